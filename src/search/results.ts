import { typeset } from "../outputs/typography.ts";
import type { FoundPage } from "./engine.ts";
import { parseExcerpt, type Segment } from "./excerpt.ts";
import { toReadable } from "./indexed-text.ts";
import { copyOf, part, type Panel } from "./panel.ts";

/** One result: where the thing stands, its title, an excerpt, what it is and when. */
export function drawResult(panel: Panel, page: FoundPage): HTMLElement {
  const result = copyOf(panel.root, "result");
  const { title = page.url, tone, disposition, kind, day, amount } = page.meta;
  const link = part(result, "a", HTMLAnchorElement);
  link.href = page.url;
  link.textContent = typeset(toReadable(title));
  part(result, "[data-excerpt]", HTMLElement).replaceChildren(...parseExcerpt(page.excerpt).map(drawSegment));
  part(result, "[data-facts]", HTMLElement).textContent = typeset([kind, day, amount].filter(Boolean).join(" · "));
  if (tone !== undefined && disposition !== undefined) {
    part(result, "[data-disposition]", HTMLElement).replaceChildren(drawStatus(panel, tone, disposition));
  }
  return result;
}

function drawSegment({ text, isMatch }: Segment): Node {
  if (!isMatch) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}

function drawStatus(panel: Panel, tone: string, word: string): HTMLElement {
  const status = copyOf(panel.root, `status-${tone}`);
  part(status, "span", HTMLElement).textContent = typeset(word);
  return status;
}

/** « 2 pages répondent à « amende ». », or what to try when none does. */
export function toStatus(count: number | null, text: string): string {
  if (count === null) return "Écrivez un mot, un numéro de décision ou un montant, ou choisissez un filtre.";
  const about = text.trim() === "" ? "à ces filtres" : `à « ${text.trim()} »`;
  if (count === 0) {
    return typeset(`Aucune page ne répond ${about}. Essayez un mot plus court, ou retirez un filtre.`);
  }
  return typeset(count === 1 ? `1 page répond ${about}.` : `${String(count)} pages répondent ${about}.`);
}
