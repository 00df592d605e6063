// Turns attributions into drafts with a category and a chain, in text order: a name is itself, a pronoun its
// antecedent, "the official" the official of before, "the Florida senator" a name in disguise.
import { FIRST_PERSON, PLURAL_PRONOUN, SENIOR } from '../language/function-words';
import { mediaNames } from '../language/media-names';
import { STRONG } from '../language/reporting-verbs';
import { BODY, INSIDER, KIN, OFFICE, OPAQUE, SPOKES } from '../language/source-nouns';
import { hashWord } from '../language/word-hash';
import type { SourceCategory } from '../model/annotation';
import { nameBefore, nameInAside, possessorOf, titlesName } from './appositions';
import type { Attribution } from './attribution';
import { categoryOf, isPlural, reachOf } from './categories';
import type { Condition } from './conditions';
import type { Draft } from './draft';
import { nameStart } from './noun-phrases';
import { isPartlyNamed } from './partial-names';
import { type Antecedent, antecedentOf, type People } from './people';
import type { Words } from './words';

const IT = hashWord('it');
const THE = hashWord('the');
const ONE = hashWord('one');
/** Sentences within which a named speaker makes "one resident" named. */
const LOOK_AHEAD = 2;
/** Sources among which "the official" finds the official of before. */
const LOOK_BACK = 80;

/** Settles attributions one after the other; `drafts` grows in text order. */
export class Resolver {
  readonly drafts: Draft[] = [];
  private nextChain = 0;
  private readonly begun = new Set<number>();
  /** First mention of each cluster, by cluster. */
  private readonly firstMention = new Map<number, number>();
  /** Clusters whose full name has been given, by the start of the longest name. */
  private readonly fullName = new Map<number, number>();
  private readonly ofCluster = new Map<number, number>();
  private readonly partlyNamed = new Set<number>();

  constructor(
    private readonly words: Words,
    private readonly people: People,
    private readonly upcoming: readonly Attribution[],
  ) {
    for (const [m, { cluster, surface, start }] of words.input.mentions.entries()) {
      if (!this.firstMention.has(cluster)) this.firstMention.set(cluster, m);
      if (!this.fullName.has(cluster) && surface.includes(' ')) this.fullName.set(cluster, start);
    }
  }

  /** A chain nobody has yet. */
  newChain(): number {
    return this.nextChain++;
  }

  /** Adds the draft of one attribution, or nothing where it turns out to be no source. */
  add(a: Attribution, index: number, condition: Condition | null, quoted: boolean): void {
    const draft = this.settle(a, index, condition, quoted);
    if (draft) this.drafts.push(draft);
  }

  private settle(a: Attribution, index: number, condition: Condition | null, quoted: boolean): Draft | null {
    if (a.phrase.kind === 'name') {
      return a.phrase.mention < 0
        ? this.unknown(a, condition, quoted)
        : this.named(a, a.phrase.mention, condition, quoted);
    }
    if (a.phrase.kind === 'pronoun') return this.pronoun(a, condition, quoted);
    const titled = titlesName(this.words, a);
    if (titled >= 0) return this.named(a, titled, condition, quoted);
    if (this.isImpersonalOne(a)) return null;
    const apposed = Math.max(nameInAside(this.words, a), nameBefore(this.words, a));
    if (apposed >= 0) return this.named(a, apposed, condition, quoted);
    const category = categoryOf(this.words, a);
    if (category === null || this.isNamedSoon(a, index, category)) return null;
    if (a.phrase.kind === 'quantity') return this.draft(a, category, this.newChain(), -1, condition, quoted);
    if (isPartlyNamed(this.words, a))
      return this.draft(a, 'partially named', this.newChain(), -1, condition, quoted);
    return this.noun(a, category, condition, quoted);
  }

  private draft(
    a: Attribution,
    category: SourceCategory,
    chain: number,
    mention: number,
    condition: Condition | null,
    quoted: boolean,
  ): Draft {
    const last = a.phrase.kind === 'name' || a.phrase.kind === 'pronoun' ? a.phrase.head : a.cue.tail;
    const isFirst = !this.begun.has(chain);
    this.begun.add(chain);
    return {
      first: this.startOf(a),
      last,
      attribution: a,
      sentence: a.sentence,
      cue: a.cue.kind === 'beside' ? null : a.cue,
      condition,
      category,
      chain,
      isFirst,
      mention,
      quoted,
    };
  }

  /** The source begins with the name itself for a person, with its article for a body. */
  private startOf(a: Attribution): number {
    const { phrase } = a;
    if (phrase.kind !== 'name') return phrase.first;
    const start = nameStart(this.words, phrase);
    const isPerson = phrase.mention < 0 || this.words.input.mentions[phrase.mention]!.kind === 'person';
    return isPerson || this.words.tokens.hash[start - 1] !== THE ? start : start - 1;
  }

