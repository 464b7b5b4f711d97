import type { Email, Mailbox } from 'postal-mime';
import { dayOf } from './day.js';
import type { RawDocument } from './raw-document.js';
import { SourceError } from './source-error.js';

/**
 * The document that a mail (RFC 5322) carries: its plain text, or its page where it has no text to speak of. Subject,
 * sender and date are its title, source and day of publication. Attachments are not looked at.
 */
export async function mailDocument(bytes: Buffer, origin: string): Promise<RawDocument> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxRfc822NestingDepth: 3 });
  } catch (error) {
    throw new SourceError(origin, `cannot be read as a mail: ${(error as Error).message}`);
  }
  if (!mail.headers.length) throw new SourceError(origin, 'is not a mail: it has no header');
  const text = mail.text?.replaceAll('\r\n', '\n').trim() ?? '';
  const html = mail.html?.trim() ?? '';
  if (!text && !html) throw new SourceError(origin, 'is a mail without text');
  // a mail that is a page carries a line for those who cannot see pages
  const isText = text.length >= shortest || !html;
  const sent = mail.headers.find(({ key }) => key === 'date')?.value;
  return {
    origin,
    form: isText ? 'text' : 'html',
    body: isText ? text : html,
    metadata: {
      title: mail.subject?.replace(/\s+/g, ' ').trim() || null,
      source: senderOf(mail),
      published: dayOf(sent),
      isCertain: true,
    },
  };
}

const shortest = 200;

function senderOf({ from }: Email): string | null {
  const sender: Mailbox | undefined = from?.group ? from.group[0] : from;
  return from?.name || sender?.name || sender?.address || null;
}
