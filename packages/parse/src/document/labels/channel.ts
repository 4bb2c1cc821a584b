/** Posts of a channel as a messenger exports them: “Orsa Monitor, [14.03.23 08:15]”, and below it what the post says. */
import { writtenDate } from '../../language/dates.js';
import type { Label } from '../label.js';

const STAMP = /^[^[\]]{1,64}, \[(\d{2})([./])(\d{2})\2(\d{2}|\d{4}),? \d{1,2}:\d{2}(?::\d{2})?\]$/;
/** “[ Photo ]”, “[ File : list.pdf ]”: what the post shows. */
const SHOWN = /^\[ ?(?:Photo|Video|File|Sticker|Album|Poll|Voice message|GIF)\b[^[\]]{0,60}\]$/;
/** Posts that make a channel. */
const ENOUGH = 2;

type Texts = readonly { readonly text: string }[];

export const isChannel = (blocks: Texts): boolean => blocks.filter(({ text }) => STAMP.test(text)).length >= ENOUGH;

/** Whether the line of a channel is a post’s stamp, or stands for its picture. */
export const partsPosts = ({ text }: { readonly text: string }): boolean => STAMP.test(text) || SHOWN.test(text);

/** What such a line is. */
export const STAMP_OF_POST: Label = { kind: 'boilerplate', rule: 'stamps-a-post' };

/** The day on which all posts were sent; null where they are of several, or no figure tells the day from the month. */
export function dayOfPosts(blocks: Texts): string | null {
  const days = new Set(blocks.map(({ text }) => STAMP.exec(text)).filter((stamp) => stamp !== null).map(dayOf)), [day = null] = days;
  return days.size === 1 ? day : null;
}

/** 14.03.23 has the day in front, 3/14/23 may have the month. */
function dayOf([, one, mark, other, year]: readonly string[]): string | null {
  const full = year?.length === 2 ? `20${year}` : year;
  return writtenDate(mark === '.' ? `${full}-${other}-${one}` : `${one}/${other}/${full}`);
}
