import type { SiteProfile } from "./site-profile";
import { tryPattern } from "./try-pattern";

/** Whether a host is this one, or below it where the pattern is `*.example.com`. */
export const isHost = (host: string, pattern: string): boolean =>
  pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;

const namesHost = ({ match }: SiteProfile, host: string): boolean => match.hosts.some((one) => isHost(host, one));

/** The host alone says that this is the desk; where the profile names a path, the path agrees. */
export const matchesAddress = (
  profile: SiteProfile,
  address: { readonly hostname: string; readonly pathname: string },
) =>
  namesHost(profile, address.hostname) &&
  (profile.match.path === undefined || tryPattern(profile.match.path, address.pathname) !== null);

/**
 * The profiles a page on this host may be: those that name it, then those that know their desk by marks in the page. One
 * that a person taught comes before a shipped one.
 */
export function profilesFor(host: string, profiles: readonly SiteProfile[]): readonly SiteProfile[] {
  const rank = (profile: SiteProfile): number =>
    (namesHost(profile, host) ? 0 : 2) + (profile.source === "shipped" ? 1 : 0);
  return profiles
    .filter((profile) => namesHost(profile, host) || profile.match.fingerprint.length > 0)
    .toSorted((a, b) => rank(a) - rank(b));
}
