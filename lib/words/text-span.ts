/** A stretch of a text: from, to (exclusive), in UTF-16 units. */
export type TextSpan = readonly [from: number, to: number];
