/** The commands that mend a dataset, with its own paths. */
export interface DatasetCommands {
  readonly build: string;
  readonly check: string;
}

/** `name` is a folder under public/datasets, or the name of a file that the reader opened. */
export function datasetCommands(name: string): DatasetCommands {
  const isFile = name.endsWith('.json');
  const path = isFile ? name : `public/datasets/${name}/dataset.json`;
  const articles = isFile ? 'articles/' : `public/datasets/${name}/articles`;
  const quoted = (text: string): string => (/[^\w./-]/.test(text) ? `"${text}"` : text);
  return {
    build: `npm run sourceline -- build ${quoted(articles)} --out ${quoted(path)}`,
    check: `npm run sourceline -- check ${quoted(path)}`,
  };
}
