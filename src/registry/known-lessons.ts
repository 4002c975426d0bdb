import type { Entry } from "../records/collections.ts";

/** The themes of which a line at least is said by a decision that is known, with those lines and decisions only. */
export function knownThemes(themes: readonly Entry<"themes">[], decided: ReadonlySet<string>): Entry<"themes">[] {
  return themes
    .map((theme) => ({
      ...theme,
      checklist: theme.checklist
        .map(({ ask, decisions }) => ({ ask, decisions: decisions.filter(({ decision }) => decided.has(decision)) }))
        .filter(({ decisions }) => decisions.length > 0),
    }))
    .filter(({ checklist }) => checklist.length > 0);
}

/** The provisions, their leading cases cut down to the decisions that are known. */
export function knownProvisions(
  provisions: readonly Entry<"provisions">[],
  decided: ReadonlySet<string>,
): Entry<"provisions">[] {
  return provisions.map(({ leading = [], ...provision }) => {
    const known = leading.filter(({ decision }) => decided.has(decision));
    return { ...provision, ...(known.length > 0 && { leading: known }) };
  });
}
