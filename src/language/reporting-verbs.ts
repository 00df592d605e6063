// The verbs by which English news attributes: speech, attitude, documents, refusal. Classes follow how a
// verb is used, not its dictionary sense; which verbs to list was counted over annotated news.
import { verbForms } from './verb-forms';
import { hashWord } from './word-hash';
import { WordTable } from './word-set';

/** Bits of a reporting verb, above the form bits of `verb-forms`. */
export const SPEECH = 1 << 5;
/** A state of mind that only its holder can disclose. */
export const ATTITUDE = 1 << 6;
/** What documents do: show, indicate, list. */
export const SHOWING = 1 << 7;
export const REFUSAL = 1 << 8;
export const DENIAL = 1 << 9;
export const ATTACK = 1 << 10;
export const PRAISE = 1 << 11;
export const INTENT = 1 << 12;
/** Takes the hearer as its object: "told reporters". */
export const TELLING = 1 << 13;
/** Attributes whatever follows. */
export const STRONG = 1 << 14;
/** Attributes only with a clause or quotation after it: "found that", not "found a dog". */
export const CLAUSE = 1 << 15;
/** What experts and officials do with the future: predict, estimate. */
export const ESTIMATE = 1 << 16;
/** Says that something is so by the speaker's feeling or experience. */
export const FEELING = 1 << 17;
/** Takes a side on its object: "criticised the plan". */
export const POSITION = 1 << 18;

const TABLE: readonly (readonly [bits: number, verbs: string])[] = [
  [
    SPEECH | STRONG,
    `say/said assert contend maintain insist argue allege acknowledge admit* concede confess
    announce declare proclaim disclose reveal explain remark comment reiterate recount lament joke quip* boast brag*
    gush muse opine caution testify confirm clarify emphasize emphasise stress complain grumble gripe retort tweet
    retweet speculate assure stipulate apologize apologise underscore reaffirm affirm attest interject marvel venture volunteer
    tell/told mention recall outline elaborate hint imply note suggest`,
  ],
  [
    SPEECH | CLAUSE,
    `add claim state write/wrote/written report observe respond reply answer ask indicate signal post find/found conclude
    describe call term brand label portray characterize characterise cite point repeat warn charge
    propose recommend urge advise predict estimate project forecast reckon guess question wonder request
    demand appeal agree counter object insist express voice raise
    identify deem rule put/put detail relate relay refer* echo consider
    determine read/read`,
  ],
  [
    SPEECH,
    `continue begin/began/begun speak/spoke/spoken talk laugh smile sigh shrug* shout yell cry scream whisper chant chuckle go/went/gone sing/sang/sung
    nod* snap* fume sob* plead pray inquire enquire rejoin snort mutter murmur croak grin* beam boom thunder interrupt coo offer conclude
    finish deadpan* text email blog* summarize summarise exclaim think/thought`,
  ],
  [SPEECH | STRONG | TELLING, 'tell/told inform assure remind notify'],
  [
    ATTITUDE | STRONG,
    `believe fear hope expect suspect worry doubt want wish regret dread mistrust anticipate assume
    fret* envision foresee/foresaw/foreseen`,
  ],
  [ATTITUDE | CLAUSE, 'think/thought feel/felt know/knew/known assess reckon figure judge realize realise'],
  [
    SHOWING | CLAUSE,
    `show/showed/shown say/said indicate suggest reveal list warn find/found state note detail describe portray depict
    cite conclude read/read confirm allege claim mention outline estimate report predict project identify quote
    argue accuse recommend propose call put/put document`,
  ],
  [REFUSAL | STRONG, 'decline refuse'],
  [DENIAL | POSITION, 'deny dismiss reject rebut* refute dispute disavow deride rebuff downplay'],
  [
    ATTACK | POSITION,
    `criticize criticise condemn denounce blast slam* accuse blame attack decry lambast lambaste assail rebuke chide
    mock ridicule castigate excoriate deplore impugn disparage berate fault rip* rail bemoan bash malign
    vilify scold knock protest lash oppose challenge`,
  ],
  [
    PRAISE | POSITION,
    'praise hail laud applaud welcome tout commend thank salute congratulate extol* celebrate cheer endorse defend support back',
  ],
  [
    INTENT | POSITION,
    'pledge vow promise threaten swear/swore/sworn plan intend seek/sought urge call agree offer demand propose',
  ],
  [ESTIMATE, 'predict estimate forecast project expect anticipate reckon'],
  [FEELING, 'fear worry hope feel/felt complain lament regret'],
];

/** Bits of every form of every reporting verb, by word hash. */
export const reportingVerbs = new WordTable(buildTable());

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  for (const [bits, verbs] of TABLE) {
    for (const entry of verbs.trim().split(/\s+/)) {
      for (const { word, form } of verbForms(entry)) {
        const hash = hashWord(word);
        table.set(hash, (table.get(hash) ?? 0) | form | bits);
      }
    }
  }
  return table;
}
