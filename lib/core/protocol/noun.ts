import type { EntryCollection } from '@/schemas/collections';
import type { Face, Logo } from '@/schemas/face';
import type * as d from '@/schemas/protocol';
import type * as f from '@/schemas/protocol-flow';

/** A noun of the document, on a screen "de stap", "stap 3", "stappen", and how each of its fields is called. */
export type Name<Field extends string = string> = {
  article: 'de' | 'het';
  one: string;
  many: string;
  /** In the order in which a reader hears what changed. */
  fields: Readonly<Record<Field, string>>;
};

/** Lists whose members are nouns of their own: such a list is called by their plural. */
type ListOfNouns =
  EntryCollection | 'functions' | 'columns' | 'routes' | 'approvals' | 'steps' | 'cards' | 'exits';

type KeyOf<T> = T extends unknown ? keyof T : never;
/** Every field but ids, which never change, and lists of nouns. */
type FieldOf<T> = Exclude<KeyOf<T>, 'id' | 'formatVersion' | ListOfNouns> & string;

type Group = d.SignalList['groups'][number];

/** What every noun is in the schema. */
type Things = {
  protocol: d.Protocol;
  face: Face;
  logo: Logo;
  function: f.SchoolFunction;
  column: f.Column;
  route: f.Route;
  step: f.Step;
  card: f.Card;
  exit: f.Exit;
  part: f.PartOfColumn;
  task: f.Task;
  subitem: NonNullable<f.Task['children']>[number];
  deadline: f.Deadline;
  record: f.RecordNote;
  feedback: f.Feedback;
  tool: f.Tool;
  'start-question': d.StartQuestion;
  'start-answer': d.StartQuestion['options'][number];
  approval: d.Approval;
  recital: d.Recital;
  'global-exit': d.GlobalExit;
  contact: d.Contact;
  definition: d.Definition;
  example: d.Definition['examples'][number];
  chapter: d.Chapter;
  annex: d.Annex;
  'signal-list': d.SignalList;
  group: Group;
  signal: Group['items'][number];
  form: d.Form;
  'form-question': d.Form['fields'][number];
  'participation-point': d.ParticipationPoint;
  source: d.Source;
  exception: d.Exception;
};

/** What only has a name, none for what it holds. */
type Plain = 'footnote' | 'text-part' | 'mark';

export type Noun = keyof Things | Plain;

/** The types refuse a field of the schema without a name, so that no difference and no place goes unnamed. */
export type Names = { readonly [N in keyof Things]: Name<FieldOf<Things[N]>> } & {
  readonly [N in Plain]: Name<never>;
};
