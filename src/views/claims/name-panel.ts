import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import { capital } from '@/i18n/grammar';
import { wordOfId } from '@/i18n/word-of-id';
import { wordsOf } from '@/i18n/words';
import { claimantOfRow } from './claim-row';
import type { TroopPanel } from './troop-panels';

/** Units in which something is measured rather than counted. */
const measured = new Set(['hours', 'minutes', 'days', 'weeks', 'kilometres']);

/** "Polish troops", "troops of Chad": a group's own adjective serves only the state that bears the group's name. */
export function nameUnit(index: DatasetIndex, unit: string, subject: string | null, lang: Language): string {
  const words = wordsOf(lang).claims;
  const noun = wordOfId(words.units, unit);
  if (subject === null) return noun;
  const adjective = index.groups.get(subject)?.adjective?.[lang];
  if (adjective && !measured.has(unit)) return `${adjective} ${noun}`;
  const name = index.actors.get(subject)?.name[lang] ?? subject;
  return measured.has(unit) ? words.inUnit(name, noun) : words.unitOf(noun, name);
}

interface PanelName {
  readonly what: string;
  readonly place: string | null;
  /** The one who gives all its numbers, if it is one. */
  readonly claimant: string | null;
}

const shared = (values: readonly (string | null)[]): string | null => {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
};

/** The title of a scale: what it counts, where and according to whom, as far as all its claims agree. */
export function namePanel(index: DatasetIndex, panel: TroopPanel, lang: Language, narrator: string): PanelName {
  const words = wordsOf(lang).claims;
  const posture = panel.lines.length === 1 ? panel.lines[0]?.posture : undefined;
  const state = posture && posture !== 'present' ? words.postures[posture] : '';
  const what = capital(nameUnit(index, panel.unit, panel.subject, lang));
  return {
    what: state ? `${what}, ${state}` : what,
    place: shared(panel.marks.map(({ row }) => row.item.place?.[lang] ?? null)),
    claimant:
      panel.marks.length > 1
        ? shared(panel.marks.map(({ row }) => claimantOfRow(index, row, lang, narrator).name))
        : null,
  };
}
