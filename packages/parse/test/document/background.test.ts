/** What other texts of a folder hold and is still told by this one. */
import { describe, expect, it } from 'vitest';
import { articleId } from '@onrecord/schema';
import { blocksOf } from '../../src/document/blocks.js';
import { labelPage } from '../../src/document/label-page.js';
import { lineOf } from '../../src/document/labels/line.js';
import { count, emptySurvey, surveyOf } from '../../src/document/survey.js';

const MINE = 'Two soldiers were killed near Meran on Saturday when a mine exploded under their truck, the army said.';
const THIRD = 'A third soldier lost a leg, a doctor at the hospital of Meran told reporters.';
const TALKS = 'Talks on a truce for Katra broke down on Monday after the rebels refused to hand over their prisoners, a mediator said.';
const AGAIN = '“We will try again in a week,” said the mediator, Ruth Olsen, as she left the hotel in Asmer.';
const BACKGROUND = 'The war in Oruland has killed more than 60,000 people since 2011, according to the United Nations.';
const SITE = 'The Meran Courier was founded in 1904 and has been printed on six days of the week ever since then.';

/** Kinds of the lines of each text, read as a folder. */
function kindsOf(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const part = emptySurvey(), pages = texts.map((lines) => blocksOf(lines.join('\n\n')));
  for (const [n, blocks] of pages.entries()) count(part, `${n}.txt`, articleId(Buffer.from(`${n}`)), blocks.map(lineOf));
  const survey = surveyOf(part);
  return pages.map((blocks, n) => labelPage(blocks, survey.of(`${n}.txt`)).map(({ kind }) => kind));
}

describe('a paragraph that several texts of a folder hold', () => {
  it('stays between two paragraphs of the text, and at its end where it names its source', () => {
    const [mine, talks] = kindsOf([
      ['Soldiers killed near Meran', MINE, BACKGROUND, THIRD],
      ['Talks on Katra fail', TALKS, AGAIN, BACKGROUND],
    ]);
    expect([mine?.[2], talks?.[3]]).toEqual(['body', 'body']);
  });

  it('is the site’s own at the end where it names none', () => {
    const kinds = kindsOf([['Soldiers killed near Meran', MINE, THIRD, SITE], ['Talks on Katra fail', TALKS, AGAIN, SITE]]);
    expect(kinds.map((of) => of[3])).toEqual(['boilerplate', 'boilerplate']);
  });

  it('stays where all that a text tells is told by texts that are no longer known for its copies', () => {
    const kinds = kindsOf(Array.from({ length: 24 }, (_, n) => [`Report ${'abcdefghijklmnopqrstuvwx'[n]} of the day`, MINE, THIRD]));
    expect(new Set(kinds.map((of) => `${of[1]} ${of[2]}`))).toEqual(new Set(['body body']));
  });
});
