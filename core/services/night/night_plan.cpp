#include "services/night/night_plan.h"

#include "services/workspace.h"
#include "storage/records/settings_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace shelfcast::services {

namespace {
constexpr const char* settingKey = "night_plan";
} // namespace

std::string toText(const NightPlan& plan) {
    const QJsonObject object{{QStringLiteral("enabled"), plan.enabled},
                             {QStringLiteral("hour"), plan.hour},
                             {QStringLiteral("minute"), plan.minute},
                             {QStringLiteral("folder"), QString::fromStdString(plan.folder)},
                             {QStringLiteral("out"), QString::fromStdString(plan.out)},
                             {QStringLiteral("last_day"), QString::fromStdString(plan.lastDay)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

NightPlan nightPlanFromText(std::string_view text) {
    NightPlan plan;
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    const int hour = object[QStringLiteral("hour")].toInt(-1),
              minute = object[QStringLiteral("minute")].toInt(-1);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return plan;
    plan.enabled = object[QStringLiteral("enabled")].toBool();
    plan.hour = hour;
    plan.minute = minute;
    plan.folder = object[QStringLiteral("folder")].toString().toStdString();
    plan.out = object[QStringLiteral("out")].toString().toStdString();
    plan.lastDay = object[QStringLiteral("last_day")].toString().toStdString();
    return plan;
}

bool isDue(const NightPlan& plan, Day today, int minuteOfDay) {
    return plan.enabled && plan.lastDay < today.toIso() && minuteOfDay >= plan.hour * 60 + plan.minute;
}

NightPlan plannedAt(NightPlan plan, Day today, int minuteOfDay) {
    if (isDue(plan, today, minuteOfDay))
        plan.lastDay = today.toIso();
    return plan;
}

Result<NightPlan> readNightPlan(Workspace& workspace) {
    SHELFCAST_ASSIGN(const auto text, storage::SettingsRepository(workspace.database()).value(settingKey));
    return text ? nightPlanFromText(*text) : NightPlan();
}

Result<void> keepNightPlan(Workspace& workspace, const NightPlan& plan) {
    return storage::SettingsRepository(workspace.database()).set(settingKey, toText(plan));
}

} // namespace shelfcast::services
