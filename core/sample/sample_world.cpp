#include "sample/sample_world.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace shelfcast::services {

namespace {

/// What a random stream is for.
enum class Purpose : std::uint64_t {
    ProductTraits = 1,
    StoreTraits,
    SeriesTraits,
    PromotionWeek,
    StoreTakesPart,
    ListPrice,
    Competitor,
    Weather,
    Demand,
    Delivery,
    ForecastColumn,
    Noise,
};

Random stream(std::uint64_t seed, Purpose purpose, std::uint64_t who, std::uint64_t when = 0) {
    return Random(seed, (static_cast<std::uint64_t>(purpose) << 56) | (who << 24) | when);
}

constexpr int categoryCount = 5; // Groceries, Toys, Electronics, Furniture, Clothing

struct CategoryTraits {
    double yearAmplitude, peakDay, secondAmplitude, secondPeakDay, weekend, medianPrice;
    std::array<double, 4> weather; // log effect of sunny, cloudy, rainy, snowy
};
constexpr std::array<CategoryTraits, categoryCount> categories{{
    {0.06, 350, 0.03, 180, 0.8, 12, {0.00, 0.00, -0.02, -0.04}},
    {0.30, 345, 0.08, 345, 1.3, 25, {-0.02, 0.00, 0.04, 0.02}},
    {0.20, 335, 0.05, 250, 1.1, 90, {-0.02, 0.00, 0.03, 0.00}},
    {0.15, 110, 0.04, 20, 1.2, 70, {0.01, 0.00, -0.02, -0.05}},
    {0.12, 290, 0.16, 110, 1.0, 40, {0.02, 0.00, -0.03, -0.02}},
}};
constexpr std::array<double, 7> weekdayLog{-0.10, -0.13, -0.09, -0.03, 0.11, 0.25, -0.04};
/// Days between a new product's first day and the end of the file, by store: a staggered roll-out.
constexpr std::array<int, 5> newProductDays{120, 14, 60, 30, 200};

Day easterSunday(int year) { // anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8)
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthDay = h + l - 7 * m + 114;
    return *Day::fromYmd(year, monthDay / 31, monthDay % 31 + 1);
}

Day thanksgiving(int year) { // fourth Thursday of November
    const Day first = *Day::fromYmd(year, 11, 1);
    return first + ((3 - first.dayOfWeek() + 7) % 7) + 21;
}

std::int64_t cents(double money) {
    return static_cast<std::int64_t>(std::llround(money * 100.0));
}

} // namespace

bool isSampleHoliday(Day date) {
    const int month = date.month(), day = date.dayOfMonth(), year = date.year();
    return (month == 1 && day == 1) || (month == 7 && day == 4) || (month == 12 && day == 25) ||
           date == easterSunday(year) || date == thanksgiving(year) || date == thanksgiving(year) + 1;
}

