import { type Canvas, type Drawing, drawOnBoth } from "./canvas.ts";
import { stepArrows, stepBoxes, type StepArrow, type StepBox } from "./procedure-graph.ts";
import { toElement, toPolyline, toText } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** What a box says under its name, by identifier of the step: « 55 dossiers ». */
export type StepNotes = Readonly<Record<string, string>>;

/** The map of a case from complaint to closing: boxes on three columns, and the ways between them. */
export function drawProcedureMap(notes: StepNotes): string {
  return drawOnBoth({
    id: "carte",
    title: "Les étapes d’une affaire",
    description:
      "De haut en bas : la plainte, la violation notifiée ou l’initiative de la CNIL mènent au contrôle. Le contrôle mène à une mise en demeure, à la procédure ordinaire ou à la procédure simplifiée. La décision notifiée ouvre la publicité, l’injonction et le recours. La carte en toutes lettres, sous le dessin, dit chaque passage.",
    draw: (canvas, prefix) => draw(canvas, prefix, notes),
  });
}

interface Sheet {
  readonly canvas: Canvas;
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Height from one row to the next, px. */
  readonly step: number;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function toSheet(canvas: Canvas): Sheet {
  const isWide = canvas.name === "wide";
  return { canvas, boxWidth: isWide ? 196 : 104, boxHeight: isWide ? 44 : 62, step: isWide ? 72 : 90 };
}

function draw(canvas: Canvas, prefix: string, notes: StepNotes): Drawing {
  const sheet = toSheet(canvas);
  const rows = Math.max(...stepBoxes.map(({ row }) => row)) + 1;
  const head = `${prefix}-pointe`;
  return {
    height: rows * sheet.step - (sheet.step - sheet.boxHeight) + 4,
    elements: [
      drawHead(head),
      ...stepArrows.map((arrow) => drawArrow(arrow, sheet, head)),
      ...stepBoxes.map((box) => drawBox(box, sheet, notes[box.id])),
    ],
  };
}

function drawHead(id: string): string {
  const size = { markerWidth: 7, markerHeight: 7, refX: 6.5, refY: 3.5, orient: "auto" };
  return toElement(
    "defs",
    {},
    toElement("marker", { id, ...size }, toElement("path", { d: "M0,0L7,3.5L0,7Z", class: "chart-muted" })),
  );
}

function frameOf(
  { column, row }: Pick<StepBox, "column" | "row">,
  { canvas, boxWidth, boxHeight, step }: Sheet,
): Frame {
  const gap = (canvas.width - 4 - 3 * boxWidth) / 2;
  return { x: 2 + column * (boxWidth + gap), y: 2 + row * step, width: boxWidth, height: boxHeight };
}

// An end has a double line, a way in a round one, another road a dashed one: the shapes say it without colour.
function drawBox(box: StepBox, sheet: Sheet, note: string | undefined): string {
  const frame = frameOf(box, sheet);
  const line = {
    class: `chart-box chart-box-${box.kind}`,
    stroke: "currentColor",
    "stroke-width": box.kind === "main" ? 2 : 1.2,
    "stroke-dasharray": box.kind === "side" ? "5 3" : undefined,
    rx: box.kind === "entry" ? frame.height / 2 : 3,
  };
  const inner = { x: frame.x + 3, y: frame.y + 3, width: frame.width - 6, height: frame.height - 6 };
  return toElement(
    "g",
    {},
    toElement("rect", { ...frame, ...line }),
    ...(box.kind === "end" ? [toElement("rect", { ...inner, ...line, rx: 2 })] : []),
    ...drawWords(box.name, note, { frame, size: sheet.canvas.textSize }),
  );
}

function drawWords(
  name: string,
  note: string | undefined,
  { frame, size }: { readonly frame: Frame; readonly size: number },
): string[] {
  const lines = [
    ...wrap(name, frame.width - 12, size * 1.06).map((text) => ({ text, isNote: false })),
    ...(note === undefined ? [] : [{ text: note, isNote: true }]),
  ];
  const lead = size * 1.25;
  const top = frame.y + frame.height / 2 - ((lines.length - 1) * lead) / 2 + size * 0.35;
  return lines.map(({ text, isNote }, index) =>
    toElement(
      "text",
      {
        x: frame.x + frame.width / 2,
        y: top + index * lead,
        "text-anchor": "middle",
        ...(isNote ? { class: "chart-muted" } : { "font-weight": 600 }),
      },
      toText(text),
    ),
  );
}

function wrap(text: string, width: number, size: number): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size) > width) return [...lines, word];
    return [...lines.slice(0, -1), joined];
  }, []);
}

function drawArrow(arrow: StepArrow, sheet: Sheet, head: string): string {
  const from = stepBoxes.find(({ id }) => id === arrow.from);
  const to = stepBoxes.find(({ id }) => id === arrow.to);
  if (from === undefined || to === undefined) throw new RangeError(`${arrow.from} to ${arrow.to}: no such step`);
  return toElement("path", {
    class: "chart-way",
    d: toPolyline(wayBetween(from, to, sheet)),
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 1.4,
    "marker-end": `url(#${head})`,
  });
}

// Along a row from side to side; else down, across the free space between two rows, and down again.
function wayBetween(from: StepBox, to: StepBox, sheet: Sheet): readonly (readonly [number, number])[] {
  const [a, b] = [frameOf(from, sheet), frameOf(to, sheet)];
  if (from.row === to.row) {
    const y = a.y + a.height / 2;
    return from.column < to.column
      ? [
          [a.x + a.width, y],
          [b.x - 1, y],
        ]
      : [
          [a.x, y],
          [b.x + b.width + 1, y],
        ];
  }
  const [start, end] = [a.x + a.width / 2, b.x + b.width / 2];
  const middle = (a.y + a.height + b.y) / 2;
  return start === end
    ? [
        [start, a.y + a.height],
        [end, b.y - 1],
      ]
    : [
        [start, a.y + a.height],
        [start, middle],
        [end, middle],
        [end, b.y - 1],
      ];
}
