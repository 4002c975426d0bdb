import { toAnswer, toAnswerSentence } from "../outputs/comparison/answer.ts";
import { toComparisonCsv } from "../outputs/comparison/csv.ts";
import { toQuestion } from "../outputs/comparison/question.ts";
import { type Showing, toRankedRow, toRankedTable } from "../outputs/comparison/ranked-table.ts";
import { sideBySide } from "../outputs/comparison/query.ts";
import { toSideTable } from "../outputs/comparison/side-table.ts";
import type { Vocabulary } from "../outputs/comparison/vocabulary.ts";
import { typeset, typesetHtml } from "../outputs/typography.ts";
import type { Comparison } from "../registry/comparables/comparison.ts";
import { toTrustedHtml } from "./trusted-html.ts";

/** How many cases are listed at once. */
const step = 10;

/** The part of the page that answers. */
export class NotePanel {
  /** Called with the cases chosen, in the order of their choice. */
  onChoice: (side: readonly string[]) => void = () => undefined;
  private readonly root: Document;
  private readonly showing: Showing;
  private shown: { readonly comparison: Comparison; readonly words: Vocabulary } | null = null;
  private side: readonly string[] = [];
  private listed = 0;
  private awaited = 0;

  constructor(root: Document) {
    this.root = root;
    const base = this.part("[data-answer]").dataset["base"] ?? "/";
    this.showing = { toUrl: (path) => base + path.slice(1), canChoose: true };
    this.part("[data-cases]").addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) this.choose(target);
    });
    this.part("[data-more]").addEventListener("click", () => {
      this.drawMore();
    });
    this.part("[data-print]").addEventListener("click", () => {
      print();
    });
    // Made at the last moment: a file of every case for each change of the form would be thrown away.
    this.part("[data-csv]").addEventListener("click", () => {
      this.makeCsv();
    });
  }

  /** Whether an answer stands. */
  get isShown(): boolean {
    return this.shown !== null;
  }

  /** Shows an answer; the cases chosen that it does not hold are left out. */
  draw(comparison: Comparison, words: Vocabulary, side: readonly string[]): void {
    this.shown = { comparison, words };
    const sentence = typeset(toAnswerSentence(comparison));
    this.part("[data-asked]").textContent = typeset(toQuestion(comparison.situation, words));
    this.part("[data-sentence]").textContent = sentence;
    this.part("[data-status]").textContent = sentence;
    this.fill("[data-result]", toAnswer(comparison, this.showing));
    this.listed = Math.min(step, comparison.ranked.length);
    this.side = side;
    this.toggle(true);
    this.showLink();
    this.drawSoon();
  }

  /** Sets cases side by side, or none. */
  drawSide(side: readonly string[]): void {
    if (this.shown === null) return;
    const { comparison, words } = this.shown;
    const cases = side.flatMap((id) => comparison.ranked.find(({ one }) => one.id === id)?.one ?? []);
    this.side = cases.map(({ id }) => id);
    this.part("[data-side-part]").hidden = cases.length === 0;
    this.fill("[data-side]", cases.length === 0 ? "" : toSideTable(cases, words, this.showing));
    this.part("[data-answer]").toggleAttribute("data-has-side", cases.length > 0);
    for (const box of this.boxes()) {
      box.checked = this.side.includes(box.value);
      box.disabled = !box.checked && this.side.length >= sideBySide;
    }
  }

  /** Says why there is no answer. */
  fail(sentence: string): void {
    this.clear();
    this.part("[data-status]").textContent = typeset(sentence);
    this.part("[data-awaited]").textContent = typeset(sentence);
  }

  /** Takes the answer away. */
  clear(): void {
    this.shown = null;
    this.part("[data-status]").textContent = "";
    this.toggle(false);
  }

  /** Writes the address of the answer where it is read and printed. */
  showLink(): void {
    this.part("[data-link]").setAttribute("href", location.href);
    this.part("[data-address]").textContent = location.href;
  }

  // The answer is painted first: the tables of cases follow in the next picture, and no question waits for them.
  private drawSoon(): void {
    cancelAnimationFrame(this.awaited);
    this.awaited = requestAnimationFrame(() => setTimeout(() => this.drawCases()));
  }

  private drawCases(): void {
    if (this.shown === null) return;
    const ranked = this.shown.comparison.ranked.slice(0, this.listed);
    this.fill("[data-cases]", toRankedTable(ranked, this.showing));
    this.part("[data-cases-part]").hidden = this.listed === 0;
    this.drawSide(this.side);
  }

  private choose({ value, checked }: HTMLInputElement): void {
    const others = this.side.filter((id) => id !== value);
    this.onChoice(checked ? [...others, value] : others);
  }

  private drawMore(): void {
    if (this.shown === null) return;
    const { ranked } = this.shown.comparison;
    const rows = ranked.slice(this.listed, this.listed + step).map((one) => toRankedRow(one, this.showing));
    this.part("[data-cases] tbody").insertAdjacentHTML("beforeend", toTrustedHtml(typesetHtml(rows.join(""))));
    const first = this.boxes()[this.listed];
    this.listed += rows.length;
    this.drawSide(this.side);
    this.part("[data-more]").hidden = this.listed >= ranked.length;
    first?.focus();
  }

  private makeCsv(): void {
    if (this.shown === null) return;
    const toAbsolute = (path: string): string => new URL(this.showing.toUrl(path), location.href).href;
    const text = toComparisonCsv(this.shown.comparison.ranked, toAbsolute);
    const link = this.part("[data-csv]");
    const old = link.getAttribute("href") ?? "";
    if (old.startsWith("blob:")) URL.revokeObjectURL(old);
    link.setAttribute("href", URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" })));
  }

  private toggle(isAnswered: boolean): void {
    this.part("[data-answer]").hidden = !isAnswered;
    this.part("[data-deeds]").hidden = !isAnswered;
    this.part("[data-awaited]").hidden = isAnswered;
    this.part("[data-more]").hidden = this.shown === null || this.listed >= this.shown.comparison.ranked.length;
    this.root.body.toggleAttribute("data-compared", isAnswered);
  }

  private boxes(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>("[data-cases] input[name=cote]")];
  }

  private fill(selector: string, html: string): void {
    this.part(selector).innerHTML = toTrustedHtml(typesetHtml(html));
  }

  private part(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The page of comparison has no ${selector}.`);
    return found;
  }
}
