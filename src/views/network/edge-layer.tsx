import { useWords } from '@/i18n/use-words';
import { curvePath } from '@/picture/curve';
import { standingOfCount, totalOf } from '@/query/count';
import { EdgeMark, type MarkHandlers } from './edge-mark';
import { LoopMark } from './loop-mark';
import { loopId, loopPath } from './loop-shape';
import { ManyEdges } from './many-edges';
import styles from './network-chart.module.css';
import { StrandLines } from './strand-lines';
import type { Strand } from './unfold-edges';
import type { NetworkPicture } from './use-network-picture';

interface EdgeLayerProps {
  readonly picture: NetworkPicture;
  readonly names: ReadonlyMap<string, string>;
  readonly strands: readonly Strand[];
  readonly stop: string | null;
  /** Whose relations are listed. */
  readonly panel: string | null;
  readonly isRoomy: boolean;
  /** Where there are too many edges, the ones that are marks of their own; null is all. */
  readonly marks: ReadonlySet<string> | null;
  readonly on: MarkHandlers;
}

/** All lines of the network, from bottom to top. */
export function EdgeLayer({ picture, names, strands, stop, panel, isRoomy, marks, on }: EdgeLayerProps) {
  const own = useWords().networkTools;
  const { edges, loops, discs, focus, litEdges, openEdges, told, isVast, isMany } = picture;
  // One stroke for all: what is open may have thousands.
  const penned = edges.flatMap(({ edge, points }) => (openEdges.has(edge.id) ? curvePath(points) : [])).join('');
  const unfolded = strands.length > 0 ? [...(panel ?? '').split('~').slice(0, 2)].sort().join() : null;
  return (
    <>
      {penned && <path className={styles.pen} d={penned} />}
      {isMany && !isVast && <ManyEdges edges={edges} lit={focus && litEdges} />}
      {edges.map((drawn) =>
        marks === null || marks.has(drawn.edge.id) ? (
          <EdgeMark
            key={drawn.edge.id}
            drawn={drawn}
            names={names}
            isLit={litEdges.has(drawn.edge.id)}
            isOpen={openEdges.has(drawn.edge.id)}
            isStop={stop === drawn.edge.id}
            isExpanded={panel === drawn.edge.id}
            isUnfolded={unfolded !== null && [drawn.edge.source, drawn.edge.target].sort().join() === unfolded}
            isRoomy={isRoomy}
            on={on}
          />
        ) : null,
      )}
      {loops.map((loop) => {
        const disc = discs.get(loop.actor);
        const id = loopId(loop.actor);
        return disc && (marks === null || marks.has(id)) ? (
          <LoopMark
            key={id}
            actor={loop.actor}
            standing={standingOfCount(loop.weight)}
            path={loopPath(disc)}
            name={own.loop(names.get(loop.actor) ?? loop.actor, totalOf(loop.weight))}
            isLit={focus !== null && loop.rows.some(({ item }) => focus.relation.has(item.id))}
            isStop={stop === id}
            isExpanded={panel === id}
            on={on}
          />
        ) : null;
      })}
      <StrandLines strands={strands} focus={focus} />
      {told.map(({ id, text, x, y }) => (
        <text key={id} className={styles.told} x={x} y={y + 4.4}>
          {text}
        </text>
      ))}
    </>
  );
}
