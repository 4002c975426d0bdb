import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typeset } from "../../src/outputs/typography.ts";
import { fold } from "../../src/search/folding.ts";
import { toIndexedCopy } from "../../src/search/indexed-copy.ts";
import { toIndexed, toReadable } from "../../src/search/indexed-text.ts";

const words = [
  "l’amende",
  "d’Œdipe",
  "cœur",
  "5 000 000 €",
  "sécurité",
  "qu’elle",
  "(l’article 32)",
  "aujourd’hui",
  "vitæ",
];
const sentences = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => typeset(list.join(" ")));

describe("toIndexed", () => {
  test.each([
    { fact: "an elision makes two words", text: "l’amende", indexed: "l’ amende" },
    { fact: "an elision before a tag makes two words", text: "de l’", indexed: "de l’ " },
    { fact: "aujourd’hui stays whole", text: "aujourd’hui", indexed: "aujourd’hui" },
    { fact: "a ligature is two letters and a mark", text: "cœur", indexed: "co\u034Feur" },
    { fact: "an amount is one word", text: "5\u202F000\u202F000\u00A0€", indexed: "5\u034F000\u034F000\u00A0€" },
  ])("$fact", ({ text, indexed }) => {
    expect(toIndexed(text)).toBe(indexed);
  });

  test("nothing is lost: the readable text is the published text", () => {
    fc.assert(fc.property(sentences, (text) => toReadable(toIndexed(text)) === text));
  });

  test("the indexed text folds as the published text does", () => {
    fc.assert(fc.property(sentences, (text) => fold(toIndexed(text)) === fold(text)));
  });
});

describe("toIndexedCopy", () => {
  test("only text changes: tags, attributes, comments and scripts are kept", () => {
    const page = `<p title="l’ami > l’autre">l’<a href="/a/">amende</a></p><script>l’x</script><!-- l’y -->`;
    expect(toIndexedCopy(page)).toBe(
      `<p title="l’ami > l’autre">l’ <a href="/a/">amende</a></p><script>l’x</script><!-- l’y -->`,
    );
  });

  test("characters written as entities are recognised", () => {
    expect(toIndexedCopy("l&#39;un, 5&#8239;000, l&rsquo;autre")).toBe("l’ un, 5\u034F000, l’ autre");
  });
});
