export { DatasetError, isVersion, readDataset } from './dataset.js';
export { dayOfEpoch, isDay } from './day.js';
export { makeRelease, ReleaseRefused } from './release/make.js';
export { UnreadableArchive } from './release/archive.js';
export { NotOurs, realPath, refuseWhatIsNotOurs } from './replace.js';
