import { z } from 'zod';
import { face } from './face';
import { cardId, entryId, functionId, partId, routeId } from './ids';
import { lengths } from './lengths';
import { limits, mostSignalParts, mostStartAnswers } from './limits';
import { column, deadline, route, schoolFunction } from './protocol-flow';
import { richText, safeHref } from './rich-text';
import { contactKind, sector, tag } from './vocabulary';

/** The only format this program writes. Older ones are carried up by schemas/migrations. */
export const FORMAT_VERSION = 2;

const short = (max: number) => z.string().max(max);
const tags = z.array(tag).max(20).default([]);
/** A calendar day, "2025-01-01". */
export const isoDay = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'ongeldige datum (jjjj-mm-dd)')
  .refine(isOnCalendar, 'deze dag bestaat niet');

/** 31 February has the shape of a day, but a Date makes another day of it. */
function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** One line of the record block on page 1: who advised, consented, adopted, and when. */
export const approval = z.strictObject({
  id: partId,
  kind: z.enum(['internal-advice', 'advice', 'consent', 'adoption', 'entry-into-force', 'evaluation-before']),
  /** "GMR VO", "directie PO", "College van Bestuur". */
  body: short(lengths.approval.body).default(''),
  sector: sector.optional(),
  /** Absent while it is still awaited: the council is named, there is no day yet. */
  date: isoDay.optional(),
  note: short(lengths.approval.note).optional(),
});

export const contact = z.strictObject({
  id: entryId,
  name: short(lengths.contact.name),
  kind: contactKind,
  phone: short(lengths.contact.phone).optional(),
  href: safeHref.optional(),
  email: z.email().max(lengths.contact.email).optional(),
  address: short(lengths.contact.address).optional(),
  availability: short(lengths.contact.availability).optional(),
  /** Only in this situation: "bij eergerelateerd geweld". Always when absent. */
  appliesWhen: short(lengths.contact.appliesWhen).optional(),
  routeIds: z.array(routeId).max(20).default([]),
  functionId: functionId.optional(),
  /** The day somebody last checked that number and link work. */
  checkedOn: isoDay.optional(),
  note: short(lengths.contact.note).optional(),
});

/** A way out that is open at every step of every route: advice of Veilig Thuis, acute danger. Drawn once. */
export const globalExit = z.strictObject({
  id: entryId,
  kind: z.enum(['advice', 'danger', 'other']),
  label: short(lengths['global-exit'].label),
  text: short(lengths['global-exit'].text).default(''),
  contactIds: z.array(entryId).max(10).default([]),
  to: z.union([z.strictObject({ cardId }), z.strictObject({ routeId })]).optional(),
  deadline: deadline.optional(),
  tags,
});

export const definition = z.strictObject({
  id: entryId,
  term: short(lengths.definition.term),
  text: richText,
  explanation: richText.optional(),
  examples: z
    .array(z.strictObject({ id: partId, text: short(lengths.example.text) }))
    .max(60)
    .default([]),
  source: short(lengths.definition.source).optional(),
  tags,
});

/** A chapter of the document. Chapters with a deeper level belong to the one before them. */
export const chapter = z.strictObject({
  id: entryId,
  title: short(lengths.chapter.title),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  body: richText,
  /** Who the text binds, when it names a function. */
  functionIds: z.array(functionId).max(20).default([]),
  tags,
});

export const annex = z.strictObject({
  id: entryId,
  label: short(lengths.annex.label),
  title: short(lengths.annex.title),
  body: richText,
  tags,
});

export const signalList = z.strictObject({
  id: entryId,
  title: short(lengths['signal-list'].title),
  audience: short(lengths['signal-list'].audience).optional(),
  /** Rules of thumb: a signal proves nothing, no signal excludes nothing. */
  caution: richText.optional(),
  source: short(lengths['signal-list'].source).optional(),
  groups: z
    .array(
      z.strictObject({
        id: partId,
        title: short(lengths.group.title),
        /** Groups with a deeper level belong to the one before them. */
        level: z.union([z.literal(1), z.literal(2)]).default(1),
        items: z
          .array(
            z.strictObject({
              id: partId,
              text: short(lengths.signal.text),
              children: z
                .array(z.strictObject({ id: partId, text: short(lengths.signal.text) }))
                .max(mostSignalParts)
                .optional(),
            }),
          )
          .max(120),
      }),
    )
    .max(60),
  tags,
});

