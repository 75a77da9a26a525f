import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierFolder, outputsOf, problemsAfter, problemsIn } from './dossier-folder';

const eight = 'burgemeester anna vos belde maandag met wethouder bakker';

describe('checkOwnWords', () => {
  it('tells of nine words of an article in a row, whatever their case and punctuation', () => {
    const told = problemsAfter(['events.yaml', 'nl: Een gesprek.', `nl: "Ook ${eight}, van: LAAGDORP."`]);
    expect(told).toEqual([
      expect.objectContaining({
        file: 'events.yaml',
        says: `9 words or more as in a000: "${eight} van …"; tell it in your own words`,
      }),
    ]);
    expect(told[0]?.at).toContain('LAAGDORP');
  });

  it('lets eight pass', () => {
    expect(problemsAfter(['events.yaml', 'nl: Een gesprek.', `nl: Ook ${eight}.`])).toEqual([]);
  });

  it('cannot tell without the articles', () => {
    const folder = dossierFolder(['events.yaml', 'nl: Een gesprek.', `nl: ${eight} van laagdorp`]);
    writeFileSync(path.join(folder.data, 'anchors.lock.json'), outputsOf(dossierFolder()).lock);
    expect(problemsIn({ data: folder.data, articles: null })).toEqual([]);
  });
});
