// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_CHOICES (mag_handout_choices_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutChoices, mag_handout_choices, MAG, HANDOUT_CHOICES, AdwBin)

void mag_handout_choices_set_context (MagHandoutChoices *self,
                                      MagContext        *context);

G_END_DECLS
