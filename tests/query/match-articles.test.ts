import { expect, it, vi } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { countFound, matchOriginal } from '@/query/match-original';
import { sha256 } from '@/text/sha256';
import { article, both, event, story } from '../fixtures/small-story';

/** Two invented articles that share a sentence; the second has odd spaces within a passage. */
const texts = {
  a000: 'De brug blijft dicht. Wethouder Mees Oostwal verwacht dat het werk in april klaar is. Bewoners klagen over de omweg.',
  a001: 'De brug blijft dicht. Schipper  Fien Brück\nvaart daarom om. Zij rekent op drie weken vertraging. Niemand weet hoe lang het duurt.',
};
type Id = keyof typeof texts;
const sentencesOf = (id: Id) =>
  [...texts[id].matchAll(/[^.]+\./g)].map(({ index, 0: words }) => ({
    start: index + words.length - words.trimStart().length,
    end: index + words.length,
  }));

const quoted: readonly (readonly [Id, string])[] = [
  ['a001', 'drie weken vertraging'],
  ['a001', 'Schipper  Fien Brück\nvaart daarom om'],
  ['a001', 'Niemand weet hoe lang het duurt'],
  ['a000', 'het werk in april klaar is'],
  ['a000', 'Bewoners klagen over de omweg'],
];

const index = indexDataset(
  story({
    articles: (['a000', 'a001'] as const).map((id) => ({
      ...article(id, '2022-01-10', 0),
      source: { sha256: sha256(texts[id]), length: texts[id].length },
      digest: sentencesOf(id).map(({ start, end }, i) => ({
        id: `${id}-s${i + 1}`,
        paragraph: 1,
        text: both(`retold ${i + 1}`),
        start,
        end,
        sha256: sha256(texts[id].slice(start, end)),
      })),
    })),
    events: quoted.map(([id, words], i) => {
      const start = texts[id].indexOf(words);
      const sentence = sentencesOf(id).findIndex((one) => one.start <= start && start < one.end) + 1;
      return event(`event-${i}`, {
        evidence: [
          { article: id, digest: `${id}-s${sentence}`, start, end: start + words.length, sha256: sha256(words) },
        ],
      });
    }),
  }),
);

it.each<Id>(['a000', 'a001'])('tells which of two articles a copy is of: %s', async (id) => {
  const found = await matchOriginal(index, `Menu\n\n${texts[id]}\n\nLees ook`);
  expect(found).toMatchObject({ article: id, isExact: false });
  if (!found) return;
  const own = quoted.flatMap(([of, words]) => (of === id ? [words] : []));
  expect(countFound(found)).toEqual({ found: own.length, all: own.length });
  const starts = found.findings.map(({ passage }) => passage.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  const read = found.findings.map((finding) =>
    'start' in finding ? found.text.slice(finding.start, finding.end) : '',
  );
  expect(read.toSorted()).toEqual(own.toSorted());
  // Every sentence has its place, also one that no passage is in.
  expect([...found.sentences.keys()]).toEqual(sentencesOf(id).map((_, i) => `${id}-s${i + 1}`));
  const [last] = [...found.sentences.values()].slice(-1);
  expect(found.text.slice(last?.start, last?.end)).toContain(quoted.findLast(([of]) => of === id)?.[1]);
});

it('knows an article from one passage, where no sentence of it is whole', async () => {
  const found = await matchOriginal(index, 'Men zegt: drie weken vertraging, en meer niet.');
  expect(found?.article).toBe('a001');
  expect(found?.findings.map(({ status }) => status)).toContain('changed');
  expect(await matchOriginal(index, 'Men zegt: vier weken vertraging, en meer niet.')).toBeNull();
});

it('finds a passage with odd spaces behind much else', async () => {
  const before = 'Een heel ander verhaal van een schipper, zonder een woord van dat stuk. '.repeat(9);
  const found = await matchOriginal(index, `${before}\n\n${texts.a001}\n\nLees ook`);
  const odd = found?.findings.find(({ passage }) => passage.sha256 === sha256('Schipper  Fien Brück\nvaart daarom om'));
  expect(odd?.status).toBe('exact');
});

it('tells how far it is, from nothing to all and never back', async () => {
  const told: number[] = [];
  // A clock of which each look is a long task.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 20;
    return now;
  });
  const other = 'Een heel ander verhaal van een schipper, zonder een woord van dat stuk.\n'.repeat(200);
  for (const text of [`${texts.a001}\n${other}`, other]) {
    told.length = 0;
    await matchOriginal(index, text, { onProgress: (part) => told.push(part) });
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((part, i) => part < 0 || part > 1 || part < (told[i - 1] ?? 0))).toEqual([]);
  }
  clock.mockRestore();
});
