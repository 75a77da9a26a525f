import { articlesIn } from '@/domain/evidence';
import type { Language } from '@/domain/text';
import { isDoubtful, precisionOf, type When } from '@/domain/when';
import { ownRights, type Rights } from './export-licence';
import { escapeXml } from './export-xml';
import type { Dataset } from './format';

type Value = string | number | boolean | null;

interface Attribute<Item> {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly of: (item: Item) => Value;
}

const nodeAttributes: readonly Attribute<Dataset['actors'][number]>[] = [
  { id: 'kind', type: 'string', of: ({ kind }) => kind },
  { id: 'group', type: 'string', of: ({ group }) => group },
  { id: 'name_nl', type: 'string', of: ({ name }) => name.nl },
  { id: 'name_en', type: 'string', of: ({ name }) => name.en },
  { id: 'role_nl', type: 'string', of: ({ role }) => role?.nl ?? null },
  { id: 'role_en', type: 'string', of: ({ role }) => role?.en ?? null },
  { id: 'affiliation', type: 'string', of: ({ affiliation }) => affiliation },
  { id: 'body', type: 'string', of: ({ body }) => body ?? null },
  { id: 'named', type: 'boolean', of: ({ named }) => named },
  { id: 'wikidata', type: 'string', of: ({ wikidata }) => wikidata },
  { id: 'mentions', type: 'integer', of: ({ mentions }) => mentions.length },
];

const edgeAttributes: readonly Attribute<Dataset['relations'][number]>[] = [
  { id: 'relation', type: 'string', of: ({ kind }) => kind },
  { id: 'sign', type: 'string', of: ({ sign }) => sign },
  { id: 'status', type: 'string', of: ({ status }) => status },
  { id: 'alleged_by', type: 'string', of: ({ allegedBy }) => allegedBy?.join(' ') ?? null },
  { id: 'attribution', type: 'string', of: ({ attribution }) => attribution ?? 'stated' },
  { id: 'attribution_note_nl', type: 'string', of: ({ attributionNote }) => attributionNote?.nl ?? null },
  { id: 'attribution_note_en', type: 'string', of: ({ attributionNote }) => attributionNote?.en ?? null },
  { id: 'edtf', type: 'string', of: ({ date }) => date.edtf },
  { id: 'first_day', type: 'string', of: ({ date }) => date.start },
  { id: 'last_day', type: 'string', of: ({ date }) => date.end },
  { id: 'extent', type: 'string', of: ({ date }) => date.extent },
  { id: 'event', type: 'string', of: ({ event }) => event },
  { id: 'claim', type: 'string', of: ({ claim }) => claim },
  {
    id: 'articles',
    type: 'string',
    of: ({ evidence }) => [...articlesIn(evidence)].join(' '),
  },
  { id: 'evidence', type: 'integer', of: ({ evidence }) => evidence.length },
];

const attr = (name: string, value: string | number): string => ` ${name}="${escapeXml(String(value))}"`;

const declared = <Item>(of: 'node' | 'edge', attributes: readonly Attribute<Item>[]): string[] => [
  `    <attributes class="${of}" mode="static">`,
  ...attributes.map(({ id, type }) => `      <attribute${attr('id', id)}${attr('title', id)}${attr('type', type)}/>`),
  '    </attributes>',
];

const values = <Item>(attributes: readonly Attribute<Item>[], item: Item): string[] => [
  '        <attvalues>',
  ...attributes.flatMap(({ id, of }) => {
    const value = of(item);
    return value === null ? [] : [`          <attvalue${attr('for', id)}${attr('value', String(value))}/>`];
  }),
  '        </attvalues>',
];

/** Only a known day or a span is a spell; somewhere within a month, or a doubted day, is no time to draw, and stays in the attributes. */
const spells = (date: When): string[] => {
  const precision = precisionOf(date);
  const isKnown = precision === 'day' ? !isDoubtful(date) : precision === 'span' || precision === 'open';
  if (!isKnown) return [];
  const bounds = `${date.start ? attr('start', date.start) : ''}${date.end ? attr('end', date.end) : ''}`;
  return ['        <spells>', `          <spell${bounds}/>`, '        </spells>'];
};

/** The network as GEXF 1.3: an actor is a node, every relation an edge of its own. */
export function exportGexf(
  { dossier, actors, relations, layout }: Dataset,
  lang: Language,
  { licence, attribution }: Rights = ownRights,
): string {
  const places = new Map(layout.places.map((place) => [place.actor, place]));
  const nodes = actors.flatMap((actor) => {
    const place = places.get(actor.id);
    return [
      `      <node${attr('id', actor.id)}${attr('label', actor.name[lang])}>`,
      ...values(nodeAttributes, actor),
      // Up is up in GEXF and down on a screen.
      ...(place ? [`        <viz:position${attr('x', place.x)}${attr('y', layout.height - place.y)} z="0"/>`] : []),
      '      </node>',
    ];
  });
  const edges = relations.flatMap((relation) => [
    `      <edge${attr('id', relation.id)}${attr('source', relation.source)}${attr('target', relation.target)}${attr('kind', relation.kind)}${attr('label', relation.kind)}>`,
    ...values(edgeAttributes, relation),
    ...spells(relation.date),
    '      </edge>',
  ]);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <meta>',
    `    <creator>${escapeXml(attribution[lang])}</creator>`,
    `    <description>${escapeXml(`${dossier.title[lang]}. ${[dossier.summary[lang], licence && [licence.id ?? licence.title, licence.url].filter(Boolean).join(', ')].filter(Boolean).join(' ')}`)}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...declared('node', nodeAttributes),
    ...declared('edge', edgeAttributes),
    '    <nodes>',
    ...nodes,
    '    </nodes>',
    '    <edges>',
    ...edges,
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ].join('\n')}\n`;
}
