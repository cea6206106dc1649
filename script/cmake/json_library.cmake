# zeroten_json: the headers of nlohmann/json, for src/codec only.
add_library(zeroten_json INTERFACE)
target_compile_definitions(zeroten_json INTERFACE JSON_NOEXCEPTION=1)

if(EMSCRIPTEN)
  # The package would add /usr/include, whose libc headers are the host's. Only the one folder may be seen.
  find_path(ZEROTEN_JSON_ROOT nlohmann/json.hpp
    PATHS /usr/include /usr/local/include NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/json-include)
  file(CREATE_LINK ${ZEROTEN_JSON_ROOT}/nlohmann ${CMAKE_BINARY_DIR}/json-include/nlohmann SYMBOLIC)
  target_include_directories(zeroten_json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/json-include)
else()
  find_package(nlohmann_json 3.11 REQUIRED)
  target_link_libraries(zeroten_json INTERFACE nlohmann_json::nlohmann_json)
endif()
