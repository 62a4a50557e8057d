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
    "leitzins exchangerate wechselkurs benzinpreis dieselpreis kraftstoffpreis fuel gasoline diesel petrol "
    "benzin kraftstoff carburant essence gasolina benzina footfall traffic visitors besucher besucherzahl "
    "passanten frequenz affluence "
    "visiteurs visitantes afluencia visitatori tourists touristen ubernachtungen nuitees pollen uv heating "
    "cooling degreedays gradtage";
/// Of those: sold under that name as well, unless a word of prices stands beside it.
constexpr std::string_view fuelWords =
    "fuel gasoline diesel petrol benzin kraftstoff carburant essence gasolina benzina";
constexpr std::string_view priceWords =
    "price prices preis preise index prix precio precios prezzo prezzi preco precos cena ceny";
/// Of those: counted and not sold, however that is written.
constexpr std::string_view visitorWords =
    "footfall traffic visitors besucher besucherzahl passanten frequenz affluence visiteurs visitantes "
    "afluencia visitatori tourists touristen ubernachtungen nuitees";
/// Of those: no article is called so.
constexpr std::string_view plainWords =
    "temperature tmin tmax tavg tmean temperatur hochsttemperatur tiefsttemperatur temperatura temperaturen "
    "celsius fahrenheit rain rainfall precipitation prcp regen niederschlag niederschlagsmenge pluie "
    "precipitations lluvia precipitacion pioggia precipitazioni chuva precipitacao opad opady deszcz snow "
    "snowfall schnee schneehohe sonnenschein sonnenstunden ensoleillement windspeed windgeschwindigkeit "
    "humidity luftfeuchte luftfeuchtigkeit humidite humedad umidita umidade wilgotnosc bewolkung luftdruck "
    "cpi inflation inflacion inflazione inflacao inflacja verbraucherpreisindex vpi hicp unemployment "
    "arbeitslosenquote arbeitslosigkeit chomage desempleo paro disoccupazione desemprego bezrobocie gdp bip "
    "pib pkb konsumklima verbrauchervertrauen interestrate zinssatz leitzins exchangerate wechselkurs "
    "benzinpreis dieselpreis kraftstoffpreis footfall passanten";
/// What may stand beside a word of weather or economy and leaves it one.
constexpr std::string_view measureWords =
    "max maximum min minimum mean avg average median sum total amount high low daily day days monthly month "
    "mittel mittelwert summe tag monat rate index price prices preis preise forecast forecasted actual "
    "observed normal air outside outdoor apparent depth height speed gust gusts cover level relative degree "
    "degrees consumer c f mm cm m inch in km kmh kph mph kn ms s h hpa mbar pct percent 2m 10m "
    "\xC2\xB0"
    "c \xC2\xB0"
    "f";

/// Whether a name speaks of weather, economy or visitors, and of nothing that is sold: "Rain boots" and
/// "Diesel sold" do not. plain: it could mean nothing else.
bool isNamedSeries(const ColumnProfile& column, bool& plain) {
    const std::string name = foldName(column.header);
    if (listed(seriesWords, name) && !listed(fuelWords, name)) {
        plain = plain || listed(plainWords, name);
        return true;
    }
    const auto words = wordsOfName(column.header);
    const auto any = [&](std::string_view list) {
        return std::ranges::any_of(words, [&](const std::string& word) { return listed(list, word); });
    };
    if (!any(seriesWords) || (any(fuelWords) && !any(priceWords)))
        return false;
    const auto isKnown = [](const std::string& word) {
        return listed(seriesWords, word) || listed(measureWords, word);
    };
    if (std::ranges::all_of(words, isKnown)) {
        plain = plain || any(plainWords);
        return true;
    }
    if (any(visitorWords))
        return true;
    auto behind = words.end(); // what stands behind the last word of a series is what the column is of
    while (!listed(seriesWords, *(behind - 1)))
        --behind;
    return !isOfTheShop(column) && std::all_of(behind, words.end(), isKnown);
}

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
            if (isNamedSeries(column, out.plain))
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
