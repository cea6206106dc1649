#include "codec/json_parser.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace zeroten::codec {

namespace {

using Lexer = nlohmann::detail::lexer<nlohmann::json, nlohmann::detail::iterator_input_adapter<const char*>>;
using Token = Lexer::token_type;

class Parser {
 public:
  Parser(std::string_view text, JsonBuilder& builder)
      : lexer_(nlohmann::detail::input_adapter(text.data(), text.data() + text.size())), builder_(builder) {}

  bool parse() {
    next();
    while (begin_value()) {
      if (inside_) continue;
      while (ends_container()) {
        builder_.close();
        next();
      }
      if (builder_.depth() == 0) return token_ == Token::end_of_input || refuse();
      if (token_ != Token::value_separator) return refuse();
      next();
      if (builder_.in_object() && !read_key()) return false;
    }
    return false;
  }

 private:
  void next() { token_ = lexer_.scan(); }

  /// Reads a value without parts; of one with parts, as much as stands before the first. `inside_`: there is a first.
  bool begin_value() {
    inside_ = false;
    if (token_ == Token::begin_array) {
      if (!builder_.start_array()) return false;
      next();
      inside_ = token_ != Token::end_array;
      return true;
    }
    if (token_ == Token::begin_object) {
      if (!builder_.start_object()) return false;
      next();
      inside_ = token_ != Token::end_object;
      return !inside_ || read_key();
    }
    if (!read_simple()) return false;
    next();
    return true;
  }

  bool ends_container() const {
    return builder_.depth() > 0 && token_ == (builder_.in_object() ? Token::end_object : Token::end_array);
  }

  bool read_key() {
    if (token_ != Token::value_string) return refuse();
    if (!builder_.key(lexer_.get_string())) return false;
    next();
    if (token_ != Token::name_separator) return refuse();
    next();
    return true;
  }

  bool read_simple() {
    if (token_ == Token::value_string) return builder_.string(lexer_.get_string());
    if (token_ == Token::value_unsigned) return builder_.number_unsigned(lexer_.get_number_unsigned());
    if (token_ == Token::value_integer) return builder_.number_integer(lexer_.get_number_integer());
    if (token_ == Token::literal_true || token_ == Token::literal_false) {
      return builder_.boolean(token_ == Token::literal_true);
    }
    if (token_ == Token::literal_null) return builder_.null();
    const bool number = token_ == Token::value_float && std::isfinite(lexer_.get_number_float());
    return number ? builder_.number_float(lexer_.get_number_float()) : refuse();
  }

  bool refuse() { return builder_.refuse(lexer_.get_position().chars_read_total, lexer_.get_token_string()); }

  Lexer lexer_;
  JsonBuilder& builder_;
  Token token_ = Token::uninitialized;
  bool inside_ = false;
};

}  // namespace

bool parse_text(std::string_view text, JsonBuilder& builder) { return Parser(text, builder).parse(); }

}  // namespace zeroten::codec
