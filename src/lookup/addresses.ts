// Which servers a choice stands for: the Wikipedia of a language, or the kiwix-serve at an address; and which
// permission of the browser reaches them.
import type { LookupChoice } from '../model/lookup';

/** Wikipedias a reader can choose beside the browser's own language: those with the most articles read as news is. */
export const wikipediaLanguages = (
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv ta th tr ' +
  'uk ur vi zh'
).split(' ');

const maxAddressUnits = 300;

/** The address of a kiwix-serve as typed, with a slash at its end; null where it is no http or https address. */
export function readKiwixAddress(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `http://${typed}`;
  if (typed === '' || address.length > maxAddressUnits || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  // What the browser shows of a kiwix-serve ends in its viewer or in a book; the server stands before that.
  const path = url.pathname.replace(/\/(?:viewer|content|search|raw|catalog)(?:\/.*)?$/, '/');
  return `${url.origin}${path.endsWith('/') ? path : `${path}/`}`;
}

/** Code of the Wikipedia for a choice and the browser's language: "de-AT" is "de", Norwegian is "no". */
export function languageOf(choice: LookupChoice, browserLanguage: string): string {
  const wanted = choice.language === 'auto' ? browserLanguage : choice.language;
  const code = wanted.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = code === 'nb' || code === 'nn' ? 'no' : code;
  return wikipediaLanguages.includes(known) ? known : 'en';
}

/** Origin of a language's Wikipedia. */
export function wikipediaOrigin(language: string): string {
  return `https://${language}.wikipedia.org`;
}

/** Match patterns of the hosts a choice has the extension ask; none where it is off. */
export function originsOf(choice: LookupChoice): readonly string[] {
  if (choice.provider === 'wikipedia') return ['https://*.wikipedia.org/*', 'https://upload.wikimedia.org/*'];
  if (choice.provider === 'off' || choice.kiwix === '') return [];
  const { protocol, hostname } = new URL(choice.kiwix);
  return [`${protocol}//${hostname}/*`];
}

/**
 * What the browser is asked for before a title goes to these hosts; `ownAddress` is any of the extension's own. Chrome
 * does not know, and refuses, the permission by which Firefox lets data leave.
 */
export function permissionsFor(
  origins: readonly string[],
  ownAddress: string,
): { origins: string[]; data_collection?: 'websiteContent'[] } {
  const asked = { origins: [...origins] };
  const isFirefox = ownAddress.startsWith('moz-extension:');
  return isFirefox ? { ...asked, data_collection: ['websiteContent'] } : asked;
}
