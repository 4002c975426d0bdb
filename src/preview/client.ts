import { drawCard, showCard } from "./card.ts";
import { readDefinition } from "./definitions.ts";

/** How long the card outlives the pointer, so that one can move onto it, in milliseconds. */
const patience = 250;

let card: HTMLElement | undefined;
let current: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Shows what a term means when its link is pointed at or focused. Escape, leaving and moving on close it. */
export function startPreview(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  document.addEventListener("focusin", ({ target }) => {
    const link = termOf(target);
    if (link === undefined) hide();
    else void show(link);
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const link = termOf(target);
    if (link !== undefined) void show(link);
    else if (target instanceof Node && card?.contains(target)) clearTimeout(leaving);
    else leave();
  });
  document.documentElement.addEventListener("pointerleave", leave);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
}

function termOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>("a.term") ?? undefined) : undefined;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(leaving);
  if (link === current) return;
  hide();
  current = link;
  const definition = await readDefinition(link);
  // The reader may have moved on meanwhile.
  if (definition === undefined || current !== link) return;
  card ??= drawCard();
  link.setAttribute("aria-describedby", card.id);
  showCard(card, link, definition);
}

// A link that keeps the focus keeps its card.
function leave(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (current !== document.activeElement) hide();
  }, patience);
}

function hide(): void {
  clearTimeout(leaving);
  current?.removeAttribute("aria-describedby");
  current = undefined;
  if (card?.matches(":popover-open") === true) card.hidePopover();
}
