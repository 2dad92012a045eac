import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Breadcrumb, type BreadcrumbStep } from '#web/breadcrumb.tsx';
import type { Frame } from '#web/frame.ts';
import { currentEntry } from '#web/frame.ts';
import { Header } from '#web/header.tsx';
import { houseWords } from '#web/house-words.ts';
import { MenuButton, menuId } from '#web/menu-button.tsx';
import { liveScript } from '#web/script/script.ts';
import { Lead } from '#web/text.tsx';
import { pick } from '#web/words.ts';

type PageProps = {
  readonly frame: Frame;
  /** The page's only level 1 heading, and the first part of the window's title. */
  readonly title: string;
  /** One sentence under the heading: what is this page for. */
  readonly lead?: Child;
  readonly breadcrumb?: readonly BreadcrumbStep[] | undefined;
  /** True when the page comes back with errors in its form: the title says so first. */
  readonly invalid?: boolean | undefined;
  /** `reading`: lines of a readable length, for clients and texts. */
  readonly width?: 'reading' | 'working' | undefined;
  /** True for a page with a live form or long work to follow: it names the script. */
  readonly live?: boolean | undefined;
  readonly children?: Child;
};

/** A whole document: `c.html(<Page frame={frame} title={title}>…</Page>)`. */
export function Page(props: PageProps) {
  const { frame, title, lead, breadcrumb, invalid, width, live, children } = props;
  const t = pick(houseWords, frame.language);
  const windowTitle = `${invalid ? `${t.errorPrefix}: ` : ''}${title} – ${frame.productName}`;
  return html`<!doctype html>${(
    <html lang={frame.language} class={frame.theme.className}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{windowTitle}</title>
        <link rel="stylesheet" href={frame.theme.stylesheet.href} />
        <link rel="icon" type={frame.theme.icon.type} href={frame.theme.icon.href} />
        {live && <script type="module" src={liveScript.href} />}
      </head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
          {t.skipToMain}
        </a>
        <Header frame={frame} />
        <div class={frame.navigation.length > 0 ? 'ws-body ws-body--with-navigation' : 'ws-body'}>
          <Navigation frame={frame} label={t.mainNavigation} under={breadcrumb?.[0]?.href} />
          <main id="main" tabindex={-1} class="ws-main">
            <div class={width === 'reading' ? 'ws-reading' : undefined}>
              {breadcrumb && <Breadcrumb steps={breadcrumb} language={frame.language} />}
              <h1 class="nl-heading nl-heading--level-1">{title}</h1>
              {lead && <Lead>{lead}</Lead>}
              {children}
            </div>
          </main>
        </div>
        <footer class="ws-footer">
          {frame.synthetic && <p>{t.synthetic}</p>}
          <p>
            {frame.productName}
            {frame.standsAlone !== true && (
              <>
                {' · '}
                <a class="nl-link" href="/about">
                  {t.about}
                </a>
              </>
            )}
          </p>
        </footer>
      </body>
    </html>
  )}`;
}

type NavigationProps = {
  readonly frame: Frame;
  readonly label: string;
  /** Where the breadcrumb begins: a page belongs there, whatever its own address. */
  readonly under: string | undefined;
};

function Navigation({ frame, label, under }: NavigationProps) {
  if (frame.navigation.length === 0) return null;
  const current =
    frame.navigation.find(({ href }) => href === under) ??
    currentEntry(frame.navigation, frame.url);
  const path = frame.url.split('?')[0];
  return (
    <nav class="ws-navigation" aria-label={label} id={menuId} popover="auto">
      <ul>
        {frame.navigation.map((entry) => (
          <li>
            <a
              href={entry.href}
              aria-current={entry === current ? (entry.href === path ? 'page' : 'true') : undefined}
            >
              {entry.label}
            </a>
          </li>
        ))}
      </ul>
      <MenuButton action="hide">{pick(houseWords, frame.language).closeMenu}</MenuButton>
    </nav>
  );
}
