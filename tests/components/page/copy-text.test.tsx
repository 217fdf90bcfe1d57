import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "../../../lib/page/copy-text";

/** The browser's own copying, as far as a page can meddle with it; tells what is on the clipboard afterwards. */
function browser() {
  const clipboard = { text: "before" };
  Object.assign(document, {
    execCommand: () => {
      const data = new Map<string, string>();
      const clipboardData = {
        setData: (kind: string, text: string) => data.set(kind, text),
        clearData: () => data.clear(),
      };
      const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), { clipboardData });
      const field = document.querySelector("textarea");
      field?.dispatchEvent(event);
      clipboard.text = event.defaultPrevented ? (data.get("text/plain") ?? "") : (field?.value ?? "");
      return true;
    },
  });
  vi.stubGlobal("navigator", {
    clipboard: {
      writeText: async () => {
        throw new Error("not allowed");
      },
    },
  });
  return clipboard;
}

afterEach(() => vi.unstubAllGlobals());

test("a page that puts its own words on the clipboard does not get ours called copied", async () => {
  const clipboard = browser();
  expect(await copyText(document, "Ours")).toBe(true);
  expect(clipboard.text).toBe("Ours");
  const meddle = (event: Event) => {
    event.preventDefault();
    (event as ClipboardEvent).clipboardData?.setData("text/plain", "Theirs");
  };
  document.addEventListener("copy", meddle);
  window.addEventListener("copy", meddle, true);
  expect(await copyText(document, "Ours")).toBe(true);
  expect(clipboard.text).toBe("Ours");
  const swallow = (event: Event) => {
    meddle(event);
    event.stopImmediatePropagation();
  };
  window.addEventListener("copy", swallow, true);
  // Now nothing of ours is heard after it.
  expect(await copyText(document, "Ours")).toBe(false);
  document.removeEventListener("copy", meddle);
  window.removeEventListener("copy", meddle, true);
  window.removeEventListener("copy", swallow, true);
});
