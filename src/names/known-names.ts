// What the scan keeps of a lexicon from one text to the next: the words names begin with in lower case, and
// the spellings of names it met, which are few and come again and again.
import { type Lexicon, NAME_FLAGS } from '../lexicon/lexicon';
import { Kept } from './kept';
import { LeadWords } from './lead-words';
import { type Spelling, spell } from './spelling';

/** The kept knowledge of one lexicon. */
export class KnownNames {
  readonly leads: LeadWords;
  private readonly spellings: Kept<Spelling>;

  constructor(readonly lexicon: Lexicon) {
    this.leads = new LeadWords(lexicon.leads);
    this.spellings = new Kept(name => {
      const exactCase = (lexicon.flagsOf(name) & NAME_FLAGS.exactCase) !== 0;
      return spell(name, lexicon.nextAlike(name), lexicon.nameText(name), exactCase);
    });
  }

  /** The spelling of the name with this index. */
  spelling(name: number): Spelling {
    return this.spellings.of(name);
  }
}

const known = new WeakMap<Lexicon, KnownNames>();

/** What is kept of this lexicon. */
export function knownNames(lexicon: Lexicon): KnownNames {
  const kept = known.get(lexicon) ?? new KnownNames(lexicon);
  known.set(lexicon, kept);
  return kept;
}
