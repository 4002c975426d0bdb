import { expect, test } from "vitest";
import { toWholeNumbers } from "../../src/outputs/whole-numbers.ts";

/** The HTML with what stays whole between bars. */
const visible = (html: string): string => toWholeNumbers(html).replaceAll(/<span class="n">([^<]*)<\/span>/g, "|$1|");

test.each([
  { fact: "the number of a sanction", html: "<p>SAN-2023-018 du 12</p>", read: "<p>|SAN-2023-018| du 12</p>" },
  { fact: "that of a formal notice", html: "<p>(MEDP-2018-039)</p>", read: "<p>(|MEDP-2018-039|)</p>" },
  { fact: "that of an old deliberation", html: "<p>n° 2013-420</p>", read: "<p>n° |2013-420|</p>" },
  { fact: "that of a rule", html: "<p>R-AST-05.</p>", read: "<p>|R-AST-05|.</p>" },
  { fact: "that of an article", html: "<p>article 82-1, L. 121-3</p>", read: "<p>article |82-1|, L. |121-3|</p>" },
  { fact: "that of an article with a part", html: "<p>20-IV, L34-5</p>", read: "<p>|20-IV|, |L34-5|</p>" },
  { fact: "that of a case of the Court", html: "<p>affaire C-317/25</p>", read: "<p>affaire |C-317|/25</p>" },
  { fact: "one beside an element", html: "<b>SAN-2023-018</b>, 3", read: "<b>|SAN-2023-018|</b>, 3" },
])("$fact stays whole", ({ html, read }) => {
  expect(visible(html)).toBe(read);
});

test.each([
  { fact: "a word with hyphens", html: "<p>mise-en-demeure, post-2018, AP-HP, Paris-2024</p>" },
  { fact: "a number in an address", html: "<p>https://example.org/SAN-2023-018/12-3</p>" },
  { fact: "an attribute", html: '<a href="/x/2023-018/" title="SAN-2023-018">ici</a>' },
  { fact: "the title of the page", html: "<title>SAN-2023-018</title>" },
  { fact: "the text of a drawing", html: "<svg><text>SAN-2023-018</text></svg>" },
  { fact: "code", html: "<code>SAN-2023-018</code><pre>2023-018</pre>" },
  { fact: "data for programs", html: '<script type="application/ld+json">{"a":"SAN-2023-018"}</script>' },
  { fact: "a choice of a form", html: "<option>SAN-2023-018</option>" },
  { fact: "a label, whose parts stand side by side", html: "<label><input> CPCE, article L34-5</label>" },
])("$fact is left alone", ({ html }) => {
  expect(toWholeNumbers(html)).toBe(html);
});
