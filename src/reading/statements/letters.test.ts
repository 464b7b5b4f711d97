import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { mendContent } from './letters.js';

/** What a word hangs on, and how. */
const above = (text: string, word: string): string => {
  const { tokens } = mendContent(analyse(text));
  const token = tokens.find(({ form }) => form === word)!;
  return `${token.deprel} ${tokens[token.head]?.form}`;
};

describe('what is said or asked through a letter', () => {
  it('is the content of the verb, not a clause about the letter', () => {
    expect(above('Chad and Mali demanded in a joint letter that the council withdraw the report.', 'withdraw')).toBe(
      'ccomp demanded',
    );
  });

  it('leaves a clause about the letter where the verb has an object of its own', () => {
    expect(above('Chad rejected the plan in a letter that the council published.', 'published')).toBe(
      'acl:relcl letter',
    );
  });

  it('is an infinitive of the verb wherever the letter stands', () => {
    expect(above('Chad on 18 March called on the council in a joint letter to stop the inquiry.', 'stop')).toBe(
      'xcomp called',
    );
    expect(above('The council was urged by Chad on Monday to condemn Mali.', 'condemn')).toBe('xcomp urged');
    expect(above('The council voted on Friday to restore sanctions on Mali.', 'restore')).toBe('xcomp voted');
  });
});

describe('what somebody is called for', () => {
  it('stays what it is for, whatever day is named', () => {
    expect(above('The emir called the new president on Sunday to congratulate him.', 'congratulate')).toBe(
      'advcl called',
    );
  });
});

describe('who does what a passive tells', () => {
  it('stands after by, whatever place or day comes between', () => {
    expect(above('New sanctions were imposed on Belarus by the European Union.', 'Union')).toBe('obl:agent imposed');
    expect(above('The ban was restored on 28 May by the Security Council.', 'Council')).toBe('obl:agent restored');
  });
});
