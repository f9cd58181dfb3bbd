/** More texts than any protocol has; then all are forgotten, so that a long session holds no more than this. */
const MOST_TEXTS = 4_000;
/** A longer text is seldom asked for again. */
const LONGEST = 2_000;

/** The same function, that makes nothing of the same text twice. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** No text holds it. */
const BETWEEN = '\u0000';

/** The same, of a text and the heading that it stands under. */
export function rememberedUnder<Made>(
  make: (text: string, heading: string) => Made,
): (text: string, heading?: string) => Made {
  const known = remembered((both) => {
    const [heading = '', text = ''] = both.split(BETWEEN);
    return make(text, heading);
  });
  return (text, heading = '') => known(`${heading}${BETWEEN}${text}`);
}
