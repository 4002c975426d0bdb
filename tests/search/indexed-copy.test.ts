import { describe, expect, test } from "vitest";
import { toIndexedCopy } from "../../src/search/indexed-copy.ts";

describe("the copy of a page that the index reads", () => {
  test.each([
    { fact: "sets the cells of a row apart", page: "<tr><th>Année</th><td>2026</td></tr>", words: "Année 2026" },
    {
      fact: "sets a term apart from its answer",
      page: "<dl><dt>Amende</dt><dd>aucune</dd></dl>",
      words: "Amende aucune",
    },
    {
      fact: "sets apart a caption, a summary, a drawing",
      page: "<table><caption>Prix</caption></table><summary>Pourquoi</summary>car<svg></svg>fin",
      words: "Prix Pourquoi car fin",
    },
    {
      fact: "leaves a word whole across tags in a line",
      page: "<p>SAN-<b>2026</b>-<i>003</i></p>",
      words: "SAN-2026-003",
    },
    { fact: "reads no script", page: "<p>un</p><script>'l’amende'</script>", words: "un" },
  ])("$fact", ({ page, words }) => {
    const text = toIndexedCopy(page).replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, "");
    expect(text.trim().replace(/ +/g, " ")).toBe(words);
  });

  test("keeps every tag as it is", () => {
    const page = '<td class="l’amende">cœur</td>';
    expect(toIndexedCopy(page).match(/<[^>]*>/g)).toEqual(['<td class="l’amende">', "</td>"]);
  });
});
