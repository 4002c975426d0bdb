import type { Reason } from "../law/reason.ts";
import { toRuleAddress } from "../outputs/wording/addresses.ts";
import { typeset } from "../outputs/typography.ts";
import { drawAccrual } from "./accrual-drawing.ts";
import type { Answer } from "./answer.ts";
import { toNode } from "./element.ts";

/** Shows an answer in the places that the page keeps for it, its reasons as record pages show them, and its link. */
export function drawAnswer(section: HTMLElement, answer: Answer, address: string): void {
  const { sentence, places = {}, reasons, missing = [], drawn } = answer;
  say(section, sentence);
  section.toggleAttribute("data-answered", true);
  for (const place of section.querySelectorAll<HTMLElement>("[data-place]")) {
    const text = places[place.dataset["place"] ?? ""] ?? "";
    place.textContent = typeset(text);
    (place.closest<HTMLElement>("[data-box]") ?? place).hidden = text === "";
  }
  const doubts = [...new Set(reasons.flatMap(({ doubt }) => doubt ?? []))];
  part(section, "[data-reasons]").replaceChildren(
    toNode("ol", { class: "reasons sheet" }, ...reasons.map((reason) => toReason(section, reason))),
    ...(doubts.length > 0 ? [toNote("soft", "Le doute.", doubts.join(" "))] : []),
    ...(missing.length > 0 ? [toNote("", "Il manque pour répondre :", `${missing.join(" ; ")}.`)] : []),
  );
  section
    .querySelector("[data-drawing]")
    ?.replaceChildren(...(drawn ? drawAccrual(drawn, part(section, ".worked").clientWidth) : []));
  part(section, "[data-link]").setAttribute("href", address);
}

/** Takes an answer away and says why; an empty sentence says nothing. */
export function clearAnswer(section: HTMLElement, sentence: string): void {
  say(section, sentence);
  section.toggleAttribute("data-answered", false);
}

function say(section: HTMLElement, sentence: string): void {
  part(section, "output").textContent = typeset(sentence);
}

function toReason(section: HTMLElement, { rule, text }: Reason): HTMLElement {
  const base = section.dataset["base"] ?? "/";
  const href = base + toRuleAddress(rule).slice(1);
  return toNode("li", {}, `${text} `, toNode("a", { class: "rule", href }, rule));
}

function toNote(tone: string, title: string, text: string): HTMLElement {
  return toNode("p", { class: `small more ${tone}` }, toNode("strong", {}, title), ` ${text}`);
}

function part(section: HTMLElement, selector: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The calculator has no ${selector}.`);
  return found;
}
