import { formatting } from '#web/formatting.ts';
import { withQuery } from '#web/frame.ts';
import { houseWords } from '#web/house-words.ts';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';

type PaginationProps = {
  readonly language: Language;
  /** Address of this page; the number goes in its query as `page`, counted from 1. */
  readonly url: string;
  readonly page: number;
  readonly lastPage: number;
};

export function Pagination({ language, url, page, lastPage }: PaginationProps) {
  if (lastPage <= 1) return null;
  const t = pick(houseWords, language);
  const { number } = formatting(language);
  const at = (target: number) => withQuery(url, { page: target === 1 ? undefined : `${target}` });
  return (
    <nav class="ws-pagination" aria-label={t.pages}>
      <ul>
        {page > 1 && (
          <li>
            <Link href={at(page - 1)}>{t.previous}</Link>
          </li>
        )}
        <li>
          <span aria-current="page">{t.pageOf(number(page), number(lastPage))}</span>
        </li>
        {page < lastPage && (
          <li>
            <Link href={at(page + 1)}>{t.next}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
