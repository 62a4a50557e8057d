#include "io/understand/row_status.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/text/text_fold.h"
#include "io/values/date_format.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace shelfcast::io {

namespace {

// A sale that was given back later is none.
constexpr std::string_view cancelledWords =
    "cancelled canceled cancel void voided storniert storno annule annulee anulado anulada cancelado "
    "cancelada "
    "annullato geannuleerd failed refunded returned erstattet rembourse reembolsado rimborsato stornodatum "
    "stornierungsdatum storniertam cancelledat canceledat "
    "cancelleddate canceldate voidedat voiddate annulele "
    "已取消 取消 已关闭 交易关闭 已退款 已取消订单 キャンセル キャンセル済み 取消済 취소 취소됨 주문취소 "
    "환불 환불완료 "
    "отменен отмена отменено аннулирован возвращен скасовано iptal iptaledildi iadeedildi zruseno storno "
    "stornovano zrusena anulowane anulowano anulowany avbruten avbestalld makulerad peruttu peruutettu "
    "annulleret "
    "annullert kansellert slettet torolve sztorno sztornozva anulat anulata ponisteno stornirano "
    "ακυρωθηκε ακυρωμενο анулирана ملغي ملغى ملغاة בוטל מבוטל ยกเลิก ยกเลิกแล้ว dahuy huy dibatalkan batal";
constexpr std::string_view returnedWords =
    "return returns refund refunds creditnote creditmemo retoure "
    "gutschrift retour avoir remboursement devolucion "
    "ruckerstattung rueckerstattung erstattung ruckgabe rueckgabe "
    "ruckbuchung reembolso rimborso zwrot terugbetaling "
    "reso notacredito 退货 退貨 返品 返金 반품 возврат повернення iade iadeler vraceno vratka retur "
    "palautus visszaru retour επιστροφη مرتجع החזר คืนสินค้า trahang";
constexpr std::string_view noSaleWords =
    "trainingmode testsale testverkauf quotation estimate devis kostenvoranschlag proforma cotizacion nosale "
    "versandposition";
/// What a visitor of a shop did before he bought, in a column that says of others that they bought.
constexpr std::string_view visitWords =
    "view pageview productview cart addtocart removefromcart removedfromcart click "
    "impression wishlist addtowishlist";
constexpr std::string_view boughtWords =
    "purchase purchased transaction order ordered buy bought sale checkout kauf gekauft";
/// The same of a kind of document or line; of goods it is something else: "Art" says "Angebot" of an offer.
constexpr std::string_view noSaleOfDocument = "training schulung ubung formation practice test angebot quote "
                                              "presupuesto preventivo versand shipping fracht porto";
/// Lines of a receipt beside its goods; "Delivery" is one only where what stands in it is sold nowhere else.
constexpr std::string_view chargeWords =
    "shipping postage freight delivery versand fracht porto lieferung livraison port envio flete spedizione "
    "consegna verzending frete tax taxes vat gst mwst ust steuer tva iva btw moms discount discounts coupon "
    "voucher rabatt nachlass gutschein remise descuento sconto korting desconto rabat tip tips gratuity "
    "trinkgeld pourboire propina mancia fee fees gebuhr gebuehr frais comision surcharge zuschlag rounding "
    "rundung arrondi deposit pfand consigne charge charges";
constexpr std::string_view bareKind = "type typ art kind tipo soort itemtype";
constexpr std::string_view yesWords = "y yes j ja true x si oui";
/// Of a name that says that its values are kinds of rows.
constexpr std::string_view kindWords =
    "type typ art belegart belegtyp vorgang vorgangsart status state "
    "event eventtype action activity kind doctype doctyp documenttype tipo "
    "soort satzart zeilenart positionstyp postyp itemtype vch vchtype";
constexpr std::string_view besideKind =
    "document doc transaction trans tx row line record sale sales order orders beleg "
    "receipt pos item financial payment vorgangs de of ligne linea linha regel rad rij zeile";
constexpr std::string_view flagWords = "is flag kz kennzeichen yn p";
constexpr std::string_view besideFlag =
    "is was flag kz kennzeichen yn p at on am le the date datum line item order "
    "row pos position sale receipt bon";

/// What a yes, or a date, in a column of this name says of its row.
RowStatus statusOfHeader(std::string_view header) {
    RowStatus found = RowStatus::Sale;
    for (const auto& word : wordsOfName(header)) {
        const RowStatus one = listed(cancelledWords, word)  ? RowStatus::Cancelled
                              : listed(returnedWords, word) ? RowStatus::Return
                                                            : RowStatus::Sale;
        if (one == RowStatus::Sale && !listed(besideFlag, word))
            return RowStatus::Sale; // "Returned units"
        found = one == RowStatus::Sale ? found : one;
    }
    if (found != RowStatus::Sale)
        return found;
    const std::string name = foldName(header);
    const std::string plain = name.starts_with("is") ? name.substr(2) : name;
    return listed(cancelledWords, plain)  ? RowStatus::Cancelled
           : listed(returnedWords, plain) ? RowStatus::Return
                                          : RowStatus::Sale;
}

bool hasWord(std::string_view header, std::string_view list) {
    const auto words = wordsOfName(header);
    return std::any_of(words.begin(), words.end(), [&](const auto& word) { return listed(list, word); });
}

/// "Type", "Belegart", "Line Type"; a "Price type" says something else.
bool isKindOfRow(std::string_view header) {
    const auto words = wordsOfName(header);
    return std::any_of(words.begin(), words.end(),
                       [](const auto& word) { return listed(kindWords, word); }) &&
           std::all_of(words.begin(), words.end(),
                       [](const auto& word) { return listed(kindWords, word) || listed(besideKind, word); });
}

bool isMoment(std::string_view text) {
    return text.size() >= 8 && (parseDate(text, {DateOrder::Ymd}) || parseDate(text, {DateOrder::Dmy}) ||
                                parseDate(text, {DateOrder::Mdy}));
}

template <typename Holds>
std::size_t rowsThat(const TableLayout& layout, const Sample& sample, Holds&& holds) {
    return static_cast<std::size_t>(
        std::count_if(sample.rows.begin() + static_cast<std::ptrdiff_t>(layout.firstDataRow),
                      sample.rows.end(), [&](const auto& row) { return holds(row); }));
}

/// "S" and "H", "D" and "C": the two words of a column that says debit or credit, the rarer one first.
std::vector<std::string> opposites(const TableLayout& layout, const Sample& sample, int column) {
    static constexpr std::array<std::array<std::string_view, 2>, 6> pairs = {
        {{"s", "h"}, {"soll", "haben"}, {"d", "c"}, {"dr", "cr"}, {"d", "h"}, {"debit", "credit"}}};
    const std::string name = foldName(layout.columns[static_cast<std::size_t>(column)].header);
    if (!listed("sh sollhaben sollhabenkz sollhabenkennzeichen shkz dc drcr dcindicator debitcredit "
                "debitcreditindicator dh",
                name))
        return {};
    std::map<std::string, std::size_t> rows;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r)
        if (const std::string_view text = cellOf(sample.rows[r], column); !text.empty())
            ++rows[std::string(text)];
    if (rows.size() != 2)
        return {};
    const auto &one = *rows.begin(), &other = *rows.rbegin();
    const bool isPair = std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
        return (foldName(one.first) == pair[0] && foldName(other.first) == pair[1]) ||
               (foldName(one.first) == pair[1] && foldName(other.first) == pair[0]);
    });
    const auto &rare = one.second < other.second ? one : other,
               &usual = one.second < other.second ? other : one;
    if (!isPair || rare.second * 3 > usual.second)
        return {};
    return {rare.first, usual.first, std::to_string(rare.second)};
}

