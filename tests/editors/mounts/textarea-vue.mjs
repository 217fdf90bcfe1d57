import { createApp, h, nextTick, ref, vModelText, watch, withDirectives } from "vue";

export default {
  mount(slot, { follow }) {
    const text = ref("");
    watch(text, () => void nextTick(follow));
    createApp({
      render: () =>
        withDirectives(
          h("textarea", {
            "aria-label": "Reply",
            "onUpdate:modelValue": (value) => {
              text.value = value;
            },
          }),
          [[vModelText, text.value]],
        ),
    }).mount(slot);
    return {
      composer: slot.querySelector("textarea"),
      model: () => text.value,
      set: (value) => {
        text.value = value;
      },
    };
  },
};
