# zeroten_wasm(TARGET BINDINGS [SOURCE…]): a module of the engine, src/wasm, src/wasm/bindings/BINDINGS.cpp and the sources,
# as TARGET.mjs and TARGET.wasm.
# Debian 12's Emscripten 3.1.6 and newer ones both take these flags.

# In every compile and again in the link: -fno-rtti without the define, or the other way round, fails when called.
# -finline-functions: at -Oz em++ forbids it, and then a literal is measured and a vector indexed by a call each.
# The two features are in every browser since Safari 15. Not -mnontrapping-fptoint: Binaryen 108 has no JavaScript for it.
set(ZEROTEN_WASM_FLAGS -Oz -finline-functions -mbulk-memory -msign-ext -flto -fno-exceptions -fno-rtti -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0 -DNDEBUG)

# TOTAL_STACK got its new name in 3.1.25.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
  set(ZEROTEN_WASM_STACK -sTOTAL_STACK=131072)
else()
  set(ZEROTEN_WASM_STACK -sSTACK_SIZE=131072)
endif()

set(ZEROTEN_WASM_LINK
  --bind --no-entry
  -sMODULARIZE=1 -sEXPORT_ES6=1 -sUSE_ES6_IMPORT_META=0
  # No "node": 3.1.6 writes a loader that dies there. The wrapper in web/engine hands the module over instead.
  -sENVIRONMENT=web,worker -sINCOMING_MODULE_JS_API=[wasmBinary,instantiateWasm,locateFile]
  # Without it Embind writes `new Function`, which a strict Content-Security-Policy forbids.
  -sDYNAMIC_EXECUTION=0
  -sFILESYSTEM=0 -sMALLOC=emmalloc -sTEXTDECODER=2 -sSUPPORT_LONGJMP=0 -sPOLYFILL=0
  # A definition is 256 KiB at most: what needs more than 64 MiB is an attack.
  -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=1048576 -sMAXIMUM_MEMORY=67108864
  ${ZEROTEN_WASM_STACK}
  # Inlining only what becomes smaller by it: 1.5 kB.
  -Wl,-mllvm,-inline-threshold=-30
  # What src/wasm/shim.cpp replaces: without it 7 kB (brotli) of libc would be linked that nobody calls.
  -Wl,--wrap=strtod,--wrap=snprintf,--wrap=fmod,--wrap=abort_message
  # What src/wasm/embind_types.cpp replaces: 3 kB.
  -Wl,--wrap=_embind_register_integer,--wrap=_embind_register_std_string,--wrap=_embind_register_bool
  -Wl,--wrap=_embind_register_bigint,--wrap=_embind_register_float,--wrap=_embind_register_std_wstring
  -Wl,--wrap=_embind_register_emval,--wrap=_embind_register_memory_view
  -Wl,--wrap=fiprintf,--wrap=fprintf,--wrap=vfprintf,--wrap=vfiprintf,--wrap=fputc)

# Plain JavaScript in the place of TARGET.wasm, by Binaryen's wasm2js; what is in memory at the start stands in it as text.
set(ZEROTEN_PLAIN_LINK -sWASM=0 -sSINGLE_FILE=1)

function(zeroten_wasm target bindings)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/wasm/*.cpp)
  add_executable(${target} ${sources} ${CMAKE_SOURCE_DIR}/src/wasm/bindings/${bindings}.cpp ${ARGN})
  zeroten_engine_options(${target})
  # EM_JS and EMSCRIPTEN_BINDINGS are macros of others that expand in our files.
  target_compile_options(${target} PRIVATE
    -Wno-dollar-in-identifier-extension -Wno-gnu-zero-variadic-macro-arguments -Wno-old-style-cast -Wno-extra-semi)
  target_link_libraries(${target} PRIVATE zeroten_engine)
  target_link_options(${target} PRIVATE ${ZEROTEN_WASM_FLAGS} ${ZEROTEN_WASM_LINK})
  set_target_properties(${target} PROPERTIES SUFFIX .mjs RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
endfunction()
