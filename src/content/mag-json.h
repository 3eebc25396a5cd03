// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *mag_json_parse      (const char  *text,
                                 gssize       length,
                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;
const char *mag_json_get_text   (JsonObject  *object,
                                 const char  *name,
                                 const char  *fallback);
JsonObject *mag_json_get_child  (JsonObject  *object,
                                 const char  *name);
JsonObject *mag_json_get_entry  (JsonArray   *array,
                                 guint        index);
GStrv       mag_json_dup_texts  (JsonObject  *object,
                                 const char  *name) G_GNUC_WARN_UNUSED_RESULT;
char       *mag_json_dup_joined (JsonObject  *object,
                                 const char  *name,
                                 const char  *separator) G_GNUC_WARN_UNUSED_RESULT;
JsonArray  *mag_json_get_array  (JsonObject  *object,
                                 const char  *name);
int         mag_json_get_enum   (JsonObject  *object,
                                 const char  *name,
                                 GType        type,
                                 int          fallback);

G_END_DECLS
