import type { Dataset } from '@/dataset/format';
import type { Actor } from '@/domain/actor';
import type { Article } from '@/domain/article';
import { type Claim, claimKinds, modalities, narrator } from '@/domain/claim';
import { type DayNumber, formatDay } from '@/domain/day';
import { type Event, eventTypes, type ParticipantRole } from '@/domain/event';
import type { Evidence } from '@/domain/evidence';
import type { Group } from '@/domain/group';
import { inOrder } from '@/domain/in-order';
import type { Relation } from '@/domain/relation';
import type { Text } from '@/domain/text';
import { actorKinds, hues, relationKinds } from '@/domain/vocabulary';
import type { When } from '@/domain/when';
import { type Chance, chanceFrom } from './chance';

interface DossierRecipe {
  readonly claims: number;
  readonly seed: number;
}

/** First day of every invented dossier. */
const firstDay: DayNumber = 18_800;
/** How many dates of a record are no single day. */
const uncertainShare = 0.42;
const nowhere = '0'.repeat(64);
/** Six parties of no place in particular, as many as there are hues. */
const groups = ['north', 'south', 'east', 'west', 'other', 'media'] as const;
const groupNames = ['noord', 'zuid', 'oost', 'west', 'overig', 'media'];
const basis: Text = { nl: 'Verzonnen.', en: 'Invented.' };

const text = (nl: string, en: string): Text => ({ nl, en });

/** Quiet days with some bursts, each half as loud as the one before it. */
const dayMaker = (chance: Chance, days: number): (() => DayNumber) => {
  const bursts = Array.from({ length: Math.max(3, Math.round(days / 60)) }, () => chance.below(days));
  return () => {
    if (chance.one() < 0.35) return firstDay + chance.below(days);
    const burst = bursts[chance.skewed(bursts.length, 1)] ?? 0;
    const away = Math.round((chance.one() + chance.one() + chance.one() - 1.5) * 8);
    return firstDay + Math.min(days - 1, Math.max(0, burst + away));
  };
};

/** A date as sources give them: most are a day, the others a week, a month, about, before, after, or not told. */
const whenAt = (chance: Chance, day: DayNumber): When => {
  const made = (edtf: string, start: DayNumber | null, end: DayNumber | null): When => ({
    edtf,
    start: start === null ? null : formatDay(start),
    end: end === null ? null : formatDay(end),
    extent: 'moment',
    basis,
    expression: null,
  });
  const from = (start: DayNumber, end: DayNumber): When => made(`${formatDay(start)}/${formatDay(end)}`, start, end);
  if (chance.one() >= uncertainShare) return made(formatDay(day), day, day);
  const form = chance.one();
  if (form < 0.4) return from(day - chance.below(4), day + 1 + chance.below(4));
  if (form < 0.65) return from(day - chance.below(20), day + 1 + chance.below(20));
  if (form < 0.8) return made(`${formatDay(day)}~`, day - 3, day + 3);
  if (form < 0.88) return made(`../${formatDay(day)}`, null, day);
  if (form < 0.94) return made(`${formatDay(day)}/..`, day, null);
  return made('../..', null, null);
};

const roles: readonly ParticipantRole[] = ['participant', 'speaker', 'addressee', 'target'];

/**
 * An invented dossier that is like a real one where it costs: few actors speak often and many once, news comes in bursts,
 * some articles carry much and most little, and as many dates are uncertain as in our own record. The same recipe
 * gives the same dossier.
 */
