#pragma once

#include "base/job_context.h"
#include "domain/import_report.h"
#include "io/columns/column_mapping.h"
#include "io/sheets/file_kind.h"
#include "io/sheets/spreadsheet.h"
#include "io/text/csv_tokenizer.h"
#include "io/text/row_source.h"
#include "io/text/text_encoding.h"
#include "io/understand/odd_rows.h"
#include "io/values/date_format.h"

#include <QString>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace shelfcast::io {

/// In place of the product's column: every column beside the date is a product, its name is the column's.
inline constexpr std::string_view everyColumn = "*";

/// Choices that override what the reader understands by itself. Empty = automatic.
struct ReadOptions {
    /// Contract field -> column header (or "#3" for the third column); "" as column = do not use; everyColumn
    /// as product. For a wide
    /// table without dates "date" may hold the first day as YYYY-MM-DD.
    std::map<std::string, std::string> mapping;
    std::string sheet, store, encoding, delimiter, decimal, dateOrder;
    /// Code of an ImportDecision -> the value that was chosen in place of the one that would be decided.
    std::map<std::string, std::string> decisions;
    std::string country; ///< whose holidays count; empty = United States
    Day today;           ///< dates after it are in the future
    StoredUnits stored;  ///< what a product sold before, to judge odd quantities by; may be empty
    int threads = 0;     ///< 0 = one per core
};

enum class Shape { Long, Wide, Transactions };
std::string_view toString(Shape shape);

/// The day that one column of a wide table stands for.
struct DayColumn {
    int column = -1;
    Day day;
};

/// Columns that make up a date together; -1 = there is none. Without a year there are no parts.
struct DateParts {
    int year = -1, month = -1, day = -1, week = -1;
    bool has(int column) const {
        return column >= 0 && (column == year || column == month || column == day || column == week);
    }
};

/// Where all items of an order stand in one row: the columns whose cells hold them, or per item those of its
/// name, code, units and price (-1 = there is none).
struct OrderItemColumns {
    std::vector<int> cells;
    std::vector<std::array<int, 4>> groups;
    bool withoutCounts = false;                       ///< a cell lists names alone, each of a piece
    bool hasCodes = false;                            ///< else their names are all there is
    std::vector<std::pair<int, std::string>> headers; ///< of all of them, by which the row of names is known
    bool empty() const { return headers.empty(); }
};

/// Where a row holds the sales of several stores or days side by side.
struct SpreadColumns {
    struct Part {
        std::string label; ///< the store
        std::vector<int> columns;
        int weekday = -1; ///< 0 = Monday, where the parts are days
    };
    std::vector<Part> parts;
    std::vector<std::string> valueNames; ///< of a part's columns
    std::vector<int> dropped;            ///< that hold the sum of the parts
    int date = -1;                       ///< a day of the week whose days the parts are; -1 = they are stores
    bool untilDate = false;              ///< with which the week ends
    DateFormat dateFormat;
    std::vector<std::string> names;              ///< of all columns
    std::vector<std::vector<std::string>> heads; ///< the rows they come from
    bool empty() const { return parts.empty(); }
};

/// A column that says of a row whether it counts; `opposite`: the word for the rarer of debit and credit.
struct StatusColumn {
    int column = -1;
    std::string opposite;
    bool ofDocuments = true; ///< its words tell kinds of documents or lines, not kinds of goods
    bool ofVisits = false;   ///< tells what visitors did, of which only buying is a sale
};

/// What a report writes once for all rows below it.
struct BlockLayout {
    std::vector<int> columns;   ///< filled in the first row of each block only
    std::optional<Field> title; ///< what a line of its own above its rows gives: the store or the product
    int orderKey = -1;          ///< the same in all lines of an order
    std::vector<int> ofOrder;   ///< of `columns`, those that hold within an order alone
    bool withCounts = false;    ///< a title is followed by the number of its rows: "Tea (28)"
    bool withoutLabel = false;  ///< the whole line is the title; else it begins with the field's name
    std::string firstTitle;     ///< that stands above the header
    bool empty() const { return columns.empty() && !title; }
};

