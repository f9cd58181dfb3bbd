'use client';

import { Kbd, Modal, Table } from '@mantine/core';
import { useEditing, useView } from '../editing-context';

const shortcuts: [keys: string[], does: string][] = [
  [['←', '↑', '→', '↓'], 'Kies een andere kaart'],
  [['Alt', '← ↑ → ↓'], 'Verplaats de kaart naar een andere stap of kolom'],
  [['Enter'], 'Bewerk de kaart'],
  [['N'], 'Nieuwe kaart'],
  [['V'], 'Verbind de kaart met een andere kaart'],
  [['C'], 'Zeg iets over de kaart'],
  [['Delete'], 'Verwijder de kaart'],
  [['Esc'], 'Terug naar het stroomschema, of naar de controle'],
  [['↑', '↓'], 'In de controle: vorige of volgende bevinding'],
  [['→', '←'], 'In de controle: open of sluit een bevinding'],
  [['Ctrl', 'C'], 'Kopieer de kaart, of de stap die openstaat'],
  [['Ctrl', 'X'], 'Knip'],
  [['Ctrl', 'V'], 'Plak, ook een lijst of tabel uit Word'],
  [['Ctrl', 'D'], 'Verdubbel'],
  [['Ctrl', 'K'], 'Zoek een plek, of doe iets bij naam'],
  [['Ctrl', 'Z'], 'Ongedaan maken'],
  [['Ctrl', 'Y'], 'Opnieuw'],
  [['Ctrl', 'S'], 'Nu bewaren (bewaren gaat ook vanzelf)'],
  [['?'], 'Deze lijst'],
];

/** Every key that does something, in words. */
export function ShortcutsDialog() {
  const { view } = useEditing();
  const open = useView((now) => now.open === 'shortcuts');
  return (
    <Modal
      opened={open}
      onClose={() => view.set((now) => ({ ...now, open: 'nothing' }))}
      title="Sneltoetsen"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      <Table>
        <Table.Tbody>
          {shortcuts.map(([keys, does]) => (
            <Table.Tr key={does}>
              <Table.Th w={150}>
                {keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
