<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AuditView</name>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Model promoted</source>
        <translation>Modello attivato</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Modello precedente</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Accesso modificato</translation>
    </message>
    <message>
        <source>Model rejected</source>
        <translation>Modello scartato</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Anagrafica</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Own forecast</source>
        <translation>Previsione manuale</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Found at a start</source>
        <translation>Rilevato all’avvio</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Presa d’atto</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>backup of the day</source>
        <translation>backup del giorno</translation>
    </message>
    <message>
        <source>before an upload was taken back</source>
        <translation>prima di annullare un’importazione</translation>
    </message>
    <message>
        <source>before an update of Shelfcast</source>
        <translation>prima di un aggiornamento di Shelfcast</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>prima di un ripristino</translation>
    </message>
    <message>
        <source>rescued when the file was taken away</source>
        <translation>recuperato quando il file è stato rimosso</translation>
    </message>
    <message>
        <source>your own copy %1</source>
        <translation>copia propria %1</translation>
    </message>
    <message>
        <source>saved from the damaged database</source>
        <translation>recuperato dal database danneggiato</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n without a sale in 90 days</source>
        <translation>
            <numerusform>%n senza vendite da 90 giorni</numerusform>
            <numerusform>%n senza vendite da 90 giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>all with known stock</source>
        <translation>tutti con giacenza nota</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>niente da ordinare</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), at sales price</source>
        <translation>
            <numerusform>%n ordine, a prezzo di vendita</numerusform>
            <numerusform>%n ordini, a prezzo di vendita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Questo negozio non ha ancora articoli. Per iniziare, importare un file di vendite.</translation>
    </message>
    <message>
        <source>The stock of no product is known, so there is no order to recommend; the expected demand stands beside each.</source>
        <translation>La giacenza non è nota per nessun articolo, quindi non ci sono ordini da consigliare; accanto a ciascuno è indicata la domanda attesa.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Oggi niente da ordinare.</translation>
    </message>
    <message>
        <source>All orders fit the budget of %1.</source>
        <translation>Tutti gli ordini rientrano nel budget di %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known stock</source>
        <translation>
            <numerusform>%Ln senza giacenza nota</numerusform>
            <numerusform>%Ln senza giacenza nota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) look doubtful and are left out of &quot;tick all&quot;.</source>
        <translation>
            <numerusform>%n ordine appare dubbio ed è escluso da «Seleziona tutto».</numerusform>
            <numerusform>%n ordini appaiono dubbi e sono esclusi da «Seleziona tutto».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1.</source>
        <translation>
            <numerusform>%n ordine escluso o ridotto per restare entro %1.</numerusform>
            <numerusform>%n ordini esclusi o ridotti per restare entro %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, which is expected to cost %3.</source>
        <translation>
            <numerusform>%n ordine escluso o ridotto per restare entro %1: %2 non ordinati, con un costo atteso di %3.</numerusform>
            <numerusform>%n ordini esclusi o ridotti per restare entro %1: %2 non ordinati, con un costo atteso di %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, at no expected cost.</source>
        <translation>
            <numerusform>%n ordine escluso o ridotto per restare entro %1: %2 non ordinati, senza costo atteso.</numerusform>
            <numerusform>%n ordini esclusi o ridotti per restare entro %1: %2 non ordinati, senza costo atteso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s) for %2.</source>
        <comment>Order 12 today from 3 suppliers for 540 EUR.</comment>
        <translation>
            <numerusform>%1 da %n fornitore per %2.</numerusform>
            <numerusform>%1 da %n fornitori per %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s).</source>
        <comment>Order 12 today from 3 suppliers.</comment>
        <translation>
            <numerusform>%1 da %n fornitore.</numerusform>
            <numerusform>%1 da %n fornitori.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>Order 12 today for 540 EUR.</comment>
        <translation>%1 per %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Order 12 today.</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives, %1 of sales already unavoidable.</source>
        <translation>
            <numerusform>%n si esaurirà probabilmente prima dell’arrivo di un ordine fatto oggi; perdita di vendite ormai inevitabile: %1.</numerusform>
            <numerusform>%n si esauriranno probabilmente prima dell’arrivo di un ordine fatto oggi; perdita di vendite ormai inevitabile: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives.</source>
        <translation>
            <numerusform>%n si esaurirà probabilmente prima dell’arrivo di un ordine fatto oggi.</numerusform>
            <numerusform>%n si esauriranno probabilmente prima dell’arrivo di un ordine fatto oggi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Consegna, gg</translation>
    </message>
    <message>
        <source>Days from the order to the delivery, as the supplier states it</source>
        <translation>Giorni dall’ordine alla consegna, come dichiarati dal fornitore</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Gg d’ordine</translation>
    </message>
    <message>
        <source>Weekdays on which it takes orders, as in Mon, Thu; empty: every day</source>
        <translation>Giorni della settimana in cui accetta ordini, ad esempio lun, gio; vuoto: tutti i giorni</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Giorni consegna</translation>
    </message>
    <message>
        <source>Weekdays on which it brings goods; empty: every day</source>
        <translation>Giorni della settimana in cui consegna; vuoto: tutti i giorni</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <translation>Valore minimo</translation>
    </message>
    <message>
        <source>Least value of one order</source>
        <translation>Valore minimo di un ordine</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Intervallo, gg</translation>
    </message>
    <message>
        <source>Days from one order to the next</source>
        <translation>Giorni da un ordine al successivo</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Misurato</translation>
    </message>
    <message>
        <source>What its deliveries really took</source>
        <translation>Il tempo che le consegne hanno richiesto davvero</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>The supplier&apos;s code</source>
        <translation>Il codice del fornitore</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unit.</translation>
    </message>
    <message>
        <source>What one unit costs you</source>
        <translation>Quanto costa un pezzo al negozio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>What a customer pays</source>
        <translation>Quanto paga il cliente</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Collo</translation>
    </message>
    <message>
        <source>Units that are ordered together</source>
        <translation>Pezzi che si ordinano insieme</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Ord. minimo</translation>
    </message>
    <message>
        <source>Least units of one order</source>
        <translation>Numero minimo di pezzi per ordine</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Days from the order to the delivery; empty: the supplier&apos;s</source>
        <translation>Giorni dall’ordine alla consegna; vuoto: quelli del fornitore</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Vita utile</translation>
    </message>
    <message>
        <source>Days that it keeps</source>
        <translation>Giorni in cui resta vendibile</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Giac. max</translation>
    </message>
    <message>
        <source>Units that the shelf holds</source>
        <translation>Pezzi che lo scaffale contiene</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Entro le ore</translation>
    </message>
    <message>
        <source>Time of an order day until which it takes orders, as in 11:00; empty: all day</source>
        <translation>Ora di un giorno d’ordine fino alla quale accetta ordini, ad esempio 11:00; vuoto: tutto il giorno</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>How its products are ordered</source>
        <translation>Come si ordinano i suoi articoli</translation>
    </message>
    <message>
        <source>How much is ordered, by which rule</source>
        <translation>Quanto si ordina, e secondo quale regola</translation>
    </message>
    <message>
        <source>Cost by quantity</source>
        <translation>Costo per quantità</translation>
    </message>
    <message>
        <source>What a unit costs in a larger order</source>
        <translation>Quanto costa un pezzo in un ordine più grande</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Week of %1</source>
        <translation>Sett. dal %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>pezzi</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendenza</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Stagione</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Reading the file</source>
        <translation>Lettura del file</translation>
    </message>
    <message>
        <source>Looking at the whole file</source>
        <translation>Esame dell’intero file</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>Salvataggio delle righe</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Calcolo dei totali</translation>
    </message>
    <message>
        <source>Keeping a copy of the file</source>
        <translation>Archiviazione di una copia del file</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Annullamento dell’importazione</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Scrittura dei dati di esempio</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>Lettura delle vendite</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Calcolo della previsione</translation>
    </message>
    <message>
        <source>Deciding the orders</source>
        <translation>Calcolo degli ordini</translation>
    </message>
    <message>
        <source>Preparing features</source>
        <translation>Preparazione delle variabili</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Learning from the earlier history</source>
        <translation>Apprendimento dallo storico meno recente</translation>
    </message>
    <message>
        <source>Comparing the models on the past</source>
        <translation>Confronto dei modelli sul passato</translation>
    </message>
    <message>
        <source>Searching settings</source>
        <translation>Ricerca dei parametri</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Misura delle bande</translation>
    </message>
    <message>
        <source>Learning from the whole history</source>
        <translation>Apprendimento dall’intero storico</translation>
    </message>
    <message>
        <source>Learning from all days</source>
        <translation>Apprendimento su tutti i giorni</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Addestrato</translation>
    </message>
    <message>
        <source>Checking all stores together on days the model has not seen</source>
        <translation>Verifica di tutti i negozi insieme su giorni che il modello non ha visto</translation>
    </message>
    <message>
        <source>Checking the forecast week by week</source>
        <translation>Verifica della previsione settimana per settimana</translation>
    </message>
    <message>
        <source>Saving the models</source>
        <translation>Salvataggio dei modelli</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Scrittura del file</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Scrittura della cartella di lavoro</translation>
    </message>
    <message>
        <source>Checking the workbook</source>
        <translation>Verifica della cartella di lavoro</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Scrittura del backup</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Verifica del backup</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Copia del backup</translation>
    </message>
    <message>
        <source>Train one on the Upload and train page.</source>
        <translation>Se ne può addestrare uno nella pagina Importa e addestra.</translation>
    </message>
    <message>
        <source>There is too little history for machine learning yet; the forecast rests on averages, trend and weekdays.</source>
        <translation>Lo storico è ancora troppo breve per l’apprendimento automatico; la previsione si basa su medie, tendenza e giorni della settimana.</translation>
    </message>
    <message>
        <source>With little more than a year of history or less, yearly seasons cannot be learned yet, and bands over long periods are optimistic.</source>
        <translation>Con poco più di un anno di storico o meno non si possono ancora apprendere le stagioni dell’anno, e le bande su periodi lunghi sono ottimistiche.</translation>
    </message>
    <message>
        <source>With less than two years of history, bands over long periods are optimistic.</source>
        <translation>Con meno di due anni di storico le bande su periodi lunghi sono ottimistiche.</translation>
    </message>
    <message>
        <source>The data hold no pattern that helps to forecast: each product&apos;s plain average is the best guess, and the bands show how far sales scatter around it.</source>
        <translation>I dati non contengono regolarità utili alla previsione: la stima migliore è la semplice media di ogni articolo, e le bande mostrano quanto le vendite se ne discostano.</translation>
    </message>
    <message>
        <source>No sales before this date.</source>
        <translation>Nessuna vendita prima di questa data.</translation>
    </message>
    <message>
        <source>Checking %1 on days the model has not seen</source>
        <translation>Verifica di %1 su giorni che il modello non ha visto</translation>
    </message>
    <message>
        <source>Looking for the forecast</source>
        <translation>Ricerca della previsione</translation>
    </message>
    <message>
        <source>On the last %1 days the forecast was off by %2.</source>
        <translation>Negli ultimi %1 giorni, errore della previsione: %2.</translation>
    </message>
    <message>
        <source>On the last %1 weeks the forecast was off by %2.</source>
        <translation>Nelle ultime %1 settimane, errore della previsione: %2.</translation>
    </message>
    <message>
        <source>On the last %1 months the forecast was off by %2.</source>
        <translation>Negli ultimi %1 mesi, errore della previsione: %2.</translation>
    </message>
    <message>
        <source>On the last day the forecast was off by %1.</source>
        <translation>Nell’ultimo giorno, errore della previsione: %1.</translation>
    </message>
    <message>
        <source>On the last week the forecast was off by %1.</source>
        <translation>Nell’ultima settimana, errore della previsione: %1.</translation>
    </message>
    <message>
        <source>On the last month the forecast was off by %1.</source>
        <translation>Nell’ultimo mese, errore della previsione: %1.</translation>
    </message>
    <message>
        <source>Repeating the last season would have been off by %1.</source>
        <translation>Ripetendo l’ultima stagione, errore: %1.</translation>
    </message>
    <message>
        <source>It was off by %1, repeating the last season by %2.</source>
        <translation>Errore: %1; ripetendo l’ultima stagione: %2.</translation>
    </message>
    <message>
        <source>It was off by %1, the active model by %2 on the same days.</source>
        <translation>Errore: %1; modello attivo negli stessi giorni: %2.</translation>
    </message>
    <message>
        <source>There are %1 days of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Finora ci sono %1 giorni di vendite: troppo pochi per contenere regolarità da apprendere o per provare una previsione.</translation>
    </message>
    <message>
        <source>There are %1 weeks of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Finora ci sono %1 settimane di vendite: troppo poche per contenere regolarità da apprendere o per provare una previsione.</translation>
    </message>
    <message>
        <source>There are %1 months of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Finora ci sono %1 mesi di vendite: troppo pochi per contenere regolarità da apprendere o per provare una previsione.</translation>
    </message>
    <message>
        <source>From %1 days on a model can be tested and put to use.</source>
        <translation>A partire da %1 giorni un modello può essere provato e messo in uso.</translation>
    </message>
    <message>
        <source>From %1 weeks on a model can be tested and put to use.</source>
        <translation>A partire da %1 settimane un modello può essere provato e messo in uso.</translation>
    </message>
    <message>
        <source>From %1 months on a model can be tested and put to use.</source>
        <translation>A partire da %1 mesi un modello può essere provato e messo in uso.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is nearly the sales over again and would give the answer away; it is not used.</source>
        <translation>La colonna «%1» ripete quasi le vendite e rivelerebbe la risposta; non viene usata.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits.</source>
        <translation>La ricerca di parametri migliori ha fatto %1 tentativi.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits, then its time was up (%2 of %3 rounds).</source>
        <translation>La ricerca di parametri migliori ha fatto %1 tentativi, poi il tempo è scaduto (%2 cicli su %3).</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; it is used.</source>
        <translation>Su %1 periodi successivi, mai visti prima, errore con i parametri trovati: %2, con quelli abituali: %3; si usano quelli trovati.</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; the usual settings stay.</source>
        <translation>Su %1 periodi successivi, mai visti prima, errore con i parametri trovati: %2, con quelli abituali: %3; restano quelli abituali.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, against %4 when it was tested.</source>
        <translation>Nei %1 giorni fino al %2, errore della previsione: %3, contro %4 nella prova.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, %4 when it was tested: it still fits.</source>
        <translation>Nei %1 giorni fino al %2, errore della previsione: %3, contro %4 nella prova: è ancora valida.</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Le vendite non sono più quelle da cui il modello ha appreso (indice di stabilità %1; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Le vendite non sono più quelle da cui il modello ha appreso: %1 in più (indice di stabilità %2; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Le vendite non sono più quelle da cui il modello ha appreso: %1 in meno (indice di stabilità %2; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>I prezzi non sono più quelli da cui il modello ha appreso (indice di stabilità %1; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>I prezzi non sono più quelli da cui il modello ha appreso: %1 in più (indice di stabilità %2; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>I prezzi non sono più quelli da cui il modello ha appreso: %1 in meno (indice di stabilità %2; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Gli sconti non sono più quelli da cui il modello ha appreso (indice di stabilità %1; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Gli sconti non sono più quelli da cui il modello ha appreso: %1 in più (indice di stabilità %2; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Gli sconti non sono più quelli da cui il modello ha appreso: %1 in meno (indice di stabilità %2; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Le promozioni non sono più quelle da cui il modello ha appreso (indice di stabilità %1; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Le promozioni non sono più quelle da cui il modello ha appreso: %1 in più (indice di stabilità %2; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Le promozioni non sono più quelle da cui il modello ha appreso: %1 in meno (indice di stabilità %2; da 0.25 si considera un cambiamento).</translation>
    </message>
    <message>
        <source>Model %1, tried beside it, was off by %2 less on the same days: it can be promoted.</source>
        <translation>Il modello %1, provato in parallelo, ha avuto negli stessi giorni un errore inferiore (%2): si può attivare.</translation>
    </message>
    <message>
        <source>There are only %1 days of history, too few for a model: this is the plain average with wide limits.</source>
        <translation>Ci sono solo %1 giorni di storico, troppo pochi per un modello: questa è la semplice media con limiti ampi.</translation>
    </message>
    <message>
        <source>The model was trained on data to %1; train again to use what came since.</source>
        <translation>Il modello è stato addestrato con dati fino al %1; addestrarlo di nuovo per usare quelli arrivati dopo.</translation>
    </message>
    <message>
        <source>The data end on %1, %2 days before the planning date; import newer sales.</source>
        <translation>I dati finiscono il %1, %2 giorni prima della data di pianificazione; importare vendite più recenti.</translation>
    </message>
    <message>
        <source>1 product without sales before the planning date is left out.</source>
        <translation>1 articolo senza vendite prima della data di pianificazione è escluso.</translation>
    </message>
    <message>
        <source>%1 products without sales before the planning date are left out.</source>
        <translation>%1 articoli senza vendite prima della data di pianificazione sono esclusi.</translation>
    </message>
    <message>
        <source>%1 components of assembled goods are no products of this store and are not planned (first: %2).</source>
        <translation>%1 componenti di articoli composti non sono articoli di questo negozio e non vengono pianificati (primo: %2).</translation>
    </message>
    <message>
        <source>%1 products without sales before the replay are left out.</source>
        <translation>%1 articoli senza vendite prima del periodo ripercorso sono esclusi.</translation>
    </message>
    <message>
        <source>%1 days of products have no known demand (no record, or sold out) and are replayed without demand.</source>
        <translation>Per %1 giorni-articolo la domanda non è nota (nessuna registrazione o esaurito); sono ripercorsi senza domanda.</translation>
    </message>
    <message>
        <source>Raised to the supplier&apos;s minimum of %1.</source>
        <translation>Portato al valore minimo del fornitore, %1.</translation>
    </message>
    <message>
        <source>%1 under the supplier&apos;s minimum of %2.</source>
        <translation>%1 sotto il valore minimo del fornitore, %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3</source>
        <translation>su %1 giorni: tempo di consegna %2 + intervallo d’ordine %3</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3, lead time %4 to %5 days</source>
        <translation>su %1 giorni: tempo di consegna %2 + intervallo d’ordine %3, tempo di consegna da %4 a %5 giorni</translation>
    </message>
    <message>
        <source>%1 before rounding</source>
        <translation>%1 prima di arrotondare</translation>
    </message>
    <message>
        <source>%1 % service</source>
        <translation>livello di servizio %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % of demand served from stock</source>
        <translation>%1&#xa0;% della domanda servita dalla giacenza</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>prima consegna %1</translation>
    </message>
    <message>
        <source>%1 due %2 comes too late to count</source>
        <translation>%1 in consegna %2, troppo tardi per contare</translation>
    </message>
    <message>
        <source>position %1 is above the reorder point %2</source>
        <translation>la posizione %1 è sopra il punto di riordino %2</translation>
    </message>
    <message>
        <source>%1 x %2 lifts the position %3 above the reorder point %4</source>
        <translation>%1 x %2 portano la posizione %3 sopra il punto di riordino %4</translation>
    </message>
    <message>
        <source>the position is %1 above the order-up-to level</source>
        <translation>la posizione supera di %1 il livello obiettivo</translation>
    </message>
    <message>
        <source>minimum order %1</source>
        <translation>ordine minimo %1</translation>
    </message>
    <message>
        <source>supplier&apos;s minimum of %1</source>
        <translation>valore minimo del fornitore %1</translation>
    </message>
    <message>
        <source>1 pack of %1</source>
        <translation>1 collo da %1</translation>
    </message>
    <message>
        <source>%1 packs of %2</source>
        <translation>%1 colli da %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2</source>
        <translation>la giacenza massima %1 lascia spazio per %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2: less than the smallest order that can be placed</source>
        <translation>la giacenza massima %1 lascia spazio per %2: meno dell’ordine più piccolo possibile</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over</source>
        <translation>vita utile %1 giorni: può avanzare al massimo il %2&#xa0;% dell’ordine</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over: less than the smallest order that can be placed</source>
        <translation>vita utile %1 giorni: può avanzare al massimo il %2&#xa0;% dell’ordine: meno dell’ordine più piccolo possibile</translation>
    </message>
    <message>
        <source>no sale in %1 days</source>
        <translation>nessuna vendita in %1 giorni</translation>
    </message>
    <message>
        <source>As you said, the shop is open on all days.</source>
        <translation>Come indicato, il negozio è aperto tutti i giorni.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 has rows on %3 of %4 days on which others sold.</source>
        <translation>Il file riporta solo il venduto: nessuna delle %1 righe ha 0, e %2 ha righe in %3 dei %4 giorni in cui altri hanno venduto.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 has rows on %4 of %5 days on which others sold.</source>
        <translation>Il file riporta solo il venduto: %1 delle %2 righe hanno 0, e %3 ha righe in %4 dei %5 giorni in cui altri hanno venduto.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 open days have no row.</source>
        <translation>Il file riporta solo il venduto: nessuna delle %1 righe ha 0, e %2 giorni di apertura non hanno righe.</translation>
    </message>
    <message>
        <source>A day without a row sold 0.</source>
        <translation>In un giorno senza riga si è venduto 0.</translation>
    </message>
    <message>
        <source>Days on which nothing was sold are written as 0 (%1 of %2 rows), so the %3 days without a row are not known.</source>
        <translation>I giorni senza vendite sono scritti come 0 (%1 righe su %2), quindi i %3 giorni senza riga non sono noti.</translation>
    </message>
    <message>
        <source>Products that sell a lot lack a row on %1 days, so these days are not known rather than days without a sale.</source>
        <translation>Ad articoli molto venduti manca la riga in %1 giorni: questi giorni sono quindi ignoti, non giorni senza vendite.</translation>
    </message>
    <message>
        <source>As you said, only what was sold is written: a day without a row sold 0.</source>
        <translation>Come indicato, il file riporta solo il venduto: in un giorno senza riga si è venduto 0.</translation>
    </message>
    <message>
        <source>As you said, zeros are written: a day without a row is not known.</source>
        <translation>Come indicato, il file riporta gli zeri: un giorno senza riga non è noto.</translation>
    </message>
    <message>
        <source>As you said, the stock is that of the %1.</source>
        <translation>Come indicato, la giacenza è quella di: %1.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 of %2 rows sold more than the stock beside them.</source>
        <translation>La giacenza è quella della sera: %1 righe su %2 hanno venduto più della giacenza indicata accanto.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 times it is the day before&apos;s less what the day sold.</source>
        <translation>La giacenza è quella della sera: %1 volte è quella del giorno prima meno il venduto del giorno.</translation>
    </message>
    <message>
        <source>The stock is that of the %1, as the column&apos;s name says.</source>
        <translation>Secondo il nome della colonna, la giacenza è quella di: %1.</translation>
    </message>
    <message>
        <source>It counts as the next morning&apos;s.</source>
        <translation>Vale come quella del mattino successivo.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: none of %1 rows sold more than it.</source>
        <translation>La giacenza è quella del mattino: nessuna delle %1 righe ha venduto di più.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: %1 times the next day&apos;s is the day&apos;s less what it sold.</source>
        <translation>La giacenza è quella del mattino: %1 volte quella del giorno dopo è quella del giorno meno il venduto.</translation>
    </message>
    <message>
        <source>Days that sold all of it may have wanted more.</source>
        <translation>Nei giorni in cui si è venduta tutta, la richiesta potrebbe essere stata maggiore.</translation>
    </message>
    <message>
        <source>These rows are by %1, earlier ones of store %2 by %3: where both are known the %4 count, and the other %5 are spread as the %6 sell.</source>
        <translation>Queste righe sono per %1, quelle precedenti del negozio %2 per %3: dove sono noti entrambi i dati valgono quelli più fini (%4), e gli altri (%5) si ripartiscono secondo le vendite (%6).</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>domenica</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>lunedì</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mattino</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>sera</translation>
    </message>
    <message>
        <source>%1 lots of at most %2</source>
        <translation>%1 lotti da al massimo %2</translation>
    </message>
    <message>
        <source>The last day, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>L’ultimo giorno, %1, ha righe di sole %2 serie ed è probabilmente incompleto.</translation>
    </message>
    <message>
        <source>The last week, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>L’ultima settimana, %1, ha righe di sole %2 serie ed è probabilmente incompleta.</translation>
    </message>
    <message>
        <source>The last month, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>L’ultimo mese, %1, ha righe di sole %2 serie ed è probabilmente incompleto.</translation>
    </message>
    <message>
        <source>1 product changes its category within the file (%1); the last one is kept, and the category tells little.</source>
        <translation>1 articolo cambia categoria all’interno del file (%1); resta l’ultima, e la categoria dice poco.</translation>
    </message>
    <message>
        <source>%1 products change their category within the file (%2); the last one is kept, and the category tells little.</source>
        <translation>%1 articoli cambiano categoria all’interno del file (%2); resta l’ultima, e la categoria dice poco.</translation>
    </message>
    <message>
        <source>1 product has a highest price of more than three times the lowest (%1).</source>
        <translation>1 articolo ha un prezzo massimo di oltre tre volte il minimo (%1).</translation>
    </message>
    <message>
        <source>%1 products have a highest price of more than three times the lowest (%2).</source>
        <translation>%1 articoli hanno un prezzo massimo di oltre tre volte il minimo (%2).</translation>
    </message>
    <message>
        <source>1 row has far more units than the product ever else sold (first: %1).</source>
        <translation>1 riga ha molti più pezzi di quanti l’articolo ne abbia mai venduti (prima: %1).</translation>
    </message>
    <message>
        <source>%1 rows have far more units than the product ever else sold (first: %2).</source>
        <translation>%1 righe hanno molti più pezzi di quanti l’articolo ne abbia mai venduti (prima: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>«%1» è uguale ai pezzi venduti: rivela ciò che si deve prevedere, quindi non viene mai usata.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; nearly equals the units sold (correlation %2): it gives away what is to be forecast, so it is never used.</source>
        <translation>«%1» è quasi uguale ai pezzi venduti (correlazione %2): rivela ciò che si deve prevedere, quindi non viene mai usata.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is somebody&apos;s forecast of the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>«%1» è una previsione altrui dei pezzi venduti: rivela ciò che si deve prevedere, quindi non viene mai usata.</translation>
    </message>
    <message>
        <source>1 row plans the future, up to %1: %2.</source>
        <translation>1 riga pianifica il futuro, fino al %1: %2.</translation>
    </message>
    <message>
        <source>%1 rows plan the future, up to %2: %3.</source>
        <translation>%1 righe pianificano il futuro, fino al %2: %3.</translation>
    </message>
    <message>
        <source>They have no units and come after the last sale.</source>
        <translation>Non hanno pezzi e seguono l’ultima vendita.</translation>
    </message>
    <message>
        <source>The header is repeated %1 times among the rows; these lines were skipped.</source>
        <translation>L’intestazione si ripete %1 volte tra le righe; queste righe sono state saltate.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected, most often (%3) for: %4.</source>
        <translation>%1 righe su %2 sono state scartate, più spesso (%3) per: %4.</translation>
    </message>
    <message>
        <source>Rows with the day, store and product of an earlier row: %1.</source>
        <translation>Righe con giorno, negozio e articolo di una riga precedente: %1.</translation>
    </message>
    <message>
        <source>They are lines of a till and add up.</source>
        <translation>Sono righe di cassa e si sommano.</translation>
    </message>
    <message>
        <source>Returns among them: %1.</source>
        <translation>Resi compresi: %1.</translation>
    </message>
    <message>
        <source>As you decided, the later row counts.</source>
        <translation>Come deciso, vale la riga più recente.</translation>
    </message>
    <message>
        <source>As you decided, they add up.</source>
        <translation>Come deciso, si sommano.</translation>
    </message>
    <message>
        <source>As you decided, rows that are equal in every cell count once, and the others add up.</source>
        <translation>Come deciso, le righe uguali in ogni cella contano una volta, le altre si sommano.</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, in whole blocks: %1.</source>
        <translation>Righe presenti due volte nel file, in blocchi interi: %1.</translation>
    </message>
    <message>
        <source>They are copies and count once.</source>
        <translation>Sono copie e contano una volta.</translation>
    </message>
    <message>
        <source>Rows that the later copy has otherwise: %1.</source>
        <translation>Righe diverse nella copia più recente: %1.</translation>
    </message>
    <message>
        <source>The later row counts.</source>
        <translation>Vale la riga più recente.</translation>
    </message>
    <message>
        <source>Other rows with the day, store and product of an earlier row: %1.</source>
        <translation>Altre righe con giorno, negozio e articolo di una riga precedente: %1.</translation>
    </message>
    <message>
        <source>They add up.</source>
        <translation>Si sommano.</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one in every cell, in a table that otherwise has one row per day, store and product: %1.</source>
        <translation>Righe uguali a una precedente in ogni cella, in una tabella che per il resto ha una riga per giorno, negozio e articolo: %1.</translation>
    </message>
    <message>
        <source>Odd rows that are held back: %1.</source>
        <translation>Righe anomale trattenute: %1.</translation>
    </message>
    <message>
        <source>Odd rows that count, as you decided: %1.</source>
        <translation>Righe anomale che contano, come deciso: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Riga %1: %2.</translation>
    </message>
    <message>
        <source>And more: %1.</source>
        <translation>E altre: %1.</translation>
    </message>
    <message>
        <source>Rows with a date after today, most of the file: %1.</source>
        <translation>Righe con una data successiva a oggi, gran parte del file: %1.</translation>
    </message>
    <message>
        <source>They are taken: is the clock of this computer right?</source>
        <translation>Vengono acquisite: l’orologio di questo computer è giusto?</translation>
    </message>
    <message>
        <source>Rows that hold far more or less than the others, too many to be slips: %1.</source>
        <translation>Righe con valori molto più alti o più bassi delle altre, troppe per essere sviste: %1.</translation>
    </message>
    <message>
        <source>They are taken: are quantities or prices written in two units?</source>
        <translation>Vengono acquisite: quantità o prezzi sono scritti in due unità diverse?</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>trattenuta: %1</translation>
    </message>
    <message>
        <source>the date is after today (%1)</source>
        <translation>la data è successiva a oggi (%1)</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days after the last, %2</source>
        <translation>la data è lontana da tutte le altre: %1 giorni dopo l’ultima, %2</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days before the first, %2</source>
        <translation>la data è lontana da tutte le altre: %1 giorni prima della prima, %2</translation>
    </message>
    <message>
        <source>the quantity is an article number</source>
        <translation>la quantità è un codice articolo</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other day (%2)</source>
        <translation>la quantità è %1 volte il massimo di ogni altro giorno (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any stored day (%2)</source>
        <translation>la quantità è %1 volte il massimo di ogni giorno salvato (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other product (%2)</source>
        <translation>la quantità è %1 volte il massimo di ogni altro articolo (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times the product&apos;s usual one (%2)</source>
        <translation>il prezzo è %1 volte quello abituale dell’articolo (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times less than the product&apos;s usual one (%2)</source>
        <translation>il prezzo è %1 volte più basso di quello abituale dell’articolo (%2)</translation>
    </message>
    <message>
        <source>the discount is a fraction where all others are percent</source>
        <translation>lo sconto è una frazione dove tutti gli altri sono percentuali</translation>
    </message>
    <message>
        <source>the discount is in percent where all others are fractions</source>
        <translation>lo sconto è una percentuale dove tutti gli altri sono frazioni</translation>
    </message>
    <message>
        <source>the discount is above 100 %</source>
        <translation>lo sconto supera il 100&#xa0;%</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the two are added up.</source>
        <translation>Queste date si sovrappongono a 1 importazione precedente («%1»); dove entrambe hanno una riga, le due si sommano.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the two are added up.</source>
        <translation>Queste date si sovrappongono a %1 importazioni precedenti (la più recente: «%2»); dove entrambe hanno una riga, le due si sommano.</translation>
    </message>
    <message>
        <source>Sales of 1 earlier upload (&quot;%1&quot;) meet those of this file.</source>
        <translation>Le vendite di 1 importazione precedente («%1») incontrano quelle di questo file.</translation>
    </message>
    <message>
        <source>Sales of %1 earlier uploads (newest: &quot;%2&quot;) meet those of this file.</source>
        <translation>Le vendite di %1 importazioni precedenti (la più recente: «%2») incontrano quelle di questo file.</translation>
    </message>
    <message>
        <source>%1 days from %2 on</source>
        <translation>%1 giorni dal %2</translation>
    </message>
    <message>
        <source>%1: other receipts or hours of the same day, so the two are added up.</source>
        <translation>%1: altri scontrini o altre ore dello stesso giorno, quindi i due si sommano.</translation>
    </message>
    <message>
        <source>%1: whole again, so this file replaces it.</source>
        <translation>%1: di nuovo completo, quindi questo file lo sostituisce.</translation>
    </message>
    <message>
        <source>%1: already there as a whole, so the stored sales stay.</source>
        <translation>%1: già presente per intero, quindi restano le vendite salvate.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether it came in part or whole again.</source>
        <translation>%1: non è chiaro se sia arrivata una parte o di nuovo tutto.</translation>
    </message>
    <message>
        <source>The two are added up; what is in both then counts twice.</source>
        <translation>I due si sommano; ciò che è in entrambi conta quindi due volte.</translation>
    </message>
    <message>
        <source>This file replaces what was stored; if it holds only a part of the day, the day is now short.</source>
        <translation>Questo file sostituisce quanto salvato; se contiene solo una parte del giorno, ora il giorno è incompleto.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have sales on one day only: &quot;%3&quot; seems to hold receipt numbers.</source>
        <translation>%1 negozi su %2 hanno vendite in un solo giorno: «%3» sembra contenere numeri di scontrino.</translation>
    </message>
    <message>
        <source>They are read as stores, each with a forecast of its own.</source>
        <translation>Sono letti come negozi, ciascuno con la propria previsione.</translation>
    </message>
    <message>
        <source>%1 rows were added to stored ones.</source>
        <translation>%1 righe sono state aggiunte a quelle salvate.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the decision %2.</source>
        <translation>«%1» non è un valore della decisione %2.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Valori possibili: %1.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the stored row stays.</source>
        <translation>Queste date si sovrappongono a 1 importazione precedente («%1»); dove entrambe hanno una riga, resta quella salvata.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the row of this file wins.</source>
        <translation>Queste date si sovrappongono a 1 importazione precedente («%1»); dove entrambe hanno una riga, prevale quella di questo file.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the stored row stays.</source>
        <translation>Queste date si sovrappongono a %1 importazioni precedenti (la più recente: «%2»); dove entrambe hanno una riga, resta quella salvata.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the row of this file wins.</source>
        <translation>Queste date si sovrappongono a %1 importazioni precedenti (la più recente: «%2»); dove entrambe hanno una riga, prevale quella di questo file.</translation>
    </message>
    <message>
        <source>This very file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Proprio questo file è già stato importato (importazione %1, %2), quindi non è stato salvato di nuovo nulla.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is the first that holds sales.</source>
        <translation>La cartella di lavoro ha %1 fogli; «%2» è il primo che contiene vendite.</translation>
    </message>
    <message>
        <source>All numbers with a point have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Tutti i numeri con un punto hanno tre cifre dopo di esso, quindi può separare le migliaia o i decimali; come separatore decimale si assume «%1».</translation>
    </message>
    <message>
        <source>All numbers with a comma have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Tutti i numeri con una virgola hanno tre cifre dopo di essa, quindi può separare le migliaia o i decimali; come separatore decimale si assume «%1».</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as day, month, year.</source>
        <translation>In ogni data di «%1» giorno e mese si possono scambiare; letta come giorno, mese, anno.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as month, day, year.</source>
        <translation>In ogni data di «%1» giorno e mese si possono scambiare; letta come mese, giorno, anno.</translation>
    </message>
    <message>
        <source>There is no column with products, so each &quot;%1&quot; is forecast as one.</source>
        <translation>Non c’è una colonna con gli articoli, quindi ogni «%1» è previsto come un articolo.</translation>
    </message>
    <message>
        <source>The file has no header row, so the columns were told apart by their values.</source>
        <translation>Il file non ha una riga di intestazione, quindi le colonne sono state riconosciute dai valori.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>È corretto?</translation>
    </message>
    <message>
        <source>Is the mapping right?</source>
        <translation>L’abbinamento è corretto?</translation>
    </message>
    <message>
        <source>The file has no store column; all rows go to the store &quot;%1&quot;.</source>
        <translation>Il file non ha una colonna del negozio; tutte le righe vanno al negozio «%1».</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>%1 sheet &quot;%2&quot;</source>
        <translation>%1 foglio «%2»</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgola decimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimale</translation>
    </message>
    <message>
        <source>one column per product</source>
        <translation>una colonna per articolo</translation>
    </message>
    <message>
        <source>one column per date</source>
        <translation>una colonna per data</translation>
    </message>
    <message>
        <source>dates in several columns</source>
        <translation>date su più colonne</translation>
    </message>
    <message>
        <source>dates as serial numbers</source>
        <translation>date come numeri seriali</translation>
    </message>
    <message>
        <source>dates day.month.year</source>
        <translation>date giorno.mese.anno</translation>
    </message>
    <message>
        <source>dates month/day/year</source>
        <translation>date mese/giorno/anno</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>date anno-mese-giorno</translation>
    </message>
    <message>
        <source>receipt lines summed to the day</source>
        <translation>righe di scontrino sommate per giorno</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 righe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 negozio</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>%1 negozi</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 articolo</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 articoli</translation>
    </message>
    <message>
        <source>Wrote 1 row to %1.</source>
        <translation>Scritta 1 riga in %1.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>Scritte %1 righe in %2.</translation>
    </message>
    <message>
        <source>1 scenario written to %1.</source>
        <translation>1 scenario scritto in %1.</translation>
    </message>
    <message>
        <source>%1 scenarios written to %2.</source>
        <translation>%1 scenari scritti in %2.</translation>
    </message>
    <message>
        <source>The first: row %1, %2: %3.</source>
        <translation>La prima: riga %1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 non è un numero</translation>
    </message>
    <message>
        <source>%1 is not a date in the order %2</source>
        <translation>%1 non è una data nell’ordine %2</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 non è una data</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>manca la data</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>manca l’articolo</translation>
    </message>
    <message>
        <source>the store is missing</source>
        <translation>manca il negozio</translation>
    </message>
    <message>
        <source>the units sold are missing</source>
        <translation>mancano i pezzi venduti</translation>
    </message>
    <message>
        <source>the units sold are beyond all reason</source>
        <translation>i pezzi venduti sono fuori da ogni limite ragionevole</translation>
    </message>
    <message>
        <source>the units sold are missing, and a competitor&apos;s price alone plans nothing</source>
        <translation>mancano i pezzi venduti, e il solo prezzo di un concorrente non pianifica nulla</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>la riga ha %1 celle, l’intestazione %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve essere un numero intero</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>non deve essere inferiore a %1</translation>
    </message>
    <message>
        <source>must lie between 0 and 100 percent</source>
        <translation>deve essere compreso tra 0 e 100 per cento</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>precede il primo giorno</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Il file «%1» non esiste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder.</source>
        <translation>«%1» è una cartella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«%1» è vuoto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no rows.</source>
        <translation>«%1» non contiene righe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has columns but no rows.</source>
        <translation>«%1» ha colonne ma non righe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>Impossibile aprire «%1»: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an XML document, not a table of sales.</source>
        <translation>«%1» è un documento XML, non una tabella di vendite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON document, not a table of sales.</source>
        <translation>«%1» è un documento JSON, non una tabella di vendite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a binary file of an unknown kind, not a table of sales.</source>
        <translation>«%1» è un file binario di tipo sconosciuto, non una tabella di vendite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a table of sales.</source>
        <translation>«%1» non è una tabella di vendite (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an encrypted workbook.</source>
        <translation>«%1» è una cartella di lavoro crittografata.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged workbook or an old kind that cannot be read.</source>
        <translation>«%1» è una cartella di lavoro danneggiata o di un vecchio tipo non leggibile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged archive or workbook.</source>
        <translation>«%1» è un archivio danneggiato o una cartella di lavoro danneggiata.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; is missing.</source>
        <translation>La cartella di lavoro è danneggiata: manca la parte «%1».</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read.</source>
        <translation>La cartella di lavoro è danneggiata: la parte «%1» non è leggibile.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;.</source>
        <translation>La cartella di lavoro non ha il foglio «%1».</translation>
    </message>
    <message>
        <source>This is not a sales file: no column with %1 was found.</source>
        <translation>Questo non è un file di vendite: non c’è nessuna colonna con %1.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Le colonne sono %1.</translation>
    </message>
    <message>
        <source>Its only column is %1.</source>
        <translation>L’unica colonna è %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold dates: row %2 has &quot;%3&quot;.</source>
        <translation>La colonna «%1» non contiene date: alla riga %2 c’è «%3».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold numbers: row %2 has &quot;%3&quot;.</source>
        <translation>La colonna «%1» non contiene numeri: alla riga %2 c’è «%3».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no date in the order %2.</source>
        <translation>La colonna «%1» non è una data nell’ordine %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of &quot;%3&quot; cannot be read, so none was stored.</source>
        <translation>%1 righe su %2 di «%3» non sono leggibili, quindi non ne è stata salvata nessuna.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read, so none was stored.</source>
        <translation>%1 righe su %2 non sono leggibili, quindi non ne è stata salvata nessuna.</translation>
    </message>
    <message>
        <source>Upload %1 was taken back already.</source>
        <translation>L’importazione %1 è già stata annullata.</translation>
    </message>
    <message>
        <source>There is no upload %1.</source>
        <translation>L’importazione %1 non esiste.</translation>
    </message>
    <message>
        <source>Store %1: retrain.</source>
        <translation>Negozio %1: addestrare di nuovo.</translation>
    </message>
    <message>
        <source>Store %1 has no sales yet.</source>
        <translation>Il negozio %1 non ha ancora vendite.</translation>
    </message>
    <message>
        <source>Product %1 has no sales before %2.</source>
        <translation>L’articolo %1 non ha vendite prima del %2.</translation>
    </message>
    <message>
        <source>Product %1 has no sales in store %2 before the planning date.</source>
        <translation>L’articolo %1 non ha vendite nel negozio %2 prima della data di pianificazione.</translation>
    </message>
    <message>
        <source>There is no product %1 in store %2.</source>
        <translation>L’articolo %1 non esiste nel negozio %2.</translation>
    </message>
    <message>
        <source>Store %1 has no category &quot;%2&quot;.</source>
        <translation>Il negozio %1 non ha la categoria «%2».</translation>
    </message>
    <message>
        <source>Store %1 has no product with sales before %2.</source>
        <translation>Il negozio %1 non ha articoli con vendite prima del %2.</translation>
    </message>
    <message>
        <source>The sales of store %1 come by the %2; a forecast by the %3 would be made up.</source>
        <translation>Le vendite del negozio %1 sono per %2; una previsione per %3 sarebbe inventata.</translation>
    </message>
    <message>
        <source>A replay of %1 days needs %2 days of sales before it; there are %3.</source>
        <translation>Per ripercorrere %1 giorni servono %2 giorni di vendite precedenti; ce ne sono %3.</translation>
    </message>
    <message>
        <source>The order of %1 was left as it is.</source>
        <translation>L’ordine di %1 è rimasto com’era.</translation>
    </message>
    <message>
        <source>Say why the order of %1 differs from the recommended one.</source>
        <translation>Indicare perché l’ordine di %1 è diverso da quello consigliato.</translation>
    </message>
    <message>
        <source>A forecast cannot be negative.</source>
        <translation>Una previsione non può essere negativa.</translation>
    </message>
    <message>
        <source>The forecast of %1 was left as it is.</source>
        <translation>La previsione di %1 è rimasta com’era.</translation>
    </message>
    <message>
        <source>Say why the forecast of %1 is changed.</source>
        <translation>Indicare perché si modifica la previsione di %1.</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1 è rimasto com’era.</translation>
    </message>
    <message>
        <source>%1 was changed since; the step cannot be taken back.</source>
        <translation>%1 è stato modificato nel frattempo; il passaggio non si può annullare.</translation>
    </message>
    <message>
        <source>%1 was ordered on %2; it cannot have come on %3.</source>
        <translation>%1 è stato ordinato il %2; non può essere arrivato il %3.</translation>
    </message>
    <message>
        <source>%1 has no line with product %2.</source>
        <translation>%1 non ha righe con l’articolo %2.</translation>
    </message>
    <message>
        <source>What came of %1 must be more than 0.</source>
        <translation>La quantità arrivata di %1 deve essere maggiore di 0.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>Di %1 non resta nulla da ricevere.</translation>
    </message>
    <message>
        <source>Say why the quantity of %1 changes.</source>
        <translation>Indicare perché cambia la quantità di %1.</translation>
    </message>
    <message>
        <source>Say why %1 is cancelled.</source>
        <translation>Indicare perché si annulla %1.</translation>
    </message>
    <message>
        <source>There is no purchase order %1.</source>
        <translation>L’ordine d’acquisto %1 non esiste.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>Il modello %1 non esiste.</translation>
    </message>
    <message>
        <source>Model %1 is damaged: its stored form is not what was trained.</source>
        <translation>Il modello %1 è danneggiato: quello salvato non corrisponde a quello addestrato.</translation>
    </message>
    <message>
        <source>Model %1 is in use.</source>
        <translation>Il modello %1 è in uso.</translation>
    </message>
    <message>
        <source>Store %1 has no earlier model to go back to.</source>
        <translation>Il negozio %1 non ha un modello precedente a cui tornare.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Il negozio %1 non esiste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should end in .csv, .xlsx or .pdf.</source>
        <translation>«%1» dovrebbe terminare in .csv, .xlsx o .pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give the name of a file in it.</source>
        <translation>«%1» è una cartella; indicare il nome di un file al suo interno.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>La cartella «%1» non esiste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>Impossibile scrivere «%1»: %2.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: the disk may be full.</source>
        <translation>Scrittura di «%1» non riuscita: il disco potrebbe essere pieno.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2.</source>
        <translation>Scrittura di «%1» non riuscita: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced: %2.</source>
        <translation>Impossibile sostituire «%1»: %2.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1.</source>
        <translation>Il database ha rifiutato un’operazione: %1.</translation>
    </message>
    <message>
        <source>An unexpected error stopped this: %1.</source>
        <translation>Un errore imprevisto ha interrotto l’operazione: %1.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used: %1</source>
        <translation>Questo backup è danneggiato e non si può usare: %1</translation>
    </message>
    <message>
        <source>This database was written by a newer Shelfcast (schema %1, this version knows %2).</source>
        <translation>Questo database è stato scritto da uno Shelfcast più recente (schema %1, questa versione conosce %2).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Non è stato modificato nulla; riprovare.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Non è stato modificato nulla; liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>È rimasto tutto com’era.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another file.</source>
        <translation>È rimasto com’era; scegliere un altro file.</translation>
    </message>
    <message>
        <source>It was left as it is; open it with the newer version.</source>
        <translation>È rimasto com’era; aprirlo con la versione più recente.</translation>
    </message>
    <message>
        <source>The old file was kept.</source>
        <translation>Il vecchio file è stato conservato.</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>Il database è com’era prima.</translation>
    </message>
    <message>
        <source>What served before still serves.</source>
        <translation>Resta valido quello di prima.</translation>
    </message>
    <message>
        <source>Until then their plain average serves, with wide limits.</source>
        <translation>Fino ad allora vale la semplice media, con limiti ampi.</translation>
    </message>
    <message>
        <source>Import more and train again.</source>
        <translation>Importare altri dati e addestrare di nuovo.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Addestrare di nuovo.</translation>
    </message>
    <message>
        <source>Train again, or roll back to an earlier model.</source>
        <translation>Addestrare di nuovo o tornare a un modello precedente.</translation>
    </message>
    <message>
        <source>Import a sales file first.</source>
        <translation>Importare prima un file di vendite.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Richiedere di nuovo.</translation>
    </message>
    <message>
        <source>Ask for fewer days.</source>
        <translation>Richiedere meno giorni.</translation>
    </message>
    <message>
        <source>Ask for a coarser one.</source>
        <translation>Richiederne una meno dettagliata.</translation>
    </message>
    <message>
        <source>Choose the files in it that hold the sales.</source>
        <translation>Scegliere i file al suo interno che contengono le vendite.</translation>
    </message>
    <message>
        <source>Export the sales as CSV or as an Excel workbook and import that.</source>
        <translation>Esportare le vendite in CSV o come cartella di lavoro Excel e importare quella.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Aprirlo con il foglio elettronico, salvarlo come .xlsx e importare quello.</translation>
    </message>
    <message>
        <source>Save it without a password and import that file.</source>
        <translation>Salvarlo senza password e importare quel file.</translation>
    </message>
    <message>
        <source>Save it as .xlsx and import that.</source>
        <translation>Salvarlo come .xlsx e importare quello.</translation>
    </message>
    <message>
        <source>Correct the column in the file, or choose another one in the mapping.</source>
        <translation>Correggere la colonna nel file, o sceglierne un’altra nell’abbinamento.</translation>
    </message>
    <message>
        <source>If a column holds them under another name, choose it in the mapping.</source>
        <translation>Se una colonna li contiene con un altro nome, sceglierla nell’abbinamento.</translation>
    </message>
    <message>
        <source>If each column beside the date is a product of its own, map product to &quot;*&quot;.</source>
        <translation>Se ogni colonna oltre alla data è un articolo a sé, abbinare l’articolo a «*».</translation>
    </message>
    <message>
        <source>Roll back or promote another model before rejecting it.</source>
        <translation>Tornare al precedente o attivare un altro modello prima di scartarlo.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Chiuderlo prima lì.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Ripristinare un backup.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Ripristinare il backup più recente.</translation>
    </message>
    <message>
        <source>Any day counts until then.</source>
        <translation>Fino ad allora vale ogni giorno.</translation>
    </message>
    <message>
        <source>Wait for it to end or cancel it first.</source>
        <translation>Attendere la fine o annullare prima.</translation>
    </message>
    <message>
        <source>There is too little history to hold any of it out, so the accuracy is not known yet.</source>
        <translation>Lo storico è troppo breve per tenerne da parte un pezzo, quindi l’accuratezza non è ancora nota.</translation>
    </message>
    <message>
        <source>Nothing beat the settings that come with Shelfcast.</source>
        <translation>Nulla ha superato i parametri forniti con Shelfcast.</translation>
    </message>
    <message>
        <source>The normal formula does not reach the same service at any safety factor up to 6 standard deviations more; its stock is that of the largest tried.</source>
        <translation>La formula normale non raggiunge lo stesso servizio con nessun fattore di sicurezza fino a 6 deviazioni standard in più; la sua giacenza è quella del fattore più alto provato.</translation>
    </message>
    <message>
        <source>Checking whether the models still fit</source>
        <translation>Verifica della validità dei modelli</translation>
    </message>
    <message>
        <source>what the fixed level leaves above the expected demand</source>
        <translation>ciò che il livello fisso lascia oltre la domanda attesa</translation>
    </message>
    <message>
        <source>fixed by the planner</source>
        <translation>fissato da chi pianifica</translation>
    </message>
    <message>
        <source>The mapping is the one you chose for this layout before.</source>
        <translation>L’abbinamento è quello già scelto in passato per questo tracciato.</translation>
    </message>
    <message>
        <source>There are no sales yet.</source>
        <translation>Non ci sono ancora vendite.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>Non ci sono ancora vendite da cui apprendere.</translation>
    </message>
    <message>
        <source>There are no sales to work with.</source>
        <translation>Non ci sono vendite su cui lavorare.</translation>
    </message>
    <message>
        <source>There are no orders to write.</source>
        <translation>Non ci sono ordini da scrivere.</translation>
    </message>
    <message>
        <source>A training is already running.</source>
        <translation>È già in corso un addestramento.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Un budget non può essere negativo.</translation>
    </message>
    <message>
        <source>An order cannot be negative.</source>
        <translation>Un ordine non può essere negativo.</translation>
    </message>
    <message>
        <source>An order is a whole number of units, 0 or more.</source>
        <translation>Un ordine è un numero intero di pezzi, 0 o più.</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>La merce non può arrivare prima dell’invio dell’ordine.</translation>
    </message>
    <message>
        <source>No product has sales before the replayed days.</source>
        <translation>Nessun articolo ha vendite prima dei giorni ripercorsi.</translation>
    </message>
    <message>
        <source>The sales or the model were changed meanwhile.</source>
        <translation>Nel frattempo le vendite o il modello sono cambiati.</translation>
    </message>
    <message>
        <source>The file has columns but no rows.</source>
        <translation>Il file ha colonne ma non righe.</translation>
    </message>
    <message>
        <source>The workbook has no sheets with cells.</source>
        <translation>La cartella di lavoro non ha fogli con celle.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it cannot be unpacked.</source>
        <translation>La cartella di lavoro è danneggiata: non si può decomprimere.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a checksum is wrong.</source>
        <translation>La cartella di lavoro è danneggiata: una somma di controllo è errata.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML is not well-formed.</source>
        <translation>La cartella di lavoro è danneggiata: il suo XML non è corretto.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has no list of sheets.</source>
        <translation>La cartella di lavoro è danneggiata: manca l’elenco dei fogli.</translation>
    </message>
    <message>
        <source>The file came out incomplete; the disk may be full.</source>
        <translation>Il file è risultato incompleto; il disco potrebbe essere pieno.</translation>
    </message>
    <message>
        <source>The workbook came out incomplete; the disk may be full.</source>
        <translation>La cartella di lavoro è risultata incompleta; il disco potrebbe essere pieno.</translation>
    </message>
    <message>
        <source>The page came out incomplete; the disk may be full.</source>
        <translation>La pagina è risultata incompleta; il disco potrebbe essere pieno.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>Impossibile leggere o scrivere il file del database.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Il file del database è danneggiato.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>Il database è in uso da un altro programma.</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Il database è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La memoria non è sufficiente per questa operazione.</translation>
    </message>
    <message>
        <source>Another change is being written.</source>
        <translation>È in corso la scrittura di un’altra modifica.</translation>
    </message>
    <message>
        <source>This is a folder, not a Shelfcast database.</source>
        <translation>Questa è una cartella, non un database di Shelfcast.</translation>
    </message>
    <message>
        <source>This file is not a Shelfcast database.</source>
        <translation>Questo file non è un database di Shelfcast.</translation>
    </message>
    <message>
        <source>This database belongs to another application.</source>
        <translation>Questo database appartiene a un’altra applicazione.</translation>
    </message>
    <message>
        <source>The database is damaged: its own record is missing.</source>
        <translation>Il database è danneggiato: manca la sua registrazione.</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>Impossibile creare la cartella del database.</translation>
    </message>
    <message>
        <source>The backup must be another file than the database itself.</source>
        <translation>Il backup deve essere un file diverso dal database stesso.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>Impossibile copiare il backup.</translation>
    </message>
    <message>
        <source>1 product without sales before the replay is left out.</source>
        <translation>1 articolo senza vendite prima del periodo ripercorso è escluso.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>this code is a charge and no product, so its line is left out</source>
        <translation>questo codice è un addebito e non un articolo, quindi la riga è esclusa</translation>
    </message>
    <message>
        <source>It was not loaded; train it anew.</source>
        <translation>Non è stato caricato; addestrarlo di nuovo.</translation>
    </message>
    <message>
        <source>The stored model is damaged (%1).</source>
        <translation>Il modello salvato è danneggiato (%1).</translation>
    </message>
    <message>
        <source>Train it again; no data were lost.</source>
        <translation>Addestrarlo di nuovo; nessun dato è andato perso.</translation>
    </message>
    <message>
        <source>%1 ordered units are late since %2 and expected %3; ask the supplier for a date.</source>
        <translation>%1 pezzi ordinati sono in ritardo dal %2 e attesi per il %3; chiedere una data al fornitore.</translation>
    </message>
    <message>
        <source>%1 ordered units are overdue since %2 and no longer counted; ask the supplier for a date.</source>
        <translation>%1 pezzi ordinati sono scaduti dal %2 e non contano più; chiedere una data al fornitore.</translation>
    </message>
    <message>
        <source>%1 late since %2, expected %3</source>
        <translation>%1 in ritardo dal %2, attesi per il %3</translation>
    </message>
    <message>
        <source>%1 overdue since %2 no longer counted</source>
        <translation>%1 scaduti dal %2 non contano più</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <translation>%1 − %2 − %3</translation>
    </message>
    <message>
        <source>%1 units are expected to be lost before an order can arrive</source>
        <translation>%1 pezzi andranno presumibilmente persi prima che un ordine possa arrivare</translation>
    </message>
    <message>
        <source>your own forecast in the place of the model&apos;s</source>
        <translation>previsione manuale al posto di quella del modello</translation>
    </message>
    <message>
        <source>No trained model serves this store: this is a simple forecast.</source>
        <translation>Questo negozio non ha un modello addestrato: questa è una previsione semplice.</translation>
    </message>
    <message>
        <source>A simple forecast serves until a model is better.</source>
        <translation>Finché un modello non è migliore vale una previsione semplice.</translation>
    </message>
    <message>
        <source>The sales of store %1 begin on %2, so nothing is known before %3.</source>
        <translation>Le vendite del negozio %1 iniziano il %2, quindi prima del %3 non si sa nulla.</translation>
    </message>
    <message>
        <source>Choose a day after the first sales.</source>
        <translation>Scegliere un giorno successivo alle prime vendite.</translation>
    </message>
    <message>
        <source>This table holds %1 (told by %2) and no sales that can be learnt from.</source>
        <translation>Questa tabella contiene %1 (lo indica %2) e nessuna vendita da cui apprendere.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found (told by %1).</source>
        <translation>Questa tabella contiene pezzi per articolo, ma nessuna colonna con una data (lo indica %1).</translation>
    </message>
    <message>
        <source>If they are sales all the same, choose the table sales.</source>
        <translation>Se sono comunque vendite, scegliere la tabella Vendite.</translation>
    </message>
    <message>
        <source>stock movements</source>
        <translation>movimenti di magazzino</translation>
    </message>
    <message>
        <source>forecast figures</source>
        <translation>dati di previsione</translation>
    </message>
    <message>
        <source>plan figures</source>
        <translation>dati di piano</translation>
    </message>
    <message>
        <source>units of days after today</source>
        <translation>pezzi di giorni successivi a oggi</translation>
    </message>
    <message>
        <source>ranking figures</source>
        <translation>dati di classifica</translation>
    </message>
    <message>
        <source>transfers between stores</source>
        <translation>trasferimenti tra negozi</translation>
    </message>
    <message>
        <source>goods written off</source>
        <translation>scarichi per perdite</translation>
    </message>
    <message>
        <source>quotes to customers</source>
        <translation>offerte a clienti</translation>
    </message>
    <message>
        <source>bookings of the accounts</source>
        <translation>registrazioni contabili</translation>
    </message>
    <message>
        <source>They mix sales with receipts and corrections and have no balance.</source>
        <translation>Mescolano vendite, ricevimenti e rettifiche e non hanno un saldo.</translation>
    </message>
    <message>
        <source>Export the sales by themselves, and the stock as a list of what is on hand.</source>
        <translation>Esportare le vendite da sole, e la giacenza come elenco del disponibile.</translation>
    </message>
    <message>
        <source>Returns are taken off the sales where they stand beside them, as rows with negative units: export the sales with the returns in them.</source>
        <translation>I resi si sottraggono alle vendite se sono accanto a esse, come righe con pezzi negativi: esportare le vendite comprensive dei resi.</translation>
    </message>
    <message>
        <source>Forecasts are made here from the sales themselves: import those.</source>
        <translation>Le previsioni qui si calcolano dalle vendite: importare quelle.</translation>
    </message>
    <message>
        <source>A plan is made here from sales, stock and orders: import those.</source>
        <translation>Il piano qui si calcola da vendite, giacenza e ordini: importare quelli.</translation>
    </message>
    <message>
        <source>What has not been sold yet cannot be learnt from.</source>
        <translation>Da ciò che non è ancora stato venduto non si può apprendere.</translation>
    </message>
    <message>
        <source>Sums over a whole period say nothing about its days: export the sales by day.</source>
        <translation>I totali di un intero periodo non dicono nulla dei singoli giorni: esportare le vendite per giorno.</translation>
    </message>
    <message>
        <source>They are no sales.</source>
        <translation>Non sono vendite.</translation>
    </message>
    <message>
        <source>Import the stock of each store as it is after them.</source>
        <translation>Importare la giacenza di ogni negozio dopo questi movimenti.</translation>
    </message>
    <message>
        <source>Import the stock as it is after them.</source>
        <translation>Importare la giacenza dopo questi movimenti.</translation>
    </message>
    <message>
        <source>They are no sales yet: import the invoices or orders.</source>
        <translation>Non sono ancora vendite: importare le fatture o gli ordini.</translation>
    </message>
    <message>
        <source>They have no products: export the sales from the till or the shop system by day and product.</source>
        <translation>Non contengono articoli: esportare le vendite dalla cassa o dal gestionale per giorno e articolo.</translation>
    </message>
    <message>
        <source>Sales need the day on which they were made: export them by day.</source>
        <translation>Alle vendite serve il giorno in cui sono avvenute: esportarle per giorno.</translation>
    </message>
    <message>
        <source>If the figures are the stock, choose the table stock.</source>
        <translation>Se i dati sono la giacenza, scegliere la tabella Giacenze.</translation>
    </message>
    <message>
        <source>The file is a list of orders to suppliers (told by %1): what has not come of them is on order.</source>
        <translation>Il file è un elenco di ordini a fornitori (lo indica %1): quanto non è ancora arrivato è in ordine.</translation>
    </message>
    <message>
        <source>The file is goods received from suppliers (told by %1): they count as deliveries: for the stock since the last count, and for the lead time where the day of the order is known.</source>
        <translation>Il file contiene merce ricevuta da fornitori (lo indica %1): vale come consegne, per la giacenza dall’ultimo inventario e per il tempo di consegna dove il giorno dell’ordine è noto.</translation>
    </message>
    <message>
        <source>The file is a list of stock on hand (told by %1): its quantities are the stock on hand.</source>
        <translation>Il file è un elenco di giacenze (lo indica %1): le sue quantità sono la giacenza disponibile.</translation>
    </message>
    <message>
        <source>The file is a stock ledger (told by %1): the last balance of each product and day is the stock on hand.</source>
        <translation>Il file è un registro di magazzino (lo indica %1): l’ultimo saldo di ogni articolo e giorno è la giacenza disponibile.</translation>
    </message>
    <message>
        <source>The file is a list of products (told by %1): its values become known of the products.</source>
        <translation>Il file è un elenco di articoli (lo indica %1): i suoi valori passano nell’anagrafica degli articoli.</translation>
    </message>
    <message>
        <source>The file is a price list (told by %1): the prices that hold today become known of the products.</source>
        <translation>Il file è un listino prezzi (lo indica %1): i prezzi validi oggi passano nell’anagrafica degli articoli.</translation>
    </message>
    <message>
        <source>The rows are orders of customers, so what was ordered of a product on a day (&quot;%1&quot;) is what was sold.</source>
        <translation>Le righe sono ordini di clienti, quindi ciò che è stato ordinato di un articolo in un giorno («%1») è il venduto.</translation>
    </message>
    <message>
        <source>There is no column with units: &quot;%1&quot; is money, so money is forecast, and orders are in money too.</source>
        <translation>Non c’è una colonna con i pezzi: «%1» è denaro, quindi si prevede denaro, e anche gli ordini sono in denaro.</translation>
    </message>
    <message>
        <source>If there is an export with units, import that.</source>
        <translation>Se esiste un’esportazione con i pezzi, importare quella.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of the only store, %1.</source>
        <translation>La tabella non ha una colonna del negozio, quindi tutte le righe sono dell’unico negozio, %1.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of the only store, %1.</source>
        <translation>I luoghi nella tabella non corrispondono ai negozi, quindi tutte le righe sono dell’unico negozio, %1.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>La tabella non ha una colonna del negozio, quindi tutte le righe sono del negozio %1, l’unico che ha tutti questi articoli.</translation>
    </message>
    <message>
        <source>The table has no column with a store, and there are %1 stores (%2).</source>
        <translation>La tabella non ha una colonna del negozio, e ci sono %1 negozi (%2).</translation>
    </message>
    <message>
        <source>Choose the store it is of, or add a column with the stores.</source>
        <translation>Scegliere il negozio a cui si riferisce, o aggiungere una colonna con i negozi.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1) and no other is as like, so the known product is meant.</source>
        <translation>1 codice articolo differisce da uno noto solo per zeri iniziali o maiuscole (%1) e nessun altro è così simile, quindi si intende l’articolo noto.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2) and no other is as like, so the known product is meant.</source>
        <translation>%1 codici articolo differiscono da uno noto solo per zeri iniziali o maiuscole (%2) e nessun altro è così simile, quindi si intende l’articolo noto.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1), as stock in several places does, so they are added up.</source>
        <translation>1 articolo compare in più righe di un negozio e giorno (%1), come la giacenza in più ubicazioni, quindi si sommano.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2), as stock in several places does, so they are added up.</source>
        <translation>%1 articoli compaiono in più righe di un negozio e giorno (%2), come la giacenza in più ubicazioni, quindi si sommano.</translation>
    </message>
    <message>
        <source>There are no sales of the product %1.</source>
        <translation>Non ci sono vendite dell’articolo %1.</translation>
    </message>
    <message>
        <source>There are no sales of the products %1.</source>
        <translation>Non ci sono vendite degli articoli %1.</translation>
    </message>
    <message>
        <source>There is no store %1 with sales.</source>
        <translation>Non esiste un negozio %1 con vendite.</translation>
    </message>
    <message>
        <source>There are no stores %1 with sales.</source>
        <translation>Non esistono negozi %1 con vendite.</translation>
    </message>
    <message>
        <source>What the table says of it is kept, and has an effect once sales of it come.</source>
        <translation>Quanto ne dice la tabella è conservato, e avrà effetto quando ne arriveranno vendite.</translation>
    </message>
    <message>
        <source>What the table says of them is kept, and has an effect once sales of them come.</source>
        <translation>Quanto ne dice la tabella è conservato, e avrà effetto quando ne arriveranno vendite.</translation>
    </message>
    <message>
        <source>Stores that are written another way than they are known are taken for the known ones (%1).</source>
        <translation>I negozi scritti in modo diverso da quelli noti sono trattati come quelli noti (%1).</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, 1 day before the last sales (%3): what was sold since is taken off it, and what came since is added.</source>
        <translation>La giacenza del negozio %1 è quella della sera del %2, 1 giorno prima delle ultime vendite (%3): il venduto successivo è sottratto, l’arrivato è aggiunto.</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, %3 days before the last sales (%4): what was sold since is taken off it, and what came since is added.</source>
        <translation>La giacenza del negozio %1 è quella della sera del %2, %3 giorni prima delle ultime vendite (%4): il venduto successivo è sottratto, l’arrivato è aggiunto.</translation>
    </message>
    <message>
        <source>The stock of 1 product is older than its last sales (%1: %2): what was sold since is taken off it.</source>
        <translation>La giacenza di 1 articolo è precedente alle sue ultime vendite (%1: %2): il venduto successivo è sottratto.</translation>
    </message>
    <message>
        <source>The stock of %1 products is older than their last sales (%2: %3): what was sold since is taken off it.</source>
        <translation>La giacenza di %1 articoli è precedente alle loro ultime vendite (%2: %3): il venduto successivo è sottratto.</translation>
    </message>
    <message>
        <source>The prices of &quot;%1&quot; are in several currencies (%2) and are read as if they were in one.</source>
        <translation>I prezzi di «%1» sono in più valute (%2) e vengono letti come se fossero in una sola.</translation>
    </message>
    <message>
        <source>Bring them into one currency first?</source>
        <translation>Convertirli prima in una sola valuta?</translation>
    </message>
    <message>
        <source>The highest discount ever given here was %1 %: what %2 % would sell is a guess.</source>
        <translation>Lo sconto più alto mai applicato qui è stato %1&#xa0;%: quanto si venderebbe con %2&#xa0;% è una supposizione.</translation>
    </message>
    <message>
        <source>No discount was ever given here: what %1 % would sell is a guess.</source>
        <translation>Qui non è mai stato applicato uno sconto: quanto si venderebbe con %1&#xa0;% è una supposizione.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>Uno sconto è compreso tra 0 e 100 per cento.</translation>
    </message>
    <message>
        <source>1 store differs from another one in capital letters or accents only (%1); each is planned on its own.</source>
        <translation>1 negozio differisce da un altro solo per maiuscole o accenti (%1); ciascuno è pianificato a sé.</translation>
    </message>
    <message>
        <source>%1 stores differ from another one in capital letters or accents only (%2); each is planned on its own.</source>
        <translation>%1 negozi differiscono da un altro solo per maiuscole o accenti (%2); ciascuno è pianificato a sé.</translation>
    </message>
    <message>
        <source>holds only from a later day on, so it is left out</source>
        <translation>vale solo da un giorno successivo, quindi è escluso</translation>
    </message>
    <message>
        <source>holds no more, so it is left out</source>
        <translation>non è più valido, quindi è escluso</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a word that is no day of the week: write Mon,Thu</source>
        <translation>«%1» contiene una parola che non è un giorno della settimana: scrivere lun,gio</translation>
    </message>
    <message>
        <source>the order is later than its receipt</source>
        <translation>l’ordine è successivo al suo ricevimento</translation>
    </message>
    <message>
        <source>No sale in %1 days.</source>
        <translation>Nessuna vendita in %1 giorni.</translation>
    </message>
    <message>
        <source>%1 cover %2 weeks; %3 are needed.</source>
        <translation>%1 coprono %2 settimane; ne servono %3.</translation>
    </message>
    <message>
        <source>%1 cost %2 and protect %3; %4 are needed.</source>
        <translation>%1 costano %2 e proteggono %3; ne servono %4.</translation>
    </message>
    <message>
        <source>%1 % service, as a unit short costs %2 and one on the shelf %3 a week</source>
        <translation>livello di servizio %1&#xa0;%, poiché un pezzo mancante costa %2 e uno a scaffale %3 a settimana</translation>
    </message>
    <message>
        <source>from %1 on a unit costs %2, which saves %3 after holding it</source>
        <translation>da %1 in su un pezzo costa %2: risparmio di %3 al netto del costo di giacenza</translation>
    </message>
    <message>
        <source>free freight from %1</source>
        <translation>porto franco da %1</translation>
    </message>
    <message>
        <source>%1 from store %2</source>
        <translation>%1 dal negozio %2</translation>
    </message>
    <message>
        <source>Raised to free freight from %1.</source>
        <translation>Portato al porto franco, da %1.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Tutto in ordine.</translation>
    </message>
    <message>
        <source>1 more thing to look at.</source>
        <translation>1 altro punto da controllare.</translation>
    </message>
    <message>
        <source>%1 more things to look at.</source>
        <translation>%1 altri punti da controllare.</translation>
    </message>
    <message>
        <source>The last check found damage: %1</source>
        <translation>L’ultimo controllo ha rilevato danni: %1</translation>
    </message>
    <message>
        <source>The database was never checked.</source>
        <translation>Il database non è mai stato controllato.</translation>
    </message>
    <message>
        <source>The database was last checked %1 days ago.</source>
        <translation>Ultimo controllo del database: %1 giorni fa.</translation>
    </message>
    <message>
        <source>There is no backup beside the database yet.</source>
        <translation>Accanto al database non c’è ancora un backup.</translation>
    </message>
    <message>
        <source>The newest backup is %1 days old.</source>
        <translation>Il backup più recente ha %1 giorni.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the database; a backup or an update may need %2.</source>
        <translation>Sul disco del database sono liberi solo %1; un backup o un aggiornamento può richiedere %2.</translation>
    </message>
    <message>
        <source>1 job was cut off; nothing of it is stored half.</source>
        <translation>1 operazione è stata interrotta; nulla è stato salvato a metà.</translation>
    </message>
    <message>
        <source>%1 jobs were cut off; nothing of them is stored half.</source>
        <translation>%1 operazioni sono state interrotte; nulla è stato salvato a metà.</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Negozio %1: %2</translation>
    </message>
    <message>
        <source>No trained model serves the store yet.</source>
        <translation>Il negozio non ha ancora un modello addestrato.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have no trained model yet.</source>
        <translation>%1 negozi su %2 non hanno ancora un modello addestrato.</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the log has its trace.</source>
        <translation>Shelfcast si è chiuso in modo imprevisto il %1; i dettagli sono nel log.</translation>
    </message>
    <message>
        <source>The last %1 changes are missing from the database: its log was lost or an older copy was put in its place.</source>
        <translation>Nel database mancano le ultime %1 modifiche: il suo log è andato perso o è stata messa al suo posto una copia più vecchia.</translation>
    </message>
    <message>
        <source>Check your newest uploads, or restore the newest backup.</source>
        <translation>Controllare le importazioni più recenti, o ripristinare il backup più recente.</translation>
    </message>
    <message>
        <source>The database is no longer where it was: it was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Il database non è più dov’era: è stato spostato, rinominato o eliminato, oppure la sua unità non è collegata.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Raccolta dei dati</translation>
    </message>
    <message>
        <source>Another program has this database open for writing: %1.</source>
        <translation>Un altro programma ha aperto questo database in scrittura: %1.</translation>
    </message>
    <message>
        <source>Close it there, or open the database for reading only.</source>
        <translation>Chiuderlo lì, o aprire il database in sola lettura.</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be written.</source>
        <translation>Impossibile scrivere nella cartella del database.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the database for reading only.</source>
        <translation>Scegliere un’altra cartella, o aprire il database in sola lettura.</translation>
    </message>
    <message>
        <source>You have no right to write this database file.</source>
        <translation>Mancano i diritti per scrivere questo file di database.</translation>
    </message>
    <message>
        <source>Nothing was changed; open it for reading only, or ask its owner.</source>
        <translation>Non è stato modificato nulla; aprirlo in sola lettura, o rivolgersi al proprietario.</translation>
    </message>
    <message>
        <source>You have no right to read this database file.</source>
        <translation>Mancano i diritti per leggere questo file di database.</translation>
    </message>
    <message>
        <source>The database was brought up to date; a copy of the old one is kept as %1.</source>
        <translation>Il database è stato aggiornato; una copia di quello vecchio è conservata come %1.</translation>
    </message>
    <message>
        <source>A restore was cut off once the backup was in its place.</source>
        <translation>Un ripristino è stato interrotto quando il backup era già al suo posto.</translation>
    </message>
    <message>
        <source>A restore was cut off before it was done.</source>
        <translation>Un ripristino è stato interrotto prima della fine.</translation>
    </message>
    <message>
        <source>The database is as it was before.</source>
        <translation>Il database è com’era prima.</translation>
    </message>
    <message>
        <source>The database before it is kept as %1.</source>
        <translation>Il database precedente è conservato come %1.</translation>
    </message>
    <message>
        <source>The audit was changed from outside: it is not the one whose last line was noted beside the database.</source>
        <translation>Il registro modifiche è stato alterato dall’esterno: non è quello la cui ultima riga è annotata accanto al database.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced while Shelfcast had it open.</source>
        <translation>Il file del database è stato spostato, eliminato o sostituito mentre era aperto in Shelfcast.</translation>
    </message>
    <message>
        <source>All that was stored so far is kept as %1.</source>
        <translation>Tutto ciò che era stato salvato finora è conservato come %1.</translation>
    </message>
    <message>
        <source>Put it where it belongs and open it.</source>
        <translation>Rimetterlo al suo posto e aprirlo.</translation>
    </message>
    <message>
        <source>This change was not stored.</source>
        <translation>Questa modifica non è stata salvata.</translation>
    </message>
    <message>
        <source>A copy could not be kept: its folder is gone or full.</source>
        <translation>Impossibile conservare una copia: la cartella manca o il disco è pieno.</translation>
    </message>
    <message>
        <source>Export what you need before you close Shelfcast.</source>
        <translation>Esportare quanto serve prima di chiudere Shelfcast.</translation>
    </message>
    <message>
        <source>There is no Shelfcast database here.</source>
        <translation>Qui non c’è un database di Shelfcast.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>Impossibile scrivere il file: il disco potrebbe essere pieno.</translation>
    </message>
    <message>
        <source>The database is open in another program: %1.</source>
        <translation>Il database è aperto in un altro programma: %1.</translation>
    </message>
    <message>
        <source>This backup is encrypted: give its passphrase.</source>
        <translation>Questo backup è crittografato: indicare la frase segreta.</translation>
    </message>
    <message>
        <source>Nothing is sold on %1 (%2 of the last %3 without a sale).</source>
        <translation>Giorni senza vendite: %1 (%2 degli ultimi %3 senza vendite).</translation>
    </message>
    <message>
        <source>Nothing is sold on %1.</source>
        <translation>Giorni senza vendite: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold on the holidays: %1.</source>
        <translation>Festività senza vendite: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold at the same time of every year.</source>
        <translation>Ogni anno, nello stesso periodo, non si vende nulla.</translation>
    </message>
    <message>
        <source>The shop is closed then, and 0 is forecast.</source>
        <translation>In quei giorni il negozio è chiuso, e la previsione è 0.</translation>
    </message>
    <message>
        <source>So it is in store %1.</source>
        <translation>Così nel negozio %1.</translation>
    </message>
    <message>
        <source>So it is in %1 of %2 stores, such as %3.</source>
        <translation>Così in %1 negozi su %2, ad esempio %3.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0.</source>
        <translation>Il file riporta solo il venduto: nessuna delle %1 righe ha 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0.</source>
        <translation>Il file riporta solo il venduto: %1 delle %2 righe hanno 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 open days have no row.</source>
        <translation>Il file riporta solo il venduto: %1 delle %2 righe hanno 0, e %3 giorni di apertura non hanno righe.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2: &quot;%3&quot; is %4.</source>
        <translation>Gli anni di «%1» sono quelli del %2: «%3» è %4.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2.</source>
        <translation>Gli anni di «%1» sono quelli del %2.</translation>
    </message>
    <message>
        <source>the Buddhist calendar</source>
        <translation>calendario buddhista</translation>
    </message>
    <message>
        <source>the calendar of Taiwan</source>
        <translation>calendario di Taiwan</translation>
    </message>
    <message>
        <source>the Persian calendar</source>
        <translation>calendario persiano</translation>
    </message>
    <message>
        <source>the Islamic calendar</source>
        <translation>calendario islamico</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras: &quot;%2&quot; is %3.</source>
        <translation>Gli anni di «%1» sono contati per ere: «%2» è %3.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras.</source>
        <translation>Gli anni di «%1» sono contati per ere.</translation>
    </message>
    <message>
        <source>As you decided, the years of &quot;%1&quot; are read as they stand.</source>
        <translation>Come deciso, gli anni di «%1» sono letti così come sono.</translation>
    </message>
    <message>
        <source>Of the dates in &quot;%1&quot;, those whose day could be a month stand with the year in front, and the others as text: a spreadsheet took the day of the first for the month.</source>
        <translation>Tra le date di «%1», quelle il cui giorno potrebbe essere un mese hanno l’anno davanti, le altre sono testo: nelle prime un foglio elettronico ha scambiato il giorno per il mese.</translation>
    </message>
    <message>
        <source>Day and month are put back in their places.</source>
        <translation>Giorno e mese vengono rimessi al loro posto.</translation>
    </message>
    <message>
        <source>They are left as they stand.</source>
        <translation>Restano così come sono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unit %2 behind its numbers, which are read as they stand.</source>
        <translation>In «%1» i numeri sono seguiti dall’unità %2; sono letti così come sono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the units %2 behind its numbers, which are read as they stand.</source>
        <translation>In «%1» i numeri sono seguiti dalle unità %2; sono letti così come sono.</translation>
    </message>
    <message>
        <source>Rows with %1 beside them would be counted in the wrong size, so they are held back.</source>
        <translation>Le righe con %1 accanto sarebbero contate nella misura sbagliata, quindi vengono trattenute.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they are read as one table.</source>
        <translation>I fogli «%1», %2 hanno le stesse colonne e nomi di anni o mesi, quindi sono letti come un’unica tabella.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they could be read as one table; only the first is.</source>
        <translation>I fogli «%1», %2 hanno le stesse colonne e nomi di anni o mesi, quindi si potrebbero leggere come un’unica tabella; è letto solo il primo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it is read as a product of this name.</source>
        <translation>«%1» compare in %2 righe con una data propria, i cui pezzi non sono la somma di altre righe, quindi è letto come articolo con questo nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it would be a product; it is left out as a total.</source>
        <translation>«%1» compare in %2 righe con una data propria, i cui pezzi non sono la somma di altre righe, quindi sarebbe un articolo; è escluso come totale.</translation>
    </message>
    <message>
        <source>As you decided, &quot;%1&quot; holds receipt numbers and no stores.</source>
        <translation>Come deciso, «%1» contiene numeri di scontrino e non negozi.</translation>
    </message>
    <message>
        <source>As you decided, the values of &quot;%1&quot; are units.</source>
        <translation>Come deciso, i valori di «%1» sono pezzi.</translation>
    </message>
    <message>
        <source>As you decided, the rows are sales.</source>
        <translation>Come deciso, le righe sono vendite.</translation>
    </message>
    <message>
        <source>As you decided, the file is %1.</source>
        <translation>Come deciso, il file è %1.</translation>
    </message>
    <message>
        <source>a list of orders to suppliers</source>
        <translation>un elenco di ordini a fornitori</translation>
    </message>
    <message>
        <source>goods received from suppliers</source>
        <translation>un elenco di merce ricevuta</translation>
    </message>
    <message>
        <source>a list of stock on hand</source>
        <translation>un elenco di giacenze</translation>
    </message>
    <message>
        <source>a stock ledger</source>
        <translation>un registro di magazzino</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>un elenco di articoli</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>un listino prezzi</translation>
    </message>
    <message>
        <source>As you decided, all lines are those of store %1.</source>
        <translation>Come deciso, tutte le righe sono del negozio %1.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1); as you decided, they are other products.</source>
        <translation>1 codice articolo differisce da uno noto solo per zeri iniziali o maiuscole (%1); come deciso, è un altro articolo.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2); as you decided, they are other products.</source>
        <translation>%1 codici articolo differiscono da uno noto solo per zeri iniziali o maiuscole (%2); come deciso, sono altri articoli.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1); as you decided, the last row counts.</source>
        <translation>1 articolo compare in più righe di un negozio e giorno (%1); come deciso, vale l’ultima riga.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2); as you decided, the last row counts.</source>
        <translation>%1 articoli compaiono in più righe di un negozio e giorno (%2); come deciso, vale l’ultima riga.</translation>
    </message>
    <message>
        <source>There is no decision &quot;%1&quot;.</source>
        <translation>La decisione «%1» non esiste.</translation>
    </message>
    <message>
        <source>This file does not ask for the decision %1, so &quot;%2&quot; changes nothing.</source>
        <translation>Questo file non richiede la decisione %1, quindi «%2» non cambia nulla.</translation>
    </message>
    <message>
        <source>The stock is taken back, and not known from then on, of: %1.</source>
        <translation>La giacenza è annullata, e da lì in poi non nota, per: %1.</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>Aperto tutti i giorni.</translation>
    </message>
    <message>
        <source>The store is closed on %1.</source>
        <translation>Giorni di chiusura: %1.</translation>
    </message>
    <message>
        <source>The store is closed on 1 holiday.</source>
        <translation>Festività di chiusura: 1.</translation>
    </message>
    <message>
        <source>The store is closed on %1 holidays.</source>
        <translation>Festività di chiusura: %1.</translation>
    </message>
    <message>
        <source>The store is closed in 1 closure.</source>
        <translation>Chiusure proprie: 1.</translation>
    </message>
    <message>
        <source>The store is closed in %1 closures.</source>
        <translation>Chiusure proprie: %1.</translation>
    </message>
    <message>
        <source>The store is closed at the same time of every year.</source>
        <translation>Chiuso ogni anno nello stesso periodo.</translation>
    </message>
    <message>
        <source>A store that is closed all week sells nothing.</source>
        <translation>Un negozio chiuso tutta la settimana non vende nulla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>«%1» finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a year.</source>
        <translation>«%1» dura più di un anno.</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>martedì</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mercoledì</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>giovedì</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>venerdì</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>sabato</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Capodanno</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2 gennaio</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifania</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Natale ortodosso</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Giovedì santo</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Venerdì santo</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Pasqua</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Pasquetta</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Venerdì santo ortodosso</translation>
    </message>
    <message>
        <source>Orthodox Easter Sunday</source>
        <translation>Pasqua ortodossa</translation>
    </message>
    <message>
        <source>Orthodox Easter Monday</source>
        <translation>Pasquetta ortodossa</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Festa della Liberazione</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Festa del Re</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Festa del Lavoro</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Festività di inizio maggio</translation>
    </message>
    <message>
        <source>3 May</source>
        <translation>3 maggio</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Giorno della Vittoria</translation>
    </message>
    <message>
        <source>17 May</source>
        <translation>17 maggio</translation>
    </message>
    <message>
        <source>Last Monday of May</source>
        <translation>Ultimo lunedì di maggio</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascensione</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pentecoste</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lunedì di Pentecoste</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Domini</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Festa della Repubblica</translation>
    </message>
    <message>
        <source>6 June</source>
        <translation>6 giugno</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Festa dell’Indipendenza</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>14 luglio</translation>
    </message>
    <message>
        <source>1 August</source>
        <translation>1º agosto</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Ferragosto</translation>
    </message>
    <message>
        <source>Last Monday of August</source>
        <translation>Ultimo lunedì di agosto</translation>
    </message>
    <message>
        <source>First Monday of September</source>
        <translation>Primo lunedì di settembre</translation>
    </message>
    <message>
        <source>28 September</source>
        <translation>28 settembre</translation>
    </message>
    <message>
        <source>German Unity</source>
        <translation>Unità tedesca</translation>
    </message>
    <message>
        <source>Second Monday of October</source>
        <translation>Secondo lunedì di ottobre</translation>
    </message>
    <message>
        <source>12 October</source>
        <translation>12 ottobre</translation>
    </message>
    <message>
        <source>26 October</source>
        <translation>26 ottobre</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Festa della Riforma</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>Ognissanti</translation>
    </message>
    <message>
        <source>11 November</source>
        <translation>11 novembre</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Ringraziamento</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1º dicembre</translation>
    </message>
    <message>
        <source>6 December</source>
        <translation>6 dicembre</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immacolata Concezione</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Vigilia di Natale</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Natale</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 dicembre</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>San Silvestro</translation>
    </message>
    <message>
        <source>The stock is not known, so no orders are planned.</source>
        <translation>La giacenza non è nota, quindi non si pianificano ordini.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each is read as a store of its name.</source>
        <translation>I fogli «%1», %2 hanno le stesse colonne, e gli stessi articoli negli stessi giorni con valori diversi, quindi ciascuno è letto come negozio con il suo nome.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; they are read as one table.</source>
        <translation>I fogli «%1», %2 hanno le stesse colonne, e gli stessi articoli negli stessi giorni con valori diversi, quindi ciascuno potrebbe essere un negozio; sono letti come un’unica tabella.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; only the first is read.</source>
        <translation>I fogli «%1», %2 hanno le stesse colonne, e gli stessi articoli negli stessi giorni con valori diversi, quindi ciascuno potrebbe essere un negozio; è letto solo il primo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>«%1» non è un numero intero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not between %2 and %3.</source>
        <translation>«%1» non è compreso tra %2 e %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of weekdays like Mon,Thu.</source>
        <translation>«%1» non è un elenco di giorni della settimana come lun,gio.</translation>
    </message>
    <message>
        <source>%1 cannot be raised to the supplier&apos;s minimum with the lines on it.</source>
        <translation>%1 non può raggiungere il valore minimo del fornitore con le righe che contiene.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>No name of a column says units sold, so they are read from &quot;%1&quot;.</source>
        <translation>Nessun nome di colonna indica i pezzi venduti, quindi sono letti da «%1».</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot;, so that is read as the store.</source>
        <translation>Ogni articolo compare una volta al giorno per ogni «%1», quindi questo è letto come negozio.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus, as a ledger writes what left the stock: they are read as sold.</source>
        <translation>%1 valori su %2 di «%3» sono negativi, come le uscite nei registri di magazzino: sono letti come venduto.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus and are read as returns, as you decided.</source>
        <translation>%1 valori su %2 di «%3» sono negativi e, come deciso, sono letti come resi.</translation>
    </message>
    <message>
        <source>Stores %1: %2</source>
        <translation>Negozi %1: %2</translation>
    </message>
    <message>
        <source>The file is a list of ordering policies (told by %1): by these rules the orders are decided from now on.</source>
        <translation>Il file è un elenco di regole d’ordine (lo indica %1): d’ora in poi gli ordini si decidono con queste.</translation>
    </message>
    <message>
        <source>The file is a list of prices by quantity (told by %1): these take the place of the prices by quantity that were known of its products.</source>
        <translation>Il file è un elenco di prezzi per quantità (lo indica %1): sostituiscono i prezzi per quantità già noti dei suoi articoli.</translation>
    </message>
    <message>
        <source>Rules stated: products %1, suppliers %2, classes %3; taken back: %4.</source>
        <translation>Regole indicate: articoli %1, fornitori %2, classi %3; annullate: %4.</translation>
    </message>
    <message>
        <source>Prices by quantity: products %1, of them with several steps %2.</source>
        <translation>Prezzi per quantità: articoli %1, di cui con più scaglioni %2.</translation>
    </message>
    <message>
        <source>Holding costs are read as those of %1 weeks, as the name of their column says, and kept by the week.</source>
        <translation>I costi di giacenza sono letti come riferiti a %1 settimane, come dice il nome della colonna, e conservati per settimana.</translation>
    </message>
    <message>
        <source>names no product, supplier or class (A, B or C)</source>
        <translation>non indica un articolo, un fornitore o una classe (A, B o C)</translation>
    </message>
    <message>
        <source>says nothing, so it is left out</source>
        <translation>non dice nulla, quindi è escluso</translation>
    </message>
    <message>
        <source>states several rules at once: keep one of them</source>
        <translation>indica più regole insieme: tenerne una sola</translation>
    </message>
    <message>
        <source>needs both costs above 0: of a unit short and of a unit held</source>
        <translation>richiede entrambi i costi, maggiori di 0: di un pezzo mancante e di un pezzo in giacenza</translation>
    </message>
    <message>
        <source>says up to what is ordered, and not from which stock on</source>
        <translation>dice fino a quanto si ordina, ma non a partire da quale giacenza</translation>
    </message>
    <message>
        <source>the maximum is under the minimum</source>
        <translation>il massimo è inferiore al minimo</translation>
    </message>
    <message>
        <source>a lot is 1 unit or more</source>
        <translation>un lotto è di almeno 1 pezzo</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>manca il prezzo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write 11:00</source>
        <translation>«%1» non è un’ora: scrivere 11:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day like 11:00.</source>
        <translation>«%1» non è un’ora come 11:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of prices.</source>
        <translation>«%1» non è un elenco di prezzi.</translation>
    </message>
    <message>
        <source>Write 1=2.00; 100=1.80: rising quantities, each with the cost of a unit.</source>
        <translation>Scrivere 1=2.00; 100=1.80: quantità crescenti, ciascuna con il costo di un pezzo.</translation>
    </message>
    <message>
        <source>No store has sales before that date.</source>
        <translation>Nessun negozio ha vendite prima di quella data.</translation>
    </message>
    <message>
        <source>Looking for the tables</source>
        <translation>Ricerca delle tabelle</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Lettura delle tabelle</translation>
    </message>
    <message>
        <source>Reading what nothing leads to any more</source>
        <translation>Lettura delle parti non più collegate</translation>
    </message>
    <message>
        <source>Adding up the days</source>
        <translation>Somma dei giorni</translation>
    </message>
    <message>
        <source>Checking the uploads</source>
        <translation>Controllo delle importazioni</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <translation>Controllo dei modelli</translation>
    </message>
    <message>
        <source>Adding up the products</source>
        <translation>Somma degli articoli</translation>
    </message>
    <message>
        <source>Checking what was saved</source>
        <translation>Controllo dei dati recuperati</translation>
    </message>
    <message>
        <source>lines of master data</source>
        <translation>righe di anagrafica</translation>
    </message>
    <message>
        <source>lines of stock and deliveries</source>
        <translation>righe di giacenze e consegne</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>ordini d’acquisto</translation>
    </message>
    <message>
        <source>lines of purchase orders</source>
        <translation>righe di ordini d’acquisto</translation>
    </message>
    <message>
        <source>own forecasts and quantities</source>
        <translation>previsioni e quantità manuali</translation>
    </message>
    <message>
        <source>lines of the audit</source>
        <translation>righe del registro</translation>
    </message>
    <message>
        <source>This database was saved from a damaged one.</source>
        <translation>Questo database è stato recuperato da uno danneggiato.</translation>
    </message>
    <message>
        <source>Of the %1 %2 of %3 could not be read.</source>
        <translation>%1: %2 su %3 non leggibili.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): its rows are not what was imported.</source>
        <translation>Importazione %1 (%2): le righe non sono quelle importate.</translation>
    </message>
    <message>
        <source>Take it back and import the file again.</source>
        <translation>Annullarla e importare di nuovo il file.</translation>
    </message>
    <message>
        <source>Model %1 is damaged and was left out.</source>
        <translation>Il modello %1 è danneggiato ed è stato escluso.</translation>
    </message>
    <message>
        <source>Store %1 is served by its earlier model %2.</source>
        <translation>Il negozio %1 usa il suo modello precedente %2.</translation>
    </message>
    <message>
        <source>The database&apos;s own record is gone: how much there was before is not known.</source>
        <translation>La registrazione del database è andata persa: non si sa quanto contenesse prima.</translation>
    </message>
    <message>
        <source>The table %1 holds values that are not what was written.</source>
        <translation>La tabella %1 contiene valori diversi da quelli scritti.</translation>
    </message>
    <message>
        <source>Check what it shows.</source>
        <translation>Controllare ciò che mostra.</translation>
    </message>
    <message>
        <source>The audit is sound up to line %1; the lines after it were numbered anew.</source>
        <translation>Il registro modifiche è integro fino alla riga %1; le righe successive sono state rinumerate.</translation>
    </message>
    <message>
        <source>Nothing of Shelfcast&apos;s can be read in this file.</source>
        <translation>In questo file non è leggibile nulla di Shelfcast.</translation>
    </message>
    <message>
        <source>There is a file already where the saved database is to go.</source>
        <translation>Dove deve andare il database recuperato c’è già un file.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): rows that are gone: %3.</source>
        <translation>Importazione %1 (%2): righe mancanti: %3.</translation>
    </message>
    <message>
        <source>Copies of imported files that were damaged and left out: %1.</source>
        <translation>Copie di file importati danneggiate ed escluse: %1.</translation>
    </message>
    <message>
        <source>Records of uploads that are gone: %1; their rows are there as &quot;salvaged upload&quot;.</source>
        <translation>Registrazioni di importazioni mancanti: %1; le loro righe sono presenti come «salvaged upload».</translation>
    </message>
    <message>
        <source>Names of products or stores that are gone: %1; their sales are there as &quot;salvaged-&quot; and a number.</source>
        <translation>Nomi di articoli o negozi mancanti: %1; le loro vendite sono presenti come «salvaged-» e un numero.</translation>
    </message>
    <message>
        <source>Rows left out because what they belong to is gone: %1.</source>
        <translation>Righe escluse perché manca ciò a cui appartengono: %1.</translation>
    </message>
    <message>
        <source>The selling calendar was changed meanwhile, in another window or by the command line.</source>
        <translation>Nel frattempo il calendario di vendita è stato modificato, in un’altra finestra o da riga di comando.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation>Non è stato modificato nulla; ricontrollare.</translation>
    </message>
    <message>
        <source>rows of sales</source>
        <translation>righe di vendite</translation>
    </message>
    <message>
        <source>records of uploads</source>
        <translation>importazioni</translation>
    </message>
    <message>
        <source>records of products</source>
        <translation>articoli</translation>
    </message>
    <message>
        <source>stored settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>trained models</source>
        <translation>modelli</translation>
    </message>
    <message>
        <source>The stores are not all kept by the %1; choose one store to see its forecast.</source>
        <translation>Non tutti i negozi sono tenuti per %1; scegliere un negozio per vederne la previsione.</translation>
    </message>
    <message>
        <source>The stores count in different currencies: their amounts are not added up.</source>
        <translation>I negozi usano valute diverse: i loro importi non si sommano.</translation>
    </message>
    <message>
        <source>The new model was not put to use: %1</source>
        <translation>Il nuovo modello non è stato messo in uso: %1</translation>
    </message>
    <message>
        <source>There are 1 day of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Finora c’è 1 giorno di vendite: troppo poco per contenere regolarità da apprendere o per provare una previsione.</translation>
    </message>
    <message>
        <source>There are 1 week of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Finora c’è 1 settimana di vendite: troppo poco per contenere regolarità da apprendere o per provare una previsione.</translation>
    </message>
    <message>
        <source>There are 1 month of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Finora c’è 1 mese di vendite: troppo poco per contenere regolarità da apprendere o per provare una previsione.</translation>
    </message>
    <message>
        <source>Supplier %1: %2</source>
        <translation>Fornitore %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; write order days as Mon,Thu.</source>
        <translation>«%1» non è un giorno della settimana; scrivere i giorni d’ordine come Mon,Thu.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>this row was cancelled or refunded, so it is left out</source>
        <translation>questa riga è stata annullata o rimborsata, quindi è esclusa</translation>
    </message>
    <message>
        <source>this row is a total and no product, so it is left out</source>
        <translation>questa riga è un totale e non un articolo, quindi è esclusa</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>manca la quantità</translation>
    </message>
    <message>
        <source>A replay of %1 weeks needs %2 weeks of sales before it; there are %3.</source>
        <translation>Per ripercorrere %1 settimane servono %2 settimane di vendite precedenti; ce ne sono %3.</translation>
    </message>
    <message>
        <source>A replay of %1 months needs %2 months of sales before it; there are %3.</source>
        <translation>Per ripercorrere %1 mesi servono %2 mesi di vendite precedenti; ce ne sono %3.</translation>
    </message>
    <message>
        <source>This table holds %1 and no sales that can be learnt from.</source>
        <translation>Questa tabella contiene %1 e nessuna vendita da cui apprendere.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found.</source>
        <translation>Questa tabella contiene pezzi per articolo, ma nessuna colonna con una data.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>I luoghi nella tabella non corrispondono ai negozi, quindi tutte le righe sono del negozio %1, l’unico che ha tutti questi articoli.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, and there are %1 stores (%2).</source>
        <translation>I luoghi nella tabella non corrispondono ai negozi, e ci sono %1 negozi (%2).</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 1, the whole price, as in the data of this store.</source>
        <translation>Uno sconto è compreso tra 0 e 1, il prezzo intero, come nei dati di questo negozio.</translation>
    </message>
    <message>
        <source>1 product differs from another one in capital letters or accents only (%1); each is forecast on its own.</source>
        <translation>1 articolo differisce da un altro solo per maiuscole o accenti (%1); ciascuno ha la propria previsione.</translation>
    </message>
    <message>
        <source>%1 products differ from another one in capital letters or accents only (%2); each is forecast on its own.</source>
        <translation>%1 articoli differiscono da un altro solo per maiuscole o accenti (%2); ciascuno ha la propria previsione.</translation>
    </message>
    <message>
        <source>1 product of %1 will probably run out before anything ordered today can arrive: %2.</source>
        <translation>1 articolo di %1 si esaurirà probabilmente prima che possa arrivare quanto ordinato oggi: %2.</translation>
    </message>
    <message>
        <source>%1 products of %2 will probably run out before anything ordered today can arrive: %3.</source>
        <translation>%1 articoli di %2 si esauriranno probabilmente prima che possa arrivare quanto ordinato oggi: %3.</translation>
    </message>
    <message>
        <source>Order today, which saves %1 of the %2 at risk, and ask the suppliers what can come sooner.</source>
        <translation>Ordinare oggi, salvando %1 dei %2 a rischio, e chiedere ai fornitori cosa può arrivare prima.</translation>
    </message>
    <message>
        <source>Order today, and ask the suppliers what can come sooner.</source>
        <translation>Ordinare oggi, e chiedere ai fornitori cosa può arrivare prima.</translation>
    </message>
    <message>
        <source>The forecast of %1 no longer fits.</source>
        <translation>La previsione di %1 non è più valida.</translation>
    </message>
    <message>
        <source>Train the store again, and look at what changed: prices, the assortment, a new competitor.</source>
        <translation>Addestrare di nuovo il modello del negozio, e verificare che cosa è cambiato: prezzi, assortimento, un nuovo concorrente.</translation>
    </message>
    <message>
        <source>Its forecasts of a week are off by %1 more than when it was tested.</source>
        <translation>Le sue previsioni di una settimana sbagliano più che nella prova: errore in più %1.</translation>
    </message>
    <message>
        <source>Unusual sales of 1 product of %1.</source>
        <translation>Vendite insolite di 1 articolo di %1.</translation>
    </message>
    <message>
        <source>Unusual sales of %1 products of %2.</source>
        <translation>Vendite insolite di %1 articoli di %2.</translation>
    </message>
    <message>
        <source>%1 sold %2 on %3, expected %4 (%5 to %6).</source>
        <translation>%1: venduti %2 il %3, attesi %4 (da %5 a %6).</translation>
    </message>
    <message>
        <source>%1 sold %2 from %3 to %4, expected %5 (%6 to %7).</source>
        <translation>%1: venduti %2 dal %3 al %4, attesi %5 (da %6 a %7).</translation>
    </message>
    <message>
        <source>Look whether the figures are right, and what was behind them: a promotion that is not in the data, a large customer, an empty shelf.</source>
        <translation>Verificare se i dati sono giusti e che cosa c’è dietro: una promozione che manca nei dati, un grosso cliente, uno scaffale vuoto.</translation>
    </message>
    <message>
        <source>Correct the file, or mark the event.</source>
        <translation>Correggere il file, o segnare l’evento.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, over %5.</source>
        <translation>Limite %1: %2 di %3 è %4, oltre %5.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, under %5.</source>
        <translation>Limite %1: %2 di %3 è %4, sotto %5.</translation>
    </message>
    <message>
        <source>the revenue at risk</source>
        <translation>i ricavi a rischio</translation>
    </message>
    <message>
        <source>the value of the orders due</source>
        <translation>il valore degli ordini da fare</translation>
    </message>
    <message>
        <source>the number of critical products</source>
        <translation>il numero di articoli critici</translation>
    </message>
    <message>
        <source>the number of units sold in the last week</source>
        <translation>il numero di pezzi venduti nell’ultima settimana</translation>
    </message>
    <message>
        <source>the accuracy of the forecast in percent</source>
        <translation>l’accuratezza della previsione in percentuale</translation>
    </message>
    <message>
        <source>Train the store again.</source>
        <translation>Addestrare di nuovo il modello del negozio.</translation>
    </message>
    <message>
        <source>Look whether all sales are in, and what changed in the shop.</source>
        <translation>Verificare se ci sono tutte le vendite e che cosa è cambiato nel negozio.</translation>
    </message>
    <message>
        <source>Look at the orders of the store.</source>
        <translation>Controllare gli ordini del negozio.</translation>
    </message>
    <message>
        <source>A job was cut off on %1; nothing of it is stored half: %2.</source>
        <translation>Un’operazione è stata interrotta il %1; nulla è stato salvato a metà: %2.</translation>
    </message>
    <message>
        <source>Run it again: the page Health and the verb jobs offer it.</source>
        <translation>Eseguirla di nuovo: dalla pagina Stato o con il comando jobs.</translation>
    </message>
    <message>
        <source>The service could not do a job of %1: %2.</source>
        <translation>Il servizio non ha potuto eseguire un’operazione del %1: %2.</translation>
    </message>
    <message>
        <source>Put right what the sentence names, and ask for it again.</source>
        <translation>Correggere quanto indicato, e richiederla di nuovo.</translation>
    </message>
    <message>
        <source>The night had 1 problem.</source>
        <translation>La notte ha avuto 1 problema.</translation>
    </message>
    <message>
        <source>The night had %1 problems.</source>
        <translation>La notte ha avuto %1 problemi.</translation>
    </message>
    <message>
        <source>The file %1 could not be imported.</source>
        <translation>Impossibile importare il file %1.</translation>
    </message>
    <message>
        <source>Store %1 has no orders.</source>
        <translation>Il negozio %1 non ha ordini.</translation>
    </message>
    <message>
        <source>Read the report of the night, and import rejected files by hand.</source>
        <translation>Leggere il rapporto della notte, e importare a mano i file scartati.</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>L’avviso %1 non esiste.</translation>
    </message>
    <message>
        <source>Alert %1 is over: what it was about is no longer so.</source>
        <translation>L’avviso %1 è superato: ciò che segnalava non è più attuale.</translation>
    </message>
    <message>
        <source>users and keys</source>
        <translation>utenti e chiavi</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>avvisi</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>week</source>
        <translation>settimana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>settimane</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; are the sums of the rows below them, in every column: they are left out.</source>
        <translation>%1 righe come «%2» sono in ogni colonna la somma delle righe sottostanti: vengono tralasciate.</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; could be the sums of the rows below them, in every column: they are read as products, as you decided.</source>
        <translation>%1 righe come «%2» potrebbero essere in ogni colonna la somma delle righe sottostanti: vengono lette come prodotti, come ha deciso.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: the units of a sale count once.</source>
        <translation>Ogni vendita è scritta in più righe, una per importo («%1»), ognuna con le sue unità: le unità di una vendita contano una volta.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: they add up, as you decided.</source>
        <translation>Ogni vendita è scritta in più righe, una per importo («%1»), ognuna con le sue unità: vengono sommate, come ha deciso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: &quot;%2&quot; in %3 rows takes back what was sold, so their units are taken off the sales.</source>
        <translation>«%1» dice dare o avere: «%2» in %3 righe riprende ciò che è stato venduto, quindi le loro unità vengono sottratte dalle vendite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: the %3 rows with &quot;%2&quot; are read as sales, as you decided.</source>
        <translation>«%1» dice dare o avere: le %3 righe con «%2» vengono lette come vendite, come ha deciso.</translation>
    </message>
    <message>
        <source>No row has units, and each is a line of a receipt: each line counts as one piece.</source>
        <translation>Nessuna riga ha unità e ognuna è una riga di scontrino: ogni riga conta come un pezzo.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1; their rows are added up to the product.</source>
        <translation>Ci sono prodotti di più tipi secondo %1; le loro righe vengono sommate al prodotto.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1, which are read as products of their own.</source>
        <translation>Ci sono prodotti di più tipi secondo %1, che vengono letti come prodotti a sé.</translation>
    </message>
    <message>
        <source>this row is marked as no sale of goods, so it is left out</source>
        <translation>questa riga è contrassegnata come non vendita di merce, quindi viene tralasciata</translation>
    </message>
    <message>
        <source>this row is about its receipt as a whole and not about a product, so it is left out</source>
        <translation>questa riga riguarda il suo scontrino nel complesso e non un prodotto, quindi viene tralasciata</translation>
    </message>
    <message>
        <source>this row is the sum of the rows below it, so it is left out</source>
        <translation>questa riga è la somma delle righe sottostanti, quindi viene tralasciata</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds all items of an order: each item is read as a row of its own.</source>
        <translation>«%1» contiene tutti gli articoli di un ordine: ogni articolo viene letto come una riga a sé.</translation>
    </message>
    <message>
        <source>The items of an order stand side by side, up to %1 of them: each item is read as a row of its own.</source>
        <translation>Gli articoli di un ordine stanno uno accanto all&apos;altro, fino a %1: ogni articolo viene letto come una riga a sé.</translation>
    </message>
    <message>
        <source>The codes in &quot;%1&quot; were shortened by a spreadsheet (&quot;%2&quot;), so the products are told by &quot;%3&quot;.</source>
        <translation>I codici in «%1» sono stati accorciati da un foglio di calcolo («%2»), quindi i prodotti si distinguono da «%3».</translation>
    </message>
    <message>
        <source>All rows go to the store &quot;%1&quot;, which the title names.</source>
        <translation>Tutte le righe vanno al negozio «%1», nominato dal titolo.</translation>
    </message>
    <message>
        <source>The file is numbers by date (told by %1), as weather and economy are: forecasts use them where they help.</source>
        <translation>Il file contiene numeri per data (lo indica %1), come meteo ed economia: le previsioni li usano dove sono utili.</translation>
    </message>
    <message>
        <source>%1 lacks 1 day between %2 and %3 (%4): for up to a week the last value goes on.</source>
        <translation>In %1 manca 1 giorno tra il %2 e il %3 (%4): fino a una settimana vale l’ultimo valore.</translation>
    </message>
    <message>
        <source>%1 lacks %2 days between %3 and %4 (the first is %5): for up to a week the last value goes on, longer gaps are not known.</source>
        <translation>In %1 mancano %2 giorni tra il %3 e il %4 (il primo è il %5): fino a una settimana vale l’ultimo valore, le lacune più lunghe restano non note.</translation>
    </message>
    <message>
        <source>%1 has 1 value that leaps as no other does (%2 on %3): check its row.</source>
        <translation>%1 ha 1 valore con un salto come nessun altro (%2 il %3): controllarne la riga.</translation>
    </message>
    <message>
        <source>%1 has %2 values that leap as no others do (the first is %3 on %4): check their rows.</source>
        <translation>%1 ha %2 valori con un salto come nessun altro (il primo è %3 il %4): controllarne le righe.</translation>
    </message>
    <message>
        <source>%1 has several values of one day (%2): the last row counts.</source>
        <translation>%1 ha più valori per uno stesso giorno (%2): conta l’ultima riga.</translation>
    </message>
    <message>
        <source>There is no store in the region %1.</source>
        <translation>Non c’è alcun negozio nella regione %1.</translation>
    </message>
    <message>
        <source>There are no stores in the regions %1.</source>
        <translation>Non ci sono negozi nelle regioni %1.</translation>
    </message>
    <message>
        <source>%1 reaches %2 days beyond the sales: forecasts know it so far ahead and no further.</source>
        <translation>%1 va oltre le vendite di %2 giorni: le previsioni ne hanno i valori fin lì e non oltre.</translation>
    </message>
    <message>
        <source>%1 ends on %2, no later than the sales (%3): only its past is known. Where the file goes on with a forecast for the days ahead, it can do more.</source>
        <translation>%1 finisce il %2, non dopo le vendite (%3): se ne conosce solo il passato. Se il file prosegue con una previsione per i giorni futuri, può essere più utile.</translation>
    </message>
    <message>
        <source>%1 ends on %2, long before the sales (%3): it is kept, and not used until newer values come.</source>
        <translation>%1 finisce il %2, molto prima delle vendite (%3): viene conservato ma non usato finché non arrivano valori più recenti.</translation>
    </message>
    <message>
        <source>%1 comes by week: a value counts from the week after, when it can be known, and only its past is used.</source>
        <translation>%1 ha valori settimanali: un valore conta dalla settimana successiva, quando può essere noto, e se ne usa solo il passato.</translation>
    </message>
    <message>
        <source>%1 comes by month: a value counts from the month after, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 ha valori mensili: un valore conta dal mese successivo, quando al più presto può essere noto, e se ne usa solo il passato.</translation>
    </message>
    <message>
        <source>%1 comes every %2 days: a value counts from the end of its period, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 ha un valore ogni %2 giorni: un valore conta dalla fine del suo periodo, quando al più presto può essere noto, e se ne usa solo il passato.</translation>
    </message>
    <message>
        <source>%1 counts from the days on which it was published, and only its past is used.</source>
        <translation>%1 conta dai giorni di pubblicazione, e se ne usa solo il passato.</translation>
    </message>
    <message>
        <source>%1: used, known %2 days ahead; on %3 earlier weeks the error was %4 lower ± %5.</source>
        <translation>%1: in uso, valori noti con %2 giorni di anticipo; su %3 settimane precedenti l’errore era più basso di %4 ± %5.</translation>
    </message>
    <message>
        <source>%1: used by its past; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: in uso con il suo passato; su %2 settimane precedenti l’errore era più basso di %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, no gain that chance would not give; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: non in uso, nessun vantaggio che non possa essere dovuto al caso; su %2 settimane precedenti l’errore era più basso di %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, it does not help; on %2 earlier weeks the error was %3 higher ± %4.</source>
        <translation>%1: non in uso, non è di aiuto; su %2 settimane precedenti l’errore era più alto di %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, the history is too short to tell whether it helps.</source>
        <translation>%1: non in uso, lo storico è troppo breve per capire se è di aiuto.</translation>
    </message>
    <message>
        <source>%1: not tried, there are too many outside series to try each.</source>
        <translation>%1: senza prova, le serie esterne sono troppe per provarle tutte.</translation>
    </message>
    <message>
        <source>Trying outside series on earlier weeks: %1</source>
        <translation>Prova delle serie esterne su settimane precedenti: %1</translation>
    </message>
    <message>
        <source>A source needs one query that only reads: one statement that begins with SELECT or WITH.</source>
        <translation>Una fonte richiede una sola query di sola lettura: un’istruzione che inizia con SELECT o WITH.</translation>
    </message>
    <message>
        <source>Qt has no driver %1 here (there are: %2). For ODBC on Debian and Ubuntu: apt install libqt6sql6-odbc, and the ODBC driver of the database itself.</source>
        <translation>Qt non ha qui il driver %1 (disponibili: %2). Per ODBC su Debian e Ubuntu: apt install libqt6sql6-odbc, più il driver ODBC del database stesso.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was imported of it; it is asked again next time.</source>
        <translation>Il database non è raggiungibile. Non ne è stato importato nulla; la prossima volta verrà interrogato di nuovo.</translation>
    </message>
    <message>
        <source>The database did not answer the query. Nothing was imported of it; put the query right and test it.</source>
        <translation>Il database non ha risposto alla query. Non ne è stato importato nulla; correggere la query e provarla.</translation>
    </message>
    <message>
        <source>The query gave no rows, so there is nothing to import.</source>
        <translation>La query non ha restituito righe, quindi non c’è nulla da importare.</translation>
    </message>
    <message>
        <source>A password is not kept in the database: leave it out of the connection, and name the file it stands in (readable by you alone) or a variable of the environment.</source>
        <translation>Le password non si conservano nel database: ometterla dalla connessione e indicare il file che la contiene (leggibile solo da Lei) o una variabile d’ambiente.</translation>
    </message>
    <message>
        <source>The password of %1 is not there: the environment has no %2.</source>
        <translation>La password di %1 non c’è: nell’ambiente manca %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lettura del database</translation>
    </message>
    <message>
        <source>usual sales %1</source>
        <translation>vendite abituali %1</translation>
    </message>
    <message>
        <source>level of the last weeks %1</source>
        <translation>livello delle ultime settimane %1</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>tendenza %1</translation>
    </message>
    <message>
        <source>time of the year %1</source>
        <translation>periodo dell’anno %1</translation>
    </message>
    <message>
        <source>days of the week %1</source>
        <translation>giorni della settimana %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>festività %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promozione %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>prezzo %1</translation>
    </message>
    <message>
        <source>competitor&apos;s price %1</source>
        <translation>prezzo del concorrente %1</translation>
    </message>
    <message>
        <source>other products&apos; offers %1</source>
        <translation>offerte di altri articoli %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>meteo %1</translation>
    </message>
    <message>
        <source>other reasons %1</source>
        <translation>altri motivi %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 days) %2</source>
        <translation>promozioni non annunciate (circa 1 ogni %1 giorni) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 weeks) %2</source>
        <translation>promozioni non annunciate (circa 1 ogni %1 settimane) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 months) %2</source>
        <translation>promozioni non annunciate (circa 1 ogni %1 mesi) %2</translation>
    </message>
    <message>
        <source>your forecast %1</source>
        <translation>previsione manuale %1</translation>
    </message>
    <message>
        <source>your price %1</source>
        <translation>prezzo scelto %1</translation>
    </message>
    <message>
        <source>your discount %1</source>
        <translation>sconto scelto %1</translation>
    </message>
    <message>
        <source>your promotion %1</source>
        <translation>promozione scelta %1</translation>
    </message>
    <message>
        <source>your competitor_price %1</source>
        <translation>prezzo concorrente scelto %1</translation>
    </message>
    <message>
        <source>%1 numbers of &quot;%2&quot; have another decimal sign than the rest, such as &quot;%3&quot;, and are read by their own.</source>
        <translation>%1 numeri di «%2» hanno un separatore decimale diverso dagli altri, per esempio «%3», e sono letti secondo il proprio.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they are read as one table.</source>
        <translation>I fogli «%1», %2 hanno le stesse colonne, e gli stessi articoli in altri giorni, quindi sono letti come un’unica tabella.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they could be read as one table; only the first is.</source>
        <translation>I fogli «%1», %2 hanno le stesse colonne, e gli stessi articoli in altri giorni, quindi potrebbero essere letti come un’unica tabella; è letto solo il primo.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, so each is read as the amount of its row: a price is the amount divided by the units.</source>
        <translation>I valori di «%1» crescono con i pezzi della riga, quindi ciascuno è letto come importo della sua riga: un prezzo è l’importo diviso per i pezzi.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, and are read as prices of one unit all the same.</source>
        <translation>I valori di «%1» crescono con i pezzi della riga, ma sono letti comunque come prezzi di un pezzo.</translation>
    </message>
    <message>
        <source>There is no column with products, so all sales of a store are forecast as one product, &quot;%1&quot;.</source>
        <translation>Non c’è una colonna con gli articoli, quindi tutte le vendite di un negozio sono previste come un unico articolo, «%1».</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot; in each &quot;%2&quot;, so both together are read as the store.</source>
        <translation>Ogni articolo compare una volta al giorno per ogni «%1» in ogni «%2», quindi le due colonne insieme sono lette come negozio.</translation>
    </message>
    <message>
        <source>There is no forecast run %1.</source>
        <translation>La previsione n. %1 non esiste.</translation>
    </message>
    <message>
        <source>The forecast of %1 covers %2 to %3, not all days from %4 to %5.</source>
        <translation>La previsione del %1 va dal %2 al %3, non copre tutti i giorni dal %4 al %5.</translation>
    </message>
    <message>
        <source>Choose a later run or nearer days.</source>
        <translation>Scegliere una previsione successiva o giorni più vicini.</translation>
    </message>
    <message>
        <source>No earlier forecast of these days is kept.</source>
        <translation>Di questi giorni non è conservata nessuna previsione precedente.</translation>
    </message>
    <message>
        <source>Each forecast is kept from now on, and the next one can be compared with it.</source>
        <translation>D’ora in poi ogni previsione è conservata, e la prossima si potrà confrontare con essa.</translation>
    </message>
    <message>
        <source>The forecast that was kept of %1 cannot be read.</source>
        <translation>La previsione conservata del %1 non è leggibile.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold where %2 were expected.</source>
        <translation>È arrivato 1 giorno di vendite: venduto %1, atteso %2.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold where %3 were expected.</source>
        <translation>Sono arrivati %1 giorni di vendite: venduto %2, atteso %3.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold.</source>
        <translation>È arrivato 1 giorno di vendite: venduto %1.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold.</source>
        <translation>Sono arrivati %1 giorni di vendite: venduto %2.</translation>
    </message>
    <message>
        <source>No sales came in since.</source>
        <translation>Da allora non sono arrivate vendite.</translation>
    </message>
    <message>
        <source>The model is the same.</source>
        <translation>Il modello è lo stesso.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2.</source>
        <translation>Modello %1 al posto di %2.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2, which cannot be asked any more: what else changed is in this step.</source>
        <translation>Modello %1 al posto di %2, che non si può più interrogare: questo passo comprende anche il resto che è cambiato.</translation>
    </message>
    <message>
        <source>Planned prices and promotions are the same.</source>
        <translation>I prezzi e le promozioni previsti sono gli stessi.</translation>
    </message>
    <message>
        <source>A price of %1 is planned in place of %2.</source>
        <translation>È previsto un prezzo di %1 al posto di %2.</translation>
    </message>
    <message>
        <source>A discount of %1 is planned in place of %2.</source>
        <translation>È previsto uno sconto di %1 al posto di %2.</translation>
    </message>
    <message>
        <source>A promotion is planned on %1 of %2 days in place of %3.</source>
        <translation>È prevista una promozione in %1 giorni su %2 al posto di %3.</translation>
    </message>
    <message>
        <source>%1 is planned at %2 in place of %3.</source>
        <translation>Per %1 è previsto %2 al posto di %3.</translation>
    </message>
    <message>
        <source>1 product is planned otherwise.</source>
        <translation>1 articolo è pianificato diversamente.</translation>
    </message>
    <message>
        <source>%1 products are planned otherwise.</source>
        <translation>%1 articoli sono pianificati diversamente.</translation>
    </message>
    <message>
        <source>No forecast by hand.</source>
        <translation>Nessuna previsione manuale.</translation>
    </message>
    <message>
        <source>Forecasts by hand change it by %1; before they changed it by %2.</source>
        <translation>Le previsioni manuali la modificano di %1; prima la modificavano di %2.</translation>
    </message>
    <message>
        <source>No product came or went.</source>
        <translation>Nessun articolo è entrato o uscito.</translation>
    </message>
    <message>
        <source>Products that came: %1. Products that went: %2.</source>
        <translation>Articoli entrati: %1. Articoli usciti: %2.</translation>
    </message>
    <message>
        <source>The sales begin later than they did or come by other periods: nothing can be told apart.</source>
        <translation>Le vendite iniziano più tardi di prima o arrivano per altri periodi: non si può distinguere nulla.</translation>
    </message>
    <message>
        <source>Corrected sales, settings, another version of the program.</source>
        <translation>Vendite corrette, impostazioni, un’altra versione del programma.</translation>
    </message>
    <message>
        <source>Nothing else changed it.</source>
        <translation>Nient’altro l’ha modificata.</translation>
    </message>
    <message>
        <source>Asking the earlier model</source>
        <translation>Interrogazione del modello precedente</translation>
    </message>
    <message>
        <source>Asking the present model</source>
        <translation>Interrogazione del modello attuale</translation>
    </message>
    <message>
        <source>The columns %1 stand side by side, so each of them is read as a store.</source>
        <translation>Le colonne %1 sono affiancate, quindi ognuna è letta come un negozio.</translation>
    </message>
    <message>
        <source>The days of each week stand side by side, so each is read as a row of its own; the week is that of &quot;%1&quot;.</source>
        <translation>I giorni di ogni settimana sono affiancati, quindi ognuno è letto come una riga a sé; la settimana è quella di «%1».</translation>
    </message>
    <message>
        <source>The dates in &quot;%1&quot; are written in two ways: those with strokes are read as %2, the others as %3.</source>
        <translation>Le date in «%1» sono scritte in due modi: quelle con le barre sono lette come %2, le altre come %3.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Ordini di %1</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Ricerca di ciò che richiede attenzione</translation>
    </message>
    <message>
        <source>The very same file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Proprio questo file è già stato importato (importazione %1, %2), quindi non è stato salvato di nuovo nulla.</translation>
    </message>
    <message>
        <source>Nothing of it was stored: it can be meant in more than one way. Import one such file by hand, answering what is asked; those with the same columns are then read alike at night.</source>
        <translation>Non ne è stato salvato nulla: si può intendere in più modi. Importare a mano un file di questo tipo, rispondendo alle domande; quelli con le stesse colonne saranno poi letti allo stesso modo di notte.</translation>
    </message>
    <message>
        <source>It is still being written; it is looked at again next time.</source>
        <translation>È ancora in fase di scrittura; sarà ricontrollato la prossima volta.</translation>
    </message>
    <message>
        <source>It was written to meanwhile and stays for the next time.</source>
        <translation>Nel frattempo è stato modificato e resta per la prossima volta.</translation>
    </message>
    <message>
        <source>The night was stopped before its end. What is reported was done.</source>
        <translation>L’elaborazione notturna è stata interrotta prima della fine. Ciò che è riportato è stato fatto.</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>Consigliato: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1; otherwise: %2.</source>
        <translation>Consigliato: %1; altrimenti: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or name another one.</source>
        <translation>La cartella %1 non esiste. Crearla, o indicarne un’altra.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>Questo utente non può leggere la cartella %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossibile creare la cartella %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved to %2.</source>
        <translation>Impossibile spostare «%1» in %2.</translation>
    </message>
    <message>
        <source>Nothing was done; name another folder.</source>
        <translation>Non è stato fatto nulla; indicare un’altra cartella.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Importato: %1.</translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1 can be imported.</source>
        <translation>Non è ancora stato salvato nulla. Si può importare: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 righe su %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3</source>
        <translation>%1 righe su %2 (%3)</translation>
    </message>
    <message>
        <source>1 row that plans the future</source>
        <translation>1 riga che pianifica il futuro</translation>
    </message>
    <message>
        <source>%1 rows that plan the future</source>
        <translation>%1 righe che pianificano il futuro</translation>
    </message>
    <message>
        <source>%1 rows of earlier uploads were replaced.</source>
        <translation>Righe di importazioni precedenti sostituite: %1.</translation>
    </message>
    <message>
        <source>%1 rows gave way to stored ones.</source>
        <translation>Righe che hanno ceduto il posto a quelle salvate: %1.</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Il passato viene ripercorso</translation>
    </message>
    <message>
        <source>Normal formula at equal service</source>
        <translation>Formula normale a parità di servizio</translation>
    </message>
    <message>
        <source>Demand per period</source>
        <translation>Domanda per periodo</translation>
    </message>
    <message>
        <source>Netting demand against stock</source>
        <translation>Domanda al netto della giacenza</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>Scrittura della previsione</translation>
    </message>
    <message>
        <source>Encrypting the backup</source>
        <translation>Crittografia del backup</translation>
    </message>
    <message>
        <source>Keeping the present database</source>
        <translation>Conservazione del database attuale</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Controllo del file</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Controllo delle tabelle</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Controllo delle vendite</translation>
    </message>
    <message>
        <source>Checking the kept files</source>
        <translation>Controllo dei file conservati</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <translation>Controllo del registro modifiche</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Open every day</source>
        <translation>Aperto tutti i giorni</translation>
    </message>
    <message>
        <source>Closed on Sundays</source>
        <translation>Chiuso la domenica</translation>
    </message>
    <message>
        <source>Closed on Sundays and holidays</source>
        <translation>Chiuso domenica e festivi</translation>
    </message>
    <message>
        <source>Closed at weekends</source>
        <translation>Chiuso nel fine settimana</translation>
    </message>
    <message>
        <source>No row: nothing sold</source>
        <translation>Senza riga: nessuna vendita</translation>
    </message>
    <message>
        <source>No row: not known</source>
        <translation>Senza riga: non noto</translation>
    </message>
    <message>
        <source>Stock in the morning</source>
        <translation>Giacenza del mattino</translation>
    </message>
    <message>
        <source>Stock in the evening</source>
        <translation>Giacenza della sera</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Sommare</translation>
    </message>
    <message>
        <source>Count equal rows once</source>
        <translation>Contare una volta le uguali</translation>
    </message>
    <message>
        <source>They are stores</source>
        <translation>Sono negozi</translation>
    </message>
    <message>
        <source>They are receipts</source>
        <translation>Sono scontrini</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>Vale l’ultima</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Escludere</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Includere</translation>
    </message>
    <message>
        <source>Add to the day</source>
        <translation>Aggiungere al giorno</translation>
    </message>
    <message>
        <source>Replace the day</source>
        <translation>Sostituire il giorno</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Tenere quanto salvato</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Ordini a fornitori</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Merce ricevuta</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Registro di magazzino</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Listino</translation>
    </message>
    <message>
        <source>The known product</source>
        <translation>L’articolo noto</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Un altro articolo</translation>
    </message>
    <message>
        <source>Forecast money</source>
        <translation>Prevedere denaro</translation>
    </message>
    <message>
        <source>They are units</source>
        <translation>Sono pezzi</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Rifiutare il file</translation>
    </message>
    <message>
        <source>Our calendar</source>
        <translation>Calendario nostro</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>Calendario buddhista</translation>
    </message>
    <message>
        <source>Calendar of Taiwan</source>
        <translation>Calendario di Taiwan</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>Calendario persiano</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>Calendario islamico</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Correggere</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lasciare così</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Tutti i fogli</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Solo il primo</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un articolo</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>Un totale</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>festivi</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Chiuso: %1</translation>
    </message>
    <message>
        <source>A store each</source>
        <translation>Un negozio ciascuno</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Reso</translation>
    </message>
    <message>
        <source>Count once</source>
        <translation>Contare una volta</translation>
    </message>
    <message>
        <source>Amounts of rows</source>
        <translation>Importi di riga</translation>
    </message>
    <message>
        <source>Prices of one unit</source>
        <translation>Prezzi di un pezzo</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendenza</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Stagione</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promozione</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concorrente</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Altri articoli</translation>
    </message>
    <message>
        <source>Unannounced offers</source>
        <translation>Offerte non annunciate</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Previsione manuale</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Prezzo scelto</translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation>Sconto scelto</translation>
    </message>
    <message>
        <source>Your promotion</source>
        <translation>Promozione scelta</translation>
    </message>
    <message>
        <source>Your competitor price</source>
        <translation>Prezzo concorrente scelto</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n row(s) that repeat another row of the file and do not count.</source>
        <translation>
            <numerusform>%n riga che ripete un’altra riga del file e non conta.</numerusform>
            <numerusform>%n righe che ripetono un’altra riga del file e non contano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd row(s) held back: not in the sales.</source>
        <translation>
            <numerusform>%n riga anomala trattenuta: non è nelle vendite.</numerusform>
            <numerusform>%n righe anomale trattenute: non sono nelle vendite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with negative units (returns), kept as they are.</source>
        <translation>
            <numerusform>%n riga con pezzi negativi (reso), mantenuta com’è.</numerusform>
            <numerusform>%n righe con pezzi negativi (resi), mantenute come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fractional units, as goods sold by weight have.</source>
        <translation>
            <numerusform>%n riga con pezzi frazionari, come la merce venduta a peso.</numerusform>
            <numerusform>%n righe con pezzi frazionari, come la merce venduta a peso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that sold all of the stock: demand may have been higher, so these days do not count as low demand.</source>
        <translation>
            <numerusform>%n riga che ha venduto tutta la giacenza: la domanda poteva essere maggiore, quindi questi giorni non contano come domanda bassa.</numerusform>
            <numerusform>%n righe che hanno venduto tutta la giacenza: la domanda poteva essere maggiore, quindi questi giorni non contano come domanda bassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a price of zero or less.</source>
        <translation>
            <numerusform>%n riga con prezzo pari o inferiore a zero.</numerusform>
            <numerusform>%n righe con prezzo pari o inferiore a zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt line(s) with returns, taken off the sales of their day.</source>
        <translation>
            <numerusform>%n riga di scontrino con resi, sottratta alle vendite del giorno.</numerusform>
            <numerusform>%n righe di scontrino con resi, sottratte alle vendite del giorno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Riga %1, %2 «%3»: %4</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e altre %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>senza prezzo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>oltre un anno</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
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
        <translation>Critico</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Adeguato</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Eccesso</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Senza dati</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>Sereno</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuvoloso</translation>
    </message>
    <message>
        <source>Rainy</source>
        <translation>Pioggia</translation>
    </message>
    <message>
        <source>Snowy</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bassa</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>storico insufficiente</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Dashboard</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>A che cosa risponde</translation>
    </message>
    <message>
        <source>Is anything wrong today, and how much money is it about?</source>
        <translation>C’è qualcosa che non va oggi, e di quanto denaro si tratta?</translation>
    </message>
    <message>
        <source>The four cards</source>
        <translation>I quattro riquadri</translation>
    </message>
    <message>
        <source>Stock worth</source>
        <translation>Valore giacenza</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Vendite e previsione</translation>
    </message>
    <message>
        <source>Of the whole store or of one category. The darker a band, the likelier the sales lie in it: half of all days in the innermost, 19 of 20 in the outermost.</source>
        <translation>Di tutto il negozio o di una categoria. Più una banda è scura, più è probabile che le vendite vi rientrino: metà dei giorni in quella più interna, 19 su 20 in quella più esterna.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>What is worth looking at, the biggest money first. Open leads to where something is done about it, Done hides it for today, Snooze for a week; Ctrl+Z brings it back.</source>
        <translation>Ciò che merita attenzione, a partire dagli importi maggiori. «Apri» porta dove si può intervenire, «Fatto» nasconde la voce per oggi, «Rimanda» per una settimana; Ctrl+Z la riporta.</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Proposte d’ordine</translation>
    </message>
    <message>
        <source>What do I order today, from whom, and why?</source>
        <translation>Che cosa ordinare oggi, da chi e perché?</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Una riga</translation>
    </message>
    <message>
        <source>One product: its status, its stock, what will sell in 7 days, when it runs out and what to order. Space opens it; E explains the order as a sum that a pocket calculator confirms.</source>
        <translation>Un articolo: lo stato, la giacenza, quanto si venderà in 7 giorni, quando si esaurisce e quanto ordinare. La barra spaziatrice la apre; E spiega l’ordine con un calcolo che si può rifare con la calcolatrice.</translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation>Modificare un ordine</translation>
    </message>
    <message>
        <source>F2 or a double click on the quantity; a reason is kept with it. Ctrl+Z takes it back.</source>
        <translation>F2 o un doppio clic sulla quantità; insieme si conserva un motivo. Ctrl+Z annulla la modifica.</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Ordinare</translation>
    </message>
    <message>
        <source>A tick (key O) puts a line into its supplier&apos;s order, a tick at the supplier all of its lines. The basket at the side raises, approves, exports and sends each order.</source>
        <translation>Un segno di spunta (tasto O) mette una riga nell’ordine del suo fornitore; sul fornitore, tutte le sue righe. Nel pannello a lato ogni ordine si crea, si approva, si esporta e si invia.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The most that all orders may cost together: those that protect most money stay.</source>
        <translation>Quanto possono costare al massimo tutti gli ordini insieme: restano quelli che salvano più denaro.</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>Le schede</translation>
    </message>
    <message>
        <source>Purchase orders up to what came in; the plan of the weeks ahead; a simulation of what these rules would have achieved.</source>
        <translation>Gli ordini d’acquisto fino alla merce ricevuta; il piano delle prossime settimane; una simulazione di ciò che queste regole avrebbero ottenuto.</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Previsione articolo</translation>
    </message>
    <message>
        <source>What if the price, a promotion or the stock of one product were different?</source>
        <translation>E se il prezzo, una promozione o la giacenza di un articolo fossero diversi?</translation>
    </message>
    <message>
        <source>The sliders</source>
        <translation>I cursori</translation>
    </message>
    <message>
        <source>Everything follows while you drag. The mark under a slider is today&apos;s value; what is hatched the product has never had, and what it would do there is a guess.</source>
        <translation>Tutto si aggiorna mentre si trascina. Il segno sotto un cursore è il valore di oggi; la zona tratteggiata è ciò che l’articolo non ha mai avuto, e quanto accadrebbe lì è solo un’ipotesi.</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Perché questa domanda</translation>
    </message>
    <message>
        <source>What moves the demand of 7 days away from the usual, in units. Your own changes stand beneath, one after the other, and sum to what all of them do together.</source>
        <translation>Che cosa allontana dal livello abituale la domanda di 7 giorni, in pezzi. Sotto ci sono le modifiche manuali, una dopo l’altra: la loro somma è l’effetto di tutte insieme.</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>L’effetto del prezzo</translation>
    </message>
    <message>
        <source>Units, revenue and, where the cost is known, margin over the price. A best price is named only where the curve turns between prices the product has had.</source>
        <translation>Pezzi, ricavi e, dove il costo è noto, margine secondo il prezzo. Un prezzo migliore si indica solo se la curva ha il suo massimo tra prezzi che l’articolo ha già avuto.</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Conserva scenario</translation>
    </message>
    <message>
        <source>Puts what you see beneath, where scenarios are compared and exported (Ctrl+S).</source>
        <translation>Aggiunge quanto si vede all’elenco in basso, dove gli scenari si confrontano e si esportano (Ctrl+S).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>What will I sell?</source>
        <translation>Quanto si venderà?</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>One product, a category or the whole store, by day, week or month.</source>
        <translation>Un articolo, una categoria o tutto il negozio, per giorno, settimana o mese.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Le bande</translation>
    </message>
    <message>
        <source>Half of all periods end in the innermost, 8 of 10 in the middle one, 19 of 20 in the outermost.</source>
        <translation>Metà dei periodi finisce nella banda più interna, 8 su 10 in quella di mezzo, 19 su 20 in quella più esterna.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Previsione manuale</translation>
    </message>
    <message>
        <source>Type over a cell of the table, or change the chosen rows by a percentage, with a reason. Orders follow yours; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed.</source>
        <translation>Scrivere in una cella della tabella, o modificare le righe scelte di una percentuale, con un motivo. Gli ordini seguono la previsione manuale; quella del modello resta accanto, e quanto valeva la modifica si misura quando i giorni sono trascorsi.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>What is frozen no later change moves until it is unfrozen.</source>
        <translation>Ciò che è bloccato non cambia con le modifiche successive finché non viene sbloccato.</translation>
    </message>
    <message>
        <source>Upload and train</source>
        <translation>Importa e addestra</translation>
    </message>
    <message>
        <source>How do I get my data in, and is the model good?</source>
        <translation>Come caricare i dati, e il modello è buono?</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importare un file</translation>
    </message>
    <message>
        <source>Drop it on the window or choose it. What was understood is said before anything is stored, and every guess can be corrected. One press of Undo takes the whole upload back.</source>
        <translation>Trascinarlo nella finestra o sceglierlo. Prima di salvare viene mostrato che cosa è stato riconosciuto, e ogni ipotesi si può correggere. Basta un «Annulla» per togliere l’intera importazione.</translation>
    </message>
    <message>
        <source>What must be in it</source>
        <translation>Che cosa deve contenere</translation>
    </message>
    <message>
        <source>Date, product and units sold; the store, where there are several. Prices, stock, promotions and the rest are used where they are there.</source>
        <translation>Data, articolo e pezzi venduti; il negozio, se ce n’è più di uno. Prezzi, giacenza, promozioni e il resto si usano dove ci sono.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Altre tabelle</translation>
    </message>
    <message>
        <source>Products, suppliers, stock, orders, goods received, prices by quantity and rules for ordering are told apart by their columns and imported the same way.</source>
        <translation>Articoli, fornitori, giacenza, ordini, merce ricevuta, prezzi per quantità e regole d’ordine si riconoscono dalle colonne e si importano allo stesso modo.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Learns from the sales and is then tested on the last 30 days, which it has not seen. A model that is not better than repeating the past, or clearly worse than the one in use, does not take its place.</source>
        <translation>Apprende dalle vendite e viene poi provato sugli ultimi 30 giorni, che non ha visto. Un modello non migliore della ripetizione del passato, o nettamente peggiore di quello in uso, non ne prende il posto.</translation>
    </message>
    <message>
        <source>The model table</source>
        <translation>La tabella dei modelli</translation>
    </message>
    <message>
        <source>Every model that was trained, with its accuracy beside that of repeating the past. Promote puts one in use, roll back takes the one before.</source>
        <translation>Ogni modello addestrato, con la sua accuratezza accanto a quella della ripetizione del passato. «Attiva» ne mette in uso uno, «Torna indietro» riprende il precedente.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Is anything wrong with the data or the program?</source>
        <translation>C’è qualcosa che non va nei dati o nel programma?</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Che cosa c’è qui</translation>
    </message>
    <message>
        <source>The last check, models, backups, jobs that were cut off, disk and memory; who changed what and why; the log of the program, without your data.</source>
        <translation>L’ultimo controllo, modelli, backup, operazioni interrotte, disco e memoria; chi ha modificato che cosa e perché; il log del programma, senza i dati del negozio.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Made by themselves beside the database: of 7 days, 4 weeks and 12 months, and one before each undo of an upload. The File menu makes and restores them.</source>
        <translation>Si creano da soli accanto al database: di 7 giorni, 4 settimane e 12 mesi, e uno prima di ogni annullamento di un’importazione. Dal menu File si eseguono e si ripristinano.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Anagrafica</translation>
    </message>
    <message>
        <source>What do I sell, who brings it, and how is it ordered?</source>
        <translation>Che cosa si vende, chi lo consegna e come si ordina?</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Modificare un valore</translation>
    </message>
    <message>
        <source>Type into a cell: cost, pack, minimum, lead time, order days. Ctrl+Z takes it back.</source>
        <translation>Scrivere in una cella: costo, collo, ordine minimo, tempo di consegna, giorni d’ordine. Ctrl+Z annulla la modifica.</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>Regola d’ordine</translation>
    </message>
    <message>
        <source>A rule by service level, fill rate, costs, minimum and maximum or fixed lots, and prices by quantity. What it does to today&apos;s orders is shown before it is kept.</source>
        <translation>Una regola per livello di servizio, tasso di evasione, costi, minimo e massimo o lotti fissi, e prezzi per quantità. L’effetto sugli ordini di oggi è mostrato prima di salvarla.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Significato dei termini</translation>
    </message>
    <message>
        <source>Low / expected / high</source>
        <translation>Basso / atteso / alto</translation>
    </message>
    <message>
        <source>Of ten such periods, one sells less than low, one more than high; half sell more than expected.</source>
        <translation>Su dieci periodi come questo, in uno si vende meno di «basso» e in uno più di «alto»; nella metà si vende più di «atteso».</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>100 % less the average error, measured on days the model had not seen. Beside it stands what repeating last week or last year would have reached.</source>
        <translation>100&#xa0;% meno l’errore medio, misurato su giorni che il modello non aveva visto. Accanto c’è quanto si sarebbe ottenuto ripetendo la settimana o l’anno precedente.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critico</translation>
    </message>
    <message>
        <source>More likely than not you run out before an order placed today can arrive.</source>
        <translation>È più probabile che la giacenza si esaurisca prima che possa arrivare un ordine fatto oggi.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>The stock, with what is on order, is at or under the reorder point.</source>
        <translation>La giacenza, con quanto è in ordine, è al punto di riordino o al di sotto.</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Eccesso</translation>
    </message>
    <message>
        <source>The stock covers more than the target and another review period even if demand is high.</source>
        <translation>La giacenza supera l’obiettivo e un altro intervallo d’ordine anche se la domanda è alta.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>Nothing sold in 90 days, though there is stock.</source>
        <translation>Nessuna vendita in 90 giorni, pur con giacenza.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Days on which the store is open until the expected demand has used the stock on hand.</source>
        <translation>Giorni di apertura fino a quando la domanda attesa avrà consumato la giacenza.</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Ricavi a rischio</translation>
    </message>
    <message>
        <source>Price times the demand you could not serve before an order placed today arrives.</source>
        <translation>Prezzo per la domanda che non si potrebbe servire prima dell’arrivo di un ordine fatto oggi.</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valore ordine</translation>
    </message>
    <message>
        <source>Unit cost times the order; at the sales price where no cost is known, and then it says so.</source>
        <translation>Costo unitario per l’ordine; a prezzo di vendita dove il costo non è noto, e in tal caso è indicato.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Regola d’ordine</translation>
    </message>
    <message>
        <source>The rule that says how much: a service level or a fill rate, what a shortage and what stock costs, a minimum and a maximum, or fixed lots. A product&apos;s own goes before its supplier&apos;s, that before its class&apos;s. It is stated in the catalogue, in the settings or in a table that is imported.</source>
        <translation>La regola che dice quanto: un livello di servizio o un tasso di evasione, quanto costano una mancanza e la giacenza, un minimo e un massimo, o lotti fissi. La regola dell’articolo prevale su quella del fornitore, e questa su quella della classe. Si indica nell’anagrafica, nelle impostazioni o in una tabella importata.</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Ordinare entro</translation>
    </message>
    <message>
        <source>The time of an order day until which the supplier takes orders, by this computer&apos;s clock.</source>
        <translation>L’ora di un giorno d’ordine fino alla quale il fornitore accetta ordini, secondo l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>The accuracy of one product over its own held-out weeks: high from 80 %, medium from 60 %.</source>
        <translation>L’accuratezza di un articolo sulle sue settimane di prova: alta dall’80&#xa0;%, media dal 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+7</source>
        <translation>Ctrl+1 … Ctrl+7</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Aprire una pagina</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, stores, pages and actions</source>
        <translation>Cercare articoli, negozi, pagine e azioni</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search in the table of the page</source>
        <translation>Cercare nella tabella della pagina</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compute the page again</source>
        <translation>Ricalcolare la pagina</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Barra spaziatrice</translation>
    </message>
    <message>
        <source>Open or close the details of a row</source>
        <translation>Aprire o chiudere i dettagli di una riga</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explain the order of a row</source>
        <translation>Spiegare l’ordine di una riga</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the order or the forecast of a row</source>
        <translation>Modificare l’ordine o la previsione di una riga</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Put a row into its supplier&apos;s order, or take it off</source>
        <translation>Mettere una riga nell’ordine del suo fornitore, o toglierla</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>The views of the bulk prediction: products, purchase orders, plan, simulation</source>
        <translation>Le viste delle proposte d’ordine: articoli, ordini d’acquisto, piano, simulazione</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Put the chosen rows into orders; the next step of a purchase order; run a simulation; how a product of the catalogue is ordered</source>
        <translation>Mettere le righe scelte negli ordini; il passo successivo di un ordine d’acquisto; avviare una simulazione; la regola d’ordine di un articolo dell’anagrafica</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Maiusc+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annullare, ripetere</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportare</translation>
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
        <translation>Copiare le righe selezionate di una tabella</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Sinistra, Destra, Home, Fine</translation>
    </message>
    <message>
        <source>Move the cursor in a chart</source>
        <translation>Spostare il cursore in un grafico</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Questa guida</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>Tutto il programma</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tutti i negozi</translation>
    </message>
    <message>
        <source>The first entry of the store list: dashboard, products, purchase orders and plan of every store together, each line with its store</source>
        <translation>La prima voce dell’elenco dei negozi: panoramica, articoli, ordini d’acquisto e piano di tutti i negozi insieme, ogni riga con il suo negozio</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Data piano</translation>
    </message>
    <message>
        <source>The day that everything is seen from: nothing sold on or after it is used. At first the day after the last sale.</source>
        <translation>Il giorno da cui si guarda tutto: le vendite di quel giorno e dei successivi non si usano. All’inizio è il giorno dopo l’ultima vendita.</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>La campanella</translation>
    </message>
    <message>
        <source>What was noticed: stock that runs out, unusual sales, a model that no longer fits, a job that failed. It looks after every import and every night, and when you ask it to.</source>
        <translation>Ciò che è stato rilevato: giacenza che si esaurisce, vendite insolite, un modello non più valido, un’operazione non riuscita. Il controllo avviene dopo ogni importazione, ogni notte e su richiesta.</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>La notte</translation>
    </message>
    <message>
        <source>In the File menu: imports, trains and proposes orders while nobody looks</source>
        <translation>Nel menu File: importa, addestra e propone ordini senza che nessuno sia presente</translation>
    </message>
    <message>
        <source>Sales from other programs</source>
        <translation>Vendite da altri programmi</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Orders, Export: choose the dates and “CSV for Excel, Numbers, or other spreadsheet programs”, and drop the file here. Each line of an order becomes a sale on the day it was created; orders that were cancelled, voided or refunded as a whole are left out, and so are gift cards and tips. What was refunded in part the file does not say by product: it stays in. The file names no store for what was sold online, so give it the store&apos;s name.</source>
        <translation>Ordini, Esporta: scelga le date e «CSV per Excel, Numbers o altri fogli di calcolo», e trascini qui il file. Ogni riga di un ordine diventa una vendita del giorno in cui è stato creato; gli ordini annullati, stornati o rimborsati per intero vengono tralasciati, come le carte regalo e le mance. Ciò che è stato rimborsato in parte il file non lo dice per prodotto: resta dentro. Per le vendite online il file non nomina il negozio: ne indichi il nome.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Transactions, Export: choose “Items Detail CSV”, not the list of transactions. Each line is a piece that was sold at its location; refunds are taken off, gift cards and custom amounts left out. Products are told by their item; whether variations such as Large are products of their own is asked.</source>
        <translation>Transazioni, Esporta: scelga «CSV dettagli articoli», non l&apos;elenco delle transazioni. Ogni riga è un pezzo venduto nella sua sede; i rimborsi vengono sottratti, le carte regalo e gli importi liberi tralasciati. I prodotti si distinguono dal loro articolo; se varianti come Grande siano prodotti a sé viene chiesto.</translation>
    </message>
    <message>
        <source>Lightspeed</source>
        <translation>Lightspeed</translation>
    </message>
    <message>
        <source>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. The lines of each sale are read; the rows with its sum and its payment are left out, and so are voided sales. Where the file has no column with the shop, give it the store&apos;s name.</source>
        <translation>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. Si leggono le righe di ogni vendita; quelle con la somma e il pagamento vengono tralasciate, come le vendite annullate. Se il file non ha una colonna con il negozio, ne indichi il nome.</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Analytics, Orders, Download; or the order export of an extension, with or without a row for each item. Where an order is one row, its items are read out of their cell or their numbered columns, each as a row of its own. Cancelled and failed orders are left out, refunds are taken off.</source>
        <translation>Analisi, Ordini, Scarica; oppure l&apos;esportazione degli ordini di un&apos;estensione, con o senza una riga per articolo. Dove un ordine è una riga, i suoi articoli si leggono dalla loro cella o dalle colonne numerate, ognuno come una riga a sé. Gli ordini annullati e falliti vengono tralasciati, i rimborsi sottratti.</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), all dates, Export to Excel or CSV. The lines that stand alone are read as the products of the rows below them, and the sums are left out. A summary with a column per month works too, by month.</source>
        <translation>Report, «Sales by Product/Service Detail» (Desktop: «Sales by Item Detail»), tutte le date, esportazione in Excel o CSV. Le righe che stanno da sole si leggono come i prodotti delle righe sottostanti, e le somme vengono tralasciate. Va bene anche un riepilogo con una colonna per mese, per mesi.</translation>
    </message>
    <message>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <source>A batch of bookings (EXTF) has amounts and no products, so it is refused: export the invoice lines or the item statistics of the program that writes the invoices, with date, item and quantity. Decimal commas and Windows letters are read as they are. Where a column says debit or credit, what is the rarer of both is taken off the sales, and that is asked.</source>
        <translation>Un lotto di registrazioni (EXTF) ha importi e non prodotti, quindi viene rifiutato: esporti le righe di fattura o la statistica degli articoli del programma che scrive le fatture, con data, articolo e quantità. Virgole decimali e caratteri di Windows si leggono così come sono. Dove una colonna dice dare o avere, il più raro dei due viene sottratto dalle vendite, e questo viene chiesto.</translation>
    </message>
    <message>
        <source>SAP</source>
        <translation>SAP</translation>
    </message>
    <message>
        <source>Show the billing items or the material documents (MB51, movement types 601 and 251) as a list, then List, Export, Local file, as a spreadsheet or as text. Lines, dashes and repeated headings are left out; a minus behind a number is read, and where all have one it means sold. Material numbers keep their leading zeros. Choose movement types that are sales: receipts and transfers look the same.</source>
        <translation>Mostri le posizioni di fattura o i documenti materiale (MB51, tipi movimento 601 e 251) come elenco, poi Lista, Esporta, File locale, come foglio di calcolo o come testo. Trattini e intestazioni ripetute vengono tralasciati; un meno dopo il numero viene letto, e dove tutti lo hanno significa venduto. I numeri materiale conservano gli zeri iniziali. Scelga tipi movimento che sono vendite: entrate e trasferimenti hanno lo stesso aspetto.</translation>
    </message>
    <message>
        <source>Units sold in 30 days beside the 30 before; products that may run out and what that would cost; what is to be ordered; how good the forecast was on days it had not seen, beside simply repeating the past. A click on a card opens the page behind it, with the products that the figure counts.</source>
        <translation>I pezzi venduti in 30 giorni accanto a quelli dei 30 precedenti; gli articoli che possono esaurirsi e quanto costerebbe; che cosa ordinare; quanto era buona la previsione su giorni che non aveva visto, accanto alla semplice ripetizione del passato. Un clic su un riquadro apre la pagina relativa, con gli articoli che la cifra conta.</translation>
    </message>
    <message>
        <source>What lies in the store, at cost: of products that may run out, in good measure, more than is needed, and not sold for 90 days. A click on a part shows its products.</source>
        <translation>Ciò che si trova in negozio, al costo: articoli che possono esaurirsi, in quantità adeguata, più del necessario e senza vendite da 90 giorni. Un clic su una parte ne mostra gli articoli.</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Accuratezza per settimana</translation>
    </message>
    <message>
        <source>How right the forecast of each past week was, made on the eve of it, beside repeating the last season: on single days, and on whole weeks, in which days even out.</source>
        <translation>Quanto era giusta la previsione di ogni settimana passata, fatta alla vigilia, accanto alla ripetizione dell’ultima stagione: su singoli giorni e su settimane intere, in cui i giorni si compensano.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Guardare meglio</translation>
    </message>
    <message>
        <source>The wheel, or + and −, zooms; a drag, or Ctrl with an arrow, moves the period; a double click, or 0, brings the usual one back. The right button, or the menu key, on any chart copies or saves it, or shows it as a table.</source>
        <translation>La rotella, o + e −, ingrandisce o riduce; trascinando, o con Ctrl e una freccia, si sposta il periodo; un doppio clic, o 0, ripristina quello abituale. Il tasto destro, o il tasto Menu, su qualsiasi grafico lo copia, lo salva o lo mostra come tabella.</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Perché è cambiata</translation>
    </message>
    <message>
        <source>Of the period that is chosen in the table: what an earlier forecast said, and what new sales, another model, other planned prices and promotions and your own changes made of it. The steps add up; what cannot be computed again is the rest.</source>
        <translation>Del periodo scelto nella tabella: che cosa diceva una previsione precedente, e come l’hanno modificata le nuove vendite, un altro modello, altri prezzi e promozioni previsti e le modifiche manuali. La somma dei passi dà il totale; ciò che non si può ricalcolare è il resto.</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Modulo d’ordine</translation>
    </message>
    <message>
        <source>Under Suppliers: which columns the files of a supplier have, in which order and under which headings. Excel and CSV files of that supplier alone are written so.</source>
        <translation>In Fornitori: quali colonne hanno i file di un fornitore, in quale ordine e con quali intestazioni. I file Excel e CSV di quel solo fornitore sono scritti così.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not used</source>
        <translation>Non usata</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Pezzi venduti</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nome articolo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promozione</translation>
    </message>
    <message>
        <source>Competitor price</source>
        <translation>Prezzo concorrente</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Pezzi ordinati</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteo</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Stagione</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numero scontrino</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Supplier&apos;s article number</source>
        <translation>Codice articolo del fornitore</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Codice a barre</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Predecessore</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Pezzi per collo</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Ordine minimo</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Vita utile, gg</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Consegna, gg</translation>
    </message>
    <message>
        <source>Spread of the lead time, days</source>
        <translation>Variabilità consegna, gg</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Intervallo, gg</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Livello servizio</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Giacenza massima</translation>
    </message>
    <message>
        <source>Minimum value of an order</source>
        <translation>Valore minimo d’ordine</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Gg d’ordine</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Giorni consegna</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Ordinare entro</translation>
    </message>
    <message>
        <source>Class A, B or C</source>
        <translation>Classe A, B o C</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tasso evasione</translation>
    </message>
    <message>
        <source>Cost of a unit short</source>
        <translation>Costo di un pezzo mancante</translation>
    </message>
    <message>
        <source>Cost of a unit held</source>
        <translation>Costo di un pezzo in giacenza</translation>
    </message>
    <message>
        <source>Order at this stock</source>
        <translation>Ordinare a giacenza</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Ordinare fino a</translation>
    </message>
    <message>
        <source>Fixed lot</source>
        <translation>Lotto fisso</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Da quantità</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Da ricevere</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Data ordine</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Data consegna</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numero ordine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Assembled product</source>
        <translation>Articolo composto</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Loss in percent</source>
        <translation>Perdita in percentuale</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
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
        <translation>importato</translation>
    </message>
    <message>
        <source>was imported before</source>
        <translation>già importato prima</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>non importabile</translation>
    </message>
    <message>
        <source>waits for the next time</source>
        <translation>rinviato alla prossima volta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file importato</numerusform>
            <numerusform>%n file importati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n scartato</numerusform>
            <numerusform>%n scartati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) trained</source>
        <translation>
            <numerusform>%n modello addestrato</numerusform>
            <numerusform>%n modelli addestrati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed</source>
        <translation>
            <numerusform>%n ordine proposto</numerusform>
            <numerusform>%n ordini proposti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) without orders</source>
        <translation>
            <numerusform>%n negozio senza ordini</numerusform>
            <numerusform>%n negozi senza ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>    Please look at: %1</source>
        <translation>    Da controllare: %1</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Negozi</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%n ordine per %1</numerusform>
            <numerusform>%n ordini per %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>ancora nessuna vendita</translation>
    </message>
    <message>
        <source>, model trained</source>
        <translation>, modello addestrato</translation>
    </message>
    <message>
        <source>    Problem: %1</source>
        <translation>    Problema: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>has to be asked about</source>
        <translation>richiede una decisione</translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDayWords</name>
    <message numerus="yes">
        <source>Order %Ln product(s) today</source>
        <translation>
            <numerusform>Ordinare %Ln articolo oggi</numerusform>
            <numerusform>Ordinare %Ln articoli oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln product(s) on %1</source>
        <translation>
            <numerusform>Ordinare %Ln articolo il %1</numerusform>
            <numerusform>Ordinare %Ln articoli il %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%Ln il %1</numerusform>
            <numerusform>%Ln il %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Number of the order</source>
        <translation>Numero ordine</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Numero riga</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Stato dell’ordine</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>Codice del fornitore</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Supplier&apos;s own product number</source>
        <translation>Codice articolo del fornitore</translation>
    </message>
    <message>
        <source>Your product code</source>
        <translation>Codice articolo interno</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Codice a barre</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Store to deliver to</source>
        <translation>Negozio di consegna</translation>
    </message>
    <message>
        <source>Quantity in pieces</source>
        <translation>Quantità in pezzi</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unità di misura</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>Pezzi per collo</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Colli</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Value of the line</source>
        <translation>Valore della riga</translation>
    </message>
    <message>
        <source>Valued at cost or price</source>
        <translation>Valutato a costo o prezzo</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Giorno dell’ordine</translation>
    </message>
    <message>
        <source>Last day to order</source>
        <translation>Ordinare entro il</translation>
    </message>
    <message>
        <source>Day it is expected</source>
        <translation>Arrivo previsto</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Tempo di consegna, giorni</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Ricevuto finora</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>OrdersPreview</name>
    <message>
        <source>No order of today changes.</source>
        <translation>Nessun ordine di oggi cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>%n ordine di oggi cambia: %1 diventano %2.</numerusform>
            <numerusform>%n ordini di oggi cambiano: %1 diventano %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, poi %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change.</source>
        <translation>
            <numerusform>%n ordine di oggi cambia.</numerusform>
            <numerusform>%n ordini di oggi cambiano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Proposte d’ordine</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Previsione articolo</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Upload &amp;&amp; train</source>
        <translation>Importa e addestra</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Anagrafica</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Order %1</source>
        <translation>Ordinare %1</translation>
    </message>
    <message>
        <source>Expedite %1</source>
        <translation>Sollecitare %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>Rinviare %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annullare %1</translation>
    </message>
    <message>
        <source>Increase by %1</source>
        <translation>Aumentare di %1</translation>
    </message>
    <message>
        <source>after the end of the plan</source>
        <translation>dopo la fine del piano</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>nella settimana dal %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>il %1</translation>
    </message>
    <message>
        <source>Order %1 now, to arrive %2.</source>
        <translation>Ordinare %1 ora, arrivo %2.</translation>
    </message>
    <message>
        <source>%1 are needed %2, but come %3: ask for a faster delivery.</source>
        <translation>%1 servono %2, ma arrivano %3: chiedere una consegna più rapida.</translation>
    </message>
    <message>
        <source>The %1 due %2 are needed only %3.</source>
        <translation>%1 in consegna %2 servono solo %3.</translation>
    </message>
    <message>
        <source>The %1 due %2 are not needed within this plan.</source>
        <translation>%1 in consegna %2 non servono in questo piano.</translation>
    </message>
    <message>
        <source>Add %1 to the delivery due %2: stock is short %3.</source>
        <translation>Aggiungere %1 alla consegna prevista %2: giacenza insufficiente %3.</translation>
    </message>
    <message>
        <source>%1 are needed %2, before an order placed now can arrive: ask for a faster delivery.</source>
        <translation>%1 servono %2, prima che possa arrivare un ordine fatto ora: chiedere una consegna più rapida.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 to %2 units</source>
        <translation>da %1 a %2 pezzi</translation>
    </message>
    <message>
        <source>lots of %1 at %2</source>
        <translation>lotti da %1 a giacenza %2</translation>
    </message>
    <message>
        <source>fill rate %1</source>
        <translation>evasione %1</translation>
    </message>
    <message>
        <source>costs %1 short, %2 a week held</source>
        <translation>costi %1 se manca, %2 a settimana in giacenza</translation>
    </message>
    <message>
        <source>costs, by the margin</source>
        <translation>costi, dal margine</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servizio %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>da %1: %2</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1 in stock</source>
        <translation>La giacenza di %1</translation>
    </message>
    <message>
        <source>The stock</source>
        <translation>La giacenza</translation>
    </message>
    <message>
        <source>%1 will probably run out on %2, before an order placed today can arrive.</source>
        <translation>%1 si esaurirà probabilmente il %2, prima che possa arrivare un ordine fatto oggi.</translation>
    </message>
    <message>
        <source>%1 will probably run out before an order placed today can arrive.</source>
        <translation>%1 si esaurirà probabilmente prima che possa arrivare un ordine fatto oggi.</translation>
    </message>
    <message>
        <source>%1 is at or below the level at which to order.</source>
        <translation>%1 è al punto di riordino o al di sotto.</translation>
    </message>
    <message>
        <source>%1 is enough until the next order.</source>
        <translation>%1 basta fino al prossimo ordine.</translation>
    </message>
    <message>
        <source>%1 is more than is needed.</source>
        <translation>%1 è più del necessario.</translation>
    </message>
    <message>
        <source>%1 has not sold for 90 days or more.</source>
        <translation>%1 non registra vendite da almeno 90 giorni.</translation>
    </message>
    <message>
        <source>The stock is not known, so there is no order to recommend.</source>
        <translation>La giacenza non è nota, quindi non c’è un ordine da consigliare.</translation>
    </message>
    <message>
        <source>Order %1 today.</source>
        <translation>Ordinare %1 oggi.</translation>
    </message>
    <message>
        <source>Import or type in the stock to get an order.</source>
        <translation>Importare o inserire la giacenza per avere un ordine.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Oggi niente da ordinare.</translation>
    </message>
    <message>
        <source>In the 7 days from %1 expect %2 units, 8 times of 10 between %3 and %4.</source>
        <translation>Nei 7 giorni dal %1 si prevedono %2 pezzi, 8 volte su 10 tra %3 e %4.</translation>
    </message>
    <message>
        <source>On average it is %1, because a few such weeks sell much more.</source>
        <translation>In media sono %1, perché alcune settimane come questa vendono molto di più.</translation>
    </message>
    <message>
        <source>This product has cost too much the same for a best price to be told. Hatched: prices it has never had.</source>
        <translation>Il prezzo di questo articolo è cambiato troppo di rado per indicare un prezzo migliore. Zona tratteggiata: prezzi mai avuti.</translation>
    </message>
    <message>
        <source>The margin still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>Il margine cresce ancora a %1, al limite dei prezzi avuti da questo articolo: non si può indicare un prezzo migliore. Zona tratteggiata: prezzi mai avuti.</translation>
    </message>
    <message>
        <source>The revenue still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>I ricavi crescono ancora a %1, al limite dei prezzi avuti da questo articolo: non si può indicare un prezzo migliore. Zona tratteggiata: prezzi mai avuti.</translation>
    </message>
    <message>
        <source>About %1 brings the most margin: %2 in 7 days. Hatched: prices this product has never had.</source>
        <translation>Circa %1 dà il margine maggiore: %2 in 7 giorni. Zona tratteggiata: prezzi che questo articolo non ha mai avuto.</translation>
    </message>
    <message>
        <source>About %1 brings the most revenue: %2 in 7 days; without a cost no margin is known. Hatched: prices this product has never had.</source>
        <translation>Circa %1 dà i ricavi maggiori: %2 in 7 giorni; senza un costo il margine non è noto. Zona tratteggiata: prezzi che questo articolo non ha mai avuto.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>not used</source>
        <translation>non usata</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>certa, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>probabile, %1</translation>
    </message>
    <message>
        <source>please check, %1</source>
        <translation>da verificare, %1</translation>
    </message>
</context>
<context>
    <name>PurchaseOrders</name>
    <message>
        <source>Proposed</source>
        <translation>Proposto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Ricevuto in parte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Nessun fornitore</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 sotto %2</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>raggiunge %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stated</source>
        <translation>
            <numerusform>%n giorno dichiarato</numerusform>
            <numerusform>%n giorni dichiarati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated, %2 measured</source>
        <translation>%1 dichiarati, %2 misurati</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 misurati</translation>
    </message>
    <message>
        <source>order by %1, next %2</source>
        <translation>ordinare entro %1, poi %2</translation>
    </message>
    <message>
        <source>order by %1 before %2, next %3</source>
        <translation>ordinare entro %1 alle %2, poi %3</translation>
    </message>
    <message>
        <source>closed today since %1, next %2</source>
        <translation>oggi chiuso dalle %1, poi %2</translation>
    </message>
    <message>
        <source>order today</source>
        <translation>ordinare oggi</translation>
    </message>
    <message>
        <source>order today, next %1</source>
        <translation>ordinare oggi, poi %1</translation>
    </message>
    <message>
        <source>order today before %1</source>
        <translation>ordinare oggi entro le %1</translation>
    </message>
    <message>
        <source>order today before %1, next %2</source>
        <translation>ordinare oggi entro le %1, poi %2</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The database is damaged</source>
        <translation>Il database è danneggiato</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, also after a restore: it is kept beside the restored one under another name.</source>
        <translation>Il file danneggiato resta com’è, anche dopo un ripristino: è conservato accanto a quello ripristinato con un altro nome.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>All that was stored before is in the database; what could not be written was not stored half.</source>
        <translation>Tutto ciò che era stato salvato prima è nel database; ciò che non si è potuto scrivere non è stato salvato a metà.</translation>
    </message>
    <message>
        <source>Free some space and try again, or open the database to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Liberare spazio e riprovare, o aprire il database in sola lettura: previsioni e ordini si vedono, ma non si salva nulla.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>Impossibile scrivere nel database</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nessuna modifica apportata.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask the owner of the folder for the right to write, then try again.</source>
        <translation>Aprirlo in sola lettura, o chiedere al proprietario della cartella il diritto di scrittura e poi riprovare.</translation>
    </message>
    <message>
        <source>The database was written by a newer Shelfcast</source>
        <translation>Il database è stato scritto da uno Shelfcast più recente</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>Non ne è stato modificato un solo byte.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or choose another database here.</source>
        <translation>Aprirlo con la versione più recente, o scegliere qui un altro database.</translation>
    </message>
    <message>
        <source>This is no database of Shelfcast</source>
        <translation>Questo non è un database di Shelfcast</translation>
    </message>
    <message>
        <source>Choose another file. If it was one of Shelfcast&apos;s and is damaged, save what can be read of it.</source>
        <translation>Scegliere un altro file. Se era di Shelfcast ed è danneggiato, recuperarne i dati leggibili.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Il database è in uso</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Chiuderlo lì e riprovare, o aprirlo qui in sola lettura: previsioni e ordini si vedono, ma non si salva nulla.</translation>
    </message>
    <message>
        <source>The database is gone</source>
        <translation>Il database non c’è più</translation>
    </message>
    <message>
        <source>The backups below are there.</source>
        <translation>I backup qui sotto ci sono.</translation>
    </message>
    <message>
        <source>No backup was found where it lay.</source>
        <translation>Nel posto previsto non è stato trovato nessun backup.</translation>
    </message>
    <message>
        <source>Connect the drive and try again, choose the file where it is now, restore a backup in its place, or begin anew.</source>
        <translation>Collegare l’unità e riprovare, scegliere il file dove si trova ora, ripristinare un backup al suo posto, o ricominciare da capo.</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>Impossibile aprire il database</translation>
    </message>
    <message>
        <source>Try again, or choose another database.</source>
        <translation>Riprovare, o scegliere un altro database.</translation>
    </message>
    <message>
        <source>Restore the newest backup below; what was imported after it has to be imported once more. Or save what can be read: it is put into a new file, which then is among the backups.</source>
        <translation>Ripristinare il backup più recente qui sotto; ciò che è stato importato dopo va importato di nuovo. Oppure recuperare i dati leggibili: vengono messi in un nuovo file, che poi compare tra i backup.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Save what can be read: it is put into a new file, which then can be restored. Or restore a backup from another place, or choose another database.</source>
        <translation>Accanto non c’è nessun backup. Recuperare i dati leggibili: vengono messi in un nuovo file, che poi si può ripristinare. Oppure ripristinare un backup da un’altra posizione, o scegliere un altro database.</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Sample data of %1 stores and %2 products are ready.</source>
        <translation>I dati di esempio di %1 negozi e %2 articoli sono pronti.</translation>
    </message>
    <message>
        <source>Preparing sample data</source>
        <translation>Preparazione dei dati di esempio</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>price %1</source>
        <translation>prezzo %1</translation>
    </message>
    <message>
        <source>discount %1 %</source>
        <translation>sconto %1&#xa0;%</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promozione</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>senza promozione</translation>
    </message>
    <message>
        <source>competitor %1</source>
        <translation>concorrente %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>meteo %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>giacenza %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>in ordine %1</translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation>consegna %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>come oggi</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>smooth</source>
        <translation>regolare</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>irregolare</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>intermittente</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>a picchi</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>4-week average</source>
        <translation>Media 4 settimane</translation>
    </message>
    <message>
        <source>4-week, same service</source>
        <translation>4 sett., pari servizio</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Scartato</translation>
    </message>
</context>
<context>
    <name>UploadCommand</name>
    <message>
        <source>import of %1</source>
        <translation>import di %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 has %2 in stock and has not sold for 90 days.</source>
        <translation>%1 ha %2 in giacenza e non vende da 90 giorni.</translation>
    </message>
    <message>
        <source>Train a model for this store: until then forecasts are simple ones.</source>
        <translation>Addestrare un modello per questo negozio: fino ad allora le previsioni sono semplici.</translation>
    </message>
    <message>
        <source>Order %1 today, runs out %2: %3</source>
        <translation>Ordinare %1 oggi, si esaurisce %2: %3</translation>
    </message>
    <message>
        <source>Order %1 today: %2</source>
        <translation>Ordinare %1 oggi: %2</translation>
    </message>
    <message>
        <source>%1 more than needed: %2</source>
        <translation>%1 più del necessario: %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>valore %1</translation>
    </message>
    <message>
        <source>Order %1 on %2, runs out %3: %4</source>
        <translation>Ordinare %1 il %2, si esaurisce %3: %4</translation>
    </message>
    <message>
        <source>Order %1 on %2: %3</source>
        <translation>Ordinare %1 il %2: %3</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>salva %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forecasts and orders for shops.</source>
        <translation>Previsioni e ordini per negozi.</translation>
    </message>
    <message>
        <source>The database to open or create.</source>
        <translation>Il database da aprire o creare.</translation>
    </message>
    <message>
        <source>A sales file to import.</source>
        <translation>Un file di vendite da importare.</translation>
    </message>
    <message>
        <source>Write nothing to the database.</source>
        <translation>Non scrivere nulla nel database.</translation>
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
        <translation>Accuratezza per settimana</translation>
    </message>
    <message numerus="yes">
        <source>The model beat repeating the last season in %1 of %n week(s); in the last one it was %2 right, naive %3.</source>
        <translation>
            <numerusform>Settimane in cui il modello ha superato la ripetizione dell’ultima stagione: %1 su %n; la sua accuratezza era %2, ingenua %3.</numerusform>
            <numerusform>Settimane in cui il modello ha superato la ripetizione dell’ultima stagione: %1 su %n; nell’ultima la sua accuratezza era %2, ingenua %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Sett.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingenua</translation>
    </message>
    <message>
        <source>Sales were</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>new since the training</source>
        <translation>dopo l’addestramento</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>di prova</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modello: %1</translation>
    </message>
    <message>
        <source>Naive %1</source>
        <translation>Ingenua %1</translation>
    </message>
    <message>
        <source>Sold after the training</source>
        <translation>Venduto dopo addestramento</translation>
    </message>
    <message>
        <source>Held out from the training</source>
        <translation>Tenuto da parte per la prova</translation>
    </message>
    <message>
        <source>Naive: repeating the last season</source>
        <translation>Ingenua: ultima stagione ripetuta</translation>
    </message>
    <message>
        <source>since the training</source>
        <translation>da addestramento</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsButton</name>
    <message>
        <source>No new alert</source>
        <translation>Nessun nuovo avviso</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n avviso che nessuno ha ancora visto</numerusform>
            <numerusform>%n avvisi che nessuno ha ancora visto</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>Lettura degli avvisi</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Ricerca di ciò che richiede attenzione</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Looking for what needs your attention…</source>
        <translation>Ricerca di ciò che richiede attenzione…</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nulla richiede attenzione.</translation>
    </message>
    <message>
        <source>Nobody has looked yet for what needs your attention.</source>
        <translation>Nessuno ha ancora cercato che cosa richiede attenzione.</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Avvisi: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca ancora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <translation>Valore: %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>inoltrato</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>presa d’atto: %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>rimandato al %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Snooze a week</source>
        <translation>Rimanda di 1 settimana</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendi atto</translation>
    </message>
    <message>
        <source>Keeping what you said of an alert</source>
        <translation>Registrazione di quanto indicato su un avviso</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Search who, what, before, after, why</source>
        <translation>Cerca chi, che cosa, prima, dopo, perché</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ultimi 365 giorni</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Esporta in CSV…</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Lettura del registro modifiche</translation>
    </message>
    <message>
        <source>No change is written down for this choice.</source>
        <translation>Nessuna modifica registrata per questa scelta.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for this choice, the newest first.</source>
        <translation>
            <numerusform>%n modifica per questa scelta.</numerusform>
            <numerusform>%n modifiche per questa scelta, dalla più recente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are written down, the newest first.</source>
        <translation>
            <numerusform>%n modifica registrata.</numerusform>
            <numerusform>%n modifiche registrate, dalla più recente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s).</source>
        <translation>
            <numerusform>Modifica più recente: %n.</numerusform>
            <numerusform>Le %n modifiche più recenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line is sealed by the one after it.</source>
        <translation>Ogni riga è sigillata da quella successiva.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Esporta le modifiche</translation>
    </message>
    <message>
        <source>shelfcast audit.csv</source>
        <translation>modifiche shelfcast.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <translation>Esportazione del registro modifiche</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) to %1.</source>
        <translation>
            <numerusform>Scritta %n riga in %1.</numerusform>
            <numerusform>Scritte %n righe in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BasketPanel</name>
    <message>
        <source>Orders of the day</source>
        <translation>Ordini del giorno</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Tick a line, or a supplier&apos;s heading, to put it into that supplier&apos;s order. It then stands here, ready to approve, export and send.</source>
        <translation>Selezionare una riga, o l’intestazione di un fornitore, per metterla nell’ordine di quel fornitore. L’ordine compare qui, pronto da approvare, esportare e inviare.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n ordine, %1</numerusform>
            <numerusform>%n ordini, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n riga, %1</numerusform>
            <numerusform>%n righe, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s minimum order value</source>
        <translation>Valore minimo d’ordine del fornitore</translation>
    </message>
    <message>
        <source>%1 · sent %2, expected %3</source>
        <translation>%1 · inviato %2, atteso %3</translation>
    </message>
    <message>
        <source>%1 · order today, comes %2</source>
        <translation>%1 · ordinare oggi, arriva %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Segna inviato</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Integra</translation>
    </message>
    <message>
        <source>More of what is worth most, pack by pack, up to the supplier&apos;s minimum</source>
        <translation>Aggiunge ciò che rende di più, collo per collo, fino al valore minimo del fornitore</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Non è stato inviato</translation>
    </message>
    <message>
        <source>Back to a proposal that can be changed</source>
        <translation>Torna a una proposta modificabile</translation>
    </message>
    <message>
        <source>%1 · order %2, comes %3</source>
        <translation>%1 · ordinare %2, arriva %3</translation>
    </message>
    <message>
        <source>%1 · closed today since %2</source>
        <translation>%1 · oggi chiuso dalle %2</translation>
    </message>
    <message>
        <source>%1 · order by %2, comes %3</source>
        <translation>%1 · entro %2, arriva %3</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkDetails</name>
    <message>
        <source>Product details</source>
        <translation>Dettagli dell’articolo</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Open this product in the smart prediction</source>
        <translation>Apri questo articolo nella pagina Previsione articolo</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Open this product in the forecast</source>
        <translation>Apri questo articolo nella pagina Previsione</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Chiudi (Barra spaziatrice)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Chiudi i dettagli</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Spiega l’ordine</translation>
    </message>
    <message>
        <source>Expected demand</source>
        <translation>Domanda attesa</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Perché questa domanda</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Ultime 4 settimane</translation>
    </message>
    <message>
        <source>Choose a product to see everything about it</source>
        <translation>Scegliere un articolo per vederne tutti i dettagli</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message>
        <source>%1 chance to run out before an order placed today arrives</source>
        <translation>Probabilità %1 di esaurimento prima dell’arrivo di un ordine fatto oggi</translation>
    </message>
    <message>
        <source>The stock is not known, so neither is the chance to run out.</source>
        <translation>La giacenza non è nota, quindi nemmeno la probabilità di esaurimento.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Revenue, 7 days</source>
        <translation>Ricavi, 7 giorni</translation>
    </message>
    <message>
        <source>Order, at price</source>
        <translation>Ordine, a prezzo</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valore ordine</translation>
    </message>
    <message>
        <source>No week yet that the model had not seen.</source>
        <translation>Ancora nessuna settimana che il modello non avesse visto.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Sett. dal</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>effettivo</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>Working out what moves it…</source>
        <translation>Calcolo dei fattori…</translation>
    </message>
    <message>
        <source>Drivers of the demand</source>
        <translation>Fattori della domanda</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>Livello abituale %1, più quanto segue, dà in media %2 pezzi in 7 giorni.</translation>
    </message>
    <message>
        <source>%1 units on average in 7 days.</source>
        <translation>In media %1 pezzi in 7 giorni.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Fattori della domanda, in pezzi per 7 giorni</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>Modifica ordine…</translation>
    </message>
    <message>
        <source>Another quantity, with a reason (F2)</source>
        <translation>Altra quantità, con un motivo (F2)</translation>
    </message>
    <message>
        <source>%1: 5 times of 10 at most %2 units, 8 times of 10 %3.</source>
        <translation>%1: 5 volte su 10 al massimo %2 pezzi; 8 volte su 10: %3.</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Prossimo giorno</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>Next 91 days</source>
        <translation>91 giorni</translation>
    </message>
    <message>
        <source>Already unavoidable</source>
        <translation>Ormai inevitabile</translation>
    </message>
    <message>
        <source>Saved by ordering</source>
        <translation>Salvato ordinando</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Metti nell’ordine</translation>
    </message>
    <message>
        <source>Into the supplier&apos;s order, or off it (O)</source>
        <translation>Nell’ordine del fornitore, o fuori (O)</translation>
    </message>
    <message>
        <source>Take off the order</source>
        <translation>Togli dall’ordine</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>giacenza ignota</translation>
    </message>
    <message>
        <source>The mean of such a week, as forecast before it began; &quot;expected&quot; above is the median, which half of such weeks pass</source>
        <translation>La media di una settimana come questa, prevista prima del suo inizio; «atteso» qui sopra è la mediana, superata dalla metà di queste settimane</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkPage</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Proposte d’ordine</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkTableModel</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Expected 7 d</source>
        <translation>Attesa 7 gg</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Finisce il</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>A rischio</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 sett.</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Nessun fornitore</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Nessuna categoria</translation>
    </message>
    <message>
        <source>Demand of the 7 days from the planning date: 5 times of 10 it is at most this; the bar spans what happens 8 times of 10</source>
        <translation>Domanda dei 7 giorni dalla data di pianificazione: 5 volte su 10 è al massimo questa; la barra comprende ciò che accade 8 volte su 10</translation>
    </message>
    <message>
        <source>Whole days whose expected demand the stock on hand covers</source>
        <translation>Giorni interi la cui domanda attesa è coperta dalla giacenza</translation>
    </message>
    <message>
        <source>First day that is not covered, with what is on order</source>
        <translation>Primo giorno non coperto, tenendo conto di quanto è in ordine</translation>
    </message>
    <message>
        <source>What to order today. F2 changes it, with a reason; changed orders are bold</source>
        <translation>Che cosa ordinare oggi. F2 cambia la quantità, con un motivo; gli ordini modificati sono in grassetto</translation>
    </message>
    <message>
        <source>Accuracy on this product&apos;s own weeks that the model had not seen</source>
        <translation>Accuratezza sulle settimane di questo articolo che il modello non aveva visto</translation>
    </message>
    <message>
        <source>Units sold in the last 8 weeks</source>
        <translation>Pezzi venduti nelle ultime 8 settimane</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>senza vendite</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 gg</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>non a breve</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>Low %1, expected %2, high %3 units</source>
        <translation>Basso %1, atteso %2, alto %3 pezzi</translation>
    </message>
    <message>
        <source>Recommended %1, changed: %2</source>
        <translation>Consigliato %1, modificato: %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>At the sales price; no unit cost is known</source>
        <translation>A prezzo di vendita; il costo unitario non è noto</translation>
    </message>
    <message>
        <source>Accuracy of %1 on its own weeks that the model had not seen</source>
        <translation>Accuratezza %1 sulle settimane proprie che il modello non aveva visto</translation>
    </message>
    <message>
        <source>Not enough history: fewer than 4 weeks that the model had not seen</source>
        <translation>Storico insufficiente: meno di 4 settimane che il modello non aveva visto</translation>
    </message>
    <message>
        <source>Units sold, oldest week first: %1</source>
        <translation>Pezzi venduti, dalla settimana più vecchia: %1</translation>
    </message>
    <message>
        <source>Show everything about this product (Space)</source>
        <translation>Mostra tutto su questo articolo (Barra spaziatrice)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>niente da ordinare</translation>
    </message>
    <message>
        <source>%1 units left out to stay within the budget</source>
        <translation>%1 pezzi esclusi per restare nel budget</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>non provata</translation>
    </message>
    <message>
        <source>If nothing is ordered today: price times the demand that is lost before an order can arrive, and times what ordering saves</source>
        <translation>Se oggi non si ordina nulla: prezzo per la domanda che si perde prima che possa arrivare un ordine, e per quella che ordinando si salva</translation>
    </message>
    <message>
        <source>Ticked: in the supplier&apos;s order (key O)</source>
        <translation>Selezionato: nell’ordine del fornitore (tasto O)</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>giacenza ignota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the supplier&apos;s order; a click takes it off (O)</source>
        <translation>Nell’ordine del fornitore; un clic lo toglie (O)</translation>
    </message>
    <message>
        <source>Put it into the supplier&apos;s order (O)</source>
        <translation>Metti nell’ordine del fornitore (O)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3); stock: %4</source>
        <translation>%1 in %2 (%3); giacenza: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 di %n riga</numerusform>
            <numerusform>%1 di %n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order</source>
        <translation>
            <numerusform>%n riga da ordinare</numerusform>
            <numerusform>%n righe da ordinare</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>minimo %1</translation>
    </message>
    <message>
        <source>under minimum %1</source>
        <translation>sotto il minimo %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkToolbar</name>
    <message>
        <source>Search products</source>
        <translation>Cerca articoli</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Codice, nome, categoria o fornitore (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Raggruppa</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Senza gruppi</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Per fornitore</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Per categoria</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget for all orders together</source>
        <translation>Budget per tutti gli ordini insieme</translation>
    </message>
    <message>
        <source>The sum that all orders together may cost: the orders that protect most stay, the others are left out. Computed while you type.</source>
        <translation>La somma che tutti gli ordini insieme possono costare: restano gli ordini che proteggono di più, gli altri sono esclusi. Calcolata durante la digitazione.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Scegli le colonne</translation>
    </message>
    <message numerus="yes">
        <source>Show only %1: %n product(s)</source>
        <translation>
            <numerusform>Mostra solo %1: %n articolo</numerusform>
            <numerusform>Mostra solo %1: %n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tutte le categorie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Tutti i fornitori</translation>
    </message>
    <message>
        <source>The data name no category and no supplier</source>
        <translation>I dati non indicano né categoria né fornitore</translation>
    </message>
    <message>
        <source>Show one category or one supplier</source>
        <translation>Mostra una categoria o un fornitore</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>Questo non è un importo.</translation>
    </message>
    <message>
        <source>Show only the orders that the budget leaves out or cuts</source>
        <translation>Mostra solo gli ordini che il budget esclude o riduce</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Esclusi %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n order(s) left out for the budget</source>
        <translation>
            <numerusform>Mostra solo l’ordine escluso per il budget (%n)</numerusform>
            <numerusform>Mostra solo i %n ordini esclusi per il budget</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tutti i negozi</translation>
    </message>
    <message>
        <source>Only products with an order are shown; press to show the others too</source>
        <translation>Si vedono solo gli articoli con un ordine; un clic mostra anche gli altri</translation>
    </message>
    <message>
        <source>To order %1</source>
        <translation>Da ordinare %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n product(s) to order</source>
        <translation>
            <numerusform>Mostra solo %n articolo da ordinare</numerusform>
            <numerusform>Mostra solo i %n articoli da ordinare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CalendarDialog</name>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>As learnt: open</source>
        <translation>Appreso: aperto</translation>
    </message>
    <message>
        <source>As learnt: closed</source>
        <translation>Appreso: chiuso</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Selling calendar of %1</source>
        <translation>Calendario di vendita di %1</translation>
    </message>
    <message>
        <source>Everything as learnt</source>
        <translation>Tutto come appreso</translation>
    </message>
    <message>
        <source>Takes back all that was set by hand, own closures included</source>
        <translation>Annulla tutto ciò che è stato impostato a mano, comprese le chiusure proprie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Giorni della settimana</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>All public holidays</source>
        <translation>Tutte le festività</translation>
    </message>
    <message>
        <source>Each as learnt</source>
        <translation>Ognuna come appreso</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Tutte aperte</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Tutte chiuse</translation>
    </message>
    <message>
        <source>Own closures and openings</source>
        <translation>Chiusure e aperture proprie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>Chiuso o aperto</translation>
    </message>
    <message>
        <source>Name, as in works holiday</source>
        <translation>Nome, ad esempio ferie</translation>
    </message>
    <message>
        <source>Name of the closure</source>
        <translation>Nome della chiusura</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’anno</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Point at a day to see why; click it to put it into the fields at the left</source>
        <translation>Puntare un giorno per vedere il motivo; un clic lo inserisce nei campi a sinistra</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Lettura del calendario</translation>
    </message>
    <message>
        <source>Public holidays: %1</source>
        <translation>Festività: %1</translation>
    </message>
    <message>
        <source>On closed days 0 is forecast and nothing can be delivered.</source>
        <translation>Nei giorni di chiusura si prevede 0 e non si può consegnare nulla.</translation>
    </message>
    <message>
        <source>The sales are not by day: closed days only say when nothing can be delivered.</source>
        <translation>Le vendite non sono per giorno: i giorni di chiusura dicono solo quando non si può consegnare nulla.</translation>
    </message>
    <message>
        <source>no such day in the data</source>
        <translation>nessun giorno simile nei dati</translation>
    </message>
    <message>
        <source>Like all: open</source>
        <translation>Come tutte: aperto</translation>
    </message>
    <message>
        <source>Like all: closed</source>
        <translation>Come tutte: chiuso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Chiuso %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Closed %1, from an imported calendar</source>
        <translation>Chiuso %1, da un calendario importato</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Non usare</translation>
    </message>
    <message>
        <source>Not used: %1, from an imported calendar</source>
        <translation>Non usato: %1, da un calendario importato</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Aperto %1</translation>
    </message>
    <message>
        <source>Closed %1, as every year</source>
        <translation>Chiuso %1, come ogni anno</translation>
    </message>
    <message>
        <source>Not closed every year</source>
        <translation>Non chiuso ogni anno</translation>
    </message>
    <message>
        <source>Closed as every year</source>
        <translation>Chiuso come ogni anno</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ancora nessuna.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Calcolo delle variazioni…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Calcolo delle variazioni</translation>
    </message>
    <message>
        <source>No order of today changes.</source>
        <translation>Nessun ordine di oggi cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>%n ordine di oggi cambia: %1 diventano %2.</numerusform>
            <numerusform>%n ordini di oggi cambiano: %1 diventano %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation>Salvataggio del calendario</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Calendario di vendita</translation>
    </message>
    <message>
        <source>Selling calendar saved. Train again, so that the model learns from it.</source>
        <translation>Calendario di vendita salvato. Addestrare di nuovo, perché il modello ne tenga conto.</translation>
    </message>
    <message>
        <source>sales on %1 of %2</source>
        <translation>vendite in %1 su %2</translation>
    </message>
    <message>
        <source>Of the last %1 such days without a holiday</source>
        <translation>Degli ultimi %1 giorni simili senza festività</translation>
    </message>
    <message>
        <source>%1 · sales in %2</source>
        <translation>%1 · vendite: %2</translation>
    </message>
    <message>
        <source>%1 · no sales in %2</source>
        <translation>%1 · senza vendite: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueModel</name>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>Known from the sales or the supplier; no table says it.</source>
        <translation>Noto dalle vendite o dal fornitore; nessuna tabella lo indica.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>per classe</translation>
    </message>
    <message>
        <source>A double click changes it.</source>
        <translation>Un doppio clic lo modifica.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Anagrafica</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueView</name>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fornitori</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Cerca articoli</translation>
    </message>
    <message>
        <source>Search suppliers</source>
        <translation>Cerca fornitori</translation>
    </message>
    <message>
        <source>Reading products and suppliers</source>
        <translation>Lettura di articoli e fornitori</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of %1.</source>
        <translation>
            <numerusform>%n articolo di %1.</numerusform>
            <numerusform>%n articoli di %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a supplier.</source>
        <translation>
            <numerusform>%n senza fornitore.</numerusform>
            <numerusform>%n senza fornitore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost: their orders are valued at the price.</source>
        <translation>
            <numerusform>%n senza costo: il suo ordine è valutato al prezzo di vendita.</numerusform>
            <numerusform>%n senza costo: i loro ordini sono valutati al prezzo di vendita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), the same in all stores.</source>
        <translation>
            <numerusform>%n fornitore, lo stesso in tutti i negozi.</numerusform>
            <numerusform>%n fornitori, gli stessi in tutti i negozi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a lead time: the store&apos;s is used.</source>
        <translation>
            <numerusform>%n senza tempo di consegna: vale quello del negozio.</numerusform>
            <numerusform>%n senza tempo di consegna: vale quello del negozio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell to change it; orders follow at once.</source>
        <translation>Per modificare una cella basta scriverci; gli ordini si aggiornano subito.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>How it is ordered…</source>
        <translation>Regola d’ordine…</translation>
    </message>
    <message>
        <source>Rule and prices by quantity of the chosen product (Ctrl+Return)</source>
        <translation>Regola e prezzi per quantità dell’articolo scelto (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Rule and freight of the chosen supplier (Ctrl+Return)</source>
        <translation>Regola e trasporto del fornitore scelto (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Order sheet…</source>
        <translation>Modulo d’ordine…</translation>
    </message>
    <message>
        <source>Columns and headings of the files that the chosen supplier gets</source>
        <translation>Colonne e intestazioni dei file che riceve il fornitore scelto</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChangeView</name>
    <message>
        <source>New sales</source>
        <translation>Nuove vendite</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Prices and promotions</source>
        <translation>Prezzi e promozioni</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Modifiche manuali</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Il resto</translation>
    </message>
    <message>
        <source>%1, sales to %2, model %3</source>
        <translation>%1, vendite fino al %2, modello %3</translation>
    </message>
    <message>
        <source>Compared with the forecast of</source>
        <translation>A confronto con quella del</translation>
    </message>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>Previsione precedente con cui confrontare</translation>
    </message>
    <message>
        <source>%1: %2 units now, %3 then</source>
        <translation>%1: ora %2 pezzi, allora %3</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1. Most of it: %2 (%3).</source>
        <translation>%1. Soprattutto: %2 (%3).</translation>
    </message>
    <message>
        <source>. Nothing changed it.</source>
        <translation>. Nulla l’ha modificata.</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>Previsione prima</translation>
    </message>
    <message>
        <source>From sales to %1.</source>
        <translation>Con le vendite fino al %1.</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <translation>Previsione ora</translation>
    </message>
    <message>
        <source>Why the forecast of %1 changed</source>
        <translation>Perché è cambiata la previsione per %1</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Perché la previsione è cambiata</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartBase</name>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra in tabella</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copia i numeri</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L’immagine è negli appunti.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salva come PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salva come SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Disegno (*.svg)</translation>
    </message>
    <message>
        <source>Back to the usual period</source>
        <translation>Torna al periodo abituale</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n riga è negli appunti, da incollare in un foglio elettronico.</numerusform>
            <numerusform>%n righe sono negli appunti, da incollare in un foglio elettronico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salva il grafico</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder.</source>
        <translation>Impossibile scrivere %1: %2. Non è stato modificato nulla; scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartView</name>
    <message>
        <source>Sold</source>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Model before your change</source>
        <translation>Modello prima della modifica</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anno scorso</translation>
    </message>
    <message>
        <source>%1 % of outcomes</source>
        <translation>%1&#xa0;% dei casi</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promozione</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ancora nessun dato</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>History from %1 to %2, %3 %4 per period on average.</source>
        <translation>Storico dal %1 al %2, in media %3 %4 per periodo.</translation>
    </message>
    <message>
        <source>Forecast of %1 %2 from %3 to %4.</source>
        <translation>Previsione: %1 %2 dal %3 al %4.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Sold %1 %2</source>
        <translation>Venduto: %1 %2</translation>
    </message>
    <message>
        <source>Out of stock: demand was higher than sales</source>
        <translation>Esaurito: la domanda è stata superiore alle vendite</translation>
    </message>
    <message>
        <source>Expected %1 %2</source>
        <translation>Atteso: %1 %2</translation>
    </message>
    <message>
        <source>Your forecast %1 %2</source>
        <translation>Previsione manuale: %1 %2</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modello: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %: %2 to %3</source>
        <translation>%1&#xa0;%: da %2 a %3</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>Anno scorso: %1</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promozione prevista</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>%1 % from</source>
        <translation>%1&#xa0;% da</translation>
    </message>
    <message>
        <source>%1 % to</source>
        <translation>%1&#xa0;% a</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Da notare</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Product, store, page or action</source>
        <translation>Articolo, negozio, pagina o azione</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Up and Down to choose, Enter to open, Escape to close</source>
        <translation>Su e Giù per scegliere, Invio per aprire, Esc per chiudere</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComparisonDialog</name>
    <message>
        <source>Better</source>
        <translation>Migliore</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peggiore</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Nessuna differenza netta</translation>
    </message>
    <message>
        <source>Steady products</source>
        <translation>Articoli regolari</translation>
    </message>
    <message>
        <source>Erratic products</source>
        <translation>Articoli irregolari</translation>
    </message>
    <message>
        <source>Intermittent products</source>
        <translation>Articoli intermittenti</translation>
    </message>
    <message>
        <source>Lumpy products</source>
        <translation>Articoli a picchi</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tutti gli articoli</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>A %n giorno</numerusform>
            <numerusform>A %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>There are no days that neither %1 nor %2 had seen, so they cannot be compared.</source>
        <translation>Non ci sono giorni che né %1 né %2 abbiano visto, quindi non si possono confrontare.</translation>
    </message>
    <message>
        <source>%1 is off by %3 points less than %2</source>
        <translation>%1 ha un errore inferiore di %3 punti a quello di %2</translation>
    </message>
    <message>
        <source>%1 is off by %3 points more than %2</source>
        <translation>%1 ha un errore superiore di %3 punti a quello di %2</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart, which may be chance</source>
        <translation>%1 e %2 differiscono di %3 punti, il che può essere dovuto al caso</translation>
    </message>
    <message>
        <source>%1, on days from %2 to %3 that neither had seen.</source>
        <translation>%1, su giorni dal %2 al %3 che nessuno dei due aveva visto.</translation>
    </message>
    <message>
        <source>Clearly better for %1 and clearly worse for %2 of %3 products.</source>
        <translation>Nettamente migliore per %1 e nettamente peggiore per %2 di %3 articoli.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 accanto a %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingenua</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 è</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Niente da confrontare.</translation>
    </message>
    <message>
        <source>Accuracy of single days, each week forecast from what was known on its eve. Better or worse is said where chance hardly explains it.</source>
        <translation>Accuratezza di singoli giorni; ogni settimana è prevista in base a ciò che era noto alla vigilia. Si dice migliore o peggiore dove il caso difficilmente lo spiega.</translation>
    </message>
    <message>
        <source>If %1 served: %2</source>
        <translation>Con %1 in uso: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Attiva %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComponentView</name>
    <message>
        <source>Components of the forecast</source>
        <translation>Componenti della previsione</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 tra %2 e %3</translation>
    </message>
    <message>
        <source>There are no components for this forecast.</source>
        <translation>Per questa previsione non ci sono componenti.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ContextField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, cursore</translation>
    </message>
    <message>
        <source>Back to today&apos;s value</source>
        <translation>Torna al valore di oggi</translation>
    </message>
    <message>
        <source>%1 back to today&apos;s value</source>
        <translation>%1: torna al valore di oggi</translation>
    </message>
    <message>
        <source>%1: %2, so nothing follows from changing it.</source>
        <translation>%1: %2, quindi modificarlo non ha effetto.</translation>
    </message>
    <message>
        <source>changed; today it is %1</source>
        <translation>modificato; oggi è %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>come oggi</translation>
    </message>
    <message>
        <source>Outside experience: always %1 so far</source>
        <translation>Fuori dallo storico: finora sempre %1</translation>
    </message>
    <message>
        <source>Outside experience: %1 to %2 so far</source>
        <translation>Fuori dallo storico: finora da %1 a %2</translation>
    </message>
    <message>
        <source>always %1 so far</source>
        <translation>finora sempre %1</translation>
    </message>
    <message>
        <source>%1 to %2 so far</source>
        <translation>finora da %1 a %2</translation>
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
        <translation>Articolo</translation>
    </message>
    <message>
        <source>First day of the prediction</source>
        <translation>Primo giorno della previsione</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>senza prezzo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>senza sconto</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concorrente</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promozione</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteo</translation>
    </message>
    <message>
        <source>Everything as today</source>
        <translation>Tutto come oggi</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The data tell of no promotions, so nothing follows from one.</source>
        <translation>I dati non riportano promozioni, quindi una promozione non avrebbe effetto.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usato</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CurveView</name>
    <message>
        <source>No curve is known.</source>
        <translation>Nessuna curva nota.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 from %5 to %6.</source>
        <translation>%1 da %2 a %3: %4 da %5 a %6.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 da %2 a %3.</translation>
    </message>
    <message>
        <source>Today at %1: %2.</source>
        <translation>Oggi, a %1: %2.</translation>
    </message>
    <message>
        <source>Yours at %1: %2.</source>
        <translation>Scelto, a %1: %2.</translation>
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
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Review today&apos;s orders</source>
        <translation>Controlla gli ordini</translation>
    </message>
    <message>
        <source>Sales, last 30 days</source>
        <translation>Vendite, ultimi 30 giorni</translation>
    </message>
    <message>
        <source>At risk of running out</source>
        <translation>A rischio rottura</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Accuratezza previsione</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Vendite e previsione</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Tutto il negozio</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Top articoli</translation>
    </message>
    <message>
        <source>Period of the top products</source>
        <translation>Periodo dei top articoli</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Sett. prossima</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese prossimo</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Trim. prossimo</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Oggi non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Looking at the store</source>
        <translation>Analisi del negozio</translation>
    </message>
    <message>
        <source>Drawing the forecast</source>
        <translation>Disegno della previsione</translation>
    </message>
    <message>
        <source>Ranking the products</source>
        <translation>Confronto degli articoli</translation>
    </message>
    <message>
        <source>units</source>
        <translation>pezzi</translation>
    </message>
    <message>
        <source>too little history to compare</source>
        <translation>storico troppo breve per un confronto</translation>
    </message>
    <message>
        <source>%1 vs the 30 days before</source>
        <translation>%1 sui 30 giorni precedenti</translation>
    </message>
    <message>
        <source>products</source>
        <translation>articoli</translation>
    </message>
    <message>
        <source>every product is covered</source>
        <translation>ogni articolo è coperto</translation>
    </message>
    <message numerus="yes">
        <source> from %n supplier(s)</source>
        <translation>
            <numerusform> da %n fornitore</numerusform>
            <numerusform> da %n fornitori</numerusform>
        </translation>
    </message>
    <message>
        <source>on days it had not seen</source>
        <translation>su giorni mai visti prima</translation>
    </message>
    <message>
        <source>no held-out days yet</source>
        <translation>nessun giorno di prova</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Accuratezza per settimana</translation>
    </message>
    <message>
        <source>No product is at risk of running out.</source>
        <translation>Nessun articolo a rischio di rottura di stock.</translation>
    </message>
    <message>
        <source>Nothing has to be ordered today.</source>
        <translation>Oggi non c’è nulla da ordinare.</translation>
    </message>
    <message>
        <source>Sales and forecast of the store %1</source>
        <translation>Vendite e previsione del negozio %1</translation>
    </message>
    <message>
        <source>Sales and forecast of %1</source>
        <translation>Vendite e previsione di %1</translation>
    </message>
    <message>
        <source>No product sells in this category.</source>
        <translation>Nessun articolo venduto in questa categoria.</translation>
    </message>
    <message>
        <source>Work list (%1)</source>
        <translation>Da fare (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else needs you today; %n item(s) snoozed.</source>
        <translation>
            <numerusform>Oggi non c’è altro da fare; %n voce rimandata.</numerusform>
            <numerusform>Oggi non c’è altro da fare; %n voci rimandate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed for a week: %1</source>
        <translation>Rimandato di una settimana: %1</translation>
    </message>
    <message>
        <source>%1 critical, %2 low</source>
        <translation>%1 crit., %2 bassi</translation>
    </message>
    <message>
        <source>%1; %2 at risk</source>
        <translation>%1; %2 a rischio</translation>
    </message>
    <message>
        <source>%1; no price</source>
        <translation>%1; senza prezzo</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low.</source>
        <translation>
            <numerusform>Articoli critici: %n, bassi: %1.</numerusform>
            <numerusform>Articoli critici: %n, bassi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without data</source>
        <translation>
            <numerusform>%Ln articolo senza dati</numerusform>
            <numerusform>%Ln articoli senza dati</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock of no product is known: what runs out and what to order cannot be said. Import the stock to see both.</source>
        <translation>La giacenza non è nota per nessun articolo: non si può dire che cosa si esaurisce e che cosa ordinare. Importare la giacenza per vedere entrambe le cose.</translation>
    </message>
    <message>
        <source>Once the stock is known, what needs you stands here.</source>
        <translation>Quando la giacenza sarà nota, qui comparirà che cosa fare.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low, with %2 of sales at risk: %3 already unavoidable, %4 saved by ordering today.</source>
        <translation>
            <numerusform>Articoli critici: %n, bassi: %1; vendite a rischio %2: %3 ormai inevitabili, %4 salvate ordinando oggi.</numerusform>
            <numerusform>Articoli critici: %n, bassi: %1; vendite a rischio %2: %3 ormai inevitabili, %4 salvate ordinando oggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>giacenza ignota</translation>
    </message>
    <message>
        <source>Done for today: %1</source>
        <translation>Fatto per oggi: %1</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>Units on average, vs as many days before</source>
        <translation>Pezzi in media, rispetto ad altrettanti giorni precedenti</translation>
    </message>
    <message>
        <source>Looking at all stores</source>
        <translation>Analisi di tutti i negozi</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tutte le categorie</translation>
    </message>
    <message>
        <source>day by day; naive %1</source>
        <translation>per giorno; ingenua %1</translation>
    </message>
    <message>
        <source>week by week; naive %1</source>
        <translation>per settimana; ingenua %1</translation>
    </message>
    <message>
        <source>month by month; naive %1</source>
        <translation>per mese; ingenua %1</translation>
    </message>
    <message>
        <source>100 % less the average error of single products on single days the model had not seen.</source>
        <translation>100&#xa0;% meno l’errore medio dei singoli articoli nei singoli giorni che il modello non aveva visto.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single weeks the model had not seen.</source>
        <translation>100&#xa0;% meno l’errore medio dei singoli articoli nelle singole settimane che il modello non aveva visto.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single months the model had not seen.</source>
        <translation>100&#xa0;% meno l’errore medio dei singoli articoli nei singoli mesi che il modello non aveva visto.</translation>
    </message>
    <message>
        <source>Naive: repeating the past season, on the same days. The curve shows whole weeks: their errors even out, so it lies higher.</source>
        <translation>Ingenua: ripetizione della stagione passata, negli stessi giorni. La curva mostra settimane intere: i loro errori si compensano, quindi è più alta.</translation>
    </message>
    <message>
        <source>Sales and forecast of all stores together</source>
        <translation>Vendite e previsione di tutti i negozi insieme</translation>
    </message>
    <message>
        <source>%1, %2: %3 units on average, %4 sold in as many days before</source>
        <translation>%1, %2: in media %3 pezzi, %4 venduti in altrettanti giorni precedenti</translation>
    </message>
    <message>
        <source>Orders due</source>
        <translation>Ordini da fare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) today</source>
        <translation>
            <numerusform>%Ln articolo oggi</numerusform>
            <numerusform>%Ln articoli oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %1 of them today</source>
        <translation>
            <numerusform>%Ln articolo, di cui %1 oggi</numerusform>
            <numerusform>%Ln articoli, di cui %1 oggi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worth %2.</source>
        <translation>%1, valore %2.</translation>
    </message>
    <message>
        <source>Work list (the %1 worth most of %2)</source>
        <translation>Da fare (le %1 voci di maggior valore su %2)</translation>
    </message>
    <message>
        <source>What needs you could not be worked out.</source>
        <translation>Non è stato possibile stabilire che cosa c’è da fare.</translation>
    </message>
    <message>
        <source>How right the forecasts of past weeks were, beside repeating the last season</source>
        <translation>Quanto erano giuste le previsioni delle settimane passate, accanto alla ripetizione dell’ultima stagione</translation>
    </message>
    <message>
        <source>What the accuracy is measured on</source>
        <translation>Su che cosa si misura l’accuratezza</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Whole weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Measuring past forecasts</source>
        <translation>Misura delle previsioni passate</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No model has forecast past weeks yet. Train one, and the weeks it was tested on stand here.</source>
        <translation>Nessun modello ha ancora previsto settimane passate. Addestrarne uno: qui compariranno le settimane su cui è stato provato.</translation>
    </message>
    <message>
        <source>Accuracy of whole weeks</source>
        <translation>Accuratezza settimanale</translation>
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
        <translation>Quesito</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Deciso</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (consigliato)</translation>
    </message>
    <message>
        <source>Once the file is imported, the selling calendar changes weekdays, holidays and closures one by one.</source>
        <translation>Dopo l’importazione del file, giorni della settimana, festività e chiusure si modificano uno per uno nel calendario di vendita.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DropZone</name>
    <message>
        <source>Drop a sales file anywhere on this page</source>
        <translation>Trascinare un file di vendite in qualsiasi punto di questa pagina</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX o XLS. Prima del salvataggio si vede come è stato letto il file.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>Scarica il tracciato</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recenti:</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Apri di nuovo %1</translation>
    </message>
    <message>
        <source>Template for weather and economy</source>
        <translation>Tracciato per meteo ed economia</translation>
    </message>
    <message>
        <source>Numbers by date, for all stores, a region or a store; forecasts use what helps</source>
        <translation>Numeri per data, per tutti i negozi, una regione o un negozio; le previsioni usano ciò che è utile</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ErrorBar</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Errore: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FileMenu</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Apri database…</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>Database &amp;recenti</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Apri in sola &amp;lettura…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Nuovo database…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Esegui &amp;backup ora…</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>Backup &amp;crittografato…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Ri&amp;pristina un backup…</translation>
    </message>
    <message>
        <source>No other database yet</source>
        <translation>Ancora nessun altro database</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Fermare %n operazione?</numerusform>
            <numerusform>Fermare %n operazioni?</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can only be changed when nothing works on it. What was begun is stopped; nothing of it is stored half.</source>
        <translation>Il database si può cambiare solo quando nessuna operazione è in corso. Ciò che era iniziato viene interrotto; nulla viene salvato a metà.</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Interrompi e continua</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Apri un database</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Database di Shelfcast (*.db);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nuovo database</translation>
    </message>
    <message>
        <source>shelfcast.db</source>
        <translation>shelfcast.db</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db)</source>
        <translation>Database di Shelfcast (*.db)</translation>
    </message>
    <message>
        <source>%1 backup.shelfcast</source>
        <translation>%1 backup.shelfcast</translation>
    </message>
    <message>
        <source>%1 backup.db</source>
        <translation>%1 backup.db</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Encrypted backups (*.shelfcast)</source>
        <translation>Backup crittografati (*.shelfcast)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase segreta del backup</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup again. Nobody can find it out when it is forgotten, so keep it where you keep your keys.</source>
        <translation>Solo questa frase segreta riapre il backup. Se viene dimenticata, nessuno può recuperarla: conservarla con cura, come le chiavi.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backup in corso</translation>
    </message>
    <message>
        <source>Backed up to %1; the copy was read again and is sound.</source>
        <translation>Backup eseguito in %1; la copia è stata riletta ed è integra.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Backups (*.db *.bak *.shelfcast *.before-update);;All files (*)</source>
        <translation>Backup (*.db *.bak *.shelfcast *.before-update);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Ripristinare %1?</translation>
    </message>
    <message>
        <source>It takes the place of the database that is open. That one is kept beside it and can be put back.</source>
        <translation>Prende il posto del database aperto, che viene conservato accanto e si può rimettere al suo posto.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Questo backup è crittografato.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FindingsList</name>
    <message>
        <source>Rows that cannot be read; they stay out, the others are stored.</source>
        <translation>Righe non leggibili; restano escluse, le altre vengono salvate.</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Righe %1</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>Nulla di insolito.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostra righe</translation>
    </message>
    <message>
        <source>Hide rows</source>
        <translation>Nascondi righe</translation>
    </message>
    <message>
        <source>Rows that stay out; the others are stored.</source>
        <translation>Righe che restano escluse; le altre vengono salvate.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FirstStart</name>
    <message>
        <source>Know what to order, and why</source>
        <translation>Sapere che cosa ordinare, e perché</translation>
    </message>
    <message>
        <source>Shelfcast reads your sales file and tells you, for every product, how much you will sell, when you run out and what to order today. Everything stays on this computer.</source>
        <translation>Shelfcast legge il file delle vendite e indica, per ogni articolo, quanto si venderà, quando si esaurisce e che cosa ordinare oggi. Tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Prima dare un’occhiata</translation>
    </message>
    <message>
        <source>Two years of made-up sales of five stores, trained in under a minute. Take the upload back whenever you like.</source>
        <translation>Due anni di vendite inventate di cinque negozi, modelli addestrati in meno di un minuto. L’importazione si può annullare in ogni momento.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Prova con dati di esempio</translation>
    </message>
    <message>
        <source>Start with your own sales</source>
        <translation>Iniziare con le proprie vendite</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS, as your till or spreadsheet writes it. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX o XLS, come li scrive la cassa o il foglio elettronico. Prima del salvataggio si vede come è stato letto il file.</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>Si può anche trascinare un file in qualsiasi punto di questa finestra.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n settimana</numerusform>
            <numerusform>%n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Your forecast is kept beside the model&apos;s.</source>
        <translation>La previsione manuale è conservata accanto a quella del modello.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed.</source>
        <translation>
            <numerusform>%n periodo modificato.</numerusform>
            <numerusform>%n periodi modificati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model&apos;s forecast.</source>
        <translation>
            <numerusform>%n periodo riportato alla previsione del modello.</numerusform>
            <numerusform>%n periodi riportati alla previsione del modello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast by period</source>
        <translation>Previsione per periodo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>The table as CSV or Excel (Ctrl+E)</source>
        <translation>La tabella in CSV o Excel (Ctrl+E)</translation>
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
        <translation>Gli stessi giorni dell’anno scorso, tratteggiati (Alt+L)</translation>
    </message>
    <message>
        <source>What the forecast is made of (Alt+C)</source>
        <translation>Di che cosa è fatta la previsione (Alt+C)</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lettura degli articoli</translation>
    </message>
    <message>
        <source>There is no forecast for this choice</source>
        <translation>Per questa scelta non c’è una previsione</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Previsione per %1</translation>
    </message>
    <message>
        <source>The model alone says %1; the rest are your changes.</source>
        <translation>Il modello da solo indica %1; il resto sono modifiche manuali.</translation>
    </message>
    <message>
        <source>Say why the forecast is changed. Nothing was changed; type a reason beside the table.</source>
        <translation>Indicare perché si modifica la previsione. Non è stato modificato nulla; scrivere un motivo accanto alla tabella.</translation>
    </message>
    <message>
        <source>%1-forecast.xlsx</source>
        <translation>%1-previsione.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>Why the forecast of the chosen period is not what an earlier one said (Alt+W)</source>
        <translation>Perché la previsione del periodo scelto non è quella che diceva una precedente (Alt+W)</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Perché la previsione è cambiata</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3, %4 against the same days last year.</source>
        <translation>Si prevedono circa %1 pezzi per %2 nell’arco di %3, %4 rispetto agli stessi giorni dell’anno scorso.</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3.</source>
        <translation>Si prevedono circa %1 pezzi per %2 nell’arco di %3.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastTableModel</name>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message>
        <source>F2 or a number puts your own forecast beside the model&apos;s</source>
        <translation>F2 o un numero mette la previsione manuale accanto a quella del modello</translation>
    </message>
    <message>
        <source>The model says %1, you say %2: %3</source>
        <translation>Modello %1, manuale %2: %3</translation>
    </message>
    <message>
        <source>Frozen: unfreeze it to change it</source>
        <translation>Bloccato: sbloccare per modificare</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Sett. dal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Low 10 %</source>
        <translation>Basso 10&#xa0;%</translation>
    </message>
    <message>
        <source>High 90 %</source>
        <translation>Alto 90&#xa0;%</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anno scorso</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What such periods sell on average; orders are decided from it. Low and high are limits that one in ten passes: the average need not lie in their middle.</source>
        <translation>Quanto si vende in media in periodi come questo; su questo si decidono gli ordini. Basso e alto sono limiti che un periodo su dieci oltrepassa: la media non deve trovarsi a metà.</translation>
    </message>
    <message>
        <source>One such period in ten sells less</source>
        <translation>In uno su dieci di questi periodi si vende meno</translation>
    </message>
    <message>
        <source>One such period in ten sells more</source>
        <translation>In uno su dieci di questi periodi si vende di più</translation>
    </message>
    <message>
        <source>Mean forecast</source>
        <translation>Previsione media</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastToolbar</name>
    <message>
        <source>Store, category or product</source>
        <translation>Negozio, categoria o articolo</translation>
    </message>
    <message>
        <source>Store, category or product (Ctrl+F)</source>
        <translation>Negozio, categoria o articolo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Tutto il negozio</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Orizzonte</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Giorni, settimane o mesi</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>settimane</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anno scorso</translation>
    </message>
    <message>
        <source>The same days of last year, dashed (L)</source>
        <translation>Gli stessi giorni dell’anno scorso, tratteggiati (L)</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componenti</translation>
    </message>
    <message>
        <source>What the forecast is made of (C)</source>
        <translation>Di che cosa è fatta la previsione (C)</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Modifiche manuali</translation>
    </message>
    <message>
        <source>Change the forecast, with a reason</source>
        <translation>Modifica la previsione, con un motivo</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Orizzonte</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the whole store</source>
        <translation>tutto il negozio</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>la categoria %1</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Perché è cambiata</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthView</name>
    <message>
        <source>State</source>
        <translation>In sintesi</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Salva pacchetto di diagnosi…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Backup ora…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Accuratezza per settimana</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disco, libero</translation>
    </message>
    <message>
        <source>Memory, free</source>
        <translation>Memoria, libera</translation>
    </message>
    <message>
        <source>Open the folder of the database</source>
        <translation>Apri la cartella del database</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingenua</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Ultima</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Sett.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>Valido</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Open this backup to read only</source>
        <translation>Apri questo backup in sola lettura</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Riesegui</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>It is not told again</source>
        <translation>Non verrà più segnalata</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Verifica dello stato generale</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schema %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>mai controllato</translation>
    </message>
    <message>
        <source>in order on %1</source>
        <translation>in ordine il %1</translation>
    </message>
    <message>
        <source>damage found on %1</source>
        <translation>danni rilevati il %1</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>nessun modello addestrato</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>where the database lies</source>
        <translation>disco del database</translation>
    </message>
    <message>
        <source>Shelfcast holds %1</source>
        <translation>Shelfcast: %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Backup…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Apri il log</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>Ne prendo atto</translation>
    </message>
    <message>
        <source>Nothing: data, models, backups and disk are in order.</source>
        <translation>Nulla: dati, modelli, backup e disco sono in ordine.</translation>
    </message>
    <message>
        <source>Forecasts since the start: %1 from memory, %2 kept from before, %3 computed.</source>
        <translation>Previsioni dall’avvio: %1 dalla memoria, %2 conservate, %3 calcolate.</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>nessun modello</translation>
    </message>
    <message>
        <source>train again</source>
        <translation>da riaddestrare</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>The week to %1; repeating the last season: %2</source>
        <translation>La settimana fino al %1; ripetendo l’ultima stagione: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>riuscita</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>lasciata</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Controllo del database</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>Il database è in ordine.</translation>
    </message>
    <message>
        <source>The check found damage: see what to look at.</source>
        <translation>Il controllo ha rilevato danni: vedere che cosa controllare.</translation>
    </message>
    <message>
        <source>Writing down that you know</source>
        <translation>Registrazione della presa d’atto</translation>
    </message>
    <message>
        <source>Written down in the audit; it is not told again.</source>
        <translation>Annotato nel registro modifiche; non verrà più segnalato.</translation>
    </message>
    <message>
        <source>This one is run on the command line: shelfcast-cli jobs again %1</source>
        <translation>Questa si esegue da riga di comando: shelfcast-cli jobs again %1</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Salva pacchetto di diagnosi</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>diagnosi shelfcast.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>File ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Salvataggio del pacchetto di diagnosi</translation>
    </message>
    <message>
        <source>Saved %1. It holds no sales data.</source>
        <translation>%1 salvato. Non contiene dati di vendita.</translation>
    </message>
    <message>
        <source>newest week; naive %1</source>
        <translation>ult. settimana; ingenua %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>troppo presto</translation>
    </message>
    <message>
        <source>tested; naive %1</source>
        <translation>provata; ingenua %1</translation>
    </message>
    <message>
        <source>There are no stores yet: import sales first.</source>
        <translation>Non ci sono ancora negozi: importare prima le vendite.</translation>
    </message>
    <message>
        <source>No backup yet. Shelfcast makes one a day, and before it takes anything back.</source>
        <translation>Ancora nessun backup. Shelfcast ne fa uno al giorno, e prima di ogni annullamento di un’importazione.</translation>
    </message>
    <message>
        <source>No import or training was begun yet.</source>
        <translation>Nessuna importazione e nessun addestramento ancora avviati.</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, prossimo %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n store(s) have a model</source>
        <translation>
            <numerusform>su %n negozio con un modello</numerusform>
            <numerusform>su %n negozi con un modello</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Backup giornaliero</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Ripristino di un backup</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Annullamento dell’importazione</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Elaborazione notturna</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Shelfcast %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Shelfcast %1, software libero con licenza GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Search in all of help</source>
        <translation>Cerca in tutta la guida</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Testo guida</translation>
    </message>
    <message>
        <source>Nothing in help speaks of that.</source>
        <translation>La guida non ne parla.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ImportPanel</name>
    <message>
        <source>Another file</source>
        <translation>Altro file</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Come viene letto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fornitori</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Giacenze</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Weather and economy</source>
        <translation>Meteo ed economia</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colonne separate da</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Segno decimale</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Anno, mese, giorno</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Giorno, mese, anno</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mese, giorno, anno</translation>
    </message>
    <message>
        <source>Rows already stored</source>
        <translation>Righe già salvate</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Nessuna vendita</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>Giorni senza riga</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualità dei dati</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importa %1 righe</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <translation>Distinte base</translation>
    </message>
    <message>
        <source>The file has no store column. Name of the store:</source>
        <translation>Il file non ha una colonna del negozio. Nome del negozio:</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Nome del negozio</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Ordini a fornitori</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Merce ricevuta</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n operazione</numerusform>
            <numerusform>%n operazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Nessuna operazione in corso</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n operazione in corso</numerusform>
            <numerusform>%n operazioni in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Cancel: %1 (%2)</source>
        <translation>Annulla: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LadderView</name>
    <message>
        <source>Expected demand</source>
        <translation>Domanda attesa</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Scorta di sicurezza</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In giacenza</translation>
    </message>
    <message>
        <source>On order in time</source>
        <translation>In arrivo in tempo</translation>
    </message>
    <message>
        <source>Promised to others</source>
        <translation>Impegnato</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Fabbisogno</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Ordine minimo</translation>
    </message>
    <message>
        <source>Whole packs</source>
        <translation>Colli interi</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifica manuale</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Spiega l’ordine</translation>
    </message>
    <message>
        <source>There is no demand to order for.</source>
        <translation>Non c’è domanda per cui ordinare.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Previsione manuale</translation>
    </message>
    <message>
        <source>Lost before an order can arrive</source>
        <translation>Persi prima dell’arrivo di un ordine</translation>
    </message>
    <message>
        <source>Cheaper from this quantity</source>
        <translation>Più conveniente da qui</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>Minimo fornitore</translation>
    </message>
    <message>
        <source>From another store</source>
        <translation>Da un altro negozio</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cerca nel log</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Tutti i livelli</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avvisi e peggio</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Errori e peggio</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Tutte le categorie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La riga scelta</translation>
    </message>
    <message>
        <source>Choose a line to see it whole, with the times of its stages.</source>
        <translation>Scegliere una riga per vederla per intero, con i tempi delle sue fasi.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lettura del log</translation>
    </message>
    <message>
        <source>Nothing is written down for this choice.</source>
        <translation>Nulla di registrato per questa scelta.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), the newest first. No sales data is in them.</source>
        <translation>
            <numerusform>%n riga. Non contiene dati di vendita.</numerusform>
            <numerusform>%n righe, dalla più recente. Non contengono dati di vendita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1, process %2</source>
        <translation>Operazione %1, processo %2</translation>
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
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>File di vendite (*.csv *.tsv *.txt *.xlsx *.xls);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Trova nella pagina</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Cerca ovunque</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>&amp;Ricalcola</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>&amp;Guida e scorciatoie</translation>
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
        <translation>Lettura dei negozi</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Apertura del negozio</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Guida e scorciatoie</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Verifica dello stato generale</translation>
    </message>
    <message>
        <source>Selling &amp;calendar…</source>
        <translation>&amp;Calendario di vendita…</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Calendario di vendita</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tutti i negozi</translation>
    </message>
    <message>
        <source>The &amp;night…</source>
        <translation>&amp;Elaborazione notturna…</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Elaborazione notturna</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Addestra %1</translation>
    </message>
    <message>
        <source>Train all stores</source>
        <translation>Addestra tutti i negozi</translation>
    </message>
    <message>
        <source>all stores</source>
        <translation>tutti i negozi</translation>
    </message>
    <message>
        <source>Export orders of %1…</source>
        <translation>Esporta ordini di %1…</translation>
    </message>
    <message>
        <source>Export all products of %1…</source>
        <translation>Esporta tutti gli articoli di %1…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>primo modello</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punti</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the last %n day(s), which it had not seen</source>
        <translation>
            <numerusform>Misurato sull’ultimo giorno (%n), che non aveva visto</numerusform>
            <numerusform>Misurato sugli ultimi %n giorni, che non aveva visto</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % less WAPE, on days the model had not seen</source>
        <translation>100&#xa0;% meno il WAPE, su giorni che il modello non aveva visto</translation>
    </message>
    <message>
        <source>What repeating the past season would have reached on the same days</source>
        <translation>Quanto si sarebbe ottenuto ripetendo la stagione passata negli stessi giorni</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, as a share of what was sold</source>
        <translation>Somma degli errori assoluti, in rapporto al venduto</translation>
    </message>
    <message>
        <source>Mean absolute error, in units a day and product</source>
        <translation>Errore assoluto medio, in pezzi al giorno per articolo</translation>
    </message>
    <message>
        <source>Accuracy gained against the model that was active then</source>
        <translation>Accuratezza guadagnata rispetto al modello allora attivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingenua</translation>
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
        <translation>Guadagno</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Addestrato</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non provato</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non confrontato</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Make the selected model the active one of its store</source>
        <translation>Rende il modello selezionato quello attivo del suo negozio</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>Return to the model that was active before the selected one</source>
        <translation>Torna al modello che era attivo prima di quello selezionato</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>No model was trained yet.</source>
        <translation>Ancora nessun modello addestrato.</translation>
    </message>
    <message>
        <source>Select two models of a store (Ctrl+click) to compare them</source>
        <translation>Selezionare due modelli di un negozio (Ctrl+clic) per confrontarli</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightDialog</name>
    <message>
        <source>The work of the night</source>
        <translation>Elaborazione notturna</translation>
    </message>
    <message>
        <source>Imports what arrived in a folder, trains what no longer fits, proposes the orders of every store and writes them down. Nothing is ordered: the proposals wait for you.</source>
        <translation>Importa ciò che è arrivato in una cartella, addestra ciò che non è più valido, propone gli ordini di ogni negozio e li scrive. Non viene ordinato nulla: le proposte restano in attesa di conferma.</translation>
    </message>
    <message>
        <source>&amp;Files arrive in</source>
        <translation>I &amp;file arrivano in</translation>
    </message>
    <message>
        <source>Folder where files arrive</source>
        <translation>Cartella in cui arrivano i file</translation>
    </message>
    <message>
        <source>What was imported moves to its folder &quot;archive&quot;, what cannot be to &quot;rejected&quot;</source>
        <translation>Ciò che è stato importato passa nella sua cartella «archive», ciò che non si può importare in «rejected»</translation>
    </message>
    <message>
        <source>&amp;Orders go to</source>
        <translation>Gli &amp;ordini vanno in</translation>
    </message>
    <message>
        <source>Folder for orders and forecasts</source>
        <translation>Cartella per ordini e previsioni</translation>
    </message>
    <message>
        <source>Gets a folder a day, with orders, forecasts and the report</source>
        <translation>Riceve ogni giorno una cartella con ordini, previsioni e rapporto</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>O&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Every day while this window is open (made up for when the computer was off)</source>
        <translation>Ogni &amp;giorno, finché questa finestra è aperta (con recupero se il computer era spento)</translation>
    </message>
    <message>
        <source>With the window closed, the computer&apos;s own scheduler can do it: shelfcast-cli run schedule.</source>
        <translation>A finestra chiusa può provvedere la pianificazione del computer: shelfcast-cli run schedule.</translation>
    </message>
    <message>
        <source>What came of it stands here after it was done.</source>
        <translation>Qui compare l’esito, dopo l’esecuzione.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Esegui ora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>This database is only read.</source>
        <translation>Questo database è in sola lettura.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>La cartella %1 non esiste.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>Kept. Next at %1.</source>
        <translation>Salvato. Prossima volta: %1.</translation>
    </message>
    <message>
        <source>Kept. Nothing is done by itself.</source>
        <translation>Salvato. Nulla avviene in automatico.</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>None is read…</source>
        <translation>Nessuno viene letto…</translation>
    </message>
    <message numerus="yes">
        <source>%n is read…</source>
        <translation>
            <numerusform>%n viene letto…</numerusform>
            <numerusform>%n vengono letti…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightRunner</name>
    <message>
        <source>The work of the night</source>
        <translation>Elaborazione notturna</translation>
    </message>
    <message>
        <source>The work of the night: %1</source>
        <translation>Elaborazione notturna: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderDetails</name>
    <message>
        <source>Purchase order</source>
        <translation>Ordine d’acquisto</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Annulla ordine…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Ricevi merce…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Segna come inviato…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Righe dell’ordine</translation>
    </message>
    <message numerus="yes">
        <source>Lead time stated: %n day(s)</source>
        <translation>
            <numerusform>Tempo di consegna dichiarato: %n giorno</numerusform>
            <numerusform>Tempo di consegna dichiarato: %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead time is stated</source>
        <translation>Tempo di consegna non dichiarato</translation>
    </message>
    <message>
        <source>%1; nothing received yet to measure it.</source>
        <translation>%1; ancora nessun ricevimento per misurarlo.</translation>
    </message>
    <message>
        <source>measured from one delivery</source>
        <translation>misurato su una consegna</translation>
    </message>
    <message numerus="yes">
        <source>measured from %n deliveries</source>
        <translation>
            <numerusform>misurato su %n consegna</numerusform>
            <numerusform>misurato su %n consegne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3 days, which decisions use.</source>
        <translation>%1; %2: %3 giorni, usati per decidere.</translation>
    </message>
    <message>
        <source>%1; %2: %3 days. Decisions use the stated one until more have come.</source>
        <translation>%1; %2: %3 giorni. Si usa quello dichiarato finché non arrivano altre consegne.</translation>
    </message>
    <message>
        <source>minimum: %1</source>
        <translation>minimo: %1</translation>
    </message>
    <message>
        <source>To order on %1, expected %2.</source>
        <translation>Da ordinare il %1, atteso %2.</translation>
    </message>
    <message>
        <source>Sent %1, expected %2.</source>
        <translation>Inviato il %1, atteso %2.</translation>
    </message>
    <message>
        <source>Choose an order to see its lines</source>
        <translation>Scegliere un ordine per vederne le righe</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderEditor</name>
    <message>
        <source>Order in units</source>
        <translation>Ordine in pezzi</translation>
    </message>
    <message>
        <source> units</source>
        <translation> pezzi</translation>
    </message>
    <message>
        <source>Reason for another quantity</source>
        <translation>Motivo dell’altra quantità</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Set order</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Valutazione propria</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promozione prevista</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Evento locale</translation>
    </message>
    <message>
        <source>No room on the shelf</source>
        <translation>Niente spazio a scaffale</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Il fornitore non può consegnare</translation>
    </message>
    <message>
        <source>Product is going out</source>
        <translation>Esce dall’assortimento</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Ordine di %1</translation>
    </message>
    <message>
        <source>Recommended %1</source>
        <translation>Consigliato %1</translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the order.</source>
        <translation>Indicare il motivo; resta conservato con l’ordine.</translation>
    </message>
    <message>
        <source>Recommended are %1.</source>
        <translation>Consigliati: %1.</translation>
    </message>
    <message>
        <source>Order of %1 for %2</source>
        <translation>Ordine di %1 per %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderPlan</name>
    <message>
        <source>Order of %1 set to %2</source>
        <translation>Ordine di %1 impostato a %2</translation>
    </message>
    <message>
        <source>Order of %1 back to the recommended %2</source>
        <translation>Ordine di %1 riportato al consigliato, %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSheetDialog</name>
    <message>
        <source>Order sheet</source>
        <translation>Modulo d’ordine</translation>
    </message>
    <message>
        <source>Order sheet of %1</source>
        <translation>Modulo d’ordine per %1</translation>
    </message>
    <message>
        <source>Tick what the supplier wants to read, in his order and under his headings. Excel and CSV files of this supplier alone are written so.</source>
        <translation>Selezionare ciò che il fornitore vuole leggere, nel suo ordine e con le sue intestazioni. I file Excel e CSV di questo solo fornitore sono scritti così.</translation>
    </message>
    <message>
        <source>Columns of the order sheet</source>
        <translation>Colonne del modulo d’ordine</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Usual sheet</source>
        <translation>Modulo abituale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Reading the order sheet</source>
        <translation>Lettura del modulo d’ordine</translation>
    </message>
    <message>
        <source>The usual sheet, with all columns and why each line is ordered.</source>
        <translation>Il modulo abituale, con tutte le colonne e il motivo di ogni riga.</translation>
    </message>
    <message>
        <source>Tick at least one column, and give each a heading of its own without “;”.</source>
        <translation>Selezionare almeno una colonna e dare a ciascuna un’intestazione propria senza «;».</translation>
    </message>
    <message>
        <source>Saving the order sheet</source>
        <translation>Salvataggio del modulo d’ordine</translation>
    </message>
    <message>
        <source>Order sheet of %1 changed</source>
        <translation>Modulo d’ordine per %1 modificato</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderStepCard</name>
    <message>
        <source>Expected on</source>
        <translation>Atteso il</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Day the goods are expected</source>
        <translation>Giorno in cui è attesa la merce</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Il fornitore non può consegnare</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Non serve più</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Ordinato per errore</translation>
    </message>
    <message>
        <source>Ordered elsewhere</source>
        <translation>Ordinato altrove</translation>
    </message>
    <message>
        <source>Set all to 0</source>
        <translation>Tutto a 0</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inviato il</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>%1 è stato inviato</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day.</source>
        <translation>Da questo giorno si misura il tempo di consegna.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Segna come inviato</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Arrivato il</translation>
    </message>
    <message>
        <source>Units of %1 that came</source>
        <translation>Pezzi di %1 arrivati</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>Merce arrivata di %1</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annulla %1</translation>
    </message>
    <message>
        <source>What is still open is no longer expected; what came stays in stock.</source>
        <translation>Ciò che manca ancora non è più atteso; ciò che è arrivato resta in giacenza.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annulla l’ordine</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>La merce non può arrivare prima dell’invio dell’ordine.</translation>
    </message>
    <message>
        <source>Nothing came: leave with Back.</source>
        <translation>Non è arrivato nulla: uscire con Indietro.</translation>
    </message>
    <message>
        <source>%1 units, all that was open.</source>
        <translation>%1 pezzi, tutto ciò che mancava.</translation>
    </message>
    <message>
        <source>%1 units; the other %2 stay open.</source>
        <translation>%1 pezzi; gli altri %2 restano da ricevere.</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day; its order day is %1.</source>
        <translation>Da questo giorno si misura il tempo di consegna; il giorno d’ordine è il %1.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSteps</name>
    <message>
        <source>%1 is a proposal again</source>
        <translation>%1 è di nuovo una proposta</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 non è inviato</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrdersView</name>
    <message>
        <source>Purchase orders</source>
        <translation>Ordini d’acquisto</translation>
    </message>
    <message>
        <source>Propose orders</source>
        <translation>Proponi ordini</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Nessun ordine trovato</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>La ricerca e il filtro insieme non danno risultati.</translation>
    </message>
    <message>
        <source>Show the open orders</source>
        <translation>Mostra gli ordini aperti</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Cerca ordini</translation>
    </message>
    <message>
        <source>Number, supplier or product (Ctrl+F)</source>
        <translation>Numero, fornitore o articolo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Mostra solo questi ordini</translation>
    </message>
    <message>
        <source>Raise to the supplier&apos;s minimum</source>
        <translation>Porta al minimo del fornitore</translation>
    </message>
    <message>
        <source>Orders under their supplier&apos;s minimum order value are proposed with more packs of what sells soonest, until they reach it.</source>
        <translation>Gli ordini sotto il valore minimo del fornitore vengono proposti con più colli di ciò che si vende prima, fino a raggiungerlo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>One file per supplier, one workbook, or a list to print (Ctrl+E)</source>
        <translation>Un file per fornitore, una cartella di lavoro, o un elenco da stampare (Ctrl+E)</translation>
    </message>
    <message>
        <source>One order per supplier out of today&apos;s recommendation</source>
        <translation>Un ordine per fornitore dalle quantità consigliate oggi</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Approva tutti</translation>
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
        <translation>%1 segnato come inviato</translation>
    </message>
    <message>
        <source>Delivery of %1 recorded</source>
        <translation>Consegna di %1 registrata</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 annullato</translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 in %2 impostato a %3</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Lettura degli ordini</translation>
    </message>
    <message>
        <source>To approve %1</source>
        <translation>Da approvare %1</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>In arrivo %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Conclusi %1</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Mostra solo: %1</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Riproponi</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>Approva tutti (%1)</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>Niente da ordinare</translation>
    </message>
    <message>
        <source>No product is under its order level today. Orders that were received or cancelled are under Finished.</source>
        <translation>Oggi nessun articolo è sotto il suo livello d’ordine. Gli ordini ricevuti o annullati sono in Conclusi.</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Ancora nessun ordine d’acquisto</translation>
    </message>
    <message>
        <source>No open purchase orders</source>
        <translation>Nessun ordine d’acquisto aperto</translation>
    </message>
    <message>
        <source>Propose them out of today&apos;s recommendation: one order per supplier, which you then check, approve, export and mark as sent.</source>
        <translation>Si propongono dalle quantità consigliate oggi: un ordine per fornitore, da controllare, approvare, esportare e segnare come inviato.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to approve, %1 in all.</source>
        <translation>
            <numerusform>%n ordine da approvare, %1 in tutto.</numerusform>
            <numerusform>%n ordini da approvare, %1 in tutto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s recommendation makes %n order(s) for %1.</source>
        <translation>
            <numerusform>Le quantità consigliate oggi danno %n ordine per %1.</numerusform>
            <numerusform>Le quantità consigliate oggi danno %n ordini per %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be ordered today.</source>
        <translation>Oggi niente da ordinare.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) under way, %1 still to come.</source>
        <translation>
            <numerusform>%n ordine in arrivo, %1 ancora da ricevere.</numerusform>
            <numerusform>%n ordini in arrivo, %1 ancora da ricevere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n order(s).</source>
        <translation>
            <numerusform>In ritardo: %n ordine.</numerusform>
            <numerusform>In ritardo: %n ordini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals were made for another planning date. Propose again for %1.</source>
        <translation>Le proposte sono state fatte per un’altra data di pianificazione. Riproporre per %1.</translation>
    </message>
    <message>
        <source>Replace the proposals?</source>
        <translation>Sostituire le proposte?</translation>
    </message>
    <message>
        <source>Lines were changed by hand or raised to a minimum. New proposals take the place of those not approved yet; approved and sent orders stay.</source>
        <translation>Alcune righe sono state modificate a mano o portate a un minimo. Le nuove proposte prendono il posto di quelle non ancora approvate; gli ordini approvati e inviati restano.</translation>
    </message>
    <message>
        <source>Proposing orders</source>
        <translation>Preparazione delle proposte d’ordine</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed.</source>
        <translation>
            <numerusform>%n ordine proposto.</numerusform>
            <numerusform>%n ordini proposti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 approvato</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n ordine approvato</numerusform>
            <numerusform>%n ordini approvati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
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
        <translation>Una cartella di lavoro Excel…</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>ordini.xlsx</translation>
    </message>
    <message>
        <source>One Excel file per supplier…</source>
        <translation>Un file Excel per fornitore…</translation>
    </message>
    <message>
        <source>One CSV file…</source>
        <translation>Un file CSV…</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>ordini.csv</translation>
    </message>
    <message>
        <source>One CSV file per supplier…</source>
        <translation>Un file CSV per fornitore…</translation>
    </message>
    <message>
        <source>List to print, %1…</source>
        <translation>Elenco da stampare, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>ordini.pdf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Scritto %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s), one per supplier.</source>
        <translation>
            <numerusform>Scritto %n file, uno per fornitore.</numerusform>
            <numerusform>Scritti %n file, uno per fornitore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcolo in corso…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePanel</name>
    <message>
        <source>Your changes to the forecast</source>
        <translation>Modifiche manuali alla previsione</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Modifiche manuali</translation>
    </message>
    <message>
        <source>Reason for your changes</source>
        <translation>Motivo delle modifiche manuali</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with every change you make from now on</source>
        <translation>Conservato con ogni modifica fatta da ora in poi</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the chosen periods by this percentage</source>
        <translation>Modifica i periodi scelti di questa percentuale</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Back to model</source>
        <translation>Torna al modello</translation>
    </message>
    <message>
        <source>Type your own number into the column &quot;Yours&quot;, or change several periods by a percentage. The model&apos;s forecast stays beside it.</source>
        <translation>Scrivere un numero nella colonna «Manuale», o modificare più periodi di una percentuale. La previsione del modello resta accanto.</translation>
    </message>
    <message>
        <source>All your changes to this forecast</source>
        <translation>Tutte le modifiche manuali a questa previsione</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Valutazione propria</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promozione prevista</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Evento locale</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>Competitor opens or closes</source>
        <translation>Un concorrente apre o chiude</translation>
    </message>
    <message>
        <source>Choose periods in the table to change them.</source>
        <translation>Scegliere nella tabella i periodi da modificare.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) chosen</source>
        <translation>
            <numerusform>%n periodo scelto</numerusform>
            <numerusform>%n periodi scelti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed by you</source>
        <translation>
            <numerusform>, %n modificato a mano</numerusform>
            <numerusform>, %n modificati a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Lets the chosen changes be changed again</source>
        <translation>Rende di nuovo modificabili le modifiche scelte</translation>
    </message>
    <message>
        <source>Keeps the chosen changes as they are until you unfreeze them</source>
        <translation>Mantiene le modifiche scelte come sono finché non vengono sbloccate</translation>
    </message>
    <message>
        <source>%1: %2, model %3</source>
        <translation>%1: %2, modello %3</translation>
    </message>
    <message>
        <source>%1, sold %2</source>
        <translation>%1, venduto %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, bloccato</translation>
    </message>
    <message>
        <source>What the changes were worth is measured once their periods have passed.</source>
        <translation>Il valore delle modifiche si misura quando i loro periodi sono passati.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): your changes were closer by %1 units.</source>
        <translation>
            <numerusform>Misurato su %n periodo: le modifiche manuali sono state più vicine di %1 pezzi.</numerusform>
            <numerusform>Misurato su %n periodi: le modifiche manuali sono state più vicine di %1 pezzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): the model was closer by %1 units.</source>
        <translation>
            <numerusform>Misurato su %n periodo: il modello è stato più vicino di %1 pezzi.</numerusform>
            <numerusform>Misurato su %n periodi: il modello è stato più vicino di %1 pezzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders follow the forecast with your changes.</source>
        <translation>Gli ordini seguono la previsione con le modifiche manuali.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePlan</name>
    <message>
        <source>Forecast of %1 set to %2</source>
        <translation>Previsione di %1 impostata a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed by %1 %</source>
        <translation>
            <numerusform>%n periodo modificato di %1&#xa0;%</numerusform>
            <numerusform>%n periodi modificati di %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model</source>
        <translation>
            <numerusform>%n periodo riportato al modello</numerusform>
            <numerusform>%n periodi riportati al modello</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) frozen</source>
        <translation>
            <numerusform>%n periodo bloccato</numerusform>
            <numerusform>%n periodi bloccati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) unfrozen</source>
        <translation>
            <numerusform>%n periodo sbloccato</numerusform>
            <numerusform>%n periodi sbloccati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Page</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>Che cosa si può fare?</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>could not be computed</source>
        <translation>calcolo non riuscito</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>Il calcolo non è riuscito.</translation>
    </message>
    <message>
        <source>This is worked out for one store at a time.</source>
        <translation>Questo si calcola per un negozio alla volta.</translation>
    </message>
    <message>
        <source>Which store?</source>
        <translation>Quale negozio?</translation>
    </message>
    <message>
        <source>All stores are chosen. The dashboard, the products, the purchase orders and the plan show them together; this shows one.</source>
        <translation>Sono scelti tutti i negozi. Panoramica, articoli, ordini d’acquisto e piano li mostrano insieme; questa pagina ne mostra uno.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Scegli un negozio</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PageHeader</name>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ripetere la frase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take at least %1 letters: short ones are found by trying.</source>
        <translation>Usare almeno %1 caratteri: le frasi brevi si scoprono per tentativi.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non coincidono.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PeriodBrush</name>
    <message>
        <source>Period shown</source>
        <translation>Periodo mostrato</translation>
    </message>
    <message>
        <source>Drag the window or its edges; a double click shows everything</source>
        <translation>Trascinare la finestra o i suoi bordi; un doppio clic mostra tutto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanChart</name>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Choose a product to see its plan.</source>
        <translation>Scegliere un articolo per vederne il piano.</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2 and planned %3, stock at the end %4.</source>
        <translation>Domanda %1, arrivi ordinati %2 e pianificati %3, giacenza finale %4.</translation>
    </message>
    <message>
        <source>%1 find no stock.</source>
        <translation>%1 senza giacenza.</translation>
    </message>
    <message>
        <source>Stock at the end %1</source>
        <translation>Giacenza finale %1</translation>
    </message>
    <message>
        <source>Demand %1, in 9 of 10 cases under %2</source>
        <translation>Domanda %1, in 9 casi su 10 sotto %2</translation>
    </message>
    <message>
        <source>Firm orders %1</source>
        <translation>Ordini confermati %1</translation>
    </message>
    <message>
        <source>Ordered, arrives %1</source>
        <translation>Ordinati, arrivo %1</translation>
    </message>
    <message>
        <source>Planned to arrive %1</source>
        <translation>Arrivo pianificato %1</translation>
    </message>
    <message>
        <source>To order in this period %1</source>
        <translation>Da ordinare in questo periodo %1</translation>
    </message>
    <message>
        <source>Short %1</source>
        <translation>Mancanti %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month under a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>Safety stock %1</source>
        <translation>Scorta di sicurezza %1</translation>
    </message>
    <message>
        <source>Demand, high</source>
        <translation>Domanda alta</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pianificato</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2; the stock is not known.</source>
        <translation>Domanda %1, arrivi ordinati %2; la giacenza non è nota.</translation>
    </message>
    <message>
        <source>The stock is not known</source>
        <translation>La giacenza non è nota</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Firm orders</source>
        <translation>Ord. conferm.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanPeriodModel</name>
    <message>
        <source>Week from</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Half of such periods sell more</source>
        <translation>In metà di questi periodi si vende di più</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>One in ten such periods sells more</source>
        <translation>In uno su dieci di questi periodi si vende di più</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Gross demand that is planned with: the larger of the mean demand and the firm orders, and what assembled goods take</source>
        <translation>Domanda lorda usata per pianificare: la maggiore tra domanda media e ordini confermati, più quanto serve agli articoli composti</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Firm customer orders</source>
        <translation>Ordini clienti confermati</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Conferm.</translation>
    </message>
    <message>
        <source>Scheduled receipts: ordered and not received yet</source>
        <translation>Arrivi previsti: ordinati e non ancora ricevuti</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>Planned receipts: arrive when the planned orders are placed</source>
        <translation>Arrivi pianificati: arrivano se si fanno gli ordini pianificati</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Planned releases: what to order in this period</source>
        <translation>Ordini pianificati: che cosa ordinare in questo periodo</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Ordinare</translation>
    </message>
    <message>
        <source>Projected stock at the end of the period</source>
        <translation>Giacenza prevista alla fine del periodo</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Scorta di sicurezza</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Demand that finds no stock</source>
        <translation>Domanda che non trova giacenza</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manca</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanProductModel</name>
    <message>
        <source>nothing to do</source>
        <translation>niente da fare</translation>
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
        <translation>Articolo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Ordine ora</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minima</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message>
        <source>Lowest projected stock of the plan</source>
        <translation>Giacenza minima prevista dal piano</translation>
    </message>
    <message>
        <source>All planned orders at their unit cost</source>
        <translation>Tutti gli ordini pianificati al loro costo unitario</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Products of the plan</source>
        <translation>Articoli del piano</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Nessun articolo trovato</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>La ricerca e i filtri insieme non danno risultati.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostra tutti gli articoli</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Cerca articoli</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Codice, nome, categoria o fornitore (Ctrl+F)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componenti</translation>
    </message>
    <message>
        <source>Products that assembled goods are made of</source>
        <translation>Articoli di cui sono fatti gli articoli composti</translation>
    </message>
    <message>
        <source>How many weeks or days</source>
        <translation>Quante settimane o quanti giorni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>settimane</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>Periods of the plan</source>
        <translation>Periodi del piano</translation>
    </message>
    <message>
        <source>Import bills of material…</source>
        <translation>Importa distinte base…</translation>
    </message>
    <message>
        <source>A table with the columns parent, component, quantity and loss: what a hamper or a meal kit is made of. Its components are then planned with it.</source>
        <translation>Una tabella con le colonne parent, component, quantity e loss: di che cosa è fatto un cesto o un kit pasto. I componenti vengono poi pianificati di conseguenza.</translation>
    </message>
    <message>
        <source>Import bills of material</source>
        <translation>Importa distinte base</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tabelle (*.csv *.tsv *.txt *.xlsx *.xls);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Order and reasons</source>
        <translation>Ordine e motivi</translation>
    </message>
    <message>
        <source>Open this product among the products</source>
        <translation>Apri questo articolo nella scheda Articoli</translation>
    </message>
    <message>
        <source>The plan by period</source>
        <translation>Il piano per periodo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>The whole plan as Excel or CSV (Ctrl+E)</source>
        <translation>L’intero piano in Excel o CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>Da fare %1</translation>
    </message>
    <message>
        <source>Components %1</source>
        <translation>Componenti %1</translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>la prossima %n settimana</numerusform>
            <numerusform>le prossime %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>il prossimo %n giorno</numerusform>
            <numerusform>i prossimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do in %1.</source>
        <translation>Niente da fare per %1.</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 di perdita</translation>
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
        <translation>Composto da %1.</translation>
    </message>
    <message>
        <source>Component of level %1: %2.</source>
        <translation>Componente di livello %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the stock and what is on order last.</source>
        <translation>Niente da fare: la giacenza e quanto è in ordine bastano.</translation>
    </message>
    <message>
        <source>Choose a product to see its plan</source>
        <translation>Scegliere un articolo per vederne il piano</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n week(s)</source>
        <translation>
            <numerusform>consegna in %n settimana</numerusform>
            <numerusform>consegna in %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n day(s)</source>
        <translation>
            <numerusform>consegna in %n giorno</numerusform>
            <numerusform>consegna in %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Piano di %1</translation>
    </message>
    <message>
        <source>%1-%2-plan.xlsx</source>
        <translation>%1-%2-piano.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) to order in the first of them.</source>
        <translation>
            <numerusform>%Ln articolo da ordinare già all’inizio.</numerusform>
            <numerusform>%Ln articoli da ordinare già all’inizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) run short, by %1 units.</source>
        <translation>
            <numerusform>%Ln articolo in esaurimento, mancano %1 pezzi.</numerusform>
            <numerusform>%Ln articoli in esaurimento, mancano %1 pezzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %Ln product(s) is not known; no orders are planned for them.</source>
        <translation>
            <numerusform>La giacenza di %Ln articolo non è nota; per questo non si pianificano ordini.</numerusform>
            <numerusform>La giacenza di %Ln articoli non è nota; per questi non si pianificano ordini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one store</source>
        <translation>Mostra un negozio</translation>
    </message>
    <message>
        <source>There is no plan for this choice</source>
        <translation>Per questa scelta non c’è un piano</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>Every store</source>
        <translation>Ogni negozio</translation>
    </message>
    <message>
        <source>All stores: </source>
        <translation>Tutti i negozi: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1, planned orders of %2 in all.</source>
        <translation>
            <numerusform>%Ln cosa da fare per %1, ordini pianificati per %2 in tutto.</numerusform>
            <numerusform>%Ln cose da fare per %1, ordini pianificati per %2 in tutto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1.</source>
        <translation>
            <numerusform>%Ln cosa da fare per %1.</numerusform>
            <numerusform>%Ln cose da fare per %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanWriter</name>
    <message>
        <source>Storing your changes</source>
        <translation>Salvataggio delle modifiche</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PolicyDialog</name>
    <message>
        <source>How it is ordered</source>
        <translation>Regola d’ordine</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>Articoli di %1</translation>
    </message>
    <message>
        <source>Only in the store %1</source>
        <translation>Solo nel negozio %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Like the class of each product</source>
        <translation>Come la classe di ogni articolo</translation>
    </message>
    <message>
        <source>Like its supplier or its class</source>
        <translation>Come il fornitore o la classe</translation>
    </message>
    <message>
        <source>By a service level</source>
        <translation>Per livello di servizio</translation>
    </message>
    <message>
        <source>By a fill rate</source>
        <translation>Per tasso di evasione</translation>
    </message>
    <message>
        <source>By costs</source>
        <translation>Per costi</translation>
    </message>
    <message>
        <source>Between a minimum and a maximum</source>
        <translation>Tra un minimo e un massimo</translation>
    </message>
    <message>
        <source>In fixed lots</source>
        <translation>In lotti fissi</translation>
    </message>
    <message>
        <source>From price, unit cost and the holding rate</source>
        <translation>Da prezzo, costo unitario e costo di giacenza</translation>
    </message>
    <message>
        <source>No stock-out until the next delivery</source>
        <translation>Nessuna rottura di stock fino alla prossima consegna</translation>
    </message>
    <message>
        <source>Share of demand served from stock</source>
        <translation>Quota della domanda servita dalla giacenza</translation>
    </message>
    <message>
        <source>A unit short costs</source>
        <translation>Un pezzo mancante costa</translation>
    </message>
    <message>
        <source>A unit on the shelf for a week costs</source>
        <translation>Un pezzo a scaffale per una settimana costa</translation>
    </message>
    <message>
        <source>Order at this stock or less</source>
        <translation>Ordinare a questa giacenza o meno</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Whole lots of</source>
        <translation>Lotti interi da</translation>
    </message>
    <message>
        <source>The chance that nothing runs out between two deliveries.</source>
        <translation>La probabilità che nulla si esaurisca tra due consegne.</translation>
    </message>
    <message>
        <source>Of a hundred units asked for, so many are there. 98 % served can be 87 % of deliveries without a stock-out: these are two measures.</source>
        <translation>Di cento pezzi richiesti, quanti ce ne sono. 98&#xa0;% di domanda servita può essere 87&#xa0;% di consegne senza rottura di stock: sono due misure diverse.</translation>
    </message>
    <message>
        <source>As much as balances what a lost sale costs with what stock costs that is left over.</source>
        <translation>Quanto basta a bilanciare il costo di una vendita persa con quello della giacenza che avanza.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels do.</source>
        <translation>Non decide la previsione, ma i livelli di giacenza.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels and lots do.</source>
        <translation>Non decide la previsione, ma livelli e lotti.</translation>
    </message>
    <message>
        <source>Unit cost by quantity</source>
        <translation>Costo unitario per quantità</translation>
    </message>
    <message>
        <source>From so many units on, every unit of the order costs this. More is ordered where that is cheaper in the end.</source>
        <translation>Da questo numero di pezzi in su, ogni pezzo dell’ordine costa così. Si ordina di più dove alla fine conviene.</translation>
    </message>
    <message>
        <source>From units</source>
        <translation>Da (pezzi)</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Trasporto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Free from an order value of</source>
        <translation>Porto franco da un valore d’ordine di</translation>
    </message>
    <message>
        <source>Freight of a smaller order</source>
        <translation>Trasporto di un ordine più piccolo</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Lettura delle regole</translation>
    </message>
    <message>
        <source>What a change does to today&apos;s orders is shown here before it is kept.</source>
        <translation>Qui si vede l’effetto di una modifica sugli ordini di oggi, prima di salvarla.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nessuna modifica.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Calcolo delle variazioni…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Calcolo delle variazioni</translation>
    </message>
    <message>
        <source>Saving the rules</source>
        <translation>Salvataggio delle regole</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>Regole di %1 modificate</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PreviewTable</name>
    <message>
        <source>Preview of the file, with the meaning of each column</source>
        <translation>Anteprima del file, con il significato di ogni colonna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Significato della colonna %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProductsView</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Proposte d’ordine</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Nessun articolo trovato</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>La ricerca e i filtri insieme non danno risultati.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostra tutti gli articoli</translation>
    </message>
    <message>
        <source>Order of %1 set to %2.</source>
        <translation>Ordine di %1 impostato a %2.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critici</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassi</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valore ordini</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Ricavi a rischio</translation>
    </message>
    <message>
        <source>Products and their orders</source>
        <translation>Articoli e relativi ordini</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>ordini.xlsx</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>CSV, Excel or purchase orders (Ctrl+E)</source>
        <translation>CSV, Excel o ordini d’acquisto (Ctrl+E)</translation>
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
        <translation>esauriti prima</translation>
    </message>
    <message>
        <source>at the reorder point</source>
        <translation>al punto di riordino</translation>
    </message>
    <message>
        <source>if nothing is ordered</source>
        <translation>se non si ordina nulla</translation>
    </message>
    <message>
        <source>Explaining the demand</source>
        <translation>Spiegazione della domanda</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabella in CSV…</translation>
    </message>
    <message>
        <source>bulk.csv</source>
        <translation>proposte.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as Excel…</source>
        <translation>Tabella in Excel…</translation>
    </message>
    <message>
        <source>bulk.xlsx</source>
        <translation>proposte.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>ordini.csv</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary to print, %1…</source>
        <translation>Riepilogo da stampare, %1…</translation>
    </message>
    <message>
        <source>bulk.pdf</source>
        <translation>proposte.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Orders of the day as Excel…</source>
        <translation>Ordini del giorno in Excel…</translation>
    </message>
    <message>
        <source>Orders of the day as CSV…</source>
        <translation>Ordini del giorno in CSV…</translation>
    </message>
    <message>
        <source>Order list to print, %1…</source>
        <translation>Elenco ordini da stampare, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>ordini.pdf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>ordinare salva %1</translation>
    </message>
    <message>
        <source>If nothing is ordered today. %1 of it are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>Se oggi non si ordina nulla. Di questi, %1 sono già inevitabili: persi prima che possa arrivare quanto ordinato oggi.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Every recommended line into its supplier&apos;s order; doubtful ones are ticked by hand</source>
        <translation>Ogni riga consigliata nell’ordine del suo fornitore; le dubbie si selezionano a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n ordine approvato</numerusform>
            <numerusform>%n ordini approvati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 approvato</translation>
    </message>
    <message>
        <source>%1 marked as sent</source>
        <translation>%1 segnato come inviato</translation>
    </message>
    <message>
        <source>%1 raised to the minimum</source>
        <translation>%1 portato al minimo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put into orders</source>
        <translation>
            <numerusform>%n riga messa negli ordini</numerusform>
            <numerusform>%n righe messe negli ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off orders</source>
        <translation>
            <numerusform>%n riga tolta dagli ordini</numerusform>
            <numerusform>%n righe tolte dagli ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 in %2 impostato a %3</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Scritto %1.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Approva %n</numerusform>
            <numerusform>Approva %n</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>giacenza ignota</translation>
    </message>
    <message>
        <source>%1 is with the supplier; it is not changed any more.</source>
        <translation>%1 è presso il fornitore; non viene più modificato.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as sent</source>
        <translation>
            <numerusform>%n ordine segnato come inviato</numerusform>
            <numerusform>%n ordini segnati come inviati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>Segna %n inviato</numerusform>
            <numerusform>Segna %n inviati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 approved.</source>
        <translation>
            <numerusform>%n ordine per %1 approvato.</numerusform>
            <numerusform>%n ordini per %1 approvati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 sent.</source>
        <translation>
            <numerusform>%n ordine per %1 inviato.</numerusform>
            <numerusform>%n ordini per %1 inviati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 sent today?</source>
        <translation>%1 è stato inviato oggi?</translation>
    </message>
    <message>
        <source>Its order day is %1. The day it is expected moves with the day it was sent.</source>
        <translation>Il giorno d’ordine è il %1. La data di consegna prevista si sposta con il giorno d’invio.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Inviato oggi</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restano %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>%1, price</source>
        <translation>%1, prezzo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Colli</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Da ricevere</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseOrderModel</name>
    <message>
        <source>no price</source>
        <translation>senza prezzo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, ritardo %n giorno</numerusform>
            <numerusform>%1, ritardo %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>Ordinare il</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Consegna, gg</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
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
        <translation>Che cosa resta</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Che cosa si può fare</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Backup, dal più recente</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Torna a %1</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Scegline un altro…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Apri un database</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Database di Shelfcast (*.db);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Salva pacchetto di diagnosi…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Salva pacchetto di diagnosi</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>diagnosi shelfcast.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>File ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation>Ripristina un altro…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Backups (*);;All files (*)</source>
        <translation>Backup (*);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Apri in sola lettura</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Ripristina questo backup</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Recupera i dati leggibili</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Recuperato: %1.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perso: %1.</translation>
    </message>
    <message>
        <source>Restore it below to go on with it; what is missing is told there.</source>
        <translation>Ripristinarlo qui sotto per continuare a lavorarci; lì è indicato che cosa manca.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ScenarioTableModel</name>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Week low</source>
        <translation>Sett. bassa</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Against today</source>
        <translation>Rispetto a oggi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valore ordine</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ricavi</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>A rischio</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>giacenza ignota</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SelectionBar</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n articolo selezionato</numerusform>
            <numerusform>%n articoli selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to order</source>
        <translation>%1, niente da ordinare</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>valore %1</translation>
    </message>
    <message>
        <source>Put in orders</source>
        <translation>Metti negli ordini</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ServiceMenu</name>
    <message>
        <source>Open the service&apos;s page</source>
        <translation>Apri la pagina del servizio</translation>
    </message>
    <message>
        <source>Other programs can ask at %1.</source>
        <translation>Altri programmi possono fare richieste all’indirizzo %1.</translation>
    </message>
    <message>
        <source>Other programs of this computer can ask and change everything at %1.</source>
        <translation>Altri programmi di questo computer possono chiedere e modificare tutto all’indirizzo %1.</translation>
    </message>
    <message>
        <source>Other programs get no answer any more.</source>
        <translation>Gli altri programmi non ricevono più risposta.</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs (%1)</source>
        <translation>Rispondi a&amp;d altri programmi (%1)</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs</source>
        <translation>Rispondi a&amp;d altri programmi</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>The language changes when Shelfcast is started again.</source>
        <translation>La lingua cambia al prossimo avvio di Shelfcast.</translation>
    </message>
    <message>
        <source>Planning defaults</source>
        <translation>Valori di pianificazione</translation>
    </message>
    <message>
        <source>For products and suppliers that say nothing else. They change every order, cover and risk on screen.</source>
        <translation>Per articoli e fornitori che non indicano altro. Cambiano ogni ordine, copertura e rischio sullo schermo.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>Tempo di &amp;consegna</translation>
    </message>
    <message>
        <source>&amp;Review period</source>
        <translation>&amp;Intervallo d’ordine</translation>
    </message>
    <message>
        <source>&amp;Service level</source>
        <translation>Livello di &amp;servizio</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lettura delle impostazioni</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Salvataggio delle impostazioni</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>Whose public holidays the forecast knows. A sales file does not say it.</source>
        <translation>Il Paese le cui festività sono note alla previsione. Un file di vendite non lo indica.</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Negozio</translation>
    </message>
    <message>
        <source>Holidays &amp;of</source>
        <translation>&amp;Festività di</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tutti i negozi</translation>
    </message>
    <message>
        <source>Not said (%1)</source>
        <translation>Non indicato (%1)</translation>
    </message>
    <message>
        <source>Like all stores (%1)</source>
        <translation>Come tutti i negozi (%1)</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Impostazioni salvate.</translation>
    </message>
    <message>
        <source>Settings saved. Train again, so that the models learn the holidays.</source>
        <translation>Impostazioni salvate. Addestrare di nuovo, perché i modelli tengano conto delle festività.</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Classe A</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Classe B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Classe C</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>per classe</translation>
    </message>
    <message>
        <source>How the products of this class are ordered: service 95, fill 98 (share of demand served from stock), cost 1 0.2 (of a unit short, and of one on the shelf for a week), minmax 20 80 or fixed 20 24</source>
        <translation>Come si ordinano gli articoli di questa classe: service 95, fill 98 (quota della domanda servita dalla giacenza), cost 1 0.2 (di un pezzo mancante, e di uno a scaffale per una settimana), minmax 20 80 o fixed 20 24</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Calcolo delle variazioni</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Calendario di vendita…</translation>
    </message>
    <message>
        <source>When the store is open: weekdays, holidays, own closures</source>
        <translation>Quando il negozio è aperto: giorni della settimana, festività, chiusure proprie</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>Dall’ordine alla consegna.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>From one order to the next.</source>
        <translation>Da un ordine al successivo.</translation>
    </message>
    <message>
        <source>Chance of not running out before the next delivery.</source>
        <translation>Probabilità di non esaurirsi prima della prossima consegna.</translation>
    </message>
    <message>
        <source>How its products are ordered; the tip says how that is written.</source>
        <translation>Come si ordinano i suoi articoli; il suggerimento spiega come scriverlo.</translation>
    </message>
    <message>
        <source>Stands beside every amount; nothing is converted.</source>
        <translation>Compare accanto a ogni importo; nulla viene convertito.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Predefinito: %2.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Torna al valore predefinito: %1</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>%1: torna al valore predefinito</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
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
        <translation>tutti (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 smooth: a number of products and their kind of demand</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Orders by</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Share of order cycles, from one delivery to the next, without a stock-out</source>
        <translation>Quota di cicli d’ordine, da una consegna alla successiva, senza rottura di stock</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Share of the demand that was served from stock</source>
        <translation>Quota della domanda servita dalla giacenza</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Evasione</translation>
    </message>
    <message>
        <source>Units on the shelf at the end of a day, per product</source>
        <translation>Pezzi a scaffale alla fine di un giorno, per articolo</translation>
    </message>
    <message>
        <source>Avg. stock</source>
        <translation>Giac. media</translation>
    </message>
    <message>
        <source>Units asked for while the shelf was empty</source>
        <translation>Pezzi richiesti a scaffale vuoto</translation>
    </message>
    <message>
        <source>Lost units</source>
        <translation>Pezzi persi</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Pezzi ordinati</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>The service that the orders themselves gave as their chance, whole packs and minimum orders included</source>
        <translation>Il servizio che gli ordini stessi indicavano come probabilità, compresi colli interi e ordini minimi</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promesso</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SimulatorView</name>
    <message>
        <source>%1: %2 units</source>
        <translation>%1: %2 pezzi</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Would it have worked?</source>
        <translation>Avrebbe funzionato?</translation>
    </message>
    <message>
        <source>Replay the past with the recommended orders, each placed only with what was known on its day, and see service, stock and lost sales beside an order level on the average of the last 4 weeks.</source>
        <translation>Ripercorre il passato con gli ordini consigliati, ciascuno fatto solo con ciò che si sapeva quel giorno, e mostra servizio, giacenza e vendite perse accanto a un livello d’ordine basato sulla media delle ultime 4 settimane.</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>Avvia simulazione</translation>
    </message>
    <message>
        <source>Replay the past with these choices (Ctrl+Return)</source>
        <translation>Ripercorre il passato con queste scelte (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Replay the past with these rules to see what they would have achieved.</source>
        <translation>Ripercorrere il passato con queste regole per vedere che cosa avrebbero ottenuto.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Ripercorri</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Days to replay, up to the last day with sales</source>
        <translation>Giorni da ripercorrere, fino all’ultimo giorno con vendite</translation>
    </message>
    <message>
        <source>Up to the last day with sales</source>
        <translation>Fino all’ultimo giorno con vendite</translation>
    </message>
    <message>
        <source>Service level: share of order cycles without a stock-out</source>
        <translation>Livello di servizio: quota di cicli d’ordine senza rottura di stock</translation>
    </message>
    <message>
        <source>Order cycles without a stock-out</source>
        <translation>Cicli d’ordine senza rottura di stock</translation>
    </message>
    <message>
        <source>Products to replay</source>
        <translation>Articoli da ripercorrere</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Prices and promotions ahead
are known when ordering</source>
        <translation>Prezzi e promozioni futuri
sono noti quando si ordina</translation>
    </message>
    <message>
        <source>As in a shop that plans its promotions. Else nothing of the order day or later is seen.</source>
        <translation>Come in un negozio che pianifica le promozioni. Altrimenti non si vede nulla del giorno d’ordine o dei successivi.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>The model is trained again every 4 replayed weeks on what was known then; large stores take minutes. It can be stopped at any time.</source>
        <translation>Il modello viene riaddestrato ogni 4 settimane ripercorse con ciò che si sapeva allora; per i negozi grandi servono minuti. Si può interrompere in ogni momento.</translation>
    </message>
    <message>
        <source>Average stock per product, units</source>
        <translation>Giacenza media per articolo, pezzi</translation>
    </message>
    <message>
        <source>Lost sales, units</source>
        <translation>Vendite perse, pezzi</translation>
    </message>
    <message>
        <source>What each way of ordering achieved</source>
        <translation>Che cosa ha ottenuto ogni modo di ordinare</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lettura degli articoli</translation>
    </message>
    <message numerus="yes">
        <source>All %n product(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>Tutti i %n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>%1 of order cycles without a stock-out, %2 asked; %3 of the demand served from stock.</source>
        <translation>%1 dei cicli d’ordine senza rottura di stock, richiesto %2; %3 della domanda servita dalla giacenza.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 more stock.</source>
        <translation>A parità di servizio, alla media di 4 settimane serve più giacenza: %1.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 less stock.</source>
        <translation>A parità di servizio, alla media di 4 settimane serve meno giacenza: %1.</translation>
    </message>
    <message>
        <source>Asked for the same %1, an order level on the average of the last 4 weeks would have kept %2 of the cycles without a stock-out with %3 units per product on the shelf, against %4, and lost %5 units, against %6. Orders placed: %7 against %8.</source>
        <translation>Con lo stesso livello richiesto, %1, un livello d’ordine basato sulla media delle ultime 4 settimane avrebbe evitato la rottura di stock in %2 dei cicli con %3 pezzi a scaffale per articolo, contro %4, e avrebbe perso %5 pezzi, contro %6. Ordini fatti: %7 contro %8.</translation>
    </message>
    <message>
        <source>Average stock per product</source>
        <translation>Giacenza media per articolo</translation>
    </message>
    <message>
        <source>Lost sales in units</source>
        <translation>Vendite perse in pezzi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 replayed with %2 products.</source>
        <translation>
            <numerusform>%n giorno dal %1 ripercorso con %2 articoli.</numerusform>
            <numerusform>%n giorni dal %1 ripercorsi con %2 articoli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SmartPage</name>
    <message>
        <source>Smart prediction</source>
        <translation>Previsione articolo</translation>
    </message>
    <message>
        <source>Export scenarios…</source>
        <translation>Esporta scenari…</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Conserva scenario</translation>
    </message>
    <message>
        <source>Puts what you see into the comparison below (Ctrl+S)</source>
        <translation>Mette quanto mostrato nel confronto qui sotto (Ctrl+S)</translation>
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
        <translation>Domanda di 7 giorni</translation>
    </message>
    <message>
        <source>Recommended order</source>
        <translation>Ordine consigliato</translation>
    </message>
    <message>
        <source>Revenue of 7 days</source>
        <translation>Ricavi di 7 giorni</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Scegli un articolo</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Perché questa domanda</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>L’effetto del prezzo</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Scenari conservati</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the selected scenarios (Delete)</source>
        <translation>Rimuove gli scenari selezionati (Canc)</translation>
    </message>
    <message>
        <source>Change something, then keep it: scenarios are compared here.</source>
        <translation>Cambiare qualcosa, poi conservarlo: qui si confrontano gli scenari.</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lettura degli articoli</translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Questo negozio non ha ancora articoli. Per iniziare, importare un file di vendite.</translation>
    </message>
    <message>
        <source>%1 as today: about %2 units in 7 days. Move a slider to ask &quot;what if?&quot;.</source>
        <translation>%1 come oggi: circa %2 pezzi in 7 giorni. Muovere un cursore per chiedersi «e se?».</translation>
    </message>
    <message>
        <source>%1 with %2: the demand stays at about %3 units in 7 days.</source>
        <translation>%1 con %2: la domanda resta di circa %3 pezzi in 7 giorni.</translation>
    </message>
    <message>
        <source>%1 with %2: about %3 units in 7 days, %4 against today.</source>
        <translation>%1 con %2: circa %3 pezzi in 7 giorni, %4 rispetto a oggi.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>pezzi</translation>
    </message>
    <message>
        <source>%1 · 30 days: %2</source>
        <translation>%1 · 30 giorni: %2</translation>
    </message>
    <message>
        <source>8 times of 10 the 7 days bring %1 units; the 30 days %2.</source>
        <translation>8 volte su 10: %1 pezzi in 7 giorni, %2 in 30.</translation>
    </message>
    <message>
        <source>%1 · %2 of it safety</source>
        <translation>%1 · %2 di sicurezza</translation>
    </message>
    <message>
        <source>stock lasts %1</source>
        <translation>la giacenza dura %1</translation>
    </message>
    <message>
        <source>Demand of %1 by day</source>
        <translation>Domanda di %1 per giorno</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>Livello abituale %1, più quanto segue, dà in media %2 pezzi in 7 giorni.</translation>
    </message>
    <message>
        <source>Nothing is known yet that moves the demand of this product.</source>
        <translation>Non è ancora noto nulla che muova la domanda di questo articolo.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Fattori della domanda, in pezzi per 7 giorni</translation>
    </message>
    <message>
        <source>The sales of this product do not show an effect of its price.</source>
        <translation>Le vendite di questo articolo non mostrano un effetto del prezzo.</translation>
    </message>
    <message>
        <source>The data hold no price of this product.</source>
        <translation>I dati non contengono il prezzo di questo articolo.</translation>
    </message>
    <message>
        <source>Units of 7 days over the price</source>
        <translation>Pezzi in 7 giorni secondo il prezzo</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prezzo</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 n. %2</translation>
    </message>
    <message>
        <source>Scenario kept in the comparison below.</source>
        <translation>Scenario conservato nel confronto qui sotto.</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Esporta scenari</translation>
    </message>
    <message>
        <source>scenarios.csv</source>
        <translation>scenari.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>type in the stock for one</source>
        <translation>inserire la giacenza</translation>
    </message>
    <message>
        <source>As today, on average</source>
        <translation>Come oggi, in media</translation>
    </message>
    <message>
        <source>Scenario, on average</source>
        <translation>Scenario, in media</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>ordinare salva %1</translation>
    </message>
    <message>
        <source>%1 are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>%1 sono già inevitabili: persi prima che possa arrivare quanto ordinato oggi.</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>giacenza ignota</translation>
    </message>
    <message>
        <source>stock unknown, so no risk is known</source>
        <translation>giacenza ignota, quindi rischio non noto</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Applica…</translation>
    </message>
    <message>
        <source>Makes the scenario your forecast of some days, which the orders follow</source>
        <translation>Fa dello scenario la previsione manuale di alcuni giorni, che gli ordini seguono</translation>
    </message>
    <message>
        <source>Revenue and margin of 7 days over the price</source>
        <translation>Ricavi e margine in 7 giorni secondo il prezzo</translation>
    </message>
    <message>
        <source>units of 7 days</source>
        <translation>pezzi in 7 giorni</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>ricavi</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margine</translation>
    </message>
    <message>
        <source>Use this scenario</source>
        <translation>Applica questo scenario</translation>
    </message>
    <message>
        <source>Nothing was changed: your forecast of these days is frozen.</source>
        <translation>Nessuna modifica: la previsione manuale di questi giorni è bloccata.</translation>
    </message>
    <message>
        <source>Nothing was changed: no whole period of the forecast lies in these days.</source>
        <translation>Nessuna modifica: in questi giorni non cade nessun periodo intero della previsione.</translation>
    </message>
    <message numerus="yes">
        <source>Your forecast of %n period(s): %1</source>
        <translation>
            <numerusform>Previsione manuale per %n periodo: %1</numerusform>
            <numerusform>Previsione manuale per %n periodi: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SourcesDialog</name>
    <message>
        <source>Databases that the night reads</source>
        <translation>Database letti di notte</translation>
    </message>
    <message>
        <source>The rows of a query to another program&apos;s database are imported every night like those of a file. Nothing is written there.</source>
        <translation>Le righe di una query sul database di un altro programma sono importate ogni notte come quelle di un file. Lì non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Letters, digits, - and _, as in till</source>
        <translation>Lettere, cifre, - e _, ad esempio cassa</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>The name of an ODBC source or its connection string, without the password</source>
        <translation>Il nome di un’origine ODBC o la sua stringa di connessione, senza la password</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>A statement that reads; its columns are read like a file&apos;s</source>
        <translation>Un’istruzione di lettura; le sue colonne sono lette come quelle di un file</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>User of that database; may be empty</source>
        <translation>Utente di quel database; può restare vuoto</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>File della password</translation>
    </message>
    <message>
        <source>The first line of a file that nobody else may read</source>
        <translation>La prima riga di un file che nessun altro può leggere</translation>
    </message>
    <message>
        <source>Password variable</source>
        <translation>Variabile della password</translation>
    </message>
    <message>
        <source>Or the name of a variable of the environment</source>
        <translation>O il nome di una variabile d’ambiente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Driver</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connessione</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Query</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>&amp;Password in</source>
        <translation>&amp;Password in</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Kept. The night reads it from now on.</source>
        <translation>Salvato. L’elaborazione notturna lo legge da ora in poi.</translation>
    </message>
    <message>
        <source>The night does not read %1 any more.</source>
        <translation>L’elaborazione notturna non legge più %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>Trying a database</source>
        <translation>Prova di un database</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>È stata letta %n riga.</numerusform>
            <numerusform>Sono state lette %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The night would ask: %1</source>
        <translation>L’elaborazione notturna chiederebbe: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sparkline</name>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
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
        <translation>Aggiungi dati più recenti</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Apri i modelli</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Database %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>dati al %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>ancora nessun dato</translation>
    </message>
    <message>
        <source>model v%1, accuracy %2 (naive %3)</source>
        <translation>modello v%1, accuratezza %2 (ingenua %3)</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>nessun modello addestrato</translation>
    </message>
    <message>
        <source>, train again</source>
        <translation>, riaddestrare</translation>
    </message>
    <message>
        <source>How the database is: checks, backups, jobs</source>
        <translation>Stato del database: controlli, backup, operazioni</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (sola lettura)</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>tutto in ordine</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punto da controllare</numerusform>
            <numerusform>%n punti da controllare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) with a trained model</source>
        <translation>
            <numerusform>%1 di %n negozio con un modello addestrato</numerusform>
            <numerusform>%1 di %n negozi con un modello addestrato</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StockBar</name>
    <message>
        <source>At risk</source>
        <translation>A rischio</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Adeguato</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>In eccesso</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>At risk: of products that are critical or low. Too much: what lies above the level that counts as excess. Dead: not sold for 90 days. At unit cost.</source>
        <translation>A rischio: articoli critici o bassi. In eccesso: quanto supera il livello oltre il quale si parla di eccesso. Fermo: nessuna vendita da 90 giorni. Al costo unitario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without a cost count at the sales price.</source>
        <translation>
            <numerusform>%Ln articolo senza costo è valutato a prezzo di vendita.</numerusform>
            <numerusform>%Ln articoli senza costo sono valutati a prezzo di vendita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have neither cost nor price and are left out.</source>
        <translation>
            <numerusform>%Ln articolo non ha né costo né prezzo ed è escluso.</numerusform>
            <numerusform>%Ln articoli non hanno né costo né prezzo e sono esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock %1 (sales price)</source>
        <translation>Giacenza %1 (prezzo vend.)</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Giacenza %1</translation>
    </message>
    <message>
        <source>%1: %2 of the stock. Press to see the products.</source>
        <translation>%1: %2 della giacenza. Un clic mostra gli articoli.</translation>
    </message>
    <message>
        <source>%1: %2, show the products</source>
        <translation>%1: %2, mostra gli articoli</translation>
    </message>
    <message>
        <source>Stock worth %1, at the sales price where no cost is known: %2.</source>
        <translation>Giacenza del valore di %1, a prezzo di vendita dove il costo non è noto: %2.</translation>
    </message>
    <message>
        <source>Stock worth %1: %2.</source>
        <translation>Giacenza del valore di %1: %2.</translation>
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
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TopBar</name>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Data piano</translation>
    </message>
    <message>
        <source>The day you plan on: forecasts and orders start here</source>
        <translation>Il giorno da cui si pianifica: previsioni e ordini partono da qui</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Negozio</translation>
    </message>
    <message>
        <source>Planning &amp;date</source>
        <translation>&amp;Data piano</translation>
    </message>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Cerca   Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, pages and actions</source>
        <translation>Cerca articoli, pagine e azioni</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tutti i negozi</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Learns from all stored sales. The last 30 days are held out to measure it; it takes over only if it is better.</source>
        <translation>Apprende da tutte le vendite salvate. Gli ultimi 30 giorni sono tenuti da parte per misurarlo; entra in uso solo se è migliore.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Che cosa addestrare</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tutti i negozi</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Negozio %1</translation>
    </message>
    <message>
        <source>Store %1 %2</source>
        <translation>Negozio %1 %2</translation>
    </message>
    <message>
        <source>Import sales first</source>
        <translation>Importare prima le vendite</translation>
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
        <translation>Cerca una versione più recente</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Cerca una volta a settimana</translation>
    </message>
    <message>
        <source>Shelfcast %1 is there; this is %2. Nothing was loaded.</source>
        <translation>È disponibile Shelfcast %1; questo è %2. Non è stato scaricato nulla.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>Questa è la versione più recente, %1.</translation>
    </message>
    <message>
        <source>The newest version could not be learnt: no answer within three seconds. Shelfcast needs none.</source>
        <translation>Impossibile sapere qual è la versione più recente: nessuna risposta entro tre secondi. A Shelfcast non serve.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadPage</name>
    <message>
        <source>Upload and train</source>
        <translation>Importa e addestra</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>Import your sales to begin.</source>
        <translation>Per iniziare, importare le vendite.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla import</translation>
    </message>
    <message>
        <source>Reading uploads and models</source>
        <translation>Lettura di importazioni e modelli</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n store(s)</source>
        <translation>
            <numerusform>%1 righe di %n negozio</numerusform>
            <numerusform>%1 righe di %n negozi</numerusform>
        </translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, fino al %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>The model of %1 is %2 accurate; repeating the past season would be %3.</source>
        <translation>Il modello di %1 ha un’accuratezza di %2; ripetendo la stagione passata sarebbe %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>Imported %1 rows of %2.</source>
        <translation>Importate %1 righe di %2.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Annullamento dell’importazione</translation>
    </message>
    <message>
        <source>Took back %1. Later uploads are as they were.</source>
        <translation>Importazione di %1 annullata. Quelle successive sono rimaste come prima.</translation>
    </message>
    <message>
        <source>Take back %1?</source>
        <translation>Annullare l’importazione di %1?</translation>
    </message>
    <message>
        <source>Its %1 rows leave the database; what later uploads brought stays. The file itself is not touched.</source>
        <translation>Le sue %1 righe escono dal database; resta ciò che hanno portato le importazioni successive. Il file non viene toccato.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Salva il tracciato</translation>
    </message>
    <message>
        <source>sales template.csv</source>
        <translation>tracciato vendite.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Salvataggio del tracciato</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 salvato.</translation>
    </message>
    <message>
        <source> rejected rows.csv</source>
        <translation> righe scartate.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salva le righe scartate</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Salvataggio delle righe scartate</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Promoting the model</source>
        <translation>Attivazione del modello</translation>
    </message>
    <message>
        <source>%1 v%2 is now the active model.</source>
        <translation>%1 v%2 è ora il modello attivo.</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Ritorno al modello precedente</translation>
    </message>
    <message>
        <source>Rolled back: %1 v%2 is active again.</source>
        <translation>Ritorno eseguito: %1 v%2 è di nuovo attivo.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>File di vendite (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The history of %1 is too short to test a model: import more, then train again.</source>
        <translation>Lo storico di %1 è troppo breve per provare un modello: importare altri dati, poi addestrare di nuovo.</translation>
    </message>
    <message>
        <source>No trained model serves %1: train one to get better forecasts.</source>
        <translation>%1 non ha un modello addestrato: addestrarne uno per avere previsioni migliori.</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Calendario di vendita…</translation>
    </message>
    <message numerus="yes">
        <source>A trained model serves %1 of %n store(s).</source>
        <translation>
            <numerusform>%1 di %n negozio con un modello addestrato.</numerusform>
            <numerusform>%1 di %n negozi con un modello addestrato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models and uploads</source>
        <translation>Modelli e importazioni</translation>
    </message>
    <message>
        <source>weather and economy.csv</source>
        <translation>meteo ed economia.csv</translation>
    </message>
    <message>
        <source>Comparing the models</source>
        <translation>Confronto dei modelli</translation>
    </message>
    <message>
        <source>Looking at what it changes</source>
        <translation>Verifica di che cosa cambia</translation>
    </message>
    <message>
        <source>Let %1 serve its store?</source>
        <translation>Attivare %1 per il suo negozio?</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Tornare a %1?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Torna indietro</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadTableModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (annullata)</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n negozio</numerusform>
            <numerusform>%n negozi</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Negozi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Scartate</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla import</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Non è stato ancora importato nulla.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UseScenarioDialog</name>
    <message>
        <source>Use this scenario</source>
        <translation>Applica questo scenario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Orders follow your forecast; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed. Prices and promotions themselves are not changed here.</source>
        <translation>Gli ordini seguono la previsione manuale; quella del modello resta accanto, e quanto valeva la modifica si misura quando i giorni sono trascorsi. Prezzi e promozioni in sé non vengono modificati qui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: your forecast becomes %4 units on average, in place of %5.</source>
        <translation>%1 dal %2 al %3: la previsione manuale diventa in media di %4 pezzi, invece di %5.</translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation>Il primo giorno è successivo all’ultimo.</translation>
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
        <translation>Passo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Pezzi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WindowHost</name>
    <message>
        <source>Making the daily backup</source>
        <translation>Esecuzione del backup giornaliero</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the page Health has the trace.</source>
        <translation>Shelfcast si è chiuso in modo imprevisto il %1; i dettagli sono nella pagina Stato.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off the last time: %n job(s). Nothing of it is stored half; the page Health runs it again.</source>
        <translation>
            <numerusform>L’ultima volta è stata interrotta %n operazione. Nulla è stato salvato a metà; la pagina Stato la esegue di nuovo.</numerusform>
            <numerusform>L’ultima volta sono state interrotte %n operazioni. Nulla è stato salvato a metà; la pagina Stato le esegue di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Salvataggio del pacchetto di diagnosi</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase segreta del backup</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Questo backup è crittografato.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Ripristino del backup</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Ripristino di %1</translation>
    </message>
    <message>
        <source>The backup is checked, copied and put in place. The database of now is kept beside it.</source>
        <translation>Il backup viene controllato, copiato e messo al suo posto. Il database attuale viene conservato accanto.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 ripristinato.</translation>
    </message>
    <message>
        <source>The database before is kept as %1.</source>
        <translation>Il database precedente è conservato come %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Recupero dei dati leggibili</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WorkList</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Apri: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Rimanda</translation>
    </message>
    <message>
        <source>Hide this for a week</source>
        <translation>Nascondi per una settimana</translation>
    </message>
    <message>
        <source>Snooze for a week: %1</source>
        <translation>Rimanda di una settimana: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Hide this for the rest of the day</source>
        <translation>Nascondi per il resto della giornata</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
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
        <translation>Giorni dell’anno</translation>
    </message>
    <message>
        <source>closed, as on every %1</source>
        <translation>chiuso, come ogni %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>chiuso: %1</translation>
    </message>
    <message>
        <source>closed: own closure</source>
        <translation>chiuso: chiusura propria</translation>
    </message>
    <message>
        <source>closed, as every year at this time</source>
        <translation>chiuso, come ogni anno in questo periodo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>venduto</translation>
    </message>
    <message>
        <source>open, nothing sold</source>
        <translation>aperto, nessuna vendita</translation>
    </message>
    <message>
        <source>not known: the data have a gap</source>
        <translation>non noto: lacuna nei dati</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
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
        <translation>nessuna vendita</translation>
    </message>
    <message>
        <source>gap in the data</source>
        <translation>lacuna nei dati</translation>
    </message>
    <message>
        <source>open, ahead</source>
        <translation>aperto, in futuro</translation>
    </message>
</context>
</TS>
