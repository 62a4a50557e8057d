#include "storage/sales/sales_writer.h"

#include "base/message_ids.h"
#include "storage/file/audit_repository.h"
#include "storage/file/database.h"
#include "storage/rows/day_fold.h"
#include "storage/rows/product_facts.h"
#include "storage/rows/raw_file.h"
#include "storage/rows/sales_inserter.h"
#include "storage/rows/sales_sorter.h"
#include "storage/sales/upload_record.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace shelfcast::storage {

namespace {

/// One (store, product) of the import.
struct Series {
    std::uint32_t store = 0, product = 0; ///< codes of the import's dictionaries
    std::uint32_t category = SalesBatch::noCode, region = SalesBatch::noCode; ///< of its latest day
    std::int32_t categoryDay = 0, regionDay = 0;
    std::int64_t storeKey = 0, productKey = 0;
    std::optional<std::int64_t> firstStored, lastStored; ///< days already in the table
    std::int64_t rows = 0;
};

/// A day in the table that rows of an import may meet.
struct StoredDay {
    std::int32_t day = 0;
    bool isPlan = false; ///< the row has no units
    bool isSum = false;  ///< the row is a sum of several uploads' rows
    std::int64_t upload = 0;
};

constexpr int stopCheckRows = 1 << 15;

} // namespace

struct SalesWriter::Impl {
    Impl(Database& db, UploadMetadata meta, JobContext context)
        : database(db), metadata(std::move(meta)), job(std::move(context)),
          folder(QFileInfo(toQ(db.path())).absolutePath()), sorter(folder) {
        if (!metadata.rawPath.empty())
            raw = std::make_unique<RawFileKeeper>(metadata.rawPath, folder.toStdString());
    }

    Database& database;
    UploadMetadata metadata;
    JobContext job;
    QString folder;
    SalesSorter sorter;
    std::unique_ptr<RawFileKeeper> raw;
    std::vector<Series> series;
    std::vector<std::vector<std::uint32_t>> seriesOf; ///< [store code][product code] -> index + 1, 0 = none
    std::vector<SalesRow> group;                      ///< rows of one series, by day, one per day
    RowVerdict verdict;
    std::vector<PartVerdict> parts;
    DayOverlap overlap = DayOverlap::Replace; ///< of days that are no part
    std::optional<DayFolder> dayFolder;
    DaySum daySum; ///< of the last row of the group, where rows of a day add up
    std::optional<Day> firstDay, lastDay;
    WriteSummary summary;
    MasterMark mark; ///< before the import
    bool finished = false;
    std::vector<std::string> storeIds;                                    ///< by store code
    std::map<std::string, std::map<std::int64_t, UploadMeaning>> earlier; ///< what earlier uploads mean
    /// The longer step gives way to the shorter one: -1 where the row stored is of a shorter step than this
    /// upload's, 1 where it is of a longer one, 0 where they are alike or one is not known.
    int compareGrain(const Series& one, std::int64_t upload) const;

    DayOverlap overlapOf(std::uint32_t store, std::int32_t day) const;
    Result<void> writeParts(Connection& connection);
    std::uint32_t seriesIndex(std::uint32_t store, std::uint32_t product);
    Result<void> resolveSeries(Connection& connection, const SalesDictionaries& dictionaries);
    Result<void> writeRows(Connection& connection, SalesInserter& inserter, const JobContext& context);
    void takeRepeated(const SalesRow& row);
    Result<void> writeGroup(Connection& connection, SalesInserter& inserter);
    Result<void> writeOverlapping(Connection& connection, SalesInserter& inserter,
                                  const std::vector<StoredDay>& stored);
    Result<void> writeSeries(Connection& connection, const SalesDictionaries& dictionaries);
    Result<void> writeAll(Connection& connection, const ImportReport& report,
                          const SalesDictionaries& dictionaries, const JobContext& context);
};

int SalesWriter::Impl::compareGrain(const Series& one, std::int64_t upload) const {
    const std::string& store = storeIds[one.store];
    const auto own = metadata.meaning.find(store);
    const auto others = earlier.find(store);
    if (own == metadata.meaning.end() || !own->second.grain || others == earlier.end())
        return 0;
    const auto other = others->second.find(upload);
    if (other == others->second.end() || !other->second.grain)
        return 0;
    return *other->second.grain < *own->second.grain ? -1 : *other->second.grain > *own->second.grain ? 1 : 0;
}

