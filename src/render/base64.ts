/** Octets as Base64, in runtimes with and without Node. */
export function base64(octets: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < octets.length; start += 0x2000) {
    binary += String.fromCharCode(...octets.subarray(start, start + 0x2000));
  }
  return btoa(binary);
}
