/**
 * What a stored text may not hold: control characters other than tab and new line, characters that turn the reading
 * direction around, halves of a character pair, and code points that are no character. They break print or disguise
 * text; `cleanText` leaves none.
 */
export const unprintable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;
