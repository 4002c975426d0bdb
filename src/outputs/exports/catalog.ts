import { channels, formats } from "../feeds/channels.ts";
import { type DataFile, toSha256 } from "./data-file.ts";
import type { Described } from "./datapackage.ts";
import { dataFolder } from "./edition.ts";
import { toText } from "./json.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const keywords = ["CNIL", "RGPD", "sanctions", "amendes", "injonctions", "astreintes", "violations de données"];
const french = { "@id": "http://publications.europa.eu/resource/authority/language/FRA" };
const justice = { "@id": "http://publications.europa.eu/resource/authority/data-theme/JUST" };

/** The DCAT description of the dataset as JSON-LD: one catalogue, one dataset, one distribution a file and a feed. */
export function toCatalog(described: Described): string {
  const { name, description, toAbsolute } = described.edition;
  const home = toAbsolute("/donnees/");
  return toText({
    "@context": context,
    "@id": `${home}#catalogue`,
    "@type": "dcat:Catalog",
    "dct:title": inFrench(name),
    "dct:description": inFrench(description),
    "dct:publisher": toPublisher(described),
    "dct:language": french,
    "foaf:homepage": { "@id": toAbsolute("/") },
    "dcat:dataset": [toDataset(described, home)],
  });
}

function toDataset(described: Described, home: string): object {
  const { asOf, edition, files } = described;
  return {
    "@id": `${home}#jeu-de-donnees`,
    "@type": "dcat:Dataset",
    "dct:identifier": edition.toAbsolute(dataFolder),
    "dct:title": inFrench(`${edition.name} : les données`),
    "dct:description": inFrench(edition.description),
    "dct:modified": { "@value": asOf, "@type": "xsd:date" },
    "dct:publisher": toPublisher(described),
    "dct:language": french,
    "dct:license": { "@id": edition.licence.url },
    "dcat:landingPage": { "@id": home },
    "dcat:theme": justice,
    "dcat:keyword": keywords.map(inFrench),
    "dcat:distribution": [...files.map((file) => toDistribution(described, file)), ...toFeedDistributions(described)],
  };
}

function toDistribution({ edition }: Described, file: DataFile): object {
  const address = edition.toAbsolute(dataFolder + file.name);
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": inFrench(file.name),
    "dct:license": { "@id": edition.licence.url },
    "dcat:accessURL": { "@id": address },
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": toMediaType(file.mediaType),
    "dcat:byteSize": { "@value": String(file.bytes.length), "@type": "xsd:nonNegativeInteger" },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": toSha256(file),
    },
  };
}

// DCAT takes a feed for a way to receive a dataset: what happens to the records, as it happens.
function toFeedDistributions({ edition }: Described): object[] {
  return Object.values(channels).flatMap(({ name, title }) =>
    formats.map(({ extension, type, word }) => ({
      "@id": edition.toAbsolute(`/flux/${name}.${extension}`),
      "@type": "dcat:Distribution",
      "dct:title": inFrench(`Flux ${word} : ${title}`),
      "dct:license": { "@id": edition.licence.url },
      "dcat:accessURL": { "@id": edition.toAbsolute(`/flux/${name}.${extension}`) },
      "dcat:mediaType": toMediaType(type),
    })),
  );
}

function toMediaType(type: string): object {
  return { "@id": `https://www.iana.org/assignments/media-types/${type}` };
}

function toPublisher({ edition }: Described): object {
  return { "@id": edition.toAbsolute("/"), "@type": "foaf:Organization", "foaf:name": edition.name };
}

function inFrench(text: string): object {
  return { "@value": text, "@language": "fr" };
}
