import { describe, expect, it } from 'vitest';
import { documentOf } from './document-of.js';
import { mailDocument } from './mail.js';

const crlf = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');
const read = async (lines: readonly string[] | Buffer) =>
  documentOf(await mailDocument(lines instanceof Buffer ? lines : crlf(lines as string[]), 'a.eml'));

describe('a mail', () => {
  it('is a document with subject, sender and date of its own, and its text unchanged', async () => {
    const document = await read([
      'From: Foreign Ministry <press@mfa.example>',
      'Subject: =?utf-8?B?w4l0YXQ=?= of the =?iso-8859-1?Q?n=E9gociations?=',
      'Date: Mon, 27 Oct 2025 23:30:00 -0500',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      'The ministers met.',
      '',
      'They will meet again.',
    ]);
    expect(document).toMatchObject({
      title: 'État of the négociations',
      source: 'Foreign Ministry',
      published: '2025-10-27',
      origin: 'a.eml',
      text: 'The ministers met.\n\nThey will meet again.',
    });
  });

  it.each([
    ['windows-1251', 'quoted-printable', '=CB=E0=E2=F0=EE=E2 met him.', 'Лавров met him.'],
    ['iso-8859-1', '8bit', 'Z\xfcrich', 'Zürich'],
    ['koi8-r', 'base64', Buffer.from([0xcc, 0xc1, 0xd7, 0xd2]).toString('base64'), 'лавр'],
    ['utf-8', 'base64', Buffer.from('Zürich — “so”').toString('base64'), 'Zürich — “so”'],
    ['no-such-charset', '7bit', 'Plain words.', 'Plain words.'],
  ])('is decoded from %s in %s', async (charset, transfer, body, text) => {
    const document = await read([
      'Subject: x',
      `Content-Type: text/plain; charset="${charset}"`,
      `Content-Transfer-Encoding: ${transfer}`,
      '',
      body,
    ]);
    expect(document.text).toBe(text);
  });

  it('gives its page where its text is only a pointer to it, and no attachment', async () => {
    const document = await read([
      'From: wire@news.example',
      'Subject: Envoys meet',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      'Content-Type: text/plain',
      '',
      'See this mail in your browser.',
      '--a',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><title>Newsletter</title></head><body><p>Norway met Sweden.</p><p>They agreed.</p></body></html>',
      '--a--',
      '--m',
      'Content-Type: text/plain; name=secret.txt',
      'Content-Disposition: attachment; filename=secret.txt',
      '',
      'Not part of it.',
      '--m--',
    ]);
    expect(document).toMatchObject({ title: 'Envoys meet', source: 'wire@news.example', published: null });
    expect(document.text).toBe('Norway met Sweden.\n\nThey agreed.');
  });

  it('that is none, or is empty or hostile, is named', async () => {
    await expect(read(['', 'no header'])).rejects.toThrow(/a\.eml|mail/);
    await expect(read(['Subject: x', '', ''])).rejects.toThrow(/without text/);
    const deep = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    );
    await expect(read(Buffer.from(deep.join('')))).rejects.toThrow(/mail/);
  });
});
