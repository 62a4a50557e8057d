#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initIconResources() {
    Q_INIT_RESOURCE(shelfcast);
}

namespace shelfcast::ui {

namespace {

QString pathOf(const QString& name) {
    return QStringLiteral(":/icons/") + name + QStringLiteral(".svg");
}

/// Recolours at paint time, so that icons follow a change of scheme by themselves.
class StrokeIconEngine : public QIconEngine {
public:
    StrokeIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = qMin(rect.width(), rect.height());
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, render(side, ratio, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return render(qMin(size.width(), size.height()), 1.0, mode, state);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        return render(qRound(qMin(size.width(), size.height()) / scale), scale, mode, state);
    }
    QIconEngine* clone() const override { return new StrokeIconEngine(m_name, m_token); }

private:
    QPixmap render(int side, qreal ratio, QIcon::Mode mode, QIcon::State state) const {
        const Token token = mode == QIcon::Disabled                        ? Token::Muted
                            : state == QIcon::On && m_token == Token::Text ? Token::Accent
                                                                           : m_token;
        return iconPixmap(m_name, token, side, ratio);
    }
    QString m_name;
    Token m_token;
};

} // namespace

QPixmap iconPixmap(const QString& name, Token token, int side, qreal devicePixelRatio) {
    initIconResources();
    const QString colour = color(token).name();
    const QString key =
        QStringLiteral("shelfcast-%1-%2-%3-%4").arg(name, colour).arg(side).arg(devicePixelRatio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QFile file(pathOf(name));
    if (side <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("#000000", colour.toLatin1()));
    result = QPixmap(qRound(side * devicePixelRatio), qRound(side * devicePixelRatio));
    result.fill(Qt::transparent);
    QPainter painter(&result);
    renderer.render(&painter);
    painter.end();
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

QIcon icon(const QString& name, Token token) {
    initIconResources();
    return QFile::exists(pathOf(name)) ? QIcon(new StrokeIconEngine(name, token)) : QIcon();
}

QIcon applicationIcon() {
    initIconResources();
    return QIcon(QStringLiteral(":/icons/app.svg"));
}

} // namespace shelfcast::ui
