import type { Dataset } from '@/dataset/format';
import { claimantsOf, indexDataset } from '@/dataset/index-dataset';
import { type Claim, narrator } from '@/domain/claim';
import { articlesIn } from '@/domain/evidence';
import { isTargetInferred } from '@/domain/relation';
import { type Language, languages } from '@/domain/text';
import type { When } from '@/domain/when';
import type { Check, Finding } from './doctor-check';
import { bodyOf, isNamedIn, isNamedWithin } from './doctor-named';
import { tellerOf } from './doctor-tellers';
import { datesOf, supportedItems } from './doctor-walk';

/** Words by which a sentence says that it is not sure; what is merely conditional has a condition of its own. */
const hedges: Readonly<Record<Language, RegExp>> = {
  nl: /\b(zou(?:den)?|waarschijnlijk|vermoedelijk|mogelijke?|misschien|ongetwijfeld|vast|naar verluidt|gemeld|kan|kunnen)\b|\?$/i,
  en: /\b(said to|reported(?:ly)?|likely|probabl[ey]|presumably|possibl[ey]|perhaps|no doubt|maybe|may|might|could|would|can)\b|\?$/i,
};
/** What the claim itself must say before its title has to. */
const strong: Readonly<Record<Language, RegExp>> = {
  nl: /\b(zou(?:den)?|waarschijnlijk|vermoedelijk|mogelijke|ongetwijfeld|naar verluidt)\b/i,
  en: /\b(said to|reportedly|likely|probably|presumably|possible|no doubt)\b/i,
};

const dropsHedge = ({ title, proposition }: Claim, lang: Language): boolean =>
  strong[lang].test(proposition[lang]) && !hedges[lang].test(title[lang]);

/** How a basis names an article: by its id, or by the days on which it may have come out, as in "12/13". */
function namesOf({ id, published: { start, end } }: Dataset['articles'][number]): string[] {
  const day = (date: string | null): string => String(Number(date?.slice(8)));
  return [id, ...(start !== null && end !== null && start !== end ? [`${day(start)}/${day(end)}`] : [])];
}

/** Words by which an argument admits more than it says. */
const admits = /niet uit te sluiten|sluit de tekst niet uit|does not rule out|strikt genomen|strictly,/i;
/** Where nothing but the order of telling dates something. */
const untold = /zonder eigen dag|geen (?:eigen )?dag\b|verteld na\b|no day\b|told after\b/i;

/** Whether the date leaves as many days open as its argument does. */
const leavesRoom = ({ edtf, basis }: When): boolean => {
  const argued = `${basis.nl} ${basis.en}`;
  if (/[?~%]|\.\./.test(edtf)) return true;
  return !admits.test(argued) && !(untold.test(argued) && /^\d{4}-\d{2}-\d{2}$/.test(edtf));
};

