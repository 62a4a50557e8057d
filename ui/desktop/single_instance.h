#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace shelfcast::ui {

/// One window per database and user: a program that is started for a database whose window is open hands its
/// file over to that window and ends. Nothing leaves the computer: a local socket that only its user may use.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Asks the window that has this database open to come forward and to open `file` (may be empty). False
    /// where there is none, or where it does not answer in time. Waits up to two seconds.
    static bool handOver(const QString& database, const QString& file);
    /// From now on this process is the one that has the database; it gives up the one before.
    void serve(const QString& database);

Q_SIGNALS:
    /// Another start wants the window; `file` is what it was to open, empty for none.
    void asked(const QString& file);

private:
    void answer();
    std::unique_ptr<QLocalServer> m_server;
    QString m_database; ///< as given
};

} // namespace shelfcast::ui
