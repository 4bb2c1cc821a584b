import { expect, it } from 'vitest';
import { speakers } from '../../src/checks/speakers.js';
import { changed, sample, says } from '../sample.js';

it.each(['he', 'They', 'There', 'others', 'I'])('doubts a speaker and a claimant who is “%s”', (speaker) => {
  expect(says(speakers, changed('quotes', 0, { speaker }))).toEqual([expect.stringContaining(`warning speaker: quotes`)]);
  expect(says(speakers, changed('claims', 0, { claimant: speaker }))).toEqual([expect.stringContaining(`claimant is “${speaker}”, which names nobody`)]);
});

it.each([null, 'WHO', 'IT', 'Otherside', 'the captain'])('lets %s speak', (speaker) => {
  expect(says(speakers, changed('quotes', 0, { speaker }))).toEqual([]);
});

it('doubts a speaker who is named within the words', () => {
  const { start } = sample().quotes[0] as { readonly start: number };
  expect(says(speakers, changed('quotes', 0, { speaker_start: start + 1, speaker_end: start + 4 }))).toEqual([expect.stringContaining('stands within the words “nobody was drowned”')]);
  expect(says(speakers, changed('quotes', 0, { speaker_start: start - 4, speaker_end: start }))).toEqual([]);
});

it('doubts an utterance that goes on with another speaker', () => {
  const { quote_id: continues } = sample().quotes[0] as { readonly quote_id: string };
  const going = changed('quotes', 1, { continues });
  expect(says(speakers, going)).toEqual([]);
  expect(says(speakers, changed('quotes', 1, { speaker: 'Omar Haddad' }, going))).toEqual([expect.stringContaining('continues words of “Samir Nasser”, but its speaker is “Omar Haddad”')]);
});
