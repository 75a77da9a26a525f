import type { Actor } from '@/domain/actor';
import { narrator } from '@/domain/claim';
import { type Evidence, evidenceOf } from '@/domain/evidence';
import type { Text } from '@/domain/text';
import { isDoubtful, precisionOf, type When } from '@/domain/when';
import { jsonLdContext } from './export-json-ld-context';
import { ownRights, type Rights } from './export-licence';
import type { Dataset } from './format';

type Node = { readonly [key: string]: unknown };

/** Paths as in the app, so that with the right base an id is the address of its page. */
const article = (id: string): string => `articles/${id}`;
const sentence = (articleId: string, id: string): string => `articles/${articleId}#${id}`;
const actor = (id: string): string => `actors/${id}`;
const event = (id: string): string => `events/${id}`;
const claim = (id: string): string => `claims/${id}`;
const relation = (id: string): string => `relations/${id}`;

/** Unknown is left out. */
const known = (node: Node): Node => Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));

const optional = <T>(value: T | null, of: (value: T) => unknown): unknown => (value === null ? null : of(value));

const whenNode = ({ edtf, start, end, extent, basis, expression, earlier }: When): Node =>
  known({
    type: 'When',
    edtf,
    start,
    end,
    extent,
    basis,
    expression,
    earlier: earlier?.map(({ before, ...was }) => ({ ...whenNode(was), before: `articles/${before}` })) ?? null,
  });

/** Dates that schema.org can say without pretending to know more. */
const plainDates = (when: When): Node =>
  !isDoubtful(when) && ['day', 'span'].includes(precisionOf(when)) ? { startDate: when.start, endDate: when.end } : {};

const actorTypes: Readonly<Record<Actor['kind'], string>> = {
  person: 'schema:Person',
  state: 'schema:Country',
  government: 'schema:GovernmentOrganization',
  organisation: 'schema:Organization',
  military: 'schema:Organization',
  media: 'schema:NewsMediaOrganization',
};

const actorNode = ({ id, kind, name, aliases, role, affiliation, body, group, named, wikidata }: Actor): Node => {
  const whole = affiliation === null ? null : actor(affiliation);
  const isOrganization = !['person', 'state'].includes(kind);
  return known({
    id: actor(id),
    type: actorTypes[kind],
    kind,
    name,
    alternateName: aliases,
    role,
    group,
    named,
    affiliation: kind === 'person' ? whole : null,
    parentOrganization: isOrganization ? whole : null,
    belongsTo: kind === 'state' ? whole : null,
    body: body === undefined ? null : actor(body),
    sameAs: optional(wikidata, (item) => `http://www.wikidata.org/entity/${item}`),
  });
};

const selector = (start: number, end: number): Node => ({
  type: 'oa:TextPositionSelector',
  'oa:start': start,
  'oa:end': end,
});

const specific = (articleId: string, start: number, end: number): Node => ({
  type: 'oa:SpecificResource',
  source: article(articleId),
  selector: selector(start, end),
});

const annotation = (body: string, { article: source, digest, start, end, sha256 }: Evidence): Node => ({
  id: `${body}#${source}-${start}-${end}`,
  type: 'oa:Annotation',
  motivation: 'http://www.w3.org/ns/oa#identifying',
  body,
  target: specific(source, start, end),
  retoldBy: sentence(source, digest),
  sha256,
});

const articleNodes = (dataset: Dataset): Node[] =>
  dataset.articles.flatMap(({ id, title, language, outlet, published, statedDate, source, digest }) => [
    known({
      id: article(id),
      type: 'schema:NewsArticle',
      name: title,
      inLanguage: language,
      publisher: optional(outlet, (name) => ({ type: 'schema:Organization', 'schema:name': name })),
      datePublished: !isDoubtful(published) && precisionOf(published) === 'day' ? published.start : null,
      published: whenNode(published),
      statedDate,
      sha256: source.sha256,
      length: source.length,
    }),
    ...digest.map(({ id: sentenceId, paragraph, text, start, end }, i) => ({
      id: sentence(id, sentenceId),
      type: ['schema:CreativeWork', 'DigestSentence'],
      text,
      position: i + 1,
      paragraph,
      'schema:isBasedOn': specific(id, start, end),
    })),
  ]);

