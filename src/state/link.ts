import type { DayNumber } from '@/domain/day';
import type { Language } from '@/domain/text';
import { emptyQuery, type Query } from '@/query/query';

export const openKinds = ['event', 'actor', 'claim', 'article'] as const;
export type OpenKind = (typeof openKinds)[number];

/** What is open; a sentence is open only within its article. */
export interface Open {
  readonly kind: OpenKind;
  readonly id: string;
  readonly sentence: string | null;
}

export const pages = ['dashboard', 'compare', 'about', 'data'] as const;
export type Page = (typeof pages)[number];

export const viewIds = ['timeline', 'network', 'claims', 'articles'] as const;
export type ViewId = (typeof viewIds)[number];

export const claimTabs = ['troops', 'sanctions', 'all'] as const;
export type ClaimTab = (typeof claimTabs)[number];

/**
 * What people are folded into in the network. `person` is as fits: themselves where the view has room for them, else
 * the states they stand for; `people` is themselves at any size.
 */
export const levelChoices = ['person', 'people', 'institution', 'state'] as const;
type LevelChoice = (typeof levelChoices)[number];

/** How many steps the network goes from the actors in the filter. */
export const egoSteps = ['1', '2'] as const;
type EgoSteps = (typeof egoSteps)[number];

/** What a frame on another page shows; an article is shown as it is read. */
export const embedViews = ['timeline', 'network', 'claims', 'article'] as const;
export type EmbedView = (typeof embedViews)[number];

/** What the lanes of the timeline are. */
export const laneKinds = ['type', 'group'] as const;
type LaneKind = (typeof laneKinds)[number];

/** Days shown close up, inclusive. */
export interface DayWindow {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** How tall a number of troops stands. */
export const valueScales = ['linear', 'log'] as const;
type ValueScaleKind = (typeof valueScales)[number];

/** What the columns of the versions are. */
export const compareWays = ['side', 'article', 'date'] as const;
type CompareWay = (typeof compareWays)[number];

/** In which language an article is read; both stand side by side. */
export const textChoices = ['nl', 'en', 'both'] as const;
export type TextChoice = (typeof textChoices)[number];

/** What is highlighted in an article; each can be switched off. */
export const markKinds = ['event', 'claim', 'quantity', 'date', 'actor'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Whether an article marks only what fits the filters. */
export const markScopes = ['fitting', 'all'] as const;
type MarkScope = (typeof markScopes)[number];

/** What can be set against something else: "actor.<id>", "group.<group>" or "article.<id>". */
export const partyKinds = ['actor', 'group', 'article'] as const;
type PartyKind = (typeof partyKinds)[number];
export type Party = `${PartyKind}.${string}`;

/** Hex digits of a hash that tell one file from another in a link. */
export const fingerprintLength = 12;

/** Whether one’s own articles are being read and marked. */
export const editModes = ['1'] as const;
type EditMode = (typeof editModes)[number];

/** Everything a link says; the committed state of the app and its only home. */
export interface Link {
  /** The dossier that all else speaks of, as `writeDossier` writes it; null is the site's own. */
  readonly dossier: string | null;
  /** The first twelve hex digits of the SHA-256 of the file the link was made from; null takes any. */
  readonly sha: string | null;
  readonly page: Page;
  /** Only on the dashboard. */
  readonly open: Open | null;
  readonly query: Query;
  /** Null follows the reader's browser. */
  readonly lang: Language | null;
  /** Which claims are in front. */
  readonly tab: ClaimTab;
  /** The views shown as tables. */
  readonly tables: readonly ViewId[];
  /** The view that fills the main area. */
  readonly fill: ViewId | null;
  readonly scale: ValueScaleKind;
  readonly by: CompareWay;
  /** Two to set against each other; each may be left open. */
  readonly a: Party | null;
  readonly b: Party | null;
  /** One view with a quiet header, as within the page of another. */
  readonly embed: EmbedView | null;
  readonly level: LevelChoice;
  /** How many lines of the network are drawn, the strongest first; null is as fits. */
  readonly lines: number | 'all' | null;
  /** Null shows every actor. */
  readonly ego: EgoSteps | null;
  /** Two actors, to see what lies between them; empty or two ids. */
  readonly pair: readonly string[];
  /** The days the lanes of the timeline are zoomed to; null shows the whole period. */
  readonly window: DayWindow | null;
  readonly lanes: LaneKind;
  /** The day since which the filter bar tells what became known. */
  readonly since: DayNumber | null;
  /** Null reads in the language of the app. */
  readonly text: TextChoice | null;
  /** The kinds of highlight that are switched off. */
  readonly unmarked: readonly MarkKind[];
  readonly marks: MarkScope;
  /** A correction of a few lines, as `dataset/patch-link` writes it; null is none. */
  readonly patch: string | null;
  /** The annotator; in no link that is handed out. */
  readonly edit: EditMode | null;
}

export const homeLink: Link = {
  dossier: null,
  sha: null,
  page: 'dashboard',
  open: null,
  query: emptyQuery,
  lang: null,
  tab: 'troops',
  tables: [],
  fill: null,
  scale: 'linear',
  by: 'side',
  a: null,
  b: null,
  embed: null,
  level: 'person',
  lines: null,
  ego: null,
  pair: [],
  window: null,
  lanes: 'type',
  since: null,
  text: null,
  unmarked: [],
  marks: 'fitting',
  patch: null,
  edit: null,
};

/** The first screen of the dossier that a link speaks of. */
export const homeOf = ({ dossier, sha }: Pick<Link, 'dossier' | 'sha'>): Link => ({ ...homeLink, dossier, sha });
