import type { VersionStatus } from '@/schemas/version-state';

/** On whose behalf somebody acts. A person with two roles acts as one party at a time. */
export type Party = { kind: 'board' } | { kind: 'editor' } | { kind: 'council'; councilId: string };

/**
 * Everything that can happen to a frozen version. There is no event for a term that runs out: the Wms says nothing of
 * silence, so silence is never taken for consent. Not here yet: a dispute (the board has six weeks from the refusal to
 * ask the commission, Wms 32.1) and nullity (the council has six weeks from the decision, Wms 32.3).
 */
export type VersionEvent =
  | {
      kind: 'consent';
      by: Party;
      councilId: string;
      decidedOn: string;
      today: string;
      wishes?: string | undefined;
    }
  | {
      kind: 'refuse';
      by: Party;
      councilId: string;
      decidedOn: string;
      today: string;
      reasons?: string | undefined;
    }
  | { kind: 'withdraw'; by: Party; because?: string | undefined }
  /** The board answers a refusal with an adapted proposal, which is a new version. */
  | { kind: 'adapt'; by: Party }
  | { kind: 'adopt'; by: Party; adoptedOn: string; today: string }
  | { kind: 'publish'; by: Party; entryIntoForce: string; evaluationBefore: string }
  /** The board takes back what it published for a later day; who reads at its address sees why. */
  | { kind: 'withdraw_publication'; by: Party; because: string; today: string };

export type VersionEventKind = VersionEvent['kind'];

/** What has to be done because of an event, for the shell to carry out in the same transaction. */
export type VersionEffect =
  | { kind: 'ask_council'; councilId: string }
  | { kind: 'record_answer'; councilId: string }
  | { kind: 'void_request'; councilId: string }
  | { kind: 'publish_files' }
  | { kind: 'withdraw_files' };

export type LifecycleFailure =
  | { code: 'no_council_to_ask' }
  | { code: 'wrong_party' }
  | { code: 'not_possible_now'; status: VersionStatus }
  | { code: 'council_not_asked' }
  | { code: 'already_decided' }
  | { code: 'date_before'; field: DateField; earliest: string }
  | { code: 'date_in_future'; field: DateField }
  | { code: 'date_too_late'; field: DateField; latest: string }
  /** The same day was asked twice, and two days were given. */
  | { code: 'days_differ' }
  | { code: 'in_force_already'; since: string }
  | { code: 'consent_missing'; councilIds: string[] };

export type DateField = 'decidedOn' | 'adoptedOn' | 'entryIntoForce' | 'evaluationBefore';
