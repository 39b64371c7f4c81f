import type { Ground, GroundKind } from './ground';
import type { Letter } from './labels/along-curve';
import { type Block, RUN_GAP, trailing } from './labels/block';
import { ARROW } from './labels/edge-names';
import type { PlacedLabel } from './labels/types';
import { circle, group, path, type Shape, short } from './shape';
import { printed } from './type';

export interface LabelOptions {
  /** Addresses by place; names without one are no links. */
  links: ReadonlyMap<string, { href: string; title: string }>;
  /** Sets each line to its measured width whatever font comes: for pictures in a reader's own serif. */
  fitText: boolean;
  selected: string | null;
}

/** Placed names as shapes: leaders first, so that names lie over them. */
export function drawLabels(labels: readonly PlacedLabel[], ground: Ground, options: LabelOptions): Shape[] {
  const leaders = labels.flatMap(drawLeader);
  return [...leaders, ...labels.map((label) => drawLabel(label, ground, options))];
}

function drawLeader({ key, leader, end }: PlacedLabel): Shape[] {
  if (!leader) return [];
  const [[x1, y1], [x2, y2]] = leader;
  const d = `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`;
  return [
    group(
      'l-tie',
      [path('l-leader-case', d), path('l-leader', d), ...(end ? [circle('l-end', leader[1], 1.8)] : [])],
      `leader ${key}`,
    ),
  ];
}

function drawLabel(label: PlacedLabel, ground: Ground, { links, fitText, selected }: LabelOptions): Shape {
  const { key, place, block, at, align, angle, dot, arrow, pale, bare } = label;
  const middle: [number, number] =
    angle === undefined ? [at[0] + block.width / 2, at[1] + block.height / 2] : at;
  const top = angle === undefined ? at[1] : at[1] - block.height / 2;
  const texts =
    label.letters?.map(drawLetter(block)) ??
    block.lines.map(({ runs, width, baseline }): Shape => {
      const left = angle === undefined ? at[0] : at[0] - block.width / 2;
      const spaced = trailing(runs.at(-1)!.type);
      const x =
        align === 'start'
          ? left
          : align === 'end'
            ? left + block.width + spaced
            : left + block.width / 2 + spaced / 2;
      const attributes: Shape['attributes'] = {
        x: short(x),
        y: short(top + baseline),
        'text-anchor': align === 'start' ? undefined : align,
        transform:
          angle === undefined ? undefined : `rotate(${short(angle)} ${short(middle[0])} ${short(middle[1])})`,
        textLength: fitText ? short(width + spaced) : undefined,
        lengthAdjust: fitText ? 'spacingAndGlyphs' : undefined,
      };
      if (runs.length === 1) {
        const [run] = runs;
        return {
          tag: 'text',
          attributes: { ...attributes, class: `t-${run!.type}${nameClass(run!.type)}` },
          text: printed(run!.text, run!.type),
        };
      }
      return {
        tag: 'text',
        attributes,
        children: runs.map(({ text, type }, i) => ({
          tag: 'tspan',
          attributes: {
            class: `t-${type}${nameClass(type)}`,
            dx: i === 0 ? undefined : RUN_GAP - trailing(runs[i - 1]!.type),
          },
          text: printed(text, type),
        })),
      };
    });
  const children = [...(dot ? [drawDot(dot)] : []), ...(arrow ? drawArrow(arrow) : []), ...texts];
  const className = `l l-${groundUnder(ground, middle, block.width)}${pale ? ' is-pale' : ''}${bare ? ' is-bare' : ''}${place !== null && place === selected ? ' is-chosen' : ''}`;
  const link = place === null ? undefined : links.get(place);
  if (!link)
    return {
      ...group(className, children, key),
      attributes: {
        class: className,
        'data-place': place ?? undefined,
        // Read as the word that its letters spell.
        ...(label.letters && { role: 'img', 'aria-label': nameOf(block) }),
      },
    };
  return {
    tag: 'a',
    key,
    attributes: { class: className, href: link.href, 'data-place': place ?? undefined },
    children,
  };
}

const nameOf = ({ lines }: Block): string =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(' ')).join(' ');

/** A letter of a curved name, standing by itself: not every renderer of images sets text on a path. */
const drawLetter =
  ({ lines: [first] }: Block) =>
  ({ text, at, angle }: Letter): Shape => {
    const { type } = first!.runs[0]!;
    const [x, y] = [short(at[0]), short(at[1])];
    return {
      tag: 'text',
      attributes: {
        x,
        y,
        'text-anchor': 'middle',
        transform: `rotate(${short(angle)} ${x} ${y})`,
        class: `t-${type} t-letter`,
      },
      text: printed(text, type),
    };
  };

/** What most of a name stands on: its halo takes that colour. */
function groundUnder(ground: Ground, [x, y]: readonly [number, number], width: number): GroundKind {
  const kinds = [-0.4, -0.2, 0, 0.2, 0.4].map((share) => ground.kindAt([x + share * width, y]));
  const count = (kind: GroundKind) => kinds.filter((other) => other === kind).length;
  return kinds.reduce((most, kind) => (count(kind) > count(most) ? kind : most));
}

/** What hovering underlines is the name, not its count or note. */
function nameClass(type: string): string {
  return type === 'count' || type === 'note' || type === 'second' ? '' : ' l-name';
}

function drawDot({ at, kind }: NonNullable<PlacedLabel['dot']>): Shape {
  const [x, y] = [short(at[0]), short(at[1])];
  if (kind === 'capital')
    return {
      tag: 'rect',
      attributes: { class: 'm-ring', x: short(x - 2.8), y: short(y - 2.8), width: 5.6, height: 5.6 },
    };
  if (kind === 'peak') return path('m-dot', `M${short(x - 4)} ${short(y + 2.5)}l4 -6.5 4 6.5z`);
  return kind === 'city' ? circle('m-dot', at, 2.5) : circle('m-ring', at, 1.9);
}

function drawArrow({ tip: [x, y], bearing }: NonNullable<PlacedLabel['arrow']>): Shape[] {
  const d = `M0 ${ARROW}V0M-5.5 8L0 0L5.5 8`;
  const transform = `translate(${short(x)} ${short(y)}) rotate(${short(bearing)})`;
  return [path('e-arrow-case', d, { transform }), path('e-arrow', d, { transform })];
}

/** True of a name that belongs to the view's edge, not to a spot on the ground: it stays when the map is dragged. */
export function isFixed({ key }: Shape): boolean {
  return /^(far|whole) /.test(key ?? '');
}
