import { readForm, restoreForm } from "../calculator/form.ts";
import { parseSide, parseSituation, sideBySide, toQuery } from "../outputs/comparison/query.ts";
import { asksSomething, type Comparison, toComparison } from "../registry/comparables/comparison.ts";
import { caseLoader, type Loaded } from "./case-loader.ts";
import { NotePanel } from "./note-panel.ts";

/** Brings the form of comparison to life: a question is a link, and the browser's back button goes back to the one before. */
export function startComparison(): void {
  const form = document.querySelector<HTMLFormElement>("[data-question]");
  if (form === null) return;
  const panel = new NotePanel(document);
  const load = caseLoader(new URL("cas.json", form.action).href);
  const asking = new Asking(form, panel, load);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void asking.ask(readForm(form));
  });
  form.addEventListener("change", () => {
    if (panel.isShown) void asking.ask(readForm(form));
  });
  panel.onChoice = (side) => {
    asking.choose(side);
  };
  addEventListener("popstate", () => void asking.open(location.search));
  void asking.open(location.search);
}

/** The question of the page, its answer, and the cases chosen. */
class Asking {
  private readonly form: HTMLFormElement;
  private readonly panel: NotePanel;
  private readonly load: () => Promise<Loaded>;
  private comparison: Comparison | null = null;

  constructor(form: HTMLFormElement, panel: NotePanel, load: () => Promise<Loaded>) {
    this.form = form;
    this.panel = panel;
    this.load = load;
  }

  /** Answers a link: fills the form, shows the answer, writes no history. */
  async open(query: string): Promise<void> {
    const values = new URLSearchParams(query);
    restoreForm(this.form, values);
    showChecked(this.form);
    if (query.length < 2) this.panel.clear();
    else await this.answer(values);
  }

  /** Answers the form, and makes it a link. */
  async ask(values: URLSearchParams): Promise<void> {
    const query = await this.answer(values);
    if (query !== null && `?${query}` !== location.search) history.pushState(null, "", `?${query}`);
    this.panel.showLink();
  }

  /** Sets other cases side by side: the answer stays, the link changes. */
  choose(side: readonly string[]): void {
    if (this.comparison === null) return;
    const kept = side.slice(-sideBySide);
    history.pushState(null, "", `?${toQuery(this.comparison.situation, kept)}`);
    this.panel.drawSide(kept);
    this.panel.showLink();
  }

  private async answer(values: URLSearchParams): Promise<string | null> {
    const loaded = await this.load().catch(() => null);
    if (loaded === null) {
      this.panel.fail("Les cas n’ont pas pu être chargés : vérifier le réseau, puis relancer la comparaison.");
      return null;
    }
    const situation = parseSituation(values, loaded.words);
    if (!asksSomething(situation)) {
      this.panel.fail("Choisir au moins un thème, un article, un secteur ou une nature d’organisme.");
      return null;
    }
    this.comparison = toComparison(situation, loaded.cases);
    const side = parseSide(values);
    this.panel.draw(this.comparison, loaded.words, side);
    return toQuery(situation, side);
  }
}

// A link may tick a box below the first lines of a list.
function showChecked(form: HTMLFormElement): void {
  for (const list of form.querySelectorAll<HTMLElement>(".articles")) {
    const ticked = list.querySelector<HTMLElement>("input:checked")?.parentElement;
    list.scrollTop = ticked ? ticked.offsetTop - list.offsetTop : 0;
  }
}
