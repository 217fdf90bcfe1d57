import { saysResolve } from "../reading/resolve-words";
import { composerOfPage } from "./composer-of-page";
import { explainPage } from "./explain-page";
import { findStructure } from "./find-structure";
import { createConversationFollower } from "./follow-conversation";
import type { Parts } from "./parts";
import { readConversation } from "./read-conversation";
import { readSigns } from "./read-signs";
import { watchRoots } from "./walk-roots";

/** Everything that finds out how a page is to be read. */
export const READING_PART: Parts["reading"] = {
  findStructure,
  composerOf: composerOfPage,
  signsOf: readSigns,
  explain: explainPage,
  readConversation,
  followConversation: createConversationFollower,
  watchRoots,
  saysResolve,
};
