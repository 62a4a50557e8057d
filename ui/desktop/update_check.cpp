#include "ui/desktop/update_check.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QVersionNumber>

#include <utility>

namespace shelfcast::ui {

namespace {

constexpr qint64 mostBytes = 64; // of an answer; a version has far fewer

/// What is no version by itself ("1.2.0", a line) is no answer: a page of a hotel's network, for one.
UpdateCheck::Outcome read(QByteArray answer, const QString& own) {
    if (answer.size() > mostBytes)
        return {};
    const QString line = QString::fromLatin1(answer.trimmed());
    qsizetype end = 0;
    const QVersionNumber newest = QVersionNumber::fromString(line, &end);
    if (newest.segmentCount() < 2 || end != line.size())
        return {};
    const bool newer = newest > QVersionNumber::fromString(own);
    return {newer ? UpdateCheck::Outcome::Kind::Newer : UpdateCheck::Outcome::Kind::Newest, line};
}

} // namespace

UpdateCheck::UpdateCheck(QUrl address, QString version, QObject* parent)
    : QObject(parent), m_address(std::move(address)), m_version(std::move(version)) {}

void UpdateCheck::run(std::function<void(const Outcome&)> done) {
    QNetworkRequest request(m_address);
    request.setTransferTimeout(limitMilliseconds);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Shelfcast"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply* reply = m_network.get(request);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, done = std::move(done)] {
        reply->deleteLater();
        done(reply->error() == QNetworkReply::NoError ? read(reply->readAll(), m_version) : Outcome{});
    });
}

bool UpdateCheck::isDue(QDate last, QDate today) {
    return !last.isValid() || last > today || last.daysTo(today) >= daysBetween;
}

} // namespace shelfcast::ui
