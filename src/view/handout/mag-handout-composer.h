// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_COMPOSER (mag_handout_composer_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutComposer, mag_handout_composer, MAG, HANDOUT_COMPOSER, AdwBin)

void mag_handout_composer_set_context (MagHandoutComposer *self,
                                       MagContext         *context);
void mag_handout_composer_show        (MagHandoutComposer *self,
                                       MagLocation        *location);
void mag_handout_composer_print       (MagHandoutComposer *self);

G_END_DECLS
