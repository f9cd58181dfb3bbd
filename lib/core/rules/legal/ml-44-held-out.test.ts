import { describe, expect, it } from 'vitest';
import { delaysIn } from './delaying-sentences';

/**
 * Written before the grammar was, by somebody thinking of what schools write and not of what it can read. Whoever
 * mends the grammar for one of these mends a kind: a word list of parts, never this sentence.
 */
const heldOut: readonly string[] = [
  // consent of parents
  'De school schakelt Veilig Thuis uitsluitend in wanneer beide ouders hiermee hebben ingestemd.',
  'Voor een gesprek met Veilig Thuis is altijd de schriftelijke toestemming van de ouders vereist.',
  'Geven ouders geen toestemming, dan kan er geen melding worden gedaan.',
  'Een zorgmelding kan enkel worden ingediend indien de wettelijk vertegenwoordigers hun handtekening hebben gezet.',
  'Ouders moeten akkoord gaan voordat wij Veilig Thuis mogen benaderen.',
  'We vragen het gezin om goedkeuring alvorens we het AMK raadplegen.',
  'Meld in geen geval zonder dat moeder of vader ermee heeft ingestemd.',
  'Zolang de ouders er niet mee instemmen, blijft een melding achterwege.',
  'Als de ouders bezwaar maken, gaat de melding niet door.',
  'Vraag toestemming aan ouders. Pas daarna mag je Veilig Thuis bellen.',
  'Advies van Veilig Thuis is slechts mogelijk mits de verzorgers daar toestemming voor geven.',
  'Zonder handtekening van de ouder(s)/verzorger(s) doen wij geen melding.',
  // parents told or spoken to first
  'Melden doe je nooit buiten de ouders om.',
  'Bespreek je zorgen eerst met de ouders en neem daarna pas contact op met Veilig Thuis.',
  'Voordat iemand van school Veilig Thuis belt, moeten de ouders op de hoogte zijn.',
  'Er gaat geen telefoontje naar Veilig Thuis uit voordat er een oudergesprek is geweest.',
  'Ouders horen het altijd als eersten van ons; pas dan komt Veilig Thuis in beeld.',
  'Wij vinden dat ouders eerst de kans moeten krijgen om uit te leggen wat er speelt voordat Veilig Thuis wordt betrokken.',
  'Een melding zonder voorafgaand gesprek met de ouders is niet toegestaan.',
  'Een beroep op Veilig Thuis doen we niet eerder dan nadat vader en moeder zijn gesproken.',
  'Bij zorgen gaan we altijd eerst met de ouders om tafel, daarna kan Veilig Thuis worden ingeschakeld.',
  'Bij een vermoeden van huwelijksdwang nodig je eerst de ouders uit voor een gesprek.',
  'Bij acute onveiligheid bel je eerst de ouders.',
  'Geen contact met Veilig Thuis achter de rug van ouders.',
  // who may call
  'Leerkrachten nemen niet zelf contact op met Veilig Thuis.',
  'Alleen de directeur mag Veilig Thuis bellen.',
  'Het is teamleden niet toegestaan rechtstreeks advies te vragen bij Veilig Thuis.',
  'Contact met Veilig Thuis verloopt uitsluitend via de intern begeleider.',
  'Je belt Veilig Thuis niet zonder dat je leidinggevende daar groen licht voor heeft gegeven.',
  'Voor het inwinnen van advies bij Veilig Thuis heb je de goedkeuring van de schoolleiding nodig.',
  'Veilig Thuis raadplegen is voorbehouden aan het managementteam.',
  'Docenten mogen Veilig Thuis alleen consulteren in opdracht van de rector.',
  'Wil je Veilig Thuis bellen? Dat mag alleen met akkoord van de teamleider.',
  'Overleg met de directeur voordat je advies vraagt bij Veilig Thuis.',
  'Niemand belt op eigen initiatief met Veilig Thuis.',
  // delay
  'Bel Veilig Thuis pas als je zeker weet dat er sprake is van mishandeling.',
  'Wacht met bellen naar Veilig Thuis tot na het eerstvolgende zorgteam.',
  'De melding wordt uitgesteld tot ouders op gesprek zijn geweest.',
  'Zonder bewijs wordt er niet bij Veilig Thuis gemeld.',
  'Meld alleen als de mishandeling is aangetoond.',
  'We melden niet zolang het gezin hulp accepteert.',
  'Observeer eerst zes weken voordat je Veilig Thuis belt.',
  'Een melding wordt opgeschort zolang ouders openstaan voor hulp.',
  'Melding bij Veilig Thuis blijft achterwege als ouders meewerken aan hulpverlening.',
];

