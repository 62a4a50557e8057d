<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AuditView</name>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ट्रेनिंग</translation>
    </message>
    <message>
        <source>Model promoted</source>
        <translation>मॉडल लागू</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>वापस लौटाया</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>एक्सेस बदला</translation>
    </message>
    <message>
        <source>Model rejected</source>
        <translation>मॉडल ख़ारिज</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>मास्टर डेटा</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Own forecast</source>
        <translation>अपना पूर्वानुमान</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>रीस्टोर</translation>
    </message>
    <message>
        <source>Found at a start</source>
        <translation>शुरू में मिला</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>देख लिया गया</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>backup of the day</source>
        <translation>दिन का बैकअप</translation>
    </message>
    <message>
        <source>before an upload was taken back</source>
        <translation>अपलोड वापस लेने से पहले</translation>
    </message>
    <message>
        <source>before an update of Shelfcast</source>
        <translation>Shelfcast के अपडेट से पहले</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>रीस्टोर से पहले</translation>
    </message>
    <message>
        <source>rescued when the file was taken away</source>
        <translation>फ़ाइल हटाए जाने पर बचाया गया</translation>
    </message>
    <message>
        <source>your own copy %1</source>
        <translation>आपकी अपनी कॉपी %1</translation>
    </message>
    <message>
        <source>saved from the damaged database</source>
        <translation>ख़राब डेटाबेस से बचाया गया</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n without a sale in 90 days</source>
        <translation>
            <numerusform>%n बिना बिक्री के, 90 दिनों से</numerusform>
            <numerusform>%n बिना बिक्री के, 90 दिनों से</numerusform>
        </translation>
    </message>
    <message>
        <source>all with known stock</source>
        <translation>सबका स्टॉक मालूम</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>कोई ऑर्डर नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), at sales price</source>
        <translation>
            <numerusform>%n ऑर्डर, बिक्री दाम पर</numerusform>
            <numerusform>%n ऑर्डर, बिक्री दाम पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ऑर्डर</numerusform>
            <numerusform>%n ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>इस स्टोर में अभी कोई प्रोडक्ट नहीं है। शुरू करने के लिए बिक्री की फ़ाइल इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The stock of no product is known, so there is no order to recommend; the expected demand stands beside each.</source>
        <translation>किसी भी प्रोडक्ट का स्टॉक मालूम नहीं है, इसलिए ऑर्डर की सलाह नहीं दी जा सकती; हर प्रोडक्ट के साथ उसकी अनुमानित माँग दी गई है।</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>आज कुछ ऑर्डर नहीं करना है।</translation>
    </message>
    <message>
        <source>All orders fit the budget of %1.</source>
        <translation>सभी ऑर्डर %1 के बजट में आते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known stock</source>
        <translation>
            <numerusform>%Ln का स्टॉक मालूम नहीं</numerusform>
            <numerusform>%Ln का स्टॉक मालूम नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) look doubtful and are left out of &quot;tick all&quot;.</source>
        <translation>
            <numerusform>%n ऑर्डर संदिग्ध लगता है और “सब चुनें” में शामिल नहीं है।</numerusform>
            <numerusform>%n ऑर्डर संदिग्ध लगते हैं और “सब चुनें” में शामिल नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1.</source>
        <translation>
            <numerusform>%1 के भीतर रहने के लिए %n ऑर्डर छोड़ा या घटाया गया।</numerusform>
            <numerusform>%1 के भीतर रहने के लिए %n ऑर्डर छोड़े या घटाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, which is expected to cost %3.</source>
        <translation>
            <numerusform>%1 के भीतर रहने के लिए %n ऑर्डर छोड़ा या घटाया गया: %2 का माल ऑर्डर नहीं हुआ, जिससे %3 के नुक़सान का अनुमान है।</numerusform>
            <numerusform>%1 के भीतर रहने के लिए %n ऑर्डर छोड़े या घटाए गए: %2 का माल ऑर्डर नहीं हुआ, जिससे %3 के नुक़सान का अनुमान है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, at no expected cost.</source>
        <translation>
            <numerusform>%1 के भीतर रहने के लिए %n ऑर्डर छोड़ा या घटाया गया: %2 का माल ऑर्डर नहीं हुआ, इससे किसी नुक़सान का अनुमान नहीं है।</numerusform>
            <numerusform>%1 के भीतर रहने के लिए %n ऑर्डर छोड़े या घटाए गए: %2 का माल ऑर्डर नहीं हुआ, इससे किसी नुक़सान का अनुमान नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s) for %2.</source>
        <comment>Order 12 today from 3 suppliers for 540 EUR.</comment>
        <translation>
            <numerusform>%1, %n सप्लायर से, रक़म %2।</numerusform>
            <numerusform>%1, %n सप्लायरों से, रक़म %2।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s).</source>
        <comment>Order 12 today from 3 suppliers.</comment>
        <translation>
            <numerusform>%1, %n सप्लायर से।</numerusform>
            <numerusform>%1, %n सप्लायरों से।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>Order 12 today for 540 EUR.</comment>
        <translation>%1, रक़म %2।</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Order 12 today.</comment>
        <translation>%1।</translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives, %1 of sales already unavoidable.</source>
        <translation>
            <numerusform>%n प्रोडक्ट शायद आज दिए ऑर्डर के आने से पहले ख़त्म हो जाएगा, %1 की बिक्री का नुक़सान अब टल नहीं सकता।</numerusform>
            <numerusform>%n प्रोडक्ट शायद आज दिए ऑर्डर के आने से पहले ख़त्म हो जाएँगे, %1 की बिक्री का नुक़सान अब टल नहीं सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives.</source>
        <translation>
            <numerusform>%n प्रोडक्ट शायद आज दिए ऑर्डर के आने से पहले ख़त्म हो जाएगा।</numerusform>
            <numerusform>%n प्रोडक्ट शायद आज दिए ऑर्डर के आने से पहले ख़त्म हो जाएँगे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>लीड टाइम, दिन</translation>
    </message>
    <message>
        <source>Days from the order to the delivery, as the supplier states it</source>
        <translation>ऑर्डर से डिलीवरी तक के दिन, सप्लायर के बताए अनुसार</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>ऑर्डर के दिन</translation>
    </message>
    <message>
        <source>Weekdays on which it takes orders, as in Mon, Thu; empty: every day</source>
        <translation>हफ़्ते के वे दिन जब वह ऑर्डर लेता है, जैसे Mon, Thu; ख़ाली: हर दिन</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>डिलीवरी के दिन</translation>
    </message>
    <message>
        <source>Weekdays on which it brings goods; empty: every day</source>
        <translation>हफ़्ते के वे दिन जब वह माल लाता है; ख़ाली: हर दिन</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <translation>न्यूनतम रक़म</translation>
    </message>
    <message>
        <source>Least value of one order</source>
        <translation>एक ऑर्डर की सबसे कम रक़म</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>रिव्यू, दिन</translation>
    </message>
    <message>
        <source>Days from one order to the next</source>
        <translation>एक ऑर्डर से अगले ऑर्डर तक के दिन</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>मापा हुआ</translation>
    </message>
    <message>
        <source>What its deliveries really took</source>
        <translation>उसकी डिलीवरी में असल में लगे दिन</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>कैटेगरी</translation>
    </message>
    <message>
        <source>The supplier&apos;s code</source>
        <translation>सप्लायर का कोड</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>यूनिट लागत</translation>
    </message>
    <message>
        <source>What one unit costs you</source>
        <translation>आपकी प्रति यूनिट लागत</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>What a customer pays</source>
        <translation>ग्राहक जो चुकाता है</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Units that are ordered together</source>
        <translation>एक साथ ऑर्डर होने वाली यूनिटें</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>न्यूनतम ऑर्डर</translation>
    </message>
    <message>
        <source>Least units of one order</source>
        <translation>एक ऑर्डर की सबसे कम यूनिटें</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>लीड टाइम</translation>
    </message>
    <message>
        <source>Days from the order to the delivery; empty: the supplier&apos;s</source>
        <translation>ऑर्डर से डिलीवरी तक के दिन; ख़ाली: सप्लायर वाला</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>शेल्फ़ लाइफ़</translation>
    </message>
    <message>
        <source>Days that it keeps</source>
        <translation>माल कितने दिन टिकता है</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>अधिकतम स्टॉक</translation>
    </message>
    <message>
        <source>Units that the shelf holds</source>
        <translation>शेल्फ़ पर आने वाली यूनिटें</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>ऑर्डर का समय</translation>
    </message>
    <message>
        <source>Time of an order day until which it takes orders, as in 11:00; empty: all day</source>
        <translation>ऑर्डर वाले दिन किस समय तक ऑर्डर लिए जाते हैं, जैसे 11:00; ख़ाली: पूरे दिन</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>ऑर्डर नियम</translation>
    </message>
    <message>
        <source>How its products are ordered</source>
        <translation>उसके प्रोडक्ट कैसे ऑर्डर किए जाते हैं</translation>
    </message>
    <message>
        <source>How much is ordered, by which rule</source>
        <translation>किस नियम से कितना ऑर्डर किया जाता है</translation>
    </message>
    <message>
        <source>Cost by quantity</source>
        <translation>मात्रा पर लागत</translation>
    </message>
    <message>
        <source>What a unit costs in a larger order</source>
        <translation>बड़े ऑर्डर में एक यूनिट की लागत</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Week of %1</source>
        <translation>%1 का हफ़्ता</translation>
    </message>
    <message>
        <source>units</source>
        <translation>यूनिट</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>रुझान</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>सीज़न</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ख़ास मौक़े</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Looking at the whole file</source>
        <translation>पूरी फ़ाइल देखी जा रही है</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>पंक्तियाँ सहेजी जा रही हैं</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>जोड़ लगाया जा रहा है</translation>
    </message>
    <message>
        <source>Keeping a copy of the file</source>
        <translation>फ़ाइल की कॉपी रखी जा रही है</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>अपलोड वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>नमूना लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>बिक्री पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>पूर्वानुमान बन रहा है</translation>
    </message>
    <message>
        <source>Deciding the orders</source>
        <translation>ऑर्डर तय हो रहे हैं</translation>
    </message>
    <message>
        <source>Preparing features</source>
        <translation>फ़ीचर तैयार हो रहे हैं</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ट्रेनिंग</translation>
    </message>
    <message>
        <source>Learning from the earlier history</source>
        <translation>पुराने इतिहास से सीखा जा रहा है</translation>
    </message>
    <message>
        <source>Comparing the models on the past</source>
        <translation>बीते समय पर मॉडलों की तुलना हो रही है</translation>
    </message>
    <message>
        <source>Searching settings</source>
        <translation>सेटिंग खोजी जा रही हैं</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>दायरे मापे जा रहे हैं</translation>
    </message>
    <message>
        <source>Learning from the whole history</source>
        <translation>पूरे इतिहास से सीखा जा रहा है</translation>
    </message>
    <message>
        <source>Learning from all days</source>
        <translation>सभी दिनों से सीखा जा रहा है</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>ट्रेन हुआ</translation>
    </message>
    <message>
        <source>Checking all stores together on days the model has not seen</source>
        <translation>सभी स्टोर एक साथ उन दिनों पर जाँचे जा रहे हैं जो मॉडल ने नहीं देखे</translation>
    </message>
    <message>
        <source>Checking the forecast week by week</source>
        <translation>पूर्वानुमान हफ़्ता-दर-हफ़्ता जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Saving the models</source>
        <translation>मॉडल सहेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>फ़ाइल लिखी जा रही है</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>वर्कबुक लिखी जा रही है</translation>
    </message>
    <message>
        <source>Checking the workbook</source>
        <translation>वर्कबुक जाँची जा रही है</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>बैकअप लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>बैकअप जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>बैकअप कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>Train one on the Upload and train page.</source>
        <translation>“अपलोड और ट्रेनिंग” पेज पर एक मॉडल ट्रेन करें।</translation>
    </message>
    <message>
        <source>There is too little history for machine learning yet; the forecast rests on averages, trend and weekdays.</source>
        <translation>मशीन लर्निंग के लिए इतिहास अभी बहुत कम है; पूर्वानुमान औसत, रुझान और हफ़्ते के दिनों पर टिका है।</translation>
    </message>
    <message>
        <source>With little more than a year of history or less, yearly seasons cannot be learned yet, and bands over long periods are optimistic.</source>
        <translation>इतिहास लगभग एक साल या उससे कम का है, इसलिए सालाना सीज़न अभी नहीं सीखे जा सकते, और लंबी अवधि के दायरे ज़रूरत से ज़्यादा आशावादी हैं।</translation>
    </message>
    <message>
        <source>With less than two years of history, bands over long periods are optimistic.</source>
        <translation>इतिहास दो साल से कम का है, इसलिए लंबी अवधि के दायरे ज़रूरत से ज़्यादा आशावादी हैं।</translation>
    </message>
    <message>
        <source>The data hold no pattern that helps to forecast: each product&apos;s plain average is the best guess, and the bands show how far sales scatter around it.</source>
        <translation>डेटा में ऐसा कोई पैटर्न नहीं है जो पूर्वानुमान में मदद करे: हर प्रोडक्ट का सादा औसत ही सबसे अच्छा अनुमान है, और दायरे दिखाते हैं कि बिक्री उससे कितनी ऊपर-नीचे रहती है।</translation>
    </message>
    <message>
        <source>No sales before this date.</source>
        <translation>इस तारीख़ से पहले कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>Checking %1 on days the model has not seen</source>
        <translation>%1 को उन दिनों पर जाँचा जा रहा है जो मॉडल ने नहीं देखे</translation>
    </message>
    <message>
        <source>Looking for the forecast</source>
        <translation>पूर्वानुमान ढूँढा जा रहा है</translation>
    </message>
    <message>
        <source>On the last %1 days the forecast was off by %2.</source>
        <translation>पिछले %1 दिनों में पूर्वानुमान की चूक %2 रही।</translation>
    </message>
    <message>
        <source>On the last %1 weeks the forecast was off by %2.</source>
        <translation>पिछले %1 हफ़्तों में पूर्वानुमान की चूक %2 रही।</translation>
    </message>
    <message>
        <source>On the last %1 months the forecast was off by %2.</source>
        <translation>पिछले %1 महीनों में पूर्वानुमान की चूक %2 रही।</translation>
    </message>
    <message>
        <source>On the last day the forecast was off by %1.</source>
        <translation>पिछले दिन पूर्वानुमान की चूक %1 रही।</translation>
    </message>
    <message>
        <source>On the last week the forecast was off by %1.</source>
        <translation>पिछले हफ़्ते पूर्वानुमान की चूक %1 रही।</translation>
    </message>
    <message>
        <source>On the last month the forecast was off by %1.</source>
        <translation>पिछले महीने पूर्वानुमान की चूक %1 रही।</translation>
    </message>
    <message>
        <source>Repeating the last season would have been off by %1.</source>
        <translation>पिछले सीज़न को दोहराने पर चूक %1 रहती।</translation>
    </message>
    <message>
        <source>It was off by %1, repeating the last season by %2.</source>
        <translation>इसकी चूक %1 रही, पिछले सीज़न को दोहराने की %2।</translation>
    </message>
    <message>
        <source>It was off by %1, the active model by %2 on the same days.</source>
        <translation>उन्हीं दिनों पर इसकी चूक %1 रही, चालू मॉडल की %2।</translation>
    </message>
    <message>
        <source>There are %1 days of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>अब तक बिक्री के केवल %1 दिन हैं: सीखने लायक पैटर्न या पूर्वानुमान की जाँच के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>There are %1 weeks of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>अब तक बिक्री के केवल %1 हफ़्ते हैं: सीखने लायक पैटर्न या पूर्वानुमान की जाँच के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>There are %1 months of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>अब तक बिक्री के केवल %1 महीने हैं: सीखने लायक पैटर्न या पूर्वानुमान की जाँच के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>From %1 days on a model can be tested and put to use.</source>
        <translation>%1 दिन होने पर मॉडल जाँचा और काम में लिया जा सकता है।</translation>
    </message>
    <message>
        <source>From %1 weeks on a model can be tested and put to use.</source>
        <translation>%1 हफ़्ते होने पर मॉडल जाँचा और काम में लिया जा सकता है।</translation>
    </message>
    <message>
        <source>From %1 months on a model can be tested and put to use.</source>
        <translation>%1 महीने होने पर मॉडल जाँचा और काम में लिया जा सकता है।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is nearly the sales over again and would give the answer away; it is not used.</source>
        <translation>कॉलम “%1” लगभग बिक्री ही है और जवाब पहले से बता देता; इसका उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits.</source>
        <translation>बेहतर सेटिंग की खोज में %1 बार मॉडल बनाया गया।</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits, then its time was up (%2 of %3 rounds).</source>
        <translation>बेहतर सेटिंग की खोज में %1 बार मॉडल बनाया गया, फिर समय पूरा हो गया (%3 में से %2 दौर)।</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; it is used.</source>
        <translation>बाद की %1 अनदेखी अवधियों पर खोजी गई सेटिंग की चूक %2 रही, सामान्य सेटिंग की %3; खोजी गई सेटिंग ली जाती है।</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; the usual settings stay.</source>
        <translation>बाद की %1 अनदेखी अवधियों पर खोजी गई सेटिंग की चूक %2 रही, सामान्य सेटिंग की %3; सामान्य सेटिंग ही रहती है।</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, against %4 when it was tested.</source>
        <translation>%2 तक के %1 दिनों में पूर्वानुमान की चूक %3 रही, जाँच के समय %4 थी।</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, %4 when it was tested: it still fits.</source>
        <translation>%2 तक के %1 दिनों में पूर्वानुमान की चूक %3 रही, जाँच के समय %4 थी: मॉडल अब भी ठीक है।</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>बिक्री अब वैसी नहीं रही जैसी से मॉडल ने सीखा था (स्थिरता सूचकांक %1, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>बिक्री अब वैसी नहीं रही जैसी से मॉडल ने सीखा था, %1 ज़्यादा है (स्थिरता सूचकांक %2, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>बिक्री अब वैसी नहीं रही जैसी से मॉडल ने सीखा था, %1 कम है (स्थिरता सूचकांक %2, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>दाम अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था (स्थिरता सूचकांक %1, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>दाम अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था, %1 ज़्यादा हैं (स्थिरता सूचकांक %2, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>दाम अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था, %1 कम हैं (स्थिरता सूचकांक %2, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>डिस्काउंट अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था (स्थिरता सूचकांक %1, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>डिस्काउंट अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था, %1 ज़्यादा हैं (स्थिरता सूचकांक %2, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>डिस्काउंट अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था, %1 कम हैं (स्थिरता सूचकांक %2, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>प्रमोशन अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था (स्थिरता सूचकांक %1, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>प्रमोशन अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था, %1 ज़्यादा हैं (स्थिरता सूचकांक %2, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>प्रमोशन अब वैसे नहीं रहे जैसों से मॉडल ने सीखा था, %1 कम हैं (स्थिरता सूचकांक %2, 0.25 से बदलाव माना जाता है)।</translation>
    </message>
    <message>
        <source>Model %1, tried beside it, was off by %2 less on the same days: it can be promoted.</source>
        <translation>साथ में आज़माए गए मॉडल %1 की चूक उन्हीं दिनों पर %2 कम रही: इसे लागू किया जा सकता है।</translation>
    </message>
    <message>
        <source>There are only %1 days of history, too few for a model: this is the plain average with wide limits.</source>
        <translation>इतिहास केवल %1 दिनों का है, मॉडल के लिए बहुत कम: यह सादा औसत है, चौड़ी सीमाओं के साथ।</translation>
    </message>
    <message>
        <source>The model was trained on data to %1; train again to use what came since.</source>
        <translation>मॉडल %1 तक के डेटा पर ट्रेन हुआ; उसके बाद का डेटा शामिल करने के लिए फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>The data end on %1, %2 days before the planning date; import newer sales.</source>
        <translation>डेटा %1 पर ख़त्म होता है, प्लानिंग तारीख़ से %2 दिन पहले; नई बिक्री इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>1 product without sales before the planning date is left out.</source>
        <translation>1 प्रोडक्ट, जिसकी प्लानिंग तारीख़ से पहले कोई बिक्री नहीं, छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>%1 products without sales before the planning date are left out.</source>
        <translation>%1 प्रोडक्ट, जिनकी प्लानिंग तारीख़ से पहले कोई बिक्री नहीं, छोड़ दिए गए हैं।</translation>
    </message>
    <message>
        <source>%1 components of assembled goods are no products of this store and are not planned (first: %2).</source>
        <translation>तैयार सामान के %1 घटक इस स्टोर के प्रोडक्ट नहीं हैं और उनकी योजना नहीं बनती (पहला: %2)।</translation>
    </message>
    <message>
        <source>%1 products without sales before the replay are left out.</source>
        <translation>%1 प्रोडक्ट, जिनकी रीप्ले से पहले कोई बिक्री नहीं, छोड़ दिए गए हैं।</translation>
    </message>
    <message>
        <source>%1 days of products have no known demand (no record, or sold out) and are replayed without demand.</source>
        <translation>प्रोडक्टों के %1 दिनों की माँग मालूम नहीं (रिकॉर्ड नहीं या माल ख़त्म); उनका रीप्ले बिना माँग के होता है।</translation>
    </message>
    <message>
        <source>Raised to the supplier&apos;s minimum of %1.</source>
        <translation>सप्लायर के न्यूनतम %1 तक बढ़ाया गया।</translation>
    </message>
    <message>
        <source>%1 under the supplier&apos;s minimum of %2.</source>
        <translation>सप्लायर के न्यूनतम %2 से %1 कम।</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>रद्द: %1</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3</source>
        <translation>%1 दिनों में: लीड टाइम %2 + रिव्यू %3</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3, lead time %4 to %5 days</source>
        <translation>%1 दिनों में: लीड टाइम %2 + रिव्यू %3, लीड टाइम %4 से %5 दिन</translation>
    </message>
    <message>
        <source>%1 before rounding</source>
        <translation>राउंड करने से पहले %1</translation>
    </message>
    <message>
        <source>%1 % service</source>
        <translation>%1 % सर्विस</translation>
    </message>
    <message>
        <source>%1 % of demand served from stock</source>
        <translation>स्टॉक से माँग का %1 % पूरा</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>पहली नियत तारीख़ %1</translation>
    </message>
    <message>
        <source>%1 due %2 comes too late to count</source>
        <translation>%2 को नियत %1 इतनी देर से आएगा कि गिना नहीं जाता</translation>
    </message>
    <message>
        <source>position %1 is above the reorder point %2</source>
        <translation>पोज़िशन %1 रीऑर्डर पॉइंट %2 से ऊपर है</translation>
    </message>
    <message>
        <source>%1 x %2 lifts the position %3 above the reorder point %4</source>
        <translation>%1 x %2 पोज़िशन %3 को रीऑर्डर पॉइंट %4 से ऊपर ले जाता है</translation>
    </message>
    <message>
        <source>the position is %1 above the order-up-to level</source>
        <translation>पोज़िशन ऑर्डर-अप-टू स्तर से %1 ऊपर है</translation>
    </message>
    <message>
        <source>minimum order %1</source>
        <translation>न्यूनतम ऑर्डर %1</translation>
    </message>
    <message>
        <source>supplier&apos;s minimum of %1</source>
        <translation>सप्लायर का न्यूनतम %1</translation>
    </message>
    <message>
        <source>1 pack of %1</source>
        <translation>%1 का 1 पैक</translation>
    </message>
    <message>
        <source>%1 packs of %2</source>
        <translation>%2 के %1 पैक</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2</source>
        <translation>अधिकतम स्टॉक %1 में %2 की जगह बचती है</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2: less than the smallest order that can be placed</source>
        <translation>अधिकतम स्टॉक %1 में %2 की जगह बचती है: सबसे छोटे संभव ऑर्डर से कम</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over</source>
        <translation>शेल्फ़ लाइफ़ %1 दिन: ऑर्डर का ज़्यादा से ज़्यादा %2 % बच सकता है</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over: less than the smallest order that can be placed</source>
        <translation>शेल्फ़ लाइफ़ %1 दिन: ऑर्डर का ज़्यादा से ज़्यादा %2 % बच सकता है: सबसे छोटे संभव ऑर्डर से कम</translation>
    </message>
    <message>
        <source>no sale in %1 days</source>
        <translation>%1 दिनों से कोई बिक्री नहीं</translation>
    </message>
    <message>
        <source>As you said, the shop is open on all days.</source>
        <translation>आपके बताए अनुसार दुकान हर दिन खुली रहती है।</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 has rows on %3 of %4 days on which others sold.</source>
        <translation>केवल वही लिखा है जो बिका: %1 पंक्तियों में से किसी में 0 नहीं है, और %2 की पंक्तियाँ उन %4 दिनों में से %3 पर हैं जब दूसरे प्रोडक्ट बिके।</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 has rows on %4 of %5 days on which others sold.</source>
        <translation>केवल वही लिखा है जो बिका: %2 पंक्तियों में से %1 में 0 है, और %3 की पंक्तियाँ उन %5 दिनों में से %4 पर हैं जब दूसरे प्रोडक्ट बिके।</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 open days have no row.</source>
        <translation>केवल वही लिखा है जो बिका: %1 पंक्तियों में से किसी में 0 नहीं है, और %2 खुले दिनों की कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>A day without a row sold 0.</source>
        <translation>जिस दिन की पंक्ति नहीं है उस दिन बिक्री 0 रही।</translation>
    </message>
    <message>
        <source>Days on which nothing was sold are written as 0 (%1 of %2 rows), so the %3 days without a row are not known.</source>
        <translation>जिन दिनों कुछ नहीं बिका वे 0 लिखे हैं (%2 पंक्तियों में से %1), इसलिए बिना पंक्ति वाले %3 दिनों की बिक्री मालूम नहीं है।</translation>
    </message>
    <message>
        <source>Products that sell a lot lack a row on %1 days, so these days are not known rather than days without a sale.</source>
        <translation>ज़्यादा बिकने वाले प्रोडक्टों की %1 दिनों पर पंक्ति नहीं है, इसलिए ये दिन “बिना बिक्री” नहीं बल्कि “मालूम नहीं” माने जाते हैं।</translation>
    </message>
    <message>
        <source>As you said, only what was sold is written: a day without a row sold 0.</source>
        <translation>आपके बताए अनुसार केवल वही लिखा है जो बिका: जिस दिन की पंक्ति नहीं है उस दिन बिक्री 0 रही।</translation>
    </message>
    <message>
        <source>As you said, zeros are written: a day without a row is not known.</source>
        <translation>आपके बताए अनुसार शून्य भी लिखे जाते हैं: जिस दिन की पंक्ति नहीं है उसकी बिक्री मालूम नहीं।</translation>
    </message>
    <message>
        <source>As you said, the stock is that of the %1.</source>
        <translation>आपके बताए अनुसार स्टॉक %1 का है।</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 of %2 rows sold more than the stock beside them.</source>
        <translation>स्टॉक शाम का है: %2 पंक्तियों में से %1 में बिक्री साथ लिखे स्टॉक से ज़्यादा है।</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 times it is the day before&apos;s less what the day sold.</source>
        <translation>स्टॉक शाम का है: %1 बार यह पिछले दिन के स्टॉक में से दिन की बिक्री घटाकर बनता है।</translation>
    </message>
    <message>
        <source>The stock is that of the %1, as the column&apos;s name says.</source>
        <translation>कॉलम के नाम के अनुसार स्टॉक %1 का है।</translation>
    </message>
    <message>
        <source>It counts as the next morning&apos;s.</source>
        <translation>इसे अगली सुबह का स्टॉक माना जाता है।</translation>
    </message>
    <message>
        <source>The stock is that of the morning: none of %1 rows sold more than it.</source>
        <translation>स्टॉक सुबह का है: %1 पंक्तियों में से किसी में बिक्री स्टॉक से ज़्यादा नहीं है।</translation>
    </message>
    <message>
        <source>The stock is that of the morning: %1 times the next day&apos;s is the day&apos;s less what it sold.</source>
        <translation>स्टॉक सुबह का है: %1 बार अगले दिन का स्टॉक इस दिन के स्टॉक में से बिक्री घटाकर बनता है।</translation>
    </message>
    <message>
        <source>Days that sold all of it may have wanted more.</source>
        <translation>जिन दिनों पूरा स्टॉक बिक गया, उन दिनों माँग ज़्यादा रही हो सकती है।</translation>
    </message>
    <message>
        <source>These rows are by %1, earlier ones of store %2 by %3: where both are known the %4 count, and the other %5 are spread as the %6 sell.</source>
        <translation>ये पंक्तियाँ %1 के हिसाब से हैं, स्टोर %2 की पुरानी पंक्तियाँ %3 के हिसाब से: जहाँ दोनों मालूम हैं वहाँ %4 गिने जाते हैं, और बाकी %5 वैसे बाँटे जाते हैं जैसी %6 में बिक्री होती है।</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>%1 lots of at most %2</source>
        <translation>%1 लॉट, अधिकतम %2 के</translation>
    </message>
    <message>
        <source>The last day, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>आख़िरी दिन, %1, में केवल %2 सीरीज़ की पंक्तियाँ हैं और वह शायद अधूरा है।</translation>
    </message>
    <message>
        <source>The last week, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>आख़िरी हफ़्ते, %1, में केवल %2 सीरीज़ की पंक्तियाँ हैं और वह शायद अधूरा है।</translation>
    </message>
    <message>
        <source>The last month, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>आख़िरी महीने, %1, में केवल %2 सीरीज़ की पंक्तियाँ हैं और वह शायद अधूरा है।</translation>
    </message>
    <message>
        <source>1 product changes its category within the file (%1); the last one is kept, and the category tells little.</source>
        <translation>1 प्रोडक्ट की कैटेगरी फ़ाइल में बदलती है (%1); आख़िरी रखी जाती है, और कैटेगरी से कम ही पता चलता है।</translation>
    </message>
    <message>
        <source>%1 products change their category within the file (%2); the last one is kept, and the category tells little.</source>
        <translation>%1 प्रोडक्टों की कैटेगरी फ़ाइल में बदलती है (%2); आख़िरी रखी जाती है, और कैटेगरी से कम ही पता चलता है।</translation>
    </message>
    <message>
        <source>1 product has a highest price of more than three times the lowest (%1).</source>
        <translation>1 प्रोडक्ट का सबसे ज़्यादा दाम सबसे कम दाम के तीन गुने से ज़्यादा है (%1)।</translation>
    </message>
    <message>
        <source>%1 products have a highest price of more than three times the lowest (%2).</source>
        <translation>%1 प्रोडक्टों का सबसे ज़्यादा दाम सबसे कम दाम के तीन गुने से ज़्यादा है (%2)।</translation>
    </message>
    <message>
        <source>1 row has far more units than the product ever else sold (first: %1).</source>
        <translation>1 पंक्ति में इतनी यूनिटें हैं जितनी वह प्रोडक्ट कभी नहीं बिका (पहली: %1)।</translation>
    </message>
    <message>
        <source>%1 rows have far more units than the product ever else sold (first: %2).</source>
        <translation>%1 पंक्तियों में इतनी यूनिटें हैं जितनी वह प्रोडक्ट कभी नहीं बिका (पहली: %2)।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>“%1” बिकी यूनिटों के बराबर है: जिसका पूर्वानुमान करना है वही पहले से बता देता है, इसलिए इसका उपयोग कभी नहीं होता।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; nearly equals the units sold (correlation %2): it gives away what is to be forecast, so it is never used.</source>
        <translation>“%1” बिकी यूनिटों के लगभग बराबर है (सहसंबंध %2): जिसका पूर्वानुमान करना है वही पहले से बता देता है, इसलिए इसका उपयोग कभी नहीं होता।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is somebody&apos;s forecast of the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>“%1” बिकी यूनिटों का किसी का पूर्वानुमान है: जिसका पूर्वानुमान करना है वही पहले से बता देता है, इसलिए इसका उपयोग कभी नहीं होता।</translation>
    </message>
    <message>
        <source>1 row plans the future, up to %1: %2.</source>
        <translation>1 पंक्ति %1 तक के भविष्य की योजना है: %2।</translation>
    </message>
    <message>
        <source>%1 rows plan the future, up to %2: %3.</source>
        <translation>%1 पंक्तियाँ %2 तक के भविष्य की योजना हैं: %3।</translation>
    </message>
    <message>
        <source>They have no units and come after the last sale.</source>
        <translation>उनमें यूनिटें नहीं हैं और वे आख़िरी बिक्री के बाद की हैं।</translation>
    </message>
    <message>
        <source>The header is repeated %1 times among the rows; these lines were skipped.</source>
        <translation>पंक्तियों के बीच हेडर %1 बार दोहराया गया है; ये पंक्तियाँ छोड़ दी गईं।</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected, most often (%3) for: %4.</source>
        <translation>%2 पंक्तियों में से %1 ख़ारिज हुईं, सबसे ज़्यादा (%3) इस कारण: %4।</translation>
    </message>
    <message>
        <source>Rows with the day, store and product of an earlier row: %1.</source>
        <translation>पहले की किसी पंक्ति वाले ही दिन, स्टोर और प्रोडक्ट की पंक्तियाँ: %1।</translation>
    </message>
    <message>
        <source>They are lines of a till and add up.</source>
        <translation>ये बिल की पंक्तियाँ हैं और जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Returns among them: %1.</source>
        <translation>इनमें वापसी: %1।</translation>
    </message>
    <message>
        <source>As you decided, the later row counts.</source>
        <translation>आपके तय किए अनुसार बाद वाली पंक्ति गिनी जाती है।</translation>
    </message>
    <message>
        <source>As you decided, they add up.</source>
        <translation>आपके तय किए अनुसार ये जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>As you decided, rows that are equal in every cell count once, and the others add up.</source>
        <translation>आपके तय किए अनुसार, हर सेल में एक जैसी पंक्तियाँ एक बार गिनी जाती हैं और बाकी जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, in whole blocks: %1.</source>
        <translation>फ़ाइल में पूरे हिस्सों में दो बार आई पंक्तियाँ: %1।</translation>
    </message>
    <message>
        <source>They are copies and count once.</source>
        <translation>ये कॉपियाँ हैं और एक बार गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>Rows that the later copy has otherwise: %1.</source>
        <translation>बाद की कॉपी में अलग मिली पंक्तियाँ: %1।</translation>
    </message>
    <message>
        <source>The later row counts.</source>
        <translation>बाद वाली गिनी जाती है।</translation>
    </message>
    <message>
        <source>Other rows with the day, store and product of an earlier row: %1.</source>
        <translation>पहले की किसी पंक्ति वाले ही दिन, स्टोर और प्रोडक्ट की दूसरी पंक्तियाँ: %1।</translation>
    </message>
    <message>
        <source>They add up.</source>
        <translation>ये जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one in every cell, in a table that otherwise has one row per day, store and product: %1.</source>
        <translation>हर सेल में पहले की किसी पंक्ति जैसी पंक्तियाँ, ऐसी टेबल में जहाँ वैसे हर दिन, स्टोर और प्रोडक्ट की एक ही पंक्ति है: %1।</translation>
    </message>
    <message>
        <source>Odd rows that are held back: %1.</source>
        <translation>रोकी गई अजीब पंक्तियाँ: %1।</translation>
    </message>
    <message>
        <source>Odd rows that count, as you decided: %1.</source>
        <translation>आपके तय किए अनुसार गिनी गई अजीब पंक्तियाँ: %1।</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>पंक्ति %1: %2।</translation>
    </message>
    <message>
        <source>And more: %1.</source>
        <translation>और भी: %1।</translation>
    </message>
    <message>
        <source>Rows with a date after today, most of the file: %1.</source>
        <translation>आज के बाद की तारीख़ वाली पंक्तियाँ, फ़ाइल का ज़्यादातर हिस्सा: %1।</translation>
    </message>
    <message>
        <source>They are taken: is the clock of this computer right?</source>
        <translation>इन्हें लिया जाता है: क्या इस कंप्यूटर की घड़ी सही है?</translation>
    </message>
    <message>
        <source>Rows that hold far more or less than the others, too many to be slips: %1.</source>
        <translation>बाकी से बहुत ज़्यादा या बहुत कम वाली पंक्तियाँ, इतनी कि ये भूल नहीं हो सकतीं: %1।</translation>
    </message>
    <message>
        <source>They are taken: are quantities or prices written in two units?</source>
        <translation>इन्हें लिया जाता है: क्या मात्राएँ या दाम दो अलग इकाइयों में लिखे हैं?</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>रोकी गई: %1</translation>
    </message>
    <message>
        <source>the date is after today (%1)</source>
        <translation>तारीख़ आज के बाद की है (%1)</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days after the last, %2</source>
        <translation>तारीख़ बाकी सबसे बहुत दूर है: आख़िरी के %1 दिन बाद, %2</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days before the first, %2</source>
        <translation>तारीख़ बाकी सबसे बहुत दूर है: पहली से %1 दिन पहले, %2</translation>
    </message>
    <message>
        <source>the quantity is an article number</source>
        <translation>मात्रा की जगह आइटम नंबर है</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other day (%2)</source>
        <translation>मात्रा किसी भी दूसरे दिन की सबसे बड़ी मात्रा की %1 गुनी है (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any stored day (%2)</source>
        <translation>मात्रा सहेजे गए किसी भी दिन की सबसे बड़ी मात्रा की %1 गुनी है (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other product (%2)</source>
        <translation>मात्रा किसी भी दूसरे प्रोडक्ट की सबसे बड़ी मात्रा की %1 गुनी है (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times the product&apos;s usual one (%2)</source>
        <translation>दाम प्रोडक्ट के सामान्य दाम का %1 गुना है (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times less than the product&apos;s usual one (%2)</source>
        <translation>दाम प्रोडक्ट के सामान्य दाम से %1 गुना कम है (%2)</translation>
    </message>
    <message>
        <source>the discount is a fraction where all others are percent</source>
        <translation>डिस्काउंट दशमलव में है जबकि बाकी सब प्रतिशत में हैं</translation>
    </message>
    <message>
        <source>the discount is in percent where all others are fractions</source>
        <translation>डिस्काउंट प्रतिशत में है जबकि बाकी सब दशमलव में हैं</translation>
    </message>
    <message>
        <source>the discount is above 100 %</source>
        <translation>डिस्काउंट 100 % से ज़्यादा है</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the two are added up.</source>
        <translation>ये तारीख़ें पहले के 1 अपलोड (“%1”) से मिलती हैं; जहाँ दोनों में पंक्ति है, वहाँ दोनों जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the two are added up.</source>
        <translation>ये तारीख़ें पहले के %1 अपलोड (सबसे नया: “%2”) से मिलती हैं; जहाँ दोनों में पंक्ति है, वहाँ दोनों जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Sales of 1 earlier upload (&quot;%1&quot;) meet those of this file.</source>
        <translation>पहले के 1 अपलोड (“%1”) की बिक्री इस फ़ाइल की बिक्री से मिलती है।</translation>
    </message>
    <message>
        <source>Sales of %1 earlier uploads (newest: &quot;%2&quot;) meet those of this file.</source>
        <translation>पहले के %1 अपलोड (सबसे नया: “%2”) की बिक्री इस फ़ाइल की बिक्री से मिलती है।</translation>
    </message>
    <message>
        <source>%1 days from %2 on</source>
        <translation>%2 से %1 दिन</translation>
    </message>
    <message>
        <source>%1: other receipts or hours of the same day, so the two are added up.</source>
        <translation>%1: उसी दिन के दूसरे बिल या घंटे, इसलिए दोनों जोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>%1: whole again, so this file replaces it.</source>
        <translation>%1: फिर से पूरा, इसलिए यह फ़ाइल उसकी जगह लेती है।</translation>
    </message>
    <message>
        <source>%1: already there as a whole, so the stored sales stay.</source>
        <translation>%1: पहले से पूरा मौजूद, इसलिए सहेजी गई बिक्री रहती है।</translation>
    </message>
    <message>
        <source>%1: it is not clear whether it came in part or whole again.</source>
        <translation>%1: साफ़ नहीं है कि यह आधा आया या फिर से पूरा।</translation>
    </message>
    <message>
        <source>The two are added up; what is in both then counts twice.</source>
        <translation>दोनों जोड़े जाते हैं; जो दोनों में है वह तब दो बार गिना जाता है।</translation>
    </message>
    <message>
        <source>This file replaces what was stored; if it holds only a part of the day, the day is now short.</source>
        <translation>यह फ़ाइल सहेजी गई बिक्री की जगह लेती है; अगर इसमें दिन का केवल एक हिस्सा है, तो दिन अब अधूरा है।</translation>
    </message>
    <message>
        <source>%1 of %2 stores have sales on one day only: &quot;%3&quot; seems to hold receipt numbers.</source>
        <translation>%2 स्टोरों में से %1 की बिक्री केवल एक दिन की है: “%3” में शायद बिल नंबर हैं।</translation>
    </message>
    <message>
        <source>They are read as stores, each with a forecast of its own.</source>
        <translation>इन्हें स्टोर माना जाता है, हरेक का अपना पूर्वानुमान।</translation>
    </message>
    <message>
        <source>%1 rows were added to stored ones.</source>
        <translation>%1 पंक्तियाँ सहेजी गई पंक्तियों में जोड़ी गईं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the decision %2.</source>
        <translation>“%1” फ़ैसले %2 के लिए मान्य नहीं है।</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>यह %1 हो सकता है।</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the stored row stays.</source>
        <translation>ये तारीख़ें पहले के 1 अपलोड (“%1”) से मिलती हैं; जहाँ दोनों में पंक्ति है, वहाँ सहेजी गई पंक्ति रहती है।</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the row of this file wins.</source>
        <translation>ये तारीख़ें पहले के 1 अपलोड (“%1”) से मिलती हैं; जहाँ दोनों में पंक्ति है, वहाँ इस फ़ाइल की पंक्ति ली जाती है।</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the stored row stays.</source>
        <translation>ये तारीख़ें पहले के %1 अपलोड (सबसे नया: “%2”) से मिलती हैं; जहाँ दोनों में पंक्ति है, वहाँ सहेजी गई पंक्ति रहती है।</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the row of this file wins.</source>
        <translation>ये तारीख़ें पहले के %1 अपलोड (सबसे नया: “%2”) से मिलती हैं; जहाँ दोनों में पंक्ति है, वहाँ इस फ़ाइल की पंक्ति ली जाती है।</translation>
    </message>
    <message>
        <source>This very file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>यही फ़ाइल पहले इम्पोर्ट हो चुकी है (अपलोड %1, %2), इसलिए दोबारा कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is the first that holds sales.</source>
        <translation>वर्कबुक में %1 शीट हैं; बिक्री वाली पहली शीट “%2” है।</translation>
    </message>
    <message>
        <source>All numbers with a point have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>बिंदु वाली सभी संख्याओं में उसके बाद तीन अंक हैं, इसलिए बिंदु हज़ार का या दशमलव का चिह्न हो सकता है; दशमलव चिह्न “%1” माना गया है।</translation>
    </message>
    <message>
        <source>All numbers with a comma have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>अल्पविराम वाली सभी संख्याओं में उसके बाद तीन अंक हैं, इसलिए अल्पविराम हज़ार का या दशमलव का चिह्न हो सकता है; दशमलव चिह्न “%1” माना गया है।</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as day, month, year.</source>
        <translation>“%1” की हर तारीख़ में दिन और महीना आपस में बदले जा सकते हैं; दिन, महीना, साल पढ़ा गया।</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as month, day, year.</source>
        <translation>“%1” की हर तारीख़ में दिन और महीना आपस में बदले जा सकते हैं; महीना, दिन, साल पढ़ा गया।</translation>
    </message>
    <message>
        <source>There is no column with products, so each &quot;%1&quot; is forecast as one.</source>
        <translation>प्रोडक्ट का कोई कॉलम नहीं है, इसलिए हर “%1” का पूर्वानुमान एक साथ बनता है।</translation>
    </message>
    <message>
        <source>The file has no header row, so the columns were told apart by their values.</source>
        <translation>फ़ाइल में हेडर पंक्ति नहीं है, इसलिए कॉलम उनके मानों से पहचाने गए।</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>क्या यह सही है?</translation>
    </message>
    <message>
        <source>Is the mapping right?</source>
        <translation>क्या मैपिंग सही है?</translation>
    </message>
    <message>
        <source>The file has no store column; all rows go to the store &quot;%1&quot;.</source>
        <translation>फ़ाइल में स्टोर का कॉलम नहीं है; सभी पंक्तियाँ स्टोर “%1” में जाती हैं।</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>ख़ाली जगह</translation>
    </message>
    <message>
        <source>%1 sheet &quot;%2&quot;</source>
        <translation>%1 शीट “%2”</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>दशमलव अल्पविराम</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>दशमलव बिंदु</translation>
    </message>
    <message>
        <source>one column per product</source>
        <translation>हर प्रोडक्ट का एक कॉलम</translation>
    </message>
    <message>
        <source>one column per date</source>
        <translation>हर तारीख़ का एक कॉलम</translation>
    </message>
    <message>
        <source>dates in several columns</source>
        <translation>कई कॉलमों में तारीख़ें</translation>
    </message>
    <message>
        <source>dates as serial numbers</source>
        <translation>तारीख़ें सीरियल नंबर में</translation>
    </message>
    <message>
        <source>dates day.month.year</source>
        <translation>तारीख़ें दिन.महीना.साल</translation>
    </message>
    <message>
        <source>dates month/day/year</source>
        <translation>तारीख़ें महीना/दिन/साल</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>तारीख़ें साल-महीना-दिन</translation>
    </message>
    <message>
        <source>receipt lines summed to the day</source>
        <translation>बिल की पंक्तियाँ दिन के हिसाब से जोड़ी गईं</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>पंक्तियाँ: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 स्टोर</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>%1 स्टोर</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 प्रोडक्ट</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 प्रोडक्ट</translation>
    </message>
    <message>
        <source>Wrote 1 row to %1.</source>
        <translation>%1 में 1 पंक्ति लिखी गई।</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>%2 में %1 पंक्तियाँ लिखी गईं।</translation>
    </message>
    <message>
        <source>1 scenario written to %1.</source>
        <translation>%1 में 1 परिदृश्य लिखा गया।</translation>
    </message>
    <message>
        <source>%1 scenarios written to %2.</source>
        <translation>%2 में %1 परिदृश्य लिखे गए।</translation>
    </message>
    <message>
        <source>The first: row %1, %2: %3.</source>
        <translation>पहली: पंक्ति %1, %2: %3।</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 संख्या नहीं है</translation>
    </message>
    <message>
        <source>%1 is not a date in the order %2</source>
        <translation>%1 क्रम %2 में तारीख़ नहीं है</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 तारीख़ नहीं है</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>तारीख़ नहीं है</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>प्रोडक्ट नहीं है</translation>
    </message>
    <message>
        <source>the store is missing</source>
        <translation>स्टोर नहीं है</translation>
    </message>
    <message>
        <source>the units sold are missing</source>
        <translation>बिकी यूनिटें नहीं हैं</translation>
    </message>
    <message>
        <source>the units sold are beyond all reason</source>
        <translation>बिकी यूनिटें किसी भी हद से बाहर हैं</translation>
    </message>
    <message>
        <source>the units sold are missing, and a competitor&apos;s price alone plans nothing</source>
        <translation>बिकी यूनिटें नहीं हैं, और केवल प्रतियोगी के दाम से कोई योजना नहीं बनती</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>पंक्ति में %1 सेल हैं, हेडर में %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>पूर्णांक होना चाहिए</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>%1 से कम नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>must lie between 0 and 100 percent</source>
        <translation>0 और 100 प्रतिशत के बीच होना चाहिए</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>पहले दिन से पहले का है</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>“%1” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder.</source>
        <translation>“%1” एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1” ख़ाली है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no rows.</source>
        <translation>“%1” में कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has columns but no rows.</source>
        <translation>“%1” में कॉलम हैं पर पंक्तियाँ नहीं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>“%1” नहीं खुल सकी: %2।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an XML document, not a table of sales.</source>
        <translation>“%1” XML डॉक्यूमेंट है, बिक्री की टेबल नहीं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON document, not a table of sales.</source>
        <translation>“%1” JSON डॉक्यूमेंट है, बिक्री की टेबल नहीं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a binary file of an unknown kind, not a table of sales.</source>
        <translation>“%1” अनजान तरह की बाइनरी फ़ाइल है, बिक्री की टेबल नहीं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a table of sales.</source>
        <translation>“%1” %2 है, बिक्री की टेबल नहीं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an encrypted workbook.</source>
        <translation>“%1” एन्क्रिप्ट की हुई वर्कबुक है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged workbook or an old kind that cannot be read.</source>
        <translation>“%1” ख़राब वर्कबुक है या पुराने प्रकार की है जो पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged archive or workbook.</source>
        <translation>“%1” ख़राब आर्काइव या वर्कबुक है।</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; is missing.</source>
        <translation>वर्कबुक ख़राब है: उसका हिस्सा “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read.</source>
        <translation>वर्कबुक ख़राब है: उसका हिस्सा “%1” पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;.</source>
        <translation>वर्कबुक में शीट “%1” नहीं है।</translation>
    </message>
    <message>
        <source>This is not a sales file: no column with %1 was found.</source>
        <translation>यह बिक्री की फ़ाइल नहीं है: %1 का कोई कॉलम नहीं मिला।</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>इसके कॉलम: %1।</translation>
    </message>
    <message>
        <source>Its only column is %1.</source>
        <translation>इसका एकमात्र कॉलम: %1।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold dates: row %2 has &quot;%3&quot;.</source>
        <translation>कॉलम “%1” में तारीख़ें नहीं हैं: पंक्ति %2 में “%3” है।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold numbers: row %2 has &quot;%3&quot;.</source>
        <translation>कॉलम “%1” में संख्याएँ नहीं हैं: पंक्ति %2 में “%3” है।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no date in the order %2.</source>
        <translation>कॉलम “%1” क्रम %2 में तारीख़ नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2 rows of &quot;%3&quot; cannot be read, so none was stored.</source>
        <translation>“%3” की %2 पंक्तियों में से %1 पढ़ी नहीं जा सकतीं, इसलिए कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read, so none was stored.</source>
        <translation>%2 पंक्तियों में से %1 पढ़ी नहीं जा सकतीं, इसलिए कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Upload %1 was taken back already.</source>
        <translation>अपलोड %1 पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>There is no upload %1.</source>
        <translation>अपलोड %1 नहीं है।</translation>
    </message>
    <message>
        <source>Store %1: retrain.</source>
        <translation>स्टोर %1: फिर से ट्रेनिंग।</translation>
    </message>
    <message>
        <source>Store %1 has no sales yet.</source>
        <translation>स्टोर %1 की अभी कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>Product %1 has no sales before %2.</source>
        <translation>प्रोडक्ट %1 की %2 से पहले कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>Product %1 has no sales in store %2 before the planning date.</source>
        <translation>स्टोर %2 में प्रोडक्ट %1 की प्लानिंग तारीख़ से पहले कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>There is no product %1 in store %2.</source>
        <translation>स्टोर %2 में प्रोडक्ट %1 नहीं है।</translation>
    </message>
    <message>
        <source>Store %1 has no category &quot;%2&quot;.</source>
        <translation>स्टोर %1 में कैटेगरी “%2” नहीं है।</translation>
    </message>
    <message>
        <source>Store %1 has no product with sales before %2.</source>
        <translation>स्टोर %1 में %2 से पहले बिक्री वाला कोई प्रोडक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The sales of store %1 come by the %2; a forecast by the %3 would be made up.</source>
        <translation>स्टोर %1 की बिक्री %2 के हिसाब से आती है; %3 के हिसाब से पूर्वानुमान मनगढ़ंत होगा।</translation>
    </message>
    <message>
        <source>A replay of %1 days needs %2 days of sales before it; there are %3.</source>
        <translation>%1 दिनों के रीप्ले के लिए उससे पहले %2 दिनों की बिक्री चाहिए; %3 हैं।</translation>
    </message>
    <message>
        <source>The order of %1 was left as it is.</source>
        <translation>%1 का ऑर्डर जैसा था वैसा ही रहा।</translation>
    </message>
    <message>
        <source>Say why the order of %1 differs from the recommended one.</source>
        <translation>बताएँ कि %1 का ऑर्डर सलाह से अलग क्यों है।</translation>
    </message>
    <message>
        <source>A forecast cannot be negative.</source>
        <translation>पूर्वानुमान ऋणात्मक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The forecast of %1 was left as it is.</source>
        <translation>%1 का पूर्वानुमान जैसा था वैसा ही रहा।</translation>
    </message>
    <message>
        <source>Say why the forecast of %1 is changed.</source>
        <translation>बताएँ कि %1 का पूर्वानुमान क्यों बदला गया।</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1 जैसा था वैसा ही रहा।</translation>
    </message>
    <message>
        <source>%1 was changed since; the step cannot be taken back.</source>
        <translation>%1 में उसके बाद बदलाव हुआ; यह क़दम वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>%1 was ordered on %2; it cannot have come on %3.</source>
        <translation>%1 का ऑर्डर %2 को हुआ; वह %3 को नहीं आया हो सकता।</translation>
    </message>
    <message>
        <source>%1 has no line with product %2.</source>
        <translation>%1 में प्रोडक्ट %2 की कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>What came of %1 must be more than 0.</source>
        <translation>%1 का आया हुआ माल 0 से ज़्यादा होना चाहिए।</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>%1 का कुछ भी बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Say why the quantity of %1 changes.</source>
        <translation>बताएँ कि %1 की मात्रा क्यों बदल रही है।</translation>
    </message>
    <message>
        <source>Say why %1 is cancelled.</source>
        <translation>बताएँ कि %1 क्यों रद्द हो रहा है।</translation>
    </message>
    <message>
        <source>There is no purchase order %1.</source>
        <translation>परचेज़ ऑर्डर %1 नहीं है।</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>मॉडल %1 नहीं है।</translation>
    </message>
    <message>
        <source>Model %1 is damaged: its stored form is not what was trained.</source>
        <translation>मॉडल %1 ख़राब है: सहेजा गया रूप वह नहीं है जो ट्रेन हुआ था।</translation>
    </message>
    <message>
        <source>Model %1 is in use.</source>
        <translation>मॉडल %1 उपयोग में है।</translation>
    </message>
    <message>
        <source>Store %1 has no earlier model to go back to.</source>
        <translation>स्टोर %1 का कोई पिछला मॉडल नहीं है जिस पर लौटा जाए।</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>स्टोर %1 नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should end in .csv, .xlsx or .pdf.</source>
        <translation>“%1” के अंत में .csv, .xlsx या .pdf होना चाहिए।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give the name of a file in it.</source>
        <translation>“%1” फ़ोल्डर है; उसमें किसी फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>फ़ोल्डर “%1” मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>“%1” लिखी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: the disk may be full.</source>
        <translation>“%1” लिखना विफल रहा: डिस्क शायद भर गई है।</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2.</source>
        <translation>“%1” लिखना विफल रहा: %2।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced: %2.</source>
        <translation>“%1” बदली नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>The database refused an operation: %1.</source>
        <translation>डेटाबेस ने काम करने से मना किया: %1।</translation>
    </message>
    <message>
        <source>An unexpected error stopped this: %1.</source>
        <translation>अनपेक्षित गड़बड़ी से यह रुक गया: %1।</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used: %1</source>
        <translation>यह बैकअप ख़राब है और काम नहीं आ सकता: %1</translation>
    </message>
    <message>
        <source>This database was written by a newer Shelfcast (schema %1, this version knows %2).</source>
        <translation>यह डेटाबेस Shelfcast के नए वर्शन ने लिखा है (स्कीमा %1, यह वर्शन %2 जानता है)।</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>कुछ दर्ज नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>कुछ इम्पोर्ट नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>कुछ नहीं बदला गया; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>कुछ नहीं बदला गया; थोड़ी जगह ख़ाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>इसे जैसा था वैसा ही छोड़ा गया।</translation>
    </message>
    <message>
        <source>It was left as it is; choose another file.</source>
        <translation>इसे जैसा था वैसा ही छोड़ा गया; दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>It was left as it is; open it with the newer version.</source>
        <translation>इसे जैसा था वैसा ही छोड़ा गया; इसे नए वर्शन में खोलें।</translation>
    </message>
    <message>
        <source>The old file was kept.</source>
        <translation>पुरानी फ़ाइल रखी गई।</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>डेटाबेस जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>What served before still serves.</source>
        <translation>जो पहले काम में था वही अब भी काम में है।</translation>
    </message>
    <message>
        <source>Until then their plain average serves, with wide limits.</source>
        <translation>तब तक उनका सादा औसत काम में रहता है, चौड़ी सीमाओं के साथ।</translation>
    </message>
    <message>
        <source>Import more and train again.</source>
        <translation>और डेटा इम्पोर्ट करें और फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>Train again, or roll back to an earlier model.</source>
        <translation>फिर ट्रेन करें, या पिछले मॉडल पर लौटें।</translation>
    </message>
    <message>
        <source>Import a sales file first.</source>
        <translation>पहले बिक्री की फ़ाइल इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>फिर से माँगें।</translation>
    </message>
    <message>
        <source>Ask for fewer days.</source>
        <translation>कम दिनों के लिए माँगें।</translation>
    </message>
    <message>
        <source>Ask for a coarser one.</source>
        <translation>मोटी अवधि के लिए माँगें।</translation>
    </message>
    <message>
        <source>Choose the files in it that hold the sales.</source>
        <translation>इसमें से बिक्री वाली फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>Export the sales as CSV or as an Excel workbook and import that.</source>
        <translation>बिक्री को CSV या Excel वर्कबुक में एक्सपोर्ट करें और उसे इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx and import that.</source>
        <translation>इसे अपने स्प्रेडशीट प्रोग्राम में खोलें, .xlsx में सहेजें और उसे इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Save it without a password and import that file.</source>
        <translation>इसे बिना पासवर्ड के सहेजें और वह फ़ाइल इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Save it as .xlsx and import that.</source>
        <translation>इसे .xlsx में सहेजें और उसे इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Correct the column in the file, or choose another one in the mapping.</source>
        <translation>फ़ाइल में कॉलम ठीक करें, या मैपिंग में दूसरा कॉलम चुनें।</translation>
    </message>
    <message>
        <source>If a column holds them under another name, choose it in the mapping.</source>
        <translation>अगर यह किसी और नाम के कॉलम में है, तो उसे मैपिंग में चुनें।</translation>
    </message>
    <message>
        <source>If each column beside the date is a product of its own, map product to &quot;*&quot;.</source>
        <translation>अगर तारीख़ के अलावा हर कॉलम एक अलग प्रोडक्ट है, तो प्रोडक्ट को “*” से मैप करें।</translation>
    </message>
    <message>
        <source>Roll back or promote another model before rejecting it.</source>
        <translation>इसे ख़ारिज करने से पहले पिछले मॉडल पर लौटें या दूसरा मॉडल लागू करें।</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>पहले इसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>कोई बैकअप रीस्टोर करें।</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>सबसे नया बैकअप रीस्टोर करें।</translation>
    </message>
    <message>
        <source>Any day counts until then.</source>
        <translation>तब तक हर दिन गिना जाता है।</translation>
    </message>
    <message>
        <source>Wait for it to end or cancel it first.</source>
        <translation>इसके ख़त्म होने का इंतज़ार करें या पहले इसे रद्द करें।</translation>
    </message>
    <message>
        <source>There is too little history to hold any of it out, so the accuracy is not known yet.</source>
        <translation>इतिहास इतना कम है कि जाँच के लिए कुछ अलग नहीं रखा जा सकता, इसलिए सटीकता अभी मालूम नहीं है।</translation>
    </message>
    <message>
        <source>Nothing beat the settings that come with Shelfcast.</source>
        <translation>Shelfcast की अपनी सेटिंग से बेहतर कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>The normal formula does not reach the same service at any safety factor up to 6 standard deviations more; its stock is that of the largest tried.</source>
        <translation>सामान्य फ़ॉर्मूला 6 मानक विचलन तक ज़्यादा किसी भी सुरक्षा गुणक पर वही सर्विस नहीं देता; उसका स्टॉक सबसे बड़े आज़माए गए गुणक का है।</translation>
    </message>
    <message>
        <source>Checking whether the models still fit</source>
        <translation>जाँच हो रही है कि मॉडल अब भी ठीक हैं या नहीं</translation>
    </message>
    <message>
        <source>what the fixed level leaves above the expected demand</source>
        <translation>तय स्तर में से अनुमानित माँग के ऊपर जो बचता है</translation>
    </message>
    <message>
        <source>fixed by the planner</source>
        <translation>प्लानर ने तय किया</translation>
    </message>
    <message>
        <source>The mapping is the one you chose for this layout before.</source>
        <translation>मैपिंग वही है जो आपने पहले इस लेआउट के लिए चुनी थी।</translation>
    </message>
    <message>
        <source>There are no sales yet.</source>
        <translation>अभी कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>सीखने के लिए अभी कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>There are no sales to work with.</source>
        <translation>काम करने के लिए कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>There are no orders to write.</source>
        <translation>लिखने के लिए कोई ऑर्डर नहीं है।</translation>
    </message>
    <message>
        <source>A training is already running.</source>
        <translation>ट्रेनिंग पहले से चल रही है।</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>बजट ऋणात्मक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>An order cannot be negative.</source>
        <translation>ऑर्डर ऋणात्मक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>An order is a whole number of units, 0 or more.</source>
        <translation>ऑर्डर पूरी यूनिटों में होता है, 0 या ज़्यादा।</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>माल ऑर्डर भेजे जाने से पहले नहीं आ सकता।</translation>
    </message>
    <message>
        <source>No product has sales before the replayed days.</source>
        <translation>रीप्ले के दिनों से पहले किसी प्रोडक्ट की बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>The sales or the model were changed meanwhile.</source>
        <translation>इस बीच बिक्री या मॉडल बदल गया।</translation>
    </message>
    <message>
        <source>The file has columns but no rows.</source>
        <translation>फ़ाइल में कॉलम हैं पर पंक्तियाँ नहीं।</translation>
    </message>
    <message>
        <source>The workbook has no sheets with cells.</source>
        <translation>वर्कबुक में सेल वाली कोई शीट नहीं है।</translation>
    </message>
    <message>
        <source>The workbook is damaged: it cannot be unpacked.</source>
        <translation>वर्कबुक ख़राब है: इसे खोला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The workbook is damaged: a checksum is wrong.</source>
        <translation>वर्कबुक ख़राब है: एक चेकसम ग़लत है।</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML is not well-formed.</source>
        <translation>वर्कबुक ख़राब है: इसका XML सही नहीं है।</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has no list of sheets.</source>
        <translation>वर्कबुक ख़राब है: इसमें शीटों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>The file came out incomplete; the disk may be full.</source>
        <translation>फ़ाइल अधूरी बनी; डिस्क शायद भर गई है।</translation>
    </message>
    <message>
        <source>The workbook came out incomplete; the disk may be full.</source>
        <translation>वर्कबुक अधूरी बनी; डिस्क शायद भर गई है।</translation>
    </message>
    <message>
        <source>The page came out incomplete; the disk may be full.</source>
        <translation>पेज अधूरा बना; डिस्क शायद भर गई है।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>डेटाबेस फ़ाइल पढ़ी या लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>डेटाबेस फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>डेटाबेस किसी और प्रोग्राम में उपयोग हो रहा है।</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>डेटाबेस केवल पढ़ने के लिए खुला है।</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>इसके लिए मेमोरी काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>Another change is being written.</source>
        <translation>एक और बदलाव लिखा जा रहा है।</translation>
    </message>
    <message>
        <source>This is a folder, not a Shelfcast database.</source>
        <translation>यह फ़ोल्डर है, Shelfcast डेटाबेस नहीं।</translation>
    </message>
    <message>
        <source>This file is not a Shelfcast database.</source>
        <translation>यह फ़ाइल Shelfcast डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>This database belongs to another application.</source>
        <translation>यह डेटाबेस किसी और प्रोग्राम का है।</translation>
    </message>
    <message>
        <source>The database is damaged: its own record is missing.</source>
        <translation>डेटाबेस ख़राब है: उसका अपना रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>डेटाबेस का फ़ोल्डर नहीं बन सका।</translation>
    </message>
    <message>
        <source>The backup must be another file than the database itself.</source>
        <translation>बैकअप डेटाबेस से अलग फ़ाइल होनी चाहिए।</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>बैकअप कॉपी नहीं हो सका।</translation>
    </message>
    <message>
        <source>1 product without sales before the replay is left out.</source>
        <translation>1 प्रोडक्ट, जिसकी रीप्ले से पहले कोई बिक्री नहीं, छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>this code is a charge and no product, so its line is left out</source>
        <translation>यह कोड शुल्क है, प्रोडक्ट नहीं, इसलिए इसकी पंक्ति छोड़ी जाती है</translation>
    </message>
    <message>
        <source>It was not loaded; train it anew.</source>
        <translation>इसे लोड नहीं किया गया; नए सिरे से ट्रेन करें।</translation>
    </message>
    <message>
        <source>The stored model is damaged (%1).</source>
        <translation>सहेजा गया मॉडल ख़राब है (%1)।</translation>
    </message>
    <message>
        <source>Train it again; no data were lost.</source>
        <translation>इसे फिर ट्रेन करें; कोई डेटा नहीं खोया।</translation>
    </message>
    <message>
        <source>%1 ordered units are late since %2 and expected %3; ask the supplier for a date.</source>
        <translation>ऑर्डर की %1 यूनिटें %2 से लेट हैं और %3 को आने का अनुमान है; सप्लायर से तारीख़ पूछें।</translation>
    </message>
    <message>
        <source>%1 ordered units are overdue since %2 and no longer counted; ask the supplier for a date.</source>
        <translation>ऑर्डर की %1 यूनिटें %2 से लेट हैं और अब गिनी नहीं जातीं; सप्लायर से तारीख़ पूछें।</translation>
    </message>
    <message>
        <source>%1 late since %2, expected %3</source>
        <translation>%1 %2 से लेट, अनुमान %3</translation>
    </message>
    <message>
        <source>%1 overdue since %2 no longer counted</source>
        <translation>%1 %2 से लेट, अब गिना नहीं जाता</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>%1 units are expected to be lost before an order can arrive</source>
        <translation>ऑर्डर आने से पहले %1 यूनिटों की बिक्री छूटने का अनुमान है</translation>
    </message>
    <message>
        <source>your own forecast in the place of the model&apos;s</source>
        <translation>मॉडल की जगह आपका अपना पूर्वानुमान</translation>
    </message>
    <message>
        <source>No trained model serves this store: this is a simple forecast.</source>
        <translation>इस स्टोर का कोई ट्रेन किया मॉडल नहीं है: यह सरल पूर्वानुमान है।</translation>
    </message>
    <message>
        <source>A simple forecast serves until a model is better.</source>
        <translation>मॉडल के बेहतर होने तक सरल पूर्वानुमान काम में रहता है।</translation>
    </message>
    <message>
        <source>The sales of store %1 begin on %2, so nothing is known before %3.</source>
        <translation>स्टोर %1 की बिक्री %2 से शुरू होती है, इसलिए %3 से पहले कुछ मालूम नहीं।</translation>
    </message>
    <message>
        <source>Choose a day after the first sales.</source>
        <translation>पहली बिक्री के बाद का दिन चुनें।</translation>
    </message>
    <message>
        <source>This table holds %1 (told by %2) and no sales that can be learnt from.</source>
        <translation>इस टेबल में %1 हैं (%2 से पहचाना), सीखने लायक बिक्री नहीं।</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found (told by %1).</source>
        <translation>इस टेबल में प्रोडक्ट के हिसाब से यूनिटें हैं, पर तारीख़ का कोई कॉलम नहीं मिला (%1 से पहचाना)।</translation>
    </message>
    <message>
        <source>If they are sales all the same, choose the table sales.</source>
        <translation>अगर यह फिर भी बिक्री है, तो टेबल में “बिक्री” चुनें।</translation>
    </message>
    <message>
        <source>stock movements</source>
        <translation>स्टॉक की आवाजाही</translation>
    </message>
    <message>
        <source>forecast figures</source>
        <translation>पूर्वानुमान-आँकड़े</translation>
    </message>
    <message>
        <source>plan figures</source>
        <translation>योजना के आँकड़े</translation>
    </message>
    <message>
        <source>units of days after today</source>
        <translation>आज के बाद के दिनों की यूनिटें</translation>
    </message>
    <message>
        <source>ranking figures</source>
        <translation>रैंकिंग के आँकड़े</translation>
    </message>
    <message>
        <source>transfers between stores</source>
        <translation>स्टोरों के बीच ट्रांसफ़र</translation>
    </message>
    <message>
        <source>goods written off</source>
        <translation>राइट-ऑफ़ किया माल</translation>
    </message>
    <message>
        <source>quotes to customers</source>
        <translation>ग्राहकों को दिए कोटेशन</translation>
    </message>
    <message>
        <source>bookings of the accounts</source>
        <translation>खातों की एंट्री</translation>
    </message>
    <message>
        <source>They mix sales with receipts and corrections and have no balance.</source>
        <translation>इनमें बिक्री, आवक और सुधार मिले हुए हैं और बैलेंस नहीं है।</translation>
    </message>
    <message>
        <source>Export the sales by themselves, and the stock as a list of what is on hand.</source>
        <translation>बिक्री को अलग से एक्सपोर्ट करें, और स्टॉक को मौजूदा माल की सूची के रूप में।</translation>
    </message>
    <message>
        <source>Returns are taken off the sales where they stand beside them, as rows with negative units: export the sales with the returns in them.</source>
        <translation>वापसी बिक्री में से तब घटती है जब वह उसके साथ ऋणात्मक यूनिटों की पंक्ति में हो: वापसी सहित बिक्री एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Forecasts are made here from the sales themselves: import those.</source>
        <translation>पूर्वानुमान यहाँ बिक्री से ही बनते हैं: बिक्री इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>A plan is made here from sales, stock and orders: import those.</source>
        <translation>योजना यहाँ बिक्री, स्टॉक और ऑर्डर से बनती है: उन्हें इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>What has not been sold yet cannot be learnt from.</source>
        <translation>जो अभी बिका नहीं, उससे सीखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Sums over a whole period say nothing about its days: export the sales by day.</source>
        <translation>पूरी अवधि के जोड़ से उसके दिनों का पता नहीं चलता: बिक्री दिन के हिसाब से एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>They are no sales.</source>
        <translation>ये बिक्री नहीं हैं।</translation>
    </message>
    <message>
        <source>Import the stock of each store as it is after them.</source>
        <translation>इनके बाद हर स्टोर का जो स्टॉक है, उसे इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Import the stock as it is after them.</source>
        <translation>इनके बाद जो स्टॉक है, उसे इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>They are no sales yet: import the invoices or orders.</source>
        <translation>ये अभी बिक्री नहीं हैं: इनवॉइस या ऑर्डर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>They have no products: export the sales from the till or the shop system by day and product.</source>
        <translation>इनमें प्रोडक्ट नहीं हैं: POS या दुकान के सिस्टम से बिक्री दिन और प्रोडक्ट के हिसाब से एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Sales need the day on which they were made: export them by day.</source>
        <translation>बिक्री के साथ उसका दिन चाहिए: उसे दिन के हिसाब से एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>If the figures are the stock, choose the table stock.</source>
        <translation>अगर आँकड़े स्टॉक के हैं, तो टेबल में “स्टॉक” चुनें।</translation>
    </message>
    <message>
        <source>The file is a list of orders to suppliers (told by %1): what has not come of them is on order.</source>
        <translation>फ़ाइल सप्लायर को दिए ऑर्डरों की सूची है (%1 से पहचाना): जो अब तक नहीं आया वह ऑर्डर में है।</translation>
    </message>
    <message>
        <source>The file is goods received from suppliers (told by %1): they count as deliveries: for the stock since the last count, and for the lead time where the day of the order is known.</source>
        <translation>फ़ाइल सप्लायर से मिले माल की है (%1 से पहचाना): इसे डिलीवरी माना जाता है: पिछली गिनती के बाद के स्टॉक के लिए, और जहाँ ऑर्डर का दिन मालूम है वहाँ लीड टाइम के लिए।</translation>
    </message>
    <message>
        <source>The file is a list of stock on hand (told by %1): its quantities are the stock on hand.</source>
        <translation>फ़ाइल मौजूदा स्टॉक की सूची है (%1 से पहचाना): इसकी मात्राएँ मौजूदा स्टॉक हैं।</translation>
    </message>
    <message>
        <source>The file is a stock ledger (told by %1): the last balance of each product and day is the stock on hand.</source>
        <translation>फ़ाइल स्टॉक लेजर है (%1 से पहचाना): हर प्रोडक्ट और दिन का आख़िरी बैलेंस मौजूदा स्टॉक है।</translation>
    </message>
    <message>
        <source>The file is a list of products (told by %1): its values become known of the products.</source>
        <translation>फ़ाइल प्रोडक्टों की सूची है (%1 से पहचाना): इसके मान प्रोडक्टों में दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>The file is a price list (told by %1): the prices that hold today become known of the products.</source>
        <translation>फ़ाइल दाम-सूची है (%1 से पहचाना): आज लागू दाम प्रोडक्टों में दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>The rows are orders of customers, so what was ordered of a product on a day (&quot;%1&quot;) is what was sold.</source>
        <translation>पंक्तियाँ ग्राहकों के ऑर्डर हैं, इसलिए किसी दिन (“%1”) प्रोडक्ट का जो ऑर्डर हुआ वही बिक्री है।</translation>
    </message>
    <message>
        <source>There is no column with units: &quot;%1&quot; is money, so money is forecast, and orders are in money too.</source>
        <translation>यूनिटों का कोई कॉलम नहीं है: “%1” रक़म है, इसलिए रक़म का पूर्वानुमान बनता है, और ऑर्डर भी रक़म में हैं।</translation>
    </message>
    <message>
        <source>If there is an export with units, import that.</source>
        <translation>अगर यूनिटों वाला एक्सपोर्ट है, तो उसे इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of the only store, %1.</source>
        <translation>टेबल में स्टोर का कॉलम नहीं है, इसलिए सभी पंक्तियाँ एकमात्र स्टोर %1 की हैं।</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of the only store, %1.</source>
        <translation>टेबल की जगहें कोई स्टोर नहीं हैं, इसलिए सभी पंक्तियाँ एकमात्र स्टोर %1 की हैं।</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>टेबल में स्टोर का कॉलम नहीं है, इसलिए सभी पंक्तियाँ स्टोर %1 की हैं, ये सभी प्रोडक्ट केवल उसी में हैं।</translation>
    </message>
    <message>
        <source>The table has no column with a store, and there are %1 stores (%2).</source>
        <translation>टेबल में स्टोर का कॉलम नहीं है, और %1 स्टोर हैं (%2)।</translation>
    </message>
    <message>
        <source>Choose the store it is of, or add a column with the stores.</source>
        <translation>चुनें कि यह किस स्टोर की है, या स्टोर का कॉलम जोड़ें।</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1) and no other is as like, so the known product is meant.</source>
        <translation>1 प्रोडक्ट कोड किसी मालूम कोड से केवल आगे के शून्य या बड़े-छोटे अक्षरों में अलग है (%1) और कोई दूसरा इतना मिलता-जुलता नहीं, इसलिए मालूम प्रोडक्ट ही माना जाता है।</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2) and no other is as like, so the known product is meant.</source>
        <translation>%1 प्रोडक्ट कोड किसी मालूम कोड से केवल आगे के शून्य या बड़े-छोटे अक्षरों में अलग हैं (%2) और कोई दूसरा इतना मिलता-जुलता नहीं, इसलिए मालूम प्रोडक्ट ही माना जाता है।</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1), as stock in several places does, so they are added up.</source>
        <translation>1 प्रोडक्ट एक ही स्टोर और दिन की कई पंक्तियों में है (%1), जैसे कई जगह रखा स्टॉक, इसलिए उन्हें जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2), as stock in several places does, so they are added up.</source>
        <translation>%1 प्रोडक्ट एक ही स्टोर और दिन की कई पंक्तियों में हैं (%2), जैसे कई जगह रखा स्टॉक, इसलिए उन्हें जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>There are no sales of the product %1.</source>
        <translation>प्रोडक्ट %1 की कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>There are no sales of the products %1.</source>
        <translation>प्रोडक्टों %1 की कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>There is no store %1 with sales.</source>
        <translation>बिक्री वाला स्टोर %1 नहीं है।</translation>
    </message>
    <message>
        <source>There are no stores %1 with sales.</source>
        <translation>बिक्री वाले स्टोर %1 नहीं हैं।</translation>
    </message>
    <message>
        <source>What the table says of it is kept, and has an effect once sales of it come.</source>
        <translation>टेबल उसके बारे में जो बताती है वह रखा जाता है, और उसकी बिक्री आते ही लागू होता है।</translation>
    </message>
    <message>
        <source>What the table says of them is kept, and has an effect once sales of them come.</source>
        <translation>टेबल उनके बारे में जो बताती है वह रखा जाता है, और उनकी बिक्री आते ही लागू होता है।</translation>
    </message>
    <message>
        <source>Stores that are written another way than they are known are taken for the known ones (%1).</source>
        <translation>जिन स्टोरों के नाम अलग ढंग से लिखे हैं उन्हें मालूम स्टोर माना जाता है (%1)।</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, 1 day before the last sales (%3): what was sold since is taken off it, and what came since is added.</source>
        <translation>स्टोर %1 का स्टॉक %2 की शाम का है, आख़िरी बिक्री (%3) से 1 दिन पहले का: तब से जो बिका वह घटाया जाता है, जो आया वह जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, %3 days before the last sales (%4): what was sold since is taken off it, and what came since is added.</source>
        <translation>स्टोर %1 का स्टॉक %2 की शाम का है, आख़िरी बिक्री (%4) से %3 दिन पहले का: तब से जो बिका वह घटाया जाता है, जो आया वह जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>The stock of 1 product is older than its last sales (%1: %2): what was sold since is taken off it.</source>
        <translation>1 प्रोडक्ट का स्टॉक उसकी आख़िरी बिक्री से पुराना है (%1: %2): तब से जो बिका वह घटाया जाता है।</translation>
    </message>
    <message>
        <source>The stock of %1 products is older than their last sales (%2: %3): what was sold since is taken off it.</source>
        <translation>%1 प्रोडक्टों का स्टॉक उनकी आख़िरी बिक्री से पुराना है (%2: %3): तब से जो बिका वह घटाया जाता है।</translation>
    </message>
    <message>
        <source>The prices of &quot;%1&quot; are in several currencies (%2) and are read as if they were in one.</source>
        <translation>“%1” के दाम कई मुद्राओं में हैं (%2) और ऐसे पढ़े जाते हैं मानो एक ही में हों।</translation>
    </message>
    <message>
        <source>Bring them into one currency first?</source>
        <translation>क्या पहले उन्हें एक मुद्रा में लाएँ?</translation>
    </message>
    <message>
        <source>The highest discount ever given here was %1 %: what %2 % would sell is a guess.</source>
        <translation>यहाँ अब तक सबसे ज़्यादा डिस्काउंट %1 % रहा: %2 % पर कितना बिकेगा यह अंदाज़ा है।</translation>
    </message>
    <message>
        <source>No discount was ever given here: what %1 % would sell is a guess.</source>
        <translation>यहाँ कभी डिस्काउंट नहीं दिया गया: %1 % पर कितना बिकेगा यह अंदाज़ा है।</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>डिस्काउंट 0 और 100 प्रतिशत के बीच होता है।</translation>
    </message>
    <message>
        <source>1 store differs from another one in capital letters or accents only (%1); each is planned on its own.</source>
        <translation>1 स्टोर किसी दूसरे से केवल बड़े अक्षरों या मात्राओं में अलग है (%1); हरेक की योजना अलग बनती है।</translation>
    </message>
    <message>
        <source>%1 stores differ from another one in capital letters or accents only (%2); each is planned on its own.</source>
        <translation>%1 स्टोर किसी दूसरे से केवल बड़े अक्षरों या मात्राओं में अलग हैं (%2); हरेक की योजना अलग बनती है।</translation>
    </message>
    <message>
        <source>holds only from a later day on, so it is left out</source>
        <translation>बाद के किसी दिन से लागू है, इसलिए छोड़ी गई</translation>
    </message>
    <message>
        <source>holds no more, so it is left out</source>
        <translation>अब लागू नहीं है, इसलिए छोड़ी गई</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a word that is no day of the week: write Mon,Thu</source>
        <translation>“%1” में ऐसा शब्द है जो हफ़्ते का दिन नहीं: Mon,Thu लिखें</translation>
    </message>
    <message>
        <source>the order is later than its receipt</source>
        <translation>ऑर्डर उसकी आवक के बाद का है</translation>
    </message>
    <message>
        <source>No sale in %1 days.</source>
        <translation>%1 दिनों से कोई बिक्री नहीं।</translation>
    </message>
    <message>
        <source>%1 cover %2 weeks; %3 are needed.</source>
        <translation>%1 से %2 हफ़्ते का कवर मिलता है; %3 चाहिए।</translation>
    </message>
    <message>
        <source>%1 cost %2 and protect %3; %4 are needed.</source>
        <translation>%1 की लागत %2 है और वे %3 बचाते हैं; %4 चाहिए।</translation>
    </message>
    <message>
        <source>%1 % service, as a unit short costs %2 and one on the shelf %3 a week</source>
        <translation>%1 % सर्विस, क्योंकि एक यूनिट की कमी %2 की और शेल्फ़ पर एक यूनिट %3 प्रति हफ़्ता पड़ती है</translation>
    </message>
    <message>
        <source>from %1 on a unit costs %2, which saves %3 after holding it</source>
        <translation>%1 से एक यूनिट %2 की पड़ती है, रखने के ख़र्च के बाद %3 की बचत</translation>
    </message>
    <message>
        <source>free freight from %1</source>
        <translation>%1 से मुफ़्त भाड़ा</translation>
    </message>
    <message>
        <source>%1 from store %2</source>
        <translation>स्टोर %2 से %1</translation>
    </message>
    <message>
        <source>Raised to free freight from %1.</source>
        <translation>%1 से मुफ़्त भाड़े तक बढ़ाया गया।</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>1 more thing to look at.</source>
        <translation>देखने लायक 1 बात और।</translation>
    </message>
    <message>
        <source>%1 more things to look at.</source>
        <translation>देखने लायक %1 बातें और।</translation>
    </message>
    <message>
        <source>The last check found damage: %1</source>
        <translation>पिछली जाँच में ख़राबी मिली: %1</translation>
    </message>
    <message>
        <source>The database was never checked.</source>
        <translation>डेटाबेस की कभी जाँच नहीं हुई।</translation>
    </message>
    <message>
        <source>The database was last checked %1 days ago.</source>
        <translation>डेटाबेस की पिछली जाँच %1 दिन पहले हुई।</translation>
    </message>
    <message>
        <source>There is no backup beside the database yet.</source>
        <translation>डेटाबेस के साथ अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>The newest backup is %1 days old.</source>
        <translation>सबसे नया बैकअप %1 दिन पुराना है।</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the database; a backup or an update may need %2.</source>
        <translation>डेटाबेस की डिस्क पर केवल %1 ख़ाली है; बैकअप या अपडेट को %2 चाहिए हो सकता है।</translation>
    </message>
    <message>
        <source>1 job was cut off; nothing of it is stored half.</source>
        <translation>1 काम बीच में रुक गया; उसका कुछ भी आधा नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 jobs were cut off; nothing of them is stored half.</source>
        <translation>%1 काम बीच में रुक गए; उनका कुछ भी आधा नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>स्टोर %1: %2</translation>
    </message>
    <message>
        <source>No trained model serves the store yet.</source>
        <translation>इस स्टोर का अभी कोई ट्रेन किया मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2 stores have no trained model yet.</source>
        <translation>%2 स्टोरों में से %1 का अभी कोई ट्रेन किया मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the log has its trace.</source>
        <translation>Shelfcast %1 को अचानक बंद हो गया; लॉग में इसका विवरण है।</translation>
    </message>
    <message>
        <source>The last %1 changes are missing from the database: its log was lost or an older copy was put in its place.</source>
        <translation>डेटाबेस में पिछले %1 बदलाव नहीं हैं: उसका लॉग खो गया या उसकी जगह पुरानी कॉपी रख दी गई।</translation>
    </message>
    <message>
        <source>Check your newest uploads, or restore the newest backup.</source>
        <translation>अपने सबसे नए अपलोड जाँचें, या सबसे नया बैकअप रीस्टोर करें।</translation>
    </message>
    <message>
        <source>The database is no longer where it was: it was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>डेटाबेस अब अपनी जगह पर नहीं है: उसे कहीं और ले जाया गया, उसका नाम बदला गया या वह मिटाया गया, या उसकी ड्राइव जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>जुटाया जा रहा है</translation>
    </message>
    <message>
        <source>Another program has this database open for writing: %1.</source>
        <translation>दूसरे प्रोग्राम ने यह डेटाबेस लिखने के लिए खोल रखा है: %1।</translation>
    </message>
    <message>
        <source>Close it there, or open the database for reading only.</source>
        <translation>वहाँ इसे बंद करें, या डेटाबेस केवल पढ़ने के लिए खोलें।</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be written.</source>
        <translation>डेटाबेस के फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose another folder, or open the database for reading only.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या डेटाबेस केवल पढ़ने के लिए खोलें।</translation>
    </message>
    <message>
        <source>You have no right to write this database file.</source>
        <translation>आपको इस डेटाबेस फ़ाइल में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed; open it for reading only, or ask its owner.</source>
        <translation>कुछ नहीं बदला गया; इसे केवल पढ़ने के लिए खोलें, या इसके मालिक से पूछें।</translation>
    </message>
    <message>
        <source>You have no right to read this database file.</source>
        <translation>आपको इस डेटाबेस फ़ाइल को पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The database was brought up to date; a copy of the old one is kept as %1.</source>
        <translation>डेटाबेस अपडेट किया गया; पुराने की कॉपी %1 में रखी है।</translation>
    </message>
    <message>
        <source>A restore was cut off once the backup was in its place.</source>
        <translation>बैकअप अपनी जगह आने के बाद रीस्टोर बीच में रुक गया।</translation>
    </message>
    <message>
        <source>A restore was cut off before it was done.</source>
        <translation>रीस्टोर पूरा होने से पहले रुक गया।</translation>
    </message>
    <message>
        <source>The database is as it was before.</source>
        <translation>डेटाबेस पहले जैसा ही है।</translation>
    </message>
    <message>
        <source>The database before it is kept as %1.</source>
        <translation>इससे पहले का डेटाबेस %1 में रखा है।</translation>
    </message>
    <message>
        <source>The audit was changed from outside: it is not the one whose last line was noted beside the database.</source>
        <translation>ऑडिट बाहर से बदला गया है: यह वह नहीं है जिसकी आख़िरी पंक्ति डेटाबेस के साथ नोट की गई थी।</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced while Shelfcast had it open.</source>
        <translation>Shelfcast में खुले रहते हुए डेटाबेस फ़ाइल कहीं और ले जाई गई, मिटाई गई या बदली गई।</translation>
    </message>
    <message>
        <source>All that was stored so far is kept as %1.</source>
        <translation>अब तक जो सहेजा गया वह सब %1 में रखा है।</translation>
    </message>
    <message>
        <source>Put it where it belongs and open it.</source>
        <translation>इसे इसकी सही जगह पर रखें और खोलें।</translation>
    </message>
    <message>
        <source>This change was not stored.</source>
        <translation>यह बदलाव सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>A copy could not be kept: its folder is gone or full.</source>
        <translation>कॉपी नहीं रखी जा सकी: उसका फ़ोल्डर नहीं है या भर गया है।</translation>
    </message>
    <message>
        <source>Export what you need before you close Shelfcast.</source>
        <translation>Shelfcast बंद करने से पहले जो ज़रूरी हो उसे एक्सपोर्ट कर लें।</translation>
    </message>
    <message>
        <source>There is no Shelfcast database here.</source>
        <translation>यहाँ कोई Shelfcast डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी: डिस्क शायद भर गई है।</translation>
    </message>
    <message>
        <source>The database is open in another program: %1.</source>
        <translation>डेटाबेस दूसरे प्रोग्राम में खुला है: %1।</translation>
    </message>
    <message>
        <source>This backup is encrypted: give its passphrase.</source>
        <translation>यह बैकअप एन्क्रिप्ट किया हुआ है: इसका पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>Nothing is sold on %1 (%2 of the last %3 without a sale).</source>
        <translation>%1 को कुछ नहीं बिकता (पिछले %3 में से %2 बिना बिक्री के)।</translation>
    </message>
    <message>
        <source>Nothing is sold on %1.</source>
        <translation>%1 को कुछ नहीं बिकता।</translation>
    </message>
    <message>
        <source>Nothing is sold on the holidays: %1.</source>
        <translation>इन छुट्टियों पर कुछ नहीं बिकता: %1।</translation>
    </message>
    <message>
        <source>Nothing is sold at the same time of every year.</source>
        <translation>हर साल एक ही समय पर कुछ नहीं बिकता।</translation>
    </message>
    <message>
        <source>The shop is closed then, and 0 is forecast.</source>
        <translation>तब दुकान बंद रहती है, और पूर्वानुमान 0 है।</translation>
    </message>
    <message>
        <source>So it is in store %1.</source>
        <translation>स्टोर %1 में ऐसा है।</translation>
    </message>
    <message>
        <source>So it is in %1 of %2 stores, such as %3.</source>
        <translation>%2 स्टोरों में से %1 में ऐसा है, जैसे %3।</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0.</source>
        <translation>केवल वही लिखा है जो बिका: %1 पंक्तियों में से किसी में 0 नहीं है।</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0.</source>
        <translation>केवल वही लिखा है जो बिका: %2 पंक्तियों में से %1 में 0 है।</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 open days have no row.</source>
        <translation>केवल वही लिखा है जो बिका: %2 पंक्तियों में से %1 में 0 है, और %3 खुले दिनों की कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2: &quot;%3&quot; is %4.</source>
        <translation>“%1” के साल %2 के हैं: “%3” यानी %4।</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2.</source>
        <translation>“%1” के साल %2 के हैं।</translation>
    </message>
    <message>
        <source>the Buddhist calendar</source>
        <translation>बौद्ध कैलेंडर</translation>
    </message>
    <message>
        <source>the calendar of Taiwan</source>
        <translation>ताइवान कैलेंडर</translation>
    </message>
    <message>
        <source>the Persian calendar</source>
        <translation>फ़ारसी कैलेंडर</translation>
    </message>
    <message>
        <source>the Islamic calendar</source>
        <translation>इस्लामी कैलेंडर</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras: &quot;%2&quot; is %3.</source>
        <translation>“%1” के साल युगों से गिने गए हैं: “%2” यानी %3।</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras.</source>
        <translation>“%1” के साल युगों से गिने गए हैं।</translation>
    </message>
    <message>
        <source>As you decided, the years of &quot;%1&quot; are read as they stand.</source>
        <translation>आपके तय किए अनुसार “%1” के साल जैसे लिखे हैं वैसे ही पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Of the dates in &quot;%1&quot;, those whose day could be a month stand with the year in front, and the others as text: a spreadsheet took the day of the first for the month.</source>
        <translation>“%1” की जिन तारीख़ों में दिन महीना भी हो सकता है उनमें साल आगे लिखा है, बाकी टेक्स्ट के रूप में हैं: स्प्रेडशीट ने पहली तरह की तारीख़ों में दिन को महीना समझ लिया।</translation>
    </message>
    <message>
        <source>Day and month are put back in their places.</source>
        <translation>दिन और महीना वापस अपनी जगह पर रखे जाते हैं।</translation>
    </message>
    <message>
        <source>They are left as they stand.</source>
        <translation>इन्हें जैसा लिखा है वैसा ही छोड़ा जाता है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unit %2 behind its numbers, which are read as they stand.</source>
        <translation>“%1” में संख्याओं के पीछे इकाई %2 है; संख्याएँ जैसी लिखी हैं वैसी पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the units %2 behind its numbers, which are read as they stand.</source>
        <translation>“%1” में संख्याओं के पीछे इकाइयाँ %2 हैं; संख्याएँ जैसी लिखी हैं वैसी पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Rows with %1 beside them would be counted in the wrong size, so they are held back.</source>
        <translation>जिन पंक्तियों में साथ में %1 लिखा है वे ग़लत इकाई में गिनी जातीं, इसलिए उन्हें रोका गया है।</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they are read as one table.</source>
        <translation>शीट “%1”, %2 के कॉलम एक जैसे हैं और नाम साल या महीनों के हैं, इसलिए उन्हें एक टेबल माना जाता है।</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they could be read as one table; only the first is.</source>
        <translation>शीट “%1”, %2 के कॉलम एक जैसे हैं और नाम साल या महीनों के हैं, इसलिए उन्हें एक टेबल माना जा सकता था; केवल पहली पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it is read as a product of this name.</source>
        <translation>“%1” अपनी तारीख़ वाली %2 पंक्तियों में है जिनकी यूनिटें दूसरी पंक्तियों का जोड़ नहीं हैं, इसलिए उसे इसी नाम का प्रोडक्ट माना जाता है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it would be a product; it is left out as a total.</source>
        <translation>“%1” अपनी तारीख़ वाली %2 पंक्तियों में है जिनकी यूनिटें दूसरी पंक्तियों का जोड़ नहीं हैं, इसलिए वह प्रोडक्ट हो सकता था; उसे जोड़ मानकर छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>As you decided, &quot;%1&quot; holds receipt numbers and no stores.</source>
        <translation>आपके तय किए अनुसार “%1” में बिल नंबर हैं, स्टोर नहीं।</translation>
    </message>
    <message>
        <source>As you decided, the values of &quot;%1&quot; are units.</source>
        <translation>आपके तय किए अनुसार “%1” के मान यूनिटें हैं।</translation>
    </message>
    <message>
        <source>As you decided, the rows are sales.</source>
        <translation>आपके तय किए अनुसार पंक्तियाँ बिक्री हैं।</translation>
    </message>
    <message>
        <source>As you decided, the file is %1.</source>
        <translation>आपके तय किए अनुसार फ़ाइल %1 है।</translation>
    </message>
    <message>
        <source>a list of orders to suppliers</source>
        <translation>सप्लायर को दिए ऑर्डरों की सूची</translation>
    </message>
    <message>
        <source>goods received from suppliers</source>
        <translation>सप्लायर से मिला माल</translation>
    </message>
    <message>
        <source>a list of stock on hand</source>
        <translation>मौजूदा स्टॉक की सूची</translation>
    </message>
    <message>
        <source>a stock ledger</source>
        <translation>स्टॉक लेजर</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>प्रोडक्टों की सूची</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>दाम-सूची</translation>
    </message>
    <message>
        <source>As you decided, all lines are those of store %1.</source>
        <translation>आपके तय किए अनुसार सभी पंक्तियाँ स्टोर %1 की हैं।</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1); as you decided, they are other products.</source>
        <translation>1 प्रोडक्ट कोड किसी मालूम कोड से केवल आगे के शून्य या बड़े-छोटे अक्षरों में अलग है (%1); आपके तय किए अनुसार यह दूसरा प्रोडक्ट है।</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2); as you decided, they are other products.</source>
        <translation>%1 प्रोडक्ट कोड किसी मालूम कोड से केवल आगे के शून्य या बड़े-छोटे अक्षरों में अलग हैं (%2); आपके तय किए अनुसार ये दूसरे प्रोडक्ट हैं।</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1); as you decided, the last row counts.</source>
        <translation>1 प्रोडक्ट एक ही स्टोर और दिन की कई पंक्तियों में है (%1); आपके तय किए अनुसार आख़िरी पंक्ति गिनी जाती है।</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2); as you decided, the last row counts.</source>
        <translation>%1 प्रोडक्ट एक ही स्टोर और दिन की कई पंक्तियों में हैं (%2); आपके तय किए अनुसार आख़िरी पंक्ति गिनी जाती है।</translation>
    </message>
    <message>
        <source>There is no decision &quot;%1&quot;.</source>
        <translation>“%1” नाम का कोई फ़ैसला नहीं है।</translation>
    </message>
    <message>
        <source>This file does not ask for the decision %1, so &quot;%2&quot; changes nothing.</source>
        <translation>इस फ़ाइल में फ़ैसले %1 की ज़रूरत नहीं है, इसलिए “%2” से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>The stock is taken back, and not known from then on, of: %1.</source>
        <translation>इनका स्टॉक वापस लिया गया और तब से मालूम नहीं है: %1।</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>हर दिन खुला।</translation>
    </message>
    <message>
        <source>The store is closed on %1.</source>
        <translation>स्टोर %1 को बंद रहता है।</translation>
    </message>
    <message>
        <source>The store is closed on 1 holiday.</source>
        <translation>स्टोर 1 छुट्टी पर बंद रहता है।</translation>
    </message>
    <message>
        <source>The store is closed on %1 holidays.</source>
        <translation>स्टोर %1 छुट्टियों पर बंद रहता है।</translation>
    </message>
    <message>
        <source>The store is closed in 1 closure.</source>
        <translation>स्टोर 1 बंदी में बंद रहता है।</translation>
    </message>
    <message>
        <source>The store is closed in %1 closures.</source>
        <translation>स्टोर %1 बंदियों में बंद रहता है।</translation>
    </message>
    <message>
        <source>The store is closed at the same time of every year.</source>
        <translation>स्टोर हर साल एक ही समय पर बंद रहता है।</translation>
    </message>
    <message>
        <source>A store that is closed all week sells nothing.</source>
        <translation>पूरे हफ़्ते बंद रहने वाला स्टोर कुछ नहीं बेचता।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>“%1” का अंत शुरुआत से पहले है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a year.</source>
        <translation>“%1” एक साल से लंबा है।</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>नव वर्ष</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2 जनवरी</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>एपिफ़नी</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>ऑर्थोडॉक्स क्रिसमस</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>पुण्य बृहस्पतिवार</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>गुड फ़्राइडे</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>ईस्टर रविवार</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>ईस्टर सोमवार</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>ऑर्थोडॉक्स गुड फ़्राइडे</translation>
    </message>
    <message>
        <source>Orthodox Easter Sunday</source>
        <translation>ऑर्थोडॉक्स ईस्टर रविवार</translation>
    </message>
    <message>
        <source>Orthodox Easter Monday</source>
        <translation>ऑर्थोडॉक्स ईस्टर सोमवार</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>मुक्ति दिवस</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>किंग्स डे</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>मज़दूर दिवस</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>मई बैंक अवकाश</translation>
    </message>
    <message>
        <source>3 May</source>
        <translation>3 मई</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>विजय दिवस</translation>
    </message>
    <message>
        <source>17 May</source>
        <translation>17 मई</translation>
    </message>
    <message>
        <source>Last Monday of May</source>
        <translation>मई का आख़िरी सोमवार</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>असेंशन</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>पेंटेकोस्ट रविवार</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>पेंटेकोस्ट सोमवार</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>कॉर्पस क्रिस्टी</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>गणतंत्र दिवस</translation>
    </message>
    <message>
        <source>6 June</source>
        <translation>6 जून</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>जूनटींथ</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>स्वतंत्रता दिवस</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>बास्तील दिवस</translation>
    </message>
    <message>
        <source>1 August</source>
        <translation>1 अगस्त</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>असम्पशन</translation>
    </message>
    <message>
        <source>Last Monday of August</source>
        <translation>अगस्त का आख़िरी सोमवार</translation>
    </message>
    <message>
        <source>First Monday of September</source>
        <translation>सितंबर का पहला सोमवार</translation>
    </message>
    <message>
        <source>28 September</source>
        <translation>28 सितंबर</translation>
    </message>
    <message>
        <source>German Unity</source>
        <translation>जर्मन एकता दिवस</translation>
    </message>
    <message>
        <source>Second Monday of October</source>
        <translation>अक्टूबर का दूसरा सोमवार</translation>
    </message>
    <message>
        <source>12 October</source>
        <translation>12 अक्टूबर</translation>
    </message>
    <message>
        <source>26 October</source>
        <translation>26 अक्टूबर</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>रिफ़ॉर्मेशन दिवस</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>ऑल सेंट्स</translation>
    </message>
    <message>
        <source>11 November</source>
        <translation>11 नवंबर</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>थैंक्सगिविंग</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1 दिसंबर</translation>
    </message>
    <message>
        <source>6 December</source>
        <translation>6 दिसंबर</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>इमैक्युलेट कन्सेप्शन</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>क्रिसमस ईव</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>क्रिसमस</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 दिसंबर</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>साल की आख़िरी शाम</translation>
    </message>
    <message>
        <source>The stock is not known, so no orders are planned.</source>
        <translation>स्टॉक मालूम नहीं है, इसलिए ऑर्डर की योजना नहीं बनती।</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each is read as a store of its name.</source>
        <translation>शीट “%1”, %2 के कॉलम एक जैसे हैं, और उन्हीं दिनों के वही प्रोडक्ट अलग आँकड़ों के साथ हैं, इसलिए हर शीट को उसके नाम का स्टोर माना जाता है।</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; they are read as one table.</source>
        <translation>शीट “%1”, %2 के कॉलम एक जैसे हैं, और उन्हीं दिनों के वही प्रोडक्ट अलग आँकड़ों के साथ हैं, इसलिए हर शीट एक स्टोर हो सकती थी; उन्हें एक टेबल माना जाता है।</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; only the first is read.</source>
        <translation>शीट “%1”, %2 के कॉलम एक जैसे हैं, और उन्हीं दिनों के वही प्रोडक्ट अलग आँकड़ों के साथ हैं, इसलिए हर शीट एक स्टोर हो सकती थी; केवल पहली पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1” पूर्णांक नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not between %2 and %3.</source>
        <translation>“%1” %2 और %3 के बीच नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of weekdays like Mon,Thu.</source>
        <translation>“%1” Mon,Thu जैसी दिनों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be raised to the supplier&apos;s minimum with the lines on it.</source>
        <translation>%1 को उसकी मौजूदा पंक्तियों से सप्लायर के न्यूनतम तक नहीं बढ़ाया जा सकता।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>No name of a column says units sold, so they are read from &quot;%1&quot;.</source>
        <translation>किसी कॉलम का नाम बिकी यूनिटें नहीं कहता, इसलिए वे “%1” से पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot;, so that is read as the store.</source>
        <translation>हर प्रोडक्ट हर “%1” के लिए दिन में एक बार आता है, इसलिए उसे स्टोर माना जाता है।</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus, as a ledger writes what left the stock: they are read as sold.</source>
        <translation>“%3” के %2 में से %1 मानों के आगे ऋण चिह्न है, जैसे लेजर में स्टॉक से निकला माल लिखा जाता है: इन्हें बिक्री माना जाता है।</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus and are read as returns, as you decided.</source>
        <translation>“%3” के %2 में से %1 मानों के आगे ऋण चिह्न है; आपके तय किए अनुसार इन्हें वापसी माना जाता है।</translation>
    </message>
    <message>
        <source>Stores %1: %2</source>
        <translation>स्टोर %1: %2</translation>
    </message>
    <message>
        <source>The file is a list of ordering policies (told by %1): by these rules the orders are decided from now on.</source>
        <translation>फ़ाइल ऑर्डर नियमों की सूची है (%1 से पहचाना): अब से ऑर्डर इन्हीं नियमों से तय होते हैं।</translation>
    </message>
    <message>
        <source>The file is a list of prices by quantity (told by %1): these take the place of the prices by quantity that were known of its products.</source>
        <translation>फ़ाइल मात्रा पर दाम की सूची है (%1 से पहचाना): ये उसके प्रोडक्टों के अब तक मालूम मात्रा-दामों की जगह लेते हैं।</translation>
    </message>
    <message>
        <source>Rules stated: products %1, suppliers %2, classes %3; taken back: %4.</source>
        <translation>दर्ज नियम: प्रोडक्ट %1, सप्लायर %2, क्लास %3; वापस लिए गए: %4।</translation>
    </message>
    <message>
        <source>Prices by quantity: products %1, of them with several steps %2.</source>
        <translation>मात्रा पर दाम: प्रोडक्ट %1, उनमें से कई स्तर वाले %2।</translation>
    </message>
    <message>
        <source>Holding costs are read as those of %1 weeks, as the name of their column says, and kept by the week.</source>
        <translation>रखने का ख़र्च %1 हफ़्तों का माना जाता है, जैसा कॉलम का नाम बताता है, और एक हफ़्ते के हिसाब से सहेजा जाता है।</translation>
    </message>
    <message>
        <source>names no product, supplier or class (A, B or C)</source>
        <translation>किसी प्रोडक्ट, सप्लायर या क्लास (A, B या C) का नाम नहीं देती</translation>
    </message>
    <message>
        <source>says nothing, so it is left out</source>
        <translation>कुछ नहीं बताती, इसलिए छोड़ी गई</translation>
    </message>
    <message>
        <source>states several rules at once: keep one of them</source>
        <translation>एक साथ कई नियम बताती है: एक ही रखें</translation>
    </message>
    <message>
        <source>needs both costs above 0: of a unit short and of a unit held</source>
        <translation>इसमें दोनों ख़र्च 0 से ज़्यादा चाहिए: एक यूनिट की कमी का और एक यूनिट रखने का</translation>
    </message>
    <message>
        <source>says up to what is ordered, and not from which stock on</source>
        <translation>बताती है कि कहाँ तक ऑर्डर करना है, पर यह नहीं कि किस स्टॉक पर</translation>
    </message>
    <message>
        <source>the maximum is under the minimum</source>
        <translation>अधिकतम न्यूनतम से कम है</translation>
    </message>
    <message>
        <source>a lot is 1 unit or more</source>
        <translation>एक लॉट 1 यूनिट या ज़्यादा का होता है</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>दाम नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write 11:00</source>
        <translation>“%1” समय नहीं है: 11:00 लिखें</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day like 11:00.</source>
        <translation>“%1” 11:00 जैसा समय नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of prices.</source>
        <translation>“%1” दामों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>Write 1=2.00; 100=1.80: rising quantities, each with the cost of a unit.</source>
        <translation>1=2.00; 100=1.80 लिखें: बढ़ती मात्राएँ, हरेक के साथ एक यूनिट की लागत।</translation>
    </message>
    <message>
        <source>No store has sales before that date.</source>
        <translation>उस तारीख़ से पहले किसी स्टोर की बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>Looking for the tables</source>
        <translation>टेबल ढूँढी जा रही हैं</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>टेबल पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Reading what nothing leads to any more</source>
        <translation>जिन हिस्सों का अब कोई हवाला नहीं, वे पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Adding up the days</source>
        <translation>दिन जोड़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Checking the uploads</source>
        <translation>अपलोड जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <translation>मॉडल जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <source>Adding up the products</source>
        <translation>प्रोडक्ट जोड़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Checking what was saved</source>
        <translation>बचा डेटा जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>lines of master data</source>
        <translation>मास्टर डेटा की पंक्तियाँ</translation>
    </message>
    <message>
        <source>lines of stock and deliveries</source>
        <translation>स्टॉक और डिलीवरी की पंक्तियाँ</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>परचेज़ ऑर्डर</translation>
    </message>
    <message>
        <source>lines of purchase orders</source>
        <translation>परचेज़ ऑर्डर की पंक्तियाँ</translation>
    </message>
    <message>
        <source>own forecasts and quantities</source>
        <translation>अपने पूर्वानुमान और मात्राएँ</translation>
    </message>
    <message>
        <source>lines of the audit</source>
        <translation>ऑडिट की पंक्तियाँ</translation>
    </message>
    <message>
        <source>This database was saved from a damaged one.</source>
        <translation>यह डेटाबेस एक ख़राब डेटाबेस से बचाया गया।</translation>
    </message>
    <message>
        <source>Of the %1 %2 of %3 could not be read.</source>
        <translation>%1: %3 में से %2 को पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Upload %1 (%2): its rows are not what was imported.</source>
        <translation>अपलोड %1 (%2): इसकी पंक्तियाँ वे नहीं हैं जो इम्पोर्ट हुई थीं।</translation>
    </message>
    <message>
        <source>Take it back and import the file again.</source>
        <translation>इसे वापस लें और फ़ाइल फिर से इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Model %1 is damaged and was left out.</source>
        <translation>मॉडल %1 ख़राब है और छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Store %1 is served by its earlier model %2.</source>
        <translation>स्टोर %1 में अब उसका पिछला मॉडल %2 काम में है।</translation>
    </message>
    <message>
        <source>The database&apos;s own record is gone: how much there was before is not known.</source>
        <translation>डेटाबेस का अपना रिकॉर्ड नहीं है: पहले कितना था यह मालूम नहीं।</translation>
    </message>
    <message>
        <source>The table %1 holds values that are not what was written.</source>
        <translation>टेबल %1 के मान वे नहीं हैं जो लिखे गए थे।</translation>
    </message>
    <message>
        <source>Check what it shows.</source>
        <translation>यह जो दिखाती है उसे जाँचें।</translation>
    </message>
    <message>
        <source>The audit is sound up to line %1; the lines after it were numbered anew.</source>
        <translation>ऑडिट पंक्ति %1 तक सही है; उसके बाद की पंक्तियों को नए नंबर दिए गए।</translation>
    </message>
    <message>
        <source>Nothing of Shelfcast&apos;s can be read in this file.</source>
        <translation>इस फ़ाइल में Shelfcast का कुछ भी पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>There is a file already where the saved database is to go.</source>
        <translation>जहाँ बचाया गया डेटाबेस रखना है वहाँ पहले से एक फ़ाइल है।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Upload %1 (%2): rows that are gone: %3.</source>
        <translation>अपलोड %1 (%2): खोई हुई पंक्तियाँ: %3।</translation>
    </message>
    <message>
        <source>Copies of imported files that were damaged and left out: %1.</source>
        <translation>इम्पोर्ट की गई फ़ाइलों की कॉपियाँ जो ख़राब थीं और छोड़ दी गईं: %1।</translation>
    </message>
    <message>
        <source>Records of uploads that are gone: %1; their rows are there as &quot;salvaged upload&quot;.</source>
        <translation>अपलोड के खोए हुए रिकॉर्ड: %1; उनकी पंक्तियाँ “salvaged upload” के नाम से हैं।</translation>
    </message>
    <message>
        <source>Names of products or stores that are gone: %1; their sales are there as &quot;salvaged-&quot; and a number.</source>
        <translation>प्रोडक्ट या स्टोर के खोए हुए नाम: %1; उनकी बिक्री “salvaged-” और नंबर के नाम से है।</translation>
    </message>
    <message>
        <source>Rows left out because what they belong to is gone: %1.</source>
        <translation>छोड़ी गई पंक्तियाँ, क्योंकि वे जिस चीज़ की थीं वह खो गई: %1।</translation>
    </message>
    <message>
        <source>The selling calendar was changed meanwhile, in another window or by the command line.</source>
        <translation>इस बीच बिक्री कैलेंडर किसी दूसरी विंडो या कमांड लाइन से बदला गया।</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation>कुछ नहीं बदला गया; इसे फिर से देखें।</translation>
    </message>
    <message>
        <source>rows of sales</source>
        <translation>बिक्री पंक्तियाँ</translation>
    </message>
    <message>
        <source>records of uploads</source>
        <translation>अपलोड के रिकॉर्ड</translation>
    </message>
    <message>
        <source>records of products</source>
        <translation>प्रोडक्ट के रिकॉर्ड</translation>
    </message>
    <message>
        <source>stored settings</source>
        <translation>सहेजी गई सेटिंग</translation>
    </message>
    <message>
        <source>trained models</source>
        <translation>ट्रेन किए मॉडल</translation>
    </message>
    <message>
        <source>The stores are not all kept by the %1; choose one store to see its forecast.</source>
        <translation>सभी स्टोरों की बिक्री %1 के हिसाब से नहीं रखी गई है; पूर्वानुमान देखने के लिए एक स्टोर चुनें।</translation>
    </message>
    <message>
        <source>The stores count in different currencies: their amounts are not added up.</source>
        <translation>स्टोरों की मुद्राएँ अलग-अलग हैं: उनकी रक़में जोड़ी नहीं जातीं।</translation>
    </message>
    <message>
        <source>The new model was not put to use: %1</source>
        <translation>नया मॉडल काम में नहीं लिया गया: %1</translation>
    </message>
    <message>
        <source>There are 1 day of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>अब तक बिक्री का केवल 1 दिन है: सीखने लायक पैटर्न या पूर्वानुमान की जाँच के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>There are 1 week of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>अब तक बिक्री का केवल 1 हफ़्ता है: सीखने लायक पैटर्न या पूर्वानुमान की जाँच के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>There are 1 month of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>अब तक बिक्री का केवल 1 महीना है: सीखने लायक पैटर्न या पूर्वानुमान की जाँच के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>Supplier %1: %2</source>
        <translation>सप्लायर %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; write order days as Mon,Thu.</source>
        <translation>“%1” हफ़्ते का दिन नहीं है; ऑर्डर के दिन Mon,Thu की तरह लिखें।</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>this row was cancelled or refunded, so it is left out</source>
        <translation>यह पंक्ति रद्द या रिफ़ंड हुई थी, इसलिए छोड़ी गई</translation>
    </message>
    <message>
        <source>this row is a total and no product, so it is left out</source>
        <translation>यह पंक्ति जोड़ है, प्रोडक्ट नहीं, इसलिए छोड़ी गई</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>मात्रा नहीं है</translation>
    </message>
    <message>
        <source>A replay of %1 weeks needs %2 weeks of sales before it; there are %3.</source>
        <translation>%1 हफ़्तों के रीप्ले के लिए उससे पहले %2 हफ़्तों की बिक्री चाहिए; %3 हैं।</translation>
    </message>
    <message>
        <source>A replay of %1 months needs %2 months of sales before it; there are %3.</source>
        <translation>%1 महीनों के रीप्ले के लिए उससे पहले %2 महीनों की बिक्री चाहिए; %3 हैं।</translation>
    </message>
    <message>
        <source>This table holds %1 and no sales that can be learnt from.</source>
        <translation>इस टेबल में %1 हैं, सीखने लायक बिक्री नहीं।</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found.</source>
        <translation>इस टेबल में प्रोडक्ट के हिसाब से यूनिटें हैं, पर तारीख़ का कोई कॉलम नहीं मिला।</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>टेबल की जगहें कोई स्टोर नहीं हैं, इसलिए सभी पंक्तियाँ स्टोर %1 की हैं, ये सभी प्रोडक्ट केवल उसी में हैं।</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, and there are %1 stores (%2).</source>
        <translation>टेबल की जगहें कोई स्टोर नहीं हैं, और %1 स्टोर हैं (%2)।</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 1, the whole price, as in the data of this store.</source>
        <translation>डिस्काउंट 0 और 1 (पूरा दाम) के बीच होता है, जैसे इस स्टोर के डेटा में।</translation>
    </message>
    <message>
        <source>1 product differs from another one in capital letters or accents only (%1); each is forecast on its own.</source>
        <translation>1 प्रोडक्ट किसी दूसरे से केवल बड़े अक्षरों या मात्राओं में अलग है (%1); हरेक का पूर्वानुमान अलग बनता है।</translation>
    </message>
    <message>
        <source>%1 products differ from another one in capital letters or accents only (%2); each is forecast on its own.</source>
        <translation>%1 प्रोडक्ट किसी दूसरे से केवल बड़े अक्षरों या मात्राओं में अलग हैं (%2); हरेक का पूर्वानुमान अलग बनता है।</translation>
    </message>
    <message>
        <source>1 product of %1 will probably run out before anything ordered today can arrive: %2.</source>
        <translation>%1 का 1 प्रोडक्ट शायद आज के किसी भी ऑर्डर के आने से पहले ख़त्म हो जाएगा: %2।</translation>
    </message>
    <message>
        <source>%1 products of %2 will probably run out before anything ordered today can arrive: %3.</source>
        <translation>%2 के %1 प्रोडक्ट शायद आज के किसी भी ऑर्डर के आने से पहले ख़त्म हो जाएँगे: %3।</translation>
    </message>
    <message>
        <source>Order today, which saves %1 of the %2 at risk, and ask the suppliers what can come sooner.</source>
        <translation>आज ऑर्डर करें, इससे जोखिम वाले %2 में से %1 बचते हैं, और सप्लायरों से पूछें कि क्या जल्दी आ सकता है।</translation>
    </message>
    <message>
        <source>Order today, and ask the suppliers what can come sooner.</source>
        <translation>आज ऑर्डर करें, और सप्लायरों से पूछें कि क्या जल्दी आ सकता है।</translation>
    </message>
    <message>
        <source>The forecast of %1 no longer fits.</source>
        <translation>%1 का पूर्वानुमान अब ठीक नहीं बैठता।</translation>
    </message>
    <message>
        <source>Train the store again, and look at what changed: prices, the assortment, a new competitor.</source>
        <translation>स्टोर को फिर ट्रेन करें, और देखें कि क्या बदला: दाम, प्रोडक्ट रेंज, कोई नया प्रतियोगी।</translation>
    </message>
    <message>
        <source>Its forecasts of a week are off by %1 more than when it was tested.</source>
        <translation>एक हफ़्ते के पूर्वानुमान की चूक जाँच के समय से %1 ज़्यादा है।</translation>
    </message>
    <message>
        <source>Unusual sales of 1 product of %1.</source>
        <translation>%1 के 1 प्रोडक्ट की असामान्य बिक्री।</translation>
    </message>
    <message>
        <source>Unusual sales of %1 products of %2.</source>
        <translation>%2 के %1 प्रोडक्टों की असामान्य बिक्री।</translation>
    </message>
    <message>
        <source>%1 sold %2 on %3, expected %4 (%5 to %6).</source>
        <translation>%1 की %3 को बिक्री %2, अनुमान %4 (%5 से %6)।</translation>
    </message>
    <message>
        <source>%1 sold %2 from %3 to %4, expected %5 (%6 to %7).</source>
        <translation>%1 की %3 से %4 तक बिक्री %2, अनुमान %5 (%6 से %7)।</translation>
    </message>
    <message>
        <source>Look whether the figures are right, and what was behind them: a promotion that is not in the data, a large customer, an empty shelf.</source>
        <translation>देखें कि आँकड़े सही हैं या नहीं, और वजह क्या थी: ऐसा प्रमोशन जो डेटा में नहीं, कोई बड़ा ग्राहक, ख़ाली शेल्फ़।</translation>
    </message>
    <message>
        <source>Correct the file, or mark the event.</source>
        <translation>फ़ाइल ठीक करें, या ख़ास मौक़े के रूप में दर्ज करें।</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, over %5.</source>
        <translation>सीमा %1: %3 में %2 %4 है, %5 से ज़्यादा।</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, under %5.</source>
        <translation>सीमा %1: %3 में %2 %4 है, %5 से कम।</translation>
    </message>
    <message>
        <source>the revenue at risk</source>
        <translation>जोखिम वाली बिक्री</translation>
    </message>
    <message>
        <source>the value of the orders due</source>
        <translation>देने वाले ऑर्डरों की रक़म</translation>
    </message>
    <message>
        <source>the number of critical products</source>
        <translation>गंभीर प्रोडक्टों की संख्या</translation>
    </message>
    <message>
        <source>the number of units sold in the last week</source>
        <translation>पिछले हफ़्ते बिकी यूनिटों की संख्या</translation>
    </message>
    <message>
        <source>the accuracy of the forecast in percent</source>
        <translation>पूर्वानुमान की सटीकता प्रतिशत में</translation>
    </message>
    <message>
        <source>Train the store again.</source>
        <translation>स्टोर को फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>Look whether all sales are in, and what changed in the shop.</source>
        <translation>देखें कि पूरी बिक्री आ गई है या नहीं, और दुकान में क्या बदला।</translation>
    </message>
    <message>
        <source>Look at the orders of the store.</source>
        <translation>स्टोर के ऑर्डर देखें।</translation>
    </message>
    <message>
        <source>A job was cut off on %1; nothing of it is stored half: %2.</source>
        <translation>%1 को एक काम बीच में रुक गया; उसका कुछ भी आधा नहीं सहेजा गया: %2।</translation>
    </message>
    <message>
        <source>Run it again: the page Health and the verb jobs offer it.</source>
        <translation>इसे फिर चलाएँ: “सिस्टम हाल” पेज और कमांड jobs से यह हो सकता है।</translation>
    </message>
    <message>
        <source>The service could not do a job of %1: %2.</source>
        <translation>सर्विस %1 का एक काम नहीं कर सकी: %2।</translation>
    </message>
    <message>
        <source>Put right what the sentence names, and ask for it again.</source>
        <translation>वाक्य में बताई बात ठीक करें, और फिर से माँगें।</translation>
    </message>
    <message>
        <source>The night had 1 problem.</source>
        <translation>रात के काम में 1 समस्या आई।</translation>
    </message>
    <message>
        <source>The night had %1 problems.</source>
        <translation>रात के काम में %1 समस्याएँ आईं।</translation>
    </message>
    <message>
        <source>The file %1 could not be imported.</source>
        <translation>फ़ाइल %1 इम्पोर्ट नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Store %1 has no orders.</source>
        <translation>स्टोर %1 का कोई ऑर्डर नहीं है।</translation>
    </message>
    <message>
        <source>Read the report of the night, and import rejected files by hand.</source>
        <translation>रात की रिपोर्ट पढ़ें, और ख़ारिज फ़ाइलें ख़ुद इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>अलर्ट %1 नहीं है।</translation>
    </message>
    <message>
        <source>Alert %1 is over: what it was about is no longer so.</source>
        <translation>अलर्ट %1 ख़त्म हो चुका है: जिस बात का था वह अब नहीं है।</translation>
    </message>
    <message>
        <source>users and keys</source>
        <translation>उपयोगकर्ता और कुंजियाँ</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>अलर्ट</translation>
    </message>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>week</source>
        <translation>हफ़्ते</translation>
    </message>
    <message>
        <source>month</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>हफ़्ते</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; are the sums of the rows below them, in every column: they are left out.</source>
        <translation>&quot;%2&quot; जैसी %1 पंक्तियाँ हर स्तंभ में अपने नीचे की पंक्तियों का योग हैं: वे छोड़ दी गई हैं।</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; could be the sums of the rows below them, in every column: they are read as products, as you decided.</source>
        <translation>&quot;%2&quot; जैसी %1 पंक्तियाँ हर स्तंभ में अपने नीचे की पंक्तियों का योग हो सकती हैं: आपके निर्णय के अनुसार वे उत्पाद मानी गई हैं।</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: the units of a sale count once.</source>
        <translation>हर बिक्री कई पंक्तियों में लिखी है, हर राशि (&quot;%1&quot;) की एक, हर एक में उसकी इकाइयाँ: एक बिक्री की इकाइयाँ एक बार गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: they add up, as you decided.</source>
        <translation>हर बिक्री कई पंक्तियों में लिखी है, हर राशि (&quot;%1&quot;) की एक, हर एक में उसकी इकाइयाँ: आपके निर्णय के अनुसार वे जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: &quot;%2&quot; in %3 rows takes back what was sold, so their units are taken off the sales.</source>
        <translation>&quot;%1&quot; नामे या जमा बताता है: %3 पंक्तियों में &quot;%2&quot; बिके माल को वापस लेता है, इसलिए उनकी इकाइयाँ बिक्री से घटाई जाती हैं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: the %3 rows with &quot;%2&quot; are read as sales, as you decided.</source>
        <translation>&quot;%1&quot; नामे या जमा बताता है: आपके निर्णय के अनुसार &quot;%2&quot; वाली %3 पंक्तियाँ बिक्री मानी गई हैं।</translation>
    </message>
    <message>
        <source>No row has units, and each is a line of a receipt: each line counts as one piece.</source>
        <translation>किसी पंक्ति में इकाइयाँ नहीं हैं और हर एक रसीद की पंक्ति है: हर पंक्ति एक नग गिनी जाती है।</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1; their rows are added up to the product.</source>
        <translation>उत्पाद %1 के अनुसार कई प्रकार के हैं; उनकी पंक्तियाँ उत्पाद में जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1, which are read as products of their own.</source>
        <translation>उत्पाद %1 के अनुसार कई प्रकार के हैं, जो अलग उत्पाद माने गए हैं।</translation>
    </message>
    <message>
        <source>this row is marked as no sale of goods, so it is left out</source>
        <translation>यह पंक्ति माल की बिक्री नहीं होने के रूप में चिह्नित है, इसलिए छोड़ दी गई है</translation>
    </message>
    <message>
        <source>this row is about its receipt as a whole and not about a product, so it is left out</source>
        <translation>यह पंक्ति अपनी पूरी रसीद के बारे में है, किसी उत्पाद के बारे में नहीं, इसलिए छोड़ दी गई है</translation>
    </message>
    <message>
        <source>this row is the sum of the rows below it, so it is left out</source>
        <translation>यह पंक्ति अपने नीचे की पंक्तियों का योग है, इसलिए छोड़ दी गई है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds all items of an order: each item is read as a row of its own.</source>
        <translation>&quot;%1&quot; में एक ऑर्डर के सभी आइटम हैं: हर आइटम एक अलग पंक्ति के रूप में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The items of an order stand side by side, up to %1 of them: each item is read as a row of its own.</source>
        <translation>एक ऑर्डर के आइटम साथ-साथ लिखे हैं, %1 तक: हर आइटम एक अलग पंक्ति के रूप में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The codes in &quot;%1&quot; were shortened by a spreadsheet (&quot;%2&quot;), so the products are told by &quot;%3&quot;.</source>
        <translation>&quot;%1&quot; के कोड स्प्रेडशीट ने छोटे कर दिए (&quot;%2&quot;), इसलिए उत्पाद &quot;%3&quot; से पहचाने जाते हैं।</translation>
    </message>
    <message>
        <source>All rows go to the store &quot;%1&quot;, which the title names.</source>
        <translation>सभी पंक्तियाँ स्टोर &quot;%1&quot; में जाती हैं, जिसका नाम शीर्षक में है।</translation>
    </message>
    <message>
        <source>The file is numbers by date (told by %1), as weather and economy are: forecasts use them where they help.</source>
        <translation>फ़ाइल में तारीख़ के अनुसार संख्याएँ हैं (%1 से पहचाना), जैसे मौसम और अर्थव्यवस्था: जहाँ इनसे मदद मिलती है, पूर्वानुमान इनका उपयोग करते हैं।</translation>
    </message>
    <message>
        <source>%1 lacks 1 day between %2 and %3 (%4): for up to a week the last value goes on.</source>
        <translation>%1 में %2 और %3 के बीच 1 दिन नहीं है (%4): एक हफ़्ते तक आख़िरी मान चलता रहता है।</translation>
    </message>
    <message>
        <source>%1 lacks %2 days between %3 and %4 (the first is %5): for up to a week the last value goes on, longer gaps are not known.</source>
        <translation>%1 में %3 और %4 के बीच %2 दिन नहीं हैं (पहला %5 है): एक हफ़्ते तक आख़िरी मान चलता रहता है, इससे लंबी कमी मालूम नहीं मानी जाती।</translation>
    </message>
    <message>
        <source>%1 has 1 value that leaps as no other does (%2 on %3): check its row.</source>
        <translation>%1 में 1 मान ऐसा उछलता है जैसा कोई और नहीं (%3 को %2): उसकी पंक्ति जाँचें।</translation>
    </message>
    <message>
        <source>%1 has %2 values that leap as no others do (the first is %3 on %4): check their rows.</source>
        <translation>%1 में %2 मान ऐसे उछलते हैं जैसे कोई और नहीं (पहला %4 को %3): उनकी पंक्तियाँ जाँचें।</translation>
    </message>
    <message>
        <source>%1 has several values of one day (%2): the last row counts.</source>
        <translation>%1 में एक ही दिन के कई मान हैं (%2): आख़िरी पंक्ति गिनी जाती है।</translation>
    </message>
    <message>
        <source>There is no store in the region %1.</source>
        <translation>क्षेत्र %1 में कोई स्टोर नहीं है।</translation>
    </message>
    <message>
        <source>There are no stores in the regions %1.</source>
        <translation>क्षेत्रों %1 में कोई स्टोर नहीं है।</translation>
    </message>
    <message>
        <source>%1 reaches %2 days beyond the sales: forecasts know it so far ahead and no further.</source>
        <translation>%1 के मान बिक्री से %2 दिन आगे तक हैं: पूर्वानुमान इन्हें वहीं तक जानते हैं, उससे आगे नहीं।</translation>
    </message>
    <message>
        <source>%1 ends on %2, no later than the sales (%3): only its past is known. Where the file goes on with a forecast for the days ahead, it can do more.</source>
        <translation>%1 के मान %2 पर ख़त्म होते हैं, बिक्री (%3) के बाद नहीं: केवल बीते मान मालूम हैं। अगर फ़ाइल में आगे के दिनों का पूर्वानुमान भी हो, तो इससे ज़्यादा मदद मिल सकती है।</translation>
    </message>
    <message>
        <source>%1 ends on %2, long before the sales (%3): it is kept, and not used until newer values come.</source>
        <translation>%1 के मान %2 पर ख़त्म होते हैं, बिक्री (%3) से बहुत पहले: इन्हें रखा जाता है, पर नए मान आने तक इनका उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>%1 comes by week: a value counts from the week after, when it can be known, and only its past is used.</source>
        <translation>%1 के मान हफ़्तेवार हैं: मान अगले हफ़्ते से गिना जाता है, जब वह मालूम हो सकता है, और केवल बीते मानों का उपयोग होता है।</translation>
    </message>
    <message>
        <source>%1 comes by month: a value counts from the month after, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 के मान महीनेवार हैं: मान अगले महीने से गिना जाता है, जब वह जल्द से जल्द मालूम हो सकता है, और केवल बीते मानों का उपयोग होता है।</translation>
    </message>
    <message>
        <source>%1 comes every %2 days: a value counts from the end of its period, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 के मान हर %2 दिन पर आते हैं: मान अपनी अवधि के अंत से गिना जाता है, जब वह जल्द से जल्द मालूम हो सकता है, और केवल बीते मानों का उपयोग होता है।</translation>
    </message>
    <message>
        <source>%1 counts from the days on which it was published, and only its past is used.</source>
        <translation>%1 के मान प्रकाशित होने के दिन से गिने जाते हैं, और केवल बीते मानों का उपयोग होता है।</translation>
    </message>
    <message>
        <source>%1: used, known %2 days ahead; on %3 earlier weeks the error was %4 lower ± %5.</source>
        <translation>%1: उपयोग में, %2 दिन आगे तक मालूम; पहले के %3 हफ़्तों पर चूक %4 ± %5 कम रही।</translation>
    </message>
    <message>
        <source>%1: used by its past; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: बीते मानों से उपयोग में; पहले के %2 हफ़्तों पर चूक %3 ± %4 कम रही।</translation>
    </message>
    <message>
        <source>%1: not used, no gain that chance would not give; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: उपयोग नहीं, ऐसा कोई फ़ायदा नहीं जो संयोग से न मिलता; पहले के %2 हफ़्तों पर चूक %3 ± %4 कम रही।</translation>
    </message>
    <message>
        <source>%1: not used, it does not help; on %2 earlier weeks the error was %3 higher ± %4.</source>
        <translation>%1: उपयोग नहीं, इससे मदद नहीं मिलती; पहले के %2 हफ़्तों पर चूक %3 ± %4 ज़्यादा रही।</translation>
    </message>
    <message>
        <source>%1: not used, the history is too short to tell whether it helps.</source>
        <translation>%1: उपयोग नहीं, इतिहास इतना छोटा है कि मदद मिलती है या नहीं, यह पता नहीं चलता।</translation>
    </message>
    <message>
        <source>%1: not tried, there are too many outside series to try each.</source>
        <translation>%1: आज़माया नहीं, बाहरी सीरीज़ इतनी ज़्यादा हैं कि हर एक को आज़माया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Trying outside series on earlier weeks: %1</source>
        <translation>पहले के हफ़्तों पर बाहरी सीरीज़ आज़माई जा रही हैं: %1</translation>
    </message>
    <message>
        <source>A source needs one query that only reads: one statement that begins with SELECT or WITH.</source>
        <translation>स्रोत के लिए एक ऐसी क्वेरी चाहिए जो केवल पढ़ती हो: एक स्टेटमेंट जो SELECT या WITH से शुरू हो।</translation>
    </message>
    <message>
        <source>Qt has no driver %1 here (there are: %2). For ODBC on Debian and Ubuntu: apt install libqt6sql6-odbc, and the ODBC driver of the database itself.</source>
        <translation>यहाँ Qt में ड्राइवर %1 नहीं है (उपलब्ध: %2)। Debian और Ubuntu पर ODBC के लिए: apt install libqt6sql6-odbc, और डेटाबेस का अपना ODBC ड्राइवर।</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was imported of it; it is asked again next time.</source>
        <translation>डेटाबेस तक नहीं पहुँचा जा सका। उससे कुछ इम्पोर्ट नहीं किया गया; अगली बार फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>The database did not answer the query. Nothing was imported of it; put the query right and test it.</source>
        <translation>डेटाबेस ने क्वेरी का जवाब नहीं दिया। उससे कुछ इम्पोर्ट नहीं किया गया; क्वेरी ठीक करें और जाँचें।</translation>
    </message>
    <message>
        <source>The query gave no rows, so there is nothing to import.</source>
        <translation>क्वेरी से कोई पंक्ति नहीं मिली, इसलिए इम्पोर्ट करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>A password is not kept in the database: leave it out of the connection, and name the file it stands in (readable by you alone) or a variable of the environment.</source>
        <translation>पासवर्ड डेटाबेस में नहीं रखा जाता: इसे कनेक्शन में न लिखें, और वह फ़ाइल बताएँ जिसमें यह है (जिसे केवल आप पढ़ सकें) या एनवायरनमेंट का कोई वेरिएबल।</translation>
    </message>
    <message>
        <source>The password of %1 is not there: the environment has no %2.</source>
        <translation>%1 का पासवर्ड नहीं मिला: एनवायरनमेंट में %2 नहीं है।</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>डेटाबेस पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>usual sales %1</source>
        <translation>सामान्य बिक्री %1</translation>
    </message>
    <message>
        <source>level of the last weeks %1</source>
        <translation>पिछले हफ़्तों का स्तर %1</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>रुझान %1</translation>
    </message>
    <message>
        <source>time of the year %1</source>
        <translation>साल का समय %1</translation>
    </message>
    <message>
        <source>days of the week %1</source>
        <translation>हफ़्ते के दिन %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>छुट्टी %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>प्रमोशन %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>दाम %1</translation>
    </message>
    <message>
        <source>competitor&apos;s price %1</source>
        <translation>प्रतियोगी का दाम %1</translation>
    </message>
    <message>
        <source>other products&apos; offers %1</source>
        <translation>दूसरे प्रोडक्टों के ऑफ़र %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>मौसम %1</translation>
    </message>
    <message>
        <source>other reasons %1</source>
        <translation>अन्य कारण %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 days) %2</source>
        <translation>बिना बताए ऑफ़र (लगभग %1 दिनों में 1) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 weeks) %2</source>
        <translation>बिना बताए ऑफ़र (लगभग %1 हफ़्तों में 1) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 months) %2</source>
        <translation>बिना बताए ऑफ़र (लगभग %1 महीनों में 1) %2</translation>
    </message>
    <message>
        <source>your forecast %1</source>
        <translation>आपका पूर्वानुमान %1</translation>
    </message>
    <message>
        <source>your price %1</source>
        <translation>आपका दाम %1</translation>
    </message>
    <message>
        <source>your discount %1</source>
        <translation>आपका डिस्काउंट %1</translation>
    </message>
    <message>
        <source>your promotion %1</source>
        <translation>आपका प्रमोशन %1</translation>
    </message>
    <message>
        <source>your competitor_price %1</source>
        <translation>प्रतियोगी का दाम (आपका) %1</translation>
    </message>
    <message>
        <source>%1 numbers of &quot;%2&quot; have another decimal sign than the rest, such as &quot;%3&quot;, and are read by their own.</source>
        <translation>“%2” की %1 संख्याओं का दशमलव चिह्न बाकी से अलग है, जैसे “%3”; इन्हें उनके अपने चिह्न से पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they are read as one table.</source>
        <translation>शीट “%1”, %2 के कॉलम एक जैसे हैं, और दूसरे दिनों के वही प्रोडक्ट हैं, इसलिए उन्हें एक टेबल माना जाता है।</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they could be read as one table; only the first is.</source>
        <translation>शीट “%1”, %2 के कॉलम एक जैसे हैं, और दूसरे दिनों के वही प्रोडक्ट हैं, इसलिए उन्हें एक टेबल माना जा सकता था; केवल पहली पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, so each is read as the amount of its row: a price is the amount divided by the units.</source>
        <translation>“%1” के मान पंक्ति की यूनिटों के साथ बढ़ते हैं, इसलिए हर मान को उसकी पंक्ति की रक़म माना जाता है: दाम यानी रक़म भाग यूनिटें।</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, and are read as prices of one unit all the same.</source>
        <translation>“%1” के मान पंक्ति की यूनिटों के साथ बढ़ते हैं, फिर भी उन्हें एक यूनिट का दाम माना जाता है।</translation>
    </message>
    <message>
        <source>There is no column with products, so all sales of a store are forecast as one product, &quot;%1&quot;.</source>
        <translation>प्रोडक्ट का कोई कॉलम नहीं है, इसलिए स्टोर की पूरी बिक्री का पूर्वानुमान एक ही प्रोडक्ट “%1” के रूप में बनता है।</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot; in each &quot;%2&quot;, so both together are read as the store.</source>
        <translation>हर प्रोडक्ट हर “%2” के हर “%1” के लिए दिन में एक बार आता है, इसलिए दोनों को मिलाकर स्टोर माना जाता है।</translation>
    </message>
    <message>
        <source>There is no forecast run %1.</source>
        <translation>%1 नंबर का कोई पूर्वानुमान नहीं है।</translation>
    </message>
    <message>
        <source>The forecast of %1 covers %2 to %3, not all days from %4 to %5.</source>
        <translation>%1 का पूर्वानुमान %2 से %3 तक का है, %4 से %5 तक के सभी दिनों का नहीं।</translation>
    </message>
    <message>
        <source>Choose a later run or nearer days.</source>
        <translation>बाद का पूर्वानुमान या नज़दीक के दिन चुनें।</translation>
    </message>
    <message>
        <source>No earlier forecast of these days is kept.</source>
        <translation>इन दिनों का कोई पिछला पूर्वानुमान नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Each forecast is kept from now on, and the next one can be compared with it.</source>
        <translation>अब से हर पूर्वानुमान रखा जाता है, और अगले की तुलना उससे की जा सकेगी।</translation>
    </message>
    <message>
        <source>The forecast that was kept of %1 cannot be read.</source>
        <translation>%1 का रखा गया पूर्वानुमान पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold where %2 were expected.</source>
        <translation>1 दिन की बिक्री और आई: %1 बिकीं, अनुमान %2 का था।</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold where %3 were expected.</source>
        <translation>%1 दिनों की बिक्री और आई: %2 बिकीं, अनुमान %3 का था।</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold.</source>
        <translation>1 दिन की बिक्री और आई: %1 बिकीं।</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold.</source>
        <translation>%1 दिनों की बिक्री और आई: %2 बिकीं।</translation>
    </message>
    <message>
        <source>No sales came in since.</source>
        <translation>उसके बाद कोई बिक्री नहीं आई।</translation>
    </message>
    <message>
        <source>The model is the same.</source>
        <translation>मॉडल वही है।</translation>
    </message>
    <message>
        <source>Model %1 in place of %2.</source>
        <translation>%2 की जगह मॉडल %1।</translation>
    </message>
    <message>
        <source>Model %1 in place of %2, which cannot be asked any more: what else changed is in this step.</source>
        <translation>मॉडल %1, %2 की जगह, जिससे अब पूछा नहीं जा सकता: और जो कुछ बदला वह इसी चरण में है।</translation>
    </message>
    <message>
        <source>Planned prices and promotions are the same.</source>
        <translation>योजना के दाम और प्रमोशन वही हैं।</translation>
    </message>
    <message>
        <source>A price of %1 is planned in place of %2.</source>
        <translation>योजना में दाम %2 की जगह %1 है।</translation>
    </message>
    <message>
        <source>A discount of %1 is planned in place of %2.</source>
        <translation>योजना में डिस्काउंट %2 की जगह %1 है।</translation>
    </message>
    <message>
        <source>A promotion is planned on %1 of %2 days in place of %3.</source>
        <translation>योजना में प्रमोशन %2 में से %3 की जगह %1 दिनों पर है।</translation>
    </message>
    <message>
        <source>%1 is planned at %2 in place of %3.</source>
        <translation>%1 की योजना %3 की जगह %2 पर है।</translation>
    </message>
    <message>
        <source>1 product is planned otherwise.</source>
        <translation>1 प्रोडक्ट की योजना बदली है।</translation>
    </message>
    <message>
        <source>%1 products are planned otherwise.</source>
        <translation>%1 प्रोडक्टों की योजना बदली है।</translation>
    </message>
    <message>
        <source>No forecast by hand.</source>
        <translation>हाथ से कोई पूर्वानुमान नहीं।</translation>
    </message>
    <message>
        <source>Forecasts by hand change it by %1; before they changed it by %2.</source>
        <translation>हाथ से दिए पूर्वानुमान इसे %1 बदलते हैं; पहले %2 बदलते थे।</translation>
    </message>
    <message>
        <source>No product came or went.</source>
        <translation>कोई प्रोडक्ट न जुड़ा, न हटा।</translation>
    </message>
    <message>
        <source>Products that came: %1. Products that went: %2.</source>
        <translation>जुड़े प्रोडक्ट: %1। हटे प्रोडक्ट: %2।</translation>
    </message>
    <message>
        <source>The sales begin later than they did or come by other periods: nothing can be told apart.</source>
        <translation>बिक्री पहले से देर से शुरू होती है या दूसरी अवधियों में है: कुछ भी अलग-अलग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Corrected sales, settings, another version of the program.</source>
        <translation>सुधारी गई बिक्री, सेटिंग, प्रोग्राम का दूसरा वर्शन।</translation>
    </message>
    <message>
        <source>Nothing else changed it.</source>
        <translation>और किसी बात से यह नहीं बदला।</translation>
    </message>
    <message>
        <source>Asking the earlier model</source>
        <translation>पिछले मॉडल से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Asking the present model</source>
        <translation>अभी के मॉडल से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>The columns %1 stand side by side, so each of them is read as a store.</source>
        <translation>कॉलम %1 साथ-साथ हैं, इसलिए हर एक को एक स्टोर के रूप में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The days of each week stand side by side, so each is read as a row of its own; the week is that of &quot;%1&quot;.</source>
        <translation>हर हफ़्ते के दिन साथ-साथ हैं, इसलिए हर दिन को अलग पंक्ति के रूप में पढ़ा जाता है; हफ़्ता “%1” का है।</translation>
    </message>
    <message>
        <source>The dates in &quot;%1&quot; are written in two ways: those with strokes are read as %2, the others as %3.</source>
        <translation>“%1” में तारीख़ें दो तरह से लिखी हैं: स्लैश (/) वाली %2 के रूप में पढ़ी जाती हैं, बाक़ी %3 के रूप में।</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 को पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 इम्पोर्ट हो रही है</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>%1 के ऑर्डर</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>ध्यान देने लायक बातें ढूँढी जा रही हैं</translation>
    </message>
    <message>
        <source>The very same file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>बिल्कुल यही फ़ाइल पहले इम्पोर्ट हो चुकी है (अपलोड %1, %2), इसलिए दोबारा कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Nothing of it was stored: it can be meant in more than one way. Import one such file by hand, answering what is asked; those with the same columns are then read alike at night.</source>
        <translation>इसका कुछ भी नहीं सहेजा गया: इसका एक से ज़्यादा मतलब हो सकता है। ऐसी एक फ़ाइल ख़ुद इम्पोर्ट करें और पूछे गए सवालों के जवाब दें; फिर उन्हीं कॉलम वाली फ़ाइलें रात में वैसे ही पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>It is still being written; it is looked at again next time.</source>
        <translation>यह अभी लिखी जा रही है; अगली बार इसे फिर देखा जाता है।</translation>
    </message>
    <message>
        <source>It was written to meanwhile and stays for the next time.</source>
        <translation>इस बीच इसमें कुछ लिखा गया, इसलिए यह अगली बार के लिए रहती है।</translation>
    </message>
    <message>
        <source>The night was stopped before its end. What is reported was done.</source>
        <translation>रात का काम पूरा होने से पहले रोका गया। रिपोर्ट में जो लिखा है वह हो चुका है।</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>सुझाया गया: %1।</translation>
    </message>
    <message>
        <source>Recommended: %1; otherwise: %2.</source>
        <translation>सुझाया गया: %1; या फिर: %2।</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or name another one.</source>
        <translation>फ़ोल्डर %1 नहीं है। इसे बनाएँ, या कोई और बताएँ।</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>इस यूज़र को फ़ोल्डर %1 पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved to %2.</source>
        <translation>“%1” को %2 में नहीं ले जाया जा सकता।</translation>
    </message>
    <message>
        <source>Nothing was done; name another folder.</source>
        <translation>कुछ नहीं किया गया; कोई और फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>इम्पोर्ट हुआ: %1।</translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1 can be imported.</source>
        <translation>अभी कुछ नहीं सहेजा गया; इम्पोर्ट हो सकता है: %1।</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3</source>
        <translation>%3 की %2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>1 row that plans the future</source>
        <translation>भविष्य की योजना की 1 पंक्ति</translation>
    </message>
    <message>
        <source>%1 rows that plan the future</source>
        <translation>भविष्य की योजना की %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>%1 rows of earlier uploads were replaced.</source>
        <translation>पहले के अपलोड की %1 पंक्तियाँ बदली गईं।</translation>
    </message>
    <message>
        <source>%1 rows gave way to stored ones.</source>
        <translation>%1 पंक्तियों की जगह पहले से सहेजी पंक्तियाँ रहीं।</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>बीता समय दोहराया जा रहा है</translation>
    </message>
    <message>
        <source>Normal formula at equal service</source>
        <translation>बराबर सर्विस पर सामान्य फ़ॉर्मूला</translation>
    </message>
    <message>
        <source>Demand per period</source>
        <translation>हर अवधि की माँग</translation>
    </message>
    <message>
        <source>Netting demand against stock</source>
        <translation>माँग में से स्टॉक घटाया जा रहा है</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>पूर्वानुमान लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Encrypting the backup</source>
        <translation>बैकअप एन्क्रिप्ट हो रहा है</translation>
    </message>
    <message>
        <source>Keeping the present database</source>
        <translation>अभी का डेटाबेस रखा जा रहा है</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>फ़ाइल जाँची जा रही है</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>टेबल जाँची जा रही हैं</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>बिक्री जाँची जा रही है</translation>
    </message>
    <message>
        <source>Checking the kept files</source>
        <translation>रखी गई फ़ाइलें जाँची जा रही हैं</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <translation>ऑडिट जाँचा जा रहा है</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Open every day</source>
        <translation>हर दिन खुला</translation>
    </message>
    <message>
        <source>Closed on Sundays</source>
        <translation>रविवार को बंद</translation>
    </message>
    <message>
        <source>Closed on Sundays and holidays</source>
        <translation>रविवार और छुट्टियों पर बंद</translation>
    </message>
    <message>
        <source>Closed at weekends</source>
        <translation>शनि-रवि को बंद</translation>
    </message>
    <message>
        <source>No row: nothing sold</source>
        <translation>पंक्ति नहीं: बिक्री 0</translation>
    </message>
    <message>
        <source>No row: not known</source>
        <translation>पंक्ति नहीं: मालूम नहीं</translation>
    </message>
    <message>
        <source>Stock in the morning</source>
        <translation>सुबह का स्टॉक</translation>
    </message>
    <message>
        <source>Stock in the evening</source>
        <translation>शाम का स्टॉक</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Count equal rows once</source>
        <translation>एक जैसी एक बार गिनें</translation>
    </message>
    <message>
        <source>They are stores</source>
        <translation>ये स्टोर हैं</translation>
    </message>
    <message>
        <source>They are receipts</source>
        <translation>ये बिल हैं</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>आख़िरी लें</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>शामिल करें</translation>
    </message>
    <message>
        <source>Add to the day</source>
        <translation>दिन में जोड़ें</translation>
    </message>
    <message>
        <source>Replace the day</source>
        <translation>दिन बदल दें</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>सहेजा हुआ रखें</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>सप्लायर को ऑर्डर</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>माल की आवक</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>मौजूदा स्टॉक</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>स्टॉक लेजर</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>दाम-सूची</translation>
    </message>
    <message>
        <source>The known product</source>
        <translation>मालूम प्रोडक्ट</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>दूसरा प्रोडक्ट</translation>
    </message>
    <message>
        <source>Forecast money</source>
        <translation>रक़म का पूर्वानुमान</translation>
    </message>
    <message>
        <source>They are units</source>
        <translation>ये यूनिटें हैं</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>फ़ाइल न लें</translation>
    </message>
    <message>
        <source>Our calendar</source>
        <translation>हमारा कैलेंडर</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>बौद्ध कैलेंडर</translation>
    </message>
    <message>
        <source>Calendar of Taiwan</source>
        <translation>ताइवान कैलेंडर</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>फ़ारसी कैलेंडर</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>इस्लामी कैलेंडर</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ऐसे ही रखें</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>सभी शीट</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>केवल पहली</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>जोड़</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>छुट्टियाँ</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>बंद: %1</translation>
    </message>
    <message>
        <source>A store each</source>
        <translation>हर शीट एक स्टोर</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>Count once</source>
        <translation>एक बार गिनें</translation>
    </message>
    <message>
        <source>Amounts of rows</source>
        <translation>पंक्ति की रक़म</translation>
    </message>
    <message>
        <source>Prices of one unit</source>
        <translation>एक यूनिट का दाम</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>रुझान</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>सीज़न</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>छुट्टी</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>प्रतियोगी</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>मौसम</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>दूसरे प्रोडक्ट</translation>
    </message>
    <message>
        <source>Unannounced offers</source>
        <translation>बिना बताए ऑफ़र</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>आपका पूर्वानुमान</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>आपका दाम</translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation>आपका डिस्काउंट</translation>
    </message>
    <message>
        <source>Your promotion</source>
        <translation>आपका प्रमोशन</translation>
    </message>
    <message>
        <source>Your competitor price</source>
        <translation>प्रतियोगी का दाम (आपका)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n row(s) that repeat another row of the file and do not count.</source>
        <translation>
            <numerusform>%n पंक्ति जो फ़ाइल की किसी और पंक्ति को दोहराती है और गिनी नहीं जाती।</numerusform>
            <numerusform>%n पंक्तियाँ जो फ़ाइल की दूसरी पंक्तियों को दोहराती हैं और गिनी नहीं जातीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd row(s) held back: not in the sales.</source>
        <translation>
            <numerusform>%n अजीब पंक्ति रोकी गई: बिक्री में नहीं है।</numerusform>
            <numerusform>%n अजीब पंक्तियाँ रोकी गईं: बिक्री में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with negative units (returns), kept as they are.</source>
        <translation>
            <numerusform>ऋणात्मक यूनिटों (वापसी) वाली %n पंक्ति, जैसी है वैसी रखी गई।</numerusform>
            <numerusform>ऋणात्मक यूनिटों (वापसी) वाली %n पंक्तियाँ, जैसी हैं वैसी रखी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fractional units, as goods sold by weight have.</source>
        <translation>
            <numerusform>अधूरी (दशमलव) यूनिटों वाली %n पंक्ति, जैसे तौलकर बिकने वाले माल में।</numerusform>
            <numerusform>अधूरी (दशमलव) यूनिटों वाली %n पंक्तियाँ, जैसे तौलकर बिकने वाले माल में।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that sold all of the stock: demand may have been higher, so these days do not count as low demand.</source>
        <translation>
            <numerusform>%n पंक्ति जिसमें पूरा स्टॉक बिक गया: माँग ज़्यादा रही हो सकती है, इसलिए यह दिन कम माँग नहीं माना जाता।</numerusform>
            <numerusform>%n पंक्तियाँ जिनमें पूरा स्टॉक बिक गया: माँग ज़्यादा रही हो सकती है, इसलिए ये दिन कम माँग नहीं माने जाते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a price of zero or less.</source>
        <translation>
            <numerusform>शून्य या उससे कम दाम वाली %n पंक्ति।</numerusform>
            <numerusform>शून्य या उससे कम दाम वाली %n पंक्तियाँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt line(s) with returns, taken off the sales of their day.</source>
        <translation>
            <numerusform>वापसी वाली %n बिल पंक्ति, उस दिन की बिक्री से घटाई गई।</numerusform>
            <numerusform>वापसी वाली %n बिल पंक्तियाँ, उन दिनों की बिक्री से घटाई गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>पंक्ति %1, %2 “%3”: %4</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… और %1 अन्य</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>दाम नहीं</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>साल से ज़्यादा</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>गंभीर</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>पर्याप्त</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>डेटा नहीं</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>डेड</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>धूप</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>बादल</translation>
    </message>
    <message>
        <source>Rainy</source>
        <translation>बारिश</translation>
    </message>
    <message>
        <source>Snowy</source>
        <translation>बर्फ़</translation>
    </message>
    <message>
        <source>high</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>इतिहास काफ़ी नहीं</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>मिला-जुला</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>किस सवाल का जवाब</translation>
    </message>
    <message>
        <source>Is anything wrong today, and how much money is it about?</source>
        <translation>क्या आज कुछ गड़बड़ है, और बात कितने पैसों की है?</translation>
    </message>
    <message>
        <source>The four cards</source>
        <translation>चार कार्ड</translation>
    </message>
    <message>
        <source>Stock worth</source>
        <translation>स्टॉक का मूल्य</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>बिक्री और पूर्वानुमान</translation>
    </message>
    <message>
        <source>Of the whole store or of one category. The darker a band, the likelier the sales lie in it: half of all days in the innermost, 19 of 20 in the outermost.</source>
        <translation>पूरे स्टोर की या एक कैटेगरी की। दायरा जितना गहरा, बिक्री के उसमें रहने की संभावना उतनी ज़्यादा: आधे दिन सबसे भीतरी दायरे में, 20 में से 19 दिन सबसे बाहरी में।</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>आज के काम</translation>
    </message>
    <message>
        <source>What is worth looking at, the biggest money first. Open leads to where something is done about it, Done hides it for today, Snooze for a week; Ctrl+Z brings it back.</source>
        <translation>जिन पर नज़र डालना ज़रूरी है, सबसे ज़्यादा पैसे वाली बात पहले। “खोलें” वहाँ ले जाता है जहाँ उसका हल होता है, “पूरा” उसे आज के लिए छिपाता है, “टालें” एक हफ़्ते के लिए; Ctrl+Z उसे वापस लाता है।</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>ऑर्डर सुझाव</translation>
    </message>
    <message>
        <source>What do I order today, from whom, and why?</source>
        <translation>आज क्या ऑर्डर करूँ, किससे, और क्यों?</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>एक पंक्ति</translation>
    </message>
    <message>
        <source>One product: its status, its stock, what will sell in 7 days, when it runs out and what to order. Space opens it; E explains the order as a sum that a pocket calculator confirms.</source>
        <translation>एक प्रोडक्ट: उसकी स्थिति, उसका स्टॉक, 7 दिनों में कितना बिकेगा, कब ख़त्म होगा और कितना ऑर्डर करना है। Space से पंक्ति खुलती है; E ऑर्डर का ऐसा हिसाब दिखाता है जिसे कैलकुलेटर से जाँचा जा सकता है।</translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation>ऑर्डर बदलना</translation>
    </message>
    <message>
        <source>F2 or a double click on the quantity; a reason is kept with it. Ctrl+Z takes it back.</source>
        <translation>F2 दबाएँ या मात्रा पर डबल-क्लिक करें; कारण साथ में रखा जाता है। Ctrl+Z इसे वापस लेता है।</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>ऑर्डर करना</translation>
    </message>
    <message>
        <source>A tick (key O) puts a line into its supplier&apos;s order, a tick at the supplier all of its lines. The basket at the side raises, approves, exports and sends each order.</source>
        <translation>निशान (O कुंजी) पंक्ति को उसके सप्लायर के ऑर्डर में डालता है, सप्लायर पर लगा निशान उसकी सभी पंक्तियों को। बग़ल में “दिन के ऑर्डर” से हर ऑर्डर बढ़ाया, मंज़ूर, एक्सपोर्ट किया और भेजा जाता है।</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>The most that all orders may cost together: those that protect most money stay.</source>
        <translation>सभी ऑर्डर मिलाकर ज़्यादा से ज़्यादा कितने के हों: जो सबसे ज़्यादा पैसा बचाते हैं वे रहते हैं।</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Purchase orders up to what came in; the plan of the weeks ahead; a simulation of what these rules would have achieved.</source>
        <translation>परचेज़ ऑर्डर, माल की आवक तक; आने वाले हफ़्तों की योजना; और सिमुलेशन कि इन नियमों से क्या हासिल होता।</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>स्मार्ट पूर्वानुमान</translation>
    </message>
    <message>
        <source>What if the price, a promotion or the stock of one product were different?</source>
        <translation>अगर किसी प्रोडक्ट का दाम, प्रमोशन या स्टॉक अलग हो तो क्या होगा?</translation>
    </message>
    <message>
        <source>The sliders</source>
        <translation>स्लाइडर</translation>
    </message>
    <message>
        <source>Everything follows while you drag. The mark under a slider is today&apos;s value; what is hatched the product has never had, and what it would do there is a guess.</source>
        <translation>स्लाइडर खींचते ही सब कुछ साथ बदलता है। स्लाइडर के नीचे का निशान आज का मान है; धारीदार हिस्से में यह प्रोडक्ट कभी नहीं रहा, और वहाँ का नतीजा केवल अंदाज़ा है।</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>यह माँग क्यों</translation>
    </message>
    <message>
        <source>What moves the demand of 7 days away from the usual, in units. Your own changes stand beneath, one after the other, and sum to what all of them do together.</source>
        <translation>7 दिनों की माँग सामान्य से किन बातों से बदलती है, यूनिटों में। आपके अपने बदलाव नीचे एक के बाद एक हैं; उनका जोड़ उन सबके मिले-जुले असर के बराबर है।</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>दाम का असर</translation>
    </message>
    <message>
        <source>Units, revenue and, where the cost is known, margin over the price. A best price is named only where the curve turns between prices the product has had.</source>
        <translation>दाम के हिसाब से यूनिटें, बिक्री रक़म और, जहाँ लागत मालूम है, मार्जिन। सबसे अच्छा दाम तभी बताया जाता है जब रेखा उन दामों के बीच मुड़ती है जो इस प्रोडक्ट के रह चुके हैं।</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>परिदृश्य रखें</translation>
    </message>
    <message>
        <source>Puts what you see beneath, where scenarios are compared and exported (Ctrl+S).</source>
        <translation>जो दिख रहा है उसे नीचे रखता है, जहाँ परिदृश्यों की तुलना और एक्सपोर्ट होता है (Ctrl+S)।</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>What will I sell?</source>
        <translation>मैं कितना बेचूँगा?</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>One product, a category or the whole store, by day, week or month.</source>
        <translation>एक प्रोडक्ट, एक कैटेगरी या पूरा स्टोर; दिन, हफ़्ते या महीने के हिसाब से।</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>दायरे</translation>
    </message>
    <message>
        <source>Half of all periods end in the innermost, 8 of 10 in the middle one, 19 of 20 in the outermost.</source>
        <translation>आधी अवधियाँ सबसे भीतरी दायरे में रहती हैं, 10 में से 8 बीच वाले में, 20 में से 19 सबसे बाहरी में।</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>आपका पूर्वानुमान</translation>
    </message>
    <message>
        <source>Type over a cell of the table, or change the chosen rows by a percentage, with a reason. Orders follow yours; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed.</source>
        <translation>टेबल के किसी ख़ाने में सीधे लिखें, या चुनी पंक्तियों को प्रतिशत से बदलें, कारण के साथ। ऑर्डर आपके पूर्वानुमान से बनते हैं; मॉडल का अपना पूर्वानुमान साथ रहता है, और आपका कितना सही रहा, यह दिन बीतने पर मापा जाता है।</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>What is frozen no later change moves until it is unfrozen.</source>
        <translation>जो लॉक है उसे बाद का कोई बदलाव नहीं छूता, जब तक उसे अनलॉक न किया जाए।</translation>
    </message>
    <message>
        <source>Upload and train</source>
        <translation>अपलोड और ट्रेनिंग</translation>
    </message>
    <message>
        <source>How do I get my data in, and is the model good?</source>
        <translation>मेरा डेटा कैसे आए, और क्या मॉडल अच्छा है?</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>फ़ाइल इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Drop it on the window or choose it. What was understood is said before anything is stored, and every guess can be corrected. One press of Undo takes the whole upload back.</source>
        <translation>फ़ाइल को विंडो पर छोड़ें या चुनें। सहेजने से पहले बताया जाता है कि क्या समझा गया, और हर अनुमान सुधारा जा सकता है। एक बार “वापस लें” दबाने से पूरा अपलोड वापस हो जाता है।</translation>
    </message>
    <message>
        <source>What must be in it</source>
        <translation>उसमें क्या होना चाहिए</translation>
    </message>
    <message>
        <source>Date, product and units sold; the store, where there are several. Prices, stock, promotions and the rest are used where they are there.</source>
        <translation>तारीख़, प्रोडक्ट और बिकी यूनिटें; जहाँ कई स्टोर हैं वहाँ स्टोर भी। दाम, स्टॉक, प्रमोशन और बाकी बातें, जहाँ मौजूद हों, काम में ली जाती हैं।</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>दूसरी टेबलें</translation>
    </message>
    <message>
        <source>Products, suppliers, stock, orders, goods received, prices by quantity and rules for ordering are told apart by their columns and imported the same way.</source>
        <translation>प्रोडक्ट, सप्लायर, स्टॉक, ऑर्डर, माल की आवक, मात्रा पर दाम और ऑर्डर नियम अपने कॉलमों से पहचाने जाते हैं और इसी तरह इम्पोर्ट होते हैं।</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ट्रेन करें</translation>
    </message>
    <message>
        <source>Learns from the sales and is then tested on the last 30 days, which it has not seen. A model that is not better than repeating the past, or clearly worse than the one in use, does not take its place.</source>
        <translation>बिक्री से सीखता है और फिर पिछले 30 दिनों पर परखा जाता है, जिन्हें उसने नहीं देखा। जो मॉडल पिछली बिक्री को दोहराने से बेहतर न हो, या मौजूदा मॉडल से साफ़ तौर पर ख़राब हो, वह उसकी जगह नहीं लेता।</translation>
    </message>
    <message>
        <source>The model table</source>
        <translation>मॉडलों की टेबल</translation>
    </message>
    <message>
        <source>Every model that was trained, with its accuracy beside that of repeating the past. Promote puts one in use, roll back takes the one before.</source>
        <translation>अब तक ट्रेन किया गया हर मॉडल, उसकी सटीकता और पिछली बिक्री को दोहराने की सटीकता। “लागू करें” चुने मॉडल को काम में लाता है, “वापस लौटें” उससे पहले वाले को।</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>सिस्टम हाल</translation>
    </message>
    <message>
        <source>Is anything wrong with the data or the program?</source>
        <translation>क्या डेटा या प्रोग्राम में कुछ गड़बड़ है?</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>यहाँ क्या है</translation>
    </message>
    <message>
        <source>The last check, models, backups, jobs that were cut off, disk and memory; who changed what and why; the log of the program, without your data.</source>
        <translation>पिछली जाँच, मॉडल, बैकअप, बीच में रुके काम, डिस्क और मेमोरी; किसने क्या और क्यों बदला; प्रोग्राम का लॉग, आपके डेटा के बिना।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Made by themselves beside the database: of 7 days, 4 weeks and 12 months, and one before each undo of an upload. The File menu makes and restores them.</source>
        <translation>अपने-आप डेटाबेस के पास बनते हैं: 7 दिनों, 4 हफ़्तों और 12 महीनों के, और हर अपलोड वापस लेने से पहले एक। इन्हें बनाना और रीस्टोर करना फ़ाइल मेनू से होता है।</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>What do I sell, who brings it, and how is it ordered?</source>
        <translation>मैं क्या बेचता हूँ, कौन लाता है, और वह कैसे ऑर्डर होता है?</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>मान बदलना</translation>
    </message>
    <message>
        <source>Type into a cell: cost, pack, minimum, lead time, order days. Ctrl+Z takes it back.</source>
        <translation>ख़ाने में लिखें: लागत, पैक, न्यूनतम ऑर्डर, लीड टाइम, ऑर्डर के दिन। Ctrl+Z इसे वापस लेता है।</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>ऑर्डर का तरीक़ा</translation>
    </message>
    <message>
        <source>A rule by service level, fill rate, costs, minimum and maximum or fixed lots, and prices by quantity. What it does to today&apos;s orders is shown before it is kept.</source>
        <translation>सर्विस लेवल, फ़िल रेट, ख़र्च, न्यूनतम और अधिकतम या तय लॉट का नियम, और मात्रा पर दाम। रखने से पहले दिखाया जाता है कि आज के ऑर्डर पर उसका क्या असर होगा।</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>शब्दों का अर्थ</translation>
    </message>
    <message>
        <source>Low / expected / high</source>
        <translation>कम / अनुमान / ज़्यादा</translation>
    </message>
    <message>
        <source>Of ten such periods, one sells less than low, one more than high; half sell more than expected.</source>
        <translation>ऐसी दस अवधियों में से एक में “कम” से भी कम बिकता है, एक में “ज़्यादा” से भी ज़्यादा; आधी में अनुमान से ज़्यादा बिकता है।</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>100 % less the average error, measured on days the model had not seen. Beside it stands what repeating last week or last year would have reached.</source>
        <translation>100 % में से औसत चूक घटाने पर, उन दिनों पर मापी गई जो मॉडल ने नहीं देखे। साथ में वह सटीकता है जो पिछले हफ़्ते या पिछले साल को दोहराने से मिलती।</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>गंभीर</translation>
    </message>
    <message>
        <source>More likely than not you run out before an order placed today can arrive.</source>
        <translation>संभावना ज़्यादा है कि आज दिए ऑर्डर के आने से पहले स्टॉक ख़त्म हो जाएगा।</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>The stock, with what is on order, is at or under the reorder point.</source>
        <translation>स्टॉक, ऑर्डर किया हुआ माल गिनकर, रीऑर्डर पॉइंट पर या उससे नीचे है।</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>The stock covers more than the target and another review period even if demand is high.</source>
        <translation>माँग ज़्यादा रहने पर भी स्टॉक लक्ष्य और एक और रिव्यू अवधि से ज़्यादा चलता है।</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>डेड</translation>
    </message>
    <message>
        <source>Nothing sold in 90 days, though there is stock.</source>
        <translation>स्टॉक होते हुए भी 90 दिनों में कुछ नहीं बिका।</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>कवर</translation>
    </message>
    <message>
        <source>Days on which the store is open until the expected demand has used the stock on hand.</source>
        <translation>स्टोर के खुले रहने के दिन, जब तक अनुमानित माँग मौजूदा स्टॉक ख़त्म न कर दे।</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>जोखिम वाली बिक्री</translation>
    </message>
    <message>
        <source>Price times the demand you could not serve before an order placed today arrives.</source>
        <translation>दाम गुणा वह माँग जो आज दिए ऑर्डर के आने से पहले पूरी नहीं हो सकेगी।</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ऑर्डर की रक़म</translation>
    </message>
    <message>
        <source>Unit cost times the order; at the sales price where no cost is known, and then it says so.</source>
        <translation>यूनिट लागत गुणा ऑर्डर; जहाँ लागत मालूम नहीं वहाँ बिक्री दाम से, और तब यह लिखा होता है।</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>ऑर्डर नियम</translation>
    </message>
    <message>
        <source>The rule that says how much: a service level or a fill rate, what a shortage and what stock costs, a minimum and a maximum, or fixed lots. A product&apos;s own goes before its supplier&apos;s, that before its class&apos;s. It is stated in the catalogue, in the settings or in a table that is imported.</source>
        <translation>वह नियम जो बताता है कि कितना: सर्विस लेवल या फ़िल रेट, कमी और स्टॉक का ख़र्च, न्यूनतम और अधिकतम, या तय लॉट। प्रोडक्ट का अपना नियम सप्लायर के नियम से पहले आता है, और वह क्लास के नियम से पहले। इसे कैटलॉग में, सेटिंग में या इम्पोर्ट की गई टेबल में लिखा जाता है।</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>ऑर्डर का समय</translation>
    </message>
    <message>
        <source>The time of an order day until which the supplier takes orders, by this computer&apos;s clock.</source>
        <translation>ऑर्डर वाले दिन वह समय जब तक सप्लायर ऑर्डर लेता है, इस कंप्यूटर की घड़ी से।</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>The accuracy of one product over its own held-out weeks: high from 80 %, medium from 60 %.</source>
        <translation>एक प्रोडक्ट की अपने अनदेखे हफ़्तों पर सटीकता: 80 % से उच्च, 60 % से मध्यम।</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+7</source>
        <translation>Ctrl+1 … Ctrl+7</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>पेज खोलें</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, stores, pages and actions</source>
        <translation>प्रोडक्ट, स्टोर, पेज और काम खोजें</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search in the table of the page</source>
        <translation>पेज की टेबल में खोजें</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compute the page again</source>
        <translation>पेज की गणना फिर करें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Open or close the details of a row</source>
        <translation>पंक्ति का विवरण खोलें या बंद करें</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explain the order of a row</source>
        <translation>पंक्ति का ऑर्डर समझाएँ</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the order or the forecast of a row</source>
        <translation>पंक्ति का ऑर्डर या पूर्वानुमान बदलें</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Put a row into its supplier&apos;s order, or take it off</source>
        <translation>पंक्ति को उसके सप्लायर के ऑर्डर में डालें या हटाएँ</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>The views of the bulk prediction: products, purchase orders, plan, simulation</source>
        <translation>ऑर्डर सुझाव के दृश्य: प्रोडक्ट, परचेज़ ऑर्डर, योजना, सिमुलेशन</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Put the chosen rows into orders; the next step of a purchase order; run a simulation; how a product of the catalogue is ordered</source>
        <translation>चुनी पंक्तियाँ ऑर्डर में डालें; परचेज़ ऑर्डर का अगला क़दम; सिमुलेशन चलाएँ; कैटलॉग का प्रोडक्ट कैसे ऑर्डर होता है</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>वापस लें, फिर करें</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
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
        <translation>टेबल की चुनी पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>बायाँ, दायाँ, Home, End</translation>
    </message>
    <message>
        <source>Move the cursor in a chart</source>
        <translation>चार्ट में कर्सर चलाएँ</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>यह मदद</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>पूरा प्रोग्राम</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>सभी स्टोर</translation>
    </message>
    <message>
        <source>The first entry of the store list: dashboard, products, purchase orders and plan of every store together, each line with its store</source>
        <translation>स्टोर सूची की पहली एंट्री: सभी स्टोरों के डैशबोर्ड, प्रोडक्ट, परचेज़ ऑर्डर और योजना एक साथ, हर पंक्ति अपने स्टोर के साथ</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>प्लानिंग तारीख़</translation>
    </message>
    <message>
        <source>The day that everything is seen from: nothing sold on or after it is used. At first the day after the last sale.</source>
        <translation>वह दिन जहाँ से सब कुछ देखा जाता है: उस दिन या उसके बाद की बिक्री काम में नहीं ली जाती। शुरू में यह आख़िरी बिक्री के बाद का दिन है।</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>घंटी</translation>
    </message>
    <message>
        <source>What was noticed: stock that runs out, unusual sales, a model that no longer fits, a job that failed. It looks after every import and every night, and when you ask it to.</source>
        <translation>जो ध्यान में आया: ख़त्म होता स्टॉक, असामान्य बिक्री, मॉडल जो अब ठीक नहीं बैठता, काम जो पूरा नहीं हुआ। यह हर इम्पोर्ट के बाद, हर रात और आपके कहने पर देखती है।</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>रात का काम</translation>
    </message>
    <message>
        <source>In the File menu: imports, trains and proposes orders while nobody looks</source>
        <translation>फ़ाइल मेनू में: जब कोई न देख रहा हो तब इम्पोर्ट, ट्रेनिंग और ऑर्डर के प्रस्ताव</translation>
    </message>
    <message>
        <source>Sales from other programs</source>
        <translation>दूसरे प्रोग्रामों की बिक्री</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Orders, Export: choose the dates and “CSV for Excel, Numbers, or other spreadsheet programs”, and drop the file here. Each line of an order becomes a sale on the day it was created; orders that were cancelled, voided or refunded as a whole are left out, and so are gift cards and tips. What was refunded in part the file does not say by product: it stays in. The file names no store for what was sold online, so give it the store&apos;s name.</source>
        <translation>Orders, Export: तारीखें और “CSV for Excel, Numbers, or other spreadsheet programs” चुनें और फ़ाइल यहाँ छोड़ें। ऑर्डर की हर पंक्ति उसके बनने के दिन की बिक्री बनती है; रद्द, निरस्त या पूरी तरह लौटाए गए ऑर्डर छोड़ दिए जाते हैं, गिफ़्ट कार्ड और टिप भी। आंशिक वापसी फ़ाइल उत्पाद के अनुसार नहीं बताती: वह शामिल रहती है। ऑनलाइन बिक्री के लिए फ़ाइल में स्टोर का नाम नहीं होता, इसलिए उसका नाम दें।</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Transactions, Export: choose “Items Detail CSV”, not the list of transactions. Each line is a piece that was sold at its location; refunds are taken off, gift cards and custom amounts left out. Products are told by their item; whether variations such as Large are products of their own is asked.</source>
        <translation>Transactions, Export: “Items Detail CSV” चुनें, लेन-देन की सूची नहीं। हर पंक्ति अपने स्थान पर बिका एक नग है; वापसी घटाई जाती है, गिफ़्ट कार्ड और मनचाही राशियाँ छोड़ दी जाती हैं। उत्पाद अपने आइटम से पहचाने जाते हैं; “Large” जैसे प्रकार अलग उत्पाद हैं या नहीं, यह पूछा जाता है।</translation>
    </message>
    <message>
        <source>Lightspeed</source>
        <translation>Lightspeed</translation>
    </message>
    <message>
        <source>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. The lines of each sale are read; the rows with its sum and its payment are left out, and so are voided sales. Where the file has no column with the shop, give it the store&apos;s name.</source>
        <translation>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. हर बिक्री की पंक्तियाँ पढ़ी जाती हैं; उसके योग और भुगतान की पंक्तियाँ छोड़ दी जाती हैं, निरस्त बिक्री भी। जहाँ फ़ाइल में दुकान का स्तंभ नहीं है, स्टोर का नाम दें।</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Analytics, Orders, Download; or the order export of an extension, with or without a row for each item. Where an order is one row, its items are read out of their cell or their numbered columns, each as a row of its own. Cancelled and failed orders are left out, refunds are taken off.</source>
        <translation>Analytics, Orders, Download; या किसी एक्सटेंशन का ऑर्डर निर्यात, हर आइटम की अलग पंक्ति के साथ या बिना। जहाँ एक ऑर्डर एक पंक्ति है, उसके आइटम अपने सेल या क्रमांकित स्तंभों से पढ़े जाते हैं, हर एक अलग पंक्ति के रूप में। रद्द और विफल ऑर्डर छोड़ दिए जाते हैं, वापसी घटाई जाती है।</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), all dates, Export to Excel or CSV. The lines that stand alone are read as the products of the rows below them, and the sums are left out. A summary with a column per month works too, by month.</source>
        <translation>Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), सभी तारीखें, Excel या CSV में निर्यात। अकेली पंक्तियाँ अपने नीचे की पंक्तियों के उत्पाद मानी जाती हैं और योग छोड़ दिए जाते हैं। हर महीने के स्तंभ वाला सारांश भी महीने के अनुसार चलता है।</translation>
    </message>
    <message>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <source>A batch of bookings (EXTF) has amounts and no products, so it is refused: export the invoice lines or the item statistics of the program that writes the invoices, with date, item and quantity. Decimal commas and Windows letters are read as they are. Where a column says debit or credit, what is the rarer of both is taken off the sales, and that is asked.</source>
        <translation>प्रविष्टियों के बैच (EXTF) में राशियाँ होती हैं, उत्पाद नहीं, इसलिए वह अस्वीकार होता है: बिल बनाने वाले प्रोग्राम से बिल की पंक्तियाँ या आइटम के आँकड़े तारीख, आइटम और मात्रा के साथ निर्यात करें। दशमलव अल्पविराम और Windows के अक्षर जैसे हैं वैसे पढ़े जाते हैं। जहाँ कोई स्तंभ नामे या जमा बताता है, दोनों में जो कम है वह बिक्री से घटाया जाता है, और यह पूछा जाता है।</translation>
    </message>
    <message>
        <source>SAP</source>
        <translation>SAP</translation>
    </message>
    <message>
        <source>Show the billing items or the material documents (MB51, movement types 601 and 251) as a list, then List, Export, Local file, as a spreadsheet or as text. Lines, dashes and repeated headings are left out; a minus behind a number is read, and where all have one it means sold. Material numbers keep their leading zeros. Choose movement types that are sales: receipts and transfers look the same.</source>
        <translation>बिलिंग आइटम या सामग्री दस्तावेज़ (MB51, movement types 601 और 251) सूची के रूप में दिखाएँ, फिर List, Export, Local file, स्प्रेडशीट या पाठ के रूप में। रेखाएँ और दोहराए गए शीर्षक छोड़ दिए जाते हैं; संख्या के पीछे का ऋण चिह्न पढ़ा जाता है, और जहाँ सबके पास है उसका अर्थ बिका हुआ है। सामग्री संख्याओं के आगे के शून्य बने रहते हैं। ऐसे movement types चुनें जो बिक्री हों: प्राप्तियाँ और स्थानांतरण वैसे ही दिखते हैं।</translation>
    </message>
    <message>
        <source>Units sold in 30 days beside the 30 before; products that may run out and what that would cost; what is to be ordered; how good the forecast was on days it had not seen, beside simply repeating the past. A click on a card opens the page behind it, with the products that the figure counts.</source>
        <translation>30 दिनों में बिकी यूनिटें, उनसे पहले के 30 दिनों के साथ; जो प्रोडक्ट ख़त्म हो सकते हैं और उससे कितना नुक़सान होगा; क्या ऑर्डर करना है; अनदेखे दिनों पर पूर्वानुमान कितना अच्छा था, पिछली बिक्री को बस दोहराने के साथ। कार्ड पर क्लिक करने से उसका पेज खुलता है, उन प्रोडक्टों के साथ जो उस आँकड़े में गिने गए हैं।</translation>
    </message>
    <message>
        <source>What lies in the store, at cost: of products that may run out, in good measure, more than is needed, and not sold for 90 days. A click on a part shows its products.</source>
        <translation>स्टोर में जो माल है, लागत पर: जो प्रोडक्ट ख़त्म हो सकते हैं, जो सही मात्रा में हैं, जो ज़रूरत से ज़्यादा हैं, और जो 90 दिनों से नहीं बिके। किसी हिस्से पर क्लिक करने से उसके प्रोडक्ट दिखते हैं।</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>हफ़्तेवार सटीकता</translation>
    </message>
    <message>
        <source>How right the forecast of each past week was, made on the eve of it, beside repeating the last season: on single days, and on whole weeks, in which days even out.</source>
        <translation>हर बीते हफ़्ते का पूर्वानुमान, जो उससे एक दिन पहले बना, कितना सही था, पिछले सीज़न के दोहराव के साथ: अलग-अलग दिनों पर, और पूरे हफ़्तों पर, जिनमें दिनों की चूकें एक-दूसरे को काट देती हैं।</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>क़रीब से देखें</translation>
    </message>
    <message>
        <source>The wheel, or + and −, zooms; a drag, or Ctrl with an arrow, moves the period; a double click, or 0, brings the usual one back. The right button, or the menu key, on any chart copies or saves it, or shows it as a table.</source>
        <translation>माउस का पहिया, या + और −, ज़ूम करता है; खींचने, या तीर के साथ Ctrl, से अवधि खिसकती है; डबल-क्लिक, या 0, से सामान्य अवधि लौटती है। किसी भी चार्ट पर दायाँ बटन, या मेन्यू कुंजी, उसे कॉपी करता या सहेजता है, या टेबल के रूप में दिखाता है।</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>यह क्यों बदला</translation>
    </message>
    <message>
        <source>Of the period that is chosen in the table: what an earlier forecast said, and what new sales, another model, other planned prices and promotions and your own changes made of it. The steps add up; what cannot be computed again is the rest.</source>
        <translation>टेबल में चुनी गई अवधि के लिए: पिछला पूर्वानुमान क्या था, और नई बिक्री, दूसरे मॉडल, योजना के दूसरे दामों और प्रमोशनों और आपके अपने बदलावों से वह कितना बदला। सभी चरणों का जोड़ पूरा बदलाव है; जिसकी गणना फिर नहीं हो सकती वह बाकी में है।</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>ऑर्डर शीट</translation>
    </message>
    <message>
        <source>Under Suppliers: which columns the files of a supplier have, in which order and under which headings. Excel and CSV files of that supplier alone are written so.</source>
        <translation>सप्लायर में: किसी सप्लायर की फ़ाइलों में कौन-से कॉलम हों, किस क्रम में और किन शीर्षकों के साथ। सिर्फ़ उसी सप्लायर की Excel और CSV फ़ाइलें इसी तरह लिखी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not used</source>
        <translation>उपयोग नहीं</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>बिकी यूनिटें</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>प्रोडक्ट का नाम</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>कैटेगरी</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>डिस्काउंट</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>Competitor price</source>
        <translation>प्रतियोगी का दाम</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>मौजूदा स्टॉक</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>ऑर्डर की यूनिटें</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>मौसम</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>सीज़न</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>बिल नंबर</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Supplier&apos;s article number</source>
        <translation>सप्लायर का आइटम नंबर</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>पिछला प्रोडक्ट</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>यूनिट लागत</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>पैक साइज़</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>न्यूनतम ऑर्डर</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>शेल्फ़ लाइफ़, दिन</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>लीड टाइम, दिन</translation>
    </message>
    <message>
        <source>Spread of the lead time, days</source>
        <translation>लीड टाइम का फैलाव, दिन</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>रिव्यू, दिन</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>सर्विस लेवल</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>अधिकतम स्टॉक</translation>
    </message>
    <message>
        <source>Minimum value of an order</source>
        <translation>ऑर्डर की न्यूनतम रक़म</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>ऑर्डर के दिन</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>डिलीवरी के दिन</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>ऑर्डर का समय</translation>
    </message>
    <message>
        <source>Class A, B or C</source>
        <translation>क्लास A, B या C</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>फ़िल रेट</translation>
    </message>
    <message>
        <source>Cost of a unit short</source>
        <translation>एक यूनिट की कमी का ख़र्च</translation>
    </message>
    <message>
        <source>Cost of a unit held</source>
        <translation>एक यूनिट रखने का ख़र्च</translation>
    </message>
    <message>
        <source>Order at this stock</source>
        <translation>इस स्टॉक पर ऑर्डर</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>यहाँ तक ऑर्डर</translation>
    </message>
    <message>
        <source>Fixed lot</source>
        <translation>तय लॉट</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>इस मात्रा से</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>ऑर्डर में</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>आना बाकी</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>ऑर्डर तारीख़</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>नियत तारीख़</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>ऑर्डर नंबर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>कब से लागू</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक लागू</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Assembled product</source>
        <translation>तैयार प्रोडक्ट</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>घटक</translation>
    </message>
    <message>
        <source>Loss in percent</source>
        <translation>नुक़सान प्रतिशत में</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Crash</source>
        <translation>क्रैश</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>डीबग</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>imported</source>
        <translation>इम्पोर्ट हुई</translation>
    </message>
    <message>
        <source>was imported before</source>
        <translation>पहले इम्पोर्ट हो चुकी</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>इम्पोर्ट नहीं हो सकती</translation>
    </message>
    <message>
        <source>waits for the next time</source>
        <translation>अगली बार के लिए बाकी</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n फ़ाइल इम्पोर्ट हुई</numerusform>
            <numerusform>%n फ़ाइलें इम्पोर्ट हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n ख़ारिज</numerusform>
            <numerusform>%n ख़ारिज</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n बाकी</numerusform>
            <numerusform>%n बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) trained</source>
        <translation>
            <numerusform>%n मॉडल ट्रेन हुआ</numerusform>
            <numerusform>%n मॉडल ट्रेन हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed</source>
        <translation>
            <numerusform>%n ऑर्डर प्रस्तावित</numerusform>
            <numerusform>%n ऑर्डर प्रस्तावित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) without orders</source>
        <translation>
            <numerusform>%n स्टोर बिना ऑर्डर</numerusform>
            <numerusform>%n स्टोर बिना ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>समस्या: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>    Please look at: %1</source>
        <translation>    कृपया देखें: %1</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>स्टोर</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%1 के लिए %n ऑर्डर</numerusform>
            <numerusform>%1 के लिए %n ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>अभी बिक्री नहीं</translation>
    </message>
    <message>
        <source>, model trained</source>
        <translation>, मॉडल ट्रेन हुआ</translation>
    </message>
    <message>
        <source>    Problem: %1</source>
        <translation>    समस्या: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>बैकअप: %1</translation>
    </message>
    <message>
        <source>has to be asked about</source>
        <translation>के बारे में पूछना है</translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n के बारे में पूछना है</numerusform>
            <numerusform>%n के बारे में पूछना है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDayWords</name>
    <message numerus="yes">
        <source>Order %Ln product(s) today</source>
        <translation>
            <numerusform>आज %Ln प्रोडक्ट का ऑर्डर</numerusform>
            <numerusform>आज %Ln प्रोडक्टों का ऑर्डर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln product(s) on %1</source>
        <translation>
            <numerusform>%1 को %Ln प्रोडक्ट का ऑर्डर</numerusform>
            <numerusform>%1 को %Ln प्रोडक्टों का ऑर्डर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%1 को %Ln का</numerusform>
            <numerusform>%1 को %Ln का</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Number of the order</source>
        <translation>ऑर्डर नंबर</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>पंक्ति नंबर</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>ऑर्डर का स्टेटस</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>सप्लायर का कोड</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Supplier&apos;s own product number</source>
        <translation>सप्लायर का आइटम नंबर</translation>
    </message>
    <message>
        <source>Your product code</source>
        <translation>आपका प्रोडक्ट कोड</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Store to deliver to</source>
        <translation>डिलीवरी वाला स्टोर</translation>
    </message>
    <message>
        <source>Quantity in pieces</source>
        <translation>मात्रा, यूनिटों में</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>मात्रा की इकाई</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>एक पैक में यूनिटें</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>यूनिट लागत</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Value of the line</source>
        <translation>पंक्ति की रक़म</translation>
    </message>
    <message>
        <source>Valued at cost or price</source>
        <translation>रक़म लागत या दाम पर</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>ऑर्डर का दिन</translation>
    </message>
    <message>
        <source>Last day to order</source>
        <translation>ऑर्डर का आख़िरी दिन</translation>
    </message>
    <message>
        <source>Day it is expected</source>
        <translation>आने का अनुमानित दिन</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>लीड टाइम, दिनों में</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>अब तक प्राप्त</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>OrdersPreview</name>
    <message>
        <source>No order of today changes.</source>
        <translation>आज का कोई ऑर्डर नहीं बदलता।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>आज का %n ऑर्डर बदलता है: %1 से %2 होता है।</numerusform>
            <numerusform>आज के %n ऑर्डर बदलते हैं: %1 से %2 होते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, फिर %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change.</source>
        <translation>
            <numerusform>आज का %n ऑर्डर बदलता है।</numerusform>
            <numerusform>आज के %n ऑर्डर बदलते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>ऑर्डर सुझाव</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>स्मार्ट पूर्वानुमान</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>Upload &amp;&amp; train</source>
        <translation>अपलोड और ट्रेनिंग</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>सिस्टम हाल</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Order %1</source>
        <translation>%1 ऑर्डर करें</translation>
    </message>
    <message>
        <source>Expedite %1</source>
        <translation>%1 जल्दी मँगाएँ</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>%1 आगे खिसकाएँ</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 रद्द करें</translation>
    </message>
    <message>
        <source>Increase by %1</source>
        <translation>%1 बढ़ाएँ</translation>
    </message>
    <message>
        <source>after the end of the plan</source>
        <translation>योजना ख़त्म होने के बाद</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>%1 के हफ़्ते में</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>Order %1 now, to arrive %2.</source>
        <translation>अभी %1 ऑर्डर करें, ताकि %2 आ जाए।</translation>
    </message>
    <message>
        <source>%1 are needed %2, but come %3: ask for a faster delivery.</source>
        <translation>%1 की ज़रूरत %2 है, पर माल %3 आएगा: जल्दी डिलीवरी माँगें।</translation>
    </message>
    <message>
        <source>The %1 due %2 are needed only %3.</source>
        <translation>%2 आने वाले %1 की ज़रूरत %3 ही है।</translation>
    </message>
    <message>
        <source>The %1 due %2 are not needed within this plan.</source>
        <translation>%2 आने वाले %1 की इस योजना में ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Add %1 to the delivery due %2: stock is short %3.</source>
        <translation>%2 आने वाली डिलीवरी में %1 जोड़ें: स्टॉक %3 कम पड़ेगा।</translation>
    </message>
    <message>
        <source>%1 are needed %2, before an order placed now can arrive: ask for a faster delivery.</source>
        <translation>%1 की ज़रूरत %2 है, अभी दिए ऑर्डर के आने से पहले: जल्दी डिलीवरी माँगें।</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 to %2 units</source>
        <translation>%1 से %2 यूनिट</translation>
    </message>
    <message>
        <source>lots of %1 at %2</source>
        <translation>लॉट %1, स्टॉक %2 पर</translation>
    </message>
    <message>
        <source>fill rate %1</source>
        <translation>फ़िल रेट %1</translation>
    </message>
    <message>
        <source>costs %1 short, %2 a week held</source>
        <translation>ख़र्च: कमी %1, रखना %2 प्रति हफ़्ता</translation>
    </message>
    <message>
        <source>costs, by the margin</source>
        <translation>ख़र्च, मार्जिन के हिसाब से</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>सर्विस %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 से: %2</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1 in stock</source>
        <translation>%1 स्टॉक में</translation>
    </message>
    <message>
        <source>The stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>%1 will probably run out on %2, before an order placed today can arrive.</source>
        <translation>%1 शायद %2 को ख़त्म हो जाएगा, आज दिए ऑर्डर के आने से पहले।</translation>
    </message>
    <message>
        <source>%1 will probably run out before an order placed today can arrive.</source>
        <translation>%1 शायद आज दिए ऑर्डर के आने से पहले ख़त्म हो जाएगा।</translation>
    </message>
    <message>
        <source>%1 is at or below the level at which to order.</source>
        <translation>%1 ऑर्डर करने के स्तर पर या उससे नीचे है।</translation>
    </message>
    <message>
        <source>%1 is enough until the next order.</source>
        <translation>%1 अगले ऑर्डर तक काफ़ी है।</translation>
    </message>
    <message>
        <source>%1 is more than is needed.</source>
        <translation>%1 ज़रूरत से ज़्यादा है।</translation>
    </message>
    <message>
        <source>%1 has not sold for 90 days or more.</source>
        <translation>%1: 90 दिन या ज़्यादा से कोई बिक्री नहीं।</translation>
    </message>
    <message>
        <source>The stock is not known, so there is no order to recommend.</source>
        <translation>स्टॉक मालूम नहीं है, इसलिए ऑर्डर की सलाह नहीं दी जा सकती।</translation>
    </message>
    <message>
        <source>Order %1 today.</source>
        <translation>आज %1 ऑर्डर करें।</translation>
    </message>
    <message>
        <source>Import or type in the stock to get an order.</source>
        <translation>ऑर्डर पाने के लिए स्टॉक इम्पोर्ट करें या लिखें।</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>आज कुछ ऑर्डर नहीं करना है।</translation>
    </message>
    <message>
        <source>In the 7 days from %1 expect %2 units, 8 times of 10 between %3 and %4.</source>
        <translation>%1 से 7 दिनों में %2 यूनिट का अनुमान, 10 में से 8 बार %3 और %4 के बीच।</translation>
    </message>
    <message>
        <source>On average it is %1, because a few such weeks sell much more.</source>
        <translation>औसतन %1, क्योंकि ऐसे कुछ हफ़्तों में बिक्री बहुत ज़्यादा होती है।</translation>
    </message>
    <message>
        <source>This product has cost too much the same for a best price to be told. Hatched: prices it has never had.</source>
        <translation>इस प्रोडक्ट के दाम इतने कम बदले हैं कि सबसे अच्छा दाम नहीं बताया जा सकता। धारीदार: वे दाम जो इसके कभी नहीं रहे।</translation>
    </message>
    <message>
        <source>The margin still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>%1 पर, जो इस प्रोडक्ट के अब तक के दामों का छोर है, मार्जिन अब भी बढ़ रहा है: सबसे अच्छा दाम नहीं बताया जा सकता। धारीदार: वे दाम जो इसके कभी नहीं रहे।</translation>
    </message>
    <message>
        <source>The revenue still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>%1 पर, जो इस प्रोडक्ट के अब तक के दामों का छोर है, बिक्री रक़म अब भी बढ़ रही है: सबसे अच्छा दाम नहीं बताया जा सकता। धारीदार: वे दाम जो इसके कभी नहीं रहे।</translation>
    </message>
    <message>
        <source>About %1 brings the most margin: %2 in 7 days. Hatched: prices this product has never had.</source>
        <translation>लगभग %1 से सबसे ज़्यादा मार्जिन आता है: 7 दिनों में %2। धारीदार: वे दाम जो इस प्रोडक्ट के कभी नहीं रहे।</translation>
    </message>
    <message>
        <source>About %1 brings the most revenue: %2 in 7 days; without a cost no margin is known. Hatched: prices this product has never had.</source>
        <translation>लगभग %1 से सबसे ज़्यादा बिक्री रक़म आती है: 7 दिनों में %2; लागत के बिना मार्जिन मालूम नहीं। धारीदार: वे दाम जो इस प्रोडक्ट के कभी नहीं रहे।</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>not used</source>
        <translation>उपयोग नहीं</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>पक्का, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>संभव, %1</translation>
    </message>
    <message>
        <source>please check, %1</source>
        <translation>कृपया जाँचें, %1</translation>
    </message>
</context>
<context>
    <name>PurchaseOrders</name>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>आंशिक प्राप्त</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>सप्लायर नहीं</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%2 से %1 कम</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>%1 पूरा</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stated</source>
        <translation>
            <numerusform>%n दिन बताया गया</numerusform>
            <numerusform>%n दिन बताए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated, %2 measured</source>
        <translation>बताया %1, मापा %2</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>मापा %1</translation>
    </message>
    <message>
        <source>order by %1, next %2</source>
        <translation>%1 तक ऑर्डर, फिर %2</translation>
    </message>
    <message>
        <source>order by %1 before %2, next %3</source>
        <translation>%1 को %2 से पहले ऑर्डर, फिर %3</translation>
    </message>
    <message>
        <source>closed today since %1, next %2</source>
        <translation>आज %1 से बंद, फिर %2</translation>
    </message>
    <message>
        <source>order today</source>
        <translation>आज ऑर्डर करें</translation>
    </message>
    <message>
        <source>order today, next %1</source>
        <translation>आज ऑर्डर करें, फिर %1</translation>
    </message>
    <message>
        <source>order today before %1</source>
        <translation>आज %1 से पहले ऑर्डर</translation>
    </message>
    <message>
        <source>order today before %1, next %2</source>
        <translation>आज %1 से पहले ऑर्डर, फिर %2</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The database is damaged</source>
        <translation>डेटाबेस ख़राब है</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, also after a restore: it is kept beside the restored one under another name.</source>
        <translation>ख़राब फ़ाइल जैसी है वैसी रहती है, रीस्टोर के बाद भी: उसे रीस्टोर की गई फ़ाइल के साथ दूसरे नाम से रखा जाता है।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>All that was stored before is in the database; what could not be written was not stored half.</source>
        <translation>पहले जो सहेजा गया वह सब डेटाबेस में है; जो नहीं लिखा जा सका वह आधा नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Free some space and try again, or open the database to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>थोड़ी जगह ख़ाली करके फिर कोशिश करें, या डेटाबेस केवल पढ़ने के लिए खोलें: पूर्वानुमान और ऑर्डर दिखते हैं, कुछ सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>डेटाबेस में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Open it to read only, or ask the owner of the folder for the right to write, then try again.</source>
        <translation>इसे केवल पढ़ने के लिए खोलें, या फ़ोल्डर के मालिक से लिखने की अनुमति लेकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The database was written by a newer Shelfcast</source>
        <translation>डेटाबेस Shelfcast के नए वर्शन का है</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>इसका एक बाइट भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Open it with the newer version, or choose another database here.</source>
        <translation>इसे नए वर्शन में खोलें, या यहाँ दूसरा डेटाबेस चुनें।</translation>
    </message>
    <message>
        <source>This is no database of Shelfcast</source>
        <translation>यह Shelfcast का डेटाबेस नहीं है</translation>
    </message>
    <message>
        <source>Choose another file. If it was one of Shelfcast&apos;s and is damaged, save what can be read of it.</source>
        <translation>दूसरी फ़ाइल चुनें। अगर यह Shelfcast की थी और ख़राब हो गई है, तो जो पढ़ा जा सके उसे बचाएँ।</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>डेटाबेस उपयोग में है</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>वहाँ इसे बंद करके फिर कोशिश करें, या यहाँ केवल पढ़ने के लिए खोलें: पूर्वानुमान और ऑर्डर दिखते हैं, कुछ सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>The database is gone</source>
        <translation>डेटाबेस नहीं मिला</translation>
    </message>
    <message>
        <source>The backups below are there.</source>
        <translation>नीचे दिए बैकअप मौजूद हैं।</translation>
    </message>
    <message>
        <source>No backup was found where it lay.</source>
        <translation>जहाँ डेटाबेस था वहाँ कोई बैकअप नहीं मिला।</translation>
    </message>
    <message>
        <source>Connect the drive and try again, choose the file where it is now, restore a backup in its place, or begin anew.</source>
        <translation>ड्राइव जोड़कर फिर कोशिश करें, फ़ाइल अब जहाँ है उसे चुनें, उसकी जगह बैकअप रीस्टोर करें, या नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>डेटाबेस नहीं खुल सका</translation>
    </message>
    <message>
        <source>Try again, or choose another database.</source>
        <translation>फिर कोशिश करें, या दूसरा डेटाबेस चुनें।</translation>
    </message>
    <message>
        <source>Restore the newest backup below; what was imported after it has to be imported once more. Or save what can be read: it is put into a new file, which then is among the backups.</source>
        <translation>नीचे से सबसे नया बैकअप रीस्टोर करें; उसके बाद जो इम्पोर्ट हुआ उसे फिर से इम्पोर्ट करना होगा। या जो पढ़ा जा सके उसे बचाएँ: वह नई फ़ाइल में रखा जाता है, जो फिर बैकअपों में दिखती है।</translation>
    </message>
    <message>
        <source>There is no backup beside it. Save what can be read: it is put into a new file, which then can be restored. Or restore a backup from another place, or choose another database.</source>
        <translation>इसके साथ कोई बैकअप नहीं है। जो पढ़ा जा सके उसे बचाएँ: वह नई फ़ाइल में रखा जाता है, जिसे फिर रीस्टोर किया जा सकता है। या किसी और जगह से बैकअप रीस्टोर करें, या दूसरा डेटाबेस चुनें।</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Sample data of %1 stores and %2 products are ready.</source>
        <translation>%1 स्टोर और %2 प्रोडक्टों का नमूना डेटा तैयार है।</translation>
    </message>
    <message>
        <source>Preparing sample data</source>
        <translation>नमूना डेटा तैयार हो रहा है</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>price %1</source>
        <translation>दाम %1</translation>
    </message>
    <message>
        <source>discount %1 %</source>
        <translation>डिस्काउंट %1 %</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>प्रमोशन नहीं</translation>
    </message>
    <message>
        <source>competitor %1</source>
        <translation>प्रतियोगी %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>मौसम %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>स्टॉक %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>ऑर्डर में %1</translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation>लीड टाइम %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>आज जैसा</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>smooth</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>अस्थिर</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>रुक-रुककर</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>झटकों में</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>सुझाया गया</translation>
    </message>
    <message>
        <source>4-week average</source>
        <translation>4-हफ़्ते का औसत</translation>
    </message>
    <message>
        <source>4-week, same service</source>
        <translation>4-हफ़्ते, वही सर्विस</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>उम्मीदवार</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ख़ारिज</translation>
    </message>
</context>
<context>
    <name>UploadCommand</name>
    <message>
        <source>import of %1</source>
        <translation>%1 का इम्पोर्ट</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 has %2 in stock and has not sold for 90 days.</source>
        <translation>%1: स्टॉक में %2, 90 दिनों से कोई बिक्री नहीं।</translation>
    </message>
    <message>
        <source>Train a model for this store: until then forecasts are simple ones.</source>
        <translation>इस स्टोर के लिए मॉडल ट्रेन करें: तब तक पूर्वानुमान सरल रहते हैं।</translation>
    </message>
    <message>
        <source>Order %1 today, runs out %2: %3</source>
        <translation>आज %1 ऑर्डर करें, %2 को ख़त्म: %3</translation>
    </message>
    <message>
        <source>Order %1 today: %2</source>
        <translation>आज %1 ऑर्डर करें: %2</translation>
    </message>
    <message>
        <source>%1 more than needed: %2</source>
        <translation>ज़रूरत से %1 ज़्यादा: %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>रक़म %1</translation>
    </message>
    <message>
        <source>Order %1 on %2, runs out %3: %4</source>
        <translation>%2 को %1 ऑर्डर करें, %3 को ख़त्म: %4</translation>
    </message>
    <message>
        <source>Order %1 on %2: %3</source>
        <translation>%2 को %1 ऑर्डर करें: %3</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>बचत %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forecasts and orders for shops.</source>
        <translation>दुकानों के लिए पूर्वानुमान और ऑर्डर।</translation>
    </message>
    <message>
        <source>The database to open or create.</source>
        <translation>खोलने या बनाने के लिए डेटाबेस।</translation>
    </message>
    <message>
        <source>A sales file to import.</source>
        <translation>इम्पोर्ट करने के लिए बिक्री की फ़ाइल।</translation>
    </message>
    <message>
        <source>Write nothing to the database.</source>
        <translation>डेटाबेस में कुछ न लिखें।</translation>
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
        <translation>हफ़्तेवार सटीकता</translation>
    </message>
    <message numerus="yes">
        <source>The model beat repeating the last season in %1 of %n week(s); in the last one it was %2 right, naive %3.</source>
        <translation>
            <numerusform>%n में से %1 हफ़्ते में मॉडल पिछले सीज़न के दोहराव से बेहतर रहा; उसमें मॉडल %2 सही था, दोहराव %3।</numerusform>
            <numerusform>%n में से %1 हफ़्तों में मॉडल पिछले सीज़न के दोहराव से बेहतर रहा; आख़िरी हफ़्ते में मॉडल %2 सही था, दोहराव %3।</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Sales were</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>new since the training</source>
        <translation>ट्रेनिंग के बाद नई</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>अलग रखी</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>मॉडल %1</translation>
    </message>
    <message>
        <source>Naive %1</source>
        <translation>दोहराव %1</translation>
    </message>
    <message>
        <source>Sold after the training</source>
        <translation>ट्रेनिंग के बाद की बिक्री</translation>
    </message>
    <message>
        <source>Held out from the training</source>
        <translation>ट्रेनिंग से अलग रखी</translation>
    </message>
    <message>
        <source>Naive: repeating the last season</source>
        <translation>दोहराव: पिछला सीज़न दोहराना</translation>
    </message>
    <message>
        <source>since the training</source>
        <translation>ट्रेनिंग के बाद</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsButton</name>
    <message>
        <source>No new alert</source>
        <translation>कोई नया अलर्ट नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n अलर्ट जो किसी ने नहीं देखा</numerusform>
            <numerusform>%n अलर्ट जो किसी ने नहीं देखे</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>अलर्ट पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>ध्यान देने लायक बातें ढूँढी जा रही हैं</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Looking for what needs your attention…</source>
        <translation>ध्यान देने लायक बातें ढूँढी जा रही हैं…</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>ध्यान देने लायक कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nobody has looked yet for what needs your attention.</source>
        <translation>ध्यान देने लायक बातें अभी तक ढूँढी नहीं गईं।</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>अलर्ट: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>अलर्ट</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <translation>रक़म %1।</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>आगे बढ़ाया</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>%1 ने देख लिया</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1 तक टाला गया</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Snooze a week</source>
        <translation>एक हफ़्ता टालें</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>देख लिया</translation>
    </message>
    <message>
        <source>Keeping what you said of an alert</source>
        <translation>अलर्ट पर आपका जवाब सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>ऑडिट</translation>
    </message>
    <message>
        <source>Search who, what, before, after, why</source>
        <translation>कौन, क्या, पहले, बाद, क्यों में खोजें</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>पिछले 365 दिन</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV में एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>ऑडिट पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>No change is written down for this choice.</source>
        <translation>इस चुनाव के लिए कोई बदलाव दर्ज नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for this choice, the newest first.</source>
        <translation>
            <numerusform>इस चुनाव का %n बदलाव, सबसे नया पहले।</numerusform>
            <numerusform>इस चुनाव के %n बदलाव, सबसे नया पहले।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are written down, the newest first.</source>
        <translation>
            <numerusform>%n बदलाव दर्ज है, सबसे नया पहले।</numerusform>
            <numerusform>%n बदलाव दर्ज हैं, सबसे नया पहले।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s).</source>
        <translation>
            <numerusform>सबसे नया %n बदलाव।</numerusform>
            <numerusform>सबसे नए %n बदलाव।</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line is sealed by the one after it.</source>
        <translation>हर पंक्ति अपने बाद वाली से सील है।</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>ऑडिट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>shelfcast audit.csv</source>
        <translation>shelfcast audit.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <translation>ऑडिट एक्सपोर्ट हो रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) to %1.</source>
        <translation>
            <numerusform>%1 में %n पंक्ति लिखी गई।</numerusform>
            <numerusform>%1 में %n पंक्तियाँ लिखी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BasketPanel</name>
    <message>
        <source>Orders of the day</source>
        <translation>दिन के ऑर्डर</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Tick a line, or a supplier&apos;s heading, to put it into that supplier&apos;s order. It then stands here, ready to approve, export and send.</source>
        <translation>कोई पंक्ति या सप्लायर का शीर्षक चुनें, तो वह उस सप्लायर के ऑर्डर में आ जाता है। फिर वह यहाँ दिखता है, मंज़ूर करने, एक्सपोर्ट करने और भेजने के लिए तैयार।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n ऑर्डर, %1</numerusform>
            <numerusform>%n ऑर्डर, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n पंक्ति, %1</numerusform>
            <numerusform>%n पंक्तियाँ, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s minimum order value</source>
        <translation>सप्लायर के ऑर्डर की न्यूनतम रक़म</translation>
    </message>
    <message>
        <source>%1 · sent %2, expected %3</source>
        <translation>%1 · %2 को भेजा, अनुमान %3</translation>
    </message>
    <message>
        <source>%1 · order today, comes %2</source>
        <translation>%1 · आज ऑर्डर, %2 को आएगा</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>भेजा हुआ मानें</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>More of what is worth most, pack by pack, up to the supplier&apos;s minimum</source>
        <translation>सबसे फ़ायदे वाले प्रोडक्ट और जोड़ता है, पैक-दर-पैक, सप्लायर के न्यूनतम तक</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Back to a proposal that can be changed</source>
        <translation>वापस प्रस्ताव बनाएँ, जिसे बदला जा सकता है</translation>
    </message>
    <message>
        <source>%1 · order %2, comes %3</source>
        <translation>%1 · %2 को ऑर्डर, %3 को आएगा</translation>
    </message>
    <message>
        <source>%1 · closed today since %2</source>
        <translation>%1 · आज %2 से बंद</translation>
    </message>
    <message>
        <source>%1 · order by %2, comes %3</source>
        <translation>%1 · %2 तक ऑर्डर, %3 को आएगा</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkDetails</name>
    <message>
        <source>Product details</source>
        <translation>प्रोडक्ट का विवरण</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>अगर ऐसा हो…</translation>
    </message>
    <message>
        <source>Open this product in the smart prediction</source>
        <translation>यह प्रोडक्ट स्मार्ट पूर्वानुमान में खोलें</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>Open this product in the forecast</source>
        <translation>यह प्रोडक्ट पूर्वानुमान में खोलें</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>बंद करें (Space)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>ऑर्डर समझाएँ</translation>
    </message>
    <message>
        <source>Expected demand</source>
        <translation>अनुमानित माँग</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>यह माँग क्यों</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>पिछले 4 हफ़्ते</translation>
    </message>
    <message>
        <source>Choose a product to see everything about it</source>
        <translation>सब कुछ देखने के लिए कोई प्रोडक्ट चुनें</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>%1 chance to run out before an order placed today arrives</source>
        <translation>आज दिए ऑर्डर के आने से पहले ख़त्म होने की संभावना %1</translation>
    </message>
    <message>
        <source>The stock is not known, so neither is the chance to run out.</source>
        <translation>स्टॉक मालूम नहीं है, इसलिए ख़त्म होने की संभावना भी मालूम नहीं।</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Revenue, 7 days</source>
        <translation>बिक्री रक़म, 7 दिन</translation>
    </message>
    <message>
        <source>Order, at price</source>
        <translation>ऑर्डर, दाम पर</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ऑर्डर की रक़म</translation>
    </message>
    <message>
        <source>No week yet that the model had not seen.</source>
        <translation>अभी ऐसा कोई हफ़्ता नहीं जो मॉडल ने न देखा हो।</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>असल</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>चूक</translation>
    </message>
    <message>
        <source>Working out what moves it…</source>
        <translation>माँग के कारण ढूँढे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Drivers of the demand</source>
        <translation>माँग के कारण</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>सामान्य स्तर %1, फिर नीचे की बातें, मिलकर 7 दिनों में औसतन %2 यूनिट।</translation>
    </message>
    <message>
        <source>%1 units on average in 7 days.</source>
        <translation>7 दिनों में औसतन %1 यूनिट।</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>माँग के कारण, 7 दिनों की यूनिटों में</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>ऑर्डर बदलें…</translation>
    </message>
    <message>
        <source>Another quantity, with a reason (F2)</source>
        <translation>दूसरी मात्रा, कारण के साथ (F2)</translation>
    </message>
    <message>
        <source>%1: 5 times of 10 at most %2 units, 8 times of 10 %3.</source>
        <translation>%1: 10 में से 5 बार अधिकतम %2 यूनिट, 10 में से 8 बार %3।</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>अगले 7 दिन</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>अगले 30 दिन</translation>
    </message>
    <message>
        <source>Next 91 days</source>
        <translation>अगले 91 दिन</translation>
    </message>
    <message>
        <source>Already unavoidable</source>
        <translation>अब टल नहीं सकता</translation>
    </message>
    <message>
        <source>Saved by ordering</source>
        <translation>ऑर्डर से बचत</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>ऑर्डर में डालें</translation>
    </message>
    <message>
        <source>Into the supplier&apos;s order, or off it (O)</source>
        <translation>सप्लायर के ऑर्डर में डालें या हटाएँ (O)</translation>
    </message>
    <message>
        <source>Take off the order</source>
        <translation>ऑर्डर से हटाएँ</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>स्टॉक मालूम नहीं</translation>
    </message>
    <message>
        <source>The mean of such a week, as forecast before it began; &quot;expected&quot; above is the median, which half of such weeks pass</source>
        <translation>ऐसे हफ़्ते का औसत, जैसा उसके शुरू होने से पहले अनुमान था; ऊपर का “अनुमान” मध्यिका है, आधे ऐसे हफ़्ते उससे ऊपर जाते हैं</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkPage</name>
    <message>
        <source>Bulk prediction</source>
        <translation>ऑर्डर सुझाव</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkTableModel</name>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>कैटेगरी</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>ऑर्डर में</translation>
    </message>
    <message>
        <source>Expected 7 d</source>
        <translation>अनुमान 7 दिन</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>कवर</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>कब ख़त्म</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>जोखिम</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 हफ़्ते</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>सप्लायर नहीं</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>कैटेगरी नहीं</translation>
    </message>
    <message>
        <source>Demand of the 7 days from the planning date: 5 times of 10 it is at most this; the bar spans what happens 8 times of 10</source>
        <translation>प्लानिंग तारीख़ से 7 दिनों की माँग: 10 में से 5 बार ज़्यादा से ज़्यादा इतनी; पट्टी वह दायरा है जो 10 में से 8 बार होता है</translation>
    </message>
    <message>
        <source>Whole days whose expected demand the stock on hand covers</source>
        <translation>कितने पूरे दिनों की अनुमानित माँग मौजूदा स्टॉक से पूरी होती है</translation>
    </message>
    <message>
        <source>First day that is not covered, with what is on order</source>
        <translation>पहला दिन जिसकी माँग पूरी नहीं होती, ऑर्डर किया हुआ माल गिनकर</translation>
    </message>
    <message>
        <source>What to order today. F2 changes it, with a reason; changed orders are bold</source>
        <translation>आज क्या ऑर्डर करना है। F2 से बदलें, कारण के साथ; बदले ऑर्डर मोटे अक्षरों में हैं</translation>
    </message>
    <message>
        <source>Accuracy on this product&apos;s own weeks that the model had not seen</source>
        <translation>इस प्रोडक्ट के उन हफ़्तों पर सटीकता जो मॉडल ने नहीं देखे</translation>
    </message>
    <message>
        <source>Units sold in the last 8 weeks</source>
        <translation>पिछले 8 हफ़्तों में बिकी यूनिटें</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>बिक्री नहीं</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>जल्दी नहीं</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>बहुत नया</translation>
    </message>
    <message>
        <source>Low %1, expected %2, high %3 units</source>
        <translation>कम %1, अनुमान %2, ज़्यादा %3 यूनिट</translation>
    </message>
    <message>
        <source>Recommended %1, changed: %2</source>
        <translation>सुझाव %1, बदला गया: %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>At the sales price; no unit cost is known</source>
        <translation>बिक्री दाम पर; यूनिट लागत मालूम नहीं</translation>
    </message>
    <message>
        <source>Accuracy of %1 on its own weeks that the model had not seen</source>
        <translation>अपने उन हफ़्तों पर सटीकता %1 जो मॉडल ने नहीं देखे</translation>
    </message>
    <message>
        <source>Not enough history: fewer than 4 weeks that the model had not seen</source>
        <translation>इतिहास काफ़ी नहीं: मॉडल के अनदेखे हफ़्ते 4 से कम हैं</translation>
    </message>
    <message>
        <source>Units sold, oldest week first: %1</source>
        <translation>बिकी यूनिटें, सबसे पुराना हफ़्ता पहले: %1</translation>
    </message>
    <message>
        <source>Show everything about this product (Space)</source>
        <translation>इस प्रोडक्ट के बारे में सब दिखाएँ (Space)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n प्रोडक्ट</numerusform>
            <numerusform>%n प्रोडक्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>%1 units left out to stay within the budget</source>
        <translation>बजट में रहने के लिए %1 यूनिट छोड़ी गईं</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>जाँचा नहीं</translation>
    </message>
    <message>
        <source>If nothing is ordered today: price times the demand that is lost before an order can arrive, and times what ordering saves</source>
        <translation>अगर आज कुछ ऑर्डर न हो: दाम गुणा ऑर्डर आने से पहले छूटने वाली माँग, और दाम गुणा जो ऑर्डर करने से बचता है</translation>
    </message>
    <message>
        <source>Ticked: in the supplier&apos;s order (key O)</source>
        <translation>चुना हुआ: सप्लायर के ऑर्डर में (कुंजी O)</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>स्टॉक मालूम नहीं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the supplier&apos;s order; a click takes it off (O)</source>
        <translation>सप्लायर के ऑर्डर में है; क्लिक से हटता है (O)</translation>
    </message>
    <message>
        <source>Put it into the supplier&apos;s order (O)</source>
        <translation>सप्लायर के ऑर्डर में डालें (O)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3); stock: %4</source>
        <translation>%2 (%3) में %1; स्टॉक: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%n में %1 पंक्ति</numerusform>
            <numerusform>%n में %1 पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order</source>
        <translation>
            <numerusform>ऑर्डर के लिए %n पंक्ति</numerusform>
            <numerusform>ऑर्डर के लिए %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>न्यूनतम %1</translation>
    </message>
    <message>
        <source>under minimum %1</source>
        <translation>न्यूनतम %1 से कम</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkToolbar</name>
    <message>
        <source>Search products</source>
        <translation>प्रोडक्ट खोजें</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>ID, नाम, कैटेगरी या सप्लायर (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>समूह नहीं</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>सप्लायर से</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>कैटेगरी से</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>Budget for all orders together</source>
        <translation>सभी ऑर्डरों का कुल बजट</translation>
    </message>
    <message>
        <source>The sum that all orders together may cost: the orders that protect most stay, the others are left out. Computed while you type.</source>
        <translation>सभी ऑर्डरों की कुल अधिकतम रक़म: जो ऑर्डर सबसे ज़्यादा बिक्री बचाते हैं वे रहते हैं, बाकी छोड़े जाते हैं। लिखते-लिखते गणना होती है।</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>कॉलम चुनें</translation>
    </message>
    <message numerus="yes">
        <source>Show only %1: %n product(s)</source>
        <translation>
            <numerusform>केवल %1 दिखाएँ: %n प्रोडक्ट</numerusform>
            <numerusform>केवल %1 दिखाएँ: %n प्रोडक्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>कैटेगरी</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>सभी कैटेगरी</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>सभी सप्लायर</translation>
    </message>
    <message>
        <source>The data name no category and no supplier</source>
        <translation>डेटा में न कैटेगरी है न सप्लायर</translation>
    </message>
    <message>
        <source>Show one category or one supplier</source>
        <translation>एक कैटेगरी या एक सप्लायर दिखाएँ</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>यह रक़म नहीं है।</translation>
    </message>
    <message>
        <source>Show only the orders that the budget leaves out or cuts</source>
        <translation>केवल वे ऑर्डर दिखाएँ जो बजट के कारण छूटते या घटते हैं</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>छोड़े गए %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n order(s) left out for the budget</source>
        <translation>
            <numerusform>बजट के कारण छोड़ा गया केवल %n ऑर्डर दिखाएँ</numerusform>
            <numerusform>बजट के कारण छोड़े गए केवल %n ऑर्डर दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>सभी स्टोर</translation>
    </message>
    <message>
        <source>Only products with an order are shown; press to show the others too</source>
        <translation>सिर्फ़ ऑर्डर वाले प्रोडक्ट दिख रहे हैं; बाकी भी देखने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>To order %1</source>
        <translation>ऑर्डर करना %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n product(s) to order</source>
        <translation>
            <numerusform>ऑर्डर करने का सिर्फ़ %n प्रोडक्ट दिखाएँ</numerusform>
            <numerusform>ऑर्डर करने के सिर्फ़ %n प्रोडक्ट दिखाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CalendarDialog</name>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>As learnt: open</source>
        <translation>जैसा सीखा: खुला</translation>
    </message>
    <message>
        <source>As learnt: closed</source>
        <translation>जैसा सीखा: बंद</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Selling calendar of %1</source>
        <translation>%1 का बिक्री कैलेंडर</translation>
    </message>
    <message>
        <source>Everything as learnt</source>
        <translation>सब जैसा सीखा</translation>
    </message>
    <message>
        <source>Takes back all that was set by hand, own closures included</source>
        <translation>हाथ से सेट किया गया सब वापस लेता है, अपनी बंदियाँ भी</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>हफ़्ते के दिन</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>सार्वजनिक छुट्टियाँ</translation>
    </message>
    <message>
        <source>All public holidays</source>
        <translation>सभी छुट्टियाँ</translation>
    </message>
    <message>
        <source>Each as learnt</source>
        <translation>हर एक जैसी सीखी</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>सब पर खुला</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>सब पर बंद</translation>
    </message>
    <message>
        <source>Own closures and openings</source>
        <translation>अपनी बंदियाँ और खुले दिन</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>बंद या खुला</translation>
    </message>
    <message>
        <source>Name, as in works holiday</source>
        <translation>नाम, जैसे सालाना बंदी</translation>
    </message>
    <message>
        <source>Name of the closure</source>
        <translation>बंदी का नाम</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Point at a day to see why; click it to put it into the fields at the left</source>
        <translation>कारण देखने के लिए किसी दिन पर जाएँ; उसे बाईं ओर के ख़ानों में डालने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>कैलेंडर पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Public holidays: %1</source>
        <translation>सार्वजनिक छुट्टियाँ: %1</translation>
    </message>
    <message>
        <source>On closed days 0 is forecast and nothing can be delivered.</source>
        <translation>बंद दिनों पर पूर्वानुमान 0 है और कोई डिलीवरी नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The sales are not by day: closed days only say when nothing can be delivered.</source>
        <translation>बिक्री दिन के हिसाब से नहीं है: बंद दिन केवल बताते हैं कि डिलीवरी कब नहीं हो सकती।</translation>
    </message>
    <message>
        <source>no such day in the data</source>
        <translation>डेटा में ऐसा कोई दिन नहीं</translation>
    </message>
    <message>
        <source>Like all: open</source>
        <translation>सब जैसा: खुला</translation>
    </message>
    <message>
        <source>Like all: closed</source>
        <translation>सब जैसा: बंद</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>बंद %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Closed %1, from an imported calendar</source>
        <translation>बंद %1, इम्पोर्ट किए कैलेंडर से</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>उपयोग न करें</translation>
    </message>
    <message>
        <source>Not used: %1, from an imported calendar</source>
        <translation>उपयोग नहीं: %1, इम्पोर्ट किए कैलेंडर से</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>खुला %1</translation>
    </message>
    <message>
        <source>Closed %1, as every year</source>
        <translation>बंद %1, हर साल की तरह</translation>
    </message>
    <message>
        <source>Not closed every year</source>
        <translation>हर साल बंद नहीं</translation>
    </message>
    <message>
        <source>Closed as every year</source>
        <translation>हर साल की तरह बंद</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>देखा जा रहा है कि क्या बदलेगा…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>देखा जा रहा है कि क्या बदलेगा</translation>
    </message>
    <message>
        <source>No order of today changes.</source>
        <translation>आज का कोई ऑर्डर नहीं बदलता।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>आज का %n ऑर्डर बदलता है: %1 से %2 होता है।</numerusform>
            <numerusform>आज के %n ऑर्डर बदलते हैं: %1 से %2 होते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation>कैलेंडर सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>बिक्री कैलेंडर</translation>
    </message>
    <message>
        <source>Selling calendar saved. Train again, so that the model learns from it.</source>
        <translation>बिक्री कैलेंडर सहेजा गया। फिर ट्रेन करें, ताकि मॉडल इससे सीखे।</translation>
    </message>
    <message>
        <source>sales on %1 of %2</source>
        <translation>%2 में से %1 पर बिक्री</translation>
    </message>
    <message>
        <source>Of the last %1 such days without a holiday</source>
        <translation>बिना छुट्टी के ऐसे पिछले %1 दिनों में से</translation>
    </message>
    <message>
        <source>%1 · sales in %2</source>
        <translation>%1 · %2 में बिक्री</translation>
    </message>
    <message>
        <source>%1 · no sales in %2</source>
        <translation>%1 · %2 में बिक्री नहीं</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueModel</name>
    <message>
        <source>%1 days</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Known from the sales or the supplier; no table says it.</source>
        <translation>बिक्री या सप्लायर से पता चला; किसी टेबल में नहीं लिखा।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>क्लास से</translation>
    </message>
    <message>
        <source>A double click changes it.</source>
        <translation>बदलने के लिए डबल-क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueView</name>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>प्रोडक्ट खोजें</translation>
    </message>
    <message>
        <source>Search suppliers</source>
        <translation>सप्लायर खोजें</translation>
    </message>
    <message>
        <source>Reading products and suppliers</source>
        <translation>प्रोडक्ट और सप्लायर पढ़े जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of %1.</source>
        <translation>
            <numerusform>%1 का %n प्रोडक्ट।</numerusform>
            <numerusform>%1 के %n प्रोडक्ट।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a supplier.</source>
        <translation>
            <numerusform>%n बिना सप्लायर का।</numerusform>
            <numerusform>%n बिना सप्लायर के।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost: their orders are valued at the price.</source>
        <translation>
            <numerusform>%n बिना लागत का: उसके ऑर्डर की रक़म दाम से गिनी जाती है।</numerusform>
            <numerusform>%n बिना लागत के: उनके ऑर्डर की रक़म दाम से गिनी जाती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), the same in all stores.</source>
        <translation>
            <numerusform>%n सप्लायर, सभी स्टोरों में वही।</numerusform>
            <numerusform>%n सप्लायर, सभी स्टोरों में वही।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a lead time: the store&apos;s is used.</source>
        <translation>
            <numerusform>%n बिना लीड टाइम का: स्टोर वाला लीड टाइम लिया जाता है।</numerusform>
            <numerusform>%n बिना लीड टाइम के: स्टोर वाला लीड टाइम लिया जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell to change it; orders follow at once.</source>
        <translation>बदलने के लिए सेल में लिखें; ऑर्डर तुरंत बदल जाते हैं।</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 का %1: %3</translation>
    </message>
    <message>
        <source>How it is ordered…</source>
        <translation>ऑर्डर का तरीक़ा…</translation>
    </message>
    <message>
        <source>Rule and prices by quantity of the chosen product (Ctrl+Return)</source>
        <translation>चुने प्रोडक्ट का नियम और मात्रा पर दाम (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Rule and freight of the chosen supplier (Ctrl+Return)</source>
        <translation>चुने सप्लायर का नियम और भाड़ा (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Order sheet…</source>
        <translation>ऑर्डर शीट…</translation>
    </message>
    <message>
        <source>Columns and headings of the files that the chosen supplier gets</source>
        <translation>चुने सप्लायर को मिलने वाली फ़ाइलों के कॉलम और शीर्षक</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChangeView</name>
    <message>
        <source>New sales</source>
        <translation>नई बिक्री</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Prices and promotions</source>
        <translation>दाम और प्रमोशन</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>आपके बदलाव</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>%1, sales to %2, model %3</source>
        <translation>%1, बिक्री %2 तक, मॉडल %3</translation>
    </message>
    <message>
        <source>Compared with the forecast of</source>
        <translation>इस पूर्वानुमान से तुलना</translation>
    </message>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>तुलना के लिए पिछला पूर्वानुमान</translation>
    </message>
    <message>
        <source>%1: %2 units now, %3 then</source>
        <translation>%1: अब %2 यूनिट, तब %3</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1. Most of it: %2 (%3).</source>
        <translation>%1। सबसे ज़्यादा: %2 (%3)।</translation>
    </message>
    <message>
        <source>. Nothing changed it.</source>
        <translation>। इसे किसी बात ने नहीं बदला।</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>तब का पूर्वानुमान</translation>
    </message>
    <message>
        <source>From sales to %1.</source>
        <translation>%1 तक की बिक्री से।</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <translation>अब का पूर्वानुमान</translation>
    </message>
    <message>
        <source>Why the forecast of %1 changed</source>
        <translation>%1 का पूर्वानुमान क्यों बदला</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>पूर्वानुमान क्यों बदला</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartBase</name>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>टेबल में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>आँकड़े कॉपी करें</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>चित्र कॉपी करें</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>चित्र क्लिपबोर्ड में है।</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG में सहेजें…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG में सहेजें…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ड्रॉइंग (*.svg)</translation>
    </message>
    <message>
        <source>Back to the usual period</source>
        <translation>सामान्य अवधि पर लौटें</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n पंक्ति क्लिपबोर्ड में है, स्प्रेडशीट में पेस्ट की जा सकती है।</numerusform>
            <numerusform>%n पंक्तियाँ क्लिपबोर्ड में हैं, स्प्रेडशीट में पेस्ट की जा सकती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>चार्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>सहेजा गया: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder.</source>
        <translation>%1 को लिखा नहीं जा सका: %2। कुछ नहीं बदला गया; दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartView</name>
    <message>
        <source>Sold</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Model before your change</source>
        <translation>आपके बदलाव से पहले का मॉडल</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछला साल</translation>
    </message>
    <message>
        <source>%1 % of outcomes</source>
        <translation>%1 % संभावित नतीजे</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>स्टॉक ख़त्म</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>अभी डेटा नहीं</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>History from %1 to %2, %3 %4 per period on average.</source>
        <translation>%1 से %2 तक का इतिहास, हर अवधि में औसतन %3 %4।</translation>
    </message>
    <message>
        <source>Forecast of %1 %2 from %3 to %4.</source>
        <translation>%3 से %4 तक का पूर्वानुमान: %1 %2।</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>Sold %1 %2</source>
        <translation>बिक्री %1 %2</translation>
    </message>
    <message>
        <source>Out of stock: demand was higher than sales</source>
        <translation>स्टॉक ख़त्म: माँग बिक्री से ज़्यादा थी</translation>
    </message>
    <message>
        <source>Expected %1 %2</source>
        <translation>अनुमान %1 %2</translation>
    </message>
    <message>
        <source>Your forecast %1 %2</source>
        <translation>आपका पूर्वानुमान %1 %2</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>मॉडल %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %: %2 to %3</source>
        <translation>%1 %: %2 से %3</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>पिछला साल %1</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>प्रमोशन तय</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>%1 % from</source>
        <translation>%1 % से</translation>
    </message>
    <message>
        <source>%1 % to</source>
        <translation>%1 % तक</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>ख़ास</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Product, store, page or action</source>
        <translation>प्रोडक्ट, स्टोर, पेज या काम</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Up and Down to choose, Enter to open, Escape to close</source>
        <translation>चुनने के लिए ऊपर और नीचे, खोलने के लिए Enter, बंद करने के लिए Escape</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComparisonDialog</name>
    <message>
        <source>Better</source>
        <translation>बेहतर</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>बदतर</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>साफ़ फ़र्क़ नहीं</translation>
    </message>
    <message>
        <source>Steady products</source>
        <translation>स्थिर प्रोडक्ट</translation>
    </message>
    <message>
        <source>Erratic products</source>
        <translation>अस्थिर प्रोडक्ट</translation>
    </message>
    <message>
        <source>Intermittent products</source>
        <translation>रुक-रुककर बिकने वाले</translation>
    </message>
    <message>
        <source>Lumpy products</source>
        <translation>झटकों में बिकने वाले</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>सभी प्रोडक्ट</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>क्लास %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n दिन आगे</numerusform>
            <numerusform>%n दिन आगे</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>There are no days that neither %1 nor %2 had seen, so they cannot be compared.</source>
        <translation>ऐसे कोई दिन नहीं हैं जो न %1 ने देखे हों, न %2 ने, इसलिए उनकी तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>%1 is off by %3 points less than %2</source>
        <translation>%1 की चूक %2 से %3 अंक कम है</translation>
    </message>
    <message>
        <source>%1 is off by %3 points more than %2</source>
        <translation>%1 की चूक %2 से %3 अंक ज़्यादा है</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart, which may be chance</source>
        <translation>%1 और %2 में %3 अंक का फ़र्क़ है, जो संयोग हो सकता है</translation>
    </message>
    <message>
        <source>%1, on days from %2 to %3 that neither had seen.</source>
        <translation>%1, %2 से %3 तक के उन दिनों पर जो दोनों में से किसी ने नहीं देखे थे।</translation>
    </message>
    <message>
        <source>Clearly better for %1 and clearly worse for %2 of %3 products.</source>
        <translation>%3 प्रोडक्टों में से %1 पर साफ़ बेहतर और %2 पर साफ़ बदतर।</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%2 के साथ %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 कैसा</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>तुलना के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Accuracy of single days, each week forecast from what was known on its eve. Better or worse is said where chance hardly explains it.</source>
        <translation>अलग-अलग दिनों की सटीकता, हर हफ़्ते का पूर्वानुमान उसके शुरू होने से ठीक पहले की जानकारी से। बेहतर या बदतर वहीं कहा जाता है जहाँ संयोग से ऐसा होना मुश्किल है।</translation>
    </message>
    <message>
        <source>If %1 served: %2</source>
        <translation>अगर %1 काम में हो: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 लागू करें</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComponentView</name>
    <message>
        <source>Components of the forecast</source>
        <translation>पूर्वानुमान के हिस्से</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1, %2 और %3 के बीच</translation>
    </message>
    <message>
        <source>There are no components for this forecast.</source>
        <translation>इस पूर्वानुमान के हिस्से उपलब्ध नहीं हैं।</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ContextField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, स्लाइडर</translation>
    </message>
    <message>
        <source>Back to today&apos;s value</source>
        <translation>वापस आज के मान पर</translation>
    </message>
    <message>
        <source>%1 back to today&apos;s value</source>
        <translation>%1 वापस आज के मान पर</translation>
    </message>
    <message>
        <source>%1: %2, so nothing follows from changing it.</source>
        <translation>%1: %2, इसलिए इसे बदलने से कुछ नहीं होता।</translation>
    </message>
    <message>
        <source>changed; today it is %1</source>
        <translation>बदला गया; आज %1 है</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>आज जैसा</translation>
    </message>
    <message>
        <source>Outside experience: always %1 so far</source>
        <translation>अनुभव से बाहर: अब तक हमेशा %1</translation>
    </message>
    <message>
        <source>Outside experience: %1 to %2 so far</source>
        <translation>अनुभव से बाहर: अब तक %1 से %2</translation>
    </message>
    <message>
        <source>always %1 so far</source>
        <translation>अब तक हमेशा %1</translation>
    </message>
    <message>
        <source>%1 to %2 so far</source>
        <translation>अब तक %1 से %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what the field says; what the product has had</comment>
        <translation>%1। %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ContextPanel</name>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>First day of the prediction</source>
        <translation>पूर्वानुमान का पहला दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>दाम नहीं</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>डिस्काउंट</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>डिस्काउंट नहीं</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>प्रतियोगी</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>ऑर्डर में</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>लीड टाइम</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>प्रमोशन</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>मौसम</translation>
    </message>
    <message>
        <source>Everything as today</source>
        <translation>सब आज जैसा</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The data tell of no promotions, so nothing follows from one.</source>
        <translation>डेटा में कोई प्रमोशन नहीं है, इसलिए प्रमोशन से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>उपयोग नहीं</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CurveView</name>
    <message>
        <source>No curve is known.</source>
        <translation>कोई वक्र मालूम नहीं।</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 from %5 to %6.</source>
        <translation>%1, %2 से %3: %4, %5 से %6।</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1, %2 से %3 तक।</translation>
    </message>
    <message>
        <source>Today at %1: %2.</source>
        <translation>आज %1 पर: %2।</translation>
    </message>
    <message>
        <source>Yours at %1: %2.</source>
        <translation>आपका %1 पर: %2।</translation>
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
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Review today&apos;s orders</source>
        <translation>आज के ऑर्डर देखें</translation>
    </message>
    <message>
        <source>Sales, last 30 days</source>
        <translation>बिक्री, पिछले 30 दिन</translation>
    </message>
    <message>
        <source>At risk of running out</source>
        <translation>ख़त्म होने का जोखिम</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>पूर्वानुमान की सटीकता</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>बिक्री और पूर्वानुमान</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>कैटेगरी</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>पूरा स्टोर</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>टॉप प्रोडक्ट</translation>
    </message>
    <message>
        <source>Period of the top products</source>
        <translation>टॉप प्रोडक्ट की अवधि</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>अगला हफ़्ता</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>अगला महीना</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>अगली तिमाही</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>आज के काम</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>आज आपके लिए कोई काम नहीं है।</translation>
    </message>
    <message>
        <source>Looking at the store</source>
        <translation>स्टोर देखा जा रहा है</translation>
    </message>
    <message>
        <source>Drawing the forecast</source>
        <translation>पूर्वानुमान बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Ranking the products</source>
        <translation>प्रोडक्टों का क्रम बन रहा है</translation>
    </message>
    <message>
        <source>units</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>too little history to compare</source>
        <translation>तुलना के लिए इतिहास बहुत कम</translation>
    </message>
    <message>
        <source>%1 vs the 30 days before</source>
        <translation>%1, पहले के 30 दिनों से</translation>
    </message>
    <message>
        <source>products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>every product is covered</source>
        <translation>हर प्रोडक्ट का स्टॉक काफ़ी</translation>
    </message>
    <message numerus="yes">
        <source> from %n supplier(s)</source>
        <translation>
            <numerusform> %n सप्लायर से</numerusform>
            <numerusform> %n सप्लायरों से</numerusform>
        </translation>
    </message>
    <message>
        <source>on days it had not seen</source>
        <translation>अनदेखे दिनों पर</translation>
    </message>
    <message>
        <source>no held-out days yet</source>
        <translation>जाँच के दिन अभी नहीं</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>हफ़्तेवार सटीकता</translation>
    </message>
    <message>
        <source>No product is at risk of running out.</source>
        <translation>किसी प्रोडक्ट के ख़त्म होने का जोखिम नहीं है।</translation>
    </message>
    <message>
        <source>Nothing has to be ordered today.</source>
        <translation>आज कुछ ऑर्डर नहीं करना है।</translation>
    </message>
    <message>
        <source>Sales and forecast of the store %1</source>
        <translation>स्टोर %1 की बिक्री और पूर्वानुमान</translation>
    </message>
    <message>
        <source>Sales and forecast of %1</source>
        <translation>%1 की बिक्री और पूर्वानुमान</translation>
    </message>
    <message>
        <source>No product sells in this category.</source>
        <translation>इस कैटेगरी में कोई प्रोडक्ट नहीं बिकता।</translation>
    </message>
    <message>
        <source>Work list (%1)</source>
        <translation>आज के काम (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else needs you today; %n item(s) snoozed.</source>
        <translation>
            <numerusform>आज आपके लिए और कोई काम नहीं है; %n बात टाली गई।</numerusform>
            <numerusform>आज आपके लिए और कोई काम नहीं है; %n बातें टाली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed for a week: %1</source>
        <translation>एक हफ़्ता टाला: %1</translation>
    </message>
    <message>
        <source>%1 critical, %2 low</source>
        <translation>%1 गंभीर, %2 कम</translation>
    </message>
    <message>
        <source>%1; %2 at risk</source>
        <translation>%1; जोखिम %2</translation>
    </message>
    <message>
        <source>%1; no price</source>
        <translation>%1; दाम नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low.</source>
        <translation>
            <numerusform>%n प्रोडक्ट गंभीर और %1 कम।</numerusform>
            <numerusform>%n प्रोडक्ट गंभीर और %1 कम।</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without data</source>
        <translation>
            <numerusform>%Ln प्रोडक्ट का डेटा नहीं</numerusform>
            <numerusform>%Ln प्रोडक्टों का डेटा नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock of no product is known: what runs out and what to order cannot be said. Import the stock to see both.</source>
        <translation>किसी प्रोडक्ट का स्टॉक मालूम नहीं है: क्या ख़त्म होगा और क्या ऑर्डर करना है, यह नहीं बताया जा सकता। दोनों देखने के लिए स्टॉक इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Once the stock is known, what needs you stands here.</source>
        <translation>स्टॉक मालूम होते ही आपके काम यहाँ दिखेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low, with %2 of sales at risk: %3 already unavoidable, %4 saved by ordering today.</source>
        <translation>
            <numerusform>%n प्रोडक्ट गंभीर और %1 कम, जोखिम में %2 की बिक्री: %3 अब टल नहीं सकती, %4 आज ऑर्डर करने से बचेगी।</numerusform>
            <numerusform>%n प्रोडक्ट गंभीर और %1 कम, जोखिम में %2 की बिक्री: %3 अब टल नहीं सकती, %4 आज ऑर्डर करने से बचेगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>स्टॉक मालूम नहीं</translation>
    </message>
    <message>
        <source>Done for today: %1</source>
        <translation>आज के लिए पूरा: %1</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>Units on average, vs as many days before</source>
        <translation>औसत यूनिटें, उतने ही पिछले दिनों के मुक़ाबले</translation>
    </message>
    <message>
        <source>Looking at all stores</source>
        <translation>सभी स्टोर देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>सभी कैटेगरी</translation>
    </message>
    <message>
        <source>day by day; naive %1</source>
        <translation>दिनवार; दोहराव %1</translation>
    </message>
    <message>
        <source>week by week; naive %1</source>
        <translation>हफ़्तेवार; दोहराव %1</translation>
    </message>
    <message>
        <source>month by month; naive %1</source>
        <translation>महीनेवार; दोहराव %1</translation>
    </message>
    <message>
        <source>100 % less the average error of single products on single days the model had not seen.</source>
        <translation>100 % में से औसत चूक घटाने पर: हर प्रोडक्ट और हर दिन की अलग-अलग चूक, उन दिनों पर जो मॉडल ने नहीं देखे थे।</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single weeks the model had not seen.</source>
        <translation>100 % में से औसत चूक घटाने पर: हर प्रोडक्ट और हर हफ़्ते की अलग-अलग चूक, उन हफ़्तों पर जो मॉडल ने नहीं देखे थे।</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single months the model had not seen.</source>
        <translation>100 % में से औसत चूक घटाने पर: हर प्रोडक्ट और हर महीने की अलग-अलग चूक, उन महीनों पर जो मॉडल ने नहीं देखे थे।</translation>
    </message>
    <message>
        <source>Naive: repeating the past season, on the same days. The curve shows whole weeks: their errors even out, so it lies higher.</source>
        <translation>दोहराव: उन्हीं दिनों पर पिछले सीज़न को दोहराना। रेखा पूरे हफ़्ते दिखाती है: उनमें चूकें एक-दूसरे को काट देती हैं, इसलिए रेखा ऊपर रहती है।</translation>
    </message>
    <message>
        <source>Sales and forecast of all stores together</source>
        <translation>सभी स्टोरों की कुल बिक्री और पूर्वानुमान</translation>
    </message>
    <message>
        <source>%1, %2: %3 units on average, %4 sold in as many days before</source>
        <translation>%1, %2: औसतन %3 यूनिट, उतने ही पिछले दिनों में %4 बिकीं</translation>
    </message>
    <message>
        <source>Orders due</source>
        <translation>देने वाले ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) today</source>
        <translation>
            <numerusform>आज %Ln प्रोडक्ट</numerusform>
            <numerusform>आज %Ln प्रोडक्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %1 of them today</source>
        <translation>
            <numerusform>%Ln प्रोडक्ट, उनमें से %1 आज</numerusform>
            <numerusform>%Ln प्रोडक्ट, उनमें से %1 आज</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worth %2.</source>
        <translation>%1, रक़म %2।</translation>
    </message>
    <message>
        <source>Work list (the %1 worth most of %2)</source>
        <translation>आज के काम (%2 में सबसे अहम %1)</translation>
    </message>
    <message>
        <source>What needs you could not be worked out.</source>
        <translation>आपके कामों का पता नहीं लगाया जा सका।</translation>
    </message>
    <message>
        <source>How right the forecasts of past weeks were, beside repeating the last season</source>
        <translation>बीते हफ़्तों के पूर्वानुमान कितने सही थे, पिछले सीज़न के दोहराव के साथ</translation>
    </message>
    <message>
        <source>What the accuracy is measured on</source>
        <translation>सटीकता किस पर मापी जाती है</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>अलग-अलग दिन</translation>
    </message>
    <message>
        <source>Whole weeks</source>
        <translation>पूरे हफ़्ते</translation>
    </message>
    <message>
        <source>Measuring past forecasts</source>
        <translation>पिछले पूर्वानुमान मापे जा रहे हैं</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>No model has forecast past weeks yet. Train one, and the weeks it was tested on stand here.</source>
        <translation>अभी किसी मॉडल ने बीते हफ़्तों का पूर्वानुमान नहीं किया। मॉडल ट्रेन करें, फिर यहाँ वे हफ़्ते दिखेंगे जिन पर उसे परखा गया।</translation>
    </message>
    <message>
        <source>Accuracy of whole weeks</source>
        <translation>पूरे हफ़्तों की सटीकता</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Order 12 today.</comment>
        <translation>%1।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DecisionList</name>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (सुझाया गया)</translation>
    </message>
    <message>
        <source>Once the file is imported, the selling calendar changes weekdays, holidays and closures one by one.</source>
        <translation>फ़ाइल इम्पोर्ट होने के बाद, बिक्री कैलेंडर में हफ़्ते के दिन, छुट्टियाँ और बंदियाँ एक-एक करके बदली जा सकती हैं।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DropZone</name>
    <message>
        <source>Drop a sales file anywhere on this page</source>
        <translation>बिक्री की फ़ाइल इस पेज पर कहीं भी छोड़ें</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX या XLS। कुछ भी सहेजने से पहले आप देखते हैं कि क्या समझा गया।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>टेम्पलेट डाउनलोड करें</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>हाल की:</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 फिर खोलें</translation>
    </message>
    <message>
        <source>Template for weather and economy</source>
        <translation>मौसम और अर्थव्यवस्था का टेम्पलेट</translation>
    </message>
    <message>
        <source>Numbers by date, for all stores, a region or a store; forecasts use what helps</source>
        <translation>तारीख़ के अनुसार संख्याएँ, सभी स्टोर, क्षेत्र या स्टोर के लिए; जिससे मदद मिले, पूर्वानुमान उसका उपयोग करते हैं</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ErrorBar</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>त्रुटि: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FileMenu</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>डेटाबेस खोलें(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>हाल के डेटाबेस(&amp;R)</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>केवल पढ़ने हेतु खोलें(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>नया डेटाबेस(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>अभी बैकअप लें(&amp;B)…</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>एन्क्रिप्टेड बैकअप लें(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>बैकअप रीस्टोर करें(&amp;S)…</translation>
    </message>
    <message>
        <source>No other database yet</source>
        <translation>अभी कोई दूसरा डेटाबेस नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>%n काम रोकें?</numerusform>
            <numerusform>%n काम रोकें?</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can only be changed when nothing works on it. What was begun is stopped; nothing of it is stored half.</source>
        <translation>डेटाबेस तभी बदला जा सकता है जब उस पर कोई काम न चल रहा हो। जो शुरू हुआ था उसे रोका जाता है; उसका कुछ भी आधा नहीं सहेजा जाता।</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>रोकें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>डेटाबेस खोलें</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Shelfcast डेटाबेस (*.db);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>नया डेटाबेस</translation>
    </message>
    <message>
        <source>shelfcast.db</source>
        <translation>shelfcast.db</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db)</source>
        <translation>Shelfcast डेटाबेस (*.db)</translation>
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
        <translation>बैकअप लें</translation>
    </message>
    <message>
        <source>Encrypted backups (*.shelfcast)</source>
        <translation>एन्क्रिप्टेड बैकअप (*.shelfcast)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>बैकअप का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup again. Nobody can find it out when it is forgotten, so keep it where you keep your keys.</source>
        <translation>बैकअप केवल इसी पासफ़्रेज़ से फिर खुलता है। भूल जाने पर इसे कोई नहीं निकाल सकता, इसलिए इसे वहाँ रखें जहाँ आप अपनी चाबियाँ रखते हैं।</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बैकअप हो रहा है</translation>
    </message>
    <message>
        <source>Backed up to %1; the copy was read again and is sound.</source>
        <translation>%1 में बैकअप लिया गया; कॉपी दोबारा पढ़ी गई और सही है।</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप रीस्टोर करें</translation>
    </message>
    <message>
        <source>Backups (*.db *.bak *.shelfcast *.before-update);;All files (*)</source>
        <translation>बैकअप (*.db *.bak *.shelfcast *.before-update);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 रीस्टोर करें?</translation>
    </message>
    <message>
        <source>It takes the place of the database that is open. That one is kept beside it and can be put back.</source>
        <translation>यह खुले हुए डेटाबेस की जगह लेता है। वह डेटाबेस इसके साथ रखा जाता है और वापस लाया जा सकता है।</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>रीस्टोर करें</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>यह बैकअप एन्क्रिप्ट किया हुआ है।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FindingsList</name>
    <message>
        <source>Rows that cannot be read; they stay out, the others are stored.</source>
        <translation>पंक्तियाँ जो पढ़ी नहीं जा सकतीं; वे बाहर रहती हैं, बाकी सहेजी जाती हैं।</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>कुछ असामान्य नहीं मिला।</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Hide rows</source>
        <translation>पंक्तियाँ छिपाएँ</translation>
    </message>
    <message>
        <source>Rows that stay out; the others are stored.</source>
        <translation>पंक्तियाँ जो बाहर रहती हैं; बाकी सहेजी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FirstStart</name>
    <message>
        <source>Know what to order, and why</source>
        <translation>जानें क्या ऑर्डर करना है, और क्यों</translation>
    </message>
    <message>
        <source>Shelfcast reads your sales file and tells you, for every product, how much you will sell, when you run out and what to order today. Everything stays on this computer.</source>
        <translation>Shelfcast आपकी बिक्री की फ़ाइल पढ़ता है और हर प्रोडक्ट के लिए बताता है कि कितना बिकेगा, कब ख़त्म होगा और आज क्या ऑर्डर करना है। सब कुछ इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>पहले देख लें</translation>
    </message>
    <message>
        <source>Two years of made-up sales of five stores, trained in under a minute. Take the upload back whenever you like.</source>
        <translation>पाँच स्टोरों की दो साल की काल्पनिक बिक्री, एक मिनट से कम में ट्रेन। अपलोड जब चाहें वापस लें।</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>नमूना डेटा से आज़माएँ</translation>
    </message>
    <message>
        <source>Start with your own sales</source>
        <translation>अपनी बिक्री से शुरू करें</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS, as your till or spreadsheet writes it. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX या XLS, जैसा आपका POS या स्प्रेडशीट लिखता है। कुछ भी सहेजने से पहले आप देखते हैं कि क्या समझा गया।</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>मेरी फ़ाइल इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>आप फ़ाइल इस विंडो पर कहीं भी छोड़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n हफ़्ता</numerusform>
            <numerusform>%n हफ़्ते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>पूर्वानुमान</translation>
    </message>
    <message>
        <source>Your forecast is kept beside the model&apos;s.</source>
        <translation>आपका पूर्वानुमान मॉडल के पूर्वानुमान के साथ रखा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed.</source>
        <translation>
            <numerusform>%n अवधि बदली।</numerusform>
            <numerusform>%n अवधियाँ बदलीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model&apos;s forecast.</source>
        <translation>
            <numerusform>%n अवधि वापस मॉडल के पूर्वानुमान पर।</numerusform>
            <numerusform>%n अवधियाँ वापस मॉडल के पूर्वानुमान पर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast by period</source>
        <translation>अवधिवार पूर्वानुमान</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>The table as CSV or Excel (Ctrl+E)</source>
        <translation>टेबल CSV या Excel में (Ctrl+E)</translation>
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
        <translation>पिछले साल के वही दिन, टूटी रेखा में (Alt+L)</translation>
    </message>
    <message>
        <source>What the forecast is made of (Alt+C)</source>
        <translation>पूर्वानुमान किन हिस्सों से बना है (Alt+C)</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>प्रोडक्ट पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>There is no forecast for this choice</source>
        <translation>इस चुनाव के लिए कोई पूर्वानुमान नहीं है</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>%1 का पूर्वानुमान</translation>
    </message>
    <message>
        <source>The model alone says %1; the rest are your changes.</source>
        <translation>केवल मॉडल %1 कहता है; बाकी आपके बदलाव हैं।</translation>
    </message>
    <message>
        <source>Say why the forecast is changed. Nothing was changed; type a reason beside the table.</source>
        <translation>बताएँ कि पूर्वानुमान क्यों बदला गया। कुछ नहीं बदला; टेबल के बगल में कारण लिखें।</translation>
    </message>
    <message>
        <source>%1-forecast.xlsx</source>
        <translation>%1-forecast.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>Why the forecast of the chosen period is not what an earlier one said (Alt+W)</source>
        <translation>चुनी गई अवधि का पूर्वानुमान पिछले वाले जैसा क्यों नहीं है (Alt+W)</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>पूर्वानुमान क्यों बदला</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3, %4 against the same days last year.</source>
        <translation>अगले %3 में %2 की लगभग %1 यूनिट बिकने का अनुमान है, पिछले साल के उन्हीं दिनों के मुक़ाबले %4।</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3.</source>
        <translation>अगले %3 में %2 की लगभग %1 यूनिट बिकने का अनुमान है।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastTableModel</name>
    <message>
        <source>unknown</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>F2 or a number puts your own forecast beside the model&apos;s</source>
        <translation>F2 या कोई संख्या आपका अपना पूर्वानुमान मॉडल के साथ रखती है</translation>
    </message>
    <message>
        <source>The model says %1, you say %2: %3</source>
        <translation>मॉडल %1 कहता है, आप %2: %3</translation>
    </message>
    <message>
        <source>Frozen: unfreeze it to change it</source>
        <translation>लॉक है: बदलने के लिए अनलॉक करें</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Low 10 %</source>
        <translation>कम 10 %</translation>
    </message>
    <message>
        <source>High 90 %</source>
        <translation>ज़्यादा 90 %</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछला साल</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What such periods sell on average; orders are decided from it. Low and high are limits that one in ten passes: the average need not lie in their middle.</source>
        <translation>ऐसी अवधियों में औसतन कितना बिकता है; ऑर्डर इसी से तय होते हैं। “कम” और “ज़्यादा” वे सीमाएँ हैं जिन्हें दस में से एक पार करती है: औसत का उनके बीचोबीच होना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>One such period in ten sells less</source>
        <translation>ऐसी दस में से एक अवधि में इससे कम बिकता है</translation>
    </message>
    <message>
        <source>One such period in ten sells more</source>
        <translation>ऐसी दस में से एक अवधि में इससे ज़्यादा बिकता है</translation>
    </message>
    <message>
        <source>Mean forecast</source>
        <translation>औसत पूर्वानुमान</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastToolbar</name>
    <message>
        <source>Store, category or product</source>
        <translation>स्टोर, कैटेगरी या प्रोडक्ट</translation>
    </message>
    <message>
        <source>Store, category or product (Ctrl+F)</source>
        <translation>स्टोर, कैटेगरी या प्रोडक्ट (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>पूरा स्टोर</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>कितना आगे तक</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>दिन, हफ़्ते या महीने</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>हफ़्ते</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछला साल</translation>
    </message>
    <message>
        <source>The same days of last year, dashed (L)</source>
        <translation>पिछले साल के वही दिन, टूटी रेखा में (L)</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>हिस्से</translation>
    </message>
    <message>
        <source>What the forecast is made of (C)</source>
        <translation>पूर्वानुमान किन हिस्सों से बना है (C)</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>आपके बदलाव</translation>
    </message>
    <message>
        <source>Change the forecast, with a reason</source>
        <translation>पूर्वानुमान बदलें, कारण के साथ</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>कैटेगरी %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the whole store</source>
        <translation>पूरे स्टोर</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>कैटेगरी %1</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>यह क्यों बदला</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>सिस्टम हाल</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthView</name>
    <message>
        <source>State</source>
        <translation>हाल</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>जाँच पैकेज सहेजें…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>अभी बैकअप लें…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>हफ़्तेवार सटीकता</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>डिस्क, ख़ाली</translation>
    </message>
    <message>
        <source>Memory, free</source>
        <translation>मेमोरी, ख़ाली</translation>
    </message>
    <message>
        <source>Open the folder of the database</source>
        <translation>डेटाबेस का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>पिछला हफ़्ता</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>हफ़्तेवार</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>अब भी ठीक</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>रीस्टोर…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>अंदर देखें</translation>
    </message>
    <message>
        <source>Open this backup to read only</source>
        <translation>यह बैकअप केवल पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>फिर चलाएँ</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>It is not told again</source>
        <translation>यह फिर नहीं बताया जाएगा</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>सबका हाल देखा जा रहा है</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>स्कीमा %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>कभी नहीं जाँचा</translation>
    </message>
    <message>
        <source>in order on %1</source>
        <translation>%1 को सही</translation>
    </message>
    <message>
        <source>damage found on %1</source>
        <translation>%1 को ख़राबी मिली</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>ट्रेन किया मॉडल नहीं</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>where the database lies</source>
        <translation>डेटाबेस की डिस्क</translation>
    </message>
    <message>
        <source>Shelfcast holds %1</source>
        <translation>Shelfcast में %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>बैकअप लें…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ट्रेन करें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>लॉग खोलें</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>मुझे मालूम है</translation>
    </message>
    <message>
        <source>Nothing: data, models, backups and disk are in order.</source>
        <translation>कुछ नहीं: डेटा, मॉडल, बैकअप और डिस्क ठीक हैं।</translation>
    </message>
    <message>
        <source>Forecasts since the start: %1 from memory, %2 kept from before, %3 computed.</source>
        <translation>शुरू से अब तक के पूर्वानुमान: मेमोरी से %1, पहले से रखे %2, गणना किए %3।</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>मॉडल नहीं</translation>
    </message>
    <message>
        <source>train again</source>
        <translation>फिर ट्रेन करें</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>The week to %1; repeating the last season: %2</source>
        <translation>%1 तक का हफ़्ता; पिछले सीज़न का दोहराव: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>रहने दिया</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>डेटाबेस जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>डेटाबेस ठीक है।</translation>
    </message>
    <message>
        <source>The check found damage: see what to look at.</source>
        <translation>जाँच में ख़राबी मिली: “क्या देखना है” देखें।</translation>
    </message>
    <message>
        <source>Writing down that you know</source>
        <translation>दर्ज हो रहा है कि आपको मालूम है</translation>
    </message>
    <message>
        <source>Written down in the audit; it is not told again.</source>
        <translation>ऑडिट में दर्ज हुआ; यह फिर नहीं बताया जाएगा।</translation>
    </message>
    <message>
        <source>This one is run on the command line: shelfcast-cli jobs again %1</source>
        <translation>यह कमांड लाइन पर चलता है: shelfcast-cli jobs again %1</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>जाँच पैकेज सहेजें</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>shelfcast diagnosis.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP फ़ाइलें (*.zip)</translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>जाँच पैकेज सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Saved %1. It holds no sales data.</source>
        <translation>%1 सहेजा गया। इसमें बिक्री का डेटा नहीं है।</translation>
    </message>
    <message>
        <source>newest week; naive %1</source>
        <translation>नया हफ़्ता; दोहराव %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>अभी जल्दी</translation>
    </message>
    <message>
        <source>tested; naive %1</source>
        <translation>जाँचा; दोहराव %1</translation>
    </message>
    <message>
        <source>There are no stores yet: import sales first.</source>
        <translation>अभी कोई स्टोर नहीं है: पहले बिक्री इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>No backup yet. Shelfcast makes one a day, and before it takes anything back.</source>
        <translation>अभी कोई बैकअप नहीं। Shelfcast रोज़ एक बैकअप लेता है, और कुछ भी वापस लेने से पहले भी।</translation>
    </message>
    <message>
        <source>No import or training was begun yet.</source>
        <translation>अभी कोई इम्पोर्ट या ट्रेनिंग शुरू नहीं हुई।</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, अगला %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n store(s) have a model</source>
        <translation>
            <numerusform>%n स्टोर में से मॉडल वाले</numerusform>
            <numerusform>%n स्टोरों में से मॉडल वाले</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 इम्पोर्ट हो रही है</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ट्रेनिंग</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>रोज़ का बैकअप बन रहा है</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बैकअप हो रहा है</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>बैकअप रीस्टोर हो रहा है</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>अपलोड वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>रात का काम</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Shelfcast %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Shelfcast %1, GNU General Public License, वर्शन 3 या बाद के अंतर्गत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Search in all of help</source>
        <translation>पूरी मदद में खोजें</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>मदद का पाठ</translation>
    </message>
    <message>
        <source>Nothing in help speaks of that.</source>
        <translation>मदद में इस बारे में कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ImportPanel</name>
    <message>
        <source>Another file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>कैसे पढ़ी जाती है</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Weather and economy</source>
        <translation>मौसम और अर्थव्यवस्था</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>कॉलम अलग करने का चिह्न</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>दशमलव चिह्न</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तारीख़ें</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>साल, महीना, दिन</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>दिन, महीना, साल</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>महीना, दिन, साल</translation>
    </message>
    <message>
        <source>Rows already stored</source>
        <translation>पहले से सहेजी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>बदल दें</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>सुझाया गया</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>कुछ नहीं बिका</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>बिना पंक्ति वाले दिन</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>डेटा की गुणवत्ता</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 पंक्तियाँ इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <translation>घटक सूची (BOM)</translation>
    </message>
    <message>
        <source>The file has no store column. Name of the store:</source>
        <translation>फ़ाइल में स्टोर का कॉलम नहीं है। स्टोर का नाम:</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>स्टोर का नाम</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>सप्लायर को ऑर्डर</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>माल की आवक</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n काम</numerusform>
            <numerusform>%n काम</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>कोई काम नहीं चल रहा</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n काम चल रहा है</numerusform>
            <numerusform>%n काम चल रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>रद्द करें: %1</translation>
    </message>
    <message>
        <source>Cancel: %1 (%2)</source>
        <translation>रद्द करें: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LadderView</name>
    <message>
        <source>Expected demand</source>
        <translation>अनुमानित माँग</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>सेफ़्टी स्टॉक</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>यहाँ तक ऑर्डर</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>On order in time</source>
        <translation>समय पर आने वाला</translation>
    </message>
    <message>
        <source>Promised to others</source>
        <translation>दूसरों को वादा</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ज़रूरत</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>न्यूनतम ऑर्डर</translation>
    </message>
    <message>
        <source>Whole packs</source>
        <translation>पूरे पैक</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>आपने बदला</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>ऑर्डर समझाएँ</translation>
    </message>
    <message>
        <source>There is no demand to order for.</source>
        <translation>ऑर्डर करने लायक माँग नहीं है।</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>आपका पूर्वानुमान</translation>
    </message>
    <message>
        <source>Lost before an order can arrive</source>
        <translation>ऑर्डर आने से पहले छूटी</translation>
    </message>
    <message>
        <source>Cheaper from this quantity</source>
        <translation>इस मात्रा से सस्ता</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>सप्लायर का न्यूनतम</translation>
    </message>
    <message>
        <source>From another store</source>
        <translation>दूसरे स्टोर से</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>सभी स्तर</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>चेतावनी या गंभीर</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>त्रुटि या गंभीर</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>क्रैश</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>सभी श्रेणियाँ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>समय लगा</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>चुनी हुई पंक्ति</translation>
    </message>
    <message>
        <source>Choose a line to see it whole, with the times of its stages.</source>
        <translation>पूरी पंक्ति और उसके चरणों का समय देखने के लिए एक पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>लॉग पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Nothing is written down for this choice.</source>
        <translation>इस चुनाव के लिए कुछ दर्ज नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), the newest first. No sales data is in them.</source>
        <translation>
            <numerusform>%n पंक्ति, सबसे नई पहले। इसमें बिक्री का डेटा नहीं है।</numerusform>
            <numerusform>%n पंक्तियाँ, सबसे नई पहले। इनमें बिक्री का डेटा नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1, process %2</source>
        <translation>काम %1, प्रोसेस %2</translation>
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
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>इम्पोर्ट(&amp;I)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>बिक्री की फ़ाइलें (*.csv *.tsv *.txt *.xlsx *.xls);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>पेज में खोजें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>सब जगह खोजें(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>फिर गणना करें(&amp;C)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>मदद और शॉर्टकट(&amp;H)</translation>
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
        <translation>स्टोर पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>स्टोर खोला जा रहा है</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>मदद और शॉर्टकट</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>सबका हाल देखा जा रहा है</translation>
    </message>
    <message>
        <source>Selling &amp;calendar…</source>
        <translation>बिक्री कैलेंडर(&amp;C)…</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>बिक्री कैलेंडर</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>सभी स्टोर</translation>
    </message>
    <message>
        <source>The &amp;night…</source>
        <translation>रात का काम(&amp;N)…</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>रात का काम</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>अलर्ट</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 ट्रेन करें</translation>
    </message>
    <message>
        <source>Train all stores</source>
        <translation>सभी स्टोर ट्रेन करें</translation>
    </message>
    <message>
        <source>all stores</source>
        <translation>सभी स्टोरों</translation>
    </message>
    <message>
        <source>Export orders of %1…</source>
        <translation>%1 के ऑर्डर एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Export all products of %1…</source>
        <translation>%1 के सभी प्रोडक्ट एक्सपोर्ट करें…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
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
        <translation>पहला मॉडल</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 अंक</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the last %n day(s), which it had not seen</source>
        <translation>
            <numerusform>पिछले %n दिन पर मापा गया, जिसे इसने नहीं देखा था</numerusform>
            <numerusform>पिछले %n दिनों पर मापा गया, जिन्हें इसने नहीं देखा था</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % less WAPE, on days the model had not seen</source>
        <translation>100 % में से WAPE घटाकर, उन दिनों पर जो मॉडल ने नहीं देखे</translation>
    </message>
    <message>
        <source>What repeating the past season would have reached on the same days</source>
        <translation>उन्हीं दिनों पर पिछले सीज़न को दोहराने से मिलने वाली सटीकता</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, as a share of what was sold</source>
        <translation>निरपेक्ष चूकों का जोड़, बिक्री के हिस्से के रूप में</translation>
    </message>
    <message>
        <source>Mean absolute error, in units a day and product</source>
        <translation>औसत निरपेक्ष चूक, प्रति दिन और प्रोडक्ट यूनिटों में</translation>
    </message>
    <message>
        <source>Accuracy gained against the model that was active then</source>
        <translation>उस समय चालू मॉडल के मुक़ाबले बढ़ी सटीकता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>वर्शन</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>एल्गोरिद्म</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>दोहराव</translation>
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
        <translation>पिछले से</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>ट्रेन हुआ</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>जाँचा नहीं</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>तुलना नहीं हुई</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Make the selected model the active one of its store</source>
        <translation>चुने मॉडल को उसके स्टोर का चालू मॉडल बनाएँ</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>वापस लौटें</translation>
    </message>
    <message>
        <source>Return to the model that was active before the selected one</source>
        <translation>उस मॉडल पर लौटें जो चुने मॉडल से पहले चालू था</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>No model was trained yet.</source>
        <translation>अभी कोई मॉडल ट्रेन नहीं हुआ।</translation>
    </message>
    <message>
        <source>Select two models of a store (Ctrl+click) to compare them</source>
        <translation>तुलना के लिए एक ही स्टोर के दो मॉडल चुनें (Ctrl+क्लिक)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightDialog</name>
    <message>
        <source>The work of the night</source>
        <translation>रात का काम</translation>
    </message>
    <message>
        <source>Imports what arrived in a folder, trains what no longer fits, proposes the orders of every store and writes them down. Nothing is ordered: the proposals wait for you.</source>
        <translation>फ़ोल्डर में आई फ़ाइलें इम्पोर्ट करता है, जो मॉडल अब ठीक नहीं उन्हें ट्रेन करता है, हर स्टोर के ऑर्डर प्रस्तावित करके लिखता है। कुछ ऑर्डर नहीं होता: प्रस्ताव आपका इंतज़ार करते हैं।</translation>
    </message>
    <message>
        <source>&amp;Files arrive in</source>
        <translation>फ़ाइलें आने की जगह(&amp;F)</translation>
    </message>
    <message>
        <source>Folder where files arrive</source>
        <translation>फ़ाइलें आने का फ़ोल्डर</translation>
    </message>
    <message>
        <source>What was imported moves to its folder &quot;archive&quot;, what cannot be to &quot;rejected&quot;</source>
        <translation>जो इम्पोर्ट हुआ वह इसके “archive” फ़ोल्डर में जाता है, जो नहीं हो सकता वह “rejected” में</translation>
    </message>
    <message>
        <source>&amp;Orders go to</source>
        <translation>ऑर्डर जाने की जगह(&amp;O)</translation>
    </message>
    <message>
        <source>Folder for orders and forecasts</source>
        <translation>ऑर्डर और पूर्वानुमान का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Gets a folder a day, with orders, forecasts and the report</source>
        <translation>हर दिन एक फ़ोल्डर बनता है, ऑर्डर, पूर्वानुमान और रिपोर्ट के साथ</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>समय(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Every day while this window is open (made up for when the computer was off)</source>
        <translation>हर दिन, जब तक यह विंडो खुली है (कंप्यूटर बंद रहा हो तो बाद में पूरा होता है)(&amp;E)</translation>
    </message>
    <message>
        <source>With the window closed, the computer&apos;s own scheduler can do it: shelfcast-cli run schedule.</source>
        <translation>विंडो बंद हो तो कंप्यूटर का अपना शेड्यूलर यह कर सकता है: shelfcast-cli run schedule.</translation>
    </message>
    <message>
        <source>What came of it stands here after it was done.</source>
        <translation>पूरा होने के बाद नतीजा यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>अभी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>This database is only read.</source>
        <translation>यह डेटाबेस केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>फ़ोल्डर %1 नहीं है।</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>काम चल रहा है…</translation>
    </message>
    <message>
        <source>Kept. Next at %1.</source>
        <translation>सहेजा गया। अगली बार %1 पर।</translation>
    </message>
    <message>
        <source>Kept. Nothing is done by itself.</source>
        <translation>सहेजा गया। अपने-आप कुछ नहीं होता।</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>डेटाबेस(&amp;D)</translation>
    </message>
    <message>
        <source>None is read…</source>
        <translation>कोई नहीं पढ़ा जाता…</translation>
    </message>
    <message numerus="yes">
        <source>%n is read…</source>
        <translation>
            <numerusform>%n पढ़ा जाता है…</numerusform>
            <numerusform>%n पढ़े जाते हैं…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightRunner</name>
    <message>
        <source>The work of the night</source>
        <translation>रात का काम</translation>
    </message>
    <message>
        <source>The work of the night: %1</source>
        <translation>रात का काम: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderDetails</name>
    <message>
        <source>Purchase order</source>
        <translation>परचेज़ ऑर्डर</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>ऑर्डर रद्द करें…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>माल प्राप्त…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>भेजा हुआ मानें…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>ऑर्डर की पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>Lead time stated: %n day(s)</source>
        <translation>
            <numerusform>बताया गया लीड टाइम: %n दिन</numerusform>
            <numerusform>बताया गया लीड टाइम: %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead time is stated</source>
        <translation>लीड टाइम नहीं बताया गया</translation>
    </message>
    <message>
        <source>%1; nothing received yet to measure it.</source>
        <translation>%1; मापने के लिए अभी कुछ प्राप्त नहीं हुआ।</translation>
    </message>
    <message>
        <source>measured from one delivery</source>
        <translation>एक डिलीवरी से मापा गया</translation>
    </message>
    <message numerus="yes">
        <source>measured from %n deliveries</source>
        <translation>
            <numerusform>%n डिलीवरी से मापा गया</numerusform>
            <numerusform>%n डिलीवरियों से मापा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3 days, which decisions use.</source>
        <translation>%1; %2: %3 दिन, फ़ैसलों में यही लिया जाता है।</translation>
    </message>
    <message>
        <source>%1; %2: %3 days. Decisions use the stated one until more have come.</source>
        <translation>%1; %2: %3 दिन। और डिलीवरी आने तक फ़ैसलों में बताया गया लीड टाइम लिया जाता है।</translation>
    </message>
    <message>
        <source>minimum: %1</source>
        <translation>न्यूनतम: %1</translation>
    </message>
    <message>
        <source>To order on %1, expected %2.</source>
        <translation>%1 को ऑर्डर करना है, अनुमानित आवक %2।</translation>
    </message>
    <message>
        <source>Sent %1, expected %2.</source>
        <translation>%1 को भेजा, अनुमानित आवक %2।</translation>
    </message>
    <message>
        <source>Choose an order to see its lines</source>
        <translation>पंक्तियाँ देखने के लिए कोई ऑर्डर चुनें</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 के लिए</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderEditor</name>
    <message>
        <source>Order in units</source>
        <translation>ऑर्डर यूनिटों में</translation>
    </message>
    <message>
        <source> units</source>
        <translation> यूनिट</translation>
    </message>
    <message>
        <source>Reason for another quantity</source>
        <translation>दूसरी मात्रा का कारण</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>सुझाया गया</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Set order</source>
        <translation>ऑर्डर तय करें</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>अपना आकलन</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>प्रमोशन तय है</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>स्थानीय आयोजन</translation>
    </message>
    <message>
        <source>No room on the shelf</source>
        <translation>शेल्फ़ पर जगह नहीं</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>सप्लायर नहीं दे सकता</translation>
    </message>
    <message>
        <source>Product is going out</source>
        <translation>प्रोडक्ट बंद हो रहा है</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>%1 का ऑर्डर</translation>
    </message>
    <message>
        <source>Recommended %1</source>
        <translation>सुझाव %1</translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the order.</source>
        <translation>कारण बताएँ; कारण ऑर्डर के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Recommended are %1.</source>
        <translation>सुझाव %1 का है।</translation>
    </message>
    <message>
        <source>Order of %1 for %2</source>
        <translation>%2 में %1 का ऑर्डर</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderPlan</name>
    <message>
        <source>Order of %1 set to %2</source>
        <translation>%1 का ऑर्डर %2 किया गया</translation>
    </message>
    <message>
        <source>Order of %1 back to the recommended %2</source>
        <translation>%1 का ऑर्डर वापस सुझाए गए %2 पर</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSheetDialog</name>
    <message>
        <source>Order sheet</source>
        <translation>ऑर्डर शीट</translation>
    </message>
    <message>
        <source>Order sheet of %1</source>
        <translation>%1 की ऑर्डर शीट</translation>
    </message>
    <message>
        <source>Tick what the supplier wants to read, in his order and under his headings. Excel and CSV files of this supplier alone are written so.</source>
        <translation>सप्लायर जो पढ़ना चाहता है उसे चुनें, उसी के क्रम में और उसी के शीर्षकों के साथ। सिर्फ़ इसी सप्लायर की Excel और CSV फ़ाइलें इसी तरह लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>Columns of the order sheet</source>
        <translation>ऑर्डर शीट के कॉलम</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Usual sheet</source>
        <translation>सामान्य शीट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Reading the order sheet</source>
        <translation>ऑर्डर शीट पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>The usual sheet, with all columns and why each line is ordered.</source>
        <translation>सामान्य शीट, सभी कॉलमों और हर पंक्ति के कारण के साथ।</translation>
    </message>
    <message>
        <source>Tick at least one column, and give each a heading of its own without “;”.</source>
        <translation>कम से कम एक कॉलम चुनें और हर कॉलम को अलग शीर्षक दें, जिसमें “;” न हो।</translation>
    </message>
    <message>
        <source>Saving the order sheet</source>
        <translation>ऑर्डर शीट सहेजी जा रही है</translation>
    </message>
    <message>
        <source>Order sheet of %1 changed</source>
        <translation>%1 की ऑर्डर शीट बदली</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderStepCard</name>
    <message>
        <source>Expected on</source>
        <translation>अनुमानित दिन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Day the goods are expected</source>
        <translation>माल आने का अनुमानित दिन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>सप्लायर नहीं दे सकता</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>अब ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>ग़लती से ऑर्डर हुआ</translation>
    </message>
    <message>
        <source>Ordered elsewhere</source>
        <translation>कहीं और ऑर्डर हुआ</translation>
    </message>
    <message>
        <source>Set all to 0</source>
        <translation>सब 0 करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>हाँ, करें</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>भेजने का दिन</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>%1 भेजा गया</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day.</source>
        <translation>लीड टाइम इसी दिन से मापा जाता है।</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>भेजा हुआ मानें</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>आने का दिन</translation>
    </message>
    <message>
        <source>Units of %1 that came</source>
        <translation>%1 की आई हुई यूनिटें</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 में से</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>%1 का क्या आया</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 रद्द करें</translation>
    </message>
    <message>
        <source>What is still open is no longer expected; what came stays in stock.</source>
        <translation>जो अब भी बाकी है उसके आने की उम्मीद नहीं रहती; जो आया वह स्टॉक में रहता है।</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>ऑर्डर रद्द करें</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>माल ऑर्डर भेजे जाने से पहले नहीं आ सकता।</translation>
    </message>
    <message>
        <source>Nothing came: leave with Back.</source>
        <translation>कुछ नहीं आया: “पीछे” से निकलें।</translation>
    </message>
    <message>
        <source>%1 units, all that was open.</source>
        <translation>%1 यूनिट, जो बाकी था सब।</translation>
    </message>
    <message>
        <source>%1 units; the other %2 stay open.</source>
        <translation>%1 यूनिट; बाकी %2 अब भी आने हैं।</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day; its order day is %1.</source>
        <translation>लीड टाइम इसी दिन से मापा जाता है; ऑर्डर का दिन %1 है।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSteps</name>
    <message>
        <source>%1 is a proposal again</source>
        <translation>%1 फिर से प्रस्ताव है</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 नहीं भेजा गया</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrdersView</name>
    <message>
        <source>Purchase orders</source>
        <translation>परचेज़ ऑर्डर</translation>
    </message>
    <message>
        <source>Propose orders</source>
        <translation>ऑर्डर प्रस्तावित करें</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>कोई ऑर्डर नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>खोज और फ़िल्टर के साथ कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Show the open orders</source>
        <translation>बाकी ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>ऑर्डर खोजें</translation>
    </message>
    <message>
        <source>Number, supplier or product (Ctrl+F)</source>
        <translation>नंबर, सप्लायर या प्रोडक्ट (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>केवल ये ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Raise to the supplier&apos;s minimum</source>
        <translation>सप्लायर के न्यूनतम तक बढ़ाएँ</translation>
    </message>
    <message>
        <source>Orders under their supplier&apos;s minimum order value are proposed with more packs of what sells soonest, until they reach it.</source>
        <translation>जो ऑर्डर सप्लायर की न्यूनतम ऑर्डर रक़म से कम हैं, उनमें सबसे जल्दी बिकने वाले माल के और पैक जोड़कर प्रस्ताव बनता है, जब तक न्यूनतम पूरा न हो।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>One file per supplier, one workbook, or a list to print (Ctrl+E)</source>
        <translation>हर सप्लायर की एक फ़ाइल, एक वर्कबुक, या छापने की सूची (Ctrl+E)</translation>
    </message>
    <message>
        <source>One order per supplier out of today&apos;s recommendation</source>
        <translation>आज की सलाह से हर सप्लायर का एक ऑर्डर</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>सब मंज़ूर करें</translation>
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
        <translation>%1 भेजा हुआ माना गया</translation>
    </message>
    <message>
        <source>Delivery of %1 recorded</source>
        <translation>%1 की डिलीवरी दर्ज हुई</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 रद्द</translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%2 में %1 को %3 किया गया</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>ऑर्डर पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>To approve %1</source>
        <translation>मंज़ूरी बाकी %1</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>रास्ते में %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>पूरे %1</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>केवल दिखाएँ: %1</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>फिर प्रस्ताव बनाएँ</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>सब %1 मंज़ूर करें</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>कुछ ऑर्डर करने की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>No product is under its order level today. Orders that were received or cancelled are under Finished.</source>
        <translation>आज कोई प्रोडक्ट अपने ऑर्डर स्तर से नीचे नहीं है। प्राप्त या रद्द हुए ऑर्डर “पूरे” में हैं।</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>अभी कोई परचेज़ ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>No open purchase orders</source>
        <translation>कोई परचेज़ ऑर्डर बाकी नहीं</translation>
    </message>
    <message>
        <source>Propose them out of today&apos;s recommendation: one order per supplier, which you then check, approve, export and mark as sent.</source>
        <translation>आज की सलाह से प्रस्ताव बनाएँ: हर सप्लायर का एक ऑर्डर, जिसे आप फिर जाँचते, मंज़ूर करते, एक्सपोर्ट करते और भेजा हुआ मानते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to approve, %1 in all.</source>
        <translation>
            <numerusform>%n ऑर्डर की मंज़ूरी बाकी, कुल %1।</numerusform>
            <numerusform>%n ऑर्डरों की मंज़ूरी बाकी, कुल %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s recommendation makes %n order(s) for %1.</source>
        <translation>
            <numerusform>आज की सलाह से %n ऑर्डर बनता है, %1 का।</numerusform>
            <numerusform>आज की सलाह से %n ऑर्डर बनते हैं, %1 के।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be ordered today.</source>
        <translation>आज कुछ ऑर्डर करने की ज़रूरत नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) under way, %1 still to come.</source>
        <translation>
            <numerusform>%n ऑर्डर रास्ते में, %1 आना बाकी।</numerusform>
            <numerusform>%n ऑर्डर रास्ते में, %1 आना बाकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n order(s).</source>
        <translation>
            <numerusform>लेट: %n ऑर्डर।</numerusform>
            <numerusform>लेट: %n ऑर्डर।</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals were made for another planning date. Propose again for %1.</source>
        <translation>प्रस्ताव दूसरी प्लानिंग तारीख़ के लिए बने थे। %1 के लिए फिर प्रस्ताव बनाएँ।</translation>
    </message>
    <message>
        <source>Replace the proposals?</source>
        <translation>प्रस्ताव बदलें?</translation>
    </message>
    <message>
        <source>Lines were changed by hand or raised to a minimum. New proposals take the place of those not approved yet; approved and sent orders stay.</source>
        <translation>पंक्तियाँ हाथ से बदली गईं या न्यूनतम तक बढ़ाई गईं। नए प्रस्ताव उनकी जगह लेते हैं जो अभी मंज़ूर नहीं हुए; मंज़ूर और भेजे ऑर्डर रहते हैं।</translation>
    </message>
    <message>
        <source>Proposing orders</source>
        <translation>ऑर्डर प्रस्तावित हो रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed.</source>
        <translation>
            <numerusform>%n ऑर्डर प्रस्तावित।</numerusform>
            <numerusform>%n ऑर्डर प्रस्तावित।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 मंज़ूर</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n ऑर्डर मंज़ूर</numerusform>
            <numerusform>%n ऑर्डर मंज़ूर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ऑर्डर</numerusform>
            <numerusform>%n ऑर्डर</numerusform>
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
        <translation>एक Excel वर्कबुक…</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>orders.xlsx</translation>
    </message>
    <message>
        <source>One Excel file per supplier…</source>
        <translation>हर सप्लायर की Excel फ़ाइल…</translation>
    </message>
    <message>
        <source>One CSV file…</source>
        <translation>एक CSV फ़ाइल…</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>orders.csv</translation>
    </message>
    <message>
        <source>One CSV file per supplier…</source>
        <translation>हर सप्लायर की CSV फ़ाइल…</translation>
    </message>
    <message>
        <source>List to print, %1…</source>
        <translation>छापने की सूची, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>orders.pdf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 लिखी गई।</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s), one per supplier.</source>
        <translation>
            <numerusform>%n फ़ाइल लिखी गई, हर सप्लायर की एक।</numerusform>
            <numerusform>%n फ़ाइलें लिखी गईं, हर सप्लायर की एक।</numerusform>
        </translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>गणना हो रही है…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePanel</name>
    <message>
        <source>Your changes to the forecast</source>
        <translation>पूर्वानुमान में आपके बदलाव</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>आपके बदलाव</translation>
    </message>
    <message>
        <source>Reason for your changes</source>
        <translation>आपके बदलावों का कारण</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Kept with every change you make from now on</source>
        <translation>अब से आपके हर बदलाव के साथ रखा जाता है</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the chosen periods by this percentage</source>
        <translation>चुनी अवधियों को इतने प्रतिशत से बदलें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Back to model</source>
        <translation>वापस मॉडल पर</translation>
    </message>
    <message>
        <source>Type your own number into the column &quot;Yours&quot;, or change several periods by a percentage. The model&apos;s forecast stays beside it.</source>
        <translation>“आपका” कॉलम में अपनी संख्या लिखें, या कई अवधियों को प्रतिशत से बदलें। मॉडल का पूर्वानुमान साथ में रहता है।</translation>
    </message>
    <message>
        <source>All your changes to this forecast</source>
        <translation>इस पूर्वानुमान में आपके सभी बदलाव</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>अपना आकलन</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>प्रमोशन तय है</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>स्थानीय आयोजन</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>Competitor opens or closes</source>
        <translation>प्रतियोगी खुलता या बंद होता है</translation>
    </message>
    <message>
        <source>Choose periods in the table to change them.</source>
        <translation>बदलने के लिए टेबल में अवधियाँ चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) chosen</source>
        <translation>
            <numerusform>%n अवधि चुनी</numerusform>
            <numerusform>%n अवधियाँ चुनीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed by you</source>
        <translation>
            <numerusform>, %n आपने बदली</numerusform>
            <numerusform>, %n आपने बदलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Lets the chosen changes be changed again</source>
        <translation>चुने बदलाव फिर से बदले जा सकते हैं</translation>
    </message>
    <message>
        <source>Keeps the chosen changes as they are until you unfreeze them</source>
        <translation>चुने बदलाव वैसे ही रहते हैं जब तक आप उन्हें अनलॉक न करें</translation>
    </message>
    <message>
        <source>%1: %2, model %3</source>
        <translation>%1: %2, मॉडल %3</translation>
    </message>
    <message>
        <source>%1, sold %2</source>
        <translation>%1, बिक्री %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, लॉक</translation>
    </message>
    <message>
        <source>What the changes were worth is measured once their periods have passed.</source>
        <translation>बदलाव कितने सही रहे, यह उनकी अवधियाँ बीतने पर मापा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): your changes were closer by %1 units.</source>
        <translation>
            <numerusform>%n अवधि पर मापा गया: आपके बदलाव %1 यूनिट ज़्यादा क़रीब रहे।</numerusform>
            <numerusform>%n अवधियों पर मापा गया: आपके बदलाव %1 यूनिट ज़्यादा क़रीब रहे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): the model was closer by %1 units.</source>
        <translation>
            <numerusform>%n अवधि पर मापा गया: मॉडल %1 यूनिट ज़्यादा क़रीब रहा।</numerusform>
            <numerusform>%n अवधियों पर मापा गया: मॉडल %1 यूनिट ज़्यादा क़रीब रहा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders follow the forecast with your changes.</source>
        <translation>ऑर्डर आपके बदलावों वाले पूर्वानुमान से बनते हैं।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePlan</name>
    <message>
        <source>Forecast of %1 set to %2</source>
        <translation>%1 का पूर्वानुमान %2 किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed by %1 %</source>
        <translation>
            <numerusform>%n अवधि %1 % बदली</numerusform>
            <numerusform>%n अवधियाँ %1 % बदलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model</source>
        <translation>
            <numerusform>%n अवधि वापस मॉडल पर</numerusform>
            <numerusform>%n अवधियाँ वापस मॉडल पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) frozen</source>
        <translation>
            <numerusform>%n अवधि लॉक</numerusform>
            <numerusform>%n अवधियाँ लॉक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) unfrozen</source>
        <translation>
            <numerusform>%n अवधि अनलॉक</numerusform>
            <numerusform>%n अवधियाँ अनलॉक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Page</name>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>क्या किया जा सकता है?</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>could not be computed</source>
        <translation>गणना नहीं हो सकी</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>इसकी गणना नहीं हो सकी।</translation>
    </message>
    <message>
        <source>This is worked out for one store at a time.</source>
        <translation>इसकी गणना एक बार में एक स्टोर के लिए होती है।</translation>
    </message>
    <message>
        <source>Which store?</source>
        <translation>कौन-सा स्टोर?</translation>
    </message>
    <message>
        <source>All stores are chosen. The dashboard, the products, the purchase orders and the plan show them together; this shows one.</source>
        <translation>सभी स्टोर चुने हुए हैं। डैशबोर्ड, प्रोडक्ट, परचेज़ ऑर्डर और योजना उन्हें एक साथ दिखाते हैं; यहाँ एक ही दिखता है।</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>स्टोर चुनें</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PageHeader</name>
    <message>
        <source>View: %1</source>
        <translation>दृश्य: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार फिर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Take at least %1 letters: short ones are found by trying.</source>
        <translation>कम से कम %1 अक्षर लें: छोटे पासफ़्रेज़ कोशिश करके निकाले जा सकते हैं।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PeriodBrush</name>
    <message>
        <source>Period shown</source>
        <translation>दिखाई जा रही अवधि</translation>
    </message>
    <message>
        <source>Drag the window or its edges; a double click shows everything</source>
        <translation>विंडो या उसके किनारे खींचें; डबल-क्लिक से सब दिखता है</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanChart</name>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Choose a product to see its plan.</source>
        <translation>योजना देखने के लिए कोई प्रोडक्ट चुनें।</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2 and planned %3, stock at the end %4.</source>
        <translation>माँग %1, ऑर्डर की आवक %2, योजना की आवक %3, अंत में स्टॉक %4।</translation>
    </message>
    <message>
        <source>%1 find no stock.</source>
        <translation>%1 के लिए स्टॉक नहीं।</translation>
    </message>
    <message>
        <source>Stock at the end %1</source>
        <translation>अंत में स्टॉक %1</translation>
    </message>
    <message>
        <source>Demand %1, in 9 of 10 cases under %2</source>
        <translation>माँग %1, 10 में से 9 बार %2 से कम</translation>
    </message>
    <message>
        <source>Firm orders %1</source>
        <translation>पक्के ऑर्डर %1</translation>
    </message>
    <message>
        <source>Ordered, arrives %1</source>
        <translation>ऑर्डर में, आएगा %1</translation>
    </message>
    <message>
        <source>Planned to arrive %1</source>
        <translation>योजना में, आएगा %1</translation>
    </message>
    <message>
        <source>To order in this period %1</source>
        <translation>इस अवधि में ऑर्डर करना है %1</translation>
    </message>
    <message>
        <source>Short %1</source>
        <translation>कमी %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month under a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Safety stock %1</source>
        <translation>सेफ़्टी स्टॉक %1</translation>
    </message>
    <message>
        <source>Demand, high</source>
        <translation>माँग, ज़्यादा</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>ऑर्डर में</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>योजना में</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2; the stock is not known.</source>
        <translation>माँग %1, ऑर्डर की आवक %2; स्टॉक मालूम नहीं है।</translation>
    </message>
    <message>
        <source>The stock is not known</source>
        <translation>स्टॉक मालूम नहीं है</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>माँग</translation>
    </message>
    <message>
        <source>Firm orders</source>
        <translation>पक्के ऑर्डर</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanPeriodModel</name>
    <message>
        <source>Week from</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Half of such periods sell more</source>
        <translation>ऐसी आधी अवधियों में इससे ज़्यादा बिकता है</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>One in ten such periods sells more</source>
        <translation>ऐसी दस में से एक अवधि में इससे ज़्यादा बिकता है</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Gross demand that is planned with: the larger of the mean demand and the firm orders, and what assembled goods take</source>
        <translation>वह कुल माँग जिससे योजना बनती है: औसत माँग और पक्के ऑर्डरों में से जो बड़ा हो, और तैयार सामान में लगने वाला माल</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>माँग</translation>
    </message>
    <message>
        <source>Firm customer orders</source>
        <translation>ग्राहकों के पक्के ऑर्डर</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>पक्के</translation>
    </message>
    <message>
        <source>Scheduled receipts: ordered and not received yet</source>
        <translation>तय आवक: ऑर्डर हो चुका, अभी प्राप्त नहीं</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>ऑर्डर में</translation>
    </message>
    <message>
        <source>Planned receipts: arrive when the planned orders are placed</source>
        <translation>योजना की आवक: योजना के ऑर्डर देने पर आएगी</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>योजना में</translation>
    </message>
    <message>
        <source>Planned releases: what to order in this period</source>
        <translation>योजना के ऑर्डर: इस अवधि में क्या ऑर्डर करना है</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>करना है</translation>
    </message>
    <message>
        <source>Projected stock at the end of the period</source>
        <translation>अवधि के अंत में अनुमानित स्टॉक</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>सेफ़्टी स्टॉक</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सेफ़्टी</translation>
    </message>
    <message>
        <source>Demand that finds no stock</source>
        <translation>माँग जिसके लिए स्टॉक नहीं</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>कमी</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanProductModel</name>
    <message>
        <source>nothing to do</source>
        <translation>कोई काम नहीं</translation>
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
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>अभी ऑर्डर</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>सबसे कम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>Lowest projected stock of the plan</source>
        <translation>योजना में सबसे कम अनुमानित स्टॉक</translation>
    </message>
    <message>
        <source>All planned orders at their unit cost</source>
        <translation>योजना के सभी ऑर्डर, यूनिट लागत पर</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Products of the plan</source>
        <translation>योजना के प्रोडक्ट</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>कोई प्रोडक्ट नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>खोज और फ़िल्टर के साथ कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>सभी प्रोडक्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>प्रोडक्ट खोजें</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>ID, नाम, कैटेगरी या सप्लायर (Ctrl+F)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>घटक</translation>
    </message>
    <message>
        <source>Products that assembled goods are made of</source>
        <translation>वे प्रोडक्ट जिनसे तैयार सामान बनता है</translation>
    </message>
    <message>
        <source>How many weeks or days</source>
        <translation>कितने हफ़्ते या दिन</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>हफ़्ते</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Periods of the plan</source>
        <translation>योजना की अवधियाँ</translation>
    </message>
    <message>
        <source>Import bills of material…</source>
        <translation>घटक सूची इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>A table with the columns parent, component, quantity and loss: what a hamper or a meal kit is made of. Its components are then planned with it.</source>
        <translation>parent, component, quantity और loss कॉलम वाली टेबल: गिफ़्ट हैंपर या मील किट में क्या-क्या लगता है। फिर उसके साथ उसके घटकों की भी योजना बनती है।</translation>
    </message>
    <message>
        <source>Import bills of material</source>
        <translation>घटक सूची इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>टेबल (*.csv *.tsv *.txt *.xlsx *.xls);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Order and reasons</source>
        <translation>ऑर्डर और कारण</translation>
    </message>
    <message>
        <source>Open this product among the products</source>
        <translation>यह प्रोडक्ट प्रोडक्टों में खोलें</translation>
    </message>
    <message>
        <source>The plan by period</source>
        <translation>अवधि के हिसाब से योजना</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>The whole plan as Excel or CSV (Ctrl+E)</source>
        <translation>पूरी योजना Excel या CSV में (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>काम %1</translation>
    </message>
    <message>
        <source>Components %1</source>
        <translation>घटक %1</translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>अगला %n हफ़्ता</numerusform>
            <numerusform>अगले %n हफ़्ते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>अगला %n दिन</numerusform>
            <numerusform>अगले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do in %1.</source>
        <translation>%1 में कोई काम नहीं।</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 नुक़सान</translation>
    </message>
    <message>
        <source>%1 × %2%3</source>
        <translation>%1 × %2%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 में %1</translation>
    </message>
    <message>
        <source>Made of %1.</source>
        <translation>%1 से बना।</translation>
    </message>
    <message>
        <source>Component of level %1: %2.</source>
        <translation>स्तर %1 का घटक: %2।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>और %n अन्य।</numerusform>
            <numerusform>और %n अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the stock and what is on order last.</source>
        <translation>कोई काम नहीं: स्टॉक और ऑर्डर किया हुआ माल काफ़ी है।</translation>
    </message>
    <message>
        <source>Choose a product to see its plan</source>
        <translation>योजना देखने के लिए कोई प्रोडक्ट चुनें</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n week(s)</source>
        <translation>
            <numerusform>लीड टाइम %n हफ़्ता</numerusform>
            <numerusform>लीड टाइम %n हफ़्ते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n day(s)</source>
        <translation>
            <numerusform>लीड टाइम %n दिन</numerusform>
            <numerusform>लीड टाइम %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 की योजना</translation>
    </message>
    <message>
        <source>%1-%2-plan.xlsx</source>
        <translation>%1-%2-plan.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) to order in the first of them.</source>
        <translation>
            <numerusform>पहली अवधि में %Ln प्रोडक्ट ऑर्डर करना है।</numerusform>
            <numerusform>पहली अवधि में %Ln प्रोडक्ट ऑर्डर करने हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) run short, by %1 units.</source>
        <translation>
            <numerusform>%Ln प्रोडक्ट कम पड़ेगा, %1 यूनिट की कमी।</numerusform>
            <numerusform>%Ln प्रोडक्ट कम पड़ेंगे, %1 यूनिट की कमी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %Ln product(s) is not known; no orders are planned for them.</source>
        <translation>
            <numerusform>%Ln प्रोडक्ट का स्टॉक मालूम नहीं है; उसके ऑर्डर की योजना नहीं बनती।</numerusform>
            <numerusform>%Ln प्रोडक्टों का स्टॉक मालूम नहीं है; उनके ऑर्डर की योजना नहीं बनती।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one store</source>
        <translation>एक स्टोर दिखाएँ</translation>
    </message>
    <message>
        <source>There is no plan for this choice</source>
        <translation>इस चुनाव के लिए कोई योजना नहीं है</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>Every store</source>
        <translation>हर स्टोर</translation>
    </message>
    <message>
        <source>All stores: </source>
        <translation>सभी स्टोर: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1, planned orders of %2 in all.</source>
        <translation>
            <numerusform>%1 में %Ln काम, योजना के ऑर्डर कुल %2 के।</numerusform>
            <numerusform>%1 में %Ln काम, योजना के ऑर्डर कुल %2 के।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1.</source>
        <translation>
            <numerusform>%1 में %Ln काम।</numerusform>
            <numerusform>%1 में %Ln काम।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanWriter</name>
    <message>
        <source>Storing your changes</source>
        <translation>आपके बदलाव सहेजे जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PolicyDialog</name>
    <message>
        <source>How it is ordered</source>
        <translation>ऑर्डर का तरीक़ा</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>%1 के प्रोडक्ट</translation>
    </message>
    <message>
        <source>Only in the store %1</source>
        <translation>केवल स्टोर %1 में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Like the class of each product</source>
        <translation>हर प्रोडक्ट की क्लास की तरह</translation>
    </message>
    <message>
        <source>Like its supplier or its class</source>
        <translation>सप्लायर या क्लास की तरह</translation>
    </message>
    <message>
        <source>By a service level</source>
        <translation>सर्विस लेवल से</translation>
    </message>
    <message>
        <source>By a fill rate</source>
        <translation>फ़िल रेट से</translation>
    </message>
    <message>
        <source>By costs</source>
        <translation>ख़र्च से</translation>
    </message>
    <message>
        <source>Between a minimum and a maximum</source>
        <translation>न्यूनतम और अधिकतम के बीच</translation>
    </message>
    <message>
        <source>In fixed lots</source>
        <translation>तय लॉट में</translation>
    </message>
    <message>
        <source>From price, unit cost and the holding rate</source>
        <translation>दाम, यूनिट लागत और रखने की दर से</translation>
    </message>
    <message>
        <source>No stock-out until the next delivery</source>
        <translation>अगली डिलीवरी तक स्टॉक ख़त्म नहीं</translation>
    </message>
    <message>
        <source>Share of demand served from stock</source>
        <translation>माँग का हिस्सा जो स्टॉक से पूरा हुआ</translation>
    </message>
    <message>
        <source>A unit short costs</source>
        <translation>एक यूनिट की कमी का ख़र्च</translation>
    </message>
    <message>
        <source>A unit on the shelf for a week costs</source>
        <translation>शेल्फ़ पर एक यूनिट का एक हफ़्ते का ख़र्च</translation>
    </message>
    <message>
        <source>Order at this stock or less</source>
        <translation>इतने या कम स्टॉक पर ऑर्डर</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>यहाँ तक</translation>
    </message>
    <message>
        <source>Whole lots of</source>
        <translation>पूरे लॉट, साइज़</translation>
    </message>
    <message>
        <source>The chance that nothing runs out between two deliveries.</source>
        <translation>दो डिलीवरी के बीच कुछ ख़त्म न होने की संभावना।</translation>
    </message>
    <message>
        <source>Of a hundred units asked for, so many are there. 98 % served can be 87 % of deliveries without a stock-out: these are two measures.</source>
        <translation>माँगी गई सौ यूनिटों में से इतनी मौजूद रहती हैं। हो सकता है कि 98 % माँग पूरी हो, पर केवल 87 % डिलीवरियों के बीच स्टॉक ख़त्म न हुआ हो: ये दो अलग माप हैं।</translation>
    </message>
    <message>
        <source>As much as balances what a lost sale costs with what stock costs that is left over.</source>
        <translation>उतना, जिस पर छूटी बिक्री का ख़र्च और बचे स्टॉक का ख़र्च बराबर हों।</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels do.</source>
        <translation>ऑर्डर पूर्वानुमान से नहीं, तय स्तरों से होता है।</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels and lots do.</source>
        <translation>ऑर्डर पूर्वानुमान से नहीं, तय स्तरों और लॉट से होता है।</translation>
    </message>
    <message>
        <source>Unit cost by quantity</source>
        <translation>मात्रा पर यूनिट लागत</translation>
    </message>
    <message>
        <source>From so many units on, every unit of the order costs this. More is ordered where that is cheaper in the end.</source>
        <translation>इतनी यूनिटों से आगे ऑर्डर की हर यूनिट इस लागत पर मिलती है। जहाँ कुल मिलाकर सस्ता पड़े, वहाँ ज़्यादा ऑर्डर होता है।</translation>
    </message>
    <message>
        <source>From units</source>
        <translation>इतनी यूनिट से</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>यूनिट लागत</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>भाड़ा</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Free from an order value of</source>
        <translation>इतने के ऑर्डर से मुफ़्त</translation>
    </message>
    <message>
        <source>Freight of a smaller order</source>
        <translation>छोटे ऑर्डर का भाड़ा</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>नियम पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>What a change does to today&apos;s orders is shown here before it is kept.</source>
        <translation>बदलाव का आज के ऑर्डरों पर असर सहेजने से पहले यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>देखा जा रहा है कि क्या बदलेगा…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>देखा जा रहा है कि क्या बदलेगा</translation>
    </message>
    <message>
        <source>Saving the rules</source>
        <translation>नियम सहेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>%1 के नियम बदले</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PreviewTable</name>
    <message>
        <source>Preview of the file, with the meaning of each column</source>
        <translation>फ़ाइल की झलक, हर कॉलम के अर्थ के साथ</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>कॉलम %1</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>कॉलम %1 का अर्थ</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProductsView</name>
    <message>
        <source>Bulk prediction</source>
        <translation>ऑर्डर सुझाव</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>कोई प्रोडक्ट नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>खोज और फ़िल्टर के साथ कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>सभी प्रोडक्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Order of %1 set to %2.</source>
        <translation>%1 का ऑर्डर %2 किया गया।</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>गंभीर</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ऑर्डर की रक़म</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>जोखिम वाली बिक्री</translation>
    </message>
    <message>
        <source>Products and their orders</source>
        <translation>प्रोडक्ट और उनके ऑर्डर</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>orders.xlsx</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>CSV, Excel or purchase orders (Ctrl+E)</source>
        <translation>CSV, Excel या परचेज़ ऑर्डर (Ctrl+E)</translation>
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
        <translation>डिलीवरी से पहले ख़त्म</translation>
    </message>
    <message>
        <source>at the reorder point</source>
        <translation>रीऑर्डर पॉइंट पर</translation>
    </message>
    <message>
        <source>if nothing is ordered</source>
        <translation>अगर ऑर्डर न हो</translation>
    </message>
    <message>
        <source>Explaining the demand</source>
        <translation>माँग समझाई जा रही है</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>टेबल CSV में…</translation>
    </message>
    <message>
        <source>bulk.csv</source>
        <translation>bulk.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as Excel…</source>
        <translation>टेबल Excel में…</translation>
    </message>
    <message>
        <source>bulk.xlsx</source>
        <translation>bulk.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>orders.csv</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary to print, %1…</source>
        <translation>छापने का सार, %1…</translation>
    </message>
    <message>
        <source>bulk.pdf</source>
        <translation>bulk.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Orders of the day as Excel…</source>
        <translation>दिन के ऑर्डर Excel में…</translation>
    </message>
    <message>
        <source>Orders of the day as CSV…</source>
        <translation>दिन के ऑर्डर CSV में…</translation>
    </message>
    <message>
        <source>Order list to print, %1…</source>
        <translation>छापने की ऑर्डर सूची, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>orders.pdf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>ऑर्डर से बचत %1</translation>
    </message>
    <message>
        <source>If nothing is ordered today. %1 of it are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>अगर आज कुछ ऑर्डर न हो। इसमें से %1 का नुक़सान अब टल नहीं सकता: आज का कोई भी ऑर्डर आने से पहले यह बिक्री छूट जाएगी।</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Every recommended line into its supplier&apos;s order; doubtful ones are ticked by hand</source>
        <translation>हर सुझाई गई पंक्ति उसके सप्लायर के ऑर्डर में जाती है; संदिग्ध पंक्तियाँ ख़ुद चुनें</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n ऑर्डर मंज़ूर</numerusform>
            <numerusform>%n ऑर्डर मंज़ूर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 मंज़ूर</translation>
    </message>
    <message>
        <source>%1 marked as sent</source>
        <translation>%1 भेजा हुआ माना गया</translation>
    </message>
    <message>
        <source>%1 raised to the minimum</source>
        <translation>%1 न्यूनतम तक बढ़ाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put into orders</source>
        <translation>
            <numerusform>%n पंक्ति ऑर्डर में डाली</numerusform>
            <numerusform>%n पंक्तियाँ ऑर्डर में डालीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off orders</source>
        <translation>
            <numerusform>%n पंक्ति ऑर्डर से हटाई</numerusform>
            <numerusform>%n पंक्तियाँ ऑर्डर से हटाईं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%2 में %1 को %3 किया गया</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 लिखी गई।</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>%n ऑर्डर मंज़ूर करें</numerusform>
            <numerusform>%n ऑर्डर मंज़ूर करें</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>स्टॉक मालूम नहीं</translation>
    </message>
    <message>
        <source>%1 is with the supplier; it is not changed any more.</source>
        <translation>%1 सप्लायर के पास है; अब इसमें बदलाव नहीं होता।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as sent</source>
        <translation>
            <numerusform>%n ऑर्डर भेजा हुआ माना गया</numerusform>
            <numerusform>%n ऑर्डर भेजे हुए माने गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>%n भेजा हुआ मानें</numerusform>
            <numerusform>%n भेजे हुए मानें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 approved.</source>
        <translation>
            <numerusform>%n ऑर्डर मंज़ूर, %1 का।</numerusform>
            <numerusform>%n ऑर्डर मंज़ूर, %1 के।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 sent.</source>
        <translation>
            <numerusform>%n ऑर्डर भेजा गया, %1 का।</numerusform>
            <numerusform>%n ऑर्डर भेजे गए, %1 के।</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 sent today?</source>
        <translation>क्या %1 आज भेजा गया?</translation>
    </message>
    <message>
        <source>Its order day is %1. The day it is expected moves with the day it was sent.</source>
        <translation>इसका ऑर्डर का दिन %1 है। आने का अनुमानित दिन भेजने के दिन के साथ बदलता है।</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>आज भेजा गया</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रुक रहा है…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, price</source>
        <translation>%1, दाम</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>यूनिट लागत</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>आना बाकी</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PurchaseOrderModel</name>
    <message>
        <source>no price</source>
        <translation>दाम नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n दिन लेट</numerusform>
            <numerusform>%1, %n दिन लेट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>ऑर्डर का दिन</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>लीड टाइम, दिन</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
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
        <translation>क्या सुरक्षित है</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>आप क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>बैकअप, सबसे नया पहले</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>वापस %1 पर</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>दूसरा चुनें…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>डेटाबेस खोलें</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Shelfcast डेटाबेस (*.db);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>जाँच पैकेज सहेजें…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>जाँच पैकेज सहेजें</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>shelfcast diagnosis.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP फ़ाइलें (*.zip)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से शुरू</translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation>दूसरा रीस्टोर करें…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप रीस्टोर करें</translation>
    </message>
    <message>
        <source>Backups (*);;All files (*)</source>
        <translation>बैकअप (*);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>केवल पढ़ने हेतु खोलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>यह बैकअप रीस्टोर करें</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>जो पढ़ा जा सके बचाएँ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>बचाया गया: %1।</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>खोया: %1।</translation>
    </message>
    <message>
        <source>Restore it below to go on with it; what is missing is told there.</source>
        <translation>इसके साथ आगे बढ़ने के लिए इसे नीचे रीस्टोर करें; जो नहीं है वह वहाँ बताया जाता है।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ScenarioTableModel</name>
    <message>
        <source>unknown</source>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>क्या बदला गया</translation>
    </message>
    <message>
        <source>Week low</source>
        <translation>हफ़्ता कम</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Against today</source>
        <translation>आज से तुलना</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ऑर्डर की रक़म</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>बिक्री रक़म</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>जोखिम</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>स्टॉक मालूम नहीं</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SelectionBar</name>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n प्रोडक्ट चुना</numerusform>
            <numerusform>%n प्रोडक्ट चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to order</source>
        <translation>%1, कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ऑर्डर</numerusform>
            <numerusform>%n ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>रक़म %1</translation>
    </message>
    <message>
        <source>Put in orders</source>
        <translation>ऑर्डर में डालें</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ServiceMenu</name>
    <message>
        <source>Open the service&apos;s page</source>
        <translation>सर्विस का पेज खोलें</translation>
    </message>
    <message>
        <source>Other programs can ask at %1.</source>
        <translation>दूसरे प्रोग्राम %1 पर पूछ सकते हैं।</translation>
    </message>
    <message>
        <source>Other programs of this computer can ask and change everything at %1.</source>
        <translation>इस कंप्यूटर के दूसरे प्रोग्राम %1 पर सब कुछ पूछ और बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Other programs get no answer any more.</source>
        <translation>दूसरे प्रोग्रामों को अब जवाब नहीं मिलता।</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs (%1)</source>
        <translation>दूसरे प्रोग्रामों को जवाब दें(&amp;N) (%1)</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs</source>
        <translation>दूसरे प्रोग्रामों को जवाब दें(&amp;N)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>भाषा(&amp;A)</translation>
    </message>
    <message>
        <source>The language changes when Shelfcast is started again.</source>
        <translation>भाषा Shelfcast दोबारा शुरू करने पर बदलती है।</translation>
    </message>
    <message>
        <source>Planning defaults</source>
        <translation>योजना के डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>For products and suppliers that say nothing else. They change every order, cover and risk on screen.</source>
        <translation>उन प्रोडक्टों और सप्लायरों के लिए जिनमें कुछ और नहीं लिखा। इनसे स्क्रीन पर हर ऑर्डर, कवर और जोखिम बदलता है।</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>लीड टाइम(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Review period</source>
        <translation>रिव्यू अवधि(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Service level</source>
        <translation>सर्विस लेवल(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>मुद्रा(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>सेटिंग पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>सेटिंग सहेजी जा रही हैं</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>जर्मनी</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>स्पेन</translation>
    </message>
    <message>
        <source>France</source>
        <translation>फ़्रांस</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>इटली</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>नीदरलैंड</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>अमेरिका</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>छुट्टियाँ</translation>
    </message>
    <message>
        <source>Whose public holidays the forecast knows. A sales file does not say it.</source>
        <translation>पूर्वानुमान किस देश की सार्वजनिक छुट्टियाँ जानता है। बिक्री की फ़ाइल में यह नहीं लिखा होता।</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>स्टोर(&amp;T)</translation>
    </message>
    <message>
        <source>Holidays &amp;of</source>
        <translation>छुट्टियाँ किसकी(&amp;O)</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>सभी स्टोर</translation>
    </message>
    <message>
        <source>Not said (%1)</source>
        <translation>नहीं बताया (%1)</translation>
    </message>
    <message>
        <source>Like all stores (%1)</source>
        <translation>सभी स्टोर जैसा (%1)</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>सेटिंग सहेजी गईं।</translation>
    </message>
    <message>
        <source>Settings saved. Train again, so that the models learn the holidays.</source>
        <translation>सेटिंग सहेजी गईं। फिर ट्रेन करें, ताकि मॉडल छुट्टियाँ सीखें।</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>क्लास A</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>क्लास B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>क्लास C</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>क्लास से</translation>
    </message>
    <message>
        <source>How the products of this class are ordered: service 95, fill 98 (share of demand served from stock), cost 1 0.2 (of a unit short, and of one on the shelf for a week), minmax 20 80 or fixed 20 24</source>
        <translation>इस क्लास के प्रोडक्ट कैसे ऑर्डर होते हैं: service 95, fill 98 (स्टॉक से पूरी हुई माँग का हिस्सा), cost 1 0.2 (एक यूनिट की कमी का, और शेल्फ़ पर एक यूनिट के एक हफ़्ते का ख़र्च), minmax 20 80 या fixed 20 24</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>देखा जा रहा है कि क्या बदलेगा</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>बिक्री कैलेंडर…</translation>
    </message>
    <message>
        <source>When the store is open: weekdays, holidays, own closures</source>
        <translation>स्टोर कब खुला है: हफ़्ते के दिन, छुट्टियाँ, अपनी बंदियाँ</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>ऑर्डर से डिलीवरी तक।</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>From one order to the next.</source>
        <translation>एक ऑर्डर से अगले तक।</translation>
    </message>
    <message>
        <source>Chance of not running out before the next delivery.</source>
        <translation>अगली डिलीवरी से पहले ख़त्म न होने की संभावना।</translation>
    </message>
    <message>
        <source>How its products are ordered; the tip says how that is written.</source>
        <translation>इसके प्रोडक्ट कैसे ऑर्डर होते हैं; लिखने का तरीक़ा संकेत में है।</translation>
    </message>
    <message>
        <source>Stands beside every amount; nothing is converted.</source>
        <translation>हर रक़म के साथ रहता है; कोई रक़म बदली नहीं जाती।</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 डिफ़ॉल्ट: %2।</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>डिफ़ॉल्ट पर लौटें: %1</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>%1 को डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
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
        <translation>सभी %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 smooth: a number of products and their kind of demand</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Orders by</source>
        <translation>ऑर्डर नियम</translation>
    </message>
    <message>
        <source>Share of order cycles, from one delivery to the next, without a stock-out</source>
        <translation>एक डिलीवरी से अगली तक के ऐसे ऑर्डर चक्रों का हिस्सा जिनमें स्टॉक ख़त्म नहीं हुआ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सर्विस</translation>
    </message>
    <message>
        <source>Share of the demand that was served from stock</source>
        <translation>माँग का वह हिस्सा जो स्टॉक से पूरा हुआ</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>फ़िल रेट</translation>
    </message>
    <message>
        <source>Units on the shelf at the end of a day, per product</source>
        <translation>दिन के अंत में शेल्फ़ पर यूनिटें, प्रति प्रोडक्ट</translation>
    </message>
    <message>
        <source>Avg. stock</source>
        <translation>औसत स्टॉक</translation>
    </message>
    <message>
        <source>Units asked for while the shelf was empty</source>
        <translation>शेल्फ़ ख़ाली रहने पर माँगी गई यूनिटें</translation>
    </message>
    <message>
        <source>Lost units</source>
        <translation>छूटी यूनिटें</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>ऑर्डर की गई यूनिटें</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>ऑर्डर किया</translation>
    </message>
    <message>
        <source>The service that the orders themselves gave as their chance, whole packs and minimum orders included</source>
        <translation>वह सर्विस जो ऑर्डरों ने ख़ुद संभावना के रूप में बताई, पूरे पैक और न्यूनतम ऑर्डर सहित</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>वादा</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SimulatorView</name>
    <message>
        <source>%1: %2 units</source>
        <translation>%1: %2 यूनिट</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>सिमुलेशन</translation>
    </message>
    <message>
        <source>Would it have worked?</source>
        <translation>क्या यह काम करता?</translation>
    </message>
    <message>
        <source>Replay the past with the recommended orders, each placed only with what was known on its day, and see service, stock and lost sales beside an order level on the average of the last 4 weeks.</source>
        <translation>बीते समय को सुझाए गए ऑर्डरों के साथ दोहराएँ, हर ऑर्डर केवल उस दिन की जानकारी से, और सर्विस, स्टॉक और छूटी बिक्री को पिछले 4 हफ़्तों के औसत वाले ऑर्डर स्तर के साथ देखें।</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>सिमुलेशन चलाएँ</translation>
    </message>
    <message>
        <source>Replay the past with these choices (Ctrl+Return)</source>
        <translation>इन विकल्पों से बीता समय दोहराएँ (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Replay the past with these rules to see what they would have achieved.</source>
        <translation>इन नियमों से क्या हासिल होता, यह देखने के लिए बीता समय दोहराएँ।</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>रीप्ले</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>Days to replay, up to the last day with sales</source>
        <translation>रीप्ले के दिन, बिक्री के आख़िरी दिन तक</translation>
    </message>
    <message>
        <source>Up to the last day with sales</source>
        <translation>बिक्री के आख़िरी दिन तक</translation>
    </message>
    <message>
        <source>Service level: share of order cycles without a stock-out</source>
        <translation>सर्विस लेवल: बिना स्टॉक ख़त्म हुए ऑर्डर चक्रों का हिस्सा</translation>
    </message>
    <message>
        <source>Order cycles without a stock-out</source>
        <translation>बिना कमी वाले ऑर्डर चक्र</translation>
    </message>
    <message>
        <source>Products to replay</source>
        <translation>रीप्ले के प्रोडक्ट</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Prices and promotions ahead
are known when ordering</source>
        <translation>आगे के दाम और प्रमोशन
ऑर्डर करते समय मालूम हैं</translation>
    </message>
    <message>
        <source>As in a shop that plans its promotions. Else nothing of the order day or later is seen.</source>
        <translation>जैसे उस दुकान में जो प्रमोशन पहले से तय करती है। वरना ऑर्डर के दिन या बाद का कुछ नहीं देखा जाता।</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>The model is trained again every 4 replayed weeks on what was known then; large stores take minutes. It can be stopped at any time.</source>
        <translation>मॉडल रीप्ले के हर 4 हफ़्तों पर उस समय की जानकारी से फिर ट्रेन होता है; बड़े स्टोर में कुछ मिनट लगते हैं। इसे कभी भी रोका जा सकता है।</translation>
    </message>
    <message>
        <source>Average stock per product, units</source>
        <translation>प्रति प्रोडक्ट औसत स्टॉक, यूनिट</translation>
    </message>
    <message>
        <source>Lost sales, units</source>
        <translation>छूटी बिक्री, यूनिट</translation>
    </message>
    <message>
        <source>What each way of ordering achieved</source>
        <translation>ऑर्डर के हर तरीक़े से क्या हासिल हुआ</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>प्रोडक्ट पढ़े जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>All %n product(s)</source>
        <translation>
            <numerusform>कुल %n प्रोडक्ट</numerusform>
            <numerusform>सभी %n प्रोडक्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>कैटेगरी %1</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>चल रहा है…</translation>
    </message>
    <message>
        <source>%1 of order cycles without a stock-out, %2 asked; %3 of the demand served from stock.</source>
        <translation>%1 ऑर्डर चक्र बिना स्टॉक ख़त्म हुए, %2 माँगे गए; माँग का %3 स्टॉक से पूरा हुआ।</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 more stock.</source>
        <translation>उतनी ही सर्विस के लिए 4-हफ़्ते के औसत को %1 ज़्यादा स्टॉक चाहिए।</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 less stock.</source>
        <translation>उतनी ही सर्विस के लिए 4-हफ़्ते के औसत को %1 कम स्टॉक चाहिए।</translation>
    </message>
    <message>
        <source>Asked for the same %1, an order level on the average of the last 4 weeks would have kept %2 of the cycles without a stock-out with %3 units per product on the shelf, against %4, and lost %5 units, against %6. Orders placed: %7 against %8.</source>
        <translation>उतनी ही सर्विस (%1) माँगने पर, पिछले 4 हफ़्तों के औसत वाला ऑर्डर स्तर %2 चक्रों में स्टॉक ख़त्म न होने देता, शेल्फ़ पर प्रति प्रोडक्ट %3 यूनिट के साथ (सुझाव: %4), और %5 यूनिट की बिक्री छूटती (सुझाव: %6)। दिए गए ऑर्डर: %7, सुझाव: %8।</translation>
    </message>
    <message>
        <source>Average stock per product</source>
        <translation>प्रति प्रोडक्ट औसत स्टॉक</translation>
    </message>
    <message>
        <source>Lost sales in units</source>
        <translation>छूटी बिक्री यूनिटों में</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 replayed with %2 products.</source>
        <translation>
            <numerusform>%1 से %n दिन का रीप्ले, %2 प्रोडक्टों के साथ।</numerusform>
            <numerusform>%1 से %n दिनों का रीप्ले, %2 प्रोडक्टों के साथ।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SmartPage</name>
    <message>
        <source>Smart prediction</source>
        <translation>स्मार्ट पूर्वानुमान</translation>
    </message>
    <message>
        <source>Export scenarios…</source>
        <translation>परिदृश्य एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>परिदृश्य रखें</translation>
    </message>
    <message>
        <source>Puts what you see into the comparison below (Ctrl+S)</source>
        <translation>जो दिख रहा है उसे नीचे की तुलना में रखता है (Ctrl+S)</translation>
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
        <translation>7 दिनों की माँग</translation>
    </message>
    <message>
        <source>Recommended order</source>
        <translation>सुझाया गया ऑर्डर</translation>
    </message>
    <message>
        <source>Revenue of 7 days</source>
        <translation>7 दिनों की बिक्री रक़म</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>प्रोडक्ट चुनें</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>यह माँग क्यों</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>दाम का असर</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>रखे गए परिदृश्य</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the selected scenarios (Delete)</source>
        <translation>चुने परिदृश्य हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Change something, then keep it: scenarios are compared here.</source>
        <translation>कुछ बदलें, फिर रखें: परिदृश्यों की तुलना यहाँ होती है।</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>प्रोडक्ट पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>इस स्टोर में अभी कोई प्रोडक्ट नहीं है। शुरू करने के लिए बिक्री की फ़ाइल इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>%1 as today: about %2 units in 7 days. Move a slider to ask &quot;what if?&quot;.</source>
        <translation>%1 आज जैसा: 7 दिनों में लगभग %2 यूनिट। “अगर ऐसा हो?” देखने के लिए स्लाइडर चलाएँ।</translation>
    </message>
    <message>
        <source>%1 with %2: the demand stays at about %3 units in 7 days.</source>
        <translation>%1, %2 के साथ: माँग 7 दिनों में लगभग %3 यूनिट ही रहती है।</translation>
    </message>
    <message>
        <source>%1 with %2: about %3 units in 7 days, %4 against today.</source>
        <translation>%1, %2 के साथ: 7 दिनों में लगभग %3 यूनिट, आज के मुक़ाबले %4।</translation>
    </message>
    <message>
        <source>units</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>%1 · 30 days: %2</source>
        <translation>%1 · 30 दिन: %2</translation>
    </message>
    <message>
        <source>8 times of 10 the 7 days bring %1 units; the 30 days %2.</source>
        <translation>10 में से 8 बार 7 दिनों में %1 यूनिट; 30 दिनों में %2।</translation>
    </message>
    <message>
        <source>%1 · %2 of it safety</source>
        <translation>%1 · सेफ़्टी %2</translation>
    </message>
    <message>
        <source>stock lasts %1</source>
        <translation>स्टॉक चलेगा %1</translation>
    </message>
    <message>
        <source>Demand of %1 by day</source>
        <translation>%1 की दिनवार माँग</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>सामान्य स्तर %1, फिर नीचे की बातें, मिलकर 7 दिनों में औसतन %2 यूनिट।</translation>
    </message>
    <message>
        <source>Nothing is known yet that moves the demand of this product.</source>
        <translation>इस प्रोडक्ट की माँग किससे बदलती है, यह अभी मालूम नहीं।</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>माँग के कारण, 7 दिनों की यूनिटों में</translation>
    </message>
    <message>
        <source>The sales of this product do not show an effect of its price.</source>
        <translation>इस प्रोडक्ट की बिक्री पर दाम का असर नहीं दिखता।</translation>
    </message>
    <message>
        <source>The data hold no price of this product.</source>
        <translation>डेटा में इस प्रोडक्ट का दाम नहीं है।</translation>
    </message>
    <message>
        <source>Units of 7 days over the price</source>
        <translation>दाम के हिसाब से 7 दिनों की यूनिटें</translation>
    </message>
    <message>
        <source>price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 नं॰ %2</translation>
    </message>
    <message>
        <source>Scenario kept in the comparison below.</source>
        <translation>परिदृश्य नीचे की तुलना में रखा गया।</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>परिदृश्य एक्सपोर्ट करें</translation>
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
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>type in the stock for one</source>
        <translation>ऑर्डर के लिए स्टॉक लिखें</translation>
    </message>
    <message>
        <source>As today, on average</source>
        <translation>आज जैसा, औसतन</translation>
    </message>
    <message>
        <source>Scenario, on average</source>
        <translation>परिदृश्य, औसतन</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>ऑर्डर से बचत %1</translation>
    </message>
    <message>
        <source>%1 are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>%1 का नुक़सान अब टल नहीं सकता: आज का कोई भी ऑर्डर आने से पहले यह बिक्री छूट जाएगी।</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>स्टॉक मालूम नहीं</translation>
    </message>
    <message>
        <source>stock unknown, so no risk is known</source>
        <translation>स्टॉक मालूम नहीं, इसलिए जोखिम मालूम नहीं</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>अपनाएँ…</translation>
    </message>
    <message>
        <source>Makes the scenario your forecast of some days, which the orders follow</source>
        <translation>परिदृश्य को कुछ दिनों का आपका पूर्वानुमान बनाता है, जिससे ऑर्डर बनते हैं</translation>
    </message>
    <message>
        <source>Revenue and margin of 7 days over the price</source>
        <translation>दाम के हिसाब से 7 दिनों की बिक्री रक़म और मार्जिन</translation>
    </message>
    <message>
        <source>units of 7 days</source>
        <translation>7 दिनों की यूनिटें</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>बिक्री रक़म</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>Use this scenario</source>
        <translation>यह परिदृश्य अपनाएँ</translation>
    </message>
    <message>
        <source>Nothing was changed: your forecast of these days is frozen.</source>
        <translation>कुछ नहीं बदला: इन दिनों का आपका पूर्वानुमान लॉक है।</translation>
    </message>
    <message>
        <source>Nothing was changed: no whole period of the forecast lies in these days.</source>
        <translation>कुछ नहीं बदला: पूर्वानुमान की कोई पूरी अवधि इन दिनों में नहीं आती।</translation>
    </message>
    <message numerus="yes">
        <source>Your forecast of %n period(s): %1</source>
        <translation>
            <numerusform>%n अवधि का आपका पूर्वानुमान: %1</numerusform>
            <numerusform>%n अवधियों का आपका पूर्वानुमान: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SourcesDialog</name>
    <message>
        <source>Databases that the night reads</source>
        <translation>रात में पढ़े जाने वाले डेटाबेस</translation>
    </message>
    <message>
        <source>The rows of a query to another program&apos;s database are imported every night like those of a file. Nothing is written there.</source>
        <translation>दूसरे प्रोग्राम के डेटाबेस पर क्वेरी की पंक्तियाँ हर रात फ़ाइल की पंक्तियों की तरह इम्पोर्ट होती हैं। वहाँ कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Letters, digits, - and _, as in till</source>
        <translation>अंग्रेज़ी अक्षर, अंक, - और _, जैसे till</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ड्राइवर</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>The name of an ODBC source or its connection string, without the password</source>
        <translation>ODBC सोर्स का नाम या उसकी कनेक्शन स्ट्रिंग, बिना पासवर्ड के</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>क्वेरी</translation>
    </message>
    <message>
        <source>A statement that reads; its columns are read like a file&apos;s</source>
        <translation>पढ़ने वाली क्वेरी; इसके कॉलम फ़ाइल के कॉलमों की तरह पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>User</source>
        <translation>यूज़र</translation>
    </message>
    <message>
        <source>User of that database; may be empty</source>
        <translation>उस डेटाबेस का यूज़र; ख़ाली रह सकता है</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>पासवर्ड की फ़ाइल</translation>
    </message>
    <message>
        <source>The first line of a file that nobody else may read</source>
        <translation>ऐसी फ़ाइल की पहली लाइन जिसे कोई और न पढ़ सके</translation>
    </message>
    <message>
        <source>Password variable</source>
        <translation>पासवर्ड का वेरिएबल</translation>
    </message>
    <message>
        <source>Or the name of a variable of the environment</source>
        <translation>या एनवायरनमेंट वेरिएबल का नाम</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>ड्राइवर(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>कनेक्शन(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>क्वेरी(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>यूज़र(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password in</source>
        <translation>पासवर्ड का स्रोत(&amp;P)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Kept. The night reads it from now on.</source>
        <translation>सहेजा गया। अब से रात का काम इसे पढ़ता है।</translation>
    </message>
    <message>
        <source>The night does not read %1 any more.</source>
        <translation>रात का काम अब %1 को नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>काम चल रहा है…</translation>
    </message>
    <message>
        <source>Trying a database</source>
        <translation>डेटाबेस आज़माया जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>%n पंक्ति पढ़ी गई।</numerusform>
            <numerusform>%n पंक्तियाँ पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The night would ask: %1</source>
        <translation>रात का काम पूछता: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sparkline</name>
    <message>
        <source>not known</source>
        <translation>मालूम नहीं</translation>
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
        <translation>नया डेटा जोड़ें</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>मॉडल खोलें</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>डेटाबेस %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>डेटा %1 तक</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>अभी डेटा नहीं</translation>
    </message>
    <message>
        <source>model v%1, accuracy %2 (naive %3)</source>
        <translation>मॉडल v%1, सटीकता %2 (दोहराव %3)</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>ट्रेन किया मॉडल नहीं</translation>
    </message>
    <message>
        <source>, train again</source>
        <translation>, फिर ट्रेन करें</translation>
    </message>
    <message>
        <source>How the database is: checks, backups, jobs</source>
        <translation>डेटाबेस का हाल: जाँच, बैकअप, काम</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (केवल पढ़ें)</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>सब ठीक</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>देखने लायक %n बात</numerusform>
            <numerusform>देखने लायक %n बातें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) with a trained model</source>
        <translation>
            <numerusform>%n स्टोर में से %1 में ट्रेन किया मॉडल</numerusform>
            <numerusform>%n स्टोरों में से %1 में ट्रेन किया मॉडल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StockBar</name>
    <message>
        <source>At risk</source>
        <translation>जोखिम में</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>डेड</translation>
    </message>
    <message>
        <source>At risk: of products that are critical or low. Too much: what lies above the level that counts as excess. Dead: not sold for 90 days. At unit cost.</source>
        <translation>जोखिम में: उन प्रोडक्टों का जो गंभीर या कम हैं। ज़्यादा: जो उस स्तर से ऊपर है जहाँ से स्टॉक ज़्यादा माना जाता है। डेड: 90 दिनों से नहीं बिका। यूनिट लागत पर।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without a cost count at the sales price.</source>
        <translation>
            <numerusform>%Ln प्रोडक्ट, जिसकी लागत मालूम नहीं, बिक्री दाम पर गिना गया है।</numerusform>
            <numerusform>%Ln प्रोडक्ट, जिनकी लागत मालूम नहीं, बिक्री दाम पर गिने गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have neither cost nor price and are left out.</source>
        <translation>
            <numerusform>%Ln प्रोडक्ट, जिसकी न लागत मालूम है न दाम, छोड़ दिया गया है।</numerusform>
            <numerusform>%Ln प्रोडक्ट, जिनकी न लागत मालूम है न दाम, छोड़ दिए गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock %1 (sales price)</source>
        <translation>स्टॉक %1 (बिक्री दाम)</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>स्टॉक %1</translation>
    </message>
    <message>
        <source>%1: %2 of the stock. Press to see the products.</source>
        <translation>%1: स्टॉक का %2। प्रोडक्ट देखने के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>%1: %2, show the products</source>
        <translation>%1: %2, प्रोडक्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Stock worth %1, at the sales price where no cost is known: %2.</source>
        <translation>%1 का स्टॉक, जहाँ लागत मालूम नहीं वहाँ बिक्री दाम पर: %2।</translation>
    </message>
    <message>
        <source>Stock worth %1: %2.</source>
        <translation>%1 का स्टॉक: %2।</translation>
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
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TopBar</name>
    <message>
        <source>Store</source>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>प्लानिंग तारीख़</translation>
    </message>
    <message>
        <source>The day you plan on: forecasts and orders start here</source>
        <translation>जिस दिन आप योजना बनाते हैं: पूर्वानुमान और ऑर्डर यहाँ से शुरू होते हैं</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>स्टोर(&amp;S)</translation>
    </message>
    <message>
        <source>Planning &amp;date</source>
        <translation>प्लानिंग तारीख़(&amp;D)</translation>
    </message>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>खोजें   Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, pages and actions</source>
        <translation>प्रोडक्ट, पेज और काम खोजें</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>सभी स्टोर</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>ट्रेन करें</translation>
    </message>
    <message>
        <source>Learns from all stored sales. The last 30 days are held out to measure it; it takes over only if it is better.</source>
        <translation>सहेजी गई पूरी बिक्री से सीखता है। पिछले 30 दिन अलग रखकर इसे मापा जाता है; यह तभी काम में आता है जब बेहतर हो।</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>क्या ट्रेन करना है</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>सभी स्टोर</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>स्टोर %1</translation>
    </message>
    <message>
        <source>Store %1 %2</source>
        <translation>स्टोर %1 %2</translation>
    </message>
    <message>
        <source>Import sales first</source>
        <translation>पहले बिक्री इम्पोर्ट करें</translation>
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
        <translation>नया वर्शन देखें</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>हफ़्ते में एक बार देखें</translation>
    </message>
    <message>
        <source>Shelfcast %1 is there; this is %2. Nothing was loaded.</source>
        <translation>Shelfcast %1 उपलब्ध है; यह %2 है। कुछ डाउनलोड नहीं किया गया।</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>यह सबसे नया वर्शन है, %1।</translation>
    </message>
    <message>
        <source>The newest version could not be learnt: no answer within three seconds. Shelfcast needs none.</source>
        <translation>सबसे नए वर्शन का पता नहीं चला: तीन सेकंड में जवाब नहीं आया। Shelfcast को इसकी ज़रूरत नहीं है।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadPage</name>
    <message>
        <source>Upload and train</source>
        <translation>अपलोड और ट्रेनिंग</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>फ़ाइल इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>Import your sales to begin.</source>
        <translation>शुरू करने के लिए बिक्री इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>अपलोड</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Reading uploads and models</source>
        <translation>अपलोड और मॉडल पढ़े जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n store(s)</source>
        <translation>
            <numerusform>%n स्टोर की %1 पंक्तियाँ</numerusform>
            <numerusform>%n स्टोरों की %1 पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, %1 तक</translation>
    </message>
    <message>
        <source>. </source>
        <translation>। </translation>
    </message>
    <message>
        <source>The model of %1 is %2 accurate; repeating the past season would be %3.</source>
        <translation>%1 के मॉडल की सटीकता %2 है; पिछले सीज़न को दोहराने की %3 होती।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Imported %1 rows of %2.</source>
        <translation>%2 की %1 पंक्तियाँ इम्पोर्ट हुईं।</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 इम्पोर्ट हो रही है</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>अपलोड वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>Took back %1. Later uploads are as they were.</source>
        <translation>%1 वापस लिया गया। बाद के अपलोड जैसे थे वैसे ही हैं।</translation>
    </message>
    <message>
        <source>Take back %1?</source>
        <translation>%1 वापस लें?</translation>
    </message>
    <message>
        <source>Its %1 rows leave the database; what later uploads brought stays. The file itself is not touched.</source>
        <translation>इसकी %1 पंक्तियाँ डेटाबेस से हटती हैं; बाद के अपलोड से जो आया वह रहता है। फ़ाइल को छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>टेम्पलेट सहेजें</translation>
    </message>
    <message>
        <source>sales template.csv</source>
        <translation>sales template.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>टेम्पलेट सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 सहेजी गई।</translation>
    </message>
    <message>
        <source> rejected rows.csv</source>
        <translation> rejected rows.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>ख़ारिज पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>ख़ारिज पंक्तियाँ सहेजी जा रही हैं</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ट्रेनिंग</translation>
    </message>
    <message>
        <source>Promoting the model</source>
        <translation>मॉडल लागू हो रहा है</translation>
    </message>
    <message>
        <source>%1 v%2 is now the active model.</source>
        <translation>%1 v%2 अब चालू मॉडल है।</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>पिछले मॉडल पर लौटा जा रहा है</translation>
    </message>
    <message>
        <source>Rolled back: %1 v%2 is active again.</source>
        <translation>वापस लौटाया गया: %1 v%2 फिर चालू है।</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>बिक्री की फ़ाइलें (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The history of %1 is too short to test a model: import more, then train again.</source>
        <translation>%1 का इतिहास मॉडल की जाँच के लिए बहुत छोटा है: और इम्पोर्ट करें, फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>No trained model serves %1: train one to get better forecasts.</source>
        <translation>%1 का कोई ट्रेन किया मॉडल नहीं है: बेहतर पूर्वानुमान के लिए एक ट्रेन करें।</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>बिक्री कैलेंडर…</translation>
    </message>
    <message numerus="yes">
        <source>A trained model serves %1 of %n store(s).</source>
        <translation>
            <numerusform>%n स्टोर में से %1 में ट्रेन किया मॉडल काम में है।</numerusform>
            <numerusform>%n स्टोरों में से %1 में ट्रेन किया मॉडल काम में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Models and uploads</source>
        <translation>मॉडल और अपलोड</translation>
    </message>
    <message>
        <source>weather and economy.csv</source>
        <translation>weather and economy.csv</translation>
    </message>
    <message>
        <source>Comparing the models</source>
        <translation>मॉडलों की तुलना हो रही है</translation>
    </message>
    <message>
        <source>Looking at what it changes</source>
        <translation>देखा जा रहा है कि इससे क्या बदलता है</translation>
    </message>
    <message>
        <source>Let %1 serve its store?</source>
        <translation>%1 को उसके स्टोर में लागू करें?</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>%1 पर लौटें?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>वापस लौटें</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadTableModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (वापस लिया गया)</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n स्टोर</numerusform>
            <numerusform>%n स्टोर</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>इम्पोर्ट</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ख़ारिज</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>दोहरी</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <translation>अपलोड</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>अभी कुछ इम्पोर्ट नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UseScenarioDialog</name>
    <message>
        <source>Use this scenario</source>
        <translation>यह परिदृश्य अपनाएँ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Orders follow your forecast; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed. Prices and promotions themselves are not changed here.</source>
        <translation>ऑर्डर आपके पूर्वानुमान से बनते हैं; मॉडल का अपना पूर्वानुमान साथ रहता है, और आपका कितना सही रहा, यह दिन बीतने पर मापा जाता है। दाम और प्रमोशन ख़ुद यहाँ नहीं बदलते।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>अपनाएँ</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: your forecast becomes %4 units on average, in place of %5.</source>
        <translation>%1, %2 से %3 तक: आपका पूर्वानुमान औसतन %5 की जगह %4 यूनिट हो जाएगा।</translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation>पहला दिन आख़िरी दिन के बाद आता है।</translation>
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
        <translation>चरण</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WindowHost</name>
    <message>
        <source>Making the daily backup</source>
        <translation>रोज़ का बैकअप बन रहा है</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the page Health has the trace.</source>
        <translation>Shelfcast %1 को अचानक बंद हो गया; “सिस्टम हाल” पेज पर इसका विवरण है।</translation>
    </message>
    <message numerus="yes">
        <source>Cut off the last time: %n job(s). Nothing of it is stored half; the page Health runs it again.</source>
        <translation>
            <numerusform>पिछली बार बीच में रुका: %n काम। उसका कुछ भी आधा नहीं सहेजा गया; “सिस्टम हाल” पेज से वह फिर चलता है।</numerusform>
            <numerusform>पिछली बार बीच में रुके: %n काम। उनका कुछ भी आधा नहीं सहेजा गया; “सिस्टम हाल” पेज से वे फिर चलते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>जाँच पैकेज सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>बैकअप का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>यह बैकअप एन्क्रिप्ट किया हुआ है।</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>रीस्टोर करें</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>बैकअप रीस्टोर हो रहा है</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 रीस्टोर हो रहा है</translation>
    </message>
    <message>
        <source>The backup is checked, copied and put in place. The database of now is kept beside it.</source>
        <translation>बैकअप जाँचा, कॉपी किया और अपनी जगह रखा जाता है। अभी का डेटाबेस उसके साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 रीस्टोर हुआ।</translation>
    </message>
    <message>
        <source>The database before is kept as %1.</source>
        <translation>पहले का डेटाबेस %1 में रखा है।</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>पढ़ने लायक डेटा बचाया जा रहा है</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WorkList</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>खोलें: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>टालें</translation>
    </message>
    <message>
        <source>Hide this for a week</source>
        <translation>एक हफ़्ते के लिए छिपाएँ</translation>
    </message>
    <message>
        <source>Snooze for a week: %1</source>
        <translation>एक हफ़्ता टालें: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Hide this for the rest of the day</source>
        <translation>आज के लिए छिपाएँ</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>पूरा: %1</translation>
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
        <translation>साल के दिन</translation>
    </message>
    <message>
        <source>closed, as on every %1</source>
        <translation>बंद, जैसे हर %1 को</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>बंद: %1</translation>
    </message>
    <message>
        <source>closed: own closure</source>
        <translation>बंद: अपनी बंदी</translation>
    </message>
    <message>
        <source>closed, as every year at this time</source>
        <translation>बंद, जैसे हर साल इस समय</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>बिका</translation>
    </message>
    <message>
        <source>open, nothing sold</source>
        <translation>खुला, कुछ नहीं बिका</translation>
    </message>
    <message>
        <source>not known: the data have a gap</source>
        <translation>मालूम नहीं: डेटा में कमी है</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>मालूम नहीं</translation>
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
        <translation>कुछ नहीं बिका</translation>
    </message>
    <message>
        <source>gap in the data</source>
        <translation>डेटा में कमी</translation>
    </message>
    <message>
        <source>open, ahead</source>
        <translation>खुला, आगे</translation>
    </message>
</context>
</TS>
