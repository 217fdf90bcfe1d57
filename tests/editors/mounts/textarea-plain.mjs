// The app reads the value when it sends.
export default {
  keys: "enter",
  mount(slot, { follow }) {
    const field = document.createElement("textarea");
    field.setAttribute("aria-label", "Reply");
    field.addEventListener("input", follow);
    slot.append(field);
    return {
      composer: field,
      model: () => field.value,
      set: (text) => {
        field.value = text;
      },
    };
  },
};
