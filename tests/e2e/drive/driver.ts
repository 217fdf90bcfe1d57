// One way to drive both browsers with the built extension: real pages, real keys, the panel in its closed shadow root.

/** The page itself, our panel's frame in it, or a frame of the page by its address. */
export type Where = "page" | "panel" | { readonly frame: string };

export interface Tab {
  goto(url: string): Promise<void>;
  /** Loads the page anew and waits for it: a script of the page that does so may never answer. */
  reload(): Promise<void>;
  /** Runs a function in the page's own world; arguments and result are plain data. */
  run<A extends unknown[], R>(where: Where, what: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Waits `ms` at most for something to click; without it as long as the browser's driver does. */
  click(where: Where, css: string, ms?: number): Promise<void>;
  /** A real click where an element of the page stands, whatever lies over it. */
  clickAt(css: string): Promise<void>;
  /** Clicks an element and types real keys. */
  type(where: Where, css: string, text: string): Promise<void>;
  /** A real key or chord, e.g. `Control+Enter`, where the keyboard is. */
  press(where: Where, keys: string): Promise<void>;
  /** Holds a chord down, so that its last key repeats. */
  hold(where: Where, keys: string, times: number): Promise<void>;
  /**
   * Single real keys where the keyboard is: `+Enter` goes down, `-Enter` comes up, `250` waits milliseconds. A click where `click` stands in the page
   * follows at once, which one command after the other cannot promise.
   */
  strike(where: Where, steps: readonly string[], click?: string): Promise<void>;
  /** Chooses a file of the disk in a file field of the page. */
  choose(css: string, file: string): Promise<void>;
  /** The visible text of the first match, or "" where there is none. */
  text(where: Where, css: string): Promise<string>;
  screenshot(file: string): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Drive {
  readonly name: "chromium" | "firefox";
  /** `apart` gives it a window of its own, so that it is visible whichever tab is in front. */
  open(url: string, how?: { readonly apart: boolean }): Promise<Tab>;
  /** Opens a tab that stays behind the one in front, whatever is done with it. */
  openBehind(url: string): Promise<Tab>;
  /** The address of one of the extension's own pages. */
  own(path: string): string;
  /** Ends the background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does, with its tabs open. */
  update(): Promise<void>;
  /** Shows a page as it would be printed, or as on screen again. */
  printing(tab: Tab, on: boolean): Promise<void>;
  /** Does something in a tab, and waits for the file that the browser saves to disk for it. */
  saved(tab: Tab, what: () => Promise<void>): Promise<SavedFile>;
  /** Real toolbar click on the tab in front. */
  clickToolbar(tab: Tab): Promise<void>;
  /** An input method composes these words where the keyboard is; `undefined` takes them as they stand. */
  compose(tab: Tab, words: string | undefined): Promise<void>;
  /** The browser's own side panel, opened from the panel in this tab; the keyboard is in it. */
  openSidePanel(tab: Tab): Promise<SidePanel>;
  close(): Promise<void>;
}

/** A file the browser has saved: the name it was offered under, and where it lies until the browser is closed. */
export interface SavedFile {
  readonly name: string;
  readonly file: string;
}

export interface SidePanel {
  /** A real Ctrl+Enter where the keyboard is. */
  pressSend(): Promise<void>;
  /** A real press of a letter, with the keyboard on the first element that matches. */
  pressLetter(css: string, letter: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension's folder; none for a plain browser. */
  readonly extension?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}
