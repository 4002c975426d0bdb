import type { Cell } from "../../../src/outputs/lists/cell.ts";
import type { ListTable } from "../../../src/outputs/lists/list-sheet.ts";

/** The same page with all rows in its table, and three buttons: filter, order, all. */
export function toPlainPage(page: string, { rows, facets }: ListTable): string {
  const security = new Set(facets.find(({ key }) => key === "theme")?.values[0]?.rows);
  const lines = rows.map(({ id, cells, ranks }) => {
    const drawn = cells.map((cell) => `<td>${toMarkup(cell)}</td>`).join("");
    return `<tr data-theme="${security.has(id) ? "1" : "0"}" data-montant="${String(ranks["montant"] ?? "")}">${drawn}</tr>`;
  });
  const buttons = ["filtre", "ordre", "tout"]
    .map((name) => `<button type="button" id="plain-${name}">${name}</button>`)
    .join("");
  return page
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<tbody>[\s\S]*?<\/tbody>/, `<tbody>${lines.join("")}</tbody>`)
    .replace(/<section class="rows"[^>]*>/, `$&${buttons}`)
    .replace("</body>", '<script type="module" src="/plain/plain.js"></script></body>');
}

function toMarkup(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return cell.text + toNote(cell.note);
    case "links":
      return cell.links.map(({ href, text }) => `<a href="${href}">${text}</a>`).join(", ") + toNote(cell.note);
    case "day":
      return `<time datetime="${cell.on ?? ""}">${cell.on ?? ""}</time>`;
    case "status":
      return `<span class="status ${cell.disposition.tone}"><svg class="shape" viewBox="0 0 10 10"><path d="M1 1h8v8H1z"/></svg><span>${cell.disposition.word}</span></span>`;
    default:
      return cell satisfies never;
  }
}

function toNote(note: string | undefined): string {
  return note === undefined ? "" : `<small>${note}</small>`;
}

/** The script of the plain page: rows are hidden, or taken out and put back in order. */
export const plainScript = `
const body = document.querySelector("tbody");
const rows = [...body.rows];
const on = (id, act) => document.getElementById("plain-" + id).addEventListener("click", act);
on("filtre", () => rows.forEach((row) => { row.hidden = row.dataset.theme !== "1"; }));
on("ordre", () => body.append(...rows.toSorted((a, b) => Number(b.dataset.montant) - Number(a.dataset.montant))));
on("tout", () => rows.forEach((row) => { row.hidden = false; }));
`;
