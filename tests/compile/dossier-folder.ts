import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { compile, type Outputs } from '@/compile/compile';

/** A village dossier in which nothing is wrong; tests spoil one thing at a time. */
const files: Readonly<Record<string, string>> = {
  'originals/000.txt': `Rumoer aan de rivier

Burgemeester Anna Vos belde maandag met wethouder Bakker van Laagdorp. Zij sprak over “ongeveer” twintig brandweerwagens bij de brug. Volgens Vos blijft de brug dicht.

Het Rivierblad meldde dat Laagdorp een heffing overweegt.
`,
  'originals/001.txt': `De brug blijft dicht, zei Vos opnieuw. Bakker sprak haar tegen: er staan hooguit tien wagens. Buiten wapperde een vlag.
`,
  'data/dossier.yaml': `id: brug
title: { nl: De brug, en: The bridge }
summary: { nl: Twee dorpen en een brug., en: Two villages and a bridge. }
version: 1.0.0
period: { start: 2021-12-01, end: 2021-12-31 }
phases:
  - id: begin
    title: { nl: Begin, en: Start }
    start: 2021-12-01
    end: 2021-12-07
`,
  'data/articles/a000.yaml': `id: a000
file: 000.txt
title: { nl: Onrust bij de brug, en: Unrest near the bridge }
statedDate: null
published:
  edtf: 2021-12-07
  expression: maandag
  basis: { nl: De dag na het gesprek., en: The day after the call. }
digest:
  - id: a000-s1
    paragraph: 1
    at: Burgemeester Anna Vos … van Laagdorp
    nl: Vos telefoneerde met haar tegenhanger.
    en: Vos had her counterpart on the line.
  - id: a000-s2
    paragraph: 1
    at: Zij sprak over … de brug dicht
    nl: Ze noemde een aantal voertuigen.
    en: She gave a number of vehicles.
  - id: a000-s3
    paragraph: 2
    at: Het Rivierblad … heffing overweegt
    nl: Volgens een krant denkt men aan een belasting.
    en: A paper says a tax is on the table.
uncovered:
  - { at: Rumoer aan de rivier, reason: heading }
`,
  'data/articles/a001.yaml': `id: a001
whole: true
file: 001.txt
title: { nl: Tegenspraak, en: Contradiction }
published:
  edtf: 2021-12-08~
  start: 2021-12-08
  end: 2021-12-10
  basis: { nl: Kort erna., en: Shortly after. }
digest:
  - id: a001-s1
    paragraph: 1
    at: De brug blijft … tien wagens
    nl: Het andere dorp betwist het aantal.
    en: The other village disputes the number.
uncovered:
  - { at: Buiten wapperde … vlag, reason: commentary }
`,
  'data/actors.yaml': `- id: anna-vos
  kind: person
  name: { nl: Anna Vos, en: Anna Vos }
  aliases: [Anna Vos, Vos]
  role: { nl: burgemeester, en: mayor }
  affiliation: hoogdorp
  group: russia
  mentions: [ "a000-s2: Zij" ]
- id: bakker
  kind: person
  name: { nl: Bakker, en: Bakker }
  aliases: [Bakker]
  affiliation: laagdorp
  group: ukraine
  wikidata: Q1
- id: hoogdorp
  kind: state
  name: { nl: Hoogdorp, en: Hightown }
  aliases: []
  named: false
  group: russia
- id: laagdorp
  kind: state
  name: { nl: Laagdorp, en: Lowtown }
  aliases: [Laagdorp]
  group: ukraine
  not:
    - a000-s3: Laagdorp
- id: rivierblad
  kind: media
  name: { nl: Rivierblad, en: Rivierblad }
  aliases: [Rivierblad]
  group: media
`,
  'data/events.yaml': `- id: vos-bakker-call
  type: call
  title: { nl: Vos belt Bakker, en: Vos calls Bakker }
  summary: { nl: Een gesprek., en: A conversation. }
  date:
    edtf: 2021-12-06
    expression: maandag
    basis: { nl: De maandag ervoor., en: The Monday before. }
  status: occurred
  salience: core
  participants:
    - { actor: anna-vos, role: caller }
    - { actor: bakker, role: called }
  evidence:
    - "a000: Burgemeester … Bakker"
    - a000-s1
    - a000-s1: Burgemeester Anna ... Bakker
`,
  'data/claims/troops.yaml': `- id: twenty-trucks
  kind: troops
  title: { nl: Twintig wagens, en: Twenty trucks }
  claimant: anna-vos
  about: [laagdorp]
  proposition: { nl: Er staan er rond de twintig., en: There are some twenty of them. }
  modality: asserted
  attribution: stated
  quantity:
    min: 20
    max: 20
    comparator: "~"
    unit: trucks
    subject: laagdorp
    posture: present
    wording: { nl: ongeveer twintig, en: about twenty }
  said:
    edtf: ../2021-12-07
    basis: { nl: Voor de krant uitkwam., en: Before the paper came out. }
  event: vos-bakker-call
  reports:
    - article: a000
      via: rivierblad
      evidence: [ a000-s2: "\\"ongeveer\\" twintig brandweerwagens" ]
- id: at-most-ten
  kind: troops
  title: { nl: Hooguit tien, en: Ten at most }
  claimant: bakker
  proposition: { nl: Het zijn er hoogstens tien., en: There are no more than ten. }
  modality: asserted
  attribution: doubtful
  attributionNote: { nl: Bakker of de krant zelf., en: Either Bakker or the paper itself. }
  quantity:
    min: null
    max: 10
    comparator: "<"
    unit: trucks
    posture: present
    wording: { nl: hooguit tien, en: ten at most }
  said:
    edtf: 2021-12-07/2021-12-10
    basis: { nl: Tussen beide., en: Between the two. }
  reports:
    - article: a001
      evidence: [ a001-s1: hooguit tien wagens ]
  answers:
    - { claim: twenty-trucks, how: contradicts, note: { nl: Ander aantal., en: Another number. } }
`,
  'data/claims/sanctions.yaml': `- id: levy
  kind: sanctions
  stage: considered
  measure: economic
  title: { nl: Heffing, en: Levy }
  claimant: narrator
  proposition: { nl: Men denkt aan een heffing., en: A levy is being thought of. }
  modality: reported
  condition: { nl: als de brug dicht blijft, en: if the bridge stays closed }
  conditionBasis: implied
  attribution: stated
  said:
    edtf: 2021-12
    basis: { nl: Die maand., en: That month. }
  reports:
    - { article: a000, evidence: [ a000: heffing overweegt ] }
`,
  'data/relations.yaml': `- id: vos-calls-bakker
  source: anna-vos
  target: bakker
  kind: calls
  sign: neutral
  date: { edtf: 2021-12-06, basis: { nl: Het gesprek., en: The call. } }
  status: occurred
  event: vos-bakker-call
  evidence: [ a000-s1 ]
`,
  'data/questions.yaml': `- id: how-many-trucks
  title: { nl: Hoeveel wagens?, en: How many trucks? }
  claims: [twenty-trucks, at-most-ten]
`,
  'data/retired.yaml': `- id: some-trucks
  kind: claim
  reason: { nl: Opgegaan in een andere., en: Merged into another. }
  date: 2022-01-01
  replacedBy: [twenty-trucks]
`,
  'data/published-ids.txt': `# every id that was ever published
some-trucks
twenty-trucks
a000-s2 # a digest sentence
`,
};

