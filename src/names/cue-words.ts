// Words that say beside a name, or in it, of what kind it is (kind-cues.ts, kind-signs.ts, team-sense.ts) or that something
// else is called so (other-uses.ts, storm-names.ts), each with bits for what they say: each word of a text is looked up
// once for all of it.
import { SAYING } from '../language/acting-verbs';
import { hashBits } from '../language/word-hash';

/** What a word says of a name; bits of `cueWords`. */
export const CUE = {
  says: 1 << 0,
  /** Stands before places, and of those words: where one lives. */
  at: 1 << 1,
  livesIn: 1 << 2,
  who: 1 << 3,
  withPeople: 1 << 4,
  /** What bodies have, and who they have. */
  heldByBodies: 1 << 5,
  /** Stands between a name and what it says. */
  adverb: 1 << 6,
  /** Before the name of a storm. */
  storm: 1 << 7,
  /** Before the names of ships. */
  ship: 1 << 8,
  /** Before the title of a work, and small words inside one. */
  work: 1 << 9,
  titleLink: 1 << 10,
  /** "a submarine named Oakhurst" */
  named: 1 << 11,
  language: 1 << 12,
  believer: 1 << 13,
  /** "Air Force Two" */
  counted: 1 << 14,
  /** "Oakhurst High" */
  school: 1 << 15,
  /** Nouns directly before the name of a body, and small words there. */
  bodyNoun: 1 << 16,
  toBody: 1 << 17,
  /** Before the name of a place; the latter are written small there: "western Oakhurst". */
  within: 1 << 18,
  compass: 1 << 19,
  /** What only a body has. */
  held: 1 << 20,
  /** What is called after its maker: "Oakhurst boots". */
  ware: 1 << 21,
  /** Whoever is called so before a name belongs to the body named before that. */
  ofTeam: 1 << 22,
  /** What only a person has. */
  kin: 1 << 23,
  /** Between two teams, and how it went, before a small word: "lost to", "a win over". */
  beats: 1 << 24,
  result: 1 << 25,
  toTeam: 1 << 26,
  /** "Oakhurst league game" */
  played: 1 << 27,
  game: 1 << 28,
  /** Who plays in a team and nowhere else: "Harbour City midfielder". */
  player: 1 << 29,
  /** Before a score. */
  scores: 1 << 30,
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
  [CUE.storm, 'hurricane storm typhoon cyclone'],
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
  [
    CUE.beats,
    `beat beats beating defeated defeats edged edges thrashed routed routs trounced downed outlasted outscored
    shutout overcame versus vs v`,
  ],
  [
    CUE.result,
    `overwhelmed beaten thrashed hammered outplayed trounced routed lost losing loss win wins victory victories drew
    draw relegated`,
  ],
  [CUE.toTeam, 'by to over with against at'],
  [CUE.played, 'football basketball baseball hockey soccer rugby cricket league playoff playoffs cup season'],
  [CUE.game, 'game match fixture'],
  [
    CUE.player,
    `striker midfielder goalkeeper ruckman quarterback linebacker cornerback outfielder pitcher shortstop halfback
    fullback winger playmaker skipper fans`,
  ],
  [CUE.scores, 'led leads won wins lost loses drew draws trailed trails went scored'],
]);
