import type { Child } from 'hono/jsx';

export const menuId = 'menu';

type MenuButtonProps = { readonly action: 'show' | 'hide'; readonly children?: Child };

/**
 * On a phone the menu lies behind this button: a popover of the browser itself, so it works without script. Wider,
 * and in a browser that knows no popovers, the style sheet shows the menu and not the button.
 */
export function MenuButton({ action, children }: MenuButtonProps) {
  return (
    <button
      type="button"
      class="nl-button nl-button--secondary ws-menu-button"
      popovertarget={menuId}
      popovertargetaction={action}
    >
      {children}
    </button>
  );
}
