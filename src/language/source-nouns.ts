// The nouns that stand for who speaks when no name does: officials, critics, the ministry, a memo.
// Each class decides a category (sourcing/categories); sectors tell the affiliation.
import { nounForms } from './verb-forms';
import { hashWord } from './word-hash';
import { WordTable } from './word-set';

/** Bits of a source noun. */
export const SINGULAR = 1 << 0;
export const PLURAL = 1 << 1;
export const HUMAN = 1 << 2;
/** Someone who knows from inside, or was there: official, aide, source, witness. */
export const INSIDER = 1 << 3;
/** A class cited for its opinion: critics, experts. */
export const GENERIC = 1 << 4;
/** Holders are known to the reader or were named: "the senator" is a name in disguise. */
export const OFFICE = 1 << 5;
export const SPOKES = 1 << 6;
/** A body that speaks with one voice. */
export const BODY = 1 << 7;
export const DOCUMENT = 1 << 8;
export const MEDIA = 1 << 9;
/** Says nothing about who it is: source, person, one. */
export const OPAQUE = 1 << 10;
/** One of somebody's family or friends. */
export const KIN = 1 << 11;
/** Plural in form, a body by the lexical rule: police. */
export const MASS = 1 << 12;
/** A poll or its respondents: no source. */
export const POLL = 1 << 13;

const H = HUMAN;

