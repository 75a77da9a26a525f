/** Dates in words, with their doubt. */
export const when = {
  about: (day: string) => `about ${day}`,
  before: (day: string) => `on or before ${day}`,
  after: (day: string) => `on or after ${day}`,
  until: (day: string) => `up to ${day}, start not reported`,
  since: (day: string) => `since ${day}, end not reported`,
  within: (days: string) => `some time from ${days}`,
  span: (days: string) => `from ${days}`,
  or: 'or',
  through: 'to',
  in: (period: string) => `in ${period}`,
  maybe: (text: string) => `probably ${text}`,
  atWidest: (text: string, range: string) => `${text} (at the widest ${range})`,
  unknown: 'date not reported',
};
