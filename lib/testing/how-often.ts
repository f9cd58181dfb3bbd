/** The count of repetitions in `npm test`, and the one in `npm run prove` (the figure of the goal). */
export const howOften = (short: number, long: number): number =>
  process.env.MELDCODE_PROVE === 'long' ? long : short;

/** Looks at the same cases in every `npm test`, so that it says the same of the same program; at others in `npm run prove`. */
export const howSeeded = (): { seed?: number } =>
  process.env.MELDCODE_PROVE === 'long' ? {} : { seed: 20_261_130 };
