import { expect, test } from "vitest";
import { toPlainText } from "../../src/imports/plain-text.ts";

const lines = "PAR CES MOTIFS\nl'article 32 & suivants : 900 000 euros";

test.each([
  ["paragraphs", "<p>PAR CES MOTIFS</p>\n<p>l’article <b>32</b> &amp; suivants&nbsp;: 900&#160;000 euros</p>"],
  [
    "escaped line breaks",
    "PAR CES MOTIFS&lt;br/&gt;l&apos;article 32 &amp;amp; suivants : 900 000 euros".replace("&amp;amp;", "&amp;"),
  ],
  ["bare text", "PAR CES MOTIFS\r\n  l'article 32 &amp; suivants : 900\u202f000\teuros  "],
  ["a block of characters", "<![CDATA[PAR CES MOTIFS<br>l'article 32 & suivants : 900 000 euros]]>"],
  [
    "line breaks in a paragraph",
    "<p>PAR CES MOTIFS<br/>l'article 32 &amp; suivants :&amp;nbsp;900&amp;#160;000 euros</p>",
  ],
])("%s give the same lines", (_, content) => {
  expect(toPlainText(content)).toBe(lines);
});

test("a sign of comparison is no tag", () => {
  expect(toPlainText("un taux &lt; 5 % et &gt; 2 %")).toBe("un taux < 5 % et > 2 %");
});

test("characters that cannot be seen are dropped, letters are composed", () => {
  expect(toPlainText("de\u0301libe\u0301ration\u200b \u00adn° 1")).toBe("délibération n° 1");
});

test("a text of a megabyte with as many entities is read", () => {
  const content = "<p>l&apos;article &amp; le reste&#160;!</p>\n".repeat(25_000);
  expect(toPlainText(content).split("\n")).toHaveLength(25_000);
});