/** A list of questions to fill in on paper or in the pupil file, never on the server: the 7 W's. */
export const form = z.strictObject({
  id: entryId,
  title: short(lengths.form.title),
  intro: richText.optional(),
  fields: z
    .array(
      z.strictObject({
        id: partId,
        label: short(lengths['form-question'].label),
        hint: short(lengths['form-question'].hint).optional(),
        long: z.boolean().default(false),
      }),
    )
    .max(60),
  tags,
});

/** One of the nine points of the VWS guide on participation of children (2018). */
export const participationPoint = z.strictObject({
  id: entryId,
  label: short(lengths['participation-point'].label),
  title: short(lengths['participation-point'].title),
  body: richText,
  functionIds: z.array(functionId).max(20).default([]),
  tags,
});

/** "Overwegende dat ...": the grounds a board gives. */
export const recital = z.strictObject({ id: entryId, text: richText });

export const source = z.strictObject({
  id: entryId,
  title: short(lengths.source.title),
  href: safeHref.optional(),
  note: short(lengths.source.note).optional(),
});

/**
 * Why a finding of the check may stay as it is: "niet van toepassing, want ...". Printed with the check. Holds no
 * name, because the document is published: who gave it is an id that only the studio can turn into a name.
 */
export const exception = z.strictObject({
  id: entryId,
  /** The key of the finding it answers (lib/core/rules). */
  finding: short(lengths.exception.finding),
  reason: short(lengths.exception.reason),
  authorId: short(64).optional(),
  givenOn: isoDay,
});

export const startQuestion = z.strictObject({
  text: short(lengths['start-question'].text),
  options: z
    .array(
      z.strictObject({
        id: partId,
        label: short(lengths['start-answer'].label),
        hint: short(lengths['start-answer'].hint).optional(),
        routeId,
      }),
    )
    .max(mostStartAnswers),
});

export const protocol = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  /** Stays the same over all versions of one protocol. */
  id: entryId,
  title: short(lengths.protocol.title),
  subtitle: short(lengths.protocol.subtitle).optional(),
  /** The board or school that the document is of. */
  organisation: short(lengths.protocol.organisation),
  /** WPO 4b lid 1: who adopts the code. */
  competentAuthority: short(lengths.protocol.competentAuthority).optional(),
  scope: z.enum(['board', 'school']).default('board'),
  sectors: z.array(sector).max(5),
  /** What the source calls this edition: "november 2021", "3.0". */
  edition: short(lengths.protocol.edition).optional(),
  /** May this organisation report to the verwijsindex risicojongeren (Jeugdwet 7.1.1.2)? null: not said. */
  referralIndexAuthorised: z.boolean().nullable().default(null),
  /** Where the pupil file lives: "ParnasSys", "Magister". */
  pupilFileSystem: short(lengths.protocol.pupilFileSystem).optional(),
  face: face.optional(),
  approvals: z.array(approval).max(40).default([]),
  intro: richText.optional(),
  recitals: z.array(recital).max(limits.recitals).default([]),
  functions: z.array(schoolFunction).max(limits.functions),
  columns: z.array(column).max(limits.columns),
  startQuestion: startQuestion.optional(),
  routes: z.array(route).max(limits.routes),
  globalExits: z.array(globalExit).max(limits.globalExits).default([]),
  contacts: z.array(contact).max(limits.contacts).default([]),
  definitions: z.array(definition).max(limits.definitions).default([]),
  chapters: z.array(chapter).max(limits.chapters).default([]),
  annexes: z.array(annex).max(limits.annexes).default([]),
  signalLists: z.array(signalList).max(limits.signalLists).default([]),
  forms: z.array(form).max(limits.forms).default([]),
  participation: z.array(participationPoint).max(limits.participation).default([]),
  sources: z.array(source).max(limits.sources).default([]),
  exceptions: z.array(exception).max(limits.exceptions).default([]),
});

export type Protocol = z.infer<typeof protocol>;
export type Approval = z.infer<typeof approval>;
export type Contact = z.infer<typeof contact>;
export type GlobalExit = z.infer<typeof globalExit>;
export type Definition = z.infer<typeof definition>;
export type Chapter = z.infer<typeof chapter>;
export type Annex = z.infer<typeof annex>;
export type SignalList = z.infer<typeof signalList>;
export type Form = z.infer<typeof form>;
export type ParticipationPoint = z.infer<typeof participationPoint>;
export type Recital = z.infer<typeof recital>;
export type Source = z.infer<typeof source>;
export type Exception = z.infer<typeof exception>;
export type StartQuestion = z.infer<typeof startQuestion>;
