import type { FineView, RegisterView } from "../../src/registry/views.ts";

/** The highest lawful amounts of a fine, computed or stated, that are not also an amount of its decision. */
export interface FineCeilings {
  readonly fine: FineView;
  readonly ceilings: readonly number[];
}

/** Words that say of a number that it is a maximum. */
const words = /plafon|maxim|au plus|jusqu’à|dépasse|palier|encour|limite de|ceiling/i;

/** The ceilings of every fine; what its own decision pronounces, or leaves in force, is told apart by nobody. */
export function fineCeilings({ fines, decisions }: RegisterView): FineCeilings[] {
  return fines.map((fine) => {
    const decided = fines
      .filter(({ decision }) => decision.href === fine.decision.href)
      .flatMap(({ pronounced, inForce }) => [pronounced, inForce]);
    const record = decisions.find(({ href }) => href === fine.decision.href)?.record;
    const stated = record?.kind === "sanction" ? (record.statedCeiling ?? null) : null;
    const ceilings = [fine.ceiling.value, fine.highestLawful, stated].filter((one) => one !== null);
    return { fine, ceilings: [...new Set(ceilings)].filter((one) => one > 0 && !decided.includes(one)) };
  });
}

/** The places of a text where one of the amounts stands without a word that says that it is a maximum. */
export function bareCeilings(text: string, amounts: Iterable<number>): string[] {
  const read = text.replace(/[\u00A0\u202F\s]+/g, " ");
  return [...amounts].flatMap((amount) =>
    [...read.matchAll(toPattern(amount))]
      .map(({ index }) => read.slice(Math.max(0, index - 160), index + 160))
      .filter((place) => !words.test(place))
      .map((place) => `${String(amount)}: ${place}`),
  );
}

/** The fields of a value, or of the lists and objects in it, that hold one of the amounts under another name than a ceiling's. */
export function misnamedCeilings(value: unknown, amounts: ReadonlySet<number>, path = ""): string[] {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number === "number") return amounts.has(number) && !/ceiling|plafond/i.test(path) ? [path] : [];
  if (typeof value === "string") return bareCeilings(value, amounts).map((place) => `${path}, ${place}`);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) => misnamedCeilings(one, amounts, `${path}.${key}`));
}

// « 400 960 000 » or « 400960000 »; a rounded « 401 M€ » is not looked for.
function toPattern(amount: number): RegExp {
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, " ");
  return new RegExp(`(?<![\\d.]|\\d )(?:${grouped}|${String(amount)})(?! ?\\d)`, "g");
}
