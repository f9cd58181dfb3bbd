import { Anchor, List, ListItem } from '@mantine/core';

/** Everything that exists of a published version. `address` is its public path without a slash at the end. */
export function PublicationLinks({
  address,
  printAddress,
}: {
  address: string;
  printAddress: string | undefined;
}) {
  const links = [
    { href: address, label: 'Stappenplan lezen' },
    { href: `${address}/doorlopen`, label: 'Checklist doorlopen' },
    ...(printAddress ? [{ href: printAddress, label: 'Afdrukken' }] : []),
    { href: `${address}/poster.pdf?paper=a3`, label: 'Poster A3 downloaden (pdf)' },
    { href: `${address}/poster.pdf?paper=a4`, label: 'Poster A4 downloaden (pdf)' },
    { href: `${address}/protocol.json`, label: 'Bestand voor andere programma’s (json)' },
  ];
  return (
    <List spacing={6} listStyleType="none">
      {links.map((link) => (
        <ListItem key={link.href}>
          <Anchor href={link.href}>{link.label}</Anchor>
        </ListItem>
      ))}
    </List>
  );
}
