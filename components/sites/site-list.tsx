import type { SiteRow } from "../../lib/wire/listed-rows";

export interface SiteListProps {
  readonly sites: readonly SiteRow[];
  readonly onOff: (host: string, off: boolean) => void;
  readonly onOwnSend: (host: string, on: boolean) => void;
  readonly onForget: (site: SiteRow) => void;
}

/** The sites Chatside may work on, each with its switch. */
export function SiteList({ sites, onOff, onOwnSend, onForget }: SiteListProps) {
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
