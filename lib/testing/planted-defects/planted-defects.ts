import { bypasses } from './bypasses';
import { contacts } from './contacts';
import { decisionTable } from './decision-table';
import type { Defect } from './defect';
import { evasions } from './evasions';
import { legalContent } from './legal-content';
import { recordBlock } from './record-block';
import { roles } from './roles';
import { routes } from './routes';
import { soundness } from './soundness';
import { statutorySteps } from './statutory-steps';
import { texts } from './texts';
import { unreported } from './unreported';
import { weighing } from './weighing';

/** Every way in which the tests spoil the model meldcode, by family. */
export const plantedDefects: Readonly<Record<string, readonly Defect[]>> = {
  'de vijf stappen': statutorySteps,
  rollen: roles,
  afwegen: weighing,
  beslistabel: decisionTable,
  routes,
  'inhoud van de wet': legalContent,
  'wat alleen woorden tonen': texts,
  contacten: contacts,
  publiceren: recordBlock,
  doorlopen: soundness,
  ontwijken: evasions,
  'eromheen en door een ander': bypasses,
  'gevraagd om te melden, en niet gemeld': unreported,
};
