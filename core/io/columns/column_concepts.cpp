#include "io/columns/column_concepts.h"

#include "io/columns/column_words.h"
#include "io/text/text_fold.h"

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
    {Concept::Quantity,
     "qty* *qty *itemssold* quant* *quantity menge* *menge anzahl* stuck stueck stuckzahl stueckzahl "
     "units unit* pcs pieces qte* "
     "cantidad* cant unidades quantita* qta qtd* aantal* hoeveelheid* ilosc* ilo* antal "
     "mangd* antall mnozstvi "
     "maara* pezzi uds anz stk kolli done "
     "sztuk* szt mnozstv* pocet kusu kusy ks darab* db mennyiseg* cantitat* buc bucati miktar* "
     "adet* adedi kpl kappale* stykk* kolicin* kom kogus* daudz* kiek* колич* кол шт "
     "штук* кільк* *ксть* ποσοτ* τεμαχι* *数量* *個数* *点数* "
     "*數量* *수량* *كمية* *الكمية* *כמות* *จำนวน* *soluong* sl "
     "jumlah* kuantit* *販売数* *売上数* *销量* *銷量* *판매량*"},
    {Concept::Product,
     "code codigo codice kode kod product* item* sku* article* artikel* *artikel produkt* produit* articulo* "
     "prodott* "
     "articol* artigo* material* "
     "barcode* ean* gtin upc plu variant* towar* vara varenr stockcode codart artnr "
     "*towaru indeks zboz* vyrob* polozk* tovar* termek* cikk* produs* proizvod* artikal* izdelk* "
     "urun* malzeme* stokkodu tuote* nimike* vare varer varenummer артикул* товар* "
     "номенклат* продукт* προιον* ειδος ειδους κωδικ* "
     "*商品* *品番* *品目* *货号* *貨號* *产品* *產品* *상품* *품목* *품번* "
     "*제품* *المنتج* *الصنف* *מוצר* *פריט* מקט *สินค้า* "
     "*sanpham* *mahang* *masp* barang* produk"},
    {Concept::Name,
     "name* title* bezeichnung* *bezeichnung designation* description* descripcion* descrizione* descricao* "
     "omschrijving* nombre nom libelle* text "
     "nazwa* nazev* nazov* megnevez* *nev denumir* naziv* aciklam* adi nimi nimity* *nimi "
     "наимен* назван* назва* описан* περιγραφ* ονομα* "
     "*品名* *商品名* *名称* *名稱* *상품명* *제품명* *품명* اسم* שם "
     "תיאור* *ชื่อ* *tenhang* *tensp* *tensanpham* nama*"},
    {Concept::Store,
     "store* shop* branch* filiale* *filiale outlet* tienda* sucursal* magasin* boutique* negozio* loja* "
     "winkel* "
     "filiaal* sklep* butik* warehouse* whse* lager lagerort* almacen* magazzino* deposito* entrepot* "
     "armazem* "
     "magazijn* site* location* standort* werk plant ubicacion* emplacement* locatie* *shipto* "
     "oddzial* placowk* prodejna prodejny obchod pobock* provozovn* uzlet* bolt* telephely* "
     "magazin magaza* sube* myymal* kauppa toimipist* butikk* магазин* филиал* "
     "точка крамниц* καταστημ* *店舗* *店名* *店铺* *店鋪* *门店* "
     "*門店* *分店* *門市* *매장* *점포* *지점* *الفرع* *المتجر* "
     "*סניף* *חנות* *สาขา* *ร้าน* *cuahang* *chinhanh* toko* cabang* "
     "poslovnic* prodavnic* kauplus* veikal* parduotuv*"},
    {Concept::Place,
     "location* bin bins shelf* lagerplatz* lagerfach* regal* fach lot lots batch* charge charges "
     "chargennummer "
     "serial* emplacement* ubicacion* ubicazion* rayonnage* zone aisle rack lote* lotto locatie* stellplatz* "
     "palette* pallet* expiry* mhd* lagerort*"},
    {Concept::Supplier, "supplier* vendor* lieferant* *lieferant kreditor* fournisseur* proveedor* fornitor* "
                        "fornecedor* leverancier* "
                        "dostawc* leverantor* leverandor* dodavatel* toimittaja* manufacturer receivefrom "
                        "*receivefrom* *receivedfrom* "
                        "tedarikci* поставщик* постачальник* προμηθευτ* beszallit* "
                        "furnizor* *供应商* *供應商* *仕入先* *공급업체*"},
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
                      "belegnr* folio numer* po bon "
                      "paragon* uctenk* doklad* nyugt* bizonylat* fis чек* номер* квитанц* "
                      "αποδειξ* *伝票* *小票* *单号* *單號* *영수증* *فاتورة* *קבלה* "
                      "*hoadon* struk* cupom* scontrin* kuitt* kvitt* bong"},
    {Concept::Order,
     "order ordered orders order* bestell* *bestellung command* cde pedid* pedido* ordin* encomend* besteld* "
     "bestelling* zamow* bestall* bestilt* bestilling* objedn* tilaus* *qtyord* *quantityordered* "
     "*unitsordered* *orderqty* *orderquantity* "
     "*minimumsordre* *minsteordre* siparis* заказ* замовл* objednac* rendeles* rendelt* comanda comenz* "
     "παραγγελ* *发注* *発注* *订单* *订购* *주문* "
     "*订货* *下单* *주문* *طلب* *הזמנ* *สั่ง* *dathang* pesan* tilau* "
     "tilat* *tilaus *tilausnro minimitilaus comand* *innkjopsordre*"},
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
     "ontvang* geleverd* przyj* mottag* modtag* vastaanot* ddt bl *receiptqty* *qtyrec* *rcvd* rcv* "
     "*deliverynote* "
     "*bonlivraison* "
     "*bondelivraison* pakbon* *effectivedate* *asn* anlieferung* "
     "prijat* prijem* prijmu gelen giris* irsaliye* *teslimalinan* получ* поступ* "
     "принят* накладн* отриман* przyjet* pz mottag* modtag* mottatt* "
     "foljesedel* folgeseddel* ontvang* primit* beerkez* *入库* *入荷* *입고* "
     "*استلام* *התקבל* *รับ* *nhap* diterima penerimaan vastaanot* mottak* "
     "recepti* beerk*"},
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
     "*dataentrega* "
     "teslim* *dodani* поставк* planowan* *forventet* *terminodbioru* *vartleverans* "
     "*leverans* "
     "toimituspaiva* livrar* *到货* *交货日* *納期* *납기*"},
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
     "istmenge* spis* "
     "sayim* инвентар* optaelling* optalling* inventering* leltar* *盘点* *棚卸* "
     "inventari* inventoint* telled*"},
    {Concept::OnHand,
     "stock* *stock *onhand* *instock* soh bestand* *bestand inventory* lagerbestand* existencia* giacenz* "
     "estoque* "
     "voorraad* scort* zapas* *lagersaldo* *beholdning* *currentquantity* auflager *auflager* "
     "*available* "
     "verfugbar* disponib* beschikbaar* saldo dispo *currentqty* *unrestricted* *freiverwendbar* "
     "остат* stanmag* *stanmagazyn* zasob* keszlet* αποθεμ* *在庫* *库存* *庫存* "
     "*재고* *المخزون* *מלאי* *คงเหลือ* *tonkho* "
     "*stavskladu* *stavzasob* zustatek* *stokmiktar* *stokaded* mevcut* eldeki* stan "
     "stoc varasto* *varastosaldo*"},
    {Concept::Incoming,
     "incoming* *onorder* *intransit* *inzulauf* zulauf* bestellt encommande *encommande* *inordine* "
     "*inarrivo* *inbound* unterwegs* *enroute* *inbestelling* *encamino* *entrant*"},
    {Concept::In, "in eingang eingange zugang* *zugang entree* entrees entrada* entrat* carico* ingang* "
                  "*qtyin* *inqty* zugange"},
    {Concept::Out, "out abgang* *abgang ausgang* *ausgang ausgange sortie* salida* uscit* saida* scarico* "
                   "uitgang* *qtyout* *outqty* issue* "
                   "entnahm* abgange"},
    {Concept::Balance, "balance* saldo* solde* bestandneu *runningbalance* endbestand* *closing* esistenz*"},
    {Concept::Movement,
     "movement* mouvement* bewegung* *bewegung* movimiento* moviment* mutatie* *stockmove* "
     "buchungsart* ruch* bewegungsart* *movementtype*"},
    {Concept::Return,
     "return* retour* retourn* retoure* *retoure ruckgabe* rueckgabe* rucksendung* ruecksendung* devol* "
     "devuelt* "
     "reso resi resa rma* refund* geretourneerd* zwrot* gutschrift* *creditnote* avoir* rucknahme* remis "
     "*退货* *退貨* *返品* *반품* *مرتجع* *החזר* *คืน* *tralai* *trahang* "
     "retur* iade* vracen* vratk* visszak* visszaru* palaut* возвра* поверн* "
     "επιστροφ*"},
    {Concept::Reason, "reason* grund *grund motif* motivo* causal* reden* orsak* arsag* przyczyna*"},
    {Concept::Forecast, "forecast* *forecast predict* *predicted yhat* *yhat* prognos* *prognose previs* "
                        "pronost* pronostic* plan "
                        "plan* *plan planmenge* absatzplan* budget* target* soll sollmenge* projected* "
                        "*expecteddemand* voorspel* "
                        "prognoz* ennuste* baseline* *demandplan* expected prevu prevus prevue prevues "
                        "zielmenge* objectif* presupuesto* begrot* "
                        "*预测* *予測* *예측* *توقع* *תחזית* *พยากรณ์* *dubao* ramalan* "
                        "прогноз* tahmin* elorejelz* ennust* plan* план* terv* *计划* *計画*"},
    {Concept::Band,
     "lower* upper* lo hi low high *lo80* *lo90* *lo95* *hi80* *hi90* *hi95* q0* p10 p50 p90 p5 "
     "p95 q10 q50 q90 *quantile* "
     "*yhatlower* *yhatupper* untergrenze* obergrenze* *confidence* konfidenz* inferior* "
     "superior* ober* unter* "
     "*lowerbound* *upperbound* p80"},
    {Concept::Sold,
     "sold *qtysold* *unitssold* *unitsold* *quantitysold* *soldqty* *soldquantity* *soldunits* *itemssold* "
     "sales* *sales verkauf* *verkauft verkauft* absatz* abverkauf* abverkaufte* vendu* vente* ventes* "
     "vendid* venta ventas* vendut* vendit* venda vendas* verkocht* verkoop* verkop* sprzeda* sald* solgt* "
     "forsalj* "
     "prodej* myyn* demand* "
     "sprzedan* prodan* eladott* eladas* vandut* vanzar* satis* satilan* myyty* salgt* salt "
     "forsald* продан* продаж* реализ* πωλη* *販売* *売上* *销售* "
     "*銷售* *판매* *المبيعات* *المباعة* *מכירות* *נמכר* *ขาย* "
     "terjual penjualan dijual"},
    {Concept::Money,
     "money revenue* turnover* umsatz* *umsatz amount* *amount erlos* erloes* betrag* ca chiffre* "
     "montant* importe* importo* "
     "fatturato* ingreso* omzet* obrot* omsattning* omsatning* faturam* receita* valor* "
     "*value value* wert *wert "
     "warenwert* gross* net nets netto* brutto* total* *total summe* subtotal* proceeds* "
     "takings* recette* incasso* "
     "liikevaihto* trzby recaudacion* facturacion* *netsales* *grosssales* *salesvalue* "
     "*salesamount* gesamtpreis* "
     "kwot* wartosc* castk* celkem osszeg* ertek* arbevetel* valoare* tutar* ciro* toplam* "
     "hasilat* сумм* сума стоимост* выруч* оборот* варт* "
     "συνολ* αξια* *金額* *金额* *销售额* *銷售額* *売上高* *매출액* "
     "*금액* *المبلغ* *الإجمالي* *الاجمالي* *סכום* "
     "*ยอดขาย* *thanhtien* *doanhthu* belop* belob* omsetning* summa"},
    {Concept::Share,
     "share* anteil* pct percent* prozent* kumul* cumul* cum acumulad* ratio quota* aandeel*"},
    {Concept::Rank,
     "abc* *abc xyz* *abcclass* class* klass* klasse* rank* rang* classe* clasif* classif* platz pos"},
    {Concept::Price,
     "price* *price preis* *preis prix* precio* prezz* preco* prijs* vk* *vkpreis tarif* rate cena* pris "
     "pris* listino* tarifa* hinta* msrp rrp uvp pvp pvc "
     "*hinta *pris *prijs cena* ceny egysegar* pret pretul fiyat* цена* ціна* τιμη* *単価* *价格* "
     "*單價* *单价* *價格* *가격* *단가* *السعر* *سعر* *מחיר* "
     "*ราคา* *dongia* *giaban* harga* "
     "ar *价 *價"},
    {Concept::Cost,
     "cost* *cost ek* *einkaufspreis* *einkaufspreis kosten* cout* coste* costo* custo custos custounit* "
     "inkoopprijs* "
     "*purchaseprice* *prixachat* *prixdachat* *preciodecompra* *prezzodiacquisto* *buyingprice* "
     "koszt* *cenazakupu* *cenanabycia* *nakupnicena* *inkopspris* *kostpris* *indkobspris* "
     "*innkjopspris* maliyet* *alisfiyat* закуп* себестоим* закупівельн* "
     "*ostohinta* *beszerzesiar* *pretachizit* *仕入* *进价* *采购价* *매입가* "
     "*achizit*"},
    {Concept::Valid,
     "valid* gultig* gueltig* valable* effet *effective* vigent* vigenc* valido* valida* geldig* "
     "*startdate* *enddate* *pricelist* preisliste* *listeprix* *listedeprix* effectif* ab "
     "*fromdate* decorrenz* applicable*"},
    {Concept::Waste,
     "waste* scrap* shrink* spoil* schwund* verderb* bruch abschreib* ausschuss* casse* perte* perdu* "
     "merma* scart* perdit* quebra* derving* writeoff* *writeoff* *writtenoff* damaged* verlust* "
     "svinn* spild* strat* "
     "*报废* *廃棄* *폐기* списан* fire zayi* havik* hukka* selejt* rebut* odpis*"},
    {Concept::Transfer,
     "transfer* umlager* *fromstore* *tostore* *fromlocation* *tolocation* *sourcestore* "
     "*destinationlocation* transfert* traslad* trasferim* transferenc* overplaats* *fromwarehouse* "
     "*towarehouse* *vonfiliale* *nachfiliale* *vonlager* *nachlager* "
     "*调拨* *移動* *이동* перемещ* siirto* siirret* athelyez* transfer* przesuni* "
     "presun* overfor* overflytt*"},
    {Concept::Quote,
     "quote* quotation* angebot* *angebot devis* offre oferta* cotizac* presupuesto* preventiv* orcament* "
     "offerte* offert* *offernumber* *quotedqty* *rfq*"},
    {Concept::Booking,
     "konto *konto gegenkonto* kontonr* account* debit* credit* soll haben *sollhaben* *comptegeneral* "
     "contrepartie* cuenta* conto* buchungstext* bu journal* grootboek* *glaccount* *kostenstelle* "
     "kost1 belegfeld*"},
    {Concept::Status,
     "status* state zustand* statut* etat estado* stato* situac* stan stav tila fulfillment*"},
    {Concept::Date,
     "quart* trimest* date* *date datum* *datum dato* *dato tarih* fecha* data datas day tag jour dia giorno "
     "dag time zeit* *zeit week* woche* kw *tag "
     "*termin month* monat* mois mes mese maand period* semaine* semana* settimana* ds at "
     "when eta jahr* year* "
     "*monat annee ano anno pvm paivam*"},
    {Concept::Difference,
     "diff* *differenz differenz* difference* *difference ecart* variance* abweich* diferenc* scost* "
     "differenza* verschil* delta"},
    {Concept::Pack, "packsize* pack *perpack* *percase* *perbox* *perouter* casesize* casepack* ve vpe "
                    "gebinde* *verpackungseinheit* verpackung* colisage* conditionnement* *parcolis* "
                    "*parcarton* *porcaja* *porbulto* *perconfezione* *percartone* *perscatola* confezione "
                    "*porembalagem* *porcaixa* embalagem verpakking* *perdoos* *opakowan* forpackning* "
                    "pakkestorrelse* *perpakke* baleni* *kusuvbaleni* *koliici* *kolimiktari* "
                    "кратност* *вупаковке* упаковк* *кратно* kiszereles* "
                    "pakning* pakkaus* *箱规* *装箱* *入数* ambal* *입수*"},
    {Concept::Lead, "*leadtime* *lieferzeit* *wiederbeschaffung* delai* *delaidelivraison* plazo* "
                    "*tempodiconsegna* *tempiconsegna* *tempidiconsegna* prazo* levertijd* *czasdostawy* "
                    "*terminrealizacji* *czasrealizacji* ledtid* leveranstid* leveringstid* *dodacilhuta* "
                    "*dodacidoba* *tedariksuresi* *teminsuresi* *срокпоставки* "
                    "*терминпостав* toimitusaika* *szallitasiido* "
                    "termen* *交货周期* *交期* *リードタイム* *리드타임*"},
    {Concept::Minimum,
     "min max minimum* maximum* reorder* melde* meldebestand* mindest* sicherheit* safety* alert* "
     "threshold* low_stock* *lowstock* seuil* minim* maxim* *reorder* *point* pack* ve gebinde* "
     "*committed* *reserved* *unavailable* committed zugesagt* reservi* allocated* lead* "
     "minst* мин минимал* минимум* *最低* *最小*"},
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
    // "Quantity (- Refund)": what stands in brackets explains, and makes no table of returns.
    const std::size_t bracket = header.find('(');
    if (speaksOf(found, Concept::Return) && bracket != std::string_view::npos && bracket > 0 &&
        !speaksOf(conceptsOfName(header.substr(0, bracket)), Concept::Return))
        found.reset(static_cast<std::size_t>(Concept::Return));
    return found;
}

