/** HTML entities that were left over when a page was turned into text: “&#8217;”, “&amp;”, “&nbsp;”. */

/**
 * Those that pages write in running text; others are rare, and a guess at them may be wrong.
 * Source: WHATWG HTML, named character references.
 */
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0', shy: '\u00ad',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»',
  ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·',
  copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', cent: '¢', deg: '°', frac12: '½',
  aacute: 'á', agrave: 'à', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', ccedil: 'ç',
  eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ',
  oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', uacute: 'ú', ucirc: 'û', uuml: 'ü', szlig: 'ß',
  Eacute: 'É', Ouml: 'Ö', Uuml: 'Ü',
}));

const ENTITY = /&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([a-zA-Z]{2,6}\d{0,2}));/g;

/** The text with its entities read, each once; what is no entity for sure stays as it is. */
export const readEntities = (text: string): string =>
  text.replace(ENTITY, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    return characterOf(decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)) ?? written;
  });

/** Windows-1252’s own places, which pages write as numbers though they mean the marks that stand there. */
const WESTERN: ReadonlyMap<number, string> =
  new Map([[133, '…'], [145, '‘'], [146, '’'], [147, '“'], [148, '”'], [149, '•'], [150, '–'], [151, '—']]);

/** Null for controls, halves of a pair and what Unicode does not have. */
function characterOf(code: number): string | null {
  const western = WESTERN.get(code);
  if (western !== undefined) return western;
  const isControl = code < 32 || (code > 126 && code < 160), isHalf = code >= 0xd800 && code <= 0xdfff;
  return isControl || isHalf || code > 0x10ffff ? null : String.fromCodePoint(code);
}
