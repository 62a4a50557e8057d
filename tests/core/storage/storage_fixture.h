#pragma once

#include "storage/file/database.h"
#include "storage/sales/sales_writer.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QTest>

#include <string>
#include <vector>

namespace shelfcast::storage {

/// Evaluates the expression once.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto& verifiedResult = (expression);                                                           \
        QVERIFY2(verifiedResult.has_value(),                                                                 \
                 verifiedResult ? "" : verifiedResult.error().message.english().c_str());                    \
    } while (false)

/// One row of a test's sales file.
struct Sale {
    std::string store, product;
    int day = 0;
    double units = 0;
    double price = unknown, inventory = unknown, promotion = unknown;
    std::string category = {};
};

/// Imports the rows as one file.
inline Result<WriteSummary> importSales(Database& database, const std::vector<Sale>& sales,
                                        const UploadMetadata& metadata = {}, const JobContext& job = {}) {
    SHELFCAST_ASSIGN(const auto writer, SalesWriter::begin(database, metadata, job));
    SalesDictionaries dictionaries;
    SalesBatch batch;
    for (const Sale& sale : sales) {
        batch.store.push_back(dictionaries.store.code(sale.store));
        batch.product.push_back(dictionaries.product.code(sale.product));
        batch.day.push_back(sale.day);
        batch.unitsSold.push_back(sale.units);
        batch.price.push_back(sale.price);
        batch.inventoryLevel.push_back(sale.inventory);
        batch.promotion.push_back(sale.promotion);
        batch.category.push_back(sale.category.empty() ? SalesBatch::noCode
                                                       : dictionaries.category.code(sale.category));
    }
    SHELFCAST_TRY(writer->append(batch, dictionaries));
    ImportReport report;
    report.records = report.accepted = static_cast<std::int64_t>(sales.size());
    return writer->finish(report, dictionaries, job);
}

inline UploadMetadata named(const std::string& fileName, const std::string& overlap = "replace") {
    UploadMetadata metadata;
    metadata.fileName = fileName;
    metadata.overlap = overlap;
    return metadata;
}

/// Runs statements on the file past Shelfcast, as a tamperer or another program would.
inline bool tamper(const std::string& path, const std::vector<QString>& statements) {
    bool done = true;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(QString::fromStdString(path));
        done = database.open();
        QSqlQuery query(database);
        for (const QString& statement : statements)
            if (!query.exec(statement)) {
                qWarning("%s", qPrintable(query.lastError().text()));
                done = false;
            }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    return done;
}

inline QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace shelfcast::storage
