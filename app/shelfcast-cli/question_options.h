#pragma once

#include "contract/request_fields.h"

#include <memory>

namespace CLI {
class App;
}

namespace shelfcast::cli {

/// Options of a verb out of the fields of its question, with their texts, limits and defaults; what is given
/// stands in the result once the command line is read.
std::shared_ptr<services::FieldTexts> addFields(CLI::App& verb, const services::Fields& fields);
/// The checked values; an error names the option instead of the field.
Result<services::Asked> askedOn(const services::Fields& fields, const services::FieldTexts& texts);

} // namespace shelfcast::cli
