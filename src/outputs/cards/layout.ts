import { dayMarks } from "../charts/day-marks.ts";
import { textWidth } from "../charts/text-width.ts";
import { typeset } from "../typography.ts";
import type { Card } from "./card.ts";
import type { CardDay } from "./card-days.ts";

/** A node of the tree that is laid out: an element of HTML or SVG with its style, as plain data. */
export interface CardNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: readonly (CardNode | string)[] | string };
}

/** Width and height of a card, px: what social networks and messengers ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

type Style = Readonly<Record<string, string | number>>;

const colours = {
  paper: "#fbfaf6",
  ink: "#1b1a20",
  soft: "#595762",
  line: "#dcd8cc",
  accent: "#1c3d8f",
  breach: "#98291d",
  pending: "#744400",
  settled: "#14553a",
} as const;

const axis = { width: 1072, height: 36, margin: 14 } as const;

/** The tree of a card: kicker, title, where it stands, figures, a small time axis, the date of the newest fact; `site` is the name of the site. */
export function toCardTree(card: Card, site: string): CardNode {
  const style = {
    ...cardSize,
    boxSizing: "border-box",
    backgroundColor: colours.paper,
    color: colours.ink,
    fontFamily: "Source Sans 3",
    borderTop: `14px solid ${colours.ink}`,
    padding: "44px 64px 40px",
  };
  return column({ ...style, justifyContent: "space-between" }, [
    column({ gap: 18 }, [
      text(card.kicker, { fontSize: 28, color: colours.soft }),
      text(card.title, {
        fontFamily: "Source Serif 4",
        fontWeight: 600,
        fontSize: toTitleSize(card.title),
        lineHeight: 1.15,
      }),
      ...(card.disposition === null ? [] : [drawDisposition(card.disposition)]),
    ]),
    ...(card.figures.length === 0 ? [] : [row({ gap: 72 }, card.figures.map(drawFigure))]),
    column({ gap: 16 }, [
      ...(card.ends === null ? [] : [drawDays(card.days, card.ends)]),
      row({ justifyContent: "space-between", alignItems: "center" }, [
        text(site, { fontFamily: "Source Serif 4", fontWeight: 600, fontSize: 34 }),
        text(card.asOf, { fontSize: 26, color: colours.soft }),
      ]),
    ]),
  ]);
}

const titleSizes = [58, 52, 48, 44, 40] as const;

// The largest letters that leave the title on two lines; the widths are estimates on the wide side.
function toTitleSize(title: string): number {
  return titleSizes.find((size) => textWidth(title, size) * 0.95 <= axis.width * 1.8) ?? 38;
}

const tones = {
  pending: { colour: colours.pending, path: "M0,-9L10,9H-10Z" },
  settled: { colour: colours.settled, path: "M-10,0L-3,8L10,-9" },
  decided: { colour: colours.accent, path: "M-9,-9H9V9H-9Z" },
  void: { colour: colours.soft, path: "M-8,-8L8,8M8,-8L-8,8" },
  unknown: { colour: colours.soft, path: "M-6,-4A6,6 0 1 1 0,2V5M0,9V11" },
  neutral: { colour: colours.ink, path: "M-8,0A8,8 0 1 1 8,0A8,8 0 1 1 -8,0Z" },
} as const;

function drawDisposition({ tone, word }: NonNullable<Card["disposition"]>): CardNode {
  const { colour, path } = tones[tone];
  const isFilled = path.endsWith("Z");
  const frame = {
    alignSelf: "flex-start",
    alignItems: "center",
    gap: 14,
    border: `2px solid ${colour}`,
    borderRadius: 6,
    padding: "8px 18px",
    color: colour,
  };
  return row(frame, [
    drawing({ width: 24, height: 24, viewBox: "-12 -12 24 24" }, [
      shape({ d: path, fill: isFilled ? colour : "none", stroke: colour, strokeWidth: isFilled ? 0 : 3.4 }),
    ]),
    text(word, { fontSize: 30, fontWeight: 600 }),
  ]);
}

function drawFigure({ value, words }: Card["figures"][number]): CardNode {
  return column({ maxWidth: 520 }, [
    text(value, { fontFamily: "Source Serif 4", fontWeight: 600, fontSize: 60, lineHeight: 1.1 }),
    text(words, { fontSize: 26, color: colours.soft, lineHeight: 1.2 }),
  ]);
}

function drawDays(days: readonly CardDay[], [first, last]: NonNullable<Card["ends"]>): CardNode {
  const middle = axis.height / 2;
  const line = shape({ d: `M0,${middle}H${axis.width}`, fill: "none", stroke: colours.soft, strokeWidth: 2 });
  return column({ gap: 2 }, [
    drawing({ width: axis.width, height: axis.height, viewBox: `0 0 ${axis.width} ${axis.height}` }, [
      line,
      ...days.map((day) => drawDay(day, middle)),
    ]),
    row(
      { justifyContent: "space-between", fontSize: 24, color: colours.soft },
      first === last ? [text(first, {})] : [text(first, {}), text(last, {})],
    ),
  ]);
}

function drawDay({ kind, at }: CardDay, y: number): CardNode {
  const { path, isFilled, turn = 0 } = dayMarks[kind];
  const colour =
    kind === "breach" ? colours.breach : kind === "decision" || kind === "notification" ? colours.accent : colours.ink;
  const x = axis.margin + at * (axis.width - 2 * axis.margin);
  const place = `translate(${x.toFixed(1)} ${y}) rotate(${turn}) scale(1.7)`;
  return shape({
    d: path,
    transform: place,
    fill: isFilled ? colour : colours.paper,
    stroke: colour,
    strokeWidth: 1.5,
  });
}

function row(style: Style, children: readonly CardNode[]): CardNode {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

function column(style: Style, children: readonly CardNode[]): CardNode {
  return row({ flexDirection: "column", ...style }, children);
}

function text(words: string, style: Style): CardNode {
  // The web fonts have no narrow unbreakable space.
  return {
    type: "div",
    props: { style: { display: "flex", ...style }, children: typeset(words).replaceAll("\u202F", "\u00A0") },
  };
}

function drawing(attributes: Style, children: readonly CardNode[]): CardNode {
  return { type: "svg", props: { ...attributes, children } };
}

function shape(attributes: Style): CardNode {
  return { type: "path", props: attributes };
}
