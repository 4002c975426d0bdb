import { dataFolder, type Edition } from "./edition.ts";

/** A few lines that a reader can run as they are. */
export interface Example {
  /** Fragment of the page. */
  readonly id: string;
  readonly tool: string;
  /** What the lines answer, one French sentence. */
  readonly question: string;
  readonly code: string;
}

/** The same kind of question asked with several tools. */
export function toExamples({ toAbsolute }: Edition): Example[] {
  const file = (name: string): string => toAbsolute(dataFolder + name);
  return [
    {
      id: "curl",
      tool: "curl et SQLite",
      question: "Les décisions qui parlent de mots de passe, sans se soucier des accents.",
      code: `curl -O ${file("register.sqlite")}
sqlite3 register.sqlite "SELECT id, title FROM search WHERE search MATCH '\\"mot de passe\\"' AND collection = 'decisions' ORDER BY rank"`,
    },
    {
      id: "duckdb",
      tool: "DuckDB",
      question: "Les amendes en vigueur par année de décision.",
      code: `SELECT year(computed_decidedOn) AS annee, count(*) AS amendes, sum(computed_inForce) AS euros
FROM read_parquet('${file("fines.parquet")}')
GROUP BY annee
ORDER BY annee;`,
    },
    {
      id: "pandas",
      tool: "Python et pandas",
      question: "Les dix plus fortes amendes en vigueur, avec le nom de l’organisme.",
      code: `import pandas as pd

amendes = pd.read_csv("${file("fines.csv")}", na_values=["null"])
organismes = pd.read_csv("${file("organisations.csv")}", na_values=["null"])
noms = organismes.set_index("id")["name"]
amendes["nom"] = amendes["organisation"].map(noms)
dix = amendes.nlargest(10, "computed.inForce")
print(dix[["nom", "decision", "amount", "computed.inForce"]].to_string(index=False))`,
    },
    {
      id: "r",
      tool: "R",
      question: "Les astreintes et leurs trois montants, jamais additionnés.",
      code: `astreintes <- read.csv("${file("astreintes.csv")}", na.strings = c("", "null"), encoding = "UTF-8")
astreintes[, c("id", "computed.theoretical", "computed.liquidated", "computed.remainder")]`,
    },
    {
      id: "archive",
      tool: "Archive et empreintes",
      question: "Tout le registre d’un coup, chaque fichier vérifié.",
      code: `curl -O ${file("register.zip")}
unzip -d registre register.zip
cd registre && sha256sum -c SHA256SUMS`,
    },
  ];
}
