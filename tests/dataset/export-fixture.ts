import { readFileSync } from 'node:fs';
import { datasetSchema } from '@/dataset/dataset-schema';
import type { Dataset } from '@/dataset/format';

/** The record as it is compiled at present. */
export const record: Dataset = datasetSchema.parse(JSON.parse(readFileSync('public/dataset.json', 'utf8')));

/** All that any of the formats might trip over. */
export const awkwardWords = '=1+1, "x" & <b>’s</b>; {50 %}\n~ $5 #1 _a^b \\ é \u{1F30A} ]]>';

/** The record with an awkward text in every place where a person writes one. */
export function awkwardRecord(): Dataset {
  const awkward = { nl: `nl ${awkwardWords}`, en: `en ${awkwardWords}` };
  const copy = structuredClone(record);
  for (const one of [...copy.articles, ...copy.events, ...copy.claims, ...copy.questions]) one.title = awkward;
  for (const one of copy.actors) Object.assign(one, { name: awkward, role: awkward, aliases: [awkwardWords, 'a,b'] });
  for (const { digest } of copy.articles) for (const sentence of digest) sentence.text = awkward;
  for (const one of copy.claims) Object.assign(one, { proposition: awkward, condition: awkward, place: awkward });
  for (const one of copy.relations) Object.assign(one.date, { basis: awkward, expression: awkwardWords });
  const [claim] = copy.claims;
  if (claim)
    copy.retired.push({ id: 'gone', kind: 'claim', reason: awkward, date: '2022-01-01', replacedBy: [claim.id] });
  return copy;
}

export const evidenceCount = ({ events, claims, relations }: Dataset): number =>
  [...events, ...relations, ...claims.flatMap(({ reports }) => reports)].reduce(
    (sum, { evidence }) => sum + evidence.length,
    0,
  );
