// Words that news writes now with a capital, now without, when they are part of a name.
import { hashWords } from '../language/word-hash';

/** Words that open a name or a surname and are written small as often as not: "Al Jazeera", "the Hague". */
export const PARTICLES: readonly string[] = `
  the al el as ash an at ar ul de da di do du del della der den dos das la las le les los
  van von ten ter zu bin ibn bint abu`
  .trim()
  .split(/\s+/);

const PARTICLE_HASHES = hashWords(PARTICLES.join(' '));

/** Within a name: "Labour party", "Gaza strip", "Raqqa is Being …". */
const OFTEN_SMALL = hashWords(`
  party parties government ministry department agency office bureau service services council committee commission
  parliament senate assembly congress court army navy police force forces guard guards corps militia
  union federation confederation league alliance front movement coalition group groups network foundation
  institute university college school hospital church airport station port base prison company bank fund
  sea ocean river gulf bay strait channel lake canal island islands peninsula coast mountain mountains desert
  valley delta basin strip heights plateau province provinces region district county state states republic
  kingdom emirate emirates territory territories city town village border bridge square palace street
  minister war crisis agreement treaty accord summit cup games prize
  and of for in on is are was be been being to by with at as from not or a an`);

/** True where the word with this hash is a particle. */
export function isParticle(hash: number): boolean {
  return PARTICLE_HASHES.has(hash);
}

/**
 * True where the word with this hash may be small in a text although the name has a capital there. Any other
 * must keep its capital: "Rose may" is not Rose May.
 */
export function maySmall(hash: number): boolean {
  return OFTEN_SMALL.has(hash) || PARTICLE_HASHES.has(hash);
}
