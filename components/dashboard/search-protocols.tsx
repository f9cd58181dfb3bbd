import { Button, Group, Text, TextInput } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import { numberInDutch } from '@/lib/core/dutch';

/** Finds a protocol by its name among many; what is asked stands in the address. */
export function SearchProtocols({ search, found }: { search: string; found: number }) {
  return (
    <form action="/studio" role="search">
      <Group align="end" gap="sm" mb="sm">
        <TextInput name="zoek" label="Zoek een protocol op naam" defaultValue={search} />
        <Button type="submit" variant="default">
          Zoek
        </Button>
        {search !== '' && <TextLink href="/studio#protocollen">Toon alles</TextLink>}
      </Group>
      {search !== '' && (
        <Text mb="sm" role="status">
          {foundInWords(found)} met „{search}” in de naam.
        </Text>
      )}
    </form>
  );
}

function foundInWords(found: number): string {
  if (found === 0) return 'Er is geen protocol';
  return found === 1 ? 'Er is één protocol' : `Er zijn ${numberInDutch(found)} protocollen`;
}