std::uint32_t SalesWriter::Impl::seriesIndex(std::uint32_t store, std::uint32_t product) {
    if (store >= seriesOf.size())
        seriesOf.resize(store + 1);
    auto& products = seriesOf[store];
    if (product >= products.size())
        products.resize(std::max<std::size_t>(product + 1, products.size() * 2));
    std::uint32_t& index = products[product];
    if (index == 0) {
        series.push_back({});
        series.back().store = store;
        series.back().product = product;
        index = static_cast<std::uint32_t>(series.size());
    }
    return index - 1;
}

namespace {

Result<void> checkBatch(const SalesBatch& batch, const SalesDictionaries& dictionaries) {
    const std::size_t rows = batch.size();
    const auto fits = [rows](const auto& column) { return column.empty() || column.size() == rows; };
    if (batch.store.size() != rows || batch.product.size() != rows || batch.unitsSold.size() != rows ||
        !fits(batch.price) || !fits(batch.discount) || !fits(batch.promotion) ||
        !fits(batch.competitorPrice) || !fits(batch.inventoryLevel) || !fits(batch.unitsOrdered) ||
        !fits(batch.weather) || !fits(batch.seasonality) || !fits(batch.category) || !fits(batch.region))
        return fail(ErrorCode::InvalidArgument, "The columns of a batch of sales rows differ in length.");
    const auto known = [](const std::vector<std::uint32_t>& codes, const Dictionary& dictionary) {
        return std::ranges::all_of(codes,
                                   [&](std::uint32_t code) { return code < dictionary.values.size(); });
    };
    if (!known(batch.store, dictionaries.store) || !known(batch.product, dictionaries.product))
        return fail(ErrorCode::InvalidArgument,
                    "A batch of sales rows names a store or product without an id.");
    return {};
}

} // namespace

SalesWriter::SalesWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SalesWriter::~SalesWriter() = default;

Result<std::unique_ptr<SalesWriter>> SalesWriter::begin(Database& database, UploadMetadata metadata,
                                                        const JobContext& job) {
    if (database.isReadOnly())
        return fail(ErrorCode::Refused,
                    Message(MessageId::TheDatabaseIsOpenForReading) + " " + MessageId::NothingWasImported);
    if (metadata.overlap != "replace" && metadata.overlap != "keep")
        return fail(ErrorCode::InvalidArgument,
                    "The rule for rows that are stored already must be \"replace\" or "
                    "\"keep\", not \"" +
                        metadata.overlap + "\".");
    metadata.table = "sales";
    return std::unique_ptr<SalesWriter>(
        new SalesWriter(std::make_unique<Impl>(database, std::move(metadata), job)));
}

Result<void> SalesWriter::append(const SalesBatch& batch, const SalesDictionaries& dictionaries) {
    SHELFCAST_TRY(checkBatch(batch, dictionaries));
    const auto number = [](const std::vector<double>& column, std::size_t row) {
        return column.empty() ? unknown : column[row];
    };
    const auto code = [](const std::vector<std::uint32_t>& column, std::size_t row) {
        return column.empty() ? SalesBatch::noCode : column[row];
    };
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (i % stopCheckRows == 0 && m_impl->job.cancelled())
            return cancelled();
        const std::uint32_t index = m_impl->seriesIndex(batch.store[i], batch.product[i]);
        SalesRow row;
        row.key = SalesRow::keyOf(index, batch.day[i]);
        row.number = {
            batch.unitsSold[i],           number(batch.price, i),           number(batch.discount, i),
            number(batch.promotion, i),   number(batch.competitorPrice, i), number(batch.inventoryLevel, i),
            number(batch.unitsOrdered, i)};
        row.weather = code(batch.weather, i);
        row.seasonality = code(batch.seasonality, i);
        row.ordinal = static_cast<std::uint32_t>(m_impl->sorter.size());
        SHELFCAST_TRY(m_impl->sorter.add(row));
        Series& series = m_impl->series[index];
        const auto takeLatest = [&](std::uint32_t value, std::uint32_t& latest, std::int32_t& day) {
            if (value != SalesBatch::noCode && (latest == SalesBatch::noCode || batch.day[i] >= day)) {
                latest = value;
                day = batch.day[i];
            }
        };
        takeLatest(code(batch.category, i), series.category, series.categoryDay);
        takeLatest(code(batch.region, i), series.region, series.regionDay);
    }
    return {};
}

