#include "ui/shell/status_links.h"

#include "ui/widgets/core_words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/ui_helpers.h"

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
    m_database = link(tr("Open the folder of the database"));
    m_data = link(tr("Add newer data"));
    m_model = link(tr("Open the models"));
    layout->addStretch(1);
    connect(m_database, &QToolButton::clicked, this, &StatusLinks::databaseClicked);
    connect(m_data, &QToolButton::clicked, this, &StatusLinks::dataClicked);
    connect(m_model, &QToolButton::clicked, this, &StatusLinks::modelClicked);
    setStore({});
    setModel({});
}

void StatusLinks::setDatabase(const QString& path) {
    const QFontMetrics metrics(m_database->font());
    m_database->setText(metrics.elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle, 420));
    m_database->setAccessibleName(tr("Database %1").arg(path));
}

void StatusLinks::setStore(const std::optional<Store>& store) {
    m_data->setText(store && store->lastDay ? tr("data to %1").arg(format::date(*store->lastDay))
                                            : tr("no data yet"));
}

void StatusLinks::setModel(const std::optional<ModelInfo>& model) {
    m_model->setText(model ? tr("model v%1, accuracy %2 (naive %3)")
                                 .arg(model->version)
                                 .arg(format::percent(accuracyOf(model->metrics.wape)),
                                      format::percent(accuracyOf(model->naiveWape)))
                           : tr("no trained model"));
    if (model && model->drift && model->drift->retrain) {
        m_model->setText(m_model->text() + tr(", train again"));
        m_model->setToolTip(coreSentences(text(model->drift->reason)));
    } else {
        m_model->setToolTip({});
    }
}

void StatusLinks::paintEvent(QPaintEvent*) {
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

} // namespace shelfcast::ui
