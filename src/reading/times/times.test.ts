import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../record/index.js';
import { read } from '../read.js';

/** Each time as `words | TYPE timex edtf`. */
const timesOf = (text: string, published: string | null = '2025-10-27'): string[] =>
  read({ text, published }).times.map((t) => `${text.slice(t.start, t.end)} | ${t.type} ${t.timex} ${t.edtf}`);

describe('calendar dates', () => {
  it.each([
    ['The accord was signed on 12 March 2024.', '12 March 2024 | DATE 2024-03-12 2024-03-12'],
    ['The accord was signed on March 12, 2024.', 'March 12, 2024 | DATE 2024-03-12 2024-03-12'],
    ['The clause ends on the 4th of July 2026.', 'the 4th of July 2026 | DATE 2026-07-04 2026-07-04'],
    ['The envoys met on Tuesday, Oct. 14, in Doha.', 'Tuesday, Oct. 14 | DATE 2025-10-14 2025-10-14'],
    ['The list is dated 2025-08-28 and has no end.', '2025-08-28 | DATE 2025-08-28 2025-08-28'],
    ['The list is dated 8/28/2025 and has no end.', '8/28/2025 | DATE 2025-08-28 2025-08-28'],
    ['The ministers arrived on Feb. 29, 2024.', 'Feb. 29, 2024 | DATE 2024-02-29 2024-02-29'],
    ['The two sides signed a truce in September 2019.', 'September 2019 | DATE 2019-09 2019-09'],
    ['Parliament ratified it in 1968.', '1968 | DATE 1968 1968'],
    ['The border stayed shut in the 1990s.', 'the 1990s | DATE 199 199X'],
    ["Relations froze in the '80s.", "the '80s | DATE 198 198X"],
    ['Relations froze in the early 1980s.', 'the early 1980s | DATE 198 1980/1982'],
    ['The claim goes back to the 19th century.', 'the 19th century | DATE 18 18XX'],
    ['Exports fell in the third quarter of 2024.', 'the third quarter of 2024 | DATE 2024-Q3 2024-35'],
    ['Exports fell in the first half of 2024.', 'the first half of 2024 | DATE 2024-H1 2024-40'],
    ['The talks broke down in the summer of 2023.', 'the summer of 2023 | DATE 2023-SU 2023-22'],
    ['He left in nineteen ninety-one.', 'nineteen ninety-one | DATE 1991 1991'],
  ])('%s', (text, expected) => {
    expect(timesOf(text)).toEqual([expected]);
  });

  it('reads a date that a line break divides', () => {
    const wrapped = `The protest against the new law on the press began in the capital on March
12, 2024, and it has gone on in a dozen towns of the north and of the south
ever since, although the police have closed most of the squares to crowds.
The minister of the interior, who wrote the law together with a committee
of the lower house, says that it leaves every editor free to print what he
likes, while the union of reporters holds that it was made to shut down the
few papers that the government does not own. The speaker of the house said
that a reading of the law by a court of the republic would be welcome.`;
    expect(timesOf(wrapped)).toEqual(['March\n12, 2024 | DATE 2024-03-12 2024-03-12']);
  });

  it.each([
    ['They fought from 26 January to 28 February 1995.', ['1995-01-26', '1995-02-28']],
    ['They fought from 3 November to 5 February 2020.', ['2019-11-03', '2020-02-05']],
    ['They met on 3 May, 5 June and 7 July 2020.', ['2020-05-03', '2020-06-05', '2020-07-07']],
    ['They met in May and June 2020.', ['2020-05', '2020-06']],
    ['They met in May and on 3 June 2020.', ['2025-05', '2020-06-03']],
  ])('gives dates the year that the next one tells for them too: %s', (text, expected) => {
    expect(read({ text, published: '2025-10-27' }).times.map(({ edtf }) => edtf)).toEqual(expected);
  });

  it('does not make up a day that does not exist', () => {
    expect(timesOf('The form says February 30, 2024.').join()).not.toContain('2024-02-30');
  });
});

