import type { z } from 'zod';
import { formatVersion } from '@/dataset/dataset-schema';
import type { Dataset } from '@/dataset/format';
import { groupsOf } from '@/dataset/groups-of';
import { dossierSchema } from '@/domain/dossier-schema';
import type { Stretch } from '@/domain/evidence';
import { inOrder } from '@/domain/in-order';
import { questionSchema } from '@/domain/question-schema';
import type { Text } from '@/domain/text';
import type { When } from '@/domain/when';
import { type Authored, type Kind, ofKind } from './authored';
import {
  type AuthoredDated,
  type AuthoredWhen,
  authoredActorSchema,
  authoredArticleSchema,
  authoredClaimSchema,
  authoredEventSchema,
  authoredRelationSchema,
  authoredRetiredSchema,
} from './authored-schema';
import { compileEvidence } from './compile-evidence';
import { compileWhen } from './compile-when';
import { layOut } from './layout';
import type { Anchors } from './locate-anchors';
import type { Original } from './original';

interface Located {
  readonly originals: ReadonlyMap<string, Original>;
  readonly anchors: Anchors;
  readonly mentions: ReadonlyMap<string, readonly Stretch[]>;
  readonly aliases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} passed the checks but is not there`);
  return value;
};

const dated = (authored: AuthoredDated): When => {
  const outcome = compileWhen(authored);
  if ('faults' in outcome) throw new Error(`the date ${authored.edtf} passed the checks but cannot be compiled`);
  return outcome.when;
};

const when = ({ earlier, ...latest }: AuthoredWhen): When =>
  earlier.length === 0
    ? dated(latest)
    : { ...dated(latest), earlier: earlier.map(({ before, ...told }) => ({ ...dated(told), before })) };

/** What may be left out of the dataset is left out where there is nothing of it. */
const given = <K extends string, T>(key: K, values: readonly T[]): { readonly [key in K]?: T[] } =>
  values.length === 0 ? {} : ({ [key]: [...values] } as { [key in K]: T[] });

const byId = <T extends { readonly id: string }>(items: T[]): T[] => items.sort((a, b) => inOrder(a.id, b.id));

/** The dataset of a data/ in which every check found nothing. Its keys are not yet in the order of the schema. */
export function compileDataset(authored: Authored, { originals, anchors, mentions, aliases }: Located): Dataset {
  const parsed = <T extends z.ZodType>(kind: Kind, schema: T): z.infer<T>[] =>
    ofKind(authored, kind).map((item) => schema.parse(item.value));
  const evidence = (texts: readonly string[]) => compileEvidence(texts, anchors);

  const articles = parsed('article', authoredArticleSchema).map(
    ({ file: _, uncovered: __, whole: ___, digest, ...article }) => {
      const { sha256, length } = required(originals.get(article.id), article.id);
      return {
        ...article,
        published: when(article.published),
        source: { sha256, length },
        digest: digest.map(({ id, paragraph, text, nl, en }) => {
          const { start, end, sha256: hash } = required(anchors.sentences.get(id), id);
          return { id, paragraph, text: text ?? ({ nl, en } as Text), start, end, sha256: hash };
        }),
      };
    },
  );
  const actors = parsed('actor', authoredActorSchema).map(({ not: _, plural, ...actor }) => ({
    ...actor,
    ...given('plural', plural),
    aliasArticles: (aliases.get(actor.id) ?? []).map((articles) => [...articles]),
    mentions: [...(mentions.get(actor.id) ?? [])],
  }));
  const events = parsed('event', authoredEventSchema).map(({ allegedBy, ...event }) => ({
    ...event,
    ...given('allegedBy', allegedBy),
    date: when(event.date),
    evidence: evidence(event.evidence),
  }));
  const claims = parsed('claim', authoredClaimSchema).map(({ coClaimants, doubts, ...claim }) => ({
    ...claim,
    ...given('coClaimants', coClaimants),
    ...given('doubts', doubts),
    said: when(claim.said),
    aboutDate: claim.aboutDate && when(claim.aboutDate),
    reports: claim.reports
      .map((report) => ({ ...report, evidence: evidence(report.evidence) }))
      .sort((a, b) => inOrder(a.article, b.article)),
  }));
  const relations = parsed('relation', authoredRelationSchema).map(({ allegedBy, attributionNote, ...relation }) => ({
    ...relation,
    ...given('allegedBy', allegedBy),
    ...(attributionNote === null ? {} : { attributionNote }),
    date: when(relation.date),
    evidence: evidence(relation.evidence),
  }));

  const dossier = required(parsed('dossier', dossierSchema)[0], 'the dossier');
  return {
    formatVersion,
    dossier,
    articles: byId(articles),
    actors: byId(actors),
    events: byId(events),
    claims: byId(claims),
    relations: byId(relations),
    questions: byId(parsed('question', questionSchema)),
    retired: byId(parsed('retired', authoredRetiredSchema)),
    layout: layOut(actors, relations, groupsOf({ dossier, actors })),
  };
}
