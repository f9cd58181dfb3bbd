import { diffWords, type Stretch } from '@/lib/core/compare';
import classes from './change-list.module.css';

/** Words kept on each side of what changed in a long text. */
const around = 14;

/** What stayed, with the middle of it left out when it is long. */
function nearby(text: string): string {
  const words = text.split(/(?<=\s)/);
  if (words.length <= 2 * around + 6) return text;
  return `${words.slice(0, around).join('')}[…] ${words.slice(-around).join('')}`;
}

function Part({ kind, text }: Stretch) {
  if (kind === 'same') return nearby(text);
  return kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>;
}

/** A long text with what went struck and what came underlined. */
export function ChangedText({ before = '', after = '' }: { before?: string; after?: string }) {
  return (
    <div className={classes.text}>
      {diffWords(before, after).map((stretch, index) => (
        <Part key={index} {...stretch} />
      ))}
    </div>
  );
}
