import type { Analysis } from '../../language/index.js';

const parts =
  /^(?:(?:east|west)ern|north(?:ern|-?eastern|-?western)|south(?:ern|-?eastern|-?western)|rebel-held|rebel-controlled|central|upper|occupied|separatist-held|government-held)$/i;

/**
 * The last words of the names of towns and lands that others than the state they are counted to hold, or have held for years, so that an
 * arrest there tells nothing of that state.
 */
const heldByOthers = new Set(
  (
    'Crimea Simferopol Sevastopol Melitopol Mariupol Berdiansk Berdyansk Enerhodar Donetsk Luhansk Horlivka Tokmak Donbas ' +
    "Sanaa Sana'a Sana’a Hodeidah Hodeida Saada Idlib Raqqa Qamishli Hasakah Benghazi Tobruk Sirte Derna Goma Bukavu Fasher Nyala " +
    'Jenin Nablus Hebron Tulkarm Tulkarem Qalqilya Ramallah Jericho Bethlehem Bank Gaza Rafah Younis Jerusalem Golan ' +
    'Laayoune Dakhla Sahara Sukhumi Abkhazia Tskhinvali Ossetia Tiraspol Transnistria Stepanakert Hargeisa Somaliland Kidal'
  ).split(' '),
);

/** Whether a place is only a part of a country, which need not be in the hands of its state: `was held in northern Chad`. */
export const isQuarter = ({ tokens, children }: Analysis, place: number): boolean =>
  heldByOthers.has(tokens[place]!.form) ||
  children[place]!.some(
    (c) =>
      (c < place && parts.test(tokens[c]!.form)) ||
      // `Gaza City`, `Khan Younis`
      (/^(?:flat|compound)$/.test(tokens[c]!.deprel) && heldByOthers.has(tokens[c]!.form)),
  );
