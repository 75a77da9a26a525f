import { type ReactNode, useMemo } from 'react';
import { nameOfGroup } from '@/dataset/groups-of';
import type { Actor } from '@/domain/actor';
import type { Language } from '@/domain/text';
import { useLanguage } from '@/i18n/use-words';
import { pointing } from '@/marks/pointing';
import { groupFill } from '@/picture/group-color';
import { groupsOfClaim } from '@/query/item-groups';
import { projectNames } from '@/query/project-names';
import type { ReaderSentence } from '@/query/project-reader';
import type { MarkKind } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';
import { findDates } from '@/text/find-dates';
import { findQuantities } from '@/text/find-quantities';
import { Link } from '@/ui/link';
import styles from './paragraph.module.css';
import { quantityWordings } from './quantity-wordings';
import { textLayers } from './text-layers';
import { useUnmarked } from './use-unmarked';

interface SentenceTextProps {
  readonly article: string;
  readonly one: ReaderSentence;
  readonly textLang: Language;
  /** Shown strongly, as evidence of what is pointed at or open. */
  readonly strong: boolean;
}

interface ClaimedProps {
  readonly groups: readonly (string | null)[];
  readonly depth?: number;
  readonly children: ReactNode;
}

/** Words under one line for each group that claims them, one below the other. */
export function Claimed({ groups: [first, ...others], depth = 0, children }: ClaimedProps) {
  if (first === undefined) return children;
  return (
    <span
      className={styles.claim}
      data-own={first === null || undefined}
      style={{
        ...(first === null ? {} : { textDecorationColor: groupFill(first) }),
        textUnderlineOffset: `${5 + depth * 3}px`,
      }}
    >
      <Claimed groups={others} depth={depth + 1}>
        {children}
      </Claimed>
    </span>
  );
}

/** Words that give a number or a date. */
export function Told({
  layers,
  children,
}: {
  readonly layers: readonly { readonly kind: string }[];
  readonly children: ReactNode;
}) {
  const isDate = layers.some(({ kind }) => kind === 'date');
  if (layers.some(({ kind }) => kind === 'quantity')) return <b className={styles.quantity}>{children}</b>;
  return isDate ? <span className={styles.date}>{children}</span> : children;
}

interface NameProps {
  readonly actor: Actor;
  readonly sentence: string | null;
  readonly children: ReactNode;
}

/** An actor named in the text, as a link to what is known of it. */
export function Name({ actor, sentence, children }: NameProps) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const lang = useLanguage();
  return (
    <Link
      className={styles.actor}
      to={linkTo({ kind: 'actor', id: actor.id, sentence: null })}
      style={{ textDecorationColor: groupFill(actor.group) }}
      data-mark={`actor:${actor.id}`}
      title={`${actor.name[lang]}, ${nameOfGroup(index.groups, actor.group)[lang]}`}
      {...pointing({ kind: 'actor', id: actor.id }, sentence === null ? [] : [{ kind: 'sentence', id: sentence }])}
    >
      {children}
    </Link>
  );
}

/** The words of a sentence with what lies over them: events as highlighter, claims as lines, actors as dotted links. */
export function SentenceText({ article, one, textLang, strong }: SentenceTextProps) {
  const { index } = useAanloop('index');
  const { sentence, events, claims } = one;
  const unmarked = useUnmarked(sentence.id);
  const text = sentence.text[textLang];
  const segments = useMemo(() => {
    const groups = [...new Set(claims.map((claim) => groupsOfClaim(index, claim)[0] ?? null))].slice(0, 3);
    const dates = findDates(text);
    const wordings = quantityWordings(claims, textLang);
    const isOn = (kind: MarkKind): boolean => !unmarked.includes(kind);
    return textLayers(text, {
      hasEvent: (events.length > 0 && isOn('event')) || strong,
      groups: isOn('claim') ? groups : [],
      names: isOn('actor') ? projectNames(index, article, sentence, textLang) : [],
      quantities: isOn('quantity') && wordings.length > 0 ? findQuantities(text, wordings, dates) : [],
      dates: isOn('date') && events.length + claims.length > 0 ? dates : [],
    });
  }, [index, article, sentence, events, claims, text, textLang, strong, unmarked]);
  return segments.map(({ start, end, values }) => {
    const actor = values.find((layer) => layer.kind === 'actor')?.actor;
    const inner = actor ? (
      <Name key={start} actor={actor} sentence={sentence.id}>
        {text.slice(start, end)}
      </Name>
    ) : (
      <Claimed key={start} groups={values.flatMap((layer) => (layer.kind === 'claim' ? [layer.group] : []))}>
        <Told layers={values}>{text.slice(start, end)}</Told>
      </Claimed>
    );
    return values.some(({ kind }) => kind === 'event') ? (
      <mark key={start} data-strong={strong || undefined}>
        {inner}
      </mark>
    ) : (
      inner
    );
  });
}
