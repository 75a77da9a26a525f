import type { Language } from '@/domain/text';
import { formatWhen } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { textWidth } from '@/picture/letters';
import { standingOfRow } from '@/query/row';
import type { QuantityRow, TroopPanel } from './troop-panels';

/** A stretch of the words beside a number; its role decides its ink. */
export interface LabelPart {
  readonly role: 'panel' | 'claimant' | 'number' | 'doubt' | 'note';
  readonly text: string;
}
export type LabelLine = readonly LabelPart[];

const strong = new Set<LabelPart['role']>(['panel', 'claimant']);

export const lineWidth = (line: LabelLine, fontSize: number): number =>
  line.reduce((sum, { role, text }) => sum + textWidth(text, fontSize, strong.has(role) ? 600 : 400), 4);

/** Height of one line of a label. */
export const lineHeight = (fontSize: number): number => Math.round(fontSize * 1.2);

/** The number as worded, with what sets it apart from others on its scale. */
function wordNumber({ row, quantity }: QuantityRow, panel: TroopPanel, lang: Language): string {
  const words = wordsOf(lang).claims;
  const { wording, posture } = quantity;
  const modality = words.modality[row.item.modality];
  // "On the way, planned" would contradict itself.
  const isApart = panel.lines.length > 1 && posture !== 'present' && !(posture === 'deploying' && modality);
  const possible = standingOfRow(row) === 'possible' ? wordsOf(lang).certainty.possible : '';
  return [wording[lang], isApart ? words.postures[posture] : '', modality, possible].filter(Boolean).join(', ');
}

interface Names {
  readonly claimant: string;
  /** The claimant where room is scarce; the whole name where there is no shorter one. */
  readonly short: string;
  /** For a number on a line of its own, what it counts. */
  readonly panel: string | null;
  /** The title of the panel names the claimant already. */
  readonly named: boolean;
}

/** The words beside a number, from the fullest to the barest, for when there is no room. */
export function labelLines(
  mark: QuantityRow,
  panel: TroopPanel,
  names: Names,
  lang: Language,
  full: boolean,
): LabelLine[][] {
  const words = wordsOf(lang).claims;
  const { attribution, said, place } = mark.row.item;
  const isDoubtful = attribution === 'doubtful';
  const number: LabelPart = { role: 'number', text: wordNumber(mark, panel, lang) };
  const name = isDoubtful ? words.asWorded(names.claimant) : names.claimant;
  const who: LabelPart = { role: 'claimant', text: name };
  // Doubt stays beside the number as long as the number has a label at all.
  const doubt: LabelLine[] = isDoubtful ? [[{ role: 'doubt', text: words.doubtful }]] : [];
  const shortly: LabelPart = { role: 'doubt', text: words.doubtfulShort };
  const bare: LabelLine[] = [[number], ...doubt];
  const barest: LabelLine[][] = isDoubtful
    ? [bare, [[number], [shortly]], [[{ role: 'number', text: `${number.text}, ` }, shortly]]]
    : [bare];
  const where = place ? `${place[lang]}; ` : '';
  const note: LabelPart = { role: 'note', text: `${where}${words.said(formatWhen(said, lang, 'short'))}` };
  if (names.panel !== null) {
    const what: LabelPart = { role: 'panel', text: names.panel };
    const lead: LabelPart = { role: 'panel', text: `${names.panel}: ` };
    const numberThen: LabelPart = { role: 'number', text: `${number.text}, ` };
    const by: LabelPart = { role: 'claimant', text: name };
    const shortBy: LabelPart = { role: 'claimant', text: names.short };
    const dated: LabelLine[] = [[lead, numberThen, by, { role: 'note', text: ` · ${note.text}` }], ...doubt];
    return [
      ...(full ? [dated] : []),
      [[lead, numberThen, by], ...doubt],
      [[what], [numberThen, by], ...doubt],
      [[lead, numberThen, shortBy], ...doubt],
      [[what], [numberThen, shortBy], ...doubt],
      [[numberThen, shortBy], ...doubt],
      ...barest,
    ];
  }
  const joined: LabelLine[] = isDoubtful
    ? [
        [
          { role: 'number', text: `${number.text}, ` },
          { role: 'doubt', text: words.doubtful },
        ],
      ]
    : [[number]];
  const beside: LabelLine[] = [[{ role: 'claimant', text: `${name}: ` }, number], ...doubt];
  const plainWho: LabelPart = { role: 'claimant', text: names.claimant };
  const shortWho: LabelPart = { role: 'claimant', text: names.short };
  // Who says it stays as long as it can: the name is shortened first, then the lines are folded.
  const plain: LabelLine[][] = names.named
    ? [bare, joined, joined]
    : [
        [[who], [number], ...doubt],
        beside,
        ...(isDoubtful ? [[[plainWho], [number], ...doubt]] : []),
        ...(names.short === names.claimant ? [] : [[[shortWho], [number], ...doubt]]),
        [[{ role: 'claimant', text: `${names.short}: ` }, number], ...doubt],
        ...(isDoubtful
          ? [
              [[shortWho], ...joined],
              [[shortWho], [number], [shortly]],
            ]
          : []),
        ...barest,
      ];
  if (!full) return plain;
  return [[...(plain[0] ?? []), [note]], ...plain];
}
