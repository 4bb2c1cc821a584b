export { cellsOf, rowOf, type Cell, type Row, type Value } from './cells.js';
export { readBack, ReadBackError } from './csv/read-back.js';
export { csvHeader, csvOf, strictForm } from './csv/strict.js';
export { DatasetError, datasetOfFolder, isVersion, readDataset, type Contributor, type Dataset } from './dataset.js';
export { dayOfEpoch, isDay } from './day.js';
export { exportDataset, type Sources } from './export.js';
export { makeRelease, ReleaseRefused, type Wish } from './release/make.js';
export { UnreadableArchive } from './release/archive.js';
