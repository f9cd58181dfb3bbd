import type { Tag } from '@/schemas/vocabulary';
import { caseOf } from '../fix-case';
import { bringTagged } from './add-text';
import { drafted } from './drafted';
import type { Draft } from './draft';
import type { Fix } from './fix';
import { piece } from './transplant/piece';

/** Puts the definition in that the finding names, or its examples into the definition that is there. */
function addDefinition(label: string): Fix {
  return drafted(label, (draft, { finding }) => {
    const tag = caseOf(finding, 'definition')?.tag;
    if (tag && finding.where.entryId) addExamples(draft, tag, finding.where.entryId);
    else if (tag) bringTagged(draft, 'definitions', tag);
  });
}

function addExamples(draft: Draft, tag: Tag, entryId: string) {
  const present = draft.protocol.definitions.find(({ id }) => id === entryId);
  const wanted = draft.model.definitions.find(({ tags }) => tags[0] === tag);
  if (!present || !wanted) return;
  const { examples } = piece({ examples: wanted.examples }, { draft, own: new Map(), bring: false });
  const entry = { ...present, examples };
  draft.edit({ kind: 'replace_entry', collection: 'definitions', entry });
}

export const addUnsafetyDefinition = addDefinition('Voeg de uitleg toe');

/** A definition that leaves out what the law names, people mend themselves: they had a reason for their words. */
export const addStatutoryDefinition = addDefinition('Voeg het begrip toe');
