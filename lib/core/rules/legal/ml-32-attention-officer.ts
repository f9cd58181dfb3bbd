import type { Protocol } from '@/schemas/protocol';
import type { FunctionTag } from '@/schemas/vocabulary';
import { addAttentionOfficer } from '../fixes/add-attention-officer';
import { doubted, practice } from '../grounds';
import type { Rule, Where } from '../rule';

/** The attention officer of the board sees no cases, so is no replacement. */
export const attentionOfficer: Rule = {
  id: 'ML-32',
  title: 'Een aandachtsfunctionaris en een vervanger',
  why: 'Een vaste persoon houdt het overzicht, ook als iemand ziek is.',
  severity: 'advises',
  grounds: doubted(
    practice('aandachtsfunctionaris, niet verplicht'),
    'of een aandachtsfunctionaris intussen verplicht is, is niet gevonden; in het Besluit van nu staat het niet',
  ),
  exception: 'reason',
  fix: addAttentionOfficer,
  check: (protocol) => {
    const [officer, ...others] = functionsWith(protocol, 'attention-officer');
    if (!officer) {
      const message = 'Geen functie is aandachtsfunctionaris. Wijs er een aan, met een vervanger.';
      return [{ where: amongWhoAct(protocol), subject: 'attention-officer', message }];
    }
    if (others.length > 0 || functionsWith(protocol, 'attention-officer-deputy').length > 0) return [];
    return [
      {
        where: { functionId: officer.id },
        subject: 'deputy',
        message: `Er staat niet wie "${officer.name}" vervangt. Wijs een vervanger aan.`,
      },
    ];
  },
};

const functionsWith = ({ functions }: Protocol, tag: FunctionTag) =>
  functions.filter(({ name, tags }) => name.trim() !== '' && tags.includes(tag));

/** Where an attention officer belongs. */
function amongWhoAct({ columns }: Protocol): Where {
  const acting = columns.find(({ responsibility }) => responsibility === 'act');
  return acting ? { columnId: acting.id } : {};
}
