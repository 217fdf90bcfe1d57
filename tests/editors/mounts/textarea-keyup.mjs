// The model is copied on keyup, change and paste alone, as old apps do.
export default {
  keys: "enter",
  mount(slot, { follow }) {
    const field = document.createElement("textarea");
    field.setAttribute("aria-label", "Reply");
    let model = "";
    for (const kind of ["keyup", "change", "paste"]) {
      field.addEventListener(kind, () => {
        model = field.value;
        follow();
      });
    }
    slot.append(field);
    return {
      composer: field,
      model: () => model,
      set: (text) => {
        model = text;
        field.value = text;
      },
    };
  },
};
