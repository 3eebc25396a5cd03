// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-read-face.h"
#include "mag-window.h"

G_BEGIN_DECLS

void         mag_startup_report_follow         (MagWindow *window,
                                                gboolean   to_article);
MagReadFace *mag_startup_report_find_read_face (GtkWidget *widget);

G_END_DECLS
