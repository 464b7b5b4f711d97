import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeJson, decodeText } from './decode.js';

describe('a file that is no text, whatever its name', () => {
  it.each([
    ['%PDF-1.7\n1 0 obj\n', /is a PDF file; save its text first/],
    ['PK\x03\x04\x14', /is a packed file/],
    ['\x1f\x8b\x08', /packed with gzip/],
    ['\xff\xfe\x00\x00M\x00\x00\x00', /is in UTF-32; save it as UTF-8/],
  ])('is called what it is: %j', (head, words) => {
    for (const decode of [decodeText, decodeJson, decodeHtml])
      expect(() => decode(Buffer.from(head, 'latin1'), 'report.html')).toThrow(words);
  });

  it('is not what only speaks of one', () => {
    expect(decodeText(Buffer.from('The report is a %PDF- file.'), 'a.txt')).toContain('%PDF-');
  });
});
