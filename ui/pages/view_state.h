#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QHeaderView;
class QSettings;
class QSplitter;

#include <memory>

namespace shelfcast::ui {

/// What the window remembers between two starts: geometry, columns, splitters, last page and store, theme,
/// language. Not the user's data and not the planning settings; those live in the database.
class ViewState {
public:
    /// The user's own settings; `file` not empty = that file instead (tests, portable use).
    explicit ViewState(const QString& file = {});
    ~ViewState();
    QString text(const QString& key, const QString& fallback = {}) const;
    void setText(const QString& key, const QString& value);
    QStringList list(const QString& key) const;
    void setList(const QString& key, const QStringList& values);
    QByteArray bytes(const QString& key) const;
    void setBytes(const QString& key, const QByteArray& value);

    /// Restores now, and saves at every later change.
    void remember(QHeaderView* header, const QString& key);
    void remember(QSplitter* splitter, const QString& key);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace shelfcast::ui
