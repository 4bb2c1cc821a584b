/** A piece of HTML that is safe to put on a page. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | readonly Part[];

/** HTML with values put in: text is escaped, HTML goes in as it is, null is nothing, a list is one after another. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(pieces.reduce((page, piece, n) => page + textOf(parts[n - 1] ?? null) + piece));
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null) return '';
  return typeof part === 'object' ? part.map(textOf).join('') : escapeHtml(String(part));
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Half a character and most control characters may not stand in HTML.
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '\ufffd');
