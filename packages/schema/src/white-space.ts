/** White space that is no plain space. U+0085 (next line) is white space to Unicode, not to \s. */
const ODD_WHITE = /[^\S ]|\u0085/g;

/** Reads every white-space character as one plain space, one for one: no offset moves. */
export function plainSpaces(text: string): string {
  return text.replace(ODD_WHITE, ' ');
}

/** Composed (NFC), each run of white space folded into one space, trimmed: the text that ids are made from. */
export function normalise(text: string): string {
  return plainSpaces(text.normalize('NFC')).replace(/ {2,}/g, ' ').trim();
}
