import { Group, Text } from '@mantine/core';
import { LinkButton } from './link-button';

/**
 * The way through a list of more than one page, with plain links. `name` is what the address calls this list
 * (`?bladzijde=2`), `others` what else stands in the address and stays.
 */
export function Pager(props: {
  label: string;
  base: string;
  name?: string;
  page: number;
  pages: number;
  others?: Record<string, number>;
}) {
  const { label, base, name = 'bladzijde', page, pages, others = {} } = props;
  if (pages <= 1) return null;
  const href = (to: number) => {
    const query = Object.entries({ ...others, [name]: to }).filter(([, value]) => value > 1);
    return base + (query.length > 0 ? `?${query.map(([key, value]) => `${key}=${value}`).join('&')}` : '');
  };
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