describe('the clause decides between past and future', () => {
  it.each([
    ['The leaders met on Thursday.', 'Thursday | DATE 2025-10-23 2025-10-23'],
    ['The leaders will meet on Thursday.', 'Thursday | DATE 2025-10-30 2025-10-30'],
    ['Inspectors returned in March.', 'March | DATE 2025-03 2025-03'],
    ['Inspectors will return in March.', 'March | DATE 2026-03 2026-03'],
    ['In March two ferries sank.', 'March | DATE 2025-03 2025-03'],
    ['The council is expected to vote in January.', 'January | DATE 2026-01 2026-01'],
    ['Voters chose a new parliament in December.', 'December | DATE 2024-12 2024-12'],
    ['The bond is payable Dec. 1.', 'Dec. 1 | DATE 2025-12-01 2025-12-01'],
    ['The mayor failed to win a vote on Thursday.', 'Thursday | DATE 2025-10-23 2025-10-23'],
    ['The mayor agreed to hold a vote on Thursday.', 'Thursday | DATE 2025-10-30 2025-10-30'],
    ['Rebels took the town last spring.', 'last spring | DATE 2025-SP 2025-21'],
  ])('%s', (text, expected) => {
    expect(timesOf(text)).toEqual([expected]);
  });
});

describe('times counted from the day of writing', () => {
  it.each([
    ['The king died yesterday.', 'yesterday | DATE 2025-10-26 2025-10-26'],
    ['They wrote the letter a year ago.', 'a year ago | DATE 2024 2024'],
    ['They wrote the letter two months ago.', 'two months ago | DATE 2025-08 2025-08'],
    ['They wrote the letter two weeks ago.', 'two weeks ago | DATE 2025-W42 2025-10-13/2025-10-19'],
    ['They wrote the letter three days ago.', 'three days ago | DATE 2025-10-24 2025-10-24'],
    ['Over a month ago, they wrote the letter.', 'Over a month ago | DATE 2025-09 2025-09~'],
    ['They wrote about two years ago.', 'about two years ago | DATE 2023 2023~'],
    ['They met last week.', 'last week | DATE 2025-W43 2025-10-20/2025-10-26'],
    ['They met last month.', 'last month | DATE 2025-09 2025-09'],
    ['They will meet next year.', 'next year | DATE 2026 2026'],
    ['They met in early October.', 'early October | DATE 2025-10 2025-10-01/2025-10-10'],
    ['They met in mid-October.', 'mid-October | DATE 2025-10 2025-10-11/2025-10-20'],
    ['They met in late September.', 'late September | DATE 2025-09 2025-09-21/2025-09-30'],
    ['They met earlier this month.', 'earlier this month | DATE 2025-10 2025-10-01/2025-10-26'],
    ['They will meet later this month.', 'later this month | DATE 2025-10 2025-10-28/2025-10-31'],
    ['They leave at the end of 2026.', 'the end of 2026 | DATE 2026 2026-11/2026-12'],
    ['They spoke last night.', 'last night | TIME 2025-10-26TNI 2025-10-26'],
    ['The bomb went off Friday afternoon.', 'Friday afternoon | TIME 2025-10-24TAF 2025-10-24'],
    [
      'The bomb went off at 10:30 p.m. Friday in a market.',
      '10:30 p.m. Friday | TIME 2025-10-24T22:30 2025-10-24T22:30:00',
    ],
  ])('%s', (text, expected) => {
    expect(timesOf(text)).toEqual([expected]);
  });

  it.each([
    ['The summit is scheduled for Nov. 3-5 in Doha.', 'Nov. 3-5 | DATE 2025-11-03/2025-11-05 2025-11-03/2025-11-05'],
    [
      'They met on the 14th and 15th of October.',
      'the 14th and 15th of October | DATE 2025-10-14/2025-10-15 2025-10-14/2025-10-15',
    ],
    ['They agreed to meet again in two weeks.', 'two weeks | DATE 2025-W46 2025-11-10/2025-11-16'],
    ['The treaty entered into force on January 1st.', 'January 1st | DATE 2025-01-01 2025-01-01'],
    ['The day before, protesters had gathered.', 'The day before | DATE 2025-10-26 2025-10-26'],
    ['He left a long time ago.', 'a long time ago | DATE PAST_REF null'],
    ['Easter Sunday brought a truce.', 'Easter | DATE 2025-04-20 2025-04-20'],
  ])('%s', (text, expected) => {
    expect(timesOf(text)[0]).toBe(expected);
  });

  it('counts from the day of a dateline with its year, however long ago', () => {
    expect(timesOf('OSLO, May 8, 2024 (Reuters) - Lind visited Mali on Tuesday.', '2025-02-10')).toContain(
      'Tuesday | DATE 2024-05-07 2024-05-07',
    );
  });

  it('counts from the day of the dateline, however long after it the page is printed', () => {
    expect(timesOf('OSLO, May 8 (Reuters) - Lind will visit Mali on Thursday.', '2024-05-10')).toContain(
      'Thursday | DATE 2024-05-09 2024-05-09',
    );
    expect(timesOf('OSLO, March 8 (Reuters) - Lind will visit Mali on Thursday.', '2024-05-10')).toContain(
      'Thursday | DATE 2024-03-14 2024-03-14',
    );
    expect(timesOf('OSLO, Dec 30 (Reuters) - Lind visited Mali on Monday.', '2025-01-03')).toContain(
      'Monday | DATE 2024-12-30 2024-12-30',
    );
    expect(timesOf('OSLO, June 8 (Reuters) - Lind will visit Mali on Thursday.', '2024-05-10')).toContain(
      'Thursday | DATE 2024-05-16 2024-05-16',
    );
  });
  it('looks ahead where somebody is to attend something', () => {
    expect(timesOf('Kallas is to attend Monday’s summit.', '2025-10-25')).toEqual([
      'Monday | DATE 2025-10-27 2025-10-27',
    ]);
    expect(timesOf('Kallas attended Monday’s summit.', '2025-10-25')).toEqual(['Monday | DATE 2025-10-20 2025-10-20']);
  });
  it('looks ahead to the month of a meeting that is proposed', () =>
    expect(timesOf('Lind proposed a meeting of envoys in Bangkok in December.', '2025-10-25')).toEqual([
      'December | DATE 2025-12 2025-12',
    ]));
  it('puts nothing past on the same day to come', () => {
    expect(timesOf('They meet on 3 November 2025. She spoke with him the same day.', '2025-10-27').at(-1)).toMatch(
      / null$/,
    );
    expect(timesOf('They met on 3 October 2025. She spoke with him the same day.', '2025-10-27').at(-1)).toMatch(
      / 2025-10-03$/,
    );
  });
  it('counts no days from a month', () => {
    expect(timesOf('In August 2024 they watched. Three days later they flew to Lima.').at(-1)).toBe(
      'Three days later | DURATION P3D null',
    );
  });
  it('counts the next year from the story where that is of the past', () => {
    expect(timesOf('In 2008 the province taxed fuel. The tax was raised the next year.').at(-1)).toBe(
      'the next year | DATE 2009 2009',
    );
    expect(timesOf('The tax will be raised the next year.')).toEqual(['the next year | DATE 2026 2026']);
  });

  it('does not date what a noun names by the clause it stands in', () => {
    expect(timesOf("The judges want to study Thursday's ruling.")).toEqual(['Thursday | DATE 2025-10-23 2025-10-23']);
  });

  it('leaves a bare month in the year that the story is in', () => {
    expect(timesOf('In 2011 protests broke out. In March, the army fired on crowds.')).toEqual([
      '2011 | DATE 2011 2011',
      'March | DATE 2011-03 2011-03',
    ]);
  });

  it('leaves the story where it is at the year of a treaty', () => {
    expect(timesOf('They met on May 30 over the 2015 nuclear deal. Two days later he fled.').at(-1)).toMatch(
      /^Two days later \| DATE 20\d\d-06-01/,
    );
  });
  it('counts a day later from the day the story is at', () => {
    expect(timesOf('The minister resigned on May 30. Two days later he fled.').at(-1)).toBe(
      'Two days later | DATE 2025-06-01 2025-06-01',
    );
  });

  it('takes a month of thirty days and a leap year as they are', () => {
    expect(timesOf('They met a month ago.', '2024-03-31')).toEqual(['a month ago | DATE 2024-02 2024-02']);
    expect(timesOf('They met yesterday.', '2024-03-01')).toEqual(['yesterday | DATE 2024-02-29 2024-02-29']);
  });
});

