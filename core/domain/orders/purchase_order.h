#pragma once

#include "base/message.h"
#include "base/money.h"
#include "domain/orders/order_reason.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

/// Proposed: may be replaced by the next proposal. From Approved on it counts as on order, at its expected
/// date. From PartlyReceived on what came counts as stock.
enum class PurchaseOrderStatus { Proposed, Approved, Sent, PartlyReceived, Received, Cancelled };

struct PurchaseOrderLine {
    std::string productId;
    double units = 0;                ///< whole; 0 = taken off the order
    double recommended = 0;          ///< before a planner's hand or a supplier's minimum
    std::optional<double> unitValue; ///< unit cost, or price where no cost is known
    bool valuedAtPrice = false;
    int packSize = 1;
    std::string reason;             ///< why `units` differs from `recommended`
    std::optional<Day> expected;    ///< its own day of arrival; nullopt = that of the order
    std::optional<OrderReason> why; ///< nullopt where nobody recommended it
    std::vector<Receipt> received;

    double receivedUnits() const {
        double sum = 0;
        for (const Receipt& receipt : received)
            sum += receipt.units;
        return sum;
    }
    /// Still to come; more may come than was ordered.
    double openUnits() const { return receivedUnits() < units ? units - receivedUnits() : 0; }
    std::optional<Cents> value() const {
        return unitValue ? std::optional(toCents(*unitValue * units)) : std::nullopt;
    }
};

struct PurchaseOrder {
    std::string number; ///< "PO-00012"; empty until it is stored
    std::string storeId, supplier;
    PurchaseOrderStatus status = PurchaseOrderStatus::Proposed;
    Day planned;                   ///< planning date it was made for
    Day ordered;                   ///< day the supplier takes it; once sent, the day it was sent
    Day expected;                  ///< day the goods are expected
    std::optional<double> minimum; ///< the supplier's minimum order value
    std::string currency;
    Message note;
    std::string parameters; ///< JSON: service level, review, model, data: what all lines were decided under
    std::string createdAt;  ///< ISO 8601 UTC
    std::vector<PurchaseOrderLine> lines;

    /// Value of the lines that have one.
    Cents total() const {
        Cents sum = 0;
        for (const auto& line : lines)
            sum += line.value().value_or(0);
        return sum;
    }
};

/// One delivery of one order: all that came on that day. For measuring lead times.
struct SupplierReceipt {
    std::string supplier;
    Day ordered, received;
    double units = 0;
    std::optional<Day> expected = std::nullopt; ///< the latest day its lines were expected
};

} // namespace shelfcast
