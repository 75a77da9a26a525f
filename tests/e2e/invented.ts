import { createHash } from 'node:crypto';
import { dataset } from './model';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Two invented articles, each sentence the evidence of a claim: what is dropped and pasted needs no file. */
export const invented = ['a000', 'a001'].map((id, i) => {
  const sentences = [`De pont naar eiland ${i + 1} voer niet`, 'Er lagen vier boten te wachten', 'De kade bleef leeg'];
  const text = `${sentences.join('.\n\n')}.\n`;
  const digest = sentences.map((words, n) => {
    const start = text.indexOf(words);
    const end = start + words.length;
    return { id: `${id}-s${n + 1}`, paragraph: n + 1, text: { nl: 'Naverteld.', en: 'Retold.' }, start, end };
  });
  return {
    id,
    text,
    digest,
    html: `<!doctype html><html><body>${sentences.map((one) => `<p>${one}.</p>`).join('')}</body></html>`,
  };
});

export const inventedRecord = (): unknown => ({
  ...dataset,
  articles: invented.map(({ id, text, digest }) => ({
    ...dataset.articles.find((article) => article.id === id),
    source: { sha256: hash(text), length: text.length },
    digest,
  })),
  actors: [],
  events: [],
  relations: [],
  questions: [],
  retired: [],
  layout: { ...dataset.layout, places: [] },
  claims: invented.flatMap(({ id, text, digest }) =>
    digest.map(({ id: sentence, start, end }, i) => ({
      ...dataset.claims[0],
      id: `claim-${id}-${i}`,
      claimant: 'narrator',
      about: [],
      event: null,
      answers: [],
      quantity: null,
      reports: [
        {
          article: id,
          via: null,
          evidence: [{ article: id, digest: sentence, start, end, sha256: hash(text.slice(start, end)) }],
        },
      ],
    })),
  ),
});
