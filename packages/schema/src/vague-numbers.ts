/** The bounds that the dataset gives to a number word without a number. People; a null max is open. */
export interface VagueNumber {
  readonly phrase: string;
  readonly min: number;
  readonly max: number | null;
}

/**
 * The published table of vague numbers. Source: our own convention, stated in the codebook so that a reader can choose
 * another: each word spans from its least plain reading up to just below the next larger word. Of the words from
 * multiple to a large number, a handful (4) and a large number (5) follow the rubric that press releases of ISAF were coded by,
 * numerous (4) too; multiple, many and a number of are our choice, made after reading how those releases were coded. Airwars takes
 * such words for two.
 */
export const vagueNumbers: readonly VagueNumber[] = [
  { phrase: 'a couple', min: 2, max: 2 },
  { phrase: 'several', min: 3, max: 9 },
  { phrase: 'a few', min: 3, max: 9 },
  { phrase: 'multiple', min: 3, max: null },
  { phrase: 'a number of', min: 3, max: null },
  { phrase: 'a handful of', min: 4, max: 9 },
  { phrase: 'numerous', min: 4, max: null },
  { phrase: 'many', min: 4, max: null },
  { phrase: 'a large number of', min: 5, max: null },
  { phrase: 'tens', min: 20, max: 99 },
  { phrase: 'dozens', min: 24, max: 99 },
  { phrase: 'scores', min: 40, max: 199 },
  { phrase: 'hundreds', min: 200, max: 999 },
  { phrase: 'thousands', min: 2000, max: 9999 },
  { phrase: 'tens of thousands', min: 20_000, max: 99_999 },
  { phrase: 'hundreds of thousands', min: 200_000, max: 999_999 },
  { phrase: 'millions', min: 2_000_000, max: 9_999_999 },
];

/** “soldiers were killed”: a plural without any number is two or more. */
export const barePlural: VagueNumber = { phrase: 'a bare plural', min: 2, max: null };
