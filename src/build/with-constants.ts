// A bundle whose constants are constants. esbuild declares whatever stands at the top of a bundled module with `var`:
// V8 then fetches a table or a bit from memory wherever it is used, and asks each time what it is, where a constant's
// value goes straight into the compiled code. What a script assigns to later stays a variable: esbuild itself tells.
import { transform } from 'esbuild';

const DECLARATION = /^var (?=[\w$]+ = )/;

/** The script, bundled by esbuild as `esm` and not minified, with `const` before all at its top that is never assigned to. */
export async function withConstants(script: string): Promise<string> {
  const lines = script.split('\n');
  const constant = lines.map(line => line.replace(DECLARATION, 'const '));
  const { warnings } = await transform(constant.join('\n'), { logLevel: 'silent' });
  for (const { id, notes } of warnings) {
    const declared = notes[0]?.location?.line;
    if (id === 'assign-to-constant' && declared !== undefined) constant[declared - 1] = lines[declared - 1]!;
  }
  return constant.join('\n');
}
