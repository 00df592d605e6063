// The card of an organisation: what it is, since when, and who designates it a terrorist organisation. The
// word stands only with its holder: a list is somebody's list.
import { countryInText } from '../language/country-names';
import type { Mention } from '../model/annotation';
import type { OrganisationCard, Target } from '../model/card';
import type { Organisation } from '../model/entity';
import type { CardContext } from './card-context';
import { countryOfCard } from './describe';
import { yearOf } from './describe-dates';
import { knownFields } from './known-card';

/** The card of `organisation`. */
export function organisationCard(
  context: CardContext,
  target: Target,
  organisation: Organisation,
  mention: Mention,
): OrganisationCard {
  return {
    type: 'organisation',
    ...knownFields(context, target, organisation, mention),
    country: countryOfCard(organisation),
    dates: datesInWords(organisation),
    designation: designationInWords(organisation),
  };
}

function datesInWords({ from, to }: Organisation): string | null {
  if (from && to) return `${yearOf(from)} to ${yearOf(to)}`;
  if (from) return `Founded in ${yearOf(from)}`;
  return to ? `Dissolved in ${yearOf(to)}` : null;
}

const WITH_ARTICLE = /^(?:United|European|Netherlands|Philippines|Gulf|Arab League|Organi[sz]ation)/;

/** "Designated a terrorist organisation by the United Nations, Canada and Japan"; null where nobody does. */
export function designationInWords({ designatedBy }: Organisation): string | null {
  if (!designatedBy || designatedBy.length === 0) return null;
  const holders = designatedBy.map(name =>
    name.length === 2 ? countryInText(name) : WITH_ARTICLE.test(name) ? `the ${name}` : name,
  );
  return `Designated a terrorist organisation by ${inRow(holders)}`;
}

/** "a, b and c". */
function inRow(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
