import type { FeedLink, FileRow, ListFile } from "../outputs/lists/list-file.ts";
import { type Choice, type Offer, parseChoice, type Place, toAddress, toggle } from "./choice.ts";
import { drawChosen, drawFacets, showChoices } from "./choices-drawing.ts";
import { type Columns, parseColumns } from "./columns.ts";
import { startDownload } from "./download.ts";
import { showOrder, startHeads } from "./heads.ts";
import { find, type Panel, readPanel } from "./panel.ts";
import { fetchJson, RowStore } from "./row-store.ts";
import { drawRows } from "./rows-drawing.ts";
import { select } from "./selection.ts";
import { failure, toDownloadWords, toMoreWords, toStatus } from "./words.ts";

/** Rows that a press of the button adds. */
const pageLength = 50;
/** Rows that fill a window. */
const windowLength = 15;

/** Brings the filters of the list of the page to life; does nothing on a page that has none. */
export function startList(): void {
  const panel = readPanel(document);
  if (panel === null) return;
  const { root, open } = panel;
  const { source = "", path = "", home = "", ownFacet: facet, ownValue: value = "" } = root.dataset;
  const place = { path, home, own: facet === undefined ? null : { facet, value } };
  // An address that asks for something brings the filters by itself.
  const isAsked = location.search !== "";
  open.hidden = isAsked;
  const start = async (): Promise<boolean> => {
    open.disabled = true;
    try {
      const file = await fetchJson<ListFile>(source);
      await new Filters({ panel, place, file, source }).start();
      return true;
    } catch {
      panel.status.textContent = failure;
      open.disabled = false;
      open.hidden = false;
      return false;
    }
  };
  open.addEventListener("click", () => {
    void start().then((isOpen) => (isOpen ? panel.facets.querySelector("summary")?.focus() : open.focus()));
  });
  if (isAsked) void start();
}

interface Opened {
  readonly panel: Panel;
  readonly place: Place;
  readonly file: ListFile;
  /** Address of the file. */
  readonly source: string;
}

/** The filters of one list: the choice lives in the address, the newest one wins. */
class Filters {
  private readonly panel: Panel;
  private readonly place: Place;
  private readonly file: ListFile;
  private readonly columns: Columns;
  private readonly offer: Offer;
  private readonly store: RowStore;
  private choice: Choice;
  private shown: readonly number[] = [];
  /** How many of them stand in the table, or will with the next picture. */
  private drawn = 0;
  private turn = 0;

  constructor({ panel, place, file, source }: Opened) {
    this.panel = panel;
    this.place = place;
    this.file = file;
    this.columns = parseColumns(file);
    this.store = new RowStore(source, file);
    this.offer = {
      values: Object.fromEntries(this.columns.facets.map(({ key, values }) => [key, values])),
      orders: Object.keys(file.orders),
    };
    this.choice = this.readAddress();
  }

  async start(): Promise<void> {
    const { panel } = this;
    drawFacets(panel, this.file);
    await this.show();
    this.listen();
    for (const page of panel.pages) page.hidden = true;
    panel.csv.hidden = true;
    panel.open.hidden = true;
    panel.form.hidden = false;
    // A part that fails here is asked again when its rows are.
    this.store.fetchAll().catch(() => undefined);
  }

