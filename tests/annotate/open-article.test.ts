import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEntries } from '@/annotate/entries';
import { retell } from '@/annotate/evidence-at';
import { finishDossier } from '@/annotate/finish-dossier';
import { makeClaim } from '@/annotate/make-claim';
import { makeEvent } from '@/annotate/make-event';
import { patchOfSession } from '@/annotate/patch-of-session';
import { type AnnotatedText, type Session, startSession, takeStep } from '@/annotate/session';
import { type Copy, textOfArticle } from '@/annotate/text-of-article';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { openDataset } from '@/dataset/open-dataset';
import { openPatched } from '@/dataset/open-patches';
import { formatPatch, readPatch } from '@/dataset/read-patch';
import { draft } from '@/draft/draft';
import { matchOriginal } from '@/query/match-original';
import { sha256 } from '@/text/sha256';
import { harbourTexts } from '../fixtures/harbour-plain';
import { harbourSession } from '../fixtures/harbour-texts';

const undated = { nl: 'geen dag gegeven', en: 'no day given' };
const date = { edtf: '../2026-03-12', extent: 'moment', basis: undated, expression: null } as const;
const [raw] = harbourTexts;

const retold = [
  [3, 'Ships wait.'],
  [4, 'Over 1,200 people strike, says Maanzaad.'],
  [5, 'The firm counts fewer.'],
] as const;

/** A dossier that is there, with an event on two words of its first text and with some sentences after it retold. */
const dossier = (): Dataset => {
  let session = harbourSession({ isDrafted: false });
  const [text] = session.texts;
  if (!text) throw new Error('no text');
  const start = raw.indexOf('broke down');
  const event = { title: 'Talks end', type: 'talks', status: 'occurred', date, participants: [] } as const;
  const made = makeEvent(session.dataset, text, { start, end: start + 10 }, event, 'x');
  const told = { what: 'event', title: '' } as const;
  session = takeStep(session, { changes: made?.changes ?? [], decisions: {}, told }) as Session;
  for (const [number, words] of retold) {
    const change = retell(session.dataset, text, number, words, 'x');
    session = takeStep(session, { changes: change ? [change] : [], decisions: {}, told }) as Session;
  }
  const opened = openDataset(finishDossier(session).text);
  if (!opened.ok) throw new Error(opened.problem.detail);
  return indexDataset(opened.dataset).dataset;
};
const base = dossier();
const copyOf = async (text: string): Promise<Copy> => (await matchOriginal(indexDataset(base), text)) as Copy;
const opened = async (text: string): Promise<AnnotatedText> => {
  const found = textOfArticle(base, 't1', await copyOf(text), 'en');
  if (!found) throw new Error('nothing in common');
  return found;
};

describe('an article of a dossier that is there', () => {
  it('has the stretches of its digest under their ids, and every other word of the text in a sentence of its own', async () => {
    const { sentences, text } = await opened(raw);
    const ids = sentences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [article] = base.articles;
    for (const { id, start, end } of article?.digest ?? [])
      expect(sentences.find((one) => one.id === id)).toMatchObject({ start, end, text: raw.slice(start, end) });
    expect(sentences).toEqual([...sentences].sort((a, b) => a.start - b.start));
    let at = 0;
    for (const { start, end } of sentences) {
      expect(text.slice(at, start)).toMatch(/^\P{L}*$/u);
      at = end;
    }
    expect(text.slice(at)).toMatch(/^\P{L}*$/u);
  });

  it('has of a copy that differs only what is the same, at the places of the text that was read', async () => {
    const edited = `An added line.\n\n${raw.replace('1,200', '1,300')}`;
    const { sentences, text } = await opened(edited);
    expect(sentences.map(({ id }) => id)).toEqual(expect.arrayContaining(['t1-s4', 't1-s6']));
    expect(sentences.map(({ id }) => id)).not.toContain('t1-s5');
    for (const { start, end, id } of sentences) {
      const own = base.articles[0]?.digest.find((one) => one.id === id);
      expect(sha256(text.slice(start, end))).toBe(own?.sha256);
    }
    expect(
      textOfArticle(base, 't1', { ...(await copyOf(raw)), isExact: false, text: 'Quite another text.' }, 'en'),
    ).toBe(null);
  });

  it('proposes nothing on what the dossier tells of already', async () => {
    const text = await opened(raw);
    const drafted = { ...text, draft: draft({ ...text, actors: [] }) };
    const entries = listEntries(startSession(base, [drafted]), drafted);
    const start = raw.indexOf('broke down');
    expect(entries.length).toBeGreaterThan(5);
    expect(entries.filter(({ proposal }) => proposal.start <= start && start < proposal.end)).toEqual([]);
  });
});

