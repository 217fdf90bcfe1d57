import type { PanelState } from "../../lib/wire/panel-messages";
import { ASIDE_WORDS, driftWords, SIGN_WORDS } from "./profile-words";

/** What the page shows of this chat beside its messages: it is over, somebody types, the desk was rebuilt. */
export function ReadingSigns({ connected, profile, signs }: Pick<PanelState, "connected" | "profile" | "signs">) {
  if (!connected) return null;
  const drift = profile && driftWords(profile);
  const said = [...(drift ? [drift] : []), ...signs.flatMap((sign) => SIGN_WORDS[sign] ?? [])];
  const aside = signs.flatMap((sign) => ASIDE_WORDS[sign] ?? []);
  return (
    <>
      {said.length > 0 && (
        <p className="reading-said" role="status">
          {said.join(" ")}
        </p>
      )}
      {aside.length > 0 && <p className="reading-aside">{aside.toReversed().join(" · ")}</p>}
    </>
  );
}
