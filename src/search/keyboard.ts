import type { Panel } from "./panel.ts";

/** `/` goes to the search box, arrows walk through the results, Escape empties the box and goes back to it. */
export function listenToKeys(panel: Panel, clear: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    panel.input.focus();
  });
  panel.root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      panel.input.focus();
      clear();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (move(panel, event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
}

/** Moves the focus along the box and the titles of the results; `false` when it is elsewhere or at an end. */
function move(panel: Panel, step: 1 | -1): boolean {
  const stops = [panel.input, ...panel.results.querySelectorAll("a")];
  const from = stops.findIndex((stop) => stop === document.activeElement);
  const to = stops[from + step];
  if (from === -1 || to === undefined) return false;
  to.focus();
  return true;
}
