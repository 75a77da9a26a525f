import { useMemo } from 'react';
import { useTimelineWords } from '@/i18n/timeline-words';
import { hover } from '@/state/transient';
import { openRefs, useAanloop, useFocus } from '@/state/use-aanloop';
import { Coverage, publishedStretch } from './coverage';
import { placeTitles, spreadSquares } from './coverage-titles';
import type { TimeScale } from './time-scale';

interface CoverageStripProps {
  readonly scale: TimeScale;
  readonly width: number;
  /** Where there is room for the titles; else the numbers tell. */
  readonly widthOf?: (text: string) => number;
}

const height = 28;

/** When the articles appeared, under an axis of its own. */
export function CoverageStrip({ scale, width, widthOf }: CoverageStripProps) {
  const { index, projection, opened, lang, linkTo } = useAanloop();
  const focus = useFocus();
  const words = useTimelineWords();
  const open = openRefs(opened);
  const { articles } = projection;
  const titled = useMemo(() => {
    const squares = articles.flatMap((row) => {
      const stretch = publishedStretch(index, row.article.id, scale);
      return stretch ? [{ ...stretch, id: row.article.id, title: row.article.title[lang], row }] : [];
    });
    const rows = new Map(squares.map(({ id, row }) => [id, row]));
    // Without a ruler every title is too long.
    const placed = placeTitles(spreadSquares(squares, width), scale.left, width, widthOf ?? (() => width));
    return placed.flatMap((square) => {
      const row = rows.get(square.id);
      return row ? [{ ...square, row, shown: widthOf ? square.shown : null }] : [];
    });
  }, [articles, index, scale, width, widthOf, lang]);
  return (
    <svg width={width} height={height} role="group" aria-label={words.appear}>
      <Coverage
        titled={titled}
        top={0}
        middle={height / 2 + 1}
        left={scale.left}
        right={scale.right}
        isLit={(id) => (focus === null ? null : focus.article.has(id))}
        isOpen={(id) => open.some((ref) => ref.kind === 'article' && ref.id === id)}
        toOf={(id) => linkTo({ kind: 'article', id, sentence: null })}
        focused="every"
        onPoint={(id) => (id === null ? hover() : hover({ kind: 'article', id }))}
      />
    </svg>
  );
}