/// The column that is the same in all lines of an order, where orders write what is theirs in their first
/// line alone; -1 = there is none.
int orderKey(const TableLayout& layout, const Sample& sample) {
    const std::size_t first = layout.firstDataRow;
    for (std::size_t c = 0; c < layout.columns.size() && first < sample.rows.size(); ++c) {
        const auto& column = layout.columns[c];
        if (column.isDate() || column.distinct < 2 || static_cast<int>(c) == layout.column(Field::Product))
            continue;
        std::set<std::string_view> seen;
        std::vector<bool> starts;
        std::string_view before;
        bool whole = true, once = true;
        for (std::size_t r = first; r < sample.rows.size() && whole; ++r) {
            const std::string_view key = cellOf(sample.rows[r], static_cast<int>(c));
            starts.push_back(r == first ? !key.empty() : !key.empty() && key != before);
            whole = starts.front() && (!starts.back() || seen.insert(key).second); // in one block each
            once = once && (key.empty() || starts.back());
            before = key.empty() ? before : key;
        }
        const bool everywhere = column.filled == starts.size();
        whole = whole && (everywhere || once);
        if (!whole || seen.size() == starts.size())
            continue;
        for (std::size_t other = 0; other < layout.columns.size(); ++other) {
            bool atStart = true;
            for (std::size_t r = first; r < sample.rows.size() && atStart; ++r)
                atStart = cellOf(sample.rows[r], static_cast<int>(other)).empty() != starts[r - first];
            if (atStart)
                return static_cast<int>(c);
        }
    }
    return -1;
}

