#pragma once

#include <string>
#include <vector>

namespace shelfcast::io {

/// "quarters", "half-years" or "years" when every one of the texts names such a period and its year
/// ("2024-Q1", "1. Quartal 2024", "T1 24", "H2/2024", "2023"); "" otherwise and for none. They are longer
/// than any grain that is planned by.
std::string longPeriods(const std::vector<std::string>& texts);

} // namespace shelfcast::io
