/** How one says that Veilig Thuis waits for the board, or gives way to it, where it is about staff; see beside-the-board.ts. */

export const veiligThuis = /veilig[ -]?thuis|(?<!\p{L})(?:vt|amh?k|shg)(?!\p{L})/iu;
const someBoard = String.raw`(?:\p{L}*-?bestuur(?:der|ders|slid|sleden)?|bevoegd gezag|raad van (?:toezicht|beheer)|cvb|houder|werkgever)(?!\p{L})`;
export const board = new RegExp(String.raw`(?<!\p{L})${someBoard}`, 'iu');

const saying = (...ways: readonly string[]) =>
  ways.map(
    (one) =>
      new RegExp(
        one
          .replaceAll('BOARD', String.raw`(?<!\p{L})${someBoard}`)
          .replaceAll('VT', 'veilig thuis')
          .replaceAll('PREP', '(?:bij|naar|aan|met|via)(?: het)?')
          .replaceAll('CALL', String.raw`(?<!\p{L})(?:bel|belt|bellen|waarschuw|informeer|schakel)(?!\p{L})`)
          .replaceAll('TO', '(?:(?:bij|naar|aan|met|via) )?(?:het )?'),
        'iu',
      ),
  );

/** "Doet het bestuur niets, bel dan Veilig Thuis": there it stands open; so does what is left out of a silence. */
export const opened = saying(
  String.raw`^[^,]{0,60}BOARD[^,]{0,60}(?<!\p{L})(?:niets|niet|pas|geen|weiger\p{L}*)(?!\p{L})[^,]{0,60}, (?=[^,]{0,60}(?<!\p{L})(?:bel|meld|ga|kun|mag|neem|vraag|schakel))(?:(?!(?<!\p{L})(?:niet|nooit|pas|geen|wacht|wachten|alleen)(?!\p{L}))[^,]){0,60}VT(?![^,]{0,20}(?<!\p{L})(?:niet|er ?buiten)(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:behalve|uitgezonderd)(?!\p{L})[^;]{0,80}?VT`,
  String.raw`BOARD (?:kan|mag)(?!\p{L})[^,;]{0,20} niet (?:\p{L}+ ){0,4}(?:beslissen|bepalen|verbieden|tegenhouden|eisen|verlangen)`,
);

/** Says that one need not wait, or that both are open. */
export const takenAway =
  /(?<!\p{L})(?:hoef(?:t|de|ven)?|hoeven|misverstand|fabel|onjuist|(?:wacht|wachten) niet|niet (?:te )?wachten|(?:ook|zelfs) (?:als|wanneer|zonder|voordat)|niet (?:alleen|pas|nodig)|maar ook|niet eens|vergeet|geen (?:toestemming|akkoord|goedkeuring) (?:van [^,;]{0,30})?nodig|mag (?:je |ook )*altijd|altijd (?:ook )?(?:zelf )?(?:mag|mogen|kan|kun))(?!\p{L})/iu;

/** "Niet bij Veilig Thuis maar bij het bestuur", in either order. */
export const insteadOf = saying(
  String.raw`(?<!\p{L})(?:niet|nooit|geen (?:\p{L}+ )?melding)(?: melden| bellen| gaan)? PREP VT[^.;]{0,160}?(?:maar|wel|,)(?!\p{L})[^.;]{0,160}?BOARD`,
  String.raw`BOARD[^.;]{0,160}?(?<!\p{L})(?:niet|nooit|geen (?:\p{L}+ )?melding) PREP VT`,
  String.raw`CALL[^.;]{0,60}?(?<!\p{L})(?:niet|nooit) (?:het )?VT[^.;]{0,60}?(?:maar|wel|,)(?!\p{L})[^.;]{0,60}?BOARD`,
  String.raw`CALL[^.;]{0,60}?BOARD[^.;]{0,60}?(?<!\p{L})(?:niet|nooit) (?:het )?VT`,
  String.raw`VT[^.;,]{0,20} (?:niet|nooit),? maar [^.;]{0,160}?BOARD`,
  String.raw`(?<!\p{L})(?:in plaats van|liever dan) TOVT[^.;]{0,160}?BOARD`,
  String.raw`BOARD[^.;]{0,160}?(?<!\p{L})(?:in plaats van|liever dan) TOVT`,
);

