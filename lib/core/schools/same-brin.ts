/** Are these the same school? "12AB" is its main location, "12AB00". */
export function sameBrin(a: string, b: string): boolean {
  return a !== '' && a.padEnd(6, '0') === b.padEnd(6, '0');
}
