<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AuditView</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Model promoted</source>
        <translation>Wdrożono model</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Cofnięto model</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Zmieniono dostęp</translation>
    </message>
    <message>
        <source>Model rejected</source>
        <translation>Odrzucono model</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Kartoteki</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Own forecast</source>
        <translation>Własna prognoza</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywracanie</translation>
    </message>
    <message>
        <source>Found at a start</source>
        <translation>Wykryto przy starcie</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzono</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>backup of the day</source>
        <translation>kopia dzienna</translation>
    </message>
    <message>
        <source>before an upload was taken back</source>
        <translation>przed wycofaniem importu</translation>
    </message>
    <message>
        <source>before an update of Shelfcast</source>
        <translation>przed aktualizacją Shelfcast</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>przed przywróceniem</translation>
    </message>
    <message>
        <source>rescued when the file was taken away</source>
        <translation>uratowana po zniknięciu pliku</translation>
    </message>
    <message>
        <source>your own copy %1</source>
        <translation>własna kopia %1</translation>
    </message>
    <message>
        <source>saved from the damaged database</source>
        <translation>uratowana z uszkodzonej bazy danych</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n without a sale in 90 days</source>
        <translation>
            <numerusform>%n bez sprzedaży od 90 dni</numerusform>
            <numerusform>%n bez sprzedaży od 90 dni</numerusform>
            <numerusform>%n bez sprzedaży od 90 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>all with known stock</source>
        <translation>stan znany</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nic do zamówienia</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), at sales price</source>
        <translation>
            <numerusform>%n zam., w cenach sprz.</numerusform>
            <numerusform>%n zam., w cenach sprz.</numerusform>
            <numerusform>%n zam., w cenach sprz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n zamówienie</numerusform>
            <numerusform>%n zamówienia</numerusform>
            <numerusform>%n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Ten sklep nie ma jeszcze produktów. Na początek proszę zaimportować plik sprzedaży.</translation>
    </message>
    <message>
        <source>The stock of no product is known, so there is no order to recommend; the expected demand stands beside each.</source>
        <translation>Nie jest znany stan żadnego produktu, więc nie ma propozycji zamówień; przy każdym produkcie podany jest oczekiwany popyt.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Dziś nie trzeba nic zamawiać.</translation>
    </message>
    <message>
        <source>All orders fit the budget of %1.</source>
        <translation>Wszystkie zamówienia mieszczą się w budżecie %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known stock</source>
        <translation>
            <numerusform>%Ln bez znanego stanu</numerusform>
            <numerusform>%Ln bez znanego stanu</numerusform>
            <numerusform>%Ln bez znanego stanu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) look doubtful and are left out of &quot;tick all&quot;.</source>
        <translation>
            <numerusform>%n zamówienie wygląda na wątpliwe i jest pomijane przez „Zaznacz wszystkie”.</numerusform>
            <numerusform>%n zamówienia wyglądają na wątpliwe i są pomijane przez „Zaznacz wszystkie”.</numerusform>
            <numerusform>%n zamówień wygląda na wątpliwe i jest pomijanych przez „Zaznacz wszystkie”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1.</source>
        <translation>
            <numerusform>%n zamówienie pominięto lub zmniejszono, aby zmieścić się w kwocie %1.</numerusform>
            <numerusform>%n zamówienia pominięto lub zmniejszono, aby zmieścić się w kwocie %1.</numerusform>
            <numerusform>%n zamówień pominięto lub zmniejszono, aby zmieścić się w kwocie %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, which is expected to cost %3.</source>
        <translation>
            <numerusform>%n zamówienie pominięto lub zmniejszono, aby zmieścić się w kwocie %1: nie zamówiono towaru za %2, co według oczekiwań będzie kosztować %3.</numerusform>
            <numerusform>%n zamówienia pominięto lub zmniejszono, aby zmieścić się w kwocie %1: nie zamówiono towaru za %2, co według oczekiwań będzie kosztować %3.</numerusform>
            <numerusform>%n zamówień pominięto lub zmniejszono, aby zmieścić się w kwocie %1: nie zamówiono towaru za %2, co według oczekiwań będzie kosztować %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, at no expected cost.</source>
        <translation>
            <numerusform>%n zamówienie pominięto lub zmniejszono, aby zmieścić się w kwocie %1: nie zamówiono towaru za %2, bez oczekiwanych kosztów.</numerusform>
            <numerusform>%n zamówienia pominięto lub zmniejszono, aby zmieścić się w kwocie %1: nie zamówiono towaru za %2, bez oczekiwanych kosztów.</numerusform>
            <numerusform>%n zamówień pominięto lub zmniejszono, aby zmieścić się w kwocie %1: nie zamówiono towaru za %2, bez oczekiwanych kosztów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s) for %2.</source>
        <comment>Order 12 today from 3 suppliers for 540 EUR.</comment>
        <translation>
            <numerusform>%1 u %n dostawcy za %2.</numerusform>
            <numerusform>%1 u %n dostawców za %2.</numerusform>
            <numerusform>%1 u %n dostawców za %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s).</source>
        <comment>Order 12 today from 3 suppliers.</comment>
        <translation>
            <numerusform>%1 u %n dostawcy.</numerusform>
            <numerusform>%1 u %n dostawców.</numerusform>
            <numerusform>%1 u %n dostawców.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>Order 12 today for 540 EUR.</comment>
        <translation>%1 za %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Order 12 today.</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives, %1 of sales already unavoidable.</source>
        <translation>
            <numerusform>%n produkt skończy się prawdopodobnie, zanim dotrze zamówienie złożone dziś; sprzedaż już nie do uratowania: %1.</numerusform>
            <numerusform>%n produkty skończą się prawdopodobnie, zanim dotrze zamówienie złożone dziś; sprzedaż już nie do uratowania: %1.</numerusform>
            <numerusform>%n produktów skończy się prawdopodobnie, zanim dotrze zamówienie złożone dziś; sprzedaż już nie do uratowania: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives.</source>
        <translation>
            <numerusform>%n produkt skończy się prawdopodobnie, zanim dotrze zamówienie złożone dziś.</numerusform>
            <numerusform>%n produkty skończą się prawdopodobnie, zanim dotrze zamówienie złożone dziś.</numerusform>
            <numerusform>%n produktów skończy się prawdopodobnie, zanim dotrze zamówienie złożone dziś.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Dostawa, dni</translation>
    </message>
    <message>
        <source>Days from the order to the delivery, as the supplier states it</source>
        <translation>Liczba dni od zamówienia do dostawy według dostawcy</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Dni zamawiania</translation>
    </message>
    <message>
        <source>Weekdays on which it takes orders, as in Mon, Thu; empty: every day</source>
        <translation>Dni tygodnia, w które przyjmuje zamówienia, np. pon, czw; puste: codziennie</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Dni dostaw</translation>
    </message>
    <message>
        <source>Weekdays on which it brings goods; empty: every day</source>
        <translation>Dni tygodnia, w które dostarcza towar; puste: codziennie</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <translation>Min. wartość</translation>
    </message>
    <message>
        <source>Least value of one order</source>
        <translation>Najmniejsza wartość jednego zamówienia</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Cykl, dni</translation>
    </message>
    <message>
        <source>Days from one order to the next</source>
        <translation>Liczba dni od jednego zamówienia do następnego</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Zmierzono</translation>
    </message>
    <message>
        <source>What its deliveries really took</source>
        <translation>Ile naprawdę trwały jego dostawy</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>The supplier&apos;s code</source>
        <translation>Kod dostawcy</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Cena zakupu</translation>
    </message>
    <message>
        <source>What one unit costs you</source>
        <translation>Koszt jednej sztuki</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>What a customer pays</source>
        <translation>Ile płaci klient</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Opak.</translation>
    </message>
    <message>
        <source>Units that are ordered together</source>
        <translation>Sztuki zamawiane razem</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Min. zam.</translation>
    </message>
    <message>
        <source>Least units of one order</source>
        <translation>Najmniejsza liczba sztuk w zamówieniu</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Czas dostawy</translation>
    </message>
    <message>
        <source>Days from the order to the delivery; empty: the supplier&apos;s</source>
        <translation>Liczba dni od zamówienia do dostawy; puste: jak u dostawcy</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Trwałość</translation>
    </message>
    <message>
        <source>Days that it keeps</source>
        <translation>Ile dni wytrzymuje</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Maks.</translation>
    </message>
    <message>
        <source>Units that the shelf holds</source>
        <translation>Ile sztuk mieści się na półce</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Zamówić do</translation>
    </message>
    <message>
        <source>Time of an order day until which it takes orders, as in 11:00; empty: all day</source>
        <translation>Godzina, do której w dniu zamawiania przyjmuje zamówienia, np. 11:00; puste: cały dzień</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Sposób zam.</translation>
    </message>
    <message>
        <source>How its products are ordered</source>
        <translation>Jak zamawia się jego produkty</translation>
    </message>
    <message>
        <source>How much is ordered, by which rule</source>
        <translation>Ile się zamawia i według jakiej reguły</translation>
    </message>
    <message>
        <source>Cost by quantity</source>
        <translation>Cena wg ilości</translation>
    </message>
    <message>
        <source>What a unit costs in a larger order</source>
        <translation>Ile kosztuje sztuka przy większym zamówieniu</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Week of %1</source>
        <translation>Tydzień od %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>szt.</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Wydarzenia</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Reading the file</source>
        <translation>Odczyt pliku</translation>
    </message>
    <message>
        <source>Looking at the whole file</source>
        <translation>Przegląd całego pliku</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>Zapisywanie wierszy</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Sumowanie</translation>
    </message>
    <message>
        <source>Keeping a copy of the file</source>
        <translation>Odkładanie kopii pliku</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Wycofywanie importu</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Zapisywanie danych przykładowych</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>Odczyt sprzedaży</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Obliczanie prognozy</translation>
    </message>
    <message>
        <source>Deciding the orders</source>
        <translation>Ustalanie zamówień</translation>
    </message>
    <message>
        <source>Preparing features</source>
        <translation>Przygotowywanie cech</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Learning from the earlier history</source>
        <translation>Uczenie na wcześniejszej historii</translation>
    </message>
    <message>
        <source>Comparing the models on the past</source>
        <translation>Porównywanie modeli na przeszłości</translation>
    </message>
    <message>
        <source>Searching settings</source>
        <translation>Szukanie ustawień</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Pomiar przedziałów</translation>
    </message>
    <message>
        <source>Learning from the whole history</source>
        <translation>Uczenie na całej historii</translation>
    </message>
    <message>
        <source>Learning from all days</source>
        <translation>Uczenie na całości dni</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Nauczono</translation>
    </message>
    <message>
        <source>Checking all stores together on days the model has not seen</source>
        <translation>Sprawdzanie wszystkich sklepów razem w dniach, których model nie widział</translation>
    </message>
    <message>
        <source>Checking the forecast week by week</source>
        <translation>Sprawdzanie prognozy tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Saving the models</source>
        <translation>Zapisywanie modeli</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Zapisywanie pliku</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Zapisywanie skoroszytu</translation>
    </message>
    <message>
        <source>Checking the workbook</source>
        <translation>Sprawdzanie skoroszytu</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Zapisywanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sprawdzanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Kopiowanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Train one on the Upload and train page.</source>
        <translation>Model można nauczyć na stronie Import i uczenie.</translation>
    </message>
    <message>
        <source>There is too little history for machine learning yet; the forecast rests on averages, trend and weekdays.</source>
        <translation>Historia jest jeszcze za krótka na uczenie maszynowe; prognoza opiera się na średnich, trendzie i dniach tygodnia.</translation>
    </message>
    <message>
        <source>With little more than a year of history or less, yearly seasons cannot be learned yet, and bands over long periods are optimistic.</source>
        <translation>Przy historii niewiele dłuższej niż rok lub krótszej nie da się jeszcze nauczyć sezonów w roku, a przedziały dla długich okresów są zbyt optymistyczne.</translation>
    </message>
    <message>
        <source>With less than two years of history, bands over long periods are optimistic.</source>
        <translation>Przy historii krótszej niż dwa lata przedziały dla długich okresów są zbyt optymistyczne.</translation>
    </message>
    <message>
        <source>The data hold no pattern that helps to forecast: each product&apos;s plain average is the best guess, and the bands show how far sales scatter around it.</source>
        <translation>W danych nie ma wzorca, który pomógłby w prognozie: najlepszym oszacowaniem jest zwykła średnia każdego produktu, a przedziały pokazują, jak bardzo sprzedaż się wokół niej waha.</translation>
    </message>
    <message>
        <source>No sales before this date.</source>
        <translation>Brak sprzedaży przed tym dniem.</translation>
    </message>
    <message>
        <source>Checking %1 on days the model has not seen</source>
        <translation>Sprawdzanie %1 w dniach, których model nie widział</translation>
    </message>
    <message>
        <source>Looking for the forecast</source>
        <translation>Szukanie prognozy</translation>
    </message>
    <message>
        <source>On the last %1 days the forecast was off by %2.</source>
        <translation>W ciągu ostatnich %1 dni błąd prognozy wyniósł %2.</translation>
    </message>
    <message>
        <source>On the last %1 weeks the forecast was off by %2.</source>
        <translation>W ciągu ostatnich %1 tygodni błąd prognozy wyniósł %2.</translation>
    </message>
    <message>
        <source>On the last %1 months the forecast was off by %2.</source>
        <translation>W ciągu ostatnich %1 miesięcy błąd prognozy wyniósł %2.</translation>
    </message>
    <message>
        <source>On the last day the forecast was off by %1.</source>
        <translation>W ostatnim dniu błąd prognozy wyniósł %1.</translation>
    </message>
    <message>
        <source>On the last week the forecast was off by %1.</source>
        <translation>W ostatnim tygodniu błąd prognozy wyniósł %1.</translation>
    </message>
    <message>
        <source>On the last month the forecast was off by %1.</source>
        <translation>W ostatnim miesiącu błąd prognozy wyniósł %1.</translation>
    </message>
    <message>
        <source>Repeating the last season would have been off by %1.</source>
        <translation>Powtórzenie poprzedniego sezonu dałoby błąd %1.</translation>
    </message>
    <message>
        <source>It was off by %1, repeating the last season by %2.</source>
        <translation>Jego błąd wyniósł %1, błąd powtórzenia poprzedniego sezonu %2.</translation>
    </message>
    <message>
        <source>It was off by %1, the active model by %2 on the same days.</source>
        <translation>Jego błąd wyniósł %1, błąd modelu aktywnego w te same dni %2.</translation>
    </message>
    <message>
        <source>There are %1 days of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Liczba dni ze sprzedażą to dotąd %1: za mało, by znaleźć w nich wzorzec lub sprawdzić na nich prognozę.</translation>
    </message>
    <message>
        <source>There are %1 weeks of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Liczba tygodni ze sprzedażą to dotąd %1: za mało, by znaleźć w nich wzorzec lub sprawdzić na nich prognozę.</translation>
    </message>
    <message>
        <source>There are %1 months of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Liczba miesięcy ze sprzedażą to dotąd %1: za mało, by znaleźć w nich wzorzec lub sprawdzić na nich prognozę.</translation>
    </message>
    <message>
        <source>From %1 days on a model can be tested and put to use.</source>
        <translation>Model można sprawdzić i wdrożyć od %1 dni sprzedaży.</translation>
    </message>
    <message>
        <source>From %1 weeks on a model can be tested and put to use.</source>
        <translation>Model można sprawdzić i wdrożyć od %1 tygodni sprzedaży.</translation>
    </message>
    <message>
        <source>From %1 months on a model can be tested and put to use.</source>
        <translation>Model można sprawdzić i wdrożyć od %1 miesięcy sprzedaży.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is nearly the sales over again and would give the answer away; it is not used.</source>
        <translation>Kolumna „%1” prawie powtarza sprzedaż i zdradzałaby wynik; nie jest używana.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits.</source>
        <translation>Szukanie lepszych ustawień: wykonane dopasowania: %1.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits, then its time was up (%2 of %3 rounds).</source>
        <translation>Szukanie lepszych ustawień: wykonane dopasowania: %1, potem skończył się czas (rundy: %2 z %3).</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; it is used.</source>
        <translation>W późniejszych okresach, których nie widziało (liczba: %1), znalezione ustawienia myliły się o %2, zwykłe o %3; stosowane są znalezione.</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; the usual settings stay.</source>
        <translation>W późniejszych okresach, których nie widziało (liczba: %1), znalezione ustawienia myliły się o %2, zwykłe o %3; pozostają zwykłe.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, against %4 when it was tested.</source>
        <translation>W ciągu %1 dni do %2 błąd prognozy wyniósł %3, a przy sprawdzeniu %4.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, %4 when it was tested: it still fits.</source>
        <translation>W ciągu %1 dni do %2 błąd prognozy wyniósł %3, przy sprawdzeniu %4: model nadal pasuje.</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Sprzedaż nie jest już taka, na jakiej uczył się model (wskaźnik stabilności %1, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Sprzedaż nie jest już taka, na jakiej uczył się model: jest o %1 wyższa (wskaźnik stabilności %2, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Sprzedaż nie jest już taka, na jakiej uczył się model: jest o %1 niższa (wskaźnik stabilności %2, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Ceny nie są już takie, na jakich uczył się model (wskaźnik stabilności %1, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Ceny nie są już takie, na jakich uczył się model: są o %1 wyższe (wskaźnik stabilności %2, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Ceny nie są już takie, na jakich uczył się model: są o %1 niższe (wskaźnik stabilności %2, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Rabaty nie są już takie, na jakich uczył się model (wskaźnik stabilności %1, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Rabaty nie są już takie, na jakich uczył się model: są o %1 wyższe (wskaźnik stabilności %2, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Rabaty nie są już takie, na jakich uczył się model: są o %1 niższe (wskaźnik stabilności %2, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Promocje nie są już takie, na jakich uczył się model (wskaźnik stabilności %1, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Promocje nie są już takie, na jakich uczył się model: jest ich o %1 więcej (wskaźnik stabilności %2, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Promocje nie są już takie, na jakich uczył się model: jest ich o %1 mniej (wskaźnik stabilności %2, od 0,25 uznaje się zmianę).</translation>
    </message>
    <message>
        <source>Model %1, tried beside it, was off by %2 less on the same days: it can be promoted.</source>
        <translation>Model %1, wypróbowany obok, miał w te same dni błąd mniejszy o %2: można go wdrożyć.</translation>
    </message>
    <message>
        <source>There are only %1 days of history, too few for a model: this is the plain average with wide limits.</source>
        <translation>Historia obejmuje tylko %1 dni, za mało na model: to zwykła średnia z szerokimi granicami.</translation>
    </message>
    <message>
        <source>The model was trained on data to %1; train again to use what came since.</source>
        <translation>Model nauczono na danych do %1; nowe uczenie wykorzysta to, co doszło od tego czasu.</translation>
    </message>
    <message>
        <source>The data end on %1, %2 days before the planning date; import newer sales.</source>
        <translation>Dane kończą się %1, dni przed dniem planowania: %2; proszę zaimportować nowszą sprzedaż.</translation>
    </message>
    <message>
        <source>1 product without sales before the planning date is left out.</source>
        <translation>Pominięto 1 produkt bez sprzedaży przed dniem planowania.</translation>
    </message>
    <message>
        <source>%1 products without sales before the planning date are left out.</source>
        <translation>Pominięte produkty bez sprzedaży przed dniem planowania: %1.</translation>
    </message>
    <message>
        <source>%1 components of assembled goods are no products of this store and are not planned (first: %2).</source>
        <translation>Składniki zestawów nie są produktami tego sklepu i nie są planowane: %1 (pierwszy: %2).</translation>
    </message>
    <message>
        <source>%1 products without sales before the replay are left out.</source>
        <translation>Pominięte produkty bez sprzedaży przed okresem symulacji: %1.</translation>
    </message>
    <message>
        <source>%1 days of products have no known demand (no record, or sold out) and are replayed without demand.</source>
        <translation>Dni produktów o nieznanym popycie (brak wpisu lub towaru), symulowane bez popytu: %1.</translation>
    </message>
    <message>
        <source>Raised to the supplier&apos;s minimum of %1.</source>
        <translation>Podniesiono do minimalnej wartości zamówienia dostawcy: %1.</translation>
    </message>
    <message>
        <source>%1 under the supplier&apos;s minimum of %2.</source>
        <translation>%1 poniżej minimalnej wartości zamówienia dostawcy: %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Anulowano: %1</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3</source>
        <translation>na okres %1 d: czas dostawy %2 + cykl zamawiania %3</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3, lead time %4 to %5 days</source>
        <translation>na okres %1 d: czas dostawy %2 + cykl zamawiania %3, czas dostawy od %4 do %5 d</translation>
    </message>
    <message>
        <source>%1 before rounding</source>
        <translation>%1 przed zaokrągleniem</translation>
    </message>
    <message>
        <source>%1 % service</source>
        <translation>poziom obsługi %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % of demand served from stock</source>
        <translation>%1&#xa0;% popytu zaspokojone z zapasu</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>najbliższa: %1</translation>
    </message>
    <message>
        <source>%1 due %2 comes too late to count</source>
        <translation>%1 z terminem %2 dotrze za późno, by to uwzględnić</translation>
    </message>
    <message>
        <source>position %1 is above the reorder point %2</source>
        <translation>zapas dysponowany %1 jest powyżej punktu zamawiania %2</translation>
    </message>
    <message>
        <source>%1 x %2 lifts the position %3 above the reorder point %4</source>
        <translation>%1 × %2 podnosi zapas dysponowany %3 powyżej punktu zamawiania %4</translation>
    </message>
    <message>
        <source>the position is %1 above the order-up-to level</source>
        <translation>zapas dysponowany jest o %1 powyżej poziomu docelowego</translation>
    </message>
    <message>
        <source>minimum order %1</source>
        <translation>min. zamówienie %1</translation>
    </message>
    <message>
        <source>supplier&apos;s minimum of %1</source>
        <translation>minimalna wartość zamówienia dostawcy %1</translation>
    </message>
    <message>
        <source>1 pack of %1</source>
        <translation>1 opakowanie po %1</translation>
    </message>
    <message>
        <source>%1 packs of %2</source>
        <translation>opakowania: %1 po %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2</source>
        <translation>przy zapasie maksymalnym %1 jest miejsce na %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2: less than the smallest order that can be placed</source>
        <translation>przy zapasie maksymalnym %1 jest miejsce na %2: mniej niż najmniejsze możliwe zamówienie</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over</source>
        <translation>trwałość %1 d: może zostać najwyżej %2&#xa0;% zamówienia</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over: less than the smallest order that can be placed</source>
        <translation>trwałość %1 d: może zostać najwyżej %2&#xa0;% zamówienia: mniej niż najmniejsze możliwe zamówienie</translation>
    </message>
    <message>
        <source>no sale in %1 days</source>
        <translation>brak sprzedaży od %1 dni</translation>
    </message>
    <message>
        <source>As you said, the shop is open on all days.</source>
        <translation>Zgodnie z podaną informacją sklep jest otwarty codziennie.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 has rows on %3 of %4 days on which others sold.</source>
        <translation>Zapisano tylko to, co sprzedano: żaden z %1 wierszy nie podaje 0, a %2 ma wiersze w %3 z %4 dni, w które sprzedawano inne produkty.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 has rows on %4 of %5 days on which others sold.</source>
        <translation>Zapisano tylko to, co sprzedano (wiersze z 0: %1 z %2), a %3 ma wiersze w %4 z %5 dni, w które sprzedawano inne produkty.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 open days have no row.</source>
        <translation>Zapisano tylko to, co sprzedano: żaden z %1 wierszy nie podaje 0, a dni otwarcia bez wiersza jest %2.</translation>
    </message>
    <message>
        <source>A day without a row sold 0.</source>
        <translation>Dzień bez wiersza oznacza sprzedaż 0.</translation>
    </message>
    <message>
        <source>Days on which nothing was sold are written as 0 (%1 of %2 rows), so the %3 days without a row are not known.</source>
        <translation>Dni bez sprzedaży są zapisane jako 0 (%1 z %2 wierszy), więc dni bez wiersza są nieznane: %3.</translation>
    </message>
    <message>
        <source>Products that sell a lot lack a row on %1 days, so these days are not known rather than days without a sale.</source>
        <translation>Produktom o dużej sprzedaży brakuje wierszy w niektóre dni (%1), więc te dni są raczej nieznane niż bez sprzedaży.</translation>
    </message>
    <message>
        <source>As you said, only what was sold is written: a day without a row sold 0.</source>
        <translation>Zgodnie z podaną informacją zapisano tylko to, co sprzedano: dzień bez wiersza oznacza sprzedaż 0.</translation>
    </message>
    <message>
        <source>As you said, zeros are written: a day without a row is not known.</source>
        <translation>Zgodnie z podaną informacją zera są zapisane: dzień bez wiersza jest nieznany.</translation>
    </message>
    <message>
        <source>As you said, the stock is that of the %1.</source>
        <translation>Zgodnie z podaną informacją pora dnia, z której pochodzi stan, to: %1.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 of %2 rows sold more than the stock beside them.</source>
        <translation>Stan jest wieczorny: w %1 z %2 wierszy sprzedano więcej, niż wynosi podany obok stan.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 times it is the day before&apos;s less what the day sold.</source>
        <translation>Stan jest wieczorny: równa się stanowi z dnia poprzedniego minus sprzedaż dnia (liczba przypadków: %1).</translation>
    </message>
    <message>
        <source>The stock is that of the %1, as the column&apos;s name says.</source>
        <translation>Pora dnia, z której pochodzi stan, to według nazwy kolumny: %1.</translation>
    </message>
    <message>
        <source>It counts as the next morning&apos;s.</source>
        <translation>Liczy się jako stan następnego ranka.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: none of %1 rows sold more than it.</source>
        <translation>Stan jest poranny: w żadnym z %1 wierszy nie sprzedano więcej.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: %1 times the next day&apos;s is the day&apos;s less what it sold.</source>
        <translation>Stan jest poranny: stan dnia następnego równa się stanowi dnia minus jego sprzedaż (liczba przypadków: %1).</translation>
    </message>
    <message>
        <source>Days that sold all of it may have wanted more.</source>
        <translation>W dni, w które sprzedano go w całości, popyt mógł być większy.</translation>
    </message>
    <message>
        <source>These rows are by %1, earlier ones of store %2 by %3: where both are known the %4 count, and the other %5 are spread as the %6 sell.</source>
        <translation>Te wiersze są w układzie: %1, wcześniejsze wiersze sklepu %2 w układzie: %3. Gdzie znane jest jedno i drugie, liczą się %4, a pozostałe (%5) rozkłada się tak, jak sprzedają się %6.</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>niedziele</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>poniedziałki</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>rano</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>wieczór</translation>
    </message>
    <message>
        <source>%1 lots of at most %2</source>
        <translation>partie: %1, każda najwyżej %2</translation>
    </message>
    <message>
        <source>The last day, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>Ostatni dzień, %1, ma wiersze tylko dla części serii (%2) i jest prawdopodobnie niepełny.</translation>
    </message>
    <message>
        <source>The last week, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>Ostatni tydzień, %1, ma wiersze tylko dla części serii (%2) i jest prawdopodobnie niepełny.</translation>
    </message>
    <message>
        <source>The last month, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>Ostatni miesiąc, %1, ma wiersze tylko dla części serii (%2) i jest prawdopodobnie niepełny.</translation>
    </message>
    <message>
        <source>1 product changes its category within the file (%1); the last one is kept, and the category tells little.</source>
        <translation>1 produkt zmienia w pliku kategorię (%1); obowiązuje ostatnia, a kategoria niewiele mówi.</translation>
    </message>
    <message>
        <source>%1 products change their category within the file (%2); the last one is kept, and the category tells little.</source>
        <translation>Produkty, które zmieniają w pliku kategorię: %1 (%2); obowiązuje ostatnia, a kategoria niewiele mówi.</translation>
    </message>
    <message>
        <source>1 product has a highest price of more than three times the lowest (%1).</source>
        <translation>1 produkt ma cenę najwyższą ponad trzykrotnie większą od najniższej (%1).</translation>
    </message>
    <message>
        <source>%1 products have a highest price of more than three times the lowest (%2).</source>
        <translation>Produkty z ceną najwyższą ponad trzykrotnie większą od najniższej: %1 (%2).</translation>
    </message>
    <message>
        <source>1 row has far more units than the product ever else sold (first: %1).</source>
        <translation>1 wiersz ma znacznie więcej sztuk, niż produkt sprzedał kiedykolwiek indziej (pierwszy: %1).</translation>
    </message>
    <message>
        <source>%1 rows have far more units than the product ever else sold (first: %2).</source>
        <translation>Wiersze, które mają znacznie więcej sztuk, niż produkt sprzedał kiedykolwiek indziej: %1 (pierwszy: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>„%1” jest równe sprzedanej ilości: zdradza to, co ma być prognozowane, więc nigdy nie jest używane.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; nearly equals the units sold (correlation %2): it gives away what is to be forecast, so it is never used.</source>
        <translation>„%1” jest prawie równe sprzedanej ilości (korelacja %2): zdradza to, co ma być prognozowane, więc nigdy nie jest używane.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is somebody&apos;s forecast of the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>„%1” to czyjaś prognoza sprzedanej ilości: zdradza to, co ma być prognozowane, więc nigdy nie jest używane.</translation>
    </message>
    <message>
        <source>1 row plans the future, up to %1: %2.</source>
        <translation>1 wiersz planuje przyszłość, do %1: %2.</translation>
    </message>
    <message>
        <source>%1 rows plan the future, up to %2: %3.</source>
        <translation>Wiersze planujące przyszłość (do %2): %1; %3.</translation>
    </message>
    <message>
        <source>They have no units and come after the last sale.</source>
        <translation>Nie mają ilości i przypadają po ostatniej sprzedaży.</translation>
    </message>
    <message>
        <source>The header is repeated %1 times among the rows; these lines were skipped.</source>
        <translation>Wiersz nagłówka powtarza się między wierszami (liczba powtórzeń: %1); te wiersze pominięto.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected, most often (%3) for: %4.</source>
        <translation>Odrzucono %1 z %2 wierszy, najczęstszy powód (%3): %4.</translation>
    </message>
    <message>
        <source>Rows with the day, store and product of an earlier row: %1.</source>
        <translation>Wiersze z dniem, sklepem i produktem wcześniejszego wiersza: %1.</translation>
    </message>
    <message>
        <source>They are lines of a till and add up.</source>
        <translation>To pozycje z kasy, więc się sumują.</translation>
    </message>
    <message>
        <source>Returns among them: %1.</source>
        <translation>W tym zwroty: %1.</translation>
    </message>
    <message>
        <source>As you decided, the later row counts.</source>
        <translation>Zgodnie z Państwa decyzją liczy się późniejszy wiersz.</translation>
    </message>
    <message>
        <source>As you decided, they add up.</source>
        <translation>Zgodnie z Państwa decyzją sumują się.</translation>
    </message>
    <message>
        <source>As you decided, rows that are equal in every cell count once, and the others add up.</source>
        <translation>Zgodnie z Państwa decyzją wiersze identyczne w każdej komórce liczą się raz, a pozostałe się sumują.</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, in whole blocks: %1.</source>
        <translation>Wiersze występujące w pliku dwa razy, całymi blokami: %1.</translation>
    </message>
    <message>
        <source>They are copies and count once.</source>
        <translation>To kopie i liczą się raz.</translation>
    </message>
    <message>
        <source>Rows that the later copy has otherwise: %1.</source>
        <translation>Wiersze, które w późniejszej kopii są inne: %1.</translation>
    </message>
    <message>
        <source>The later row counts.</source>
        <translation>Liczy się późniejszy wiersz.</translation>
    </message>
    <message>
        <source>Other rows with the day, store and product of an earlier row: %1.</source>
        <translation>Inne wiersze z dniem, sklepem i produktem wcześniejszego wiersza: %1.</translation>
    </message>
    <message>
        <source>They add up.</source>
        <translation>Sumują się.</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one in every cell, in a table that otherwise has one row per day, store and product: %1.</source>
        <translation>Wiersze identyczne z wcześniejszym w każdej komórce, w tabeli mającej poza tym jeden wiersz na dzień, sklep i produkt: %1.</translation>
    </message>
    <message>
        <source>Odd rows that are held back: %1.</source>
        <translation>Nietypowe wiersze, które wstrzymano: %1.</translation>
    </message>
    <message>
        <source>Odd rows that count, as you decided: %1.</source>
        <translation>Nietypowe wiersze, które liczą się zgodnie z Państwa decyzją: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Wiersz %1: %2.</translation>
    </message>
    <message>
        <source>And more: %1.</source>
        <translation>Oraz dalsze: %1.</translation>
    </message>
    <message>
        <source>Rows with a date after today, most of the file: %1.</source>
        <translation>Wiersze z datą późniejszą niż dziś, większość pliku: %1.</translation>
    </message>
    <message>
        <source>They are taken: is the clock of this computer right?</source>
        <translation>Zostały przyjęte: czy zegar tego komputera jest dobrze ustawiony?</translation>
    </message>
    <message>
        <source>Rows that hold far more or less than the others, too many to be slips: %1.</source>
        <translation>Wiersze z ilością znacznie większą lub mniejszą niż inne, zbyt liczne, by były pomyłkami: %1.</translation>
    </message>
    <message>
        <source>They are taken: are quantities or prices written in two units?</source>
        <translation>Zostały przyjęte: czy ilości lub ceny zapisano w dwóch różnych jednostkach?</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>wstrzymane: %1</translation>
    </message>
    <message>
        <source>the date is after today (%1)</source>
        <translation>data jest późniejsza niż dziś (%1)</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days after the last, %2</source>
        <translation>data odbiega od wszystkich innych: dni po ostatniej: %1, %2</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days before the first, %2</source>
        <translation>data odbiega od wszystkich innych: dni przed pierwszą: %1, %2</translation>
    </message>
    <message>
        <source>the quantity is an article number</source>
        <translation>ilość jest numerem artykułu</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other day (%2)</source>
        <translation>ilość jest %1 razy większa od najwyższej z innych dni (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any stored day (%2)</source>
        <translation>ilość jest %1 razy większa od najwyższej z zapisanych dni (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other product (%2)</source>
        <translation>ilość jest %1 razy większa od najwyższej z innych produktów (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times the product&apos;s usual one (%2)</source>
        <translation>cena jest %1 razy wyższa od zwykłej ceny produktu (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times less than the product&apos;s usual one (%2)</source>
        <translation>cena jest %1 razy niższa od zwykłej ceny produktu (%2)</translation>
    </message>
    <message>
        <source>the discount is a fraction where all others are percent</source>
        <translation>rabat jest ułamkiem, a wszystkie inne są w procentach</translation>
    </message>
    <message>
        <source>the discount is in percent where all others are fractions</source>
        <translation>rabat jest w procentach, a wszystkie inne są ułamkami</translation>
    </message>
    <message>
        <source>the discount is above 100 %</source>
        <translation>rabat przekracza 100&#xa0;%</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the two are added up.</source>
        <translation>Te daty pokrywają się z 1 wcześniejszym importem („%1”); gdzie oba mają wiersz, wartości się sumują.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the two are added up.</source>
        <translation>Te daty pokrywają się z wcześniejszymi importami: %1 (najnowszy: „%2”); gdzie oba mają wiersz, wartości się sumują.</translation>
    </message>
    <message>
        <source>Sales of 1 earlier upload (&quot;%1&quot;) meet those of this file.</source>
        <translation>Sprzedaż z 1 wcześniejszego importu („%1”) spotyka się ze sprzedażą z tego pliku.</translation>
    </message>
    <message>
        <source>Sales of %1 earlier uploads (newest: &quot;%2&quot;) meet those of this file.</source>
        <translation>Sprzedaż z %1 wcześniejszych importów (najnowszy: „%2”) spotyka się ze sprzedażą z tego pliku.</translation>
    </message>
    <message>
        <source>%1 days from %2 on</source>
        <translation>%1 dni od %2</translation>
    </message>
    <message>
        <source>%1: other receipts or hours of the same day, so the two are added up.</source>
        <translation>%1: inne paragony lub godziny tego samego dnia, więc wartości się sumują.</translation>
    </message>
    <message>
        <source>%1: whole again, so this file replaces it.</source>
        <translation>%1: ponownie w całości, więc ten plik zastępuje zapisane dane.</translation>
    </message>
    <message>
        <source>%1: already there as a whole, so the stored sales stay.</source>
        <translation>%1: już jest w całości, więc zapisana sprzedaż pozostaje.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether it came in part or whole again.</source>
        <translation>%1: nie wiadomo, czy nadeszła część, czy ponownie całość.</translation>
    </message>
    <message>
        <source>The two are added up; what is in both then counts twice.</source>
        <translation>Wartości się sumują; co jest w obu, liczy się wtedy podwójnie.</translation>
    </message>
    <message>
        <source>This file replaces what was stored; if it holds only a part of the day, the day is now short.</source>
        <translation>Ten plik zastępuje zapisane dane; jeśli zawiera tylko część dnia, dzień jest teraz niepełny.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have sales on one day only: &quot;%3&quot; seems to hold receipt numbers.</source>
        <translation>Sklepy ze sprzedażą tylko w jednym dniu: %1 z %2; „%3” zawiera chyba numery paragonów.</translation>
    </message>
    <message>
        <source>They are read as stores, each with a forecast of its own.</source>
        <translation>Są czytane jako sklepy, każdy z własną prognozą.</translation>
    </message>
    <message>
        <source>%1 rows were added to stored ones.</source>
        <translation>Wiersze dodane do zapisanych: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the decision %2.</source>
        <translation>„%1” nie jest wartością decyzji %2.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Możliwe: %1.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the stored row stays.</source>
        <translation>Te daty pokrywają się z 1 wcześniejszym importem („%1”); gdzie oba mają wiersz, pozostaje zapisany.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the row of this file wins.</source>
        <translation>Te daty pokrywają się z 1 wcześniejszym importem („%1”); gdzie oba mają wiersz, obowiązuje wiersz z tego pliku.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the stored row stays.</source>
        <translation>Te daty pokrywają się z wcześniejszymi importami: %1 (najnowszy: „%2”); gdzie oba mają wiersz, pozostaje zapisany.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the row of this file wins.</source>
        <translation>Te daty pokrywają się z wcześniejszymi importami: %1 (najnowszy: „%2”); gdzie oba mają wiersz, obowiązuje wiersz z tego pliku.</translation>
    </message>
    <message>
        <source>This very file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Ten sam plik był już importowany (import %1, %2), więc niczego nie zapisano ponownie.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is the first that holds sales.</source>
        <translation>Liczba arkuszy w skoroszycie: %1; „%2” jest pierwszym, który zawiera sprzedaż.</translation>
    </message>
    <message>
        <source>All numbers with a point have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Wszystkie liczby z kropką mają po niej trzy cyfry, więc może ona oddzielać tysiące albo części dziesiętne; za znak dziesiętny przyjęto „%1”.</translation>
    </message>
    <message>
        <source>All numbers with a comma have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Wszystkie liczby z przecinkiem mają po nim trzy cyfry, więc może on oddzielać tysiące albo części dziesiętne; za znak dziesiętny przyjęto „%1”.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as day, month, year.</source>
        <translation>Dzień i miesiąc można zamienić w każdej dacie z „%1”; odczytano jako dzień, miesiąc, rok.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as month, day, year.</source>
        <translation>Dzień i miesiąc można zamienić w każdej dacie z „%1”; odczytano jako miesiąc, dzień, rok.</translation>
    </message>
    <message>
        <source>There is no column with products, so each &quot;%1&quot; is forecast as one.</source>
        <translation>Nie ma kolumny z produktami, więc każda wartość „%1” jest prognozowana jako jeden produkt.</translation>
    </message>
    <message>
        <source>The file has no header row, so the columns were told apart by their values.</source>
        <translation>Plik nie ma wiersza nagłówka, więc kolumny rozpoznano po wartościach.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Zgadza się?</translation>
    </message>
    <message>
        <source>Is the mapping right?</source>
        <translation>Czy przypisanie jest dobre?</translation>
    </message>
    <message>
        <source>The file has no store column; all rows go to the store &quot;%1&quot;.</source>
        <translation>Plik nie ma kolumny ze sklepami; wszystkie wiersze trafiają do sklepu „%1”.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Kreska pionowa</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>%1 sheet &quot;%2&quot;</source>
        <translation>%1, arkusz „%2”</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>przecinek dziesiętny</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>kropka dziesiętna</translation>
    </message>
    <message>
        <source>one column per product</source>
        <translation>jedna kolumna na produkt</translation>
    </message>
    <message>
        <source>one column per date</source>
        <translation>jedna kolumna na datę</translation>
    </message>
    <message>
        <source>dates in several columns</source>
        <translation>daty w kilku kolumnach</translation>
    </message>
    <message>
        <source>dates as serial numbers</source>
        <translation>daty jako liczby porządkowe</translation>
    </message>
    <message>
        <source>dates day.month.year</source>
        <translation>daty dzień.miesiąc.rok</translation>
    </message>
    <message>
        <source>dates month/day/year</source>
        <translation>daty miesiąc/dzień/rok</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>daty rok-miesiąc-dzień</translation>
    </message>
    <message>
        <source>receipt lines summed to the day</source>
        <translation>pozycje paragonów zsumowane do dnia</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>wiersze: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 sklep</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>sklepy: %1</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 produkt</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>produkty: %1</translation>
    </message>
    <message>
        <source>Wrote 1 row to %1.</source>
        <translation>Zapisano 1 wiersz w %1.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>Wiersze zapisane w %2: %1.</translation>
    </message>
    <message>
        <source>1 scenario written to %1.</source>
        <translation>Zapisano 1 scenariusz w %1.</translation>
    </message>
    <message>
        <source>%1 scenarios written to %2.</source>
        <translation>Scenariusze zapisane w %2: %1.</translation>
    </message>
    <message>
        <source>The first: row %1, %2: %3.</source>
        <translation>Pierwszy: wiersz %1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 nie jest liczbą</translation>
    </message>
    <message>
        <source>%1 is not a date in the order %2</source>
        <translation>%1 nie jest datą w kolejności %2</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 nie jest datą</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>brak daty</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>brak produktu</translation>
    </message>
    <message>
        <source>the store is missing</source>
        <translation>brak sklepu</translation>
    </message>
    <message>
        <source>the units sold are missing</source>
        <translation>brak sprzedanej ilości</translation>
    </message>
    <message>
        <source>the units sold are beyond all reason</source>
        <translation>sprzedana ilość jest niewiarygodnie duża</translation>
    </message>
    <message>
        <source>the units sold are missing, and a competitor&apos;s price alone plans nothing</source>
        <translation>brak sprzedanej ilości, a sama cena konkurencji niczego nie planuje</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>liczba komórek w wierszu: %1, w nagłówku: %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>musi być liczbą całkowitą</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>nie może być mniejsze niż %1</translation>
    </message>
    <message>
        <source>must lie between 0 and 100 percent</source>
        <translation>musi wynosić od 0 do 100 procent</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>przypada przed pierwszym dniem</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Nie ma pliku „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder.</source>
        <translation>„%1” jest folderem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>Plik „%1” jest pusty.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no rows.</source>
        <translation>Plik „%1” nie zawiera wierszy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has columns but no rows.</source>
        <translation>Plik „%1” ma kolumny, ale nie ma wierszy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>Nie można otworzyć „%1”: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an XML document, not a table of sales.</source>
        <translation>„%1” to dokument XML, a nie tabela sprzedaży.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON document, not a table of sales.</source>
        <translation>„%1” to dokument JSON, a nie tabela sprzedaży.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a binary file of an unknown kind, not a table of sales.</source>
        <translation>„%1” to plik binarny nieznanego rodzaju, a nie tabela sprzedaży.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a table of sales.</source>
        <translation>„%1” nie jest tabelą sprzedaży (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an encrypted workbook.</source>
        <translation>„%1” to zaszyfrowany skoroszyt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged workbook or an old kind that cannot be read.</source>
        <translation>„%1” to uszkodzony skoroszyt lub stary rodzaj, którego nie można odczytać.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged archive or workbook.</source>
        <translation>„%1” to uszkodzone archiwum lub skoroszyt.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; is missing.</source>
        <translation>Skoroszyt jest uszkodzony: brakuje jego części „%1”.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read.</source>
        <translation>Skoroszyt jest uszkodzony: nie można odczytać jego części „%1”.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;.</source>
        <translation>Skoroszyt nie ma arkusza „%1”.</translation>
    </message>
    <message>
        <source>This is not a sales file: no column with %1 was found.</source>
        <translation>To nie jest plik sprzedaży: nie znaleziono kolumny z danymi: %1.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Jego kolumny to %1.</translation>
    </message>
    <message>
        <source>Its only column is %1.</source>
        <translation>Jego jedyna kolumna to %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold dates: row %2 has &quot;%3&quot;.</source>
        <translation>Kolumna „%1” nie zawiera dat: w wierszu %2 jest „%3”.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold numbers: row %2 has &quot;%3&quot;.</source>
        <translation>Kolumna „%1” nie zawiera liczb: w wierszu %2 jest „%3”.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no date in the order %2.</source>
        <translation>Kolumna „%1” nie jest datą w kolejności %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of &quot;%3&quot; cannot be read, so none was stored.</source>
        <translation>%1 z %2 wierszy pliku „%3” nie da się odczytać, więc nie zapisano żadnego.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read, so none was stored.</source>
        <translation>%1 z %2 wierszy nie da się odczytać, więc nie zapisano żadnego.</translation>
    </message>
    <message>
        <source>Upload %1 was taken back already.</source>
        <translation>Import %1 już wycofano.</translation>
    </message>
    <message>
        <source>There is no upload %1.</source>
        <translation>Nie ma importu %1.</translation>
    </message>
    <message>
        <source>Store %1: retrain.</source>
        <translation>Sklep %1: ponowić uczenie.</translation>
    </message>
    <message>
        <source>Store %1 has no sales yet.</source>
        <translation>Sklep %1 nie ma jeszcze sprzedaży.</translation>
    </message>
    <message>
        <source>Product %1 has no sales before %2.</source>
        <translation>Produkt %1 nie ma sprzedaży przed %2.</translation>
    </message>
    <message>
        <source>Product %1 has no sales in store %2 before the planning date.</source>
        <translation>Produkt %1 nie ma w sklepie %2 sprzedaży przed dniem planowania.</translation>
    </message>
    <message>
        <source>There is no product %1 in store %2.</source>
        <translation>W sklepie %2 nie ma produktu %1.</translation>
    </message>
    <message>
        <source>Store %1 has no category &quot;%2&quot;.</source>
        <translation>Sklep %1 nie ma kategorii „%2”.</translation>
    </message>
    <message>
        <source>Store %1 has no product with sales before %2.</source>
        <translation>Sklep %1 nie ma produktu ze sprzedażą przed %2.</translation>
    </message>
    <message>
        <source>The sales of store %1 come by the %2; a forecast by the %3 would be made up.</source>
        <translation>Sprzedaż sklepu %1 jest podana w układzie: %2; prognoza w układzie: %3 byłaby zmyślona.</translation>
    </message>
    <message>
        <source>A replay of %1 days needs %2 days of sales before it; there are %3.</source>
        <translation>Symulacja %1 dni wymaga wcześniejszej historii sprzedaży, w dniach: %2; jest ich %3.</translation>
    </message>
    <message>
        <source>The order of %1 was left as it is.</source>
        <translation>Zamówienie na %1 pozostało bez zmian.</translation>
    </message>
    <message>
        <source>Say why the order of %1 differs from the recommended one.</source>
        <translation>Proszę podać, dlaczego zamówienie na %1 różni się od proponowanego.</translation>
    </message>
    <message>
        <source>A forecast cannot be negative.</source>
        <translation>Prognoza nie może być ujemna.</translation>
    </message>
    <message>
        <source>The forecast of %1 was left as it is.</source>
        <translation>Prognoza na %1 pozostała bez zmian.</translation>
    </message>
    <message>
        <source>Say why the forecast of %1 is changed.</source>
        <translation>Proszę podać, dlaczego zmienia się prognozę na %1.</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1 pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%1 was changed since; the step cannot be taken back.</source>
        <translation>%1: od tego czasu wprowadzono zmiany; kroku nie można cofnąć.</translation>
    </message>
    <message>
        <source>%1 was ordered on %2; it cannot have come on %3.</source>
        <translation>%1 zamówiono %2; towar nie mógł przyjść %3.</translation>
    </message>
    <message>
        <source>%1 has no line with product %2.</source>
        <translation>%1 nie ma pozycji z produktem %2.</translation>
    </message>
    <message>
        <source>What came of %1 must be more than 0.</source>
        <translation>Ilość przyjęta z %1 musi być większa niż 0.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>Z %1 nic już nie pozostało.</translation>
    </message>
    <message>
        <source>Say why the quantity of %1 changes.</source>
        <translation>Proszę podać, dlaczego zmienia się ilość w %1.</translation>
    </message>
    <message>
        <source>Say why %1 is cancelled.</source>
        <translation>Proszę podać, dlaczego anuluje się %1.</translation>
    </message>
    <message>
        <source>There is no purchase order %1.</source>
        <translation>Nie ma zamówienia %1.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>Nie ma modelu %1.</translation>
    </message>
    <message>
        <source>Model %1 is damaged: its stored form is not what was trained.</source>
        <translation>Model %1 jest uszkodzony: zapisana postać różni się od nauczonej.</translation>
    </message>
    <message>
        <source>Model %1 is in use.</source>
        <translation>Model %1 jest w użyciu.</translation>
    </message>
    <message>
        <source>Store %1 has no earlier model to go back to.</source>
        <translation>Sklep %1 nie ma wcześniejszego modelu, do którego można wrócić.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Nie ma sklepu %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should end in .csv, .xlsx or .pdf.</source>
        <translation>„%1” powinno kończyć się na .csv, .xlsx lub .pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give the name of a file in it.</source>
        <translation>„%1” jest folderem; proszę podać nazwę pliku w tym folderze.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>Folder „%1” nie istnieje.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>Nie można zapisać „%1”: %2.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: the disk may be full.</source>
        <translation>Nie udało się zapisać „%1”: być może dysk jest pełny.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2.</source>
        <translation>Nie udało się zapisać „%1”: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced: %2.</source>
        <translation>Nie można zastąpić „%1”: %2.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1.</source>
        <translation>Baza danych odrzuciła operację: %1.</translation>
    </message>
    <message>
        <source>An unexpected error stopped this: %1.</source>
        <translation>Przerwano z powodu nieoczekiwanego błędu: %1.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used: %1</source>
        <translation>Ta kopia zapasowa jest uszkodzona i nie można jej użyć: %1</translation>
    </message>
    <message>
        <source>This database was written by a newer Shelfcast (schema %1, this version knows %2).</source>
        <translation>Tę bazę danych zapisał nowszy Shelfcast (schemat %1, ta wersja zna %2).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Niczego nie zaksięgowano.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Niczego nie zmieniono; proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Niczego nie zmieniono; proszę zwolnić miejsce i spróbować ponownie.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Wszystko pozostało bez zmian.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another file.</source>
        <translation>Plik pozostał bez zmian; proszę wybrać inny.</translation>
    </message>
    <message>
        <source>It was left as it is; open it with the newer version.</source>
        <translation>Baza pozostała bez zmian; proszę otworzyć ją w nowszej wersji.</translation>
    </message>
    <message>
        <source>The old file was kept.</source>
        <translation>Zachowano stary plik.</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>Baza danych jest taka, jak była.</translation>
    </message>
    <message>
        <source>What served before still serves.</source>
        <translation>Nadal obowiązuje to, co dotąd.</translation>
    </message>
    <message>
        <source>Until then their plain average serves, with wide limits.</source>
        <translation>Do tego czasu obowiązuje ich zwykła średnia z szerokimi granicami.</translation>
    </message>
    <message>
        <source>Import more and train again.</source>
        <translation>Proszę zaimportować więcej danych i ponowić uczenie.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Proszę ponowić uczenie.</translation>
    </message>
    <message>
        <source>Train again, or roll back to an earlier model.</source>
        <translation>Proszę ponowić uczenie lub wrócić do wcześniejszego modelu.</translation>
    </message>
    <message>
        <source>Import a sales file first.</source>
        <translation>Proszę najpierw zaimportować plik sprzedaży.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Proszę ponowić żądanie.</translation>
    </message>
    <message>
        <source>Ask for fewer days.</source>
        <translation>Proszę wybrać mniej dni.</translation>
    </message>
    <message>
        <source>Ask for a coarser one.</source>
        <translation>Proszę wybrać mniej szczegółową.</translation>
    </message>
    <message>
        <source>Choose the files in it that hold the sales.</source>
        <translation>Proszę wybrać z niego pliki zawierające sprzedaż.</translation>
    </message>
    <message>
        <source>Export the sales as CSV or as an Excel workbook and import that.</source>
        <translation>Proszę wyeksportować sprzedaż jako CSV lub skoroszyt Excela i zaimportować ten plik.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Proszę otworzyć go w arkuszu kalkulacyjnym, zapisać jako .xlsx i zaimportować.</translation>
    </message>
    <message>
        <source>Save it without a password and import that file.</source>
        <translation>Proszę zapisać go bez hasła i zaimportować ten plik.</translation>
    </message>
    <message>
        <source>Save it as .xlsx and import that.</source>
        <translation>Proszę zapisać go jako .xlsx i zaimportować.</translation>
    </message>
    <message>
        <source>Correct the column in the file, or choose another one in the mapping.</source>
        <translation>Proszę poprawić kolumnę w pliku lub wybrać w przypisaniu inną.</translation>
    </message>
    <message>
        <source>If a column holds them under another name, choose it in the mapping.</source>
        <translation>Jeśli te dane są w kolumnie o innej nazwie, proszę wybrać ją w przypisaniu.</translation>
    </message>
    <message>
        <source>If each column beside the date is a product of its own, map product to &quot;*&quot;.</source>
        <translation>Jeśli każda kolumna obok daty jest osobnym produktem, proszę przypisać do produktu „*”.</translation>
    </message>
    <message>
        <source>Roll back or promote another model before rejecting it.</source>
        <translation>Przed odrzuceniem proszę wrócić do poprzedniego modelu lub wdrożyć inny.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Proszę najpierw zamknąć ją tam.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Proszę wybrać inny folder.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Proszę przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Proszę przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>Any day counts until then.</source>
        <translation>Do tego czasu liczą się wszystkie.</translation>
    </message>
    <message>
        <source>Wait for it to end or cancel it first.</source>
        <translation>Proszę poczekać, aż się skończy, lub najpierw je anulować.</translation>
    </message>
    <message>
        <source>There is too little history to hold any of it out, so the accuracy is not known yet.</source>
        <translation>Historia jest za krótka, by odłożyć jej część do sprawdzenia, więc trafność nie jest jeszcze znana.</translation>
    </message>
    <message>
        <source>Nothing beat the settings that come with Shelfcast.</source>
        <translation>Nic nie było lepsze od ustawień dostarczonych z Shelfcast.</translation>
    </message>
    <message>
        <source>The normal formula does not reach the same service at any safety factor up to 6 standard deviations more; its stock is that of the largest tried.</source>
        <translation>Zwykły wzór nie osiąga tego samego poziomu obsługi przy żadnym współczynniku bezpieczeństwa do 6 odchyleń standardowych więcej; jego zapas odpowiada największemu sprawdzonemu.</translation>
    </message>
    <message>
        <source>Checking whether the models still fit</source>
        <translation>Sprawdzanie, czy modele nadal pasują</translation>
    </message>
    <message>
        <source>what the fixed level leaves above the expected demand</source>
        <translation>co stały poziom zostawia ponad oczekiwany popyt</translation>
    </message>
    <message>
        <source>fixed by the planner</source>
        <translation>ustalone przez planistę</translation>
    </message>
    <message>
        <source>The mapping is the one you chose for this layout before.</source>
        <translation>To przypisanie wybrano dla tego układu poprzednio.</translation>
    </message>
    <message>
        <source>There are no sales yet.</source>
        <translation>Nie ma jeszcze sprzedaży.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>Nie ma jeszcze sprzedaży, na której można się uczyć.</translation>
    </message>
    <message>
        <source>There are no sales to work with.</source>
        <translation>Nie ma sprzedaży, na której można pracować.</translation>
    </message>
    <message>
        <source>There are no orders to write.</source>
        <translation>Nie ma zamówień do zapisania.</translation>
    </message>
    <message>
        <source>A training is already running.</source>
        <translation>Uczenie już trwa.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Budżet nie może być ujemny.</translation>
    </message>
    <message>
        <source>An order cannot be negative.</source>
        <translation>Zamówienie nie może być ujemne.</translation>
    </message>
    <message>
        <source>An order is a whole number of units, 0 or more.</source>
        <translation>Zamówienie to całkowita liczba sztuk, 0 lub więcej.</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>Towar nie może przyjść przed wysłaniem zamówienia.</translation>
    </message>
    <message>
        <source>No product has sales before the replayed days.</source>
        <translation>Żaden produkt nie ma sprzedaży przed dniami symulacji.</translation>
    </message>
    <message>
        <source>The sales or the model were changed meanwhile.</source>
        <translation>W międzyczasie zmieniła się sprzedaż lub model.</translation>
    </message>
    <message>
        <source>The file has columns but no rows.</source>
        <translation>Plik ma kolumny, ale nie ma wierszy.</translation>
    </message>
    <message>
        <source>The workbook has no sheets with cells.</source>
        <translation>Skoroszyt nie ma arkuszy z komórkami.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it cannot be unpacked.</source>
        <translation>Skoroszyt jest uszkodzony: nie można go rozpakować.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a checksum is wrong.</source>
        <translation>Skoroszyt jest uszkodzony: suma kontrolna się nie zgadza.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML is not well-formed.</source>
        <translation>Skoroszyt jest uszkodzony: jego XML jest niepoprawny.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has no list of sheets.</source>
        <translation>Skoroszyt jest uszkodzony: nie ma listy arkuszy.</translation>
    </message>
    <message>
        <source>The file came out incomplete; the disk may be full.</source>
        <translation>Plik jest niekompletny; być może dysk jest pełny.</translation>
    </message>
    <message>
        <source>The workbook came out incomplete; the disk may be full.</source>
        <translation>Skoroszyt jest niekompletny; być może dysk jest pełny.</translation>
    </message>
    <message>
        <source>The page came out incomplete; the disk may be full.</source>
        <translation>Strona jest niekompletna; być może dysk jest pełny.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>Nie można było odczytać lub zapisać pliku bazy danych.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Plik bazy danych jest uszkodzony.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>Bazy danych używa inny program.</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Baza danych jest otwarta tylko do odczytu.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Za mało pamięci, by to wykonać.</translation>
    </message>
    <message>
        <source>Another change is being written.</source>
        <translation>Trwa zapis innej zmiany.</translation>
    </message>
    <message>
        <source>This is a folder, not a Shelfcast database.</source>
        <translation>To folder, a nie baza danych Shelfcast.</translation>
    </message>
    <message>
        <source>This file is not a Shelfcast database.</source>
        <translation>Ten plik nie jest bazą danych Shelfcast.</translation>
    </message>
    <message>
        <source>This database belongs to another application.</source>
        <translation>Ta baza danych należy do innego programu.</translation>
    </message>
    <message>
        <source>The database is damaged: its own record is missing.</source>
        <translation>Baza danych jest uszkodzona: brakuje jej własnego wpisu.</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>Nie można było utworzyć folderu bazy danych.</translation>
    </message>
    <message>
        <source>The backup must be another file than the database itself.</source>
        <translation>Kopia zapasowa musi być innym plikiem niż sama baza danych.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>Nie można było skopiować kopii zapasowej.</translation>
    </message>
    <message>
        <source>1 product without sales before the replay is left out.</source>
        <translation>Pominięto 1 produkt bez sprzedaży przed okresem symulacji.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>this code is a charge and no product, so its line is left out</source>
        <translation>ten kod to opłata, a nie produkt, więc pozycję pominięto</translation>
    </message>
    <message>
        <source>It was not loaded; train it anew.</source>
        <translation>Nie wczytano go; proszę ponowić uczenie.</translation>
    </message>
    <message>
        <source>The stored model is damaged (%1).</source>
        <translation>Zapisany model jest uszkodzony (%1).</translation>
    </message>
    <message>
        <source>Train it again; no data were lost.</source>
        <translation>Proszę ponowić uczenie; nie utracono żadnych danych.</translation>
    </message>
    <message>
        <source>%1 ordered units are late since %2 and expected %3; ask the supplier for a date.</source>
        <translation>Zamówione sztuki opóźnione od %2: %1, oczekiwane %3; proszę zapytać dostawcę o termin.</translation>
    </message>
    <message>
        <source>%1 ordered units are overdue since %2 and no longer counted; ask the supplier for a date.</source>
        <translation>Zamówione sztuki po terminie od %2: %1, już się nie liczą; proszę zapytać dostawcę o termin.</translation>
    </message>
    <message>
        <source>%1 late since %2, expected %3</source>
        <translation>%1 z opóźnieniem od %2, oczekiwane %3</translation>
    </message>
    <message>
        <source>%1 overdue since %2 no longer counted</source>
        <translation>%1 po terminie od %2, już się nie liczy</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>%1 units are expected to be lost before an order can arrive</source>
        <translation>przewidywana utrata %1&#xa0;szt., zanim może dotrzeć zamówienie</translation>
    </message>
    <message>
        <source>your own forecast in the place of the model&apos;s</source>
        <translation>własna prognoza zamiast prognozy modelu</translation>
    </message>
    <message>
        <source>No trained model serves this store: this is a simple forecast.</source>
        <translation>Ten sklep nie ma nauczonego modelu: to prosta prognoza.</translation>
    </message>
    <message>
        <source>A simple forecast serves until a model is better.</source>
        <translation>Prosta prognoza obowiązuje, dopóki model nie będzie lepszy.</translation>
    </message>
    <message>
        <source>The sales of store %1 begin on %2, so nothing is known before %3.</source>
        <translation>Sprzedaż sklepu %1 zaczyna się %2, więc przed %3 nic nie jest znane.</translation>
    </message>
    <message>
        <source>Choose a day after the first sales.</source>
        <translation>Proszę wybrać dzień po pierwszej sprzedaży.</translation>
    </message>
    <message>
        <source>This table holds %1 (told by %2) and no sales that can be learnt from.</source>
        <translation>Ta tabela zawiera %1 (rozpoznano po: %2), a nie sprzedaż, na której można się uczyć.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found (told by %1).</source>
        <translation>Ta tabela zawiera ilości według produktów, ale nie znaleziono kolumny z datą (rozpoznano po: %1).</translation>
    </message>
    <message>
        <source>If they are sales all the same, choose the table sales.</source>
        <translation>Jeśli to jednak sprzedaż, proszę wybrać tabelę Sprzedaż.</translation>
    </message>
    <message>
        <source>stock movements</source>
        <translation>ruchy magazynowe</translation>
    </message>
    <message>
        <source>forecast figures</source>
        <translation>dane prognozy</translation>
    </message>
    <message>
        <source>plan figures</source>
        <translation>dane planu</translation>
    </message>
    <message>
        <source>units of days after today</source>
        <translation>ilości z dni po dzisiejszym</translation>
    </message>
    <message>
        <source>ranking figures</source>
        <translation>dane rankingu</translation>
    </message>
    <message>
        <source>transfers between stores</source>
        <translation>przesunięcia między sklepami</translation>
    </message>
    <message>
        <source>goods written off</source>
        <translation>towary spisane</translation>
    </message>
    <message>
        <source>quotes to customers</source>
        <translation>oferty dla klientów</translation>
    </message>
    <message>
        <source>bookings of the accounts</source>
        <translation>zapisy księgowe</translation>
    </message>
    <message>
        <source>They mix sales with receipts and corrections and have no balance.</source>
        <translation>Łączą sprzedaż z przyjęciami i korektami i nie mają salda.</translation>
    </message>
    <message>
        <source>Export the sales by themselves, and the stock as a list of what is on hand.</source>
        <translation>Proszę wyeksportować osobno sprzedaż, a stany jako listę tego, co jest na miejscu.</translation>
    </message>
    <message>
        <source>Returns are taken off the sales where they stand beside them, as rows with negative units: export the sales with the returns in them.</source>
        <translation>Zwroty są odejmowane od sprzedaży, gdy stoją obok niej jako wiersze z ujemną ilością: proszę wyeksportować sprzedaż razem ze zwrotami.</translation>
    </message>
    <message>
        <source>Forecasts are made here from the sales themselves: import those.</source>
        <translation>Prognozy powstają tutaj z samej sprzedaży: proszę zaimportować sprzedaż.</translation>
    </message>
    <message>
        <source>A plan is made here from sales, stock and orders: import those.</source>
        <translation>Plan powstaje tutaj ze sprzedaży, stanów i zamówień: proszę je zaimportować.</translation>
    </message>
    <message>
        <source>What has not been sold yet cannot be learnt from.</source>
        <translation>Z tego, czego jeszcze nie sprzedano, nie można się uczyć.</translation>
    </message>
    <message>
        <source>Sums over a whole period say nothing about its days: export the sales by day.</source>
        <translation>Sumy za cały okres nic nie mówią o jego dniach: proszę wyeksportować sprzedaż dziennie.</translation>
    </message>
    <message>
        <source>They are no sales.</source>
        <translation>To nie jest sprzedaż.</translation>
    </message>
    <message>
        <source>Import the stock of each store as it is after them.</source>
        <translation>Proszę zaimportować stan każdego sklepu po tych operacjach.</translation>
    </message>
    <message>
        <source>Import the stock as it is after them.</source>
        <translation>Proszę zaimportować stan po tych operacjach.</translation>
    </message>
    <message>
        <source>They are no sales yet: import the invoices or orders.</source>
        <translation>To jeszcze nie sprzedaż: proszę zaimportować faktury lub zamówienia.</translation>
    </message>
    <message>
        <source>They have no products: export the sales from the till or the shop system by day and product.</source>
        <translation>Nie mają produktów: proszę wyeksportować sprzedaż z kasy lub systemu sklepowego według dnia i produktu.</translation>
    </message>
    <message>
        <source>Sales need the day on which they were made: export them by day.</source>
        <translation>Sprzedaż wymaga dnia, w którym nastąpiła: proszę wyeksportować ją dziennie.</translation>
    </message>
    <message>
        <source>If the figures are the stock, choose the table stock.</source>
        <translation>Jeśli liczby są stanami, proszę wybrać tabelę Stany.</translation>
    </message>
    <message>
        <source>The file is a list of orders to suppliers (told by %1): what has not come of them is on order.</source>
        <translation>Plik to lista zamówień do dostawców (rozpoznano po: %1): to, co z nich jeszcze nie przyszło, jest zamówione.</translation>
    </message>
    <message>
        <source>The file is goods received from suppliers (told by %1): they count as deliveries: for the stock since the last count, and for the lead time where the day of the order is known.</source>
        <translation>Plik zawiera przyjęcia od dostawców (rozpoznano po: %1): liczą się jako dostawy, dla stanu od ostatniego spisu oraz, gdzie znany jest dzień zamówienia, dla czasu dostawy.</translation>
    </message>
    <message>
        <source>The file is a list of stock on hand (told by %1): its quantities are the stock on hand.</source>
        <translation>Plik to lista stanów (rozpoznano po: %1): jego ilości są stanem na miejscu.</translation>
    </message>
    <message>
        <source>The file is a stock ledger (told by %1): the last balance of each product and day is the stock on hand.</source>
        <translation>Plik to kartoteka magazynowa (rozpoznano po: %1): ostatnie saldo każdego produktu i dnia jest stanem na miejscu.</translation>
    </message>
    <message>
        <source>The file is a list of products (told by %1): its values become known of the products.</source>
        <translation>Plik to lista produktów (rozpoznano po: %1): jego wartości zostaną zapisane przy produktach.</translation>
    </message>
    <message>
        <source>The file is a price list (told by %1): the prices that hold today become known of the products.</source>
        <translation>Plik to cennik (rozpoznano po: %1): ceny obowiązujące dziś zostaną zapisane przy produktach.</translation>
    </message>
    <message>
        <source>The rows are orders of customers, so what was ordered of a product on a day (&quot;%1&quot;) is what was sold.</source>
        <translation>Wiersze to zamówienia klientów, więc to, co danego dnia zamówiono z produktu („%1”), uznaje się za sprzedane.</translation>
    </message>
    <message>
        <source>There is no column with units: &quot;%1&quot; is money, so money is forecast, and orders are in money too.</source>
        <translation>Nie ma kolumny z ilością: „%1” to kwoty, więc prognozowane są kwoty i zamówienia też są w kwotach.</translation>
    </message>
    <message>
        <source>If there is an export with units, import that.</source>
        <translation>Jeśli istnieje eksport z ilościami, proszę zaimportować właśnie ten.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of the only store, %1.</source>
        <translation>Tabela nie ma kolumny ze sklepem, więc wszystkie pozycje należą do jedynego sklepu, %1.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of the only store, %1.</source>
        <translation>Miejsca w tabeli nie są żadnym ze sklepów, więc wszystkie pozycje należą do jedynego sklepu, %1.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>Tabela nie ma kolumny ze sklepem, więc wszystkie pozycje należą do sklepu %1, jedynego, który ma wszystkie te produkty.</translation>
    </message>
    <message>
        <source>The table has no column with a store, and there are %1 stores (%2).</source>
        <translation>Tabela nie ma kolumny ze sklepem, a liczba sklepów to %1 (%2).</translation>
    </message>
    <message>
        <source>Choose the store it is of, or add a column with the stores.</source>
        <translation>Proszę wybrać sklep, którego dotyczy, lub dodać kolumnę ze sklepami.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1) and no other is as like, so the known product is meant.</source>
        <translation>1 kod produktu różni się od znanego tylko zerami na początku lub wielkością liter (%1), a żaden inny nie jest tak podobny, więc chodzi o znany produkt.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2) and no other is as like, so the known product is meant.</source>
        <translation>Kody produktów, które różnią się od znanych tylko zerami na początku lub wielkością liter: %1 (%2); żadne inne nie są tak podobne, więc chodzi o znane produkty.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1), as stock in several places does, so they are added up.</source>
        <translation>1 produkt występuje w kilku wierszach jednego sklepu i dnia (%1), tak jak stan w kilku miejscach, więc wiersze się sumują.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2), as stock in several places does, so they are added up.</source>
        <translation>Produkty, które występują w kilku wierszach jednego sklepu i dnia, tak jak stan w kilku miejscach: %1 (%2); wiersze się sumują.</translation>
    </message>
    <message>
        <source>There are no sales of the product %1.</source>
        <translation>Nie ma sprzedaży produktu %1.</translation>
    </message>
    <message>
        <source>There are no sales of the products %1.</source>
        <translation>Nie ma sprzedaży produktów %1.</translation>
    </message>
    <message>
        <source>There is no store %1 with sales.</source>
        <translation>Nie ma sklepu %1 ze sprzedażą.</translation>
    </message>
    <message>
        <source>There are no stores %1 with sales.</source>
        <translation>Nie ma sklepów %1 ze sprzedażą.</translation>
    </message>
    <message>
        <source>What the table says of it is kept, and has an effect once sales of it come.</source>
        <translation>Dane o nim z tabeli zachowano; zadziałają, gdy pojawi się jego sprzedaż.</translation>
    </message>
    <message>
        <source>What the table says of them is kept, and has an effect once sales of them come.</source>
        <translation>Dane o nich z tabeli zachowano; zadziałają, gdy pojawi się ich sprzedaż.</translation>
    </message>
    <message>
        <source>Stores that are written another way than they are known are taken for the known ones (%1).</source>
        <translation>Sklepy zapisane inaczej, niż są znane, uznano za znane (%1).</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, 1 day before the last sales (%3): what was sold since is taken off it, and what came since is added.</source>
        <translation>Stan sklepu %1 pochodzi z wieczoru %2, 1 dzień przed ostatnią sprzedażą (%3): odejmuje się to, co od tego czasu sprzedano, i dodaje to, co przyszło.</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, %3 days before the last sales (%4): what was sold since is taken off it, and what came since is added.</source>
        <translation>Stan sklepu %1 pochodzi z wieczoru %2, %3 dni przed ostatnią sprzedażą (%4): odejmuje się to, co od tego czasu sprzedano, i dodaje to, co przyszło.</translation>
    </message>
    <message>
        <source>The stock of 1 product is older than its last sales (%1: %2): what was sold since is taken off it.</source>
        <translation>Stan 1 produktu jest starszy niż jego ostatnia sprzedaż (%1: %2): odejmuje się to, co od tego czasu sprzedano.</translation>
    </message>
    <message>
        <source>The stock of %1 products is older than their last sales (%2: %3): what was sold since is taken off it.</source>
        <translation>Stan %1 produktów jest starszy niż ich ostatnia sprzedaż (%2: %3): odejmuje się to, co od tego czasu sprzedano.</translation>
    </message>
    <message>
        <source>The prices of &quot;%1&quot; are in several currencies (%2) and are read as if they were in one.</source>
        <translation>Ceny w „%1” są w kilku walutach (%2), a czytane są tak, jakby były w jednej.</translation>
    </message>
    <message>
        <source>Bring them into one currency first?</source>
        <translation>Czy najpierw przeliczyć je na jedną walutę?</translation>
    </message>
    <message>
        <source>The highest discount ever given here was %1 %: what %2 % would sell is a guess.</source>
        <translation>Największy rabat udzielony tu dotąd to %1&#xa0;%: sprzedaż przy %2&#xa0;% to zgadywanie.</translation>
    </message>
    <message>
        <source>No discount was ever given here: what %1 % would sell is a guess.</source>
        <translation>Nigdy nie udzielono tu rabatu: sprzedaż przy %1&#xa0;% to zgadywanie.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>Rabat wynosi od 0 do 100 procent.</translation>
    </message>
    <message>
        <source>1 store differs from another one in capital letters or accents only (%1); each is planned on its own.</source>
        <translation>1 sklep różni się od innego tylko wielkością liter lub znakami diakrytycznymi (%1); każdy jest planowany osobno.</translation>
    </message>
    <message>
        <source>%1 stores differ from another one in capital letters or accents only (%2); each is planned on its own.</source>
        <translation>Sklepy, które różnią się od innego tylko wielkością liter lub znakami diakrytycznymi: %1 (%2); każdy jest planowany osobno.</translation>
    </message>
    <message>
        <source>holds only from a later day on, so it is left out</source>
        <translation>obowiązuje dopiero od późniejszego dnia, więc pominięto</translation>
    </message>
    <message>
        <source>holds no more, so it is left out</source>
        <translation>już nie obowiązuje, więc pominięto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a word that is no day of the week: write Mon,Thu</source>
        <translation>„%1” zawiera słowo, które nie jest dniem tygodnia: proszę wpisać pon,czw</translation>
    </message>
    <message>
        <source>the order is later than its receipt</source>
        <translation>zamówienie jest późniejsze niż jego przyjęcie</translation>
    </message>
    <message>
        <source>No sale in %1 days.</source>
        <translation>Brak sprzedaży od %1 dni.</translation>
    </message>
    <message>
        <source>%1 cover %2 weeks; %3 are needed.</source>
        <translation>%1&#xa0;szt. starczy na %2 tyg.; potrzeba %3.</translation>
    </message>
    <message>
        <source>%1 cost %2 and protect %3; %4 are needed.</source>
        <translation>%1&#xa0;szt. kosztuje %2 i chroni %3; potrzeba %4.</translation>
    </message>
    <message>
        <source>%1 % service, as a unit short costs %2 and one on the shelf %3 a week</source>
        <translation>poziom obsługi %1&#xa0;%, bo brakująca sztuka kosztuje %2, a sztuka na półce %3 tygodniowo</translation>
    </message>
    <message>
        <source>from %1 on a unit costs %2, which saves %3 after holding it</source>
        <translation>od %1 sztuka kosztuje %2, co po odjęciu kosztu zapasu oszczędza %3</translation>
    </message>
    <message>
        <source>free freight from %1</source>
        <translation>dostawa gratis od %1</translation>
    </message>
    <message>
        <source>%1 from store %2</source>
        <translation>%1 ze sklepu %2</translation>
    </message>
    <message>
        <source>Raised to free freight from %1.</source>
        <translation>Podniesiono, aby dostawa była gratis (od %1).</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>1 more thing to look at.</source>
        <translation>Jeszcze 1 uwaga.</translation>
    </message>
    <message>
        <source>%1 more things to look at.</source>
        <translation>Dalsze uwagi: %1.</translation>
    </message>
    <message>
        <source>The last check found damage: %1</source>
        <translation>Ostatnie sprawdzenie wykryło uszkodzenie: %1</translation>
    </message>
    <message>
        <source>The database was never checked.</source>
        <translation>Bazy danych nigdy nie sprawdzano.</translation>
    </message>
    <message>
        <source>The database was last checked %1 days ago.</source>
        <translation>Bazę danych sprawdzono ostatnio %1 dni temu.</translation>
    </message>
    <message>
        <source>There is no backup beside the database yet.</source>
        <translation>Obok bazy danych nie ma jeszcze kopii zapasowej.</translation>
    </message>
    <message>
        <source>The newest backup is %1 days old.</source>
        <translation>Najnowsza kopia zapasowa sprzed %1 dni.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the database; a backup or an update may need %2.</source>
        <translation>Na dysku bazy danych jest wolne tylko %1; kopia zapasowa lub aktualizacja może wymagać %2.</translation>
    </message>
    <message>
        <source>1 job was cut off; nothing of it is stored half.</source>
        <translation>Przerwano 1 zadanie; nic z niego nie zapisano połowicznie.</translation>
    </message>
    <message>
        <source>%1 jobs were cut off; nothing of them is stored half.</source>
        <translation>Przerwane zadania: %1; nic z nich nie zapisano połowicznie.</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Sklep %1: %2</translation>
    </message>
    <message>
        <source>No trained model serves the store yet.</source>
        <translation>Sklep nie ma jeszcze nauczonego modelu.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have no trained model yet.</source>
        <translation>Sklepy bez nauczonego modelu: %1 z %2.</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the log has its trace.</source>
        <translation>Shelfcast zakończył się nieoczekiwanie %1; ślad jest w dzienniku.</translation>
    </message>
    <message>
        <source>The last %1 changes are missing from the database: its log was lost or an older copy was put in its place.</source>
        <translation>W bazie danych brakuje ostatnich zmian (%1): jej dziennik zaginął lub na jej miejsce wstawiono starszą kopię.</translation>
    </message>
    <message>
        <source>Check your newest uploads, or restore the newest backup.</source>
        <translation>Proszę sprawdzić najnowsze importy lub przywrócić najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>The database is no longer where it was: it was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Bazy danych nie ma już tam, gdzie była: przeniesiono ją, zmieniono jej nazwę, usunięto ją lub jej dysk nie jest podłączony.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Zbieranie</translation>
    </message>
    <message>
        <source>Another program has this database open for writing: %1.</source>
        <translation>Inny program otworzył tę bazę danych do zapisu: %1.</translation>
    </message>
    <message>
        <source>Close it there, or open the database for reading only.</source>
        <translation>Proszę zamknąć ją tam lub otworzyć tę bazę tylko do odczytu.</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be written.</source>
        <translation>W folderze bazy danych nie można zapisywać.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the database for reading only.</source>
        <translation>Proszę wybrać inny folder lub otworzyć bazę danych tylko do odczytu.</translation>
    </message>
    <message>
        <source>You have no right to write this database file.</source>
        <translation>Nie mają Państwo uprawnień do zapisu tego pliku bazy danych.</translation>
    </message>
    <message>
        <source>Nothing was changed; open it for reading only, or ask its owner.</source>
        <translation>Niczego nie zmieniono; proszę otworzyć ją tylko do odczytu lub zapytać właściciela.</translation>
    </message>
    <message>
        <source>You have no right to read this database file.</source>
        <translation>Nie mają Państwo uprawnień do odczytu tego pliku bazy danych.</translation>
    </message>
    <message>
        <source>The database was brought up to date; a copy of the old one is kept as %1.</source>
        <translation>Bazę danych zaktualizowano; kopię starej zachowano jako %1.</translation>
    </message>
    <message>
        <source>A restore was cut off once the backup was in its place.</source>
        <translation>Przywracanie przerwano, gdy kopia zapasowa była już na swoim miejscu.</translation>
    </message>
    <message>
        <source>A restore was cut off before it was done.</source>
        <translation>Przywracanie przerwano, zanim się zakończyło.</translation>
    </message>
    <message>
        <source>The database is as it was before.</source>
        <translation>Baza danych jest taka jak przedtem.</translation>
    </message>
    <message>
        <source>The database before it is kept as %1.</source>
        <translation>Bazę danych sprzed tej operacji zachowano jako %1.</translation>
    </message>
    <message>
        <source>The audit was changed from outside: it is not the one whose last line was noted beside the database.</source>
        <translation>Historię zmian zmieniono z zewnątrz: nie jest to ta, której ostatni wiersz odnotowano obok bazy danych.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced while Shelfcast had it open.</source>
        <translation>Plik bazy danych przeniesiono, usunięto lub zastąpiono, gdy Shelfcast miał go otwarty.</translation>
    </message>
    <message>
        <source>All that was stored so far is kept as %1.</source>
        <translation>Wszystko, co dotąd zapisano, zachowano jako %1.</translation>
    </message>
    <message>
        <source>Put it where it belongs and open it.</source>
        <translation>Proszę umieścić kopię na właściwym miejscu i ją otworzyć.</translation>
    </message>
    <message>
        <source>This change was not stored.</source>
        <translation>Tej zmiany nie zapisano.</translation>
    </message>
    <message>
        <source>A copy could not be kept: its folder is gone or full.</source>
        <translation>Nie można było zachować kopii: jej folder nie istnieje lub jest pełny.</translation>
    </message>
    <message>
        <source>Export what you need before you close Shelfcast.</source>
        <translation>Przed zamknięciem Shelfcast proszę wyeksportować to, co potrzebne.</translation>
    </message>
    <message>
        <source>There is no Shelfcast database here.</source>
        <translation>Nie ma tu bazy danych Shelfcast.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>Nie można było zapisać pliku: być może dysk jest pełny.</translation>
    </message>
    <message>
        <source>The database is open in another program: %1.</source>
        <translation>Baza danych jest otwarta w innym programie: %1.</translation>
    </message>
    <message>
        <source>This backup is encrypted: give its passphrase.</source>
        <translation>Ta kopia zapasowa jest zaszyfrowana: proszę podać jej hasło.</translation>
    </message>
    <message>
        <source>Nothing is sold on %1 (%2 of the last %3 without a sale).</source>
        <translation>Dni bez sprzedaży: %1 (bez sprzedaży %2 z ostatnich %3).</translation>
    </message>
    <message>
        <source>Nothing is sold on %1.</source>
        <translation>Dni bez sprzedaży: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold on the holidays: %1.</source>
        <translation>Święta bez sprzedaży: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold at the same time of every year.</source>
        <translation>Co roku o tej samej porze nie ma sprzedaży.</translation>
    </message>
    <message>
        <source>The shop is closed then, and 0 is forecast.</source>
        <translation>Sklep jest wtedy zamknięty, a prognoza wynosi 0.</translation>
    </message>
    <message>
        <source>So it is in store %1.</source>
        <translation>Tak jest w sklepie %1.</translation>
    </message>
    <message>
        <source>So it is in %1 of %2 stores, such as %3.</source>
        <translation>Tak jest w %1 z %2 sklepów, np. w %3.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0.</source>
        <translation>Zapisano tylko to, co sprzedano: żaden z %1 wierszy nie podaje 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0.</source>
        <translation>Zapisano tylko to, co sprzedano (wiersze z 0: %1 z %2).</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 open days have no row.</source>
        <translation>Zapisano tylko to, co sprzedano (wiersze z 0: %1 z %2); dni otwarcia bez wiersza: %3.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2: &quot;%3&quot; is %4.</source>
        <translation>Lata w „%1” są podane według %2: „%3” to %4.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2.</source>
        <translation>Lata w „%1” są podane według %2.</translation>
    </message>
    <message>
        <source>the Buddhist calendar</source>
        <translation>kalendarza buddyjskiego</translation>
    </message>
    <message>
        <source>the calendar of Taiwan</source>
        <translation>kalendarza tajwańskiego</translation>
    </message>
    <message>
        <source>the Persian calendar</source>
        <translation>kalendarza perskiego</translation>
    </message>
    <message>
        <source>the Islamic calendar</source>
        <translation>kalendarza islamskiego</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras: &quot;%2&quot; is %3.</source>
        <translation>Lata w „%1” są liczone według er: „%2” to %3.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras.</source>
        <translation>Lata w „%1” są liczone według er.</translation>
    </message>
    <message>
        <source>As you decided, the years of &quot;%1&quot; are read as they stand.</source>
        <translation>Zgodnie z Państwa decyzją lata w „%1” czytane są tak, jak są zapisane.</translation>
    </message>
    <message>
        <source>Of the dates in &quot;%1&quot;, those whose day could be a month stand with the year in front, and the others as text: a spreadsheet took the day of the first for the month.</source>
        <translation>Wśród dat w „%1” te, których dzień mógłby być miesiącem, mają rok na początku, a pozostałe są tekstem: arkusz kalkulacyjny wziął w tych pierwszych dzień za miesiąc.</translation>
    </message>
    <message>
        <source>Day and month are put back in their places.</source>
        <translation>Dzień i miesiąc wracają na swoje miejsca.</translation>
    </message>
    <message>
        <source>They are left as they stand.</source>
        <translation>Pozostają tak, jak są zapisane.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unit %2 behind its numbers, which are read as they stand.</source>
        <translation>W „%1” za liczbami stoi jednostka %2; liczby czytane są tak, jak są zapisane.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the units %2 behind its numbers, which are read as they stand.</source>
        <translation>W „%1” za liczbami stoją jednostki %2; liczby czytane są tak, jak są zapisane.</translation>
    </message>
    <message>
        <source>Rows with %1 beside them would be counted in the wrong size, so they are held back.</source>
        <translation>Wiersze z jednostką %1 zostałyby policzone w złej wielkości, więc je wstrzymano.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they are read as one table.</source>
        <translation>Arkusze „%1”, %2 mają te same kolumny i noszą nazwy lat lub miesięcy, więc są czytane jako jedna tabela.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they could be read as one table; only the first is.</source>
        <translation>Arkusze „%1”, %2 mają te same kolumny i noszą nazwy lat lub miesięcy, więc można by je czytać jako jedną tabelę; czytany jest tylko pierwszy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it is read as a product of this name.</source>
        <translation>„%1” występuje w wierszach z własną datą, których ilość nie jest sumą innych wierszy (liczba: %2), więc jest czytane jako produkt o tej nazwie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it would be a product; it is left out as a total.</source>
        <translation>„%1” występuje w wierszach z własną datą, których ilość nie jest sumą innych wierszy (liczba: %2), więc byłoby produktem; zostało pominięte jako suma.</translation>
    </message>
    <message>
        <source>As you decided, &quot;%1&quot; holds receipt numbers and no stores.</source>
        <translation>Zgodnie z Państwa decyzją „%1” zawiera numery paragonów, a nie sklepy.</translation>
    </message>
    <message>
        <source>As you decided, the values of &quot;%1&quot; are units.</source>
        <translation>Zgodnie z Państwa decyzją wartości „%1” to sztuki.</translation>
    </message>
    <message>
        <source>As you decided, the rows are sales.</source>
        <translation>Zgodnie z Państwa decyzją wiersze są sprzedażą.</translation>
    </message>
    <message>
        <source>As you decided, the file is %1.</source>
        <translation>Zgodnie z Państwa decyzją plik to %1.</translation>
    </message>
    <message>
        <source>a list of orders to suppliers</source>
        <translation>lista zamówień do dostawców</translation>
    </message>
    <message>
        <source>goods received from suppliers</source>
        <translation>lista przyjęć od dostawców</translation>
    </message>
    <message>
        <source>a list of stock on hand</source>
        <translation>lista stanów magazynowych</translation>
    </message>
    <message>
        <source>a stock ledger</source>
        <translation>kartoteka magazynowa</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>lista produktów</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>cennik</translation>
    </message>
    <message>
        <source>As you decided, all lines are those of store %1.</source>
        <translation>Zgodnie z Państwa decyzją wszystkie pozycje należą do sklepu %1.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1); as you decided, they are other products.</source>
        <translation>1 kod produktu różni się od znanego tylko zerami na początku lub wielkością liter (%1); zgodnie z Państwa decyzją to inny produkt.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2); as you decided, they are other products.</source>
        <translation>Kody produktów, które różnią się od znanych tylko zerami na początku lub wielkością liter: %1 (%2); zgodnie z Państwa decyzją to inne produkty.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1); as you decided, the last row counts.</source>
        <translation>1 produkt występuje w kilku wierszach jednego sklepu i dnia (%1); zgodnie z Państwa decyzją liczy się ostatni wiersz.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2); as you decided, the last row counts.</source>
        <translation>Produkty, które występują w kilku wierszach jednego sklepu i dnia: %1 (%2); zgodnie z Państwa decyzją liczy się ostatni wiersz.</translation>
    </message>
    <message>
        <source>There is no decision &quot;%1&quot;.</source>
        <translation>Nie ma decyzji „%1”.</translation>
    </message>
    <message>
        <source>This file does not ask for the decision %1, so &quot;%2&quot; changes nothing.</source>
        <translation>Ten plik nie wymaga decyzji %1, więc „%2” niczego nie zmienia.</translation>
    </message>
    <message>
        <source>The stock is taken back, and not known from then on, of: %1.</source>
        <translation>Stan wycofano i odtąd nie jest znany dla: %1.</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>Otwarte codziennie.</translation>
    </message>
    <message>
        <source>The store is closed on %1.</source>
        <translation>Sklep zamknięty: %1.</translation>
    </message>
    <message>
        <source>The store is closed on 1 holiday.</source>
        <translation>Sklep jest zamknięty w 1 święto.</translation>
    </message>
    <message>
        <source>The store is closed on %1 holidays.</source>
        <translation>Święta, w które sklep jest zamknięty: %1.</translation>
    </message>
    <message>
        <source>The store is closed in 1 closure.</source>
        <translation>Sklep ma 1 okres zamknięcia.</translation>
    </message>
    <message>
        <source>The store is closed in %1 closures.</source>
        <translation>Okresy zamknięcia sklepu: %1.</translation>
    </message>
    <message>
        <source>The store is closed at the same time of every year.</source>
        <translation>Sklep jest zamknięty co roku o tej samej porze.</translation>
    </message>
    <message>
        <source>A store that is closed all week sells nothing.</source>
        <translation>Sklep zamknięty przez cały tydzień niczego nie sprzedaje.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>„%1” kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a year.</source>
        <translation>„%1” trwa dłużej niż rok.</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>wtorki</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>środy</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>czwartki</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>piątki</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>soboty</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Nowy Rok</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2 stycznia</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trzech Króli</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Boże Narodzenie (prawosł.)</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Wielki Czwartek</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Wielki Piątek</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Niedziela Wielkanocna</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Poniedziałek Wielkanocny</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Wielki Piątek (prawosł.)</translation>
    </message>
    <message>
        <source>Orthodox Easter Sunday</source>
        <translation>Wielkanoc (prawosławna)</translation>
    </message>
    <message>
        <source>Orthodox Easter Monday</source>
        <translation>Pon. Wielkanocny (prawosł.)</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Święto Wyzwolenia</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Dzień Króla</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Święto Pracy</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Święto majowe</translation>
    </message>
    <message>
        <source>3 May</source>
        <translation>3 Maja</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Dzień Zwycięstwa</translation>
    </message>
    <message>
        <source>17 May</source>
        <translation>17 maja</translation>
    </message>
    <message>
        <source>Last Monday of May</source>
        <translation>Ostatni poniedziałek maja</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Wniebowstąpienie</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Zielone Świątki</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Pon. Zielonoświątkowy</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Boże Ciało</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Święto Republiki</translation>
    </message>
    <message>
        <source>6 June</source>
        <translation>6 czerwca</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Dzień Niepodległości</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>Święto Bastylii</translation>
    </message>
    <message>
        <source>1 August</source>
        <translation>1 sierpnia</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Wniebowzięcie NMP</translation>
    </message>
    <message>
        <source>Last Monday of August</source>
        <translation>Ostatni poniedziałek sierpnia</translation>
    </message>
    <message>
        <source>First Monday of September</source>
        <translation>Pierwszy poniedziałek września</translation>
    </message>
    <message>
        <source>28 September</source>
        <translation>28 września</translation>
    </message>
    <message>
        <source>German Unity</source>
        <translation>Dzień Jedności Niemiec</translation>
    </message>
    <message>
        <source>Second Monday of October</source>
        <translation>Drugi poniedziałek października</translation>
    </message>
    <message>
        <source>12 October</source>
        <translation>12 października</translation>
    </message>
    <message>
        <source>26 October</source>
        <translation>26 października</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Święto Reformacji</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>Wszystkich Świętych</translation>
    </message>
    <message>
        <source>11 November</source>
        <translation>11 listopada</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Święto Dziękczynienia</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1 grudnia</translation>
    </message>
    <message>
        <source>6 December</source>
        <translation>6 grudnia</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Niepokalane Poczęcie</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Wigilia</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Boże Narodzenie</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 grudnia</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Sylwester</translation>
    </message>
    <message>
        <source>The stock is not known, so no orders are planned.</source>
        <translation>Stan nie jest znany, więc nie planuje się zamówień.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each is read as a store of its name.</source>
        <translation>Arkusze „%1”, %2 mają te same kolumny oraz te same produkty w te same dni z innymi liczbami, więc każdy jest czytany jako sklep o swojej nazwie.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; they are read as one table.</source>
        <translation>Arkusze „%1”, %2 mają te same kolumny oraz te same produkty w te same dni z innymi liczbami, więc każdy mógłby być sklepem; są czytane jako jedna tabela.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; only the first is read.</source>
        <translation>Arkusze „%1”, %2 mają te same kolumny oraz te same produkty w te same dni z innymi liczbami, więc każdy mógłby być sklepem; czytany jest tylko pierwszy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>„%1” nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not between %2 and %3.</source>
        <translation>„%1” nie mieści się między %2 a %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of weekdays like Mon,Thu.</source>
        <translation>„%1” nie jest listą dni tygodnia jak pon,czw.</translation>
    </message>
    <message>
        <source>%1 cannot be raised to the supplier&apos;s minimum with the lines on it.</source>
        <translation>%1: przy obecnych pozycjach nie da się osiągnąć minimalnej wartości zamówienia dostawcy.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>No name of a column says units sold, so they are read from &quot;%1&quot;.</source>
        <translation>Żadna nazwa kolumny nie wskazuje na sprzedane sztuki, więc są czytane z „%1”.</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot;, so that is read as the store.</source>
        <translation>Każdy produkt występuje raz dziennie dla każdej wartości „%1”, więc uznano ją za sklep.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus, as a ledger writes what left the stock: they are read as sold.</source>
        <translation>Wartości „%3” z minusem: %1 z %2. Tak kartoteka magazynowa zapisuje rozchód, więc są czytane jako sprzedaż.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus and are read as returns, as you decided.</source>
        <translation>Wartości „%3” z minusem: %1 z %2. Zgodnie z Państwa decyzją są czytane jako zwroty.</translation>
    </message>
    <message>
        <source>Stores %1: %2</source>
        <translation>Sklepy %1: %2</translation>
    </message>
    <message>
        <source>The file is a list of ordering policies (told by %1): by these rules the orders are decided from now on.</source>
        <translation>Plik to lista reguł zamawiania (rozpoznano po: %1): odtąd zamówienia ustala się według nich.</translation>
    </message>
    <message>
        <source>The file is a list of prices by quantity (told by %1): these take the place of the prices by quantity that were known of its products.</source>
        <translation>Plik to lista cen według ilości (rozpoznano po: %1): zastępują one dotychczasowe ceny według ilości tych produktów.</translation>
    </message>
    <message>
        <source>Rules stated: products %1, suppliers %2, classes %3; taken back: %4.</source>
        <translation>Podane reguły: produkty %1, dostawcy %2, klasy %3; wycofane: %4.</translation>
    </message>
    <message>
        <source>Prices by quantity: products %1, of them with several steps %2.</source>
        <translation>Ceny według ilości: produkty %1, w tym z kilkoma progami %2.</translation>
    </message>
    <message>
        <source>Holding costs are read as those of %1 weeks, as the name of their column says, and kept by the week.</source>
        <translation>Koszty utrzymania zapasu czytane są jako koszty za okres w tygodniach: %1, zgodnie z nazwą kolumny, a przechowywane tygodniowo.</translation>
    </message>
    <message>
        <source>names no product, supplier or class (A, B or C)</source>
        <translation>nie wskazuje produktu, dostawcy ani klasy (A, B lub C)</translation>
    </message>
    <message>
        <source>says nothing, so it is left out</source>
        <translation>nic nie mówi, więc pominięto</translation>
    </message>
    <message>
        <source>states several rules at once: keep one of them</source>
        <translation>podaje kilka reguł naraz: proszę zostawić jedną</translation>
    </message>
    <message>
        <source>needs both costs above 0: of a unit short and of a unit held</source>
        <translation>wymaga obu kosztów powyżej 0: brakującej sztuki i sztuki na zapasie</translation>
    </message>
    <message>
        <source>says up to what is ordered, and not from which stock on</source>
        <translation>mówi, do ilu się zamawia, ale nie, od jakiego stanu</translation>
    </message>
    <message>
        <source>the maximum is under the minimum</source>
        <translation>maksimum jest mniejsze od minimum</translation>
    </message>
    <message>
        <source>a lot is 1 unit or more</source>
        <translation>partia to co najmniej 1 sztuka</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>brak ceny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write 11:00</source>
        <translation>„%1” nie jest godziną: proszę wpisać 11:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day like 11:00.</source>
        <translation>„%1” nie jest godziną w postaci 11:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of prices.</source>
        <translation>„%1” nie jest listą cen.</translation>
    </message>
    <message>
        <source>Write 1=2.00; 100=1.80: rising quantities, each with the cost of a unit.</source>
        <translation>Proszę wpisać np. 1=2.00; 100=1.80: rosnące ilości, każda z ceną zakupu sztuki.</translation>
    </message>
    <message>
        <source>No store has sales before that date.</source>
        <translation>Żaden sklep nie ma sprzedaży przed tą datą.</translation>
    </message>
    <message>
        <source>Looking for the tables</source>
        <translation>Szukanie tabel</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Odczyt tabel</translation>
    </message>
    <message>
        <source>Reading what nothing leads to any more</source>
        <translation>Odczyt osieroconych danych</translation>
    </message>
    <message>
        <source>Adding up the days</source>
        <translation>Sumowanie dni</translation>
    </message>
    <message>
        <source>Checking the uploads</source>
        <translation>Sprawdzanie importów</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <translation>Sprawdzanie modeli</translation>
    </message>
    <message>
        <source>Adding up the products</source>
        <translation>Sumowanie produktów</translation>
    </message>
    <message>
        <source>Checking what was saved</source>
        <translation>Sprawdzanie uratowanych</translation>
    </message>
    <message>
        <source>lines of master data</source>
        <translation>wiersze kartotek</translation>
    </message>
    <message>
        <source>lines of stock and deliveries</source>
        <translation>wiersze stanów i dostaw</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>zamówienia do dostawców</translation>
    </message>
    <message>
        <source>lines of purchase orders</source>
        <translation>pozycje zamówień</translation>
    </message>
    <message>
        <source>own forecasts and quantities</source>
        <translation>własne prognozy i ilości</translation>
    </message>
    <message>
        <source>lines of the audit</source>
        <translation>wiersze historii zmian</translation>
    </message>
    <message>
        <source>This database was saved from a damaged one.</source>
        <translation>Tę bazę danych uratowano z uszkodzonej.</translation>
    </message>
    <message>
        <source>Of the %1 %2 of %3 could not be read.</source>
        <translation>%1: nie udało się odczytać %2 z %3.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): its rows are not what was imported.</source>
        <translation>Import %1 (%2): jego wiersze nie są tymi, które zaimportowano.</translation>
    </message>
    <message>
        <source>Take it back and import the file again.</source>
        <translation>Proszę wycofać go i zaimportować plik ponownie.</translation>
    </message>
    <message>
        <source>Model %1 is damaged and was left out.</source>
        <translation>Model %1 jest uszkodzony i został pominięty.</translation>
    </message>
    <message>
        <source>Store %1 is served by its earlier model %2.</source>
        <translation>Sklep %1 korzysta z wcześniejszego modelu %2.</translation>
    </message>
    <message>
        <source>The database&apos;s own record is gone: how much there was before is not known.</source>
        <translation>Brak własnego wpisu bazy danych: nie wiadomo, ile danych było przedtem.</translation>
    </message>
    <message>
        <source>The table %1 holds values that are not what was written.</source>
        <translation>Tabela %1 zawiera wartości inne niż zapisane.</translation>
    </message>
    <message>
        <source>Check what it shows.</source>
        <translation>Proszę sprawdzić, co pokazuje.</translation>
    </message>
    <message>
        <source>The audit is sound up to line %1; the lines after it were numbered anew.</source>
        <translation>Historia zmian jest nienaruszona do wiersza %1; późniejsze wiersze ponumerowano na nowo.</translation>
    </message>
    <message>
        <source>Nothing of Shelfcast&apos;s can be read in this file.</source>
        <translation>W tym pliku nie da się odczytać niczego z Shelfcast.</translation>
    </message>
    <message>
        <source>There is a file already where the saved database is to go.</source>
        <translation>Tam, gdzie ma trafić uratowana baza danych, jest już plik.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Proszę wybrać inną nazwę.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): rows that are gone: %3.</source>
        <translation>Import %1 (%2): utracone wiersze: %3.</translation>
    </message>
    <message>
        <source>Copies of imported files that were damaged and left out: %1.</source>
        <translation>Kopie zaimportowanych plików uszkodzone i pominięte: %1.</translation>
    </message>
    <message>
        <source>Records of uploads that are gone: %1; their rows are there as &quot;salvaged upload&quot;.</source>
        <translation>Utracone wpisy importów: %1; ich wiersze są pod nazwą „salvaged upload”.</translation>
    </message>
    <message>
        <source>Names of products or stores that are gone: %1; their sales are there as &quot;salvaged-&quot; and a number.</source>
        <translation>Utracone nazwy produktów lub sklepów: %1; ich sprzedaż jest pod nazwą „salvaged-” z numerem.</translation>
    </message>
    <message>
        <source>Rows left out because what they belong to is gone: %1.</source>
        <translation>Wiersze pominięte, bo utracono to, do czego należą: %1.</translation>
    </message>
    <message>
        <source>The selling calendar was changed meanwhile, in another window or by the command line.</source>
        <translation>Kalendarz sprzedaży zmieniono w międzyczasie w innym oknie lub z wiersza poleceń.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation>Niczego nie zmieniono; proszę sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>rows of sales</source>
        <translation>wiersze sprzedaży</translation>
    </message>
    <message>
        <source>records of uploads</source>
        <translation>wpisy importów</translation>
    </message>
    <message>
        <source>records of products</source>
        <translation>wpisy produktów</translation>
    </message>
    <message>
        <source>stored settings</source>
        <translation>zapisane ustawienia</translation>
    </message>
    <message>
        <source>trained models</source>
        <translation>nauczone modele</translation>
    </message>
    <message>
        <source>The stores are not all kept by the %1; choose one store to see its forecast.</source>
        <translation>Nie wszystkie sklepy prowadzone są w układzie: %1; aby zobaczyć prognozę, proszę wybrać jeden sklep.</translation>
    </message>
    <message>
        <source>The stores count in different currencies: their amounts are not added up.</source>
        <translation>Sklepy liczą w różnych walutach: ich kwot się nie sumuje.</translation>
    </message>
    <message>
        <source>The new model was not put to use: %1</source>
        <translation>Nowego modelu nie wdrożono: %1</translation>
    </message>
    <message>
        <source>There are 1 day of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Jest dotąd 1 dzień ze sprzedażą: za mało, by znaleźć wzorzec lub sprawdzić na nim prognozę.</translation>
    </message>
    <message>
        <source>There are 1 week of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Jest dotąd 1 tydzień ze sprzedażą: za mało, by znaleźć wzorzec lub sprawdzić na nim prognozę.</translation>
    </message>
    <message>
        <source>There are 1 month of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Jest dotąd 1 miesiąc ze sprzedażą: za mało, by znaleźć wzorzec lub sprawdzić na nim prognozę.</translation>
    </message>
    <message>
        <source>Supplier %1: %2</source>
        <translation>Dostawca %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; write order days as Mon,Thu.</source>
        <translation>„%1” nie jest dniem tygodnia; dni zamawiania proszę wpisać jako Mon,Thu.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>this row was cancelled or refunded, so it is left out</source>
        <translation>ten wiersz anulowano lub zwrócono za niego pieniądze, więc pominięto</translation>
    </message>
    <message>
        <source>this row is a total and no product, so it is left out</source>
        <translation>ten wiersz to suma, a nie produkt, więc pominięto</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>brak ilości</translation>
    </message>
    <message>
        <source>A replay of %1 weeks needs %2 weeks of sales before it; there are %3.</source>
        <translation>Symulacja %1 tygodni wymaga wcześniejszej historii sprzedaży, w tygodniach: %2; jest ich %3.</translation>
    </message>
    <message>
        <source>A replay of %1 months needs %2 months of sales before it; there are %3.</source>
        <translation>Symulacja %1 miesięcy wymaga wcześniejszej historii sprzedaży, w miesiącach: %2; jest ich %3.</translation>
    </message>
    <message>
        <source>This table holds %1 and no sales that can be learnt from.</source>
        <translation>Ta tabela zawiera %1, a nie sprzedaż, na której można się uczyć.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found.</source>
        <translation>Ta tabela zawiera ilości według produktów, ale nie znaleziono kolumny z datą.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>Miejsca w tabeli nie są żadnym ze sklepów, więc wszystkie pozycje należą do sklepu %1, jedynego, który ma wszystkie te produkty.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, and there are %1 stores (%2).</source>
        <translation>Miejsca w tabeli nie są żadnym ze sklepów, a liczba sklepów to %1 (%2).</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 1, the whole price, as in the data of this store.</source>
        <translation>Rabat wynosi od 0 do 1 (cała cena), tak jak w danych tego sklepu.</translation>
    </message>
    <message>
        <source>1 product differs from another one in capital letters or accents only (%1); each is forecast on its own.</source>
        <translation>1 produkt różni się od innego tylko wielkością liter lub znakami diakrytycznymi (%1); każdy jest prognozowany osobno.</translation>
    </message>
    <message>
        <source>%1 products differ from another one in capital letters or accents only (%2); each is forecast on its own.</source>
        <translation>Produkty, które różnią się od innego tylko wielkością liter lub znakami diakrytycznymi: %1 (%2); każdy jest prognozowany osobno.</translation>
    </message>
    <message>
        <source>1 product of %1 will probably run out before anything ordered today can arrive: %2.</source>
        <translation>1 produkt sklepu %1 skończy się prawdopodobnie, zanim dotrze cokolwiek zamówionego dziś: %2.</translation>
    </message>
    <message>
        <source>%1 products of %2 will probably run out before anything ordered today can arrive: %3.</source>
        <translation>Produkty sklepu %2, które skończą się prawdopodobnie, zanim dotrze cokolwiek zamówionego dziś: %1 (%3).</translation>
    </message>
    <message>
        <source>Order today, which saves %1 of the %2 at risk, and ask the suppliers what can come sooner.</source>
        <translation>Proszę zamówić dziś, co ratuje %1 z zagrożonych %2, i zapytać dostawców, co może przyjść wcześniej.</translation>
    </message>
    <message>
        <source>Order today, and ask the suppliers what can come sooner.</source>
        <translation>Proszę zamówić dziś i zapytać dostawców, co może przyjść wcześniej.</translation>
    </message>
    <message>
        <source>The forecast of %1 no longer fits.</source>
        <translation>Prognoza sklepu %1 już nie pasuje.</translation>
    </message>
    <message>
        <source>Train the store again, and look at what changed: prices, the assortment, a new competitor.</source>
        <translation>Proszę ponowić uczenie dla sklepu i sprawdzić, co się zmieniło: ceny, asortyment, nowy konkurent.</translation>
    </message>
    <message>
        <source>Its forecasts of a week are off by %1 more than when it was tested.</source>
        <translation>Jej prognozy tygodniowe mylą się o %1 bardziej niż przy sprawdzeniu.</translation>
    </message>
    <message>
        <source>Unusual sales of 1 product of %1.</source>
        <translation>Nietypowa sprzedaż 1 produktu w sklepie %1.</translation>
    </message>
    <message>
        <source>Unusual sales of %1 products of %2.</source>
        <translation>Produkty o nietypowej sprzedaży w sklepie %2: %1.</translation>
    </message>
    <message>
        <source>%1 sold %2 on %3, expected %4 (%5 to %6).</source>
        <translation>%1: sprzedaż %2 w dniu %3, oczekiwano %4 (%5 do %6).</translation>
    </message>
    <message>
        <source>%1 sold %2 from %3 to %4, expected %5 (%6 to %7).</source>
        <translation>%1: sprzedaż %2 od %3 do %4, oczekiwano %5 (%6 do %7).</translation>
    </message>
    <message>
        <source>Look whether the figures are right, and what was behind them: a promotion that is not in the data, a large customer, an empty shelf.</source>
        <translation>Proszę sprawdzić, czy liczby się zgadzają i co za nimi stoi: promocja, której nie ma w danych, duży klient, pusta półka.</translation>
    </message>
    <message>
        <source>Correct the file, or mark the event.</source>
        <translation>Proszę poprawić plik lub zaznaczyć wydarzenie.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, over %5.</source>
        <translation>Próg %1: %2 sklepu %3 wynosi %4, powyżej %5.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, under %5.</source>
        <translation>Próg %1: %2 sklepu %3 wynosi %4, poniżej %5.</translation>
    </message>
    <message>
        <source>the revenue at risk</source>
        <translation>zagrożona sprzedaż</translation>
    </message>
    <message>
        <source>the value of the orders due</source>
        <translation>wartość zamówień do złożenia</translation>
    </message>
    <message>
        <source>the number of critical products</source>
        <translation>liczba krytycznych produktów</translation>
    </message>
    <message>
        <source>the number of units sold in the last week</source>
        <translation>liczba sztuk sprzedanych w ostatnim tygodniu</translation>
    </message>
    <message>
        <source>the accuracy of the forecast in percent</source>
        <translation>trafność prognozy w procentach</translation>
    </message>
    <message>
        <source>Train the store again.</source>
        <translation>Proszę ponowić uczenie sklepu.</translation>
    </message>
    <message>
        <source>Look whether all sales are in, and what changed in the shop.</source>
        <translation>Proszę sprawdzić, czy jest cała sprzedaż i co zmieniło się w sklepie.</translation>
    </message>
    <message>
        <source>Look at the orders of the store.</source>
        <translation>Proszę przejrzeć zamówienia sklepu.</translation>
    </message>
    <message>
        <source>A job was cut off on %1; nothing of it is stored half: %2.</source>
        <translation>Zadanie przerwano %1; nic z niego nie zapisano połowicznie: %2.</translation>
    </message>
    <message>
        <source>Run it again: the page Health and the verb jobs offer it.</source>
        <translation>Proszę uruchomić je ponownie: na stronie Kondycja lub poleceniem jobs.</translation>
    </message>
    <message>
        <source>The service could not do a job of %1: %2.</source>
        <translation>Usługa nie mogła wykonać zadania z %1: %2.</translation>
    </message>
    <message>
        <source>Put right what the sentence names, and ask for it again.</source>
        <translation>Proszę usunąć przyczynę podaną w komunikacie i zlecić je ponownie.</translation>
    </message>
    <message>
        <source>The night had 1 problem.</source>
        <translation>W nocy wystąpił 1 problem.</translation>
    </message>
    <message>
        <source>The night had %1 problems.</source>
        <translation>Problemy w nocy: %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be imported.</source>
        <translation>Nie można było zaimportować pliku %1.</translation>
    </message>
    <message>
        <source>Store %1 has no orders.</source>
        <translation>Sklep %1 nie ma zamówień.</translation>
    </message>
    <message>
        <source>Read the report of the night, and import rejected files by hand.</source>
        <translation>Proszę przeczytać raport nocny i ręcznie zaimportować odrzucone pliki.</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>Nie ma alertu %1.</translation>
    </message>
    <message>
        <source>Alert %1 is over: what it was about is no longer so.</source>
        <translation>Alert %1 jest nieaktualny: jego przyczyna ustała.</translation>
    </message>
    <message>
        <source>users and keys</source>
        <translation>użytkownicy i klucze</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alerty</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>week</source>
        <translation>tydzień</translation>
    </message>
    <message>
        <source>month</source>
        <translation>miesiąc</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tygodnie</translation>
    </message>
    <message>
        <source>months</source>
        <translation>miesiące</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; are the sums of the rows below them, in every column: they are left out.</source>
        <translation>Wiersze takie jak „%2” (liczba: %1) są w każdej kolumnie sumą wierszy pod nimi: są pominięte.</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; could be the sums of the rows below them, in every column: they are read as products, as you decided.</source>
        <translation>Wiersze takie jak „%2” (liczba: %1) mogłyby być w każdej kolumnie sumą wierszy pod nimi: są czytane jako produkty, zgodnie z Twoją decyzją.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: the units of a sale count once.</source>
        <translation>Każda sprzedaż jest zapisana w kilku wierszach, po jednym na kwotę („%1”), każdy ze swoimi sztukami: sztuki sprzedaży liczą się raz.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: they add up, as you decided.</source>
        <translation>Każda sprzedaż jest zapisana w kilku wierszach, po jednym na kwotę („%1”), każdy ze swoimi sztukami: są sumowane, zgodnie z Twoją decyzją.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: &quot;%2&quot; in %3 rows takes back what was sold, so their units are taken off the sales.</source>
        <translation>„%1” mówi, czy to winien, czy ma: „%2” w wierszach (liczba: %3) cofa sprzedaż, więc ich sztuki są od niej odejmowane.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: the %3 rows with &quot;%2&quot; are read as sales, as you decided.</source>
        <translation>„%1” mówi, czy to winien, czy ma: wiersze z „%2” (liczba: %3) są czytane jako sprzedaż, zgodnie z Twoją decyzją.</translation>
    </message>
    <message>
        <source>No row has units, and each is a line of a receipt: each line counts as one piece.</source>
        <translation>Żaden wiersz nie ma sztuk, a każdy jest pozycją paragonu: każda pozycja liczy się jako jedna sztuka.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1; their rows are added up to the product.</source>
        <translation>Produkty występują w kilku odmianach według %1; ich wiersze są sumowane do produktu.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1, which are read as products of their own.</source>
        <translation>Produkty występują w kilku odmianach według %1, które są czytane jako osobne produkty.</translation>
    </message>
    <message>
        <source>this row is marked as no sale of goods, so it is left out</source>
        <translation>ten wiersz jest oznaczony jako niebędący sprzedażą towaru, więc jest pominięty</translation>
    </message>
    <message>
        <source>this row is about its receipt as a whole and not about a product, so it is left out</source>
        <translation>ten wiersz dotyczy całego paragonu, a nie produktu, więc jest pominięty</translation>
    </message>
    <message>
        <source>this row is the sum of the rows below it, so it is left out</source>
        <translation>ten wiersz jest sumą wierszy pod nim, więc jest pominięty</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds all items of an order: each item is read as a row of its own.</source>
        <translation>„%1” zawiera wszystkie pozycje zamówienia: każda pozycja jest czytana jako osobny wiersz.</translation>
    </message>
    <message>
        <source>The items of an order stand side by side, up to %1 of them: each item is read as a row of its own.</source>
        <translation>Pozycje zamówienia stoją obok siebie, do %1: każda pozycja jest czytana jako osobny wiersz.</translation>
    </message>
    <message>
        <source>The codes in &quot;%1&quot; were shortened by a spreadsheet (&quot;%2&quot;), so the products are told by &quot;%3&quot;.</source>
        <translation>Kody w „%1” zostały skrócone przez arkusz („%2”), dlatego produkty są rozpoznawane po „%3”.</translation>
    </message>
    <message>
        <source>All rows go to the store &quot;%1&quot;, which the title names.</source>
        <translation>Wszystkie wiersze trafiają do sklepu „%1”, który podaje tytuł.</translation>
    </message>
    <message>
        <source>The file is numbers by date (told by %1), as weather and economy are: forecasts use them where they help.</source>
        <translation>Plik zawiera liczby według dat (rozpoznano po: %1), takie jak pogoda i gospodarka: prognozy używają ich tam, gdzie pomagają.</translation>
    </message>
    <message>
        <source>%1 lacks 1 day between %2 and %3 (%4): for up to a week the last value goes on.</source>
        <translation>W %1 brakuje 1 dnia między %2 a %3 (%4): do tygodnia obowiązuje ostatnia wartość.</translation>
    </message>
    <message>
        <source>%1 lacks %2 days between %3 and %4 (the first is %5): for up to a week the last value goes on, longer gaps are not known.</source>
        <translation>W %1 brakuje %2 dni między %3 a %4 (pierwszy to %5): do tygodnia obowiązuje ostatnia wartość, dłuższe luki pozostają nieznane.</translation>
    </message>
    <message>
        <source>%1 has 1 value that leaps as no other does (%2 on %3): check its row.</source>
        <translation>%1 ma 1 wartość, która odskakuje jak żadna inna (%2 w dniu %3): proszę sprawdzić jej wiersz.</translation>
    </message>
    <message>
        <source>%1 has %2 values that leap as no others do (the first is %3 on %4): check their rows.</source>
        <translation>%1 ma wartości, które odskakują jak żadne inne: %2 (pierwsza to %3 w dniu %4); proszę sprawdzić ich wiersze.</translation>
    </message>
    <message>
        <source>%1 has several values of one day (%2): the last row counts.</source>
        <translation>%1 ma kilka wartości z jednego dnia (%2): liczy się ostatni wiersz.</translation>
    </message>
    <message>
        <source>There is no store in the region %1.</source>
        <translation>Nie ma sklepu w regionie %1.</translation>
    </message>
    <message>
        <source>There are no stores in the regions %1.</source>
        <translation>Nie ma sklepów w regionach %1.</translation>
    </message>
    <message>
        <source>%1 reaches %2 days beyond the sales: forecasts know it so far ahead and no further.</source>
        <translation>%1 sięga %2 dni poza sprzedaż: prognozy znają wartości tylko do tego dnia.</translation>
    </message>
    <message>
        <source>%1 ends on %2, no later than the sales (%3): only its past is known. Where the file goes on with a forecast for the days ahead, it can do more.</source>
        <translation>%1 kończy się w dniu %2, nie później niż sprzedaż (%3): znana jest tylko przeszłość. Jeśli plik zawiera też prognozę na następne dni, może dać więcej.</translation>
    </message>
    <message>
        <source>%1 ends on %2, long before the sales (%3): it is kept, and not used until newer values come.</source>
        <translation>%1 kończy się w dniu %2, na długo przed sprzedażą (%3): dane są zachowane, ale nieużywane, dopóki nie przyjdą nowsze wartości.</translation>
    </message>
    <message>
        <source>%1 comes by week: a value counts from the week after, when it can be known, and only its past is used.</source>
        <translation>%1 ma wartości tygodniowe: wartość liczy się od następnego tygodnia, gdy może być znana, i używana jest tylko przeszłość.</translation>
    </message>
    <message>
        <source>%1 comes by month: a value counts from the month after, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 ma wartości miesięczne: wartość liczy się od następnego miesiąca, gdy najwcześniej może być znana, i używana jest tylko przeszłość.</translation>
    </message>
    <message>
        <source>%1 comes every %2 days: a value counts from the end of its period, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 ma wartości co %2 dni: wartość liczy się od końca swojego okresu, gdy najwcześniej może być znana, i używana jest tylko przeszłość.</translation>
    </message>
    <message>
        <source>%1 counts from the days on which it was published, and only its past is used.</source>
        <translation>%1 liczy się od dni publikacji i używana jest tylko przeszłość.</translation>
    </message>
    <message>
        <source>%1: used, known %2 days ahead; on %3 earlier weeks the error was %4 lower ± %5.</source>
        <translation>%1: w użyciu, znane na %2 dni naprzód; w %3 wcześniejszych tygodniach błąd był niższy o %4 ± %5.</translation>
    </message>
    <message>
        <source>%1: used by its past; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: w użyciu jest tylko przeszłość; w %2 wcześniejszych tygodniach błąd był niższy o %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, no gain that chance would not give; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: nieużywane, brak zysku, którego nie dałby przypadek; w %2 wcześniejszych tygodniach błąd był niższy o %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, it does not help; on %2 earlier weeks the error was %3 higher ± %4.</source>
        <translation>%1: nieużywane, nie pomaga; w %2 wcześniejszych tygodniach błąd był wyższy o %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, the history is too short to tell whether it helps.</source>
        <translation>%1: nieużywane, historia jest za krótka, by ocenić, czy pomaga.</translation>
    </message>
    <message>
        <source>%1: not tried, there are too many outside series to try each.</source>
        <translation>%1: nie wypróbowano, serii zewnętrznych jest za dużo, by wypróbować każdą.</translation>
    </message>
    <message>
        <source>Trying outside series on earlier weeks: %1</source>
        <translation>Próba serii zewnętrznych na wcześniejszych tygodniach: %1</translation>
    </message>
    <message>
        <source>A source needs one query that only reads: one statement that begins with SELECT or WITH.</source>
        <translation>Źródło wymaga jednego zapytania, które tylko czyta: jednej instrukcji zaczynającej się od SELECT lub WITH.</translation>
    </message>
    <message>
        <source>Qt has no driver %1 here (there are: %2). For ODBC on Debian and Ubuntu: apt install libqt6sql6-odbc, and the ODBC driver of the database itself.</source>
        <translation>Qt nie ma tu sterownika %1 (dostępne: %2). Dla ODBC w systemach Debian i Ubuntu: apt install libqt6sql6-odbc oraz sterownik ODBC samej bazy danych.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was imported of it; it is asked again next time.</source>
        <translation>Nie można połączyć się z bazą danych. Niczego z niej nie zaimportowano; następnym razem nastąpi kolejna próba.</translation>
    </message>
    <message>
        <source>The database did not answer the query. Nothing was imported of it; put the query right and test it.</source>
        <translation>Baza danych nie odpowiedziała na zapytanie. Niczego z niej nie zaimportowano; proszę poprawić zapytanie i je sprawdzić.</translation>
    </message>
    <message>
        <source>The query gave no rows, so there is nothing to import.</source>
        <translation>Zapytanie nie zwróciło wierszy, więc nie ma czego importować.</translation>
    </message>
    <message>
        <source>A password is not kept in the database: leave it out of the connection, and name the file it stands in (readable by you alone) or a variable of the environment.</source>
        <translation>Hasła nie przechowuje się w bazie danych: proszę pominąć je w połączeniu i podać plik, w którym się znajduje (z prawem odczytu tylko dla Państwa), albo zmienną środowiskową.</translation>
    </message>
    <message>
        <source>The password of %1 is not there: the environment has no %2.</source>
        <translation>Brak hasła do %1: w środowisku nie ma %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Odczyt bazy danych</translation>
    </message>
    <message>
        <source>usual sales %1</source>
        <translation>zwykła sprzedaż %1</translation>
    </message>
    <message>
        <source>level of the last weeks %1</source>
        <translation>poziom ostatnich tygodni %1</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>trend %1</translation>
    </message>
    <message>
        <source>time of the year %1</source>
        <translation>pora roku %1</translation>
    </message>
    <message>
        <source>days of the week %1</source>
        <translation>dni tygodnia %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>święto %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promocja %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>cena %1</translation>
    </message>
    <message>
        <source>competitor&apos;s price %1</source>
        <translation>cena konkurencji %1</translation>
    </message>
    <message>
        <source>other products&apos; offers %1</source>
        <translation>oferty innych produktów %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>pogoda %1</translation>
    </message>
    <message>
        <source>other reasons %1</source>
        <translation>inne powody %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 days) %2</source>
        <translation>niezapowiedziane promocje (około 1 na %1 dni) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 weeks) %2</source>
        <translation>niezapowiedziane promocje (około 1 na %1 tygodni) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 months) %2</source>
        <translation>niezapowiedziane promocje (około 1 na %1 miesięcy) %2</translation>
    </message>
    <message>
        <source>your forecast %1</source>
        <translation>Państwa prognoza %1</translation>
    </message>
    <message>
        <source>your price %1</source>
        <translation>Państwa cena %1</translation>
    </message>
    <message>
        <source>your discount %1</source>
        <translation>Państwa rabat %1</translation>
    </message>
    <message>
        <source>your promotion %1</source>
        <translation>Państwa promocja %1</translation>
    </message>
    <message>
        <source>your competitor_price %1</source>
        <translation>Państwa cena konkurencji %1</translation>
    </message>
    <message>
        <source>%1 numbers of &quot;%2&quot; have another decimal sign than the rest, such as &quot;%3&quot;, and are read by their own.</source>
        <translation>Liczby w „%2” z innym znakiem dziesiętnym niż pozostałe, np. „%3”: %1; są czytane według własnego znaku.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they are read as one table.</source>
        <translation>Arkusze „%1”, %2 mają te same kolumny oraz te same produkty w innych dniach, więc są czytane jako jedna tabela.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they could be read as one table; only the first is.</source>
        <translation>Arkusze „%1”, %2 mają te same kolumny oraz te same produkty w innych dniach, więc można by je czytać jako jedną tabelę; czytany jest tylko pierwszy.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, so each is read as the amount of its row: a price is the amount divided by the units.</source>
        <translation>Wartości „%1” rosną wraz z ilością w wierszu, więc każda jest czytana jako kwota swojego wiersza: cena to kwota podzielona przez ilość.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, and are read as prices of one unit all the same.</source>
        <translation>Wartości „%1” rosną wraz z ilością w wierszu, a mimo to są czytane jako ceny jednej sztuki.</translation>
    </message>
    <message>
        <source>There is no column with products, so all sales of a store are forecast as one product, &quot;%1&quot;.</source>
        <translation>Nie ma kolumny z produktami, więc cała sprzedaż sklepu jest prognozowana jako jeden produkt, „%1”.</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot; in each &quot;%2&quot;, so both together are read as the store.</source>
        <translation>Każdy produkt występuje raz dziennie dla każdej wartości „%1” w każdej wartości „%2”, więc obie razem uznano za sklep.</translation>
    </message>
    <message>
        <source>There is no forecast run %1.</source>
        <translation>Nie ma prognozy o numerze %1.</translation>
    </message>
    <message>
        <source>The forecast of %1 covers %2 to %3, not all days from %4 to %5.</source>
        <translation>Prognoza z %1 obejmuje okres od %2 do %3, a nie wszystkie dni od %4 do %5.</translation>
    </message>
    <message>
        <source>Choose a later run or nearer days.</source>
        <translation>Proszę wybrać późniejszą prognozę lub bliższe dni.</translation>
    </message>
    <message>
        <source>No earlier forecast of these days is kept.</source>
        <translation>Nie zachowano żadnej wcześniejszej prognozy na te dni.</translation>
    </message>
    <message>
        <source>Each forecast is kept from now on, and the next one can be compared with it.</source>
        <translation>Od teraz każda prognoza jest zachowywana i następną będzie można z nią porównać.</translation>
    </message>
    <message>
        <source>The forecast that was kept of %1 cannot be read.</source>
        <translation>Nie można odczytać zachowanej prognozy z %1.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold where %2 were expected.</source>
        <translation>Doszedł 1 dzień sprzedaży: sprzedano %1, oczekiwano %2.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold where %3 were expected.</source>
        <translation>Doszły nowe dni sprzedaży (liczba: %1): sprzedano %2, oczekiwano %3.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold.</source>
        <translation>Doszedł 1 dzień sprzedaży: sprzedano %1.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold.</source>
        <translation>Doszły nowe dni sprzedaży (liczba: %1): sprzedano %2.</translation>
    </message>
    <message>
        <source>No sales came in since.</source>
        <translation>Od tego czasu nie doszła żadna sprzedaż.</translation>
    </message>
    <message>
        <source>The model is the same.</source>
        <translation>Model jest ten sam.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2.</source>
        <translation>Model %1 zamiast %2.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2, which cannot be asked any more: what else changed is in this step.</source>
        <translation>Model %1 zamiast %2, którego nie można już odpytać: ten krok zawiera też inne zmiany.</translation>
    </message>
    <message>
        <source>Planned prices and promotions are the same.</source>
        <translation>Planowane ceny i promocje są takie same.</translation>
    </message>
    <message>
        <source>A price of %1 is planned in place of %2.</source>
        <translation>Planowana jest cena %1 zamiast %2.</translation>
    </message>
    <message>
        <source>A discount of %1 is planned in place of %2.</source>
        <translation>Planowany jest rabat %1 zamiast %2.</translation>
    </message>
    <message>
        <source>A promotion is planned on %1 of %2 days in place of %3.</source>
        <translation>Dni z planowaną promocją: %1 z %2 zamiast %3.</translation>
    </message>
    <message>
        <source>%1 is planned at %2 in place of %3.</source>
        <translation>%1: planowane %2 zamiast %3.</translation>
    </message>
    <message>
        <source>1 product is planned otherwise.</source>
        <translation>1 produkt zaplanowano inaczej.</translation>
    </message>
    <message>
        <source>%1 products are planned otherwise.</source>
        <translation>Produkty zaplanowane inaczej: %1.</translation>
    </message>
    <message>
        <source>No forecast by hand.</source>
        <translation>Brak prognozy ręcznej.</translation>
    </message>
    <message>
        <source>Forecasts by hand change it by %1; before they changed it by %2.</source>
        <translation>Prognozy ręczne zmieniają ją o %1; wcześniej zmieniały ją o %2.</translation>
    </message>
    <message>
        <source>No product came or went.</source>
        <translation>Żaden produkt nie doszedł ani nie ubył.</translation>
    </message>
    <message>
        <source>Products that came: %1. Products that went: %2.</source>
        <translation>Produkty, które doszły: %1. Produkty, które ubyły: %2.</translation>
    </message>
    <message>
        <source>The sales begin later than they did or come by other periods: nothing can be told apart.</source>
        <translation>Sprzedaż zaczyna się później niż poprzednio lub jest podana w innych okresach: niczego nie da się rozdzielić.</translation>
    </message>
    <message>
        <source>Corrected sales, settings, another version of the program.</source>
        <translation>Poprawiona sprzedaż, ustawienia, inna wersja programu.</translation>
    </message>
    <message>
        <source>Nothing else changed it.</source>
        <translation>Nic innego jej nie zmieniło.</translation>
    </message>
    <message>
        <source>Asking the earlier model</source>
        <translation>Odpytywanie wcześniejszego modelu</translation>
    </message>
    <message>
        <source>Asking the present model</source>
        <translation>Odpytywanie obecnego modelu</translation>
    </message>
    <message>
        <source>The columns %1 stand side by side, so each of them is read as a store.</source>
        <translation>Kolumny %1 stoją obok siebie, więc każda z nich jest czytana jako sklep.</translation>
    </message>
    <message>
        <source>The days of each week stand side by side, so each is read as a row of its own; the week is that of &quot;%1&quot;.</source>
        <translation>Dni każdego tygodnia stoją obok siebie, więc każdy jest czytany jako osobny wiersz; tydzień pochodzi z kolumny „%1”.</translation>
    </message>
    <message>
        <source>The dates in &quot;%1&quot; are written in two ways: those with strokes are read as %2, the others as %3.</source>
        <translation>Daty w „%1” są zapisane na dwa sposoby: te z ukośnikami są czytane jako %2, pozostałe jako %3.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Odczyt %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie %1</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Zamówienia: %1</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Szukanie spraw wymagających uwagi</translation>
    </message>
    <message>
        <source>The very same file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Dokładnie ten sam plik był już importowany (import %1, %2), więc niczego nie zapisano ponownie.</translation>
    </message>
    <message>
        <source>Nothing of it was stored: it can be meant in more than one way. Import one such file by hand, answering what is asked; those with the same columns are then read alike at night.</source>
        <translation>Niczego z tego pliku nie zapisano: można go rozumieć na więcej niż jeden sposób. Proszę ręcznie zaimportować jeden taki plik, odpowiadając na pytania; pliki z tymi samymi kolumnami będą potem w nocy czytane tak samo.</translation>
    </message>
    <message>
        <source>It is still being written; it is looked at again next time.</source>
        <translation>Plik jest jeszcze zapisywany; następnym razem zostanie sprawdzony ponownie.</translation>
    </message>
    <message>
        <source>It was written to meanwhile and stays for the next time.</source>
        <translation>W międzyczasie plik zmieniono; pozostaje na następny raz.</translation>
    </message>
    <message>
        <source>The night was stopped before its end. What is reported was done.</source>
        <translation>Pracę nocną zatrzymano przed końcem. To, co podaje raport, zostało wykonane.</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>Zalecane: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1; otherwise: %2.</source>
        <translation>Zalecane: %1; albo też: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or name another one.</source>
        <translation>Nie ma folderu %1. Proszę go utworzyć lub podać inny.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>Ten użytkownik nie ma prawa odczytu folderu %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved to %2.</source>
        <translation>Nie można przenieść „%1” do %2.</translation>
    </message>
    <message>
        <source>Nothing was done; name another folder.</source>
        <translation>Niczego nie wykonano; proszę podać inny folder.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Zaimportowano: %1.</translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1 can be imported.</source>
        <translation>Niczego jeszcze nie zapisano; do zaimportowania: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3</source>
        <translation>%1 z %2 wierszy (%3)</translation>
    </message>
    <message>
        <source>1 row that plans the future</source>
        <translation>1 wiersz planujący przyszłość</translation>
    </message>
    <message>
        <source>%1 rows that plan the future</source>
        <translation>wiersze planujące przyszłość: %1</translation>
    </message>
    <message>
        <source>%1 rows of earlier uploads were replaced.</source>
        <translation>Zastąpione wiersze wcześniejszych importów: %1.</translation>
    </message>
    <message>
        <source>%1 rows gave way to stored ones.</source>
        <translation>Wiersze, które ustąpiły zapisanym: %1.</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Symulacja przeszłości</translation>
    </message>
    <message>
        <source>Normal formula at equal service</source>
        <translation>Zwykły wzór przy równej obsłudze</translation>
    </message>
    <message>
        <source>Demand per period</source>
        <translation>Popyt na okres</translation>
    </message>
    <message>
        <source>Netting demand against stock</source>
        <translation>Bilansowanie popytu z zapasem</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>Zapisywanie prognozy</translation>
    </message>
    <message>
        <source>Encrypting the backup</source>
        <translation>Szyfrowanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Keeping the present database</source>
        <translation>Odkładanie obecnej bazy danych</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Sprawdzanie pliku</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Sprawdzanie tabel</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Sprawdzanie sprzedaży</translation>
    </message>
    <message>
        <source>Checking the kept files</source>
        <translation>Sprawdzanie zachowanych plików</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <translation>Sprawdzanie historii zmian</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Open every day</source>
        <translation>Otwarte codziennie</translation>
    </message>
    <message>
        <source>Closed on Sundays</source>
        <translation>Zamknięte w niedziele</translation>
    </message>
    <message>
        <source>Closed on Sundays and holidays</source>
        <translation>Zamknięte w niedziele i święta</translation>
    </message>
    <message>
        <source>Closed at weekends</source>
        <translation>Zamknięte w weekendy</translation>
    </message>
    <message>
        <source>No row: nothing sold</source>
        <translation>Bez wiersza: brak sprzedaży</translation>
    </message>
    <message>
        <source>No row: not known</source>
        <translation>Bez wiersza: nie wiadomo</translation>
    </message>
    <message>
        <source>Stock in the morning</source>
        <translation>Stan z rana</translation>
    </message>
    <message>
        <source>Stock in the evening</source>
        <translation>Stan z wieczora</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Sumować</translation>
    </message>
    <message>
        <source>Count equal rows once</source>
        <translation>Identyczne liczyć raz</translation>
    </message>
    <message>
        <source>They are stores</source>
        <translation>To sklepy</translation>
    </message>
    <message>
        <source>They are receipts</source>
        <translation>To paragony</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>Liczy się ostatni</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Pominąć</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Przyjąć</translation>
    </message>
    <message>
        <source>Add to the day</source>
        <translation>Dodać do dnia</translation>
    </message>
    <message>
        <source>Replace the day</source>
        <translation>Zastąpić dzień</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Zachować zapisane</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Zamówienia do dostawców</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Przyjęcia towaru</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Kartoteka mag.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Cennik</translation>
    </message>
    <message>
        <source>The known product</source>
        <translation>Znany produkt</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Inny produkt</translation>
    </message>
    <message>
        <source>Forecast money</source>
        <translation>Prognozować kwoty</translation>
    </message>
    <message>
        <source>They are units</source>
        <translation>To sztuki</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Odrzucić plik</translation>
    </message>
    <message>
        <source>Our calendar</source>
        <translation>Nasz kalendarz</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>Kalendarz buddyjski</translation>
    </message>
    <message>
        <source>Calendar of Taiwan</source>
        <translation>Kalendarz tajwański</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>Kalendarz perski</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>Kalendarz islamski</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Poprawić</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Zostawić</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Wszystkie arkusze</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Tylko pierwszy</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>święta</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Zamknięte: %1</translation>
    </message>
    <message>
        <source>A store each</source>
        <translation>Każdy to sklep</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedano</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Count once</source>
        <translation>Liczyć raz</translation>
    </message>
    <message>
        <source>Amounts of rows</source>
        <translation>Kwoty wierszy</translation>
    </message>
    <message>
        <source>Prices of one unit</source>
        <translation>Ceny jednej sztuki</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Święto</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promocja</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurencja</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Pogoda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Inne produkty</translation>
    </message>
    <message>
        <source>Unannounced offers</source>
        <translation>Niezapowiedziane promocje</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Państwa prognoza</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Państwa cena</translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation>Państwa rabat</translation>
    </message>
    <message>
        <source>Your promotion</source>
        <translation>Państwa promocja</translation>
    </message>
    <message>
        <source>Your competitor price</source>
        <translation>Państwa cena konkurencji</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n row(s) that repeat another row of the file and do not count.</source>
        <translation>
            <numerusform>%n wiersz, który powtarza inny wiersz pliku i się nie liczy.</numerusform>
            <numerusform>%n wiersze, które powtarzają inne wiersze pliku i się nie liczą.</numerusform>
            <numerusform>%n wierszy, które powtarzają inne wiersze pliku i się nie liczą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd row(s) held back: not in the sales.</source>
        <translation>
            <numerusform>Wstrzymano %n nietypowy wiersz: nie wchodzi do sprzedaży.</numerusform>
            <numerusform>Wstrzymano %n nietypowe wiersze: nie wchodzą do sprzedaży.</numerusform>
            <numerusform>Wstrzymano %n nietypowych wierszy: nie wchodzą do sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with negative units (returns), kept as they are.</source>
        <translation>
            <numerusform>%n wiersz z ujemną ilością (zwrot), pozostawiony bez zmian.</numerusform>
            <numerusform>%n wiersze z ujemną ilością (zwroty), pozostawione bez zmian.</numerusform>
            <numerusform>%n wierszy z ujemną ilością (zwroty), pozostawionych bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fractional units, as goods sold by weight have.</source>
        <translation>
            <numerusform>%n wiersz z ilością ułamkową, jak przy towarze na wagę.</numerusform>
            <numerusform>%n wiersze z ilością ułamkową, jak przy towarze na wagę.</numerusform>
            <numerusform>%n wierszy z ilością ułamkową, jak przy towarze na wagę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that sold all of the stock: demand may have been higher, so these days do not count as low demand.</source>
        <translation>
            <numerusform>%n wiersz, w którym sprzedano cały stan: popyt mógł być większy, więc ten dzień nie liczy się jako słaby.</numerusform>
            <numerusform>%n wiersze, w których sprzedano cały stan: popyt mógł być większy, więc te dni nie liczą się jako słabe.</numerusform>
            <numerusform>%n wierszy, w których sprzedano cały stan: popyt mógł być większy, więc te dni nie liczą się jako słabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a price of zero or less.</source>
        <translation>
            <numerusform>%n wiersz z ceną równą zero lub niższą.</numerusform>
            <numerusform>%n wiersze z ceną równą zero lub niższą.</numerusform>
            <numerusform>%n wierszy z ceną równą zero lub niższą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt line(s) with returns, taken off the sales of their day.</source>
        <translation>
            <numerusform>%n pozycja paragonu ze zwrotem, odjęta od sprzedaży dnia.</numerusform>
            <numerusform>%n pozycje paragonów ze zwrotami, odjęte od sprzedaży dnia.</numerusform>
            <numerusform>%n pozycji paragonów ze zwrotami, odjętych od sprzedaży dnia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Wiersz %1, %2 „%3”: %4</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… i dalsze: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>brak ceny</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>ponad rok</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Krytyczny</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Wystarczający</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Nadmiar</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Zalegający</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>Słonecznie</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Pochmurno</translation>
    </message>
    <message>
        <source>Rainy</source>
        <translation>Deszcz</translation>
    </message>
    <message>
        <source>Snowy</source>
        <translation>Śnieg</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoka</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niska</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>za krótka historia</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>różne</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Na co odpowiada</translation>
    </message>
    <message>
        <source>Is anything wrong today, and how much money is it about?</source>
        <translation>Czy dziś coś jest nie tak i o jaką kwotę chodzi?</translation>
    </message>
    <message>
        <source>The four cards</source>
        <translation>Cztery kafelki</translation>
    </message>
    <message>
        <source>Stock worth</source>
        <translation>Wartość zapasu</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Sprzedaż i prognoza</translation>
    </message>
    <message>
        <source>Of the whole store or of one category. The darker a band, the likelier the sales lie in it: half of all days in the innermost, 19 of 20 in the outermost.</source>
        <translation>Całego sklepu lub jednej kategorii. Im ciemniejszy przedział, tym bardziej prawdopodobne, że sprzedaż się w nim zmieści: połowa wszystkich dni w najwęższym, 19 z 20 w najszerszym.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Lista zadań</translation>
    </message>
    <message>
        <source>What is worth looking at, the biggest money first. Open leads to where something is done about it, Done hides it for today, Snooze for a week; Ctrl+Z brings it back.</source>
        <translation>To, czemu warto się przyjrzeć, od największych kwot. „Otwórz” prowadzi tam, gdzie można coś z tym zrobić, „Gotowe” ukrywa sprawę do końca dnia, „Odłóż” na tydzień; Ctrl+Z ją przywraca.</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Propozycje zamówień</translation>
    </message>
    <message>
        <source>What do I order today, from whom, and why?</source>
        <translation>Co dziś zamówić, u kogo i dlaczego?</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>One product: its status, its stock, what will sell in 7 days, when it runs out and what to order. Space opens it; E explains the order as a sum that a pocket calculator confirms.</source>
        <translation>Jeden produkt: jego status, stan, sprzedaż przewidywana na 7 dni, kiedy się skończy i ile zamówić. Spacja otwiera szczegóły; E wyjaśnia zamówienie jako rachunek, który można sprawdzić na kalkulatorze.</translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation>Zmiana zamówienia</translation>
    </message>
    <message>
        <source>F2 or a double click on the quantity; a reason is kept with it. Ctrl+Z takes it back.</source>
        <translation>F2 lub podwójne kliknięcie ilości; razem z nią zapisywany jest powód. Ctrl+Z cofa zmianę.</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Zamawianie</translation>
    </message>
    <message>
        <source>A tick (key O) puts a line into its supplier&apos;s order, a tick at the supplier all of its lines. The basket at the side raises, approves, exports and sends each order.</source>
        <translation>Zaznaczenie (klawisz O) dodaje wiersz do zamówienia u jego dostawcy, a zaznaczenie przy dostawcy – wszystkie jego wiersze. W panelu Zamówienia dnia obok można każde zamówienie uzupełnić, zatwierdzić, wyeksportować i oznaczyć jako wysłane.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>The most that all orders may cost together: those that protect most money stay.</source>
        <translation>Najwyższa łączna kwota wszystkich zamówień: pozostają te, które chronią najwięcej pieniędzy.</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Purchase orders up to what came in; the plan of the weeks ahead; a simulation of what these rules would have achieved.</source>
        <translation>Zamówienia do dostawców aż do przyjęcia towaru; plan na najbliższe tygodnie; symulacja tego, co dałyby te reguły.</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Prognoza produktu</translation>
    </message>
    <message>
        <source>What if the price, a promotion or the stock of one product were different?</source>
        <translation>Co by było przy innej cenie, promocji lub innym stanie jednego produktu?</translation>
    </message>
    <message>
        <source>The sliders</source>
        <translation>Suwaki</translation>
    </message>
    <message>
        <source>Everything follows while you drag. The mark under a slider is today&apos;s value; what is hatched the product has never had, and what it would do there is a guess.</source>
        <translation>Wszystko zmienia się już podczas przeciągania. Znacznik pod suwakiem to dzisiejsza wartość; zakreskowanych wartości produkt nigdy nie miał, więc ich skutek to tylko zgadywanie.</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Skąd ten popyt</translation>
    </message>
    <message>
        <source>What moves the demand of 7 days away from the usual, in units. Your own changes stand beneath, one after the other, and sum to what all of them do together.</source>
        <translation>Co w ciągu 7 dni odsuwa popyt od zwykłego poziomu, w sztukach. Państwa zmiany są poniżej, jedna po drugiej, i sumują się do ich łącznego wpływu.</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>Co daje cena</translation>
    </message>
    <message>
        <source>Units, revenue and, where the cost is known, margin over the price. A best price is named only where the curve turns between prices the product has had.</source>
        <translation>Sztuki, obrót oraz, gdy znana jest cena zakupu, marża według ceny. Najlepszą cenę podaje się tylko wtedy, gdy krzywa ma szczyt między cenami, które produkt już miał.</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Zapamiętaj</translation>
    </message>
    <message>
        <source>Puts what you see beneath, where scenarios are compared and exported (Ctrl+S).</source>
        <translation>Dodaje to, co widać, do porównania poniżej, gdzie scenariusze można porównać i wyeksportować (Ctrl+S).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>What will I sell?</source>
        <translation>Ile sprzedam?</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>One product, a category or the whole store, by day, week or month.</source>
        <translation>Jednego produktu, kategorii lub całego sklepu, na dni, tygodnie lub miesiące.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Przedziały</translation>
    </message>
    <message>
        <source>Half of all periods end in the innermost, 8 of 10 in the middle one, 19 of 20 in the outermost.</source>
        <translation>Połowa wszystkich okresów mieści się w najwęższym, 8 z 10 w środkowym, 19 z 20 w najszerszym.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Państwa prognoza</translation>
    </message>
    <message>
        <source>Type over a cell of the table, or change the chosen rows by a percentage, with a reason. Orders follow yours; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed.</source>
        <translation>Wartość wpisuje się w komórce tabeli albo zmienia wybrane wiersze o procent, z podaniem powodu. Zamówienia opierają się na Państwa prognozie; prognoza modelu pozostaje obok, a to, ile dała zmiana, zostanie zmierzone, gdy te dni miną.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>What is frozen no later change moves until it is unfrozen.</source>
        <translation>Tego, co zablokowane, nie zmieni żadna późniejsza zmiana aż do odblokowania.</translation>
    </message>
    <message>
        <source>Upload and train</source>
        <translation>Import i uczenie</translation>
    </message>
    <message>
        <source>How do I get my data in, and is the model good?</source>
        <translation>Jak wczytać dane i czy model jest dobry?</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Drop it on the window or choose it. What was understood is said before anything is stored, and every guess can be corrected. One press of Undo takes the whole upload back.</source>
        <translation>Plik można upuścić na okno lub wybrać. Zanim cokolwiek zostanie zapisane, widać, jak odczytano plik, i można poprawić każde przypuszczenie. Jedno „Cofnij” wycofuje cały import.</translation>
    </message>
    <message>
        <source>What must be in it</source>
        <translation>Co musi zawierać</translation>
    </message>
    <message>
        <source>Date, product and units sold; the store, where there are several. Prices, stock, promotions and the rest are used where they are there.</source>
        <translation>Datę, produkt i liczbę sprzedanych sztuk; sklep, jeśli jest ich kilka. Ceny, stany, promocje i inne dane są używane, jeśli są w pliku.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Inne tabele</translation>
    </message>
    <message>
        <source>Products, suppliers, stock, orders, goods received, prices by quantity and rules for ordering are told apart by their columns and imported the same way.</source>
        <translation>Produkty, dostawcy, stany, zamówienia, przyjęcia towaru, ceny według ilości i reguły zamawiania są rozpoznawane po kolumnach i importowane w ten sam sposób.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Ucz model</translation>
    </message>
    <message>
        <source>Learns from the sales and is then tested on the last 30 days, which it has not seen. A model that is not better than repeating the past, or clearly worse than the one in use, does not take its place.</source>
        <translation>Model uczy się na sprzedaży, a potem jest sprawdzany na ostatnich 30 dniach, których nie widział. Jeśli nie jest lepszy niż powtórzenie przeszłości albo jest wyraźnie gorszy od używanego, nie zajmie jego miejsca.</translation>
    </message>
    <message>
        <source>The model table</source>
        <translation>Tabela modeli</translation>
    </message>
    <message>
        <source>Every model that was trained, with its accuracy beside that of repeating the past. Promote puts one in use, roll back takes the one before.</source>
        <translation>Wszystkie nauczone modele, z trafnością obok trafności powtórzenia przeszłości. „Wdróż” wprowadza model do użycia, „Cofnij model” przywraca poprzedni.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kondycja</translation>
    </message>
    <message>
        <source>Is anything wrong with the data or the program?</source>
        <translation>Czy coś jest nie tak z danymi lub programem?</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Co tu widać</translation>
    </message>
    <message>
        <source>The last check, models, backups, jobs that were cut off, disk and memory; who changed what and why; the log of the program, without your data.</source>
        <translation>Ostatnie sprawdzenie, modele, kopie zapasowe, przerwane zadania, dysk i pamięć; kto co zmienił i dlaczego; dziennik programu, bez Państwa danych.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Made by themselves beside the database: of 7 days, 4 weeks and 12 months, and one before each undo of an upload. The File menu makes and restores them.</source>
        <translation>Powstają same obok bazy danych: z 7 dni, 4 tygodni i 12 miesięcy oraz przed każdym wycofaniem importu. Tworzy się je i przywraca także w menu Plik.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Kartoteki</translation>
    </message>
    <message>
        <source>What do I sell, who brings it, and how is it ordered?</source>
        <translation>Co sprzedaję, kto to dostarcza i jak się to zamawia?</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Zmiana wartości</translation>
    </message>
    <message>
        <source>Type into a cell: cost, pack, minimum, lead time, order days. Ctrl+Z takes it back.</source>
        <translation>Wystarczy wpisać ją w komórce: cena zakupu, opakowanie, minimum, czas dostawy, dni zamawiania. Ctrl+Z cofa zmianę.</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>Reguła zamawiania</translation>
    </message>
    <message>
        <source>A rule by service level, fill rate, costs, minimum and maximum or fixed lots, and prices by quantity. What it does to today&apos;s orders is shown before it is kept.</source>
        <translation>Według poziomu obsługi, stopnia realizacji, kosztów, minimum i maksimum lub w stałych partiach, a także ceny według ilości. Wpływ na dzisiejsze zamówienia widać przed zapisaniem.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Co oznaczają słowa</translation>
    </message>
    <message>
        <source>Low / expected / high</source>
        <translation>Dolna / oczekiwana / górna</translation>
    </message>
    <message>
        <source>Of ten such periods, one sells less than low, one more than high; half sell more than expected.</source>
        <translation>Na dziesięć takich okresów jeden sprzedaje mniej niż wartość dolna, jeden więcej niż górna; połowa sprzedaje więcej niż oczekiwana.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Trafność</translation>
    </message>
    <message>
        <source>100 % less the average error, measured on days the model had not seen. Beside it stands what repeating last week or last year would have reached.</source>
        <translation>100&#xa0;% minus średni błąd, zmierzony w dniach, których model nie widział. Obok podano, co dałoby powtórzenie zeszłego tygodnia lub zeszłego roku.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Krytyczny</translation>
    </message>
    <message>
        <source>More likely than not you run out before an order placed today can arrive.</source>
        <translation>Bardziej prawdopodobne niż nie, że towar skończy się, zanim dotrze zamówienie złożone dziś.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>The stock, with what is on order, is at or under the reorder point.</source>
        <translation>Zapas razem z zamówionym jest na poziomie punktu zamawiania lub poniżej.</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Nadmiar</translation>
    </message>
    <message>
        <source>The stock covers more than the target and another review period even if demand is high.</source>
        <translation>Zapas wystarcza na więcej niż poziom docelowy i kolejny cykl zamawiania, nawet przy dużym popycie.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Zalegający</translation>
    </message>
    <message>
        <source>Nothing sold in 90 days, though there is stock.</source>
        <translation>Brak sprzedaży od 90 dni, choć towar jest w zapasie.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Days on which the store is open until the expected demand has used the stock on hand.</source>
        <translation>Dni otwarcia sklepu, zanim oczekiwany popyt zużyje obecny stan.</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Zagrożona sprzedaż</translation>
    </message>
    <message>
        <source>Price times the demand you could not serve before an order placed today arrives.</source>
        <translation>Cena razy popyt, którego nie da się obsłużyć, zanim dotrze zamówienie złożone dziś.</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Wartość zamówienia</translation>
    </message>
    <message>
        <source>Unit cost times the order; at the sales price where no cost is known, and then it says so.</source>
        <translation>Cena zakupu razy zamówiona ilość; w cenie sprzedaży, gdy cena zakupu nie jest znana, co jest wtedy zaznaczone.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Sposób zam.</translation>
    </message>
    <message>
        <source>The rule that says how much: a service level or a fill rate, what a shortage and what stock costs, a minimum and a maximum, or fixed lots. A product&apos;s own goes before its supplier&apos;s, that before its class&apos;s. It is stated in the catalogue, in the settings or in a table that is imported.</source>
        <translation>Reguła mówiąca, ile zamówić: poziom obsługi lub stopień realizacji, koszt braku i koszt zapasu, minimum i maksimum albo stałe partie. Reguła produktu ma pierwszeństwo przed regułą dostawcy, a ta przed regułą klasy. Podaje się ją w kartotekach, w ustawieniach lub w importowanej tabeli.</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Zamówić do</translation>
    </message>
    <message>
        <source>The time of an order day until which the supplier takes orders, by this computer&apos;s clock.</source>
        <translation>Godzina, do której w dniu zamawiania dostawca przyjmuje zamówienia, według zegara tego komputera.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>The accuracy of one product over its own held-out weeks: high from 80 %, medium from 60 %.</source>
        <translation>Trafność jednego produktu w jego własnych tygodniach kontrolnych: wysoka od 80&#xa0;%, średnia od 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+7</source>
        <translation>Ctrl+1 … Ctrl+7</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, stores, pages and actions</source>
        <translation>Szukaj produktów, sklepów, stron i działań</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search in the table of the page</source>
        <translation>Szukaj w tabeli na stronie</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compute the page again</source>
        <translation>Przelicz stronę ponownie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Open or close the details of a row</source>
        <translation>Otwórz lub zamknij szczegóły wiersza</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explain the order of a row</source>
        <translation>Wyjaśnij zamówienie z wiersza</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the order or the forecast of a row</source>
        <translation>Zmień zamówienie lub prognozę w wierszu</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Put a row into its supplier&apos;s order, or take it off</source>
        <translation>Dodaj wiersz do zamówienia u jego dostawcy lub go usuń</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>The views of the bulk prediction: products, purchase orders, plan, simulation</source>
        <translation>Widoki propozycji zamówień: produkty, zamówienia do dostawców, plan, symulacja</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Put the chosen rows into orders; the next step of a purchase order; run a simulation; how a product of the catalogue is ordered</source>
        <translation>Dodaj zaznaczone wiersze do zamówień; następny krok zamówienia; uruchom symulację; reguła zamawiania produktu z kartoteki</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Cofnij, ponów</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows of a table</source>
        <translation>Kopiuj zaznaczone wiersze tabeli</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Lewo, Prawo, Home, End</translation>
    </message>
    <message>
        <source>Move the cursor in a chart</source>
        <translation>Przesuń kursor na wykresie</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Ta pomoc</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>Cały program</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Wszystkie sklepy</translation>
    </message>
    <message>
        <source>The first entry of the store list: dashboard, products, purchase orders and plan of every store together, each line with its store</source>
        <translation>Pierwsza pozycja listy sklepów: pulpit, produkty, zamówienia i plan wszystkich sklepów razem, każdy wiersz ze swoim sklepem</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Dzień planowania</translation>
    </message>
    <message>
        <source>The day that everything is seen from: nothing sold on or after it is used. At first the day after the last sale.</source>
        <translation>Dzień, z którego patrzy się na wszystko: sprzedaż z tego dnia i późniejsza nie jest używana. Początkowo to dzień po ostatniej sprzedaży.</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>Dzwonek</translation>
    </message>
    <message>
        <source>What was noticed: stock that runs out, unusual sales, a model that no longer fits, a job that failed. It looks after every import and every night, and when you ask it to.</source>
        <translation>To, co zauważono: kończący się zapas, nietypową sprzedaż, model, który już nie pasuje, nieudane zadanie. Sprawdza po każdym imporcie, każdej nocy i na Państwa życzenie.</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>Praca nocna</translation>
    </message>
    <message>
        <source>In the File menu: imports, trains and proposes orders while nobody looks</source>
        <translation>W menu Plik: importuje, uczy i proponuje zamówienia, gdy nikt nie patrzy</translation>
    </message>
    <message>
        <source>Sales from other programs</source>
        <translation>Sprzedaż z innych programów</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Orders, Export: choose the dates and “CSV for Excel, Numbers, or other spreadsheet programs”, and drop the file here. Each line of an order becomes a sale on the day it was created; orders that were cancelled, voided or refunded as a whole are left out, and so are gift cards and tips. What was refunded in part the file does not say by product: it stays in. The file names no store for what was sold online, so give it the store&apos;s name.</source>
        <translation>Zamówienia, Eksportuj: wybierz daty i „CSV dla programu Excel, Numbers lub innych arkuszy”, a plik upuść tutaj. Każda pozycja zamówienia staje się sprzedażą z dnia jego utworzenia; zamówienia anulowane, unieważnione lub w całości zwrócone są pomijane, tak samo karty podarunkowe i napiwki. Zwrotów częściowych plik nie podaje według produktów: zostają w sprzedaży. Dla sprzedaży internetowej plik nie podaje sklepu, więc podaj jego nazwę.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Transactions, Export: choose “Items Detail CSV”, not the list of transactions. Each line is a piece that was sold at its location; refunds are taken off, gift cards and custom amounts left out. Products are told by their item; whether variations such as Large are products of their own is asked.</source>
        <translation>Transakcje, Eksport: wybierz „CSV ze szczegółami pozycji”, a nie listę transakcji. Każdy wiersz to sztuka sprzedana w danej lokalizacji; zwroty są odejmowane, karty podarunkowe i dowolne kwoty pomijane. Produkty są rozpoznawane po pozycji; pada pytanie, czy odmiany takie jak Duża są osobnymi produktami.</translation>
    </message>
    <message>
        <source>Lightspeed</source>
        <translation>Lightspeed</translation>
    </message>
    <message>
        <source>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. The lines of each sale are read; the rows with its sum and its payment are left out, and so are voided sales. Where the file has no column with the shop, give it the store&apos;s name.</source>
        <translation>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. Czytane są pozycje każdej sprzedaży; wiersze z sumą i płatnością są pomijane, tak samo sprzedaż unieważniona. Jeśli plik nie ma kolumny ze sklepem, podaj jego nazwę.</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Analytics, Orders, Download; or the order export of an extension, with or without a row for each item. Where an order is one row, its items are read out of their cell or their numbered columns, each as a row of its own. Cancelled and failed orders are left out, refunds are taken off.</source>
        <translation>Analityka, Zamówienia, Pobierz; albo eksport zamówień z rozszerzenia, z wierszem na każdą pozycję lub bez. Gdy zamówienie to jeden wiersz, jego pozycje są czytane z komórki lub z numerowanych kolumn, każda jako osobny wiersz. Zamówienia anulowane i nieudane są pomijane, zwroty odejmowane.</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), all dates, Export to Excel or CSV. The lines that stand alone are read as the products of the rows below them, and the sums are left out. A summary with a column per month works too, by month.</source>
        <translation>Raporty, „Sales by Product/Service Detail” (Desktop: „Sales by Item Detail”), wszystkie daty, eksport do Excela lub CSV. Wiersze stojące osobno są czytane jako produkty wierszy pod nimi, a sumy są pomijane. Nadaje się też zestawienie z kolumną na miesiąc, według miesięcy.</translation>
    </message>
    <message>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <source>A batch of bookings (EXTF) has amounts and no products, so it is refused: export the invoice lines or the item statistics of the program that writes the invoices, with date, item and quantity. Decimal commas and Windows letters are read as they are. Where a column says debit or credit, what is the rarer of both is taken off the sales, and that is asked.</source>
        <translation>Partia księgowań (EXTF) ma kwoty, a nie produkty, dlatego jest odrzucana: wyeksportuj pozycje faktur albo statystykę artykułów z programu, który wystawia faktury, z datą, artykułem i ilością. Przecinki dziesiętne i znaki Windows są czytane tak, jak są. Gdzie kolumna mówi, czy to winien, czy ma, rzadsze z obu jest odejmowane od sprzedaży, i o to pada pytanie.</translation>
    </message>
    <message>
        <source>SAP</source>
        <translation>SAP</translation>
    </message>
    <message>
        <source>Show the billing items or the material documents (MB51, movement types 601 and 251) as a list, then List, Export, Local file, as a spreadsheet or as text. Lines, dashes and repeated headings are left out; a minus behind a number is read, and where all have one it means sold. Material numbers keep their leading zeros. Choose movement types that are sales: receipts and transfers look the same.</source>
        <translation>Wyświetl pozycje faktur lub dokumenty materiałowe (MB51, rodzaje ruchu 601 i 251) jako listę, potem Lista, Eksport, Plik lokalny, jako arkusz lub tekst. Kreski i powtórzone nagłówki są pomijane; minus za liczbą jest czytany, a gdy mają go wszystkie, oznacza sprzedaż. Numery materiałów zachowują zera wiodące. Wybierz rodzaje ruchu, które są sprzedażą: przyjęcia i przesunięcia wyglądają tak samo.</translation>
    </message>
    <message>
        <source>Units sold in 30 days beside the 30 before; products that may run out and what that would cost; what is to be ordered; how good the forecast was on days it had not seen, beside simply repeating the past. A click on a card opens the page behind it, with the products that the figure counts.</source>
        <translation>Sprzedaż z 30 dni obok sprzedaży z 30 poprzednich; produkty, które mogą się skończyć, i ile by to kosztowało; co trzeba zamówić; jak dobra była prognoza w dniach, których nie znała, obok zwykłego powtórzenia przeszłości. Kliknięcie kafelka otwiera stronę, do której się odnosi, z produktami, które liczba obejmuje.</translation>
    </message>
    <message>
        <source>What lies in the store, at cost: of products that may run out, in good measure, more than is needed, and not sold for 90 days. A click on a part shows its products.</source>
        <translation>To, co leży w sklepie, w cenach zakupu: produkty, które mogą się skończyć, w dobrej ilości, w nadmiarze oraz niesprzedawane od 90 dni. Kliknięcie części pokazuje jej produkty.</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Trafność tygodniami</translation>
    </message>
    <message>
        <source>How right the forecast of each past week was, made on the eve of it, beside repeating the last season: on single days, and on whole weeks, in which days even out.</source>
        <translation>Jak trafna była prognoza każdego minionego tygodnia, wykonana w przeddzień, obok powtórzenia poprzedniego sezonu: dla pojedynczych dni i dla całych tygodni, w których dni się wyrównują.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Z bliska</translation>
    </message>
    <message>
        <source>The wheel, or + and −, zooms; a drag, or Ctrl with an arrow, moves the period; a double click, or 0, brings the usual one back. The right button, or the menu key, on any chart copies or saves it, or shows it as a table.</source>
        <translation>Kółko myszy albo + i − zmienia powiększenie; przeciągnięcie albo Ctrl ze strzałką przesuwa okres; podwójne kliknięcie albo 0 przywraca zwykły. Prawy przycisk albo klawisz menu na dowolnym wykresie kopiuje go, zapisuje lub pokazuje jako tabelę.</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Skąd zmiana</translation>
    </message>
    <message>
        <source>Of the period that is chosen in the table: what an earlier forecast said, and what new sales, another model, other planned prices and promotions and your own changes made of it. The steps add up; what cannot be computed again is the rest.</source>
        <translation>Dla okresu wybranego w tabeli: co mówiła wcześniejsza prognoza i co zmieniły w niej nowa sprzedaż, inny model, inne planowane ceny i promocje oraz Państwa własne zmiany. Kroki się sumują; reszta to to, czego nie da się ponownie obliczyć.</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Wzór zamówienia</translation>
    </message>
    <message>
        <source>Under Suppliers: which columns the files of a supplier have, in which order and under which headings. Excel and CSV files of that supplier alone are written so.</source>
        <translation>W części Dostawcy: jakie kolumny mają pliki dostawcy, w jakiej kolejności i pod jakimi nagłówkami. Tak zapisywane są pliki Excela i CSV przeznaczone tylko dla tego dostawcy.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not used</source>
        <translation>Nieużywana</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Sprzedane sztuki</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nazwa produktu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promocja</translation>
    </message>
    <message>
        <source>Competitor price</source>
        <translation>Cena konkurencji</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Zamówione sztuki</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Pogoda</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numer paragonu</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Supplier&apos;s article number</source>
        <translation>Numer artykułu u dostawcy</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Kod kreskowy</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Poprzednik</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Cena zakupu</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Wielkość opak.</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Min. zamówienie</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Trwałość, dni</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Czas dostawy, dni</translation>
    </message>
    <message>
        <source>Spread of the lead time, days</source>
        <translation>Wahania czasu dostawy, dni</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Cykl, dni</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom obsługi</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Zapas maksymalny</translation>
    </message>
    <message>
        <source>Minimum value of an order</source>
        <translation>Min. wartość zamówienia</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Dni zamawiania</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Dni dostaw</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Zamówić do</translation>
    </message>
    <message>
        <source>Class A, B or C</source>
        <translation>Klasa A, B lub C</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Stopień realizacji</translation>
    </message>
    <message>
        <source>Cost of a unit short</source>
        <translation>Koszt brakującej sztuki</translation>
    </message>
    <message>
        <source>Cost of a unit held</source>
        <translation>Koszt sztuki na zapasie</translation>
    </message>
    <message>
        <source>Order at this stock</source>
        <translation>Zamawiać przy stanie</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Uzupełniać do</translation>
    </message>
    <message>
        <source>Fixed lot</source>
        <translation>Stała partia</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Od ilości</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Do dostarczenia</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Data zamówienia</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin dostawy</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważne od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Assembled product</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Składnik</translation>
    </message>
    <message>
        <source>Loss in percent</source>
        <translation>Ubytek w procentach</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Crash</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informacja</translation>
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
        <translation>zaimportowano</translation>
    </message>
    <message>
        <source>was imported before</source>
        <translation>był już importowany</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>nie można zaimportować</translation>
    </message>
    <message>
        <source>waits for the next time</source>
        <translation>czeka na następny raz</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>zaimportowano %n plik</numerusform>
            <numerusform>zaimportowano %n pliki</numerusform>
            <numerusform>zaimportowano %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n odrzucony</numerusform>
            <numerusform>%n odrzucone</numerusform>
            <numerusform>%n odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) trained</source>
        <translation>
            <numerusform>nauczono %n model</numerusform>
            <numerusform>nauczono %n modele</numerusform>
            <numerusform>nauczono %n modeli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed</source>
        <translation>
            <numerusform>zaproponowano %n zamówienie</numerusform>
            <numerusform>zaproponowano %n zamówienia</numerusform>
            <numerusform>zaproponowano %n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) without orders</source>
        <translation>
            <numerusform>%n sklep bez zamówień</numerusform>
            <numerusform>%n sklepy bez zamówień</numerusform>
            <numerusform>%n sklepów bez zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>    Please look at: %1</source>
        <translation>    Proszę sprawdzić: %1</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Sklepy</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%n zamówienie na %1</numerusform>
            <numerusform>%n zamówienia na %1</numerusform>
            <numerusform>%n zamówień na %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>brak jeszcze sprzedaży</translation>
    </message>
    <message>
        <source>, model trained</source>
        <translation>, nauczono model</translation>
    </message>
    <message>
        <source>    Problem: %1</source>
        <translation>    Problem: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Kopia zapasowa: %1</translation>
    </message>
    <message>
        <source>has to be asked about</source>
        <translation>wymaga wyjaśnienia</translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n do wyjaśnienia</numerusform>
            <numerusform>%n do wyjaśnienia</numerusform>
            <numerusform>%n do wyjaśnienia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDayWords</name>
    <message numerus="yes">
        <source>Order %Ln product(s) today</source>
        <translation>
            <numerusform>Zamówić dziś %Ln produkt</numerusform>
            <numerusform>Zamówić dziś %Ln produkty</numerusform>
            <numerusform>Zamówić dziś %Ln produktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln product(s) on %1</source>
        <translation>
            <numerusform>Zamówić %1: %Ln produkt</numerusform>
            <numerusform>Zamówić %1: %Ln produkty</numerusform>
            <numerusform>Zamówić %1: %Ln produktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Number of the order</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Numer pozycji</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Status zamówienia</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>Kod dostawcy</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Supplier&apos;s own product number</source>
        <translation>Numer artykułu u dostawcy</translation>
    </message>
    <message>
        <source>Your product code</source>
        <translation>Własny kod produktu</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Kod kreskowy</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Store to deliver to</source>
        <translation>Sklep docelowy</translation>
    </message>
    <message>
        <source>Quantity in pieces</source>
        <translation>Ilość w sztukach</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Jednostka miary</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>Sztuk w opakowaniu</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Opakowania</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Cena zakupu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Value of the line</source>
        <translation>Wartość pozycji</translation>
    </message>
    <message>
        <source>Valued at cost or price</source>
        <translation>Wg ceny zakupu lub sprzedaży</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Dzień zamówienia</translation>
    </message>
    <message>
        <source>Last day to order</source>
        <translation>Zamówić najpóźniej</translation>
    </message>
    <message>
        <source>Day it is expected</source>
        <translation>Oczekiwany dzień dostawy</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Czas dostawy w dniach</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Przyjęto dotąd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
</context>
<context>
    <name>OrdersPreview</name>
    <message>
        <source>No order of today changes.</source>
        <translation>Żadne dzisiejsze zamówienie się nie zmienia.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>Zmienia się %n dzisiejsze zamówienie: z %1 na %2.</numerusform>
            <numerusform>Zmieniają się %n dzisiejsze zamówienia: z %1 na %2.</numerusform>
            <numerusform>Zmienia się %n dzisiejszych zamówień: z %1 na %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, potem %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change.</source>
        <translation>
            <numerusform>Zmienia się %n dzisiejsze zamówienie.</numerusform>
            <numerusform>Zmieniają się %n dzisiejsze zamówienia.</numerusform>
            <numerusform>Zmienia się %n dzisiejszych zamówień.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Propozycje zamówień</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Prognoza produktu</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Upload &amp;&amp; train</source>
        <translation>Import i uczenie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kondycja</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Kartoteki</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Order %1</source>
        <translation>Zamówić %1</translation>
    </message>
    <message>
        <source>Expedite %1</source>
        <translation>Przyspieszyć %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>Przełożyć %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Anulować %1</translation>
    </message>
    <message>
        <source>Increase by %1</source>
        <translation>Zwiększyć o %1</translation>
    </message>
    <message>
        <source>after the end of the plan</source>
        <translation>po końcu planu</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>w tygodniu od %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>w dniu %1</translation>
    </message>
    <message>
        <source>Order %1 now, to arrive %2.</source>
        <translation>Zamówić teraz %1, dostawa %2.</translation>
    </message>
    <message>
        <source>%1 are needed %2, but come %3: ask for a faster delivery.</source>
        <translation>%1 potrzeba %2, a dotrze %3: proszę poprosić o szybszą dostawę.</translation>
    </message>
    <message>
        <source>The %1 due %2 are needed only %3.</source>
        <translation>%1 z terminem %2 potrzeba dopiero %3.</translation>
    </message>
    <message>
        <source>The %1 due %2 are not needed within this plan.</source>
        <translation>%1 z terminem %2 nie jest potrzebne w tym planie.</translation>
    </message>
    <message>
        <source>Add %1 to the delivery due %2: stock is short %3.</source>
        <translation>Proszę dodać %1 do dostawy z terminem %2: zabraknie zapasu %3.</translation>
    </message>
    <message>
        <source>%1 are needed %2, before an order placed now can arrive: ask for a faster delivery.</source>
        <translation>%1 potrzeba %2, zanim dotrze zamówienie złożone teraz: proszę poprosić o szybszą dostawę.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 to %2 units</source>
        <translation>od %1 do %2&#xa0;szt.</translation>
    </message>
    <message>
        <source>lots of %1 at %2</source>
        <translation>partie po %1 przy %2</translation>
    </message>
    <message>
        <source>fill rate %1</source>
        <translation>stopień realizacji %1</translation>
    </message>
    <message>
        <source>costs %1 short, %2 a week held</source>
        <translation>koszty: brak %1, zapas %2/tydz.</translation>
    </message>
    <message>
        <source>costs, by the margin</source>
        <translation>koszty, według marży</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>poziom obsługi %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>od %1: %2</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1 in stock</source>
        <translation>Zapas %1&#xa0;szt.</translation>
    </message>
    <message>
        <source>The stock</source>
        <translation>Zapas</translation>
    </message>
    <message>
        <source>%1 will probably run out on %2, before an order placed today can arrive.</source>
        <translation>%1 skończy się prawdopodobnie %2, zanim może dotrzeć zamówienie złożone dziś.</translation>
    </message>
    <message>
        <source>%1 will probably run out before an order placed today can arrive.</source>
        <translation>%1 skończy się prawdopodobnie, zanim może dotrzeć zamówienie złożone dziś.</translation>
    </message>
    <message>
        <source>%1 is at or below the level at which to order.</source>
        <translation>%1 jest na poziomie punktu zamawiania lub poniżej.</translation>
    </message>
    <message>
        <source>%1 is enough until the next order.</source>
        <translation>%1 wystarczy do następnego zamówienia.</translation>
    </message>
    <message>
        <source>%1 is more than is needed.</source>
        <translation>%1 jest większy, niż potrzeba.</translation>
    </message>
    <message>
        <source>%1 has not sold for 90 days or more.</source>
        <translation>%1 nie sprzedaje się od 90 dni lub dłużej.</translation>
    </message>
    <message>
        <source>The stock is not known, so there is no order to recommend.</source>
        <translation>Stan nie jest znany, więc nie ma propozycji zamówienia.</translation>
    </message>
    <message>
        <source>Order %1 today.</source>
        <translation>Zamówić dziś %1&#xa0;szt.</translation>
    </message>
    <message>
        <source>Import or type in the stock to get an order.</source>
        <translation>Aby otrzymać propozycję zamówienia, proszę zaimportować lub wpisać stan.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Dziś nie trzeba nic zamawiać.</translation>
    </message>
    <message>
        <source>In the 7 days from %1 expect %2 units, 8 times of 10 between %3 and %4.</source>
        <translation>W ciągu 7 dni od %1 oczekiwana sprzedaż to %2&#xa0;szt., w 8 przypadkach na 10 od %3 do %4.</translation>
    </message>
    <message>
        <source>On average it is %1, because a few such weeks sell much more.</source>
        <translation>Średnio jest to %1, bo nieliczne takie tygodnie sprzedają znacznie więcej.</translation>
    </message>
    <message>
        <source>This product has cost too much the same for a best price to be told. Hatched: prices it has never had.</source>
        <translation>Ceny tego produktu różniły się zbyt mało, by wskazać najlepszą. Zakreskowane: ceny, których nigdy nie miał.</translation>
    </message>
    <message>
        <source>The margin still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>Przy %1, na krańcu dotychczasowych cen tego produktu, marża nadal rośnie: nie można wskazać najlepszej ceny. Zakreskowane: ceny, których nigdy nie miał.</translation>
    </message>
    <message>
        <source>The revenue still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>Przy %1, na krańcu dotychczasowych cen tego produktu, obrót nadal rośnie: nie można wskazać najlepszej ceny. Zakreskowane: ceny, których nigdy nie miał.</translation>
    </message>
    <message>
        <source>About %1 brings the most margin: %2 in 7 days. Hatched: prices this product has never had.</source>
        <translation>Najwyższą marżę daje cena około %1: %2 za 7 dni. Zakreskowane: ceny, których ten produkt nigdy nie miał.</translation>
    </message>
    <message>
        <source>About %1 brings the most revenue: %2 in 7 days; without a cost no margin is known. Hatched: prices this product has never had.</source>
        <translation>Najwyższy obrót daje cena około %1: %2 za 7 dni; bez ceny zakupu marża nie jest znana. Zakreskowane: ceny, których ten produkt nigdy nie miał.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>not used</source>
        <translation>nieużywana</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>na pewno, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>prawdopodobnie, %1</translation>
    </message>
    <message>
        <source>please check, %1</source>
        <translation>proszę sprawdzić, %1</translation>
    </message>
</context>
<context>
    <name>PurchaseOrders</name>
    <message>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzone</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Częściowo przyjęte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Bez dostawcy</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 poniżej %2</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>osiąga %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stated</source>
        <translation>
            <numerusform>podano %n dzień</numerusform>
            <numerusform>podano %n dni</numerusform>
            <numerusform>podano %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated, %2 measured</source>
        <translation>podano %1, zmierzono %2</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>zmierzono %1</translation>
    </message>
    <message>
        <source>order by %1, next %2</source>
        <translation>zamówić do %1, potem %2</translation>
    </message>
    <message>
        <source>order by %1 before %2, next %3</source>
        <translation>zamówić do %1, godz. %2, potem %3</translation>
    </message>
    <message>
        <source>closed today since %1, next %2</source>
        <translation>dziś zamknięte od %1, potem %2</translation>
    </message>
    <message>
        <source>order today</source>
        <translation>zamówić dziś</translation>
    </message>
    <message>
        <source>order today, next %1</source>
        <translation>zamówić dziś, potem %1</translation>
    </message>
    <message>
        <source>order today before %1</source>
        <translation>zamówić dziś przed %1</translation>
    </message>
    <message>
        <source>order today before %1, next %2</source>
        <translation>zamówić dziś przed %1, potem %2</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The database is damaged</source>
        <translation>Baza danych jest uszkodzona</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, also after a restore: it is kept beside the restored one under another name.</source>
        <translation>Uszkodzony plik pozostaje bez zmian, także po przywróceniu: jest przechowywany obok przywróconego pod inną nazwą.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>All that was stored before is in the database; what could not be written was not stored half.</source>
        <translation>Wszystko, co zapisano wcześniej, jest w bazie danych; tego, czego nie można było zapisać, nie zapisano połowicznie.</translation>
    </message>
    <message>
        <source>Free some space and try again, or open the database to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Proszę zwolnić miejsce i spróbować ponownie lub otworzyć bazę danych tylko do odczytu: prognozy i zamówienia są widoczne, nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>W bazie danych nie można zapisywać</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask the owner of the folder for the right to write, then try again.</source>
        <translation>Proszę otworzyć ją tylko do odczytu lub poprosić właściciela folderu o prawo zapisu i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The database was written by a newer Shelfcast</source>
        <translation>Bazę danych zapisał nowszy Shelfcast</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>Nie zmieniono w niej ani jednego bajtu.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or choose another database here.</source>
        <translation>Proszę otworzyć ją w nowszej wersji lub wybrać tu inną bazę danych.</translation>
    </message>
    <message>
        <source>This is no database of Shelfcast</source>
        <translation>To nie jest baza danych Shelfcast</translation>
    </message>
    <message>
        <source>Choose another file. If it was one of Shelfcast&apos;s and is damaged, save what can be read of it.</source>
        <translation>Proszę wybrać inny plik. Jeśli był to plik Shelfcast i jest uszkodzony, proszę uratować to, co da się odczytać.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Baza danych jest w użyciu</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Proszę zamknąć ją tam i spróbować ponownie lub otworzyć ją tu tylko do odczytu: prognozy i zamówienia są widoczne, nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>The database is gone</source>
        <translation>Nie ma bazy danych</translation>
    </message>
    <message>
        <source>The backups below are there.</source>
        <translation>Poniższe kopie zapasowe są dostępne.</translation>
    </message>
    <message>
        <source>No backup was found where it lay.</source>
        <translation>W jej miejscu nie znaleziono kopii zapasowej.</translation>
    </message>
    <message>
        <source>Connect the drive and try again, choose the file where it is now, restore a backup in its place, or begin anew.</source>
        <translation>Proszę podłączyć dysk i spróbować ponownie, wskazać obecne miejsce pliku, przywrócić kopię zapasową na jego miejsce lub zacząć od nowa.</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>Nie można było otworzyć bazy danych</translation>
    </message>
    <message>
        <source>Try again, or choose another database.</source>
        <translation>Proszę spróbować ponownie lub wybrać inną bazę danych.</translation>
    </message>
    <message>
        <source>Restore the newest backup below; what was imported after it has to be imported once more. Or save what can be read: it is put into a new file, which then is among the backups.</source>
        <translation>Proszę przywrócić najnowszą z poniższych kopii zapasowych; to, co zaimportowano po niej, trzeba zaimportować jeszcze raz. Można też uratować to, co da się odczytać: trafi to do nowego pliku, który znajdzie się wśród kopii zapasowych.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Save what can be read: it is put into a new file, which then can be restored. Or restore a backup from another place, or choose another database.</source>
        <translation>Obok niej nie ma kopii zapasowej. Proszę uratować to, co da się odczytać: trafi to do nowego pliku, który można potem przywrócić. Można też przywrócić kopię zapasową z innego miejsca lub wybrać inną bazę danych.</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Sample data of %1 stores and %2 products are ready.</source>
        <translation>Dane przykładowe są gotowe (sklepy: %1, produkty: %2).</translation>
    </message>
    <message>
        <source>Preparing sample data</source>
        <translation>Przygotowywanie danych przykładowych</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>price %1</source>
        <translation>cena %1</translation>
    </message>
    <message>
        <source>discount %1 %</source>
        <translation>rabat %1&#xa0;%</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promocja</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>bez promocji</translation>
    </message>
    <message>
        <source>competitor %1</source>
        <translation>konkurencja %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>pogoda %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>stan %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>zamówione %1</translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation>czas dostawy %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>jak dziś</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>smooth</source>
        <translation>równomierny</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>zmienny</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>sporadyczny</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>skokowy</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Proponowane</translation>
    </message>
    <message>
        <source>4-week average</source>
        <translation>Średnia z 4 tygodni</translation>
    </message>
    <message>
        <source>4-week, same service</source>
        <translation>4 tyg., ta sama obsługa</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Zastąpiony</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucony</translation>
    </message>
</context>
<context>
    <name>UploadCommand</name>
    <message>
        <source>import of %1</source>
        <translation>import %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 has %2 in stock and has not sold for 90 days.</source>
        <translation>%1: w zapasie %2, brak sprzedaży od 90 dni.</translation>
    </message>
    <message>
        <source>Train a model for this store: until then forecasts are simple ones.</source>
        <translation>Proszę nauczyć model dla tego sklepu: do tego czasu prognozy są proste.</translation>
    </message>
    <message>
        <source>Order %1 today, runs out %2: %3</source>
        <translation>Zamówić dziś %1, skończy się %2: %3</translation>
    </message>
    <message>
        <source>Order %1 today: %2</source>
        <translation>Zamówić dziś %1: %2</translation>
    </message>
    <message>
        <source>%1 more than needed: %2</source>
        <translation>%1 więcej, niż potrzeba: %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>o wartości %1</translation>
    </message>
    <message>
        <source>Order %1 on %2, runs out %3: %4</source>
        <translation>Zamówić %1 w dniu %2, skończy się %3: %4</translation>
    </message>
    <message>
        <source>Order %1 on %2: %3</source>
        <translation>Zamówić %1 w dniu %2: %3</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>ratuje %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forecasts and orders for shops.</source>
        <translation>Prognozy i zamówienia dla sklepów.</translation>
    </message>
    <message>
        <source>The database to open or create.</source>
        <translation>Baza danych do otwarcia lub utworzenia.</translation>
    </message>
    <message>
        <source>A sales file to import.</source>
        <translation>Plik sprzedaży do zaimportowania.</translation>
    </message>
    <message>
        <source>Write nothing to the database.</source>
        <translation>Niczego nie zapisywać w bazie danych.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AccuracyChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Trafność tygodniami</translation>
    </message>
    <message numerus="yes">
        <source>The model beat repeating the last season in %1 of %n week(s); in the last one it was %2 right, naive %3.</source>
        <translation>
            <numerusform>Model był lepszy niż powtórzenie poprzedniego sezonu w %1 z %n tygodnia; w ostatnim miał trafność %2, naiwna %3.</numerusform>
            <numerusform>Model był lepszy niż powtórzenie poprzedniego sezonu w %1 z %n tygodni; w ostatnim miał trafność %2, naiwna %3.</numerusform>
            <numerusform>Model był lepszy niż powtórzenie poprzedniego sezonu w %1 z %n tygodni; w ostatnim miał trafność %2, naiwna %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydz.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiwna</translation>
    </message>
    <message>
        <source>Sales were</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>new since the training</source>
        <translation>nowa od uczenia</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>odłożona</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>Naive %1</source>
        <translation>Naiwna %1</translation>
    </message>
    <message>
        <source>Sold after the training</source>
        <translation>Sprzedane po uczeniu</translation>
    </message>
    <message>
        <source>Held out from the training</source>
        <translation>Odłożone do sprawdzenia</translation>
    </message>
    <message>
        <source>Naive: repeating the last season</source>
        <translation>Naiwna: jak w poprzednim sezonie</translation>
    </message>
    <message>
        <source>since the training</source>
        <translation>od uczenia</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsButton</name>
    <message>
        <source>No new alert</source>
        <translation>Brak nowych alertów</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n alert, którego nikt nie przejrzał</numerusform>
            <numerusform>%n alerty, których nikt nie przejrzał</numerusform>
            <numerusform>%n alertów, których nikt nie przejrzał</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>Odczyt alertów</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Szukanie spraw wymagających uwagi</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Looking for what needs your attention…</source>
        <translation>Szukanie spraw wymagających uwagi…</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nic nie wymaga Państwa uwagi.</translation>
    </message>
    <message>
        <source>Nobody has looked yet for what needs your attention.</source>
        <translation>Nie sprawdzono jeszcze, co wymaga Państwa uwagi.</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Alerty: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <translation>Chodzi o %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskalowany</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>potwierdzony przez: %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>odłożony do %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Snooze a week</source>
        <translation>Odłóż o tydzień</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Keeping what you said of an alert</source>
        <translation>Zapisywanie Państwa decyzji o alercie</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>Search who, what, before, after, why</source>
        <translation>Szukaj: kto, co, przed, po, dlaczego</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ostatnie 365 dni</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Każdy rodzaj</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Czego</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Eksportuj jako CSV…</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Odczyt historii zmian</translation>
    </message>
    <message>
        <source>No change is written down for this choice.</source>
        <translation>Dla tego wyboru nie zapisano żadnej zmiany.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for this choice, the newest first.</source>
        <translation>
            <numerusform>%n zmiana dla tego wyboru.</numerusform>
            <numerusform>%n zmiany dla tego wyboru, od najnowszej.</numerusform>
            <numerusform>%n zmian dla tego wyboru, od najnowszej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are written down, the newest first.</source>
        <translation>
            <numerusform>Zapisano %n zmianę.</numerusform>
            <numerusform>Zapisano %n zmiany, od najnowszej.</numerusform>
            <numerusform>Zapisano %n zmian, od najnowszej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s).</source>
        <translation>
            <numerusform>Najnowsza %n zmiana.</numerusform>
            <numerusform>Najnowsze %n zmiany.</numerusform>
            <numerusform>Najnowsze %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line is sealed by the one after it.</source>
        <translation>Każdy wiersz jest zabezpieczony przez następny.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Eksport historii zmian</translation>
    </message>
    <message>
        <source>shelfcast audit.csv</source>
        <translation>shelfcast zmiany.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <translation>Eksportowanie historii zmian</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) to %1.</source>
        <translation>
            <numerusform>Zapisano %n wiersz w %1.</numerusform>
            <numerusform>Zapisano %n wiersze w %1.</numerusform>
            <numerusform>Zapisano %n wierszy w %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BasketPanel</name>
    <message>
        <source>Orders of the day</source>
        <translation>Zamówienia dnia</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Tick a line, or a supplier&apos;s heading, to put it into that supplier&apos;s order. It then stands here, ready to approve, export and send.</source>
        <translation>Zaznaczenie wiersza lub nagłówka dostawcy dodaje go do zamówienia u tego dostawcy. Zamówienie pojawia się tutaj, gotowe do zatwierdzenia, eksportu i wysłania.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n zamówienie, %1</numerusform>
            <numerusform>%n zamówienia, %1</numerusform>
            <numerusform>%n zamówień, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n pozycja, %1</numerusform>
            <numerusform>%n pozycje, %1</numerusform>
            <numerusform>%n pozycji, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s minimum order value</source>
        <translation>Minimalna wartość zamówienia dostawcy</translation>
    </message>
    <message>
        <source>%1 · sent %2, expected %3</source>
        <translation>%1 · wysłane %2, oczekiwane %3</translation>
    </message>
    <message>
        <source>%1 · order today, comes %2</source>
        <translation>%1 · zamówić dziś, dostawa %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>More of what is worth most, pack by pack, up to the supplier&apos;s minimum</source>
        <translation>Więcej tego, co najbardziej się opłaca, opakowanie po opakowaniu, aż do minimalnej wartości zamówienia dostawcy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Jednak nie wysłano</translation>
    </message>
    <message>
        <source>Back to a proposal that can be changed</source>
        <translation>Powrót do propozycji, którą można zmieniać</translation>
    </message>
    <message>
        <source>%1 · order %2, comes %3</source>
        <translation>%1 · zamówić %2, dostawa %3</translation>
    </message>
    <message>
        <source>%1 · closed today since %2</source>
        <translation>%1 · dziś zamknięte od %2</translation>
    </message>
    <message>
        <source>%1 · order by %2, comes %3</source>
        <translation>%1 · zamówić do %2, dostawa %3</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkDetails</name>
    <message>
        <source>Product details</source>
        <translation>Szczegóły produktu</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Co jeśli…</translation>
    </message>
    <message>
        <source>Open this product in the smart prediction</source>
        <translation>Otwórz ten produkt w prognozie produktu</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Open this product in the forecast</source>
        <translation>Otwórz ten produkt w prognozie</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Zamknij (spacja)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Skąd to zamówienie</translation>
    </message>
    <message>
        <source>Expected demand</source>
        <translation>Oczekiwany popyt</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Skąd ten popyt</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Ostatnie 4 tygodnie</translation>
    </message>
    <message>
        <source>Choose a product to see everything about it</source>
        <translation>Proszę wybrać produkt, aby zobaczyć o nim wszystko</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>%1 chance to run out before an order placed today arrives</source>
        <translation>Ryzyko, że towar skończy się przed dostawą zamówienia złożonego dziś: %1</translation>
    </message>
    <message>
        <source>The stock is not known, so neither is the chance to run out.</source>
        <translation>Stan nie jest znany, więc nie jest też znane ryzyko, że towar się skończy.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Revenue, 7 days</source>
        <translation>Obrót, 7 dni</translation>
    </message>
    <message>
        <source>Order, at price</source>
        <translation>Zam. w c. sprz.</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Wartość zam.</translation>
    </message>
    <message>
        <source>No week yet that the model had not seen.</source>
        <translation>Nie ma jeszcze tygodnia, którego model nie widział.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prognoza</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>sprzedaż</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>Working out what moves it…</source>
        <translation>Ustalanie, co na to wpływa…</translation>
    </message>
    <message>
        <source>Drivers of the demand</source>
        <translation>Co wpływa na popyt</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>Zwykły poziom %1 oraz poniższe wpływy dają średnio %2&#xa0;szt. na 7 dni.</translation>
    </message>
    <message>
        <source>%1 units on average in 7 days.</source>
        <translation>Średnio %1&#xa0;szt. na 7 dni.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Co wpływa na popyt, w szt. na 7 dni</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>Zmień zamówienie…</translation>
    </message>
    <message>
        <source>Another quantity, with a reason (F2)</source>
        <translation>Inna ilość, z podaniem powodu (F2)</translation>
    </message>
    <message>
        <source>%1: 5 times of 10 at most %2 units, 8 times of 10 %3.</source>
        <translation>%1: w 5 przypadkach na 10 najwyżej %2&#xa0;szt., w 8 na 10 %3.</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>Next 91 days</source>
        <translation>91 dni</translation>
    </message>
    <message>
        <source>Already unavoidable</source>
        <translation>Nie do uratowania</translation>
    </message>
    <message>
        <source>Saved by ordering</source>
        <translation>Ratuje zamówienie</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Dodaj do zamówienia</translation>
    </message>
    <message>
        <source>Into the supplier&apos;s order, or off it (O)</source>
        <translation>Dodaje do zamówienia u dostawcy lub z niego usuwa (O)</translation>
    </message>
    <message>
        <source>Take off the order</source>
        <translation>Usuń z zamówienia</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stan nieznany</translation>
    </message>
    <message>
        <source>The mean of such a week, as forecast before it began; &quot;expected&quot; above is the median, which half of such weeks pass</source>
        <translation>Średnia takiego tygodnia, prognozowana przed jego początkiem; „oczekiwane” powyżej to mediana, którą przekracza połowa takich tygodni</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkPage</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Propozycje zamówień</translation>
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
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>Expected 7 d</source>
        <translation>Popyt 7 dni</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Brak od</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówić</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Zagrożone</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 tyg.</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Bez dostawcy</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>Demand of the 7 days from the planning date: 5 times of 10 it is at most this; the bar spans what happens 8 times of 10</source>
        <translation>Popyt w ciągu 7 dni od dnia planowania: w 5 przypadkach na 10 najwyżej tyle; pasek obejmuje to, co zdarza się w 8 przypadkach na 10</translation>
    </message>
    <message>
        <source>Whole days whose expected demand the stock on hand covers</source>
        <translation>Pełne dni, na które wystarczy obecny stan przy oczekiwanym popycie</translation>
    </message>
    <message>
        <source>First day that is not covered, with what is on order</source>
        <translation>Pierwszy dzień, na który zabraknie towaru, z uwzględnieniem zamówionego</translation>
    </message>
    <message>
        <source>What to order today. F2 changes it, with a reason; changed orders are bold</source>
        <translation>Ile zamówić dziś. F2 zmienia ilość, z podaniem powodu; zmienione zamówienia są pogrubione</translation>
    </message>
    <message>
        <source>Accuracy on this product&apos;s own weeks that the model had not seen</source>
        <translation>Trafność w tygodniach tego produktu, których model nie widział</translation>
    </message>
    <message>
        <source>Units sold in the last 8 weeks</source>
        <translation>Sztuki sprzedane w ciągu ostatnich 8 tygodni</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>brak sprz.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>nieprędko</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>za nowy</translation>
    </message>
    <message>
        <source>Low %1, expected %2, high %3 units</source>
        <translation>Mało %1, oczekiwane %2, dużo %3&#xa0;szt.</translation>
    </message>
    <message>
        <source>Recommended %1, changed: %2</source>
        <translation>Propozycja %1, zmieniono: %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzone</translation>
    </message>
    <message>
        <source>At the sales price; no unit cost is known</source>
        <translation>W cenach sprzedaży; cena zakupu nie jest znana</translation>
    </message>
    <message>
        <source>Accuracy of %1 on its own weeks that the model had not seen</source>
        <translation>Trafność %1 w tygodniach tego produktu, których model nie widział</translation>
    </message>
    <message>
        <source>Not enough history: fewer than 4 weeks that the model had not seen</source>
        <translation>Za krótka historia: mniej niż 4 tygodnie, których model nie widział</translation>
    </message>
    <message>
        <source>Units sold, oldest week first: %1</source>
        <translation>Sprzedane sztuki, od najstarszego tygodnia: %1</translation>
    </message>
    <message>
        <source>Show everything about this product (Space)</source>
        <translation>Pokaż wszystko o tym produkcie (spacja)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produkt</numerusform>
            <numerusform>%n produkty</numerusform>
            <numerusform>%n produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nic do zamówienia</translation>
    </message>
    <message>
        <source>%1 units left out to stay within the budget</source>
        <translation>Pominięto %1&#xa0;szt., aby zmieścić się w budżecie</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>niesprawdz.</translation>
    </message>
    <message>
        <source>If nothing is ordered today: price times the demand that is lost before an order can arrive, and times what ordering saves</source>
        <translation>Jeśli dziś nic się nie zamówi: cena razy popyt utracony, zanim dotrze zamówienie, oraz razy to, co ratuje zamówienie</translation>
    </message>
    <message>
        <source>Ticked: in the supplier&apos;s order (key O)</source>
        <translation>Zaznaczone: w zamówieniu u dostawcy (klawisz O)</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stan nieznany</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the supplier&apos;s order; a click takes it off (O)</source>
        <translation>W zamówieniu u dostawcy; kliknięcie usuwa (O)</translation>
    </message>
    <message>
        <source>Put it into the supplier&apos;s order (O)</source>
        <translation>Dodaj do zamówienia u dostawcy (O)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3); stock: %4</source>
        <translation>%1 w %2 (%3); stan: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 z %n pozycji</numerusform>
            <numerusform>%1 z %n pozycji</numerusform>
            <numerusform>%1 z %n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order</source>
        <translation>
            <numerusform>%n pozycja do zamówienia</numerusform>
            <numerusform>%n pozycje do zamówienia</numerusform>
            <numerusform>%n pozycji do zamówienia</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>under minimum %1</source>
        <translation>poniżej minimum %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkToolbar</name>
    <message>
        <source>Search products</source>
        <translation>Szukaj produktów</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Numer, nazwa, kategoria lub dostawca (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupuj</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Bez grup</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Wg dostawcy</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Wg kategorii</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>Budget for all orders together</source>
        <translation>Budżet na wszystkie zamówienia razem</translation>
    </message>
    <message>
        <source>The sum that all orders together may cost: the orders that protect most stay, the others are left out. Computed while you type.</source>
        <translation>Kwota, jaką mogą razem kosztować wszystkie zamówienia: zostają te, które chronią najwięcej sprzedaży, pozostałe są pomijane. Obliczane podczas wpisywania.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message numerus="yes">
        <source>Show only %1: %n product(s)</source>
        <translation>
            <numerusform>Pokaż tylko %1: %n produkt</numerusform>
            <numerusform>Pokaż tylko %1: %n produkty</numerusform>
            <numerusform>Pokaż tylko %1: %n produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Wszystkie kategorie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Wszyscy dostawcy</translation>
    </message>
    <message>
        <source>The data name no category and no supplier</source>
        <translation>W danych nie ma kategorii ani dostawcy</translation>
    </message>
    <message>
        <source>Show one category or one supplier</source>
        <translation>Pokaż jedną kategorię lub jednego dostawcę</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>To nie jest kwota.</translation>
    </message>
    <message>
        <source>Show only the orders that the budget leaves out or cuts</source>
        <translation>Pokaż tylko zamówienia, które budżet pomija lub zmniejsza</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Pominięto %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n order(s) left out for the budget</source>
        <translation>
            <numerusform>Pokaż tylko %n zamówienie pominięte ze względu na budżet</numerusform>
            <numerusform>Pokaż tylko %n zamówienia pominięte ze względu na budżet</numerusform>
            <numerusform>Pokaż tylko %n zamówień pominiętych ze względu na budżet</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Wszystkie sklepy</translation>
    </message>
    <message>
        <source>Only products with an order are shown; press to show the others too</source>
        <translation>Widać tylko produkty z zamówieniem; kliknięcie pokazuje też pozostałe</translation>
    </message>
    <message>
        <source>To order %1</source>
        <translation>Zamówić %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n product(s) to order</source>
        <translation>
            <numerusform>Pokaż tylko %n produkt do zamówienia</numerusform>
            <numerusform>Pokaż tylko %n produkty do zamówienia</numerusform>
            <numerusform>Pokaż tylko %n produktów do zamówienia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CalendarDialog</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>As learnt: open</source>
        <translation>Wg danych: otwarte</translation>
    </message>
    <message>
        <source>As learnt: closed</source>
        <translation>Wg danych: zamkn.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Selling calendar of %1</source>
        <translation>Kalendarz sprzedaży sklepu %1</translation>
    </message>
    <message>
        <source>Everything as learnt</source>
        <translation>Wszystko według danych</translation>
    </message>
    <message>
        <source>Takes back all that was set by hand, own closures included</source>
        <translation>Wycofuje wszystko, co ustawiono ręcznie, także własne okresy zamknięcia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Dni tygodnia</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Święta</translation>
    </message>
    <message>
        <source>All public holidays</source>
        <translation>Wszystkie święta</translation>
    </message>
    <message>
        <source>Each as learnt</source>
        <translation>Każde wg danych</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Wszystkie zamknięte</translation>
    </message>
    <message>
        <source>Own closures and openings</source>
        <translation>Własne okresy zamknięcia i otwarcia</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>Zamknięte czy otwarte</translation>
    </message>
    <message>
        <source>Name, as in works holiday</source>
        <translation>Nazwa, np. remanent</translation>
    </message>
    <message>
        <source>Name of the closure</source>
        <translation>Nazwa okresu zamknięcia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Point at a day to see why; click it to put it into the fields at the left</source>
        <translation>Wskazanie dnia pokazuje powód; kliknięcie wpisuje go do pól po lewej</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Odczyt kalendarza</translation>
    </message>
    <message>
        <source>Public holidays: %1</source>
        <translation>Święta: %1</translation>
    </message>
    <message>
        <source>On closed days 0 is forecast and nothing can be delivered.</source>
        <translation>W dni zamknięcia prognoza wynosi 0 i nie można przyjąć dostawy.</translation>
    </message>
    <message>
        <source>The sales are not by day: closed days only say when nothing can be delivered.</source>
        <translation>Sprzedaż nie jest dzienna: dni zamknięcia mówią tylko, kiedy nie można przyjąć dostawy.</translation>
    </message>
    <message>
        <source>no such day in the data</source>
        <translation>brak takiego dnia w danych</translation>
    </message>
    <message>
        <source>Like all: open</source>
        <translation>Jak wszystkie: otwarte</translation>
    </message>
    <message>
        <source>Like all: closed</source>
        <translation>Jak wszystkie: zamkn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Zamknięte: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Closed %1, from an imported calendar</source>
        <translation>Zamknięte: %1, z zaimportowanego kalendarza</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Nie używaj</translation>
    </message>
    <message>
        <source>Not used: %1, from an imported calendar</source>
        <translation>Nieużywane: %1, z zaimportowanego kalendarza</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwarte: %1</translation>
    </message>
    <message>
        <source>Closed %1, as every year</source>
        <translation>Zamknięte: %1, jak co roku</translation>
    </message>
    <message>
        <source>Not closed every year</source>
        <translation>Nie zamknięte co roku</translation>
    </message>
    <message>
        <source>Closed as every year</source>
        <translation>Zamknięte jak co roku</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Na razie brak.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Sprawdzanie, co się zmieni…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Sprawdzanie, co się zmieni</translation>
    </message>
    <message>
        <source>No order of today changes.</source>
        <translation>Żadne dzisiejsze zamówienie się nie zmienia.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>Zmienia się %n dzisiejsze zamówienie: z %1 na %2.</numerusform>
            <numerusform>Zmieniają się %n dzisiejsze zamówienia: z %1 na %2.</numerusform>
            <numerusform>Zmienia się %n dzisiejszych zamówień: z %1 na %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation>Zapisywanie kalendarza</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Kalendarz sprzedaży</translation>
    </message>
    <message>
        <source>Selling calendar saved. Train again, so that the model learns from it.</source>
        <translation>Zapisano kalendarz sprzedaży. Proszę ponowić uczenie, aby model go uwzględnił.</translation>
    </message>
    <message>
        <source>sales on %1 of %2</source>
        <translation>sprzedaż w %1 z %2</translation>
    </message>
    <message>
        <source>Of the last %1 such days without a holiday</source>
        <translation>Z ostatnich %1 takich dni bez święta</translation>
    </message>
    <message>
        <source>%1 · sales in %2</source>
        <translation>%1 · sprzedaż: %2</translation>
    </message>
    <message>
        <source>%1 · no sales in %2</source>
        <translation>%1 · bez sprzedaży: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueModel</name>
    <message>
        <source>%1 days</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>Known from the sales or the supplier; no table says it.</source>
        <translation>Znane ze sprzedaży lub od dostawcy; nie ma tego w żadnej tabeli.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>wg klasy</translation>
    </message>
    <message>
        <source>A double click changes it.</source>
        <translation>Zmiana: podwójne kliknięcie.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Kartoteki</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueView</name>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Szukaj produktów</translation>
    </message>
    <message>
        <source>Search suppliers</source>
        <translation>Szukaj dostawców</translation>
    </message>
    <message>
        <source>Reading products and suppliers</source>
        <translation>Odczyt produktów i dostawców</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of %1.</source>
        <translation>
            <numerusform>Produkty (%1): %n.</numerusform>
            <numerusform>Produkty (%1): %n.</numerusform>
            <numerusform>Produkty (%1): %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a supplier.</source>
        <translation>
            <numerusform>Bez dostawcy: %n.</numerusform>
            <numerusform>Bez dostawcy: %n.</numerusform>
            <numerusform>Bez dostawcy: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost: their orders are valued at the price.</source>
        <translation>
            <numerusform>Bez ceny zakupu: %n; jego zamówienia są wyceniane w cenie sprzedaży.</numerusform>
            <numerusform>Bez ceny zakupu: %n; ich zamówienia są wyceniane w cenie sprzedaży.</numerusform>
            <numerusform>Bez ceny zakupu: %n; ich zamówienia są wyceniane w cenie sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), the same in all stores.</source>
        <translation>
            <numerusform>%n dostawca, ten sam we wszystkich sklepach.</numerusform>
            <numerusform>%n dostawców, ci sami we wszystkich sklepach.</numerusform>
            <numerusform>%n dostawców, ci sami we wszystkich sklepach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a lead time: the store&apos;s is used.</source>
        <translation>
            <numerusform>Bez czasu dostawy: %n; obowiązuje czas sklepu.</numerusform>
            <numerusform>Bez czasu dostawy: %n; obowiązuje czas sklepu.</numerusform>
            <numerusform>Bez czasu dostawy: %n; obowiązuje czas sklepu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell to change it; orders follow at once.</source>
        <translation>Aby zmienić wartość, wystarczy wpisać ją w komórce; zamówienia przeliczą się od razu.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>How it is ordered…</source>
        <translation>Reguła zamawiania…</translation>
    </message>
    <message>
        <source>Rule and prices by quantity of the chosen product (Ctrl+Return)</source>
        <translation>Reguła i ceny według ilości wybranego produktu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Rule and freight of the chosen supplier (Ctrl+Return)</source>
        <translation>Reguła i koszt transportu wybranego dostawcy (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Order sheet…</source>
        <translation>Wzór zamówienia…</translation>
    </message>
    <message>
        <source>Columns and headings of the files that the chosen supplier gets</source>
        <translation>Kolumny i nagłówki plików, które dostaje wybrany dostawca</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChangeView</name>
    <message>
        <source>New sales</source>
        <translation>Nowa sprzedaż</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Prices and promotions</source>
        <translation>Ceny i promocje</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Państwa zmiany</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>%1, sales to %2, model %3</source>
        <translation>%1, sprzedaż do %2, model %3</translation>
    </message>
    <message>
        <source>Compared with the forecast of</source>
        <translation>Porównanie z prognozą z</translation>
    </message>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>Wcześniejsza prognoza do porównania</translation>
    </message>
    <message>
        <source>%1: %2 units now, %3 then</source>
        <translation>%1: teraz %2 szt., wtedy %3</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1. Most of it: %2 (%3).</source>
        <translation>%1. Najwięcej: %2 (%3).</translation>
    </message>
    <message>
        <source>. Nothing changed it.</source>
        <translation>. Nic jej nie zmieniło.</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>Prognoza wtedy</translation>
    </message>
    <message>
        <source>From sales to %1.</source>
        <translation>Ze sprzedaży do %1.</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <translation>Prognoza teraz</translation>
    </message>
    <message>
        <source>Why the forecast of %1 changed</source>
        <translation>Dlaczego zmieniła się prognoza: %1</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Dlaczego prognoza się zmieniła</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartBase</name>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Kopiuj liczby</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Obraz jest w schowku.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Zapisz jako PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Zapisz jako SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Rysunek (*.svg)</translation>
    </message>
    <message>
        <source>Back to the usual period</source>
        <translation>Wróć do zwykłego okresu</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n wiersz jest w schowku; można go wkleić do arkusza.</numerusform>
            <numerusform>%n wiersze są w schowku; można je wkleić do arkusza.</numerusform>
            <numerusform>%n wierszy jest w schowku; można je wkleić do arkusza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Zapisz wykres</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder.</source>
        <translation>Nie można było zapisać %1: %2. Niczego nie zmieniono; proszę wybrać inny folder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartView</name>
    <message>
        <source>Sold</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Model before your change</source>
        <translation>Model przed Państwa zmianą</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Rok temu</translation>
    </message>
    <message>
        <source>%1 % of outcomes</source>
        <translation>%1&#xa0;% przypadków</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promocja</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Brak towaru</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Brak jeszcze danych</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>History from %1 to %2, %3 %4 per period on average.</source>
        <translation>Historia od %1 do %2, średnio %3 %4 na okres.</translation>
    </message>
    <message>
        <source>Forecast of %1 %2 from %3 to %4.</source>
        <translation>Prognoza: %1 %2 od %3 do %4.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Sold %1 %2</source>
        <translation>Sprzedaż: %1 %2</translation>
    </message>
    <message>
        <source>Out of stock: demand was higher than sales</source>
        <translation>Brak towaru: popyt był większy niż sprzedaż</translation>
    </message>
    <message>
        <source>Expected %1 %2</source>
        <translation>Oczekiwane: %1 %2</translation>
    </message>
    <message>
        <source>Your forecast %1 %2</source>
        <translation>Państwa prognoza: %1 %2</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %: %2 to %3</source>
        <translation>%1&#xa0;%: %2 do %3</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>Rok temu: %1</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Planowana promocja</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>%1 % from</source>
        <translation>%1 % od</translation>
    </message>
    <message>
        <source>%1 % to</source>
        <translation>%1 % do</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Szczególne</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Product, store, page or action</source>
        <translation>Produkt, sklep, strona lub działanie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Up and Down to choose, Enter to open, Escape to close</source>
        <translation>Strzałki wybierają, Enter otwiera, Esc zamyka</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComparisonDialog</name>
    <message>
        <source>Better</source>
        <translation>Lepszy</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gorszy</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Brak wyraźnej różnicy</translation>
    </message>
    <message>
        <source>Steady products</source>
        <translation>Produkty równomierne</translation>
    </message>
    <message>
        <source>Erratic products</source>
        <translation>Produkty zmienne</translation>
    </message>
    <message>
        <source>Intermittent products</source>
        <translation>Produkty sporadyczne</translation>
    </message>
    <message>
        <source>Lumpy products</source>
        <translation>Produkty skokowe</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Wszystkie produkty</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n dzień naprzód</numerusform>
            <numerusform>%n dni naprzód</numerusform>
            <numerusform>%n dni naprzód</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>There are no days that neither %1 nor %2 had seen, so they cannot be compared.</source>
        <translation>Nie ma dni, których nie widział ani %1, ani %2, więc nie można ich porównać.</translation>
    </message>
    <message>
        <source>%1 is off by %3 points less than %2</source>
        <translation>%1 ma błąd mniejszy o %3 pkt niż %2</translation>
    </message>
    <message>
        <source>%1 is off by %3 points more than %2</source>
        <translation>%1 ma błąd większy o %3 pkt niż %2</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart, which may be chance</source>
        <translation>%1 i %2 dzieli %3 pkt, co może być przypadkiem</translation>
    </message>
    <message>
        <source>%1, on days from %2 to %3 that neither had seen.</source>
        <translation>%1, w dniach od %2 do %3, których żaden nie widział.</translation>
    </message>
    <message>
        <source>Clearly better for %1 and clearly worse for %2 of %3 products.</source>
        <translation>Wyraźnie lepszy dla %1 i wyraźnie gorszy dla %2 z %3 produktów.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 obok %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiwna</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 jest</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nie ma czego porównać.</translation>
    </message>
    <message>
        <source>Accuracy of single days, each week forecast from what was known on its eve. Better or worse is said where chance hardly explains it.</source>
        <translation>Trafność dla pojedynczych dni, każdy tydzień prognozowany z tego, co było wiadomo w jego przeddzień. Lepszy lub gorszy podaje się tam, gdzie trudno to wyjaśnić przypadkiem.</translation>
    </message>
    <message>
        <source>If %1 served: %2</source>
        <translation>Gdyby działał %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Wdróż %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComponentView</name>
    <message>
        <source>Components of the forecast</source>
        <translation>Składniki prognozy</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 między %2 a %3</translation>
    </message>
    <message>
        <source>There are no components for this forecast.</source>
        <translation>Ta prognoza nie ma składników.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ContextField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, suwak</translation>
    </message>
    <message>
        <source>Back to today&apos;s value</source>
        <translation>Wróć do dzisiejszej wartości</translation>
    </message>
    <message>
        <source>%1 back to today&apos;s value</source>
        <translation>%1: wróć do dzisiejszej wartości</translation>
    </message>
    <message>
        <source>%1: %2, so nothing follows from changing it.</source>
        <translation>%1: %2, więc zmiana nie będzie miała wpływu.</translation>
    </message>
    <message>
        <source>changed; today it is %1</source>
        <translation>zmienione; dziś %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>jak dziś</translation>
    </message>
    <message>
        <source>Outside experience: always %1 so far</source>
        <translation>Poza znanym zakresem: dotąd zawsze %1</translation>
    </message>
    <message>
        <source>Outside experience: %1 to %2 so far</source>
        <translation>Poza znanym zakresem: dotąd od %1 do %2</translation>
    </message>
    <message>
        <source>always %1 so far</source>
        <translation>dotąd zawsze %1</translation>
    </message>
    <message>
        <source>%1 to %2 so far</source>
        <translation>dotąd od %1 do %2</translation>
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
        <translation>Produkt</translation>
    </message>
    <message>
        <source>First day of the prediction</source>
        <translation>Pierwszy dzień prognozy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>brak ceny</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>bez rabatu</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurencja</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promocja</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Pogoda</translation>
    </message>
    <message>
        <source>Everything as today</source>
        <translation>Wszystko jak dziś</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The data tell of no promotions, so nothing follows from one.</source>
        <translation>W danych nie ma promocji, więc promocja nie będzie miała wpływu.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nieużywane</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CurveView</name>
    <message>
        <source>No curve is known.</source>
        <translation>Brak znanej krzywej.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 from %5 to %6.</source>
        <translation>%1 od %2 do %3: %4 od %5 do %6.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 od %2 do %3.</translation>
    </message>
    <message>
        <source>Today at %1: %2.</source>
        <translation>Dziś przy %1: %2.</translation>
    </message>
    <message>
        <source>Yours at %1: %2.</source>
        <translation>Wybrane przy %1: %2.</translation>
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
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Review today&apos;s orders</source>
        <translation>Przejrzyj zamówienia</translation>
    </message>
    <message>
        <source>Sales, last 30 days</source>
        <translation>Sprzedaż, ostatnie 30 dni</translation>
    </message>
    <message>
        <source>At risk of running out</source>
        <translation>Zagrożone brakiem</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Trafność prognozy</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Sprzedaż i prognoza</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Cały sklep</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Top produkty</translation>
    </message>
    <message>
        <source>Period of the top products</source>
        <translation>Okres najlepszych produktów</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Następny kwartał</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Lista zadań</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Dziś nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Looking at the store</source>
        <translation>Przegląd sklepu</translation>
    </message>
    <message>
        <source>Drawing the forecast</source>
        <translation>Rysowanie prognozy</translation>
    </message>
    <message>
        <source>Ranking the products</source>
        <translation>Porównywanie produktów</translation>
    </message>
    <message>
        <source>units</source>
        <translation>szt.</translation>
    </message>
    <message>
        <source>too little history to compare</source>
        <translation>za krótka historia do porównania</translation>
    </message>
    <message>
        <source>%1 vs the 30 days before</source>
        <translation>%1 do poprz. 30 dni</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produkty</translation>
    </message>
    <message>
        <source>every product is covered</source>
        <translation>każdy produkt ma pokrycie</translation>
    </message>
    <message numerus="yes">
        <source> from %n supplier(s)</source>
        <translation>
            <numerusform> u %n dostawcy</numerusform>
            <numerusform> u %n dostawców</numerusform>
            <numerusform> u %n dostawców</numerusform>
        </translation>
    </message>
    <message>
        <source>on days it had not seen</source>
        <translation>w dniach, których nie widział</translation>
    </message>
    <message>
        <source>no held-out days yet</source>
        <translation>brak dni kontrolnych</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Trafność tygodniami</translation>
    </message>
    <message>
        <source>No product is at risk of running out.</source>
        <translation>Żadnemu produktowi nie grozi brak.</translation>
    </message>
    <message>
        <source>Nothing has to be ordered today.</source>
        <translation>Dziś nie trzeba nic zamawiać.</translation>
    </message>
    <message>
        <source>Sales and forecast of the store %1</source>
        <translation>Sprzedaż i prognoza sklepu %1</translation>
    </message>
    <message>
        <source>Sales and forecast of %1</source>
        <translation>Sprzedaż i prognoza: %1</translation>
    </message>
    <message>
        <source>No product sells in this category.</source>
        <translation>W tej kategorii nic się nie sprzedaje.</translation>
    </message>
    <message>
        <source>Work list (%1)</source>
        <translation>Lista zadań (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else needs you today; %n item(s) snoozed.</source>
        <translation>
            <numerusform>Poza tym dziś nie ma nic do zrobienia; odłożono %n sprawę.</numerusform>
            <numerusform>Poza tym dziś nie ma nic do zrobienia; odłożono %n sprawy.</numerusform>
            <numerusform>Poza tym dziś nie ma nic do zrobienia; odłożono %n spraw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed for a week: %1</source>
        <translation>Odłożono o tydzień: %1</translation>
    </message>
    <message>
        <source>%1 critical, %2 low</source>
        <translation>kryt. %1, nis. %2</translation>
    </message>
    <message>
        <source>%1; %2 at risk</source>
        <translation>%1; ryzyko %2</translation>
    </message>
    <message>
        <source>%1; no price</source>
        <translation>%1; brak ceny</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low.</source>
        <translation>
            <numerusform>Produkty krytyczne: %n, niskie: %1.</numerusform>
            <numerusform>Produkty krytyczne: %n, niskie: %1.</numerusform>
            <numerusform>Produkty krytyczne: %n, niskie: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without data</source>
        <translation>
            <numerusform>%Ln produkt bez danych</numerusform>
            <numerusform>%Ln produkty bez danych</numerusform>
            <numerusform>%Ln produktów bez danych</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock of no product is known: what runs out and what to order cannot be said. Import the stock to see both.</source>
        <translation>Nie jest znany stan żadnego produktu: nie wiadomo, co się skończy i co zamówić. Proszę zaimportować stany, aby zobaczyć jedno i drugie.</translation>
    </message>
    <message>
        <source>Once the stock is known, what needs you stands here.</source>
        <translation>Gdy stany będą znane, pojawi się tu to, co jest do zrobienia.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low, with %2 of sales at risk: %3 already unavoidable, %4 saved by ordering today.</source>
        <translation>
            <numerusform>Produkty krytyczne: %n, niskie: %1, zagrożona sprzedaż %2: %3 jest już nie do uratowania, %4 ratuje zamówienie złożone dziś.</numerusform>
            <numerusform>Produkty krytyczne: %n, niskie: %1, zagrożona sprzedaż %2: %3 jest już nie do uratowania, %4 ratuje zamówienie złożone dziś.</numerusform>
            <numerusform>Produkty krytyczne: %n, niskie: %1, zagrożona sprzedaż %2: %3 jest już nie do uratowania, %4 ratuje zamówienie złożone dziś.</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stan nieznany</translation>
    </message>
    <message>
        <source>Done for today: %1</source>
        <translation>Załatwione na dziś: %1</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>Units on average, vs as many days before</source>
        <translation>Średnio w szt., wobec takiej samej liczby poprzednich dni</translation>
    </message>
    <message>
        <source>Looking at all stores</source>
        <translation>Przegląd wszystkich sklepów</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Wszystkie kategorie</translation>
    </message>
    <message>
        <source>day by day; naive %1</source>
        <translation>dziennie; naiwna %1</translation>
    </message>
    <message>
        <source>week by week; naive %1</source>
        <translation>tygodniowo; naiwna %1</translation>
    </message>
    <message>
        <source>month by month; naive %1</source>
        <translation>miesięcznie; naiwna %1</translation>
    </message>
    <message>
        <source>100 % less the average error of single products on single days the model had not seen.</source>
        <translation>100&#xa0;% minus średni błąd dla pojedynczych produktów w pojedynczych dniach, których model nie widział.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single weeks the model had not seen.</source>
        <translation>100&#xa0;% minus średni błąd dla pojedynczych produktów w pojedynczych tygodniach, których model nie widział.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single months the model had not seen.</source>
        <translation>100&#xa0;% minus średni błąd dla pojedynczych produktów w pojedynczych miesiącach, których model nie widział.</translation>
    </message>
    <message>
        <source>Naive: repeating the past season, on the same days. The curve shows whole weeks: their errors even out, so it lies higher.</source>
        <translation>Naiwna: powtórzenie minionego sezonu, w te same dni. Krzywa pokazuje całe tygodnie: ich błędy się wyrównują, dlatego leży wyżej.</translation>
    </message>
    <message>
        <source>Sales and forecast of all stores together</source>
        <translation>Sprzedaż i prognoza wszystkich sklepów razem</translation>
    </message>
    <message>
        <source>%1, %2: %3 units on average, %4 sold in as many days before</source>
        <translation>%1, %2: średnio %3&#xa0;szt., sprzedane w takiej samej liczbie poprzednich dni: %4</translation>
    </message>
    <message>
        <source>Orders due</source>
        <translation>Do zamówienia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) today</source>
        <translation>
            <numerusform>%Ln produkt dziś</numerusform>
            <numerusform>%Ln produkty dziś</numerusform>
            <numerusform>%Ln produktów dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %1 of them today</source>
        <translation>
            <numerusform>%Ln produkt, w tym dziś: %1</numerusform>
            <numerusform>%Ln produkty, w tym dziś: %1</numerusform>
            <numerusform>%Ln produktów, w tym dziś: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worth %2.</source>
        <translation>%1, wartość %2.</translation>
    </message>
    <message>
        <source>Work list (the %1 worth most of %2)</source>
        <translation>Lista zadań (najważniejsze %1 z %2)</translation>
    </message>
    <message>
        <source>What needs you could not be worked out.</source>
        <translation>Nie udało się ustalić, co jest do zrobienia.</translation>
    </message>
    <message>
        <source>How right the forecasts of past weeks were, beside repeating the last season</source>
        <translation>Jak trafne były prognozy minionych tygodni, obok powtórzenia poprzedniego sezonu</translation>
    </message>
    <message>
        <source>What the accuracy is measured on</source>
        <translation>Jak mierzy się trafność</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Dziennie</translation>
    </message>
    <message>
        <source>Whole weeks</source>
        <translation>Tygodniowo</translation>
    </message>
    <message>
        <source>Measuring past forecasts</source>
        <translation>Pomiar minionych prognoz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>No model has forecast past weeks yet. Train one, and the weeks it was tested on stand here.</source>
        <translation>Żaden model nie prognozował jeszcze minionych tygodni. Proszę nauczyć model, a pojawią się tu tygodnie, na których go sprawdzono.</translation>
    </message>
    <message>
        <source>Accuracy of whole weeks</source>
        <translation>Trafność całych tygodni</translation>
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
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (zalecane)</translation>
    </message>
    <message>
        <source>Once the file is imported, the selling calendar changes weekdays, holidays and closures one by one.</source>
        <translation>Po zaimportowaniu pliku dni tygodnia, święta i okresy zamknięcia można zmieniać pojedynczo w kalendarzu sprzedaży.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DropZone</name>
    <message>
        <source>Drop a sales file anywhere on this page</source>
        <translation>Plik sprzedaży można upuścić w dowolnym miejscu tej strony</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX lub XLS. Przed zapisaniem czegokolwiek widać, jak plik został odczytany.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>Pobierz szablon</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Ostatnio:</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Otwórz ponownie %1</translation>
    </message>
    <message>
        <source>Template for weather and economy</source>
        <translation>Szablon pogody i gospodarki</translation>
    </message>
    <message>
        <source>Numbers by date, for all stores, a region or a store; forecasts use what helps</source>
        <translation>Liczby według dat, dla wszystkich sklepów, regionu lub sklepu; prognozy używają tego, co pomaga</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ErrorBar</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Błąd: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FileMenu</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Otwórz bazę danych…</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>Os&amp;tatnie bazy</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Otwórz tylko do o&amp;dczytu…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Nowa baza danych…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Utwórz kopię…</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>Utwórz kopię &amp;szyfrowaną…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Prz&amp;ywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>No other database yet</source>
        <translation>Brak innych baz danych</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Zatrzymać %n zadanie?</numerusform>
            <numerusform>Zatrzymać %n zadania?</numerusform>
            <numerusform>Zatrzymać %n zadań?</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can only be changed when nothing works on it. What was begun is stopped; nothing of it is stored half.</source>
        <translation>Bazę danych można zmienić tylko wtedy, gdy nic na niej nie pracuje. Rozpoczęte zadania zostaną zatrzymane; nic z nich nie zostanie zapisane połowicznie.</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Zatrzymaj i kontynuuj</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Otwórz bazę danych</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Bazy danych Shelfcast (*.db);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nowa baza danych</translation>
    </message>
    <message>
        <source>shelfcast.db</source>
        <translation>shelfcast.db</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db)</source>
        <translation>Bazy danych Shelfcast (*.db)</translation>
    </message>
    <message>
        <source>%1 backup.shelfcast</source>
        <translation>%1 kopia.shelfcast</translation>
    </message>
    <message>
        <source>%1 backup.db</source>
        <translation>%1 kopia.db</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Encrypted backups (*.shelfcast)</source>
        <translation>Szyfrowane kopie zapasowe (*.shelfcast)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Hasło kopii zapasowej</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup again. Nobody can find it out when it is forgotten, so keep it where you keep your keys.</source>
        <translation>Kopię zapasową można otworzyć tylko tym hasłem. Zapomnianego hasła nikt nie odtworzy, więc proszę przechowywać je tak jak klucze.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii</translation>
    </message>
    <message>
        <source>Backed up to %1; the copy was read again and is sound.</source>
        <translation>Kopię zapasową zapisano w %1; odczytano ją ponownie i jest w porządku.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Backups (*.db *.bak *.shelfcast *.before-update);;All files (*)</source>
        <translation>Kopie zapasowe (*.db *.bak *.shelfcast *.before-update);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Przywrócić %1?</translation>
    </message>
    <message>
        <source>It takes the place of the database that is open. That one is kept beside it and can be put back.</source>
        <translation>Zajmie ona miejsce otwartej bazy danych. Dotychczasowa zostanie zachowana obok i można ją przywrócić.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Ta kopia zapasowa jest zaszyfrowana.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FindingsList</name>
    <message>
        <source>Rows that cannot be read; they stay out, the others are stored.</source>
        <translation>Wiersze, których nie da się odczytać; są pomijane, pozostałe zostaną zapisane.</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Wiersze %1</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>Nie znaleziono nic nietypowego.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Pokaż wiersze</translation>
    </message>
    <message>
        <source>Hide rows</source>
        <translation>Ukryj wiersze</translation>
    </message>
    <message>
        <source>Rows that stay out; the others are stored.</source>
        <translation>Wiersze pomijane; pozostałe zostaną zapisane.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FirstStart</name>
    <message>
        <source>Know what to order, and why</source>
        <translation>Wiedzieć, co zamówić i dlaczego</translation>
    </message>
    <message>
        <source>Shelfcast reads your sales file and tells you, for every product, how much you will sell, when you run out and what to order today. Everything stays on this computer.</source>
        <translation>Shelfcast czyta plik sprzedaży i dla każdego produktu podaje, ile się sprzeda, kiedy się skończy i co zamówić dziś. Wszystko pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzeć</translation>
    </message>
    <message>
        <source>Two years of made-up sales of five stores, trained in under a minute. Take the upload back whenever you like.</source>
        <translation>Dwa lata zmyślonej sprzedaży pięciu sklepów, model gotowy w niecałą minutę. Import można wycofać w każdej chwili.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Wypróbuj na danych przykładowych</translation>
    </message>
    <message>
        <source>Start with your own sales</source>
        <translation>Zacząć od własnej sprzedaży</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS, as your till or spreadsheet writes it. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX lub XLS, tak jak zapisuje je kasa lub arkusz kalkulacyjny. Przed zapisaniem czegokolwiek widać, jak plik został odczytany.</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Importuj mój plik</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>Plik można też upuścić w dowolnym miejscu tego okna.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Your forecast is kept beside the model&apos;s.</source>
        <translation>Państwa prognoza jest przechowywana obok prognozy modelu.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed.</source>
        <translation>
            <numerusform>Zmieniono %n okres.</numerusform>
            <numerusform>Zmieniono %n okresy.</numerusform>
            <numerusform>Zmieniono %n okresów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model&apos;s forecast.</source>
        <translation>
            <numerusform>%n okres z powrotem z prognozą modelu.</numerusform>
            <numerusform>%n okresy z powrotem z prognozą modelu.</numerusform>
            <numerusform>%n okresów z powrotem z prognozą modelu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast by period</source>
        <translation>Prognoza na okresy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>The table as CSV or Excel (Ctrl+E)</source>
        <translation>Tabela jako CSV lub Excel (Ctrl+E)</translation>
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
        <translation>Te same dni rok temu, linia przerywana (Alt+L)</translation>
    </message>
    <message>
        <source>What the forecast is made of (Alt+C)</source>
        <translation>Z czego składa się prognoza (Alt+C)</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Odczyt produktów</translation>
    </message>
    <message>
        <source>There is no forecast for this choice</source>
        <translation>Dla tego wyboru nie ma prognozy</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognoza: %1</translation>
    </message>
    <message>
        <source>The model alone says %1; the rest are your changes.</source>
        <translation>Sam model podaje %1; reszta to Państwa zmiany.</translation>
    </message>
    <message>
        <source>Say why the forecast is changed. Nothing was changed; type a reason beside the table.</source>
        <translation>Proszę podać, dlaczego prognoza się zmienia. Niczego nie zmieniono; powód wpisuje się obok tabeli.</translation>
    </message>
    <message>
        <source>%1-forecast.xlsx</source>
        <translation>%1-prognoza.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>Why the forecast of the chosen period is not what an earlier one said (Alt+W)</source>
        <translation>Dlaczego prognoza na wybrany okres różni się od wcześniejszej (Alt+W)</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Dlaczego prognoza się zmieniła</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3, %4 against the same days last year.</source>
        <translation>Oczekiwana sprzedaż, %2, najbliższy okres %3: około %1 szt., %4 wobec tych samych dni zeszłego roku.</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3.</source>
        <translation>Oczekiwana sprzedaż, %2, najbliższy okres %3: około %1 szt.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastTableModel</name>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>F2 or a number puts your own forecast beside the model&apos;s</source>
        <translation>F2 lub wpisanie liczby dodaje własną prognozę obok prognozy modelu</translation>
    </message>
    <message>
        <source>The model says %1, you say %2: %3</source>
        <translation>Model: %1, Państwa prognoza: %2; %3</translation>
    </message>
    <message>
        <source>Frozen: unfreeze it to change it</source>
        <translation>Zablokowane: aby zmienić, proszę odblokować</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Low 10 %</source>
        <translation>Dolna 10&#xa0;%</translation>
    </message>
    <message>
        <source>High 90 %</source>
        <translation>Górna 90&#xa0;%</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Rok temu</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Własna</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>What such periods sell on average; orders are decided from it. Low and high are limits that one in ten passes: the average need not lie in their middle.</source>
        <translation>Ile takie okresy sprzedają średnio; na tej podstawie ustala się zamówienia. Dolna i górna to granice, które przekracza jeden okres na dziesięć: średnia nie musi leżeć pośrodku.</translation>
    </message>
    <message>
        <source>One such period in ten sells less</source>
        <translation>Jeden taki okres na dziesięć sprzedaje mniej</translation>
    </message>
    <message>
        <source>One such period in ten sells more</source>
        <translation>Jeden taki okres na dziesięć sprzedaje więcej</translation>
    </message>
    <message>
        <source>Mean forecast</source>
        <translation>Średnia prognoza</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastToolbar</name>
    <message>
        <source>Store, category or product</source>
        <translation>Sklep, kategoria lub produkt</translation>
    </message>
    <message>
        <source>Store, category or product (Ctrl+F)</source>
        <translation>Sklep, kategoria lub produkt (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Cały sklep</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Okres naprzód</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Dni, tygodnie lub miesiące</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tygodnie</translation>
    </message>
    <message>
        <source>months</source>
        <translation>miesiące</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Rok temu</translation>
    </message>
    <message>
        <source>The same days of last year, dashed (L)</source>
        <translation>Te same dni rok temu, linia przerywana (L)</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Składniki</translation>
    </message>
    <message>
        <source>What the forecast is made of (C)</source>
        <translation>Z czego składa się prognoza (C)</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Państwa zmiany</translation>
    </message>
    <message>
        <source>Change the forecast, with a reason</source>
        <translation>Zmień prognozę, z podaniem powodu</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Naprzód</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategoria %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the whole store</source>
        <translation>cały sklep</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>kategoria %1</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Skąd zmiana</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Kondycja</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthView</name>
    <message>
        <source>State</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Pakiet diagnostyczny…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Utwórz kopię…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Trafność tygodniami</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Dysk, wolne</translation>
    </message>
    <message>
        <source>Memory, free</source>
        <translation>Pamięć, wolne</translation>
    </message>
    <message>
        <source>Open the folder of the database</source>
        <translation>Otwórz folder bazy danych</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Trafność</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiwna</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Ost. tydz.</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>Pasuje</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Zajrzyj</translation>
    </message>
    <message>
        <source>Open this backup to read only</source>
        <translation>Otwórz tę kopię tylko do odczytu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>It is not told again</source>
        <translation>Nie będzie już zgłaszane</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Ustalanie kondycji wszystkiego</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schemat %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nigdy nie sprawdzano</translation>
    </message>
    <message>
        <source>in order on %1</source>
        <translation>w porządku %1</translation>
    </message>
    <message>
        <source>damage found on %1</source>
        <translation>wykryto uszkodzenie %1</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>brak nauczonego modelu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>brak jeszcze</translation>
    </message>
    <message>
        <source>where the database lies</source>
        <translation>dysk bazy danych</translation>
    </message>
    <message>
        <source>Shelfcast holds %1</source>
        <translation>Shelfcast: %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Utwórz kopię…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Ucz model</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>Wiem o tym</translation>
    </message>
    <message>
        <source>Nothing: data, models, backups and disk are in order.</source>
        <translation>Brak: dane, modele, kopie zapasowe i dysk są w porządku.</translation>
    </message>
    <message>
        <source>Forecasts since the start: %1 from memory, %2 kept from before, %3 computed.</source>
        <translation>Prognozy od startu: %1 z pamięci, %2 zachowane z wcześniej, %3 obliczone.</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>brak modelu</translation>
    </message>
    <message>
        <source>train again</source>
        <translation>ponów uczenie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>The week to %1; repeating the last season: %2</source>
        <translation>Tydzień do %1; powtórzenie poprzedniego sezonu: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>przerwane</translation>
    </message>
    <message>
        <source>running</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>zostawione</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Sprawdzanie bazy danych</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>Baza danych jest w porządku.</translation>
    </message>
    <message>
        <source>The check found damage: see what to look at.</source>
        <translation>Sprawdzenie wykryło uszkodzenie: patrz Uwagi.</translation>
    </message>
    <message>
        <source>Writing down that you know</source>
        <translation>Zapisywanie potwierdzenia</translation>
    </message>
    <message>
        <source>Written down in the audit; it is not told again.</source>
        <translation>Zapisano w historii zmian; nie będzie już zgłaszane.</translation>
    </message>
    <message>
        <source>This one is run on the command line: shelfcast-cli jobs again %1</source>
        <translation>To zadanie uruchamia się z wiersza poleceń: shelfcast-cli jobs again %1</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Zapis pakietu diagnostycznego</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>shelfcast diagnoza.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Pliki ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Zapisywanie pakietu diagnostycznego</translation>
    </message>
    <message>
        <source>Saved %1. It holds no sales data.</source>
        <translation>Zapisano %1. Plik nie zawiera danych sprzedaży.</translation>
    </message>
    <message>
        <source>newest week; naive %1</source>
        <translation>ostatni tydzień; naiwna %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>za wcześnie</translation>
    </message>
    <message>
        <source>tested; naive %1</source>
        <translation>test; naiwna %1</translation>
    </message>
    <message>
        <source>There are no stores yet: import sales first.</source>
        <translation>Nie ma jeszcze sklepów: proszę najpierw zaimportować sprzedaż.</translation>
    </message>
    <message>
        <source>No backup yet. Shelfcast makes one a day, and before it takes anything back.</source>
        <translation>Nie ma jeszcze kopii zapasowej. Shelfcast tworzy ją raz dziennie oraz przed każdym wycofaniem.</translation>
    </message>
    <message>
        <source>No import or training was begun yet.</source>
        <translation>Nie rozpoczęto jeszcze żadnego importu ani uczenia.</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, następna %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n store(s) have a model</source>
        <translation>
            <numerusform>z %n sklepu ma model</numerusform>
            <numerusform>z %n sklepów ma model</numerusform>
            <numerusform>z %n sklepów ma model</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Tworzenie dziennej kopii zapasowej</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Wycofywanie importu</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Praca nocna</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Shelfcast %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Shelfcast %1, wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub nowsza.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Search in all of help</source>
        <translation>Szukaj w całej pomocy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Tekst pomocy</translation>
    </message>
    <message>
        <source>Nothing in help speaks of that.</source>
        <translation>Pomoc nic o tym nie mówi.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ImportPanel</name>
    <message>
        <source>Another file</source>
        <translation>Inny plik</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Sposób odczytu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Weather and economy</source>
        <translation>Pogoda i gospodarka</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Separator kolumn</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Kreska pionowa</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kropka</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Rok, miesiąc, dzień</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dzień, miesiąc, rok</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Miesiąc, dzień, rok</translation>
    </message>
    <message>
        <source>Rows already stored</source>
        <translation>Wiersze już zapisane</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Zalecane</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Brak sprzedaży</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>Dni bez wiersza</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Jakość danych</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Odczyt pliku…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importuj wiersze: %1</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <translation>Składy zestawów</translation>
    </message>
    <message>
        <source>The file has no store column. Name of the store:</source>
        <translation>Plik nie ma kolumny ze sklepem. Nazwa sklepu:</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Nazwa sklepu</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Zamówienia do dostawców</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Przyjęcia towaru</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n zadanie</numerusform>
            <numerusform>%n zadania</numerusform>
            <numerusform>%n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Brak zadań w toku</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n zadanie w toku</numerusform>
            <numerusform>%n zadania w toku</numerusform>
            <numerusform>%n zadań w toku</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Anuluj: %1</translation>
    </message>
    <message>
        <source>Cancel: %1 (%2)</source>
        <translation>Anuluj: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LadderView</name>
    <message>
        <source>Expected demand</source>
        <translation>Oczekiwany popyt</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Zapas bezpiecz.</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Poziom docelowy</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>On order in time</source>
        <translation>Dotrze na czas</translation>
    </message>
    <message>
        <source>Promised to others</source>
        <translation>Zarezerwowane</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potrzeba</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Min. zamówienie</translation>
    </message>
    <message>
        <source>Whole packs</source>
        <translation>Pełne opakowania</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Państwa zmiana</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Skąd to zamówienie</translation>
    </message>
    <message>
        <source>There is no demand to order for.</source>
        <translation>Nie ma popytu, na który trzeba by zamawiać.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Państwa prognoza</translation>
    </message>
    <message>
        <source>Lost before an order can arrive</source>
        <translation>Utracone przed dostawą zamówienia</translation>
    </message>
    <message>
        <source>Cheaper from this quantity</source>
        <translation>Taniej od tej ilości</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>Minimum dostawcy</translation>
    </message>
    <message>
        <source>From another store</source>
        <translation>Z innego sklepu</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Każdy poziom</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Od ostrzeżeń</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Od błędów</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Awarie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Każda kategoria</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Wybrany wiersz</translation>
    </message>
    <message>
        <source>Choose a line to see it whole, with the times of its stages.</source>
        <translation>Proszę wybrać wiersz, aby zobaczyć go w całości, z czasami etapów.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Odczyt dziennika</translation>
    </message>
    <message>
        <source>Nothing is written down for this choice.</source>
        <translation>Dla tego wyboru nic nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), the newest first. No sales data is in them.</source>
        <translation>
            <numerusform>%n wiersz. Nie zawiera danych sprzedaży.</numerusform>
            <numerusform>%n wiersze, od najnowszego. Nie zawierają danych sprzedaży.</numerusform>
            <numerusform>%n wierszy, od najnowszego. Nie zawierają danych sprzedaży.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1, process %2</source>
        <translation>Zadanie %1, proces %2</translation>
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
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Pliki sprzedaży (*.csv *.tsv *.txt *.xlsx *.xls);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>Z&amp;najdź na stronie</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>&amp;Przelicz</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>&amp;Pomoc i skróty</translation>
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
        <translation>Odczyt sklepów</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Otwieranie sklepu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Pomoc i skróty</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Ustalanie kondycji wszystkiego</translation>
    </message>
    <message>
        <source>Selling &amp;calendar…</source>
        <translation>Kal&amp;endarz sprzedaży…</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Kalendarz sprzedaży</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Wszystkie sklepy</translation>
    </message>
    <message>
        <source>The &amp;night…</source>
        <translation>Pra&amp;ca nocna…</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Praca nocna</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Ucz model: %1</translation>
    </message>
    <message>
        <source>Train all stores</source>
        <translation>Ucz modele wszystkich sklepów</translation>
    </message>
    <message>
        <source>all stores</source>
        <translation>wszystkie sklepy</translation>
    </message>
    <message>
        <source>Export orders of %1…</source>
        <translation>Eksportuj zamówienia: %1…</translation>
    </message>
    <message>
        <source>Export all products of %1…</source>
        <translation>Eksportuj wszystkie produkty: %1…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>pierwszy model</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pkt</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the last %n day(s), which it had not seen</source>
        <translation>
            <numerusform>Zmierzono w ostatnim dniu, którego nie widział (%n)</numerusform>
            <numerusform>Zmierzono w ciągu ostatnich %n dni, których nie widział</numerusform>
            <numerusform>Zmierzono w ciągu ostatnich %n dni, których nie widział</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % less WAPE, on days the model had not seen</source>
        <translation>100&#xa0;% minus WAPE, w dniach, których model nie widział</translation>
    </message>
    <message>
        <source>What repeating the past season would have reached on the same days</source>
        <translation>Co dałoby powtórzenie minionego sezonu w te same dni</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, as a share of what was sold</source>
        <translation>Suma błędów bezwzględnych w stosunku do sprzedaży</translation>
    </message>
    <message>
        <source>Mean absolute error, in units a day and product</source>
        <translation>Średni błąd bezwzględny, w szt. na dzień i produkt</translation>
    </message>
    <message>
        <source>Accuracy gained against the model that was active then</source>
        <translation>Zysk trafności wobec modelu, który był wtedy aktywny</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorytm</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Trafność</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naiwna</translation>
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
        <translation>Zysk</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Nauczono</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niesprawdzony</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nie porównano</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Wdróż</translation>
    </message>
    <message>
        <source>Make the selected model the active one of its store</source>
        <translation>Ustawia wybrany model jako aktywny w jego sklepie</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Cofnij model</translation>
    </message>
    <message>
        <source>Return to the model that was active before the selected one</source>
        <translation>Wraca do modelu, który był aktywny przed wybranym</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>No model was trained yet.</source>
        <translation>Nie nauczono jeszcze żadnego modelu.</translation>
    </message>
    <message>
        <source>Select two models of a store (Ctrl+click) to compare them</source>
        <translation>Aby porównać dwa modele sklepu, proszę je zaznaczyć (Ctrl+kliknięcie)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightDialog</name>
    <message>
        <source>The work of the night</source>
        <translation>Praca nocna</translation>
    </message>
    <message>
        <source>Imports what arrived in a folder, trains what no longer fits, proposes the orders of every store and writes them down. Nothing is ordered: the proposals wait for you.</source>
        <translation>Importuje to, co nadeszło do folderu, uczy modele, które już nie pasują, proponuje zamówienia każdego sklepu i je zapisuje. Nic nie jest zamawiane: propozycje czekają na Państwa decyzję.</translation>
    </message>
    <message>
        <source>&amp;Files arrive in</source>
        <translation>&amp;Pliki przychodzą do</translation>
    </message>
    <message>
        <source>Folder where files arrive</source>
        <translation>Folder, do którego przychodzą pliki</translation>
    </message>
    <message>
        <source>What was imported moves to its folder &quot;archive&quot;, what cannot be to &quot;rejected&quot;</source>
        <translation>To, co zaimportowano, trafia do jego folderu „archive”, a czego nie można, do „rejected”</translation>
    </message>
    <message>
        <source>&amp;Orders go to</source>
        <translation>&amp;Zamówienia do</translation>
    </message>
    <message>
        <source>Folder for orders and forecasts</source>
        <translation>Folder zamówień i prognoz</translation>
    </message>
    <message>
        <source>Gets a folder a day, with orders, forecasts and the report</source>
        <translation>Otrzymuje codziennie folder z zamówieniami, prognozami i raportem</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Godzina</translation>
    </message>
    <message>
        <source>&amp;Every day while this window is open (made up for when the computer was off)</source>
        <translation>&amp;Codziennie, gdy to okno jest otwarte (nadrabiane, jeśli komputer był wyłączony)</translation>
    </message>
    <message>
        <source>With the window closed, the computer&apos;s own scheduler can do it: shelfcast-cli run schedule.</source>
        <translation>Przy zamkniętym oknie może to robić harmonogram zadań komputera: shelfcast-cli run schedule.</translation>
    </message>
    <message>
        <source>What came of it stands here after it was done.</source>
        <translation>Po wykonaniu pojawi się tu wynik.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>This database is only read.</source>
        <translation>Ta baza danych jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Nie ma folderu %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>W toku…</translation>
    </message>
    <message>
        <source>Kept. Next at %1.</source>
        <translation>Zapisano. Następny raz o %1.</translation>
    </message>
    <message>
        <source>Kept. Nothing is done by itself.</source>
        <translation>Zapisano. Nic nie dzieje się samo.</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Bazy danych</translation>
    </message>
    <message>
        <source>None is read…</source>
        <translation>Nie są czytane…</translation>
    </message>
    <message numerus="yes">
        <source>%n is read…</source>
        <translation>
            <numerusform>%n czytana…</numerusform>
            <numerusform>%n czytane…</numerusform>
            <numerusform>%n czytanych…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightRunner</name>
    <message>
        <source>The work of the night</source>
        <translation>Praca nocna</translation>
    </message>
    <message>
        <source>The work of the night: %1</source>
        <translation>Praca nocna: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderDetails</name>
    <message>
        <source>Purchase order</source>
        <translation>Zamówienie do dostawcy</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Anuluj zamówienie…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Przyjmij dostawę…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Oznacz jako wysłane…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Pozycje zamówienia</translation>
    </message>
    <message numerus="yes">
        <source>Lead time stated: %n day(s)</source>
        <translation>
            <numerusform>Podany czas dostawy: %n dzień</numerusform>
            <numerusform>Podany czas dostawy: %n dni</numerusform>
            <numerusform>Podany czas dostawy: %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead time is stated</source>
        <translation>Nie podano czasu dostawy</translation>
    </message>
    <message>
        <source>%1; nothing received yet to measure it.</source>
        <translation>%1; nie przyjęto jeszcze dostawy, by go zmierzyć.</translation>
    </message>
    <message>
        <source>measured from one delivery</source>
        <translation>zmierzono na jednej dostawie</translation>
    </message>
    <message numerus="yes">
        <source>measured from %n deliveries</source>
        <translation>
            <numerusform>zmierzono na %n dostawie</numerusform>
            <numerusform>zmierzono na %n dostawach</numerusform>
            <numerusform>zmierzono na %n dostawach</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3 days, which decisions use.</source>
        <translation>%1; %2: %3 d, i ten czas jest stosowany.</translation>
    </message>
    <message>
        <source>%1; %2: %3 days. Decisions use the stated one until more have come.</source>
        <translation>%1; %2: %3 d. Stosowany jest czas podany, dopóki nie będzie więcej dostaw.</translation>
    </message>
    <message>
        <source>minimum: %1</source>
        <translation>minimum: %1</translation>
    </message>
    <message>
        <source>To order on %1, expected %2.</source>
        <translation>Do zamówienia %1, oczekiwane %2.</translation>
    </message>
    <message>
        <source>Sent %1, expected %2.</source>
        <translation>Wysłane %1, oczekiwane %2.</translation>
    </message>
    <message>
        <source>Choose an order to see its lines</source>
        <translation>Proszę wybrać zamówienie, aby zobaczyć jego pozycje</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>na %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderEditor</name>
    <message>
        <source>Order in units</source>
        <translation>Zamówienie w szt.</translation>
    </message>
    <message>
        <source> units</source>
        <translation> szt.</translation>
    </message>
    <message>
        <source>Reason for another quantity</source>
        <translation>Powód innej ilości</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Proponowane</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Set order</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Własna ocena</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Planowana promocja</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Lokalne wydarzenie</translation>
    </message>
    <message>
        <source>No room on the shelf</source>
        <translation>Brak miejsca na półce</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Dostawca nie może dostarczyć</translation>
    </message>
    <message>
        <source>Product is going out</source>
        <translation>Produkt wycofywany</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Zamówienie: %1</translation>
    </message>
    <message>
        <source>Recommended %1</source>
        <translation>Propozycja %1</translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the order.</source>
        <translation>Proszę podać powód; zostanie zapisany z zamówieniem.</translation>
    </message>
    <message>
        <source>Recommended are %1.</source>
        <translation>Propozycja: %1.</translation>
    </message>
    <message>
        <source>Order of %1 for %2</source>
        <translation>Zamówienie: %1, na %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderPlan</name>
    <message>
        <source>Order of %1 set to %2</source>
        <translation>%1: zamówienie ustawiono na %2</translation>
    </message>
    <message>
        <source>Order of %1 back to the recommended %2</source>
        <translation>%1: zamówienie z powrotem na propozycję %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSheetDialog</name>
    <message>
        <source>Order sheet</source>
        <translation>Wzór zamówienia</translation>
    </message>
    <message>
        <source>Order sheet of %1</source>
        <translation>Wzór zamówienia: %1</translation>
    </message>
    <message>
        <source>Tick what the supplier wants to read, in his order and under his headings. Excel and CSV files of this supplier alone are written so.</source>
        <translation>Proszę zaznaczyć, co dostawca chce czytać, w jego kolejności i pod jego nagłówkami. Tak zapisywane są pliki Excela i CSV przeznaczone tylko dla tego dostawcy.</translation>
    </message>
    <message>
        <source>Columns of the order sheet</source>
        <translation>Kolumny wzoru zamówienia</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Usual sheet</source>
        <translation>Zwykły wzór</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Reading the order sheet</source>
        <translation>Odczyt wzoru zamówienia</translation>
    </message>
    <message>
        <source>The usual sheet, with all columns and why each line is ordered.</source>
        <translation>Zwykły wzór, ze wszystkimi kolumnami i powodem każdej pozycji.</translation>
    </message>
    <message>
        <source>Tick at least one column, and give each a heading of its own without “;”.</source>
        <translation>Proszę zaznaczyć co najmniej jedną kolumnę i nadać każdej osobny nagłówek bez „;”.</translation>
    </message>
    <message>
        <source>Saving the order sheet</source>
        <translation>Zapisywanie wzoru zamówienia</translation>
    </message>
    <message>
        <source>Order sheet of %1 changed</source>
        <translation>Zmieniono wzór zamówienia: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderStepCard</name>
    <message>
        <source>Expected on</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Day the goods are expected</source>
        <translation>Dzień, w którym oczekiwany jest towar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Dostawca nie może dostarczyć</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Już niepotrzebne</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Zamówiono przez pomyłkę</translation>
    </message>
    <message>
        <source>Ordered elsewhere</source>
        <translation>Zamówiono gdzie indziej</translation>
    </message>
    <message>
        <source>Set all to 0</source>
        <translation>Wszystkie 0</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>Wysłano %1</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day.</source>
        <translation>Od tego dnia mierzony jest czas dostawy.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Oznacz jako wysłane</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Przyszło</translation>
    </message>
    <message>
        <source>Units of %1 that came</source>
        <translation>Przyjęte sztuki: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>Przyjęcie z %1</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Anuluj %1</translation>
    </message>
    <message>
        <source>What is still open is no longer expected; what came stays in stock.</source>
        <translation>To, co jeszcze nie przyszło, nie jest już oczekiwane; to, co przyszło, pozostaje na stanie.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Anuluj zamówienie</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>Towar nie może przyjść przed wysłaniem zamówienia.</translation>
    </message>
    <message>
        <source>Nothing came: leave with Back.</source>
        <translation>Nic nie przyszło: proszę wyjść przyciskiem Wróć.</translation>
    </message>
    <message>
        <source>%1 units, all that was open.</source>
        <translation>%1&#xa0;szt., wszystko, co pozostało do dostarczenia.</translation>
    </message>
    <message>
        <source>%1 units; the other %2 stay open.</source>
        <translation>%1&#xa0;szt.; pozostałe %2 nadal do dostarczenia.</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day; its order day is %1.</source>
        <translation>Od tego dnia mierzony jest czas dostawy; dzień zamawiania to %1.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSteps</name>
    <message>
        <source>%1 is a proposal again</source>
        <translation>%1 jest znów propozycją</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 nie jest wysłane</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrdersView</name>
    <message>
        <source>Purchase orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Propose orders</source>
        <translation>Zaproponuj zamówienia</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Żadne zamówienie nie pasuje</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Nic nie odpowiada wyszukiwaniu i filtrowi łącznie.</translation>
    </message>
    <message>
        <source>Show the open orders</source>
        <translation>Pokaż otwarte zamówienia</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Szukaj zamówień</translation>
    </message>
    <message>
        <source>Number, supplier or product (Ctrl+F)</source>
        <translation>Numer, dostawca lub produkt (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Pokaż tylko te zamówienia</translation>
    </message>
    <message>
        <source>Raise to the supplier&apos;s minimum</source>
        <translation>Podnieś do minimum dostawcy</translation>
    </message>
    <message>
        <source>Orders under their supplier&apos;s minimum order value are proposed with more packs of what sells soonest, until they reach it.</source>
        <translation>Zamówienia poniżej minimalnej wartości u dostawcy są proponowane z większą liczbą opakowań tego, co sprzeda się najszybciej, aż ją osiągną.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>One file per supplier, one workbook, or a list to print (Ctrl+E)</source>
        <translation>Jeden plik na dostawcę, jeden skoroszyt lub lista do druku (Ctrl+E)</translation>
    </message>
    <message>
        <source>One order per supplier out of today&apos;s recommendation</source>
        <translation>Jedno zamówienie na dostawcę z dzisiejszej propozycji</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Zatwierdź wszystkie</translation>
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
        <translation>Oznaczono %1 jako wysłane</translation>
    </message>
    <message>
        <source>Delivery of %1 recorded</source>
        <translation>Przyjęto dostawę z %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>Anulowano %1</translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 w %2: ustawiono %3</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Odczyt zamówień</translation>
    </message>
    <message>
        <source>To approve %1</source>
        <translation>Do zatwierdzenia %1</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>W drodze %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Zakończone %1</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Pokaż tylko: %1</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Zaproponuj ponownie</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>Zatwierdź wszystkie (%1)</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>Nic nie trzeba zamawiać</translation>
    </message>
    <message>
        <source>No product is under its order level today. Orders that were received or cancelled are under Finished.</source>
        <translation>Dziś żaden produkt nie jest poniżej punktu zamawiania. Zamówienia przyjęte i anulowane są w grupie Zakończone.</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Nie ma jeszcze zamówień do dostawców</translation>
    </message>
    <message>
        <source>No open purchase orders</source>
        <translation>Nie ma otwartych zamówień do dostawców</translation>
    </message>
    <message>
        <source>Propose them out of today&apos;s recommendation: one order per supplier, which you then check, approve, export and mark as sent.</source>
        <translation>Z dzisiejszej propozycji powstaje jedno zamówienie na dostawcę, które można potem sprawdzić, zatwierdzić, wyeksportować i oznaczyć jako wysłane.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to approve, %1 in all.</source>
        <translation>
            <numerusform>%n zamówienie do zatwierdzenia, razem %1.</numerusform>
            <numerusform>%n zamówienia do zatwierdzenia, razem %1.</numerusform>
            <numerusform>%n zamówień do zatwierdzenia, razem %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s recommendation makes %n order(s) for %1.</source>
        <translation>
            <numerusform>Z dzisiejszej propozycji powstaje %n zamówienie na kwotę %1.</numerusform>
            <numerusform>Z dzisiejszej propozycji powstają %n zamówienia na kwotę %1.</numerusform>
            <numerusform>Z dzisiejszej propozycji powstaje %n zamówień na kwotę %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be ordered today.</source>
        <translation>Dziś nie trzeba nic zamawiać.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) under way, %1 still to come.</source>
        <translation>
            <numerusform>%n zamówienie w drodze, do dostarczenia %1.</numerusform>
            <numerusform>%n zamówienia w drodze, do dostarczenia %1.</numerusform>
            <numerusform>%n zamówień w drodze, do dostarczenia %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n order(s).</source>
        <translation>
            <numerusform>Opóźnione: %n zamówienie.</numerusform>
            <numerusform>Opóźnione: %n zamówienia.</numerusform>
            <numerusform>Opóźnione: %n zamówień.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals were made for another planning date. Propose again for %1.</source>
        <translation>Propozycje dotyczą innego dnia planowania. Proszę zaproponować ponownie na %1.</translation>
    </message>
    <message>
        <source>Replace the proposals?</source>
        <translation>Zastąpić propozycje?</translation>
    </message>
    <message>
        <source>Lines were changed by hand or raised to a minimum. New proposals take the place of those not approved yet; approved and sent orders stay.</source>
        <translation>Pozycje zmieniono ręcznie lub podniesiono do minimum. Nowe propozycje zastąpią te, których jeszcze nie zatwierdzono; zamówienia zatwierdzone i wysłane pozostają.</translation>
    </message>
    <message>
        <source>Proposing orders</source>
        <translation>Proponowanie zamówień</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed.</source>
        <translation>
            <numerusform>Zaproponowano %n zamówienie.</numerusform>
            <numerusform>Zaproponowano %n zamówienia.</numerusform>
            <numerusform>Zaproponowano %n zamówień.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>Zatwierdzono %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>Zatwierdzono %n zamówienie</numerusform>
            <numerusform>Zatwierdzono %n zamówienia</numerusform>
            <numerusform>Zatwierdzono %n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n zamówienie</numerusform>
            <numerusform>%n zamówienia</numerusform>
            <numerusform>%n zamówień</numerusform>
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
        <translation>Jeden skoroszyt Excela…</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>zamowienia.xlsx</translation>
    </message>
    <message>
        <source>One Excel file per supplier…</source>
        <translation>Plik Excela na każdego dostawcę…</translation>
    </message>
    <message>
        <source>One CSV file…</source>
        <translation>Jeden plik CSV…</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>zamowienia.csv</translation>
    </message>
    <message>
        <source>One CSV file per supplier…</source>
        <translation>Plik CSV na każdego dostawcę…</translation>
    </message>
    <message>
        <source>List to print, %1…</source>
        <translation>Lista do druku, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>zamowienia.pdf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s), one per supplier.</source>
        <translation>
            <numerusform>Zapisano %n plik, jeden na dostawcę.</numerusform>
            <numerusform>Zapisano %n pliki, jeden na dostawcę.</numerusform>
            <numerusform>Zapisano %n plików, jeden na dostawcę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Obliczanie…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePanel</name>
    <message>
        <source>Your changes to the forecast</source>
        <translation>Państwa zmiany prognozy</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Państwa zmiany</translation>
    </message>
    <message>
        <source>Reason for your changes</source>
        <translation>Powód Państwa zmian</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Kept with every change you make from now on</source>
        <translation>Zapisywany odtąd przy każdej zmianie</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the chosen periods by this percentage</source>
        <translation>Zmień wybrane okresy o ten procent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Back to model</source>
        <translation>Wróć do modelu</translation>
    </message>
    <message>
        <source>Type your own number into the column &quot;Yours&quot;, or change several periods by a percentage. The model&apos;s forecast stays beside it.</source>
        <translation>Własną liczbę wpisuje się w kolumnie „Własna”; można też zmienić kilka okresów o procent. Prognoza modelu pozostaje obok.</translation>
    </message>
    <message>
        <source>All your changes to this forecast</source>
        <translation>Wszystkie Państwa zmiany tej prognozy</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Własna ocena</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Planowana promocja</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Lokalne wydarzenie</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Competitor opens or closes</source>
        <translation>Konkurent otwiera lub zamyka sklep</translation>
    </message>
    <message>
        <source>Choose periods in the table to change them.</source>
        <translation>Aby zmienić okresy, proszę wybrać je w tabeli.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) chosen</source>
        <translation>
            <numerusform>Wybrano %n okres</numerusform>
            <numerusform>Wybrano %n okresy</numerusform>
            <numerusform>Wybrano %n okresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed by you</source>
        <translation>
            <numerusform>, w tym %n ze zmianą</numerusform>
            <numerusform>, w tym %n ze zmianą</numerusform>
            <numerusform>, w tym %n ze zmianą</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Lets the chosen changes be changed again</source>
        <translation>Pozwala ponownie zmieniać wybrane zmiany</translation>
    </message>
    <message>
        <source>Keeps the chosen changes as they are until you unfreeze them</source>
        <translation>Zachowuje wybrane zmiany aż do odblokowania</translation>
    </message>
    <message>
        <source>%1: %2, model %3</source>
        <translation>%1: %2, model %3</translation>
    </message>
    <message>
        <source>%1, sold %2</source>
        <translation>%1, sprzedano %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, zablokowane</translation>
    </message>
    <message>
        <source>What the changes were worth is measured once their periods have passed.</source>
        <translation>To, ile dały zmiany, zostanie zmierzone, gdy ich okresy miną.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): your changes were closer by %1 units.</source>
        <translation>
            <numerusform>Zmierzono na %n okresie: Państwa zmiany były bliższe o %1&#xa0;szt.</numerusform>
            <numerusform>Zmierzono na %n okresach: Państwa zmiany były bliższe o %1&#xa0;szt.</numerusform>
            <numerusform>Zmierzono na %n okresach: Państwa zmiany były bliższe o %1&#xa0;szt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): the model was closer by %1 units.</source>
        <translation>
            <numerusform>Zmierzono na %n okresie: model był bliższy o %1&#xa0;szt.</numerusform>
            <numerusform>Zmierzono na %n okresach: model był bliższy o %1&#xa0;szt.</numerusform>
            <numerusform>Zmierzono na %n okresach: model był bliższy o %1&#xa0;szt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders follow the forecast with your changes.</source>
        <translation>Zamówienia opierają się na prognozie z Państwa zmianami.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePlan</name>
    <message>
        <source>Forecast of %1 set to %2</source>
        <translation>Prognozę na %1 ustawiono na %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed by %1 %</source>
        <translation>
            <numerusform>Zmieniono %n okres o %1&#xa0;%</numerusform>
            <numerusform>Zmieniono %n okresy o %1&#xa0;%</numerusform>
            <numerusform>Zmieniono %n okresów o %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model</source>
        <translation>
            <numerusform>%n okres z powrotem z modelu</numerusform>
            <numerusform>%n okresy z powrotem z modelu</numerusform>
            <numerusform>%n okresów z powrotem z modelu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) frozen</source>
        <translation>
            <numerusform>Zablokowano %n okres</numerusform>
            <numerusform>Zablokowano %n okresy</numerusform>
            <numerusform>Zablokowano %n okresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) unfrozen</source>
        <translation>
            <numerusform>Odblokowano %n okres</numerusform>
            <numerusform>Odblokowano %n okresy</numerusform>
            <numerusform>Odblokowano %n okresów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Page</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>Co można zrobić?</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>could not be computed</source>
        <translation>nie można było obliczyć</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>Nie można było tego obliczyć.</translation>
    </message>
    <message>
        <source>This is worked out for one store at a time.</source>
        <translation>Oblicza się to dla każdego sklepu osobno.</translation>
    </message>
    <message>
        <source>Which store?</source>
        <translation>Który sklep?</translation>
    </message>
    <message>
        <source>All stores are chosen. The dashboard, the products, the purchase orders and the plan show them together; this shows one.</source>
        <translation>Wybrano wszystkie sklepy. Pulpit, produkty, zamówienia i plan pokazują je razem; tutaj widać jeden.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Wybierz sklep</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PageHeader</name>
    <message>
        <source>View: %1</source>
        <translation>Widok: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Take at least %1 letters: short ones are found by trying.</source>
        <translation>Proszę podać co najmniej %1 znaków: krótkie hasła można odgadnąć próbami.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PeriodBrush</name>
    <message>
        <source>Period shown</source>
        <translation>Pokazany okres</translation>
    </message>
    <message>
        <source>Drag the window or its edges; a double click shows everything</source>
        <translation>Przeciąganie okna lub jego krawędzi zmienia okres; podwójne kliknięcie pokazuje wszystko</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
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
        <translation>Proszę wybrać produkt, aby zobaczyć jego plan.</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2 and planned %3, stock at the end %4.</source>
        <translation>Popyt %1, dostawy zamówione %2 i planowane %3, stan na koniec %4.</translation>
    </message>
    <message>
        <source>%1 find no stock.</source>
        <translation>Bez pokrycia w zapasie: %1.</translation>
    </message>
    <message>
        <source>Stock at the end %1</source>
        <translation>Stan na koniec %1</translation>
    </message>
    <message>
        <source>Demand %1, in 9 of 10 cases under %2</source>
        <translation>Popyt %1, w 9 przypadkach na 10 poniżej %2</translation>
    </message>
    <message>
        <source>Firm orders %1</source>
        <translation>Potwierdzone zamówienia %1</translation>
    </message>
    <message>
        <source>Ordered, arrives %1</source>
        <translation>Zamówione, dotrze %1</translation>
    </message>
    <message>
        <source>Planned to arrive %1</source>
        <translation>Planowane, dotrze %1</translation>
    </message>
    <message>
        <source>To order in this period %1</source>
        <translation>Do zamówienia w tym okresie %1</translation>
    </message>
    <message>
        <source>Short %1</source>
        <translation>Brak %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month under a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Safety stock %1</source>
        <translation>Zapas bezpieczeństwa %1</translation>
    </message>
    <message>
        <source>Demand, high</source>
        <translation>Popyt, wysoki</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planowane</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2; the stock is not known.</source>
        <translation>Popyt %1, zamówione dostawy %2; stan nie jest znany.</translation>
    </message>
    <message>
        <source>The stock is not known</source>
        <translation>Stan nie jest znany</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Popyt</translation>
    </message>
    <message>
        <source>Firm orders</source>
        <translation>Potw. zam.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanPeriodModel</name>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Half of such periods sell more</source>
        <translation>W połowie takich okresów sprzedaje się więcej</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>One in ten such periods sells more</source>
        <translation>W jednym takim okresie na dziesięć sprzedaje się więcej</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Gross demand that is planned with: the larger of the mean demand and the firm orders, and what assembled goods take</source>
        <translation>Popyt brutto przyjęty do planu: większa z dwóch wartości, średniego popytu i potwierdzonych zamówień, oraz zużycie na zestawy</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Popyt</translation>
    </message>
    <message>
        <source>Firm customer orders</source>
        <translation>Potwierdzone zamówienia klientów</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Potw.</translation>
    </message>
    <message>
        <source>Scheduled receipts: ordered and not received yet</source>
        <translation>Oczekiwane dostawy: zamówione i jeszcze nieprzyjęte</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Zamów.</translation>
    </message>
    <message>
        <source>Planned receipts: arrive when the planned orders are placed</source>
        <translation>Planowane dostawy: dotrą, jeśli złoży się planowane zamówienia</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned releases: what to order in this period</source>
        <translation>Planowane zamówienia: co zamówić w tym okresie</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zamówić</translation>
    </message>
    <message>
        <source>Projected stock at the end of the period</source>
        <translation>Przewidywany stan na koniec okresu</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Zapas bezpieczeństwa</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezp.</translation>
    </message>
    <message>
        <source>Demand that finds no stock</source>
        <translation>Popyt bez pokrycia w zapasie</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanProductModel</name>
    <message>
        <source>nothing to do</source>
        <translation>nic do zrobienia</translation>
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
        <translation>Produkt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Zamówić teraz</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Najniższy</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>Lowest projected stock of the plan</source>
        <translation>Najniższy stan przewidywany w planie</translation>
    </message>
    <message>
        <source>All planned orders at their unit cost</source>
        <translation>Wszystkie planowane zamówienia w cenach zakupu</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
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
        <translation>Produkty planu</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Żaden produkt nie pasuje</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Nic nie odpowiada wyszukiwaniu i filtrom łącznie.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Pokaż wszystkie produkty</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Szukaj produktów</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Numer, nazwa, kategoria lub dostawca (Ctrl+F)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Składniki</translation>
    </message>
    <message>
        <source>Products that assembled goods are made of</source>
        <translation>Produkty, z których składają się zestawy</translation>
    </message>
    <message>
        <source>How many weeks or days</source>
        <translation>Ile tygodni lub dni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tygodnie</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>Periods of the plan</source>
        <translation>Okresy planu</translation>
    </message>
    <message>
        <source>Import bills of material…</source>
        <translation>Importuj składy zestawów…</translation>
    </message>
    <message>
        <source>A table with the columns parent, component, quantity and loss: what a hamper or a meal kit is made of. Its components are then planned with it.</source>
        <translation>Tabela z kolumnami parent, component, quantity i loss: z czego składa się kosz prezentowy lub zestaw posiłkowy. Składniki są potem planowane razem z nim.</translation>
    </message>
    <message>
        <source>Import bills of material</source>
        <translation>Import składów zestawów</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tabele (*.csv *.tsv *.txt *.xlsx *.xls);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Order and reasons</source>
        <translation>Zamówienie i powody</translation>
    </message>
    <message>
        <source>Open this product among the products</source>
        <translation>Otwórz ten produkt na liście produktów</translation>
    </message>
    <message>
        <source>The plan by period</source>
        <translation>Plan na okresy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>The whole plan as Excel or CSV (Ctrl+E)</source>
        <translation>Cały plan jako Excel lub CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>Zadania %1</translation>
    </message>
    <message>
        <source>Components %1</source>
        <translation>Składniki %1</translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>najbliższego %n tygodnia</numerusform>
            <numerusform>najbliższych %n tygodni</numerusform>
            <numerusform>najbliższych %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>najbliższego %n dnia</numerusform>
            <numerusform>najbliższych %n dni</numerusform>
            <numerusform>najbliższych %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do in %1.</source>
        <translation>Brak zadań w ciągu %1.</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, ubytek %1</translation>
    </message>
    <message>
        <source>%1 × %2%3</source>
        <translation>%1 × %2%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>Made of %1.</source>
        <translation>Skład: %1.</translation>
    </message>
    <message>
        <source>Component of level %1: %2.</source>
        <translation>Składnik poziomu %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the stock and what is on order last.</source>
        <translation>Nic do zrobienia: zapas i zamówiony towar wystarczą.</translation>
    </message>
    <message>
        <source>Choose a product to see its plan</source>
        <translation>Proszę wybrać produkt, aby zobaczyć jego plan</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n week(s)</source>
        <translation>
            <numerusform>czas dostawy %n tydzień</numerusform>
            <numerusform>czas dostawy %n tygodnie</numerusform>
            <numerusform>czas dostawy %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n day(s)</source>
        <translation>
            <numerusform>czas dostawy %n dzień</numerusform>
            <numerusform>czas dostawy %n dni</numerusform>
            <numerusform>czas dostawy %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1-%2-plan.xlsx</source>
        <translation>%1-%2-plan.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) to order in the first of them.</source>
        <translation>
            <numerusform>%Ln produkt do zamówienia już na początku.</numerusform>
            <numerusform>%Ln produkty do zamówienia już na początku.</numerusform>
            <numerusform>%Ln produktów do zamówienia już na początku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) run short, by %1 units.</source>
        <translation>
            <numerusform>Zabraknie %Ln produktu, łącznie %1&#xa0;szt.</numerusform>
            <numerusform>Zabraknie %Ln produktów, łącznie %1&#xa0;szt.</numerusform>
            <numerusform>Zabraknie %Ln produktów, łącznie %1&#xa0;szt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %Ln product(s) is not known; no orders are planned for them.</source>
        <translation>
            <numerusform>Nie jest znany stan %Ln produktu; nie planuje się dla niego zamówień.</numerusform>
            <numerusform>Nie jest znany stan %Ln produktów; nie planuje się dla nich zamówień.</numerusform>
            <numerusform>Nie jest znany stan %Ln produktów; nie planuje się dla nich zamówień.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one store</source>
        <translation>Pokaż jeden sklep</translation>
    </message>
    <message>
        <source>There is no plan for this choice</source>
        <translation>Dla tego wyboru nie ma planu</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>Every store</source>
        <translation>Każdy sklep</translation>
    </message>
    <message>
        <source>All stores: </source>
        <translation>Wszystkie sklepy: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1, planned orders of %2 in all.</source>
        <translation>
            <numerusform>%Ln zadanie w ciągu %1, planowane zamówienia łącznie na %2.</numerusform>
            <numerusform>%Ln zadania w ciągu %1, planowane zamówienia łącznie na %2.</numerusform>
            <numerusform>%Ln zadań w ciągu %1, planowane zamówienia łącznie na %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1.</source>
        <translation>
            <numerusform>%Ln zadanie w ciągu %1.</numerusform>
            <numerusform>%Ln zadania w ciągu %1.</numerusform>
            <numerusform>%Ln zadań w ciągu %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanWriter</name>
    <message>
        <source>Storing your changes</source>
        <translation>Zapisywanie Państwa zmian</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PolicyDialog</name>
    <message>
        <source>How it is ordered</source>
        <translation>Reguła zamawiania</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>Produkty: %1</translation>
    </message>
    <message>
        <source>Only in the store %1</source>
        <translation>Tylko w sklepie %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Like the class of each product</source>
        <translation>Jak klasa każdego produktu</translation>
    </message>
    <message>
        <source>Like its supplier or its class</source>
        <translation>Jak dostawca lub klasa produktu</translation>
    </message>
    <message>
        <source>By a service level</source>
        <translation>Według poziomu obsługi</translation>
    </message>
    <message>
        <source>By a fill rate</source>
        <translation>Według stopnia realizacji</translation>
    </message>
    <message>
        <source>By costs</source>
        <translation>Według kosztów</translation>
    </message>
    <message>
        <source>Between a minimum and a maximum</source>
        <translation>Między minimum a maksimum</translation>
    </message>
    <message>
        <source>In fixed lots</source>
        <translation>W stałych partiach</translation>
    </message>
    <message>
        <source>From price, unit cost and the holding rate</source>
        <translation>Z ceny sprzedaży, ceny zakupu i stopy kosztu zapasu</translation>
    </message>
    <message>
        <source>No stock-out until the next delivery</source>
        <translation>Bez braku towaru do następnej dostawy</translation>
    </message>
    <message>
        <source>Share of demand served from stock</source>
        <translation>Udział popytu zaspokojonego z zapasu</translation>
    </message>
    <message>
        <source>A unit short costs</source>
        <translation>Koszt brakującej sztuki</translation>
    </message>
    <message>
        <source>A unit on the shelf for a week costs</source>
        <translation>Koszt sztuki na półce przez tydzień</translation>
    </message>
    <message>
        <source>Order at this stock or less</source>
        <translation>Zamawiać przy tym stanie</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Whole lots of</source>
        <translation>Pełne partie po</translation>
    </message>
    <message>
        <source>The chance that nothing runs out between two deliveries.</source>
        <translation>Szansa, że między dwiema dostawami nic się nie skończy.</translation>
    </message>
    <message>
        <source>Of a hundred units asked for, so many are there. 98 % served can be 87 % of deliveries without a stock-out: these are two measures.</source>
        <translation>Tyle z każdych stu żądanych sztuk jest na miejscu. 98&#xa0;% zaspokojonego popytu może oznaczać 87&#xa0;% dostaw bez braku towaru: to dwie różne miary.</translation>
    </message>
    <message>
        <source>As much as balances what a lost sale costs with what stock costs that is left over.</source>
        <translation>Tyle, by zrównoważyć koszt utraconej sprzedaży i koszt pozostałego zapasu.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels do.</source>
        <translation>Nie decyduje prognoza, lecz poziomy zapasu.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels and lots do.</source>
        <translation>Nie decyduje prognoza, lecz poziomy zapasu i partie.</translation>
    </message>
    <message>
        <source>Unit cost by quantity</source>
        <translation>Cena zakupu według ilości</translation>
    </message>
    <message>
        <source>From so many units on, every unit of the order costs this. More is ordered where that is cheaper in the end.</source>
        <translation>Od tej liczby sztuk każda sztuka zamówienia kosztuje podaną cenę. Więcej zamawia się tam, gdzie ostatecznie wychodzi taniej.</translation>
    </message>
    <message>
        <source>From units</source>
        <translation>Od sztuk</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Cena zakupu</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Free from an order value of</source>
        <translation>Gratis od wartości zamówienia</translation>
    </message>
    <message>
        <source>Freight of a smaller order</source>
        <translation>Transport mniejszego zamówienia</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Odczyt reguł</translation>
    </message>
    <message>
        <source>What a change does to today&apos;s orders is shown here before it is kept.</source>
        <translation>Wpływ zmiany na dzisiejsze zamówienia widać tutaj przed jej zapisaniem.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Sprawdzanie, co się zmieni…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Sprawdzanie, co się zmieni</translation>
    </message>
    <message>
        <source>Saving the rules</source>
        <translation>Zapisywanie reguł</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>Zmieniono reguły: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PreviewTable</name>
    <message>
        <source>Preview of the file, with the meaning of each column</source>
        <translation>Podgląd pliku ze znaczeniem każdej kolumny</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Znaczenie kolumny %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProductsView</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Propozycje zamówień</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Żaden produkt nie pasuje</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Nic nie odpowiada wyszukiwaniu i filtrom łącznie.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Pokaż wszystkie produkty</translation>
    </message>
    <message>
        <source>Order of %1 set to %2.</source>
        <translation>%1: zamówienie ustawiono na %2.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Krytyczne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niskie</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Wartość zamówień</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Zagrożona sprzedaż</translation>
    </message>
    <message>
        <source>Products and their orders</source>
        <translation>Produkty i ich zamówienia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>zamowienia.xlsx</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>CSV, Excel or purchase orders (Ctrl+E)</source>
        <translation>CSV, Excel lub zamówienia do dostawców (Ctrl+E)</translation>
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
        <translation>brak przed dostawą</translation>
    </message>
    <message>
        <source>at the reorder point</source>
        <translation>w punkcie zam.</translation>
    </message>
    <message>
        <source>if nothing is ordered</source>
        <translation>bez zamówienia dziś</translation>
    </message>
    <message>
        <source>Explaining the demand</source>
        <translation>Wyjaśnianie popytu</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabela jako CSV…</translation>
    </message>
    <message>
        <source>bulk.csv</source>
        <translation>propozycje.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as Excel…</source>
        <translation>Tabela jako Excel…</translation>
    </message>
    <message>
        <source>bulk.xlsx</source>
        <translation>propozycje.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>zamowienia.csv</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary to print, %1…</source>
        <translation>Zestawienie do druku, %1…</translation>
    </message>
    <message>
        <source>bulk.pdf</source>
        <translation>propozycje.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Orders of the day as Excel…</source>
        <translation>Zamówienia dnia jako Excel…</translation>
    </message>
    <message>
        <source>Orders of the day as CSV…</source>
        <translation>Zamówienia dnia jako CSV…</translation>
    </message>
    <message>
        <source>Order list to print, %1…</source>
        <translation>Lista zamówień do druku, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>zamowienia.pdf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>zam. ratuje %1</translation>
    </message>
    <message>
        <source>If nothing is ordered today. %1 of it are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>Jeśli dziś nic się nie zamówi. %1 z tego jest już nie do uratowania: utracone, zanim dotrze cokolwiek zamówionego dziś.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Every recommended line into its supplier&apos;s order; doubtful ones are ticked by hand</source>
        <translation>Każdy proponowany wiersz trafia do zamówienia u swojego dostawcy; wątpliwe zaznacza się ręcznie</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>Zatwierdzono %n zamówienie</numerusform>
            <numerusform>Zatwierdzono %n zamówienia</numerusform>
            <numerusform>Zatwierdzono %n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>Zatwierdzono %1</translation>
    </message>
    <message>
        <source>%1 marked as sent</source>
        <translation>Oznaczono %1 jako wysłane</translation>
    </message>
    <message>
        <source>%1 raised to the minimum</source>
        <translation>Podniesiono %1 do minimum</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put into orders</source>
        <translation>
            <numerusform>Dodano %n wiersz do zamówień</numerusform>
            <numerusform>Dodano %n wiersze do zamówień</numerusform>
            <numerusform>Dodano %n wierszy do zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off orders</source>
        <translation>
            <numerusform>Usunięto %n wiersz z zamówień</numerusform>
            <numerusform>Usunięto %n wiersze z zamówień</numerusform>
            <numerusform>Usunięto %n wierszy z zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 w %2: ustawiono %3</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Zatwierdź %n</numerusform>
            <numerusform>Zatwierdź %n</numerusform>
            <numerusform>Zatwierdź %n</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stan nieznany</translation>
    </message>
    <message>
        <source>%1 is with the supplier; it is not changed any more.</source>
        <translation>%1 jest już u dostawcy; nie można go zmieniać.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as sent</source>
        <translation>
            <numerusform>Oznaczono %n zamówienie jako wysłane</numerusform>
            <numerusform>Oznaczono %n zamówienia jako wysłane</numerusform>
            <numerusform>Oznaczono %n zamówień jako wysłane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>Wysłane: %n</numerusform>
            <numerusform>Wysłane: %n</numerusform>
            <numerusform>Wysłane: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 approved.</source>
        <translation>
            <numerusform>Zatwierdzono %n zamówienie na kwotę %1.</numerusform>
            <numerusform>Zatwierdzono %n zamówienia na kwotę %1.</numerusform>
            <numerusform>Zatwierdzono %n zamówień na kwotę %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 sent.</source>
        <translation>
            <numerusform>Wysłano %n zamówienie na kwotę %1.</numerusform>
            <numerusform>Wysłano %n zamówienia na kwotę %1.</numerusform>
            <numerusform>Wysłano %n zamówień na kwotę %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 sent today?</source>
        <translation>Czy %1 wysłano dziś?</translation>
    </message>
    <message>
        <source>Its order day is %1. The day it is expected moves with the day it was sent.</source>
        <translation>Dzień zamawiania to %1. Oczekiwany dzień dostawy przesuwa się wraz z dniem wysłania.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Wysłano dziś</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jeszcze %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 po %2</translation>
    </message>
    <message>
        <source>%1, price</source>
        <translation>%1, cena</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Proponowane</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Opak.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Cena zakupu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseOrderModel</name>
    <message>
        <source>no price</source>
        <translation>brak ceny</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, opóźnienie %n dzień</numerusform>
            <numerusform>%1, opóźnienie %n dni</numerusform>
            <numerusform>%1, opóźnienie %n dni</numerusform>
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
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>Dzień zam.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Czas dostawy, dni</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
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
        <translation>Co zachowano</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Kopie zapasowe, od najnowszej</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Wróć do %1</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Wybierz inną…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Otwórz bazę danych</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Bazy danych Shelfcast (*.db);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Zapisz pakiet diagnostyczny…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Zapis pakietu diagnostycznego</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>shelfcast diagnoza.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Pliki ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation>Przywróć inną…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Backups (*);;All files (*)</source>
        <translation>Kopie zapasowe (*);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Uratuj, co się da</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Uratowano: %1.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Utracono: %1.</translation>
    </message>
    <message>
        <source>Restore it below to go on with it; what is missing is told there.</source>
        <translation>Aby dalej z nią pracować, proszę przywrócić ją poniżej; tam podano, czego brakuje.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ScenarioTableModel</name>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>Week low</source>
        <translation>Tydz., dolna</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwana</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Górna</translation>
    </message>
    <message>
        <source>Against today</source>
        <translation>Wobec dziś</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Wartość zam.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Obrót</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Zagrożone</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stan nieznany</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SelectionBar</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>Wybrano %n produkt</numerusform>
            <numerusform>Wybrano %n produkty</numerusform>
            <numerusform>Wybrano %n produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to order</source>
        <translation>%1, nic do zamówienia</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n zamówienie</numerusform>
            <numerusform>%n zamówienia</numerusform>
            <numerusform>%n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>wartość %1</translation>
    </message>
    <message>
        <source>Put in orders</source>
        <translation>Do zamówień</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ServiceMenu</name>
    <message>
        <source>Open the service&apos;s page</source>
        <translation>Otwórz stronę usługi</translation>
    </message>
    <message>
        <source>Other programs can ask at %1.</source>
        <translation>Inne programy mogą pytać pod adresem %1.</translation>
    </message>
    <message>
        <source>Other programs of this computer can ask and change everything at %1.</source>
        <translation>Inne programy tego komputera mogą o wszystko pytać i wszystko zmieniać pod adresem %1.</translation>
    </message>
    <message>
        <source>Other programs get no answer any more.</source>
        <translation>Inne programy nie otrzymują już odpowiedzi.</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs (%1)</source>
        <translation>Odpo&amp;wiadaj innym programom (%1)</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs</source>
        <translation>Odpo&amp;wiadaj innym programom</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>The language changes when Shelfcast is started again.</source>
        <translation>Język zmieni się po ponownym uruchomieniu Shelfcast.</translation>
    </message>
    <message>
        <source>Planning defaults</source>
        <translation>Domyślne dla planowania</translation>
    </message>
    <message>
        <source>For products and suppliers that say nothing else. They change every order, cover and risk on screen.</source>
        <translation>Dla produktów i dostawców bez własnych danych. Zmieniają wszystkie zamówienia, pokrycie i ryzyko na ekranie.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>&amp;Czas dostawy</translation>
    </message>
    <message>
        <source>&amp;Review period</source>
        <translation>C&amp;ykl zamawiania</translation>
    </message>
    <message>
        <source>&amp;Service level</source>
        <translation>&amp;Poziom obsługi</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Odczyt ustawień</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Zapisywanie ustawień</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hiszpania</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Włochy</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Święta</translation>
    </message>
    <message>
        <source>Whose public holidays the forecast knows. A sales file does not say it.</source>
        <translation>Święta którego kraju zna prognoza. Plik sprzedaży tego nie mówi.</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Sklep</translation>
    </message>
    <message>
        <source>Holidays &amp;of</source>
        <translation>Święta &amp;kraju</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Wszystkie sklepy</translation>
    </message>
    <message>
        <source>Not said (%1)</source>
        <translation>Nie podano (%1)</translation>
    </message>
    <message>
        <source>Like all stores (%1)</source>
        <translation>Jak wszystkie sklepy (%1)</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Zapisano ustawienia.</translation>
    </message>
    <message>
        <source>Settings saved. Train again, so that the models learn the holidays.</source>
        <translation>Zapisano ustawienia. Proszę ponowić uczenie, aby modele uwzględniły święta.</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Klasa A</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Klasa B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Klasa C</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>wg klasy</translation>
    </message>
    <message>
        <source>How the products of this class are ordered: service 95, fill 98 (share of demand served from stock), cost 1 0.2 (of a unit short, and of one on the shelf for a week), minmax 20 80 or fixed 20 24</source>
        <translation>Jak zamawia się produkty tej klasy: service 95, fill 98 (udział popytu zaspokojonego z zapasu), cost 1 0.2 (brakującej sztuki i sztuki na półce przez tydzień), minmax 20 80 lub fixed 20 24</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Sprawdzanie, co się zmieni</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Kalendarz sprzedaży…</translation>
    </message>
    <message>
        <source>When the store is open: weekdays, holidays, own closures</source>
        <translation>Kiedy sklep jest otwarty: dni tygodnia, święta, własne okresy zamknięcia</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>Od zamówienia do dostawy.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>From one order to the next.</source>
        <translation>Od jednego zamówienia do następnego.</translation>
    </message>
    <message>
        <source>Chance of not running out before the next delivery.</source>
        <translation>Szansa, że towar nie skończy się przed następną dostawą.</translation>
    </message>
    <message>
        <source>How its products are ordered; the tip says how that is written.</source>
        <translation>Jak zamawia się jej produkty; sposób zapisu podaje podpowiedź.</translation>
    </message>
    <message>
        <source>Stands beside every amount; nothing is converted.</source>
        <translation>Widnieje przy każdej kwocie; nic nie jest przeliczane.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Domyślnie: %2.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Przywróć domyślne: %1</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>%1: przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
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
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SimulationTableModel</name>
    <message>
        <source>all %1</source>
        <translation>razem %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 smooth: a number of products and their kind of demand</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Orders by</source>
        <translation>Sposób zam.</translation>
    </message>
    <message>
        <source>Share of order cycles, from one delivery to the next, without a stock-out</source>
        <translation>Udział cykli zamówień, od dostawy do dostawy, bez braku towaru</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Share of the demand that was served from stock</source>
        <translation>Udział popytu zaspokojonego z zapasu</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Realizacja</translation>
    </message>
    <message>
        <source>Units on the shelf at the end of a day, per product</source>
        <translation>Sztuki na półce na koniec dnia, na produkt</translation>
    </message>
    <message>
        <source>Avg. stock</source>
        <translation>Śr. zapas</translation>
    </message>
    <message>
        <source>Units asked for while the shelf was empty</source>
        <translation>Sztuki żądane przy pustej półce</translation>
    </message>
    <message>
        <source>Lost units</source>
        <translation>Utracone</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Zamówione sztuki</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>The service that the orders themselves gave as their chance, whole packs and minimum orders included</source>
        <translation>Poziom obsługi, który same zamówienia podały jako szansę, z uwzględnieniem pełnych opakowań i minimalnych zamówień</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SimulatorView</name>
    <message>
        <source>%1: %2 units</source>
        <translation>%1: %2&#xa0;szt.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Symulacja</translation>
    </message>
    <message>
        <source>Would it have worked?</source>
        <translation>Czy to by zadziałało?</translation>
    </message>
    <message>
        <source>Replay the past with the recommended orders, each placed only with what was known on its day, and see service, stock and lost sales beside an order level on the average of the last 4 weeks.</source>
        <translation>Odtworzenie przeszłości z proponowanymi zamówieniami, każde złożone tylko z wiedzą z jego dnia. Widać poziom obsługi, zapas i utraconą sprzedaż obok zamawiania według średniej z ostatnich 4 tygodni.</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>Uruchom symulację</translation>
    </message>
    <message>
        <source>Replay the past with these choices (Ctrl+Return)</source>
        <translation>Odtwórz przeszłość z tymi ustawieniami (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Replay the past with these rules to see what they would have achieved.</source>
        <translation>Odtworzenie przeszłości z tymi regułami pokazuje, co by dały.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Days to replay, up to the last day with sales</source>
        <translation>Dni symulacji, do ostatniego dnia ze sprzedażą</translation>
    </message>
    <message>
        <source>Up to the last day with sales</source>
        <translation>Do ostatniego dnia ze sprzedażą</translation>
    </message>
    <message>
        <source>Service level: share of order cycles without a stock-out</source>
        <translation>Poziom obsługi: udział cykli zamówień bez braku towaru</translation>
    </message>
    <message>
        <source>Order cycles without a stock-out</source>
        <translation>Cykle zamówień bez braku towaru</translation>
    </message>
    <message>
        <source>Products to replay</source>
        <translation>Produkty do symulacji</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Prices and promotions ahead
are known when ordering</source>
        <translation>Przyszłe ceny i promocje
są znane przy zamawianiu</translation>
    </message>
    <message>
        <source>As in a shop that plans its promotions. Else nothing of the order day or later is seen.</source>
        <translation>Jak w sklepie, który planuje promocje. W przeciwnym razie od dnia zamówienia nic nie jest znane.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>The model is trained again every 4 replayed weeks on what was known then; large stores take minutes. It can be stopped at any time.</source>
        <translation>Co 4 tygodnie symulacji model uczy się na nowo na tym, co było wtedy znane; duże sklepy wymagają kilku minut. Można przerwać w każdej chwili.</translation>
    </message>
    <message>
        <source>Average stock per product, units</source>
        <translation>Średni zapas na produkt, szt.</translation>
    </message>
    <message>
        <source>Lost sales, units</source>
        <translation>Utracona sprzedaż, szt.</translation>
    </message>
    <message>
        <source>What each way of ordering achieved</source>
        <translation>Co dał każdy sposób zamawiania</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Odczyt produktów</translation>
    </message>
    <message numerus="yes">
        <source>All %n product(s)</source>
        <translation>
            <numerusform>%n produkt</numerusform>
            <numerusform>Wszystkie produkty (%n)</numerusform>
            <numerusform>Wszystkie produkty (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategoria %1</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>W toku…</translation>
    </message>
    <message>
        <source>%1 of order cycles without a stock-out, %2 asked; %3 of the demand served from stock.</source>
        <translation>Cykle zamówień bez braku towaru: %1, wymagane %2; popyt zaspokojony z zapasu: %3.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 more stock.</source>
        <translation>Przy tym samym poziomie obsługi średnia z 4 tygodni wymaga zapasu większego o %1.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 less stock.</source>
        <translation>Przy tym samym poziomie obsługi średnia z 4 tygodni wymaga zapasu mniejszego o %1.</translation>
    </message>
    <message>
        <source>Asked for the same %1, an order level on the average of the last 4 weeks would have kept %2 of the cycles without a stock-out with %3 units per product on the shelf, against %4, and lost %5 units, against %6. Orders placed: %7 against %8.</source>
        <translation>Przy tym samym wymaganiu %1 zamawianie według średniej z ostatnich 4 tygodni dałoby %2 cykli bez braku towaru, %3&#xa0;szt. na produkt na półce wobec %4 i %5&#xa0;szt. utraconych wobec %6. Złożone zamówienia: %7 wobec %8.</translation>
    </message>
    <message>
        <source>Average stock per product</source>
        <translation>Średni zapas na produkt</translation>
    </message>
    <message>
        <source>Lost sales in units</source>
        <translation>Utracona sprzedaż w szt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 replayed with %2 products.</source>
        <translation>
            <numerusform>Symulacja: %n dzień od %1, produkty: %2.</numerusform>
            <numerusform>Symulacja: %n dni od %1, produkty: %2.</numerusform>
            <numerusform>Symulacja: %n dni od %1, produkty: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SmartPage</name>
    <message>
        <source>Smart prediction</source>
        <translation>Prognoza produktu</translation>
    </message>
    <message>
        <source>Export scenarios…</source>
        <translation>Eksportuj scenariusze…</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Zapamiętaj</translation>
    </message>
    <message>
        <source>Puts what you see into the comparison below (Ctrl+S)</source>
        <translation>Dodaje to, co widać, do porównania poniżej (Ctrl+S)</translation>
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
        <translation>Popyt na 7 dni</translation>
    </message>
    <message>
        <source>Recommended order</source>
        <translation>Proponowane zamówienie</translation>
    </message>
    <message>
        <source>Revenue of 7 days</source>
        <translation>Obrót za 7 dni</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Wybierz produkt</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Skąd ten popyt</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>Co daje cena</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Zapamiętane scenariusze</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the selected scenarios (Delete)</source>
        <translation>Usuń zaznaczone scenariusze (Delete)</translation>
    </message>
    <message>
        <source>Change something, then keep it: scenarios are compared here.</source>
        <translation>Po zmianie i zapamiętaniu scenariusze można tu porównać.</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Odczyt produktów</translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Ten sklep nie ma jeszcze produktów. Na początek proszę zaimportować plik sprzedaży.</translation>
    </message>
    <message>
        <source>%1 as today: about %2 units in 7 days. Move a slider to ask &quot;what if?&quot;.</source>
        <translation>%1 jak dziś: około %2&#xa0;szt. na 7 dni. Suwaki odpowiadają na pytanie „co jeśli?”.</translation>
    </message>
    <message>
        <source>%1 with %2: the demand stays at about %3 units in 7 days.</source>
        <translation>%1, %2: popyt pozostaje na poziomie około %3&#xa0;szt. na 7 dni.</translation>
    </message>
    <message>
        <source>%1 with %2: about %3 units in 7 days, %4 against today.</source>
        <translation>%1, %2: około %3&#xa0;szt. na 7 dni, %4 wobec dziś.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>szt.</translation>
    </message>
    <message>
        <source>%1 · 30 days: %2</source>
        <translation>%1 · 30 dni: %2</translation>
    </message>
    <message>
        <source>8 times of 10 the 7 days bring %1 units; the 30 days %2.</source>
        <translation>W 8 przypadkach na 10 sprzedaż za 7 dni to %1&#xa0;szt., a za 30 dni %2.</translation>
    </message>
    <message>
        <source>%1 · %2 of it safety</source>
        <translation>%1 · bezp. %2</translation>
    </message>
    <message>
        <source>stock lasts %1</source>
        <translation>zapas na %1</translation>
    </message>
    <message>
        <source>Demand of %1 by day</source>
        <translation>Popyt dzienny: %1</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>Zwykły poziom %1 oraz poniższe wpływy dają średnio %2&#xa0;szt. na 7 dni.</translation>
    </message>
    <message>
        <source>Nothing is known yet that moves the demand of this product.</source>
        <translation>Nie wiadomo jeszcze, co wpływa na popyt na ten produkt.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Co wpływa na popyt, w szt. na 7 dni</translation>
    </message>
    <message>
        <source>The sales of this product do not show an effect of its price.</source>
        <translation>Sprzedaż tego produktu nie wykazuje wpływu jego ceny.</translation>
    </message>
    <message>
        <source>The data hold no price of this product.</source>
        <translation>W danych nie ma ceny tego produktu.</translation>
    </message>
    <message>
        <source>Units of 7 days over the price</source>
        <translation>Sztuki na 7 dni według ceny</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 nr %2</translation>
    </message>
    <message>
        <source>Scenario kept in the comparison below.</source>
        <translation>Scenariusz dodano do porównania poniżej.</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Eksport scenariuszy</translation>
    </message>
    <message>
        <source>scenarios.csv</source>
        <translation>scenariusze.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>type in the stock for one</source>
        <translation>proszę wpisać stan</translation>
    </message>
    <message>
        <source>As today, on average</source>
        <translation>Jak dziś, średnio</translation>
    </message>
    <message>
        <source>Scenario, on average</source>
        <translation>Scenariusz, średnio</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>zam. ratuje %1</translation>
    </message>
    <message>
        <source>%1 are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>%1 jest już nie do uratowania: utracone, zanim dotrze cokolwiek zamówionego dziś.</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stan nieznany</translation>
    </message>
    <message>
        <source>stock unknown, so no risk is known</source>
        <translation>stan nieznany, więc ryzyko też nie jest znane</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Zastosuj…</translation>
    </message>
    <message>
        <source>Makes the scenario your forecast of some days, which the orders follow</source>
        <translation>Ze scenariusza powstaje Państwa prognoza na wybrane dni, na której opierają się zamówienia</translation>
    </message>
    <message>
        <source>Revenue and margin of 7 days over the price</source>
        <translation>Obrót i marża za 7 dni według ceny</translation>
    </message>
    <message>
        <source>units of 7 days</source>
        <translation>sztuki na 7 dni</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>obrót</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marża</translation>
    </message>
    <message>
        <source>Use this scenario</source>
        <translation>Zastosuj ten scenariusz</translation>
    </message>
    <message>
        <source>Nothing was changed: your forecast of these days is frozen.</source>
        <translation>Niczego nie zmieniono: Państwa prognoza na te dni jest zablokowana.</translation>
    </message>
    <message>
        <source>Nothing was changed: no whole period of the forecast lies in these days.</source>
        <translation>Niczego nie zmieniono: w tych dniach nie mieści się żaden cały okres prognozy.</translation>
    </message>
    <message numerus="yes">
        <source>Your forecast of %n period(s): %1</source>
        <translation>
            <numerusform>Państwa prognoza na %n okres: %1</numerusform>
            <numerusform>Państwa prognoza na %n okresy: %1</numerusform>
            <numerusform>Państwa prognoza na %n okresów: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SourcesDialog</name>
    <message>
        <source>Databases that the night reads</source>
        <translation>Bazy danych czytane w nocy</translation>
    </message>
    <message>
        <source>The rows of a query to another program&apos;s database are imported every night like those of a file. Nothing is written there.</source>
        <translation>Wiersze zapytania do bazy danych innego programu są importowane każdej nocy tak jak wiersze pliku. Niczego się tam nie zapisuje.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bazy danych</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Letters, digits, - and _, as in till</source>
        <translation>Litery, cyfry, - i _, np. kasa</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sterownik</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>The name of an ODBC source or its connection string, without the password</source>
        <translation>Nazwa źródła ODBC lub jego parametry połączenia, bez hasła</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>A statement that reads; its columns are read like a file&apos;s</source>
        <translation>Polecenie odczytu; jego kolumny są czytane jak kolumny pliku</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>User of that database; may be empty</source>
        <translation>Użytkownik tej bazy danych; może być puste</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Plik z hasłem</translation>
    </message>
    <message>
        <source>The first line of a file that nobody else may read</source>
        <translation>Pierwszy wiersz pliku, którego nikt inny nie może czytać</translation>
    </message>
    <message>
        <source>Password variable</source>
        <translation>Zmienna z hasłem</translation>
    </message>
    <message>
        <source>Or the name of a variable of the environment</source>
        <translation>Lub nazwa zmiennej środowiskowej</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Sterownik</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Połączenie</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Zapytanie</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>&amp;Password in</source>
        <translation>&amp;Hasło w</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Kept. The night reads it from now on.</source>
        <translation>Zapisano. Od teraz praca nocna ją odczytuje.</translation>
    </message>
    <message>
        <source>The night does not read %1 any more.</source>
        <translation>Praca nocna nie odczytuje już %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>W toku…</translation>
    </message>
    <message>
        <source>Trying a database</source>
        <translation>Próba odczytu bazy danych</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>Odczytano %n wiersz.</numerusform>
            <numerusform>Odczytano %n wiersze.</numerusform>
            <numerusform>Odczytano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The night would ask: %1</source>
        <translation>Praca nocna zapytałaby: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sparkline</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StatusLinks</name>
    <message>
        <source>Add newer data</source>
        <translation>Dodaj nowsze dane</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Otwórz modele</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Baza danych %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>dane do %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>brak jeszcze danych</translation>
    </message>
    <message>
        <source>model v%1, accuracy %2 (naive %3)</source>
        <translation>model v%1, trafność %2 (naiwna %3)</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>brak nauczonego modelu</translation>
    </message>
    <message>
        <source>, train again</source>
        <translation>, ponów uczenie</translation>
    </message>
    <message>
        <source>How the database is: checks, backups, jobs</source>
        <translation>Kondycja bazy danych: sprawdzenia, kopie zapasowe, zadania</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (tylko do odczytu)</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>wszystko w porządku</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n uwaga</numerusform>
            <numerusform>%n uwagi</numerusform>
            <numerusform>%n uwag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) with a trained model</source>
        <translation>
            <numerusform>%1 z %n sklepu z nauczonym modelem</numerusform>
            <numerusform>%1 z %n sklepów z nauczonym modelem</numerusform>
            <numerusform>%1 z %n sklepów z nauczonym modelem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StockBar</name>
    <message>
        <source>At risk</source>
        <translation>Zagrożone</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>W normie</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Nadmiar</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Zalegające</translation>
    </message>
    <message>
        <source>At risk: of products that are critical or low. Too much: what lies above the level that counts as excess. Dead: not sold for 90 days. At unit cost.</source>
        <translation>Zagrożone: produkty krytyczne lub niskie. Nadmiar: to, co przekracza ilość uznawaną za nadmiar. Zalegające: niesprzedawane od 90 dni. W cenach zakupu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without a cost count at the sales price.</source>
        <translation>
            <numerusform>%Ln produkt bez ceny zakupu liczy się w cenie sprzedaży.</numerusform>
            <numerusform>%Ln produkty bez ceny zakupu liczą się w cenie sprzedaży.</numerusform>
            <numerusform>%Ln produktów bez ceny zakupu liczy się w cenie sprzedaży.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have neither cost nor price and are left out.</source>
        <translation>
            <numerusform>%Ln produkt nie ma ceny zakupu ani sprzedaży i został pominięty.</numerusform>
            <numerusform>%Ln produkty nie mają ceny zakupu ani sprzedaży i zostały pominięte.</numerusform>
            <numerusform>%Ln produktów nie ma ceny zakupu ani sprzedaży i zostało pominiętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock %1 (sales price)</source>
        <translation>Zapas %1 (cena sprzedaży)</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Zapas %1</translation>
    </message>
    <message>
        <source>%1: %2 of the stock. Press to see the products.</source>
        <translation>%1: %2 zapasu. Kliknięcie pokazuje produkty.</translation>
    </message>
    <message>
        <source>%1: %2, show the products</source>
        <translation>%1: %2, pokaż produkty</translation>
    </message>
    <message>
        <source>Stock worth %1, at the sales price where no cost is known: %2.</source>
        <translation>Zapas o wartości %1, w cenie sprzedaży tam, gdzie cena zakupu nie jest znana: %2.</translation>
    </message>
    <message>
        <source>Stock worth %1: %2.</source>
        <translation>Zapas o wartości %1: %2.</translation>
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
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TopBar</name>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Dzień planowania</translation>
    </message>
    <message>
        <source>The day you plan on: forecasts and orders start here</source>
        <translation>Dzień, na który się planuje: od niego zaczynają się prognozy i zamówienia</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Sklep</translation>
    </message>
    <message>
        <source>Planning &amp;date</source>
        <translation>&amp;Dzień planowania</translation>
    </message>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Szukaj   Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, pages and actions</source>
        <translation>Szukaj produktów, stron i działań</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Wszystkie sklepy</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Ucz model</translation>
    </message>
    <message>
        <source>Learns from all stored sales. The last 30 days are held out to measure it; it takes over only if it is better.</source>
        <translation>Uczy się na całej zapisanej sprzedaży. Ostatnie 30 dni odkłada się, by zmierzyć model; zastępuje on dotychczasowy tylko wtedy, gdy jest lepszy.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Zakres uczenia</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Wszystkie sklepy</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Sklep %1</translation>
    </message>
    <message>
        <source>Store %1 %2</source>
        <translation>Sklep %1 %2</translation>
    </message>
    <message>
        <source>Import sales first</source>
        <translation>Najpierw import sprzedaży</translation>
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
        <translation>Sprawdź, czy jest nowsza wersja</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Sprawdzaj raz w tygodniu</translation>
    </message>
    <message>
        <source>Shelfcast %1 is there; this is %2. Nothing was loaded.</source>
        <translation>Dostępny jest Shelfcast %1; ta wersja to %2. Niczego nie pobrano.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>To najnowsza wersja, %1.</translation>
    </message>
    <message>
        <source>The newest version could not be learnt: no answer within three seconds. Shelfcast needs none.</source>
        <translation>Nie udało się ustalić najnowszej wersji: brak odpowiedzi w ciągu trzech sekund. Shelfcast jej nie potrzebuje.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadPage</name>
    <message>
        <source>Upload and train</source>
        <translation>Import i uczenie</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Import your sales to begin.</source>
        <translation>Na początek proszę zaimportować sprzedaż.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Reading uploads and models</source>
        <translation>Odczyt importów i modeli</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n store(s)</source>
        <translation>
            <numerusform>Wiersze: %1 z %n sklepu</numerusform>
            <numerusform>Wiersze: %1 z %n sklepów</numerusform>
            <numerusform>Wiersze: %1 z %n sklepów</numerusform>
        </translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, do %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>The model of %1 is %2 accurate; repeating the past season would be %3.</source>
        <translation>Model sklepu %1 ma trafność %2; powtórzenie minionego sezonu miałoby %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Odczyt %1</translation>
    </message>
    <message>
        <source>Imported %1 rows of %2.</source>
        <translation>Zaimportowano z %2 wiersze: %1.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie %1</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Wycofywanie importu</translation>
    </message>
    <message>
        <source>Took back %1. Later uploads are as they were.</source>
        <translation>Wycofano %1. Późniejsze importy pozostały bez zmian.</translation>
    </message>
    <message>
        <source>Take back %1?</source>
        <translation>Wycofać %1?</translation>
    </message>
    <message>
        <source>Its %1 rows leave the database; what later uploads brought stays. The file itself is not touched.</source>
        <translation>Jego wiersze (%1) znikną z bazy danych; to, co wniosły późniejsze importy, pozostaje. Sam plik pozostaje nietknięty.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Zapis szablonu</translation>
    </message>
    <message>
        <source>sales template.csv</source>
        <translation>szablon sprzedaży.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Zapisywanie szablonu</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source> rejected rows.csv</source>
        <translation> odrzucone wiersze.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Zapis odrzuconych wierszy</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Zapisywanie odrzuconych wierszy</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Promoting the model</source>
        <translation>Wdrażanie modelu</translation>
    </message>
    <message>
        <source>%1 v%2 is now the active model.</source>
        <translation>Aktywnym modelem jest teraz %1 v%2.</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Cofanie modelu</translation>
    </message>
    <message>
        <source>Rolled back: %1 v%2 is active again.</source>
        <translation>Cofnięto model: znów aktywny jest %1 v%2.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Pliki sprzedaży (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The history of %1 is too short to test a model: import more, then train again.</source>
        <translation>Historia sklepu %1 jest za krótka, by sprawdzić model: proszę zaimportować więcej danych i ponowić uczenie.</translation>
    </message>
    <message>
        <source>No trained model serves %1: train one to get better forecasts.</source>
        <translation>Sklep %1 nie ma nauczonego modelu: nauczony model da lepsze prognozy.</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Kalendarz sprzedaży…</translation>
    </message>
    <message numerus="yes">
        <source>A trained model serves %1 of %n store(s).</source>
        <translation>
            <numerusform>Nauczony model działa w %1 z %n sklepu.</numerusform>
            <numerusform>Nauczony model działa w %1 z %n sklepów.</numerusform>
            <numerusform>Nauczony model działa w %1 z %n sklepów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models and uploads</source>
        <translation>Modele i importy</translation>
    </message>
    <message>
        <source>weather and economy.csv</source>
        <translation>pogoda i gospodarka.csv</translation>
    </message>
    <message>
        <source>Comparing the models</source>
        <translation>Porównywanie modeli</translation>
    </message>
    <message>
        <source>Looking at what it changes</source>
        <translation>Sprawdzanie, co to zmienia</translation>
    </message>
    <message>
        <source>Let %1 serve its store?</source>
        <translation>Wdrożyć %1 w jego sklepie?</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Wdróż</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Wrócić do %1?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Cofnij model</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadTableModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (wycofany)</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n sklep</numerusform>
            <numerusform>%n sklepy</numerusform>
            <numerusform>%n sklepów</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Niczego jeszcze nie zaimportowano.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UseScenarioDialog</name>
    <message>
        <source>Use this scenario</source>
        <translation>Zastosuj ten scenariusz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Orders follow your forecast; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed. Prices and promotions themselves are not changed here.</source>
        <translation>Zamówienia opierają się na Państwa prognozie; prognoza modelu pozostaje obok, a to, ile dała zmiana, zostanie zmierzone, gdy te dni miną. Samych cen i promocji to tutaj nie zmienia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: your forecast becomes %4 units on average, in place of %5.</source>
        <translation>%1 od %2 do %3: Państwa prognoza wyniesie średnio %4 szt. zamiast %5.</translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation>Pierwszy dzień przypada po ostatnim.</translation>
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
        <translation>Krok</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WindowHost</name>
    <message>
        <source>Making the daily backup</source>
        <translation>Tworzenie dziennej kopii zapasowej</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the page Health has the trace.</source>
        <translation>Shelfcast zakończył się nieoczekiwanie %1; ślad jest na stronie Kondycja.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off the last time: %n job(s). Nothing of it is stored half; the page Health runs it again.</source>
        <translation>
            <numerusform>Przerwano ostatnio %n zadanie. Nic z niego nie zapisano połowicznie; można je ponowić na stronie Kondycja.</numerusform>
            <numerusform>Przerwano ostatnio %n zadania. Nic z nich nie zapisano połowicznie; można je ponowić na stronie Kondycja.</numerusform>
            <numerusform>Przerwano ostatnio %n zadań. Nic z nich nie zapisano połowicznie; można je ponowić na stronie Kondycja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Zapisywanie pakietu diagnostycznego</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Hasło kopii zapasowej</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Ta kopia zapasowa jest zaszyfrowana.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Przywracanie %1</translation>
    </message>
    <message>
        <source>The backup is checked, copied and put in place. The database of now is kept beside it.</source>
        <translation>Kopia zapasowa jest sprawdzana, kopiowana i wstawiana na miejsce. Obecna baza danych zostaje zachowana obok.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>Przywrócono %1.</translation>
    </message>
    <message>
        <source>The database before is kept as %1.</source>
        <translation>Bazę danych sprzed tej operacji zachowano jako %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Ratowanie danych</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WorkList</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Hide this for a week</source>
        <translation>Ukryj na tydzień</translation>
    </message>
    <message>
        <source>Snooze for a week: %1</source>
        <translation>Odłóż o tydzień: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Hide this for the rest of the day</source>
        <translation>Ukryj do końca dnia</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gotowe: %1</translation>
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
        <translation>Dni roku</translation>
    </message>
    <message>
        <source>closed, as on every %1</source>
        <translation>zamknięte, jak zawsze: %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>zamknięte: %1</translation>
    </message>
    <message>
        <source>closed: own closure</source>
        <translation>zamknięte: własny okres zamknięcia</translation>
    </message>
    <message>
        <source>closed, as every year at this time</source>
        <translation>zamknięte, jak co roku o tej porze</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sprzedaż</translation>
    </message>
    <message>
        <source>open, nothing sold</source>
        <translation>otwarte, bez sprzedaży</translation>
    </message>
    <message>
        <source>not known: the data have a gap</source>
        <translation>nieznane: w danych jest luka</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
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
        <translation>bez sprzedaży</translation>
    </message>
    <message>
        <source>gap in the data</source>
        <translation>luka w danych</translation>
    </message>
    <message>
        <source>open, ahead</source>
        <translation>otwarte, przyszłe</translation>
    </message>
</context>
</TS>
