// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define MAG_TYPE_TERM (mag_term_get_type ())

G_DECLARE_FINAL_TYPE (MagTerm, mag_term, MAG, TERM, GObject)

MagTerm    *mag_term_new_from_json (JsonObject *json) G_GNUC_WARN_UNUSED_RESULT;

const char *mag_term_get_id        (MagTerm    *self);
const char *mag_term_get_term      (MagTerm    *self);
const char *mag_term_get_also      (MagTerm    *self);
const char *mag_term_get_meaning   (MagTerm    *self);

G_END_DECLS
