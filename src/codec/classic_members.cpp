#include "codec/classic_members.h"

#include "codec/text_codec.h"

namespace zeroten::codec {

void read_labels(ObjectReader& object, survey::Question& question) {
  localized_member(object, "left", question.left);
  localized_member(object, "right", question.right);
}

void read_text(ObjectReader& object, survey::Question& question) {
  question.multiline = object.boolean("multiline").value_or(true);
  question.max_length = object.whole("maxLength", 1, survey::largest_max_length, survey::default_max_length);
  localized_member(object, "placeholder", question.placeholder);
}

}  // namespace zeroten::codec
