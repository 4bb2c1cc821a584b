const WHITE = /[\s\u0085]/g; // U+0085 (next line) is white space to Unicode, not to \s

/** Reads every white-space character as one plain space, one for one: no offset moves. */
export function plainSpaces(text: string): string {
  return text.replace(WHITE, ' ');
}

/** Composed (NFC), each run of white space folded into one space, trimmed: the text that ids are made from. */
export function normalise(text: string): string {
  return plainSpaces(text.normalize('NFC')).replace(/ +/g, ' ').trim();
}
