import { describe, expect, it } from 'vitest';
import { documentFromText, titleOf } from './text.js';

describe('a plain text as a document', () => {
  it('takes a first line that does not end like a sentence as the title', () => {
    expect(titleOf('Ministers meet in Graz\n\nThe ministers met.')).toBe('Ministers meet in Graz');
    expect(titleOf('The ministers met in Graz.\nThey talked.')).toBeNull();
    expect(titleOf('“We are ready.”\nThey talked.')).toBeNull();
    expect(titleOf('One line alone')).toBeNull();
  });

  it('keeps the text as it is', () => {
    const text = '\r\n  Odd \u0000 text \ud800\n';
    expect(documentFromText(text, 'x').text).toBe(text);
  });

  it('gives the same words the same id', () => {
    expect(documentFromText('Same.', 'a').id).toBe(documentFromText('Same.', 'b').id);
    expect(documentFromText('Same.', 'a').id).not.toBe(documentFromText('Other.', 'a').id);
  });
});
