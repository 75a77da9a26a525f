import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import { indexDataset } from '@/dataset/index-dataset';
import { parseDay } from '@/domain/day';
import { spanOf } from '@/domain/span';
import { precisionOf, type When } from '@/domain/when';
import { LanguageContext } from '@/i18n/use-words';
import { type Body, dateBody, dateBodyAlone } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { groupFill } from '@/picture/group-color';
import { markShapes } from '@/picture/mark-shapes';
import { sampleBody, sampleDates } from '@/picture/sample-dates';
import type { Shape } from '@/picture/shape';
import { type DrawPicture, preparePictures } from '@/publish/draw-picture';
import { clearTransient } from '@/state/transient';
import { About } from '@/views/about/about';
import { Claims } from '@/views/claims/claims';
import { HedgeLegend } from '@/views/claims/hedge-legend';
import { troopsPart } from '@/views/claims/troops';
import { PairStrip } from '@/views/network/pair-strip';
import { Legend } from '@/views/timeline/legend';
import { slimPeriod } from '@/views/timeline/slim-period';
import { Timeline } from '@/views/timeline/timeline';
import { actor, article, claim, event, on, relation, story } from '../fixtures/small-story';
import { number } from '../views/claims/troop-story';

/** What the drawing library was told, with the ways it was told to draw along. */
await troopsPart.fetch();

interface Way {
  readonly path: string;
  dash: readonly number[];
  /** Of what was painted of it first: a tint is laid over paper. */
  opacity: number | null;
  isStroked: boolean;
}
const { drawn } = vi.hoisted(() => ({ drawn: [] as Way[] }));
vi.mock('@napi-rs/canvas', () => {
  const set = { dash: [] as readonly number[], globalAlpha: 1 };
  const saved: (typeof set)[] = [];
  const context = {
    save: () => void saved.push({ ...set }),
    restore: () => void Object.assign(set, saved.pop()),
    setLineDash: (dash: readonly number[]) => Object.assign(set, { dash }),
    set globalAlpha(value: number) {
      set.globalAlpha = value;
    },
    get globalAlpha() {
      return set.globalAlpha;
    },
    fill: (way: Way) => {
      way.opacity ??= set.globalAlpha;
    },
    stroke: (way: Way) => {
      way.opacity ??= set.globalAlpha;
      way.dash = set.dash;
      way.isStroked = true;
    },
    measureText: (text: string) => ({ width: text.length * 10 }),
    createLinearGradient: () => ({ addColorStop: () => undefined }),
    translate: () => undefined,
    scale: () => undefined,
    fillRect: () => undefined,
    fillText: () => undefined,
  };
  return {
    createCanvas: (width: number, height: number) => ({
      getContext: () => context,
      data: () => new Uint8Array(width * height * 4),
    }),
    GlobalFonts: { registerFromPath: () => undefined },
    Path2D: class {
      dash: readonly number[] = [];
      opacity: number | null = null;
      isStroked = false;
      readonly path: string;
      constructor(written: string) {
        this.path = written;
        drawn.push(this);
      }
    },
  };
});

const day = (text: string): number => parseDay(text) ?? 0;
const period = { start: '2022-01-01', end: '2022-01-31' };
/** The period as a drawer lays it out. */
const wholeOver = (left: number, right: number) => dayScale(day(period.start), day(period.end), left, right);
const whole = wholeOver(0, 1000);

/** Bounds left of the picture, in it, and right of it. */
const bounds = {
  left: ['2021-12-10', '2021-12-20'],
  inside: ['2022-01-10', '2022-01-20'],
  right: ['2022-02-05', '2022-02-09'],
};
const places = [null, 'left', 'inside', 'right'] as const;
const about = (named: string, start: string, end: string): When => ({ ...on(named), edtf: `${named}~`, start, end });

/** Each precision, wherever its bounds lie, of a moment and of what lasted. */
const dates: readonly When[] = [
  ...(['moment', 'span'] as const).flatMap((extent) => [
    ...places.flatMap((first, i) =>
      places.flatMap((last, j) => {
        if (first !== null && last !== null && i > j) return [];
        return [on(`${first === null ? '..' : bounds[first][0]}/${last === null ? '..' : bounds[last][1]}`, extent)];
      }),
    ),
    on('2022-01-12', extent),
    on('2021-12-12', extent),
    on('2022-02-12', extent),
  ]),
  about('2022-01-12', '2022-01-10', '2022-01-14'),
  about('2022-01-01', '2021-12-30', '2022-01-03'),
  about('2021-12-31', '2021-12-29', '2022-01-02'),
  about('2022-02-01', '2022-01-30', '2022-02-03'),
  about('2021-12-12', '2021-12-10', '2021-12-14'),
  { ...on('2022-01-01'), edtf: '2022-01~', end: '2022-01-31' },
];
const nameOf = ({ edtf, extent }: When): string => `${edtf} ${extent}`;

