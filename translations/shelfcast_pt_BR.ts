<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AuditView</name>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Model promoted</source>
        <translation>Modelo ativado</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Modelo revertido</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Acesso alterado</translation>
    </message>
    <message>
        <source>Model rejected</source>
        <translation>Modelo rejeitado</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Own forecast</source>
        <translation>Previsão própria</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Found at a start</source>
        <translation>Notado ao iniciar</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Ciente</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>backup of the day</source>
        <translation>backup do dia</translation>
    </message>
    <message>
        <source>before an upload was taken back</source>
        <translation>antes de desfazer uma importação</translation>
    </message>
    <message>
        <source>before an update of Shelfcast</source>
        <translation>antes de uma atualização do Shelfcast</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>rescued when the file was taken away</source>
        <translation>salvo quando o arquivo sumiu</translation>
    </message>
    <message>
        <source>your own copy %1</source>
        <translation>sua própria cópia %1</translation>
    </message>
    <message>
        <source>saved from the damaged database</source>
        <translation>recuperado do banco de dados danificado</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n without a sale in 90 days</source>
        <translation>
            <numerusform>%n sem venda em 90 dias</numerusform>
            <numerusform>%n sem venda em 90 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>all with known stock</source>
        <translation>estoque sabido</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nada a pedir</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), at sales price</source>
        <translation>
            <numerusform>%n pedido, a preço de venda</numerusform>
            <numerusform>%n pedidos, a preço de venda</numerusform>
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
        <translation>Esta loja ainda não tem produtos. Para começar, importe um arquivo de vendas.</translation>
    </message>
    <message>
        <source>The stock of no product is known, so there is no order to recommend; the expected demand stands beside each.</source>
        <translation>O estoque de nenhum produto é conhecido, por isso não há pedido a recomendar; a demanda esperada aparece ao lado de cada um.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Nada a pedir hoje.</translation>
    </message>
    <message>
        <source>All orders fit the budget of %1.</source>
        <translation>Todos os pedidos cabem no orçamento de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known stock</source>
        <translation>
            <numerusform>%Ln sem estoque conhecido</numerusform>
            <numerusform>%Ln sem estoque conhecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) look doubtful and are left out of &quot;tick all&quot;.</source>
        <translation>
            <numerusform>%n pedido parece duvidoso e fica fora de “Marcar tudo”.</numerusform>
            <numerusform>%n pedidos parecem duvidosos e ficam fora de “Marcar tudo”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1.</source>
        <translation>
            <numerusform>%n pedido deixado de fora ou reduzido para não passar de %1.</numerusform>
            <numerusform>%n pedidos deixados de fora ou reduzidos para não passar de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, which is expected to cost %3.</source>
        <translation>
            <numerusform>%n pedido deixado de fora ou reduzido para não passar de %1: %2 sem pedir, com custo esperado de %3.</numerusform>
            <numerusform>%n pedidos deixados de fora ou reduzidos para não passar de %1: %2 sem pedir, com custo esperado de %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out or cut to stay within %1: %2 not ordered, at no expected cost.</source>
        <translation>
            <numerusform>%n pedido deixado de fora ou reduzido para não passar de %1: %2 sem pedir, sem custo esperado.</numerusform>
            <numerusform>%n pedidos deixados de fora ou reduzidos para não passar de %1: %2 sem pedir, sem custo esperado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s) for %2.</source>
        <comment>Order 12 today from 3 suppliers for 540 EUR.</comment>
        <translation>
            <numerusform>%1 de %n fornecedor por %2.</numerusform>
            <numerusform>%1 de %n fornecedores por %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n supplier(s).</source>
        <comment>Order 12 today from 3 suppliers.</comment>
        <translation>
            <numerusform>%1 de %n fornecedor.</numerusform>
            <numerusform>%1 de %n fornecedores.</numerusform>
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
            <numerusform>%n provavelmente acaba antes que chegue um pedido feito hoje; perda de vendas já inevitável: %1.</numerusform>
            <numerusform>%n provavelmente acabam antes que chegue um pedido feito hoje; perda de vendas já inevitável: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will probably run out before an order placed today arrives.</source>
        <translation>
            <numerusform>%n provavelmente acaba antes que chegue um pedido feito hoje.</numerusform>
            <numerusform>%n provavelmente acabam antes que chegue um pedido feito hoje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Prazo, dias</translation>
    </message>
    <message>
        <source>Days from the order to the delivery, as the supplier states it</source>
        <translation>Dias do pedido até a entrega, segundo o fornecedor</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Dias de pedido</translation>
    </message>
    <message>
        <source>Weekdays on which it takes orders, as in Mon, Thu; empty: every day</source>
        <translation>Dias da semana em que aceita pedidos, por exemplo seg, qui; vazio: todos os dias</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Dias de entrega</translation>
    </message>
    <message>
        <source>Weekdays on which it brings goods; empty: every day</source>
        <translation>Dias da semana em que entrega; vazio: todos os dias</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Least value of one order</source>
        <translation>Menor valor de um pedido</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Intervalo, dias</translation>
    </message>
    <message>
        <source>Days from one order to the next</source>
        <translation>Dias de um pedido até o seguinte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>What its deliveries really took</source>
        <translation>Quanto suas entregas realmente demoraram</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>The supplier&apos;s code</source>
        <translation>O código do fornecedor</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Custo unit.</translation>
    </message>
    <message>
        <source>What one unit costs you</source>
        <translation>Seu custo por unidade</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>What a customer pays</source>
        <translation>Quanto o cliente paga</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Embalagem</translation>
    </message>
    <message>
        <source>Units that are ordered together</source>
        <translation>Unidades que são pedidas juntas</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Pedido mín.</translation>
    </message>
    <message>
        <source>Least units of one order</source>
        <translation>Menor quantidade de um pedido, em unidades</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Days from the order to the delivery; empty: the supplier&apos;s</source>
        <translation>Dias do pedido até a entrega; vazio: o prazo do fornecedor</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Days that it keeps</source>
        <translation>Dias que o produto dura</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Estoque máx.</translation>
    </message>
    <message>
        <source>Units that the shelf holds</source>
        <translation>Unidades que cabem na prateleira</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Pedir até</translation>
    </message>
    <message>
        <source>Time of an order day until which it takes orders, as in 11:00; empty: all day</source>
        <translation>Horário limite para pedidos em um dia de pedido, por exemplo 11:00; vazio: o dia todo</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Regra de pedido</translation>
    </message>
    <message>
        <source>How its products are ordered</source>
        <translation>Como seus produtos são pedidos</translation>
    </message>
    <message>
        <source>How much is ordered, by which rule</source>
        <translation>Quanto se pede e por qual regra</translation>
    </message>
    <message>
        <source>Cost by quantity</source>
        <translation>Custo por quantidade</translation>
    </message>
    <message>
        <source>What a unit costs in a larger order</source>
        <translation>Quanto custa uma unidade em um pedido maior</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
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
        <translation>Nível</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sazonalidade</translation>
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
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Looking at the whole file</source>
        <translation>Examinando o arquivo inteiro</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>Gravando as linhas</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Calculando os totais</translation>
    </message>
    <message>
        <source>Keeping a copy of the file</source>
        <translation>Guardando uma cópia do arquivo</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Desfazendo a importação</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Gravando os dados de exemplo</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>Lendo as vendas</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Calculando a previsão</translation>
    </message>
    <message>
        <source>Deciding the orders</source>
        <translation>Definindo os pedidos</translation>
    </message>
    <message>
        <source>Preparing features</source>
        <translation>Preparando as variáveis</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinando</translation>
    </message>
    <message>
        <source>Learning from the earlier history</source>
        <translation>Aprendendo com o histórico anterior</translation>
    </message>
    <message>
        <source>Comparing the models on the past</source>
        <translation>Comparando os modelos com o passado</translation>
    </message>
    <message>
        <source>Searching settings</source>
        <translation>Procurando os melhores ajustes</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Medindo as faixas</translation>
    </message>
    <message>
        <source>Learning from the whole history</source>
        <translation>Aprendendo com todo o histórico</translation>
    </message>
    <message>
        <source>Learning from all days</source>
        <translation>Aprendendo com todos os dias</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Checking all stores together on days the model has not seen</source>
        <translation>Testando todas as lojas juntas em dias que o modelo não conhecia</translation>
    </message>
    <message>
        <source>Checking the forecast week by week</source>
        <translation>Conferindo a previsão semana a semana</translation>
    </message>
    <message>
        <source>Saving the models</source>
        <translation>Salvando os modelos</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Gravando o arquivo</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Gravando a planilha</translation>
    </message>
    <message>
        <source>Checking the workbook</source>
        <translation>Conferindo a planilha</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Gravando o backup</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Conferindo o backup</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Copiando o backup</translation>
    </message>
    <message>
        <source>Train one on the Upload and train page.</source>
        <translation>Treine um na página Importar e treinar.</translation>
    </message>
    <message>
        <source>There is too little history for machine learning yet; the forecast rests on averages, trend and weekdays.</source>
        <translation>Ainda há pouco histórico para o aprendizado de máquina; a previsão se baseia em médias, tendência e dias da semana.</translation>
    </message>
    <message>
        <source>With little more than a year of history or less, yearly seasons cannot be learned yet, and bands over long periods are optimistic.</source>
        <translation>Com pouco mais de um ano de histórico, ou menos, ainda não dá para aprender a sazonalidade anual, e as faixas de períodos longos são otimistas.</translation>
    </message>
    <message>
        <source>With less than two years of history, bands over long periods are optimistic.</source>
        <translation>Com menos de dois anos de histórico, as faixas de períodos longos são otimistas.</translation>
    </message>
    <message>
        <source>The data hold no pattern that helps to forecast: each product&apos;s plain average is the best guess, and the bands show how far sales scatter around it.</source>
        <translation>Os dados não têm nenhum padrão que ajude a prever: a média simples de cada produto é a melhor estimativa, e as faixas mostram quanto as vendas variam em torno dela.</translation>
    </message>
    <message>
        <source>No sales before this date.</source>
        <translation>Não há vendas antes desta data.</translation>
    </message>
    <message>
        <source>Checking %1 on days the model has not seen</source>
        <translation>Testando %1 em dias que o modelo não conhecia</translation>
    </message>
    <message>
        <source>Looking for the forecast</source>
        <translation>Buscando a previsão</translation>
    </message>
    <message>
        <source>On the last %1 days the forecast was off by %2.</source>
        <translation>Nos últimos %1 dias, a previsão errou %2.</translation>
    </message>
    <message>
        <source>On the last %1 weeks the forecast was off by %2.</source>
        <translation>Nas últimas %1 semanas, a previsão errou %2.</translation>
    </message>
    <message>
        <source>On the last %1 months the forecast was off by %2.</source>
        <translation>Nos últimos %1 meses, a previsão errou %2.</translation>
    </message>
    <message>
        <source>On the last day the forecast was off by %1.</source>
        <translation>No último dia, a previsão errou %1.</translation>
    </message>
    <message>
        <source>On the last week the forecast was off by %1.</source>
        <translation>Na última semana, a previsão errou %1.</translation>
    </message>
    <message>
        <source>On the last month the forecast was off by %1.</source>
        <translation>No último mês, a previsão errou %1.</translation>
    </message>
    <message>
        <source>Repeating the last season would have been off by %1.</source>
        <translation>Repetir o ciclo anterior teria errado %1.</translation>
    </message>
    <message>
        <source>It was off by %1, repeating the last season by %2.</source>
        <translation>O modelo errou %1; repetir o ciclo anterior, %2.</translation>
    </message>
    <message>
        <source>It was off by %1, the active model by %2 on the same days.</source>
        <translation>O modelo errou %1; o modelo ativo, %2 nos mesmos dias.</translation>
    </message>
    <message>
        <source>There are %1 days of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Há apenas %1 dias de vendas até agora: pouco para revelar um padrão ou testar uma previsão.</translation>
    </message>
    <message>
        <source>There are %1 weeks of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Há apenas %1 semanas de vendas até agora: pouco para revelar um padrão ou testar uma previsão.</translation>
    </message>
    <message>
        <source>There are %1 months of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Há apenas %1 meses de vendas até agora: pouco para revelar um padrão ou testar uma previsão.</translation>
    </message>
    <message>
        <source>From %1 days on a model can be tested and put to use.</source>
        <translation>A partir de %1 dias, um modelo pode ser testado e usado.</translation>
    </message>
    <message>
        <source>From %1 weeks on a model can be tested and put to use.</source>
        <translation>A partir de %1 semanas, um modelo pode ser testado e usado.</translation>
    </message>
    <message>
        <source>From %1 months on a model can be tested and put to use.</source>
        <translation>A partir de %1 meses, um modelo pode ser testado e usado.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is nearly the sales over again and would give the answer away; it is not used.</source>
        <translation>A coluna “%1” é quase uma cópia das vendas e entregaria a resposta; por isso não é usada.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits.</source>
        <translation>A busca por ajustes melhores fez %1 tentativas.</translation>
    </message>
    <message>
        <source>The search for better settings made %1 fits, then its time was up (%2 of %3 rounds).</source>
        <translation>A busca por ajustes melhores fez %1 tentativas até o tempo acabar (%2 de %3 rodadas).</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; it is used.</source>
        <translation>Em %1 períodos posteriores, que a busca não conhecia, o que ela achou errou %2, e os ajustes habituais, %3; o achado passa a ser usado.</translation>
    </message>
    <message>
        <source>On %1 later periods that it had not seen, what it found was off by %2, the usual settings by %3; the usual settings stay.</source>
        <translation>Em %1 períodos posteriores, que a busca não conhecia, o que ela achou errou %2, e os ajustes habituais, %3; os habituais ficam.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, against %4 when it was tested.</source>
        <translation>Nos %1 dias até %2, a previsão errou %3, contra %4 no teste.</translation>
    </message>
    <message>
        <source>In the %1 days to %2 the forecast was off by %3, %4 when it was tested: it still fits.</source>
        <translation>Nos %1 dias até %2, a previsão errou %3; no teste, %4: ela ainda serve.</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>As vendas já não são as que o modelo aprendeu (índice de estabilidade %1; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>As vendas já não são as que o modelo aprendeu: estão %1 mais altas (índice de estabilidade %2; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Sales are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>As vendas já não são as que o modelo aprendeu: estão %1 mais baixas (índice de estabilidade %2; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Os preços já não são os que o modelo aprendeu (índice de estabilidade %1; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Os preços já não são os que o modelo aprendeu: estão %1 mais altos (índice de estabilidade %2; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Prices are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Os preços já não são os que o modelo aprendeu: estão %1 mais baixos (índice de estabilidade %2; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>Os descontos já não são os que o modelo aprendeu (índice de estabilidade %1; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>Os descontos já não são os que o modelo aprendeu: estão %1 mais altos (índice de estabilidade %2; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Discounts are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>Os descontos já não são os que o modelo aprendeu: estão %1 mais baixos (índice de estabilidade %2; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from (stability index %1, 0.25 counts as a change).</source>
        <translation>As promoções já não são as que o modelo aprendeu (índice de estabilidade %1; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 higher (stability index %2, 0.25 counts as a change).</source>
        <translation>As promoções já não são as que o modelo aprendeu: estão %1 mais altas (índice de estabilidade %2; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Promotions are no longer what the model learnt from, %1 lower (stability index %2, 0.25 counts as a change).</source>
        <translation>As promoções já não são as que o modelo aprendeu: estão %1 mais baixas (índice de estabilidade %2; a partir de 0,25 conta como mudança).</translation>
    </message>
    <message>
        <source>Model %1, tried beside it, was off by %2 less on the same days: it can be promoted.</source>
        <translation>O modelo %1, testado em paralelo, errou %2 a menos nos mesmos dias: pode ser ativado.</translation>
    </message>
    <message>
        <source>There are only %1 days of history, too few for a model: this is the plain average with wide limits.</source>
        <translation>Há apenas %1 dias de histórico, pouco para um modelo: esta é a média simples, com limites amplos.</translation>
    </message>
    <message>
        <source>The model was trained on data to %1; train again to use what came since.</source>
        <translation>O modelo foi treinado com dados até %1; treine de novo para usar o que veio depois.</translation>
    </message>
    <message>
        <source>The data end on %1, %2 days before the planning date; import newer sales.</source>
        <translation>Os dados terminam em %1, %2 dias antes da data do plano; importe vendas mais recentes.</translation>
    </message>
    <message>
        <source>1 product without sales before the planning date is left out.</source>
        <translation>1 produto sem vendas antes da data do plano ficou de fora.</translation>
    </message>
    <message>
        <source>%1 products without sales before the planning date are left out.</source>
        <translation>%1 produtos sem vendas antes da data do plano ficaram de fora.</translation>
    </message>
    <message>
        <source>%1 components of assembled goods are no products of this store and are not planned (first: %2).</source>
        <translation>%1 componentes de produtos compostos não são produtos desta loja e não entram no plano (primeiro: %2).</translation>
    </message>
    <message>
        <source>%1 products without sales before the replay are left out.</source>
        <translation>%1 produtos sem vendas antes da simulação ficaram de fora.</translation>
    </message>
    <message>
        <source>%1 days of products have no known demand (no record, or sold out) and are replayed without demand.</source>
        <translation>%1 dias de produtos têm demanda desconhecida (sem registro ou esgotado) e são simulados sem demanda.</translation>
    </message>
    <message>
        <source>Raised to the supplier&apos;s minimum of %1.</source>
        <translation>Aumentado até o mínimo do fornecedor, de %1.</translation>
    </message>
    <message>
        <source>%1 under the supplier&apos;s minimum of %2.</source>
        <translation>%1 abaixo do mínimo do fornecedor, de %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3</source>
        <translation>em %1 dias: prazo de entrega %2 + intervalo entre pedidos %3</translation>
    </message>
    <message>
        <source>over %1 days: lead time %2 + review %3, lead time %4 to %5 days</source>
        <translation>em %1 dias: prazo de entrega %2 + intervalo entre pedidos %3, prazo de %4 a %5 dias</translation>
    </message>
    <message>
        <source>%1 before rounding</source>
        <translation>%1 antes de arredondar</translation>
    </message>
    <message>
        <source>%1 % service</source>
        <translation>%1% de nível de serviço</translation>
    </message>
    <message>
        <source>%1 % of demand served from stock</source>
        <translation>%1% da demanda atendida com o estoque</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>1ª entrega em %1</translation>
    </message>
    <message>
        <source>%1 due %2 comes too late to count</source>
        <translation>%1 com entrega em %2 chega tarde demais para contar</translation>
    </message>
    <message>
        <source>position %1 is above the reorder point %2</source>
        <translation>a posição de estoque %1 está acima do ponto de pedido %2</translation>
    </message>
    <message>
        <source>%1 x %2 lifts the position %3 above the reorder point %4</source>
        <translation>%1 x %2 leva a posição de estoque %3 para acima do ponto de pedido %4</translation>
    </message>
    <message>
        <source>the position is %1 above the order-up-to level</source>
        <translation>a posição de estoque está %1 acima do estoque-alvo</translation>
    </message>
    <message>
        <source>minimum order %1</source>
        <translation>pedido mínimo %1</translation>
    </message>
    <message>
        <source>supplier&apos;s minimum of %1</source>
        <translation>mínimo do fornecedor de %1</translation>
    </message>
    <message>
        <source>1 pack of %1</source>
        <translation>1 embalagem de %1</translation>
    </message>
    <message>
        <source>%1 packs of %2</source>
        <translation>%1 embalagens de %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2</source>
        <translation>o estoque máximo %1 deixa espaço para %2</translation>
    </message>
    <message>
        <source>maximum stock %1 leaves room for %2: less than the smallest order that can be placed</source>
        <translation>o estoque máximo %1 deixa espaço para %2: menos que o menor pedido possível</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over</source>
        <translation>validade de %1 dias: no máximo %2% do pedido pode sobrar</translation>
    </message>
    <message>
        <source>shelf life %1 days: at most %2 % of the order may be left over: less than the smallest order that can be placed</source>
        <translation>validade de %1 dias: no máximo %2% do pedido pode sobrar: menos que o menor pedido possível</translation>
    </message>
    <message>
        <source>no sale in %1 days</source>
        <translation>nenhuma venda em %1 dias</translation>
    </message>
    <message>
        <source>As you said, the shop is open on all days.</source>
        <translation>Como você informou, a loja abre todos os dias.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 has rows on %3 of %4 days on which others sold.</source>
        <translation>Só está registrado o que foi vendido: nenhuma das %1 linhas traz 0, e %2 tem linhas em %3 de %4 dias em que outros venderam.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 has rows on %4 of %5 days on which others sold.</source>
        <translation>Só está registrado o que foi vendido: %1 das %2 linhas trazem 0, e %3 tem linhas em %4 de %5 dias em que outros venderam.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0, and %2 open days have no row.</source>
        <translation>Só está registrado o que foi vendido: nenhuma das %1 linhas traz 0, e %2 dias de loja aberta não têm linha.</translation>
    </message>
    <message>
        <source>A day without a row sold 0.</source>
        <translation>Dia sem linha conta como venda 0.</translation>
    </message>
    <message>
        <source>Days on which nothing was sold are written as 0 (%1 of %2 rows), so the %3 days without a row are not known.</source>
        <translation>Dias sem venda são registrados como 0 (%1 de %2 linhas), por isso não se sabe o que houve nos %3 dias sem linha.</translation>
    </message>
    <message>
        <source>Products that sell a lot lack a row on %1 days, so these days are not known rather than days without a sale.</source>
        <translation>Produtos que vendem muito não têm linha em %1 dias; por isso esses dias contam como desconhecidos, e não como dias sem venda.</translation>
    </message>
    <message>
        <source>As you said, only what was sold is written: a day without a row sold 0.</source>
        <translation>Como você informou, só está registrado o que foi vendido: dia sem linha conta como venda 0.</translation>
    </message>
    <message>
        <source>As you said, zeros are written: a day without a row is not known.</source>
        <translation>Como você informou, os zeros são registrados: dia sem linha é desconhecido.</translation>
    </message>
    <message>
        <source>As you said, the stock is that of the %1.</source>
        <translation>Como você informou, o estoque é o do %1.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 of %2 rows sold more than the stock beside them.</source>
        <translation>O estoque é o do fim do dia: %1 de %2 linhas venderam mais do que o estoque informado nelas.</translation>
    </message>
    <message>
        <source>The stock is that of the evening: %1 times it is the day before&apos;s less what the day sold.</source>
        <translation>O estoque é o do fim do dia: %1 vezes ele é o do dia anterior menos o que o dia vendeu.</translation>
    </message>
    <message>
        <source>The stock is that of the %1, as the column&apos;s name says.</source>
        <translation>O estoque é o do %1, como diz o nome da coluna.</translation>
    </message>
    <message>
        <source>It counts as the next morning&apos;s.</source>
        <translation>Ele conta como o do início do dia seguinte.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: none of %1 rows sold more than it.</source>
        <translation>O estoque é o do início do dia: nenhuma das %1 linhas vendeu mais do que ele.</translation>
    </message>
    <message>
        <source>The stock is that of the morning: %1 times the next day&apos;s is the day&apos;s less what it sold.</source>
        <translation>O estoque é o do início do dia: %1 vezes o do dia seguinte é o do dia menos o que ele vendeu.</translation>
    </message>
    <message>
        <source>Days that sold all of it may have wanted more.</source>
        <translation>Nos dias em que tudo foi vendido, a demanda pode ter sido maior.</translation>
    </message>
    <message>
        <source>These rows are by %1, earlier ones of store %2 by %3: where both are known the %4 count, and the other %5 are spread as the %6 sell.</source>
        <translation>Estas linhas são por %1; as anteriores da loja %2, por %3: onde há as duas, valem as por %4, e as outras, por %5, são distribuídas conforme as vendas por %6.</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>domingos</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>segundas</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>início do dia</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>fim do dia</translation>
    </message>
    <message>
        <source>%1 lots of at most %2</source>
        <translation>%1 lotes de no máximo %2</translation>
    </message>
    <message>
        <source>The last day, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>O último dia, %1, tem linhas de apenas %2 séries e provavelmente está incompleto.</translation>
    </message>
    <message>
        <source>The last week, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>A última semana, %1, tem linhas de apenas %2 séries e provavelmente está incompleta.</translation>
    </message>
    <message>
        <source>The last month, %1, has rows of only %2 series and is probably incomplete.</source>
        <translation>O último mês, %1, tem linhas de apenas %2 séries e provavelmente está incompleto.</translation>
    </message>
    <message>
        <source>1 product changes its category within the file (%1); the last one is kept, and the category tells little.</source>
        <translation>1 produto muda de categoria dentro do arquivo (%1); vale a última, e a categoria informa pouco.</translation>
    </message>
    <message>
        <source>%1 products change their category within the file (%2); the last one is kept, and the category tells little.</source>
        <translation>%1 produtos mudam de categoria dentro do arquivo (%2); vale a última, e a categoria informa pouco.</translation>
    </message>
    <message>
        <source>1 product has a highest price of more than three times the lowest (%1).</source>
        <translation>1 produto tem preço máximo mais de três vezes maior que o mínimo (%1).</translation>
    </message>
    <message>
        <source>%1 products have a highest price of more than three times the lowest (%2).</source>
        <translation>%1 produtos têm preço máximo mais de três vezes maior que o mínimo (%2).</translation>
    </message>
    <message>
        <source>1 row has far more units than the product ever else sold (first: %1).</source>
        <translation>1 linha tem muito mais unidades do que o produto jamais vendeu (primeira: %1).</translation>
    </message>
    <message>
        <source>%1 rows have far more units than the product ever else sold (first: %2).</source>
        <translation>%1 linhas têm muito mais unidades do que o produto jamais vendeu (primeira: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>“%1” é igual às unidades vendidas: revela o que se quer prever, por isso nunca é usada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; nearly equals the units sold (correlation %2): it gives away what is to be forecast, so it is never used.</source>
        <translation>“%1” é quase igual às unidades vendidas (correlação %2): revela o que se quer prever, por isso nunca é usada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is somebody&apos;s forecast of the units sold: it gives away what is to be forecast, so it is never used.</source>
        <translation>“%1” é uma previsão das unidades vendidas feita por alguém: revela o que se quer prever, por isso nunca é usada.</translation>
    </message>
    <message>
        <source>1 row plans the future, up to %1: %2.</source>
        <translation>1 linha planeja o futuro, até %1: %2.</translation>
    </message>
    <message>
        <source>%1 rows plan the future, up to %2: %3.</source>
        <translation>%1 linhas planejam o futuro, até %2: %3.</translation>
    </message>
    <message>
        <source>They have no units and come after the last sale.</source>
        <translation>Elas não têm unidades e vêm depois da última venda.</translation>
    </message>
    <message>
        <source>The header is repeated %1 times among the rows; these lines were skipped.</source>
        <translation>O cabeçalho se repete %1 vezes entre as linhas; essas linhas foram ignoradas.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected, most often (%3) for: %4.</source>
        <translation>%1 de %2 linhas foram rejeitadas, quase sempre (%3) por este motivo: %4.</translation>
    </message>
    <message>
        <source>Rows with the day, store and product of an earlier row: %1.</source>
        <translation>Linhas com o dia, a loja e o produto de uma linha anterior: %1.</translation>
    </message>
    <message>
        <source>They are lines of a till and add up.</source>
        <translation>São itens do caixa e são somados.</translation>
    </message>
    <message>
        <source>Returns among them: %1.</source>
        <translation>Entre elas, devoluções: %1.</translation>
    </message>
    <message>
        <source>As you decided, the later row counts.</source>
        <translation>Como você decidiu, vale a linha mais recente.</translation>
    </message>
    <message>
        <source>As you decided, they add up.</source>
        <translation>Como você decidiu, são somadas.</translation>
    </message>
    <message>
        <source>As you decided, rows that are equal in every cell count once, and the others add up.</source>
        <translation>Como você decidiu, linhas iguais em todas as células contam uma vez, e as outras são somadas.</translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, in whole blocks: %1.</source>
        <translation>Linhas que aparecem duas vezes no arquivo, em blocos inteiros: %1.</translation>
    </message>
    <message>
        <source>They are copies and count once.</source>
        <translation>São cópias e contam uma vez.</translation>
    </message>
    <message>
        <source>Rows that the later copy has otherwise: %1.</source>
        <translation>Linhas que estão diferentes na cópia posterior: %1.</translation>
    </message>
    <message>
        <source>The later row counts.</source>
        <translation>Vale a linha posterior.</translation>
    </message>
    <message>
        <source>Other rows with the day, store and product of an earlier row: %1.</source>
        <translation>Outras linhas com o dia, a loja e o produto de uma linha anterior: %1.</translation>
    </message>
    <message>
        <source>They add up.</source>
        <translation>Elas são somadas.</translation>
    </message>
    <message>
        <source>Rows equal to an earlier one in every cell, in a table that otherwise has one row per day, store and product: %1.</source>
        <translation>Linhas iguais a uma anterior em todas as células, em uma tabela que no restante tem uma linha por dia, loja e produto: %1.</translation>
    </message>
    <message>
        <source>Odd rows that are held back: %1.</source>
        <translation>Linhas incomuns retidas: %1.</translation>
    </message>
    <message>
        <source>Odd rows that count, as you decided: %1.</source>
        <translation>Linhas incomuns que contam, como você decidiu: %1.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>And more: %1.</source>
        <translation>E mais: %1.</translation>
    </message>
    <message>
        <source>Rows with a date after today, most of the file: %1.</source>
        <translation>Linhas com data posterior a hoje, a maior parte do arquivo: %1.</translation>
    </message>
    <message>
        <source>They are taken: is the clock of this computer right?</source>
        <translation>Elas são aceitas: o relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>Rows that hold far more or less than the others, too many to be slips: %1.</source>
        <translation>Linhas com valores muito acima ou abaixo das outras, numerosas demais para serem enganos: %1.</translation>
    </message>
    <message>
        <source>They are taken: are quantities or prices written in two units?</source>
        <translation>Elas são aceitas: as quantidades ou os preços estão em duas unidades diferentes?</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>retidas: %1</translation>
    </message>
    <message>
        <source>the date is after today (%1)</source>
        <translation>a data é posterior a hoje (%1)</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days after the last, %2</source>
        <translation>a data está longe de todas as outras: %1 dias depois da última, %2</translation>
    </message>
    <message>
        <source>the date is far from all others: %1 days before the first, %2</source>
        <translation>a data está longe de todas as outras: %1 dias antes da primeira, %2</translation>
    </message>
    <message>
        <source>the quantity is an article number</source>
        <translation>a quantidade é um código de produto</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other day (%2)</source>
        <translation>a quantidade é %1 vezes a maior de qualquer outro dia (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any stored day (%2)</source>
        <translation>a quantidade é %1 vezes a maior de qualquer dia já gravado (%2)</translation>
    </message>
    <message>
        <source>the quantity is %1 times the most of any other product (%2)</source>
        <translation>a quantidade é %1 vezes a maior de qualquer outro produto (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times the product&apos;s usual one (%2)</source>
        <translation>o preço é %1 vezes o preço habitual do produto (%2)</translation>
    </message>
    <message>
        <source>the price is %1 times less than the product&apos;s usual one (%2)</source>
        <translation>o preço é %1 vezes menor que o preço habitual do produto (%2)</translation>
    </message>
    <message>
        <source>the discount is a fraction where all others are percent</source>
        <translation>o desconto está em fração, e todos os outros estão em porcentagem</translation>
    </message>
    <message>
        <source>the discount is in percent where all others are fractions</source>
        <translation>o desconto está em porcentagem, e todos os outros estão em fração</translation>
    </message>
    <message>
        <source>the discount is above 100 %</source>
        <translation>o desconto passa de 100%</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the two are added up.</source>
        <translation>Estas datas coincidem com as de 1 importação anterior (“%1”); onde ambas têm uma linha, as duas são somadas.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the two are added up.</source>
        <translation>Estas datas coincidem com as de %1 importações anteriores (mais recente: “%2”); onde ambas têm uma linha, as duas são somadas.</translation>
    </message>
    <message>
        <source>Sales of 1 earlier upload (&quot;%1&quot;) meet those of this file.</source>
        <translation>Vendas de 1 importação anterior (“%1”) coincidem com as deste arquivo.</translation>
    </message>
    <message>
        <source>Sales of %1 earlier uploads (newest: &quot;%2&quot;) meet those of this file.</source>
        <translation>Vendas de %1 importações anteriores (mais recente: “%2”) coincidem com as deste arquivo.</translation>
    </message>
    <message>
        <source>%1 days from %2 on</source>
        <translation>%1 dias a partir de %2</translation>
    </message>
    <message>
        <source>%1: other receipts or hours of the same day, so the two are added up.</source>
        <translation>%1: outros cupons ou horários do mesmo dia, por isso as duas são somadas.</translation>
    </message>
    <message>
        <source>%1: whole again, so this file replaces it.</source>
        <translation>%1: veio completo de novo, por isso este arquivo o substitui.</translation>
    </message>
    <message>
        <source>%1: already there as a whole, so the stored sales stay.</source>
        <translation>%1: já está completo, por isso ficam as vendas gravadas.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether it came in part or whole again.</source>
        <translation>%1: não está claro se veio em parte ou completo de novo.</translation>
    </message>
    <message>
        <source>The two are added up; what is in both then counts twice.</source>
        <translation>As duas são somadas; o que está em ambas conta em dobro.</translation>
    </message>
    <message>
        <source>This file replaces what was stored; if it holds only a part of the day, the day is now short.</source>
        <translation>Este arquivo substitui o que estava gravado; se ele tiver só uma parte do dia, o dia fica incompleto.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have sales on one day only: &quot;%3&quot; seems to hold receipt numbers.</source>
        <translation>%1 de %2 lojas têm vendas em um único dia: “%3” parece conter números de cupom.</translation>
    </message>
    <message>
        <source>They are read as stores, each with a forecast of its own.</source>
        <translation>São lidas como lojas, cada uma com sua própria previsão.</translation>
    </message>
    <message>
        <source>%1 rows were added to stored ones.</source>
        <translation>%1 linhas foram somadas a linhas já gravadas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the decision %2.</source>
        <translation>“%1” não é um valor da decisão %2.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Valores possíveis: %1.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the stored row stays.</source>
        <translation>Estas datas coincidem com as de 1 importação anterior (“%1”); onde ambas têm uma linha, fica a linha gravada.</translation>
    </message>
    <message>
        <source>These dates overlap with 1 earlier upload (&quot;%1&quot;); where both have a row, the row of this file wins.</source>
        <translation>Estas datas coincidem com as de 1 importação anterior (“%1”); onde ambas têm uma linha, vale a linha deste arquivo.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the stored row stays.</source>
        <translation>Estas datas coincidem com as de %1 importações anteriores (mais recente: “%2”); onde ambas têm uma linha, fica a linha gravada.</translation>
    </message>
    <message>
        <source>These dates overlap with %1 earlier uploads (newest: &quot;%2&quot;); where both have a row, the row of this file wins.</source>
        <translation>Estas datas coincidem com as de %1 importações anteriores (mais recente: “%2”); onde ambas têm uma linha, vale a linha deste arquivo.</translation>
    </message>
    <message>
        <source>This very file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Este mesmo arquivo já foi importado (importação %1, %2), por isso nada foi gravado de novo.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; &quot;%2&quot; is the first that holds sales.</source>
        <translation>A planilha tem %1 abas; “%2” é a primeira que contém vendas.</translation>
    </message>
    <message>
        <source>All numbers with a point have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Todos os números com ponto têm três algarismos depois dele, por isso ele pode separar milhares ou decimais; o separador decimal adotado é “%1”.</translation>
    </message>
    <message>
        <source>All numbers with a comma have three digits after it, so it may group thousands or mark decimals; the decimal sign is taken to be &quot;%1&quot;.</source>
        <translation>Todos os números com vírgula têm três algarismos depois dela, por isso ela pode separar milhares ou decimais; o separador decimal adotado é “%1”.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as day, month, year.</source>
        <translation>Dia e mês podem ser trocados em todas as datas de “%1”; lidas como dia, mês, ano.</translation>
    </message>
    <message>
        <source>Day and month can be exchanged in every date of &quot;%1&quot;; read as month, day, year.</source>
        <translation>Dia e mês podem ser trocados em todas as datas de “%1”; lidas como mês, dia, ano.</translation>
    </message>
    <message>
        <source>There is no column with products, so each &quot;%1&quot; is forecast as one.</source>
        <translation>Não há coluna de produto, por isso cada valor de “%1” é previsto como um só produto.</translation>
    </message>
    <message>
        <source>The file has no header row, so the columns were told apart by their values.</source>
        <translation>O arquivo não tem linha de cabeçalho, por isso as colunas foram identificadas pelos valores.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Está certo?</translation>
    </message>
    <message>
        <source>Is the mapping right?</source>
        <translation>A correspondência está certa?</translation>
    </message>
    <message>
        <source>The file has no store column; all rows go to the store &quot;%1&quot;.</source>
        <translation>O arquivo não tem coluna de loja; todas as linhas vão para a loja “%1”.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>%1 sheet &quot;%2&quot;</source>
        <translation>%1, aba “%2”</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>vírgula decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>ponto decimal</translation>
    </message>
    <message>
        <source>one column per product</source>
        <translation>uma coluna por produto</translation>
    </message>
    <message>
        <source>one column per date</source>
        <translation>uma coluna por data</translation>
    </message>
    <message>
        <source>dates in several columns</source>
        <translation>datas em várias colunas</translation>
    </message>
    <message>
        <source>dates as serial numbers</source>
        <translation>datas como números de série</translation>
    </message>
    <message>
        <source>dates day.month.year</source>
        <translation>datas dia.mês.ano</translation>
    </message>
    <message>
        <source>dates month/day/year</source>
        <translation>datas mês/dia/ano</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>datas ano-mês-dia</translation>
    </message>
    <message>
        <source>receipt lines summed to the day</source>
        <translation>itens dos cupons somados por dia</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 loja</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>%1 lojas</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 produto</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 produtos</translation>
    </message>
    <message>
        <source>Wrote 1 row to %1.</source>
        <translation>1 linha gravada em %1.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>%1 linhas gravadas em %2.</translation>
    </message>
    <message>
        <source>1 scenario written to %1.</source>
        <translation>1 cenário gravado em %1.</translation>
    </message>
    <message>
        <source>%1 scenarios written to %2.</source>
        <translation>%1 cenários gravados em %2.</translation>
    </message>
    <message>
        <source>The first: row %1, %2: %3.</source>
        <translation>A primeira: linha %1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 não é um número</translation>
    </message>
    <message>
        <source>%1 is not a date in the order %2</source>
        <translation>%1 não é uma data na ordem %2</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 não é uma data</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>falta a data</translation>
    </message>
    <message>
        <source>the product is missing</source>
        <translation>falta o produto</translation>
    </message>
    <message>
        <source>the store is missing</source>
        <translation>falta a loja</translation>
    </message>
    <message>
        <source>the units sold are missing</source>
        <translation>faltam as unidades vendidas</translation>
    </message>
    <message>
        <source>the units sold are beyond all reason</source>
        <translation>as unidades vendidas são absurdamente altas</translation>
    </message>
    <message>
        <source>the units sold are missing, and a competitor&apos;s price alone plans nothing</source>
        <translation>faltam as unidades vendidas, e só o preço de um concorrente não serve para planejar</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>a linha tem %1 células; o cabeçalho, %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>não pode ser menor que %1</translation>
    </message>
    <message>
        <source>must lie between 0 and 100 percent</source>
        <translation>deve ficar entre 0 e 100 por cento</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>é anterior ao primeiro dia</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Não existe o arquivo “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder.</source>
        <translation>“%1” é uma pasta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no rows.</source>
        <translation>“%1” não contém linhas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has columns but no rows.</source>
        <translation>“%1” tem colunas, mas nenhuma linha.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>Não foi possível abrir “%1”: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an XML document, not a table of sales.</source>
        <translation>“%1” é um documento XML, não uma tabela de vendas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON document, not a table of sales.</source>
        <translation>“%1” é um documento JSON, não uma tabela de vendas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a binary file of an unknown kind, not a table of sales.</source>
        <translation>“%1” é um arquivo binário de tipo desconhecido, não uma tabela de vendas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a table of sales.</source>
        <translation>“%1” não é uma tabela de vendas (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an encrypted workbook.</source>
        <translation>“%1” é uma planilha criptografada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged workbook or an old kind that cannot be read.</source>
        <translation>“%1” é uma planilha danificada ou de um tipo antigo que não pode ser lido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a damaged archive or workbook.</source>
        <translation>“%1” é um arquivo compactado ou uma planilha com defeito.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; is missing.</source>
        <translation>A planilha está danificada: falta a parte “%1”.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read.</source>
        <translation>A planilha está danificada: não foi possível ler a parte “%1”.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;.</source>
        <translation>A planilha não tem a aba “%1”.</translation>
    </message>
    <message>
        <source>This is not a sales file: no column with %1 was found.</source>
        <translation>Este não é um arquivo de vendas: nenhuma coluna com %1 foi encontrada.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>As colunas dele são %1.</translation>
    </message>
    <message>
        <source>Its only column is %1.</source>
        <translation>A única coluna dele é %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold dates: row %2 has &quot;%3&quot;.</source>
        <translation>A coluna “%1” não contém datas: a linha %2 tem “%3”.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold numbers: row %2 has &quot;%3&quot;.</source>
        <translation>A coluna “%1” não contém números: a linha %2 tem “%3”.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no date in the order %2.</source>
        <translation>A coluna “%1” não traz datas na ordem %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of &quot;%3&quot; cannot be read, so none was stored.</source>
        <translation>%1 de %2 linhas de “%3” não puderam ser lidas, por isso nenhuma foi gravada.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read, so none was stored.</source>
        <translation>%1 de %2 linhas não puderam ser lidas, por isso nenhuma foi gravada.</translation>
    </message>
    <message>
        <source>Upload %1 was taken back already.</source>
        <translation>A importação %1 já foi desfeita.</translation>
    </message>
    <message>
        <source>There is no upload %1.</source>
        <translation>Não existe a importação %1.</translation>
    </message>
    <message>
        <source>Store %1: retrain.</source>
        <translation>Loja %1: treine de novo.</translation>
    </message>
    <message>
        <source>Store %1 has no sales yet.</source>
        <translation>A loja %1 ainda não tem vendas.</translation>
    </message>
    <message>
        <source>Product %1 has no sales before %2.</source>
        <translation>O produto %1 não tem vendas antes de %2.</translation>
    </message>
    <message>
        <source>Product %1 has no sales in store %2 before the planning date.</source>
        <translation>O produto %1 não tem vendas na loja %2 antes da data do plano.</translation>
    </message>
    <message>
        <source>There is no product %1 in store %2.</source>
        <translation>Não existe o produto %1 na loja %2.</translation>
    </message>
    <message>
        <source>Store %1 has no category &quot;%2&quot;.</source>
        <translation>A loja %1 não tem a categoria “%2”.</translation>
    </message>
    <message>
        <source>Store %1 has no product with sales before %2.</source>
        <translation>A loja %1 não tem nenhum produto com vendas antes de %2.</translation>
    </message>
    <message>
        <source>The sales of store %1 come by the %2; a forecast by the %3 would be made up.</source>
        <translation>As vendas da loja %1 vêm por %2; uma previsão por %3 seria inventada.</translation>
    </message>
    <message>
        <source>A replay of %1 days needs %2 days of sales before it; there are %3.</source>
        <translation>Uma simulação de %1 dias exige %2 dias de vendas antes dela; há %3.</translation>
    </message>
    <message>
        <source>The order of %1 was left as it is.</source>
        <translation>O pedido de %1 ficou como estava.</translation>
    </message>
    <message>
        <source>Say why the order of %1 differs from the recommended one.</source>
        <translation>Informe por que o pedido de %1 difere do recomendado.</translation>
    </message>
    <message>
        <source>A forecast cannot be negative.</source>
        <translation>Uma previsão não pode ser negativa.</translation>
    </message>
    <message>
        <source>The forecast of %1 was left as it is.</source>
        <translation>A previsão de %1 ficou como estava.</translation>
    </message>
    <message>
        <source>Say why the forecast of %1 is changed.</source>
        <translation>Informe por que a previsão de %1 foi alterada.</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1 ficou como estava.</translation>
    </message>
    <message>
        <source>%1 was changed since; the step cannot be taken back.</source>
        <translation>%1 foi alterado depois; o passo não pode ser desfeito.</translation>
    </message>
    <message>
        <source>%1 was ordered on %2; it cannot have come on %3.</source>
        <translation>%1 foi pedido em %2; não pode ter chegado em %3.</translation>
    </message>
    <message>
        <source>%1 has no line with product %2.</source>
        <translation>%1 não tem item com o produto %2.</translation>
    </message>
    <message>
        <source>What came of %1 must be more than 0.</source>
        <translation>A quantidade recebida de %1 deve ser maior que 0.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>Não há nada em aberto de %1.</translation>
    </message>
    <message>
        <source>Say why the quantity of %1 changes.</source>
        <translation>Informe por que a quantidade de %1 muda.</translation>
    </message>
    <message>
        <source>Say why %1 is cancelled.</source>
        <translation>Informe por que %1 foi cancelado.</translation>
    </message>
    <message>
        <source>There is no purchase order %1.</source>
        <translation>Não existe o pedido de compra %1.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>Não existe o modelo %1.</translation>
    </message>
    <message>
        <source>Model %1 is damaged: its stored form is not what was trained.</source>
        <translation>O modelo %1 está danificado: o que está gravado não é o que foi treinado.</translation>
    </message>
    <message>
        <source>Model %1 is in use.</source>
        <translation>O modelo %1 está em uso.</translation>
    </message>
    <message>
        <source>Store %1 has no earlier model to go back to.</source>
        <translation>A loja %1 não tem um modelo anterior ao qual voltar.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Não existe a loja %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should end in .csv, .xlsx or .pdf.</source>
        <translation>“%1” deve terminar em .csv, .xlsx ou .pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give the name of a file in it.</source>
        <translation>“%1” é uma pasta; informe o nome de um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>A pasta “%1” não existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>Não foi possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: the disk may be full.</source>
        <translation>A gravação de “%1” falhou: o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2.</source>
        <translation>A gravação de “%1” falhou: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be replaced: %2.</source>
        <translation>Não foi possível substituir “%1”: %2.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1.</source>
        <translation>O banco de dados recusou uma operação: %1.</translation>
    </message>
    <message>
        <source>An unexpected error stopped this: %1.</source>
        <translation>Um erro inesperado interrompeu isto: %1.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used: %1</source>
        <translation>Este backup está danificado e não pode ser usado: %1</translation>
    </message>
    <message>
        <source>This database was written by a newer Shelfcast (schema %1, this version knows %2).</source>
        <translation>Este banco de dados foi gravado por um Shelfcast mais novo (esquema %1; esta versão conhece o %2).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nada foi registrado.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>Nada foi alterado; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Ficou como estava.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another file.</source>
        <translation>Ficou como estava; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>It was left as it is; open it with the newer version.</source>
        <translation>Ficou como estava; abra com a versão mais nova.</translation>
    </message>
    <message>
        <source>The old file was kept.</source>
        <translation>O arquivo antigo foi mantido.</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>O banco de dados está como antes.</translation>
    </message>
    <message>
        <source>What served before still serves.</source>
        <translation>O que estava em uso continua em uso.</translation>
    </message>
    <message>
        <source>Until then their plain average serves, with wide limits.</source>
        <translation>Até lá, vale a média simples deles, com limites amplos.</translation>
    </message>
    <message>
        <source>Import more and train again.</source>
        <translation>Importe mais dados e treine de novo.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Treine de novo.</translation>
    </message>
    <message>
        <source>Train again, or roll back to an earlier model.</source>
        <translation>Treine de novo ou volte a um modelo anterior.</translation>
    </message>
    <message>
        <source>Import a sales file first.</source>
        <translation>Importe primeiro um arquivo de vendas.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Peça de novo.</translation>
    </message>
    <message>
        <source>Ask for fewer days.</source>
        <translation>Escolha menos dias.</translation>
    </message>
    <message>
        <source>Ask for a coarser one.</source>
        <translation>Escolha um período maior.</translation>
    </message>
    <message>
        <source>Choose the files in it that hold the sales.</source>
        <translation>Escolha nela os arquivos que contêm as vendas.</translation>
    </message>
    <message>
        <source>Export the sales as CSV or as an Excel workbook and import that.</source>
        <translation>Exporte as vendas em CSV ou em planilha do Excel e importe esse arquivo.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Abra no seu programa de planilhas, salve como .xlsx e importe esse arquivo.</translation>
    </message>
    <message>
        <source>Save it without a password and import that file.</source>
        <translation>Salve sem senha e importe esse arquivo.</translation>
    </message>
    <message>
        <source>Save it as .xlsx and import that.</source>
        <translation>Salve como .xlsx e importe esse arquivo.</translation>
    </message>
    <message>
        <source>Correct the column in the file, or choose another one in the mapping.</source>
        <translation>Corrija a coluna no arquivo ou escolha outra na correspondência.</translation>
    </message>
    <message>
        <source>If a column holds them under another name, choose it in the mapping.</source>
        <translation>Se uma coluna traz esses dados com outro nome, escolha-a na correspondência.</translation>
    </message>
    <message>
        <source>If each column beside the date is a product of its own, map product to &quot;*&quot;.</source>
        <translation>Se cada coluna ao lado da data é um produto, associe o produto a “*”.</translation>
    </message>
    <message>
        <source>Roll back or promote another model before rejecting it.</source>
        <translation>Volte a outro modelo ou ative outro antes de rejeitar este.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Feche-o lá primeiro.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure um backup.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaure o backup mais recente.</translation>
    </message>
    <message>
        <source>Any day counts until then.</source>
        <translation>Até lá, qualquer dia conta.</translation>
    </message>
    <message>
        <source>Wait for it to end or cancel it first.</source>
        <translation>Espere terminar ou cancele primeiro.</translation>
    </message>
    <message>
        <source>There is too little history to hold any of it out, so the accuracy is not known yet.</source>
        <translation>O histórico é curto demais para separar dias de teste, por isso a precisão ainda não é conhecida.</translation>
    </message>
    <message>
        <source>Nothing beat the settings that come with Shelfcast.</source>
        <translation>Nada superou os ajustes que vêm com o Shelfcast.</translation>
    </message>
    <message>
        <source>The normal formula does not reach the same service at any safety factor up to 6 standard deviations more; its stock is that of the largest tried.</source>
        <translation>A fórmula normal não alcança o mesmo nível de serviço com nenhum fator de segurança até 6 desvios-padrão a mais; o estoque dela é o do maior fator testado.</translation>
    </message>
    <message>
        <source>Checking whether the models still fit</source>
        <translation>Verificando se os modelos ainda servem</translation>
    </message>
    <message>
        <source>what the fixed level leaves above the expected demand</source>
        <translation>o que o nível fixo deixa acima da demanda esperada</translation>
    </message>
    <message>
        <source>fixed by the planner</source>
        <translation>fixado manualmente</translation>
    </message>
    <message>
        <source>The mapping is the one you chose for this layout before.</source>
        <translation>A correspondência é a que você escolheu antes para este formato.</translation>
    </message>
    <message>
        <source>There are no sales yet.</source>
        <translation>Ainda não há vendas.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>Ainda não há vendas com que aprender.</translation>
    </message>
    <message>
        <source>There are no sales to work with.</source>
        <translation>Não há vendas com que trabalhar.</translation>
    </message>
    <message>
        <source>There are no orders to write.</source>
        <translation>Não há pedidos para gravar.</translation>
    </message>
    <message>
        <source>A training is already running.</source>
        <translation>Um treinamento já está em andamento.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>O orçamento não pode ser negativo.</translation>
    </message>
    <message>
        <source>An order cannot be negative.</source>
        <translation>Um pedido não pode ser negativo.</translation>
    </message>
    <message>
        <source>An order is a whole number of units, 0 or more.</source>
        <translation>Um pedido é um número inteiro de unidades, 0 ou mais.</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>A mercadoria não pode chegar antes do envio do pedido.</translation>
    </message>
    <message>
        <source>No product has sales before the replayed days.</source>
        <translation>Nenhum produto tem vendas antes dos dias simulados.</translation>
    </message>
    <message>
        <source>The sales or the model were changed meanwhile.</source>
        <translation>As vendas ou o modelo foram alterados nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The file has columns but no rows.</source>
        <translation>O arquivo tem colunas, mas nenhuma linha.</translation>
    </message>
    <message>
        <source>The workbook has no sheets with cells.</source>
        <translation>A planilha não tem abas com conteúdo.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it cannot be unpacked.</source>
        <translation>A planilha está danificada: não foi possível descompactá-la.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a checksum is wrong.</source>
        <translation>A planilha está danificada: uma soma de verificação está errada.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML is not well-formed.</source>
        <translation>A planilha está danificada: o XML dela é inválido.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has no list of sheets.</source>
        <translation>A planilha está danificada: falta a lista de abas.</translation>
    </message>
    <message>
        <source>The file came out incomplete; the disk may be full.</source>
        <translation>O arquivo saiu incompleto; o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>The workbook came out incomplete; the disk may be full.</source>
        <translation>A planilha saiu incompleta; o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>The page came out incomplete; the disk may be full.</source>
        <translation>A página saiu incompleta; o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>Não foi possível ler ou gravar o arquivo do banco de dados.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>O arquivo do banco de dados está danificado.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>O banco de dados está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>O banco de dados está aberto em somente leitura.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Não há memória suficiente para isto.</translation>
    </message>
    <message>
        <source>Another change is being written.</source>
        <translation>Outra alteração está sendo gravada.</translation>
    </message>
    <message>
        <source>This is a folder, not a Shelfcast database.</source>
        <translation>Isto é uma pasta, não um banco de dados do Shelfcast.</translation>
    </message>
    <message>
        <source>This file is not a Shelfcast database.</source>
        <translation>Este arquivo não é um banco de dados do Shelfcast.</translation>
    </message>
    <message>
        <source>This database belongs to another application.</source>
        <translation>Este banco de dados pertence a outro aplicativo.</translation>
    </message>
    <message>
        <source>The database is damaged: its own record is missing.</source>
        <translation>O banco de dados está danificado: falta o registro dele próprio.</translation>
    </message>
    <message>
        <source>The folder for the database could not be made.</source>
        <translation>Não foi possível criar a pasta do banco de dados.</translation>
    </message>
    <message>
        <source>The backup must be another file than the database itself.</source>
        <translation>O backup precisa ser um arquivo diferente do próprio banco de dados.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>Não foi possível copiar o backup.</translation>
    </message>
    <message>
        <source>1 product without sales before the replay is left out.</source>
        <translation>1 produto sem vendas antes da simulação ficou de fora.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>this code is a charge and no product, so its line is left out</source>
        <translation>este código é uma taxa, e não um produto, por isso a linha ficou de fora</translation>
    </message>
    <message>
        <source>It was not loaded; train it anew.</source>
        <translation>Ele não foi carregado; treine de novo.</translation>
    </message>
    <message>
        <source>The stored model is damaged (%1).</source>
        <translation>O modelo gravado está danificado (%1).</translation>
    </message>
    <message>
        <source>Train it again; no data were lost.</source>
        <translation>Treine de novo; nenhum dado se perdeu.</translation>
    </message>
    <message>
        <source>%1 ordered units are late since %2 and expected %3; ask the supplier for a date.</source>
        <translation>%1 unidades pedidas estão atrasadas desde %2 e são esperadas em %3; peça uma data ao fornecedor.</translation>
    </message>
    <message>
        <source>%1 ordered units are overdue since %2 and no longer counted; ask the supplier for a date.</source>
        <translation>%1 unidades pedidas estão atrasadas desde %2 e já não contam; peça uma data ao fornecedor.</translation>
    </message>
    <message>
        <source>%1 late since %2, expected %3</source>
        <translation>%1 com atraso desde %2, previsto para %3</translation>
    </message>
    <message>
        <source>%1 overdue since %2 no longer counted</source>
        <translation>%1 com atraso desde %2, já não conta</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>%1 units are expected to be lost before an order can arrive</source>
        <translation>%1 unidades de venda devem ser perdidas antes que um pedido possa chegar</translation>
    </message>
    <message>
        <source>your own forecast in the place of the model&apos;s</source>
        <translation>sua própria previsão no lugar da do modelo</translation>
    </message>
    <message>
        <source>No trained model serves this store: this is a simple forecast.</source>
        <translation>Nenhum modelo treinado atende esta loja: esta é uma previsão simples.</translation>
    </message>
    <message>
        <source>A simple forecast serves until a model is better.</source>
        <translation>Uma previsão simples é usada até que um modelo seja melhor.</translation>
    </message>
    <message>
        <source>The sales of store %1 begin on %2, so nothing is known before %3.</source>
        <translation>As vendas da loja %1 começam em %2, por isso nada se sabe antes de %3.</translation>
    </message>
    <message>
        <source>Choose a day after the first sales.</source>
        <translation>Escolha um dia depois das primeiras vendas.</translation>
    </message>
    <message>
        <source>This table holds %1 (told by %2) and no sales that can be learnt from.</source>
        <translation>Esta tabela contém %1 (reconhecido por %2) e nenhuma venda com que se possa aprender.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found (told by %1).</source>
        <translation>Esta tabela contém unidades por produto, mas nenhuma coluna com data foi encontrada (reconhecido por %1).</translation>
    </message>
    <message>
        <source>If they are sales all the same, choose the table sales.</source>
        <translation>Se mesmo assim forem vendas, escolha a tabela Vendas.</translation>
    </message>
    <message>
        <source>stock movements</source>
        <translation>movimentos de estoque</translation>
    </message>
    <message>
        <source>forecast figures</source>
        <translation>números de previsão</translation>
    </message>
    <message>
        <source>plan figures</source>
        <translation>números do plano</translation>
    </message>
    <message>
        <source>units of days after today</source>
        <translation>unidades de dias futuros</translation>
    </message>
    <message>
        <source>ranking figures</source>
        <translation>números de ranking</translation>
    </message>
    <message>
        <source>transfers between stores</source>
        <translation>transferências entre lojas</translation>
    </message>
    <message>
        <source>goods written off</source>
        <translation>baixas de mercadoria</translation>
    </message>
    <message>
        <source>quotes to customers</source>
        <translation>orçamentos a clientes</translation>
    </message>
    <message>
        <source>bookings of the accounts</source>
        <translation>lançamentos contábeis</translation>
    </message>
    <message>
        <source>They mix sales with receipts and corrections and have no balance.</source>
        <translation>Elas misturam vendas com entradas e correções e não têm saldo.</translation>
    </message>
    <message>
        <source>Export the sales by themselves, and the stock as a list of what is on hand.</source>
        <translation>Exporte só as vendas e, à parte, o estoque como lista de saldos.</translation>
    </message>
    <message>
        <source>Returns are taken off the sales where they stand beside them, as rows with negative units: export the sales with the returns in them.</source>
        <translation>As devoluções são descontadas das vendas quando estão junto delas, como linhas com unidades negativas: exporte as vendas com as devoluções incluídas.</translation>
    </message>
    <message>
        <source>Forecasts are made here from the sales themselves: import those.</source>
        <translation>Aqui as previsões são feitas com as próprias vendas: importe as vendas.</translation>
    </message>
    <message>
        <source>A plan is made here from sales, stock and orders: import those.</source>
        <translation>Aqui o plano é feito com vendas, estoque e pedidos: importe esses dados.</translation>
    </message>
    <message>
        <source>What has not been sold yet cannot be learnt from.</source>
        <translation>O que ainda não foi vendido não serve para aprender.</translation>
    </message>
    <message>
        <source>Sums over a whole period say nothing about its days: export the sales by day.</source>
        <translation>Totais de um período inteiro nada dizem sobre os dias: exporte as vendas por dia.</translation>
    </message>
    <message>
        <source>They are no sales.</source>
        <translation>Não são vendas.</translation>
    </message>
    <message>
        <source>Import the stock of each store as it is after them.</source>
        <translation>Importe o estoque de cada loja como ficou depois delas.</translation>
    </message>
    <message>
        <source>Import the stock as it is after them.</source>
        <translation>Importe o estoque como ficou depois delas.</translation>
    </message>
    <message>
        <source>They are no sales yet: import the invoices or orders.</source>
        <translation>Ainda não são vendas: importe as notas fiscais ou os pedidos.</translation>
    </message>
    <message>
        <source>They have no products: export the sales from the till or the shop system by day and product.</source>
        <translation>Não trazem produtos: exporte as vendas do caixa ou do sistema da loja por dia e produto.</translation>
    </message>
    <message>
        <source>Sales need the day on which they were made: export them by day.</source>
        <translation>As vendas precisam do dia em que foram feitas: exporte-as por dia.</translation>
    </message>
    <message>
        <source>If the figures are the stock, choose the table stock.</source>
        <translation>Se os números são o estoque, escolha a tabela Estoque.</translation>
    </message>
    <message>
        <source>The file is a list of orders to suppliers (told by %1): what has not come of them is on order.</source>
        <translation>O arquivo é uma lista de pedidos a fornecedores (reconhecido por %1): o que ainda não veio deles está a chegar.</translation>
    </message>
    <message>
        <source>The file is goods received from suppliers (told by %1): they count as deliveries: for the stock since the last count, and for the lead time where the day of the order is known.</source>
        <translation>O arquivo traz mercadorias recebidas de fornecedores (reconhecido por %1): elas contam como entregas, para o estoque desde a última contagem e, onde o dia do pedido é conhecido, para o prazo de entrega.</translation>
    </message>
    <message>
        <source>The file is a list of stock on hand (told by %1): its quantities are the stock on hand.</source>
        <translation>O arquivo é uma lista de saldos em estoque (reconhecido por %1): as quantidades são o saldo em estoque.</translation>
    </message>
    <message>
        <source>The file is a stock ledger (told by %1): the last balance of each product and day is the stock on hand.</source>
        <translation>O arquivo é um livro de estoque (reconhecido por %1): o último saldo de cada produto e dia é o saldo em estoque.</translation>
    </message>
    <message>
        <source>The file is a list of products (told by %1): its values become known of the products.</source>
        <translation>O arquivo é uma lista de produtos (reconhecido por %1): os valores dela passam a valer para os produtos.</translation>
    </message>
    <message>
        <source>The file is a price list (told by %1): the prices that hold today become known of the products.</source>
        <translation>O arquivo é uma lista de preços (reconhecido por %1): os preços em vigor hoje passam a valer para os produtos.</translation>
    </message>
    <message>
        <source>The rows are orders of customers, so what was ordered of a product on a day (&quot;%1&quot;) is what was sold.</source>
        <translation>As linhas são pedidos de clientes, por isso o que foi pedido de um produto em um dia (“%1”) é o que foi vendido.</translation>
    </message>
    <message>
        <source>There is no column with units: &quot;%1&quot; is money, so money is forecast, and orders are in money too.</source>
        <translation>Não há coluna com unidades: “%1” é dinheiro, por isso a previsão é em dinheiro, e os pedidos também.</translation>
    </message>
    <message>
        <source>If there is an export with units, import that.</source>
        <translation>Se houver uma exportação com unidades, importe essa.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of the only store, %1.</source>
        <translation>A tabela não tem coluna de loja, por isso todas as linhas são da única loja, %1.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of the only store, %1.</source>
        <translation>Os locais da tabela não são nenhuma das lojas, por isso todas as linhas são da única loja, %1.</translation>
    </message>
    <message>
        <source>The table has no column with a store, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>A tabela não tem coluna de loja, por isso todas as linhas são da loja %1, a única que tem todos esses produtos.</translation>
    </message>
    <message>
        <source>The table has no column with a store, and there are %1 stores (%2).</source>
        <translation>A tabela não tem coluna de loja, e há %1 lojas (%2).</translation>
    </message>
    <message>
        <source>Choose the store it is of, or add a column with the stores.</source>
        <translation>Escolha a loja a que ela pertence ou acrescente uma coluna com as lojas.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1) and no other is as like, so the known product is meant.</source>
        <translation>1 código de produto difere de um conhecido só em zeros à esquerda ou maiúsculas (%1), e nenhum outro é tão parecido; vale o produto conhecido.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2) and no other is as like, so the known product is meant.</source>
        <translation>%1 códigos de produto diferem de um conhecido só em zeros à esquerda ou maiúsculas (%2), e nenhum outro é tão parecido; vale o produto conhecido.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1), as stock in several places does, so they are added up.</source>
        <translation>1 produto aparece em várias linhas da mesma loja e dia (%1), como ocorre com estoque em vários locais; por isso elas são somadas.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2), as stock in several places does, so they are added up.</source>
        <translation>%1 produtos aparecem em várias linhas da mesma loja e dia (%2), como ocorre com estoque em vários locais; por isso elas são somadas.</translation>
    </message>
    <message>
        <source>There are no sales of the product %1.</source>
        <translation>Não há vendas do produto %1.</translation>
    </message>
    <message>
        <source>There are no sales of the products %1.</source>
        <translation>Não há vendas dos produtos %1.</translation>
    </message>
    <message>
        <source>There is no store %1 with sales.</source>
        <translation>Não há loja %1 com vendas.</translation>
    </message>
    <message>
        <source>There are no stores %1 with sales.</source>
        <translation>Não há lojas %1 com vendas.</translation>
    </message>
    <message>
        <source>What the table says of it is kept, and has an effect once sales of it come.</source>
        <translation>O que a tabela diz dele fica guardado e passa a valer quando houver vendas.</translation>
    </message>
    <message>
        <source>What the table says of them is kept, and has an effect once sales of them come.</source>
        <translation>O que a tabela diz deles fica guardado e passa a valer quando houver vendas.</translation>
    </message>
    <message>
        <source>Stores that are written another way than they are known are taken for the known ones (%1).</source>
        <translation>Lojas escritas de outra forma são tratadas como as já conhecidas (%1).</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, 1 day before the last sales (%3): what was sold since is taken off it, and what came since is added.</source>
        <translation>O estoque da loja %1 é o do fim do dia %2, 1 dia antes das últimas vendas (%3): o que foi vendido desde então é descontado, e o que chegou é somado.</translation>
    </message>
    <message>
        <source>The stock of store %1 is that of the evening of %2, %3 days before the last sales (%4): what was sold since is taken off it, and what came since is added.</source>
        <translation>O estoque da loja %1 é o do fim do dia %2, %3 dias antes das últimas vendas (%4): o que foi vendido desde então é descontado, e o que chegou é somado.</translation>
    </message>
    <message>
        <source>The stock of 1 product is older than its last sales (%1: %2): what was sold since is taken off it.</source>
        <translation>O estoque de 1 produto é mais antigo que suas últimas vendas (%1: %2): o que foi vendido desde então é descontado.</translation>
    </message>
    <message>
        <source>The stock of %1 products is older than their last sales (%2: %3): what was sold since is taken off it.</source>
        <translation>O estoque de %1 produtos é mais antigo que suas últimas vendas (%2: %3): o que foi vendido desde então é descontado.</translation>
    </message>
    <message>
        <source>The prices of &quot;%1&quot; are in several currencies (%2) and are read as if they were in one.</source>
        <translation>Os preços de “%1” estão em várias moedas (%2) e são lidos como se fossem em uma só.</translation>
    </message>
    <message>
        <source>Bring them into one currency first?</source>
        <translation>Quer convertê-los antes para uma só moeda?</translation>
    </message>
    <message>
        <source>The highest discount ever given here was %1 %: what %2 % would sell is a guess.</source>
        <translation>O maior desconto já dado aqui foi de %1%: quanto se venderia com %2% é um palpite.</translation>
    </message>
    <message>
        <source>No discount was ever given here: what %1 % would sell is a guess.</source>
        <translation>Nunca se deu desconto aqui: quanto se venderia com %1% é um palpite.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>Um desconto fica entre 0 e 100 por cento.</translation>
    </message>
    <message>
        <source>1 store differs from another one in capital letters or accents only (%1); each is planned on its own.</source>
        <translation>1 loja difere de outra só em maiúsculas ou acentos (%1); cada uma é planejada à parte.</translation>
    </message>
    <message>
        <source>%1 stores differ from another one in capital letters or accents only (%2); each is planned on its own.</source>
        <translation>%1 lojas diferem de outra só em maiúsculas ou acentos (%2); cada uma é planejada à parte.</translation>
    </message>
    <message>
        <source>holds only from a later day on, so it is left out</source>
        <translation>só vale a partir de um dia futuro, por isso ficou de fora</translation>
    </message>
    <message>
        <source>holds no more, so it is left out</source>
        <translation>não vale mais, por isso ficou de fora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a word that is no day of the week: write Mon,Thu</source>
        <translation>“%1” contém uma palavra que não é dia da semana: escreva seg,qui</translation>
    </message>
    <message>
        <source>the order is later than its receipt</source>
        <translation>o pedido é posterior ao recebimento</translation>
    </message>
    <message>
        <source>No sale in %1 days.</source>
        <translation>Nenhuma venda em %1 dias.</translation>
    </message>
    <message>
        <source>%1 cover %2 weeks; %3 are needed.</source>
        <translation>%1 cobrem %2 semanas; são necessárias %3.</translation>
    </message>
    <message>
        <source>%1 cost %2 and protect %3; %4 are needed.</source>
        <translation>%1 custam %2 e protegem %3; são necessárias %4.</translation>
    </message>
    <message>
        <source>%1 % service, as a unit short costs %2 and one on the shelf %3 a week</source>
        <translation>%1% de nível de serviço, pois uma unidade em falta custa %2, e uma na prateleira, %3 por semana</translation>
    </message>
    <message>
        <source>from %1 on a unit costs %2, which saves %3 after holding it</source>
        <translation>a partir de %1, a unidade custa %2, o que economiza %3 já descontado o custo de manter em estoque</translation>
    </message>
    <message>
        <source>free freight from %1</source>
        <translation>frete grátis desde %1</translation>
    </message>
    <message>
        <source>%1 from store %2</source>
        <translation>%1 da loja %2</translation>
    </message>
    <message>
        <source>Raised to free freight from %1.</source>
        <translation>Aumentado até o frete grátis, a partir de %1.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message>
        <source>1 more thing to look at.</source>
        <translation>Há mais 1 ponto a verificar.</translation>
    </message>
    <message>
        <source>%1 more things to look at.</source>
        <translation>Há mais %1 pontos a verificar.</translation>
    </message>
    <message>
        <source>The last check found damage: %1</source>
        <translation>A última verificação encontrou danos: %1</translation>
    </message>
    <message>
        <source>The database was never checked.</source>
        <translation>O banco de dados nunca foi verificado.</translation>
    </message>
    <message>
        <source>The database was last checked %1 days ago.</source>
        <translation>O banco de dados foi verificado pela última vez há %1 dias.</translation>
    </message>
    <message>
        <source>There is no backup beside the database yet.</source>
        <translation>Ainda não há backup ao lado do banco de dados.</translation>
    </message>
    <message>
        <source>The newest backup is %1 days old.</source>
        <translation>O backup mais recente tem %1 dias.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the database; a backup or an update may need %2.</source>
        <translation>Só há %1 livres no disco do banco de dados; um backup ou uma atualização pode precisar de %2.</translation>
    </message>
    <message>
        <source>1 job was cut off; nothing of it is stored half.</source>
        <translation>1 tarefa foi interrompida; nada dela ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>%1 jobs were cut off; nothing of them is stored half.</source>
        <translation>%1 tarefas foram interrompidas; nada delas ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Loja %1: %2</translation>
    </message>
    <message>
        <source>No trained model serves the store yet.</source>
        <translation>Nenhum modelo treinado atende a loja ainda.</translation>
    </message>
    <message>
        <source>%1 of %2 stores have no trained model yet.</source>
        <translation>%1 de %2 lojas ainda não têm modelo treinado.</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the log has its trace.</source>
        <translation>O Shelfcast fechou inesperadamente em %1; o log guarda os detalhes.</translation>
    </message>
    <message>
        <source>The last %1 changes are missing from the database: its log was lost or an older copy was put in its place.</source>
        <translation>As últimas %1 alterações faltam no banco de dados: o log dele se perdeu ou uma cópia mais antiga foi posta no lugar.</translation>
    </message>
    <message>
        <source>Check your newest uploads, or restore the newest backup.</source>
        <translation>Confira suas importações mais recentes ou restaure o backup mais recente.</translation>
    </message>
    <message>
        <source>The database is no longer where it was: it was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>O banco de dados já não está onde estava: foi movido, renomeado ou excluído, ou a unidade dele não está conectada.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Reunindo</translation>
    </message>
    <message>
        <source>Another program has this database open for writing: %1.</source>
        <translation>Outro programa está com este banco de dados aberto para gravação: %1.</translation>
    </message>
    <message>
        <source>Close it there, or open the database for reading only.</source>
        <translation>Feche-o lá ou abra o banco de dados em somente leitura.</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be written.</source>
        <translation>Não é possível gravar na pasta do banco de dados.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the database for reading only.</source>
        <translation>Escolha outra pasta ou abra o banco de dados em somente leitura.</translation>
    </message>
    <message>
        <source>You have no right to write this database file.</source>
        <translation>Você não tem permissão para gravar neste arquivo de banco de dados.</translation>
    </message>
    <message>
        <source>Nothing was changed; open it for reading only, or ask its owner.</source>
        <translation>Nada foi alterado; abra em somente leitura ou peça permissão ao dono do arquivo.</translation>
    </message>
    <message>
        <source>You have no right to read this database file.</source>
        <translation>Você não tem permissão para ler este arquivo de banco de dados.</translation>
    </message>
    <message>
        <source>The database was brought up to date; a copy of the old one is kept as %1.</source>
        <translation>O banco de dados foi atualizado; uma cópia do antigo está guardada como %1.</translation>
    </message>
    <message>
        <source>A restore was cut off once the backup was in its place.</source>
        <translation>Uma restauração foi interrompida quando o backup já estava no lugar.</translation>
    </message>
    <message>
        <source>A restore was cut off before it was done.</source>
        <translation>Uma restauração foi interrompida antes de terminar.</translation>
    </message>
    <message>
        <source>The database is as it was before.</source>
        <translation>O banco de dados está como antes.</translation>
    </message>
    <message>
        <source>The database before it is kept as %1.</source>
        <translation>O banco de dados anterior está guardado como %1.</translation>
    </message>
    <message>
        <source>The audit was changed from outside: it is not the one whose last line was noted beside the database.</source>
        <translation>A auditoria foi alterada fora do programa: a última linha não é a que foi anotada ao lado do banco de dados.</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced while Shelfcast had it open.</source>
        <translation>O arquivo do banco de dados foi movido, excluído ou substituído enquanto o Shelfcast o mantinha aberto.</translation>
    </message>
    <message>
        <source>All that was stored so far is kept as %1.</source>
        <translation>Tudo o que foi gravado até agora está guardado como %1.</translation>
    </message>
    <message>
        <source>Put it where it belongs and open it.</source>
        <translation>Coloque-o no lugar certo e abra-o.</translation>
    </message>
    <message>
        <source>This change was not stored.</source>
        <translation>Esta alteração não foi gravada.</translation>
    </message>
    <message>
        <source>A copy could not be kept: its folder is gone or full.</source>
        <translation>Não foi possível guardar uma cópia: a pasta de destino sumiu ou está cheia.</translation>
    </message>
    <message>
        <source>Export what you need before you close Shelfcast.</source>
        <translation>Exporte o que precisar antes de fechar o Shelfcast.</translation>
    </message>
    <message>
        <source>There is no Shelfcast database here.</source>
        <translation>Aqui não há banco de dados do Shelfcast.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>Não foi possível gravar o arquivo: o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>The database is open in another program: %1.</source>
        <translation>O banco de dados está aberto em outro programa: %1.</translation>
    </message>
    <message>
        <source>This backup is encrypted: give its passphrase.</source>
        <translation>Este backup está criptografado: informe a senha dele.</translation>
    </message>
    <message>
        <source>Nothing is sold on %1 (%2 of the last %3 without a sale).</source>
        <translation>Não há vendas nestes dias: %1 (%2 dos últimos %3 sem venda).</translation>
    </message>
    <message>
        <source>Nothing is sold on %1.</source>
        <translation>Não há vendas nestes dias: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold on the holidays: %1.</source>
        <translation>Não há vendas nestes feriados: %1.</translation>
    </message>
    <message>
        <source>Nothing is sold at the same time of every year.</source>
        <translation>Todo ano, na mesma época, não há vendas.</translation>
    </message>
    <message>
        <source>The shop is closed then, and 0 is forecast.</source>
        <translation>Nesses dias a loja está fechada, e a previsão é 0.</translation>
    </message>
    <message>
        <source>So it is in store %1.</source>
        <translation>É assim na loja %1.</translation>
    </message>
    <message>
        <source>So it is in %1 of %2 stores, such as %3.</source>
        <translation>É assim em %1 de %2 lojas, por exemplo %3.</translation>
    </message>
    <message>
        <source>Only what was sold is written: none of the %1 rows says 0.</source>
        <translation>Só está registrado o que foi vendido: nenhuma das %1 linhas traz 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0.</source>
        <translation>Só está registrado o que foi vendido: %1 das %2 linhas trazem 0.</translation>
    </message>
    <message>
        <source>Only what was sold is written: %1 of the %2 rows say 0, and %3 open days have no row.</source>
        <translation>Só está registrado o que foi vendido: %1 das %2 linhas trazem 0, e %3 dias de loja aberta não têm linha.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2: &quot;%3&quot; is %4.</source>
        <translation>Os anos de “%1” são os %2: “%3” é %4.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are those of %2.</source>
        <translation>Os anos de “%1” são os %2.</translation>
    </message>
    <message>
        <source>the Buddhist calendar</source>
        <translation>do calendário budista</translation>
    </message>
    <message>
        <source>the calendar of Taiwan</source>
        <translation>do calendário de Taiwan</translation>
    </message>
    <message>
        <source>the Persian calendar</source>
        <translation>do calendário persa</translation>
    </message>
    <message>
        <source>the Islamic calendar</source>
        <translation>do calendário islâmico</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras: &quot;%2&quot; is %3.</source>
        <translation>Os anos de “%1” são contados por eras: “%2” é %3.</translation>
    </message>
    <message>
        <source>The years of &quot;%1&quot; are counted by eras.</source>
        <translation>Os anos de “%1” são contados por eras.</translation>
    </message>
    <message>
        <source>As you decided, the years of &quot;%1&quot; are read as they stand.</source>
        <translation>Como você decidiu, os anos de “%1” são lidos como estão.</translation>
    </message>
    <message>
        <source>Of the dates in &quot;%1&quot;, those whose day could be a month stand with the year in front, and the others as text: a spreadsheet took the day of the first for the month.</source>
        <translation>Nas datas de “%1”, aquelas em que o dia também poderia ser um mês começam pelo ano, e as outras estão como texto: um programa de planilhas tomou o dia das primeiras pelo mês.</translation>
    </message>
    <message>
        <source>Day and month are put back in their places.</source>
        <translation>Dia e mês são postos de volta no lugar.</translation>
    </message>
    <message>
        <source>They are left as they stand.</source>
        <translation>Ficam como estão.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unit %2 behind its numbers, which are read as they stand.</source>
        <translation>“%1” tem a unidade %2 depois dos números, que são lidos como estão.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the units %2 behind its numbers, which are read as they stand.</source>
        <translation>“%1” tem as unidades %2 depois dos números, que são lidos como estão.</translation>
    </message>
    <message>
        <source>Rows with %1 beside them would be counted in the wrong size, so they are held back.</source>
        <translation>Linhas com %1 ao lado seriam contadas no tamanho errado, por isso ficam retidas.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they are read as one table.</source>
        <translation>As abas “%1”, %2 têm as mesmas colunas e nomes de anos ou meses, por isso são lidas como uma só tabela.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns and the names of years or months, so they could be read as one table; only the first is.</source>
        <translation>As abas “%1”, %2 têm as mesmas colunas e nomes de anos ou meses, por isso poderiam ser lidas como uma só tabela; só a primeira é lida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it is read as a product of this name.</source>
        <translation>“%1” aparece em %2 linhas com data própria cujas unidades não são a soma de outras linhas, por isso é lido como um produto com esse nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in %2 rows with a date of their own whose units are not the sum of other rows, so it would be a product; it is left out as a total.</source>
        <translation>“%1” aparece em %2 linhas com data própria cujas unidades não são a soma de outras linhas, por isso seria um produto; ficou de fora como total.</translation>
    </message>
    <message>
        <source>As you decided, &quot;%1&quot; holds receipt numbers and no stores.</source>
        <translation>Como você decidiu, “%1” contém números de cupom, e não lojas.</translation>
    </message>
    <message>
        <source>As you decided, the values of &quot;%1&quot; are units.</source>
        <translation>Como você decidiu, os valores de “%1” são unidades.</translation>
    </message>
    <message>
        <source>As you decided, the rows are sales.</source>
        <translation>Como você decidiu, as linhas são vendas.</translation>
    </message>
    <message>
        <source>As you decided, the file is %1.</source>
        <translation>Como você decidiu, o arquivo é %1.</translation>
    </message>
    <message>
        <source>a list of orders to suppliers</source>
        <translation>uma lista de pedidos a fornecedores</translation>
    </message>
    <message>
        <source>goods received from suppliers</source>
        <translation>uma lista de mercadorias recebidas</translation>
    </message>
    <message>
        <source>a list of stock on hand</source>
        <translation>uma lista de saldos em estoque</translation>
    </message>
    <message>
        <source>a stock ledger</source>
        <translation>um livro de estoque</translation>
    </message>
    <message>
        <source>a list of products</source>
        <translation>uma lista de produtos</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>uma lista de preços</translation>
    </message>
    <message>
        <source>As you decided, all lines are those of store %1.</source>
        <translation>Como você decidiu, todas as linhas são da loja %1.</translation>
    </message>
    <message>
        <source>1 product code differs from a known one in leading zeros or capitals only (%1); as you decided, they are other products.</source>
        <translation>1 código de produto difere de um conhecido só em zeros à esquerda ou maiúsculas (%1); como você decidiu, são produtos diferentes.</translation>
    </message>
    <message>
        <source>%1 product codes differ from a known one in leading zeros or capitals only (%2); as you decided, they are other products.</source>
        <translation>%1 códigos de produto diferem de um conhecido só em zeros à esquerda ou maiúsculas (%2); como você decidiu, são produtos diferentes.</translation>
    </message>
    <message>
        <source>1 product stands in several rows of a store and day (%1); as you decided, the last row counts.</source>
        <translation>1 produto aparece em várias linhas da mesma loja e dia (%1); como você decidiu, vale a última linha.</translation>
    </message>
    <message>
        <source>%1 products stand in several rows of a store and day (%2); as you decided, the last row counts.</source>
        <translation>%1 produtos aparecem em várias linhas da mesma loja e dia (%2); como você decidiu, vale a última linha.</translation>
    </message>
    <message>
        <source>There is no decision &quot;%1&quot;.</source>
        <translation>Não existe a decisão “%1”.</translation>
    </message>
    <message>
        <source>This file does not ask for the decision %1, so &quot;%2&quot; changes nothing.</source>
        <translation>Este arquivo não pede a decisão %1, por isso “%2” não muda nada.</translation>
    </message>
    <message>
        <source>The stock is taken back, and not known from then on, of: %1.</source>
        <translation>A informação de estoque foi desfeita, e a partir daí o estoque é desconhecido para: %1.</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>Aberta todos os dias.</translation>
    </message>
    <message>
        <source>The store is closed on %1.</source>
        <translation>A loja fecha nestes dias: %1.</translation>
    </message>
    <message>
        <source>The store is closed on 1 holiday.</source>
        <translation>A loja fecha em 1 feriado.</translation>
    </message>
    <message>
        <source>The store is closed on %1 holidays.</source>
        <translation>A loja fecha em %1 feriados.</translation>
    </message>
    <message>
        <source>The store is closed in 1 closure.</source>
        <translation>A loja tem 1 fechamento próprio.</translation>
    </message>
    <message>
        <source>The store is closed in %1 closures.</source>
        <translation>A loja tem %1 fechamentos próprios.</translation>
    </message>
    <message>
        <source>The store is closed at the same time of every year.</source>
        <translation>Todo ano, na mesma época, a loja fecha.</translation>
    </message>
    <message>
        <source>A store that is closed all week sells nothing.</source>
        <translation>Uma loja fechada a semana toda não vende nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>“%1” termina antes de começar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than a year.</source>
        <translation>“%1” dura mais de um ano.</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>terças</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>quartas</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>quintas</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>sextas</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>sábados</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Ano-Novo</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2 de janeiro</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Dia de Reis</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Natal ortodoxo</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Quinta-feira Santa</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Sexta-feira Santa</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Páscoa</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Segunda de Páscoa</translation>
    </message>
    <message>
        <source>Orthodox Good Friday</source>
        <translation>Sexta-feira Santa ortodoxa</translation>
    </message>
    <message>
        <source>Orthodox Easter Sunday</source>
        <translation>Páscoa ortodoxa</translation>
    </message>
    <message>
        <source>Orthodox Easter Monday</source>
        <translation>Segunda de Páscoa ortodoxa</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Dia da Libertação</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Dia do Rei</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Dia do Trabalho</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Feriado bancário de maio</translation>
    </message>
    <message>
        <source>3 May</source>
        <translation>3 de maio</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Dia da Vitória</translation>
    </message>
    <message>
        <source>17 May</source>
        <translation>17 de maio</translation>
    </message>
    <message>
        <source>Last Monday of May</source>
        <translation>Última segunda de maio</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascensão</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pentecostes</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Segunda de Pentecostes</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Christi</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Dia da República</translation>
    </message>
    <message>
        <source>6 June</source>
        <translation>6 de junho</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Dia da Independência</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>14 de julho</translation>
    </message>
    <message>
        <source>1 August</source>
        <translation>1º de agosto</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assunção de Maria</translation>
    </message>
    <message>
        <source>Last Monday of August</source>
        <translation>Última segunda de agosto</translation>
    </message>
    <message>
        <source>First Monday of September</source>
        <translation>1ª segunda de setembro</translation>
    </message>
    <message>
        <source>28 September</source>
        <translation>28 de setembro</translation>
    </message>
    <message>
        <source>German Unity</source>
        <translation>Unidade Alemã</translation>
    </message>
    <message>
        <source>Second Monday of October</source>
        <translation>2ª segunda de outubro</translation>
    </message>
    <message>
        <source>12 October</source>
        <translation>12 de outubro</translation>
    </message>
    <message>
        <source>26 October</source>
        <translation>26 de outubro</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Dia da Reforma</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>Todos os Santos</translation>
    </message>
    <message>
        <source>11 November</source>
        <translation>11 de novembro</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Ação de Graças</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1º de dezembro</translation>
    </message>
    <message>
        <source>6 December</source>
        <translation>6 de dezembro</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Imaculada Conceição</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Véspera de Natal</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Natal</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 de dezembro</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Véspera do Ano-Novo</translation>
    </message>
    <message>
        <source>The stock is not known, so no orders are planned.</source>
        <translation>O estoque não é conhecido, por isso nenhum pedido é planejado.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each is read as a store of its name.</source>
        <translation>As abas “%1”, %2 têm as mesmas colunas e os mesmos produtos nos mesmos dias com outros números, por isso cada uma é lida como a loja que lhe dá nome.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; they are read as one table.</source>
        <translation>As abas “%1”, %2 têm as mesmas colunas e os mesmos produtos nos mesmos dias com outros números, por isso cada uma poderia ser uma loja; são lidas como uma só tabela.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on the same days with other figures, so each could be a store; only the first is read.</source>
        <translation>As abas “%1”, %2 têm as mesmas colunas e os mesmos produtos nos mesmos dias com outros números, por isso cada uma poderia ser uma loja; só a primeira é lida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not between %2 and %3.</source>
        <translation>“%1” não está entre %2 e %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of weekdays like Mon,Thu.</source>
        <translation>“%1” não é uma lista de dias da semana como seg,qui.</translation>
    </message>
    <message>
        <source>%1 cannot be raised to the supplier&apos;s minimum with the lines on it.</source>
        <translation>%1 não pode ser aumentado até o mínimo do fornecedor com os itens que tem.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>No name of a column says units sold, so they are read from &quot;%1&quot;.</source>
        <translation>Nenhuma coluna se chama unidades vendidas, por isso elas são lidas de “%1”.</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot;, so that is read as the store.</source>
        <translation>Cada produto aparece uma vez por dia para cada “%1”, por isso essa coluna é lida como a loja.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus, as a ledger writes what left the stock: they are read as sold.</source>
        <translation>%1 de %2 valores de “%3” têm sinal de menos, como um livro de estoque registra as saídas: são lidos como vendidos.</translation>
    </message>
    <message>
        <source>%1 of %2 values of &quot;%3&quot; have a minus and are read as returns, as you decided.</source>
        <translation>%1 de %2 valores de “%3” têm sinal de menos e são lidos como devoluções, como você decidiu.</translation>
    </message>
    <message>
        <source>Stores %1: %2</source>
        <translation>Lojas %1: %2</translation>
    </message>
    <message>
        <source>The file is a list of ordering policies (told by %1): by these rules the orders are decided from now on.</source>
        <translation>O arquivo é uma lista de regras de pedido (reconhecido por %1): a partir de agora, os pedidos seguem essas regras.</translation>
    </message>
    <message>
        <source>The file is a list of prices by quantity (told by %1): these take the place of the prices by quantity that were known of its products.</source>
        <translation>O arquivo é uma lista de preços por quantidade (reconhecido por %1): eles substituem os preços por quantidade já conhecidos dos produtos dela.</translation>
    </message>
    <message>
        <source>Rules stated: products %1, suppliers %2, classes %3; taken back: %4.</source>
        <translation>Regras informadas: produtos %1, fornecedores %2, classes %3; desfeitas: %4.</translation>
    </message>
    <message>
        <source>Prices by quantity: products %1, of them with several steps %2.</source>
        <translation>Preços por quantidade: produtos %1, dos quais com várias faixas %2.</translation>
    </message>
    <message>
        <source>Holding costs are read as those of %1 weeks, as the name of their column says, and kept by the week.</source>
        <translation>Os custos de manter em estoque são lidos como os de %1 semanas, como diz o nome da coluna, e guardados por semana.</translation>
    </message>
    <message>
        <source>names no product, supplier or class (A, B or C)</source>
        <translation>não indica produto, fornecedor nem classe (A, B ou C)</translation>
    </message>
    <message>
        <source>says nothing, so it is left out</source>
        <translation>não informa nada, por isso ficou de fora</translation>
    </message>
    <message>
        <source>states several rules at once: keep one of them</source>
        <translation>informa várias regras de uma vez: deixe só uma</translation>
    </message>
    <message>
        <source>needs both costs above 0: of a unit short and of a unit held</source>
        <translation>precisa dos dois custos acima de 0: o da unidade em falta e o da unidade em estoque</translation>
    </message>
    <message>
        <source>says up to what is ordered, and not from which stock on</source>
        <translation>informa até quanto pedir, mas não a partir de que estoque</translation>
    </message>
    <message>
        <source>the maximum is under the minimum</source>
        <translation>o máximo é menor que o mínimo</translation>
    </message>
    <message>
        <source>a lot is 1 unit or more</source>
        <translation>um lote tem 1 unidade ou mais</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>falta o preço</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write 11:00</source>
        <translation>“%1” não é um horário: escreva 11:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day like 11:00.</source>
        <translation>“%1” não é um horário como 11:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of prices.</source>
        <translation>“%1” não é uma lista de preços.</translation>
    </message>
    <message>
        <source>Write 1=2.00; 100=1.80: rising quantities, each with the cost of a unit.</source>
        <translation>Escreva 1=2.00; 100=1.80: quantidades crescentes, cada uma com o custo da unidade.</translation>
    </message>
    <message>
        <source>No store has sales before that date.</source>
        <translation>Nenhuma loja tem vendas antes dessa data.</translation>
    </message>
    <message>
        <source>Looking for the tables</source>
        <translation>Procurando as tabelas</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Lendo as tabelas</translation>
    </message>
    <message>
        <source>Reading what nothing leads to any more</source>
        <translation>Lendo o que ficou sem ligação</translation>
    </message>
    <message>
        <source>Adding up the days</source>
        <translation>Somando os dias</translation>
    </message>
    <message>
        <source>Checking the uploads</source>
        <translation>Verificando as importações</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <translation>Verificando os modelos</translation>
    </message>
    <message>
        <source>Adding up the products</source>
        <translation>Somando os produtos</translation>
    </message>
    <message>
        <source>Checking what was saved</source>
        <translation>Verificando a recuperação</translation>
    </message>
    <message>
        <source>lines of master data</source>
        <translation>linhas de cadastro</translation>
    </message>
    <message>
        <source>lines of stock and deliveries</source>
        <translation>linhas de estoque e entregas</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>pedidos de compra</translation>
    </message>
    <message>
        <source>lines of purchase orders</source>
        <translation>itens de pedidos de compra</translation>
    </message>
    <message>
        <source>own forecasts and quantities</source>
        <translation>previsões e quantidades próprias</translation>
    </message>
    <message>
        <source>lines of the audit</source>
        <translation>linhas da auditoria</translation>
    </message>
    <message>
        <source>This database was saved from a damaged one.</source>
        <translation>Este banco de dados foi recuperado de um danificado.</translation>
    </message>
    <message>
        <source>Of the %1 %2 of %3 could not be read.</source>
        <translation>Não foi possível ler %2 de %3 %1.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): its rows are not what was imported.</source>
        <translation>Importação %1 (%2): as linhas não são as que foram importadas.</translation>
    </message>
    <message>
        <source>Take it back and import the file again.</source>
        <translation>Desfaça-a e importe o arquivo de novo.</translation>
    </message>
    <message>
        <source>Model %1 is damaged and was left out.</source>
        <translation>O modelo %1 está danificado e ficou de fora.</translation>
    </message>
    <message>
        <source>Store %1 is served by its earlier model %2.</source>
        <translation>A loja %1 usa seu modelo anterior, %2.</translation>
    </message>
    <message>
        <source>The database&apos;s own record is gone: how much there was before is not known.</source>
        <translation>O registro do próprio banco de dados se perdeu: não se sabe quanto havia antes.</translation>
    </message>
    <message>
        <source>The table %1 holds values that are not what was written.</source>
        <translation>A tabela %1 contém valores que não são os que foram gravados.</translation>
    </message>
    <message>
        <source>Check what it shows.</source>
        <translation>Confira o que ela mostra.</translation>
    </message>
    <message>
        <source>The audit is sound up to line %1; the lines after it were numbered anew.</source>
        <translation>A auditoria está íntegra até a linha %1; as linhas seguintes foram renumeradas.</translation>
    </message>
    <message>
        <source>Nothing of Shelfcast&apos;s can be read in this file.</source>
        <translation>Nada do Shelfcast pode ser lido neste arquivo.</translation>
    </message>
    <message>
        <source>There is a file already where the saved database is to go.</source>
        <translation>Já existe um arquivo no local onde o banco de dados recuperado deve ficar.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Upload %1 (%2): rows that are gone: %3.</source>
        <translation>Importação %1 (%2): linhas perdidas: %3.</translation>
    </message>
    <message>
        <source>Copies of imported files that were damaged and left out: %1.</source>
        <translation>Cópias de arquivos importados que estavam danificadas e ficaram de fora: %1.</translation>
    </message>
    <message>
        <source>Records of uploads that are gone: %1; their rows are there as &quot;salvaged upload&quot;.</source>
        <translation>Registros de importações perdidos: %1; as linhas deles estão em “salvaged upload”.</translation>
    </message>
    <message>
        <source>Names of products or stores that are gone: %1; their sales are there as &quot;salvaged-&quot; and a number.</source>
        <translation>Nomes de produtos ou lojas perdidos: %1; as vendas deles estão em “salvaged-” e um número.</translation>
    </message>
    <message>
        <source>Rows left out because what they belong to is gone: %1.</source>
        <translation>Linhas deixadas de fora porque se perdeu aquilo a que pertenciam: %1.</translation>
    </message>
    <message>
        <source>The selling calendar was changed meanwhile, in another window or by the command line.</source>
        <translation>O calendário de vendas foi alterado nesse meio-tempo, em outra janela ou pela linha de comando.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation>Nada foi alterado; confira de novo.</translation>
    </message>
    <message>
        <source>rows of sales</source>
        <translation>linhas de vendas</translation>
    </message>
    <message>
        <source>records of uploads</source>
        <translation>importações</translation>
    </message>
    <message>
        <source>records of products</source>
        <translation>produtos</translation>
    </message>
    <message>
        <source>stored settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>trained models</source>
        <translation>modelos treinados</translation>
    </message>
    <message>
        <source>The stores are not all kept by the %1; choose one store to see its forecast.</source>
        <translation>As lojas não são todas registradas por %1; escolha uma loja para ver a previsão dela.</translation>
    </message>
    <message>
        <source>The stores count in different currencies: their amounts are not added up.</source>
        <translation>As lojas usam moedas diferentes: os valores delas não são somados.</translation>
    </message>
    <message>
        <source>The new model was not put to use: %1</source>
        <translation>O novo modelo não entrou em uso: %1</translation>
    </message>
    <message>
        <source>There are 1 day of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Há apenas 1 dia de vendas até agora: pouco para revelar um padrão ou testar uma previsão.</translation>
    </message>
    <message>
        <source>There are 1 week of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Há apenas 1 semana de vendas até agora: pouco para revelar um padrão ou testar uma previsão.</translation>
    </message>
    <message>
        <source>There are 1 month of sales so far: too few to hold a pattern to learn, or to test a forecast on.</source>
        <translation>Há apenas 1 mês de vendas até agora: pouco para revelar um padrão ou testar uma previsão.</translation>
    </message>
    <message>
        <source>Supplier %1: %2</source>
        <translation>Fornecedor %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; write order days as Mon,Thu.</source>
        <translation>“%1” não é um dia da semana; escreva os dias de pedido como Mon,Thu.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>this row was cancelled or refunded, so it is left out</source>
        <translation>esta linha foi cancelada ou reembolsada, por isso ficou de fora</translation>
    </message>
    <message>
        <source>this row is a total and no product, so it is left out</source>
        <translation>esta linha é um total, e não um produto, por isso ficou de fora</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>falta a quantidade</translation>
    </message>
    <message>
        <source>A replay of %1 weeks needs %2 weeks of sales before it; there are %3.</source>
        <translation>Uma simulação de %1 semanas exige %2 semanas de vendas antes dela; há %3.</translation>
    </message>
    <message>
        <source>A replay of %1 months needs %2 months of sales before it; there are %3.</source>
        <translation>Uma simulação de %1 meses exige %2 meses de vendas antes dela; há %3.</translation>
    </message>
    <message>
        <source>This table holds %1 and no sales that can be learnt from.</source>
        <translation>Esta tabela contém %1 e nenhuma venda com que se possa aprender.</translation>
    </message>
    <message>
        <source>This table holds units by product, but no column with a date was found.</source>
        <translation>Esta tabela contém unidades por produto, mas nenhuma coluna com data foi encontrada.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, so all lines are those of store %1, the only one that has all of these products.</source>
        <translation>Os locais da tabela não são nenhuma das lojas, por isso todas as linhas são da loja %1, a única que tem todos esses produtos.</translation>
    </message>
    <message>
        <source>The places in the table are none of the stores, and there are %1 stores (%2).</source>
        <translation>Os locais da tabela não são nenhuma das lojas, e há %1 lojas (%2).</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 1, the whole price, as in the data of this store.</source>
        <translation>Um desconto fica entre 0 e 1, o preço inteiro, como nos dados desta loja.</translation>
    </message>
    <message>
        <source>1 product differs from another one in capital letters or accents only (%1); each is forecast on its own.</source>
        <translation>1 produto difere de outro só em maiúsculas ou acentos (%1); cada um tem sua própria previsão.</translation>
    </message>
    <message>
        <source>%1 products differ from another one in capital letters or accents only (%2); each is forecast on its own.</source>
        <translation>%1 produtos diferem de outro só em maiúsculas ou acentos (%2); cada um tem sua própria previsão.</translation>
    </message>
    <message>
        <source>1 product of %1 will probably run out before anything ordered today can arrive: %2.</source>
        <translation>1 produto de %1 provavelmente acaba antes que algo pedido hoje possa chegar: %2.</translation>
    </message>
    <message>
        <source>%1 products of %2 will probably run out before anything ordered today can arrive: %3.</source>
        <translation>%1 produtos de %2 provavelmente acabam antes que algo pedido hoje possa chegar: %3.</translation>
    </message>
    <message>
        <source>Order today, which saves %1 of the %2 at risk, and ask the suppliers what can come sooner.</source>
        <translation>Faça o pedido hoje, o que evita perder %1 dos %2 em risco, e pergunte aos fornecedores o que pode chegar antes.</translation>
    </message>
    <message>
        <source>Order today, and ask the suppliers what can come sooner.</source>
        <translation>Faça o pedido hoje e pergunte aos fornecedores o que pode chegar antes.</translation>
    </message>
    <message>
        <source>The forecast of %1 no longer fits.</source>
        <translation>A previsão de %1 já não serve.</translation>
    </message>
    <message>
        <source>Train the store again, and look at what changed: prices, the assortment, a new competitor.</source>
        <translation>Treine a loja de novo e veja o que mudou: preços, sortimento, um novo concorrente.</translation>
    </message>
    <message>
        <source>Its forecasts of a week are off by %1 more than when it was tested.</source>
        <translation>As previsões de uma semana erram %1 mais do que no teste.</translation>
    </message>
    <message>
        <source>Unusual sales of 1 product of %1.</source>
        <translation>Vendas incomuns de 1 produto de %1.</translation>
    </message>
    <message>
        <source>Unusual sales of %1 products of %2.</source>
        <translation>Vendas incomuns de %1 produtos de %2.</translation>
    </message>
    <message>
        <source>%1 sold %2 on %3, expected %4 (%5 to %6).</source>
        <translation>%1 vendeu %2 em %3; o esperado era %4 (%5 a %6).</translation>
    </message>
    <message>
        <source>%1 sold %2 from %3 to %4, expected %5 (%6 to %7).</source>
        <translation>%1 vendeu %2 de %3 a %4; o esperado era %5 (%6 a %7).</translation>
    </message>
    <message>
        <source>Look whether the figures are right, and what was behind them: a promotion that is not in the data, a large customer, an empty shelf.</source>
        <translation>Veja se os números estão certos e o que houve: uma promoção que não está nos dados, um cliente grande, uma prateleira vazia.</translation>
    </message>
    <message>
        <source>Correct the file, or mark the event.</source>
        <translation>Corrija o arquivo ou registre o evento.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, over %5.</source>
        <translation>Limite %1: %2 de %3 é %4, acima de %5.</translation>
    </message>
    <message>
        <source>Limit %1: %2 of %3 is %4, under %5.</source>
        <translation>Limite %1: %2 de %3 é %4, abaixo de %5.</translation>
    </message>
    <message>
        <source>the revenue at risk</source>
        <translation>a receita em risco</translation>
    </message>
    <message>
        <source>the value of the orders due</source>
        <translation>o valor dos pedidos a fazer</translation>
    </message>
    <message>
        <source>the number of critical products</source>
        <translation>o número de produtos críticos</translation>
    </message>
    <message>
        <source>the number of units sold in the last week</source>
        <translation>o número de unidades vendidas na última semana</translation>
    </message>
    <message>
        <source>the accuracy of the forecast in percent</source>
        <translation>a precisão da previsão em porcentagem</translation>
    </message>
    <message>
        <source>Train the store again.</source>
        <translation>Treine a loja de novo.</translation>
    </message>
    <message>
        <source>Look whether all sales are in, and what changed in the shop.</source>
        <translation>Veja se todas as vendas foram importadas e o que mudou na loja.</translation>
    </message>
    <message>
        <source>Look at the orders of the store.</source>
        <translation>Veja os pedidos da loja.</translation>
    </message>
    <message>
        <source>A job was cut off on %1; nothing of it is stored half: %2.</source>
        <translation>Uma tarefa foi interrompida em %1; nada dela ficou gravado pela metade: %2.</translation>
    </message>
    <message>
        <source>Run it again: the page Health and the verb jobs offer it.</source>
        <translation>Execute-a de novo: a página Saúde e o comando jobs oferecem isso.</translation>
    </message>
    <message>
        <source>The service could not do a job of %1: %2.</source>
        <translation>O serviço não conseguiu executar uma tarefa de %1: %2.</translation>
    </message>
    <message>
        <source>Put right what the sentence names, and ask for it again.</source>
        <translation>Corrija o que a frase aponta e peça de novo.</translation>
    </message>
    <message>
        <source>The night had 1 problem.</source>
        <translation>A noite teve 1 problema.</translation>
    </message>
    <message>
        <source>The night had %1 problems.</source>
        <translation>A noite teve %1 problemas.</translation>
    </message>
    <message>
        <source>The file %1 could not be imported.</source>
        <translation>Não foi possível importar o arquivo %1.</translation>
    </message>
    <message>
        <source>Store %1 has no orders.</source>
        <translation>A loja %1 não tem pedidos.</translation>
    </message>
    <message>
        <source>Read the report of the night, and import rejected files by hand.</source>
        <translation>Leia o relatório da noite e importe à mão os arquivos rejeitados.</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>Não existe o alerta %1.</translation>
    </message>
    <message>
        <source>Alert %1 is over: what it was about is no longer so.</source>
        <translation>O alerta %1 acabou: o motivo dele já não existe.</translation>
    </message>
    <message>
        <source>users and keys</source>
        <translation>usuários e chaves</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
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
        <translation>%1 linhas como “%2” são em cada coluna a soma das linhas abaixo delas: ficam de fora.</translation>
    </message>
    <message>
        <source>%1 rows such as &quot;%2&quot; could be the sums of the rows below them, in every column: they are read as products, as you decided.</source>
        <translation>%1 linhas como “%2” poderiam ser em cada coluna a soma das linhas abaixo delas: são lidas como produtos, como você decidiu.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: the units of a sale count once.</source>
        <translation>Cada venda está escrita em várias linhas, uma por valor (“%1”), cada uma com suas unidades: as unidades de uma venda contam uma vez.</translation>
    </message>
    <message>
        <source>Each sale is written in several rows, one per amount (&quot;%1&quot;), each with its units: they add up, as you decided.</source>
        <translation>Cada venda está escrita em várias linhas, uma por valor (“%1”), cada uma com suas unidades: elas são somadas, como você decidiu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: &quot;%2&quot; in %3 rows takes back what was sold, so their units are taken off the sales.</source>
        <translation>“%1” diz débito ou crédito: “%2” em %3 linhas desfaz o que foi vendido, por isso suas unidades são descontadas das vendas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says debit or credit: the %3 rows with &quot;%2&quot; are read as sales, as you decided.</source>
        <translation>“%1” diz débito ou crédito: as %3 linhas com “%2” são lidas como vendas, como você decidiu.</translation>
    </message>
    <message>
        <source>No row has units, and each is a line of a receipt: each line counts as one piece.</source>
        <translation>Nenhuma linha tem unidades e cada uma é uma linha de recibo: cada linha conta como uma peça.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1; their rows are added up to the product.</source>
        <translation>Há produtos de vários tipos segundo %1; suas linhas são somadas ao produto.</translation>
    </message>
    <message>
        <source>Products come in several kinds by %1, which are read as products of their own.</source>
        <translation>Há produtos de vários tipos segundo %1, que são lidos como produtos próprios.</translation>
    </message>
    <message>
        <source>this row is marked as no sale of goods, so it is left out</source>
        <translation>esta linha está marcada como não sendo venda de mercadoria, por isso fica de fora</translation>
    </message>
    <message>
        <source>this row is about its receipt as a whole and not about a product, so it is left out</source>
        <translation>esta linha trata do seu recibo como um todo e não de um produto, por isso fica de fora</translation>
    </message>
    <message>
        <source>this row is the sum of the rows below it, so it is left out</source>
        <translation>esta linha é a soma das linhas abaixo dela, por isso fica de fora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds all items of an order: each item is read as a row of its own.</source>
        <translation>“%1” contém todos os itens de um pedido: cada item é lido como uma linha própria.</translation>
    </message>
    <message>
        <source>The items of an order stand side by side, up to %1 of them: each item is read as a row of its own.</source>
        <translation>Os itens de um pedido ficam lado a lado, até %1: cada item é lido como uma linha própria.</translation>
    </message>
    <message>
        <source>The codes in &quot;%1&quot; were shortened by a spreadsheet (&quot;%2&quot;), so the products are told by &quot;%3&quot;.</source>
        <translation>Os códigos em “%1” foram encurtados por uma planilha (“%2”), por isso os produtos são distinguidos por “%3”.</translation>
    </message>
    <message>
        <source>All rows go to the store &quot;%1&quot;, which the title names.</source>
        <translation>Todas as linhas vão para a loja “%1”, que o título nomeia.</translation>
    </message>
    <message>
        <source>The file is numbers by date (told by %1), as weather and economy are: forecasts use them where they help.</source>
        <translation>O arquivo traz números por data (reconhecido por %1), como os de clima e economia: as previsões os usam onde ajudam.</translation>
    </message>
    <message>
        <source>%1 lacks 1 day between %2 and %3 (%4): for up to a week the last value goes on.</source>
        <translation>Falta 1 dia em %1 entre %2 e %3 (%4): por até uma semana, o último valor continua valendo.</translation>
    </message>
    <message>
        <source>%1 lacks %2 days between %3 and %4 (the first is %5): for up to a week the last value goes on, longer gaps are not known.</source>
        <translation>Faltam %2 dias em %1 entre %3 e %4 (o primeiro é %5): por até uma semana, o último valor continua valendo; lacunas maiores ficam desconhecidas.</translation>
    </message>
    <message>
        <source>%1 has 1 value that leaps as no other does (%2 on %3): check its row.</source>
        <translation>%1 tem 1 valor que salta como nenhum outro (%2 em %3): confira a linha dele.</translation>
    </message>
    <message>
        <source>%1 has %2 values that leap as no others do (the first is %3 on %4): check their rows.</source>
        <translation>%1 tem %2 valores que saltam como nenhum outro (o primeiro é %3 em %4): confira as linhas deles.</translation>
    </message>
    <message>
        <source>%1 has several values of one day (%2): the last row counts.</source>
        <translation>%1 tem vários valores do mesmo dia (%2): vale a última linha.</translation>
    </message>
    <message>
        <source>There is no store in the region %1.</source>
        <translation>Não há nenhuma loja na região %1.</translation>
    </message>
    <message>
        <source>There are no stores in the regions %1.</source>
        <translation>Não há nenhuma loja nas regiões %1.</translation>
    </message>
    <message>
        <source>%1 reaches %2 days beyond the sales: forecasts know it so far ahead and no further.</source>
        <translation>%1 vai %2 dias além das vendas: as previsões conhecem esses valores com essa antecedência e não mais.</translation>
    </message>
    <message>
        <source>%1 ends on %2, no later than the sales (%3): only its past is known. Where the file goes on with a forecast for the days ahead, it can do more.</source>
        <translation>%1 termina em %2, não depois das vendas (%3): só o passado é conhecido. Se o arquivo continuar com uma previsão para os próximos dias, pode ajudar mais.</translation>
    </message>
    <message>
        <source>%1 ends on %2, long before the sales (%3): it is kept, and not used until newer values come.</source>
        <translation>%1 termina em %2, muito antes das vendas (%3): fica gravado, mas não é usado até chegarem valores mais novos.</translation>
    </message>
    <message>
        <source>%1 comes by week: a value counts from the week after, when it can be known, and only its past is used.</source>
        <translation>%1 vem por semana: um valor conta a partir da semana seguinte, quando já pode ser conhecido, e só o passado é usado.</translation>
    </message>
    <message>
        <source>%1 comes by month: a value counts from the month after, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 vem por mês: um valor conta a partir do mês seguinte, o mais cedo em que pode ser conhecido, e só o passado é usado.</translation>
    </message>
    <message>
        <source>%1 comes every %2 days: a value counts from the end of its period, when it can be known at the earliest, and only its past is used.</source>
        <translation>%1 vem a cada %2 dias: um valor conta a partir do fim do período dele, o mais cedo em que pode ser conhecido, e só o passado é usado.</translation>
    </message>
    <message>
        <source>%1 counts from the days on which it was published, and only its past is used.</source>
        <translation>%1 conta a partir dos dias da publicação, e só o passado é usado.</translation>
    </message>
    <message>
        <source>%1: used, known %2 days ahead; on %3 earlier weeks the error was %4 lower ± %5.</source>
        <translation>%1: em uso, com %2 dias de antecedência; em %3 semanas anteriores, o erro foi %4 menor ± %5.</translation>
    </message>
    <message>
        <source>%1: used by its past; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: em uso pelo passado; em %2 semanas anteriores, o erro foi %3 menor ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, no gain that chance would not give; on %2 earlier weeks the error was %3 lower ± %4.</source>
        <translation>%1: sem uso, nenhum ganho além do que o acaso daria; em %2 semanas anteriores, o erro foi %3 menor ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, it does not help; on %2 earlier weeks the error was %3 higher ± %4.</source>
        <translation>%1: sem uso, não ajuda; em %2 semanas anteriores, o erro foi %3 maior ± %4.</translation>
    </message>
    <message>
        <source>%1: not used, the history is too short to tell whether it helps.</source>
        <translation>%1: sem uso, o histórico é curto demais para saber se ajuda.</translation>
    </message>
    <message>
        <source>%1: not tried, there are too many outside series to try each.</source>
        <translation>%1: sem teste, há séries externas demais para testar cada uma.</translation>
    </message>
    <message>
        <source>Trying outside series on earlier weeks: %1</source>
        <translation>Testando séries externas em semanas anteriores: %1</translation>
    </message>
    <message>
        <source>A source needs one query that only reads: one statement that begins with SELECT or WITH.</source>
        <translation>Uma fonte precisa de uma única consulta somente leitura: uma instrução que comece com SELECT ou WITH.</translation>
    </message>
    <message>
        <source>Qt has no driver %1 here (there are: %2). For ODBC on Debian and Ubuntu: apt install libqt6sql6-odbc, and the ODBC driver of the database itself.</source>
        <translation>O Qt não tem aqui o driver %1 (disponíveis: %2). Para ODBC no Debian e no Ubuntu: apt install libqt6sql6-odbc, e o driver ODBC do próprio banco de dados.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was imported of it; it is asked again next time.</source>
        <translation>Não é possível acessar o banco de dados. Nada foi importado dele; ele será consultado de novo na próxima vez.</translation>
    </message>
    <message>
        <source>The database did not answer the query. Nothing was imported of it; put the query right and test it.</source>
        <translation>O banco de dados não respondeu à consulta. Nada foi importado dele; corrija a consulta e teste-a.</translation>
    </message>
    <message>
        <source>The query gave no rows, so there is nothing to import.</source>
        <translation>A consulta não retornou linhas, por isso não há nada a importar.</translation>
    </message>
    <message>
        <source>A password is not kept in the database: leave it out of the connection, and name the file it stands in (readable by you alone) or a variable of the environment.</source>
        <translation>Senhas não são gravadas no banco de dados: tire a senha da conexão e indique o arquivo que a contém (que só você possa ler) ou uma variável de ambiente.</translation>
    </message>
    <message>
        <source>The password of %1 is not there: the environment has no %2.</source>
        <translation>Falta a senha de %1: o ambiente não tem %2.</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lendo o banco de dados</translation>
    </message>
    <message>
        <source>usual sales %1</source>
        <translation>vendas habituais %1</translation>
    </message>
    <message>
        <source>level of the last weeks %1</source>
        <translation>nível das últimas semanas %1</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>tendência %1</translation>
    </message>
    <message>
        <source>time of the year %1</source>
        <translation>época do ano %1</translation>
    </message>
    <message>
        <source>days of the week %1</source>
        <translation>dias da semana %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>feriado %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promoção %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>preço %1</translation>
    </message>
    <message>
        <source>competitor&apos;s price %1</source>
        <translation>preço do concorrente %1</translation>
    </message>
    <message>
        <source>other products&apos; offers %1</source>
        <translation>ofertas de outros produtos %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>clima %1</translation>
    </message>
    <message>
        <source>other reasons %1</source>
        <translation>outros motivos %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 days) %2</source>
        <translation>promoções não anunciadas (cerca de 1 a cada %1 dias) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 weeks) %2</source>
        <translation>promoções não anunciadas (cerca de 1 a cada %1 semanas) %2</translation>
    </message>
    <message>
        <source>promotions nobody announced (about 1 in %1 months) %2</source>
        <translation>promoções não anunciadas (cerca de 1 a cada %1 meses) %2</translation>
    </message>
    <message>
        <source>your forecast %1</source>
        <translation>sua previsão %1</translation>
    </message>
    <message>
        <source>your price %1</source>
        <translation>seu preço %1</translation>
    </message>
    <message>
        <source>your discount %1</source>
        <translation>seu desconto %1</translation>
    </message>
    <message>
        <source>your promotion %1</source>
        <translation>sua promoção %1</translation>
    </message>
    <message>
        <source>your competitor_price %1</source>
        <translation>seu preço do concorrente %1</translation>
    </message>
    <message>
        <source>%1 numbers of &quot;%2&quot; have another decimal sign than the rest, such as &quot;%3&quot;, and are read by their own.</source>
        <translation>%1 números de “%2” têm outro separador decimal que os demais, por exemplo “%3”, e são lidos conforme o próprio.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they are read as one table.</source>
        <translation>As abas “%1”, %2 têm as mesmas colunas e os mesmos produtos em outros dias, por isso são lidas como uma só tabela.</translation>
    </message>
    <message>
        <source>The sheets &quot;%1&quot;, %2 have the same columns, and the same products on other days, so they could be read as one table; only the first is.</source>
        <translation>As abas “%1”, %2 têm as mesmas colunas e os mesmos produtos em outros dias, por isso poderiam ser lidas como uma só tabela; só a primeira é lida.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, so each is read as the amount of its row: a price is the amount divided by the units.</source>
        <translation>Os valores de “%1” crescem com as unidades da linha, por isso cada um é lido como o valor total da sua linha: um preço é o valor total dividido pelas unidades.</translation>
    </message>
    <message>
        <source>The values of &quot;%1&quot; grow with the units of the row, and are read as prices of one unit all the same.</source>
        <translation>Os valores de “%1” crescem com as unidades da linha e, mesmo assim, são lidos como preços de uma unidade.</translation>
    </message>
    <message>
        <source>There is no column with products, so all sales of a store are forecast as one product, &quot;%1&quot;.</source>
        <translation>Não há coluna com produtos, por isso todas as vendas de uma loja são previstas como um só produto, “%1”.</translation>
    </message>
    <message>
        <source>Each product comes once a day for each &quot;%1&quot; in each &quot;%2&quot;, so both together are read as the store.</source>
        <translation>Cada produto aparece uma vez por dia para cada “%1” em cada “%2”, por isso as duas colunas juntas são lidas como a loja.</translation>
    </message>
    <message>
        <source>There is no forecast run %1.</source>
        <translation>Não existe a previsão nº %1.</translation>
    </message>
    <message>
        <source>The forecast of %1 covers %2 to %3, not all days from %4 to %5.</source>
        <translation>A previsão de %1 abrange de %2 a %3, não todos os dias de %4 a %5.</translation>
    </message>
    <message>
        <source>Choose a later run or nearer days.</source>
        <translation>Escolha uma previsão posterior ou dias mais próximos.</translation>
    </message>
    <message>
        <source>No earlier forecast of these days is kept.</source>
        <translation>Nenhuma previsão anterior destes dias está guardada.</translation>
    </message>
    <message>
        <source>Each forecast is kept from now on, and the next one can be compared with it.</source>
        <translation>A partir de agora cada previsão fica guardada, e a próxima poderá ser comparada com ela.</translation>
    </message>
    <message>
        <source>The forecast that was kept of %1 cannot be read.</source>
        <translation>A previsão guardada de %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold where %2 were expected.</source>
        <translation>Chegou 1 dia de vendas: %1 unidades vendidas contra %2 esperadas.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold where %3 were expected.</source>
        <translation>Chegaram %1 dias de vendas: %2 unidades vendidas contra %3 esperadas.</translation>
    </message>
    <message>
        <source>1 day of sales came in: %1 sold.</source>
        <translation>Chegou 1 dia de vendas: %1 unidades vendidas.</translation>
    </message>
    <message>
        <source>%1 days of sales came in: %2 sold.</source>
        <translation>Chegaram %1 dias de vendas: %2 unidades vendidas.</translation>
    </message>
    <message>
        <source>No sales came in since.</source>
        <translation>Não chegaram vendas desde então.</translation>
    </message>
    <message>
        <source>The model is the same.</source>
        <translation>O modelo é o mesmo.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2.</source>
        <translation>Modelo %1 no lugar de %2.</translation>
    </message>
    <message>
        <source>Model %1 in place of %2, which cannot be asked any more: what else changed is in this step.</source>
        <translation>Modelo %1 no lugar de %2, que não pode mais ser consultado: o resto que mudou está nesta etapa.</translation>
    </message>
    <message>
        <source>Planned prices and promotions are the same.</source>
        <translation>Os preços e as promoções planejados são os mesmos.</translation>
    </message>
    <message>
        <source>A price of %1 is planned in place of %2.</source>
        <translation>Está planejado um preço de %1 no lugar de %2.</translation>
    </message>
    <message>
        <source>A discount of %1 is planned in place of %2.</source>
        <translation>Está planejado um desconto de %1 no lugar de %2.</translation>
    </message>
    <message>
        <source>A promotion is planned on %1 of %2 days in place of %3.</source>
        <translation>Está planejada uma promoção em %1 de %2 dias no lugar de %3.</translation>
    </message>
    <message>
        <source>%1 is planned at %2 in place of %3.</source>
        <translation>Para %1 está planejado %2 no lugar de %3.</translation>
    </message>
    <message>
        <source>1 product is planned otherwise.</source>
        <translation>1 produto tem outro plano.</translation>
    </message>
    <message>
        <source>%1 products are planned otherwise.</source>
        <translation>%1 produtos têm outro plano.</translation>
    </message>
    <message>
        <source>No forecast by hand.</source>
        <translation>Nenhuma previsão manual.</translation>
    </message>
    <message>
        <source>Forecasts by hand change it by %1; before they changed it by %2.</source>
        <translation>As previsões manuais a alteram em %1; antes a alteravam em %2.</translation>
    </message>
    <message>
        <source>No product came or went.</source>
        <translation>Nenhum produto entrou ou saiu.</translation>
    </message>
    <message>
        <source>Products that came: %1. Products that went: %2.</source>
        <translation>Produtos que entraram: %1. Produtos que saíram: %2.</translation>
    </message>
    <message>
        <source>The sales begin later than they did or come by other periods: nothing can be told apart.</source>
        <translation>As vendas começam mais tarde que antes ou vêm em outros períodos: não é possível separar nada.</translation>
    </message>
    <message>
        <source>Corrected sales, settings, another version of the program.</source>
        <translation>Vendas corrigidas, configurações, outra versão do programa.</translation>
    </message>
    <message>
        <source>Nothing else changed it.</source>
        <translation>Nada mais a alterou.</translation>
    </message>
    <message>
        <source>Asking the earlier model</source>
        <translation>Consultando o modelo anterior</translation>
    </message>
    <message>
        <source>Asking the present model</source>
        <translation>Consultando o modelo atual</translation>
    </message>
    <message>
        <source>The columns %1 stand side by side, so each of them is read as a store.</source>
        <translation>As colunas %1 estão lado a lado, por isso cada uma é lida como uma loja.</translation>
    </message>
    <message>
        <source>The days of each week stand side by side, so each is read as a row of its own; the week is that of &quot;%1&quot;.</source>
        <translation>Os dias de cada semana estão lado a lado, por isso cada um é lido como uma linha própria; a semana é a de “%1”.</translation>
    </message>
    <message>
        <source>The dates in &quot;%1&quot; are written in two ways: those with strokes are read as %2, the others as %3.</source>
        <translation>As datas em “%1” estão escritas de duas formas: as que têm barras são lidas como %2, as outras como %3.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
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
        <translation>Procurando o que precisa de atenção</translation>
    </message>
    <message>
        <source>The very same file was imported before (upload %1, %2), so nothing was stored again.</source>
        <translation>Exatamente o mesmo arquivo já foi importado (importação %1, %2), por isso nada foi gravado de novo.</translation>
    </message>
    <message>
        <source>Nothing of it was stored: it can be meant in more than one way. Import one such file by hand, answering what is asked; those with the same columns are then read alike at night.</source>
        <translation>Nada dele foi gravado: pode ser entendido de mais de uma forma. Importe à mão um arquivo assim, respondendo ao que for perguntado; os que têm as mesmas colunas passam a ser lidos do mesmo modo à noite.</translation>
    </message>
    <message>
        <source>It is still being written; it is looked at again next time.</source>
        <translation>Ainda está sendo gravado; será verificado de novo na próxima vez.</translation>
    </message>
    <message>
        <source>It was written to meanwhile and stays for the next time.</source>
        <translation>Foi alterado nesse meio-tempo e fica para a próxima vez.</translation>
    </message>
    <message>
        <source>The night was stopped before its end. What is reported was done.</source>
        <translation>A rotina da noite foi interrompida antes do fim. O que consta no relatório foi feito.</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>Recomendado: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1; otherwise: %2.</source>
        <translation>Recomendado: %1; ou então: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or name another one.</source>
        <translation>Não existe a pasta %1. Crie-a ou informe outra.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read by this user.</source>
        <translation>Este usuário não tem permissão para ler a pasta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved to %2.</source>
        <translation>Não é possível mover “%1” para %2.</translation>
    </message>
    <message>
        <source>Nothing was done; name another folder.</source>
        <translation>Nada foi feito; informe outra pasta.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Importação: %1.</translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1 can be imported.</source>
        <translation>Nada foi gravado ainda; dá para importar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3</source>
        <translation>%1 de %2 linhas de %3</translation>
    </message>
    <message>
        <source>1 row that plans the future</source>
        <translation>1 linha que planeja o futuro</translation>
    </message>
    <message>
        <source>%1 rows that plan the future</source>
        <translation>%1 linhas que planejam o futuro</translation>
    </message>
    <message>
        <source>%1 rows of earlier uploads were replaced.</source>
        <translation>%1 linhas de importações anteriores foram substituídas.</translation>
    </message>
    <message>
        <source>%1 rows gave way to stored ones.</source>
        <translation>%1 linhas deram lugar às já gravadas.</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Simulando o passado</translation>
    </message>
    <message>
        <source>Normal formula at equal service</source>
        <translation>Fórmula normal com serviço igual</translation>
    </message>
    <message>
        <source>Demand per period</source>
        <translation>Demanda por período</translation>
    </message>
    <message>
        <source>Netting demand against stock</source>
        <translation>Descontando o estoque da demanda</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>Gravando a previsão</translation>
    </message>
    <message>
        <source>Encrypting the backup</source>
        <translation>Criptografando o backup</translation>
    </message>
    <message>
        <source>Keeping the present database</source>
        <translation>Guardando o banco de dados atual</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Verificando o arquivo</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Verificando as tabelas</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Verificando as vendas</translation>
    </message>
    <message>
        <source>Checking the kept files</source>
        <translation>Verificando os arquivos guardados</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <translation>Verificando a auditoria</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>Open every day</source>
        <translation>Aberta todos os dias</translation>
    </message>
    <message>
        <source>Closed on Sundays</source>
        <translation>Fechada aos domingos</translation>
    </message>
    <message>
        <source>Closed on Sundays and holidays</source>
        <translation>Fechada aos domingos e feriados</translation>
    </message>
    <message>
        <source>Closed at weekends</source>
        <translation>Fechada no fim de semana</translation>
    </message>
    <message>
        <source>No row: nothing sold</source>
        <translation>Sem linha: nada vendido</translation>
    </message>
    <message>
        <source>No row: not known</source>
        <translation>Sem linha: desconhecido</translation>
    </message>
    <message>
        <source>Stock in the morning</source>
        <translation>Estoque no início do dia</translation>
    </message>
    <message>
        <source>Stock in the evening</source>
        <translation>Estoque no fim do dia</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Somar</translation>
    </message>
    <message>
        <source>Count equal rows once</source>
        <translation>Contar linhas iguais uma vez</translation>
    </message>
    <message>
        <source>They are stores</source>
        <translation>São lojas</translation>
    </message>
    <message>
        <source>They are receipts</source>
        <translation>São cupons</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>Vale a última</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Add to the day</source>
        <translation>Somar ao dia</translation>
    </message>
    <message>
        <source>Replace the day</source>
        <translation>Substituir o dia</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Manter o que está gravado</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Pedidos a fornecedores</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Recebimentos</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Saldo em estoque</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Livro de estoque</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de preços</translation>
    </message>
    <message>
        <source>The known product</source>
        <translation>O produto conhecido</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Outro produto</translation>
    </message>
    <message>
        <source>Forecast money</source>
        <translation>Prever em dinheiro</translation>
    </message>
    <message>
        <source>They are units</source>
        <translation>São unidades</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Recusar o arquivo</translation>
    </message>
    <message>
        <source>Our calendar</source>
        <translation>Nosso calendário</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>Calendário budista</translation>
    </message>
    <message>
        <source>Calendar of Taiwan</source>
        <translation>Calendário de Taiwan</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>Calendário persa</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>Calendário islâmico</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Todas as abas</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Só a primeira</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Um produto</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>Um total</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>feriados</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fechada: %1</translation>
    </message>
    <message>
        <source>A store each</source>
        <translation>Uma loja cada</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Count once</source>
        <translation>Contar uma vez</translation>
    </message>
    <message>
        <source>Amounts of rows</source>
        <translation>Valores da linha</translation>
    </message>
    <message>
        <source>Prices of one unit</source>
        <translation>Preços por unidade</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sazonalidade</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feriado</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concorrente</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Outros produtos</translation>
    </message>
    <message>
        <source>Unannounced offers</source>
        <translation>Ofertas não anunciadas</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Sua previsão</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Seu preço</translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation>Seu desconto</translation>
    </message>
    <message>
        <source>Your promotion</source>
        <translation>Sua promoção</translation>
    </message>
    <message>
        <source>Your competitor price</source>
        <translation>Seu preço do concorrente</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n row(s) that repeat another row of the file and do not count.</source>
        <translation>
            <numerusform>%n linha que repete outra linha do arquivo e não conta.</numerusform>
            <numerusform>%n linhas que repetem outra linha do arquivo e não contam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd row(s) held back: not in the sales.</source>
        <translation>
            <numerusform>%n linha incomum retida: fora das vendas.</numerusform>
            <numerusform>%n linhas incomuns retidas: fora das vendas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with negative units (returns), kept as they are.</source>
        <translation>
            <numerusform>%n linha com unidades negativas (devoluções), mantida como está.</numerusform>
            <numerusform>%n linhas com unidades negativas (devoluções), mantidas como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fractional units, as goods sold by weight have.</source>
        <translation>
            <numerusform>%n linha com unidades fracionadas, como em produtos vendidos por peso.</numerusform>
            <numerusform>%n linhas com unidades fracionadas, como em produtos vendidos por peso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that sold all of the stock: demand may have been higher, so these days do not count as low demand.</source>
        <translation>
            <numerusform>%n linha que vendeu todo o estoque: a demanda pode ter sido maior, por isso esse dia não conta como demanda baixa.</numerusform>
            <numerusform>%n linhas que venderam todo o estoque: a demanda pode ter sido maior, por isso esses dias não contam como demanda baixa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a price of zero or less.</source>
        <translation>
            <numerusform>%n linha com preço zero ou negativo.</numerusform>
            <numerusform>%n linhas com preço zero ou negativo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt line(s) with returns, taken off the sales of their day.</source>
        <translation>
            <numerusform>%n item de cupom com devolução, descontado das vendas do dia.</numerusform>
            <numerusform>%n itens de cupom com devolução, descontados das vendas do dia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Linha %1, %2 “%3”: %4</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
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
        <translation>sem preço</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>mais de um ano</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Adequado</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Excesso</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Sem giro</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>Ensolarado</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Rainy</source>
        <translation>Chuvoso</translation>
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
        <translation>média</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>histórico insuficiente</translation>
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
        <translation>Painel</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>O que responde</translation>
    </message>
    <message>
        <source>Is anything wrong today, and how much money is it about?</source>
        <translation>Há algo errado hoje, e quanto dinheiro isso envolve?</translation>
    </message>
    <message>
        <source>The four cards</source>
        <translation>Os quatro cartões</translation>
    </message>
    <message>
        <source>Stock worth</source>
        <translation>Valor do estoque</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Vendas e previsão</translation>
    </message>
    <message>
        <source>Of the whole store or of one category. The darker a band, the likelier the sales lie in it: half of all days in the innermost, 19 of 20 in the outermost.</source>
        <translation>Da loja inteira ou de uma categoria. Quanto mais escura a faixa, mais provável que as vendas fiquem nela: metade dos dias na mais interna, 19 de cada 20 na mais externa.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Pendências</translation>
    </message>
    <message>
        <source>What is worth looking at, the biggest money first. Open leads to where something is done about it, Done hides it for today, Snooze for a week; Ctrl+Z brings it back.</source>
        <translation>O que merece atenção, primeiro o que envolve mais dinheiro. Abrir leva ao lugar onde se resolve, Feito oculta por hoje, Adiar oculta por uma semana; Ctrl+Z traz de volta.</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Sugestão de compra</translation>
    </message>
    <message>
        <source>What do I order today, from whom, and why?</source>
        <translation>O que peço hoje, de quem e por quê?</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Uma linha</translation>
    </message>
    <message>
        <source>One product: its status, its stock, what will sell in 7 days, when it runs out and what to order. Space opens it; E explains the order as a sum that a pocket calculator confirms.</source>
        <translation>Um produto: a situação, o estoque, quanto vai vender em 7 dias, quando acaba e o que pedir. Espaço abre a linha; E explica o pedido como uma conta que se confere na calculadora.</translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation>Alterar um pedido</translation>
    </message>
    <message>
        <source>F2 or a double click on the quantity; a reason is kept with it. Ctrl+Z takes it back.</source>
        <translation>F2 ou um duplo clique na quantidade; o motivo fica guardado com ela. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>A tick (key O) puts a line into its supplier&apos;s order, a tick at the supplier all of its lines. The basket at the side raises, approves, exports and sends each order.</source>
        <translation>Marcar uma linha (tecla O) inclui o item no pedido do fornecedor; marcar o fornecedor inclui todos os itens dele. Em Pedidos do dia, ao lado, cada pedido é completado, aprovado, exportado e enviado.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>The most that all orders may cost together: those that protect most money stay.</source>
        <translation>O máximo que todos os pedidos juntos podem custar: ficam os que protegem mais dinheiro.</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>As abas</translation>
    </message>
    <message>
        <source>Purchase orders up to what came in; the plan of the weeks ahead; a simulation of what these rules would have achieved.</source>
        <translation>Os pedidos de compra até o recebimento; o plano das próximas semanas; uma simulação do que estas regras teriam alcançado.</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Previsão por produto</translation>
    </message>
    <message>
        <source>What if the price, a promotion or the stock of one product were different?</source>
        <translation>E se o preço, uma promoção ou o estoque de um produto fossem diferentes?</translation>
    </message>
    <message>
        <source>The sliders</source>
        <translation>Os controles</translation>
    </message>
    <message>
        <source>Everything follows while you drag. The mark under a slider is today&apos;s value; what is hatched the product has never had, and what it would do there is a guess.</source>
        <translation>Tudo acompanha enquanto você arrasta. A marca sob um controle é o valor de hoje; a área hachurada são valores que o produto nunca teve, e ali o resultado é um palpite.</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Por que esta demanda</translation>
    </message>
    <message>
        <source>What moves the demand of 7 days away from the usual, in units. Your own changes stand beneath, one after the other, and sum to what all of them do together.</source>
        <translation>O que afasta do habitual a demanda de 7 dias, em unidades. As suas alterações vêm abaixo, uma após a outra, e somam o efeito de todas juntas.</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>O efeito do preço</translation>
    </message>
    <message>
        <source>Units, revenue and, where the cost is known, margin over the price. A best price is named only where the curve turns between prices the product has had.</source>
        <translation>Unidades, receita e, quando o custo é conhecido, margem conforme o preço. Só se indica um melhor preço quando o ponto mais alto da curva fica entre preços que o produto já teve.</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Guardar cenário</translation>
    </message>
    <message>
        <source>Puts what you see beneath, where scenarios are compared and exported (Ctrl+S).</source>
        <translation>Leva o que você vê para a lista abaixo, onde os cenários são comparados e exportados (Ctrl+S).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>What will I sell?</source>
        <translation>Quanto vou vender?</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quê</translation>
    </message>
    <message>
        <source>One product, a category or the whole store, by day, week or month.</source>
        <translation>Um produto, uma categoria ou a loja inteira, por dia, semana ou mês.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>As faixas</translation>
    </message>
    <message>
        <source>Half of all periods end in the innermost, 8 of 10 in the middle one, 19 of 20 in the outermost.</source>
        <translation>Metade dos períodos fica na faixa mais interna, 8 de cada 10 na do meio, 19 de cada 20 na mais externa.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Sua previsão</translation>
    </message>
    <message>
        <source>Type over a cell of the table, or change the chosen rows by a percentage, with a reason. Orders follow yours; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed.</source>
        <translation>Digite em uma célula da tabela ou altere as linhas escolhidas em uma porcentagem, com um motivo. Os pedidos seguem a sua previsão; a do modelo fica ao lado, e o ganho que a sua trouxe é medido depois que os dias passam.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Travar</translation>
    </message>
    <message>
        <source>What is frozen no later change moves until it is unfrozen.</source>
        <translation>O que está travado não muda com nenhuma alteração posterior até ser destravado.</translation>
    </message>
    <message>
        <source>Upload and train</source>
        <translation>Importar e treinar</translation>
    </message>
    <message>
        <source>How do I get my data in, and is the model good?</source>
        <translation>Como trago meus dados, e o modelo é bom?</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Drop it on the window or choose it. What was understood is said before anything is stored, and every guess can be corrected. One press of Undo takes the whole upload back.</source>
        <translation>Solte o arquivo na janela ou escolha-o. Antes de gravar, o programa mostra o que entendeu, e cada suposição pode ser corrigida. Um clique em Desfazer retira a importação inteira.</translation>
    </message>
    <message>
        <source>What must be in it</source>
        <translation>O que ele precisa conter</translation>
    </message>
    <message>
        <source>Date, product and units sold; the store, where there are several. Prices, stock, promotions and the rest are used where they are there.</source>
        <translation>Data, produto e unidades vendidas; a loja, quando há várias. Preços, estoque, promoções e o resto são usados quando existem.</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Outras tabelas</translation>
    </message>
    <message>
        <source>Products, suppliers, stock, orders, goods received, prices by quantity and rules for ordering are told apart by their columns and imported the same way.</source>
        <translation>Produtos, fornecedores, estoque, pedidos, mercadorias recebidas, preços por quantidade e regras de pedido são reconhecidos pelas colunas e importados do mesmo modo.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Learns from the sales and is then tested on the last 30 days, which it has not seen. A model that is not better than repeating the past, or clearly worse than the one in use, does not take its place.</source>
        <translation>Aprende com as vendas e é testado nos últimos 30 dias, que não conhece. Um modelo que não é melhor que repetir o passado, ou que é claramente pior que o modelo em uso, não toma o lugar dele.</translation>
    </message>
    <message>
        <source>The model table</source>
        <translation>A tabela de modelos</translation>
    </message>
    <message>
        <source>Every model that was trained, with its accuracy beside that of repeating the past. Promote puts one in use, roll back takes the one before.</source>
        <translation>Todos os modelos já treinados, com a precisão ao lado da que se teria repetindo o passado. Ativar põe um modelo em uso, Reverter volta ao anterior.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Is anything wrong with the data or the program?</source>
        <translation>Há algo errado com os dados ou com o programa?</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>O que há aqui</translation>
    </message>
    <message>
        <source>The last check, models, backups, jobs that were cut off, disk and memory; who changed what and why; the log of the program, without your data.</source>
        <translation>A última verificação, os modelos, os backups, as tarefas interrompidas, o disco e a memória; quem alterou o quê e por quê; o log do programa, sem os seus dados.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Made by themselves beside the database: of 7 days, 4 weeks and 12 months, and one before each undo of an upload. The File menu makes and restores them.</source>
        <translation>Feitos automaticamente ao lado do banco de dados: de 7 dias, 4 semanas e 12 meses, e um antes de desfazer cada importação. O menu Arquivo faz e restaura backups.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Cadastros</translation>
    </message>
    <message>
        <source>What do I sell, who brings it, and how is it ordered?</source>
        <translation>O que vendo, quem entrega e como é pedido?</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Alterar um valor</translation>
    </message>
    <message>
        <source>Type into a cell: cost, pack, minimum, lead time, order days. Ctrl+Z takes it back.</source>
        <translation>Digite em uma célula: custo, embalagem, mínimo, prazo, dias de pedido. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>Regra de pedido</translation>
    </message>
    <message>
        <source>A rule by service level, fill rate, costs, minimum and maximum or fixed lots, and prices by quantity. What it does to today&apos;s orders is shown before it is kept.</source>
        <translation>Uma regra por nível de serviço, taxa de atendimento, custos, mínimo e máximo ou lotes fixos, e preços por quantidade. O efeito sobre os pedidos de hoje é mostrado antes de salvar.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>O que significam as palavras</translation>
    </message>
    <message>
        <source>Low / expected / high</source>
        <translation>Baixo / esperado / alto</translation>
    </message>
    <message>
        <source>Of ten such periods, one sells less than low, one more than high; half sell more than expected.</source>
        <translation>De cada dez períodos assim, um vende menos que o baixo e um vende mais que o alto; metade vende mais que o esperado.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>100 % less the average error, measured on days the model had not seen. Beside it stands what repeating last week or last year would have reached.</source>
        <translation>100% menos o erro médio, medido em dias que o modelo não conhecia. Ao lado aparece o que se teria alcançado repetindo a semana ou o ano anterior.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>More likely than not you run out before an order placed today can arrive.</source>
        <translation>O mais provável é o produto acabar antes que um pedido feito hoje possa chegar.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>The stock, with what is on order, is at or under the reorder point.</source>
        <translation>O estoque, com o que está a chegar, está no ponto de pedido ou abaixo dele.</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Excesso</translation>
    </message>
    <message>
        <source>The stock covers more than the target and another review period even if demand is high.</source>
        <translation>O estoque cobre mais que o alvo e mais um intervalo entre pedidos, mesmo com demanda alta.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Sem giro</translation>
    </message>
    <message>
        <source>Nothing sold in 90 days, though there is stock.</source>
        <translation>Nada vendido em 90 dias, embora haja estoque.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Days on which the store is open until the expected demand has used the stock on hand.</source>
        <translation>Dias de loja aberta até a demanda esperada consumir o saldo em estoque.</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Receita em risco</translation>
    </message>
    <message>
        <source>Price times the demand you could not serve before an order placed today arrives.</source>
        <translation>Preço vezes a demanda que você não conseguiria atender antes de chegar um pedido feito hoje.</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor do pedido</translation>
    </message>
    <message>
        <source>Unit cost times the order; at the sales price where no cost is known, and then it says so.</source>
        <translation>Custo unitário vezes o pedido; a preço de venda quando o custo não é conhecido, e nesse caso isso é indicado.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Regra de pedido</translation>
    </message>
    <message>
        <source>The rule that says how much: a service level or a fill rate, what a shortage and what stock costs, a minimum and a maximum, or fixed lots. A product&apos;s own goes before its supplier&apos;s, that before its class&apos;s. It is stated in the catalogue, in the settings or in a table that is imported.</source>
        <translation>A regra que diz quanto pedir: um nível de serviço ou uma taxa de atendimento, quanto custam a falta e o estoque, um mínimo e um máximo, ou lotes fixos. A do produto vale antes da do fornecedor, e esta antes da da classe. É definida nos cadastros, nas configurações ou em uma tabela importada.</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Pedir até</translation>
    </message>
    <message>
        <source>The time of an order day until which the supplier takes orders, by this computer&apos;s clock.</source>
        <translation>O horário, em um dia de pedido, até o qual o fornecedor aceita pedidos, pelo relógio deste computador.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>The accuracy of one product over its own held-out weeks: high from 80 %, medium from 60 %.</source>
        <translation>A precisão de um produto nas próprias semanas de teste: alta a partir de 80%, média a partir de 60%.</translation>
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
        <translation>Abrir uma página</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, stores, pages and actions</source>
        <translation>Buscar produtos, lojas, páginas e ações</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search in the table of the page</source>
        <translation>Buscar na tabela da página</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compute the page again</source>
        <translation>Recalcular a página</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Open or close the details of a row</source>
        <translation>Abrir ou fechar os detalhes de uma linha</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explain the order of a row</source>
        <translation>Explicar o pedido de uma linha</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the order or the forecast of a row</source>
        <translation>Editar o pedido ou a previsão de uma linha</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Put a row into its supplier&apos;s order, or take it off</source>
        <translation>Incluir uma linha no pedido do fornecedor ou tirá-la dele</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>The views of the bulk prediction: products, purchase orders, plan, simulation</source>
        <translation>As visões da sugestão de compra: produtos, pedidos de compra, plano, simulação</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Put the chosen rows into orders; the next step of a purchase order; run a simulation; how a product of the catalogue is ordered</source>
        <translation>Incluir as linhas escolhidas em pedidos; o próximo passo de um pedido de compra; executar uma simulação; como um produto do cadastro é pedido</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Desfazer, refazer</translation>
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
        <translation>Copiar as linhas selecionadas de uma tabela</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Esquerda, Direita, Home, End</translation>
    </message>
    <message>
        <source>Move the cursor in a chart</source>
        <translation>Mover o cursor em um gráfico</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ajuda</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>O programa todo</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas as lojas</translation>
    </message>
    <message>
        <source>The first entry of the store list: dashboard, products, purchase orders and plan of every store together, each line with its store</source>
        <translation>A primeira opção da lista de lojas: painel, produtos, pedidos de compra e plano de todas as lojas juntas, cada linha com a sua loja</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Data do plano</translation>
    </message>
    <message>
        <source>The day that everything is seen from: nothing sold on or after it is used. At first the day after the last sale.</source>
        <translation>O dia a partir do qual tudo é visto: nada que foi vendido nele ou depois é usado. No início, o dia seguinte à última venda.</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>O sino</translation>
    </message>
    <message>
        <source>What was noticed: stock that runs out, unusual sales, a model that no longer fits, a job that failed. It looks after every import and every night, and when you ask it to.</source>
        <translation>O que foi notado: estoque que acaba, vendas incomuns, um modelo que não serve mais, uma tarefa que falhou. A busca é feita após cada importação, toda noite e quando você pede.</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>Rotina da noite</translation>
    </message>
    <message>
        <source>In the File menu: imports, trains and proposes orders while nobody looks</source>
        <translation>No menu Arquivo: importa, treina e propõe pedidos enquanto ninguém está olhando</translation>
    </message>
    <message>
        <source>Sales from other programs</source>
        <translation>Vendas de outros programas</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Orders, Export: choose the dates and “CSV for Excel, Numbers, or other spreadsheet programs”, and drop the file here. Each line of an order becomes a sale on the day it was created; orders that were cancelled, voided or refunded as a whole are left out, and so are gift cards and tips. What was refunded in part the file does not say by product: it stays in. The file names no store for what was sold online, so give it the store&apos;s name.</source>
        <translation>Pedidos, Exportar: escolha as datas e “CSV para Excel, Numbers ou outros programas de planilha” e solte o arquivo aqui. Cada linha de um pedido vira uma venda do dia em que foi criado; pedidos cancelados, anulados ou reembolsados por inteiro ficam de fora, assim como cartões-presente e gorjetas. O que foi reembolsado em parte o arquivo não diz por produto: permanece. O arquivo não nomeia a loja do que foi vendido on-line, por isso informe o nome dela.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Transactions, Export: choose “Items Detail CSV”, not the list of transactions. Each line is a piece that was sold at its location; refunds are taken off, gift cards and custom amounts left out. Products are told by their item; whether variations such as Large are products of their own is asked.</source>
        <translation>Transações, Exportar: escolha “CSV de detalhes dos itens”, não a lista de transações. Cada linha é uma peça vendida no seu local; reembolsos são descontados, cartões-presente e valores avulsos ficam de fora. Os produtos são distinguidos pelo item; pergunta-se se variações como Grande são produtos próprios.</translation>
    </message>
    <message>
        <source>Lightspeed</source>
        <translation>Lightspeed</translation>
    </message>
    <message>
        <source>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. The lines of each sale are read; the rows with its sum and its payment are left out, and so are voided sales. Where the file has no column with the shop, give it the store&apos;s name.</source>
        <translation>X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. São lidas as linhas de cada venda; as linhas com a soma e o pagamento ficam de fora, assim como vendas anuladas. Se o arquivo não tem coluna com a loja, informe o nome dela.</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Analytics, Orders, Download; or the order export of an extension, with or without a row for each item. Where an order is one row, its items are read out of their cell or their numbered columns, each as a row of its own. Cancelled and failed orders are left out, refunds are taken off.</source>
        <translation>Análises, Pedidos, Baixar; ou a exportação de pedidos de uma extensão, com ou sem uma linha por item. Onde um pedido é uma linha, seus itens são lidos da célula ou das colunas numeradas, cada um como uma linha própria. Pedidos cancelados e com falha ficam de fora, reembolsos são descontados.</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), all dates, Export to Excel or CSV. The lines that stand alone are read as the products of the rows below them, and the sums are left out. A summary with a column per month works too, by month.</source>
        <translation>Relatórios, “Sales by Product/Service Detail” (Desktop: “Sales by Item Detail”), todas as datas, exportar para Excel ou CSV. As linhas que estão sozinhas são lidas como os produtos das linhas abaixo delas, e as somas ficam de fora. Um resumo com uma coluna por mês também serve, por mês.</translation>
    </message>
    <message>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <source>A batch of bookings (EXTF) has amounts and no products, so it is refused: export the invoice lines or the item statistics of the program that writes the invoices, with date, item and quantity. Decimal commas and Windows letters are read as they are. Where a column says debit or credit, what is the rarer of both is taken off the sales, and that is asked.</source>
        <translation>Um lote de lançamentos (EXTF) tem valores e não produtos, por isso é recusado: exporte as linhas de fatura ou a estatística de itens do programa que emite as faturas, com data, item e quantidade. Vírgulas decimais e letras do Windows são lidas como estão. Onde uma coluna diz débito ou crédito, o mais raro dos dois é descontado das vendas, e isso é perguntado.</translation>
    </message>
    <message>
        <source>SAP</source>
        <translation>SAP</translation>
    </message>
    <message>
        <source>Show the billing items or the material documents (MB51, movement types 601 and 251) as a list, then List, Export, Local file, as a spreadsheet or as text. Lines, dashes and repeated headings are left out; a minus behind a number is read, and where all have one it means sold. Material numbers keep their leading zeros. Choose movement types that are sales: receipts and transfers look the same.</source>
        <translation>Mostre os itens de faturamento ou os documentos de material (MB51, tipos de movimento 601 e 251) como lista e depois Lista, Exportar, Arquivo local, como planilha ou como texto. Traços e cabeçalhos repetidos ficam de fora; um menos depois do número é lido, e onde todos têm um significa vendido. Os números de material mantêm os zeros à esquerda. Escolha tipos de movimento que sejam vendas: entradas e transferências têm a mesma aparência.</translation>
    </message>
    <message>
        <source>Units sold in 30 days beside the 30 before; products that may run out and what that would cost; what is to be ordered; how good the forecast was on days it had not seen, beside simply repeating the past. A click on a card opens the page behind it, with the products that the figure counts.</source>
        <translation>As unidades vendidas em 30 dias ao lado das dos 30 anteriores; os produtos que podem acabar e quanto isso custaria; o que pedir; o quanto a previsão foi boa em dias que não conhecia, ao lado da simples repetição do passado. Um clique em um cartão abre a página dele, com os produtos que o número conta.</translation>
    </message>
    <message>
        <source>What lies in the store, at cost: of products that may run out, in good measure, more than is needed, and not sold for 90 days. A click on a part shows its products.</source>
        <translation>O que há na loja, a custo: de produtos que podem acabar, na medida certa, mais que o necessário e sem venda há 90 dias. Um clique em uma parte mostra os produtos dela.</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Precisão por semana</translation>
    </message>
    <message>
        <source>How right the forecast of each past week was, made on the eve of it, beside repeating the last season: on single days, and on whole weeks, in which days even out.</source>
        <translation>O quanto a previsão de cada semana passada acertou, feita na véspera, ao lado de repetir o ciclo anterior: em dias isolados e em semanas inteiras, nas quais os dias se compensam.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de perto</translation>
    </message>
    <message>
        <source>The wheel, or + and −, zooms; a drag, or Ctrl with an arrow, moves the period; a double click, or 0, brings the usual one back. The right button, or the menu key, on any chart copies or saves it, or shows it as a table.</source>
        <translation>A roda, ou + e −, muda o zoom; arrastar, ou Ctrl com uma seta, move o período; um clique duplo, ou 0, traz de volta o habitual. O botão direito, ou a tecla de menu, copia ou salva qualquer gráfico, ou o mostra como tabela.</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Por que mudou</translation>
    </message>
    <message>
        <source>Of the period that is chosen in the table: what an earlier forecast said, and what new sales, another model, other planned prices and promotions and your own changes made of it. The steps add up; what cannot be computed again is the rest.</source>
        <translation>Do período escolhido na tabela: o que dizia uma previsão anterior e como a mudaram as vendas novas, outro modelo, outros preços e promoções planejados e as suas próprias alterações. A soma das etapas dá o total; o que não pode ser recalculado é o resto.</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Folha de pedido</translation>
    </message>
    <message>
        <source>Under Suppliers: which columns the files of a supplier have, in which order and under which headings. Excel and CSV files of that supplier alone are written so.</source>
        <translation>Em Fornecedores: quais colunas os arquivos de um fornecedor têm, em que ordem e com quais cabeçalhos. Os arquivos do Excel e CSV que são só desse fornecedor são gravados assim.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not used</source>
        <translation>Não usada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Unidades vendidas</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nome do produto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Competitor price</source>
        <translation>Preço do concorrente</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Saldo em estoque</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Unidades pedidas</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número do cupom</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Supplier&apos;s article number</source>
        <translation>Código do produto no fornecedor</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Antecessor</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Custo unitário</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Un. por embalagem</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>Pedido mínimo</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Validade, dias</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Prazo de entrega, dias</translation>
    </message>
    <message>
        <source>Spread of the lead time, days</source>
        <translation>Variação do prazo de entrega, dias</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>Intervalo, dias</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>Most stock</source>
        <translation>Estoque máximo</translation>
    </message>
    <message>
        <source>Minimum value of an order</source>
        <translation>Valor mínimo do pedido</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Dias de pedido</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>Dias de entrega</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Pedir até</translation>
    </message>
    <message>
        <source>Class A, B or C</source>
        <translation>Classe A, B ou C</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Taxa de atendimento</translation>
    </message>
    <message>
        <source>Cost of a unit short</source>
        <translation>Custo da unidade em falta</translation>
    </message>
    <message>
        <source>Cost of a unit held</source>
        <translation>Custo da unidade em estoque</translation>
    </message>
    <message>
        <source>Order at this stock</source>
        <translation>Ponto de pedido</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Completar até</translation>
    </message>
    <message>
        <source>Fixed lot</source>
        <translation>Lote fixo</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Qtd. a partir de</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>A chegar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ainda a chegar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Data do pedido</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Data prevista</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Assembled product</source>
        <translation>Produto composto</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Loss in percent</source>
        <translation>Perda em porcentagem</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Crash</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
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
        <translation>já foi importado antes</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>não pode ser importado</translation>
    </message>
    <message>
        <source>waits for the next time</source>
        <translation>fica para a próxima vez</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n arquivo importado</numerusform>
            <numerusform>%n arquivos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeitado</numerusform>
            <numerusform>%n rejeitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) trained</source>
        <translation>
            <numerusform>%n modelo treinado</numerusform>
            <numerusform>%n modelos treinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed</source>
        <translation>
            <numerusform>%n pedido proposto</numerusform>
            <numerusform>%n pedidos propostos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) without orders</source>
        <translation>
            <numerusform>%n loja sem pedidos</numerusform>
            <numerusform>%n lojas sem pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>    Please look at: %1</source>
        <translation>    Verifique: %1</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Lojas</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1</source>
        <translation>
            <numerusform>%n pedido para %1</numerusform>
            <numerusform>%n pedidos para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>ainda sem vendas</translation>
    </message>
    <message>
        <source>, model trained</source>
        <translation>, modelo treinado</translation>
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
        <translation>exige uma decisão</translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n a decidir</numerusform>
            <numerusform>%n a decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDayWords</name>
    <message numerus="yes">
        <source>Order %Ln product(s) today</source>
        <translation>
            <numerusform>Pedir %Ln produto hoje</numerusform>
            <numerusform>Pedir %Ln produtos hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln product(s) on %1</source>
        <translation>
            <numerusform>Pedir %Ln produto em %1</numerusform>
            <numerusform>Pedir %Ln produtos em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on %1</source>
        <translation>
            <numerusform>%Ln em %1</numerusform>
            <numerusform>%Ln em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Number of the order</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Número do item</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Situação do pedido</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>Código do fornecedor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Supplier&apos;s own product number</source>
        <translation>Código do produto no fornecedor</translation>
    </message>
    <message>
        <source>Your product code</source>
        <translation>Seu código do produto</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Store to deliver to</source>
        <translation>Loja de entrega</translation>
    </message>
    <message>
        <source>Quantity in pieces</source>
        <translation>Quantidade em unidades</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unidade de medida</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>Unidades por embalagem</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Embalagens</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Custo unitário</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Value of the line</source>
        <translation>Valor do item</translation>
    </message>
    <message>
        <source>Valued at cost or price</source>
        <translation>A custo ou a preço de venda</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Dia do pedido</translation>
    </message>
    <message>
        <source>Last day to order</source>
        <translation>Último dia para pedir</translation>
    </message>
    <message>
        <source>Day it is expected</source>
        <translation>Dia previsto de chegada</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Prazo de entrega em dias</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Recebido até agora</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
</context>
<context>
    <name>OrdersPreview</name>
    <message>
        <source>No order of today changes.</source>
        <translation>Nenhum pedido de hoje muda.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>%n pedido de hoje muda: de %1 para %2.</numerusform>
            <numerusform>%n pedidos de hoje mudam: de %1 para %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, depois %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change.</source>
        <translation>
            <numerusform>%n pedido de hoje muda.</numerusform>
            <numerusform>%n pedidos de hoje mudam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Bulk prediction</source>
        <translation>Sugestão de compra</translation>
    </message>
    <message>
        <source>Smart prediction</source>
        <translation>Previsão por produto</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Upload &amp;&amp; train</source>
        <translation>Importar &amp;&amp; treinar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Cadastros</translation>
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
        <translation>Antecipar %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>Adiar %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Increase by %1</source>
        <translation>Aumentar em %1</translation>
    </message>
    <message>
        <source>after the end of the plan</source>
        <translation>depois do fim do plano</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>na semana de %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Order %1 now, to arrive %2.</source>
        <translation>Peça %1 agora, para chegar %2.</translation>
    </message>
    <message>
        <source>%1 are needed %2, but come %3: ask for a faster delivery.</source>
        <translation>%1 são necessárias %2, mas chegam %3: peça uma entrega mais rápida.</translation>
    </message>
    <message>
        <source>The %1 due %2 are needed only %3.</source>
        <translation>As %1 previstas %2 só são necessárias %3.</translation>
    </message>
    <message>
        <source>The %1 due %2 are not needed within this plan.</source>
        <translation>As %1 previstas %2 não são necessárias neste plano.</translation>
    </message>
    <message>
        <source>Add %1 to the delivery due %2: stock is short %3.</source>
        <translation>Acrescente %1 à entrega prevista %2: vai faltar estoque %3.</translation>
    </message>
    <message>
        <source>%1 are needed %2, before an order placed now can arrive: ask for a faster delivery.</source>
        <translation>%1 são necessárias %2, antes que um pedido feito agora possa chegar: peça uma entrega mais rápida.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 to %2 units</source>
        <translation>%1 a %2 unidades</translation>
    </message>
    <message>
        <source>lots of %1 at %2</source>
        <translation>lotes de %1 a partir de %2</translation>
    </message>
    <message>
        <source>fill rate %1</source>
        <translation>atendimento %1</translation>
    </message>
    <message>
        <source>costs %1 short, %2 a week held</source>
        <translation>custos: %1 em falta, %2 por semana em estoque</translation>
    </message>
    <message>
        <source>costs, by the margin</source>
        <translation>custos, pela margem</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>serviço %1</translation>
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
        <translation>O estoque de %1</translation>
    </message>
    <message>
        <source>The stock</source>
        <translation>O estoque</translation>
    </message>
    <message>
        <source>%1 will probably run out on %2, before an order placed today can arrive.</source>
        <translation>%1 provavelmente acaba em %2, antes que um pedido feito hoje possa chegar.</translation>
    </message>
    <message>
        <source>%1 will probably run out before an order placed today can arrive.</source>
        <translation>%1 provavelmente acaba antes que um pedido feito hoje possa chegar.</translation>
    </message>
    <message>
        <source>%1 is at or below the level at which to order.</source>
        <translation>%1 está no ponto de pedido ou abaixo dele.</translation>
    </message>
    <message>
        <source>%1 is enough until the next order.</source>
        <translation>%1 basta até o próximo pedido.</translation>
    </message>
    <message>
        <source>%1 is more than is needed.</source>
        <translation>%1 é maior que o necessário.</translation>
    </message>
    <message>
        <source>%1 has not sold for 90 days or more.</source>
        <translation>%1 está há 90 dias ou mais sem venda.</translation>
    </message>
    <message>
        <source>The stock is not known, so there is no order to recommend.</source>
        <translation>O estoque não é conhecido, por isso não há pedido a recomendar.</translation>
    </message>
    <message>
        <source>Order %1 today.</source>
        <translation>Peça %1 hoje.</translation>
    </message>
    <message>
        <source>Import or type in the stock to get an order.</source>
        <translation>Importe ou digite o estoque para ter uma sugestão de pedido.</translation>
    </message>
    <message>
        <source>Nothing to order today.</source>
        <translation>Nada a pedir hoje.</translation>
    </message>
    <message>
        <source>In the 7 days from %1 expect %2 units, 8 times of 10 between %3 and %4.</source>
        <translation>Nos 7 dias a partir de %1, espere %2 unidades; em 8 de cada 10 casos, entre %3 e %4.</translation>
    </message>
    <message>
        <source>On average it is %1, because a few such weeks sell much more.</source>
        <translation>A média é %1, porque algumas dessas semanas vendem muito mais.</translation>
    </message>
    <message>
        <source>This product has cost too much the same for a best price to be told. Hatched: prices it has never had.</source>
        <translation>O preço deste produto variou pouco demais para indicar um melhor preço. Hachurado: preços que ele nunca teve.</translation>
    </message>
    <message>
        <source>The margin still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>A margem ainda sobe em %1, o limite dos preços que este produto já teve: não dá para indicar um melhor preço. Hachurado: preços que ele nunca teve.</translation>
    </message>
    <message>
        <source>The revenue still rises at %1, the end of what this product has cost: no best price can be told. Hatched: prices it has never had.</source>
        <translation>A receita ainda sobe em %1, o limite dos preços que este produto já teve: não dá para indicar um melhor preço. Hachurado: preços que ele nunca teve.</translation>
    </message>
    <message>
        <source>About %1 brings the most margin: %2 in 7 days. Hatched: prices this product has never had.</source>
        <translation>Cerca de %1 traz a maior margem: %2 em 7 dias. Hachurado: preços que este produto nunca teve.</translation>
    </message>
    <message>
        <source>About %1 brings the most revenue: %2 in 7 days; without a cost no margin is known. Hatched: prices this product has never had.</source>
        <translation>Cerca de %1 traz a maior receita: %2 em 7 dias; sem custo, a margem não é conhecida. Hachurado: preços que este produto nunca teve.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>not used</source>
        <translation>não usada</translation>
    </message>
    <message>
        <source>sure, %1</source>
        <translation>certo, %1</translation>
    </message>
    <message>
        <source>likely, %1</source>
        <translation>provável, %1</translation>
    </message>
    <message>
        <source>please check, %1</source>
        <translation>confira, %1</translation>
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
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Recebido em parte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sem fornecedor</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 abaixo de %2</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>atinge %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stated</source>
        <translation>
            <numerusform>%n dia informado</numerusform>
            <numerusform>%n dias informados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated, %2 measured</source>
        <translation>%1 informado, %2 medido</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 medido</translation>
    </message>
    <message>
        <source>order by %1, next %2</source>
        <translation>pedir até %1, próximo %2</translation>
    </message>
    <message>
        <source>order by %1 before %2, next %3</source>
        <translation>pedir até %1 antes de %2, próximo %3</translation>
    </message>
    <message>
        <source>closed today since %1, next %2</source>
        <translation>encerrado hoje às %1, próximo %2</translation>
    </message>
    <message>
        <source>order today</source>
        <translation>pedir hoje</translation>
    </message>
    <message>
        <source>order today, next %1</source>
        <translation>pedir hoje, próximo %1</translation>
    </message>
    <message>
        <source>order today before %1</source>
        <translation>pedir hoje antes de %1</translation>
    </message>
    <message>
        <source>order today before %1, next %2</source>
        <translation>pedir hoje antes de %1, próximo %2</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The database is damaged</source>
        <translation>O banco de dados está danificado</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, also after a restore: it is kept beside the restored one under another name.</source>
        <translation>O arquivo danificado fica como está, mesmo depois de uma restauração: ele é guardado ao lado do restaurado, com outro nome.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>All that was stored before is in the database; what could not be written was not stored half.</source>
        <translation>Tudo o que foi gravado antes está no banco de dados; o que não pôde ser gravado não ficou pela metade.</translation>
    </message>
    <message>
        <source>Free some space and try again, or open the database to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Libere espaço e tente de novo, ou abra o banco de dados em somente leitura: previsões e pedidos aparecem, nada é gravado.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>Não é possível gravar no banco de dados</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask the owner of the folder for the right to write, then try again.</source>
        <translation>Abra em somente leitura, ou peça ao dono da pasta permissão para gravar e tente de novo.</translation>
    </message>
    <message>
        <source>The database was written by a newer Shelfcast</source>
        <translation>O banco de dados foi gravado por um Shelfcast mais novo</translation>
    </message>
    <message>
        <source>Not a byte of it was changed.</source>
        <translation>Nem um byte dele foi alterado.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or choose another database here.</source>
        <translation>Abra-o com a versão mais nova ou escolha aqui outro banco de dados.</translation>
    </message>
    <message>
        <source>This is no database of Shelfcast</source>
        <translation>Isto não é um banco de dados do Shelfcast</translation>
    </message>
    <message>
        <source>Choose another file. If it was one of Shelfcast&apos;s and is damaged, save what can be read of it.</source>
        <translation>Escolha outro arquivo. Se era do Shelfcast e está danificado, recupere o que puder ser lido dele.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>O banco de dados está em uso</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to read only: forecasts and orders are shown, nothing is stored.</source>
        <translation>Feche-o lá e tente de novo, ou abra aqui em somente leitura: previsões e pedidos aparecem, nada é gravado.</translation>
    </message>
    <message>
        <source>The database is gone</source>
        <translation>O banco de dados sumiu</translation>
    </message>
    <message>
        <source>The backups below are there.</source>
        <translation>Os backups abaixo existem.</translation>
    </message>
    <message>
        <source>No backup was found where it lay.</source>
        <translation>Nenhum backup foi encontrado onde ele ficava.</translation>
    </message>
    <message>
        <source>Connect the drive and try again, choose the file where it is now, restore a backup in its place, or begin anew.</source>
        <translation>Conecte a unidade e tente de novo, escolha o arquivo onde ele está agora, restaure um backup no lugar dele ou comece do zero.</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>Não foi possível abrir o banco de dados</translation>
    </message>
    <message>
        <source>Try again, or choose another database.</source>
        <translation>Tente de novo ou escolha outro banco de dados.</translation>
    </message>
    <message>
        <source>Restore the newest backup below; what was imported after it has to be imported once more. Or save what can be read: it is put into a new file, which then is among the backups.</source>
        <translation>Restaure o backup mais recente abaixo; o que foi importado depois dele terá de ser importado de novo. Ou recupere o que puder ser lido: vai para um arquivo novo, que aparece depois entre os backups.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Save what can be read: it is put into a new file, which then can be restored. Or restore a backup from another place, or choose another database.</source>
        <translation>Não há backup ao lado dele. Recupere o que puder ser lido: vai para um arquivo novo, que depois pode ser restaurado. Ou restaure um backup de outro lugar, ou escolha outro banco de dados.</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Sample data of %1 stores and %2 products are ready.</source>
        <translation>Os dados de exemplo de %1 lojas e %2 produtos estão prontos.</translation>
    </message>
    <message>
        <source>Preparing sample data</source>
        <translation>Preparando os dados de exemplo</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>price %1</source>
        <translation>preço %1</translation>
    </message>
    <message>
        <source>discount %1 %</source>
        <translation>desconto %1%</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoção</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>sem promoção</translation>
    </message>
    <message>
        <source>competitor %1</source>
        <translation>concorrente %1</translation>
    </message>
    <message>
        <source>weather %1</source>
        <translation>clima %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>estoque %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>a chegar %1</translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation>prazo %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>como hoje</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>smooth</source>
        <translation>regulares</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>erráticos</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>intermitentes</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>em picos</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>4-week average</source>
        <translation>Média de 4 semanas</translation>
    </message>
    <message>
        <source>4-week, same service</source>
        <translation>4 semanas, mesmo nível</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
</context>
<context>
    <name>UploadCommand</name>
    <message>
        <source>import of %1</source>
        <translation>importação de %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 has %2 in stock and has not sold for 90 days.</source>
        <translation>%1 tem %2 em estoque e não vende há 90 dias.</translation>
    </message>
    <message>
        <source>Train a model for this store: until then forecasts are simple ones.</source>
        <translation>Treine um modelo para esta loja: até lá, as previsões são simples.</translation>
    </message>
    <message>
        <source>Order %1 today, runs out %2: %3</source>
        <translation>Pedir %1 hoje, acaba em %2: %3</translation>
    </message>
    <message>
        <source>Order %1 today: %2</source>
        <translation>Pedir %1 hoje: %2</translation>
    </message>
    <message>
        <source>%1 more than needed: %2</source>
        <translation>%1 acima do necessário: %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>no valor de %1</translation>
    </message>
    <message>
        <source>Order %1 on %2, runs out %3: %4</source>
        <translation>Pedir %1 em %2, acaba em %3: %4</translation>
    </message>
    <message>
        <source>Order %1 on %2: %3</source>
        <translation>Pedir %1 em %2: %3</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>evita perder %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Forecasts and orders for shops.</source>
        <translation>Previsões e pedidos para lojas.</translation>
    </message>
    <message>
        <source>The database to open or create.</source>
        <translation>O banco de dados a abrir ou criar.</translation>
    </message>
    <message>
        <source>A sales file to import.</source>
        <translation>Um arquivo de vendas a importar.</translation>
    </message>
    <message>
        <source>Write nothing to the database.</source>
        <translation>Não gravar nada no banco de dados.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AccuracyChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Precisão por semana</translation>
    </message>
    <message numerus="yes">
        <source>The model beat repeating the last season in %1 of %n week(s); in the last one it was %2 right, naive %3.</source>
        <translation>
            <numerusform>O modelo superou a repetição do ciclo anterior em %1 de %n semana; a precisão foi de %2, ingênua %3.</numerusform>
            <numerusform>O modelo superou a repetição do ciclo anterior em %1 de %n semanas; na última, a precisão foi de %2, ingênua %3.</numerusform>
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
        <translation>Ingênua</translation>
    </message>
    <message>
        <source>Sales were</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>new since the training</source>
        <translation>novas após treinar</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>de teste</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Naive %1</source>
        <translation>Ingênua %1</translation>
    </message>
    <message>
        <source>Sold after the training</source>
        <translation>Vendido após o treinamento</translation>
    </message>
    <message>
        <source>Held out from the training</source>
        <translation>Reservado para o teste</translation>
    </message>
    <message>
        <source>Naive: repeating the last season</source>
        <translation>Ingênua: repetir o ciclo anterior</translation>
    </message>
    <message>
        <source>since the training</source>
        <translation>após treinar</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsButton</name>
    <message>
        <source>No new alert</source>
        <translation>Nenhum alerta novo</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n alerta que ninguém viu</numerusform>
            <numerusform>%n alertas que ninguém viu</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>Lendo os alertas</translation>
    </message>
    <message>
        <source>Looking for what needs attention</source>
        <translation>Procurando o que precisa de atenção</translation>
    </message>
    <message>
        <source>Shelfcast</source>
        <translation>Shelfcast</translation>
    </message>
    <message>
        <source>Looking for what needs your attention…</source>
        <translation>Procurando o que precisa da sua atenção…</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada precisa da sua atenção.</translation>
    </message>
    <message>
        <source>Nobody has looked yet for what needs your attention.</source>
        <translation>Ainda não se verificou o que precisa da sua atenção.</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Alertas: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <translation>Vale %1.</translation>
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
        <translation>ciente: %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>adiado até %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Snooze a week</source>
        <translation>Adiar uma semana</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Ciente</translation>
    </message>
    <message>
        <source>Keeping what you said of an alert</source>
        <translation>Guardando o que você informou sobre um alerta</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Search who, what, before, after, why</source>
        <translation>Buscar quem, o quê, antes, depois, por quê</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Lendo a auditoria</translation>
    </message>
    <message>
        <source>No change is written down for this choice.</source>
        <translation>Nenhuma alteração registrada para esta seleção.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for this choice, the newest first.</source>
        <translation>
            <numerusform>%n alteração para esta seleção, a mais recente primeiro.</numerusform>
            <numerusform>%n alterações para esta seleção, as mais recentes primeiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are written down, the newest first.</source>
        <translation>
            <numerusform>%n alteração registrada, a mais recente primeiro.</numerusform>
            <numerusform>%n alterações registradas, as mais recentes primeiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s).</source>
        <translation>
            <numerusform>A %n alteração mais recente.</numerusform>
            <numerusform>As %n alterações mais recentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line is sealed by the one after it.</source>
        <translation>Cada linha é selada pela seguinte.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exportar a auditoria</translation>
    </message>
    <message>
        <source>shelfcast audit.csv</source>
        <translation>shelfcast auditoria.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <translation>Exportando a auditoria</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) to %1.</source>
        <translation>
            <numerusform>%n linha gravada em %1.</numerusform>
            <numerusform>%n linhas gravadas em %1.</numerusform>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BasketPanel</name>
    <message>
        <source>Orders of the day</source>
        <translation>Pedidos do dia</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Tick a line, or a supplier&apos;s heading, to put it into that supplier&apos;s order. It then stands here, ready to approve, export and send.</source>
        <translation>Marque uma linha, ou o cabeçalho de um fornecedor, para incluí-la no pedido desse fornecedor. O pedido aparece aqui, pronto para aprovar, exportar e enviar.</translation>
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
            <numerusform>%n item, %1</numerusform>
            <numerusform>%n itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s minimum order value</source>
        <translation>Valor mínimo do pedido do fornecedor</translation>
    </message>
    <message>
        <source>%1 · sent %2, expected %3</source>
        <translation>%1 · enviado %2, previsto %3</translation>
    </message>
    <message>
        <source>%1 · order today, comes %2</source>
        <translation>%1 · pedir hoje, chega em %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar enviado</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>More of what is worth most, pack by pack, up to the supplier&apos;s minimum</source>
        <translation>Mais do que tem maior valor, embalagem por embalagem, até o mínimo do fornecedor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Afinal não foi enviado</translation>
    </message>
    <message>
        <source>Back to a proposal that can be changed</source>
        <translation>Volta a ser uma proposta que pode ser alterada</translation>
    </message>
    <message>
        <source>%1 · order %2, comes %3</source>
        <translation>%1 · pedir em %2, chega em %3</translation>
    </message>
    <message>
        <source>%1 · closed today since %2</source>
        <translation>%1 · encerrado hoje às %2</translation>
    </message>
    <message>
        <source>%1 · order by %2, comes %3</source>
        <translation>%1 · pedir até %2, chega em %3</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkDetails</name>
    <message>
        <source>Product details</source>
        <translation>Detalhes do produto</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Open this product in the smart prediction</source>
        <translation>Abrir este produto na previsão por produto</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Open this product in the forecast</source>
        <translation>Abrir este produto na previsão</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Fechar (Espaço)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Explicar o pedido</translation>
    </message>
    <message>
        <source>Expected demand</source>
        <translation>Demanda esperada</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Por que esta demanda</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Choose a product to see everything about it</source>
        <translation>Escolha um produto para ver tudo sobre ele</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 chance to run out before an order placed today arrives</source>
        <translation>%1 de chance de acabar antes de chegar um pedido feito hoje</translation>
    </message>
    <message>
        <source>The stock is not known, so neither is the chance to run out.</source>
        <translation>O estoque não é conhecido, por isso a chance de acabar também não é.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Revenue, 7 days</source>
        <translation>Receita, 7 dias</translation>
    </message>
    <message>
        <source>Order, at price</source>
        <translation>Pedido, preço venda</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor do pedido</translation>
    </message>
    <message>
        <source>No week yet that the model had not seen.</source>
        <translation>Ainda não há semana que o modelo não conhecesse.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
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
        <translation>erro</translation>
    </message>
    <message>
        <source>Working out what moves it…</source>
        <translation>Calculando o que influencia…</translation>
    </message>
    <message>
        <source>Drivers of the demand</source>
        <translation>Fatores da demanda</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>O nível habitual de %1, somado ao que segue, dá em média %2 unidades em 7 dias.</translation>
    </message>
    <message>
        <source>%1 units on average in 7 days.</source>
        <translation>%1 unidades em média em 7 dias.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Fatores da demanda, em unidades de 7 dias</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>Alterar pedido…</translation>
    </message>
    <message>
        <source>Another quantity, with a reason (F2)</source>
        <translation>Outra quantidade, com motivo (F2)</translation>
    </message>
    <message>
        <source>%1: 5 times of 10 at most %2 units, 8 times of 10 %3.</source>
        <translation>%1: em 5 de cada 10 casos, no máximo %2 unidades; em 8 de cada 10, %3.</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Próximo dia</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Next 91 days</source>
        <translation>91 dias</translation>
    </message>
    <message>
        <source>Already unavoidable</source>
        <translation>Já inevitável</translation>
    </message>
    <message>
        <source>Saved by ordering</source>
        <translation>Evitado pelo pedido</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Incluir no pedido</translation>
    </message>
    <message>
        <source>Into the supplier&apos;s order, or off it (O)</source>
        <translation>Incluir no pedido do fornecedor ou tirar dele (O)</translation>
    </message>
    <message>
        <source>Take off the order</source>
        <translation>Tirar do pedido</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>estoque desconhecido</translation>
    </message>
    <message>
        <source>The mean of such a week, as forecast before it began; &quot;expected&quot; above is the median, which half of such weeks pass</source>
        <translation>A média de uma semana assim, como prevista antes de começar; o “esperado” acima é a mediana, que metade dessas semanas ultrapassa</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkPage</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Sugestão de compra</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkTableModel</name>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>A chegar</translation>
    </message>
    <message>
        <source>Expected 7 d</source>
        <translation>Esperado 7 d</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Acaba em</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 sem.</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sem fornecedor</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Demand of the 7 days from the planning date: 5 times of 10 it is at most this; the bar spans what happens 8 times of 10</source>
        <translation>Demanda dos 7 dias a partir da data do plano: em 5 de cada 10 casos, no máximo este valor; a barra cobre o que ocorre em 8 de cada 10</translation>
    </message>
    <message>
        <source>Whole days whose expected demand the stock on hand covers</source>
        <translation>Dias inteiros cuja demanda esperada o saldo em estoque cobre</translation>
    </message>
    <message>
        <source>First day that is not covered, with what is on order</source>
        <translation>Primeiro dia sem cobertura, contando o que está a chegar</translation>
    </message>
    <message>
        <source>What to order today. F2 changes it, with a reason; changed orders are bold</source>
        <translation>O que pedir hoje. F2 altera, com motivo; pedidos alterados ficam em negrito</translation>
    </message>
    <message>
        <source>Accuracy on this product&apos;s own weeks that the model had not seen</source>
        <translation>Precisão nas semanas deste produto que o modelo não conhecia</translation>
    </message>
    <message>
        <source>Units sold in the last 8 weeks</source>
        <translation>Unidades vendidas nas últimas 8 semanas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sem dado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no sales</source>
        <translation>sem vendas</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>not soon</source>
        <translation>não tão cedo</translation>
    </message>
    <message>
        <source>too new</source>
        <translation>muito novo</translation>
    </message>
    <message>
        <source>Low %1, expected %2, high %3 units</source>
        <translation>Baixo %1, esperado %2, alto %3 unidades</translation>
    </message>
    <message>
        <source>Recommended %1, changed: %2</source>
        <translation>Recomendado %1, alterado: %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>At the sales price; no unit cost is known</source>
        <translation>A preço de venda; o custo unitário não é conhecido</translation>
    </message>
    <message>
        <source>Accuracy of %1 on its own weeks that the model had not seen</source>
        <translation>Precisão de %1 nas semanas dele que o modelo não conhecia</translation>
    </message>
    <message>
        <source>Not enough history: fewer than 4 weeks that the model had not seen</source>
        <translation>Histórico insuficiente: menos de 4 semanas que o modelo não conhecia</translation>
    </message>
    <message>
        <source>Units sold, oldest week first: %1</source>
        <translation>Unidades vendidas, da semana mais antiga à mais recente: %1</translation>
    </message>
    <message>
        <source>Show everything about this product (Space)</source>
        <translation>Mostrar tudo sobre este produto (Espaço)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produto</numerusform>
            <numerusform>%n produtos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nada a pedir</translation>
    </message>
    <message>
        <source>%1 units left out to stay within the budget</source>
        <translation>%1 unidades retiradas para respeitar o orçamento</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>If nothing is ordered today: price times the demand that is lost before an order can arrive, and times what ordering saves</source>
        <translation>Se nada for pedido hoje: preço vezes a demanda perdida antes que um pedido possa chegar, e vezes o que o pedido evita perder</translation>
    </message>
    <message>
        <source>Ticked: in the supplier&apos;s order (key O)</source>
        <translation>Marcado: no pedido do fornecedor (tecla O)</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the supplier&apos;s order; a click takes it off (O)</source>
        <translation>No pedido do fornecedor; um clique tira dele (O)</translation>
    </message>
    <message>
        <source>Put it into the supplier&apos;s order (O)</source>
        <translation>Incluir no pedido do fornecedor (O)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3); stock: %4</source>
        <translation>%1 em %2 (%3); estoque: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 de %n item</numerusform>
            <numerusform>%1 de %n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order</source>
        <translation>
            <numerusform>%n item a pedir</numerusform>
            <numerusform>%n itens a pedir</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>under minimum %1</source>
        <translation>abaixo do mínimo %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::BulkToolbar</name>
    <message>
        <source>Search products</source>
        <translation>Buscar produtos</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Código, nome, categoria ou fornecedor (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Por fornecedor</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoria</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Budget for all orders together</source>
        <translation>Orçamento para todos os pedidos juntos</translation>
    </message>
    <message>
        <source>The sum that all orders together may cost: the orders that protect most stay, the others are left out. Computed while you type.</source>
        <translation>Quanto todos os pedidos juntos podem custar: ficam os que protegem mais, os outros saem. É calculado enquanto você digita.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Escolher colunas</translation>
    </message>
    <message numerus="yes">
        <source>Show only %1: %n product(s)</source>
        <translation>
            <numerusform>Mostrar só %1: %n produto</numerusform>
            <numerusform>Mostrar só %1: %n produtos</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Todos os fornecedores</translation>
    </message>
    <message>
        <source>The data name no category and no supplier</source>
        <translation>Os dados não trazem categoria nem fornecedor</translation>
    </message>
    <message>
        <source>Show one category or one supplier</source>
        <translation>Mostrar uma categoria ou um fornecedor</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>Isto não é um valor em dinheiro.</translation>
    </message>
    <message>
        <source>Show only the orders that the budget leaves out or cuts</source>
        <translation>Mostrar só os pedidos que o orçamento retira ou reduz</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Retirados %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n order(s) left out for the budget</source>
        <translation>
            <numerusform>Mostrar só o %n pedido retirado pelo orçamento</numerusform>
            <numerusform>Mostrar só os %n pedidos retirados pelo orçamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas as lojas</translation>
    </message>
    <message>
        <source>Only products with an order are shown; press to show the others too</source>
        <translation>Só aparecem os produtos com pedido; clique para mostrar também os outros</translation>
    </message>
    <message>
        <source>To order %1</source>
        <translation>A pedir %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only the %n product(s) to order</source>
        <translation>
            <numerusform>Mostrar só %n produto a pedir</numerusform>
            <numerusform>Mostrar só os %n produtos a pedir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CalendarDialog</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>As learnt: open</source>
        <translation>Aprendido: aberto</translation>
    </message>
    <message>
        <source>As learnt: closed</source>
        <translation>Aprendido: fechado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Selling calendar of %1</source>
        <translation>Calendário de vendas de %1</translation>
    </message>
    <message>
        <source>Everything as learnt</source>
        <translation>Tudo como aprendido</translation>
    </message>
    <message>
        <source>Takes back all that was set by hand, own closures included</source>
        <translation>Desfaz tudo o que foi definido à mão, inclusive os fechamentos próprios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Dias da semana</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>All public holidays</source>
        <translation>Todos os feriados</translation>
    </message>
    <message>
        <source>Each as learnt</source>
        <translation>Cada um como aprendido</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos abertos</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Todos fechados</translation>
    </message>
    <message>
        <source>Own closures and openings</source>
        <translation>Fechamentos e aberturas próprios</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>Fechado ou aberto</translation>
    </message>
    <message>
        <source>Name, as in works holiday</source>
        <translation>Nome, ex.: férias coletivas</translation>
    </message>
    <message>
        <source>Name of the closure</source>
        <translation>Nome do fechamento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>O ano</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Point at a day to see why; click it to put it into the fields at the left</source>
        <translation>Aponte para um dia para ver o motivo; clique nele para levá-lo aos campos à esquerda</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Lendo o calendário</translation>
    </message>
    <message>
        <source>Public holidays: %1</source>
        <translation>Feriados: %1</translation>
    </message>
    <message>
        <source>On closed days 0 is forecast and nothing can be delivered.</source>
        <translation>Em dias fechados, a previsão é 0 e nada pode ser entregue.</translation>
    </message>
    <message>
        <source>The sales are not by day: closed days only say when nothing can be delivered.</source>
        <translation>As vendas não são por dia: os dias fechados só indicam quando nada pode ser entregue.</translation>
    </message>
    <message>
        <source>no such day in the data</source>
        <translation>nenhum dia assim nos dados</translation>
    </message>
    <message>
        <source>Like all: open</source>
        <translation>Como todos: aberto</translation>
    </message>
    <message>
        <source>Like all: closed</source>
        <translation>Como todos: fechado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Fechado %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Closed %1, from an imported calendar</source>
        <translation>Fechado %1, de um calendário importado</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Não usar</translation>
    </message>
    <message>
        <source>Not used: %1, from an imported calendar</source>
        <translation>Não usado: %1, de um calendário importado</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Aberto %1</translation>
    </message>
    <message>
        <source>Closed %1, as every year</source>
        <translation>Fechado %1, como todo ano</translation>
    </message>
    <message>
        <source>Not closed every year</source>
        <translation>Não fechado todo ano</translation>
    </message>
    <message>
        <source>Closed as every year</source>
        <translation>Fechado como todo ano</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ainda nenhum.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Vendo o que muda…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Vendo o que muda</translation>
    </message>
    <message>
        <source>No order of today changes.</source>
        <translation>Nenhum pedido de hoje muda.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of today change: %1 become %2.</source>
        <translation>
            <numerusform>%n pedido de hoje muda: de %1 para %2.</numerusform>
            <numerusform>%n pedidos de hoje mudam: de %1 para %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation>Salvando o calendário</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Calendário de vendas</translation>
    </message>
    <message>
        <source>Selling calendar saved. Train again, so that the model learns from it.</source>
        <translation>Calendário de vendas salvo. Treine de novo para que o modelo aprenda com ele.</translation>
    </message>
    <message>
        <source>sales on %1 of %2</source>
        <translation>venda em %1 de %2</translation>
    </message>
    <message>
        <source>Of the last %1 such days without a holiday</source>
        <translation>Dos últimos %1 dias assim, sem feriado</translation>
    </message>
    <message>
        <source>%1 · sales in %2</source>
        <translation>%1 · venda em %2</translation>
    </message>
    <message>
        <source>%1 · no sales in %2</source>
        <translation>%1 · sem venda em %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueModel</name>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>Known from the sales or the supplier; no table says it.</source>
        <translation>Conhecido pelas vendas ou pelo fornecedor; nenhuma tabela o informa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>pela classe</translation>
    </message>
    <message>
        <source>A double click changes it.</source>
        <translation>Clique duas vezes para alterar.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Cadastros</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CatalogueView</name>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fornecedores</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar produtos</translation>
    </message>
    <message>
        <source>Search suppliers</source>
        <translation>Buscar fornecedores</translation>
    </message>
    <message>
        <source>Reading products and suppliers</source>
        <translation>Lendo produtos e fornecedores</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of %1.</source>
        <translation>
            <numerusform>%n produto de %1.</numerusform>
            <numerusform>%n produtos de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a supplier.</source>
        <translation>
            <numerusform>%n sem fornecedor.</numerusform>
            <numerusform>%n sem fornecedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost: their orders are valued at the price.</source>
        <translation>
            <numerusform>%n sem custo: pedido avaliado pelo preço de venda.</numerusform>
            <numerusform>%n sem custo: pedidos avaliados pelo preço de venda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s), the same in all stores.</source>
        <translation>
            <numerusform>%n fornecedor, o mesmo em todas as lojas.</numerusform>
            <numerusform>%n fornecedores, os mesmos em todas as lojas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a lead time: the store&apos;s is used.</source>
        <translation>
            <numerusform>%n sem prazo de entrega: vale o da loja.</numerusform>
            <numerusform>%n sem prazo de entrega: vale o da loja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell to change it; orders follow at once.</source>
        <translation>Digite em uma célula para alterá-la; os pedidos são recalculados na hora.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>How it is ordered…</source>
        <translation>Regra de pedido…</translation>
    </message>
    <message>
        <source>Rule and prices by quantity of the chosen product (Ctrl+Return)</source>
        <translation>Regra e preços por quantidade do produto escolhido (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Rule and freight of the chosen supplier (Ctrl+Return)</source>
        <translation>Regra e frete do fornecedor escolhido (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Order sheet…</source>
        <translation>Folha de pedido…</translation>
    </message>
    <message>
        <source>Columns and headings of the files that the chosen supplier gets</source>
        <translation>Colunas e cabeçalhos dos arquivos que o fornecedor escolhido recebe</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ChangeView</name>
    <message>
        <source>New sales</source>
        <translation>Vendas novas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prices and promotions</source>
        <translation>Preços e promoções</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Suas alterações</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>O resto</translation>
    </message>
    <message>
        <source>%1, sales to %2, model %3</source>
        <translation>%1, vendas até %2, modelo %3</translation>
    </message>
    <message>
        <source>Compared with the forecast of</source>
        <translation>Comparada com a previsão de</translation>
    </message>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>Previsão anterior para comparar</translation>
    </message>
    <message>
        <source>%1: %2 units now, %3 then</source>
        <translation>%1: agora %2 unidades, antes %3</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1. Most of it: %2 (%3).</source>
        <translation>%1. Principalmente: %2 (%3).</translation>
    </message>
    <message>
        <source>. Nothing changed it.</source>
        <translation>. Nada a alterou.</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>Previsão antes</translation>
    </message>
    <message>
        <source>From sales to %1.</source>
        <translation>Com as vendas até %1.</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <translation>Previsão agora</translation>
    </message>
    <message>
        <source>Why the forecast of %1 changed</source>
        <translation>Por que mudou a previsão de %1</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Por que a previsão mudou</translation>
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
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar números</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salvar como PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salvar como SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Back to the usual period</source>
        <translation>Voltar ao período habitual</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n linha está na área de transferência, pronta para colar em uma planilha.</numerusform>
            <numerusform>%n linhas estão na área de transferência, prontas para colar em uma planilha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salvar gráfico</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder.</source>
        <translation>Não foi possível gravar %1: %2. Nada foi alterado; escolha outra pasta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Model before your change</source>
        <translation>Modelo antes da sua alteração</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano anterior</translation>
    </message>
    <message>
        <source>%1 % of outcomes</source>
        <translation>%1% dos casos</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sem estoque</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ainda sem dados</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>History from %1 to %2, %3 %4 per period on average.</source>
        <translation>Histórico de %1 a %2: em média %3 %4 por período.</translation>
    </message>
    <message>
        <source>Forecast of %1 %2 from %3 to %4.</source>
        <translation>Previsão de %1 %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não conhecido</translation>
    </message>
    <message>
        <source>Sold %1 %2</source>
        <translation>Vendido: %1 %2</translation>
    </message>
    <message>
        <source>Out of stock: demand was higher than sales</source>
        <translation>Sem estoque: a demanda foi maior que as vendas</translation>
    </message>
    <message>
        <source>Expected %1 %2</source>
        <translation>Esperado: %1 %2</translation>
    </message>
    <message>
        <source>Your forecast %1 %2</source>
        <translation>Sua previsão: %1 %2</translation>
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
        <translation>%1%: %2 a %3</translation>
    </message>
    <message>
        <source>Last year %1</source>
        <translation>Ano anterior: %1</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promoção planejada</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>%1 % from</source>
        <translation>%1% de</translation>
    </message>
    <message>
        <source>%1 % to</source>
        <translation>%1% a</translation>
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
        <translation>Busca</translation>
    </message>
    <message>
        <source>Product, store, page or action</source>
        <translation>Produto, loja, página ou ação</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Up and Down to choose, Enter to open, Escape to close</source>
        <translation>Setas para escolher, Enter para abrir, Esc para fechar</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComparisonDialog</name>
    <message>
        <source>Better</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pior</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Sem diferença clara</translation>
    </message>
    <message>
        <source>Steady products</source>
        <translation>Produtos regulares</translation>
    </message>
    <message>
        <source>Erratic products</source>
        <translation>Produtos erráticos</translation>
    </message>
    <message>
        <source>Intermittent products</source>
        <translation>Produtos intermitentes</translation>
    </message>
    <message>
        <source>Lumpy products</source>
        <translation>Produtos em picos</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos os produtos</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n dia à frente</numerusform>
            <numerusform>%n dias à frente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>There are no days that neither %1 nor %2 had seen, so they cannot be compared.</source>
        <translation>Não há dias que nem %1 nem %2 conhecessem, por isso não podem ser comparados.</translation>
    </message>
    <message>
        <source>%1 is off by %3 points less than %2</source>
        <translation>%1 erra %3 pontos a menos que %2</translation>
    </message>
    <message>
        <source>%1 is off by %3 points more than %2</source>
        <translation>%1 erra %3 pontos a mais que %2</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart, which may be chance</source>
        <translation>%1 e %2 diferem em %3 pontos, o que pode ser acaso</translation>
    </message>
    <message>
        <source>%1, on days from %2 to %3 that neither had seen.</source>
        <translation>%1, em dias de %2 a %3 que nenhum dos dois conhecia.</translation>
    </message>
    <message>
        <source>Clearly better for %1 and clearly worse for %2 of %3 products.</source>
        <translation>Claramente melhor em %1 e claramente pior em %2 de %3 produtos.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 ao lado de %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingênua</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 é</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nada a comparar.</translation>
    </message>
    <message>
        <source>Accuracy of single days, each week forecast from what was known on its eve. Better or worse is said where chance hardly explains it.</source>
        <translation>Precisão de dias isolados; cada semana é prevista com o que se sabia na véspera. Diz-se melhor ou pior onde o acaso dificilmente explica a diferença.</translation>
    </message>
    <message>
        <source>If %1 served: %2</source>
        <translation>Com %1 em uso: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Ativar %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ComponentView</name>
    <message>
        <source>Components of the forecast</source>
        <translation>Componentes da previsão</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 e %3</translation>
    </message>
    <message>
        <source>There are no components for this forecast.</source>
        <translation>Não há componentes para esta previsão.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ContextField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, controle</translation>
    </message>
    <message>
        <source>Back to today&apos;s value</source>
        <translation>Voltar ao valor de hoje</translation>
    </message>
    <message>
        <source>%1 back to today&apos;s value</source>
        <translation>%1: voltar ao valor de hoje</translation>
    </message>
    <message>
        <source>%1: %2, so nothing follows from changing it.</source>
        <translation>%1: %2, por isso alterar não tem efeito.</translation>
    </message>
    <message>
        <source>changed; today it is %1</source>
        <translation>alterado; hoje é %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>como hoje</translation>
    </message>
    <message>
        <source>Outside experience: always %1 so far</source>
        <translation>Fora do já visto: sempre %1 até agora</translation>
    </message>
    <message>
        <source>Outside experience: %1 to %2 so far</source>
        <translation>Fora do já visto: %1 a %2 até agora</translation>
    </message>
    <message>
        <source>always %1 so far</source>
        <translation>sempre %1 até agora</translation>
    </message>
    <message>
        <source>%1 to %2 so far</source>
        <translation>%1 a %2 até agora</translation>
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
        <translation>Produto</translation>
    </message>
    <message>
        <source>First day of the prediction</source>
        <translation>Primeiro dia da previsão</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>sem desconto</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concorrente</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>A chegar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Everything as today</source>
        <translation>Tudo como hoje</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The data tell of no promotions, so nothing follows from one.</source>
        <translation>Os dados não trazem promoções, por isso uma promoção não teria efeito.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::CurveView</name>
    <message>
        <source>No curve is known.</source>
        <translation>Nenhuma curva conhecida.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 from %5 to %6.</source>
        <translation>%1 de %2 a %3: %4 de %5 a %6.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>o seu</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 a %3.</translation>
    </message>
    <message>
        <source>Today at %1: %2.</source>
        <translation>Hoje, com %1: %2.</translation>
    </message>
    <message>
        <source>Yours at %1: %2.</source>
        <translation>O seu, com %1: %2.</translation>
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
        <translation>Painel</translation>
    </message>
    <message>
        <source>Review today&apos;s orders</source>
        <translation>Revisar pedidos de hoje</translation>
    </message>
    <message>
        <source>Sales, last 30 days</source>
        <translation>Vendas, últimos 30 dias</translation>
    </message>
    <message>
        <source>At risk of running out</source>
        <translation>Em risco de ruptura</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Precisão da previsão</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Vendas e previsão</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Loja inteira</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Maiores vendas</translation>
    </message>
    <message>
        <source>Period of the top products</source>
        <translation>Período das maiores vendas</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Próximo trimestre</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Pendências</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Nada exige sua atenção hoje.</translation>
    </message>
    <message>
        <source>Looking at the store</source>
        <translation>Analisando a loja</translation>
    </message>
    <message>
        <source>Drawing the forecast</source>
        <translation>Desenhando a previsão</translation>
    </message>
    <message>
        <source>Ranking the products</source>
        <translation>Classificando os produtos</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>too little history to compare</source>
        <translation>histórico curto demais para comparar</translation>
    </message>
    <message>
        <source>%1 vs the 30 days before</source>
        <translation>%1 vs. 30 dias anteriores</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produtos</translation>
    </message>
    <message>
        <source>every product is covered</source>
        <translation>todos os produtos têm cobertura</translation>
    </message>
    <message numerus="yes">
        <source> from %n supplier(s)</source>
        <translation>
            <numerusform> de %n fornecedor</numerusform>
            <numerusform> de %n fornecedores</numerusform>
        </translation>
    </message>
    <message>
        <source>on days it had not seen</source>
        <translation>em dias que o modelo não conhecia</translation>
    </message>
    <message>
        <source>no held-out days yet</source>
        <translation>ainda sem dias de teste</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Precisão por semana</translation>
    </message>
    <message>
        <source>No product is at risk of running out.</source>
        <translation>Nenhum produto corre risco de ruptura.</translation>
    </message>
    <message>
        <source>Nothing has to be ordered today.</source>
        <translation>Nada precisa ser pedido hoje.</translation>
    </message>
    <message>
        <source>Sales and forecast of the store %1</source>
        <translation>Vendas e previsão da loja %1</translation>
    </message>
    <message>
        <source>Sales and forecast of %1</source>
        <translation>Vendas e previsão de %1</translation>
    </message>
    <message>
        <source>No product sells in this category.</source>
        <translation>Nenhum produto vende nesta categoria.</translation>
    </message>
    <message>
        <source>Work list (%1)</source>
        <translation>Pendências (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else needs you today; %n item(s) snoozed.</source>
        <translation>
            <numerusform>Nada mais exige sua atenção hoje; %n item adiado.</numerusform>
            <numerusform>Nada mais exige sua atenção hoje; %n itens adiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed for a week: %1</source>
        <translation>Adiado por uma semana: %1</translation>
    </message>
    <message>
        <source>%1 critical, %2 low</source>
        <translation>%1 crít., %2 baix.</translation>
    </message>
    <message>
        <source>%1; %2 at risk</source>
        <translation>%1; risco %2</translation>
    </message>
    <message>
        <source>%1; no price</source>
        <translation>%1; sem preço</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low.</source>
        <translation>
            <numerusform>%n produto crítico e %1 com estoque baixo.</numerusform>
            <numerusform>%n produtos críticos e %1 com estoque baixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sem dado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without data</source>
        <translation>
            <numerusform>%Ln produto sem dados</numerusform>
            <numerusform>%Ln produtos sem dados</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock of no product is known: what runs out and what to order cannot be said. Import the stock to see both.</source>
        <translation>O estoque de nenhum produto é conhecido: não dá para dizer o que vai acabar nem o que pedir. Importe o estoque para ver as duas coisas.</translation>
    </message>
    <message>
        <source>Once the stock is known, what needs you stands here.</source>
        <translation>Quando o estoque for conhecido, o que exige sua atenção aparece aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) critical and %1 low, with %2 of sales at risk: %3 already unavoidable, %4 saved by ordering today.</source>
        <translation>
            <numerusform>%n produto crítico e %1 com estoque baixo, com %2 em vendas em risco: %3 já inevitáveis, %4 evitáveis pedindo hoje.</numerusform>
            <numerusform>%n produtos críticos e %1 com estoque baixo, com %2 em vendas em risco: %3 já inevitáveis, %4 evitáveis pedindo hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>estoque desconhecido</translation>
    </message>
    <message>
        <source>Done for today: %1</source>
        <translation>Feito por hoje: %1</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Units on average, vs as many days before</source>
        <translation>Unidades em média, em comparação com o mesmo número de dias anteriores</translation>
    </message>
    <message>
        <source>Looking at all stores</source>
        <translation>Analisando todas as lojas</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>day by day; naive %1</source>
        <translation>dia a dia; ingênua %1</translation>
    </message>
    <message>
        <source>week by week; naive %1</source>
        <translation>semana a semana; ingênua %1</translation>
    </message>
    <message>
        <source>month by month; naive %1</source>
        <translation>mês a mês; ingênua %1</translation>
    </message>
    <message>
        <source>100 % less the average error of single products on single days the model had not seen.</source>
        <translation>100% menos o erro médio de cada produto em cada dia que o modelo não conhecia.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single weeks the model had not seen.</source>
        <translation>100% menos o erro médio de cada produto em cada semana que o modelo não conhecia.</translation>
    </message>
    <message>
        <source>100 % less the average error of single products in single months the model had not seen.</source>
        <translation>100% menos o erro médio de cada produto em cada mês que o modelo não conhecia.</translation>
    </message>
    <message>
        <source>Naive: repeating the past season, on the same days. The curve shows whole weeks: their errors even out, so it lies higher.</source>
        <translation>Ingênua: repetir o ciclo anterior, nos mesmos dias. A curva mostra semanas inteiras: nelas os erros se compensam, por isso fica mais alta.</translation>
    </message>
    <message>
        <source>Sales and forecast of all stores together</source>
        <translation>Vendas e previsão de todas as lojas juntas</translation>
    </message>
    <message>
        <source>%1, %2: %3 units on average, %4 sold in as many days before</source>
        <translation>%1, %2: %3 unidades em média, %4 vendidas no mesmo número de dias anteriores</translation>
    </message>
    <message>
        <source>Orders due</source>
        <translation>Pedidos a fazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) today</source>
        <translation>
            <numerusform>%Ln produto hoje</numerusform>
            <numerusform>%Ln produtos hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %1 of them today</source>
        <translation>
            <numerusform>%Ln produto, %1 deles hoje</numerusform>
            <numerusform>%Ln produtos, %1 deles hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worth %2.</source>
        <translation>%1, valor %2.</translation>
    </message>
    <message>
        <source>Work list (the %1 worth most of %2)</source>
        <translation>Pendências (as %1 de maior valor entre %2)</translation>
    </message>
    <message>
        <source>What needs you could not be worked out.</source>
        <translation>Não foi possível apurar o que exige sua atenção.</translation>
    </message>
    <message>
        <source>How right the forecasts of past weeks were, beside repeating the last season</source>
        <translation>O quanto as previsões de semanas passadas acertaram, ao lado de repetir o ciclo anterior</translation>
    </message>
    <message>
        <source>What the accuracy is measured on</source>
        <translation>Em que a precisão é medida</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Whole weeks</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Measuring past forecasts</source>
        <translation>Medindo previsões passadas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No model has forecast past weeks yet. Train one, and the weeks it was tested on stand here.</source>
        <translation>Nenhum modelo previu semanas passadas ainda. Treine um, e as semanas em que ele foi testado aparecerão aqui.</translation>
    </message>
    <message>
        <source>Accuracy of whole weeks</source>
        <translation>Precisão por semana</translation>
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
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
    <message>
        <source>Once the file is imported, the selling calendar changes weekdays, holidays and closures one by one.</source>
        <translation>Depois de importado o arquivo, os dias da semana, feriados e fechamentos podem ser alterados um a um no calendário de vendas.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::DropZone</name>
    <message>
        <source>Drop a sales file anywhere on this page</source>
        <translation>Solte um arquivo de vendas em qualquer lugar desta página</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX ou XLS. Você vê o que foi entendido antes que algo seja gravado.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>Baixar planilha-modelo</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recentes:</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Abrir %1 de novo</translation>
    </message>
    <message>
        <source>Template for weather and economy</source>
        <translation>Planilha-modelo de clima e economia</translation>
    </message>
    <message>
        <source>Numbers by date, for all stores, a region or a store; forecasts use what helps</source>
        <translation>Números por data, para todas as lojas, uma região ou uma loja; as previsões usam o que ajuda</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ErrorBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FileMenu</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Abrir banco de dados…</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>Abertos &amp;recentemente</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Abrir em somente &amp;leitura…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Novo banco de dados…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Backup agora…</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>Backup &amp;criptografado…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Res&amp;taurar um backup…</translation>
    </message>
    <message>
        <source>No other database yet</source>
        <translation>Ainda não há outro banco de dados</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Parar %n tarefa?</numerusform>
            <numerusform>Parar %n tarefas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can only be changed when nothing works on it. What was begun is stopped; nothing of it is stored half.</source>
        <translation>O banco de dados só pode ser trocado quando nada está trabalhando nele. O que foi iniciado é interrompido; nada fica gravado pela metade.</translation>
    </message>
    <message>
        <source>Stop and go on</source>
        <translation>Parar e continuar</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir um banco de dados</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Bancos de dados do Shelfcast (*.db);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Novo banco de dados</translation>
    </message>
    <message>
        <source>shelfcast.db</source>
        <translation>shelfcast.db</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db)</source>
        <translation>Bancos de dados do Shelfcast (*.db)</translation>
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
        <translation>Backups criptografados (*.shelfcast)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Senha do backup</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup again. Nobody can find it out when it is forgotten, so keep it where you keep your keys.</source>
        <translation>Só esta senha abre o backup de novo. Se for esquecida, ninguém consegue descobri-la; guarde-a onde você guarda suas chaves.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo o backup</translation>
    </message>
    <message>
        <source>Backed up to %1; the copy was read again and is sound.</source>
        <translation>Backup gravado em %1; a cópia foi relida e está íntegra.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Backups (*.db *.bak *.shelfcast *.before-update);;All files (*)</source>
        <translation>Backups (*.db *.bak *.shelfcast *.before-update);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurar %1?</translation>
    </message>
    <message>
        <source>It takes the place of the database that is open. That one is kept beside it and can be put back.</source>
        <translation>O backup toma o lugar do banco de dados aberto. Este fica guardado ao lado e pode ser posto de volta.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Este backup está criptografado.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FindingsList</name>
    <message>
        <source>Rows that cannot be read; they stay out, the others are stored.</source>
        <translation>Linhas que não podem ser lidas; ficam de fora, as outras são gravadas.</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Linhas %1</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>Nada incomum foi encontrado.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar linhas</translation>
    </message>
    <message>
        <source>Hide rows</source>
        <translation>Ocultar linhas</translation>
    </message>
    <message>
        <source>Rows that stay out; the others are stored.</source>
        <translation>Linhas que ficam de fora; as outras são gravadas.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::FirstStart</name>
    <message>
        <source>Know what to order, and why</source>
        <translation>Saiba o que pedir, e por quê</translation>
    </message>
    <message>
        <source>Shelfcast reads your sales file and tells you, for every product, how much you will sell, when you run out and what to order today. Everything stays on this computer.</source>
        <translation>O Shelfcast lê seu arquivo de vendas e diz, para cada produto, quanto você vai vender, quando ele acaba e o que pedir hoje. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Dê uma olhada primeiro</translation>
    </message>
    <message>
        <source>Two years of made-up sales of five stores, trained in under a minute. Take the upload back whenever you like.</source>
        <translation>Dois anos de vendas fictícias de cinco lojas, com treinamento em menos de um minuto. Desfaça a importação quando quiser.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Testar com dados de exemplo</translation>
    </message>
    <message>
        <source>Start with your own sales</source>
        <translation>Comece com suas vendas</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or XLS, as your till or spreadsheet writes it. You see what was understood before anything is stored.</source>
        <translation>CSV, TSV, XLSX ou XLS, como seu caixa ou sua planilha grava. Você vê o que foi entendido antes que algo seja gravado.</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Importar meu arquivo</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window.</source>
        <translation>Você também pode soltar um arquivo em qualquer lugar desta janela.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Your forecast is kept beside the model&apos;s.</source>
        <translation>Sua previsão fica guardada ao lado da do modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed.</source>
        <translation>
            <numerusform>%n período alterado.</numerusform>
            <numerusform>%n períodos alterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model&apos;s forecast.</source>
        <translation>
            <numerusform>%n período de volta à previsão do modelo.</numerusform>
            <numerusform>%n períodos de volta à previsão do modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast by period</source>
        <translation>Previsão por período</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The table as CSV or Excel (Ctrl+E)</source>
        <translation>A tabela em CSV ou Excel (Ctrl+E)</translation>
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
        <translation>Os mesmos dias do ano anterior, em tracejado (Alt+L)</translation>
    </message>
    <message>
        <source>What the forecast is made of (Alt+C)</source>
        <translation>De que a previsão é feita (Alt+C)</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lendo os produtos</translation>
    </message>
    <message>
        <source>There is no forecast for this choice</source>
        <translation>Não há previsão para esta seleção</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Previsão de %1</translation>
    </message>
    <message>
        <source>The model alone says %1; the rest are your changes.</source>
        <translation>Só o modelo indica %1; o resto são suas alterações.</translation>
    </message>
    <message>
        <source>Say why the forecast is changed. Nothing was changed; type a reason beside the table.</source>
        <translation>Informe por que a previsão foi alterada. Nada foi alterado; digite um motivo ao lado da tabela.</translation>
    </message>
    <message>
        <source>%1-forecast.xlsx</source>
        <translation>%1-previsao.xlsx</translation>
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
        <translation>Por que a previsão do período escolhido não é a que dizia uma anterior (Alt+W)</translation>
    </message>
    <message>
        <source>Why the forecast changed</source>
        <translation>Por que a previsão mudou</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3, %4 against the same days last year.</source>
        <translation>São esperadas cerca de %1 unidades para %2 no prazo de %3, %4 em relação aos mesmos dias do ano anterior.</translation>
    </message>
    <message>
        <source>Expect about %1 units of %2 in the next %3.</source>
        <translation>São esperadas cerca de %1 unidades para %2 no prazo de %3.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastTableModel</name>
    <message>
        <source>unknown</source>
        <translation>sem dado</translation>
    </message>
    <message>
        <source>F2 or a number puts your own forecast beside the model&apos;s</source>
        <translation>F2 ou um número coloca sua própria previsão ao lado da do modelo</translation>
    </message>
    <message>
        <source>The model says %1, you say %2: %3</source>
        <translation>O modelo indica %1, você indica %2: %3</translation>
    </message>
    <message>
        <source>Frozen: unfreeze it to change it</source>
        <translation>Travado: destrave para alterar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Low 10 %</source>
        <translation>Baixo 10%</translation>
    </message>
    <message>
        <source>High 90 %</source>
        <translation>Alto 90%</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano anterior</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sua</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What such periods sell on average; orders are decided from it. Low and high are limits that one in ten passes: the average need not lie in their middle.</source>
        <translation>O que períodos assim vendem em média; os pedidos se baseiam nela. Baixo e alto são limites que um em cada dez ultrapassa: a média não precisa ficar no meio deles.</translation>
    </message>
    <message>
        <source>One such period in ten sells less</source>
        <translation>Um em cada dez períodos assim vende menos</translation>
    </message>
    <message>
        <source>One such period in ten sells more</source>
        <translation>Um em cada dez períodos assim vende mais</translation>
    </message>
    <message>
        <source>Mean forecast</source>
        <translation>Previsão média</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ForecastToolbar</name>
    <message>
        <source>Store, category or product</source>
        <translation>Loja, categoria ou produto</translation>
    </message>
    <message>
        <source>Store, category or product (Ctrl+F)</source>
        <translation>Loja, categoria ou produto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Loja inteira</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Até quando prever</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Dias, semanas ou meses</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
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
        <translation>Ano anterior</translation>
    </message>
    <message>
        <source>The same days of last year, dashed (L)</source>
        <translation>Os mesmos dias do ano anterior, em tracejado (L)</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>What the forecast is made of (C)</source>
        <translation>De que a previsão é feita (C)</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Suas alterações</translation>
    </message>
    <message>
        <source>Change the forecast, with a reason</source>
        <translation>Alterar a previsão, com motivo</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Próximos</translation>
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
        <translation>a loja inteira</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>a categoria %1</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Por que mudou</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
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
        <translation>Salvar pacote de diagnóstico…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Backup agora…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Accuracy by week</source>
        <translation>Precisão por semana</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disco, livre</translation>
    </message>
    <message>
        <source>Memory, free</source>
        <translation>Memória, livre</translation>
    </message>
    <message>
        <source>Open the folder of the database</source>
        <translation>Abrir a pasta do banco de dados</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingênua</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última sem.</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>Ainda serve</translation>
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
        <translation>Abrir este backup em somente leitura</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>It is not told again</source>
        <translation>Não será mais avisado</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Analisando o estado de tudo</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>esquema %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nunca verificado</translation>
    </message>
    <message>
        <source>in order on %1</source>
        <translation>em ordem em %1</translation>
    </message>
    <message>
        <source>damage found on %1</source>
        <translation>danos encontrados em %1</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>nenhum modelo treinado</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>where the database lies</source>
        <translation>disco do banco</translation>
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
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir o log</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>Estou ciente</translation>
    </message>
    <message>
        <source>Nothing: data, models, backups and disk are in order.</source>
        <translation>Nada: dados, modelos, backups e disco estão em ordem.</translation>
    </message>
    <message>
        <source>Forecasts since the start: %1 from memory, %2 kept from before, %3 computed.</source>
        <translation>Previsões desde o início: %1 da memória, %2 guardadas de antes, %3 calculadas.</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <source>train again</source>
        <translation>treinar de novo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>The week to %1; repeating the last season: %2</source>
        <translation>A semana até %1; repetir o ciclo anterior: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>deixada assim</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Verificando o banco de dados</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>O banco de dados está em ordem.</translation>
    </message>
    <message>
        <source>The check found damage: see what to look at.</source>
        <translation>A verificação encontrou danos: veja em “A verificar”.</translation>
    </message>
    <message>
        <source>Writing down that you know</source>
        <translation>Registrando que você está ciente</translation>
    </message>
    <message>
        <source>Written down in the audit; it is not told again.</source>
        <translation>Registrado na auditoria; não será mais avisado.</translation>
    </message>
    <message>
        <source>This one is run on the command line: shelfcast-cli jobs again %1</source>
        <translation>Esta é executada na linha de comando: shelfcast-cli jobs again %1</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Salvar pacote de diagnóstico</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>shelfcast diagnostico.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Salvando o pacote de diagnóstico</translation>
    </message>
    <message>
        <source>Saved %1. It holds no sales data.</source>
        <translation>%1 salvo. Não contém dados de vendas.</translation>
    </message>
    <message>
        <source>newest week; naive %1</source>
        <translation>última semana; ingênua %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>cedo demais</translation>
    </message>
    <message>
        <source>tested; naive %1</source>
        <translation>testado; ingênua %1</translation>
    </message>
    <message>
        <source>There are no stores yet: import sales first.</source>
        <translation>Ainda não há lojas: importe vendas primeiro.</translation>
    </message>
    <message>
        <source>No backup yet. Shelfcast makes one a day, and before it takes anything back.</source>
        <translation>Ainda não há backup. O Shelfcast faz um por dia, e antes de desfazer qualquer coisa.</translation>
    </message>
    <message>
        <source>No import or training was begun yet.</source>
        <translation>Nenhuma importação ou treinamento foi iniciado ainda.</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, próximo %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n store(s) have a model</source>
        <translation>
            <numerusform>de %n loja tem modelo</numerusform>
            <numerusform>de %n lojas têm modelo</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinando</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>Fazendo o backup diário</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo o backup</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restaurando um backup</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Desfazendo a importação</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Rotina da noite</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Shelfcast %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Shelfcast %1, software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search in all of help</source>
        <translation>Buscar em toda a ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Nothing in help speaks of that.</source>
        <translation>A ajuda não trata disso.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ImportPanel</name>
    <message>
        <source>Another file</source>
        <translation>Outro arquivo</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Como é lido</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fornecedores</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Weather and economy</source>
        <translation>Clima e economia</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colunas separadas por</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Aba</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Ano, mês, dia</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mês, ano</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mês, dia, ano</translation>
    </message>
    <message>
        <source>Rows already stored</source>
        <translation>Linhas já gravadas</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Nada foi vendido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>Dias sem linha</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importar %1 linhas</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <translation>Composições</translation>
    </message>
    <message>
        <source>The file has no store column. Name of the store:</source>
        <translation>O arquivo não tem coluna de loja. Nome da loja:</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Pedidos a fornecedores</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Recebimentos</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Nenhuma tarefa em curso</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tarefa em curso</numerusform>
            <numerusform>%n tarefas em curso</numerusform>
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
        <translation>Demanda esperada</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Estoque de segurança</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Estoque-alvo</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Em estoque</translation>
    </message>
    <message>
        <source>On order in time</source>
        <translation>A chegar a tempo</translation>
    </message>
    <message>
        <source>Promised to others</source>
        <translation>Já prometido</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necessário</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Pedido mínimo</translation>
    </message>
    <message>
        <source>Whole packs</source>
        <translation>Embalagens inteiras</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterado por você</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Explain the order</source>
        <translation>Explicar o pedido</translation>
    </message>
    <message>
        <source>There is no demand to order for.</source>
        <translation>Não há demanda para a qual pedir.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Sua previsão</translation>
    </message>
    <message>
        <source>Lost before an order can arrive</source>
        <translation>Perdido antes de um pedido chegar</translation>
    </message>
    <message>
        <source>Cheaper from this quantity</source>
        <translation>Mais barato a partir daqui</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>Mínimo do fornecedor</translation>
    </message>
    <message>
        <source>From another store</source>
        <translation>De outra loja</translation>
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
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avisos e acima</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Erros e acima</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>A linha escolhida</translation>
    </message>
    <message>
        <source>Choose a line to see it whole, with the times of its stages.</source>
        <translation>Escolha uma linha para vê-la inteira, com os tempos de cada etapa.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lendo o log</translation>
    </message>
    <message>
        <source>Nothing is written down for this choice.</source>
        <translation>Nada registrado para esta seleção.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), the newest first. No sales data is in them.</source>
        <translation>
            <numerusform>%n linha, a mais recente primeiro. Não contém dados de vendas.</numerusform>
            <numerusform>%n linhas, as mais recentes primeiro. Não contêm dados de vendas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1, process %2</source>
        <translation>Tarefa %1, processo %2</translation>
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
        <translation>&amp;Arquivo</translation>
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
        <translation>Arquivos de vendas (*.csv *.tsv *.txt *.xlsx *.xls);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Localizar na página</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar em tudo</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <translation>&amp;Recalcular</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>&amp;Ajuda e atalhos</translation>
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
        <translation>Lendo as lojas</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Abrindo a loja</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Ajuda e atalhos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Looking at the state of everything</source>
        <translation>Analisando o estado de tudo</translation>
    </message>
    <message>
        <source>Selling &amp;calendar…</source>
        <translation>Calendário de &amp;vendas…</translation>
    </message>
    <message>
        <source>Selling calendar</source>
        <translation>Calendário de vendas</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas as lojas</translation>
    </message>
    <message>
        <source>The &amp;night…</source>
        <translation>Rotina da noit&amp;e…</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Rotina da noite</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Treinar %1</translation>
    </message>
    <message>
        <source>Train all stores</source>
        <translation>Treinar todas as lojas</translation>
    </message>
    <message>
        <source>all stores</source>
        <translation>todas as lojas</translation>
    </message>
    <message>
        <source>Export orders of %1…</source>
        <translation>Exportar pedidos de %1…</translation>
    </message>
    <message>
        <source>Export all products of %1…</source>
        <translation>Exportar todos os produtos de %1…</translation>
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
        <translation>primeiro modelo</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the last %n day(s), which it had not seen</source>
        <translation>
            <numerusform>Medido no último %n dia, que ele não conhecia</numerusform>
            <numerusform>Medido nos últimos %n dias, que ele não conhecia</numerusform>
        </translation>
    </message>
    <message>
        <source>100 % less WAPE, on days the model had not seen</source>
        <translation>100% menos o WAPE, em dias que o modelo não conhecia</translation>
    </message>
    <message>
        <source>What repeating the past season would have reached on the same days</source>
        <translation>O que se teria alcançado repetindo o ciclo anterior nos mesmos dias</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, as a share of what was sold</source>
        <translation>Soma dos erros absolutos, como parcela do que foi vendido</translation>
    </message>
    <message>
        <source>Mean absolute error, in units a day and product</source>
        <translation>Erro absoluto médio, em unidades por dia e produto</translation>
    </message>
    <message>
        <source>Accuracy gained against the model that was active then</source>
        <translation>Precisão ganha em relação ao modelo que estava ativo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>Ingênua</translation>
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
        <translation>Registros</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparado</translation>
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
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Make the selected model the active one of its store</source>
        <translation>Tornar o modelo selecionado o modelo ativo da loja</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Return to the model that was active before the selected one</source>
        <translation>Voltar ao modelo que estava ativo antes do selecionado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>No model was trained yet.</source>
        <translation>Nenhum modelo foi treinado ainda.</translation>
    </message>
    <message>
        <source>Select two models of a store (Ctrl+click) to compare them</source>
        <translation>Selecione dois modelos de uma loja (Ctrl+clique) para compará-los</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightDialog</name>
    <message>
        <source>The work of the night</source>
        <translation>Rotina da noite</translation>
    </message>
    <message>
        <source>Imports what arrived in a folder, trains what no longer fits, proposes the orders of every store and writes them down. Nothing is ordered: the proposals wait for you.</source>
        <translation>Importa o que chegou a uma pasta, treina o que já não serve, propõe os pedidos de cada loja e os grava. Nada é pedido: as propostas esperam por você.</translation>
    </message>
    <message>
        <source>&amp;Files arrive in</source>
        <translation>Os &amp;arquivos chegam em</translation>
    </message>
    <message>
        <source>Folder where files arrive</source>
        <translation>Pasta onde os arquivos chegam</translation>
    </message>
    <message>
        <source>What was imported moves to its folder &quot;archive&quot;, what cannot be to &quot;rejected&quot;</source>
        <translation>O que foi importado vai para a subpasta “archive”; o que não pôde ser, para “rejected”</translation>
    </message>
    <message>
        <source>&amp;Orders go to</source>
        <translation>Os &amp;pedidos vão para</translation>
    </message>
    <message>
        <source>Folder for orders and forecasts</source>
        <translation>Pasta de pedidos e previsões</translation>
    </message>
    <message>
        <source>Gets a folder a day, with orders, forecasts and the report</source>
        <translation>Recebe uma pasta por dia, com pedidos, previsões e o relatório</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Horário</translation>
    </message>
    <message>
        <source>&amp;Every day while this window is open (made up for when the computer was off)</source>
        <translation>&amp;Todos os dias enquanto esta janela estiver aberta (compensa os dias com o computador desligado)</translation>
    </message>
    <message>
        <source>With the window closed, the computer&apos;s own scheduler can do it: shelfcast-cli run schedule.</source>
        <translation>Com a janela fechada, o agendador do próprio computador pode fazer isso: shelfcast-cli run schedule.</translation>
    </message>
    <message>
        <source>What came of it stands here after it was done.</source>
        <translation>O resultado aparece aqui depois que tudo estiver feito.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Fazer agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>This database is only read.</source>
        <translation>Este banco de dados está em somente leitura.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não existe a pasta %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Kept. Next at %1.</source>
        <translation>Salvo. A próxima vez é às %1.</translation>
    </message>
    <message>
        <source>Kept. Nothing is done by itself.</source>
        <translation>Salvo. Nada é feito automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Bancos de dados</translation>
    </message>
    <message>
        <source>None is read…</source>
        <translation>Nenhum é lido…</translation>
    </message>
    <message numerus="yes">
        <source>%n is read…</source>
        <translation>
            <numerusform>%n é lido…</numerusform>
            <numerusform>%n são lidos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::NightRunner</name>
    <message>
        <source>The work of the night</source>
        <translation>Rotina da noite</translation>
    </message>
    <message>
        <source>The work of the night: %1</source>
        <translation>Rotina da noite: %1</translation>
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
        <translation>Receber…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviado…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Itens do pedido</translation>
    </message>
    <message numerus="yes">
        <source>Lead time stated: %n day(s)</source>
        <translation>
            <numerusform>Prazo de entrega informado: %n dia</numerusform>
            <numerusform>Prazo de entrega informado: %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead time is stated</source>
        <translation>Nenhum prazo de entrega informado</translation>
    </message>
    <message>
        <source>%1; nothing received yet to measure it.</source>
        <translation>%1; nada foi recebido ainda para medi-lo.</translation>
    </message>
    <message>
        <source>measured from one delivery</source>
        <translation>medido em uma entrega</translation>
    </message>
    <message numerus="yes">
        <source>measured from %n deliveries</source>
        <translation>
            <numerusform>medido em %n entrega</numerusform>
            <numerusform>medido em %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3 days, which decisions use.</source>
        <translation>%1; %2: %3 dias, usados nas decisões.</translation>
    </message>
    <message>
        <source>%1; %2: %3 days. Decisions use the stated one until more have come.</source>
        <translation>%1; %2: %3 dias. As decisões usam o informado até que cheguem mais entregas.</translation>
    </message>
    <message>
        <source>minimum: %1</source>
        <translation>mínimo: %1</translation>
    </message>
    <message>
        <source>To order on %1, expected %2.</source>
        <translation>A pedir em %1, previsto para %2.</translation>
    </message>
    <message>
        <source>Sent %1, expected %2.</source>
        <translation>Enviado em %1, previsto para %2.</translation>
    </message>
    <message>
        <source>Choose an order to see its lines</source>
        <translation>Escolha um pedido para ver seus itens</translation>
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
        <translation>Pedido em unidades</translation>
    </message>
    <message>
        <source> units</source>
        <translation> unidades</translation>
    </message>
    <message>
        <source>Reason for another quantity</source>
        <translation>Motivo para outra quantidade</translation>
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
        <translation>Avaliação própria</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promoção planejada</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Evento local</translation>
    </message>
    <message>
        <source>No room on the shelf</source>
        <translation>Sem espaço na prateleira</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>O fornecedor não pode entregar</translation>
    </message>
    <message>
        <source>Product is going out</source>
        <translation>Produto saindo de linha</translation>
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
        <translation>Informe o motivo; ele fica guardado com o pedido.</translation>
    </message>
    <message>
        <source>Recommended are %1.</source>
        <translation>O recomendado é %1.</translation>
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
        <translation>Pedido de %1 definido em %2</translation>
    </message>
    <message>
        <source>Order of %1 back to the recommended %2</source>
        <translation>Pedido de %1 de volta ao recomendado, %2</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSheetDialog</name>
    <message>
        <source>Order sheet</source>
        <translation>Folha de pedido</translation>
    </message>
    <message>
        <source>Order sheet of %1</source>
        <translation>Folha de pedido de %1</translation>
    </message>
    <message>
        <source>Tick what the supplier wants to read, in his order and under his headings. Excel and CSV files of this supplier alone are written so.</source>
        <translation>Marque o que o fornecedor quer ler, na ordem dele e com os cabeçalhos dele. Os arquivos do Excel e CSV que são só deste fornecedor são gravados assim.</translation>
    </message>
    <message>
        <source>Columns of the order sheet</source>
        <translation>Colunas da folha de pedido</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Usual sheet</source>
        <translation>Folha habitual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Reading the order sheet</source>
        <translation>Lendo a folha de pedido</translation>
    </message>
    <message>
        <source>The usual sheet, with all columns and why each line is ordered.</source>
        <translation>A folha habitual, com todas as colunas e o motivo de cada item.</translation>
    </message>
    <message>
        <source>Tick at least one column, and give each a heading of its own without “;”.</source>
        <translation>Marque pelo menos uma coluna e dê a cada uma um cabeçalho próprio, sem “;”.</translation>
    </message>
    <message>
        <source>Saving the order sheet</source>
        <translation>Salvando a folha de pedido</translation>
    </message>
    <message>
        <source>Order sheet of %1 changed</source>
        <translation>Folha de pedido de %1 alterada</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderStepCard</name>
    <message>
        <source>Expected on</source>
        <translation>Previsto para</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Day the goods are expected</source>
        <translation>Dia em que a mercadoria é esperada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>O fornecedor não pode entregar</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Não mais necessário</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Pedido por engano</translation>
    </message>
    <message>
        <source>Ordered elsewhere</source>
        <translation>Pedido em outro lugar</translation>
    </message>
    <message>
        <source>Set all to 0</source>
        <translation>Zerar tudo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado em</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>%1 foi enviado</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day.</source>
        <translation>O prazo de entrega é medido a partir deste dia.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Chegou em</translation>
    </message>
    <message>
        <source>Units of %1 that came</source>
        <translation>Unidades de %1 que chegaram</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>O que chegou de %1</translation>
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
        <translation>O que ainda está em aberto deixa de ser esperado; o que chegou fica no estoque.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar o pedido</translation>
    </message>
    <message>
        <source>The goods cannot come before the order is sent.</source>
        <translation>A mercadoria não pode chegar antes do envio do pedido.</translation>
    </message>
    <message>
        <source>Nothing came: leave with Back.</source>
        <translation>Nada chegou: saia com Voltar.</translation>
    </message>
    <message>
        <source>%1 units, all that was open.</source>
        <translation>%1 unidades, tudo o que estava em aberto.</translation>
    </message>
    <message>
        <source>%1 units; the other %2 stay open.</source>
        <translation>%1 unidades; as outras %2 continuam em aberto.</translation>
    </message>
    <message>
        <source>Its lead time is measured from this day; its order day is %1.</source>
        <translation>O prazo de entrega é medido a partir deste dia; o dia do pedido é %1.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OrderSteps</name>
    <message>
        <source>%1 is a proposal again</source>
        <translation>%1 voltou a ser uma proposta</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 não está enviado</translation>
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
        <translation>Propor pedidos</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Nenhum pedido encontrado</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Nada atende à busca e ao filtro ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Show the open orders</source>
        <translation>Mostrar os pedidos em aberto</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Buscar pedidos</translation>
    </message>
    <message>
        <source>Number, supplier or product (Ctrl+F)</source>
        <translation>Número, fornecedor ou produto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only these orders</source>
        <translation>Mostrar só estes pedidos</translation>
    </message>
    <message>
        <source>Raise to the supplier&apos;s minimum</source>
        <translation>Aumentar até o mínimo do fornecedor</translation>
    </message>
    <message>
        <source>Orders under their supplier&apos;s minimum order value are proposed with more packs of what sells soonest, until they reach it.</source>
        <translation>Pedidos abaixo do valor mínimo do fornecedor são propostos com mais embalagens do que vende mais rápido, até atingi-lo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>One file per supplier, one workbook, or a list to print (Ctrl+E)</source>
        <translation>Um arquivo por fornecedor, uma planilha ou uma lista para imprimir (Ctrl+E)</translation>
    </message>
    <message>
        <source>One order per supplier out of today&apos;s recommendation</source>
        <translation>Um pedido por fornecedor, a partir da recomendação de hoje</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Aprovar todos</translation>
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
        <translation>%1 em %2 definido em %3</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Lendo os pedidos</translation>
    </message>
    <message>
        <source>To approve %1</source>
        <translation>A aprovar %1</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>Em andamento %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Concluídos %1</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Mostrar só: %1</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Propor de novo</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>Aprovar todos os %1</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>Nada precisa ser pedido</translation>
    </message>
    <message>
        <source>No product is under its order level today. Orders that were received or cancelled are under Finished.</source>
        <translation>Nenhum produto está abaixo do ponto de pedido hoje. Pedidos recebidos ou cancelados estão em Concluídos.</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Ainda não há pedidos de compra</translation>
    </message>
    <message>
        <source>No open purchase orders</source>
        <translation>Nenhum pedido de compra em aberto</translation>
    </message>
    <message>
        <source>Propose them out of today&apos;s recommendation: one order per supplier, which you then check, approve, export and mark as sent.</source>
        <translation>Gere propostas a partir da recomendação de hoje: um pedido por fornecedor, que você depois confere, aprova, exporta e marca como enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to approve, %1 in all.</source>
        <translation>
            <numerusform>%n pedido a aprovar, %1 no total.</numerusform>
            <numerusform>%n pedidos a aprovar, %1 no total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s recommendation makes %n order(s) for %1.</source>
        <translation>
            <numerusform>A recomendação de hoje gera %n pedido, no valor de %1.</numerusform>
            <numerusform>A recomendação de hoje gera %n pedidos, no valor de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be ordered today.</source>
        <translation>Nada precisa ser pedido hoje.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) under way, %1 still to come.</source>
        <translation>
            <numerusform>%n pedido em andamento, %1 ainda a chegar.</numerusform>
            <numerusform>%n pedidos em andamento, %1 ainda a chegar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n order(s).</source>
        <translation>
            <numerusform>Em atraso: %n pedido.</numerusform>
            <numerusform>Em atraso: %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals were made for another planning date. Propose again for %1.</source>
        <translation>As propostas foram feitas para outra data do plano. Proponha de novo para %1.</translation>
    </message>
    <message>
        <source>Replace the proposals?</source>
        <translation>Substituir as propostas?</translation>
    </message>
    <message>
        <source>Lines were changed by hand or raised to a minimum. New proposals take the place of those not approved yet; approved and sent orders stay.</source>
        <translation>Há itens alterados à mão ou aumentados até um mínimo. As novas propostas tomam o lugar das ainda não aprovadas; pedidos aprovados e enviados ficam.</translation>
    </message>
    <message>
        <source>Proposing orders</source>
        <translation>Propondo os pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) proposed.</source>
        <translation>
            <numerusform>%n pedido proposto.</numerusform>
            <numerusform>%n pedidos propostos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprovado</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n pedido aprovado</numerusform>
            <numerusform>%n pedidos aprovados</numerusform>
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
        <translation>Uma planilha do Excel…</translation>
    </message>
    <message>
        <source>orders.xlsx</source>
        <translation>pedidos.xlsx</translation>
    </message>
    <message>
        <source>One Excel file per supplier…</source>
        <translation>Um arquivo do Excel por fornecedor…</translation>
    </message>
    <message>
        <source>One CSV file…</source>
        <translation>Um arquivo CSV…</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>pedidos.csv</translation>
    </message>
    <message>
        <source>One CSV file per supplier…</source>
        <translation>Um arquivo CSV por fornecedor…</translation>
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
        <translation>%1 gravado.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s), one per supplier.</source>
        <translation>
            <numerusform>%n arquivo gravado, um por fornecedor.</numerusform>
            <numerusform>%n arquivos gravados, um por fornecedor.</numerusform>
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
        <translation>Suas alterações na previsão</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Suas alterações</translation>
    </message>
    <message>
        <source>Reason for your changes</source>
        <translation>Motivo das suas alterações</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with every change you make from now on</source>
        <translation>Fica guardado com cada alteração que você fizer a partir de agora</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the chosen periods by this percentage</source>
        <translation>Alterar os períodos escolhidos nesta porcentagem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Travar</translation>
    </message>
    <message>
        <source>Back to model</source>
        <translation>Voltar ao modelo</translation>
    </message>
    <message>
        <source>Type your own number into the column &quot;Yours&quot;, or change several periods by a percentage. The model&apos;s forecast stays beside it.</source>
        <translation>Digite seu próprio número na coluna “Sua” ou altere vários períodos em uma porcentagem. A previsão do modelo fica ao lado.</translation>
    </message>
    <message>
        <source>All your changes to this forecast</source>
        <translation>Todas as suas alterações nesta previsão</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Avaliação própria</translation>
    </message>
    <message>
        <source>Promotion planned</source>
        <translation>Promoção planejada</translation>
    </message>
    <message>
        <source>Local event</source>
        <translation>Evento local</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Competitor opens or closes</source>
        <translation>Concorrente abre ou fecha</translation>
    </message>
    <message>
        <source>Choose periods in the table to change them.</source>
        <translation>Escolha períodos na tabela para alterá-los.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) chosen</source>
        <translation>
            <numerusform>%n período escolhido</numerusform>
            <numerusform>%n períodos escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed by you</source>
        <translation>
            <numerusform>, %n alterado por você</numerusform>
            <numerusform>, %n alterados por você</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Destravar</translation>
    </message>
    <message>
        <source>Lets the chosen changes be changed again</source>
        <translation>Permite alterar de novo as alterações escolhidas</translation>
    </message>
    <message>
        <source>Keeps the chosen changes as they are until you unfreeze them</source>
        <translation>Mantém as alterações escolhidas como estão até você destravá-las</translation>
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
        <translation>%1, travado</translation>
    </message>
    <message>
        <source>What the changes were worth is measured once their periods have passed.</source>
        <translation>Quanto valeram as alterações só se mede depois que os períodos passam.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): your changes were closer by %1 units.</source>
        <translation>
            <numerusform>Medido em %n período: suas alterações chegaram mais perto em %1 unidades.</numerusform>
            <numerusform>Medido em %n períodos: suas alterações chegaram mais perto em %1 unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n period(s): the model was closer by %1 units.</source>
        <translation>
            <numerusform>Medido em %n período: o modelo chegou mais perto em %1 unidades.</numerusform>
            <numerusform>Medido em %n períodos: o modelo chegou mais perto em %1 unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders follow the forecast with your changes.</source>
        <translation>Os pedidos seguem a previsão com as suas alterações.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::OverridePlan</name>
    <message>
        <source>Forecast of %1 set to %2</source>
        <translation>Previsão de %1 definida em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) changed by %1 %</source>
        <translation>
            <numerusform>%n período alterado em %1%</numerusform>
            <numerusform>%n períodos alterados em %1%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) back to the model</source>
        <translation>
            <numerusform>%n período de volta ao modelo</numerusform>
            <numerusform>%n períodos de volta ao modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) frozen</source>
        <translation>
            <numerusform>%n período travado</numerusform>
            <numerusform>%n períodos travados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) unfrozen</source>
        <translation>
            <numerusform>%n período destravado</numerusform>
            <numerusform>%n períodos destravados</numerusform>
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
        <translation>O que fazer?</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>could not be computed</source>
        <translation>não pôde ser calculado</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>Não foi possível calcular isto.</translation>
    </message>
    <message>
        <source>This is worked out for one store at a time.</source>
        <translation>Isto é calculado para uma loja de cada vez.</translation>
    </message>
    <message>
        <source>Which store?</source>
        <translation>Qual loja?</translation>
    </message>
    <message>
        <source>All stores are chosen. The dashboard, the products, the purchase orders and the plan show them together; this shows one.</source>
        <translation>Todas as lojas estão selecionadas. O painel, os produtos, os pedidos de compra e o plano as mostram juntas; aqui se vê uma só.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Escolher uma loja</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PageHeader</name>
    <message>
        <source>View: %1</source>
        <translation>Visão: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take at least %1 letters: short ones are found by trying.</source>
        <translation>Use pelo menos %1 letras: senhas curtas são descobertas por tentativa.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PeriodBrush</name>
    <message>
        <source>Period shown</source>
        <translation>Período exibido</translation>
    </message>
    <message>
        <source>Drag the window or its edges; a double click shows everything</source>
        <translation>Arraste a janela ou suas bordas; um clique duplo mostra tudo</translation>
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
        <translation>Plano</translation>
    </message>
    <message>
        <source>Choose a product to see its plan.</source>
        <translation>Escolha um produto para ver o plano dele.</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2 and planned %3, stock at the end %4.</source>
        <translation>Demanda %1, recebimentos pedidos %2 e planejados %3, estoque no fim %4.</translation>
    </message>
    <message>
        <source>%1 find no stock.</source>
        <translation>%1 de demanda sem estoque.</translation>
    </message>
    <message>
        <source>Stock at the end %1</source>
        <translation>Estoque no fim %1</translation>
    </message>
    <message>
        <source>Demand %1, in 9 of 10 cases under %2</source>
        <translation>Demanda %1; em 9 de cada 10 casos, menos de %2</translation>
    </message>
    <message>
        <source>Firm orders %1</source>
        <translation>Pedidos firmes %1</translation>
    </message>
    <message>
        <source>Ordered, arrives %1</source>
        <translation>Já pedido, chega %1</translation>
    </message>
    <message>
        <source>Planned to arrive %1</source>
        <translation>Chegada planejada %1</translation>
    </message>
    <message>
        <source>To order in this period %1</source>
        <translation>A pedir neste período %1</translation>
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
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Safety stock %1</source>
        <translation>Estoque de segurança %1</translation>
    </message>
    <message>
        <source>Demand, high</source>
        <translation>Demanda, alta</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>A chegar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Demand %1, receipts ordered %2; the stock is not known.</source>
        <translation>Demanda %1, recebimentos pedidos %2; o estoque não é conhecido.</translation>
    </message>
    <message>
        <source>The stock is not known</source>
        <translation>O estoque não é conhecido</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Half of such periods sell more</source>
        <translation>Metade dos períodos assim vende mais</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>One in ten such periods sells more</source>
        <translation>Um em cada dez períodos assim vende mais</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Gross demand that is planned with: the larger of the mean demand and the firm orders, and what assembled goods take</source>
        <translation>Demanda bruta usada no plano: a maior entre a demanda média e os pedidos firmes, mais o que os produtos compostos consomem</translation>
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
        <translation>Firmes</translation>
    </message>
    <message>
        <source>Scheduled receipts: ordered and not received yet</source>
        <translation>Recebimentos programados: já pedidos e ainda não recebidos</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>A chegar</translation>
    </message>
    <message>
        <source>Planned receipts: arrive when the planned orders are placed</source>
        <translation>Recebimentos planejados: chegam quando os pedidos planejados são feitos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Planned releases: what to order in this period</source>
        <translation>Pedidos planejados: o que pedir neste período</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>A pedir</translation>
    </message>
    <message>
        <source>Projected stock at the end of the period</source>
        <translation>Estoque projetado no fim do período</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Estoque de segurança</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Demand that finds no stock</source>
        <translation>Demanda que fica sem estoque</translation>
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
        <translation>nada a fazer</translation>
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
        <translation>Produto</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Pedir agora</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sem dado</translation>
    </message>
    <message>
        <source>Lowest projected stock of the plan</source>
        <translation>Menor estoque projetado do plano</translation>
    </message>
    <message>
        <source>All planned orders at their unit cost</source>
        <translation>Todos os pedidos planejados, a custo unitário</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Products of the plan</source>
        <translation>Produtos do plano</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Nenhum produto encontrado</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Nada atende à busca e aos filtros ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar produtos</translation>
    </message>
    <message>
        <source>Id, name, category or supplier (Ctrl+F)</source>
        <translation>Código, nome, categoria ou fornecedor (Ctrl+F)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Products that assembled goods are made of</source>
        <translation>Produtos que entram nos produtos compostos</translation>
    </message>
    <message>
        <source>How many weeks or days</source>
        <translation>Quantas semanas ou dias</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>Periods of the plan</source>
        <translation>Períodos do plano</translation>
    </message>
    <message>
        <source>Import bills of material…</source>
        <translation>Importar composições…</translation>
    </message>
    <message>
        <source>A table with the columns parent, component, quantity and loss: what a hamper or a meal kit is made of. Its components are then planned with it.</source>
        <translation>Uma tabela com as colunas parent, component, quantity e loss: do que é feita uma cesta de presentes ou um kit de refeição. Os componentes passam a ser planejados junto.</translation>
    </message>
    <message>
        <source>Import bills of material</source>
        <translation>Importar composições</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.xlsx *.xls);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Order and reasons</source>
        <translation>Pedido e motivos</translation>
    </message>
    <message>
        <source>Open this product among the products</source>
        <translation>Abrir este produto entre os produtos</translation>
    </message>
    <message>
        <source>The plan by period</source>
        <translation>O plano por período</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The whole plan as Excel or CSV (Ctrl+E)</source>
        <translation>O plano inteiro em Excel ou CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>A fazer %1</translation>
    </message>
    <message>
        <source>Components %1</source>
        <translation>Componentes %1</translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>em %n semana</numerusform>
            <numerusform>nas próximas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>nos próximos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do in %1.</source>
        <translation>Nada a fazer %1.</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, perda de %1</translation>
    </message>
    <message>
        <source>%1 × %2%3</source>
        <translation>%1 × %2%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Made of %1.</source>
        <translation>Composto de %1.</translation>
    </message>
    <message>
        <source>Component of level %1: %2.</source>
        <translation>Componente de nível %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the stock and what is on order last.</source>
        <translation>Nada a fazer: o estoque e o que está a chegar bastam.</translation>
    </message>
    <message>
        <source>Choose a product to see its plan</source>
        <translation>Escolha um produto para ver o plano dele</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n week(s)</source>
        <translation>
            <numerusform>prazo de entrega %n semana</numerusform>
            <numerusform>prazo de entrega %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n day(s)</source>
        <translation>
            <numerusform>prazo de entrega %n dia</numerusform>
            <numerusform>prazo de entrega %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plano de %1</translation>
    </message>
    <message>
        <source>%1-%2-plan.xlsx</source>
        <translation>%1-%2-plano.xlsx</translation>
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
            <numerusform>%Ln produto a pedir logo no início.</numerusform>
            <numerusform>%Ln produtos a pedir logo no início.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) run short, by %1 units.</source>
        <translation>
            <numerusform>%Ln produto vai entrar em ruptura: faltam %1 unidades.</numerusform>
            <numerusform>%Ln produtos vão entrar em ruptura: faltam %1 unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %Ln product(s) is not known; no orders are planned for them.</source>
        <translation>
            <numerusform>O estoque de %Ln produto não é conhecido; nenhum pedido é planejado para ele.</numerusform>
            <numerusform>O estoque de %Ln produtos não é conhecido; nenhum pedido é planejado para eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one store</source>
        <translation>Mostrar uma loja</translation>
    </message>
    <message>
        <source>There is no plan for this choice</source>
        <translation>Não há plano para esta seleção</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Every store</source>
        <translation>Todas as lojas</translation>
    </message>
    <message>
        <source>All stores: </source>
        <translation>Todas as lojas: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1, planned orders of %2 in all.</source>
        <translation>
            <numerusform>%Ln coisa a fazer %1, pedidos planejados de %2 ao todo.</numerusform>
            <numerusform>%Ln coisas a fazer %1, pedidos planejados de %2 ao todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do in %1.</source>
        <translation>
            <numerusform>%Ln coisa a fazer %1.</numerusform>
            <numerusform>%Ln coisas a fazer %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PlanWriter</name>
    <message>
        <source>Storing your changes</source>
        <translation>Gravando suas alterações</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PolicyDialog</name>
    <message>
        <source>How it is ordered</source>
        <translation>Regra de pedido</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>Produtos de %1</translation>
    </message>
    <message>
        <source>Only in the store %1</source>
        <translation>Só na loja %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Like the class of each product</source>
        <translation>Como a classe de cada produto</translation>
    </message>
    <message>
        <source>Like its supplier or its class</source>
        <translation>Como o fornecedor ou a classe dele</translation>
    </message>
    <message>
        <source>By a service level</source>
        <translation>Por nível de serviço</translation>
    </message>
    <message>
        <source>By a fill rate</source>
        <translation>Por taxa de atendimento</translation>
    </message>
    <message>
        <source>By costs</source>
        <translation>Por custos</translation>
    </message>
    <message>
        <source>Between a minimum and a maximum</source>
        <translation>Entre um mínimo e um máximo</translation>
    </message>
    <message>
        <source>In fixed lots</source>
        <translation>Em lotes fixos</translation>
    </message>
    <message>
        <source>From price, unit cost and the holding rate</source>
        <translation>Pelo preço, custo unitário e custo de manter em estoque</translation>
    </message>
    <message>
        <source>No stock-out until the next delivery</source>
        <translation>Sem ruptura até a próxima entrega</translation>
    </message>
    <message>
        <source>Share of demand served from stock</source>
        <translation>Parcela da demanda atendida com o estoque</translation>
    </message>
    <message>
        <source>A unit short costs</source>
        <translation>Uma unidade em falta custa</translation>
    </message>
    <message>
        <source>A unit on the shelf for a week costs</source>
        <translation>Uma unidade na prateleira por uma semana custa</translation>
    </message>
    <message>
        <source>Order at this stock or less</source>
        <translation>Pedir com este estoque ou menos</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Whole lots of</source>
        <translation>Lotes inteiros de</translation>
    </message>
    <message>
        <source>The chance that nothing runs out between two deliveries.</source>
        <translation>A chance de nada acabar entre duas entregas.</translation>
    </message>
    <message>
        <source>Of a hundred units asked for, so many are there. 98 % served can be 87 % of deliveries without a stock-out: these are two measures.</source>
        <translation>De cem unidades procuradas, quantas estão disponíveis. 98% de atendimento podem ser 87% de entregas sem ruptura: são duas medidas diferentes.</translation>
    </message>
    <message>
        <source>As much as balances what a lost sale costs with what stock costs that is left over.</source>
        <translation>A quantidade que equilibra o custo de uma venda perdida com o custo do estoque que sobra.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels do.</source>
        <translation>A previsão não decide: os níveis decidem.</translation>
    </message>
    <message>
        <source>The forecast does not decide: levels and lots do.</source>
        <translation>A previsão não decide: os níveis e os lotes decidem.</translation>
    </message>
    <message>
        <source>Unit cost by quantity</source>
        <translation>Custo unitário por quantidade</translation>
    </message>
    <message>
        <source>From so many units on, every unit of the order costs this. More is ordered where that is cheaper in the end.</source>
        <translation>A partir desta quantidade, cada unidade do pedido custa este valor. Pede-se mais onde isso sai mais barato no final.</translation>
    </message>
    <message>
        <source>From units</source>
        <translation>Desde (un.)</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Custo unitário</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Frete</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Free from an order value of</source>
        <translation>Grátis a partir de um pedido de</translation>
    </message>
    <message>
        <source>Freight of a smaller order</source>
        <translation>Frete de um pedido menor</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Lendo as regras</translation>
    </message>
    <message>
        <source>What a change does to today&apos;s orders is shown here before it is kept.</source>
        <translation>O efeito de uma alteração nos pedidos de hoje aparece aqui antes de ser salva.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Vendo o que muda…</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Vendo o que muda</translation>
    </message>
    <message>
        <source>Saving the rules</source>
        <translation>Salvando as regras</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>Regras de %1 alteradas</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::PreviewTable</name>
    <message>
        <source>Preview of the file, with the meaning of each column</source>
        <translation>Prévia do arquivo, com o significado de cada coluna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Significado da coluna %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ProductsView</name>
    <message>
        <source>Bulk prediction</source>
        <translation>Sugestão de compra</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Nenhum produto encontrado</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters together.</source>
        <translation>Nada atende à busca e aos filtros ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Order of %1 set to %2.</source>
        <translation>Pedido de %1 definido em %2.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Críticos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixos</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor do pedido</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Receita em risco</translation>
    </message>
    <message>
        <source>Products and their orders</source>
        <translation>Produtos e seus pedidos</translation>
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
        <translation>CSV, Excel ou pedidos de compra (Ctrl+E)</translation>
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
        <translation>acabam antes</translation>
    </message>
    <message>
        <source>at the reorder point</source>
        <translation>no ponto de pedido</translation>
    </message>
    <message>
        <source>if nothing is ordered</source>
        <translation>se nada for pedido</translation>
    </message>
    <message>
        <source>Explaining the demand</source>
        <translation>Explicando a demanda</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabela em CSV…</translation>
    </message>
    <message>
        <source>bulk.csv</source>
        <translation>sugestao-de-compra.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as Excel…</source>
        <translation>Tabela em Excel…</translation>
    </message>
    <message>
        <source>bulk.xlsx</source>
        <translation>sugestao-de-compra.xlsx</translation>
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
        <translation>Resumo para imprimir, %1…</translation>
    </message>
    <message>
        <source>bulk.pdf</source>
        <translation>sugestao-de-compra.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Orders of the day as Excel…</source>
        <translation>Pedidos do dia em Excel…</translation>
    </message>
    <message>
        <source>Orders of the day as CSV…</source>
        <translation>Pedidos do dia em CSV…</translation>
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
        <translation>sem dado</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>pedir evita perder %1</translation>
    </message>
    <message>
        <source>If nothing is ordered today. %1 of it are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>Se nada for pedido hoje. Disso, %1 já são inevitáveis: perdidos antes que algo pedido hoje possa chegar.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>Every recommended line into its supplier&apos;s order; doubtful ones are ticked by hand</source>
        <translation>Inclui cada item recomendado no pedido do fornecedor; os duvidosos são marcados à mão</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved</source>
        <translation>
            <numerusform>%n pedido aprovado</numerusform>
            <numerusform>%n pedidos aprovados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprovado</translation>
    </message>
    <message>
        <source>%1 marked as sent</source>
        <translation>%1 marcado como enviado</translation>
    </message>
    <message>
        <source>%1 raised to the minimum</source>
        <translation>%1 aumentado até o mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put into orders</source>
        <translation>
            <numerusform>%n item incluído em pedidos</numerusform>
            <numerusform>%n itens incluídos em pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken off orders</source>
        <translation>
            <numerusform>%n item tirado de pedidos</numerusform>
            <numerusform>%n itens tirados de pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 set to %3</source>
        <translation>%1 em %2 definido em %3</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 gravado.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Aprovar %n pedido</numerusform>
            <numerusform>Aprovar %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>estoque desconhecido</translation>
    </message>
    <message>
        <source>%1 is with the supplier; it is not changed any more.</source>
        <translation>%1 já está com o fornecedor; não é mais alterado.</translation>
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
            <numerusform>Marcar %n enviado</numerusform>
            <numerusform>Marcar %n enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 approved.</source>
        <translation>
            <numerusform>%n pedido de %1 aprovado.</numerusform>
            <numerusform>%n pedidos de %1 aprovados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) for %1 sent.</source>
        <translation>
            <numerusform>%n pedido de %1 enviado.</numerusform>
            <numerusform>%n pedidos de %1 enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 sent today?</source>
        <translation>%1 foi enviado hoje?</translation>
    </message>
    <message>
        <source>Its order day is %1. The day it is expected moves with the day it was sent.</source>
        <translation>O dia do pedido é %1. A data prevista de entrega muda conforme o dia do envio.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviado hoje</translation>
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
        <translation>Interrompendo…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
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
        <translation>%1, preço</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
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
        <translation>Embalagens</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Custo unit.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>A chegar</translation>
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
        <translation>sem preço</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n dia de atraso</numerusform>
            <numerusform>%1, %n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Itens</translation>
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
        <translation>Dia do pedido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Prazo, dias</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
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
        <translation>O que foi preservado</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Backups, os mais recentes primeiro</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar para %1</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Escolher outro…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir um banco de dados</translation>
    </message>
    <message>
        <source>Shelfcast databases (*.db);;All files (*)</source>
        <translation>Bancos de dados do Shelfcast (*.db);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Salvar pacote de diagnóstico…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Salvar pacote de diagnóstico</translation>
    </message>
    <message>
        <source>shelfcast diagnosis.zip</source>
        <translation>shelfcast diagnostico.zip</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation>Restaurar outro…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Backups (*);;All files (*)</source>
        <translation>Backups (*);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir somente leitura</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar este backup</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Recuperar o legível</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Recuperado: %1.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perdido: %1.</translation>
    </message>
    <message>
        <source>Restore it below to go on with it; what is missing is told there.</source>
        <translation>Restaure-o abaixo para continuar com ele; o que falta é informado lá.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ScenarioTableModel</name>
    <message>
        <source>unknown</source>
        <translation>sem dado</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Week low</source>
        <translation>Semana, baixo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Against today</source>
        <translation>Ante hoje</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valor do pedido</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>estoque desconhecido</translation>
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
            <numerusform>%n produto selecionado</numerusform>
            <numerusform>%n produtos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to order</source>
        <translation>%1, nada a pedir</translation>
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
        <translation>Incluir em pedidos</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::ServiceMenu</name>
    <message>
        <source>Open the service&apos;s page</source>
        <translation>Abrir a página do serviço</translation>
    </message>
    <message>
        <source>Other programs can ask at %1.</source>
        <translation>Outros programas podem consultar em %1.</translation>
    </message>
    <message>
        <source>Other programs of this computer can ask and change everything at %1.</source>
        <translation>Outros programas deste computador podem consultar e alterar tudo em %1.</translation>
    </message>
    <message>
        <source>Other programs get no answer any more.</source>
        <translation>Outros programas já não recebem resposta.</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs (%1)</source>
        <translation>Res&amp;ponder a outros programas (%1)</translation>
    </message>
    <message>
        <source>A&amp;nswer other programs</source>
        <translation>Res&amp;ponder a outros programas</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>O idioma muda quando o Shelfcast for iniciado de novo.</translation>
    </message>
    <message>
        <source>Planning defaults</source>
        <translation>Padrões de planejamento</translation>
    </message>
    <message>
        <source>For products and suppliers that say nothing else. They change every order, cover and risk on screen.</source>
        <translation>Para produtos e fornecedores sem outra indicação. Mudam todos os pedidos, coberturas e riscos na tela.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>&amp;Prazo de entrega</translation>
    </message>
    <message>
        <source>&amp;Review period</source>
        <translation>Intervalo &amp;entre pedidos</translation>
    </message>
    <message>
        <source>&amp;Service level</source>
        <translation>Nível de &amp;serviço</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lendo as configurações</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Salvando as configurações</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Whose public holidays the forecast knows. A sales file does not say it.</source>
        <translation>Os feriados de que país a previsão conhece. O arquivo de vendas não informa isso.</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Loja</translation>
    </message>
    <message>
        <source>Holidays &amp;of</source>
        <translation>&amp;Feriados de</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas as lojas</translation>
    </message>
    <message>
        <source>Not said (%1)</source>
        <translation>Não informado (%1)</translation>
    </message>
    <message>
        <source>Like all stores (%1)</source>
        <translation>Como todas as lojas (%1)</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Configurações salvas.</translation>
    </message>
    <message>
        <source>Settings saved. Train again, so that the models learn the holidays.</source>
        <translation>Configurações salvas. Treine de novo para que os modelos aprendam os feriados.</translation>
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
        <translation>pela classe</translation>
    </message>
    <message>
        <source>How the products of this class are ordered: service 95, fill 98 (share of demand served from stock), cost 1 0.2 (of a unit short, and of one on the shelf for a week), minmax 20 80 or fixed 20 24</source>
        <translation>Como os produtos desta classe são pedidos: service 95, fill 98 (parcela da demanda atendida com o estoque), cost 1 0.2 (da unidade em falta e da unidade na prateleira por uma semana), minmax 20 80 ou fixed 20 24</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Vendo o que muda</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Calendário de vendas…</translation>
    </message>
    <message>
        <source>When the store is open: weekdays, holidays, own closures</source>
        <translation>Quando a loja abre: dias da semana, feriados, fechamentos próprios</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>Do pedido à entrega.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>From one order to the next.</source>
        <translation>De um pedido ao próximo.</translation>
    </message>
    <message>
        <source>Chance of not running out before the next delivery.</source>
        <translation>Chance de não acabar antes da próxima entrega.</translation>
    </message>
    <message>
        <source>How its products are ordered; the tip says how that is written.</source>
        <translation>Como seus produtos são pedidos; a dica mostra como escrever isso.</translation>
    </message>
    <message>
        <source>Stands beside every amount; nothing is converted.</source>
        <translation>Aparece ao lado de cada valor; nada é convertido.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Padrão: %2.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Restaurar padrão: %1</translation>
    </message>
    <message>
        <source>%1 back to the default</source>
        <translation>%1: restaurar padrão</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>todos os %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 smooth: a number of products and their kind of demand</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Orders by</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Share of order cycles, from one delivery to the next, without a stock-out</source>
        <translation>Parcela dos ciclos de pedido, de uma entrega à seguinte, sem ruptura</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Share of the demand that was served from stock</source>
        <translation>Parcela da demanda atendida com o estoque</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Atendimento</translation>
    </message>
    <message>
        <source>Units on the shelf at the end of a day, per product</source>
        <translation>Unidades na prateleira no fim do dia, por produto</translation>
    </message>
    <message>
        <source>Avg. stock</source>
        <translation>Estoque méd.</translation>
    </message>
    <message>
        <source>Units asked for while the shelf was empty</source>
        <translation>Unidades procuradas com a prateleira vazia</translation>
    </message>
    <message>
        <source>Lost units</source>
        <translation>Un. perdidas</translation>
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
        <translation>Un. pedidas</translation>
    </message>
    <message>
        <source>The service that the orders themselves gave as their chance, whole packs and minimum orders included</source>
        <translation>O nível de serviço que os próprios pedidos indicavam como chance, incluindo embalagens inteiras e pedidos mínimos</translation>
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
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Would it have worked?</source>
        <translation>Teria funcionado?</translation>
    </message>
    <message>
        <source>Replay the past with the recommended orders, each placed only with what was known on its day, and see service, stock and lost sales beside an order level on the average of the last 4 weeks.</source>
        <translation>Simule o passado com os pedidos recomendados, cada um feito só com o que se sabia no dia, e veja nível de serviço, estoque e vendas perdidas ao lado de um nível de pedido pela média das últimas 4 semanas.</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>Executar simulação</translation>
    </message>
    <message>
        <source>Replay the past with these choices (Ctrl+Return)</source>
        <translation>Simular o passado com estas escolhas (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Replay the past with these rules to see what they would have achieved.</source>
        <translation>Simule o passado com estas regras para ver o que elas teriam alcançado.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Days to replay, up to the last day with sales</source>
        <translation>Dias a simular, até o último dia com vendas</translation>
    </message>
    <message>
        <source>Up to the last day with sales</source>
        <translation>Até o último dia com vendas</translation>
    </message>
    <message>
        <source>Service level: share of order cycles without a stock-out</source>
        <translation>Nível de serviço: parcela dos ciclos de pedido sem ruptura</translation>
    </message>
    <message>
        <source>Order cycles without a stock-out</source>
        <translation>Ciclos de pedido sem ruptura</translation>
    </message>
    <message>
        <source>Products to replay</source>
        <translation>Produtos a simular</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Prices and promotions ahead
are known when ordering</source>
        <translation>Preços e promoções futuros
são conhecidos ao pedir</translation>
    </message>
    <message>
        <source>As in a shop that plans its promotions. Else nothing of the order day or later is seen.</source>
        <translation>Como em uma loja que planeja suas promoções. Caso contrário, nada do dia do pedido em diante é visto.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>The model is trained again every 4 replayed weeks on what was known then; large stores take minutes. It can be stopped at any time.</source>
        <translation>O modelo é treinado de novo a cada 4 semanas simuladas com o que se sabia então; lojas grandes levam minutos. Pode ser interrompido a qualquer momento.</translation>
    </message>
    <message>
        <source>Average stock per product, units</source>
        <translation>Estoque médio por produto, unidades</translation>
    </message>
    <message>
        <source>Lost sales, units</source>
        <translation>Vendas perdidas, unidades</translation>
    </message>
    <message>
        <source>What each way of ordering achieved</source>
        <translation>O que cada forma de pedir alcançou</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lendo os produtos</translation>
    </message>
    <message numerus="yes">
        <source>All %n product(s)</source>
        <translation>
            <numerusform>%n produto</numerusform>
            <numerusform>Todos os %n produtos</numerusform>
        </translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>%1 of order cycles without a stock-out, %2 asked; %3 of the demand served from stock.</source>
        <translation>%1 dos ciclos de pedido sem ruptura, com meta de %2; %3 da demanda atendida com o estoque.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 more stock.</source>
        <translation>Para o mesmo nível de serviço, a média de 4 semanas precisa de %1 a mais de estoque.</translation>
    </message>
    <message>
        <source>For the same service the 4-week average needs %1 less stock.</source>
        <translation>Para o mesmo nível de serviço, a média de 4 semanas precisa de %1 a menos de estoque.</translation>
    </message>
    <message>
        <source>Asked for the same %1, an order level on the average of the last 4 weeks would have kept %2 of the cycles without a stock-out with %3 units per product on the shelf, against %4, and lost %5 units, against %6. Orders placed: %7 against %8.</source>
        <translation>Com a mesma meta de %1, um nível de pedido pela média das últimas 4 semanas teria mantido %2 dos ciclos sem ruptura com %3 unidades por produto na prateleira, contra %4, e perdido %5 unidades, contra %6. Pedidos feitos: %7 contra %8.</translation>
    </message>
    <message>
        <source>Average stock per product</source>
        <translation>Estoque médio por produto</translation>
    </message>
    <message>
        <source>Lost sales in units</source>
        <translation>Vendas perdidas em unidades</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 replayed with %2 products.</source>
        <translation>
            <numerusform>%n dia a partir de %1 simulado com %2 produtos.</numerusform>
            <numerusform>%n dias a partir de %1 simulados com %2 produtos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SmartPage</name>
    <message>
        <source>Smart prediction</source>
        <translation>Previsão por produto</translation>
    </message>
    <message>
        <source>Export scenarios…</source>
        <translation>Exportar cenários…</translation>
    </message>
    <message>
        <source>Keep scenario</source>
        <translation>Guardar cenário</translation>
    </message>
    <message>
        <source>Puts what you see into the comparison below (Ctrl+S)</source>
        <translation>Leva o que você vê para a comparação abaixo (Ctrl+S)</translation>
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
        <translation>Demanda de 7 dias</translation>
    </message>
    <message>
        <source>Recommended order</source>
        <translation>Pedido recomendado</translation>
    </message>
    <message>
        <source>Revenue of 7 days</source>
        <translation>Receita de 7 dias</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Escolha um produto</translation>
    </message>
    <message>
        <source>Why this demand</source>
        <translation>Por que esta demanda</translation>
    </message>
    <message>
        <source>What the price does</source>
        <translation>O efeito do preço</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Cenários guardados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the selected scenarios (Delete)</source>
        <translation>Remover os cenários selecionados (Delete)</translation>
    </message>
    <message>
        <source>Change something, then keep it: scenarios are compared here.</source>
        <translation>Altere algo e guarde: os cenários são comparados aqui.</translation>
    </message>
    <message>
        <source>Reading the products</source>
        <translation>Lendo os produtos</translation>
    </message>
    <message>
        <source>This store has no products yet. Import a sales file to begin.</source>
        <translation>Esta loja ainda não tem produtos. Para começar, importe um arquivo de vendas.</translation>
    </message>
    <message>
        <source>%1 as today: about %2 units in 7 days. Move a slider to ask &quot;what if?&quot;.</source>
        <translation>%1 como hoje: cerca de %2 unidades em 7 dias. Mova um controle para perguntar “e se?”.</translation>
    </message>
    <message>
        <source>%1 with %2: the demand stays at about %3 units in 7 days.</source>
        <translation>%1 com %2: a demanda fica em cerca de %3 unidades em 7 dias.</translation>
    </message>
    <message>
        <source>%1 with %2: about %3 units in 7 days, %4 against today.</source>
        <translation>%1 com %2: cerca de %3 unidades em 7 dias, %4 em relação a hoje.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>%1 · 30 days: %2</source>
        <translation>%1 · 30 dias: %2</translation>
    </message>
    <message>
        <source>8 times of 10 the 7 days bring %1 units; the 30 days %2.</source>
        <translation>Em 8 de cada 10 casos, os 7 dias trazem %1 unidades; os 30 dias, %2.</translation>
    </message>
    <message>
        <source>%1 · %2 of it safety</source>
        <translation>%1 · segurança %2</translation>
    </message>
    <message>
        <source>stock lasts %1</source>
        <translation>o estoque dura %1</translation>
    </message>
    <message>
        <source>Demand of %1 by day</source>
        <translation>Demanda de %1 por dia</translation>
    </message>
    <message>
        <source>Usual level %1, then the following, gives %2 units on average in 7 days.</source>
        <translation>O nível habitual de %1, somado ao que segue, dá em média %2 unidades em 7 dias.</translation>
    </message>
    <message>
        <source>Nothing is known yet that moves the demand of this product.</source>
        <translation>Ainda não se conhece nada que influencie a demanda deste produto.</translation>
    </message>
    <message>
        <source>Drivers of the demand, in units of 7 days</source>
        <translation>Fatores da demanda, em unidades de 7 dias</translation>
    </message>
    <message>
        <source>The sales of this product do not show an effect of its price.</source>
        <translation>As vendas deste produto não mostram efeito do preço.</translation>
    </message>
    <message>
        <source>The data hold no price of this product.</source>
        <translation>Os dados não trazem preço deste produto.</translation>
    </message>
    <message>
        <source>Units of 7 days over the price</source>
        <translation>Unidades de 7 dias conforme o preço</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preço</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 nº %2</translation>
    </message>
    <message>
        <source>Scenario kept in the comparison below.</source>
        <translation>Cenário guardado na comparação abaixo.</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Exportar cenários</translation>
    </message>
    <message>
        <source>scenarios.csv</source>
        <translation>cenarios.csv</translation>
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
        <translation>digite o estoque para calcular</translation>
    </message>
    <message>
        <source>As today, on average</source>
        <translation>Como hoje, em média</translation>
    </message>
    <message>
        <source>Scenario, on average</source>
        <translation>Cenário, em média</translation>
    </message>
    <message>
        <source>ordering saves %1</source>
        <translation>pedir evita perder %1</translation>
    </message>
    <message>
        <source>%1 are already unavoidable: lost before anything ordered today can arrive.</source>
        <translation>%1 já são inevitáveis: perdidos antes que algo pedido hoje possa chegar.</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>estoque desconhecido</translation>
    </message>
    <message>
        <source>stock unknown, so no risk is known</source>
        <translation>estoque desconhecido, por isso o risco também é</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Usar…</translation>
    </message>
    <message>
        <source>Makes the scenario your forecast of some days, which the orders follow</source>
        <translation>Faz do cenário a sua previsão de alguns dias, que os pedidos seguem</translation>
    </message>
    <message>
        <source>Revenue and margin of 7 days over the price</source>
        <translation>Receita e margem de 7 dias conforme o preço</translation>
    </message>
    <message>
        <source>units of 7 days</source>
        <translation>unidades de 7 dias</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>receita</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margem</translation>
    </message>
    <message>
        <source>Use this scenario</source>
        <translation>Usar este cenário</translation>
    </message>
    <message>
        <source>Nothing was changed: your forecast of these days is frozen.</source>
        <translation>Nada foi alterado: a sua previsão destes dias está travada.</translation>
    </message>
    <message>
        <source>Nothing was changed: no whole period of the forecast lies in these days.</source>
        <translation>Nada foi alterado: nenhum período inteiro da previsão cabe nestes dias.</translation>
    </message>
    <message numerus="yes">
        <source>Your forecast of %n period(s): %1</source>
        <translation>
            <numerusform>Sua previsão de %n período: %1</numerusform>
            <numerusform>Sua previsão de %n períodos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::SourcesDialog</name>
    <message>
        <source>Databases that the night reads</source>
        <translation>Bancos de dados lidos à noite</translation>
    </message>
    <message>
        <source>The rows of a query to another program&apos;s database are imported every night like those of a file. Nothing is written there.</source>
        <translation>As linhas de uma consulta ao banco de dados de outro programa são importadas toda noite como as de um arquivo. Nada é gravado nele.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Letters, digits, - and _, as in till</source>
        <translation>Letras, números, - e _, como em caixa</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The name of an ODBC source or its connection string, without the password</source>
        <translation>O nome de uma fonte ODBC ou sua string de conexão, sem a senha</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>A statement that reads; its columns are read like a file&apos;s</source>
        <translation>Uma instrução de leitura; suas colunas são lidas como as de um arquivo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>User of that database; may be empty</source>
        <translation>Usuário desse banco de dados; pode ficar vazio</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Arquivo da senha</translation>
    </message>
    <message>
        <source>The first line of a file that nobody else may read</source>
        <translation>A primeira linha de um arquivo que ninguém mais pode ler</translation>
    </message>
    <message>
        <source>Password variable</source>
        <translation>Variável da senha</translation>
    </message>
    <message>
        <source>Or the name of a variable of the environment</source>
        <translation>Ou o nome de uma variável de ambiente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Consul&amp;ta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password in</source>
        <translation>&amp;Senha em</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Kept. The night reads it from now on.</source>
        <translation>Salvo. A rotina da noite o lê a partir de agora.</translation>
    </message>
    <message>
        <source>The night does not read %1 any more.</source>
        <translation>A rotina da noite não lê mais %1.</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Trying a database</source>
        <translation>Testando um banco de dados</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>%n linha foi lida.</numerusform>
            <numerusform>%n linhas foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The night would ask: %1</source>
        <translation>A rotina da noite perguntaria: %1</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::Sparkline</name>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StatusLinks</name>
    <message>
        <source>Add newer data</source>
        <translation>Adicionar dados novos</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Abrir os modelos</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Banco de dados %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>dados até %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>ainda sem dados</translation>
    </message>
    <message>
        <source>model v%1, accuracy %2 (naive %3)</source>
        <translation>modelo v%1, precisão %2 (ingênua %3)</translation>
    </message>
    <message>
        <source>no trained model</source>
        <translation>nenhum modelo treinado</translation>
    </message>
    <message>
        <source>, train again</source>
        <translation>, treinar de novo</translation>
    </message>
    <message>
        <source>How the database is: checks, backups, jobs</source>
        <translation>Como está o banco de dados: verificações, backups, tarefas</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (somente leitura)</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>tudo em ordem</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n ponto a verificar</numerusform>
            <numerusform>%n pontos a verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) with a trained model</source>
        <translation>
            <numerusform>%1 de %n loja com modelo treinado</numerusform>
            <numerusform>%1 de %n lojas com modelo treinado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::StockBar</name>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Adequado</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Excesso</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Sem giro</translation>
    </message>
    <message>
        <source>At risk: of products that are critical or low. Too much: what lies above the level that counts as excess. Dead: not sold for 90 days. At unit cost.</source>
        <translation>Em risco: de produtos críticos ou baixos. Excesso: o que passa do nível a partir do qual há excesso. Sem giro: sem venda há 90 dias. A custo unitário.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) without a cost count at the sales price.</source>
        <translation>
            <numerusform>%Ln produto sem custo conta a preço de venda.</numerusform>
            <numerusform>%Ln produtos sem custo contam a preço de venda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) have neither cost nor price and are left out.</source>
        <translation>
            <numerusform>%Ln produto não tem custo nem preço e fica de fora.</numerusform>
            <numerusform>%Ln produtos não têm custo nem preço e ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock %1 (sales price)</source>
        <translation>Estoque %1 (preço venda)</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Estoque %1</translation>
    </message>
    <message>
        <source>%1: %2 of the stock. Press to see the products.</source>
        <translation>%1: %2 do estoque. Clique para ver os produtos.</translation>
    </message>
    <message>
        <source>%1: %2, show the products</source>
        <translation>%1: %2, mostrar os produtos</translation>
    </message>
    <message>
        <source>Stock worth %1, at the sales price where no cost is known: %2.</source>
        <translation>Estoque no valor de %1, a preço de venda quando o custo não é conhecido: %2.</translation>
    </message>
    <message>
        <source>Stock worth %1: %2.</source>
        <translation>Estoque no valor de %1: %2.</translation>
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
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TopBar</name>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Data do plano</translation>
    </message>
    <message>
        <source>The day you plan on: forecasts and orders start here</source>
        <translation>O dia em que você planeja: previsões e pedidos começam aqui</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>L&amp;oja</translation>
    </message>
    <message>
        <source>Planning &amp;date</source>
        <translation>&amp;Data do plano</translation>
    </message>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Buscar   Ctrl+K</translation>
    </message>
    <message>
        <source>Search products, pages and actions</source>
        <translation>Buscar produtos, páginas e ações</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas as lojas</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Learns from all stored sales. The last 30 days are held out to measure it; it takes over only if it is better.</source>
        <translation>Aprende com todas as vendas gravadas. Os últimos 30 dias ficam separados para medir o modelo; ele só entra em uso se for melhor.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>O que treinar</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas as lojas</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Loja %1</translation>
    </message>
    <message>
        <source>Store %1 %2</source>
        <translation>Loja %1 %2</translation>
    </message>
    <message>
        <source>Import sales first</source>
        <translation>Importe vendas primeiro</translation>
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
        <translation>Procurar uma versão mais nova</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Procurar uma vez por semana</translation>
    </message>
    <message>
        <source>Shelfcast %1 is there; this is %2. Nothing was loaded.</source>
        <translation>Existe o Shelfcast %1; este é o %2. Nada foi baixado.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>Esta é a versão mais nova, %1.</translation>
    </message>
    <message>
        <source>The newest version could not be learnt: no answer within three seconds. Shelfcast needs none.</source>
        <translation>Não foi possível saber qual é a versão mais nova: sem resposta em três segundos. O Shelfcast não precisa dela.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadPage</name>
    <message>
        <source>Upload and train</source>
        <translation>Importar e treinar</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Import your sales to begin.</source>
        <translation>Importe suas vendas para começar.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Reading uploads and models</source>
        <translation>Lendo importações e modelos</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n store(s)</source>
        <translation>
            <numerusform>%1 linhas de %n loja</numerusform>
            <numerusform>%1 linhas de %n lojas</numerusform>
        </translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, até %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>The model of %1 is %2 accurate; repeating the past season would be %3.</source>
        <translation>O modelo de %1 tem precisão de %2; repetir o ciclo anterior teria %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Imported %1 rows of %2.</source>
        <translation>%1 linhas de %2 importadas.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Taking the upload back</source>
        <translation>Desfazendo a importação</translation>
    </message>
    <message>
        <source>Took back %1. Later uploads are as they were.</source>
        <translation>A importação de %1 foi desfeita. As posteriores ficaram como estavam.</translation>
    </message>
    <message>
        <source>Take back %1?</source>
        <translation>Desfazer a importação de %1?</translation>
    </message>
    <message>
        <source>Its %1 rows leave the database; what later uploads brought stays. The file itself is not touched.</source>
        <translation>As %1 linhas dela saem do banco de dados; o que importações posteriores trouxeram fica. O arquivo em si não é tocado.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Salvar a planilha-modelo</translation>
    </message>
    <message>
        <source>sales template.csv</source>
        <translation>planilha-modelo de vendas.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Salvando a planilha-modelo</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 salvo.</translation>
    </message>
    <message>
        <source> rejected rows.csv</source>
        <translation> linhas rejeitadas.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salvar as linhas rejeitadas</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Salvando as linhas rejeitadas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinando</translation>
    </message>
    <message>
        <source>Promoting the model</source>
        <translation>Ativando o modelo</translation>
    </message>
    <message>
        <source>%1 v%2 is now the active model.</source>
        <translation>%1 v%2 é agora o modelo ativo.</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Revertendo o modelo</translation>
    </message>
    <message>
        <source>Rolled back: %1 v%2 is active again.</source>
        <translation>Revertido: %1 v%2 está ativo de novo.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Arquivos de vendas (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The history of %1 is too short to test a model: import more, then train again.</source>
        <translation>O histórico de %1 é curto demais para testar um modelo: importe mais dados e treine de novo.</translation>
    </message>
    <message>
        <source>No trained model serves %1: train one to get better forecasts.</source>
        <translation>Nenhum modelo treinado atende %1: treine um para ter previsões melhores.</translation>
    </message>
    <message>
        <source>Selling calendar…</source>
        <translation>Calendário de vendas…</translation>
    </message>
    <message numerus="yes">
        <source>A trained model serves %1 of %n store(s).</source>
        <translation>
            <numerusform>Um modelo treinado atende %1 de %n loja.</numerusform>
            <numerusform>Um modelo treinado atende %1 de %n lojas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models and uploads</source>
        <translation>Modelos e importações</translation>
    </message>
    <message>
        <source>weather and economy.csv</source>
        <translation>clima e economia.csv</translation>
    </message>
    <message>
        <source>Comparing the models</source>
        <translation>Comparando os modelos</translation>
    </message>
    <message>
        <source>Looking at what it changes</source>
        <translation>Verificando o que muda</translation>
    </message>
    <message>
        <source>Let %1 serve its store?</source>
        <translation>Ativar %1 para a loja?</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Voltar a %1?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Reverter</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadTableModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (desfeita)</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n loja</numerusform>
            <numerusform>%n lojas</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Lojas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Nada foi importado ainda.</translation>
    </message>
</context>
<context>
    <name>shelfcast::ui::UseScenarioDialog</name>
    <message>
        <source>Use this scenario</source>
        <translation>Usar este cenário</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Orders follow your forecast; the model&apos;s own stays beside it, and what yours was worth is measured once the days have passed. Prices and promotions themselves are not changed here.</source>
        <translation>Os pedidos seguem a sua previsão; a do modelo fica ao lado, e o ganho que a sua trouxe é medido depois que os dias passam. Preços e promoções em si não são alterados aqui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: your forecast becomes %4 units on average, in place of %5.</source>
        <translation>%1 de %2 a %3: a sua previsão passa a %4 unidades em média, no lugar de %5.</translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation>O primeiro dia é posterior ao último.</translation>
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
        <translation>Etapa</translation>
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
        <translation>Fazendo o backup diário</translation>
    </message>
    <message>
        <source>Shelfcast ended unexpectedly on %1; the page Health has the trace.</source>
        <translation>O Shelfcast fechou inesperadamente em %1; a página Saúde mostra os detalhes.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off the last time: %n job(s). Nothing of it is stored half; the page Health runs it again.</source>
        <translation>
            <numerusform>Interrompida da última vez: %n tarefa. Nada ficou gravado pela metade; a página Saúde a executa de novo.</numerusform>
            <numerusform>Interrompidas da última vez: %n tarefas. Nada ficou gravado pela metade; a página Saúde as executa de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a diagnostic bundle</source>
        <translation>Salvando o pacote de diagnóstico</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Senha do backup</translation>
    </message>
    <message>
        <source>This backup is encrypted.</source>
        <translation>Este backup está criptografado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando o backup</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>The backup is checked, copied and put in place. The database of now is kept beside it.</source>
        <translation>O backup é verificado, copiado e posto no lugar. O banco de dados atual fica guardado ao lado.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 restaurado.</translation>
    </message>
    <message>
        <source>The database before is kept as %1.</source>
        <translation>O banco de dados anterior está guardado como %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Recuperando o legível</translation>
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
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Hide this for a week</source>
        <translation>Ocultar por uma semana</translation>
    </message>
    <message>
        <source>Snooze for a week: %1</source>
        <translation>Adiar por uma semana: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Hide this for the rest of the day</source>
        <translation>Ocultar pelo resto do dia</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
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
        <translation>Dias do ano</translation>
    </message>
    <message>
        <source>closed, as on every %1</source>
        <translation>fechado, como toda semana (%1)</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>fechado: %1</translation>
    </message>
    <message>
        <source>closed: own closure</source>
        <translation>fechado: fechamento próprio</translation>
    </message>
    <message>
        <source>closed, as every year at this time</source>
        <translation>fechado, como todo ano nesta época</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendido</translation>
    </message>
    <message>
        <source>open, nothing sold</source>
        <translation>aberto, nada vendido</translation>
    </message>
    <message>
        <source>not known: the data have a gap</source>
        <translation>desconhecido: há uma lacuna nos dados</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
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
        <translation>nada vendido</translation>
    </message>
    <message>
        <source>gap in the data</source>
        <translation>lacuna nos dados</translation>
    </message>
    <message>
        <source>open, ahead</source>
        <translation>aberto, futuro</translation>
    </message>
</context>
</TS>
