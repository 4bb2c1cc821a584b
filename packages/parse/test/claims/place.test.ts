import { expect, it } from 'vitest';
import { findClaims } from '../../src/claims/index.js';
import { read } from '../../src/language/reading.js';

// The place is what the text names nearest to the event, in its own words.

const placeIn = (where: string): string | null => {
  const text = `A bomb killed nine people ${where}.`;
  const [claim] = findClaims(read(text, [{ kind: 'body', paragraph: 1, start: 0, end: text.length }]), [], null);
  return claim?.place ?? null;
};

it.each([
  ['in Idlib province', 'Idlib'],
  ['in the north-western province of Idlib', 'Idlib'],
  ['in Sarmin, Idlib', 'Sarmin'],
  ['in the town of Sarmin in Idlib province', 'Sarmin'],
  ['in the Damascus suburb of Douma', 'Douma'],
  ['in the Douma suburb of Damascus', 'Douma'],
  ['in the heart of the Douma district of Damascus', 'Douma'],
  ['in Damascus’s old city', 'Damascus'],
  ['in the Syrian capital, Damascus', 'Damascus'],
  ['in the capital Damascus', 'Damascus'],
  ['in downtown Damascus', 'Damascus'],
  ['at Damascus airport', 'Damascus'],
  ['on the outskirts of Damascus', 'Damascus'],
  ['in the Yarmouk refugee camp', 'Yarmouk'],
  ['in Deir el-Zour', 'Deir el-Zour'],
  ['in Lanao del Sur', 'Lanao del Sur'],
  ['in the Dominican Republic', 'Dominican Republic'],
  ['in the Republic of Congo', 'Republic of Congo'],
  ['in the United States', 'United States'],
  ['in Turkey', 'Turkey'],
  ['in Ivory Coast', 'Ivory Coast'],
  ['off the coast of Libya', 'Libya'],
  ['in the Strait of Hormuz', 'Strait of Hormuz'],
  ['in the Indian Ocean', 'Indian Ocean'],
  ['on Lake Victoria', 'Lake Victoria'],
  ['on the Sinai peninsula', 'Sinai'],
  ['on Main Street', 'Main Street'],
  ['in the 2000 block of North 83rd Street', 'North 83rd Street'],
  ['in the 7000 block of South 52nd Place', 'South 52nd Place'],
  ['in Valley, Karland', 'Valley'],
  ['20 miles north of Damascus', null],
  ['in the Syrian capital', null],
  ['in the District', null],
  ['at the UN', null],
  ['on Monday', null],
  ['on the border with Turkey', null],
])('%s: %s', (where, place) => {
  expect(placeIn(where)).toBe(place);
});
