import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { checkLink } from '@/state/check-link';
import { fitLink } from '@/state/fit-link';
import { formatLink } from '@/state/format-link';
import { type Dice, fuzz } from '../fixtures/fuzz';
import { smallStory } from '../fixtures/small-story';
import { hostileLinks } from './hostile-links';
import { parseBothWays } from './parse-both-ways';

const names =
  'from to clock asof actor kind type article status q lang v group dates claims table fill embed marks text b pair ego level lines dossier sha patch edit utm_source __proto__ constructor'.split(
    ' ',
  );
const values = [
  '2022-01-10',
  '2021-13-40',
  '9999-12-31',
  '-1',
  'troops,sanctions',
  'troops,,troops',
  'biden,putin',
  '%',
  '%00',
  '%F0%9F',
  '../../x',
  'javascript:alert(1)',
  '<script>',
  'a'.repeat(3_000),
  '١٢',
  '‮',
  '{}',
  'null',
  'NaN',
  'toString',
];
const paths = [
  '/',
  '/events/',
  '/claims/',
  '/actors/',
  '/articles/',
  '/compare',
  '/about',
  '/data',
  '/nl/',
  '//',
  '/%2e%2e/',
  '/events/call',
];
const signs = [...'/?#&=%;,.:@!~ \\\u0000\u200b\ud800é'];

const parameter = (roll: Dice): string => `${roll.pick(names)}${roll.chance(8) ? '' : '='}${roll.pick(values)}`;

/** An address made of parts, or one of the hostile ones with a few signs put in, taken out or doubled. */
const anAddress = (roll: Dice): string => {
  if (roll.chance(2)) {
    let text = roll.pick(hostileLinks);
    for (let i = roll.below(5); i >= 0; i--) {
      const at = roll.below(text.length + 1);
      text = text.slice(0, at) + (roll.chance(2) ? roll.pick(signs) : '') + text.slice(at + roll.below(3));
    }
    return text;
  }
  const asked = Array.from({ length: roll.below(7) }, () => parameter(roll)).join(roll.chance(9) ? ';' : '&');
  return `${roll.pick(paths)}${roll.chance(3) ? roll.pick(values) : ''}?${asked}${roll.chance(3) ? `#${roll.pick(values)}` : ''}`;
};

it('ten thousand addresses give each a link that is its own address again', async () => {
  const index = indexDataset(smallStory);
  await fuzz('addresses', 10_000, (roll) => {
    const text = anAddress(roll);
    for (const { link, notices } of parseBothWays(text)) {
      // What the record knows of it, and what of it fits into an address, is a link too.
      const fitted = formatLink(fitLink(checkLink(index, { link, notices }).link).link);
      expect(fitted.length).toBeLessThanOrEqual(2_000);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