/// Everything that is decided about a file before its rows are read: the same for preview and import.
struct TableLayout {
    QString path;
    FileKind kind = FileKind::Text;
    EncodingGuess encoding;
    TextDialect dialect;
    std::vector<std::string> sheets;
    std::string sheet;
    std::vector<SheetPart> furtherSheets; ///< that are read behind it as one table
    bool sheetIsStore = false;            ///< the name of the sheet is that of the store
    bool hasHeader = false;
    std::int64_t headerLine = 0;  ///< 1-based line of the file; 0 = none
    std::size_t firstDataRow = 0; ///< rows of the source before the first row of data
    std::vector<ColumnProfile> columns;
    FieldMap map;
    char decimal = '.';
    DateFormat date;
    BlockLayout blocks;
    OrderItemColumns orderItems; ///< their items are rows of the source already
    SpreadColumns spread;        ///< its parts are rows of the source already
    std::vector<std::pair<std::string, std::string>>
        headGroups;      ///< per column its names in the two rows of the header; else empty
    DateParts dateParts; ///< where no column is mapped to the date
    Shape shape = Shape::Long;
    std::vector<DayColumn> days;           ///< of a wide table
    int clockColumn = -1;                  ///< time of day beside the date, of transactions
    std::vector<StatusColumn> status;      ///< say whether an order was cancelled or a line is a return
    int lineKindColumn = -1;               ///< tells lines of a receipt from what is about the receipt
    std::vector<std::string> receiptKinds; ///< what it says of the latter, where no product stands beside it
    std::vector<std::string>
        chargeKinds;                 ///< what it says of taxes, freight and discounts, whatever stands there
    bool linesArePieces = false;     ///< no units are written: each line of a receipt is one piece
    bool priceIsOfRow = false;       ///< what is called a price is the amount of all units of the row
    int amountColumn = -1;           ///< a sale has a row per amount, of which one counts
    std::string countedAmount;       ///< the word of that one
    std::vector<int> storeParts;     ///< tell stores of one name apart: its country, its town
    std::vector<int> variantColumns; ///< are part of the product
    std::string titleStore;          ///< named above the header
    std::set<std::string> sumProducts; ///< of a wide table: names of rows that are sums of others
    std::string onlyProduct;           ///< what all rows are of, where no column tells products apart
    bool nameStandsIn = false;         ///< a product without a code is told by its name
    bool soldIsNegative = false;       ///< a ledger writes what left the stock with a minus
    bool totalsAreProducts = false;    ///< "Total" is the name of a product
    bool hasShortCodes = false; ///< products have codes of one letter, so that "B" is no charge of a till
    bool mayHaveProductColumns = false;
    std::vector<int> productColumns; ///< of a wide table with one row per date and one column per product
    std::vector<Message> questions, notes;
    std::vector<ImportDecision> decisions; ///< what the rows mean, as far as the layout decides it

    bool hasDate() const {
        return column(Field::Date) >= 0 ||
               (dateParts.year >= 0 && (dateParts.month >= 0 || dateParts.week >= 0));
    }
    char decimalOf(int column) const {
        const char own = columns[static_cast<std::size_t>(column)].decimal;
        return own ? own : decimal;
    }
    int column(Field field) const { return at(map, field).column; }
    bool isMapped(std::size_t column) const {
        return std::ranges::any_of(
            map, [&](const MappedField& field) { return field.column == static_cast<int>(column); });
    }
    /// The rows say of which store they are.
    bool hasStores() const {
        return column(Field::Store) >= 0 || blocks.title == Field::Store || sheetIsStore;
    }
    std::string header(int column) const; ///< "column 3" where the file has no header
    std::vector<std::string> headers() const;
};

/// Looks at the file and decides format, encoding, delimiter, header, columns, decimal sign, date order and
/// shape. Reads on beyond the first megabyte only while the order of day and month is open. Works for any
/// table; whether it can be a sales file is said by checkSalesColumns.
Result<TableLayout> understandTable(const QString& path, const ReadOptions& options, const JobContext& job);

/// The rows of the file as the layout says, from the first row of the file on.
Result<std::unique_ptr<RowSource>> openRows(const TableLayout& layout);

/// The header (made up where the file has none) and the first rows of data as text, for a preview table.
Result<std::vector<std::vector<std::string>>> sampleRows(const TableLayout& layout, std::size_t rows);

/// Error InvalidData that names the missing column and lists those found when this is not a sales file.
Result<void> checkSalesColumns(const TableLayout& layout);

} // namespace shelfcast::io
