import type { Dataset } from './format';
import type { Leaving } from './left-out';

type Layout = Dataset['layout'];

const picture = { width: 1000, height: 720 };

/** Where the n-th of those without a place stands: on a spiral round the middle. */
const spiral = (n: number, { width, height }: Pick<Layout, 'width' | 'height'>): { x: number; y: number } => {
  const angle = n * 2.4;
  const away = Math.min(0.45, 0.08 * Math.sqrt(n + 1));
  return {
    x: Math.round(width * (0.5 + away * Math.cos(angle))),
    y: Math.round(height * (0.5 + away * Math.sin(angle))),
  };
};

/** The picture of the network with a place within it for everyone who is there, and for nobody else. */
export function admitLayout(leaving: Leaving, actors: ReadonlySet<string>, layout: Layout): Layout {
  const size = layout.width > 0 && layout.height > 0 ? { width: layout.width, height: layout.height } : picture;
  const given = leaving
    .once('layout', layout.places, ({ actor }) => actor)
    .filter(({ actor }) => leaving.known('layout', actors, actor) !== null)
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
  const placed = new Set(given.map(({ actor }) => actor));
  const added = [...actors].filter((id) => !placed.has(id)).map((actor, n) => ({ actor, ...spiral(n, size) }));
  return { ...size, places: added.length > 0 ? [...given, ...added] : given };
}
