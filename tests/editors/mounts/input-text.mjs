// One line in a form without any submit handler: a submit that nobody asked for reloads the page.
export default {
  keys: "enter",
  mount(slot, { follow }) {
    const form = document.createElement("form");
    const field = document.createElement("input");
    field.type = "text";
    field.setAttribute("aria-label", "Reply");
    field.style.cssText = "width:560px;height:32px";
    field.addEventListener("input", follow);
    form.append(field);
    slot.append(form);
    return {
      composer: field,
      model: () => field.value,
      set: (text) => {
        field.value = text;
      },
    };
  },
};
