#include "ui/pages/upload/decision_list.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <array>

namespace shelfcast::ui {

namespace {
struct DecisionListWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionList)
};

struct ValueWords {
    const char *code, *value, *words;
};
/// DecisionListWords of every value that core decides between; "" as code = of any decision.
constexpr std::array valueWords = {
    ValueWords{"missing_rows", "sold-only", QT_TRANSLATE_NOOP("DecisionList", "No row: nothing sold")},
    ValueWords{"missing_rows", "zeros-written", QT_TRANSLATE_NOOP("DecisionList", "No row: not known")},
    ValueWords{"stock_time", "morning", QT_TRANSLATE_NOOP("DecisionList", "Stock in the morning")},
    ValueWords{"stock_time", "evening", QT_TRANSLATE_NOOP("DecisionList", "Stock in the evening")},
    ValueWords{"closed_days", "none", QT_TRANSLATE_NOOP("DecisionList", "Open every day")},
    ValueWords{"closed_days", "sunday", QT_TRANSLATE_NOOP("DecisionList", "Closed on Sundays")},
    ValueWords{"closed_days", "sunday,holidays",
               QT_TRANSLATE_NOOP("DecisionList", "Closed on Sundays and holidays")},
    ValueWords{"closed_days", "saturday,sunday", QT_TRANSLATE_NOOP("DecisionList", "Closed at weekends")},
    ValueWords{"repeated_rows", "add", QT_TRANSLATE_NOOP("DecisionList", "Add them up")},
    ValueWords{"repeated_rows", "once", QT_TRANSLATE_NOOP("DecisionList", "Count equal rows once")},
    ValueWords{"repeated_rows", "last", QT_TRANSLATE_NOOP("DecisionList", "Take the last")},
    ValueWords{"odd_rows", "hold-back", QT_TRANSLATE_NOOP("DecisionList", "Leave them out")},
    ValueWords{"odd_rows", "take", QT_TRANSLATE_NOOP("DecisionList", "Take them in")},
    ValueWords{"store_column", "stores", QT_TRANSLATE_NOOP("DecisionList", "They are stores")},
    ValueWords{"store_column", "receipts", QT_TRANSLATE_NOOP("DecisionList", "They are receipts")},
    ValueWords{"overlap", "complete", QT_TRANSLATE_NOOP("DecisionList", "Add to the day")},
    ValueWords{"overlap", "replace", QT_TRANSLATE_NOOP("DecisionList", "Replace the day")},
    ValueWords{"overlap", "keep", QT_TRANSLATE_NOOP("DecisionList", "Keep what is stored")},
    ValueWords{"table", "sales", QT_TRANSLATE_NOOP("DecisionList", "Sales")},
    ValueWords{"table", "purchase_orders", QT_TRANSLATE_NOOP("DecisionList", "Orders to suppliers")},
    ValueWords{"table", "receipts", QT_TRANSLATE_NOOP("DecisionList", "Goods received")},
    ValueWords{"table", "stock", QT_TRANSLATE_NOOP("DecisionList", "Stock on hand")},
    ValueWords{"table", "ledger", QT_TRANSLATE_NOOP("DecisionList", "Stock ledger")},
    ValueWords{"table", "products", QT_TRANSLATE_NOOP("DecisionList", "Products")},
    ValueWords{"table", "prices", QT_TRANSLATE_NOOP("DecisionList", "Price list")},
    ValueWords{"product_codes", "same", QT_TRANSLATE_NOOP("DecisionList", "The known product")},
    ValueWords{"product_codes", "different", QT_TRANSLATE_NOOP("DecisionList", "Another product")},
    ValueWords{"stock_places", "add", QT_TRANSLATE_NOOP("DecisionList", "Add them up")},
    ValueWords{"stock_places", "last", QT_TRANSLATE_NOOP("DecisionList", "Take the last")},
    ValueWords{"measure", "money", QT_TRANSLATE_NOOP("DecisionList", "Forecast money")},
    ValueWords{"measure", "units", QT_TRANSLATE_NOOP("DecisionList", "They are units")},
    ValueWords{"calendar", "gregorian", QT_TRANSLATE_NOOP("DecisionList", "Our calendar")},
    ValueWords{"calendar", "buddhist", QT_TRANSLATE_NOOP("DecisionList", "Buddhist calendar")},
    ValueWords{"calendar", "minguo", QT_TRANSLATE_NOOP("DecisionList", "Calendar of Taiwan")},
    ValueWords{"calendar", "persian", QT_TRANSLATE_NOOP("DecisionList", "Persian calendar")},
    ValueWords{"calendar", "islamic", QT_TRANSLATE_NOOP("DecisionList", "Islamic calendar")},
    ValueWords{"swapped_dates", "yes", QT_TRANSLATE_NOOP("DecisionList", "Put them right")},
    ValueWords{"swapped_dates", "no", QT_TRANSLATE_NOOP("DecisionList", "Leave them")},
    ValueWords{"sheets", "all", QT_TRANSLATE_NOOP("DecisionList", "All sheets")},
    ValueWords{"sheets", "stores", QT_TRANSLATE_NOOP("DecisionList", "A store each")},
    ValueWords{"sheets", "first", QT_TRANSLATE_NOOP("DecisionList", "Only the first")},
    ValueWords{"named_total", "product", QT_TRANSLATE_NOOP("DecisionList", "A product")},
    ValueWords{"named_total", "total", QT_TRANSLATE_NOOP("DecisionList", "A total")},
    ValueWords{"sign", "sold", QT_TRANSLATE_NOOP("DecisionList", "Sold")},
    ValueWords{"sign", "as-written", QT_TRANSLATE_NOOP("DecisionList", "Returned")},
    ValueWords{"opposite_rows", "returns", QT_TRANSLATE_NOOP("DecisionList", "Returned")},
    ValueWords{"opposite_rows", "sales", QT_TRANSLATE_NOOP("DecisionList", "Sold")},
    ValueWords{"sum_rows", "leave-out", QT_TRANSLATE_NOOP("DecisionList", "Leave them out")},
    ValueWords{"sum_rows", "products", QT_TRANSLATE_NOOP("DecisionList", "Products")},
    ValueWords{"amount_rows", "once", QT_TRANSLATE_NOOP("DecisionList", "Count once")},
    ValueWords{"amount_rows", "add", QT_TRANSLATE_NOOP("DecisionList", "Add them up")},
    ValueWords{"price_of", "row", QT_TRANSLATE_NOOP("DecisionList", "Amounts of rows")},
    ValueWords{"price_of", "unit", QT_TRANSLATE_NOOP("DecisionList", "Prices of one unit")},
    ValueWords{"variants", "add", QT_TRANSLATE_NOOP("DecisionList", "Add them up")},
    ValueWords{"variants", "products", QT_TRANSLATE_NOOP("DecisionList", "Products")},
    ValueWords{"measure", "refuse", QT_TRANSLATE_NOOP("DecisionList", "Refuse the file")},
};
} // namespace

