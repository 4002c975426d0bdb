import type { Chosen, Counts, FacetName } from "./facets.ts";
import { copyOf, part, type Panel } from "./panel.ts";
import type { Query } from "./query.ts";

/** Draws every value of every facet, once: years from the newest, words in French order. */
export function drawChoices(panel: Panel, all: Counts): void {
  for (const facet of panel.facets.querySelectorAll<HTMLElement>("[data-facet]")) {
    const values = [...all[toName(facet)].keys()];
    const sorted = values.sort((a, b) => (/^\d{4}$/.test(a) ? b.localeCompare(a) : a.localeCompare(b, "fr")));
    part(facet, "ul", HTMLElement).replaceChildren(...sorted.map((value) => drawChoice(facet, value)));
  }
  // On a narrow screen the answers come first.
  panel.facets.open = matchMedia("(width >= 62rem)").matches;
  panel.facets.hidden = false;
}

function toName(facet: HTMLElement): FacetName {
  return facet.dataset["facet"] as FacetName;
}

function drawChoice(facet: HTMLElement, value: string): HTMLElement {
  const choice = copyOf(facet, "choice");
  part(choice, "input", HTMLInputElement).value = value;
  part(choice, "[data-word]", HTMLElement).textContent = value;
  return choice;
}

/** Writes the counts and the choices of the query; a value that would give nothing is hidden unless it is chosen. */
export function showChoices(panel: Panel, counts: Counts, { chosen, sort }: Query): void {
  for (const facet of panel.facets.querySelectorAll<HTMLDetailsElement>("[data-facet]")) {
    const name = toName(facet);
    const values = chosen[name] ?? [];
    for (const choice of facet.querySelectorAll("li")) {
      const box = part(choice, "input", HTMLInputElement);
      const count = counts[name].get(box.value) ?? 0;
      box.checked = values.includes(box.value);
      part(choice, "[data-count]", HTMLElement).textContent = String(count);
      choice.hidden = count === 0 && !box.checked;
    }
    if (values.length > 0) facet.open = panel.facets.open = true;
  }
  panel.sort.value = sort ?? "";
}

/** The choices that are checked, by facet. */
export function readChoices(panel: Panel): Chosen {
  const chosen: Partial<Record<FacetName, string[]>> = {};
  for (const facet of panel.facets.querySelectorAll<HTMLElement>("[data-facet]")) {
    const values = [...facet.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
    if (values.length > 0) chosen[toName(facet)] = values;
  }
  return chosen;
}
