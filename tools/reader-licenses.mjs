/** The licences of the packages inside the workers, which Vite's own list of the page leaves out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @type {Set<string>} */
const packages = new Set();

/**
 * "/…/node_modules/@exodus/bytes/encoding.js" → the folder of the package.
 * @param {string} id
 */
const folderOf = (id) =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];

/**
 * Among the plugins of the workers: notes what is in them.
 * @type {import('vite').Plugin}
 */
export const noteReaderPackages = {
  name: 'note-reader-packages',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        for (const id of chunk.moduleIds) {
          const folder = folderOf(id);
          if (folder) packages.add(folder);
        }
  },
};

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `## ${name} - ${version} (${license})\n\n${text}\n`;
}

/**
 * Among the plugins of the page: writes the licences beside those of the page.
 * @type {import('vite').Plugin}
 */
export const readerLicenses = {
  name: 'reader-licenses',
  apply: 'build',
  generateBundle() {
    const folders = [...packages].filter((folder) => existsSync(join(folder, 'package.json')));
    if (folders.length === 0) return;
    const source = `# Licences of what reads articles\n\n${folders.sort().map(licenceOf).join('\n')}`;
    this.emitFile({ type: 'asset', fileName: 'third-party-licenses-of-readers.md', source });
  },
};
