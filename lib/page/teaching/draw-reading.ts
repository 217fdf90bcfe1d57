import type { AuthorRole } from "../../transcript/message";
import { placeOf } from "../place-of";
import type { Pointed } from "./learn-page";
import type { Drawn } from "./overlay";
import type { ReadByDraft } from "./read-by-draft";

const ROLE: Readonly<Record<AuthorRole, Pick<Drawn, "kind" | "label">>> = {
  customer: { kind: "customer", label: "Customer" },
  agent: { kind: "own", label: "Us" },
  bot: { kind: "other", label: "Bot" },
  system: { kind: "other", label: "Desk" },
  note: { kind: "other", label: "Note" },
  unknown: { kind: "unclear", label: "Not sure" },
};

/** Everything that is understood of the page, and what is pointed at now, as frames over it. */
export function drawingOf(read: ReadByDraft, pointed: Pointed, meant: Element | undefined): Drawn[] {
  const drawn: Drawn[] = read.rows.map(({ row, role }) => ({ element: row, ...ROLE[role] }));
  if (read.rows.length === 0) {
    if (pointed.customer) drawn.push({ element: pointed.customer, ...ROLE.customer });
    if (pointed.own) drawn.push({ element: pointed.own, ...ROLE.agent });
  }
  const composer = pointed.composer ?? (read.composer.kind === "found" ? read.composer.element : undefined);
  const send = pointed.send ?? (read.composer.kind === "found" ? read.composer.sendControl : undefined);
  if (composer) drawn.push({ element: placeOf(composer), kind: "composer", label: "Reply box" });
  if (send) drawn.push({ element: send, kind: "send", label: "Sends" });
  if (meant) drawn.unshift({ element: meant, kind: "pointed", label: "" });
  return drawn.filter(({ element }) => element.isConnected);
}
