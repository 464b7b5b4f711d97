export { Jobs, type JobsOptions } from './jobs.js';
export { takeUpload, type Upload, type UploadLimits } from './upload.js';
