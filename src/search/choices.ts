import type { Counts } from "./engine.ts";
import { copyOf, part, type Panel } from "./panel.ts";
import type { Query } from "./query.ts";

/** Draws every value of every facet, once: years from the newest, words in French order. */
export function drawChoices(panel: Panel, all: Counts): void {
  for (const facet of panel.facets.querySelectorAll<HTMLElement>("[data-filter]")) {
    const values = Object.keys(all[facet.dataset["filter"] ?? ""] ?? {});
    const sorted = values.sort((a, b) => (/^\d{4}$/.test(a) ? b.localeCompare(a) : a.localeCompare(b, "fr")));
    part(facet, "ul", HTMLElement).replaceChildren(...sorted.map((value) => drawChoice(facet, value)));
    facet.hidden = values.length === 0;
  }
  panel.facets.hidden = false;
}

function drawChoice(facet: HTMLElement, value: string): HTMLElement {
  const choice = copyOf(facet, "choice");
  part(choice, "input", HTMLInputElement).value = value;
  part(choice, "[data-word]", HTMLElement).textContent = value;
  return choice;
}

/** Writes the counts and the choices of the query; a value that would give nothing is hidden unless it is chosen. */
export function showChoices(panel: Panel, counts: Counts, query: Query): void {
  for (const facet of panel.facets.querySelectorAll<HTMLDetailsElement>("[data-filter]")) {
    const filter = facet.dataset["filter"] ?? "";
    const chosen = query.chosen[filter] ?? [];
    for (const choice of facet.querySelectorAll("li")) {
      const box = part(choice, "input", HTMLInputElement);
      const count = counts[filter]?.[box.value] ?? 0;
      box.checked = chosen.includes(box.value);
      part(choice, "[data-count]", HTMLElement).textContent = String(count);
      choice.hidden = count === 0 && !box.checked;
    }
    if (chosen.length > 0) facet.open = true;
  }
}

/** The choices that are checked, by filter. */
export function readChoices(panel: Panel): Query["chosen"] {
  const chosen: Record<string, string[]> = {};
  for (const box of panel.facets.querySelectorAll<HTMLInputElement>("input:checked")) {
    const filter = box.closest<HTMLElement>("[data-filter]")?.dataset["filter"] ?? "";
    (chosen[filter] ??= []).push(box.value);
  }
  return chosen;
}
