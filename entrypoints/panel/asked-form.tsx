import { PlaceholderForm, type PlaceholderFormProps } from "../../components/macros/placeholder-form";
import type { Brief } from "../../lib/brief/brief";
import { offersFor } from "./offers-for";
import type { Asking } from "./use-taking";

export interface AskedFormProps extends Pick<PlaceholderFormProps, "onFilled" | "onCancel" | "onForget"> {
  readonly asking: Asking;
  /** Its chat is the one on screen: in another it waits, with what was written in it. */
  readonly here: boolean;
  readonly brief: Brief | undefined;
}

/** The gaps of a chosen macro that are still to be filled, with what the customer said of them. */
export function AskedForm({ asking, here, brief, onFilled, onCancel, onForget }: AskedFormProps) {
  return (
    <div hidden={!here}>
      <PlaceholderForm
        key={`${asking.macroId} ${asking.conversation}`}
        title={asking.title}
        questions={asking.questions}
        offers={offersFor(asking.questions, brief)}
        onFilled={onFilled}
        onCancel={onCancel}
        onForget={onForget}
      />
    </div>
  );
}
