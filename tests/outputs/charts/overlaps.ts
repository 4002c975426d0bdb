import { textWidth } from "../../../src/outputs/charts/text-width.ts";

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** What overlaps or leaves the sheet among the words of a drawing, each as a sentence; none when all can be read. */
export function overlapsOf(drawing: string): readonly string[] {
  const width = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]);
  const size = Number(/font-size="(\d+)"/.exec(drawing)?.[1]);
  const boxes = [...drawing.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", words = ""]) =>
    toBox(attributes, words, size),
  );
  const outside = boxes
    .filter(({ left, right }) => left < -1 || right > width + 1)
    .map(({ words }) => `${words} leaves the sheet`);
  const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other] as const));
  const touching = pairs.filter(
    ([one, other]) => Math.abs(one.y - other.y) < size * 0.9 && one.left < other.right && other.left < one.right,
  );
  return [...outside, ...touching.map(([one, other]) => `${one.words} touches ${other.words}`)];
}

// 0.88: the widths are those of a wide sans serif, so that real labels are narrower than their boxes.
function toBox(attributes: string, words: string, size: number): Box {
  const [x, y] = ["x", "y"].map((name) => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]));
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
  const width = textWidth(words, size) * 0.88;
  const left = (x ?? 0) - width * (anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0);
  return { words, left, right: left + width, y: y ?? 0 };
}
