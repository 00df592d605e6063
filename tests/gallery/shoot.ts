// `npx tsx tests/gallery/shoot.ts [folder]`: screenshots of the whole gallery in every theme, width,
// direction and language, for a person to look at. They land in dist/gallery by default.
import { mkdirSync } from 'node:fs';
import { bundle, openGallery, startChromium } from './open-gallery';

const views = [
  { name: 'cards-light-wide', entry: './gallery.tsx', parameters: 'theme=light', width: 1520 },
  { name: 'cards-dark-wide', entry: './gallery.tsx', parameters: 'theme=dark', width: 1520 },
  { name: 'cards-light-narrow', entry: './gallery.tsx', parameters: 'theme=light', width: 320 },
  { name: 'cards-light-open', entry: './gallery.tsx', parameters: 'theme=light&open=all', width: 1520 },
  { name: 'cards-rtl', entry: './gallery.tsx', parameters: 'theme=light&direction=rtl', width: 1520 },
  { name: 'cards-german', entry: './gallery.tsx', parameters: 'theme=dark&locale=de', width: 1520 },
  { name: 'cards-sheet', entry: './gallery.tsx', parameters: 'theme=light&layout=sheet', width: 400 },
  { name: 'popup-light', entry: './popup-gallery.tsx', parameters: 'theme=light', width: 1240 },
  { name: 'popup-dark', entry: './popup-gallery.tsx', parameters: 'theme=dark', width: 1240 },
  { name: 'popup-narrow', entry: './popup-gallery.tsx', parameters: 'theme=light', width: 330 },
  { name: 'popup-rtl', entry: './popup-gallery.tsx', parameters: 'theme=light&direction=rtl', width: 1240 },
  { name: 'pages-light', entry: './pages-gallery.tsx', parameters: 'theme=light', width: 1100 },
  { name: 'pages-dark', entry: './pages-gallery.tsx', parameters: 'theme=dark', width: 1100 },
  {
    name: 'pages-narrow-german',
    entry: './pages-gallery.tsx',
    parameters: 'theme=light&locale=de',
    width: 360,
  },
] as const;

const folder = process.argv[2] ?? 'dist/gallery';
const only = process.argv[3] ?? '';
mkdirSync(folder, { recursive: true });
const scripts = new Map<string, string>();
const browser = await startChromium();
for (const view of views.filter(({ name }) => name.includes(only))) {
  const script = scripts.get(view.entry) ?? (await bundle(view.entry));
  scripts.set(view.entry, script);
  const page = await openGallery(browser, script, view.parameters, view.width);
  await page.screenshot({ path: `${folder}/${view.name}.png`, fullPage: true });
  await page.close();
}
await browser.close();
