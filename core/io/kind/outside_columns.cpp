#include "io/kind/outside_columns.h"

#include "io/columns/column_concepts.h"
#include "io/columns/column_words.h"
#include "io/kind/master_columns.h"
#include "io/text/text_fold.h"

#include <algorithm>
#include <array>

namespace shelfcast::io {

namespace {

/// What is sold, stored or paid is no outside series, whatever stands beside it.
bool isOfTheShop(const ColumnProfile& column) {
    using enum Concept;
    const Concepts concepts = conceptsOfName(column.header);
    return std::ranges::any_of(std::array{Sold, Quantity, Money, OnHand, Order, Return, Cost, Forecast},
                               [&](Concept one) { return speaksOf(concepts, one); });
}

/// Words of weather, economy and visitors, folded, in the shipped languages where they differ.
constexpr std::string_view seriesWords =
    "temperature temp tmin tmax tavg tmean temperatur hochsttemperatur tiefsttemperatur temperatura "
    "temperaturen celsius fahrenheit rain rainfall precipitation prcp regen niederschlag niederschlagsmenge "
    "pluie precipitations lluvia precipitacion pioggia precipitazioni chuva precipitacao opad opady deszcz "
    "snow snowfall schnee schneehohe neige nieve neve snieg sunshine sonnenschein sonnenstunden "
    "ensoleillement wind windspeed windgeschwindigkeit vent viento vento wiatr humidity luftfeuchte "
    "luftfeuchtigkeit humidite humedad umidita umidade wilgotnosc cloud clouds bewolkung pressure luftdruck "
    "weather wetter cpi inflation inflacion inflazione inflacao inflacja verbraucherpreisindex vpi hicp "
    "unemployment arbeitslosenquote arbeitslosigkeit chomage desempleo paro disoccupazione desemprego "
    "bezrobocie gdp bip pib pkb confidence konsumklima verbrauchervertrauen interestrate zins zinssatz "
    "leitzins exchangerate wechselkurs fuel gasoline diesel petrol benzin benzinpreis kraftstoff carburant "
    "essence gasolina benzina footfall traffic visitors besucher besucherzahl passanten frequenz affluence "
    "visiteurs visitantes afluencia visitatori tourists touristen ubernachtungen nuitees pollen uv heating "
    "cooling degreedays gradtage";
constexpr std::string_view regionNames =
    "region regions area state province county gebiet bundesland kanton land regione provincia departement "
    "estado regiao wojewodztwo regio provincie";
constexpr std::string_view knownNames =
    "known knownon knownfrom published publishedon publication publicationdate publicationday released "
    "releasedate release veroffentlicht veroffentlichtam veroffentlichung erschienen erscheint bekannt "
    "bekanntab publie publiele publicado publicacion pubblicato pubblicazione publikacja opublikowano";

} // namespace

OutsideColumns outsideColumns(const TableLayout& layout) {
    OutsideColumns out;
    const MasterColumns master = masterColumns(layout);
    if (const auto store = master.find("store"); store != master.end())
        out.store = store->second;
    out.date = layout.column(Field::Date);
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const ColumnProfile& column = layout.columns[i];
        const int index = static_cast<int>(i);
        const std::string name = foldName(column.header);
        const bool isDay = column.isDate() && column.numbers * 2 < column.filled;
        if (index == out.date || index == out.store)
            continue;
        if (listed(knownNames, name)) {
            out.known = index;
        } else if (listed(regionNames, name) && !isDay) {
            out.region = index;
        } else if (isDay && out.date < 0) {
            out.date = index;
        } else if (column.isNumeric() && !isDay && column.numbers > 0) {
            out.series.push_back(index);
            const auto words = wordsOfName(column.header);
            if (listed(seriesWords, name) ||
                std::ranges::any_of(words, [](const std::string& word) { return listed(seriesWords, word); }))
                out.named.push_back(index);
        }
    }
    return out;
}

bool isOutsideTable(const TableLayout& layout) {
    if (!layout.hasHeader || masterColumns(layout).contains("product"))
        return false;
    const OutsideColumns columns = outsideColumns(layout);
    for (const int column : columns.series)
        if (std::ranges::find(columns.named, column) == columns.named.end() &&
            isOfTheShop(layout.columns[static_cast<std::size_t>(column)]))
            return false;
    auto used = columns.series.size();
    for (const int column : {columns.date, columns.store, columns.region, columns.known})
        used += column >= 0;
    // The name of the station or the unit, the same in every row.
    used += static_cast<std::size_t>(std::ranges::count_if(layout.columns, [&](const ColumnProfile& column) {
        const int index = static_cast<int>(&column - layout.columns.data());
        return column.distinct <= 1 && !column.isNumeric() && !column.isDate() && index != columns.store &&
               index != columns.region && index != columns.known;
    }));
    return columns.date >= 0 && !columns.named.empty() && 2 * columns.named.size() > columns.series.size() &&
           used == layout.columns.size();
}

} // namespace shelfcast::io
