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

/** Everything a link says; the committed state of the app and its only home. */
export interface Link {
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
}

export const homeLink: Link = {
  page: 'dashboard',
  open: null,
  query: emptyQuery,
  lang: null,
  tab: 'troops',
  tables: [],
  fill: null,
};
