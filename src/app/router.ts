import type { Context } from 'react';
import { createPath, type Location, NavigationType, type Navigator, type Path, parsePath, type To } from 'react-router';
import { formatLink } from '@/state/format-link';
import type { Link } from '@/state/link';
import { readAddress } from '@/state/read-address';
import { begunIndex, isOfStart } from '@/state/start-part';
import { stepFrom } from '@/state/step-from';
import type { Follower } from '@/ui/follower';
import { createBrowserHistory, type LocationContext, type NavigationContext } from '@/ui/react-router-parts';
import type { Loaded } from './dataset-cache';

type ValueOf<Of> = Of extends Context<infer Value> ? NonNullable<Value> : never;
type History = Pick<ReturnType<typeof createBrowserHistory>, 'location' | 'push' | 'replace' | 'go' | 'listen'>;

/** What the address speaks of: a dossier, or the failure that nobody foresaw. */
export type Content = Loaded | { readonly ok: false; readonly crash: unknown };

/** What is on the screen, in the terms in which React Router gives it to those who ask. */
export interface Shown {
  readonly at: ValueOf<typeof LocationContext>;
  readonly link: Link;
  readonly content: Content;
  readonly navigation: ValueOf<typeof NavigationContext>;
}

export interface Router {
  /** Null until the first dossier is read. */
  readonly shown: () => Shown | null;
  readonly subscribe: (hear: () => void) => () => void;
  readonly navigator: Navigator & Follower & { readonly location: Location };
  /** Hears what has been drawn: links that are followed are of that screen, whatever was asked meanwhile. */
  readonly drawn: (shown: Shown) => void;
  /** Reads the dossier again. */
  readonly retry: () => Promise<void>;
  /** Has links written otherwise than their address, also those that are drawn. */
  readonly nameBy: (name: (place: Path) => string | null) => void;
}

interface RouterOptions {
  readonly load: (link: Link) => Promise<Loaded>;
  /** Where the app stands on its host, without a slash at its end. */
  readonly base: string;
  readonly history?: History;
}

const textOf = (to: To): string => (typeof to === 'string' ? to : createPath(to));

const wholePath = (to: string): Path => ({ pathname: '/', search: '', hash: '', ...parsePath(to) });

const isOfSameFile = (a: Link, b: Link): boolean => a.dossier === b.dossier && a.sha === b.sha;

/** Whether a step can be shown of what is here: the start of a dossier is in one language, and of its first screen. */
const isShownBy = ({ content, link }: Shown, to: Link): boolean =>
  isOfSameFile(link, to) && (!content.ok || content.index !== begunIndex() || (isOfStart(to) && link.lang === to.lang));

/**
 * Shows the address. A step within one dossier is shown at once; one to another dossier when that is read, and until
 * then all stays as it is. The newest that was asked for counts.
 */
export function createRouter({ load, base, history = createBrowserHistory() }: RouterOptions): Router {
  const within = <Place extends Path>(place: Place): Place =>
    `${place.pathname}/`.startsWith(`${base}/`)
      ? { ...place, pathname: place.pathname.slice(base.length) || '/' }
      : place;
  let shown: Shown | null = null;
  let screen: Link | null = null;
  let newest = 0;
  let wanted: Link | null = null;
  let nameOf: (place: Path) => string | null = () => null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const hear of listeners) hear();
  };

  const arrive = async (place: Path, action: NavigationType, enter?: () => void, isRetry = false): Promise<void> => {
    newest++;
    const turn = newest;
    const { link } = readAddress(within(place));
    wanted = link;
    const isHere = shown !== null && !isRetry && isShownBy(shown, link);
    const ready = isHere ? shown?.content : undefined;
    const content = ready ?? (await load(link).catch((crash: unknown) => ({ ok: false, crash }) as const));
    if (turn !== newest) return;
    enter?.();
    const at = { location: within(history.location), navigationType: action };
    shown = { at, link, content, navigation: shown?.navigation ?? navigation() };
    tell();
  };
  const go = (to: string, isPush: boolean, state: unknown): Promise<void> => {
    const place = wholePath(to);
    // Where one is already: Back would lead to what is on the screen.
    const isSame = shown !== null && createPath(shown.at.location) === createPath(within(place));
    const isNew = isPush && !isSame;
    return arrive(
      place,
      isNew ? NavigationType.Push : NavigationType.Replace,
      () => (isNew ? history.push(to, state) : history.replace(to, state)),
      isSame && shown?.content.ok === false,
    );
  };
  const navigator: Router['navigator'] = {
    get location() {
      return shown?.at.location ?? within(history.location);
    },
    createHref: (to) => {
      const path = textOf(to);
      return nameOf(wholePath(path)) ?? path;
    },
    go: history.go,
    push: (to, state) => go(textOf(to), true, state),
    replace: (to, state) => go(textOf(to), false, state),
    follow: (to, isReplacing) => {
      const { link } = readAddress(within(wholePath(to)));
      const step = screen && wanted && screen !== wanted ? `${base}${formatLink(stepFrom(screen, wanted, link))}` : to;
      return go(step, !isReplacing, undefined);
    },
  };
  const navigation = (): Shown['navigation'] => ({
    basename: base || '/',
    navigator,
    static: false,
    useTransitions: undefined,
    future: {},
  });

  history.listen(({ action, location }) => void arrive(location, action));
  void arrive(history.location, NavigationType.Pop);
  return {
    shown: () => shown,
    subscribe: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    navigator,
    drawn: ({ link }) => {
      screen = link;
    },
    retry: () => arrive(history.location, shown?.at.navigationType ?? NavigationType.Pop, undefined, true),
    nameBy: (name) => {
      nameOf = name;
      if (!shown) return;
      shown = { ...shown, navigation: navigation() };
      tell();
    },
  };
}
