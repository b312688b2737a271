/** A story as a page of its own: the template of the page with the project written into it. */

/** Where the template takes the project; the build of the template has put it there. */
export const DATA_MARK = '<!--sourceline-project-->';
/** Where the title of the page stands in the template. */
const TITLE = /<title>[^<]*<\/title>/;

const escapeMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** JSON that no reader of HTML takes for markup, and that means the same. */
export const escapeJson = (json: string): string =>
  json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Without a project the page looks for `project.json` beside it. Throws where the template is not one: it was built by another version, or is something else. */
export function publishPage(template: string, title: string, projectJson?: string): string {
  if (!template.includes(DATA_MARK)) throw new Error('The template has no place for the project');
  const block =
    projectJson === undefined
      ? ''
      : `<script type="application/json" id="sourceline-project">${escapeJson(projectJson)}</script>`;
  // The last of them: the code of a template might name the mark, too.
  const at = template.lastIndexOf(DATA_MARK);
  const page = template.slice(0, at) + block + template.slice(at + DATA_MARK.length);
  return page.replace(TITLE, () => `<title>${escapeMarkup(title)}</title>`);
}
