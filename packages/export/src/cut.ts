const HALF = /[\ud800-\udbff]$/; // the first half of a pair of surrogates

/** The beginning of a text and what stands for its rest, `most` UTF-16 units together at most: the text itself where it is no longer. */
export function cut(text: string, most: number, rest = '…'): string {
  return text.length <= most ? text : `${text.slice(0, most - rest.length).replace(HALF, '')}${rest}`;
}
