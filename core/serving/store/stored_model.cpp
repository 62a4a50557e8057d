#include "serving/store/stored_model.h"

#include "base/message_ids.h"

namespace shelfcast::services {

namespace {
constexpr std::string_view ownStore = "scope store\n", allStoresTogether = "scope all\n";
}

std::string StoredModel::toText() const {
    return std::string(allStores ? allStoresTogether : ownStore) + forecaster.toJson();
}

Result<StoredModel> StoredModel::fromText(std::string_view text) {
    const bool all = text.starts_with(allStoresTogether);
    if (!all && !text.starts_with(ownStore))
        return fail(ErrorCode::Corrupt,
                    Message("The stored model does not say which stores it was trained on. ") +
                        MessageId::TrainAgain);
    text.remove_prefix(all ? allStoresTogether.size() : ownStore.size());
    SHELFCAST_ASSIGN(auto forecaster, engine::Forecaster::fromJson(text));
    return StoredModel{all, std::move(forecaster)};
}

} // namespace shelfcast::services
