#pragma once

#include "sample/sample_generator.h"
#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/pages/page_context.h"
#include "ui/pages/view_state.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <fstream>
#include <memory>

namespace shelfcast::test {

/// A small real database of sample sales, and everything a page is given.
class PlanningWorkspace {
public:
    /// Empty on success, else what went wrong.
    std::string open(int products, int days, bool train, int stores = 1) {
        const std::string file = path("sales.csv");
        services::SampleOptions options;
        options.stores = stores;
        options.products = products;
        options.days = days;
        if (const auto written = services::writeSample(options, file, {}, {}); !written)
            return written.error().message;
        auto opened = services::Workspace::open({.databasePath = path("test.db"), .threads = 2});
        if (!opened)
            return opened.error().message;
        workspace = std::move(*opened);
        if (const auto imported = workspace->imports().import(file, {}, {}); !imported)
            return imported.error().message;
        const auto known = workspace->catalog().stores();
        if (!known || known->empty())
            return "no store was imported";
        store = known->front().id;
        if (train)
            if (const auto trained = workspace->training().train({store, "auto", 7}, {}); !trained)
                return trained.error().message;
        const auto day = workspace->planner().defaultDate(store);
        if (!day)
            return day.error().message;
        date = *day;
        return {};
    }
    /// Empty on success.
    std::string importText(const char* name, const std::string& rows) {
        std::ofstream(path(name)) << rows;
        const auto imported = workspace->imports().import(path(name), {}, {});
        return !imported ? imported.error().message : imported->accepted == 0 ? imported->message : "";
    }
    /// Every product gets a cost, a pack and one of three suppliers with a lead time and a minimum. Empty on
    /// success.
    std::string addSuppliers() {
        const auto products = workspace->catalog().products(store);
        if (!products)
            return products.error().message;
        std::string rows = "product,supplier,unit_cost,pack_size\n";
        const char* const names[] = {"Harbour Foods", "Nordwind GmbH", "Mill & Sons"};
        for (std::size_t i = 0; i < products->size(); ++i)
            rows += (*products)[i].id + ',' + names[i % 3] + ',' + std::to_string(2 + i % 5) + ".50,6\n";
        if (const auto problem = importText("products.csv", rows); !problem.empty())
            return problem;
        return importText("suppliers.csv",
                          "supplier,lead_time_days,minimum_order_value\nHarbour Foods,7,400\n"
                          "Nordwind GmbH,10,2500\nMill & Sons,5,100\n");
    }
    std::string path(const char* name) const {
        return folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    /// The page on screen, of the size it has at 1280x720. It lives no longer than the next one that is
    /// shown.
    template <typename PageType>
    std::unique_ptr<PageType> show() {
        m_context = std::make_unique<ui::PageContext>(context());
        auto page = std::make_unique<PageType>(*m_context);
        page->resize(1032, 540);
        page->setScope(store, date);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the window was not activated");
        return page;
    }
    ui::PageContext context() { return {*workspace, jobs, undo, messages, files, viewState}; }

    QTemporaryDir folder;
    std::unique_ptr<services::Workspace> workspace;
    services::JobRunner jobs;
    QUndoStack undo;
    ui::MessageBox messages;
    ui::FileDialog files;
    ui::ViewState viewState{folder.filePath(QStringLiteral("view.ini"))};
    std::string store;
    Day date;

private:
    std::unique_ptr<ui::PageContext> m_context;
};

} // namespace shelfcast::test
