// What the scan keeps of a lexicon from one text to the next: the words names begin with in lower case, and
// the spellings of names it met, which are few and come again and again.
import { type Lexicon, NAME_FLAGS } from '../lexicon/lexicon';
import { LeadWords } from './lead-words';
import { type Spelling, spell } from './spelling';

/** Spellings kept; a name has one place, and the last that asked for it stays. A power of two. */
const PLACES = 1 << 13;

/** The kept knowledge of one lexicon. */
export class KnownNames {
  readonly leads: LeadWords;
  private readonly places: (Spelling | undefined)[] = new Array(PLACES).fill(undefined);

  constructor(readonly lexicon: Lexicon) {
    this.leads = new LeadWords(lexicon.leads);
  }

  /** The spelling of the name with this index. */
  spelling(name: number): Spelling {
    const place = name & (PLACES - 1);
    const kept = this.places[place];
    if (kept !== undefined && kept.name === name) return kept;
    const { lexicon } = this;
    const exactCase = (lexicon.flagsOf(name) & NAME_FLAGS.exactCase) !== 0;
    const spelling = spell(name, lexicon.nextAlike(name), lexicon.nameText(name), exactCase);
    this.places[place] = spelling;
    return spelling;
  }
}

const known = new WeakMap<Lexicon, KnownNames>();

/** What is kept of this lexicon. */
export function knownNames(lexicon: Lexicon): KnownNames {
  const kept = known.get(lexicon) ?? new KnownNames(lexicon);
  known.set(lexicon, kept);
  return kept;
}
