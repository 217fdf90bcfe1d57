// The model is only what an input listener copied; the view is written back from it on a timer and on blur.
export default {
  mount(slot, { follow }) {
    const field = document.createElement("textarea");
    field.setAttribute("aria-label", "Reply");
    let model = "";
    const writeBack = () => {
      if (field.value !== model) field.value = model;
    };
    field.addEventListener("input", () => {
      model = field.value;
      follow();
    });
    field.addEventListener("blur", writeBack);
    setInterval(writeBack, 50);
    slot.append(field);
    return {
      composer: field,
      model: () => model,
      set: (text) => {
        model = text;
        writeBack();
      },
    };
  },
};
