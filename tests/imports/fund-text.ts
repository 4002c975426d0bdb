/** What a made-up text of the fund says; everything else has a default. */
export interface FundText {
  readonly id?: string;
  readonly number?: string;
  readonly nature?: string;
  readonly title?: string;
  readonly fullTitle?: string;
  readonly decidedOn?: string;
  readonly publishedOn?: string;
  readonly content?: string;
}

/** A file in the format of the fund. */
export function toFundXml(text: FundText): string {
  const { id = "CNILTEXT000055000001", number = "SAN-2026-101", nature = "Sanction", content = "" } = text;
  const { decidedOn = "2026-10-08", publishedOn = "2026-10-15" } = text;
  const { title = "Délibération SAN-2026-101 du 8 octobre 2026", fullTitle = title } = text;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEXTE_CNIL>
<META>
<META_COMMUN><ID>${id}</ID><ANCIEN_ID/><ORIGINE>CNIL</ORIGINE><URL>texte/${id}.xml</URL><NATURE>DELIBERATION</NATURE></META_COMMUN>
<META_SPEC><META_CNIL><TITRE>${title}</TITRE><TITREFULL>${fullTitle}</TITREFULL><NUMERO>${number}</NUMERO><NOR/>
<NATURE_DELIB>${nature}</NATURE_DELIB><DATE_TEXTE>${decidedOn}</DATE_TEXTE><DATE_PUBLI>${publishedOn}</DATE_PUBLI>
<ETAT_JURIDIQUE>VIGUEUR</ETAT_JURIDIQUE></META_CNIL></META_SPEC>
</META>
<BLOC_TEXTUEL><CONTENU>${content}</CONTENU></BLOC_TEXTUEL>
</TEXTE_CNIL>
`;
}

/** The same as bytes. */
export function toFundBytes(text: FundText): Uint8Array {
  return new TextEncoder().encode(toFundXml(text));
}
