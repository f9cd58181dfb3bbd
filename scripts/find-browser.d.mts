export function presentBrowser(): string | undefined;
export function findBrowser(): string;
export const browserArguments: string[];
