// The evidence that an article is about a country, made once for each: hardly anything else is said of as many candidates.
import { countryInText } from '../language/country-names';

const sentences = new Map<string, string>();

/** "The article is about the United States". */
export function aboutCountry(code: string): string {
  let sentence = sentences.get(code);
  if (sentence === undefined) {
    sentence = `The article is about ${countryInText(code)}`;
    sentences.set(code, sentence);
  }
  return sentence;
}
