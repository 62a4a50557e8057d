#pragma once

#include "io/sales_reader.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::io {

/// Everything an import of one file brought, row by row in the order of the sink.
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
    const auto known = [](const std::vector<double>& values, std::size_t i) {
        return values.empty() || std::isnan(values[i]) ? std::optional<double>() : std::optional(values[i]);
    };
    const auto text = [](const std::vector<std::uint32_t>& codes, const Dictionary& dictionary,
                         std::size_t i) {
        return codes.empty() || codes[i] == SalesBatch::noCode ? std::string() : dictionary.values[codes[i]];
    };
    const SalesSink sink{
        [&](const SalesBatch& batch, const SalesDictionaries& dictionaries) -> Result<void> {
            for (std::size_t i = 0; i < batch.size(); ++i)
                back.rows.push_back(
                    {text(batch.store, dictionaries.store, i), text(batch.product, dictionaries.product, i),
                     Day(batch.day[i]), batch.unitsSold[i], known(batch.price, i), known(batch.discount, i),
                     known(batch.promotion, i), known(batch.competitorPrice, i),
                     known(batch.inventoryLevel, i), known(batch.unitsOrdered, i),
                     text(batch.category, dictionaries.category, i),
                     text(batch.region, dictionaries.region, i), text(batch.weather, dictionaries.weather, i),
                     text(batch.seasonality, dictionaries.seasonality, i)});
            return {};
        },
        [&](const RejectedRow& row) -> Result<void> {
            back.rejected.push_back(row);
            return {};
        }};
    auto result = readSales(back.layout, wanted, sink, {});
    if (result)
        back.result = std::move(*result);
    else
        back.error = result.error();
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
