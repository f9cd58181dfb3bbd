import { counted } from './counted';
import type { SavingState } from '../draft/draft-ports';
import { momentInShort, timeOfDay } from './moment';

export type SavingFacts = {
  saving: SavingState;
  /** Edits that the server does not have. */
  count: number;
  /** Texts that wait until this person chooses. */
  texts: number;
  /** The device holds what the server does not have. */
  isHeld: boolean;
};

export type SavingLine = {
  text: string;
  kind: 'busy' | 'saved' | 'offline' | 'texts' | 'signed-out' | 'barred' | 'refused';
  /** More of it, for who asks. */
  title?: string;
  /** Said to a screen reader when it comes to this; nothing of what is just busy or saved. */
  spoken?: string | undefined;
};

/** Whether everything is kept, and where, in a few words that are always true. */
export function savingLine({ saving, count, texts, isHeld }: SavingFacts): SavingLine {
  const edits = counted(count + (saving.kind === 'signed_out' ? texts : 0), 'wijziging', 'wijzigingen');
  const spoken = spokenOf[saving.kind];
  const where = isHeld ? 'op dit apparaat' : 'alleen in dit venster';
  switch (saving.kind) {
    case 'signed_out':
      if (count + texts === 0) return { kind: 'signed-out', text: 'Uitgelogd', spoken };
      return { kind: 'signed-out', text: `Uitgelogd · ${edits} ${isHeld ? 'bewaard' : where}`, spoken };
    case 'barred':
      return {
        kind: 'barred',
        text: count === 0 ? 'Alleen lezen' : `Alleen lezen · ${edits} ${where}`,
        spoken,
      };
    case 'offline':
      return {
        kind: 'offline',
        text: `Offline · ${count === 0 ? 'alles is bewaard' : `${edits} ${where}`}`,
        title: `Offline sinds ${timeOfDay(saving.since)}`,
        spoken,
      };
    case 'refused':
      return spokenLine({ kind: 'refused', text: `Nog niet bewaard: ${saving.message}` });
    case 'waiting':
    case 'sending':
      return texts > 0 ? textsLine(texts) : { kind: 'busy', text: 'Bezig…' };
    case 'saved':
      if (texts > 0) return textsLine(texts);
      return saving.sent
        ? spokenLine({ kind: 'saved', text: savedWords(saving) })
        : { kind: 'saved', text: savedWords(saving) };
  }
}

const spokenOf: Partial<Record<SavingState['kind'], string>> = {
  offline: 'Je werkt offline. Je werk gaat mee zodra je weer online bent.',
  signed_out: 'Je bent uitgelogd.',
  barred: 'Je mag dit concept niet meer wijzigen.',
};

function spokenLine(line: SavingLine): SavingLine {
  return { ...line, spoken: line.text };
}

function textsLine(texts: number): SavingLine {
  return spokenLine({
    kind: 'texts',
    text: texts === 1 ? '1 tekst wacht op jou' : `${texts} teksten wachten op jou`,
  });
}

function savedWords({ at, sent, nearlyFull }: Extract<SavingState, { kind: 'saved' }>): string {
  const time = at === null ? '' : momentInShort(at);
  const saved = sent
    ? `${counted(sent, 'wijziging', 'wijzigingen')} verzonden · Bewaard ${time}`
    : ['Bewaard voor iedereen', time].filter(Boolean).join(' · ');
  return [saved, nearlyFull].filter(Boolean).join(' · ');
}
