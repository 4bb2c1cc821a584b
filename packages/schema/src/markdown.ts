/** A Markdown table. Numbers are set to the right; text is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '---:' : '---'));
  return [lineOf(head), `| ${rule.join(' | ')} |`, ...rows.map(lineOf)].join('\n');
}

/** Text that Markdown shows as it is: words of a raw document make no heading, link, table or HTML. */
export function plainMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(/\s+/g, ' ');
}

// An underscore inside a word is one; at its edge it would begin emphasis.
const MARKUP = /[\\`*[\]<>|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

const lineOf = (cells: readonly (string | number)[]) =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? cell : plainMarkdown(cell))).join(' | ')} |`;
