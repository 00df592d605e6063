// Any tree of elements a page may be made of is projected without an error, and every piece of text leads back to
// the characters it was made from.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { maxTextUnits } from '../../src/page/blocks';
import { readMetadata } from '../../src/page/metadata';
import { project } from '../../src/page/project';
import type { Target } from './target';

const tags = [
  'p',
  'div',
  'span',
  'a',
  'em',
  'br',
  'article',
  'section',
  'ul',
  'li',
  'h1',
  'h2',
  'figure',
  'figcaption',
  'aside',
  'nav',
  'table',
  'td',
  'ruby',
  'rt',
  'script',
  'form',
  'dialog',
  'time',
];
const names = [
  '',
  'class="ad"',
  'class="story-body"',
  'hidden',
  'id="comments"',
  'aria-hidden="true"',
  'contenteditable',
  'itemprop="articleBody"',
  'class="RelatedBox__x"',
  'style="display:none"',
  'role="dialog"',
  'datetime="2015-09-18"',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\n\t  ',
    'Minister Ellen Brandt said on Tuesday that the old bridge would stay closed for a year. ',
  ),
);

const { tree } = fc.letrec<{ tree: string; leaf: string }>(tie => ({
  leaf: text.map(value => value.replaceAll('<', '&lt;')),
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 6 }))
      .map(([tag, name, children]) => `<${tag} ${name}>${children.join('')}</${tag}>`),
  ),
}));

const plain = (value: string) => value.replace(/[\s\u00ad\u200b]+/g, '');

/** Pages that a script has made of anything. */
export function pages(): Target {
  const { window } = new JSDOM('<html><head><title>Any</title></head><body></body></html>', {
    url: 'https://any.example/news/1',
  });
  const { document } = window;
  return fc.property(fc.array(tree, { maxLength: 12 }), parts => {
    document.body.innerHTML = parts.join('');
    readMetadata(document);
    const projection = project(document, { anyway: true, all: true });
    if (!projection) return;
    assert(projection.text.length <= maxTextUnits);
    for (const { start, end } of projection.zones) {
      const pieces = projection.rangeOf(start, end);
      const shown = pieces.map(piece => piece.node.data.slice(piece.start, piece.end)).join('');
      assert.equal(plain(shown), plain(projection.text.slice(start, end)));
      for (const piece of pieces) {
        const back: number = projection.spanOf(piece.node, piece.start)!;
        assert(back >= start && back < end);
      }
    }
  });
}
