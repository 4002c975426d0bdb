import { drawChoices, readChoices, showChoices } from "./choices.ts";
import { type Engine, type Match, openEngine } from "./engine.ts";
import { find, type Findings } from "./findings.ts";
import { listenToKeys } from "./keyboard.ts";
import { type Panel, readPanel } from "./panel.ts";
import { parseQuery, type Query, toSearchPart } from "./query.ts";
import { drawResult, toStatus } from "./results.ts";

const pause = 150;
const pageLength = 10;

/** Brings the search panel of the page to life; does nothing on a page that has none. */
export function startSearch(): void {
  const panel = readPanel(document);
  if (panel !== null) new Search(panel).start();
}

/** One search panel: the query lives in the address, the newest one wins. */
class Search {
  private readonly panel: Panel;
  private engine: Promise<Engine> | null = null;
  private turn = 0;
  private timer = 0;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  start(): void {
    const { form, input, facets } = this.panel;
    input.addEventListener("input", () => this.wait());
    facets.addEventListener("change", () => this.ask("push"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask("push");
    });
    window.addEventListener("popstate", () => void this.answer(this.readAddress()));
    listenToKeys(this.panel, () => {
      input.value = "";
      this.ask("replace");
    });
    void this.answer(this.readAddress());
  }

  private readAddress(): Query {
    const query = parseQuery(location.search);
    this.panel.input.value = query.text;
    return query;
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.ask("replace"), pause);
  }

  private ask(how: "push" | "replace"): void {
    clearTimeout(this.timer);
    // Until the choices are drawn, they stand in the address alone.
    const chosen = this.panel.facets.hidden ? parseQuery(location.search).chosen : readChoices(this.panel);
    const query = { text: this.panel.input.value, chosen };
    const address = location.pathname + toSearchPart(query);
    if (address !== location.pathname + location.search) history[`${how}State`](null, "", address);
    void this.answer(query);
  }

  private async answer(query: Query): Promise<void> {
    const turn = ++this.turn;
    try {
      const engine = await this.open();
      const findings = await find(engine, query);
      if (turn === this.turn) await this.show(findings, query, turn);
    } catch {
      if (turn === this.turn) this.fail();
    }
  }

  private async open(): Promise<Engine> {
    this.engine ??= openEngine(this.panel.root.dataset["folder"] ?? "/pagefind/").then(async (engine) => {
      drawChoices(this.panel, await engine.filters());
      return engine;
    });
    return await this.engine;
  }

  private async show({ matches, counts }: Findings, query: Query, turn: number): Promise<void> {
    const rest = [...(matches ?? [])];
    const first = await this.drawNext(rest);
    if (turn !== this.turn) return;
    this.panel.results.replaceChildren(...first);
    showChoices(this.panel, counts, query);
    this.panel.status.textContent = toStatus(matches?.length ?? null, query.text);
    this.panel.more.hidden = rest.length === 0;
    this.panel.more.onclick = () => void this.showMore(rest);
  }

  private async showMore(rest: Match[]): Promise<void> {
    const turn = this.turn;
    const next = await this.drawNext(rest);
    if (turn !== this.turn) return;
    this.panel.results.append(...next);
    this.panel.more.hidden = rest.length === 0;
    next[0]?.querySelector("a")?.focus();
  }

  /** Takes the next matches off the list and draws them. */
  private async drawNext(rest: Match[]): Promise<HTMLElement[]> {
    const pages = await Promise.all(rest.splice(0, pageLength).map((match) => match.data()));
    return pages.map((page) => drawResult(this.panel, page));
  }

  private fail(): void {
    this.engine = null;
    this.panel.results.replaceChildren();
    this.panel.more.hidden = true;
    this.panel.status.textContent =
      "La recherche n’a pas pu démarrer. Rechargez la page, ou parcourez les listes ci-dessous.";
  }
}
