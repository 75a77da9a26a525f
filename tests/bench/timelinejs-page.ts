import type { Dataset } from '@/dataset/format';

interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const dayOf = (text: string): Day => {
  const [year = 0, month, day] = text.split('-').map(Number);
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
};

/** The events of a dossier as TimelineJS3 takes them; one without a beginning has no place on its line. */
export const timelineJson = ({ dossier, events }: Dataset): unknown => ({
  title: { text: { headline: dossier.title.en, text: dossier.summary.en } },
  events: events.flatMap(({ id, title, summary, date }) =>
    date.start === null
      ? []
      : {
          unique_id: id,
          start_date: dayOf(date.start),
          ...(date.end === null || date.end === date.start ? {} : { end_date: dayOf(date.end) }),
          text: { headline: title.en, text: summary.en },
        },
  ),
});

/** A page as its documentation writes one, with the library from its own package. */
export const timelinePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>TimelineJS3</title><link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>
<style>html,body,#timeline{height:100%;margin:0}</style></head>
<body><div id="timeline"></div><script>window.timeline = new TL.Timeline('timeline', '/events.json');</script></body></html>`;
