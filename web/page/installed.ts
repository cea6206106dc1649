// A page that has a service worker beside it: it opens without a network, and learns of newer versions of itself.

/** Where Trusted Types are enforced, a service worker's address must come from a policy that the page's CSP names. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(address: string): string };
}

const address = 'sw.js';
/** A kiosk may be open for weeks. */
const anHour = 3_600_000;

function trustedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: () => address };
  return trustedTypes ? trustedTypes.createPolicy('zeroten-install', rules).createScriptURL(address) : address;
}

export class Installed {
  /** A newer version is what the next page will be. */
  isOld = false;

  /** Does nothing where the browser has no service workers, or none for this page: from file://, without TLS. */
  start(): void {
    const { serviceWorker } = navigator;
    if (!serviceWorker) return;
    let controlled = serviceWorker.controller !== null;
    serviceWorker.addEventListener('controllerchange', () => {
      this.isOld ||= controlled; // the first one is this version
      controlled = true;
    });
    serviceWorker.register(trustedAddress(), { updateViaCache: 'none' }).then(
      (registration) => setInterval(() => registration.update().catch(() => {}), anHour),
      () => {},
    );
  }
}
