// The look of a card: calm, editorial, one quiet accent a family. One string for a <style> in a shadow
// root, because constructed sheets are refused to content scripts by older Firefox. Logical properties
// throughout, pixels instead of rem (the page owns the root's font size), and no rule outside `.ng`. Text in its own
// direction keeps to the side where the card begins; Chromium 156 does not know `match-parent` (November 2026).
import { themeTokens } from './theme-tokens';

const frame = `
.card, .card *, .card *::before { box-sizing: border-box; }
.card {
  display: flex; flex-direction: column;
  inline-size: 340px; max-inline-size: calc(100vw - 30px); max-block-size: 60vh;
  background: var(--paper); border: 1px solid var(--edge); border-radius: 14px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 10px 32px rgb(0 0 0 / 16%);
  overflow-wrap: break-word; outline: none; position: relative;
}
.card[data-layout="sheet"] {
  inline-size: 100%; max-inline-size: 640px; margin-inline: auto;
  border-radius: 18px 18px 0 0; border-block-end: 0; padding-block-end: env(safe-area-inset-bottom);
}
:where(.card) :where(h2, h3, h4, p, ul, ol, dl, dd, figure) { margin: 0; padding: 0; }
:where(.card) :where(ul, ol) { list-style: none; }
.card-head { padding: 14px 16px 0; padding-inline-end: 44px; position: relative; flex: none; }
.eyebrow { display: flex; align-items: center; gap: 6px; font-size: 12px; line-height: 16px; color: var(--accent); font-weight: 600; }
.eyebrow .icon { inline-size: 14px; block-size: 14px; }
.eyebrow-context { color: var(--soft); font-weight: 400; }
.eyebrow-context::before { content: "·"; margin-inline-end: 6px; }
.card .card-title { font: 600 21px/1.25 var(--serif); letter-spacing: -0.005em; margin-block-start: 4px; text-wrap: balance; }
.card-close { position: absolute; inset-block-start: 8px; inset-inline-end: 8px; }
.card-body { padding: 7px 16px 14px; overflow-y: auto; overscroll-behavior: contain; flex: 1 1 auto; min-block-size: 0; display: flex; flex-direction: column; gap: 12px; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
.card-body > * { flex: none; }
.lead { text-wrap: pretty; }
.card[dir="ltr"] [dir="auto"]:not(.passage, .notice) { text-align: left; }
.card[dir="rtl"] [dir="auto"]:not(.passage, .notice) { text-align: right; }
.gloss, .small { color: var(--soft); font-size: 13px; line-height: 1.45; }
.notice { border-inline-start: 3px solid var(--accent); background: var(--wash); border-start-end-radius: 6px; border-end-end-radius: 6px; padding: 7px 10px; font-size: 13px; line-height: 1.45; }
.card-body > .notice:first-child { margin-block-start: 5px; }
.stands-for { background: var(--wash); color: var(--accent); border-radius: 6px; padding: 7px 10px; font-weight: 600; font-size: 13.5px; }
.disputed { display: flex; flex-direction: column; gap: 4px; }
.part { display: flex; flex-direction: column; gap: 6px; border-block-start: 1px solid var(--line); padding-block-start: 12px; }
.card h3 { font: 600 13px/1.4 var(--sans); color: var(--ink); }
.card h4 { font: 400 13px/1.4 var(--sans); color: var(--soft); margin-block-start: 4px; }
.icon { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; flex: none; }
.icon-more { stroke-width: 2.4; }
`;

