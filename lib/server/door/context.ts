import type { Database, Reader, Writer } from '@/db/client';
import type { Actor, Person } from '@/lib/core/access';
import type { PublicationStage } from '@/schemas/publication-stage';
import type { StartingPoint } from '@/schemas/starting-point';
import { dutchDayOf } from '@/lib/server/basics/dutch-day';
import type { Live } from '@/lib/server/basics/live';
import type { Presence } from '@/lib/server/basics/presence';
import type { LatelyMade } from '@/lib/server/basics/lately-made';
import type { KeptForms } from '@/lib/server/basics/kept-forms';
import type { Passwords } from '@/lib/server/basics/passwords';
import type { UnderWay } from '@/lib/server/basics/under-way';
import type { CheckPassword } from '@/lib/server/basics/check-password';
import type { JobOutput, Work } from '@/lib/server/work/jobs';

/** What commands need from the world outside. Passed in, so that a test can hold the clock. */
type Services = {
  now: () => Date;
  newId: () => string;
  /** 32 random bytes as base64url: the secret part of a link. */
  newToken: () => string;
  passwords: Passwords;
  checkPassword: CheckPassword;
  /** Does what takes longer the more somebody wrote, where nobody waits for it. */
  work: Work;
  /** The files of versions that somebody looks at before they are published. */
  previews: LatelyMade<JobOutput<'makeFiles'>>;
  /** Files of schools that somebody asked for lately. */
  schoolFiles: LatelyMade<JobOutput<'makeSchoolFiles'>>;
  /** How far each publication is that goes on now, by the id of its version. */
  publishing: UnderWay<PublicationStage['name']>;
  /** The compressed forms of what is published. */
  forms: KeptForms;
  /** Tells open pages at once what changed. */
  live: Live;
  /** Who has which draft open. */
  presence: Presence;
  /** Is there no room left to keep anything? */
  isDiskFull: () => Promise<boolean>;
  /** The text of a protocol in content/. */
  readContent: (start: Exclude<StartingPoint, 'empty'>) => Promise<string>;
  /** Where this installation lives, without a slash at the end: "https://meldcode.example.nl". */
  baseUrl: string;
  /** Seals the audit chain. */
  auditKey: Buffer;
};

/** Everything the one door needs: the services and the database. */
export type House = Services & { database: Database };

/** One request: who asks, and one moment for everything in it. `today` is the calendar day in the Netherlands. */
export type Context<A extends Actor = Person> = Omit<Services, 'now'> & {
  actor: A;
  now: string;
  today: string;
  /** For long reading: on a connection of its own, where nobody waits. */
  snapshot: Database['snapshot'];
};
export type ReadContext<A extends Actor = Person> = Context<A> & { tx: Reader };
export type WriteContext<A extends Actor = Person> = Context<A> & { tx: Writer };

/** Fixes the moment for one request. */
export function contextOf<A extends Actor>(house: House, actor: A): Context<A> {
  const { database, now, ...services } = house;
  const moment = now();
  return {
    ...services,
    actor,
    now: moment.toISOString(),
    today: dutchDayOf(moment),
    snapshot: (work) => database.snapshot(work),
  };
}
