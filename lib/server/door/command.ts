import type { z } from 'zod';
import type { Reader, Writer } from '@/db/client';
import type { Actor, Person, Verdict } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { problemsFrom } from '@/lib/core/protocol';
import { fail, ok, type Result } from '@/lib/core/result';
import { writeAudit, type AuditEntry } from './audit-chain';
import { contextOf, type Context, type House, type ReadContext, type WriteContext } from './context';

type Outcome<T> = Promise<Result<T, Failure>>;
/**
 * Of an edit in a draft, which is sealed in the log of edits: it has its row in the audit when the stretch ends that it is
 * part of (docs/decisions/018). Nothing else may do without a row.
 */
export const TOLD_LATER = 'told_later';
/** What a change gives back, and the one audit row it leaves. */
export type Done<T> = { value: T; audit: AuditEntry | typeof TOLD_LATER };

type Find<S extends z.ZodType, Found, A extends Actor> = (
  context: ReadContext<A>,
  input: z.output<S>,
) => Outcome<Found>;
type May<S extends z.ZodType, Found> = (person: Person, found: Found, input: z.output<S>) => Verdict;

type CommandDefinition<S extends z.ZodType, Found, Prepared, Output, A extends Actor> = {
  /** In snake_case, as it stands in the audit log. */
  name: string;
  input: S;
  /** Finds what it is about. What is not there, or is another board's, is `not_found`. */
  find: Find<S, Found, A>;
  /** Slow work that needs no transaction (hashing, drawing a poster); who may not do it never gets here. */
  prepare?: (context: Context<A>, input: z.output<S>, found: Found) => Outcome<Prepared>;
  /** Does it, inside the transaction. A failure undoes everything. */
  do: (
    context: WriteContext<A>,
    input: z.output<S>,
    found: Found,
    prepared: Prepared,
  ) => Outcome<Done<Output>>;
  /** Told once it is done and kept, to whoever should know at once. */
  after?: (context: Context<A>, input: z.output<S>, value: Output) => void;
};

type QueryDefinition<S extends z.ZodType, Found, Read, Output, A extends Actor> = {
  name: string;
  input: S;
  find: Find<S, Found, A>;
  /** Reads the answer. Others wait for the connection: await the database only. */
  do: (context: ReadContext<A>, input: z.output<S>, found: Found) => Outcome<Read>;
  /** Slow work on what was read (drawing a poster), when the connection is free again. */
  finish?: (context: Context<A>, input: z.output<S>, read: Read) => Outcome<Output>;
};

/** A `signal` changes nothing that is kept, and comes from our own pages like a command. */
type Kind = 'command' | 'query' | 'signal';

/** Something that can be asked of the house. The only way to run it is through this door. */
export type Door<Input, Output> = {
  kind: Kind;
  name: string;
  /** Why somebody who is not signed in may do it; undefined when they may not. */
  openBecause: string | undefined;
  /** Never throws for an expected failure; throws on a bug or a broken disk. */
  run: (house: House, actor: Actor, input: Input) => Outcome<Output>;
};

/** A change: parse, find, may, do, in that order, in one transaction, with one audit row. */
export function command<S extends z.ZodType, Found, Output, Prepared = undefined>(
  definition: CommandDefinition<S, Found, Prepared, Output, Person> & {
    /** Who may do it. There is no command without. */
    may: May<S, Found>;
  },
): Door<z.input<S>, Output> {
  return door('command', definition, undefined, async (house, actor, input) => {
    if (actor.kind === 'anonymous') return fail({ code: 'not_signed_in' });
    return change(house, actor, input, definition, (found) => definition.may(actor, found, input));
  });
}

/** A change that needs no account, because something else is the key: `openBecause` says what. */
export function openCommand<S extends z.ZodType, Found, Output, Prepared = undefined>(
  definition: CommandDefinition<S, Found, Prepared, Output, Actor> & { openBecause: string },
): Door<z.input<S>, Output> {
  return door('command', definition, definition.openBecause, (house, actor, input) =>
    change(house, actor, input, definition, () => 'allowed'),
  );
}

/** A question: the same door, on a connection that cannot write. */
export function query<S extends z.ZodType, Found, Read, Output = Read>(
  definition: QueryDefinition<S, Found, Read, Output, Person> & { may: May<S, Found> },
): Door<z.input<S>, Output> {
  return door('query', definition, undefined, async (house, actor, input) => {
    if (actor.kind === 'anonymous') return fail({ code: 'not_signed_in' });
    return answer(house, actor, input, definition, (found) => definition.may(actor, found, input));
  });
}

