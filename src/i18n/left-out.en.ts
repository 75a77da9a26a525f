import { english } from './grammar.en';

const { counted, plural } = english;

/** What of a dataset was left out because it did not hold together with the rest. */
export const leftOut = {
  title: (count: number) =>
    `${counted(count, 'part', 'parts')} of this dataset ${plural(count, 'does', 'do')} not hold together with the rest and ${plural(count, 'was', 'were')} left out`,
  list: 'What was left out, and why',
  reasons: {
    repeated: (name: string) => `“${name}” stands there more than once; the first was kept.`,
    reserved: (name: string) => `“${name}” stands for the article itself and cannot be an actor.`,
    'no-such': (name: string) => `there is no “${name}” in this dataset.`,
    circle: (name: string) => `by way of “${name}” it would lead back to itself.`,
    itself: (name: string) => `it refers to itself (“${name}”).`,
    'in-use': (name: string) => `“${name}” is withdrawn here and in use as well.`,
    reversed: (name: string) => `the beginning lies after the end (${name}).`,
    disagreeing: (name: string) =>
      `the date as it is written and its days disagree (${name}); it is told and drawn by its days.`,
    uncountable: (name: string) => `${name} is below nought, or more than can be counted exactly.`,
    beyond: (name: string) => `the place ${name} lies outside the article.`,
    misplaced: (name: string) => `“${name}” belongs to another article.`,
    'unknown-column': (name: string) => `the format has no column “${name}”; what it holds is in your file only.`,
    'nothing-left': (name: string) => `nothing was left of what it rests on (${name}).`,
  },
};
