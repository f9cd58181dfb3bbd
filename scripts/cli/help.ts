const overview = `Meldcode Studio op de opdrachtregel

Gebruik:  npm run -s cli -- OPDRACHT BESTAND [opties]

Opdrachten
  check BESTAND                 zoek wat er niet klopt in een protocol
  render BESTAND --out DOEL     maak de poster of een kaart als .svg, .pdf of .png
  compare OUD NIEUW             vertel wat er veranderd is tussen twee versies
  walk BESTAND --function WIE   loop het protocol door als iemand met die functie
  law BESTAND [--texts MAP]     kijk of de wet nog zegt waar de toets op rust, en wat dat raakt

Overal te gebruiken
  --json     antwoord als JSON in plaats van tekst
  --help     uitleg; ook per opdracht: "check --help"

Het programma eindigt met 0 als alles goed is, met 1 als het protocol problemen heeft die
blokkeren, en met 2 als een bestand niet te lezen is of de opdracht niet klopt.
`;

const ofCommand = {
  check: `Gebruik:  check BESTAND [--sector po,vo] [--date 2026-11-22] [--json]

Toetst het protocol zoals de studio dat doet, en noemt elke bevinding: hoe erg het is, waar het
zit, wat je eraan doet en op welke grond. Een bevinding met een reden in het bestand blokkeert niet.
  --sector LIJST   toets aan de wet van deze sectoren: po, vo, so, vso, ko; die van het protocol als
                   je niets kiest
  --date DAG       toets aan de regels van deze dag, jaar-maand-dag; vandaag als je niets kiest
Eindigt met 0 als niets blokkeert, met 1 als er wel iets blokkeert, met 2 als het bestand geen
protocol is of een optie niet klopt. Deze toets is geen garantie dat de Inspectie van het Onderwijs
het protocol goedkeurt: controleer altijd de actuele wettekst.
`,
  render: `Gebruik:  render BESTAND --out DOEL [--kind SOORT] [--paper a3|a4|a5] [--column KOLOM] [--dpi 150|300] [--json]

Maakt de poster of een kaart. De naam van DOEL zegt wat het wordt: poster.svg, poster.pdf of poster.png.
  --out DOEL       het bestand om te maken; bij meer vellen of kaarten komen er DOEL-2, DOEL-3, ... bij
                   (een PDF houdt de bladzijden van een poster of kaart bij elkaar)
  --kind SOORT     wat je print; de infographic als je niets kiest:
                   infographic  de hoofdroute op een blad, de andere routes op zo min mogelijk bladen
                                (--paper a3|a4, a3 als je niets kiest)
                   poster       uitgebreid, met alle woorden op meer bladen (--paper a3|a4, a3 als je
                                niets kiest); "uitgebreid" mag ook
                   role-card    wat een kolom doet, op A5; van elke kolom een kaart
                   pocket-card  voor in de portemonnee; met --paper a4 acht op een vel
                   door-card    alle nummers voor de deur (--paper a4|a5, a4 als je niets kiest)
                   call-card    wat Veilig Thuis vraagt, om in te vullen met een pen
  --paper MAAT     de maat van het papier
  --column KOLOM   alleen de role-card van deze kolom: het nummer, het opschrift of de id
  --dpi 150|300    hoe fijn een .png is; 150 als je niets kiest
`,
  compare: `Gebruik:  compare OUD NIEUW [--json]

Vertelt wat er is toegevoegd, vervallen, verplaatst en gewijzigd.
Eindigt met 0 als beide bestanden te lezen zijn, ook als er niets veranderd is; anders met 2.
`,
  walk: `Gebruik:  walk BESTAND --function WIE [--route ROUTE] [--answers ja,nee,...] [--json]

Noemt de stappen die iemand met deze functie doorloopt.
  --function WIE   de functie: de id, de naam of de afkorting
  --route ROUTE    de route: de id of de titel; de eerste als je niets kiest
  --answers LIJST  de antwoorden op de vragen, op volgorde, met komma's ertussen: ja, nee,
                   twijfel, deels of de woorden op de knop. Staat er een komma in die woorden, dan
                   mag dat, of zet ze tussen aanhalingstekens: --answers 'ja,"nee, nog niet"'.
                   Na het laatste stopt het bij de volgende vraag, ook als iemand van buiten
                   de school die beantwoordt; zet dan het antwoord dat je hoorde erbij.
                   Kan iemand na het wachten bij meer kaarten verder, dan kies je er een met de
                   titel of de id van die kaart; anders is het de eerste.
`,
  law: `Gebruik:  law BESTAND [--texts MAP] [--sector po,vo] [--date 2026-11-22] [--json]

Vergelijkt de woorden van de wet waar de toets op rust met een map met wetteksten. Noemt wat er
verschoven is: gewijzigd, verplaatst, vernummerd, vervallen, nieuw, een tekst van een andere dag of
een tekst die ontbreekt. En wat dat raakt: regels, bevindingen, kaarten en zinnen van het protocol.
  --texts MAP      een map met wetteksten (.md of .txt, zoals de kopieën van wetten.overheid.nl, ook
                   in mappen eronder); de teksten die meekomen als je niets kiest
  --sector LIJST   voor deze sectoren; die van het protocol als je niets kiest
  --date DAG       de gronden van deze dag; vandaag als je niets kiest
Spaties, hoofdletters, links, aanhalingstekens en streepjes tellen niet mee.
Eindigt met 0 als alles nog klopt, met 1 als er iets verschoven is, met 2 als het protocol of de map
niet te lezen is.
`,
} as const;

export type CommandName = keyof typeof ofCommand;

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(ofCommand, name);
}

export function helpFor(command?: CommandName): string {
  return command ? ofCommand[command] : overview;
}
