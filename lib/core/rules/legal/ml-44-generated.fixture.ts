/**
 * Parts of sentences that go together, to make many of them: what the school does, what it waits for, and how that is
 * said. `keptOut` parts were written at the same time and not looked at while the readers were mended.
 */

/** "bel Veilig Thuis", in each place a sentence has for it. */
type ActWords = {
  isReport?: true;
  keptOut?: true;
  /** "bel Veilig Thuis" and the rest of a verb that is cut in two. */
  order: string;
  orderEnd?: string;
  /** "Veilig Thuis bellen" */
  whole: string;
  /** "je Veilig Thuis belt" */
  clause: string;
  /** "wordt Veilig Thuis gebeld" */
  passive: string;
  /** "bellen wij Veilig Thuis niet" */
  refused: string;
  /** "bel je Veilig Thuis" */
  asked: string;
  askedEnd?: string;
  /** "contact met Veilig Thuis" */
  noun: string;
};

export const acts: readonly ActWords[] = [
  {
    order: 'Bel Veilig Thuis',
    whole: 'Veilig Thuis bellen',
    clause: 'je Veilig Thuis belt',
    passive: 'wordt Veilig Thuis gebeld',
    refused: 'bellen wij Veilig Thuis niet',
    asked: 'bel je Veilig Thuis',
    noun: 'contact met Veilig Thuis',
  },
  {
    order: 'Schakel Veilig Thuis',
    orderEnd: 'in',
    whole: 'Veilig Thuis inschakelen',
    clause: 'je Veilig Thuis inschakelt',
    passive: 'wordt Veilig Thuis ingeschakeld',
    refused: 'schakelen wij Veilig Thuis niet in',
    asked: 'schakel je Veilig Thuis',
    askedEnd: 'in',
    noun: 'het inschakelen van Veilig Thuis',
  },
  {
    isReport: true,
    order: 'Meld',
    whole: 'melden',
    clause: 'je meldt',
    passive: 'wordt er gemeld',
    refused: 'melden wij niet',
    asked: 'meld je',
    noun: 'een melding',
  },
  {
    isReport: true,
    order: 'Doe een melding bij Veilig Thuis',
    whole: 'een melding doen bij Veilig Thuis',
    clause: 'je een melding doet bij Veilig Thuis',
    passive: 'wordt er een melding gedaan bij Veilig Thuis',
    refused: 'doen wij geen melding bij Veilig Thuis',
    asked: 'doe je een melding bij Veilig Thuis',
    noun: 'een melding bij Veilig Thuis',
  },
  {
    order: 'Vraag Veilig Thuis om advies',
    whole: 'advies vragen aan Veilig Thuis',
    clause: 'je advies vraagt aan Veilig Thuis',
    passive: 'wordt er advies gevraagd aan Veilig Thuis',
    refused: 'vragen wij geen advies aan Veilig Thuis',
    asked: 'vraag je advies aan Veilig Thuis',
    noun: 'advies van Veilig Thuis',
  },
  {
    keptOut: true,
    order: 'Neem contact op met Veilig Thuis',
    whole: 'contact opnemen met Veilig Thuis',
    clause: 'je contact opneemt met Veilig Thuis',
    passive: 'wordt er contact gezocht met Veilig Thuis',
    refused: 'nemen wij geen contact op met Veilig Thuis',
    asked: 'neem je contact op met Veilig Thuis',
    noun: 'overleg met Veilig Thuis',
  },
  {
    keptOut: true,
    order: 'Raadpleeg Veilig Thuis',
    whole: 'Veilig Thuis raadplegen',
    clause: 'je Veilig Thuis raadpleegt',
    passive: 'wordt Veilig Thuis geraadpleegd',
    refused: 'raadplegen wij Veilig Thuis niet',
    asked: 'raadpleeg je Veilig Thuis',
    noun: 'het raadplegen van Veilig Thuis',
  },
  {
    keptOut: true,
    isReport: true,
    order: 'Geef een melding door aan Veilig Thuis',
    whole: 'een zorgmelding indienen',
    clause: 'je een zorgmelding indient',
    passive: 'wordt een zorgmelding ingediend',
    refused: 'dienen wij geen zorgmelding in',
    asked: 'dien je een zorgmelding in',
    noun: 'een zorgmelding',
  },
];

