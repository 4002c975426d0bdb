import type { FileRow, ListFile } from "../outputs/lists/list-file.ts";
import { keepLines } from "./csv-lines.ts";
import type { Panel } from "./panel.ts";
import { failure } from "./words.ts";

/** Makes the button download the rows shown: the lines of the open data themselves, columns and protected cells included. */
export function startDownload(panel: Panel, { csv }: ListFile, readRows: () => Promise<readonly FileRow[]>): void {
  panel.download.addEventListener("click", () => {
    panel.download.disabled = true;
    save(csv, readRows)
      .catch(() => (panel.status.textContent = failure))
      .finally(() => (panel.download.disabled = false));
  });
}

async function save(address: string, readRows: () => Promise<readonly FileRow[]>): Promise<void> {
  const [response, rows] = await Promise.all([fetch(address), readRows()]);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const lines = keepLines(await response.text(), new Set(rows.map(({ id }) => id)));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines], { type: "text/csv" }));
  const name = address.slice(address.lastIndexOf("/") + 1).replace(/\.csv$/, "");
  link.download = `${name}-${String(rows.length)}-lignes.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
