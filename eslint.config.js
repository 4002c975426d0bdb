import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

const clock = "Only src/build-day.ts reads the clock: take the day as an argument.";

/** One place reads the clock, so that a build can be repeated. Each entry is a shape of code that would read it. */
const clockReaders = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: clock },
];

const defaultExport = { selector: "ExportDefaultDeclaration", message: "Name the export: a default one has no name." };

const manyParameters = {
  selector: "FunctionDeclaration[params.length>3]",
  message: "More than three parameters become one named object.",
};

const modules = ["**/*.ts", "**/*.mjs"];

export default tseslint.config(
  { ignores: ["dist", "node_modules", ".astro", ".cache"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: modules,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // Letters of French words are spread one code point at a time, knowingly.
      "@typescript-eslint/no-misused-spread": "off",
      // Exported constants write their type, also the obvious one.
      "@typescript-eslint/no-inferrable-types": "off",
      // The compiler asks for process.env["NAME"]; the habit of the rule is the opposite one.
      "@typescript-eslint/dot-notation": "off",
      "max-lines": ["error", { max: 250 }],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...clockReaders, defaultExport, manyParameters],
    },
  },
  {
    // JavaScript says its types in JSDoc.
    files: ["**/*.mjs"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
  { files: ["src/build-day.ts"], rules: { "no-restricted-syntax": ["error", defaultExport] } },
  { files: ["*.config.ts", "*.config.mjs"], rules: { "no-restricted-syntax": ["error", ...clockReaders] } },
  ...astro.configs["flat/recommended"],
  {
    files: ["**/*.astro"],
    rules: { "max-lines": ["error", { max: 250 }], "no-restricted-syntax": ["error", ...clockReaders] },
  },
);
