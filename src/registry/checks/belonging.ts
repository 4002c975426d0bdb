import { isAddressee } from "../../records/party.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** Fines, injunctions, astreintes, liquidations and closures belong to the decisions that they name. */
export function checkBelonging(input: CheckInput): Problem[] {
  return [...finesOfStrangers(input), ...clausesElsewhere(input), ...followersWithoutParent(input), ...parents(input)];
}

// Only an addressee can be fined: a third party that is merely cited cannot.
function finesOfStrangers({ lookup }: CheckInput): Problem[] {
  return lookup.records.fines.flatMap((fine) => {
    const decision = lookup.find("decisions", fine.decision);
    const parties = decision?.organisations.filter(isAddressee) ?? [];
    if (decision === undefined) return [];
    const known = new Set(parties.map(({ organisation }) => organisation));
    const strangers = [fine.organisation, ...(fine.jointWith ?? [])].filter((id) => !known.has(id));
    const expected = `an organisation that ${fine.decision} holds responsible (${[...known].join(", ") || "none"})`;
    const remedy = "correct the organisation, or add it to the decision's organisations with its role";
    return strangers.map((id) => {
      const field = id === fine.organisation ? "organisation" : "jointWith";
      return complain("fines", fine.id, { field, expected, received: toReceived(id), remedy });
    });
  });
}

function clausesElsewhere({ lookup }: CheckInput): Problem[] {
  return lookup.records.astreintes.flatMap((astreinte) =>
    astreinte.clauses.flatMap(({ injunctions }, index) =>
      injunctions
        .filter((id) => (lookup.find("injunctions", id)?.decision ?? astreinte.decision) !== astreinte.decision)
        .map((id) =>
          complain("astreintes", astreinte.id, {
            field: `clauses[${String(index)}].injunctions`,
            expected: `injunctions of ${astreinte.decision}`,
            received: toReceived(id),
            remedy: "an astreinte covers the injunctions of its own decision: correct the identifier",
          }),
        ),
    ),
  );
}

function followersWithoutParent({ lookup }: CheckInput): Problem[] {
  return lookup.records.decisions.flatMap((decision) => {
    const parents =
      decision.kind === "liquidation"
        ? [lookup.find("astreintes", decision.astreinte)?.decision]
        : decision.kind === "closure"
          ? decision.injunctions.map((id) => lookup.find("injunctions", id)?.decision)
          : [];
    return [...new Set(parents)]
      .filter((id) => id !== undefined && !(decision.follows ?? []).includes(id))
      .map((id) =>
        complain("decisions", decision.id, {
          field: "follows",
          expected: `${String(id)}, the decision that it ${decision.kind === "closure" ? "closes" : "liquidates"}`,
          received: toReceived(decision.follows),
          remedy: `add ${String(id)} to follows`,
        }),
      );
  });
}

function parents({ lookup }: CheckInput): Problem[] {
  return (["fines", "injunctions", "astreintes"] as const).flatMap((collection) =>
    lookup.records[collection].flatMap((record) => {
      const decision = lookup.find("decisions", record.decision);
      if (decision === undefined || decision.kind === "sanction") return [];
      const remedy = "name the sanction that pronounces it";
      return [
        complain(collection, record.id, {
          field: "decision",
          expected: "a sanction",
          received: `${decision.id}, a ${decision.kind}`,
          remedy,
        }),
      ];
    }),
  );
}
