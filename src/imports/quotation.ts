// Names are told by their capital letter: what is not sure to be a common word is hidden. Too much hidden costs the
// reader a look at the text; one name shown would bring back what the CNIL withdrew.
const commonWords = new Set(
  (
    "CNIL RGPD LIL CPCE SAN MED UE CEPD DPO NIR IP SMS VPN API URL IBAN TLS HTTPS SQL RH IA Règlement Union Commission " +
    "Conseil Code Légifrance État Internet Annexe Article Mettre Cesser Supprimer Justifier Informer Recueillir Procéder " +
    "Désigner Répondre Prendre Définir Limiter Assurer Fournir Modifier Compléter Nommer Ne Le La Les Un Une En À Au Aux " +
    "Délibération Décision DECISION DELIBERATION Dans Pour Sur Sous Cette Ce Ces Il Elle Des De Du D L S C N Qu"
  ).split(" "),
);
const hidden = "[…]";
const address = /[\w.+-]+@[\w.-]+|(?:https?:\/\/)?(?:[\w-]+\.)+(?:fr|com|net|org|eu|io|app|info)\b[^\s,;)]*/giu;
const civility = /(?<!\p{L})(?:MM?\.|Mmes?|Mlles?|Dr|Me)(?= )/gu;
const capital = /(?<![\p{L}\d])\p{Lu}[\p{L}\d'&-]*/gu;

/** A phrase of the text fit to be shown: on one line, cut short, every name in it hidden. */
export function toQuotation(phrase: string, longest = 400): string {
  const line = phrase.replace(/\s+/g, " ").trim();
  const masked = line
    .replace(address, hidden)
    .replace(civility, hidden)
    .replace(capital, maskWord)
    .replace(/\[…\](?:(?: (?:de|du|des|et|&|d'|la|le) ?| |-|')?\[…\])+/g, hidden);
  const short = masked.length > longest ? `${masked.slice(0, longest).replace(/ \S*$/, "")} […]` : masked;
  return short.replaceAll("'", "’");
}

function maskWord(word: string): string {
  const [elided = "", rest = word] = /^(?:[DLSCN]|Qu)'/.test(word) ? word.split(/(?<=')/) : ["", word];
  return commonWords.has(rest) || /^[IVX]+$|^(?:SAN|MED|DR)-\d/.test(rest) ? word : `${elided}${hidden}`;
}
