# Flags that every target of ours is compiled with. docs/architecture.md says which build has which purpose.

# Warnings are errors in our code; headers of others are SYSTEM and stay silent.
set(ZEROTEN_WARNINGS
  -Wall -Wextra -Wpedantic -Werror
  -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Wswitch-enum -Wimplicit-fallthrough -Wextra-semi
  # Clang counts it to -Wconversion, GCC does not: the same rules in both. Sizes and differences of indices mix freely.
  -Wno-sign-conversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 finds these in its own std::string, std::optional and std::variant (GCC bugs 105329, 105562, 80635).
  list(APPEND ZEROTEN_WARNINGS -Wno-restrict -Wno-maybe-uninitialized)
endif()

set(ZEROTEN_SANITIZERS
  -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
  # vptr needs RTTI, which the engine has not.
  -fno-sanitize=vptr)

# What every target needs, whoever it is for.
function(zeroten_compile_options target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_compile_options(${target} PRIVATE
    ${ZEROTEN_WARNINGS}
    # The same numbers on every processor: no fused multiply-add where the source has none.
    -ffp-contract=off)
  if(ZEROTEN_SANITIZE)
    target_compile_options(${target} PRIVATE ${ZEROTEN_SANITIZERS})
    target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS=1)
    target_link_options(${target} PRIVATE ${ZEROTEN_SANITIZERS})
  elseif(NOT EMSCRIPTEN)
    # The collector reads what strangers send.
    target_compile_options(${target} PRIVATE -fstack-protector-strong)
    target_compile_definitions(${target} PRIVATE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS=1)
  endif()
endfunction()

# The engine is the same code everywhere: failures are values, so it needs neither exceptions nor RTTI.
function(zeroten_engine_options target)
  zeroten_compile_options(${target})
  target_compile_options(${target} PRIVATE -fno-exceptions -fno-rtti)
  if(ZEROTEN_SANITIZE)
    # Property tests run it a million times. The rest stays at -O0, where Boost and CLI11 compile in a third of the time.
    target_compile_options(${target} PRIVATE -O1)
  endif()
endfunction()