describe('lengths, sets and references', () => {
  it.each([
    ['The siege lasted 18 months.', '18 months | DURATION P18M null'],
    ['The war lasted a decade.', 'a decade | DURATION P1E null'],
    ['The war lasted several years.', 'several years | DURATION PXY null'],
    ['They signed a 25-year treaty.', '25-year | DURATION P25Y null'],
    ['They talked for two and a half hours.', 'two and a half hours | DURATION PT2H30M null'],
    ['It held for at least 30 days.', 'at least 30 days | DURATION P30D null'],
    ['The panel meets every week.', 'every week | SET P1W null'],
    ['The panel meets twice a month.', 'twice a month | SET P1M null'],
    ['The strait is now closed.', 'now | DATE PRESENT_REF null'],
    ['He recently left the party.', 'recently | DATE PAST_REF null'],
    ['They hope for peace in the future.', 'the future | DATE FUTURE_REF null'],
  ])('%s', (text, expected) => {
    expect(timesOf(text)).toEqual([expected]);
  });
});

describe('words that are no times', () => {
  it.each([
    'The two sides may agree on terms.',
    'Thousands march against the law.',
    'The delegates sat down and the sun rose.',
    'Prices fall when supply grows.',
    'They condemned the fall of the city to the rebels.',
    'A 6-year-old boy was hurt.',
    'The general is 52 years old.',
    'Resolution 1973 was cited again.',
    'The second speaker seconded the motion.',
    'The army lost 1800 soldiers.',
    'It imports a quarter of its grain.',
    'Rooms cost $55 a night.',
    'They won most states on Super Tuesday.',
    'The envoy is in his early 60s.',
    'Support fell to the low 40s.',
    'The studio 20th Century Fox sued.',
    'They scored in the second half of the match.',
  ])('%s', (text) => {
    expect(timesOf(text)).toEqual([]);
  });
});

