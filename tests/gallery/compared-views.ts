// The gallery as it is compared: every sample in a cell of fixed size, so that one that grows does not move the others,
// in a typeface that comes with the tests, so that letters are alike on every machine. Names in other scripts would be
// drawn in whatever the machine has, and are left to the screenshots that people look at.

/** One picture: a page of the gallery, how wide the window is, and the cells it is laid out in, CSS pixels. */
export interface ComparedView {
  readonly name: string;
  readonly entry: './gallery.tsx' | './popup-gallery.tsx' | './pages-gallery.tsx';
  readonly parameters: string;
  readonly window: number;
  readonly cell: { readonly width: number; readonly height: number };
}

const cards = { entry: './gallery.tsx', window: 1560, cell: { width: 376, height: 960 } } as const;
const popup = { entry: './popup-gallery.tsx', window: 1200, cell: { width: 384, height: 2000 } } as const;
const pages = { entry: './pages-gallery.tsx', window: 1640, cell: { width: 800, height: 5600 } } as const;

/** Light and dark, wide and narrow, the longer language, and from right to left. */
export const comparedViews: readonly ComparedView[] = [
  { ...cards, name: 'cards-light', parameters: 'theme=light&height=free' },
  {
    ...cards,
    name: 'cards-dark-open',
    parameters: 'theme=dark&height=free&sample=each&open=all',
    cell: { width: 376, height: 1400 },
  },
  { ...cards, name: 'cards-rtl', parameters: 'theme=light&height=free&sample=each&direction=rtl' },
  {
    ...cards,
    name: 'cards-narrow-german',
    parameters: 'theme=light&height=free&sample=each&locale=de',
    window: 320,
    cell: { width: 304, height: 1200 },
  },
  { ...popup, name: 'popup-light', parameters: 'theme=light' },
  { ...popup, name: 'popup-dark', parameters: 'theme=dark' },
  { ...popup, name: 'popup-rtl', parameters: 'theme=light&direction=rtl' },
  { ...pages, name: 'pages-light', parameters: 'theme=light' },
  { ...pages, name: 'pages-dark', parameters: 'theme=dark' },
  {
    ...pages,
    name: 'pages-narrow-german',
    parameters: 'theme=light&locale=de&sample=filled',
    window: 360,
    cell: { width: 344, height: 8000 },
  },
];

/** Style of the document around the samples. */
export function comparedStyle({ cell }: ComparedView, fontAddress: (weight: 400 | 600) => string): string {
  const face = (weight: 400 | 600) =>
    `@font-face { font-family: Compared; font-weight: ${weight}; src: url(${fontAddress(weight)}); }`;
  return `<style>
    ${face(400)} ${face(600)}
    body { padding: 0 !important; }
    main {
      columns: auto !important; display: grid; gap: 8px; padding: 8px;
      grid-template-columns: repeat(auto-fill, ${cell.width}px); grid-auto-rows: ${cell.height}px;
    }
    figure { margin: 0 !important; overflow: hidden; }
    figcaption { visibility: hidden; font: 13px/1.4 Compared !important; }
  </style>`;
}

/** An expression for the page: puts the typeface in place and other scripts out of the way; answers the cells. */
export const prepareComparison = `(async () => {
  for (const { shadowRoot } of document.querySelectorAll('figure > div')) {
    for (const root of shadowRoot.querySelectorAll('.ng')) {
      root.style.setProperty('--serif', 'Compared');
      root.style.setProperty('--sans', 'Compared');
    }
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (/[^\\u0000-\\u017f\\u2000-\\u22ff]/.test(node.data)) node.data = node.data.replace(/[^\\u0000-\\u017f\\u2000-\\u22ff]/g, 'x');
    }
  }
  await Promise.all([400, 600].map(weight => document.fonts.load(weight + ' 14px Compared')));
  await document.fonts.ready;
  return [...document.querySelectorAll('figure')].map(figure => {
    const { x, y, width, height } = figure.getBoundingClientRect();
    const fits = figure.scrollHeight <= figure.clientHeight;
    return { name: figure.querySelector('figcaption').textContent, x: x + scrollX, y: y + scrollY, width, height, fits };
  });
})()`;
