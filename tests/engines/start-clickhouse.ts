import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A server for tests. Its `default` user may do all, its `reader` may read within limits, its `guest` asks little. */
export interface Started {
  readonly url: string;
  readonly version: string;
  readonly stop: () => Promise<void>;
  /** Milliseconds of processors that it has used; Linux alone tells. */
  readonly processorTime: () => number;
  /** As a machine that fails: at once, in mid-answer. */
  readonly kill: () => void;
}

/** A port of this machine that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

/** Lines stay open: between two questions the models may take longer than a server waits by itself. */
const configOf = (folder: string, http: number, tcp: number, between: number): string => `<yandex>
  <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${between}</interserver_http_port>
  <listen_host>127.0.0.1</listen_host>
  <keep_alive_timeout>3600</keep_alive_timeout>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><user_files_path>${folder}/files/</user_files_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
  <remote_servers><two_parts>
    <shard><replica><host>127.0.0.1</host><port>${tcp}</port><default_database>part_1</default_database></replica></shard>
    <shard><replica><host>127.0.0.1</host><port>${tcp}</port><default_database>part_2</default_database></replica></shard>
  </two_parts></remote_servers>
</yandex>`;

const usersOf = (): string => `<yandex>
  <profiles>
    <default><max_query_size>4194304</max_query_size></default>
    <reader><readonly>1</readonly><max_query_size>4194304</max_query_size>
      <max_execution_time>120</max_execution_time><max_result_rows>200000</max_result_rows>
      <result_overflow_mode>throw</result_overflow_mode></reader>
  </profiles>
  <users>
    <default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>free</quota></default>
    <reader><password></password><networks><ip>127.0.0.1</ip></networks><profile>reader</profile><quota>free</quota></reader>
    <guest><password></password><networks><ip>127.0.0.1</ip></networks><profile>reader</profile><quota>little</quota></guest>
  </users>
  <quotas>
    <free><interval><duration>3600</duration><queries>0</queries><errors>0</errors><result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0</execution_time></interval></free>
    <little><interval><duration>3600</duration><queries>2</queries><errors>0</errors><result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0</execution_time></interval></little>
  </quotas>
</yandex>`;

/** The program of a server on the PATH: the one of Debian, or the one that carries all of today's. */
const programOf = (): readonly string[] | null => {
  for (const [name, ...args] of [['clickhouse-server'], ['clickhouse', 'server']] as const) {
    if (spawnSync('sh', ['-c', `command -v ${name}`]).status === 0) return [name, ...args];
  }
  return null;
};

const answers = async (url: string, child: ChildProcess): Promise<string> => {
  while (child.exitCode === null) {
    const version = await fetch(`${url}/?query=SELECT%20version()`)
      .then((response) => response.text())
      .catch(() => null);
    if (version !== null) return version.trim();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`clickhouse-server ended with ${child.exitCode}`);
};

/** Starts a server of its own in a folder of its own, or says that there is none to start. */
export async function startClickHouse(): Promise<Started | null> {
  const program = programOf();
  if (program === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'clickhouse-'));
  for (const name of ['data', 'tmp', 'files']) mkdirSync(path.join(folder, name));
  const [http, tcp, between] = [await freePort(), await freePort(), await freePort()];
  writeFileSync(path.join(folder, 'config.xml'), configOf(folder, http, tcp, between));
  writeFileSync(path.join(folder, 'users.xml'), usersOf());
  const [name = '', ...args] = program;
  const child = spawn(name, [...args, `--config-file=${folder}/config.xml`], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${http}`;
  const ended = once(child, 'exit');
  const version = await answers(url, child);
  return {
    url,
    version,
    kill: () => void child.kill('SIGKILL'),
    processorTime: () => {
      // After the name in brackets: the 12th and 13th are hundredths of a second, of the program and of the system for it.
      const told = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(told[11]) + Number(told[12])) * 10;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
