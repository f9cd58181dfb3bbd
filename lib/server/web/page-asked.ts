/** The page that the address of a list asks for, `?bladzijde=2`; the first when it asks for none, or for nonsense. */
export function pageAsked(value: string | string[] | undefined): number {
  const text = [value].flat()[0] ?? '';
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}

/** Which route an address asks for, `?route=r1`, and which page of it. */
export function partAsked(query: { route?: string | string[]; bladzijde?: string | string[] }) {
  const route = [query.route].flat()[0];
  return { page: pageAsked(query.bladzijde), ...(route && route.length <= 100 && { part: route }) };
}
