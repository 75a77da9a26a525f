/** Who knows what is drawn goes where a link of it leads, also when something else was asked meanwhile. */
export interface Follower {
  readonly follow: (to: string, isReplacing: boolean) => Promise<void>;
}
