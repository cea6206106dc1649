// Fetches and compiles the module: streaming where the server says application/wasm, else from its bytes.

/** Rejects when the file is not there, is no WebAssembly, or the page's policy forbids WebAssembly. */
export async function compileFrom(url: URL | string): Promise<WebAssembly.Module> {
  // The same mode and credentials as <link rel="preload" as="fetch" crossorigin>, or the preload is not reused.
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} for ${String(url)}`);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim();
  if (type === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