/** What a newsroom would object to, as far as a program can see it. */
export const newsroomChecks: readonly Check[] = [
  {
    id: 'title-hedge',
    tells: 'a title keeps a hedge that its claim keeps',
    needs: 'dataset',
    find: ({ claims }) =>
      claims.flatMap((claim) =>
        languages.flatMap((lang) =>
          dropsHedge(claim, lang)
            ? [{ at: `claims/${claim.id} title.${lang}`, says: `"${claim.title[lang]}" is surer than the claim` }]
            : [],
        ),
      ),
  },
  {
    id: 'party-word',
    tells: 'what only one party tells of did not simply occur',
    needs: 'dataset',
    find: (dataset) => {
      const index = indexDataset(dataset);
      const events = dataset.events.flatMap((event): Finding[] => {
        const teller = tellerOf(event, index.claimsOfEvent.get(event.id) ?? [], index.actors);
        return event.status !== 'occurred' || teller === null
          ? []
          : [{ at: `events/${event.id}`, says: `occurred, and only ${teller} says so` }];
      });
      const relations = dataset.relations.flatMap(({ id, status, source, claim }): Finding[] => {
        const told = claim === null ? undefined : index.claims.get(claim);
        if (status !== 'occurred' || !told || told.claimant === narrator) return [];
        const sides = claimantsOf(told).map((who) => index.actors.get(who)?.group);
        const isOwn =
          bodyOf(source, index.actors).has(told.claimant) || sides.includes(index.actors.get(source)?.group);
        return isOwn ? [] : [{ at: `relations/${id}`, says: `occurred, and only ${told.claimant} says so` }];
      });
      return [...events, ...relations];
    },
  },
  {
    id: 'addressee',
    tells: 'a sentence names the target of a relation, or it is marked as inferred, and whom an event was addressed to',
    needs: 'dataset',
    find: (dataset) => {
      const index = indexDataset(dataset);
      return [
        ...dataset.relations.flatMap((relation) =>
          isTargetInferred(relation) || isNamedIn(relation.target, relation.evidence, index)
            ? []
            : [{ at: `relations/${relation.id}`, says: `no sentence of its evidence names ${relation.target}` }],
        ),
        ...dataset.events.flatMap(({ id, participants, evidence }) =>
          participants.flatMap(({ actor, role }) =>
            (role !== 'addressee' && role !== 'target') || isNamedIn(actor, evidence, index)
              ? []
              : [{ at: `events/${id}`, says: `no sentence of its evidence names ${actor}, its ${role}` }],
          ),
        ),
      ];
    },
  },
  {
    id: 'names-its-teller',
    tells: 'evidence names by whose word something is alleged, and who spoke or wrote',
    needs: 'dataset',
    find: (dataset) => {
      const { actors } = indexDataset(dataset);
      const told = [
        ...dataset.events.map(({ id, allegedBy, evidence, participants }) => ({
          at: `events/${id}`,
          evidence,
          tellers: [
            ...(allegedBy ?? []),
            ...participants.flatMap(({ actor, role }) => (role === 'speaker' || role === 'author' ? [actor] : [])),
          ],
        })),
        ...dataset.relations.map(({ id, allegedBy, evidence }) => ({
          at: `relations/${id}`,
          evidence,
          tellers: allegedBy ?? [],
        })),
      ];
      return told.flatMap(({ at, evidence, tellers }) =>
        [...new Set(tellers)].flatMap((teller) =>
          isNamedWithin(teller, evidence, actors) ? [] : [{ at, says: `no stretch of its evidence names ${teller}` }],
        ),
      );
    },
  },
  {
    id: 'basis-article',
    tells: 'how a date is known rests on articles that carry the item',
    needs: 'dataset',
    find: (dataset) => {
      const carried = new Map(supportedItems(dataset).map(({ at, evidence }) => [at, articlesIn(evidence)]));
      return datesOf(dataset).flatMap(({ at, when: { basis } }) => {
        const carriers = carried.get(at.split(' ')[0] ?? '');
        if (!carriers) return [];
        return dataset.articles.flatMap((article) => {
          const isNamedHere = namesOf(article).some((name) =>
            new RegExp(`(?<![\\w/])${name}(?![\\w/])`).test(`${basis.nl} ${basis.en}`),
          );
          return isNamedHere && !carriers.has(article.id)
            ? [{ at, says: `rests on ${article.id}, which does not carry it` }]
            : [];
        });
      });
    },
  },
  {
    id: 'one-sentence',
    tells: 'a stretch of evidence lies within the one digest sentence it is tied to',
    needs: 'dataset',
    find: (dataset) =>
      supportedItems(dataset).flatMap(({ at, evidence }) =>
        evidence.flatMap(({ article, digest, start, end }) =>
          (dataset.articles.find(({ id }) => id === article)?.digest ?? []).flatMap((sentence) =>
            sentence.id !== digest && start < sentence.end && end > sentence.start
              ? [{ at, says: `reaches into ${sentence.id}, tied to ${digest}` }]
              : [],
          ),
        ),
      ),
  },
  {
    id: 'admitted-bounds',
    tells: 'a date whose argument admits other days is written with ? or ~',
    needs: 'dataset',
    find: (dataset) =>
      datesOf(dataset).flatMap(({ at, when }) =>
        leavesRoom(when) ? [] : [{ at, says: `${when.edtf} leaves no room for what its basis admits` }],
      ),
  },
  {
    id: 'two-voices',
    tells: 'a question has answers of two voices at least: claimants, articles, or those who pass it on',
    needs: 'dataset',
    find: (dataset) => {
      const { claims } = indexDataset(dataset);
      return dataset.questions.flatMap(({ id, claims: versions }) => {
        const voices = new Set(
          versions.flatMap((version) => {
            const claim = claims.get(version);
            return (
              claim?.reports.flatMap(({ article, via }) =>
                [claim.claimant, ...(claim.coClaimants ?? [])].map((who) => `${who} ${article} ${via}`),
              ) ?? []
            );
          }),
        );
        return voices.size < 2 ? [{ at: `questions/${id}`, says: `has ${voices.size} voice` }] : [];
      });
    },
  },
];
