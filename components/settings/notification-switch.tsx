import { useEffect, useState } from "react";

export interface NotificationSwitchProps {
  readonly isOn: () => Promise<boolean>;
  /** Asks the browser, or gives the permission up; answers how it is then. */
  readonly onSwitch: (on: boolean) => Promise<boolean>;
  /** Whether they are silent; absent where the system alone decides about their sound. */
  readonly muted?: boolean;
  readonly onMute: (muted: boolean) => void;
}

/** Notifications of the browser: asked for by this switch alone. */
export function NotificationSwitch({ isOn, onSwitch, muted, onMute }: NotificationSwitchProps) {
  const [on, setOn] = useState<boolean>();
  useEffect(() => void isOn().then(setOn), [isOn]);
  return (
    <>
      <label className="row notify-switch">
        <input
          type="checkbox"
          disabled={on === undefined}
          checked={on ?? false}
          onChange={(event) => void onSwitch(event.target.checked).then(() => isOn().then(setOn))}
        />
        Notify me when a customer waits to be accepted, or has had no word for almost two minutes, and I'm not looking
        at that tab
      </label>
      {on &&
        (muted === undefined ? (
          <p className="secondary">Whether they make a sound is a setting of your system.</p>
        ) : (
          <label className="row">
            <input type="checkbox" checked={!muted} onChange={(event) => onMute(!event.target.checked)} />
            With the sound of your system
          </label>
        ))}
    </>
  );
}