/// A name that speaks of documents or lines, or a value that is a document beside others.
bool tellsDocuments(const TableLayout& layout, const Sample& sample, int column) {
    constexpr std::string_view documents =
        "sale sales saleline verkauf verkaufe vente ventas venta vendita verkoop sprzedaz invoice rechnung "
        "facture "
        "factura fattura factuur receipt bon kassenbon ticket order auftrag bestellung lieferschein refund";
    const auto words = wordsOfName(layout.columns[static_cast<std::size_t>(column)].header);
    return std::ranges::any_of(words,
                               [](const auto& word) { return !listed(bareKind, word) && word != "item"; }) ||
           rowsThat(layout, sample,
                    [&](const auto& row) { return listed(documents, foldName(cellOf(row, column))); }) > 0;
}

/// A column that says of each row what a visitor did, buying among it.
bool tellsVisits(const TableLayout& layout, const Sample& sample, int column) {
    const auto& profile = layout.columns[static_cast<std::size_t>(column)];
    if (profile.distinct > 20 || profile.isNumeric() || profile.missing * 10 > profile.filled)
        return false;
    const auto has = [&](std::string_view list) {
        return rowsThat(layout, sample,
                        [&](const auto& row) { return listed(list, foldName(cellOf(row, column))); }) > 0;
    };
    return has(visitWords) && has(boughtWords);
}

/// The status that a column gives to some rows, and to how many; 0 where it is none.
std::size_t statusRows(const TableLayout& layout, const Sample& sample, const StatusColumn& status) {
    const int column = status.column;
    const auto& profile = layout.columns[static_cast<std::size_t>(column)];
    const std::size_t all = rowsThat(layout, sample, [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const auto& cell) { return !cell.empty(); });
    });
    const bool byHeader = statusOfHeader(profile.header) != RowStatus::Sale;
    if (profile.filled == 0 || (profile.distinct > 40 && !byHeader))
        return 0;
    if (profile.isNumeric()) { // a flag, not how many came back
        const std::size_t ones =
            rowsThat(layout, sample, [&](const auto& row) { return cellOf(row, column) == "1"; });
        const std::size_t zeros =
            rowsThat(layout, sample, [&](const auto& row) { return cellOf(row, column) == "0"; });
        if (ones + zeros < profile.filled || !byHeader || !hasWord(profile.header, flagWords) ||
            ones * 3 > all)
            return 0;
        return ones;
    }
    const std::size_t count = rowsThat(layout, sample, [&](const auto& row) {
        return statusOf(status, cellOf(row, column), profile.header) != RowStatus::Sale;
    });
    if (profile.isDate()) // "Returned on" of what is hired out stands in many rows
        return count * (statusOfHeader(profile.header) == RowStatus::Return ? 5 : 2) < all ? count : 0;
    return count == profile.filled && !(byHeader && count * 2 < all) ? 0 : count;
}

/// Kinds of lines that are called charges and have nothing in common with what else is sold.
std::vector<std::string> chargesAmong(const TableLayout& layout, const Sample& sample, int column) {
    std::map<std::string, std::set<std::string_view>> goods;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r)
        if (const auto& kind = cellOf(sample.rows[r], column); !kind.empty())
            goods[kind].insert(cellOf(sample.rows[r], layout.column(Field::Product)));
    std::vector<std::string> charges;
    for (const auto& [kind, of] : goods) {
        const bool apart = std::ranges::all_of(goods, [&](const auto& other) {
            return listed(chargeWords, foldName(other.first)) ||
                   std::ranges::none_of(of, [&](auto product) { return other.second.contains(product); });
        });
        if (listed(chargeWords, foldName(kind)) && apart)
            charges.push_back(kind);
    }
    const bool sales = std::ranges::any_of(goods, [&](const auto& one) {
        return !listed(chargeWords, foldName(one.first)) && !listed(returnedWords, foldName(one.first)) &&
               !listed(cancelledWords, foldName(one.first));
    });
    return sales ? charges : std::vector<std::string>();
}

