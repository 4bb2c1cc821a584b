/** One way in which a careful person may read the dataset wrongly. Names of columns stand between backticks. */
export interface Trap {
  readonly title: string;
  readonly text: string;
}

/** What everybody who opens the dataset should know: README, page and workbook say it. */
export const TRAPS: readonly Trap[] = [
  {
    title: 'Do not add claims up as they stand',
    text: 'A row with `subset_of` is part of another row, one with `repeats` says another row again, and several newspapers report the '
      + 'same dead. Leave the first two out before you sum, and read `scope` and `stance`.',
  },
  {
    title: 'An empty cell means that the text does not say',
    text: 'It is not zero. And a claim is not a fact: `claimant` says whose it is.',
  },
];
