import { assertNever } from '@/lib/core/result';
import type { Difference } from './differences';

/** Something in the data that is not as it was written. */
export type Finding =
  | Difference
  /** The first row of the log that was changed, removed, put in or swapped. */
  | { kind: 'chain_broken'; seq: number }
  /** A head that was kept elsewhere is not in the log: its tail was cut, or this is an older copy of the data. */
  | { kind: 'head_missing' };

/** What is wrong, for an administrator: which part is not as it was, and where to look. */
export function findingInDutch(finding: Finding): string {
  switch (finding.kind) {
    case 'chain_broken':
      return `Het logboek klopt niet vanaf regel ${finding.seq}: daar is iets veranderd, weggehaald of tussengevoegd.`;
    case 'head_missing':
      return 'De bewaarde controlecode staat niet in het logboek. Kijk eerst of je hem goed overnam. Klopt hij, dan is het einde van het logboek weggehaald, of dit is een oudere kopie van de gegevens.';
    case 'content_changed':
      return `De tekst van versie ${finding.label} is niet meer de tekst die is voorgelegd.`;
    case 'words_changed':
      return `De toelichting, de schrijvers of de gegevens van versie ${finding.label} zijn veranderd nadat zij was voorgelegd.`;
    case 'file_changed':
      return `Het gepubliceerde bestand „${finding.path || 'stappenplan'}” van versie ${finding.label} is niet meer zoals het is gepubliceerd.`;
    case 'answer_changed':
      return `Het antwoord van een raad op versie ${finding.label} is anders dan in het logboek staat.`;
    case 'dates_changed':
      return `De stand of een datum van versie ${finding.label} is anders dan in het logboek staat.`;
    case 'version_outside_log':
      return `Versie ${finding.label} staat niet in het logboek.`;
    case 'version_gone':
      return `Versie ${finding.label} staat in het logboek, maar is er niet meer.`;
    case 'edits_changed':
      return `De lijst van wijzigingen in het concept ${nameOf(finding.title)} is anders dan in het logboek staat.`;
    case 'draft_changed':
      return `De tekst van het concept ${nameOf(finding.title)} is niet wat de wijzigingen ervan maakten.`;
    case 'roles_changed':
      return `De rollen of het account van ${finding.name || 'iemand die er niet meer is'} zijn buiten het logboek om veranderd.`;
    case 'school_changed':
      return `De gegevens van de school ${finding.name} zijn buiten het logboek om veranderd.`;
    case 'impossible_row':
      return `Regel ${finding.seq} van het logboek kan zo niet gebeurd zijn.`;
    default:
      return assertNever(finding);
  }
}

const nameOf = (title: string) => (title === '' ? 'van een protocol dat er niet meer is' : `„${title}”`);

/** That somebody is writing while it is checked, or was when the server stopped without a word. */
export function openInDutch(open: number): string {
  return `Aan ${open === 1 ? '1 concept' : `${open} concepten`} wordt nog gewerkt: die wijzigingen zijn verzegeld en komen na tien minuten rust in het logboek.`;
}
