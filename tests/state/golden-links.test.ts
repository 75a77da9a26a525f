import { describe, expect, it } from 'vitest';
import { emptyQuery, type Query } from '@/query/query';
import { homeLink, type Link, type OpenKind } from '@/state/link';
import { parseLink } from '@/state/parse-link';

/** Links that people have kept. A line may be added here; none may be changed. */
const asks = (query: Partial<Query>, change: Partial<Link> = {}): Link => ({
  ...homeLink,
  ...change,
  query: { ...emptyQuery, ...query },
});
const opens = (kind: OpenKind, id: string, sentence: string | null = null): Partial<Link> => ({
  open: { kind, id, sentence },
});

const golden: readonly (readonly [string, Link, ...string[]])[] = [
  ['/', homeLink],
  ['/?from=2021-12-01&to=2022-01-31', asks({ from: '2021-12-01', to: '2022-01-31' })],
  ['/?from=2022-01-10', asks({ from: '2022-01-10' })],
  ['/?to=2022-01-10', asks({ to: '2022-01-10' })],
  ['/?clock=event', homeLink],
  ['/?clock=said', asks({ clock: 'said' })],
  [
    '/?clock=published&from=2022-02-12&to=2022-02-12',
    asks({ clock: 'published', from: '2022-02-12', to: '2022-02-12' }),
  ],
  ['/?asof=2022-01-10', asks({ asof: '2022-01-10' })],
  ['/?actor=biden,putin', asks({ actors: ['biden', 'putin'] })],
  ['/?actor=biden%2Cputin', asks({ actors: ['biden', 'putin'] })],
  ['/?kind=troops,sanctions', asks({ kinds: ['troops', 'sanctions'] })],
  ['/?type=call,talks', asks({ types: ['call', 'talks'] })],
  ['/?type=sanction-threat', asks({ types: ['sanction-threat'] })],
  ['/?article=a000', asks({ articles: ['a000'] })],
  ['/?status=planned', asks({ statuses: ['planned'] })],
  ['/?claimant=putin,narrator', asks({ claimants: ['putin', 'narrator'] })],
  ['/?about=nato', asks({ about: ['nato'] })],
  ['/?modality=denied,threatened', asks({ modalities: ['denied', 'threatened'] })],
  ['/?measure=swift', asks({ measures: ['swift'] })],
  ['/?view=2022-01-08..2022-01-14', asks({}, { window: { from: '2022-01-08', to: '2022-01-14' } })],
  ['/?view=2022-01-14..2022-01-08', homeLink, 'bad-value'],
  ['/?lanes=group', asks({}, { lanes: 'group' })],
  ['/?since=2021-12-31', asks({}, { since: '2021-12-31' })],
  ['/?q=text', asks({ q: 'text' })],
  ['/?q=two%20words', asks({ q: 'two words' })],
  ['/?q=two+words', asks({ q: 'two words' })],
  ['/?q=Oekra%C3%AFne,%20c%2B%2B', asks({ q: 'Oekraïne, c++' })],
  ['/?lang=nl', asks({}, { lang: 'nl' })],
  ['/?lang=en&v=1', asks({}, { lang: 'en' })],
  [
    '/?claims=sanctions&table=claims,timeline&fill=claims',
    asks({}, { tab: 'sanctions', tables: ['claims', 'timeline'], fill: 'claims' }),
  ],
  ['/?fill=network&level=state', asks({}, { fill: 'network', level: 'state' })],
  ['/?actor=putin&level=institution&ego=2', asks({ actors: ['putin'] }, { level: 'institution', ego: '2' })],
  ['/?pair=putin,biden', asks({}, { pair: ['putin', 'biden'] })],
  ['/?pair=putin&level=continent&ego=3', homeLink, 'bad-value', 'bad-value', 'bad-value'],
  ['/events/putin-biden-video-call', asks({}, opens('event', 'putin-biden-video-call'))],
  ['/events/putin-biden-video-call.html', asks({}, opens('event', 'putin-biden-video-call'))],
  ['/actors/putin?actor=putin&lang=nl', asks({ actors: ['putin'] }, { ...opens('actor', 'putin'), lang: 'nl' })],
  ['/claims/no-concessions?kind=denial', asks({ kinds: ['denial'] }, opens('claim', 'no-concessions'))],
  ['/articles/a000', asks({}, opens('article', 'a000'))],
  ['/articles/a000#a000-s3', asks({}, opens('article', 'a000', 'a000-s3'))],
  ['/articles/a000?from=2021-12-07#a000-s3', asks({ from: '2021-12-07' }, opens('article', 'a000', 'a000-s3'))],
  ['/compare', asks({}, { page: 'compare' })],
  ['/compare?article=a000,a001', asks({ articles: ['a000', 'a001'] }, { page: 'compare' })],
  [
    '/compare?by=article&a=actor.putin&b=group.united-states',
    asks({}, { page: 'compare', by: 'article', a: 'actor.putin', b: 'group.united-states' }),
  ],
  ['/compare?by=date&a=article.a000', asks({}, { page: 'compare', by: 'date', a: 'article.a000' })],
  ['/compare?a=putin&b=group.martians', asks({}, { page: 'compare' }), 'bad-value', 'bad-value'],
  ['/?scale=log', asks({}, { scale: 'log' })],
  ['/about', asks({}, { page: 'about' })],
  ['/data?lang=nl', asks({}, { page: 'data', lang: 'nl' })],
  ['/?from=2022-02-28&to=2021-12-01', asks({ from: '2021-12-01', to: '2022-02-28' }), 'swapped-range'],
  ['/?kind=troops,rumours&color=red', asks({ kinds: ['troops'] }), 'unknown-parameter', 'bad-value'],
  ['/?v=7&status=planned', asks({ statuses: ['planned'] }), 'newer-version'],
  ['/news/today', homeLink, 'bad-path'],
  ['/events/putin-biden-video-call#a000-s3', asks({}, opens('event', 'putin-biden-video-call')), 'bad-sentence'],
];

describe('links that were handed out', () => {
  it.each(golden.map(([text, link, ...reasons]) => ({ text, link, reasons })))('$text', ({ text, link, reasons }) => {
    const parsed = parseLink(new URL(text, 'https://aanloop.example'));
    expect(parsed.link).toEqual(link);
    expect(parsed.notices.map(({ reason }) => reason)).toEqual(reasons);
  });
});