bool speaksOfOtherTable(const Concepts& concepts) {
    using enum Concept;
    return std::ranges::any_of(std::array{OnHand,   Purchase, Receipt, Due,      Open,     Count,
                                          Incoming, In,       Out,     Balance,  Movement, Return,
                                          Forecast, Band,     Cost,    Valid,    Waste,    Transfer,
                                          Quote,    Booking,  Minimum, Supplier, Share},
                               [&](Concept other) { return speaksOf(concepts, other); });
}

bool speaksOfTurnover(const Concepts& concepts) {
    using enum Concept;
    return speaksOf(concepts, Money) &&
           std::ranges::none_of(std::array{Price, Cost, Quantity, OnHand, Share, Order, Number, Date},
                                [&](Concept other) { return speaksOf(concepts, other); });
}

double conceptScore(std::string_view header, const Concepts& found, Field field) {
    using enum Concept;
    if (field != Field::UnitsSold && field != Field::Product && field != Field::Name &&
        field != Field::Store && field != Field::Price)
        return 0;
    if (found.none())
        return 0;
    const auto names = wordsOfName(header);
    if (names.size() > 1 && std::ranges::any_of(names, [](const std::string& name) {
            return name.size() > 3 && conceptsOfName(name).none(); // an unknown word may mean anything
        }))
        return 0;
    const auto isOnly = [&](std::initializer_list<Concept> needed, std::initializer_list<Concept> allowed) {
        Concepts rest = found;
        bool any = false;
        for (const Concept one : needed) {
            any = any || speaksOf(found, one);
            rest.reset(static_cast<std::size_t>(one));
        }
        for (const Concept one : allowed)
            rest.reset(static_cast<std::size_t>(one));
        return any && rest.none();
    };
    switch (field) {
    case Field::UnitsSold:
        return isOnly({Quantity}, {Sold, Product}) ? 0.45 : isOnly({Sold}, {}) ? 0.4 : 0;
    case Field::Product: // a mere code may be that of anything
        return isOnly({Product}, {Number}) &&
                       std::ranges::any_of(
                           names,
                           [](const std::string& name) {
                               return !listed("code codigo codice kode kod cod variant variante variation",
                                              name) &&
                                      speaksOf(conceptsOfName(name), Product);
                           })
                   ? 0.45
                   : 0;
    case Field::Name:
        return isOnly({Name}, {Product}) ? 0.45 : 0;
    case Field::Store:
        return isOnly({Store}, {Number, Name}) ? 0.45 : 0;
    case Field::Price: { // "unitary" speaks of a quantity elsewhere
        const bool perUnit = std::ranges::all_of(names, [](const std::string& name) {
            return !speaksOf(conceptsOfName(name), Quantity) || name.starts_with("unit");
        });
        return isOnly({Price}, {Sold, Product}) || (perUnit && isOnly({Price}, {Sold, Product, Quantity}))
                   ? 0.45
                   : 0;
    }
    default:
        return 0;
    }
}

} // namespace shelfcast::io
