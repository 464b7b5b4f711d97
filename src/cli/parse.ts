import { Command, Option } from 'commander';

export interface ParseOptions {
  input?: 'text' | 'conllu';
  format: 'conllu' | 'tree';
}

/** `dragoman parse FILE` */
export function parseCommand(): Command {
  return new Command('parse')
    .description('Print the words of a text with their tags, lemmas and dependency trees.')
    .argument('<file>', 'a text, a CoNLL-U file, or - for standard input')
    .addOption(
      new Option('--input <form>', 'what the file holds (default: conllu for .conllu, else text)').choices([
        'text',
        'conllu',
      ]),
    )
    .addOption(new Option('--format <format>', 'how to print trees').choices(['conllu', 'tree']).default('conllu'))
    .addHelpText(
      'after',
      `
conllu input keeps its words, multiword ranges, empty nodes and comments; LEMMA, UPOS, XPOS, HEAD and DEPREL are
filled in, FEATS, DEPS and MISC stay as they are. Tags and relations are those of UD English.

Exit codes: 0 all went well; 1 the file could not be read or is malformed (FILE:LINE says where); 2 usage.

Examples:
  dragoman parse article.txt --format tree
  dragoman parse treebank.conllu > parsed.conllu
  echo "Talks broke down." | dragoman parse -`,
    )
    .action(async (file: string, options: ParseOptions) =>
      // with it come the weights
      (await import('./parsed.js')).printParsed(file, options),
    );
}
