import { memo, useMemo } from 'react';
import type { DrawnEdge } from './drawn-edge';
import { mergeStrokes } from './edge-strokes';
import styles from './network-chart.module.css';

interface ManyEdgesProps {
  readonly edges: readonly DrawnEdge[];
  /** Those that stand out while the others are pale; null is none and none pale. */
  readonly lit: ReadonlySet<string> | null;
}

const Strokes = memo(function DrawStrokes({ edges }: { readonly edges: readonly DrawnEdge[] }) {
  return mergeStrokes(edges).map(({ sign, isDim, hollow, width, dash, d }) => (
    <path
      key={`${sign} ${isDim} ${hollow} ${width} ${dash}`}
      data-sign={sign}
      data-dim={isDim || undefined}
      data-hollow={hollow ?? undefined}
      d={d}
      style={{ strokeWidth: width, strokeDasharray: dash }}
    />
  ));
});

/** The lines of a picture with very many: drawn together, pale while something is lit; what is touched is a mark above them. */
export function ManyEdges({ edges, lit }: ManyEdgesProps) {
  const standing = useMemo(() => (lit ? edges.filter(({ edge }) => lit.has(edge.id)) : []), [edges, lit]);
  return (
    <>
      <g className={styles.many} data-dim={lit !== null || undefined}>
        <Strokes edges={edges} />
      </g>
      <g className={styles.lit}>
        <Strokes edges={standing} />
      </g>
    </>
  );
}
