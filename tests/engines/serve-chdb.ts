import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Today's ClickHouse as a library (`chdb`, half a gigabyte, so no dependency) behind the part of its HTTP interface that the
 * client uses: statements, typed parameters in the address or as a form, Parquet to insert. Users, limits and quotas are
 * the server's and are not here.
 */
interface Session {
  readonly query: (sql: string) => string;
  readonly close: () => void;
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

// A statement ends for the library at a NUL.
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\0', '\\0')}'`;

const formOf = (type: string, body: Buffer): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();

/** Serves until the process ends; prints its address and version. */
const { Session: Chdb } = createRequire(import.meta.url)(process.env.AANLOOP_CHDB ?? 'chdb') as {
  readonly Session: new (folder: string) => Session;
};
const folder = mkdtempSync(path.join(tmpdir(), 'chdb-'));
const session = new Chdb(path.join(folder, 'data'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGTERM', () => process.exit(0));

const answer = async (request: IncomingMessage): Promise<string> => {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const body = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  const values = new Map<string, string>(searchParams);
  let statement = searchParams.get('query') ?? '';
  if (type.startsWith('multipart/')) {
    for (const [name, value] of await formOf(type, body)) values.set(name, String(value));
    statement = values.get('query') ?? '';
  } else if (statement === '') statement = body.toString();
  const database = values.get('database') ?? 'default';
  session.query(`USE \`${database.replaceAll('`', '')}\``);
  for (const [name, value] of values) if (name.startsWith('param_')) session.query(`SET ${name} = ${quoted(value)}`);
  const insert = /^(INSERT INTO \w+) FORMAT Parquet$/.exec(statement);
  if (!insert) return session.query(statement);
  const file = path.join(folder, 'insert.parquet');
  writeFileSync(file, body);
  return session.query(`${insert[1]} SELECT * FROM file(${quoted(file)}, 'Parquet')`);
};

const server = createServer((request, response) => {
  answer(request).then(
    (text) => response.end(text),
    (error: Error) => {
      const code = /Code: (\d+)/.exec(error.message)?.[1] ?? '1';
      response.writeHead(500, { 'x-clickhouse-exception-code': code }).end(error.message);
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  console.log(`http://127.0.0.1:${port} ${session.query('SELECT version() FORMAT TSV').trim()}`);
});
