import { type ReactNode, useCallback, useMemo } from 'react';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { pointing } from '@/marks/pointing';
import { groupsOfClaim } from '@/query/item-groups';
import type { OriginalLayer, OriginalPiece as Piece } from '@/query/project-original';
import { useFocus } from '@/state/lights';
import { useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { findDates } from '@/text/find-dates';
import { findQuantities } from '@/text/find-quantities';
import type { Range } from '@/text/range';
import { segment } from '@/text/segment';
import styles from './original-piece.module.css';
import { quantityWordings } from './quantity-wordings';
import { Claimed, Name, Told } from './sentence-text';
import { useUnmarked } from './use-unmarked';

interface OriginalPieceProps {
  readonly article: string;
  readonly text: string;
  readonly piece: Piece;
  /** Whether its sentences are what links point at, as they are when the digest is not shown. */
  readonly anchored: boolean;
}

/** A paragraph of the reader's own copy, marked at the exact stretches. */
export function OriginalPiece({ article, text, piece, anchored }: OriginalPieceProps) {
  const { index, open } = useAanloop('index', 'open');
  const parts: ReactNode[] = [];
  let at = piece.start;
  for (const { id, start, end } of piece.sentences) {
    if (start > at) parts.push(<Stretch key={at} text={text} piece={piece} start={at} end={start} sentence={null} />);
    const isOpen = open?.sentence === id;
    if (end > start)
      parts.push(
        <span
          key={id}
          id={anchored ? id : undefined}
          tabIndex={anchored ? -1 : undefined}
          className={styles.sentence}
          data-original={id}
          {...(anchored ? markAttributes({ kind: 'sentence', id }, { standing: 'certain' }) : {})}
          data-open={isOpen || undefined}
        >
          <Stretch text={text} piece={piece} start={start} end={end} sentence={id} />
        </span>,
      );
    at = Math.max(at, end);
  }
  if (at < piece.end)
    parts.push(<Stretch key={`${at}-`} text={text} piece={piece} start={at} end={piece.end} sentence={null} />);
  return (
    <p className={styles.original} lang={index.articles.get(article)?.language} dir="auto">
      {parts}
    </p>
  );
}

interface ToldLayer extends Range {
  readonly value: { readonly kind: 'quantity' | 'date' };
}
type StretchLayer = OriginalLayer | ToldLayer['value'];

interface StretchProps {
  readonly text: string;
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly sentence: string | null;
}

function Stretch({ text, piece, start, end, sentence }: StretchProps) {
  const { index, commitLink, open } = useAanloop('index', 'commitLink', 'open');
  const unmarked = useUnmarked(sentence);
  const isOpen = sentence !== null && open?.sentence === sentence;
  const toldIn = useCallback(
    (words: string): readonly ToldLayer[] => {
      const refs = piece.layers.flatMap(({ start: from, end: to, value }) =>
        value.kind === 'item' && from < end && start < to ? value.ref : [],
      );
      if (refs.length === 0) return [];
      const dates = findDates(words);
      const claims = refs.flatMap(({ kind, id }) => (kind === 'claim' ? (index.claims.get(id) ?? []) : []));
      const wordings = quantityWordings(claims, 'nl');
      const quantities = wordings.length > 0 ? findQuantities(words, wordings, dates) : [];
      return [
        ...quantities.map((range) => ({ ...range, value: { kind: 'quantity' as const } })),
        ...dates.map((range) => ({ ...range, value: { kind: 'date' as const } })),
      ];
    },
    [index, piece, start, end],
  );
  const segments = useMemo(() => {
    const isOff = (kind: string): boolean => unmarked.some((one) => one === kind);
    const layers = piece.layers.filter(({ value }) =>
      value.kind === 'actor' ? !unmarked.includes('actor') : !isOff(value.ref.kind),
    );
    return segment<StretchLayer>(end - start, [
      ...layers.map((layer) => ({ start: layer.start - start, end: layer.end - start, value: layer.value })),
      ...toldIn(text.slice(start, end)).filter(({ value }) => !isOff(value.kind)),
    ]);
  }, [text, piece, start, end, unmarked, toldIn]);
  const choose = (): void => {
    const article = sentence?.replace(/-s\d+$/, '');
    if (!article || getSelection()?.isCollapsed === false) return;
    commitLink({ open: { kind: 'article', id: article, sentence } });
  };
  return segments.map((one) => {
    const words = text.slice(start + one.start, start + one.end);
    const actor = one.values.find((value) => value.kind === 'actor')?.actor;
    const items = one.values.flatMap((value) => (value.kind === 'item' ? value : []));
    const told = (
      <Told key={one.start} layers={one.values}>
        {words}
      </Told>
    );
    const inner = actor ? (
      <Name key={one.start} actor={actor} sentence={sentence}>
        {told}
      </Name>
    ) : (
      told
    );
    return items.length === 0 ? (
      <span key={one.start}>{inner}</span>
    ) : (
      <Marked
        key={one.start}
        items={items}
        isOpen={isOpen}
        isEnd={isLastOf(one.end + start, items, piece)}
        onChoose={choose}
      >
        {inner}
      </Marked>
    );
  });
}

type Item = Extract<OriginalLayer, { kind: 'item' }>;

const isLastOf = (end: number, items: readonly Item[], piece: Piece): boolean =>
  piece.layers.some(({ value, end: last }) => last === end && value.kind === 'item' && items.includes(value));

interface MarkedProps {
  readonly items: readonly Item[];
  readonly isOpen: boolean;
  /** Whether one of them ends here, so that its state is said once. */
  readonly isEnd: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Marked({ items, isOpen, isEnd, onChoose, children }: MarkedProps) {
  const { index } = useAanloop('index');
  const focus = useFocus();
  const own = lateWordsOf(useLanguage()).originals;
  const refs = items.map(({ ref }) => ref);
  // An open article lights all it tells; only what is pointed at, or its open sentence, stands out of the text.
  const pointed = useTransient(({ hovered }) => hovered.some(({ kind }) => kind !== 'article'));
  const isLit = isOpen || (pointed && refs.some(({ kind, id }) => focus?.[kind].has(id)));
  const doubt = items.find(({ status }) => status === 'changed' || status === 'ambiguous')?.status;
  const moved = items.some(({ status }) => status === 'moved') ? 'moved' : null;
  const told = doubt ?? moved;
  const claims = refs.flatMap(({ kind, id }) => (kind === 'claim' ? (index.claims.get(id) ?? []) : []));
  const groups = [...new Set(claims.map((claim) => groupsOfClaim(index, claim)[0] ?? null))].slice(0, 3);
  const isEvent = refs.some(({ kind }) => kind === 'event');
  const inner = (
    <>
      <Claimed groups={groups}>{children}</Claimed>
      {told && isEnd && <small className={styles.state}> [{own.statuses[told]}]</small>}
    </>
  );
  const handlers = {
    ...pointing(refs),
    onClick: onChoose,
    'data-passage': refs.map(({ kind, id }) => `${kind}:${id}`).join(' '),
    'data-status': doubt ?? moved ?? 'exact',
    'data-lit': isLit || undefined,
  };
  return isEvent || isLit ? (
    <mark {...handlers} data-strong={isLit || undefined}>
      {inner}
    </mark>
  ) : (
    <span {...handlers}>{inner}</span>
  );
}
