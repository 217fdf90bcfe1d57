import type { AuthorRole, Delivery } from "../transcript/message";

/** CSS selectors tried in order; ` >>> ` steps into an open shadow root. */
export type SelectorList = readonly string[];

/** How one value is read: the text or an attribute of an element found below a row (or the page), else from the address. */
export type ReadRule =
  | { readonly from: "text"; readonly sel?: SelectorList; readonly pattern?: string }
  | { readonly from: "attr"; readonly sel?: SelectorList; readonly name: string; readonly pattern?: string }
  | { readonly from: "path" | "hash" | "title"; readonly pattern: string };

/** Decides a row: the row itself matches, or holds something that matches, or its author is one of these names. */
export interface RoleRule {
  readonly role: AuthorRole;
  readonly delivery?: Delivery;
  readonly matches?: string;
  readonly has?: string;
  readonly author?: "customer" | "me";
}

/** What one helpdesk page looks like, as data. Without one the universal reading makes a `ReadingStructure` instead. */
export interface SiteProfile {
  readonly id: string;
  readonly name: string;
  readonly match: { readonly hosts: readonly string[]; readonly fingerprint: SelectorList };
  readonly pane?: SelectorList;
  readonly conversation: { readonly key: ReadRule };
  readonly transcript: {
    readonly root: SelectorList;
    readonly row: SelectorList;
    readonly body: SelectorList;
    readonly rowId?: ReadRule;
    readonly order: "oldest-first" | "newest-first";
  };
  /** First hit wins. */
  readonly roles: readonly RoleRule[];
  readonly author?: ReadRule;
  readonly time: readonly { readonly read: ReadRule; readonly format: "iso" | "epoch-s" | "epoch-ms" | "clock" }[];
  readonly composer: {
    readonly find: SelectorList;
    readonly noteWhen?: SelectorList;
    readonly lockedWhen?: SelectorList;
  };
  readonly send: { readonly button?: SelectorList; readonly keys: "enter" | "ctrl-enter" | "none" };
  readonly customer?: { readonly name?: ReadRule };
  /** Marks of a lost connection: while one is seen, what was just sent is not believed. */
  readonly offlineWhen?: SelectorList;
}
