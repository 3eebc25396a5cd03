// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-foods.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAG_TYPE_INTAKE_BAR (mag_intake_bar_get_type ())

G_DECLARE_FINAL_TYPE (MagIntakeBar, mag_intake_bar, MAG, INTAKE_BAR, GtkWidget)

void mag_intake_bar_show (MagIntakeBar *self,
                          MagFoods     *foods,
                          double        total);

G_END_DECLS
