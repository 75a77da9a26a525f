/** Names languages by their tags, in the language of a locale; a tag that the browser takes for none stands for itself. */
export function languageNamer(locale: string): (tag: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
