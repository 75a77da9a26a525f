import { eventTypes, participantRoles, saliences, statuses } from '@/domain/event';
import { relationKinds, signs, targetAttributions } from '@/domain/vocabulary';
import type { Resting } from './import-evidence-tables';
import { type Links, present, some } from './import-links';

export async function importEvents({ each, gathered, tables, known, allKnown, told }: Links, resting: Resting) {
  const participants = await gathered(
    tables.participants.rows(),
    (row) => known(row, 'event', 'events'),
    (row) => ({ actor: known(row, 'actor', 'actors'), role: row.choice('role', participantRoles) }),
  );
  return each(tables.events.rows(), (row) => {
    const id = row.id('id');
    const title = row.text('title');
    return {
      id,
      type: row.choice('type', eventTypes, 'other'),
      title,
      summary: row.textOrNone('summary') ?? title,
      date: told('event', id, 'date', row.when('date')),
      status: row.choice('status', statuses, 'occurred'),
      ...some('allegedBy', allKnown(row, 'alleged_by', 'actors')),
      salience: row.choice('salience', saliences, 'core'),
      place: row.textOrNone('place'),
      participants: participants(id),
      evidence: resting(row, 'event', id),
    };
  });
}

export async function importRelations({ each, tables, known, knownOrNone, allKnown, told }: Links, resting: Resting) {
  return each(tables.relations.rows(), (row) => {
    const id = row.id('id');
    return {
      id,
      source: known(row, 'source', 'actors'),
      target: known(row, 'target', 'actors'),
      kind: row.choice('kind', relationKinds),
      sign: row.choice('sign', signs),
      date: told('relation', id, 'date', row.when('date')),
      status: row.choice('status', statuses, 'occurred'),
      ...some('allegedBy', allKnown(row, 'alleged_by', 'actors')),
      ...present('attribution', row.choiceOrNone('attribution', targetAttributions)),
      ...present('attributionNote', row.textOrNone('attribution_note')),
      event: knownOrNone(row, 'event', 'events'),
      claim: knownOrNone(row, 'claim', 'claims'),
      evidence: resting(row, 'relation', id),
    };
  });
}
