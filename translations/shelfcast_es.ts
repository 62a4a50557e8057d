<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AuditView</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Model promoted</source>
        <translation>Modelo en uso</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Modelo revertido</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Acceso modificado</translation>
    </message>
    <message>
        <source>Model rejected</source>
        <translation>Modelo rechazado</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Datos maestros</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Own forecast</source>
        <translation>Previsión propia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Found at a start</source>
        <translation>Visto al iniciar</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Revisado</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>backup of the day</source>
        <translation>copia de seguridad del día</translation>
    </message>
    <message>
        <source>before an upload was taken back</source>
        <translation>antes de anular una importación</translation>
    </message>
    <message>
        <source>before an update of Shelfcast</source>
        <translation>antes de actualizar Shelfcast</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>rescued when the file was taken away</source>
        <translation>rescatada cuando desapareció el archivo</translation>
    </message>
    <message>
        <source>your own copy %1</source>
        <translation>copia propia %1</translation>
    </message>
    <message>
        <source>saved from the damaged database</source>
        <translation>rescatada de la base de datos dañada</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n without a sale in 90 days</source>
        <translation>
            <numerusform>%n sin ventas en 90 días</numerusform>
            <numerusform>%n sin ventas en 90 días</numerusform>
        </translation>
    </message>
    <message>
        <source>all with known stock</source>
        <translation>stock conocido en todos</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nada que pedir</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), at sales price</source>
        <translation>
            <numerusform>%n pedido, a PVP</numerusform>
            <numerusform>%n pedidos, a PVP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Esta tienda todavía no tiene productos. Importe primero un archivo de ventas.</translation>
    </message>
    <message>
        <source>The stock of no product is known, so there is no order to recommend; the expected demand stands beside each.</source>
        <translation>No se conoce el stock de ningún producto, así que no hay pedido recomendado; junto a cada uno figura la demanda prevista.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Hoy no hay nada que pedir.</translation>
    </message>
    <message>
        <source>All orders fit the budget of %1.</source>
        <translation>Todos los pedidos caben en el presupuesto de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known stock</source>
        <translation>
            <numerusform>%Ln sin stock conocido</numerusform>
            <numerusform>%Ln sin stock conocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) look doubtful and are left out of &quot;tick all&quot;.</source>
        <translation>
            <numerusform>%n pedido parece dudoso y queda fuera de «Marcar todo».</numerusform>
            <numerusform>%n pedidos parecen dudosos y quedan fuera de «Marcar todo».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1.</source>
        <translation>
            <numerusform>%n pedido excluido o reducido para no pasar de %1.</numerusform>
            <numerusform>%n pedidos excluidos o reducidos para no pasar de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, which is expected to cost %3.</source>
        <translation>
            <numerusform>%n pedido excluido o reducido para no pasar de %1: %2 sin pedir, lo que se prevé que cueste %3.</numerusform>
            <numerusform>%n pedidos excluidos o reducidos para no pasar de %1: %2 sin pedir, lo que se prevé que cueste %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, at no expected cost.</source>
        <translation>
            <numerusform>%n pedido excluido o reducido para no pasar de %1: %2 sin pedir, sin coste previsto.</numerusform>
            <numerusform>%n pedidos excluidos o reducidos para no pasar de %1: %2 sin pedir, sin coste previsto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s) for %2.</source>
        <comment>Order 12 today from 3 suppliers for 540 EUR.</comment>
        <translation>
            <numerusform>%1 a %n proveedor por %2.</numerusform>
            <numerusform>%1 a %n proveedores por %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s).</source>
        <comment>Order 12 today from 3 suppliers.</comment>
        <translation>
            <numerusform>%1 a %n proveedor.</numerusform>
            <numerusform>%1 a %n proveedores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>Order 12 today for 540 EUR.</comment>
        <translation>%1 por %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Order 12 today.</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives, %1 of sales already unavoidable.</source>
        <translation>
            <numerusform>%n se agotará probablemente antes de que llegue un pedido hecho hoy; %1 de ventas perdidas ya son inevitables.</numerusform>
            <numerusform>%n se agotarán probablemente antes de que llegue un pedido hecho hoy; %1 de ventas perdidas ya son inevitables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives.</source>
        <translation>
            <numerusform>%n se agotará probablemente antes de que llegue un pedido hecho hoy.</numerusform>
            <numerusform>%n se agotarán probablemente antes de que llegue un pedido hecho hoy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Plazo, días</translation>
    </message>
    <message>
        <source>Days from the order to the delivery, as the supplier states it</source>
        <translation>Días desde el pedido hasta la entrega, según indica el proveedor</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Días de pedido</translation>
    </message>
    <message>
        <source>Weekdays on which it takes orders, as in Mon, Thu; empty: every day</source>
        <translation>Días de la semana en que acepta pedidos, p. ej. lun, jue; vacío: todos los días</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Días de entrega</translation>
    </message>
    <message>
        <source>Weekdays on which it brings goods; empty: every day</source>
        <translation>Días de la semana en que entrega; vacío: todos los días</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>Least value of one order</source>
        <translation>Importe mínimo de un pedido</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Revisión, días</translation>
    </message>
    <message>
        <source>Days from one order to the next</source>
        <translation>Días entre un pedido y el siguiente</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>What its deliveries really took</source>
        <translation>Lo que tardaron de verdad sus entregas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>The supplier&apos;s code</source>
        <translation>El código del proveedor</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unit.</translation>
    </message>
    <message>
        <source>What one unit costs you</source>
        <translation>Lo que le cuesta una unidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>What a customer pays</source>
        <translation>Lo que paga el cliente</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Units that are ordered together</source>
        <translation>Unidades que se piden juntas</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Least units of one order</source>
        <translation>Unidades mínimas de un pedido</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Days from the order to the delivery; empty: the supplier&apos;s</source>
        <translation>Días desde el pedido hasta la entrega; vacío: los del proveedor</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Vida útil</translation>
    </message>
    <message>
        <source>Days that it keeps</source>
        <translation>Días que se conserva</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Stock máx.</translation>
    </message>
    <message>
        <source>Units that the shelf holds</source>
        <translation>Unidades que caben en el estante</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Hora límite</translation>
    </message>
    <message>
        <source>Time of an order day until which it takes orders, as in 11:00; empty: all day</source>
        <translation>Hora hasta la que acepta pedidos en un día de pedido, p. ej. 11:00; vacío: todo el día</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Regla de pedido</translation>
    </message>
    <message>
        <source>How its products are ordered</source>
        <translation>Cómo se piden sus productos</translation>
    </message>
    <message>
        <source>How much is ordered, by which rule</source>
        <translation>Cuánto se pide y con qué regla</translation>
    </message>
    <message>
        <source>Cost by quantity</source>
        <translation>Coste por cantidad</translation>
    </message>
    <message>
        <source>What a unit costs in a larger order</source>
        <translation>Lo que cuesta una unidad en un pedido mayor</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de semana</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Looking at the whole file</source>
        <translation>Revisando todo el archivo</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>Guardando las filas</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Calculando los totales</translation>
    </message>
    <message>
        <source>Keeping a copy of the file</source>
        <translation>Guardando una copia del archivo</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Anulando la importación</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Escribiendo los datos de ejemplo</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>Leyendo las ventas</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Calculando la previsión</translation>
    </message>
    <message>
        <source>Deciding the orders</source>
        <translation>Decidiendo los pedidos</translation>
    </message>
    <message>
        <source>Preparing features</source>
        <translation>Preparando las variables</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Learning from the earlier history</source>
        <translation>Aprendiendo del historial anterior</translation>
    </message>
    <message>
        <source>Comparing the models on the past</source>
        <translation>Comparando los modelos con el pasado</translation>
    </message>
    <message>
        <source>Searching settings</source>
        <translation>Buscando ajustes</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Midiendo las bandas</translation>
    </message>
    <message>
        <source>Learning from the whole history</source>
        <translation>Aprendiendo de todo el historial</translation>
    </message>
    <message>
        <source>Learning from all days</source>
        <translation>Aprendiendo de todos los días</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Checking all stores together on days the model has not seen</source>
        <translation>Comprobando todas las tiendas juntas en días que el modelo no ha visto</translation>
    </message>
    <message>
        <source>Checking the forecast week by week</source>
        <translation>Comprobando la previsión semana a semana</translation>
    </message>
    <message>
        <source>Saving the models</source>
        <translation>Guardando los modelos</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro</translation>
    </message>
    <message>
        <source>Checking the workbook</source>
        <translation>Comprobando el libro</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escribiendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Copiando la copia de seguridad</translation>
    </message>
    <message>
        <source>Train one on the Upload and train page.</source>
        <translation>Entrene uno en la página Importar y entrenar.</translation>
    </message>
    <message>
        <source>There is too little history for machine learning yet; the forecast rests on averages, trend and weekdays.</source>
        <translation>Todavía hay poco historial para el aprendizaje automático; la previsión se basa en medias, tendencia y días de la semana.</translation>
    </message>
    <message>
        <source>With little more than a year of history or less, yearly seasons cannot be learned yet, and bands over long periods are optimistic.</source>
        <translation>Con poco más de un año de historial, o menos, aún no se pueden aprender las temporadas del año, y las bandas de periodos largos son optimistas.</translation>
    </message>
    <message>
        <source>With less than two years of history, bands over long periods are optimistic.</source>
        <translation>Con menos de dos años de historial, las bandas de periodos largos son optimistas.</translation>
    </message>
    <message>
        <source>The data hold no pattern that helps to forecast: each product&apos;s plain average is the best guess, and the bands show how far sales scatter around it.</source>
        <translation>Los datos no muestran ningún patrón que ayude a prever: la mejor estimación es la media simple de cada producto, y las bandas indican cuánto varían las ventas en torno a ella.</translation>
    </message>
    <message>
        <source>No sales before this date.</source>
        <translation>No hay ventas antes de esta fecha.</translation>
    </message>
    <message>
        <source>Checking %1 on days the model has not seen</source>
        <translation>Comprobando %1 en días que el modelo no ha visto</translation>
    </message>
    <message>
        <source>Looking for the forecast</source>
        <translation>Buscando la previsión</translation>
    </message>
    <message>
        <source>On the last %1 days the forecast was off by %2.</source>
        <translation>En los últimos %1 días la previsión se desvió un %2.</translation>
    </message>
    <message>
        <source>On the last %1 weeks the forecast was off by %2.</source>
        <translation>En las últimas %1 semanas la previsión se desvió un %2.</translation>
    </message>
    <message>
        <source>On the last %1 months the forecast was off by %2.</source>
        <translation>En los últimos %1 meses la previsión se desvió un %2.</translation>
    </message>
    <message>
        <source>On the last day the forecast was off by %1.</source>
        <translation>El último día la previsión se desvió un %1.</translation>
    </message>
    <message>
        <source>On the last week the forecast was off by %1.</source>
        <translation>La última semana la previsión se desvió un %1.</translation>
    </message>
    <message>
        <source>On the last month the forecast was off by %1.</source>
        <translation>El último mes la previsión se desvió un %1.</translation>
    </message>
    <message>
        <source>Repeating the last season would have been off by %1.</source>
        <translation>Repetir la última temporada se habría desviado un %1.</translation>
    </message>
    <message>
        <source>It was off by %1, repeating the last season by %2.</source>
        <translation>Se desvió un %1; repetir la última temporada, un %2.</translation>
    </message>
    <message>
        <source>It was off by %1, the active model by %2 on the same days.</source>
        <translation>Se desvió un %1; el modelo en uso, un %2 en los mismos días.</translation>
    </message>
    <message>
        <source>There are %1 days of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Hasta ahora hay %1 días de ventas: muy pocos para aprender un patrón o para comprobar una previsión.</translation>
    </message>
    <message>
        <source>There are %1 weeks of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Hasta ahora hay %1 semanas de ventas: muy pocas para aprender un patrón o para comprobar una previsión.</translation>
    </message>
    <message>
        <source>There are %1 months of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Hasta ahora hay %1 meses de ventas: muy pocos para aprender un patrón o para comprobar una previsión.</translation>
    </message>
    <message>
        <source>From %1 days on a model can be tested and put to use.</source>
        <translation>A partir de %1 días se puede comprobar un modelo y ponerlo en uso.</translation>
    </message>
    <message>
        <source>From %1 weeks on a model can be tested and put to use.</source>
        <translation>A partir de %1 semanas se puede comprobar un modelo y ponerlo en uso.</translation>
    </message>
    <message>
        <source>From %1 months on a model can be tested and put to use.</source>
        <translation>A partir de %1 meses se puede comprobar un modelo y ponerlo en uso.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is nearly the sales over again and would give the answer away; it is not used.</source>
        <translation>La columna «%1» casi repite las ventas y revelaría la respuesta; no se usa.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits.</source>
        <translation>La búsqueda de mejores ajustes hizo %1 pruebas.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits, then its time was up (%2 of %3 rounds).</source>
        <translation>La búsqueda de mejores ajustes hizo %1 pruebas y se le acabó el tiempo (%2 de %3 rondas).</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; it is used.</source>
        <translation>En %1 periodos posteriores que no conocía, lo encontrado se desvió un %2 y los ajustes habituales, un %3; se usa lo encontrado.</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; the usual settings stay.</source>
        <translation>En %1 periodos posteriores que no conocía, lo encontrado se desvió un %2 y los ajustes habituales, un %3; se mantienen los ajustes habituales.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, against %4 when it was tested.</source>
        <translation>En los %1 días hasta el %2 la previsión se desvió un %3, frente a un %4 en la comprobación.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, %4 when it was tested: it still fits.</source>
        <translation>En los %1 días hasta el %2 la previsión se desvió un %3; en la comprobación, un %4: sigue siendo válida.</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Las ventas ya no son como las que aprendió el modelo (índice de estabilidad %1; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Las ventas ya no son como las que aprendió el modelo: %1 más altas (índice de estabilidad %2; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Las ventas ya no son como las que aprendió el modelo: %1 más bajas (índice de estabilidad %2; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Los precios ya no son como los que aprendió el modelo (índice de estabilidad %1; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Los precios ya no son como los que aprendió el modelo: %1 más altos (índice de estabilidad %2; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Los precios ya no son como los que aprendió el modelo: %1 más bajos (índice de estabilidad %2; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Los descuentos ya no son como los que aprendió el modelo (índice de estabilidad %1; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Los descuentos ya no son como los que aprendió el modelo: %1 más altos (índice de estabilidad %2; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Los descuentos ya no son como los que aprendió el modelo: %1 más bajos (índice de estabilidad %2; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Las promociones ya no son como las que aprendió el modelo (índice de estabilidad %1; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Las promociones ya no son como las que aprendió el modelo: %1 más (índice de estabilidad %2; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Las promociones ya no son como las que aprendió el modelo: %1 menos (índice de estabilidad %2; desde 0,25 se considera un cambio).</translation>
    </message>
    <message>
        <source>Model %1, tried beside it, was off by %2 less on the same days: it can be promoted.</source>
        <translation>El modelo %1, probado en paralelo, se desvió un %2 menos en los mismos días: se puede poner en uso.</translation>
    </message>
    <message>
        <source>There are only %1 days of history, too few for a model: this is the plain average with wide limits.</source>
        <translation>Solo hay %1 días de historial, muy pocos para un modelo: esto es la media simple con límites amplios.</translation>
    </message>
    <message>
        <source>The model was trained on data to %1; train again to use what came since.</source>
        <translation>El modelo se entrenó con datos hasta el %1; entrénelo de nuevo para aprovechar lo que ha llegado desde entonces.</translation>
    </message>
    <message>
        <source>The data end on %1, %2 days before the planning date; import newer sales.</source>
        <translation>Los datos terminan el %1, %2 días antes de la fecha del plan; importe ventas más recientes.</translation>
    </message>
    <message>
        <source>1 product without sales before the planning date is left out.</source>
        <translation>1 producto sin ventas antes de la fecha del plan queda fuera.</translation>
    </message>
    <message>
        <source>%1 products without sales before the planning date are left out.</source>
        <translation>%1 productos sin ventas antes de la fecha del plan quedan fuera.</translation>
    </message>
    <message>
        <source>%1 components of assembled goods are no products of this store and are not planned (first: %2).</source>
        <translation>%1 componentes de productos compuestos no son productos de esta tienda y no se planifican (el primero: %2).</translation>
    </message>
    <message>
        <source>%1 products without sales before the replay are left out.</source>
        <translation>%1 productos sin ventas antes del periodo simulado quedan fuera.</translation>
    </message>
    <message>
        <source>%1 days of products have no known demand (no record, or sold out) and are replayed without demand.</source>
        <translation>En %1 días de producto no se conoce la demanda (sin registro o agotado); se simulan sin demanda.</translation>
    </message>
    <message>
        <source>Raised to the supplier&apos;s minimum of %1.</source>
        <translation>Subido al mínimo del proveedor, %1.</translation>
    </message>
    <message>
        <source>%1 under the supplier&apos;s minimum of %2.</source>
        <translation>%1 por debajo del mínimo del proveedor, %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3</source>
        <translation>en %1 días: plazo de entrega %2 + revisión %3</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3, lead time %4 to %5 days</source>
        <translation>en %1 días: plazo de entrega %2 + revisión %3, plazo de %4 a %5 días</translation>
    </message>
    <message>
        <source>%1 before rounding</source>
        <translation>%1 antes de redondear</translation>
    </message>
    <message>
        <source>%1 % service</source>
        <translation>%1&#xa0;% de servicio</translation>
    </message>
    <message>
        <source>%1 % of demand served from stock</source>
        <translation>%1&#xa0;% de la demanda servida desde el stock</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>el primero, el %1</translation>
    </message>
    <message>
        <source>%1 due %2 comes too late to count</source>
        <translation>%1 para el %2 llega demasiado tarde para contar</translation>
    </message>
    <message>
        <source>position %1 is above the reorder point %2</source>
        <translation>la posición %1 está por encima del punto de pedido %2</translation>
    </message>
    <message>
        <source>%1 x %2 lifts the position %3 above the reorder point %4</source>
        <translation>%1 × %2 lleva la posición %3 por encima del punto de pedido %4</translation>
    </message>
    <message>
        <source>the position is %1 above the order-up-to level</source>
        <translation>la posición está %1 por encima del stock objetivo</translation>
    </message>
    <message>
        <source>minimum order %1</source>
        <translation>pedido mínimo %1</translation>
    </message>
    <message>
        <source>supplier&apos;s minimum of %1</source>
        <translation>mínimo del proveedor %1</translation>
    </message>
    <message>
        <source>1 pack of %1</source>
        <translation>1 paquete de %1</translation>
    </message>
    <message>
        <source>%1 packs of %2</source>
        <translation>%1 paquetes de %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2</source>
        <translation>el stock máximo %1 deja sitio para %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2: less than the smallest order that can be placed</source>
        <translation>el stock máximo %1 deja sitio para %2: menos que el menor pedido posible</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over</source>
        <translation>vida útil %1 días: puede sobrar como máximo el %2&#xa0;% del pedido</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over: less than the smallest order that can be placed</source>
        <translation>vida útil %1 días: puede sobrar como máximo el %2&#xa0;% del pedido: menos que el menor pedido posible</translation>
    </message>
    <message>
        <source>no sale in %1 days</source>
        <translation>sin ventas en %1 días</translation>
    </message>
    <message>
        <source>As you said, the shop is open on all days.</source>
        <translation>Según lo indicado, la tienda abre todos los días.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 has rows on %3 of %4 days on which others sold.</source>
        <translation>Solo figura lo vendido: ninguna de las %1 filas dice 0, y %2 tiene filas en %3 de %4 días en que se vendió otra cosa.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 has rows on %4 of %5 days on which others sold.</source>
        <translation>Solo figura lo vendido: %1 de las %2 filas dicen 0, y %3 tiene filas en %4 de %5 días en que se vendió otra cosa.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 open days have no row.</source>
        <translation>Solo figura lo vendido: ninguna de las %1 filas dice 0, y %2 días de apertura no tienen fila.</translation>
    </message>
    <message>
        <source>A day without a row sold 0.</source>
        <translation>En un día sin fila se vendieron 0.</translation>
    </message>
    <message>
        <source>Days on which nothing was sold are written as 0 (%1 of %2 rows), so the %3 days without a row are not known.</source>
        <translation>Los días sin ventas figuran como 0 (%1 de %2 filas), así que los %3 días sin fila son desconocidos.</translation>
    </message>
    <message>
        <source>Products that sell a lot lack a row on %1 days, so these days are not known rather than days without a sale.</source>
        <translation>A productos que se venden mucho les falta la fila en %1 días, así que esos días son más bien desconocidos que días sin ventas.</translation>
    </message>
    <message>
        <source>As you said, only what was sold is written: a day without a row sold 0.</source>
        <translation>Según lo indicado, solo figura lo vendido: en un día sin fila se vendieron 0.</translation>
    </message>
    <message>
        <source>As you said, zeros are written: a day without a row is not known.</source>
        <translation>Según lo indicado, los ceros figuran: un día sin fila es desconocido.</translation>
    </message>
    <message>
        <source>As you said, the stock is that of the %1.</source>
        <translation>Según lo indicado, el stock es el de la %1.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 of %2 rows sold more than the stock beside them.</source>
        <translation>El stock es el de la noche: %1 de %2 filas vendieron más que el stock que figura al lado.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 times it is the day before&apos;s less what the day sold.</source>
        <translation>El stock es el de la noche: %1 veces equivale al del día anterior menos lo vendido en el día.</translation>
    </message>
    <message>
        <source>The stock is that of the %1, as the column&apos;s name says.</source>
        <translation>El stock es el de la %1, según el nombre de la columna.</translation>
    </message>
    <message>
        <source>It counts as the next morning&apos;s.</source>
        <translation>Vale como el de la mañana siguiente.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: none of %1 rows sold more than it.</source>
        <translation>El stock es el de la mañana: ninguna de las %1 filas vendió más.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: %1 times the next day&apos;s is the day&apos;s less what it sold.</source>
        <translation>El stock es el de la mañana: %1 veces el del día siguiente equivale al del día menos lo vendido.</translation>
    </message>
    <message>
        <source>Days that sold all of it may have wanted more.</source>
        <translation>En los días en que se vendió todo, quizá la demanda fue mayor.</translation>
    </message>
    <message>
        <source>These rows are by %1, earlier ones of store %2 by %3: where both are known the %4 count, and the other %5 are spread as the %6 sell.</source>
        <translation>Estas filas son por %1; las anteriores de la tienda %2, por %3: donde se conocen ambas, cuentan los datos por %4, y los demás datos por %5 se reparten según las ventas por %6.</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Domingos</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>%1 lots of at most %2</source>
        <translation>%1 lotes de %2 como máximo</translation>
    </message>
    <message>
        <source>The last day, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>El último día, %1, solo tiene filas de %2 series y probablemente está incompleto.</translation>
    </message>
    <message>
        <source>The last week, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>La última semana, %1, solo tiene filas de %2 series y probablemente está incompleta.</translation>
    </message>
    <message>
        <source>The last month, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>El último mes, %1, solo tiene filas de %2 series y probablemente está incompleto.</translation>
    </message>
    <message>
        <source>1 product changes its category within the file (%1); the last one is kept, and the category tells little.</source>
        <translation>1 producto cambia de categoría dentro del archivo (%1); se queda la última, y la categoría dice poco.</translation>
    </message>
    <message>
        <source>%1 products change their category within the file (%2); the last one is kept, and the category tells little.</source>
        <translation>%1 productos cambian de categoría dentro del archivo (%2); se queda la última, y la categoría dice poco.</translation>
    </message>
    <message>
        <source>1 product has a highest price of more than three times the lowest (%1).</source>
        <translation>1 producto tiene un precio máximo de más del triple del mínimo (%1).</translation>
    </message>
    <message>
        <source>%1 products have a highest price of more than three times the lowest (%2).</source>
        <translation>%1 productos tienen un precio máximo de más del triple del mínimo (%2).</translation>
    </message>
    <message>
        <source>1 row has far more units than the product ever else sold (first: %1).</source>
        <translation>1 fila tiene muchas más unidades de las que el producto vendió nunca (la primera: %1).</translation>
    </message>
    <message>
        <source>%1 rows have far more units than the product ever else sold (first: %2).</source>
        <translation>%1 filas tienen muchas más unidades de las que el producto vendió nunca (la primera: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>«%1» es igual a las unidades vendidas: revela lo que hay que prever, así que nunca se usa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; nearly equals the units sold (correlation %2): it gives away what is to be forecast, so it is never used.</source>
        <translation>«%1» es casi igual a las unidades vendidas (correlación %2): revela lo que hay que prever, así que nunca se usa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is somebody&apos;s forecast of the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>«%1» es una previsión ajena de las unidades vendidas: revela lo que hay que prever, así que nunca se usa.</translation>
    </message>
    <message>
        <source>1 row plans the future, up to %1: %2.</source>
        <translation>1 fila planifica el futuro, hasta el %1: %2.</translation>
    </message>
    <message>
        <source>%1 rows plan the future, up to %2: %3.</source>
        <translation>%1 filas planifican el futuro, hasta el %2: %3.</translation>
    </message>
    <message>
        <source>They have no units and come after the last sale.</source>
        <translation>No tienen unidades y son posteriores a la última venta.</translation>
    </message>
    <message>
        <source>The header is repeated %1 times among the rows; these lines were skipped.</source>
        <translation>El encabezado se repite %1 veces entre las filas; esas líneas se han saltado.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected, most often (%3) for: %4.</source>
        <translation>Se rechazaron %1 de %2 filas, la mayoría (%3) por este motivo: %4.</translation>
    </message>
    <message>
        <source>Rows with the day, store and product of an earlier row: %1.</source>
        <translation>Filas con el día, la tienda y el producto de una fila anterior: %1.</translation>
    </message>
    <message>
        <source>They are lines of a till and add up.</source>
        <translation>Son líneas de caja y se suman.</translation>
    </message>
    <message>
        <source>Returns among them: %1.</source>
        <translation>Devoluciones entre ellas: %1.</translation>
    </message>
    <message>
        <source>As you decided, the later row counts.</source>
        <translation>Según lo que usted decidió, cuenta la fila posterior.</translation>
    </message>
    <message>
        <source>As you decided, they add up.</source>
        <translation>Según lo que usted decidió, se suman.</translation>
    </message>
    <message>
        <source>As you decided, rows that are equal in every cell count once, and the others add up.</source>
        <translation>Según lo que usted decidió, las filas idénticas en todas las celdas cuentan una vez y las demás se suman.</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, in whole blocks: %1.</source>
        <translation>Filas que aparecen dos veces en el archivo, en bloques enteros: %1.</translation>
    </message>
    <message>
        <source>They are copies and count once.</source>
        <translation>Son copias y cuentan una vez.</translation>
    </message>
    <message>
        <source>Rows that the later copy has otherwise: %1.</source>
        <translation>Filas que en la copia posterior son distintas: %1.</translation>
    </message>
    <message>
        <source>The later row counts.</source>
        <translation>Cuenta la fila posterior.</translation>
    </message>
    <message>
        <source>Other rows with the day, store and product of an earlier row: %1.</source>
        <translation>Otras filas con el día, la tienda y el producto de una fila anterior: %1.</translation>
    </message>
    <message>
        <source>They add up.</source>
        <translation>Se suman.</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one in every cell, in a table that otherwise has one row per day, store and product: %1.</source>
        <translation>Filas idénticas a otra anterior en todas las celdas, en una tabla que por lo demás tiene una fila por día, tienda y producto: %1.</translation>
    </message>
    <message>
        <source>Odd rows that are held back: %1.</source>
        <translation>Filas extrañas que quedan retenidas: %1.</translation>
    </message>
    <message>
        <source>Odd rows that count, as you decided: %1.</source>
        <translation>Filas extrañas que cuentan, según lo que usted decidió: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Fila %1: %2.</translation>
    </message>
    <message>
        <source>And more: %1.</source>
        <translation>Y otras: %1.</translation>
    </message>
    <message>
        <source>Rows with a date after today, most of the file: %1.</source>
        <translation>Filas con fecha posterior a hoy, la mayor parte del archivo: %1.</translation>
    </message>
    <message>
        <source>They are taken: is the clock of this computer right?</source>
        <translation>Se aceptan: ¿está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>Rows that hold far more or less than the others, too many to be slips: %1.</source>
        <translation>Filas con mucho más o mucho menos que las demás, demasiadas para ser errores: %1.</translation>
    </message>
    <message>
        <source>They are taken: are quantities or prices written in two units?</source>
        <translation>Se aceptan: ¿hay cantidades o precios escritos en dos unidades?</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>retenida: %1</translation>
    </message>
    <message>
        <source>the date is after today (%1)</source>
        <translation>la fecha es posterior a hoy (%1)</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days after the last, %2</source>
        <translation>la fecha está lejos de todas las demás: %1 días después de la última, %2</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days before the first, %2</source>
        <translation>la fecha está lejos de todas las demás: %1 días antes de la primera, %2</translation>
    </message>
    <message>
        <source>the quantity is an article number</source>
        <translation>la cantidad es un número de artículo</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other day (%2)</source>
        <translation>la cantidad es %1 veces la mayor de cualquier otro día (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any stored day (%2)</source>
        <translation>la cantidad es %1 veces la mayor de cualquier día guardado (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other product (%2)</source>
        <translation>la cantidad es %1 veces la mayor de cualquier otro producto (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times the product&apos;s usual one (%2)</source>
        <translation>el precio es %1 veces el habitual del producto (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times less than the product&apos;s usual one (%2)</source>
        <translation>el precio es %1 veces menor que el habitual del producto (%2)</translation>
    </message>
    <message>
        <source>the discount is a fraction where all others are percent</source>
        <translation>el descuento es una fracción y todos los demás son porcentajes</translation>
    </message>
    <message>
        <source>the discount is in percent where all others are fractions</source>
        <translation>el descuento es un porcentaje y todos los demás son fracciones</translation>
    </message>
    <message>
        <source>the discount is above 100 %</source>
        <translation>el descuento supera el 100&#xa0;%</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the two are added up.</source>
        <translation>Estas fechas se solapan con 1 importación anterior («%1»); donde ambas tienen una fila, se suman.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the two are added up.</source>
        <translation>Estas fechas se solapan con %1 importaciones anteriores (la más reciente: «%2»); donde ambas tienen una fila, se suman.</translation>
    </message>
    <message>
        <source>Sales of 1 earlier upload (&quot;%1&quot;) meet those of this file.</source>
        <translation>Las ventas de 1 importación anterior («%1») coinciden con las de este archivo.</translation>
    </message>
    <message>
        <source>Sales of %1 earlier uploads (newest: &quot;%2&quot;) meet those of this file.</source>
        <translation>Las ventas de %1 importaciones anteriores (la más reciente: «%2») coinciden con las de este archivo.</translation>
    </message>
    <message>
        <source>%1 days from %2 on</source>
        <translation>%1 días desde el %2</translation>
    </message>
    <message>
        <source>%1: other receipts or hours of the same day, so the two are added up.</source>
        <translation>%1: otros tickets u horas del mismo día, así que se suman.</translation>
    </message>
    <message>
        <source>%1: whole again, so this file replaces it.</source>
        <translation>%1: de nuevo completo, así que este archivo lo sustituye.</translation>
    </message>
    <message>
        <source>%1: already there as a whole, so the stored sales stay.</source>
        <translation>%1: ya está completo, así que se mantienen las ventas guardadas.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether it came in part or whole again.</source>
        <translation>%1: no está claro si llegó en parte o completo de nuevo.</translation>
    </message>
    <message>
        <source>The two are added up; what is in both then counts twice.</source>
        <translation>Se suman; lo que esté en los dos cuenta entonces dos veces.</translation>
    </message>
    <message>
        <source>This file replaces what was stored; if it holds only a part of the day, the day is now short.</source>
        <translation>Este archivo sustituye lo guardado; si solo contiene una parte del día, ahora al día le falta el resto.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have sales on one day only: &quot;%3&quot; seems to hold receipt numbers.</source>
        <translation>%1 de %2 tiendas tienen ventas en un solo día: «%3» parece contener números de ticket.</translation>
    </message>
    <message>
        <source>They are read as stores, each with a forecast of its own.</source>
        <translation>Se leen como tiendas, cada una con su propia previsión.</translation>
    </message>
    <message>
        <source>%1 rows were added to stored ones.</source>
        <translation>%1 filas se sumaron a otras ya guardadas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the decision %2.</source>
        <translation>«%1» no es un valor de la decisión %2.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Puede ser %1.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the stored row stays.</source>
        <translation>Estas fechas se solapan con 1 importación anterior («%1»); donde ambas tienen una fila, se mantiene la guardada.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the row of this file wins.</source>
        <translation>Estas fechas se solapan con 1 importación anterior («%1»); donde ambas tienen una fila, vale la de este archivo.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the stored row stays.</source>
        <translation>Estas fechas se solapan con %1 importaciones anteriores (la más reciente: «%2»); donde ambas tienen una fila, se mantiene la guardada.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the row of this file wins.</source>
        <translation>Estas fechas se solapan con %1 importaciones anteriores (la más reciente: «%2»); donde ambas tienen una fila, vale la de este archivo.</translation>
    </message>
    <message>
        <source>This very file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Este mismo archivo ya se había importado (importación %1, %2); no se ha vuelto a guardar nada.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is the first that holds sales.</source>
        <translation>El libro tiene %1 hojas; «%2» es la primera que contiene ventas.</translation>
    </message>
    <message>
        <source>All numbers with a point have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Todos los números con punto tienen tres cifras detrás; puede separar miles o decimales. Como signo decimal se toma «%1».</translation>
    </message>
    <message>
        <source>All numbers with a comma have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Todos los números con coma tienen tres cifras detrás; puede separar miles o decimales. Como signo decimal se toma «%1».</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as day, month, year.</source>
        <translation>En todas las fechas de «%1» se pueden intercambiar el día y el mes; se leen como día, mes, año.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as month, day, year.</source>
        <translation>En todas las fechas de «%1» se pueden intercambiar el día y el mes; se leen como mes, día, año.</translation>
    </message>
    <message>
        <source>There is no column with products, so each &quot;%1&quot; is forecast as one.</source>
        <translation>No hay columna de productos, así que cada «%1» se prevé como uno.</translation>
    </message>
    <message>
        <source>The file has no header row, so the columns were told apart by their values.</source>
        <translation>El archivo no tiene encabezado; las columnas se han reconocido por sus valores.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Is the mapping right?</source>
        <translation>¿Es correcta la asignación?</translation>
    </message>
    <message>
        <source>The file has no store column; all rows go to the store &quot;%1&quot;.</source>
        <translation>El archivo no tiene columna de tienda; todas las filas van a la tienda «%1».</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>%1 sheet &quot;%2&quot;</source>
        <translation>%1, hoja «%2»</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>one column per product</source>
        <translation>una columna por producto</translation>
    </message>
    <message>
        <source>one column per date</source>
        <translation>una columna por fecha</translation>
    </message>
    <message>
        <source>dates in several columns</source>
        <translation>fechas en varias columnas</translation>
    </message>
    <message>
        <source>dates as serial numbers</source>
        <translation>fechas como números de serie</translation>
    </message>
    <message>
        <source>dates day.month.year</source>
        <translation>fechas día.mes.año</translation>
    </message>
    <message>
        <source>dates month/day/year</source>
        <translation>fechas mes/día/año</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>fechas año-mes-día</translation>
    </message>
    <message>
        <source>receipt lines summed to the day</source>
        <translation>líneas de ticket sumadas por día</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 tienda</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>%1 tiendas</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 producto</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 productos</translation>
    </message>
    <message>
        <source>Wrote 1 row to %1.</source>
        <translation>1 fila escrita en %1.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>%1 filas escritas en %2.</translation>
    </message>
    <message>
        <source>1 scenario written to %1.</source>
        <translation>1 escenario escrito en %1.</translation>
    </message>
    <message>
        <source>%1 scenarios written to %2.</source>
        <translation>%1 escenarios escritos en %2.</translation>
    </message>
    <message>
        <source>The first: row %1, %2: %3.</source>
        <translation>La primera: fila %1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is not a date in the order %2</source>
        <translation>%1 no es una fecha en el orden %2</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 no es una fecha</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>falta la fecha</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>falta el producto</translation>
    </message>
    <message>
        <source>the store is missing</source>
        <translation>falta la tienda</translation>
    </message>
    <message>
        <source>the units sold are missing</source>
        <translation>faltan las unidades vendidas</translation>
    </message>
    <message>
        <source>the units sold are beyond all reason</source>
        <translation>las unidades vendidas son un disparate</translation>
    </message>
    <message>
        <source>the units sold are missing, and a competitor&apos;s price alone plans nothing</source>
        <translation>faltan las unidades vendidas, y con el precio de la competencia solo no se planifica nada</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>la fila tiene %1 celdas; el encabezado, %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>no puede ser menor que %1</translation>
    </message>
    <message>
        <source>must lie between 0 and 100 percent</source>
        <translation>debe estar entre 0 y 100 por ciento</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>es anterior al primer día</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no rows.</source>
        <translation>«%1» no contiene filas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has columns but no rows.</source>
        <translation>«%1» tiene columnas, pero no filas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>«%1» no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an XML document, not a table of sales.</source>
        <translation>«%1» es un documento XML, no una tabla de ventas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON document, not a table of sales.</source>
        <translation>«%1» es un documento JSON, no una tabla de ventas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a binary file of an unknown kind, not a table of sales.</source>
        <translation>«%1» es un archivo binario de tipo desconocido, no una tabla de ventas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a table of sales.</source>
        <translation>«%1» es %2, no una tabla de ventas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an encrypted workbook.</source>
        <translation>«%1» es un libro cifrado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged workbook or an old kind that cannot be read.</source>
        <translation>«%1» es un libro dañado o de un tipo antiguo que no se puede leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged archive or workbook.</source>
        <translation>«%1» es un archivo comprimido o un libro dañado.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; is missing.</source>
        <translation>El libro está dañado: falta su parte «%1».</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read.</source>
        <translation>El libro está dañado: no se puede leer su parte «%1».</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;.</source>
        <translation>El libro no tiene ninguna hoja «%1».</translation>
    </message>
    <message>
        <source>This is not a sales file: no column with %1 was found.</source>
        <translation>Este no es un archivo de ventas: no se encontró ninguna columna con %1.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Sus columnas son %1.</translation>
    </message>
    <message>
        <source>Its only column is %1.</source>
        <translation>Su única columna es %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold dates: row %2 has &quot;%3&quot;.</source>
        <translation>La columna «%1» no contiene fechas: en la fila %2 pone «%3».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold numbers: row %2 has &quot;%3&quot;.</source>
        <translation>La columna «%1» no contiene números: en la fila %2 pone «%3».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no date in the order %2.</source>
        <translation>La columna «%1» no es una fecha en el orden %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of &quot;%3&quot; cannot be read, so none was stored.</source>
        <translation>%1 de %2 filas de «%3» no se pueden leer; no se ha guardado ninguna.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read, so none was stored.</source>
        <translation>%1 de %2 filas no se pueden leer; no se ha guardado ninguna.</translation>
    </message>
    <message>
        <source>Upload %1 was taken back already.</source>
        <translation>La importación %1 ya estaba anulada.</translation>
    </message>
    <message>
        <source>There is no upload %1.</source>
        <translation>No existe la importación %1.</translation>
    </message>
    <message>
        <source>Store %1: retrain.</source>
        <translation>Tienda %1: volver a entrenar.</translation>
    </message>
    <message>
        <source>Store %1 has no sales yet.</source>
        <translation>La tienda %1 todavía no tiene ventas.</translation>
    </message>
    <message>
        <source>Product %1 has no sales before %2.</source>
        <translation>El producto %1 no tiene ventas antes del %2.</translation>
    </message>
    <message>
        <source>Product %1 has no sales in store %2 before the planning date.</source>
        <translation>El producto %1 no tiene ventas en la tienda %2 antes de la fecha del plan.</translation>
    </message>
    <message>
        <source>There is no product %1 in store %2.</source>
        <translation>No existe el producto %1 en la tienda %2.</translation>
    </message>
    <message>
        <source>Store %1 has no category &quot;%2&quot;.</source>
        <translation>La tienda %1 no tiene ninguna categoría «%2».</translation>
    </message>
    <message>
        <source>Store %1 has no product with sales before %2.</source>
        <translation>La tienda %1 no tiene ningún producto con ventas antes del %2.</translation>
    </message>
    <message>
        <source>The sales of store %1 come by the %2; a forecast by the %3 would be made up.</source>
        <translation>Las ventas de la tienda %1 vienen por %2; una previsión por %3 sería inventada.</translation>
    </message>
    <message>
        <source>A replay of %1 days needs %2 days of sales before it; there are %3.</source>
        <translation>Simular %1 días requiere %2 días de ventas anteriores; hay %3.</translation>
    </message>
    <message>
        <source>The order of %1 was left as it is.</source>
        <translation>El pedido de %1 se ha dejado como está.</translation>
    </message>
    <message>
        <source>Say why the order of %1 differs from the recommended one.</source>
        <translation>Indique por qué el pedido de %1 difiere del recomendado.</translation>
    </message>
    <message>
        <source>A forecast cannot be negative.</source>
        <translation>Una previsión no puede ser negativa.</translation>
    </message>
    <message>
        <source>The forecast of %1 was left as it is.</source>
        <translation>La previsión del %1 se ha dejado como está.</translation>
    </message>
    <message>
        <source>Say why the forecast of %1 is changed.</source>
        <translation>Indique por qué cambia la previsión del %1.</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1 se ha dejado como está.</translation>
    </message>
    <message>
        <source>%1 was changed since; the step cannot be taken back.</source>
        <translation>%1 ha cambiado desde entonces; no se puede deshacer el paso.</translation>
    </message>
    <message>
        <source>%1 was ordered on %2; it cannot have come on %3.</source>
        <translation>%1 se pidió el %2; no puede haber llegado el %3.</translation>
    </message>
    <message>
        <source>%1 has no line with product %2.</source>
        <translation>%1 no tiene ninguna línea con el producto %2.</translation>
    </message>
    <message>
        <source>What came of %1 must be more than 0.</source>
        <translation>Lo recibido de %1 debe ser más de 0.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>No queda nada pendiente de %1.</translation>
    </message>
    <message>
        <source>Say why the quantity of %1 changes.</source>
        <translation>Indique por qué cambia la cantidad de %1.</translation>
    </message>
    <message>
        <source>Say why %1 is cancelled.</source>
        <translation>Indique por qué se cancela %1.</translation>
    </message>
    <message>
        <source>There is no purchase order %1.</source>
        <translation>No existe el pedido de compra %1.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>No existe el modelo %1.</translation>
    </message>
    <message>
        <source>Model %1 is damaged: its stored form is not what was trained.</source>
        <translation>El modelo %1 está dañado: lo guardado no es lo que se entrenó.</translation>
    </message>
    <message>
        <source>Model %1 is in use.</source>
        <translation>El modelo %1 está en uso.</translation>
    </message>
    <message>
        <source>Store %1 has no earlier model to go back to.</source>
        <translation>La tienda %1 no tiene ningún modelo anterior al que volver.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>No existe la tienda %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should end in .csv, .xlsx or .pdf.</source>
        <translation>«%1» debería terminar en .csv, .xlsx o .pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give the name of a file in it.</source>
        <translation>«%1» es una carpeta; indique el nombre de un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: the disk may be full.</source>
        <translation>No se ha podido escribir «%1»: quizá el disco está lleno.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2.</source>
        <translation>No se ha podido escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced: %2.</source>
        <translation>No se puede sustituir «%1»: %2.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1.</source>
        <translation>La base de datos rechazó una operación: %1.</translation>
    </message>
    <message>
        <source>An unexpected error stopped this: %1.</source>
        <translation>Un error inesperado detuvo la operación: %1.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used: %1</source>
        <translation>Esta copia de seguridad está dañada y no se puede usar: %1</translation>
    </message>
    <message>
        <source>This database was written by a newer Shelfcast (schema %1, this version knows %2).</source>
        <translation>Esta base de datos es de un Shelfcast más nuevo (esquema %1; esta versión conoce el %2).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>No se ha cambiado nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another file.</source>
        <translation>Se ha dejado como estaba; elija otro archivo.</translation>
    </message>
    <message>
        <source>It was left as it is; open it with the newer version.</source>
        <translation>Se ha dejado como estaba; ábrala con la versión más nueva.</translation>
    </message>
    <message>
        <source>The old file was kept.</source>
        <translation>Se ha conservado el archivo antiguo.</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>La base de datos está como estaba.</translation>
    </message>
    <message>
        <source>What served before still serves.</source>
        <translation>Sigue en uso lo que había antes.</translation>
    </message>
    <message>
        <source>Until then their plain average serves, with wide limits.</source>
        <translation>Hasta entonces vale su media simple, con límites amplios.</translation>
    </message>
    <message>
        <source>Import more and train again.</source>
        <translation>Importe más datos y vuelva a entrenar.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Vuelva a entrenar.</translation>
    </message>
    <message>
        <source>Train again, or roll back to an earlier model.</source>
        <translation>Vuelva a entrenar o regrese a un modelo anterior.</translation>
    </message>
    <message>
        <source>Import a sales file first.</source>
        <translation>Importe primero un archivo de ventas.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Solicítelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask for fewer days.</source>
        <translation>Elija menos días.</translation>
    </message>
    <message>
        <source>Ask for a coarser one.</source>
        <translation>Elija una menos detallada.</translation>
    </message>
    <message>
        <source>Choose the files in it that hold the sales.</source>
        <translation>Elija dentro de ella los archivos que contienen las ventas.</translation>
    </message>
    <message>
        <source>Export the sales as CSV or as an Excel workbook and import that.</source>
        <translation>Exporte las ventas como CSV o como libro de Excel e importe ese archivo.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Ábralo en su hoja de cálculo, guárdelo como .xlsx e importe ese archivo.</translation>
    </message>
    <message>
        <source>Save it without a password and import that file.</source>
        <translation>Guárdelo sin contraseña e importe ese archivo.</translation>
    </message>
    <message>
        <source>Save it as .xlsx and import that.</source>
        <translation>Guárdelo como .xlsx e importe ese archivo.</translation>
    </message>
    <message>
        <source>Correct the column in the file, or choose another one in the mapping.</source>
        <translation>Corrija la columna en el archivo o elija otra en la asignación.</translation>
    </message>
    <message>
        <source>If a column holds them under another name, choose it in the mapping.</source>
        <translation>Si una columna los contiene con otro nombre, elíjala en la asignación.</translation>
    </message>
    <message>
        <source>If each column beside the date is a product of its own, map product to &quot;*&quot;.</source>
        <translation>Si cada columna junto a la fecha es un producto, asigne el producto a «*».</translation>
    </message>
    <message>
        <source>Roll back or promote another model before rejecting it.</source>
        <translation>Vuelva al modelo anterior o ponga otro en uso antes de rechazarlo.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Any day counts until then.</source>
        <translation>Hasta entonces cuenta cualquier día.</translation>
    </message>
    <message>
        <source>Wait for it to end or cancel it first.</source>
        <translation>Espere a que termine o cancélelo primero.</translation>
    </message>
    <message>
        <source>There is too little history to hold any of it out, so the accuracy is not known yet.</source>
        <translation>El historial es demasiado corto para reservar una parte, así que la precisión aún no se conoce.</translation>
    </message>
    <message>
        <source>Nothing beat the settings that come with Shelfcast.</source>
        <translation>Nada superó los ajustes que trae Shelfcast.</translation>
    </message>
    <message>
        <source>The normal formula does not reach the same service at any safety factor up to 6 standard deviations more; its stock is that of the largest tried.</source>
        <translation>La fórmula habitual no alcanza el mismo servicio con ningún factor de seguridad hasta 6 desviaciones típicas más; su stock es el del mayor probado.</translation>
    </message>
    <message>
        <source>Checking whether the models still fit</source>
        <translation>Comprobando si los modelos siguen siendo válidos</translation>
    </message>
    <message>
        <source>what the fixed level leaves above the expected demand</source>
        <translation>lo que el nivel fijo deja por encima de la demanda prevista</translation>
    </message>
    <message>
        <source>fixed by the planner</source>
        <translation>fijado por el planificador</translation>
    </message>
    <message>
        <source>The mapping is the one you chose for this layout before.</source>
        <translation>La asignación es la que usted eligió antes para este formato.</translation>
    </message>
    <message>
        <source>There are no sales yet.</source>
        <translation>Todavía no hay ventas.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>Todavía no hay ventas de las que aprender.</translation>
    </message>
    <message>
        <source>There are no sales to work with.</source>
        <translation>No hay ventas con las que trabajar.</translation>
    </message>
    <message>
        <source>There are no orders to write.</source>
        <translation>No hay pedidos que escribir.</translation>
    </message>
    <message>
        <source>A training is already running.</source>
        <translation>Ya hay un entrenamiento en marcha.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Un presupuesto no puede ser negativo.</translation>
    </message>
    <message>
        <source>An order cannot be negative.</source>
        <translation>Un pedido no puede ser negativo.</translation>
    </message>
    <message>
        <source>An order is a whole number of units, 0 or more.</source>
        <translation>Un pedido es un número entero de unidades, 0 o más.</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>La mercancía no puede llegar antes de enviar el pedido.</translation>
    </message>
    <message>
        <source>No product has sales before the replayed days.</source>
        <translation>Ningún producto tiene ventas antes de los días simulados.</translation>
    </message>
    <message>
        <source>The sales or the model were changed meanwhile.</source>
        <translation>Las ventas o el modelo han cambiado entretanto.</translation>
    </message>
    <message>
        <source>The file has columns but no rows.</source>
        <translation>El archivo tiene columnas, pero no filas.</translation>
    </message>
    <message>
        <source>The workbook has no sheets with cells.</source>
        <translation>El libro no tiene hojas con celdas.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it cannot be unpacked.</source>
        <translation>El libro está dañado: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a checksum is wrong.</source>
        <translation>El libro está dañado: una suma de comprobación es incorrecta.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML is not well-formed.</source>
        <translation>El libro está dañado: su XML no está bien formado.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has no list of sheets.</source>
        <translation>El libro está dañado: no tiene lista de hojas.</translation>
    </message>
    <message>
        <source>The file came out incomplete; the disk may be full.</source>
        <translation>El archivo ha quedado incompleto; quizá el disco está lleno.</translation>
    </message>
    <message>
        <source>The workbook came out incomplete; the disk may be full.</source>
        <translation>El libro ha quedado incompleto; quizá el disco está lleno.</translation>
    </message>
    <message>
        <source>The page came out incomplete; the disk may be full.</source>
        <translation>La página ha quedado incompleta; quizá el disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>No se ha podido leer o escribir el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>El archivo de la base de datos está dañado.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>Otro programa está usando la base de datos.</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>La base de datos está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Another change is being written.</source>
        <translation>Se está escribiendo otro cambio.</translation>
    </message>
    <message>
        <source>This is a folder, not a Shelfcast database.</source>
        <translation>Esto es una carpeta, no una base de datos de Shelfcast.</translation>
    </message>
    <message>
        <source>This file is not a Shelfcast database.</source>
        <translation>Este archivo no es una base de datos de Shelfcast.</translation>
    </message>
    <message>
        <source>This database belongs to another application.</source>
        <translation>Esta base de datos pertenece a otra aplicación.</translation>
    </message>
    <message>
        <source>The database is damaged: its own record is missing.</source>
        <translation>La base de datos está dañada: falta su propio registro.</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>No se ha podido crear la carpeta de la base de datos.</translation>
    </message>
    <message>
        <source>The backup must be another file than the database itself.</source>
        <translation>La copia de seguridad debe ser un archivo distinto de la propia base de datos.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>No se ha podido copiar la copia de seguridad.</translation>
    </message>
    <message>
        <source>1 product without sales before the replay is left out.</source>
        <translation>1 producto sin ventas antes del periodo simulado queda fuera.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>this code is a charge and no product, so its line is left out</source>
        <translation>este código es un cargo y no un producto, así que su línea queda fuera</translation>
    </message>
    <message>
        <source>It was not loaded; train it anew.</source>
        <translation>No se ha cargado; entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>The stored model is damaged (%1).</source>
        <translation>El modelo guardado está dañado (%1).</translation>
    </message>
    <message>
        <source>Train it again; no data were lost.</source>
        <translation>Entrénelo de nuevo; no se han perdido datos.</translation>
    </message>
    <message>
        <source>%1 ordered units are late since %2 and expected %3; ask the supplier for a date.</source>
        <translation>%1 unidades pedidas se retrasan desde el %2 y se esperan el %3; pida una fecha al proveedor.</translation>
    </message>
    <message>
        <source>%1 ordered units are overdue since %2 and no longer counted; ask the supplier for a date.</source>
        <translation>%1 unidades pedidas están vencidas desde el %2 y ya no cuentan; pida una fecha al proveedor.</translation>
    </message>
    <message>
        <source>%1 late since %2, expected %3</source>
        <translation>%1 con retraso desde el %2, se espera el %3</translation>
    </message>
    <message>
        <source>%1 overdue since %2 no longer counted</source>
        <translation>%1 vencido desde el %2, ya no cuenta</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>%1 units are expected to be lost before an order can arrive</source>
        <translation>se prevé perder %1 unidades antes de que pueda llegar un pedido</translation>
    </message>
    <message>
        <source>your own forecast in the place of the model&apos;s</source>
        <translation>su propia previsión en lugar de la del modelo</translation>
    </message>
    <message>
        <source>No trained model serves this store: this is a simple forecast.</source>
        <translation>Ningún modelo entrenado atiende esta tienda: esta es una previsión simple.</translation>
    </message>
    <message>
        <source>A simple forecast serves until a model is better.</source>
        <translation>Se usa una previsión simple hasta que un modelo sea mejor.</translation>
    </message>
    <message>
        <source>The sales of store %1 begin on %2, so nothing is known before %3.</source>
        <translation>Las ventas de la tienda %1 empiezan el %2; antes del %3 no se sabe nada.</translation>
    </message>
    <message>
        <source>Choose a day after the first sales.</source>
        <translation>Elija un día posterior a las primeras ventas.</translation>
    </message>
    <message>
        <source>This table holds %1 (told by %2) and no sales that can be learnt from.</source>
        <translation>Esta tabla contiene %1 (se reconoce por %2) y ninguna venta de la que aprender.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found (told by %1).</source>
        <translation>Esta tabla contiene unidades por producto, pero no se encontró ninguna columna con fecha (se reconoce por %1).</translation>
    </message>
    <message>
        <source>If they are sales all the same, choose the table sales.</source>
        <translation>Si de todos modos son ventas, elija la tabla de ventas.</translation>
    </message>
    <message>
        <source>stock movements</source>
        <translation>movimientos de stock</translation>
    </message>
    <message>
        <source>forecast figures</source>
        <translation>cifras de previsión</translation>
    </message>
    <message>
        <source>plan figures</source>
        <translation>cifras de un plan</translation>
    </message>
    <message>
        <source>units of days after today</source>
        <translation>unidades de días posteriores a hoy</translation>
    </message>
    <message>
        <source>ranking figures</source>
        <translation>cifras de una clasificación</translation>
    </message>
    <message>
        <source>transfers between stores</source>
        <translation>traspasos entre tiendas</translation>
    </message>
    <message>
        <source>goods written off</source>
        <translation>mercancía dada de baja</translation>
    </message>
    <message>
        <source>quotes to customers</source>
        <translation>presupuestos a clientes</translation>
    </message>
    <message>
        <source>bookings of the accounts</source>
        <translation>asientos contables</translation>
    </message>
    <message>
        <source>They mix sales with receipts and corrections and have no balance.</source>
        <translation>Mezclan ventas con entradas y correcciones y no llevan saldo.</translation>
    </message>
    <message>
        <source>Export the sales by themselves, and the stock as a list of what is on hand.</source>
        <translation>Exporte las ventas por separado, y el stock como lista de lo que hay.</translation>
    </message>
    <message>
        <source>Returns are taken off the sales where they stand beside them, as rows with negative units: export the sales with the returns in them.</source>
        <translation>Las devoluciones se descuentan de las ventas cuando figuran junto a ellas, como filas con unidades negativas: exporte las ventas con sus devoluciones.</translation>
    </message>
    <message>
        <source>Forecasts are made here from the sales themselves: import those.</source>
        <translation>Aquí las previsiones se hacen a partir de las ventas: importe las ventas.</translation>
    </message>
    <message>
        <source>A plan is made here from sales, stock and orders: import those.</source>
        <translation>Aquí el plan se hace a partir de ventas, stock y pedidos: impórtelos.</translation>
    </message>
    <message>
        <source>What has not been sold yet cannot be learnt from.</source>
        <translation>De lo que aún no se ha vendido no se puede aprender.</translation>
    </message>
    <message>
        <source>Sums over a whole period say nothing about its days: export the sales by day.</source>
        <translation>Los totales de un periodo entero no dicen nada de sus días: exporte las ventas por día.</translation>
    </message>
    <message>
        <source>They are no sales.</source>
        <translation>No son ventas.</translation>
    </message>
    <message>
        <source>Import the stock of each store as it is after them.</source>
        <translation>Importe el stock de cada tienda tal como queda después.</translation>
    </message>
    <message>
        <source>Import the stock as it is after them.</source>
        <translation>Importe el stock tal como queda después.</translation>
    </message>
    <message>
        <source>They are no sales yet: import the invoices or orders.</source>
        <translation>Todavía no son ventas: importe las facturas o los pedidos.</translation>
    </message>
    <message>
        <source>They have no products: export the sales from the till or the shop system by day and product.</source>
        <translation>No tienen productos: exporte las ventas de la caja o del programa de gestión por día y producto.</translation>
    </message>
    <message>
        <source>Sales need the day on which they were made: export them by day.</source>
        <translation>Las ventas necesitan el día en que se hicieron: expórtelas por día.</translation>
    </message>
    <message>
        <source>If the figures are the stock, choose the table stock.</source>
        <translation>Si las cifras son el stock, elija la tabla de stock.</translation>
    </message>
    <message>
        <source>The file is a list of orders to suppliers (told by %1): what has not come of them is on order.</source>
        <translation>El archivo es una lista de pedidos a proveedores (se reconoce por %1): lo que no ha llegado está pendiente de recibir.</translation>
    </message>
    <message>
        <source>The file is goods received from suppliers (told by %1): they count as deliveries: for the stock since the last count, and for the lead time where the day of the order is known.</source>
        <translation>El archivo es mercancía recibida de proveedores (se reconoce por %1): cuenta como entregas, para el stock desde el último recuento y, donde se conoce el día del pedido, para el plazo de entrega.</translation>
    </message>
    <message>
        <source>The file is a list of stock on hand (told by %1): its quantities are the stock on hand.</source>
        <translation>El archivo es una lista de stock (se reconoce por %1): sus cantidades son el stock disponible.</translation>
    </message>
    <message>
        <source>The file is a stock ledger (told by %1): the last balance of each product and day is the stock on hand.</source>
        <translation>El archivo es un libro de stock (se reconoce por %1): el último saldo de cada producto y día es el stock disponible.</translation>
    </message>
    <message>
        <source>The file is a list of products (told by %1): its values become known of the products.</source>
        <translation>El archivo es una lista de productos (se reconoce por %1): sus valores quedan asignados a los productos.</translation>
    </message>
    <message>
        <source>The file is a price list (told by %1): the prices that hold today become known of the products.</source>
        <translation>El archivo es una lista de precios (se reconoce por %1): los precios vigentes hoy quedan asignados a los productos.</translation>
    </message>
    <message>
        <source>The rows are orders of customers, so what was ordered of a product on a day (&quot;%1&quot;) is what was sold.</source>
        <translation>Las filas son pedidos de clientes: lo que se pidió de un producto en un día («%1») es lo vendido.</translation>
    </message>
    <message>
        <source>There is no column with units: &quot;%1&quot; is money, so money is forecast, and orders are in money too.</source>
        <translation>No hay columna de unidades: «%1» es dinero, así que se prevé dinero, y los pedidos también van en dinero.</translation>
    </message>
    <message>
        <source>If there is an export with units, import that.</source>
        <translation>Si hay una exportación con unidades, impórtela.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of the only store, %1.</source>
        <translation>La tabla no tiene columna de tienda, así que todas las líneas son de la única tienda, %1.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of the only store, %1.</source>
        <translation>Los lugares de la tabla no son ninguna de las tiendas, así que todas las líneas son de la única tienda, %1.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>La tabla no tiene columna de tienda, así que todas las líneas son de la tienda %1, la única que tiene todos estos productos.</translation>
    </message>
    <message>
        <source>The table has no column with a store, and there are %1 stores (%2).</source>
        <translation>La tabla no tiene columna de tienda, y hay %1 tiendas (%2).</translation>
    </message>
    <message>
        <source>Choose the store it is of, or add a column with the stores.</source>
        <translation>Elija la tienda a la que corresponde o añada una columna con las tiendas.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1) and no other is as like, so the known product is meant.</source>
        <translation>1 código de producto difiere de uno conocido solo en ceros a la izquierda o mayúsculas (%1) y ningún otro se parece tanto; se entiende el producto conocido.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2) and no other is as like, so the known product is meant.</source>
        <translation>%1 códigos de producto difieren de uno conocido solo en ceros a la izquierda o mayúsculas (%2) y ningún otro se parece tanto; se entiende el producto conocido.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1), as stock in several places does, so they are added up.</source>
        <translation>1 producto figura en varias filas de una tienda y un día (%1), como el stock repartido en varios sitios, así que se suman.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2), as stock in several places does, so they are added up.</source>
        <translation>%1 productos figuran en varias filas de una tienda y un día (%2), como el stock repartido en varios sitios, así que se suman.</translation>
    </message>
    <message>
        <source>There are no sales of the product %1.</source>
        <translation>No hay ventas del producto %1.</translation>
    </message>
    <message>
        <source>There are no sales of the products %1.</source>
        <translation>No hay ventas de los productos %1.</translation>
    </message>
    <message>
        <source>There is no store %1 with sales.</source>
        <translation>No existe ninguna tienda %1 con ventas.</translation>
    </message>
    <message>
        <source>There are no stores %1 with sales.</source>
        <translation>No existen tiendas %1 con ventas.</translation>
    </message>
    <message>
        <source>What the table says of it is kept, and has an effect once sales of it come.</source>
        <translation>Lo que la tabla dice de él se guarda y tendrá efecto cuando lleguen sus ventas.</translation>
    </message>
    <message>
        <source>What the table says of them is kept, and has an effect once sales of them come.</source>
        <translation>Lo que la tabla dice de ellos se guarda y tendrá efecto cuando lleguen sus ventas.</translation>
    </message>
    <message>
        <source>Stores that are written another way than they are known are taken for the known ones (%1).</source>
        <translation>Las tiendas escritas de forma distinta a la conocida se toman por las conocidas (%1).</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, 1 day before the last sales (%3): what was sold since is taken off it, and what came since is added.</source>
        <translation>El stock de la tienda %1 es el de la noche del %2, 1 día antes de las últimas ventas (%3): se descuenta lo vendido desde entonces y se suma lo recibido.</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, %3 days before the last sales (%4): what was sold since is taken off it, and what came since is added.</source>
        <translation>El stock de la tienda %1 es el de la noche del %2, %3 días antes de las últimas ventas (%4): se descuenta lo vendido desde entonces y se suma lo recibido.</translation>
    </message>
    <message>
        <source>The stock of 1 product is older than its last sales (%1: %2): what was sold since is taken off it.</source>
        <translation>El stock de 1 producto es anterior a sus últimas ventas (%1: %2): se descuenta lo vendido desde entonces.</translation>
    </message>
    <message>
        <source>The stock of %1 products is older than their last sales (%2: %3): what was sold since is taken off it.</source>
        <translation>El stock de %1 productos es anterior a sus últimas ventas (%2: %3): se descuenta lo vendido desde entonces.</translation>
    </message>
    <message>
        <source>The prices of &quot;%1&quot; are in several currencies (%2) and are read as if they were in one.</source>
        <translation>Los precios de «%1» están en varias monedas (%2) y se leen como si fueran de una sola.</translation>
    </message>
    <message>
        <source>Bring them into one currency first?</source>
        <translation>¿Pasarlos antes a una sola moneda?</translation>
    </message>
    <message>
        <source>The highest discount ever given here was %1 %: what %2 % would sell is a guess.</source>
        <translation>El mayor descuento dado aquí fue del %1&#xa0;%: lo que vendería un %2&#xa0;% es una conjetura.</translation>
    </message>
    <message>
        <source>No discount was ever given here: what %1 % would sell is a guess.</source>
        <translation>Aquí nunca se dio un descuento: lo que vendería un %1&#xa0;% es una conjetura.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>Un descuento está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>1 store differs from another one in capital letters or accents only (%1); each is planned on its own.</source>
        <translation>1 tienda se distingue de otra solo en mayúsculas o acentos (%1); cada una se planifica por separado.</translation>
    </message>
    <message>
        <source>%1 stores differ from another one in capital letters or accents only (%2); each is planned on its own.</source>
        <translation>%1 tiendas se distinguen de otra solo en mayúsculas o acentos (%2); cada una se planifica por separado.</translation>
    </message>
    <message>
        <source>holds only from a later day on, so it is left out</source>
        <translation>rige solo desde un día posterior, así que queda fuera</translation>
    </message>
    <message>
        <source>holds no more, so it is left out</source>
        <translation>ya no rige, así que queda fuera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a word that is no day of the week: write Mon,Thu</source>
        <translation>«%1» contiene una palabra que no es un día de la semana: escriba lun,jue</translation>
    </message>
    <message>
        <source>the order is later than its receipt</source>
        <translation>el pedido es posterior a su recepción</translation>
    </message>
    <message>
        <source>No sale in %1 days.</source>
        <translation>Sin ventas en %1 días.</translation>
    </message>
    <message>
        <source>%1 cover %2 weeks; %3 are needed.</source>
        <translation>%1 cubren %2 semanas; hacen falta %3.</translation>
    </message>
    <message>
        <source>%1 cost %2 and protect %3; %4 are needed.</source>
        <translation>%1 cuestan %2 y protegen %3; hacen falta %4.</translation>
    </message>
    <message>
        <source>%1 % service, as a unit short costs %2 and one on the shelf %3 a week</source>
        <translation>%1&#xa0;% de servicio, ya que una unidad que falta cuesta %2 y una en el estante, %3 a la semana</translation>
    </message>
    <message>
        <source>from %1 on a unit costs %2, which saves %3 after holding it</source>
        <translation>a partir de %1, la unidad cuesta %2, lo que ahorra %3 tras el coste de almacenamiento</translation>
    </message>
    <message>
        <source>free freight from %1</source>
        <translation>portes gratis desde %1</translation>
    </message>
    <message>
        <source>%1 from store %2</source>
        <translation>%1 de la tienda %2</translation>
    </message>
    <message>
        <source>Raised to free freight from %1.</source>
        <translation>Subido para llegar a los portes gratis desde %1.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>1 more thing to look at.</source>
        <translation>1 cosa más que revisar.</translation>
    </message>
    <message>
        <source>%1 more things to look at.</source>
        <translation>%1 cosas más que revisar.</translation>
    </message>
    <message>
        <source>The last check found damage: %1</source>
        <translation>La última comprobación encontró daños: %1</translation>
    </message>
    <message>
        <source>The database was never checked.</source>
        <translation>La base de datos no se ha comprobado nunca.</translation>
    </message>
    <message>
        <source>The database was last checked %1 days ago.</source>
        <translation>La base de datos se comprobó por última vez hace %1 días.</translation>
    </message>
    <message>
        <source>There is no backup beside the database yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad junto a la base de datos.</translation>
    </message>
    <message>
        <source>The newest backup is %1 days old.</source>
        <translation>La copia de seguridad más reciente tiene %1 días.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the database; a backup or an update may need %2.</source>
        <translation>En el disco de la base de datos solo quedan %1 libres; una copia de seguridad o una actualización puede necesitar %2.</translation>
    </message>
    <message>
        <source>1 job was cut off; nothing of it is stored half.</source>
        <translation>1 tarea se interrumpió; no ha quedado nada guardado a medias.</translation>
    </message>
    <message>
        <source>%1 jobs were cut off; nothing of them is stored half.</source>
        <translation>%1 tareas se interrumpieron; no ha quedado nada guardado a medias.</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Tienda %1: %2</translation>
    </message>
    <message>
        <source>No trained model serves the store yet.</source>
        <translation>Todavía ningún modelo entrenado atiende la tienda.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have no trained model yet.</source>
        <translation>%1 de %2 tiendas todavía no tienen un modelo entrenado.</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the log has its trace.</source>
        <translation>Shelfcast se cerró de forma inesperada el %1; el registro técnico contiene el rastro.</translation>
    </message>
    <message>
        <source>The last %1 changes are missing from the database: its log was lost or an older copy was put in its place.</source>
        <translation>Faltan en la base de datos los últimos %1 cambios: se perdió su diario o se puso una copia antigua en su lugar.</translation>
    </message>
    <message>
        <source>Check your newest uploads, or restore the newest backup.</source>
        <translation>Revise sus importaciones más recientes o restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The database is no longer where it was: it was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>La base de datos ya no está donde estaba: se movió, se renombró o se borró, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Reuniendo datos</translation>
    </message>
    <message>
        <source>Another program has this database open for writing: %1.</source>
        <translation>Otro programa tiene abierta esta base de datos para escritura: %1.</translation>
    </message>
    <message>
        <source>Close it there, or open the database for reading only.</source>
        <translation>Ciérrela allí o abra la base de datos solo para lectura.</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de la base de datos.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the database for reading only.</source>
        <translation>Elija otra carpeta o abra la base de datos solo para lectura.</translation>
    </message>
    <message>
        <source>You have no right to write this database file.</source>
        <translation>No tiene permiso para escribir este archivo de base de datos.</translation>
    </message>
    <message>
        <source>Nothing was changed; open it for reading only, or ask its owner.</source>
        <translation>No se ha cambiado nada; ábralo solo para lectura o consulte a su propietario.</translation>
    </message>
    <message>
        <source>You have no right to read this database file.</source>
        <translation>No tiene permiso para leer este archivo de base de datos.</translation>
    </message>
    <message>
        <source>The database was brought up to date; a copy of the old one is kept as %1.</source>
        <translation>La base de datos se ha actualizado; se conserva una copia de la anterior como %1.</translation>
    </message>
    <message>
        <source>A restore was cut off once the backup was in its place.</source>
        <translation>Una restauración se interrumpió cuando la copia de seguridad ya estaba en su sitio.</translation>
    </message>
    <message>
        <source>A restore was cut off before it was done.</source>
        <translation>Una restauración se interrumpió antes de terminar.</translation>
    </message>
    <message>
        <source>The database is as it was before.</source>
        <translation>La base de datos está como antes.</translation>
    </message>
    <message>
        <source>The database before it is kept as %1.</source>
        <translation>La base de datos anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>The audit was changed from outside: it is not the one whose last line was noted beside the database.</source>
        <translation>El registro de cambios se modificó desde fuera: no es aquel cuya última línea quedó anotada junto a la base de datos.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced while Shelfcast had it open.</source>
        <translation>El archivo de la base de datos se movió, se borró o se sustituyó mientras Shelfcast lo tenía abierto.</translation>
    </message>
    <message>
        <source>All that was stored so far is kept as %1.</source>
        <translation>Todo lo guardado hasta ahora se conserva como %1.</translation>
    </message>
    <message>
        <source>Put it where it belongs and open it.</source>
        <translation>Ponga la copia en su sitio y ábrala.</translation>
    </message>
    <message>
        <source>This change was not stored.</source>
        <translation>Este cambio no se ha guardado.</translation>
    </message>
    <message>
        <source>A copy could not be kept: its folder is gone or full.</source>
        <translation>No se ha podido conservar una copia: su carpeta no existe o está llena.</translation>
    </message>
    <message>
        <source>Export what you need before you close Shelfcast.</source>
        <translation>Exporte lo que necesite antes de cerrar Shelfcast.</translation>
    </message>
    <message>
        <source>There is no Shelfcast database here.</source>
        <translation>Aquí no hay ninguna base de datos de Shelfcast.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>No se ha podido escribir el archivo: quizá el disco está lleno.</translation>
    </message>
    <message>
        <source>The database is open in another program: %1.</source>
        <translation>La base de datos está abierta en otro programa: %1.</translation>
    </message>
    <message>
        <source>This backup is encrypted: give its passphrase.</source>
        <translation>Esta copia de seguridad está cifrada: indique su contraseña.</translation>
    </message>
    <message>
        <source>Nothing is sold on %1 (%2 of the last %3 without a sale).</source>
        <translation>No se vende nada en: %1 (%2 de los últimos %3 sin ventas).</translation>
    </message>
    <message>
        <source>Nothing is sold on %1.</source>
        <translation>No se vende nada en: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold on the holidays: %1.</source>
        <translation>No se vende nada en los festivos: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold at the same time of every year.</source>
        <translation>Cada año por las mismas fechas no se vende nada.</translation>
    </message>
    <message>
        <source>The shop is closed then, and 0 is forecast.</source>
        <translation>La tienda está cerrada esos días y se prevé 0.</translation>
    </message>
    <message>
        <source>So it is in store %1.</source>
        <translation>Así es en la tienda %1.</translation>
    </message>
    <message>
        <source>So it is in %1 of %2 stores, such as %3.</source>
        <translation>Así es en %1 de %2 tiendas, por ejemplo %3.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0.</source>
        <translation>Solo figura lo vendido: ninguna de las %1 filas dice 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0.</source>
        <translation>Solo figura lo vendido: %1 de las %2 filas dicen 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 open days have no row.</source>
        <translation>Solo figura lo vendido: %1 de las %2 filas dicen 0, y %3 días de apertura no tienen fila.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2: &quot;%3&quot; is %4.</source>
        <translation>Los años de «%1» son los del %2: «%3» es %4.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2.</source>
        <translation>Los años de «%1» son los del %2.</translation>
    </message>
    <message>
        <source>the Buddhist calendar</source>
        <translation>calendario budista</translation>
    </message>
    <message>
        <source>the calendar of Taiwan</source>
        <translation>calendario de Taiwán</translation>
    </message>
    <message>
        <source>the Persian calendar</source>
        <translation>calendario persa</translation>
    </message>
    <message>
        <source>the Islamic calendar</source>
        <translation>calendario islámico</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras: &quot;%2&quot; is %3.</source>
        <translation>Los años de «%1» se cuentan por eras: «%2» es %3.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras.</source>
        <translation>Los años de «%1» se cuentan por eras.</translation>
    </message>
    <message>
        <source>As you decided, the years of &quot;%1&quot; are read as they stand.</source>
        <translation>Según lo que usted decidió, los años de «%1» se leen tal como están.</translation>
    </message>
    <message>
        <source>Of the dates in &quot;%1&quot;, those whose day could be a month stand with the year in front, and the others as text: a spreadsheet took the day of the first for the month.</source>
        <translation>De las fechas de «%1», aquellas cuyo día podría ser un mes figuran con el año delante, y las demás como texto: una hoja de cálculo tomó el día de las primeras por el mes.</translation>
    </message>
    <message>
        <source>Day and month are put back in their places.</source>
        <translation>El día y el mes se vuelven a poner en su sitio.</translation>
    </message>
    <message>
        <source>They are left as they stand.</source>
        <translation>Se dejan como están.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unit %2 behind its numbers, which are read as they stand.</source>
        <translation>«%1» lleva la unidad %2 detrás de los números, que se leen tal como están.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the units %2 behind its numbers, which are read as they stand.</source>
        <translation>«%1» lleva las unidades %2 detrás de los números, que se leen tal como están.</translation>
    </message>
    <message>
        <source>Rows with %1 beside them would be counted in the wrong size, so they are held back.</source>
        <translation>Las filas con %1 al lado se contarían con un tamaño equivocado, así que quedan retenidas.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they are read as one table.</source>
        <translation>Las hojas «%1», %2 tienen las mismas columnas y nombres de años o meses, así que se leen como una sola tabla.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they could be read as one table; only the first is.</source>
        <translation>Las hojas «%1», %2 tienen las mismas columnas y nombres de años o meses, así que podrían leerse como una sola tabla; solo se lee la primera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it is read as a product of this name.</source>
        <translation>«%1» figura en %2 filas con fecha propia cuyas unidades no son la suma de otras filas, así que se lee como un producto con ese nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it would be a product; it is left out as a total.</source>
        <translation>«%1» figura en %2 filas con fecha propia cuyas unidades no son la suma de otras filas, así que sería un producto; se omite por ser un total.</translation>
    </message>
    <message>
        <source>As you decided, &quot;%1&quot; holds receipt numbers and no stores.</source>
        <translation>Según lo que usted decidió, «%1» contiene números de ticket y no tiendas.</translation>
    </message>
    <message>
        <source>As you decided, the values of &quot;%1&quot; are units.</source>
        <translation>Según lo que usted decidió, los valores de «%1» son unidades.</translation>
    </message>
    <message>
        <source>As you decided, the rows are sales.</source>
        <translation>Según lo que usted decidió, las filas son ventas.</translation>
    </message>
    <message>
        <source>As you decided, the file is %1.</source>
        <translation>Según lo que usted decidió, el archivo es %1.</translation>
    </message>
    <message>
        <source>a list of orders to suppliers</source>
        <translation>una lista de pedidos a proveedores</translation>
    </message>
    <message>
        <source>goods received from suppliers</source>
        <translation>mercancía recibida de proveedores</translation>
    </message>
    <message>
        <source>a list of stock on hand</source>
        <translation>una lista de stock</translation>
    </message>
    <message>
        <source>a stock ledger</source>
        <translation>un libro de stock</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>una lista de productos</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>una lista de precios</translation>
    </message>
    <message>
        <source>As you decided, all lines are those of store %1.</source>
        <translation>Según lo que usted decidió, todas las líneas son de la tienda %1.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1); as you decided, they are other products.</source>
        <translation>1 código de producto difiere de uno conocido solo en ceros a la izquierda o mayúsculas (%1); según lo que usted decidió, es otro producto.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2); as you decided, they are other products.</source>
        <translation>%1 códigos de producto difieren de uno conocido solo en ceros a la izquierda o mayúsculas (%2); según lo que usted decidió, son otros productos.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1); as you decided, the last row counts.</source>
        <translation>1 producto figura en varias filas de una tienda y un día (%1); según lo que usted decidió, cuenta la última fila.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2); as you decided, the last row counts.</source>
        <translation>%1 productos figuran en varias filas de una tienda y un día (%2); según lo que usted decidió, cuenta la última fila.</translation>
    </message>
    <message>
        <source>There is no decision &quot;%1&quot;.</source>
        <translation>No existe la decisión «%1».</translation>
    </message>
    <message>
        <source>This file does not ask for the decision %1, so &quot;%2&quot; changes nothing.</source>
        <translation>Este archivo no pide la decisión %1, así que «%2» no cambia nada.</translation>
    </message>
    <message>
        <source>The stock is taken back, and not known from then on, of: %1.</source>
        <translation>El stock queda anulado, y desde entonces es desconocido, de: %1.</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>Abierto todos los días.</translation>
    </message>
    <message>
        <source>The store is closed on %1.</source>
        <translation>La tienda cierra: %1.</translation>
    </message>
    <message>
        <source>The store is closed on 1 holiday.</source>
        <translation>La tienda cierra 1 festivo.</translation>
    </message>
    <message>
        <source>The store is closed on %1 holidays.</source>
        <translation>La tienda cierra %1 festivos.</translation>
    </message>
    <message>
        <source>The store is closed in 1 closure.</source>
        <translation>La tienda tiene 1 cierre propio.</translation>
    </message>
    <message>
        <source>The store is closed in %1 closures.</source>
        <translation>La tienda tiene %1 cierres propios.</translation>
    </message>
    <message>
        <source>The store is closed at the same time of every year.</source>
        <translation>La tienda cierra cada año por las mismas fechas.</translation>
    </message>
    <message>
        <source>A store that is closed all week sells nothing.</source>
        <translation>Una tienda cerrada toda la semana no vende nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a year.</source>
        <translation>«%1» dura más de un año.</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Sábados</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2 de enero</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifanía (Reyes)</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Navidad ortodoxa</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Jueves Santo</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Domingo de Pascua</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunes de Pascua</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Viernes Santo ortodoxo</translation>
    </message>
    <message>
        <source>Orthodox Easter Sunday</source>
        <translation>Domingo de Pascua ortodoxo</translation>
    </message>
    <message>
        <source>Orthodox Easter Monday</source>
        <translation>Lunes de Pascua ortodoxo</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Día de la Liberación</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Día del Rey</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Festivo de mayo</translation>
    </message>
    <message>
        <source>3 May</source>
        <translation>3 de mayo</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Día de la Victoria</translation>
    </message>
    <message>
        <source>17 May</source>
        <translation>17 de mayo</translation>
    </message>
    <message>
        <source>Last Monday of May</source>
        <translation>Último lunes de mayo</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascensión</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Domingo de Pentecostés</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lunes de Pentecostés</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Christi</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Día de la República</translation>
    </message>
    <message>
        <source>6 June</source>
        <translation>6 de junio</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>14 de julio</translation>
    </message>
    <message>
        <source>1 August</source>
        <translation>1 de agosto</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Asunción</translation>
    </message>
    <message>
        <source>Last Monday of August</source>
        <translation>Último lunes de agosto</translation>
    </message>
    <message>
        <source>First Monday of September</source>
        <translation>Primer lunes de septiembre</translation>
    </message>
    <message>
        <source>28 September</source>
        <translation>28 de septiembre</translation>
    </message>
    <message>
        <source>German Unity</source>
        <translation>Unidad Alemana</translation>
    </message>
    <message>
        <source>Second Monday of October</source>
        <translation>Segundo lunes de octubre</translation>
    </message>
    <message>
        <source>12 October</source>
        <translation>12 de octubre</translation>
    </message>
    <message>
        <source>26 October</source>
        <translation>26 de octubre</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Día de la Reforma</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>Todos los Santos</translation>
    </message>
    <message>
        <source>11 November</source>
        <translation>11 de noviembre</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Acción de Gracias</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1 de diciembre</translation>
    </message>
    <message>
        <source>6 December</source>
        <translation>6 de diciembre</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Inmaculada Concepción</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Nochebuena</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 de diciembre</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nochevieja</translation>
    </message>
    <message>
        <source>The stock is not known, so no orders are planned.</source>
        <translation>No se conoce el stock, así que no se planifican pedidos.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each is read as a store of its name.</source>
        <translation>Las hojas «%1», %2 tienen las mismas columnas, y los mismos productos en los mismos días con otras cifras, así que cada una se lee como una tienda con su nombre.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; they are read as one table.</source>
        <translation>Las hojas «%1», %2 tienen las mismas columnas, y los mismos productos en los mismos días con otras cifras, así que cada una podría ser una tienda; se leen como una sola tabla.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; only the first is read.</source>
        <translation>Las hojas «%1», %2 tienen las mismas columnas, y los mismos productos en los mismos días con otras cifras, así que cada una podría ser una tienda; solo se lee la primera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not between %2 and %3.</source>
        <translation>«%1» no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of weekdays like Mon,Thu.</source>
        <translation>«%1» no es una lista de días de la semana como lun,jue.</translation>
    </message>
    <message>
        <source>%1 cannot be raised to the supplier&apos;s minimum with the lines on it.</source>
        <translation>%1 no se puede subir al mínimo del proveedor con las líneas que tiene.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No name of a column says units sold, so they are read from &quot;%1&quot;.</source>
        <translation>Ningún nombre de columna indica unidades vendidas, así que se leen de «%1».</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot;, so that is read as the store.</source>
        <translation>Cada producto aparece una vez al día por cada «%1», así que eso se lee como la tienda.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus, as a ledger writes what left the stock: they are read as sold.</source>
        <translation>%1 de %2 valores de «%3» llevan signo menos, como anota un libro de stock las salidas: se leen como ventas.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus and are read as returns, as you decided.</source>
        <translation>%1 de %2 valores de «%3» llevan signo menos y se leen como devoluciones, según lo que usted decidió.</translation>
    </message>
    <message>
        <source>Stores %1: %2</source>
        <translation>Tiendas %1: %2</translation>
    </message>
    <message>
        <source>The file is a list of ordering policies (told by %1): by these rules the orders are decided from now on.</source>
        <translation>El archivo es una lista de reglas de pedido (se reconoce por %1): desde ahora los pedidos se deciden con ellas.</translation>
    </message>
    <message>
        <source>The file is a list of prices by quantity (told by %1): these take the place of the prices by quantity that were known of its products.</source>
        <translation>El archivo es una lista de precios por cantidad (se reconoce por %1): sustituyen a los precios por cantidad que se conocían de sus productos.</translation>
    </message>
    <message>
        <source>Rules stated: products %1, suppliers %2, classes %3; taken back: %4.</source>
        <translation>Reglas indicadas: productos %1, proveedores %2, clases %3; anuladas: %4.</translation>
    </message>
    <message>
        <source>Prices by quantity: products %1, of them with several steps %2.</source>
        <translation>Precios por cantidad: productos %1, de ellos con varios tramos %2.</translation>
    </message>
    <message>
        <source>Holding costs are read as those of %1 weeks, as the name of their column says, and kept by the week.</source>
        <translation>Los costes de almacenamiento se leen como de %1 semanas, según el nombre de su columna, y se guardan por semana.</translation>
    </message>
    <message>
        <source>names no product, supplier or class (A, B or C)</source>
        <translation>no nombra ningún producto, proveedor ni clase (A, B o C)</translation>
    </message>
    <message>
        <source>says nothing, so it is left out</source>
        <translation>no dice nada, así que queda fuera</translation>
    </message>
    <message>
        <source>states several rules at once: keep one of them</source>
        <translation>indica varias reglas a la vez: deje solo una</translation>
    </message>
    <message>
        <source>needs both costs above 0: of a unit short and of a unit held</source>
        <translation>necesita los dos costes por encima de 0: por unidad que falta y por unidad almacenada</translation>
    </message>
    <message>
        <source>says up to what is ordered, and not from which stock on</source>
        <translation>dice hasta cuánto se pide, pero no a partir de qué stock</translation>
    </message>
    <message>
        <source>the maximum is under the minimum</source>
        <translation>el máximo es menor que el mínimo</translation>
    </message>
    <message>
        <source>a lot is 1 unit or more</source>
        <translation>un lote es de 1 unidad o más</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>falta el precio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write 11:00</source>
        <translation>«%1» no es una hora: escriba 11:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day like 11:00.</source>
        <translation>«%1» no es una hora como 11:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of prices.</source>
        <translation>«%1» no es una lista de precios.</translation>
    </message>
    <message>
        <source>Write 1=2.00; 100=1.80: rising quantities, each with the cost of a unit.</source>
        <translation>Escriba 1=2.00; 100=1.80: cantidades crecientes, cada una con el coste de una unidad.</translation>
    </message>
    <message>
        <source>No store has sales before that date.</source>
        <translation>Ninguna tienda tiene ventas antes de esa fecha.</translation>
    </message>
    <message>
        <source>Looking for the tables</source>
        <translation>Buscando las tablas</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Leyendo las tablas</translation>
    </message>
    <message>
        <source>Reading what nothing leads to any more</source>
        <translation>Leyendo las páginas huérfanas</translation>
    </message>
    <message>
        <source>Adding up the days</source>
        <translation>Sumando los días</translation>
    </message>
    <message>
        <source>Checking the uploads</source>
        <translation>Comprobando las importaciones</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <translation>Comprobando los modelos</translation>
    </message>
    <message>
        <source>Adding up the products</source>
        <translation>Sumando los productos</translation>
    </message>
    <message>
        <source>Checking what was saved</source>
        <translation>Comprobando lo rescatado</translation>
    </message>
    <message>
        <source>lines of master data</source>
        <translation>líneas de datos maestros</translation>
    </message>
    <message>
        <source>lines of stock and deliveries</source>
        <translation>líneas de stock y entregas</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>pedidos de compra</translation>
    </message>
    <message>
        <source>lines of purchase orders</source>
        <translation>líneas de pedidos de compra</translation>
    </message>
    <message>
        <source>own forecasts and quantities</source>
        <translation>previsiones y cantidades propias</translation>
    </message>
    <message>
        <source>lines of the audit</source>
        <translation>líneas del registro de cambios</translation>
    </message>
    <message>
        <source>This database was saved from a damaged one.</source>
        <translation>Esta base de datos se rescató de otra dañada.</translation>
    </message>
    <message>
        <source>Of the %1 %2 of %3 could not be read.</source>
        <translation>%1: no se han podido leer %2 de %3.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): its rows are not what was imported.</source>
        <translation>Importación %1 (%2): sus filas no son las que se importaron.</translation>
    </message>
    <message>
        <source>Take it back and import the file again.</source>
        <translation>Anúlela e importe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Model %1 is damaged and was left out.</source>
        <translation>El modelo %1 está dañado y se ha dejado fuera.</translation>
    </message>
    <message>
        <source>Store %1 is served by its earlier model %2.</source>
        <translation>La tienda %1 usa su modelo anterior, el %2.</translation>
    </message>
    <message>
        <source>The database&apos;s own record is gone: how much there was before is not known.</source>
        <translation>Falta el registro propio de la base de datos: no se sabe cuánto había antes.</translation>
    </message>
    <message>
        <source>The table %1 holds values that are not what was written.</source>
        <translation>La tabla %1 contiene valores que no son los que se escribieron.</translation>
    </message>
    <message>
        <source>Check what it shows.</source>
        <translation>Revise lo que muestra.</translation>
    </message>
    <message>
        <source>The audit is sound up to line %1; the lines after it were numbered anew.</source>
        <translation>El registro de cambios está íntegro hasta la línea %1; las líneas posteriores se han numerado de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of Shelfcast&apos;s can be read in this file.</source>
        <translation>En este archivo no se puede leer nada de Shelfcast.</translation>
    </message>
    <message>
        <source>There is a file already where the saved database is to go.</source>
        <translation>Ya hay un archivo en el lugar previsto para la base de datos rescatada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): rows that are gone: %3.</source>
        <translation>Importación %1 (%2): filas perdidas: %3.</translation>
    </message>
    <message>
        <source>Copies of imported files that were damaged and left out: %1.</source>
        <translation>Copias de archivos importados dañadas y dejadas fuera: %1.</translation>
    </message>
    <message>
        <source>Records of uploads that are gone: %1; their rows are there as &quot;salvaged upload&quot;.</source>
        <translation>Registros de importaciones perdidos: %1; sus filas figuran como «salvaged upload».</translation>
    </message>
    <message>
        <source>Names of products or stores that are gone: %1; their sales are there as &quot;salvaged-&quot; and a number.</source>
        <translation>Nombres de productos o tiendas perdidos: %1; sus ventas figuran como «salvaged-» y un número.</translation>
    </message>
    <message>
        <source>Rows left out because what they belong to is gone: %1.</source>
        <translation>Filas dejadas fuera porque falta aquello a lo que pertenecen: %1.</translation>
    </message>
    <message>
        <source>The selling calendar was changed meanwhile, in another window or by the command line.</source>
        <translation>El calendario de apertura se ha cambiado entretanto, en otra ventana o desde la línea de comandos.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation>No se ha cambiado nada; vuelva a revisarlo.</translation>
    </message>
    <message>
        <source>rows of sales</source>
        <translation>filas de ventas</translation>
    </message>
    <message>
        <source>records of uploads</source>
        <translation>importaciones</translation>
    </message>
    <message>
        <source>records of products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>stored settings</source>
        <translation>ajustes guardados</translation>
    </message>
    <message>
        <source>trained models</source>
        <translation>modelos entrenados</translation>
    </message>
    <message>
        <source>The stores are not all kept by the %1; choose one store to see its forecast.</source>
        <translation>No todas las tiendas se llevan por %1; elija una tienda para ver su previsión.</translation>
    </message>
    <message>
        <source>The stores count in different currencies: their amounts are not added up.</source>
        <translation>Las tiendas usan monedas distintas: sus importes no se suman.</translation>
    </message>
    <message>
        <source>The new model was not put to use: %1</source>
        <translation>El modelo nuevo no se ha puesto en uso: %1</translation>
    </message>
    <message>
        <source>There are 1 day of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Hasta ahora hay 1 día de ventas: muy poco para aprender un patrón o para comprobar una previsión.</translation>
    </message>
    <message>
        <source>There are 1 week of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Hasta ahora hay 1 semana de ventas: muy poco para aprender un patrón o para comprobar una previsión.</translation>
    </message>
    <message>
        <source>There are 1 month of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Hasta ahora hay 1 mes de ventas: muy poco para aprender un patrón o para comprobar una previsión.</translation>
    </message>
    <message>
        <source>Supplier %1: %2</source>
        <translation>Proveedor %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; write order days as Mon,Thu.</source>
        <translation>«%1» no es un día de la semana; escriba los días de pedido como lun,jue.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>this row was cancelled or refunded, so it is left out</source>
        <translation>esta fila se canceló o se reembolsó, así que queda fuera</translation>
    </message>
    <message>
        <source>this row is a total and no product, so it is left out</source>
        <translation>esta fila es un total y no un producto, así que queda fuera</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>falta la cantidad</translation>
    </message>
    <message>
        <source>A replay of %1 weeks needs %2 weeks of sales before it; there are %3.</source>
        <translation>Simular %1 semanas requiere %2 semanas de ventas anteriores; hay %3.</translation>
    </message>
    <message>
        <source>A replay of %1 months needs %2 months of sales before it; there are %3.</source>
        <translation>Simular %1 meses requiere %2 meses de ventas anteriores; hay %3.</translation>
    </message>
    <message>
        <source>This table holds %1 and no sales that can be learnt from.</source>
        <translation>Esta tabla contiene %1 y ninguna venta de la que aprender.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found.</source>
        <translation>Esta tabla contiene unidades por producto, pero no se encontró ninguna columna con fecha.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>Los lugares de la tabla no son ninguna de las tiendas, así que todas las líneas son de la tienda %1, la única que tiene todos estos productos.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, and there are %1 stores (%2).</source>
        <translation>Los lugares de la tabla no son ninguna de las tiendas, y hay %1 tiendas (%2).</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 1, the whole price, as in the data of this store.</source>
        <translation>Un descuento está entre 0 y 1, el precio entero, como en los datos de esta tienda.</translation>
    </message>
    <message>
        <source>1 product differs from another one in capital letters or accents only (%1); each is forecast on its own.</source>
        <translation>1 producto se distingue de otro solo en mayúsculas o acentos (%1); cada uno se prevé por separado.</translation>
    </message>
    <message>
        <source>%1 products differ from another one in capital letters or accents only (%2); each is forecast on its own.</source>
        <translation>%1 productos se distinguen de otro solo en mayúsculas o acentos (%2); cada uno se prevé por separado.</translation>
    </message>
    <message>
        <source>1 product of %1 will probably run out before anything ordered today can arrive: %2.</source>
        <translation>1 producto de %1 se agotará probablemente antes de que pueda llegar lo que se pida hoy: %2.</translation>
    </message>
    <message>
        <source>%1 products of %2 will probably run out before anything ordered today can arrive: %3.</source>
        <translation>%1 productos de %2 se agotarán probablemente antes de que pueda llegar lo que se pida hoy: %3.</translation>
    </message>
    <message>
        <source>Order today, which saves %1 of the %2 at risk, and ask the suppliers what can come sooner.</source>
        <translation>Pida hoy, lo que salva %1 de los %2 en riesgo, y pregunte a los proveedores qué puede llegar antes.</translation>
    </message>
    <message>
        <source>Order today, and ask the suppliers what can come sooner.</source>
        <translation>Pida hoy y pregunte a los proveedores qué puede llegar antes.</translation>
    </message>
    <message>
        <source>The forecast of %1 no longer fits.</source>
        <translation>La previsión de %1 ya no es válida.</translation>
    </message>
    <message>
        <source>Train the store again, and look at what changed: prices, the assortment, a new competitor.</source>
        <translation>Vuelva a entrenar la tienda y mire qué ha cambiado: los precios, el surtido, un nuevo competidor.</translation>
    </message>
    <message>
        <source>Its forecasts of a week are off by %1 more than when it was tested.</source>
        <translation>Sus previsiones semanales se desvían un %1 más que en la comprobación.</translation>
    </message>
    <message>
        <source>Unusual sales of 1 product of %1.</source>
        <translation>Ventas inusuales de 1 producto de %1.</translation>
    </message>
    <message>
        <source>Unusual sales of %1 products of %2.</source>
        <translation>Ventas inusuales de %1 productos de %2.</translation>
    </message>
    <message>
        <source>%1 sold %2 on %3, expected %4 (%5 to %6).</source>
        <translation>De %1 se vendieron %2 el %3; se esperaban %4 (de %5 a %6).</translation>
    </message>
    <message>
        <source>%1 sold %2 from %3 to %4, expected %5 (%6 to %7).</source>
        <translation>De %1 se vendieron %2 del %3 al %4; se esperaban %5 (de %6 a %7).</translation>
    </message>
    <message>
        <source>Look whether the figures are right, and what was behind them: a promotion that is not in the data, a large customer, an empty shelf.</source>
        <translation>Compruebe si las cifras son correctas y qué hubo detrás: una promoción que no está en los datos, un gran cliente, un estante vacío.</translation>
    </message>
    <message>
        <source>Correct the file, or mark the event.</source>
        <translation>Corrija el archivo o anote el evento.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, over %5.</source>
        <translation>Límite %1: %2 de %3 es %4, por encima de %5.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, under %5.</source>
        <translation>Límite %1: %2 de %3 es %4, por debajo de %5.</translation>
    </message>
    <message>
        <source>the revenue at risk</source>
        <translation>los ingresos en riesgo</translation>
    </message>
    <message>
        <source>the value of the orders due</source>
        <translation>el valor de los pedidos por hacer</translation>
    </message>
    <message>
        <source>the number of critical products</source>
        <translation>el número de productos críticos</translation>
    </message>
    <message>
        <source>the number of units sold in the last week</source>
        <translation>el número de unidades vendidas en la última semana</translation>
    </message>
    <message>
        <source>the accuracy of the forecast in percent</source>
        <translation>la precisión de la previsión en porcentaje</translation>
    </message>
    <message>
        <source>Train the store again.</source>
        <translation>Vuelva a entrenar la tienda.</translation>
    </message>
    <message>
        <source>Look whether all sales are in, and what changed in the shop.</source>
        <translation>Compruebe si están todas las ventas y qué ha cambiado en la tienda.</translation>
    </message>
    <message>
        <source>Look at the orders of the store.</source>
        <translation>Revise los pedidos de la tienda.</translation>
    </message>
    <message>
        <source>A job was cut off on %1; nothing of it is stored half: %2.</source>
        <translation>Una tarea se interrumpió el %1; no ha quedado nada guardado a medias: %2.</translation>
    </message>
    <message>
        <source>Run it again: the page Health and the verb jobs offer it.</source>
        <translation>Ejecútela de nuevo: la ofrecen la página Estado y el comando jobs.</translation>
    </message>
    <message>
        <source>The service could not do a job of %1: %2.</source>
        <translation>El servicio no pudo hacer una tarea de %1: %2.</translation>
    </message>
    <message>
        <source>Put right what the sentence names, and ask for it again.</source>
        <translation>Corrija lo que indica la frase y solicítela de nuevo.</translation>
    </message>
    <message>
        <source>The night had 1 problem.</source>
        <translation>El proceso nocturno tuvo 1 problema.</translation>
    </message>
    <message>
        <source>The night had %1 problems.</source>
        <translation>El proceso nocturno tuvo %1 problemas.</translation>
    </message>
    <message>
        <source>The file %1 could not be imported.</source>
        <translation>No se pudo importar el archivo %1.</translation>
    </message>
    <message>
        <source>Store %1 has no orders.</source>
        <translation>La tienda %1 no tiene pedidos.</translation>
    </message>
    <message>
        <source>Read the report of the night, and import rejected files by hand.</source>
        <translation>Lea el informe de la noche e importe a mano los archivos rechazados.</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>No existe el aviso %1.</translation>
    </message>
    <message>
        <source>Alert %1 is over: what it was about is no longer so.</source>
        <translation>El aviso %1 ya pasó: lo que señalaba ha dejado de ser así.</translation>
    </message>
    <message>
        <source>users and keys</source>
        <translation>usuarios y claves</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; are the sums of the rows below them, in every column: they are left out.</source>
        <translation>%1 filas como «%2» son en cada columna la suma de las filas que están debajo: se dejan fuera.</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; could be the sums of the rows below them, in every column: they are read as products, as you decided.</source>
        <translation>%1 filas como «%2» podrían ser en cada columna la suma de las filas que están debajo: se leen como productos, tal como usted decidió.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: the units of a sale count once.</source>
        <translation>Cada venta está escrita en varias filas, una por importe («%1»), cada una con sus unidades: las unidades de una venta cuentan una vez.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: they add up, as you decided.</source>
        <translation>Cada venta está escrita en varias filas, una por importe («%1»), cada una con sus unidades: se suman, tal como usted decidió.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: &quot;%2&quot; in %3 rows takes back what was sold, so their units are taken off the sales.</source>
        <translation>«%1» dice debe o haber: «%2» en %3 filas revierte lo vendido, por lo que sus unidades se restan de las ventas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: the %3 rows with &quot;%2&quot; are read as sales, as you decided.</source>
        <translation>«%1» dice debe o haber: las %3 filas con «%2» se leen como ventas, tal como usted decidió.</translation>
    </message>
    <message>
        <source>No row has units, and each is a line of a receipt: each line counts as one piece.</source>
        <translation>Ninguna fila tiene unidades y cada una es una línea de un ticket: cada línea cuenta como una pieza.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1; their rows are added up to the product.</source>
        <translation>Hay productos de varias clases según %1; sus filas se suman al producto.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1, which are read as products of their own.</source>
        <translation>Hay productos de varias clases según %1, que se leen como productos propios.</translation>
    </message>
    <message>
        <source>this row is marked as no sale of goods, so it is left out</source>
        <translation>esta fila está marcada como que no es una venta de mercancía, por lo que se deja fuera</translation>
    </message>
    <message>
        <source>this row is about its receipt as a whole and not about a product, so it is left out</source>
        <translation>esta fila se refiere a su ticket en conjunto y no a un producto, por lo que se deja fuera</translation>
    </message>
    <message>
        <source>this row is the sum of the rows below it, so it is left out</source>
        <translation>esta fila es la suma de las filas que están debajo, por lo que se deja fuera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds all items of an order: each item is read as a row of its own.</source>
        <translation>«%1» contiene todos los artículos de un pedido: cada artículo se lee como una fila propia.</translation>
    </message>
    <message>
        <source>The items of an order stand side by side, up to %1 of them: each item is read as a row of its own.</source>
        <translation>Los artículos de un pedido están uno al lado de otro, hasta %1: cada artículo se lee como una fila propia.</translation>
    </message>
    <message>
        <source>The codes in &quot;%1&quot; were shortened by a spreadsheet (&quot;%2&quot;), so the products are told by &quot;%3&quot;.</source>
        <translation>Los códigos de «%1» fueron acortados por una hoja de cálculo («%2»), por lo que los productos se distinguen por «%3».</translation>
    </message>
    <message>
        <source>All rows go to the store &quot;%1&quot;, which the title names.</source>
        <translation>Todas las filas van a la tienda «%1», que nombra el título.</translation>
    </message>
    <message>
        <source>The file is numbers by date (told by %1), as weather and economy are: forecasts use them where they help.</source>
        <translation>El archivo contiene números por fecha (se reconoce por %1), como los del clima y la economía: las previsiones los usan donde ayudan.</translation>
    </message>
    <message>
        <source>%1 lacks 1 day between %2 and %3 (%4): for up to a week the last value goes on.</source>
        <translation>A %1 le falta 1 día entre el %2 y el %3 (%4): durante una semana como máximo se mantiene el último valor.</translation>
    </message>
    <message>
        <source>%1 lacks %2 days between %3 and %4 (the first is %5): for up to a week the last value goes on, longer gaps are not known.</source>
        <translation>A %1 le faltan %2 días entre el %3 y el %4 (el primero es el %5): durante una semana como máximo se mantiene el último valor; los huecos más largos quedan sin conocer.</translation>
    </message>
    <message>
        <source>%1 has 1 value that leaps as no other does (%2 on %3): check its row.</source>
        <translation>%1 tiene 1 valor que salta como ningún otro (%2 el %3): revise su fila.</translation>
    </message>
    <message>
        <source>%1 has %2 values that leap as no others do (the first is %3 on %4): check their rows.</source>
        <translation>%1 tiene %2 valores que saltan como ningún otro (el primero es %3 el %4): revise sus filas.</translation>
    </message>
    <message>
        <source>%1 has several values of one day (%2): the last row counts.</source>
        <translation>%1 tiene varios valores de un mismo día (%2): cuenta la última fila.</translation>
    </message>
    <message>
        <source>There is no store in the region %1.</source>
        <translation>No hay ninguna tienda en la región %1.</translation>
    </message>
    <message>
        <source>There are no stores in the regions %1.</source>
        <translation>No hay ninguna tienda en las regiones %1.</translation>
    </message>
    <message>
        <source>%1 reaches %2 days beyond the sales: forecasts know it so far ahead and no further.</source>
        <translation>%1 llega %2 días más allá de las ventas: las previsiones lo conocen con esa antelación y no más.</translation>
    </message>
    <message>
        <source>%1 ends on %2, no later than the sales (%3): only its past is known. Where the file goes on with a forecast for the days ahead, it can do more.</source>
        <translation>%1 termina el %2, no después de las ventas (%3): solo se conoce su pasado. Si el archivo continúa con una previsión para los próximos días, puede aportar más.</translation>
    </message>
    <message>
        <source>%1 ends on %2, long before the sales (%3): it is kept, and not used until newer values come.</source>
        <translation>%1 termina el %2, mucho antes que las ventas (%3): se conserva, pero no se usa hasta que lleguen valores más recientes.</translation>
    </message>
    <message>
        <source>%1 comes by week: a value counts from the week after, when it can be known, and only its past is used.</source>
        <translation>%1 llega por semanas: un valor cuenta desde la semana siguiente, cuando ya puede conocerse, y solo se usa su pasado.</translation>
    </message>
    <message>
        <source>%1 comes by month: a value counts from the month after, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 llega por meses: un valor cuenta desde el mes siguiente, cuando puede conocerse como muy pronto, y solo se usa su pasado.</translation>
    </message>
    <message>
        <source>%1 comes every %2 days: a value counts from the end of its period, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 llega cada %2 días: un valor cuenta desde el final de su período, cuando puede conocerse como muy pronto, y solo se usa su pasado.</translation>
    </message>
    <message>
        <source>%1 counts from the days on which it was published, and only its past is used.</source>
        <translation>%1 cuenta desde los días en que se publicó, y solo se usa su pasado.</translation>
    </message>
    <message>
        <source>%1: used, known %2 days ahead; on %3 earlier weeks the error was %4 lower ± %5.</source>
        <translation>%1: se usa, se conoce con %2 días de antelación; en %3 semanas anteriores el error fue %4 menor ± %5.</translation>
    </message>
    <message>
        <source>%1: used by its past; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: se usa por su pasado; en %2 semanas anteriores el error fue %3 menor ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, no gain that chance would not give; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: no se usa, no aporta más de lo que daría el azar; en %2 semanas anteriores el error fue %3 menor ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, it does not help; on %2 earlier weeks the error was %3 higher ± %4.</source>
        <translation>%1: no se usa, no ayuda; en %2 semanas anteriores el error fue %3 mayor ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, the history is too short to tell whether it helps.</source>
        <translation>%1: no se usa, el historial es demasiado corto para saber si ayuda.</translation>
    </message>
    <message>
        <source>%1: not tried, there are too many outside series to try each.</source>
        <translation>%1: sin probar, hay demasiadas series externas para probarlas una a una.</translation>
    </message>
    <message>
        <source>Trying outside series on earlier weeks: %1</source>
        <translation>Probando series externas en semanas anteriores: %1</translation>
    </message>
    <message>
        <source>A source needs one query that only reads: one statement that begins with SELECT or WITH.</source>
        <translation>Una fuente necesita una única consulta de solo lectura: una instrucción que empiece por SELECT o WITH.</translation>
    </message>
    <message>
        <source>Qt has no driver %1 here (there are: %2). For ODBC on Debian and Ubuntu: apt install libqt6sql6-odbc, and the ODBC driver of the database itself.</source>
        <translation>Qt no tiene aquí el controlador %1 (disponibles: %2). Para ODBC en Debian y Ubuntu: apt install libqt6sql6-odbc, y el controlador ODBC de la propia base de datos.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was imported of it; it is asked again next time.</source>
        <translation>No se puede acceder a la base de datos. No se ha importado nada de ella; se volverá a consultar la próxima vez.</translation>
    </message>
    <message>
        <source>The database did not answer the query. Nothing was imported of it; put the query right and test it.</source>
        <translation>La base de datos no respondió a la consulta. No se ha importado nada de ella; corrija la consulta y pruébela.</translation>
    </message>
    <message>
        <source>The query gave no rows, so there is nothing to import.</source>
        <translation>La consulta no devolvió filas, así que no hay nada que importar.</translation>
    </message>
    <message>
        <source>A password is not kept in the database: leave it out of the connection, and name the file it stands in (readable by you alone) or a variable of the environment.</source>
        <translation>Las contraseñas no se guardan en la base de datos: quítela de la conexión e indique el archivo que la contiene (que solo usted pueda leer) o una variable de entorno.</translation>
    </message>
    <message>
        <source>The password of %1 is not there: the environment has no %2.</source>
        <translation>Falta la contraseña de %1: el entorno no tiene %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Leyendo la base de datos</translation>
    </message>
    <message>
        <source>usual sales %1</source>
        <translation>ventas habituales %1</translation>
    </message>
    <message>
        <source>level of the last weeks %1</source>
        <translation>nivel de las últimas semanas %1</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>tendencia %1</translation>
    </message>
    <message>
        <source>time of the year %1</source>
        <translation>época del año %1</translation>
    </message>
    <message>
        <source>days of the week %1</source>
        <translation>días de la semana %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>festivo %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promoción %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>precio %1</translation>
    </message>
    <message>
        <source>competitor&apos;s price %1</source>
        <translation>precio de la competencia %1</translation>
    </message>
    <message>
        <source>other products&apos; offers %1</source>
        <translation>ofertas de otros productos %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>clima %1</translation>
    </message>
    <message>
        <source>other reasons %1</source>
        <translation>otros motivos %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 days) %2</source>
        <translation>promociones no anunciadas (aprox. 1 cada %1 días) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 weeks) %2</source>
        <translation>promociones no anunciadas (aprox. 1 cada %1 semanas) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 months) %2</source>
        <translation>promociones no anunciadas (aprox. 1 cada %1 meses) %2</translation>
    </message>
    <message>
        <source>your forecast %1</source>
        <translation>su previsión %1</translation>
    </message>
    <message>
        <source>your price %1</source>
        <translation>su precio %1</translation>
    </message>
    <message>
        <source>your discount %1</source>
        <translation>su descuento %1</translation>
    </message>
    <message>
        <source>your promotion %1</source>
        <translation>su promoción %1</translation>
    </message>
    <message>
        <source>your competitor_price %1</source>
        <translation>su precio de la competencia %1</translation>
    </message>
    <message>
        <source>%1 numbers of &quot;%2&quot; have another decimal sign than the rest, such as &quot;%3&quot;, and are read by their own.</source>
        <translation>%1 números de «%2» llevan otro signo decimal que los demás, por ejemplo «%3», y se leen según el suyo.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they are read as one table.</source>
        <translation>Las hojas «%1», %2 tienen las mismas columnas, y los mismos productos en otros días, así que se leen como una sola tabla.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they could be read as one table; only the first is.</source>
        <translation>Las hojas «%1», %2 tienen las mismas columnas, y los mismos productos en otros días, así que podrían leerse como una sola tabla; solo se lee la primera.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, so each is read as the amount of its row: a price is the amount divided by the units.</source>
        <translation>Los valores de «%1» crecen con las unidades de la fila, así que cada uno se lee como el importe de su fila: un precio es el importe dividido por las unidades.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, and are read as prices of one unit all the same.</source>
        <translation>Los valores de «%1» crecen con las unidades de la fila y, aun así, se leen como precios de una unidad.</translation>
    </message>
    <message>
        <source>There is no column with products, so all sales of a store are forecast as one product, &quot;%1&quot;.</source>
        <translation>No hay ninguna columna con productos, así que todas las ventas de una tienda se prevén como un solo producto, «%1».</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot; in each &quot;%2&quot;, so both together are read as the store.</source>
        <translation>Cada producto aparece una vez al día por cada «%1» en cada «%2», así que ambas columnas juntas se leen como la tienda.</translation>
    </message>
    <message>
        <source>There is no forecast run %1.</source>
        <translation>No existe la previsión n.º %1.</translation>
    </message>
    <message>
        <source>The forecast of %1 covers %2 to %3, not all days from %4 to %5.</source>
        <translation>La previsión del %1 abarca del %2 al %3, no todos los días del %4 al %5.</translation>
    </message>
    <message>
        <source>Choose a later run or nearer days.</source>
        <translation>Elija una previsión posterior o días más cercanos.</translation>
    </message>
    <message>
        <source>No earlier forecast of these days is kept.</source>
        <translation>No se conserva ninguna previsión anterior de estos días.</translation>
    </message>
    <message>
        <source>Each forecast is kept from now on, and the next one can be compared with it.</source>
        <translation>A partir de ahora se guarda cada previsión, y la próxima se podrá comparar con ella.</translation>
    </message>
    <message>
        <source>The forecast that was kept of %1 cannot be read.</source>
        <translation>No se puede leer la previsión guardada del %1.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold where %2 were expected.</source>
        <translation>Llegó 1 día de ventas: %1 unidades vendidas frente a %2 previstas.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold where %3 were expected.</source>
        <translation>Llegaron %1 días de ventas: %2 unidades vendidas frente a %3 previstas.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold.</source>
        <translation>Llegó 1 día de ventas: %1 unidades vendidas.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold.</source>
        <translation>Llegaron %1 días de ventas: %2 unidades vendidas.</translation>
    </message>
    <message>
        <source>No sales came in since.</source>
        <translation>No han llegado ventas desde entonces.</translation>
    </message>
    <message>
        <source>The model is the same.</source>
        <translation>El modelo es el mismo.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2.</source>
        <translation>Modelo %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2, which cannot be asked any more: what else changed is in this step.</source>
        <translation>Modelo %1 en lugar de %2, que ya no se puede consultar: este paso incluye lo demás que cambió.</translation>
    </message>
    <message>
        <source>Planned prices and promotions are the same.</source>
        <translation>Los precios y las promociones previstos son los mismos.</translation>
    </message>
    <message>
        <source>A price of %1 is planned in place of %2.</source>
        <translation>Está previsto un precio de %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>A discount of %1 is planned in place of %2.</source>
        <translation>Está previsto un descuento de %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>A promotion is planned on %1 of %2 days in place of %3.</source>
        <translation>Está prevista una promoción en %1 de %2 días en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 is planned at %2 in place of %3.</source>
        <translation>Para %1 está previsto %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>1 product is planned otherwise.</source>
        <translation>1 producto tiene otro plan.</translation>
    </message>
    <message>
        <source>%1 products are planned otherwise.</source>
        <translation>%1 productos tienen otro plan.</translation>
    </message>
    <message>
        <source>No forecast by hand.</source>
        <translation>Ninguna previsión manual.</translation>
    </message>
    <message>
        <source>Forecasts by hand change it by %1; before they changed it by %2.</source>
        <translation>Las previsiones manuales la cambian en %1; antes la cambiaban en %2.</translation>
    </message>
    <message>
        <source>No product came or went.</source>
        <translation>Ningún producto entró ni salió.</translation>
    </message>
    <message>
        <source>Products that came: %1. Products that went: %2.</source>
        <translation>Productos que entraron: %1. Productos que salieron: %2.</translation>
    </message>
    <message>
        <source>The sales begin later than they did or come by other periods: nothing can be told apart.</source>
        <translation>Las ventas empiezan más tarde que antes o llegan por otros periodos: no se puede distinguir nada.</translation>
    </message>
    <message>
        <source>Corrected sales, settings, another version of the program.</source>
        <translation>Ventas corregidas, ajustes, otra versión del programa.</translation>
    </message>
    <message>
        <source>Nothing else changed it.</source>
        <translation>Nada más la cambió.</translation>
    </message>
    <message>
        <source>Asking the earlier model</source>
        <translation>Consultando el modelo anterior</translation>
    </message>
    <message>
        <source>Asking the present model</source>
        <translation>Consultando el modelo actual</translation>
    </message>
    <message>
        <source>The columns %1 stand side by side, so each of them is read as a store.</source>
        <translation>Las columnas %1 están una junto a otra, así que cada una se lee como una tienda.</translation>
    </message>
    <message>
        <source>The days of each week stand side by side, so each is read as a row of its own; the week is that of &quot;%1&quot;.</source>
        <translation>Los días de cada semana están uno junto a otro, así que cada uno se lee como una fila propia; la semana es la de «%1».</translation>
    </message>
    <message>
        <source>The dates in &quot;%1&quot; are written in two ways: those with strokes are read as %2, the others as %3.</source>
        <translation>Las fechas de «%1» están escritas de dos formas: las que llevan barras se leen como %2; las demás, como %3.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Pedidos de %1</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Buscando lo que requiere atención</translation>
    </message>
    <message>
        <source>The very same file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Este mismo archivo ya se había importado (importación %1, %2); no se ha vuelto a guardar nada.</translation>
    </message>
    <message>
        <source>Nothing of it was stored: it can be meant in more than one way. Import one such file by hand, answering what is asked; those with the same columns are then read alike at night.</source>
        <translation>No se ha guardado nada: se puede entender de más de una forma. Importe a mano un archivo así y responda a lo que se pregunte; los que tengan las mismas columnas se leerán después igual por la noche.</translation>
    </message>
    <message>
        <source>It is still being written; it is looked at again next time.</source>
        <translation>Todavía se está escribiendo; se volverá a mirar la próxima vez.</translation>
    </message>
    <message>
        <source>It was written to meanwhile and stays for the next time.</source>
        <translation>Entretanto se ha escrito en él; queda para la próxima vez.</translation>
    </message>
    <message>
        <source>The night was stopped before its end. What is reported was done.</source>
        <translation>El proceso nocturno se detuvo antes de terminar. Lo que figura en el informe se hizo.</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>Recomendado: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1; otherwise: %2.</source>
        <translation>Recomendado: %1; si no: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or name another one.</source>
        <translation>No existe la carpeta %1. Créela o indique otra.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>Este usuario no tiene permiso para leer la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved to %2.</source>
        <translation>No se puede mover «%1» a %2.</translation>
    </message>
    <message>
        <source>Nothing was done; name another folder.</source>
        <translation>No se ha hecho nada; indique otra carpeta.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1 can be imported.</source>
        <translation>Todavía no se ha guardado nada. Se puede importar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3</source>
        <translation>%1 de %2 filas (%3)</translation>
    </message>
    <message>
        <source>1 row that plans the future</source>
        <translation>1 fila que planifica el futuro</translation>
    </message>
    <message>
        <source>%1 rows that plan the future</source>
        <translation>%1 filas que planifican el futuro</translation>
    </message>
    <message>
        <source>%1 rows of earlier uploads were replaced.</source>
        <translation>Filas de importaciones anteriores sustituidas: %1.</translation>
    </message>
    <message>
        <source>%1 rows gave way to stored ones.</source>
        <translation>Filas que cedieron ante las guardadas: %1.</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Simulando el pasado</translation>
    </message>
    <message>
        <source>Normal formula at equal service</source>
        <translation>Fórmula habitual con igual servicio</translation>
    </message>
    <message>
        <source>Demand per period</source>
        <translation>Demanda por periodo</translation>
    </message>
    <message>
        <source>Netting demand against stock</source>
        <translation>Descontando el stock de la demanda</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>Escribiendo la previsión</translation>
    </message>
    <message>
        <source>Encrypting the backup</source>
        <translation>Cifrando la copia de seguridad</translation>
    </message>
    <message>
        <source>Keeping the present database</source>
        <translation>Conservando la base de datos actual</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Comprobando las tablas</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Comprobando las ventas</translation>
    </message>
    <message>
        <source>Checking the kept files</source>
        <translation>Comprobando los archivos conservados</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <translation>Comprobando el registro de cambios</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Open every day</source>
        <translation>Abierto todos los días</translation>
    </message>
    <message>
        <source>Closed on Sundays</source>
        <translation>Cerrado los domingos</translation>
    </message>
    <message>
        <source>Closed on Sundays and holidays</source>
        <translation>Cerrado domingos y festivos</translation>
    </message>
    <message>
        <source>Closed at weekends</source>
        <translation>Cerrado los fines de semana</translation>
    </message>
    <message>
        <source>No row: nothing sold</source>
        <translation>Sin fila: no se vendió</translation>
    </message>
    <message>
        <source>No row: not known</source>
        <translation>Sin fila: desconocido</translation>
    </message>
    <message>
        <source>Stock in the morning</source>
        <translation>Stock de la mañana</translation>
    </message>
    <message>
        <source>Stock in the evening</source>
        <translation>Stock de la noche</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Sumarlas</translation>
    </message>
    <message>
        <source>Count equal rows once</source>
        <translation>Contar las iguales una vez</translation>
    </message>
    <message>
        <source>They are stores</source>
        <translation>Son tiendas</translation>
    </message>
    <message>
        <source>They are receipts</source>
        <translation>Son tickets</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>Vale la última</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Aceptarlas</translation>
    </message>
    <message>
        <source>Add to the day</source>
        <translation>Sumar al día</translation>
    </message>
    <message>
        <source>Replace the day</source>
        <translation>Sustituir el día</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Mantener lo guardado</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Pedidos a proveedores</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Mercancía recibida</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stock disponible</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Libro de stock</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>The known product</source>
        <translation>El producto conocido</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Forecast money</source>
        <translation>Prever dinero</translation>
    </message>
    <message>
        <source>They are units</source>
        <translation>Son unidades</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Rechazar el archivo</translation>
    </message>
    <message>
        <source>Our calendar</source>
        <translation>Nuestro calendario</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>Calendario budista</translation>
    </message>
    <message>
        <source>Calendar of Taiwan</source>
        <translation>Calendario de Taiwán</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>Calendario persa</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>Calendario islámico</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Corregirlas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas así</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Todas las hojas</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Solo la primera</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>Un total</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>festivos</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>A store each</source>
        <translation>Una tienda cada una</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Count once</source>
        <translation>Contar una vez</translation>
    </message>
    <message>
        <source>Amounts of rows</source>
        <translation>Importes de fila</translation>
    </message>
    <message>
        <source>Prices of one unit</source>
        <translation>Precios por unidad</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de semana</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Otros productos</translation>
    </message>
    <message>
        <source>Unannounced offers</source>
        <translation>Promociones no anunciadas</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Su previsión</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Su precio</translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation>Su descuento</translation>
    </message>
    <message>
        <source>Your promotion</source>
        <translation>Su promoción</translation>
    </message>
    <message>
        <source>Your competitor price</source>
        <translation>Su precio de la competencia</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n row(s) that repeat another row of the file and do not count.</source>
        <translation>
            <numerusform>%n fila que repite otra del archivo y no cuenta.</numerusform>
            <numerusform>%n filas que repiten otra del archivo y no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd row(s) held back: not in the sales.</source>
        <translation>
            <numerusform>%n fila extraña retenida: no está en las ventas.</numerusform>
            <numerusform>%n filas extrañas retenidas: no están en las ventas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with negative units (returns), kept as they are.</source>
        <translation>
            <numerusform>%n fila con unidades negativas (devolución), aceptada tal cual.</numerusform>
            <numerusform>%n filas con unidades negativas (devoluciones), aceptadas tal cual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fractional units, as goods sold by weight have.</source>
        <translation>
            <numerusform>%n fila con fracciones de unidad, como en la venta a peso.</numerusform>
            <numerusform>%n filas con fracciones de unidad, como en la venta a peso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that sold all of the stock: demand may have been higher, so these days do not count as low demand.</source>
        <translation>
            <numerusform>%n fila en la que se vendió todo el stock: la demanda pudo ser mayor, así que ese día no cuenta como de baja demanda.</numerusform>
            <numerusform>%n filas en las que se vendió todo el stock: la demanda pudo ser mayor, así que esos días no cuentan como de baja demanda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a price of zero or less.</source>
        <translation>
            <numerusform>%n fila con precio cero o menor.</numerusform>
            <numerusform>%n filas con precio cero o menor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt line(s) with returns, taken off the sales of their day.</source>
        <translation>
            <numerusform>%n línea de ticket con devolución, descontada de las ventas de su día.</numerusform>
            <numerusform>%n líneas de ticket con devoluciones, descontadas de las ventas de su día.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Fila %1, %2 «%3»: %4</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>más de un año</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Sin rotación</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Rainy</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Snowy</source>
        <translation>Nieve</translation>
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
        <translation>baja</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>poco historial</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Dashboard</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>A qué responde</translation>
    </message>
    <message>
        <source>Is anything wrong today, and how much money is it about?</source>
        <translation>¿Hay algo que vaya mal hoy, y cuánto dinero está en juego?</translation>
    </message>
    <message>
        <source>The four cards</source>
        <translation>Las cuatro tarjetas</translation>
    </message>
    <message>
        <source>Stock worth</source>
        <translation>Valor del stock</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Ventas y previsión</translation>
    </message>
    <message>
        <source>Of the whole store or of one category. The darker a band, the likelier the sales lie in it: half of all days in the innermost, 19 of 20 in the outermost.</source>
        <translation>De toda la tienda o de una categoría. Cuanto más oscura es una banda, más probable es que las ventas queden en ella: la mitad de los días en la interior, 19 de cada 20 en la exterior.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Tareas del día</translation>
    </message>
    <message>
        <source>What is worth looking at, the biggest money first. Open leads to where something is done about it, Done hides it for today, Snooze for a week; Ctrl+Z brings it back.</source>
        <translation>Lo que merece atención, primero lo que más dinero supone. «Abrir» lleva a donde se resuelve, «Hecho» lo oculta por hoy y «Posponer», una semana; Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Pedidos propuestos</translation>
    </message>
    <message>
        <source>What do I order today, from whom, and why?</source>
        <translation>¿Qué pido hoy, a quién y por qué?</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Una fila</translation>
    </message>
    <message>
        <source>One product: its status, its stock, what will sell in 7 days, when it runs out and what to order. Space opens it; E explains the order as a sum that a pocket calculator confirms.</source>
        <translation>Un producto: su estado, su stock, lo que se venderá en 7 días, cuándo se agota y qué pedir. Espacio abre los detalles; E explica el pedido con una cuenta que se puede comprobar con una calculadora.</translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation>Cambiar un pedido</translation>
    </message>
    <message>
        <source>F2 or a double click on the quantity; a reason is kept with it. Ctrl+Z takes it back.</source>
        <translation>F2 o doble clic en la cantidad; junto a ella se guarda un motivo. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>A tick (key O) puts a line into its supplier&apos;s order, a tick at the supplier all of its lines. The basket at the side raises, approves, exports and sends each order.</source>
        <translation>Una marca (tecla O) pone una línea en el pedido de su proveedor; una marca en el proveedor, todas sus líneas. En el panel lateral, cada pedido se sube al mínimo, se aprueba, se exporta y se envía.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>The most that all orders may cost together: those that protect most money stay.</source>
        <translation>Lo máximo que pueden costar todos los pedidos juntos: se quedan los que protegen más dinero.</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>Las pestañas</translation>
    </message>
    <message>
        <source>Purchase orders up to what came in; the plan of the weeks ahead; a simulation of what these rules would have achieved.</source>
        <translation>Los pedidos de compra hasta la mercancía recibida; el plan de las próximas semanas; una simulación de lo que habrían logrado estas reglas.</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Previsión individual</translation>
    </message>
    <message>
        <source>What if the price, a promotion or the stock of one product were different?</source>
        <translation>¿Y si el precio, una promoción o el stock de un producto fueran distintos?</translation>
    </message>
    <message>
        <source>The sliders</source>
        <translation>Los controles</translation>
    </message>
    <message>
        <source>Everything follows while you drag. The mark under a slider is today&apos;s value; what is hatched the product has never had, and what it would do there is a guess.</source>
        <translation>Todo cambia mientras arrastra. La marca bajo un control es el valor de hoy; lo rayado nunca se ha dado en este producto, y lo que ocurriría ahí es una conjetura.</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Por qué esta demanda</translation>
    </message>
    <message>
        <source>What moves the demand of 7 days away from the usual, in units. Your own changes stand beneath, one after the other, and sum to what all of them do together.</source>
        <translation>Lo que aparta la demanda de 7 días de lo habitual, en unidades. Sus propios cambios figuran debajo, uno tras otro, y suman lo que hacen todos juntos.</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>Qué efecto tiene el precio</translation>
    </message>
    <message>
        <source>Units, revenue and, where the cost is known, margin over the price. A best price is named only where the curve turns between prices the product has had.</source>
        <translation>Unidades, ingresos y, donde se conoce el coste, margen según el precio. Solo se indica un mejor precio cuando la curva alcanza su máximo entre precios que el producto ha tenido.</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Guardar escenario</translation>
    </message>
    <message>
        <source>Puts what you see beneath, where scenarios are compared and exported (Ctrl+S).</source>
        <translation>Lleva lo que ve a la parte de abajo, donde los escenarios se comparan y se exportan (Ctrl+S).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>What will I sell?</source>
        <translation>¿Qué voy a vender?</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>One product, a category or the whole store, by day, week or month.</source>
        <translation>De un producto, una categoría o toda la tienda, por día, semana o mes.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Las bandas</translation>
    </message>
    <message>
        <source>Half of all periods end in the innermost, 8 of 10 in the middle one, 19 of 20 in the outermost.</source>
        <translation>La mitad de los periodos acaba en la interior, 8 de cada 10 en la intermedia y 19 de cada 20 en la exterior.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Su previsión</translation>
    </message>
    <message>
        <source>Type over a cell of the table, or change the chosen rows by a percentage, with a reason. Orders follow yours; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed.</source>
        <translation>Escriba sobre una celda de la tabla o cambie las filas elegidas en un porcentaje, con un motivo. Los pedidos siguen la suya; la del modelo se conserva al lado, y lo que aportó la suya se mide cuando han pasado los días.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>What is frozen no later change moves until it is unfrozen.</source>
        <translation>Lo que está fijado no lo mueve ningún cambio posterior hasta que se libere.</translation>
    </message>
    <message>
        <source>Upload and train</source>
        <translation>Importar y entrenar</translation>
    </message>
    <message>
        <source>How do I get my data in, and is the model good?</source>
        <translation>¿Cómo cargo mis datos, y es bueno el modelo?</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Drop it on the window or choose it. What was understood is said before anything is stored, and every guess can be corrected. One press of Undo takes the whole upload back.</source>
        <translation>Suéltelo en la ventana o elíjalo. Antes de guardar nada se dice lo que se ha entendido, y cada suposición se puede corregir. Pulsar una vez «Deshacer» anula toda la importación.</translation>
    </message>
    <message>
        <source>What must be in it</source>
        <translation>Qué debe contener</translation>
    </message>
    <message>
        <source>Date, product and units sold; the store, where there are several. Prices, stock, promotions and the rest are used where they are there.</source>
        <translation>Fecha, producto y unidades vendidas; la tienda, si hay varias. Los precios, el stock, las promociones y lo demás se usan si están.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Otras tablas</translation>
    </message>
    <message>
        <source>Products, suppliers, stock, orders, goods received, prices by quantity and rules for ordering are told apart by their columns and imported the same way.</source>
        <translation>Los productos, proveedores, stock, pedidos, recepciones, precios por cantidad y reglas de pedido se reconocen por sus columnas y se importan igual.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Learns from the sales and is then tested on the last 30 days, which it has not seen. A model that is not better than repeating the past, or clearly worse than the one in use, does not take its place.</source>
        <translation>Aprende de las ventas y luego se comprueba con los últimos 30 días, que no ha visto. Un modelo que no es mejor que repetir el pasado, o que es claramente peor que el que está en uso, no ocupa su lugar.</translation>
    </message>
    <message>
        <source>The model table</source>
        <translation>La tabla de modelos</translation>
    </message>
    <message>
        <source>Every model that was trained, with its accuracy beside that of repeating the past. Promote puts one in use, roll back takes the one before.</source>
        <translation>Todos los modelos entrenados, con su precisión junto a la de repetir el pasado. «Poner en uso» activa uno; «Revertir» vuelve al anterior.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Is anything wrong with the data or the program?</source>
        <translation>¿Hay algo que vaya mal en los datos o en el programa?</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Qué hay aquí</translation>
    </message>
    <message>
        <source>The last check, models, backups, jobs that were cut off, disk and memory; who changed what and why; the log of the program, without your data.</source>
        <translation>La última comprobación, los modelos, las copias de seguridad, las tareas interrumpidas, el disco y la memoria; quién cambió qué y por qué; el registro del programa, sin sus datos.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made by themselves beside the database: of 7 days, 4 weeks and 12 months, and one before each undo of an upload. The File menu makes and restores them.</source>
        <translation>Se hacen solas junto a la base de datos: de 7 días, 4 semanas y 12 meses, y una antes de anular cada importación. Desde el menú Archivo se hacen y se restauran.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>What do I sell, who brings it, and how is it ordered?</source>
        <translation>¿Qué vendo, quién me lo sirve y cómo se pide?</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Cambiar un valor</translation>
    </message>
    <message>
        <source>Type into a cell: cost, pack, minimum, lead time, order days. Ctrl+Z takes it back.</source>
        <translation>Escriba en una celda: coste, paquete, mínimo, plazo, días de pedido. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>Cómo se pide</translation>
    </message>
    <message>
        <source>A rule by service level, fill rate, costs, minimum and maximum or fixed lots, and prices by quantity. What it does to today&apos;s orders is shown before it is kept.</source>
        <translation>Una regla por nivel de servicio, tasa de servicio, costes, mínimo y máximo o lotes fijos, y precios por cantidad. Antes de guardarla se muestra cómo cambia los pedidos de hoy.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Low / expected / high</source>
        <translation>Bajo / previsto / alto</translation>
    </message>
    <message>
        <source>Of ten such periods, one sells less than low, one more than high; half sell more than expected.</source>
        <translation>De diez periodos así, uno vende menos que el bajo y uno más que el alto; la mitad vende más de lo previsto.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>100 % less the average error, measured on days the model had not seen. Beside it stands what repeating last week or last year would have reached.</source>
        <translation>100&#xa0;% menos el error medio, medido en días que el modelo no había visto. Al lado figura lo que se habría logrado repitiendo la semana pasada o el año anterior.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>More likely than not you run out before an order placed today can arrive.</source>
        <translation>Lo más probable es que se agote antes de que pueda llegar un pedido hecho hoy.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>The stock, with what is on order, is at or under the reorder point.</source>
        <translation>El stock, con lo pendiente de recibir, está en el punto de pedido o por debajo.</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>The stock covers more than the target and another review period even if demand is high.</source>
        <translation>El stock cubre más que el objetivo y otro periodo de revisión, incluso con demanda alta.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Sin rotación</translation>
    </message>
    <message>
        <source>Nothing sold in 90 days, though there is stock.</source>
        <translation>Nada vendido en 90 días, aunque hay stock.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Days on which the store is open until the expected demand has used the stock on hand.</source>
        <translation>Días de apertura hasta que la demanda prevista agote el stock disponible.</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Ingresos en riesgo</translation>
    </message>
    <message>
        <source>Price times the demand you could not serve before an order placed today arrives.</source>
        <translation>Precio por la demanda que no podría atender antes de que llegue un pedido hecho hoy.</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor del pedido</translation>
    </message>
    <message>
        <source>Unit cost times the order; at the sales price where no cost is known, and then it says so.</source>
        <translation>Coste unitario por el pedido; a precio de venta donde no se conoce el coste, y entonces se indica.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Regla de pedido</translation>
    </message>
    <message>
        <source>The rule that says how much: a service level or a fill rate, what a shortage and what stock costs, a minimum and a maximum, or fixed lots. A product&apos;s own goes before its supplier&apos;s, that before its class&apos;s. It is stated in the catalogue, in the settings or in a table that is imported.</source>
        <translation>La regla que dice cuánto: un nivel de servicio o una tasa de servicio, lo que cuestan una rotura y el stock, un mínimo y un máximo, o lotes fijos. La propia del producto va antes que la de su proveedor, y esta antes que la de su clase. Se indica en el catálogo, en los ajustes o en una tabla importada.</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Hora límite</translation>
    </message>
    <message>
        <source>The time of an order day until which the supplier takes orders, by this computer&apos;s clock.</source>
        <translation>La hora de un día de pedido hasta la que el proveedor acepta pedidos, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>The accuracy of one product over its own held-out weeks: high from 80 %, medium from 60 %.</source>
        <translation>La precisión de un producto en sus propias semanas de prueba: alta desde el 80&#xa0;%, media desde el 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+7</source>
        <translation>Ctrl+1 … Ctrl+7</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Abrir una página</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, stores, pages and actions</source>
        <translation>Buscar productos, tiendas, páginas y acciones</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search in the table of the page</source>
        <translation>Buscar en la tabla de la página</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compute the page again</source>
        <translation>Calcular de nuevo la página</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Open or close the details of a row</source>
        <translation>Abrir o cerrar los detalles de una fila</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explain the order of a row</source>
        <translation>Explicar el pedido de una fila</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the order or the forecast of a row</source>
        <translation>Editar el pedido o la previsión de una fila</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Put a row into its supplier&apos;s order, or take it off</source>
        <translation>Poner una fila en el pedido de su proveedor o quitarla</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>The views of the bulk prediction: products, purchase orders, plan, simulation</source>
        <translation>Las vistas de los pedidos propuestos: productos, pedidos de compra, plan, simulación</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Put the chosen rows into orders; the next step of a purchase order; run a simulation; how a product of the catalogue is ordered</source>
        <translation>Poner las filas elegidas en pedidos; el siguiente paso de un pedido de compra; ejecutar una simulación; cómo se pide un producto del catálogo</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>Copiar las filas elegidas de una tabla</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Izquierda, Derecha, Inicio, Fin</translation>
    </message>
    <message>
        <source>Move the cursor in a chart</source>
        <translation>Mover el cursor en un gráfico</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>Todo el programa</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas las tiendas</translation>
    </message>
    <message>
        <source>The first entry of the store list: dashboard, products, purchase orders and plan of every store together, each line with its store</source>
        <translation>La primera entrada de la lista de tiendas: resumen, productos, pedidos de compra y plan de todas las tiendas juntas, cada línea con su tienda</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Fecha del plan</translation>
    </message>
    <message>
        <source>The day that everything is seen from: nothing sold on or after it is used. At first the day after the last sale.</source>
        <translation>El día desde el que se ve todo: no se usa nada de lo vendido ese día ni después. Al principio, el día siguiente a la última venta.</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>La campana</translation>
    </message>
    <message>
        <source>What was noticed: stock that runs out, unusual sales, a model that no longer fits, a job that failed. It looks after every import and every night, and when you ask it to.</source>
        <translation>Lo que se ha detectado: stock que se agota, ventas inusuales, un modelo que ya no es válido, una tarea que ha fallado. Se revisa tras cada importación, cada noche y cuando usted lo pide.</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>Proceso nocturno</translation>
    </message>
    <message>
        <source>In the File menu: imports, trains and proposes orders while nobody looks</source>
        <translation>En el menú Archivo: importa, entrena y propone pedidos mientras nadie mira</translation>
    </message>
    <message>
        <source>Sales from other programs</source>
        <translation>Ventas de otros programas</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Orders, Export: choose the dates and “CSV for Excel, Numbers, or other spreadsheet programs”, and drop the file here. Each line of an order becomes a sale on the day it was created; orders that were cancelled, voided or refunded as a whole are left out, and so are gift cards and tips. What was refunded in part the file does not say by product: it stays in. The file names no store for what was sold online, so give it the store&apos;s name.</source>
        <translation>Pedidos, Exportar: elija las fechas y «CSV para Excel, Numbers u otros programas de hojas de cálculo», y suelte el archivo aquí. Cada línea de un pedido se convierte en una venta del día en que se creó; los pedidos cancelados, anulados o reembolsados por completo se dejan fuera, igual que las tarjetas regalo y las propinas. Lo reembolsado en parte no figura por producto en el archivo: se queda dentro. El archivo no nombra tienda para lo vendido en línea, así que indique su nombre.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Transactions, Export: choose “Items Detail CSV”, not the list of transactions. Each line is a piece that was sold at its location; refunds are taken off, gift cards and custom amounts left out. Products are told by their item; whether variations such as Large are products of their own is asked.</source>
        <translation>Transacciones, Exportar: elija «CSV de detalles de artículos», no la lista de transacciones. Cada línea es una pieza vendida en su punto de venta; los reembolsos se restan, las tarjetas regalo y los importes libres se dejan fuera. Los productos se distinguen por su artículo; se pregunta si variantes como Grande son productos propios.</translation>
    </message>
    <message>
        <source>Lightspeed</source>
        <translation>Lightspeed</translation>
    </message>
    <message>
        <source>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. The lines of each sale are read; the rows with its sum and its payment are left out, and so are voided sales. Where the file has no column with the shop, give it the store&apos;s name.</source>
        <translation>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. Se leen las líneas de cada venta; las filas con su suma y su pago se dejan fuera, igual que las ventas anuladas. Si el archivo no tiene columna con la tienda, indique su nombre.</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Analytics, Orders, Download; or the order export of an extension, with or without a row for each item. Where an order is one row, its items are read out of their cell or their numbered columns, each as a row of its own. Cancelled and failed orders are left out, refunds are taken off.</source>
        <translation>Análisis, Pedidos, Descargar; o la exportación de pedidos de una extensión, con o sin una fila por artículo. Cuando un pedido es una fila, sus artículos se leen de su celda o de sus columnas numeradas, cada uno como una fila propia. Los pedidos cancelados y fallidos se dejan fuera, los reembolsos se restan.</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), all dates, Export to Excel or CSV. The lines that stand alone are read as the products of the rows below them, and the sums are left out. A summary with a column per month works too, by month.</source>
        <translation>Informes, «Sales by Product/Service Detail» (Desktop: «Sales by Item Detail»), todas las fechas, exportar a Excel o CSV. Las líneas que están solas se leen como los productos de las filas que siguen, y las sumas se dejan fuera. También sirve un resumen con una columna por mes, por meses.</translation>
    </message>
    <message>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <source>A batch of bookings (EXTF) has amounts and no products, so it is refused: export the invoice lines or the item statistics of the program that writes the invoices, with date, item and quantity. Decimal commas and Windows letters are read as they are. Where a column says debit or credit, what is the rarer of both is taken off the sales, and that is asked.</source>
        <translation>Un lote de asientos (EXTF) tiene importes y no productos, por lo que se rechaza: exporte las líneas de factura o la estadística de artículos del programa que hace las facturas, con fecha, artículo y cantidad. Las comas decimales y los caracteres de Windows se leen tal cual. Donde una columna dice debe o haber, lo menos frecuente de ambos se resta de las ventas, y se pregunta.</translation>
    </message>
    <message>
        <source>SAP</source>
        <translation>SAP</translation>
    </message>
    <message>
        <source>Show the billing items or the material documents (MB51, movement types 601 and 251) as a list, then List, Export, Local file, as a spreadsheet or as text. Lines, dashes and repeated headings are left out; a minus behind a number is read, and where all have one it means sold. Material numbers keep their leading zeros. Choose movement types that are sales: receipts and transfers look the same.</source>
        <translation>Muestre las posiciones de factura o los documentos de material (MB51, clases de movimiento 601 y 251) como lista y luego Lista, Exportar, Fichero local, como hoja de cálculo o como texto. Las líneas de guiones y los encabezados repetidos se dejan fuera; un menos tras el número se lee, y donde todos lo tienen significa vendido. Los números de material conservan sus ceros iniciales. Elija clases de movimiento que sean ventas: las entradas y los traslados tienen el mismo aspecto.</translation>
    </message>
    <message>
        <source>Units sold in 30 days beside the 30 before; products that may run out and what that would cost; what is to be ordered; how good the forecast was on days it had not seen, beside simply repeating the past. A click on a card opens the page behind it, with the products that the figure counts.</source>
        <translation>Las unidades vendidas en 30 días junto a las de los 30 anteriores; los productos que pueden agotarse y lo que costaría; lo que hay que pedir; lo buena que fue la previsión en días que no conocía, junto a la simple repetición del pasado. Un clic en una tarjeta abre su página, con los productos que cuenta la cifra.</translation>
    </message>
    <message>
        <source>What lies in the store, at cost: of products that may run out, in good measure, more than is needed, and not sold for 90 days. A click on a part shows its products.</source>
        <translation>Lo que hay en la tienda, a coste: de productos que pueden agotarse, en su justa medida, más de lo necesario y sin ventas desde hace 90 días. Un clic en una parte muestra sus productos.</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Precisión por semana</translation>
    </message>
    <message>
        <source>How right the forecast of each past week was, made on the eve of it, beside repeating the last season: on single days, and on whole weeks, in which days even out.</source>
        <translation>Lo acertada que fue la previsión de cada semana pasada, hecha en la víspera, junto a repetir la última temporada: en días sueltos y en semanas enteras, en las que los días se compensan.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver más de cerca</translation>
    </message>
    <message>
        <source>The wheel, or + and −, zooms; a drag, or Ctrl with an arrow, moves the period; a double click, or 0, brings the usual one back. The right button, or the menu key, on any chart copies or saves it, or shows it as a table.</source>
        <translation>La rueda, o + y −, cambia el zoom; arrastrar, o Ctrl con una flecha, mueve el periodo; un doble clic, o 0, recupera el habitual. El botón derecho, o la tecla de menú, copia o guarda cualquier gráfico, o lo muestra como tabla.</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Por qué cambió</translation>
    </message>
    <message>
        <source>Of the period that is chosen in the table: what an earlier forecast said, and what new sales, another model, other planned prices and promotions and your own changes made of it. The steps add up; what cannot be computed again is the rest.</source>
        <translation>Del periodo elegido en la tabla: lo que decía una previsión anterior, y cómo la cambiaron las ventas nuevas, otro modelo, otros precios y promociones previstos y sus propios cambios. Los pasos suman el total; lo que no se puede volver a calcular es el resto.</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Hoja de pedido</translation>
    </message>
    <message>
        <source>Under Suppliers: which columns the files of a supplier have, in which order and under which headings. Excel and CSV files of that supplier alone are written so.</source>
        <translation>En Proveedores: qué columnas tienen los archivos de un proveedor, en qué orden y con qué encabezados. Así se escriben los archivos de Excel y CSV que son solo de ese proveedor.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Uds. vendidas</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nombre producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Competitor price</source>
        <translation>Precio competencia</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Uds. pedidas</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>N.º de ticket</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Supplier&apos;s article number</source>
        <translation>N.º de artículo del proveedor</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Predecesor</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Uds. por paquete</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Pedido mínimo</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Vida útil, días</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Plazo, días</translation>
    </message>
    <message>
        <source>Spread of the lead time, days</source>
        <translation>Variación del plazo, días</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Revisión, días</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Stock máximo</translation>
    </message>
    <message>
        <source>Minimum value of an order</source>
        <translation>Importe mínimo de pedido</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Días de pedido</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Días de entrega</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Hora límite</translation>
    </message>
    <message>
        <source>Class A, B or C</source>
        <translation>Clase A, B o C</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tasa de servicio</translation>
    </message>
    <message>
        <source>Cost of a unit short</source>
        <translation>Coste de rotura por ud.</translation>
    </message>
    <message>
        <source>Cost of a unit held</source>
        <translation>Coste de almacenar 1 ud.</translation>
    </message>
    <message>
        <source>Order at this stock</source>
        <translation>Punto de pedido</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Pedir hasta</translation>
    </message>
    <message>
        <source>Fixed lot</source>
        <translation>Lote fijo</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Desde cantidad</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Aún por recibir</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Fecha de pedido</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de entrega</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>N.º de pedido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Assembled product</source>
        <translation>Producto compuesto</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Loss in percent</source>
        <translation>Merma en porcentaje</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Crash</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>was imported before</source>
        <translation>ya se había importado</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>no se puede importar</translation>
    </message>
    <message>
        <source>waits for the next time</source>
        <translation>espera a la próxima vez</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n archivo importado</numerusform>
            <numerusform>%n archivos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) trained</source>
        <translation>
            <numerusform>%n modelo entrenado</numerusform>
            <numerusform>%n modelos entrenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed</source>
        <translation>
            <numerusform>%n pedido propuesto</numerusform>
            <numerusform>%n pedidos propuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) without orders</source>
        <translation>
            <numerusform>%n tienda sin pedidos</numerusform>
            <numerusform>%n tiendas sin pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>    Please look at: %1</source>
        <translation>    Revise: %1</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Tiendas</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%n pedido para el %1</numerusform>
            <numerusform>%n pedidos para el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>todavía sin ventas</translation>
    </message>
    <message>
        <source>, model trained</source>
        <translation>, modelo entrenado</translation>
    </message>
    <message>
        <source>    Problem: %1</source>
        <translation>    Problema: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Copia de seguridad: %1</translation>
    </message>
    <message>
        <source>has to be asked about</source>
        <translation>requiere una decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDayWords</name>
    <message numerus="yes">
        <source>Order %Ln product(s) today</source>
        <translation>
            <numerusform>Pedir hoy %Ln producto</numerusform>
            <numerusform>Pedir hoy %Ln productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln product(s) on %1</source>
        <translation>
            <numerusform>Pedir %Ln producto el %1</numerusform>
            <numerusform>Pedir %Ln productos el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%Ln el %1</numerusform>
            <numerusform>%Ln el %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Number of the order</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Número de línea</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>Código del proveedor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Supplier&apos;s own product number</source>
        <translation>N.º de artículo del proveedor</translation>
    </message>
    <message>
        <source>Your product code</source>
        <translation>Código interno del producto</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Store to deliver to</source>
        <translation>Tienda de entrega</translation>
    </message>
    <message>
        <source>Quantity in pieces</source>
        <translation>Cantidad en unidades</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unidad de medida</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>Unidades por paquete</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Value of the line</source>
        <translation>Valor de la línea</translation>
    </message>
    <message>
        <source>Valued at cost or price</source>
        <translation>Valorado a coste o a PVP</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Día del pedido</translation>
    </message>
    <message>
        <source>Last day to order</source>
        <translation>Último día para pedir</translation>
    </message>
    <message>
        <source>Day it is expected</source>
        <translation>Día de llegada previsto</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Plazo de entrega en días</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Recibido hasta ahora</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>OrdersPreview</name>
    <message>
        <source>No order of today changes.</source>
        <translation>No cambia ningún pedido de hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>Cambia %n pedido de hoy: de %1 a %2.</numerusform>
            <numerusform>Cambian %n pedidos de hoy: de %1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, luego %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change.</source>
        <translation>
            <numerusform>Cambia %n pedido de hoy.</numerusform>
            <numerusform>Cambian %n pedidos de hoy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Pedidos propuestos</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Previsión individual</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Upload &amp;&amp; train</source>
        <translation>Importar y entrenar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Order %1</source>
        <translation>Pedir %1</translation>
    </message>
    <message>
        <source>Expedite %1</source>
        <translation>Adelantar %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>Aplazar %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Increase by %1</source>
        <translation>Aumentar en %1</translation>
    </message>
    <message>
        <source>after the end of the plan</source>
        <translation>después del fin del plan</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>en la semana del %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Order %1 now, to arrive %2.</source>
        <translation>Pida ahora %1, para que llegue %2.</translation>
    </message>
    <message>
        <source>%1 are needed %2, but come %3: ask for a faster delivery.</source>
        <translation>%1 hacen falta %2, pero llegan %3: pida una entrega más rápida.</translation>
    </message>
    <message>
        <source>The %1 due %2 are needed only %3.</source>
        <translation>%1, con entrega %2, no hacen falta hasta %3.</translation>
    </message>
    <message>
        <source>The %1 due %2 are not needed within this plan.</source>
        <translation>%1, con entrega %2, no hacen falta en este plan.</translation>
    </message>
    <message>
        <source>Add %1 to the delivery due %2: stock is short %3.</source>
        <translation>Añada %1 a la entrega prevista %2: falta stock %3.</translation>
    </message>
    <message>
        <source>%1 are needed %2, before an order placed now can arrive: ask for a faster delivery.</source>
        <translation>%1 hacen falta %2, antes de que pueda llegar un pedido hecho ahora: pida una entrega más rápida.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 to %2 units</source>
        <translation>de %1 a %2 unidades</translation>
    </message>
    <message>
        <source>lots of %1 at %2</source>
        <translation>lotes de %1 con %2</translation>
    </message>
    <message>
        <source>fill rate %1</source>
        <translation>tasa de servicio %1</translation>
    </message>
    <message>
        <source>costs %1 short, %2 a week held</source>
        <translation>costes: %1 por falta, %2 por semana en stock</translation>
    </message>
    <message>
        <source>costs, by the margin</source>
        <translation>costes, según el margen</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1 in stock</source>
        <translation>El stock de %1</translation>
    </message>
    <message>
        <source>The stock</source>
        <translation>El stock</translation>
    </message>
    <message>
        <source>%1 will probably run out on %2, before an order placed today can arrive.</source>
        <translation>%1 se agotará probablemente el %2, antes de que pueda llegar un pedido hecho hoy.</translation>
    </message>
    <message>
        <source>%1 will probably run out before an order placed today can arrive.</source>
        <translation>%1 se agotará probablemente antes de que pueda llegar un pedido hecho hoy.</translation>
    </message>
    <message>
        <source>%1 is at or below the level at which to order.</source>
        <translation>%1 está en el punto de pedido o por debajo.</translation>
    </message>
    <message>
        <source>%1 is enough until the next order.</source>
        <translation>%1 basta hasta el próximo pedido.</translation>
    </message>
    <message>
        <source>%1 is more than is needed.</source>
        <translation>%1 es más de lo necesario.</translation>
    </message>
    <message>
        <source>%1 has not sold for 90 days or more.</source>
        <translation>%1 no se vende desde hace 90 días o más.</translation>
    </message>
    <message>
        <source>The stock is not known, so there is no order to recommend.</source>
        <translation>No se conoce el stock, así que no hay pedido recomendado.</translation>
    </message>
    <message>
        <source>Order %1 today.</source>
        <translation>Pida hoy %1.</translation>
    </message>
    <message>
        <source>Import or type in the stock to get an order.</source>
        <translation>Importe o escriba el stock para obtener un pedido.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Hoy no hay nada que pedir.</translation>
    </message>
    <message>
        <source>In the 7 days from %1 expect %2 units, 8 times of 10 between %3 and %4.</source>
        <translation>En los 7 días desde el %1 se esperan %2 unidades; 8 de cada 10 veces, entre %3 y %4.</translation>
    </message>
    <message>
        <source>On average it is %1, because a few such weeks sell much more.</source>
        <translation>La media es %1, porque unas pocas semanas así venden mucho más.</translation>
    </message>
    <message>
        <source>This product has cost too much the same for a best price to be told. Hatched: prices it has never had.</source>
        <translation>El precio de este producto ha variado demasiado poco para indicar un mejor precio. Rayado: precios que nunca ha tenido.</translation>
    </message>
    <message>
        <source>The margin still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>El margen aún sube a %1, el extremo de los precios que ha tenido este producto: no se puede indicar un mejor precio. Rayado: precios que nunca ha tenido.</translation>
    </message>
    <message>
        <source>The revenue still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>Los ingresos aún suben a %1, el extremo de los precios que ha tenido este producto: no se puede indicar un mejor precio. Rayado: precios que nunca ha tenido.</translation>
    </message>
    <message>
        <source>About %1 brings the most margin: %2 in 7 days. Hatched: prices this product has never had.</source>
        <translation>En torno a %1 se obtiene el mayor margen: %2 en 7 días. Rayado: precios que este producto nunca ha tenido.</translation>
    </message>
    <message>
        <source>About %1 brings the most revenue: %2 in 7 days; without a cost no margin is known. Hatched: prices this product has never had.</source>
        <translation>En torno a %1 se obtienen los mayores ingresos: %2 en 7 días; sin coste no se conoce el margen. Rayado: precios que este producto nunca ha tenido.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>seguro, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>probable, %1</translation>
    </message>
    <message>
        <source>please check, %1</source>
        <translation>por comprobar, %1</translation>
    </message>
