const quotes = /[\u2018\u2019\u201a\u201b\u00b4`]/g;
const doubles = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Typographic quotes, dashes and spaces made plain, one UTF-16 code unit for one: offsets stay true. */
export function foldTypography(text: string): string {
  return text.replace(quotes, "'").replace(doubles, '"').replace(dashes, '-').replace(spaces, ' ');
}
