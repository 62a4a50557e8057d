#include "io/columns/column_words.h"

#include "io/text/text_fold.h"

#include <algorithm>

namespace shelfcast::io {

namespace {

/// Words between blanks. A name fits when it has one of `any` (and, where given, one of `with`) and none of
/// `without` and `norOf`.
struct WordRule {
    Field field;
    double score;
    std::string_view any, with, without, norOf = {};
};

constexpr std::string_view keys =
    "id code nr no num number nummer nbr ref reference referencia referentie key numero codigo codice cod";
constexpr std::string_view things =
    "product item article artikel produkt produit producto articulo prodotto articolo produto artigo art";
constexpr std::string_view noSale =
    "ordered order orders stock hand inventory min max free return returned returns price cost forecast "
    "predicted per id available reserved delivered received lager preis name discount gross revenue amount "
    "value tax margin profit competitor lag target goal budget plan planned";
constexpr std::string_view noQuantity = "minimum maximum pack bestellt total";
constexpr std::string_view soldWords =
    "sold verkauft verkaufte vendus vendues vendidos vendidas venduti vendute verkocht sprzedane";

constexpr WordRule rules[] = {
    {Field::UnitsSold, 0.6,
     "qty quantity menge stuck stueck stuckzahl anzahl quantite qte cantidad quantita qta quantidade qtd "
     "aantal "
     "units cnt pcs pieces unidades pezzi stk anz uds bottles packs cases boxes cartons crates pairs jars "
     "cans "
     "kisten flaschen kartons paare cajas botellas caisses bouteilles scatole bottiglie caixas garrafas",
     "", noSale, noQuantity},
    {Field::UnitsSold, 0.6, soldWords, "num number count anzahl nombre numero aantal", noSale, noQuantity},
    {Field::UnitsSold, 0.5, "sales verkauf verkaufe ventes ventas vendite vendas",
     "weekly daily monthly week day month item items number volume count tag woche monat anzahl nombre "
     "retail store shop",
     noSale, noQuantity},
    {Field::Product, 0.6, "sku ean gtin upc barcode plu", "", "type count"},
    {Field::Product, 0.6, things, keys, "group category line type price qty"},
    {Field::Name, 0.5, things, "title name line detail details description desc bezeichnung text",
     "id code group"},
    {Field::Name, 0.5, "lineitem", "name title", ""},
    {Field::Store, 0.6,
     "store shop branch filiale outlet tienda magasin boutique negozio loja winkel filiaal fil mag mall "
     "kiosk",
     keys, "price count"},
    {Field::Store, 0.5, "store shop branch filiale outlet tienda magasin negozio loja winkel",
     "name location city title", "price"},
    {Field::Store, 0.5, "mall centre center", "shopping", "price count"},
    {Field::Date, 0.6, "date datum fecha data", "",
     "ship shipping delivery delivered due expiry expiration birth update updated modified block num number "
     "first "
     "last valid until from to start end launch mhd lieferdatum"},
    {Field::Price, 0.5, "pu vk valor", "unit unitario ttc ht brutto netto eur", "total"},
    {Field::Price, 0.6, "price preis prix precio prezzo preco prijs einzelpreis", "",
     "total cost competitor competition concurrent old point name change per purchase buying ek group type"},
    {Field::Category, 0.5, "category kategorie warengruppe categorie categoria", "", "id number count"},
};

bool contains(std::string_view list, const std::string& word) {
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(' ', at), list.size());
        if (list.substr(at, end - at) == word)
            return true;
        at = end + 1;
    }
    return false;
}

bool hasAny(const std::vector<std::string>& words, std::string_view list) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return contains(list, word); });
}

} // namespace

std::vector<std::string> wordsOfName(std::string_view header) {
    std::string spaced;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
        if (i > 0 && header[i] >= 'A' && header[i] <= 'Z' && isLower(header[i - 1]))
            spaced += ' ';
        spaced += header[i];
    }
    std::vector<std::string> words(1);
    for (const char c : foldText(spaced)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

Period periodOfName(std::string_view header) {
    if (header.size() > 32)
        return Period::Any;
    Period period = Period::Any;
    for (const auto& word : wordsOfName(header)) {
        if (contains(
                "week weeks yearweek isoweek weekno weeknr weeknum weeknumber weekid kw kalenderwoche woche "
                "jahrwoche semaine semana settimana calendarweek yyyyww",
                word))
            return Period::Week;
        if (contains(
                "month months yearmonth monat jahrmonat monatjahr mois mes mese maand periode period yyyymm",
                word))
            period = Period::Month;
    }
    return period;
}

double wordScore(std::string_view header, Field field) {
    if (header.size() > 64)
        return 0;
    const auto words = wordsOfName(header);
    double best = 0;
    for (const auto& rule : rules)
        if (rule.field == field && hasAny(words, rule.any) &&
            (rule.with.empty() || hasAny(words, rule.with)) && !hasAny(words, rule.without) &&
            !hasAny(words, rule.norOf))
            best = std::max(best, rule.score);
    return best == 0 && field == Field::UnitsSold && isSomethingSold(header) ? 0.45 : best;
}

bool isSomethingSold(std::string_view header) {
    constexpr std::string_view noThing =
        "date time at by to on first last customer store shop code type share percent pct rate days out";
    const auto words = wordsOfName(header);
    return header.size() <= 64 && hasAny(words, soldWords) && !hasAny(words, noSale) &&
           !hasAny(words, noThing);
}

bool isKeyName(std::string_view header) {
    const std::string name = foldName(header);
    return name.ends_with("id") || name.ends_with("code") || name.ends_with("key");
}

bool speaksOfNoSale(std::string_view header) {
    constexpr std::string_view starts[] = {
        "complain", "review",   "rating", "claim",    "defect",  "warrant", "survey",
        "feedback", "beschwer", "reklam", "bewert",   "garanti", "reclam",  "avis",
        "stars",    "appointm", "reserv", "recensi",  "valorac", "opini",   "repair",
        "priorit",  "severit",  "agent",  "assignee", "subscri", "reparat", "booking"};
    return std::ranges::any_of(wordsOfName(header), [&](const std::string& word) {
        return std::ranges::any_of(starts, [&](std::string_view start) { return word.starts_with(start); });
    });
}

bool listed(std::string_view list, std::string_view word) {
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' '))
            return true;
    }
    return false;
}

} // namespace shelfcast::io
