import type { Panel } from "./panel.ts";
import { listenToSlash } from "./slash-key.ts";

/** `/` goes to the search box, arrows walk through the results, Escape empties the box and goes back to it. */
export function listenToKeys(panel: Panel, clear: () => void): void {
  listenToSlash(panel.input);
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

/** Moves the focus along the box and the titles of the results; `false` when it is elsewhere or at an end. */
function move(panel: Panel, step: 1 | -1): boolean {
  const stops = [panel.input, ...panel.results.querySelectorAll("a")];
  const from = stops.findIndex((stop) => stop === document.activeElement);
  const to = stops[from + step];
  if (from === -1 || to === undefined) return false;
  to.focus();
  return true;
}
