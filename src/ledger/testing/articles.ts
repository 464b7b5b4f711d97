import type { Article } from './ledgers.js';

/** Dispatches invented for the tests of questions: two ministers, one meeting, a dispute about a treaty. */
export const articles: readonly Article[] = [
  {
    origin: 'tasnif/1.txt',
    source: 'Tasnif Wire',
    published: '2025-06-04',
    text: `Ministers meet in Vienna

Iranian Foreign Minister Ali Rahimi met Chinese Foreign Minister Wang Yi in Vienna on 3 June 2025. "Resolution 2231 has expired," Rahimi told reporters. China said it supports the talks.`,
  },
  {
    origin: 'danube/1.txt',
    source: 'Danube Courier',
    published: '2025-06-05',
    text: `Iran and China in Geneva

Foreign Minister Ali Rahimi of Iran met Chinese Foreign Minister Wang Yi in Geneva on 4 June 2025, officials said. On the table were sanctions and the nuclear file.`,
  },
  {
    origin: 'danube/2.txt',
    source: 'Danube Courier',
    published: '2025-07-11',
    text: `Sanctions on oil traders

The United States imposed sanctions on Iran on 10 July 2025. Iran condemned the United States. Wang Yi said that China rejects the demands of Iran.`,
  },
  {
    origin: 'fjord/1.txt',
    source: 'Fjord Post',
    published: '2025-08-02',
    text: `Norwegian aid

Norway provided food aid to Sudan on 1 August 2025. Norwegian Prime Minister Kari Solberg visited Khartoum. Officials thanked the café owners of Tromsø.`,
  },
  {
    origin: 'fjord/undated.txt',
    source: null,
    published: null,
    text: `A note without a date

France rejected the proposal of Germany. Resolution 2231 was not mentioned, a diplomat said.`,
  },
  {
    origin: 'fjord/rahimi.txt',
    source: 'Fjord Post',
    published: '2025-08-20',
    text: `Player signs

Iranian footballer Reza Rahimi visited Oslo on 19 August 2025. Rahimi thanked Norway.`,
  },
];