Result<void> SalesWriter::Impl::resolveSeries(Connection& connection, const SalesDictionaries& dictionaries) {
    std::vector<std::int64_t> storeKeys(dictionaries.store.values.size(), -1);
    SHELFCAST_ASSIGN(
        Statement find,
        Statement::prepare(connection.handle(), "SELECT key FROM products WHERE store = ? AND id = ?"));
    SHELFCAST_ASSIGN(Statement insert,
                     Statement::prepare(connection.handle(), "INSERT INTO products (store, id) VALUES (?, ?) "
                                                             "RETURNING key"));
    SHELFCAST_ASSIGN(Statement range,
                     Statement::prepare(connection.handle(),
                                        "SELECT min(day), max(day) FROM sales WHERE store = ? AND "
                                        "product = ?"));
    for (Series& one : series) {
        std::int64_t& store = storeKeys[one.store];
        if (store < 0) {
            SHELFCAST_ASSIGN(store, storeKey(connection, dictionaries.store.values[one.store]));
        }
        one.storeKey = store;
        find.bind(1, store);
        find.bindText(2, dictionaries.product.values[one.product]);
        SHELFCAST_ASSIGN(const bool found, find.step());
        if (found)
            one.productKey = find.integer(0);
        find.reset();
        if (!found) {
            insert.bind(1, store);
            insert.bindText(2, dictionaries.product.values[one.product]);
            SHELFCAST_TRY(insert.step());
            one.productKey = insert.integer(0);
            insert.reset();
            continue;
        }
        range.bind(1, store);
        range.bind(2, one.productKey);
        SHELFCAST_TRY(range.step());
        if (!range.isNull(0)) {
            one.firstStored = range.integer(0);
            one.lastStored = range.integer(1);
        }
        range.reset();
    }
    return {};
}

Result<void> SalesWriter::Impl::writeRows(Connection& connection, SalesInserter& inserter,
                                          const JobContext& context) {
    std::int64_t done = 0;
    const auto total = static_cast<double>(std::max<std::int64_t>(sorter.size(), 1));
    SHELFCAST_TRY(sorter.drain([&](const SalesRow& row) -> Result<void> {
        if (++done % stopCheckRows == 0) {
            if (context.cancelled())
                return cancelled();
            context.report(MessageId::StoringTheRows, static_cast<double>(done) / total);
        }
        if (std::ranges::binary_search(verdict.leftOut, row.ordinal))
            return {};
        if (!group.empty() && group.back().key == row.key) {
            takeRepeated(row);
            return {};
        }
        if (!group.empty() && group.back().series() != row.series())
            SHELFCAST_TRY(writeGroup(connection, inserter));
        group.push_back(row);
        if (verdict.repeated != RepeatedRows::Last) {
            daySum = DaySum();
            daySum.add(row.number);
            if (verdict.repeated == RepeatedRows::Receipts)
                group.back().number = daySum.sum(verdict.repeated);
        }
        return {};
    }));
    if (!group.empty())
        SHELFCAST_TRY(writeGroup(connection, inserter));
    return inserter.flush();
}

/// A row under the key of the group's last one. Of two plans the later one stands.
void SalesWriter::Impl::takeRepeated(const SalesRow& row) {
    SalesRow& day = group.back();
    const bool bothSold =
        !std::isnan(row.number[SalesNumber::Units]) && !std::isnan(day.number[SalesNumber::Units]);
    if (verdict.repeated == RepeatedRows::Last || !bothSold) {
        day = row;
        ++summary.duplicates;
        return;
    }
    daySum.add(row.number);
    day.number = daySum.sum(verdict.repeated);
    if (row.weather != SalesRow::noText)
        day.weather = row.weather;
    if (row.seasonality != SalesRow::noText)
        day.seasonality = row.seasonality;
}

