// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-context.h"

G_BEGIN_DECLS

void mag_outside_link_open (GtkWidget  *parent,
                            MagContext *context,
                            const char *uri);

G_END_DECLS
