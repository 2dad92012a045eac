import { houseWords } from '#web/house-words.ts';
import { type Language, pick } from '#web/words.ts';

/** The last step, the page itself, has no address. */
export type BreadcrumbStep = { readonly label: string; readonly href?: string | undefined };

type BreadcrumbProps = {
  readonly steps: readonly BreadcrumbStep[];
  readonly language: Language;
};

export function Breadcrumb({ steps, language }: BreadcrumbProps) {
  const t = pick(houseWords, language);
  return (
    <nav class="utrecht-breadcrumb-nav ws-breadcrumb" aria-label={t.breadcrumb}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {steps.map((step, position) => (
          <li class="utrecht-breadcrumb-nav__item">
            {position > 0 && (
              <span class="ws-breadcrumb__separator" aria-hidden="true">
                ›
              </span>
            )}
            {step.href ? (
              <a class="nl-link utrecht-breadcrumb-nav__link" href={step.href}>
                {step.label}
              </a>
            ) : (
              <span class="utrecht-breadcrumb-nav__link" aria-current="page">
                {step.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