Result<void> SalesWriter::Impl::writeGroup(Connection& connection, SalesInserter& inserter) {
    Series& one = series[group.front().series()];
    one.rows = static_cast<std::int64_t>(group.size());
    summary.written += one.rows;
    for (const SalesRow& row : group)
        if (const Day day(row.day()); !std::isnan(row.number[SalesNumber::Units])) { // a plan is no sale
            firstDay = std::min(firstDay.value_or(day), day);
            lastDay = std::max(lastDay.value_or(day), day);
        }
    const bool mayOverlap =
        one.firstStored && group.front().day() <= *one.lastStored && group.back().day() >= *one.firstStored;
    std::vector<StoredDay> stored;
    if (mayOverlap) {
        SHELFCAST_ASSIGN(
            Statement days,
            Statement::prepare(connection.handle(), "SELECT day, units IS NULL, upload, " + isSum("s") +
                                                        " FROM sales s WHERE store = ? AND product = ? "
                                                        "AND day BETWEEN ? AND ? ORDER BY day"));
        days.bind(1, one.storeKey);
        days.bind(2, one.productKey);
        days.bind(3, group.front().day());
        days.bind(4, group.back().day());
        for (;;) {
            SHELFCAST_ASSIGN(const bool isRow, days.step());
            if (!isRow)
                break;
            stored.push_back({static_cast<std::int32_t>(days.integer(0)), days.integer(1) != 0,
                              days.integer(3) != 0, days.integer(2)});
        }
    }
    if (stored.empty()) {
        for (const SalesRow& row : group)
            SHELFCAST_TRY(inserter.add(one.storeKey, one.productKey, row));
    } else {
        SHELFCAST_TRY(writeOverlapping(connection, inserter, stored));
    }
    group.clear();
    return {};
}

/// `stored`: days in the table between the group's first and last, ascending. Units outrank a plan, whatever
/// the rule for rows of the same kind.
Result<void> SalesWriter::Impl::writeOverlapping(Connection& connection, SalesInserter& inserter,
                                                 const std::vector<StoredDay>& stored) {
    const Series& one = series[group.front().series()];
    const std::string where = " FROM sales WHERE store = ? AND product = ? AND day BETWEEN ? AND ?";
    SHELFCAST_ASSIGN(Statement hide,
                     Statement::prepare(connection.handle(), std::string("INSERT INTO shadowed_sales (") +
                                                                 salesColumns + ") SELECT " + salesColumns +
                                                                 where));
    SHELFCAST_ASSIGN(Statement remove, Statement::prepare(connection.handle(), "DELETE" + where));
    const auto displace = [&](std::int32_t first, std::int32_t last) -> Result<void> {
        for (Statement* statement : {&hide, &remove}) {
            statement->bind(1, one.storeKey);
            statement->bind(2, one.productKey);
            statement->bind(3, first);
            statement->bind(4, last);
            SHELFCAST_TRY(statement->execute());
        }
        return {};
    };
    std::vector<const SalesRow*> winning;
    std::vector<std::int32_t> losing;
    for (const SalesRow& row : group) {
        const auto met = std::ranges::lower_bound(stored, row.day(), {}, &StoredDay::day);
        const bool meets = met != stored.end() && met->day == row.day();
        const bool isPlan = std::isnan(row.number[0]);
        const int grain = meets ? compareGrain(one, met->upload) : 0;
        const DayOverlap rule = grain < 0   ? DayOverlap::Keep
                                : grain > 0 ? DayOverlap::Replace
                                            : overlapOf(one.store, row.day());
        if (meets && !isPlan && !met->isPlan &&
            (met->isSum || (grain == 0 && rule != DayOverlap::Replace && metadata.overlap == "replace"))) {
            const ProductKey key(one.storeKey, one.productKey);
            SHELFCAST_TRY(inserter.addShadowed(key.first, key.second, row, ruleOf(rule)));
            SHELFCAST_TRY(dayFolder->fold(key, row.day()));
            ++(rule == DayOverlap::Complete                             ? summary.completed
               : rule == DayOverlap::Keep || metadata.overlap == "keep" ? summary.kept
                                                                        : summary.displaced);
            continue;
        }
        if (!meets || (met->isPlan != isPlan ? met->isPlan
                       : grain != 0          ? grain > 0
                                             : metadata.overlap == "replace")) {
            winning.push_back(&row);
            if (meets) {
                losing.push_back(row.day());
                summary.displaced += met->isPlan ? 0 : 1;
            }
            continue;
        }
        summary.kept += isPlan ? 0 : 1;
        SHELFCAST_TRY(inserter.addShadowed(one.storeKey, one.productKey, row));
    }
    if (losing.size() == stored.size()) {
        SHELFCAST_TRY(displace(losing.front(), losing.back()));
    } else {
        for (const std::int32_t day : losing)
            SHELFCAST_TRY(displace(day, day));
    }
    for (const SalesRow* row : winning)
        SHELFCAST_TRY(inserter.add(one.storeKey, one.productKey, *row));
    return {};
}

