// The editor stands in a frame of another origin, which tells its model to the page.
export default {
  async mount(slot, { follow }) {
    const frame = document.createElement("iframe");
    frame.title = "Reply";
    frame.style.cssText = "width:580px;height:90px;border:0";
    const other = location.hostname === "localhost" ? "127.0.0.1" : "localhost";
    frame.src = `http://${other}:${location.port}${location.pathname.replace(/[^/]*$/, "cross-frame.html")}`;
    let model = "";
    let ready = () => undefined;
    const loaded = new Promise((resolve) => {
      ready = resolve;
    });
    window.addEventListener("message", ({ data }) => {
      if (data?.kind === "model") {
        model = data.text;
        follow();
      } else if (data?.kind === "frame-ready") ready();
    });
    slot.append(frame);
    await loaded;
    return {
      composer: frame,
      model: () => model,
      set: (text) => {
        model = text;
        frame.contentWindow.postMessage({ kind: "set", text }, "*");
      },
    };
  },
};
