/** The package ships no types; this is the part of it that is used. */
declare module 'edtf' {
  interface Extended {
    readonly type: string;
    /** Milliseconds since 1970 of the first and the last moment covered. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Extended;
}
