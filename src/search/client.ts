import { drawChoices, readChoices, showChoices } from "./choices.ts";
import { countValues, narrow } from "./facets.ts";
import { findInText, sortPages, toList, toSurePages, type TextMatches } from "./findings.ts";
import type { KnownPage } from "./index-reader.ts";
import { listenToKeys } from "./keyboard.ts";
import { type Panel, readPanel } from "./panel.ts";
import { isEmpty, parseQuery, parseSort, type Query, toSearchPart } from "./query.ts";
import { ResultList } from "./results.ts";
import type { SmallAnswer } from "./small-engine.ts";
import { openSources, type Sources } from "./sources.ts";
import { failure, type Progress, toStatus } from "./status.ts";

/** Rest of the typing after which the text is asked, in milliseconds. */
const pause = 150;

/** What a query becomes in the history: a step of its own, the present one, nothing. */
type Step = "push" | "replace" | null;

/** Brings the search panel of the page to life; does nothing on a page that has none. */
export function startSearch(): void {
  const panel = readPanel(document);
  if (panel !== null) new Search(panel).start();
}

/** One search panel: the query lives in the address, the newest one wins. */
class Search {
  private readonly panel: Panel;
  private readonly list: ResultList;
  private readonly sources: Sources;
  private turn = 0;

  constructor(panel: Panel) {
    this.panel = panel;
    this.list = new ResultList(panel);
    const { index = "", folder = "" } = panel.root.dataset;
    this.sources = openSources(index, folder, ({ pages }) => drawChoices(panel, countValues(pages, {})));
  }

  start(): void {
    const { root, form, input, facets } = this.panel;
    input.addEventListener("input", () => void this.answer(this.readPanel(), "replace"));
    facets.addEventListener("change", () => void this.answer(this.readPanel(), "push"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.answer(this.readPanel(), "push");
    });
    window.addEventListener("popstate", () => void this.answer(this.readAddress(), null));
    listenToKeys(this.panel, () => {
      input.value = "";
      void this.answer(this.readPanel(), "replace");
    });
    const asked = this.readAddress();
    // Nothing is loaded for a reader who only came to the lists below.
    if (isEmpty(asked)) root.addEventListener("focusin", () => void this.open(), { once: true });
    else void this.answer(asked, null);
  }

  private readAddress(): Query {
    const query = parseQuery(location.search);
    this.panel.input.value = query.text;
    return query;
  }

  private readPanel(): Query {
    const { input, facets, sort } = this.panel;
    // Until the choices are drawn, they stand in the address alone.
    const { chosen, sort: order } = parseQuery(location.search);
    return facets.hidden
      ? { text: input.value, chosen, sort: order }
      : { text: input.value, chosen: readChoices(this.panel), sort: parseSort(sort.value) };
  }

  private async open(): Promise<void> {
    const turn = this.turn;
    try {
      await this.sources.first();
    } catch {
      if (turn === this.turn) this.fail();
    }
  }

  /** Answers from the first index at once, then from the text, once the typing rests. */
  private async answer(query: Query, how: Step): Promise<void> {
    const turn = ++this.turn;
    if (how === "push") this.keep(query, "push");
    try {
      const { pages, engine } = await this.sources.first();
      if (turn !== this.turn) return;
      const small = engine.search(query.text);
      if (query.text.trim() === "") {
        this.showAll(pages, query, how);
        return;
      }
      // In another order, what the text adds would come between.
      const sure = query.sort === null ? narrow(toSurePages(small), query.chosen) : [];
      this.list.replace(sure);
      this.say(sure.length, query, "first");
      await new Promise((rest) => setTimeout(rest, pause));
      if (turn !== this.turn) return;
      this.keep(query, how);
      await this.answerFromText(query, small, turn);
    } catch {
      if (turn === this.turn) this.fail();
    }
  }

  private async answerFromText(query: Query, small: SmallAnswer, turn: number): Promise<void> {
    const { pages } = await this.sources.first();
    const read = await this.readText(query.text, small.mended);
    if (turn !== this.turn) return;
    const matches: TextMatches = read ?? new Map();
    const all = toList(small, matches, pages);
    const list = sortPages(narrow(all, query.chosen), query.sort);
    this.list.extend(list, matches);
    showChoices(this.panel, countValues(all, query.chosen), query);
    this.say(list.length, query, read === null ? "without-text" : "whole");
  }

  // The names answer also when the text cannot be read.
  private async readText(text: string, mended: string): Promise<TextMatches | null> {
    try {
      return await findInText(await this.sources.text(), text, mended);
    } catch {
      return null;
    }
  }

  private showAll(pages: readonly KnownPage[], query: Query, how: Step): void {
    this.keep(query, how);
    const asksNothing = isEmpty(query);
    const list = asksNothing ? [] : sortPages(narrow(pages, query.chosen), query.sort ?? "date");
    this.list.replace(list);
    showChoices(this.panel, countValues(pages, query.chosen), query);
    this.say(asksNothing ? null : list.length, query, "whole");
  }

  private keep(query: Query, how: Step): void {
    const address = location.pathname + toSearchPart(query);
    if (how !== null && address !== location.pathname + location.search) history[`${how}State`](null, "", address);
  }

  // What is still to grow is not read aloud.
  private say(count: number | null, { text }: Query, progress: Progress): void {
    const { status } = this.panel;
    status.ariaBusy = String(progress === "first");
    status.textContent = toStatus(count, text, progress);
  }

  private fail(): void {
    this.list.replace([]);
    this.panel.status.ariaBusy = "false";
    this.panel.status.textContent = failure;
  }
}
