import type { FormatsAnswer, FormatsQuestion } from "../../lib/formats/worker-messages";

export interface AskedFormats {
  /** Fails with words for the person, or never settles once it was cancelled. */
  readonly answer: Promise<FormatsAnswer>;
  readonly cancel: () => void;
}

/** Puts one question to a worker of its own, which ends with the answer or when it is cancelled. */
export function askFormats(question: FormatsQuestion): AskedFormats {
  const worker = new Worker("/formats-worker.js");
  const answer = new Promise<FormatsAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FormatsAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error("The files could not be read. Try them one by one."));
    };
  });
  worker.postMessage(question);
  return { answer, cancel: () => worker.terminate() };
}
