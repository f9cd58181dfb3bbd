'use client';

import { Kbd, Modal, Table } from '@mantine/core';
import { useEditing, useView } from '../editing-context';

const shortcuts: [keys: string[], does: string][] = [
  [['←', '↑', '→', '↓'], 'Kies een andere kaart of lege cel'],
  [['Home', 'End'], 'Naar het begin of het einde van de rij'],
  [['PageUp', 'PageDown'], 'Naar de vorige of volgende stap'],
  [['Shift', '← ↑ → ↓'], 'Kies de kaart ernaast erbij; terug laat haar weer los'],
  [['Shift', 'klik'], 'Kies een kaart erbij, of haal haar eruit'],
  [['Shift', 'sleep'], 'Kies alle kaarten waar je omheen sleept'],
  [['Ctrl', 'A'], 'Kies alle kaarten van de stap'],
  [['L'], 'Kies een lijn van de kaart; nog een keer: de volgende'],
  [['Enter'], 'Typ de titel van de kaart of de tekst van de lijn, of zet een kaart in de lege cel'],
  [['+'], 'Nieuwe kaart: in de lege cel, onder de kaart met een lijn, of in de lijn'],
  [['Enter'], 'Bij het typen van een titel: naar de volgende kaart, met een lijn'],
  [['Ctrl', 'Enter'], 'Bij het typen van een titel: naar een kaart in de volgende stap'],
  [['Tab', 'Shift Tab'], 'Bij het typen van een titel: een kolom naar rechts of links'],
  [['Esc'], 'Klaar met typen'],
  [['Spatie'], 'Alle velden van de kaart'],
  [['T'], 'Bij een vraag: twijfel gaat de weg van ja'],
  [['Shift Alt', '← →'], 'Laat de kaart minder of meer kolommen beslaan'],
  [['Alt', '← ↑ → ↓'], 'Verplaats de gekozen kaarten naar een andere plek, stap of kolom'],
  [['N'], 'Nieuwe kaart, met soort, stap en kolom'],
  [['V'], 'Verbind de kaart met een kaart of route'],
  [['C'], 'Zeg iets over de kaart, de lijn of de cel'],
  [['Delete'], 'Verwijder de gekozen kaarten of de lijn'],
  [['Esc'], 'Van meer kaarten naar één, en dan naar geen'],
  [['Esc'], 'Terug naar het stroomschema, of naar de controle'],
  [['Enter'], 'In de tabel: naar dezelfde kolom van de volgende rij'],
  [['Alt', '↑ ↓'], 'In de velden: zet de lijn of taak een plek hoger of lager'],
  [['Ctrl', 'Alt', 'F'], 'In een tekst: een voetnoot waar je typt; Enter en Esc gaan heen en terug'],
  [['↑', '↓'], 'In de controle: vorige of volgende bevinding'],
  [['→', '←'], 'In de controle: open of sluit een bevinding'],
  [['Ctrl', 'C'], 'Kopieer de gekozen kaarten, of de stap die openstaat'],
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
