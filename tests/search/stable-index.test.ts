import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inByteOrder } from "../../src/search/cbor-slices.ts";
import { toStableIndex, type IndexFile } from "../../src/search/stable-index.ts";

const text = (value: string): number[] => [0x60 + value.length, ...Buffer.from(value)];
const list = (...parts: number[][]): number[] => [0x80 + parts.length, ...parts.flat()];
const file = (path: string, body: number[]): IndexFile => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(body)])),
});

describe("a list in the order of its bytes", () => {
  test.each([
    { fact: "numbers", given: list([3], [1], [2]), sorted: list([1], [2], [3]) },
    { fact: "texts", given: list(text("b"), text("a")), sorted: list(text("a"), text("b")) },
    {
      fact: "lists of two",
      given: list(list(text("b"), [1]), list(text("a"), [2])),
      sorted: list(list(text("a"), [2]), list(text("b"), [1])),
    },
    { fact: "numbers of two bytes", given: list([0x19, 1, 44], [0x18, 200]), sorted: list([0x18, 200], [0x19, 1, 44]) },
  ])("$fact", ({ given, sorted }) => {
    expect([...inByteOrder(Uint8Array.from(given))]).toEqual(sorted);
  });

  test("a value of another kind is refused", () => {
    expect(() => inByteOrder(Uint8Array.from([0x81, 0xf5]))).toThrow(
      "The search index holds a value of type 7, which is not known here.",
    );
  });
});

describe("a stable index", () => {
  const values = [list(text("2026"), list([0])), list(text("2024"), list([1]))];
  const names = [list(text("year"), text("fr_aaaaaaa")), list(text("kind"), text("fr_bbbbbbb"))];

  const made = (order: number): IndexFile[] => {
    const turn = <T>(items: T[]): T[] => (order === 0 ? items : [...items].reverse());
    const id = order === 0 ? "fr_aaaaaaa" : "fr_ccccccc";
    const filters = names.map((name) => Buffer.from(name).toString("latin1").replace("fr_aaaaaaa", id));
    return [
      file(`filter/${id}.pf_filter`, list(text("year"), list(...turn(values)))),
      file("filter/fr_bbbbbbb.pf_filter", list(text("kind"), list(list(text("Amende"), list([0]))))),
      file(
        `pagefind.fr_${order}123456789.pf_meta`,
        list(
          text("1.5.2"),
          list(),
          list(),
          list(...turn(filters.map((name) => [...Buffer.from(name, "latin1")]))),
          list(),
          list(),
        ),
      ),
      { path: "pagefind-entry.json", content: Buffer.from(`{"hash":"fr_${order}123456789"}`) },
    ];
  };

  test("does not depend on the order in which Pagefind kept filters and values", () => {
    expect(toStableIndex(made(1))).toEqual(toStableIndex(made(0)));
  });

  test("names in its summary and its entry the files that are there", () => {
    const stable = toStableIndex(made(0));
    const meta = stable.find(({ path }) => path.endsWith(".pf_meta"));
    const summary = gunzipSync(meta?.content ?? new Uint8Array()).toString("latin1");
    const filters = stable.flatMap(({ path }) => /^filter\/(.+)\.pf_filter$/.exec(path)?.[1] ?? []);
    expect(filters.map((name) => summary.includes(name))).toEqual([true, true]);
    const entry = Buffer.from(stable.at(-1)?.content ?? new Uint8Array()).toString();
    expect(`pagefind.${/fr_\w+/.exec(entry)?.[0] ?? ""}.pf_meta`).toBe(meta?.path);
  });
});
