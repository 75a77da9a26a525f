import { formatDay, parseDay } from '@/domain/day';
import type { Language, Text } from '@/domain/text';
import { detectLanguage } from '@/draft/detect-language';
import { findDraftDates } from '@/draft/draft-dates';

/** A value with why it is proposed; a person confirms it. */
export interface Proposed<T> {
  readonly value: T;
  readonly reason: Text;
}

/** What a text seems to say of itself. */
export interface Header {
  readonly title: Proposed<string> | null;
  readonly outlet: Proposed<string> | null;
  /** The days on which it may have appeared. */
  readonly published: Proposed<{ readonly first: string; readonly last: string }> | null;
  readonly language: Language | null;
}

const reasons = {
  page: { nl: 'uit de kop van de webpagina', en: 'from the head of the web page' },
  firstLine: { nl: 'de eerste regel', en: 'the first line' },
  dateLine: { nl: 'uit de regel met de datum', en: 'from the line with the date' },
  fileName: { nl: 'uit de naam van het bestand', en: 'from the name of the file' },
  end: { nl: 'uit de laatste regels', en: 'from the last lines' },
} as const satisfies Readonly<Record<string, Text>>;

const entities = new Map(Object.entries({ amp: '&', quot: '"', apos: '’', lt: '<', gt: '>', nbsp: ' ' }));
const unescaped = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10_ffff)))
    .replace(/&([a-z]+);/g, (whole, name: string) => entities.get(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** The content of a meta element of a page, by its name or property. */
const metaOf = (html: string, names: readonly string[]): string | null => {
  for (const [tag] of html.slice(0, 200_000).matchAll(/<meta\b[^>]{0,2000}>/gi)) {
    const named = /\b(?:name|property|itemprop)\s*=\s*["']?([\w:.-]+)/i.exec(tag)?.[1]?.toLowerCase();
    const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    if (named !== undefined && names.includes(named) && content) return unescaped(content[1] ?? content[2] ?? '');
  }
  return null;
};

const dayIn = (text: string | null): string | null => {
  const day = /\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0] ?? null;
  return day !== null && parseDay(day) !== null ? day : null;
};

const once = (day: string) => ({ first: day, last: day });

/** A day with its year, told in so many words: that does not hang on when it was published. */
const fullDate = (line: string, language: Language) => {
  const today = formatDay(0);
  return findDraftDates(line, once(today), language, null).find(
    ({ start, end, bounds }) =>
      bounds?.start != null && bounds.start === bounds.end && /(?:19|20)\d{2}/.test(line.slice(start, end)),
  );
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const longestTitle = 140;

/** What a file tells of itself; `raw` is the file, `text` the words of it, which differ for a web page. */
export function proposeHeader(raw: string, text: string, fileName: string): Header {
  const isPage = raw !== text;
  const lines = linesOf(text);
  const language = detectLanguage(text);
  const head = lines.slice(0, 5);
  const dated = head
    .map((line) => ({ line, found: line.length < 200 ? fullDate(line, language ?? 'en') : undefined }))
    .find(({ found }) => found);

  const pageTitle = isPage
    ? (metaOf(raw, ['og:title', 'twitter:title']) ??
      unescaped(/<title[^>]*>([^<]{1,500})/i.exec(raw.slice(0, 200_000))?.[1] ?? ''))
    : '';
  const [first = ''] = lines.filter((line) => line !== dated?.line);
  const title = pageTitle
    ? { value: pageTitle, reason: reasons.page }
    : first !== '' && first.length <= longestTitle
      ? { value: first.replace(/^#+\s*/, ''), reason: reasons.firstLine }
      : null;

  const site = isPage ? metaOf(raw, ['og:site_name', 'application-name', 'publisher', 'dc.publisher']) : null;
  const before = dated?.found
    ? dated.line
        .slice(0, dated.found.start)
        .split(/\s*[,·|–—]\s*/)[0]
        ?.trim()
    : '';
  const isName = before !== undefined && /^\p{Lu}/u.test(before) && before.length < 60 && !/\d/.test(before);
  const outlet = site
    ? { value: site, reason: reasons.page }
    : isName && before
      ? { value: before, reason: reasons.dateLine }
      : null;

  const onPage = isPage
    ? (dayIn(
        metaOf(raw, [
          'article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dcterms.date',
          'pubdate',
          'publish-date',
          'parsely-pub-date',
        ]),
      ) ??
      dayIn(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(raw)?.[1] ?? null) ??
      dayIn(/<time\b[^>]{0,500}\bdatetime\s*=\s*["']([^"']{8,40})/i.exec(raw)?.[1] ?? null))
    : null;
  const named = dayIn(fileName.replace(/(?<!\d)(\d{4})[_.]?(\d{2})[_.]?(\d{2})(?!\d)/, '$1-$2-$3'));
  const start = dated?.found?.bounds?.start ?? null;
  const inLine = start === null ? null : formatDay(start);
  const atEnd = lines
    .slice(-3)
    .map((line) => (line.length < 200 ? fullDate(line, language ?? 'en')?.bounds?.start : null))
    .find((day) => day != null);
  const published =
    onPage !== null
      ? { value: once(onPage), reason: reasons.page }
      : inLine !== null
        ? { value: once(inLine), reason: reasons.dateLine }
        : named !== null
          ? { value: once(named), reason: reasons.fileName }
          : atEnd != null
            ? { value: once(formatDay(atEnd)), reason: reasons.end }
            : null;
  return { title, outlet, published, language };
}