/** A second series, written after the first had been mended for. */
const heldOutLater: readonly string[] = [
  // consent of parents
  'Wij nemen alleen contact op met Veilig Thuis wanneer de ouders daar vooraf mee hebben ingestemd.',
  'De mentor belt Veilig Thuis nadat de ouders toestemming hebben gegeven.',
  'Weigeren de ouders, dan wordt Veilig Thuis niet ingelicht.',
  'Indien ouders niet akkoord gaan met een melding, zien wij daarvan af.',
  'Melden bij Veilig Thuis kan niet als een van de ouders dat niet goed vindt.',
  'Een telefoongesprek met Veilig Thuis voer je enkel als vader en moeder dat goedvinden.',
  'Alvorens te melden moet er een door ouders ondertekend formulier zijn.',
  'Ouders beslissen of de school Veilig Thuis mag inschakelen.',
  'Uitsluitend met medewerking van het gezin doet de school een melding.',
  'Er mag geen informatie naar Veilig Thuis zonder ouderlijke toestemming.',
  'Leg de melding eerst ter goedkeuring voor aan de ouders.',
  'Zonder dat ouders ja zeggen, bellen wij Veilig Thuis niet.',
  // parents told or spoken to first
  'Ga altijd eerst het gesprek met de ouders aan; Veilig Thuis komt daarna.',
  'Ouders weten altijd als eersten dat de school Veilig Thuis wil raadplegen.',
  'Advies aan Veilig Thuis vragen doe je niet achter de rug van de ouders om.',
  'Er wordt niet met Veilig Thuis overlegd voor er een gesprek met de ouders is geweest.',
  'Veilig Thuis wordt nooit benaderd zonder dat de ouders daarvan op de hoogte zijn gesteld.',
  'Alleen wanneer ouders vooraf zijn geïnformeerd, mag de school een melding doen.',
  'Neem bij zorgen eerst contact op met de ouders en pas daarna met Veilig Thuis.',
  'Wij zoeken pas contact met het AMK nadat wij de ouders op school hebben ontvangen.',
  'Bij een vermoeden van genitale verminking informeren we allereerst de ouders.',
  'Is er levensgevaar, bel dan eerst de ouders.',
  'Voor elke melding geldt: eerst de ouders spreken.',
  'Een anonieme adviesvraag doen we niet zonder de ouders daarover te informeren.',
  // who may call
  'Alleen de zorgcoördinator heeft contact met Veilig Thuis.',
  'Onderwijsassistenten mogen Veilig Thuis niet bellen.',
  'Leraren die zich zorgen maken, bellen nooit zelf met Veilig Thuis.',
  'Raadpleeg Veilig Thuis uitsluitend na overleg met het bestuur.',
  'Je belt Veilig Thuis pas als de directeur het goed vindt.',
  'Het is niet de bedoeling dat medewerkers rechtstreeks contact opnemen met Veilig Thuis.',
  'Voor advies van Veilig Thuis moet de directeur eerst toestemming geven.',
  'Zonder fiat van het MT geen telefoontje naar Veilig Thuis.',
  'Het inschakelen van Veilig Thuis is een zaak van de directie alleen.',
  'Advies van Veilig Thuis wordt altijd via de IB’er aangevraagd.',
  // delay
  'Meld pas wanneer de signalen bewezen zijn.',
  'Er wordt pas gemeld als vaststaat dat het kind wordt mishandeld.',
  'Wacht af tot er meer signalen zijn voordat je Veilig Thuis belt.',
  'Kijk het eerst een paar weken aan voordat je meldt.',
  'We schuiven een melding op tot het zorgoverleg.',
  'Melden doen we niet zolang er nog hulp loopt.',
  'Bel Veilig Thuis niet meteen maar wacht het eerstvolgende zorgoverleg af.',
  'Een melding heeft pas zin als er hard bewijs ligt.',
];

