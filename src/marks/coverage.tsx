import { memo } from 'react';
import { useWords } from '@/i18n/use-words';
import { areTicks, type PlacedArticle } from '@/picture/place-coverage';
import styles from './coverage.module.css';
import { MarkLink } from './mark-link';
import type { NamedArticle } from './use-covered';

type CoverageMark = Pick<NamedArticle, 'id' | 'number' | 'name' | 'to' | 'isDay' | 'standing'> & PlacedArticle;

export interface CoverageProps {
  readonly articles: readonly CoverageMark[];
  readonly top: number;
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  /** The article that the Tab key reaches, where it is not every one. */
  readonly focused: string | null | 'every';
}

/** When the articles appeared, each a link to itself. */
export function Coverage({ articles, top, middle, left, right, focused }: CoverageProps) {
  return (
    <g data-coverage="">
      <path className={styles.base} d={`M${left} ${top + 0.5}H${right}`} />
      {areTicks(articles) && <Ticks articles={articles} middle={middle} />}
      {(areTicks(articles) ? [] : articles).map(
        ({ id, number, name, to, isDay, standing, x0, x1, shown, anchor, text }) => (
          <Square
            key={id}
            {...{ id, number, name, to, isDay, standing, x0, x1, shown, anchor, text, middle }}
            isStop={focused === 'every' || focused === id}
          />
        ),
      )}
    </g>
  );
}

interface SquareProps extends CoverageMark {
  readonly middle: number;
  readonly isStop: boolean;
}

const Square = memo(function Square(props: SquareProps) {
  const { id, number, name, to, isDay, standing, x0, x1, shown, anchor, text, middle, isStop } = props;
  return (
    <MarkLink
      mark={{ kind: 'article', id }}
      standing={standing}
      to={to}
      className={styles.article}
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      data-stop={`article:${id}`}
    >
      <rect className={styles.hit} x={x0 - 3} y={middle - 12} width={x1 - x0 + 6} height={24} />
      <rect
        className={styles.square}
        x={x0}
        y={middle - 9}
        width={x1 - x0}
        height={18}
        rx={2}
        data-dashed={!isDay || undefined}
      />
      <text className={styles.number} x={(x0 + x1) / 2} y={middle} dy="0.35em" textAnchor="middle">
        {number}
      </text>{' '}
      {shown !== null && (
        <text className={styles.title} x={text} y={middle} dy="0.33em" textAnchor={anchor}>
          {shown}
        </text>
      )}
      <rect className={styles.focus} x={x0 - 3} y={middle - 12} width={x1 - x0 + 6} height={24} rx={3} />
    </MarkLink>
  );
});

interface TicksProps {
  readonly articles: readonly CoverageMark[];
  readonly middle: number;
}

/** Very many articles as ticks: lower where the day is not certain, pale where they carry nothing of what is asked. */
function Ticks({ articles, middle }: TicksProps) {
  const words = useWords().timeline;
  const path = (isAsked: boolean): string => {
    const own = articles.filter(({ standing }) => (standing !== 'outside') === isAsked);
    // One for each column of pixels; a certain day hides one that is not.
    const reach = new Map<number, number>();
    for (const { x0, x1, isDay } of own) {
      const x = Math.round((x0 + x1) / 2);
      reach.set(x, Math.max(reach.get(x) ?? 0, isDay ? 8 : 4));
    }
    return [...reach].map(([x, half]) => `M${x + 0.5} ${middle - half}v${2 * half}`).join('');
  };
  return (
    <g data-ticks="">
      <title>{words.manyAppeared(articles.length)}</title>
      <path className={styles.ticks} data-outside="" d={path(false)} />
      <path className={styles.ticks} d={path(true)} />
    </g>
  );
}