  private named(a: Attribution, m: number, condition: Condition | null, quoted: boolean): Draft | null {
    const mention = this.words.input.mentions[m]!;
    const chain = this.chainOf(mention.cluster);
    if (mention.kind === 'person') {
      if (!this.hasFullName(m) && isPartlyNamed(this.words, a)) this.partlyNamed.add(mention.cluster);
      const category = this.partlyNamed.has(mention.cluster) ? 'partially named' : 'named individual';
      return this.draft(a, category, chain, m, condition, quoted);
    }
    if (mention.kind === 'organisation' && !quoted && this.isMedia(a.phrase.head)) return null;
    if (mention.kind === 'place' && mention.form === 'demonym') {
      const isPeople = mention.surface.endsWith('s') && !mention.surface.endsWith('ss');
      return isPeople ? this.draft(a, 'generic class', this.newChain(), -1, condition, quoted) : null;
    }
    if (
      mention.kind === 'place' &&
      a.cue.kind !== 'speech' &&
      a.cue.kind !== 'attitude' &&
      a.cue.kind !== 'refusal'
    )
      return null;
    if (a.cue.kind === 'mood') return null;
    return this.draft(a, 'named collective', chain, m, condition, quoted);
  }

  /** True where an earlier mention of the same person has a longer name: "Weiner" after "Anthony Weiner". */
  private hasFullName(m: number): boolean {
    const { mentions } = this.words.input;
    const one = mentions[m]!;
    if (one.surface.includes(' ')) return false;
    return (this.fullName.get(one.cluster) ?? Infinity) < one.start;
  }

  /** A name that is no mention: its last word stands for it. */
  private unknown(a: Attribution, condition: Condition | null, quoted: boolean): Draft {
    const chain = this.chainOf(-this.words.tokens.hash[a.phrase.head]! - 1);
    const category = isPartlyNamed(this.words, a) ? 'partially named' : 'named individual';
    return this.draft(a, category, chain, -1, condition, quoted);
  }

  private chainOf(cluster: number): number {
    let chain = this.ofCluster.get(cluster);
    if (chain === undefined) {
      chain = this.newChain();
      this.ofCluster.set(cluster, chain);
    }
    return chain;
  }

  private isMedia(token: number): boolean {
    return mediaNames.has(this.words.tokens.hash[token]!);
  }

  private pronoun(a: Attribution, condition: Condition | null, quoted: boolean): Draft | null {
    const { role, tokens } = this.words;
    const at = a.phrase.first;
    if (role[at]! & FIRST_PERSON) return null;
    const speaks = a.cue.kind === 'speech' || a.cue.kind === 'according to' || a.cue.kind === 'refusal';
    if (tokens.hash[at] === IT)
      return this.again(a, condition, quoted, one => one === 'named collective' || one === 'document');
    if (role[at]! & PLURAL_PRONOUN) {
      if (!speaks) return null;
      return this.again(
        a,
        condition,
        quoted,
        one => one !== 'named individual' && one !== 'hearsay' && one !== 'floating quote',
      );
    }
    const meant: Antecedent | null = antecedentOf(this.words, this.people, this.drafts, at, a.sentence);
    if (!meant) return this.draft(a, 'unclear speaker', this.newChain(), -1, condition, quoted);
    if (meant.draft)
      return this.draft(a, meant.draft.category, meant.draft.chain, meant.draft.mention, condition, quoted);
    return this.named(a, meant.mention, condition, quoted);
  }

  /** "They said", "It added": whoever fits among the last sources of this or the paragraph before. */
  private again(
    a: Attribution,
    condition: Condition | null,
    quoted: boolean,
    fits: (category: SourceCategory) => boolean,
  ): Draft | null {
    const { paragraph } = this.words.input.sentences;
    for (let d = this.drafts.length - 1; d >= 0 && d > this.drafts.length - 4; d--) {
      const one = this.drafts[d]!;
      if (paragraph[a.sentence]! - paragraph[one.sentence]! > 1) break;
      if (fits(one.category)) return this.draft(a, one.category, one.chain, one.mention, condition, quoted);
    }
    return null;
  }

  /** "One recalls that …": everybody and nobody, unless a group was named just before. */
  private isImpersonalOne(a: Attribution): boolean {
    const { phrase, cue } = a;
    const bare = phrase.first === phrase.head && cue.tail === phrase.head && !cue.inverted;
    if (phrase.kind !== 'quantity' || !bare || this.words.tokens.hash[phrase.head] !== ONE) return false;
    return !this.drafts
      .slice(-4)
      .some(one => one.category === 'unnamed group' || one.category === 'generic class');
  }