export const act =
  /meld|(?<!\p{L})(?:ge)?bel|(?<!\p{L})ga|inform|licht|schakel|contact|advies|vertel|overleg/iu;
/** "Meld dit niet bij Veilig Thuis." */
export const forbidden = saying(
  String.raw`^[^,:]*(?<!\p{L})(?:niet|nooit|geen (?:\p{L}+ )?melding) TOVT(?: (?:in|op|gemeld|melden|bellen|gebeld))?\W*$`,
  String.raw`^[^,:]*VT [^,:]{0,20}(?:niet|nooit)(?: (?:in|op|gemeld|gebeld|bellen|melden))?\W*$`,
);
/** "Veilig Thuis is hier niet voor bedoeld." */
export const outOfPlace = saying(
  String.raw`VT[^,;]{0,30} (?:niet (?:(?:voor )?bedoeld|aan de orde|van toepassing)|geen rol)(?!\p{L})`,
  String.raw`VT[^;]{0,40} (?:is|zijn) (?:\p{L}+ )?(?:niet toegestaan|verboden|niet de bedoeling)`,
  String.raw`VT (?:staat|blijft) (?:hier|er|daar) ?buiten`,
  String.raw`BOARD[^.;]{0,40}(?:meldpunt|loket|aanspreekpunt),? (?:en |dus )?niet VT`,
);

const agreed = String.raw`(?:akkoord|toestem|toesta|goedkeur|goed ?(?:ge)?v[io]nd|instem|ingestem|stemt|beslis|beslo|beslu|groen licht|fiat|opdracht|ja zegt|wil(?!\p{L})|eens is|nodig vindt|bevestig|bepa)`;
/** Of the case that it is about the board itself. */
const notItself = String.raw`(?![^,;.]*(?<!\p{L})(?:gaat|verdacht|verdachte|betreft|betrokken|niet|niets|geen|weiger\p{L}*)(?!\p{L}))`;
export const waitsForBoard = saying(
  String.raw`(?<!\p{L})of [^;:]{0,30}?VT[^;:]{0,30}?(?:bel|advies|contact)[^;:,]{0,20}, (?:bepaalt|beslist) (?:het |de |je )?BOARD`,
  String.raw`(?:laat [^;]{0,20}BOARD (?:bepalen|beslissen)|BOARD[^.;]{0,30} vraag) of [^;:]{0,30}?VT[^;:]{0,20}(?:mag|nodig|kan)`,
  String.raw`BOARD (?:bepaalt|beslist) of (?:je|jij|een|de) [^;:]{0,40}?VT`,
  String.raw`BOARD (?:geeft|moet|dient|hoort)(?!\p{L})[^,;:]{0,30}?(?:toestemming|akkoord|goedkeuring|instem)[^;]{0,40}?VT`,
  String.raw`(?<!\p{L})(?:pas|alleen|slechts|uitsluitend|enkel|niet eerder)(?!\p{L})[^;:]{0,60}?(?<!\p{L})(?:na|nadat|als|wanneer|zodra|indien|met|via|dan)(?!\p{L})[^,;:]{0,40}?BOARD${notItself}`,
  String.raw`(?<!\p{L})mits(?!\p{L})[^,;:]{0,30}?BOARD${notItself}`,
  String.raw`(?<!\p{L})tenzij [^,;:]{0,20}?BOARD[^,;:]{0,20}(?:bezwaar|anders|tegen|verbied|niet wil)`,
  String.raw`(?<!\p{L})(?:als|wanneer|zodra|indien|nadat|na|met)(?!\p{L})[^,;:]{0,30}?BOARD(?=[^,;:]{0,40}?${agreed})${notItself}`,
  String.raw`(?<!\p{L})(?:na|met|zonder) (?:de |het |een )?${agreed}\p{L}* van (?:de |het |je )?BOARD`,
  String.raw`(?<!\p{L})(?:wacht|wachten)(?!\p{L})[^,;:]{0,40}(?:op|tot|totdat) [^,;:]{0,20}BOARD`,
  String.raw`(?<!\p{L})(?:niet|nooit|geen)(?!\p{L})[^;:]{0,40}?(?<!\p{L})(?:zonder|voordat|tot|totdat|zolang)(?!\p{L})[^,;:]{0,20}?BOARD`,
);
