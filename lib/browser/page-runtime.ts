// The runtime as a page script needs it: Ports and addresses, the same in both browsers. The polyfill would be a fifth of
// the script's size for nothing.
export interface PagePort {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(listener: (message: never) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

interface PageRuntime {
  connect(about: { name: string }): PagePort;
  getURL(path: string): string;
}

const isRuntime = (value: unknown): value is PageRuntime =>
  typeof value === "object" && value !== null && "connect" in value && "getURL" in value;

/** Undefined once this copy of the extension is gone. */
export function pageRuntime(): PageRuntime | undefined {
  for (const name of ["browser", "chrome"]) {
    const api: unknown = Reflect.get(globalThis, name);
    const runtime: unknown = typeof api === "object" && api !== null ? Reflect.get(api, "runtime") : undefined;
    if (isRuntime(runtime)) return runtime;
  }
  return undefined;
}
