import { type FormEvent, useState } from "react";
import type { ProfileRow } from "../../lib/wire/listed-rows";

export interface ProfileListProps {
  readonly profiles: readonly ProfileRow[];
  readonly onConfirm: (profile: ProfileRow, host: string, confirmed: boolean) => void;
  readonly onExport: (profile: ProfileRow) => void;
  readonly onDelete: (profile: ProfileRow) => void;
}

const PART = {
  transcript: "messages",
  roles: "who wrote them",
  composer: "the reply box",
  send: "what sends",
  conversation: "which chat it is",
  time: "times",
} as const;

const hostWords = (host: string): string => (host.startsWith("*.") ? `every site below ${host.slice(2)}` : host);

function HostForm({ name, onHost }: { readonly name: string; readonly onHost: (host: string) => void }) {
  const [host, setHost] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = host.trim().toLowerCase();
    if (wanted === "") return;
    onHost(wanted);
    setHost("");
  };
  return (
    <form className="row" onSubmit={submit}>
      <input
        aria-label={`Another site for ${name}`}
        placeholder="desk.example.com"
        value={host}
        onChange={(event) => setHost(event.target.value)}
      />
      <button type="submit" className="quiet">
        Use it there too
      </button>
    </form>
  );
}

/** Page descriptions that were taught or brought, and the sites each may be used on. */
export function ProfileList({ profiles, onConfirm, onExport, onDelete }: ProfileListProps) {
  if (profiles.length === 0) {
    return <p className="empty">None yet. On a page that Chatside can't read, choose “Teach Chatside this page”.</p>;
  }
  return (
    <ul className="profiles">
      {profiles.map((profile) => {
        const { id, name, source, updated, knows, hosts } = profile;
        const used = hosts.some(({ confirmed }) => confirmed);
        return (
          <li key={id}>
            <strong>{name}</strong>{" "}
            <span className="secondary">
              {source}, {updated}. Tells {knows.map((part) => PART[part]).join(", ") || "nothing"}.
            </span>
            {!used && (
              <p className="warning-text">
                {hosts.length > 0
                  ? "Used nowhere yet. Say for each site whether it may be used there; only sites you know."
                  : "Used nowhere yet: it names no site."}
              </p>
            )}
            {hosts.map(({ host, confirmed }) => (
              <label key={host} className="row">
                <input
                  type="checkbox"
                  checked={confirmed}
                  onChange={(event) => onConfirm(profile, host, event.target.checked)}
                />
                use it on {hostWords(host)}
              </label>
            ))}
            {source === "imported" && <HostForm name={name} onHost={(host) => onConfirm(profile, host, true)} />}
            <div className="row">
              <button type="button" className="quiet" aria-label={`Export ${name}`} onClick={() => onExport(profile)}>
                Export
              </button>
              <button type="button" className="quiet" aria-label={`Delete ${name}`} onClick={() => onDelete(profile)}>
                Delete
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
