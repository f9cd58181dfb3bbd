/** Makes "kaart-nieuw-1", "kaart-nieuw-2" and on: the ids the core is given, the same at every run. */
export function countingIds(): (prefix: string) => string {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}-nieuw-${count}`;
  };
}
