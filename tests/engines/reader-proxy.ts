import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What stands between a page and a server: it lets a reader ask from one address, and does what a line does in bad weather. */
export interface ReaderProxy {
  readonly url: string;
  /** `hold` lets questions wait until they are let go; `cut` ends the next answer in its middle. */
  weather: 'fair' | 'hold' | 'cut';
  readonly letGo: () => void;
  /** Questions that wait, and those whose line the page has closed. */
  readonly waiting: () => number;
  readonly givenUp: () => number;
  readonly close: () => void;
}

interface ProxyOptions {
  /** The page's own address. */
  readonly origin: () => string;
  readonly server: string;
  /** Servers before version 20 know no parameters: they get the values written into the statement. */
  readonly isOld: boolean;
  readonly onCut: () => void;
}

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
};

/** The statement and its parameters, as the client puts them into an address, a body or a form. */
const questionOf = async (request: IncomingMessage): Promise<{ sql: string; params: Map<string, string> }> => {
  const params = new Map(new URL(request.url ?? '/', 'http://localhost').searchParams);
  const type = request.headers['content-type'] ?? '';
  const body = await bodyOf(request);
  if (!type.startsWith('multipart/')) return { sql: params.get('query') ?? new TextDecoder().decode(body), params };
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  for (const [name, value] of form) params.set(name, String(value));
  return { sql: params.get('query') ?? '', params };
};

const literalOf = (type: string, value: string): string => {
  if (type !== 'String') return value === '[]' ? 'emptyArrayString()' : value;
  // A parameter is escaped as a text already, but for the quotes around it.
  return `'${value}'`;
};

export async function readerProxy({ origin, server, isOld, onCut }: ProxyOptions): Promise<ReaderProxy> {
  let givenUp = 0;
  const held = new Set<() => void>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Access-Control-Allow-Origin', origin());
    response.setHeader('Access-Control-Allow-Methods', 'POST, OPTIONS');
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type');
    if (request.method !== 'POST') return void response.writeHead(204).end();
    const { sql, params } = await questionOf(request);
    const gone = new AbortController();
    response.on('close', () => {
      if (response.writableFinished) return;
      givenUp++;
      gone.abort();
    });
    if (proxy.weather === 'hold') await new Promise<void>((go) => held.add(go));
    if (gone.signal.aborted) return;
    const asked = new URL(server);
    for (const [name, value] of params)
      if (name === 'database' || (!isOld && name.startsWith('param_'))) asked.searchParams.set(name, value);
    asked.searchParams.set('user', 'reader');
    const text = isOld
      ? sql.replace(/\{(\w+):([\w()]+)\}/g, (_, name, type) => literalOf(type, params.get(`param_${name}`) ?? ''))
      : sql;
    const found = await fetch(asked, { method: 'POST', body: text, signal: gone.signal });
    const told = await found.text();
    if (proxy.weather !== 'cut') return void response.writeHead(found.status).end(told);
    response.writeHead(200, { 'Content-Length': String(Buffer.byteLength(told)) });
    onCut();
    response.write(told.slice(0, told.length / 2), () => response.destroy());
  };
  const listening = createServer((request, response) => {
    // A server that is gone is a line that ends.
    answer(request, response).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  const proxy: ReaderProxy = {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    weather: 'fair',
    letGo: () => {
      for (const go of held) go();
      held.clear();
    },
    waiting: () => held.size,
    givenUp: () => givenUp,
    close: () => {
      listening.closeAllConnections();
      listening.close();
    },
  };
  return proxy;
}
