#pragma once

#include "io/sales/sales_reader.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace shelfcast::io {

/// Everything an import of one file brought, one row per day, store and product as the verdict says: those of
/// receipts by store, product and day, others where the first of them stands in the file.
struct ReadBack {
    struct Row {
        std::string store, product;
        Day day;
        double units = 0;
        std::optional<double> price, discount, promotion, competitorPrice, inventory, ordered;
        std::string category, region, weather, seasonality;
    };
    std::optional<Error> error;
    SalesReadResult result;
    TableLayout layout;
    std::vector<Row> rows;
    std::vector<RejectedRow> rejected;
};

inline ReadBack readBack(const QString& path, const ReadOptions& options = {}) {
    ReadBack back;
    auto wanted = options;
    if (wanted.today == Day())
        wanted.today = *Day::fromYmd(2030, 1, 1);
    auto layout = understandTable(path, wanted, {});
    if (!layout) {
        back.error = layout.error();
        return back;
    }
    back.layout = *layout;
    const auto known = [](double value) {
        return std::isnan(value) ? std::optional<double>() : std::optional(value);
    };
    const auto text = [](const std::vector<std::uint32_t>& codes, const Dictionary& dictionary,
                         std::size_t i) {
        return codes.empty() || codes[i] == SalesBatch::noCode ? std::string() : dictionary.values[codes[i]];
    };
    struct Line {
        ReadBack::Row row;
        std::uint32_t store, product;
        SalesNumbers numbers;
    };
    std::vector<Line> lines;
    const SalesSink sink{[&](const SalesBatch& batch, const SalesDictionaries& dictionaries) -> Result<void> {
                             const auto number = [](const std::vector<double>& values, std::size_t i) {
                                 return values.empty() ? unknown : values[i];
                             };
                             for (std::size_t i = 0; i < batch.size(); ++i)
                                 lines.push_back(
                                     {{text(batch.store, dictionaries.store, i),
                                       text(batch.product, dictionaries.product, i),
                                       Day(batch.day[i]),
                                       0,
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       text(batch.category, dictionaries.category, i),
                                       text(batch.region, dictionaries.region, i),
                                       text(batch.weather, dictionaries.weather, i),
                                       text(batch.seasonality, dictionaries.seasonality, i)},
                                      batch.store[i],
                                      batch.product[i],
                                      {batch.unitsSold[i], number(batch.price, i), number(batch.discount, i),
                                       number(batch.promotion, i), number(batch.competitorPrice, i),
                                       number(batch.inventoryLevel, i), number(batch.unitsOrdered, i)}});
                             return {};
                         },
                         [&](const RejectedRow& row) -> Result<void> {
                             back.rejected.push_back(row);
                             return {};
                         }};
    auto result = readSales(back.layout, wanted, sink, {});
    if (!result) {
        back.error = result.error();
        return back;
    }
    back.result = std::move(*result);
    const RowVerdict& verdict = back.result.verdict;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::int32_t>, std::pair<std::size_t, DaySum>> days;
    std::vector<Line> rows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (std::ranges::binary_search(verdict.leftOut, static_cast<std::uint32_t>(i)))
            continue;
        const Line& line = lines[i];
        const auto [day, isNew] =
            days.try_emplace({line.store, line.product, line.row.day.number()}, rows.size(), DaySum());
        auto& [place, sum] = day->second;
        if (isNew)
            rows.push_back(line);
        else
            rows[place].row = line.row;
        if (verdict.repeated == RepeatedRows::Last || std::isnan(line.numbers[SalesNumber::Units]))
            rows[place].numbers = line.numbers;
        else {
            sum.add(line.numbers);
            rows[place].numbers = sum.sum(verdict.repeated);
        }
    }
    if (verdict.repeated == RepeatedRows::Receipts)
        std::ranges::stable_sort(
            rows, {}, [](const Line& line) { return std::tuple(line.store, line.product, line.row.day); });
    for (Line& line : rows) {
        const auto& numbers = line.numbers;
        line.row.units = numbers[SalesNumber::Units];
        line.row.price = known(numbers[SalesNumber::Price]);
        line.row.discount = known(numbers[SalesNumber::Discount]);
        line.row.promotion = known(numbers[SalesNumber::Promotion]);
        line.row.competitorPrice = known(numbers[SalesNumber::CompetitorPrice]);
        line.row.inventory = known(numbers[SalesNumber::Inventory]);
        line.row.ordered = known(numbers[SalesNumber::UnitsOrdered]);
        back.rows.push_back(std::move(line.row));
    }
    return back;
}

inline QString writeFile(const QTemporaryDir& folder, const char* name, const std::string& bytes) {
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()))
        return {};
    return path;
}

} // namespace shelfcast::io
