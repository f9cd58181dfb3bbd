import type { Flow, Run, RunEvent, View } from '@/lib/core/run';
import type { CardId } from '@/schemas/ids';

/** What the page says about itself, from the JSON block "over". */
export type About = {
  versionKey: string;
  title: string;
  organisation: string;
  version: string;
  /** Where the pupil file lives: "ParnasSys". */
  fileSystem: string;
  home: string;
  neutralPage: string;
};

/** A side screen that is no part of the run: it opens over the step and closes again. */
export type Panel = 'take_over' | 'file_text' | 'wipe';

type WithoutTime<E> = E extends RunEvent ? Omit<E, 'at'> : never;

/** What every screen gets. */
export type Screen<V extends View = View> = {
  view: V;
  run: Run;
  flow: Flow;
  about: About;
  /** All cards, definitions and lists as the page came; taken out of the document while the script runs. */
  page: ParentNode;
  /** The card of a colleague's code, until the function is chosen. */
  takingOver: CardId | undefined;
  send: (event: WithoutTime<RunEvent>) => void;
  open: (panel: Panel) => void;
  close: () => void;
  back: () => void;
  takeOver: (cardId: CardId) => void;
};
export type ViewOf<K extends View['kind']> = Extract<View, { kind: K }>;
