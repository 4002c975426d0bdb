import { toReceived, type Problem } from "../../records/problem.ts";
import { themes } from "../../records/vocabulary.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** Every line of a checklist is said by decisions on its theme, and every leading case applies its provision. */
export function checkChecklists(input: CheckInput): Problem[] {
  return [...namelessThemes(input), ...linesElsewhere(input), ...casesElsewhere(input)];
}

function namelessThemes({ lookup }: CheckInput): Problem[] {
  const keys = Object.keys(themes);
  return lookup.records.themes
    .filter(({ id }) => !keys.includes(id))
    .map(({ id }) =>
      complain("themes", id, {
        field: "",
        expected: "a file named after a theme of src/records/vocabulary.ts",
        received: toReceived(id),
        remedy: "rename the file, or add the theme to the vocabulary",
      }),
    );
}

function linesElsewhere({ lookup, unparsed }: CheckInput): Problem[] {
  return lookup.records.themes.flatMap((theme) =>
    theme.checklist.flatMap(({ decisions }, line) =>
      decisions.flatMap(({ decision: id }, index) => {
        const decision = lookup.find("decisions", id);
        if (unparsed.has(`decisions/${id}`) || (decision?.themes as readonly string[] | undefined)?.includes(theme.id))
          return [];
        return [
          complain("themes", theme.id, {
            field: `checklist[${String(line)}].decisions[${String(index)}].decision`,
            expected: `a decision that has the theme ${theme.id}`,
            received: decision === undefined ? toReceived(id) : `${id}, whose themes are ${decision.themes.join(", ")}`,
            remedy:
              decision === undefined
                ? `correct it, or add content/decisions/${id}.mdx`
                : `name another decision, or add ${theme.id} to the themes of ${id}`,
          }),
        ];
      }),
    ),
  );
}

function casesElsewhere({ lookup, unparsed }: CheckInput): Problem[] {
  return lookup.records.provisions.flatMap((provision) =>
    (provision.leading ?? []).flatMap(({ decision: id }, index) => {
      const decision = lookup.find("decisions", id);
      const applied = decision?.provisions.map((use) => use.provision) ?? [];
      if (unparsed.has(`decisions/${id}`) || applied.includes(provision.id)) return [];
      return [
        complain("provisions", provision.id, {
          field: `leading[${String(index)}].decision`,
          expected: `a decision that applies ${provision.id}`,
          received: decision === undefined ? toReceived(id) : `${id}, which applies ${applied.join(", ") || "none"}`,
          remedy:
            decision === undefined
              ? `correct it, or add content/decisions/${id}.mdx`
              : `name another decision, or add ${provision.id} to the provisions of ${id}`,
        }),
      ];
    }),
  );
}