QString decisionValueWords(const std::string& code, const std::string& value) {
    for (const ValueWords& known : valueWords)
        if (code == known.code && value == known.value)
            return DecisionListWords::tr(known.words);
    if (code != "closed_days")
        return text(value);
    QStringList days; // "monday,sunday,holidays"
    for (const QString& word : text(value).split(QLatin1Char(','))) {
        QString words = word == QLatin1String("holidays") ? DecisionListWords::tr("holidays") : word;
        for (int day = 0; day < 7; ++day)
            if (utf8(word) == QLocale::c().dayName(day + 1).toLower().toStdString())
                words = QLocale().standaloneDayName(day + 1);
        days << words;
    }
    return DecisionListWords::tr("Closed: %1").arg(days.join(QLatin1String(", ")));
}

DecisionList::DecisionList(QWidget* parent) : QWidget(parent) {
    m_rows = column(this, 0, space::xs);
}

void DecisionList::setDecisions(const std::vector<ImportDecision>& decisions) {
    clearLayout(m_rows);
    m_count = 0;
    for (const bool doubtful : {true, false})
        for (const ImportDecision& decision : decisions)
            if (decision.doubtful == doubtful)
                addRow(decision);
}

void DecisionList::addRow(const ImportDecision& decision) {
    ++m_count;
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto* picture = new QToolButton;
    picture->setIcon(decision.doubtful ? icon(QStringLiteral("warning"), Token::Low)
                                       : icon(QStringLiteral("info"), Token::Muted));
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAccessibleName(decision.doubtful ? tr("Question") : tr("Decided"));
    const QString words = wordsOf(decision.sentence);
    auto* sentence = makeLabel(words);
    sentence->setTextFormat(Qt::PlainText); // names out of the file
    sentence->setWordWrap(true);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(sentence, 1);
    if (decision.code == "closed_days")
        sentence->setToolTip(tr("Once the file is imported, the selling calendar changes weekdays, holidays "
                                "and closures one by one."));
    if (!decision.alternatives.empty()) {
        auto* choice = new QComboBox;
        choice->setObjectName(QStringLiteral("decision:") + text(decision.code));
        choice->setAccessibleName(words);
        const QString taken = decisionValueWords(decision.code, decision.value);
        choice->addItem(decision.doubtful ? tr("%1 (recommended)").arg(taken) : taken, text(decision.value));
        for (const std::string& value : decision.alternatives)
            choice->addItem(decisionValueWords(decision.code, value), text(value));
        connect(choice, &QComboBox::activated, this, [this, choice, code = decision.code](int index) {
            if (index > 0)
                Q_EMIT chosen(code, utf8(choice->itemData(index).toString()));
        });
        layout->addWidget(choice, 0, Qt::AlignTop);
    }
    m_rows->addWidget(row);
}

} // namespace shelfcast::ui
