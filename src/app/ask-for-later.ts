/** Has the browser ask for what a published page names for later: fonts, and the views that come after the first. */
export function askForLater(): void {
  for (const { content } of document.querySelectorAll<HTMLTemplateElement>('template[data-later]'))
    document.head.append(content);
}
