import { obstacleIn, obstacleWithout, type Obstacle } from './obstacle-in';

/** How hard the sentence says it: "nooit zonder", "pas na", "eerst ... dan", or only an order of work. */
export type Form = 'never' | 'only' | 'first' | 'before';
export type Barrier = { form: Form; obstacle: Obstacle };

/**
 * One order of words, in letters of parts-of-speech.ts. `hurdle` is what comes first; `main`, where there is one,
 * is what waits for it and must be about Veilig Thuis.
 */
type Way = { says: string; form: Form; order: RegExp; without?: true; is?: Obstacle };

const ways: readonly Way[] = [
  {
    says: 'niet zonder toestemming',
    form: 'never',
    order: /N[^,;]{0,8}z(?<hurdle>[^;,]{0,6})/g,
    without: true,
  },
  {
    says: 'zonder toestemming geen melding',
    form: 'never',
    order: /z(?<hurdle>[^,;]{0,7}),?[^,;]{0,6}N/g,
    without: true,
  },
  {
    says: 'geen melding voordat ouders het weten',
    form: 'never',
    order: /(?<main>[^;,]{0,8}N[^;,]{0,8}),?[but](?<hurdle>[^;]{0,6})/g,
  },
  {
    says: 'zolang ouders meewerken geen melding',
    form: 'never',
    order: /[but](?<hurdle>[^,;]{0,7}),?(?<main>[^;]{0,4}N[^;]{0,4})/g,
  },
  {
    says: 'als ouders weigeren, melden we niet',
    form: 'never',
    order:
      /(?<hurdle>(?:[PJ][^,;]{0,2}NC|P[^,;]{0,3}[hk]|[hk]P|NC[^,;]{0,2}P?)[^;,]{0,3}),(?:[^;]{0,3}[VRAE][^;iW]{0,4}N|[^;]{0,4}N[^;iW]{0,3}[VRAE])/g,
  },
  {
    says: 'als ouders de melding weigeren, zien we ervan af',
    form: 'never',
    order: /(?<hurdle>(?:P[^,;]{0,2}NC|P[^,;]{0,3}k|[k]P)[^;,R]{0,2})R[^;,]{0,2},[^;,iW]{0,1}N/g,
  },
  {
    says: 'geen melding als ouders meewerken',
    form: 'never',
    order:
      /(?:[VRA][^,;]{0,3}N|N[^,;]{0,3}[VRA]),?a(?<hurdle>[^;P]{0,2}P[^,;]{0,3}(?:[hk]|NC|NT)|J[^,;]{0,2}(?:NC|k))/g,
  },
  {
    says: 'geen melding zolang er hulp is',
    form: 'never',
    order: /(?<main>[^;,]{0,8}N[^;,]{0,4}),?t(?<hurdle>[^;,]{0,2}e)/g,
    is: 'cooperation',
  },
  {
    says: 'niet in de eerste weken',
    form: 'never',
    order: /(?<main>[VRAE][^;,]{0,2})Nw(?<hurdle>d)/g,
  },
  { says: 'alleen bij zichtbaar letsel', form: 'only', order: /O[^;,]{0,2}w(?<hurdle>D)/g },
  {
    says: 'bij twijfel niet',
    form: 'never',
    order: /(?:[RV]c?|cw?V)NwY|wY[^,;N]{0,3}N$|wY[^,;N]{0,2}N(?:[RA]|cw{0,2}V)/g,
    is: 'proof',
  },
  { says: 'altijd in overleg met ouders', form: 'first', order: /[VRAE][^;,N]{0,3}g(?<hurdle>wTwP)/g },
  { says: 'verplicht ouders om toestemming te vragen', form: 'only', order: /n(?<hurdle>[^,;N]{0,1}[PJ]C)/g },
  { says: 'de beslissing ligt bij de ouders', form: 'only', order: /(?<main>[^;N]{0,6})(?<!N)(?<hurdle>r)/g },
  {
    says: 'ouders mogen een melding tegenhouden',
    form: 'only',
    order: /^[^;,aNH]{0,3}P(?:[^;,NH]{0,2}[VRAE][^;,NH]{0,3}X|[^;,NH]{0,2}X[^;,NH]{0,2}[VRAE])[^;,]*$/g,
    is: 'consent',
  },
  {
    says: 'de directeur kan een melding tegenhouden',
    form: 'never',
    order: /^[^;,aNH]{0,3}[BI](?:[^;,NH]{0,2}R[^;,NH]{0,3}X|[^;,NH]{0,2}X[^;,NH]{0,2}R)[^;,]*$/g,
    is: 'head',
  },
  {
    says: 'wil de leerling het niet, dan niet',
    form: 'never',
    order: /8[PJ]N[^;,xy]{0,4},[^;,xyH]{0,4}N(?!N)/g,
    is: 'consent',
  },
  {
    says: 'het kind moet zelf zeggen dat het een melding wil',
    form: 'only',
    order: /^[^;,N]{0,2}[JP]gZ?T[^;,N]{0,2}R[^;,N]{0,2}8/g,
    is: 'consent',
  },
  { says: 'vraagt de instemming van ouders', form: 'only', order: /(?<!N)n(?<hurdle>C[^,;N]{0,2}[PJBI])/g },
  { says: 'vraag eerst de intern begeleider of het mag', form: 'only', order: /F(?<hurdle>[PBI]C)$/g },
  {
    says: 'nooit op een vermoeden',
    form: 'never',
    order: /R[^,;z]{0,2}N[^,;z]{0,2}1|NR[^,;]{0,2}1|1[^,;z]{0,2}R[^,;z]{0,1}N|1[^,;z]{0,1}N[^,;z]{0,1}R/g,
    is: 'proof',
  },
  {
    says: 'bij een vechtscheiding niet',
    form: 'never',
    order:
      /[wa][^;,]{0,2}2[^;,xz]{0,2},?(?:[VRAE][^;,z]{0,2}N|N[^;,z]{0,1}[VRAE])|[VRAE][^;,z]{0,2}N[^;,z]{0,1},?[wa][^;,z]{0,2}2|N[^;,z]{0,1}[VRAE][^;,z]{0,2}[wa][^;,z]{0,2}2/g,
    is: 'proof',
  },
  {
    says: 'alleen als het kind het zelf vertelt',
    form: 'only',
    order: /O[^;,]{0,3}aJ[^;,]{0,2}T/g,
    is: 'proof',
  },
  { says: 'pas in de tweede fase', form: 'only', order: /[RVAE][^;,]{0,3}O[^;,]{0,1}w?d/g, is: 'time' },
  {
    says: 'ouders krijgen drie maanden voordat',
    form: 'first',
    order: /Pd+b(?<main>[^;]{0,4})/g,
    is: 'time',
  },
  {
    says: 'wacht met bellen tot het te zien is',
    form: 'never',
    order: /ic[^;,]{0,2}t[^;,]{0,2}D/g,
    is: 'proof',
  },
  { says: 'ouders beslissen of we melden', form: 'only', order: /(?<!N)(?<hurdle>r)(?<main>[^;N]{0,4})/g },
  { says: 'pas nadat', form: 'only', order: /O[^;,]{0,4}a(?<hurdle>[^;,]{0,6})/g },
  {
    says: 'alleen met akkoord',
    form: 'only',
    order: /O[^;,]{0,3}[wl][wlg]{0,2}(?<hurdle>C[^;,]{0,3}|T[wl]{0,2}[BIP]|[BI]C?)/g,
    without: true,
  },
  { says: 'mits', form: 'only', order: /M(?<hurdle>[^;,]{0,5})/g },
  { says: 'toestemming is nodig', form: 'only', order: /(?<hurdle>[PJBI]?C[^,;N]{0,4}n|[PJBI]gC)/g },
  {
    says: 'na toestemming van ouders',
    form: 'only',
    order: /(?<![xy])a(?<hurdle>[^,;Njyh]{0,4}C[^,;Nj]{0,2})(?![^,;]{0,3}N|[^;]{0,6}j)/g,
  },
  {
    says: 'overleg met ouders voordat je belt',
    form: 'before',
    order: /(?<!N[^,;bx]{0,5})(?<hurdle>[^;Nx]{1,9}?)[bK](?<main>[^;]{0,5})/g,
  },
  {
    says: 'eerst met ouders, dan bellen',
    form: 'first',
    order: /(?<hurdle>F[^;N]{0,6}|[PBIC][^;N]{0,4}F[^;N]{0,4})L(?<main>[^;]{0,4})/g,
  },
  {
    says: 'voordat je belt, overleg met ouders',
    form: 'before',
    order: /b(?<main>[^,;]{0,3}?[VRAE][^,;PBICFN]{0,3})(?!N),?(?<hurdle>[^;NVRA]{0,8})/g,
  },
  {
    says: 'een melding bespreek je eerst',
    form: 'first',
    order: /[VRAE][^;,N]{0,4}(?<hurdle>F[^;,LbVRN]{0,5})/g,
  },
  { says: 'vraag vooraf toestemming', form: 'first', order: /f(?<hurdle>[^;,Nx]{0,3}C[^;,N]{0,3})/g },
  {
    says: 'ouders horen het als eersten',
    form: 'first',
    order: /(?<hurdle>P[^,;N]{0,2}T[^,;N]{0,2}F)(?<main>[^;LK]{0,4})/g,
  },
  {
    says: 'eerst met ouders; Veilig Thuis komt daarna',
    form: 'first',
    order: /(?<hurdle>F[^;N]{0,6}),(?<main>[^;,N]{0,3})[LK]/g,
  },
  {
    says: 'wacht met melden tot',
    form: 'never',
    order: /(?<main>[^;,]{0,4}[iW][^;,]{0,5})t(?<hurdle>[^;VvA]{0,6})(?![^;]{0,3}[VvA])/g,
    is: 'time',
  },
  { says: 'bel niet meteen, maar wacht', form: 'never', order: /[cR]w?V?Nq(?<hurdle>[^;]{0,3}[Wd])/g },
  { says: 'wacht met melden', form: 'never', order: /(?<hurdle>i)(?:c[wl]?[RV]|[RVA])/g },
];

/** What the sentence puts between the school and Veilig Thuis, each way of saying it in turn. */
export function barriersIn(parts: string): Barrier[] {
  const said = ways.filter(({ order }) => parts.search(order) >= 0);
  return said.flatMap(({ form, order, without, is }) =>
    [...parts.matchAll(order)].flatMap(({ groups }): Barrier[] => {
      const { hurdle = '', main } = groups ?? {};
      if (main !== undefined && !/[VRAE]/.test(main)) return [];
      const obstacle = is ?? (without ? obstacleWithout(hurdle) : obstacleIn(hurdle));
      if (!obstacle) return [];
      return [{ form: form === 'before' && /[FgiW]/.test(hurdle) ? 'first' : form, obstacle }];
    }),
  );
}