const facts = `
.timeline { display: flex; flex-direction: column; }
.moment { position: relative; padding-inline-start: 20px; padding-block-end: 10px; }
.moment:last-child { padding-block-end: 0; }
.moment::before { content: ""; position: absolute; inset-inline-start: 1px; inset-block-start: 4px; inline-size: 10px; block-size: 10px; border-radius: 50%; border: 2px solid var(--accent); background: var(--paper); z-index: 1; }
.moment-since::before { background: var(--accent); }
.moment:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: 5px; inset-block: 16px -6px; border-inline-start: 2px solid var(--line); }
.card .moment h3 { font-weight: 400; color: var(--soft); }
.moment-then .dated { font-weight: 600; }
.moment-then .as-of { font-weight: 400; }
.dated + .dated { margin-block-start: 3px; }
.as-of { color: var(--soft); font-size: 12px; white-space: nowrap; }
.facts { display: flex; flex-direction: column; gap: 4px; }
.facts > div { display: grid; grid-template-columns: 92px minmax(0, 1fr); gap: 10px; }
.facts dt { color: var(--soft); font-size: 13px; line-height: 21px; }
.map { overflow: hidden; border-radius: 8px; border: 1px solid var(--line); background: light-dark(#eaf0f4, #20282e); }
.map svg { display: block; inline-size: 100%; block-size: auto; }
.map-land { fill: light-dark(#fbfaf7, #393733); stroke: light-dark(#c9c3b8, #55514b); stroke-width: 0.7; stroke-linejoin: round; }
.map-contested { stroke-dasharray: 2 2; }
.map-own { fill: light-dark(#c4dfd0, #2f5543); stroke: var(--accent); stroke-width: 1; stroke-linejoin: round; }
.map-dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.map-halo { fill: var(--accent); opacity: 0.18; }
.map figcaption { background: var(--paper); border-block-start: 1px solid var(--line); color: var(--soft); font-size: 12px; line-height: 1.4; padding: 5px 9px; }
.reasons { display: flex; flex-direction: column; gap: 3px; }
.reasons li { position: relative; padding-inline-start: 13px; font-size: 13px; line-height: 1.45; }
.reasons li::before { content: ""; position: absolute; inset-inline-start: 2px; inset-block-start: 8px; inline-size: 4px; block-size: 4px; border-radius: 50%; background: var(--soft); }
.candidates { display: flex; flex-direction: column; gap: 8px; }
.candidate { border: 1px solid var(--line); border-radius: 8px; padding: 9px 11px; display: flex; flex-direction: column; gap: 4px; font-size: 13.5px; }
.card .candidate h3 { font: 600 15px/1.3 var(--serif); }
.inset { background: var(--sunk); border-radius: 8px; padding: 11px 12px; display: flex; flex-direction: column; gap: 8px; }
.inset .moment::before { background: var(--sunk); }
.inset .moment-since::before { background: var(--accent); }
.card .inset-title { font: 600 16px/1.3 var(--serif); }
.checklist { display: flex; flex-direction: column; }
.checklist > div { position: relative; display: grid; grid-template-columns: 104px minmax(0, 1fr); gap: 8px; padding: 5px 0; padding-inline-start: 18px; font-size: 13.5px; line-height: 1.45; }
.checklist > div + div { border-block-start: 1px solid var(--line); }
.checklist > div::before { content: ""; position: absolute; inset-inline-start: 1px; inset-block-start: 11px; inline-size: 8px; block-size: 8px; border-radius: 50%; border: 1.5px solid var(--soft); }
.checklist > .told::before { background: var(--accent); border-color: var(--accent); }
.checklist dt, .checklist .unsaid dd { color: var(--soft); }
.checklist .unsaid dd { font-style: italic; }
.standards { display: flex; flex-direction: column; gap: 8px; font-size: 13px; line-height: 1.45; }
.policy { font-size: 13px; line-height: 1.45; }
.policy a { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
.look-up { display: flex; flex-direction: column; gap: 5px; }
.look-up-answer, .looked-up { display: flow-root; }
.look-up-answer:focus:not(:focus-visible) { outline: none; }
.look-up-answer > * + *, .looked-up > * + * { margin-block-start: 6px; }
.looked-up { font-size: 14px; line-height: 1.5; }
.card .looked-up-title { font: 600 15px/1.3 var(--serif); }
.looked-up-about { font-weight: 600; font-size: 13.5px; }
.looked-up-from { clear: both; }
.picture { float: inline-end; display: block; inline-size: auto; block-size: auto; max-inline-size: 110px; max-block-size: 150px; margin-inline-start: 12px; margin-block-end: 6px; border-radius: 6px; border: 1px solid var(--line); }
.card .choices { display: flex; flex-direction: column; gap: 5px; }
.choices li { display: flex; flex-direction: column; font-size: 14px; }
`;

