import { z } from 'zod';

/** The sixteen event types of the PLOVER ontology. */
export const EventType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
export type EventType = z.infer<typeof EventType>;

/** PLOVER's actor sectors, with its codes for international bodies and media. */
export const Sector = z.enum([
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
  'PTY',
  'OPP',
  'REB',
  'PRM',
  'UAF',
  'ELI',
  'JRN',
  'BUS',
  'LAB',
  'AGR',
  'EDU',
  'MED',
  'REL',
  'SOC',
  'CVL',
  'REF',
  'CRM',
  'PRE',
  'UNK',
  'IGO',
  'NGO',
  'MNC',
]);
export type Sector = z.infer<typeof Sector>;
