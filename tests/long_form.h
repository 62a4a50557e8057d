#pragma once

#include <QtGlobal>

namespace shelfcast {

/// How often a test tries what can go wrong: as often as SHELFCAST_TRIALS says, for its long form.
inline int trials(int usual) {
    const int asked = qEnvironmentVariableIntValue("SHELFCAST_TRIALS");
    return asked > 0 ? asked : usual;
}

} // namespace shelfcast
