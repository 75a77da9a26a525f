/** The sizes in which a picture is saved; without a height it is as high as what it holds. */
export const pictureSizes = {
  page: { width: 1200, height: null },
  column: { width: 720, height: null },
  slide: { width: 1280, height: 720 },
  social: { width: 1200, height: 630 },
} as const satisfies Readonly<Record<string, { readonly width: number; readonly height: number | null }>>;

export type PictureSize = keyof typeof pictureSizes;
