/** Names languages by their tags, in the language of a locale; a tag that the browser takes for none stands for itself. */
export function languageNamer(locale: string): (tag: string) => string {
  let names: Intl.DisplayNames | null = null;
  return (tag) => {
    // Made with the first that is named, for a browser takes its time.
    names ??= new Intl.DisplayNames(locale, { type: 'language' });
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
