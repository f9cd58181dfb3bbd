import fc from 'fast-check';

/** A task as far as its words go. */
export type Wording = { text: string; condition?: string; children?: string[] };

const innocentActs = [
  'Schrijf op wat je zag',
  'Zoek naar andere verklaringen',
  'Vul het veiligheidsplan in',
  'Kies een veilige plek',
  'Spreek doelen voor de veiligheid af',
  'Vraag advies aan Veilig Thuis',
  'Neem als melder samen met Veilig Thuis de vragen door',
  'Vraag of Veilig Thuis terugbelt',
  'Bewaar het in het beveiligde dossier',
  'Spreek af waar je het dossier veilig bewaart',
  'Zorg dat het verslag veilig wordt bewaard',
  'Werk aan de sociale veiligheid in de groep',
  'Maak afspraken om de veiligheid te vergroten',
  'Vertel het de directeur',
  'Betrek de indirect betrokkenen',
  'Praat met direct betrokken collega’s',
  'Schat risico, aard en ernst in',
  'Blijf de leerling steunen',
  'Vertel de ouders wat je deed',
  'Praat met de ouders over de hulp',
  'Bespreek het niet met collega’s',
  'Wacht op het antwoord',
  'Vraag het rapport uit 1125 op',
  'Bel 1129 en vraag naar de coördinator',
];
const innocentConditions = [
  '',
  '',
  'zo nodig',
  'als zij bezwaar hebben',
  'als er een veiligheidsplan is',
  'als je steun wilt van Veilig Thuis',
];

const whole = [
  'Bel 112',
  'Is er gevaar? Bel de politie',
  'Ga na of iemand gevaar loopt',
  'Let op levensgevaar',
  'Meld het bij acute onveiligheid',
  'Weeg welke veiligheidsrisico’s er zijn',
  'Breng de leerling in veiligheid',
  'Let op: de veiligheid van het kind staat op het spel',
  'Ga direct naar de directeur',
  'Bel onmiddellijk de directeur',
  'Meld het meteen',
  'Meld het zonder uitstel',
  'Wacht niet op een vergadering',
  'Wacht hier nooit mee',
  'Vraag of het veilig is om naar huis te gaan',
  'Zorg dat de leerling veilig is',
  'Vraag: hoe blijft de leerling veilig?',
  'Laat de leerling niet alleen',
  'Blijf bij het kind tot er hulp is',
  'Praat nog niet met de ouders',
  'Vertel ouders niets zonder overleg',
  'Bel de moeder hierover niet',
  'Neem geen contact op met de familie',
  'Praat niet met de medewerker om wie het gaat',
];
const acts = ['Vertel het de ouders', 'Blijf bij de ingang', 'Praat met de leerling', 'Schrijf het op'];
const limits = [
  'tenzij dat gevaarlijk is',
  'tenzij de leerling dat niet wil',
  'mits de leerling het wil',
  'als dat veilig is',
  'als dat veilig kan',
  'zodra het weer veilig is',
  'alleen als Veilig Thuis zegt dat het veilig is',
  'behalve als iemand risico loopt',
  'behalve bij dreiging',
  'niet als de ander erbij is',
  'alleen wanneer de leerling dat wil',
  'vanwege de veiligheid van de leerling',
  'in verband met zijn veiligheid',
];
const onlyAsCondition = [
  'bij gevaar',
  'bij gevaar of haast',
  'bij acute dreiging',
  'om de veiligheid',
  'als je bij uitzondering afwijkt om de veiligheid',
  'bij spoed',
  'als het dringend is',
  'in noodgevallen direct',
];

const asTyped = fc
  .constantFrom(
    (words: string) => words,
    (words: string) => words.toUpperCase(),
    (words: string) => words.replaceAll(' ', '\u00A0'),
    (words: string) => words.replaceAll(' ', '  '),
    (words: string) => `${words.charAt(0)}\u00AD${words.slice(1)}`,
    (words: string) => `${words}.`,
  )
  .map((write) => (words: string) => (words === '' ? words : write(words)));

const innocent = fc.constantFrom(...innocentActs);

/** Words that guard nobody, however they are typed. */
export const innocentWording: fc.Arbitrary<Wording> = fc
  .record({
    text: innocent,
    condition: fc.constantFrom(...innocentConditions),
    children: fc.array(innocent, { maxLength: 2 }),
    write: asTyped,
  })
  .map(({ text, condition, children, write }) => ({
    text: write(text),
    condition: write(condition),
    children: children.map(write),
  }));

const sentence = fc.oneof(
  fc.constantFrom(...whole),
  fc
    .tuple(fc.constantFrom(...acts), fc.constantFrom(', ', ' (', ': '), fc.constantFrom(...limits))
    .map(([act, sign, limit]) => `${act}${sign}${limit}${sign === ' (' ? ')' : ''}`),
  fc
    .tuple(fc.constantFrom(...limits), fc.constantFrom(...acts))
    .map(([limit, act]) => `${limit.charAt(0).toUpperCase()}${limit.slice(1)}: ${act.toLowerCase()}`),
);

/** Words that guard a child: in the sentence itself, in its condition, or in one of its parts. */
export const guardingWording: fc.Arbitrary<Wording> = fc
  .tuple(
    innocentWording,
    fc.oneof(
      sentence.map((text) => ({ text })),
      fc.constantFrom(...limits, ...onlyAsCondition).map((condition) => ({ condition })),
      sentence.map((child) => ({ child })),
    ),
    asTyped,
  )
  .map(([plain, said, write]) => {
    if ('text' in said) return { ...plain, text: write(said.text) };
    if ('condition' in said) return { ...plain, condition: write(said.condition) };
    return { ...plain, children: [...(plain.children ?? []), write(said.child)] };
  });
