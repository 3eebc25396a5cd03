// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MagAfterLayoutFunc:
 * @widget: the widget
 *
 * What is done when a widget has its place.
 */
typedef void (*MagAfterLayoutFunc) (GtkWidget *widget);

void mag_after_layout (GtkWidget          *widget,
                       MagAfterLayoutFunc  func);

G_END_DECLS
