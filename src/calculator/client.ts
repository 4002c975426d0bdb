// A file of its own: an import that the bundler follows would bring its loader, a twentieth of the script.
import temporal from "./temporal.ts?worker&url";
import { calculations } from "./calculations.ts";
import type { Calculation } from "./answer.ts";
import { clearAnswer, drawAnswer } from "./answer-panel.ts";
import { FieldReader } from "./field-reader.ts";
import { drawFaults } from "./faults.ts";
import { readForm, restoreForm, showItem, showNeeded } from "./form.ts";

/** Brings the forms of the page to life; a browser without Temporal loads it first. */
export async function startCalculator(): Promise<void> {
  if (!("Temporal" in globalThis)) await import(/* @vite-ignore */ temporal);
  const panels = readPanels();
  panels.forEach(start);
  const open = (query: string): void => {
    const values = new URLSearchParams(query);
    const panel = panels.find(({ id }) => id === values.get("calcul"));
    if (panel) openLink(panel, values);
  };
  open(location.search);
  // An example is a link of its own; here it only fills the form, so that it needs no network.
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLAnchorElement) || !("example" in event.target.dataset)) return;
    event.preventDefault();
    open(event.target.search);
  });
}

function readPanels(): Panel[] {
  return [...document.querySelectorAll<HTMLElement>("[data-calculation]")].flatMap((section) => {
    const calculation = calculations[section.id];
    const form = section.querySelector("form");
    return calculation && form ? [{ id: section.id, section, form, calculation }] : [];
  });
}

/** One calculation of the page. */
interface Panel {
  readonly id: string;
  readonly section: HTMLElement;
  readonly form: HTMLFormElement;
  readonly calculation: Calculation;
}

function start(panel: Panel): void {
  const { form, section } = panel;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(panel, readForm(form));
  });
  form.addEventListener("click", ({ target }) => showItem(form, target));
  form.addEventListener("change", () => {
    showNeeded(form);
    if ("asked" in section.dataset) askAgain(panel);
  });
  showNeeded(form);
}

function openLink(panel: Panel, values: URLSearchParams): void {
  restoreForm(panel.form, values);
  showNeeded(panel.form);
  panel.section.querySelector("h2")?.focus();
  ask(panel, values);
}

function ask({ id, section, form, calculation }: Panel, values: URLSearchParams): void {
  const fields = new FieldReader(values);
  const answer = calculation(fields);
  drawFaults(form, fields.faults);
  if (answer === null) {
    clearAnswer(section, "");
    return;
  }
  section.dataset["asked"] = "";
  const address = `${location.pathname}?${values.toString()}#${id}`;
  history.replaceState(null, "", address);
  drawAnswer(section, answer, address);
}

// A change after an answer: the answer follows, but nobody is called to order in the middle of a word.
function askAgain(panel: Panel): void {
  const values = readForm(panel.form);
  const isReady = panel.calculation(new FieldReader(values)) !== null;
  if (isReady) ask(panel, values);
  else clearAnswer(panel.section, "Compléter les champs, puis relancer le calcul.");
}
