#include "io/kind/master_columns.h"

#include "io/columns/column_mapping.h"
#include "io/columns/column_words.h"
#include "io/columns/duration_words.h"
#include "io/text/text_fold.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace shelfcast::io {

namespace {

/// Names of the columns, folded, in the shipped languages where they differ.
struct Names {
    std::string_view field, names;
};
constexpr std::array<Names, 43> columnNames = {{
    {"product", "product productid productcode item itemid sku article artikel artikelnr artikelnummer "
                "produkt produktid "
                "produit producto prodotto produto productnummer"},
    {"store", "store storeid shop filiale filialnr magasin tienda negozio loja winkel shipto"},
    {"name",
     "name productname itemname suppliername bezeichnung artikelbezeichnung designation nombre nome naam "
     "description descripcion descrizione descricao omschrijving holidayname eventname event feiertag"},
    {"category", "category kategorie warengruppe categorie categoria"},
    {"supplier",
     "supplier supplierid suppliercode vendor vendorid lieferant lieferantennr lieferantennummer fournisseur "
     "proveedor fornitore fornecedor leverancier"},
    {"supplier_sku",
     "suppliersku supplieritem supplieritemno supplieritemnumber supplierarticle supplierproductcode "
     "supplierpartnumber vendorsku vendoritem vendoritemno vendorpartnumber lieferantenartikelnummer "
     "lieferantenartikelnr lieferantenartikel referencefournisseur reffournisseur referenciaproveedor "
     "codicearticolofornitore referenciafornecedor artikelnummerleverancier"},
    {"barcode", "barcode ean ean13 eancode gtin upc strichcode codebarres codigobarras codigodebarras "
                "codiceabarre codigodebarra streepjescode"},
    {"predecessor",
     "predecessor replaces vorganger vorgaenger predecesseur predecesor predecessore antecessor voorganger"},
    {"unit_cost",
     "unitcost cost costprice purchaseprice einkaufspreis ekpreis ek kosten coutunitaire prixdachat coste "
     "costounitario precodecusto custo inkoopprijs"},
    {"price", "price unitprice sellprice verkaufspreis preis prix precio prezzo preco prijs promotionprice "
              "promoprice priceeach netprice nettopreis stuckpreis stueckpreis einzelpreis staffelpreis "
              "prixunitaire prixunite prixnet preciounitario precioneto prezzounitario prezzonetto "
              "precounitario stukprijs eenheidsprijs nettoprijs"},
    {"pack_size",
     "packsize pack caseqty casesize unitspercase packung verpackungseinheit ve gebinde colis tamanopaquete "
     "confezione embalagem verpakkingseenheid"},
    {"minimum_order",
     "minimumorder minorder moq minimumorderquantity minorderqty mindestbestellmenge mindestmenge "
     "commandeminimum pedidominimo ordineminimo minimumbestelling"},
    {"shelf_life_days",
     "shelflifedays shelflife haltbarkeit haltbarkeittage dureedevie vidautil durata validade "
     "houdbaarheid"},
    {"lead_time_days",
     "leadtimedays leadtime lieferzeit lieferzeittage wiederbeschaffungszeit delai delaidelivraison "
     "plazodeentrega tempodiconsegna prazodeentrega levertijd"},
    {"review_days", "reviewdays reviewperiod orderinterval bestellrhythmus uberprufungstage"},
    {"lead_time_spread_days",
     "leadtimespreaddays leadtimespread leadtimesd leadtimestddev lieferzeitstreuung"},
    {"service_level",
     "servicelevel servicegrad lieferbereitschaft tauxdeservice niveldeservicio livellodiservizio "
     "niveldeservico"},
    {"maximum_stock",
     "maximumstock maxstock hochstbestand hoechstbestand stockmaximum stockmaximo scortamassima"},
    {"minimum_order_value", "minimumordervalue minordervalue mindestbestellwert francodeport"},
    {"order_days",
     "orderdays orderday bestelltage bestelltag ordercalendar joursdecommande jourdecommande "
     "diasdepedido diadepedido giornidiordine giornodiordine diasdeencomenda besteldagen besteldag"},
    {"stock", "stock onhand stockonhand inventory inventorylevel bestand lagerbestand existencias giacenza "
              "estoque voorraad "
              "quantityonhand"},
    {"on_order", "onorder orderedquantity unitsonorder bestellt offenebestellungen encommande pedido "
                 "inordine encomendado "
                 "inbestelling"},
    {"due",
     "due duedate expecteddate deliverydate eta liefertermin lieferdatum datedelivraison fechadeentrega"},
    {"reference", "reference purchaseorder pono ponumber orderno ordernumber bestellnummer"},
    {"date",
     "date datum first firstdate startdate start from von fecha data debut inicio inizio datedebut begin"},
    {"last_date", "last lastdate enddate end to until bis fin fine fim datefin einde"},
    {"kind", "kind type eventtype art typ tipo soort"},
    {"delivery_days", "deliverydays deliveryday liefertage liefertag joursdelivraison jourdelivraison "
                      "diasdeentrega diadeentrega giornidiconsegna giornodiconsegna leverdagen leverdag"},
    {"parent", "parent parentid assembly parentproduct finishedgood kit baugruppe stuckliste"},
    {"component", "component componentid part ingredient komponente zutat composant componente"},
    {"received", "received receivedunits quantityreceived qtyreceived geliefert"},
    {"status", "status state zustand"},
    {"quantity", "quantity qty quantityper menge quantite cantidad quantita quantidade hoeveelheid"},
    {"order_cut_off",
     "ordercutoff cutoff cutofftime ordercutofftime orderby orderbefore orderuntil orderdeadline "
     "bestellschluss "
     "annahmeschluss orderschluss bestellenbis bestellungbis heurelimite heurelimitedecommande "
     "limitedecommande "
     "horalimite horalimitedepedido horadecorte oralimite oralimiteordine orariolimite horalimitedeencomenda "
     "besteltijd uiterstebesteltijd bestellenvoor"},
    {"policy_class",
     "class abc abcclass klasse abcklasse classe classeabc clase claseabc klassa abcklassa klasseabc"},
    {"fill_rate",
     "fillrate fill betaservice betaservicelevel lieferfahigkeit lieferfaehigkeit lieferbereitschaftsgrad "
     "tauxderemplissage tauxdedisponibilite tasadeservicio tasadecumplimiento tassodievasione "
     "taxadeatendimento "
     "leveringsgraad"},
    {"shortage_cost", "shortagecost shortage costofshortage stockoutcost penaltycost penalty lostsalescost "
                      "fehlmengenkosten fehlkosten "
                      "fehlbestandskosten coutderupture coutdepenurie costederotura costedefaltante "
                      "costodirottura costodimancanza "
                      "custodefalta custoderuptura tekortkosten"},
    {"holding_cost",
     "holdingcost holding costofholding carryingcost storagecost lagerkosten lagerhaltungskosten "
     "coutdestockage coutdepossession costedealmacenamiento costedemantenimiento costodistoccaggio "
     "costodimantenimento custodeestoque custodearmazenagem voorraadkosten opslagkosten"},
    {"reorder_level", "min minimum minstock minimumstock minlevel reorderpoint reorderlevel mindestbestand "
                      "minbestand meldebestand "
                      "bestellpunkt pointdecommande seuildecommande stockminimum stockmin puntodepedido "
                      "stockminimo puntodiriordino "
                      "scortaminima pontodeencomenda estoqueminimo bestelpunt minimumvoorraad"},
    {"order_up_to", "max maximum maxlevel upto orderupto orderuptolevel targetstock targetlevel sollbestand "
                    "zielbestand stockcible "
                    "niveaudecompletement stockobjetivo livelloobiettivo estoquealvo streefvoorraad"},
    {"fixed_lot", "fixedlot fixedquantity fixedorder fixedorderquantity lotsize orderlot reorderquantity "
                  "reorderqty festelosgrosse "
                  "losgrosse losgrose festelosgrose losgroesse bestelllos festmenge quantitefixe lotfixe "
                  "taillelot lotedepedido cantidadfija lottofisso "
                  "quantitafissa lotefixo quantidadefixa vastebestelhoeveelheid"},
    {"from_quantity",
     "fromquantity fromqty fromunits quantityfrom qtyfrom minqty minquantity breakquantity breakqty "
     "pricebreak tier "
     "tierfrom tierquantity abmenge ab staffel staffelmenge mengeab staffelab apartirde quantitemin "
     "quantiteapartirde "
     "desdecantidad cantidaddesde cantidadminima daquantita quantitada quantitaminima apartirdequantidade "
     "quantidademinima vanaf vanafaantal staffelaantal"},
    {"loss", "loss losspercent scrap waste verlust ausschuss perte merma scarto perda verlies"},
}};

/// The name without "per week", "pro Jahr", "per unit", "net": what a cost is of, without what it is for.
std::string withoutRate(std::string_view header) {
    std::string name;
    for (const std::string& word : wordsOfName(header))
        if (!listed("per pro par por je a al l unit units each stuck stueck stk piece pieces unidad unite "
                    "unita unidade stuk "
                    "pieza pezzo eenheid net nett netto neto nette netta liquido unitario unitaire",
                    word) &&
            timeUnitWeeks(word) == 0)
            name += word;
    return name;
}

/// "from quantity", "ab Stück", "desde unidades": a quantity, and that it is the least, in any order.
bool isLeastQuantity(std::string_view header) {
    bool least = false, quantity = false;
    for (const std::string& word : wordsOfName(header)) {
        const bool from = listed("from min minimum least ab mindest desde minima minimo minim mini partir da "
                                 "dal dalla vanaf minimaal starting over",
                                 word);
        const bool units = listed(
            "quantity qty units unit pieces pcs menge stuck stueck stk einheiten cantidad unidades uds "
            "unidad quantite unites pieces qte quantita pezzi unita pz quantidade aantal stuks eenheden "
            "volume bestellmenge order",
            word);
        if (!from && !units && !listed("a de la of the to per in", word))
            return false;
        least = least || from;
        quantity = quantity || units;
    }
    return least && quantity;
}

/// Whether a heading, folded, says this field by one of its names, or by the words it is put together from.
bool isNamed(const Names& column, const std::string& folded, const std::string& duration,
             const std::string& rate, std::string_view header) {
    const auto& [field, names] = column;
    const bool isRate = field == "holding_cost" || field == "price" || field == "unit_cost";
    return (!folded.empty() && (folded == foldName(field) || listed(names, folded))) ||
           (!duration.empty() && field.ends_with("_days") && listed(names, duration)) ||
           (isRate && !rate.empty() && listed(names, rate)) ||
           (field == "from_quantity" && isLeastQuantity(header));
}

} // namespace

