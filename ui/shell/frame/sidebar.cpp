#include "ui/shell/frame/sidebar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shelfcast::ui {

Sidebar::Sidebar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    auto* layout = column(this, space::s, space::xs);
    auto* brand = line(space::s);
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(28, 28), devicePixelRatioF()));
    mark->setContentsMargins(space::s, 0, 0, 0);
    m_name = makeLabel(tr("Shelfcast"), LabelRole::Section);
    brand->addWidget(mark);
    brand->addWidget(m_name, 1);
    layout->addSpacing(space::xs);
    layout->addLayout(brand);
    layout->addSpacing(space::l);
    m_pages = new QVBoxLayout;
    m_pages->setSpacing(space::xs);
    layout->addLayout(m_pages);
    layout->addStretch(1);
    m_lower = new QVBoxLayout;
    m_lower->setSpacing(space::xs);
    layout->addLayout(m_lower);
    auto* settings = makeButton(tr("Settings"), QStringLiteral("settings"), tr("Ctrl+,"));
    auto* help = makeButton(tr("Help"), QStringLiteral("help"), tr("F1"));
    layout->addWidget(settings);
    layout->addWidget(help);
    m_version = makeLabel(tr("v%1").arg(QStringLiteral(SHELFCAST_VERSION)), LabelRole::Caption);
    m_version->setContentsMargins(space::m, space::xs, 0, 0);
    layout->addWidget(m_version);
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
    connect(settings, &QToolButton::clicked, this, &Sidebar::settingsChosen);
    connect(help, &QToolButton::clicked, this, &Sidebar::helpChosen);
    fitWidth();
}

void Sidebar::fitWidth() {
    int titles = 0;
    for (const auto& [button, words] : m_buttons) {
        button->ensurePolished();
        QFont chosen = button->font(); // that of the page shown is bold
        const int plain = QFontMetrics(chosen).horizontalAdvance(words);
        chosen.setBold(true);
        titles = std::max(titles, button->sizeHint().width() +
                                      std::max(0, QFontMetrics(chosen).horizontalAdvance(words) - plain));
    }
    const QMargins margins = layout()->contentsMargins();
    setFixedWidth(m_narrow ? size::sidebarNarrow
                           : std::max(size::sidebar, titles + margins.left() + margins.right()));
}

void Sidebar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
    QWidget::changeEvent(event);
}

QToolButton* Sidebar::makeButton(const QString& title, const QString& iconName, const QString& shortcut) {
    auto* button = new QToolButton;
    button->setProperty("kind", QStringLiteral("nav"));
    button->setIcon(icon(iconName));
    button->setIconSize({20, 20});
    QString words = title;
    button->setText(QStringLiteral("  ") + words);
    words.replace(QStringLiteral("&&"), QStringLiteral("&"));
    button->setAccessibleName(words);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, shortcut));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons.emplace_back(button, button->text());
    return button;
}

void Sidebar::addPage(int id, const QString& title, const QString& iconName, bool atBottom) {
    auto* button = makeButton(title, iconName, tr("Ctrl+%1").arg(id));
    button->setCheckable(true);
    m_group->addButton(button, id);
    (atBottom ? m_lower : m_pages)->addWidget(button);
    fitWidth();
}

void Sidebar::setCurrent(int id) {
    if (auto* button = m_group->button(id))
        button->setChecked(true);
}

void Sidebar::setNarrow(bool narrow) {
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_name->setVisible(!narrow);
    m_version->setVisible(!narrow);
    for (auto& [button, words] : m_buttons) {
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setText(words);
    }
    fitWidth();
}

void Sidebar::paintEvent(QPaintEvent*) {
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

} // namespace shelfcast::ui
