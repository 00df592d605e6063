// Which facts the engine works with: those that came with the extension, or the pack the reader has loaded. The rule:
// the pack is used, whole, where its facts are of the same day as the shipped ones or of a later one and it can be
// read; otherwise the shipped ones are. So a new version of the extension never falls behind an old pack.
import { checkPack, isRefused } from '../lexicon/check-pack';
import { VERSION } from '../lexicon/format';
import type { Lexicon } from '../lexicon/lexicon';
import { openLexicon } from '../lexicon/open';
import { unreadableFacts } from '../messages/faults';
import type { FactsInUse, PackProblem } from '../model/pack';
import type { KeptPack, PackStore } from '../store/pack-store';

export interface FactsParts {
  readonly packs: PackStore;
  /** The bytes of the model that came with the extension, and the day of its facts. */
  readonly shipped: () => Promise<ArrayBuffer>;
  readonly shippedDate: () => Promise<string>;
  /** Works with the lexicon as the engine does; throws where that fails. */
  readonly tryOut: (lexicon: Lexicon) => void;
}

/** The lexicon to work with, and whose facts it holds. */
export interface OpenedFacts {
  readonly lexicon: Lexicon;
  readonly inUse: FactsInUse;
}

export interface Facts {
  open(): Promise<OpenedFacts>;
  /** Checks a pack and keeps it in place of the one before; answers why it was refused, or null. */
  take(name: string, bytes: ArrayBuffer): Promise<PackProblem | null>;
}

/** Over the store of packs and the shipped model; neither is read before the first call. */
export function createFacts({ packs, shipped, shippedDate, tryOut }: FactsParts): Facts {
  return {
    async open() {
      const reading = shippedDate();
      const kept = await packs.kept();
      // Without a pack nothing has to be weighed: the model is read while the day of its facts still is.
      const bytes = kept === null ? shipped() : null;
      const date = await reading;
      const opened = kept && (await openKept(packs, kept, date));
      const isUsed = opened !== null && typeof opened !== 'string';
      const lexicon = isUsed ? opened : openShipped(await (bytes ?? shipped()));
      return { lexicon, inUse: { shippedDate: date, pack: kept && listed(kept, isUsed ? 'used' : opened!) } };
    },
    async take(name, bytes) {
      const checked = checkPack(bytes);
      if (isRefused(checked)) return checked.problem;
      try {
        tryOut(checked.lexicon);
      } catch {
        return 'damaged';
      }
      const { version, date, entities } = checked;
      try {
        await packs.keep({ name, version, date, entities }, bytes);
      } catch {
        return 'no room';
      }
      return null;
    },
  };
}

function openShipped(bytes: ArrayBuffer): Lexicon {
  try {
    return openLexicon(bytes);
  } catch (cause) {
    throw new Error(unreadableFacts, { cause });
  }
}

/** The lexicon of the kept pack, or why it is not used. */
async function openKept(
  packs: PackStore,
  kept: KeptPack,
  shippedDate: string,
): Promise<Lexicon | 'older' | PackProblem> {
  if (kept.version !== VERSION) return 'other version';
  if (kept.date < shippedDate) return 'older';
  const bytes = await packs.bytes(kept).catch(() => null);
  if (bytes === null) return 'gone';
  try {
    return openLexicon(bytes);
  } catch {
    return 'damaged';
  }
}

function listed({ name, version, date, entities }: KeptPack, state: 'used' | 'older' | PackProblem) {
  return { name, version, date, entities, state };
}
