#include "storage/salvage/salvage_rows.h"

#include "base/message_ids.h"
#include "storage/schema/migrations.h"

#include <QStringDecoder>

#include <algorithm>
#include <sqlite3.h>

namespace shelfcast::storage {

namespace {

using Kind = StoredValue::Kind;

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

bool isOf(const StoredValue& value, Kind kind) {
    switch (kind) {
    case Kind::Null:
        return true;
    case Kind::Real: // SQLite stores 5.0 as 5
        return value.kind == Kind::Real || value.kind == Kind::Integer;
    case Kind::Text:
        return value.kind == Kind::Text && isUtf8(value.bytes);
    default:
        return value.kind == kind;
    }
}

Kind kindOf(const std::string& type) {
    return type == "INTEGER" ? Kind::Integer
           : type == "REAL"  ? Kind::Real
           : type == "TEXT"  ? Kind::Text
           : type == "BLOB"  ? Kind::Blob
                             : Kind::Null;
}

StoredValue textValue(const std::string& text) {
    StoredValue value;
    value.kind = Kind::Text;
    value.bytes = QByteArray::fromStdString(text);
    return value;
}

void bind(Statement& statement, int parameter, const StoredValue& value) {
    switch (value.kind) {
    case Kind::Null:
        statement.bindNull(parameter);
        break;
    case Kind::Integer:
        statement.bind(parameter, value.integer);
        break;
    case Kind::Real:
        statement.bindReal(parameter, value.real);
        break;
    case Kind::Text:
        statement.bindText(parameter,
                           {value.bytes.constData(), static_cast<std::size_t>(value.bytes.size())});
        break;
    case Kind::Blob:
        statement.bindBlob(parameter,
                           {value.bytes.constData(), static_cast<std::size_t>(value.bytes.size())});
        break;
    }
}

std::string textOf(const StoredValue& value) {
    return value.kind == Kind::Text ? value.bytes.toStdString() : std::string();
}

/// How many values every row of each table has at least, in a file of this schema: as many as there were
/// columns when the table was first made, or when one with a default was added, which migrations write into
/// older rows.
Result<std::map<std::string, std::size_t>> leastValues(std::uint32_t version) {
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open(":memory:", &handle);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> owner(handle, sqlite3_close);
    if (opened != SQLITE_OK)
        return fail(databaseError(opened, "a database in memory"));
    std::map<std::string, std::size_t> least;
    for (const Migration& step : migrations()) {
        if (sqlite3_exec(handle, step.sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return fail(databaseError(handle));
        SHELFCAST_ASSIGN(auto tables,
                         Statement::prepare(handle,
                                            "SELECT l.name, l.ncol, (SELECT max(cid) + 1 FROM "
                                            "pragma_table_info(l.name) WHERE dflt_value IS NOT NULL) FROM "
                                            "pragma_table_list l WHERE l.schema = 'main'"));
        for (;;) {
            SHELFCAST_ASSIGN(const bool isRow, tables.step());
            if (!isRow)
                break;
            std::size_t& values = least.emplace(tables.text(0), tables.integer(1)).first->second;
            if (static_cast<std::uint32_t>(step.version) <= version)
                values = std::max(values, static_cast<std::size_t>(tables.integer(2)));
        }
    }
    return least;
}

/// What SQLite numbers by itself; its own table, made with the first of those that have numbers.
TableLayout sequences() {
    TableLayout layout;
    layout.name = "sqlite_sequence";
    layout.columns = {{"name", Kind::Text, true, {}}, {"seq", Kind::Integer, true, {}}};
    layout.least = 2;
    return layout;
}

/// A line of sqlite_schema: type, name, table, root, statement.
bool isSchemaRow(const StoredRow& row) {
    const auto& v = row.values;
    if (v.size() != 5 || !isOf(v[0], Kind::Text) || !isOf(v[1], Kind::Text) || !isOf(v[2], Kind::Text) ||
        v[3].kind != Kind::Integer)
        return false;
    return v[0].bytes == "table" || v[0].bytes == "index" || v[0].bytes == "trigger";
}

/// Tables whose keys stand in an index too: a name for what sales refer to is worth a second look.
struct KeyIndex {
    const char* index;
    const char* insert; ///< of the index's columns
    std::size_t columns;
};
constexpr KeyIndex keyIndices[] = {
    {"sqlite_autoindex_stores_1", "INSERT OR IGNORE INTO stores (id, key) VALUES (?, ?)", 2},
    {"sqlite_autoindex_products_1", "INSERT OR IGNORE INTO products (store, id, key) VALUES (?, ?, ?)", 3},
    {"sqlite_autoindex_texts_1", "INSERT OR IGNORE INTO texts (text, key) VALUES (?, ?)", 2}};

class Reading {
public:
    Reading(PageFile& file, Connection& connection, const JobContext& job)
        : m_file(file), m_connection(connection), m_job(job), m_taken(file.count() + 1) {}

    Result<SalvagedRows> run() {
        const QByteArray first = m_file.page(1);
        const std::uint32_t said = first.isEmpty() ? 0 : bigEndian(first.constData() + 60, 4);
        const auto newest = static_cast<std::uint32_t>(schemaVersion());
        SHELFCAST_ASSIGN(m_layouts, tableLayouts(m_connection, said >= 1 && said <= newest ? said : newest));
        m_layouts.push_back(sequences());
        SHELFCAST_TRY(prepareInserts());
        m_job.report(MessageId::LookingForTheTables, 0);
        readSchema();
        takeFreePages();
        m_job.report(MessageId::ReadingTheTables, 0.1);
        for (const TableLayout& layout : m_layouts)
            if (const auto root = m_roots.find(layout.name); root != m_roots.end())
                SHELFCAST_TRY(walk(root->second, &layout));
        for (const auto& [name, root] : m_roots)
            if (name.starts_with("index "))
                SHELFCAST_TRY(walkIndex(name.substr(6), root));
        m_job.report(MessageId::ReadingWhatNothingLeadsToAny, 0.6);
        SHELFCAST_TRY(readStrays());
        for (const KeyIndex& keys : keyIndices)
            SHELFCAST_TRY(insertKeys(keys));
        std::ranges::sort(m_result.audit, {}, &AuditEntry::id);
        return std::move(m_result);
    }

private:
    bool isFree(std::uint32_t page) const { return page >= 1 && page <= m_file.count() && !m_taken[page]; }

    void take(std::uint32_t number, const TreePage& page) {
        m_taken[number] = true;
        for (const std::uint32_t more : page.overflow)
            m_taken[more] = true;
        m_result.broken += page.broken;
    }

    Result<void> prepareInserts() {
        for (const TableLayout& layout : m_layouts) {
            std::string names, marks;
            for (const auto& column : layout.columns) {
                names += (names.empty() ? "" : ", ") + column.name;
                marks += marks.empty() ? "?" : ", ?";
            }
            if (layout.name == "meta" || layout.name == "audit" ||
                coverageOf(layout.name) == Coverage::Cache || layout.name.starts_with("sqlite_"))
                continue;
            SHELFCAST_ASSIGN(auto statement,
                             Statement::prepare(m_connection.handle(), "INSERT OR IGNORE INTO " +
                                                                           layout.name + " (" + names +
                                                                           ") VALUES (" + marks + ")"));
            m_inserts.emplace(layout.name, std::move(statement));
        }
        return {};
    }

    void noteRoot(const StoredRow& row) {
        if (!isSchemaRow(row) || row.values[3].integer < 2 || row.values[3].integer > m_file.count())
            return;
        const std::string name = textOf(row.values[1]);
        m_roots.emplace(row.values[0].bytes == "index" ? "index " + name : name,
                        static_cast<std::uint32_t>(row.values[3].integer));
    }

    /// From the first page; what cannot be reached from there is known by its rows.
    void readSchema() {
        std::vector<std::uint32_t> open{1};
        while (!open.empty()) {
            const std::uint32_t number = open.back();
            open.pop_back();
            if (!isFree(number))
                continue;
            const auto page = readTreePage(m_file, number);
            if (!page || !page->isTable || (page->isLeaf && std::ranges::none_of(page->rows, isSchemaRow)))
                continue;
            take(number, *page);
            std::ranges::for_each(page->rows, [this](const StoredRow& row) { noteRoot(row); });
            open.insert(open.end(), page->children.begin(), page->children.end());
        }
        const bool complete = std::ranges::all_of(
            m_layouts, [this](const TableLayout& layout) { return m_roots.contains(layout.name); });
        for (std::uint32_t number = 1; !complete && number <= m_file.count(); ++number) {
            if (!isFree(number))
                continue;
            const auto page = readTreePage(m_file, number);
            if (!page || !page->isTable || !page->isLeaf || page->rows.empty() ||
                !std::ranges::all_of(page->rows, isSchemaRow))
                continue;
            take(number, *page);
            std::ranges::for_each(page->rows, [this](const StoredRow& row) { noteRoot(row); });
        }
    }

    /// Pages that hold nothing any more (section 1.5).
    void takeFreePages() {
        const QByteArray first = m_file.page(1);
        std::uint32_t trunk = first.isEmpty() ? 0 : bigEndian(first.constData() + 32, 4);
        while (isFree(trunk)) {
            const QByteArray page = m_file.page(trunk);
            if (page.isEmpty() || readTreePage(m_file, trunk))
                return;
            const std::uint32_t next = bigEndian(page.constData(), 4),
                                leaves = bigEndian(page.constData() + 4, 4);
            if (leaves > m_file.usable() / 4 - 2)
                return;
            m_taken[trunk] = true;
            for (std::uint32_t i = 0; i < leaves; ++i)
                if (const std::uint32_t leaf = bigEndian(page.constData() + 8 + 4 * i, 4); isFree(leaf))
                    m_taken[leaf] = true;
            trunk = next;
        }
    }

    Result<void> walk(std::uint32_t root, const TableLayout* layout) {
        std::vector<std::uint32_t> open{root};
        while (!open.empty()) {
            const std::uint32_t number = open.back();
            open.pop_back();
            if (!isFree(number))
                continue;
            if (m_job.cancelled())
                return cancelled();
            const auto page = readTreePage(m_file, number);
            if (!page || !layout->fits(*page) ||
                (!page->rows.empty() &&
                 std::ranges::none_of(page->rows, [&](const StoredRow& row) { return layout->fits(row); })))
                continue; // the way here was damaged; it is a stray, if it is anything
            take(number, *page);
            for (const StoredRow& row : page->rows)
                SHELFCAST_TRY(store(*layout, row));
            open.insert(open.end(), page->children.rbegin(), page->children.rend());
        }
        return {};
    }

    Result<void> walkIndex(const std::string& name, std::uint32_t root) {
        const auto keys = std::ranges::find(keyIndices, name, [](const KeyIndex& one) { return one.index; });
        std::vector<std::uint32_t> open{root};
        while (!open.empty()) {
            const std::uint32_t number = open.back();
            open.pop_back();
            if (!isFree(number))
                continue;
            if (m_job.cancelled())
                return cancelled();
            auto page = readTreePage(m_file, number);
            if (!page || page->isTable || layoutOf(*page))
                continue;
            take(number, *page);
            open.insert(open.end(), page->children.begin(), page->children.end());
            if (keys != std::end(keyIndices))
                for (StoredRow& row : page->rows)
                    if (row.values.size() == keys->columns)
                        m_keys[keys->index].push_back(std::move(row));
        }
        return {};
    }

    Result<void> insertKeys(const KeyIndex& keys) {
        SHELFCAST_ASSIGN(auto insert, Statement::prepare(m_connection.handle(), keys.insert));
        for (const StoredRow& row : m_keys[keys.index]) {
            for (std::size_t i = 0; i < row.values.size(); ++i)
                bind(insert, static_cast<int>(i) + 1, row.values[i]);
            SHELFCAST_TRY(tryInsert(insert));
        }
        return {};
    }

    /// The one table that all rows of the page can be of; nullptr where it is none or more than one.
    const TableLayout* layoutOf(const TreePage& page) {
        std::vector<const TableLayout*> found;
        if (page.rows.empty())
            return nullptr;
        for (const TableLayout& layout : m_layouts)
            if (layout.fits(page) &&
                std::ranges::all_of(page.rows, [&](const StoredRow& row) { return layout.fits(row); }))
                found.push_back(&layout);
        if (found.size() > 1)
            found = {byUploads(found, page)};
        return found.empty() ? nullptr : found.front();
    }

    /// Rows of stock, covariates and bills of material can look alike: the uploads that brought them tell;
    /// what was typed in is stock.
    const TableLayout* byUploads(const std::vector<const TableLayout*>& found, const TreePage& page) {
        std::string kind;
        for (const StoredRow& row : page.rows)
            if (row.values.size() > 1 && row.values[1].kind == Kind::Integer && kind.empty())
                (void)query(m_connection, "SELECT kind FROM uploads WHERE id = ?", {row.values[1].integer},
                            [&](const Row& upload) { kind = upload.text(0); });
        const std::string name = kind == "covariates" ? "covariate_data"
                                 : kind == "products" ? "bill_data"
                                                      : "stock_data";
        const bool areAlike = std::ranges::all_of(found, [](const TableLayout* one) {
            return one->name == "covariate_data" || one->name == "bill_data" || one->name == "stock_data";
        });
        const auto chosen = std::ranges::find(found, name, [](const TableLayout* one) { return one->name; });
        return areAlike && chosen != found.end() ? *chosen : nullptr;
    }

    Result<void> readStrays() {
        for (std::uint32_t number = 2; number <= m_file.count(); ++number) {
            if (!isFree(number))
                continue;
            if (m_job.cancelled())
                return cancelled();
            const auto page = readTreePage(m_file, number);
            const TableLayout* layout = page ? layoutOf(*page) : nullptr;
            if (!layout)
                continue;
            take(number, *page);
            for (const StoredRow& row : page->rows)
                SHELFCAST_TRY(store(*layout, row));
        }
        return {};
    }

    /// True when there was room for it: a row that contradicts another one is left out.
    Result<bool> tryInsert(Statement& insert) {
        const auto done = insert.execute();
        if (!done && done.error().code != ErrorCode::Database)
            return fail(done.error());
        const bool isNew = done && sqlite3_changes(m_connection.handle()) > 0;
        insert.reset();
        return isNew;
    }

    Result<void> store(const TableLayout& layout, const StoredRow& row) {
        if (!layout.fits(row)) {
            ++m_result.broken;
            return {};
        }
        std::vector<StoredValue> values = row.values;
        for (std::size_t i = values.size(); i < layout.columns.size(); ++i)
            values.push_back(layout.columns[i].fallback);
        if (layout.numberColumn >= 0) {
            StoredValue& number = values[static_cast<std::size_t>(layout.numberColumn)];
            number.kind = Kind::Integer;
            number.integer = row.rowid;
        }
        if (layout.name == "meta") {
            m_result.meta = std::move(values);
            return {};
        }
        if (layout.name == "audit") {
            const auto optional = [&](std::size_t i) {
                return values[i].isNull() ? std::nullopt : std::optional(textOf(values[i]));
            };
            m_result.audit.push_back({row.rowid, textOf(values[1]), textOf(values[2]), textOf(values[3]),
                                      textOf(values[4]), textOf(values[5]), optional(6), optional(7),
                                      optional(8), optional(9)});
            return {};
        }
        if (layout.name == "sqlite_sequence") {
            if (textOf(values[0]) == "purchase_orders")
                m_result.lastOrder = values[1].integer;
            return {};
        }
        const auto insert = m_inserts.find(layout.name);
        if (insert == m_inserts.end())
            return {};
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(insert->second, static_cast<int>(i) + 1, values[i]);
        SHELFCAST_ASSIGN(const bool isNew, tryInsert(insert->second));
        ++(isNew ? m_result.rows[layout.name] : m_result.broken);
        return {};
    }

    PageFile& m_file;
    Connection& m_connection;
    const JobContext& m_job;
    std::vector<bool> m_taken;
    std::vector<TableLayout> m_layouts;
    std::map<std::string, Statement> m_inserts;
    std::map<std::string, std::uint32_t> m_roots; ///< of tables by name, of indices as "index NAME"
    std::map<std::string, std::vector<StoredRow>> m_keys;
    SalvagedRows m_result;
};

} // namespace

bool TableLayout::fits(const StoredRow& row) const {
    if (row.values.size() < least || row.values.size() > columns.size())
        return false;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const StoredValue& value = row.values[i];
        const Column& column = columns[i];
        if (static_cast<int>(i) == numberColumn ? !value.isNull()
            : value.isNull()                    ? column.required
                                                : !isOf(value, column.kind))
            return false;
    }
    return true;
}

Result<std::vector<TableLayout>> tableLayouts(Connection& connection, std::uint32_t version) {
    SHELFCAST_ASSIGN(auto least, leastValues(version));
    std::vector<TableLayout> layouts;
    SHELFCAST_TRY(
        query(connection,
              "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name "
              "NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
              {}, [&](const Row& row) {
                  TableLayout& layout = layouts.emplace_back();
                  layout.name = row.text(0);
                  layout.hasNumbers = row.integer(1) == 0;
              }));
    for (TableLayout& layout : layouts) {
        std::vector<std::string> defaults;
        layout.least = least[layout.name];
        SHELFCAST_TRY(
            query(connection,
                  std::string("SELECT name, type, \"notnull\"") + (layout.hasNumbers ? "" : " OR pk > 0") +
                      ", coalesce(dflt_value, ''), pk FROM pragma_table_info(?) ORDER BY " +
                      (layout.hasNumbers ? "cid" : "pk = 0, pk, cid"),
                  {layout.name}, [&](const Row& row) {
                      if (layout.hasNumbers && row.integer(4) == 1 && row.text(1) == "INTEGER")
                          layout.numberColumn = static_cast<int>(layout.columns.size());
                      layout.columns.push_back({row.text(0), kindOf(row.text(1)), row.integer(2) != 0, {}});
                      defaults.push_back(row.text(3));
                  }));
        for (std::size_t i = 0; i < defaults.size(); ++i) {
            TableLayout::Column& column = layout.columns[i];
            if (!defaults[i].empty()) // a number, or a text between quotes
                SHELFCAST_TRY(query(connection, "SELECT " + defaults[i], {}, [&](const Row& row) {
                    if (column.kind == Kind::Text) {
                        column.fallback = textValue(row.text(0));
                    } else {
                        column.fallback.kind = Kind::Integer;
                        column.fallback.integer = row.integer(0);
                    }
                }));
        }
    }
    return layouts;
}

Result<SalvagedRows> salvageRows(PageFile& file, Connection& connection, const JobContext& job) {
    return Reading(file, connection, job).run();
}

} // namespace shelfcast::storage
