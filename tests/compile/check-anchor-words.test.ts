import { describe, expect, it } from 'vitest';
import { problemsAfter } from './dossier-folder';

describe('checkAnchorWords', () => {
  it('takes four words a side', () => {
    expect(
      problemsAfter([
        'relations.yaml',
        '[ a000-s1 ]',
        '[ a000: Burgemeester Anna Vos belde … met wethouder Bakker van ]',
      ]),
    ).toEqual([]);
  });

  it('refuses five, in evidence and in the digest', () => {
    const told = problemsAfter(
      ['relations.yaml', '[ a000-s1 ]', '[ a000: Burgemeester Anna Vos belde maandag … Bakker ]'],
      ['articles/a000.yaml', 'at: Burgemeester Anna Vos …', 'at: Burgemeester Anna Vos belde maandag …'],
    );
    expect(told.map(({ file, says }) => `${file}: ${says}`)).toEqual([
      expect.stringMatching(/^articles\/a000\.yaml: .*"Burgemeester Anna Vos belde maandag" has 5 words; at most 4/),
      expect.stringMatching(/^relations\.yaml: .* has 5 words; at most 4/),
    ]);
  });
});
