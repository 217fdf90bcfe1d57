// A display of its own for a Chromium with a window: browser windows and browser keys are out of a headless one's reach.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { waitUntil } from "./wait-until";

export interface Display {
  /** Presses real keys, as xdotool spells them. */
  readonly press: (...keys: string[]) => void;
}

/** Runs `task` with a display; browsers launched in it have windows. */
export async function withDisplay<T>(task: (display: Display) => Promise<T>): Promise<T> {
  const name = `:${90 + (process.pid % 9)}`;
  const server = spawn("Xvfb", [name, "-screen", "0", "1400x900x24"], { stdio: "ignore" });
  await waitUntil("the display", () => existsSync(`/tmp/.X11-unix/X${name.slice(1)}`));
  const before = { DISPLAY: process.env.DISPLAY, HEADED: process.env.HEADED };
  process.env.DISPLAY = name;
  process.env.HEADED = "1";
  try {
    return await task({
      press: (...keys) => {
        execFileSync("xdotool", ["key", ...keys], { env: { ...process.env, DISPLAY: name } });
      },
    });
  } finally {
    server.kill();
    for (const [variable, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[variable];
      else process.env[variable] = value;
    }
  }
}
