import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const own = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', '..', 'public', 'dataset.json'), 'utf8'));

/** A dossier that is not the site's own: the same record under another id. */
export const madeDossier = (
  id: string,
  version = '0.3.0',
  change: (dataset: typeof own) => void = () => {},
): string => {
  const dataset = structuredClone(own);
  const title = { nl: `Staking in de haven (${id})`, en: `Strike in the port (${id})` };
  Object.assign(dataset.dossier, { id, version, title });
  change(dataset);
  return JSON.stringify(dataset);
};

export const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

type Answer = (response: ServerResponse) => void;

export interface DossierHost {
  readonly origin: string;
  readonly asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  /** What is answered at a path; nothing more is a 404. */
  readonly serve: (path: string, answer: Answer) => void;
  readonly close: () => void;
}

const open = { 'access-control-allow-origin': '*' };

export const file =
  (text: string, headers: Readonly<Record<string, string>> = { ...open, 'content-type': 'application/json' }): Answer =>
  (response) =>
    void response.writeHead(200, headers).end(text);

export const redirect =
  (to: string): Answer =>
  (response) =>
    void response.writeHead(302, { ...open, location: to }).end();

/** Another host on this machine, which notes all that is asked of it. */
export async function dossierHost(): Promise<DossierHost> {
  const asked: DossierHost['asked'] = [];
  const answers = new Map<string, Answer>();
  const server = createServer(({ url = '', headers }, response) => {
    asked.push({ url, headers });
    const answer = answers.get(url);
    if (answer) answer(response);
    else response.writeHead(404, open).end('nothing here');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    serve: (at, answer) => void answers.set(at, answer),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
