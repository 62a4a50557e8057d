#include "io/understand/product_names.h"

#include "base/message_ids.h"
#include "io/columns/column_concepts.h"
#include "io/text/text_fold.h"
#include "io/understand/column_votes.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace shelfcast::io {

namespace {

/// How well a column names the products.
struct Naming {
    std::size_t rows = 0, named = 0; ///< with a product, and with a name beside it
    std::size_t products = 0,
                others = 0;  ///< named in several rows, and those of them whose name goes to and fro
    std::size_t changes = 0; ///< of a name, of all products
};

Naming namingOf(const TableLayout& layout, const Sample& sample, int column) {
    struct Names {
        std::string last;
        std::size_t rows = 0, changes = 0; // one change in a long time is a new name
    };
    Naming naming;
    std::map<std::string, Names> names;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto product = cellOf(sample.rows[r], layout.column(Field::Product));
        const auto name = cellOf(sample.rows[r], column);
        naming.rows += !product.empty();
        if (product.empty() || name.empty())
            continue;
        ++naming.named;
        auto& of = names[product];
        of.changes += of.rows++ > 0 && of.last != name;
        of.last = name;
    }
    for (const auto& [product, of] : names) {
        naming.products += of.rows > 1;
        naming.changes += of.changes;
        naming.others += of.rows > 1 && of.changes * 4 > of.rows;
    }
    return naming;
}

bool goesWithProducts(const Naming& naming) {
    return naming.changes < 2 || naming.others * 4 <= naming.products; // one change alone tells nothing
}

/// Codes that a spreadsheet has shortened, so that several products have one: told by their names instead.
bool takeNamesForCodes(TableLayout& layout, const Sample& sample) {
    const int product = layout.column(Field::Product), name = layout.column(Field::Name);
    std::size_t codes = 0, shortened = 0;
    std::map<std::string, std::set<std::string>> named;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto code = cellOf(sample.rows[r], product);
        codes += !code.empty();
        if (code.find("E+") == std::string::npos || !parseNumber(code, layout.decimal))
            continue;
        ++shortened;
        named[code].insert(cellOf(sample.rows[r], name));
    }
    const auto merged = std::ranges::find_if(named, [](const auto& one) { return one.second.size() > 1; });
    if (merged == named.end() || shortened * 2 <= codes)
        return false;
    layout.questions.push_back(Message(MessageId::ShortenedCodesSoNamesTell,
                                       {layout.header(product), merged->first, layout.header(name)}) +
                               " " + MessageId::IsThatRight);
    at(layout.map, Field::Product) = {name, 0.6};
    at(layout.map, Field::Name) = {};
    return true;
}

} // namespace

void settleNames(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    const int product = layout.column(Field::Product);
    if (!layout.hasHeader || product < 0 || options.mapping.contains("name"))
        return;
    auto& name = at(layout.map, Field::Name);
    if (name.column >= 0 && !options.mapping.contains("product") && takeNamesForCodes(layout, sample))
        return;
    if (name.column >= 0 && !goesWithProducts(namingOf(layout, sample, name.column)))
        name = {};
    for (std::size_t i = 0; i < layout.columns.size() && name.column < 0; ++i) {
        const auto& column = layout.columns[i];
        const Concepts concepts = conceptsOfName(column.header);
        if (layout.isMapped(i) || column.isNumeric() || column.isDate() || column.filled == 0 ||
            !speaksOf(concepts, Concept::Name) || !speaksOf(concepts, Concept::Product) ||
            speaksOf(concepts, Concept::Store) || speaksOf(concepts, Concept::Supplier))
            continue;
        const Naming naming = namingOf(layout, sample, static_cast<int>(i));
        if (naming.named * 10 >= naming.rows * 9 && naming.products > 0 && goesWithProducts(naming))
            name = {static_cast<int>(i), 0.4};
    }
    if (name.column < 0)
        return;
    std::size_t without = 0, codes = 0;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto code = cellOf(sample.rows[r], product);
        codes += !code.empty();
        without += code.empty() && !cellOf(sample.rows[r], name.column).empty();
    }
    layout.nameStandsIn = without > 0 && codes > 0;
}

} // namespace shelfcast::io
