#include "ui/pages/upload/drop_zone.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace shelfcast::ui {

DropZone::DropZone(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("dropZone"));
    auto* layout = column(this, space::xl, space::s);
    auto* picture = new QToolButton;
    picture->setIcon(icon(QStringLiteral("upload"), Token::Accent));
    picture->setIconSize({36, 36});
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setFocusPolicy(Qt::NoFocus);
    auto* head = makeLabel(tr("Drop a sales file anywhere on this page"), LabelRole::Section);
    auto* words =
        makeLabel(tr("CSV, TSV, XLSX or XLS. You see what was understood before anything is stored."),
                  LabelRole::Muted);
    head->setAlignment(Qt::AlignCenter);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto* buttons = line(space::s);
    auto* choose = makeButton(tr("Choose a file\u2026"), ButtonKind::Primary);
    choose->setObjectName(QStringLiteral("chooseFile"));
    auto* example = makeButton(tr("Download a template"), ButtonKind::Secondary, QStringLiteral("download"));
    example->setObjectName(QStringLiteral("downloadTemplate"));
    buttons->addStretch(1);
    buttons->addWidget(choose);
    buttons->addWidget(example);
    buttons->addStretch(1);
    auto* outside = makeButton(tr("Template for weather and economy"), ButtonKind::Link);
    outside->setObjectName(QStringLiteral("outsideTemplate"));
    outside->setToolTip(tr("Numbers by date, for all stores, a region or a store; forecasts use what helps"));
    layout->addStretch(1);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(head);
    layout->addWidget(words);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);
    layout->addWidget(outside, 0, Qt::AlignHCenter);
    m_recentBox = new QWidget;
    m_recent = line(space::xs);
    m_recentBox->setLayout(m_recent);
    layout->addSpacing(space::s);
    layout->addWidget(m_recentBox);
    layout->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &DropZone::chooseClicked);
    connect(example, &QPushButton::clicked, this, &DropZone::templateClicked);
    connect(outside, &QPushButton::clicked, this, &DropZone::outsideTemplateClicked);
    setRecentFiles({});
}

void DropZone::setRecentFiles(const QStringList& paths) {
    clearLayout(m_recent);
    m_recentBox->setVisible(!paths.isEmpty());
    m_recent->addStretch(1);
    m_recent->addWidget(makeLabel(tr("Recent:"), LabelRole::Caption));
    for (const QString& path : paths.mid(0, 3)) {
        const QString name = QFileInfo(path).fileName();
        auto* button = makeButton(fontMetrics().elidedText(name, Qt::ElideMiddle, 160), ButtonKind::Link);
        button->setToolTip(path);
        button->setAccessibleName(tr("Open %1 again").arg(name));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentClicked(path); });
        m_recent->addWidget(button);
    }
    m_recent->addStretch(1);
}

void DropZone::setHot(bool hot) {
    setProperty("over", hot);
    restyle(this);
}

} // namespace shelfcast::ui
