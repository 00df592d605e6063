// Words that say beside a name, or in it, of what kind it is (kind-cues.ts, kind-signs.ts) or that something else is
// called so (other-uses.ts), each with bits for what they say: each word of a text is looked up once for all of it.
import { SAYING } from '../language/acting-verbs';
import { hashBits } from '../language/word-hash';

/** What a word says of a name; bits of `cueWords`. */
export const CUE = {
  says: 1,
  /** Stands before places, and of those words: where one lives. */
  at: 2,
  livesIn: 4,
  who: 8,
  withPeople: 16,
  /** What bodies have, and who they have. */
  heldByBodies: 32,
  /** Stands between a name and what it says. */
  adverb: 64,
  based: 128,
  the: 256,
  aged: 512,
  /** Before the names of ships. */
  ship: 1 << 10,
  /** Before the title of a work, and small words inside one. */
  work: 1 << 11,
  titleLink: 1 << 12,
  /** "a submarine named Oakhurst" */
  named: 1 << 13,
  language: 1 << 14,
  believer: 1 << 15,
  /** "Air Force Two" */
  counted: 1 << 16,
  /** "Oakhurst High" */
  school: 1 << 17,
  /** Nouns directly before the name of a body, and small words there. */
  bodyNoun: 1 << 18,
  toBody: 1 << 19,
  /** Before the name of a place; the latter are written small there: "western Oakhurst". */
  within: 1 << 20,
  compass: 1 << 21,
  /** What only a body has. */
  held: 1 << 22,
  /** What is called after its maker: "Oakhurst boots". */
  ware: 1 << 23,
  /** Whoever is called so before a name belongs to the body named before that. */
  ofTeam: 1 << 24,
  /** What only a person has. */
  kin: 1 << 25,
} as const;

/** The bits of each such word. */
export const cueWords = hashBits([
  [CUE.says, SAYING],
  [
    CUE.at,
    'in at near from to across outside toward towards around throughout inside over via through into between off',
  ],
  [CUE.livesIn, 'in near throughout inside outside'],
  [CUE.who, 'who whose whom'],
  [CUE.withPeople, 'by with and like'],
  [
    CUE.heldByBodies,
    `shares stock spokesman spokeswoman spokesperson ceo chief executive executives employees workers members
     founder fighters supporters candidate candidates staff researchers
     chairman customers users branch headquarters players fans squad coach manager lawyers lawyer reporter board
     correspondent director editor`,
  ],
  [CUE.adverb, 'also then later had has who further again now previously earlier reportedly'],
  [CUE.based, 'based'],
  [CUE.the, 'the'],
  [CUE.aged, 'aged'],
  [CUE.ship, 'hms uss hmas hmcs hmnzs rms rrs ins usns uscgc'],
  [CUE.work, 'film movie musical novel album sitcom drama thriller opera biopic documentary soap videogame'],
  [CUE.named, 'named called nicknamed christened dubbed'],
  [CUE.titleLink, 'of the and in on to with for a an from at by my your'],
  [
    CUE.language,
    `english french german spanish italian portuguese russian chinese japanese korean arabic hindi turkish greek polish
    dutch swedish norwegian danish finnish hungarian czech romanian bulgarian ukrainian hebrew persian vietnamese thai
    malay indonesian welsh irish gaelic scottish icelandic serbian croatian albanian georgian armenian mongolian nepali
    bengali punjabi`,
  ],
  [CUE.believer, 'hindu christian muslim sikh catholic australian'],
  [CUE.counted, 'one two three'],
  [CUE.school, 'high elementary middle primary prep academy'],
  [
    CUE.bodyNoun,
    `company companies firm retailer manufacturer automaker carmaker planemaker drugmaker chipmaker shipbuilder brewer
    lender insurer airline startup conglomerate wholesaler miner refiner utility supplier distributor subsidiary
    brand brands label chain supermarket operator provider group giant website newspaper broadcaster magazine charity nonprofit
    thinktank consultancy brokerage ngo club franchise militia paper daily tabloid`,
  ],
  [CUE.toBody, 'of in for at with'],
  [CUE.within, 'in near throughout'],
  [
    CUE.compass,
    'northern southern eastern western northeastern northwestern southeastern southwestern central downtown',
  ],
  [
    CUE.held,
    `shares stock spokesman spokeswoman spokesperson spokespeople ceo cfo employees workforce shareholders
    subsidiary headquarters customers stores outlets branches founder cofounder chairman logo earnings revenue fighters
    lawmakers mps players striker midfielder`,
  ],
  [
    CUE.ware,
    `boots shoes heels trainers sneakers sandals stilettos pumps dress gown frock skirt blouse shirt jeans trousers leggings
    jacket coat sweater jumper hoodie tuxedo lingerie bikini swimsuit handbag bag purse clutch sunglasses necklace
    earrings perfume fragrance lipstick mascara makeup skincare moisturiser shampoo sedan hatchback suv laptop
    smartphone handset tablet brand label franchise jet aircraft helicopter`,
  ],
  [
    CUE.ofTeam,
    `coach captain skipper manager boss defender forward goalkeeper winger ace editor columnist correspondent partner
    analyst economist strategist`,
  ],
  [
    CUE.kin,
    'wife husband son daughter mother father brother sister widow uncle aunt parents girlfriend boyfriend',
  ],
]);
