export { LedgerFetchMemory } from './fetch-memory.js';
export { type Ingested, type IngestOptions, ingestAll, type Shelf } from './ingest-all.js';
