import type { PlacedWords } from '../words-in';

/** "Meld bij Veilig Thuis", only "als ouders akkoord zijn": read as one sentence, as it is meant. */
export function asOneSentence({ text, under = '' }: Pick<PlacedWords, 'text' | 'under'>): string {
  const condition = text.trim().toLowerCase();
  const isOne =
    /^(?:alleen|pas|niet|tenzij|behalve|mits|nadat|na|met|via|zonder|uitsluitend|slechts)(?!\p{L})/u;
  const connected = /^(?:als|wanneer|indien|zodra)(?!\p{L})/u.test(condition) || isOne.test(condition);
  const only = /^(?:tenzij|behalve|mits|niet|alleen|pas|zonder|uitsluitend|slechts)(?!\p{L})/u.test(
    condition,
  );
  return `${under.replace(/[.!?;\s]+$/, '')} ${only ? '' : 'alleen '}${connected ? '' : 'als '}${condition}`;
}
