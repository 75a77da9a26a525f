/** The nearest to a value from the least to the most; the most where the two have no room between them. */
export const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
