import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, runCommand } from './run-command';

const article = `The council will close the old bridge to lorries, it said on Saturday.

Some 200 lorries cross the bridge each night, said Ada Quist, who leads the council.
`;

const dossier = `# A dossier: who said and did what, by which article. Comments begin with "#"; everything is told in data/README.md.
# npm run compile, doctor, start and build take this folder: npm start -- --data THIS_FOLDER
title: The old bridge          # in English; for another language write languages: [fr] below, or { nl: …, en: … } here
# languages: [fr, en]          # the languages the dossier is told in, the first before the others
# groups:                      # the parties that colours tell apart; without them everyone is grey
#   - { id: town, name: The town, color: blue }     # red, gold, blue, teal, grey or purple
articles:
  - id: a1                     # its text is texts/a1.txt, which is read and never shown; file: names another
    title: Bridge closes to lorries
    published: 2030-03-02      # a day, a month (2030-03), an interval (2030-03-01/2030-03-05), with ~ where it is about
    digest:                    # sentence by sentence in your own words; at: first words … last words of what each retells
      - { at: The council … on Saturday, text: Lorries may no longer use the bridge. }
      - { at: Some 200 … the council, text: The head of the council counts about two hundred a night. }
actors:
  - { id: ada-quist, kind: person, name: Ada Quist }          # person, state, government, organisation, military, media
  - { id: council, kind: government, name: council }          # names as the articles spell them: they are marked there
events:
  - { id: bridge-closed, title: The bridge is closed, date: 2030-03-02, evidence: a1-s1 }   # the first digest sentence of a1
claims:
  - id: two-hundred-lorries
    claimant: ada-quist
    proposition: About two hundred lorries cross each night.
    said: ../2030-03-02        # on that day or before
    evidence: "a1: Some 200 … each night"                     # or a stretch of the article, by its first and last words
`;

/** Writes the smallest dossier into a folder, with comments that say what else there can be. */
export function newDossier(folder: string): string[] {
  const files = [
    { name: 'dossier.yaml', content: dossier },
    { name: path.join('texts', 'a1.txt'), content: article },
  ].map(({ name, content }) => ({ file: path.join(folder, name), content }));
  const [taken] = files.filter(({ file }) => existsSync(file));
  if (taken) throw new Refusal(`${taken.file} is there already; nothing is written`);
  for (const { file, content } of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return files.map(({ file }) => file);
}

const usage = `usage: npm run new -- DIR
  DIR  where the new dossier goes`;

function run(): undefined {
  const [folder, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (folder === undefined || more.length > 0) throw new Error('one folder is needed');
  console.log(`wrote ${newDossier(folder).join(' and ')}; look at it with npm start -- --data ${folder}`);
}

if (import.meta.main) await runCommand(run, usage);
