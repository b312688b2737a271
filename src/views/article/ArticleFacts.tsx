import { useMemo } from 'react';
import { article as words } from '../../messages/en/article.tsx';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Article } from '../../model/dataset.ts';
import { isHttpUrl } from '../../model/http-url.ts';
import { wordUnseenCharacters } from '../../query/unseen-characters.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import styles from './article-text.module.css';

/** What is known of when the article was published, and how; nothing where the text shows it itself. */
function publication(
  { published, publishedFrom, publishedSpan }: Article,
  say: Say,
): string | undefined {
  if (!published) {
    return say(words).noPublication;
  }
  if (publishedSpan) return undefined;
  const word = publishedFrom ? say(words).publishedFrom[publishedFrom] : say(words).published;
  return word(wordEdtfDate(published, say));
}

interface ArticleFactsProps {
  article: Article;
  letter: string;
  titleInText: boolean;
}

/** What is known of the article beside its text; a title that the text does not hold stands above it. */
export function ArticleFacts({ article, letter, titleInText }: ArticleFactsProps) {
  const say = useSay();
  const { title, publisher, authors = [], url } = article;
  const makers = [...authors, publisher].filter(Boolean).join(', ');
  const page = url && isHttpUrl(url) ? url : undefined;
  const date = publication(article, say);
  const unseen = useMemo(() => wordUnseenCharacters(article.text, say), [article.text, say]);
  return (
    <>
      {!titleInText && title && (
        <h1 dir="auto" lang={article.language}>
          {title}
        </h1>
      )}
      {!titleInText && !title && (
        <h1 className={styles.untitled} lang={say.language}>
          {say(words).untitled(letter)}
        </h1>
      )}
      {(makers || date || page || unseen) && (
        <p className={styles.facts} lang={say.language}>
          {makers && (
            <>
              <bdi lang={article.language}>{makers}</bdi>.{' '}
            </>
          )}
          {date} {unseen}{' '}
          {page && (
            <a href={page} rel="noreferrer external">
              {say(words).originalPage}
            </a>
          )}
        </p>
      )}
    </>
  );
}
