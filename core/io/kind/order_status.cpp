#include "io/kind/order_status.h"

#include "io/text/text_fold.h"

#include <algorithm>
#include <string>

namespace shelfcast::io {

OrderStage orderStageOf(std::string_view status) {
    struct Stage {
        OrderStage stage;
        std::string_view words; ///< folded, between blanks
    };
    static constexpr Stage stages[] = {
        {OrderStage::Cancelled, "cancelled canceled cancel void voided storniert storno annule annulee "
                                "anulado anulada cancelado cancelada "
                                "annullato annullata geannuleerd rejected abgelehnt refused deleted geloscht "
                                "anulowane anulowano makuleret"},
        {OrderStage::Draft, "draft rfq rfqsent requestforquotation quotation proposed proposal toapprove "
                            "awaitingapproval angefragt anfrage "
                            "entwurf brouillon devis borrador bozza concept rascunho planned geplant"},
        {OrderStage::Received,
         "delivered entregado entregada livree livre consegnato geleverd ausgeliefert zugestellt received "
         "fullyreceived closed complete done erledigt geliefert vollgeliefert eingegangen abgeschlossen recu "
         "recue soldee cloturee cloture recibido recibida cerrado cerrada ricevuto ricevuta evaso evasa "
         "chiuso chiusa "
         "ontvangen afgesloten recebido recebida fechado locked billed fullybilled zrealizowane"},
        {OrderStage::Open, "open partial partlyreceived partiallyreceived partreceived ordered confirmed "
                           "sent approved intransit transit "
                           "backordered onorder awaitingdelivery purchaseorder issued released acknowledged "
                           "offen bestellt bestatigt "
                           "teilgeliefert teillieferung teilweisegeliefert unterwegs freigegeben inzulauf "
                           "encours attendu commande "
                           "commandee partielle partiel partiellementrecu enattente confirmee abierto "
                           "abierta pendiente parcial enviado "
                           "confirmado aperto aperta ordinato inarrivo parziale inattesa besteld "
                           "gedeeltelijk onderweg aberto aberta "
                           "pendente encomendado wtrakcie bestalld bestilt"},
        {OrderStage::Sold,
         "paid fulfilled unfulfilled shipped completed processing refunded partiallyrefunded onhold bezahlt "
         "versendet versandt payee paye expediee expedie pagado pagada pagato pagata "
         "spedito spedita betaald verzonden pago pendingpayment authorized"},
    };
    if (status.empty() || status.size() > 40)
        return OrderStage::Unknown;
    const std::string word = foldName(status);
    for (const auto& [stage, words] : stages)
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t end = std::min(words.find(' ', at), words.size());
            if (words.substr(at, end - at) == word)
                return stage;
            at = end + 1;
        }
    return OrderStage::Unknown;
}

} // namespace shelfcast::io
