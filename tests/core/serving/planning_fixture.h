#pragma once

#include "sample/sample_generator.h"
#include "services/imports/import_service.h"
#include "storage/file/database.h"
#include "training/training_service.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>

#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto& verifiedResult = (expression);                                                           \
        QVERIFY2(verifiedResult.has_value(),                                                                 \
                 verifiedResult ? "" : verifiedResult.error().message.english().c_str());                    \
    } while (false)

/// A folder with databases of made-up shops in it.
class ShopFolder {
public:
    std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

    shelfcast::Result<std::unique_ptr<shelfcast::storage::Database>> open(const char* name) const {
        return shelfcast::storage::Database::open(path(name));
    }
    /// A database with a generated shop, trained when an algorithm is named.
    shelfcast::Result<void> makeShop(const char* name, const shelfcast::services::SampleOptions& options,
                                     const std::string& algorithm) const {
        using namespace shelfcast;
        const std::string csv = path("sales.csv");
        SHELFCAST_TRY(services::writeSample(options, csv, {}, {}));
        SHELFCAST_ASSIGN(const auto database, open(name));
        SHELFCAST_TRY(services::ImportService(*database).import(csv, {}, {}));
        if (!algorithm.empty())
            SHELFCAST_TRY(services::TrainingService(*database).train({"all", algorithm, 7}, {}));
        return {};
    }
    shelfcast::Result<void> copy(const char* from, const char* to) const {
        using namespace shelfcast;
        for (const char* part : {"", "-wal", "-shm", ".commits"})
            QFile::remove(QString::fromStdString(path(to)) + QLatin1String(part));
        if (!QFile::copy(QString::fromStdString(path(from)), QString::fromStdString(path(to))))
            return fail(ErrorCode::Io, "The test's database could not be copied.");
        return {};
    }
    shelfcast::Result<shelfcast::ImportReport> import(shelfcast::storage::Database& database,
                                                      const std::string& text) const {
        QFile file(m_folder.filePath(QStringLiteral("more.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
            return shelfcast::fail(shelfcast::ErrorCode::Io, "The test's file could not be written.");
        file.close();
        return shelfcast::services::ImportService(database).import(path("more.csv"), {}, {});
    }

private:
    QTemporaryDir m_folder;
};