const controls = `
:where(.card) :where(button, a, summary) { font: inherit; color: inherit; cursor: pointer; -webkit-tap-highlight-color: transparent; }
:where(.card) :where(button) { background: none; border: 0; padding: 0; margin: 0; text-align: start; }
.card :is(button, a, summary):focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 5px; }
.card .icon-button { flex: none; display: inline-grid; place-items: center; inline-size: 28px; block-size: 28px; border-radius: 7px; color: var(--soft); }
.card .icon-button:hover, .card .icon-button[aria-expanded="true"] { background: var(--sunk); color: var(--ink); }
.card[dir="rtl"] :is(.icon-previous, .icon-next, .icon-external) { transform: scaleX(-1); }
.passages { display: flex; flex-direction: column; gap: 6px; }
.card .passage { display: block; inline-size: 100%; border-inline-start: 2px solid var(--edge); padding: 1px 0 1px; padding-inline-start: 10px; font: 400 14px/1.45 var(--serif); }
.card .passage:hover { border-inline-start-color: var(--accent); color: var(--accent); }
.card .text-button { align-self: start; min-block-size: 24px; color: var(--accent); font-size: 13px; }
.card .inline-jump { display: inline; font-family: var(--serif); text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 3px; }
.card .inline-jump:hover { text-decoration-color: currentColor; }
.card .look-up-button { display: inline-flex; align-items: center; gap: 7px; align-self: start; min-block-size: 32px; padding: 4px 12px; padding-inline-start: 9px; border: 1px solid var(--edge); border-radius: 8px; font-size: 13.5px; }
.card .look-up-button:hover { background: var(--sunk); border-color: var(--soft); }
.look-up-button .icon { inline-size: 15px; block-size: 15px; color: var(--soft); }
.card a.text-button { display: inline-block; }
.looked-up-from a { color: inherit; text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 3px; }
.looked-up-from a:hover { color: var(--ink); text-decoration-color: currentColor; }
.earlier { display: flex; flex-direction: column; gap: 9px; font-size: 13.5px; line-height: 1.45; }
.earlier .passage { margin-block: 4px 2px; }
.card blockquote.passage { margin-inline: 0; }
.card blockquote.passage:hover { color: inherit; border-inline-start-color: var(--edge); }
.earlier a { text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 3px; }
.part .same-words { border-block-start: 0; padding-block-start: 4px; }
.label { color: var(--soft); font-size: 13px; }
.fold > summary { list-style: none; display: flex; align-items: center; gap: 6px; color: var(--soft); font-size: 13px; line-height: 20px; inline-size: fit-content; }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary::before { content: ""; inline-size: 5px; block-size: 5px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); margin-inline: 2px 3px; flex: none; transition: transform 120ms; }
.card[dir="rtl"] .fold > summary::before { transform: rotate(135deg); }
.card .fold[open] > summary::before { transform: rotate(45deg) translate(-1px, -1px); }
.fold > summary:hover { color: var(--ink); }
.fold > summary ~ * { margin-block-start: 7px; }
.card-foot { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: 2px; padding: 6px 8px; border-block-start: 1px solid var(--line); flex: none; }
.stepper { display: flex; align-items: center; gap: 1px; margin-inline-end: auto; }
.stepper-at { color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; min-inline-size: 34px; text-align: center; }
.card .foot-button { display: inline-flex; align-items: center; gap: 5px; block-size: 28px; padding-inline: 6px; border-radius: 7px; font-size: 13px; color: var(--soft); text-decoration: none; }
.card .foot-button:hover { background: var(--sunk); color: var(--ink); }
.foot-button .icon { inline-size: 14px; block-size: 14px; }
.menu { position: relative; display: flex; }
.menu-list { position: absolute; inset-block-end: calc(100% + 6px); inset-inline-end: 0; z-index: 3; min-inline-size: 200px; max-inline-size: 300px; padding: 5px; background: var(--paper); border: 1px solid var(--edge); border-radius: 10px; box-shadow: 0 6px 20px rgb(0 0 0 / 18%); }
.card .menu-list button { display: block; inline-size: 100%; padding: 6px 10px; border-radius: 6px; font-size: 13.5px; line-height: 1.4; }
.card .menu-list button:hover { background: var(--sunk); }
.card[data-layout="sheet"] .icon-button { inline-size: 44px; block-size: 44px; }
.card[data-layout="sheet"] .foot-button { block-size: 44px; }
@media (max-width: 359px) {
  .card .foot-button { padding-inline: 4px; }
  .stepper-at { min-inline-size: 0; }
  .card-foot { gap: 1px; }
}
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  .told::before, .moment-since::before, .map-dot { background: CanvasText !important; fill: CanvasText; forced-color-adjust: none; }
}
@media (prefers-reduced-motion: reduce) { .card, .card *, .card *::before { transition: none !important; animation: none !important; } }
`;

/** Everything a card needs; safe beside other sheets, since every rule hangs on a class of its own. */
export const cardStyles = `${themeTokens}${frame}${facts}${controls}`;
