/**
 * How long a chat message gets, in characters: what an agent may set, and what it is until they do. In messaging, which is
 * read hours later, in one go, it is longer.
 */
export const CHAT_LENGTH = { shortest: 150, usual: 450, usualInMessaging: 900, longest: 2000 } as const;

/** A macro's own longest message, in characters, where it has one. */
export const OWN_LENGTH = { shortest: 50, longest: 10_000 } as const;
