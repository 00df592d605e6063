// A small map that says "here": land, borders as hairlines, a dot. It is drawn from outlines that travel
// with the extension, so that opening a card asks no map server where the reader's interest lies.
import { useMemo } from 'preact/hooks';
import type { PlaceCard } from '../model/card';
import type { Translate } from '../model/translate';
import { worldOutline } from './decode-outline';
import { chooseWindow, pathOf, toPixels } from './map-window';

const width = 308;
const height = 132;

// Countries some of whose borders in the bundled outlines (Natural Earth draws who is in control) are
// contested by another state: none of them is coloured in, and the map says so.
const contested = new Set(
  'AM AZ BT CN CY EH GE ID IL IN JP KR KP KE MA MD MK PK PS RS RU SD SO SS SY TW UA XK ZA'
    .split(' ')
    .concat(['n. cyprus', 'somaliland']),
);

interface LocatorMapProps {
  readonly card: PlaceCard;
  readonly position: NonNullable<PlaceCard['position']>;
  readonly t: Translate;
}

/** The map of one place; a country is fitted whole, anything else is shown in its wider surroundings. */
export function LocatorMap({ card, position, t }: LocatorMapProps) {
  const { latitude, longitude, country } = position;
  const isContested = card.disputed.length > 0 || (country !== null && contested.has(country));
  const isCountry = card.placeType === 'country' || card.placeType === 'territory';
  const map = useMemo(() => {
    const world = worldOutline();
    const own = world.find(candidate => candidate.code === country) ?? null;
    const window = chooseWindow({ latitude, longitude, outline: isCountry ? own : null, width, height });
    return {
      land: world.map(candidate => pathOf(candidate.rings, window)).join(''),
      own: own && !isContested ? pathOf(own.rings, window) : '',
      dot: toPixels(window, latitude, longitude),
    };
  }, [latitude, longitude, country, isCountry, isContested]);
  const [x, y] = map.dot;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('mapLabel', card.title)}>
        <path class={isContested ? 'map-land map-contested' : 'map-land'} d={map.land} />
        {map.own ? <path class="map-own" d={map.own} /> : null}
        {isCountry && map.own ? null : (
          <>
            <circle class="map-halo" cx={x} cy={y} r="9" />
            <circle class="map-dot" cx={x} cy={y} r="3.5" />
          </>
        )}
      </svg>
      {isContested ? <figcaption>{t('mapContested')}</figcaption> : null}
    </figure>
  );
}
