import { collectionNames, type CollectionName } from "../../records/collections.ts";
import type { RegisterView } from "../../registry/views.ts";
import { dialects } from "../csv.ts";
import { once } from "../once.ts";
import { toArchive } from "./archive.ts";
import { toCatalog } from "./catalog.ts";
import { toChangesFile } from "./changes/changes.ts";
import type { History } from "./changes/version.ts";
import { toChecksums } from "./checksums.ts";
import { columnsOf } from "./columns.ts";
import { toCsvFile } from "./csv.ts";
import { archiveName, checksumsName, type DataFile, toDataFile } from "./data-file.ts";
import { toDataPackage } from "./datapackage.ts";
import { toDictionaryFile } from "./dictionary/dictionary-file.ts";
import type { Edition } from "./edition.ts";
import { toSchemaFile } from "./json-schema.ts";
import { toJsonFile, toText } from "./json.ts";
import { toParquetFile } from "./parquet.ts";
import { toLicenceFile, toReadme } from "./reading.ts";
import { toRows } from "./rows.ts";
import { toSqliteFile } from "./sqlite/database.ts";

/**
 * Every file of `/donnees/v1/`: the data, what describes it, one archive of both, and the checksums of all. The catalogue
 * describes the archive, and stays out of it. Nothing is written before it is read: the pages come first.
 */
export function toDataFiles(register: RegisterView, edition: Edition, history: History): DataFile[] {
  const { asOf } = register;
  const data = toContent(register, edition, history);
  const described = [
    ...data,
    toDataFile("datapackage.json", "catalogue", () => toDataPackage({ asOf, edition, files: data })),
  ];
  const packed = [...described, toChecksumsFile(described)];
  const offered = [...described, toDataFile(archiveName, "archive", () => toArchive(packed, asOf))];
  const all = [
    ...offered,
    toDataFile("catalog.jsonld", "catalogue", () => toCatalog({ asOf, edition, files: offered })),
  ];
  return [...all, toChecksumsFile(all)];
}

function toContent(register: RegisterView, edition: Edition, history: History): DataFile[] {
  const { asOf } = register;
  return [
    ...collectionNames.flatMap((name) => toCollectionFiles(register, name, edition)),
    toDataFile("register.sqlite", "sqlite", () => toSqliteFile(register, edition)),
    toDataFile("changes.json", "catalogue", () => toChangesFile(register, edition, history)),
    toDataFile("dictionary.csv", "reading", toDictionaryFile),
    toDataFile("README.md", "reading", () => toReadme(edition, asOf)),
    toDataFile("LICENCE.txt", "reading", () => toLicenceFile(edition, asOf)),
    ...collectionNames.map((name) =>
      toDataFile(`schema/${name}.json`, "schema", () => toText(toSchemaFile(name, edition))),
    ),
  ];
}

function toCollectionFiles(register: RegisterView, name: CollectionName, edition: Edition): DataFile[] {
  const rows = once(() => toRows(register, name, edition));
  const columns = columnsOf(name);
  return [
    toDataFile(`${name}.json`, "json", () => toJsonFile(register, name, edition)),
    toDataFile(`${name}.csv`, "csv", () => toCsvFile(rows(), columns, dialects.standard)),
    toDataFile(`${name}-excel.csv`, "excel", () => toCsvFile(rows(), columns, dialects.excel)),
    toDataFile(`${name}.parquet`, "parquet", () => toParquetFile(rows(), name)),
  ];
}

function toChecksumsFile(files: readonly DataFile[]): DataFile {
  return toDataFile(checksumsName, "archive", () => toChecksums(files));
}
