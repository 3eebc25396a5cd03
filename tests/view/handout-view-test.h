// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-handout-composer.h"
#include "mag-handout-desk-private.h"

typedef struct
{
  MagContext         *context;
  GSettings          *settings;
  MagHandoutComposer *composer;
  GtkWindow          *window;
} HandoutViewTest;

typedef void (*HandoutViewTestFunc) (HandoutViewTest *fixture,
                                     gconstpointer    data);

char             *handout_view_test_start      (int              *argc,
                                                char           ***argv) G_GNUC_WARN_UNUSED_RESULT;
void              handout_view_test_add        (const char          *path,
                                                HandoutViewTestFunc  func);

void              handout_view_test_settle     (void);
void              handout_view_test_show       (HandoutViewTest  *fixture,
                                                const char       *location);
gpointer          handout_view_test_find       (HandoutViewTest  *fixture,
                                                GType             type,
                                                guint             n);
MagHandoutLayout *handout_view_test_get_layout (HandoutViewTest  *fixture);
gboolean          handout_view_test_shows      (HandoutViewTest  *fixture,
                                                const char       *words);
