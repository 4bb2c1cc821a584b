/** Posts of others, set into a text: “Avoid the harbour road. pic.twitter.com/Ab12”, “— Harbour Watch (@harbourwatch) May 4, 2021” */
import type { Line } from './line.js';

/** “A post shared by Nadia (@nadia)” */
const OF_POST = /^(?:a post shared by|view this post on) /i;
const SIGNATURE = /^[—–-] ?.{1,80} \(@\w{1,30}\) \p{Lu}\p{L}{2,8} \d{1,2}, \d{4}$/u;
/** What a post with a picture or a link ends in. */
const LINKED = /(?:pic\.twitter\.com|\/\/t\.co)\/\w{1,20}$/;
/** Posts that are themselves the story: “How Kell laughed at its new flag”. */
const STORY = 4;

/** The lines of such posts, as far as they show it; none of posts that make the story. */
export function embeddedPosts(lines: readonly Line[]): ReadonlySet<number> {
  const signed = lines.flatMap(({ text }, n) => (SIGNATURE.test(text) ? [n] : []));
  const shown = lines.flatMap(({ text }, n) => (OF_POST.test(text) ? [n] : []));
  if (signed.length >= STORY) return new Set(shown);
  return new Set([...shown, ...signed, ...signed.map((n) => n - 1).filter((n) => LINKED.test(lines[n]?.text ?? ''))]);
}
