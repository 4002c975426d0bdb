import { type Chart, drawWide } from "../charts/canvas.ts";
import { toElement, toText } from "../charts/svg.ts";
import { textWidth } from "../charts/text-width.ts";
import { typeset } from "../typography.ts";

/** A chart as a picture that stands alone: what it finds, the drawing, what it counts, whose it is. */
export interface ChartPicture {
  /** What it measures, a few words. */
  readonly kicker: string;
  /** What it finds, one sentence. */
  readonly title: string;
  readonly chart: Chart;
  /** Under the drawing, each on its own line. */
  readonly notes: readonly string[];
  /** Name of the site and the day of the data. */
  readonly foot: string;
  /** The rules of the style sheet that colour charts, without variables. */
  readonly rules: string;
}

/** Width of every picture, px. */
const pictureWidth = 1200;

const margin = 60;
const inner = pictureWidth - 2 * margin;
// As the font files name themselves: each weight is a family.
const sans = "Source Sans 3";
const boldSans = "Source Sans 3 SemiBold";
const boldSerif = "Source Serif 4 SemiBold";
const ink = "#1b1a20";
const soft = "#595762";

/** Height of the picture of a chart, px. */
export function pictureHeight(picture: ChartPicture): number {
  return layOut(picture).height;
}

/** The picture as SVG, to be turned into pixels. */
export function drawChartPicture(picture: ChartPicture): string {
  const { lines, drawing, top, scale, notes, notesTop, height } = layOut(picture);
  const svg = toElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: pictureWidth, height, "font-family": sans, fill: ink },
    toElement("style", {}, picture.rules),
    toElement("rect", { width: pictureWidth, height, fill: "#fbfaf6" }),
    toElement("rect", { width: pictureWidth, height: 14, fill: ink }),
    line(picture.kicker, 74, { "font-size": 26, fill: soft }),
    ...lines.map((words, index) => line(words, 124 + 48 * index, { "font-family": boldSerif, "font-size": 40 })),
    toElement(
      "svg",
      {
        x: margin,
        y: top,
        width: inner,
        height: drawing.height * scale,
        viewBox: `0 0 ${drawing.width} ${drawing.height}`,
        "font-size": drawing.textSize,
        color: ink,
        fill: "currentColor",
      },
      ...drawing.elements,
    ),
    ...notes.map((words, index) => line(words, notesTop + 30 * index, { "font-size": 22, fill: soft })),
    line(picture.foot, height - 34, { "font-family": boldSerif, "font-size": 26 }),
  );
  return toDrawnLetters(svg);
}

interface Layout {
  readonly lines: readonly string[];
  readonly drawing: ReturnType<typeof drawWide>;
  readonly top: number;
  readonly scale: number;
  readonly notes: readonly string[];
  readonly notesTop: number;
  readonly height: number;
}

function layOut({ title, chart, notes }: ChartPicture): Layout {
  const drawing = drawWide(chart);
  const scale = inner / drawing.width;
  const lines = toLines(typeset(title), 39);
  const under = notes.flatMap((note) => toLines(typeset(note), 20));
  const top = 124 + 48 * (lines.length - 1) + 40;
  const notesTop = Math.ceil(top + drawing.height * scale + 44);
  return { lines, drawing, top, scale, notes: under, notesTop, height: notesTop + 30 * under.length + 66 };
}

// `size` is less than the height of the letters, px: the estimate of their width is that of a wider font.
function toLines(words: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && textWidth(longer, size) <= inner) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function line(words: string, y: number, style: Readonly<Record<string, string | number>>): string {
  return toElement("text", { x: margin, y, ...style }, toText(words));
}

const under = '<tspan dx="-0.5em">_</tspan>';

// The fonts of pictures have neither the narrow unbreakable space nor the signs of a bound, which are underlined here.
function toDrawnLetters(svg: string): string {
  return svg
    .replaceAll("\u202F", "\u00A0")
    .replaceAll('font-weight="600"', `font-family="${boldSans}"`)
    .replaceAll("≤", `&lt;${under}`)
    .replaceAll("≥", `&gt;${under}`);
}
