import type { Dataset } from '@/dataset/format';
import { claimantsOf, indexDataset } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import { type Claim, narrator } from '@/domain/claim';
import type { EventType } from '@/domain/event';
import type { Evidence } from '@/domain/evidence';
import { isTargetInferred, type Relation } from '@/domain/relation';
import { type Language, languages } from '@/domain/text';
import type { Check, Finding } from './doctor-check';
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

/** Types of events that are acts of speech or contact: whoever tells of one tells what was said there. */
const spoken: ReadonlySet<EventType> = new Set<EventType>([
  'call',
  'meeting',
  'talks',
  'statement',
  'warning',
  'demand',
  'sanction-threat',
  'evacuation',
]);

/** The one party whose claims alone tell of something; null where the article or two parties do. */
function onlyParty(claims: readonly Claim[], actors: ReadonlyMap<string, Actor>): string | null {
  const parties = new Set(
    claims.flatMap((claim) =>
      claim.claimant === narrator ? [narrator] : claimantsOf(claim).map((id) => actors.get(id)?.group ?? id),
    ),
  );
  const [only] = parties;
  return parties.size === 1 && only !== undefined && only !== narrator ? (claims[0]?.claimant ?? null) : null;
}

/** An actor with those it belongs to and those that belong to it: a sentence that names one of them names it. */
function bodyOf(id: string, actors: ReadonlyMap<string, Actor>): Set<string> {
  const body = new Set([id]);
  for (let at = actors.get(id)?.affiliation; at && !body.has(at); at = actors.get(at)?.affiliation) body.add(at);
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { id: part, affiliation } of actors.values()) {
      if (affiliation !== next || body.has(part)) continue;
      body.add(part);
      queue.push(part);
    }
  }
  return body;
}

function isNamed({ target, evidence }: Relation, { actors, sentences }: ReturnType<typeof indexDataset>): boolean {
  const body = bodyOf(target, actors);
  return evidence.some(({ article, digest }) => {
    const sentence = sentences.get(digest)?.sentence;
    return [...body].some((id) =>
      actors
        .get(id)
        ?.mentions.some(
          (mention) =>
            mention.article === article &&
            sentence !== undefined &&
            mention.start >= sentence.start &&
            mention.end <= sentence.end,
        ),
    );
  });
}

/** How a basis names an article: by its id, or by the days on which it may have come out, as in "12/13". */
function namesOf({ id, published: { start, end } }: Dataset['articles'][number]): string[] {
  const day = (date: string | null): string => String(Number(date?.slice(8)));
  return [id, ...(start !== null && end !== null && start !== end ? [`${day(start)}/${day(end)}`] : [])];
}

const articlesOf = (evidence: readonly Evidence[]): Set<string> => new Set(evidence.map(({ article }) => article));

/** Words by which an argument admits more than it says. */
const admits = /niet uit te sluiten|sluit de tekst niet uit|does not rule out|strikt genomen|strictly,/i;

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
      const events = dataset.events.flatMap(({ id, type, status }): Finding[] => {
        if (status !== 'occurred' || spoken.has(type)) return [];
        const teller = onlyParty(index.claimsOfEvent.get(id) ?? [], index.actors);
        return teller === null ? [] : [{ at: `events/${id}`, says: `occurred, and only ${teller} says so` }];
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
    tells: 'the sentence of a relation names its target, or the target is marked as inferred',
    needs: 'dataset',
    find: (dataset) => {
      const index = indexDataset(dataset);
      return dataset.relations.flatMap((relation) =>
        isTargetInferred(relation) || isNamed(relation, index)
          ? []
          : [{ at: `relations/${relation.id}`, says: `no sentence of its evidence names ${relation.target}` }],
      );
    },
  },
  {
    id: 'basis-article',
    tells: 'how a date is known rests on articles that carry the item',
    needs: 'dataset',
    find: (dataset) => {
      const carried = new Map(supportedItems(dataset).map(({ at, evidence }) => [at, articlesOf(evidence)]));
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
      datesOf(dataset).flatMap(({ at, when: { edtf, basis } }) =>
        admits.test(`${basis.nl} ${basis.en}`) && !/[?~%]|\.\./.test(edtf)
          ? [{ at, says: `${edtf} leaves no room for what its basis admits` }]
          : [],
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
