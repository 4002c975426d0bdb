import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";

/** Writes an archive of made-up texts in the format of the official fund, one in fifty a sanction, for measures. */
async function writeFundArchive(path: string, count: number): Promise<void> {
  const tar = pack();
  const written = pipeline(tar, createGzip({ level: 1 }), createWriteStream(path));
  for (let index = 1; index <= count; index += 1) {
    const digits = String(60_000_000 + index).padStart(12, "0");
    const folders = digits.replace(/(..)(?=.)/g, "$1/").slice(0, 14);
    const name = `20261121-000000/texte/cnil/CNIL/TEXT/${folders}/CNILTEXT${digits}.xml`;
    await new Promise<void>((done, fail) => {
      tar.entry({ name }, toText(index, `CNILTEXT${digits}`), (error) => {
        if (error) fail(error);
        else done();
      });
    });
  }
  tar.finalize();
  await written;
}

function toText(index: number, id: string): string {
  const isSanction = index % 50 === 0;
  const number = isSanction ? `SAN-1990-${String(index).padStart(5, "0")}` : `DR-1990-${String(index)}`;
  const paragraphs = isSanction ? 400 : 50;
  const body = Array.from({ length: paragraphs }, (_, line) => toParagraph(index * 1000 + line)).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEXTE_CNIL><META><META_COMMUN><ID>${id}</ID><ANCIEN_ID/><ORIGINE>CNIL</ORIGINE><URL>texte/${id}.xml</URL>
<NATURE>DELIBERATION</NATURE></META_COMMUN><META_SPEC><META_CNIL><TITRE>Délibération ${number} du 12 juillet 1990</TITRE>
<TITREFULL>Délibération n° ${number} concernant la société X</TITREFULL><NUMERO>${number}</NUMERO><NOR/>
<NATURE_DELIB>${isSanction ? "Sanction" : "Autorisation de recherche"}</NATURE_DELIB><DATE_TEXTE>1990-07-12</DATE_TEXTE>
<DATE_PUBLI>2999-01-01</DATE_PUBLI><ETAT_JURIDIQUE>VIGUEUR</ETAT_JURIDIQUE></META_CNIL></META_SPEC></META>
<BLOC_TEXTUEL><CONTENU>${body}${isSanction ? operative : ""}</CONTENU></BLOC_TEXTUEL></TEXTE_CNIL>`;
}

const operative =
  "<p>PAR CES MOTIFS</p><p>La formation restreinte décide de :</p><p>- prononcer une amende administrative d&apos;un " +
  "montant de 900&#160;000 (neuf cent mille) euros ;</p><p>- prononcer une injonction de chiffrer les sauvegardes ;</p>" +
  "<p>- assortir l&apos;injonction d&apos;une astreinte de 1 000 euros par jour de retard à l&apos;issue d&apos;un délai " +
  "de trois mois suivant la notification de la présente délibération.</p>";

const words = (
  "la commission relève que le traitement des données à caractère personnel répond aux exigences de l&apos;article 32 du " +
  "règlement et que la durée de conservation retenue ne paraît pas excessive au regard de la finalité &amp; des risques"
).split(" ");

// Run in a process of its own, so that its memory is not measured with what reads the archive.
if (import.meta.main) await writeFundArchive(process.argv[2] ?? "", Number(process.argv[3]));

/** Words drawn without chance, so that the archive compresses like prose and is the same each time. */
function toParagraph(seed: number): string {
  let state = seed * 2_654_435_761;
  const drawn = Array.from({ length: 50 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[Math.floor(state / 65_536) % words.length] ?? "";
  });
  return `<p>${String(seed)}. ${drawn.join(" ")}</p>`;
}
