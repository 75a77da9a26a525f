import type { DatasetIndex } from '@/dataset/index-dataset';
import { parseDay } from '@/domain/day';
import { formatWhen } from '@/i18n/format-when';
import { useTimelineWords } from '@/i18n/timeline-words';
import { useLanguage } from '@/i18n/use-words';
import type { ArticleRow } from '@/query/project-articles';
import styles from './coverage.module.css';
import type { Titled } from './coverage-titles';
import { MarkLink } from './mark-link';

interface CoverageProps {
  readonly titled: readonly (Titled & { readonly row: ArticleRow })[];
  readonly top: number;
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly isLit: (article: string) => boolean | null;
  readonly isOpen: (article: string) => boolean;
  readonly toOf: (article: string) => string;
  /** The article that the Tab key reaches, where it is not every one. */
  readonly focused: string | null | 'every';
  readonly onPoint: (article: string | null) => void;
}

const isOneDay = ({ article }: ArticleRow): boolean =>
  article.published.start !== null && article.published.start === article.published.end;

const standingOf = ({ chosen, events, claims }: ArticleRow): 'certain' | 'possible' | 'outside' => {
  if (!chosen || events.certain + claims.certain + events.possible + claims.possible === 0) return 'outside';
  return events.certain + claims.certain > 0 ? 'certain' : 'possible';
};

/** When the articles appeared, each a link to itself. */
export function Coverage(props: CoverageProps) {
  const { titled, top, middle, left, right, isLit, isOpen, toOf, focused, onPoint } = props;
  const lang = useLanguage();
  const words = useTimelineWords();
  return (
    <g>
      <path className={styles.base} d={`M${left} ${top + 0.5}H${right}`} />
      {titled.map(({ row, x0, x1, shown, anchor, text }) => {
        const { article, number } = row;
        const lit = isLit(article.id);
        const standing = standingOf(row);
        return (
          <MarkLink
            key={article.id}
            to={toOf(article.id)}
            className={styles.article}
            aria-label={words.articleAppears(number, article.title[lang], formatWhen(article.published, lang, 'long'))}
            tabIndex={focused === 'every' || focused === article.id ? 0 : -1}
            data-stop={`article:${article.id}`}
            data-mark={`article:${article.id}`}
            data-standing={standing}
            data-lit={lit || undefined}
            data-open={isOpen(article.id) || undefined}
            data-dim={lit === false || (lit === null && standing === 'outside') || undefined}
            onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onPoint(article.id)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(article.id)}
            onBlur={() => onPoint(null)}
          >
            <rect className={styles.hit} x={x0 - 3} y={middle - 12} width={x1 - x0 + 6} height={24} />
            <rect
              className={styles.square}
              x={x0}
              y={middle - 9}
              width={x1 - x0}
              height={18}
              rx={2}
              data-dashed={!isOneDay(row) || undefined}
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
      })}
    </g>
  );
}

/** The days of publication as a stretch in the picture; null where they are not told or out of it. */
export function publishedStretch(
  index: DatasetIndex,
  id: string,
  scale: { from: number; to: number; startOf: (day: number) => number; endOf: (day: number) => number },
): { x0: number; x1: number } | null {
  const published = index.articles.get(id)?.published;
  const start = published?.start == null ? null : parseDay(published.start);
  const end = published?.end == null ? null : parseDay(published.end);
  const [first, last] = [start ?? end, end ?? start];
  if (first === null || last === null || last < scale.from || first > scale.to) return null;
  const x0 = scale.startOf(Math.max(first, scale.from));
  const x1 = scale.endOf(Math.min(last, scale.to));
  const lack = Math.max(0, 18 - (x1 - x0)) / 2;
  return { x0: x0 - lack, x1: x1 + lack };
}
