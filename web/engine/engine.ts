// One engine a page: the compiled module, and the instance that sessions live in.
import type { Glue, GlueFactory, ReceiveInstance } from './glue.js';

/** The instance trapped (out of memory, an abort): it was dropped, and the sessions in it are gone. */
export class EngineLost extends Error {
  override name = 'EngineLost';
}

export class Engine<G extends object = Glue> {
  #factory: GlueFactory<G>;
  #compile: (() => Promise<WebAssembly.Module>) | undefined;
  #module: Promise<WebAssembly.Module> | undefined;
  #instance: Promise<G> | undefined;

  /** Nothing is loaded before `preload` or `instance` is called. A factory that needs no module has no `compile`. */
  constructor(factory: GlueFactory<G>, compile?: () => Promise<WebAssembly.Module>) {
    this.#factory = factory;
    this.#compile = compile;
  }

  /** Starts to load. What goes wrong is reported by `instance`. */
  preload(): void {
    this.instance().catch(() => {});
  }

  /** The running instance, started if there is none. After a failure the next call tries again from the start. */
  instance(): Promise<G> {
    this.#instance ??= this.#start().catch((reason: unknown) => {
      this.#module = this.#instance = undefined;
      throw reason;
    });
    return this.#instance;
  }

  /** Runs `use`. A trap leaves an instance unusable: it is dropped, and the next session starts a new one. */
  guard<T>(use: () => T): T {
    try {
      return use();
    } catch (reason) {
      // By its name: where the engine is plain JavaScript, there may be no WebAssembly.
      const trap = reason as Error;
      if (trap?.name !== 'RuntimeError') throw reason;
      this.#instance = undefined;
      throw new EngineLost(trap.message, { cause: reason });
    }
  }

  async #start(): Promise<G> {
    this.#module ??= this.#compile?.();
    const compiled = this.#module;
    return new Promise<G>((resolve, reject) => {
      const instantiateWasm = (imports: WebAssembly.Imports, receive: ReceiveInstance): object => {
        compiled?.then(async (module) => receive(await WebAssembly.instantiate(module, imports), module)).catch(reject); // the glue would wait for ever
        return {};
      };
      this.#factory({ instantiateWasm }).then(resolve, reject);
    });
  }
}
