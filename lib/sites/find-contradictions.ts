import type { Confidence, ProfilePart, SiteProfile } from "./site-profile";

/**
 * What a profile says beyond its shape: it can match something, no part of it rests on guesses alone, and its rules know
 * both sides.
 */
export function findContradictions(profile: SiteProfile): readonly string[] {
  const { match, confidence, roles, transcript } = profile;
  const problems: string[] = [];
  const weight = match.fingerprint.reduce((sum, one) => sum + one.weight, 0);
  if (match.hosts.length === 0 && weight < match.atLeast) problems.push("match: nothing could ever match");
  const guessed = Object.entries<Confidence>(confidence).filter(([, sure]) => sure === "guess");
  for (const [part] of guessed)
    if (profile[part as ProfilePart] !== "universal")
      problems.push(`${part}: only guessed, so it must say "universal"`);
  if (transcript === "universal" && roles !== "universal") problems.push("roles: need a transcript of their own");
  if (roles === "universal") return problems;
  for (const role of ["customer", "agent"] as const)
    if (!roles.rules.some((rule) => rule.role === role)) problems.push(`roles: no rule for ${role}`);
  return problems;
}
