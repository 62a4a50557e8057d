#pragma once

#include "sample/sample_generator.h"

#include <array>
#include <vector>

namespace shelfcast::services {

enum class SampleWeather : std::uint8_t { Sunny, Cloudy, Rainy, Snowy };

/// One product in one store on one day.
struct SampleRow {
    bool present = false;  ///< false before a new product's first day
    bool isClosed = false; ///< the shop is closed that day
    std::int64_t inventory = 0, sold = 0, ordered = 0, demand = 0;
    std::int64_t forecastCents = 0, priceCents = 0, competitorCents = 0;
    int discount = 0; ///< percent off the price
    bool promotion = false;
    SampleWeather weather = SampleWeather::Sunny;
    double expected = 0; ///< mean of the demand
};

/// The effects behind the sample, and the simulation of each series. Every random number depends on the seed
/// and on (what it is for, product, store, day) alone, so switching one effect off leaves the others as they
/// were.
class SampleWorld {
public:
    explicit SampleWorld(const SampleOptions& options);

    std::size_t seriesCount() const { return m_series.size(); }
    int storeOf(std::size_t series) const { return static_cast<int>(series) / m_options.products; }
    int productOf(std::size_t series) const { return static_cast<int>(series) % m_options.products; }
    int categoryOf(int product) const { return m_products[static_cast<std::size_t>(product)].category; }
    /// Writes the days [fromDay, fromDay + count) of one series; days must be asked for in order, without
    /// gaps. Thread-safe for different series.
    void advance(std::size_t series, int fromDay, int count, SampleRow* rows);

private:
    struct ProductTraits {
        int category = 0;
        bool slow = false, isNew = false;
        bool bursty = false; ///< erratic, or lumpy where slow: few customers who take many
        double logLevel = 0, growthPerYear = 0, basePrice = 0, elasticity = 0, crossElasticity = 0,
               promotionLift = 0, dispersion = 0, seasonStrength = 1;
        int leadTimeDays = 3, reviewDays = 7, packSize = 1;
    };
    struct StoreTraits {
        double logLevel = 0, growthPerYear = 0, weekendStrength = 1, priceFactor = 1;
    };
    struct SeriesState {
        double logLevel = 0, cover = 1, meanEstimate = 0;
        int firstDay = 0;
        std::int64_t stock = 0, onOrder = 0;
        std::array<std::int64_t, 32> arriving{}; ///< by day number modulo 32
    };

    SampleRow drawDay(std::size_t series, int day) const;
    SampleRow drawNoise(std::size_t series, int day) const;
    void drawOffer(std::size_t series, int day, SampleRow& row) const;
    double holidayEffect(Day date, int category) const;
    void keepStock(std::size_t series, int day, SampleRow& row);

    SampleOptions m_options;
    std::vector<ProductTraits> m_products;
    std::vector<StoreTraits> m_stores;
    std::vector<SeriesState> m_series;
};

bool isSampleHoliday(Day date);

} // namespace shelfcast::services
