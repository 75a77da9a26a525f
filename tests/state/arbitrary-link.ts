import fc from 'fast-check';
import { claimKinds, modalities } from '@/domain/claim';
import { eventTypes, statuses } from '@/domain/event';
import { languages } from '@/domain/text';
import { clocks, dateRules } from '@/query/query';
import { readDossier, writeDossier } from '@/state/dossier-address';
import { fitLink } from '@/state/fit-link';
import {
  claimTabs,
  compareWays,
  egoSteps,
  embedViews,
  type Link,
  laneKinds,
  levelChoices,
  markKinds,
  markScopes,
  openKinds,
  type Party,
  pages,
  textChoices,
  valueScales,
  viewIds,
} from '@/state/link';
import { anyText } from '../fixtures/arbitrary-text';
import { groupIds as groups } from '../fixtures/groups';

const part = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 1,
  maxLength: 9,
});

/** Ids of the grammar, among them names that objects have of their own. */
export const anyId: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('-')) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'a000', 'valueof', 'v', 'x'.repeat(80)) },
);

const anyDay = fc.option(fc.integer({ min: -719_528, max: 2_932_896 }));

const set = <T>(one: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> => fc.uniqueArray(one, { maxLength });

const anyParty: fc.Arbitrary<Party> = fc.oneof(
  anyId.map((id) => `actor.${id}` as const),
  fc.constantFrom(...groups).map((group) => `group.${group}` as const),
  anyId.map((id) => `article.${id}` as const),
);

const anyOpen: fc.Arbitrary<Link['open']> = fc
  .record({ kind: fc.constantFrom(...openKinds), id: anyId, sentence: fc.option(fc.integer({ min: 1, max: 99 })) })
  .map(({ kind, id, sentence }) => ({
    kind,
    id,
    sentence: kind === 'article' && sentence !== null && id.length < 76 ? `${id}-s${sentence}` : null,
  }));

const anyUrl: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom(
        'https://example.org',
        'https://xn--bcher-kva.example:8443',
        'http://localhost:8080',
        'http://127.0.0.1:1',
      ),
      fc.array(anyText(12), { maxLength: 3 }),
      fc.option(anyText(12)),
      fc.option(anyId),
    )
    .map(([origin, parts, search, id]) => {
      const path = parts.map((text) => `/${encodeURIComponent(text.toWellFormed())}`).join('');
      const asked = search === null ? '' : `?x=${encodeURIComponent(search.toWellFormed())}`;
      return `${origin}${path}/x.json${asked}${id === null ? '' : `#${id}`}`;
    }),
);

/** A dossier as links name it; what is no address of one is left out. */
export const anyDossier: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  anyId,
  anyId.map((id) => `file:${id}`),
  anyUrl.map((url) => {
    const address = readDossier(url);
    return address && writeDossier(address);
  }),
);

const anySha = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 12 });

/** Any link that the app can make: something is open on the dashboard only, a sentence in its article only. */
export const anyLink: fc.Arbitrary<Link> = fc
  .record({
    dossier: anyDossier,
    sha: fc.option(anySha, { freq: 2 }),
    page: fc.oneof({ weight: 3, arbitrary: fc.constant('dashboard' as const) }, fc.constantFrom(...pages)),
    open: fc.option(anyOpen, { freq: 2 }),
    query: fc
      .record({
        from: anyDay,
        to: anyDay,
        dates: fc.constantFrom(...dateRules),
        clock: fc.constantFrom(...clocks),
        asof: anyDay,
        actors: set(anyId, 4),
        kinds: fc.shuffledSubarray([...claimKinds]),
        types: fc.shuffledSubarray([...eventTypes]),
        articles: set(anyId, 3),
        statuses: fc.shuffledSubarray([...statuses]),
        claimants: set(anyId, 3),
        about: set(anyId, 3),
        modalities: fc.shuffledSubarray([...modalities]),
        measures: set(anyId, 3),
        groups: fc.shuffledSubarray([...groups]),
        q: fc.oneof(
          { weight: 4, arbitrary: anyText(30) },
          anyText(200),
          fc.constantFrom('', ' ', ',', 'a,b', '+', '%20'),
        ),
      })
      .map((query) =>
        query.from !== null && query.to !== null && query.from > query.to
          ? { ...query, from: query.to, to: query.from }
          : query,
      ),
    lang: fc.option(fc.constantFrom(...languages)),
    tab: fc.constantFrom(...claimTabs),
    tables: fc.shuffledSubarray([...viewIds]),
    fill: fc.option(fc.constantFrom(...viewIds)),
    scale: fc.constantFrom(...valueScales),
    by: fc.constantFrom(...compareWays),
    a: fc.option(anyParty, { freq: 2 }),
    b: fc.option(anyParty, { freq: 2 }),
    embed: fc.option(fc.constantFrom(...embedViews), { freq: 3 }),
    level: fc.constantFrom(...levelChoices),
    lines: fc.option(fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 9999 }))),
    ego: fc.option(fc.constantFrom(...egoSteps)),
    pair: fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(anyId, { minLength: 2, maxLength: 2 })),
    window: fc.option(
      fc.tuple(anyDay, anyDay).map(([a, b]) => {
        const [one, other] = [a ?? 18_993, b ?? 18_994];
        return { from: Math.min(one, other), to: Math.max(one, other) };
      }),
    ),
    lanes: fc.constantFrom(...laneKinds),
    since: anyDay,
    text: fc.option(fc.constantFrom(...textChoices)),
    unmarked: fc.shuffledSubarray([...markKinds]),
    marks: fc.constantFrom(...markScopes),
    patch: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/), { freq: 3 }),
    edit: fc.option(fc.constant('1' as const), { freq: 4 }),
  })
  .map((link) => fitLink(link.page === 'dashboard' ? link : { ...link, open: null }).link);
