#include "ui/window_words.h"

#include "ui/pages/upload/preview_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QXmlStreamReader>

#include <algorithm>

using namespace shelfcast::ui;

namespace {

QString pathOf(const QWidget* widget) {
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        names.prepend(QString::fromLatin1(widget->metaObject()->className()));
    return names.mid(std::max<qsizetype>(0, names.size() - 3)).join(u'/');
}

} // namespace

QSet<QString> englishOnly(const QString& language) {
    QSet<QString> english, own;
    QFile file(QStringLiteral(SHELFCAST_TRANSLATIONS "/shelfcast_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return english;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("source"))
                english.insert(xml.readElementText().trimmed());
            else if (xml.name() == QLatin1String("translation"))
                own.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    return english.subtract(own);
}

QStringList cutOff(QWidget& window) {
    QStringList cut;
    const auto tell = [&](const QWidget* widget, const QString& text, int has, int wants) {
        if (has < wants)
            cut << QStringLiteral("\"%1\" has %2 of %3 pixels (%4)")
                       .arg(text)
                       .arg(has)
                       .arg(wants)
                       .arg(pathOf(widget));
    };
    for (auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        // Made to be cut where its words are the data's; a card's note is ours.
        if (qobject_cast<ElidedLabel*>(label) && !qobject_cast<Card*>(label->parentWidget()))
            continue;
        if (label->wordWrap()) {
            tell(label, label->text(), label->height(), label->heightForWidth(label->width()));
        } else {
            tell(label, label->text(), label->width(), label->sizeHint().width());
        }
    }
    for (auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty())
            tell(button, button->text(), button->width(), button->sizeHint().width());
    for (auto* box : window.findChildren<QComboBox*>())
        if (box->isVisible() && !box->isEditable())
            tell(box, box->currentText(), box->width() - 34,
                 box->fontMetrics().horizontalAdvance(box->currentText()));
    for (auto* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widget() &&
            area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            tell(area, QStringLiteral("scroll area"), area->viewport()->width(), area->widget()->width());
    for (auto* header : window.findChildren<QHeaderView*>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal || !header->model())
            continue;
        for (int i = 0; i < header->count(); ++i) {
            const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && !title.isEmpty())
                tell(header, title, header->sectionSize(i),
                     header->fontMetrics().horizontalAdvance(title) + 12);
        }
    }
    return cut;
}

QStringList textsAmong(QWidget& window, const QSet<QString>& words) {
    QStringList found;
    const auto look = [&](const QWidget* widget, const QString& text) {
        const QString plain = text.trimmed();
        if (words.contains(plain))
            found << QStringLiteral("\"%1\" (%2)").arg(plain, pathOf(widget));
    };
    for (auto* label : window.findChildren<QLabel*>())
        look(label, label->text());
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        look(button, button->text());
        look(button, button->toolTip());
    }
    for (auto* box : window.findChildren<QComboBox*>())
        for (int i = 0; i < box->count(); ++i)
            look(box, box->itemText(i));
    for (auto* header : window.findChildren<QHeaderView*>())
        for (int i = 0; header->model() && !qobject_cast<PreviewTable*>(header->parentWidget()) &&
                        header->orientation() == Qt::Horizontal && i < header->count();
             ++i)
            look(header, header->model()->headerData(i, Qt::Horizontal).toString());
    for (auto* menu : window.findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            look(menu, action->text());
    return found;
}
