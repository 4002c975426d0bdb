import type { FileCell, FileRow } from "../outputs/lists/list-file.ts";
import { copyOf, find, type Panel } from "./panel.ts";

/** What the head of the table says of each column. */
interface Head {
  readonly label: string;
  readonly isNumber: boolean;
  /** The column that names the row. */
  readonly isName: boolean;
}

/** Draws rows as the page itself draws them. */
export function drawRows(panel: Panel, rows: readonly FileRow[]): HTMLTableRowElement[] {
  const heads = readHeads(panel);
  return rows.map(({ cells }) => {
    const row = document.createElement("tr");
    row.append(...cells.map((cell, place) => drawCell(panel, cell, heads[place])));
    return row;
  });
}

function readHeads({ table }: Panel): Head[] {
  return [...table.querySelectorAll<HTMLElement>("thead th")].map((head, place) => ({
    label: head.textContent.trim(),
    isNumber: head.classList.contains("number"),
    isName: String(place) === table.closest<HTMLElement>("[data-list]")?.dataset["heading"],
  }));
}

function drawCell(panel: Panel, cell: FileCell, head: Head | undefined): HTMLTableCellElement {
  const element = document.createElement(head?.isName === true ? "th" : "td");
  if (head?.isName === true) element.scope = "row";
  else element.dataset["label"] = head?.label ?? "";
  if (head?.isNumber === true) element.classList.add("number");
  if (cell.day !== undefined) element.classList.add("day");
  element.append(...drawContent(panel, cell));
  if (cell.note !== undefined) element.append(withText(document.createElement("small"), cell.note));
  return element;
}

function drawContent(panel: Panel, { text, links, day, tone }: FileCell): (Node | string)[] {
  if (links !== undefined) return links.flatMap((link, place) => [...(place === 0 ? [] : [", "]), drawLink(link)]);
  if (tone !== undefined) {
    const status = copyOf(panel.root, `status-${tone}`);
    find(status, "span", HTMLElement).textContent = text;
    return [status];
  }
  if (day === undefined) return [text];
  const time = withText(document.createElement("time"), text);
  time.dateTime = day;
  return [time];
}

function drawLink([href, text]: readonly [string, string]): HTMLAnchorElement {
  const link = withText(document.createElement("a"), text);
  link.href = href;
  return link;
}

function withText<E extends HTMLElement>(element: E, text: string): E {
  element.textContent = text;
  return element;
}
