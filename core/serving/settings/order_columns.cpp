#include "serving/settings/order_columns.h"

#include "base/message_ids.h"

#include <algorithm>

namespace shelfcast::services {

namespace {

constexpr OrderField fields[] = {
    {"order_number", "PO no"},
    {"line", "Line"},
    {"status", "Status"},
    {"supplier", "Supplier code"},
    {"supplier_name", "Supplier"},
    {"supplier_sku", "Supplier SKU"},
    {"product_id", "SKU"},
    {"barcode", "Barcode"},
    {"description", "Description"},
    {"ship_to", "Ship to"},
    {"quantity", "Quantity"},
    {"unit", "Unit"},
    {"pack_size", "Pack size"},
    {"packs", "Packs"},
    {"unit_cost", "Unit cost"},
    {"currency", "Currency"},
    {"line_value", "Line value"},
    {"valued_at", "Valued at"},
    {"order_date", "Order date"},
    {"order_by", "Order by"},
    {"expected_date", "Expected date"},
    {"lead_time_days", "Lead time days"},
    {"received", "Received"},
    {"notes", "Notes"},
};

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Error wrong(const std::string& what) {
    std::string known;
    for (const OrderField& field : fields)
        known += (known.empty() ? "" : ", ") + std::string(field.name);
    return {ErrorCode::InvalidArgument,
            Message(what + " Columns are written as in supplier_sku=Art.-Nr.; quantity=Menge, of " + known +
                    ". ") +
                MessageId::NothingWasChanged};
}

} // namespace

std::span<const OrderField> orderFields() {
    return fields;
}

Result<std::vector<OrderColumn>> parseOrderColumns(std::string_view text) {
    std::vector<OrderColumn> columns;
    while (!text.empty()) {
        const auto end = std::min(text.find(';'), text.size());
        const std::string_view part = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (part.empty())
            continue;
        const auto equals = std::min(part.find('='), part.size());
        const std::string name(trimmed(part.substr(0, equals)));
        const auto field =
            std::ranges::find_if(fields, [&](const OrderField& known) { return known.name == name; });
        if (field == std::ranges::end(fields))
            return fail(wrong("\"" + name + "\" is no column of an order."));
        OrderColumn column{static_cast<std::size_t>(field - fields),
                           std::string(trimmed(part.substr(std::min(equals + 1, part.size()))))};
        if (column.title.empty())
            column.title = field->title;
        for (const OrderColumn& other : columns)
            if (other.field == column.field || other.title == column.title)
                return fail(
                    wrong("\"" + (other.field == column.field ? name : column.title) + "\" stands twice."));
        columns.push_back(std::move(column));
    }
    if (columns.empty())
        return fail(wrong("An order needs a column."));
    return columns;
}

std::string orderColumnsText(const std::vector<OrderColumn>& columns) {
    std::string text;
    for (const OrderColumn& column : columns)
        text += (text.empty() ? "" : "; ") + std::string(fields[column.field].name) + "=" + column.title;
    return text;
}

} // namespace shelfcast::services
