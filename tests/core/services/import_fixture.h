#pragma once

#include "services/imports/import_service.h"
#include "storage/file/database.h"
#include "storage/panel/sales_repository.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <string>

/// Sales files and databases for the tests of imports.
namespace shelfcast::services {

inline constexpr const char* header =
    "Date,Store ID,Product ID,Category,Region,Inventory Level,Units Sold,Units Ordered,"
    "Demand Forecast,Price,Discount,Weather Condition,Holiday/Promotion,Competitor "
    "Pricing,Seasonality";

struct Dialect {
    char delimiter = ',';
    char decimal = '.';
    bool german = false; ///< DD.MM.YYYY and Windows-1252
};

/// The same rows in any dialect; category names have letters outside of ASCII.
inline std::string salesFile(int days, Dialect dialect) {
    std::string text;
    for (const char* c = header; *c; ++c)
        text += *c == ',' ? dialect.delimiter : *c;
    text += "\r\n";
    const auto number = [&](int hundredths) {
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "%d%c%02d", hundredths / 100, dialect.decimal, hundredths % 100);
        return std::string(buffer);
    };
    const std::string category = dialect.german ? "Gem\xFCse \x80" : "Gem\xC3\xBCse \xE2\x82\xAC";
    for (int d = 0; d < days; ++d)
        for (int product = 0; product < 7; ++product) {
            const Day day = Day(18993) + d;
            char date[16];
            std::snprintf(date, sizeof date, dialect.german ? "%02d.%02d.%04d" : "%04d-%02d-%02d",
                          dialect.german ? day.dayOfMonth() : day.year(), day.month(),
                          dialect.german ? day.year() : day.dayOfMonth());
            const int units = (d * 31 + product * 17) % 90;
            const std::string cells[] = {date,
                                         "S001",
                                         "P" + std::to_string(product),
                                         category,
                                         "North",
                                         std::to_string(units + 40),
                                         std::to_string(units),
                                         "20",
                                         number(units * 100 + 31),
                                         number(199 + 7 * product),
                                         "15",
                                         "Sunny",
                                         product == 3 ? "1" : "0",
                                         number(205 + 7 * product),
                                         "Winter"};
            for (std::size_t i = 0; i < std::size(cells); ++i)
                text += (i ? std::string(1, dialect.delimiter) : std::string()) + cells[i];
            text += "\r\n";
        }
    return text;
}

/// A folder of files and databases that lives as long as the test that inherits it.
class ImportFolder {
protected:
    QTemporaryDir m_folder;
    int m_databases = 0;

    std::string write(const char* name, const std::string& bytes) {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) &&
                       file.write(bytes.data(), static_cast<qint64>(bytes.size())) > 0
                   ? path.toStdString()
                   : std::string();
    }
    std::unique_ptr<storage::Database> newDatabase() {
        auto database = storage::Database::open(
            m_folder.filePath(QStringLiteral("%1.db").arg(++m_databases)).toStdString());
        return database ? std::move(*database) : nullptr;
    }
    static std::string content(storage::Database& database) {
        return storage::SalesRepository(database).contentHash().value_or("no hash");
    }
};

} // namespace shelfcast::services