/** A third series, written after the second had been mended for. */
const heldOutLast: readonly string[] = [
  'Wij informeren Veilig Thuis niet buiten de ouders om.',
  'Veilig Thuis inschakelen gebeurt altijd in overleg met de ouders.',
  'Contact met Veilig Thuis vindt plaats na goedkeuring door de directie.',
  'Adviesvragen aan Veilig Thuis lopen via de directeur.',
  'De leerkracht overlegt eerst met de directeur, die bepaalt of Veilig Thuis gebeld mag worden.',
  'De directeur bepaalt of er advies wordt gevraagd bij Veilig Thuis.',
  'Zolang er geen harde bewijzen zijn, melden we niet.',
  'We melden pas na drie signalen.',
  'Melden doen we nooit in de eerste zes weken.',
  'De ouders krijgen eerst de gelegenheid om zelf hulp te zoeken voordat de school meldt.',
  'Geef ouders altijd een tweede kans voordat je Veilig Thuis inschakelt.',
  'Je mag Veilig Thuis alleen bellen als je leidinggevende op de hoogte is.',
  'Meld niets zonder het weten van de ouders.',
  'Bel Veilig Thuis alleen als de ouders ermee instemmen.',
  'Het is verplicht de ouders toestemming te vragen voor een melding.',
  'Ouders moeten schriftelijk toestemming geven voor een melding bij Veilig Thuis.',
  'Een melding mag niet zonder dat de ouders zijn geïnformeerd.',
  'Bij twijfel bellen we Veilig Thuis niet.',
  'Meld niet bij twijfel.',
  'Ga pas naar Veilig Thuis als gesprekken met ouders niets opleveren.',
  'Alleen bij zichtbaar letsel doen we een melding.',
  'Bel nooit Veilig Thuis zonder de directeur te raadplegen.',
  'Raadpleeg eerst het bestuur, daarna Veilig Thuis.',
  'Voor elk contact met Veilig Thuis is de handtekening van de directeur nodig.',
  'Doe geen melding zonder medeweten van ouders en directie.',
  'Neem alleen met toestemming van ouders contact op met Veilig Thuis.',
  'Hebben ouders geen toestemming gegeven, dan mag Veilig Thuis niet gebeld worden.',
  'Vanaf nu geldt: geen melding zonder akkoord van de ouders!',
];

/** A fourth series, written by somebody who tried to get past the third. */
const heldOutAttack: readonly string[] = [
  'Een melding blijft achterwege zolang er een hulpverlener in het gezin komt.',
  'Anoniem advies vragen aan Veilig Thuis is niet toegestaan.',
  'Melden kan pas in de tweede fase, na drie gesprekken.',
  'Ouders hebben het recht een melding tegen te houden.',
  'Laat Veilig Thuis erbuiten zolang het gezin hulp accepteert.',
  'Melding bij Veilig Thuis is niet aan de orde als ouders gescheiden zijn.',
  'We geven ouders drie maanden voordat we melden.',
  'Geen melding zonder dat ouders hiervan op de hoogte zijn.',
  'De school meldt niet anoniem en niet zonder akkoord.',
  'Vraag de ouders of je Veilig Thuis mag bellen.',
  'Bij een vechtscheiding schakelen wij Veilig Thuis niet in.',
  'Alleen als het kind zelf een verklaring aflegt, gaan we over tot melding.',
  'De beslissing om Veilig Thuis in te schakelen ligt bij de ouders.',
  'Meld nooit op basis van alleen een vermoeden.',
  'Het inschakelen van Veilig Thuis vereist de instemming van beide gezaghebbende ouders.',
  'Wij melden niet als het kind dat niet wil.',
  'Bespreek je vermoeden met de ouders vóór je er met iemand anders over praat.',
  'Wacht met bellen totdat er blauwe plekken te zien zijn.',
  'Voor een adviesgesprek met Veilig Thuis is een machtiging van het bestuur vereist.',
  'Veilig Thuis bellen doe je niet op eigen houtje.',
  'De keuze om te melden blijft bij de ouders.',
  'Ouders mogen een melding blokkeren.',
  'Advies vragen bij Veilig Thuis mag niet.',
  'Op basis van een vermoeden melden wij niet.',
  'Als de leerling dat niet wil, melden wij niet.',
  'Geen melding bij Veilig Thuis als ouders in scheiding liggen.',
  'We geven het gezin zes weken voordat we Veilig Thuis bellen.',
  'Een melding vergt de goedkeuring van de ouders.',
  'Meld pas als het kind het zelf vertelt.',
  'Vertel het aan de ouders voordat je het aan anderen vertelt.',
];

describe('a sentence that was kept out of the making of the rule', () => {
  it('is one of at least a hundred and forty', () => {
    expect(
      new Set([...heldOut, ...heldOutLater, ...heldOutLast, ...heldOutAttack]).size,
    ).toBeGreaterThanOrEqual(140);
  });

  it.each([...heldOut, ...heldOutLater, ...heldOutLast, ...heldOutAttack])('"%s"', (sentence) => {
    expect(delaysIn(sentence)).not.toEqual([]);
  });
});
