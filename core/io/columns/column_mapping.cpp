#include "io/columns/column_mapping.h"

#include "io/columns/column_concepts.h"
#include "io/columns/column_words.h"
#include "io/columns/dialect_detection.h"
#include "io/columns/goods_columns.h"
#include "io/text/text_fold.h"
#include "io/values/weekday_names.h"

#include <algorithm>
#include <array>

namespace shelfcast::io {

namespace {

/// Column names per field, folded (lower case, no blanks, no accents): English, German, French, Spanish,
/// Italian, Portuguese, Dutch. A name before "|" is certain; one after it also has other meanings.
struct FieldNames {
    Field field;
    std::string_view name, words, certain, likely, possible = {};
};

constexpr std::array<FieldNames, fieldCount> fields = {{
    {Field::Date, "date", "date",
     "dato tarih satistarihi paivamaara pvm datasprzedazy datumprodeje datumprodaje kuupaev datums "
     "дата датапродажи датапродажу ημερομηνια 日付 日期 年月日 売上日 销售日期 銷售日期 날짜 일자 판매일 "
     "التاريخ تاريخ תאריך "
     "วันที่ ngay ngayban tanggal दिनांक तारीख तिथि তারিখ تاریخ tarikh dagsetning "
     "date saledate salesdate transactiondate invoicedate orderdate datum verkaufsdatum belegdatum "
     "buchungsdatum "
     "rechnungsdatum datevente datedevente datefacture fecha fechaventa fechadeventa fechafactura "
     "datavendita "
     "datadivendita datavenda datadavenda verkoopdatum factuurdatum businessdate calendardate datekey",
     "data day tag jour dia giorno dag timestamp datetime ds week weekstart weekstarting weekbeginning month "
     "period "
     "yearweek isoweek kw kalenderwoche calendarweek jahrwoche yearmonth jahrmonat monatjahr monthyear "
     "yyyymm "
     "yyyyww monat woche mois semaine mes semana mese settimana maand time zeit zeitpunkt hour dateheure "
     "fechahora"},
    {Field::Store, "store", "store",
     "pointofsale puntodeventa pontodevenda kassenstandort lagerortcode punktsprzedazy placowka provozovna "
     "bolt telephely punctdelucru locatie toimipiste "
     "bayi филиал подразделение торговаяточка 店舗コード "
     "店舗名 店铺名称 门店名称 매장명 매장코드 chinhanh gerai المعرض "
     "butik butikk butiknr myymala kauppa sklep obchod prodejna pobocka predajna uzlet magazin "
     "poslovnica trgovina prodavnica magaza sube kauplus veikals parduotuve магазин филиал крамниця "
     "दुकान स्टोर शाखा দোকান فروشگاه دکان cawangan botiga verslun "
     "продавница καταστημα 店舗 店铺 門店 门店 門市 매장 점포 지점 الفرع المتجر סניף חנות สาขา cuahang toko "
     "cabang "
     "store storeid storenumber storenr storeno storename storecode shop shopid filiale filialnr "
     "filialnummer filialid "
     "markt werk magasin idmagasin codemagasin tienda idtienda sucursal negozio idnegozio puntovendita loja "
     "idloja filial "
     "fil filnr magcode winkel winkelid winkelnummer filiaal outlet outletid branch branchid",
     "склад oddzial "
     "plnt mag pv location locationid site siteid standort boutique pointdevente local branchcode "
     "warehouse "
     "warehouseid "
     "lager "
     "magazzino deposito verkaufsstelle vestiging"},
    {Field::Product, "product", "product",
     "kodproduktu kodzbozi kodtovaru termekkod codprodus codarticol nimike materialkodu "
     "malzeme malzemekodu кодтовара номенклатура ειδος κωδικος "
     "κωδικοςειδους 品番 品目 商品番号 货号 商品编号 款号 품번 "
     "상품번호 제품코드 رمزالمنتج رمزالصنف كودالصنف מקט "
     "masanpham masp kodebarang kodeproduk codigoarticulo "
     "vare varenr varenummer artikkel tuote tuotenumero tuotekoodi towar kodtowaru zbozi vyrobek "
     "polozka tovar termek cikk cikkszam produs articol proizvod artikal urun urunkodu stokkodu toode "
     "prece preke товар артикул продукт номенклатура продукти προιον 商品 商品コード 商品编码 商品編號 产品 "
     "產品 품목 상품 "
     "상품코드 المنتج الصنف מוצר פריט สินค้า รหัสสินค้า sanpham mahang produk barang "
     "उत्पाद उत्पादकोड वस्तु পণ্য کالا محصول مصنوعات producte izdelek "
     "product productservice stockitem stockitemname productid productcode productno itemid item itemcode "
     "itemnumber itemno sku "
     "skuid stockcode "
     "article codart codarticulo codarticolo codprod artnr artno artnummer "
     "articleid articleno artikel artikelnr artikelnummer artikelid artikelcode produkt produktid produktnr "
     "produktnummer produit idproduit codeproduit refproduit producto idproducto codigoproducto articulo "
     "idarticulo "
     "prodotto idprodotto codiceprodotto articolo codicearticolo produto idproduto codigoproduto artigo "
     "productnummer "
     "productnr ean gtin upc barcode plu isbn isbn13 ean13 asin",
     "indeks codigo codice referencia uniqueid seriesid tsid timeseriesid "
     "ref art productname itemname material materialno reference ref partno partnumber part "
     "artikelbezeichnung code"},
    {Field::UnitsSold, "units_sold", "units sold",
     "eladottmennyiseg eladottdarab cantitatevanduta cantitatevandute satilanadet satilanmiktar "
     "myytymaara myydytkappaleet sprzedano iloscsprzedanych prodanychkusu "
     "проданоштук продано количествопродано "
     "кількістьпродано πωληθεντα 売上数量 売上数 销售件数 "
     "售出数量 판매개수 الكميةالمباعة כמותשנמכרה "
     "จำนวนที่ขาย terjual jumlahterjual "
     "saltantal solgtantal myyty iloscsprzedana prodanemnozstvi prodanomnozstvo prodano satisadedi "
     "बिक्रीमात्रा বিক্রিরপরিমাণ "
     "satismiktari 販売数 販売数量 销量 销售数量 銷量 銷售數量 판매수량 판매량 продано soluongban "
     "unitssold netitemssold netunitssold netquantity unitsold quantitysold qtysold soldquantity soldqty "
     "unitsales salesunits salesqty "
     "salesquantity "
     "soldunits itemssold numbersold verkauftestuck verkauftestueck verkauftestuckzahl verkaufsmenge absatz "
     "absatzmenge "
     "abverkauf unitesvendues quantitevendue qtevendue ventesunites unidadesvendidas cantidadvendida "
     "unitavendute "
     "quantitavenduta pezzivenduti quantidadevendida qtdvendida qtdevendida verkochteaantallen "
     "verkochteeenheden "
     "verkochtaantal aantalverkocht",
     "ксть antal antall maara kpl ilosc szt pocet mnozstvi mnozstvo mennyiseg darab cantitate cantitatea buc "
     "kolicina "
     "miktar adet kogus daudzums kiekis количество колво кількість количина ποσοτητα τεμαχια 数量 個数 數量 "
     "수량 "
     "الكمية כמות จำนวน soluong jumlah kuantitas "
     "मात्रा পরিমাণ تعداد مقدار kuantiti quantitat unitats magn "
     "stk anz uds ud pz quantity qty units menge anzahl stuck stueck stuckzahl stueckzahl quantite qte "
     "cantidad cant "
     "quantita qta "
     "quantidade qtd qtde hoeveelheid aantal unidades unita unites pezzi eenheden",
     "howmany wieviele combien cuantos quanti quantos hoeveel copies exemplare exemplaires ejemplares "
     "actual actuals actualsales istmenge realise realizado consuntivo effettivo werkelijk "
     "orderdemand sales demand verkauf verkaufe verkaeufe ventes ventas vendite vendas verkopen y sold "
     "volume"},
    {Field::Category, "category", "category",
     "grupa grupatowarow skupina termekcsoport csoport группа группатоваров "
     "ομαδα 部門 部门 分類 분류 nhomhang artikelgroep tuoteryhma "
     "kategoria kategori kategorija категория категорія κατηγορια カテゴリ 类别 分類 分类 카테고리 الفئة "
     "קטגוריה "
     "หมวดหมู่ tuoteryhma varegruppe varugrupp danhmuc "
     "श्रेणी শ্রেণী دسته "
     "category categoryid categoryname catid kategorie warengruppe categorie categoria productcategory "
     "itemcategory "
     "produktkategorie artikelgruppe",
     "cat department departmentid dept deptid family famille familia famiglia gruppe productgroup group "
     "rayon reparto "
     "afdeling productgroep segment class"},
    {Field::Region, "region", "region", "region regionid regione regiao regio",
     "state stateid area zone gebiet"},
    {Field::InventoryLevel, "inventory_level", "stock on hand",
     "lagersaldo beholdning varasto stanmagazynowy zasoba keszlet stoc zaliha stok остаток остатки "
     "запас αποθεμα 在庫 在庫数 库存 庫存 재고 المخزون מלאי คงเหลือ tonkho "
     "स्टॉक মজুদ موجودی "
     "inventorylevel inventory stocklevel stockonhand onhand currentstock stockqty stockquantity "
     "quantityonhand "
     "closingstock endingstock eveningstock closinginventory endinginventory beginningstock "
     "morningstock openinginventory beginninginventory endbestand schlussbestand anfangsbestand stockfinal "
     "stockinicial stockinitial eindvoorraad beginvoorraad "
     "bestand lagerbestand niveaudestock stockactuel existencias inventario nivelinventario giacenza scorte "
     "estoque "
     "voorraad voorraadniveau openingstock",
     "stock lager available availablestock"},
    {Field::UnitsOrdered, "units_ordered", "units ordered",
     "unitsordered orderedunits orderedquantity qtyordered quantityordered bestelltestuck bestellmenge "
     "bestellt "
     "bestelltemenge unitescommandees quantitecommandee unidadespedidas cantidadpedida unitaordinate "
     "quantitaordinata "
     "unidadesencomendadas quantidadepedida besteldeeenheden besteldaantal",
     "ordered onorder"},
    {Field::Price, "price", "price",
     "eladasiar bruttoar cenabrutto цена ценазаединицу giaban hargasatuan "
     "hargajual satisfiyati "
     "pris cena cenajednostkowa hinta egysegar pret fiyat birimfiyat hind kaina cijena цена ціна τιμη "
     "単価 価格 价格 单价 價格 單價 가격 단가 السعر מחיר ราคา dongia harga "
     "मूल्य कीमत दाम দাম মূল্য قیمت preu "
     "priceperunit priceperitem priceperpiece priceeach preisprostuck preisjestuck prixparunite "
     "price unitprice sellprice sellingprice salesprice saleprice retailprice preis verkaufspreis stuckpreis "
     "stueckpreis einzelpreis vkpreis prix prixunitaire prixdevente precio preciounitario preciodeventa "
     "preciocventa "
     "prezzo prezzounitario prezzodivendita preco precounitario precodevenda prijs verkoopprijs stuksprijs",
     "vk vp listprice ep pu puttc puht"},
    {Field::Discount, "discount", "discount",
     "discount discountpercent discountpct discountrate rabatt rabattprozent remise descuento sconto "
     "desconto korting "
     "kortingspercentage",
     "markdown nachlass reduction rebate"},
    {Field::Weather, "weather", "weather",
     "weathercondition weather weatherconditions wetter wetterlage meteo conditionmeteo clima tiempo "
     "condicionclimatica condizionimeteo tempometeorologico condicaoclimatica weer weersomstandigheden",
     ""},
    {Field::Promotion, "promotion", "promotion",
     "holidaypromotion promotion promo onpromotion ispromotion promotionflag promoflag ispromo aktion "
     "feiertagaktion "
     "werbeaktion feiertagpromotion promocion feriadopromocion festivopromocion promozione "
     "festivitapromozione promocao "
     "feriadopromocao promotie actie feestdagpromotie feestdagactie jourferiepromotion ferie",
     "holiday isholiday feiertag campaign event"},
    {Field::CompetitorPrice, "competitor_price", "competitor price",
     "competitorpricing competitorprice competitorprices konkurrenzpreis wettbewerberpreis wettbewerbspreis "
     "prixconcurrent prixconcurrence preciocompetencia preciocompetidor prezzoconcorrente prezzoconcorrenza "
     "precoconcorrente precoconcorrencia concurrentieprijs prijsconcurrent concurrentprijs",
     ""},
    {Field::Seasonality, "seasonality", "season",
     "seasonality season saison jahreszeit saisonnalite estacionalidad estacion temporada stagionalita "
     "stagione "
     "sazonalidade estacao seizoen seizoensgebondenheid",
     ""},
    {Field::Name, "name", "name",
     "nazwatowaru nazwaproduktu nazevzbozi nazevproduktu termeknev cikknev namabarang namaproduk "
     "商品名称 商品名稱 상품명 품명 품목명 tensanpham اسمالصنف "
     "اسمالمنتج שםפריט שםמוצר stokadi malzemeadi tuotenimi nimitys "
     "названиетовара benamning varenavn "
     "navn namn nazwa nazev nazov megnevezes denumire naziv urunadi nimi nosaukums pavadinimas "
     "наименование название назва ονομα περιγραφη 商品名 品名 商品名称 상품명 ชื่อสินค้า tenhang nama "
     "नाम उत्पादनाम নাম نام "
     "name productname itemname description productdescription itemdescription bezeichnung "
     "artikelbezeichnung "
     "produktname artikelname beschreibung nomproduit nomduproduit designation nombreproducto descripcion "
     "nombredelproducto nomeprodotto descrizione nomeproduto descricao productnaam omschrijving artikelnaam",
     "text libelle nombre nome naam title"},
    {Field::Invoice, "invoice", "invoice",
     "paragon nrparagonu uctenka cislodokladu nyugta nyugtaszam bizonylat bizonylatszam bonfiscal "
     "nrbon fis fisno чек номерчека αποδειξη 伝票番号 レシート番号 "
     "小票号 单号 订单号 영수증번호 رقمالفاتورة קבלה hoadon sohoadon "
     "struk nostruk nonota kuitti kuittinro kvitto kvittonr bong kvittering cupom scontrino "
     "nscontrino nticket "
     "invoiceno invoice invoicenumber invoiceid receipt receiptno receiptid receiptnumber transactionid "
     "transactionno "
     "transaction ticket ticketno ticketid ticketnumber bon bonnr bonnummer belegnr belegnummer rechnungsnr "
     "rechnungsnummer numeroticket numeroscontrino scontrino numerofactura factura numerofattura fattura "
     "numerofacture "
     "facture notafiscal bonid kassenbon orderid orderno ordernumber basketid",
     "document documentno docno beleg"},
    {Field::Forecast, "forecast", "forecast",
     "demandforecast forecast salesforecast forecastdemand predicteddemand prediction predicted "
     "predictedsales "
     "prognose absatzprognose nachfrageprognose prevision previsiondemande previsiondelademande "
     "previsiondedemanda pronostico previsione previsionedomanda previsionedelladomanda previsao "
     "previsaodedemanda "
     "previsaodemanda vraagvoorspelling vraagprognose voorspelling expecteddemand baseline",
     ""},
}};

/// "Código de producto", and with `sumsToo` "Sum of units sold": folded without the words that say little.
std::string withoutSmallWords(std::string_view header, bool sumsToo) {
    static constexpr std::array<std::string_view, 17> small = {"de",  "del", "della", "di", "du", "des",
                                                               "la",  "le",  "el",    "da", "do", "of",
                                                               "the", "von", "der",   "d",  "l"};
    static constexpr std::array<std::string_view, 7> sums = {"sum",   "summe", "somme", "suma",
                                                             "somma", "som",   "total"};
    std::string result, word;
    bool dropped = false;
    const auto close = [&] {
        if (std::find(small.begin(), small.end(), word) != small.end() ||
            (sumsToo && std::find(sums.begin(), sums.end(), word) != sums.end()))
            dropped = true;
        else
            result += word;
        word.clear();
    };
    for (const char c : foldText(header))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            word += c;
        else
            close();
    close();
    return dropped ? result : std::string();
}

const FieldNames& namesOf(Field field) {
    return fields[static_cast<std::size_t>(field)];
}

/// The values can belong to the field at all. `hasRows`: some columns have values.
bool fits(const ColumnProfile& column, Field field, bool hasRows) {
    if (column.filled == 0) // says something only where nothing else does
        return !hasRows || column.written > 0 || field == Field::Date || field == Field::UnitsSold;
    switch (field) {
    case Field::Date:
        return column.dates * 2 >= column.filled;
    case Field::UnitsSold:
    case Field::InventoryLevel:
    case Field::UnitsOrdered:
    case Field::Price:
    case Field::Discount:
    case Field::CompetitorPrice:
        return column.numbers * 2 >= column.filled;
    default:
        return true;
    }
}

/// The fifteen columns of the Retail Store Inventory file, told by their kinds.
bool isReferenceLayout(const std::vector<ColumnProfile>& columns) {
    if (columns.size() != 15 || !columns[0].isDate())
        return false;
    constexpr std::string_view kinds = "d....nnnnnn.nn."; // n = numbers, . = texts
    for (std::size_t i = 1; i < kinds.size(); ++i)
        if (columns[i].filled > 0 && columns[i].isNumeric() != (kinds[i] == 'n'))
            return false;
    return true;
}

bool holdsWeekdays(const ColumnProfile& column) {
    const WeekdayNames names = WeekdayNames::of(column.samples);
    return column.numbers == 0 && column.distinct >= 2 && column.distinct <= 7 &&
           std::ranges::all_of(column.samples, [&](const std::string& text) {
               const auto days = names.read(text);
               return days && days->size() == 3; // a single one
           });
}

/// Names need not be given for a table with a header of its own; without one, the values and their order
/// decide.
void proposeByContent(const std::vector<ColumnProfile>& columns, FieldMap& map) {
    if (isReferenceLayout(columns)) {
        constexpr std::array<Field, 15> order = {
            Field::Date,      Field::Store,           Field::Product,    Field::Category,
            Field::Region,    Field::InventoryLevel,  Field::UnitsSold,  Field::UnitsOrdered,
            Field::Forecast,  Field::Price,           Field::Discount,   Field::Weather,
            Field::Promotion, Field::CompetitorPrice, Field::Seasonality};
        for (std::size_t i = 0; i < order.size(); ++i)
            at(map, order[i]) = {static_cast<int>(i), 0.7};
        return;
    }
    std::vector<int> codes;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isDate = columns[i].isDate() && columns[i].dates > columns[i].numbers / 2;
        if (isDate && at(map, Field::Date).column < 0)
            at(map, Field::Date) = {static_cast<int>(i), 0.9};
        else if (columns[i].filled > 0 && !holdsWeekdays(columns[i])) // which the date says already
            codes.push_back(static_cast<int>(i));
    }
    const auto numeric = [&](int i) { return columns[static_cast<std::size_t>(i)].isNumeric(); };
    const auto distinct = [&](int i) { return columns[static_cast<std::size_t>(i)].distinct; };
    const auto integral = [&](int i) {
        const auto& column = columns[static_cast<std::size_t>(i)];
        return column.integers * 10 >= column.filled * 9;
    };
    // date, store, product, units is the usual order: units are the first whole numbers after two codes.
    int units = -1;
    // A name, a count and a fraction: what was sold, how many, for how much.
    if (codes.size() == 3 && !numeric(codes[0]) && numeric(codes[1]) && integral(codes[1]) &&
        numeric(codes[2]) && !integral(codes[2]) &&
        std::ranges::any_of(columns[static_cast<std::size_t>(codes[1])].samples,
                            [](const std::string& text) { return text.size() <= 2; }))
        units = codes[1];
    for (std::size_t i = units >= 0 ? codes.size() : std::min<std::size_t>(2, codes.size() > 1 ? 1 : 0);
         i < codes.size(); ++i)
        if (numeric(codes[i]) && integral(codes[i]) && (i >= 2 || codes.size() == 2)) {
            units = codes[i];
            break;
        }
    if (units < 0)
        for (const int i : codes)
            if (numeric(i))
                units = i;
    if (units < 0)
        return;
    at(map, Field::UnitsSold) = {units, 0.5};
    std::vector<int> fractions; // behind the units: a single one is the price
    for (const int i : codes)
        if (i > units && numeric(i) && !integral(i))
            fractions.push_back(i);
    if (fractions.size() == 1)
        at(map, Field::Price) = {fractions.front(), 0.4};
    std::vector<int> keys;
    for (const int i : codes)
        if (i < units)
            keys.push_back(i);
    if (keys.size() == 1) {
        at(map, Field::Product) = {keys[0], 0.5};
    } else if (keys.size() >= 2) {
        const bool storeFirst = distinct(keys[0]) <= distinct(keys[1]);
        at(map, Field::Store) = {keys[storeFirst ? 0 : 1], 0.5};
        at(map, Field::Product) = {keys[storeFirst ? 1 : 0], 0.5};
    }
}

} // namespace

