/** The address of a real server for the tests. Throws a clear error where there is none. */
export function serverUrl(variable: string, example: string): string {
  const url = process.env[variable];
  if (!url)
    throw new Error(
      `Set ${variable} to a server that these tests may write to (${variable}=${example} npm run test:servers). .ci/run starts one.`,
    );
  return url;
}
