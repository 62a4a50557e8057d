#include "io/columns/goods_columns.h"

#include "io/columns/column_concepts.h"
#include "io/columns/column_words.h"
#include "io/text/text_fold.h"

#include <algorithm>
#include <map>
#include <string>

namespace shelfcast::io {

namespace {

/// A text that comes again and again.
bool repeats(const ColumnProfile& column) {
    return column.distinct >= 2 && column.distinct * 2 <= column.filled && column.numbers == 0;
}

/// Another text that comes again and again may be the product as well: a waiter's name beside a dish.
bool hasRival(const std::vector<ColumnProfile>& columns, const std::vector<bool>& used, int name) {
    constexpr std::string_view noGoods =
        "type kind method mode status time day weekday month payment cash card "
        "channel currency season weather holiday flag";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto words = wordsOfName(columns[i].header);
        if (static_cast<int>(i) != name && !used[i] && repeats(columns[i]) && !columns[i].isDate() &&
            columns[i].timed * 2 <= columns[i].filled &&
            std::ranges::none_of(words, [](const std::string& word) { return listed(noGoods, word); }))
            return true;
    }
    return false;
}

/// Numbers of documents, more of them than the column has values.
bool hasDocuments(const std::vector<ColumnProfile>& columns, const ColumnProfile& column) {
    return std::ranges::any_of(columns, [&](const ColumnProfile& other) {
        const Concepts concepts = conceptsOfName(other.header);
        return &other != &column && other.distinct > column.distinct && speaksOf(concepts, Concept::Number) &&
               !speaksOf(concepts, Concept::Product) && !speaksOf(concepts, Concept::Store);
    });
}

} // namespace

bool isLineNumber(const std::vector<ColumnProfile>& columns, std::size_t index) {
    const ColumnProfile& column = columns[index];
    return listed("item pos position posnr line lineno zeile", foldName(column.header)) &&
           column.isNumeric() && column.distinct <= 30 && hasDocuments(columns, column) &&
           std::ranges::any_of(columns, [&](const ColumnProfile& other) {
               return &other != &column && !other.isDate() && other.distinct > 1 &&
                      nameScore(other.header, Field::Product) > 0 &&
                      foldName(other.header) != foldName(column.header);
           });
}

void findGoods(const std::vector<ColumnProfile>& columns, const std::vector<bool>& used, FieldMap& map) {
    constexpr std::string_view noGoods =
        "user waiter waitress courier cook barista operator doctor guest host seller cashier employee "
        "manager staff rep agent driver person full "
        "company campaign county district channel machine device page session "
        "event parent group tax unit day weekday holiday file sheet row";
    std::map<std::string, std::map<std::string, int>> things; // noun -> what of it -> column
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (const auto words = wordsOfName(columns[i].header);
            words.size() == 2 && columns[i].filled > 0 && conceptsOfName(words[0]).none() &&
            !listed(noGoods, words[0]) && listed("id code no name title category type size", words[1]))
            things[words[0]][words[1]] = static_cast<int>(i);
    const auto named = std::ranges::count_if(things, [](const auto& thing) {
        return thing.second.contains("name") || thing.second.contains("title");
    });
    for (const auto& [thing, parts] : things) {
        const auto of = [&](std::initializer_list<const char*> kinds) {
            for (const char* kind : kinds)
                if (const auto found = parts.find(kind); found != parts.end())
                    return found->second;
            return -1;
        };
        const int code = of({"id", "code", "no"}), name = of({"name", "title"});
        const bool onlyName = named == 1 && name >= 0 && repeats(columns[static_cast<std::size_t>(name)]) &&
                              at(map, Field::Name).column < 0 && at(map, Field::Category).column < 0 &&
                              !hasRival(columns, used, name);
        if ((parts.size() < 3 && !onlyName) || (code < 0 && name < 0))
            continue;
        at(map, Field::Product) = {code >= 0 ? code : name, 0.7};
        if (code >= 0 && name >= 0)
            at(map, Field::Name) = {name, 0.7};
        return;
    }
}

} // namespace shelfcast::io
