/** What Plot hands to a mark that draws itself. */
export type DrawingContext = { readonly document: Document };

/** One SVG element with its attributes, and text when it is a text. */
export function svgElement(
  { document }: DrawingContext,
  name: 'g' | 'path' | 'rect' | 'text' | 'title' | 'desc',
  attributes: Readonly<Record<string, string>>,
  text?: string,
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  if (name === 'text') made.setAttribute('text-anchor', 'start');
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}