const eventNodes = (dataset: Dataset): Node[] =>
  dataset.events.flatMap(
    ({ id, type, title, summary, date, status, allegedBy, salience, place, participants, evidence }) => [
      known({
        id: event(id),
        type: 'schema:Event',
        eventType: type,
        name: title,
        description: summary,
        ...plainDates(date),
        date: whenNode(date),
        status,
        allegedBy: allegedBy?.map(actor) ?? null,
        salience,
        place,
        actor: participants.map((one) => ({
          type: 'schema:Role',
          roleName: one.role,
          'schema:actor': { id: actor(one.actor) },
        })),
      }),
      ...evidence.map((one) => annotation(event(id), one)),
    ],
  );

const claimNodes = (dataset: Dataset): Node[] =>
  dataset.claims.flatMap((one) => [
    known({
      id: claim(one.id),
      type: 'schema:Claim',
      kind: one.kind,
      name: one.title,
      text: one.proposition,
      author: one.claimant === narrator ? null : actor(one.claimant),
      claimant: one.claimant,
      coClaimants: one.coClaimants?.map(actor) ?? null,
      about: one.about.map(actor),
      modality: one.modality,
      stage: one.stage,
      measure: one.measure,
      condition: one.condition,
      conditionBasis: one.conditionBasis,
      attribution: one.attribution,
      attributionNote: one.attributionNote,
      doubts: one.doubts?.map(({ about, note }) => ({ type: 'Doubt', doubtful: about, note })) ?? null,
      quantity: optional(one.quantity, ({ min, max, comparator, unit, subject, posture, wording }) =>
        known({
          type: 'schema:QuantitativeValue',
          minValue: min,
          maxValue: max,
          comparator,
          unitText: unit,
          subject: optional(subject, actor),
          posture,
          wording,
        }),
      ),
      place: one.place,
      said: whenNode(one.said),
      aboutDate: optional(one.aboutDate, whenNode),
      event: optional(one.event, event),
      appearance: one.reports.map((report) => article(report.article)),
      reports: one.reports.map((report) =>
        known({ type: 'Report', 'schema:isPartOf': { id: article(report.article) }, via: optional(report.via, actor) }),
      ),
      answers: one.answers.map(({ claim: answered, how, note }) => ({
        type: 'Answer',
        claim: claim(answered),
        how,
        note,
      })),
    }),
    ...evidenceOf(one).map((each) => annotation(claim(one.id), each)),
  ]);

const relationNodes = (dataset: Dataset): Node[] =>
  dataset.relations.flatMap((one) => [
    known({
      id: relation(one.id),
      type: ['schema:Action', 'Relation'],
      kind: one.kind,
      sign: one.sign,
      status: one.status,
      allegedBy: one.allegedBy?.map(actor) ?? null,
      attribution: one.attribution ?? 'stated',
      attributionNote: one.attributionNote ?? null,
      agent: actor(one.source),
      participant: actor(one.target),
      ...plainDates(one.date),
      date: whenNode(one.date),
      event: optional(one.event, event),
      claim: optional(one.claim, claim),
    }),
    ...one.evidence.map((each) => annotation(relation(one.id), each)),
  ]);

const textOf = (both: Text): Text => ({ nl: both.nl, en: both.en });

/** The dataset as JSON-LD with its context inside; `base` is the address of the app, which makes ids into links. */
export function exportJsonLd(dataset: Dataset, base: string, { licence }: Rights = ownRights): string {
  const { dossier, actors, questions, retired } = dataset;
  const graph: Node[] = [
    known({
      id: dossier.id,
      type: 'schema:Dataset',
      name: textOf(dossier.title),
      description: textOf(dossier.summary),
      version: dossier.version,
      license: licence && (licence.url ?? licence.title),
      inLanguage: ['nl', 'en'],
    }),
    ...articleNodes(dataset),
    ...actors.map(actorNode),
    ...eventNodes(dataset),
    ...claimNodes(dataset),
    ...relationNodes(dataset),
    ...questions.map(({ id, title, claims }) => ({
      id: `questions/${id}`,
      type: 'schema:Question',
      name: title,
      versions: claims.map(claim),
    })),
    ...retired.map(({ id, kind, reason, date, replacedBy }) => ({
      id: `retired/${id}`,
      type: 'Retired',
      kind,
      reason,
      on: date,
      replacedBy: replacedBy.map((other) => `${kind}s/${other}`),
    })),
  ];
  return `${JSON.stringify({ '@context': { ...jsonLdContext, '@base': base }, '@graph': graph }, null, 1)}\n`;
}
