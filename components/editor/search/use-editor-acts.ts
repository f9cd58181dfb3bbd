import { useEditing, useRoute } from '../editing-context';
import { isNarrow } from '../going/use-go-to';
import type { EditorView } from '../editor-view';
import { useAddColumn } from '../menus/use-add-column';
import { useAddRoute } from '../menus/use-add-route';
import { useAddStep } from '../menus/use-add-step';

export type EditorAct = { name: string; keys?: string; act: () => void };

/** What can be done from anywhere in the editor, by its name. */
export function useEditorActs(): EditorAct[] {
  const { view, draft, undo, redo, mayEdit, history } = useEditing();
  const route = useRoute();
  const addColumn = useAddColumn();
  const addRoute = useAddRoute();
  const addStep = useAddStep();
  const show = (seen: Partial<EditorView>) => () => view.set((now) => ({ ...now, ...seen }));
  const side = (value: EditorView['side']) => () =>
    view.set((now) => ({ ...now, side: value, open: isNarrow() ? 'inspector' : 'nothing' }));
  const editing: EditorAct[] = [
    { name: 'Nieuwe kaart', keys: 'N', act: show({ open: 'new-card' }) },
    ...(route ? [{ name: 'Stap toevoegen', act: () => addStep(route.id) }] : []),
    { name: 'Route toevoegen', act: addRoute },
    { name: 'Kolom toevoegen', act: addColumn },
    { name: 'Ongedaan maken', keys: 'Ctrl Z', act: undo },
    { name: 'Opnieuw', keys: 'Ctrl Y', act: redo },
    { name: 'Nu bewaren', keys: 'Ctrl S', act: () => void draft.saveNow() },
    { name: 'Huisstijl', act: show({ open: 'face' }) },
  ];
  return [
    ...(mayEdit ? editing : []),
    { name: 'Voorbeeld', act: show({ open: 'preview' }) },
    { name: 'Controle', act: show({ check: 'findings' }) },
    { name: 'Afwegingstabel', act: show({ check: 'table' }) },
    { name: 'Reacties', act: side('comments') },
    ...(history ? [{ name: 'Historie', act: side('history') }] : []),
    { name: 'Stroomschema', act: show({ tab: 'flow' }) },
    { name: 'Tabel', act: show({ tab: 'table' }) },
    { name: 'Tekst en bijlagen', act: show({ tab: 'text' }) },
    { name: 'Functies en kolommen', act: show({ tab: 'people' }) },
    { name: 'Sneltoetsen', keys: '?', act: show({ open: 'shortcuts' }) },
  ];
}
