import { readerOf } from './letters-of';

const all =
  "(?:het (?:hele|gehele|voltallige) team|al (?:het|ons) personeel|al(?:le)? (?:je |onze |de )?(?:andere )?(?:collega's|teamleden|leerkrachten|medewerkers|docenten|leraren|personeelsleden)|iedereen(?: (?:op|in|van|binnen) (?:de |het |onze )?(?:school|team))?)";

/** The parts of a sentence on who hears of a child; spread-names.ts says in which orders they spread it too far. */
export const readSpread = readerOf({
  sayings: [
    // What it is for, or what one forgets, is no ban; that nobody reads along is one.
    [
      '',
      '(?:zodat|opdat) (?:[a-z]+ ){0,2}?(?:niemand|niets|geen|niet)(?! [^.]*(?:app|chat|mail|kamer|lees|lezen|hoor|horen|zie))|vergeet(?: ook)? niet',
    ],
    // What is said of all children, or of their parents and teachers, is of none in particular.
    [
      '',
      '(?:ouders|verzorgers) van (?:de |onze |alle )?(?:leerlingen|kinderen)|met (?:kinderen|leerlingen) werk(?:en|t)|signalen (?:van (?:kindermishandeling|huiselijk geweld)(?: en (?:kindermishandeling|huiselijk geweld))? )?bij (?:leerlingen|kinderen)|(?:informatie|voorlichting|uitleg|stukje|artikel) over (?:kindermishandeling|huiselijk geweld)|hoe (?:je|ze|zij|we|wij) een kind (?:[a-z]+ )?(?:helpen|helpt)',
    ],
    [
      'x',
      '(?:zonder|geen|nooit|niet) (?:[a-z]+ ){0,3}?(?:de )?(?:naam|namen|gegevens|informatie)|zonder (?:[a-z]+ ){0,3}?te noemen|datalek|verwijder|misverstand|fabel|alleen initialen|meer niet|zonder (?:[a-z]+ )?(?:details|bijzonderheden)|les over|verzonnen|bedachte?|fictieve?|anoniem|uitnodiging',
    ],
    [
      'm',
      "(?:naam|namen) van (?:de |een |alle |onze )?(?:nieuwe )?(?:aandachtsfunctionaris|aandachtsfunctionarissen|vertrouwenspersoon|intern begeleider|contactpersoon|directeur)|(?:app ?groep|groeps-?app|klassen-?app|whatsapp-?groep|app) van (?:de |hun |een )?(?:klas|leerlingen|kinderen)|hun (?:app ?groep|groeps-?app)|(?:leerlingen|kinderen|ouders|leerling|kind) (?:sturen|delen|plaatsen|appen|stuurt|deelt|plaatst|bespreken) (?:elkaar|in hun|soms|foto|naakt)|gepest|sexting|schermafdruk|naaktfoto's",
    ],
    [
      'C',
      '(?:groeps?|team|bouw|personeels|collega|klassen|ouder)-?(?:apps?|chat|mail|whatsapp)|app ?-?groep(?:en)?|whats-?app(?:-?groep|-?app)?|(?:de |een )?app(?: van)? (?:het |de )?(?:team|bouw|school|onderbouw|bovenbouw)|teams-?(?:chat|kanaal)?(?= |$|[.,])|chat|in de app|via de app|via een app|nieuwsbrief|weekmail|weekbericht|prikbord|whiteboard|(?:team|personeels|koffie|lerar?en)kamer|social schools|team-?groep|parro|slack|facebook',
    ],
    [
      'sT',
      `(?:naar|aan|met|onder|bij|richting|voor) ${all}|${all} (?:per |via |met )?(?:[a-z-]+ )?(?:(?:krijgt|krijgen|ontvangt|ontvangen|hoort|horen)(?! (?:het|de)? ?(?:van|signalen))|(?:wordt|worden|is|zijn) (?:[a-z ]{0,40}?)(?:geinformeerd|ingelicht|op de hoogte|gemaild|geappt))|zodat ${all}|dan kan ${all}|(?:wordt|worden|krijgt|krijgen|hoort|horen|moet|moeten) ${all}|${all} (?:moet|moeten|mag|mogen) (?:het |dit )?(?:weten|horen)`,
    ],
    [
      'sT',
      `(?:(?:app|mail)t? (?:[a-z]+ ){0,5}?het team|(?:stuurt?|informeert?|mailt?|appt?|laat|vertelt?|waarschuwt?|licht|brengt?|stelt?) (?:dan |via de app |per mail )?${all})`,
    ],
    [
      'D',
      'het vermoeden|de melding (?:bij|van|over)|het signaal|het verslag van (?:het|een) gesprek|(?:het )?(?:leerling)?dossier',
    ],
    [
      'L',
      "(?:foto's?|een foto) van (?:de |het |een )?(?:blauwe plek(?:ken)?|letsel|verwonding(?:en)?|wond(?:en)?|kind|leerling)|blauwe plek(?:ken)?|letsel|verwonding(?:en)?",
    ],
    [
      'K',
      '(?:welke?|het) (?:leerling|leerlingen|kind|kinderen|gezin)(?: het (?:betreft|gaat))?|zorgleerlingen',
    ],
    ['s', 'stuurt? (?:[a-z]+ ){0,3}?rond|op de hoogte'],
  ],
  words: {
    s: 'zet zetten deel deelt delen gedeeld plaats plaatst plaatsen stuur stuurt sturen verstuur verstuurt mail mailt mailen app appt appen bericht meld meldt melden informeer informeert informeren geinformeerd bespreek bespreekt bespreken noem noemt noemen vertel vertelt vertellen hang hangt schrijf schrijft appje mailtje e-mail doorgeven weten staat staan gebruik geef geeft maak maakt lezen leest lees gaat gaan',
    K: 'leerling leerlingen kind kinderen gezin gezinnen jongere',
    Z: 'naam namen zorg zorgen vermoeden vermoedens signaal signalen melding meldingen observaties dossier verslag thuissituatie mishandeld mishandeling signalenlijst kindermishandeling foto',
    N: 'niet nooit geen niemand nimmer niets',
    O: 'alleen uitsluitend slechts zo',
    e: 'meldcode protocol stappenplan instructie training rooster',
  },
});
