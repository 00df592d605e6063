// Colours, type and spacing shared by the card, the popup and the extension's pages, as CSS custom
// properties. Each token is written once with light-dark(), so a theme is only a choice of color-scheme;
// ink and accents keep at least 4.5:1 against every surface they are used on.

/** Declarations for the root of any Newsgloss surface; `data-theme="light"` or `"dark"` overrides the browser. */
export const themeTokens = `
.ng {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #1e1d1b);
  --sunk: light-dark(#f7f5f1, #282624);
  --ink: light-dark(#1f1d1a, #efebe4);
  --soft: light-dark(#5d5850, #b3ada3);
  --line: light-dark(#e5e1da, #3a3733);
  --edge: light-dark(#d4cfc6, #46423d);
  --focus: light-dark(#1a5fb4, #8ab8f0);
  --person: light-dark(#2b5a8c, #93bfec);
  --place: light-dark(#276749, #86cba6);
  --organisation: light-dark(#6a4690, #c6a8e8);
  --source: light-dark(#954512, #f0ab7c);
  --person-wash: light-dark(#edf3f9, #25303b);
  --place-wash: light-dark(#ebf4ef, #22322a);
  --organisation-wash: light-dark(#f3eef8, #302839);
  --source-wash: light-dark(#fbf1ea, #3a2b21);
  --serif: Charter, "Iowan Old Style", "Source Serif 4", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  color: var(--ink);
  font: 400 14px/1.5 var(--sans);
  text-align: start;
  -webkit-font-smoothing: antialiased;
}
.ng[data-theme="light"] { color-scheme: light; }
.ng[data-theme="dark"] { color-scheme: dark; }
.ng[data-family="person"] { --accent: var(--person); --wash: var(--person-wash); }
.ng[data-family="place"] { --accent: var(--place); --wash: var(--place-wash); }
.ng[data-family="organisation"] { --accent: var(--organisation); --wash: var(--organisation-wash); }
.ng[data-family="source"] { --accent: var(--source); --wash: var(--source-wash); }
`;
