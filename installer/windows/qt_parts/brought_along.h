/* Headers that those of Qt 5 included and those of Qt 6 do not. */
#pragma once

#ifdef __cplusplus
#include <QAbstractItemModel>
#include <QObject>
#include <QVector>
#endif
