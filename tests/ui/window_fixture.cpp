#include "ui/window_fixture.h"

#include "base/locale_guard.h"
#include "sample/sample_generator.h"

#include <QFile>
#include <QTest>

using namespace shelfcast;

WindowFixture::WindowFixture(ui::Theme& theme, const QLocale& locale) {
    useCNumericLocale();
    m_translations.install({}, locale);
    services::Workspace::Options options;
    options.databasePath = m_folder.filePath(QStringLiteral("shelfcast.db")).toStdString();
    options.threads = 2;
    auto workspace = services::Workspace::open(options);
    if (!workspace) {
        qWarning("%s", workspace.error().message.english().c_str());
        return;
    }
    m_workspace = std::move(*workspace);
    m_viewState = std::make_unique<ui::ViewState>(m_folder.filePath(QStringLiteral("view.ini")));
    m_context.reset(new ui::PageContext{*m_workspace, jobs, undo, messages, files, *m_viewState});
    m_window = std::make_unique<ui::MainWindow>(*m_context, theme);
    m_window->resize(1280, 720);
    m_window->show();
}

WindowFixture::~WindowFixture() {
    jobs.cancelAll();
    settle();
}

QString WindowFixture::writeSample(int stores, int products, int days) {
    services::SampleOptions options;
    options.stores = stores;
    options.products = products;
    options.days = days;
    const QString path = m_folder.filePath(QStringLiteral("sales.csv"));
    const auto written = services::writeSample(options, path.toStdString(), {}, {});
    m_sampleRows = written ? written->rows : 0;
    return written ? path : QString();
}

bool WindowFixture::importSample(int stores, int products, int days) {
    const QString file = writeSample(stores, products, days);
    const auto report = m_workspace->imports().import(file.toStdString(), {}, {});
    m_window->reload();
    return report && settle();
}

QString WindowFixture::writeText(const QString& name, const QByteArray& text) {
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
}

bool WindowFixture::settle(int seconds) {
    return QTest::qWaitFor([this] { return jobs.running() == 0; }, seconds * 1000);
}