export function generateDossier(
  { claims: size, seed }: DossierRecipe,
  /** Hears how many claims there are. */
  tell: (done: number) => void = () => {},
): Dataset {
  const chance = chanceFrom(seed);
  const days = Math.round(Math.min(1500, 60 + 12 * Math.sqrt(size)));
  const dayOf = dayMaker(chance, days);
  const actorIds = Array.from({ length: Math.round(8 * size ** 0.5) }, (_, i) => `actor-${i}`);
  const articleIds = Array.from({ length: Math.max(3, Math.round(size / 24)) }, (_, i) => `a${i}`);
  const eventIds = Array.from({ length: Math.round(size * 0.45) }, (_, i) => `event-${i}`);
  const actor = (): string => actorIds[chance.skewed(actorIds.length, 1.1)] ?? narrator;
  const others = (most: number): string[] => [...new Set(Array.from({ length: chance.below(most + 1) }, actor))];

  const published = articleIds.map(() => dayOf()).sort((a, b) => a - b);
  const articles = articleIds.map(
    (id, i): Article => ({
      id,
      title: text(`Artikel ${i + 1}`, `Article ${i + 1}`),
      language: 'nl',
      outlet: null,
      published: { ...whenAt(chance, published[i] ?? firstDay), extent: 'moment' },
      statedDate: null,
      source: { sha256: nowhere, length: 4000 },
      digest: Array.from({ length: 12 }, (_, at) => ({
        id: `${id}-s${at + 1}`,
        paragraph: Math.floor(at / 4) + 1,
        text: text(`Zin ${at + 1} van artikel ${i + 1}.`, `Sentence ${at + 1} of article ${i + 1}.`),
        start: at * 300,
        end: at * 300 + 280,
      })),
    }),
  );
  const evidenceIn = (article: string): Evidence => {
    const at = chance.below(12);
    return { article, digest: `${article}-s${at + 1}`, start: at * 300, end: at * 300 + 280, sha256: nowhere };
  };
  const carriers = (most: number): string[] => [
    ...new Set(
      Array.from({ length: 1 + chance.skewed(most, 1) }, () => articleIds[chance.below(articleIds.length)] ?? 'a0'),
    ),
  ];

  const events = eventIds.map(
    (id, i): Event => ({
      id,
      type: chance.of(eventTypes),
      title: text(`Gebeurtenis ${i + 1}`, `Event ${i + 1}`),
      summary: text(`Wat er bij ${i + 1} gebeurde.`, `What happened at ${i + 1}.`),
      date: whenAt(chance, dayOf()),
      status: chance.one() < 0.85 ? 'occurred' : chance.of(['planned', 'hypothetical', 'denied'] as const),
      salience: chance.one() < 0.7 ? 'core' : 'context',
      place: null,
      participants: others(4).map((one) => ({ actor: one, role: chance.of(roles) })),
      evidence: carriers(4).map(evidenceIn),
    }),
  );

  const claims = Array.from({ length: size }, (_, i): Claim => {
    tell(i + 1);
    const said = dayOf();
    const kind = claimKinds[chance.skewed(claimKinds.length, 0.7)] ?? 'other';
    return {
      id: `claim-${i}`,
      kind,
      title: text(`Bewering ${i + 1}`, `Claim ${i + 1}`),
      claimant: chance.one() < 0.12 ? narrator : actor(),
      about: others(3),
      proposition: text(`Wat onder ${i + 1} wordt beweerd.`, `What is claimed under ${i + 1}.`),
      modality: modalities[chance.skewed(modalities.length, 0.9)] ?? 'asserted',
      stage: kind === 'sanctions' ? 'threatened' : null,
      condition: null,
      conditionBasis: null,
      attribution: 'stated',
      attributionNote: null,
      quantity: null,
      measure: kind === 'sanctions' ? chance.of(['finance', 'banking', 'technology', 'military'] as const) : null,
      place: null,
      said: whenAt(chance, said),
      aboutDate: chance.one() < 0.4 ? whenAt(chance, said + chance.below(30) - 10) : null,
      event: chance.one() < 0.7 ? chance.of(eventIds) : null,
      reports: carriers(3).map((article) => ({
        article,
        via: chance.one() < 0.2 ? actor() : null,
        evidence: [evidenceIn(article)],
      })),
      answers: [],
    };
  });

  const relations = Array.from({ length: Math.round(size * 0.6) }, (_, i): Relation => {
    const source = actor();
    const target =
      [actor(), actor(), actor()].find((one) => one !== source) ?? (source === 'actor-0' ? 'actor-1' : 'actor-0');
    const claim = claims[chance.below(claims.length)];
    return {
      id: `relation-${i}`,
      source,
      target,
      kind: chance.of(relationKinds),
      sign: chance.of(['cooperative', 'neutral', 'hostile'] as const),
      date: whenAt(chance, dayOf()),
      status: chance.one() < 0.85 ? 'occurred' : 'planned',
      event: chance.one() < 0.5 ? chance.of(eventIds) : null,
      claim: chance.one() < 0.5 ? (claim?.id ?? null) : null,
      evidence: carriers(2).map(evidenceIn),
    };
  });

  const columns = Math.ceil(Math.sqrt(actorIds.length * 1.4));
  return {
    formatVersion: 1,
    dossier: {
      id: `generated-${size}-${seed}`,
      title: text(`Verzonnen dossier van ${size} beweringen`, `Invented dossier of ${size} claims`),
      summary: text('Verzonnen, om mee te meten.', 'Invented, to measure with.'),
      version: '1.0.0',
      period: { start: formatDay(firstDay), end: formatDay(firstDay + days - 1) },
      phases: [],
      groups: groups.map(
        (id, i): Group => ({
          id,
          name: text(groupNames[i] ?? id, id),
          color: hues[i] ?? 'grey',
          ...(id === 'media' ? { part: 'press' } : id === 'other' ? { part: 'rest' } : {}),
          ...(i === 0 ? { side: 'second' } : {}),
        }),
      ),
    },
    articles,
    actors: actorIds.map(
      (id, i): Actor => ({
        id,
        kind: i % 7 === 0 ? 'state' : chance.of(actorKinds),
        name: text(`Actor ${i + 1}`, `Actor ${i + 1}`),
        aliases: [],
        role: null,
        affiliation: null,
        group: chance.of(groups),
        named: true,
        wikidata: null,
        mentions: [],
      }),
    ),
    events,
    claims,
    relations,
    questions: [],
    retired: [],
    layout: {
      width: 1000,
      height: 720,
      places: actorIds
        .map((id, i) => ({
          actor: id,
          x: Math.round(20 + ((i % columns) * 960) / Math.max(1, columns - 1)),
          y: Math.round(20 + (Math.floor(i / columns) * 680 * columns) / Math.max(1, actorIds.length)),
        }))
        .sort((a, b) => inOrder(a.actor, b.actor)),
    },
  };
}
