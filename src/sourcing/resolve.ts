// Turns attributions into drafts with a category and a chain, in text order: a name is itself, a pronoun its
// antecedent, "the official" the official of before, "the Florida senator" a name in disguise.
import { FIRST_PERSON, PLURAL_PRONOUN, SENIOR } from '../language/function-words';
import { mediaNames } from '../language/media-names';
import { STRONG } from '../language/reporting-verbs';
import { keepShape } from '../language/shapes';
import { BODY, KIN, MEDIA, OFFICE, SINGULAR, SPOKES } from '../language/source-nouns';
import { LINE_START } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { SourceCategory } from '../model/annotation';
import { nameBefore, nameInAside, possessorOf, titlesName } from './appositions';
import type { Attribution, TokenRange } from './attribution';
import { categoryOf, reachOf } from './categories';
import { ClusterNames } from './cluster-names';
import type { Condition } from './conditions';
import type { Draft } from './draft';
import { introducedBy, lastFitting, sameHead } from './earlier-sources';
import { isNamedSoon } from './named-soon';
import { nameStart } from './noun-phrases';
import { isPartlyNamed } from './partial-names';
import { antecedentOf, type People } from './people';
import { near, type Words } from './words';

const IT = hashWord('it');
const THE = hashWord('the');
const ONE = hashWord('one');
/** "the unnamed author of the note" */
const NAMELESS = hashWords('unnamed unidentified anonymous undisclosed');

/** An attribution with what its sentence and its quotation add to it. */
export interface Attributed {
  readonly attribution: Attribution;
  /** Its place among those of the text. */
  readonly index: number;
  readonly condition: Condition | null;
  /** True where a direct quotation belongs to it. */
  readonly quoted: boolean;
}

/** Words that stand for a source where the text gives none. */
export interface Unowned extends TokenRange {
  readonly category: 'hearsay' | 'floating quote';
}

/** Settles the attributions of a text, `all`, one after the other; `drafts` grows in text order. */
export class Resolver {
  readonly drafts: Draft[] = [];
  private nextChain = 0;
  /** By chain: true once it has a draft. */
  private readonly begun: boolean[] = [];
  private readonly ofCluster = new Map<number, number>();
  private readonly partlyNamed = new Set<number>();
  private readonly names: ClusterNames;

  constructor(
    private readonly words: Words,
    private readonly people: People,
    private readonly all: readonly Attribution[],
  ) {
    keepShape(this);
    this.names = new ClusterNames(words.input);
  }

  /** A chain nobody has yet. */
  private newChain(): number {
    return this.nextChain++;
  }

  /** Adds the draft of `all[index]`, or nothing where it turns out to be no source. */
  add(index: number, condition: Condition | null, quoted: boolean): void {
    const draft = this.settle({ attribution: this.all[index]!, index, condition, quoted });
    if (draft) this.drafts.push(draft);
  }

  /** Adds the draft of what nobody is given for. */
  addUnowned({ first, last, category }: Unowned): void {
    this.drafts.push({
      first,
      last,
      attribution: null,
      index: -1,
      sentence: this.words.input.sentences.of[first]!,
      cue: category === 'hearsay' ? { first, last } : null,
      condition: null,
      category,
      chain: this.newChain(),
      isFirst: true,
      mention: -1,
      quoted: category === 'floating quote',
    });
  }

  private settle(one: Attributed): Draft | null {
    const { words } = this;
    const a = one.attribution;
    if (a.phrase.kind === 'name')
      return a.phrase.mention < 0 ? this.unknown(one) : this.named(one, a.phrase.mention);
    if (a.phrase.kind === 'pronoun') return this.pronoun(one);
    const titled = titlesName(words, a);
    if (titled >= 0) return this.named(one, titled);
    if (this.isImpersonalOne(a)) return null;
    const apposed = Math.max(nameInAside(words, a), nameBefore(words, a));
    if (apposed >= 0) return this.named(one, apposed);
    const category = categoryOf(words, a);
    if (category === null) return null;
    if (category === 'unnamed individual' && isNamedSoon(words, this.names, this.all, one.index)) return null;
    if (a.phrase.kind === 'quantity') return this.draft(one, category);
    return isPartlyNamed(words, a) ? this.draft(one, 'partially named') : this.noun(one, category);
  }

