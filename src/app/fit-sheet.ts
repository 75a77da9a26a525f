/** What a lying sheet has for the dashboard below the name, as dashboard.module.css asks for it. */
const sheet = { width: 1000, height: 620 };
/** Where they would be smaller, letters are hard to read: then there are two sheets. */
const least = 0.6;

/** The part of the width of a sheet that a dashboard takes so that all of it stands on one; all of it where that cannot be. */
export function sheetShare(width: number, height: number): number {
  const scale = sheet.height / height;
  return scale < least ? 1 : Math.min(1, (scale * width) / sheet.width);
}

/** How high the dashboard will be on paper: without what one presses, and with lists to their end. */
const heightOnPaper = (dashboard: HTMLElement): number => {
  const bar = dashboard.querySelector<HTMLElement>('[data-screen-only]')?.offsetHeight ?? 0;
  const hidden = [...dashboard.querySelectorAll('section *')].map(({ scrollHeight, clientHeight }) =>
    clientHeight > 0 ? scrollHeight - clientHeight : 0,
  );
  return dashboard.scrollHeight - bar + Math.max(0, ...hidden);
};

/** Tells the style sheet of paper for what the pictures were drawn, whose width is another than that of the window. */
export function fitSheet(): void {
  const { style } = document.documentElement;
  const width = Math.min(Math.max(1180, window.innerWidth), 1680) - 56;
  const dashboard = document.querySelector<HTMLElement>('main > [data-kind]');
  style.setProperty('--window-width', String(window.innerWidth));
  style.setProperty('--window-height', String(window.innerHeight));
  style.setProperty('--sheet-share', String(dashboard ? sheetShare(width, heightOnPaper(dashboard)) : 1));
}
