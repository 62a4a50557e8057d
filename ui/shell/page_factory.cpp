#include "ui/shell/page_factory.h"

#include <QCoreApplication>

namespace shelfcast::ui {

std::vector<PageEntry> makePages(PageContext&, QWidget*) {
    return {};
}

} // namespace shelfcast::ui
