#include "services/imports/import_answers.h"

#include "io/understand/layout_description.h"
#include "services/jobs/qt_text.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/settings_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shelfcast::services {

namespace {

struct OptionName {
    const char* name;
    std::string ImportOptions::*value;
};
constexpr OptionName optionNames[] = {
    {"sheet", &ImportOptions::sheet},       {"store", &ImportOptions::store},
    {"encoding", &ImportOptions::encoding}, {"delimiter", &ImportOptions::delimiter},
    {"decimal", &ImportOptions::decimal},   {"date_order", &ImportOptions::dateOrder},
    {"table", &ImportOptions::table},
};

std::string keyOf(const io::TableLayout& layout) {
    return "import.answers." + io::layoutKey(layout);
}

std::string textOf(const ImportAnswers& answers) {
    QJsonObject options, decisions;
    for (const auto& [name, value] : optionNames)
        if (!(answers.options.*value).empty())
            options.insert(QLatin1String(name), qt(answers.options.*value));
    for (const auto& [code, value] : answers.decisions)
        decisions.insert(qt(code), qt(value));
    QJsonArray questions;
    for (const std::string& question : answers.questions)
        questions.append(qt(question));
    return QJsonDocument(QJsonObject{{QStringLiteral("options"), options},
                                     {QStringLiteral("decisions"), decisions},
                                     {QStringLiteral("questions"), questions}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

ImportAnswers answersOf(const std::string& text) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    ImportAnswers answers;
    for (const auto& [name, value] : optionNames)
        answers.options.*value =
            object[QStringLiteral("options")].toObject()[QLatin1String(name)].toString().toStdString();
    const QJsonObject decisions = object[QStringLiteral("decisions")].toObject();
    for (auto one = decisions.begin(); one != decisions.end(); ++one)
        answers.decisions[one.key().toStdString()] = one.value().toString().toStdString();
    for (const auto& question : object[QStringLiteral("questions")].toArray())
        answers.questions.insert(question.toString().toStdString());
    return answers;
}

} // namespace

bool isOpen(const ImportDecision& decision) {
    const bool storesNothing = (decision.code == "odd_rows" && decision.value == "hold-back") ||
                               (decision.code == "missing_rows" && decision.value == "zeros-written");
    return decision.doubtful && !storesNothing;
}

bool saysHow(const ImportOptions& options) {
    return !options.mapping.empty() || !options.decisions.empty() ||
           std::ranges::any_of(optionNames,
                               [&](const OptionName& one) { return !(options.*one.value).empty(); });
}

bool ImportAnswers::knows(const Message& question) const {
    return questions.contains(withoutData(question.english()));
}

Result<ImportAnswers> importAnswers(storage::Database& database, const io::TableLayout& layout) {
    if (!layout.hasHeader) // any file of so many columns
        return ImportAnswers();
    SHELFCAST_ASSIGN(const auto kept, storage::SettingsRepository(database).value(keyOf(layout)));
    if (!kept)
        return ImportAnswers();
    auto answers = answersOf(*kept);
    if (answers.options.store.empty())
        return answers;
    // Another store's file may look the same: its name is taken for granted while there is no other.
    SHELFCAST_ASSIGN(const auto stores, storage::CatalogRepository(database).stores());
    return stores.size() > 1 ? ImportAnswers() : answers;
}

void keepImportAnswers(storage::Database& database, const io::TableLayout& layout,
                       const ImportOptions& options, const ImportUnderstanding& understanding) {
    const auto before = importAnswers(database, layout);
    if (!before || !layout.hasHeader)
        return;
    ImportAnswers answers = *before;
    for (const auto& [name, value] : optionNames)
        answers.options.*value = options.*value;
    for (const ImportDecision& decision : understanding.decisions)
        if (isOpen(decision) || options.decisions.contains(decision.code) ||
            (options.missingDayIsZero && decision.code == "missing_rows"))
            answers.decisions[decision.code] = decision.value;
    for (const Message& question : understanding.questions)
        answers.questions.insert(withoutData(question.english()));
    if (const std::string text = textOf(answers); text != textOf(*before))
        static_cast<void>(storage::SettingsRepository(database).set(keyOf(layout), text));
}

} // namespace shelfcast::services
