import { expect, it } from 'vitest';
import { z } from 'zod';
import { face, logo } from './face';
import { lengthOfFootnote, lengths } from './lengths';
import * as document from './protocol';
import * as flow from './protocol-flow';

const { shape: deadline } = flow.deadline;
const group = document.signalList.shape.groups.element;
const [actionCard, handoverCard] = [flow.actionCard.shape, flow.handoverCard.shape];

/** The fields of every noun that has a text in it, from its schema. */
const shapes: Record<keyof typeof lengths, Record<string, z.ZodType>> = {
  protocol: document.protocol.shape,
  logo: { alt: logo.shape.alt },
  face: face.shape,
  function: flow.schoolFunction.shape,
  column: flow.column.shape,
  route: flow.route.shape,
  step: flow.step.shape,
  card: { ...actionCard, ...handoverCard },
  exit: flow.exit.shape,
  part: actionCard.parts.element.shape,
  task: flow.task.shape,
  subitem: flow.task.shape.children.unwrap().element.shape,
  deadline: {
    ...deadline,
    term: deadline.term.options[4].shape.text,
    from: deadline.from.unwrap().options[0].shape.text,
  },
  record: flow.recordNote.shape,
  feedback: flow.feedback.shape,
  tool: flow.tool.shape,
  'start-question': document.startQuestion.shape,
  'start-answer': document.startQuestion.shape.options.element.shape,
  approval: document.approval.shape,
  'global-exit': document.globalExit.shape,
  contact: document.contact.shape,
  definition: document.definition.shape,
  example: document.definition.shape.examples.unwrap().element.shape,
  chapter: document.chapter.shape,
  annex: document.annex.shape,
  'signal-list': document.signalList.shape,
  group: group.shape,
  signal: group.shape.items.element.shape,
  form: document.form.shape,
  'form-question': document.form.shape.fields.element.shape,
  'participation-point': document.participationPoint.shape,
  source: document.source.shape,
  exception: document.exception.shape,
};

/** The most characters that a schema takes; undefined when it is no text with such a limit. */
function mostOf(schema: z.ZodType): number | undefined {
  const { type, maxLength } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return type === 'string' ? maxLength : undefined;
}

/** Ids are no text, and have a shape of their own. */
const isId = (field: string) => field === 'id' || field.endsWith('Id');

it.each(Object.keys(lengths) as (keyof typeof lengths)[])(
  'knows how long each text of a %s may be',
  (noun) => {
    const found = Object.entries(shapes[noun]).flatMap(([field, schema]) => {
      const most = mostOf(schema);
      return most === undefined || isId(field) ? [] : [[field, most] as const];
    });
    const { checkedOn: _shapeOfADay, ...told }: Record<string, number> = lengths[noun];
    const { footnote, ...rest } = Object.fromEntries(found) as Record<string, number>;
    expect(rest).toEqual(told);
    expect(footnote ?? lengthOfFootnote).toBe(lengthOfFootnote);
  },
);