std::string_view toString(Field field) {
    return namesOf(field).name;
}
std::string fieldInWords(Field field) {
    return std::string(namesOf(field).words);
}

std::optional<Field> fieldFromString(std::string_view name) {
    const std::string folded = foldName(name);
    for (const auto& entry : fields)
        if (foldName(entry.name) == folded)
            return entry.field;
    return std::nullopt;
}

double nameScore(std::string_view header, Field field) {
    std::string folded = foldName(header);
    if (folded.empty())
        return 0;
    const auto& names = namesOf(field);
    const auto score = [&](std::string_view word) {
        return word.empty()                   ? 0.0
               : listed(names.certain, word)  ? 1.0
               : listed(names.likely, word)   ? 0.8
               : listed(names.possible, word) ? 0.7
                                              : 0.0;
    };
    if (const double whole = score(folded); whole > 0)
        return whole;
    // "Price (EUR)", "Units sold [pcs]": what stands in brackets explains the name.
    const std::size_t bracket = header.find_first_of("([{");
    if (bracket != std::string_view::npos && bracket > 0) // of "(VPE)" and "(Stk)" the smaller unit
        return (listed("vpe ve case cases pack packs box boxes ctn carton cartons karton kartons kolli colis "
                       "caja cajas cartone cartoni doos dozen tray trays pallet paletten pk",
                       foldName(header.substr(bracket)))
                    ? 0.8
                    : 0.9) *
               score(foldName(header.substr(0, bracket)));
    return 0.9 * score(withoutSmallWords(header, field == Field::UnitsSold));
}

