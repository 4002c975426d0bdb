import { toEuros } from "../law/amount.ts";
import { typeset } from "../outputs/typography.ts";
import { parseExcerpt, type Segment } from "./excerpt.ts";
import type { TextMatches } from "./findings.ts";
import type { KnownPage } from "./index-reader.ts";
import { copyOf, part, type Panel } from "./panel.ts";

const pageLength = 10;

/** The list of results in the page: what stands in it keeps its place, what comes goes below. */
export class ResultList {
  private readonly panel: Panel;
  private pages: readonly KnownPage[] = [];
  private matches: TextMatches = new Map();
  private shown: { readonly page: KnownPage; readonly excerpt: HTMLElement }[] = [];

  constructor(panel: Panel) {
    this.panel = panel;
    panel.more.addEventListener("click", () => this.showMore());
  }

  /** Shows another list. */
  replace(pages: readonly KnownPage[]): void {
    this.panel.results.replaceChildren();
    this.shown = [];
    this.matches = new Map();
    this.extend(pages, this.matches);
  }

  /** Goes on with a longer list that begins as this one does, and lets the text speak where it matches. */
  extend(pages: readonly KnownPage[], matches: TextMatches): void {
    this.pages = pages;
    this.matches = matches;
    for (const { page, excerpt } of this.shown) void this.quote(page, excerpt);
    this.grow(pageLength);
  }

  private grow(length: number): void {
    const next = this.pages.slice(this.shown.length, Math.max(length, this.shown.length));
    for (const page of next) {
      const result = drawResult(this.panel, page);
      const excerpt = part(result, "[data-excerpt]", HTMLElement);
      this.shown.push({ page, excerpt });
      this.panel.results.append(result);
      void this.quote(page, excerpt);
    }
    this.panel.more.hidden = this.shown.length >= this.pages.length;
  }

  private showMore(): void {
    const first = this.shown.length;
    this.grow(first + pageLength);
    this.panel.results.querySelectorAll("a")[first]?.focus();
  }

  // Without its piece of text a result stands as it is.
  private async quote({ row }: KnownPage, excerpt: HTMLElement): Promise<void> {
    const page = await this.matches
      .get(row)
      ?.data()
      .catch(() => undefined);
    if (page !== undefined) excerpt.replaceChildren(...parseExcerpt(page.excerpt).map(drawSegment));
  }
}

/** One result: where the thing stands, its amount, its day; its title; one line; what it is. */
function drawResult(panel: Panel, page: KnownPage): HTMLElement {
  const result = copyOf(panel.root, "result");
  const link = part(result, "a", HTMLAnchorElement);
  link.href = (panel.root.dataset["base"] ?? "/") + page.address.slice(1);
  link.textContent = typeset(page.title);
  const standing = part(result, "[data-standing]", HTMLElement);
  if (page.tone !== null) standing.append(drawStatus(panel, page.tone, page.word));
  standing.append(...[toAmount(page), toDay(page.day)].filter((text) => text !== "").map(drawFact));
  part(result, "[data-excerpt]", HTMLElement).textContent = typeset(toLine(page));
  part(result, "[data-kind]", HTMLElement).textContent = [page.kind, page.number].filter(Boolean).join(" ");
  return result;
}

function toAmount({ amount, kind }: KnownPage): string {
  if (amount < 0) return "";
  return typeset(toEuros(amount) + (kind === "Astreinte" ? " par jour" : ""));
}

/** « 22 janvier 2026 », « janvier 2026 », « 2026 » */
function toDay(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const on = new Date(Number(year), Number(month) - 1, Number(day ?? 1));
  const text = on.toLocaleDateString("fr", {
    ...(day !== undefined && { day: "numeric" }),
    month: "long",
    year: "numeric",
  });
  return text.replace(/^1 /, "1er ");
}

/** What the page is about, before its text says it. */
function toLine({ values, kind }: KnownPage): string {
  const about = kind === "Organisme" ? values.sector : values.theme.length > 0 ? values.theme : values.organisation;
  return about.join(", ");
}

function drawFact(text: string): HTMLElement {
  const fact = document.createElement("span");
  fact.textContent = text;
  return fact;
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