  private listen(): void {
    const { panel } = this;
    startHeads(panel, (order) => this.ask({ ...this.choice, order }));
    panel.facets.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) this.ask(toggle(this.choice, target.name, target.value));
    });
    panel.order.addEventListener("change", () => this.ask({ ...this.choice, order: readOrder(panel.order.value) }));
    panel.clear.addEventListener("click", () => this.askAndFocus({ ...this.choice, chosen: {} }));
    panel.chosen.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button) this.askAndFocus(toggle(this.choice, button.name, button.value));
    });
    panel.more.addEventListener("click", () => {
      this.showMore().catch(() => (panel.status.textContent = failure));
    });
    startDownload(panel, this.file, () => this.store.at(this.shown));
    window.addEventListener("popstate", () => {
      this.choice = this.readAddress();
      this.refresh();
    });
  }

  private readAddress(): Choice {
    return parseChoice(location, this.place, this.offer);
  }

  private ask(choice: Choice): void {
    this.choice = choice;
    const address = toAddress(choice, this.place);
    if (address !== location.pathname + location.search) history.pushState(null, "", address);
    this.refresh();
  }

  private refresh(): void {
    this.show().catch(() => (this.panel.status.textContent = failure));
  }

  // The button that was pressed goes away with its choice: the focus stays among the filters.
  private askAndFocus(choice: Choice): void {
    this.ask(choice);
    const next = this.panel.chosen.querySelector("button") ?? this.panel.facets.querySelector("summary");
    next?.focus();
  }

  private async show(): Promise<void> {
    const turn = ++this.turn;
    const { panel, choice, file } = this;
    const selection = select(this.columns, choice);
    this.shown = selection.rows;
    showChoices(panel, selection, choice);
    drawChosen(panel, file, choice);
    showOrder(panel, choice.order);
    this.showPlace();
    this.showFeed();
    panel.download.hidden = this.shown.length === 0;
    panel.download.textContent = toDownloadWords(this.shown.length);
    const rows = await this.store.at(this.shown.slice(0, pageLength));
    if (turn !== this.turn) return;
    panel.body.replaceChildren();
    panel.table.hidden = rows.length === 0;
    this.drawn = 0;
    await this.append(rows);
  }

  private async showMore(): Promise<void> {
    const { panel, turn } = this;
    const from = this.drawn;
    const rows = await this.store.at(this.shown.slice(from, from + pageLength));
    if (turn !== this.turn) return;
    const appended = this.append(rows);
    panel.body.children[from]?.querySelector("a")?.focus();
    await appended;
  }

  // What fills a window is painted first; the rest follows the picture that the press waits for.
  private async append(rows: readonly FileRow[]): Promise<void> {
    const { panel, turn } = this;
    panel.body.append(...drawRows(panel, rows.slice(0, windowLength)));
    this.drawn += rows.length;
    this.showRest();
    await nextPicture();
    if (turn === this.turn) panel.body.append(...drawRows(panel, rows.slice(windowLength)));
  }

  private showRest(): void {
    const left = this.shown.length - this.drawn;
    this.panel.status.textContent = toStatus(this.file, this.shown.length, this.drawn);
    this.panel.more.hidden = left <= 0;
    this.panel.more.textContent = toMoreWords(left);
  }

  // The page of a value that is no longer chosen is the page of the whole list.
  private showPlace(): void {
    const { own, path } = this.place;
    const title = find(document, "h1", HTMLElement);
    title.dataset["own"] ??= title.textContent;
    const isOwn = own === null || location.pathname === path;
    title.textContent = (isOwn ? title.dataset["own"] : this.panel.root.dataset["title"]) ?? "";
  }

  private showFeed(): void {
    const { href, title } = feedOf(this.file, this.choice);
    this.panel.feed.href = href;
    find(this.panel.feed, "[data-word]", HTMLElement).textContent = title;
  }
}

/** The feed of the one subject chosen that has one, else that of the whole list. */
function feedOf({ facets, feed }: ListFile, { chosen }: Choice): FeedLink {
  const feeds = Object.entries(chosen).flatMap(([key, values]) =>
    (facets[key]?.values ?? []).filter(({ value }) => values.includes(value)).flatMap((one) => one.feed ?? []),
  );
  return feeds.length === 1 ? (feeds[0] ?? feed) : feed;
}

function nextPicture(): Promise<void> {
  return new Promise((next) => {
    requestAnimationFrame(() => setTimeout(next));
  });
}

function readOrder(text: string): Choice["order"] {
  const [key = "", way] = text.split(" ");
  return key === "" ? null : { key, way: way === "up" ? "up" : "down" };
}
