declare module 'bibtex-parse' {
  export function entries(text: string): ({ key: string; type: string } & Record<string, string | number>)[];
}
