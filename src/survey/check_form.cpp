#include "survey/check_form.h"

#include "survey/check_bounds.h"
#include "survey/check_groups.h"
#include "survey/check_ids.h"
#include "survey/check_placeholders.h"
#include "survey/check_text_budget.h"
#include "survey/check_variants.h"

namespace zeroten::survey {

void check_form(const Definition& definition, Problems& problems) {
  check_bounds(definition, problems);
  check_variants(definition, problems);
  check_text_budget(definition, problems);
  check_groups(definition, problems);
  check_ids(definition, problems);
  check_placeholders(definition, problems);
}

}  // namespace zeroten::survey
