/** Words that are a number of some order: the least they can mean, and the most. */
export interface VagueNumber {
  readonly words: readonly string[];
  readonly min: number;
  readonly max: number;
}