describe('the anchor', () => {
  it('is the date of the dateline where none of publication is given', () => {
    expect(timesOf('Geneva, 12 March 2024 – Envoys met yesterday.', null)).toContain(
      'yesterday | DATE 2024-03-11 2024-03-11',
    );
  });

  it('is a date on a line of its own where there is no dateline', () => {
    for (const line of ['12 March 2024', 'Published: March 12, 2024', 'By Ana Ruiz | 12 March 2024'])
      expect(timesOf(`Envoys meet\n\n${line}\n\nEnvoys met on Monday.`, null)).toContain(
        'Monday | DATE 2024-03-11 2024-03-11',
      );
  });

  it('is no date inside the text', () => {
    expect(timesOf('Envoys met on Monday over the statement of November 9, 2020.', null)[0]).toBe(
      'Monday | DATE XXXX-WXX-1 null',
    );
    expect(timesOf('Envoys met on 12 March 2024. They left two days later.', null).at(-1)).toBe(
      'two days later | DATE 2024-03-14 2024-03-14',
    );
  });

  it('is nothing else: what cannot be anchored stays open', () => {
    expect(timesOf('Envoys met in October. They left last week.', null)).toEqual([
      'October | DATE XXXX-10 XXXX-10',
      'last week | DATE XXXX-WXX null',
    ]);
  });

  it('may be a month or a year', () => {
    expect(timesOf('Envoys met last year and again in March.', '2025-06')).toEqual([
      'last year | DATE 2024 2024',
      'March | DATE 2025-03 2025-03',
    ]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'March',
    'May',
    '12',
    ',',
    '2024',
    'the',
    'a',
    'year',
    'ago',
    'last',
    'next',
    'week',
    'Friday',
    'night',
    'at',
    '10',
    'p.m.',
    "'80s",
    '1990s',
    'early',
    'mid',
    '-',
    'two',
    'hundred',
    'and',
    'half',
    'quarter',
    'of',
    '.',
    '\n',
    'twenty',
    'first',
    '10:30',
    '24:00',
    '2025-02-30',
    '31/31/99',
    'over',
    'several',
    'years',
    'later',
    '\ud800',
    '\u0000',
    'every',
    'since',
    '9999',
    '0',
  );

  it('gives spans inside it, in order, with valid EDTF', () => {
    const text = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((w) => w.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(null, '2024-02-29', '2024', '9999-12-31', '0001-01-01', 'nonsense'),
        (body, published) => {
          let last = 0;
          for (const time of read({ text: body, published }).times) {
            expect(time.start).toBeGreaterThanOrEqual(last);
            expect(time.end).toBeGreaterThan(time.start);
            expect(time.end).toBeLessThanOrEqual(body.length);
            if (time.edtf !== null)
              expect([time.timex, time.edtf, isEdtf(time.edtf)]).toEqual([time.timex, time.edtf, true]);
            last = time.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
