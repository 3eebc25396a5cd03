// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-handout-layout.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_PAGE (mag_handout_page_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutPage, mag_handout_page, MAG, HANDOUT_PAGE, GtkWidget)

GtkWidget *mag_handout_page_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void       mag_handout_page_show (MagHandoutPage   *self,
                                  MagHandoutLayout *layout,
                                  guint             page);

G_END_DECLS
