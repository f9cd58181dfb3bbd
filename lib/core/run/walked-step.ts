import { listed } from '@/lib/core/dutch';
import {
  conditionInWords,
  deadlineInWords,
  onceNamed,
  stepName,
  taskInWords,
} from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Task } from '@/schemas/protocol-flow';
import { namesOfChoices } from './given-answers';
import {
  askedInWords,
  contactsInWords,
  decidedInWords,
  doneBy,
  headingOf,
  referralInWords,
  waitsInWords,
} from './says';
import type { AnswerChoice, CardView, Pause, View } from './view';

/** One line of a walk, in words. */
export type WalkedStep = {
  kind: View['kind'];
  /** "Stap 2 van 5"; empty on screens that are no card. */
  progress: string;
  cardId?: string;
  title: string;
  part: string;
  /** When the card applies. */
  condition?: string;
  /** What must be done first, who decides, where to go: what else the screen says. */
  notes: string[];
  tasks: string[];
  deadline?: string;
  /** Where the walk goes on after waiting, when that can be at more than one card. */
  goesOnAt?: string;
  /** The answer that was given, when it is a question. */
  answer?: string;
  /** The buttons of a question, and where each leads. */
  choices?: { label: string; leadsTo: string }[];
};

/** What the checklist shows on this screen. */
export function described(protocol: Protocol, view: View): WalkedStep {
  const empty = { kind: view.kind, progress: '', part: '', notes: [], tasks: [] };
  switch (view.kind) {
    case 'choose_function':
      return { ...empty, title: 'Wat is je functie?' };
    case 'choose_route':
      return { ...empty, title: view.question };
    case 'waiting':
    case 'sent_on': {
      const { referral } = view;
      const go = referral ? [referralInWords(referral, view.kind), ...contactsInWords(referral)] : [];
      const hears = view.kind === 'waiting' && view.hearsBack ? [`Daarna hoor je: ${view.hearsBack}`] : [];
      const asked = view.asked.flatMap((one) => [one.title, askedInWords(one)]);
      const answers = view.asked.flatMap((one) => one.answers);
      return {
        ...empty,
        title: headingOf(view),
        notes: [...go, ...hears, ...actingInWords(view), ...asked, ...resumeInWords(view)],
        ...(answers.length > 0 && { choices: choicesOf(answers) }),
      };
    }
    case 'handed_over': {
      const to = listed(view.to, 'en');
      const title = to ? `Overgedragen aan: ${to}` : headingOf(view);
      return { ...empty, title, part: view.hearsBack, notes: resumeInWords(view) };
    }
    case 'ended':
      return view.card
        ? { ...cardInWords(protocol, view.card), kind: view.kind }
        : { ...empty, title: 'Einde van de route' };
    case 'card':
      return { ...cardInWords(protocol, view), kind: view.kind };
    case 'question': {
      const decided = decidedInWords(view.decidedBy);
      const shown = cardInWords(protocol, view);
      return {
        ...shown,
        kind: view.kind,
        notes: [...shown.notes, ...(decided ? [decided] : [])],
        choices: choicesOf(view.answers),
      };
    }
  }
}

function choicesOf(answers: readonly AnswerChoice[]) {
  const names = namesOfChoices(answers);
  return answers.map(({ leadsTo }, nth) => ({ label: names[nth] ?? '', leadsTo }));
}

function cardInWords(protocol: Protocol, shown: CardView): Omit<WalkedStep, 'kind'> {
  const { card, step } = shown;
  const deadline = card.deadline ?? step.deadline;
  return {
    progress: shown.progress,
    cardId: card.id,
    title: withNote(onceNamed(stepName(step), card.title), card),
    part: shown.partInWords,
    ...(card.condition && { condition: conditionInWords(card.condition) }),
    notes: shown.waitsFor.length > 0 ? [waitsInWords(shown.waitsFor)] : [],
    tasks: shown.tasks.flatMap(tasksInWords),
    ...(deadline && { deadline: deadlineInWords(deadline, protocol) }),
  };
}

const tasksInWords = (task: Task) => [
  withNote(taskInWords(task), task),
  ...(task.children ?? []).map((child) => `  ${withNote(child.text, child)}`),
];

/** The words with their footnote behind them: there is no place below. */
function withNote(words: string, { footnote }: { footnote?: string | undefined }): string {
  return footnote?.trim() ? `${words} [${footnote.trim()}]` : words;
}

function actingInWords({ acting }: Pause): string[] {
  return acting.map((one) => `${/[.?!:]$/.test(one.title) ? one.title : `${one.title}.`} ${doneBy(one)}`);
}

function resumeInWords({ resumeAt }: Pause): string[] {
  const titles = resumeAt.map(({ title }) => `"${title}"`);
  return titles.length > 0 ? [`Daarna kun je weer aan de beurt zijn bij: ${listed(titles, 'of')}.`] : [];
}
