// Reads what a page declares about itself in JSON-LD: one flat list of nodes, whatever the nesting. Publishers
// write arrays, @graph, lists of types and broken JSON; a script that does not parse is passed over.

/** One JSON-LD node, unchecked. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Every node of every JSON-LD script of the document, outermost first. */
export function readJsonLd(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      flatten(JSON.parse(script.textContent ?? ''), nodes);
    } catch {
      // Broken JSON-LD is common and says nothing about the rest of the page.
    }
  }
  return nodes;
}

/** True where the node carries one of the types, by a test on the type's name. */
export function hasType(node: LinkedNode, isWanted: (type: string) => boolean): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some(type => typeof type === 'string' && isWanted(type));
}

function flatten(value: unknown, into: LinkedNode[]): void {
  if (Array.isArray(value)) for (const item of value) flatten(item, into);
  else if (typeof value === 'object' && value !== null) {
    const node = value as LinkedNode;
    into.push(node);
    flatten(node['@graph'], into);
    flatten(node.mainEntity, into);
  }
}
