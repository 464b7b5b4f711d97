import { type Command, Option } from 'commander';
import { engine } from '../reading/engine.js';
import type { CollectOptions } from '../sources/index.js';
import { type SourceForm, sourceForms } from '../sources/source-form.js';
import { encodingArgument, positiveArgument } from './arguments.js';

/** What a command line says on how its sources are to be read. */
export interface SourceOptions {
  input?: SourceForm;
  encoding?: string;
  maxSize: number;
  contact?: string;
  allowHost?: string[];
}

/** Adds the options that every command takes which reads sources. */
export const withSourceOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--input <form>', 'what standard input and files without a known extension hold').choices(sourceForms),
    )
    .option('--encoding <label>', 'encoding of text that is not UTF-8, e.g. windows-1252', encodingArgument)
    .option('--max-size <MB>', 'largest document', positiveArgument, 20)
    .option('--contact <who>', 'your address or page, told to the servers that are asked')
    .option('--allow-host <host...>', 'fetch from this HOST[:PORT] although it is not on the public internet');

/** The options of `collect` that a command line asks for. */
export const collectOptions = ({ input, encoding, maxSize, contact, allowHost }: SourceOptions): CollectOptions => ({
  input: input ?? null,
  encoding: encoding ?? null,
  maxBytes: maxSize * 2 ** 20,
  fetch: { version: engine, contact: contact ?? null, allowHosts: allowHost ?? [] },
});
