<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AuditView</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Import retiré</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Model promoted</source>
        <translation>Modèle activé</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Accès modifié</translation>
    </message>
    <message>
        <source>Model rejected</source>
        <translation>Modèle rejeté</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Own forecast</source>
        <translation>Votre prévision</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Found at a start</source>
        <translation>Vu au démarrage</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en compte</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>backup of the day</source>
        <translation>sauvegarde du jour</translation>
    </message>
    <message>
        <source>before an upload was taken back</source>
        <translation>avant le retrait d’un import</translation>
    </message>
    <message>
        <source>before an update of Shelfcast</source>
        <translation>avant une mise à jour de Shelfcast</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>rescued when the file was taken away</source>
        <translation>sauvée quand le fichier a disparu</translation>
    </message>
    <message>
        <source>your own copy %1</source>
        <translation>votre copie %1</translation>
    </message>
    <message>
        <source>saved from the damaged database</source>
        <translation>sauvée de la base endommagée</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n without a sale in 90 days</source>
        <translation>
            <numerusform>%n sans vente depuis 90 jours</numerusform>
            <numerusform>%n sans vente depuis 90 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>all with known stock</source>
        <translation>stock connu partout</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>rien à commander</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), at sales price</source>
        <translation>
            <numerusform>%n commande, au PV</numerusform>
            <numerusform>%n commandes, au PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Ce magasin n’a pas encore d’articles. Importez d’abord un fichier de ventes.</translation>
    </message>
    <message>
        <source>The stock of no product is known, so there is no order to recommend; the expected demand stands beside each.</source>
        <translation>Aucun stock n’est connu, il n’y a donc pas de commande à conseiller&#xa0;; la demande attendue figure à côté de chaque article.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Rien à commander aujourd’hui.</translation>
    </message>
    <message>
        <source>All orders fit the budget of %1.</source>
        <translation>Toutes les commandes tiennent dans le budget de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known stock</source>
        <translation>
            <numerusform>%Ln sans stock connu</numerusform>
            <numerusform>%Ln sans stock connu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) look doubtful and are left out of &quot;tick all&quot;.</source>
        <translation>
            <numerusform>%n commande paraît douteuse et n’est pas comprise dans «&#xa0;Tout cocher&#xa0;».</numerusform>
            <numerusform>%n commandes paraissent douteuses et ne sont pas comprises dans «&#xa0;Tout cocher&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1.</source>
        <translation>
            <numerusform>%n commande écartée ou réduite pour ne pas dépasser %1.</numerusform>
            <numerusform>%n commandes écartées ou réduites pour ne pas dépasser %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, which is expected to cost %3.</source>
        <translation>
            <numerusform>%n commande écartée ou réduite pour ne pas dépasser %1&#xa0;: %2 non commandés, ce qui devrait coûter %3.</numerusform>
            <numerusform>%n commandes écartées ou réduites pour ne pas dépasser %1&#xa0;: %2 non commandés, ce qui devrait coûter %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, at no expected cost.</source>
        <translation>
            <numerusform>%n commande écartée ou réduite pour ne pas dépasser %1&#xa0;: %2 non commandés, sans coût attendu.</numerusform>
            <numerusform>%n commandes écartées ou réduites pour ne pas dépasser %1&#xa0;: %2 non commandés, sans coût attendu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s) for %2.</source>
        <comment>Order 12 today from 3 suppliers for 540 EUR.</comment>
        <translation>
            <numerusform>%1 chez %n fournisseur pour %2.</numerusform>
            <numerusform>%1 chez %n fournisseurs pour %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s).</source>
        <comment>Order 12 today from 3 suppliers.</comment>
        <translation>
            <numerusform>%1 chez %n fournisseur.</numerusform>
            <numerusform>%1 chez %n fournisseurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>Order 12 today for 540 EUR.</comment>
        <translation>%1 pour %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Order 12 today.</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives, %1 of sales already unavoidable.</source>
        <translation>
            <numerusform>%n sera probablement en rupture avant l’arrivée d’une commande passée aujourd’hui&#xa0;; %1 de ventes sont déjà perdus.</numerusform>
            <numerusform>%n seront probablement en rupture avant l’arrivée d’une commande passée aujourd’hui&#xa0;; %1 de ventes sont déjà perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives.</source>
        <translation>
            <numerusform>%n sera probablement en rupture avant l’arrivée d’une commande passée aujourd’hui.</numerusform>
            <numerusform>%n seront probablement en rupture avant l’arrivée d’une commande passée aujourd’hui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Délai, jours</translation>
    </message>
    <message>
        <source>Days from the order to the delivery, as the supplier states it</source>
        <translation>Jours entre la commande et la livraison, selon le fournisseur</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Jours de cde</translation>
    </message>
    <message>
        <source>Weekdays on which it takes orders, as in Mon, Thu; empty: every day</source>
        <translation>Jours où il prend les commandes, par exemple lun, jeu&#xa0;; vide&#xa0;: tous les jours</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Weekdays on which it brings goods; empty: every day</source>
        <translation>Jours où il livre&#xa0;; vide&#xa0;: tous les jours</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Least value of one order</source>
        <translation>Montant minimum d’une commande</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Intervalle, jours</translation>
    </message>
    <message>
        <source>Days from one order to the next</source>
        <translation>Jours d’une commande à la suivante</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>What its deliveries really took</source>
        <translation>Ce que ses livraisons ont réellement demandé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>The supplier&apos;s code</source>
        <translation>Le code du fournisseur</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Prix achat</translation>
    </message>
    <message>
        <source>What one unit costs you</source>
        <translation>Ce qu’une unité vous coûte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>What a customer pays</source>
        <translation>Ce que paie un client</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Units that are ordered together</source>
        <translation>Unités commandées ensemble</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Qté min.</translation>
    </message>
    <message>
        <source>Least units of one order</source>
        <translation>Nombre minimal d’unités par commande</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Days from the order to the delivery; empty: the supplier&apos;s</source>
        <translation>Jours entre la commande et la livraison&#xa0;; vide&#xa0;: ceux du fournisseur</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Conserv.</translation>
    </message>
    <message>
        <source>Days that it keeps</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Units that the shelf holds</source>
        <translation>Unités que le rayon peut contenir</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Time of an order day until which it takes orders, as in 11:00; empty: all day</source>
        <translation>Heure limite de commande un jour de commande, par exemple 11:00&#xa0;; vide&#xa0;: toute la journée</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>How its products are ordered</source>
        <translation>Comment ses articles sont commandés</translation>
    </message>
    <message>
        <source>How much is ordered, by which rule</source>
        <translation>Quelle quantité est commandée, selon quelle règle</translation>
    </message>
    <message>
        <source>Cost by quantity</source>
        <translation>Prix par qté</translation>
    </message>
    <message>
        <source>What a unit costs in a larger order</source>
        <translation>Ce que coûte une unité dans une commande plus grande</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
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
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Looking at the whole file</source>
        <translation>Examen du fichier entier</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>Enregistrement des lignes</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Calcul des totaux</translation>
    </message>
    <message>
        <source>Keeping a copy of the file</source>
        <translation>Copie du fichier</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Retrait de l’import</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Écriture des données d’exemple</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>Lecture des ventes</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Calcul des prévisions</translation>
    </message>
    <message>
        <source>Deciding the orders</source>
        <translation>Calcul des commandes</translation>
    </message>
    <message>
        <source>Preparing features</source>
        <translation>Préparation des variables</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Learning from the earlier history</source>
        <translation>Apprentissage sur le début de l’historique</translation>
    </message>
    <message>
        <source>Comparing the models on the past</source>
        <translation>Comparaison des modèles sur le passé</translation>
    </message>
    <message>
        <source>Searching settings</source>
        <translation>Recherche des réglages</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Mesure des fourchettes</translation>
    </message>
    <message>
        <source>Learning from the whole history</source>
        <translation>Apprentissage sur tout l’historique</translation>
    </message>
    <message>
        <source>Learning from all days</source>
        <translation>Apprend sur tous les jours</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>Checking all stores together on days the model has not seen</source>
        <translation>Contrôle de tous les magasins sur des jours inconnus du modèle</translation>
    </message>
    <message>
        <source>Checking the forecast week by week</source>
        <translation>Contrôle de la prévision semaine par semaine</translation>
    </message>
    <message>
        <source>Saving the models</source>
        <translation>Enregistrement des modèles</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>Checking the workbook</source>
        <translation>Vérification du classeur</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Écriture de la sauvegarde</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Copie de la sauvegarde</translation>
    </message>
    <message>
        <source>Train one on the Upload and train page.</source>
        <translation>Entraînez-en un dans la page Import et entraînement.</translation>
    </message>
    <message>
        <source>There is too little history for machine learning yet; the forecast rests on averages, trend and weekdays.</source>
        <translation>L’historique est encore trop court pour l’apprentissage automatique&#xa0;; la prévision repose sur les moyennes, la tendance et les jours de la semaine.</translation>
    </message>
    <message>
        <source>With little more than a year of history or less, yearly seasons cannot be learned yet, and bands over long periods are optimistic.</source>
        <translation>Avec à peine plus d’un an d’historique ou moins, les saisons ne peuvent pas encore être apprises, et les fourchettes sur de longues périodes sont optimistes.</translation>
    </message>
    <message>
        <source>With less than two years of history, bands over long periods are optimistic.</source>
        <translation>Avec moins de deux ans d’historique, les fourchettes sur de longues périodes sont optimistes.</translation>
    </message>
    <message>
        <source>The data hold no pattern that helps to forecast: each product&apos;s plain average is the best guess, and the bands show how far sales scatter around it.</source>
        <translation>Les données ne montrent aucune régularité utile à la prévision&#xa0;: la simple moyenne de chaque article est la meilleure estimation, et les fourchettes montrent la dispersion des ventes autour d’elle.</translation>
    </message>
    <message>
        <source>No sales before this date.</source>
        <translation>Aucune vente avant cette date.</translation>
    </message>
    <message>
        <source>Checking %1 on days the model has not seen</source>
        <translation>Contrôle de %1 sur des jours inconnus du modèle</translation>
    </message>
    <message>
        <source>Looking for the forecast</source>
        <translation>Recherche de la prévision</translation>
    </message>
    <message>
        <source>On the last %1 days the forecast was off by %2.</source>
        <translation>Sur les %1 derniers jours, la prévision avait un écart de %2.</translation>
    </message>
    <message>
        <source>On the last %1 weeks the forecast was off by %2.</source>
        <translation>Sur les %1 dernières semaines, la prévision avait un écart de %2.</translation>
    </message>
    <message>
        <source>On the last %1 months the forecast was off by %2.</source>
        <translation>Sur les %1 derniers mois, la prévision avait un écart de %2.</translation>
    </message>
    <message>
        <source>On the last day the forecast was off by %1.</source>
        <translation>Sur le dernier jour, la prévision avait un écart de %1.</translation>
    </message>
    <message>
        <source>On the last week the forecast was off by %1.</source>
        <translation>Sur la dernière semaine, la prévision avait un écart de %1.</translation>
    </message>
    <message>
        <source>On the last month the forecast was off by %1.</source>
        <translation>Sur le dernier mois, la prévision avait un écart de %1.</translation>
    </message>
    <message>
        <source>Repeating the last season would have been off by %1.</source>
        <translation>Répéter la dernière saison aurait donné un écart de %1.</translation>
    </message>
    <message>
        <source>It was off by %1, repeating the last season by %2.</source>
        <translation>Son écart était de %1, contre %2 en répétant la dernière saison.</translation>
    </message>
    <message>
        <source>It was off by %1, the active model by %2 on the same days.</source>
        <translation>Son écart était de %1, contre %2 pour le modèle actif aux mêmes jours.</translation>
    </message>
    <message>
        <source>There are %1 days of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Il n’y a encore que %1 jours de ventes&#xa0;: trop peu pour apprendre une régularité ou tester une prévision.</translation>
    </message>
    <message>
        <source>There are %1 weeks of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Il n’y a encore que %1 semaines de ventes&#xa0;: trop peu pour apprendre une régularité ou tester une prévision.</translation>
    </message>
    <message>
        <source>There are %1 months of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Il n’y a encore que %1 mois de ventes&#xa0;: trop peu pour apprendre une régularité ou tester une prévision.</translation>
    </message>
    <message>
        <source>From %1 days on a model can be tested and put to use.</source>
        <translation>À partir de %1 jours, un modèle peut être testé et utilisé.</translation>
    </message>
    <message>
        <source>From %1 weeks on a model can be tested and put to use.</source>
        <translation>À partir de %1 semaines, un modèle peut être testé et utilisé.</translation>
    </message>
    <message>
        <source>From %1 months on a model can be tested and put to use.</source>
        <translation>À partir de %1 mois, un modèle peut être testé et utilisé.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is nearly the sales over again and would give the answer away; it is not used.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» reproduit presque les ventes et donnerait la réponse&#xa0;; elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits.</source>
        <translation>La recherche de meilleurs réglages a fait %1 essais.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits, then its time was up (%2 of %3 rounds).</source>
        <translation>La recherche de meilleurs réglages a fait %1 essais, puis son temps était écoulé (%2 tours sur %3).</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; it is used.</source>
        <translation>Sur %1 périodes suivantes qu’elle ne connaissait pas, l’écart était de %2 avec les réglages trouvés et de %3 avec les réglages habituels&#xa0;; les réglages trouvés sont utilisés.</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; the usual settings stay.</source>
        <translation>Sur %1 périodes suivantes qu’elle ne connaissait pas, l’écart était de %2 avec les réglages trouvés et de %3 avec les réglages habituels&#xa0;; les réglages habituels restent.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, against %4 when it was tested.</source>
        <translation>Sur les %1 jours jusqu’au %2, la prévision avait un écart de %3, contre %4 lors du test.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, %4 when it was tested: it still fits.</source>
        <translation>Sur les %1 jours jusqu’au %2, la prévision avait un écart de %3, contre %4 lors du test&#xa0;: le modèle convient toujours.</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Les ventes ne sont plus celles que le modèle a apprises (indice de stabilité %1&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Les ventes ne sont plus celles que le modèle a apprises, %1 plus hautes (indice de stabilité %2&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Les ventes ne sont plus celles que le modèle a apprises, %1 plus basses (indice de stabilité %2&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Les prix ne sont plus ceux que le modèle a appris (indice de stabilité %1&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Les prix ne sont plus ceux que le modèle a appris, %1 plus hauts (indice de stabilité %2&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Les prix ne sont plus ceux que le modèle a appris, %1 plus bas (indice de stabilité %2&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Les remises ne sont plus celles que le modèle a apprises (indice de stabilité %1&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Les remises ne sont plus celles que le modèle a apprises, %1 plus hautes (indice de stabilité %2&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Les remises ne sont plus celles que le modèle a apprises, %1 plus basses (indice de stabilité %2&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Les promotions ne sont plus celles que le modèle a apprises (indice de stabilité %1&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Les promotions ne sont plus celles que le modèle a apprises, %1 plus hautes (indice de stabilité %2&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Les promotions ne sont plus celles que le modèle a apprises, %1 plus basses (indice de stabilité %2&#xa0;; 0,25 vaut changement).</translation>
    </message>
    <message>
        <source>Model %1, tried beside it, was off by %2 less on the same days: it can be promoted.</source>
        <translation>Le modèle %1, essayé à côté, avait un écart inférieur de %2 aux mêmes jours&#xa0;: il peut être activé.</translation>
    </message>
    <message>
        <source>There are only %1 days of history, too few for a model: this is the plain average with wide limits.</source>
        <translation>Il n’y a que %1 jours d’historique, trop peu pour un modèle&#xa0;: voici la simple moyenne, avec des limites larges.</translation>
    </message>
    <message>
        <source>The model was trained on data to %1; train again to use what came since.</source>
        <translation>Le modèle a été entraîné sur les données jusqu’au %1&#xa0;; un nouvel entraînement tiendra compte de la suite.</translation>
    </message>
    <message>
        <source>The data end on %1, %2 days before the planning date; import newer sales.</source>
        <translation>Les données s’arrêtent au %1, %2 jours avant la date de planification&#xa0;; importez des ventes plus récentes.</translation>
    </message>
    <message>
        <source>1 product without sales before the planning date is left out.</source>
        <translation>1 article sans vente avant la date de planification est laissé de côté.</translation>
    </message>
    <message>
        <source>%1 products without sales before the planning date are left out.</source>
        <translation>%1 articles sans vente avant la date de planification sont laissés de côté.</translation>
    </message>
    <message>
        <source>%1 components of assembled goods are no products of this store and are not planned (first: %2).</source>
        <translation>%1 composants d’articles assemblés ne sont pas des articles de ce magasin et ne sont pas planifiés (le premier&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1 products without sales before the replay are left out.</source>
        <translation>%1 articles sans vente avant la période rejouée sont laissés de côté.</translation>
    </message>
    <message>
        <source>%1 days of products have no known demand (no record, or sold out) and are replayed without demand.</source>
        <translation>La demande de %1 jours-articles est inconnue (aucune ligne, ou rupture)&#xa0;; ils sont rejoués sans demande.</translation>
    </message>
    <message>
        <source>Raised to the supplier&apos;s minimum of %1.</source>
        <translation>Relevée au minimum de commande du fournisseur, %1.</translation>
    </message>
    <message>
        <source>%1 under the supplier&apos;s minimum of %2.</source>
        <translation>%1 sous le minimum de commande du fournisseur, %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3</source>
        <translation>sur %1 jours&#xa0;: délai %2 + intervalle %3</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3, lead time %4 to %5 days</source>
        <translation>sur %1 jours&#xa0;: délai %2 + intervalle %3, délai de %4 à %5 jours</translation>
    </message>
    <message>
        <source>%1 before rounding</source>
        <translation>%1 avant arrondi</translation>
    </message>
    <message>
        <source>%1 % service</source>
        <translation>taux de service %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % of demand served from stock</source>
        <translation>%1&#xa0;% de la demande servie sur stock</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>1re arrivée le %1</translation>
    </message>
    <message>
        <source>%1 due %2 comes too late to count</source>
        <translation>arrivée de %1 le %2, trop tard pour compter</translation>
    </message>
    <message>
        <source>position %1 is above the reorder point %2</source>
        <translation>la position %1 dépasse le point de commande %2</translation>
    </message>
    <message>
        <source>%1 x %2 lifts the position %3 above the reorder point %4</source>
        <translation>%1 x %2 porte la position %3 au-dessus du point de commande %4</translation>
    </message>
    <message>
        <source>the position is %1 above the order-up-to level</source>
        <translation>la position dépasse de %1 le stock cible</translation>
    </message>
    <message>
        <source>minimum order %1</source>
        <translation>quantité minimale %1</translation>
    </message>
    <message>
        <source>supplier&apos;s minimum of %1</source>
        <translation>minimum de commande du fournisseur %1</translation>
    </message>
    <message>
        <source>1 pack of %1</source>
        <translation>1 colis de %1</translation>
    </message>
    <message>
        <source>%1 packs of %2</source>
        <translation>%1 colis de %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2</source>
        <translation>le stock maximum %1 laisse de la place pour %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2: less than the smallest order that can be placed</source>
        <translation>le stock maximum %1 laisse de la place pour %2&#xa0;: moins que la plus petite commande possible</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over</source>
        <translation>conservation %1 jours&#xa0;: au plus %2&#xa0;% de la commande peuvent rester invendus</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over: less than the smallest order that can be placed</source>
        <translation>conservation %1 jours&#xa0;: au plus %2&#xa0;% de la commande peuvent rester invendus&#xa0;: moins que la plus petite commande possible</translation>
    </message>
    <message>
        <source>no sale in %1 days</source>
        <translation>aucune vente en %1 jours</translation>
    </message>
    <message>
        <source>As you said, the shop is open on all days.</source>
        <translation>Comme vous l’avez indiqué, le magasin est ouvert tous les jours.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 has rows on %3 of %4 days on which others sold.</source>
        <translation>Le fichier ne contient que ce qui s’est vendu&#xa0;: aucune des %1 lignes n’indique 0, et %2 a des lignes sur %3 des %4 jours où d’autres se sont vendus.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 has rows on %4 of %5 days on which others sold.</source>
        <translation>Le fichier ne contient que ce qui s’est vendu&#xa0;: %1 des %2 lignes indiquent 0, et %3 a des lignes sur %4 des %5 jours où d’autres se sont vendus.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 open days have no row.</source>
        <translation>Le fichier ne contient que ce qui s’est vendu&#xa0;: aucune des %1 lignes n’indique 0, et %2 jours d’ouverture n’ont pas de ligne.</translation>
    </message>
    <message>
        <source>A day without a row sold 0.</source>
        <translation>Un jour sans ligne compte pour 0 vente.</translation>
    </message>
    <message>
        <source>Days on which nothing was sold are written as 0 (%1 of %2 rows), so the %3 days without a row are not known.</source>
        <translation>Les jours sans vente sont écrits à 0 (%1 lignes sur %2)&#xa0;; les %3 jours sans ligne sont donc inconnus.</translation>
    </message>
    <message>
        <source>Products that sell a lot lack a row on %1 days, so these days are not known rather than days without a sale.</source>
        <translation>Des articles très vendus n’ont pas de ligne sur %1 jours&#xa0;; ces jours sont donc inconnus plutôt que sans vente.</translation>
    </message>
    <message>
        <source>As you said, only what was sold is written: a day without a row sold 0.</source>
        <translation>Comme vous l’avez indiqué, le fichier ne contient que ce qui s’est vendu&#xa0;: un jour sans ligne compte pour 0 vente.</translation>
    </message>
    <message>
        <source>As you said, zeros are written: a day without a row is not known.</source>
        <translation>Comme vous l’avez indiqué, les zéros sont écrits&#xa0;: un jour sans ligne est inconnu.</translation>
    </message>
    <message>
        <source>As you said, the stock is that of the %1.</source>
        <translation>Comme vous l’avez indiqué, le stock est celui du %1.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 of %2 rows sold more than the stock beside them.</source>
        <translation>Le stock est celui du soir&#xa0;: %1 lignes sur %2 ont vendu plus que le stock indiqué à côté.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 times it is the day before&apos;s less what the day sold.</source>
        <translation>Le stock est celui du soir&#xa0;: %1 fois, c’est celui de la veille moins les ventes du jour.</translation>
    </message>
    <message>
        <source>The stock is that of the %1, as the column&apos;s name says.</source>
        <translation>Le stock est celui du %1, d’après le nom de la colonne.</translation>
    </message>
    <message>
        <source>It counts as the next morning&apos;s.</source>
        <translation>Il compte comme celui du lendemain matin.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: none of %1 rows sold more than it.</source>
        <translation>Le stock est celui du matin&#xa0;: aucune des %1 lignes n’a vendu davantage.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: %1 times the next day&apos;s is the day&apos;s less what it sold.</source>
        <translation>Le stock est celui du matin&#xa0;: %1 fois, celui du lendemain est celui du jour moins ses ventes.</translation>
    </message>
    <message>
        <source>Days that sold all of it may have wanted more.</source>
        <translation>Les jours où tout a été vendu, la demande était peut-être plus forte.</translation>
    </message>
    <message>
        <source>These rows are by %1, earlier ones of store %2 by %3: where both are known the %4 count, and the other %5 are spread as the %6 sell.</source>
        <translation>Ces lignes sont par %1, celles d’avant du magasin %2 par %3&#xa0;: où les deux sont connus, on retient «&#xa0;%4&#xa0;», et le reste («&#xa0;%5&#xa0;») est réparti selon les ventes par «&#xa0;%6&#xa0;».</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>le dimanche</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>le lundi</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>%1 lots of at most %2</source>
        <translation>%1 lots de %2 au plus</translation>
    </message>
    <message>
        <source>The last day, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>Le dernier jour, %1, n’a de lignes que pour %2 séries et est sans doute incomplet.</translation>
    </message>
    <message>
        <source>The last week, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>La dernière semaine, %1, n’a de lignes que pour %2 séries et est sans doute incomplète.</translation>
    </message>
    <message>
        <source>The last month, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>Le dernier mois, %1, n’a de lignes que pour %2 séries et est sans doute incomplet.</translation>
    </message>
    <message>
        <source>1 product changes its category within the file (%1); the last one is kept, and the category tells little.</source>
        <translation>1 article change de catégorie dans le fichier (%1)&#xa0;; la dernière est retenue, et la catégorie apprend peu de chose.</translation>
    </message>
    <message>
        <source>%1 products change their category within the file (%2); the last one is kept, and the category tells little.</source>
        <translation>%1 articles changent de catégorie dans le fichier (%2)&#xa0;; la dernière est retenue, et la catégorie apprend peu de chose.</translation>
    </message>
    <message>
        <source>1 product has a highest price of more than three times the lowest (%1).</source>
        <translation>Pour 1 article, le prix le plus haut dépasse le triple du plus bas (%1).</translation>
    </message>
    <message>
        <source>%1 products have a highest price of more than three times the lowest (%2).</source>
        <translation>Pour %1 articles, le prix le plus haut dépasse le triple du plus bas (%2).</translation>
    </message>
    <message>
        <source>1 row has far more units than the product ever else sold (first: %1).</source>
        <translation>1 ligne compte bien plus d’unités que l’article n’en a jamais vendu par ailleurs (la première&#xa0;: %1).</translation>
    </message>
    <message>
        <source>%1 rows have far more units than the product ever else sold (first: %2).</source>
        <translation>%1 lignes comptent bien plus d’unités que l’article n’en a jamais vendu par ailleurs (la première&#xa0;: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>«&#xa0;%1&#xa0;» est égal aux unités vendues&#xa0;: cette colonne donne la réponse à prévoir, elle n’est donc jamais utilisée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; nearly equals the units sold (correlation %2): it gives away what is to be forecast, so it is never used.</source>
        <translation>«&#xa0;%1&#xa0;» est presque égal aux unités vendues (corrélation %2)&#xa0;: cette colonne donne la réponse à prévoir, elle n’est donc jamais utilisée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is somebody&apos;s forecast of the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>«&#xa0;%1&#xa0;» est une prévision des unités vendues faite ailleurs&#xa0;: cette colonne donne la réponse à prévoir, elle n’est donc jamais utilisée.</translation>
    </message>
    <message>
        <source>1 row plans the future, up to %1: %2.</source>
        <translation>1 ligne annonce l’avenir, jusqu’au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 rows plan the future, up to %2: %3.</source>
        <translation>%1 lignes annoncent l’avenir, jusqu’au %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>They have no units and come after the last sale.</source>
        <translation>Elles n’ont pas d’unités et viennent après la dernière vente.</translation>
    </message>
    <message>
        <source>The header is repeated %1 times among the rows; these lines were skipped.</source>
        <translation>L’en-tête se répète %1 fois parmi les lignes&#xa0;; ces lignes ont été ignorées.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected, most often (%3) for: %4.</source>
        <translation>%1 lignes sur %2 ont été rejetées, le plus souvent (%3) pour ce motif&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Rows with the day, store and product of an earlier row: %1.</source>
        <translation>Lignes ayant le jour, le magasin et l’article d’une ligne précédente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are lines of a till and add up.</source>
        <translation>Ce sont des lignes de caisse, elles s’additionnent.</translation>
    </message>
    <message>
        <source>Returns among them: %1.</source>
        <translation>Dont retours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As you decided, the later row counts.</source>
        <translation>Comme vous l’avez décidé, la dernière ligne compte.</translation>
    </message>
    <message>
        <source>As you decided, they add up.</source>
        <translation>Comme vous l’avez décidé, elles s’additionnent.</translation>
    </message>
    <message>
        <source>As you decided, rows that are equal in every cell count once, and the others add up.</source>
        <translation>Comme vous l’avez décidé, les lignes identiques en tout point comptent une fois, les autres s’additionnent.</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, in whole blocks: %1.</source>
        <translation>Lignes présentes deux fois dans le fichier, par blocs entiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are copies and count once.</source>
        <translation>Ce sont des copies, elles comptent une fois.</translation>
    </message>
    <message>
        <source>Rows that the later copy has otherwise: %1.</source>
        <translation>Lignes différentes dans la seconde copie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The later row counts.</source>
        <translation>La dernière ligne compte.</translation>
    </message>
    <message>
        <source>Other rows with the day, store and product of an earlier row: %1.</source>
        <translation>Autres lignes ayant le jour, le magasin et l’article d’une ligne précédente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They add up.</source>
        <translation>Elles s’additionnent.</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one in every cell, in a table that otherwise has one row per day, store and product: %1.</source>
        <translation>Lignes identiques en tout point à une précédente, dans un tableau qui n’a sinon qu’une ligne par jour, magasin et article&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Odd rows that are held back: %1.</source>
        <translation>Lignes inhabituelles mises de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Odd rows that count, as you decided: %1.</source>
        <translation>Lignes inhabituelles comptées, comme vous l’avez décidé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>And more: %1.</source>
        <translation>Et d’autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows with a date after today, most of the file: %1.</source>
        <translation>Lignes datées d’après aujourd’hui, soit la plus grande partie du fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are taken: is the clock of this computer right?</source>
        <translation>Elles sont prises en compte&#xa0;: l’horloge de cet ordinateur est-elle à l’heure&#xa0;?</translation>
    </message>
    <message>
        <source>Rows that hold far more or less than the others, too many to be slips: %1.</source>
        <translation>Lignes très au-dessus ou au-dessous des autres, trop nombreuses pour être des erreurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are taken: are quantities or prices written in two units?</source>
        <translation>Elles sont prises en compte&#xa0;: les quantités ou les prix sont-ils écrits en deux unités&#xa0;?</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>mises de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>the date is after today (%1)</source>
        <translation>la date est postérieure à aujourd’hui (%1)</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days after the last, %2</source>
        <translation>la date est loin de toutes les autres&#xa0;: %1 jours après la dernière, %2</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days before the first, %2</source>
        <translation>la date est loin de toutes les autres&#xa0;: %1 jours avant la première, %2</translation>
    </message>
    <message>
        <source>the quantity is an article number</source>
        <translation>la quantité est un code article</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other day (%2)</source>
        <translation>la quantité vaut %1 fois celle du plus fort autre jour (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any stored day (%2)</source>
        <translation>la quantité vaut %1 fois celle du plus fort jour enregistré (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other product (%2)</source>
        <translation>la quantité vaut %1 fois la plus forte de tous les autres articles (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times the product&apos;s usual one (%2)</source>
        <translation>le prix vaut %1 fois le prix habituel de l’article (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times less than the product&apos;s usual one (%2)</source>
        <translation>le prix est %1 fois inférieur au prix habituel de l’article (%2)</translation>
    </message>
    <message>
        <source>the discount is a fraction where all others are percent</source>
        <translation>la remise est une fraction alors que toutes les autres sont en pourcentage</translation>
    </message>
    <message>
        <source>the discount is in percent where all others are fractions</source>
        <translation>la remise est en pourcentage alors que toutes les autres sont des fractions</translation>
    </message>
    <message>
        <source>the discount is above 100 %</source>
        <translation>la remise dépasse 100&#xa0;%</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the two are added up.</source>
        <translation>Ces dates recoupent 1 import précédent («&#xa0;%1&#xa0;»)&#xa0;; où les deux ont une ligne, elles s’additionnent.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the two are added up.</source>
        <translation>Ces dates recoupent %1 imports précédents (le plus récent&#xa0;: «&#xa0;%2&#xa0;»)&#xa0;; où les deux ont une ligne, elles s’additionnent.</translation>
    </message>
    <message>
        <source>Sales of 1 earlier upload (&quot;%1&quot;) meet those of this file.</source>
        <translation>Les ventes de 1 import précédent («&#xa0;%1&#xa0;») rencontrent celles de ce fichier.</translation>
    </message>
    <message>
        <source>Sales of %1 earlier uploads (newest: &quot;%2&quot;) meet those of this file.</source>
        <translation>Les ventes de %1 imports précédents (le plus récent&#xa0;: «&#xa0;%2&#xa0;») rencontrent celles de ce fichier.</translation>
    </message>
    <message>
        <source>%1 days from %2 on</source>
        <translation>%1 jours dès le %2</translation>
    </message>
    <message>
        <source>%1: other receipts or hours of the same day, so the two are added up.</source>
        <translation>%1&#xa0;: autres tickets ou autres heures du même jour, les deux s’additionnent donc.</translation>
    </message>
    <message>
        <source>%1: whole again, so this file replaces it.</source>
        <translation>%1&#xa0;: de nouveau complet, ce fichier le remplace donc.</translation>
    </message>
    <message>
        <source>%1: already there as a whole, so the stored sales stay.</source>
        <translation>%1&#xa0;: déjà présent en entier, les ventes enregistrées restent donc.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether it came in part or whole again.</source>
        <translation>%1&#xa0;: on ne sait pas si c’est une partie ou de nouveau le tout.</translation>
    </message>
    <message>
        <source>The two are added up; what is in both then counts twice.</source>
        <translation>Les deux s’additionnent&#xa0;; ce qui figure dans les deux compte alors double.</translation>
    </message>
    <message>
        <source>This file replaces what was stored; if it holds only a part of the day, the day is now short.</source>
        <translation>Ce fichier remplace ce qui était enregistré&#xa0;; s’il ne contient qu’une partie du jour, le jour est maintenant incomplet.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have sales on one day only: &quot;%3&quot; seems to hold receipt numbers.</source>
        <translation>%1 magasins sur %2 n’ont de ventes que sur un jour&#xa0;: «&#xa0;%3&#xa0;» semble contenir des numéros de ticket.</translation>
    </message>
    <message>
        <source>They are read as stores, each with a forecast of its own.</source>
        <translation>Ils sont lus comme des magasins, chacun avec sa prévision.</translation>
    </message>
    <message>
        <source>%1 rows were added to stored ones.</source>
        <translation>%1 lignes ont été ajoutées à des lignes enregistrées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the decision %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur possible pour la décision %2.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the stored row stays.</source>
        <translation>Ces dates recoupent 1 import précédent («&#xa0;%1&#xa0;»)&#xa0;; où les deux ont une ligne, la ligne enregistrée reste.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the row of this file wins.</source>
        <translation>Ces dates recoupent 1 import précédent («&#xa0;%1&#xa0;»)&#xa0;; où les deux ont une ligne, celle de ce fichier l’emporte.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the stored row stays.</source>
        <translation>Ces dates recoupent %1 imports précédents (le plus récent&#xa0;: «&#xa0;%2&#xa0;»)&#xa0;; où les deux ont une ligne, la ligne enregistrée reste.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the row of this file wins.</source>
        <translation>Ces dates recoupent %1 imports précédents (le plus récent&#xa0;: «&#xa0;%2&#xa0;»)&#xa0;; où les deux ont une ligne, celle de ce fichier l’emporte.</translation>
    </message>
    <message>
        <source>This very file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Ce fichier a déjà été importé (import %1, %2)&#xa0;; rien n’a été enregistré de nouveau.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is the first that holds sales.</source>
        <translation>Le classeur a %1 feuilles&#xa0;; «&#xa0;%2&#xa0;» est la première qui contient des ventes.</translation>
    </message>
    <message>
        <source>All numbers with a point have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Tous les nombres à point ont trois chiffres après lui&#xa0;: il peut séparer les milliers ou les décimales&#xa0;; le signe décimal retenu est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All numbers with a comma have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Tous les nombres à virgule ont trois chiffres après elle&#xa0;: elle peut séparer les milliers ou les décimales&#xa0;; le signe décimal retenu est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as day, month, year.</source>
        <translation>Jour et mois sont interchangeables dans toutes les dates de «&#xa0;%1&#xa0;»&#xa0;; lecture&#xa0;: jour, mois, année.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as month, day, year.</source>
        <translation>Jour et mois sont interchangeables dans toutes les dates de «&#xa0;%1&#xa0;»&#xa0;; lecture&#xa0;: mois, jour, année.</translation>
    </message>
    <message>
        <source>There is no column with products, so each &quot;%1&quot; is forecast as one.</source>
        <translation>Aucune colonne ne contient d’articles&#xa0;; chaque «&#xa0;%1&#xa0;» est donc prévu comme un article.</translation>
    </message>
    <message>
        <source>The file has no header row, so the columns were told apart by their values.</source>
        <translation>Le fichier n’a pas d’en-tête&#xa0;; les colonnes ont été reconnues à leurs valeurs.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>Is the mapping right?</source>
        <translation>La correspondance est-elle bonne&#xa0;?</translation>
    </message>
    <message>
        <source>The file has no store column; all rows go to the store &quot;%1&quot;.</source>
        <translation>Le fichier n’a pas de colonne magasin&#xa0;; toutes les lignes vont au magasin «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>%1 sheet &quot;%2&quot;</source>
        <translation>%1, feuille «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>one column per product</source>
        <translation>une colonne par article</translation>
    </message>
    <message>
        <source>one column per date</source>
        <translation>une colonne par date</translation>
    </message>
    <message>
        <source>dates in several columns</source>
        <translation>dates sur plusieurs colonnes</translation>
    </message>
    <message>
        <source>dates as serial numbers</source>
        <translation>dates en numéros de série</translation>
    </message>
    <message>
        <source>dates day.month.year</source>
        <translation>dates jour.mois.année</translation>
    </message>
    <message>
        <source>dates month/day/year</source>
        <translation>dates mois/jour/année</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>dates année-mois-jour</translation>
    </message>
    <message>
        <source>receipt lines summed to the day</source>
        <translation>lignes de ticket totalisées par jour</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 magasin</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>%1 magasins</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>Wrote 1 row to %1.</source>
        <translation>1 ligne écrite dans %1.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>%1 lignes écrites dans %2.</translation>
    </message>
    <message>
        <source>1 scenario written to %1.</source>
        <translation>1 scénario écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 scenarios written to %2.</source>
        <translation>%1 scénarios écrits dans %2.</translation>
    </message>
    <message>
        <source>The first: row %1, %2: %3.</source>
        <translation>La première&#xa0;: ligne %1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is not a date in the order %2</source>
        <translation>%1 n’est pas une date dans l’ordre %2</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 n’est pas une date</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>la date manque</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>l’article manque</translation>
    </message>
    <message>
        <source>the store is missing</source>
        <translation>le magasin manque</translation>
    </message>
    <message>
        <source>the units sold are missing</source>
        <translation>les unités vendues manquent</translation>
    </message>
    <message>
        <source>the units sold are beyond all reason</source>
        <translation>les unités vendues dépassent toute vraisemblance</translation>
    </message>
    <message>
        <source>the units sold are missing, and a competitor&apos;s price alone plans nothing</source>
        <translation>les unités vendues manquent, et un prix concurrent seul n’annonce rien</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>la ligne a %1 cellules, l’en-tête %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>ne doit pas être inférieur à %1</translation>
    </message>
    <message>
        <source>must lie between 0 and 100 percent</source>
        <translation>doit être compris entre 0 et 100&#xa0;%</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>est avant le premier jour</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no rows.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has columns but no rows.</source>
        <translation>«&#xa0;%1&#xa0;» a des colonnes mais aucune ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an XML document, not a table of sales.</source>
        <translation>«&#xa0;%1&#xa0;» est un document XML, pas un tableau de ventes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON document, not a table of sales.</source>
        <translation>«&#xa0;%1&#xa0;» est un document JSON, pas un tableau de ventes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a binary file of an unknown kind, not a table of sales.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier binaire de type inconnu, pas un tableau de ventes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a table of sales.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau de ventes (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an encrypted workbook.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur chiffré.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged workbook or an old kind that cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur endommagé ou d’un ancien format illisible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged archive or workbook.</source>
        <translation>«&#xa0;%1&#xa0;» est une archive ou un classeur endommagé.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; is missing.</source>
        <translation>Le classeur est endommagé&#xa0;: sa partie «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read.</source>
        <translation>Le classeur est endommagé&#xa0;: sa partie «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a sales file: no column with %1 was found.</source>
        <translation>Ce n’est pas un fichier de ventes&#xa0;: aucune colonne trouvée pour %1.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ses colonnes sont %1.</translation>
    </message>
    <message>
        <source>Its only column is %1.</source>
        <translation>Sa seule colonne est %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold dates: row %2 has &quot;%3&quot;.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne contient pas de dates&#xa0;: ligne %2, on lit «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold numbers: row %2 has &quot;%3&quot;.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne contient pas de nombres&#xa0;: ligne %2, on lit «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no date in the order %2.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est pas une date dans l’ordre %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of &quot;%3&quot; cannot be read, so none was stored.</source>
        <translation>%1 lignes sur %2 de «&#xa0;%3&#xa0;» sont illisibles&#xa0;; aucune n’a donc été enregistrée.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read, so none was stored.</source>
        <translation>%1 lignes sur %2 sont illisibles&#xa0;; aucune n’a donc été enregistrée.</translation>
    </message>
    <message>
        <source>Upload %1 was taken back already.</source>
        <translation>L’import %1 a déjà été retiré.</translation>
    </message>
    <message>
        <source>There is no upload %1.</source>
        <translation>L’import %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Store %1: retrain.</source>
        <translation>Magasin %1&#xa0;: relancez l’entraînement.</translation>
    </message>
    <message>
        <source>Store %1 has no sales yet.</source>
        <translation>Le magasin %1 n’a pas encore de ventes.</translation>
    </message>
    <message>
        <source>Product %1 has no sales before %2.</source>
        <translation>L’article %1 n’a pas de ventes avant le %2.</translation>
    </message>
    <message>
        <source>Product %1 has no sales in store %2 before the planning date.</source>
        <translation>L’article %1 n’a pas de ventes dans le magasin %2 avant la date de planification.</translation>
    </message>
    <message>
        <source>There is no product %1 in store %2.</source>
        <translation>L’article %1 n’existe pas dans le magasin %2.</translation>
    </message>
    <message>
        <source>Store %1 has no category &quot;%2&quot;.</source>
        <translation>Le magasin %1 n’a pas de catégorie «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Store %1 has no product with sales before %2.</source>
        <translation>Le magasin %1 n’a aucun article vendu avant le %2.</translation>
    </message>
    <message>
        <source>The sales of store %1 come by the %2; a forecast by the %3 would be made up.</source>
        <translation>Les ventes du magasin %1 sont données par %2&#xa0;; une prévision par %3 serait inventée.</translation>
    </message>
    <message>
        <source>A replay of %1 days needs %2 days of sales before it; there are %3.</source>
        <translation>Pour rejouer %1 jours, il faut %2 jours de ventes avant&#xa0;; il y en a %3.</translation>
    </message>
    <message>
        <source>The order of %1 was left as it is.</source>
        <translation>La commande de %1 est restée telle quelle.</translation>
    </message>
    <message>
        <source>Say why the order of %1 differs from the recommended one.</source>
        <translation>Indiquez pourquoi la commande de %1 diffère de la quantité conseillée.</translation>
    </message>
    <message>
        <source>A forecast cannot be negative.</source>
        <translation>Une prévision ne peut pas être négative.</translation>
    </message>
    <message>
        <source>The forecast of %1 was left as it is.</source>
        <translation>La prévision du %1 est restée telle quelle.</translation>
    </message>
    <message>
        <source>Say why the forecast of %1 is changed.</source>
        <translation>Indiquez pourquoi la prévision du %1 est modifiée.</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was changed since; the step cannot be taken back.</source>
        <translation>%1 a changé entre-temps&#xa0;; l’opération ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>%1 was ordered on %2; it cannot have come on %3.</source>
        <translation>%1&#xa0;: commande du %2&#xa0;; la livraison ne peut pas être arrivée le %3.</translation>
    </message>
    <message>
        <source>%1 has no line with product %2.</source>
        <translation>%1 n’a pas de ligne avec l’article %2.</translation>
    </message>
    <message>
        <source>What came of %1 must be more than 0.</source>
        <translation>La quantité reçue de %1 doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>Il ne reste rien à recevoir de %1.</translation>
    </message>
    <message>
        <source>Say why the quantity of %1 changes.</source>
        <translation>Indiquez pourquoi la quantité de %1 change.</translation>
    </message>
    <message>
        <source>Say why %1 is cancelled.</source>
        <translation>Indiquez pourquoi %1 est annulée.</translation>
    </message>
    <message>
        <source>There is no purchase order %1.</source>
        <translation>La commande %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>Le modèle %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Model %1 is damaged: its stored form is not what was trained.</source>
        <translation>Le modèle %1 est endommagé&#xa0;: sa forme enregistrée n’est pas celle qui a été entraînée.</translation>
    </message>
    <message>
        <source>Model %1 is in use.</source>
        <translation>Le modèle %1 est en service.</translation>
    </message>
    <message>
        <source>Store %1 has no earlier model to go back to.</source>
        <translation>Le magasin %1 n’a pas de modèle précédent auquel revenir.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Le magasin %1 n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should end in .csv, .xlsx or .pdf.</source>
        <translation>«&#xa0;%1&#xa0;» doit se terminer par .csv, .xlsx ou .pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give the name of a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;; indiquez le nom d’un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: the disk may be full.</source>
        <translation>L’écriture de «&#xa0;%1&#xa0;» a échoué&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2.</source>
        <translation>L’écriture de «&#xa0;%1&#xa0;» a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced: %2.</source>
        <translation>Impossible de remplacer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1.</source>
        <translation>La base de données a refusé une opération&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An unexpected error stopped this: %1.</source>
        <translation>Une erreur inattendue a interrompu l’opération&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used: %1</source>
        <translation>Cette sauvegarde est endommagée et inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>This database was written by a newer Shelfcast (schema %1, this version knows %2).</source>
        <translation>Cette base de données vient d’une version plus récente de Shelfcast (schéma %1, cette version connaît %2).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Rien n’a été modifié&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Tout est resté tel quel.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another file.</source>
        <translation>Il est resté tel quel&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It was left as it is; open it with the newer version.</source>
        <translation>Elle est restée telle quelle&#xa0;; ouvrez-la avec la version plus récente.</translation>
    </message>
    <message>
        <source>The old file was kept.</source>
        <translation>L’ancien fichier a été gardé.</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>La base de données est inchangée.</translation>
    </message>
    <message>
        <source>What served before still serves.</source>
        <translation>Ce qui servait avant sert toujours.</translation>
    </message>
    <message>
        <source>Until then their plain average serves, with wide limits.</source>
        <translation>D’ici là, leur simple moyenne sert, avec des limites larges.</translation>
    </message>
    <message>
        <source>Import more and train again.</source>
        <translation>Importez davantage et relancez l’entraînement.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Relancez l’entraînement.</translation>
    </message>
    <message>
        <source>Train again, or roll back to an earlier model.</source>
        <translation>Relancez l’entraînement, ou revenez à un modèle précédent.</translation>
    </message>
    <message>
        <source>Import a sales file first.</source>
        <translation>Importez d’abord un fichier de ventes.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Refaites la demande.</translation>
    </message>
    <message>
        <source>Ask for fewer days.</source>
        <translation>Demandez moins de jours.</translation>
    </message>
    <message>
        <source>Ask for a coarser one.</source>
        <translation>Demandez-en une plus large.</translation>
    </message>
    <message>
        <source>Choose the files in it that hold the sales.</source>
        <translation>Choisissez-y les fichiers qui contiennent les ventes.</translation>
    </message>
    <message>
        <source>Export the sales as CSV or as an Excel workbook and import that.</source>
        <translation>Exportez les ventes en CSV ou en classeur Excel et importez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Ouvrez-le dans votre tableur, enregistrez-le en .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>Save it without a password and import that file.</source>
        <translation>Enregistrez-le sans mot de passe et importez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as .xlsx and import that.</source>
        <translation>Enregistrez-le en .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>Correct the column in the file, or choose another one in the mapping.</source>
        <translation>Corrigez la colonne dans le fichier, ou choisissez-en une autre dans la correspondance.</translation>
    </message>
    <message>
        <source>If a column holds them under another name, choose it in the mapping.</source>
        <translation>Si une colonne les contient sous un autre nom, choisissez-la dans la correspondance.</translation>
    </message>
    <message>
        <source>If each column beside the date is a product of its own, map product to &quot;*&quot;.</source>
        <translation>Si chaque colonne à côté de la date est un article, affectez «&#xa0;*&#xa0;» à l’article.</translation>
    </message>
    <message>
        <source>Roll back or promote another model before rejecting it.</source>
        <translation>Revenez à un autre modèle, ou activez-en un autre, avant de rejeter celui-ci.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Any day counts until then.</source>
        <translation>D’ici là, tous les jours comptent.</translation>
    </message>
    <message>
        <source>Wait for it to end or cancel it first.</source>
        <translation>Attendez qu’il se termine ou annulez-le d’abord.</translation>
    </message>
    <message>
        <source>There is too little history to hold any of it out, so the accuracy is not known yet.</source>
        <translation>L’historique est trop court pour en réserver une partie au test&#xa0;; la précision n’est donc pas encore connue.</translation>
    </message>
    <message>
        <source>Nothing beat the settings that come with Shelfcast.</source>
        <translation>Rien n’a fait mieux que les réglages fournis avec Shelfcast.</translation>
    </message>
    <message>
        <source>The normal formula does not reach the same service at any safety factor up to 6 standard deviations more; its stock is that of the largest tried.</source>
        <translation>La formule normale n’atteint le même service avec aucun coefficient de sécurité jusqu’à 6 écarts types de plus&#xa0;; son stock est celui du plus grand essayé.</translation>
    </message>
    <message>
        <source>Checking whether the models still fit</source>
        <translation>Contrôle de la validité des modèles</translation>
    </message>
    <message>
        <source>what the fixed level leaves above the expected demand</source>
        <translation>ce que le niveau fixe laisse au-dessus de la demande attendue</translation>
    </message>
    <message>
        <source>fixed by the planner</source>
        <translation>fixé à la main</translation>
    </message>
    <message>
        <source>The mapping is the one you chose for this layout before.</source>
        <translation>La correspondance est celle que vous aviez choisie pour cette présentation.</translation>
    </message>
    <message>
        <source>There are no sales yet.</source>
        <translation>Il n’y a pas encore de ventes.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>Il n’y a pas encore de ventes à partir desquelles apprendre.</translation>
    </message>
    <message>
        <source>There are no sales to work with.</source>
        <translation>Il n’y a pas de ventes à traiter.</translation>
    </message>
    <message>
        <source>There are no orders to write.</source>
        <translation>Il n’y a pas de commandes à écrire.</translation>
    </message>
    <message>
        <source>A training is already running.</source>
        <translation>Un entraînement est déjà en cours.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Un budget ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>An order cannot be negative.</source>
        <translation>Une commande ne peut pas être négative.</translation>
    </message>
    <message>
        <source>An order is a whole number of units, 0 or more.</source>
        <translation>Une commande est un nombre entier d’unités, 0 ou plus.</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>La livraison ne peut pas arriver avant l’envoi de la commande.</translation>
    </message>
    <message>
        <source>No product has sales before the replayed days.</source>
        <translation>Aucun article n’a de ventes avant les jours rejoués.</translation>
    </message>
    <message>
        <source>The sales or the model were changed meanwhile.</source>
        <translation>Les ventes ou le modèle ont changé entre-temps.</translation>
    </message>
    <message>
        <source>The file has columns but no rows.</source>
        <translation>Le fichier a des colonnes mais aucune ligne.</translation>
    </message>
    <message>
        <source>The workbook has no sheets with cells.</source>
        <translation>Le classeur n’a pas de feuille avec des cellules.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it cannot be unpacked.</source>
        <translation>Le classeur est endommagé&#xa0;: impossible de le décompresser.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a checksum is wrong.</source>
        <translation>Le classeur est endommagé&#xa0;: une somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML is not well-formed.</source>
        <translation>Le classeur est endommagé&#xa0;: son XML est mal formé.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has no list of sheets.</source>
        <translation>Le classeur est endommagé&#xa0;: il n’a pas de liste des feuilles.</translation>
    </message>
    <message>
        <source>The file came out incomplete; the disk may be full.</source>
        <translation>Le fichier est incomplet&#xa0;; le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The workbook came out incomplete; the disk may be full.</source>
        <translation>Le classeur est incomplet&#xa0;; le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The page came out incomplete; the disk may be full.</source>
        <translation>La page est incomplète&#xa0;; le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>Impossible de lire ou d’écrire le fichier de la base de données.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Le fichier de la base de données est endommagé.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>La base de données est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>La base de données est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
    <message>
        <source>Another change is being written.</source>
        <translation>Une autre modification est en cours d’écriture.</translation>
    </message>
    <message>
        <source>This is a folder, not a Shelfcast database.</source>
        <translation>C’est un dossier, pas une base de données Shelfcast.</translation>
    </message>
    <message>
        <source>This file is not a Shelfcast database.</source>
        <translation>Ce fichier n’est pas une base de données Shelfcast.</translation>
    </message>
    <message>
        <source>This database belongs to another application.</source>
        <translation>Cette base de données appartient à une autre application.</translation>
    </message>
    <message>
        <source>The database is damaged: its own record is missing.</source>
        <translation>La base de données est endommagée&#xa0;: sa propre fiche manque.</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>Impossible de créer le dossier de la base de données.</translation>
    </message>
    <message>
        <source>The backup must be another file than the database itself.</source>
        <translation>La sauvegarde doit être un autre fichier que la base de données elle-même.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>La sauvegarde n’a pas pu être copiée.</translation>
    </message>
    <message>
        <source>1 product without sales before the replay is left out.</source>
        <translation>1 article sans vente avant la période rejouée est laissé de côté.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>this code is a charge and no product, so its line is left out</source>
        <translation>ce code désigne des frais et non un article&#xa0;; sa ligne est laissée de côté</translation>
    </message>
    <message>
        <source>It was not loaded; train it anew.</source>
        <translation>Il n’a pas été chargé&#xa0;; entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>The stored model is damaged (%1).</source>
        <translation>Le modèle enregistré est endommagé (%1).</translation>
    </message>
    <message>
        <source>Train it again; no data were lost.</source>
        <translation>Entraînez-le de nouveau&#xa0;; aucune donnée n’est perdue.</translation>
    </message>
    <message>
        <source>%1 ordered units are late since %2 and expected %3; ask the supplier for a date.</source>
        <translation>%1 unités commandées sont en retard depuis le %2 et attendues le %3&#xa0;; demandez une date au fournisseur.</translation>
    </message>
    <message>
        <source>%1 ordered units are overdue since %2 and no longer counted; ask the supplier for a date.</source>
        <translation>%1 unités commandées sont en retard depuis le %2 et ne comptent plus&#xa0;; demandez une date au fournisseur.</translation>
    </message>
    <message>
        <source>%1 late since %2, expected %3</source>
        <translation>%1 en retard depuis le %2, attendues le %3</translation>
    </message>
    <message>
        <source>%1 overdue since %2 no longer counted</source>
        <translation>%1 en retard depuis le %2, plus comptées</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>%1 units are expected to be lost before an order can arrive</source>
        <translation>%1 unités seront sans doute perdues avant qu’une commande puisse arriver</translation>
    </message>
    <message>
        <source>your own forecast in the place of the model&apos;s</source>
        <translation>votre propre prévision à la place de celle du modèle</translation>
    </message>
    <message>
        <source>No trained model serves this store: this is a simple forecast.</source>
        <translation>Ce magasin n’a pas de modèle entraîné&#xa0;: voici une prévision simple.</translation>
    </message>
    <message>
        <source>A simple forecast serves until a model is better.</source>
        <translation>Une prévision simple sert jusqu’à ce qu’un modèle fasse mieux.</translation>
    </message>
    <message>
        <source>The sales of store %1 begin on %2, so nothing is known before %3.</source>
        <translation>Les ventes du magasin %1 commencent le %2&#xa0;; rien n’est connu avant le %3.</translation>
    </message>
    <message>
        <source>Choose a day after the first sales.</source>
        <translation>Choisissez un jour après les premières ventes.</translation>
    </message>
    <message>
        <source>This table holds %1 (told by %2) and no sales that can be learnt from.</source>
        <translation>Ce tableau contient %1 (reconnu à %2), et pas de ventes à partir desquelles apprendre.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found (told by %1).</source>
        <translation>Ce tableau contient des unités par article, mais aucune colonne de date n’a été trouvée (reconnu à %1).</translation>
    </message>
    <message>
        <source>If they are sales all the same, choose the table sales.</source>
        <translation>Si ce sont tout de même des ventes, choisissez le tableau Ventes.</translation>
    </message>
    <message>
        <source>stock movements</source>
        <translation>des mouvements de stock</translation>
    </message>
    <message>
        <source>forecast figures</source>
        <translation>des prévisions</translation>
    </message>
    <message>
        <source>plan figures</source>
        <translation>un plan</translation>
    </message>
    <message>
        <source>units of days after today</source>
        <translation>des unités de jours à venir</translation>
    </message>
    <message>
        <source>ranking figures</source>
        <translation>un classement</translation>
    </message>
    <message>
        <source>transfers between stores</source>
        <translation>des transferts entre magasins</translation>
    </message>
    <message>
        <source>goods written off</source>
        <translation>des pertes et de la casse</translation>
    </message>
    <message>
        <source>quotes to customers</source>
        <translation>des devis à des clients</translation>
    </message>
    <message>
        <source>bookings of the accounts</source>
        <translation>des écritures comptables</translation>
    </message>
    <message>
        <source>They mix sales with receipts and corrections and have no balance.</source>
        <translation>Ils mêlent ventes, réceptions et corrections, sans solde.</translation>
    </message>
    <message>
        <source>Export the sales by themselves, and the stock as a list of what is on hand.</source>
        <translation>Exportez les ventes à part, et le stock sous forme de liste des quantités présentes.</translation>
    </message>
    <message>
        <source>Returns are taken off the sales where they stand beside them, as rows with negative units: export the sales with the returns in them.</source>
        <translation>Les retours sont déduits des ventes quand ils figurent avec elles, en lignes d’unités négatives&#xa0;: exportez les ventes avec leurs retours.</translation>
    </message>
    <message>
        <source>Forecasts are made here from the sales themselves: import those.</source>
        <translation>Les prévisions se font ici à partir des ventes elles-mêmes&#xa0;: importez celles-ci.</translation>
    </message>
    <message>
        <source>A plan is made here from sales, stock and orders: import those.</source>
        <translation>Un plan se fait ici à partir des ventes, du stock et des commandes&#xa0;: importez ceux-ci.</translation>
    </message>
    <message>
        <source>What has not been sold yet cannot be learnt from.</source>
        <translation>Ce qui n’est pas encore vendu n’apprend rien.</translation>
    </message>
    <message>
        <source>Sums over a whole period say nothing about its days: export the sales by day.</source>
        <translation>Des totaux sur toute une période ne disent rien de ses jours&#xa0;: exportez les ventes par jour.</translation>
    </message>
    <message>
        <source>They are no sales.</source>
        <translation>Ce ne sont pas des ventes.</translation>
    </message>
    <message>
        <source>Import the stock of each store as it is after them.</source>
        <translation>Importez le stock de chaque magasin tel qu’il est ensuite.</translation>
    </message>
    <message>
        <source>Import the stock as it is after them.</source>
        <translation>Importez le stock tel qu’il est ensuite.</translation>
    </message>
    <message>
        <source>They are no sales yet: import the invoices or orders.</source>
        <translation>Ce ne sont pas encore des ventes&#xa0;: importez les factures ou les commandes.</translation>
    </message>
    <message>
        <source>They have no products: export the sales from the till or the shop system by day and product.</source>
        <translation>Elles n’ont pas d’articles&#xa0;: exportez les ventes de la caisse ou du logiciel du magasin, par jour et par article.</translation>
    </message>
    <message>
        <source>Sales need the day on which they were made: export them by day.</source>
        <translation>Les ventes ont besoin du jour où elles ont été faites&#xa0;: exportez-les par jour.</translation>
    </message>
    <message>
        <source>If the figures are the stock, choose the table stock.</source>
        <translation>Si ces chiffres sont le stock, choisissez le tableau Stock.</translation>
    </message>
    <message>
        <source>The file is a list of orders to suppliers (told by %1): what has not come of them is on order.</source>
        <translation>Le fichier est une liste de commandes fournisseurs (reconnu à %1)&#xa0;: ce qui n’en est pas encore arrivé est en commande.</translation>
    </message>
    <message>
        <source>The file is goods received from suppliers (told by %1): they count as deliveries: for the stock since the last count, and for the lead time where the day of the order is known.</source>
        <translation>Le fichier contient des réceptions de fournisseurs (reconnu à %1)&#xa0;: elles comptent comme livraisons, pour le stock depuis le dernier inventaire et, si le jour de commande est connu, pour le délai de livraison.</translation>
    </message>
    <message>
        <source>The file is a list of stock on hand (told by %1): its quantities are the stock on hand.</source>
        <translation>Le fichier est un état du stock (reconnu à %1)&#xa0;: ses quantités sont le stock présent.</translation>
    </message>
    <message>
        <source>The file is a stock ledger (told by %1): the last balance of each product and day is the stock on hand.</source>
        <translation>Le fichier est un journal de stock (reconnu à %1)&#xa0;: le dernier solde de chaque article et jour est le stock présent.</translation>
    </message>
    <message>
        <source>The file is a list of products (told by %1): its values become known of the products.</source>
        <translation>Le fichier est une liste d’articles (reconnu à %1)&#xa0;: ses valeurs sont reprises dans les articles.</translation>
    </message>
    <message>
        <source>The file is a price list (told by %1): the prices that hold today become known of the products.</source>
        <translation>Le fichier est un tarif (reconnu à %1)&#xa0;: les prix valables aujourd’hui sont repris dans les articles.</translation>
    </message>
    <message>
        <source>The rows are orders of customers, so what was ordered of a product on a day (&quot;%1&quot;) is what was sold.</source>
        <translation>Les lignes sont des commandes de clients&#xa0;; ce qui a été commandé d’un article un jour donné («&#xa0;%1&#xa0;») compte comme vendu.</translation>
    </message>
    <message>
        <source>There is no column with units: &quot;%1&quot; is money, so money is forecast, and orders are in money too.</source>
        <translation>Il n’y a pas de colonne d’unités&#xa0;: «&#xa0;%1&#xa0;» est un montant&#xa0;; la prévision se fait donc en valeur, et les commandes aussi.</translation>
    </message>
    <message>
        <source>If there is an export with units, import that.</source>
        <translation>S’il existe un export avec les unités, importez-le.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of the only store, %1.</source>
        <translation>Le tableau n’a pas de colonne magasin&#xa0;; toutes les lignes sont celles du seul magasin, %1.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of the only store, %1.</source>
        <translation>Les lieux du tableau ne sont aucun des magasins&#xa0;; toutes les lignes sont celles du seul magasin, %1.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>Le tableau n’a pas de colonne magasin&#xa0;; toutes les lignes sont celles du magasin %1, le seul qui a tous ces articles.</translation>
    </message>
    <message>
        <source>The table has no column with a store, and there are %1 stores (%2).</source>
        <translation>Le tableau n’a pas de colonne magasin, et il y a %1 magasins (%2).</translation>
    </message>
    <message>
        <source>Choose the store it is of, or add a column with the stores.</source>
        <translation>Choisissez le magasin concerné, ou ajoutez une colonne avec les magasins.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1) and no other is as like, so the known product is meant.</source>
        <translation>1 code article ne diffère d’un code connu que par des zéros en tête ou des majuscules (%1), et aucun autre n’est aussi proche&#xa0;: c’est l’article connu qui est retenu.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2) and no other is as like, so the known product is meant.</source>
        <translation>%1 codes article ne diffèrent d’un code connu que par des zéros en tête ou des majuscules (%2), et aucun autre n’est aussi proche&#xa0;: c’est l’article connu qui est retenu.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1), as stock in several places does, so they are added up.</source>
        <translation>1 article figure sur plusieurs lignes pour un même magasin et jour (%1), comme un stock à plusieurs emplacements&#xa0;; elles s’additionnent.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2), as stock in several places does, so they are added up.</source>
        <translation>%1 articles figurent sur plusieurs lignes pour un même magasin et jour (%2), comme un stock à plusieurs emplacements&#xa0;; elles s’additionnent.</translation>
    </message>
    <message>
        <source>There are no sales of the product %1.</source>
        <translation>Il n’y a pas de ventes de l’article %1.</translation>
    </message>
    <message>
        <source>There are no sales of the products %1.</source>
        <translation>Il n’y a pas de ventes des articles %1.</translation>
    </message>
    <message>
        <source>There is no store %1 with sales.</source>
        <translation>Il n’y a pas de magasin %1 avec des ventes.</translation>
    </message>
    <message>
        <source>There are no stores %1 with sales.</source>
        <translation>Il n’y a pas de magasins %1 avec des ventes.</translation>
    </message>
    <message>
        <source>What the table says of it is kept, and has an effect once sales of it come.</source>
        <translation>Ce que le tableau en dit est gardé, et prendra effet dès que ses ventes arriveront.</translation>
    </message>
    <message>
        <source>What the table says of them is kept, and has an effect once sales of them come.</source>
        <translation>Ce que le tableau en dit est gardé, et prendra effet dès que leurs ventes arriveront.</translation>
    </message>
    <message>
        <source>Stores that are written another way than they are known are taken for the known ones (%1).</source>
        <translation>Les magasins écrits autrement que sous leur nom connu sont assimilés aux magasins connus (%1).</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, 1 day before the last sales (%3): what was sold since is taken off it, and what came since is added.</source>
        <translation>Le stock du magasin %1 est celui du soir du %2, 1 jour avant les dernières ventes (%3)&#xa0;: ce qui a été vendu depuis en est déduit, ce qui est arrivé depuis y est ajouté.</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, %3 days before the last sales (%4): what was sold since is taken off it, and what came since is added.</source>
        <translation>Le stock du magasin %1 est celui du soir du %2, %3 jours avant les dernières ventes (%4)&#xa0;: ce qui a été vendu depuis en est déduit, ce qui est arrivé depuis y est ajouté.</translation>
    </message>
    <message>
        <source>The stock of 1 product is older than its last sales (%1: %2): what was sold since is taken off it.</source>
        <translation>Le stock de 1 article est antérieur à ses dernières ventes (%1&#xa0;: %2)&#xa0;: ce qui a été vendu depuis en est déduit.</translation>
    </message>
    <message>
        <source>The stock of %1 products is older than their last sales (%2: %3): what was sold since is taken off it.</source>
        <translation>Le stock de %1 articles est antérieur à leurs dernières ventes (%2&#xa0;: %3)&#xa0;: ce qui a été vendu depuis en est déduit.</translation>
    </message>
    <message>
        <source>The prices of &quot;%1&quot; are in several currencies (%2) and are read as if they were in one.</source>
        <translation>Les prix de «&#xa0;%1&#xa0;» sont en plusieurs devises (%2) et sont lus comme s’ils étaient dans une seule.</translation>
    </message>
    <message>
        <source>Bring them into one currency first?</source>
        <translation>Les convertir d’abord en une seule devise&#xa0;?</translation>
    </message>
    <message>
        <source>The highest discount ever given here was %1 %: what %2 % would sell is a guess.</source>
        <translation>La plus forte remise jamais faite ici était de %1&#xa0;%&#xa0;: l’effet de %2&#xa0;% reste une supposition.</translation>
    </message>
    <message>
        <source>No discount was ever given here: what %1 % would sell is a guess.</source>
        <translation>Aucune remise n’a jamais été faite ici&#xa0;: l’effet de %1&#xa0;% reste une supposition.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>Une remise est comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>1 store differs from another one in capital letters or accents only (%1); each is planned on its own.</source>
        <translation>1 magasin ne diffère d’un autre que par des majuscules ou des accents (%1)&#xa0;; chacun est planifié séparément.</translation>
    </message>
    <message>
        <source>%1 stores differ from another one in capital letters or accents only (%2); each is planned on its own.</source>
        <translation>%1 magasins ne diffèrent d’un autre que par des majuscules ou des accents (%2)&#xa0;; chacun est planifié séparément.</translation>
    </message>
    <message>
        <source>holds only from a later day on, so it is left out</source>
        <translation>ne vaut qu’à partir d’un jour ultérieur&#xa0;; laissée de côté</translation>
    </message>
    <message>
        <source>holds no more, so it is left out</source>
        <translation>n’est plus valable&#xa0;; laissée de côté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a word that is no day of the week: write Mon,Thu</source>
        <translation>«&#xa0;%1&#xa0;» contient un mot qui n’est pas un jour de la semaine&#xa0;: écrivez lun,jeu</translation>
    </message>
    <message>
        <source>the order is later than its receipt</source>
        <translation>la commande est postérieure à sa réception</translation>
    </message>
    <message>
        <source>No sale in %1 days.</source>
        <translation>Aucune vente en %1 jours.</translation>
    </message>
    <message>
        <source>%1 cover %2 weeks; %3 are needed.</source>
        <translation>%1 couvrent %2 semaines&#xa0;; il en faut %3.</translation>
    </message>
    <message>
        <source>%1 cost %2 and protect %3; %4 are needed.</source>
        <translation>%1 coûtent %2 et protègent %3&#xa0;; il en faut %4.</translation>
    </message>
    <message>
        <source>%1 % service, as a unit short costs %2 and one on the shelf %3 a week</source>
        <translation>taux de service %1&#xa0;%, car une unité manquante coûte %2 et une unité en rayon %3 par semaine</translation>
    </message>
    <message>
        <source>from %1 on a unit costs %2, which saves %3 after holding it</source>
        <translation>à partir de %1, une unité coûte %2, soit %3 d’économie après stockage</translation>
    </message>
    <message>
        <source>free freight from %1</source>
        <translation>franco à partir de %1</translation>
    </message>
    <message>
        <source>%1 from store %2</source>
        <translation>%1 du magasin %2</translation>
    </message>
    <message>
        <source>Raised to free freight from %1.</source>
        <translation>Relevée pour atteindre le franco, à partir de %1.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>1 more thing to look at.</source>
        <translation>1 autre point à regarder.</translation>
    </message>
    <message>
        <source>%1 more things to look at.</source>
        <translation>%1 autres points à regarder.</translation>
    </message>
    <message>
        <source>The last check found damage: %1</source>
        <translation>Le dernier contrôle a trouvé un dommage&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database was never checked.</source>
        <translation>La base de données n’a jamais été contrôlée.</translation>
    </message>
    <message>
        <source>The database was last checked %1 days ago.</source>
        <translation>La base de données a été contrôlée il y a %1 jours.</translation>
    </message>
    <message>
        <source>There is no backup beside the database yet.</source>
        <translation>Il n’y a pas encore de sauvegarde à côté de la base de données.</translation>
    </message>
    <message>
        <source>The newest backup is %1 days old.</source>
        <translation>La sauvegarde la plus récente date de %1 jours.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the database; a backup or an update may need %2.</source>
        <translation>Il ne reste que %1 sur le disque de la base de données&#xa0;; une sauvegarde ou une mise à jour peut en demander %2.</translation>
    </message>
    <message>
        <source>1 job was cut off; nothing of it is stored half.</source>
        <translation>1 tâche a été interrompue&#xa0;; rien n’en est enregistré à moitié.</translation>
    </message>
    <message>
        <source>%1 jobs were cut off; nothing of them is stored half.</source>
        <translation>%1 tâches ont été interrompues&#xa0;; rien n’en est enregistré à moitié.</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Magasin %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No trained model serves the store yet.</source>
        <translation>Le magasin n’a pas encore de modèle entraîné.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have no trained model yet.</source>
        <translation>%1 magasins sur %2 n’ont pas encore de modèle entraîné.</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the log has its trace.</source>
        <translation>Shelfcast s’est arrêté de façon inattendue le %1&#xa0;; le journal en garde la trace.</translation>
    </message>
    <message>
        <source>The last %1 changes are missing from the database: its log was lost or an older copy was put in its place.</source>
        <translation>Les %1 dernières modifications manquent dans la base de données&#xa0;: leur journal a été perdu, ou une copie plus ancienne a été mise à sa place.</translation>
    </message>
    <message>
        <source>Check your newest uploads, or restore the newest backup.</source>
        <translation>Vérifiez vos derniers imports, ou restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The database is no longer where it was: it was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>La base de données n’est plus à sa place&#xa0;: elle a été déplacée, renommée ou supprimée, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Another program has this database open for writing: %1.</source>
        <translation>Un autre programme a ouvert cette base de données en écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close it there, or open the database for reading only.</source>
        <translation>Fermez-la là-bas, ou ouvrez la base de données en lecture seule.</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be written.</source>
        <translation>Le dossier de la base de données est protégé en écriture.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the database for reading only.</source>
        <translation>Choisissez un autre dossier, ou ouvrez la base de données en lecture seule.</translation>
    </message>
    <message>
        <source>You have no right to write this database file.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce fichier de base de données.</translation>
    </message>
    <message>
        <source>Nothing was changed; open it for reading only, or ask its owner.</source>
        <translation>Rien n’a été modifié&#xa0;; ouvrez-le en lecture seule, ou adressez-vous à son propriétaire.</translation>
    </message>
    <message>
        <source>You have no right to read this database file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier de base de données.</translation>
    </message>
    <message>
        <source>The database was brought up to date; a copy of the old one is kept as %1.</source>
        <translation>La base de données a été mise à niveau&#xa0;; une copie de l’ancienne est gardée sous le nom %1.</translation>
    </message>
    <message>
        <source>A restore was cut off once the backup was in its place.</source>
        <translation>Une restauration a été interrompue alors que la sauvegarde était déjà en place.</translation>
    </message>
    <message>
        <source>A restore was cut off before it was done.</source>
        <translation>Une restauration a été interrompue avant la fin.</translation>
    </message>
    <message>
        <source>The database is as it was before.</source>
        <translation>La base de données est comme avant.</translation>
    </message>
    <message>
        <source>The database before it is kept as %1.</source>
        <translation>La base de données précédente est gardée sous le nom %1.</translation>
    </message>
    <message>
        <source>The audit was changed from outside: it is not the one whose last line was noted beside the database.</source>
        <translation>Le journal des modifications a été altéré de l’extérieur&#xa0;: ce n’est pas celui dont la dernière ligne est notée à côté de la base de données.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced while Shelfcast had it open.</source>
        <translation>Le fichier de la base de données a été déplacé, supprimé ou remplacé pendant que Shelfcast l’avait ouvert.</translation>
    </message>
    <message>
        <source>All that was stored so far is kept as %1.</source>
        <translation>Tout ce qui était enregistré jusqu’ici est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>Put it where it belongs and open it.</source>
        <translation>Remettez-le à sa place et ouvrez-le.</translation>
    </message>
    <message>
        <source>This change was not stored.</source>
        <translation>Cette modification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>A copy could not be kept: its folder is gone or full.</source>
        <translation>Aucune copie n’a pu être gardée&#xa0;: le dossier a disparu ou est plein.</translation>
    </message>
    <message>
        <source>Export what you need before you close Shelfcast.</source>
        <translation>Exportez ce dont vous avez besoin avant de fermer Shelfcast.</translation>
    </message>
    <message>
        <source>There is no Shelfcast database here.</source>
        <translation>Il n’y a pas de base de données Shelfcast ici.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The database is open in another program: %1.</source>
        <translation>La base de données est ouverte dans un autre programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This backup is encrypted: give its passphrase.</source>
        <translation>Cette sauvegarde est chiffrée&#xa0;: indiquez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Nothing is sold on %1 (%2 of the last %3 without a sale).</source>
        <translation>Rien n’est vendu %1 (%2 des %3 derniers sans vente).</translation>
    </message>
    <message>
        <source>Nothing is sold on %1.</source>
        <translation>Rien n’est vendu %1.</translation>
    </message>
    <message>
        <source>Nothing is sold on the holidays: %1.</source>
        <translation>Rien n’est vendu les jours fériés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold at the same time of every year.</source>
        <translation>Chaque année à la même période, rien n’est vendu.</translation>
    </message>
    <message>
        <source>The shop is closed then, and 0 is forecast.</source>
        <translation>Le magasin est alors fermé, et la prévision est de 0.</translation>
    </message>
    <message>
        <source>So it is in store %1.</source>
        <translation>C’est le cas du magasin %1.</translation>
    </message>
    <message>
        <source>So it is in %1 of %2 stores, such as %3.</source>
        <translation>C’est le cas de %1 magasins sur %2, par exemple %3.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0.</source>
        <translation>Le fichier ne contient que ce qui s’est vendu&#xa0;: aucune des %1 lignes n’indique 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0.</source>
        <translation>Le fichier ne contient que ce qui s’est vendu&#xa0;: %1 des %2 lignes indiquent 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 open days have no row.</source>
        <translation>Le fichier ne contient que ce qui s’est vendu&#xa0;: %1 des %2 lignes indiquent 0, et %3 jours d’ouverture n’ont pas de ligne.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2: &quot;%3&quot; is %4.</source>
        <translation>Les années de «&#xa0;%1&#xa0;» sont celles %2&#xa0;: «&#xa0;%3&#xa0;» est %4.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2.</source>
        <translation>Les années de «&#xa0;%1&#xa0;» sont celles %2.</translation>
    </message>
    <message>
        <source>the Buddhist calendar</source>
        <translation>du calendrier bouddhique</translation>
    </message>
    <message>
        <source>the calendar of Taiwan</source>
        <translation>du calendrier de Taïwan</translation>
    </message>
    <message>
        <source>the Persian calendar</source>
        <translation>du calendrier persan</translation>
    </message>
    <message>
        <source>the Islamic calendar</source>
        <translation>du calendrier islamique</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras: &quot;%2&quot; is %3.</source>
        <translation>Les années de «&#xa0;%1&#xa0;» sont comptées par ères&#xa0;: «&#xa0;%2&#xa0;» est %3.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras.</source>
        <translation>Les années de «&#xa0;%1&#xa0;» sont comptées par ères.</translation>
    </message>
    <message>
        <source>As you decided, the years of &quot;%1&quot; are read as they stand.</source>
        <translation>Comme vous l’avez décidé, les années de «&#xa0;%1&#xa0;» sont lues telles quelles.</translation>
    </message>
    <message>
        <source>Of the dates in &quot;%1&quot;, those whose day could be a month stand with the year in front, and the others as text: a spreadsheet took the day of the first for the month.</source>
        <translation>Parmi les dates de «&#xa0;%1&#xa0;», celles dont le jour pourrait être un mois commencent par l’année, les autres sont en texte&#xa0;: un tableur a pris le jour des premières pour le mois.</translation>
    </message>
    <message>
        <source>Day and month are put back in their places.</source>
        <translation>Jour et mois sont remis à leur place.</translation>
    </message>
    <message>
        <source>They are left as they stand.</source>
        <translation>Elles sont laissées telles quelles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unit %2 behind its numbers, which are read as they stand.</source>
        <translation>«&#xa0;%1&#xa0;» a l’unité %2 derrière ses nombres, qui sont lus tels quels.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the units %2 behind its numbers, which are read as they stand.</source>
        <translation>«&#xa0;%1&#xa0;» a les unités %2 derrière ses nombres, qui sont lus tels quels.</translation>
    </message>
    <message>
        <source>Rows with %1 beside them would be counted in the wrong size, so they are held back.</source>
        <translation>Les lignes en %1 seraient comptées dans la mauvaise unité&#xa0;; elles sont donc mises de côté.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they are read as one table.</source>
        <translation>Les feuilles «&#xa0;%1&#xa0;», %2 ont les mêmes colonnes et portent des noms d’années ou de mois&#xa0;; elles sont donc lues comme un seul tableau.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they could be read as one table; only the first is.</source>
        <translation>Les feuilles «&#xa0;%1&#xa0;», %2 ont les mêmes colonnes et portent des noms d’années ou de mois&#xa0;; elles pourraient être lues comme un seul tableau&#xa0;; seule la première l’est.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it is read as a product of this name.</source>
        <translation>«&#xa0;%1&#xa0;» figure sur %2 lignes qui ont leur propre date et dont les unités ne sont pas la somme d’autres lignes&#xa0;; ces lignes sont donc lues comme un article de ce nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it would be a product; it is left out as a total.</source>
        <translation>«&#xa0;%1&#xa0;» figure sur %2 lignes qui ont leur propre date et dont les unités ne sont pas la somme d’autres lignes&#xa0;; ce serait donc un article&#xa0;; ces lignes sont laissées de côté comme total.</translation>
    </message>
    <message>
        <source>As you decided, &quot;%1&quot; holds receipt numbers and no stores.</source>
        <translation>Comme vous l’avez décidé, «&#xa0;%1&#xa0;» contient des numéros de ticket et non des magasins.</translation>
    </message>
    <message>
        <source>As you decided, the values of &quot;%1&quot; are units.</source>
        <translation>Comme vous l’avez décidé, les valeurs de «&#xa0;%1&#xa0;» sont des unités.</translation>
    </message>
    <message>
        <source>As you decided, the rows are sales.</source>
        <translation>Comme vous l’avez décidé, les lignes sont des ventes.</translation>
    </message>
    <message>
        <source>As you decided, the file is %1.</source>
        <translation>Comme vous l’avez décidé, le fichier est %1.</translation>
    </message>
    <message>
        <source>a list of orders to suppliers</source>
        <translation>une liste de commandes fournisseurs</translation>
    </message>
    <message>
        <source>goods received from suppliers</source>
        <translation>une liste de réceptions</translation>
    </message>
    <message>
        <source>a list of stock on hand</source>
        <translation>un état du stock</translation>
    </message>
    <message>
        <source>a stock ledger</source>
        <translation>un journal de stock</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>une liste d’articles</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>un tarif</translation>
    </message>
    <message>
        <source>As you decided, all lines are those of store %1.</source>
        <translation>Comme vous l’avez décidé, toutes les lignes sont celles du magasin %1.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1); as you decided, they are other products.</source>
        <translation>1 code article ne diffère d’un code connu que par des zéros en tête ou des majuscules (%1)&#xa0;; comme vous l’avez décidé, c’est un autre article.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2); as you decided, they are other products.</source>
        <translation>%1 codes article ne diffèrent d’un code connu que par des zéros en tête ou des majuscules (%2)&#xa0;; comme vous l’avez décidé, ce sont d’autres articles.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1); as you decided, the last row counts.</source>
        <translation>1 article figure sur plusieurs lignes pour un même magasin et jour (%1)&#xa0;; comme vous l’avez décidé, la dernière ligne compte.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2); as you decided, the last row counts.</source>
        <translation>%1 articles figurent sur plusieurs lignes pour un même magasin et jour (%2)&#xa0;; comme vous l’avez décidé, la dernière ligne compte.</translation>
    </message>
    <message>
        <source>There is no decision &quot;%1&quot;.</source>
        <translation>La décision «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>This file does not ask for the decision %1, so &quot;%2&quot; changes nothing.</source>
        <translation>Ce fichier ne demande pas la décision %1&#xa0;; «&#xa0;%2&#xa0;» ne change donc rien.</translation>
    </message>
    <message>
        <source>The stock is taken back, and not known from then on, of: %1.</source>
        <translation>Le stock est retiré, et inconnu à partir de là, pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>Ouvert tous les jours.</translation>
    </message>
    <message>
        <source>The store is closed on %1.</source>
        <translation>Le magasin est fermé %1.</translation>
    </message>
    <message>
        <source>The store is closed on 1 holiday.</source>
        <translation>Le magasin est fermé 1 jour férié.</translation>
    </message>
    <message>
        <source>The store is closed on %1 holidays.</source>
        <translation>Le magasin est fermé %1 jours fériés.</translation>
    </message>
    <message>
        <source>The store is closed in 1 closure.</source>
        <translation>Le magasin a 1 période de fermeture.</translation>
    </message>
    <message>
        <source>The store is closed in %1 closures.</source>
        <translation>Le magasin a %1 périodes de fermeture.</translation>
    </message>
    <message>
        <source>The store is closed at the same time of every year.</source>
        <translation>Le magasin est fermé chaque année à la même période.</translation>
    </message>
    <message>
        <source>A store that is closed all week sells nothing.</source>
        <translation>Un magasin fermé toute la semaine ne vend rien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>«&#xa0;%1&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a year.</source>
        <translation>«&#xa0;%1&#xa0;» dure plus d’un an.</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>le mardi</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>le mercredi</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>le jeudi</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>le vendredi</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>le samedi</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2 janvier</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Épiphanie</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Noël orthodoxe</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Jeudi saint</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Dimanche de Pâques</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Vendredi saint orthodoxe</translation>
    </message>
    <message>
        <source>Orthodox Easter Sunday</source>
        <translation>Dimanche de Pâques orthodoxe</translation>
    </message>
    <message>
        <source>Orthodox Easter Monday</source>
        <translation>Lundi de Pâques orthodoxe</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Fête de la Libération</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Fête du Roi</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Premier lundi de mai</translation>
    </message>
    <message>
        <source>3 May</source>
        <translation>3 mai</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Victoire 1945</translation>
    </message>
    <message>
        <source>17 May</source>
        <translation>17 mai</translation>
    </message>
    <message>
        <source>Last Monday of May</source>
        <translation>Dernier lundi de mai</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Dimanche de Pentecôte</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fête-Dieu</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Fête de la République</translation>
    </message>
    <message>
        <source>6 June</source>
        <translation>6 juin</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>19 juin</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Fête de l’Indépendance</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>14 juillet</translation>
    </message>
    <message>
        <source>1 August</source>
        <translation>1er août</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>Last Monday of August</source>
        <translation>Dernier lundi d’août</translation>
    </message>
    <message>
        <source>First Monday of September</source>
        <translation>Premier lundi de septembre</translation>
    </message>
    <message>
        <source>28 September</source>
        <translation>28 septembre</translation>
    </message>
    <message>
        <source>German Unity</source>
        <translation>Unité allemande</translation>
    </message>
    <message>
        <source>Second Monday of October</source>
        <translation>Deuxième lundi d’octobre</translation>
    </message>
    <message>
        <source>12 October</source>
        <translation>12 octobre</translation>
    </message>
    <message>
        <source>26 October</source>
        <translation>26 octobre</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Fête de la Réformation</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>11 November</source>
        <translation>11 novembre</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Thanksgiving</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1er décembre</translation>
    </message>
    <message>
        <source>6 December</source>
        <translation>6 décembre</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immaculée Conception</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Veille de Noël</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 décembre</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Saint-Sylvestre</translation>
    </message>
    <message>
        <source>The stock is not known, so no orders are planned.</source>
        <translation>Le stock est inconnu&#xa0;; aucune commande n’est donc planifiée.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each is read as a store of its name.</source>
        <translation>Les feuilles «&#xa0;%1&#xa0;», %2 ont les mêmes colonnes, et les mêmes articles aux mêmes jours avec d’autres chiffres&#xa0;; chacune est donc lue comme un magasin portant son nom.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; they are read as one table.</source>
        <translation>Les feuilles «&#xa0;%1&#xa0;», %2 ont les mêmes colonnes, et les mêmes articles aux mêmes jours avec d’autres chiffres&#xa0;; chacune pourrait être un magasin&#xa0;; elles sont lues comme un seul tableau.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; only the first is read.</source>
        <translation>Les feuilles «&#xa0;%1&#xa0;», %2 ont les mêmes colonnes, et les mêmes articles aux mêmes jours avec d’autres chiffres&#xa0;; chacune pourrait être un magasin&#xa0;; seule la première est lue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not between %2 and %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of weekdays like Mon,Thu.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de jours comme lun,jeu.</translation>
    </message>
    <message>
        <source>%1 cannot be raised to the supplier&apos;s minimum with the lines on it.</source>
        <translation>%1 ne peut pas atteindre le minimum de commande du fournisseur avec ses lignes actuelles.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No name of a column says units sold, so they are read from &quot;%1&quot;.</source>
        <translation>Aucun nom de colonne n’indique les unités vendues&#xa0;; elles sont donc lues dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot;, so that is read as the store.</source>
        <translation>Chaque article figure une fois par jour pour chaque «&#xa0;%1&#xa0;»&#xa0;; cette colonne est donc lue comme le magasin.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus, as a ledger writes what left the stock: they are read as sold.</source>
        <translation>%1 valeurs sur %2 de «&#xa0;%3&#xa0;» sont négatives, comme les sorties dans un journal de stock&#xa0;: elles sont lues comme des ventes.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus and are read as returns, as you decided.</source>
        <translation>%1 valeurs sur %2 de «&#xa0;%3&#xa0;» sont négatives et lues comme des retours, comme vous l’avez décidé.</translation>
    </message>
    <message>
        <source>Stores %1: %2</source>
        <translation>Magasins %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is a list of ordering policies (told by %1): by these rules the orders are decided from now on.</source>
        <translation>Le fichier est une liste de règles de commande (reconnu à %1)&#xa0;: désormais, les commandes suivent ces règles.</translation>
    </message>
    <message>
        <source>The file is a list of prices by quantity (told by %1): these take the place of the prices by quantity that were known of its products.</source>
        <translation>Le fichier est une liste de prix par quantité (reconnu à %1)&#xa0;: ils remplacent les prix par quantité connus pour ses articles.</translation>
    </message>
    <message>
        <source>Rules stated: products %1, suppliers %2, classes %3; taken back: %4.</source>
        <translation>Règles&#xa0;: articles %1, fournisseurs %2, classes %3&#xa0;; retirées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Prices by quantity: products %1, of them with several steps %2.</source>
        <translation>Prix par quantité&#xa0;: articles %1, dont %2 à plusieurs paliers.</translation>
    </message>
    <message>
        <source>Holding costs are read as those of %1 weeks, as the name of their column says, and kept by the week.</source>
        <translation>Les coûts de stockage sont lus pour %1 semaines, d’après le nom de leur colonne, et ramenés à la semaine.</translation>
    </message>
    <message>
        <source>names no product, supplier or class (A, B or C)</source>
        <translation>ne nomme ni article, ni fournisseur, ni classe (A, B ou C)</translation>
    </message>
    <message>
        <source>says nothing, so it is left out</source>
        <translation>n’indique rien&#xa0;; laissée de côté</translation>
    </message>
    <message>
        <source>states several rules at once: keep one of them</source>
        <translation>indique plusieurs règles à la fois&#xa0;: gardez-en une</translation>
    </message>
    <message>
        <source>needs both costs above 0: of a unit short and of a unit held</source>
        <translation>demande deux coûts supérieurs à 0&#xa0;: celui d’une unité manquante et celui d’une unité stockée</translation>
    </message>
    <message>
        <source>says up to what is ordered, and not from which stock on</source>
        <translation>indique jusqu’où commander, mais pas à partir de quel stock</translation>
    </message>
    <message>
        <source>the maximum is under the minimum</source>
        <translation>le maximum est inférieur au minimum</translation>
    </message>
    <message>
        <source>a lot is 1 unit or more</source>
        <translation>un lot compte au moins 1 unité</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>le prix manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write 11:00</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: écrivez 11:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day like 11:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure comme 11:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of prices.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de prix.</translation>
    </message>
    <message>
        <source>Write 1=2.00; 100=1.80: rising quantities, each with the cost of a unit.</source>
        <translation>Écrivez 1=2.00; 100=1.80&#xa0;: des quantités croissantes, chacune avec le coût d’une unité.</translation>
    </message>
    <message>
        <source>No store has sales before that date.</source>
        <translation>Aucun magasin n’a de ventes avant cette date.</translation>
    </message>
    <message>
        <source>Looking for the tables</source>
        <translation>Recherche des tables</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Lecture des tables</translation>
    </message>
    <message>
        <source>Reading what nothing leads to any more</source>
        <translation>Lecture des pages orphelines</translation>
    </message>
    <message>
        <source>Adding up the days</source>
        <translation>Totaux des jours</translation>
    </message>
    <message>
        <source>Checking the uploads</source>
        <translation>Vérification des imports</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <translation>Vérification des modèles</translation>
    </message>
    <message>
        <source>Adding up the products</source>
        <translation>Totaux des articles</translation>
    </message>
    <message>
        <source>Checking what was saved</source>
        <translation>Vérification de la copie sauvée</translation>
    </message>
    <message>
        <source>lines of master data</source>
        <translation>lignes du catalogue</translation>
    </message>
    <message>
        <source>lines of stock and deliveries</source>
        <translation>lignes de stock et de livraisons</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>lines of purchase orders</source>
        <translation>lignes de commandes</translation>
    </message>
    <message>
        <source>own forecasts and quantities</source>
        <translation>vos prévisions et quantités</translation>
    </message>
    <message>
        <source>lines of the audit</source>
        <translation>modifications consignées</translation>
    </message>
    <message>
        <source>This database was saved from a damaged one.</source>
        <translation>Cette base de données a été sauvée à partir d’une base endommagée.</translation>
    </message>
    <message>
        <source>Of the %1 %2 of %3 could not be read.</source>
        <translation>%1&#xa0;: %2 sur %3 illisibles.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): its rows are not what was imported.</source>
        <translation>Import %1 (%2)&#xa0;: ses lignes ne sont pas celles qui ont été importées.</translation>
    </message>
    <message>
        <source>Take it back and import the file again.</source>
        <translation>Retirez-le et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Model %1 is damaged and was left out.</source>
        <translation>Le modèle %1 est endommagé et a été laissé de côté.</translation>
    </message>
    <message>
        <source>Store %1 is served by its earlier model %2.</source>
        <translation>Le magasin %1 utilise son modèle précédent %2.</translation>
    </message>
    <message>
        <source>The database&apos;s own record is gone: how much there was before is not known.</source>
        <translation>La fiche de la base de données a disparu&#xa0;: on ne sait pas combien elle contenait avant.</translation>
    </message>
    <message>
        <source>The table %1 holds values that are not what was written.</source>
        <translation>La table %1 contient des valeurs qui ne sont pas celles qui ont été écrites.</translation>
    </message>
    <message>
        <source>Check what it shows.</source>
        <translation>Vérifiez ce qu’elle affiche.</translation>
    </message>
    <message>
        <source>The audit is sound up to line %1; the lines after it were numbered anew.</source>
        <translation>Le journal des modifications est intact jusqu’à la ligne %1&#xa0;; les lignes suivantes ont été renumérotées.</translation>
    </message>
    <message>
        <source>Nothing of Shelfcast&apos;s can be read in this file.</source>
        <translation>Aucune donnée de Shelfcast n’est lisible dans ce fichier.</translation>
    </message>
    <message>
        <source>There is a file already where the saved database is to go.</source>
        <translation>Il y a déjà un fichier à l’endroit prévu pour la base sauvée.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): rows that are gone: %3.</source>
        <translation>Import %1 (%2)&#xa0;: lignes disparues&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Copies of imported files that were damaged and left out: %1.</source>
        <translation>Copies de fichiers importés endommagées et laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Records of uploads that are gone: %1; their rows are there as &quot;salvaged upload&quot;.</source>
        <translation>Fiches d’imports disparues&#xa0;: %1&#xa0;; leurs lignes figurent sous «&#xa0;salvaged upload&#xa0;».</translation>
    </message>
    <message>
        <source>Names of products or stores that are gone: %1; their sales are there as &quot;salvaged-&quot; and a number.</source>
        <translation>Noms d’articles ou de magasins disparus&#xa0;: %1&#xa0;; leurs ventes figurent sous «&#xa0;salvaged-&#xa0;» suivi d’un numéro.</translation>
    </message>
    <message>
        <source>Rows left out because what they belong to is gone: %1.</source>
        <translation>Lignes laissées de côté, car l’élément dont elles dépendent a disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The selling calendar was changed meanwhile, in another window or by the command line.</source>
        <translation>Le calendrier d’ouverture a été modifié entre-temps, dans une autre fenêtre ou par la ligne de commande.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation>Rien n’a été modifié&#xa0;; regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>rows of sales</source>
        <translation>lignes de ventes</translation>
    </message>
    <message>
        <source>records of uploads</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>records of products</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>stored settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>trained models</source>
        <translation>modèles entraînés</translation>
    </message>
    <message>
        <source>The stores are not all kept by the %1; choose one store to see its forecast.</source>
        <translation>Les magasins ne sont pas tous tenus par %1&#xa0;; choisissez un magasin pour voir sa prévision.</translation>
    </message>
    <message>
        <source>The stores count in different currencies: their amounts are not added up.</source>
        <translation>Les magasins comptent en devises différentes&#xa0;: leurs montants ne sont pas additionnés.</translation>
    </message>
    <message>
        <source>The new model was not put to use: %1</source>
        <translation>Le nouveau modèle n’a pas été activé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are 1 day of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Il n’y a encore que 1 jour de ventes&#xa0;: trop peu pour apprendre une régularité ou tester une prévision.</translation>
    </message>
    <message>
        <source>There are 1 week of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Il n’y a encore que 1 semaine de ventes&#xa0;: trop peu pour apprendre une régularité ou tester une prévision.</translation>
    </message>
    <message>
        <source>There are 1 month of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Il n’y a encore que 1 mois de ventes&#xa0;: trop peu pour apprendre une régularité ou tester une prévision.</translation>
    </message>
    <message>
        <source>Supplier %1: %2</source>
        <translation>Fournisseur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; write order days as Mon,Thu.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour de la semaine&#xa0;; écrivez les jours de commande comme lun,jeu.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>this row was cancelled or refunded, so it is left out</source>
        <translation>cette ligne a été annulée ou remboursée&#xa0;; laissée de côté</translation>
    </message>
    <message>
        <source>this row is a total and no product, so it is left out</source>
        <translation>cette ligne est un total et non un article&#xa0;; laissée de côté</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>la quantité manque</translation>
    </message>
    <message>
        <source>A replay of %1 weeks needs %2 weeks of sales before it; there are %3.</source>
        <translation>Pour rejouer %1 semaines, il faut %2 semaines de ventes avant&#xa0;; il y en a %3.</translation>
    </message>
    <message>
        <source>A replay of %1 months needs %2 months of sales before it; there are %3.</source>
        <translation>Pour rejouer %1 mois, il faut %2 mois de ventes avant&#xa0;; il y en a %3.</translation>
    </message>
    <message>
        <source>This table holds %1 and no sales that can be learnt from.</source>
        <translation>Ce tableau contient %1, et pas de ventes à partir desquelles apprendre.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found.</source>
        <translation>Ce tableau contient des unités par article, mais aucune colonne de date n’a été trouvée.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>Les lieux du tableau ne sont aucun des magasins&#xa0;; toutes les lignes sont celles du magasin %1, le seul qui a tous ces articles.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, and there are %1 stores (%2).</source>
        <translation>Les lieux du tableau ne sont aucun des magasins, et il y a %1 magasins (%2).</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 1, the whole price, as in the data of this store.</source>
        <translation>Une remise est comprise entre 0 et 1, le prix entier, comme dans les données de ce magasin.</translation>
    </message>
    <message>
        <source>1 product differs from another one in capital letters or accents only (%1); each is forecast on its own.</source>
        <translation>1 article ne diffère d’un autre que par des majuscules ou des accents (%1)&#xa0;; chacun a sa propre prévision.</translation>
    </message>
    <message>
        <source>%1 products differ from another one in capital letters or accents only (%2); each is forecast on its own.</source>
        <translation>%1 articles ne diffèrent d’un autre que par des majuscules ou des accents (%2)&#xa0;; chacun a sa propre prévision.</translation>
    </message>
    <message>
        <source>1 product of %1 will probably run out before anything ordered today can arrive: %2.</source>
        <translation>1 article de %1 sera probablement en rupture avant qu’une commande d’aujourd’hui puisse arriver&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 products of %2 will probably run out before anything ordered today can arrive: %3.</source>
        <translation>%1 articles de %2 seront probablement en rupture avant qu’une commande d’aujourd’hui puisse arriver&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Order today, which saves %1 of the %2 at risk, and ask the suppliers what can come sooner.</source>
        <translation>Commandez aujourd’hui, ce qui sauve %1 des %2 à risque, et demandez aux fournisseurs ce qui peut arriver plus tôt.</translation>
    </message>
    <message>
        <source>Order today, and ask the suppliers what can come sooner.</source>
        <translation>Commandez aujourd’hui, et demandez aux fournisseurs ce qui peut arriver plus tôt.</translation>
    </message>
    <message>
        <source>The forecast of %1 no longer fits.</source>
        <translation>La prévision de %1 ne convient plus.</translation>
    </message>
    <message>
        <source>Train the store again, and look at what changed: prices, the assortment, a new competitor.</source>
        <translation>Relancez l’entraînement du magasin, et cherchez ce qui a changé&#xa0;: les prix, l’assortiment, un nouveau concurrent.</translation>
    </message>
    <message>
        <source>Its forecasts of a week are off by %1 more than when it was tested.</source>
        <translation>Ses prévisions à une semaine ont un écart plus grand de %1 que lors du test.</translation>
    </message>
    <message>
        <source>Unusual sales of 1 product of %1.</source>
        <translation>Ventes inhabituelles de 1 article de %1.</translation>
    </message>
    <message>
        <source>Unusual sales of %1 products of %2.</source>
        <translation>Ventes inhabituelles de %1 articles de %2.</translation>
    </message>
    <message>
        <source>%1 sold %2 on %3, expected %4 (%5 to %6).</source>
        <translation>%1&#xa0;: %2 vendus le %3, attendu %4 (%5 à %6).</translation>
    </message>
    <message>
        <source>%1 sold %2 from %3 to %4, expected %5 (%6 to %7).</source>
        <translation>%1&#xa0;: %2 vendus du %3 au %4, attendu %5 (%6 à %7).</translation>
    </message>
    <message>
        <source>Look whether the figures are right, and what was behind them: a promotion that is not in the data, a large customer, an empty shelf.</source>
        <translation>Vérifiez si les chiffres sont exacts, et ce qui les explique&#xa0;: une promotion absente des données, un gros client, un rayon vide.</translation>
    </message>
    <message>
        <source>Correct the file, or mark the event.</source>
        <translation>Corrigez le fichier, ou notez l’événement.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, over %5.</source>
        <translation>Limite %1&#xa0;: %2 de %3 est de %4, au-dessus de %5.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, under %5.</source>
        <translation>Limite %1&#xa0;: %2 de %3 est de %4, au-dessous de %5.</translation>
    </message>
    <message>
        <source>the revenue at risk</source>
        <translation>le CA à risque</translation>
    </message>
    <message>
        <source>the value of the orders due</source>
        <translation>la valeur des commandes à passer</translation>
    </message>
    <message>
        <source>the number of critical products</source>
        <translation>le nombre d’articles critiques</translation>
    </message>
    <message>
        <source>the number of units sold in the last week</source>
        <translation>le nombre d’unités vendues la semaine passée</translation>
    </message>
    <message>
        <source>the accuracy of the forecast in percent</source>
        <translation>la précision de la prévision en pourcentage</translation>
    </message>
    <message>
        <source>Train the store again.</source>
        <translation>Relancez l’entraînement du magasin.</translation>
    </message>
    <message>
        <source>Look whether all sales are in, and what changed in the shop.</source>
        <translation>Vérifiez que toutes les ventes sont là, et ce qui a changé dans le magasin.</translation>
    </message>
    <message>
        <source>Look at the orders of the store.</source>
        <translation>Regardez les commandes du magasin.</translation>
    </message>
    <message>
        <source>A job was cut off on %1; nothing of it is stored half: %2.</source>
        <translation>Une tâche a été interrompue le %1&#xa0;; rien n’en est enregistré à moitié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Run it again: the page Health and the verb jobs offer it.</source>
        <translation>Relancez-la&#xa0;: la page État et la commande jobs le permettent.</translation>
    </message>
    <message>
        <source>The service could not do a job of %1: %2.</source>
        <translation>Le service n’a pas pu exécuter une tâche de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Put right what the sentence names, and ask for it again.</source>
        <translation>Corrigez ce qu’indique la phrase, et refaites la demande.</translation>
    </message>
    <message>
        <source>The night had 1 problem.</source>
        <translation>La nuit a eu 1 problème.</translation>
    </message>
    <message>
        <source>The night had %1 problems.</source>
        <translation>La nuit a eu %1 problèmes.</translation>
    </message>
    <message>
        <source>The file %1 could not be imported.</source>
        <translation>Le fichier %1 n’a pas pu être importé.</translation>
    </message>
    <message>
        <source>Store %1 has no orders.</source>
        <translation>Le magasin %1 n’a pas de commandes.</translation>
    </message>
    <message>
        <source>Read the report of the night, and import rejected files by hand.</source>
        <translation>Lisez le rapport de la nuit, et importez à la main les fichiers rejetés.</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>L’alerte %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Alert %1 is over: what it was about is no longer so.</source>
        <translation>L’alerte %1 est close&#xa0;: ce qu’elle signalait n’est plus vrai.</translation>
    </message>
    <message>
        <source>users and keys</source>
        <translation>utilisateurs et clés</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; are the sums of the rows below them, in every column: they are left out.</source>
        <translation>%1 lignes comme « %2 » sont dans chaque colonne la somme des lignes qui les suivent : elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; could be the sums of the rows below them, in every column: they are read as products, as you decided.</source>
        <translation>%1 lignes comme « %2 » pourraient être dans chaque colonne la somme des lignes qui les suivent : elles sont lues comme des produits, comme vous l&apos;avez décidé.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: the units of a sale count once.</source>
        <translation>Chaque vente est écrite sur plusieurs lignes, une par montant (« %1 »), chacune avec ses unités : les unités d&apos;une vente comptent une fois.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: they add up, as you decided.</source>
        <translation>Chaque vente est écrite sur plusieurs lignes, une par montant (« %1 »), chacune avec ses unités : elles s&apos;additionnent, comme vous l&apos;avez décidé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: &quot;%2&quot; in %3 rows takes back what was sold, so their units are taken off the sales.</source>
        <translation>« %1 » dit débit ou crédit : « %2 » dans %3 lignes reprend ce qui a été vendu, leurs unités sont donc déduites des ventes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: the %3 rows with &quot;%2&quot; are read as sales, as you decided.</source>
        <translation>« %1 » dit débit ou crédit : les %3 lignes avec « %2 » sont lues comme des ventes, comme vous l&apos;avez décidé.</translation>
    </message>
    <message>
        <source>No row has units, and each is a line of a receipt: each line counts as one piece.</source>
        <translation>Aucune ligne n&apos;a d&apos;unités et chacune est une ligne de ticket : chaque ligne compte pour une pièce.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1; their rows are added up to the product.</source>
        <translation>Des produits existent en plusieurs variantes selon %1 ; leurs lignes s&apos;additionnent au produit.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1, which are read as products of their own.</source>
        <translation>Des produits existent en plusieurs variantes selon %1, qui sont lues comme des produits à part.</translation>
    </message>
    <message>
        <source>this row is marked as no sale of goods, so it is left out</source>
        <translation>cette ligne est marquée comme n&apos;étant pas une vente de marchandise, elle est donc laissée de côté</translation>
    </message>
    <message>
        <source>this row is about its receipt as a whole and not about a product, so it is left out</source>
        <translation>cette ligne concerne son ticket dans son ensemble et non un produit, elle est donc laissée de côté</translation>
    </message>
    <message>
        <source>this row is the sum of the rows below it, so it is left out</source>
        <translation>cette ligne est la somme des lignes qui la suivent, elle est donc laissée de côté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds all items of an order: each item is read as a row of its own.</source>
        <translation>« %1 » contient tous les articles d&apos;une commande : chaque article est lu comme une ligne à part.</translation>
    </message>
    <message>
        <source>The items of an order stand side by side, up to %1 of them: each item is read as a row of its own.</source>
        <translation>Les articles d&apos;une commande se trouvent côte à côte, jusqu&apos;à %1 : chaque article est lu comme une ligne à part.</translation>
    </message>
    <message>
        <source>The codes in &quot;%1&quot; were shortened by a spreadsheet (&quot;%2&quot;), so the products are told by &quot;%3&quot;.</source>
        <translation>Les codes de « %1 » ont été raccourcis par un tableur (« %2 »), les produits sont donc distingués par « %3 ».</translation>
    </message>
    <message>
        <source>All rows go to the store &quot;%1&quot;, which the title names.</source>
        <translation>Toutes les lignes vont au magasin « %1 », que nomme le titre.</translation>
    </message>
    <message>
        <source>The file is numbers by date (told by %1), as weather and economy are: forecasts use them where they help.</source>
        <translation>Le fichier contient des chiffres par date (reconnu à %1), comme la météo et l’économie&#xa0;: les prévisions s’en servent là où ils aident.</translation>
    </message>
    <message>
        <source>%1 lacks 1 day between %2 and %3 (%4): for up to a week the last value goes on.</source>
        <translation>%1&#xa0;: il manque 1 jour entre %2 et %3 (%4)&#xa0;; la dernière valeur est prolongée jusqu’à une semaine.</translation>
    </message>
    <message>
        <source>%1 lacks %2 days between %3 and %4 (the first is %5): for up to a week the last value goes on, longer gaps are not known.</source>
        <translation>%1&#xa0;: il manque %2 jours entre %3 et %4 (le premier&#xa0;: %5)&#xa0;; la dernière valeur est prolongée jusqu’à une semaine, les lacunes plus longues restent inconnues.</translation>
    </message>
    <message>
        <source>%1 has 1 value that leaps as no other does (%2 on %3): check its row.</source>
        <translation>%1 a 1 valeur qui saute comme aucune autre (%2, le %3)&#xa0;: vérifiez sa ligne.</translation>
    </message>
    <message>
        <source>%1 has %2 values that leap as no others do (the first is %3 on %4): check their rows.</source>
        <translation>%1 a %2 valeurs qui sautent comme aucune autre (la première&#xa0;: %3, le %4)&#xa0;: vérifiez leurs lignes.</translation>
    </message>
    <message>
        <source>%1 has several values of one day (%2): the last row counts.</source>
        <translation>%1 a plusieurs valeurs pour un même jour (%2)&#xa0;: la dernière ligne compte.</translation>
    </message>
    <message>
        <source>There is no store in the region %1.</source>
        <translation>Il n’y a aucun magasin dans la région %1.</translation>
    </message>
    <message>
        <source>There are no stores in the regions %1.</source>
        <translation>Il n’y a aucun magasin dans les régions %1.</translation>
    </message>
    <message>
        <source>%1 reaches %2 days beyond the sales: forecasts know it so far ahead and no further.</source>
        <translation>%1 va %2 jours au-delà des ventes&#xa0;: les prévisions en connaissent les valeurs jusque-là, pas plus loin.</translation>
    </message>
    <message>
        <source>%1 ends on %2, no later than the sales (%3): only its past is known. Where the file goes on with a forecast for the days ahead, it can do more.</source>
        <translation>%1 s’arrête le %2, pas plus tard que les ventes (%3)&#xa0;: seul son passé est connu. Si le fichier se poursuit par une prévision pour les jours à venir, il peut faire mieux.</translation>
    </message>
    <message>
        <source>%1 ends on %2, long before the sales (%3): it is kept, and not used until newer values come.</source>
        <translation>%1 s’arrête le %2, bien avant les ventes (%3)&#xa0;: les valeurs sont gardées, mais inutilisées tant qu’il n’en vient pas de plus récentes.</translation>
    </message>
    <message>
        <source>%1 comes by week: a value counts from the week after, when it can be known, and only its past is used.</source>
        <translation>%1 arrive chaque semaine&#xa0;: une valeur compte à partir de la semaine suivante, quand elle peut être connue, et seul le passé est utilisé.</translation>
    </message>
    <message>
        <source>%1 comes by month: a value counts from the month after, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 arrive chaque mois&#xa0;: une valeur compte à partir du mois suivant, quand elle peut être connue au plus tôt, et seul le passé est utilisé.</translation>
    </message>
    <message>
        <source>%1 comes every %2 days: a value counts from the end of its period, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 arrive tous les %2 jours&#xa0;: une valeur compte à partir de la fin de sa période, quand elle peut être connue au plus tôt, et seul le passé est utilisé.</translation>
    </message>
    <message>
        <source>%1 counts from the days on which it was published, and only its past is used.</source>
        <translation>%1 compte à partir des jours de publication, et seul le passé est utilisé.</translation>
    </message>
    <message>
        <source>%1: used, known %2 days ahead; on %3 earlier weeks the error was %4 lower ± %5.</source>
        <translation>%1&#xa0;: en usage, valeurs connues %2 jours à l’avance&#xa0;; sur %3 semaines antérieures, l’erreur était plus basse de %4 ± %5.</translation>
    </message>
    <message>
        <source>%1: used by its past; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1&#xa0;: en usage par son passé&#xa0;; sur %2 semaines antérieures, l’erreur était plus basse de %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, no gain that chance would not give; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1&#xa0;: sans usage, aucun gain que le hasard ne donnerait aussi&#xa0;; sur %2 semaines antérieures, l’erreur était plus basse de %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, it does not help; on %2 earlier weeks the error was %3 higher ± %4.</source>
        <translation>%1&#xa0;: sans usage, cela n’aide pas&#xa0;; sur %2 semaines antérieures, l’erreur était plus haute de %3 ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, the history is too short to tell whether it helps.</source>
        <translation>%1&#xa0;: sans usage, l’historique est trop court pour dire si cela aide.</translation>
    </message>
    <message>
        <source>%1: not tried, there are too many outside series to try each.</source>
        <translation>%1&#xa0;: sans essai, il y a trop de séries externes pour les essayer toutes.</translation>
    </message>
    <message>
        <source>Trying outside series on earlier weeks: %1</source>
        <translation>Essai des séries externes sur des semaines antérieures&#xa0;: %1</translation>
    </message>
    <message>
        <source>A source needs one query that only reads: one statement that begins with SELECT or WITH.</source>
        <translation>Une source demande une requête qui ne fait que lire&#xa0;: une seule instruction commençant par SELECT ou WITH.</translation>
    </message>
    <message>
        <source>Qt has no driver %1 here (there are: %2). For ODBC on Debian and Ubuntu: apt install libqt6sql6-odbc, and the ODBC driver of the database itself.</source>
        <translation>Qt n’a pas ici de pilote %1 (disponibles&#xa0;: %2). Pour ODBC sous Debian et Ubuntu&#xa0;: apt install libqt6sql6-odbc, et le pilote ODBC de la base de données elle-même.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was imported of it; it is asked again next time.</source>
        <translation>La base de données est injoignable. Rien n’en a été importé&#xa0;; elle sera interrogée de nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>The database did not answer the query. Nothing was imported of it; put the query right and test it.</source>
        <translation>La base de données n’a pas répondu à la requête. Rien n’en a été importé&#xa0;; corrigez la requête et testez-la.</translation>
    </message>
    <message>
        <source>The query gave no rows, so there is nothing to import.</source>
        <translation>La requête n’a donné aucune ligne&#xa0;; il n’y a donc rien à importer.</translation>
    </message>
    <message>
        <source>A password is not kept in the database: leave it out of the connection, and name the file it stands in (readable by you alone) or a variable of the environment.</source>
        <translation>Un mot de passe n’est pas gardé dans la base de données&#xa0;: ne le mettez pas dans la connexion et indiquez le fichier où il se trouve (lisible par vous seul) ou une variable d’environnement.</translation>
    </message>
    <message>
        <source>The password of %1 is not there: the environment has no %2.</source>
        <translation>Le mot de passe de %1 est absent&#xa0;: l’environnement n’a pas de %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lecture de la base de données</translation>
    </message>
    <message>
        <source>usual sales %1</source>
        <translation>ventes habituelles %1</translation>
    </message>
    <message>
        <source>level of the last weeks %1</source>
        <translation>niveau des dernières semaines %1</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>tendance %1</translation>
    </message>
    <message>
        <source>time of the year %1</source>
        <translation>saison %1</translation>
    </message>
    <message>
        <source>days of the week %1</source>
        <translation>jours de la semaine %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>jour férié %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promotion %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>prix %1</translation>
    </message>
    <message>
        <source>competitor&apos;s price %1</source>
        <translation>prix concurrent %1</translation>
    </message>
    <message>
        <source>other products&apos; offers %1</source>
        <translation>promotions d’autres articles %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>météo %1</translation>
    </message>
    <message>
        <source>other reasons %1</source>
        <translation>autres raisons %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 days) %2</source>
        <translation>promotions non annoncées (environ 1 jour sur %1) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 weeks) %2</source>
        <translation>promotions non annoncées (environ 1 semaine sur %1) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 months) %2</source>
        <translation>promotions non annoncées (environ 1 mois sur %1) %2</translation>
    </message>
    <message>
        <source>your forecast %1</source>
        <translation>votre prévision %1</translation>
    </message>
    <message>
        <source>your price %1</source>
        <translation>votre prix %1</translation>
    </message>
    <message>
        <source>your discount %1</source>
        <translation>votre remise %1</translation>
    </message>
    <message>
        <source>your promotion %1</source>
        <translation>votre promotion %1</translation>
    </message>
    <message>
        <source>your competitor_price %1</source>
        <translation>votre prix concurrent %1</translation>
    </message>
    <message>
        <source>%1 numbers of &quot;%2&quot; have another decimal sign than the rest, such as &quot;%3&quot;, and are read by their own.</source>
        <translation>%1 nombres de «&#xa0;%2&#xa0;» ont un autre signe décimal que le reste, comme «&#xa0;%3&#xa0;», et sont lus avec le leur.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they are read as one table.</source>
        <translation>Les feuilles «&#xa0;%1&#xa0;», %2 ont les mêmes colonnes, et les mêmes articles à d’autres jours&#xa0;; elles sont donc lues comme un seul tableau.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they could be read as one table; only the first is.</source>
        <translation>Les feuilles «&#xa0;%1&#xa0;», %2 ont les mêmes colonnes, et les mêmes articles à d’autres jours&#xa0;; elles pourraient être lues comme un seul tableau&#xa0;; seule la première l’est.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, so each is read as the amount of its row: a price is the amount divided by the units.</source>
        <translation>Les valeurs de «&#xa0;%1&#xa0;» augmentent avec les unités de la ligne&#xa0;; chacune est donc lue comme le montant de sa ligne&#xa0;: un prix est le montant divisé par les unités.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, and are read as prices of one unit all the same.</source>
        <translation>Les valeurs de «&#xa0;%1&#xa0;» augmentent avec les unités de la ligne, et sont malgré tout lues comme des prix unitaires.</translation>
    </message>
    <message>
        <source>There is no column with products, so all sales of a store are forecast as one product, &quot;%1&quot;.</source>
        <translation>Aucune colonne ne contient d’articles&#xa0;; toutes les ventes d’un magasin sont donc prévues comme un seul article, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot; in each &quot;%2&quot;, so both together are read as the store.</source>
        <translation>Chaque article apparaît une fois par jour pour chaque «&#xa0;%1&#xa0;» dans chaque «&#xa0;%2&#xa0;»&#xa0;; les deux ensemble sont donc lus comme le magasin.</translation>
    </message>
    <message>
        <source>There is no forecast run %1.</source>
        <translation>Il n’existe pas de calcul de prévision %1.</translation>
    </message>
    <message>
        <source>The forecast of %1 covers %2 to %3, not all days from %4 to %5.</source>
        <translation>La prévision du %1 va du %2 au %3 et ne couvre pas tous les jours du %4 au %5.</translation>
    </message>
    <message>
        <source>Choose a later run or nearer days.</source>
        <translation>Choisissez un calcul plus récent ou des jours plus proches.</translation>
    </message>
    <message>
        <source>No earlier forecast of these days is kept.</source>
        <translation>Aucune prévision antérieure de ces jours n’est gardée.</translation>
    </message>
    <message>
        <source>Each forecast is kept from now on, and the next one can be compared with it.</source>
        <translation>Chaque prévision est désormais gardée, et la suivante pourra lui être comparée.</translation>
    </message>
    <message>
        <source>The forecast that was kept of %1 cannot be read.</source>
        <translation>La prévision gardée du %1 est illisible.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold where %2 were expected.</source>
        <translation>1 jour de ventes s’est ajouté&#xa0;: vendu %1, attendu %2.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold where %3 were expected.</source>
        <translation>%1 jours de ventes se sont ajoutés&#xa0;: vendu %2, attendu %3.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold.</source>
        <translation>1 jour de ventes s’est ajouté&#xa0;: vendu %1.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold.</source>
        <translation>%1 jours de ventes se sont ajoutés&#xa0;: vendu %2.</translation>
    </message>
    <message>
        <source>No sales came in since.</source>
        <translation>Aucune vente ne s’est ajoutée depuis.</translation>
    </message>
    <message>
        <source>The model is the same.</source>
        <translation>Le modèle est le même.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2.</source>
        <translation>Modèle %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2, which cannot be asked any more: what else changed is in this step.</source>
        <translation>Modèle %1 au lieu de %2, qui ne peut plus être interrogé&#xa0;: ce qui a changé par ailleurs est compris dans cette étape.</translation>
    </message>
    <message>
        <source>Planned prices and promotions are the same.</source>
        <translation>Les prix et promotions prévus sont les mêmes.</translation>
    </message>
    <message>
        <source>A price of %1 is planned in place of %2.</source>
        <translation>Un prix de %1 est prévu au lieu de %2.</translation>
    </message>
    <message>
        <source>A discount of %1 is planned in place of %2.</source>
        <translation>Une remise de %1 est prévue au lieu de %2.</translation>
    </message>
    <message>
        <source>A promotion is planned on %1 of %2 days in place of %3.</source>
        <translation>Une promotion est prévue %1 jours sur %2, au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 is planned at %2 in place of %3.</source>
        <translation>%1 est prévu à %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>1 product is planned otherwise.</source>
        <translation>1 article est planifié autrement.</translation>
    </message>
    <message>
        <source>%1 products are planned otherwise.</source>
        <translation>%1 articles sont planifiés autrement.</translation>
    </message>
    <message>
        <source>No forecast by hand.</source>
        <translation>Aucune prévision à la main.</translation>
    </message>
    <message>
        <source>Forecasts by hand change it by %1; before they changed it by %2.</source>
        <translation>Les prévisions à la main la modifient de %1&#xa0;; auparavant, elles la modifiaient de %2.</translation>
    </message>
    <message>
        <source>No product came or went.</source>
        <translation>Aucun article ajouté ni retiré.</translation>
    </message>
    <message>
        <source>Products that came: %1. Products that went: %2.</source>
        <translation>Articles ajoutés&#xa0;: %1. Articles retirés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The sales begin later than they did or come by other periods: nothing can be told apart.</source>
        <translation>Les ventes commencent plus tard qu’avant ou arrivent par d’autres périodes&#xa0;: les causes ne peuvent pas être distinguées.</translation>
    </message>
    <message>
        <source>Corrected sales, settings, another version of the program.</source>
        <translation>Ventes corrigées, réglages, autre version du programme.</translation>
    </message>
    <message>
        <source>Nothing else changed it.</source>
        <translation>Rien d’autre ne l’a changée.</translation>
    </message>
    <message>
        <source>Asking the earlier model</source>
        <translation>Interrogation du modèle précédent</translation>
    </message>
    <message>
        <source>Asking the present model</source>
        <translation>Interrogation du modèle actuel</translation>
    </message>
    <message>
        <source>The columns %1 stand side by side, so each of them is read as a store.</source>
        <translation>Les colonnes %1 sont côte à côte&#xa0;; chacune est donc lue comme un magasin.</translation>
    </message>
    <message>
        <source>The days of each week stand side by side, so each is read as a row of its own; the week is that of &quot;%1&quot;.</source>
        <translation>Les jours de chaque semaine sont côte à côte&#xa0;; chacun est donc lu comme une ligne à part&#xa0;; la semaine est celle de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The dates in &quot;%1&quot; are written in two ways: those with strokes are read as %2, the others as %3.</source>
        <translation>Les dates de «&#xa0;%1&#xa0;» sont écrites de deux façons&#xa0;: celles avec des barres obliques sont lues comme %2, les autres comme %3.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Commandes de %1</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Recherche de ce qui demande attention</translation>
    </message>
    <message>
        <source>The very same file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Ce même fichier a déjà été importé (import %1, %2)&#xa0;; rien n’a été enregistré de nouveau.</translation>
    </message>
    <message>
        <source>Nothing of it was stored: it can be meant in more than one way. Import one such file by hand, answering what is asked; those with the same columns are then read alike at night.</source>
        <translation>Rien n’en a été enregistré&#xa0;: il peut être compris de plusieurs façons. Importez un tel fichier à la main en répondant aux questions&#xa0;; ceux qui ont les mêmes colonnes sont ensuite lus de la même façon la nuit.</translation>
    </message>
    <message>
        <source>It is still being written; it is looked at again next time.</source>
        <translation>Il est encore en cours d’écriture&#xa0;; il sera revu la prochaine fois.</translation>
    </message>
    <message>
        <source>It was written to meanwhile and stays for the next time.</source>
        <translation>Il a été modifié entre-temps et reste pour la prochaine fois.</translation>
    </message>
    <message>
        <source>The night was stopped before its end. What is reported was done.</source>
        <translation>La nuit a été arrêtée avant sa fin. Ce qui figure au rapport a été fait.</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>Conseillé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1; otherwise: %2.</source>
        <translation>Conseillé&#xa0;: %1&#xa0;; sinon&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or name another one.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le, ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>Cet utilisateur n’a pas le droit de lire le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved to %2.</source>
        <translation>Impossible de déplacer «&#xa0;%1&#xa0;» vers %2.</translation>
    </message>
    <message>
        <source>Nothing was done; name another folder.</source>
        <translation>Rien n’a été fait&#xa0;; indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1 can be imported.</source>
        <translation>Rien n’est encore enregistré. Importable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3</source>
        <translation>%1 lignes sur %2 (%3)</translation>
    </message>
    <message>
        <source>1 row that plans the future</source>
        <translation>1 ligne qui annonce l’avenir</translation>
    </message>
    <message>
        <source>%1 rows that plan the future</source>
        <translation>%1 lignes qui annoncent l’avenir</translation>
    </message>
    <message>
        <source>%1 rows of earlier uploads were replaced.</source>
        <translation>Lignes d’imports précédents remplacées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 rows gave way to stored ones.</source>
        <translation>Lignes ayant cédé la place à des lignes enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Le passé est rejoué</translation>
    </message>
    <message>
        <source>Normal formula at equal service</source>
        <translation>Formule normale à service égal</translation>
    </message>
    <message>
        <source>Demand per period</source>
        <translation>Demande par période</translation>
    </message>
    <message>
        <source>Netting demand against stock</source>
        <translation>Demande nette du stock</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>Écriture de la prévision</translation>
    </message>
    <message>
        <source>Encrypting the backup</source>
        <translation>Chiffrement de la sauvegarde</translation>
    </message>
    <message>
        <source>Keeping the present database</source>
        <translation>Mise de côté de la base actuelle</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Vérification des tables</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Vérification des ventes</translation>
    </message>
    <message>
        <source>Checking the kept files</source>
        <translation>Vérification des fichiers gardés</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <translation>Vérification du journal des modifications</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Open every day</source>
        <translation>Ouvert tous les jours</translation>
    </message>
    <message>
        <source>Closed on Sundays</source>
        <translation>Fermé le dimanche</translation>
    </message>
    <message>
        <source>Closed on Sundays and holidays</source>
        <translation>Fermé dimanches et jours fériés</translation>
    </message>
    <message>
        <source>Closed at weekends</source>
        <translation>Fermé le week-end</translation>
    </message>
    <message>
        <source>No row: nothing sold</source>
        <translation>Sans ligne&#xa0;: rien vendu</translation>
    </message>
    <message>
        <source>No row: not known</source>
        <translation>Sans ligne&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Stock in the morning</source>
        <translation>Stock du matin</translation>
    </message>
    <message>
        <source>Stock in the evening</source>
        <translation>Stock du soir</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Les additionner</translation>
    </message>
    <message>
        <source>Count equal rows once</source>
        <translation>Compter une fois les lignes égales</translation>
    </message>
    <message>
        <source>They are stores</source>
        <translation>Ce sont des magasins</translation>
    </message>
    <message>
        <source>They are receipts</source>
        <translation>Ce sont des tickets</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>Garder la dernière</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les exclure</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Add to the day</source>
        <translation>Ajouter au jour</translation>
    </message>
    <message>
        <source>Replace the day</source>
        <translation>Remplacer le jour</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Garder l’existant</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Commandes fournisseurs</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Journal de stock</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>The known product</source>
        <translation>L’article connu</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Un autre article</translation>
    </message>
    <message>
        <source>Forecast money</source>
        <translation>Prévoir en valeur</translation>
    </message>
    <message>
        <source>They are units</source>
        <translation>Ce sont des unités</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Refuser le fichier</translation>
    </message>
    <message>
        <source>Our calendar</source>
        <translation>Notre calendrier</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>Calendrier bouddhique</translation>
    </message>
    <message>
        <source>Calendar of Taiwan</source>
        <translation>Calendrier de Taïwan</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>Calendrier persan</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>Calendrier islamique</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Les corriger</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Toutes les feuilles</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>La première seule</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un article</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>Un total</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>les jours fériés</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A store each</source>
        <translation>Un magasin chacune</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Count once</source>
        <translation>Compter une fois</translation>
    </message>
    <message>
        <source>Amounts of rows</source>
        <translation>Montants de lignes</translation>
    </message>
    <message>
        <source>Prices of one unit</source>
        <translation>Prix unitaires</translation>
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
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Autres articles</translation>
    </message>
    <message>
        <source>Unannounced offers</source>
        <translation>Promotions non annoncées</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Votre prévision</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Votre prix</translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation>Votre remise</translation>
    </message>
    <message>
        <source>Your promotion</source>
        <translation>Votre promotion</translation>
    </message>
    <message>
        <source>Your competitor price</source>
        <translation>Votre prix concurrent</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n row(s) that repeat another row of the file and do not count.</source>
        <translation>
            <numerusform>%n ligne qui répète une autre ligne du fichier et ne compte pas.</numerusform>
            <numerusform>%n lignes qui répètent une autre ligne du fichier et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd row(s) held back: not in the sales.</source>
        <translation>
            <numerusform>%n ligne inhabituelle mise de côté&#xa0;: hors des ventes.</numerusform>
            <numerusform>%n lignes inhabituelles mises de côté&#xa0;: hors des ventes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with negative units (returns), kept as they are.</source>
        <translation>
            <numerusform>%n ligne à unités négatives (retour), gardée telle quelle.</numerusform>
            <numerusform>%n lignes à unités négatives (retours), gardées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fractional units, as goods sold by weight have.</source>
        <translation>
            <numerusform>%n ligne à unités décimales, comme pour les produits vendus au poids.</numerusform>
            <numerusform>%n lignes à unités décimales, comme pour les produits vendus au poids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that sold all of the stock: demand may have been higher, so these days do not count as low demand.</source>
        <translation>
            <numerusform>%n ligne a vendu tout le stock&#xa0;: la demande était peut-être plus forte, ce jour ne compte donc pas comme faible.</numerusform>
            <numerusform>%n lignes ont vendu tout le stock&#xa0;: la demande était peut-être plus forte, ces jours ne comptent donc pas comme faibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a price of zero or less.</source>
        <translation>
            <numerusform>%n ligne avec un prix nul ou négatif.</numerusform>
            <numerusform>%n lignes avec un prix nul ou négatif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt line(s) with returns, taken off the sales of their day.</source>
        <translation>
            <numerusform>%n ligne de ticket avec retour, déduite des ventes du jour.</numerusform>
            <numerusform>%n lignes de ticket avec retours, déduites des ventes du jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Ligne %1, %2 «&#xa0;%3&#xa0;»&#xa0;: %4</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>plus d’un an</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>Critique</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Suffisant</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Surstock</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>Ensoleillé</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuageux</translation>
    </message>
    <message>
        <source>Rainy</source>
        <translation>Pluvieux</translation>
    </message>
    <message>
        <source>Snowy</source>
        <translation>Neigeux</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>historique trop court</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>À quoi elle répond</translation>
    </message>
    <message>
        <source>Is anything wrong today, and how much money is it about?</source>
        <translation>Y a-t-il un problème aujourd’hui, et combien d’argent est en jeu&#xa0;?</translation>
    </message>
    <message>
        <source>The four cards</source>
        <translation>Les quatre cartes</translation>
    </message>
    <message>
        <source>Stock worth</source>
        <translation>Valeur du stock</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Ventes et prévision</translation>
    </message>
    <message>
        <source>Of the whole store or of one category. The darker a band, the likelier the sales lie in it: half of all days in the innermost, 19 of 20 in the outermost.</source>
        <translation>De tout le magasin ou d’une catégorie. Plus une bande est foncée, plus il est probable que les ventes s’y trouvent&#xa0;: la moitié des jours dans la plus étroite, 19 sur 20 dans la plus large.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What is worth looking at, the biggest money first. Open leads to where something is done about it, Done hides it for today, Snooze for a week; Ctrl+Z brings it back.</source>
        <translation>Ce qui mérite votre attention, les plus gros montants d’abord. «&#xa0;Ouvrir&#xa0;» mène là où l’on peut agir, «&#xa0;Fait&#xa0;» masque le point pour aujourd’hui, «&#xa0;Reporter&#xa0;» pour une semaine&#xa0;; Ctrl+Z le fait revenir.</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Réassort</translation>
    </message>
    <message>
        <source>What do I order today, from whom, and why?</source>
        <translation>Que dois-je commander aujourd’hui, à qui et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>One product: its status, its stock, what will sell in 7 days, when it runs out and what to order. Space opens it; E explains the order as a sum that a pocket calculator confirms.</source>
        <translation>Un article&#xa0;: son état, son stock, ce qui se vendra en 7 jours, quand il sera en rupture et ce qu’il faut commander. Espace ouvre la ligne&#xa0;; E explique la commande par un calcul que l’on peut refaire à la calculatrice.</translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation>Modifier une commande</translation>
    </message>
    <message>
        <source>F2 or a double click on the quantity; a reason is kept with it. Ctrl+Z takes it back.</source>
        <translation>F2 ou un double-clic sur la quantité&#xa0;; un motif est gardé avec elle. Ctrl+Z annule la modification.</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>A tick (key O) puts a line into its supplier&apos;s order, a tick at the supplier all of its lines. The basket at the side raises, approves, exports and sends each order.</source>
        <translation>Cocher une ligne (touche O) l’ajoute à la commande de son fournisseur&#xa0;; cocher le fournisseur ajoute toutes ses lignes. À côté, les commandes du jour permettent de compléter, de valider et d’exporter chaque commande, puis de la marquer envoyée.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The most that all orders may cost together: those that protect most money stay.</source>
        <translation>Le montant maximal de l’ensemble des commandes&#xa0;: celles qui protègent le plus d’argent restent.</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>Les onglets</translation>
    </message>
    <message>
        <source>Purchase orders up to what came in; the plan of the weeks ahead; a simulation of what these rules would have achieved.</source>
        <translation>Les commandes fournisseurs jusqu’à la réception&#xa0;; le plan des semaines à venir&#xa0;; une simulation de ce que ces règles auraient donné.</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>What if the price, a promotion or the stock of one product were different?</source>
        <translation>Et si le prix, une promotion ou le stock d’un article étaient différents&#xa0;?</translation>
    </message>
    <message>
        <source>The sliders</source>
        <translation>Les curseurs</translation>
    </message>
    <message>
        <source>Everything follows while you drag. The mark under a slider is today&apos;s value; what is hatched the product has never had, and what it would do there is a guess.</source>
        <translation>Tout suit pendant que vous faites glisser. Le repère sous un curseur est la valeur du jour&#xa0;; la zone hachurée, l’article ne l’a jamais connue, et ce qu’il y ferait n’est qu’une supposition.</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Pourquoi cette demande</translation>
    </message>
    <message>
        <source>What moves the demand of 7 days away from the usual, in units. Your own changes stand beneath, one after the other, and sum to what all of them do together.</source>
        <translation>Ce qui écarte la demande de 7 jours de l’habitude, en unités. Vos propres modifications figurent en dessous, l’une après l’autre&#xa0;; leur somme est l’effet de toutes ensemble.</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>Effet du prix</translation>
    </message>
    <message>
        <source>Units, revenue and, where the cost is known, margin over the price. A best price is named only where the curve turns between prices the product has had.</source>
        <translation>Unités, CA et, si le prix d’achat est connu, marge selon le prix. Un meilleur prix n’est indiqué que si la courbe culmine entre des prix déjà pratiqués.</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Garder le scénario</translation>
    </message>
    <message>
        <source>Puts what you see beneath, where scenarios are compared and exported (Ctrl+S).</source>
        <translation>Ajoute ce que vous voyez en dessous, où les scénarios se comparent et s’exportent (Ctrl+S).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>What will I sell?</source>
        <translation>Que vais-je vendre&#xa0;?</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>One product, a category or the whole store, by day, week or month.</source>
        <translation>Un article, une catégorie ou tout le magasin, par jour, semaine ou mois.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Les bandes</translation>
    </message>
    <message>
        <source>Half of all periods end in the innermost, 8 of 10 in the middle one, 19 of 20 in the outermost.</source>
        <translation>La moitié des périodes tombe dans la plus étroite, 8 sur 10 dans celle du milieu, 19 sur 20 dans la plus large.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Votre prévision</translation>
    </message>
    <message>
        <source>Type over a cell of the table, or change the chosen rows by a percentage, with a reason. Orders follow yours; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed.</source>
        <translation>Saisissez une valeur dans une cellule du tableau, ou modifiez les lignes choisies d’un pourcentage, avec un motif. Les commandes suivent votre prévision&#xa0;; celle du modèle reste à côté, et l’effet de la vôtre est mesuré une fois les jours passés.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>What is frozen no later change moves until it is unfrozen.</source>
        <translation>Ce qui est figé, aucune modification ultérieure ne le change tant que vous ne le libérez pas.</translation>
    </message>
    <message>
        <source>Upload and train</source>
        <translation>Import et entraînement</translation>
    </message>
    <message>
        <source>How do I get my data in, and is the model good?</source>
        <translation>Comment charger mes données, et le modèle est-il bon&#xa0;?</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Drop it on the window or choose it. What was understood is said before anything is stored, and every guess can be corrected. One press of Undo takes the whole upload back.</source>
        <translation>Déposez-le dans la fenêtre ou choisissez-le. Ce qui a été compris est indiqué avant tout enregistrement, et chaque supposition peut être corrigée. Un seul «&#xa0;Annuler&#xa0;» retire tout l’import.</translation>
    </message>
    <message>
        <source>What must be in it</source>
        <translation>Ce qu’il doit contenir</translation>
    </message>
    <message>
        <source>Date, product and units sold; the store, where there are several. Prices, stock, promotions and the rest are used where they are there.</source>
        <translation>La date, l’article et les unités vendues&#xa0;; le magasin, s’il y en a plusieurs. Les prix, le stock, les promotions et le reste sont utilisés s’ils y figurent.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Autres tableaux</translation>
    </message>
    <message>
        <source>Products, suppliers, stock, orders, goods received, prices by quantity and rules for ordering are told apart by their columns and imported the same way.</source>
        <translation>Articles, fournisseurs, stock, commandes, réceptions, prix par quantité et règles de commande se reconnaissent à leurs colonnes et s’importent de la même façon.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Learns from the sales and is then tested on the last 30 days, which it has not seen. A model that is not better than repeating the past, or clearly worse than the one in use, does not take its place.</source>
        <translation>Le modèle apprend des ventes, puis est testé sur les 30 derniers jours, qu’il ne connaît pas. S’il n’est pas meilleur que la répétition du passé, ou s’il est nettement moins bon que le modèle actif, il ne le remplace pas.</translation>
    </message>
    <message>
        <source>The model table</source>
        <translation>Le tableau des modèles</translation>
    </message>
    <message>
        <source>Every model that was trained, with its accuracy beside that of repeating the past. Promote puts one in use, roll back takes the one before.</source>
        <translation>Tous les modèles entraînés, avec leur précision à côté de celle de la répétition du passé. «&#xa0;Activer&#xa0;» en met un en service, «&#xa0;Revenir&#xa0;» reprend le précédent.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Is anything wrong with the data or the program?</source>
        <translation>Y a-t-il un problème dans les données ou dans le programme&#xa0;?</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Ce qui figure ici</translation>
    </message>
    <message>
        <source>The last check, models, backups, jobs that were cut off, disk and memory; who changed what and why; the log of the program, without your data.</source>
        <translation>La dernière vérification, les modèles, les sauvegardes, les tâches interrompues, le disque et la mémoire&#xa0;; qui a modifié quoi et pourquoi&#xa0;; le journal du programme, sans vos données.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made by themselves beside the database: of 7 days, 4 weeks and 12 months, and one before each undo of an upload. The File menu makes and restores them.</source>
        <translation>Elles se font d’elles-mêmes à côté de la base de données&#xa0;: de 7 jours, 4 semaines et 12 mois, plus une avant chaque retrait d’un import. Le menu Fichier permet d’en faire et de les restaurer.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>What do I sell, who brings it, and how is it ordered?</source>
        <translation>Que vends-je, qui le livre, et comment le commande-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Modifier une valeur</translation>
    </message>
    <message>
        <source>Type into a cell: cost, pack, minimum, lead time, order days. Ctrl+Z takes it back.</source>
        <translation>Saisissez dans une cellule&#xa0;: prix d’achat, colisage, minimum, délai, jours de commande. Ctrl+Z annule la modification.</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>Règle de commande</translation>
    </message>
    <message>
        <source>A rule by service level, fill rate, costs, minimum and maximum or fixed lots, and prices by quantity. What it does to today&apos;s orders is shown before it is kept.</source>
        <translation>Une règle par taux de service, taux de demande servie, coûts, minimum et maximum ou lots fixes, et des prix par quantité. Son effet sur les commandes du jour s’affiche avant que vous la gardiez.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que veulent dire les mots</translation>
    </message>
    <message>
        <source>Low / expected / high</source>
        <translation>Bas / attendu / haut</translation>
    </message>
    <message>
        <source>Of ten such periods, one sells less than low, one more than high; half sell more than expected.</source>
        <translation>Sur dix périodes de ce type, une vend moins que le bas, une plus que le haut&#xa0;; la moitié vend plus que l’attendu.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>100 % less the average error, measured on days the model had not seen. Beside it stands what repeating last week or last year would have reached.</source>
        <translation>100&#xa0;% moins l’erreur moyenne, mesurée sur des jours que le modèle ne connaissait pas. À côté figure ce qu’aurait atteint la répétition de la semaine ou de l’année passée.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>More likely than not you run out before an order placed today can arrive.</source>
        <translation>Plus d’une chance sur deux d’être en rupture avant qu’une commande passée aujourd’hui puisse arriver.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>The stock, with what is on order, is at or under the reorder point.</source>
        <translation>Le stock, avec ce qui est en commande, est au point de commande ou en dessous.</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Surstock</translation>
    </message>
    <message>
        <source>The stock covers more than the target and another review period even if demand is high.</source>
        <translation>Le stock couvre plus que le stock cible et un intervalle de commande de plus, même si la demande est forte.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Nothing sold in 90 days, though there is stock.</source>
        <translation>Rien de vendu en 90 jours, alors qu’il y a du stock.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Days on which the store is open until the expected demand has used the stock on hand.</source>
        <translation>Jours d’ouverture avant que la demande attendue ait épuisé le stock présent.</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>CA à risque</translation>
    </message>
    <message>
        <source>Price times the demand you could not serve before an order placed today arrives.</source>
        <translation>Prix multiplié par la demande que vous ne pourriez pas servir avant l’arrivée d’une commande passée aujourd’hui.</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valeur cde</translation>
    </message>
    <message>
        <source>Unit cost times the order; at the sales price where no cost is known, and then it says so.</source>
        <translation>Prix d’achat multiplié par la commande&#xa0;; au prix de vente si le prix d’achat est inconnu, et c’est alors indiqué.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Règle de commande</translation>
    </message>
    <message>
        <source>The rule that says how much: a service level or a fill rate, what a shortage and what stock costs, a minimum and a maximum, or fixed lots. A product&apos;s own goes before its supplier&apos;s, that before its class&apos;s. It is stated in the catalogue, in the settings or in a table that is imported.</source>
        <translation>La règle qui fixe la quantité&#xa0;: un taux de service ou un taux de demande servie, ce que coûtent un manquant et le stock, un minimum et un maximum, ou des lots fixes. Celle de l’article passe avant celle du fournisseur, celle-ci avant celle de la classe. Elle s’indique dans le catalogue, dans les paramètres ou dans un tableau importé.</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Commander avant</translation>
    </message>
    <message>
        <source>The time of an order day until which the supplier takes orders, by this computer&apos;s clock.</source>
        <translation>L’heure jusqu’à laquelle le fournisseur prend les commandes un jour de commande, à l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>The accuracy of one product over its own held-out weeks: high from 80 %, medium from 60 %.</source>
        <translation>La précision d’un article sur ses propres semaines de test&#xa0;: haute à partir de 80&#xa0;%, moyenne à partir de 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+7</source>
        <translation>Ctrl+1 … Ctrl+7</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Ouvrir une page</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, stores, pages and actions</source>
        <translation>Chercher articles, magasins, pages et actions</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search in the table of the page</source>
        <translation>Chercher dans le tableau de la page</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compute the page again</source>
        <translation>Recalculer la page</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Open or close the details of a row</source>
        <translation>Ouvrir ou fermer les détails d’une ligne</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explain the order of a row</source>
        <translation>Expliquer la commande d’une ligne</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the order or the forecast of a row</source>
        <translation>Modifier la commande ou la prévision d’une ligne</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Put a row into its supplier&apos;s order, or take it off</source>
        <translation>Ajouter une ligne à la commande de son fournisseur, ou l’en retirer</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>The views of the bulk prediction: products, purchase orders, plan, simulation</source>
        <translation>Les vues du réassort&#xa0;: articles, commandes fournisseurs, plan, simulation</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Put the chosen rows into orders; the next step of a purchase order; run a simulation; how a product of the catalogue is ordered</source>
        <translation>Mettre en commande les lignes choisies&#xa0;; l’étape suivante d’une commande&#xa0;; lancer une simulation&#xa0;; comment un article du catalogue est commandé</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>Copier les lignes choisies d’un tableau</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Gauche, Droite, Origine, Fin</translation>
    </message>
    <message>
        <source>Move the cursor in a chart</source>
        <translation>Déplacer le curseur dans un graphique</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tous les magasins</translation>
    </message>
    <message>
        <source>The first entry of the store list: dashboard, products, purchase orders and plan of every store together, each line with its store</source>
        <translation>La première entrée de la liste des magasins&#xa0;: tableau de bord, articles, commandes fournisseurs et plan de tous les magasins réunis, chaque ligne avec son magasin</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Date de planif.</translation>
    </message>
    <message>
        <source>The day that everything is seen from: nothing sold on or after it is used. At first the day after the last sale.</source>
        <translation>Le jour à partir duquel tout est vu&#xa0;: rien de ce qui a été vendu ce jour-là ou après n’est utilisé. Au départ, le lendemain de la dernière vente.</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>La cloche</translation>
    </message>
    <message>
        <source>What was noticed: stock that runs out, unusual sales, a model that no longer fits, a job that failed. It looks after every import and every night, and when you ask it to.</source>
        <translation>Ce qui a été remarqué&#xa0;: un stock qui s’épuise, des ventes inhabituelles, un modèle qui ne convient plus, une tâche qui a échoué. La vérification a lieu après chaque import, chaque nuit et quand vous le demandez.</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>La nuit</translation>
    </message>
    <message>
        <source>In the File menu: imports, trains and proposes orders while nobody looks</source>
        <translation>Dans le menu Fichier&#xa0;: importe, entraîne et propose les commandes sans que vous soyez là</translation>
    </message>
    <message>
        <source>Sales from other programs</source>
        <translation>Ventes d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Orders, Export: choose the dates and “CSV for Excel, Numbers, or other spreadsheet programs”, and drop the file here. Each line of an order becomes a sale on the day it was created; orders that were cancelled, voided or refunded as a whole are left out, and so are gift cards and tips. What was refunded in part the file does not say by product: it stays in. The file names no store for what was sold online, so give it the store&apos;s name.</source>
        <translation>Commandes, Exporter : choisissez les dates et « CSV pour Excel, Numbers ou autres tableurs », puis déposez le fichier ici. Chaque ligne d&apos;une commande devient une vente du jour de sa création ; les commandes annulées, invalidées ou entièrement remboursées sont laissées de côté, de même que les cartes cadeaux et les pourboires. Ce qui a été remboursé en partie, le fichier ne le dit pas par produit : cela reste dedans. Le fichier ne nomme aucun magasin pour la vente en ligne : donnez son nom.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Transactions, Export: choose “Items Detail CSV”, not the list of transactions. Each line is a piece that was sold at its location; refunds are taken off, gift cards and custom amounts left out. Products are told by their item; whether variations such as Large are products of their own is asked.</source>
        <translation>Transactions, Exporter : choisissez « CSV détaillé des articles », pas la liste des transactions. Chaque ligne est une pièce vendue à son point de vente ; les remboursements sont déduits, les cartes cadeaux et les montants libres laissés de côté. Les produits se distinguent par leur article ; il est demandé si des variantes comme Grand sont des produits à part.</translation>
    </message>
    <message>
        <source>Lightspeed</source>
        <translation>Lightspeed</translation>
    </message>
    <message>
        <source>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. The lines of each sale are read; the rows with its sum and its payment are left out, and so are voided sales. Where the file has no column with the shop, give it the store&apos;s name.</source>
        <translation>X-Series : Reporting, Sales history, Export. R-Series : Reports, Lines, Export. Les lignes de chaque vente sont lues ; celles de sa somme et de son paiement sont laissées de côté, de même que les ventes annulées. Si le fichier n&apos;a pas de colonne avec le magasin, donnez son nom.</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Analytics, Orders, Download; or the order export of an extension, with or without a row for each item. Where an order is one row, its items are read out of their cell or their numbered columns, each as a row of its own. Cancelled and failed orders are left out, refunds are taken off.</source>
        <translation>Analyses, Commandes, Télécharger ; ou l&apos;export de commandes d&apos;une extension, avec ou sans une ligne par article. Quand une commande tient sur une ligne, ses articles sont lus dans leur cellule ou leurs colonnes numérotées, chacun comme une ligne à part. Les commandes annulées et échouées sont laissées de côté, les remboursements déduits.</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), all dates, Export to Excel or CSV. The lines that stand alone are read as the products of the rows below them, and the sums are left out. A summary with a column per month works too, by month.</source>
        <translation>Rapports, « Sales by Product/Service Detail » (Desktop : « Sales by Item Detail »), toutes les dates, exporter vers Excel ou CSV. Les lignes isolées sont lues comme les produits des lignes qui suivent, et les sommes sont laissées de côté. Un résumé avec une colonne par mois convient aussi, par mois.</translation>
    </message>
    <message>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <source>A batch of bookings (EXTF) has amounts and no products, so it is refused: export the invoice lines or the item statistics of the program that writes the invoices, with date, item and quantity. Decimal commas and Windows letters are read as they are. Where a column says debit or credit, what is the rarer of both is taken off the sales, and that is asked.</source>
        <translation>Un lot d&apos;écritures (EXTF) a des montants et pas de produits, il est donc refusé : exportez les lignes de facture ou la statistique des articles du programme qui établit les factures, avec date, article et quantité. Les virgules décimales et les caractères Windows sont lus tels quels. Quand une colonne dit débit ou crédit, le plus rare des deux est déduit des ventes, et cela est demandé.</translation>
    </message>
    <message>
        <source>SAP</source>
        <translation>SAP</translation>
    </message>
    <message>
        <source>Show the billing items or the material documents (MB51, movement types 601 and 251) as a list, then List, Export, Local file, as a spreadsheet or as text. Lines, dashes and repeated headings are left out; a minus behind a number is read, and where all have one it means sold. Material numbers keep their leading zeros. Choose movement types that are sales: receipts and transfers look the same.</source>
        <translation>Affichez les postes de facture ou les documents article (MB51, codes mouvement 601 et 251) en liste, puis Liste, Exporter, Fichier local, comme tableur ou comme texte. Les traits et les en-têtes répétés sont laissés de côté ; un moins derrière un nombre est lu, et là où tous en ont un il veut dire vendu. Les numéros d&apos;article gardent leurs zéros de tête. Choisissez des codes mouvement qui sont des ventes : les entrées et les transferts ont le même aspect.</translation>
    </message>
    <message>
        <source>Units sold in 30 days beside the 30 before; products that may run out and what that would cost; what is to be ordered; how good the forecast was on days it had not seen, beside simply repeating the past. A click on a card opens the page behind it, with the products that the figure counts.</source>
        <translation>Les unités vendues en 30 jours à côté des 30 précédents&#xa0;; les articles qui risquent la rupture et ce que cela coûterait&#xa0;; ce qui est à commander&#xa0;; la précision de la prévision sur des jours qu’elle ne connaissait pas, à côté de la simple répétition du passé. Un clic sur une carte ouvre la page correspondante, avec les articles que compte le chiffre.</translation>
    </message>
    <message>
        <source>What lies in the store, at cost: of products that may run out, in good measure, more than is needed, and not sold for 90 days. A click on a part shows its products.</source>
        <translation>Ce qui se trouve dans le magasin, au prix d’achat&#xa0;: articles qui risquent la rupture, en quantité suffisante, au-delà des besoins, et sans vente depuis 90 jours. Un clic sur une partie affiche ses articles.</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Précision par semaine</translation>
    </message>
    <message>
        <source>How right the forecast of each past week was, made on the eve of it, beside repeating the last season: on single days, and on whole weeks, in which days even out.</source>
        <translation>La justesse de la prévision de chaque semaine passée, faite la veille, à côté de la répétition de la dernière saison&#xa0;: sur des jours isolés, et sur des semaines entières, où les écarts entre jours se compensent.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Regarder de près</translation>
    </message>
    <message>
        <source>The wheel, or + and −, zooms; a drag, or Ctrl with an arrow, moves the period; a double click, or 0, brings the usual one back. The right button, or the menu key, on any chart copies or saves it, or shows it as a table.</source>
        <translation>La molette, ou + et −, agrandit ou réduit&#xa0;; faire glisser, ou Ctrl avec une flèche, déplace la période&#xa0;; un double-clic, ou 0, rétablit la période habituelle. Le bouton droit, ou la touche Menu, copie ou enregistre n’importe quel graphique, ou l’affiche en tableau.</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Of the period that is chosen in the table: what an earlier forecast said, and what new sales, another model, other planned prices and promotions and your own changes made of it. The steps add up; what cannot be computed again is the rest.</source>
        <translation>Pour la période choisie dans le tableau&#xa0;: ce que disait une prévision antérieure, et ce qu’en ont fait les nouvelles ventes, un autre modèle, d’autres prix et promotions prévus et vos propres modifications. Les étapes s’additionnent&#xa0;; ce qui ne peut plus être recalculé forme le reste.</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Under Suppliers: which columns the files of a supplier have, in which order and under which headings. Excel and CSV files of that supplier alone are written so.</source>
        <translation>Sous Fournisseurs&#xa0;: les colonnes des fichiers d’un fournisseur, leur ordre et leurs en-têtes. Les fichiers Excel et CSV propres à ce seul fournisseur sont écrits ainsi.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Unités vendues</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nom d’article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Competitor price</source>
        <translation>Prix concurrent</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Unités commandées</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>N° de ticket</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Supplier&apos;s article number</source>
        <translation>Code article du fournisseur</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Prix d’achat</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Colisage</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Quantité min.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Conservation, jours</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Délai, jours</translation>
    </message>
    <message>
        <source>Spread of the lead time, days</source>
        <translation>Dispersion du délai, jours</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Intervalle, jours</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Taux de service</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Stock maximum</translation>
    </message>
    <message>
        <source>Minimum value of an order</source>
        <translation>Montant min. de commande</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Jours de cde</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Jours de livr.</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Commander avant</translation>
    </message>
    <message>
        <source>Class A, B or C</source>
        <translation>Classe A, B ou C</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Demande servie</translation>
    </message>
    <message>
        <source>Cost of a unit short</source>
        <translation>Coût d’une unité manquante</translation>
    </message>
    <message>
        <source>Cost of a unit held</source>
        <translation>Coût d’une unité stockée</translation>
    </message>
    <message>
        <source>Order at this stock</source>
        <translation>Commander dès ce stock</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Stock cible</translation>
    </message>
    <message>
        <source>Fixed lot</source>
        <translation>Lot fixe</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Dès quantité</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Reste à livrer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Date commande</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date attendue</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Assembled product</source>
        <translation>Article assemblé</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Loss in percent</source>
        <translation>Perte en&#xa0;%</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Crash</source>
        <translation>Plantage</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>was imported before</source>
        <translation>déjà importé</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>ne peut pas être importé</translation>
    </message>
    <message>
        <source>waits for the next time</source>
        <translation>attend la prochaine fois</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n fichier importé</numerusform>
            <numerusform>%n fichiers importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeté</numerusform>
            <numerusform>%n rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) trained</source>
        <translation>
            <numerusform>%n modèle entraîné</numerusform>
            <numerusform>%n modèles entraînés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed</source>
        <translation>
            <numerusform>%n commande proposée</numerusform>
            <numerusform>%n commandes proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) without orders</source>
        <translation>
            <numerusform>%n magasin sans commandes</numerusform>
            <numerusform>%n magasins sans commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>    Please look at: %1</source>
        <translation>    À regarder&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Magasins</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%n commande pour le %1</numerusform>
            <numerusform>%n commandes pour le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>pas encore de ventes</translation>
    </message>
    <message>
        <source>, model trained</source>
        <translation>, modèle entraîné</translation>
    </message>
    <message>
        <source>    Problem: %1</source>
        <translation>    Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>has to be asked about</source>
        <translation>attend votre réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n attend votre réponse</numerusform>
            <numerusform>%n attendent votre réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDayWords</name>
    <message numerus="yes">
        <source>Order %Ln product(s) today</source>
        <translation>
            <numerusform>%Ln article à commander aujourd’hui</numerusform>
            <numerusform>%Ln articles à commander aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln product(s) on %1</source>
        <translation>
            <numerusform>%Ln article à commander le %1</numerusform>
            <numerusform>%Ln articles à commander le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%Ln le %1</numerusform>
            <numerusform>%Ln le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Number of the order</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Statut de la commande</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>Code du fournisseur</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Supplier&apos;s own product number</source>
        <translation>Code article du fournisseur</translation>
    </message>
    <message>
        <source>Your product code</source>
        <translation>Votre code article</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Store to deliver to</source>
        <translation>Magasin à livrer</translation>
    </message>
    <message>
        <source>Quantity in pieces</source>
        <translation>Quantité en unités</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unité de mesure</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>Unités par colis</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Prix d’achat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Value of the line</source>
        <translation>Valeur de la ligne</translation>
    </message>
    <message>
        <source>Valued at cost or price</source>
        <translation>Au prix d’achat ou de vente</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Jour de la commande</translation>
    </message>
    <message>
        <source>Last day to order</source>
        <translation>Dernier jour de commande</translation>
    </message>
    <message>
        <source>Day it is expected</source>
        <translation>Jour d’arrivée prévu</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Délai en jours</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Reçu à ce jour</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>OrdersPreview</name>
    <message>
        <source>No order of today changes.</source>
        <translation>Aucune commande du jour ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>%n commande du jour change&#xa0;: de %1 à %2.</numerusform>
            <numerusform>%n commandes du jour changent&#xa0;: de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1&#xa0;: %2, puis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change.</source>
        <translation>
            <numerusform>%n commande du jour change.</numerusform>
            <numerusform>%n commandes du jour changent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Réassort</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Upload &amp;&amp; train</source>
        <translation>Import &amp;&amp; entraînement</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Order %1</source>
        <translation>Commander %1</translation>
    </message>
    <message>
        <source>Expedite %1</source>
        <translation>Accélérer %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>Reporter %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Increase by %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>after the end of the plan</source>
        <translation>après la fin du plan</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>dans la semaine du %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Order %1 now, to arrive %2.</source>
        <translation>Commandez %1 maintenant, arrivée %2.</translation>
    </message>
    <message>
        <source>%1 are needed %2, but come %3: ask for a faster delivery.</source>
        <translation>Besoin de %1 %2, mais livraison prévue %3&#xa0;: demandez une livraison plus rapide.</translation>
    </message>
    <message>
        <source>The %1 due %2 are needed only %3.</source>
        <translation>Les %1 de la livraison prévue %2 ne seront utiles que %3.</translation>
    </message>
    <message>
        <source>The %1 due %2 are not needed within this plan.</source>
        <translation>Les %1 de la livraison prévue %2 ne seront pas utiles dans ce plan.</translation>
    </message>
    <message>
        <source>Add %1 to the delivery due %2: stock is short %3.</source>
        <translation>Ajoutez %1 à la livraison prévue %2&#xa0;: le stock sera insuffisant %3.</translation>
    </message>
    <message>
        <source>%1 are needed %2, before an order placed now can arrive: ask for a faster delivery.</source>
        <translation>Besoin de %1 %2, avant qu’une commande passée maintenant puisse arriver&#xa0;: demandez une livraison plus rapide.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 to %2 units</source>
        <translation>%1 à %2 unités</translation>
    </message>
    <message>
        <source>lots of %1 at %2</source>
        <translation>lots de %1 dès %2</translation>
    </message>
    <message>
        <source>fill rate %1</source>
        <translation>demande servie %1</translation>
    </message>
    <message>
        <source>costs %1 short, %2 a week held</source>
        <translation>coûts&#xa0;: %1 par manquant, %2 par semaine stockée</translation>
    </message>
    <message>
        <source>costs, by the margin</source>
        <translation>coûts, selon la marge</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>dès %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1 in stock</source>
        <translation>Le stock de %1</translation>
    </message>
    <message>
        <source>The stock</source>
        <translation>Le stock</translation>
    </message>
    <message>
        <source>%1 will probably run out on %2, before an order placed today can arrive.</source>
        <translation>%1 sera probablement épuisé le %2, avant qu’une commande passée aujourd’hui puisse arriver.</translation>
    </message>
    <message>
        <source>%1 will probably run out before an order placed today can arrive.</source>
        <translation>%1 sera probablement épuisé avant qu’une commande passée aujourd’hui puisse arriver.</translation>
    </message>
    <message>
        <source>%1 is at or below the level at which to order.</source>
        <translation>%1 est au point de commande ou en dessous.</translation>
    </message>
    <message>
        <source>%1 is enough until the next order.</source>
        <translation>%1 suffit jusqu’à la prochaine commande.</translation>
    </message>
    <message>
        <source>%1 is more than is needed.</source>
        <translation>%1 dépasse les besoins.</translation>
    </message>
    <message>
        <source>%1 has not sold for 90 days or more.</source>
        <translation>%1 ne s’est pas vendu depuis 90 jours ou plus.</translation>
    </message>
    <message>
        <source>The stock is not known, so there is no order to recommend.</source>
        <translation>Le stock est inconnu, il n’y a donc pas de commande à conseiller.</translation>
    </message>
    <message>
        <source>Order %1 today.</source>
        <translation>Commandez %1 aujourd’hui.</translation>
    </message>
    <message>
        <source>Import or type in the stock to get an order.</source>
        <translation>Importez ou saisissez le stock pour obtenir une commande.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Rien à commander aujourd’hui.</translation>
    </message>
    <message>
        <source>In the 7 days from %1 expect %2 units, 8 times of 10 between %3 and %4.</source>
        <translation>Dans les 7 jours à partir du %1, attendez-vous à %2 unités, 8 fois sur 10 entre %3 et %4.</translation>
    </message>
    <message>
        <source>On average it is %1, because a few such weeks sell much more.</source>
        <translation>En moyenne, c’est %1, car quelques-unes de ces semaines vendent beaucoup plus.</translation>
    </message>
    <message>
        <source>This product has cost too much the same for a best price to be told. Hatched: prices it has never had.</source>
        <translation>Le prix de cet article a trop peu varié pour indiquer un meilleur prix. Hachuré&#xa0;: prix que l’article n’a jamais eus.</translation>
    </message>
    <message>
        <source>The margin still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>La marge augmente encore à %1, limite des prix pratiqués pour cet article&#xa0;: impossible d’indiquer un meilleur prix. Hachuré&#xa0;: prix que l’article n’a jamais eus.</translation>
    </message>
    <message>
        <source>The revenue still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>Le CA augmente encore à %1, limite des prix pratiqués pour cet article&#xa0;: impossible d’indiquer un meilleur prix. Hachuré&#xa0;: prix que l’article n’a jamais eus.</translation>
    </message>
    <message>
        <source>About %1 brings the most margin: %2 in 7 days. Hatched: prices this product has never had.</source>
        <translation>Environ %1 rapporte le plus de marge&#xa0;: %2 sur 7 jours. Hachuré&#xa0;: prix que l’article n’a jamais eus.</translation>
    </message>
    <message>
        <source>About %1 brings the most revenue: %2 in 7 days; without a cost no margin is known. Hatched: prices this product has never had.</source>
        <translation>Environ %1 rapporte le plus de CA&#xa0;: %2 sur 7 jours&#xa0;; sans prix d’achat, la marge est inconnue. Hachuré&#xa0;: prix que l’article n’a jamais eus.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>sûr, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>probable, %1</translation>
    </message>
    <message>
        <source>please check, %1</source>
        <translation>à vérifier, %1</translation>
    </message>
</context>
<context>
    <name>PurchaseOrders</name>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Reçue en partie</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>atteint %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stated</source>
        <translation>
            <numerusform>%n jour indiqué</numerusform>
            <numerusform>%n jours indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated, %2 measured</source>
        <translation>%1 indiqués, %2 mesurés</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 mesurés</translation>
    </message>
    <message>
        <source>order by %1, next %2</source>
        <translation>commander le %1, puis le %2</translation>
    </message>
    <message>
        <source>order by %1 before %2, next %3</source>
        <translation>commander le %1 avant %2, puis le %3</translation>
    </message>
    <message>
        <source>closed today since %1, next %2</source>
        <translation>clos depuis %1 aujourd’hui, puis le %2</translation>
    </message>
    <message>
        <source>order today</source>
        <translation>à commander ce jour</translation>
    </message>
    <message>
        <source>order today, next %1</source>
        <translation>à commander ce jour, puis %1</translation>
    </message>
    <message>
        <source>order today before %1</source>
        <translation>à commander ce jour avant %1</translation>
    </message>
    <message>
        <source>order today before %1, next %2</source>
        <translation>à commander ce jour avant %1, puis %2</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, also after a restore: it is kept beside the restored one under another name.</source>
        <translation>Le fichier endommagé reste tel quel, même après une restauration&#xa0;: il est gardé sous un autre nom à côté du fichier restauré.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>All that was stored before is in the database; what could not be written was not stored half.</source>
        <translation>Tout ce qui était enregistré avant est dans la base de données&#xa0;; ce qui n’a pas pu être écrit n’a pas été enregistré à moitié.</translation>
    </message>
    <message>
        <source>Free some space and try again, or open the database to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Libérez de la place et réessayez, ou ouvrez la base de données en lecture seule&#xa0;: prévisions et commandes sont affichées, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>La base de données est protégée en écriture</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask the owner of the folder for the right to write, then try again.</source>
        <translation>Ouvrez-la en lecture seule, ou demandez le droit d’écriture au propriétaire du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The database was written by a newer Shelfcast</source>
        <translation>La base de données vient d’une version plus récente de Shelfcast</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>Pas un octet n’en a été modifié.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or choose another database here.</source>
        <translation>Ouvrez-la avec la version plus récente, ou choisissez ici une autre base de données.</translation>
    </message>
    <message>
        <source>This is no database of Shelfcast</source>
        <translation>Ce n’est pas une base de données Shelfcast</translation>
    </message>
    <message>
        <source>Choose another file. If it was one of Shelfcast&apos;s and is damaged, save what can be read of it.</source>
        <translation>Choisissez un autre fichier. S’il venait de Shelfcast et qu’il est endommagé, sauvez ce qui est lisible.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de données est utilisée</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Fermez-la là-bas et réessayez, ou ouvrez-la ici en lecture seule&#xa0;: prévisions et commandes sont affichées, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The database is gone</source>
        <translation>La base de données a disparu</translation>
    </message>
    <message>
        <source>The backups below are there.</source>
        <translation>Les sauvegardes ci-dessous sont là.</translation>
    </message>
    <message>
        <source>No backup was found where it lay.</source>
        <translation>Aucune sauvegarde trouvée à son emplacement.</translation>
    </message>
    <message>
        <source>Connect the drive and try again, choose the file where it is now, restore a backup in its place, or begin anew.</source>
        <translation>Connectez le disque et réessayez, choisissez le fichier à son nouvel emplacement, restaurez une sauvegarde à sa place, ou repartez de zéro.</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>La base de données n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Try again, or choose another database.</source>
        <translation>Réessayez, ou choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>Restore the newest backup below; what was imported after it has to be imported once more. Or save what can be read: it is put into a new file, which then is among the backups.</source>
        <translation>Restaurez la sauvegarde la plus récente ci-dessous&#xa0;; ce qui a été importé ensuite devra l’être de nouveau. Ou sauvez ce qui est lisible&#xa0;: un nouveau fichier est créé, qui figure ensuite parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Save what can be read: it is put into a new file, which then can be restored. Or restore a backup from another place, or choose another database.</source>
        <translation>Il n’y a pas de sauvegarde à côté. Sauvez ce qui est lisible&#xa0;: un nouveau fichier est créé, qui peut ensuite être restauré. Ou restaurez une sauvegarde d’un autre endroit, ou choisissez une autre base de données.</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Sample data of %1 stores and %2 products are ready.</source>
        <translation>Les données d’exemple de %1 magasins et %2 articles sont prêtes.</translation>
    </message>
    <message>
        <source>Preparing sample data</source>
        <translation>Préparation des données d’exemple</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>price %1</source>
        <translation>prix %1</translation>
    </message>
    <message>
        <source>discount %1 %</source>
        <translation>remise %1&#xa0;%</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>sans promotion</translation>
    </message>
    <message>
        <source>competitor %1</source>
        <translation>concurrent %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>météo %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>stock %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>en commande %1</translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation>délai %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>comme aujourd’hui</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>smooth</source>
        <translation>réguliers</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>erratiques</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>intermittents</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>par à-coups</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>4-week average</source>
        <translation>Moyenne 4 semaines</translation>
    </message>
    <message>
        <source>4-week, same service</source>
        <translation>4 sem., même service</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
</context>
<context>
    <name>UploadCommand</name>
    <message>
        <source>import of %1</source>
        <translation>import de %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 has %2 in stock and has not sold for 90 days.</source>
        <translation>%1&#xa0;: %2 en stock et aucune vente depuis 90 jours.</translation>
    </message>
    <message>
        <source>Train a model for this store: until then forecasts are simple ones.</source>
        <translation>Entraînez un modèle pour ce magasin&#xa0;: d’ici là, les prévisions sont simples.</translation>
    </message>
    <message>
        <source>Order %1 today, runs out %2: %3</source>
        <translation>Commander %1 aujourd’hui, rupture le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Order %1 today: %2</source>
        <translation>Commander %1 aujourd’hui&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 more than needed: %2</source>
        <translation>%1 de trop&#xa0;: %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>valeur %1</translation>
    </message>
    <message>
        <source>Order %1 on %2, runs out %3: %4</source>
        <translation>Commander %1 le %2, rupture le %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Order %1 on %2: %3</source>
        <translation>Commander %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>sauve %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forecasts and orders for shops.</source>
        <translation>Prévisions et commandes pour les magasins.</translation>
    </message>
    <message>
        <source>The database to open or create.</source>
        <translation>La base de données à ouvrir ou à créer.</translation>
    </message>
    <message>
        <source>A sales file to import.</source>
        <translation>Un fichier de ventes à importer.</translation>
    </message>
    <message>
        <source>Write nothing to the database.</source>
        <translation>Ne rien écrire dans la base de données.</translation>
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
        <translation>Précision par semaine</translation>
    </message>
    <message numerus="yes">
        <source>The model beat repeating the last season in %1 of %n week(s); in the last one it was %2 right, naive %3.</source>
        <translation>
            <numerusform>Semaine où le modèle a fait mieux que la répétition de la dernière saison&#xa0;: %1 sur %n&#xa0;; sa précision était de %2, naïve %3.</numerusform>
            <numerusform>Semaines où le modèle a fait mieux que la répétition de la dernière saison&#xa0;: %1 sur %n&#xa0;; lors de la dernière, sa précision était de %2, naïve %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Sem.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naïve</translation>
    </message>
    <message>
        <source>Sales were</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>new since the training</source>
        <translation>après l’entraînement</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>de test</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Naive %1</source>
        <translation>Naïve %1</translation>
    </message>
    <message>
        <source>Sold after the training</source>
        <translation>Vendu après l’entraînement</translation>
    </message>
    <message>
        <source>Held out from the training</source>
        <translation>Réservé au test</translation>
    </message>
    <message>
        <source>Naive: repeating the last season</source>
        <translation>Naïve&#xa0;: dernière saison répétée</translation>
    </message>
    <message>
        <source>since the training</source>
        <translation>après entraînement</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsButton</name>
    <message>
        <source>No new alert</source>
        <translation>Aucune nouvelle alerte</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n alerte que personne n’a regardée</numerusform>
            <numerusform>%n alertes que personne n’a regardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>Lecture des alertes</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Recherche de ce qui demande attention</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Looking for what needs your attention…</source>
        <translation>Recherche de ce qui demande votre attention…</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>Nobody has looked yet for what needs your attention.</source>
        <translation>Ce qui demande votre attention n’a pas encore été recherché.</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Alertes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <translation>Enjeu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>relancée</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>prise en compte par %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>reportée au %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Snooze a week</source>
        <translation>Reporter d’une semaine</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>Keeping what you said of an alert</source>
        <translation>Enregistrement de votre choix pour une alerte</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Search who, what, before, after, why</source>
        <translation>Chercher qui, quoi, avant, après, pourquoi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Lecture des modifications</translation>
    </message>
    <message>
        <source>No change is written down for this choice.</source>
        <translation>Aucune modification n’est notée pour ce choix.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for this choice, the newest first.</source>
        <translation>
            <numerusform>%n modification pour ce choix.</numerusform>
            <numerusform>%n modifications pour ce choix, la plus récente d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are written down, the newest first.</source>
        <translation>
            <numerusform>%n modification notée.</numerusform>
            <numerusform>%n modifications notées, la plus récente d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s).</source>
        <translation>
            <numerusform>La dernière modification (%n).</numerusform>
            <numerusform>Les %n dernières modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line is sealed by the one after it.</source>
        <translation>Chaque ligne est scellée par la suivante.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>shelfcast audit.csv</source>
        <translation>Shelfcast modifications.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <translation>Export des modifications</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BasketPanel</name>
    <message>
        <source>Orders of the day</source>
        <translation>Commandes du jour</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Tick a line, or a supplier&apos;s heading, to put it into that supplier&apos;s order. It then stands here, ready to approve, export and send.</source>
        <translation>Cochez une ligne, ou l’en-tête d’un fournisseur, pour l’ajouter à la commande de ce fournisseur. Elle figure alors ici, prête à être validée, exportée et envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n commande, %1</numerusform>
            <numerusform>%n commandes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n ligne, %1</numerusform>
            <numerusform>%n lignes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s minimum order value</source>
        <translation>Le minimum de commande du fournisseur</translation>
    </message>
    <message>
        <source>%1 · sent %2, expected %3</source>
        <translation>%1 · envoyée le %2, attendue le %3</translation>
    </message>
    <message>
        <source>%1 · order today, comes %2</source>
        <translation>%1 · à commander ce jour, arrivée %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>More of what is worth most, pack by pack, up to the supplier&apos;s minimum</source>
        <translation>Davantage de ce qui rapporte le plus, colis par colis, jusqu’au minimum du fournisseur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Finalement pas envoyée</translation>
    </message>
    <message>
        <source>Back to a proposal that can be changed</source>
        <translation>Retour à une proposition modifiable</translation>
    </message>
    <message>
        <source>%1 · order %2, comes %3</source>
        <translation>%1 · commander le %2, arrivée %3</translation>
    </message>
    <message>
        <source>%1 · closed today since %2</source>
        <translation>%1 · clos aujourd’hui depuis %2</translation>
    </message>
    <message>
        <source>%1 · order by %2, comes %3</source>
        <translation>%1 · d’ici au %2, arrivée %3</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkDetails</name>
    <message>
        <source>Product details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Open this product in the smart prediction</source>
        <translation>Ouvrir cet article dans les scénarios</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Open this product in the forecast</source>
        <translation>Ouvrir cet article dans la prévision</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Fermer (Espace)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Commande expliquée</translation>
    </message>
    <message>
        <source>Expected demand</source>
        <translation>Demande attendue</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Pourquoi cette demande</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>4 dernières sem.</translation>
    </message>
    <message>
        <source>Choose a product to see everything about it</source>
        <translation>Choisissez un article pour tout savoir sur lui</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 chance to run out before an order placed today arrives</source>
        <translation>%1 de risque de rupture avant l’arrivée d’une commande passée aujourd’hui</translation>
    </message>
    <message>
        <source>The stock is not known, so neither is the chance to run out.</source>
        <translation>Le stock est inconnu, donc le risque de rupture aussi.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Revenue, 7 days</source>
        <translation>CA, 7 jours</translation>
    </message>
    <message>
        <source>Order, at price</source>
        <translation>Commande, au PV</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valeur cde</translation>
    </message>
    <message>
        <source>No week yet that the model had not seen.</source>
        <translation>Pas encore de semaine inconnue du modèle.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Working out what moves it…</source>
        <translation>Recherche des facteurs…</translation>
    </message>
    <message>
        <source>Drivers of the demand</source>
        <translation>Facteurs de la demande</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>Niveau habituel %1, avec ce qui suit&#xa0;: %2 unités en moyenne sur 7 jours.</translation>
    </message>
    <message>
        <source>%1 units on average in 7 days.</source>
        <translation>%1 unités en moyenne sur 7 jours.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Facteurs de la demande, en unités sur 7 jours</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>Modifier la commande…</translation>
    </message>
    <message>
        <source>Another quantity, with a reason (F2)</source>
        <translation>Autre quantité, avec un motif (F2)</translation>
    </message>
    <message>
        <source>%1: 5 times of 10 at most %2 units, 8 times of 10 %3.</source>
        <translation>%1&#xa0;: 5 fois sur 10 au plus %2 unités, 8 fois sur 10 %3.</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Next 91 days</source>
        <translation>91 jours</translation>
    </message>
    <message>
        <source>Already unavoidable</source>
        <translation>Déjà perdu</translation>
    </message>
    <message>
        <source>Saved by ordering</source>
        <translation>Sauvé si commandé</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Mettre en commande</translation>
    </message>
    <message>
        <source>Into the supplier&apos;s order, or off it (O)</source>
        <translation>Dans la commande du fournisseur, ou hors d’elle (O)</translation>
    </message>
    <message>
        <source>Take off the order</source>
        <translation>Sortir de la commande</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock inconnu</translation>
    </message>
    <message>
        <source>The mean of such a week, as forecast before it began; &quot;expected&quot; above is the median, which half of such weeks pass</source>
        <translation>La moyenne d’une telle semaine, prévue avant son début&#xa0;; «&#xa0;attendu&#xa0;» ci-dessus est la médiane, dépassée par la moitié de ces semaines</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkPage</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Réassort</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkTableModel</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>En cde</translation>
    </message>
    <message>
        <source>Expected 7 d</source>
        <translation>Attendu 7 j</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Rupture</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 sem.</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Demand of the 7 days from the planning date: 5 times of 10 it is at most this; the bar spans what happens 8 times of 10</source>
        <translation>Demande des 7 jours à partir de la date de planification&#xa0;: 5 fois sur 10, elle ne dépasse pas ce chiffre&#xa0;; la barre couvre ce qui arrive 8 fois sur 10</translation>
    </message>
    <message>
        <source>Whole days whose expected demand the stock on hand covers</source>
        <translation>Jours entiers dont la demande attendue est couverte par le stock présent</translation>
    </message>
    <message>
        <source>First day that is not covered, with what is on order</source>
        <translation>Premier jour non couvert, en comptant ce qui est en commande</translation>
    </message>
    <message>
        <source>What to order today. F2 changes it, with a reason; changed orders are bold</source>
        <translation>À commander aujourd’hui. F2 modifie la quantité, avec un motif&#xa0;; les commandes modifiées sont en gras</translation>
    </message>
    <message>
        <source>Accuracy on this product&apos;s own weeks that the model had not seen</source>
        <translation>Précision sur les semaines de cet article que le modèle ne connaissait pas</translation>
    </message>
    <message>
        <source>Units sold in the last 8 weeks</source>
        <translation>Unités vendues sur les 8 dernières semaines</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>sans vente</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>lointaine</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Low %1, expected %2, high %3 units</source>
        <translation>Bas %1, attendu %2, haut %3 unités</translation>
    </message>
    <message>
        <source>Recommended %1, changed: %2</source>
        <translation>Conseillé %1, modifié&#xa0;: %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>At the sales price; no unit cost is known</source>
        <translation>Au prix de vente&#xa0;; aucun prix d’achat n’est connu</translation>
    </message>
    <message>
        <source>Accuracy of %1 on its own weeks that the model had not seen</source>
        <translation>Précision de %1 sur ses propres semaines inconnues du modèle</translation>
    </message>
    <message>
        <source>Not enough history: fewer than 4 weeks that the model had not seen</source>
        <translation>Historique trop court&#xa0;: moins de 4 semaines inconnues du modèle</translation>
    </message>
    <message>
        <source>Units sold, oldest week first: %1</source>
        <translation>Unités vendues, semaine la plus ancienne d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show everything about this product (Space)</source>
        <translation>Afficher tout sur cet article (Espace)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>rien à commander</translation>
    </message>
    <message>
        <source>%1 units left out to stay within the budget</source>
        <translation>%1 unités écartées pour rester dans le budget</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>If nothing is ordered today: price times the demand that is lost before an order can arrive, and times what ordering saves</source>
        <translation>Si rien n’est commandé aujourd’hui&#xa0;: prix multiplié par la demande perdue avant qu’une commande puisse arriver, et par celle que la commande sauve</translation>
    </message>
    <message>
        <source>Ticked: in the supplier&apos;s order (key O)</source>
        <translation>Cochée&#xa0;: dans la commande du fournisseur (touche O)</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the supplier&apos;s order; a click takes it off (O)</source>
        <translation>Dans la commande du fournisseur&#xa0;; un clic la retire (O)</translation>
    </message>
    <message>
        <source>Put it into the supplier&apos;s order (O)</source>
        <translation>Ajouter à la commande du fournisseur (O)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3); stock: %4</source>
        <translation>%1 dans %2 (%3)&#xa0;; stock&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order</source>
        <translation>
            <numerusform>%n ligne à commander</numerusform>
            <numerusform>%n lignes à commander</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>under minimum %1</source>
        <translation>sous le minimum %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkToolbar</name>
    <message>
        <source>Search products</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Code, nom, catégorie ou fournisseur (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget for all orders together</source>
        <translation>Budget pour l’ensemble des commandes</translation>
    </message>
    <message>
        <source>The sum that all orders together may cost: the orders that protect most stay, the others are left out. Computed while you type.</source>
        <translation>La somme que toutes les commandes peuvent coûter ensemble&#xa0;: celles qui protègent le plus restent, les autres sont écartées. Calculé pendant la saisie.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Show only %1: %n product(s)</source>
        <translation>
            <numerusform>Voir seulement %1&#xa0;: %n article</numerusform>
            <numerusform>Voir seulement %1&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes catégories</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Tous fournisseurs</translation>
    </message>
    <message>
        <source>The data name no category and no supplier</source>
        <translation>Les données n’indiquent ni catégorie ni fournisseur</translation>
    </message>
    <message>
        <source>Show one category or one supplier</source>
        <translation>Afficher une catégorie ou un fournisseur</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>Ce n’est pas une somme d’argent.</translation>
    </message>
    <message>
        <source>Show only the orders that the budget leaves out or cuts</source>
        <translation>Afficher seulement les commandes écartées ou réduites par le budget</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Écartées %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n order(s) left out for the budget</source>
        <translation>
            <numerusform>Afficher seulement la commande écartée par le budget (%n)</numerusform>
            <numerusform>Afficher seulement les %n commandes écartées par le budget</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tous les magasins</translation>
    </message>
    <message>
        <source>Only products with an order are shown; press to show the others too</source>
        <translation>Seuls les articles à commander sont affichés&#xa0;; cliquez pour afficher aussi les autres</translation>
    </message>
    <message>
        <source>To order %1</source>
        <translation>À commander %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n product(s) to order</source>
        <translation>
            <numerusform>N’afficher que %n article à commander</numerusform>
            <numerusform>N’afficher que les %n articles à commander</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CalendarDialog</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>As learnt: open</source>
        <translation>Appris&#xa0;: ouvert</translation>
    </message>
    <message>
        <source>As learnt: closed</source>
        <translation>Appris&#xa0;: fermé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Selling calendar of %1</source>
        <translation>Calendrier d’ouverture de %1</translation>
    </message>
    <message>
        <source>Everything as learnt</source>
        <translation>Tout comme appris</translation>
    </message>
    <message>
        <source>Takes back all that was set by hand, own closures included</source>
        <translation>Retire tout ce qui a été réglé à la main, y compris vos fermetures</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>All public holidays</source>
        <translation>Tous les jours fériés</translation>
    </message>
    <message>
        <source>Each as learnt</source>
        <translation>Chacun comme appris</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Tous ouverts</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Tous fermés</translation>
    </message>
    <message>
        <source>Own closures and openings</source>
        <translation>Vos fermetures et ouvertures</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>Fermé ou ouvert</translation>
    </message>
    <message>
        <source>Name, as in works holiday</source>
        <translation>Nom, par exemple congés annuels</translation>
    </message>
    <message>
        <source>Name of the closure</source>
        <translation>Nom de la fermeture</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Point at a day to see why; click it to put it into the fields at the left</source>
        <translation>Pointez un jour pour voir pourquoi&#xa0;; un clic le reporte dans les champs à gauche</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Lecture du calendrier</translation>
    </message>
    <message>
        <source>Public holidays: %1</source>
        <translation>Jours fériés&#xa0;: %1</translation>
    </message>
    <message>
        <source>On closed days 0 is forecast and nothing can be delivered.</source>
        <translation>Les jours de fermeture, la prévision est de 0 et rien ne peut être livré.</translation>
    </message>
    <message>
        <source>The sales are not by day: closed days only say when nothing can be delivered.</source>
        <translation>Les ventes ne sont pas par jour&#xa0;: les jours de fermeture indiquent seulement quand rien ne peut être livré.</translation>
    </message>
    <message>
        <source>no such day in the data</source>
        <translation>aucun jour pareil dans les données</translation>
    </message>
    <message>
        <source>Like all: open</source>
        <translation>Comme tous&#xa0;: ouvert</translation>
    </message>
    <message>
        <source>Like all: closed</source>
        <translation>Comme tous&#xa0;: fermé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Closed %1, from an imported calendar</source>
        <translation>Fermé&#xa0;: %1, d’après un calendrier importé</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Ne pas utiliser</translation>
    </message>
    <message>
        <source>Not used: %1, from an imported calendar</source>
        <translation>Non utilisé&#xa0;: %1, d’après un calendrier importé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed %1, as every year</source>
        <translation>Fermé&#xa0;: %1, comme chaque année</translation>
    </message>
    <message>
        <source>Not closed every year</source>
        <translation>Pas fermé chaque année</translation>
    </message>
    <message>
        <source>Closed as every year</source>
        <translation>Fermé comme chaque année</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Recherche de ce qui change…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Recherche de ce qui change</translation>
    </message>
    <message>
        <source>No order of today changes.</source>
        <translation>Aucune commande du jour ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>%n commande du jour change&#xa0;: de %1 à %2.</numerusform>
            <numerusform>%n commandes du jour changent&#xa0;: de %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation>Enregistrement du calendrier</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Calendrier d’ouverture</translation>
    </message>
    <message>
        <source>Selling calendar saved. Train again, so that the model learns from it.</source>
        <translation>Calendrier d’ouverture enregistré. Relancez l’entraînement pour que le modèle en tienne compte.</translation>
    </message>
    <message>
        <source>sales on %1 of %2</source>
        <translation>ventes %1 jours sur %2</translation>
    </message>
    <message>
        <source>Of the last %1 such days without a holiday</source>
        <translation>Sur les %1 derniers jours de ce type hors jours fériés</translation>
    </message>
    <message>
        <source>%1 · sales in %2</source>
        <translation>%1 · ventes en %2</translation>
    </message>
    <message>
        <source>%1 · no sales in %2</source>
        <translation>%1 · aucune vente en %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueModel</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Known from the sales or the supplier; no table says it.</source>
        <translation>Connu par les ventes ou le fournisseur&#xa0;; aucun tableau ne l’indique.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>par classe</translation>
    </message>
    <message>
        <source>A double click changes it.</source>
        <translation>Un double-clic le modifie.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueView</name>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>Search suppliers</source>
        <translation>Chercher un fournisseur</translation>
    </message>
    <message>
        <source>Reading products and suppliers</source>
        <translation>Lecture des articles et des fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of %1.</source>
        <translation>
            <numerusform>%n article de %1.</numerusform>
            <numerusform>%n articles de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a supplier.</source>
        <translation>
            <numerusform>%n sans fournisseur.</numerusform>
            <numerusform>%n sans fournisseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost: their orders are valued at the price.</source>
        <translation>
            <numerusform>%n sans prix d’achat&#xa0;: ses commandes sont valorisées au prix de vente.</numerusform>
            <numerusform>%n sans prix d’achat&#xa0;: leurs commandes sont valorisées au prix de vente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), the same in all stores.</source>
        <translation>
            <numerusform>%n fournisseur, le même dans tous les magasins.</numerusform>
            <numerusform>%n fournisseurs, les mêmes dans tous les magasins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a lead time: the store&apos;s is used.</source>
        <translation>
            <numerusform>%n sans délai&#xa0;: celui du magasin s’applique.</numerusform>
            <numerusform>%n sans délai&#xa0;: celui du magasin s’applique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell to change it; orders follow at once.</source>
        <translation>Saisissez dans une cellule pour la modifier&#xa0;; les commandes sont recalculées aussitôt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>How it is ordered…</source>
        <translation>Règle de commande…</translation>
    </message>
    <message>
        <source>Rule and prices by quantity of the chosen product (Ctrl+Return)</source>
        <translation>Règle et prix par quantité de l’article choisi (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Rule and freight of the chosen supplier (Ctrl+Return)</source>
        <translation>Règle et port du fournisseur choisi (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Order sheet…</source>
        <translation>Bon de commande…</translation>
    </message>
    <message>
        <source>Columns and headings of the files that the chosen supplier gets</source>
        <translation>Colonnes et en-têtes des fichiers que reçoit le fournisseur choisi</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChangeView</name>
    <message>
        <source>New sales</source>
        <translation>Nouvelles ventes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prices and promotions</source>
        <translation>Prix et promotions</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Le reste</translation>
    </message>
    <message>
        <source>%1, sales to %2, model %3</source>
        <translation>%1, ventes jusqu’au %2, modèle %3</translation>
    </message>
    <message>
        <source>Compared with the forecast of</source>
        <translation>Comparée à la prévision du</translation>
    </message>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>Prévision antérieure à comparer</translation>
    </message>
    <message>
        <source>%1: %2 units now, %3 then</source>
        <translation>%1&#xa0;: %2 unités maintenant, %3 alors</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1. Most of it: %2 (%3).</source>
        <translation>%1. Surtout&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>. Nothing changed it.</source>
        <translation>. Rien ne l’a changée.</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>Prévision d’alors</translation>
    </message>
    <message>
        <source>From sales to %1.</source>
        <translation>D’après les ventes jusqu’au %1.</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <translation>Prévision actuelle</translation>
    </message>
    <message>
        <source>Why the forecast of %1 changed</source>
        <translation>Pourquoi la prévision pour %1 a changé</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Pourquoi la prévision a changé</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartBase</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Back to the usual period</source>
        <translation>Retour à la période habituelle</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne est dans le presse-papiers, à coller dans un tableur.</numerusform>
            <numerusform>%n lignes sont dans le presse-papiers, à coller dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Rien n’a été modifié&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartView</name>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Model before your change</source>
        <translation>Modèle avant votre modification</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>%1 % of outcomes</source>
        <translation>%1&#xa0;% des cas</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Rupture</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>History from %1 to %2, %3 %4 per period on average.</source>
        <translation>Historique du %1 au %2, %3 %4 par période en moyenne.</translation>
    </message>
    <message>
        <source>Forecast of %1 %2 from %3 to %4.</source>
        <translation>Prévision de %1 %2 du %3 au %4.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Sold %1 %2</source>
        <translation>Vendu&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Out of stock: demand was higher than sales</source>
        <translation>Rupture&#xa0;: la demande a dépassé les ventes</translation>
    </message>
    <message>
        <source>Expected %1 %2</source>
        <translation>Attendu&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Your forecast %1 %2</source>
        <translation>Votre prévision&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %: %2 to %3</source>
        <translation>%1&#xa0;%&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>N-1&#xa0;: %1</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promotion prévue</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 % from</source>
        <translation>%1&#xa0;% de</translation>
    </message>
    <message>
        <source>%1 % to</source>
        <translation>%1&#xa0;% à</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>À noter</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Product, store, page or action</source>
        <translation>Article, magasin, page ou action</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Up and Down to choose, Enter to open, Escape to close</source>
        <translation>Haut et Bas pour choisir, Entrée pour ouvrir, Échap pour fermer</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComparisonDialog</name>
    <message>
        <source>Better</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bon</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Sans nette différence</translation>
    </message>
    <message>
        <source>Steady products</source>
        <translation>Articles réguliers</translation>
    </message>
    <message>
        <source>Erratic products</source>
        <translation>Articles erratiques</translation>
    </message>
    <message>
        <source>Intermittent products</source>
        <translation>Articles intermittents</translation>
    </message>
    <message>
        <source>Lumpy products</source>
        <translation>Articles par à-coups</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n jour à l’avance</numerusform>
            <numerusform>%n jours à l’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>There are no days that neither %1 nor %2 had seen, so they cannot be compared.</source>
        <translation>Il n’y a pas de jours inconnus à la fois de %1 et de %2&#xa0;; ils ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
        <source>%1 is off by %3 points less than %2</source>
        <translation>L’écart de %1 est inférieur de %3 points à celui de %2</translation>
    </message>
    <message>
        <source>%1 is off by %3 points more than %2</source>
        <translation>L’écart de %1 est supérieur de %3 points à celui de %2</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart, which may be chance</source>
        <translation>%1 et %2 diffèrent de %3 points, ce qui peut être dû au hasard</translation>
    </message>
    <message>
        <source>%1, on days from %2 to %3 that neither had seen.</source>
        <translation>%1, sur des jours du %2 au %3 inconnus des deux.</translation>
    </message>
    <message>
        <source>Clearly better for %1 and clearly worse for %2 of %3 products.</source>
        <translation>Nettement meilleur pour %1 et nettement moins bon pour %2 des %3 articles.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 à côté de %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naïve</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 est</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Rien à comparer.</translation>
    </message>
    <message>
        <source>Accuracy of single days, each week forecast from what was known on its eve. Better or worse is said where chance hardly explains it.</source>
        <translation>Précision jour par jour, chaque semaine étant prévue d’après ce qui était connu la veille. «&#xa0;Meilleur&#xa0;» ou «&#xa0;Moins bon&#xa0;» n’est indiqué que si le hasard ne l’explique guère.</translation>
    </message>
    <message>
        <source>If %1 served: %2</source>
        <translation>Avec %1 en service&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Activer %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComponentView</name>
    <message>
        <source>Components of the forecast</source>
        <translation>Composantes de la prévision</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 et %3</translation>
    </message>
    <message>
        <source>There are no components for this forecast.</source>
        <translation>Cette prévision n’a pas de composantes.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ContextField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
    <message>
        <source>Back to today&apos;s value</source>
        <translation>Revenir à la valeur du jour</translation>
    </message>
    <message>
        <source>%1 back to today&apos;s value</source>
        <translation>%1&#xa0;: revenir à la valeur du jour</translation>
    </message>
    <message>
        <source>%1: %2, so nothing follows from changing it.</source>
        <translation>%1&#xa0;: %2&#xa0;; le modifier n’a donc aucun effet.</translation>
    </message>
    <message>
        <source>changed; today it is %1</source>
        <translation>modifié&#xa0;; aujourd’hui %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>comme aujourd’hui</translation>
    </message>
    <message>
        <source>Outside experience: always %1 so far</source>
        <translation>Inédit&#xa0;: toujours %1 jusqu’ici</translation>
    </message>
    <message>
        <source>Outside experience: %1 to %2 so far</source>
        <translation>Inédit&#xa0;: de %1 à %2 jusqu’ici</translation>
    </message>
    <message>
        <source>always %1 so far</source>
        <translation>toujours été %1</translation>
    </message>
    <message>
        <source>%1 to %2 so far</source>
        <translation>de %1 à %2 jusqu’ici</translation>
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
        <translation>Article</translation>
    </message>
    <message>
        <source>First day of the prediction</source>
        <translation>Premier jour de la prévision</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès le</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>sans remise</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Everything as today</source>
        <translation>Tout comme aujourd’hui</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The data tell of no promotions, so nothing follows from one.</source>
        <translation>Les données n’indiquent aucune promotion&#xa0;; en prévoir une n’a donc aucun effet.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CurveView</name>
    <message>
        <source>No curve is known.</source>
        <translation>Aucune courbe connue.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 from %5 to %6.</source>
        <translation>%1 de %2 à %3&#xa0;: %4 de %5 à %6.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 à %3.</translation>
    </message>
    <message>
        <source>Today at %1: %2.</source>
        <translation>Aujourd’hui à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Yours at %1: %2.</source>
        <translation>Le vôtre à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Review today&apos;s orders</source>
        <translation>Voir les commandes</translation>
    </message>
    <message>
        <source>Sales, last 30 days</source>
        <translation>Ventes, 30 derniers jours</translation>
    </message>
    <message>
        <source>At risk of running out</source>
        <translation>Risque de rupture</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Précision des prévisions</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Ventes et prévision</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Tout le magasin</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Top articles</translation>
    </message>
    <message>
        <source>Period of the top products</source>
        <translation>Période du top articles</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine à venir</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois à venir</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Trimestre à venir</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Rien à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Looking at the store</source>
        <translation>Examen du magasin</translation>
    </message>
    <message>
        <source>Drawing the forecast</source>
        <translation>Tracé de la prévision</translation>
    </message>
    <message>
        <source>Ranking the products</source>
        <translation>Classement des articles</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>too little history to compare</source>
        <translation>historique trop court pour comparer</translation>
    </message>
    <message>
        <source>%1 vs the 30 days before</source>
        <translation>%1 vs les 30 jours d’avant</translation>
    </message>
    <message>
        <source>products</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>every product is covered</source>
        <translation>tous les articles sont couverts</translation>
    </message>
    <message numerus="yes">
        <source> from %n supplier(s)</source>
        <translation>
            <numerusform> chez %n fournisseur</numerusform>
            <numerusform> chez %n fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>on days it had not seen</source>
        <translation>sur des jours inconnus du modèle</translation>
    </message>
    <message>
        <source>no held-out days yet</source>
        <translation>pas encore de jours de test</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Précision par semaine</translation>
    </message>
    <message>
        <source>No product is at risk of running out.</source>
        <translation>Aucun article ne risque la rupture.</translation>
    </message>
    <message>
        <source>Nothing has to be ordered today.</source>
        <translation>Rien n’est à commander aujourd’hui.</translation>
    </message>
    <message>
        <source>Sales and forecast of the store %1</source>
        <translation>Ventes et prévision du magasin %1</translation>
    </message>
    <message>
        <source>Sales and forecast of %1</source>
        <translation>Ventes et prévision&#xa0;: %1</translation>
    </message>
    <message>
        <source>No product sells in this category.</source>
        <translation>Aucun article ne se vend dans cette catégorie.</translation>
    </message>
    <message>
        <source>Work list (%1)</source>
        <translation>À faire (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else needs you today; %n item(s) snoozed.</source>
        <translation>
            <numerusform>Rien d’autre à faire aujourd’hui&#xa0;; %n point reporté.</numerusform>
            <numerusform>Rien d’autre à faire aujourd’hui&#xa0;; %n points reportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed for a week: %1</source>
        <translation>Reporté d’une semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 critical, %2 low</source>
        <translation>%1 crit., %2 bas</translation>
    </message>
    <message>
        <source>%1; %2 at risk</source>
        <translation>%1&#xa0;; %2 à risque</translation>
    </message>
    <message>
        <source>%1; no price</source>
        <translation>%1&#xa0;; sans prix</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low.</source>
        <translation>
            <numerusform>%n article critique et %1 bas.</numerusform>
            <numerusform>%n articles critiques et %1 bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without data</source>
        <translation>
            <numerusform>%Ln article sans données</numerusform>
            <numerusform>%Ln articles sans données</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock of no product is known: what runs out and what to order cannot be said. Import the stock to see both.</source>
        <translation>Aucun stock n’est connu&#xa0;: impossible de dire ce qui va manquer et ce qu’il faut commander. Importez le stock pour voir l’un et l’autre.</translation>
    </message>
    <message>
        <source>Once the stock is known, what needs you stands here.</source>
        <translation>Dès que le stock sera connu, ce qu’il y a à faire figurera ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low, with %2 of sales at risk: %3 already unavoidable, %4 saved by ordering today.</source>
        <translation>
            <numerusform>%n article critique et %1 bas, %2 de CA à risque&#xa0;: %3 déjà perdus, %4 sauvés en commandant aujourd’hui.</numerusform>
            <numerusform>%n articles critiques et %1 bas, %2 de CA à risque&#xa0;: %3 déjà perdus, %4 sauvés en commandant aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock inconnu</translation>
    </message>
    <message>
        <source>Done for today: %1</source>
        <translation>Fait pour aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Units on average, vs as many days before</source>
        <translation>Unités en moyenne, par rapport à autant de jours avant</translation>
    </message>
    <message>
        <source>Looking at all stores</source>
        <translation>Examen de tous les magasins</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes catégories</translation>
    </message>
    <message>
        <source>day by day; naive %1</source>
        <translation>jour par jour&#xa0;; naïve %1</translation>
    </message>
    <message>
        <source>week by week; naive %1</source>
        <translation>semaine par semaine&#xa0;; naïve %1</translation>
    </message>
    <message>
        <source>month by month; naive %1</source>
        <translation>mois par mois&#xa0;; naïve %1</translation>
    </message>
    <message>
        <source>100 % less the average error of single products on single days the model had not seen.</source>
        <translation>100&#xa0;% moins l’erreur moyenne par article et par jour, sur des jours que le modèle ne connaissait pas.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single weeks the model had not seen.</source>
        <translation>100&#xa0;% moins l’erreur moyenne par article et par semaine, sur des semaines que le modèle ne connaissait pas.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single months the model had not seen.</source>
        <translation>100&#xa0;% moins l’erreur moyenne par article et par mois, sur des mois que le modèle ne connaissait pas.</translation>
    </message>
    <message>
        <source>Naive: repeating the past season, on the same days. The curve shows whole weeks: their errors even out, so it lies higher.</source>
        <translation>Naïve&#xa0;: répéter la saison passée, aux mêmes jours. La courbe montre des semaines entières&#xa0;: leurs erreurs se compensent, elle est donc plus haute.</translation>
    </message>
    <message>
        <source>Sales and forecast of all stores together</source>
        <translation>Ventes et prévision de tous les magasins réunis</translation>
    </message>
    <message>
        <source>%1, %2: %3 units on average, %4 sold in as many days before</source>
        <translation>%1, %2&#xa0;: %3 unités en moyenne, %4 vendues sur autant de jours avant</translation>
    </message>
    <message>
        <source>Orders due</source>
        <translation>Commandes à passer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) today</source>
        <translation>
            <numerusform>%Ln article aujourd’hui</numerusform>
            <numerusform>%Ln articles aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %1 of them today</source>
        <translation>
            <numerusform>%Ln article, dont %1 aujourd’hui</numerusform>
            <numerusform>%Ln articles, dont %1 aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worth %2.</source>
        <translation>%1, valeur %2.</translation>
    </message>
    <message>
        <source>Work list (the %1 worth most of %2)</source>
        <translation>À faire (les %1 plus importants sur %2)</translation>
    </message>
    <message>
        <source>What needs you could not be worked out.</source>
        <translation>Impossible d’établir ce qu’il y a à faire.</translation>
    </message>
    <message>
        <source>How right the forecasts of past weeks were, beside repeating the last season</source>
        <translation>Justesse des prévisions des semaines passées, à côté de la répétition de la dernière saison</translation>
    </message>
    <message>
        <source>What the accuracy is measured on</source>
        <translation>Sur quoi la précision est mesurée</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Whole weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Measuring past forecasts</source>
        <translation>Mesure des prévisions passées</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>No model has forecast past weeks yet. Train one, and the weeks it was tested on stand here.</source>
        <translation>Aucun modèle n’a encore prévu de semaines passées. Entraînez-en un, et les semaines sur lesquelles il a été testé figureront ici.</translation>
    </message>
    <message>
        <source>Accuracy of whole weeks</source>
        <translation>Précision sur la semaine</translation>
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
        <translation>Question</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (conseillé)</translation>
    </message>
    <message>
        <source>Once the file is imported, the selling calendar changes weekdays, holidays and closures one by one.</source>
        <translation>Une fois le fichier importé, le calendrier d’ouverture permet de modifier un à un les jours de la semaine, les jours fériés et les fermetures.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DropZone</name>
    <message>
        <source>Drop a sales file anywhere on this page</source>
        <translation>Déposez un fichier de ventes n’importe où sur cette page</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX ou XLS. Vous voyez ce qui a été compris avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>Enregistrer un fichier type</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Récents&#xa0;:</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>Template for weather and economy</source>
        <translation>Fichier type météo et économie</translation>
    </message>
    <message>
        <source>Numbers by date, for all stores, a region or a store; forecasts use what helps</source>
        <translation>Chiffres par date, pour tous les magasins, une région ou un magasin&#xa0;; les prévisions utilisent ce qui aide</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ErrorBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FileMenu</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Ouvrir une base…</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>Bases &amp;récentes</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Ouvrir en &amp;lecture seule…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Nouvelle base…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>Sauvegarde &amp;chiffrée…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>No other database yet</source>
        <translation>Pas encore d’autre base</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Arrêter %n tâche&#xa0;?</numerusform>
            <numerusform>Arrêter %n tâches&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can only be changed when nothing works on it. What was begun is stopped; nothing of it is stored half.</source>
        <translation>On ne peut changer de base que si aucune tâche n’est en cours. Ce qui est commencé est arrêté&#xa0;; rien n’en est enregistré à moitié.</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Arrêter et continuer</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Bases Shelfcast (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>shelfcast.db</source>
        <translation>shelfcast.db</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db)</source>
        <translation>Bases Shelfcast (*.db)</translation>
    </message>
    <message>
        <source>%1 backup.shelfcast</source>
        <translation>%1 sauvegarde.shelfcast</translation>
    </message>
    <message>
        <source>%1 backup.db</source>
        <translation>%1 sauvegarde.db</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Encrypted backups (*.shelfcast)</source>
        <translation>Sauvegardes chiffrées (*.shelfcast)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup again. Nobody can find it out when it is forgotten, so keep it where you keep your keys.</source>
        <translation>Seule cette phrase secrète rouvre la sauvegarde. Personne ne peut la retrouver si elle est oubliée&#xa0;: gardez-la comme vous gardez vos clés.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backed up to %1; the copy was read again and is sound.</source>
        <translation>Sauvegardé dans %1&#xa0;; la copie a été relue et elle est saine.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.db *.bak *.shelfcast *.before-update);;All files (*)</source>
        <translation>Sauvegardes (*.db *.bak *.shelfcast *.before-update);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurer %1&#xa0;?</translation>
    </message>
    <message>
        <source>It takes the place of the database that is open. That one is kept beside it and can be put back.</source>
        <translation>Elle prend la place de la base ouverte. Celle-ci est gardée à côté et peut être remise en place.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Cette sauvegarde est chiffrée.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FindingsList</name>
    <message>
        <source>Rows that cannot be read; they stay out, the others are stored.</source>
        <translation>Lignes illisibles&#xa0;; elles sont écartées, les autres sont enregistrées.</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Lignes %1</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>Rien d’inhabituel n’a été trouvé.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Hide rows</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Rows that stay out; the others are stored.</source>
        <translation>Lignes écartées&#xa0;; les autres sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FirstStart</name>
    <message>
        <source>Know what to order, and why</source>
        <translation>Savoir quoi commander, et pourquoi</translation>
    </message>
    <message>
        <source>Shelfcast reads your sales file and tells you, for every product, how much you will sell, when you run out and what to order today. Everything stays on this computer.</source>
        <translation>Shelfcast lit vos ventes et dit, pour chaque article, combien vous en vendrez, quand il manquera et quoi commander. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>D’abord jeter un œil</translation>
    </message>
    <message>
        <source>Two years of made-up sales of five stores, trained in under a minute. Take the upload back whenever you like.</source>
        <translation>Deux ans de ventes fictives de cinq magasins, entraînement en moins d’une minute. Vous pouvez retirer l’import à tout moment.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Start with your own sales</source>
        <translation>Commencer avec vos ventes</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS, as your till or spreadsheet writes it. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX ou XLS, tels que les écrit votre caisse ou votre tableur. Vous voyez ce qui a été compris avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Importer mon fichier</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>Vous pouvez aussi déposer un fichier n’importe où dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Your forecast is kept beside the model&apos;s.</source>
        <translation>Votre prévision est gardée à côté de celle du modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed.</source>
        <translation>
            <numerusform>%n période modifiée.</numerusform>
            <numerusform>%n périodes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model&apos;s forecast.</source>
        <translation>
            <numerusform>%n période revenue à la prévision du modèle.</numerusform>
            <numerusform>%n périodes revenues à la prévision du modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast by period</source>
        <translation>Prévision par période</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The table as CSV or Excel (Ctrl+E)</source>
        <translation>Le tableau en CSV ou Excel (Ctrl+E)</translation>
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
        <translation>Les mêmes jours de l’an passé, en pointillés (Alt+L)</translation>
    </message>
    <message>
        <source>What the forecast is made of (Alt+C)</source>
        <translation>De quoi se compose la prévision (Alt+C)</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lecture des articles</translation>
    </message>
    <message>
        <source>There is no forecast for this choice</source>
        <translation>Il n’y a pas de prévision pour ce choix</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prévision de %1</translation>
    </message>
    <message>
        <source>The model alone says %1; the rest are your changes.</source>
        <translation>Le modèle seul donne %1&#xa0;; le reste vient de vos modifications.</translation>
    </message>
    <message>
        <source>Say why the forecast is changed. Nothing was changed; type a reason beside the table.</source>
        <translation>Indiquez pourquoi la prévision est modifiée. Rien n’a été modifié&#xa0;; saisissez un motif à côté du tableau.</translation>
    </message>
    <message>
        <source>%1-forecast.xlsx</source>
        <translation>%1-prevision.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>Why the forecast of the chosen period is not what an earlier one said (Alt+W)</source>
        <translation>Pourquoi la prévision de la période choisie diffère d’une prévision antérieure (Alt+W)</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Pourquoi la prévision a changé</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3, %4 against the same days last year.</source>
        <translation>Pour %2, environ %1 unités attendues dans les %3 à venir, %4 par rapport aux mêmes jours de l’an passé.</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3.</source>
        <translation>Pour %2, environ %1 unités attendues dans les %3 à venir.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastTableModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>F2 or a number puts your own forecast beside the model&apos;s</source>
        <translation>F2 ou un chiffre place votre propre prévision à côté de celle du modèle</translation>
    </message>
    <message>
        <source>The model says %1, you say %2: %3</source>
        <translation>Le modèle dit %1, vous dites %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Frozen: unfreeze it to change it</source>
        <translation>Figée&#xa0;: libérez-la pour la modifier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Low 10 %</source>
        <translation>Bas 10&#xa0;%</translation>
    </message>
    <message>
        <source>High 90 %</source>
        <translation>Haut 90&#xa0;%</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What such periods sell on average; orders are decided from it. Low and high are limits that one in ten passes: the average need not lie in their middle.</source>
        <translation>Ce que de telles périodes vendent en moyenne&#xa0;; les commandes en découlent. Bas et haut sont des limites que dépasse une période sur dix&#xa0;: la moyenne n’est pas forcément au milieu.</translation>
    </message>
    <message>
        <source>One such period in ten sells less</source>
        <translation>Une période sur dix vend moins</translation>
    </message>
    <message>
        <source>One such period in ten sells more</source>
        <translation>Une période sur dix vend plus</translation>
    </message>
    <message>
        <source>Mean forecast</source>
        <translation>Prévision moyenne</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastToolbar</name>
    <message>
        <source>Store, category or product</source>
        <translation>Magasin, catégorie ou article</translation>
    </message>
    <message>
        <source>Store, category or product (Ctrl+F)</source>
        <translation>Magasin, catégorie ou article (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Tout le magasin</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Jours, semaines ou mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>The same days of last year, dashed (L)</source>
        <translation>Les mêmes jours de l’an passé, en pointillés (L)</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>What the forecast is made of (C)</source>
        <translation>De quoi se compose la prévision (C)</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>Change the forecast, with a reason</source>
        <translation>Modifier la prévision, avec un motif</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the whole store</source>
        <translation>tout le magasin</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>catégorie %1</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthView</name>
    <message>
        <source>State</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Enregistrer un diagnostic…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Précision par semaine</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disque, libre</translation>
    </message>
    <message>
        <source>Memory, free</source>
        <translation>Mémoire, libre</translation>
    </message>
    <message>
        <source>Open the folder of the database</source>
        <translation>Ouvrir le dossier de la base de données</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naïve</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dern. sem.</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Open this backup to read only</source>
        <translation>Ouvrir cette sauvegarde en lecture seule</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>It is not told again</source>
        <translation>Ne sera plus signalé</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Examen de l’état général</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schéma %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>jamais contrôlée</translation>
    </message>
    <message>
        <source>in order on %1</source>
        <translation>en ordre le %1</translation>
    </message>
    <message>
        <source>damage found on %1</source>
        <translation>dommage trouvé le %1</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>aucun modèle entraîné</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>where the database lies</source>
        <translation>disque de la base</translation>
    </message>
    <message>
        <source>Shelfcast holds %1</source>
        <translation>Shelfcast : %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>Je suis au courant</translation>
    </message>
    <message>
        <source>Nothing: data, models, backups and disk are in order.</source>
        <translation>Rien&#xa0;: données, modèles, sauvegardes et disque sont en ordre.</translation>
    </message>
    <message>
        <source>Forecasts since the start: %1 from memory, %2 kept from before, %3 computed.</source>
        <translation>Prévisions depuis le démarrage&#xa0;: %1 en mémoire, %2 gardées d’avant, %3 calculées.</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sans modèle</translation>
    </message>
    <message>
        <source>train again</source>
        <translation>à réentraîner</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>The week to %1; repeating the last season: %2</source>
        <translation>La semaine jusqu’au %1&#xa0;; en répétant la dernière saison&#xa0;: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>laissée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Contrôle de la base de données</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>La base de données est en ordre.</translation>
    </message>
    <message>
        <source>The check found damage: see what to look at.</source>
        <translation>Le contrôle a trouvé un dommage&#xa0;: voyez les points à regarder.</translation>
    </message>
    <message>
        <source>Writing down that you know</source>
        <translation>Votre réponse est notée</translation>
    </message>
    <message>
        <source>Written down in the audit; it is not told again.</source>
        <translation>Noté dans les modifications&#xa0;; ne sera plus signalé.</translation>
    </message>
    <message>
        <source>This one is run on the command line: shelfcast-cli jobs again %1</source>
        <translation>Celle-ci se lance en ligne de commande&#xa0;: shelfcast-cli jobs again %1</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Enregistrer un diagnostic</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>Shelfcast diagnostic.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Enregistrement du diagnostic</translation>
    </message>
    <message>
        <source>Saved %1. It holds no sales data.</source>
        <translation>%1 enregistré. Il ne contient aucune donnée de vente.</translation>
    </message>
    <message>
        <source>newest week; naive %1</source>
        <translation>dernière semaine&#xa0;; naïve %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>tested; naive %1</source>
        <translation>testé&#xa0;; naïve %1</translation>
    </message>
    <message>
        <source>There are no stores yet: import sales first.</source>
        <translation>Il n’y a pas encore de magasins&#xa0;: importez d’abord des ventes.</translation>
    </message>
    <message>
        <source>No backup yet. Shelfcast makes one a day, and before it takes anything back.</source>
        <translation>Pas encore de sauvegarde. Shelfcast en fait une par jour, et avant chaque retrait d’import.</translation>
    </message>
    <message>
        <source>No import or training was begun yet.</source>
        <translation>Aucun import ni entraînement n’a encore été lancé.</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, prochaine %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n store(s) have a model</source>
        <translation>
            <numerusform>sur %n magasin avec un modèle</numerusform>
            <numerusform>sur %n magasins avec un modèle</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Sauvegarde du jour</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Retrait de l’import</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Le travail de la nuit</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shelfcast %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Shelfcast %1, logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search in all of help</source>
        <translation>Chercher dans toute l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
    <message>
        <source>Nothing in help speaks of that.</source>
        <translation>L’aide ne dit rien à ce sujet.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ImportPanel</name>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Weather and economy</source>
        <translation>Météo et conjoncture</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Rows already stored</source>
        <translation>Lignes déjà enregistrées</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Rien vendu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>Jours sans ligne</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importer %1 lignes</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <translation>Nomenclatures</translation>
    </message>
    <message>
        <source>The file has no store column. Name of the store:</source>
        <translation>Le fichier n’a pas de colonne magasin. Nom du magasin&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Commandes fournisseurs</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Réceptions</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel: %1 (%2)</source>
        <translation>Annuler&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LadderView</name>
    <message>
        <source>Expected demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Stock cible</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>On order in time</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>Promised to others</source>
        <translation>Promis à d’autres</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Quantité min.</translation>
    </message>
    <message>
        <source>Whole packs</source>
        <translation>Colis entiers</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Commande expliquée</translation>
    </message>
    <message>
        <source>There is no demand to order for.</source>
        <translation>Il n’y a pas de demande pour laquelle commander.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Votre prévision</translation>
    </message>
    <message>
        <source>Lost before an order can arrive</source>
        <translation>Perdu avant l’arrivée d’une commande</translation>
    </message>
    <message>
        <source>Cheaper from this quantity</source>
        <translation>Moins cher dès cette quantité</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>Min. fournisseur</translation>
    </message>
    <message>
        <source>From another store</source>
        <translation>D’un autre magasin</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Dès attention</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Dès erreur</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Plantages</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Toutes catégories</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Choose a line to see it whole, with the times of its stages.</source>
        <translation>Choisissez une ligne pour la voir en entier, avec la durée de ses étapes.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Nothing is written down for this choice.</source>
        <translation>Rien n’est noté pour ce choix.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), the newest first. No sales data is in them.</source>
        <translation>
            <numerusform>%n ligne. Elle ne contient aucune donnée de vente.</numerusform>
            <numerusform>%n lignes, la plus récente d’abord. Elles ne contiennent aucune donnée de vente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1, process %2</source>
        <translation>Tâche %1, processus %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Fichiers de ventes (*.csv *.tsv *.txt *.xlsx *.xls);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>C&amp;hercher dans la page</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Chercher partout</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>&amp;Recalculer</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>&amp;Aide et raccourcis</translation>
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
        <translation>Lecture des magasins</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Ouverture du magasin</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Aide et raccourcis</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Examen de l’état général</translation>
    </message>
    <message>
        <source>Selling &amp;calendar…</source>
        <translation>Calen&amp;drier d’ouverture…</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Calendrier d’ouverture</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tous les magasins</translation>
    </message>
    <message>
        <source>The &amp;night…</source>
        <translation>La n&amp;uit…</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Le travail de la nuit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entraîner %1</translation>
    </message>
    <message>
        <source>Train all stores</source>
        <translation>Entraîner tous les magasins</translation>
    </message>
    <message>
        <source>all stores</source>
        <translation>tous les magasins</translation>
    </message>
    <message>
        <source>Export orders of %1…</source>
        <translation>Exporter les commandes de %1…</translation>
    </message>
    <message>
        <source>Export all products of %1…</source>
        <translation>Exporter tous les articles de %1…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>premier modèle</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the last %n day(s), which it had not seen</source>
        <translation>
            <numerusform>Mesurée sur le dernier jour, inconnu du modèle (%n)</numerusform>
            <numerusform>Mesurée sur les %n derniers jours, inconnus du modèle</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % less WAPE, on days the model had not seen</source>
        <translation>100&#xa0;% moins le WAPE, sur des jours que le modèle ne connaissait pas</translation>
    </message>
    <message>
        <source>What repeating the past season would have reached on the same days</source>
        <translation>Ce qu’aurait atteint la répétition de la saison passée aux mêmes jours</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, as a share of what was sold</source>
        <translation>Somme des erreurs absolues, en part des ventes</translation>
    </message>
    <message>
        <source>Mean absolute error, in units a day and product</source>
        <translation>Erreur absolue moyenne, en unités par jour et par article</translation>
    </message>
    <message>
        <source>Accuracy gained against the model that was active then</source>
        <translation>Précision gagnée par rapport au modèle alors actif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Naïve</translation>
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
        <translation>Gain</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Make the selected model the active one of its store</source>
        <translation>Faire du modèle choisi le modèle actif de son magasin</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Return to the model that was active before the selected one</source>
        <translation>Revenir au modèle qui était actif avant le modèle choisi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>No model was trained yet.</source>
        <translation>Aucun modèle n’a encore été entraîné.</translation>
    </message>
    <message>
        <source>Select two models of a store (Ctrl+click) to compare them</source>
        <translation>Sélectionnez deux modèles d’un magasin (Ctrl+clic) pour les comparer</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightDialog</name>
    <message>
        <source>The work of the night</source>
        <translation>Le travail de la nuit</translation>
    </message>
    <message>
        <source>Imports what arrived in a folder, trains what no longer fits, proposes the orders of every store and writes them down. Nothing is ordered: the proposals wait for you.</source>
        <translation>Importe ce qui est arrivé dans un dossier, entraîne ce qui ne convient plus, propose les commandes de chaque magasin et les note. Rien n’est commandé&#xa0;: les propositions vous attendent.</translation>
    </message>
    <message>
        <source>&amp;Files arrive in</source>
        <translation>&amp;Fichiers arrivant dans</translation>
    </message>
    <message>
        <source>Folder where files arrive</source>
        <translation>Dossier où arrivent les fichiers</translation>
    </message>
    <message>
        <source>What was imported moves to its folder &quot;archive&quot;, what cannot be to &quot;rejected&quot;</source>
        <translation>Ce qui est importé passe dans son dossier «&#xa0;archive&#xa0;», le reste dans «&#xa0;rejected&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Orders go to</source>
        <translation>&amp;Commandes vers</translation>
    </message>
    <message>
        <source>Folder for orders and forecasts</source>
        <translation>Dossier des commandes et des prévisions</translation>
    </message>
    <message>
        <source>Gets a folder a day, with orders, forecasts and the report</source>
        <translation>Reçoit un dossier par jour, avec les commandes, les prévisions et le rapport</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Every day while this window is open (made up for when the computer was off)</source>
        <translation>&amp;Tous les jours tant que cette fenêtre est ouverte (rattrapé si l’ordinateur était éteint)</translation>
    </message>
    <message>
        <source>With the window closed, the computer&apos;s own scheduler can do it: shelfcast-cli run schedule.</source>
        <translation>Fenêtre fermée, le planificateur de tâches de l’ordinateur peut s’en charger&#xa0;: shelfcast-cli run schedule.</translation>
    </message>
    <message>
        <source>What came of it stands here after it was done.</source>
        <translation>Le résultat s’affichera ici une fois le travail fait.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This database is only read.</source>
        <translation>Cette base est en lecture seule.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Kept. Next at %1.</source>
        <translation>Enregistré. Prochaine fois à %1.</translation>
    </message>
    <message>
        <source>Kept. Nothing is done by itself.</source>
        <translation>Enregistré. Rien ne se fait automatiquement.</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Bases de données</translation>
    </message>
    <message>
        <source>None is read…</source>
        <translation>Aucune n’est lue…</translation>
    </message>
    <message numerus="yes">
        <source>%n is read…</source>
        <translation>
            <numerusform>%n est lue…</numerusform>
            <numerusform>%n sont lues…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightRunner</name>
    <message>
        <source>The work of the night</source>
        <translation>Le travail de la nuit</translation>
    </message>
    <message>
        <source>The work of the night: %1</source>
        <translation>Le travail de la nuit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderDetails</name>
    <message>
        <source>Purchase order</source>
        <translation>Commande fournisseur</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Annuler la commande…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Réceptionner…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer envoyée…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message numerus="yes">
        <source>Lead time stated: %n day(s)</source>
        <translation>
            <numerusform>Délai indiqué&#xa0;: %n jour</numerusform>
            <numerusform>Délai indiqué&#xa0;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead time is stated</source>
        <translation>Aucun délai indiqué</translation>
    </message>
    <message>
        <source>%1; nothing received yet to measure it.</source>
        <translation>%1&#xa0;; encore rien de reçu pour le mesurer.</translation>
    </message>
    <message>
        <source>measured from one delivery</source>
        <translation>mesuré sur une livraison</translation>
    </message>
    <message numerus="yes">
        <source>measured from %n deliveries</source>
        <translation>
            <numerusform>mesuré sur %n livraison</numerusform>
            <numerusform>mesuré sur %n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3 days, which decisions use.</source>
        <translation>%1&#xa0;; %2&#xa0;: %3 jours, utilisés pour les calculs.</translation>
    </message>
    <message>
        <source>%1; %2: %3 days. Decisions use the stated one until more have come.</source>
        <translation>%1&#xa0;; %2&#xa0;: %3 jours. Les calculs utilisent le délai indiqué jusqu’à ce qu’il y ait plus de livraisons.</translation>
    </message>
    <message>
        <source>minimum: %1</source>
        <translation>minimum&#xa0;: %1</translation>
    </message>
    <message>
        <source>To order on %1, expected %2.</source>
        <translation>À commander le %1, attendue le %2.</translation>
    </message>
    <message>
        <source>Sent %1, expected %2.</source>
        <translation>Envoyée le %1, attendue le %2.</translation>
    </message>
    <message>
        <source>Choose an order to see its lines</source>
        <translation>Choisissez une commande pour voir ses lignes</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderEditor</name>
    <message>
        <source>Order in units</source>
        <translation>Commande en unités</translation>
    </message>
    <message>
        <source> units</source>
        <translation> unités</translation>
    </message>
    <message>
        <source>Reason for another quantity</source>
        <translation>Motif de l’autre quantité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set order</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Avis personnel</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promotion prévue</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Événement local</translation>
    </message>
    <message>
        <source>No room on the shelf</source>
        <translation>Pas de place en rayon</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Fournisseur en rupture</translation>
    </message>
    <message>
        <source>Product is going out</source>
        <translation>Article en fin de vie</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Commande de %1</translation>
    </message>
    <message>
        <source>Recommended %1</source>
        <translation>Conseillé %1</translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the order.</source>
        <translation>Indiquez pourquoi&#xa0;; le motif est gardé avec la commande.</translation>
    </message>
    <message>
        <source>Recommended are %1.</source>
        <translation>Quantité conseillée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Order of %1 for %2</source>
        <translation>Commande de %1 pour %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderPlan</name>
    <message>
        <source>Order of %1 set to %2</source>
        <translation>Commande de %1 fixée à %2</translation>
    </message>
    <message>
        <source>Order of %1 back to the recommended %2</source>
        <translation>Commande de %1 remise à la quantité conseillée, %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSheetDialog</name>
    <message>
        <source>Order sheet</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Order sheet of %1</source>
        <translation>Bon de commande pour %1</translation>
    </message>
    <message>
        <source>Tick what the supplier wants to read, in his order and under his headings. Excel and CSV files of this supplier alone are written so.</source>
        <translation>Cochez ce que le fournisseur veut lire, dans son ordre et sous ses en-têtes. Les fichiers Excel et CSV propres à ce seul fournisseur sont écrits ainsi.</translation>
    </message>
    <message>
        <source>Columns of the order sheet</source>
        <translation>Colonnes du bon de commande</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Usual sheet</source>
        <translation>Bon habituel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reading the order sheet</source>
        <translation>Lecture du bon de commande</translation>
    </message>
    <message>
        <source>The usual sheet, with all columns and why each line is ordered.</source>
        <translation>Le bon habituel, avec toutes les colonnes et le motif de chaque ligne.</translation>
    </message>
    <message>
        <source>Tick at least one column, and give each a heading of its own without “;”.</source>
        <translation>Cochez au moins une colonne et donnez à chacune un en-tête qui lui soit propre, sans «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>Saving the order sheet</source>
        <translation>Enregistrement du bon de commande</translation>
    </message>
    <message>
        <source>Order sheet of %1 changed</source>
        <translation>Bon de commande pour %1 modifié</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderStepCard</name>
    <message>
        <source>Expected on</source>
        <translation>Attendue le</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day the goods are expected</source>
        <translation>Jour d’arrivée prévu des marchandises</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>Fournisseur en rupture</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Commandé par erreur</translation>
    </message>
    <message>
        <source>Ordered elsewhere</source>
        <translation>Commandé ailleurs</translation>
    </message>
    <message>
        <source>Set all to 0</source>
        <translation>Tout à 0</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day.</source>
        <translation>Le délai de livraison se mesure à partir de ce jour.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer envoyée</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Arrivée le</translation>
    </message>
    <message>
        <source>Units of %1 that came</source>
        <translation>Unités arrivées&#xa0;: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>Réception de %1</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>What is still open is no longer expected; what came stays in stock.</source>
        <translation>Ce qui reste à livrer n’est plus attendu&#xa0;; ce qui est arrivé reste en stock.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>La livraison ne peut pas arriver avant l’envoi de la commande.</translation>
    </message>
    <message>
        <source>Nothing came: leave with Back.</source>
        <translation>Rien n’est arrivé&#xa0;: quittez avec Retour.</translation>
    </message>
    <message>
        <source>%1 units, all that was open.</source>
        <translation>%1 unités, tout ce qui restait à livrer.</translation>
    </message>
    <message>
        <source>%1 units; the other %2 stay open.</source>
        <translation>%1 unités&#xa0;; il en reste %2 à livrer.</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day; its order day is %1.</source>
        <translation>Le délai de livraison se mesure à partir de ce jour&#xa0;; le jour de commande est le %1.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSteps</name>
    <message>
        <source>%1 is a proposal again</source>
        <translation>%1 est de nouveau une proposition</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 n’est pas envoyée</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrdersView</name>
    <message>
        <source>Purchase orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Propose orders</source>
        <translation>Proposer les commandes</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Aucune commande trouvée</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Rien ne répond à la fois à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Show the open orders</source>
        <translation>Voir les commandes en cours</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Number, supplier or product (Ctrl+F)</source>
        <translation>Numéro, fournisseur ou article (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Afficher seulement ces commandes</translation>
    </message>
    <message>
        <source>Raise to the supplier&apos;s minimum</source>
        <translation>Relever au minimum du fournisseur</translation>
    </message>
    <message>
        <source>Orders under their supplier&apos;s minimum order value are proposed with more packs of what sells soonest, until they reach it.</source>
        <translation>Les commandes sous le minimum de leur fournisseur sont proposées avec davantage de colis de ce qui se vendra le plus tôt, jusqu’à l’atteindre.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>One file per supplier, one workbook, or a list to print (Ctrl+E)</source>
        <translation>Un fichier par fournisseur, un classeur ou une liste à imprimer (Ctrl+E)</translation>
    </message>
    <message>
        <source>One order per supplier out of today&apos;s recommendation</source>
        <translation>Une commande par fournisseur d’après les quantités conseillées du jour</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Tout valider</translation>
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
        <translation>%1 marquée comme envoyée</translation>
    </message>
    <message>
        <source>Delivery of %1 recorded</source>
        <translation>Réception de %1 enregistrée</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 annulée</translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 dans %2 fixé à %3</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Lecture des commandes</translation>
    </message>
    <message>
        <source>To approve %1</source>
        <translation>À valider %1</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminées %1</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Reproposer</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>Valider les %1</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>Rien n’est à commander</translation>
    </message>
    <message>
        <source>No product is under its order level today. Orders that were received or cancelled are under Finished.</source>
        <translation>Aucun article n’est sous son point de commande aujourd’hui. Les commandes reçues ou annulées sont sous Terminées.</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Pas encore de commandes fournisseurs</translation>
    </message>
    <message>
        <source>No open purchase orders</source>
        <translation>Pas de commandes en cours</translation>
    </message>
    <message>
        <source>Propose them out of today&apos;s recommendation: one order per supplier, which you then check, approve, export and mark as sent.</source>
        <translation>Proposez-les d’après les quantités conseillées du jour&#xa0;: une commande par fournisseur, à vérifier, valider, exporter et marquer comme envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to approve, %1 in all.</source>
        <translation>
            <numerusform>%n commande à valider, %1 en tout.</numerusform>
            <numerusform>%n commandes à valider, %1 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s recommendation makes %n order(s) for %1.</source>
        <translation>
            <numerusform>Les quantités conseillées du jour donnent %n commande pour %1.</numerusform>
            <numerusform>Les quantités conseillées du jour donnent %n commandes pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be ordered today.</source>
        <translation>Rien n’est à commander aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) under way, %1 still to come.</source>
        <translation>
            <numerusform>%n commande en cours, %1 à recevoir.</numerusform>
            <numerusform>%n commandes en cours, %1 à recevoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n order(s).</source>
        <translation>
            <numerusform>En retard&#xa0;: %n commande.</numerusform>
            <numerusform>En retard&#xa0;: %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals were made for another planning date. Propose again for %1.</source>
        <translation>Les propositions valent pour une autre date de planification. Proposez de nouveau pour le %1.</translation>
    </message>
    <message>
        <source>Replace the proposals?</source>
        <translation>Remplacer les propositions&#xa0;?</translation>
    </message>
    <message>
        <source>Lines were changed by hand or raised to a minimum. New proposals take the place of those not approved yet; approved and sent orders stay.</source>
        <translation>Des lignes ont été modifiées à la main ou relevées à un minimum. Les nouvelles propositions remplacent celles qui ne sont pas encore validées&#xa0;; les commandes validées et envoyées restent.</translation>
    </message>
    <message>
        <source>Proposing orders</source>
        <translation>Préparation des propositions de commande</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed.</source>
        <translation>
            <numerusform>%n commande proposée.</numerusform>
            <numerusform>%n commandes proposées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 validée</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n commande validée</numerusform>
            <numerusform>%n commandes validées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
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
        <translation>Un classeur Excel…</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>commandes.xlsx</translation>
    </message>
    <message>
        <source>One Excel file per supplier…</source>
        <translation>Un fichier Excel par fournisseur…</translation>
    </message>
    <message>
        <source>One CSV file…</source>
        <translation>Un fichier CSV…</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>commandes.csv</translation>
    </message>
    <message>
        <source>One CSV file per supplier…</source>
        <translation>Un fichier CSV par fournisseur…</translation>
    </message>
    <message>
        <source>List to print, %1…</source>
        <translation>Liste à imprimer, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>commandes.pdf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s), one per supplier.</source>
        <translation>
            <numerusform>%n fichier enregistré, un par fournisseur.</numerusform>
            <numerusform>%n fichiers enregistrés, un par fournisseur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePanel</name>
    <message>
        <source>Your changes to the forecast</source>
        <translation>Vos modifications de la prévision</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>Reason for your changes</source>
        <translation>Motif de vos modifications</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with every change you make from now on</source>
        <translation>Gardé avec chacune de vos modifications à partir de maintenant</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the chosen periods by this percentage</source>
        <translation>Modifier les périodes choisies de ce pourcentage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Back to model</source>
        <translation>Au modèle</translation>
    </message>
    <message>
        <source>Type your own number into the column &quot;Yours&quot;, or change several periods by a percentage. The model&apos;s forecast stays beside it.</source>
        <translation>Saisissez votre chiffre dans la colonne «&#xa0;La vôtre&#xa0;», ou modifiez plusieurs périodes d’un pourcentage. La prévision du modèle reste à côté.</translation>
    </message>
    <message>
        <source>All your changes to this forecast</source>
        <translation>Toutes vos modifications de cette prévision</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Avis personnel</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promotion prévue</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Événement local</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Competitor opens or closes</source>
        <translation>Concurrent qui ouvre ou ferme</translation>
    </message>
    <message>
        <source>Choose periods in the table to change them.</source>
        <translation>Choisissez des périodes dans le tableau pour les modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) chosen</source>
        <translation>
            <numerusform>%n période choisie</numerusform>
            <numerusform>%n périodes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed by you</source>
        <translation>
            <numerusform>, %n modifiée par vous</numerusform>
            <numerusform>, %n modifiées par vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Lets the chosen changes be changed again</source>
        <translation>Permet de modifier de nouveau les modifications choisies</translation>
    </message>
    <message>
        <source>Keeps the chosen changes as they are until you unfreeze them</source>
        <translation>Garde les modifications choisies telles quelles jusqu’à ce que vous les libériez</translation>
    </message>
    <message>
        <source>%1: %2, model %3</source>
        <translation>%1&#xa0;: %2, modèle %3</translation>
    </message>
    <message>
        <source>%1, sold %2</source>
        <translation>%1, vendu %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, figée</translation>
    </message>
    <message>
        <source>What the changes were worth is measured once their periods have passed.</source>
        <translation>L’effet des modifications est mesuré une fois leurs périodes passées.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): your changes were closer by %1 units.</source>
        <translation>
            <numerusform>Mesuré sur %n période&#xa0;: vos modifications étaient plus proches de %1 unités.</numerusform>
            <numerusform>Mesuré sur %n périodes&#xa0;: vos modifications étaient plus proches de %1 unités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): the model was closer by %1 units.</source>
        <translation>
            <numerusform>Mesuré sur %n période&#xa0;: le modèle était plus proche de %1 unités.</numerusform>
            <numerusform>Mesuré sur %n périodes&#xa0;: le modèle était plus proche de %1 unités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders follow the forecast with your changes.</source>
        <translation>Les commandes suivent la prévision avec vos modifications.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePlan</name>
    <message>
        <source>Forecast of %1 set to %2</source>
        <translation>Prévision de %1 fixée à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed by %1 %</source>
        <translation>
            <numerusform>%n période modifiée de %1&#xa0;%</numerusform>
            <numerusform>%n périodes modifiées de %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model</source>
        <translation>
            <numerusform>%n période revenue au modèle</numerusform>
            <numerusform>%n périodes revenues au modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) frozen</source>
        <translation>
            <numerusform>%n période figée</numerusform>
            <numerusform>%n périodes figées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) unfrozen</source>
        <translation>
            <numerusform>%n période libérée</numerusform>
            <numerusform>%n périodes libérées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Page</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>could not be computed</source>
        <translation>calcul impossible</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>Le calcul n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>This is worked out for one store at a time.</source>
        <translation>Ce calcul se fait pour un magasin à la fois.</translation>
    </message>
    <message>
        <source>Which store?</source>
        <translation>Quel magasin&#xa0;?</translation>
    </message>
    <message>
        <source>All stores are chosen. The dashboard, the products, the purchase orders and the plan show them together; this shows one.</source>
        <translation>Tous les magasins sont choisis. Le tableau de bord, les articles, les commandes et le plan les montrent ensemble&#xa0;; ici, il en faut un.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Choisir un magasin</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PageHeader</name>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take at least %1 letters: short ones are found by trying.</source>
        <translation>Prenez au moins %1 caractères&#xa0;: les phrases courtes se trouvent par essais.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PeriodBrush</name>
    <message>
        <source>Period shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Drag the window or its edges; a double click shows everything</source>
        <translation>Faites glisser la fenêtre ou ses bords&#xa0;; un double-clic affiche tout</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
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
        <translation>Choisissez un article pour voir son plan.</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2 and planned %3, stock at the end %4.</source>
        <translation>Demande %1, réceptions en commande %2 et planifiées %3, stock final %4.</translation>
    </message>
    <message>
        <source>%1 find no stock.</source>
        <translation>%1 sans stock.</translation>
    </message>
    <message>
        <source>Stock at the end %1</source>
        <translation>Stock final %1</translation>
    </message>
    <message>
        <source>Demand %1, in 9 of 10 cases under %2</source>
        <translation>Demande %1, dans 9 cas sur 10 sous %2</translation>
    </message>
    <message>
        <source>Firm orders %1</source>
        <translation>Commandes fermes %1</translation>
    </message>
    <message>
        <source>Ordered, arrives %1</source>
        <translation>En commande, arrivée %1</translation>
    </message>
    <message>
        <source>Planned to arrive %1</source>
        <translation>Arrivée planifiée %1</translation>
    </message>
    <message>
        <source>To order in this period %1</source>
        <translation>À commander dans cette période %1</translation>
    </message>
    <message>
        <source>Short %1</source>
        <translation>Manque %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month under a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Safety stock %1</source>
        <translation>Stock de sécurité %1</translation>
    </message>
    <message>
        <source>Demand, high</source>
        <translation>Demande, haut</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>En cde</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2; the stock is not known.</source>
        <translation>Demande %1, réceptions en commande %2&#xa0;; le stock est inconnu.</translation>
    </message>
    <message>
        <source>The stock is not known</source>
        <translation>Le stock est inconnu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Firm orders</source>
        <translation>Cdes fermes</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanPeriodModel</name>
    <message>
        <source>Week from</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Half of such periods sell more</source>
        <translation>La moitié de ces périodes vend plus</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>One in ten such periods sells more</source>
        <translation>Une de ces périodes sur dix vend plus</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Gross demand that is planned with: the larger of the mean demand and the firm orders, and what assembled goods take</source>
        <translation>Demande brute retenue par le plan&#xa0;: le plus grand chiffre entre demande moyenne et commandes fermes, plus ce que consomment les articles assemblés</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Firm customer orders</source>
        <translation>Commandes fermes clients</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Scheduled receipts: ordered and not received yet</source>
        <translation>Réceptions attendues&#xa0;: commandé et pas encore reçu</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>En cde</translation>
    </message>
    <message>
        <source>Planned receipts: arrive when the planned orders are placed</source>
        <translation>Réceptions planifiées&#xa0;: elles arrivent si les commandes planifiées sont passées</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Planned releases: what to order in this period</source>
        <translation>Commandes planifiées&#xa0;: ce qu’il faut commander dans cette période</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Projected stock at the end of the period</source>
        <translation>Stock prévu en fin de période</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Demand that finds no stock</source>
        <translation>Demande qui ne trouve pas de stock</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanProductModel</name>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Lowest projected stock of the plan</source>
        <translation>Stock prévu le plus bas du plan</translation>
    </message>
    <message>
        <source>All planned orders at their unit cost</source>
        <translation>Toutes les commandes planifiées, au prix d’achat</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
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
        <translation>Articles du plan</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Aucun article trouvé</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Rien ne répond à la fois à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Voir tous les articles</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Code, nom, catégorie ou fournisseur (Ctrl+F)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Products that assembled goods are made of</source>
        <translation>Articles dont se composent les articles assemblés</translation>
    </message>
    <message>
        <source>How many weeks or days</source>
        <translation>Nombre de semaines ou de jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Periods of the plan</source>
        <translation>Périodes du plan</translation>
    </message>
    <message>
        <source>Import bills of material…</source>
        <translation>Importer des nomenclatures…</translation>
    </message>
    <message>
        <source>A table with the columns parent, component, quantity and loss: what a hamper or a meal kit is made of. Its components are then planned with it.</source>
        <translation>Un tableau avec les colonnes parent, component, quantity et loss&#xa0;: de quoi se compose un panier garni ou un kit repas. Ses composants sont ensuite planifiés avec lui.</translation>
    </message>
    <message>
        <source>Import bills of material</source>
        <translation>Importer des nomenclatures</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xls);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Order and reasons</source>
        <translation>Commande et motifs</translation>
    </message>
    <message>
        <source>Open this product among the products</source>
        <translation>Ouvrir cet article parmi les articles</translation>
    </message>
    <message>
        <source>The plan by period</source>
        <translation>Le plan par période</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The whole plan as Excel or CSV (Ctrl+E)</source>
        <translation>Le plan entier en Excel ou CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>À faire %1</translation>
    </message>
    <message>
        <source>Components %1</source>
        <translation>Composants %1</translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>la semaine à venir (%n)</numerusform>
            <numerusform>les %n prochaines semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>la journée à venir (%n)</numerusform>
            <numerusform>les %n prochains jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do in %1.</source>
        <translation>Rien à faire dans %1.</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, perte %1</translation>
    </message>
    <message>
        <source>%1 × %2%3</source>
        <translation>%1 × %2%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Made of %1.</source>
        <translation>Composé de %1.</translation>
    </message>
    <message>
        <source>Component of level %1: %2.</source>
        <translation>Composant de niveau %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the stock and what is on order last.</source>
        <translation>Rien à faire&#xa0;: le stock et les commandes en cours suffisent.</translation>
    </message>
    <message>
        <source>Choose a product to see its plan</source>
        <translation>Choisissez un article pour voir son plan</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n week(s)</source>
        <translation>
            <numerusform>délai %n semaine</numerusform>
            <numerusform>délai %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n day(s)</source>
        <translation>
            <numerusform>délai %n jour</numerusform>
            <numerusform>délai %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan de %1</translation>
    </message>
    <message>
        <source>%1-%2-plan.xlsx</source>
        <translation>%1-%2-plan.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) to order in the first of them.</source>
        <translation>
            <numerusform>%Ln article à commander dès le début.</numerusform>
            <numerusform>%Ln articles à commander dès le début.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) run short, by %1 units.</source>
        <translation>
            <numerusform>Rupture prévue pour %Ln article&#xa0;: il manquera %1 unités.</numerusform>
            <numerusform>Rupture prévue pour %Ln articles&#xa0;: il manquera %1 unités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %Ln product(s) is not known; no orders are planned for them.</source>
        <translation>
            <numerusform>Le stock de %Ln article est inconnu&#xa0;; aucune commande n’est planifiée pour lui.</numerusform>
            <numerusform>Le stock de %Ln articles est inconnu&#xa0;; aucune commande n’est planifiée pour eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one store</source>
        <translation>Voir un seul magasin</translation>
    </message>
    <message>
        <source>There is no plan for this choice</source>
        <translation>Il n’y a pas de plan pour ce choix</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Every store</source>
        <translation>Chaque magasin</translation>
    </message>
    <message>
        <source>All stores: </source>
        <translation>Tous les magasins&#xa0;: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1, planned orders of %2 in all.</source>
        <translation>
            <numerusform>%Ln chose à faire dans %1, commandes planifiées pour %2 en tout.</numerusform>
            <numerusform>%Ln choses à faire dans %1, commandes planifiées pour %2 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1.</source>
        <translation>
            <numerusform>%Ln chose à faire dans %1.</numerusform>
            <numerusform>%Ln choses à faire dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanWriter</name>
    <message>
        <source>Storing your changes</source>
        <translation>Enregistrement de vos modifications</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PolicyDialog</name>
    <message>
        <source>How it is ordered</source>
        <translation>Règle de commande</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>Articles de %1</translation>
    </message>
    <message>
        <source>Only in the store %1</source>
        <translation>Dans le magasin %1 seul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Like the class of each product</source>
        <translation>Comme la classe de chaque article</translation>
    </message>
    <message>
        <source>Like its supplier or its class</source>
        <translation>Comme son fournisseur ou sa classe</translation>
    </message>
    <message>
        <source>By a service level</source>
        <translation>Par un taux de service</translation>
    </message>
    <message>
        <source>By a fill rate</source>
        <translation>Par la demande servie</translation>
    </message>
    <message>
        <source>By costs</source>
        <translation>Par les coûts</translation>
    </message>
    <message>
        <source>Between a minimum and a maximum</source>
        <translation>Entre un minimum et un maximum</translation>
    </message>
    <message>
        <source>In fixed lots</source>
        <translation>Par lots fixes</translation>
    </message>
    <message>
        <source>From price, unit cost and the holding rate</source>
        <translation>D’après le prix, le prix d’achat et le taux de stockage</translation>
    </message>
    <message>
        <source>No stock-out until the next delivery</source>
        <translation>Aucune rupture jusqu’à la prochaine livraison</translation>
    </message>
    <message>
        <source>Share of demand served from stock</source>
        <translation>Part de la demande servie sur stock</translation>
    </message>
    <message>
        <source>A unit short costs</source>
        <translation>Une unité manquante coûte</translation>
    </message>
    <message>
        <source>A unit on the shelf for a week costs</source>
        <translation>Une unité en rayon pendant une semaine coûte</translation>
    </message>
    <message>
        <source>Order at this stock or less</source>
        <translation>Commander dès ce stock ou moins</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Whole lots of</source>
        <translation>Lots entiers de</translation>
    </message>
    <message>
        <source>The chance that nothing runs out between two deliveries.</source>
        <translation>La probabilité que rien ne manque entre deux livraisons.</translation>
    </message>
    <message>
        <source>Of a hundred units asked for, so many are there. 98 % served can be 87 % of deliveries without a stock-out: these are two measures.</source>
        <translation>Sur cent unités demandées, combien sont disponibles. 98&#xa0;% de demande servie peuvent aller avec 87&#xa0;% de livraisons sans rupture&#xa0;: ce sont deux mesures différentes.</translation>
    </message>
    <message>
        <source>As much as balances what a lost sale costs with what stock costs that is left over.</source>
        <translation>La quantité qui équilibre le coût d’une vente perdue et celui du stock qui reste.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels do.</source>
        <translation>Ce n’est pas la prévision qui décide, mais les niveaux.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels and lots do.</source>
        <translation>Ce n’est pas la prévision qui décide, mais les niveaux et les lots.</translation>
    </message>
    <message>
        <source>Unit cost by quantity</source>
        <translation>Prix d’achat par quantité</translation>
    </message>
    <message>
        <source>From so many units on, every unit of the order costs this. More is ordered where that is cheaper in the end.</source>
        <translation>À partir de cette quantité, chaque unité de la commande coûte ce prix. On commande davantage si c’est finalement moins cher.</translation>
    </message>
    <message>
        <source>From units</source>
        <translation>Dès (unités)</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Prix d’achat</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Free from an order value of</source>
        <translation>Franco à partir d’une commande de</translation>
    </message>
    <message>
        <source>Freight of a smaller order</source>
        <translation>Port d’une commande plus petite</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Lecture des règles</translation>
    </message>
    <message>
        <source>What a change does to today&apos;s orders is shown here before it is kept.</source>
        <translation>L’effet d’une modification sur les commandes du jour s’affiche ici avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Recherche de ce qui change…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Recherche de ce qui change</translation>
    </message>
    <message>
        <source>Saving the rules</source>
        <translation>Enregistrement des règles</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>Règles de %1 modifiées</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PreviewTable</name>
    <message>
        <source>Preview of the file, with the meaning of each column</source>
        <translation>Aperçu du fichier, avec le sens de chaque colonne</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Sens de la colonne %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProductsView</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Réassort</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Aucun article trouvé</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Rien ne répond à la fois à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Voir tous les articles</translation>
    </message>
    <message>
        <source>Order of %1 set to %2.</source>
        <translation>Commande de %1 fixée à %2.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valeur cde</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>CA à risque</translation>
    </message>
    <message>
        <source>Products and their orders</source>
        <translation>Articles et leurs commandes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>commandes.xlsx</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>CSV, Excel or purchase orders (Ctrl+E)</source>
        <translation>CSV, Excel ou commandes fournisseurs (Ctrl+E)</translation>
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
        <translation>rupture avant livraison</translation>
    </message>
    <message>
        <source>at the reorder point</source>
        <translation>au point de commande</translation>
    </message>
    <message>
        <source>if nothing is ordered</source>
        <translation>si rien n’est commandé</translation>
    </message>
    <message>
        <source>Explaining the demand</source>
        <translation>Explication de la demande</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau en CSV…</translation>
    </message>
    <message>
        <source>bulk.csv</source>
        <translation>reassort.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as Excel…</source>
        <translation>Tableau en Excel…</translation>
    </message>
    <message>
        <source>bulk.xlsx</source>
        <translation>reassort.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>commandes.csv</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary to print, %1…</source>
        <translation>Résumé à imprimer, %1…</translation>
    </message>
    <message>
        <source>bulk.pdf</source>
        <translation>reassort.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Orders of the day as Excel…</source>
        <translation>Commandes du jour en Excel…</translation>
    </message>
    <message>
        <source>Orders of the day as CSV…</source>
        <translation>Commandes du jour en CSV…</translation>
    </message>
    <message>
        <source>Order list to print, %1…</source>
        <translation>Liste des commandes à imprimer, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>commandes.pdf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>évite %1 de perte</translation>
    </message>
    <message>
        <source>If nothing is ordered today. %1 of it are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>Si rien n’est commandé aujourd’hui. %1 sont déjà perdus, avant qu’une commande d’aujourd’hui puisse arriver.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Every recommended line into its supplier&apos;s order; doubtful ones are ticked by hand</source>
        <translation>Chaque ligne conseillée dans la commande de son fournisseur&#xa0;; les douteuses se cochent à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n commande validée</numerusform>
            <numerusform>%n commandes validées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 validée</translation>
    </message>
    <message>
        <source>%1 marked as sent</source>
        <translation>%1 marquée comme envoyée</translation>
    </message>
    <message>
        <source>%1 raised to the minimum</source>
        <translation>%1 relevée au minimum</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put into orders</source>
        <translation>
            <numerusform>%n ligne mise en commande</numerusform>
            <numerusform>%n lignes mises en commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off orders</source>
        <translation>
            <numerusform>%n ligne retirée des commandes</numerusform>
            <numerusform>%n lignes retirées des commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 dans %2 fixé à %3</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Valider %n</numerusform>
            <numerusform>Valider %n</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock inconnu</translation>
    </message>
    <message>
        <source>%1 is with the supplier; it is not changed any more.</source>
        <translation>%1 est chez le fournisseur&#xa0;; on ne la modifie plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as sent</source>
        <translation>
            <numerusform>%n commande marquée comme envoyée</numerusform>
            <numerusform>%n commandes marquées comme envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>Marquer %n envoyée</numerusform>
            <numerusform>Marquer %n envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 approved.</source>
        <translation>
            <numerusform>%n commande pour %1 validée.</numerusform>
            <numerusform>%n commandes pour %1 validées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 sent.</source>
        <translation>
            <numerusform>%n commande pour %1 envoyée.</numerusform>
            <numerusform>%n commandes pour %1 envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 sent today?</source>
        <translation>%1 envoyée aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Its order day is %1. The day it is expected moves with the day it was sent.</source>
        <translation>Son jour de commande est le %1. Le jour d’arrivée prévu suit le jour d’envoi.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Envoyée ce jour</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, price</source>
        <translation>%1, prix</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Prix achat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À recevoir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseOrderModel</name>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n jour de retard</numerusform>
            <numerusform>%1, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>À passer le</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Délai, jours</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
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
        <translation>Ce qui a été gardé</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Solutions possibles</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Choisir une autre…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Bases Shelfcast (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Enregistrer un diagnostic…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Enregistrer un diagnostic</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>Shelfcast diagnostic.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation>Restaurer une autre…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*);;All files (*)</source>
        <translation>Sauvegardes (*);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer celle-ci</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver le lisible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Sauvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perdu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restore it below to go on with it; what is missing is told there.</source>
        <translation>Restaurez-le ci-dessous pour continuer avec lui&#xa0;; ce qui manque y est indiqué.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ScenarioTableModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Week low</source>
        <translation>Sem. bas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Against today</source>
        <translation>Écart au jour</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valeur cde</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock inconnu</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SelectionBar</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n article choisi</numerusform>
            <numerusform>%n articles choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to order</source>
        <translation>%1, rien à commander</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>valeur %1</translation>
    </message>
    <message>
        <source>Put in orders</source>
        <translation>Mettre en commande</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ServiceMenu</name>
    <message>
        <source>Open the service&apos;s page</source>
        <translation>Ouvrir la page du service</translation>
    </message>
    <message>
        <source>Other programs can ask at %1.</source>
        <translation>D’autres programmes peuvent interroger Shelfcast à l’adresse %1.</translation>
    </message>
    <message>
        <source>Other programs of this computer can ask and change everything at %1.</source>
        <translation>D’autres programmes de cet ordinateur peuvent tout consulter et modifier à l’adresse %1.</translation>
    </message>
    <message>
        <source>Other programs get no answer any more.</source>
        <translation>Les autres programmes ne reçoivent plus de réponse.</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs (%1)</source>
        <translation>Répondre &amp;aux autres programmes (%1)</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs</source>
        <translation>Répondre &amp;aux autres programmes</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>The language changes when Shelfcast is started again.</source>
        <translation>La langue change au prochain démarrage de Shelfcast.</translation>
    </message>
    <message>
        <source>Planning defaults</source>
        <translation>Valeurs de planification</translation>
    </message>
    <message>
        <source>For products and suppliers that say nothing else. They change every order, cover and risk on screen.</source>
        <translation>Pour les articles et fournisseurs sans autre indication. Elles changent toutes les commandes, couvertures et risques affichés.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>&amp;Review period</source>
        <translation>&amp;Intervalle de cde</translation>
    </message>
    <message>
        <source>&amp;Service level</source>
        <translation>Taux de &amp;service</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lecture des paramètres</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Enregistrement des paramètres</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Whose public holidays the forecast knows. A sales file does not say it.</source>
        <translation>Les jours fériés que la prévision connaît. Un fichier de ventes ne l’indique pas.</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Magasin</translation>
    </message>
    <message>
        <source>Holidays &amp;of</source>
        <translation>&amp;Jours fériés de</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tous les magasins</translation>
    </message>
    <message>
        <source>Not said (%1)</source>
        <translation>Non indiqué (%1)</translation>
    </message>
    <message>
        <source>Like all stores (%1)</source>
        <translation>Comme tous (%1)</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Paramètres enregistrés.</translation>
    </message>
    <message>
        <source>Settings saved. Train again, so that the models learn the holidays.</source>
        <translation>Paramètres enregistrés. Relancez l’entraînement pour que les modèles apprennent les jours fériés.</translation>
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
        <translation>par classe</translation>
    </message>
    <message>
        <source>How the products of this class are ordered: service 95, fill 98 (share of demand served from stock), cost 1 0.2 (of a unit short, and of one on the shelf for a week), minmax 20 80 or fixed 20 24</source>
        <translation>Comment les articles de cette classe sont commandés&#xa0;: service 95, fill 98 (part de la demande servie sur stock), cost 1 0.2 (d’une unité manquante, et d’une unité en rayon une semaine), minmax 20 80 ou fixed 20 24</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Recherche de ce qui change</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Calendrier d’ouverture…</translation>
    </message>
    <message>
        <source>When the store is open: weekdays, holidays, own closures</source>
        <translation>Quand le magasin est ouvert&#xa0;: jours de la semaine, jours fériés, vos fermetures</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>De la commande à la livraison.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From one order to the next.</source>
        <translation>D’une commande à la suivante.</translation>
    </message>
    <message>
        <source>Chance of not running out before the next delivery.</source>
        <translation>Probabilité d’éviter la rupture jusqu’à la prochaine livraison.</translation>
    </message>
    <message>
        <source>How its products are ordered; the tip says how that is written.</source>
        <translation>Comment ses articles sont commandés&#xa0;; l’infobulle indique comment l’écrire.</translation>
    </message>
    <message>
        <source>Stands beside every amount; nothing is converted.</source>
        <translation>Figure à côté de chaque montant&#xa0;; rien n’est converti.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>%1&#xa0;: rétablir la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
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
        <translation>tous %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 smooth: a number of products and their kind of demand</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Orders by</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Share of order cycles, from one delivery to the next, without a stock-out</source>
        <translation>Part des cycles de commande, d’une livraison à la suivante, sans rupture</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Share of the demand that was served from stock</source>
        <translation>Part de la demande servie sur stock</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Dem. servie</translation>
    </message>
    <message>
        <source>Units on the shelf at the end of a day, per product</source>
        <translation>Unités en rayon à la fin d’un jour, par article</translation>
    </message>
    <message>
        <source>Avg. stock</source>
        <translation>Stock moyen</translation>
    </message>
    <message>
        <source>Units asked for while the shelf was empty</source>
        <translation>Unités demandées pendant que le rayon était vide</translation>
    </message>
    <message>
        <source>Lost units</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Unités commandées</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>The service that the orders themselves gave as their chance, whole packs and minimum orders included</source>
        <translation>Le service que les commandes elles-mêmes annonçaient comme probabilité, colis entiers et quantités minimales compris</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SimulatorView</name>
    <message>
        <source>%1: %2 units</source>
        <translation>%1&#xa0;: %2 unités</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Would it have worked?</source>
        <translation>Cela aurait-il marché&#xa0;?</translation>
    </message>
    <message>
        <source>Replay the past with the recommended orders, each placed only with what was known on its day, and see service, stock and lost sales beside an order level on the average of the last 4 weeks.</source>
        <translation>Rejouez le passé avec les commandes conseillées, chacune passée avec ce qu’on savait ce jour-là seulement, et comparez service, stock et ventes perdues à un niveau de commande fixé sur la moyenne des 4 dernières semaines.</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>Lancer la simulation</translation>
    </message>
    <message>
        <source>Replay the past with these choices (Ctrl+Return)</source>
        <translation>Rejouer le passé avec ces choix (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Replay the past with these rules to see what they would have achieved.</source>
        <translation>Rejouez le passé avec ces règles pour voir ce qu’elles auraient donné.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days to replay, up to the last day with sales</source>
        <translation>Jours à rejouer, jusqu’au dernier jour de ventes</translation>
    </message>
    <message>
        <source>Up to the last day with sales</source>
        <translation>Jusqu’au dernier jour de ventes</translation>
    </message>
    <message>
        <source>Service level: share of order cycles without a stock-out</source>
        <translation>Taux de service&#xa0;: part des cycles de commande sans rupture</translation>
    </message>
    <message>
        <source>Order cycles without a stock-out</source>
        <translation>Cycles de commande sans rupture</translation>
    </message>
    <message>
        <source>Products to replay</source>
        <translation>Articles à rejouer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Prices and promotions ahead
are known when ordering</source>
        <translation>Prix et promotions à venir
connus lors de la commande</translation>
    </message>
    <message>
        <source>As in a shop that plans its promotions. Else nothing of the order day or later is seen.</source>
        <translation>Comme dans un magasin qui prévoit ses promotions. Sinon, rien n’est connu à partir du jour de commande.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>The model is trained again every 4 replayed weeks on what was known then; large stores take minutes. It can be stopped at any time.</source>
        <translation>Le modèle est réentraîné toutes les 4 semaines rejouées, sur ce qu’on savait alors&#xa0;; les grands magasins demandent quelques minutes. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Average stock per product, units</source>
        <translation>Stock moyen par article, unités</translation>
    </message>
    <message>
        <source>Lost sales, units</source>
        <translation>Ventes perdues, unités</translation>
    </message>
    <message>
        <source>What each way of ordering achieved</source>
        <translation>Ce qu’a donné chaque façon de commander</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lecture des articles</translation>
    </message>
    <message numerus="yes">
        <source>All %n product(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>Les %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>%1 of order cycles without a stock-out, %2 asked; %3 of the demand served from stock.</source>
        <translation>%1 des cycles de commande sans rupture, %2 demandés&#xa0;; %3 de la demande servie sur stock.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 more stock.</source>
        <translation>Pour le même service, la moyenne sur 4 semaines demande %1 de stock en plus.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 less stock.</source>
        <translation>Pour le même service, la moyenne sur 4 semaines demande %1 de stock en moins.</translation>
    </message>
    <message>
        <source>Asked for the same %1, an order level on the average of the last 4 weeks would have kept %2 of the cycles without a stock-out with %3 units per product on the shelf, against %4, and lost %5 units, against %6. Orders placed: %7 against %8.</source>
        <translation>Avec les mêmes %1 demandés, un niveau de commande fixé sur la moyenne des 4 dernières semaines aurait tenu %2 des cycles sans rupture, avec %3 unités par article en rayon contre %4, et perdu %5 unités contre %6. Commandes passées&#xa0;: %7 contre %8.</translation>
    </message>
    <message>
        <source>Average stock per product</source>
        <translation>Stock moyen par article</translation>
    </message>
    <message>
        <source>Lost sales in units</source>
        <translation>Ventes perdues en unités</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 replayed with %2 products.</source>
        <translation>
            <numerusform>%n jour depuis le %1 rejoué avec %2 articles.</numerusform>
            <numerusform>%n jours depuis le %1 rejoués avec %2 articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SmartPage</name>
    <message>
        <source>Smart prediction</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Export scenarios…</source>
        <translation>Exporter les scénarios…</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Garder le scénario</translation>
    </message>
    <message>
        <source>Puts what you see into the comparison below (Ctrl+S)</source>
        <translation>Ajoute ce que vous voyez à la comparaison ci-dessous (Ctrl+S)</translation>
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
        <translation>Demande sur 7 jours</translation>
    </message>
    <message>
        <source>Recommended order</source>
        <translation>Commande conseillée</translation>
    </message>
    <message>
        <source>Revenue of 7 days</source>
        <translation>CA sur 7 jours</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Choisir un article</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Pourquoi cette demande</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>Effet du prix</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Scénarios gardés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected scenarios (Delete)</source>
        <translation>Retirer les scénarios choisis (Suppr)</translation>
    </message>
    <message>
        <source>Change something, then keep it: scenarios are compared here.</source>
        <translation>Changez quelque chose, puis gardez-le&#xa0;: les scénarios se comparent ici.</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lecture des articles</translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Ce magasin n’a pas encore d’articles. Importez d’abord un fichier de ventes.</translation>
    </message>
    <message>
        <source>%1 as today: about %2 units in 7 days. Move a slider to ask &quot;what if?&quot;.</source>
        <translation>%1 comme aujourd’hui&#xa0;: environ %2 unités sur 7 jours. Déplacez un curseur pour demander «&#xa0;et si&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>%1 with %2: the demand stays at about %3 units in 7 days.</source>
        <translation>%1 avec %2&#xa0;: la demande reste à environ %3 unités sur 7 jours.</translation>
    </message>
    <message>
        <source>%1 with %2: about %3 units in 7 days, %4 against today.</source>
        <translation>%1 avec %2&#xa0;: environ %3 unités sur 7 jours, %4 par rapport à aujourd’hui.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>%1 · 30 days: %2</source>
        <translation>%1 · 30 jours&#xa0;: %2</translation>
    </message>
    <message>
        <source>8 times of 10 the 7 days bring %1 units; the 30 days %2.</source>
        <translation>8 fois sur 10, les 7 jours donnent %1 unités&#xa0;; les 30 jours, %2.</translation>
    </message>
    <message>
        <source>%1 · %2 of it safety</source>
        <translation>%1 · sécurité %2</translation>
    </message>
    <message>
        <source>stock lasts %1</source>
        <translation>stock pour %1</translation>
    </message>
    <message>
        <source>Demand of %1 by day</source>
        <translation>Demande de %1 par jour</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>Niveau habituel %1, avec ce qui suit&#xa0;: %2 unités en moyenne sur 7 jours.</translation>
    </message>
    <message>
        <source>Nothing is known yet that moves the demand of this product.</source>
        <translation>On ne connaît encore rien qui influence la demande de cet article.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Facteurs de la demande, en unités sur 7 jours</translation>
    </message>
    <message>
        <source>The sales of this product do not show an effect of its price.</source>
        <translation>Les ventes de cet article ne montrent pas d’effet de son prix.</translation>
    </message>
    <message>
        <source>The data hold no price of this product.</source>
        <translation>Les données ne contiennent pas de prix de cet article.</translation>
    </message>
    <message>
        <source>Units of 7 days over the price</source>
        <translation>Unités sur 7 jours selon le prix</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 n° %2</translation>
    </message>
    <message>
        <source>Scenario kept in the comparison below.</source>
        <translation>Scénario gardé dans la comparaison ci-dessous.</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Exporter les scénarios</translation>
    </message>
    <message>
        <source>scenarios.csv</source>
        <translation>scenarios.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>type in the stock for one</source>
        <translation>saisissez d’abord le stock</translation>
    </message>
    <message>
        <source>As today, on average</source>
        <translation>Comme aujourd’hui, en moyenne</translation>
    </message>
    <message>
        <source>Scenario, on average</source>
        <translation>Scénario, en moyenne</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>commander sauve %1</translation>
    </message>
    <message>
        <source>%1 are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>%1 sont déjà perdus, avant qu’une commande d’aujourd’hui puisse arriver.</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock inconnu</translation>
    </message>
    <message>
        <source>stock unknown, so no risk is known</source>
        <translation>stock inconnu, donc risque inconnu</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Makes the scenario your forecast of some days, which the orders follow</source>
        <translation>Fait du scénario votre prévision pour certains jours&#xa0;; les commandes la suivent</translation>
    </message>
    <message>
        <source>Revenue and margin of 7 days over the price</source>
        <translation>CA et marge sur 7 jours selon le prix</translation>
    </message>
    <message>
        <source>units of 7 days</source>
        <translation>unités sur 7 jours</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>Use this scenario</source>
        <translation>Appliquer ce scénario</translation>
    </message>
    <message>
        <source>Nothing was changed: your forecast of these days is frozen.</source>
        <translation>Rien n’a été modifié&#xa0;: votre prévision de ces jours est figée.</translation>
    </message>
    <message>
        <source>Nothing was changed: no whole period of the forecast lies in these days.</source>
        <translation>Rien n’a été modifié&#xa0;: ces jours ne contiennent aucune période entière de la prévision.</translation>
    </message>
    <message numerus="yes">
        <source>Your forecast of %n period(s): %1</source>
        <translation>
            <numerusform>Votre prévision sur %n période&#xa0;: %1</numerusform>
            <numerusform>Votre prévision sur %n périodes&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SourcesDialog</name>
    <message>
        <source>Databases that the night reads</source>
        <translation>Bases de données lues la nuit</translation>
    </message>
    <message>
        <source>The rows of a query to another program&apos;s database are imported every night like those of a file. Nothing is written there.</source>
        <translation>Les lignes d’une requête sur la base de données d’un autre programme sont importées chaque nuit comme celles d’un fichier. Rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Letters, digits, - and _, as in till</source>
        <translation>Lettres, chiffres, - et _, par exemple caisse</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The name of an ODBC source or its connection string, without the password</source>
        <translation>Le nom d’une source ODBC ou sa chaîne de connexion, sans le mot de passe</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>A statement that reads; its columns are read like a file&apos;s</source>
        <translation>Une instruction de lecture&#xa0;; ses colonnes sont lues comme celles d’un fichier</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User of that database; may be empty</source>
        <translation>Utilisateur de cette base de données&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Fichier du mot de passe</translation>
    </message>
    <message>
        <source>The first line of a file that nobody else may read</source>
        <translation>La première ligne d’un fichier que personne d’autre ne peut lire</translation>
    </message>
    <message>
        <source>Password variable</source>
        <translation>Variable du mot de passe</translation>
    </message>
    <message>
        <source>Or the name of a variable of the environment</source>
        <translation>Ou le nom d’une variable d’environnement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Pilote</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password in</source>
        <translation>&amp;Mot de passe dans</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kept. The night reads it from now on.</source>
        <translation>Enregistré. La nuit la lit désormais.</translation>
    </message>
    <message>
        <source>The night does not read %1 any more.</source>
        <translation>La nuit ne lit plus %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Trying a database</source>
        <translation>Essai d’une base de données</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>%n ligne a été lue.</numerusform>
            <numerusform>%n lignes ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The night would ask: %1</source>
        <translation>La nuit demanderait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sparkline</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
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
        <translation>Ajouter des données récentes</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Ouvrir les modèles</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Base %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>données au %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
    <message>
        <source>model v%1, accuracy %2 (naive %3)</source>
        <translation>modèle v%1, précision %2 (naïve %3)</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>aucun modèle entraîné</translation>
    </message>
    <message>
        <source>, train again</source>
        <translation>, à réentraîner</translation>
    </message>
    <message>
        <source>How the database is: checks, backups, jobs</source>
        <translation>État de la base de données&#xa0;: contrôles, sauvegardes, tâches</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>tout est en ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) with a trained model</source>
        <translation>
            <numerusform>%1 sur %n magasin avec un modèle entraîné</numerusform>
            <numerusform>%1 sur %n magasins avec un modèle entraîné</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StockBar</name>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Suffisant</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>At risk: of products that are critical or low. Too much: what lies above the level that counts as excess. Dead: not sold for 90 days. At unit cost.</source>
        <translation>À risque&#xa0;: articles à l’état critique ou bas. En trop&#xa0;: ce qui dépasse le niveau à partir duquel il y a surstock. Dormant&#xa0;: sans vente depuis 90 jours. Au prix d’achat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without a cost count at the sales price.</source>
        <translation>
            <numerusform>%Ln article sans prix d’achat compte au prix de vente.</numerusform>
            <numerusform>%Ln articles sans prix d’achat comptent au prix de vente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have neither cost nor price and are left out.</source>
        <translation>
            <numerusform>%Ln article n’a ni prix d’achat ni prix de vente et n’est pas compté.</numerusform>
            <numerusform>%Ln articles n’ont ni prix d’achat ni prix de vente et ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock %1 (sales price)</source>
        <translation>Stock %1 (prix de vente)</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Stock %1</translation>
    </message>
    <message>
        <source>%1: %2 of the stock. Press to see the products.</source>
        <translation>%1&#xa0;: %2 du stock. Un clic affiche les articles.</translation>
    </message>
    <message>
        <source>%1: %2, show the products</source>
        <translation>%1&#xa0;: %2, afficher les articles</translation>
    </message>
    <message>
        <source>Stock worth %1, at the sales price where no cost is known: %2.</source>
        <translation>Stock d’une valeur de %1, au prix de vente si le prix d’achat est inconnu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Stock worth %1: %2.</source>
        <translation>Stock d’une valeur de %1&#xa0;: %2.</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TopBar</name>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Date de planif.</translation>
    </message>
    <message>
        <source>The day you plan on: forecasts and orders start here</source>
        <translation>Le jour pour lequel vous planifiez&#xa0;: prévisions et commandes partent de là</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Magasin</translation>
    </message>
    <message>
        <source>Planning &amp;date</source>
        <translation>&amp;Date de planif.</translation>
    </message>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Recherche   Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, pages and actions</source>
        <translation>Chercher articles, pages et actions</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tous les magasins</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Learns from all stored sales. The last 30 days are held out to measure it; it takes over only if it is better.</source>
        <translation>Apprend de toutes les ventes enregistrées. Les 30 derniers jours sont réservés pour le mesurer&#xa0;; il n’est adopté que s’il est meilleur.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>À entraîner</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tous les magasins</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Magasin %1</translation>
    </message>
    <message>
        <source>Store %1 %2</source>
        <translation>Magasin %1 %2</translation>
    </message>
    <message>
        <source>Import sales first</source>
        <translation>Importez d’abord des ventes</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <translation>✓ %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UpdateMenu</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Chercher une version plus récente</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Chercher une fois par semaine</translation>
    </message>
    <message>
        <source>Shelfcast %1 is there; this is %2. Nothing was loaded.</source>
        <translation>Shelfcast %1 est disponible&#xa0;; ceci est la version %2. Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>C’est la version la plus récente, %1.</translation>
    </message>
    <message>
        <source>The newest version could not be learnt: no answer within three seconds. Shelfcast needs none.</source>
        <translation>La version la plus récente n’a pas pu être vérifiée&#xa0;: pas de réponse en trois secondes. Shelfcast n’en a pas besoin.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadPage</name>
    <message>
        <source>Upload and train</source>
        <translation>Import et entraînement</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Import your sales to begin.</source>
        <translation>Importez vos ventes pour commencer.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reading uploads and models</source>
        <translation>Lecture des imports et des modèles</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n store(s)</source>
        <translation>
            <numerusform>%1 lignes de %n magasin</numerusform>
            <numerusform>%1 lignes de %n magasins</numerusform>
        </translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, jusqu’au %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>The model of %1 is %2 accurate; repeating the past season would be %3.</source>
        <translation>Le modèle de %1 a une précision de %2&#xa0;; répéter la saison passée donnerait %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Imported %1 rows of %2.</source>
        <translation>%1 lignes importées de %2.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Retrait de l’import</translation>
    </message>
    <message>
        <source>Took back %1. Later uploads are as they were.</source>
        <translation>%1 retiré. Les imports suivants sont inchangés.</translation>
    </message>
    <message>
        <source>Take back %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its %1 rows leave the database; what later uploads brought stays. The file itself is not touched.</source>
        <translation>Ses %1 lignes quittent la base de données&#xa0;; ce qu’ont apporté les imports suivants reste. Le fichier lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le fichier type</translation>
    </message>
    <message>
        <source>sales template.csv</source>
        <translation>fichier type ventes.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Enregistrement du fichier type</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source> rejected rows.csv</source>
        <translation> lignes rejetées.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Enregistrement des lignes rejetées</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Promoting the model</source>
        <translation>Activation du modèle</translation>
    </message>
    <message>
        <source>%1 v%2 is now the active model.</source>
        <translation>%1 v%2 est maintenant le modèle actif.</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Retour au modèle précédent</translation>
    </message>
    <message>
        <source>Rolled back: %1 v%2 is active again.</source>
        <translation>Retour effectué&#xa0;: %1 v%2 est de nouveau actif.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Fichiers de ventes (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The history of %1 is too short to test a model: import more, then train again.</source>
        <translation>L’historique de %1 est trop court pour tester un modèle&#xa0;: importez davantage, puis relancez l’entraînement.</translation>
    </message>
    <message>
        <source>No trained model serves %1: train one to get better forecasts.</source>
        <translation>%1 n’a pas de modèle entraîné&#xa0;: entraînez-en un pour de meilleures prévisions.</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Calendrier d’ouverture…</translation>
    </message>
    <message numerus="yes">
        <source>A trained model serves %1 of %n store(s).</source>
        <translation>
            <numerusform>Avec un modèle entraîné&#xa0;: %1 sur %n magasin.</numerusform>
            <numerusform>Avec un modèle entraîné&#xa0;: %1 sur %n magasins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models and uploads</source>
        <translation>Modèles et imports</translation>
    </message>
    <message>
        <source>weather and economy.csv</source>
        <translation>météo et économie.csv</translation>
    </message>
    <message>
        <source>Comparing the models</source>
        <translation>Comparaison des modèles</translation>
    </message>
    <message>
        <source>Looking at what it changes</source>
        <translation>Recherche de ce que cela change</translation>
    </message>
    <message>
        <source>Let %1 serve its store?</source>
        <translation>Mettre %1 en service dans son magasin&#xa0;?</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Revenir à %1&#xa0;?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadTableModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n magasin</numerusform>
            <numerusform>%n magasins</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UseScenarioDialog</name>
    <message>
        <source>Use this scenario</source>
        <translation>Appliquer ce scénario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Orders follow your forecast; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed. Prices and promotions themselves are not changed here.</source>
        <translation>Les commandes suivent votre prévision&#xa0;; celle du modèle reste à côté, et l’effet de la vôtre est mesuré une fois les jours passés. Les prix et les promotions eux-mêmes ne sont pas modifiés ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: your forecast becomes %4 units on average, in place of %5.</source>
        <translation>%1 du %2 au %3&#xa0;: votre prévision passe à %4 unités en moyenne, au lieu de %5.</translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation>Le premier jour est après le dernier.</translation>
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
        <translation>Étape</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WindowHost</name>
    <message>
        <source>Making the daily backup</source>
        <translation>Sauvegarde quotidienne en cours</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the page Health has the trace.</source>
        <translation>Shelfcast s’est arrêté de façon inattendue le %1&#xa0;; la page État en garde la trace.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off the last time: %n job(s). Nothing of it is stored half; the page Health runs it again.</source>
        <translation>
            <numerusform>Interrompue la dernière fois&#xa0;: %n tâche. Rien n’en est enregistré à moitié&#xa0;; la page État la relance.</numerusform>
            <numerusform>Interrompues la dernière fois&#xa0;: %n tâches. Rien n’en est enregistré à moitié&#xa0;; la page État les relance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Enregistrement du diagnostic</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Cette sauvegarde est chiffrée.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Restauration de %1</translation>
    </message>
    <message>
        <source>The backup is checked, copied and put in place. The database of now is kept beside it.</source>
        <translation>La sauvegarde est contrôlée, copiée et mise en place. La base actuelle est gardée à côté.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 restaurée.</translation>
    </message>
    <message>
        <source>The database before is kept as %1.</source>
        <translation>La base précédente est gardée sous le nom %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Sauvetage des données lisibles</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WorkList</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Hide this for a week</source>
        <translation>Masquer pendant une semaine</translation>
    </message>
    <message>
        <source>Snooze for a week: %1</source>
        <translation>Reporter d’une semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Hide this for the rest of the day</source>
        <translation>Masquer pour le reste de la journée</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::YearGrid</name>
    <message>
        <source>Days of the year</source>
        <translation>Jours de l’année</translation>
    </message>
    <message>
        <source>closed, as on every %1</source>
        <translation>fermé, comme chaque %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>closed: own closure</source>
        <translation>fermé&#xa0;: votre fermeture</translation>
    </message>
    <message>
        <source>closed, as every year at this time</source>
        <translation>fermé, comme chaque année à cette période</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>open, nothing sold</source>
        <translation>ouvert, rien vendu</translation>
    </message>
    <message>
        <source>not known: the data have a gap</source>
        <translation>inconnu&#xa0;: il manque des données</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing sold</source>
        <translation>rien vendu</translation>
    </message>
    <message>
        <source>gap in the data</source>
        <translation>données manquantes</translation>
    </message>
    <message>
        <source>open, ahead</source>
        <translation>ouvert, à venir</translation>
    </message>
</context>
</TS>
