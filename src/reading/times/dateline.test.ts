import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const datelineOf = (text: string): unknown => {
  const { dateline } = read({ text }).document;
  return dateline && [dateline.place, dateline.date, text.slice(dateline.start, dateline.end)];
};

describe('readDateline', () => {
  it.each([
    ['TEHRAN – The minister left.', ['Tehran', null, 'TEHRAN']],
    ['PARIS, May 3 (Agency) - The minister left.', ['Paris', 'XXXX-05-03', 'PARIS, May 3']],
    ['LIMA (Agency) July 28, 2025 - The minister left.', ['Lima', '2025-07-28', 'LIMA (Agency) July 28, 2025']],
    ['WASHINGTON (Agency) — The minister left.', ['Washington', null, 'WASHINGTON']],
    ['Geneva, 12 March 2024 – The minister left.', ['Geneva', '2024-03-12', 'Geneva, 12 March 2024']],
    ['NEW YORK -- The minister left.', ['New York', null, 'NEW YORK']],
    ['BELFAST, Northern Ireland (AB)_ The minister left.', ['Belfast', null, 'BELFAST']],
    [
      'RIO DE JANEIRO, Brazil, Oct. 27 (AB) — The minister left.',
      ['Rio de Janeiro', 'XXXX-10-27', 'RIO DE JANEIRO, Brazil, Oct. 27'],
    ],
    ['CAIRO/PORT SUDAN, Nov 9 - The minister left.', ['Cairo', 'XXXX-11-09', 'CAIRO/PORT SUDAN, Nov 9']],
    ['GOMA, Democratic Republic of the Congo (AB) — The minister left.', ['Goma', null, 'GOMA']],
    ['PORT-AU-PRINCE — The minister left.', ['Port-au-Prince', null, 'PORT-AU-PRINCE']],
    ['ISLAMABAD: The minister left.', ['Islamabad', null, 'ISLAMABAD']],
    ['OMSK, November 6. /AGENCY/. The minister left.', ['Omsk', 'XXXX-11-06', 'OMSK, November 6']],
    ['New York (AB) – The minister left.', ['New York', null, 'New York']],
    ['Minister leaves\nThe cabinet is in doubt\nTEHRAN – The minister left.', ['Tehran', null, 'TEHRAN']],
  ])('reads %j', (text, expected) => {
    expect(datelineOf(text)).toEqual(expected);
  });

  it.each([
    'The minister left – nobody knew why.',
    'Iran – the largest of the three – objected.',
    'UPDATE 2 - The minister left.',
    'ANALYSIS: The minister left.',
    'Tehran-Beijing ties are strategic.',
    'NATO said the minister left.',
    'JANE DOE: The minister left.',
    'Smith (R) – The minister left.',
    'Paris, in spring, is lovely.',
    '',
  ])('finds none in %j', (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});
