import { describe, expect, it } from 'vitest';
import { problemsAfter } from './dossier-folder';

describe('checkLanguages', () => {
  it('tells of the same words in both languages', () => {
    const told = problemsAfter(
      ['events.yaml', 'en: The Monday before.', 'en: De maandag ervoor nog.'],
      ['events.yaml', 'nl: De maandag ervoor.', 'nl: De maandag ervoor nog.'],
    );
    expect(told).toEqual([
      expect.objectContaining({ says: expect.stringMatching(/date\.basis is the same in Dutch and English/) }),
    ]);
  });

  it('tells of it in a digest too', () => {
    const told = problemsAfter([
      'articles/a000.yaml',
      'en: She gave a number of vehicles.',
      'en: Ze noemde een aantal voertuigen.',
    ]);
    expect(told).toEqual([
      expect.objectContaining({
        at: 'en: Ze noemde een aantal voertuigen.',
        says: expect.stringMatching(/digest\.1 is the same/),
      }),
    ]);
  });

  it('lets short names be the same', () => {
    expect(
      problemsAfter([
        'actors.yaml',
        'name: { nl: Rivierblad, en: Rivierblad }',
        'name: { nl: The New River Times, en: The New River Times }',
      ]),
    ).toEqual([]);
  });

  it.each([
    ['events.yaml', 'en: A conversation.', 'summary.en'],
    ['articles/a000.yaml', 'en: She gave a number of vehicles.', 'digest.1.en'],
  ])('tells once of blanks in %s', (file, from, at) => {
    expect(problemsAfter([file, from, 'en: " "'])).toEqual([
      expect.objectContaining({ says: expect.stringContaining(`${at} is " "; no words, only what cannot be seen`) }),
    ]);
  });
});

describe('checkTitles', () => {
  const title = (length: number) => 'W'.repeat(length);

  it.each([
    ['articles/a001.yaml', 'nl: Tegenspraak', 40],
    ['events.yaml', 'nl: Vos belt Bakker', 44],
    ['claims/troops.yaml', 'nl: Twintig wagens', 60],
  ])('holds %s to its length', (file, from, longest) => {
    expect(problemsAfter([file, from, `nl: ${title(longest)}`])).toEqual([]);
    expect(problemsAfter([file, from, `nl: ${title(longest + 1)}`])).toEqual([
      expect.objectContaining({
        file,
        says: expect.stringContaining(`has ${longest + 1} characters; at most ${longest}`),
      }),
    ]);
  });
});

describe('checkCharacters', () => {
  const withSummary = (text: string) => problemsAfter(['events.yaml', 'nl: Een gesprek.', `nl: "${text}"`]);

  it('tells of characters no one sees', () => {
    expect(withSummary('Een\\tgesprek.')).toEqual([
      expect.objectContaining({ says: expect.stringMatching(/U\+0009/) }),
    ]);
    expect(withSummary('Een\u200bgesprek.')).toEqual([
      expect.objectContaining({ says: expect.stringMatching(/U\+200B/) }),
    ]);
    expect(withSummary('Half \\ud83c.')).toEqual([
      expect.objectContaining({ says: expect.stringMatching(/half a surrogate/) }),
    ]);
  });

  it('wants accents composed', () => {
    expect(withSummary('Een ge\u0301sprek.')).toEqual([
      expect.objectContaining({ says: expect.stringMatching(/NFC/) }),
    ]);
    expect(withSummary('Een gésprek “zo”.')).toEqual([]);
  });
});
