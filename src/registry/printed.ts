const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

const powers: Readonly<Record<string, number>> = { million: 1e6, milliard: 1e9 };

/** Whole euros that a French text prints: « 5 000 € », « 32 millions d’euros », « un million d’euros ». */
export function printedAmounts(text: string): number[] {
  // Between « 32 » and « 15 millions d’euros », the first shares the unit of the second.
  const shared = text.replace(/(\d+) (à|et|ou) (\d+(?:,\d+)?) (millions?|milliards?) /g, "$1 $4 d’euros $2 $3 $4 ");
  return [...shared.matchAll(amounts)].map(([, digits = "", power = ""]) => {
    const count = digits === "un" ? 1 : Number(digits.replaceAll(/\s/g, "").replace(",", "."));
    return Math.round(count * (powers[power.replace(/s$/, "")] ?? 1));
  });
}

/** Whole euros a day that a French text prints: « 150 € par jour ». */
export function printedRates(text: string): number[] {
  const rates = [...text.matchAll(/[\d\s]*\d\s(?:€|euros) par jour/g)].map(([rate]) => rate.replace(" par jour", ""));
  return rates.flatMap((rate) => printedAmounts(rate));
}

/** Days that a French text prints, ISO: « 12 décembre 2023 ». */
export function printedDays(text: string): string[] {
  return [...text.matchAll(/(\d{1,2})(?:er)? (\p{L}+) (\d{4})/gu)].flatMap(([, day = "", month = "", year = ""]) => {
    const rank = months.indexOf(month) + 1;
    return rank === 0 ? [] : [`${year}-${String(rank).padStart(2, "0")}-${day.padStart(2, "0")}`];
  });
}

// « 125 millions à Google » are euros; « 46 millions d’utilisateurs » are not.
const amounts = /(\d[\d\s]*(?:,\d+)?|\bun)\s(?:(million|milliard)s?(?: d’euros|(?! d’| de ))|€|euros)/g;
