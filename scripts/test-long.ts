import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The seeded fuzzing of npm test with thirty times as many cases; AANLOOP_FUZZ sets another number. */
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'hostile', 'import-tables', '--testTimeout=7200000'],
  {
    cwd: path.join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { AANLOOP_FUZZ: '30', ...process.env },
  },
);
process.exitCode = status ?? 1;
