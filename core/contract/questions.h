#pragma once

#include "contract/request_fields.h"

// What can be asked, field by field, the same for a verb of the command line and a route of the service. How
// it is answered: services/answers.h.
namespace shelfcast::services::questions {

const Fields& none();
const Fields& store();   ///< store_id
const Fields& product(); ///< store_id, product_id: history
const Fields& bulk();
const Fields& predict();
const Fields& forecast(); ///< the verb's: any horizon and grain
const Fields& forecastChange();
const Fields& weeks(); ///< the service's: store_id, product_id, months
const Fields& topProducts();
const Fields& plan();
const Fields& train();
const Fields& simulate();
const Fields& backtest();
const Fields& upload(); ///< beside the file

const Fields& orders(); ///< of a store, or of all
const Fields& order();  ///< number
const Fields& propose();
const Fields& editOrder();
const Fields& sendOrder();
const Fields& receiveOrder();
const Fields& cancelOrder();

const Fields& model(); ///< model_id
const Fields& compareModels();
const Fields& uploadId();
const Fields& overrides(); ///< of one scope and grain
const Fields& setOverride();
const Fields& removeOverride();
const Fields& settings();
const Fields& setSetting();
const Fields& alerts();      ///< of a store, or of all
const Fields& changeAlert(); ///< alert_id, reason
const Fields& snoozeAlert();
const Fields& job();
const Fields& login();

} // namespace shelfcast::services::questions
