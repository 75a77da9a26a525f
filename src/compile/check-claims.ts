import { quantitySchema } from '@/domain/quantity-schema';
import { parseAnchor } from '@/text/parse-anchor';
import { type Authored, idOf, nameOf, ofKind, pick, select } from './authored';
import type { Report } from './problem';

/** A sanction has a stage and a measure; nothing else has either. */
export function checkSanctions(authored: Authored, report: Report): void {
  for (const claim of ofKind(authored, 'claim')) {
    for (const field of ['stage', 'measure']) {
      const given = pick(claim, field) !== null;
      if (pick(claim, 'kind') === 'sanctions' && !given) {
        report(claim.place([field]), `${nameOf(claim)}: a sanction without ${field}`, `add "${field}:"`);
      } else if (typeof pick(claim, 'kind') === 'string' && pick(claim, 'kind') !== 'sanctions' && given) {
        report(
          claim.place([field]),
          `${nameOf(claim)}: ${field} on a claim of another kind`,
          `leave ${field} out, or make it kind: sanctions`,
        );
      }
    }
  }
}

/** A condition says whether it is stated or implied. */
export function checkConditions(authored: Authored, report: Report): void {
  for (const claim of ofKind(authored, 'claim')) {
    const [condition, basis] = [pick(claim, 'condition'), pick(claim, 'conditionBasis')];
    if ((condition === null) === (basis === null)) continue;
    const [there, missing] = condition === null ? ['conditionBasis', 'condition'] : ['condition', 'conditionBasis'];
    report(
      claim.place([there]),
      `${nameOf(claim)}: ${there} without ${missing}`,
      `add "${missing}:" or leave out both`,
    );
  }
}

/** Who inferred or doubts an attribution says why; a stated one needs no note. */
export function checkAttributions(authored: Authored, report: Report): void {
  for (const claim of ofKind(authored, 'claim')) {
    const [attribution, note] = [pick(claim, 'attribution'), pick(claim, 'attributionNote')];
    if (typeof attribution !== 'string') continue;
    if (attribution !== 'stated' && note === null) {
      report(
        claim.place(['attribution']),
        `${nameOf(claim)}: attribution ${attribution} without a note`,
        'add "attributionNote:" saying why',
      );
    } else if (attribution === 'stated' && note !== null) {
      report(
        claim.place(['attributionNote']),
        `${nameOf(claim)}: a note on a stated attribution`,
        'leave it out, or write inferred or doubtful',
      );
    }
  }
}

/** A number's bounds are those its comparator promises. */
export function checkQuantities(authored: Authored, report: Report): void {
  for (const claim of ofKind(authored, 'claim')) {
    const parsed = quantitySchema
      .pick({ min: true, max: true, comparator: true })
      .strip()
      .safeParse(pick(claim, 'quantity'));
    if (!parsed.success) continue;
    const { min, max, comparator } = parsed.data;
    const promise = {
      '=': { kept: min !== null && min === max, words: 'min and max the same' },
      '~': { kept: min !== null && min === max, words: 'min and max the same' },
      '>': { kept: min !== null && max === null, words: 'a min, and max null' },
      '<': { kept: min === null && max !== null, words: 'min null, and a max' },
      range: { kept: min !== null && max !== null && min < max, words: 'a min below a max' },
    }[comparator];
    if (promise.kept) continue;
    const wrong = `${nameOf(claim)}: comparator ${comparator} with min ${min} and max ${max}`;
    report(claim.place(['quantity', 'comparator']), wrong, `${comparator} wants ${promise.words}`);
  }
}

/** A claim does not answer itself, nor the same claim twice in the same way. */
export function checkAnswers(authored: Authored, report: Report): void {
  for (const claim of ofKind(authored, 'claim')) {
    const told = new Set<string>();
    for (const { path, value, place } of select(claim, 'answers.*.claim')) {
      if (value === idOf(claim)) report(place, `${nameOf(claim)} answers itself`, 'name the claim it answers');
      const how = pick(claim, [...path.slice(0, -1), 'how'].join('.'));
      const key = `${String(how)} ${String(value)}`;
      if (told.has(key)) report(place, `${nameOf(claim)}: it ${key} twice`, 'say it once');
      told.add(key);
    }
  }
}

/** One report an article, with evidence from that article. */
export function checkReports(authored: Authored, report: Report): void {
  for (const claim of ofKind(authored, 'claim')) {
    const told = new Set<string>();
    for (const { path } of select(claim, 'reports.*')) {
      const article = pick(claim, [...path, 'article'].join('.'));
      if (typeof article !== 'string') continue;
      if (told.has(article)) {
        report(
          claim.place([...path, 'article']),
          `${nameOf(claim)}: two reports in ${article}`,
          'put their evidence in one',
        );
      }
      told.add(article);
      for (const { value, place } of select(claim, [...path, 'evidence', '*'].join('.'))) {
        const anchor = typeof value === 'string' ? parseAnchor(value) : null;
        if (!anchor || anchor.kind === 'malformed' || anchor.article === article) continue;
        report(
          place,
          `${nameOf(claim)}: "${value}" is not in ${article}`,
          `give ${anchor.article} a report of its own`,
        );
      }
    }
  }
}
