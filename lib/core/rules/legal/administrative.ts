import type { Card } from '@/schemas/protocol-flow';
import { taskTexts } from '../task-texts';

const meeting =
  '(?:vergadering|overleg|overleggen|bijeenkomst|gesprek|evaluatie\\p{L}*|afspraak|afspraken|datum|moment|mdo|casus\\p{L}*|bespreking|agenda|termijn)';
/** Recording, planning a meeting, telling colleagues, waiting: it may be needed, and by itself helps no child. */
const administrative = new RegExp(
  String.raw`^(?:eerst |dan |direct )?(?:${[
    String.raw`leg(?:t)? .*(?:vast|voor|klaar)`,
    String.raw`(?:noteer|registreer|archiveer|documenteer|rapporteer|administreer|notuleer|bewaar|verwerk|onderteken|agendeer|vergader|overleg|evalueer|wacht|informeer|mail|stuur|verstuur|bericht|schrijf)t?`,
    String.raw`vul .*in`,
    String.raw`werk .*bij`,
    String.raw`maak .{0,20}(?:verslag\p{L}*|notitie\p{L}*|aantekening\p{L}*|gespreksverslag|afspra\p{L}+|dossier\p{L}*|notulen|agenda|planning)`,
    String.raw`(?:plan|beleg|organiseer|houd|regel|prik|spreek|kies|bepaal)t? .{0,40}${meeting}`,
    String.raw`bespreek .*(?:team|collega|vergadering|overleg)`,
    String.raw`(?:verslag\p{L}*|dossier\p{L}*|vergadering|notulen|administratie|registratie)`,
  ].join('|')})(?!\p{L})`,
  'iu',
);
/** Does or arranges the help itself. */
const helping =
  /(?<!\p{L})(?:bied|zet|start|begin|geef|regel|organiseer|verwijs|begeleid|ondersteun|help|schakel|steun|behandel|breng)(?:t|en)?(?!\p{L}).{0,60}?(?<!\p{L})(?:hulp|hulpverlen\p{L}*|steun|begeleiding|ondersteuning|zorg|therapie|behandeling|training|gezin|kind|leerling|gang)(?!\p{L})/iu;

/** Whether the title names such an act, and neither it nor a task does or arranges the help itself. */
export function isAdministrative(card: Card): boolean {
  const { kind, title } = card;
  if (kind !== 'action' || !administrative.test(title.trim())) return false;
  return ![title, ...taskTexts(card)].some((text) => helping.test(text));
}

/** Whether the title or a task has a word for help, or for a plan of it. */
export function speaksOfHelp(card: Card): boolean {
  return [card.title, ...taskTexts(card)].some((text) => helping.test(text) || ofHelp.test(text));
}

const ofHelp =
  /(?<!\p{L})(?:hulp(?!lijn)\p{L}*|help(?:t|en)?|steun(?:t|en)?|ondersteun\p{L}*|begeleid\p{L}*|\p{L}*plan|aanpak|zorgaanbod|behandel\p{L}*|maatje\p{L}*|coach\p{L}*)(?!\p{L})/iu;
