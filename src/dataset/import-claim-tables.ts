import { answerKinds, attributions, claimKinds, doubtSubjects, modalities, narrator, stages } from '@/domain/claim';
import { articlesIn } from '@/domain/evidence';
import type { Text } from '@/domain/text';
import { comparators, postures } from '@/domain/vocabulary';
import type { Resting } from './import-evidence-tables';
import { type Links, some } from './import-links';
import type { TableRow } from './table-reader';

function quantityOf({ knownOrNone }: Links, row: TableRow) {
  const unit = row.idOrNone('quantity_unit');
  const fields = ['min', 'max', 'comparator', 'subject', 'posture'].map((field) => `quantity_${field}`);
  const wording = row.textOrNone('quantity_wording');
  const [min, max] = [row.numberOrNone('quantity_min'), row.numberOrNone('quantity_max')];
  if (unit === null) {
    for (const field of fields) {
      if (row.wordOrNone(field) !== null) row.tell('quantity_unit', `is empty, but ${field} is not`, 'what is counted');
    }
    return null;
  }
  if (min !== null && max !== null && min > max) row.tell('quantity_max', `is less than ${min}`, 'the upper bound');
  return {
    min,
    max,
    comparator: row.choice('quantity_comparator', comparators, '='),
    unit,
    subject: knownOrNone(row, 'quantity_subject', 'actors'),
    posture: row.choice('quantity_posture', postures, 'other'),
    wording: wording ?? ({ en: [...new Set([min, max])].filter((bound) => bound !== null).join('–') } as Text),
  };
}

export async function importClaims(links: Links, resting: Resting) {
  const { each, gathered, tables, known, knownOrNone, allKnown, told } = links;
  const reports = await gathered(
    tables.reports.rows(),
    (row) => known(row, 'claim', 'claims'),
    (row) => ({
      article: known(row, 'article', 'articles'),
      via: knownOrNone(row, 'via', 'actors'),
    }),
  );
  const answers = await gathered(
    tables.answers.rows(),
    (row) => known(row, 'claim', 'claims'),
    (row) => ({
      claim: known(row, 'answered', 'claims'),
      how: row.choice('how', answerKinds),
      note: row.text('note'),
    }),
  );
  const doubts = await gathered(
    tables.doubts.rows(),
    (row) => known(row, 'claim', 'claims'),
    (row) => ({ number: row.whole('number'), about: row.choice('about', doubtSubjects), note: row.text('note') }),
  );
  /** In a sheet of their own in full; a person may write one of each sort beside the claim. */
  const doubtsOf = (row: TableRow, id: string) => {
    const beside = doubtSubjects.flatMap((about) => {
      const note = row.textOrNone(`doubt_${about}`);
      return note ? [{ about, note }] : [];
    });
    if (!tables.doubts.isThere) return beside;
    return doubts(id)
      .sort((a, b) => a.number - b.number)
      .map(({ about, note }) => ({ about, note }));
  };
  return each(tables.claims.rows(), (row) => {
    const id = row.id('id');
    const own = reports(id);
    const evidence = resting(row, 'claim', id);
    for (const article of articlesIn(evidence))
      if (!own.some((one) => one.article === article)) own.push({ article, via: null });
    const proposition = row.text('proposition');
    const aboutDate = row.whenOrNone('about_date');
    return {
      id,
      kind: row.choice('kind', claimKinds, 'other'),
      title: row.textOrNone('title') ?? proposition,
      claimant: row.wordOrNone('claimant') === narrator ? narrator : known(row, 'claimant', 'actors'),
      ...some('coClaimants', allKnown(row, 'co_claimants', 'actors')),
      about: allKnown(row, 'about', 'actors'),
      proposition,
      modality: row.choice('modality', modalities, 'asserted'),
      stage: row.choiceOrNone('stage', stages),
      condition: row.textOrNone('condition'),
      conditionBasis: row.choiceOrNone('condition_basis', ['stated', 'implied']),
      attribution: row.choice('attribution', attributions, 'stated'),
      attributionNote: row.textOrNone('attribution_note'),
      ...some('doubts', doubtsOf(row, id)),
      quantity: quantityOf(links, row),
      measure: row.idOrNone('measure'),
      place: row.textOrNone('place'),
      said: told('claim', id, 'said', row.when('said')),
      aboutDate: aboutDate && told('claim', id, 'about_date', aboutDate),
      event: knownOrNone(row, 'event', 'events'),
      reports: own.map((report) => {
        const within = evidence.filter(({ article }) => article === report.article);
        if (within.length === 0)
          row.tell(
            'id',
            `has a report in ${report.article} without evidence`,
            'a row of the sheet evidence from there',
          );
        return { ...report, evidence: within };
      }),
      answers: answers(id),
    };
  });
}
