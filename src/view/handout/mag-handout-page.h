// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-handout-layout.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_PAGE (mag_handout_page_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutPage, mag_handout_page, MAG, HANDOUT_PAGE, GtkWidget)

GtkWidget  *mag_handout_page_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void        mag_handout_page_show         (MagHandoutPage   *self,
                                           MagHandoutLayout *layout,
                                           guint             page);
const char *mag_handout_page_get_text     (MagHandoutPage   *self);
void        mag_handout_page_set_zoom     (MagHandoutPage   *self,
                                           double            zoom);
double      mag_handout_page_get_zoom     (MagHandoutPage   *self);
void        mag_handout_page_set_in_sight (MagHandoutPage   *self,
                                           gboolean          in_sight);
gboolean    mag_handout_page_is_painted   (MagHandoutPage   *self);

G_END_DECLS
