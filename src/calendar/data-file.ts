/**
 * The one file that a literal pattern of `import.meta.glob` found.
 *
 * @throws {Error} if the build left the file out
 * @example onlyFile({ './weekends.yaml': data }) // data
 */
export function onlyFile<T>(files: Record<string, T>): T {
  for (const file of Object.values(files)) return file;
  throw new Error('A file of locales/notice is missing from the build.');
}
