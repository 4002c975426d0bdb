/**
 * What the machine refused, and where.
 * @typedef {{ code: string, path: string, message: string }} Refusal
 */

/**
 * Sentences for what a machine refuses, by the code of the error. Each says what to do; the served site is whole in any
 * case, since a new one only takes its place when it is finished.
 * @type {Readonly<Record<string, (refusal: Refusal) => string | undefined>>}
 */
const sentences = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: locked,
  EACCES: locked,
  EPERM: locked,
  ENOTDIR: misplaced,
  EEXIST: misplaced,
  EMFILE: crowded,
  ENFILE: crowded,
  EXDEV: divided,
  EBUSY: divided,
  ENOENT: missing,
  ERR_MODULE_NOT_FOUND: ({ message }) => {
    const name = /Cannot find (?:package|module) '([^']+)'/.exec(message)?.[1] ?? "A package";
    return `${name} is not there: run \`npm ci\` to install the packages anew.`;
  },
};

/**
 * The sentence for an error of the machine; undefined for a bug of ours, which keeps its stack.
 * @type {(error: unknown) => string | undefined}
 */
export function toSentence(error) {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { message } = one;
    const { code, path } = /** @type {{ code?: unknown, path?: unknown }} */ (one);
    const name = bundled(message) ?? (typeof code === "string" ? code : "");
    const sentence = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
    const place = typeof path === "string" && path !== "" ? path : pathIn(message);
    if (sentence) return sentence({ code: name, path: place, message });
  }
  return undefined;
}

// The bundler writes by itself, and tells the number of the error in its words.
/** @type {(message: string) => string | undefined} */
function bundled(message) {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  return number === undefined ? undefined : numbers[number];
}

/** @type {Readonly<Record<string, string>>} */
const numbers = { 1: "EPERM", 13: "EACCES", 17: "EEXIST", 20: "ENOTDIR", 24: "EMFILE", 28: "ENOSPC", 30: "EROFS" };

// A file of the project can be brought back; any other one that is missing is a bug of ours.
/** @type {(refusal: Refusal) => string | undefined} */
function missing({ path }) {
  const own = /^(content|public|src|scripts|package-lock\.json)(\/|$)/.test(path);
  return own
    ? `${path} is missing: run the command in the project's folder, or bring it back with \`git restore .\`.`
    : undefined;
}

// `EEXIST: file already exists, mkdir '.cache'`: some errors name their file in their words only.
/** @type {(message: string) => string} */
function pathIn(message) {
  return /(?:'|output chunks: )([^'\n]+)/.exec(message)?.[1] ?? "a file of the project";
}

/** @type {(refusal: Refusal) => string} */
function full({ path }) {
  return `The disk is full (${path}): free some space and run the command again; .cache may be removed whole. The site in dist/ is as it was.`;
}

/** @type {(refusal: Refusal) => string} */
function locked({ code, path }) {
  return `The machine refuses to write ${path} (${code}): run the command as the user who owns the project's folder, or from a copy that you may write to.`;
}

/** @type {(refusal: Refusal) => string} */
function misplaced({ path }) {
  return `${path} is a file where a folder is needed: move or remove it, and run the command again.`;
}

/** @type {(refusal: Refusal) => string} */
function crowded() {
  return "Too many files are open: close other programs, or run `ulimit -n 4096` first.";
}

/** @type {(refusal: Refusal) => string} */
function divided({ path }) {
  return `${path} is a disk of its own, or held by another program: dist/ and .cache/ must lie on one disk and be free to move.`;
}
