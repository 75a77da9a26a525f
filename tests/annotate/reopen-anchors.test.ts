import { describe, expect, it } from 'vitest';
import { finishDossier } from '@/annotate/finish-dossier';
import { makeClaim } from '@/annotate/make-claim';
import { makeEvent } from '@/annotate/make-event';
import { type AnnotatedText, type Session, takeStep } from '@/annotate/session';
import { indexDataset } from '@/dataset/index-dataset';
import { openDataset } from '@/dataset/open-dataset';
import { matchOriginal } from '@/query/match-original';
import { harbourSession } from '../fixtures/harbour-texts';

const undated = { nl: 'geen dag gegeven', en: 'no day given' };

/** What was marked in the first text: several stretches, some of a word or two. */
const marked = ['broke down', 'Eleven ships', 'more than 1,200', 'about 700', 'called on both sides', 'nine days'];

const annotated = (): { text: AnnotatedText; index: ReturnType<typeof indexDataset> } => {
  let session: Session = harbourSession({ isDrafted: false });
  const [text] = session.texts;
  if (!text) throw new Error('no text');
  for (const [i, words] of marked.entries()) {
    const start = text.text.indexOf(words);
    const stretch = { start, end: start + words.length };
    const date = { edtf: '../2026-03-12', extent: 'moment', basis: undated, expression: null } as const;
    const made =
      i % 2 === 0
        ? makeEvent(
            session.dataset,
            text,
            stretch,
            { title: `Event ${i}`, type: 'other', status: 'occurred', date, participants: [] },
            'x',
          )
        : makeClaim(
            session.dataset,
            text,
            stretch,
            {
              claimant: 'narrator',
              title: `Claim ${i}`,
              kind: 'other',
              modality: 'asserted',
              measure: null,
              number: null,
              said: date,
            },
            'x',
          );
    const next =
      made && takeStep(session, { changes: made.changes, decisions: {}, told: { what: 'event', title: '' } });
    if (!next) throw new Error(words);
    session = next;
  }
  const opened = openDataset(finishDossier(session).text);
  if (!opened.ok) throw new Error(opened.problem.detail);
  return { text, index: indexDataset(opened.dataset) };
};

const { text, index } = annotated();
const sentences = text.sentences.filter(({ start }) => start > text.text.indexOf('2026'));

interface Edit {
  readonly name: string;
  readonly edited: string;
  /** The marked words that this edit touches. */
  readonly touches: (words: string) => boolean;
}

/** What editors do to an article that was published: in each sentence, before and after it, and to single words. */
const edits: readonly Edit[] = sentences.flatMap(({ start, end, text: sentence }, n): Edit[] => {
  const [before, after] = [text.text.slice(0, start), text.text.slice(end)];
  const put = (changed: string): string => before + changed + after;
  const own = (words: string): boolean => sentence.includes(words);
  const words = [...sentence.matchAll(/[\p{L}\p{N},’]+/gu)];
  return [
    { name: `a sentence before ${n}`, edited: put(`Another sentence was added. ${sentence}`), touches: () => false },
    { name: `a sentence after ${n}`, edited: put(`${sentence} Another sentence was added.`), touches: () => false },
    { name: `without sentence ${n}`, edited: put(''), touches: own },
    { name: `sentence ${n} twice`, edited: put(`${sentence} ${sentence}`), touches: own },
    ...words.flatMap(({ index: at, 0: word }): Edit[] => [
      {
        name: `another word for ${word} in ${n}`,
        edited: put(`${sentence.slice(0, at)}Xyzzy${sentence.slice(at + word.length)}`),
        touches: own,
      },
      {
        name: `a word before ${word} in ${n}`,
        edited: put(`${sentence.slice(0, at)}not ${sentence.slice(at)}`),
        touches: own,
      },
      {
        name: `without ${word} in ${n}`,
        edited: put(sentence.slice(0, at) + sentence.slice(at + word.length)),
        touches: own,
      },
      {
        name: `${word} twice in ${n}`,
        edited: put(`${sentence.slice(0, at)}${word} ${sentence.slice(at)}`),
        touches: own,
      },
      {
        name: `a dash before ${word} in ${n}`,
        edited: put(`${sentence.slice(0, at)}– ${sentence.slice(at)}`),
        touches: own,
      },
      {
        name: `${word} in capitals in ${n}`,
        edited: put(`${sentence.slice(0, at)}${word.toUpperCase()}${sentence.slice(at + word.length)}`),
        touches: own,
      },
    ]),
  ];
});

const wordsAt = (start: number, end: number): string => text.text.slice(start, end);

describe('what was marked, in the article after it was changed', () => {
  it('comes in so many edits', () => {
    expect(edits.length).toBeGreaterThanOrEqual(400);
  });

  it('stands exactly where it was in the same text', async () => {
    const match = await matchOriginal(index, text.text);
    expect(match?.isExact).toBe(true);
    expect(match?.findings.map(({ status }) => status)).toEqual(marked.map(() => 'exact'));
  });

  it('is found with the very words, or told as changed, ambiguous or lost; never landed on others', async () => {
    const told = new Map<string, number>();
    for (const { name, edited, touches } of edits) {
      const match = await matchOriginal(index, edited);
      // So little is left of it that it is none of ours: that is said as well.
      if (match === null) continue;
      expect(match.isExact, name).toBe(edited === text.text);
      for (const finding of match.findings) {
        const words = wordsAt(finding.passage.start, finding.passage.end);
        told.set(finding.status, (told.get(finding.status) ?? 0) + 1);
        if (finding.status === 'exact' || finding.status === 'moved')
          expect(match.text.slice(finding.start, finding.end), name).toBe(words);
        if (!touches(words))
          expect(['exact', 'moved'], `${name}: ${words} ${finding.status}`).toContain(finding.status);
      }
    }
    expect((told.get('exact') ?? 0) + (told.get('moved') ?? 0)).toBeGreaterThan(500);
    for (const status of ['changed', 'ambiguous', 'lost']) expect(told.get(status) ?? 0, status).toBeGreaterThan(0);
  });
});
