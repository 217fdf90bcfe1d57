import type { PaceChannel } from "../../lib/pace/targets";
import type { SiteRow } from "../../lib/wire/library-rows";

export interface SiteListProps {
  readonly sites: readonly SiteRow[];
  readonly onOff: (host: string, off: boolean) => void;
  readonly onOwnSend: (host: string, on: boolean) => void;
  /** Without a channel it is as the page says. */
  readonly onChannel: (host: string, channel: PaceChannel | undefined) => void;
  readonly onForget: (site: SiteRow) => void;
}

const isChannel = (value: string): value is PaceChannel => value === "live" || value === "messaging";

/** The sites Chatside may work on, each with its switch. */
export function SiteList({ sites, onOff, onOwnSend, onChannel, onForget }: SiteListProps) {
  if (sites.length === 0) {
    return <p className="empty">None yet. Open your helpdesk and click Chatside's button in the toolbar.</p>;
  }
  return (
    <table>
      <tbody>
        {sites.map((site) => {
          const { origin, settings } = site;
          return (
            <tr key={origin ?? settings.host}>
              <td>{settings.host}</td>
              <td>
                <label className="row">
                  <input
                    type="checkbox"
                    checked={!settings.off}
                    onChange={(event) => onOff(settings.host, !event.target.checked)}
                  />
                  on
                </label>
              </td>
              <td>
                <label className="row">
                  <input
                    type="checkbox"
                    data-own-send={settings.host}
                    checked={settings.ownSend ?? false}
                    onChange={(event) => onOwnSend(settings.host, event.target.checked)}
                  />
                  Ctrl/⌘+Enter sends my own text
                </label>
              </td>
              <td>
                <select
                  aria-label={`How chats on ${settings.host} are timed`}
                  value={settings.channel ?? ""}
                  onChange={({ target: { value } }) => onChannel(settings.host, isChannel(value) ? value : undefined)}
                >
                  <option value="">Timed as the page says</option>
                  <option value="live">Timed as live chat</option>
                  <option value="messaging">Timed as messaging</option>
                </select>
              </td>
              <td>
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Take ${settings.host} away`}
                  onClick={() => onForget(site)}
                >
                  {origin === undefined ? "Forget it" : "Take the permission away"}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
