export type { ArticleRecords, Check } from './check.js';
export { checks, checksOfReading } from './checks/index.js';
export { readCorrections, type Applied, type CorrectionsRead } from './corrections/index.js';
export type { Finding, Row } from './finding.js';
export type { StageRows } from './join.js';
export { markdownOf } from './markdown.js';
export type { CheckReport, ReadingReport, Report } from './report.js';
export { shapeFindings } from './shape.js';
export { validate, type Given, type Listener } from './validate.js';
