// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

#include "mag-handout-options.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_SET (mag_handout_set_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutSet, mag_handout_set, MAG, HANDOUT_SET, GObject)

MagHandoutSet           *mag_handout_set_new           (const char               *name,
                                                        const char *const        *topics,
                                                        const MagHandoutOptions  *options) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutSet           *mag_handout_set_new_from_json (JsonObject               *json) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutSet           *mag_handout_set_rename        (MagHandoutSet            *self,
                                                        const char               *name) G_GNUC_WARN_UNUSED_RESULT;

const char              *mag_handout_set_get_name      (MagHandoutSet            *self);
const char *const       *mag_handout_set_get_topics    (MagHandoutSet            *self);
const MagHandoutOptions *mag_handout_set_get_options   (MagHandoutSet            *self);
void                     mag_handout_set_build_json    (MagHandoutSet            *self,
                                                        JsonBuilder              *builder);

G_END_DECLS