  private draft(
    { attribution, index, condition, quoted }: Attributed,
    category: SourceCategory,
    chain = this.newChain(),
    mention = -1,
  ): Draft {
    const { phrase, cue, sentence } = attribution;
    const isFirst = this.begun[chain] !== true;
    this.begun[chain] = true;
    return {
      first: this.startOf(attribution),
      last: phrase.kind === 'name' || phrase.kind === 'pronoun' ? phrase.head : cue.tail,
      attribution,
      index,
      sentence,
      cue: cue.kind === 'beside' ? null : cue,
      condition,
      category,
      chain,
      isFirst,
      mention,
      quoted,
    };
  }

  /** The source of before speaks again. */
  private again(one: Attributed, before: Draft): Draft {
    return this.draft(one, before.category, before.chain, before.mention);
  }

  /** The source begins with the name itself for a person, with its article for a body. */
  private startOf({ phrase }: Attribution): number {
    if (phrase.kind !== 'name') return phrase.first;
    const start = nameStart(this.words, phrase);
    const isPerson = phrase.mention < 0 || this.words.input.mentions[phrase.mention]!.kind === 'person';
    return isPerson || this.words.tokens.hash[start - 1] !== THE ? start : start - 1;
  }

  private named(one: Attributed, m: number): Draft | null {
    const { kind, form, cluster, surface } = this.words.input.mentions[m]!;
    const { cue, phrase } = one.attribution;
    const chain = this.chainOf(cluster);
    if (kind === 'person') {
      const isWhole = this.names.followsFullName(m);
      if (!isWhole && isPartlyNamed(this.words, one.attribution)) this.partlyNamed.add(cluster);
      const category = this.partlyNamed.has(cluster) ? 'partially named' : 'named individual';
      return this.draft(one, category, chain, m);
    }
    if (kind === 'organisation' && !one.quoted && this.isMedia(phrase.head)) return null;
    if (kind === 'place' && form === 'demonym') {
      const isPeople = surface.endsWith('s') && !surface.endsWith('ss');
      return isPeople ? this.draft(one, 'generic class') : null;
    }
    const speaks = cue.kind === 'speech' || cue.kind === 'attitude' || cue.kind === 'refusal';
    if (cue.kind === 'mood' || (kind === 'place' && !speaks)) return null;
    return this.draft(one, 'named collective', chain, m);
  }

  /** A name that is no mention: its last word stands for it. */
  private unknown(one: Attributed): Draft {
    const { attribution } = one;
    const chain = this.chainOf(-this.words.tokens.hash[attribution.phrase.head]! - 1);
    const isPartial = isPartlyNamed(this.words, attribution);
    return this.draft(one, isPartial ? 'partially named' : 'named individual', chain);
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
    const { tokens, noun } = this.words;
    return (
      mediaNames.has(tokens.hash[token]!) || (noun[token + 1]! & (MEDIA | SINGULAR)) === (MEDIA | SINGULAR)
    );
  }

  private pronoun(one: Attributed): Draft | null {
    const { role, tokens } = this.words;
    const { phrase, cue, sentence } = one.attribution;
    const at = phrase.first;
    if (role[at]! & FIRST_PERSON) return null;
    if (tokens.hash[at] === IT)
      return this.fitting(one, isThing, cue.kind === 'speech' && cue.first === at + 1 ? 2 : 1);
    if (role[at]! & PLURAL_PRONOUN) {
      const speaks = cue.kind === 'speech' || cue.kind === 'according to' || cue.kind === 'refusal';
      return speaks ? this.fitting(one, canBeSeveral, 1) : null;
    }
    const meant = antecedentOf(this.words, this.people, this.drafts, at, sentence);
    if (!meant) return this.draft(one, 'unclear speaker');
    return meant.draft ? this.again(one, meant.draft) : this.named(one, meant.mention);
  }

