// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-window-private.h"

G_BEGIN_DECLS

/* A window that shows Start, with the built collection. */
typedef struct
{
  MagContext *context;
  MagWindow  *window;
} WindowTest;

typedef void (*WindowTestFunc) (WindowTest    *fixture,
                                gconstpointer  data);

void       window_test_add          (const char     *path,
                                     WindowTestFunc  func);
void       window_test_assert_shows (WindowTest     *fixture,
                                     const char     *location);
GtkWidget *window_test_find         (GtkWidget      *widget,
                                     GType           type);

G_END_DECLS
