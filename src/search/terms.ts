import { toWholeAmounts } from "./amounts.ts";
import { fold } from "./folding.ts";

/** Words that say nothing of what is looked for. */
const silent = new Set(
  (
    "a afin ai au aussi aux avec ca ce ces cest cet cette chez comme comment contre dans de des du elle en entre est et eu " +
    "euro euros eur fait faits ils il je la le les leur leurs lui ma mes mon n ne nos notre ont ou par pas pour qu que quel quelle " +
    "quoi qui sa sans se ses son sont suis sur ton tu un une vers vos votre y cnil"
  ).split(" "),
);

/**
 * The words by which the small index compares: folded, amounts whole, plural and feminine endings off, in order. Words
 * that say nothing are left out unless there is nothing else.
 */
export function toTerms(text: string): string[] {
  const words = toWords(text);
  const telling = words.filter((word) => !silent.has(word));
  return (telling.length > 0 ? telling : words).map(toStem);
}

/** The same words in one: « AP-HP » and « aphp », « TikTok » and « tik tok » meet here. */
export function toJoined(text: string): string {
  return toWords(text).map(toStem).join("");
}

function toWords(text: string): string[] {
  return fold(toArticles(toWholeAmounts(text)))
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => (isNumbered(word) ? word : word.split("-")))
    .filter((word) => word !== "");
}

// « L. 34-5 » and « L34-5 » are one article, and its L is no elided word.
function toArticles(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])([lr])\.? ?(?=\d)/giu, "$1");
}

/** An article such as `34-5` or `l34-5` stays whole. */
function isNumbered(word: string): boolean {
  return /^[lr]?\d{1,3}-\d{1,2}$/.test(word);
}

/** « amendes » and « amende », « journaux » and « journal », « sanctionnée » and « sanctionné » end alike. */
function toStem(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  const single = word.replace(/(?<=.{3})aux$/, (ending) => (word.endsWith("eaux") ? "au" : ending && "al"));
  const bare = single.replace(/(?<=.{3})[sx]$/, "");
  return bare.replace(/(?<=.{4})e{1,2}$/, "");
}
