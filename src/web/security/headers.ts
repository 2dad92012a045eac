import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const none = "'none'";
const self = "'self'";

/**
 * What a browser may do with our pages: show them, our style sheet and images, send forms back, and run the script that
 * we serve as a file, which asks us alone. No script within a page, no frame, no other host. Fonts of a municipality's theme may come as data in its css.
 * `same-origin` and not `no-referrer`: the latter makes a form's Origin `null`, which CSRF needs.
 *
 * @param identityProviders origins to which a form to sign in or out may be redirected
 */
export function securityHeaders(identityProviders: readonly string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: [none],
      styleSrc: [self],
      scriptSrc: [self],
      connectSrc: [self],
      imgSrc: [self, 'data:'],
      fontSrc: [self, 'data:'],
      formAction: [self, ...identityProviders],
      baseUri: [none],
      frameAncestors: [none],
    },
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    permissionsPolicy: {
      camera: false,
      geolocation: false,
      microphone: false,
      payment: false,
      usb: false,
    },
  });
}

/** Pages hold people's data: no cache keeps them, unless the answer says otherwise itself. */
export function keepNoCopies(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  };
}
