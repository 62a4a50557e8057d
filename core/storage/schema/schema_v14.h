#pragma once

namespace shelfcast::storage {

/// What somebody should look at, and who has.
inline constexpr const char* schemaV14 = R"sql(
-- store: '' = of no single one. subject: which of several of one rule and store. money: cents; NULL = not known.
-- products: their ids, one a line. until: day number, of a snoozed one. quiet_money, quiet_products: what it was
-- about when it was acknowledged or snoozed.
CREATE TABLE alerts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL CHECK (rule IN ('stock_out', 'sales', 'accuracy', 'threshold', 'job')),
    store TEXT NOT NULL,
    subject TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'snoozed', 'over')),
    escalated INTEGER NOT NULL CHECK (escalated IN (0, 1)),
    sentence TEXT NOT NULL,
    action TEXT NOT NULL,
    money INTEGER,
    currency TEXT NOT NULL,
    products TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    until INTEGER,
    quiet_money INTEGER,
    quiet_products INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX alerts_live ON alerts (rule, store, subject) WHERE state <> 'over';
)sql";

} // namespace shelfcast::storage
