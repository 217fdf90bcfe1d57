import { browser } from "./api";

/** Opens a Port by name, in the plain shape the clients of `lib/wire` take. */
export function connectPort(name: string) {
  const port = browser.runtime.connect({ name });
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    onMessage: (listener: (message: unknown) => void) => port.onMessage.addListener(listener),
    onDisconnect: (listener: () => void) => port.onDisconnect.addListener(listener),
    disconnect: () => port.disconnect(),
  };
}
