/** Keeps the styles that the page has for every element within `.sourceline`, where the page is a part of another one. */

/**
 * Tokens stand on the frame in place of the root; elements start from base.css inside of it alone, and no more strongly
 * than they do on our own page.
 * @param {string} css
 * @param {string} id
 */
export function scopeStyles(css, id) {
  if (id.endsWith('/app/tokens.css'))
    return css
      .replaceAll(':root:not([data-theme])', '.sourceline:not([data-theme])')
      .replaceAll('[data-theme="dark"]', '.sourceline[data-theme="dark"]')
      .replaceAll(':root', '.sourceline');
  if (id.endsWith('/app/base.css'))
    return `:where(.sourceline) {\n${css.replace(/^html \{/m, '& {').replace(/^body \{/m, '& {')}\n}`;
  return css;
}

/** @type {import('vite').Plugin} */
export const scopedStyles = {
  name: 'scoped-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css$/ },
    handler: (code, id) => scopeStyles(code, id),
  },
};
