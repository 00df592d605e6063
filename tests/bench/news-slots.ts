// What fills the braces of one made article: what it names, with names that come back, and everyday words.
import type { Kind } from '../../src/model/entity';
import type { DrawName } from './news-names';
import { ADJECTIVES, ADVERBS, NOUNS, PEOPLE, VERBS } from './news-words';

/** How often what an article has named comes back, and how often a person does by the last name alone. */
const AGAIN = 0.66;
const BY_LAST_NAME = 0.75;

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  noun: NOUNS,
  adjective: ADJECTIVES,
  verb: VERBS,
  adverb: ADVERBS,
  trade: PEOPLE,
};

/** Everyday words by class; none comes again before all of its class have come, or a text would have too few. */
export class Decks {
  private readonly left = new Map<string, string[]>();

  constructor(private readonly random: () => number) {}

  /** A word of a class; throws RangeError where there is no such class. */
  draw(of: string): string {
    const all = CLASSES[of];
    if (all === undefined) throw new RangeError(`No words are of the class "${of}"`);
    let left = this.left.get(of) ?? [];
    if (left.length === 0) left = [...all];
    this.left.set(of, left);
    return left.splice(Math.floor(left.length * this.random()), 1)[0]!;
  }
}

/** Fills the braces of the sentences of one article. */
export class Slots {
  private readonly named: Record<Kind, string[]> = { person: [], place: [], organisation: [] };

  constructor(
    private readonly draw: DrawName,
    private readonly everyday: Decks,
    private readonly random: () => number,
  ) {}

  /** The sentence with its braces filled: {place} as it is written, {Noun} with a capital, {PLACE} in capitals. */
  fill(sentence: string): string {
    const filled = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const word = this.wordFor(slot.toLowerCase());
      if (slot === slot.toUpperCase()) return word.toUpperCase();
      return slot[0] === slot[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
    });
    return filled.replace(/\b(a|A) (?=[aeiou])/g, '$1n ');
  }

  private wordFor(slot: string): string {
    switch (slot) {
      case 'person':
        return this.person();
      case 'surname':
        return lastWord(this.name('person'));
      case 'place':
        return this.name('place');
      case 'body':
        return this.name('organisation');
      case 'demonym':
        return this.draw('demonym', this.random);
      case 'age':
        return this.number(18, 70);
      case 'day':
        return this.number(1, 28);
      case 'year':
        return this.number(1980, 44);
      case 'number':
        return this.number(2, 998);
      default:
        return this.everyday.draw(slot);
    }
  }

  /** One of `many` numbers from `least` on. */
  private number(least: number, many: number): string {
    return String(least + Math.floor(many * this.random()));
  }

  private person(): string {
    const before = this.named.person.length;
    const name = this.name('person');
    const isNew = this.named.person.length > before;
    return isNew || this.random() > BY_LAST_NAME ? name : lastWord(name);
  }

  private name(kind: Kind): string {
    const named = this.named[kind];
    if (named.length > 0 && this.random() < AGAIN) return named[Math.floor(named.length * this.random())]!;
    const name = this.draw(kind, this.random);
    named.push(name);
    return name;
  }
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
