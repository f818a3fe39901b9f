/** Code in which every sign beyond ASCII is escaped, so that reading it takes no decoding. */
export const asciiCode = (code: string): string =>
  code.replaceAll(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
