import { Group, Text } from '@mantine/core';
import { LinkButton } from './link-button';

/** An address with this after the question mark; what says "the first page" is left out. */
export function addressWith(base: string, query: Record<string, string | number>, anchor = ''): string {
  const said = Object.entries(query)
    .filter(([, value]) => value !== 1)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return base + (said.length > 0 ? `?${said.join('&')}` : '') + anchor;
}

/**
 * The way through a list of more than one page, with plain links. `name` is what the address calls this list
 * (`?bladzijde=2`), `others` what else stands in the address and stays, `anchor` where the list begins ("#lijst").
 */
export function Pager(props: {
  label: string;
  base: string;
  name?: string;
  page: number;
  pages: number;
  others?: Record<string, string | number>;
  anchor?: string;
}) {
  const { label, base, name = 'bladzijde', page, pages, others = {}, anchor } = props;
  if (pages <= 1) return null;
  const href = (to: number) => addressWith(base, { ...others, [name]: to }, anchor);
  return (
    <Group component="nav" aria-label={label} mt="md" gap="md">
      {page > 1 && (
        <LinkButton href={href(page - 1)} variant="default">
          Vorige
        </LinkButton>
      )}
      <Text size="sm">
        Bladzijde {page} van {pages}
      </Text>
      {page < pages && (
        <LinkButton href={href(page + 1)} variant="default">
          Volgende
        </LinkButton>
      )}
    </Group>
  );
}
