import { currentEntry, type NavigationEntry } from '#web/frame.ts';

type SubNavigationProps = {
  readonly label: string;
  readonly entries: readonly NavigationEntry[];
  readonly url: string;
};

/** The parts of one subject as links, each a page of its own. */
export function SubNavigation({ label, entries, url }: SubNavigationProps) {
  const current = currentEntry(entries, url);
  return (
    <nav class="ws-sub-navigation" aria-label={label}>
      <ul>
        {entries.map((entry) => (
          <li>
            <a href={entry.href} aria-current={entry === current ? 'page' : undefined}>
              {entry.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
