import { daySchema } from "../records/fields.ts";

const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** A day written in French, such as « 19 décembre 2022 » or « 1er février 2023 », as a pattern without groups. */
export const frenchDay: string = String.raw`(?:1er|\d{1,2}) (?:${months.join("|")}) \d{4}`;

/** « 1er février 2023 » -> `2023-02-01`; `null` when no calendar has it. */
export function parseFrenchDay(text: string): string | null {
  const [day = "", month = "", year = ""] = text.toLowerCase().split(" ");
  const number = String(months.indexOf(month) + 1).padStart(2, "0");
  const iso = `${year}-${number}-${day.replace("er", "").padStart(2, "0")}`;
  return daySchema.safeParse(iso).success ? iso : null;
}

/** `2026-07-21` -> « 21 juillet 2026 ». */
export function toFrenchDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day === "01" ? "1er" : String(Number(day))} ${months[Number(month) - 1] ?? ""} ${year}`;
}
