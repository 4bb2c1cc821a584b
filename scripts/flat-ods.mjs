// Reads a flat OpenDocument spreadsheet (.fods), as LibreOffice writes it: what every cell is and shows.

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The sheets by name: rows of cells `{ type, formula, value, text }`, empty cells and rows included. */
export function sheetsOf(fods) {
  const sheets = new Map();
  let [rows, row, cell] = [null, null, null];
  let inText = 0;
  for (const [, closing, tag, attributes = '', alone, text] of fods.matchAll(TOKEN)) {
    const opens = tag !== undefined && closing === '';
    const closes = tag !== undefined && (closing === '/' || alone === '/');
    if (text !== undefined) {
      if (cell !== null && inText > 0) cell.text += decoded(text);
    } else if (tag === 'table:table') {
      if (opens) sheets.set(attribute(attributes, 'table:name'), rows = []);
    } else if (tag === 'table:table-row' && rows !== null) {
      if (opens) row = { cells: [], times: Number(attribute(attributes, 'table:number-rows-repeated') ?? 1) };
      if (closes && row.times < 1000) rows.push(...Array.from({ length: row.times }, () => row.cells)); // more is the empty rest
    } else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') {
      if (opens) cell = cellOf(attributes);
      if (closes && cell !== null) {
        const { times, ...said } = cell;
        if (times < 1000) row.cells.push(...Array.from({ length: times }, () => said));
        cell = null;
      }
    } else if (cell !== null && tag === 'text:p') {
      if (opens && cell.text !== '') cell.text += '\n';
      inText += (opens ? 1 : 0) - (closes ? 1 : 0);
    } else if (cell !== null && opens && tag === 'text:s') cell.text += ' '.repeat(Number(attribute(attributes, 'text:c') ?? 1));
    else if (cell !== null && opens && tag === 'text:tab') cell.text += '\t';
    else if (cell !== null && opens && tag === 'text:line-break') cell.text += '\n';
  }
  return sheets;
}

function cellOf(attributes) {
  return {
    type: attribute(attributes, 'office:value-type'),
    formula: attribute(attributes, 'table:formula'),
    value: valueOf(attributes),
    text: '',
    times: Number(attribute(attributes, 'table:number-columns-repeated') ?? 1),
  };
}

function attribute(attributes, name) {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? null : decoded(found);
}

function valueOf(attributes) {
  const [number, date, truth] = ['value', 'date-value', 'boolean-value'].map((name) => attribute(attributes, `office:${name}`));
  return number ?? date ?? truth;
}

function decoded(text) {
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|\w+);/g, (_, name) => {
    if (!name.startsWith('#')) return ENTITIES[name];
    return String.fromCodePoint(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}
