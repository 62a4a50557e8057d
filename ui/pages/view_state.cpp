#include "ui/pages/view_state.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace shelfcast::ui {

ViewState::ViewState(const QString& file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(file, QSettings::IniFormat)) {}
ViewState::~ViewState() = default;

QString ViewState::text(const QString& key, const QString& fallback) const {
    return m_settings->value(key, fallback).toString();
}
void ViewState::setText(const QString& key, const QString& value) {
    m_settings->setValue(key, value);
}
QStringList ViewState::list(const QString& key) const {
    return m_settings->value(key).toStringList();
}
void ViewState::setList(const QString& key, const QStringList& values) {
    m_settings->setValue(key, values);
}
QByteArray ViewState::bytes(const QString& key) const {
    return m_settings->value(key).toByteArray();
}
void ViewState::setBytes(const QString& key, const QByteArray& value) {
    m_settings->setValue(key, value);
}

void ViewState::remember(QHeaderView* header, const QString& key) {
    const QByteArray saved = bytes(key);
    if (!saved.isEmpty())
        header->restoreState(saved);
    const auto save = [this, header, key] { setBytes(key, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, save);
    QObject::connect(header, &QHeaderView::sectionMoved, header, save);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, save);
}

void ViewState::remember(QSplitter* splitter, const QString& key) {
    const QByteArray saved = bytes(key);
    if (!saved.isEmpty())
        splitter->restoreState(saved);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [this, splitter, key] { setBytes(key, splitter->saveState()); });
}

} // namespace shelfcast::ui
