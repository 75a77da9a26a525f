import { create } from 'zustand';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { LeftOut } from '@/dataset/left-out';
import { completeText } from '@/domain/text';
import type { KeepRefusal } from './device-shelf';
import { readDossier, writeDossier } from './dossier-address';
import type { DossierSource } from './dossier-source';
import { fingerprintOf } from './fingerprint';
import { followKeptDossiers, keepDossier, keptDossiers, removeDossier } from './kept-dossiers';
import { type DossierCard, forgetDossier, recentDossiers, rememberDossier } from './recent-dossiers';

/** A dossier that was opened in this tab, and the file it was opened from. */
export interface OpenedDossier {
  readonly card: DossierCard;
  readonly source: DossierSource;
  readonly index: DatasetIndex;
  readonly leftOut: readonly LeftOut[];
  readonly content: Uint8Array<ArrayBuffer>;
}

interface Dossiers {
  /** The latest first. */
  readonly opened: readonly OpenedDossier[];
  readonly kept: readonly DossierCard[];
  readonly recent: readonly DossierCard[];
  /** Why the last one could not be kept. */
  readonly keepRefusal: KeepRefusal | null;
}

const initial: Dossiers = { opened: [], kept: [], recent: [], keepRefusal: null };

/** The dossiers from outside that this tab and this device know. */
export const useDossiers = create<Dossiers>(() => initial);
const { setState } = useDossiers;

/** Files lie in memory whole: Back reaches as many. */
const openAtOnce = 4;

export const isSame = (
  a: Pick<DossierCard, 'dossier' | 'sha256'>,
  b: Pick<DossierCard, 'dossier' | 'sha256'>,
): boolean => a.dossier === b.dossier && a.sha256 === b.sha256;

/** An address with the id that stands there, so that whoever gets a link to it is told if another dossier does. */
const dossierWithId = (dossier: string, id: string): string => {
  const address = readDossier(dossier);
  return address?.kind === 'remote' ? writeDossier({ ...address, id }) : dossier;
};

/** Whether a card is that of the dossier a link names; a link may leave out the id that is expected at an address. */
export const isNamed = ({ dossier }: Pick<DossierCard, 'dossier'>, wanted: string): boolean => {
  if (dossier === wanted) return true;
  const [card, link] = [readDossier(dossier), readDossier(wanted)];
  return (
    card?.kind === 'remote' &&
    link?.kind === 'remote' &&
    card.url === link.url &&
    (link.id === null || link.id === card.id)
  );
};

/** Of those that a link may mean, the very file it was made from, else the first. */
export const chooseNamed = <T extends Pick<DossierCard, 'dossier' | 'sha256'>>(
  cards: readonly T[],
  wanted: string,
  sha: string | null,
): T | null => {
  const named = cards.filter((card) => isNamed(card, wanted));
  return named.find(({ sha256 }) => fingerprintOf(sha256) === sha) ?? named[0] ?? null;
};

/** Puts a dossier among those of this tab. */
export function admitDossier(given: Omit<OpenedDossier, 'card'>): OpenedDossier {
  const { source, index, content } = given;
  const { dossier, articles, events, claims } = index.dataset;
  const card: DossierCard = {
    dossier: dossierWithId(source.dossier ?? dossier.id, dossier.id),
    id: dossier.id,
    title: dossier.title,
    version: dossier.version,
    sha256: source.sha256 ?? '',
    bytes: content.length,
    name: source.name,
    counts: { articles: articles.length, events: events.length, claims: claims.length },
  };
  const opened: OpenedDossier = { ...given, source: { ...source, dossier: card.dossier }, card };
  setState((state) => ({
    opened: [opened, ...state.opened.filter((one) => !isSame(one.card, card))].slice(0, openAtOnce),
    keepRefusal: null,
  }));
  // A file of the reader's leaves no trace unless it is kept.
  if (source.kind === 'remote') {
    rememberDossier(card);
    setState({ recent: knownBefore() });
  }
  return opened;
}

/** What is stored of a title are its own languages; what it answers for is not, and is made again. */
const withTitles = <Card extends Pick<DossierCard, 'title'>>(cards: readonly Card[]): readonly Card[] => {
  for (const { title } of cards) completeText(title, []);
  return cards;
};

const knownBefore = () => withTitles(recentDossiers());

/** Reads anew what this device has. */
export async function readShelf(): Promise<void> {
  const kept = withTitles(await keptDossiers());
  setState({ kept, recent: knownBefore() });
}

let isFollowing = false;

/** From now on what other tabs keep and remove is told here. */
export function followShelf(): void {
  if (isFollowing) return;
  isFollowing = true;
  followKeptDossiers(() => void readShelf());
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith('aanloop.recent')) setState({ recent: knownBefore() });
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void readShelf();
  });
}

export async function keepOpened({ card, content }: OpenedDossier): Promise<void> {
  setState({ keepRefusal: await keepDossier(card, content) });
  await readShelf();
}

/** Takes a dossier off this device, in every tab; one that is open stays as it is until it is left. */
export async function removeFromDevice(card: DossierCard): Promise<void> {
  forgetDossier(card.dossier);
  await removeDossier(card);
  setState((state) => ({
    keepRefusal: null,
    opened: state.opened.filter((one) => !isSame(one.card, card) || one === shown),
  }));
  await readShelf();
}

let shown: OpenedDossier | null = null;
/** Remembers which one is on the screen. */
export const setShown = (dossier: OpenedDossier | null): void => {
  shown = dossier;
};

/** For tests: as if nothing had been opened. */
export function resetDossiers(): void {
  shown = null;
  setState(initial);
}