/** What the school waits for. */
type HurdleWords = {
  keptOut?: true;
  /** Only for advice and contact: who decides on a report may be laid down. */
  isOfHead?: true;
  /** Parents who hear it before a report: proper, unless it comes "first" or "only after". */
  isTold?: true;
  /** "de ouders toestemming hebben gegeven" */
  met: string;
  /** "de ouders geen toestemming hebben gegeven" */
  notMet: string;
  /** "toestemming van de ouders" */
  noun: string;
  /** "vraag je toestemming aan de ouders" */
  done: string;
};

export const hurdles: readonly HurdleWords[] = [
  {
    met: 'de ouders toestemming hebben gegeven',
    notMet: 'de ouders geen toestemming hebben gegeven',
    noun: 'toestemming van de ouders',
    done: 'vraag je toestemming aan de ouders',
  },
  {
    met: 'het gezin ermee instemt',
    notMet: 'het gezin er niet mee instemt',
    noun: 'instemming van het gezin',
    done: 'vraag je het gezin om instemming',
  },
  {
    isTold: true,
    met: 'de ouders zijn ingelicht',
    notMet: 'de ouders niet zijn ingelicht',
    noun: 'medeweten van de ouders',
    done: 'licht je de ouders in',
  },
  {
    isTold: true,
    met: 'je met de ouders hebt gesproken',
    notMet: 'je niet met de ouders hebt gesproken',
    noun: 'een gesprek met de ouders',
    done: 'praat je met de ouders',
  },
  {
    isOfHead: true,
    met: 'de directeur akkoord is',
    notMet: 'de directeur niet akkoord is',
    noun: 'akkoord van de directeur',
    done: 'vraag je akkoord aan de directeur',
  },
  {
    met: 'er bewijs is',
    notMet: 'er geen bewijs is',
    noun: 'bewijs',
    done: 'verzamel je bewijs',
  },
  {
    keptOut: true,
    met: 'vader en moeder hun goedkeuring geven',
    notMet: 'vader en moeder hun goedkeuring niet geven',
    noun: 'goedkeuring van vader en moeder',
    done: 'vraag je vader en moeder om goedkeuring',
  },
  {
    keptOut: true,
    isTold: true,
    met: 'de ouders ervan op de hoogte zijn',
    notMet: 'de ouders er niet van op de hoogte zijn',
    noun: 'voorafgaand overleg met de ouders',
    done: 'breng je de ouders op de hoogte',
  },
  {
    keptOut: true,
    isOfHead: true,
    met: 'de schoolleiding het goedvindt',
    notMet: 'de schoolleiding het niet goedvindt',
    noun: 'fiat van de schoolleiding',
    done: 'vraag je de schoolleiding om haar fiat',
  },
  {
    keptOut: true,
    met: 'vaststaat wat er is gebeurd',
    notMet: 'niet vaststaat wat er is gebeurd',
    noun: 'zekerheid',
    done: 'zoek je zekerheid',
  },
];

/** One way of saying it, of the act and the hurdle. */
export type Saying = {
  keptOut?: true;
  isOrderOnly?: true;
  say: (act: ActWords, hurdle: HurdleWords) => string;
};

