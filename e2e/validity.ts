/** Whether HTML is valid, by the elements and attributes of the living standard as html-validate knows them. */
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    elements: ["html5"],
    rules: {
      // How valid HTML is written; what our JSX writes is valid either way.
      "doctype-style": "off",
      "void-style": "off",
      "attribute-empty-style": "off",
      "attribute-boolean-style": "off",
      "no-trailing-whitespace": "off",
      // Numbers may break where they are long; the style sheet decides.
      "tel-non-breaking": "off",
      // Titles name the page, the county and the network; search engines cut them, readers of tabs do not mind.
      "long-title": "off",
      "no-missing-references": "error",
      // The navigation stands twice and is shown once: axe judges that, in a browser.
      "unique-landmark": "off",
      // Tables are cards on phones: their roles are said, because `display` takes them away.
      "no-redundant-role": "off",
      // What scrolls by itself is a region without being a section.
      "prefer-native-element": "off",
      // Fields of rows have a dot in their names, places begin with a digit; both are allowed.
      "valid-id": ["error", { relaxed: true }],
      // Answers to one question share their name; a button without a type sends its form.
      "form-dup-name": "off",
      "no-implicit-button-type": "off",
      // Everything comes from the same server.
      "require-sri": "off",
    },
  }),
);

/** What is not valid in a page, one line each: rule, what it says, where. */
export function findInvalid(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`),
  );
}
