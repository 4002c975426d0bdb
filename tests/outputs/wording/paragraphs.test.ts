import { expect, test } from "vitest";
import { compareParagraphs, toParagraph, toParagraphAnchor } from "../../../src/outputs/wording/paragraphs.ts";

test.each([
  { paragraph: "1-e", words: "paragraphe 1, point e", anchor: "par-1-e" },
  { paragraph: "2", words: "paragraphe 2", anchor: "par-2" },
  { paragraph: "1 et 2", words: "paragraphes 1 et 2", anchor: "par-1-et-2" },
  { paragraph: "III", words: "III", anchor: "par-iii" },
  { paragraph: "5°", words: "5°", anchor: "par-5" },
])("$paragraph is said $words and stands at #$anchor", ({ paragraph, words, anchor }) => {
  expect([toParagraph(paragraph), toParagraphAnchor(paragraph)]).toEqual([words, anchor]);
});

test("paragraphs stand in the order of the article, the unplaced last", () => {
  const mixed = ["", "10", "1-e", "2", "1-c"];
  expect(mixed.sort(compareParagraphs)).toEqual(["1-c", "1-e", "2", "10", ""]);
});
