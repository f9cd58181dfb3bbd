/** Sentences about reporting that say the opposite of the norms. Words only, so a person confirms. */
export type Contradiction = { sort: string; words: string };

/** Every one of them counts only in a sentence about reporting. */
const phrases: readonly { sort: string; words: RegExp }[] = [
  {
    sort: 'last-resort',
    words:
      /(?:(?:aller)?laatste|uiterste) (?:redmiddel|middel|actie|optie|mogelijkheid|uitweg|toevlucht|noodgreep)|allerlaatste stap|ultimum remedium|noodgreep/i,
  },
  {
    sort: 'refused-first',
    words:
      /(?<!\p{L})(?:pas|alleen|uitsluitend|slechts)(?: \p{L}+){0,2} (?:als|wanneer|indien|nadat) (?:de |het )?(?:ouders?|ouder\(s\)|verzorgers?|gezin|betrokkenen)(?: [\p{L}()/]+){0,5}? (?:accepteren|accepteert|aanvaarden|aanvaardt|weigeren|weigert|meewerken|meewerkt|afwijzen|afwijst|aannemen|aanneemt)/iu,
  },
];

/** Cheap, and true of every text that holds one of the phrases. */
const mayHold = /(?:laatste|uiterste|ultimum|noodgreep|pas|alleen|uitsluitend|slechts)\b/i;

export function contradictionsIn(text: string): Contradiction[] {
  if (!mayHold.test(text)) return [];
  return text
    .split(/[.!?;\n]+/)
    .filter(
      (sentence) =>
        /(?:^|[^\p{L}])(?:ge)?meld|melding/iu.test(sentence) &&
        !/verwijsindex|misverstand|fabel/i.test(sentence),
    )
    .flatMap((sentence) =>
      phrases.flatMap(({ sort, words }) => {
        const found = words.exec(sentence);
        if (!found || isDenied(sentence, found)) return [];
        return [{ sort, words: found[0] }];
      }),
    );
}

/** "Melden is geen laatste redmiddel", "wacht niet: meld niet pas als ouders weigeren". */
function isDenied(sentence: string, { index, 0: words }: RegExpExecArray): boolean {
  const before = sentence.slice(0, index);
  const after = sentence.slice(index + words.length);
  return (
    /(?:^|[^\p{L}])(?:geen|niet|nooit)(?:[^\p{L},]+(?!maar )\p{L}+){0,3}[^\p{L},]+$/iu.test(before) ||
    /^ (?:is|was|zijn) (?:het )?(?:\p{L}+ )?(?:niet|nooit)(?:$|[^\p{L}])/iu.test(after)
  );
}
