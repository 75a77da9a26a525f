import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { languages } from '@/domain/text';
import { verbOf } from '@/i18n/verb-of';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import { claimPage } from '@/publish/claim-page';
import { eventPage } from '@/publish/event-page';
import { projectDetails } from '@/query/project-details';
import { dataset } from '../e2e/model';

const index = indexDataset(dataset);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([\w#]+);/g, (_, name: string) => entities[name] ?? '?')
    .replace(/\s+/g, ' ');

const holds = (text: string, parts: readonly (string | null | undefined)[], of: string): void => {
  for (const part of parts) if (part) expect(text, of).toContain(part.replace(/\s+/g, ' '));
};

it.each(languages)('a published claim tells in %s what the app tells of it', (lang) => {
  const words = wordsOf(lang);
  let beside = 0;
  for (const claim of dataset.claims) {
    const details = projectDetails(index, { kind: 'claim', id: claim.id });
    if (details?.kind !== 'claim') throw new Error(claim.id);
    const text = textOf(claimPage({ index, lang, base: '/' }, claim).body.text);
    const { tellings, answeredBy, answers } = details;
    holds(
      text,
      [
        claim.proposition[lang],
        claim.place?.[lang],
        claim.measure && (words.measures[claim.measure] ?? claim.measure.replaceAll('-', ' ')),
        claim.condition?.[lang],
        claim.quantity?.wording[lang],
        claim.quantity && lateWordsOf(lang).details.postures[claim.quantity.posture],
        ...tellings.all.flatMap(({ via, quotes }) => [
          via?.name[lang],
          ...quotes.map(({ sentence }) => sentence.text[lang]),
        ]),
        ...[...answeredBy, ...answers].map(({ note }) => note[lang]),
      ],
      claim.id,
    );
    if (tellings.all.length > 1) {
      beside++;
      holds(text, [lateWordsOf(lang).details.reports, ...tellings.all.map(({ number }) => String(number))], claim.id);
    }
  }
  expect(beside).toBeGreaterThan(5);
});

it.each(languages)('a published event tells in %s its place, its contacts and on what the articles differ', (lang) => {
  for (const event of dataset.events) {
    const details = projectDetails(index, { kind: 'event', id: event.id });
    if (details?.kind !== 'event') throw new Error(event.id);
    const text = textOf(eventPage({ index, lang, base: '/' }, event).body.text);
    holds(
      text,
      [
        event.summary[lang],
        event.place?.[lang],
        ...details.contacts.map(({ relation, source }) => verbOf(relation.kind, source, lang)),
        ...details.differences.flatMap(({ versions }) => versions.map(({ claim }) => claim.quantity?.wording[lang])),
      ],
      event.id,
    );
  }
});

it.each(languages)(
  'no line of a claim in %s says twice by whom it is answered without telling the two apart',
  (lang) => {
    let several = 0;
    for (const event of dataset.events) {
      const markup = eventPage({ index, lang, base: '/' }, event).body.text;
      // The lines of one claim stand one after another.
      for (const [lines] of markup.matchAll(/(?:<p class="thread">.*?<\/p>)+/g)) {
        const answers = [...lines.matchAll(/<p class="thread">(.*?)<\/p>/g)].map(([, line = '']) => line);
        const speakers = answers.map((line) => line.replace(/:.*/, ''));
        expect(new Set(speakers).size, `${event.id}: ${lines}`).toBe(speakers.length);
        for (const line of answers) expect(line, event.id).toMatch(/<a [^>]*href="[^"]*claims\//);
        several += answers.filter((line) => (line.match(/<a /g) ?? []).length > 1).length;
      }
    }
    expect(several).toBeGreaterThan(0);
  },
);
