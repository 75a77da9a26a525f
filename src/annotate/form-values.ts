import type { ClaimKind, Modality } from '@/domain/claim';
import type { EventType, Status } from '@/domain/event';
import type { Quantity } from '@/domain/quantity';
import type { Text } from '@/domain/text';
import type { ActorKind, RelationKind, Sign } from '@/domain/vocabulary';
import type { When } from '@/domain/when';
import type { Prefill } from './prefill';

export const formKinds = ['actor', 'event', 'claim', 'number', 'date', 'relation'] as const;
export type FormKind = (typeof formKinds)[number];

/** All that a form may ask, as it is typed; each kind asks some of it. */
export interface FormValues {
  readonly title: string;
  /** A name; empty is the article itself. */
  readonly claimant: string;
  readonly actorKind: ActorKind;
  /** The id of an actor, or empty for a new one. */
  readonly sameAs: string;
  readonly eventType: EventType;
  readonly status: Status;
  readonly claimKind: ClaimKind;
  readonly modality: Modality;
  /** What a claim hangs on; empty is nothing. */
  readonly condition: string;
  readonly comparator: Quantity['comparator'];
  readonly min: string;
  /** Only of a range. */
  readonly max: string;
  readonly unit: string;
  /** A name, or empty. */
  readonly whose: string;
  readonly edtf: string;
  readonly extent: When['extent'];
  /** "claim over-1200 said": what a number or a date is of; "event talks-end": what a contact is part of, or empty. */
  readonly target: string;
  /** Who does it, a name. */
  readonly source: string;
  /** Empty until it is chosen. */
  readonly verb: RelationKind | '';
  /** To whom, a name. */
  readonly addressee: string;
  readonly sign: Sign;
  /** Why it is taken to be with whom it is; empty where the words name them. */
  readonly inferred: string;
}

/** What was filled in, and why, by field. */
export interface Filled {
  readonly kind: FormKind;
  readonly values: FormValues;
  readonly reasons: Readonly<Partial<Record<keyof FormValues, Text>>>;
  readonly prefill: Prefill;
}

export type FormFault = 'title' | 'claimant' | 'min' | 'unit' | 'edtf' | 'target' | 'source' | 'verb' | 'addressee';
