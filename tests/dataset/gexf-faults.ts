interface Rule {
  readonly children: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const rule = (children: string, required = '', optional = ''): Rule => {
  const list = (text: string): string[] => text.split(' ').filter((name) => name !== '');
  return { children: list(children), required: list(required), optional: list(optional) };
};

const times = 'start end timestamp';
const lives = `${times} intervals timestamps`;

/** What may stand where, after the published schema of GEXF 1.3 (gexf, data, dynamics and viz). */
const grammar: Readonly<Record<string, Rule>> = {
  gexf: rule('meta graph', 'version', 'variant'),
  meta: rule('creator keywords description', '', 'lastmodifieddate'),
  creator: rule(''),
  keywords: rule(''),
  description: rule(''),
  graph: rule(
    'attributes nodes edges',
    '',
    `defaultedgetype idtype mode timeformat timerepresentation timezone ${times}`,
  ),
  attributes: rule('attribute', 'class', `mode ${times}`),
  attribute: rule('default options', 'id title type'),
  default: rule(''),
  options: rule(''),
  nodes: rule('node', '', 'count'),
  node: rule(
    'attvalues spells nodes edges parents viz:color viz:position viz:size viz:shape',
    'id',
    `label pid ${lives}`,
  ),
  edges: rule('edge', '', 'count'),
  edge: rule(
    'attvalues spells viz:color viz:thickness viz:shape',
    'source target',
    `id label type kind weight ${lives}`,
  ),
  attvalues: rule('attvalue'),
  attvalue: rule('', 'for value', times),
  spells: rule('spell'),
  spell: rule('', '', times),
  'viz:position': rule('', 'x y', 'z'),
};

/** Attributes of which the schema lists the values. */
const values: Readonly<Record<string, readonly string[]>> = {
  version: ['1.3'],
  defaultedgetype: ['directed', 'undirected', 'mutual'],
  idtype: ['integer', 'string'],
  mode: ['static', 'dynamic', 'slice'],
  timeformat: ['integer', 'double', 'date', 'dateTime'],
  timerepresentation: ['interval', 'timestamp'],
  class: ['node', 'edge'],
};

/** Where a file is not what the grammar of GEXF 1.3 lets stand, each kind of fault once. */
export function gexfFaults(xml: Document): string[] {
  const faults = [...xml.getElementsByTagName('*')].flatMap((element) => {
    const at = `<${element.tagName}>`;
    const known = grammar[element.tagName];
    if (!known) return [`${at} in <${element.parentElement?.tagName}>`];
    const attributes = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
    return [
      ...[...element.children].flatMap(({ tagName }) =>
        known.children.includes(tagName) ? [] : `<${tagName}> in ${at}`,
      ),
      ...known.required.flatMap((name) => (element.hasAttribute(name) ? [] : `${at} without ${name}`)),
      ...attributes.flatMap(({ name, value }) => {
        if (![...known.required, ...known.optional].includes(name)) return `${name} on ${at}`;
        return (values[name] ?? [value]).includes(value) ? [] : `${name}="${value}" on ${at}`;
      }),
    ];
  });
  return [...new Set(faults)];
}
