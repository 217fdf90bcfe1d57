// What a browser's own trace says of one page: how long its main thread worked, how long in our scripts, and whether
// they made it lay the page out. Thread time, so that a busy machine does not count.
import type { BrowserContext, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly message?: string } };
}

export interface Cost {
  /** Milliseconds the page's main thread worked. */
  readonly main: number;
  /** Milliseconds of it in scripts of ours. */
  readonly ours: number;
  /** The longest single stretch of ours, in milliseconds. */
  readonly longest: number;
  /** Layouts that happened while a script of ours ran. */
  readonly layouts: number;
  /** Bytes on the heap after a collection, less those before. */
  readonly grown: number;
}

const CATEGORIES = ["devtools.timeline", "toplevel"];
/** Tells the page's own thread among all in the trace. */
const MARK = "measured here";
const isOurs = ({ name, args }: TraceEvent) =>
  name === "FunctionCall" && (args?.data?.url ?? "").startsWith("chrome-extension://");
const isTask = ({ name }: TraceEvent) => name === "ThreadControllerImpl::RunTask";
const ms = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

/** What the whole browser traced meanwhile. */
async function traced(context: BrowserContext, work: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const all = await context.browser()?.newBrowserCDPSession();
  if (!all) throw new Error("no browser session");
  all.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await all.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const done = new Promise((resolve) => all.once("Tracing.tracingComplete", resolve));
  await all.send("Tracing.end");
  await done;
  await all.detach();
  return events;
}

/** What the extension's worker did meanwhile: milliseconds of its thread's time, and tasks that took any. */
export async function workerCost(
  context: BrowserContext,
  work: () => Promise<unknown>,
): Promise<{ readonly busy: number; readonly tasks: number }> {
  const events = await traced(context, work);
  const isWorker = ({ name, args }: TraceEvent) => name === "thread_name" && /ServiceWorker/.test(args?.name ?? "");
  const threads = new Set(events.filter(isWorker).map(({ pid, tid }) => `${pid}/${tid}`));
  if (threads.size === 0) throw new Error("no worker in the trace");
  const tasks = events.filter((one) => one.ph === "X" && isTask(one) && threads.has(`${one.pid}/${one.tid}`));
  return { busy: tasks.reduce((sum, one) => sum + ms(one), 0), tasks: tasks.length };
}

/** Runs `work` on the page and tells what it cost. */
export async function costOf(context: BrowserContext, page: Page, work: () => Promise<unknown>): Promise<Cost> {
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const before = await heap();
  const events = await traced(context, async () => {
    await session.send("Runtime.evaluate", { expression: `console.timeStamp(${JSON.stringify(MARK)})` });
    await work();
  });
  const grown = (await heap()) - before;
  const at = events.find(({ name, args }) => name === "TimeStamp" && args?.data?.message === MARK);
  if (!at) throw new Error("the page's thread is not in the trace");
  const here = events.filter(({ pid, tid, ph }) => pid === at.pid && tid === at.tid && (ph === "X" || ph === "B"));
  const ours = here.filter(isOurs);
  const outer = ours.filter((one) => !ours.some((other) => other !== one && covers(other, one)));
  const layouts = here.filter(({ name }) => name === "Layout").filter((one) => outer.some((call) => covers(call, one)));
  return {
    main: here.filter(isTask).reduce((sum, one) => sum + ms(one), 0),
    ours: outer.reduce((sum, one) => sum + ms(one), 0),
    longest: Math.max(0, ...outer.map(ms)),
    layouts: layouts.length,
    grown,
  };
}

const covers = (outer: TraceEvent, inner: TraceEvent): boolean =>
  outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
