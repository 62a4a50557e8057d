// What a table is by its columns and values, in the languages and programs shops export from; made before the
// code.
#include "core/io/io_fixture.h"
#include "io/kind/table_kind.h"
#include "io/kind/table_words.h"
#include "test_program.h"

#include <QTest>

namespace test_table_kind {

using namespace shelfcast;
using namespace shelfcast::io;

class TestTableKind : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void isTold_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const char* kind, const char* bytes) {
            QTest::newRow(name) << QByteArray(kind) << QByteArray(bytes);
        };
        row("refunds in brackets", "sales",
            "Order Date,SKU,Quantity (- Refund)\n2024-01-05,A1,2\n2024-01-06,B1,1\n");
        row("po1", "a list of orders to suppliers",
            "PO #,Vendor,Item,Description,Qty,Unit Cost,Expected\n"
            "1001,Acme,A1,Tea,100,2.00,2024-05-02\n"
            "1002,Acme,B1,Mug,30,2.50,2024-05-09\n");
        row("po2", "a list of orders to suppliers",
            "Purchase Order,Order Date,Supplier,SKU,Ordered,Received,Outstanding\n"
            "PO1,2024-04-20,V1,A1,100,40,60\n"
            "PO2,2024-04-21,V1,B1,30,0,30\n");
        row("po3", "a list of orders to suppliers",
            "Bestell-Nr;Pos;Lieferant;Artikel-Nr;Bezeichnung;Menge;EK-Preis;Wunschtermin\n"
            "1;10;V1;A1;Tee;100;2,00;02.05.2024\n"
            "2;10;V1;B1;Becher;30;2,50;09.05.2024\n");
        row("po4", "a list of orders to suppliers",
            "Bestellnr.;Datum;Lieferant;Artikel;Bestellt;Geliefert;Rest\n"
            "1;20.04.2024;V1;A1;100;40;60\n"
            "2;21.04.2024;V1;B1;30;0;30\n");
        row("po5", "a list of orders to suppliers",
            "BCF;Fournisseur;Code article;Qté;PU achat;Date livraison\n"
            "1;V1;A1;100;2,00;02/05/2024\n"
            "2;V1;B1;30;2,50;09/05/2024\n");
        row("po6", "a list of orders to suppliers",
            "Commande fournisseur;Article;Quantité commandée;Reliquat;Livraison prévue\n"
            "1;A1;100;60;02/05/2024\n"
            "2;B1;30;30;09/05/2024\n");
        row("po7", "a list of orders to suppliers",
            "Orden de compra;Proveedor;Código;Descripción;Cantidad;Precio;Fecha prevista;Estado\n"
            "1;V1;A1;Té;100;2,00;02/05/2024;Abierta\n"
            "2;V1;B1;Taza;30;2,50;09/05/2024;Pendiente\n");
        row("po8", "a list of orders to suppliers",
            "Pedido de compra;Fornecedor;Artigo;Qtd;Data de entrega;Estado\n"
            "1;V1;A1;100;02/05/2024;Aberto\n"
            "2;V1;B1;30;09/05/2024;Aberto\n");
        row("po9", "a list of orders to suppliers",
            "Zamówienie;Dostawca;Towar;Ilość;Data dostawy\n"
            "1;V1;A1;100;2024-05-02\n"
            "2;V1;B1;30;2024-05-09\n");
        row("po10", "a list of orders to suppliers",
            "Purchasing Document,Item,Vendor,Material,Order Quantity,Still to be delivered (qty),Delivery "
            "date,Plant\n"
            "4500001,10,V1,A1,100,60,02.05.2024,S1\n"
            "4500002,10,V1,B1,30,30,09.05.2024,S1\n");
        row("po11", "a list of orders to suppliers",
            "ETA,SKU,Units,Supplier\n"
            "2024-05-02,A1,100,V1\n"
            "2024-05-09,B1,30,V1\n");
        row("po12", "a list of orders to suppliers",
            "Number,Supplier,Product Code,Product Name,Order Qty,Received Qty,Due,Store\n"
            "PO-1,V1,A1,Tea,100,40,2024-05-02,S1\n"
            "PO-2,V1,B1,Mug,30,0,2024-05-09,S1\n");
        row("po13", "a list of orders to suppliers",
            "inbound_shipment,sku,quantity_expected,quantity_received,expected_arrival\n"
            "S1,A1,100,0,2024-05-02\n"
            "S2,B1,30,0,2024-05-09\n");
        row("po14", "a list of orders to suppliers",
            "Inköpsorder;Leverantör;Artikelnummer;Antal;Leveransdatum\n"
            "1;V1;A1;100;2024-05-02\n"
            "2;V1;B1;30;2024-05-09\n");
        row("gr1", "goods received from suppliers",
            "Date Received,Supplier,Item,Quantity Received,Unit Cost\n"
            "2024-05-02,V1,A1,100,2\n"
            "2024-05-03,V1,B1,100,2\n");
        row("gr2", "goods received from suppliers",
            "Eingang;Artikel;Menge;Lieferant;Lieferschein\n"
            "02.05.2024;A1;100;V1;L1\n"
            "03.05.2024;B1;100;V1;L2\n");
        row("gr3", "goods received from suppliers",
            "Datum;WE-Nr;Artikelnummer;Zugangsmenge;Lieferant\n"
            "02.05.2024;1;A1;100;V1\n"
            "03.05.2024;2;B1;100;V1\n");
        row("gr4", "goods received from suppliers",
            "Albarán;Fecha recepción;Proveedor;Artículo;Unidades recibidas\n"
            "1;02/05/2024;V1;A1;100\n"
            "2;03/05/2024;V1;B1;100\n");
        row("gr5", "goods received from suppliers",
            "DDT;Data ricevimento;Fornitore;Articolo;Quantità ricevuta\n"
            "1;02/05/2024;V1;A1;100\n"
            "2;03/05/2024;V1;B1;100\n");
        row("gr6", "goods received from suppliers",
            "Pakbon;Datum;Leverancier;Artikel;Ontvangen aantal\n"
            "1;02-05-2024;V1;A1;100\n"
            "2;03-05-2024;V1;B1;100\n");
        row("gr7", "goods received from suppliers",
            "receipt_date,sku,received_units\n"
            "2024-05-02,A1,100\n"
            "2024-05-03,B1,100\n");
        row("gr8", "goods received from suppliers",
            "Bill Date,Vendor,Item,Qty Received,Amount\n"
            "2024-05-02,V1,A1,100,200\n"
            "2024-05-03,V1,B1,100,250\n");
        row("st1", "a list of stock on hand",
            "Item Code,Item Name,Whse Code,In Stock,Committed,Ordered,Available\n"
            "A1,Tea,01,100,0,0,100\n"
            "B1,Mug,01,90,0,0,90\n");
        row("st2", "a list of stock on hand",
            "SKU,Location,Qty On Hand,As of\n"
            "A1,S1,100,2024-05-02\n"
            "B1,S1,90,2024-05-02\n");
        row("st3", "a list of stock on hand",
            "Artikel;Lagerort;Menge;Inventurdatum\n"
            "A1;R1;100;02.05.2024\n"
            "B1;R2;90;02.05.2024\n");
        row("st4", "a list of stock on hand",
            "Produit,Quantité en stock,Emplacement\n"
            "A1,100,E1\n"
            "B1,90,E1\n");
        row("st5", "a list of stock on hand",
            "Producto;Existencias;Almacén\n"
            "A1;100;S1\n"
            "B1;90;S1\n");
        row("st6", "a list of stock on hand",
            "Articolo;Giacenza;Magazzino;Data\n"
            "A1;100;S1;02/05/2024\n"
            "B1;90;S1;02/05/2024\n");
        row("st7", "a list of stock on hand",
            "Product,Expected,Counted,Variance\n"
            "A1,98,100,2\n"
            "B1,90,90,0\n");
        row("st8", "a list of stock on hand",
            "Stocktake date,Store,Barcode,Count\n"
            "2024-05-02,S1,4006381333931,100\n"
            "2024-05-02,S1,4006381333948,90\n");
        row("st9", "a list of stock on hand",
            "product_id,store_id,inventory_level,date\n"
            "A1,S1,100,2024-05-02\n"
            "B1,S1,90,2024-05-02\n");
        row("st10", "a list of stock on hand",
            "Date;Article;Stock\n"
            "02/05/2024;A1;100\n"
            "02/05/2024;B1;90\n");
        row("st12", "a list of stock on hand",
            "Material,Plant,Storage Location,Unrestricted,Base Unit of Measure\n"
            "A1,S1,0001,100,EA\n"
            "B1,S1,0001,90,EA\n");
        row("st13", "a list of stock on hand",
            "Varenr;Lager;Beholdning\n"
            "A1;S1;100\n"
            "B1;S1;90\n");
        row("le1", "a stock ledger",
            "Datum;Artikel;Beleg;Eingang;Ausgang;Bestand\n"
            "01.05.2024;A1;1;;5;95\n"
            "02.05.2024;A1;2;10;;105\n");
        row("le2", "a stock ledger",
            "Posting Date,Item No.,Transaction,Receipt Qty,Issue Qty,Balance\n"
            "2024-05-01,A1,x,0,5,95\n"
            "2024-05-02,A1,y,10,0,105\n");
        row("le3", "a stock ledger",
            "Fecha;Artículo;Entradas;Salidas;Saldo\n"
            "01/05/2024;A1;;5;95\n"
            "02/05/2024;A1;10;;105\n");
        row("mv1", "stock movements",
            "Fecha;Tipo de movimiento;Producto;Cantidad\n"
            "01/05/2024;Salida;A1;5\n"
            "02/05/2024;Entrada;A1;10\n");
        row("mv2", "stock movements",
            "Date,Movement type,SKU,Qty\n"
            "2024-05-01,sale,A1,-5\n"
            "2024-05-02,receipt,A1,10\n");
        row("re1", "returns",
            "return-date,order-id,sku,product-name,quantity,reason\n"
            "2024-05-01,1,A1,Tea,1,DEFECTIVE\n"
            "2024-05-02,2,B1,Mug,1,UNWANTED\n");
        row("re2", "returns",
            "Refund date,Product,Refunded quantity,Refund amount\n"
            "2024-05-01,A1,1,4\n"
            "2024-05-02,B1,1,5\n");
        row("re3", "returns",
            "Datum;Retourennummer;Artikel;Stück;Retourengrund\n"
            "01.05.2024;1;A1;1;defekt\n"
            "02.05.2024;2;B1;1;Größe\n");
        row("re4", "returns",
            "Data;Reso n.;Articolo;Quantità resa;Causale\n"
            "01/05/2024;1;A1;1;rotto\n"
            "02/05/2024;2;B1;1;taglia\n");
        row("re5", "returns",
            "Date,SKU,Units Returned\n"
            "2024-05-01,A1,1\n"
            "2024-05-02,B1,1\n");
        row("fc2", "forecast figures",
            "Week,SKU,Demand Forecast\n"
            "2027-05-03,A1,52\n"
            "2027-05-10,A1,54\n");
        row("fc3", "forecast figures",
            "Datum;Artikel;Prognose;Untergrenze;Obergrenze\n"
            "01.05.2027;A1;5;2;9\n"
            "02.05.2027;A1;6;2;9\n");
        row("fc4", "forecast figures",
            "Mes;Producto;Previsión\n"
            "2027-05;A1;50\n"
            "2027-06;A1;55\n");
        row("fc5", "forecast figures",
            "date,sku,predicted_units\n"
            "2027-05-01,A1,5\n"
            "2027-05-02,A1,6\n");
        row("fc6", "forecast figures",
            "date,store,item,yhat,yhat_lower,yhat_upper\n"
            "2027-05-01,S1,A1,5,2,9\n"
            "2027-05-02,S1,A1,6,2,9\n");
        row("fc7", "forecast figures",
            "store,item,date,mean,q0.1,q0.5,q0.9\n"
            "S1,A1,2024-05-02,7,1,7,12\n"
            "S1,A1,2024-05-03,7,1,7,12\n");
        row("co1", "orders of customers",
            "order_id,order_date,customer_name,product,quantity_ordered,price_each,city\n"
            "1,2024-05-01,Ann,A1,5,4.0,Cork\n"
            "2,2024-05-02,Bo,B1,4,5.0,Cork\n");
        row("co2", "sales",
            "Order,Date,Status,Customer,Product,SKU,Qty,Total\n"
            "1,2024-05-01,completed,Ann,Tea,A1,5,20\n"
            "2,2024-05-02,completed,Bo,Mug,B1,4,20\n");
        row("co3", "orders of customers",
            "ORDERNUMBER,QUANTITYORDERED,PRICEEACH,ORDERLINENUMBER,SALES,ORDERDATE,STATUS,PRODUCTCODE,"
            "CUSTOMERNAME,CITY\n"
            "1,5,4,1,20,2024-05-01,Shipped,A1,Ann,Cork\n"
            "2,4,5,1,20,2024-05-02,Shipped,B1,Bo,Cork\n");
        row("co4", "orders of customers",
            "Auftragsnr;Auftragsdatum;Kunde;Artikelnr;Bestellmenge;Einzelpreis;Versandland\n"
            "1;01.05.2024;K1;A1;5;4,00;DE\n"
            "2;02.05.2024;K2;B1;4;5,00;DE\n");
        row("co5", "orders of customers",
            "Numero ordine;Data ordine;Cliente;Articolo;Quantità ordinata;Prezzo\n"
            "1;01/05/2024;K1;A1;5;4,00\n"
            "2;02/05/2024;K2;B1;4;5,00\n");
        row("co6", "orders of customers",
            "Bestelnummer;Besteldatum;Klant;Artikel;Besteld aantal;Prijs\n"
            "1;01-05-2024;K1;A1;5;4,00\n"
            "2;02-05-2024;K2;B1;4;5,00\n");
        row("co7", "sales",
            "Sales Order,Customer PO,Customer,Item,Qty,Order Date,Unit Price\n"
            "SO1,77,K1,A1,5,2024-05-01,4\n"
            "SO2,78,K2,B1,4,2024-05-02,5\n");
        row("tu1", "turnover in money",
            "Date,Category,Sales ($)\n"
            "2024-05-01,Tea,500.50\n"
            "2024-05-02,Tea,400.25\n");
        row("tu2", "turnover in money",
            "Tag;Filiale;Warengruppe;Umsatz brutto\n"
            "01.05.2024;S1;Tee;500,50\n"
            "02.05.2024;S1;Tee;400,25\n");
        row("tu3", "turnover in money",
            "Mois;Famille;Chiffre d'affaires\n"
            "01/2024;Thé;5000\n"
            "02/2024;Thé;5100\n");
        row("tu4", "turnover in money",
            "Data;Reparto;Incasso\n"
            "01/05/2024;Te;500,50\n"
            "02/05/2024;Te;400,25\n");
        row("tu5", "turnover in money",
            "Business Date,Department,Net Revenue,Tax\n"
            "2024-05-01,Tea,500.50,20\n"
            "2024-05-02,Tea,400.25,18\n");
        row("tu6", "turnover in money",
            "Datum;Artikelgroep;Omzet\n"
            "01-05-2024;Thee;500,50\n"
            "02-05-2024;Thee;400,25\n");
        row("uu1", "units by product",
            "Artículo;Unidades vendidas\n"
            "A1;50\n"
            "B1;40\n");
        row("uu2", "units by product",
            "Articolo;Quantità venduta;Incasso\n"
            "A1;50;200\n"
            "B1;40;160\n");
        row("uu3", "units by product",
            "Product,Sold,Price\n"
            "A1,50,4\n"
            "B1,40,5\n");
        row("uu4", "units by product",
            "Artikelnummer;Bezeichnung;Verkaufte Menge;Umsatz\n"
            "A1;Tee;50;200\n"
            "B1;Becher;40;160\n");
        row("pl1", "a price list",
            "Price list,Item,Price,Currency,Valid from,Valid to\n"
            "Retail,A1,4,EUR,2024-01-01,2030-12-31\n"
            "Retail,B1,5,EUR,2024-01-01,2030-12-31\n");
        row("pl2", "a price list",
            "Artikel;Staffel ab Menge;Preis;Gültig ab\n"
            "A1;1;4,00;01.01.2024\n"
            "B1;1;5,00;01.01.2024\n");
        row("pl3", "a price list",
            "Código;Descripción;Tarifa;Fecha de vigencia\n"
            "A1;Té;4,00;01/01/2024\n"
            "B1;Taza;5,00;01/01/2024\n");
        row("pb1", "a list of prices by quantity",
            "Item code,Min qty,Price\nP1,10,4.50\nP1,50,4.10\nP2,10,7\n");
        row("pb2", "a list of prices by quantity",
            "Codice articolo;Quantità da;Prezzo unitario netto\nP1;1;4,50\nP1;24;4,10\nP2;1;7,00\n");
        row("pb3", "a list of prices by quantity",
            "Artikel-Nr.;ab Menge;Nettopreis pro Stück\nP1;1;4,50\nP1;24;4,10\nP2;1;7,00\n");
        row("pb4", "a list of prices by quantity",
            "Référence article;À partir de (pièces);Prix unitaire net\nP1;1;4,50\nP1;24;4,10\nP2;1;7,00\n");
        row("pb5", "a list of prices by quantity",
            "Código producto;Cantidad mínima;Precio neto unitario\nP1;1;4,50\nP1;24;4,10\nP2;1;7,00\n");
        row("pb6", "a list of prices by quantity",
            "Stock code,Starting qty,Net unit price\nP1,1,4.50\nP1,24,4.10\nP2,1,7.00\n");
        row("rk1", "ranking figures",
            "Produit;CA;Part du CA;Classe ABC\n"
            "A1;500;60;A\n"
            "B1;300;40;B\n");
        row("os1", "numbers by date", "Date,Temperature,Rain\n2024-05-01,12.5,0\n2024-05-02,13,2.1\n");
        row("os2", "numbers by date",
            "Datum;Bundesland;Temperatur;Niederschlag\n01.05.2024;Nord;12,5;0\n02.05.2024;Nord;13;2,1\n");
        row("os3", "numbers by date",
            "month,CPI,unemployment_rate,published\n2024-01-01,118.1,5.9,2024-02-14\n"
            "2024-02-01,118.4,5.8,2024-03-13\n");
        row("os4", "numbers by date",
            "STATION,DATE,TMAX,PRCP\nUSW1,2024-05-01,12.5,0\nUSW1,2024-05-02,13,2.1\n");
        row("os5", "numbers by date", "store;date;footfall\nS1;2024-05-01;812\nS1;2024-05-02;790\n");
        row("sales with the weather beside them", "sales",
            "Date,Product,Units Sold,Temperature\n2024-05-01,A1,5,12\n2024-05-02,A1,6,13\n");
        row("units of a whole store with its weather", "a table",
            "Date,Store,Units Sold,Temperature,Rain\n2024-05-01,S1,5,12,0\n2024-05-02,S1,6,13,1\n");
        row("sa1", "sales",
            "Date,Item,Qty,Vendor,Unit Price\n"
            "2024-05-01,A1,5,Acme,4\n"
            "2024-05-02,B1,4,Acme,5\n");
        row("sa2", "sales",
            "Day,Product title,Product vendor,Net quantity,Gross sales,Discounts,Returns,Net sales,Total "
            "sales\n"
            "2024-05-01,Tea,Acme,5,20,0,0,20,20\n"
            "2024-05-02,Mug,Acme,4,20,0,0,20,20\n");
        row("sa3", "sales",
            "Date,SKU,Units Sold,Returns,Stock\n"
            "2024-05-01,A1,5,0,90\n"
            "2024-05-02,A1,4,1,86\n");
        row("sa4", "sales",
            "Datum;Artikel;Verkauf;Zugang;Bestand\n"
            "01.05.2024;A1;5;0;90\n"
            "02.05.2024;A1;4;10;96\n");
        row("sa5", "sales",
            "date,store,product,sales,forecast,stock\n"
            "2024-05-01,S1,A1,5,6,90\n"
            "2024-05-02,S1,A1,4,6,86\n");
        row("sa6", "sales",
            "Datum;Bon;Artikel;Menge;Preis;Angebot\n"
            "01.05.2024;1;A1;5;4,00;0\n"
            "02.05.2024;2;A1;4;4,00;1\n");
        row("sa7", "sales",
            "Invoice Date,Invoice No,Customer,Item,Quantity,Unit Price,Due Date\n"
            "2024-05-01,1,K1,A1,5,4,2024-05-31\n"
            "2024-05-02,2,K2,B1,4,5,2024-06-01\n");
        row("bill1", "goods received from suppliers",
            "Invoice no,Invoice date,Supplier,Article,Qty,Unit cost,Total cost\n"
            "I1,2024-01-05,V1,A1,10,2.00,20.00\nI2,2024-01-06,V1,B1,11,2.00,22.00\n");
        row("bill2", "goods received from suppliers",
            "Rechnungsnr;Datum;Lieferant;Artikel;Menge;EK-Preis\n"
            "R1;05.01.2024;V1;A1;10;2,00\nR2;06.01.2024;V1;B1;11;2,00\n");
        row("bill3", "goods received from suppliers",
            "Facture;Date;Fournisseur;Article;Quantité;Coût unitaire\n"
            "F1;05/01/2024;V1;A1;10;2,00\nF2;06/01/2024;V1;B1;11;2,00\n");
        row("till lines with what they cost", "sales",
            "Receipt,Date,Supplier,SKU,Qty,Price,Unit cost\n"
            "1,2024-01-05,V1,A1,1,3.00,2.00\n2,2024-01-06,V1,B1,2,3.00,2.00\n");
        row("sa8", "sales",
            "date,store_nbr,family,sales,onpromotion\n"
            "2024-05-01,1,TEA,500.5,0\n"
            "2024-05-02,1,TEA,400.25,0\n");
        row("sa9", "sales",
            "Date,Product,Quantity,Supplier\n"
            "2024-05-01,A1,5,V1\n"
            "2024-05-02,B1,4,V1\n");
        row("sa10", "sales",
            "transaction_date,store_id,product_id,transaction_qty,unit_price,transaction_type\n"
            "2024-05-01,S1,A1,5,4,sale\n"
            "2024-05-02,S1,B1,4,5,sale\n");
        row("sa11", "sales",
            "Fecha;Tienda;Producto;Unidades;Oferta;Motivo descuento\n"
            "01/05/2024;S1;A1;5;0;\n"
            "02/05/2024;S1;B1;4;1;promo\n");
        row("sa12", "sales",
            "Date,Product ID,Store ID,Units Sold,Units Ordered,Demand Forecast,Inventory Level\n"
            "2024-05-01,A1,S1,5,10,6,90\n"
            "2024-05-02,A1,S1,4,0,6,86\n");
    }
    void isTold() {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, bytes);
        ReadOptions options;
        options.today = *Day::fromYmd(2026, 6, 1);
        const auto layout =
            understandTable(writeFile(m_folder, "table.csv", bytes.toStdString()), options, {});
        QVERIFY2(layout, layout ? "" : layout.error().message.english().c_str());
        const auto sample = sampleRows(*layout, 400);
        QVERIFY(sample);
        const auto guess = guessTable(*layout, *sample, options.today);
        QCOMPARE(QByteArray::fromStdString(std::string(inWords(guess.kind))), kind);
    }
};

} // namespace test_table_kind

SHELFCAST_TEST(test_table_kind, TestTableKind)
#include "test_table_kind.moc"
