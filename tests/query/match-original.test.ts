import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { countFound, matchOriginal } from '@/query/match-original';
import type { Finding } from '@/query/place-passages';
import { attached, attachedIndex, passages, sentenceOf, sentences } from './attached-story';

const match = async (text: string) => {
  const found = await matchOriginal(attachedIndex, text);
  if (!found) throw new Error('not one of ours');
  return found;
};

type Edit = (
  text: string,
  roll: (limit: number) => number,
) => { readonly text: string; readonly touched: readonly number[] };

const sequence = (seed: number) => {
  let state = seed;
  return (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

const inPassage =
  (fits: (words: string) => boolean, change: (words: string, roll: (limit: number) => number) => string): Edit =>
  (text, roll) => {
    const able = passages.flatMap((passage, i) => (fits(passage.words) ? [{ ...passage, i }] : []));
    const chosen = able[roll(able.length)];
    if (!chosen) throw new Error('no passage fits this edit');
    const words = change(chosen.words, roll);
    if (words === chosen.words) throw new Error(`nothing changed in ${words}`);
    return { text: text.slice(0, chosen.start) + words + text.slice(chosen.end), touched: [chosen.i] };
  };

const word = (words: string, roll: (limit: number) => number): RegExpExecArray => {
  const all = [...words.matchAll(/\p{L}{4,}/gu)];
  const one = all[roll(all.length)];
  if (!one) throw new Error('no word');
  return one;
};
const any = () => true;
const has = (pattern: RegExp) => (words: string) => pattern.test(words);
const splice = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length);
const starts = new Set(sentences.map(({ start }) => start));
const numbers = /veertien|drie|10\.500|twee/;

const harmful: Readonly<Record<string, Edit>> = {
  'another number': inPassage(has(numbers), (words, roll) =>
    words.replace(numbers, (old) =>
      /\d/.test(old) ? `${10 + roll(80)}.${100 + roll(300)}` : (['acht', 'tien', 'zes'][roll(3)] ?? ''),
    ),
  ),
  'a digit more at the edge of a number': inPassage(has(/10\.500/), (words, roll) =>
    words.replace('10.500', `${1 + roll(9)}10.500`),
  ),
  'a negation more': inPassage(any, (words, roll) => {
    const { index } = word(words, roll);
    return splice(words, index, 0, 'niet ');
  }),
  'a negation less': inPassage(has(/\b(?:niet|geen) /), (words) => words.replace(/\b(?:niet|geen) /, '')),
  'another name': inPassage(has(/Daan|Zoë|Noordzand|Brück|Zoutdam/), (words, roll) =>
    words.replace(/Daan|Zoë|Noordzand|Brück|Zoutdam/, ['Mees', 'Fien', 'Oostwal'][roll(3)] ?? ''),
  ),
  'another tense': inPassage(has(/verwachtte|waren|werd|belde|vertrok|bleef|noemde/), (words) =>
    words.replace(/verwachtte|waren|werd|belde|vertrok|bleef|noemde/, (verb) => `zal ${verb}`),
  ),
  'a slip of the pen': inPassage(any, (words, roll) => {
    const { index, 0: found } = word(words, roll);
    const at = index + 1 + roll(found.length - 2);
    return splice(words, at, 1, words.charAt(at) === 'x' ? 'y' : 'x');
  }),
  'a letter without its accent': inPassage(has(/[ëüŒ]/), (words) =>
    words.replace(/[ëüŒ]/, (letter) => ({ ë: 'e', ü: 'u', Œ: 'O' })[letter] ?? ''),
  ),
  'another capital': inPassage(any, (words, roll) => {
    const { index } = word(words, roll);
    const letter = words.charAt(index);
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return splice(words, index, 1, other);
  }),
  'a comma more': inPassage(any, (words, roll) => {
    const { index, 0: found } = word(words.slice(0, -6), roll);
    return splice(words, index + found.length, 0, ',');
  }),
  'a comma less': inPassage(has(/,/), (words) => words.replace(',', '')),
  'words in another order': inPassage(any, (words, roll) => {
    const parts = words.split(' ');
    const at = roll(parts.length - 1);
    [parts[at], parts[at + 1]] = [parts[at + 1] ?? '', parts[at] ?? ''];
    return parts.join(' ');
  }),
  'a word joined to the passage': (text, roll) => {
    const i = roll(passages.length);
    const start = passages[i]?.start ?? 0;
    return { text: `${text.slice(0, start)}anti-${text.slice(start)}`, touched: [i] };
  },
  'a look-alike in its place, the passage left elsewhere': (text, roll) => {
    const i = roll(passages.length);
    const { start, end, words } = passages[i] ?? { start: 0, end: 0, words: '' };
    const { index } = word(words, roll);
    const changed = text.slice(0, start) + splice(words, index, 0, 'amper ') + text.slice(end);
    const elsewhere = [
      `${words}.\n\n${changed}`,
      `${changed}\n${words}.\n`,
      changed.replace('Op 12 maart', `${words}. Op 12 maart`),
    ];
    return { text: elsewhere[roll(3)] ?? '', touched: [i] };
  },
  'a word of the same length beside it': (text, roll) => {
    const beside = [...text.matchAll(/\p{L}{3,}/gu)].flatMap(({ index, 0: found }) => {
      const end = index + found.length;
      const isFree = passages.every((passage) => end <= passage.start || passage.end <= index);
      const sentence = sentences.findIndex((one) => one.start <= index && end <= one.end) + 1;
      const touched = passages.flatMap((_, i) => (sentenceOf[i] === sentence ? i : []));
      return isFree && touched.length > 0 ? { index, length: found.length, touched } : [];
    });
    const { index, length, touched } = beside[roll(beside.length)] ?? { index: 0, length: 0, touched: [] };
    return { text: splice(text, index, length, 'nooit zeker'.slice(0, length).padEnd(length, 'x')), touched };
  },
  'words cut away beside it': (text, roll) => {
    const [cut, ...touched] = [
      ['Volgens hem ', 2],
      [', al lagen er', 0, 1],
      ['Op 12 maart ', 9],
      [' en ', 12, 13],
    ][roll(4)] as [string, ...number[]];
    return { text: text.replace(cut, cut.startsWith(',') ? ',' : ''), touched };
  },
  'a denial and a colon before it': (text, roll) => {
    const able = passages.flatMap((passage, i) => (starts.has(passage.start) ? [{ ...passage, i }] : []));
    const { start, i } = able[roll(able.length)] ?? { start: 0, i: 0 };
    return {
      text: splice(text, start, 0, ['Onwaar: ', 'Niemand gelooft dit: ', 'Niet: '][roll(3)] ?? ''),
      touched: [i],
    };
  },
  'a question made of it': (text, roll) => {
    const able = passages.flatMap((passage, i) => (text.charAt(passage.end) === '.' ? [{ ...passage, i }] : []));
    const { end, i } = able[roll(able.length)] ?? { end: 0, i: 0 };
    return { text: splice(text, end, 1, '?'), touched: [i] };
  },
  'letters that only look alike': inPassage(has(/[aeo]/), (words) =>
    words.replace(/[aeo]/, (letter) => ({ a: '\u0430', e: '\u0435', o: '\u043e' })[letter] ?? ''),
  ),
  'letters struck through': inPassage(any, (words, roll) => {
    const { index, 0: found } = word(words, roll);
    return splice(words, index, found.length, [...found].map((letter) => `${letter}\u0336`).join(''));
  }),
  'the last letter struck through': (text, roll) => {
    const i = roll(passages.length);
    return { text: splice(text, passages[i]?.end ?? 0, 0, '\u0336'), touched: [i] };
  },
  'a sign turned round within it': inPassage(any, (words, roll) => {
    const { index, 0: found } = word(words, roll);
    return splice(words, index + found.length, 0, '\u202e');
  }),
  'the article twice, one of them changed': (text, roll) => {
    const one = harmful['a slip of the pen']?.(text, roll) ?? { text, touched: [] };
    const both = roll(2) === 0 ? [one.text, text] : [text, one.text];
    return { text: both.join(['\n', '\n\n', '\n\nLees ook\n\n'][roll(3)]), touched: one.touched };
  },
  'a paragraph twice, one of them changed': (text, roll) => {
    const one = harmful['a slip of the pen']?.(text, roll) ?? { text, touched: [] };
    const at = passages[one.touched[0] ?? 0]?.start ?? 0;
    const [from, to] = [text.lastIndexOf('\n\n', at) + 2, text.indexOf('\n\n', at)];
    const end = to < 0 ? text.length : to;
    const changed = one.text.slice(from, end + one.text.length - text.length);
    const real = text.slice(from, end);
    const pair = roll(2) === 0 ? [changed, real] : [real, changed];
    return { text: text.slice(0, from) + pair.join('\n\n') + text.slice(end), touched: one.touched };
  },
  'the paragraph as it was, left at the end': (text, roll) => {
    const one = harmful['a negation more']?.(text, roll) ?? { text, touched: [] };
    const at = passages[one.touched[0] ?? 0]?.start ?? 0;
    const [from, to] = [text.lastIndexOf('\n\n', at) + 2, text.indexOf('\n\n', at)];
    return { text: `${one.text}\n${text.slice(from, to < 0 ? text.length : to)}\n`, touched: one.touched };
  },
  'a passage taken out': (text, roll) => {
    const i = roll(passages.length);
    const { start, end } = passages[i] ?? { start: 0, end: 0 };
    return { text: text.slice(0, start) + text.slice(end), touched: [i] };
  },
};

const anywhere = (text: string, of: RegExp, roll: (limit: number) => number): RegExpExecArray => {
  const all = [...text.matchAll(of)];
  const one = all[roll(all.length)];
  if (!one) throw new Error('nowhere');
  return one;
};
const whole =
  (change: (text: string, roll: (limit: number) => number) => string): Edit =>
  (text, roll) => ({ text: change(text, roll), touched: [] });

const harmless: Readonly<Record<string, Edit>> = {
  'line ends of another system': whole((text, roll) => text.replaceAll('\n', ['\r\n', '\r'][roll(2)] ?? '\n')),
  'a byte order mark': whole((text) => `\ufeff${text}`),
  'wider spaces': whole((text, roll) => {
    for (let i = 0; i < 20; i++) {
      const { index } = anywhere(text, / /g, roll);
      text = splice(text, index, 1, ['  ', '\u00a0', '\t', ' \u2009', '\u202f', '   '][roll(6)] ?? '  ');
    }
    return text;
  }),
  'lines broken anew': whole((text, roll) => {
    for (let i = 0; i < 20; i++) {
      const { index } = anywhere(text, / /g, roll);
      text = splice(text, index, 1, '\n');
    }
    return text;
  }),
  'space around the paragraphs': whole((text) => `\n\n  ${text.replaceAll('\n\n', ' \n\n\n  ')}\n\n`),
  'straight quotation marks': whole((text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  'quotation marks of another house': whole((text, roll) =>
    roll(2) === 0 ? text.replaceAll('“', '„') : text.replaceAll('“', '«').replaceAll('”', '»'),
  ),
  'letters taken apart': whole((text) => text.normalize('NFD')),
  'soft hyphens': whole((text, roll) => {
    for (let i = 0; i < 9; i++) {
      const { index } = anywhere(text, /\p{L}{5,}/gu, roll);
      text = splice(text, index + 3, 0, '\u00ad');
    }
    return text;
  }),
  'a paragraph moved': whole((text, roll) => {
    const paragraphs = text.trim().split('\n\n');
    const [moved] = paragraphs.splice(1 + roll(paragraphs.length - 1), 1);
    paragraphs.splice(roll(paragraphs.length + 1), 0, moved ?? '');
    return `${paragraphs.join('\n\n')}\n`;
  }),
  'a date line pasted before it': whole((text, roll) => `${1 + roll(28)} maart 2022, ${roll(24)}.00 uur\n${text}`),
  'its own first line again before it': whole((text) => `${text.slice(0, text.indexOf('\n'))}\n\n${text}`),
  'text around it': whole(
    (text, roll) => `Menu | Nieuws | Sport ${roll(99)}\n\n${text}\n\nLees ook: ${roll(99)} andere stukken\n`,
  ),
  'all of it at once': whole(
    (text) =>
      `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n').replaceAll(' ', '  ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'")}`,
  ),
};

// What stands here twice is ambiguous, and rightly so.
const isPastedAgain = /twice|at the end/;

const isVouched = ({ status }: Finding): boolean => status === 'exact' || status === 'moved';
const times = 10;
const cases = (edits: Readonly<Record<string, Edit>>) =>
  Object.entries(edits).flatMap(([name, edit]) =>
    Array.from({ length: times }, (_, i) => ({
      name,
      seed: i,
      make: () => edit(attached, sequence(i * 7919 + name.length)),
    })),
  );

describe('an attached text', () => {
  it('is known by the hash of the file', async () => {
    const found = await match(attached);
    expect(found).toMatchObject({ article: 'a000', isExact: true });
    expect(countFound(found)).toEqual({ found: passages.length, all: passages.length });
  });

  it('is not ours when none of its passages is', async () => {
    const text = 'Een heel ander verhaal over een haven, zonder een woord van dat stuk.';
    expect(await matchOriginal(attachedIndex, text)).toBeNull();
    expect(await matchOriginal(attachedIndex, '')).toBeNull();
  });

  it('has each passage in a sentence', () => {
    expect(sentenceOf).not.toContain(0);
  });

  it('comes in at least 400 edits', () => {
    expect(cases(harmful).length + cases(harmless).length).toBeGreaterThanOrEqual(400);
  });

  it('never vouches for a passage whose meaning was changed, and keeps the others', async () => {
    const faults: string[] = [];
    let others = 0;
    let kept = 0;
    for (const { name, seed, make } of cases(harmful)) {
      const { text, touched } = make();
      for (const [i, finding] of (await match(text)).findings.entries()) {
        if (touched.includes(i)) {
          if (isVouched(finding)) faults.push(`${name} ${seed}: ${finding.status} ${passages[i]?.words}`);
        } else if (!isPastedAgain.test(name) && touched.every((one) => sentenceOf[one] !== sentenceOf[i])) {
          others++;
          if (isVouched(finding)) kept++;
        }
      }
    }
    expect(faults).toEqual([]);
    expect(kept / others).toBeGreaterThanOrEqual(0.99);
  });

  it('recovers at least 99 in 100 passages of harmless edits, each with its own words', async () => {
    const lost: string[] = [];
    let all = 0;
    for (const { name, seed, make } of cases(harmless)) {
      const found = await match(make().text);
      for (const finding of found.findings) {
        all++;
        const { words } = passages[found.findings.indexOf(finding)] ?? { words: '' };
        const plain = (text: string): string =>
          text
            .normalize('NFC')
            .replace(/\u00ad/g, '')
            .replace(/[“”„«»"‘’']/g, "'")
            .replace(/\s+/g, ' ');
        const isOwn = 'start' in finding && plain(found.text.slice(finding.start, finding.end)) === plain(words);
        if (!isVouched(finding) || !isOwn) lost.push(`${name} ${seed}: ${finding.status} ${words}`);
      }
    }
    expect(all).toBeGreaterThan(2000);
    expect(lost.length / all, lost.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('is ambiguous throughout when it is pasted twice', async () => {
    const { findings } = await match(`${attached}\n${attached}`);
    expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(['ambiguous']));
  });

  it('says what became of a passage', async () => {
    const [first, second] = passages;
    if (!first || !second) throw new Error('no passages');
    const changed = await match(attached.replace('veertien', 'vijftien'));
    expect(changed.findings[1]).toMatchObject({ status: 'changed' });
    const finding = changed.findings[1];
    expect(finding && 'start' in finding && changed.text.slice(finding.start, finding.end)).toBe(
      second.words.replace('veertien', 'vijftien'),
    );
    const lost = await match(attached.replace(second.words, ''));
    expect(lost.findings[1]?.status).toBe('lost');
    const twice = await match(`${attached}\n${second.words}. Nog eens: ${second.words}.`);
    expect(twice.findings[1]).toMatchObject({ status: 'ambiguous', places: { length: 3 } });
  });
});

const root = path.join(import.meta.dirname, '..', '..');
const folder = path.join(root, '..', 'shared', 'articles');

// Without ../shared/articles there is nothing to copy.
describe.skipIf(!existsSync(folder))('a copy of each article of the dossier', () => {
  it('has its passages where they were read, whatever harmless copying did to it', async () => {
    const dataset: Dataset = JSON.parse(readFileSync(path.join(root, 'public', 'dataset.json'), 'utf8'));
    const index = indexDataset(dataset);
    const statuses: string[] = [];
    for (const { id } of dataset.articles) {
      const text = readFileSync(path.join(folder, `${id.slice(1)}.txt`), 'utf8');
      const plain = text.normalize('NFD').replaceAll('\n', '\r\n').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      const found = await matchOriginal(index, `Menu en alles wat daarin staat\r\n\r\n${plain}\r\n\r\nLees ook`);
      expect(found?.article).toBe(id);
      statuses.push(...(found?.findings.map(({ status }) => status) ?? []));
    }
    expect(statuses.length).toBeGreaterThan(200);
    expect(statuses.filter((status) => status !== 'exact')).toEqual([]);
  });
});

it('the file that was read does not vouch for a passage whose hash is another', async () => {
  const dataset = structuredClone(attachedIndex.dataset);
  const [first] = dataset.events;
  const evidence = first?.evidence[0];
  if (!evidence) throw new Error('no evidence');
  evidence.sha256 = '0'.repeat(64);
  const found = await matchOriginal(indexDataset(dataset), attached);
  expect(found?.isExact).toBe(true);
  const statuses = found?.findings.map(({ passage, status }) => [passage.sha256 === evidence.sha256, status]);
  expect(statuses).toContainEqual([true, 'changed']);
  expect(statuses).not.toContainEqual([true, 'exact']);
});
