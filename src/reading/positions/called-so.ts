import type { Analysis, Token } from '../../language/index.js';

/** `dismissed it as a pretext`, `as premature`, `called it a trap`: what no state is called. */
export const isCalled = ({ children, tokens }: Analysis, { head, index }: Token, nouns = /./): boolean =>
  head >= 0 &&
  children[head]!.some(
    (child) =>
      child > index &&
      ((tokens[child]!.upos === 'NOUN' && nouns.test(tokens[child]!.form)) ||
        (/^(?:ADJ|VERB)$/.test(tokens[child]!.upos) && ofDoings.test(tokens[child]!.form))) &&
      (tokens[child]!.deprel === 'xcomp' || children[child]!.some((mark) => tokens[mark]!.form === 'as')),
  );

/** What nobody and no body is called: `a sell-out`. */
export const ofTexts =
  /^(?:out|sellout|surrender|capitulation|sham|trap|farce|pretext|ploy|stunt|mistake|blunder|cheque|charade|betrayal|step)$/;

const ofDoings =
  /^(?:premature|counterproductive|counter-productive|unworkable|unbalanced|one-sided|untimely|unlawful|illegal|unacceptable|void|invalid|unenforceable|baseless|binding|valid|applicable)$/;