  /** "They said": the source of before, at most `reach` paragraphs back. */
  private fitting(one: Attributed, fits: (category: SourceCategory) => boolean, reach: number): Draft | null {
    const before = lastFitting(this.words, this.drafts, one.attribution.sentence, fits, reach);
    return before && this.again(one, before);
  }

  /** "One recalls that …": everybody and nobody, unless a group was named just before. */
  private isImpersonalOne({ phrase, cue }: Attribution): boolean {
    const bare = phrase.first === phrase.head && cue.tail === phrase.head && !cue.inverted;
    if (phrase.kind !== 'quantity' || !bare || this.words.tokens.hash[phrase.head] !== ONE) return false;
    return !this.drafts
      .slice(-4)
      .some(({ category }) => category === 'unnamed group' || category === 'generic class');
  }

  private noun(one: Attributed, category: SourceCategory): Draft | null {
    const a = one.attribution;
    const { head, first } = a.phrase;
    const bits = this.words.noun[head]!;
    const reach = reachOf(this.words, first, head);
    if (reach === 'bare' && category === 'named collective') {
      const before = sameHead(this.words, this.drafts, a);
      if (before?.category === category) return this.draft(one, category, before.chain);
    }
    if (reach === 'bare' && category === 'unnamed individual' && this.isTitle(a)) return this.disguised(one);
    if (reach === 'definite') {
      const before = sameHead(this.words, this.drafts, a);
      if (before) return this.again(one, before);
      const possessed = possessorOf(this.words, first, head);
      const isOne = category === 'unnamed individual' || category === 'unnamed spokesperson';
      const person = possessed === 'none' && isOne ? introducedBy(this.words, this.people, a) : -1;
      if (person >= 0) return this.named(one, person);
      if (category === 'unnamed individual' && !one.condition && this.isDisguise(a, possessed))
        return this.disguised(one);
    }
    const feels = category === 'named collective' && bits & BODY && a.cue.kind === 'mood';
    return feels && !(a.cue.verb & STRONG) ? null : this.draft(one, category);
  }

  /** "Pentagon chief says", "Justice vows": an office, alone or with whose it is, as headlines write them. */
  private isTitle({ phrase }: Attribution): boolean {
    const { noun, mention, input, tokens } = this.words;
    if (!(noun[phrase.head]! & OFFICE)) return false;
    if (phrase.first === phrase.head) return (tokens.flags[phrase.first]! & LINE_START) !== 0;
    const m = mention[phrase.first]!;
    return m >= 0 && input.mentions[m]!.kind !== 'person';
  }

  /** An office, or a description by age or home, with "the": the text has named its bearer. */
  private isDisguise({ phrase }: Attribution, possessed: 'person' | 'body' | 'none'): boolean {
    const bits = this.words.noun[phrase.head]!;
    if (bits & (KIN | SPOKES) || possessed === 'person') return false;
    if (near(this.words, phrase.first, phrase.head, NAMELESS)) return false;
    if (bits & OFFICE) return true;
    if (possessed !== 'body') return false;
    for (let i = phrase.first; i < phrase.head; i++) if (this.words.role[i]! & SENIOR) return true;
    return false;
  }

  private disguised(one: Attributed): Draft {
    const { phrase, sentence } = one.attribution;
    const meant = antecedentOf(this.words, this.people, this.drafts, phrase.first, sentence);
    if (!meant || meant.mention < 0) return this.draft(one, 'named individual');
    const chain = this.chainOf(this.words.input.mentions[meant.mention]!.cluster);
    return this.draft(one, 'named individual', chain, meant.mention);
  }
}

/** What "it" can mean. */
function isThing(category: SourceCategory): boolean {
  return category === 'named collective' || category === 'document';
}

/** What "they" can mean. */
function canBeSeveral(category: SourceCategory): boolean {
  return category !== 'named individual' && category !== 'hearsay' && category !== 'floating quote';
}
