// "Not this one": the reader has said that a name is not a certain entity. The engine is not asked again with a
// shorter lexicon; its answer loses that choice wherever it was made for that name, and the card falls back to
// what the article itself tells.
import type { Annotation, Dossier, Mention, RolePhrase } from '../model/annotation';
import type { Correction } from '../store/corrections';

/** The annotation without the choices that were refused; the same object where none was. */
export function applyCorrections(annotation: Annotation, corrections: readonly Correction[]): Annotation {
  if (corrections.length === 0) return annotation;
  const keyOf = (name: string, entity: string | null) => `${entity}\n${name.toLowerCase()}`;
  const refused = new Set(corrections.map(({ name, entity }) => keyOf(name, entity)));
  const isRefused = ({ entity, name }: Dossier, at: number) =>
    refused.has(keyOf(name, entity)) ||
    annotation.mentions.some(({ cluster, surface }) => cluster === at && refused.has(keyOf(surface, entity)));
  const clusters = new Set(
    annotation.dossiers.flatMap((dossier, at) => (isRefused(dossier, at) ? [at] : [])),
  );
  const isHeldByOther = ({ surface, entity }: RolePhrase) => refused.has(keyOf(surface, entity));
  if (clusters.size === 0 && !annotation.roles.some(isHeldByOther)) return annotation;
  const mentions = annotation.mentions.map((mention): Mention => {
    if (!clusters.has(mention.cluster)) return mention;
    const { candidates, sense, ...rest } = mention;
    return { ...rest, entity: null, evidence: ['You said that this is not the one Newsgloss knows'] };
  });
  const dossiers = annotation.dossiers.map((dossier, at) =>
    clusters.has(at) ? { ...dossier, entity: null } : dossier,
  );
  const roles = annotation.roles.map(role => (isHeldByOther(role) ? { ...role, entity: null } : role));
  return { ...annotation, mentions, dossiers, roles };
}
