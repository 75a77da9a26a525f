/** Texts that a private build carries (`npm run build -- --articles DIR`); none in a public one. */
declare const __ORIGINALS__: readonly { readonly name: string; readonly content: string }[];
