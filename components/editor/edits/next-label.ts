/** The label for a step after these: one more than the highest number in them, "1" for the first. */
export function nextStepLabel(labels: string[]): string {
  const numbers = labels.flatMap((label) => label.match(/\d+/g) ?? []).map(Number);
  return String(numbers.length === 0 ? 1 : Math.max(...numbers) + 1);
}
