import { findAmounts } from "./amounts.ts";
import { unread, type Found, type Reading } from "./reading.ts";

const keyword = /\bamendes?\b|\bsanctions? pécuniaires?\b/i;
const breakdown = /\bdont\b|\bsoit\b|décompos|répart|au total|montant total/i;
const perDay = /^[ ,]*(?:\([^)]*\) ?)?par jour/i;

/** The fines of an operative part, one reading for each; none when it pronounces none. */
export function readFines(measures: readonly string[]): Reading<number>[] {
  return measures.flatMap((measure) => {
    const start = measure.search(keyword);
    if (start < 0 || /pas lieu (?:à|de|d')/i.test(measure)) return [];
    return ofMeasure(measure.slice(start));
  });
}

function ofMeasure(text: string): Reading<number>[] {
  const amounts = findAmounts(text).filter(({ end }) => !perDay.test(text.slice(end)));
  if (amounts.length === 0) return [unread("aucun montant ne suit le mot amende", text.slice(0, 200))];
  if (amounts.length > 1 && breakdown.test(text)) return [totalOf(amounts, text)];
  return amounts.map((one) => withKeyword(one, text));
}

/** A first amount that is the sum of the others; anything else is for a person to read. */
function totalOf(amounts: readonly Found<number>[], text: string): Reading<number> {
  const [first, ...parts] = amounts;
  const values = parts.map((one) => (one.kind === "read" ? one.value : NaN));
  const sum = values.reduce((total, value) => total + value, 0);
  if (first?.kind === "read" && first.value === sum) return withKeyword(first, text);
  return unread("plusieurs montants se lisent, dont un détail ou un total", text.slice(0, amounts.at(-1)?.end ?? 200));
}

// The words between « amende » and the amount say what it is; when the name of a party stands there, it is hidden later.
function withKeyword(one: Found<number>, text: string): Reading<number> {
  if (one.kind === "unread") return { kind: "unread", because: one.because, phrase: one.phrase };
  const before = text.slice(0, one.start);
  const from = Math.max(before.toLowerCase().lastIndexOf("amende"), before.toLowerCase().lastIndexOf("sanction"), 0);
  return { kind: "read", value: one.value, phrase: text.slice(from, one.end) };
}
