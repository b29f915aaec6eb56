/** Puts the next picture into a drawing that stands: only attributes change, nothing is made anew. */
import type { View } from '../../core/figure/motion.ts';
import type { Part, Picture } from '../../core/figure/picture.ts';

/** Centimetres across, the same for all, so that nobody grows or shrinks from one exercise to the next. */
const WIDTH = 220;
/** Below the floor's line. */
const UNDER = 6;

/** At most so opaque is the glow over a place that works. */
const GLOW = 0.6;

export function strength({ name }: Part, { felt }: Picture): number {
  return name.startsWith('felt') ? Math.round(felt * GLOW * 100) / 100 : 1;
}

/**
 * What part of the room is seen: so many centimetres up from the floor, and across. Seen raised the floor is no line:
 * what lies on it is in the middle.
 */
export function viewBox(view: View, { middle, below }: Picture, height: number, width = WIDTH): string {
  const top = view === 'raised' ? below - height / 2 : -height;
  return `${Math.round(middle - width / 2)} ${Math.round(top)} ${width} ${height + UNDER}`;
}

export function paint(svg: Element, picture: Picture): void {
  const groups = new Map(
    [...svg.querySelectorAll('[data-part]')].map((one) => [one.getAttribute('data-part'), one]),
  );
  let before: Element | null = null;
  for (const part of picture.parts) {
    const group = groups.get(part.name);
    if (group === undefined) continue;
    // An arm that comes before the trunk is moved once, not every frame.
    if (before !== null && before.nextElementSibling !== group) before.after(group);
    before = group;
    put(group, 'class', part.far ? 'figure-far' : '');
    put(group, 'opacity', String(strength(part, picture)));
    for (const [index, { of, path }] of part.outlines.entries()) {
      const drawn = group.children[index];
      if (drawn === undefined) continue;
      put(drawn, 'class', `figure-${of}`);
      put(drawn, 'd', path);
    }
  }
}

function put(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
