/** Text that was decoded wrongly before it came to us, and saved so: “â€™” for “’”, “Ã©” for “é”. */
import { westernBytes } from './western.js';

/** What UTF-8 looks like when it was read as windows-1252 (or as Mac Roman: “‚Äô”, “√©”) and saved again. */
const WESTERN = /â€[\u0080-\u024f\u2000-\u2122]|Ã[\u0080-\u00bf]|Ã[ƒ‚]|Â[\u00a0-\u00bf]|â\u0080[\u0080-\u00bf]/g;
const ANY = /â[€\u0080]|Ã[\u0080-\u00bf]|Ã[ƒ‚]|Â[\u00a0-\u00bf]|‚Ä[ìîòôúù¶]|√[©®°±≠≥∫¢§•]/;
/** Marks of it from which a text is thought to be decoded wrongly as a whole. */
const ENOUGH = 2;
/** Times that a text is saved wrongly; each makes it longer. */
const ROUNDS = 4;

/** What is left of a text’s mojibake, and whether some was turned back. */
export interface Repaired {
  readonly text: string;
  readonly isRepaired: boolean;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** “â€œWeâ€\u009d” as “We”: turned back as often as it shows the marks, each time only if all of the text turns back. */
export function repairMojibake(text: string): Repaired {
  let found = text;
  for (let round = 0; round < ROUNDS; round++) {
    const before = roundBack(found);
    if (before === null) break;
    found = before;
  }
  return { text: found, isRepaired: found !== text };
}

/** The text before it was last decoded wrongly; null unless it shows marks of that and all of it turns back into valid UTF-8. */
function roundBack(text: string): string | null {
  if ((text.match(WESTERN)?.length ?? 0) < ENOUGH) return null;
  const bytes = westernBytes(text);
  try {
    return bytes === null ? null : strict.decode(bytes);
  } catch {
    return null; // not UTF-8: part of it was written rightly, or is lost
  }
}

/** Where a text still shows the first mark of it, in UTF-16 units: 3 in “cafÃ©s”; −1 where none is left. */
export const mojibakeIn = (text: string): number => text.search(ANY);
