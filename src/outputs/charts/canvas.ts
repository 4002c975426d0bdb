import { toElement, toText } from "./svg.ts";

/** The sheet a chart is drawn on; every chart is drawn on both and the style sheet shows the one that fits. */
export interface Canvas {
  /** `wide` from a container of 640 px on, `narrow` below. */
  readonly name: "wide" | "narrow";
  /** Width of the view box, px. */
  readonly width: number;
  /** Height of ordinary letters, px: never under 11 px once scaled to the narrowest container. */
  readonly textSize: number;
}

/** What a chart draws on one canvas. */
export interface Drawing {
  /** Height of the view box, px. */
  readonly height: number;
  /** SVG elements, back to front. */
  readonly elements: readonly string[];
}

/** A chart before it is drawn. */
export interface Chart {
  /** Unique on its page; the ids inside the drawing start with it. */
  readonly id: string;
  /** A few words: what the drawing is. */
  readonly title: string;
  /** What the drawing shows, for readers who do not see it. */
  readonly description: string;
  /** Draws it; `prefix` begins every id of this drawing. */
  readonly draw: (canvas: Canvas, prefix: string) => Drawing;
}

// Narrow: 340 px of view box in the 328 px that a 360 px screen leaves, 12 px letters shown at 11.6 px.
const wide: Canvas = { name: "wide", width: 720, textSize: 13 };
const narrow: Canvas = { name: "narrow", width: 340, textSize: 12 };
const canvases: readonly Canvas[] = [wide, narrow];

/** The chart drawn on both canvases, inside the box that the style sheet measures. */
export function drawOnBoth(chart: Chart): string {
  return `<div class="chart">\n${canvases.map((canvas) => drawOn(canvas, chart)).join("\n")}\n</div>`;
}

/** The chart drawn on the narrow canvas only, for a column that never grows wide. */
export function drawNarrow(chart: Chart): string {
  return `<div class="chart chart-column">\n${drawOn(narrow, chart)}\n</div>`;
}

/** Height of the drawing in the frame of another site, where no column is wide, px. */
export function heightInFrame({ id, draw }: Chart): number {
  // The style sheet lets the narrow drawing grow to 28 rem.
  return Math.ceil((draw(narrow, id).height * 448) / narrow.width);
}

/** The wide drawing alone, with its sheet: a picture is not measured by a style sheet. */
export function drawWide({ id, draw }: Chart): Drawing & Pick<Canvas, "width" | "textSize"> {
  return { ...draw(wide, id), width: wide.width, textSize: wide.textSize };
}

function drawOn(canvas: Canvas, chart: Chart): string {
  const prefix = `${chart.id}-${canvas.name}`;
  const drawing = chart.draw(canvas, prefix);
  return toElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `chart-${canvas.name}`,
      viewBox: `0 0 ${canvas.width} ${Math.ceil(drawing.height)}`,
      role: "img",
      "aria-labelledby": `${prefix}-title ${prefix}-desc`,
      "font-family": "system-ui, sans-serif",
      "font-size": canvas.textSize,
      fill: "currentColor",
    },
    toElement("title", { id: `${prefix}-title` }, toText(chart.title)),
    toElement("desc", { id: `${prefix}-desc` }, toText(chart.description)),
    ...drawing.elements,
  );
}
