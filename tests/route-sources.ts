import ts from "typescript";
import type { SourceFile } from "./source-tree.ts";

/**
 * The files that run when a file of this route is made, the route among them: what it imports, what those import in turn,
 * but not what is only a type, nor what only `getStaticPaths` uses. Throws for a file that is not in the tree.
 */
export function toSources(route: string, tree: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(tree.map((file) => [file.path, file]));
  const found = new Map<string, SourceFile>();
  const follow = (path: string, from?: string): void => {
    const file = byPath.get(path);
    if (file === undefined) throw new Error(`${from ?? route} runs ${path}, which is not in the tree`);
    if (found.has(path)) return;
    found.set(path, file);
    const run = toRun(file.text);
    file.imports.forEach((next, rank) => {
      if (run.has(file.addresses[rank] ?? "")) follow(next, path);
    });
  };
  follow(route);
  return [...found.values()];
}

/** The modules that a file runs when it makes something, as it writes their names. */
export function toRun(text: string): Set<string> {
  const [code, template] = toParts(text);
  const { statements } = ts.createSourceFile("file.ts", code, ts.ScriptTarget.Latest);
  const said = new Set([...statements.filter(isSaid).flatMap(toNames), ...(template.match(/\w+/g) ?? [])]);
  const isUsed = (names: readonly string[]): boolean => names.length === 0 || names.some((name) => said.has(name));
  const imports = statements.flatMap(toImport).filter(({ names }) => isUsed(names));
  return new Set([...imports.map(({ from }) => from), ...statements.filter(isSaid).flatMap(toDynamicImports)]);
}

/** The program of a file, and of a component also what it draws. */
function toParts(text: string): [code: string, template: string] {
  const [, code, template] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return [code ?? text, template ?? ""];
}

function isSaid(statement: ts.Statement): boolean {
  const isPaths =
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(({ name }) => ts.isIdentifier(name) && name.text === "getStaticPaths");
  return !isPaths && !ts.isImportDeclaration(statement);
}

function toNames(node: ts.Node): string[] {
  const names: string[] = ts.isIdentifier(node) ? [node.text] : [];
  ts.forEachChild(node, (child) => void names.push(...toNames(child)));
  return names;
}

/** What `import()` brings, wherever it stands. */
function toDynamicImports(node: ts.Node): string[] {
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const found = isImport ? node.arguments.slice(0, 1).map(toAddress) : [];
  ts.forEachChild(node, (child) => void found.push(...toDynamicImports(child)));
  return found;
}

/** What a statement brings from another module: without a name when the module runs whatever is used of it. */
function toImport(statement: ts.Statement): { from: string; names: string[] }[] {
  if (ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier !== undefined) {
    return [{ from: toAddress(statement.moduleSpecifier), names: [] }];
  }
  if (!ts.isImportDeclaration(statement)) return [];
  const { importClause: clause, moduleSpecifier } = statement;
  if (clause === undefined) return [{ from: toAddress(moduleSpecifier), names: [] }];
  const names = clause.phaseModifier === ts.SyntaxKind.TypeKeyword ? [] : toImportedNames(clause);
  return names.length === 0 ? [] : [{ from: toAddress(moduleSpecifier), names }];
}

function toImportedNames({ name, namedBindings: bindings }: ts.ImportClause): string[] {
  const own = name === undefined ? [] : [name.text];
  if (bindings === undefined) return own;
  if (ts.isNamespaceImport(bindings)) return [...own, bindings.name.text];
  return [...own, ...bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map((element) => element.name.text)];
}

function toAddress(specifier: ts.Expression): string {
  return ts.isStringLiteral(specifier) ? specifier.text : "";
}
