import { join } from 'node:path';

/** The shipped font files, from the working directory. */
export const fontFolder = join('node_modules', '@fontsource', 'atkinson-hyperlegible-next', 'files');
