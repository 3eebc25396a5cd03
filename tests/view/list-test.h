// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

/**
 * ListTest:
 * @context: a context with the built collection
 * @window: a window that only notes what it is asked to open
 * @opened: (nullable): the location that was opened last
 * @replaced: (nullable): the location that the view said it shows now
 * @toast: (nullable): what the view told last
 *
 * A window for one view of native lists.
 */
typedef struct
{
  MagContext *context;
  GtkWindow  *window;
  char       *opened;
  char       *replaced;
  char       *toast;
} ListTest;

typedef void     (*ListTestFunc)  (ListTest      *self,
                                   gconstpointer  data);
typedef gboolean (*ListTestVisit) (GtkWidget     *widget,
                                   gpointer       user_data);

/**
 * list_test_await:
 * @condition: what must come true
 *
 * Runs the main loop until it does, and fails the test after some seconds.
 */
#define list_test_await(condition)                                                                  \
  G_STMT_START {                                                                                    \
    gint64 end_ = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;                                    \
    while (!(condition) && g_get_monotonic_time () < end_)                                          \
      list_test_iterate ();                                                                         \
    g_assert_true (condition);                                                                      \
  } G_STMT_END

void        list_test_add       (const char    *path,
                                 ListTestFunc   func);
void        list_test_iterate   (void);

void        list_test_present   (ListTest      *self,
                                 GtkWidget     *view,
                                 int            width);
gpointer    list_test_get_part  (gpointer       widget,
                                 const char    *name);
void        list_test_search    (gpointer       view,
                                 const char    *text);
GtkWidget  *list_test_find      (gpointer       parent,
                                 const char    *type,
                                 guint          n);
GtkWidget  *list_test_find_text (gpointer       parent,
                                 const char    *text);
guint       list_test_count     (gpointer       parent,
                                 const char    *type);
void        list_test_walk      (GtkWidget     *widget,
                                 ListTestVisit  visit,
                                 gpointer       user_data);
AdwDialog  *list_test_dialog    (ListTest      *self);

G_END_DECLS
