const ROLES = /^(?:textbox|button|log|list|listbox|feed|main|region|table|grid|form|group|combobox|presentation)$/;
const NAMED = /^[A-Za-z_][\w:-]{0,39}$/;
/** Numbers in a class may be somebody's: a customer's, an order's, a conversation's. */
const NUMBERED = /\d{3}/;
const MOST = 4;

/**
 * An element by its tag, role and class names: enough to know it again in a page's source, and nothing anybody said. Ids,
 * labels and titles are left out, since pages put names and numbers there.
 * @example describePlainly(editor) // "div[role=textbox].ql-editor"
 */
export function describePlainly(element: Element): string {
  const role = element.getAttribute("role") ?? "";
  const classes = [...element.classList].filter((one) => NAMED.test(one) && !NUMBERED.test(one)).slice(0, MOST);
  const tag = /^[a-z][a-z0-9-]{0,40}$/.test(element.localName) ? element.localName : "element";
  return `${tag}${ROLES.test(role) ? `[role=${role}]` : ""}${classes.map((one) => `.${one}`).join("")}`;
}
