import {
  type ReactNode,
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { useLocation } from 'react-router';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import { restPointer } from '@/marks/pointing';
import { groupPaints } from '@/picture/group-color';
import { localEngine } from '@/query/engine';
import type { Ref } from '@/query/focus';
import { isQuick } from '@/query/is-quick';
import { knownIndex } from '@/query/known-index';
import { waitForSearch } from '@/query/searcher';
import { checkLink } from '@/state/check-link';
import type { FitNotice } from '@/state/fit-link';
import { formatLink, formatOpens } from '@/state/format-link';
import { linkKeeper } from '@/state/keep-link';
import { useKeptLights } from '@/state/lights';
import type { Link, Open } from '@/state/link';
import { readAddress } from '@/state/read-address';
import { selectOpen } from '@/state/select-open';
import { hover, useTransient } from '@/state/transient';
import { type Aanloop, ProvideAanloop } from '@/state/use-aanloop';
import { useCommit } from './use-commit';

interface ProviderProps {
  readonly whole: DatasetIndex;
  readonly lang: Language;
  readonly children: ReactNode;
}

const nothingDropped: readonly FitNotice[] = [];

/** What did not fit in the link of this step of the history, as `useCommit` left it there. */
const droppedOf = (state: unknown): readonly FitNotice[] =>
  typeof state === 'object' && state !== null && 'dropped' in state && Array.isArray(state.dropped)
    ? state.dropped
    : nothingDropped;

/** Turns the address into one link, the link into one projection, and gives both to every view. */
export function AanloopProvider({ whole, lang, children }: ProviderProps) {
  const location = useLocation();
  const { pathname, search } = location;
  const parsed = readAddress(location);
  const [keep] = useState(linkKeeper);
  const { link, notices: told } = useMemo(() => {
    const checked = checkLink(whole, parsed);
    return { ...checked, link: keep(checked.link) };
  }, [whole, parsed, keep]);
  const dropped = droppedOf(location.state);
  const notices = useMemo(() => (dropped.length === 0 ? told : [...told, ...dropped]), [told, dropped]);
  const { query } = link;
  const engine = useMemo(() => localEngine(whole), [whole]);
  const index = knownIndex(whole, query.asof);
  // What is on the screen stays until the words can be answered.
  const isComing = waitForSearch(index, query.q);
  if (isComing) use(isComing);

  const hand = useTransient((state) => state.brush);
  const isWithHand = isQuick(whole.dataset);
  const late = useDeferredValue(isWithHand ? null : hand);
  const brush = isWithHand ? hand : late;
  const committed = useMemo(() => engine.answer(query), [engine, query]);
  const projection = useMemo(
    () => (brush ? engine.answer({ ...query, from: brush.from, to: brush.to }) : committed),
    [engine, query, brush, committed],
  );
  const opened = useMemo(() => link.open && selectOpen(index, whole, link.open), [index, whole, link.open]);
  const open = opened?.found === 'item' ? opened.open : null;
  const openRef = useMemo(
    (): Ref | null =>
      open && (open.sentence === null ? { kind: open.kind, id: open.id } : { kind: 'sentence', id: open.sentence }),
    [open],
  );

  useKeptLights(index, open, openRef);
  const { commit, commitLink } = useCommit(whole, link);
  // What is open makes no difference to where a link leads.
  const around = useMemo(() => keep({ ...link, page: 'dashboard', open: null }), [keep, link]);
  const linkTo = useMemo(() => {
    const openTo = formatOpens(around);
    // A view that fills the screen goes on doing so beside what is opened from it; home is all of them.
    return (open: Open | null): string => (open === null ? formatLink({ ...around, fill: null }) : openTo(open));
  }, [around]);
  const pageTo = useCallback((page: Link['page']) => formatLink({ ...around, page, fill: null }), [around]);

  // By the object model: the policy of the page lets no style stand in markup.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const paints = Object.entries(groupPaints(whole.groups));
    for (const [name, paint] of paints) style.setProperty(name, paint);
    return () => {
      for (const [name] of paints) style.removeProperty(name);
    };
  }, [whole]);

  // What was under the pointer belongs to the screen that was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the address changes.
  useEffect(
    () => () => {
      hover();
      restPointer();
    },
    [pathname, search],
  );

  const value: Aanloop = {
    index,
    whole,
    link,
    notices,
    lang,
    committed,
    projection,
    opened,
    open,
    openRef,
    commit,
    commitLink,
    linkTo,
    pageTo,
    addressOf: formatLink,
  };
  return <ProvideAanloop value={value}>{children}</ProvideAanloop>;
}
