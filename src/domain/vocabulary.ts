/** The closed lists that fields of the format choose from. */

export const actorKinds = ['person', 'state', 'government', 'organisation', 'military', 'media'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** The hues of the palette that a group may have; the tokens are in tokens.css. */
export const hues = ['red', 'gold', 'blue', 'teal', 'grey', 'purple'] as const;
/** A party to what is told; the press, which tells it; or everyone else. */
export const groupParts = ['party', 'press', 'rest'] as const;
/** The columns in which versions stand opposite each other. */
export const groupSides = ['first', 'second'] as const;
export const groupShapes = ['circle', 'square', 'diamond'] as const;
export type GroupPart = (typeof groupParts)[number];

export const eventTypes = [
  'call',
  'meeting',
  'talks',
  'statement',
  'warning',
  'demand',
  'deployment',
  'withdrawal',
  'exercise',
  'evacuation',
  'sanction-threat',
  'protest',
  'military-incident',
  'context',
  'other',
] as const;
/** `alleged`: told by one party only, neither denied nor established. */
export const statuses = ['occurred', 'alleged', 'planned', 'hypothetical', 'denied'] as const;
export const saliences = ['core', 'context'] as const;
export const participantRoles = [
  'caller',
  'called',
  'host',
  'guest',
  'speaker',
  'addressee',
  'participant',
  'subject',
  'target',
  'organiser',
  'author',
] as const;
export type EventType = (typeof eventTypes)[number];
export type Status = (typeof statuses)[number];
export type ParticipantRole = (typeof participantRoles)[number];

export const relationKinds = [
  'calls',
  'meets',
  'negotiates',
  'writes',
  'visits',
  'reports-to',
  'supports',
  'cooperates',
  'exercises-with',
  'offers',
  'assures',
  'warns',
  'threatens',
  'accuses',
  'suspects',
  'fears',
  'demands',
  'urges',
  'asks',
  'denies',
  'refuses',
  'rejects',
  'criticises',
  'confronts',
  'pressures',
  'deploys-to',
  'withdraws-from',
  'occupies',
  'represses',
  'informs',
] as const;
export const signs = ['cooperative', 'neutral', 'hostile'] as const;
/** Whether the sentence names whom it is addressed to or aimed at, or we conclude it. */
export const targetAttributions = ['stated', 'inferred'] as const;
export type RelationKind = (typeof relationKinds)[number];
export type Sign = (typeof signs)[number];

export const claimKinds = [
  'troops',
  'sanctions',
  'diplomacy',
  'demand',
  'refusal',
  'denial',
  'threat',
  'other',
] as const;
export const modalities = ['asserted', 'threatened', 'planned', 'proposed', 'demanded', 'denied', 'reported'] as const;
export const stages = ['threatened', 'considered', 'agreed', 'imposed'] as const;
export const attributions = ['stated', 'inferred', 'doubtful'] as const;
/** What may be doubtful though it is known who speaks: the words as they stand, or whether it is so. */
export const doubtSubjects = ['wording', 'truth'] as const;
export const answerKinds = ['contradicts', 'denies', 'rejects', 'responds', 'qualifies'] as const;
export type ClaimKind = (typeof claimKinds)[number];
export type Modality = (typeof modalities)[number];
export type Stage = (typeof stages)[number];
export type AnswerKind = (typeof answerKinds)[number];

export const comparators = ['=', '~', '>', '<', 'range'] as const;
/** What a number of people counts: those there, coming, leaving, kept ready, or something else. */
export const postures = ['present', 'deploying', 'withdrawing', 'on-alert', 'other'] as const;
export type Posture = (typeof postures)[number];

/** `moment`: it happened once, somewhere within the bounds. `span`: it lasted from the first bound to the last. */
export const extents = ['moment', 'span'] as const;

export const itemKinds = ['event', 'actor', 'claim', 'article', 'relation', 'question'] as const;
export type ItemKind = (typeof itemKinds)[number];
