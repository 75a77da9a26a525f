import { expect, it, vi } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { countFound, matchOriginal } from '@/query/match-original';
import { sha256 } from '@/text/sha256';
import { article, both, event, story } from '../fixtures/small-story';
import { attached, attachedIndex, passages } from './attached-story';

const towns = 'Zoutdam Noordzand Oostwal Rietmeer Kwelder Lichtoord Bakenveld Wadhoek Sluisweg Dijkzicht'.split(' ');
const doings = ['meldt storm', 'sluit de haven', 'telt drie boten', 'wacht op de loods'];

/** What the second article says, and no other: forty sentences, in each of which one stretch is recorded; one with odd spaces. */
const own = towns.flatMap((town, t) =>
  doings.map((doing, d) => ({
    said: `${town} ${doing}${t === 7 && d === 2 ? ' \n' : ' '}om ${10 + d} uur`,
    sentence: `Volgens ${t + 2} bronnen ${town} ${doing}${t === 7 && d === 2 ? ' \n' : ' '}om ${10 + d} uur, na overleg.`,
  })),
);
/** What both took from one press agency. */
const shared = ['De kust is kalm.', 'Er is geen gevaar.', 'De loodsen varen weer.'];
const texts = {
  a000: ['Hier begint het eerste bericht met een dikke streep.', ...shared].join(' '),
  a001: [...shared, ...own.map(({ sentence }) => sentence)].join(' '),
};
type Id = keyof typeof texts;

const sentencesOf = (id: Id) =>
  [...texts[id].matchAll(/\S[^.]*\./g)].map(({ index, 0: words }, i) => ({
    id: `${id}-s${i + 1}`,
    start: index,
    end: index + words.length,
  }));

const recorded: readonly (readonly [Id, string])[] = [
  ['a000', 'Hier begint het eerste bericht'],
  ['a000', 'met een dikke streep'],
  ...own.map(({ said }) => ['a001', said] as const),
];

const index = indexDataset(
  story({
    articles: (['a000', 'a001'] as const).map((id) => ({
      ...article(id, '2022-01-10', 0),
      source: { sha256: sha256(texts[id]), length: texts[id].length },
      digest: sentencesOf(id).map(({ start, end, ...one }) => ({
        ...one,
        paragraph: 1,
        text: both('retold'),
        start,
        end,
        sha256: sha256(texts[id].slice(start, end)),
      })),
    })),
    events: recorded.map(([id, words], i) => {
      const start = texts[id].indexOf(words);
      const digest = sentencesOf(id).find((one) => one.start <= start && start < one.end)?.id ?? '';
      return event(`event-${i}`, {
        evidence: [{ article: id, digest, start, end: start + words.length, sha256: sha256(words) }],
      });
    }),
  }),
);

const statuses = async (text: string): Promise<Record<string, number>> => {
  const found = await matchOriginal(index, text);
  expect(found?.article).toBe('a001');
  const counts: Record<string, number> = {};
  for (const { status } of found?.findings ?? []) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

it('knows a long text by a stretch of which one in three is looked for', async () => {
  const other = 'Een heel ander verhaal van een schipper. '.repeat(1_600);
  const told = await matchOriginal(index, `${other}Men zegt dat ${own[3]?.said} zo was.`);
  expect(told?.article).toBe('a001');
  expect(await matchOriginal(index, `${other}Men zegt dat ${own[4]?.said} zo was.`)).toBeNull();
});

it('knows a long text by any stretch of an article that has few, and by one sentence that stands whole', async () => {
  const other = 'Een heel ander verhaal van een schipper. '.repeat(1_600);
  const few = await matchOriginal(index, `${other}Men zag dat met een dikke streep.`);
  expect(few?.article).toBe('a000');
  const sentence = await matchOriginal(index, `${other}${own[4]?.sentence}`);
  expect(sentence?.findings.filter(({ status }) => status === 'exact')).toHaveLength(1);
});

it('tells how far it is from nothing to all, and never less than before', async () => {
  // Every look at the clock is a long while after the last: the page is given its turn wherever it can be.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  const told: number[] = [];
  try {
    await matchOriginal(index, `${texts.a001}\n\nLees ook`, { onProgress: (done) => told.push(done) });
  } finally {
    clock.mockRestore();
  }
  expect(told.length).toBeGreaterThan(8);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[0]).toBeLessThan(0.1);
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});

it('tells a copy from an article that shares three sentences with it', async () => {
  expect(await statuses(`${texts.a001}\n\nLees ook`)).toEqual({ exact: own.length });
});

it.each(own.flatMap(({ said }) => (said.includes('\n') ? [] : said)))(
  'knows a short text by any one recorded stretch: %s',
  async (said) => {
    const found = await matchOriginal(index, `Men zegt dat ${said} zo was.`);
    expect(found?.article).toBe('a001');
  },
);

it('finds what is left of an article of which no sentence stands whole', async () => {
  const torn = own.map(({ said }) => `en ${said} zei men`).join(' ');
  const found = await matchOriginal(index, torn);
  expect(found?.article).toBe('a001');
  // Their sentences are not what they were, so none is vouched for; each is shown where it stands.
  const shown = found?.findings.map((finding) => ('start' in finding ? torn.slice(finding.start, finding.end) : ''));
  expect(shown).toEqual(own.map(({ said }) => said));
  expect(new Set(found?.findings.map(({ status }) => status))).toEqual(new Set(['changed']));
});

it('finds an article far behind other words, and what has odd spaces in the original', async () => {
  const before = 'Een ander verhaal gaat hieraan vooraf, over vissen en netten. '.repeat(400);
  expect(await statuses(`${before}\n${texts.a001}`)).toEqual({ exact: own.length });
});

it('finds the passage that a text begins with', async () => {
  const [first] = passages;
  const found = await matchOriginal(attachedIndex, attached.slice(first?.start));
  expect(found?.findings[0]).toMatchObject({ status: 'exact', start: 0 });
  expect(found && countFound(found).found).toBe(passages.length);
});

it('lists what an exact copy holds in the order of the text, the longer first', async () => {
  const stretches = [
    [30, 60],
    [0, 10],
    [5, 8],
    [30, 90],
    [0, 20],
  ] as const;
  const text = attached;
  const [original] = attachedIndex.dataset.articles;
  if (!original) throw new Error('no article');
  const inner = indexDataset(
    story({
      // Two sentences that overlap, as in a record made by others.
      articles: [
        {
          ...original,
          digest: [1, 2].map((n) => ({ id: `a000-s${n}`, paragraph: 1, text: both('x'), start: 0, end: 100 })),
        },
      ],
      events: stretches.map(([start, end], i) =>
        event(`event-${i}`, {
          evidence: [
            { article: 'a000', digest: `a000-s${1 + (i % 2)}`, start, end, sha256: sha256(text.slice(start, end)) },
          ],
        }),
      ),
    }),
  );
  const found = await matchOriginal(inner, text);
  expect(found?.isExact).toBe(true);
  expect(found?.findings.map(({ passage: { start, end } }) => [start, end])).toEqual([
    [0, 20],
    [0, 10],
    [5, 8],
    [30, 90],
    [30, 60],
  ]);
});
