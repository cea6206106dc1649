// Embind registers thirty types, each with JavaScript that every page would load. Only these cross the wall: nothing,
// handles and std::string. The linker calls these in place of Embind's functions (-Wl,--wrap, script/cmake/wasm.cmake);
// what nobody calls is not linked.
#include <emscripten/bind.h>

#include <string_view>

using emscripten::internal::TYPEID;

extern "C" {

void __real__embind_register_integer(TYPEID type, const char* name, std::size_t size, long least, unsigned long most);
void __real__embind_register_std_string(TYPEID type, const char* name);

void __wrap__embind_register_integer(TYPEID type, const char* name, std::size_t size, long least, unsigned long most) {
  if (std::string_view(name) == "unsigned int") __real__embind_register_integer(type, name, size, least, most);
}

void __wrap__embind_register_std_string(TYPEID type, const char* name) {
  if (std::string_view(name) == "std::string") __real__embind_register_std_string(type, name);
}

void __wrap__embind_register_bool(TYPEID, const char*, std::size_t, bool, bool) {}
void __wrap__embind_register_bigint(TYPEID, const char*, std::size_t, long long, unsigned long long) {}
void __wrap__embind_register_float(TYPEID, const char*, std::size_t) {}
void __wrap__embind_register_std_wstring(TYPEID, std::size_t, const char*) {}
void __wrap__embind_register_emval(TYPEID, const char*) {}
void __wrap__embind_register_memory_view(TYPEID, unsigned, const char*) {}

}  // extern "C"
