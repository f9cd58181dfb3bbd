import { programCode, type Program } from '@/lib/server/basics/programs';

/** The checklist in the browser of staff. */
export const checklistProgram: Program = {
  name: 'checklist',
  entry: 'lib/browser/checklist/main.ts',
  options: { minify: true, format: 'iife', target: 'es2022' },
};

/**
 * The checklist's script as one file. Asked at publication and stored with the version, so that a version
 * keeps working with the script it was published with.
 */
export const makeChecklistScript = () => programCode(checklistProgram);
