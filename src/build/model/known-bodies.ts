// Which bodies somebody wrote down, by the names they wrote: the same body stands in imported tables under a name
// of its own ("The White House" beside "White House", a party by its translated name), and two rows for one body
// would leave every mention of it undecided.
import { fold } from '../../language/letters';
import { hashName } from '../../language/tokens';
import type { Organisation } from '../../model/entity';
import type { Draft, DraftName } from './draft';

/** A body as far as it is compared. */
export type Named = Pick<Organisation, 'name' | 'aliases' | 'country'>;

/** The names of bodies written by hand. */
export class KnownBodies {
  /** Country and name; `*` for any country. */
  private readonly written = new Set<string>();
  /** Ids of the bodies that have the name in their row. */
  private readonly owners = new Map<string, Set<string>>();

  constructor(drafts: readonly Draft[]) {
    for (const { entity } of drafts) {
      for (const name of [entity.name, ...entity.aliases]) {
        const key = keyOf(name);
        this.written.add(`${entity.country ?? ''} ${key}`);
        this.written.add(`* ${key}`);
        if (!name.endsWith('+')) this.owners.set(key, (this.owners.get(key) ?? new Set()).add(entity.id));
      }
    }
  }

  /**
   * True where a row with these names is one of the bodies: it bears the name of one of its country, or shares
   * another name of two words or more. Where a country is not known, only names of two words or more count.
   */
  include({ name, aliases, country = '' }: Named): boolean {
    return (
      this.bears(name, country, true) ||
      aliases.some(alias => alias.includes(' ') && this.bears(alias, country, false))
    );
  }

  private bears(name: string, country: string, lone: boolean): boolean {
    const key = keyOf(name);
    if (country !== '' && this.written.has(`${country} ${key}`)) return lone || name.includes(' ');
    return name.includes(' ') && this.written.has(country === '' ? `* ${key}` : ` ${key}`);
  }

  /**
   * The names of a body without those that stand in another's row and were only derived for it: "Facebook" of
   * Facebook Inc, now Meta. A plus sign at the end, which no reader of words sees, makes no name of its own.
   */
  withoutOthers({ entity, names }: Draft): readonly DraftName[] {
    const own = new Set([entity.name, ...entity.aliases].filter(name => !name.endsWith('+')).map(fold));
    return names.filter(({ text }) => {
      const owners = this.owners.get(keyOf(text));
      return own.has(fold(text)) || !owners || (owners.size === 1 && owners.has(entity.id));
    });
  }
}

/** Words of a name without an article before them: what differs in hyphens, case and marks alone is one name. */
function keyOf(name: string): string {
  return hashName(name.replace(/^The /, '')).join(' ');
}
