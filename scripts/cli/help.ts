const overview = `Meldcode Studio op de opdrachtregel

Gebruik:  npm run -s cli -- OPDRACHT BESTAND [opties]

Opdrachten
  check BESTAND                 zoek wat er niet klopt in een protocol
  render BESTAND --out DOEL     maak de poster als .svg of .pdf
  compare OUD NIEUW             vertel wat er veranderd is tussen twee versies
  walk BESTAND --function WIE   loop het protocol door als iemand met die functie

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
  render: `Gebruik:  render BESTAND --out DOEL [--paper a3|a4] [--json]

Maakt de poster. De naam van DOEL zegt wat het wordt: poster.svg of poster.pdf.
  --out DOEL       het bestand om te maken; een SVG van meer vellen krijgt DOEL, DOEL-2, ...
  --paper a3|a4    de maat van het papier; a3 als je niets kiest
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
                   twijfel, deels of de woorden op de knop. Na het laatste stopt het bij de volgende vraag.
`,
} as const;

export type CommandName = keyof typeof ofCommand;

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(ofCommand, name);
}

export function helpFor(command?: CommandName): string {
  return command ? ofCommand[command] : overview;
}
