// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void mag_dialog_link_install (GtkWidgetClass *widget_class,
                              const char     *name);

G_END_DECLS