DayOverlap SalesWriter::Impl::overlapOf(std::uint32_t store, std::int32_t day) const {
    const auto place = std::ranges::lower_bound(parts, std::pair(store, day), {}, [](const PartVerdict& one) {
        return std::pair(one.part.store, one.part.day);
    });
    return place != parts.end() && place->part.store == store && place->part.day == day ? place->overlap
                                                                                        : overlap;
}

Result<void> SalesWriter::Impl::writeParts(Connection& connection) {
    if (parts.empty())
        return {};
    std::map<std::uint32_t, std::int64_t> storeKeys;
    for (const Series& one : series)
        if (one.rows > 0)
            storeKeys[one.store] = one.storeKey;
    SHELFCAST_ASSIGN(
        Statement insert,
        Statement::prepare(connection.handle(),
                           "INSERT INTO upload_days (upload, store, day, completes, lines, first_minute, "
                           "last_minute, documents, sketch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const auto& [part, rule] : parts) {
        const auto store = storeKeys.find(part.store);
        if (store == storeKeys.end() || rule == DayOverlap::Keep)
            continue;
        insert.bind(1, summary.uploadId);
        insert.bind(2, store->second);
        insert.bind(3, part.day);
        insert.bind(4, rule == DayOverlap::Complete ? 1 : 0);
        insert.bind(5, part.lines);
        for (const auto& [parameter, minute] :
             {std::pair(6, part.firstMinute), std::pair(7, part.lastMinute)})
            if (minute < 0)
                insert.bindNull(parameter);
            else
                insert.bind(parameter, minute);
        insert.bind(8, std::ssize(part.documents));
        std::string sketch;
        for (std::size_t i = 0; i < std::min(sketchedDocuments, part.documents.size()); ++i)
            for (int byte = 0; byte < 4; ++byte)
                sketch.push_back(static_cast<char>(part.documents[i] >> (8 * byte) & 0xFFu));
        insert.bindBlob(9, sketch);
        SHELFCAST_TRY(insert.execute());
    }
    return {};
}

Result<void> SalesWriter::Impl::writeSeries(Connection& connection, const SalesDictionaries& dictionaries) {
    SHELFCAST_ASSIGN(
        Statement insert,
        Statement::prepare(connection.handle(),
                           "INSERT INTO upload_products (upload, store, product, row_count, category, "
                           "category_day, region) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    std::vector<ProductKey> touched;
    const auto bindCode = [&](int parameter, const Dictionary& dictionary, std::uint32_t code) {
        if (code < dictionary.values.size() && !dictionary.values[code].empty())
            insert.bindText(parameter, dictionary.values[code]);
        else
            insert.bindNull(parameter);
    };
    for (const Series& one : series) {
        if (one.rows == 0)
            continue; // all of its rows were left out
        insert.bind(1, summary.uploadId);
        insert.bind(2, one.storeKey);
        insert.bind(3, one.productKey);
        insert.bind(4, one.rows);
        bindCode(5, dictionaries.category, one.category);
        insert.bind(6, one.categoryDay);
        bindCode(7, dictionaries.region, one.region);
        SHELFCAST_TRY(insert.execute());
        touched.emplace_back(one.storeKey, one.productKey);
    }
    for (const Series& one : series)
        if (one.rows > 0 && one.product < dictionaries.productNames.size() &&
            !dictionaries.productNames[one.product].empty())
            SHELFCAST_TRY(execute(
                connection, "INSERT INTO product_data (upload, store, product, name) VALUES (?, ?, ?, ?)",
                {summary.uploadId, dictionaries.store.values[one.store],
                 dictionaries.product.values[one.product], dictionaries.productNames[one.product]}));
    SHELFCAST_TRY(refreshProducts(connection, touched, mark));
    return refreshStores(connection);
}

namespace {

Result<std::vector<std::int64_t>> textKeys(Connection& connection, const Dictionary& dictionary) {
    std::vector<std::int64_t> keys;
    for (const std::string& text : dictionary.values) {
        std::int64_t key = -1;
        if (!text.empty())
            SHELFCAST_TRY(
                query(connection,
                      "INSERT INTO texts (text) VALUES (?) ON CONFLICT (text) DO UPDATE SET text = text "
                      "RETURNING key",
                      {text}, [&](const Row& row) { key = row.integer(0); }));
        keys.push_back(key);
    }
    return keys;
}

} // namespace

Result<void> SalesWriter::Impl::writeAll(Connection& connection, const ImportReport& report,
                                         const SalesDictionaries& dictionaries, const JobContext& context) {
    ImportReport kept = report;
    if (kept.stores.empty()) {
        std::set<std::string> stores;
        for (const Series& one : series)
            stores.insert(dictionaries.store.values[one.store]);
        kept.stores.assign(stores.begin(), stores.end());
    }
    SHELFCAST_ASSIGN(summary.uploadId, insertUpload(connection, metadata, kept));
    SHELFCAST_ASSIGN(earlier, uploadMeanings(connection));
    storeIds = dictionaries.store.values;
    SHELFCAST_TRY(insertMeaning(connection, summary.uploadId, metadata, kept.stores));
    SHELFCAST_ASSIGN(mark, masterMark(connection));
    SHELFCAST_TRY(resolveSeries(connection, dictionaries));
    SHELFCAST_ASSIGN(SalesInserter inserter, SalesInserter::prepare(connection, summary.uploadId));
    SalesInserter::TextKeys texts;
    SHELFCAST_ASSIGN(texts.weather, textKeys(connection, dictionaries.weather));
    SHELFCAST_ASSIGN(texts.seasonality, textKeys(connection, dictionaries.seasonality));
    inserter.setTextKeys(std::move(texts));
    SHELFCAST_ASSIGN(auto folding, DayFolder::prepare(connection));
    dayFolder.emplace(std::move(folding));
    SHELFCAST_TRY(writeRows(connection, inserter, context.part(0.0, 0.85)));
    context.report(MessageId::SummingUp, 0.85);
    SHELFCAST_TRY(writeSeries(connection, dictionaries));
    SHELFCAST_TRY(writeParts(connection));
    RawFileKeeper::Kept file{metadata.sha256, 0};
    if (raw) {
        context.report(MessageId::KeepingACopyOfTheFile, 0.9);
        SHELFCAST_ASSIGN(file, raw->finish());
        SHELFCAST_TRY(raw->store(connection, summary.uploadId));
    }
    SHELFCAST_TRY(
        execute(connection,
                "UPDATE uploads SET sha256 = ?, raw_bytes = ?, stored_rows = ?, row_hash = ?, accepted = "
                "accepted - ?, duplicates = ?, first_day = ?, last_day = ? WHERE id = ?",
                {file.sha256, file.bytes, summary.written, static_cast<std::int64_t>(inserter.rowHash()),
                 summary.duplicates, summary.duplicates, firstDay, lastDay, summary.uploadId}));
    SHELFCAST_TRY(bumpDataVersion(connection));
    return AuditRepository::append(connection, "import", std::to_string(summary.uploadId),
                                   metadata.fileName + ": " + std::to_string(summary.written) + " rows");
}

void SalesWriter::setMeaning(std::map<std::string, UploadMeaning> meaning) {
    m_impl->metadata.meaning = std::move(meaning);
}

void SalesWriter::setVerdict(RowVerdict verdict) {
    m_impl->verdict = std::move(verdict);
    m_impl->summary.duplicates = m_impl->verdict.copies;
}

void SalesWriter::setOverlap(std::vector<PartVerdict> parts, DayOverlap others) {
    m_impl->parts = std::move(parts);
    m_impl->overlap = others;
}

Result<WriteSummary> SalesWriter::finish(const ImportReport& report, const SalesDictionaries& dictionaries,
                                         const JobContext& job) {
    if (m_impl->finished)
        return fail(ErrorCode::Refused, "This import has been written already.");
    m_impl->finished = true;
    SHELFCAST_ASSIGN(Connection * connection, m_impl->database.connection());
    // Both settings do nothing inside a transaction. The keys are ours, just looked up or made;
    // Maintenance::check verifies them too.
    SHELFCAST_TRY(connection->run("PRAGMA cache_size = -64000; PRAGMA foreign_keys = OFF"));
    const auto written = m_impl->database.write(
        [&](Connection& writing) { return m_impl->writeAll(writing, report, dictionaries, job); }, job);
    SHELFCAST_TRY(
        connection->run("PRAGMA cache_size = -16000; PRAGMA foreign_keys = ON; PRAGMA shrink_memory"));
    if (!written)
        return fail(written.error());
    return m_impl->summary;
}

} // namespace shelfcast::storage
