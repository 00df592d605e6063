// "Not this one": the reader has said that a name is not a certain entity. The engine is not asked again with a
// shorter lexicon; its answer loses that choice wherever it was made for that name, and the card falls back to
// what the article itself tells.
import type { Annotation, Dossier, Mention } from '../model/annotation';
import type { Correction } from '../store/corrections';

/** The annotation without the choices that were refused; the same object where none was. */
export function applyCorrections(annotation: Annotation, corrections: readonly Correction[]): Annotation {
  const refused = new Set(corrections.map(({ name, entity }) => `${entity}\n${name.toLowerCase()}`));
  const isRefused = ({ entity, name }: Dossier, at: number) =>
    entity !== null &&
    (refused.has(`${entity}\n${name.toLowerCase()}`) ||
      annotation.mentions.some(
        mention => mention.cluster === at && refused.has(`${entity}\n${mention.surface.toLowerCase()}`),
      ));
  const clusters = new Set(
    annotation.dossiers.flatMap((dossier, at) => (isRefused(dossier, at) ? [at] : [])),
  );
  if (clusters.size === 0) return annotation;
  const mentions = annotation.mentions.map((mention): Mention => {
    if (!clusters.has(mention.cluster)) return mention;
    const { candidates, sense, ...rest } = mention;
    return { ...rest, entity: null, evidence: ['You said that this is not the one Newsgloss knows'] };
  });
  const dossiers = annotation.dossiers.map((dossier, at) =>
    clusters.has(at) ? { ...dossier, entity: null } : dossier,
  );
  return { ...annotation, mentions, dossiers };
}
