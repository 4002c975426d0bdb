import type { Definition } from "./definitions.ts";

/** Space between the words and the card, and between the card and the edges, in CSS pixels. */
const gap = 6;

/** The one card of the page: a popover that no click elsewhere closes, since focus and pointer do. */
export function drawCard(): HTMLElement {
  const card = document.createElement("div");
  card.id = "definition";
  card.className = "definition";
  card.role = "tooltip";
  card.popover = "manual";
  card.append(document.createElement("strong"), document.createElement("p"));
  (document.querySelector("main") ?? document.body).append(card);
  return card;
}

/** Shows a definition beside its words: under them, or above when there is more room. */
export function showCard(card: HTMLElement, link: HTMLElement, [term, definition]: Definition): void {
  const [title, text] = card.children;
  title?.replaceChildren(term);
  text?.replaceChildren(definition);
  card.showPopover();
  const words = link.getClientRects().item(0) ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(gap, Math.min(words.left, clientWidth - width - gap));
  const below = link.getBoundingClientRect().bottom + gap;
  const top = below + height <= clientHeight || words.top < height ? below : words.top - height - gap;
  card.style.setProperty("left", `${String(left + scrollX)}px`);
  card.style.setProperty("top", `${String(top + scrollY)}px`);
}
