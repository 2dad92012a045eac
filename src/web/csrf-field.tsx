/** The name under which every form that changes something carries the token of its session. */
export const csrfField = '_csrf';

/** For a form that is not a `Form`: a single button, as sign-out. */
export function CsrfField({ token }: { readonly token: string }) {
  return <input type="hidden" name={csrfField} value={token} />;
}
