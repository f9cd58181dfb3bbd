import { dayInDutch } from '@/lib/core/dutch';
import type { GroundKind, HeldGround } from '@/lib/core/rules';

/** What stands before a ground, so that nobody takes for law what is none. */
const before: Readonly<Record<GroundKind, string>> = {
  law: '',
  norm: 'Beroepsnorm, geen wet: ',
  practice: 'Praktijk, geen wet: ',
  'own-reading': 'Eigen lezing van ',
};

/**
 * "WPO art. 4b lid 1 (geldig vanaf 1 juli 2013)"; good practice has no day from which it holds. What must be looked
 * up first says "nagaan".
 */
export function groundInWords({ kind, article, isBackground, verify, ...days }: HeldGround): string {
  const said = [
    ...(kind === 'practice' ? [] : [daysInWords(days)]),
    ...(verify ? [`nagaan: ${verify}`] : []),
  ];
  const behind = said.length > 0 ? ` (${said.join('; ')})` : '';
  return `${isBackground ? 'Achtergrond: ' : ''}${before[kind]}${article}${behind}`;
}

function daysInWords({ validFrom, validUntil }: Pick<HeldGround, 'validFrom' | 'validUntil'>): string {
  const until = validUntil ? ` tot en met ${dayInDutch(validUntil)}` : '';
  return validFrom === undefined
    ? `begindag niet bekend${until && `, geldig${until}`}`
    : `geldig vanaf ${dayInDutch(validFrom)}${until}`;
}
