// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * MAG_TEST_FOR_EACH:
 * @entry: the name of a variable
 * @object: (nullable): an object
 * @list: the name of a member that is a list
 *
 * Runs what follows for each object in a list.
 */
#define MAG_TEST_FOR_EACH(entry, object, list)                                                                        \
  for (guint entry##_i = 0, entry##_n = mag_test_json_count (object, list); entry##_i < entry##_n; entry##_i++)       \
    for (JsonObject *entry = mag_test_json_get_entry (object, list, entry##_i); entry; entry = NULL)

JsonObject *mag_test_json_parse     (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char       *mag_test_json_edit      (const char *text,
                                     const char *place,
                                     const char *json) G_GNUC_WARN_UNUSED_RESULT;
guint       mag_test_json_count     (JsonObject *object,
                                     const char *list);
JsonObject *mag_test_json_get_entry (JsonObject *object,
                                     const char *list,
                                     guint       index);

G_END_DECLS
