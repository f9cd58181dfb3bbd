import { literally } from './literally';

/** A name that counts ("Stap 2", "Afweging IV") is a name wherever it stands; a mere word may begin a sentence. */
const counts = /(\d\p{L}*|\s[ivxlc]+)$/iu;
const marks = String.raw`\s*[.:;)·–—-]`;

/** The rest of a title that begins with a name ("Afweging 2: is er ..."); undefined when it does not. */
function restAfter(name: string, title: string, end: string): string | undefined {
  const words = name.trim();
  if (words === '') return undefined;
  const pattern = literally(words).replace(/\s+/g, String.raw`\s+`);
  const found = new RegExp(`^\\s*${pattern}${end}[\\s.:;)·–—-]*`, 'iu').exec(title);
  return found ? title.slice(found[0].length).trim() : undefined;
}

const isWholeWord = String.raw`(?![\p{L}\p{N}])`;

/** Does the title say already what stands before it? "Vraag" before "Vraag: is er een vermoeden?" */
export function repeats(name: string, title: string): boolean {
  return restAfter(name, title, isWholeWord) !== undefined;
}

/** The title without the name that stands before it anyway. */
export function titleWithout(name: string, title: string): string {
  const end = counts.test(name.trim()) ? isWholeWord : `(${marks}|\\s*$)`;
  return restAfter(name, title, end) ?? title.trim();
}

/** `name`, then the title, joined by `by`: a name that the title repeats is said once. */
export function namedOnce(name: string, by: string, title: string): string {
  return [name.trim(), titleWithout(name, title)].filter(Boolean).join(by);
}

/** The title of a card without the name that a mark parts from it: "Is er gevaar?" of "Afweging 2: is er gevaar?". */
export function onceNamed(name: string, title: string): string {
  const rest = restAfter(name, title, marks);
  return rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : title;
}
