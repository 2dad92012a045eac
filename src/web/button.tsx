import type { Child } from 'hono/jsx';

type Kind = 'primary' | 'secondary';

type ButtonProps = {
  readonly kind?: Kind | undefined;
  /** With a value the button tells the form's handler which one was pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Marks for journeys and tests, e.g. `{ 'data-role': 'work-coach' }`. */
  readonly data?: Readonly<Record<`data-${string}`, string>> | undefined;
  readonly children?: Child;
};

/** Sends the form that it stands in. What opens another page is a `LinkButton`. */
export function Button({ kind = 'primary', name, value, data, children }: ButtonProps) {
  return (
    <button
      type="submit"
      class={`nl-button nl-button--${kind}`}
      name={name}
      value={value}
      {...(data ?? {})}
    >
      {children}
    </button>
  );
}

type LinkButtonProps = {
  readonly href: string;
  readonly kind?: Kind | undefined;
  readonly children?: Child;
};

/** A link to the next step, with the weight of a button. */
export function LinkButton({ href, kind = 'primary', children }: LinkButtonProps) {
  return (
    <a class={`nl-button nl-button--${kind}`} href={href}>
      {children}
    </a>
  );
}

/** Buttons and links beside each other, beneath each other on a phone. */
export function Actions({ children }: { readonly children?: Child }) {
  return <div class="ws-actions">{children}</div>;
}
