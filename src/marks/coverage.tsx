import { memo } from 'react';
import type { PlacedArticle } from '@/picture/place-coverage';
import styles from './coverage.module.css';
import { MarkLink } from './mark-link';
import type { NamedArticle } from './use-covered';

type CoverageMark = Pick<NamedArticle, 'id' | 'number' | 'name' | 'to' | 'isDay' | 'standing'> & PlacedArticle;

interface CoverageProps {
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
      {articles.map(({ id, number, name, to, isDay, standing, x0, x1, shown, anchor, text }) => (
        <Square
          key={id}
          {...{ id, number, name, to, isDay, standing, x0, x1, shown, anchor, text, middle }}
          isStop={focused === 'every' || focused === id}
        />
      ))}
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
