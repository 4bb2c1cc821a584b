/** The attribution of a clause, and what of its sentence it attributes. Shared by the rules. */
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import type { Line } from '../line.js';
import type { ReportingClause } from '../reporting-clause.js';

/** The first token of the attribution: of the subject, or of the verb where the subject is behind it. */
export const attributionFirst = (clause: ReportingClause): number => clause.inverted === null ? clause.subjectFirst : clause.verbFirst;

export const speakerOf = (clause: ReportingClause): Range | null => clause.inverted ?? clause.subject;

/** What all statements take over from their clause. */
export const said = (clause: ReportingClause) => ({
  speaker: speakerOf(clause),
  role: clause.role,
  cue: { first: clause.at, last: clause.at + 1 },
  addressee: clause.addressee,
  when: clause.when,
  via: clause.via,
});

/** "…, he said, …": a clause between two commas. */
const isInserted = (tokens: readonly Token[], clause: ReportingClause): boolean =>
  !clause.participle && !clause.connected && isComma(tokens[attributionFirst(clause) - 1]) && isComma(tokens[clause.next]);

/** Content from `first` on ends before the next clause between two commas, else with the sentence. */
export function untilInserted({ tokens, clauses }: Line, first: number): number {
  for (const clause of clauses.values()) {
    const start = attributionFirst(clause);
    if (start > first + 1 && isInserted(tokens, clause)) return start - 1;
  }
  return tokens.length;
}

/** Content before the clause begins with the line, behind the last semicolon, or behind a clause that already reported. */
export function contentStart(line: Line, border: number): number {
  for (let i = border - 1; i >= 0; i--) {
    if ((line.tokens[i] as Token).text === ';') return i + 1;
    const clause = line.clauses.get(i);
    if (clause !== undefined && clause.next + 2 < border && isInserted(line.tokens, clause)) return clause.next + 1;
  }
  return 0;
}
