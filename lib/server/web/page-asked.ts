type Asked = string | string[] | undefined;

/** What an address says under a name; the first when it says it more than once. */
export function firstAsked(value: Asked): string | undefined {
  return [value].flat()[0];
}

/** The whole number from 1 that an address asks for, of at most so many digits; undefined for none, or for nonsense. */
export function numberAsked(value: Asked, digits: number): number | undefined {
  const text = firstAsked(value) ?? '';
  return /^[1-9]\d*$/.test(text) && text.length <= digits ? Number(text) : undefined;
}

/** The page that the address of a list asks for, `?bladzijde=2`; the first when it asks for none, or for nonsense. */
export function pageAsked(value: Asked): number {
  return numberAsked(value, 5) ?? 1;
}

/** Which route an address asks for, `?route=r1`, and which page of it. */
export function partAsked(query: { route?: Asked; bladzijde?: Asked }) {
  const route = firstAsked(query.route);
  return { page: pageAsked(query.bladzijde), ...(route && route.length <= 100 && { part: route }) };
}