/** Something told to whoever is there now: kept nowhere, so it leaves no row in the log. */
export function signal<S extends z.ZodType, Found, Output>(
  definition: QueryDefinition<S, Found, Output, Output, Person> & { may: May<S, Found> },
): Door<z.input<S>, Output> {
  return { ...query(definition), kind: 'signal' };
}

/** A question anybody may ask; `openBecause` says why. */
export function openQuery<S extends z.ZodType, Found, Read, Output = Read>(
  definition: QueryDefinition<S, Found, Read, Output, Actor> & { openBecause: string },
): Door<z.input<S>, Output> {
  return door('query', definition, definition.openBecause, (house, actor, input) =>
    answer(house, actor, input, definition, () => 'allowed'),
  );
}

function door<S extends z.ZodType, Output>(
  kind: Kind,
  definition: { name: string; input: S },
  openBecause: string | undefined,
  enter: (house: House, actor: Actor, input: z.output<S>) => Outcome<Output>,
): Door<z.input<S>, Output> {
  return {
    kind,
    name: definition.name,
    openBecause,
    run: async (house, actor, raw) => {
      const parsed = definition.input.safeParse(raw);
      if (parsed.success) return enter(house, actor, parsed.data);
      if (actor.kind === 'anonymous' && openBecause === undefined) return fail({ code: 'not_signed_in' });
      const problems = problemsFrom(parsed.error.issues).map(({ path, message }) => ({
        place: path.join('.'),
        message,
      }));
      return fail({ code: 'invalid_input', problems });
    },
  };
}

/** Carries a failure out of a transaction, so that everything in it is undone. */
class Undone extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

async function change<S extends z.ZodType, Found, Prepared, Output, A extends Actor>(
  house: House,
  actor: A,
  input: z.output<S>,
  definition: CommandDefinition<S, Found, Prepared, Output, A>,
  may: (found: Found) => Verdict,
): Outcome<Output> {
  const context = contextOf(house, actor);
  let prepared = undefined as Prepared;
  if (definition.prepare) {
    const found = await house.database.read((tx) =>
      findAndMay({ ...context, tx }, input, definition.find, may),
    );
    if (!found.ok) return found;
    const ready = await definition.prepare(context, input, found.value);
    if (!ready.ok) return ready;
    prepared = ready.value;
  }
  try {
    const kept = await house.database.transaction(async (tx: Writer) => {
      const found = await findAndMay({ ...context, tx }, input, definition.find, may);
      if (!found.ok) throw new Undone(found.failure);
      const done = await definition.do({ ...context, tx }, input, found.value, prepared);
      if (!done.ok) throw new Undone(done.failure);
      const { value, audit } = done.value;
      if (audit !== TOLD_LATER) {
        const actorId = actor.kind === 'person' ? actor.personId : null;
        await writeAudit(tx, house.auditKey, { at: context.now, actorId, action: definition.name, ...audit });
      }
      return ok(value);
    });
    definition.after?.(context, input, kept.value);
    return kept;
  } catch (error) {
    if (error instanceof Undone) return fail(error.failure);
    throw error;
  }
}

async function answer<S extends z.ZodType, Found, Read, Output, A extends Actor>(
  house: House,
  actor: A,
  input: z.output<S>,
  definition: QueryDefinition<S, Found, Read, Output, A>,
  may: (found: Found) => Verdict,
): Outcome<Output> {
  const context = contextOf(house, actor);
  const read = await house.database.read(async (tx: Reader): Outcome<Read> => {
    const found = await findAndMay({ ...context, tx }, input, definition.find, may);
    return found.ok ? definition.do({ ...context, tx }, input, found.value) : found;
  });
  if (!read.ok) return read;
  // Without `finish` what was read is the answer: Output is then Read.
  return definition.finish
    ? definition.finish(context, input, read.value)
    : ok(read.value as unknown as Output);
}

async function findAndMay<S extends z.ZodType, Found, A extends Actor>(
  context: ReadContext<A>,
  input: z.output<S>,
  find: Find<S, Found, A>,
  may: (found: Found) => Verdict,
): Outcome<Found> {
  const found = await find(context, input);
  if (!found.ok) return found;
  const verdict = may(found.value);
  if (verdict === 'hidden') return fail({ code: 'not_found' });
  if (verdict === 'forbidden') return fail({ code: 'forbidden' });
  return found;
}
