#include "domain/days/stock_time.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace shelfcast {

namespace {

constexpr double exact = 1e-6;
constexpr double sure = 2;        ///< standard errors
constexpr double mistakes = 0.01; ///< share of rows that hold a wrong number, as files of shops have

} // namespace

void StockTimeVotes::add(Last& last, std::int32_t day, double units, double stock) {
    if (!std::isfinite(units) || !std::isfinite(stock)) {
        last.known = false;
        return;
    }
    ++m_rows;
    m_above += units > stock + exact && units > 0;
    m_equal += std::abs(units - stock) <= exact && units > 0;
    const Last now{day, units, stock, true};
    if (last.known && std::abs(day - last.day) == 1) {
        const Last& before = day > last.day ? last : now;
        const Last& after = day > last.day ? now : last;
        const double change = after.stock - before.stock;
        const double inMorning = change + before.units, inEvening = change + after.units; // what came in
        const bool morningExact = std::abs(inMorning) <= exact, eveningExact = std::abs(inEvening) <= exact;
        const bool morningFits = inMorning >= -exact, eveningFits = inEvening >= -exact;
        if (morningExact != eveningExact)
            ++(morningExact ? m_morning : m_evening);
        else if (morningFits != eveningFits)
            ++(morningFits ? m_morning : m_evening);
    }
    last = now;
}

void StockTimeVotes::add(const StockTimeVotes& other) {
    m_rows += other.m_rows;
    m_above += other.m_above;
    m_equal += other.m_equal;
    m_morning += other.m_morning;
    m_evening += other.m_evening;
}

double StockTimeVotes::margin() const {
    const auto evening = static_cast<double>(m_evening + m_above),
               morning = static_cast<double>(m_morning + m_equal);
    return (evening - morning) / std::sqrt(std::max(evening + morning, 1.0));
}

bool StockTimeVotes::isNotable(std::int64_t rows) const {
    const double byMistake = mistakes * static_cast<double>(m_rows);
    return static_cast<double>(rows) > byMistake + sure * std::sqrt(byMistake);
}

StockTime StockTimeVotes::decided() const {
    return margin() > sure || (isNotable(m_above) && margin() > 0) ? StockTime::Evening : StockTime::Morning;
}

bool StockTimeVotes::isDoubtful() const {
    return isNotable(m_above + m_equal) && std::abs(margin()) < sure;
}

bool isSoldOut(double units, double stock, StockTime time, bool daily) {
    if (std::isnan(stock))
        return false;
    return stock <= 0 || (daily && time == StockTime::Morning && stock <= units);
}

} // namespace shelfcast
