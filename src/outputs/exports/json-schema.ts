import type { CollectionName } from "../../records/collections.ts";
import { collectionWords, dictionary } from "./dictionary/dictionary.ts";
import { dataFolder, type Edition, schemaVersion } from "./edition.ts";
import { type JsonSchema, toRecordSchema, walk } from "./fields.ts";

/** The JSON Schema (draft 2020-12) of the JSON file of a collection, each field with its French sentence. */
export function toSchemaFile(collection: CollectionName, { toAbsolute }: Edition): JsonSchema {
  const { title, sentence } = collectionWords[collection];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: toAbsolute(`${dataFolder}schema/${collection}.json`),
    title,
    description: sentence,
    type: "object",
    properties: {
      schemaVersion: { description: "Version du contrat des fichiers.", const: schemaVersion },
      asOf: { description: "Jour de la donnée (« état au »).", type: "string", format: "date" },
      licence: licenceSchema,
      records: {
        description: "Les fiches, triées par identifiant.",
        type: "array",
        items: describedRecord(collection),
      },
    },
    required: ["schemaVersion", "asOf", "licence", "records"],
    additionalProperties: false,
  };
}

const licenceSchema: JsonSchema = {
  description: "Licence de la donnée.",
  type: "object",
  properties: {
    id: { description: "Identifiant SPDX.", type: "string" },
    name: { description: "Nom.", type: "string" },
    url: { description: "Adresse du texte.", type: "string", format: "uri" },
  },
  required: ["id", "name", "url"],
  additionalProperties: false,
};

function describedRecord(collection: CollectionName): JsonSchema {
  const schema = toRecordSchema(collection);
  delete schema["$schema"];
  walk(schema, "", (path, field) => {
    field.description = dictionary[collection][path] ?? "";
    delete field.fact;
  });
  return schema;
}
