/** The second worker: reads the articles that the first one hands over, through a port of its own. */
import { reportArticle } from '../extract/report-article.ts';
import { type Grammar, loadGrammar } from '../grammar/grammar.ts';
import type { FromHelper, ToHelper } from './helper-messages.ts';

interface Scope {
  onmessage: ((event: MessageEvent<MessagePort>) => void) | null;
}

(globalThis as unknown as Scope).onmessage = ({ data: port }) => {
  let grammar: Grammar | undefined;
  port.onmessage = ({ data }: MessageEvent<ToHelper>) => {
    if (data.kind === 'grammar') grammar = loadGrammar(data.bytes);
    else if (grammar) {
      const answer: FromHelper = { nth: data.nth, read: reportArticle(data.article, grammar) };
      port.postMessage(answer);
    }
  };
};
