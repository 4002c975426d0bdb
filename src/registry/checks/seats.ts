import type { Entry } from "../../records/collections.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** The seat of an organisation lies in its country, and only the State is the State. */
export function checkSeats({ lookup: { records } }: CheckInput): Problem[] {
  return records.organisations.flatMap((one) =>
    [...seatFault(one), ...formFault(one)].map((fault) => complain("organisations", one.id, fault)),
  );
}

function seatFault({ country, domicile }: Entry<"organisations">): Complaint[] {
  if (country === null || (country === "FR") === (domicile !== "abroad")) return [];
  const expected =
    country === "FR" ? "metropole or overseas, since its country is FR" : `abroad, since its country is ${country}`;
  return [
    { field: "domicile", expected, received: toReceived(domicile), remedy: "correct the domicile, or the country" },
  ];
}

function formFault({ legalForm, sector }: Entry<"organisations">): Complaint[] {
  if ((legalForm === "etat") === (sector === "public-etat")) return [];
  const expected =
    legalForm === "etat" ? "public-etat, since its legal form is etat" : "another sector, since it is not the State";
  return [{ field: "sector", expected, received: toReceived(sector), remedy: "correct the sector, or the legal form" }];
}
