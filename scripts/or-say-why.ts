/** Does it. When that cannot be, says why in words for whoever runs it, and ends with code 1 (or `code`). */
export async function orSayWhy(
  start: () => Promise<unknown>,
  { what = 'Meldcode Studio start niet.', code = 1 } = {},
): Promise<void> {
  try {
    await start();
  } catch (error) {
    console.error(`${what} ${whyNot(error)}`);
    process.exit(code);
  }
}

/** A bug keeps its stack: only then is it worth reading. */
export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere: PORT=${(port ?? 3000) + 1}.`;
  if (code === 'ENOSPC' || code === 'SQLITE_FULL')
    return `De schijf is vol. Maak ruimte en start opnieuw. (${error.message})`;
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return `Dit mag hier niet. Kijk of de gegevensmap van deze gebruiker is. (${error.message})`;
  const isBug = error.name !== 'Error' && code === undefined;
  return isBug ? (error.stack ?? error.message) : error.message;
}
