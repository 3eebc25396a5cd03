// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-handout-layout.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_PRESS (mag_handout_press_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutPress, mag_handout_press, MAG, HANDOUT_PRESS, GObject)

MagHandoutPress *mag_handout_press_new        (GSettings        *settings) G_GNUC_WARN_UNUSED_RESULT;

void             mag_handout_press_print      (MagHandoutPress  *self,
                                               MagHandoutLayout *layout,
                                               GtkWindow        *parent);
void             mag_handout_press_save       (MagHandoutPress  *self,
                                               MagHandoutLayout *layout,
                                               GtkWindow        *parent);
void             mag_handout_press_save_to    (MagHandoutPress  *self,
                                               MagHandoutLayout *layout,
                                               GFile            *file);

G_END_DECLS
