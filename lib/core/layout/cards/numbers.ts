import { emergencyNumbers } from '@/lib/core/protocol/questions';
import { dialledIn } from '@/lib/core/text';
import type { Contact, Protocol } from '@/schemas/protocol';
import type { FunctionTag } from '@/schemas/vocabulary';

/** The national number of Veilig Thuis, free and answered day and night. */
const national = '08002000';

export type CardNumbers = {
  danger: string;
  veiligThuis: string;
  /** "Veilig Thuis Utrecht" where the protocol says so. */
  name: string;
  /** When Veilig Thuis answers; empty when that is not known. */
  answers: string;
  /** The contacts that these numbers are of. */
  said: readonly Contact[];
};

/** The numbers on every card, and when Veilig Thuis answers its own. */
export function cardNumbers(protocol: Pick<Protocol, 'contacts'>): CardNumbers {
  const { danger, veiligThuis } = emergencyNumbers(protocol);
  const own = protocol.contacts.find(
    ({ kind, phone, appliesWhen }) => kind === 'veilig-thuis' && phone === veiligThuis && !appliesWhen,
  );
  const isNational = dialledIn(veiligThuis) === national;
  const isOfDanger = ({ kind, phone }: Contact) =>
    kind === 'emergency' && dialledIn(phone ?? '') === dialledIn(danger);
  return {
    danger,
    veiligThuis,
    name: own && /veilig thuis/i.test(own.name) ? own.name : 'Veilig Thuis',
    answers: own?.availability?.trim() || (isNational ? 'dag en nacht' : ''),
    said: protocol.contacts.filter((each) => each === own || isOfDanger(each)),
  };
}

const tagged = ({ functions }: Pick<Protocol, 'functions'>, tag: FunctionTag) =>
  functions.find(({ tags }) => tags.includes(tag));

/** How the one to go to for help is called: the aandachtsfunctionaris, or who leads the school where there is none. */
export function helperWord(protocol: Pick<Protocol, 'functions'>): string {
  if (tagged(protocol, 'attention-officer')) return 'Aandachtsfunctionaris';
  return tagged(protocol, 'head')?.name ?? 'Bij wie kun je terecht?';
}

/** The same as a question above lines to write on. */
export function helperQuestion(protocol: Pick<Protocol, 'functions'>): string {
  return tagged(protocol, 'attention-officer')
    ? 'Wie is onze aandachtsfunctionaris?'
    : 'Bij wie kun je terecht in de school?';
}
