#include "services/jobs/clock.h"

#include <QDateTime>

namespace shelfcast::services {

Day clockDay() {
    const QDate now = QDate::currentDate();
    return Day::fromYmd(now.year(), now.month(), now.day()).value_or(Day());
}

std::string clockTime() {
    return QDateTime::currentDateTime().toString(Qt::ISODate).toStdString();
}

} // namespace shelfcast::services
