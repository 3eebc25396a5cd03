// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define MAG_TYPE_TABLE (mag_table_get_type ())

G_DECLARE_FINAL_TYPE (MagTable, mag_table, MAG, TABLE, GObject)

MagTable   *mag_table_new_from_json     (JsonObject *json,
                                         const char *topic) G_GNUC_WARN_UNUSED_RESULT;

const char *mag_table_get_id            (MagTable   *self);
const char *mag_table_get_topic         (MagTable   *self);
const char *mag_table_get_title         (MagTable   *self);
const char *mag_table_get_aspect        (MagTable   *self);
guint       mag_table_get_n_columns     (MagTable   *self);
const char *mag_table_get_column_title  (MagTable   *self,
                                         guint       column);
const char *mag_table_get_column_id     (MagTable   *self,
                                         guint       column);
guint       mag_table_get_n_rows        (MagTable   *self);
const char *mag_table_get_row_title     (MagTable   *self,
                                         guint       row);
const char *mag_table_get_cell_text     (MagTable   *self,
                                         guint       row,
                                         guint       column);
const char *mag_table_get_cell_finding  (MagTable   *self,
                                         guint       row,
                                         guint       column);

G_END_DECLS
