#pragma once

#include <QDate>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>

namespace shelfcast::ui {

/// Asks one address for one line, the newest version. Nothing is sent but the request; nothing is loaded or
/// installed. Only in builds that were made with SHELFCAST_UPDATE_CHECK.
class UpdateCheck : public QObject {
    Q_OBJECT
public:
    static constexpr int limitMilliseconds = 3000;
    static constexpr int daysBetween = 7;

    struct Outcome {
        enum class Kind { Newest, Newer, Unknown } kind = Kind::Unknown;
        QString version; ///< the newest one; empty where it is unknown
    };
    /// `version`: of this program.
    UpdateCheck(QUrl address, QString version, QObject* parent = nullptr);
    /// `done` is called once, after three seconds at the latest, unless this object is gone before.
    void run(std::function<void(const Outcome&)> done);
    /// Whether a check that was wished for weekly has its turn. `last`: invalid when there was none.
    static bool isDue(QDate last, QDate today);

private:
    QUrl m_address;
    QString m_version;
    QNetworkAccessManager m_network;
};

} // namespace shelfcast::ui