FieldMap proposeMapping(const std::vector<ColumnProfile>& columns, bool hasHeader) {
    FieldMap map;
    if (!hasHeader) {
        proposeByContent(columns, map);
        return map;
    }
    // "Order Lines/Product" beside "Order Lines/Quantity": what stands before the stroke is the table they
    // are of.
    const auto inTable = [&](const std::string& header) {
        const std::size_t stroke = header.rfind('/');
        if (stroke == std::string::npos || stroke == 0 || stroke + 1 == header.size())
            return header;
        const auto alike = std::ranges::count_if(columns, [&](const ColumnProfile& other) {
            return other.header.rfind('/') == stroke &&
                   other.header.starts_with(header.substr(0, stroke + 1));
        });
        return alike >= 2 ? header.substr(stroke + 1) : header;
    };
    struct Candidate {
        double score;
        Field field;
        int column;
    };
    std::vector<Candidate> candidates;
    const bool hasRows = std::ranges::any_of(columns, [](const auto& column) { return column.written > 0; });
    // Beside "Lineitem name" a mere "Name" is that of the order or of the customer.
    std::size_t named = 0;
    for (const auto& column : columns)
        if (foldName(inTable(column.header)) == "name")
            named = std::max(named, column.filled);
    const bool namesItems = std::ranges::any_of(columns, [&](const auto& column) {
        const auto words = wordsOfName(column.header);
        return column.filled > 0 && column.filled * 10 >= named * 9 &&
               wordScore(column.header, Field::Name) > 0 &&
               (words.back() == "name" || words.back() == "title");
    });
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string header = inTable(columns[i].header);
        const Concepts concepts = conceptsOfName(header);
        for (const auto& entry : fields) {
            if (namesItems && entry.field == Field::Name && foldName(header) == "name")
                continue;
            double score = nameScore(header, entry.field);
            if (score == 0)
                score = wordScore(header, entry.field);
            if (score == 0 && columns[i].filled > 0)
                score = conceptScore(header, concepts, entry.field);
            if (entry.field == Field::Product && isLineNumber(columns, i))
                score *= 0.5;
            if (score > 0 && fits(columns[i], entry.field, hasRows))
                candidates.push_back({score, entry.field, static_cast<int>(i)});
        }
    }
    // Of equally good names the one that comes first among the synonyms' columns wins; a column that is
    // hardly ever filled comes last, unless its name says exactly that.
    const auto fullest = [&](Field field) {
        std::size_t most = 0;
        for (const auto& candidate : candidates)
            if (candidate.field == field)
                most = std::max(most, columns[static_cast<std::size_t>(candidate.column)].filled);
        return most;
    };
    const std::size_t dates = fullest(Field::Date), units = fullest(Field::UnitsSold);
    const auto isSparse = [&](const Candidate& candidate) {
        const std::size_t filled = columns[static_cast<std::size_t>(candidate.column)].filled;
        return candidate.score < 1 && ((candidate.field == Field::Date && filled * 10 < dates) ||
                                       (candidate.field == Field::UnitsSold && filled * 10 < units));
    };
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
        return std::pair(!isSparse(a), a.score) > std::pair(!isSparse(b), b.score);
    });
    std::vector<bool> used(columns.size(), false);
    for (const auto& candidate : candidates) {
        auto& target = at(map, candidate.field);
        if (target.column >= 0 || used[static_cast<std::size_t>(candidate.column)])
            continue;
        target = {candidate.column, candidate.score};
        used[static_cast<std::size_t>(candidate.column)] = true;
    }
    // "Diesel sold" beside "Petrol sold": a column per product.
    if (auto& units = at(map, Field::UnitsSold);
        units.column >= 0 && units.confidence < 0.5 &&
        isSomethingSold(columns[static_cast<std::size_t>(units.column)].header) &&
        std::ranges::count_if(columns, [](const ColumnProfile& column) {
            return column.isNumeric() && isSomethingSold(column.header);
        }) > 1) {
        used[static_cast<std::size_t>(units.column)] = false;
        units = {};
    }
    // A date that hardly any row has, beside one that all have, is that of something else.
    if (const int date = at(map, Field::Date).column;
        date >= 0 && at(map, Field::Date).confidence < 1 &&
        std::ranges::any_of(columns, [&](const ColumnProfile& column) {
            return column.isDate() && column.numbers == 0 &&
                   column.filled > 10 * columns[static_cast<std::size_t>(date)].filled;
        })) {
        used[static_cast<std::size_t>(date)] = false;
        at(map, Field::Date) = {};
    }
    if (at(map, Field::Date).column < 0) {
        const auto fullest = [&](auto&& isMeant) { // "Paid at" has gaps where "Created at" has none
            int found = -1;
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (!used[i] && columns[i].isDate() && isMeant(columns[i]) &&
                    (found < 0 || columns[i].filled > columns[static_cast<std::size_t>(found)].filled))
                    found = static_cast<int>(i);
            return found;
        };
        int date = fullest([](const ColumnProfile& column) { return column.numbers == 0; });
        if (date < 0) // 20240105 may be a code as well
            date = fullest([](const ColumnProfile& column) {
                return std::ranges::all_of(column.samples, [](const std::string& text) {
                    return text.size() == 8 && isCompactDayHeader(text);
                });
            });
        if (date >= 0) {
            at(map, Field::Date) = {date, 0.6};
            used[static_cast<std::size_t>(date)] = true;
        }
    }
    // Tills write the name of an item beside its code: the code is the product where every row has one.
    if (const int product = at(map, Field::Product).column; product >= 0) {
        const auto& named = columns[static_cast<std::size_t>(product)];
        const auto isCode = [](const std::string& header) {
            const std::string name = foldName(header);
            return name == "sku" || name == "skuid" || name == "itemsku" || name == "productsku" ||
                   name == "variantsku" || name == "lineitemsku";
        };
        const std::string name = foldName(named.header);
        if (name == "item" || name == "product" || name == "article" || name == "artikel" ||
            name == "produkt" || name == "producto" || name == "produit" || name == "prodotto" ||
            name == "produto")
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (const auto& code = columns[i]; !used[i] && isCode(code.header) && code.filled > 0 &&
                                                   code.filled >= named.filled && code.distinct > 1 &&
                                                   !named.isNumeric()) {
                    if (at(map, Field::Name).column < 0)
                        at(map, Field::Name) = {product, 0.7};
                    at(map, Field::Product) = {static_cast<int>(i), 0.9};
                    break;
                }
    }
    if (at(map, Field::Product).column < 0)
        findGoods(columns, used, map);
    // A product that is only known by its name is known by its name; a shop that only counts by departments
    // forecasts departments.
    if (at(map, Field::Product).column < 0 && at(map, Field::Name).column >= 0) {
        at(map, Field::Product) = {at(map, Field::Name).column, 0.7};
        at(map, Field::Name) = {};
    }
    if (at(map, Field::Product).column < 0 && at(map, Field::UnitsSold).column >= 0 &&
        at(map, Field::Category).column >= 0) {
        at(map, Field::Product) = {at(map, Field::Category).column, 0.5};
        at(map, Field::Category) = {};
    }
    return map;
}

} // namespace shelfcast::io
