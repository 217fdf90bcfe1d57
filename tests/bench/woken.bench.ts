import { describe, test } from "vitest";
import { BROWSERS } from "../e2e/drive/browsers";
import { stage } from "../e2e/drive/stage";
import { waitUntil } from "../e2e/drive/wait-until";
import { makeLibrary } from "./library";
import { report, summarise } from "./table";

const COUNT = 10_000;

/** Puts macros straight into the database and takes a kept index out of it. */
const putAll = async (macros: readonly object[]): Promise<void> => {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("chatside");
    request.onsuccess = () => resolve(request.result);
  });
  const writing = db.transaction(["macros", "indexes"], "readwrite");
  for (const macro of macros) writing.objectStore("macros").put(macro);
  writing.objectStore("indexes").clear();
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  db.close();
};

/** An index of all of them: the one of the starters may have been kept meanwhile. */
const indexIsKept = async (count: number): Promise<boolean> => {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("chatside");
    request.onsuccess = () => resolve(request.result);
  });
  const kept = await new Promise<readonly { readonly numbers: Int32Array }[]>((resolve) => {
    const asked = db.transaction("indexes").objectStore("indexes").getAll();
    asked.onsuccess = () => resolve(asked.result);
  });
  db.close();
  return kept.some(({ numbers }) => (numbers[0] ?? 0) >= count);
};

/** Milliseconds from opening a Port to the background until a query has its hits, and how many there were. */
const askOnce = (query: string): Promise<{ readonly took: number; readonly hits: number }> => {
  const areas = (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")) as {
    runtime: {
      connect(about: { name: string }): {
        postMessage(message: unknown): void;
        disconnect(): void;
        onMessage: { addListener(listener: (message: Said) => void): void };
      };
    };
  };
  interface Said {
    readonly kind: string;
    readonly answer?: { readonly answer: { readonly hits: readonly unknown[]; readonly warming: boolean } };
  }
  const start = performance.now();
  const port = areas.runtime.connect({ name: "panel" });
  const ask = () => port.postMessage({ kind: "call", id: 1, call: { kind: "search", query } });
  return new Promise((resolve) => {
    port.onMessage.addListener((message) => {
      if (message.kind === "admitted") ask();
      if (message.kind !== "answer" || !message.answer) return;
      const { hits, warming } = message.answer.answer;
      if (warming) {
        setTimeout(ask, 20);
        return;
      }
      resolve({ took: performance.now() - start, hits: hits.length });
      port.disconnect();
    });
    port.postMessage({ kind: "introduce", introduction: { kind: "own-page" } });
  });
};

describe.each(BROWSERS)("%s", (name) => {
  const { open, drive } = stage(name);

  test("a background that was ended answers its first query, 10,000 macros", async () => {
    const options = await open(drive().own("/options.html"));
    await options.run("page", askOnce, "parcl late");
    await options.run("page", putAll, makeLibrary(COUNT));
    await drive().stopBackground();
    const first = await options.run("page", askOnce, "parcl late");
    await waitUntil("the index to be kept", () => options.run("page", indexIsKept, COUNT), 30_000);
    const times: number[] = [];
    for (let round = 0; round < 8; round++) {
      await drive().stopBackground();
      const { took, hits } = await options.run("page", askOnce, "parcl late");
      if (hits === 0) throw new Error("nothing found");
      times.push(took);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    report(`A background that was ended, 10,000 macros, ${name}`, [
      summarise("first answer, index made anew", [first.took]),
      summarise("first answer, index read back", times, 300),
    ]);
  }, 200_000);
});
