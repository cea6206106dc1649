// Catch2 2.13 (Debian 12) and 3 (Debian 13) under one include. Every test includes this and never Catch2 itself.
#pragma once

#include <string>

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <catch2/matchers/catch_matchers_all.hpp>
using Catch::Approx;  // in version 2 it is global already, and this line would pick a matcher of the same name

inline auto has_text(const std::string& text) { return Catch::Matchers::ContainsSubstring(text); }
#else
#include <catch2/catch.hpp>

inline auto has_text(const std::string& text) { return Catch::Matchers::Contains(text); }
#endif
