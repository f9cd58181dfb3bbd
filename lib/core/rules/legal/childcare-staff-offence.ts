import type { Route } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import { staffOffenceDuty } from '../grounds';
import type { Problem } from '../rule';
import { namesSexual, namesViolence } from './case-of-duty';

/** What the education acts ask before the report to the police, and Wet kinderopvang art. 1.51b does not. */
export const isOfSchoolsOnly = (duty: string): boolean => duty === 'inform-before-police-report';

/** Said behind such a duty, where the protocol is for both. */
export function onlyAtSchool({ sectors }: Pick<Facts, 'sectors'>): string {
  return sectors.includes('ko') ? ' (op school; voor de opvang staat dit niet in de wet)' : '';
}

/**
 * Who suspects the houder need not tell him (1.51b lid 4), and may consult the expert, but need not (1.51c lid 1). Nobody of
 * childcare tells parents beforehand, and where the houder is meant the case is one of childcare.
 */
export const needNotForHouder = (duty: string): boolean =>
  duty === 'inform-board' || duty === 'confidential-inspector' || isOfSchoolsOnly(duty);

/** For childcare and nothing else. */
export const isChildcareOnly = ({ sectors }: Pick<Facts, 'sectors'>): boolean =>
  sectors.every((sector) => sector === 'ko');

/** After "vertelt het direct aan het bestuur": in childcare nobody need tell the houder who is suspected. */
export function butForHouder({ sectors }: Pick<Facts, 'sectors'>): string {
  if (!sectors.includes('ko')) return '';
  const law = 'Wet kinderopvang art. 1.51b lid 4 en 1.51c';
  return isChildcareOnly({ sectors })
    ? `, behalve als het om de houder zelf gaat (${law})`
    : ` (in de opvang: niet als het om de houder zelf gaat, ${law})`;
}

/** In the words of art. 1.51b lid 1 onder b; what art. 1.56b itself says was not read. */
const others =
  'een gastouder of een andere persoon van 18 jaar of ouder (bedoeld in Wet kinderopvang art. 1.56b lid 3)';

const words: readonly (readonly [RegExp, string])[] = [
  [/\bhet bestuur/g, 'de houder'],
  [/\bde vertrouwensinspecteur/g, 'de deskundige die de minister aanwijst'],
  [/\been mogelijk seksueel misdrijf/gi, 'een mogelijk seksueel misdrijf of mogelijke mishandeling'],
  [/\biemand die voor de school werkt/g, `iemand die voor de opvang werkt, ${others}`],
  [/\been medewerker/g, `een medewerker, ${others}`],
];

/**
 * A finding in the words of childcare, for childcare alone; what it quotes stays. The ready pieces are those of a school,
 * so none is offered.
 */
export function saidInChildcare(problem: Problem): Problem {
  const message = problem.message
    .split(/("[^"]*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : words.reduce((said, [from, to]) => said.replace(from, to), part),
    )
    .join('')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return { ...problem, message, fixable: false };
}

/** Words that send violence elsewhere: "ander gedrag, zoals slaan: daarvoor geldt de klachtenregeling". */
const sentElsewhere = /klacht|ander(?:e|soortig)? (?:gedrag|zorgen)/i;

/** A route that speaks of sexual offences alone: in childcare the duty holds for mishandeling too. */
export function leavesOutViolence(facts: Facts, route: Route): Problem[] {
  const texts = facts.wordsToActOn().filter(({ where }) => where.routeId === route.id);
  const said = [route.title, ...texts.map(({ text }) => text)];
  if (!said.some(namesSexual) || said.some(namesViolenceHere)) return [];
  return [
    {
      where: { routeId: route.id },
      subject: 'violence',
      fixable: false,
      grounds: staffOffenceDuty().filter(({ sectors }) => sectors?.includes('ko')),
      message: `Route "${route.title}" gaat alleen over een seksueel misdrijf. In de kinderopvang geldt dezelfde plicht bij mishandeling: zet dat erbij.`,
    },
  ];
}

const namesViolenceHere = (text: string) => namesViolence(text) && !sentElsewhere.test(text);
