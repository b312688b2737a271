import type { MessagesOf } from '../area.ts';
import type { loading as english } from '../en/loading.ts';

export const loading: MessagesOf<typeof english> = {
  openInstead:
    'Öffnen Sie stattdessen eine Datensatzdatei von Ihrem Rechner, oder starten Sie die Seite von einem Server: npm start.',
  notHere: (status) => `Einen solchen Datensatz gibt es hier nicht (${status})`,
  refused: (status) => `Der Server hat ihn verweigert (${status})`,
  pageCame: 'Einen solchen Datensatz gibt es hier nicht (stattdessen kam eine Seite)',
  notFetched: 'Der Browser konnte den Datensatz nicht holen',
  notRead: 'Der Browser konnte die Datei nicht lesen',
};