SampleWorld::SampleWorld(const SampleOptions& options) : m_options(options) {
    const bool strong = options.promotions == SamplePromotions::Strong;
    const int newSlot = std::min(13, options.products - 1);
    for (int p = 0; p < options.products; ++p) {
        Random random = stream(options.seed, Purpose::ProductTraits, static_cast<std::uint64_t>(p));
        ProductTraits product;
        product.category = static_cast<int>(random.below(categoryCount));
        product.slow = p % 10 == 6;
        product.isNew = options.products >= 5 && p % 20 == newSlot;
        const double level = random.normal();
        product.logLevel = product.slow ? std::log(0.25) + 0.5 * level : std::log(18.0) + 0.6 * level;
        product.growthPerYear = 0.03 + 0.08 * random.normal();
        const auto& category = categories[static_cast<std::size_t>(product.category)];
        product.basePrice = category.medianPrice * std::exp(0.4 * random.normal());
        product.elasticity = -(strong ? 2.6 + 0.9 * random.uniform() : 1.2 + 1.0 * random.uniform());
        product.elasticity *= options.priceEffect;
        product.crossElasticity = 0.25 + 0.35 * random.uniform();
        product.promotionLift = strong ? 0.5 + 0.4 * random.uniform() : 0.15 + 0.20 * random.uniform();
        product.dispersion = 8.0 + 12.0 * random.uniform();
        product.seasonStrength = 0.7 + 0.6 * random.uniform();
        if (p % 40 == 31 || p % 40 == 38) { // only in assortments of more than 31 products
            product.bursty = true;
            product.slow = p % 40 == 38;
            product.logLevel = std::log(product.slow ? 1.5 : 9.0) + 0.3 * level;
            product.dispersion = product.slow ? 0.15 : 1.0; // shape of the gamma: sd 2.6 and 1 times the mean
        }
        product.leadTimeDays = 2 + static_cast<int>(random.below(6));
        product.reviewDays = random.uniform() < 0.5 ? 7 : 3;
        product.packSize = product.slow ? 1 : random.uniform() < 0.5 ? 6 : 12;
        m_products.push_back(product);
    }
    for (int s = 0; s < options.stores; ++s) {
        Random random = stream(options.seed, Purpose::StoreTraits, static_cast<std::uint64_t>(s));
        StoreTraits store;
        store.logLevel = 0.3 * random.normal();
        store.growthPerYear = 0.02 * random.normal();
        store.weekendStrength = 0.7 + 0.6 * random.uniform();
        store.priceFactor = 0.97 + 0.06 * random.uniform();
        m_stores.push_back(store);
    }
    m_series.resize(static_cast<std::size_t>(options.stores) * static_cast<std::size_t>(options.products));
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const ProductTraits& product = m_products[static_cast<std::size_t>(productOf(i))];
        Random random = stream(options.seed, Purpose::SeriesTraits, i);
        SeriesState& state = m_series[i];
        state.logLevel = product.logLevel + m_stores[static_cast<std::size_t>(storeOf(i))].logLevel;
        state.logLevel += 0.15 * random.normal();
        const double keeper = random.uniform(); // how generously this store orders this product
        state.cover = keeper < 0.10 ? 2.6 : 0.98 + 0.45 * random.uniform();
        if (strong) // a shop whose promotions sell many times the usual keeps stock for them
            state.cover *= 2.2;
        if (product.isNew && !options.noise) {
            const int age = newProductDays[static_cast<std::size_t>((storeOf(i) + productOf(i) / 20) % 5)];
            state.firstDay = 2 * age <= options.days ? options.days - age : 0;
        }
    }
}

/// Price, discount, promotion, competitor and weather of one day, drawn without looking at demand.
void SampleWorld::drawOffer(std::size_t series, int day, SampleRow& row) const {
    const auto p = static_cast<std::uint64_t>(productOf(series)),
               s = static_cast<std::uint64_t>(storeOf(series));
    const ProductTraits& product = m_products[p];
    const bool strong = m_options.promotions == SamplePromotions::Strong;
    const bool held = day >= m_options.days && m_options.future == SampleFuture::Held;
    const int priceDay = held ? m_options.days - 1 : day;
    const Day date = m_options.start + day;

    // List price: constant within blocks that begin at another day for every product.
    const int block = strong ? 42 : 91;
    const auto shift = static_cast<int>(p * 17 % static_cast<std::uint64_t>(block));
    Random priceRandom =
        stream(m_options.seed, Purpose::ListPrice, p, static_cast<std::uint64_t>((priceDay + shift) / block));
    const double list = product.basePrice * m_stores[s].priceFactor *
                        std::exp((strong ? 0.12 : 0.04) * std::clamp(priceRandom.normal(), -2.0, 2.0));
    row.priceCents = std::max<std::int64_t>(1, cents(list));

    Random competitorRandom = stream(m_options.seed, Purpose::Competitor, series,
                                     static_cast<std::uint64_t>((priceDay + static_cast<int>(p % 7)) / 7));
    const double competitor = list * std::exp(0.06 * std::clamp(competitorRandom.normal(), -2.5, 2.5));
    row.competitorCents = std::max<std::int64_t>(1, cents(competitor));

    if (m_options.promotions != SamplePromotions::None && !held) {
        // Promotions run from Thursday to Wednesday, for the whole chain, and most stores take part.
        const auto week =
            static_cast<std::uint64_t>((date.number() + 7 * 100000) / 7); // day 0 was a Thursday
        Random weekRandom = stream(m_options.seed, Purpose::PromotionWeek, p, week);
        const double kind = weekRandom.uniform();
        const int depth = static_cast<int>(weekRandom.below(5));
        const double promoted = strong ? 0.20 : 0.08;
        if (stream(m_options.seed, Purpose::StoreTakesPart, series, week).uniform() < 0.85) {
            if (kind < promoted) {
                row.promotion = true;
                row.discount = (strong ? 20 : 10) + 5 * depth;
            } else if (kind < promoted + 0.03) {
                row.discount = 5 + 5 * (depth % 2); // a clearance nobody advertises
            } else if (kind < promoted + 0.05) {
                row.promotion = true; // a display at the full price
            }
        }
    }

    Random weatherRandom =
        stream(m_options.seed, Purpose::Weather, s, static_cast<std::uint64_t>(date.number() + 1000000));
    const double w = weatherRandom.uniform();
    const int month = date.month();
    const double snow = month == 12 || month <= 2 ? 0.2 : 0.0, rain = 0.25, cloud = 0.25;
    row.weather = w < snow                  ? SampleWeather::Snowy
                  : w < snow + rain         ? SampleWeather::Rainy
                  : w < snow + rain + cloud ? SampleWeather::Cloudy
                                            : SampleWeather::Sunny;
}