</context>
<context>
    <name>PurchaseOrders</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Recibido en parte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sin proveedor</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>alcanza %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stated</source>
        <translation>
            <numerusform>%n día indicado</numerusform>
            <numerusform>%n días indicados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated, %2 measured</source>
        <translation>%1 indicado, %2 medido</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 medido</translation>
    </message>
    <message>
        <source>order by %1, next %2</source>
        <translation>pedir hasta %1, luego %2</translation>
    </message>
    <message>
        <source>order by %1 before %2, next %3</source>
        <translation>pedir hasta %1 antes de %2, luego %3</translation>
    </message>
    <message>
        <source>closed today since %1, next %2</source>
        <translation>cerrado hoy desde %1, luego %2</translation>
    </message>
    <message>
        <source>order today</source>
        <translation>pedir hoy</translation>
    </message>
    <message>
        <source>order today, next %1</source>
        <translation>pedir hoy, luego %1</translation>
    </message>
    <message>
        <source>order today before %1</source>
        <translation>pedir hoy antes de %1</translation>
    </message>
    <message>
        <source>order today before %1, next %2</source>
        <translation>pedir hoy antes de %1, luego %2</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, also after a restore: it is kept beside the restored one under another name.</source>
        <translation>El archivo dañado se queda como está, también después de una restauración: se conserva junto al restaurado con otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>All that was stored before is in the database; what could not be written was not stored half.</source>
        <translation>Todo lo guardado antes está en la base de datos; lo que no se pudo escribir no se guardó a medias.</translation>
    </message>
    <message>
        <source>Free some space and try again, or open the database to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Libere espacio e inténtelo de nuevo, o abra la base de datos solo para lectura: se muestran previsiones y pedidos, no se guarda nada.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>No se puede escribir en la base de datos</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask the owner of the folder for the right to write, then try again.</source>
        <translation>Ábrala solo para lectura, o pida permiso de escritura al propietario de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database was written by a newer Shelfcast</source>
        <translation>La base de datos es de un Shelfcast más nuevo</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>No se ha cambiado ni un byte.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or choose another database here.</source>
        <translation>Ábrala con la versión más nueva o elija aquí otra base de datos.</translation>
    </message>
    <message>
        <source>This is no database of Shelfcast</source>
        <translation>No es una base de datos de Shelfcast</translation>
    </message>
    <message>
        <source>Choose another file. If it was one of Shelfcast&apos;s and is damaged, save what can be read of it.</source>
        <translation>Elija otro archivo. Si era uno de Shelfcast y está dañado, rescate lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de datos está en uso</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Ciérrela allí e inténtelo de nuevo, o ábrala aquí solo para lectura: se muestran previsiones y pedidos, no se guarda nada.</translation>
    </message>
    <message>
        <source>The database is gone</source>
        <translation>La base de datos ya no está</translation>
    </message>
    <message>
        <source>The backups below are there.</source>
        <translation>Las copias de seguridad de abajo están disponibles.</translation>
    </message>
    <message>
        <source>No backup was found where it lay.</source>
        <translation>No se encontró ninguna copia de seguridad donde estaba.</translation>
    </message>
    <message>
        <source>Connect the drive and try again, choose the file where it is now, restore a backup in its place, or begin anew.</source>
        <translation>Conecte la unidad e inténtelo de nuevo, elija el archivo donde esté ahora, restaure una copia de seguridad en su lugar o empiece de cero.</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>No se ha podido abrir la base de datos</translation>
    </message>
    <message>
        <source>Try again, or choose another database.</source>
        <translation>Inténtelo de nuevo o elija otra base de datos.</translation>
    </message>
    <message>
        <source>Restore the newest backup below; what was imported after it has to be imported once more. Or save what can be read: it is put into a new file, which then is among the backups.</source>
        <translation>Restaure abajo la copia de seguridad más reciente; lo que se importó después hay que importarlo otra vez. O rescate lo que se pueda leer: se guarda en un archivo nuevo, que luego aparece entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Save what can be read: it is put into a new file, which then can be restored. Or restore a backup from another place, or choose another database.</source>
        <translation>No hay ninguna copia de seguridad al lado. Rescate lo que se pueda leer: se guarda en un archivo nuevo, que luego se puede restaurar. O restaure una copia de seguridad de otro lugar, o elija otra base de datos.</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Sample data of %1 stores and %2 products are ready.</source>
        <translation>Los datos de ejemplo de %1 tiendas y %2 productos están listos.</translation>
    </message>
    <message>
        <source>Preparing sample data</source>
        <translation>Preparando los datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>price %1</source>
        <translation>precio %1</translation>
    </message>
    <message>
        <source>discount %1 %</source>
        <translation>descuento %1&#xa0;%</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoción</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>sin promoción</translation>
    </message>
    <message>
        <source>competitor %1</source>
        <translation>competencia %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>clima %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>stock %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>por recibir %1</translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation>plazo %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>como hoy</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>smooth</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>irregular</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>intermitente</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>a saltos</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>4-week average</source>
        <translation>Media 4 semanas</translation>
    </message>
    <message>
        <source>4-week, same service</source>
        <translation>4 sem., mismo servicio</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>UploadCommand</name>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 has %2 in stock and has not sold for 90 days.</source>
        <translation>%1 tiene %2 en stock y no se vende desde hace 90 días.</translation>
    </message>
    <message>
        <source>Train a model for this store: until then forecasts are simple ones.</source>
        <translation>Entrene un modelo para esta tienda: hasta entonces las previsiones son simples.</translation>
    </message>
    <message>
        <source>Order %1 today, runs out %2: %3</source>
        <translation>Pedir %1 hoy, se agota %2: %3</translation>
    </message>
    <message>
        <source>Order %1 today: %2</source>
        <translation>Pedir %1 hoy: %2</translation>
    </message>
    <message>
        <source>%1 more than needed: %2</source>
        <translation>%1 más de lo necesario: %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>por valor de %1</translation>
    </message>
    <message>
        <source>Order %1 on %2, runs out %3: %4</source>
        <translation>Pedir %1 el %2, se agota %3: %4</translation>
    </message>
    <message>
        <source>Order %1 on %2: %3</source>
        <translation>Pedir %1 el %2: %3</translation>
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
        <translation>Previsiones y pedidos para tiendas.</translation>
    </message>
    <message>
        <source>The database to open or create.</source>
        <translation>La base de datos que se abre o se crea.</translation>
    </message>
    <message>
        <source>A sales file to import.</source>
        <translation>Un archivo de ventas para importar.</translation>
    </message>
    <message>
        <source>Write nothing to the database.</source>
        <translation>No escribir nada en la base de datos.</translation>
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
        <translation>Precisión por semana</translation>
    </message>
    <message numerus="yes">
        <source>The model beat repeating the last season in %1 of %n week(s); in the last one it was %2 right, naive %3.</source>
        <translation>
            <numerusform>El modelo superó a repetir la última temporada en %1 de %n semana; su precisión fue de %2, ingenua %3.</numerusform>
            <numerusform>El modelo superó a repetir la última temporada en %1 de %n semanas; en la última, su precisión fue de %2, ingenua %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingenua</translation>
    </message>
    <message>
        <source>Sales were</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>new since the training</source>
        <translation>nuevas tras entrenar</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>de prueba</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Naive %1</source>
        <translation>Ingenua %1</translation>
    </message>
    <message>
        <source>Sold after the training</source>
        <translation>Vendido tras entrenar</translation>
    </message>
    <message>
        <source>Held out from the training</source>
        <translation>Reservado para la prueba</translation>
    </message>
    <message>
        <source>Naive: repeating the last season</source>
        <translation>Ingenua: última temporada repetida</translation>
    </message>
    <message>
        <source>since the training</source>
        <translation>tras entrenar</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsButton</name>
    <message>
        <source>No new alert</source>
        <translation>Ningún aviso nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n aviso que nadie ha mirado</numerusform>
            <numerusform>%n avisos que nadie ha mirado</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>Leyendo los avisos</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Buscando lo que requiere atención</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Looking for what needs your attention…</source>
        <translation>Buscando lo que requiere su atención…</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message>
        <source>Nobody has looked yet for what needs your attention.</source>
        <translation>Todavía no se ha buscado lo que requiere su atención.</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Avisos: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <translation>Valor: %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalado</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>revisado por %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesto hasta %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Snooze a week</source>
        <translation>Posponer una semana</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>Keeping what you said of an alert</source>
        <translation>Guardando lo que indicó sobre un aviso</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Search who, what, before, after, why</source>
        <translation>Buscar quién, qué, antes, después, por qué</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Leyendo el registro de cambios</translation>
    </message>
    <message>
        <source>No change is written down for this choice.</source>
        <translation>No hay ningún cambio registrado para esta selección.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for this choice, the newest first.</source>
        <translation>
            <numerusform>%n cambio para esta selección.</numerusform>
            <numerusform>%n cambios para esta selección, los más recientes primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are written down, the newest first.</source>
        <translation>
            <numerusform>%n cambio registrado.</numerusform>
            <numerusform>%n cambios registrados, los más recientes primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s).</source>
        <translation>
            <numerusform>El %n cambio más reciente.</numerusform>
            <numerusform>Los %n cambios más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line is sealed by the one after it.</source>
        <translation>Cada línea queda sellada por la siguiente.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exportar los cambios</translation>
    </message>
    <message>
        <source>shelfcast audit.csv</source>
        <translation>Shelfcast cambios.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <translation>Exportando los cambios</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) to %1.</source>
        <translation>
            <numerusform>%n línea escrita en %1.</numerusform>
            <numerusform>%n líneas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BasketPanel</name>
    <message>
        <source>Orders of the day</source>
        <translation>Pedidos del día</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Tick a line, or a supplier&apos;s heading, to put it into that supplier&apos;s order. It then stands here, ready to approve, export and send.</source>
        <translation>Marque una línea, o el título de un proveedor, para ponerla en el pedido de ese proveedor. Aparece entonces aquí, lista para aprobar, exportar y enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n pedido, %1</numerusform>
            <numerusform>%n pedidos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n línea, %1</numerusform>
            <numerusform>%n líneas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s minimum order value</source>
        <translation>Importe mínimo de pedido del proveedor</translation>
    </message>
    <message>
        <source>%1 · sent %2, expected %3</source>
        <translation>%1 · enviado %2, se espera %3</translation>
    </message>
    <message>
        <source>%1 · order today, comes %2</source>
        <translation>%1 · pedir hoy, llega %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar enviado</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>More of what is worth most, pack by pack, up to the supplier&apos;s minimum</source>
        <translation>Más de lo que más rinde, paquete a paquete, hasta el mínimo del proveedor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>Back to a proposal that can be changed</source>
        <translation>Volver a una propuesta que se puede cambiar</translation>
    </message>
    <message>
        <source>%1 · order %2, comes %3</source>
        <translation>%1 · pedir %2, llega %3</translation>
    </message>
    <message>
        <source>%1 · closed today since %2</source>
        <translation>%1 · cerrado hoy desde %2</translation>
    </message>
    <message>
        <source>%1 · order by %2, comes %3</source>
        <translation>%1 · pedir hasta %2, llega %3</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkDetails</name>
    <message>
        <source>Product details</source>
        <translation>Detalles del producto</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Qué pasa si…</translation>
    </message>
    <message>
        <source>Open this product in the smart prediction</source>
        <translation>Abrir este producto en la previsión individual</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Open this product in the forecast</source>
        <translation>Abrir este producto en la previsión</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Cerrar (Espacio)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Explicación del pedido</translation>
    </message>
    <message>
        <source>Expected demand</source>
        <translation>Demanda prevista</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Por qué esta demanda</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Choose a product to see everything about it</source>
        <translation>Elija un producto para ver todo sobre él</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 chance to run out before an order placed today arrives</source>
        <translation>%1 de probabilidad de agotarse antes de que llegue un pedido hecho hoy</translation>
    </message>
    <message>
        <source>The stock is not known, so neither is the chance to run out.</source>
        <translation>No se conoce el stock, así que tampoco la probabilidad de que se agote.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Revenue, 7 days</source>
        <translation>Ingresos, 7 días</translation>
    </message>
    <message>
        <source>Order, at price</source>
        <translation>Pedido, a PVP</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor del pedido</translation>
    </message>
    <message>
        <source>No week yet that the model had not seen.</source>
        <translation>Todavía no hay ninguna semana que el modelo no haya visto.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>real</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>desvío</translation>
    </message>
    <message>
        <source>Working out what moves it…</source>
        <translation>Calculando qué influye…</translation>
    </message>
    <message>
        <source>Drivers of the demand</source>
        <translation>Qué mueve la demanda</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>El nivel habitual de %1, con lo siguiente, da %2 unidades de media en 7 días.</translation>
    </message>
    <message>
        <source>%1 units on average in 7 days.</source>
        <translation>%1 unidades de media en 7 días.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Qué mueve la demanda, en unidades de 7 días</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>Cambiar pedido…</translation>
    </message>
    <message>
        <source>Another quantity, with a reason (F2)</source>
        <translation>Otra cantidad, con un motivo (F2)</translation>
    </message>
    <message>
        <source>%1: 5 times of 10 at most %2 units, 8 times of 10 %3.</source>
        <translation>%1: 5 de cada 10 veces, %2 unidades como máximo; 8 de cada 10, %3.</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Próximo día</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Next 91 days</source>
        <translation>91 días</translation>
    </message>
    <message>
        <source>Already unavoidable</source>
        <translation>Ya inevitable</translation>
    </message>
    <message>
        <source>Saved by ordering</source>
        <translation>Se salva al pedir</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Añadir al pedido</translation>
    </message>
    <message>
        <source>Into the supplier&apos;s order, or off it (O)</source>
        <translation>Añadir al pedido del proveedor o quitar de él (O)</translation>
    </message>
    <message>
        <source>Take off the order</source>
        <translation>Quitar del pedido</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock desconocido</translation>
    </message>
    <message>
        <source>The mean of such a week, as forecast before it began; &quot;expected&quot; above is the median, which half of such weeks pass</source>
        <translation>La media de una semana así, tal como se previó antes de empezar; «previsto», arriba, es la mediana, que supera la mitad de esas semanas</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkPage</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Pedidos propuestos</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkTableModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>Expected 7 d</source>
        <translation>Previsto 7 d</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Se agota</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 sem.</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sin proveedor</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Demand of the 7 days from the planning date: 5 times of 10 it is at most this; the bar spans what happens 8 times of 10</source>
        <translation>Demanda de los 7 días desde la fecha del plan: 5 de cada 10 veces no supera esta cifra; la barra abarca lo que ocurre 8 de cada 10 veces</translation>
    </message>
    <message>
        <source>Whole days whose expected demand the stock on hand covers</source>
        <translation>Días enteros cuya demanda prevista cubre el stock disponible</translation>
    </message>
    <message>
        <source>First day that is not covered, with what is on order</source>
        <translation>Primer día sin cubrir, contando lo pendiente de recibir</translation>
    </message>
    <message>
        <source>What to order today. F2 changes it, with a reason; changed orders are bold</source>
        <translation>Lo que hay que pedir hoy. F2 lo cambia, con un motivo; los pedidos cambiados van en negrita</translation>
    </message>
    <message>
        <source>Accuracy on this product&apos;s own weeks that the model had not seen</source>
        <translation>Precisión en las semanas de este producto que el modelo no había visto</translation>
    </message>
    <message>
        <source>Units sold in the last 8 weeks</source>
        <translation>Unidades vendidas en las últimas 8 semanas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>sin ventas</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>no pronto</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>muy nuevo</translation>
    </message>
    <message>
        <source>Low %1, expected %2, high %3 units</source>
        <translation>Bajo %1, previsto %2, alto %3 unidades</translation>
    </message>
    <message>
        <source>Recommended %1, changed: %2</source>
        <translation>Recomendado %1, cambiado: %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>At the sales price; no unit cost is known</source>
        <translation>A precio de venta; no se conoce el coste unitario</translation>
    </message>
    <message>
        <source>Accuracy of %1 on its own weeks that the model had not seen</source>
        <translation>Precisión del %1 en sus propias semanas que el modelo no había visto</translation>
    </message>
    <message>
        <source>Not enough history: fewer than 4 weeks that the model had not seen</source>
        <translation>Poco historial: menos de 4 semanas que el modelo no había visto</translation>
    </message>
    <message>
        <source>Units sold, oldest week first: %1</source>
        <translation>Unidades vendidas, la semana más antigua primero: %1</translation>
    </message>
    <message>
        <source>Show everything about this product (Space)</source>
        <translation>Mostrar todo sobre este producto (Espacio)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nada que pedir</translation>
    </message>
    <message>
        <source>%1 units left out to stay within the budget</source>
        <translation>%1 unidades omitidas para no pasar del presupuesto</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>If nothing is ordered today: price times the demand that is lost before an order can arrive, and times what ordering saves</source>
        <translation>Si hoy no se pide nada: el precio por la demanda que se pierde antes de que pueda llegar un pedido, y por la que salva el pedido</translation>
    </message>
    <message>
        <source>Ticked: in the supplier&apos;s order (key O)</source>
        <translation>Marcado: en el pedido del proveedor (tecla O)</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the supplier&apos;s order; a click takes it off (O)</source>
        <translation>En el pedido del proveedor; un clic lo quita (O)</translation>
    </message>
    <message>
        <source>Put it into the supplier&apos;s order (O)</source>
        <translation>Añadir al pedido del proveedor (O)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3); stock: %4</source>
        <translation>%1 en %2 (%3); stock: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 de %n línea</numerusform>
            <numerusform>%1 de %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order</source>
        <translation>
            <numerusform>%n línea por pedir</numerusform>
            <numerusform>%n líneas por pedir</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>under minimum %1</source>
        <translation>por debajo del mínimo %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkToolbar</name>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Código, nombre, categoría o proveedor (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Budget for all orders together</source>
        <translation>Presupuesto para todos los pedidos juntos</translation>
    </message>
    <message>
        <source>The sum that all orders together may cost: the orders that protect most stay, the others are left out. Computed while you type.</source>
        <translation>Lo que pueden costar todos los pedidos juntos: se quedan los que más protegen y se omiten los demás. Se calcula mientras escribe.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message numerus="yes">
        <source>Show only %1: %n product(s)</source>
        <translation>
            <numerusform>Mostrar solo %1: %n producto</numerusform>
            <numerusform>Mostrar solo %1: %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>The data name no category and no supplier</source>
        <translation>Los datos no indican categoría ni proveedor</translation>
    </message>
    <message>
        <source>Show one category or one supplier</source>
        <translation>Mostrar una categoría o un proveedor</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>Esto no es un importe.</translation>
    </message>
    <message>
        <source>Show only the orders that the budget leaves out or cuts</source>
        <translation>Mostrar solo los pedidos que el presupuesto omite o recorta</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Omitido %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n order(s) left out for the budget</source>
        <translation>
            <numerusform>Mostrar solo el %n pedido omitido por el presupuesto</numerusform>
            <numerusform>Mostrar solo los %n pedidos omitidos por el presupuesto</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas las tiendas</translation>
    </message>
    <message>
        <source>Only products with an order are shown; press to show the others too</source>
        <translation>Solo se muestran los productos con pedido; pulse para mostrar también los demás</translation>
    </message>
    <message>
        <source>To order %1</source>
        <translation>Por pedir %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n product(s) to order</source>
        <translation>
            <numerusform>Mostrar solo el producto por pedir (%n)</numerusform>
            <numerusform>Mostrar solo los %n productos por pedir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CalendarDialog</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>As learnt: open</source>
        <translation>Aprendido: abierto</translation>
    </message>
    <message>
        <source>As learnt: closed</source>
        <translation>Aprendido: cerrado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Selling calendar of %1</source>
        <translation>Calendario de apertura de %1</translation>
    </message>
    <message>
        <source>Everything as learnt</source>
        <translation>Todo como lo aprendido</translation>
    </message>
    <message>
        <source>Takes back all that was set by hand, own closures included</source>
        <translation>Anula todo lo fijado a mano, incluidos los cierres propios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>All public holidays</source>
        <translation>Todos los festivos</translation>
    </message>
    <message>
        <source>Each as learnt</source>
        <translation>Según lo aprendido</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos abiertos</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Todos cerrados</translation>
    </message>
    <message>
        <source>Own closures and openings</source>
        <translation>Cierres y aperturas propios</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>Cerrado o abierto</translation>
    </message>
    <message>
        <source>Name, as in works holiday</source>
        <translation>Nombre, p. ej. vacaciones</translation>
    </message>
    <message>
        <source>Name of the closure</source>
        <translation>Nombre del cierre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>El año</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Point at a day to see why; click it to put it into the fields at the left</source>
        <translation>Señale un día para ver el motivo; haga clic para llevarlo a los campos de la izquierda</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Leyendo el calendario</translation>
    </message>
    <message>
        <source>Public holidays: %1</source>
        <translation>Festivos: %1</translation>
    </message>
    <message>
        <source>On closed days 0 is forecast and nothing can be delivered.</source>
        <translation>En los días cerrados se prevé 0 y no se puede entregar nada.</translation>
    </message>
    <message>
        <source>The sales are not by day: closed days only say when nothing can be delivered.</source>
        <translation>Las ventas no son por día: los días cerrados solo indican cuándo no se puede entregar nada.</translation>
    </message>
    <message>
        <source>no such day in the data</source>
        <translation>no hay un día así en los datos</translation>
    </message>
    <message>
        <source>Like all: open</source>
        <translation>Como todos: abierto</translation>
    </message>
    <message>
        <source>Like all: closed</source>
        <translation>Como todos: cerrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerrado %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Closed %1, from an imported calendar</source>
        <translation>Cerrado %1, de un calendario importado</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>No usar</translation>
    </message>
    <message>
        <source>Not used: %1, from an imported calendar</source>
        <translation>Sin usar: %1, de un calendario importado</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abierto %1</translation>
    </message>
    <message>
        <source>Closed %1, as every year</source>
        <translation>Cerrado %1, como cada año</translation>
    </message>
    <message>
        <source>Not closed every year</source>
        <translation>No cerrar cada año</translation>
    </message>
    <message>
        <source>Closed as every year</source>
        <translation>Cerrar como cada año</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ninguno aún.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Calculando qué cambia…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Calculando qué cambia</translation>
    </message>
    <message>
        <source>No order of today changes.</source>
        <translation>No cambia ningún pedido de hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>Cambia %n pedido de hoy: de %1 a %2.</numerusform>
            <numerusform>Cambian %n pedidos de hoy: de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation>Guardando el calendario</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Calendario de apertura</translation>
    </message>
    <message>
        <source>Selling calendar saved. Train again, so that the model learns from it.</source>
        <translation>Calendario de apertura guardado. Vuelva a entrenar para que el modelo aprenda de él.</translation>
    </message>
    <message>
        <source>sales on %1 of %2</source>
        <translation>ventas en %1 de %2</translation>
    </message>
    <message>
        <source>Of the last %1 such days without a holiday</source>
        <translation>De los últimos %1 días así sin festivo</translation>
    </message>
    <message>
        <source>%1 · sales in %2</source>
        <translation>%1 · ventas en %2</translation>
    </message>
    <message>
        <source>%1 · no sales in %2</source>
        <translation>%1 · sin ventas en %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueModel</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Known from the sales or the supplier; no table says it.</source>
        <translation>Conocido por las ventas o el proveedor; no figura en ninguna tabla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>por clase</translation>
    </message>
    <message>
        <source>A double click changes it.</source>
        <translation>Un doble clic lo cambia.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueView</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>Search suppliers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <source>Reading products and suppliers</source>
        <translation>Leyendo productos y proveedores</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of %1.</source>
        <translation>
            <numerusform>%n producto de %1.</numerusform>
            <numerusform>%n productos de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a supplier.</source>
        <translation>
            <numerusform>%n sin proveedor.</numerusform>
            <numerusform>%n sin proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost: their orders are valued at the price.</source>
        <translation>
            <numerusform>%n sin coste: su pedido se valora al precio de venta.</numerusform>
            <numerusform>%n sin coste: sus pedidos se valoran al precio de venta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), the same in all stores.</source>
        <translation>
            <numerusform>%n proveedor, el mismo en todas las tiendas.</numerusform>
            <numerusform>%n proveedores, los mismos en todas las tiendas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a lead time: the store&apos;s is used.</source>
        <translation>
            <numerusform>%n sin plazo de entrega: se usa el de la tienda.</numerusform>
            <numerusform>%n sin plazo de entrega: se usa el de la tienda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell to change it; orders follow at once.</source>
        <translation>Escriba en una celda para cambiarla; los pedidos se actualizan al momento.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>How it is ordered…</source>
        <translation>Cómo se pide…</translation>
    </message>
    <message>
        <source>Rule and prices by quantity of the chosen product (Ctrl+Return)</source>
        <translation>Regla y precios por cantidad del producto elegido (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Rule and freight of the chosen supplier (Ctrl+Return)</source>
        <translation>Regla y portes del proveedor elegido (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Order sheet…</source>
        <translation>Hoja de pedido…</translation>
    </message>
    <message>
        <source>Columns and headings of the files that the chosen supplier gets</source>
        <translation>Columnas y encabezados de los archivos que recibe el proveedor elegido</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChangeView</name>
    <message>
        <source>New sales</source>
        <translation>Ventas nuevas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prices and promotions</source>
        <translation>Precios y promociones</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>El resto</translation>
    </message>
    <message>
        <source>%1, sales to %2, model %3</source>
        <translation>%1, ventas hasta el %2, modelo %3</translation>
    </message>
    <message>
        <source>Compared with the forecast of</source>
        <translation>Comparada con la previsión del</translation>
    </message>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>Previsión anterior con la que comparar</translation>
    </message>
    <message>
        <source>%1: %2 units now, %3 then</source>
        <translation>%1: ahora %2 unidades, entonces %3</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1. Most of it: %2 (%3).</source>
        <translation>%1. Sobre todo: %2 (%3).</translation>
    </message>
    <message>
        <source>. Nothing changed it.</source>
        <translation>. Nada la cambió.</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>Previsión antes</translation>
    </message>
    <message>
        <source>From sales to %1.</source>
        <translation>Con ventas hasta el %1.</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <translation>Previsión ahora</translation>
    </message>
    <message>
        <source>Why the forecast of %1 changed</source>
        <translation>Por qué cambió la previsión de %1</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Por qué cambió la previsión</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartBase</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar números</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Back to the usual period</source>
        <translation>Volver al periodo habitual</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n fila está en el portapapeles, lista para pegarla en una hoja de cálculo.</numerusform>
            <numerusform>%n filas están en el portapapeles, listas para pegarlas en una hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder.</source>
        <translation>No se ha podido escribir %1: %2. No se ha cambiado nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChartView</name>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Model before your change</source>
        <translation>Modelo antes de su cambio</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>%1 % of outcomes</source>
        <translation>%1&#xa0;% de los casos</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Todavía sin datos</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>History from %1 to %2, %3 %4 per period on average.</source>
        <translation>Historial del %1 al %2, de media %3 %4 por periodo.</translation>
    </message>
    <message>
        <source>Forecast of %1 %2 from %3 to %4.</source>
        <translation>Previsión: %1 %2 del %3 al %4.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Sold %1 %2</source>
        <translation>Vendido: %1 %2</translation>
    </message>
    <message>
        <source>Out of stock: demand was higher than sales</source>
        <translation>Agotado: la demanda superó a las ventas</translation>
    </message>
    <message>
        <source>Expected %1 %2</source>
        <translation>Previsto: %1 %2</translation>
    </message>
    <message>
        <source>Your forecast %1 %2</source>
        <translation>Su previsión: %1 %2</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %: %2 to %3</source>
        <translation>%1&#xa0;%: de %2 a %3</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>Año anterior: %1</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promoción prevista</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>%1 % from</source>
        <translation>%1&#xa0;% de</translation>
    </message>
    <message>
        <source>%1 % to</source>
        <translation>%1&#xa0;% a</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Especial</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Product, store, page or action</source>
        <translation>Producto, tienda, página o acción</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Up and Down to choose, Enter to open, Escape to close</source>
        <translation>Arriba y Abajo para elegir, Intro para abrir, Escape para cerrar</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComparisonDialog</name>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Sin diferencia clara</translation>
    </message>
    <message>
        <source>Steady products</source>
        <translation>Productos regulares</translation>
    </message>
    <message>
        <source>Erratic products</source>
        <translation>Productos irregulares</translation>
    </message>
    <message>
        <source>Intermittent products</source>
        <translation>Productos intermitentes</translation>
    </message>
    <message>
        <source>Lumpy products</source>
        <translation>Productos a saltos</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>A %n día</numerusform>
            <numerusform>A %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>There are no days that neither %1 nor %2 had seen, so they cannot be compared.</source>
        <translation>No hay días que ni %1 ni %2 hayan visto, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>%1 is off by %3 points less than %2</source>
        <translation>%1 se desvía %3 puntos menos que %2</translation>
    </message>
    <message>
        <source>%1 is off by %3 points more than %2</source>
        <translation>%1 se desvía %3 puntos más que %2</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart, which may be chance</source>
        <translation>%1 y %2 difieren en %3 puntos, lo que puede deberse al azar</translation>
    </message>
    <message>
        <source>%1, on days from %2 to %3 that neither had seen.</source>
        <translation>%1, en días del %2 al %3 que ninguno había visto.</translation>
    </message>
    <message>
        <source>Clearly better for %1 and clearly worse for %2 of %3 products.</source>
        <translation>Claramente mejor en %1 y claramente peor en %2 de %3 productos.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 junto a %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingenua</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 es</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nada que comparar.</translation>
    </message>
    <message>
        <source>Accuracy of single days, each week forecast from what was known on its eve. Better or worse is said where chance hardly explains it.</source>
        <translation>Precisión de días sueltos; cada semana se prevé con lo que se sabía en su víspera. Se dice mejor o peor donde el azar apenas lo explica.</translation>
    </message>
    <message>
        <source>If %1 served: %2</source>
        <translation>Con %1 en uso: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Poner en uso %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComponentView</name>
    <message>
        <source>Components of the forecast</source>
        <translation>Componentes de la previsión</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 y %3</translation>
    </message>
    <message>
        <source>There are no components for this forecast.</source>
        <translation>No hay componentes para esta previsión.</translation>
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
        <translation>%1, control deslizante</translation>
    </message>
    <message>
        <source>Back to today&apos;s value</source>
        <translation>Volver al valor de hoy</translation>
    </message>
    <message>
        <source>%1 back to today&apos;s value</source>
        <translation>%1 al valor de hoy</translation>
    </message>
    <message>
        <source>%1: %2, so nothing follows from changing it.</source>
        <translation>%1: %2, así que cambiarlo no tiene efecto.</translation>
    </message>
    <message>
        <source>changed; today it is %1</source>
        <translation>cambiado; hoy es %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>como hoy</translation>
    </message>
    <message>
        <source>Outside experience: always %1 so far</source>
        <translation>Fuera de lo conocido: siempre %1 hasta hoy</translation>
    </message>
    <message>
        <source>Outside experience: %1 to %2 so far</source>
        <translation>Fuera de lo conocido: de %1 a %2 hasta hoy</translation>
    </message>
    <message>
        <source>always %1 so far</source>
        <translation>siempre %1 hasta hoy</translation>
    </message>
    <message>
        <source>%1 to %2 so far</source>
        <translation>de %1 a %2 hasta hoy</translation>
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
        <translation>Producto</translation>
    </message>
    <message>
        <source>First day of the prediction</source>
        <translation>Primer día de la previsión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>sin descuento</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Everything as today</source>
        <translation>Todo como hoy</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The data tell of no promotions, so nothing follows from one.</source>
        <translation>Los datos no recogen promociones, así que una promoción no tendría efecto.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CurveView</name>
    <message>
        <source>No curve is known.</source>
        <translation>No se conoce ninguna curva.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 from %5 to %6.</source>
        <translation>%1 de %2 a %3: %4 de %5 a %6.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>el suyo</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 a %3.</translation>
    </message>
    <message>
        <source>Today at %1: %2.</source>
        <translation>Hoy a %1: %2.</translation>
    </message>
    <message>
        <source>Yours at %1: %2.</source>
        <translation>El suyo a %1: %2.</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Review today&apos;s orders</source>
        <translation>Revisar los pedidos de hoy</translation>
    </message>
    <message>
        <source>Sales, last 30 days</source>
        <translation>Ventas, últimos 30 días</translation>
    </message>
    <message>
        <source>At risk of running out</source>
        <translation>En riesgo de agotarse</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Precisión de la previsión</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Ventas y previsión</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Toda la tienda</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Más vendidos</translation>
    </message>
    <message>
        <source>Period of the top products</source>
        <translation>Periodo de los más vendidos</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mes</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Próximo trimestre</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Tareas del día</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Hoy no hay nada pendiente.</translation>
    </message>
    <message>
        <source>Looking at the store</source>
        <translation>Revisando la tienda</translation>
    </message>
    <message>
        <source>Drawing the forecast</source>
        <translation>Dibujando la previsión</translation>
    </message>
    <message>
        <source>Ranking the products</source>
        <translation>Ordenando los productos</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>too little history to compare</source>
        <translation>poco historial para comparar</translation>
    </message>
    <message>
        <source>%1 vs the 30 days before</source>
        <translation>%1 vs. los 30 días anteriores</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>every product is covered</source>
        <translation>todos los productos cubiertos</translation>
    </message>
    <message numerus="yes">
        <source> from %n supplier(s)</source>
        <translation>
            <numerusform> a %n proveedor</numerusform>
            <numerusform> a %n proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>on days it had not seen</source>
        <translation>en días que no había visto</translation>
    </message>
    <message>
        <source>no held-out days yet</source>
        <translation>sin días de prueba todavía</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Precisión por semana</translation>
    </message>
    <message>
        <source>No product is at risk of running out.</source>
        <translation>Ningún producto corre riesgo de agotarse.</translation>
    </message>
    <message>
        <source>Nothing has to be ordered today.</source>
        <translation>Hoy no hay que pedir nada.</translation>
    </message>
    <message>
        <source>Sales and forecast of the store %1</source>
        <translation>Ventas y previsión de la tienda %1</translation>
    </message>
    <message>
        <source>Sales and forecast of %1</source>
        <translation>Ventas y previsión de %1</translation>
    </message>
    <message>
        <source>No product sells in this category.</source>
        <translation>Ningún producto se vende en esta categoría.</translation>
    </message>
    <message>
        <source>Work list (%1)</source>
        <translation>Tareas del día (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else needs you today; %n item(s) snoozed.</source>
        <translation>
            <numerusform>Hoy no hay nada más pendiente; %n tarea pospuesta.</numerusform>
            <numerusform>Hoy no hay nada más pendiente; %n tareas pospuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed for a week: %1</source>
        <translation>Pospuesto una semana: %1</translation>
    </message>
    <message>
        <source>%1 critical, %2 low</source>
        <translation>%1 crít., %2 bajos</translation>
    </message>
    <message>
        <source>%1; %2 at risk</source>
        <translation>%1; %2 riesgo</translation>
    </message>
    <message>
        <source>%1; no price</source>
        <translation>%1; sin precio</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low.</source>
        <translation>
            <numerusform>%n producto crítico y %1 con stock bajo.</numerusform>
            <numerusform>%n productos críticos y %1 con stock bajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without data</source>
        <translation>
            <numerusform>%Ln producto sin datos</numerusform>
            <numerusform>%Ln productos sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock of no product is known: what runs out and what to order cannot be said. Import the stock to see both.</source>
        <translation>No se conoce el stock de ningún producto: no se puede decir qué se agota ni qué pedir. Importe el stock para ver ambas cosas.</translation>
    </message>
    <message>
        <source>Once the stock is known, what needs you stands here.</source>
        <translation>En cuanto se conozca el stock, aquí aparecerá lo que hay que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low, with %2 of sales at risk: %3 already unavoidable, %4 saved by ordering today.</source>
        <translation>
            <numerusform>%n producto crítico y %1 con stock bajo, con %2 de ventas en riesgo: %3 ya inevitable, %4 se salva pidiendo hoy.</numerusform>
            <numerusform>%n productos críticos y %1 con stock bajo, con %2 de ventas en riesgo: %3 ya inevitable, %4 se salva pidiendo hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock desconocido</translation>
    </message>
    <message>
        <source>Done for today: %1</source>
        <translation>Hecho por hoy: %1</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Units on average, vs as many days before</source>
        <translation>Unidades de media, frente a otros tantos días anteriores</translation>
    </message>
    <message>
        <source>Looking at all stores</source>
        <translation>Revisando todas las tiendas</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>day by day; naive %1</source>
        <translation>día a día; ingenua %1</translation>
    </message>
    <message>
        <source>week by week; naive %1</source>
        <translation>semana a semana; ingenua %1</translation>
    </message>
    <message>
        <source>month by month; naive %1</source>
        <translation>mes a mes; ingenua %1</translation>
    </message>
    <message>
        <source>100 % less the average error of single products on single days the model had not seen.</source>
        <translation>100&#xa0;% menos el error medio de cada producto en cada día que el modelo no había visto.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single weeks the model had not seen.</source>
        <translation>100&#xa0;% menos el error medio de cada producto en cada semana que el modelo no había visto.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single months the model had not seen.</source>
        <translation>100&#xa0;% menos el error medio de cada producto en cada mes que el modelo no había visto.</translation>
    </message>
    <message>
        <source>Naive: repeating the past season, on the same days. The curve shows whole weeks: their errors even out, so it lies higher.</source>
        <translation>Ingenua: repetir la temporada pasada, en los mismos días. La curva muestra semanas enteras: sus errores se compensan, por eso queda más alta.</translation>
    </message>
    <message>
        <source>Sales and forecast of all stores together</source>
        <translation>Ventas y previsión de todas las tiendas juntas</translation>
    </message>
    <message>
        <source>%1, %2: %3 units on average, %4 sold in as many days before</source>
        <translation>%1, %2: %3 unidades de media, %4 vendidas en otros tantos días anteriores</translation>
    </message>
    <message>
        <source>Orders due</source>
        <translation>Pedidos por hacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) today</source>
        <translation>
            <numerusform>%Ln producto hoy</numerusform>
            <numerusform>%Ln productos hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %1 of them today</source>
        <translation>
            <numerusform>%Ln producto, %1 de ellos hoy</numerusform>
            <numerusform>%Ln productos, %1 de ellos hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worth %2.</source>
        <translation>%1, por valor de %2.</translation>
    </message>
    <message>
        <source>Work list (the %1 worth most of %2)</source>
        <translation>Tareas del día (las %1 de más valor de %2)</translation>
    </message>
    <message>
        <source>What needs you could not be worked out.</source>
        <translation>No se ha podido determinar lo que está pendiente.</translation>
    </message>
    <message>
        <source>How right the forecasts of past weeks were, beside repeating the last season</source>
        <translation>Lo acertadas que fueron las previsiones de semanas pasadas, junto a repetir la última temporada</translation>
    </message>
    <message>
        <source>What the accuracy is measured on</source>
        <translation>En qué se mide la precisión</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Whole weeks</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Measuring past forecasts</source>
        <translation>Midiendo previsiones pasadas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No model has forecast past weeks yet. Train one, and the weeks it was tested on stand here.</source>
        <translation>Ningún modelo ha previsto todavía semanas pasadas. Entrene uno, y aquí aparecerán las semanas con las que se probó.</translation>
    </message>
    <message>
        <source>Accuracy of whole weeks</source>
        <translation>Precisión por semana</translation>
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
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
    <message>
        <source>Once the file is imported, the selling calendar changes weekdays, holidays and closures one by one.</source>
        <translation>Una vez importado el archivo, el calendario de apertura permite cambiar días de la semana, festivos y cierres uno a uno.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DropZone</name>
    <message>
        <source>Drop a sales file anywhere on this page</source>
        <translation>Suelte un archivo de ventas en cualquier parte de esta página</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX o XLS. Verá lo que se ha entendido antes de guardar nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>Descargar una plantilla</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recientes:</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Abrir %1 de nuevo</translation>
    </message>
    <message>
        <source>Template for weather and economy</source>
        <translation>Plantilla de clima y economía</translation>
    </message>
    <message>
        <source>Numbers by date, for all stores, a region or a store; forecasts use what helps</source>
        <translation>Números por fecha, para todas las tiendas, una región o una tienda; las previsiones usan lo que ayuda</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ErrorBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FileMenu</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Abrir base de datos…</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Abrir solo para &amp;lectura…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Nueva base de datos…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>Copia ci&amp;frada…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Resta&amp;urar copia…</translation>
    </message>
    <message>
        <source>No other database yet</source>
        <translation>Todavía no hay otra base de datos</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>¿Detener %n tarea?</numerusform>
            <numerusform>¿Detener %n tareas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can only be changed when nothing works on it. What was begun is stopped; nothing of it is stored half.</source>
        <translation>La base de datos solo se puede cambiar cuando no hay ninguna tarea en marcha. Lo que está en curso se detiene; nada queda guardado a medias.</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Detener y continuar</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Bases de datos de Shelfcast (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nueva base de datos</translation>
    </message>
    <message>
        <source>shelfcast.db</source>
        <translation>shelfcast.db</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db)</source>
        <translation>Bases de datos de Shelfcast (*.db)</translation>
    </message>
    <message>
        <source>%1 backup.shelfcast</source>
        <translation>%1 copia.shelfcast</translation>
    </message>
    <message>
        <source>%1 backup.db</source>
        <translation>%1 copia.db</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Encrypted backups (*.shelfcast)</source>
        <translation>Copias de seguridad cifradas (*.shelfcast)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup again. Nobody can find it out when it is forgotten, so keep it where you keep your keys.</source>
        <translation>Solo esta contraseña vuelve a abrir la copia de seguridad. Si se olvida, nadie puede averiguarla; guárdela donde guarda sus llaves.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <source>Backed up to %1; the copy was read again and is sound.</source>
        <translation>Copia guardada en %1; se ha vuelto a leer y está en buen estado.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.db *.bak *.shelfcast *.before-update);;All files (*)</source>
        <translation>Copias de seguridad (*.db *.bak *.shelfcast *.before-update);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>It takes the place of the database that is open. That one is kept beside it and can be put back.</source>
        <translation>Ocupa el lugar de la base de datos abierta. Esta se conserva al lado y se puede recuperar.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Esta copia de seguridad está cifrada.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FindingsList</name>
    <message>
        <source>Rows that cannot be read; they stay out, the others are stored.</source>
        <translation>Filas que no se pueden leer; quedan fuera, las demás se guardan.</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>Guardarlas…</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Filas %1</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>No se encontró nada inusual.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <source>Hide rows</source>
        <translation>Ocultar filas</translation>
    </message>
    <message>
        <source>Rows that stay out; the others are stored.</source>
        <translation>Filas que quedan fuera; las demás se guardan.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FirstStart</name>
    <message>
        <source>Know what to order, and why</source>
        <translation>Sepa qué pedir y por qué</translation>
    </message>
    <message>
        <source>Shelfcast reads your sales file and tells you, for every product, how much you will sell, when you run out and what to order today. Everything stays on this computer.</source>
        <translation>Shelfcast lee su archivo de ventas y le dice, para cada producto, cuánto venderá, cuándo se agotará y qué pedir hoy. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero, echar un vistazo</translation>
    </message>
    <message>
        <source>Two years of made-up sales of five stores, trained in under a minute. Take the upload back whenever you like.</source>
        <translation>Dos años de ventas inventadas de cinco tiendas, entrenadas en menos de un minuto. Puede anular la importación cuando quiera.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Start with your own sales</source>
        <translation>Empezar con sus ventas</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS, as your till or spreadsheet writes it. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX o XLS, tal como los escribe su caja u hoja de cálculo. Verá lo que se ha entendido antes de guardar nada.</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Importar mi archivo</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>También puede soltar un archivo en cualquier parte de esta ventana.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Your forecast is kept beside the model&apos;s.</source>
        <translation>Su previsión se guarda junto a la del modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed.</source>
        <translation>
            <numerusform>%n periodo cambiado.</numerusform>
            <numerusform>%n periodos cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model&apos;s forecast.</source>
        <translation>
            <numerusform>%n periodo de vuelta a la previsión del modelo.</numerusform>
            <numerusform>%n periodos de vuelta a la previsión del modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast by period</source>
        <translation>Previsión por periodo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The table as CSV or Excel (Ctrl+E)</source>
        <translation>La tabla como CSV o Excel (Ctrl+E)</translation>
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
        <translation>Los mismos días del año anterior, en línea discontinua (Alt+L)</translation>
    </message>
    <message>
        <source>What the forecast is made of (Alt+C)</source>
        <translation>De qué se compone la previsión (Alt+C)</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Leyendo los productos</translation>
    </message>
    <message>
        <source>There is no forecast for this choice</source>
        <translation>No hay previsión para esta selección</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Previsión de %1</translation>
    </message>
    <message>
        <source>The model alone says %1; the rest are your changes.</source>
        <translation>El modelo solo dice %1; el resto son sus cambios.</translation>
    </message>
    <message>
        <source>Say why the forecast is changed. Nothing was changed; type a reason beside the table.</source>
        <translation>Indique por qué cambia la previsión. No se ha cambiado nada; escriba un motivo junto a la tabla.</translation>
    </message>
    <message>
        <source>%1-forecast.xlsx</source>
        <translation>%1-prevision.xlsx</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
    <message>
        <source>Why the forecast of the chosen period is not what an earlier one said (Alt+W)</source>
        <translation>Por qué la previsión del periodo elegido no es la que decía una anterior (Alt+W)</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Por qué cambió la previsión</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3, %4 against the same days last year.</source>
        <translation>Se esperan unas %1 unidades de %2 en un plazo de %3, %4 frente a los mismos días del año anterior.</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3.</source>
        <translation>Se esperan unas %1 unidades de %2 en un plazo de %3.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastTableModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>F2 or a number puts your own forecast beside the model&apos;s</source>
        <translation>F2 o un número pone su propia previsión junto a la del modelo</translation>
    </message>
    <message>
        <source>The model says %1, you say %2: %3</source>
        <translation>El modelo dice %1, usted dice %2: %3</translation>
    </message>
    <message>
        <source>Frozen: unfreeze it to change it</source>
        <translation>Fijado: libérelo para cambiarlo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Low 10 %</source>
        <translation>Bajo 10&#xa0;%</translation>
    </message>
    <message>
        <source>High 90 %</source>
        <translation>Alto 90&#xa0;%</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What such periods sell on average; orders are decided from it. Low and high are limits that one in ten passes: the average need not lie in their middle.</source>
        <translation>Lo que venden de media periodos así; con ello se deciden los pedidos. Bajo y alto son límites que supera uno de cada diez: la media no tiene por qué quedar en el centro.</translation>
    </message>
    <message>
        <source>One such period in ten sells less</source>
        <translation>Uno de cada diez periodos así vende menos</translation>
    </message>
    <message>
        <source>One such period in ten sells more</source>
        <translation>Uno de cada diez periodos así vende más</translation>
    </message>
    <message>
        <source>Mean forecast</source>
        <translation>Previsión media</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastToolbar</name>
    <message>
        <source>Store, category or product</source>
        <translation>Tienda, categoría o producto</translation>
    </message>
    <message>
        <source>Store, category or product (Ctrl+F)</source>
        <translation>Tienda, categoría o producto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Toda la tienda</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Días, semanas o meses</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>The same days of last year, dashed (L)</source>
        <translation>Los mismos días del año anterior, en línea discontinua (L)</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>What the forecast is made of (C)</source>
        <translation>De qué se compone la previsión (C)</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>Change the forecast, with a reason</source>
        <translation>Cambiar la previsión, con un motivo</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the whole store</source>
        <translation>toda la tienda</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>la categoría %1</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Por qué cambió</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthView</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Precisión por semana</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disco, libre</translation>
    </message>
    <message>
        <source>Memory, free</source>
        <translation>Memoria, libre</translation>
    </message>
    <message>
        <source>Open the folder of the database</source>
        <translation>Abrir la carpeta de la base de datos</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingenua</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última sem.</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Open this backup to read only</source>
        <translation>Abrir esta copia de seguridad solo para lectura</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Dejar así</translation>
    </message>
    <message>
        <source>It is not told again</source>
        <translation>No se vuelve a avisar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Revisando el estado de todo</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>esquema %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nunca comprobada</translation>
    </message>
    <message>
        <source>in order on %1</source>
        <translation>en orden el %1</translation>
    </message>
    <message>
        <source>damage found on %1</source>
        <translation>daños hallados el %1</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>sin modelo entrenado</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>where the database lies</source>
        <translation>disco de la base</translation>
    </message>
    <message>
        <source>Shelfcast holds %1</source>
        <translation>Shelfcast: %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>Enterado</translation>
    </message>
    <message>
        <source>Nothing: data, models, backups and disk are in order.</source>
        <translation>Nada: datos, modelos, copias de seguridad y disco están en orden.</translation>
    </message>
    <message>
        <source>Forecasts since the start: %1 from memory, %2 kept from before, %3 computed.</source>
        <translation>Previsiones desde el inicio: %1 de la memoria, %2 conservadas de antes, %3 calculadas.</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>train again</source>
        <translation>reentrenar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>The week to %1; repeating the last season: %2</source>
        <translation>La semana hasta el %1; repitiendo la última temporada: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>dejada así</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Comprobando la base de datos</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>La base de datos está en orden.</translation>
    </message>
    <message>
        <source>The check found damage: see what to look at.</source>
        <translation>La comprobación encontró daños: vea qué revisar.</translation>
    </message>
    <message>
        <source>Writing down that you know</source>
        <translation>Anotando que está enterado</translation>
    </message>
    <message>
        <source>Written down in the audit; it is not told again.</source>
        <translation>Anotado en el registro de cambios; no se vuelve a avisar.</translation>
    </message>
    <message>
        <source>This one is run on the command line: shelfcast-cli jobs again %1</source>
        <translation>Esta se ejecuta en la línea de comandos: shelfcast-cli jobs again %1</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>Shelfcast diagnóstico.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Guardando el diagnóstico</translation>
    </message>
    <message>
        <source>Saved %1. It holds no sales data.</source>
        <translation>%1 guardado. No contiene datos de ventas.</translation>
    </message>
    <message>
        <source>newest week; naive %1</source>
        <translation>última semana; ingenua %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>muy pronto</translation>
    </message>
    <message>
        <source>tested; naive %1</source>
        <translation>prueba; ingenua %1</translation>
    </message>
    <message>
        <source>There are no stores yet: import sales first.</source>
        <translation>Todavía no hay tiendas: importe primero las ventas.</translation>
    </message>
    <message>
        <source>No backup yet. Shelfcast makes one a day, and before it takes anything back.</source>
        <translation>Todavía no hay copias de seguridad. Shelfcast hace una al día, y antes de anular algo.</translation>
    </message>
    <message>
        <source>No import or training was begun yet.</source>
        <translation>Todavía no se ha iniciado ninguna importación ni entrenamiento.</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, próxima %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n store(s) have a model</source>
        <translation>
            <numerusform>de %n tienda con modelo</numerusform>
            <numerusform>de %n tiendas con modelo</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Haciendo la copia diaria</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo copia</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restaurando una copia</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Anulando la importación</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Proceso nocturno</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shelfcast %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Shelfcast %1, software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search in all of help</source>
        <translation>Buscar en toda la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Nothing in help speaks of that.</source>
        <translation>La ayuda no dice nada de eso.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ImportPanel</name>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Weather and economy</source>
        <translation>Clima y economía</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Rows already stored</source>
        <translation>Filas ya guardadas</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sustituirlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantenerlas</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>No se vendió nada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>Días sin fila</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importar %1 filas</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <translation>Listas de materiales</translation>
    </message>
    <message>
        <source>The file has no store column. Name of the store:</source>
        <translation>El archivo no tiene columna de tienda. Nombre de la tienda:</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Pedidos a proveedores</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Mercancía recibida</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>No hay tareas en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tarea en marcha</numerusform>
            <numerusform>%n tareas en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Cancel: %1 (%2)</source>
        <translation>Cancelar: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LadderView</name>
    <message>
        <source>Expected demand</source>
        <translation>Demanda prevista</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de seguridad</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Stock objetivo</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>On order in time</source>
        <translation>Llega a tiempo</translation>
    </message>
    <message>
        <source>Promised to others</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Pedido mínimo</translation>
    </message>
    <message>
        <source>Whole packs</source>
        <translation>Paquetes enteros</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Explicación del pedido</translation>
    </message>
    <message>
        <source>There is no demand to order for.</source>
        <translation>No hay demanda para la que pedir.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Su previsión</translation>
    </message>
    <message>
        <source>Lost before an order can arrive</source>
        <translation>Perdido antes de que llegue un pedido</translation>
    </message>
    <message>
        <source>Cheaper from this quantity</source>
        <translation>Más barato desde esta cantidad</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>Mínimo del proveedor</translation>
    </message>
    <message>
        <source>From another store</source>
        <translation>De otra tienda</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Desde advertencia</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Desde error</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La línea elegida</translation>
    </message>
    <message>
        <source>Choose a line to see it whole, with the times of its stages.</source>
        <translation>Elija una línea para verla entera, con los tiempos de sus etapas.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Nothing is written down for this choice.</source>
        <translation>No hay nada anotado para esta selección.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), the newest first. No sales data is in them.</source>
        <translation>
            <numerusform>%n línea. No contiene datos de ventas.</numerusform>
            <numerusform>%n líneas, las más recientes primero. No contienen datos de ventas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1, process %2</source>
        <translation>Tarea %1, proceso %2</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Archivos de ventas (*.csv *.tsv *.txt *.xlsx *.xls);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Buscar en la página</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>&amp;Calcular de nuevo</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>&amp;Ayuda y atajos</translation>
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
        <translation>Leyendo las tiendas</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Abriendo la tienda</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Ayuda y atajos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Revisando el estado de todo</translation>
    </message>
    <message>
        <source>Selling &amp;calendar…</source>
        <translation>Calendario de aper&amp;tura…</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Calendario de apertura</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas las tiendas</translation>
    </message>
    <message>
        <source>The &amp;night…</source>
        <translation>Proceso n&amp;octurno…</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Proceso nocturno</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entrenar %1</translation>
    </message>
    <message>
        <source>Train all stores</source>
        <translation>Entrenar todas las tiendas</translation>
    </message>
    <message>
        <source>all stores</source>
        <translation>todas las tiendas</translation>
    </message>
    <message>
        <source>Export orders of %1…</source>
        <translation>Exportar pedidos de %1…</translation>
    </message>
    <message>
        <source>Export all products of %1…</source>
        <translation>Exportar todos los productos de %1…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>primer modelo</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the last %n day(s), which it had not seen</source>
        <translation>
            <numerusform>Medido en el último día (%n), que no había visto</numerusform>
            <numerusform>Medido en los últimos %n días, que no había visto</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % less WAPE, on days the model had not seen</source>
        <translation>100&#xa0;% menos el WAPE, en días que el modelo no había visto</translation>
    </message>
    <message>
        <source>What repeating the past season would have reached on the same days</source>
        <translation>Lo que se habría logrado repitiendo la temporada pasada en los mismos días</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, as a share of what was sold</source>
        <translation>Suma de los errores absolutos, en proporción a lo vendido</translation>
    </message>
    <message>
        <source>Mean absolute error, in units a day and product</source>
        <translation>Error absoluto medio, en unidades por día y producto</translation>
    </message>
    <message>
        <source>Accuracy gained against the model that was active then</source>
        <translation>Precisión ganada frente al modelo que estaba activo entonces</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
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
        <translation>vs. anterior</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Poner en uso</translation>
    </message>
    <message>
        <source>Make the selected model the active one of its store</source>
        <translation>Hacer del modelo elegido el activo de su tienda</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Return to the model that was active before the selected one</source>
        <translation>Volver al modelo que estaba activo antes del elegido</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>No model was trained yet.</source>
        <translation>Todavía no se ha entrenado ningún modelo.</translation>
    </message>
    <message>
        <source>Select two models of a store (Ctrl+click) to compare them</source>
        <translation>Seleccione dos modelos de una tienda (Ctrl+clic) para compararlos</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightDialog</name>
    <message>
        <source>The work of the night</source>
        <translation>Proceso nocturno</translation>
    </message>
    <message>
        <source>Imports what arrived in a folder, trains what no longer fits, proposes the orders of every store and writes them down. Nothing is ordered: the proposals wait for you.</source>
        <translation>Importa lo que ha llegado a una carpeta, entrena lo que ya no es válido, propone los pedidos de cada tienda y los anota. No se pide nada: las propuestas le esperan.</translation>
    </message>
    <message>
        <source>&amp;Files arrive in</source>
        <translation>Los archi&amp;vos llegan a</translation>
    </message>
    <message>
        <source>Folder where files arrive</source>
        <translation>Carpeta a la que llegan los archivos</translation>
    </message>
    <message>
        <source>What was imported moves to its folder &quot;archive&quot;, what cannot be to &quot;rejected&quot;</source>
        <translation>Lo importado pasa a su carpeta «archive»; lo que no se puede importar, a «rejected»</translation>
    </message>
    <message>
        <source>&amp;Orders go to</source>
        <translation>Los &amp;pedidos van a</translation>
    </message>
    <message>
        <source>Folder for orders and forecasts</source>
        <translation>Carpeta para pedidos y previsiones</translation>
    </message>
    <message>
        <source>Gets a folder a day, with orders, forecasts and the report</source>
        <translation>Recibe una carpeta al día, con pedidos, previsiones y el informe</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Every day while this window is open (made up for when the computer was off)</source>
        <translation>&amp;Cada día mientras esta ventana está abierta (se recupera si el equipo estaba apagado)</translation>
    </message>
    <message>
        <source>With the window closed, the computer&apos;s own scheduler can do it: shelfcast-cli run schedule.</source>
        <translation>Con la ventana cerrada puede hacerlo el programador de tareas del equipo: shelfcast-cli run schedule.</translation>
    </message>
    <message>
        <source>What came of it stands here after it was done.</source>
        <translation>El resultado aparece aquí cuando termina.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>This database is only read.</source>
        <translation>Esta base de datos es solo de lectura.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>En marcha…</translation>
    </message>
    <message>
        <source>Kept. Next at %1.</source>
        <translation>Guardado. Próxima vez: %1.</translation>
    </message>
    <message>
        <source>Kept. Nothing is done by itself.</source>
        <translation>Guardado. No se hace nada de forma automática.</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Bases de datos</translation>
    </message>
    <message>
        <source>None is read…</source>
        <translation>No se lee ninguna…</translation>
    </message>
    <message numerus="yes">
        <source>%n is read…</source>
        <translation>
            <numerusform>Se lee %n…</numerusform>
            <numerusform>Se leen %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightRunner</name>
    <message>
        <source>The work of the night</source>
        <translation>Proceso nocturno</translation>
    </message>
    <message>
        <source>The work of the night: %1</source>
        <translation>Proceso nocturno: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderDetails</name>
    <message>
        <source>Purchase order</source>
        <translation>Pedido de compra</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Cancelar pedido…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recibir…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviado…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message numerus="yes">
        <source>Lead time stated: %n day(s)</source>
        <translation>
            <numerusform>Plazo de entrega indicado: %n día</numerusform>
            <numerusform>Plazo de entrega indicado: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead time is stated</source>
        <translation>No se indica plazo de entrega</translation>
    </message>
    <message>
        <source>%1; nothing received yet to measure it.</source>
        <translation>%1; todavía no se ha recibido nada para medirlo.</translation>
    </message>
    <message>
        <source>measured from one delivery</source>
        <translation>medido en una entrega</translation>
    </message>
    <message numerus="yes">
        <source>measured from %n deliveries</source>
        <translation>
            <numerusform>medido en %n entrega</numerusform>
            <numerusform>medido en %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3 days, which decisions use.</source>
        <translation>%1; %2: %3 días, que usan las decisiones.</translation>
    </message>
    <message>
        <source>%1; %2: %3 days. Decisions use the stated one until more have come.</source>
        <translation>%1; %2: %3 días. Las decisiones usan el indicado hasta que haya más entregas.</translation>
    </message>
    <message>
        <source>minimum: %1</source>
        <translation>mínimo: %1</translation>
    </message>
    <message>
        <source>To order on %1, expected %2.</source>
        <translation>Pedir el %1, se espera %2.</translation>
    </message>
    <message>
        <source>Sent %1, expected %2.</source>
        <translation>Enviado %1, se espera %2.</translation>
    </message>
    <message>
        <source>Choose an order to see its lines</source>
        <translation>Elija un pedido para ver sus líneas</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderEditor</name>
    <message>
        <source>Order in units</source>
        <translation>Pedido en unidades</translation>
    </message>
    <message>
        <source> units</source>
        <translation> unidades</translation>
    </message>
    <message>
        <source>Reason for another quantity</source>
        <translation>Motivo de otra cantidad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set order</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Criterio propio</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promoción prevista</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Evento local</translation>
    </message>
    <message>
        <source>No room on the shelf</source>
        <translation>Sin sitio en el estante</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>El proveedor no puede servir</translation>
    </message>
    <message>
        <source>Product is going out</source>
        <translation>El producto se retira</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Pedido de %1</translation>
    </message>
    <message>
        <source>Recommended %1</source>
        <translation>Recomendado %1</translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the order.</source>
        <translation>Indique por qué; el motivo se guarda con el pedido.</translation>
    </message>
    <message>
        <source>Recommended are %1.</source>
        <translation>Se recomiendan %1.</translation>
    </message>
    <message>
        <source>Order of %1 for %2</source>
        <translation>Pedido de %1 para %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderPlan</name>
    <message>
        <source>Order of %1 set to %2</source>
        <translation>Pedido de %1 fijado en %2</translation>
    </message>
    <message>
        <source>Order of %1 back to the recommended %2</source>
        <translation>Pedido de %1 de vuelta a lo recomendado, %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSheetDialog</name>
    <message>
        <source>Order sheet</source>
        <translation>Hoja de pedido</translation>
    </message>
    <message>
        <source>Order sheet of %1</source>
        <translation>Hoja de pedido de %1</translation>
    </message>
    <message>
        <source>Tick what the supplier wants to read, in his order and under his headings. Excel and CSV files of this supplier alone are written so.</source>
        <translation>Marque lo que el proveedor quiere leer, en su orden y con sus encabezados. Así se escriben los archivos de Excel y CSV que son solo de este proveedor.</translation>
    </message>
    <message>
        <source>Columns of the order sheet</source>
        <translation>Columnas de la hoja de pedido</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Usual sheet</source>
        <translation>Hoja habitual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Reading the order sheet</source>
        <translation>Leyendo la hoja de pedido</translation>
    </message>
    <message>
        <source>The usual sheet, with all columns and why each line is ordered.</source>
        <translation>La hoja habitual, con todas las columnas y el motivo de cada línea.</translation>
    </message>
    <message>
        <source>Tick at least one column, and give each a heading of its own without “;”.</source>
        <translation>Marque al menos una columna y dé a cada una un encabezado propio sin «;».</translation>
    </message>
    <message>
        <source>Saving the order sheet</source>
        <translation>Guardando la hoja de pedido</translation>
    </message>
    <message>
        <source>Order sheet of %1 changed</source>
        <translation>Hoja de pedido de %1 cambiada</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderStepCard</name>
    <message>
        <source>Expected on</source>
        <translation>Se espera el</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day the goods are expected</source>
        <translation>Día en que se espera la mercancía</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>El proveedor no puede servir</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Pedido por error</translation>
    </message>
    <message>
        <source>Ordered elsewhere</source>
        <translation>Pedido en otro sitio</translation>
    </message>
    <message>
        <source>Set all to 0</source>
        <translation>Poner todo a 0</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>%1 se envió</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day.</source>
        <translation>Su plazo de entrega se mide desde este día.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Units of %1 that came</source>
        <translation>Unidades de %1 que llegaron</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>Lo que llegó de %1</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>What is still open is no longer expected; what came stays in stock.</source>
        <translation>Lo que sigue pendiente ya no se espera; lo que llegó se queda en stock.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>La mercancía no puede llegar antes de enviar el pedido.</translation>
    </message>
    <message>
        <source>Nothing came: leave with Back.</source>
        <translation>No llegó nada: salga con Atrás.</translation>
    </message>
    <message>
        <source>%1 units, all that was open.</source>
        <translation>%1 unidades, todo lo pendiente.</translation>
    </message>
    <message>
        <source>%1 units; the other %2 stay open.</source>
        <translation>%1 unidades; las otras %2 siguen pendientes.</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day; its order day is %1.</source>
        <translation>Su plazo de entrega se mide desde este día; su día de pedido es el %1.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSteps</name>
    <message>
        <source>%1 is a proposal again</source>
        <translation>%1 vuelve a ser una propuesta</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 no está enviado</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrdersView</name>
    <message>
        <source>Purchase orders</source>
        <translation>Pedidos de compra</translation>
    </message>
    <message>
        <source>Propose orders</source>
        <translation>Proponer pedidos</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Ningún pedido coincide</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Nada coincide con la búsqueda y el filtro a la vez.</translation>
    </message>
    <message>
        <source>Show the open orders</source>
        <translation>Mostrar los pedidos abiertos</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Buscar pedidos</translation>
    </message>
    <message>
        <source>Number, supplier or product (Ctrl+F)</source>
        <translation>Número, proveedor o producto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Mostrar solo estos pedidos</translation>
    </message>
    <message>
        <source>Raise to the supplier&apos;s minimum</source>
        <translation>Subir al mínimo del proveedor</translation>
    </message>
    <message>
        <source>Orders under their supplier&apos;s minimum order value are proposed with more packs of what sells soonest, until they reach it.</source>
        <translation>Los pedidos por debajo del importe mínimo de su proveedor se proponen con más paquetes de lo que antes se vende, hasta alcanzarlo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>One file per supplier, one workbook, or a list to print (Ctrl+E)</source>
        <translation>Un archivo por proveedor, un libro o una lista para imprimir (Ctrl+E)</translation>
    </message>
    <message>
        <source>One order per supplier out of today&apos;s recommendation</source>
        <translation>Un pedido por proveedor a partir de lo recomendado hoy</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Aprobar todos</translation>
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
        <translation>%1 marcado como enviado</translation>
    </message>
    <message>
        <source>Delivery of %1 recorded</source>
        <translation>Entrega de %1 registrada</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 cancelado</translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 en %2 fijado en %3</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Leyendo los pedidos</translation>
    </message>
    <message>
        <source>To approve %1</source>
        <translation>Por aprobar %1</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>En camino %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminados %1</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Mostrar solo: %1</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proponer de nuevo</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>Aprobar los %1</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>No hay nada que pedir</translation>
    </message>
    <message>
        <source>No product is under its order level today. Orders that were received or cancelled are under Finished.</source>
        <translation>Hoy ningún producto está por debajo de su punto de pedido. Los pedidos recibidos o cancelados están en Terminados.</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Todavía no hay pedidos de compra</translation>
    </message>
    <message>
        <source>No open purchase orders</source>
        <translation>No hay pedidos de compra abiertos</translation>
    </message>
    <message>
        <source>Propose them out of today&apos;s recommendation: one order per supplier, which you then check, approve, export and mark as sent.</source>
        <translation>Propóngalos a partir de lo recomendado hoy: un pedido por proveedor, que después usted revisa, aprueba, exporta y marca como enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to approve, %1 in all.</source>
        <translation>
            <numerusform>%n pedido por aprobar, %1 en total.</numerusform>
            <numerusform>%n pedidos por aprobar, %1 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s recommendation makes %n order(s) for %1.</source>
        <translation>
            <numerusform>Lo recomendado hoy da %n pedido por %1.</numerusform>
            <numerusform>Lo recomendado hoy da %n pedidos por %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be ordered today.</source>
        <translation>Hoy no hay nada que pedir.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) under way, %1 still to come.</source>
        <translation>
            <numerusform>%n pedido en camino, %1 por llegar.</numerusform>
            <numerusform>%n pedidos en camino, %1 por llegar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n order(s).</source>
        <translation>
            <numerusform>Con retraso: %n pedido.</numerusform>
            <numerusform>Con retraso: %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals were made for another planning date. Propose again for %1.</source>
        <translation>Las propuestas se hicieron para otra fecha del plan. Proponga de nuevo para el %1.</translation>
    </message>
    <message>
        <source>Replace the proposals?</source>
        <translation>¿Sustituir las propuestas?</translation>
    </message>
    <message>
        <source>Lines were changed by hand or raised to a minimum. New proposals take the place of those not approved yet; approved and sent orders stay.</source>
        <translation>Hay líneas cambiadas a mano o subidas a un mínimo. Las propuestas nuevas sustituyen a las aún no aprobadas; los pedidos aprobados y enviados se mantienen.</translation>
    </message>
    <message>
        <source>Proposing orders</source>
        <translation>Proponiendo pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed.</source>
        <translation>
            <numerusform>%n pedido propuesto.</numerusform>
            <numerusform>%n pedidos propuestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprobado</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n pedido aprobado</numerusform>
            <numerusform>%n pedidos aprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
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
        <translation>Un libro de Excel…</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>pedidos.xlsx</translation>
    </message>
    <message>
        <source>One Excel file per supplier…</source>
        <translation>Un archivo de Excel por proveedor…</translation>
    </message>
    <message>
        <source>One CSV file…</source>
        <translation>Un archivo CSV…</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>pedidos.csv</translation>
    </message>
    <message>
        <source>One CSV file per supplier…</source>
        <translation>Un archivo CSV por proveedor…</translation>
    </message>
    <message>
        <source>List to print, %1…</source>
        <translation>Lista para imprimir, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>pedidos.pdf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 escrito.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s), one per supplier.</source>
        <translation>
            <numerusform>%n archivo escrito, uno por proveedor.</numerusform>
            <numerusform>%n archivos escritos, uno por proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePanel</name>
    <message>
        <source>Your changes to the forecast</source>
        <translation>Sus cambios en la previsión</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>Reason for your changes</source>
        <translation>Motivo de sus cambios</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with every change you make from now on</source>
        <translation>Se guarda con cada cambio que haga desde ahora</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the chosen periods by this percentage</source>
        <translation>Cambiar los periodos elegidos en este porcentaje</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Back to model</source>
        <translation>Volver al modelo</translation>
    </message>
    <message>
        <source>Type your own number into the column &quot;Yours&quot;, or change several periods by a percentage. The model&apos;s forecast stays beside it.</source>
        <translation>Escriba su propio número en la columna «Propia» o cambie varios periodos en un porcentaje. La previsión del modelo se conserva al lado.</translation>
    </message>
    <message>
        <source>All your changes to this forecast</source>
        <translation>Todos sus cambios en esta previsión</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Criterio propio</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promoción prevista</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Evento local</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Competitor opens or closes</source>
        <translation>La competencia abre o cierra</translation>
    </message>
    <message>
        <source>Choose periods in the table to change them.</source>
        <translation>Elija periodos en la tabla para cambiarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) chosen</source>
        <translation>
            <numerusform>%n periodo elegido</numerusform>
            <numerusform>%n periodos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed by you</source>
        <translation>
            <numerusform>, %n cambiado por usted</numerusform>
            <numerusform>, %n cambiados por usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Lets the chosen changes be changed again</source>
        <translation>Permite volver a modificar los cambios elegidos</translation>
    </message>
    <message>
        <source>Keeps the chosen changes as they are until you unfreeze them</source>
        <translation>Mantiene los cambios elegidos como están hasta que los libere</translation>
    </message>
    <message>
        <source>%1: %2, model %3</source>
        <translation>%1: %2, modelo %3</translation>
    </message>
    <message>
        <source>%1, sold %2</source>
        <translation>%1, vendido %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1, fijado</translation>
    </message>
    <message>
        <source>What the changes were worth is measured once their periods have passed.</source>
        <translation>Lo que aportaron los cambios se mide cuando pasan sus periodos.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): your changes were closer by %1 units.</source>
        <translation>
            <numerusform>Medido en %n periodo: sus cambios se acercaron más, en %1 unidades.</numerusform>
            <numerusform>Medido en %n periodos: sus cambios se acercaron más, en %1 unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): the model was closer by %1 units.</source>
        <translation>
            <numerusform>Medido en %n periodo: el modelo se acercó más, en %1 unidades.</numerusform>
            <numerusform>Medido en %n periodos: el modelo se acercó más, en %1 unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders follow the forecast with your changes.</source>
        <translation>Los pedidos siguen la previsión con sus cambios.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePlan</name>
    <message>
        <source>Forecast of %1 set to %2</source>
        <translation>Previsión de %1 fijada en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed by %1 %</source>
        <translation>
            <numerusform>%n periodo cambiado en %1&#xa0;%</numerusform>
            <numerusform>%n periodos cambiados en %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model</source>
        <translation>
            <numerusform>%n periodo de vuelta al modelo</numerusform>
            <numerusform>%n periodos de vuelta al modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) frozen</source>
        <translation>
            <numerusform>%n periodo fijado</numerusform>
            <numerusform>%n periodos fijados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) unfrozen</source>
        <translation>
            <numerusform>%n periodo liberado</numerusform>
            <numerusform>%n periodos liberados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Page</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>¿Qué se puede hacer?</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>could not be computed</source>
        <translation>no se ha podido calcular</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>Esto no se ha podido calcular.</translation>
    </message>
    <message>
        <source>This is worked out for one store at a time.</source>
        <translation>Esto se calcula para una sola tienda cada vez.</translation>
    </message>
    <message>
        <source>Which store?</source>
        <translation>¿Qué tienda?</translation>
    </message>
    <message>
        <source>All stores are chosen. The dashboard, the products, the purchase orders and the plan show them together; this shows one.</source>
        <translation>Están elegidas todas las tiendas. El resumen, los productos, los pedidos de compra y el plan las muestran juntas; aquí se muestra una.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Elegir una tienda</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Repita la contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take at least %1 letters: short ones are found by trying.</source>
        <translation>Use al menos %1 caracteres: las cortas se descubren probando.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PeriodBrush</name>
    <message>
        <source>Period shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Drag the window or its edges; a double click shows everything</source>
        <translation>Arrastre la ventana o sus bordes; un doble clic lo muestra todo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>Elija un producto para ver su plan.</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2 and planned %3, stock at the end %4.</source>
        <translation>Demanda %1, entradas pedidas %2 y planificadas %3, stock al final %4.</translation>
    </message>
    <message>
        <source>%1 find no stock.</source>
        <translation>Faltará stock para %1.</translation>
    </message>
    <message>
        <source>Stock at the end %1</source>
        <translation>Stock al final %1</translation>
    </message>
    <message>
        <source>Demand %1, in 9 of 10 cases under %2</source>
        <translation>Demanda %1; en 9 de cada 10 casos, menos de %2</translation>
    </message>
    <message>
        <source>Firm orders %1</source>
        <translation>Pedidos firmes %1</translation>
    </message>
    <message>
        <source>Ordered, arrives %1</source>
        <translation>Pedido, llega %1</translation>
    </message>
    <message>
        <source>Planned to arrive %1</source>
        <translation>Llegada planificada %1</translation>
    </message>
    <message>
        <source>To order in this period %1</source>
        <translation>Por pedir en este periodo %1</translation>
    </message>
    <message>
        <source>Short %1</source>
        <translation>Falta %1</translation>
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
        <translation>Stock de seguridad %1</translation>
    </message>
    <message>
        <source>Demand, high</source>
        <translation>Demanda alta</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2; the stock is not known.</source>
        <translation>Demanda %1, entradas pedidas %2; el stock es desconocido.</translation>
    </message>
    <message>
        <source>The stock is not known</source>
        <translation>El stock es desconocido</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Firm orders</source>
        <translation>Pedidos firmes</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanPeriodModel</name>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Half of such periods sell more</source>
        <translation>La mitad de los periodos así vende más</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>One in ten such periods sells more</source>
        <translation>Uno de cada diez periodos así vende más</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Gross demand that is planned with: the larger of the mean demand and the firm orders, and what assembled goods take</source>
        <translation>Demanda bruta con la que se planifica: la mayor entre la demanda media y los pedidos firmes, más lo que consumen los productos compuestos</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Firm customer orders</source>
        <translation>Pedidos firmes de clientes</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Scheduled receipts: ordered and not received yet</source>
        <translation>Entradas previstas: pedidas y aún no recibidas</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Planned receipts: arrive when the planned orders are placed</source>
        <translation>Entradas planificadas: llegan cuando se hacen los pedidos planificados</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned releases: what to order in this period</source>
        <translation>Pedidos planificados: lo que hay que pedir en este periodo</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>Projected stock at the end of the period</source>
        <translation>Stock previsto al final del periodo</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de seguridad</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Demand that finds no stock</source>
        <translation>Demanda sin stock que la cubra</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanProductModel</name>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
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
        <translation>Producto</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Pedir ya</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Lowest projected stock of the plan</source>
        <translation>Stock previsto más bajo del plan</translation>
    </message>
    <message>
        <source>All planned orders at their unit cost</source>
        <translation>Todos los pedidos planificados a su coste unitario</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
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
        <translation>Productos del plan</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Ningún producto coincide</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Nada coincide con la búsqueda y los filtros a la vez.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostrar todos los productos</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Código, nombre, categoría o proveedor (Ctrl+F)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Products that assembled goods are made of</source>
        <translation>Productos que forman parte de otros</translation>
    </message>
    <message>
        <source>How many weeks or days</source>
        <translation>Cuántas semanas o días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Periods of the plan</source>
        <translation>Periodos del plan</translation>
    </message>
    <message>
        <source>Import bills of material…</source>
        <translation>Importar listas de materiales…</translation>
    </message>
    <message>
        <source>A table with the columns parent, component, quantity and loss: what a hamper or a meal kit is made of. Its components are then planned with it.</source>
        <translation>Una tabla con las columnas parent, component, quantity y loss: de qué se compone una cesta o un kit de comida. Sus componentes se planifican entonces con el producto.</translation>
    </message>
    <message>
        <source>Import bills of material</source>
        <translation>Importar listas de materiales</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xls);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Order and reasons</source>
        <translation>Pedido y motivos</translation>
    </message>
    <message>
        <source>Open this product among the products</source>
        <translation>Abrir este producto entre los productos</translation>
    </message>
    <message>
        <source>The plan by period</source>
        <translation>El plan por periodo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The whole plan as Excel or CSV (Ctrl+E)</source>
        <translation>Todo el plan como Excel o CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>Por hacer %1</translation>
    </message>
    <message>
        <source>Components %1</source>
        <translation>Componentes %1</translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>un plazo de %n semana</numerusform>
            <numerusform>las próximas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>un plazo de %n día</numerusform>
            <numerusform>los próximos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do in %1.</source>
        <translation>Nada que hacer en %1.</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, merma %1</translation>
    </message>
    <message>
        <source>%1 × %2%3</source>
        <translation>%1 × %2%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Made of %1.</source>
        <translation>Se compone de %1.</translation>
    </message>
    <message>
        <source>Component of level %1: %2.</source>
        <translation>Componente de nivel %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the stock and what is on order last.</source>
        <translation>Nada que hacer: el stock y lo pendiente de recibir bastan.</translation>
    </message>
    <message>
        <source>Choose a product to see its plan</source>
        <translation>Elija un producto para ver su plan</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n week(s)</source>
        <translation>
            <numerusform>plazo %n semana</numerusform>
            <numerusform>plazo %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n day(s)</source>
        <translation>
            <numerusform>plazo %n día</numerusform>
            <numerusform>plazo %n días</numerusform>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) to order in the first of them.</source>
        <translation>
            <numerusform>%Ln producto por pedir ya en el primer periodo.</numerusform>
            <numerusform>%Ln productos por pedir ya en el primer periodo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) run short, by %1 units.</source>
        <translation>
            <numerusform>%Ln producto se queda corto: faltan %1 unidades.</numerusform>
            <numerusform>%Ln productos se quedan cortos: faltan %1 unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %Ln product(s) is not known; no orders are planned for them.</source>
        <translation>
            <numerusform>No se conoce el stock de %Ln producto; no se planifican pedidos para él.</numerusform>
            <numerusform>No se conoce el stock de %Ln productos; no se planifican pedidos para ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one store</source>
        <translation>Mostrar una tienda</translation>
    </message>
    <message>
        <source>There is no plan for this choice</source>
        <translation>No hay plan para esta selección</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Every store</source>
        <translation>Cada tienda</translation>
    </message>
    <message>
        <source>All stores: </source>
        <translation>Todas las tiendas: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1, planned orders of %2 in all.</source>
        <translation>
            <numerusform>%Ln cosa por hacer en %1, pedidos planificados por %2 en total.</numerusform>
            <numerusform>%Ln cosas por hacer en %1, pedidos planificados por %2 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1.</source>
        <translation>
            <numerusform>%Ln cosa por hacer en %1.</numerusform>
            <numerusform>%Ln cosas por hacer en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanWriter</name>
    <message>
        <source>Storing your changes</source>
        <translation>Guardando sus cambios</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PolicyDialog</name>
    <message>
        <source>How it is ordered</source>
        <translation>Cómo se pide</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>Productos de %1</translation>
    </message>
    <message>
        <source>Only in the store %1</source>
        <translation>Solo en la tienda %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Like the class of each product</source>
        <translation>Según la clase de cada producto</translation>
    </message>
    <message>
        <source>Like its supplier or its class</source>
        <translation>Según su proveedor o su clase</translation>
    </message>
    <message>
        <source>By a service level</source>
        <translation>Por nivel de servicio</translation>
    </message>
    <message>
        <source>By a fill rate</source>
        <translation>Por tasa de servicio</translation>
    </message>
    <message>
        <source>By costs</source>
        <translation>Por costes</translation>
    </message>
    <message>
        <source>Between a minimum and a maximum</source>
        <translation>Entre un mínimo y un máximo</translation>
    </message>
    <message>
        <source>In fixed lots</source>
        <translation>En lotes fijos</translation>
    </message>
    <message>
        <source>From price, unit cost and the holding rate</source>
        <translation>A partir del precio, el coste unitario y la tasa de almacenamiento</translation>
    </message>
    <message>
        <source>No stock-out until the next delivery</source>
        <translation>Sin rotura de stock hasta la próxima entrega</translation>
    </message>
    <message>
        <source>Share of demand served from stock</source>
        <translation>Parte de la demanda servida desde el stock</translation>
    </message>
    <message>
        <source>A unit short costs</source>
        <translation>Una unidad que falta cuesta</translation>
    </message>
    <message>
        <source>A unit on the shelf for a week costs</source>
        <translation>Tener una unidad una semana en el estante cuesta</translation>
    </message>
    <message>
        <source>Order at this stock or less</source>
        <translation>Pedir con este stock o menos</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Whole lots of</source>
        <translation>Lotes enteros de</translation>
    </message>
    <message>
        <source>The chance that nothing runs out between two deliveries.</source>
        <translation>La probabilidad de que no se agote nada entre dos entregas.</translation>
    </message>
    <message>
        <source>Of a hundred units asked for, so many are there. 98 % served can be 87 % of deliveries without a stock-out: these are two measures.</source>
        <translation>Cuántas de cada cien unidades solicitadas hay en stock. Un 98&#xa0;% servido puede ser un 87&#xa0;% de entregas sin rotura de stock: son dos medidas distintas.</translation>
    </message>
    <message>
        <source>As much as balances what a lost sale costs with what stock costs that is left over.</source>
        <translation>La cantidad que equilibra lo que cuesta una venta perdida y lo que cuesta el stock que sobra.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels do.</source>
        <translation>No decide la previsión, sino los niveles de stock.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels and lots do.</source>
        <translation>No decide la previsión, sino los niveles de stock y los lotes.</translation>
    </message>
    <message>
        <source>Unit cost by quantity</source>
        <translation>Coste unitario por cantidad</translation>
    </message>
    <message>
        <source>From so many units on, every unit of the order costs this. More is ordered where that is cheaper in the end.</source>
        <translation>Desde esta cantidad, cada unidad del pedido cuesta esto. Se pide más donde al final sale más barato.</translation>
    </message>
    <message>
        <source>From units</source>
        <translation>Desde uds.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unit.</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Free from an order value of</source>
        <translation>Gratis desde un pedido de</translation>
    </message>
    <message>
        <source>Freight of a smaller order</source>
        <translation>Portes de un pedido menor</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Leyendo las reglas</translation>
    </message>
    <message>
        <source>What a change does to today&apos;s orders is shown here before it is kept.</source>
        <translation>Aquí se muestra cómo afecta un cambio a los pedidos de hoy, antes de guardarlo.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Calculando qué cambia…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Calculando qué cambia</translation>
    </message>
    <message>
        <source>Saving the rules</source>
        <translation>Guardando las reglas</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>Reglas de %1 cambiadas</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PreviewTable</name>
    <message>
        <source>Preview of the file, with the meaning of each column</source>
        <translation>Vista previa del archivo, con el significado de cada columna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Significado de la columna %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProductsView</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Pedidos propuestos</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Ningún producto coincide</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Nada coincide con la búsqueda y los filtros a la vez.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostrar todos los productos</translation>
    </message>
    <message>
        <source>Order of %1 set to %2.</source>
        <translation>Pedido de %1 fijado en %2.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Críticos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajos</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor de pedidos</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Ingresos en riesgo</translation>
    </message>
    <message>
        <source>Products and their orders</source>
        <translation>Productos y sus pedidos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>pedidos.xlsx</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>CSV, Excel or purchase orders (Ctrl+E)</source>
        <translation>CSV, Excel o pedidos de compra (Ctrl+E)</translation>
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
        <translation>se agotan antes</translation>
    </message>
    <message>
        <source>at the reorder point</source>
        <translation>en el punto de pedido</translation>
    </message>
    <message>
        <source>if nothing is ordered</source>
        <translation>si no se pide nada</translation>
    </message>
    <message>
        <source>Explaining the demand</source>
        <translation>Explicando la demanda</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>bulk.csv</source>
        <translation>pedidos-propuestos.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as Excel…</source>
        <translation>Tabla como Excel…</translation>
    </message>
    <message>
        <source>bulk.xlsx</source>
        <translation>pedidos-propuestos.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>pedidos.csv</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary to print, %1…</source>
        <translation>Resumen para imprimir, %1…</translation>
    </message>
    <message>
        <source>bulk.pdf</source>
        <translation>pedidos-propuestos.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Orders of the day as Excel…</source>
        <translation>Pedidos del día como Excel…</translation>
    </message>
    <message>
        <source>Orders of the day as CSV…</source>
        <translation>Pedidos del día como CSV…</translation>
    </message>
    <message>
        <source>Order list to print, %1…</source>
        <translation>Lista de pedidos para imprimir, %1…</translation>
    </message>
    <message>
        <source>orders.pdf</source>
        <translation>pedidos.pdf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>pedir salva %1</translation>
    </message>
    <message>
        <source>If nothing is ordered today. %1 of it are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>Si hoy no se pide nada. De ello, %1 ya es inevitable: se pierde antes de que pueda llegar lo que se pida hoy.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Every recommended line into its supplier&apos;s order; doubtful ones are ticked by hand</source>
        <translation>Cada línea recomendada, al pedido de su proveedor; las dudosas se marcan a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n pedido aprobado</numerusform>
            <numerusform>%n pedidos aprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprobado</translation>
    </message>
    <message>
        <source>%1 marked as sent</source>
        <translation>%1 marcado como enviado</translation>
    </message>
    <message>
        <source>%1 raised to the minimum</source>
        <translation>%1 subido al mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put into orders</source>
        <translation>
            <numerusform>%n línea añadida a pedidos</numerusform>
            <numerusform>%n líneas añadidas a pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off orders</source>
        <translation>
            <numerusform>%n línea quitada de pedidos</numerusform>
            <numerusform>%n líneas quitadas de pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 en %2 fijado en %3</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 escrito.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Aprobar %n pedido</numerusform>
            <numerusform>Aprobar %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock desconocido</translation>
    </message>
    <message>
        <source>%1 is with the supplier; it is not changed any more.</source>
        <translation>%1 está en manos del proveedor; ya no se modifica.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as sent</source>
        <translation>
            <numerusform>%n pedido marcado como enviado</numerusform>
            <numerusform>%n pedidos marcados como enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>Enviado: %n</numerusform>
            <numerusform>Enviados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 approved.</source>
        <translation>
            <numerusform>%n pedido por %1 aprobado.</numerusform>
            <numerusform>%n pedidos por %1 aprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 sent.</source>
        <translation>
            <numerusform>%n pedido por %1 enviado.</numerusform>
            <numerusform>%n pedidos por %1 enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 sent today?</source>
        <translation>¿Se ha enviado %1 hoy?</translation>
    </message>
    <message>
        <source>Its order day is %1. The day it is expected moves with the day it was sent.</source>
        <translation>Su día de pedido es el %1. El día en que se espera cambia según el día en que se envió.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviado hoy</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
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
        <translation>%1, precio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unit.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por recibir</translation>
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
        <translation>sin precio</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n día de retraso</numerusform>
            <numerusform>%1, %n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>Día de pedido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Plazo, días</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
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
        <translation>Lo que se conservó</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Bases de datos de Shelfcast (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>Shelfcast diagnóstico.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation>Restaurar otra…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*);;All files (*)</source>
        <translation>Copias de seguridad (*);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Rescatar lo legible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Rescatado: %1.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perdido: %1.</translation>
    </message>
    <message>
        <source>Restore it below to go on with it; what is missing is told there.</source>
        <translation>Restáurela abajo para seguir trabajando con ella; allí se indica lo que falta.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ScenarioTableModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Week low</source>
        <translation>Semana, bajo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Against today</source>
        <translation>Frente a hoy</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor pedido</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock desconocido</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SelectionBar</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n producto elegido</numerusform>
            <numerusform>%n productos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to order</source>
        <translation>%1, nada que pedir</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>valor %1</translation>
    </message>
    <message>
        <source>Put in orders</source>
        <translation>Añadir a pedidos</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ServiceMenu</name>
    <message>
        <source>Open the service&apos;s page</source>
        <translation>Abrir la página del servicio</translation>
    </message>
    <message>
        <source>Other programs can ask at %1.</source>
        <translation>Otros programas pueden consultar en %1.</translation>
    </message>
    <message>
        <source>Other programs of this computer can ask and change everything at %1.</source>
        <translation>Otros programas de este equipo pueden consultar y cambiar todo en %1.</translation>
    </message>
    <message>
        <source>Other programs get no answer any more.</source>
        <translation>Los demás programas ya no reciben respuesta.</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs (%1)</source>
        <translation>Res&amp;ponder a otros programas (%1)</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs</source>
        <translation>Res&amp;ponder a otros programas</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes when Shelfcast is started again.</source>
        <translation>El idioma cambia al reiniciar Shelfcast.</translation>
    </message>
    <message>
        <source>Planning defaults</source>
        <translation>Valores de planificación</translation>
    </message>
    <message>
        <source>For products and suppliers that say nothing else. They change every order, cover and risk on screen.</source>
        <translation>Para productos y proveedores que no indican otra cosa. Cambian todos los pedidos, coberturas y riesgos en pantalla.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>&amp;Plazo de entrega</translation>
    </message>
    <message>
        <source>&amp;Review period</source>
        <translation>Periodo de &amp;revisión</translation>
    </message>
    <message>
        <source>&amp;Service level</source>
        <translation>&amp;Nivel de servicio</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Leyendo los ajustes</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Guardando los ajustes</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Whose public holidays the forecast knows. A sales file does not say it.</source>
        <translation>Qué festivos conoce la previsión. Un archivo de ventas no lo dice.</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>Tien&amp;da</translation>
    </message>
    <message>
        <source>Holidays &amp;of</source>
        <translation>&amp;Festivos de</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas las tiendas</translation>
    </message>
    <message>
        <source>Not said (%1)</source>
        <translation>Sin indicar (%1)</translation>
    </message>
    <message>
        <source>Like all stores (%1)</source>
        <translation>Como todas las tiendas (%1)</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Ajustes guardados.</translation>
    </message>
    <message>
        <source>Settings saved. Train again, so that the models learn the holidays.</source>
        <translation>Ajustes guardados. Vuelva a entrenar para que los modelos aprendan los festivos.</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Clase A</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Clase B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Clase C</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>por clase</translation>
    </message>
    <message>
        <source>How the products of this class are ordered: service 95, fill 98 (share of demand served from stock), cost 1 0.2 (of a unit short, and of one on the shelf for a week), minmax 20 80 or fixed 20 24</source>
        <translation>Cómo se piden los productos de esta clase: service 95, fill 98 (parte de la demanda servida desde el stock), cost 1 0.2 (de una unidad que falta y de una una semana en el estante), minmax 20 80 o fixed 20 24</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Calculando qué cambia</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Calendario de apertura…</translation>
    </message>
    <message>
        <source>When the store is open: weekdays, holidays, own closures</source>
        <translation>Cuándo abre la tienda: días de la semana, festivos, cierres propios</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>Del pedido a la entrega.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>From one order to the next.</source>
        <translation>De un pedido al siguiente.</translation>
    </message>
    <message>
        <source>Chance of not running out before the next delivery.</source>
        <translation>Probabilidad de no agotarse antes de la próxima entrega.</translation>
    </message>
    <message>
        <source>How its products are ordered; the tip says how that is written.</source>
        <translation>Cómo se piden sus productos; la ayuda emergente indica cómo se escribe.</translation>
    </message>
    <message>
        <source>Stands beside every amount; nothing is converted.</source>
        <translation>Figura junto a cada importe; no se convierte nada.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Predeterminado: %2.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>%1: restablecer</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>todos: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 smooth: a number of products and their kind of demand</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Orders by</source>
        <translation>Pedidos según</translation>
    </message>
    <message>
        <source>Share of order cycles, from one delivery to the next, without a stock-out</source>
        <translation>Parte de los ciclos de pedido, de una entrega a la siguiente, sin rotura de stock</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Share of the demand that was served from stock</source>
        <translation>Parte de la demanda que se sirvió desde el stock</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tasa serv.</translation>
    </message>
    <message>
        <source>Units on the shelf at the end of a day, per product</source>
        <translation>Unidades en el estante al final de un día, por producto</translation>
    </message>
    <message>
        <source>Avg. stock</source>
        <translation>Stock medio</translation>
    </message>
    <message>
        <source>Units asked for while the shelf was empty</source>
        <translation>Unidades solicitadas con el estante vacío</translation>
    </message>
    <message>
        <source>Lost units</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Unidades pedidas</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedidas</translation>
    </message>
    <message>
        <source>The service that the orders themselves gave as their chance, whole packs and minimum orders included</source>
        <translation>El servicio que los propios pedidos daban como probabilidad, incluidos paquetes enteros y pedidos mínimos</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SimulatorView</name>
    <message>
        <source>%1: %2 units</source>
        <translation>%1: %2 unidades</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Would it have worked?</source>
        <translation>¿Habría funcionado?</translation>
    </message>
    <message>
        <source>Replay the past with the recommended orders, each placed only with what was known on its day, and see service, stock and lost sales beside an order level on the average of the last 4 weeks.</source>
        <translation>Simule el pasado con los pedidos recomendados, cada uno hecho solo con lo que se sabía ese día, y compare servicio, stock y ventas perdidas con un nivel de pedido basado en la media de las últimas 4 semanas.</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>Iniciar simulación</translation>
    </message>
    <message>
        <source>Replay the past with these choices (Ctrl+Return)</source>
        <translation>Simular el pasado con estas opciones (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Replay the past with these rules to see what they would have achieved.</source>
        <translation>Simule el pasado con estas reglas para ver qué habrían logrado.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days to replay, up to the last day with sales</source>
        <translation>Días que se simulan, hasta el último día con ventas</translation>
    </message>
    <message>
        <source>Up to the last day with sales</source>
        <translation>Hasta el último día con ventas</translation>
    </message>
    <message>
        <source>Service level: share of order cycles without a stock-out</source>
        <translation>Nivel de servicio: parte de los ciclos de pedido sin rotura de stock</translation>
    </message>
    <message>
        <source>Order cycles without a stock-out</source>
        <translation>Ciclos de pedido sin rotura de stock</translation>
    </message>
    <message>
        <source>Products to replay</source>
        <translation>Productos que se simulan</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Prices and promotions ahead
are known when ordering</source>
        <translation>Los precios y promociones futuros
se conocen al pedir</translation>
    </message>
    <message>
        <source>As in a shop that plans its promotions. Else nothing of the order day or later is seen.</source>
        <translation>Como en una tienda que planifica sus promociones. Si no, no se ve nada del día del pedido ni posterior.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The model is trained again every 4 replayed weeks on what was known then; large stores take minutes. It can be stopped at any time.</source>
        <translation>El modelo se vuelve a entrenar cada 4 semanas simuladas con lo que se sabía entonces; las tiendas grandes tardan minutos. Se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <source>Average stock per product, units</source>
        <translation>Stock medio por producto, unidades</translation>
    </message>
    <message>
        <source>Lost sales, units</source>
        <translation>Ventas perdidas, unidades</translation>
    </message>
    <message>
        <source>What each way of ordering achieved</source>
        <translation>Qué logró cada forma de pedir</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Leyendo los productos</translation>
    </message>
    <message numerus="yes">
        <source>All %n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>Los %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En marcha…</translation>
    </message>
    <message>
        <source>%1 of order cycles without a stock-out, %2 asked; %3 of the demand served from stock.</source>
        <translation>%1 de los ciclos de pedido sin rotura de stock (objetivo: %2); %3 de la demanda servida desde el stock.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 more stock.</source>
        <translation>Para el mismo servicio, la media de 4 semanas necesita %1 más de stock.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 less stock.</source>
        <translation>Para el mismo servicio, la media de 4 semanas necesita %1 menos de stock.</translation>
    </message>
    <message>
        <source>Asked for the same %1, an order level on the average of the last 4 weeks would have kept %2 of the cycles without a stock-out with %3 units per product on the shelf, against %4, and lost %5 units, against %6. Orders placed: %7 against %8.</source>
        <translation>Con el mismo objetivo de %1, un nivel de pedido basado en la media de las últimas 4 semanas habría mantenido %2 de los ciclos sin rotura de stock, con %3 unidades por producto en el estante frente a %4, y habría perdido %5 unidades frente a %6. Pedidos hechos: %7 frente a %8.</translation>
    </message>
    <message>
        <source>Average stock per product</source>
        <translation>Stock medio por producto</translation>
    </message>
    <message>
        <source>Lost sales in units</source>
        <translation>Ventas perdidas en unidades</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 replayed with %2 products.</source>
        <translation>
            <numerusform>%n día desde el %1 simulado con %2 productos.</numerusform>
            <numerusform>%n días desde el %1 simulados con %2 productos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SmartPage</name>
    <message>
        <source>Smart prediction</source>
        <translation>Previsión individual</translation>
    </message>
    <message>
        <source>Export scenarios…</source>
        <translation>Exportar escenarios…</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Guardar escenario</translation>
    </message>
    <message>
        <source>Puts what you see into the comparison below (Ctrl+S)</source>
        <translation>Lleva lo que ve a la comparación de abajo (Ctrl+S)</translation>
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
        <translation>Demanda de 7 días</translation>
    </message>
    <message>
        <source>Recommended order</source>
        <translation>Pedido recomendado</translation>
    </message>
    <message>
        <source>Revenue of 7 days</source>
        <translation>Ingresos de 7 días</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Elegir un producto</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Por qué esta demanda</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>Qué efecto tiene el precio</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Escenarios guardados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected scenarios (Delete)</source>
        <translation>Quitar los escenarios elegidos (Supr)</translation>
    </message>
    <message>
        <source>Change something, then keep it: scenarios are compared here.</source>
        <translation>Cambie algo y guárdelo: aquí se comparan los escenarios.</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Leyendo los productos</translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Esta tienda todavía no tiene productos. Importe primero un archivo de ventas.</translation>
    </message>
    <message>
        <source>%1 as today: about %2 units in 7 days. Move a slider to ask &quot;what if?&quot;.</source>
        <translation>%1 como hoy: unas %2 unidades en 7 días. Mueva un control para preguntar «¿y si…?».</translation>
    </message>
    <message>
        <source>%1 with %2: the demand stays at about %3 units in 7 days.</source>
        <translation>%1 con %2: la demanda se mantiene en unas %3 unidades en 7 días.</translation>
    </message>
    <message>
        <source>%1 with %2: about %3 units in 7 days, %4 against today.</source>
        <translation>%1 con %2: unas %3 unidades en 7 días, %4 frente a hoy.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>%1 · 30 days: %2</source>
        <translation>%1 · 30 días: %2</translation>
    </message>
    <message>
        <source>8 times of 10 the 7 days bring %1 units; the 30 days %2.</source>
        <translation>8 de cada 10 veces, los 7 días traen %1 unidades; los 30 días, %2.</translation>
    </message>
    <message>
        <source>%1 · %2 of it safety</source>
        <translation>%1 · %2 de seguridad</translation>
    </message>
    <message>
        <source>stock lasts %1</source>
        <translation>stock para %1</translation>
    </message>
    <message>
        <source>Demand of %1 by day</source>
        <translation>Demanda de %1 por día</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>El nivel habitual de %1, con lo siguiente, da %2 unidades de media en 7 días.</translation>
    </message>
    <message>
        <source>Nothing is known yet that moves the demand of this product.</source>
        <translation>Todavía no se conoce nada que mueva la demanda de este producto.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Qué mueve la demanda, en unidades de 7 días</translation>
    </message>
    <message>
        <source>The sales of this product do not show an effect of its price.</source>
        <translation>Las ventas de este producto no muestran ningún efecto de su precio.</translation>
    </message>
    <message>
        <source>The data hold no price of this product.</source>
        <translation>Los datos no contienen ningún precio de este producto.</translation>
    </message>
    <message>
        <source>Units of 7 days over the price</source>
        <translation>Unidades de 7 días según el precio</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 n.º %2</translation>
    </message>
    <message>
        <source>Scenario kept in the comparison below.</source>
        <translation>Escenario guardado en la comparación de abajo.</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Exportar escenarios</translation>
    </message>
    <message>
        <source>scenarios.csv</source>
        <translation>escenarios.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>type in the stock for one</source>
        <translation>escriba el stock</translation>
    </message>
    <message>
        <source>As today, on average</source>
        <translation>Como hoy, de media</translation>
    </message>
    <message>
        <source>Scenario, on average</source>
        <translation>Escenario, de media</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>pedir salva %1</translation>
    </message>
    <message>
        <source>%1 are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>%1 ya es inevitable: se pierde antes de que pueda llegar lo que se pida hoy.</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>stock desconocido</translation>
    </message>
    <message>
        <source>stock unknown, so no risk is known</source>
        <translation>stock desconocido, así que no se conoce el riesgo</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Makes the scenario your forecast of some days, which the orders follow</source>
        <translation>Convierte el escenario en su previsión de algunos días, que los pedidos siguen</translation>
    </message>
    <message>
        <source>Revenue and margin of 7 days over the price</source>
        <translation>Ingresos y margen de 7 días según el precio</translation>
    </message>
    <message>
        <source>units of 7 days</source>
        <translation>unidades de 7 días</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>ingresos</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>Use this scenario</source>
        <translation>Aplicar este escenario</translation>
    </message>
    <message>
        <source>Nothing was changed: your forecast of these days is frozen.</source>
        <translation>No se ha cambiado nada: su previsión de estos días está fijada.</translation>
    </message>
    <message>
        <source>Nothing was changed: no whole period of the forecast lies in these days.</source>
        <translation>No se ha cambiado nada: ningún periodo entero de la previsión cae en estos días.</translation>
    </message>
    <message numerus="yes">
        <source>Your forecast of %n period(s): %1</source>
        <translation>
            <numerusform>Su previsión de %n periodo: %1</numerusform>
            <numerusform>Su previsión de %n periodos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SourcesDialog</name>
    <message>
        <source>Databases that the night reads</source>
        <translation>Bases de datos que lee el proceso nocturno</translation>
    </message>
    <message>
        <source>The rows of a query to another program&apos;s database are imported every night like those of a file. Nothing is written there.</source>
        <translation>Las filas de una consulta a la base de datos de otro programa se importan cada noche como las de un archivo. Allí no se escribe nada.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Letters, digits, - and _, as in till</source>
        <translation>Letras, cifras, - y _, como en caja</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The name of an ODBC source or its connection string, without the password</source>
        <translation>El nombre de un origen ODBC o su cadena de conexión, sin la contraseña</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>A statement that reads; its columns are read like a file&apos;s</source>
        <translation>Una instrucción de lectura; sus columnas se leen como las de un archivo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User of that database; may be empty</source>
        <translation>Usuario de esa base de datos; puede quedar vacío</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Archivo de contraseña</translation>
    </message>
    <message>
        <source>The first line of a file that nobody else may read</source>
        <translation>La primera línea de un archivo que nadie más puede leer</translation>
    </message>
    <message>
        <source>Password variable</source>
        <translation>Variable de contraseña</translation>
    </message>
    <message>
        <source>Or the name of a variable of the environment</source>
        <translation>O el nombre de una variable de entorno</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>Con&amp;trolador</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Consu&amp;lta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password in</source>
        <translation>Contra&amp;seña en</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept. The night reads it from now on.</source>
        <translation>Guardado. El proceso nocturno la lee desde ahora.</translation>
    </message>
    <message>
        <source>The night does not read %1 any more.</source>
        <translation>El proceso nocturno ya no lee %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>En marcha…</translation>
    </message>
    <message>
        <source>Trying a database</source>
        <translation>Probando una base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>Se ha leído %n fila.</numerusform>
            <numerusform>Se han leído %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The night would ask: %1</source>
        <translation>El proceso nocturno preguntaría: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sparkline</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
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
        <translation>Añadir datos más recientes</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Abrir los modelos</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Base de datos %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>datos hasta el %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>todavía sin datos</translation>
    </message>
    <message>
        <source>model v%1, accuracy %2 (naive %3)</source>
        <translation>modelo v%1, precisión %2 (ingenua %3)</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>sin modelo entrenado</translation>
    </message>
    <message>
        <source>, train again</source>
        <translation>, reentrenar</translation>
    </message>
    <message>
        <source>How the database is: checks, backups, jobs</source>
        <translation>Cómo está la base de datos: comprobaciones, copias de seguridad, tareas</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>todo en orden</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa que revisar</numerusform>
            <numerusform>%n cosas que revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) with a trained model</source>
        <translation>
            <numerusform>%1 de %n tienda con modelo entrenado</numerusform>
            <numerusform>%1 de %n tiendas con modelo entrenado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StockBar</name>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Adecuado</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Sin rotación</translation>
    </message>
    <message>
        <source>At risk: of products that are critical or low. Too much: what lies above the level that counts as excess. Dead: not sold for 90 days. At unit cost.</source>
        <translation>En riesgo: de productos críticos o con stock bajo. De más: lo que supera el nivel a partir del cual se considera exceso. Sin rotación: sin ventas desde hace 90 días. A coste unitario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without a cost count at the sales price.</source>
        <translation>
            <numerusform>%Ln producto sin coste cuenta a precio de venta.</numerusform>
            <numerusform>%Ln productos sin coste cuentan a precio de venta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have neither cost nor price and are left out.</source>
        <translation>
            <numerusform>%Ln producto no tiene ni coste ni precio y queda fuera.</numerusform>
            <numerusform>%Ln productos no tienen ni coste ni precio y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock %1 (sales price)</source>
        <translation>Stock %1 (a PVP)</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Stock %1</translation>
    </message>
    <message>
        <source>%1: %2 of the stock. Press to see the products.</source>
        <translation>%1: %2 del stock. Pulse para ver los productos.</translation>
    </message>
    <message>
        <source>%1: %2, show the products</source>
        <translation>%1: %2, mostrar los productos</translation>
    </message>
    <message>
        <source>Stock worth %1, at the sales price where no cost is known: %2.</source>
        <translation>Stock por valor de %1, a precio de venta donde no se conoce el coste: %2.</translation>
    </message>
    <message>
        <source>Stock worth %1: %2.</source>
        <translation>Stock por valor de %1: %2.</translation>
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
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TopBar</name>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Fecha del plan</translation>
    </message>
    <message>
        <source>The day you plan on: forecasts and orders start here</source>
        <translation>El día en que planifica: aquí empiezan las previsiones y los pedidos</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Tienda</translation>
    </message>
    <message>
        <source>Planning &amp;date</source>
        <translation>&amp;Fecha del plan</translation>
    </message>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Buscar   Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, pages and actions</source>
        <translation>Buscar productos, páginas y acciones</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas las tiendas</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Learns from all stored sales. The last 30 days are held out to measure it; it takes over only if it is better.</source>
        <translation>Aprende de todas las ventas guardadas. Los últimos 30 días se reservan para medirlo; solo se pone en uso si es mejor.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Qué entrenar</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas las tiendas</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Tienda %1</translation>
    </message>
    <message>
        <source>Store %1 %2</source>
        <translation>Tienda %1 %2</translation>
    </message>
    <message>
        <source>Import sales first</source>
        <translation>Importe primero ventas</translation>
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
        <translation>Buscar una versión más nueva</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Buscar una vez por semana</translation>
    </message>
    <message>
        <source>Shelfcast %1 is there; this is %2. Nothing was loaded.</source>
        <translation>Está disponible Shelfcast %1; este es el %2. No se ha descargado nada.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>Esta es la versión más nueva, %1.</translation>
    </message>
    <message>
        <source>The newest version could not be learnt: no answer within three seconds. Shelfcast needs none.</source>
        <translation>No se ha podido averiguar la versión más nueva: sin respuesta en tres segundos. Shelfcast no la necesita.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadPage</name>
    <message>
        <source>Upload and train</source>
        <translation>Importar y entrenar</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Import your sales to begin.</source>
        <translation>Importe sus ventas para empezar.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Reading uploads and models</source>
        <translation>Leyendo importaciones y modelos</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n store(s)</source>
        <translation>
            <numerusform>%1 filas de %n tienda</numerusform>
            <numerusform>%1 filas de %n tiendas</numerusform>
        </translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, hasta el %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>The model of %1 is %2 accurate; repeating the past season would be %3.</source>
        <translation>El modelo de %1 tiene una precisión de %2; repetir la temporada pasada tendría %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Imported %1 rows of %2.</source>
        <translation>%1 filas de %2 importadas.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Anulando la importación</translation>
    </message>
    <message>
        <source>Took back %1. Later uploads are as they were.</source>
        <translation>%1 anulada. Las importaciones posteriores siguen como estaban.</translation>
    </message>
    <message>
        <source>Take back %1?</source>
        <translation>¿Anular %1?</translation>
    </message>
    <message>
        <source>Its %1 rows leave the database; what later uploads brought stays. The file itself is not touched.</source>
        <translation>Sus %1 filas salen de la base de datos; lo que trajeron importaciones posteriores se queda. El archivo en sí no se toca.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>sales template.csv</source>
        <translation>plantilla de ventas.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Guardando la plantilla</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source> rejected rows.csv</source>
        <translation> filas rechazadas.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Guardando las filas rechazadas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Promoting the model</source>
        <translation>Poniendo en uso el modelo</translation>
    </message>
    <message>
        <source>%1 v%2 is now the active model.</source>
        <translation>%1 v%2 es ahora el modelo activo.</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Volviendo al modelo anterior</translation>
    </message>
    <message>
        <source>Rolled back: %1 v%2 is active again.</source>
        <translation>Modelo revertido: %1 v%2 está activo de nuevo.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Archivos de ventas (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The history of %1 is too short to test a model: import more, then train again.</source>
        <translation>El historial de %1 es demasiado corto para probar un modelo: importe más datos y vuelva a entrenar.</translation>
    </message>
    <message>
        <source>No trained model serves %1: train one to get better forecasts.</source>
        <translation>Ningún modelo entrenado atiende %1: entrene uno para obtener mejores previsiones.</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Calendario de apertura…</translation>
    </message>
    <message numerus="yes">
        <source>A trained model serves %1 of %n store(s).</source>
        <translation>
            <numerusform>Un modelo entrenado atiende %1 de %n tienda.</numerusform>
            <numerusform>Un modelo entrenado atiende %1 de %n tiendas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models and uploads</source>
        <translation>Modelos e importaciones</translation>
    </message>
    <message>
        <source>weather and economy.csv</source>
        <translation>clima y economía.csv</translation>
    </message>
    <message>
        <source>Comparing the models</source>
        <translation>Comparando los modelos</translation>
    </message>
    <message>
        <source>Looking at what it changes</source>
        <translation>Comprobando qué cambia</translation>
    </message>
    <message>
        <source>Let %1 serve its store?</source>
        <translation>¿Poner en uso %1 en la tienda?</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Poner en uso</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>¿Volver a %1?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadTableModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (anulada)</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n tienda</numerusform>
            <numerusform>%n tiendas</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Todavía no se ha importado nada.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UseScenarioDialog</name>
    <message>
        <source>Use this scenario</source>
        <translation>Aplicar este escenario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Orders follow your forecast; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed. Prices and promotions themselves are not changed here.</source>
        <translation>Los pedidos siguen su previsión; la del modelo se conserva al lado, y lo que aportó la suya se mide cuando han pasado los días. Los precios y las promociones en sí no se cambian aquí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: your forecast becomes %4 units on average, in place of %5.</source>
        <translation>%1 del %2 al %3: su previsión pasa a ser de %4 unidades de media, en lugar de %5.</translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation>El primer día es posterior al último.</translation>
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
        <translation>Paso</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
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
        <translation>Haciendo la copia de seguridad diaria</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the page Health has the trace.</source>
        <translation>Shelfcast se cerró de forma inesperada el %1; la página Estado contiene el rastro.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off the last time: %n job(s). Nothing of it is stored half; the page Health runs it again.</source>
        <translation>
            <numerusform>Interrumpida la última vez: %n tarea. No ha quedado nada guardado a medias; la página Estado la repite.</numerusform>
            <numerusform>Interrumpidas la última vez: %n tareas. No ha quedado nada guardado a medias; la página Estado las repite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Guardando el diagnóstico</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Esta copia de seguridad está cifrada.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>The backup is checked, copied and put in place. The database of now is kept beside it.</source>
        <translation>La copia de seguridad se comprueba, se copia y se pone en su sitio. La base de datos actual se conserva al lado.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 restaurada.</translation>
    </message>
    <message>
        <source>The database before is kept as %1.</source>
        <translation>La base de datos anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Rescatando lo que se puede leer</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::WorkList</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Hide this for a week</source>
        <translation>Ocultar esto una semana</translation>
    </message>
    <message>
        <source>Snooze for a week: %1</source>
        <translation>Posponer una semana: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Hide this for the rest of the day</source>
        <translation>Ocultar esto el resto del día</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
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
        <translation>Días del año</translation>
    </message>
    <message>
        <source>closed, as on every %1</source>
        <translation>cerrado, como cada %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>cerrado: %1</translation>
    </message>
    <message>
        <source>closed: own closure</source>
        <translation>cerrado: cierre propio</translation>
    </message>
    <message>
        <source>closed, as every year at this time</source>
        <translation>cerrado, como cada año por estas fechas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>con ventas</translation>
    </message>
    <message>
        <source>open, nothing sold</source>
        <translation>abierto, sin ventas</translation>
    </message>
    <message>
        <source>not known: the data have a gap</source>
        <translation>desconocido: a los datos les falta un tramo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
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
        <translation>sin ventas</translation>
    </message>
    <message>
        <source>gap in the data</source>
        <translation>hueco en los datos</translation>
    </message>
    <message>
        <source>open, ahead</source>
        <translation>abierto, futuro</translation>
    </message>
</context>
</TS>
