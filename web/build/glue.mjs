// The JavaScript that Emscripten writes around the module, made small.
import { readFileSync } from 'node:fs';
import { minify } from 'terser';

/** Pages that freeze `Error.prototype` let nothing that inherits from it be assigned: here it is made assignable again. */
function assignable(text) {
  const names = ['constructor', 'toString', 'name', 'message'].map((name) => `${name}:{writable:true}`);
  return text.replace('Object.create(baseErrorType.prototype)', `Object.create(baseErrorType.prototype,{${names}})`);
}

/** The text of the glue at `file`, for a bundle. Throws if it would need `eval`, which a strict policy forbids. */
export async function minifiedGlue(file) {
  const { code } = await minify(assignable(readFileSync(file, 'utf8')), {
    module: true,
    toplevel: true,
    compress: { passes: 3, toplevel: true },
    mangle: true,
  });
  if (/new Function|\beval\(/.test(code))
    throw new Error(`${file} compiles code at run time: -sDYNAMIC_EXECUTION=0 is missing`);
  return code;
}
