import { describe, expect, it } from 'vitest';
import { type Edit, problemsAfter } from './dossier-folder';

const says = (...edits: Edit[]): string[] => problemsAfter(...edits).map((told) => told.says);

describe('checkAliases', () => {
  it('gives an alias to one actor', () => {
    expect(says(['actors.yaml', 'aliases: [Bakker]', 'aliases: [Bakker, Vos]'])).toEqual([
      expect.stringMatching(/^actor bakker: alias "Vos" belongs to actor anna-vos already/),
    ]);
  });

  it('wants it once', () => {
    expect(says(['actors.yaml', 'aliases: [Bakker]', 'aliases: [Bakker, Bakker]'])).toEqual([
      'actor bakker: alias "Bakker" twice; list it once',
    ]);
  });

  it('wants one of whoever is named', () => {
    expect(says(['actors.yaml', '  named: false\n', ''])).toEqual([
      expect.stringMatching(/^actor hoogdorp has no alias/),
    ]);
  });
});

describe('checkAffiliations', () => {
  it('tells of a circle, for each who is in it', () => {
    const circle = problemsAfter(['actors.yaml', '  named: false\n', '  named: false\n  affiliation: anna-vos\n']);
    expect(circle.map((told) => told.says)).toEqual([
      'actor anna-vos is affiliated with itself (anna-vos → hoogdorp → anna-vos); cut the circle',
      'actor hoogdorp is affiliated with itself (hoogdorp → anna-vos → hoogdorp); cut the circle',
    ]);
  });

  it('is content with a chain', () => {
    expect(says(['actors.yaml', '  named: false\n', '  named: false\n  affiliation: laagdorp\n'])).toEqual([]);
  });
});

describe('checkRelations', () => {
  it('wants two actors', () => {
    expect(problemsAfter(['relations.yaml', 'target: bakker', 'target: anna-vos'])).toEqual([
      {
        file: 'relations.yaml',
        at: 'target: anna-vos',
        says: 'relation vos-calls-bakker: source and target are both anna-vos; name two actors',
      },
    ]);
  });
});

describe('checkBodies', () => {
  const named = (id: string, body: string): Edit => ['actors.yaml', `- id: ${id}\n`, `- id: ${id}\n  body: ${body}\n`];

  it('wants a body that is no name of another, nor of itself', () => {
    expect(problemsAfter(named('hoogdorp', 'anna-vos'))).toEqual([]);
    expect(problemsAfter(named('hoogdorp', 'hoogdorp')).map(({ says }) => says)).toEqual([
      expect.stringMatching(/it is its own body/),
    ]);
    expect(problemsAfter(named('hoogdorp', 'laagdorp'), named('laagdorp', 'bakker')).map(({ says }) => says)).toEqual([
      expect.stringMatching(/laagdorp is itself a name of another body/),
    ]);
    expect(problemsAfter(named('hoogdorp', 'nobody')).map(({ says }) => says)).toEqual([
      expect.stringMatching(/there is no actor "nobody"/),
    ]);
  });
});