/// Rows with a receipt's sum or its payment have no product; a column that says what a row is tells them.
void findLineKinds(TableLayout& layout, const Sample& sample) {
    const int product = layout.column(Field::Product);
    if (product < 0 || layout.blocks.title || layout.shape == Shape::Wide || !layout.hasHeader)
        return;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        if (layout.isMapped(i) || column.isNumeric() || column.isDate() || column.distinct < 2 ||
            column.distinct > 12 || !isKindOfRow(column.header))
            continue;
        std::map<std::string, std::array<std::size_t, 2>> rows; // without a product, and with one
        std::size_t unmarked = 0;
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
            const bool has = !cellOf(sample.rows[r], product).empty();
            if (const std::string_view kind = cellOf(sample.rows[r], static_cast<int>(i)); !kind.empty())
                ++rows[std::string(kind)][has];
            else
                unmarked += !has;
        }
        std::vector<std::string> without;
        const bool clear = std::all_of(rows.begin(), rows.end(), [](const auto& kind) {
            return kind.second[0] == 0 || kind.second[1] == 0;
        });
        for (const auto& [kind, count] : rows)
            if (count[1] == 0)
                without.push_back(kind);
        if (!clear || without.size() == rows.size() || unmarked > 0)
            without.clear();
        auto charges = chargesAmong(layout, sample, static_cast<int>(i));
        if (without.empty() && charges.empty())
            continue;
        layout.lineKindColumn = static_cast<int>(i);
        layout.receiptKinds = std::move(without);
        layout.chargeKinds = std::move(charges);
        return;
    }
}

} // namespace

RowStatus statusOf(std::string_view text, std::string_view header, bool ofDocuments) {
    if (text.empty() || text.size() > 40)
        return RowStatus::Sale;
    if (text.front() >= '0' && text.front() <= '9') {
        const RowStatus byHeader = statusOfHeader(header);
        return byHeader != RowStatus::Sale && ((text == "1" && hasWord(header, flagWords)) || isMoment(text))
                   ? byHeader
                   : RowStatus::Sale;
    }
    if (text.size() > 24)
        return RowStatus::Sale;
    const std::string value = foldName(text);
    if (listed(cancelledWords, value))
        return RowStatus::Cancelled;
    if (listed(returnedWords, value))
        return RowStatus::Return;
    if (listed(noSaleWords, value) || (listed(noSaleOfDocument, value) && ofDocuments))
        return isKindOfRow(header) ? RowStatus::NoSale : RowStatus::Sale;
    return listed(yesWords, value) ? statusOfHeader(header) : RowStatus::Sale;
}

RowStatus statusOf(const StatusColumn& status, std::string_view text, std::string_view header) {
    if (!status.opposite.empty())
        return text == status.opposite ? RowStatus::Return : RowStatus::Sale;
    if (status.ofVisits && listed(visitWords, foldName(text)))
        return RowStatus::NoSale;
    return statusOf(text, header, status.ofDocuments);
}

void findStatus(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    if (layout.shape == Shape::Wide || !layout.hasHeader)
        return;
    findLineKinds(layout, sample);
    std::vector<int> found;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const bool mayBePromotion =
            column == layout.column(Field::Promotion) && !options.mapping.contains("promotion");
        if (layout.isMapped(i) && !mayBePromotion)
            continue;
        const bool ofVisits = tellsVisits(layout, sample, column);
        if (mayBePromotion && !ofVisits) // an "event" is an offer, or what a visitor did
            continue;
        if (mayBePromotion)
            at(layout.map, Field::Promotion) = {};
        const StatusColumn status{column, {}, tellsDocuments(layout, sample, column), ofVisits};
        const std::string& header = layout.columns[i].header;
        if (const auto words = opposites(layout, sample, column); !words.empty()) {
            const auto chosen = options.decisions.find("opposite_rows");
            const bool returns = chosen == options.decisions.end() || chosen->second == "returns";
            if (returns)
                layout.status.push_back({column, words[0]});
            layout.decisions.push_back(
                {"opposite_rows",
                 Message(returns ? MessageId::OpposedRowsAreReturns : MessageId::OpposedRowsAreSales,
                         {header, words[0], words[2]}),
                 returns ? "returns" : "sales",
                 {returns ? "sales" : "returns"},
                 true});
        } else if (statusRows(layout, sample, status) > 0) {
            layout.status.push_back(status);
            found.push_back(column);
            layout.questions.push_back(
                Message("\"" + header +
                        "\" marks cancelled rows or returns: cancelled ones are left out, "
                        "returns are taken off the sales. ") +
                MessageId::IsThatRight);
        }
    }
    if (const int key = found.empty() ? -1 : orderKey(layout, sample); key >= 0) {
        layout.blocks.orderKey = key;
        layout.blocks.columns.insert(layout.blocks.columns.end(), found.begin(), found.end());
        layout.blocks.ofOrder = std::move(found);
    }
}

} // namespace shelfcast::io
