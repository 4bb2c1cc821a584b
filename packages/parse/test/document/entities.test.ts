/** HTML entities left over in a text. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/characters.js';
import { readEntities } from '../../src/document/entities.js';

describe('entities', () => {
  it.each([
    ['&#8220;Go,&#8221; he said', '“Go,” he said'],
    ['the ministry&rsquo;s', 'the ministry’s'],
    ['R&amp;D', 'R&D'],
    ['&#x2019;', '’'],
    ['&#146;', '’'],
    ['&eacute;', 'é'],
  ])('are read: %s', (written, text) => expect(readEntities(written)).toBe(text));
  const none = ['AT&T; and others', '&#0;', '&#1;', '&#55296;', '&#9999999;', 'a & b;', '&unknown;'];
  it.each(none)('are none: %s', (text) => expect(readEntities(text)).toBe(text));
  it('are read once', () => expect(readEntities('&amp;quot;')).toBe('&quot;'));
  it('are said to have been there', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(decode(bytes('R&amp;D')).doubts.map(({ kind }) => kind)).toEqual(['entities']);
    expect(decode(bytes('R&D')).doubts).toEqual([]);
  });
});
