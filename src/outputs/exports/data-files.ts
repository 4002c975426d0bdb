import { collectionNames, type CollectionName } from "../../records/collections.ts";
import type { RegisterView } from "../../registry/views.ts";
import { toCatalog } from "./catalog.ts";
import { toChangesFile } from "./changes.ts";
import { columnsOf, dialects, toCsvFile } from "./csv.ts";
import { type DataFile, toDataFile } from "./data-file.ts";
import { toDataPackage } from "./datapackage.ts";
import type { Edition } from "./edition.ts";
import { toSchemaFile } from "./json-schema.ts";
import { toJsonFile, toText } from "./json.ts";
import { toRows } from "./rows.ts";
import { toSqliteFile } from "./sqlite/database.ts";

/** Every file of `/donnees/v1/`: the data first, then what describes it. */
export function toDataFiles(register: RegisterView, edition: Edition): DataFile[] {
  const files = [
    ...collectionNames.flatMap((name) => toCollectionFiles(register, name, edition)),
    toDataFile("register.sqlite", "sqlite", toSqliteFile(register, edition)),
    toDataFile("changes.json", "catalogue", toChangesFile(register, edition)),
    ...collectionNames.map((name) => toDataFile(`schema/${name}.json`, "schema", toText(toSchemaFile(name, edition)))),
  ];
  const described = { asOf: register.asOf, edition, files };
  return [
    ...files,
    toDataFile("datapackage.json", "catalogue", toDataPackage(described)),
    toDataFile("catalog.jsonld", "catalogue", toCatalog(described)),
  ];
}

function toCollectionFiles(register: RegisterView, name: CollectionName, edition: Edition): DataFile[] {
  const rows = toRows(register, name, edition);
  const columns = columnsOf(name);
  return [
    toDataFile(`${name}.json`, "json", toJsonFile(register, name, edition)),
    toDataFile(`${name}.csv`, "csv", toCsvFile(rows, columns, dialects.standard)),
    toDataFile(`${name}-excel.csv`, "excel", toCsvFile(rows, columns, dialects.excel)),
  ];
}
