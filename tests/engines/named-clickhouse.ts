import type { ClickHouseTarget } from '@/compile/load-clickhouse';
import { askClickHouse } from '@/dataset/ask-clickhouse';
import type { AskSql } from '@/query/sql-engine';
import { askOldServer } from './ask-old-server';

const url = process.env.CLICKHOUSE_URL ?? '';
const user = process.env.CLICKHOUSE_USER ?? 'default';
const reader = process.env.CLICKHOUSE_READER ?? user;
const password = process.env.CLICKHOUSE_PASSWORD ?? '';
const version = process.env.CLICKHOUSE_VERSION ?? '99';
const isOld = Number(version.split('.')[0]) < 20;

/** The server that the environment names; null where it names none. */
export const clickHouse =
  url === ''
    ? null
    : {
        name: `ClickHouse ${process.env.CLICKHOUSE_VERSION ?? ''}`.trim(),
        /** Fills a database by the one who may, and asks it as the reader may. */
        load: async (fill: (target: ClickHouseTarget) => Promise<unknown>, database: string): Promise<AskSql> => {
          await fill({ url, database, user, password, cluster: null });
          return isOld ? askOldServer(url, database) : askClickHouse({ url, database, user: reader, password });
        },
      };