/** A piece of a mark but for where it stands and how large: the way it is drawn, whether as a line, its dashes, how faint. */
const trait = (
  way: string,
  isLine: boolean,
  dash: readonly number[] | string,
  opacity: number | string | null,
): string =>
  [way.replace(/[^a-z]/gi, ''), isLine ? 'line' : 'area', [dash].flat().join(' '), Number(opacity || 1)].join('|');
const traits = (shapes: readonly Shape[]): string[] =>
  shapes.map(({ path: way, paint }) => trait(way, paint.stroke !== undefined, paint.dash ?? '', paint.opacity ?? 1));
const traitsIn = (mark: Element | null | undefined): string[] | null =>
  mark
    ? [...mark.querySelectorAll<SVGPathElement>('path[data-part]')].map((one) =>
        trait(one.getAttribute('d') ?? '', one.style.stroke !== '', one.style.strokeDasharray, one.style.opacity),
      )
    : null;
const expected = (body: Body | null): string[] | null =>
  body && traits(markShapes(body, { y: 0, fills: [groupFill('russia')], style: 'filled' }));

const storyOf = (when: When) =>
  story({
    articles: [article('a1', '2022-01-12', 3)],
    actors: [{ ...actor('russia'), kind: 'state', group: 'russia' }, actor('ann')],
    events: [event('it', { date: when, participants: [{ actor: 'russia', role: 'speaker' }] })],
    claims: [
      claim('number', {
        claimant: 'russia',
        said: when,
        aboutDate: when,
        quantity: number(100, 100, 'a hundred'),
      }),
      claim('words', { claimant: 'russia', said: when, aboutDate: when }),
    ],
    relations: [relation('tie', 'russia', 'ann', { date: when })],
  });

const show = (when: When, address: string, view: (index: ReturnType<typeof indexDataset>) => ReactNode): Element => {
  const index = indexDataset(storyOf(when));
  const page = (
    <LanguageContext value="en">
      <AanloopProvider whole={index} lang="en">
        {view(index)}
      </AanloopProvider>
    </LanguageContext>
  );
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [address] });
  return render(<RouterProvider router={router} />).container;
};

const asPhone = (): void =>
  void vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));

afterEach(() => {
  cleanup();
  act(() => clearTransient());
  vi.unstubAllGlobals();
});

/** What is drawn of a date, and what ought to be; null where it has no place in the picture and stands in a list. */
interface Drawer {
  readonly draw: (when: When) => Promise<string[] | null> | string[] | null;
  readonly wanted: (when: When) => Body | null;
}

const inLanes = (body: Body | null): Body | null => (body?.kind === 'beyond' ? null : body);

let picture: DrawPicture | null = null;
beforeAll(async () => {
  picture = await preparePictures('/', story({}).dossier, [], () => '#123456');
});

