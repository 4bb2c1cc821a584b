/** “Read more”, “Related articles”: headings that open links to other stories. Source: own list. */
const POINTING = new RegExp(String.raw`^(?:${[
  '(?:read|see|watch) (?:more|also|next)', '(?:also|up) (?:read|next)', 'also read', 'related', 'recommended', 'more', 'don[\'’]t miss',
  'related (?:articles?|stories|story|news|content|coverage|posts)',
  String.raw`(?:today['’]s |the )?(?:top|latest|other|more|trending) (?:news|stories|headlines|posts)`, 'most (?:read|popular|viewed)', 'trending(?: now)?',
  String.raw`more (?:in|from|on) (?:this|the|our) (?:section|category|series|topic)`, String.raw`more \p{L}+ (?:articles|stories|news)`,
  'you (?:may|might) (?:also )?like',
].join('|')})\W*$`, 'iu');
const LONGEST = 40; // UTF-16 units

export const opensLinks = (text: string): boolean => text.length <= LONGEST && POINTING.test(text);
