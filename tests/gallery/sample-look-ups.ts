// Look-ups in each of their states, on the cards they happen on. The words are the project's own.
import type { LookupPage } from '../../src/model/lookup';
import { missingFacts, type Sample, unknown } from './sample-cards';

/** A grey bust, a PNG of 40 by 52 in base64. */
export const samplePicture =
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAA0CAIAAAB3iO3aAAAAlklEQVR42u3WsQ2AQAwDQE/HEEzCkrSUzEKBhBAPz/MkcaREcn+dbczLSgkSTjjhhC3hYZzK6MK3ZB8PQfWTDVm13Ya42mhDQ22xvcLd6qudcMLh4HgFwuxq5jox95j5QJifK8C95TTXT7Vu+4NF1IrtDBZUn2wYqLe2G1hJLW0fsKp6sWGpnm02bKYeNhU2VveAooaEN3lZHsVCacCRAAAAAElFTkSuQmCC';

const page: LookupPage = {
  title: 'Sergei Shoigu',
  description: 'Russian politician (born 1955)',
  extract:
    'Sergei Shoigu (born 21 May 1955) is a Russian politician who was minister of defence from 2012 to 2024.\nBefore that he led the ministry of emergency situations.',
  link: 'https://en.wikipedia.org/wiki/Sergei_Shoigu',
  language: 'en',
  from: 'wikipedia',
  redirectedFrom: null,
  picture: { type: 'image/png', base64: samplePicture, link: 'https://en.wikipedia.org/wiki/File:Bust.png' },
};
const link = 'https://en.wikipedia.org/wiki/Cook';
const card = { ...missingFacts, lookup: { ...unknown.lookup!, title: 'Sergei Shoigu' } };

/** Every way a look-up can end, and the one on its way. */
export const sampleLookUps: readonly Sample[] = [
  { name: 'looking up', card, lookUp: 'loading' },
  { name: 'looked up, with a picture', card, lookUp: { state: 'shown', page } },
  {
    name: 'looked up, long text after a redirect, on kiwix',
    card,
    lookUp: {
      state: 'shown',
      page: {
        ...page,
        title: 'The Most Serene Federation of the Thousand Islands and Their Dependencies',
        description: '',
        extract: `${'A long opening that goes on about harbours, councils and the weather. '.repeat(9)}`,
        from: 'kiwix',
        redirectedFrom: 'Thousand Islands',
        picture: null,
      },
    },
  },
  {
    name: 'looked up, Arabic',
    card,
    lookUp: {
      state: 'shown',
      page: {
        ...page,
        title: 'سيرغي شويغو',
        description: 'سياسي روسي',
        extract: 'سياسي روسي ولد عام 1955.',
        language: 'ar',
      },
    },
  },
  {
    name: 'look-up, several things',
    card: unknown,
    lookUp: {
      state: 'choices',
      title: 'Cook',
      link,
      choices: [
        { title: 'Peter Cook', description: 'A comedian who is long dead' },
        { title: 'Cook (surname)', description: '' },
        { title: 'Cook Islands', description: 'A country in the South Pacific' },
      ],
    },
  },
  {
    name: 'look-up, somebody else',
    card: unknown,
    lookUp: {
      state: 'contradicts',
      title: 'Peter Cook',
      link,
      contradiction: { fact: 'quoted', here: '2015', there: '1995' },
    },
  },
  { name: 'look-up, empty', card: unknown, lookUp: { state: 'empty', title: 'Cook', link } },
  { name: 'look-up, missing', card: unknown, lookUp: { state: 'missing' } },
  { name: 'look-up, invalid', card: unknown, lookUp: { state: 'invalid' } },
  { name: 'look-up, offline', card: unknown, lookUp: { state: 'offline' } },
  { name: 'look-up, timeout', card: unknown, lookUp: { state: 'timeout' } },
  { name: 'look-up, error', card: unknown, lookUp: { state: 'error' } },
  { name: 'look-up, asked to wait', card: unknown, lookUp: { state: 'waiting', seconds: 320 } },
  { name: 'look-up, switched off', card: unknown, lookUp: { state: 'off' } },
  { name: 'look-up, permission gone', card: unknown, lookUp: { state: 'forbidden' } },
  { name: 'look-up, private window', card: unknown, lookUp: { state: 'private' } },
];