/** As a file has it: what a text only answers for another language is none of its words. */
const written = (dataset: Dataset): string => JSON.stringify(dataset);

describe('what is made of it', () => {
  const anyMarks = fc.array(fc.tuple(fc.nat(), fc.constantFrom('claim', 'event', 'retold')), {
    minLength: 1,
    maxLength: 12,
  });

  const walk = async (marks: readonly (readonly [number, string])[]): Promise<Session> => {
    const text = await opened(raw);
    let session = startSession(base, [text]);
    for (const [n, what] of marks) {
      const number = n % text.sentences.length;
      const sentence = text.sentences[number];
      if (!sentence) continue;
      const { dataset } = session;
      const said = { number: null, measure: null, said: date } as const;
      const claim = {
        ...said,
        claimant: 'narrator',
        title: `Claim ${n}`,
        kind: 'other',
        modality: 'asserted',
      } as const;
      const event = { title: `Event ${n}`, type: 'other', status: 'occurred', date, participants: [] } as const;
      const told = retell(dataset, text, number, `Told ${n}`, 'retold');
      const changes =
        what === 'claim'
          ? makeClaim(dataset, text, sentence, claim, 'marked')?.changes
          : what === 'event'
            ? makeEvent(dataset, text, sentence, event, 'marked')?.changes
            : told && [told];
      if (!changes) continue;
      session = takeStep(session, { changes, decisions: {}, told: { what: 'event', title: '' } }) as Session;
    }
    return session;
  };

  it('is a correction that gives the same dossier, holds no nine words of the text, and goes as it came', async () => {
    const runs = (raw.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((_, i, all) => all.slice(i, i + 9).join(' '));
    await fc.assert(
      fc.asyncProperty(anyMarks, async (marks) => {
        const session = await walk(marks);
        const patch = patchOfSession(session, { author: 'A class', reason: '', date: '2026-03-20' });
        if (!patch) throw new Error('nothing was made');
        const file = formatPatch(patch);
        const read = readPatch(file);
        if (!read.ok) throw new Error(read.detail);
        const patched = openPatched(base, read.patch.changes);
        expect(patched.notMade).toEqual([]);
        expect(written(patched.dataset)).toBe(written(openPatched(session.dataset, []).dataset));
        const flat = (file.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
        expect(runs.filter((run) => run.split(' ').length === 9 && flat.includes(run))).toEqual([]);
        for (const { sentence, reason, author } of read.patch.changes)
          expect([sentence?.id.startsWith('t1-s'), reason !== '', author]).toEqual([true, true, 'A class']);
      }),
      { numRuns: 15 },
    );
  });

  it('is none where everything was undone', () => {
    expect(patchOfSession(startSession(base, []), { author: '', reason: '', date: '2026-03-20' })).toBeNull();
  });

  it('keeps what a sentence is told in in another language', async () => {
    const both = structuredClone(base);
    const sentence = both.articles[0]?.digest.find(({ text }) => /1,200/.test(text.en));
    if (!sentence) throw new Error('no such sentence');
    (sentence as { text: unknown }).text = { nl: 'Ruim 1200 mensen staken.', en: sentence.text.en };
    const text = textOfArticle(both, 't1', await copyOf(raw), 'en');
    const number = text?.sentences.findIndex(({ id }) => id === sentence.id) ?? -1;
    const change = text && retell(both, text, number, 'More than 1,200 strike.', 'x');
    expect(change?.new).toEqual({ nl: 'Ruim 1200 mensen staken.', en: 'More than 1,200 strike.' });
  });
});
