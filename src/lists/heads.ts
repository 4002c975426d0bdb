import type { Choice } from "./choice.ts";
import type { Panel } from "./panel.ts";

type Order = Choice["order"];

/** Puts a button into the head of every column by which rows can be ordered; `ask` is told of the order wanted. */
export function startHeads({ table }: Panel, ask: (order: Order) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>("th[data-order]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => ask(nextOrder(head)));
    head.append(button);
  }
}

/** The first direction, then the other one, then the order of the list again. */
function nextOrder(head: HTMLElement): Order {
  const { order: key = "", first } = head.dataset;
  const way = head.ariaSort === "ascending" ? "up" : head.ariaSort === "descending" ? "down" : null;
  const wanted = first === "up" ? "up" : "down";
  if (way === null) return { key, way: wanted };
  return way === wanted ? { key, way: wanted === "up" ? "down" : "up" } : null;
}

/** Tells in the head of a column, to the eye and to the ear, that it orders the rows. */
export function showOrder({ table }: Panel, order: Order): void {
  for (const head of table.querySelectorAll<HTMLElement>("th[data-order]")) {
    if (order !== null && head.dataset["order"] === order.key)
      head.ariaSort = order.way === "up" ? "ascending" : "descending";
    else head.removeAttribute("aria-sort");
  }
}
