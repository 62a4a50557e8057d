// The words by which rows that are no sale of a product are told.
#include "io/values/row_words.h"

#include "io/text/text_fold.h"
#include "io/values/date_format.h"

#include <algorithm>
#include <array>
#include <string>

namespace shelfcast::io {

bool isChargeCode(std::string_view code) {
    static constexpr std::array<std::string_view, 59> codes = {"post",
                                                               "postage",
                                                               "d",
                                                               "m",
                                                               "dot",
                                                               "c2",
                                                               "s",
                                                               "b",
                                                               "cruk",
                                                               "amazonfee",
                                                               "bankcharges",
                                                               "adjust",
                                                               "adjustment",
                                                               "manual",
                                                               "discount",
                                                               "carriage",
                                                               "shipping",
                                                               "porto",
                                                               "versand",
                                                               "fracht",
                                                               "pfand",
                                                               "deposit",
                                                               "voucher",
                                                               "giftcard",
                                                               "gutschein",
                                                               "rundung",
                                                               "shippingandhandling",
                                                               "shippinghandling",
                                                               "shippingcost",
                                                               "shippingcosts",
                                                               "shippingfee",
                                                               "delivery",
                                                               "deliveryfee",
                                                               "deliverycharge",
                                                               "tip",
                                                               "tips",
                                                               "gratuity",
                                                               "trinkgeld",
                                                               "versandkosten",
                                                               "versandkostenpauschale",
                                                               "fraisdeport",
                                                               "livraison",
                                                               "gastosdeenvio",
                                                               "spesedispedizione",
                                                               "verzendkosten",
                                                               "servicecharge",
                                                               "servicefee",
                                                               "handlingfee",
                                                               "surcharge",
                                                               "rundungsdifferenz",
                                                               "roundingdifference",
                                                               "giftvoucher",
                                                               "geschenkgutschein",
                                                               "cartecadeau",
                                                               "buonoregalo",
                                                               "rabatt",
                                                               "remise",
                                                               "sconto",
                                                               "coupon"};
    if (code.size() > 40)
        return false;
    const std::string folded = foldName(code);
    return std::find(codes.begin(), codes.end(), folded) != codes.end() || folded.starts_with("gift0");
}

bool isChargeName(std::string_view name) {
    static constexpr std::array<std::string_view, 24> charges = {
        "giftcard",      "giftcards",     "giftcertificate",
        "giftvoucher",   "gutschein",     "geschenkgutschein",
        "geschenkkarte", "cartecadeau",   "buonoregalo",
        "tarjetaregalo", "cadeaubon",     "shipping",
        "versand",       "versandkosten", "tip",
        "tips",          "trinkgeld",     "discount",
        "rabatt",        "customamount",  "customsale",
        "pfand",         "remise",        "sconto"};
    constexpr std::string_view amount = "0123456789.,-+%() $\t";
    std::size_t end = name.size();
    while (end > 0) { // behind the words: signs of money are of several bytes
        if (amount.find(name[end - 1]) != std::string_view::npos)
            --end;
        else if (end >= 3 && name.substr(end - 3, 3) == "\xE2\x82\xAC")
            end -= 3;
        else if (end >= 2 && name.substr(end - 2, 2) == "\xC2\xA3")
            end -= 2;
        else
            break;
    }
    if (end < 3 || end > 24)
        return false;
    const std::string folded = foldName(name.substr(0, end));
    return std::find(charges.begin(), charges.end(), folded) != charges.end();
}

bool isTotalOf(std::string_view text, std::initializer_list<std::string_view> above) {
    if (text.size() < 5 || text.size() > 64)
        return false;
    const std::size_t first = text.find(' '), last = text.rfind(' ');
    if (first == std::string_view::npos)
        return false;
    constexpr std::array<std::string_view, 8> roots = {"otal",    "OTAL", "umm",  "UMM",
                                                       "rgebnis", "omme", "taux", "taal"};
    if (std::none_of(roots.begin(), roots.end(),
                     [&](std::string_view root) { return text.find(root) != std::string_view::npos; }))
        return false; // most names, without folding them
    static constexpr std::array<std::string_view, 8> certain = {"summe",       "zwischensumme", "subtotal",
                                                                "soustotal",   "subtotale",     "subtotaal",
                                                                "gesamtsumme", "teilsumme"};
    const std::string firstWord = foldName(text.substr(0, first)), lastWord = foldName(text.substr(last + 1));
    if (std::find(certain.begin(), certain.end(), firstWord) != certain.end())
        return true;
    const auto isAbove = [&](std::string_view rest) {
        rest = trimText(rest);
        for (const std::string_view of : {"for ", "of "})
            if (rest.starts_with(of) &&
                std::find(above.begin(), above.end(), rest.substr(of.size())) != above.end())
                return true;
        return parseDate(rest, {DateOrder::Dmy}).has_value() ||
               std::find(above.begin(), above.end(), rest) != above.end();
    };
    return (isTotalsWord(firstWord) && isAbove(text.substr(first + 1))) ||
           ((isTotalsWord(lastWord) || lastWord == "ergebnis") && isAbove(text.substr(0, last)));
}

bool isTotalsWord(std::string_view text) {
    static constexpr std::array<std::string_view, 58> words = {
        "total",         "totals",         "grandtotal",
        "sum",           "subtotal",       "overalltotal",
        "totalgeneral",  "summe",          "gesamt",
        "gesamtsumme",   "gesamtergebnis", "endsumme",
        "zwischensumme", "insgesamt",      "somme",
        "soustotal",     "totaux",         "suma",
        "totales",       "totale",         "totalecomplessivo",
        "totaal",        "eindtotaal",     "subtotaal",
        "razem",         "sumaogolna",     "lacznie",
        "summa",         "totalt",         "ialt",
        "yhteensa",      "celkem",         "celkom",
        "soucet",        "osszesen",       "toplam",
        "geneltoplam",   "итого",          "всего",
        "разом",         "усього",         "συνολο",
        "γενικοσυνολο",  "合計",           "総計",
        "小計",          "合计",           "总计",
        "小计",          "합계",           "총계",
        "المجموع",       "الإجمالي",       "סהכ",
        "รวม",           "tongcong",       "tong",
        "jumlahtotal"};
    if (text.size() > 40 || text.size() < 3)
        return false;
    const std::string folded = foldName(text);
    return std::find(words.begin(), words.end(), folded) != words.end();
}

} // namespace shelfcast::io
