#include "io/column_concepts.h"

#include "io/column_words.h"
#include "io/text_fold.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace shelfcast::io {

namespace {

/// Patterns between blanks, folded: a word, "begin*" of one, "*end" of one, or "*part*" of the whole name
/// written without blanks.
struct ConceptWords {
    Concept concept_;
    std::string_view patterns;
};

constexpr ConceptWords words[] = {
    {Concept::Quantity, "qty* *qty quant* *quantity menge* *menge anzahl* stuck stueck stuckzahl stueckzahl "
                        "units unit* pcs pieces qte* "
                        "cantidad* cant unidades quantita* qta qtd* aantal* hoeveelheid* ilosc* ilo* antal "
                        "mangd* antall mnozstvi "
                        "maara* pezzi uds anz stk kolli done"},
    {Concept::Product, "code codigo codice kode kod product* item* sku* article* artikel* *artikel produkt* produit* articulo* prodott* "
                       "articol* artigo* material* "
                       "barcode* ean* gtin upc plu variant* towar* vara varenr stockcode codart artnr"},
    {Concept::Name,
     "name* title* bezeichnung* *bezeichnung designation* description* descripcion* descrizione* descricao* "
     "omschrijving* nombre nom libelle* text"},
    {Concept::Store,
     "store* shop* branch* filiale* *filiale outlet* tienda* sucursal* magasin* boutique* negozio* loja* "
     "winkel* "
     "filiaal* sklep* butik* warehouse* whse* lager lagerort* almacen* magazzino* deposito* entrepot* "
     "armazem* "
     "magazijn* site* location* standort* werk plant ubicacion* emplacement* locatie* *shipto*"},
    {Concept::Place,
     "location* bin bins shelf* lagerplatz* lagerfach* regal* fach lot lots batch* charge charges "
     "chargennummer "
     "serial* emplacement* ubicacion* ubicazion* rayonnage* zone aisle rack lote* lotto locatie* stellplatz* "
     "palette* pallet* expiry* mhd* lagerort*"},
    {Concept::Supplier, "supplier* vendor* lieferant* *lieferant kreditor* fournisseur* proveedor* fornitor* "
                        "fornecedor* leverancier* "
                        "dostawc* leverantor* leverandor* dodavatel* toimittaja* manufacturer receivefrom "
                        "*receivefrom* *receivedfrom*"},
    {Concept::Customer,
     "customer* client* kunde kunden* *kunde debitor* klant* klient* kund cliente* acheteur buyer* email "
     "mail phone "
     "telefon* billing* shipping* *soldto* *billto* address* *address adresse* *adresse anschrift* "
     "direccion* "
     "indirizzo* endereco* adres plz postcode* zip* postal* city ville ciudad citta cidade stadt wohnort ort "
     "payment* zahlung* paiement* pago pagamento betaling* lineitem* *recipient* guest* land country "
     "*taxes*"},
    {Concept::Number, "no nr num n° nº № number* *number nummer* *nummer *nr id ids code ref reference* "
                      "numero* num_ doc document* beleg* "
                      "belegnr* folio numer* po bon"},
    {Concept::Order,
     "order ordered orders order* bestell* *bestellung command* cde pedid* pedido* ordin* encomend* besteld* "
     "bestelling* zamow* bestall* bestilt* bestilling* objedn* tilaus* *qtyord* *quantityordered* *unitsordered* *orderqty* *orderquantity*"},
    {Concept::Purchase,
     "po purchas* einkauf* achat* compra compras acquist* inkoop* zakup* nakup* inkop* indkob* *poline* "
     "ponumber "
     "pono ponr *purchaseorder* bcf *ordinefornitore* *commandefournisseur* *ordendecompra* *pedidodecompra* "
     "*pedidoaproveedor* *bestellunglieferant*"},
    {Concept::Receipt,
     "received *received* grn* goodsreceipt* *goodsreceipt* *receiptdate* *receivingdate* receiv* "
     "wareneingang* "
     "eingangs* *eingang erhalten* geliefert* liefermenge* gelieferte* lieferschein* *lieferschein "
     "reception* recu "
     "recue recues recus recepcion* recibid* albaran* ricevut* ricevim* ricezion* evas* recebid* recebiment* "
     "ontvang* geleverd* przyj* mottag* modtag* vastaanot* ddt bl *receiptqty* *qtyrec* *rcvd* rcv* *deliverynote* "
     "*bonlivraison* "
     "*bondelivraison* pakbon* *effectivedate* *asn* anlieferung*"},
    {Concept::Delivery, "deliver* *delivery liefer* *lieferung livr* *livraison* entreg* consegn* lever* "
                        "dostaw* leverans* shipment* "
                        "shipped*"},
    {Concept::Due,
     "due duedate* eta expected* *expected* promised* promise* scheduled* termin *termin lieferdatum* "
     "wunsch* "
     "prevu prevue prevues *prevu* prevista* previsto* previst* verwacht* fallig* faellig* *neededby* "
     "*requiredby* "
     "*requireddate* *requesteddate* *arrival* ankunft* arrivo* llegada* *deliverydate* *datedelivraison* "
     "*datelivraison* *fechadeentrega* *fechaentrega* *dataconsegna* *datadiconsegna* *leverdatum* "
     "*datadeentrega* "
     "*dataentrega*"},
    {Concept::Open, "open offen* *offen outstanding* remaining* backorder* rest restmenge* ausstehend* "
                    "restant* restante* reliquat* "
                    "pendient* residu* pendente* openstaand* nachlieferung* *onorder* *tocome* balanceqty "
                    "*qtydue* *undelivered*"},
    {Concept::Count,
     "count counted* *counted* *stockcount* *cyclecount* gezahlt* gezaehlt* zahlmenge* zaehlmenge* *zahlung "
     "zahldatum* inventur* "
     "comptag* compte comptee comptes inventaire* recuent* contad* conteo* contat* conta conteggio* "
     "inventario* "
     "geteld* telling* stocktake* *stocktake* physical* inventari* *inventoried* ist istbestand* "
     "istmenge* spis*"},
    {Concept::OnHand,
     "stock* *stock *onhand* *instock* soh bestand* *bestand inventory* lagerbestand* existencia* giacenz* "
     "estoque* "
     "voorraad* scort* zapas* *lagersaldo* *beholdning* *currentquantity* auflager *auflager* "
     "*available* "
     "verfugbar* disponib* beschikbaar* saldo dispo *currentqty* *unrestricted* *freiverwendbar*"},
    {Concept::Incoming,
     "incoming* *onorder* *intransit* *inzulauf* zulauf* bestellt encommande *encommande* *inordine* "
     "*inarrivo* *inbound* unterwegs* *enroute* *inbestelling* *encamino* *entrant*"},
    {Concept::In,
     "in eingang eingange zugang* *zugang entree* entrees entrada* entrat* carico* ingang* *qtyin* *inqty* zugange"},
    {Concept::Out,
     "out abgang* *abgang ausgang* *ausgang ausgange sortie* salida* uscit* saida* scarico* uitgang* *qtyout* *outqty* issue* "
     "entnahm* abgange"},
    {Concept::Balance, "balance* saldo* solde* bestandneu *runningbalance* endbestand* *closing* esistenz*"},
    {Concept::Movement,
     "movement* mouvement* bewegung* *bewegung* movimiento* moviment* mutatie* *stockmove* "
     "buchungsart* ruch* bewegungsart* *movementtype*"},
    {Concept::Return,
     "return* retour* retourn* retoure* *retoure ruckgabe* rueckgabe* rucksendung* ruecksendung* devol* "
     "devuelt* "
     "reso resi resa rma* refund* geretourneerd* zwrot* gutschrift* *creditnote* avoir* rucknahme* remis"},
    {Concept::Reason, "reason* grund *grund motif* motivo* causal* reden* orsak* arsag* przyczyna*"},
    {Concept::Forecast, "forecast* *forecast predict* *predicted yhat* *yhat* prognos* *prognose previs* "
                        "pronost* pronostic* plan "
                        "plan* *plan planmenge* absatzplan* budget* target* soll sollmenge* projected* "
                        "*expecteddemand* voorspel* "
                        "prognoz* ennuste* baseline* *demandplan* expected prevu prevus prevue prevues "
                        "zielmenge* objectif* presupuesto* begrot*"},
    {Concept::Band, "lower* upper* lo hi low high *lo80* *lo90* *lo95* *hi80* *hi90* *hi95* q0* p10 p50 p90 p5 "
                    "p95 q10 q50 q90 *quantile* "
                    "*yhatlower* *yhatupper* untergrenze* obergrenze* *confidence* konfidenz* inferior* "
                    "superior* ober* unter* "
                    "*lowerbound* *upperbound* p80"},
    {Concept::Sold,
     "sold *qtysold* *unitssold* *unitsold* *quantitysold* *soldqty* *soldquantity* *soldunits* *itemssold* "
     "sales* *sales verkauf* *verkauft verkauft* absatz* abverkauf* abverkaufte* vendu* vente* ventes* "
     "vendid* venta ventas* vendut* vendit* venda vendas* verkocht* verkoop* verkop* sprzeda* sald* solgt* "
     "forsalj* "
     "prodej* myyn* demand*"},
    {Concept::Money, "revenue* turnover* umsatz* *umsatz amount* *amount erlos* erloes* betrag* ca chiffre* "
                     "montant* importe* importo* "
                     "fatturato* ingreso* omzet* obrot* omsattning* omsatning* faturam* receita* valor* "
                     "*value value* wert *wert "
                     "warenwert* gross* net nets netto* brutto* total* *total summe* subtotal* proceeds* "
                     "takings* recette* incasso* "
                     "liikevaihto* trzby recaudacion* facturacion* *netsales* *grosssales* *salesvalue* "
                     "*salesamount* gesamtpreis*"},
    {Concept::Share,
     "share* anteil* pct percent* prozent* kumul* cumul* cum acumulad* ratio quota* aandeel*"},
    {Concept::Rank,
     "abc* *abc xyz* *abcclass* class* klass* klasse* rank* rang* classe* clasif* classif* platz pos"},
    {Concept::Price,
     "price* *price preis* *preis prix* precio* prezz* preco* prijs* vk* *vkpreis tarif* rate cena* pris "
     "pris* listino* tarifa* hinta* msrp rrp uvp pvp pvc"},
    {Concept::Cost,
     "cost* *cost ek* *einkaufspreis* *einkaufspreis kosten* cout* coste* costo* custo custos custounit* "
     "inkoopprijs* "
     "*purchaseprice* *prixachat* *prixdachat* *preciodecompra* *prezzodiacquisto* *buyingprice*"},
    {Concept::Valid,
     "valid* gultig* gueltig* valable* effet *effective* vigent* vigenc* valido* valida* geldig* "
     "*startdate* *enddate* *pricelist* preisliste* *listeprix* *listedeprix* effectif* ab "
     "*fromdate* decorrenz* applicable*"},
    {Concept::Waste,
     "waste* scrap* shrink* spoil* schwund* verderb* bruch abschreib* ausschuss* casse* perte* perdu* "
     "merma* scart* perdit* quebra* derving* writeoff* *writeoff* *writtenoff* damaged* verlust* "
     "svinn* spild* strat*"},
    {Concept::Transfer,
     "transfer* umlager* *fromstore* *tostore* *fromlocation* *tolocation* *sourcestore* "
     "*destinationlocation* transfert* traslad* trasferim* transferenc* overplaats* *fromwarehouse* "
     "*towarehouse* *vonfiliale* *nachfiliale* *vonlager* *nachlager*"},
    {Concept::Quote,
     "quote* quotation* angebot* *angebot devis* offre oferta* cotizac* presupuesto* preventiv* orcament* "
     "offerte* offert* *offernumber* *quotedqty* *rfq*"},
    {Concept::Booking,
     "konto *konto gegenkonto* kontonr* account* debit* credit* soll haben *sollhaben* *comptegeneral* "
     "contrepartie* cuenta* conto* buchungstext* bu journal* grootboek* *glaccount* *kostenstelle* "
     "kost1 belegfeld*"},
    {Concept::Status,
     "status* state zustand* statut* etat estado* stato* situac* stan stav tila fulfillment*"},
    {Concept::Date, "quart* trimest* date* *date datum* *datum dato* *dato tarih* fecha* data datas day tag jour dia giorno "
                    "dag time zeit* *zeit week* woche* kw *tag "
                    "*termin month* monat* mois mes mese maand period* semaine* semana* settimana* ds at "
                    "when eta jahr* year* "
                    "*monat annee ano anno pvm paivam*"},
    {Concept::Difference,
     "diff* *differenz differenz* difference* *difference ecart* variance* abweich* diferenc* scost* "
     "differenza* verschil* delta"},
    {Concept::Minimum,
     "min max minimum* maximum* reorder* melde* meldebestand* mindest* sicherheit* safety* alert* "
     "threshold* low_stock* *lowstock* seuil* minim* maxim* *reorder* *point* pack* ve gebinde* "
     "*committed* *reserved* *unavailable* committed zugesagt* reservi* allocated* lead*"},
};

bool matches(std::string_view pattern, const std::vector<std::string>& parts, const std::string& joined) {
    const bool open = pattern.starts_with('*'), ends = pattern.ends_with('*');
    std::string_view core = pattern.substr(open ? 1 : 0);
    if (ends)
        core.remove_suffix(1);
    if (open && ends)
        return joined.find(core) != std::string::npos;
    return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
        return open ? part.ends_with(core) : ends ? part.starts_with(core) : part == core;
    });
}

} // namespace

Concepts conceptsOfName(std::string_view header) {
    Concepts found;
    if (header.empty() || header.size() > 80)
        return found;
    const auto parts = wordsOfName(header);
    std::string joined;
    for (const auto& part : parts)
        joined += part;
    for (const auto& [concept_, patterns] : words)
        for (std::size_t at = 0; at < patterns.size() && !speaksOf(found, concept_);) {
            const std::size_t end = std::min(patterns.find(' ', at), patterns.size());
            if (matches(patterns.substr(at, end - at), parts, joined))
                found.set(static_cast<std::size_t>(concept_));
            at = end + 1;
        }
    return found;
}

} // namespace shelfcast::io
