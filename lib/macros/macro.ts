export type MacroId = string & { readonly of: "macro" };
export type WorkspaceId = string & { readonly of: "workspace" };
export type PackId = string & { readonly of: "pack" };

/** The one workspace there is until an agent adds another. */
export const DEFAULT_WORKSPACE = "default" as WorkspaceId;

/** The pack the shipped macros come from. */
export const STARTER_PACK = "starter" as PackId;

/** A prepared reply. Ids are stable for ever: plans, usage and packs refer to them. */
export interface Macro {
  readonly id: MacroId;
  readonly workspaceId: WorkspaceId;
  /** Where it came from; absent for the agent's own. */
  readonly origin?: { readonly packId: PackId };
  readonly title: string;
  /** What the agent types to get exactly this one, without a leading slash; may be empty. */
  readonly shortcut: string;
  readonly tags: readonly string[];
  readonly folder: string;
  /** Light Markdown; `{{name}}` is a placeholder; `---` alone on a line is an explicit break. */
  readonly body: string;
  /** No message of it may be longer, in characters; without it as long as the workspace's chats are. */
  readonly maxChars?: number;
  /** Other names it is found by. */
  readonly aliases?: readonly string[];
  /** Kept on top of an empty search box. */
  readonly pinned?: boolean;
  /** When it was last written here, in milliseconds since 1970; absent where nobody here has. */
  readonly changedAt?: number;
}

/** What a person writes of a macro. */
export type MacroText = Pick<Macro, "title" | "shortcut" | "tags" | "folder" | "body" | "aliases" | "maxChars">;

/** Whether it belongs to a pack that somebody else keeps: it is read-only here. The shipped starters are the agent's own. */
export const isFromPack = ({ origin }: Pick<Macro, "origin">): boolean =>
  origin !== undefined && origin.packId !== STARTER_PACK;

/** How often and when (milliseconds since 1970) a macro was taken into a plan, on this machine. */
export interface MacroUse {
  readonly macroId: MacroId;
  readonly count: number;
  readonly lastUsedAt: number;
  /** The agent has said that its signature and mail wording stay out of plans. */
  readonly leavesOut?: boolean;
}
