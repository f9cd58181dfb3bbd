import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';

/** Who may do what in the folder, as octal digits: 0o700 is its owner alone. */
const others = { write: 0o022, any: 0o077 };

/**
 * Makes the data folder when it is missing, for its owner alone, and closes it for others when they may look in it.
 * Throws, in words for whoever runs the server, when we may not write in it, or when others may: then what lies in it
 * can be anybody's.
 */
export function prepareFolder(
  folder: string,
  mayWrite: (folder: string) => void = (path) => accessSync(path, constants.W_OK | constants.X_OK),
): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    mayWrite(folder);
  } catch (error) {
    throw new Error(
      `In de gegevensmap ${folder} mag dit programma niet schrijven. Maak de gebruiker die het start eigenaar van die map (chown) en geef hem schrijfrecht (chmod 700), of kies met MELDCODE_DATA een andere map.`,
      { cause: error },
    );
  }
  // Windows keeps rights in another way.
  if (process.platform === 'win32') return;
  const { mode } = statSync(folder);
  if ((mode & others.write) !== 0)
    throw new Error(
      `In de gegevensmap ${folder} mogen ook andere gebruikers van deze computer schrijven. Controleer of er niets vreemds in staat, sluit haar af met "chmod 700 ${folder}" en start opnieuw.`,
    );
  if ((mode & others.any) !== 0) chmodSync(folder, 0o700);
}
