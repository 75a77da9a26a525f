import type { Language } from '@/domain/text';
import { localeOf } from './format-number';

/** "3 kB", "1.2 MB": a size as one compares downloads by. */
export function formatSize(bytes: number, lang: Language): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const digits = unit === 'megabyte' || value < 9.95 ? 1 : 0;
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits } as const;
  // Nothing that is there is 0 kB.
  return new Intl.NumberFormat(localeOf(lang), format).format(Math.max(value, 0.1));
}
