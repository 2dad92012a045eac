/**
 * Downhill simplex of Nelder and Mead (1965) with the coefficients that Gao and Han (2012) fit to the number of
 * dimensions: needs no derivatives, for functions that are continuous and bent, like a loss behind an active set.
 */
export type Descent = { readonly point: Float64Array; readonly value: number };

type Vertex = { readonly point: Float64Array; readonly value: number };

/** From `start`, first steps of `step`; stops after `evaluations` or when the values differ less than `tolerance`. */
export function descend(
  value: (point: Float64Array) => number,
  start: Float64Array,
  limits: { readonly step: number; readonly evaluations: number; readonly tolerance: number },
): Descent {
  const dimensions = start.length;
  const shrinking = 1 - 1 / Math.max(2, dimensions);
  const contraction = 0.75 - 1 / (2 * Math.max(2, dimensions));
  const expansion = 1 + 2 / dimensions;
  let spent = 0;
  const at = (point: Float64Array): Vertex => {
    spent += 1;
    return { point, value: value(point) };
  };
  const vertices = [at(start)];
  for (let own = 0; own < dimensions; own += 1) {
    vertices.push(at(start.map((entry, other) => (other === own ? entry + limits.step : entry))));
  }
  while (spent < limits.evaluations) {
    vertices.sort((one, other) => one.value - other.value);
    const best = vertices[0] as Vertex;
    const worst = vertices[dimensions] as Vertex;
    if (worst.value - best.value <= limits.tolerance * Math.abs(best.value)) break;
    const centre = centreOf(vertices, dimensions);
    const along = (factor: number) =>
      at(centre.map((entry, own) => entry + factor * (entry - (worst.point[own] as number))));
    const reflected = along(1);
    const replacement = replace(reflected, vertices, along, expansion, contraction);
    if (replacement === undefined) {
      for (let own = 1; own <= dimensions; own += 1) {
        const { point } = vertices[own] as Vertex;
        vertices[own] = at(
          point.map((entry, on) => {
            const to = best.point[on] as number;
            return to + shrinking * (entry - to);
          }),
        );
      }
    } else vertices[dimensions] = replacement;
  }
  vertices.sort((one, other) => one.value - other.value);
  return vertices[0] as Vertex;
}

/** What takes the place of the worst vertex; nothing when the whole simplex must shrink. */
function replace(
  reflected: Vertex,
  vertices: readonly Vertex[],
  along: (factor: number) => Vertex,
  expansion: number,
  contraction: number,
): Vertex | undefined {
  const best = vertices[0] as Vertex;
  const second = vertices.at(-2) as Vertex;
  const worst = vertices.at(-1) as Vertex;
  if (reflected.value < best.value) {
    const further = along(expansion);
    return further.value < reflected.value ? further : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const outside = reflected.value < worst.value;
  const nearer = along(outside ? contraction : -contraction);
  return nearer.value < Math.min(reflected.value, worst.value) ? nearer : undefined;
}

function centreOf(vertices: readonly Vertex[], dimensions: number): Float64Array {
  const centre = new Float64Array(dimensions);
  for (let vertex = 0; vertex < dimensions; vertex += 1) {
    const { point } = vertices[vertex] as Vertex;
    for (let at = 0; at < dimensions; at += 1) {
      centre[at] = (centre[at] as number) + (point[at] as number) / dimensions;
    }
  }
  return centre;
}
