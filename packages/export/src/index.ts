export { cellsOf, rowOf, type Cell, type Row, type Value } from './cells.js';
export { readBack, ReadBackError } from './csv/read-back.js';
export { csvHeader, csvOf, strictForm } from './csv/strict.js';
export { DatasetError, datasetOfFolder, readDataset, type Contributor, type Dataset } from './dataset.js';
export { exportDataset, type Sources } from './export.js';
