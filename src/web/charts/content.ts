import type { Day } from '#kernel/day.ts';
import type { PlainTable } from '#web/plain-table.tsx';
import type { Language } from '#web/words.ts';

/** What a chart shows, said as data: the same content becomes a drawing on a page and in a PDF. */
export type ChartContent = LineChart | BarChart | AreaMap;

type Said = {
  readonly language: Language;
  /** The message, as a sentence: `Het bestand daalt sinds 2021, in Zuid minder snel.` */
  readonly title: string;
  /** What, in which unit, over which period. */
  readonly subtitle: string;
  /** What a reader who cannot see it must know: from where to where, the highest, the difference. */
  readonly alternative: string;
  /** The figures of the drawing: stands under it. */
  readonly table: PlainTable;
};

/** `share`: fractions, written as percentages; `euro`: whole cents. */
export type Unit = 'number' | 'share' | 'euro';

export type LineChart = Said & {
  readonly kind: 'lines';
  readonly unit: Unit;
  readonly lines: readonly Line[];
  /** Dashed: a path or a level to reach. */
  readonly target?: { readonly label: string; readonly points: readonly Point[] };
  /** Shaded: when the programme ran. */
  readonly programme?: { readonly label: string; readonly from: Day; readonly until: Day };
  /** The axis counts years from this day: time since something, not calendar time. */
  readonly yearsSince?: Day;
  /** False when the message lies in small changes far from zero: the axis then says where it starts. */
  readonly fromZero: boolean;
  /** The whole numbers of a scale, lowest and highest: the axis names these and each record is a dot. */
  readonly scale?: readonly [lowest: number, highest: number];
};

export type Line = {
  /** Stands at the line's end; empty for one of many in the background, drawn thin. */
  readonly label: string;
  /** Accent colour: Zuid, or what the title speaks about. */
  readonly accent: boolean;
  /** In the order of time. A value `null` is not shown (hidden or unknown): the line has a gap. */
  readonly points: readonly Point[];
  /** Uncertainty around the line, the widest first: a fan when there are several. */
  readonly bands?: readonly Band[];
};

/** From where to where, by day. */
export type Band = readonly { readonly at: Day; readonly low: number; readonly high: number }[];

export type Point = { readonly at: Day; readonly value: number | null };

export type BarChart = Said & {
  readonly kind: 'bars';
  readonly unit: Unit;
  /** From top to bottom in this order. */
  readonly bars: readonly Bar[];
  /** What the small line through a bar stands for: an earlier period, a target. */
  readonly reference?: string;
  /** What the accent marks, when the title does not say it. */
  readonly accentLabel?: string;
};

export type Bar = {
  readonly label: string;
  readonly accent: boolean;
  /** `null` is not shown: hidden by the publication rule, or unknown. */
  readonly value: number | null;
  readonly reference?: number | null;
  readonly interval?: { readonly low: number; readonly high: number };
};

/** Circles at the middle of each area, as large as its number; its own shapes when they are given. */
export type AreaMap = Said & {
  readonly kind: 'map';
  readonly areas: readonly Area[];
  /** What the size of a circle counts: `huishoudens met bijstand`. */
  readonly sizeLabel: string;
  /** What the depth of colour says: `aandeel van alle huishoudens`. */
  readonly shareLabel: string;
  /** What the accent marks: `Zuid`; the other areas are grey. */
  readonly accentLabel: string;
  /** Shapes that belong to no area are drawn as ground. */
  readonly shapes?: AreaShapes;
  /** A line around these shapes, whatever their colour; what it means stands in the key. */
  readonly outlined?: { readonly label: string; readonly ids: readonly string[] };
};

export type Area = {
  readonly id: string;
  readonly label: string;
  /** Degrees, WGS84. */
  readonly longitude: number;
  readonly latitude: number;
  readonly accent: boolean;
  readonly size: number | null;
  /** A fraction. */
  readonly share: number | null;
};

/** Polygons in WGS84, RFC 7946; `areaId` of a feature is the `id` of its area. */
export type AreaShapes = readonly {
  readonly areaId: string;
  /** Who made the boundary: named under the map, as its licence asks. */
  readonly source?: string;
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}[];
