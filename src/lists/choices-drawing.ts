import type { FacetColumn, ListFile } from "../outputs/lists/list-file.ts";
import type { Choice } from "./choice.ts";
import { copyOf, find, type Panel } from "./panel.ts";
import type { Selection } from "./selection.ts";

/** Draws every value of every facet, once. */
export function drawFacets(panel: Panel, { facets }: ListFile): void {
  const drawn = Object.entries(facets).map(([key, facet]) => drawFacet(panel, key, facet));
  panel.facets.replaceChildren(...drawn);
  if (hasRoom()) panel.facets.querySelector("details")?.setAttribute("open", "");
}

function drawFacet(panel: Panel, key: string, { label, values }: FacetColumn): HTMLElement {
  const facet = copyOf(panel.root, "facet");
  facet.dataset["facet"] = key;
  for (const name of facet.querySelectorAll("[data-label]")) name.textContent = label;
  const list = find(facet, "ul", HTMLElement);
  list.replaceChildren(
    ...values.map(({ value, words }) => {
      const choice = copyOf(panel.root, "choice");
      const box = find(choice, "input", HTMLInputElement);
      box.name = key;
      box.value = value;
      find(choice, "[data-word]", HTMLElement).textContent = words;
      return choice;
    }),
  );
  facet.hidden = values.length < 2;
  return facet;
}

/** Shows what is chosen and what each other choice would give; a value that would give nothing is hidden, unless chosen. */
export function showChoices({ facets, order }: Panel, { counts }: Selection, choice: Choice): void {
  for (const facet of facets.querySelectorAll<HTMLDetailsElement>("[data-facet]")) {
    const key = facet.dataset["facet"] ?? "";
    const chosen = choice.chosen[key] ?? [];
    [...facet.querySelectorAll("li")].forEach((item, place) => {
      const box = find(item, "input", HTMLInputElement);
      const count = counts[key]?.[place] ?? 0;
      box.checked = chosen.includes(box.value);
      item.hidden = count === 0 && !box.checked;
      write(find(item, "[data-count]", HTMLElement), String(count));
    });
    if (chosen.length > 0 && hasRoom()) facet.open = true;
  }
  order.value = choice.order === null ? "" : `${choice.order.key} ${choice.order.way}`;
}

// On a narrow screen the rows are below: what is chosen is told there, and open facets would push it away.
function hasRoom(): boolean {
  return window.matchMedia("(width >= 68rem)").matches;
}

// Writing the same text again would cost a new layout of every count.
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Draws a button for each choice made, which takes it back. */
export function drawChosen(panel: Panel, { facets }: ListFile, { chosen }: Choice): void {
  const buttons = Object.entries(chosen).flatMap(([key, values]) =>
    values.map((value) => {
      const item = copyOf(panel.root, "chosen");
      const button = find(item, "button", HTMLButtonElement);
      button.name = key;
      button.value = value;
      const words = facets[key]?.values.find((one) => one.value === value)?.words ?? value;
      find(button, "[data-word]", HTMLElement).textContent = words;
      return item;
    }),
  );
  panel.chosen.replaceChildren(...buttons);
  panel.chosen.hidden = buttons.length === 0;
  panel.clear.hidden = buttons.length === 0;
}
