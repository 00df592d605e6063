// Where in a JSON file a field stands, so that a fault is told with its line: "sources[3].cue.end" of an annotation is
// hard to count to.

/** The line, from 1, of the value at `place` ("mentions[3].kind"); of the nearest value around it where it is missing. */
export function lineOfPlace(json: string, place: string): number {
  const lines = linesByPlace(json);
  for (let at = place; at !== ''; at = at.replace(/(?:\.[^.[]*|\[\d+\]|[^.[\]]+)$/, '')) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return 1;
}

/** One pass over a file that `JSON.parse` has accepted. */
function linesByPlace(json: string): Map<string, number> {
  const lines = new Map<string, number>();
  /** The lists and objects that are open, each with the place of the value that comes next. */
  const open: { readonly place: string; key: string; index: number }[] = [];
  let line = 1;
  const placeNow = () => {
    const top = open.at(-1);
    if (!top) return '';
    if (top.index >= 0) return `${top.place}[${top.index}]`;
    return top.place === '' ? top.key : `${top.place}.${top.key}`;
  };
  const note = () => {
    const place = placeNow();
    if (!lines.has(place)) lines.set(place, line);
  };
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\],\n]|[^\s{}[\],:"]+/g)) {
    const top = open.at(-1);
    if (token === '\n') line++;
    else if (token === ',' && top && top.index >= 0) top.index++;
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':') && top) {
      top.key = JSON.parse(token.slice(0, -1)) as string;
      line += token.split('\n').length - 1;
    } else if (token !== ',') {
      note();
      if (token === '{' || token === '[') {
        open.push({ place: placeNow(), key: '', index: token === '[' ? 0 : -1 });
      }
    }
  }
  return lines;
}