/** One thing changed in one file: these words become those. */
export type Edit = readonly [file: string, from: string, to: string];

export interface DossierFolder {
  readonly data: string;
  readonly articles: string;
}

export function dossierFolder(...edits: Edit[]): DossierFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'aanloop-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const texts = new Map(Object.entries(files));
  for (const [file, from, to] of edits) {
    const name = file.startsWith('originals/') ? file : `data/${file}`;
    const text = texts.get(name) ?? '';
    if (!text.includes(from)) throw new Error(`${name} holds no "${from}" to change`);
    texts.set(
      name,
      text.replace(from, () => to),
    );
  }
  for (const [name, text] of texts) {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return { data: path.join(root, 'data'), articles: path.join(root, 'originals') };
}

export interface Told {
  readonly file: string;
  /** What stands on the line that is named. */
  readonly at: string;
  readonly says: string;
}

/** What the compiler has to say of the village after these edits. */
export function problemsAfter(...edits: Edit[]): Told[] {
  const { data, articles } = dossierFolder(...edits);
  return problemsIn({ data, articles });
}

export function problemsIn(sources: { data: string; articles: string | null }): Told[] {
  const outcome = compile(sources);
  if (!('problems' in outcome)) return [];
  return outcome.problems.map(({ file, line, wrong, right }) => {
    const name = file.slice(sources.data.length + 1);
    const full = path.join(sources.data, name);
    const text = existsSync(full) && statSync(full).isFile() ? readFileSync(full, 'utf8') : '';
    return { file: name, at: text.split('\n')[line - 1]?.trim() ?? '', says: `${wrong}; ${right}` };
  });
}

export function outputsOf(sources: { data: string; articles: string | null }): Outputs {
  const outcome = compile(sources);
  if ('problems' in outcome) throw new Error(outcome.problems.map(({ wrong }) => wrong).join('\n'));
  return outcome.outputs;
}
