import type { Examined } from './doctor-check';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const outcomeOf = ({ findings, notChecked }: Examined): string => {
  if (notChecked !== null) return 'not checked';
  return findings.length === 0 ? 'ok' : count(findings.length, 'finding', 'findings');
};

/** A line a check, its findings below it, and a line of sums. */
export function formatExamined(examined: readonly Examined[]): string {
  const widest = Math.max(...examined.map(({ check }) => check.id.length));
  const lines = examined.flatMap((one) => [
    `${outcomeOf(one).padEnd(12)} ${one.check.id.padEnd(widest)}  ${one.check.tells}${one.notChecked === null ? '' : ` (${one.notChecked})`}`,
    ...one.findings.map(({ at, says }) => `             · ${at}: ${says}`),
  ]);
  const findings = examined.reduce((sum, one) => sum + one.findings.length, 0);
  const unchecked = examined.filter(({ notChecked }) => notChecked !== null).length;
  const sums = `${count(examined.length, 'check', 'checks')}, ${count(findings, 'finding', 'findings')}, ${unchecked} not checked`;
  return [...lines, sums].join('\n');
}