  /** A citizen's description followed at once by the quotation of a person new to the article. */
  private isNamedSoon(a: Attribution, index: number, category: SourceCategory): boolean {
    if (category !== 'unnamed individual' || a.phrase.kind !== 'noun') return false;
    const { noun, input } = this.words;
    if (noun[a.phrase.head]! & OPAQUE || reachOf(this.words, a.phrase.first, a.phrase.head) !== 'indefinite')
      return false;
    for (let k = index + 1; k < Math.min(this.upcoming.length, index + 12); k++) {
      const later = this.upcoming[k]!;
      if (later.sentence > a.sentence + LOOK_AHEAD) return false;
      if (later.phrase.kind !== 'name' || later.phrase.mention < 0 || !later.cue.inverted) continue;
      const mention = input.mentions[later.phrase.mention]!;
      const isNew = this.firstMention.get(mention.cluster) === later.phrase.mention;
      if (mention.kind === 'person' && isNew && a.cue.verb === 0) return true;
      if (
        mention.kind === 'person' &&
        isNew &&
        !(this.words.noun[a.phrase.head]! & SPOKES) &&
        this.isCitizen(a)
      )
        return true;
    }
    return false;
  }

  private isCitizen(a: Attribution): boolean {
    const start = this.words.tokens.hash[a.phrase.first]!;
    return start === ONE && (this.words.noun[a.phrase.head]! & INSIDER) !== 0;
  }

  private noun(
    a: Attribution,
    category: SourceCategory,
    condition: Condition | null,
    quoted: boolean,
  ): Draft | null {
    const { head, first } = a.phrase;
    const bits = this.words.noun[head]!;
    const reach = reachOf(this.words, first, head);
    if (reach === 'bare' && category === 'named collective') {
      const before = this.sameHead(a, head);
      if (before?.category === category) return this.draft(a, category, before.chain, -1, condition, quoted);
    }
    if (reach === 'definite') {
      const before = this.sameHead(a, head);
      if (before) return this.draft(a, before.category, before.chain, before.mention, condition, quoted);
      const possessed = possessorOf(this.words, first, head);
      const person =
        possessed === 'none' && (category === 'unnamed individual' || category === 'unnamed spokesperson')
          ? this.introducedBy(head, first)
          : -1;
      if (person >= 0) return this.named(a, person, condition, quoted);
      if (category === 'unnamed individual' && !condition && this.isDisguise(a, bits, possessed))
        return this.disguised(a, condition, quoted);
    }
    if (category === 'named collective' && bits & BODY && a.cue.kind === 'mood' && !(a.cue.verb & STRONG))
      return null;
    return this.draft(a, category, this.newChain(), -1, condition, quoted);
  }

  /** The last source with the same head noun, where the phrase is definite. */
  private sameHead(a: Attribution, head: number): Draft | null {
    const hash = this.words.tokens.hash[head]!;
    const plural = isPlural(this.words, a);
    for (let d = this.drafts.length - 1; d >= Math.max(0, this.drafts.length - LOOK_BACK); d--) {
      const one = this.drafts[d]!;
      const phrase = one.attribution?.phrase;
      if (phrase?.kind !== 'noun' || this.words.tokens.hash[phrase.head] !== hash) continue;
      if (one.category === 'named individual') continue;
      return isPlural(this.words, one.attribution!) === plural ? one : null;
    }
    return null;
  }

  /** The person last introduced by the head noun ("spokesman John Smith" … "the spokesman"). */
  private introducedBy(head: number, first: number): number {
    const known = this.people.introduced.get(this.words.tokens.hash[head]!);
    if (!known) return -1;
    const at = this.words.tokens.start[first]!;
    let best = -1;
    for (const m of known) if (this.words.input.mentions[m]!.start < at) best = m;
    return best;
  }

  /** An office, or a description by age or home, with "the": the text has named its bearer. */
  private isDisguise(a: Attribution, bits: number, possessed: 'person' | 'body' | 'none'): boolean {
    if (bits & (KIN | SPOKES) || possessed === 'person') return false;
    if (bits & OFFICE) return true;
    if (possessed !== 'body') return false;
    for (let i = a.phrase.first; i < a.phrase.head; i++) if (this.words.role[i]! & SENIOR) return true;
    return false;
  }

  private disguised(a: Attribution, condition: Condition | null, quoted: boolean): Draft {
    const meant = antecedentOf(this.words, this.people, this.drafts, a.phrase.first, a.sentence);
    if (meant && meant.mention >= 0) {
      const chain = this.chainOf(this.words.input.mentions[meant.mention]!.cluster);
      return this.draft(a, 'named individual', chain, meant.mention, condition, quoted);
    }
    return this.draft(a, 'named individual', this.newChain(), -1, condition, quoted);
  }
}
