#include "question_options.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace shelfcast::cli {

using services::Field;
using services::FieldType;

namespace {

CLI::Option* withLimits(CLI::Option* option, const Field& field) {
    if (field.type == FieldType::Number) {
        option->type_name("FLOAT");
        if (field.least && *field.least == 0 && (!field.most || *field.most > 1e9))
            option->check(CLI::NonNegativeNumber);
        else if (field.least && field.most)
            option->check(CLI::Range(*field.least, *field.most));
        else
            option->check(CLI::Number);
    } else if (field.type == FieldType::Integer) {
        option->type_name("INT");
        if (field.least && field.most && *field.most <= 1e6)
            option->check(CLI::Range(static_cast<int>(*field.least), static_cast<int>(*field.most)));
        else
            option->check(CLI::NonNegativeNumber);
    } else if (!field.values.empty()) {
        option->check(CLI::IsMember(std::vector<std::string>(field.values.begin(), field.values.end())));
    }
    if (!field.fallback.empty())
        option->default_str(std::string(field.fallback));
    return field.required ? option->required() : option;
}

} // namespace

std::shared_ptr<services::FieldTexts> addFields(CLI::App& verb, const services::Fields& fields) {
    const auto texts = std::make_shared<services::FieldTexts>();
    for (const Field& field : fields) {
        const std::string name(field.name), option = optionOf(field), text(field.text);
        if (field.type == FieldType::YesNo)
            verb.add_flag_callback(
                option, [texts, name] { (*texts)[name] = "true"; }, text);
        else
            withLimits(verb.add_option_function<std::string>(
                           option, [texts, name](const std::string& value) { (*texts)[name] = value; }, text),
                       field);
    }
    return texts;
}

Result<services::Asked> askedOn(const services::Fields& fields, const services::FieldTexts& texts) {
    auto asked = askedOf(fields, texts);
    if (asked)
        return asked;
    Error error = std::move(asked.error());
    for (const Field& field : fields)
        if (const std::string words = error.message.english();
            error.context == field.name && words.starts_with(std::string(field.name) + " "))
            error.message = optionOf(field) + words.substr(field.name.size());
    error.context.clear();
    return fail(std::move(error));
}

} // namespace shelfcast::cli