const end = (words: string | undefined) => (words === undefined ? '' : ` ${words}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const told = (act: ActWords) => `${act.order}${end(act.orderEnd)}`;
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const dangerous: readonly Saying[] = [
  { say: (a, h) => `${a.order} pas${end(a.orderEnd)} als ${h.met}.` },
  { say: (a, h) => `${a.order} alleen${end(a.orderEnd)} nadat ${h.met}.` },
  { say: (a, h) => `Pas als ${h.met}, ${a.passive}.` },
  { say: (a, h) => `Je mag pas ${a.whole} wanneer ${h.met}.` },
  { say: (a, h) => `${a.order} nooit${end(a.orderEnd)} zonder ${h.noun}.` },
  { say: (a, h) => `Zonder ${h.noun} ${a.refused}.` },
  { say: (a, h) => `${capital(a.noun)} mag niet zonder ${h.noun}.` },
  { say: (a, h) => `${a.order} niet${end(a.orderEnd)} voordat ${h.met}.` },
  { say: (a, h) => `${capital(a.noun)} is alleen mogelijk na ${h.noun}.` },
  { say: (a, h) => `Zolang ${h.notMet}, ${a.refused}.` },
  { say: (a, h) => `Als ${h.notMet}, ${a.refused}.` },
  { say: (a, h) => `Mag je ${a.whole}? Alleen als ${h.met}.` },
  { say: (a, h) => `Je kunt ${a.whole}, mits ${h.met}.` },
  { say: (a, h) => `${a.order} niet${end(a.orderEnd)}, tenzij ${h.met}.` },
  { isOrderOnly: true, say: (a, h) => `Voordat ${a.clause}, ${h.done}.` },
  { keptOut: true, say: (a, h) => `Eerst ${h.done}; daarna pas ${a.asked}${end(a.askedEnd)}.` },
  { keptOut: true, say: (a, h) => `Er geldt één regel: ${a.whole} doe je nooit zonder ${h.noun}.` },
  { keptOut: true, say: (a, h) => `Niet eerder dan dat ${h.met}, ${a.passive}.` },
  { keptOut: true, say: (a, h) => `Wacht tot ${h.met} voordat ${a.clause}.` },
  { keptOut: true, say: (a, h) => `Voor ${lower(a.noun)} is ${h.noun} vereist.` },
  { keptOut: true, say: (a, h) => `Je moet niet ${a.whole} zolang ${h.notMet}.` },
  { keptOut: true, say: (a, h) => `Uitsluitend wanneer ${h.met}, kun je ${a.whole}.` },
];

/** The same parts, said so that nothing waits. */
export const mirrored: readonly Saying[] = [
  { say: (a, h) => `${told(a)}, ook als ${h.notMet}.` },
  { say: (a, h) => `Wacht niet tot ${h.met}: ${lower(told(a))}.` },
  { say: (a, h) => `Je mag ook zonder ${h.noun} ${a.whole}.` },
  { say: (a, h) => `Voor ${lower(a.noun)} is geen ${h.noun} nodig.` },
  { say: (a, h) => `${capital(a.noun)} mag ook zonder ${h.noun}.` },
  { say: (a, h) => `Als ${h.notMet}, kun je toch ${a.whole}.` },
  { say: (a, h) => `Je hoeft niet te wachten tot ${h.met} voordat ${a.clause}.` },
  { say: (a, h) => `Dat je pas mag ${a.whole} als ${h.met}, is een misverstand.` },
  { say: (a, h) => `Je mag altijd ${a.whole}, met of zonder ${h.noun}.` },
  { keptOut: true, say: (a, h) => `Ook als ${h.notMet}, ${a.passive}.` },
  { keptOut: true, say: (a, h) => `Heb je ${h.noun} nodig om te mogen ${a.whole}? Nee.` },
  { keptOut: true, say: (a, h) => `Het is niet nodig dat ${h.met} voordat ${a.clause}.` },
  { keptOut: true, say: (a, h) => `Je kunt ${a.whole} zonder dat ${h.met}.` },
  {
    keptOut: true,
    say: (a, h) => `Sommigen denken dat je niet mag ${a.whole} als ${h.notMet}; dat klopt niet.`,
  },
];
