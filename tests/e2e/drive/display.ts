// A display of its own for a Chromium with a window: browser windows and browser keys are out of a headless one's reach.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";

export interface Display {
  /** Presses real keys, as xdotool spells them. */
  readonly press: (...keys: string[]) => void;
}

/** The display that the server took, the first free one, as it tells on its fourth channel. */
const numberOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = "";
    server.stdio[3]?.on("data", (part: Buffer) => {
      told += part.toString();
      if (told.endsWith("\n")) resolve(told.trim());
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
  });

/** Runs `task` with a display; browsers launched in it have windows. */
export async function withDisplay<T>(task: (display: Display) => Promise<T>): Promise<T> {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x900x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const name = `:${await numberOf(server)}`;
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
