// The pages of the test wiki, in the project's own words: one for each way a title can end.

/** Wikitext by title. */
export const pages: Readonly<Record<string, string>> = {
  'Template:Disambiguation': '<includeonly>__DISAMBIG__</includeonly>',
  'Ada Harbour': `{{#pagefact:wikibase-shortdesc|Danish-British politician (born 1961)}}{{#pagefact:wikibase_item|Q990001}}
[[File:Ada Harbour.png|thumb]]
'''Ada Mary Harbour''' (<span class="noexcerpt">[x]</span>; born 4 May 1961) is a Danish-British politician & lawyer.<ref>A book.</ref>

She was minister of fisheries, <nowiki><b>not bold</b></nowiki>.
== Life ==
She was born in [[Harbourtown]].
== Notes ==
<references/>`,
  'A. Harbour': '#REDIRECT [[Ada Harbour]]',
  'Harbour (politician)': '#REDIRECT [[Ada Harbour#Life]]',
  Harbourtown: `{{#pagefact:wikibase-shortdesc|Town on the northern coast}}{{#pagefact:position|55.1;3.2}}
'''Harbourtown''' is a town on the northern coast.`,
  Harbour: `{{#pagefact:wikibase-shortdesc|Topics referred to by the same term}}
'''Harbour''' may refer to:
* [[Ada Harbour]], a politician
* [[Harbourtown]], a town
* [[Harbour, Oklahoma]], a place nobody has written about
{{Disambiguation}}`,
  'Only sections': '== First ==\nThere is nothing before this.',
  'Łódka Żółta': "'''Łódka Żółta''' is a yellow boat with a name in two more letters.",
  'AT&T (boat)': "'''AT&T''' is another boat.",
};