/// Log effect of the days around holidays.
double SampleWorld::holidayEffect(Day date, int category) const {
    const bool toysOrElectronics = category == 1 || category == 2;
    const Day christmas = *Day::fromYmd(date.year(), 12, 25);
    const int toChristmas = christmas - date, toEaster = easterSunday(date.year()) - date,
              afterThanksgiving = date - thanksgiving(date.year());
    if (toChristmas == 0)
        return -0.6;
    if (date.month() == 1 && date.dayOfMonth() == 1)
        return -0.35;
    double effect = 0;
    if (toChristmas > 0 && toChristmas <= 14)
        effect += (toysOrElectronics ? 0.25 : category == 0 ? 0.12 : 0.08) * (15 - toChristmas) / 14.0;
    if (toEaster >= 1 && toEaster <= 4)
        effect += category == 0 ? 0.25 : 0.05;
    if (toEaster == 0)
        effect -= 0.25;
    if (date.month() == 7 && date.dayOfMonth() == 4)
        effect += category == 0 ? 0.20 : -0.10;
    if (afterThanksgiving >= -3 && afterThanksgiving <= -1 && category == 0)
        effect += 0.25;
    if (afterThanksgiving == 0)
        effect -= 0.3;
    if (afterThanksgiving == 1)
        effect += category == 0 ? 0.05 : 0.35;
    return effect;
}

SampleRow SampleWorld::drawDay(std::size_t series, int day) const {
    const auto p = static_cast<std::size_t>(productOf(series)), s = static_cast<std::size_t>(storeOf(series));
    const ProductTraits& product = m_products[p];
    const StoreTraits& store = m_stores[s];
    const auto& category = categories[static_cast<std::size_t>(product.category)];
    const Day date = m_options.start + day;
    SampleRow row;
    row.present = true;
    drawOffer(series, day, row);

    const double year = day / 365.25, angle = 2.0 * std::numbers::pi / 365.25;
    const double season =
        category.yearAmplitude * std::cos(angle * (date.dayOfYear() - category.peakDay)) +
        category.secondAmplitude * std::cos(2.0 * angle * (date.dayOfYear() - category.secondPeakDay));
    const double weekday = weekdayLog[static_cast<std::size_t>(date.dayOfWeek())];
    const double paid = static_cast<double>(row.priceCents) * (1.0 - row.discount / 100.0);
    const double logMean =
        m_series[series].logLevel + (product.growthPerYear + store.growthPerYear) * year +
        product.seasonStrength * season + weekday * store.weekendStrength * category.weekend +
        product.elasticity * std::log(paid / (100.0 * product.basePrice * store.priceFactor)) +
        product.crossElasticity *
            std::log(static_cast<double>(row.competitorCents) / static_cast<double>(row.priceCents)) +
        (row.promotion ? product.promotionLift : 0.0) +
        category.weather[static_cast<std::size_t>(row.weather)] + holidayEffect(date, product.category);
    row.expected = std::exp(logMean);
    row.promotion = row.promotion || isSampleHoliday(date); // the column says "holiday or promotion"

    Random random = stream(m_options.seed, Purpose::Demand, series, static_cast<std::uint64_t>(day));
    row.demand = random.poisson(random.gamma(product.dispersion, row.expected / product.dispersion));
    return row;
}

