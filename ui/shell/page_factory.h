#pragma once

#include "ui/pages/page.h"

#include <vector>

namespace shelfcast::ui {

struct PageEntry {
    PageId id;
    QString title, iconName;
    Page* page; ///< owned by its parent
};

/// The pages in the order of the sidebar.
std::vector<PageEntry> makePages(PageContext& context, QWidget* parent);

} // namespace shelfcast::ui
