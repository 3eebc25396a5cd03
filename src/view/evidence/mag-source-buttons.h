// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

#include "mag-collection.h"

G_BEGIN_DECLS

guint mag_source_buttons_add (GtkBox             *box,
                              MagCollection      *collection,
                              const char *const  *keys);

G_END_DECLS
