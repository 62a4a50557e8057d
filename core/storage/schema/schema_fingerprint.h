#pragma once

#include "storage/connection/connection.h"

#include <string>
#include <vector>

namespace shelfcast::storage {

/// Compares tables, indices, triggers and views with those of a database that was just made: a sentence for
/// each that is missing, foreign or different; empty = the schema is ours. Only for the newest schema.
Result<std::vector<Message>> schemaDifferences(Connection& connection);

/// A line for the version, and one for each table, index, trigger and view: what it is and a hash of its
/// definition.
Result<std::string> schemaFingerprint(Connection& connection);

} // namespace shelfcast::storage
