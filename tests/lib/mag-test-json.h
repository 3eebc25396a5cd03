// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *mag_test_json_parse (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char       *mag_test_json_edit  (const char *text,
                                 const char *place,
                                 const char *json) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
