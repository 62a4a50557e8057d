#include "ui/shell/frame/status_links.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace shelfcast::ui {

StatusLinks::StatusLinks(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("statusLinks"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 1, space::l, 1);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto link = [&](const QString& toolTip) {
        auto* button = new QToolButton;
        button->setProperty("kind", QStringLiteral("status"));
        button->setToolTip(toolTip);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCursor(Qt::PointingHandCursor);
        if (layout->count() > 0)
            layout->addWidget(makeLabel(QStringLiteral("\u00b7"), LabelRole::Caption));
        layout->addWidget(button);
        return button;
    };
    m_database = link(tr("How the database is: checks, backups, jobs"));
    m_data = link(tr("Add newer data"));
    m_model = link(tr("Open the models"));
    m_health = link({});
    m_health->setObjectName(QStringLiteral("healthLink"));
    layout->addStretch(1);
    connect(m_database, &QToolButton::clicked, this, &StatusLinks::databaseClicked);
    connect(m_data, &QToolButton::clicked, this, &StatusLinks::dataClicked);
    connect(m_model, &QToolButton::clicked, this, &StatusLinks::modelClicked);
    connect(m_health, &QToolButton::clicked, this, &StatusLinks::healthClicked);
    setStore({});
    setModel({});
}

void StatusLinks::setDatabase(const QString& path, bool readOnly) {
    const QFontMetrics metrics(m_database->font());
    QString words = metrics.elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle, 380);
    if (readOnly)
        words = tr("%1 (read-only)").arg(words);
    m_database->setText(words);
    m_database->setAccessibleName(tr("Database %1").arg(path));
}

void StatusLinks::setStore(const std::optional<Store>& store) {
    m_data->setText(store && store->lastDay ? tr("data to %1").arg(format::date(*store->lastDay))
                                            : tr("no data yet"));
}

void StatusLinks::setAllStores(std::optional<Day> lastDay, int stores, int trained) {
    m_data->setText(lastDay ? tr("data to %1").arg(format::date(*lastDay)) : tr("no data yet"));
    m_model->setText(tr("%1 of %n store(s) with a trained model", nullptr, stores).arg(trained));
    m_model->setToolTip({});
}

void StatusLinks::setModel(const std::optional<ModelInfo>& model) {
    m_model->setText(model ? tr("model v%1, accuracy %2 (naive %3)")
                                 .arg(model->version)
                                 .arg(format::percent(accuracyOf(model->metrics.wape)),
                                      format::percent(accuracyOf(model->naiveWape)))
                           : tr("no trained model"));
    if (model && model->drift && model->drift->retrain) {
        m_model->setText(m_model->text() + tr(", train again"));
        m_model->setToolTip(wordsOf(model->drift->reason));
    } else {
        m_model->setToolTip({});
    }
}

void StatusLinks::setHealth(const QString& sentence, int remarks, bool act) {
    m_health->setText(remarks == 0 ? tr("all in order") : tr("%n thing(s) to look at", nullptr, remarks));
    m_health->setIcon(act ? icon(QStringLiteral("warning"), Token::Critical) : QIcon());
    m_health->setToolButtonStyle(act ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    m_health->setToolTip(sentence);
}

void StatusLinks::paintEvent(QPaintEvent*) {
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

} // namespace shelfcast::ui
