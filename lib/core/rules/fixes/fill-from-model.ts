import { everyCard } from '@/lib/core/protocol/questions';
import type { EntryId } from '@/schemas/ids';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { Tag } from '@/schemas/vocabulary';
import type { FixContext } from './fix';

/**
 * One edit that gives a document without any card everything the model has. What only the school knows stays as it is:
 * its name, sectors, competent authority, where its pupil file lives, whether it may report to the verwijsindex, and the
 * reasons it gave. undefined when there are cards, people or texts: what somebody wrote is not thrown away, and who decides
 * stays who decides.
 */
export function fillFromModel(
  protocol: Protocol,
  model: Protocol,
  newId: FixContext['newId'],
): Operation | undefined {
  if (everyCard(protocol).length > 0 || hasOwnWords(protocol, model)) return undefined;
  const { competentAuthority: _neutral, edition: _edition, subtitle: _subtitle, ...content } = model;
  const { id, title, subtitle, organisation, competentAuthority, scope, sectors, edition, approvals } =
    protocol;
  return {
    kind: 'replace_protocol',
    protocol: {
      ...content,
      ...{ id, title, organisation, scope, sectors, approvals },
      ...(subtitle !== undefined && { subtitle }),
      ...(edition !== undefined && { edition }),
      ...(competentAuthority !== undefined && { competentAuthority }),
      ...(protocol.pupilFileSystem !== undefined && { pupilFileSystem: protocol.pupilFileSystem }),
      referralIndexAuthorised: protocol.referralIndexAuthorised,
      chapters: model.chapters.filter(({ tags }) => holdsHere(protocol, tags)),
      exceptions: reasonsBeside(model, protocol, newId),
    },
  };
}

/** The chapter of the model says that the school may not report to the verwijsindex: that is for a school of which it holds. */
const holdsHere = ({ referralIndexAuthorised }: Protocol, tags: readonly Tag[]): boolean =>
  referralIndexAuthorised === false || !tags.includes('referral-index');

/** More than the empty columns and steps that a new protocol has, or the model itself. */
function hasOwnWords(protocol: Protocol, model: Protocol): boolean {
  const isOfModel = ({ id, name }: Protocol['functions'][number]) =>
    model.functions.some((one) => one.id === id && one.name === name);
  const known = new Set(textsOf(model).map(({ id }) => id));
  return (
    !protocol.functions.every(isOfModel) ||
    protocol.columns.some(({ note, footnote }) => note !== undefined || footnote !== undefined) ||
    !textsOf(protocol).every(({ id }) => known.has(id)) ||
    protocol.intro !== undefined ||
    protocol.startQuestion !== undefined
  );
}

/** A reason whose id the model uses too gets another; nothing points at it. */
function reasonsBeside(model: Protocol, { exceptions }: Protocol, newId: FixContext['newId']) {
  const used = new Set(textsOf(model).map(({ id }) => id));
  return exceptions.map((one) => (used.has(one.id) ? { ...one, id: newId('reden') as EntryId } : one));
}

function textsOf(model: Protocol): readonly { id: EntryId }[] {
  const { recitals, globalExits, contacts, definitions, chapters, annexes } = model;
  const { signalLists, forms, participation, sources } = model;
  return [
    ...[...recitals, ...globalExits, ...contacts, ...definitions, ...chapters, ...annexes],
    ...[...signalLists, ...forms, ...participation, ...sources],
  ];
}
