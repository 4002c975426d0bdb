import { collectionNames, type CollectionName } from "../../records/collections.ts";
import { columnsOf } from "./columns.ts";
import { type DataFile, toSha256 } from "./data-file.ts";
import { collectionWords, dictionary } from "./dictionary/dictionary.ts";
import { dataFolder, type Edition, toSlug } from "./edition.ts";
import { columnKindsOf } from "./fields.ts";
import { toText } from "./json.ts";
import { references } from "./references.ts";

/** What describes the data of one day to tools. */
export interface Described {
  /** The as-of day, ISO. */
  readonly asOf: string;
  readonly edition: Edition;
  readonly files: readonly DataFile[];
}

/** The Frictionless description of the files: one resource a file, columns with their sentences and their keys. */
export function toDataPackage({ asOf, edition, files }: Described): string {
  const { name, description, licence, toAbsolute } = edition;
  return toText({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: toSlug(name),
    id: toAbsolute(dataFolder),
    title: name,
    description,
    homepage: toAbsolute("/donnees/"),
    version: asOf,
    licenses: [{ name: licence.id, title: licence.name, path: licence.url }],
    resources: files.map(toResource),
  });
}

function toResource(file: DataFile): object {
  const collection = collectionNames.find((name) => file.name === `${name}.csv`);
  return {
    name: toSlug(file.name),
    path: file.name,
    format: file.name.slice(file.name.lastIndexOf(".") + 1),
    mediatype: file.mediaType,
    bytes: file.bytes.length,
    hash: `sha256:${toSha256(file)}`,
    ...(collection !== undefined && toTabular(collection)),
  };
}

// Only the standard CSV is a table for tools: the mark by which Excel knows UTF-8 is a letter of the first column to them.
function toTabular(collection: CollectionName): object {
  const { title, sentence } = collectionWords[collection];
  return {
    type: "table",
    title,
    description: sentence,
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n" },
    schema: toTableSchema(collection),
  };
}

function toTableSchema(collection: CollectionName): object {
  const kinds = columnKindsOf(collection);
  const columns = columnsOf(collection);
  return {
    fields: columns.map((name) => ({
      name,
      type: kinds.get(name) ?? "string",
      description: dictionary[collection][name],
    })),
    missingValues: ["", "null"],
    primaryKey: ["id"],
    foreignKeys: columns.flatMap((name) => {
      const to = references[name];
      return to === undefined ? [] : [{ fields: [name], reference: { resource: `${to}-csv`, fields: ["id"] } }];
    }),
  };
}
