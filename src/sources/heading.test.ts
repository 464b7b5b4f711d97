import { describe, expect, it } from 'vitest';
import { documentOf } from './document-of.js';
import { headingOf } from './heading.js';
import { titleOf } from './text.js';

const lead = 'The ministers of both countries met in Graz on Monday and agreed on a timetable for talks.';
const told = (heading: string): unknown => {
  const { source, published } = headingOf(heading.includes('%') ? heading.replace('%', lead) : `${heading}\n\n${lead}`);
  return [source, published];
};

describe('what stands above an article', () => {
  it.each([
    ['Ministers meet\nThe Alpine Tribune\nSeptember 28, 2025', ['The Alpine Tribune', '2025-09-28']],
    ['Ministers meet\nStyrian Post, 18 October 2025', ['Styrian Post', '2025-10-18']],
    ['Ministers meet\nBy Ann Lee | Graz | 20 September 2025', [null, '2025-09-20']],
    [
      'Ministers meet\nBy Ann Lee\nThe Alpine Tribune | Sept. 3, 2025, 9:10 p.m. GMT',
      ['The Alpine Tribune', '2025-09-03'],
    ],
    ['Ministers meet\nDanube Courier\nVienna, November 21, 2025', ['Danube Courier', '2025-11-21']],
    ['Source: Reuters\nDate: 2025-09-28\nTitle: Ministers meet', ['Reuters', '2025-09-28']],
    ['Ministers meet\nPublished: Thursday, 5 June 2025', [null, '2025-06-05']],
    ['The Alpine Tribune\n1 October 2025\nMinisters meet', ['The Alpine Tribune', '2025-10-01']],
    [
      'Ministers meet\nMinistry of Foreign Affairs of Austria\n1 October 2025',
      ['Ministry of Foreign Affairs of Austria', '2025-10-01'],
    ],
    ['Ministers meet\n\nGRAZ, 16 April 2025 (Danube News) — %', ['Danube News', '2025-04-16']],
    ['Ministers meet\nGRAZ, Aug 28, 2025 (Reuters) - %', ['Reuters', '2025-08-28']],
    ['Ministers meet\nGRAZ (Alpine Wire) July 28, 2025 - %', ['Alpine Wire', '2025-07-28']],
    ['Ministers meet\nAlpine Wire\nGRAZ, Austria, July 24, 2025 – %', ['Alpine Wire', '2025-07-24']],
    ['Ministers meet\nFirst published on Tue 4 Jun 2024 14.03 BST', [null, '2024-06-04']],
    ['Ministers meet\nUpdated: June 5, 2024\nPublished: June 4, 2024', [null, '2024-06-04']],
    ['Reuters, Graz, June 4, 2024', ['Reuters', '2024-06-04']],
    ['Ministers meet\nALPINE NEWS - Jun 4, 2024 - 14:22', ['ALPINE NEWS', '2024-06-04']],
    ['Ministers meet\nGRAZ, June 4 (Reuters) - %', ['Reuters', null]],
  ])('reads house and day of %j', (heading, expected) => {
    expect(told(heading)).toEqual(expected);
  });

  it.each([
    'Ministers meet',
    'Ministers meet\nGRAZ, May 3 - %',
    'Ministers meet - Alpine Monitor, 4 June 2024\nGraz',
    'Ministers meet\nGRAZ (ABC) - %',
    'The attack of September 11, 2001\nHow it was planned',
    'Ministers meet\nThey agreed to return to the table on 3 May 2025.\nThe Alpine Tribune\n3 May 2025',
    'Talks to begin on September 28, 2025\nA new round',
    'War and Peace\nA review of the record',
    'Guardian of the treaty\nGraz',
  ])('takes nothing from %j', (heading) => {
    expect(told(heading)).toEqual([null, null]);
  });

  it('does not go before what a document says of itself', () => {
    const body = JSON.stringify({ text: `The Alpine Tribune, 1 October 2025\n${lead}`, published: '2025-10-02' });
    const document = documentOf({ form: 'json', origin: 'x', body });
    expect(document).toMatchObject({ source: 'The Alpine Tribune', published: '2025-10-02' });
  });

  it('leaves the headline to the line behind it', () => {
    expect(titleOf(`The Alpine Tribune\n1 October 2025\nMinisters meet\n\n${lead}`)).toBe('Ministers meet');
    expect(titleOf(`Source: Reuters\nTitle: Ministers meet\n\n${lead}`)).toBe('Ministers meet');
    expect(titleOf(`Which clock?\n\n${lead}`)).toBe('Which clock?');
  });
});
