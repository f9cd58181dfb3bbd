import { notifications } from '@mantine/notifications';
import { useEditing } from '../editing-context';

/** Puts a text on the clipboard, and says whether that went well. */
export function useCopy(): (text: string) => void {
  const { announce } = useEditing();
  return (text) => {
    const copied = () => announce('Tekst gekopieerd.');
    const refused = () =>
      notifications.show({
        color: 'red.9',
        message: 'Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem met Ctrl C.',
      });
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(copied, refused);
  };
}
