import { Text } from '@mantine/core';
import Link from 'next/link';
import { addressWith, Pager } from '@/components/ui/pager';
import type { Change } from '@/lib/core/compare';
import { numberInDutch } from '@/lib/core/dutch';
import { ChangeList } from './change-list';
import classes from './change-list.module.css';

export type Compared = {
  changes: readonly Change[];
  /** Every part that something changed in. */
  parts: readonly { id: string; title: string; count: number }[];
  /** The one that is shown. */
  part: string;
  at: { page: number; pages: number };
};

const inWords = (count: number) => `${numberInDutch(count)} ${count === 1 ? 'verandering' : 'veranderingen'}`;

const placeOf = ({ title }: { title: string }) => (title ? `in de route „${title}”` : 'buiten de routes');

/** What differs from the version before: one route at a time, each at an address of its own. */
export function ChangesInParts({
  compared,
  asked,
  base,
  since,
}: {
  compared: Compared;
  /** The part that the address asks for. */
  asked?: string | undefined;
  base: string;
  since: string;
}) {
  const { changes, parts, part, at } = compared;
  const index = parts.findIndex(({ id }) => id === part);
  const [shown, next] = [parts[index], parts[index + 1]];
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const isLastPage = at.page === at.pages;
  return (
    <div id="veranderingen" tabIndex={-1}>
      {shown && asked !== undefined && asked !== part && (
        <Text mb="sm" role="status">
          De route uit dit adres staat er niet bij: daarin verandert niets, of zij is er niet. Hieronder lees
          je de veranderingen {placeOf(shown)}.
        </Text>
      )}
      {parts.length > 1 && (
        <nav aria-label="Waar iets verandert">
          <Text size="sm" mb={4}>
            Er zijn {inWords(all)}. Je leest ze per route:
          </Text>
          <ul className={classes.parts}>
            {parts.map(({ id, title, count }) => (
              <li key={id}>
                <Link
                  href={addressWith(base, { route: id }, '#veranderingen')}
                  aria-current={id === part ? 'true' : undefined}
                  prefetch={false}
                >
                  {title || 'Buiten de routes'}
                </Link>{' '}
                ({inWords(count)})
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ChangeList
        changes={changes}
        since={since}
        whole={shown && parts.length > 1 ? placeOf(shown) : 'Hele meldcode'}
      />
      <Pager
        label="Bladzijden van de veranderingen"
        base={base}
        {...at}
        others={{ route: part }}
        anchor="#veranderingen"
      />
      {next && isLastPage && (
        <Text mt="md" className={classes.onward}>
          <Link href={addressWith(base, { route: next.id }, '#veranderingen')} prefetch={false}>
            Lees verder: {next.title || 'buiten de routes'} ({inWords(next.count)})
          </Link>
        </Text>
      )}
    </div>
  );
}
