import type { ClaimKind } from '@/domain/claim';
import type { EventType, Status } from '@/domain/event';
import type { Text } from '@/domain/text';
import type { RelationKind, Sign } from '@/domain/vocabulary';
import type { When } from '@/domain/when';
import { overlaps, type Range } from '@/text/range';
import { actorFor } from './entries';
import { sentenceAt, sentenceId } from './evidence-at';
import { itemsOn } from './items-on';
import type { Prefill } from './prefill';
import type { Proposed } from './propose-header';
import type { AnnotatedText, Session } from './session';

const ofEvent: Readonly<Partial<Record<EventType, RelationKind>>> = {
  call: 'calls',
  meeting: 'meets',
  talks: 'negotiates',
  warning: 'warns',
  demand: 'demands',
  'sanction-threat': 'threatens',
};
const ofClaim: Readonly<Partial<Record<ClaimKind, RelationKind>>> = {
  demand: 'demands',
  refusal: 'refuses',
  denial: 'denies',
  threat: 'threatens',
};
const signOf: Readonly<Partial<Record<RelationKind, Sign>>> = {
  supports: 'cooperative',
  cooperates: 'cooperative',
  'exercises-with': 'cooperative',
  offers: 'cooperative',
  assures: 'cooperative',
  threatens: 'hostile',
  accuses: 'hostile',
  confronts: 'hostile',
  pressures: 'hostile',
  occupies: 'hostile',
  represses: 'hostile',
};

/** How a verb is meant unless the text shows otherwise: threat, accusation, pressure and force are hostile. */
export const usualSign = (kind: RelationKind): Sign => signOf[kind] ?? 'neutral';

const reasons = {
  item: { nl: 'naar wat op dezelfde zin rust', en: 'by what rests on the same sentence' },
  words: { nl: 'naar de woorden van dit stuk', en: 'by the words of this stretch' },
  first: { nl: 'als eerste genoemd in deze woorden', en: 'named first in these words' },
  other: { nl: 'de enige ander die in deze woorden genoemd wordt', en: 'the only other one named in these words' },
} as const satisfies Readonly<Record<string, Text>>;

/** The event or claim that a contact is told with. */
interface RelationItem {
  readonly target: string;
  readonly title: Text;
  readonly date: When;
  readonly status: Status;
  readonly verb: RelationKind | null;
  /** The id of who does it. */
  readonly source: string | null;
}

/** What rests on the sentence of a stretch, the last that was made first. */
export function relationItems(session: Session, text: AnnotatedText, stretch: Range): RelationItem[] {
  const { events, claims } = session.dataset;
  return itemsOn(session.dataset, sentenceId(text, sentenceAt(text, stretch)))
    .flatMap(({ kind, id }): RelationItem[] => {
      const target = `${kind} ${id}`;
      if (kind === 'event')
        return events
          .filter((event) => event.id === id)
          .map(({ title, date, status, type }) => ({
            ...{ target, title, date, status },
            ...{ verb: ofEvent[type] ?? null, source: null },
          }));
      return claims
        .filter((claim) => claim.id === id)
        .map(({ title, said: date, kind: about, claimant }) => ({
          ...{ target, title, date, status: 'occurred' as const },
          ...{ verb: ofClaim[about] ?? null, source: claimant },
        }));
    })
    .reverse();
}

/** Who is named in a stretch, in the order of its words: those of the dossier, and those whom the rules propose. */
function namesIn({ dataset, decisions }: Session, text: AnnotatedText, stretch: Range): string[] {
  const lang = text.language;
  const taken = dataset.actors.flatMap(({ name, mentions }) =>
    mentions.filter((one) => one.article === text.article).map((one) => ({ ...one, name: name[lang] })),
  );
  const proposed = (text.draft?.proposals ?? []).flatMap((one) =>
    one.kind === 'actor' && one.type !== 'place' && one.named
      ? [{ ...one, name: actorFor({ dataset, decisions }, one.actor)?.name[lang] ?? one.name }]
      : [],
  );
  const here = [...taken, ...proposed].filter((one) => overlaps(one, stretch)).sort((a, b) => a.start - b.start);
  return [...new Set(here.map(({ name }) => name))];
}

interface RelationPrefill {
  readonly source: Proposed<string> | null;
  readonly verb: Proposed<RelationKind> | null;
  readonly addressee: Proposed<string> | null;
}

/** Who does what to whom, as far as an event, a claim or the rules say it; `claimant` is the name of who speaks here, or empty. */
export function prefillRelation(
  session: Session,
  text: AnnotatedText,
  stretch: Range,
  item: RelationItem | null,
  claim: Prefill,
  claimant: string,
): RelationPrefill {
  const names = namesIn(session, text, stretch);
  const speaker = item?.source && session.dataset.actors.find(({ id }) => id === item.source)?.name[text.language];
  const [first] = names;
  const source = speaker
    ? { value: speaker, reason: reasons.item }
    : claimant !== ''
      ? { value: claimant, reason: claim.claimant.reason }
      : first === undefined
        ? null
        : { value: first, reason: reasons.first };
  const others = names.filter((name) => name !== source?.value);
  const byRules = ofClaim[claim.kind.value];
  return {
    source,
    verb: item?.verb
      ? { value: item.verb, reason: reasons.item }
      : item === null && byRules
        ? { value: byRules, reason: reasons.words }
        : null,
    // Of several whom it may be with, a person chooses.
    addressee: others.length === 1 && others[0] ? { value: others[0], reason: reasons.other } : null,
  };
}
