import { toEuros } from "../../law/amount.ts";
import type { DecisionOf } from "../../records/collections.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

type Ruling = DecisionOf<"ruling">;

/** A ruling changes only the fines and astreintes of decisions that it follows, and says what becomes of each fine. */
export function checkRulings({ lookup }: CheckInput): Problem[] {
  return lookup.records.decisions
    .filter((one) => one.kind === "ruling")
    .flatMap((one) =>
      [...strangers(lookup, one), ...silence(lookup, one), ...reformFaults(lookup, one)].map((complaint) =>
        complain("decisions", one.id, complaint),
      ),
    );
}

// The life of a fine is read from the rulings that follow its decision: any other reform would be lost.
function strangers(
  lookup: CheckInput["lookup"],
  { follows = [], reforms = [], annulsAstreintes = [] }: Ruling,
): Complaint[] {
  const touched = [
    ...reforms.map(({ fine }, index) => [`reforms[${String(index)}].fine`, lookup.find("fines", fine)] as const),
    ...annulsAstreintes.map(
      (id, index) => [`annulsAstreintes[${String(index)}]`, lookup.find("astreintes", id)] as const,
    ),
  ];
  return touched.flatMap(([field, record]) =>
    record === undefined || follows.includes(record.decision)
      ? []
      : [
          {
            field,
            expected: `a fine or an astreinte of a decision named in follows`,
            received: `${toReceived(record.id)}, of ${record.decision}`,
            remedy: `correct the identifier, or add ${record.decision} to follows`,
          },
        ],
  );
}

function silence(lookup: CheckInput["lookup"], { nature, outcome, follows = [], reforms = [] }: Ruling): Complaint[] {
  if (nature !== "merits" || (outcome !== "reformed" && outcome !== "annulled")) return [];
  const told = reforms.map(({ fine }) => fine);
  const fines = follows.flatMap((id) => lookup.finesOf(id)).map(({ id }) => id);
  const untold = fines.filter((id) => !told.includes(id));
  if (untold.length === 0 || (outcome === "reformed" && told.length > 0)) return [];
  const expected = `the amount in force of ${untold.join(", ")} after the ruling`;
  const remedy = "add each fine to reforms with its new amount, 0 when it is annulled";
  return [{ field: "reforms", expected, received: toReceived(told), remedy }];
}

// The court that is seized by the one who pays lowers a fine or leaves it; an annulled one is 0.
function reformFaults(lookup: CheckInput["lookup"], { outcome, reforms = [] }: Ruling): Complaint[] {
  return reforms.flatMap(({ fine, amount }, index) => {
    const pronounced = lookup.find("fines", fine)?.amount;
    if (pronounced === undefined || (amount < pronounced && (outcome !== "annulled" || amount === 0))) return [];
    const expected =
      outcome === "annulled" ? "0, since the court annuls" : `less than the fine pronounced, ${toEuros(pronounced)}`;
    const remedy = "correct the amount, the outcome, or the fine";
    return [{ field: `reforms[${String(index)}].amount`, expected, received: toReceived(amount), remedy }];
  });
}
