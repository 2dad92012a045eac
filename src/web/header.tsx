import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import type { Frame } from '#web/frame.ts';
import { withQuery } from '#web/frame.ts';
import { houseWords } from '#web/house-words.ts';
import { MenuButton } from '#web/menu-button.tsx';
import { type Language, languages, pick } from '#web/words.ts';

const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** Top of every page: what this is, search, language, who I am and in which role. */
export function Header({ frame }: { readonly frame: Frame }) {
  const t = pick(houseWords, frame.language);
  return (
    <header>
      {frame.synthetic && <p class="ws-synthetic">{t.synthetic}</p>}
      <div class="ws-header">
        {frame.standsAlone ? (
          <span class="ws-header__name">{frame.productName}</span>
        ) : (
          <>
            <a class="ws-header__name" href="/">
              {frame.productName}
            </a>
            {frame.navigation.length > 0 && <MenuButton action="show">{t.menu}</MenuButton>}
            <Search frame={frame} submit={t.search} />
            <div class="ws-header__end">
              <Languages frame={frame} label={t.languageChoice} />
              <WhoIAm frame={frame} signedInAs={t.signedInAs} signOut={t.signOut} />
            </div>
          </>
        )}
      </div>
    </header>
  );
}

function Search({ frame, submit }: { readonly frame: Frame; readonly submit: string }) {
  if (!frame.search) return null;
  const { action, label, value } = frame.search;
  return (
    <search>
      <form class="ws-header__search" method="get" action={action}>
        <label class="ws-visually-hidden" for="header-search">
          {label}
        </label>
        <input
          class="utrecht-textbox"
          id="header-search"
          type="search"
          name="q"
          value={value ?? ''}
          placeholder={label}
          autocomplete="off"
        />
        <Button kind="secondary">{submit}</Button>
      </form>
    </search>
  );
}

function Languages({ frame, label }: { readonly frame: Frame; readonly label: string }) {
  return (
    <nav aria-label={label}>
      <ul class="ws-languages">
        {languages.map((language) => (
          <li>
            {language === frame.language ? (
              <span lang={language} aria-current="true">
                {languageNames[language]}
              </span>
            ) : (
              <a
                class="nl-link"
                href={withQuery(frame.url, { lang: language })}
                lang={language}
                hreflang={language}
              >
                {languageNames[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

type WhoIAmProps = {
  readonly frame: Frame;
  readonly signedInAs: string;
  readonly signOut: string;
};

function WhoIAm({ frame, signedInAs, signOut }: WhoIAmProps) {
  if (!frame.visitor.signedIn) return null;
  const { name, roleName, signOutAction } = frame.visitor;
  return (
    <>
      <p class="ws-header__who">
        <span class="ws-visually-hidden">{signedInAs} </span>
        {name}, <span class="ws-header__role">{roleName}</span>
      </p>
      <form class="ws-inline-form" method="post" action={signOutAction}>
        <CsrfField token={frame.csrf} />
        <Button kind="secondary">{signOut}</Button>
      </form>
    </>
  );
}
