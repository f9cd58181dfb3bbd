import { listed } from '@/lib/core/dutch';

/** Whom to call, and that it cannot wait. */
const urgent = [
  /\b112\b/u,
  /\b0[89]00[- ]?\d[\d -]*\d/u,
  /\b0\d{1,3}[- ]\d[\d -]{5,}\d/u,
  /\bveilig thuis\b/iu,
  /\bpolitie\b/iu,
  /\b(?:acute|acuut|spoed)\b/iu,
  /\bgevaar\b/iu,
  /\b(?:direct|meteen|onmiddellijk)\b/iu,
];
/** Words that save time or prevent harm: who makes a text shorter is asked to keep them. */
const saving = [
  ...urgent,
  /\b(?:vandaag|dezelfde dag)\b/iu,
  /\bbinnen (?:\d+|een|één|twee|drie|vijf) \p{L}+/iu,
  /\b(?:eerst|voordat|nadat|pas|zodra)\b/iu,
  /\b(?:tenzij|behalve|alleen|mits)\b/iu,
  /\b(?:niet|geen|nooit|zonder)\b/iu,
  /\baltijd\b/iu,
  /\bbij twijfel\b|\bof twijfel\b/iu,
];

/** ' Laat "112" en "tenzij" staan.'; empty when the text holds no such word. */
export function mustStay(text: string): string {
  const found = saving.flatMap((pattern) => {
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? [] : [`"${words}"`];
  });
  return found.length === 0 ? '' : ` Laat ${listed(found, 'en')} staan.`;
}

/** Says the text whom to call, or that something cannot wait? */
export const isUrgent = (text: string): boolean => urgent.some((pattern) => pattern.test(text));
