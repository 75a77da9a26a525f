import type { When } from '@/domain/when';
import type { AuthoredDated } from './authored-schema';
import { type Bounds, edtfBounds } from './edtf-bounds';

interface WhenFault {
  readonly field: 'edtf' | 'start' | 'end' | 'expression';
  readonly wrong: string;
  readonly right: string;
}

export const expressionWords = 8;

const forms = 'write one date (2021-12-07, 2021-12, 2014, with ~ or ? for doubt) or an interval a/b, ../b, a/..';

const asText = (bound: string | null): string => bound ?? 'open';

/** What a plain date says already may be repeated, not contradicted. */
function faultsOfPlain(authored: AuthoredDated, bounds: Bounds): WhenFault[] {
  return (['start', 'end'] as const).flatMap((field) => {
    const given = authored[field];
    if (given === undefined || given === bounds[field]) return [];
    const wrong = `${field} is ${asText(given)}, but edtf ${authored.edtf} gives ${asText(bounds[field])}`;
    return [{ field, wrong, right: `leave ${field} out or make the two agree` }];
  });
}

/** An approximate date says how far it may be off. */
function faultsOfQualified(authored: AuthoredDated, bounds: Bounds): WhenFault[] {
  return (['start', 'end'] as const).flatMap((field) => {
    const given = authored[field] ?? null;
    const told = bounds[field];
    if (told === null) {
      if (given === null) return [];
      return [
        { field, wrong: `${field} is ${given}, but edtf ${authored.edtf} is open there`, right: `leave ${field} out` },
      ];
    }
    if (given === null) {
      const wrong = `edtf ${authored.edtf} is approximate or uncertain and ${field} is not given`;
      return [{ field, wrong, right: `write ${field}:, the widest you can defend` }];
    }
    if (field === 'start' ? given <= told : given >= told) return [];
    const right = `${field} must be ${told} or ${field === 'start' ? 'earlier' : 'later'}`;
    return [{ field, wrong: `${field} ${given} leaves out days of edtf ${authored.edtf}`, right }];
  });
}

type WhenOutcome = { readonly when: When } | { readonly faults: readonly WhenFault[] };

/** A date as authored with its bounds worked out. */
export function compileWhen(authored: AuthoredDated): WhenOutcome {
  const { edtf, extent, basis, expression } = authored;
  const words = expression?.trim().split(/\s+/).length ?? 0;
  const faults: WhenFault[] =
    words > expressionWords
      ? [
          {
            field: 'expression',
            wrong: `expression has ${words} words`,
            right: `at most ${expressionWords} words of the article`,
          },
        ]
      : [];
  const reading = edtfBounds(edtf);
  if (reading.kind === 'unreadable') {
    return {
      faults: [
        ...faults,
        { field: 'edtf', wrong: `edtf "${edtf}" is not readable at "${reading.part}"`, right: forms },
      ],
    };
  }
  faults.push(...(reading.qualified ? faultsOfQualified(authored, reading) : faultsOfPlain(authored, reading)));
  const start = reading.qualified ? (authored.start ?? null) : reading.start;
  const end = reading.qualified ? (authored.end ?? null) : reading.end;
  if (start !== null && end !== null && start > end) {
    faults.push({
      field: 'edtf',
      wrong: `it ends (${end}) before it starts (${start})`,
      right: 'swap the two or correct one',
    });
  }
  return faults.length > 0 ? { faults } : { when: { edtf, start, end, extent, basis, expression } };
}
