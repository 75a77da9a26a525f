import { existsSync, readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/text';
import { testedWordsOf } from '@/i18n/use-tested-words';
import { LanguageContext } from '@/i18n/use-words';
import { Tested } from '@/views/about/tested';
import { testedCommands } from '@/views/about/tested-commands';

const say = testedWordsOf('en');
const document = `# ${say.title}

${say.lead}

| ${say.what} | ${say.how} |
|---|---|
${testedCommands.map(([row, command]) => `| ${say.rows[row]} | \`${command}\` |`).join('\n')}

## ${say.notYet}

${say.notYetRows.map((row) => `- ${row}`).join('\n')}
`;

describe('what was tested', () => {
  it('is the same on the page and in docs/what-was-tested.md (vitest -u writes it)', async () => {
    await expect(document).toMatchFileSnapshot('../../../docs/what-was-tested.md');
  });

  it('names every row once, and scripts and files that are there', () => {
    expect(testedCommands.map(([row]) => row).sort()).toEqual(Object.keys(say.rows).sort());
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [row, command] of testedCommands) {
      for (const [, name = ''] of command.matchAll(/npm run ([\w:]+)/g)) expect(scripts, row).toHaveProperty([name]);
      for (const [file] of command.matchAll(/tests\/[\w/-]+/g)) {
        const found = [file, `${file}.test.ts`, `${file}.test.tsx`, `${file}.spec.ts`].some((one) => existsSync(one));
        expect(found, file).toBe(true);
      }
    }
  });

  it.each(languages)('says in %s what no person has tested', (lang) => {
    render(
      <LanguageContext value={lang}>
        <Tested />
      </LanguageContext>,
    );
    const own = testedWordsOf(lang);
    expect(screen.getByRole('heading', { name: own.notYet })).toBeInTheDocument();
    for (const row of own.notYetRows) expect(screen.getByText(row)).toBeInTheDocument();
  });
});
