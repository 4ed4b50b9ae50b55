/** Hosts that the browsers ask of themselves: updates, settings, accounts. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|net|org)$/;

/** The addresses (`host:port` where a tunnel was wanted) that no browser asks for of itself. */
export function withoutBrowserTraffic(requests: readonly string[]): string[] {
  return requests.filter((address) => !BROWSERS_OWN.test(hostOf(address)));
}

function hostOf(address: string): string {
  return new URL(address.includes('://') ? address : `https://${address}`).hostname;
}
