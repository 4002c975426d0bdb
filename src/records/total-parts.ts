import type { AnnouncedTotal } from "./official-statistics.ts";
import { toReceived, type Complaint } from "./problem.ts";

type Measure = AnnouncedTotal["measure"];

/** What is counted inside something else: a part, then its wholes. */
const parts: readonly (readonly [Measure, Measure])[] = [
  ["sanctions", "measures"],
  ["formal-notices", "measures"],
  ["legal-reminders", "measures"],
  ["warnings", "measures"],
  ["ordinary-sanctions", "sanctions"],
  ["simplified-sanctions", "sanctions"],
  ["public-sanctions", "sanctions"],
  ["cookie-sanctions", "sanctions"],
  ["liquidations", "sanctions"],
  ["fines", "sanctions"],
  ["fines-with-astreinte", "fines"],
  ["large-breaches", "breaches"],
];

/** What is counted in pieces that make it up, when every piece of a year is told. */
const sums: readonly (readonly [Measure, readonly Measure[]])[] = [
  ["sanctions", ["ordinary-sanctions", "simplified-sanctions"]],
  ["measures", ["sanctions", "formal-notices", "legal-reminders", "warnings"]],
];

/** Totals of one year that cannot all be true: a part greater than its whole, pieces that make up another sum. */
export function partFaults(totals: readonly AnnouncedTotal[]): Complaint[] {
  const named = totals.map((total, index) => ({ total, field: `totals[${String(index)}].value` }));
  const years = [...Map.groupBy(named, ({ total }) => total.year).values()];
  return years.flatMap((year) => [
    ...parts.flatMap(([part, whole]) => greater(year, part, whole)),
    ...sums.flatMap(([whole, pieces]) => unequal(year, whole, pieces)),
  ]);
}

interface Named {
  readonly total: AnnouncedTotal;
  readonly field: string;
}

const saying = (year: readonly Named[], measure: Measure): Named[] =>
  year.filter(({ total }) => total.measure === measure);

// Totals that disagree stand side by side: one that fits is enough.
function greater(year: readonly Named[], part: Measure, whole: Measure): Complaint[] {
  const wholes = saying(year, whole).filter(({ total }) => total.isAtLeast !== true);
  const most = Math.max(...wholes.map(({ total }) => total.value));
  if (wholes.length === 0) return [];
  return saying(year, part)
    .filter(({ total }) => total.value > most)
    .map(({ field, total }) => {
      const expected = `at most the ${whole} of ${String(total.year)}, ${String(most)} (${wholes[0]?.field ?? ""})`;
      return { field, expected, received: toReceived(total.value), remedy };
    });
}

function unequal(year: readonly Named[], whole: Measure, pieces: readonly Measure[]): Complaint[] {
  const found = pieces.map((piece) => saying(year, piece));
  if (found.some(({ length }) => length !== 1)) return [];
  const sum = found.flat().reduce((total, one) => total + one.total.value, 0);
  const wholes = saying(year, whole);
  if (wholes.some(({ total }) => total.value === sum)) return [];
  const fields = found.flat().map(({ field }) => field);
  return wholes.map(({ field, total }) => {
    const expected = `the sum of ${fields.join(" and ")}, ${String(sum)}`;
    return { field, expected, received: toReceived(total.value), remedy };
  });
}

const remedy = "read the source again: correct one of them, or its measure";
