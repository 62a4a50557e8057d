#include "ui/pages/dashboard/work_list.h"

#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int storeWidth = 44; ///< ids of usual length stand beneath each other

struct KindLook {
    const char* iconName;
    Token token;
};
KindLook kindLookOf(const std::string& kind) {
    if (kind == "order")
        return {"warning", Token::Critical};
    if (kind == "overstock")
        return {"excess", Token::Excess};
    if (kind == "dead_stock")
        return {"dead", Token::NoData};
    if (kind == "train" || kind == "accuracy")
        return {"model", Token::Accent};
    return {"info", Token::Low};
}

struct WorkWords {
    Q_DECLARE_TR_FUNCTIONS(Work)
};
} // namespace

QString workWords(const services::WorkItem& item) {
    const QString id = text(item.productId), units = format::units(item.units);
    const QString product =
        item.name.empty() || item.name == item.productId ? id : text(item.name) + u" (" + id + u')';
    // The product last: where the room is short, it is cut and nothing else.
    if (item.kind == "order" && item.orderDay)
        return item.runsOut ? WorkWords::tr("Order %1 on %2, runs out %3: %4")
                                  .arg(units, format::shortDate(*item.orderDay),
                                       format::shortDate(*item.runsOut), product)
                            : WorkWords::tr("Order %1 on %2: %3")
                                  .arg(units, format::shortDate(*item.orderDay), product);
    if (item.kind == "order")
        return item.runsOut ? WorkWords::tr("Order %1 today, runs out %2: %3")
                                  .arg(units, format::shortDate(*item.runsOut), product)
                            : WorkWords::tr("Order %1 today: %2").arg(units, product);
    if (item.kind == "overstock")
        return WorkWords::tr("%1 more than needed: %2").arg(units, product);
    if (item.kind == "dead_stock")
        return WorkWords::tr("%1 has %2 in stock and has not sold for 90 days.").arg(product, units);
    if (item.kind == "train")
        return WorkWords::tr("Train a model for this store: until then forecasts are simple ones.");
    return wordsOf(item.text);
}

QString workMoney(const services::WorkItem& item, const std::string& currency) {
    if (item.money.value_or(0) < 1)
        return {};
    const QString money = format::money(item.money, currency);
    return item.kind == "order"       ? WorkWords::tr("saves %1").arg(money)
           : item.kind == "overstock" ? WorkWords::tr("worth %1").arg(money)
                                      : money;
}

QString workKey(const std::string& storeId, const services::WorkItem& item) {
    // The same item of a store has the same name where all stores are shown.
    return text(item.storeId.empty() ? storeId : item.storeId) + QLatin1Char('|') + text(item.kind) +
           QLatin1Char('|') + text(item.productId);
}

WorkList::WorkList(QWidget* parent) : QWidget(parent) {
    m_rows = column(this, 0, 0);
    m_rows->addStretch(1);
}

void WorkList::setItems(const std::vector<services::WorkItem>& items, const std::string& currency) {
    clearLayout(m_rows);
    m_lines.clear();
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        if (i > 0)
            m_rows->addWidget(makeLine());
        m_rows->addWidget(makeRow(i, items[static_cast<std::size_t>(i)], currency));
    }
    m_rows->addStretch(1);
}

QWidget* WorkList::makeRow(int index, const services::WorkItem& item, const std::string& currency) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::m, space::xs, space::s, space::xs);
    layout->setSpacing(space::s);
    const KindLook look = kindLookOf(item.kind);
    auto* picture = new QToolButton;
    picture->setIcon(icon(QString::fromLatin1(look.iconName), look.token));
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setFocusPolicy(Qt::NoFocus);
    auto* words = new ElidedLabel(workWords(item));
    auto* money = makeLabel(workMoney(item, currency), LabelRole::Muted);
    money->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QString sentence = money->text().isEmpty() ? words->text() : words->text() + u", " + money->text();
    if (!item.storeId.empty())
        sentence = tr("%1: %2").arg(text(item.storeId), sentence);
    auto* open = makeButton(tr("Open"));
    open->setAccessibleName(tr("Open: %1").arg(sentence));
    auto* done = makeButton(tr("Done"), ButtonKind::Quiet);
    done->setObjectName(QStringLiteral("workDone"));
    done->setToolTip(tr("Hide this for the rest of the day"));
    done->setAccessibleName(tr("Done: %1").arg(sentence));
    auto* snooze = makeButton(tr("Snooze"), ButtonKind::Quiet);
    snooze->setObjectName(QStringLiteral("workSnooze"));
    snooze->setToolTip(tr("Hide this for a week"));
    snooze->setAccessibleName(tr("Snooze for a week: %1").arg(sentence));
    layout->addWidget(picture);
    if (!item.storeId.empty()) {
        auto* store = makeLabel(text(item.storeId), LabelRole::Muted);
        store->setObjectName(QStringLiteral("workStore"));
        store->setMinimumWidth(storeWidth);
        layout->addWidget(store);
    }
    layout->addWidget(words, 1);
    layout->addWidget(money);
    layout->addWidget(open);
    layout->addWidget(done);
    layout->addWidget(snooze);
    m_lines.push_back({open, done, snooze});
    connect(done, &QPushButton::clicked, this, [this, index] { Q_EMIT doneClicked(index); });
    connect(open, &QPushButton::clicked, this, [this, index] { Q_EMIT openClicked(index); });
    connect(snooze, &QPushButton::clicked, this, [this, index] { Q_EMIT snoozeClicked(index); });
    return row;
}

void WorkList::focusRow(int index, Button button) {
    if (m_lines.empty())
        return;
    const auto row = static_cast<std::size_t>(std::clamp(index, 0, count() - 1));
    m_lines[row][static_cast<std::size_t>(button)]->setFocus(Qt::OtherFocusReason);
}

} // namespace shelfcast::ui
