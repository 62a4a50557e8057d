// A stored model that is not what was stored is refused with a sentence, never loaded half and never a fault.
#include "serving/store/stored_model.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto model =
        shelfcast::services::StoredModel::fromText({reinterpret_cast<const char*>(data), size});
    if (!model && model.error().message.empty())
        std::abort();
    return 0;
}
