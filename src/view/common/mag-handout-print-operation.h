// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-handout-layout.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_PRINT_OPERATION (mag_handout_print_operation_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutPrintOperation, mag_handout_print_operation, MAG, HANDOUT_PRINT_OPERATION,
                      GtkPrintOperation)

GtkPrintOperation *mag_handout_print_operation_new          (MagHandoutLayout *layout) G_GNUC_WARN_UNUSED_RESULT;
GtkPrintOperation *mag_handout_print_operation_new_drawings (MagHandout       *handout,
                                                             GPtrArray        *drawings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