const drawers: Readonly<Record<string, Drawer>> = {
  'the lanes of the timeline': {
    draw: (when) => traitsIn(show(when, '/', () => <Timeline />).querySelector('svg [data-mark="event:it"]')),
    wanted: (when) => inLanes(dateBody(when, wholeOver(138, 1376))),
  },
  'the strip above the reader': {
    draw: (when) =>
      traitsIn(show(when, '/articles/a1', () => <Timeline slim />).querySelector('svg [data-mark="event:it"]')),
    wanted: (when) => {
      const days = { from: whole.from, to: whole.to };
      const { from, to } = slimPeriod([spanOf(when)], spanOf(on('2022-01-12')), days);
      return inLanes(dateBody(when, dayScale(from, to, 116, 1376)));
    },
  },
  'the rail on a phone': {
    draw: (when) => {
      asPhone();
      return traitsIn(show(when, '/', () => <Timeline />).querySelector('ol li svg[data-body]'));
    },
    // Beside a list every date stands alone; those wholly before or after the period are a list of their own.
    wanted: (when) => inLanes(dateBody(when, whole)) && dateBodyAlone(when, 2, 36),
  },
  'the chart of numbers': {
    draw: (when) =>
      traitsIn(show(when, '/', () => <Claims />).querySelector('svg [data-mark="claim:number"] [data-body]')),
    wanted: (when) => dateBody(when, wholeOver(62, 470)),
  },
  'the lane of claims without a number': {
    draw: (when) =>
      traitsIn(
        show(when, '/', () => <Claims />)
          .querySelector('svg [data-mark="claim:words"]')
          ?.parentElement?.querySelector('[data-body]'),
      ),
    wanted: (when) => dateBody(when, wholeOver(62, 470)),
  },
  'the strip of a pair': {
    draw: (when) =>
      traitsIn(
        show(when, '/', (index) => {
          const [item] = index.dataset.relations;
          const row = { item, when, span: spanOf(when), standing: 'certain', traits: {}, misses: 0 };
          return <PairStrip rows={[row] as unknown as Parameters<typeof PairStrip>[0]['rows']} others={[]} />;
        }).querySelector('[data-body]'),
      ),
    wanted: (when) => dateBody(when, wholeOver(6, 384)),
  },
  'a published picture': {
    draw: async (when) => {
      drawn.length = 0;
      await picture?.(
        { kicker: '', title: '', line: '', marks: [{ when, groups: ['russia'], status: 'occurred' }] },
        'en',
      );
      // The first is the row of what else is known.
      const mark = drawn.slice(1);
      return mark.length === 0
        ? null
        : mark.map(({ path: way, isStroked, dash, opacity }) => trait(way, isStroked, dash, opacity));
    },
    wanted: (when) => dateBody(when, wholeOver(25, 350)),
  },
};

describe.each(Object.entries(drawers))('%s', (_name, { draw, wanted }) => {
  it.each(dates.map((when) => [nameOf(when), when] as const))('draws %s as every other does', async (_date, when) => {
    expect(await draw(when)).toEqual(expected(wanted(when)));
  });
});

describe('what explains the marks', () => {
  it('asks for every way a date can be known and reach beyond the picture', () => {
    const kinds = new Set(
      dates.map((when) => {
        const body = dateBody(when, whole);
        if (!body) return `${precisionOf(when)} nowhere`;
        const sides = 'cut' in body ? `${body.cut.left} ${body.cut.right}` : 'inside' in body ? `${body.inside}` : '';
        return `${body.kind} ${body.kind === 'beyond' || body.kind === 'open' ? body.toward : ''} ${sides}`.trim();
      }),
    );
    expect([...kinds].sort()).toEqual(
      [
        'unknown nowhere',
        'day',
        'about',
        'beyond past',
        'beyond future',
        ...['within', 'span'].flatMap((kind) =>
          ['false false', 'false true', 'true false', 'true true'].map((cut) => `${kind}  ${cut}`),
        ),
        ...['before', 'after'].flatMap((kind) => ['true', 'false'].map((inside) => `${kind}  ${inside}`)),
        ...['past', 'future'].flatMap((toward) => ['true', 'false'].map((inside) => `open ${toward} ${inside}`)),
      ].sort(),
    );
  });

  it.each([
    ['the legend of the timeline', <Legend key="legend" />, sampleDates.filter((kind) => kind !== 'beyond')],
    ['the page about the marks', <About key="about" />, sampleDates],
  ] as const)('%s shows each date as it is drawn', (_name, view, kinds) => {
    const marks = show(on('2022-01-05'), '/', () => view).querySelectorAll('[data-body]');
    expect([...marks].slice(0, kinds.length).map(traitsIn)).toEqual(
      kinds.map((kind) => expected(sampleBody(kind, 8, 64))),
    );
  });

  it('the legend of numbers shows an uncertain day as it is drawn', () => {
    const container = show(on('2022-01-05'), '/', () => <HedgeLegend />);
    expect(traitsIn(container.querySelector('[data-body="before"]'))).toEqual(expected(sampleBody('before', 1, 35)));
    expect(traitsIn(container.querySelector('[data-body="within"]'))).toEqual(expected(sampleBody('within', 1, 29)));
  });

  it('a tint is as strong in a published picture as on the screen', () => {
    const tokens = readFileSync(path.join(import.meta.dirname, '../../src/app/tokens.css'), 'utf8');
    const painted = readFileSync(path.join(import.meta.dirname, '../../src/publish/paint-shapes.ts'), 'utf8');
    const [, share] = /--body-tint: (\d+)%/.exec(tokens) ?? [];
    expect(painted).toContain(`const tint = ${Number(share) / 100};`);
  });
});
