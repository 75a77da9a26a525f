/** Words of a button with how many values are chosen behind it. */
export const counted = (text: string, count: number): string => (count > 0 ? `${text} (${count})` : text);
