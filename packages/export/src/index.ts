export { cellsOf, rowOf, type Row, type Value } from './cells.js';
export { csvHeader, csvLines, readBack, ReadBackError } from './csv.js';
export { DatasetError, datasetOfFolder, readDataset, type Contributor, type Dataset } from './dataset.js';
export { exportDataset, type Sources } from './export.js';
