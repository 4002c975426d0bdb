import { describe, expect, test } from "vitest";
import type { IndexPart } from "../../src/search/index-part.ts";
import { fillParts, type PartSizes } from "../../src/search/index-parts.ts";

/** The pages of each part, and the parts that had ended before the last page came. */
function fill(count: number, sizes: PartSizes): { readonly parts: number[][]; readonly ended: number[] } {
  const parts: number[][] = [];
  const ended: number[] = [];
  const open = (rank: number): IndexPart => {
    const pages: number[] = [];
    parts.push(pages);
    return {
      add: ({ sourcePath }) => pages.push(Number(sourcePath)),
      size: () => pages.length,
      end: () => {
        ended.push(rank);
        return Promise.resolve(new Map());
      },
    };
  };
  const filled = fillParts(open, sizes);
  for (let page = 1; page <= count; page += 1) filled.add({ sourcePath: String(page), html: "" });
  const early = [...ended];
  filled.end();
  return { parts, ended: early };
}

describe("parts of an index", () => {
  test.each([
    { count: 0, parts: [[]] },
    { count: 4, parts: [[1, 2, 3, 4]] },
    { count: 5, parts: [[1, 2, 3, 4, 5]] },
    {
      count: 6,
      parts: [
        [1, 2, 3, 4],
        [5, 6],
      ],
    },
    {
      count: 9,
      parts: [
        [1, 2, 3, 4],
        [5, 6, 7, 8, 9],
      ],
    },
    {
      count: 10,
      parts: [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [9, 10],
      ],
    },
  ])("of four pages, none of fewer than two: $count pages, each once and in order", ({ count, parts }) => {
    expect(fill(count, { full: 4, least: 2 }).parts).toEqual(parts);
  });

  test("end as soon as the next one opens", () => {
    expect(fill(10, { full: 4, least: 2 }).ended).toEqual([0, 1]);
  });
});
