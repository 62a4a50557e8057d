<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AuditView</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Model promoted</source>
        <translation>Modell eingesetzt</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Modell zurückgerollt</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Zugang geändert</translation>
    </message>
    <message>
        <source>Model rejected</source>
        <translation>Modell abgelehnt</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Own forecast</source>
        <translation>Eigene Prognose</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Found at a start</source>
        <translation>Beim Start bemerkt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>backup of the day</source>
        <translation>Sicherung des Tages</translation>
    </message>
    <message>
        <source>before an upload was taken back</source>
        <translation>vor der Rücknahme eines Imports</translation>
    </message>
    <message>
        <source>before an update of Shelfcast</source>
        <translation>vor einem Update von Shelfcast</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>rescued when the file was taken away</source>
        <translation>gerettet, als die Datei verschwand</translation>
    </message>
    <message>
        <source>your own copy %1</source>
        <translation>eigene Kopie %1</translation>
    </message>
    <message>
        <source>saved from the damaged database</source>
        <translation>aus der beschädigten Datenbank gerettet</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n without a sale in 90 days</source>
        <translation>
            <numerusform>%n ohne Verkauf in 90 Tagen</numerusform>
            <numerusform>%n ohne Verkauf in 90 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>all with known stock</source>
        <translation>Bestand überall bekannt</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nichts zu bestellen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), at sales price</source>
        <translation>
            <numerusform>%n Bestellung, VK-Preis</numerusform>
            <numerusform>%n Bestellungen, VK-Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Diese Filiale hat noch keine Artikel. Importieren Sie zuerst eine Verkaufsdatei.</translation>
    </message>
    <message>
        <source>The stock of no product is known, so there is no order to recommend; the expected demand stands beside each.</source>
        <translation>Von keinem Artikel ist der Bestand bekannt, daher gibt es keinen Bestellvorschlag; die erwartete Nachfrage steht bei jedem Artikel.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Heute ist nichts zu bestellen.</translation>
    </message>
    <message>
        <source>All orders fit the budget of %1.</source>
        <translation>Alle Bestellungen passen in das Budget von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known stock</source>
        <translation>
            <numerusform>%Ln ohne bekannten Bestand</numerusform>
            <numerusform>%Ln ohne bekannten Bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) look doubtful and are left out of &quot;tick all&quot;.</source>
        <translation>
            <numerusform>%n Bestellung ist zweifelhaft und wird bei „Alle anhaken“ ausgelassen.</numerusform>
            <numerusform>%n Bestellungen sind zweifelhaft und werden bei „Alle anhaken“ ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1.</source>
        <translation>
            <numerusform>%n Bestellung weggelassen oder gekürzt, um bei %1 zu bleiben.</numerusform>
            <numerusform>%n Bestellungen weggelassen oder gekürzt, um bei %1 zu bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, which is expected to cost %3.</source>
        <translation>
            <numerusform>%n Bestellung weggelassen oder gekürzt, um bei %1 zu bleiben: %2 nicht bestellt, was voraussichtlich %3 kostet.</numerusform>
            <numerusform>%n Bestellungen weggelassen oder gekürzt, um bei %1 zu bleiben: %2 nicht bestellt, was voraussichtlich %3 kostet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, at no expected cost.</source>
        <translation>
            <numerusform>%n Bestellung weggelassen oder gekürzt, um bei %1 zu bleiben: %2 nicht bestellt, ohne erwartete Kosten.</numerusform>
            <numerusform>%n Bestellungen weggelassen oder gekürzt, um bei %1 zu bleiben: %2 nicht bestellt, ohne erwartete Kosten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s) for %2.</source>
        <comment>Order 12 today from 3 suppliers for 540 EUR.</comment>
        <translation>
            <numerusform>%1 bei %n Lieferanten für %2.</numerusform>
            <numerusform>%1 bei %n Lieferanten für %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s).</source>
        <comment>Order 12 today from 3 suppliers.</comment>
        <translation>
            <numerusform>%1 bei %n Lieferanten.</numerusform>
            <numerusform>%1 bei %n Lieferanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>Order 12 today for 540 EUR.</comment>
        <translation>%1 für %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Order 12 today.</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives, %1 of sales already unavoidable.</source>
        <translation>
            <numerusform>%n geht voraussichtlich aus, bevor eine heutige Bestellung eintrifft; %1 Umsatz sind schon unvermeidbar verloren.</numerusform>
            <numerusform>%n gehen voraussichtlich aus, bevor eine heutige Bestellung eintrifft; %1 Umsatz sind schon unvermeidbar verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives.</source>
        <translation>
            <numerusform>%n geht voraussichtlich aus, bevor eine heutige Bestellung eintrifft.</numerusform>
            <numerusform>%n gehen voraussichtlich aus, bevor eine heutige Bestellung eintrifft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Lieferzeit, Tage</translation>
    </message>
    <message>
        <source>Days from the order to the delivery, as the supplier states it</source>
        <translation>Tage von der Bestellung bis zur Lieferung, wie der Lieferant sie angibt</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Bestelltage</translation>
    </message>
    <message>
        <source>Weekdays on which it takes orders, as in Mon, Thu; empty: every day</source>
        <translation>Wochentage, an denen er Bestellungen annimmt, etwa Mo, Do; leer: jeden Tag</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Liefertage</translation>
    </message>
    <message>
        <source>Weekdays on which it brings goods; empty: every day</source>
        <translation>Wochentage, an denen er liefert; leer: jeden Tag</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Least value of one order</source>
        <translation>Kleinster Wert einer Bestellung</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Rhythmus, Tage</translation>
    </message>
    <message>
        <source>Days from one order to the next</source>
        <translation>Tage von einer Bestellung zur nächsten</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What its deliveries really took</source>
        <translation>Was seine Lieferungen wirklich gebraucht haben</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The supplier&apos;s code</source>
        <translation>Der Code des Lieferanten</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>EK-Preis</translation>
    </message>
    <message>
        <source>What one unit costs you</source>
        <translation>Was Sie ein Stück kostet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What a customer pays</source>
        <translation>Was ein Kunde zahlt</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>Units that are ordered together</source>
        <translation>Stück, die zusammen bestellt werden</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Mindest</translation>
    </message>
    <message>
        <source>Least units of one order</source>
        <translation>Kleinste Stückzahl einer Bestellung</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>Days from the order to the delivery; empty: the supplier&apos;s</source>
        <translation>Tage von der Bestellung bis zur Lieferung; leer: die des Lieferanten</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Haltbar</translation>
    </message>
    <message>
        <source>Days that it keeps</source>
        <translation>Tage, die es sich hält</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Höchst</translation>
    </message>
    <message>
        <source>Units that the shelf holds</source>
        <translation>Stück, die ins Regal passen</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>Time of an order day until which it takes orders, as in 11:00; empty: all day</source>
        <translation>Uhrzeit, bis zu der er an einem Bestelltag Bestellungen annimmt, etwa 11:00; leer: den ganzen Tag</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Bestellt nach</translation>
    </message>
    <message>
        <source>How its products are ordered</source>
        <translation>Wie seine Artikel bestellt werden</translation>
    </message>
    <message>
        <source>How much is ordered, by which rule</source>
        <translation>Wie viel bestellt wird, nach welcher Regel</translation>
    </message>
    <message>
        <source>Cost by quantity</source>
        <translation>Kosten nach Menge</translation>
    </message>
    <message>
        <source>What a unit costs in a larger order</source>
        <translation>Was ein Stück in einer größeren Bestellung kostet</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Stück</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Looking at the whole file</source>
        <translation>Die ganze Datei wird durchgesehen</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>Zeilen werden gespeichert</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Summen werden gebildet</translation>
    </message>
    <message>
        <source>Keeping a copy of the file</source>
        <translation>Eine Kopie der Datei wird abgelegt</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Beispieldaten werden geschrieben</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>Verkäufe werden gelesen</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Prognose wird berechnet</translation>
    </message>
    <message>
        <source>Deciding the orders</source>
        <translation>Bestellungen werden ermittelt</translation>
    </message>
    <message>
        <source>Preparing features</source>
        <translation>Merkmale werden vorbereitet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Learning from the earlier history</source>
        <translation>Lernt aus der früheren Historie</translation>
    </message>
    <message>
        <source>Comparing the models on the past</source>
        <translation>Modelle werden an der Vergangenheit verglichen</translation>
    </message>
    <message>
        <source>Searching settings</source>
        <translation>Einstellungen werden gesucht</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Bandbreiten werden gemessen</translation>
    </message>
    <message>
        <source>Learning from the whole history</source>
        <translation>Lernt aus der ganzen Historie</translation>
    </message>
    <message>
        <source>Learning from all days</source>
        <translation>Lernt aus allen Tagen</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Checking all stores together on days the model has not seen</source>
        <translation>Alle Filialen werden an unbekannten Tagen geprüft</translation>
    </message>
    <message>
        <source>Checking the forecast week by week</source>
        <translation>Prognose wird Woche für Woche geprüft</translation>
    </message>
    <message>
        <source>Saving the models</source>
        <translation>Modelle werden gespeichert</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Arbeitsmappe wird geschrieben</translation>
    </message>
    <message>
        <source>Checking the workbook</source>
        <translation>Arbeitsmappe wird geprüft</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Sicherung wird kopiert</translation>
    </message>
    <message>
        <source>Train one on the Upload and train page.</source>
        <translation>Trainieren lässt es sich auf der Seite Import und Training.</translation>
    </message>
    <message>
        <source>There is too little history for machine learning yet; the forecast rests on averages, trend and weekdays.</source>
        <translation>Für maschinelles Lernen ist die Historie noch zu kurz; die Prognose stützt sich auf Mittelwerte, Trend und Wochentage.</translation>
    </message>
    <message>
        <source>With little more than a year of history or less, yearly seasons cannot be learned yet, and bands over long periods are optimistic.</source>
        <translation>Mit kaum mehr als einem Jahr Historie lassen sich Jahreszeiten noch nicht lernen, und die Bänder über lange Zeiträume sind zu optimistisch.</translation>
    </message>
    <message>
        <source>With less than two years of history, bands over long periods are optimistic.</source>
        <translation>Mit weniger als zwei Jahren Historie sind die Bänder über lange Zeiträume zu optimistisch.</translation>
    </message>
    <message>
        <source>The data hold no pattern that helps to forecast: each product&apos;s plain average is the best guess, and the bands show how far sales scatter around it.</source>
        <translation>Die Daten zeigen kein Muster, das der Prognose hilft: Der einfache Mittelwert jedes Artikels ist die beste Schätzung, und die Bänder zeigen, wie weit der Absatz darum streut.</translation>
    </message>
    <message>
        <source>No sales before this date.</source>
        <translation>Keine Verkäufe vor diesem Tag.</translation>
    </message>
    <message>
        <source>Checking %1 on days the model has not seen</source>
        <translation>%1 wird an unbekannten Tagen geprüft</translation>
    </message>
    <message>
        <source>Looking for the forecast</source>
        <translation>Prognose wird gesucht</translation>
    </message>
    <message>
        <source>On the last %1 days the forecast was off by %2.</source>
        <translation>In den letzten %1 Tagen lag die Prognose um %2 daneben.</translation>
    </message>
    <message>
        <source>On the last %1 weeks the forecast was off by %2.</source>
        <translation>In den letzten %1 Wochen lag die Prognose um %2 daneben.</translation>
    </message>
    <message>
        <source>On the last %1 months the forecast was off by %2.</source>
        <translation>In den letzten %1 Monaten lag die Prognose um %2 daneben.</translation>
    </message>
    <message>
        <source>On the last day the forecast was off by %1.</source>
        <translation>Am letzten Tag lag die Prognose um %1 daneben.</translation>
    </message>
    <message>
        <source>On the last week the forecast was off by %1.</source>
        <translation>In der letzten Woche lag die Prognose um %1 daneben.</translation>
    </message>
    <message>
        <source>On the last month the forecast was off by %1.</source>
        <translation>Im letzten Monat lag die Prognose um %1 daneben.</translation>
    </message>
    <message>
        <source>Repeating the last season would have been off by %1.</source>
        <translation>Die letzte Saison zu wiederholen hätte um %1 danebengelegen.</translation>
    </message>
    <message>
        <source>It was off by %1, repeating the last season by %2.</source>
        <translation>Es lag um %1 daneben, die Wiederholung der letzten Saison um %2.</translation>
    </message>
    <message>
        <source>It was off by %1, the active model by %2 on the same days.</source>
        <translation>Es lag um %1 daneben, das aktive Modell an denselben Tagen um %2.</translation>
    </message>
    <message>
        <source>There are %1 days of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Bisher gibt es Verkäufe von %1 Tagen: zu wenige, um ein Muster zu lernen oder eine Prognose daran zu prüfen.</translation>
    </message>
    <message>
        <source>There are %1 weeks of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Bisher gibt es Verkäufe von %1 Wochen: zu wenige, um ein Muster zu lernen oder eine Prognose daran zu prüfen.</translation>
    </message>
    <message>
        <source>There are %1 months of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Bisher gibt es Verkäufe von %1 Monaten: zu wenige, um ein Muster zu lernen oder eine Prognose daran zu prüfen.</translation>
    </message>
    <message>
        <source>From %1 days on a model can be tested and put to use.</source>
        <translation>Ab %1 Tagen kann ein Modell geprüft und übernommen werden.</translation>
    </message>
    <message>
        <source>From %1 weeks on a model can be tested and put to use.</source>
        <translation>Ab %1 Wochen kann ein Modell geprüft und übernommen werden.</translation>
    </message>
    <message>
        <source>From %1 months on a model can be tested and put to use.</source>
        <translation>Ab %1 Monaten kann ein Modell geprüft und übernommen werden.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is nearly the sales over again and would give the answer away; it is not used.</source>
        <translation>Die Spalte „%1“ ist fast eine Kopie der Verkäufe und würde die Antwort verraten; sie wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits.</source>
        <translation>Die Suche nach besseren Einstellungen hat %1-mal angepasst.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits, then its time was up (%2 of %3 rounds).</source>
        <translation>Die Suche nach besseren Einstellungen hat %1-mal angepasst, dann war ihre Zeit um (%2 von %3 Runden).</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; it is used.</source>
        <translation>In %1 späteren Zeiträumen, die sie nicht kannte, lag das Gefundene um %2 daneben, die üblichen Einstellungen um %3; es wird benutzt.</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; the usual settings stay.</source>
        <translation>In %1 späteren Zeiträumen, die sie nicht kannte, lag das Gefundene um %2 daneben, die üblichen Einstellungen um %3; die üblichen Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, against %4 when it was tested.</source>
        <translation>In den %1 Tagen bis %2 lag die Prognose um %3 daneben, bei der Prüfung um %4.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, %4 when it was tested: it still fits.</source>
        <translation>In den %1 Tagen bis %2 lag die Prognose um %3 daneben, bei der Prüfung um %4: Das Modell passt noch.</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Die Verkäufe sind nicht mehr, wie das Modell sie gelernt hat (Stabilitätsindex %1, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Die Verkäufe sind nicht mehr, wie das Modell sie gelernt hat, %1 höher (Stabilitätsindex %2, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Die Verkäufe sind nicht mehr, wie das Modell sie gelernt hat, %1 niedriger (Stabilitätsindex %2, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Die Preise sind nicht mehr, wie das Modell sie gelernt hat (Stabilitätsindex %1, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Die Preise sind nicht mehr, wie das Modell sie gelernt hat, %1 höher (Stabilitätsindex %2, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Die Preise sind nicht mehr, wie das Modell sie gelernt hat, %1 niedriger (Stabilitätsindex %2, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Die Rabatte sind nicht mehr, wie das Modell sie gelernt hat (Stabilitätsindex %1, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Die Rabatte sind nicht mehr, wie das Modell sie gelernt hat, %1 höher (Stabilitätsindex %2, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Die Rabatte sind nicht mehr, wie das Modell sie gelernt hat, %1 niedriger (Stabilitätsindex %2, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Die Aktionen sind nicht mehr, wie das Modell sie gelernt hat (Stabilitätsindex %1, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Die Aktionen sind nicht mehr, wie das Modell sie gelernt hat, %1 höher (Stabilitätsindex %2, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Die Aktionen sind nicht mehr, wie das Modell sie gelernt hat, %1 niedriger (Stabilitätsindex %2, ab 0,25 gilt es als Änderung).</translation>
    </message>
    <message>
        <source>Model %1, tried beside it, was off by %2 less on the same days: it can be promoted.</source>
        <translation>Das Modell %1, daneben erprobt, lag an denselben Tagen um %2 weniger daneben: Es kann übernommen werden.</translation>
    </message>
    <message>
        <source>There are only %1 days of history, too few for a model: this is the plain average with wide limits.</source>
        <translation>Es gibt nur %1 Tage Vergangenheit, zu wenig für ein Modell: Dies ist der einfache Durchschnitt mit weiten Grenzen.</translation>
    </message>
    <message>
        <source>The model was trained on data to %1; train again to use what came since.</source>
        <translation>Das Modell wurde mit Daten bis %1 trainiert; ein neues Training nutzt, was seither dazukam.</translation>
    </message>
    <message>
        <source>The data end on %1, %2 days before the planning date; import newer sales.</source>
        <translation>Die Daten enden am %1, %2 Tage vor dem Planungstag; bitte neuere Verkäufe importieren.</translation>
    </message>
    <message>
        <source>1 product without sales before the planning date is left out.</source>
        <translation>1 Produkt ohne Verkäufe vor dem Planungstag ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1 products without sales before the planning date are left out.</source>
        <translation>%1 Produkte ohne Verkäufe vor dem Planungstag sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 components of assembled goods are no products of this store and are not planned (first: %2).</source>
        <translation>%1 Bestandteile zusammengesetzter Ware sind keine Produkte dieser Filiale und werden nicht geplant (zuerst: %2).</translation>
    </message>
    <message>
        <source>%1 products without sales before the replay are left out.</source>
        <translation>%1 Produkte ohne Verkäufe vor dem nachgespielten Zeitraum sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 days of products have no known demand (no record, or sold out) and are replayed without demand.</source>
        <translation>An %1 Produkttagen ist die Nachfrage nicht bekannt (kein Eintrag oder ausverkauft); sie werden ohne Nachfrage nachgespielt.</translation>
    </message>
    <message>
        <source>Raised to the supplier&apos;s minimum of %1.</source>
        <translation>Auf den Mindestbestellwert des Lieferanten von %1 angehoben.</translation>
    </message>
    <message>
        <source>%1 under the supplier&apos;s minimum of %2.</source>
        <translation>%1 unter dem Mindestbestellwert des Lieferanten von %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Storniert: %1</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3</source>
        <translation>über %1 Tage: Lieferzeit %2 + Bestellrhythmus %3</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3, lead time %4 to %5 days</source>
        <translation>über %1 Tage: Lieferzeit %2 + Bestellrhythmus %3, Lieferzeit %4 bis %5 Tage</translation>
    </message>
    <message>
        <source>%1 before rounding</source>
        <translation>%1 vor dem Runden</translation>
    </message>
    <message>
        <source>%1 % service</source>
        <translation>%1 % Lieferbereitschaft</translation>
    </message>
    <message>
        <source>%1 % of demand served from stock</source>
        <translation>%1 % der Nachfrage aus dem Bestand bedient</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>zuerst fällig %1</translation>
    </message>
    <message>
        <source>%1 due %2 comes too late to count</source>
        <translation>%1 fällig %2, zu spät, um zu zählen</translation>
    </message>
    <message>
        <source>position %1 is above the reorder point %2</source>
        <translation>Position %1 liegt über dem Meldebestand %2</translation>
    </message>
    <message>
        <source>%1 x %2 lifts the position %3 above the reorder point %4</source>
        <translation>%1 × %2 hebt die Position %3 über den Meldebestand %4</translation>
    </message>
    <message>
        <source>the position is %1 above the order-up-to level</source>
        <translation>die Position liegt %1 über dem Sollbestand</translation>
    </message>
    <message>
        <source>minimum order %1</source>
        <translation>Mindestmenge %1</translation>
    </message>
    <message>
        <source>supplier&apos;s minimum of %1</source>
        <translation>Mindestbestellwert des Lieferanten %1</translation>
    </message>
    <message>
        <source>1 pack of %1</source>
        <translation>1 Packung zu %1</translation>
    </message>
    <message>
        <source>%1 packs of %2</source>
        <translation>%1 Packungen zu %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2</source>
        <translation>Höchstbestand %1 lässt Platz für %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2: less than the smallest order that can be placed</source>
        <translation>Höchstbestand %1 lässt Platz für %2: weniger als die kleinste mögliche Bestellung</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over</source>
        <translation>Haltbarkeit %1 Tage: höchstens %2 % der Bestellung dürfen übrig bleiben</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over: less than the smallest order that can be placed</source>
        <translation>Haltbarkeit %1 Tage: höchstens %2 % der Bestellung dürfen übrig bleiben: weniger als die kleinste mögliche Bestellung</translation>
    </message>
    <message>
        <source>no sale in %1 days</source>
        <translation>kein Verkauf in %1 Tagen</translation>
    </message>
    <message>
        <source>As you said, the shop is open on all days.</source>
        <translation>Wie angegeben ist an allen Tagen geöffnet.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 has rows on %3 of %4 days on which others sold.</source>
        <translation>Nur Verkauftes steht in der Datei: keine der %1 Zeilen nennt 0, und %2 hat Zeilen an %3 von %4 Tagen, an denen anderes verkauft wurde.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 has rows on %4 of %5 days on which others sold.</source>
        <translation>Nur Verkauftes steht in der Datei: %1 der %2 Zeilen nennen 0, und %3 hat Zeilen an %4 von %5 Tagen, an denen anderes verkauft wurde.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 open days have no row.</source>
        <translation>Nur Verkauftes steht in der Datei: keine der %1 Zeilen nennt 0, und %2 offene Tage haben keine Zeile.</translation>
    </message>
    <message>
        <source>A day without a row sold 0.</source>
        <translation>An einem Tag ohne Zeile wurden 0 verkauft.</translation>
    </message>
    <message>
        <source>Days on which nothing was sold are written as 0 (%1 of %2 rows), so the %3 days without a row are not known.</source>
        <translation>Tage ohne Verkauf stehen als 0 in der Datei (%1 von %2 Zeilen), also sind die %3 Tage ohne Zeile nicht bekannt.</translation>
    </message>
    <message>
        <source>Products that sell a lot lack a row on %1 days, so these days are not known rather than days without a sale.</source>
        <translation>Vielverkauften Produkten fehlt an %1 Tagen eine Zeile, also sind diese Tage eher nicht bekannt als ohne Verkauf.</translation>
    </message>
    <message>
        <source>As you said, only what was sold is written: a day without a row sold 0.</source>
        <translation>Wie angegeben steht nur Verkauftes in der Datei: An einem Tag ohne Zeile wurden 0 verkauft.</translation>
    </message>
    <message>
        <source>As you said, zeros are written: a day without a row is not known.</source>
        <translation>Wie angegeben stehen Nullen in der Datei: Ein Tag ohne Zeile ist nicht bekannt.</translation>
    </message>
    <message>
        <source>As you said, the stock is that of the %1.</source>
        <translation>Wie angegeben ist der Bestand der vom: %1.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 of %2 rows sold more than the stock beside them.</source>
        <translation>Der Bestand ist der des Abends: %1 von %2 Zeilen haben mehr verkauft, als daneben an Bestand steht.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 times it is the day before&apos;s less what the day sold.</source>
        <translation>Der Bestand ist der des Abends: %1 Mal ist er der des Vortags abzüglich des Verkaufs des Tages.</translation>
    </message>
    <message>
        <source>The stock is that of the %1, as the column&apos;s name says.</source>
        <translation>Der Bestand ist nach dem Namen der Spalte der vom: %1.</translation>
    </message>
    <message>
        <source>It counts as the next morning&apos;s.</source>
        <translation>Er gilt als der des nächsten Morgens.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: none of %1 rows sold more than it.</source>
        <translation>Der Bestand ist der des Morgens: keine von %1 Zeilen hat mehr als ihn verkauft.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: %1 times the next day&apos;s is the day&apos;s less what it sold.</source>
        <translation>Der Bestand ist der des Morgens: %1 Mal ist der des nächsten Tages der des Tages abzüglich seines Verkaufs.</translation>
    </message>
    <message>
        <source>Days that sold all of it may have wanted more.</source>
        <translation>An Tagen, an denen er ganz verkauft wurde, war vielleicht mehr gefragt.</translation>
    </message>
    <message>
        <source>These rows are by %1, earlier ones of store %2 by %3: where both are known the %4 count, and the other %5 are spread as the %6 sell.</source>
        <translation>Diese Zeilen sind je %1, frühere der Filiale %2 je %3: Wo beides bekannt ist, zählen die %4, die anderen %5 werden verteilt, wie die %6 verkaufen.</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Sonntage</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>%1 lots of at most %2</source>
        <translation>%1 Lose von höchstens %2</translation>
    </message>
    <message>
        <source>The last day, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>Der letzte Tag, %1, hat nur Zeilen von %2 Reihen und ist wahrscheinlich unvollständig.</translation>
    </message>
    <message>
        <source>The last week, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>Die letzte Woche, %1, hat nur Zeilen von %2 Reihen und ist wahrscheinlich unvollständig.</translation>
    </message>
    <message>
        <source>The last month, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>Der letzte Monat, %1, hat nur Zeilen von %2 Reihen und ist wahrscheinlich unvollständig.</translation>
    </message>
    <message>
        <source>1 product changes its category within the file (%1); the last one is kept, and the category tells little.</source>
        <translation>1 Produkt wechselt in der Datei seine Kategorie (%1); die letzte gilt, und die Kategorie sagt wenig.</translation>
    </message>
    <message>
        <source>%1 products change their category within the file (%2); the last one is kept, and the category tells little.</source>
        <translation>%1 Produkte wechseln in der Datei ihre Kategorie (%2); die letzte gilt, und die Kategorie sagt wenig.</translation>
    </message>
    <message>
        <source>1 product has a highest price of more than three times the lowest (%1).</source>
        <translation>1 Produkt hat einen höchsten Preis von mehr als dem Dreifachen des niedrigsten (%1).</translation>
    </message>
    <message>
        <source>%1 products have a highest price of more than three times the lowest (%2).</source>
        <translation>%1 Produkte haben einen höchsten Preis von mehr als dem Dreifachen des niedrigsten (%2).</translation>
    </message>
    <message>
        <source>1 row has far more units than the product ever else sold (first: %1).</source>
        <translation>1 Zeile hat weit mehr Stück, als das Produkt sonst je verkauft hat (zuerst: %1).</translation>
    </message>
    <message>
        <source>%1 rows have far more units than the product ever else sold (first: %2).</source>
        <translation>%1 Zeilen haben weit mehr Stück, als das Produkt sonst je verkauft hat (zuerst: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>„%1“ ist gleich der verkauften Menge: Das verrät, was vorherzusagen ist, und wird nie benutzt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; nearly equals the units sold (correlation %2): it gives away what is to be forecast, so it is never used.</source>
        <translation>„%1“ ist fast gleich der verkauften Menge (Korrelation %2): Das verrät, was vorherzusagen ist, und wird nie benutzt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is somebody&apos;s forecast of the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>„%1“ ist eine fremde Prognose der verkauften Menge: Das verrät, was vorherzusagen ist, und wird nie benutzt.</translation>
    </message>
    <message>
        <source>1 row plans the future, up to %1: %2.</source>
        <translation>1 Zeile plant die Zukunft, bis %1: %2.</translation>
    </message>
    <message>
        <source>%1 rows plan the future, up to %2: %3.</source>
        <translation>%1 Zeilen planen die Zukunft, bis %2: %3.</translation>
    </message>
    <message>
        <source>They have no units and come after the last sale.</source>
        <translation>Sie sind ohne Menge und liegen nach dem letzten Verkauf.</translation>
    </message>
    <message>
        <source>The header is repeated %1 times among the rows; these lines were skipped.</source>
        <translation>Die Kopfzeile wiederholt sich %1-mal zwischen den Zeilen; diese Zeilen wurden übersprungen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected, most often (%3) for: %4.</source>
        <translation>%1 von %2 Zeilen wurden abgewiesen, am häufigsten (%3) weil: %4.</translation>
    </message>
    <message>
        <source>Rows with the day, store and product of an earlier row: %1.</source>
        <translation>Zeilen mit Tag, Filiale und Artikel einer früheren Zeile: %1.</translation>
    </message>
    <message>
        <source>They are lines of a till and add up.</source>
        <translation>Es sind Kassenzeilen, sie werden zusammengezählt.</translation>
    </message>
    <message>
        <source>Returns among them: %1.</source>
        <translation>Retouren darunter: %1.</translation>
    </message>
    <message>
        <source>As you decided, the later row counts.</source>
        <translation>Wie Sie entschieden haben, gilt die spätere Zeile.</translation>
    </message>
    <message>
        <source>As you decided, they add up.</source>
        <translation>Wie Sie entschieden haben, werden sie zusammengezählt.</translation>
    </message>
    <message>
        <source>As you decided, rows that are equal in every cell count once, and the others add up.</source>
        <translation>Wie Sie entschieden haben, zählen ganz gleiche Zeilen einmal, und die anderen werden zusammengezählt.</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, in whole blocks: %1.</source>
        <translation>Zeilen, die in ganzen Blöcken doppelt in der Datei stehen: %1.</translation>
    </message>
    <message>
        <source>They are copies and count once.</source>
        <translation>Es sind Kopien, sie zählen einmal.</translation>
    </message>
    <message>
        <source>Rows that the later copy has otherwise: %1.</source>
        <translation>Zeilen, die in der späteren Kopie anders lauten: %1.</translation>
    </message>
    <message>
        <source>The later row counts.</source>
        <translation>Die spätere Zeile gilt.</translation>
    </message>
    <message>
        <source>Other rows with the day, store and product of an earlier row: %1.</source>
        <translation>Andere Zeilen mit Tag, Filiale und Artikel einer früheren Zeile: %1.</translation>
    </message>
    <message>
        <source>They add up.</source>
        <translation>Sie werden zusammengezählt.</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one in every cell, in a table that otherwise has one row per day, store and product: %1.</source>
        <translation>Zeilen, die einer früheren ganz gleichen, in einer Tabelle mit sonst einer Zeile je Tag, Filiale und Artikel: %1.</translation>
    </message>
    <message>
        <source>Odd rows that are held back: %1.</source>
        <translation>Auffällige Zeilen, die zurückgehalten werden: %1.</translation>
    </message>
    <message>
        <source>Odd rows that count, as you decided: %1.</source>
        <translation>Auffällige Zeilen, die zählen, wie Sie entschieden haben: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>And more: %1.</source>
        <translation>Und weitere: %1.</translation>
    </message>
    <message>
        <source>Rows with a date after today, most of the file: %1.</source>
        <translation>Zeilen mit einem Datum nach heute, der größte Teil der Datei: %1.</translation>
    </message>
    <message>
        <source>They are taken: is the clock of this computer right?</source>
        <translation>Sie werden übernommen: Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>Rows that hold far more or less than the others, too many to be slips: %1.</source>
        <translation>Zeilen mit weit mehr oder weniger als die anderen, zu viele für Versehen: %1.</translation>
    </message>
    <message>
        <source>They are taken: are quantities or prices written in two units?</source>
        <translation>Sie werden übernommen: Sind Mengen oder Preise in zwei Einheiten geschrieben?</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>zurückgehalten: %1</translation>
    </message>
    <message>
        <source>the date is after today (%1)</source>
        <translation>das Datum liegt nach heute (%1)</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days after the last, %2</source>
        <translation>das Datum ist weit von allen anderen entfernt: %1 Tage nach dem letzten, %2</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days before the first, %2</source>
        <translation>das Datum ist weit von allen anderen entfernt: %1 Tage vor dem ersten, %2</translation>
    </message>
    <message>
        <source>the quantity is an article number</source>
        <translation>die Menge ist eine Artikelnummer</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other day (%2)</source>
        <translation>die Menge ist das %1-Fache des höchsten anderen Tages (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any stored day (%2)</source>
        <translation>die Menge ist das %1-Fache des höchsten gespeicherten Tages (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other product (%2)</source>
        <translation>die Menge ist das %1-Fache der höchsten eines anderen Artikels (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times the product&apos;s usual one (%2)</source>
        <translation>der Preis ist das %1-Fache des üblichen (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times less than the product&apos;s usual one (%2)</source>
        <translation>der übliche Preis (%2) ist das %1-Fache davon</translation>
    </message>
    <message>
        <source>the discount is a fraction where all others are percent</source>
        <translation>der Rabatt ist ein Bruchteil, wo alle anderen Prozente sind</translation>
    </message>
    <message>
        <source>the discount is in percent where all others are fractions</source>
        <translation>der Rabatt ist in Prozent, wo alle anderen Bruchteile sind</translation>
    </message>
    <message>
        <source>the discount is above 100 %</source>
        <translation>der Rabatt liegt über 100 %</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the two are added up.</source>
        <translation>Diese Tage überschneiden sich mit 1 früheren Import („%1“); wo beide eine Zeile haben, werden sie zusammengezählt.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the two are added up.</source>
        <translation>Diese Tage überschneiden sich mit %1 früheren Importen (neuester: „%2“); wo beide eine Zeile haben, werden sie zusammengezählt.</translation>
    </message>
    <message>
        <source>Sales of 1 earlier upload (&quot;%1&quot;) meet those of this file.</source>
        <translation>Verkäufe von 1 früheren Import („%1“) treffen auf die dieser Datei.</translation>
    </message>
    <message>
        <source>Sales of %1 earlier uploads (newest: &quot;%2&quot;) meet those of this file.</source>
        <translation>Verkäufe von %1 früheren Importen (neuester: „%2“) treffen auf die dieser Datei.</translation>
    </message>
    <message>
        <source>%1 days from %2 on</source>
        <translation>%1 Tage ab %2</translation>
    </message>
    <message>
        <source>%1: other receipts or hours of the same day, so the two are added up.</source>
        <translation>%1: andere Belege oder Stunden desselben Tages, also wird beides zusammengezählt.</translation>
    </message>
    <message>
        <source>%1: whole again, so this file replaces it.</source>
        <translation>%1: noch einmal vollständig, also ersetzt diese Datei das Gespeicherte.</translation>
    </message>
    <message>
        <source>%1: already there as a whole, so the stored sales stay.</source>
        <translation>%1: schon vollständig da, also bleiben die gespeicherten Verkäufe.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether it came in part or whole again.</source>
        <translation>%1: nicht klar, ob ein Teil kam oder alles noch einmal.</translation>
    </message>
    <message>
        <source>The two are added up; what is in both then counts twice.</source>
        <translation>Beides wird zusammengezählt; was in beiden steht, zählt dann doppelt.</translation>
    </message>
    <message>
        <source>This file replaces what was stored; if it holds only a part of the day, the day is now short.</source>
        <translation>Diese Datei ersetzt das Gespeicherte; enthält sie nur einen Teil des Tages, fehlt nun der Rest.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have sales on one day only: &quot;%3&quot; seems to hold receipt numbers.</source>
        <translation>%1 von %2 Filialen haben nur an einem Tag Verkäufe: „%3“ scheint Belegnummern zu enthalten.</translation>
    </message>
    <message>
        <source>They are read as stores, each with a forecast of its own.</source>
        <translation>Sie werden als Filialen gelesen, jede mit eigener Prognose.</translation>
    </message>
    <message>
        <source>%1 rows were added to stored ones.</source>
        <translation>%1 Zeilen wurden zu gespeicherten hinzugezählt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the decision %2.</source>
        <translation>„%1“ ist kein Wert der Entscheidung %2.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Möglich sind %1.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the stored row stays.</source>
        <translation>Diese Tage überschneiden sich mit 1 früheren Import („%1“); wo beide eine Zeile haben, bleibt die gespeicherte.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the row of this file wins.</source>
        <translation>Diese Tage überschneiden sich mit 1 früheren Import („%1“); wo beide eine Zeile haben, gilt die dieser Datei.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the stored row stays.</source>
        <translation>Diese Tage überschneiden sich mit %1 früheren Importen (neuester: „%2“); wo beide eine Zeile haben, bleibt die gespeicherte.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the row of this file wins.</source>
        <translation>Diese Tage überschneiden sich mit %1 früheren Importen (neuester: „%2“); wo beide eine Zeile haben, gilt die dieser Datei.</translation>
    </message>
    <message>
        <source>This very file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Genau diese Datei wurde schon importiert (Import %1, %2); es wurde nichts noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is the first that holds sales.</source>
        <translation>Die Arbeitsmappe hat %1 Blätter; „%2“ ist das erste mit Verkäufen.</translation>
    </message>
    <message>
        <source>All numbers with a point have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Alle Zahlen mit Punkt haben drei Ziffern danach; er kann Tausender gliedern oder Dezimalen trennen. Als Dezimalzeichen gilt „%1“.</translation>
    </message>
    <message>
        <source>All numbers with a comma have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Alle Zahlen mit Komma haben drei Ziffern danach; es kann Tausender gliedern oder Dezimalen trennen. Als Dezimalzeichen gilt „%1“.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as day, month, year.</source>
        <translation>Tag und Monat sind in jedem Datum von „%1“ vertauschbar; gelesen als Tag, Monat, Jahr.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as month, day, year.</source>
        <translation>Tag und Monat sind in jedem Datum von „%1“ vertauschbar; gelesen als Monat, Tag, Jahr.</translation>
    </message>
    <message>
        <source>There is no column with products, so each &quot;%1&quot; is forecast as one.</source>
        <translation>Es gibt keine Spalte mit Produkten; deshalb gilt jedes „%1“ als eines.</translation>
    </message>
    <message>
        <source>The file has no header row, so the columns were told apart by their values.</source>
        <translation>Die Datei hat keine Kopfzeile; die Spalten wurden an ihren Werten erkannt.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Stimmt das?</translation>
    </message>
    <message>
        <source>Is the mapping right?</source>
        <translation>Stimmt die Zuordnung?</translation>
    </message>
    <message>
        <source>The file has no store column; all rows go to the store &quot;%1&quot;.</source>
        <translation>Die Datei hat keine Spalte mit Filialen; alle Zeilen gehören zur Filiale „%1“.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>%1 sheet &quot;%2&quot;</source>
        <translation>%1, Blatt „%2“</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>one column per product</source>
        <translation>eine Spalte je Produkt</translation>
    </message>
    <message>
        <source>one column per date</source>
        <translation>eine Spalte je Datum</translation>
    </message>
    <message>
        <source>dates in several columns</source>
        <translation>Datum in mehreren Spalten</translation>
    </message>
    <message>
        <source>dates as serial numbers</source>
        <translation>Datum als laufende Zahl</translation>
    </message>
    <message>
        <source>dates day.month.year</source>
        <translation>Datum Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>dates month/day/year</source>
        <translation>Datum Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>Datum Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>receipt lines summed to the day</source>
        <translation>Bonzeilen zum Tag summiert</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 Filiale</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>%1 Filialen</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Produkt</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 Produkte</translation>
    </message>
    <message>
        <source>Wrote 1 row to %1.</source>
        <translation>1 Zeile nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>%1 Zeilen nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>1 scenario written to %1.</source>
        <translation>1 Szenario nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 scenarios written to %2.</source>
        <translation>%1 Szenarien nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>The first: row %1, %2: %3.</source>
        <translation>Die erste: Zeile %1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not a date in the order %2</source>
        <translation>%1 ist kein Datum in der Reihenfolge %2</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>das Datum fehlt</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>das Produkt fehlt</translation>
    </message>
    <message>
        <source>the store is missing</source>
        <translation>die Filiale fehlt</translation>
    </message>
    <message>
        <source>the units sold are missing</source>
        <translation>die verkaufte Menge fehlt</translation>
    </message>
    <message>
        <source>the units sold are beyond all reason</source>
        <translation>die verkaufte Menge ist jenseits aller Vernunft</translation>
    </message>
    <message>
        <source>the units sold are missing, and a competitor&apos;s price alone plans nothing</source>
        <translation>die verkaufte Menge fehlt, und der Preis der Konkurrenz allein plant nichts</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>die Zeile hat %1 Zellen, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>darf nicht kleiner als %1 sein</translation>
    </message>
    <message>
        <source>must lie between 0 and 100 percent</source>
        <translation>muss zwischen 0 und 100 Prozent liegen</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>liegt vor dem ersten Tag</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no rows.</source>
        <translation>„%1“ enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has columns but no rows.</source>
        <translation>„%1“ hat Spalten, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>„%1“ lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an XML document, not a table of sales.</source>
        <translation>„%1“ ist ein XML-Dokument, keine Verkaufstabelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON document, not a table of sales.</source>
        <translation>„%1“ ist ein JSON-Dokument, keine Verkaufstabelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a binary file of an unknown kind, not a table of sales.</source>
        <translation>„%1“ ist eine Binärdatei unbekannter Art, keine Verkaufstabelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a table of sales.</source>
        <translation>„%1“ ist keine Verkaufstabelle (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an encrypted workbook.</source>
        <translation>„%1“ ist eine verschlüsselte Arbeitsmappe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged workbook or an old kind that cannot be read.</source>
        <translation>„%1“ ist eine beschädigte Arbeitsmappe oder eine alte Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged archive or workbook.</source>
        <translation>„%1“ ist ein beschädigtes Archiv oder eine beschädigte Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; is missing.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr Teil „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr Teil „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;.</source>
        <translation>Die Arbeitsmappe hat kein Blatt „%1“.</translation>
    </message>
    <message>
        <source>This is not a sales file: no column with %1 was found.</source>
        <translation>Das ist keine Verkaufsdatei: Es wurde keine Spalte mit %1 gefunden.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ihre Spalten sind %1.</translation>
    </message>
    <message>
        <source>Its only column is %1.</source>
        <translation>Ihre einzige Spalte ist %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold dates: row %2 has &quot;%3&quot;.</source>
        <translation>In der Spalte „%1“ stehen keine Daten: In Zeile %2 steht „%3“.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold numbers: row %2 has &quot;%3&quot;.</source>
        <translation>In der Spalte „%1“ stehen keine Zahlen: In Zeile %2 steht „%3“.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no date in the order %2.</source>
        <translation>Die Spalte „%1“ ist kein Datum in der Reihenfolge %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of &quot;%3&quot; cannot be read, so none was stored.</source>
        <translation>%1 von %2 Zeilen von „%3“ sind nicht lesbar, deshalb wurde keine gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read, so none was stored.</source>
        <translation>%1 von %2 Zeilen sind nicht lesbar, deshalb wurde keine gespeichert.</translation>
    </message>
    <message>
        <source>Upload %1 was taken back already.</source>
        <translation>Der Import %1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no upload %1.</source>
        <translation>Den Import %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Store %1: retrain.</source>
        <translation>Filiale %1: neu trainieren.</translation>
    </message>
    <message>
        <source>Store %1 has no sales yet.</source>
        <translation>Die Filiale %1 hat noch keine Verkäufe.</translation>
    </message>
    <message>
        <source>Product %1 has no sales before %2.</source>
        <translation>Das Produkt %1 hat vor dem %2 keine Verkäufe.</translation>
    </message>
    <message>
        <source>Product %1 has no sales in store %2 before the planning date.</source>
        <translation>Das Produkt %1 hat in der Filiale %2 vor dem Planungstag keine Verkäufe.</translation>
    </message>
    <message>
        <source>There is no product %1 in store %2.</source>
        <translation>In der Filiale %2 gibt es kein Produkt %1.</translation>
    </message>
    <message>
        <source>Store %1 has no category &quot;%2&quot;.</source>
        <translation>Die Filiale %1 hat keine Kategorie „%2“.</translation>
    </message>
    <message>
        <source>Store %1 has no product with sales before %2.</source>
        <translation>Die Filiale %1 hat kein Produkt mit Verkäufen vor dem %2.</translation>
    </message>
    <message>
        <source>The sales of store %1 come by the %2; a forecast by the %3 would be made up.</source>
        <translation>Die Verkäufe der Filiale %1 liegen je %2 vor; eine Prognose je %3 wäre erfunden.</translation>
    </message>
    <message>
        <source>A replay of %1 days needs %2 days of sales before it; there are %3.</source>
        <translation>%1 Tage nachzuspielen braucht %2 Tage mit Verkäufen davor; es sind %3.</translation>
    </message>
    <message>
        <source>The order of %1 was left as it is.</source>
        <translation>Die Bestellung von %1 blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Say why the order of %1 differs from the recommended one.</source>
        <translation>Bitte angeben, warum die Bestellung von %1 von der Empfehlung abweicht.</translation>
    </message>
    <message>
        <source>A forecast cannot be negative.</source>
        <translation>Eine Prognose kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The forecast of %1 was left as it is.</source>
        <translation>Die Prognose vom %1 blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Say why the forecast of %1 is changed.</source>
        <translation>Bitte angeben, warum die Prognose vom %1 geändert wird.</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1 blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 was changed since; the step cannot be taken back.</source>
        <translation>%1 wurde seither geändert; der Schritt kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>%1 was ordered on %2; it cannot have come on %3.</source>
        <translation>%1 wurde am %2 bestellt; die Ware kann nicht am %3 gekommen sein.</translation>
    </message>
    <message>
        <source>%1 has no line with product %2.</source>
        <translation>%1 hat keine Position mit dem Produkt %2.</translation>
    </message>
    <message>
        <source>What came of %1 must be more than 0.</source>
        <translation>Was von %1 gekommen ist, muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>Von %1 ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>Say why the quantity of %1 changes.</source>
        <translation>Bitte angeben, warum sich die Menge von %1 ändert.</translation>
    </message>
    <message>
        <source>Say why %1 is cancelled.</source>
        <translation>Bitte angeben, warum %1 storniert wird.</translation>
    </message>
    <message>
        <source>There is no purchase order %1.</source>
        <translation>Den Auftrag %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>Das Modell %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Model %1 is damaged: its stored form is not what was trained.</source>
        <translation>Das Modell %1 ist beschädigt: Gespeichert ist nicht, was trainiert wurde.</translation>
    </message>
    <message>
        <source>Model %1 is in use.</source>
        <translation>Das Modell %1 ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Store %1 has no earlier model to go back to.</source>
        <translation>Die Filiale %1 hat kein früheres Modell, zu dem sie zurückkönnte.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Die Filiale %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should end in .csv, .xlsx or .pdf.</source>
        <translation>„%1“ sollte auf .csv, .xlsx oder .pdf enden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give the name of a file in it.</source>
        <translation>„%1“ ist ein Ordner; bitte den Namen einer Datei darin angeben.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: the disk may be full.</source>
        <translation>„%1“ wurde nicht geschrieben: Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2.</source>
        <translation>„%1“ wurde nicht geschrieben: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced: %2.</source>
        <translation>„%1“ lässt sich nicht ersetzen: %2.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1.</source>
        <translation>Die Datenbank hat etwas abgelehnt: %1.</translation>
    </message>
    <message>
        <source>An unexpected error stopped this: %1.</source>
        <translation>Ein unerwarteter Fehler hat das abgebrochen: %1.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used: %1</source>
        <translation>Diese Sicherung ist beschädigt und nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>This database was written by a newer Shelfcast (schema %1, this version knows %2).</source>
        <translation>Diese Datenbank stammt von einem neueren Shelfcast (Schema %1, diese Version kennt %2).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts verbucht.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Es wurde nichts geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Es wurde nichts geändert; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Es blieb alles, wie es war.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another file.</source>
        <translation>Sie blieb, wie sie war; bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>It was left as it is; open it with the newer version.</source>
        <translation>Sie blieb, wie sie war; bitte mit der neueren Version öffnen.</translation>
    </message>
    <message>
        <source>The old file was kept.</source>
        <translation>Die alte Datei blieb erhalten.</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>Die Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>What served before still serves.</source>
        <translation>Was vorher galt, gilt weiter.</translation>
    </message>
    <message>
        <source>Until then their plain average serves, with wide limits.</source>
        <translation>Bis dahin gilt ihr einfacher Durchschnitt mit weiten Grenzen.</translation>
    </message>
    <message>
        <source>Import more and train again.</source>
        <translation>Bitte mehr importieren und neu trainieren.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Bitte neu trainieren.</translation>
    </message>
    <message>
        <source>Train again, or roll back to an earlier model.</source>
        <translation>Bitte neu trainieren oder zu einem früheren Modell zurückgehen.</translation>
    </message>
    <message>
        <source>Import a sales file first.</source>
        <translation>Bitte zuerst eine Verkaufsdatei importieren.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Bitte noch einmal anfordern.</translation>
    </message>
    <message>
        <source>Ask for fewer days.</source>
        <translation>Bitte weniger Tage wählen.</translation>
    </message>
    <message>
        <source>Ask for a coarser one.</source>
        <translation>Bitte eine gröbere wählen.</translation>
    </message>
    <message>
        <source>Choose the files in it that hold the sales.</source>
        <translation>Bitte die Dateien darin wählen, die die Verkäufe enthalten.</translation>
    </message>
    <message>
        <source>Export the sales as CSV or as an Excel workbook and import that.</source>
        <translation>Bitte die Verkäufe als CSV oder Excel-Arbeitsmappe ausgeben und diese importieren.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Bitte in der Tabellenkalkulation öffnen, als .xlsx speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Save it without a password and import that file.</source>
        <translation>Bitte ohne Kennwort speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Save it as .xlsx and import that.</source>
        <translation>Bitte als .xlsx speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Correct the column in the file, or choose another one in the mapping.</source>
        <translation>Bitte die Spalte in der Datei berichtigen oder in der Zuordnung eine andere wählen.</translation>
    </message>
    <message>
        <source>If a column holds them under another name, choose it in the mapping.</source>
        <translation>Hält eine Spalte sie unter anderem Namen, bitte diese in der Zuordnung wählen.</translation>
    </message>
    <message>
        <source>If each column beside the date is a product of its own, map product to &quot;*&quot;.</source>
        <translation>Ist jede Spalte neben dem Datum ein eigenes Produkt, bitte dem Produkt „*“ zuordnen.</translation>
    </message>
    <message>
        <source>Roll back or promote another model before rejecting it.</source>
        <translation>Bitte vor dem Verwerfen zurückgehen oder ein anderes Modell übernehmen.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Bitte dort zuerst schließen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Bitte eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Bitte die neueste Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>Any day counts until then.</source>
        <translation>Bis dahin zählt jeder Tag.</translation>
    </message>
    <message>
        <source>Wait for it to end or cancel it first.</source>
        <translation>Bitte das Ende abwarten oder es zuerst abbrechen.</translation>
    </message>
    <message>
        <source>There is too little history to hold any of it out, so the accuracy is not known yet.</source>
        <translation>Die Vergangenheit ist zu kurz, um etwas davon zurückzuhalten; die Genauigkeit ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing beat the settings that come with Shelfcast.</source>
        <translation>Nichts war besser als die mitgelieferten Einstellungen.</translation>
    </message>
    <message>
        <source>The normal formula does not reach the same service at any safety factor up to 6 standard deviations more; its stock is that of the largest tried.</source>
        <translation>Die übliche Formel erreicht dieselbe Lieferbereitschaft bei keinem Sicherheitsfaktor bis 6 Standardabweichungen mehr; ihr Bestand ist der des größten erprobten.</translation>
    </message>
    <message>
        <source>Checking whether the models still fit</source>
        <translation>Es wird geprüft, ob die Modelle noch passen</translation>
    </message>
    <message>
        <source>what the fixed level leaves above the expected demand</source>
        <translation>was der feste Bestand über der erwarteten Nachfrage lässt</translation>
    </message>
    <message>
        <source>fixed by the planner</source>
        <translation>vom Planer festgelegt</translation>
    </message>
    <message>
        <source>The mapping is the one you chose for this layout before.</source>
        <translation>Die Zuordnung ist die, die für diesen Aufbau zuletzt gewählt wurde.</translation>
    </message>
    <message>
        <source>There are no sales yet.</source>
        <translation>Es gibt noch keine Verkäufe.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>Es gibt noch keine Verkäufe, aus denen gelernt werden könnte.</translation>
    </message>
    <message>
        <source>There are no sales to work with.</source>
        <translation>Es gibt keine Verkäufe, mit denen gearbeitet werden könnte.</translation>
    </message>
    <message>
        <source>There are no orders to write.</source>
        <translation>Es gibt keine Aufträge zu schreiben.</translation>
    </message>
    <message>
        <source>A training is already running.</source>
        <translation>Es läuft schon ein Training.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Ein Budget kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>An order cannot be negative.</source>
        <translation>Eine Bestellung kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>An order is a whole number of units, 0 or more.</source>
        <translation>Eine Bestellung ist eine ganze Zahl von Stück, 0 oder mehr.</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>Die Ware kann nicht vor dem Senden der Bestellung kommen.</translation>
    </message>
    <message>
        <source>No product has sales before the replayed days.</source>
        <translation>Kein Produkt hat Verkäufe vor den nachgespielten Tagen.</translation>
    </message>
    <message>
        <source>The sales or the model were changed meanwhile.</source>
        <translation>Verkäufe oder Modell haben sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The file has columns but no rows.</source>
        <translation>Die Datei hat Spalten, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>The workbook has no sheets with cells.</source>
        <translation>Die Arbeitsmappe hat keine Blätter mit Zellen.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it cannot be unpacked.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Sie lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a checksum is wrong.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Eine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML is not well-formed.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr XML ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has no list of sheets.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr fehlt die Liste der Blätter.</translation>
    </message>
    <message>
        <source>The file came out incomplete; the disk may be full.</source>
        <translation>Die Datei ist unvollständig; vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>The workbook came out incomplete; the disk may be full.</source>
        <translation>Die Arbeitsmappe ist unvollständig; vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>The page came out incomplete; the disk may be full.</source>
        <translation>Die Seite ist unvollständig; vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>Die Datenbankdatei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Die Datenbankdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>Die Datenbank wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Die Datenbank ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Another change is being written.</source>
        <translation>Es wird gerade eine andere Änderung geschrieben.</translation>
    </message>
    <message>
        <source>This is a folder, not a Shelfcast database.</source>
        <translation>Das ist ein Ordner, keine Shelfcast-Datenbank.</translation>
    </message>
    <message>
        <source>This file is not a Shelfcast database.</source>
        <translation>Diese Datei ist keine Shelfcast-Datenbank.</translation>
    </message>
    <message>
        <source>This database belongs to another application.</source>
        <translation>Diese Datenbank gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The database is damaged: its own record is missing.</source>
        <translation>Die Datenbank ist beschädigt: Ihr eigener Eintrag fehlt.</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>Der Ordner für die Datenbank konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The backup must be another file than the database itself.</source>
        <translation>Die Sicherung muss eine andere Datei als die Datenbank selbst sein.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>Die Sicherung konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>1 product without sales before the replay is left out.</source>
        <translation>1 Produkt ohne Verkäufe vor dem nachgespielten Zeitraum ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>this code is a charge and no product, so its line is left out</source>
        <translation>dieser Code ist eine Gebühr und kein Produkt; die Zeile bleibt weg</translation>
    </message>
    <message>
        <source>It was not loaded; train it anew.</source>
        <translation>Es wurde nicht geladen; bitte neu trainieren.</translation>
    </message>
    <message>
        <source>The stored model is damaged (%1).</source>
        <translation>Das gespeicherte Modell ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Train it again; no data were lost.</source>
        <translation>Bitte neu trainieren; es sind keine Daten verloren.</translation>
    </message>
    <message>
        <source>%1 ordered units are late since %2 and expected %3; ask the supplier for a date.</source>
        <translation>%1 bestellte Stück sind seit %2 überfällig und werden am %3 erwartet; fragen Sie den Lieferanten nach einem Termin.</translation>
    </message>
    <message>
        <source>%1 ordered units are overdue since %2 and no longer counted; ask the supplier for a date.</source>
        <translation>%1 bestellte Stück sind seit %2 überfällig und zählen nicht mehr; fragen Sie den Lieferanten nach einem Termin.</translation>
    </message>
    <message>
        <source>%1 late since %2, expected %3</source>
        <translation>%1 überfällig seit %2, erwartet am %3</translation>
    </message>
    <message>
        <source>%1 overdue since %2 no longer counted</source>
        <translation>%1 überfällig seit %2, zählt nicht mehr</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>%1 units are expected to be lost before an order can arrive</source>
        <translation>%1 Stück gehen voraussichtlich verloren, bevor eine Bestellung ankommen kann</translation>
    </message>
    <message>
        <source>your own forecast in the place of the model&apos;s</source>
        <translation>Ihre eigene Prognose anstelle der des Modells</translation>
    </message>
    <message>
        <source>No trained model serves this store: this is a simple forecast.</source>
        <translation>Dieser Filiale dient kein trainiertes Modell: Dies ist eine einfache Prognose.</translation>
    </message>
    <message>
        <source>A simple forecast serves until a model is better.</source>
        <translation>Bis ein Modell besser ist, gilt eine einfache Prognose.</translation>
    </message>
    <message>
        <source>The sales of store %1 begin on %2, so nothing is known before %3.</source>
        <translation>Die Verkäufe der Filiale %1 beginnen am %2; vor dem %3 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Choose a day after the first sales.</source>
        <translation>Wählen Sie einen Tag nach den ersten Verkäufen.</translation>
    </message>
    <message>
        <source>This table holds %1 (told by %2) and no sales that can be learnt from.</source>
        <translation>Diese Tabelle enthält %1 (erkannt an %2) und keine Verkäufe, aus denen gelernt werden könnte.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found (told by %1).</source>
        <translation>Diese Tabelle enthält Stückzahlen je Produkt, aber keine Spalte mit einem Datum (erkannt an %1).</translation>
    </message>
    <message>
        <source>If they are sales all the same, choose the table sales.</source>
        <translation>Sind es doch Verkäufe, wählen Sie die Tabelle Verkäufe.</translation>
    </message>
    <message>
        <source>stock movements</source>
        <translation>Lagerbewegungen</translation>
    </message>
    <message>
        <source>forecast figures</source>
        <translation>Prognosezahlen</translation>
    </message>
    <message>
        <source>plan figures</source>
        <translation>Planzahlen</translation>
    </message>
    <message>
        <source>units of days after today</source>
        <translation>Stückzahlen künftiger Tage</translation>
    </message>
    <message>
        <source>ranking figures</source>
        <translation>eine Rangliste</translation>
    </message>
    <message>
        <source>transfers between stores</source>
        <translation>Umlagerungen zwischen Filialen</translation>
    </message>
    <message>
        <source>goods written off</source>
        <translation>Abschreibungen</translation>
    </message>
    <message>
        <source>quotes to customers</source>
        <translation>Angebote an Kunden</translation>
    </message>
    <message>
        <source>bookings of the accounts</source>
        <translation>Buchungen der Buchhaltung</translation>
    </message>
    <message>
        <source>They mix sales with receipts and corrections and have no balance.</source>
        <translation>Sie mischen Verkäufe mit Zugängen und Korrekturen und haben keinen Saldo.</translation>
    </message>
    <message>
        <source>Export the sales by themselves, and the stock as a list of what is on hand.</source>
        <translation>Exportieren Sie die Verkäufe für sich, und den Bestand als Liste dessen, was da ist.</translation>
    </message>
    <message>
        <source>Returns are taken off the sales where they stand beside them, as rows with negative units: export the sales with the returns in them.</source>
        <translation>Retouren werden von den Verkäufen abgezogen, wo sie als Zeilen mit negativen Stückzahlen dabeistehen: Exportieren Sie die Verkäufe mit den Retouren darin.</translation>
    </message>
    <message>
        <source>Forecasts are made here from the sales themselves: import those.</source>
        <translation>Prognosen entstehen hier aus den Verkäufen selbst: Importieren Sie diese.</translation>
    </message>
    <message>
        <source>A plan is made here from sales, stock and orders: import those.</source>
        <translation>Der Plan entsteht hier aus Verkäufen, Bestand und Bestellungen: Importieren Sie diese.</translation>
    </message>
    <message>
        <source>What has not been sold yet cannot be learnt from.</source>
        <translation>Was noch nicht verkauft ist, lehrt nichts.</translation>
    </message>
    <message>
        <source>Sums over a whole period say nothing about its days: export the sales by day.</source>
        <translation>Summen über einen ganzen Zeitraum sagen nichts über seine Tage: Exportieren Sie die Verkäufe nach Tagen.</translation>
    </message>
    <message>
        <source>They are no sales.</source>
        <translation>Es sind keine Verkäufe.</translation>
    </message>
    <message>
        <source>Import the stock of each store as it is after them.</source>
        <translation>Importieren Sie den Bestand jeder Filiale, wie er danach ist.</translation>
    </message>
    <message>
        <source>Import the stock as it is after them.</source>
        <translation>Importieren Sie den Bestand, wie er danach ist.</translation>
    </message>
    <message>
        <source>They are no sales yet: import the invoices or orders.</source>
        <translation>Es sind noch keine Verkäufe: Importieren Sie die Rechnungen oder Aufträge.</translation>
    </message>
    <message>
        <source>They have no products: export the sales from the till or the shop system by day and product.</source>
        <translation>Sie haben keine Produkte: Exportieren Sie die Verkäufe aus Kasse oder Warenwirtschaft nach Tag und Produkt.</translation>
    </message>
    <message>
        <source>Sales need the day on which they were made: export them by day.</source>
        <translation>Verkäufe brauchen den Tag, an dem sie stattfanden: Exportieren Sie sie nach Tagen.</translation>
    </message>
    <message>
        <source>If the figures are the stock, choose the table stock.</source>
        <translation>Sind die Zahlen der Bestand, wählen Sie die Tabelle Bestände.</translation>
    </message>
    <message>
        <source>The file is a list of orders to suppliers (told by %1): what has not come of them is on order.</source>
        <translation>Die Datei ist eine Liste von Bestellungen bei Lieferanten (erkannt an %1): Was davon noch nicht kam, ist bestellt.</translation>
    </message>
    <message>
        <source>The file is goods received from suppliers (told by %1): they count as deliveries: for the stock since the last count, and for the lead time where the day of the order is known.</source>
        <translation>Die Datei enthält Wareneingänge (erkannt an %1): Sie zählen als Lieferungen, für den Bestand seit der letzten Zählung und, wo der Bestelltag bekannt ist, für die Lieferzeit.</translation>
    </message>
    <message>
        <source>The file is a list of stock on hand (told by %1): its quantities are the stock on hand.</source>
        <translation>Die Datei ist eine Bestandsliste (erkannt an %1): Ihre Mengen sind der Bestand.</translation>
    </message>
    <message>
        <source>The file is a stock ledger (told by %1): the last balance of each product and day is the stock on hand.</source>
        <translation>Die Datei ist ein Lagerbuch (erkannt an %1): Der letzte Saldo je Produkt und Tag ist der Bestand.</translation>
    </message>
    <message>
        <source>The file is a list of products (told by %1): its values become known of the products.</source>
        <translation>Die Datei ist eine Produktliste (erkannt an %1): Ihre Werte gelten für die Produkte.</translation>
    </message>
    <message>
        <source>The file is a price list (told by %1): the prices that hold today become known of the products.</source>
        <translation>Die Datei ist eine Preisliste (erkannt an %1): Die heute gültigen Preise gelten für die Produkte.</translation>
    </message>
    <message>
        <source>The rows are orders of customers, so what was ordered of a product on a day (&quot;%1&quot;) is what was sold.</source>
        <translation>Die Zeilen sind Aufträge von Kunden; was an einem Tag von einem Produkt bestellt wurde („%1“), ist verkauft.</translation>
    </message>
    <message>
        <source>There is no column with units: &quot;%1&quot; is money, so money is forecast, and orders are in money too.</source>
        <translation>Es gibt keine Spalte mit Stückzahlen: „%1“ ist Geld, also wird Geld prognostiziert, und Bestellungen lauten auf Geld.</translation>
    </message>
    <message>
        <source>If there is an export with units, import that.</source>
        <translation>Gibt es einen Export mit Stückzahlen, importieren Sie diesen.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of the only store, %1.</source>
        <translation>Die Tabelle hat keine Spalte mit Filialen; alle Zeilen gehören zur einzigen Filiale, %1.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of the only store, %1.</source>
        <translation>Die Orte in der Tabelle sind keine der Filialen; alle Zeilen gehören zur einzigen Filiale, %1.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>Die Tabelle hat keine Spalte mit Filialen; alle Zeilen gehören zur Filiale %1, die als einzige all diese Produkte hat.</translation>
    </message>
    <message>
        <source>The table has no column with a store, and there are %1 stores (%2).</source>
        <translation>Die Tabelle hat keine Spalte mit Filialen, und es gibt %1 Filialen (%2).</translation>
    </message>
    <message>
        <source>Choose the store it is of, or add a column with the stores.</source>
        <translation>Wählen Sie die Filiale, von der sie ist, oder ergänzen Sie eine Spalte mit den Filialen.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1) and no other is as like, so the known product is meant.</source>
        <translation>1 Produktcode weicht von einem bekannten nur in führenden Nullen oder Großschreibung ab (%1), und kein anderer ist so ähnlich; gemeint ist das bekannte Produkt.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2) and no other is as like, so the known product is meant.</source>
        <translation>%1 Produktcodes weichen von bekannten nur in führenden Nullen oder Großschreibung ab (%2), und keine anderen sind so ähnlich; gemeint sind die bekannten Produkte.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1), as stock in several places does, so they are added up.</source>
        <translation>1 Produkt steht in mehreren Zeilen einer Filiale und eines Tages (%1), wie Bestand an mehreren Orten; sie werden addiert.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2), as stock in several places does, so they are added up.</source>
        <translation>%1 Produkte stehen in mehreren Zeilen einer Filiale und eines Tages (%2), wie Bestand an mehreren Orten; sie werden addiert.</translation>
    </message>
    <message>
        <source>There are no sales of the product %1.</source>
        <translation>Vom Produkt %1 gibt es keine Verkäufe.</translation>
    </message>
    <message>
        <source>There are no sales of the products %1.</source>
        <translation>Von den Produkten %1 gibt es keine Verkäufe.</translation>
    </message>
    <message>
        <source>There is no store %1 with sales.</source>
        <translation>Es gibt keine Filiale %1 mit Verkäufen.</translation>
    </message>
    <message>
        <source>There are no stores %1 with sales.</source>
        <translation>Es gibt keine Filialen %1 mit Verkäufen.</translation>
    </message>
    <message>
        <source>What the table says of it is kept, and has an effect once sales of it come.</source>
        <translation>Was die Tabelle darüber sagt, ist gespeichert und wirkt, sobald Verkäufe kommen.</translation>
    </message>
    <message>
        <source>What the table says of them is kept, and has an effect once sales of them come.</source>
        <translation>Was die Tabelle über sie sagt, ist gespeichert und wirkt, sobald Verkäufe kommen.</translation>
    </message>
    <message>
        <source>Stores that are written another way than they are known are taken for the known ones (%1).</source>
        <translation>Filialen, die anders geschrieben sind als bekannt, gelten als die bekannten (%1).</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, 1 day before the last sales (%3): what was sold since is taken off it, and what came since is added.</source>
        <translation>Der Bestand der Filiale %1 ist der vom Abend des %2, 1 Tag vor den letzten Verkäufen (%3): Was seither verkauft wurde, ist abgezogen, was kam, dazugezählt.</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, %3 days before the last sales (%4): what was sold since is taken off it, and what came since is added.</source>
        <translation>Der Bestand der Filiale %1 ist der vom Abend des %2, %3 Tage vor den letzten Verkäufen (%4): Was seither verkauft wurde, ist abgezogen, was kam, dazugezählt.</translation>
    </message>
    <message>
        <source>The stock of 1 product is older than its last sales (%1: %2): what was sold since is taken off it.</source>
        <translation>Der Bestand von 1 Produkt ist älter als seine letzten Verkäufe (%1: %2): Was seither verkauft wurde, ist abgezogen.</translation>
    </message>
    <message>
        <source>The stock of %1 products is older than their last sales (%2: %3): what was sold since is taken off it.</source>
        <translation>Der Bestand von %1 Produkten ist älter als ihre letzten Verkäufe (%2: %3): Was seither verkauft wurde, ist abgezogen.</translation>
    </message>
    <message>
        <source>The prices of &quot;%1&quot; are in several currencies (%2) and are read as if they were in one.</source>
        <translation>Die Preise in „%1“ lauten auf mehrere Währungen (%2) und werden gelesen, als wäre es eine.</translation>
    </message>
    <message>
        <source>Bring them into one currency first?</source>
        <translation>Erst in eine Währung bringen?</translation>
    </message>
    <message>
        <source>The highest discount ever given here was %1 %: what %2 % would sell is a guess.</source>
        <translation>Der höchste je gegebene Rabatt war %1 %: Was %2 % verkaufen würden, ist geraten.</translation>
    </message>
    <message>
        <source>No discount was ever given here: what %1 % would sell is a guess.</source>
        <translation>Hier gab es nie einen Rabatt: Was %1 % verkaufen würden, ist geraten.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>Ein Rabatt liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>1 store differs from another one in capital letters or accents only (%1); each is planned on its own.</source>
        <translation>1 Filiale unterscheidet sich von einer anderen nur in Großschreibung oder Akzenten (%1); jede wird für sich geplant.</translation>
    </message>
    <message>
        <source>%1 stores differ from another one in capital letters or accents only (%2); each is planned on its own.</source>
        <translation>%1 Filialen unterscheiden sich von einer anderen nur in Großschreibung oder Akzenten (%2); jede wird für sich geplant.</translation>
    </message>
    <message>
        <source>holds only from a later day on, so it is left out</source>
        <translation>gilt erst ab einem späteren Tag und ist ausgelassen</translation>
    </message>
    <message>
        <source>holds no more, so it is left out</source>
        <translation>gilt nicht mehr und ist ausgelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a word that is no day of the week: write Mon,Thu</source>
        <translation>„%1“ enthält ein Wort, das kein Wochentag ist: Schreiben Sie Mo,Do</translation>
    </message>
    <message>
        <source>the order is later than its receipt</source>
        <translation>die Bestellung ist später als ihr Eingang</translation>
    </message>
    <message>
        <source>No sale in %1 days.</source>
        <translation>Kein Verkauf seit %1 Tagen.</translation>
    </message>
    <message>
        <source>%1 cover %2 weeks; %3 are needed.</source>
        <translation>%1 reichen %2 Wochen; gebraucht werden %3.</translation>
    </message>
    <message>
        <source>%1 cost %2 and protect %3; %4 are needed.</source>
        <translation>%1 kosten %2 und schützen %3; gebraucht werden %4.</translation>
    </message>
    <message>
        <source>%1 % service, as a unit short costs %2 and one on the shelf %3 a week</source>
        <translation>%1 % Service, denn ein fehlendes Stück kostet %2 und eines im Regal %3 die Woche</translation>
    </message>
    <message>
        <source>from %1 on a unit costs %2, which saves %3 after holding it</source>
        <translation>ab %1 kostet ein Stück %2, das spart %3 nach den Lagerkosten</translation>
    </message>
    <message>
        <source>free freight from %1</source>
        <translation>frei Haus ab %1</translation>
    </message>
    <message>
        <source>%1 from store %2</source>
        <translation>%1 aus Filiale %2</translation>
    </message>
    <message>
        <source>Raised to free freight from %1.</source>
        <translation>Aufgestockt, damit es ab %1 frei Haus kommt.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>1 more thing to look at.</source>
        <translation>1 weiterer Hinweis.</translation>
    </message>
    <message>
        <source>%1 more things to look at.</source>
        <translation>%1 weitere Hinweise.</translation>
    </message>
    <message>
        <source>The last check found damage: %1</source>
        <translation>Die letzte Prüfung fand einen Schaden: %1</translation>
    </message>
    <message>
        <source>The database was never checked.</source>
        <translation>Die Datenbank wurde noch nie geprüft.</translation>
    </message>
    <message>
        <source>The database was last checked %1 days ago.</source>
        <translation>Die Datenbank wurde zuletzt vor %1 Tagen geprüft.</translation>
    </message>
    <message>
        <source>There is no backup beside the database yet.</source>
        <translation>Neben der Datenbank liegt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The newest backup is %1 days old.</source>
        <translation>Die neueste Sicherung ist %1 Tage alt.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the database; a backup or an update may need %2.</source>
        <translation>Auf dem Datenträger der Datenbank sind nur %1 frei; eine Sicherung oder ein Update kann %2 brauchen.</translation>
    </message>
    <message>
        <source>1 job was cut off; nothing of it is stored half.</source>
        <translation>1 Vorgang wurde abgebrochen; nichts davon ist halb gespeichert.</translation>
    </message>
    <message>
        <source>%1 jobs were cut off; nothing of them is stored half.</source>
        <translation>%1 Vorgänge wurden abgebrochen; nichts davon ist halb gespeichert.</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Filiale %1: %2</translation>
    </message>
    <message>
        <source>No trained model serves the store yet.</source>
        <translation>Für die Filiale gibt es noch kein trainiertes Modell.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have no trained model yet.</source>
        <translation>%1 von %2 Filialen haben noch kein trainiertes Modell.</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the log has its trace.</source>
        <translation>Shelfcast endete am %1 unerwartet; das Protokoll enthält die Spur.</translation>
    </message>
    <message>
        <source>The last %1 changes are missing from the database: its log was lost or an older copy was put in its place.</source>
        <translation>Die letzten %1 Änderungen fehlen in der Datenbank: Ihr Protokoll ging verloren, oder eine ältere Kopie wurde an ihre Stelle gelegt.</translation>
    </message>
    <message>
        <source>Check your newest uploads, or restore the newest backup.</source>
        <translation>Prüfen Sie Ihre neuesten Importe, oder stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database is no longer where it was: it was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Die Datenbank ist nicht mehr dort, wo sie war: Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Zusammentragen</translation>
    </message>
    <message>
        <source>Another program has this database open for writing: %1.</source>
        <translation>Ein anderes Programm hat diese Datenbank zum Schreiben geöffnet: %1.</translation>
    </message>
    <message>
        <source>Close it there, or open the database for reading only.</source>
        <translation>Schließen Sie sie dort, oder öffnen Sie die Datenbank nur zum Lesen.</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be written.</source>
        <translation>Der Ordner der Datenbank kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the database for reading only.</source>
        <translation>Wählen Sie einen anderen Ordner, oder öffnen Sie die Datenbank nur zum Lesen.</translation>
    </message>
    <message>
        <source>You have no right to write this database file.</source>
        <translation>Sie haben kein Recht, diese Datenbankdatei zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was changed; open it for reading only, or ask its owner.</source>
        <translation>Nichts wurde geändert; öffnen Sie sie nur zum Lesen, oder fragen Sie ihren Besitzer.</translation>
    </message>
    <message>
        <source>You have no right to read this database file.</source>
        <translation>Sie haben kein Recht, diese Datenbankdatei zu lesen.</translation>
    </message>
    <message>
        <source>The database was brought up to date; a copy of the old one is kept as %1.</source>
        <translation>Die Datenbank wurde auf den neuen Stand gebracht; eine Kopie der alten ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>A restore was cut off once the backup was in its place.</source>
        <translation>Eine Wiederherstellung wurde abgebrochen, als die Sicherung schon an ihrem Platz war.</translation>
    </message>
    <message>
        <source>A restore was cut off before it was done.</source>
        <translation>Eine Wiederherstellung wurde abgebrochen, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>The database is as it was before.</source>
        <translation>Die Datenbank ist wie zuvor.</translation>
    </message>
    <message>
        <source>The database before it is kept as %1.</source>
        <translation>Die Datenbank davor ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The audit was changed from outside: it is not the one whose last line was noted beside the database.</source>
        <translation>Das Änderungsprotokoll wurde von außen geändert: Es ist nicht das, dessen letzte Zeile neben der Datenbank vermerkt ist.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced while Shelfcast had it open.</source>
        <translation>Die Datenbankdatei wurde verschoben, gelöscht oder ersetzt, während Shelfcast sie geöffnet hatte.</translation>
    </message>
    <message>
        <source>All that was stored so far is kept as %1.</source>
        <translation>Alles bisher Gespeicherte ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Put it where it belongs and open it.</source>
        <translation>Legen Sie die Kopie an ihren Platz und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>This change was not stored.</source>
        <translation>Diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>A copy could not be kept: its folder is gone or full.</source>
        <translation>Eine Kopie konnte nicht aufgehoben werden: Der Ordner fehlt oder ist voll.</translation>
    </message>
    <message>
        <source>Export what you need before you close Shelfcast.</source>
        <translation>Exportieren Sie, was Sie brauchen, bevor Sie Shelfcast schließen.</translation>
    </message>
    <message>
        <source>There is no Shelfcast database here.</source>
        <translation>Hier ist keine Datenbank von Shelfcast.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Der Datenträger ist vielleicht voll.</translation>
    </message>
    <message>
        <source>The database is open in another program: %1.</source>
        <translation>Die Datenbank ist in einem anderen Programm geöffnet: %1.</translation>
    </message>
    <message>
        <source>This backup is encrypted: give its passphrase.</source>
        <translation>Diese Sicherung ist verschlüsselt: Geben Sie ihre Passphrase an.</translation>
    </message>
    <message>
        <source>Nothing is sold on %1 (%2 of the last %3 without a sale).</source>
        <translation>Nichts verkauft wird an: %1 (%2 der letzten %3 ohne Verkauf).</translation>
    </message>
    <message>
        <source>Nothing is sold on %1.</source>
        <translation>Nichts verkauft wird an: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold on the holidays: %1.</source>
        <translation>Nichts verkauft wird an den Feiertagen: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold at the same time of every year.</source>
        <translation>Jedes Jahr zur selben Zeit wird nichts verkauft.</translation>
    </message>
    <message>
        <source>The shop is closed then, and 0 is forecast.</source>
        <translation>Der Laden ist dann geschlossen, und 0 wird prognostiziert.</translation>
    </message>
    <message>
        <source>So it is in store %1.</source>
        <translation>So ist es in Filiale %1.</translation>
    </message>
    <message>
        <source>So it is in %1 of %2 stores, such as %3.</source>
        <translation>So ist es in %1 von %2 Filialen, zum Beispiel %3.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0.</source>
        <translation>Nur Verkauftes steht da: Keine der %1 Zeilen sagt 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0.</source>
        <translation>Nur Verkauftes steht da: %1 der %2 Zeilen sagen 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 open days have no row.</source>
        <translation>Nur Verkauftes steht da: %1 der %2 Zeilen sagen 0, und %3 offene Tage haben keine Zeile.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2: &quot;%3&quot; is %4.</source>
        <translation>Die Jahre von „%1“ sind die %2: „%3“ ist der %4.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2.</source>
        <translation>Die Jahre von „%1“ sind die %2.</translation>
    </message>
    <message>
        <source>the Buddhist calendar</source>
        <translation>des buddhistischen Kalenders</translation>
    </message>
    <message>
        <source>the calendar of Taiwan</source>
        <translation>des Kalenders von Taiwan</translation>
    </message>
    <message>
        <source>the Persian calendar</source>
        <translation>des persischen Kalenders</translation>
    </message>
    <message>
        <source>the Islamic calendar</source>
        <translation>des islamischen Kalenders</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras: &quot;%2&quot; is %3.</source>
        <translation>Die Jahre von „%1“ sind nach Ären gezählt: „%2“ ist der %3.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras.</source>
        <translation>Die Jahre von „%1“ sind nach Ären gezählt.</translation>
    </message>
    <message>
        <source>As you decided, the years of &quot;%1&quot; are read as they stand.</source>
        <translation>Wie Sie entschieden haben, werden die Jahre von „%1“ gelesen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>Of the dates in &quot;%1&quot;, those whose day could be a month stand with the year in front, and the others as text: a spreadsheet took the day of the first for the month.</source>
        <translation>Von den Daten in „%1“ stehen die, deren Tag auch ein Monat sein könnte, mit dem Jahr voran da, die anderen als Text: Eine Tabellenkalkulation hat bei den ersten den Tag für den Monat gehalten.</translation>
    </message>
    <message>
        <source>Day and month are put back in their places.</source>
        <translation>Tag und Monat werden an ihre Plätze zurückgesetzt.</translation>
    </message>
    <message>
        <source>They are left as they stand.</source>
        <translation>Sie bleiben, wie sie dastehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unit %2 behind its numbers, which are read as they stand.</source>
        <translation>In „%1“ steht die Einheit %2 hinter den Zahlen; sie werden gelesen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the units %2 behind its numbers, which are read as they stand.</source>
        <translation>In „%1“ stehen die Einheiten %2 hinter den Zahlen; sie werden gelesen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>Rows with %1 beside them would be counted in the wrong size, so they are held back.</source>
        <translation>Zeilen mit %1 würden in der falschen Größe gezählt und werden deshalb zurückgehalten.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they are read as one table.</source>
        <translation>Die Blätter „%1“, %2 haben dieselben Spalten und die Namen von Jahren oder Monaten und werden deshalb als eine Tabelle gelesen.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they could be read as one table; only the first is.</source>
        <translation>Die Blätter „%1“, %2 haben dieselben Spalten und die Namen von Jahren oder Monaten und könnten als eine Tabelle gelesen werden; gelesen wird nur das erste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it is read as a product of this name.</source>
        <translation>„%1“ steht in %2 Zeilen mit eigenem Datum, deren Menge nicht die Summe anderer Zeilen ist, und wird deshalb als Artikel dieses Namens gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it would be a product; it is left out as a total.</source>
        <translation>„%1“ steht in %2 Zeilen mit eigenem Datum, deren Menge nicht die Summe anderer Zeilen ist, und wäre deshalb ein Artikel; es wird als Summe ausgelassen.</translation>
    </message>
    <message>
        <source>As you decided, &quot;%1&quot; holds receipt numbers and no stores.</source>
        <translation>Wie Sie entschieden haben, stehen in „%1“ Bonnummern und keine Filialen.</translation>
    </message>
    <message>
        <source>As you decided, the values of &quot;%1&quot; are units.</source>
        <translation>Wie Sie entschieden haben, sind die Werte von „%1“ Stück.</translation>
    </message>
    <message>
        <source>As you decided, the rows are sales.</source>
        <translation>Wie Sie entschieden haben, sind die Zeilen Verkäufe.</translation>
    </message>
    <message>
        <source>As you decided, the file is %1.</source>
        <translation>Wie Sie entschieden haben, ist die Datei %1.</translation>
    </message>
    <message>
        <source>a list of orders to suppliers</source>
        <translation>eine Liste von Bestellungen an Lieferanten</translation>
    </message>
    <message>
        <source>goods received from suppliers</source>
        <translation>eine Liste von Wareneingängen</translation>
    </message>
    <message>
        <source>a list of stock on hand</source>
        <translation>eine Bestandsliste</translation>
    </message>
    <message>
        <source>a stock ledger</source>
        <translation>ein Bestandsjournal</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>eine Artikelliste</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>eine Preisliste</translation>
    </message>
    <message>
        <source>As you decided, all lines are those of store %1.</source>
        <translation>Wie Sie entschieden haben, gehören alle Zeilen zu Filiale %1.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1); as you decided, they are other products.</source>
        <translation>1 Artikelnummer unterscheidet sich von einer bekannten nur in führenden Nullen oder Großbuchstaben (%1); wie Sie entschieden haben, ist es ein anderer Artikel.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2); as you decided, they are other products.</source>
        <translation>%1 Artikelnummern unterscheiden sich von bekannten nur in führenden Nullen oder Großbuchstaben (%2); wie Sie entschieden haben, sind es andere Artikel.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1); as you decided, the last row counts.</source>
        <translation>1 Artikel steht in mehreren Zeilen einer Filiale und eines Tages (%1); wie Sie entschieden haben, gilt die letzte Zeile.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2); as you decided, the last row counts.</source>
        <translation>%1 Artikel stehen in mehreren Zeilen einer Filiale und eines Tages (%2); wie Sie entschieden haben, gilt die letzte Zeile.</translation>
    </message>
    <message>
        <source>There is no decision &quot;%1&quot;.</source>
        <translation>Es gibt keine Entscheidung „%1“.</translation>
    </message>
    <message>
        <source>This file does not ask for the decision %1, so &quot;%2&quot; changes nothing.</source>
        <translation>Diese Datei verlangt die Entscheidung %1 nicht, „%2“ ändert deshalb nichts.</translation>
    </message>
    <message>
        <source>The stock is taken back, and not known from then on, of: %1.</source>
        <translation>Der Bestand ist zurückgenommen und von da an nicht bekannt von: %1.</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>Jeden Tag geöffnet.</translation>
    </message>
    <message>
        <source>The store is closed on %1.</source>
        <translation>Geschlossen ist an: %1.</translation>
    </message>
    <message>
        <source>The store is closed on 1 holiday.</source>
        <translation>Geschlossen ist an 1 Feiertag.</translation>
    </message>
    <message>
        <source>The store is closed on %1 holidays.</source>
        <translation>Geschlossen ist an %1 Feiertagen.</translation>
    </message>
    <message>
        <source>The store is closed in 1 closure.</source>
        <translation>Geschlossen ist in 1 eigenen Schließzeit.</translation>
    </message>
    <message>
        <source>The store is closed in %1 closures.</source>
        <translation>Geschlossen ist in %1 Schließzeiten.</translation>
    </message>
    <message>
        <source>The store is closed at the same time of every year.</source>
        <translation>Geschlossen ist jedes Jahr zur selben Zeit.</translation>
    </message>
    <message>
        <source>A store that is closed all week sells nothing.</source>
        <translation>Eine Filiale, die die ganze Woche geschlossen ist, verkauft nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a year.</source>
        <translation>„%1“ ist länger als ein Jahr.</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Dienstage</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Mittwoche</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Donnerstage</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Freitage</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Samstage</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2. Januar</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Heilige Drei Könige</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Orthodoxes Weihnachten</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Gründonnerstag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Ostersonntag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Orthodoxer Karfreitag</translation>
    </message>
    <message>
        <source>Orthodox Easter Sunday</source>
        <translation>Orthodoxer Ostersonntag</translation>
    </message>
    <message>
        <source>Orthodox Easter Monday</source>
        <translation>Orthodoxer Ostermontag</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Tag der Befreiung</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Königstag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Maifeiertag</translation>
    </message>
    <message>
        <source>3 May</source>
        <translation>3. Mai</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Tag des Sieges</translation>
    </message>
    <message>
        <source>17 May</source>
        <translation>17. Mai</translation>
    </message>
    <message>
        <source>Last Monday of May</source>
        <translation>Letzter Montag im Mai</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pfingstsonntag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fronleichnam</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Tag der Republik</translation>
    </message>
    <message>
        <source>6 June</source>
        <translation>6. Juni</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>19. Juni</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Unabhängigkeitstag</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>14. Juli</translation>
    </message>
    <message>
        <source>1 August</source>
        <translation>1. August</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Mariä Himmelfahrt</translation>
    </message>
    <message>
        <source>Last Monday of August</source>
        <translation>Letzter Montag im August</translation>
    </message>
    <message>
        <source>First Monday of September</source>
        <translation>Erster Montag im September</translation>
    </message>
    <message>
        <source>28 September</source>
        <translation>28. September</translation>
    </message>
    <message>
        <source>German Unity</source>
        <translation>Tag der Deutschen Einheit</translation>
    </message>
    <message>
        <source>Second Monday of October</source>
        <translation>Zweiter Montag im Oktober</translation>
    </message>
    <message>
        <source>12 October</source>
        <translation>12. Oktober</translation>
    </message>
    <message>
        <source>26 October</source>
        <translation>26. Oktober</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Reformationstag</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>11 November</source>
        <translation>11. November</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Erntedank (USA)</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1. Dezember</translation>
    </message>
    <message>
        <source>6 December</source>
        <translation>6. Dezember</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Mariä Empfängnis</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Heiligabend</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>1. Weihnachtstag</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>2. Weihnachtstag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Silvester</translation>
    </message>
    <message>
        <source>The stock is not known, so no orders are planned.</source>
        <translation>Der Bestand ist nicht bekannt, deshalb werden keine Bestellungen geplant.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each is read as a store of its name.</source>
        <translation>Die Blätter „%1“, %2 haben dieselben Spalten und dieselben Artikel an denselben Tagen mit anderen Zahlen; jedes wird als Filiale seines Namens gelesen.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; they are read as one table.</source>
        <translation>Die Blätter „%1“, %2 haben dieselben Spalten und dieselben Artikel an denselben Tagen mit anderen Zahlen; jedes könnte eine Filiale sein; gelesen werden sie als eine Tabelle.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; only the first is read.</source>
        <translation>Die Blätter „%1“, %2 haben dieselben Spalten und dieselben Artikel an denselben Tagen mit anderen Zahlen; jedes könnte eine Filiale sein; gelesen wird nur das erste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not between %2 and %3.</source>
        <translation>„%1“ liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of weekdays like Mon,Thu.</source>
        <translation>„%1“ ist keine Liste von Wochentagen wie Mo, Do.</translation>
    </message>
    <message>
        <source>%1 cannot be raised to the supplier&apos;s minimum with the lines on it.</source>
        <translation>%1 lässt sich mit ihren Zeilen nicht auf den Mindestwert des Lieferanten bringen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No name of a column says units sold, so they are read from &quot;%1&quot;.</source>
        <translation>Kein Spaltenname nennt verkaufte Stück; deshalb werden sie aus „%1“ gelesen.</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot;, so that is read as the store.</source>
        <translation>Jedes Produkt steht einmal am Tag je „%1“; deshalb gilt das als Filiale.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus, as a ledger writes what left the stock: they are read as sold.</source>
        <translation>%1 von %2 Werten von „%3“ haben ein Minus, wie ein Lagerjournal Abgänge schreibt: sie gelten als verkauft.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus and are read as returns, as you decided.</source>
        <translation>%1 von %2 Werten von „%3“ haben ein Minus und gelten wie entschieden als Rückgaben.</translation>
    </message>
    <message>
        <source>Stores %1: %2</source>
        <translation>Filialen %1: %2</translation>
    </message>
    <message>
        <source>The file is a list of ordering policies (told by %1): by these rules the orders are decided from now on.</source>
        <translation>Die Datei ist eine Liste von Bestellregeln (erkannt an %1): Nach ihnen wird von nun an bestellt.</translation>
    </message>
    <message>
        <source>The file is a list of prices by quantity (told by %1): these take the place of the prices by quantity that were known of its products.</source>
        <translation>Die Datei ist eine Liste von Mengenpreisen (erkannt an %1): Sie treten an die Stelle der Mengenpreise, die von ihren Artikeln bekannt waren.</translation>
    </message>
    <message>
        <source>Rules stated: products %1, suppliers %2, classes %3; taken back: %4.</source>
        <translation>Regeln: Artikel %1, Lieferanten %2, Klassen %3; zurückgenommen: %4.</translation>
    </message>
    <message>
        <source>Prices by quantity: products %1, of them with several steps %2.</source>
        <translation>Mengenpreise: Artikel %1, davon mit mehreren Stufen %2.</translation>
    </message>
    <message>
        <source>Holding costs are read as those of %1 weeks, as the name of their column says, and kept by the week.</source>
        <translation>Lagerkosten gelten als solche von %1 Wochen, wie der Name ihrer Spalte sagt, und werden je Woche geführt.</translation>
    </message>
    <message>
        <source>names no product, supplier or class (A, B or C)</source>
        <translation>nennt keinen Artikel, Lieferanten oder keine Klasse (A, B oder C)</translation>
    </message>
    <message>
        <source>says nothing, so it is left out</source>
        <translation>sagt nichts und bleibt darum weg</translation>
    </message>
    <message>
        <source>states several rules at once: keep one of them</source>
        <translation>nennt mehrere Regeln zugleich: eine davon behalten</translation>
    </message>
    <message>
        <source>needs both costs above 0: of a unit short and of a unit held</source>
        <translation>braucht beide Kosten über 0: je fehlendem und je gelagertem Stück</translation>
    </message>
    <message>
        <source>says up to what is ordered, and not from which stock on</source>
        <translation>sagt, bis wohin bestellt wird, aber nicht, ab welchem Bestand</translation>
    </message>
    <message>
        <source>the maximum is under the minimum</source>
        <translation>der Höchstbestand liegt unter dem Mindestbestand</translation>
    </message>
    <message>
        <source>a lot is 1 unit or more</source>
        <translation>ein Los ist mindestens 1 Stück</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>der Preis fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write 11:00</source>
        <translation>„%1“ ist keine Uhrzeit: 11:00 schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day like 11:00.</source>
        <translation>„%1“ ist keine Uhrzeit wie 11:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of prices.</source>
        <translation>„%1“ ist keine Preisliste.</translation>
    </message>
    <message>
        <source>Write 1=2.00; 100=1.80: rising quantities, each with the cost of a unit.</source>
        <translation>Geben Sie steigende Mengen an, jede mit den Kosten eines Stücks.</translation>
    </message>
    <message>
        <source>No store has sales before that date.</source>
        <translation>Keine Filiale hat Verkäufe vor diesem Datum.</translation>
    </message>
    <message>
        <source>Looking for the tables</source>
        <translation>Tabellen werden gesucht</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Tabellen werden gelesen</translation>
    </message>
    <message>
        <source>Reading what nothing leads to any more</source>
        <translation>Verwaiste Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Adding up the days</source>
        <translation>Tage werden zusammengezählt</translation>
    </message>
    <message>
        <source>Checking the uploads</source>
        <translation>Importe werden geprüft</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <translation>Modelle werden geprüft</translation>
    </message>
    <message>
        <source>Adding up the products</source>
        <translation>Artikel werden zusammengezählt</translation>
    </message>
    <message>
        <source>Checking what was saved</source>
        <translation>Gerettetes wird geprüft</translation>
    </message>
    <message>
        <source>lines of master data</source>
        <translation>Stammdatenzeilen</translation>
    </message>
    <message>
        <source>lines of stock and deliveries</source>
        <translation>Zeilen zu Bestand und Lieferungen</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>lines of purchase orders</source>
        <translation>Bestellzeilen</translation>
    </message>
    <message>
        <source>own forecasts and quantities</source>
        <translation>eigene Prognosen und Mengen</translation>
    </message>
    <message>
        <source>lines of the audit</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>This database was saved from a damaged one.</source>
        <translation>Diese Datenbank wurde aus einer beschädigten gerettet.</translation>
    </message>
    <message>
        <source>Of the %1 %2 of %3 could not be read.</source>
        <translation>%1: %2 von %3 waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): its rows are not what was imported.</source>
        <translation>Import %1 (%2): Die Zeilen sind nicht die importierten.</translation>
    </message>
    <message>
        <source>Take it back and import the file again.</source>
        <translation>Nehmen Sie ihn zurück und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Model %1 is damaged and was left out.</source>
        <translation>Modell %1 ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Store %1 is served by its earlier model %2.</source>
        <translation>Filiale %1 nutzt ihr früheres Modell %2.</translation>
    </message>
    <message>
        <source>The database&apos;s own record is gone: how much there was before is not known.</source>
        <translation>Der eigene Eintrag der Datenbank fehlt: Wie viel vorher da war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The table %1 holds values that are not what was written.</source>
        <translation>Die Tabelle %1 enthält Werte, die so nicht geschrieben wurden.</translation>
    </message>
    <message>
        <source>Check what it shows.</source>
        <translation>Prüfen Sie, was sie zeigt.</translation>
    </message>
    <message>
        <source>The audit is sound up to line %1; the lines after it were numbered anew.</source>
        <translation>Das Protokoll ist bis Zeile %1 unversehrt; die Zeilen danach wurden neu nummeriert.</translation>
    </message>
    <message>
        <source>Nothing of Shelfcast&apos;s can be read in this file.</source>
        <translation>In dieser Datei ist nichts von Shelfcast lesbar.</translation>
    </message>
    <message>
        <source>There is a file already where the saved database is to go.</source>
        <translation>Wo die gerettete Datenbank hin soll, liegt schon eine Datei.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): rows that are gone: %3.</source>
        <translation>Import %1 (%2): fehlende Zeilen: %3.</translation>
    </message>
    <message>
        <source>Copies of imported files that were damaged and left out: %1.</source>
        <translation>Beschädigte und weggelassene Kopien importierter Dateien: %1.</translation>
    </message>
    <message>
        <source>Records of uploads that are gone: %1; their rows are there as &quot;salvaged upload&quot;.</source>
        <translation>Verlorene Einträge von Importen: %1; ihre Zeilen stehen unter „salvaged upload“.</translation>
    </message>
    <message>
        <source>Names of products or stores that are gone: %1; their sales are there as &quot;salvaged-&quot; and a number.</source>
        <translation>Verlorene Namen von Artikeln oder Filialen: %1; ihre Verkäufe stehen unter „salvaged-“ und einer Nummer.</translation>
    </message>
    <message>
        <source>Rows left out because what they belong to is gone: %1.</source>
        <translation>Weggelassene Zeilen, deren Zugehöriges fehlt: %1.</translation>
    </message>
    <message>
        <source>The selling calendar was changed meanwhile, in another window or by the command line.</source>
        <translation>Der Verkaufskalender wurde inzwischen geändert, in einem anderen Fenster oder über die Kommandozeile.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation>Es wurde nichts geändert; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>rows of sales</source>
        <translation>Verkaufszeilen</translation>
    </message>
    <message>
        <source>records of uploads</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>records of products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>stored settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>trained models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The stores are not all kept by the %1; choose one store to see its forecast.</source>
        <translation>Nicht alle Filialen werden je %1 geführt; wählen Sie eine Filiale, um ihre Prognose zu sehen.</translation>
    </message>
    <message>
        <source>The stores count in different currencies: their amounts are not added up.</source>
        <translation>Die Filialen rechnen in verschiedenen Währungen: ihre Beträge werden nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>The new model was not put to use: %1</source>
        <translation>Das neue Modell wurde nicht übernommen: %1</translation>
    </message>
    <message>
        <source>There are 1 day of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Bisher gibt es Verkäufe von 1 Tag: zu wenig, um ein Muster zu lernen oder eine Prognose daran zu prüfen.</translation>
    </message>
    <message>
        <source>There are 1 week of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Bisher gibt es Verkäufe von 1 Woche: zu wenig, um ein Muster zu lernen oder eine Prognose daran zu prüfen.</translation>
    </message>
    <message>
        <source>There are 1 month of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Bisher gibt es Verkäufe von 1 Monat: zu wenig, um ein Muster zu lernen oder eine Prognose daran zu prüfen.</translation>
    </message>
    <message>
        <source>Supplier %1: %2</source>
        <translation>Lieferant %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; write order days as Mon,Thu.</source>
        <translation>„%1“ ist kein Wochentag; Bestelltage werden als Mon,Thu geschrieben.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>this row was cancelled or refunded, so it is left out</source>
        <translation>diese Zeile wurde storniert oder erstattet und bleibt weg</translation>
    </message>
    <message>
        <source>this row is a total and no product, so it is left out</source>
        <translation>diese Zeile ist eine Summe und kein Produkt und bleibt weg</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>die Menge fehlt</translation>
    </message>
    <message>
        <source>A replay of %1 weeks needs %2 weeks of sales before it; there are %3.</source>
        <translation>%1 Wochen nachzuspielen braucht %2 Wochen mit Verkäufen davor; es sind %3.</translation>
    </message>
    <message>
        <source>A replay of %1 months needs %2 months of sales before it; there are %3.</source>
        <translation>%1 Monate nachzuspielen braucht %2 Monate mit Verkäufen davor; es sind %3.</translation>
    </message>
    <message>
        <source>This table holds %1 and no sales that can be learnt from.</source>
        <translation>Diese Tabelle enthält %1 und keine Verkäufe, aus denen gelernt werden könnte.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found.</source>
        <translation>Diese Tabelle enthält Stückzahlen je Produkt, aber keine Spalte mit einem Datum.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>Die Orte in der Tabelle sind keine der Filialen; alle Zeilen gehören zur Filiale %1, die als einzige all diese Produkte hat.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, and there are %1 stores (%2).</source>
        <translation>Die Orte in der Tabelle sind keine der Filialen, und es gibt %1 Filialen (%2).</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 1, the whole price, as in the data of this store.</source>
        <translation>Ein Rabatt liegt zwischen 0 und 1, dem ganzen Preis, wie in den Daten dieser Filiale.</translation>
    </message>
    <message>
        <source>1 product differs from another one in capital letters or accents only (%1); each is forecast on its own.</source>
        <translation>1 Produkt unterscheidet sich von einem anderen nur in Großschreibung oder Akzenten (%1); jedes wird für sich prognostiziert.</translation>
    </message>
    <message>
        <source>%1 products differ from another one in capital letters or accents only (%2); each is forecast on its own.</source>
        <translation>%1 Produkte unterscheiden sich von einem anderen nur in Großschreibung oder Akzenten (%2); jedes wird für sich prognostiziert.</translation>
    </message>
    <message>
        <source>1 product of %1 will probably run out before anything ordered today can arrive: %2.</source>
        <translation>1 Artikel von %1 geht wahrscheinlich aus, bevor heute Bestelltes kommen kann: %2.</translation>
    </message>
    <message>
        <source>%1 products of %2 will probably run out before anything ordered today can arrive: %3.</source>
        <translation>%1 Artikel von %2 gehen wahrscheinlich aus, bevor heute Bestelltes kommen kann: %3.</translation>
    </message>
    <message>
        <source>Order today, which saves %1 of the %2 at risk, and ask the suppliers what can come sooner.</source>
        <translation>Heute bestellen, das rettet %1 der gefährdeten %2, und die Lieferanten fragen, was früher kommen kann.</translation>
    </message>
    <message>
        <source>Order today, and ask the suppliers what can come sooner.</source>
        <translation>Heute bestellen, und die Lieferanten fragen, was früher kommen kann.</translation>
    </message>
    <message>
        <source>The forecast of %1 no longer fits.</source>
        <translation>Die Prognose von %1 passt nicht mehr.</translation>
    </message>
    <message>
        <source>Train the store again, and look at what changed: prices, the assortment, a new competitor.</source>
        <translation>Die Filiale neu trainieren und nachsehen, was sich geändert hat: Preise, das Sortiment, ein neuer Wettbewerber.</translation>
    </message>
    <message>
        <source>Its forecasts of a week are off by %1 more than when it was tested.</source>
        <translation>Ihre Prognosen einer Woche liegen um %1 weiter daneben als bei der Prüfung.</translation>
    </message>
    <message>
        <source>Unusual sales of 1 product of %1.</source>
        <translation>Ungewöhnlicher Absatz von 1 Artikel von %1.</translation>
    </message>
    <message>
        <source>Unusual sales of %1 products of %2.</source>
        <translation>Ungewöhnlicher Absatz von %1 Artikeln von %2.</translation>
    </message>
    <message>
        <source>%1 sold %2 on %3, expected %4 (%5 to %6).</source>
        <translation>%1 verkaufte am %3 %2, erwartet waren %4 (%5 bis %6).</translation>
    </message>
    <message>
        <source>%1 sold %2 from %3 to %4, expected %5 (%6 to %7).</source>
        <translation>%1 verkaufte vom %3 bis %4 %2, erwartet waren %5 (%6 bis %7).</translation>
    </message>
    <message>
        <source>Look whether the figures are right, and what was behind them: a promotion that is not in the data, a large customer, an empty shelf.</source>
        <translation>Prüfen, ob die Zahlen stimmen und was dahinter steckt: eine Aktion, die nicht in den Daten steht, ein Großkunde, ein leeres Regal.</translation>
    </message>
    <message>
        <source>Correct the file, or mark the event.</source>
        <translation>Die Datei berichtigen oder das Ereignis eintragen.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, over %5.</source>
        <translation>Grenze %1: %2 von %3 ist %4, über %5.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, under %5.</source>
        <translation>Grenze %1: %2 von %3 ist %4, unter %5.</translation>
    </message>
    <message>
        <source>the revenue at risk</source>
        <translation>der gefährdete Umsatz</translation>
    </message>
    <message>
        <source>the value of the orders due</source>
        <translation>der Wert der fälligen Bestellungen</translation>
    </message>
    <message>
        <source>the number of critical products</source>
        <translation>die Zahl der kritischen Artikel</translation>
    </message>
    <message>
        <source>the number of units sold in the last week</source>
        <translation>die Zahl der in der letzten Woche verkauften Einheiten</translation>
    </message>
    <message>
        <source>the accuracy of the forecast in percent</source>
        <translation>die Genauigkeit der Prognose in Prozent</translation>
    </message>
    <message>
        <source>Train the store again.</source>
        <translation>Die Filiale neu trainieren.</translation>
    </message>
    <message>
        <source>Look whether all sales are in, and what changed in the shop.</source>
        <translation>Prüfen, ob alle Verkäufe da sind und was sich im Laden geändert hat.</translation>
    </message>
    <message>
        <source>Look at the orders of the store.</source>
        <translation>Die Bestellungen der Filiale ansehen.</translation>
    </message>
    <message>
        <source>A job was cut off on %1; nothing of it is stored half: %2.</source>
        <translation>Eine Aufgabe wurde am %1 abgebrochen; nichts davon ist halb gespeichert: %2.</translation>
    </message>
    <message>
        <source>Run it again: the page Health and the verb jobs offer it.</source>
        <translation>Noch einmal ausführen: die Seite Zustand und das Verb jobs bieten es an.</translation>
    </message>
    <message>
        <source>The service could not do a job of %1: %2.</source>
        <translation>Der Dienst konnte eine Aufgabe vom %1 nicht ausführen: %2.</translation>
    </message>
    <message>
        <source>Put right what the sentence names, and ask for it again.</source>
        <translation>Beheben, was der Satz nennt, und noch einmal darum bitten.</translation>
    </message>
    <message>
        <source>The night had 1 problem.</source>
        <translation>Die Nacht hatte 1 Problem.</translation>
    </message>
    <message>
        <source>The night had %1 problems.</source>
        <translation>Die Nacht hatte %1 Probleme.</translation>
    </message>
    <message>
        <source>The file %1 could not be imported.</source>
        <translation>Die Datei %1 konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>Store %1 has no orders.</source>
        <translation>Filiale %1 hat keine Bestellungen.</translation>
    </message>
    <message>
        <source>Read the report of the night, and import rejected files by hand.</source>
        <translation>Den Bericht der Nacht lesen und abgelehnte Dateien von Hand importieren.</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>Es gibt keinen Hinweis %1.</translation>
    </message>
    <message>
        <source>Alert %1 is over: what it was about is no longer so.</source>
        <translation>Hinweis %1 ist vorbei: Was er meldete, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>users and keys</source>
        <translation>Benutzer und Schlüssel</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; are the sums of the rows below them, in every column: they are left out.</source>
        <translation>%1 Zeilen wie „%2“ sind in jeder Spalte die Summe der Zeilen unter ihnen: Sie bleiben weg.</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; could be the sums of the rows below them, in every column: they are read as products, as you decided.</source>
        <translation>%1 Zeilen wie „%2“ könnten in jeder Spalte die Summe der Zeilen unter ihnen sein: Sie werden als Produkte gelesen, wie Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: the units of a sale count once.</source>
        <translation>Jeder Verkauf steht in mehreren Zeilen, eine je Betrag („%1“), jede mit seinen Stück: Die Stück eines Verkaufs zählen einmal.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: they add up, as you decided.</source>
        <translation>Jeder Verkauf steht in mehreren Zeilen, eine je Betrag („%1“), jede mit seinen Stück: Sie werden addiert, wie Sie entschieden haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: &quot;%2&quot; in %3 rows takes back what was sold, so their units are taken off the sales.</source>
        <translation>„%1“ sagt Soll oder Haben: „%2“ in %3 Zeilen nimmt Verkauftes zurück, ihre Stück werden von den Verkäufen abgezogen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: the %3 rows with &quot;%2&quot; are read as sales, as you decided.</source>
        <translation>„%1“ sagt Soll oder Haben: Die %3 Zeilen mit „%2“ werden als Verkäufe gelesen, wie Sie entschieden haben.</translation>
    </message>
    <message>
        <source>No row has units, and each is a line of a receipt: each line counts as one piece.</source>
        <translation>Keine Zeile hat eine Menge, und jede ist eine Bonzeile: Jede Zeile zählt als ein Stück.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1; their rows are added up to the product.</source>
        <translation>Produkte gibt es nach %1 in mehreren Ausführungen; ihre Zeilen werden zum Produkt addiert.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1, which are read as products of their own.</source>
        <translation>Produkte gibt es nach %1 in mehreren Ausführungen, die als eigene Produkte gelesen werden.</translation>
    </message>
    <message>
        <source>this row is marked as no sale of goods, so it is left out</source>
        <translation>diese Zeile ist als kein Warenverkauf gekennzeichnet und bleibt deshalb weg</translation>
    </message>
    <message>
        <source>this row is about its receipt as a whole and not about a product, so it is left out</source>
        <translation>diese Zeile betrifft ihren Bon als Ganzes und kein Produkt und bleibt deshalb weg</translation>
    </message>
    <message>
        <source>this row is the sum of the rows below it, so it is left out</source>
        <translation>diese Zeile ist die Summe der Zeilen unter ihr und bleibt deshalb weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds all items of an order: each item is read as a row of its own.</source>
        <translation>„%1“ enthält alle Posten einer Bestellung: Jeder Posten wird als eigene Zeile gelesen.</translation>
    </message>
    <message>
        <source>The items of an order stand side by side, up to %1 of them: each item is read as a row of its own.</source>
        <translation>Die Posten einer Bestellung stehen nebeneinander, bis zu %1: Jeder Posten wird als eigene Zeile gelesen.</translation>
    </message>
    <message>
        <source>The codes in &quot;%1&quot; were shortened by a spreadsheet (&quot;%2&quot;), so the products are told by &quot;%3&quot;.</source>
        <translation>Die Codes in „%1“ wurden von einer Tabellenkalkulation verkürzt („%2“), deshalb werden die Produkte an „%3“ erkannt.</translation>
    </message>
    <message>
        <source>All rows go to the store &quot;%1&quot;, which the title names.</source>
        <translation>Alle Zeilen gehören zur Filiale „%1“, die der Titel nennt.</translation>
    </message>
    <message>
        <source>The file is numbers by date (told by %1), as weather and economy are: forecasts use them where they help.</source>
        <translation>Die Datei enthält Zahlen nach Datum (erkannt an %1), wie Wetter und Wirtschaft: Prognosen nutzen sie, wo sie helfen.</translation>
    </message>
    <message>
        <source>%1 lacks 1 day between %2 and %3 (%4): for up to a week the last value goes on.</source>
        <translation>%1 fehlt 1 Tag zwischen %2 und %3 (%4): Bis zu einer Woche lang gilt der letzte Wert weiter.</translation>
    </message>
    <message>
        <source>%1 lacks %2 days between %3 and %4 (the first is %5): for up to a week the last value goes on, longer gaps are not known.</source>
        <translation>%1 fehlen %2 Tage zwischen %3 und %4 (der erste ist %5): Bis zu einer Woche lang gilt der letzte Wert weiter, längere Lücken sind unbekannt.</translation>
    </message>
    <message>
        <source>%1 has 1 value that leaps as no other does (%2 on %3): check its row.</source>
        <translation>%1 hat 1 Wert, der springt wie kein anderer (%2 am %3): Prüfen Sie seine Zeile.</translation>
    </message>
    <message>
        <source>%1 has %2 values that leap as no others do (the first is %3 on %4): check their rows.</source>
        <translation>%1 hat %2 Werte, die springen wie keine anderen (der erste ist %3 am %4): Prüfen Sie ihre Zeilen.</translation>
    </message>
    <message>
        <source>%1 has several values of one day (%2): the last row counts.</source>
        <translation>%1 hat mehrere Werte für einen Tag (%2): Die letzte Zeile zählt.</translation>
    </message>
    <message>
        <source>There is no store in the region %1.</source>
        <translation>In der Region %1 gibt es keine Filiale.</translation>
    </message>
    <message>
        <source>There are no stores in the regions %1.</source>
        <translation>In den Regionen %1 gibt es keine Filialen.</translation>
    </message>
    <message>
        <source>%1 reaches %2 days beyond the sales: forecasts know it so far ahead and no further.</source>
        <translation>%1 reicht %2 Tage über die Verkäufe hinaus: So weit im Voraus kennen es die Prognosen, weiter nicht.</translation>
    </message>
    <message>
        <source>%1 ends on %2, no later than the sales (%3): only its past is known. Where the file goes on with a forecast for the days ahead, it can do more.</source>
        <translation>%1 endet am %2, nicht später als die Verkäufe (%3): Nur die Vergangenheit ist bekannt. Enthält die Datei auch eine Vorhersage für die kommenden Tage, kann sie mehr leisten.</translation>
    </message>
    <message>
        <source>%1 ends on %2, long before the sales (%3): it is kept, and not used until newer values come.</source>
        <translation>%1 endet am %2, lange vor den Verkäufen (%3): Die Werte bleiben gespeichert und werden erst genutzt, wenn neuere kommen.</translation>
    </message>
    <message>
        <source>%1 comes by week: a value counts from the week after, when it can be known, and only its past is used.</source>
        <translation>%1 kommt wöchentlich: Ein Wert zählt ab der Woche danach, wenn er bekannt sein kann, und nur die Vergangenheit wird genutzt.</translation>
    </message>
    <message>
        <source>%1 comes by month: a value counts from the month after, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 kommt monatlich: Ein Wert zählt ab dem Monat danach, wenn er frühestens bekannt sein kann, und nur die Vergangenheit wird genutzt.</translation>
    </message>
    <message>
        <source>%1 comes every %2 days: a value counts from the end of its period, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 kommt alle %2 Tage: Ein Wert zählt ab dem Ende seines Zeitraums, wenn er frühestens bekannt sein kann, und nur die Vergangenheit wird genutzt.</translation>
    </message>
    <message>
        <source>%1 counts from the days on which it was published, and only its past is used.</source>
        <translation>%1 zählt ab den Tagen der Veröffentlichung, und nur die Vergangenheit wird genutzt.</translation>
    </message>
    <message>
        <source>%1: used, known %2 days ahead; on %3 earlier weeks the error was %4 lower ± %5.</source>
        <translation>%1: genutzt, %2 Tage im Voraus bekannt; in %3 früheren Wochen war der Fehler um %4 kleiner ± %5.</translation>
    </message>
    <message>
        <source>%1: used by its past; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: mit der Vergangenheit genutzt; in %2 früheren Wochen war der Fehler um %3 kleiner ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, no gain that chance would not give; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: nicht genutzt, kein Gewinn, den nicht auch der Zufall brächte; in %2 früheren Wochen war der Fehler um %3 kleiner ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, it does not help; on %2 earlier weeks the error was %3 higher ± %4.</source>
        <translation>%1: nicht genutzt, hilft nicht; in %2 früheren Wochen war der Fehler um %3 größer ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, the history is too short to tell whether it helps.</source>
        <translation>%1: nicht genutzt, die Vorgeschichte ist zu kurz, um zu sagen, ob es hilft.</translation>
    </message>
    <message>
        <source>%1: not tried, there are too many outside series to try each.</source>
        <translation>%1: nicht erprobt, es gibt zu viele äußere Reihen, um jede zu erproben.</translation>
    </message>
    <message>
        <source>Trying outside series on earlier weeks: %1</source>
        <translation>Äußere Reihen werden an früheren Wochen erprobt: %1</translation>
    </message>
    <message>
        <source>A source needs one query that only reads: one statement that begins with SELECT or WITH.</source>
        <translation>Eine Quelle braucht eine Abfrage, die nur liest: eine einzige Anweisung, die mit SELECT oder WITH beginnt.</translation>
    </message>
    <message>
        <source>Qt has no driver %1 here (there are: %2). For ODBC on Debian and Ubuntu: apt install libqt6sql6-odbc, and the ODBC driver of the database itself.</source>
        <translation>Qt hat hier keinen Treiber %1 (vorhanden: %2). Für ODBC unter Debian und Ubuntu: apt install libqt6sql6-odbc, dazu der ODBC-Treiber der Datenbank selbst.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was imported of it; it is asked again next time.</source>
        <translation>Die Datenbank ist nicht erreichbar. Es wurde nichts daraus importiert; beim nächsten Mal wird sie wieder abgefragt.</translation>
    </message>
    <message>
        <source>The database did not answer the query. Nothing was imported of it; put the query right and test it.</source>
        <translation>Die Datenbank hat die Abfrage nicht beantwortet. Es wurde nichts daraus importiert; berichtigen Sie die Abfrage und testen Sie sie.</translation>
    </message>
    <message>
        <source>The query gave no rows, so there is nothing to import.</source>
        <translation>Die Abfrage ergab keine Zeilen, also gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>A password is not kept in the database: leave it out of the connection, and name the file it stands in (readable by you alone) or a variable of the environment.</source>
        <translation>Ein Kennwort wird nicht in der Datenbank gespeichert: Lassen Sie es in der Verbindung weg und nennen Sie die Datei, in der es steht (nur für Sie lesbar), oder eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>The password of %1 is not there: the environment has no %2.</source>
        <translation>Das Kennwort von %1 fehlt: In der Umgebung gibt es kein %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Datenbank wird gelesen</translation>
    </message>
    <message>
        <source>usual sales %1</source>
        <translation>übliche Verkäufe %1</translation>
    </message>
    <message>
        <source>level of the last weeks %1</source>
        <translation>Niveau der letzten Wochen %1</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>Trend %1</translation>
    </message>
    <message>
        <source>time of the year %1</source>
        <translation>Jahreszeit %1</translation>
    </message>
    <message>
        <source>days of the week %1</source>
        <translation>Wochentage %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>Feiertag %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>competitor&apos;s price %1</source>
        <translation>Preis des Wettbewerbs %1</translation>
    </message>
    <message>
        <source>other products&apos; offers %1</source>
        <translation>Aktionen anderer Artikel %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>Wetter %1</translation>
    </message>
    <message>
        <source>other reasons %1</source>
        <translation>andere Gründe %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 days) %2</source>
        <translation>Aktionen, die niemand angekündigt hat (etwa 1 von %1 Tagen) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 weeks) %2</source>
        <translation>Aktionen, die niemand angekündigt hat (etwa 1 von %1 Wochen) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 months) %2</source>
        <translation>Aktionen, die niemand angekündigt hat (etwa 1 von %1 Monaten) %2</translation>
    </message>
    <message>
        <source>your forecast %1</source>
        <translation>Ihre Prognose %1</translation>
    </message>
    <message>
        <source>your price %1</source>
        <translation>Ihr Preis %1</translation>
    </message>
    <message>
        <source>your discount %1</source>
        <translation>Ihr Rabatt %1</translation>
    </message>
    <message>
        <source>your promotion %1</source>
        <translation>Ihre Aktion %1</translation>
    </message>
    <message>
        <source>your competitor_price %1</source>
        <translation>Ihr Preis des Wettbewerbs %1</translation>
    </message>
    <message>
        <source>%1 numbers of &quot;%2&quot; have another decimal sign than the rest, such as &quot;%3&quot;, and are read by their own.</source>
        <translation>%1 Zahlen von „%2“ haben ein anderes Dezimalzeichen als die übrigen, etwa „%3“, und werden mit ihrem eigenen gelesen.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they are read as one table.</source>
        <translation>Die Blätter „%1“, %2 haben dieselben Spalten und dieselben Artikel an anderen Tagen, deshalb werden sie als eine Tabelle gelesen.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they could be read as one table; only the first is.</source>
        <translation>Die Blätter „%1“, %2 haben dieselben Spalten und dieselben Artikel an anderen Tagen, sie könnten also eine Tabelle sein; nur das erste wird gelesen.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, so each is read as the amount of its row: a price is the amount divided by the units.</source>
        <translation>Die Werte von „%1“ wachsen mit der Menge der Zeile, deshalb gilt jeder als Betrag seiner Zeile: Ein Preis ist der Betrag geteilt durch die Menge.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, and are read as prices of one unit all the same.</source>
        <translation>Die Werte von „%1“ wachsen mit der Menge der Zeile und werden trotzdem als Preise eines Stücks gelesen.</translation>
    </message>
    <message>
        <source>There is no column with products, so all sales of a store are forecast as one product, &quot;%1&quot;.</source>
        <translation>Es gibt keine Spalte mit Artikeln, deshalb werden alle Verkäufe einer Filiale als ein Artikel „%1“ prognostiziert.</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot; in each &quot;%2&quot;, so both together are read as the store.</source>
        <translation>Jeder Artikel kommt einmal am Tag je „%1“ und „%2“ vor, deshalb gelten beide zusammen als Filiale.</translation>
    </message>
    <message>
        <source>There is no forecast run %1.</source>
        <translation>Es gibt keinen Prognoselauf %1.</translation>
    </message>
    <message>
        <source>The forecast of %1 covers %2 to %3, not all days from %4 to %5.</source>
        <translation>Die Prognose vom %1 reicht von %2 bis %3, nicht über alle Tage von %4 bis %5.</translation>
    </message>
    <message>
        <source>Choose a later run or nearer days.</source>
        <translation>Wählen Sie einen späteren Lauf oder nähere Tage.</translation>
    </message>
    <message>
        <source>No earlier forecast of these days is kept.</source>
        <translation>Von diesen Tagen ist keine frühere Prognose aufgehoben.</translation>
    </message>
    <message>
        <source>Each forecast is kept from now on, and the next one can be compared with it.</source>
        <translation>Von jetzt an wird jede Prognose aufgehoben, und die nächste kann mit ihr verglichen werden.</translation>
    </message>
    <message>
        <source>The forecast that was kept of %1 cannot be read.</source>
        <translation>Die aufgehobene Prognose vom %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold where %2 were expected.</source>
        <translation>1 Verkaufstag kam hinzu: %1 verkauft, %2 waren erwartet.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold where %3 were expected.</source>
        <translation>%1 Verkaufstage kamen hinzu: %2 verkauft, %3 waren erwartet.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold.</source>
        <translation>1 Verkaufstag kam hinzu: %1 verkauft.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold.</source>
        <translation>%1 Verkaufstage kamen hinzu: %2 verkauft.</translation>
    </message>
    <message>
        <source>No sales came in since.</source>
        <translation>Seither kamen keine Verkäufe hinzu.</translation>
    </message>
    <message>
        <source>The model is the same.</source>
        <translation>Das Modell ist dasselbe.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2.</source>
        <translation>Modell %1 statt %2.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2, which cannot be asked any more: what else changed is in this step.</source>
        <translation>Modell %1 statt %2, das nicht mehr gefragt werden kann: Was sich sonst geändert hat, steckt in diesem Schritt.</translation>
    </message>
    <message>
        <source>Planned prices and promotions are the same.</source>
        <translation>Geplante Preise und Aktionen sind dieselben.</translation>
    </message>
    <message>
        <source>A price of %1 is planned in place of %2.</source>
        <translation>Ein Preis von %1 ist geplant statt %2.</translation>
    </message>
    <message>
        <source>A discount of %1 is planned in place of %2.</source>
        <translation>Ein Rabatt von %1 ist geplant statt %2.</translation>
    </message>
    <message>
        <source>A promotion is planned on %1 of %2 days in place of %3.</source>
        <translation>Eine Aktion ist an %1 von %2 Tagen geplant statt an %3.</translation>
    </message>
    <message>
        <source>%1 is planned at %2 in place of %3.</source>
        <translation>%1 ist mit %2 geplant statt mit %3.</translation>
    </message>
    <message>
        <source>1 product is planned otherwise.</source>
        <translation>1 Artikel ist anders geplant.</translation>
    </message>
    <message>
        <source>%1 products are planned otherwise.</source>
        <translation>%1 Artikel sind anders geplant.</translation>
    </message>
    <message>
        <source>No forecast by hand.</source>
        <translation>Keine Prognose von Hand.</translation>
    </message>
    <message>
        <source>Forecasts by hand change it by %1; before they changed it by %2.</source>
        <translation>Prognosen von Hand ändern sie um %1; zuvor änderten sie sie um %2.</translation>
    </message>
    <message>
        <source>No product came or went.</source>
        <translation>Kein Artikel kam hinzu oder fiel weg.</translation>
    </message>
    <message>
        <source>Products that came: %1. Products that went: %2.</source>
        <translation>Hinzugekommene Artikel: %1. Weggefallene Artikel: %2.</translation>
    </message>
    <message>
        <source>The sales begin later than they did or come by other periods: nothing can be told apart.</source>
        <translation>Die Verkäufe beginnen später als damals oder haben andere Zeiträume: Nichts lässt sich auseinanderhalten.</translation>
    </message>
    <message>
        <source>Corrected sales, settings, another version of the program.</source>
        <translation>Berichtigte Verkäufe, Einstellungen, eine andere Version des Programms.</translation>
    </message>
    <message>
        <source>Nothing else changed it.</source>
        <translation>Nichts anderes hat sie geändert.</translation>
    </message>
    <message>
        <source>Asking the earlier model</source>
        <translation>Das frühere Modell wird gefragt</translation>
    </message>
    <message>
        <source>Asking the present model</source>
        <translation>Das heutige Modell wird gefragt</translation>
    </message>
    <message>
        <source>The columns %1 stand side by side, so each of them is read as a store.</source>
        <translation>Die Spalten %1 stehen nebeneinander; jede wird deshalb als Filiale gelesen.</translation>
    </message>
    <message>
        <source>The days of each week stand side by side, so each is read as a row of its own; the week is that of &quot;%1&quot;.</source>
        <translation>Die Tage jeder Woche stehen nebeneinander; jeder wird deshalb als eigene Zeile gelesen; die Woche ist die von „%1“.</translation>
    </message>
    <message>
        <source>The dates in &quot;%1&quot; are written in two ways: those with strokes are read as %2, the others as %3.</source>
        <translation>Die Daten in „%1“ sind auf zwei Arten geschrieben: Die mit Schrägstrichen werden als %2 gelesen, die anderen als %3.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Bestellungen von %1</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Es wird gesucht, was Beachtung braucht</translation>
    </message>
    <message>
        <source>The very same file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Genau diese Datei wurde schon importiert (Import %1, %2); es wurde nichts noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>Nothing of it was stored: it can be meant in more than one way. Import one such file by hand, answering what is asked; those with the same columns are then read alike at night.</source>
        <translation>Nichts davon wurde gespeichert: Es lässt sich auf mehr als eine Art verstehen. Importieren Sie eine solche Datei von Hand und beantworten Sie die Fragen; Dateien mit denselben Spalten werden nachts dann ebenso gelesen.</translation>
    </message>
    <message>
        <source>It is still being written; it is looked at again next time.</source>
        <translation>Es wird noch geschrieben; beim nächsten Mal wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>It was written to meanwhile and stays for the next time.</source>
        <translation>Inzwischen wurde hineingeschrieben; es bleibt für das nächste Mal.</translation>
    </message>
    <message>
        <source>The night was stopped before its end. What is reported was done.</source>
        <translation>Die Nacht wurde vor ihrem Ende angehalten. Was berichtet ist, wurde getan.</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>Empfohlen: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1; otherwise: %2.</source>
        <translation>Empfohlen: %1; sonst: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or name another one.</source>
        <translation>Es gibt keinen Ordner %1. Legen Sie ihn an, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>Dieser Benutzer darf den Ordner %1 nicht lesen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved to %2.</source>
        <translation>„%1“ lässt sich nicht nach %2 verschieben.</translation>
    </message>
    <message>
        <source>Nothing was done; name another folder.</source>
        <translation>Es wurde nichts getan; nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1 can be imported.</source>
        <translation>Noch ist nichts gespeichert. Importieren lässt sich: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3</source>
        <translation>%1 von %2 Zeilen (%3)</translation>
    </message>
    <message>
        <source>1 row that plans the future</source>
        <translation>1 Zeile, die die Zukunft plant</translation>
    </message>
    <message>
        <source>%1 rows that plan the future</source>
        <translation>%1 Zeilen, die die Zukunft planen</translation>
    </message>
    <message>
        <source>%1 rows of earlier uploads were replaced.</source>
        <translation>Ersetzte Zeilen früherer Importe: %1.</translation>
    </message>
    <message>
        <source>%1 rows gave way to stored ones.</source>
        <translation>Zeilen, die gespeicherten wichen: %1.</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Vergangenheit wird nachgespielt</translation>
    </message>
    <message>
        <source>Normal formula at equal service</source>
        <translation>Übliche Formel bei gleicher Lieferbereitschaft</translation>
    </message>
    <message>
        <source>Demand per period</source>
        <translation>Bedarf je Periode</translation>
    </message>
    <message>
        <source>Netting demand against stock</source>
        <translation>Bedarf wird mit dem Bestand verrechnet</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>Prognose wird geschrieben</translation>
    </message>
    <message>
        <source>Encrypting the backup</source>
        <translation>Sicherung wird verschlüsselt</translation>
    </message>
    <message>
        <source>Keeping the present database</source>
        <translation>Jetzige Datenbank wird aufgehoben</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Tabellen werden geprüft</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Verkäufe werden geprüft</translation>
    </message>
    <message>
        <source>Checking the kept files</source>
        <translation>Aufgehobene Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <translation>Änderungsprotokoll wird geprüft</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Open every day</source>
        <translation>Jeden Tag geöffnet</translation>
    </message>
    <message>
        <source>Closed on Sundays</source>
        <translation>Sonntags geschlossen</translation>
    </message>
    <message>
        <source>Closed on Sundays and holidays</source>
        <translation>Sonn- und feiertags geschlossen</translation>
    </message>
    <message>
        <source>Closed at weekends</source>
        <translation>Am Wochenende geschlossen</translation>
    </message>
    <message>
        <source>No row: nothing sold</source>
        <translation>Ohne Zeile: nichts verkauft</translation>
    </message>
    <message>
        <source>No row: not known</source>
        <translation>Ohne Zeile: nicht bekannt</translation>
    </message>
    <message>
        <source>Stock in the morning</source>
        <translation>Bestand am Morgen</translation>
    </message>
    <message>
        <source>Stock in the evening</source>
        <translation>Bestand am Abend</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Zusammenzählen</translation>
    </message>
    <message>
        <source>Count equal rows once</source>
        <translation>Gleiche Zeilen einmal zählen</translation>
    </message>
    <message>
        <source>They are stores</source>
        <translation>Es sind Filialen</translation>
    </message>
    <message>
        <source>They are receipts</source>
        <translation>Es sind Belege</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>Die letzte gilt</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add to the day</source>
        <translation>Zum Tag dazuzählen</translation>
    </message>
    <message>
        <source>Replace the day</source>
        <translation>Den Tag ersetzen</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Gespeichertes behalten</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Bestellungen bei Lieferanten</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Lagerbuch</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>The known product</source>
        <translation>Das bekannte Produkt</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Ein anderes Produkt</translation>
    </message>
    <message>
        <source>Forecast money</source>
        <translation>Geld prognostizieren</translation>
    </message>
    <message>
        <source>They are units</source>
        <translation>Es sind Stück</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Datei ablehnen</translation>
    </message>
    <message>
        <source>Our calendar</source>
        <translation>Unser Kalender</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>Buddhistischer Kalender</translation>
    </message>
    <message>
        <source>Calendar of Taiwan</source>
        <translation>Kalender von Taiwan</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>Persischer Kalender</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>Islamischer Kalender</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Alle Blätter</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Nur das erste</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Artikel</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>Eine Summe</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>A store each</source>
        <translation>Je eine Filiale</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Count once</source>
        <translation>Einmal zählen</translation>
    </message>
    <message>
        <source>Amounts of rows</source>
        <translation>Beträge der Zeilen</translation>
    </message>
    <message>
        <source>Prices of one unit</source>
        <translation>Preise eines Stücks</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Andere Artikel</translation>
    </message>
    <message>
        <source>Unannounced offers</source>
        <translation>Nicht angekündigte Aktionen</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Ihre Prognose</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Ihr Preis</translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation>Ihr Rabatt</translation>
    </message>
    <message>
        <source>Your promotion</source>
        <translation>Ihre Aktion</translation>
    </message>
    <message>
        <source>Your competitor price</source>
        <translation>Ihr Preis des Wettbewerbs</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n row(s) that repeat another row of the file and do not count.</source>
        <translation>
            <numerusform>%n Zeile, die eine andere Zeile der Datei wiederholt und nicht zählt.</numerusform>
            <numerusform>%n Zeilen, die andere Zeilen der Datei wiederholen und nicht zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd row(s) held back: not in the sales.</source>
        <translation>
            <numerusform>%n auffällige Zeile zurückgehalten: nicht in den Verkäufen.</numerusform>
            <numerusform>%n auffällige Zeilen zurückgehalten: nicht in den Verkäufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with negative units (returns), kept as they are.</source>
        <translation>
            <numerusform>%n Zeile mit negativer Menge (Retoure), unverändert übernommen.</numerusform>
            <numerusform>%n Zeilen mit negativer Menge (Retouren), unverändert übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fractional units, as goods sold by weight have.</source>
        <translation>
            <numerusform>%n Zeile mit Bruchteilen, wie bei Ware nach Gewicht.</numerusform>
            <numerusform>%n Zeilen mit Bruchteilen, wie bei Ware nach Gewicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that sold all of the stock: demand may have been higher, so these days do not count as low demand.</source>
        <translation>
            <numerusform>%n Zeile, die den ganzen Bestand verkaufte: Die Nachfrage war vielleicht höher, der Tag zählt daher nicht als schwach.</numerusform>
            <numerusform>%n Zeilen, die den ganzen Bestand verkauften: Die Nachfrage war vielleicht höher, diese Tage zählen daher nicht als schwach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a price of zero or less.</source>
        <translation>
            <numerusform>%n Zeile mit einem Preis von null oder weniger.</numerusform>
            <numerusform>%n Zeilen mit einem Preis von null oder weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt line(s) with returns, taken off the sales of their day.</source>
        <translation>
            <numerusform>%n Belegzeile mit Retoure, vom Absatz ihres Tages abgezogen.</numerusform>
            <numerusform>%n Belegzeilen mit Retouren, vom Absatz ihres Tages abgezogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Zeile %1, %2 „%3“: %4</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>über ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Ausreichend</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überbestand</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Ladenhüter</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>Sonnig</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Rainy</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Snowy</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>zu wenig Historie</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Was sie beantwortet</translation>
    </message>
    <message>
        <source>Is anything wrong today, and how much money is it about?</source>
        <translation>Stimmt heute etwas nicht, und um wie viel Geld geht es?</translation>
    </message>
    <message>
        <source>The four cards</source>
        <translation>Die vier Karten</translation>
    </message>
    <message>
        <source>Stock worth</source>
        <translation>Wert des Bestands</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Verkäufe und Prognose</translation>
    </message>
    <message>
        <source>Of the whole store or of one category. The darker a band, the likelier the sales lie in it: half of all days in the innermost, 19 of 20 in the outermost.</source>
        <translation>Der ganzen Filiale oder einer Kategorie. Je dunkler ein Band, desto eher liegen die Verkäufe darin: die Hälfte aller Tage im innersten, 19 von 20 im äußersten.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>What is worth looking at, the biggest money first. Open leads to where something is done about it, Done hides it for today, Snooze for a week; Ctrl+Z brings it back.</source>
        <translation>Was einen Blick wert ist, das meiste Geld zuerst. „Öffnen“ führt dorthin, wo etwas daran getan wird, „Erledigt“ verbirgt es für heute, „Später“ für eine Woche; Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Bestellvorschläge</translation>
    </message>
    <message>
        <source>What do I order today, from whom, and why?</source>
        <translation>Was bestelle ich heute, bei wem und warum?</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>One product: its status, its stock, what will sell in 7 days, when it runs out and what to order. Space opens it; E explains the order as a sum that a pocket calculator confirms.</source>
        <translation>Ein Produkt: sein Zustand, sein Bestand, was sich in 7 Tagen verkauft, wann es ausgeht und was zu bestellen ist. Die Leertaste öffnet sie; E erklärt die Bestellung als Rechnung, die ein Taschenrechner bestätigt.</translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation>Eine Bestellung ändern</translation>
    </message>
    <message>
        <source>F2 or a double click on the quantity; a reason is kept with it. Ctrl+Z takes it back.</source>
        <translation>F2 oder ein Doppelklick auf die Menge; ein Grund wird mit ihr aufbewahrt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>A tick (key O) puts a line into its supplier&apos;s order, a tick at the supplier all of its lines. The basket at the side raises, approves, exports and sends each order.</source>
        <translation>Ein Haken (Taste O) legt eine Zeile in die Bestellung ihres Lieferanten, ein Haken beim Lieferanten alle seine Zeilen. Der Korb an der Seite stellt jede Bestellung aus, gibt sie frei, exportiert und sendet sie.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The most that all orders may cost together: those that protect most money stay.</source>
        <translation>Was alle Bestellungen zusammen höchstens kosten dürfen: Die bleiben, die am meisten Geld schützen.</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>Die Reiter</translation>
    </message>
    <message>
        <source>Purchase orders up to what came in; the plan of the weeks ahead; a simulation of what these rules would have achieved.</source>
        <translation>Bestellungen bis zum Wareneingang; der Plan der nächsten Wochen; eine Simulation dessen, was diese Regeln erreicht hätten.</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Einzelprognose</translation>
    </message>
    <message>
        <source>What if the price, a promotion or the stock of one product were different?</source>
        <translation>Was wäre, wenn Preis, Aktion oder Bestand eines Produkts anders wären?</translation>
    </message>
    <message>
        <source>The sliders</source>
        <translation>Die Regler</translation>
    </message>
    <message>
        <source>Everything follows while you drag. The mark under a slider is today&apos;s value; what is hatched the product has never had, and what it would do there is a guess.</source>
        <translation>Alles folgt, während Sie ziehen. Der Strich unter einem Regler ist der heutige Wert; was schraffiert ist, gab es bei diesem Produkt nie, und was dort geschähe, ist geraten.</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Warum diese Nachfrage</translation>
    </message>
    <message>
        <source>What moves the demand of 7 days away from the usual, in units. Your own changes stand beneath, one after the other, and sum to what all of them do together.</source>
        <translation>Was die Nachfrage von 7 Tagen vom Üblichen wegbewegt, in Stück. Ihre eigenen Änderungen stehen darunter, eine nach der anderen, und ergeben zusammen, was alle miteinander bewirken.</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>Was der Preis bewirkt</translation>
    </message>
    <message>
        <source>Units, revenue and, where the cost is known, margin over the price. A best price is named only where the curve turns between prices the product has had.</source>
        <translation>Stück, Umsatz und, wo die Kosten bekannt sind, Marge über dem Preis. Ein bester Preis wird nur genannt, wo die Kurve zwischen Preisen wendet, die es gab.</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Szenario behalten</translation>
    </message>
    <message>
        <source>Puts what you see beneath, where scenarios are compared and exported (Ctrl+S).</source>
        <translation>Legt, was Sie sehen, darunter ab, wo Szenarien verglichen und exportiert werden (Strg+S).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What will I sell?</source>
        <translation>Was werde ich verkaufen?</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>One product, a category or the whole store, by day, week or month.</source>
        <translation>Ein Produkt, eine Kategorie oder die ganze Filiale, nach Tag, Woche oder Monat.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Die Bänder</translation>
    </message>
    <message>
        <source>Half of all periods end in the innermost, 8 of 10 in the middle one, 19 of 20 in the outermost.</source>
        <translation>Die Hälfte aller Zeiträume endet im innersten, 8 von 10 im mittleren, 19 von 20 im äußersten.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Ihre Prognose</translation>
    </message>
    <message>
        <source>Type over a cell of the table, or change the chosen rows by a percentage, with a reason. Orders follow yours; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed.</source>
        <translation>Überschreiben Sie eine Zelle der Tabelle oder ändern Sie die gewählten Zeilen um Prozente, mit einem Grund. Bestellungen folgen Ihrer; die des Modells bleibt daneben, und was Ihre wert war, wird gemessen, sobald die Tage vorüber sind.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>What is frozen no later change moves until it is unfrozen.</source>
        <translation>Was eingefroren ist, bewegt keine spätere Änderung, bis es aufgetaut wird.</translation>
    </message>
    <message>
        <source>Upload and train</source>
        <translation>Import und Training</translation>
    </message>
    <message>
        <source>How do I get my data in, and is the model good?</source>
        <translation>Wie kommen meine Daten herein, und ist das Modell gut?</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Drop it on the window or choose it. What was understood is said before anything is stored, and every guess can be corrected. One press of Undo takes the whole upload back.</source>
        <translation>Ziehen Sie sie auf das Fenster oder wählen Sie sie. Was verstanden wurde, wird gesagt, bevor etwas gespeichert wird, und jede Vermutung lässt sich berichtigen. Ein Druck auf „Rückgängig“ nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>What must be in it</source>
        <translation>Was darin stehen muss</translation>
    </message>
    <message>
        <source>Date, product and units sold; the store, where there are several. Prices, stock, promotions and the rest are used where they are there.</source>
        <translation>Datum, Produkt und verkaufte Stück; die Filiale, wo es mehrere gibt. Preise, Bestand, Aktionen und das Übrige werden genutzt, wo sie da sind.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Andere Tabellen</translation>
    </message>
    <message>
        <source>Products, suppliers, stock, orders, goods received, prices by quantity and rules for ordering are told apart by their columns and imported the same way.</source>
        <translation>Produkte, Lieferanten, Bestand, Bestellungen, Wareneingänge, Staffelpreise und Bestellregeln werden an ihren Spalten erkannt und ebenso importiert.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Learns from the sales and is then tested on the last 30 days, which it has not seen. A model that is not better than repeating the past, or clearly worse than the one in use, does not take its place.</source>
        <translation>Lernt aus den Verkäufen und wird dann an den letzten 30 Tagen geprüft, die es nicht kennt. Ein Modell, das nicht besser ist als die Wiederholung der Vergangenheit oder deutlich schlechter als das benutzte, tritt nicht an dessen Stelle.</translation>
    </message>
    <message>
        <source>The model table</source>
        <translation>Die Tabelle der Modelle</translation>
    </message>
    <message>
        <source>Every model that was trained, with its accuracy beside that of repeating the past. Promote puts one in use, roll back takes the one before.</source>
        <translation>Jedes trainierte Modell, mit seiner Genauigkeit neben der der Wiederholung. „Aktivieren“ nimmt eines in Gebrauch, „Zurückwechseln“ das vorige.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Is anything wrong with the data or the program?</source>
        <translation>Stimmt mit den Daten oder dem Programm etwas nicht?</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Was hier steht</translation>
    </message>
    <message>
        <source>The last check, models, backups, jobs that were cut off, disk and memory; who changed what and why; the log of the program, without your data.</source>
        <translation>Die letzte Prüfung, Modelle, Sicherungen, abgebrochene Aufträge, Platte und Speicher; wer was warum geändert hat; das Protokoll des Programms, ohne Ihre Daten.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made by themselves beside the database: of 7 days, 4 weeks and 12 months, and one before each undo of an upload. The File menu makes and restores them.</source>
        <translation>Entstehen von selbst neben der Datenbank: von 7 Tagen, 4 Wochen und 12 Monaten, und eine vor jeder Rücknahme eines Imports. Das Menü „Datei“ macht sie und stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>What do I sell, who brings it, and how is it ordered?</source>
        <translation>Was verkaufe ich, wer bringt es, und wie wird es bestellt?</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Einen Wert ändern</translation>
    </message>
    <message>
        <source>Type into a cell: cost, pack, minimum, lead time, order days. Ctrl+Z takes it back.</source>
        <translation>Tippen Sie in eine Zelle: Kosten, Gebinde, Mindestmenge, Lieferzeit, Bestelltage. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>Wie bestellt wird</translation>
    </message>
    <message>
        <source>A rule by service level, fill rate, costs, minimum and maximum or fixed lots, and prices by quantity. What it does to today&apos;s orders is shown before it is kept.</source>
        <translation>Eine Regel nach Servicegrad, Liefergrad, Kosten, Mindest- und Höchstbestand oder festen Losen, und Staffelpreise. Was sie an den heutigen Bestellungen ändert, wird gezeigt, bevor sie gilt.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Low / expected / high</source>
        <translation>Niedrig / erwartet / hoch</translation>
    </message>
    <message>
        <source>Of ten such periods, one sells less than low, one more than high; half sell more than expected.</source>
        <translation>Von zehn solchen Zeiträumen bringt einer weniger als niedrig und einer mehr als hoch; die Hälfte bringt mehr als erwartet.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>100 % less the average error, measured on days the model had not seen. Beside it stands what repeating last week or last year would have reached.</source>
        <translation>100 % abzüglich des mittleren Fehlers, gemessen an Tagen, die das Modell nicht kannte. Daneben steht, was die Wiederholung der letzten Woche oder des Vorjahres erreicht hätte.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>More likely than not you run out before an order placed today can arrive.</source>
        <translation>Der Bestand geht eher aus, als dass eine heutige Bestellung rechtzeitig eintrifft.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>The stock, with what is on order, is at or under the reorder point.</source>
        <translation>Der Bestand liegt samt Bestelltem am oder unter dem Meldebestand.</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überbestand</translation>
    </message>
    <message>
        <source>The stock covers more than the target and another review period even if demand is high.</source>
        <translation>Der Bestand deckt auch bei hoher Nachfrage mehr als den Sollbestand und einen weiteren Bestellrhythmus.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Ladenhüter</translation>
    </message>
    <message>
        <source>Nothing sold in 90 days, though there is stock.</source>
        <translation>In 90 Tagen nichts verkauft, obwohl Bestand da ist.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Reicht</translation>
    </message>
    <message>
        <source>Days on which the store is open until the expected demand has used the stock on hand.</source>
        <translation>Offene Tage, bis der erwartete Bedarf den Bestand verbraucht hat.</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Gefährdeter Umsatz</translation>
    </message>
    <message>
        <source>Price times the demand you could not serve before an order placed today arrives.</source>
        <translation>Preis mal Nachfrage, die sich nicht bedienen lässt, bevor eine heutige Bestellung eintrifft.</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>Unit cost times the order; at the sales price where no cost is known, and then it says so.</source>
        <translation>Einstandspreis mal Bestellmenge; zum Verkaufspreis, wo kein Einstandspreis bekannt ist, und dann steht es dabei.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Bestellt nach</translation>
    </message>
    <message>
        <source>The rule that says how much: a service level or a fill rate, what a shortage and what stock costs, a minimum and a maximum, or fixed lots. A product&apos;s own goes before its supplier&apos;s, that before its class&apos;s. It is stated in the catalogue, in the settings or in a table that is imported.</source>
        <translation>Die Regel, die sagt, wie viel: ein Servicegrad oder ein Liefergrad, was Fehlen und was Lagern kostet, ein Mindest- und ein Höchstbestand oder feste Lose. Die eigene eines Artikels geht vor der seines Lieferanten, diese vor der seiner Klasse. Sie steht im Katalog, in den Einstellungen oder in einer importierten Tabelle.</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>The time of an order day until which the supplier takes orders, by this computer&apos;s clock.</source>
        <translation>Die Uhrzeit, bis zu der der Lieferant an einem Bestelltag Bestellungen annimmt, nach der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>The accuracy of one product over its own held-out weeks: high from 80 %, medium from 60 %.</source>
        <translation>Die Genauigkeit eines Artikels in seinen eigenen Prüfwochen: hoch ab 80 %, mittel ab 60 %.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+7</source>
        <translation>Strg+1 … Strg+7</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Eine Seite öffnen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, stores, pages and actions</source>
        <translation>Artikel, Filialen, Seiten und Aktionen suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Search in the table of the page</source>
        <translation>In der Tabelle der Seite suchen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compute the page again</source>
        <translation>Die Seite neu berechnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Open or close the details of a row</source>
        <translation>Einzelheiten einer Zeile öffnen oder schließen</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explain the order of a row</source>
        <translation>Bestellung einer Zeile erklären</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the order or the forecast of a row</source>
        <translation>Bestellung oder Prognose einer Zeile ändern</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Put a row into its supplier&apos;s order, or take it off</source>
        <translation>Eine Zeile in die Bestellung ihres Lieferanten legen oder herausnehmen</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>The views of the bulk prediction: products, purchase orders, plan, simulation</source>
        <translation>Die Ansichten der Sammelprognose: Artikel, Einkaufsbestellungen, Plan, Simulation</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Put the chosen rows into orders; the next step of a purchase order; run a simulation; how a product of the catalogue is ordered</source>
        <translation>Gewählte Zeilen in Bestellungen legen; der nächste Schritt einer Bestellung; eine Simulation starten; wie ein Artikel des Katalogs bestellt wird</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig machen, wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected rows of a table</source>
        <translation>Gewählte Zeilen einer Tabelle kopieren</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Links, Rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>Move the cursor in a chart</source>
        <translation>Den Zeiger im Diagramm bewegen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>Das ganze Programm</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Alle Filialen</translation>
    </message>
    <message>
        <source>The first entry of the store list: dashboard, products, purchase orders and plan of every store together, each line with its store</source>
        <translation>Der erste Eintrag der Filialliste: Übersicht, Artikel, Bestellungen und Plan aller Filialen zusammen, jede Zeile mit ihrer Filiale</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Planungstag</translation>
    </message>
    <message>
        <source>The day that everything is seen from: nothing sold on or after it is used. At first the day after the last sale.</source>
        <translation>Der Tag, von dem aus alles gesehen wird: Was an ihm oder später verkauft wurde, wird nicht benutzt. Zuerst der Tag nach dem letzten Verkauf.</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>Die Glocke</translation>
    </message>
    <message>
        <source>What was noticed: stock that runs out, unusual sales, a model that no longer fits, a job that failed. It looks after every import and every night, and when you ask it to.</source>
        <translation>Was aufgefallen ist: Bestand, der ausgeht, ungewöhnliche Verkäufe, ein Modell, das nicht mehr passt, ein gescheiterter Auftrag. Sie sieht nach jedem Import, jede Nacht und auf Ihre Bitte nach.</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>Die Nacht</translation>
    </message>
    <message>
        <source>In the File menu: imports, trains and proposes orders while nobody looks</source>
        <translation>Im Menü Datei: importiert, trainiert und schlägt Bestellungen vor, während niemand hinsieht</translation>
    </message>
    <message>
        <source>Sales from other programs</source>
        <translation>Verkäufe aus anderen Programmen</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Orders, Export: choose the dates and “CSV for Excel, Numbers, or other spreadsheet programs”, and drop the file here. Each line of an order becomes a sale on the day it was created; orders that were cancelled, voided or refunded as a whole are left out, and so are gift cards and tips. What was refunded in part the file does not say by product: it stays in. The file names no store for what was sold online, so give it the store&apos;s name.</source>
        <translation>Bestellungen, Exportieren: Zeitraum und „CSV für Excel, Numbers oder andere Tabellenkalkulationsprogramme“ wählen und die Datei hier ablegen. Jede Zeile einer Bestellung wird ein Verkauf am Tag, an dem sie angelegt wurde; Bestellungen, die storniert, für nichtig erklärt oder ganz erstattet wurden, bleiben weg, ebenso Geschenkgutscheine und Trinkgeld. Was zum Teil erstattet wurde, sagt die Datei nicht je Produkt: Es bleibt drin. Für den Online-Verkauf nennt die Datei keine Filiale: Geben Sie ihren Namen an.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Transactions, Export: choose “Items Detail CSV”, not the list of transactions. Each line is a piece that was sold at its location; refunds are taken off, gift cards and custom amounts left out. Products are told by their item; whether variations such as Large are products of their own is asked.</source>
        <translation>Transaktionen, Export: „Artikeldetails CSV“ wählen, nicht die Liste der Transaktionen. Jede Zeile ist ein Stück, das an ihrem Standort verkauft wurde; Rückerstattungen werden abgezogen, Gutscheinkarten und freie Beträge bleiben weg. Produkte werden an ihrem Artikel erkannt; ob Varianten wie „Groß“ eigene Produkte sind, wird gefragt.</translation>
    </message>
    <message>
        <source>Lightspeed</source>
        <translation>Lightspeed</translation>
    </message>
    <message>
        <source>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. The lines of each sale are read; the rows with its sum and its payment are left out, and so are voided sales. Where the file has no column with the shop, give it the store&apos;s name.</source>
        <translation>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. Gelesen werden die Zeilen jedes Verkaufs; die Zeilen mit seiner Summe und seiner Zahlung bleiben weg, ebenso stornierte Verkäufe. Hat die Datei keine Spalte mit der Filiale, geben Sie ihren Namen an.</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Analytics, Orders, Download; or the order export of an extension, with or without a row for each item. Where an order is one row, its items are read out of their cell or their numbered columns, each as a row of its own. Cancelled and failed orders are left out, refunds are taken off.</source>
        <translation>Analysen, Bestellungen, Herunterladen; oder der Bestellexport einer Erweiterung, mit oder ohne eigene Zeile je Posten. Ist eine Bestellung eine Zeile, werden ihre Posten aus ihrer Zelle oder ihren nummerierten Spalten gelesen, jeder als eigene Zeile. Stornierte und fehlgeschlagene Bestellungen bleiben weg, Erstattungen werden abgezogen.</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), all dates, Export to Excel or CSV. The lines that stand alone are read as the products of the rows below them, and the sums are left out. A summary with a column per month works too, by month.</source>
        <translation>Berichte, „Sales by Product/Service Detail“ (Desktop: „Sales by Item Detail“), alle Daten, Export nach Excel oder CSV. Zeilen, die allein stehen, werden als Produkte der Zeilen unter ihnen gelesen, die Summen bleiben weg. Eine Übersicht mit einer Spalte je Monat geht auch, nach Monaten.</translation>
    </message>
    <message>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <source>A batch of bookings (EXTF) has amounts and no products, so it is refused: export the invoice lines or the item statistics of the program that writes the invoices, with date, item and quantity. Decimal commas and Windows letters are read as they are. Where a column says debit or credit, what is the rarer of both is taken off the sales, and that is asked.</source>
        <translation>Ein Buchungsstapel (EXTF) hat Beträge und keine Produkte und wird deshalb abgelehnt: Exportieren Sie die Rechnungspositionen oder die Artikelstatistik des Programms, das die Rechnungen schreibt, mit Datum, Artikel und Menge. Dezimalkommas und Windows-Zeichen werden so gelesen, wie sie sind. Wo eine Spalte Soll oder Haben sagt, wird das seltenere von beiden von den Verkäufen abgezogen, und das wird gefragt.</translation>
    </message>
    <message>
        <source>SAP</source>
        <translation>SAP</translation>
    </message>
    <message>
        <source>Show the billing items or the material documents (MB51, movement types 601 and 251) as a list, then List, Export, Local file, as a spreadsheet or as text. Lines, dashes and repeated headings are left out; a minus behind a number is read, and where all have one it means sold. Material numbers keep their leading zeros. Choose movement types that are sales: receipts and transfers look the same.</source>
        <translation>Die Fakturapositionen oder die Materialbelege (MB51, Bewegungsarten 601 und 251) als Liste anzeigen, dann Liste, Exportieren, Lokale Datei, als Tabellenkalkulation oder als Text. Striche und wiederholte Überschriften bleiben weg; ein Minus hinter der Zahl wird gelesen, und wo alle eines haben, heißt es verkauft. Materialnummern behalten ihre führenden Nullen. Wählen Sie Bewegungsarten, die Verkäufe sind: Wareneingänge und Umlagerungen sehen genauso aus.</translation>
    </message>
    <message>
        <source>Units sold in 30 days beside the 30 before; products that may run out and what that would cost; what is to be ordered; how good the forecast was on days it had not seen, beside simply repeating the past. A click on a card opens the page behind it, with the products that the figure counts.</source>
        <translation>Der Absatz von 30 Tagen neben dem der 30 davor; Artikel, die ausgehen können, und was das kosten würde; was zu bestellen ist; wie gut die Prognose an Tagen war, die sie nicht kannte, neben der bloßen Wiederholung der Vergangenheit. Ein Klick auf eine Karte öffnet die Seite dahinter, mit den Artikeln, die die Zahl zählt.</translation>
    </message>
    <message>
        <source>What lies in the store, at cost: of products that may run out, in good measure, more than is needed, and not sold for 90 days. A click on a part shows its products.</source>
        <translation>Was in der Filiale liegt, zu Einkaufspreisen: von Artikeln, die ausgehen können, im rechten Maß, mehr als nötig, und seit 90 Tagen nicht verkauft. Ein Klick auf einen Teil zeigt seine Artikel.</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Genauigkeit je Woche</translation>
    </message>
    <message>
        <source>How right the forecast of each past week was, made on the eve of it, beside repeating the last season: on single days, and on whole weeks, in which days even out.</source>
        <translation>Wie richtig die Prognose jeder vergangenen Woche war, am Vorabend gemacht, neben der Wiederholung der letzten Saison: an einzelnen Tagen und in ganzen Wochen, in denen sich die Tage ausgleichen.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer hinsehen</translation>
    </message>
    <message>
        <source>The wheel, or + and −, zooms; a drag, or Ctrl with an arrow, moves the period; a double click, or 0, brings the usual one back. The right button, or the menu key, on any chart copies or saves it, or shows it as a table.</source>
        <translation>Das Rad, oder + und −, vergrößert; Ziehen, oder Strg mit einer Pfeiltaste, verschiebt den Zeitraum; ein Doppelklick, oder 0, bringt den üblichen zurück. Die rechte Maustaste, oder die Menütaste, kopiert oder speichert jedes Diagramm oder zeigt es als Tabelle.</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Warum sie anders ist</translation>
    </message>
    <message>
        <source>Of the period that is chosen in the table: what an earlier forecast said, and what new sales, another model, other planned prices and promotions and your own changes made of it. The steps add up; what cannot be computed again is the rest.</source>
        <translation>Für den Zeitraum, der in der Tabelle gewählt ist: was eine frühere Prognose sagte und was neue Verkäufe, ein anderes Modell, andere geplante Preise und Aktionen und Ihre eigenen Änderungen daraus gemacht haben. Die Schritte ergeben zusammen die Differenz; was sich nicht mehr berechnen lässt, ist der Rest.</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Bestellblatt</translation>
    </message>
    <message>
        <source>Under Suppliers: which columns the files of a supplier have, in which order and under which headings. Excel and CSV files of that supplier alone are written so.</source>
        <translation>Unter Lieferanten: welche Spalten die Dateien eines Lieferanten haben, in welcher Reihenfolge und unter welchen Überschriften. So werden Excel- und CSV-Dateien geschrieben, die nur diesen Lieferanten enthalten.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Verkaufte Stück</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Artikelname</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Competitor price</source>
        <translation>Wettbewerbspreis</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Bestellte Stück</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier&apos;s article number</source>
        <translation>Artikelnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Packungsgröße</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Mindestmenge</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Haltbarkeit, Tage</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Lieferzeit, Tage</translation>
    </message>
    <message>
        <source>Spread of the lead time, days</source>
        <translation>Streuung der Lieferzeit, Tage</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Rhythmus, Tage</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Höchstbestand</translation>
    </message>
    <message>
        <source>Minimum value of an order</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Bestelltage</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Liefertage</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>Class A, B or C</source>
        <translation>Klasse A, B oder C</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Liefergrad</translation>
    </message>
    <message>
        <source>Cost of a unit short</source>
        <translation>Kosten je fehlendem Stück</translation>
    </message>
    <message>
        <source>Cost of a unit held</source>
        <translation>Kosten je gelagertem Stück</translation>
    </message>
    <message>
        <source>Order at this stock</source>
        <translation>Bestellen ab Bestand</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Auffüllen bis</translation>
    </message>
    <message>
        <source>Fixed lot</source>
        <translation>Festes Los</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Steht noch aus</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Assembled product</source>
        <translation>Zusammengesetzter Artikel</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Loss in percent</source>
        <translation>Verlust in Prozent</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>was imported before</source>
        <translation>war schon importiert</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>kann nicht importiert werden</translation>
    </message>
    <message>
        <source>waits for the next time</source>
        <translation>wartet auf das nächste Mal</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) trained</source>
        <translation>
            <numerusform>%n Modell trainiert</numerusform>
            <numerusform>%n Modelle trainiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed</source>
        <translation>
            <numerusform>%n Bestellung vorgeschlagen</numerusform>
            <numerusform>%n Bestellungen vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) without orders</source>
        <translation>
            <numerusform>%n Filiale ohne Bestellungen</numerusform>
            <numerusform>%n Filialen ohne Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>    Please look at: %1</source>
        <translation>    Bitte ansehen: %1</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Filialen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%n Bestellung für den %1</numerusform>
            <numerusform>%n Bestellungen für den %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>noch keine Verkäufe</translation>
    </message>
    <message>
        <source>, model trained</source>
        <translation>, Modell trainiert</translation>
    </message>
    <message>
        <source>    Problem: %1</source>
        <translation>    Problem: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sicherung: %1</translation>
    </message>
    <message>
        <source>has to be asked about</source>
        <translation>braucht Ihre Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n braucht Ihre Antwort</numerusform>
            <numerusform>%n brauchen Ihre Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDayWords</name>
    <message numerus="yes">
        <source>Order %Ln product(s) today</source>
        <translation>
            <numerusform>Heute %Ln Artikel bestellen</numerusform>
            <numerusform>Heute %Ln Artikel bestellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln product(s) on %1</source>
        <translation>
            <numerusform>Am %1 %Ln Artikel bestellen</numerusform>
            <numerusform>Am %1 %Ln Artikel bestellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%Ln am %1</numerusform>
            <numerusform>%Ln am %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Number of the order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Positionsnummer</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Status der Bestellung</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>Code des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier&apos;s own product number</source>
        <translation>Artikelnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Your product code</source>
        <translation>Ihr Artikelcode</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Store to deliver to</source>
        <translation>Zu beliefernde Filiale</translation>
    </message>
    <message>
        <source>Quantity in pieces</source>
        <translation>Menge in Stück</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Mengeneinheit</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>Stück je Gebinde</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>EK-Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Value of the line</source>
        <translation>Wert der Position</translation>
    </message>
    <message>
        <source>Valued at cost or price</source>
        <translation>Bewertet zum EK- oder VK-Preis</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Tag der Bestellung</translation>
    </message>
    <message>
        <source>Last day to order</source>
        <translation>Letzter Bestelltag</translation>
    </message>
    <message>
        <source>Day it is expected</source>
        <translation>Erwarteter Liefertag</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Lieferzeit in Tagen</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Bisher erhalten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>OrdersPreview</name>
    <message>
        <source>No order of today changes.</source>
        <translation>Keine Bestellung von heute ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>%n Bestellung von heute ändert sich: aus %1 werden %2.</numerusform>
            <numerusform>%n Bestellungen von heute ändern sich: aus %1 werden %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, dann %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change.</source>
        <translation>
            <numerusform>%n heutige Bestellung ändert sich.</numerusform>
            <numerusform>%n heutige Bestellungen ändern sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Bestellvorschläge</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Einzelprognose</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Upload &amp;&amp; train</source>
        <translation>Import &amp;&amp; Training</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Stammdaten</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Order %1</source>
        <translation>%1 bestellen</translation>
    </message>
    <message>
        <source>Expedite %1</source>
        <translation>%1 eilt</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>Increase by %1</source>
        <translation>Um %1 erhöhen</translation>
    </message>
    <message>
        <source>after the end of the plan</source>
        <translation>nach dem Ende des Plans</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>in der Woche ab %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Order %1 now, to arrive %2.</source>
        <translation>Jetzt %1 bestellen, Ankunft %2.</translation>
    </message>
    <message>
        <source>%1 are needed %2, but come %3: ask for a faster delivery.</source>
        <translation>%1 werden %2 gebraucht, kommen aber %3: um schnellere Lieferung bitten.</translation>
    </message>
    <message>
        <source>The %1 due %2 are needed only %3.</source>
        <translation>Die %1 mit Termin %2 werden erst %3 gebraucht.</translation>
    </message>
    <message>
        <source>The %1 due %2 are not needed within this plan.</source>
        <translation>Die %1 mit Termin %2 werden in diesem Plan nicht gebraucht.</translation>
    </message>
    <message>
        <source>Add %1 to the delivery due %2: stock is short %3.</source>
        <translation>Die Lieferung mit Termin %2 um %1 erhöhen: %3 fehlt Bestand.</translation>
    </message>
    <message>
        <source>%1 are needed %2, before an order placed now can arrive: ask for a faster delivery.</source>
        <translation>%1 werden %2 gebraucht, bevor eine jetzige Bestellung eintreffen kann: um schnellere Lieferung bitten.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 to %2 units</source>
        <translation>%1 bis %2 Stück</translation>
    </message>
    <message>
        <source>lots of %1 at %2</source>
        <translation>Lose zu %1 ab %2</translation>
    </message>
    <message>
        <source>fill rate %1</source>
        <translation>Liefergrad %1</translation>
    </message>
    <message>
        <source>costs %1 short, %2 a week held</source>
        <translation>Kosten %1 je Fehlstück, %2 je Lagerwoche</translation>
    </message>
    <message>
        <source>costs, by the margin</source>
        <translation>Kosten, nach der Spanne</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Servicegrad %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>ab %1: %2</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1 in stock</source>
        <translation>Der Bestand von %1</translation>
    </message>
    <message>
        <source>The stock</source>
        <translation>Der Bestand</translation>
    </message>
    <message>
        <source>%1 will probably run out on %2, before an order placed today can arrive.</source>
        <translation>%1 geht voraussichtlich am %2 aus, bevor eine heutige Bestellung eintreffen kann.</translation>
    </message>
    <message>
        <source>%1 will probably run out before an order placed today can arrive.</source>
        <translation>%1 geht voraussichtlich aus, bevor eine heutige Bestellung eintreffen kann.</translation>
    </message>
    <message>
        <source>%1 is at or below the level at which to order.</source>
        <translation>%1 liegt am oder unter dem Meldebestand.</translation>
    </message>
    <message>
        <source>%1 is enough until the next order.</source>
        <translation>%1 reicht bis zur nächsten Bestellung.</translation>
    </message>
    <message>
        <source>%1 is more than is needed.</source>
        <translation>%1 ist mehr als nötig.</translation>
    </message>
    <message>
        <source>%1 has not sold for 90 days or more.</source>
        <translation>%1 hat sich seit mindestens 90 Tagen nicht verkauft.</translation>
    </message>
    <message>
        <source>The stock is not known, so there is no order to recommend.</source>
        <translation>Der Bestand ist nicht bekannt, daher gibt es keinen Bestellvorschlag.</translation>
    </message>
    <message>
        <source>Order %1 today.</source>
        <translation>Heute %1 bestellen.</translation>
    </message>
    <message>
        <source>Import or type in the stock to get an order.</source>
        <translation>Bestand importieren oder eingeben, dann gibt es einen Bestellvorschlag.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Heute ist nichts zu bestellen.</translation>
    </message>
    <message>
        <source>In the 7 days from %1 expect %2 units, 8 times of 10 between %3 and %4.</source>
        <translation>In den 7 Tagen ab %1 sind %2 Stück zu erwarten, in 8 von 10 Fällen zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>On average it is %1, because a few such weeks sell much more.</source>
        <translation>Im Durchschnitt sind es %1, weil einzelne solche Wochen viel mehr verkaufen.</translation>
    </message>
    <message>
        <source>This product has cost too much the same for a best price to be told. Hatched: prices it has never had.</source>
        <translation>Dieses Produkt hat zu oft gleich viel gekostet, als dass sich ein bester Preis nennen ließe. Schraffiert: Preise, die es nie hatte.</translation>
    </message>
    <message>
        <source>The margin still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>Die Marge steigt bei %1, dem Ende dessen, was dieses Produkt gekostet hat, noch immer: Ein bester Preis lässt sich nicht nennen. Schraffiert: Preise, die es nie hatte.</translation>
    </message>
    <message>
        <source>The revenue still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>Der Umsatz steigt bei %1, dem Ende dessen, was dieses Produkt gekostet hat, noch immer: Ein bester Preis lässt sich nicht nennen. Schraffiert: Preise, die es nie hatte.</translation>
    </message>
    <message>
        <source>About %1 brings the most margin: %2 in 7 days. Hatched: prices this product has never had.</source>
        <translation>Etwa %1 bringt die meiste Marge: %2 in 7 Tagen. Schraffiert: Preise, die dieses Produkt nie hatte.</translation>
    </message>
    <message>
        <source>About %1 brings the most revenue: %2 in 7 days; without a cost no margin is known. Hatched: prices this product has never had.</source>
        <translation>Etwa %1 bringt den meisten Umsatz: %2 in 7 Tagen; ohne Kosten ist keine Marge bekannt. Schraffiert: Preise, die dieses Produkt nie hatte.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>sicher, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>wahrscheinlich, %1</translation>
    </message>
    <message>
        <source>please check, %1</source>
        <translation>bitte prüfen, %1</translation>
    </message>
</context>
<context>
    <name>PurchaseOrders</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Teils erhalten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Kein Lieferant</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>erreicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stated</source>
        <translation>
            <numerusform>%n Tag angegeben</numerusform>
            <numerusform>%n Tage angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated, %2 measured</source>
        <translation>%1 angegeben, %2 gemessen</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>order by %1, next %2</source>
        <translation>bestellen bis %1, dann %2</translation>
    </message>
    <message>
        <source>order by %1 before %2, next %3</source>
        <translation>bestellen bis %1, %2, dann %3</translation>
    </message>
    <message>
        <source>closed today since %1, next %2</source>
        <translation>heute seit %1 geschlossen, dann %2</translation>
    </message>
    <message>
        <source>order today</source>
        <translation>heute bestellen</translation>
    </message>
    <message>
        <source>order today, next %1</source>
        <translation>heute bestellen, dann %1</translation>
    </message>
    <message>
        <source>order today before %1</source>
        <translation>heute bis %1 bestellen</translation>
    </message>
    <message>
        <source>order today before %1, next %2</source>
        <translation>heute bis %1 bestellen, dann %2</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, also after a restore: it is kept beside the restored one under another name.</source>
        <translation>Die beschädigte Datei bleibt, wie sie ist, auch nach einer Wiederherstellung: Sie wird unter anderem Namen neben der wiederhergestellten aufgehoben.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>All that was stored before is in the database; what could not be written was not stored half.</source>
        <translation>Alles vorher Gespeicherte steht in der Datenbank; was nicht geschrieben werden konnte, wurde auch nicht halb gespeichert.</translation>
    </message>
    <message>
        <source>Free some space and try again, or open the database to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut, oder öffnen Sie die Datenbank nur zum Lesen: Prognosen und Bestellungen werden gezeigt, gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>Die Datenbank kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask the owner of the folder for the right to write, then try again.</source>
        <translation>Öffnen Sie sie nur zum Lesen, oder bitten Sie den Besitzer des Ordners um das Schreibrecht und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database was written by a newer Shelfcast</source>
        <translation>Die Datenbank stammt von einem neueren Shelfcast</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>Kein Byte darin wurde geändert.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or choose another database here.</source>
        <translation>Öffnen Sie sie mit der neueren Version, oder wählen Sie hier eine andere Datenbank.</translation>
    </message>
    <message>
        <source>This is no database of Shelfcast</source>
        <translation>Das ist keine Datenbank von Shelfcast</translation>
    </message>
    <message>
        <source>Choose another file. If it was one of Shelfcast&apos;s and is damaged, save what can be read of it.</source>
        <translation>Wählen Sie eine andere Datei. War es eine von Shelfcast und ist sie beschädigt, retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Die Datenbank ist in Gebrauch</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Schließen Sie sie dort und versuchen Sie es erneut, oder öffnen Sie sie hier nur zum Lesen: Prognosen und Bestellungen werden gezeigt, gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>The database is gone</source>
        <translation>Die Datenbank ist nicht mehr da</translation>
    </message>
    <message>
        <source>The backups below are there.</source>
        <translation>Die Sicherungen unten sind da.</translation>
    </message>
    <message>
        <source>No backup was found where it lay.</source>
        <translation>An ihrem Ort wurde keine Sicherung gefunden.</translation>
    </message>
    <message>
        <source>Connect the drive and try again, choose the file where it is now, restore a backup in its place, or begin anew.</source>
        <translation>Schließen Sie das Laufwerk an und versuchen Sie es erneut, wählen Sie die Datei an ihrem neuen Ort, stellen Sie eine Sicherung an ihrer Stelle wieder her, oder fangen Sie neu an.</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>Die Datenbank konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again, or choose another database.</source>
        <translation>Versuchen Sie es erneut, oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Restore the newest backup below; what was imported after it has to be imported once more. Or save what can be read: it is put into a new file, which then is among the backups.</source>
        <translation>Stellen Sie unten die neueste Sicherung wieder her; was danach importiert wurde, ist erneut zu importieren. Oder retten Sie, was lesbar ist: Es kommt in eine neue Datei, die dann bei den Sicherungen steht.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Save what can be read: it is put into a new file, which then can be restored. Or restore a backup from another place, or choose another database.</source>
        <translation>Daneben liegt keine Sicherung. Retten Sie, was lesbar ist: Es kommt in eine neue Datei, die sich dann wiederherstellen lässt. Oder stellen Sie eine Sicherung von anderswo wieder her, oder wählen Sie eine andere Datenbank.</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Sample data of %1 stores and %2 products are ready.</source>
        <translation>Beispieldaten aus %1 Filialen und %2 Artikeln sind bereit.</translation>
    </message>
    <message>
        <source>Preparing sample data</source>
        <translation>Beispieldaten werden vorbereitet</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>discount %1 %</source>
        <translation>Rabatt %1 %</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>ohne Aktion</translation>
    </message>
    <message>
        <source>competitor %1</source>
        <translation>Wettbewerb %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>Wetter %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>Bestand %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>bestellt %1</translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation>Lieferzeit %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>wie heute</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>smooth</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>schwankend</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>sporadisch</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>stoßweise</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>4-week average</source>
        <translation>4-Wochen-Schnitt</translation>
    </message>
    <message>
        <source>4-week, same service</source>
        <translation>4 Wochen, gl. Service</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>UploadCommand</name>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 has %2 in stock and has not sold for 90 days.</source>
        <translation>%1 hat %2 im Bestand und verkauft sich seit 90 Tagen nicht.</translation>
    </message>
    <message>
        <source>Train a model for this store: until then forecasts are simple ones.</source>
        <translation>Ein Modell für diese Filiale trainieren: Bis dahin sind die Prognosen einfach.</translation>
    </message>
    <message>
        <source>Order %1 today, runs out %2: %3</source>
        <translation>Heute %1 bestellen, leer am %2: %3</translation>
    </message>
    <message>
        <source>Order %1 today: %2</source>
        <translation>Heute %1 bestellen: %2</translation>
    </message>
    <message>
        <source>%1 more than needed: %2</source>
        <translation>%1 mehr als nötig: %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>im Wert von %1</translation>
    </message>
    <message>
        <source>Order %1 on %2, runs out %3: %4</source>
        <translation>%1 bestellen am %2, reicht bis %3: %4</translation>
    </message>
    <message>
        <source>Order %1 on %2: %3</source>
        <translation>%1 bestellen am %2: %3</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>rettet %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forecasts and orders for shops.</source>
        <translation>Prognosen und Bestellungen für Läden.</translation>
    </message>
    <message>
        <source>The database to open or create.</source>
        <translation>Die Datenbank, die geöffnet oder angelegt wird.</translation>
    </message>
    <message>
        <source>A sales file to import.</source>
        <translation>Eine Verkaufsdatei, die importiert wird.</translation>
    </message>
    <message>
        <source>Write nothing to the database.</source>
        <translation>Nichts in die Datenbank schreiben.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AccuracyChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Genauigkeit je Woche</translation>
    </message>
    <message numerus="yes">
        <source>The model beat repeating the last season in %1 of %n week(s); in the last one it was %2 right, naive %3.</source>
        <translation>
            <numerusform>Das Modell war in %1 von %n Woche besser als die Wiederholung der letzten Saison; es lag zu %2 richtig, naiv %3.</numerusform>
            <numerusform>Das Modell war in %1 von %n Wochen besser als die Wiederholung der letzten Saison; in der letzten lag es zu %2 richtig, naiv %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiv</translation>
    </message>
    <message>
        <source>Sales were</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>new since the training</source>
        <translation>neu seit dem Training</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Naive %1</source>
        <translation>Naiv %1</translation>
    </message>
    <message>
        <source>Sold after the training</source>
        <translation>Nach dem Training verkauft</translation>
    </message>
    <message>
        <source>Held out from the training</source>
        <translation>Beim Training zurückgehalten</translation>
    </message>
    <message>
        <source>Naive: repeating the last season</source>
        <translation>Naiv: die letzte Saison wiederholt</translation>
    </message>
    <message>
        <source>since the training</source>
        <translation>seit dem Training</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsButton</name>
    <message>
        <source>No new alert</source>
        <translation>Kein neuer Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n Hinweis, den noch niemand angesehen hat</numerusform>
            <numerusform>%n Hinweise, die noch niemand angesehen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>Hinweise werden gelesen</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Es wird gesucht, was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Looking for what needs your attention…</source>
        <translation>Es wird nachgesehen, was Ihre Aufmerksamkeit braucht …</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Nobody has looked yet for what needs your attention.</source>
        <translation>Noch niemand hat nachgesehen, was Ihre Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Meldungen: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <translation>Es geht um %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>zur Kenntnis genommen von %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>ruht bis %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze a week</source>
        <translation>Eine Woche ruhen lassen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Keeping what you said of an alert</source>
        <translation>Es wird festgehalten, was Sie zu einem Hinweis gesagt haben</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Search who, what, before, after, why</source>
        <translation>Wer, was, vorher, nachher, warum suchen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Die Änderungen werden gelesen</translation>
    </message>
    <message>
        <source>No change is written down for this choice.</source>
        <translation>Für diese Auswahl ist keine Änderung verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for this choice, the newest first.</source>
        <translation>
            <numerusform>%n Änderung für diese Auswahl.</numerusform>
            <numerusform>%n Änderungen für diese Auswahl, die neueste zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are written down, the newest first.</source>
        <translation>
            <numerusform>%n Änderung ist verzeichnet.</numerusform>
            <numerusform>%n Änderungen sind verzeichnet, die neueste zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s).</source>
        <translation>
            <numerusform>Die neueste %n Änderung.</numerusform>
            <numerusform>Die neuesten %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line is sealed by the one after it.</source>
        <translation>Jede Zeile ist durch die nächste versiegelt.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>shelfcast audit.csv</source>
        <translation>Shelfcast Änderungen.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <translation>Die Änderungen werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BasketPanel</name>
    <message>
        <source>Orders of the day</source>
        <translation>Bestellungen des Tages</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Tick a line, or a supplier&apos;s heading, to put it into that supplier&apos;s order. It then stands here, ready to approve, export and send.</source>
        <translation>Haken Sie eine Zeile oder die Überschrift eines Lieferanten an, um sie in dessen Bestellung zu legen. Sie steht dann hier, bereit zum Freigeben, Exportieren und Senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n Bestellung, %1</numerusform>
            <numerusform>%n Bestellungen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n Zeile, %1</numerusform>
            <numerusform>%n Zeilen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s minimum order value</source>
        <translation>Mindestbestellwert des Lieferanten</translation>
    </message>
    <message>
        <source>%1 · sent %2, expected %3</source>
        <translation>%1 · gesendet %2, erwartet %3</translation>
    </message>
    <message>
        <source>%1 · order today, comes %2</source>
        <translation>%1 · heute bestellen, kommt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>More of what is worth most, pack by pack, up to the supplier&apos;s minimum</source>
        <translation>Mehr von dem, was am meisten bringt, Packung für Packung, bis zum Mindestwert des Lieferanten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Doch nicht gesendet</translation>
    </message>
    <message>
        <source>Back to a proposal that can be changed</source>
        <translation>Zurück zum Vorschlag, der geändert werden kann</translation>
    </message>
    <message>
        <source>%1 · order %2, comes %3</source>
        <translation>%1 · bestellen %2, kommt %3</translation>
    </message>
    <message>
        <source>%1 · closed today since %2</source>
        <translation>%1 · heute seit %2 geschlossen</translation>
    </message>
    <message>
        <source>%1 · order by %2, comes %3</source>
        <translation>%1 · bis %2, kommt %3</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkDetails</name>
    <message>
        <source>Product details</source>
        <translation>Einzelheiten zum Artikel</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn…</translation>
    </message>
    <message>
        <source>Open this product in the smart prediction</source>
        <translation>Diesen Artikel in der Einzelprognose öffnen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Open this product in the forecast</source>
        <translation>Diesen Artikel in der Prognose öffnen</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Schließen (Leertaste)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Bestellung erklärt</translation>
    </message>
    <message>
        <source>Expected demand</source>
        <translation>Erwartete Nachfrage</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Warum diese Nachfrage</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Choose a product to see everything about it</source>
        <translation>Einen Artikel wählen, um alles über ihn zu sehen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 chance to run out before an order placed today arrives</source>
        <translation>Mit %1 Wahrscheinlichkeit ausverkauft, bevor eine heutige Bestellung eintrifft</translation>
    </message>
    <message>
        <source>The stock is not known, so neither is the chance to run out.</source>
        <translation>Der Bestand ist nicht bekannt und damit auch nicht das Risiko, dass er ausgeht.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Revenue, 7 days</source>
        <translation>Umsatz, 7 Tage</translation>
    </message>
    <message>
        <source>Order, at price</source>
        <translation>Bestellung, VK</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>No week yet that the model had not seen.</source>
        <translation>Noch keine Woche, die das Modell nicht kannte.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Working out what moves it…</source>
        <translation>Einflüsse werden ermittelt…</translation>
    </message>
    <message>
        <source>Drivers of the demand</source>
        <translation>Einflüsse auf die Nachfrage</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>Übliches Niveau %1, dazu das Folgende: im Mittel %2 Stück in 7 Tagen.</translation>
    </message>
    <message>
        <source>%1 units on average in 7 days.</source>
        <translation>Im Mittel %1 Stück in 7 Tagen.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Einflüsse auf die Nachfrage, in Stück je 7 Tage</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>Bestellung ändern…</translation>
    </message>
    <message>
        <source>Another quantity, with a reason (F2)</source>
        <translation>Andere Menge, mit Begründung (F2)</translation>
    </message>
    <message>
        <source>%1: 5 times of 10 at most %2 units, 8 times of 10 %3.</source>
        <translation>%1: 5 von 10 Mal höchstens %2 Stück, 8 von 10 Mal %3.</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Next 91 days</source>
        <translation>91 Tage</translation>
    </message>
    <message>
        <source>Already unavoidable</source>
        <translation>Nicht mehr zu retten</translation>
    </message>
    <message>
        <source>Saved by ordering</source>
        <translation>Rettet die Bestellung</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>In die Bestellung</translation>
    </message>
    <message>
        <source>Into the supplier&apos;s order, or off it (O)</source>
        <translation>In die Bestellung des Lieferanten oder aus ihr heraus (O)</translation>
    </message>
    <message>
        <source>Take off the order</source>
        <translation>Aus der Bestellung</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>Bestand unbekannt</translation>
    </message>
    <message>
        <source>The mean of such a week, as forecast before it began; &quot;expected&quot; above is the median, which half of such weeks pass</source>
        <translation>Der Mittelwert einer solchen Woche, wie er vor ihrem Beginn vorhergesagt war; „erwartet“ darüber ist der Median, den die Hälfte solcher Wochen übertrifft</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkPage</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Bestellvorschläge</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkTableModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Expected 7 d</source>
        <translation>Erwartet 7 T</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Reicht</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Leer am</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 Wo.</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Kein Lieferant</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Demand of the 7 days from the planning date: 5 times of 10 it is at most this; the bar spans what happens 8 times of 10</source>
        <translation>Nachfrage der 7 Tage ab dem Planungstag: in 5 von 10 Fällen höchstens so viel; der Balken umfasst, was in 8 von 10 Fällen eintritt</translation>
    </message>
    <message>
        <source>Whole days whose expected demand the stock on hand covers</source>
        <translation>Ganze Tage, deren erwartete Nachfrage der vorhandene Bestand deckt</translation>
    </message>
    <message>
        <source>First day that is not covered, with what is on order</source>
        <translation>Erster Tag, der auch mit dem Bestellten nicht gedeckt ist</translation>
    </message>
    <message>
        <source>What to order today. F2 changes it, with a reason; changed orders are bold</source>
        <translation>Was heute zu bestellen ist. F2 ändert die Menge, mit Begründung; Geändertes ist fett</translation>
    </message>
    <message>
        <source>Accuracy on this product&apos;s own weeks that the model had not seen</source>
        <translation>Genauigkeit in den Wochen dieses Artikels, die das Modell nicht kannte</translation>
    </message>
    <message>
        <source>Units sold in the last 8 weeks</source>
        <translation>Abverkauf der letzten 8 Wochen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>kein Absatz</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>nicht bald</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>zu neu</translation>
    </message>
    <message>
        <source>Low %1, expected %2, high %3 units</source>
        <translation>Niedrig %1, erwartet %2, hoch %3 Stück</translation>
    </message>
    <message>
        <source>Recommended %1, changed: %2</source>
        <translation>Vorschlag %1, geändert: %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>At the sales price; no unit cost is known</source>
        <translation>Zum Verkaufspreis; ein Einstandspreis ist nicht bekannt</translation>
    </message>
    <message>
        <source>Accuracy of %1 on its own weeks that the model had not seen</source>
        <translation>Genauigkeit %1 in eigenen Wochen, die das Modell nicht kannte</translation>
    </message>
    <message>
        <source>Not enough history: fewer than 4 weeks that the model had not seen</source>
        <translation>Zu wenig Historie: weniger als 4 Wochen, die das Modell nicht kannte</translation>
    </message>
    <message>
        <source>Units sold, oldest week first: %1</source>
        <translation>Abverkauf, älteste Woche zuerst: %1</translation>
    </message>
    <message>
        <source>Show everything about this product (Space)</source>
        <translation>Alles über diesen Artikel zeigen (Leertaste)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nichts zu bestellen</translation>
    </message>
    <message>
        <source>%1 units left out to stay within the budget</source>
        <translation>%1 Stück weggelassen, um im Budget zu bleiben</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>If nothing is ordered today: price times the demand that is lost before an order can arrive, and times what ordering saves</source>
        <translation>Wenn heute nichts bestellt wird: Preis mal Nachfrage, die verloren ist, bevor Ware kommen kann, und mal dem, was die Bestellung rettet</translation>
    </message>
    <message>
        <source>Ticked: in the supplier&apos;s order (key O)</source>
        <translation>Angehakt: in der Bestellung des Lieferanten (Taste O)</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>Bestand unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the supplier&apos;s order; a click takes it off (O)</source>
        <translation>In der Bestellung des Lieferanten; ein Klick nimmt sie heraus (O)</translation>
    </message>
    <message>
        <source>Put it into the supplier&apos;s order (O)</source>
        <translation>In die Bestellung des Lieferanten legen (O)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3); stock: %4</source>
        <translation>%1 in %2 (%3); Bestand: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order</source>
        <translation>
            <numerusform>%n zu bestellen</numerusform>
            <numerusform>%n zu bestellen</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>Mindestwert %1</translation>
    </message>
    <message>
        <source>under minimum %1</source>
        <translation>unter Minimum %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkToolbar</name>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Nummer, Name, Kategorie oder Lieferant (Strg+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Nach Lieferant</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget for all orders together</source>
        <translation>Budget für alle Bestellungen zusammen</translation>
    </message>
    <message>
        <source>The sum that all orders together may cost: the orders that protect most stay, the others are left out. Computed while you type.</source>
        <translation>Was alle Bestellungen zusammen kosten dürfen: Was am meisten Umsatz schützt, bleibt, das Übrige wird ausgelassen. Wird beim Tippen berechnet.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message numerus="yes">
        <source>Show only %1: %n product(s)</source>
        <translation>
            <numerusform>Nur %1 zeigen: %n Artikel</numerusform>
            <numerusform>Nur %1 zeigen: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Alle Lieferanten</translation>
    </message>
    <message>
        <source>The data name no category and no supplier</source>
        <translation>Die Daten nennen weder Kategorie noch Lieferant</translation>
    </message>
    <message>
        <source>Show one category or one supplier</source>
        <translation>Eine Kategorie oder einen Lieferanten zeigen</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>Das ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>Show only the orders that the budget leaves out or cuts</source>
        <translation>Nur Bestellungen zeigen, die das Budget weglässt oder kürzt</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Weggelassen %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n order(s) left out for the budget</source>
        <translation>
            <numerusform>Nur die %n für das Budget weggelassene Bestellung zeigen</numerusform>
            <numerusform>Nur die %n für das Budget weggelassenen Bestellungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Alle Filialen</translation>
    </message>
    <message>
        <source>Only products with an order are shown; press to show the others too</source>
        <translation>Gezeigt werden nur Artikel mit Bestellung; ein Klick zeigt auch die anderen</translation>
    </message>
    <message>
        <source>To order %1</source>
        <translation>Zu bestellen %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n product(s) to order</source>
        <translation>
            <numerusform>Nur den %n Artikel zeigen, der zu bestellen ist</numerusform>
            <numerusform>Nur die %n Artikel zeigen, die zu bestellen sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CalendarDialog</name>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>As learnt: open</source>
        <translation>Gelernt: offen</translation>
    </message>
    <message>
        <source>As learnt: closed</source>
        <translation>Gelernt: zu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Selling calendar of %1</source>
        <translation>Verkaufskalender von %1</translation>
    </message>
    <message>
        <source>Everything as learnt</source>
        <translation>Alles wie gelernt</translation>
    </message>
    <message>
        <source>Takes back all that was set by hand, own closures included</source>
        <translation>Nimmt alles zurück, was von Hand gesetzt wurde, auch eigene Schließzeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>All public holidays</source>
        <translation>Alle Feiertage</translation>
    </message>
    <message>
        <source>Each as learnt</source>
        <translation>Jeder wie gelernt</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle geöffnet</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Alle geschlossen</translation>
    </message>
    <message>
        <source>Own closures and openings</source>
        <translation>Eigene Schließ- und Öffnungszeiten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>Geschlossen oder geöffnet</translation>
    </message>
    <message>
        <source>Name, as in works holiday</source>
        <translation>Name, etwa Betriebsferien</translation>
    </message>
    <message>
        <source>Name of the closure</source>
        <translation>Name der Schließzeit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Point at a day to see why; click it to put it into the fields at the left</source>
        <translation>Zeigen Sie auf einen Tag, um zu sehen, warum; ein Klick setzt ihn in die Felder links</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Liest den Kalender</translation>
    </message>
    <message>
        <source>Public holidays: %1</source>
        <translation>Feiertage: %1</translation>
    </message>
    <message>
        <source>On closed days 0 is forecast and nothing can be delivered.</source>
        <translation>An geschlossenen Tagen wird 0 prognostiziert, und es kann nichts geliefert werden.</translation>
    </message>
    <message>
        <source>The sales are not by day: closed days only say when nothing can be delivered.</source>
        <translation>Die Verkäufe sind nicht nach Tagen: Geschlossene Tage sagen nur, wann nichts geliefert werden kann.</translation>
    </message>
    <message>
        <source>no such day in the data</source>
        <translation>kein solcher Tag in den Daten</translation>
    </message>
    <message>
        <source>Like all: open</source>
        <translation>Wie alle: offen</translation>
    </message>
    <message>
        <source>Like all: closed</source>
        <translation>Wie alle: zu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Closed %1, from an imported calendar</source>
        <translation>Geschlossen %1, aus einem importierten Kalender</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Not used: %1, from an imported calendar</source>
        <translation>Nicht verwendet: %1, aus einem importierten Kalender</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Geöffnet %1</translation>
    </message>
    <message>
        <source>Closed %1, as every year</source>
        <translation>Geschlossen %1, wie jedes Jahr</translation>
    </message>
    <message>
        <source>Not closed every year</source>
        <translation>Nicht jedes Jahr geschlossen</translation>
    </message>
    <message>
        <source>Closed as every year</source>
        <translation>Geschlossen wie jedes Jahr</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Sieht nach, was sich ändert…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Sieht nach, was sich ändert</translation>
    </message>
    <message>
        <source>No order of today changes.</source>
        <translation>Keine Bestellung von heute ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>%n Bestellung von heute ändert sich: aus %1 werden %2.</numerusform>
            <numerusform>%n Bestellungen von heute ändern sich: aus %1 werden %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation>Speichert den Kalender</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Verkaufskalender</translation>
    </message>
    <message>
        <source>Selling calendar saved. Train again, so that the model learns from it.</source>
        <translation>Verkaufskalender gespeichert. Trainieren Sie neu, damit das Modell daraus lernt.</translation>
    </message>
    <message>
        <source>sales on %1 of %2</source>
        <translation>Verkauf an %1 von %2</translation>
    </message>
    <message>
        <source>Of the last %1 such days without a holiday</source>
        <translation>Von den letzten %1 solchen Tagen ohne Feiertag</translation>
    </message>
    <message>
        <source>%1 · sales in %2</source>
        <translation>%1 · Verkauf %2</translation>
    </message>
    <message>
        <source>%1 · no sales in %2</source>
        <translation>%1 · kein Verkauf %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueModel</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Known from the sales or the supplier; no table says it.</source>
        <translation>Aus den Verkäufen oder vom Lieferanten bekannt; keine Tabelle sagt es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>nach Klasse</translation>
    </message>
    <message>
        <source>A double click changes it.</source>
        <translation>Ein Doppelklick ändert es.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Stammdaten</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueView</name>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Search suppliers</source>
        <translation>Lieferanten suchen</translation>
    </message>
    <message>
        <source>Reading products and suppliers</source>
        <translation>Artikel und Lieferanten werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of %1.</source>
        <translation>
            <numerusform>%n Artikel von %1.</numerusform>
            <numerusform>%n Artikel von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a supplier.</source>
        <translation>
            <numerusform>%n ohne Lieferant.</numerusform>
            <numerusform>%n ohne Lieferant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost: their orders are valued at the price.</source>
        <translation>
            <numerusform>%n ohne Einkaufspreis: seine Bestellung wird zum Verkaufspreis bewertet.</numerusform>
            <numerusform>%n ohne Einkaufspreis: ihre Bestellungen werden zum Verkaufspreis bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), the same in all stores.</source>
        <translation>
            <numerusform>%n Lieferant, derselbe in allen Filialen.</numerusform>
            <numerusform>%n Lieferanten, dieselben in allen Filialen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a lead time: the store&apos;s is used.</source>
        <translation>
            <numerusform>%n ohne Lieferzeit: die der Filiale gilt.</numerusform>
            <numerusform>%n ohne Lieferzeit: die der Filiale gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell to change it; orders follow at once.</source>
        <translation>Tippen Sie in eine Zelle, um sie zu ändern; die Bestellungen folgen sofort.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>How it is ordered…</source>
        <translation>Bestellregel…</translation>
    </message>
    <message>
        <source>Rule and prices by quantity of the chosen product (Ctrl+Return)</source>
        <translation>Regel und Mengenpreise des gewählten Artikels (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Rule and freight of the chosen supplier (Ctrl+Return)</source>
        <translation>Regel und Fracht des gewählten Lieferanten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Order sheet…</source>
        <translation>Bestellblatt…</translation>
    </message>
    <message>
        <source>Columns and headings of the files that the chosen supplier gets</source>
        <translation>Spalten und Überschriften der Dateien, die der gewählte Lieferant bekommt</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChangeView</name>
    <message>
        <source>New sales</source>
        <translation>Neue Verkäufe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prices and promotions</source>
        <translation>Preise und Aktionen</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>%1, sales to %2, model %3</source>
        <translation>%1, Verkäufe bis %2, Modell %3</translation>
    </message>
    <message>
        <source>Compared with the forecast of</source>
        <translation>Verglichen mit der Prognose vom</translation>
    </message>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>Frühere Prognose zum Vergleich</translation>
    </message>
    <message>
        <source>%1: %2 units now, %3 then</source>
        <translation>%1: %2 Stück jetzt, %3 damals</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1. Most of it: %2 (%3).</source>
        <translation>%1. Das meiste davon: %2 (%3).</translation>
    </message>
    <message>
        <source>. Nothing changed it.</source>
        <translation>. Nichts hat sie geändert.</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>Prognose damals</translation>
    </message>
    <message>
        <source>From sales to %1.</source>
        <translation>Aus Verkäufen bis %1.</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <translation>Prognose jetzt</translation>
    </message>
    <message>
        <source>Why the forecast of %1 changed</source>
        <translation>Warum sich die Prognose für %1 geändert hat</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Warum sich die Prognose geändert hat</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartBase</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Back to the usual period</source>
        <translation>Zurück zum üblichen Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n Zeile ist in der Zwischenablage und kann in eine Tabelle eingefügt werden.</numerusform>
            <numerusform>%n Zeilen sind in der Zwischenablage und können in eine Tabelle eingefügt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Nichts wurde geändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartView</name>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Model before your change</source>
        <translation>Modell vor Ihrer Änderung</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>%1 % of outcomes</source>
        <translation>%1 % der Fälle</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>History from %1 to %2, %3 %4 per period on average.</source>
        <translation>Historie von %1 bis %2, im Mittel %3 %4 je Zeitraum.</translation>
    </message>
    <message>
        <source>Forecast of %1 %2 from %3 to %4.</source>
        <translation>Prognose: %1 %2 von %3 bis %4.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Sold %1 %2</source>
        <translation>Verkauft: %1 %2</translation>
    </message>
    <message>
        <source>Out of stock: demand was higher than sales</source>
        <translation>Ausverkauft: Die Nachfrage war höher als der Absatz</translation>
    </message>
    <message>
        <source>Expected %1 %2</source>
        <translation>Erwartet: %1 %2</translation>
    </message>
    <message>
        <source>Your forecast %1 %2</source>
        <translation>Ihre Prognose: %1 %2</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %: %2 to %3</source>
        <translation>%1 %: %2 bis %3</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>Vorjahr: %1</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Aktion geplant</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 % from</source>
        <translation>%1 % von</translation>
    </message>
    <message>
        <source>%1 % to</source>
        <translation>%1 % bis</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Besonderes</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Product, store, page or action</source>
        <translation>Artikel, Filiale, Seite oder Aktion</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Up and Down to choose, Enter to open, Escape to close</source>
        <translation>Auf und Ab wählen, Eingabe öffnet, Escape schließt</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComparisonDialog</name>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Kein klarer Unterschied</translation>
    </message>
    <message>
        <source>Steady products</source>
        <translation>Gleichmäßige Artikel</translation>
    </message>
    <message>
        <source>Erratic products</source>
        <translation>Schwankende Artikel</translation>
    </message>
    <message>
        <source>Intermittent products</source>
        <translation>Sporadische Artikel</translation>
    </message>
    <message>
        <source>Lumpy products</source>
        <translation>Stoßweise Artikel</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n Tag voraus</numerusform>
            <numerusform>%n Tage voraus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>There are no days that neither %1 nor %2 had seen, so they cannot be compared.</source>
        <translation>Es gibt keine Tage, die weder %1 noch %2 kannte, deshalb lassen sie sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 is off by %3 points less than %2</source>
        <translation>%1 liegt um %3 Punkte weniger daneben als %2</translation>
    </message>
    <message>
        <source>%1 is off by %3 points more than %2</source>
        <translation>%1 liegt um %3 Punkte weiter daneben als %2</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart, which may be chance</source>
        <translation>%1 und %2 liegen %3 Punkte auseinander, was Zufall sein kann</translation>
    </message>
    <message>
        <source>%1, on days from %2 to %3 that neither had seen.</source>
        <translation>%1, an Tagen von %2 bis %3, die keines kannte.</translation>
    </message>
    <message>
        <source>Clearly better for %1 and clearly worse for %2 of %3 products.</source>
        <translation>Klar besser bei %1 und klar schlechter bei %2 von %3 Artikeln.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 neben %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiv</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Accuracy of single days, each week forecast from what was known on its eve. Better or worse is said where chance hardly explains it.</source>
        <translation>Genauigkeit einzelner Tage, jede Woche aus dem prognostiziert, was am Vorabend bekannt war. Besser oder schlechter steht dort, wo Zufall es kaum erklärt.</translation>
    </message>
    <message>
        <source>If %1 served: %2</source>
        <translation>Wenn %1 gälte: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 aktivieren</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComponentView</name>
    <message>
        <source>Components of the forecast</source>
        <translation>Bestandteile der Prognose</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>There are no components for this forecast.</source>
        <translation>Für diese Prognose gibt es keine Bestandteile.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ContextField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Regler</translation>
    </message>
    <message>
        <source>Back to today&apos;s value</source>
        <translation>Zurück zum heutigen Wert</translation>
    </message>
    <message>
        <source>%1 back to today&apos;s value</source>
        <translation>%1 zurück zum heutigen Wert</translation>
    </message>
    <message>
        <source>%1: %2, so nothing follows from changing it.</source>
        <translation>%1: %2; eine Änderung hätte keine Wirkung.</translation>
    </message>
    <message>
        <source>changed; today it is %1</source>
        <translation>geändert; heute %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>Outside experience: always %1 so far</source>
        <translation>Außerhalb der Erfahrung: bisher immer %1</translation>
    </message>
    <message>
        <source>Outside experience: %1 to %2 so far</source>
        <translation>Außerhalb der Erfahrung: bisher %1 bis %2</translation>
    </message>
    <message>
        <source>always %1 so far</source>
        <translation>bisher immer %1</translation>
    </message>
    <message>
        <source>%1 to %2 so far</source>
        <translation>bisher %1 bis %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what the field says; what the product has had</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ContextPanel</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>First day of the prediction</source>
        <translation>Erster Tag der Prognose</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>kein Rabatt</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Everything as today</source>
        <translation>Alles wie heute</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The data tell of no promotions, so nothing follows from one.</source>
        <translation>Die Daten enthalten keine Aktionen; eine Aktion hätte daher keine Wirkung.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CurveView</name>
    <message>
        <source>No curve is known.</source>
        <translation>Keine Kurve bekannt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 from %5 to %6.</source>
        <translation>%1 von %2 bis %3: %4 von %5 bis %6.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 von %2 bis %3.</translation>
    </message>
    <message>
        <source>Today at %1: %2.</source>
        <translation>Heute bei %1: %2.</translation>
    </message>
    <message>
        <source>Yours at %1: %2.</source>
        <translation>Ihre bei %1: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Review today&apos;s orders</source>
        <translation>Bestellungen prüfen</translation>
    </message>
    <message>
        <source>Sales, last 30 days</source>
        <translation>Absatz, letzte 30 Tage</translation>
    </message>
    <message>
        <source>At risk of running out</source>
        <translation>Drohende Fehlmengen</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Prognosegenauigkeit</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Absatz und Prognose</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Ganze Filiale</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Topartikel</translation>
    </message>
    <message>
        <source>Period of the top products</source>
        <translation>Zeitraum der Topartikel</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Nächstes Quartal</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Heute ist nichts zu erledigen.</translation>
    </message>
    <message>
        <source>Looking at the store</source>
        <translation>Filiale wird ausgewertet</translation>
    </message>
    <message>
        <source>Drawing the forecast</source>
        <translation>Prognose wird gezeichnet</translation>
    </message>
    <message>
        <source>Ranking the products</source>
        <translation>Artikel werden verglichen</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>too little history to compare</source>
        <translation>zu wenig Historie zum Vergleich</translation>
    </message>
    <message>
        <source>%1 vs the 30 days before</source>
        <translation>%1 zu den 30 Tagen davor</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>every product is covered</source>
        <translation>jeder Artikel ist gedeckt</translation>
    </message>
    <message numerus="yes">
        <source> from %n supplier(s)</source>
        <translation>
            <numerusform> bei %n Lieferanten</numerusform>
            <numerusform> bei %n Lieferanten</numerusform>
        </translation>
    </message>
    <message>
        <source>on days it had not seen</source>
        <translation>an Tagen, die es nicht kannte</translation>
    </message>
    <message>
        <source>no held-out days yet</source>
        <translation>noch keine Prüftage</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Genauigkeit je Woche</translation>
    </message>
    <message>
        <source>No product is at risk of running out.</source>
        <translation>Keinem Artikel droht eine Fehlmenge.</translation>
    </message>
    <message>
        <source>Nothing has to be ordered today.</source>
        <translation>Heute muss nichts bestellt werden.</translation>
    </message>
    <message>
        <source>Sales and forecast of the store %1</source>
        <translation>Absatz und Prognose der Filiale %1</translation>
    </message>
    <message>
        <source>Sales and forecast of %1</source>
        <translation>Absatz und Prognose: %1</translation>
    </message>
    <message>
        <source>No product sells in this category.</source>
        <translation>In dieser Kategorie verkauft sich kein Artikel.</translation>
    </message>
    <message>
        <source>Work list (%1)</source>
        <translation>Arbeitsliste (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else needs you today; %n item(s) snoozed.</source>
        <translation>
            <numerusform>Sonst ist heute nichts zu erledigen; %n Punkt zurückgestellt.</numerusform>
            <numerusform>Sonst ist heute nichts zu erledigen; %n Punkte zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed for a week: %1</source>
        <translation>Für eine Woche zurückgestellt: %1</translation>
    </message>
    <message>
        <source>%1 critical, %2 low</source>
        <translation>%1 krit., %2 niedrig</translation>
    </message>
    <message>
        <source>%1; %2 at risk</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; no price</source>
        <translation>%1; ohne Preis</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low.</source>
        <translation>
            <numerusform>%n Artikel kritisch und %1 niedrig.</numerusform>
            <numerusform>%n Artikel kritisch und %1 niedrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without data</source>
        <translation>
            <numerusform>%Ln Artikel ohne Daten</numerusform>
            <numerusform>%Ln Artikel ohne Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock of no product is known: what runs out and what to order cannot be said. Import the stock to see both.</source>
        <translation>Von keinem Artikel ist der Bestand bekannt: Was ausgeht und was zu bestellen ist, lässt sich nicht sagen. Ein Import des Bestands zeigt beides.</translation>
    </message>
    <message>
        <source>Once the stock is known, what needs you stands here.</source>
        <translation>Sobald der Bestand bekannt ist, steht hier, was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low, with %2 of sales at risk: %3 already unavoidable, %4 saved by ordering today.</source>
        <translation>
            <numerusform>%n Artikel kritisch und %1 knapp, %2 Umsatz gefährdet: %3 nicht mehr zu retten, %4 rettet eine Bestellung heute.</numerusform>
            <numerusform>%n Artikel kritisch und %1 knapp, %2 Umsatz gefährdet: %3 nicht mehr zu retten, %4 rettet eine Bestellung heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>Bestand unbekannt</translation>
    </message>
    <message>
        <source>Done for today: %1</source>
        <translation>Für heute erledigt: %1</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Units on average, vs as many days before</source>
        <translation>Stück im Mittel, gegenüber ebenso vielen Tagen davor</translation>
    </message>
    <message>
        <source>Looking at all stores</source>
        <translation>Sieht sich alle Filialen an</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>day by day; naive %1</source>
        <translation>Tag für Tag; naiv %1</translation>
    </message>
    <message>
        <source>week by week; naive %1</source>
        <translation>Woche für Woche; naiv %1</translation>
    </message>
    <message>
        <source>month by month; naive %1</source>
        <translation>Monat für Monat; naiv %1</translation>
    </message>
    <message>
        <source>100 % less the average error of single products on single days the model had not seen.</source>
        <translation>100 % abzüglich des mittleren Fehlers einzelner Artikel an einzelnen Tagen, die das Modell nicht kannte.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single weeks the model had not seen.</source>
        <translation>100 % abzüglich des mittleren Fehlers einzelner Artikel in einzelnen Wochen, die das Modell nicht kannte.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single months the model had not seen.</source>
        <translation>100 % abzüglich des mittleren Fehlers einzelner Artikel in einzelnen Monaten, die das Modell nicht kannte.</translation>
    </message>
    <message>
        <source>Naive: repeating the past season, on the same days. The curve shows whole weeks: their errors even out, so it lies higher.</source>
        <translation>Naiv: die letzte Saison wiederholt, an denselben Tagen. Die Kurve zeigt ganze Wochen: deren Fehler gleichen sich aus, darum liegt sie höher.</translation>
    </message>
    <message>
        <source>Sales and forecast of all stores together</source>
        <translation>Absatz und Prognose aller Filialen zusammen</translation>
    </message>
    <message>
        <source>%1, %2: %3 units on average, %4 sold in as many days before</source>
        <translation>%1, %2: im Mittel %3 Stück, %4 verkauft in ebenso vielen Tagen davor</translation>
    </message>
    <message>
        <source>Orders due</source>
        <translation>Fällige Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) today</source>
        <translation>
            <numerusform>%Ln Artikel heute</numerusform>
            <numerusform>%Ln Artikel heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %1 of them today</source>
        <translation>
            <numerusform>%Ln Artikel, davon %1 heute</numerusform>
            <numerusform>%Ln Artikel, davon %1 heute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worth %2.</source>
        <translation>%1, Wert %2.</translation>
    </message>
    <message>
        <source>Work list (the %1 worth most of %2)</source>
        <translation>Arbeitsliste (die %1 wertvollsten von %2)</translation>
    </message>
    <message>
        <source>What needs you could not be worked out.</source>
        <translation>Was Sie braucht, ließ sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>How right the forecasts of past weeks were, beside repeating the last season</source>
        <translation>Wie richtig die Prognosen vergangener Wochen waren, neben der Wiederholung der letzten Saison</translation>
    </message>
    <message>
        <source>What the accuracy is measured on</source>
        <translation>Woran die Genauigkeit gemessen wird</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Einzelne Tage</translation>
    </message>
    <message>
        <source>Whole weeks</source>
        <translation>Ganze Wochen</translation>
    </message>
    <message>
        <source>Measuring past forecasts</source>
        <translation>Vergangene Prognosen werden gemessen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No model has forecast past weeks yet. Train one, and the weeks it was tested on stand here.</source>
        <translation>Noch hat kein Modell vergangene Wochen prognostiziert. Trainieren Sie eines, dann stehen hier die Wochen, an denen es geprüft wurde.</translation>
    </message>
    <message>
        <source>Accuracy of whole weeks</source>
        <translation>Genauigkeit ganzer Wochen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Order 12 today.</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DecisionList</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>Once the file is imported, the selling calendar changes weekdays, holidays and closures one by one.</source>
        <translation>Ist die Datei importiert, ändert der Verkaufskalender Wochentage, Feiertage und Schließzeiten einzeln.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DropZone</name>
    <message>
        <source>Drop a sales file anywhere on this page</source>
        <translation>Verkaufsdatei irgendwo auf dieser Seite ablegen</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX oder XLS. Sie sehen, was verstanden wurde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Zuletzt:</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 erneut öffnen</translation>
    </message>
    <message>
        <source>Template for weather and economy</source>
        <translation>Vorlage für Wetter und Wirtschaft</translation>
    </message>
    <message>
        <source>Numbers by date, for all stores, a region or a store; forecasts use what helps</source>
        <translation>Zahlen nach Datum, für alle Filialen, eine Region oder eine Filiale; Prognosen nutzen, was hilft</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ErrorBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FileMenu</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>Datenbank ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>&amp;Nur zum Lesen öffnen…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>Ne&amp;ue Datenbank…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>&amp;Verschlüsselt sichern…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>No other database yet</source>
        <translation>Noch keine andere Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>%n Vorgang anhalten?</numerusform>
            <numerusform>%n Vorgänge anhalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can only be changed when nothing works on it. What was begun is stopped; nothing of it is stored half.</source>
        <translation>Die Datenbank kann nur gewechselt werden, wenn nichts an ihr arbeitet. Begonnenes wird angehalten; nichts davon wird halb gespeichert.</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Anhalten und fortfahren</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Shelfcast-Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>shelfcast.db</source>
        <translation>shelfcast.db</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db)</source>
        <translation>Shelfcast-Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>%1 backup.shelfcast</source>
        <translation>%1 Sicherung.shelfcast</translation>
    </message>
    <message>
        <source>%1 backup.db</source>
        <translation>%1 Sicherung.db</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Encrypted backups (*.shelfcast)</source>
        <translation>Verschlüsselte Sicherungen (*.shelfcast)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup again. Nobody can find it out when it is forgotten, so keep it where you keep your keys.</source>
        <translation>Nur diese Passphrase öffnet die Sicherung wieder. Niemand kann sie herausfinden, wenn sie vergessen ist; bewahren Sie sie auf wie einen Schlüssel.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backed up to %1; the copy was read again and is sound.</source>
        <translation>Gesichert in %1; die Kopie wurde noch einmal gelesen und ist in Ordnung.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.db *.bak *.shelfcast *.before-update);;All files (*)</source>
        <translation>Sicherungen (*.db *.bak *.shelfcast *.before-update);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>It takes the place of the database that is open. That one is kept beside it and can be put back.</source>
        <translation>Sie tritt an die Stelle der geöffneten Datenbank. Diese wird daneben aufgehoben und kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Diese Sicherung ist verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FindingsList</name>
    <message>
        <source>Rows that cannot be read; they stay out, the others are stored.</source>
        <translation>Unlesbare Zeilen; sie bleiben außen vor, die übrigen werden gespeichert.</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Hide rows</source>
        <translation>Zeilen ausblenden</translation>
    </message>
    <message>
        <source>Rows that stay out; the others are stored.</source>
        <translation>Zeilen, die draußen bleiben; die anderen werden gespeichert.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FirstStart</name>
    <message>
        <source>Know what to order, and why</source>
        <translation>Wissen, was zu bestellen ist und warum</translation>
    </message>
    <message>
        <source>Shelfcast reads your sales file and tells you, for every product, how much you will sell, when you run out and what to order today. Everything stays on this computer.</source>
        <translation>Shelfcast liest Ihre Verkaufsdatei und sagt für jeden Artikel, wie viel sich verkauft, wann er ausgeht und was heute zu bestellen ist. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Two years of made-up sales of five stores, trained in under a minute. Take the upload back whenever you like.</source>
        <translation>Zwei Jahre erfundener Verkäufe aus fünf Filialen, in unter einer Minute trainiert. Der Import lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Start with your own sales</source>
        <translation>Eigene Verkäufe laden</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS, as your till or spreadsheet writes it. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX oder XLS, wie Kasse oder Tabelle sie schreiben. Sie sehen, was verstanden wurde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Eigene Datei importieren</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>Eine Datei lässt sich auch irgendwo auf diesem Fenster ablegen.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Your forecast is kept beside the model&apos;s.</source>
        <translation>Ihre Prognose wird neben der des Modells geführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed.</source>
        <translation>
            <numerusform>%n Zeitraum geändert.</numerusform>
            <numerusform>%n Zeiträume geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model&apos;s forecast.</source>
        <translation>
            <numerusform>%n Zeitraum zurück auf der Prognose des Modells.</numerusform>
            <numerusform>%n Zeiträume zurück auf der Prognose des Modells.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast by period</source>
        <translation>Prognose je Zeitraum</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The table as CSV or Excel (Ctrl+E)</source>
        <translation>Die Tabelle als CSV oder Excel (Strg+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Alt+L</source>
        <translation>Alt+L</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The same days of last year, dashed (Alt+L)</source>
        <translation>Dieselben Tage des Vorjahres, gestrichelt (Alt+L)</translation>
    </message>
    <message>
        <source>What the forecast is made of (Alt+C)</source>
        <translation>Woraus die Prognose besteht (Alt+C)</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message>
        <source>There is no forecast for this choice</source>
        <translation>Für diese Auswahl gibt es keine Prognose</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognose für %1</translation>
    </message>
    <message>
        <source>The model alone says %1; the rest are your changes.</source>
        <translation>Das Modell allein sagt %1; der Rest sind Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Say why the forecast is changed. Nothing was changed; type a reason beside the table.</source>
        <translation>Bitte angeben, warum die Prognose geändert wird. Nichts wurde geändert; die Begründung gehört in das Feld neben der Tabelle.</translation>
    </message>
    <message>
        <source>%1-forecast.xlsx</source>
        <translation>%1-prognose.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>Why the forecast of the chosen period is not what an earlier one said (Alt+W)</source>
        <translation>Warum die Prognose des gewählten Zeitraums nicht die einer früheren ist (Alt+W)</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Warum sich die Prognose geändert hat</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3, %4 against the same days last year.</source>
        <translation>Für %2 etwa %1 Stück in den nächsten %3, %4 gegenüber denselben Tagen des Vorjahrs.</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3.</source>
        <translation>Für %2 etwa %1 Stück in den nächsten %3.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastTableModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>F2 or a number puts your own forecast beside the model&apos;s</source>
        <translation>F2 oder eine Zahl setzt Ihre eigene Prognose neben die des Modells</translation>
    </message>
    <message>
        <source>The model says %1, you say %2: %3</source>
        <translation>Das Modell sagt %1, Sie sagen %2: %3</translation>
    </message>
    <message>
        <source>Frozen: unfreeze it to change it</source>
        <translation>Fixiert: zum Ändern lösen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Low 10 %</source>
        <translation>Niedrig 10 %</translation>
    </message>
    <message>
        <source>High 90 %</source>
        <translation>Hoch 90 %</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What such periods sell on average; orders are decided from it. Low and high are limits that one in ten passes: the average need not lie in their middle.</source>
        <translation>Was solche Zeiträume im Mittel verkaufen; danach wird bestellt. Niedrig und hoch sind Grenzen, die einer von zehn überschreitet: Der Mittelwert muss nicht in ihrer Mitte liegen.</translation>
    </message>
    <message>
        <source>One such period in ten sells less</source>
        <translation>Einer von zehn solchen Zeiträumen verkauft weniger</translation>
    </message>
    <message>
        <source>One such period in ten sells more</source>
        <translation>Einer von zehn solchen Zeiträumen verkauft mehr</translation>
    </message>
    <message>
        <source>Mean forecast</source>
        <translation>Mittlere Prognose</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastToolbar</name>
    <message>
        <source>Store, category or product</source>
        <translation>Filiale, Kategorie oder Artikel</translation>
    </message>
    <message>
        <source>Store, category or product (Ctrl+F)</source>
        <translation>Filiale, Kategorie oder Artikel (Strg+F)</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Ganze Filiale</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Tage, Wochen oder Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>The same days of last year, dashed (L)</source>
        <translation>Dieselben Tage des Vorjahres, gestrichelt (L)</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>What the forecast is made of (C)</source>
        <translation>Woraus die Prognose besteht (C)</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>Change the forecast, with a reason</source>
        <translation>Die Prognose mit Begründung ändern</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Voraus</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the whole store</source>
        <translation>die ganze Filiale</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>die Kategorie %1</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Warum anders</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthView</name>
    <message>
        <source>State</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Diagnosepaket speichern…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Genauigkeit je Woche</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Datenträger, frei</translation>
    </message>
    <message>
        <source>Memory, free</source>
        <translation>Arbeitsspeicher, frei</translation>
    </message>
    <message>
        <source>Open the folder of the database</source>
        <translation>Ordner der Datenbank öffnen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiv</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open this backup to read only</source>
        <translation>Diese Sicherung nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>It is not told again</source>
        <translation>Wird nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Der Zustand wird ermittelt</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>noch nie geprüft</translation>
    </message>
    <message>
        <source>in order on %1</source>
        <translation>in Ordnung am %1</translation>
    </message>
    <message>
        <source>damage found on %1</source>
        <translation>Schaden gefunden am %1</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>kein trainiertes Modell</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>where the database lies</source>
        <translation>wo die Datenbank liegt</translation>
    </message>
    <message>
        <source>Shelfcast holds %1</source>
        <translation>Shelfcast belegt %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>Ist mir bekannt</translation>
    </message>
    <message>
        <source>Nothing: data, models, backups and disk are in order.</source>
        <translation>Keine: Daten, Modelle, Sicherungen und Datenträger sind in Ordnung.</translation>
    </message>
    <message>
        <source>Forecasts since the start: %1 from memory, %2 kept from before, %3 computed.</source>
        <translation>Prognosen seit dem Start: %1 aus dem Speicher, %2 von früher aufgehoben, %3 berechnet.</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>train again</source>
        <translation>neu trainieren</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The week to %1; repeating the last season: %2</source>
        <translation>Die Woche bis %1; Wiederholen der letzten Saison: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>belassen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Die Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>Die Datenbank ist in Ordnung.</translation>
    </message>
    <message>
        <source>The check found damage: see what to look at.</source>
        <translation>Die Prüfung fand einen Schaden: siehe Hinweise.</translation>
    </message>
    <message>
        <source>Writing down that you know</source>
        <translation>Kenntnisnahme wird vermerkt</translation>
    </message>
    <message>
        <source>Written down in the audit; it is not told again.</source>
        <translation>In den Änderungen vermerkt; es wird nicht mehr gemeldet.</translation>
    </message>
    <message>
        <source>This one is run on the command line: shelfcast-cli jobs again %1</source>
        <translation>Dieser läuft auf der Kommandozeile: shelfcast-cli jobs again %1</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>Shelfcast Diagnose.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Das Diagnosepaket wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1. It holds no sales data.</source>
        <translation>%1 gespeichert. Es enthält keine Verkaufsdaten.</translation>
    </message>
    <message>
        <source>newest week; naive %1</source>
        <translation>neueste Woche; naiv %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>tested; naive %1</source>
        <translation>getestet; naiv %1</translation>
    </message>
    <message>
        <source>There are no stores yet: import sales first.</source>
        <translation>Noch keine Filialen: zuerst Verkäufe importieren.</translation>
    </message>
    <message>
        <source>No backup yet. Shelfcast makes one a day, and before it takes anything back.</source>
        <translation>Noch keine Sicherung. Shelfcast legt täglich eine an, und bevor es etwas zurücknimmt.</translation>
    </message>
    <message>
        <source>No import or training was begun yet.</source>
        <translation>Noch wurde kein Import und kein Training begonnen.</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, nächste %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n store(s) have a model</source>
        <translation>
            <numerusform>von %n Filiale hat ein Modell</numerusform>
            <numerusform>von %n Filialen haben ein Modell</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Tägliche Sicherung wird gemacht</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Die Arbeit der Nacht</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shelfcast %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Shelfcast %1, freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search in all of help</source>
        <translation>In der ganzen Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Nothing in help speaks of that.</source>
        <translation>Davon spricht die Hilfe nicht.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ImportPanel</name>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Weather and economy</source>
        <translation>Wetter und Konjunktur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Rows already stored</source>
        <translation>Bereits gespeicherte Zeilen</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Nichts verkauft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>Tage ohne Zeile</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualität der Daten</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <translation>Stücklisten</translation>
    </message>
    <message>
        <source>The file has no store column. Name of the store:</source>
        <translation>Die Datei hat keine Spalte mit der Filiale. Name der Filiale:</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Name der Filiale</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Bestellungen bei Lieferanten</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Wareneingänge</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Keine Aufgabe läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n Aufgabe läuft</numerusform>
            <numerusform>%n Aufgaben laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Cancel: %1 (%2)</source>
        <translation>Abbrechen: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LadderView</name>
    <message>
        <source>Expected demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Sollbestand</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>On order in time</source>
        <translation>Im Zulauf</translation>
    </message>
    <message>
        <source>Promised to others</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestmenge</translation>
    </message>
    <message>
        <source>Whole packs</source>
        <translation>Ganze Gebinde</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Ihre Änderung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Bestellung erklärt</translation>
    </message>
    <message>
        <source>There is no demand to order for.</source>
        <translation>Es gibt keine Nachfrage, für die zu bestellen wäre.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Ihre Prognose</translation>
    </message>
    <message>
        <source>Lost before an order can arrive</source>
        <translation>Verloren, bevor Ware kommen kann</translation>
    </message>
    <message>
        <source>Cheaper from this quantity</source>
        <translation>Ab dieser Menge günstiger</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>From another store</source>
        <translation>Aus einer anderen Filiale</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Ab Warnung</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Ab Fehler</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Choose a line to see it whole, with the times of its stages.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu sehen, mit den Zeiten ihrer Schritte.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Nothing is written down for this choice.</source>
        <translation>Für diese Auswahl ist nichts verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), the newest first. No sales data is in them.</source>
        <translation>
            <numerusform>%n Zeile. Verkaufsdaten stehen nicht darin.</numerusform>
            <numerusform>%n Zeilen, die neueste zuerst. Verkaufsdaten stehen nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1, process %2</source>
        <translation>Vorgang %1, Prozess %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::MainWindow</name>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Verkaufsdateien (*.csv *.tsv *.txt *.xlsx *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>Auf der Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>&amp;Neu berechnen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>&amp;Hilfe und Tastenkürzel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>%1 – Shelfcast</source>
        <translation>%1 – Shelfcast</translation>
    </message>
    <message>
        <source>Reading the stores</source>
        <translation>Filialen werden gelesen</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Filiale wird geöffnet</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Hilfe und Tastenkürzel</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Der Zustand wird ermittelt</translation>
    </message>
    <message>
        <source>Selling &amp;calendar…</source>
        <translation>Verkaufs&amp;kalender…</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Verkaufskalender</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Alle Filialen</translation>
    </message>
    <message>
        <source>The &amp;night…</source>
        <translation>Die &amp;Nacht …</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Die Arbeit der Nacht</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message>
        <source>Train all stores</source>
        <translation>Alle Filialen trainieren</translation>
    </message>
    <message>
        <source>all stores</source>
        <translation>allen Filialen</translation>
    </message>
    <message>
        <source>Export orders of %1…</source>
        <translation>Bestellungen von %1 exportieren …</translation>
    </message>
    <message>
        <source>Export all products of %1…</source>
        <translation>Alle Produkte von %1 exportieren …</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ModelTableModel</name>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>first model</source>
        <translation>erstes Modell</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the last %n day(s), which it had not seen</source>
        <translation>
            <numerusform>Gemessen am letzten Tag, den es nicht kannte (%n)</numerusform>
            <numerusform>Gemessen an den letzten %n Tagen, die es nicht kannte</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % less WAPE, on days the model had not seen</source>
        <translation>100 % abzüglich WAPE, an Tagen, die das Modell nicht kannte</translation>
    </message>
    <message>
        <source>What repeating the past season would have reached on the same days</source>
        <translation>Was die Wiederholung der vergangenen Saison an denselben Tagen erreicht hätte</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, as a share of what was sold</source>
        <translation>Summe der absoluten Fehler im Verhältnis zum Absatz</translation>
    </message>
    <message>
        <source>Mean absolute error, in units a day and product</source>
        <translation>Mittlerer absoluter Fehler, in Stück je Tag und Artikel</translation>
    </message>
    <message>
        <source>Accuracy gained against the model that was active then</source>
        <translation>Gewinn an Genauigkeit gegenüber dem damals aktiven Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiv</translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>vs previous</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Make the selected model the active one of its store</source>
        <translation>Das gewählte Modell zum aktiven seiner Filiale machen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückwechseln</translation>
    </message>
    <message>
        <source>Return to the model that was active before the selected one</source>
        <translation>Zurück zu dem Modell, das vor dem gewählten aktiv war</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No model was trained yet.</source>
        <translation>Noch wurde kein Modell trainiert.</translation>
    </message>
    <message>
        <source>Select two models of a store (Ctrl+click) to compare them</source>
        <translation>Wählen Sie zwei Modelle einer Filiale (Strg+Klick), um sie zu vergleichen</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightDialog</name>
    <message>
        <source>The work of the night</source>
        <translation>Die Arbeit der Nacht</translation>
    </message>
    <message>
        <source>Imports what arrived in a folder, trains what no longer fits, proposes the orders of every store and writes them down. Nothing is ordered: the proposals wait for you.</source>
        <translation>Importiert, was in einem Ordner ankam, trainiert, was nicht mehr passt, schlägt die Bestellungen jeder Filiale vor und schreibt sie auf. Bestellt wird nichts: Die Vorschläge warten auf Sie.</translation>
    </message>
    <message>
        <source>&amp;Files arrive in</source>
        <translation>&amp;Dateien kommen an in</translation>
    </message>
    <message>
        <source>Folder where files arrive</source>
        <translation>Ordner, in dem Dateien ankommen</translation>
    </message>
    <message>
        <source>What was imported moves to its folder &quot;archive&quot;, what cannot be to &quot;rejected&quot;</source>
        <translation>Importiertes kommt in dessen Ordner „archive“, was nicht geht, in „rejected“</translation>
    </message>
    <message>
        <source>&amp;Orders go to</source>
        <translation>&amp;Bestellungen nach</translation>
    </message>
    <message>
        <source>Folder for orders and forecasts</source>
        <translation>Ordner für Bestellungen und Prognosen</translation>
    </message>
    <message>
        <source>Gets a folder a day, with orders, forecasts and the report</source>
        <translation>Bekommt je Tag einen Ordner mit Bestellungen, Prognosen und Bericht</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Every day while this window is open (made up for when the computer was off)</source>
        <translation>&amp;Täglich, solange dieses Fenster offen ist (wird nachgeholt, wenn der Rechner aus war)</translation>
    </message>
    <message>
        <source>With the window closed, the computer&apos;s own scheduler can do it: shelfcast-cli run schedule.</source>
        <translation>Bei geschlossenem Fenster kann es der Aufgabenplaner des Rechners tun: shelfcast-cli run schedule.</translation>
    </message>
    <message>
        <source>What came of it stands here after it was done.</source>
        <translation>Was dabei herauskam, steht danach hier.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>This database is only read.</source>
        <translation>Diese Datenbank wird nur gelesen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Bei der Arbeit …</translation>
    </message>
    <message>
        <source>Kept. Next at %1.</source>
        <translation>Gespeichert. Das nächste Mal um %1.</translation>
    </message>
    <message>
        <source>Kept. Nothing is done by itself.</source>
        <translation>Gespeichert. Von selbst geschieht nichts.</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>D&amp;atenbanken</translation>
    </message>
    <message>
        <source>None is read…</source>
        <translation>Keine wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n is read…</source>
        <translation>
            <numerusform>%n wird gelesen …</numerusform>
            <numerusform>%n werden gelesen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightRunner</name>
    <message>
        <source>The work of the night</source>
        <translation>Die Arbeit der Nacht</translation>
    </message>
    <message>
        <source>The work of the night: %1</source>
        <translation>Die Arbeit der Nacht: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderDetails</name>
    <message>
        <source>Purchase order</source>
        <translation>Einkaufsbestellung</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Bestellung stornieren…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Wareneingang…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Als gesendet markieren…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>Lead time stated: %n day(s)</source>
        <translation>
            <numerusform>Angegebene Lieferzeit: %n Tag</numerusform>
            <numerusform>Angegebene Lieferzeit: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead time is stated</source>
        <translation>Keine Lieferzeit angegeben</translation>
    </message>
    <message>
        <source>%1; nothing received yet to measure it.</source>
        <translation>%1; noch kein Wareneingang, an dem sie zu messen wäre.</translation>
    </message>
    <message>
        <source>measured from one delivery</source>
        <translation>gemessen an einer Lieferung</translation>
    </message>
    <message numerus="yes">
        <source>measured from %n deliveries</source>
        <translation>
            <numerusform>gemessen an %n Lieferung</numerusform>
            <numerusform>gemessen an %n Lieferungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3 days, which decisions use.</source>
        <translation>%1; %2: %3 Tage, damit wird gerechnet.</translation>
    </message>
    <message>
        <source>%1; %2: %3 days. Decisions use the stated one until more have come.</source>
        <translation>%1; %2: %3 Tage. Gerechnet wird mit der angegebenen, bis mehr Lieferungen da sind.</translation>
    </message>
    <message>
        <source>minimum: %1</source>
        <translation>Mindestwert: %1</translation>
    </message>
    <message>
        <source>To order on %1, expected %2.</source>
        <translation>Zu bestellen am %1, erwartet %2.</translation>
    </message>
    <message>
        <source>Sent %1, expected %2.</source>
        <translation>Gesendet %1, erwartet %2.</translation>
    </message>
    <message>
        <source>Choose an order to see its lines</source>
        <translation>Eine Bestellung wählen, um ihre Positionen zu sehen</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderEditor</name>
    <message>
        <source>Order in units</source>
        <translation>Bestellung in Stück</translation>
    </message>
    <message>
        <source> units</source>
        <translation> Stück</translation>
    </message>
    <message>
        <source>Reason for another quantity</source>
        <translation>Begründung der anderen Menge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set order</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Eigene Einschätzung</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Aktion geplant</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Veranstaltung am Ort</translation>
    </message>
    <message>
        <source>No room on the shelf</source>
        <translation>Kein Platz im Regal</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Lieferant kann nicht liefern</translation>
    </message>
    <message>
        <source>Product is going out</source>
        <translation>Artikel läuft aus</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Bestellung von %1</translation>
    </message>
    <message>
        <source>Recommended %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the order.</source>
        <translation>Bitte begründen; die Begründung bleibt bei der Bestellung.</translation>
    </message>
    <message>
        <source>Recommended are %1.</source>
        <translation>Vorgeschlagen sind %1.</translation>
    </message>
    <message>
        <source>Order of %1 for %2</source>
        <translation>Bestellung von %1 für %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderPlan</name>
    <message>
        <source>Order of %1 set to %2</source>
        <translation>Bestellung von %1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Order of %1 back to the recommended %2</source>
        <translation>Bestellung von %1 zurück auf den Vorschlag %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSheetDialog</name>
    <message>
        <source>Order sheet</source>
        <translation>Bestellblatt</translation>
    </message>
    <message>
        <source>Order sheet of %1</source>
        <translation>Bestellblatt für %1</translation>
    </message>
    <message>
        <source>Tick what the supplier wants to read, in his order and under his headings. Excel and CSV files of this supplier alone are written so.</source>
        <translation>Haken Sie an, was der Lieferant lesen will, in seiner Reihenfolge und unter seinen Überschriften. So werden Excel- und CSV-Dateien geschrieben, die nur diesen Lieferanten enthalten.</translation>
    </message>
    <message>
        <source>Columns of the order sheet</source>
        <translation>Spalten des Bestellblatts</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Usual sheet</source>
        <translation>Übliches Blatt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reading the order sheet</source>
        <translation>Bestellblatt wird gelesen</translation>
    </message>
    <message>
        <source>The usual sheet, with all columns and why each line is ordered.</source>
        <translation>Das übliche Blatt, mit allen Spalten und dem Grund für jede Position.</translation>
    </message>
    <message>
        <source>Tick at least one column, and give each a heading of its own without “;”.</source>
        <translation>Haken Sie mindestens eine Spalte an und geben Sie jeder eine eigene Überschrift ohne „;“.</translation>
    </message>
    <message>
        <source>Saving the order sheet</source>
        <translation>Bestellblatt wird gespeichert</translation>
    </message>
    <message>
        <source>Order sheet of %1 changed</source>
        <translation>Bestellblatt für %1 geändert</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderStepCard</name>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day the goods are expected</source>
        <translation>Tag, an dem die Ware erwartet wird</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Lieferant kann nicht liefern</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Irrtümlich bestellt</translation>
    </message>
    <message>
        <source>Ordered elsewhere</source>
        <translation>Anderswo bestellt</translation>
    </message>
    <message>
        <source>Set all to 0</source>
        <translation>Alle auf 0</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>%1 wurde gesendet</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day.</source>
        <translation>Ab diesem Tag wird die Lieferzeit gemessen.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Eingetroffen am</translation>
    </message>
    <message>
        <source>Units of %1 that came</source>
        <translation>Eingetroffene Stück von %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>Wareneingang zu %1</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>What is still open is no longer expected; what came stays in stock.</source>
        <translation>Was noch offen ist, wird nicht mehr erwartet; was kam, bleibt im Bestand.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>Die Ware kann nicht vor dem Senden der Bestellung kommen.</translation>
    </message>
    <message>
        <source>Nothing came: leave with Back.</source>
        <translation>Nichts kam: mit Zurück verlassen.</translation>
    </message>
    <message>
        <source>%1 units, all that was open.</source>
        <translation>%1 Stück, alles was offen war.</translation>
    </message>
    <message>
        <source>%1 units; the other %2 stay open.</source>
        <translation>%1 Stück; die übrigen %2 bleiben offen.</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day; its order day is %1.</source>
        <translation>Ab diesem Tag wird die Lieferzeit gemessen; der Bestelltag ist %1.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSteps</name>
    <message>
        <source>%1 is a proposal again</source>
        <translation>%1 ist wieder ein Vorschlag</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 ist nicht gesendet</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrdersView</name>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Propose orders</source>
        <translation>Bestellungen vorschlagen</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Keine Bestellung passt</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Zu Suche und Filter zusammen passt nichts.</translation>
    </message>
    <message>
        <source>Show the open orders</source>
        <translation>Die offenen Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>Number, supplier or product (Ctrl+F)</source>
        <translation>Nummer, Lieferant oder Artikel (Strg+F)</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Nur diese Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Raise to the supplier&apos;s minimum</source>
        <translation>Auf den Mindestbestellwert erhöhen</translation>
    </message>
    <message>
        <source>Orders under their supplier&apos;s minimum order value are proposed with more packs of what sells soonest, until they reach it.</source>
        <translation>Bestellungen unter dem Mindestbestellwert ihres Lieferanten werden mit mehr Gebinden dessen vorgeschlagen, was am schnellsten verkauft wird, bis sie ihn erreichen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>One file per supplier, one workbook, or a list to print (Ctrl+E)</source>
        <translation>Eine Datei je Lieferant, eine Arbeitsmappe oder eine Liste zum Drucken (Strg+E)</translation>
    </message>
    <message>
        <source>One order per supplier out of today&apos;s recommendation</source>
        <translation>Eine Bestellung je Lieferant aus der heutigen Empfehlung</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Alle freigeben</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>%1 marked as sent</source>
        <translation>%1 als gesendet markiert</translation>
    </message>
    <message>
        <source>Delivery of %1 recorded</source>
        <translation>Wareneingang zu %1 erfasst</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 in %2 auf %3 gesetzt</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Bestellungen werden gelesen</translation>
    </message>
    <message>
        <source>To approve %1</source>
        <translation>Freizugeben %1</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>Unterwegs %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur zeigen: %1</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>Alle %1 freigeben</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>Nichts ist zu bestellen</translation>
    </message>
    <message>
        <source>No product is under its order level today. Orders that were received or cancelled are under Finished.</source>
        <translation>Kein Artikel liegt heute unter seinem Bestellniveau. Erhaltene und stornierte Bestellungen stehen unter Erledigt.</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Noch keine Einkaufsbestellungen</translation>
    </message>
    <message>
        <source>No open purchase orders</source>
        <translation>Keine offenen Einkaufsbestellungen</translation>
    </message>
    <message>
        <source>Propose them out of today&apos;s recommendation: one order per supplier, which you then check, approve, export and mark as sent.</source>
        <translation>Aus der heutigen Empfehlung entsteht eine Bestellung je Lieferant, die Sie dann prüfen, freigeben, exportieren und als gesendet markieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to approve, %1 in all.</source>
        <translation>
            <numerusform>%n Bestellung freizugeben, zusammen %1.</numerusform>
            <numerusform>%n Bestellungen freizugeben, zusammen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s recommendation makes %n order(s) for %1.</source>
        <translation>
            <numerusform>Die heutige Empfehlung ergibt %n Bestellung für %1.</numerusform>
            <numerusform>Die heutige Empfehlung ergibt %n Bestellungen für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be ordered today.</source>
        <translation>Heute ist nichts zu bestellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) under way, %1 still to come.</source>
        <translation>
            <numerusform>%n Bestellung unterwegs, %1 stehen noch aus.</numerusform>
            <numerusform>%n Bestellungen unterwegs, %1 stehen noch aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n order(s).</source>
        <translation>
            <numerusform>Verspätet: %n Bestellung.</numerusform>
            <numerusform>Verspätet: %n Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals were made for another planning date. Propose again for %1.</source>
        <translation>Die Vorschläge gelten für ein anderes Planungsdatum. Für %1 neu vorschlagen.</translation>
    </message>
    <message>
        <source>Replace the proposals?</source>
        <translation>Die Vorschläge ersetzen?</translation>
    </message>
    <message>
        <source>Lines were changed by hand or raised to a minimum. New proposals take the place of those not approved yet; approved and sent orders stay.</source>
        <translation>Positionen wurden von Hand geändert oder auf einen Mindestwert erhöht. Neue Vorschläge ersetzen die noch nicht freigegebenen; freigegebene und gesendete Bestellungen bleiben.</translation>
    </message>
    <message>
        <source>Proposing orders</source>
        <translation>Bestellungen werden vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed.</source>
        <translation>
            <numerusform>%n Bestellung vorgeschlagen.</numerusform>
            <numerusform>%n Bestellungen vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n Bestellung freigegeben</numerusform>
            <numerusform>%n Bestellungen freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One Excel workbook…</source>
        <translation>Eine Excel-Arbeitsmappe…</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>bestellungen.xlsx</translation>
    </message>
    <message>
        <source>One Excel file per supplier…</source>
        <translation>Eine Excel-Datei je Lieferant…</translation>
    </message>
    <message>
        <source>One CSV file…</source>
        <translation>Eine CSV-Datei…</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>bestellungen.csv</translation>
    </message>
    <message>
        <source>One CSV file per supplier…</source>
        <translation>Eine CSV-Datei je Lieferant…</translation>
    </message>
    <message>
        <source>List to print, %1…</source>
        <translation>Liste zum Drucken, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>bestellungen.pdf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s), one per supplier.</source>
        <translation>
            <numerusform>%n Datei geschrieben, eine je Lieferant.</numerusform>
            <numerusform>%n Dateien geschrieben, eine je Lieferant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePanel</name>
    <message>
        <source>Your changes to the forecast</source>
        <translation>Ihre Änderungen an der Prognose</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>Reason for your changes</source>
        <translation>Begründung Ihrer Änderungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Kept with every change you make from now on</source>
        <translation>Wird zu jeder Änderung ab jetzt gespeichert</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the chosen periods by this percentage</source>
        <translation>Gewählte Zeiträume um diesen Prozentsatz ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Back to model</source>
        <translation>Zum Modell</translation>
    </message>
    <message>
        <source>Type your own number into the column &quot;Yours&quot;, or change several periods by a percentage. The model&apos;s forecast stays beside it.</source>
        <translation>Eigene Zahl in die Spalte „Ihre“ eingeben oder mehrere Zeiträume um Prozente ändern. Die Prognose des Modells bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>All your changes to this forecast</source>
        <translation>Alle Ihre Änderungen an dieser Prognose</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Eigene Einschätzung</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Aktion geplant</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Veranstaltung am Ort</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Competitor opens or closes</source>
        <translation>Wettbewerber öffnet oder schließt</translation>
    </message>
    <message>
        <source>Choose periods in the table to change them.</source>
        <translation>Zeiträume in der Tabelle wählen, um sie zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) chosen</source>
        <translation>
            <numerusform>%n Zeitraum gewählt</numerusform>
            <numerusform>%n Zeiträume gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed by you</source>
        <translation>
            <numerusform>, %n von Ihnen geändert</numerusform>
            <numerusform>, %n von Ihnen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Lets the chosen changes be changed again</source>
        <translation>Macht die gewählten Änderungen wieder änderbar</translation>
    </message>
    <message>
        <source>Keeps the chosen changes as they are until you unfreeze them</source>
        <translation>Hält die gewählten Änderungen fest, bis Sie sie lösen</translation>
    </message>
    <message>
        <source>%1: %2, model %3</source>
        <translation>%1: %2, Modell %3</translation>
    </message>
    <message>
        <source>%1, sold %2</source>
        <translation>%1, verkauft %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, fixiert</translation>
    </message>
    <message>
        <source>What the changes were worth is measured once their periods have passed.</source>
        <translation>Was die Änderungen wert waren, wird gemessen, sobald ihre Zeiträume vorbei sind.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): your changes were closer by %1 units.</source>
        <translation>
            <numerusform>Gemessen an %n Zeitraum: Ihre Änderungen lagen um %1 Stück näher.</numerusform>
            <numerusform>Gemessen an %n Zeiträumen: Ihre Änderungen lagen um %1 Stück näher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): the model was closer by %1 units.</source>
        <translation>
            <numerusform>Gemessen an %n Zeitraum: Das Modell lag um %1 Stück näher.</numerusform>
            <numerusform>Gemessen an %n Zeiträumen: Das Modell lag um %1 Stück näher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders follow the forecast with your changes.</source>
        <translation>Bestellungen folgen der Prognose mit Ihren Änderungen.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePlan</name>
    <message>
        <source>Forecast of %1 set to %2</source>
        <translation>Prognose für %1 auf %2 gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed by %1 %</source>
        <translation>
            <numerusform>%n Zeitraum um %1 % geändert</numerusform>
            <numerusform>%n Zeiträume um %1 % geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model</source>
        <translation>
            <numerusform>%n Zeitraum zurück zum Modell</numerusform>
            <numerusform>%n Zeiträume zurück zum Modell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) frozen</source>
        <translation>
            <numerusform>%n Zeitraum fixiert</numerusform>
            <numerusform>%n Zeiträume fixiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) unfrozen</source>
        <translation>
            <numerusform>%n Zeitraum gelöst</numerusform>
            <numerusform>%n Zeiträume gelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Page</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>could not be computed</source>
        <translation>konnte nicht berechnet werden</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>Das konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>This is worked out for one store at a time.</source>
        <translation>Das wird für jede Filiale einzeln berechnet.</translation>
    </message>
    <message>
        <source>Which store?</source>
        <translation>Welche Filiale?</translation>
    </message>
    <message>
        <source>All stores are chosen. The dashboard, the products, the purchase orders and the plan show them together; this shows one.</source>
        <translation>Alle Filialen sind gewählt. Übersicht, Artikel, Bestellungen und Plan zeigen sie zusammen; hier ist es eine.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Filiale wählen</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PageHeader</name>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take at least %1 letters: short ones are found by trying.</source>
        <translation>Nehmen Sie mindestens %1 Zeichen: Kurze werden durch Probieren gefunden.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PeriodBrush</name>
    <message>
        <source>Period shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Drag the window or its edges; a double click shows everything</source>
        <translation>Ausschnitt oder seine Ränder ziehen; ein Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanChart</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Choose a product to see its plan.</source>
        <translation>Einen Artikel wählen, um seinen Plan zu sehen.</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2 and planned %3, stock at the end %4.</source>
        <translation>Bedarf %1, Zugänge bestellt %2 und geplant %3, Bestand am Ende %4.</translation>
    </message>
    <message>
        <source>%1 find no stock.</source>
        <translation>%1 finden keinen Bestand.</translation>
    </message>
    <message>
        <source>Stock at the end %1</source>
        <translation>Bestand am Ende %1</translation>
    </message>
    <message>
        <source>Demand %1, in 9 of 10 cases under %2</source>
        <translation>Bedarf %1, in 9 von 10 Fällen unter %2</translation>
    </message>
    <message>
        <source>Firm orders %1</source>
        <translation>Feste Aufträge %1</translation>
    </message>
    <message>
        <source>Ordered, arrives %1</source>
        <translation>Bestellt, Ankunft %1</translation>
    </message>
    <message>
        <source>Planned to arrive %1</source>
        <translation>Geplante Ankunft %1</translation>
    </message>
    <message>
        <source>To order in this period %1</source>
        <translation>In dieser Periode zu bestellen %1</translation>
    </message>
    <message>
        <source>Short %1</source>
        <translation>Fehlmenge %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month under a chart</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Safety stock %1</source>
        <translation>Sicherheitsbestand %1</translation>
    </message>
    <message>
        <source>Demand, high</source>
        <translation>Bedarf, hoch</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2; the stock is not known.</source>
        <translation>Bedarf %1, bestellte Zugänge %2; der Bestand ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The stock is not known</source>
        <translation>Der Bestand ist nicht bekannt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Firm orders</source>
        <translation>Feste Aufträge</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanPeriodModel</name>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Half of such periods sell more</source>
        <translation>In der Hälfte solcher Perioden wird mehr verkauft</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>One in ten such periods sells more</source>
        <translation>In einer von zehn solchen Perioden wird mehr verkauft</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Gross demand that is planned with: the larger of the mean demand and the firm orders, and what assembled goods take</source>
        <translation>Bruttobedarf, mit dem geplant wird: der größere aus mittlerem Bedarf und festen Aufträgen, und was zusammengesetzte Artikel verbrauchen</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Firm customer orders</source>
        <translation>Feste Kundenaufträge</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Scheduled receipts: ordered and not received yet</source>
        <translation>Erwartete Zugänge: bestellt und noch nicht eingetroffen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Planned receipts: arrive when the planned orders are placed</source>
        <translation>Geplante Zugänge: kommen, wenn die geplanten Bestellungen aufgegeben werden</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned releases: what to order in this period</source>
        <translation>Geplante Bestellungen: was in dieser Periode zu bestellen ist</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Projected stock at the end of the period</source>
        <translation>Erwarteter Bestand am Ende der Periode</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Demand that finds no stock</source>
        <translation>Bedarf, der keinen Bestand findet</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanProductModel</name>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Jetzt bestellen</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefster</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Lowest projected stock of the plan</source>
        <translation>Niedrigster Bestand, den der Plan erwartet</translation>
    </message>
    <message>
        <source>All planned orders at their unit cost</source>
        <translation>Alle geplanten Bestellungen zu Stückkosten</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Products of the plan</source>
        <translation>Artikel des Plans</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Zu Suche und Filtern zusammen passt nichts.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Nummer, Name, Kategorie oder Lieferant (Strg+F)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Products that assembled goods are made of</source>
        <translation>Artikel, aus denen zusammengesetzte Artikel bestehen</translation>
    </message>
    <message>
        <source>How many weeks or days</source>
        <translation>Wie viele Wochen oder Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Periods of the plan</source>
        <translation>Perioden des Plans</translation>
    </message>
    <message>
        <source>Import bills of material…</source>
        <translation>Stücklisten importieren…</translation>
    </message>
    <message>
        <source>A table with the columns parent, component, quantity and loss: what a hamper or a meal kit is made of. Its components are then planned with it.</source>
        <translation>Eine Tabelle mit den Spalten parent, component, quantity und loss: woraus ein Geschenkkorb oder eine Kochbox besteht. Die Bestandteile werden dann mit geplant.</translation>
    </message>
    <message>
        <source>Import bills of material</source>
        <translation>Stücklisten importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Order and reasons</source>
        <translation>Bestellung und Gründe</translation>
    </message>
    <message>
        <source>Open this product among the products</source>
        <translation>Diesen Artikel unter den Artikeln öffnen</translation>
    </message>
    <message>
        <source>The plan by period</source>
        <translation>Der Plan nach Perioden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The whole plan as Excel or CSV (Ctrl+E)</source>
        <translation>Der ganze Plan als Excel oder CSV (Strg+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>Zu tun %1</translation>
    </message>
    <message>
        <source>Components %1</source>
        <translation>Bestandteile %1</translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>der nächsten %n Woche</numerusform>
            <numerusform>den nächsten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>dem nächsten %n Tag</numerusform>
            <numerusform>den nächsten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do in %1.</source>
        <translation>Nichts zu tun in %1.</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 Verlust</translation>
    </message>
    <message>
        <source>%1 × %2%3</source>
        <translation>%1 × %2%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Made of %1.</source>
        <translation>Besteht aus %1.</translation>
    </message>
    <message>
        <source>Component of level %1: %2.</source>
        <translation>Bestandteil der Stufe %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the stock and what is on order last.</source>
        <translation>Nichts zu tun: Bestand und Bestelltes reichen.</translation>
    </message>
    <message>
        <source>Choose a product to see its plan</source>
        <translation>Einen Artikel wählen, um seinen Plan zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n week(s)</source>
        <translation>
            <numerusform>Lieferzeit %n Woche</numerusform>
            <numerusform>Lieferzeit %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n day(s)</source>
        <translation>
            <numerusform>Lieferzeit %n Tag</numerusform>
            <numerusform>Lieferzeit %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan von %1</translation>
    </message>
    <message>
        <source>%1-%2-plan.xlsx</source>
        <translation>%1-%2-plan.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) to order in the first of them.</source>
        <translation>
            <numerusform>%Ln Artikel gleich zu Beginn zu bestellen.</numerusform>
            <numerusform>%Ln Artikel gleich zu Beginn zu bestellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) run short, by %1 units.</source>
        <translation>
            <numerusform>%Ln Artikel wird knapp, es fehlen %1 Stück.</numerusform>
            <numerusform>%Ln Artikel werden knapp, es fehlen %1 Stück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %Ln product(s) is not known; no orders are planned for them.</source>
        <translation>
            <numerusform>Der Bestand von %Ln Artikel ist nicht bekannt; für ihn werden keine Bestellungen geplant.</numerusform>
            <numerusform>Der Bestand von %Ln Artikeln ist nicht bekannt; für sie werden keine Bestellungen geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one store</source>
        <translation>Eine Filiale zeigen</translation>
    </message>
    <message>
        <source>There is no plan for this choice</source>
        <translation>Für diese Wahl gibt es keinen Plan</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Every store</source>
        <translation>Jede Filiale</translation>
    </message>
    <message>
        <source>All stores: </source>
        <translation>Alle Filialen: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1, planned orders of %2 in all.</source>
        <translation>
            <numerusform>%Ln Aufgabe in %1, geplante Bestellungen von insgesamt %2.</numerusform>
            <numerusform>%Ln Aufgaben in %1, geplante Bestellungen von insgesamt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1.</source>
        <translation>
            <numerusform>%Ln Aufgabe in %1.</numerusform>
            <numerusform>%Ln Aufgaben in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanWriter</name>
    <message>
        <source>Storing your changes</source>
        <translation>Ihre Änderungen werden gespeichert</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PolicyDialog</name>
    <message>
        <source>How it is ordered</source>
        <translation>Wie bestellt wird</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>Artikel von %1</translation>
    </message>
    <message>
        <source>Only in the store %1</source>
        <translation>Nur in der Filiale %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Like the class of each product</source>
        <translation>Wie die Klasse jedes Artikels</translation>
    </message>
    <message>
        <source>Like its supplier or its class</source>
        <translation>Wie sein Lieferant oder seine Klasse</translation>
    </message>
    <message>
        <source>By a service level</source>
        <translation>Nach einem Servicegrad</translation>
    </message>
    <message>
        <source>By a fill rate</source>
        <translation>Nach einem Liefergrad</translation>
    </message>
    <message>
        <source>By costs</source>
        <translation>Nach Kosten</translation>
    </message>
    <message>
        <source>Between a minimum and a maximum</source>
        <translation>Zwischen Mindest- und Höchstbestand</translation>
    </message>
    <message>
        <source>In fixed lots</source>
        <translation>In festen Losen</translation>
    </message>
    <message>
        <source>From price, unit cost and the holding rate</source>
        <translation>Aus Preis, Stückkosten und Lagerkostensatz</translation>
    </message>
    <message>
        <source>No stock-out until the next delivery</source>
        <translation>Kein Fehlbestand bis zur nächsten Lieferung</translation>
    </message>
    <message>
        <source>Share of demand served from stock</source>
        <translation>Anteil des Bedarfs aus dem Bestand</translation>
    </message>
    <message>
        <source>A unit short costs</source>
        <translation>Ein fehlendes Stück kostet</translation>
    </message>
    <message>
        <source>A unit on the shelf for a week costs</source>
        <translation>Ein Stück eine Woche im Regal kostet</translation>
    </message>
    <message>
        <source>Order at this stock or less</source>
        <translation>Bestellen ab diesem Bestand</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Whole lots of</source>
        <translation>Ganze Lose zu</translation>
    </message>
    <message>
        <source>The chance that nothing runs out between two deliveries.</source>
        <translation>Die Chance, dass zwischen zwei Lieferungen nichts ausgeht.</translation>
    </message>
    <message>
        <source>Of a hundred units asked for, so many are there. 98 % served can be 87 % of deliveries without a stock-out: these are two measures.</source>
        <translation>Von hundert verlangten Stück sind so viele da. 98 % bedient können 87 % der Lieferungen ohne Fehlbestand sein: Das sind zwei Maße.</translation>
    </message>
    <message>
        <source>As much as balances what a lost sale costs with what stock costs that is left over.</source>
        <translation>So viel, dass sich ausgleicht, was ein entgangener Verkauf und was übriger Bestand kostet.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels do.</source>
        <translation>Nicht die Prognose entscheidet, sondern Bestände.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels and lots do.</source>
        <translation>Nicht die Prognose entscheidet, sondern Bestände und Lose.</translation>
    </message>
    <message>
        <source>Unit cost by quantity</source>
        <translation>Stückkosten nach Menge</translation>
    </message>
    <message>
        <source>From so many units on, every unit of the order costs this. More is ordered where that is cheaper in the end.</source>
        <translation>Ab so vielen Stück kostet jedes Stück der Bestellung so viel. Mehr wird bestellt, wo das am Ende günstiger ist.</translation>
    </message>
    <message>
        <source>From units</source>
        <translation>Ab Stück</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Free from an order value of</source>
        <translation>Frei ab einem Bestellwert von</translation>
    </message>
    <message>
        <source>Freight of a smaller order</source>
        <translation>Fracht einer kleineren Bestellung</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Liest die Regeln</translation>
    </message>
    <message>
        <source>What a change does to today&apos;s orders is shown here before it is kept.</source>
        <translation>Was eine Änderung an den Bestellungen von heute ändert, steht hier, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Sieht nach, was sich ändert…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Sieht nach, was sich ändert</translation>
    </message>
    <message>
        <source>Saving the rules</source>
        <translation>Speichert die Regeln</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>Regeln von %1 geändert</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PreviewTable</name>
    <message>
        <source>Preview of the file, with the meaning of each column</source>
        <translation>Vorschau der Datei mit der Bedeutung jeder Spalte</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProductsView</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Bestellvorschläge</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Zu Suche und Filtern zusammen passt nichts.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Order of %1 set to %2.</source>
        <translation>Bestellung von %1 auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Gefährdeter Umsatz</translation>
    </message>
    <message>
        <source>Products and their orders</source>
        <translation>Artikel und ihre Bestellungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>bestellungen.xlsx</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>CSV, Excel or purchase orders (Ctrl+E)</source>
        <translation>CSV, Excel oder Bestellungen (Strg+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>run out before a delivery</source>
        <translation>leer vor der Lieferung</translation>
    </message>
    <message>
        <source>at the reorder point</source>
        <translation>am Meldebestand</translation>
    </message>
    <message>
        <source>if nothing is ordered</source>
        <translation>ohne Bestellung</translation>
    </message>
    <message>
        <source>Explaining the demand</source>
        <translation>Nachfrage wird erklärt</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <source>bulk.csv</source>
        <translation>bestellvorschlaege.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as Excel…</source>
        <translation>Tabelle als Excel…</translation>
    </message>
    <message>
        <source>bulk.xlsx</source>
        <translation>bestellvorschlaege.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>bestellungen.csv</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary to print, %1…</source>
        <translation>Übersicht zum Drucken, %1…</translation>
    </message>
    <message>
        <source>bulk.pdf</source>
        <translation>sammelprognose.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Orders of the day as Excel…</source>
        <translation>Bestellungen des Tages als Excel…</translation>
    </message>
    <message>
        <source>Orders of the day as CSV…</source>
        <translation>Bestellungen des Tages als CSV…</translation>
    </message>
    <message>
        <source>Order list to print, %1…</source>
        <translation>Bestellliste zum Drucken, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>bestellungen.pdf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>Bestellen rettet %1</translation>
    </message>
    <message>
        <source>If nothing is ordered today. %1 of it are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>Wenn heute nichts bestellt wird. %1 davon sind schon unvermeidbar: verloren, bevor etwas heute Bestelltes ankommen kann.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Every recommended line into its supplier&apos;s order; doubtful ones are ticked by hand</source>
        <translation>Jede empfohlene Zeile in die Bestellung ihres Lieferanten; zweifelhafte werden von Hand angehakt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n Bestellung freigegeben</numerusform>
            <numerusform>%n Bestellungen freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1 marked as sent</source>
        <translation>%1 als gesendet vermerkt</translation>
    </message>
    <message>
        <source>%1 raised to the minimum</source>
        <translation>%1 auf den Mindestwert aufgefüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put into orders</source>
        <translation>
            <numerusform>%n Zeile in Bestellungen gelegt</numerusform>
            <numerusform>%n Zeilen in Bestellungen gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off orders</source>
        <translation>
            <numerusform>%n Zeile aus Bestellungen genommen</numerusform>
            <numerusform>%n Zeilen aus Bestellungen genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 in %2 auf %3 gesetzt</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>%n freigeben</numerusform>
            <numerusform>%n freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>Bestand unbekannt</translation>
    </message>
    <message>
        <source>%1 is with the supplier; it is not changed any more.</source>
        <translation>%1 ist beim Lieferanten; daran wird nichts mehr geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as sent</source>
        <translation>
            <numerusform>%n Bestellung als gesendet vermerkt</numerusform>
            <numerusform>%n Bestellungen als gesendet vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 approved.</source>
        <translation>
            <numerusform>%n Bestellung für %1 freigegeben.</numerusform>
            <numerusform>%n Bestellungen für %1 freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 sent.</source>
        <translation>
            <numerusform>%n Bestellung für %1 gesendet.</numerusform>
            <numerusform>%n Bestellungen für %1 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 sent today?</source>
        <translation>Wurde %1 heute gesendet?</translation>
    </message>
    <message>
        <source>Its order day is %1. The day it is expected moves with the day it was sent.</source>
        <translation>Ihr Bestelltag ist %1. Der erwartete Tag verschiebt sich mit dem Tag, an dem sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute gesendet</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1, price</source>
        <translation>%1, Preis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseOrderModel</name>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n Tag zu spät</numerusform>
            <numerusform>%1, %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>Bestelltag</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Lieferzeit, Tage</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::RecoveryPage</name>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was erhalten blieb</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Shelfcast-Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Diagnosepaket speichern…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>Shelfcast Diagnose.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation>Andere wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*);;All files (*)</source>
        <translation>Sicherungen (*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur lesend öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gerettet: %1.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Verloren: %1.</translation>
    </message>
    <message>
        <source>Restore it below to go on with it; what is missing is told there.</source>
        <translation>Stellen Sie es unten wieder her, um damit weiterzuarbeiten; was fehlt, wird dort gesagt.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ScenarioTableModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Week low</source>
        <translation>Woche niedrig</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Against today</source>
        <translation>Gegen heute</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>Bestand unbekannt</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SelectionBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n Artikel gewählt</numerusform>
            <numerusform>%n Artikel gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to order</source>
        <translation>%1, nichts zu bestellen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Put in orders</source>
        <translation>In Bestellungen</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ServiceMenu</name>
    <message>
        <source>Open the service&apos;s page</source>
        <translation>Seite des Dienstes öffnen</translation>
    </message>
    <message>
        <source>Other programs can ask at %1.</source>
        <translation>Andere Programme können unter %1 fragen.</translation>
    </message>
    <message>
        <source>Other programs of this computer can ask and change everything at %1.</source>
        <translation>Andere Programme dieses Computers können unter %1 alles fragen und ändern.</translation>
    </message>
    <message>
        <source>Other programs get no answer any more.</source>
        <translation>Andere Programme bekommen keine Antwort mehr.</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs (%1)</source>
        <translation>A&amp;nderen Programmen antworten (%1)</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs</source>
        <translation>A&amp;nderen Programmen antworten</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The language changes when Shelfcast is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Shelfcast.</translation>
    </message>
    <message>
        <source>Planning defaults</source>
        <translation>Vorgaben für die Planung</translation>
    </message>
    <message>
        <source>For products and suppliers that say nothing else. They change every order, cover and risk on screen.</source>
        <translation>Für Artikel und Lieferanten ohne eigene Angaben. Sie ändern jede Bestellung, Reichweite und jedes Risiko im Fenster.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>&amp;Lieferzeit</translation>
    </message>
    <message>
        <source>&amp;Review period</source>
        <translation>&amp;Bestellrhythmus</translation>
    </message>
    <message>
        <source>&amp;Service level</source>
        <translation>&amp;Servicegrad</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Einstellungen werden gelesen</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Whose public holidays the forecast knows. A sales file does not say it.</source>
        <translation>Wessen Feiertage die Prognose kennt. Eine Verkaufsdatei sagt es nicht.</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>F&amp;iliale</translation>
    </message>
    <message>
        <source>Holidays &amp;of</source>
        <translation>&amp;Feiertage von</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Alle Filialen</translation>
    </message>
    <message>
        <source>Not said (%1)</source>
        <translation>Nicht angegeben (%1)</translation>
    </message>
    <message>
        <source>Like all stores (%1)</source>
        <translation>Wie alle Filialen (%1)</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>Settings saved. Train again, so that the models learn the holidays.</source>
        <translation>Einstellungen gespeichert. Trainieren Sie neu, damit die Modelle die Feiertage lernen.</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Klasse A</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Klasse B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Klasse C</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>nach Klasse</translation>
    </message>
    <message>
        <source>How the products of this class are ordered: service 95, fill 98 (share of demand served from stock), cost 1 0.2 (of a unit short, and of one on the shelf for a week), minmax 20 80 or fixed 20 24</source>
        <translation>Wie die Artikel dieser Klasse bestellt werden: service 95, fill 98 (Anteil der Nachfrage aus dem Bestand), cost 1 0.2 (ein fehlendes Stück, ein Stück eine Woche im Regal), minmax 20 80 oder fixed 20 24</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Sieht nach, was sich ändert</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Verkaufskalender…</translation>
    </message>
    <message>
        <source>When the store is open: weekdays, holidays, own closures</source>
        <translation>Wann die Filiale geöffnet ist: Wochentage, Feiertage, eigene Schließzeiten</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>Von der Bestellung bis zur Lieferung.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From one order to the next.</source>
        <translation>Von einer Bestellung zur nächsten.</translation>
    </message>
    <message>
        <source>Chance of not running out before the next delivery.</source>
        <translation>Wahrscheinlichkeit, bis zur nächsten Lieferung nicht auszugehen.</translation>
    </message>
    <message>
        <source>How its products are ordered; the tip says how that is written.</source>
        <translation>Wie ihre Artikel bestellt werden; der Hinweis sagt, wie man das schreibt.</translation>
    </message>
    <message>
        <source>Stands beside every amount; nothing is converted.</source>
        <translation>Steht bei jedem Betrag; umgerechnet wird nichts.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>%1 zurück zur Vorgabe</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SimulationTableModel</name>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 smooth: a number of products and their kind of demand</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Orders by</source>
        <translation>Bestellt nach</translation>
    </message>
    <message>
        <source>Share of order cycles, from one delivery to the next, without a stock-out</source>
        <translation>Anteil der Bestellzyklen, von Lieferung zu Lieferung, ohne Fehlbestand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Share of the demand that was served from stock</source>
        <translation>Anteil des Bedarfs, der aus dem Bestand bedient wurde</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Liefergrad</translation>
    </message>
    <message>
        <source>Units on the shelf at the end of a day, per product</source>
        <translation>Stück im Regal am Ende eines Tages, je Artikel</translation>
    </message>
    <message>
        <source>Avg. stock</source>
        <translation>Ø Bestand</translation>
    </message>
    <message>
        <source>Units asked for while the shelf was empty</source>
        <translation>Stück, die bei leerem Regal verlangt wurden</translation>
    </message>
    <message>
        <source>Lost units</source>
        <translation>Entgangen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Bestellte Stück</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>The service that the orders themselves gave as their chance, whole packs and minimum orders included</source>
        <translation>Der Servicegrad, den die Bestellungen selbst als Wahrscheinlichkeit angaben, ganze Gebinde und Mindestmengen eingeschlossen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SimulatorView</name>
    <message>
        <source>%1: %2 units</source>
        <translation>%1: %2 Stück</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Would it have worked?</source>
        <translation>Hätte es funktioniert?</translation>
    </message>
    <message>
        <source>Replay the past with the recommended orders, each placed only with what was known on its day, and see service, stock and lost sales beside an order level on the average of the last 4 weeks.</source>
        <translation>Die Vergangenheit mit den empfohlenen Bestellungen nachspielen, jede nur mit dem Wissen ihres Tages, und Service, Bestand und entgangene Verkäufe neben einem Bestellniveau nach dem Schnitt der letzten 4 Wochen sehen.</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>Simulation starten</translation>
    </message>
    <message>
        <source>Replay the past with these choices (Ctrl+Return)</source>
        <translation>Die Vergangenheit mit dieser Auswahl nachspielen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Replay the past with these rules to see what they would have achieved.</source>
        <translation>Die Vergangenheit mit diesen Regeln nachspielen und sehen, was sie erreicht hätten.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachspielen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days to replay, up to the last day with sales</source>
        <translation>Nachzuspielende Tage, bis zum letzten Tag mit Verkäufen</translation>
    </message>
    <message>
        <source>Up to the last day with sales</source>
        <translation>Bis zum letzten Tag mit Verkäufen</translation>
    </message>
    <message>
        <source>Service level: share of order cycles without a stock-out</source>
        <translation>Servicegrad: Anteil der Bestellzyklen ohne Fehlbestand</translation>
    </message>
    <message>
        <source>Order cycles without a stock-out</source>
        <translation>Bestellzyklen ohne Fehlbestand</translation>
    </message>
    <message>
        <source>Products to replay</source>
        <translation>Nachzuspielende Artikel</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Prices and promotions ahead
are known when ordering</source>
        <translation>Künftige Preise und Aktionen
sind beim Bestellen bekannt</translation>
    </message>
    <message>
        <source>As in a shop that plans its promotions. Else nothing of the order day or later is seen.</source>
        <translation>Wie in einem Geschäft, das seine Aktionen plant. Sonst ist vom Bestelltag an nichts bekannt.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The model is trained again every 4 replayed weeks on what was known then; large stores take minutes. It can be stopped at any time.</source>
        <translation>Das Modell lernt alle 4 nachgespielten Wochen neu, aus dem damals Bekannten; große Filialen brauchen Minuten. Es lässt sich jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Average stock per product, units</source>
        <translation>Mittlerer Bestand je Artikel, Stück</translation>
    </message>
    <message>
        <source>Lost sales, units</source>
        <translation>Entgangene Verkäufe, Stück</translation>
    </message>
    <message>
        <source>What each way of ordering achieved</source>
        <translation>Was jede Art zu bestellen erreicht hat</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>All %n product(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>Alle %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>%1 of order cycles without a stock-out, %2 asked; %3 of the demand served from stock.</source>
        <translation>%1 der Bestellzyklen ohne Fehlbestand, %2 verlangt; %3 des Bedarfs aus dem Bestand bedient.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 more stock.</source>
        <translation>Für denselben Service braucht der 4-Wochen-Schnitt %1 mehr Bestand.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 less stock.</source>
        <translation>Für denselben Service braucht der 4-Wochen-Schnitt %1 weniger Bestand.</translation>
    </message>
    <message>
        <source>Asked for the same %1, an order level on the average of the last 4 weeks would have kept %2 of the cycles without a stock-out with %3 units per product on the shelf, against %4, and lost %5 units, against %6. Orders placed: %7 against %8.</source>
        <translation>Bei denselben verlangten %1 hätte ein Bestellniveau nach dem Schnitt der letzten 4 Wochen %2 der Zyklen ohne Fehlbestand gehalten, mit %3 Stück je Artikel im Regal gegen %4, und %5 Stück verloren gegen %6. Bestellungen: %7 gegen %8.</translation>
    </message>
    <message>
        <source>Average stock per product</source>
        <translation>Mittlerer Bestand je Artikel</translation>
    </message>
    <message>
        <source>Lost sales in units</source>
        <translation>Entgangene Verkäufe in Stück</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 replayed with %2 products.</source>
        <translation>
            <numerusform>%n Tag ab %1 mit %2 Artikeln nachgespielt.</numerusform>
            <numerusform>%n Tage ab %1 mit %2 Artikeln nachgespielt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SmartPage</name>
    <message>
        <source>Smart prediction</source>
        <translation>Einzelprognose</translation>
    </message>
    <message>
        <source>Export scenarios…</source>
        <translation>Szenarien exportieren…</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Szenario merken</translation>
    </message>
    <message>
        <source>Puts what you see into the comparison below (Ctrl+S)</source>
        <translation>Nimmt das Gezeigte in den Vergleich unten auf (Strg+S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Demand of 7 days</source>
        <translation>Nachfrage in 7 Tagen</translation>
    </message>
    <message>
        <source>Recommended order</source>
        <translation>Bestellvorschlag</translation>
    </message>
    <message>
        <source>Revenue of 7 days</source>
        <translation>Umsatz in 7 Tagen</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Warum diese Nachfrage</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>Was der Preis bewirkt</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Gemerkte Szenarien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected scenarios (Delete)</source>
        <translation>Gewählte Szenarien entfernen (Entf)</translation>
    </message>
    <message>
        <source>Change something, then keep it: scenarios are compared here.</source>
        <translation>Etwas ändern, dann merken: Hier werden Szenarien verglichen.</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Diese Filiale hat noch keine Artikel. Importieren Sie zuerst eine Verkaufsdatei.</translation>
    </message>
    <message>
        <source>%1 as today: about %2 units in 7 days. Move a slider to ask &quot;what if?&quot;.</source>
        <translation>%1 wie heute: etwa %2 Stück in 7 Tagen. Die Regler beantworten „Was wäre, wenn?“</translation>
    </message>
    <message>
        <source>%1 with %2: the demand stays at about %3 units in 7 days.</source>
        <translation>%1 mit %2: Die Nachfrage bleibt bei etwa %3 Stück in 7 Tagen.</translation>
    </message>
    <message>
        <source>%1 with %2: about %3 units in 7 days, %4 against today.</source>
        <translation>%1 mit %2: etwa %3 Stück in 7 Tagen, %4 gegenüber heute.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>%1 · 30 days: %2</source>
        <translation>%1 · 30 Tage: %2</translation>
    </message>
    <message>
        <source>8 times of 10 the 7 days bring %1 units; the 30 days %2.</source>
        <translation>In 8 von 10 Fällen bringen die 7 Tage %1 Stück, die 30 Tage %2.</translation>
    </message>
    <message>
        <source>%1 · %2 of it safety</source>
        <translation>%1 · %2 Sicherheit</translation>
    </message>
    <message>
        <source>stock lasts %1</source>
        <translation>Bestand reicht %1</translation>
    </message>
    <message>
        <source>Demand of %1 by day</source>
        <translation>Nachfrage von %1 je Tag</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>Übliches Niveau %1, dazu das Folgende: im Mittel %2 Stück in 7 Tagen.</translation>
    </message>
    <message>
        <source>Nothing is known yet that moves the demand of this product.</source>
        <translation>Noch ist nichts bekannt, was die Nachfrage dieses Artikels bewegt.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Einflüsse auf die Nachfrage, in Stück je 7 Tage</translation>
    </message>
    <message>
        <source>The sales of this product do not show an effect of its price.</source>
        <translation>Im Absatz dieses Artikels zeigt sich keine Wirkung des Preises.</translation>
    </message>
    <message>
        <source>The data hold no price of this product.</source>
        <translation>Die Daten enthalten keinen Preis dieses Artikels.</translation>
    </message>
    <message>
        <source>Units of 7 days over the price</source>
        <translation>Stück in 7 Tagen je Preis</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 Nr. %2</translation>
    </message>
    <message>
        <source>Scenario kept in the comparison below.</source>
        <translation>Szenario in den Vergleich unten aufgenommen.</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Szenarien exportieren</translation>
    </message>
    <message>
        <source>scenarios.csv</source>
        <translation>szenarien.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>type in the stock for one</source>
        <translation>Bestand eingeben</translation>
    </message>
    <message>
        <source>As today, on average</source>
        <translation>Wie heute, im Durchschnitt</translation>
    </message>
    <message>
        <source>Scenario, on average</source>
        <translation>Szenario, im Durchschnitt</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>Bestellen rettet %1</translation>
    </message>
    <message>
        <source>%1 are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>%1 sind schon unvermeidbar: verloren, bevor etwas heute Bestelltes ankommen kann.</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>Bestand unbekannt</translation>
    </message>
    <message>
        <source>stock unknown, so no risk is known</source>
        <translation>Bestand unbekannt, daher ist kein Risiko bekannt</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Makes the scenario your forecast of some days, which the orders follow</source>
        <translation>Macht das Szenario zu Ihrer Prognose einiger Tage, der die Bestellungen folgen</translation>
    </message>
    <message>
        <source>Revenue and margin of 7 days over the price</source>
        <translation>Umsatz und Marge von 7 Tagen über dem Preis</translation>
    </message>
    <message>
        <source>units of 7 days</source>
        <translation>Stück von 7 Tagen</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Use this scenario</source>
        <translation>Dieses Szenario übernehmen</translation>
    </message>
    <message>
        <source>Nothing was changed: your forecast of these days is frozen.</source>
        <translation>Nichts wurde geändert: Ihre Prognose dieser Tage ist eingefroren.</translation>
    </message>
    <message>
        <source>Nothing was changed: no whole period of the forecast lies in these days.</source>
        <translation>Nichts wurde geändert: In diesen Tagen liegt kein ganzer Zeitraum der Prognose.</translation>
    </message>
    <message numerus="yes">
        <source>Your forecast of %n period(s): %1</source>
        <translation>
            <numerusform>Ihre Prognose für %n Zeitraum: %1</numerusform>
            <numerusform>Ihre Prognose für %n Zeiträume: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SourcesDialog</name>
    <message>
        <source>Databases that the night reads</source>
        <translation>Datenbanken, die die Nacht liest</translation>
    </message>
    <message>
        <source>The rows of a query to another program&apos;s database are imported every night like those of a file. Nothing is written there.</source>
        <translation>Die Zeilen einer Abfrage an die Datenbank eines anderen Programms werden jede Nacht wie die einer Datei importiert. Dort wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Letters, digits, - and _, as in till</source>
        <translation>Buchstaben, Ziffern, - und _, etwa kasse</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The name of an ODBC source or its connection string, without the password</source>
        <translation>Der Name einer ODBC-Quelle oder ihre Verbindungszeichenfolge, ohne das Kennwort</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>A statement that reads; its columns are read like a file&apos;s</source>
        <translation>Eine lesende Anweisung; ihre Spalten werden wie die einer Datei gelesen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User of that database; may be empty</source>
        <translation>Benutzer dieser Datenbank; darf leer sein</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Kennwortdatei</translation>
    </message>
    <message>
        <source>The first line of a file that nobody else may read</source>
        <translation>Die erste Zeile einer Datei, die sonst niemand lesen darf</translation>
    </message>
    <message>
        <source>Password variable</source>
        <translation>Kennwortvariable</translation>
    </message>
    <message>
        <source>Or the name of a variable of the environment</source>
        <translation>Oder der Name einer Umgebungsvariable</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Treiber</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password in</source>
        <translation>&amp;Kennwort in</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept. The night reads it from now on.</source>
        <translation>Gespeichert. Die Nacht liest sie ab jetzt.</translation>
    </message>
    <message>
        <source>The night does not read %1 any more.</source>
        <translation>Die Nacht liest %1 nicht mehr.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Bei der Arbeit …</translation>
    </message>
    <message>
        <source>Trying a database</source>
        <translation>Datenbank wird getestet</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>%n Zeile wurde gelesen.</numerusform>
            <numerusform>%n Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The night would ask: %1</source>
        <translation>Die Nacht würde fragen: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sparkline</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StatusLinks</name>
    <message>
        <source>Add newer data</source>
        <translation>Neuere Daten hinzufügen</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Modelle öffnen</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>model v%1, accuracy %2 (naive %3)</source>
        <translation>Modell v%1, Genauigkeit %2 (naiv %3)</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>kein trainiertes Modell</translation>
    </message>
    <message>
        <source>, train again</source>
        <translation>, neu trainieren</translation>
    </message>
    <message>
        <source>How the database is: checks, backups, jobs</source>
        <translation>Zustand der Datenbank: Prüfungen, Sicherungen, Vorgänge</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (nur Lesen)</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) with a trained model</source>
        <translation>
            <numerusform>%1 von %n Filiale mit trainiertem Modell</numerusform>
            <numerusform>%1 von %n Filialen mit trainiertem Modell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StockBar</name>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Ladenhüter</translation>
    </message>
    <message>
        <source>At risk: of products that are critical or low. Too much: what lies above the level that counts as excess. Dead: not sold for 90 days. At unit cost.</source>
        <translation>Gefährdet: von Produkten, die kritisch oder niedrig sind. Zu viel: was über der Menge liegt, die als Überbestand zählt. Ladenhüter: seit 90 Tagen nicht verkauft. Zu Einkaufspreisen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without a cost count at the sales price.</source>
        <translation>
            <numerusform>%Ln Produkt ohne Kosten zählt zum Verkaufspreis.</numerusform>
            <numerusform>%Ln Produkte ohne Kosten zählen zum Verkaufspreis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have neither cost nor price and are left out.</source>
        <translation>
            <numerusform>%Ln Produkt hat weder Kosten noch Preis und fehlt darin.</numerusform>
            <numerusform>%Ln Produkte haben weder Kosten noch Preis und fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock %1 (sales price)</source>
        <translation>Bestand %1 (Verkaufspreis)</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Bestand %1</translation>
    </message>
    <message>
        <source>%1: %2 of the stock. Press to see the products.</source>
        <translation>%1: %2 des Bestands. Ein Klick zeigt die Artikel.</translation>
    </message>
    <message>
        <source>%1: %2, show the products</source>
        <translation>%1: %2, Artikel zeigen</translation>
    </message>
    <message>
        <source>Stock worth %1, at the sales price where no cost is known: %2.</source>
        <translation>Bestand im Wert von %1, zum Verkaufspreis, wo kein Einkaufspreis bekannt ist: %2.</translation>
    </message>
    <message>
        <source>Stock worth %1: %2.</source>
        <translation>Bestand im Wert von %1: %2.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TabbedPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TopBar</name>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Planungstag</translation>
    </message>
    <message>
        <source>The day you plan on: forecasts and orders start here</source>
        <translation>Der Tag, an dem geplant wird: Prognosen und Bestellungen beginnen hier</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Filiale</translation>
    </message>
    <message>
        <source>Planning &amp;date</source>
        <translation>Planungs&amp;tag</translation>
    </message>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Suche   Strg+K</translation>
    </message>
    <message>
        <source>Search products, pages and actions</source>
        <translation>Artikel, Seiten und Aktionen suchen</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Alle Filialen</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Learns from all stored sales. The last 30 days are held out to measure it; it takes over only if it is better.</source>
        <translation>Lernt aus allen gespeicherten Verkäufen. An den letzten 30 Tagen wird es gemessen, ohne sie zu kennen; es übernimmt nur, wenn es besser ist.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Alle Filialen</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Filiale %1</translation>
    </message>
    <message>
        <source>Store %1 %2</source>
        <translation>Filiale %1 %2</translation>
    </message>
    <message>
        <source>Import sales first</source>
        <translation>Zuerst Verkäufe importieren</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <translation>✓ %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UpdateMenu</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Einmal in der Woche nachsehen</translation>
    </message>
    <message>
        <source>Shelfcast %1 is there; this is %2. Nothing was loaded.</source>
        <translation>Shelfcast %1 ist da; dies ist %2. Geladen wurde nichts.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>Dies ist die neueste Version, %1.</translation>
    </message>
    <message>
        <source>The newest version could not be learnt: no answer within three seconds. Shelfcast needs none.</source>
        <translation>Die neueste Version war nicht zu erfahren: keine Antwort in drei Sekunden. Shelfcast braucht keine.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadPage</name>
    <message>
        <source>Upload and train</source>
        <translation>Import und Training</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Import your sales to begin.</source>
        <translation>Zum Beginnen Verkäufe importieren.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Reading uploads and models</source>
        <translation>Importe und Modelle werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n store(s)</source>
        <translation>
            <numerusform>%1 Zeilen aus %n Filiale</numerusform>
            <numerusform>%1 Zeilen aus %n Filialen</numerusform>
        </translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>The model of %1 is %2 accurate; repeating the past season would be %3.</source>
        <translation>Das Modell von %1 ist zu %2 genau, eine Wiederholung der letzten Saison zu %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Imported %1 rows of %2.</source>
        <translation>%1 Zeilen aus %2 importiert.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Took back %1. Later uploads are as they were.</source>
        <translation>%1 zurückgenommen. Spätere Importe sind unverändert.</translation>
    </message>
    <message>
        <source>Take back %1?</source>
        <translation>%1 zurücknehmen?</translation>
    </message>
    <message>
        <source>Its %1 rows leave the database; what later uploads brought stays. The file itself is not touched.</source>
        <translation>Die %1 Zeilen verlassen die Datenbank; was spätere Importe brachten, bleibt. Die Datei selbst wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>sales template.csv</source>
        <translation>Verkaufsvorlage.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Vorlage wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source> rejected rows.csv</source>
        <translation> abgelehnte Zeilen.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Abgelehnte Zeilen werden gespeichert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Promoting the model</source>
        <translation>Modell wird aktiviert</translation>
    </message>
    <message>
        <source>%1 v%2 is now the active model.</source>
        <translation>%1 v%2 ist jetzt das aktive Modell.</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Modell wird zurückgewechselt</translation>
    </message>
    <message>
        <source>Rolled back: %1 v%2 is active again.</source>
        <translation>Zurückgewechselt: %1 v%2 ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Verkaufsdateien (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The history of %1 is too short to test a model: import more, then train again.</source>
        <translation>Die Historie von %1 ist zu kurz, um ein Modell zu prüfen: erst mehr importieren, dann neu trainieren.</translation>
    </message>
    <message>
        <source>No trained model serves %1: train one to get better forecasts.</source>
        <translation>%1 dient kein trainiertes Modell: Trainieren Sie eines für bessere Prognosen.</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Verkaufskalender…</translation>
    </message>
    <message numerus="yes">
        <source>A trained model serves %1 of %n store(s).</source>
        <translation>
            <numerusform>Ein trainiertes Modell bedient %1 von %n Filiale.</numerusform>
            <numerusform>Ein trainiertes Modell bedient %1 von %n Filialen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models and uploads</source>
        <translation>Modelle und Importe</translation>
    </message>
    <message>
        <source>weather and economy.csv</source>
        <translation>Wetter und Wirtschaft.csv</translation>
    </message>
    <message>
        <source>Comparing the models</source>
        <translation>Modelle werden verglichen</translation>
    </message>
    <message>
        <source>Looking at what it changes</source>
        <translation>Es wird geprüft, was sich ändert</translation>
    </message>
    <message>
        <source>Let %1 serve its store?</source>
        <translation>Soll %1 für die Filiale gelten?</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Zurück zu %1?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückwechseln</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadTableModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n Filiale</numerusform>
            <numerusform>%n Filialen</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Filialen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UseScenarioDialog</name>
    <message>
        <source>Use this scenario</source>
        <translation>Dieses Szenario übernehmen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Orders follow your forecast; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed. Prices and promotions themselves are not changed here.</source>
        <translation>Bestellungen folgen Ihrer Prognose; die des Modells bleibt daneben, und was Ihre wert war, wird gemessen, sobald die Tage vorüber sind. Preise und Aktionen selbst werden hier nicht geändert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: your forecast becomes %4 units on average, in place of %5.</source>
        <translation>%1 von %2 bis %3: Ihre Prognose wird im Mittel %4 Stück, statt %5.</translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WaitPage</name>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WaterfallChart</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WindowHost</name>
    <message>
        <source>Making the daily backup</source>
        <translation>Die tägliche Sicherung wird gemacht</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the page Health has the trace.</source>
        <translation>Shelfcast endete am %1 unerwartet; die Seite Zustand hat die Spur.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off the last time: %n job(s). Nothing of it is stored half; the page Health runs it again.</source>
        <translation>
            <numerusform>%n Vorgang wurde beim letzten Mal abgebrochen; nichts davon ist halb gespeichert. Die Seite Zustand führt ihn noch einmal aus.</numerusform>
            <numerusform>%n Vorgänge wurden beim letzten Mal abgebrochen; nichts davon ist halb gespeichert. Die Seite Zustand führt sie noch einmal aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Das Diagnosepaket wird gespeichert</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Diese Sicherung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird zurückgeholt</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup is checked, copied and put in place. The database of now is kept beside it.</source>
        <translation>Die Sicherung wird geprüft, kopiert und eingesetzt. Die jetzige Datenbank wird daneben aufgehoben.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>The database before is kept as %1.</source>
        <translation>Die Datenbank davor ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbares wird gerettet</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WorkList</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Hide this for a week</source>
        <translation>Für eine Woche ausblenden</translation>
    </message>
    <message>
        <source>Snooze for a week: %1</source>
        <translation>Für eine Woche zurückstellen: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Hide this for the rest of the day</source>
        <translation>Für den Rest des Tages ausblenden</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::YearGrid</name>
    <message>
        <source>Days of the year</source>
        <translation>Tage des Jahres</translation>
    </message>
    <message>
        <source>closed, as on every %1</source>
        <translation>geschlossen, wie an jedem %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>geschlossen: %1</translation>
    </message>
    <message>
        <source>closed: own closure</source>
        <translation>geschlossen: eigene Schließzeit</translation>
    </message>
    <message>
        <source>closed, as every year at this time</source>
        <translation>geschlossen, wie jedes Jahr um diese Zeit</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>open, nothing sold</source>
        <translation>geöffnet, nichts verkauft</translation>
    </message>
    <message>
        <source>not known: the data have a gap</source>
        <translation>nicht bekannt: Die Daten haben eine Lücke</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing sold</source>
        <translation>nichts verkauft</translation>
    </message>
    <message>
        <source>gap in the data</source>
        <translation>Lücke in den Daten</translation>
    </message>
    <message>
        <source>open, ahead</source>
        <translation>geöffnet, künftig</translation>
    </message>
</context>
</TS>
