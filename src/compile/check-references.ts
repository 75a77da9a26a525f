import { narrator } from '@/domain/claim';
import { type Authored, idOf, type Kind, nameOf, ofKind, select } from './authored';
import { suggest } from './nearest';
import type { Report } from './problem';
import { whenFields } from './when-fields';

interface Reference {
  readonly from: Kind;
  readonly pattern: string;
  readonly to: Kind;
}

const references: readonly Reference[] = [
  { from: 'actor', pattern: 'affiliation', to: 'actor' },
  { from: 'actor', pattern: 'body', to: 'actor' },
  { from: 'event', pattern: 'participants.*.actor', to: 'actor' },
  { from: 'event', pattern: 'allegedBy.*', to: 'actor' },
  { from: 'claim', pattern: 'claimant', to: 'actor' },
  { from: 'claim', pattern: 'coClaimants.*', to: 'actor' },
  { from: 'claim', pattern: 'about.*', to: 'actor' },
  { from: 'claim', pattern: 'quantity.subject', to: 'actor' },
  { from: 'claim', pattern: 'event', to: 'event' },
  { from: 'claim', pattern: 'reports.*.article', to: 'article' },
  { from: 'claim', pattern: 'reports.*.via', to: 'actor' },
  { from: 'claim', pattern: 'answers.*.claim', to: 'claim' },
  { from: 'relation', pattern: 'source', to: 'actor' },
  { from: 'relation', pattern: 'target', to: 'actor' },
  { from: 'relation', pattern: 'allegedBy.*', to: 'actor' },
  { from: 'relation', pattern: 'event', to: 'event' },
  { from: 'relation', pattern: 'claim', to: 'claim' },
  ...whenFields.map(({ kind, field }) => ({
    from: kind,
    pattern: `${field}.earlier.*.before`,
    to: 'article' as const,
  })),
  { from: 'question', pattern: 'claims.*', to: 'claim' },
];

const a = (kind: Kind): string =>
  kind === 'retired' ? 'a retired id' : `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

const idsOfKind = (authored: Authored, kind: Kind): Set<string> =>
  new Set(ofKind(authored, kind).flatMap((item) => idOf(item) ?? []));

/** Every id that is referred to is there, and is of the kind that is meant. */
export function checkReferences(authored: Authored, report: Report): void {
  for (const { from, pattern, to } of references) {
    if (authored.unread.has(to)) continue;
    const known = idsOfKind(authored, to);
    if (pattern === 'claimant') known.add(narrator);
    for (const item of ofKind(authored, from)) {
      for (const { value, path, place } of select(item, pattern)) {
        if (typeof value !== 'string' || known.has(value)) continue;
        const other = authored.items.find((candidate) => candidate.kind !== to && idOf(candidate) === value);
        const wrong = other ? `"${value}" is ${a(other.kind)}, not ${a(to)}` : `there is no ${to} "${value}"`;
        report(
          place,
          `${nameOf(item)}: ${path.join('.')}: ${wrong}`,
          suggest(value, known, `name ${a(to)} that is there, or add it`),
        );
      }
    }
  }
}

/** What replaces a retired id is there, or was retired in its turn. */
export function checkReplacements(authored: Authored, report: Report): void {
  if (authored.unread.size > 0) return;
  const known = new Set(authored.items.flatMap((item) => (item.kind === 'dossier' ? [] : (idOf(item) ?? []))));
  for (const item of ofKind(authored, 'retired')) {
    for (const { value, place } of select(item, 'replacedBy.*')) {
      if (typeof value !== 'string') continue;
      if (value === idOf(item)) report(place, `${value} is replaced by itself`, 'name another id, or none');
      else if (!known.has(value)) {
        report(
          place,
          `${nameOf(item)}: there is nothing called "${value}"`,
          suggest(value, known, 'name an id that is there'),
        );
      }
    }
  }
}
