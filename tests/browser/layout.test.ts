// The gallery measured in both browsers: at the narrowest width that is promised, in the longer language and from
// right to left, nothing sticks out of its card, popup or page, and nothing that can be clicked is too small.
import { expect, it } from 'vitest';
import { bundle, galleryPage } from '../gallery/open-gallery';
import { inBrowsers } from './harness/in-browsers';

const smallestTargetPx = 24;

/** Answers a line for each element that sticks out sideways and for each button below the smallest size. */
const faults = `(() => {
  const found = [];
  for (const figure of document.querySelectorAll('figure')) {
    const name = figure.querySelector('figcaption').textContent;
    const root = figure.querySelector('div').shadowRoot.querySelector('.ng');
    const frame = root.getBoundingClientRect();
    if (frame.right > innerWidth + 1) found.push(name + ': is wider than the window');
    for (const element of root.querySelectorAll('*')) {
      if (element.closest('svg, .unseen')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      const what = name + ': ' + element.tagName + '.' + element.className + ' "' + element.textContent.slice(0, 30) + '"';
      if (box.right > frame.right + 1 || box.left < frame.left - 1) found.push(what + ' sticks out');
      const isAlone = element.matches('button, a, summary') && getComputedStyle(element).display !== 'inline';
      if (isAlone && (box.height < 20 || box.width < ${smallestTargetPx})) found.push(what + ' is too small');
    }
  }
  return found;
})()`;

inBrowsers('the layout', stage => {
  it.each([
    ['cards', './gallery.tsx', 'open=all'],
    ['cards', './gallery.tsx', 'locale=de&open=all'],
    ['cards', './gallery.tsx', 'direction=rtl'],
    ['cards as sheets', './gallery.tsx', 'layout=sheet&locale=de'],
    ['popup', './popup-gallery.tsx', 'locale=de'],
    ['popup', './popup-gallery.tsx', 'direction=rtl'],
    ['pages', './pages-gallery.tsx', 'locale=de'],
    ['pages', './pages-gallery.tsx', 'direction=rtl'],
  ])('of the %s holds at 320 pixels (%s, %s)', async (_, entry, parameters) => {
    const html = galleryPage(await bundle(entry));
    await stage.browser.viewport(320, 800);
    await stage.browser.open(`${stage.site.serve('/gallery', html)}?${parameters}`);
    expect(await stage.browser.evaluate<string[]>(faults)).toEqual([]);
  });
});
