#pragma once

#include "core/io/io_fixture.h"
#include "io/kind/table_kind.h"
#include "io/kind/table_words.h"
#include "io/values/row_words.h"

#include <QTest>

#include <algorithm>
#include <cstdio>
#include <map>

namespace shelfcast::io {

inline std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

inline std::string number(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.10g", value);
    return buffer;
}

/// "2022-01-13 S1 A 5 1.5" per row: day, store, product, units and, where there is one, the price.
inline std::string rowsOf(const ReadBack& back) {
    std::string text;
    for (const auto& row : back.rows)
        text += row.day.toIso() + " " + row.store + " " + row.product + " " + number(row.units) +
                (row.price ? " " + number(*row.price) : "") + "\n";
    return text;
}

/// Tests by a table of files and the rows they must come to.
class MessyFiles {
protected:
    QTemporaryDir m_folder;

    struct Table {
        /// The file's bytes, the rows they must come to, and rows rejected beside them.
        void operator()(const char* name, const std::string& bytes, const char* rows,
                        int rejected = 0) const {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(rows) << rejected;
        }
    };
    static Table table() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("rejected");
        return {};
    }
    void reads() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, rows);
        QFETCH(int, rejected);
        const auto back = readBack(writeFile(m_folder, "file.csv", bytes.toStdString()));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(QByteArray::fromStdString(rowsOf(back)), rows);
        const auto sample = sampleRows(back.layout, 400); // and no other table
        QVERIFY(sample && isSales(guessTable(back.layout, *sample, *Day::fromYmd(2030, 1, 1)).kind));
        std::string reasons;
        for (const auto& row : back.rejected)
            reasons += std::to_string(row.row) + " " + row.column + ": " + row.reason + "\n";
        QVERIFY2(static_cast<int>(back.rejected.size()) == rejected, reasons.c_str());
    }
    /// One of the questions holds the words.
    void asks() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const auto back = readBack(writeFile(m_folder, "file.csv", bytes.toStdString()));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        std::string questions;
        for (const auto& question : back.result.report.understanding.questions)
            questions += question + "\n";
        QVERIFY2(questions.find(says.toStdString()) != std::string::npos, questions.c_str());
    }
};

} // namespace shelfcast::io
