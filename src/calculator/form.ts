/** What a form asks with. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** What is not a date or a number: refused by every reader of fields. */
const unreadable = "?";

/** The filled fields of a form, as they stand in a link. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") values.append(name, value);
  }
  for (const control of controlsOf(form)) if (control.validity.badInput) values.set(control.name, unreadable);
  return values;
}

/** Fills a form with the fields of a link; a field that the link does not name keeps its first value. */
export function restoreForm(form: HTMLFormElement, values: URLSearchParams): void {
  form.reset();
  for (const item of form.querySelectorAll<HTMLElement>("[data-item]"))
    item.hidden = item.matches("[data-item] ~ [data-item], [data-least='0']");
  for (const control of controlsOf(form)) {
    const given = values.getAll(control.name);
    if (control.type === "radio" || control.type === "checkbox") {
      if (given.length > 0) control.checked = given.includes(control.value);
    } else if (given.length > 0) {
      control.value = given[0] ?? "";
    }
    if (given.length > 0) reveal(control);
  }
}

/** Opens what hides a control: an item not yet asked for, a folded part. */
export function reveal(control: Control): void {
  control.closest("[data-item]")?.removeAttribute("hidden");
  const folded = control.closest("details");
  if (folded) folded.open = true;
}

/** Shows the fields that the choices ask for; hidden ones are disabled, so that they answer nothing. */
export function showNeeded(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>("[data-when]")) {
    const [name = "", value] = part.dataset["when"]?.split("=") ?? [];
    // A disabled choice has a value too: its part may be about to be shown.
    const choice = form.elements.namedItem(name) as RadioNodeList | HTMLSelectElement | null;
    part.hidden = choice?.value !== value;
  }
  for (const control of controlsOf(form)) control.disabled = control.closest("[hidden]") !== null;
}

/** Adds or takes away the last item of a list when one of its two buttons is pressed. */
export function showItem(form: HTMLFormElement, pressed: EventTarget | null): void {
  if (!(pressed instanceof HTMLButtonElement) || pressed.type === "submit") return;
  const items = [...form.querySelectorAll<HTMLElement>(`[data-item=${pressed.value}]`)];
  const isMore = pressed.name === "plus";
  const item = isMore
    ? items.find(({ hidden }) => hidden)
    : items.slice(Number(items[0]?.dataset["least"])).findLast(({ hidden }) => !hidden);
  if (!item) return;
  item.hidden = !isMore;
  showNeeded(form);
  form.dispatchEvent(new Event("change"));
  if (isMore) item.querySelector<Control>("input, select")?.focus();
}

/** The controls of a form, or of a part of it. */
export function controlsOf(form: HTMLElement): Control[] {
  return [...form.querySelectorAll<Control>("input, select")];
}
