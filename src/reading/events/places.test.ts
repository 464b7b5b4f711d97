import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

function placeOf(text: string, type: string): string | null | undefined {
  const reading = read({ id: 't', text });
  const event = reading.events.find((e) => e.type === type);
  return event && (event.where ? text.slice(event.where.start, event.where.end) : null);
}

describe('the place of an event', () => {
  it.each([
    ['a signing', 'The ministers signed a treaty in Lima.', 'SUPPORT', 'Lima'],
    ['an attack on a town, that town', 'Rebels attacked Goma with drones.', 'ASSAULT', 'Goma'],
    [
      'one on a town in a region, the town',
      'Russia struck the town of Izium in the Kharkiv region.',
      'ASSAULT',
      'Izium',
    ],
    ['words about a deed, where they fall', 'In Geneva, Egypt condemned the raid in Khartoum.', 'ACCUSE', 'Geneva'],
    ['no words about a deed, where it was done', 'Egypt condemned the raid in Khartoum.', 'ACCUSE', null],
    ['no accusation, where the deed was done', 'Lima accused Quito of arming rebels around Goma.', 'ACCUSE', null],
    ['no request, where the talks would be', 'Sweden urged Peru to hold talks in Doha.', 'REQUEST', null],
  ])('is that of %s', (_, text, type, place) => expect(placeOf(text, type)).toBe(place));
});
