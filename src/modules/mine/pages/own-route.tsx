import type { Child } from 'hono/jsx';
import type { Gate, Scoped } from '#database/scope.ts';
import type { Words } from '#kernel/words.ts';
import { groundNames, type Topic, topicNames } from '#modules/representatives/index.ts';
import { Notice } from '#web/notice.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { inOwnFile, type OwnFile } from '../actions/open-own-file.ts';
import { words } from '../words.ts';

/** A page of the own place: what it reads in the open file, and how that looks. */
export type OwnPage<Read> = {
  readonly route: Route['route'];
  readonly title: Words;
  readonly lead: Words;
  /** Without one of these nothing is read, and the page says why. */
  readonly topics: readonly Topic[];
  readonly read: (transaction: Scoped, own: OwnFile, visit: Visit) => Promise<Read>;
  readonly view: (visit: Visit, read: Read, own: OwnFile, typed: OwnTyped) => Child;
};

/** A form of the page that was refused: which one, what was typed, what is wrong. */
export type OwnTyped = {
  readonly form?: string;
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
  readonly errors?: Readonly<Record<string, string>>;
};

export const ownRoute = <Read,>(gate: Gate, page: OwnPage<Read>): Route => ({
  route: page.route,
  handle: (visit) => showOwn(gate, visit, page, {}),
});

export async function showOwn<Read>(
  gate: Gate,
  visit: Visit,
  page: OwnPage<Read>,
  typed: OwnTyped,
) {
  const { own, read } = await inOwnFile(gate, visit, async (transaction, file) => ({
    own: file,
    read: page.topics.some((topic) => file.sees.has(topic))
      ? { value: await page.read(transaction, file, visit) }
      : undefined,
  }));
  const t = pick(words, visit.language);
  return visit.page({
    title: page.title[visit.language],
    lead: page.lead[visit.language],
    width: 'reading',
    ...(typed.errors ? { invalid: true, status: 400 as const } : {}),
    body: (
      <>
        <Acting visit={visit} own={own} />
        {read === undefined ? (
          <Paragraph>{t.notYours}</Paragraph>
        ) : (
          page.view(visit, read.value, own, typed)
        )}
      </>
    ),
  });
}

/** For whom somebody acts, on which ground and for what; the client needs no such line. */
function Acting({ visit: { language }, own }: { readonly visit: Visit; readonly own: OwnFile }) {
  if (own.representation === undefined) return null;
  const t = pick(words, language);
  const { given_names: given, family_name: family } = own.head;
  const seen = [...own.sees].map((topic) => topicNames[topic][language]).join(', ');
  const ground = groundNames[own.representation.ground][language];
  return (
    <Notice kind="info" language={language} title={t.actingFor(`${given} ${family}`)}>
      <Paragraph>{t.actingGround(ground, seen)}</Paragraph>
    </Notice>
  );
}
