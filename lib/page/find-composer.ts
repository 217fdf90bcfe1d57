import type { ComposerFinding } from "./page-look";
import type { PageFinding } from "./page-structure";
import { partHere } from "./parts";

/** The one composer of the page, or why there is none to write into. Reads only: nothing is clicked, focused or scrolled. */
export const findComposer = (document: Document, found: PageFinding): ComposerFinding =>
  partHere("reading")?.composerOf(document, found) ?? { kind: "none" };
