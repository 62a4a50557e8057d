#pragma once

#include "engine/forecaster.h"

#include <string>

namespace shelfcast::services {

/// What the registry keeps of a model: the engine's own form, and what panel it was trained on and is served
/// from.
struct StoredModel {
    bool allStores = false; ///< trained on the sales of all stores together
    engine::Forecaster forecaster;

    std::string toText() const;
    static Result<StoredModel> fromText(std::string_view text);
};

} // namespace shelfcast::services
