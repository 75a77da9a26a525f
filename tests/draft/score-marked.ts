import { narrator } from '@/domain/claim';
import { draft } from '@/draft/draft';
import type { Proposal } from '@/draft/proposal';
import type { Mark, MarkedText } from './marked-text';

export interface MarkedScore {
  readonly names: number;
  readonly dates: number;
  readonly quantities: number;
  readonly claimants: number;
  readonly misses: readonly string[];
}

const f1 = (hits: number, proposed: number, wanted: number): number =>
  proposed + wanted === 0 ? 1 : (2 * hits) / (proposed + wanted);

const toldValue = (proposal: Proposal): string => {
  if (proposal.kind === 'date') return proposal.edtf ?? '?';
  if (proposal.kind !== 'quantity') return '';
  return `${proposal.comparator} ${proposal.min ?? '*'}..${proposal.max ?? '*'} ${proposal.unit}`;
};

const compare = (
  what: string,
  text: string,
  wanted: readonly Mark[],
  proposed: readonly Proposal[],
  misses: string[],
): [hits: number, proposed: number, wanted: number] => {
  const isSame = (mark: Mark, own: Proposal): boolean =>
    (what === 'date'
      ? own.start < mark.end && mark.start < own.end
      : own.start === mark.start && own.end === mark.end) &&
    (mark.value === '' || mark.value === toldValue(own));
  const hits = wanted.filter((mark) => proposed.some((own) => isSame(mark, own)));
  for (const mark of wanted) {
    if (!hits.includes(mark)) misses.push(`${what} not found: ${text.slice(mark.start, mark.end)} ${mark.value}`);
  }
  for (const own of proposed) {
    if (!wanted.some((mark) => isSame(mark, own))) {
      misses.push(`${what} in vain: ${text.slice(own.start, own.end)} ${toldValue(own)} (${own.rule})`);
    }
  }
  return [hits.length, proposed.length, wanted.length];
};

const sum = (rows: readonly (readonly number[])[]): [number, number, number] =>
  [0, 1, 2].map((i) => rows.reduce((total, row) => total + (row[i] ?? 0), 0)) as [number, number, number];

/** How well drafts of these texts agree with their readings. */
export function scoreMarked(texts: readonly MarkedText[]): MarkedScore {
  const misses: string[] = [];
  const rows: Record<'names' | 'dates' | 'quantities', number[][]> = { names: [], dates: [], quantities: [] };
  let [right, sentences] = [0, 0];
  for (const { title, language, published, text, marks, sentences: read } of texts) {
    const own: string[] = [];
    const source = { text, language, published: { first: published, last: published }, actors: [], speaker: null };
    const { proposals } = draft(source);
    const of = (kind: Mark['kind']): Mark[] => marks.filter((mark) => mark.kind === kind);
    const names = proposals.filter(
      (each) => each.kind === 'actor' && each.named && each.type !== 'place' && each.type !== 'people',
    );
    rows.names.push(compare('name', text, of('A'), names, own));
    rows.dates.push(
      compare(
        'date',
        text,
        of('D'),
        proposals.filter(({ kind }) => kind === 'date'),
        own,
      ),
    );
    rows.quantities.push(
      compare(
        'quantity',
        text,
        of('Q'),
        proposals.filter(({ kind }) => kind === 'quantity'),
        own,
      ),
    );
    for (const { start, end, claimant } of read) {
      if (claimant === null) continue;
      sentences++;
      const claim = proposals.find((each) => each.kind === 'claim' && each.start >= start && each.start < end);
      const found =
        claim?.kind !== 'claim'
          ? 'no claim'
          : claim.claimantAt === null
            ? narrator
            : text.slice(claim.claimantAt.start, claim.claimantAt.end);
      const isSame =
        found === claimant ||
        (claimant !== narrator && found !== narrator && (claimant.endsWith(found) || found.endsWith(claimant)));
      if (isSame) right++;
      else own.push(`claimant: ${found} for ${claimant}: ${text.slice(start, end).slice(0, 60)}`);
    }
    misses.push(...own.map((miss) => `${title}: ${miss}`));
  }
  return {
    names: f1(...sum(rows.names)),
    dates: f1(...sum(rows.dates)),
    quantities: f1(...sum(rows.quantities)),
    claimants: sentences === 0 ? 1 : right / sentences,
    misses,
  };
}
