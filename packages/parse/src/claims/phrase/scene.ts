/** One sentence as the rules see it: its tokens and the noun groups in it. */
import type { ReadPart } from '../../language/reading.js';
import type { Sentence } from '../../language/sentences.js';
import { capitalsOf } from '../../language/title-case.js';
import type { Token } from '../../language/tokens.js';
import { agesEnd } from './age-list.js';
import { type Group, groupAt } from './group.js';

export interface Scene {
  readonly part: ReadPart;
  readonly tokens: readonly Token[];
  /** Token indexes of the sentence, half-open. */
  readonly first: number;
  readonly last: number;
  /** Noun groups, left to right, none overlapping. */
  readonly groups: readonly Group[];
  /** Written in capitals throughout, or every long word with one, as titles are: they say nothing about names. */
  readonly shouting: boolean;
  /** The group that begins at this token, or ends before it. */
  readonly opens: ReadonlyMap<number, Group>;
  readonly closes: ReadonlyMap<number, Group>;
  /** Where the ages end that are told behind the group that ends before this token: "two boys| , 9 and 12". */
  readonly ages: ReadonlyMap<number, number>;
}

/** Reads the noun groups of a sentence. Linear. */
export function sceneOf(part: ReadPart, sentence: Sentence): Scene {
  const { tokens } = part, { first, last } = sentence;
  const { shouted, titled } = capitalsOf(tokens, first, last), shouting = shouted || titled;
  const groups: Group[] = [], opens = new Map<number, Group>(), closes = new Map<number, Group>();
  const ages = new Map<number, number>();
  for (let i = first; i < last;) {
    const group = groupAt(tokens, i, last, shouting);
    if (group === null) { i++; continue; }
    groups.push(group);
    opens.set(group.first, group);
    closes.set(group.last, group);
    // "a 'commander | '": a search that has stepped over the mark finds it too
    if (tokens[group.last - 1]?.kind === 'mark') closes.set(group.last - 1, group);
    // "two boys, 9 and 12 | were": the ages are no people, and the boys end behind them
    const aged = agesEnd(tokens, group, last);
    if (aged >= 0) {
      ages.set(group.last, aged);
      closes.set(aged, group);
    }
    i = Math.max(group.last, aged);
  }
  return { part, tokens, first, last, groups, shouting, opens, closes, ages };
}

/** One past the group, or past the ages told behind it: "two boys, 9 and 12 | ". */
export const behindAges = ({ ages }: Scene, { last }: Group): number => ages.get(last) ?? last;

/** Lower-case word at a token index inside the sentence, "" outside. */
export const wordAt = (scene: Scene, i: number): string =>
  (i >= scene.first && i < scene.last ? (scene.tokens[i] as Token).lower : '');
export const tokenAt = (scene: Scene, i: number): Token | undefined =>
  (i >= scene.first && i < scene.last ? scene.tokens[i] : undefined);

/** Whether the token is a word of a noun group. */
export const isInGroup = (scene: Scene, i: number): boolean =>
  scene.groups.some(({ first, last }) => first <= i && i < last);
