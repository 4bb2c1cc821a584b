export type { RawDocument, SourceRow, Survey } from './document/index.js';
export { parse, type Parsed } from './parse.js';