double timeUnitWeeks(std::string_view word) {
    if (listed("year years annual yearly pa jahr jahre jahrlich an annee annuel ano anual anno annuo jaar",
               word))
        return 365.25 / 7;
    if (listed("month months monthly monat monatlich mois mensuel mes mensual mese mensile maand", word))
        return 365.25 / 12 / 7;
    if (listed("week weekly weeks woche wochen wochentlich semaine hebdomadaire semana semanal settimana "
               "settimanale "
               "wekelijks",
               word))
        return 1;
    return listed("day days daily tag tage taglich jour dia diario giorno dag", word) ? 1.0 / 7 : 0;
}

MasterColumns masterColumns(const TableLayout& layout) {
    MasterColumns columns;
    std::set<int> named;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const std::string folded = foldName(layout.columns[i].header);
        const std::string duration = durationName(layout.columns[i].header).name;
        const std::string rate = withoutRate(layout.columns[i].header);
        for (const Names& column : columnNames)
            if (isNamed(column, folded, duration, rate, layout.columns[i].header) &&
                columns.try_emplace(std::string(column.field), static_cast<int>(i)).second) {
                named.insert(static_cast<int>(i));
                break;
            }
        if (folded == "discount" || folded == "rabatt" || folded == "remise" || folded == "descuento" ||
            folded == "sconto" || folded == "desconto" || folded == "korting")
            columns.try_emplace("discount", static_cast<int>(i));
    }
    // What has many names in sales files ("item code", "Codice articolo") has the same ones here.
    for (const auto& [name, field] : {std::pair{"product", Field::Product}, std::pair{"store", Field::Store}})
        if (!columns.contains(name)) {
            double best = 0.5; // a likely name counts where there is no sure one
            for (std::size_t i = 0; i < layout.columns.size(); ++i) {
                const std::string& header = layout.columns[i].header;
                const double score = std::max(nameScore(header, field), wordScore(header, field));
                if (named.contains(static_cast<int>(i)) || score <= best)
                    continue;
                best = score;
                columns[name] = static_cast<int>(i);
            }
        }
    return columns;
}

} // namespace shelfcast::io