const TABLE: readonly (readonly [bits: number, nouns: string])[] = [
  [
    H | INSIDER | OPAQUE,
    'source person/people individual insider figure participant contact informant tipster whistleblower leaker somebody/somebodies someone/someones',
  ],
  [
    H | INSIDER | KIN,
    `confidant confidante friend associate ally acquaintance colleague neighbour neighbor relative
    roommate classmate teammate brother sister son daughter wife/wives husband widow nephew niece uncle aunt cousin
    mother father parent grandmother grandfather grandson granddaughter spouse girlfriend boyfriend partner
    coworker pal buddy`,
  ],
  [
    H | INSIDER,
    `official aide adviser advisor staffer appointee bureaucrat mandarin servant strategist
    operative fundraiser donor bundler surrogate delegate superdelegate loyalist negotiator mediator envoy
    diplomat interlocutor policymaker regulator courtier speechwriter consultant lobbyist
    officer soldier trooper guard agent militant fighter rebel insurgent gunman jihadist
    investigator detective prosecutor juror inmate prisoner detainee auditor inspector authority
    executive employee worker engineer banker trader dealer broker creditor bondholder buyer seller
    supplier customer client competitor rival recruiter organizer organiser attendee guest
    witness eyewitness bystander onlooker passenger driver motorist commuter resident villager tenant homeowner
    landlord shopkeeper survivor victim patient refugee migrant evacuee student pupil teacher medic
    nurse paramedic rescuer firefighter volunteer parishioner churchgoer caller pediatrician doctor physician
    lawyer attorney solicitor barrister man woman teenager boy girl guy member staff/staffs farmer fisherman
    cleric priest elder trader vendor leader manager commander counsel deputy contractor
    subordinate superior handler photographer reporter journalist correspondent editor
    host owner lawmaker legislator councillor councilman councilwoman backbencher frontbencher whip
    veteran pilot crew sailor translator interpreter editor producer tenant bidder accuser defendant plaintiff
    user poster commenter youth kid child/children nun monk bishop imam rabbi pastor`,
  ],
  [
    H | GENERIC,
    `critic opponent detractor sceptic skeptic supporter proponent advocate defender expert specialist
    analyst observer watcher commentator pundit scholar academic historian scientist researcher economist
    psychologist campaigner environmentalist activist conservative liberal republican democrat tory/tories
    investor voter fan reader american progressive moderate libertarian evangelical socialist leftist rightist
    protester protestor demonstrator consumer taxpayer citizen local lawmaker legislator politician believer
    sympathizer sympathiser foe adversary backer booster admirer enthusiast follower purist provider
    other millennial partisan immigrant muslim christian jew nationalist separatist hardliner reformer
    strategist pollster forecaster theorist philosopher biologist epidemiologist virologist shareholder
    parent farmer feminist ally cynic optimist pessimist
    campaigner unionist loyalist hawk dove centrist reformist islamist`,
  ],
  [
    H | OFFICE,
    `senator congressman congresswoman president minister governor mayor secretary chancellor premier king queen
    prince princess pope coroner judge justice magistrate sheriff chairman chairwoman chairperson chair candidate
    nominee billionaire mogul tycoon millionaire director ceo boss author writer novelist professor historian
    general colonel admiral sergeant lieutenant captain ambassador commissioner treasurer speaker comptroller
    superintendent congressperson dean principal rector founder entrepreneur businessman businesswoman
    actor actress singer rapper star coach player striker goalkeeper midfielder manager quarterback athlete champion
    republican democrat lawmaker politician leader frontrunner hopeful contender incumbent
    challenger pair duo couple trio native host comedian filmmaker artist columnist anchor pontiff monarch
    emperor sultan emir sheikh ayatollah archbishop cardinal bishop patriarch dictator strongman autocrat
    doctor surgeon chief head prosecutor attorney lawyer defendant suspect killer attacker
    retiree pensioner grandmother mother father son daughter economist scientist engineer
    dad mom mum veteran developer investor financier banker heir heiress
    whistleblower activist dissident defector narrator moderator interviewer`,
  ],
  [H | SPOKES, 'rep representative spokesman spokeswoman spokesperson/spokespeople spox/spoxes'],
  [
    BODY,
    `administration government campaign ministry department agency company firm committee council commission board
    court tribunal party union association organisation organization group coalition alliance bank regulator
    hospital university school church office bureau authority team camp panel parliament congress senate house
    cabinet kingdom regime state country nation republic city county town federation federation foundation charity
    institute watchdog nonprofit network airline carrier automaker retailer manufacturer maker operator
    bloc league club embassy consulate mission delegation army navy force command junta opposition leadership
    palace kremlin pentagon vatican treasury legislature assembly corporation developer startup conglomerate lender
    insurer utility producer exchange fund agency chamber lobby movement militia faction
    prosecution defense defence family/families estate couple/couples household majority minority
    jury side crown synod diocese caucus conference brigade battalion factory plant studio publisher label`,
  ],
  [BODY | MASS, 'police management military judiciary clergy'],
  [
    DOCUMENT,
    `document memo memorandum email letter transcript recording message text filing draft
    record audit affidavit indictment complaint lawsuit suit warrant dossier cable note file book memoir
    statement report study analysis/analyses survey review assessment release biography video photo photograph footage
    image picture tape screenshot testimony deposition log spreadsheet invoice receipt
    brief petition resolution bulletin advisory notice announcement post leaflet pamphlet
    flyer manifesto communique communiqué readout blueprint presentation diary diaries
    estimate figure statistic data/datas evidence research paper article story account editorial column tweet summary inquiry ruling verdict opinion declaration `,
  ],
  [
    MEDIA | DOCUMENT,
    'media/media outlet newspaper broadcaster tabloid magazine press/presses tv television radio paper',
  ],
  [POLL, 'poll percent pct respondent survey'],
];

/** Bits of the singular and plural of every source noun, by word hash. */
export const sourceNouns = new WordTable(buildTable());

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  const add = (word: string, bits: number) => {
    const hash = hashWord(word);
    table.set(hash, (table.get(hash) ?? 0) | bits);
  };
  for (const [bits, nouns] of TABLE) {
    for (const entry of nouns.trim().split(/\s+/)) {
      const { singular, plural } = nounForms(entry);
      add(singular, bits | SINGULAR);
      if (plural !== singular) add(plural, bits | PLURAL);
    }
  }
  return table;
}
