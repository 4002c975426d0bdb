import { expect, test } from "vitest";
import { toQuotation } from "../../src/imports/quotation.ts";

test.each([
  ["un montant de 900 000 (neuf cent mille) euros", "un montant de 900 000 (neuf cent mille) euros"],
  ["l'article 32 du RGPD et la délibération SAN-2026-001", "l’article 32 du RGPD et la délibération SAN-2026-001"],
  ["à l'encontre de la société ACME CORP une amende", "à l’encontre de la société […] une amende"],
  ["à l'encontre de la société Le Comptoir d'Été", "à l’encontre de la société Le […]"],
  ["la commune de Saint-Rien-sur-Mer et M. Jean Test", "la commune de […]"],
  ["les sociétés Acme, Bravo et Charlie", "les sociétés […], […]"],
  ["l'Hôpital privé de la Loire", "l’[…] privé de la […]"],
  ["sur www.acme-corp.fr/compte et dpo@acme.fr", "sur […]"],
  ["- Cesser de conserver ;\n- Chiffrer chez McTest", "- Cesser de conserver ; - […] chez […]"],
])("« %s » is shown as « %s »", (phrase, shown) => {
  expect(toQuotation(phrase)).toBe(shown);
});

test("a long phrase is cut between words", () => {
  expect(toQuotation("mot ".repeat(50), 20)).toBe("mot mot mot mot mot […]");
});
