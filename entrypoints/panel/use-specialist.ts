import { useState } from "react";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";

interface Asking {
  readonly conversation: ConversationKey;
  readonly subject: string;
  readonly text: string;
  /** As it was made, to tell whether the agent changed it. */
  readonly made: string;
  readonly open: boolean;
}

export interface SpecialistNeeds {
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
  readonly conversation: ConversationKey | undefined;
  readonly say: (text: string) => void;
  /** The form is gone: the keyboard needs another place. */
  readonly onClosed: () => void;
}

const COPIED = "The brief is on your clipboard: paste it where your specialists read. Their clock runs.";
const MAILED = "The brief is in a mail for you to send. The specialist's clock runs.";

/** The brief for a specialist, as it is read and changed; it belongs to one chat and waits there while another is on screen. */
export function useSpecialist({ call, conversation, say, onClosed }: SpecialistNeeds) {
  const [kept, setKept] = useState<readonly Asking[]>([]);
  const here = kept.find((one) => one.conversation === conversation);
  const keep = (next: Asking) =>
    setKept((all) => [...all.filter((one) => one.conversation !== next.conversation), next]);
  const close = () => {
    if (here) keep({ ...here, open: false });
    onClosed();
  };

  async function open(): Promise<void> {
    // What the agent changed stays; what they only read is made anew, since the customer has waited longer by now.
    if (here && here.text !== here.made) return keep({ ...here, open: true });
    const answer = await call({ kind: "specialist-brief" });
    if (answer.kind !== "specialist-brief") return;
    const { text, subject } = answer;
    keep({ conversation: answer.conversation, subject, text, made: text, open: true });
  }

  async function asked(how: "copied" | "mail"): Promise<void> {
    if (!here) return;
    const answer = await call({ kind: "specialist", conversation: here.conversation, does: "asked" });
    if (answer.kind !== "done") return;
    setKept((all) => all.filter(({ conversation: of }) => of !== here.conversation));
    onClosed();
    say(how === "copied" ? COPIED : MAILED);
  }

  return {
    asking: here?.open ? here : undefined,
    open: () => void open(),
    close,
    onText: (text: string) => here && keep({ ...here, text }),
    onAsked: (how: "copied" | "mail") => void asked(how),
    onOver: () => conversation !== undefined && void call({ kind: "specialist", conversation, does: "over" }),
  };
}
