// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"
#include "mag-infusion.h"

G_BEGIN_DECLS

GtkWidget *mag_infusion_parts_new_heading (const char        *text,
                                           int                level,
                                           const char        *style);
GtkWidget *mag_infusion_parts_new_label   (const char        *text,
                                           const char        *style);
GtkWidget *mag_infusion_parts_new_note    (const char        *text,
                                           const char        *style);
GtkWidget *mag_infusion_parts_new_box     (GtkAccessibleRole  role,
                                           int                spacing,
                                           const char        *style);
GtkWidget *mag_infusion_parts_new_cards   (void);
GtkWidget *mag_infusion_parts_new_lines   (MagContext        *context,
                                           GListModel        *statements,
                                           gboolean           ordered);

G_END_DECLS
