// The names that src/wasm/bindings/sessions.cpp binds, as the JavaScript that Emscripten writes shows them. Nothing but
// this folder sees them.

/** The number of a session: given by the host, and good from an `open` that succeeded until `close`. */
export type Handle = number;

export interface Glue {
  open(handle: Handle, definition: string, wording: string, options: string): string;
  send(handle: Handle, event: string): string;
  save(handle: Handle): string;
  close(handle: Handle): void;
  version(): string;
}

export interface AuthoringGlue extends Glue {
  lint(definition: string): string;
  verify(definition: string, response: string): string;
  score(request: string): string;
  tool(command: string, input: string): string;
}

export type ReceiveInstance = (instance: WebAssembly.Instance, module?: WebAssembly.Module) => void;

export interface GlueOptions {
  instantiateWasm(imports: WebAssembly.Imports, receive: ReceiveInstance): object;
}

/** The default export of zeroten.mjs. */
export type GlueFactory<G extends object = Glue> = (options: GlueOptions) => Promise<G>;