SampleRow SampleWorld::drawNoise(std::size_t series, int day) const {
    constexpr double mean = 120, shape = 2.0;
    Random random = stream(m_options.seed, Purpose::Noise, series, static_cast<std::uint64_t>(day));
    SampleRow row;
    row.present = true;
    row.expected = mean;
    row.demand = row.sold = random.poisson(random.gamma(shape, mean / shape));
    row.inventory = row.sold + 20 + static_cast<std::int64_t>(random.below(200));
    row.ordered = static_cast<std::int64_t>(20 + random.below(181));
    row.priceCents = static_cast<std::int64_t>(1000 + random.below(9001));
    row.competitorCents =
        std::max<std::int64_t>(1, row.priceCents - 500 + static_cast<std::int64_t>(random.below(1001)));
    row.discount = 5 * static_cast<int>(random.below(5));
    row.promotion = random.uniform() < 0.5;
    row.weather = static_cast<SampleWeather>(random.below(4));
    return row;
}

/// Opening stock after the morning's delivery, sales cut by it, and the evening's order. The shop estimates
/// demand from its own sales and orders up to a cover of lead time and review, in packs.
void SampleWorld::keepStock(std::size_t series, int day, SampleRow& row) {
    const ProductTraits& product = m_products[static_cast<std::size_t>(productOf(series))];
    SeriesState& state = m_series[series];
    const double interval = product.leadTimeDays + product.reviewDays;
    const auto target = [&] {
        const double demand = state.meanEstimate * interval;
        const double spread = product.bursty
                                  ? 1.5 * std::sqrt(demand * (1.0 + state.meanEstimate / product.dispersion))
                                  : std::sqrt(demand + 0.1);
        const double level = demand * state.cover + spread;
        return std::max<std::int64_t>(product.slow ? 2 : 6, std::llround(level));
    };
    if (day == state.firstDay) {
        state.meanEstimate = row.expected;
        state.stock = target();
    }
    std::int64_t& arrival = state.arriving[static_cast<std::size_t>(day % 32)];
    state.stock += arrival;
    state.onOrder -= arrival;
    arrival = 0;
    if (!m_options.stockOuts && state.stock <= row.demand)
        state.stock = row.demand + std::max<std::int64_t>(1, target() / 2);
    row.inventory = state.stock;
    row.sold = std::min(row.demand, state.stock);
    state.stock -= row.sold;
    const bool soldOut = row.sold == row.inventory;
    const auto sold = static_cast<double>(row.sold);
    state.meanEstimate += 0.06 * ((soldOut ? std::max(sold, state.meanEstimate) : sold) - state.meanEstimate);

    if ((day + static_cast<int>(series % 7)) % product.reviewDays != 0)
        return;
    const std::int64_t need = target() - state.stock - state.onOrder;
    if (need <= 0)
        return;
    const std::int64_t pack = product.packSize;
    row.ordered = (need + pack - 1) / pack * pack;
    Random random = stream(m_options.seed, Purpose::Delivery, series, static_cast<std::uint64_t>(day));
    const int late = random.uniform() < 0.15 ? 1 + static_cast<int>(random.below(3)) : 0;
    state.arriving[static_cast<std::size_t>((day + product.leadTimeDays + late) % 32)] += row.ordered;
    state.onOrder += row.ordered;
}

void SampleWorld::advance(std::size_t series, int fromDay, int count, SampleRow* rows) {
    for (int k = 0; k < count; ++k) {
        const int day = fromDay + k;
        SampleRow& row = rows[k];
        row = {};
        if (day < m_series[series].firstDay)
            continue;
        row = m_options.noise ? drawNoise(series, day) : drawDay(series, day);
        if (const Day date = m_options.start + day;
            m_options.closedWeekdays[static_cast<std::size_t>(date.dayOfWeek())] ||
            (m_options.closedOnHolidays && isSampleHoliday(date))) {
            row.isClosed = true;
            row.expected = 0;
            row.demand = row.sold = 0;
        }
        if (day >= m_options.days)
            continue;
        if (!m_options.noise)
            keepStock(series, day, row);
        Random random =
            stream(m_options.seed, Purpose::ForecastColumn, series, static_cast<std::uint64_t>(day));
        const auto sold = static_cast<double>(row.sold);
        row.forecastCents = std::max<std::int64_t>(0, cents(sold + (0.5 + 0.05 * sold) * random.normal()));
    }
}

} // namespace shelfcast::services
