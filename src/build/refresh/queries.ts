// The two questions put to Wikidata: who held which office of a country, and who these people are. Each is
// asked for one country at a time, because the service gives up on a question about the whole world. The
// prefixes are known to the service.

/** Offices held since 1990 by citizens or for a country: `country` is its Wikidata id. */
export function rolesQuery(country: string): string {
  return `SELECT ?person ?office ?officeLabel ?from ?fromPrecision ?to ?toPrecision ?partyLabel WHERE {
  ?office (wdt:P1001|wdt:P17) wd:${country} .
  ?person p:P39 ?statement .
  ?statement ps:P39 ?office ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?from ; wikibase:timePrecision ?fromPrecision ] }
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?to ; wikibase:timePrecision ?toPrecision ] }
  OPTIONAL { ?statement pq:P4100 ?party . ?party rdfs:label ?partyLabel . FILTER(LANG(?partyLabel) = "en") }
  ?office rdfs:label ?officeLabel . FILTER(LANG(?officeLabel) = "en")
  FILTER(!BOUND(?to) || ?to >= "1990-01-01T00:00:00Z"^^xsd:dateTime)
}
ORDER BY ?person ?office ?from ?to ?partyLabel`;
}

/** Names, life dates and gender of everyone who held an office of the country. */
export function peopleQuery(country: string): string {
  return `SELECT ?person ?name (GROUP_CONCAT(DISTINCT ?alias; separator="|") AS ?aliases)
  ?gender ?born ?bornPrecision ?died ?diedPrecision ?article WHERE {
  { SELECT DISTINCT ?person WHERE {
    ?office (wdt:P1001|wdt:P17) wd:${country} .
    ?person p:P39 ?statement . ?statement ps:P39 ?office .
    OPTIONAL { ?statement pq:P582 ?to } FILTER(!BOUND(?to) || ?to >= "1990-01-01T00:00:00Z"^^xsd:dateTime)
  } }
  ?person wdt:P31 wd:Q5 ; rdfs:label ?name . FILTER(LANG(?name) = "en")
  OPTIONAL { ?person skos:altLabel ?alias . FILTER(LANG(?alias) = "en") }
  OPTIONAL { ?person wdt:P21 ?gender }
  OPTIONAL { ?person p:P569/psv:P569 [ wikibase:timeValue ?born ; wikibase:timePrecision ?bornPrecision ] }
  OPTIONAL { ?person p:P570/psv:P570 [ wikibase:timeValue ?died ; wikibase:timePrecision ?diedPrecision ] }
  OPTIONAL { ?page schema:about ?person ; schema:isPartOf <https://en.wikipedia.org/> ; schema:name ?article }
}
GROUP BY ?person ?name ?gender ?born ?bornPrecision ?died ?diedPrecision ?article
ORDER BY ?person ?born ?died`;
}
