#!/usr/bin/env bash
# prepare.sh SVG CHARTS OUT: Qt Svg and Qt Charts of Qt 5.15 as they compile with Qt 6, in OUT/svg, OUT/plugins and OUT/charts.
# Qt 6.4 changed little in them; what it took away is replaced line by line here, or stands in string_views.h.
set -euo pipefail
svg=$1 charts=$2 out=$3
mkdir -p "$out"/{svg,plugins,charts,include/QtSvg,include/QtCharts/private,include/private}

cp "$svg"/src/svg/qsvg{graphics,handler,node,structure,style,font,tinydocument,renderer}.cpp \
  "$svg"/src/svg/qsvg{graphics,handler,node,structure,style,font,tinydocument}_p.h "$svg"/src/svg/{qsvgrenderer,qtsvgglobal,qtsvgglobal_p}.h "$out/svg/"
cp -r "$svg"/src/plugins/{iconengines/svgiconengine,imageformats/svg} "$out/plugins/"
cd "$out/svg"
# No integer becomes a character by itself, no number a weight.
sed -i 's/unicode = 0;/unicode = QChar(0);/' qsvgfont.cpp
sed -i -e 's/(uncStr.isEmpty()) ? 0 :/(uncStr.isEmpty()) ? QChar(0) :/' -e 's/\(const_cast<QChar \*>(end) = \)0;/\1QChar(0);/' qsvghandler.cpp
sed -i 's/setWeight(\(SVGToQtWeight([^)]*)\))/setWeight(QFont::Weight(\1))/' qsvgstyle.cpp
# The texts of a style are strings, and a selector is asked for with its name in it.
sed -i 's/QXmlStreamStringRef/QString/' qsvghandler_p.h
sed -i -e 's/QXmlStreamStringRef(name)/name.toString()/' -e 's/QXmlStreamStringRef(\(QStringRef(&sym[^)]*)\))/\1.toString()/' \
  -e 's/QXmlStreamStringRef(QStringRef(&value[^)]*)*)/value/' \
  -e 's/QString attribute(NodePtr node, const QString &name) const override/QString attributeValue(NodePtr node, const QCss::AttributeSelector \&selector) const override/' \
  qsvghandler.cpp
sed -i '/attributeValue(NodePtr node/,/{/ s/{/{ const QString \&name = selector.name;/' qsvghandler.cpp
# Matrices are transforms now.
sed -i -e '/#if QT_DEPRECATED_SINCE(5, 15)/,/#endif/d' -e '/qmatrix.h/d' qsvgrenderer.cpp qsvgrenderer.h
echo '#include "../../svg/qsvgrenderer.h"' | tee "$out/include/QtSvg/QSvgRenderer" >"$out/include/QtSvg/qsvgrenderer.h"
echo '#include "../../svg/qtsvgglobal.h"' >"$out/include/QtSvg/qtsvgglobal.h"

cp -r "$charts"/src/charts/. "$out/charts/"
cd "$out/charts"
rm -rf doc glwidget* *.pro *.pri
sed -i '/glwidget_p.h/d' chartpresenter_p.h # nothing is drawn by OpenGL
find . -name '*modelmapper*' -delete
sed -i '/QXYModelMapper>/d' xychart/xychart.cpp
# Qt 6 has no namespace for charts, knows more types by itself, and one kind of list.
sed -i -e 's/^#define QT_CHARTS_NAMESPACE QtCharts//' -e 's/^#ifndef QT_STATIC/#if 0/' qchartglobal.h
grep -rlE 'QtCharts::|QT_CHARTS_NAMESPACE::' --include=*.h --include=*.cpp . | xargs sed -i -E 's/(QtCharts|QT_CHARTS_NAMESPACE):://g'
sed -i -E '/Q_DECLARE_METATYPE\((QVector<Q(Rect|Point)F>|qreal)\)/d' animations/*.cpp
sed -i '/void replace(QVector<QPointF> points);/d' xychart/qxyseries.h
sed -i '/^void QXYSeries::replace(QList<QPointF> points)/,/^}/d' xychart/qxyseries.cpp
for header in $(find . -name '*.h'); do
  name=$(basename "$header")
  case $name in
    *_p.h)
      echo "#include \"../../charts/$header\"" >"$out/include/private/$name"
      echo "#include \"../../../charts/$header\"" >"$out/include/QtCharts/private/$name" ;;
    *)
      echo "#include \"../../charts/$header\"" >"$out/include/QtCharts/$name"
      for class in $(grep -oE 'class Q_CHARTS_EXPORT Q[A-Za-z]+' "$header" | awk '{print $3}'); do
        echo "#include \"$name\"" >"$out/include/QtCharts/$class"
      done ;;
  esac
done
echo '#include "qchartglobal.h"' >"$out/include/QtCharts/QChartGlobal"
