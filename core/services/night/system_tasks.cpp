#include "services/night/system_tasks.h"

#include <QString>

#include <algorithm>

namespace shelfcast::services {

namespace {

std::string xml(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

std::string twoDigits(int value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// One word of ExecStart (systemd.service, "Command lines"): quoted, "%" and "$" doubled.
std::string systemdWord(const std::string& word) {
    std::string text = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\')
            text += '\\';
        else if (c == '%' || c == '$')
            text += c;
        text += c;
    }
    return text + "\"";
}

/// One word of a Windows command line, as CommandLineToArgvW takes it apart.
std::string windowsWord(const std::string& word) {
    if (!word.empty() && word.find_first_of(" \t\"") == std::string::npos)
        return word;
    std::string text = "\"";
    std::size_t slashes = 0;
    for (const char c : word) {
        if (c == '\\') {
            ++slashes;
            continue;
        }
        text.append(c == '"' ? 2 * slashes + 1 : slashes, '\\');
        slashes = 0;
        text += c;
    }
    text.append(2 * slashes, '\\');
    return text + "\"";
}

SystemTask systemdTask(const TaskRequest& request) {
    std::string line = systemdWord(request.program);
    for (const std::string& word : request.words)
        line += " " + systemdWord(word);
    const std::string folder =
        request.workingFolder.empty() ? "" : "WorkingDirectory=" + request.workingFolder + "\n";
    const std::string service = "[Unit]\nDescription=Shelfcast: import, forecasts and orders of the night\n\n"
                                "[Service]\nType=oneshot\nNice=10\nIOSchedulingClass=idle\n" +
                                folder + "ExecStart=" + line + "\n";
    const std::string timer = "[Unit]\nDescription=Shelfcast every night\n\n[Timer]\nOnCalendar=*-*-* " +
                              twoDigits(request.hour) + ":" + twoDigits(request.minute) +
                              ":00\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n";
    return {{{"shelfcast-nightly.service", service}, {"shelfcast-nightly.timer", timer}},
            "mkdir -p ~/.config/systemd/user\n"
            "cp shelfcast-nightly.service shelfcast-nightly.timer ~/.config/systemd/user/\n"
            "systemctl --user daemon-reload\n"
            "systemctl --user enable --now shelfcast-nightly.timer\n"
            "loginctl enable-linger   # so that it runs while nobody is signed in\n"};
}

SystemTask windowsTask(const TaskRequest& request) {
    std::string arguments;
    for (const std::string& word : request.words)
        arguments += (arguments.empty() ? "" : " ") + windowsWord(word);
    const std::string time = twoDigits(request.hour) + ":" + twoDigits(request.minute) + ":00";
    const std::string folder =
        request.workingFolder.empty()
            ? ""
            : "      <WorkingDirectory>" + xml(request.workingFolder) + "</WorkingDirectory>\n";
    const std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n"
        "  <RegistrationInfo>\n    <Description>Shelfcast: import, forecasts and orders of the "
        "night</Description>\n"
        "  </RegistrationInfo>\n"
        "  <Triggers>\n    <CalendarTrigger>\n      <StartBoundary>2024-01-01T" +
        time +
        "</StartBoundary>\n      <Enabled>true</Enabled>\n"
        "      <ScheduleByDay>\n        <DaysInterval>1</DaysInterval>\n      </ScheduleByDay>\n"
        "    </CalendarTrigger>\n  </Triggers>\n"
        "  <Settings>\n    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\n"
        "    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\n"
        "    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\n"
        "    <StartWhenAvailable>true</StartWhenAvailable>\n"
        "    <ExecutionTimeLimit>PT8H</ExecutionTimeLimit>\n    <Priority>8</Priority>\n  </Settings>\n"
        "  <Actions>\n    <Exec>\n      <Command>" +
        xml(request.program) + "</Command>\n      <Arguments>" + xml(arguments) + "</Arguments>\n" + folder +
        "    </Exec>\n  </Actions>\n</Task>\n";
    return {{{"shelfcast-nightly.xml", text}},
            "schtasks /Create /TN \"Shelfcast nightly\" /XML shelfcast-nightly.xml\n"};
}

SystemTask launchdTask(const TaskRequest& request) {
    std::string words = "    <string>" + xml(request.program) + "</string>\n";
    for (const std::string& word : request.words)
        words += "    <string>" + xml(word) + "</string>\n";
    const std::string folder = request.workingFolder.empty() ? ""
                                                             : "  <key>WorkingDirectory</key>\n  <string>" +
                                                                   xml(request.workingFolder) + "</string>\n";
    const std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
        "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
        "<plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  <string>org.shelfcast.nightly</string>\n"
        "  <key>ProgramArguments</key>\n  <array>\n" +
        words + "  </array>\n" + folder +
        "  <key>StartCalendarInterval</key>\n  <dict>\n    <key>Hour</key>\n    <integer>" +
        std::to_string(request.hour) + "</integer>\n    <key>Minute</key>\n    <integer>" +
        std::to_string(request.minute) +
        "</integer>\n  </dict>\n  <key>LowPriorityIO</key>\n  <true/>\n  <key>Nice</key>\n  "
        "<integer>10</integer>\n"
        "</dict>\n</plist>\n";
    return {{{"org.shelfcast.nightly.plist", text}},
            "cp org.shelfcast.nightly.plist ~/Library/LaunchAgents/\n"
            "launchctl load -w ~/Library/LaunchAgents/org.shelfcast.nightly.plist\n"};
}

} // namespace

Result<SystemTask> systemTask(const std::string& scheduler, const TaskRequest& request) {
    if (request.hour < 0 || request.hour > 23 || request.minute < 0 || request.minute > 59)
        return fail(ErrorCode::InvalidArgument, "The time must lie between 00:00 and 23:59.");
    const auto isOneLine = [](const std::string& text) {
        return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 32; });
    };
    if (!isOneLine(request.program) || !isOneLine(request.workingFolder) ||
        !std::ranges::all_of(request.words, isOneLine))
        return fail(ErrorCode::InvalidArgument, "A path with a line break in it cannot be put into a task.");
    if (scheduler == "systemd")
        return systemdTask(request);
    if (scheduler == "windows")
        return windowsTask(request);
    if (scheduler == "launchd")
        return launchdTask(request);
    return fail(ErrorCode::InvalidArgument,
                "There is no scheduler \"" + scheduler + "\"; there are systemd, windows and launchd.");
}

} // namespace shelfcast::services
