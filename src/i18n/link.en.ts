import { english } from './grammar.en';

const { n } = english;

/** What is told of a link, besides what the catalogue has. */
export const link = {
  merged: 'What this link names is now part of something else, which is open here',
  mergedLine: (id: string, day: string, reason: string) => `“${id}” was merged on ${day}. ${reason}`,
  tooLong: (name: string, value: string) =>
    name === 'q'
      ? `“${value}” is too long for a link; the words were left out.`
      : `A link holds 2,000 characters; the last ${n(Number(value) || 0)} of ${name} did not fit and were left out.`,
};
