import { copyFacts } from './copy-facts';

const s = performance.now();
const c = process.cpuUsage().user;
const m = await copyFacts('/tmp/big/h100k', '/tmp/big/h1m', 10);
console.log(
  JSON.stringify(m.tables).slice(0, 600),
  (performance.now() - s) / 1000,
  (process.cpuUsage().user - c) / 1e6,
  process.memoryUsage().rss / 1e6,
  process.resourceUsage().maxRSS / 1e3,
);
