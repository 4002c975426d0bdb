import { collectionNames } from "../../records/collections.ts";
import { toFieldPath, toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** No natural person is named: neither a judge, a rapporteur, an agent, nor somebody who trades under a surname. */
export function checkPersons({ lookup }: CheckInput): Problem[] {
  return [
    ...collectionNames.flatMap((collection) =>
      lookup.records[collection].flatMap((record) =>
        namesIn(record).map((complaint) => complain(collection, record.id, complaint)),
      ),
    ),
    ...lookup.records.organisations
      .filter(({ isUnnamed, name, summary }) => isUnnamed !== true && aloneInTrade.test(`${name} ; ${summary}`))
      .map(({ id, name }) =>
        complain("organisations", id, {
          field: "isUnnamed",
          expected: "true, since somebody who trades alone is a natural person",
          received: toReceived(name),
          remedy: "describe the organisation in its name, and write isUnnamed: true",
        }),
      ),
  ];
}

const name = String.raw`\p{Lu}[\p{L}’'-]+`;
const role = "rapporteure?(?: publi(?:c|que))?|présidente?|vice-présidente?|juge|conseill(?:er|ère)|agente?|avocate?";

// A title before a name, or a role before a first name and a surname: an acronym of capitals is no surname after a role.
const persons = new RegExp(
  String.raw`(?<!\p{L})(?:(?:M\.|MM\.|Mmes?|Mlle|Maître|Monsieur|Madame|Docteur|Dr\.?)\s${name}|(?:${role})[\s,]\s?\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}[\p{L}’'-]+)`,
  "u",
);

const aloneInTrade =
  /entrepreneur individuel|entreprise individuelle|(?:auto|micro)-?entrepreneur|personne physique|à titre individuel|(?:médecin|chirurgien|infirmier|kinésithérapeute|avocat|notaire|architecte|psychologue)(?:e|ne|ère)?(?:-dentiste)? libérale?/iu;

// Titles and addresses of sources are those of others; a link keeps its target.
const unread: ReadonlySet<string> = new Set(["id", "url", "sources", "addresses", "prose"]);

function namesIn(record: { readonly prose: string }): Complaint[] {
  const prose = record.prose.replace(/<[^>]+>|\]\([^)]*\)/g, " ");
  return [...textsOf(record), { path: ["prose"], text: prose }].flatMap(({ path, text }) => {
    const found = persons.exec(text)?.[0];
    if (found === undefined) return [];
    return {
      field: path[0] === "prose" ? "" : toFieldPath(path),
      expected: "no natural person named",
      received: toReceived(found),
      remedy: "tell the person by the part played: « la rapporteure », « un agent », « le juge »",
    };
  });
}

function textsOf(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsOf(item, [...path, index]));
  return Object.entries(value)
    .filter(([key]) => !unread.has(key))
    .flatMap(([key, item]) => textsOf(item, [...path, key]));
}
