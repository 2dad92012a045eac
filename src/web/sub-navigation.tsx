import { currentEntry, type NavigationEntry } from '#web/frame.ts';

type SubNavigationProps = {
  /** The address to come back to from further down a long page. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly entries: readonly NavigationEntry[];
  readonly url: string;
};

/** The parts of one subject as links, each a page of its own. */
export function SubNavigation({ id, label, entries, url }: SubNavigationProps) {
  const current = currentEntry(entries, url);
  return (
    <nav class="ws-sub-navigation" id={id} aria-label={label}>
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
