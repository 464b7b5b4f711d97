export { BusyError, openInProcesses } from './ledger-in-processes.js';
export type { AskedLedger } from './questions.js';
export { CostError } from './respondent.js';
