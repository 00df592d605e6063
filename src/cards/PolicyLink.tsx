// The outlet's own published rule on unnamed sources, where its page declares one (schema.org's
// unnamedSourcesPolicy): the nearest thing to an answer to "why unnamed" that the text itself leaves out.
import type { Translate } from '../model/translate';

interface PolicyLinkProps {
  /** Web address, or null where the page declares none. */
  readonly address: string | null;
  readonly t: Translate;
}

/** A plain link with the host it leads to; nothing where there is no address. */
export function PolicyLink({ address, t }: PolicyLinkProps) {
  if (address === null) return null;
  return (
    <p class="policy">
      <a href={address} target="_blank" rel="noopener noreferrer">
        {t('outletPolicy')}
      </a>{' '}
      <span class="as-of">{new URL(address).host}</span>
    </p>
  );
}
