import { typeset } from "../outputs/typography.ts";
import { toNode } from "./element.ts";
import type { Fault } from "./field-reader.ts";
import { type Control, controlsOf, reveal } from "./form.ts";

/** Says each fault beside its field and all of them above the form, which takes the focus; none clears them. */
export function drawFaults(form: HTMLFormElement, faults: readonly Fault[]): void {
  const links = [...form.querySelectorAll<HTMLElement>("[data-fault]")].flatMap((place) => {
    const names = place.dataset["fault"]?.split(" ") ?? [];
    const text = typeset(faults.find(({ field }) => names.includes(field))?.text ?? "");
    const controls = controlsOf(place.parentElement ?? form);
    place.textContent = text;
    place.hidden = text === "";
    for (const control of controls) control.setAttribute("aria-invalid", String(text !== ""));
    return text === "" ? [] : toNode("li", {}, toLink(`${place.dataset["name"] ?? ""} : ${text}`, controls[0]));
  });
  const summary = form.querySelector<HTMLElement>("[data-faults]");
  if (summary === null) return;
  summary.hidden = links.length === 0;
  summary.querySelector("ul")?.replaceChildren(...links);
  if (links.length > 0) summary.focus();
}

function toLink(text: string, control: Control | undefined): HTMLElement {
  const link = toNode("a", { href: `#${control?.id ?? ""}` }, text);
  link.addEventListener("click", (event) => {
    if (!control) return;
    event.preventDefault();
    reveal(control);
    control.focus();
  });
  return link;
}
