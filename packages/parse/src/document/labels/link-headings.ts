/** “Read more”, “Related articles”: headings that open links to other stories. Source: own list. */
const POINTING = new RegExp(String.raw`^(?:${[
  '(?:read|see|watch) (?:more|also|next)', '(?:also|up) (?:read|next)', 'also read', 'related', 'recommended', 'more', 'don[\'’]t miss',
  'related (?:articles?|stories|story|news|content|coverage)',
].join('|')})\W*$`, 'i');
const LONGEST = 40; // UTF-16 units

export const opensLinks = (text: string): boolean => text.length <= LONGEST && POINTING.test(text);
