// The modules as Emscripten left them, without web/ around them.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** `name`: zeroten or zeroten_authoring. `memory` is the module's own. */
export async function loadModule(name) {
  const folder = `${root}build/wasm-release/`;
  const { default: createGlue } = await import(`${folder}${name}.mjs`);
  const module = await WebAssembly.compile(await readFile(`${folder}${name}.wasm`));
  let exports;
  const glue = await createGlue({
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(module, imports).then((instance) => {
        exports = instance.exports;
        receive(instance);
      });
      return {};
    },
  });
  const memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
  return { glue, memory };
}
