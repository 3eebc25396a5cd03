// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void mag_handout_page_text_init (GtkAccessibleTextInterface *iface);

G_END_DECLS
