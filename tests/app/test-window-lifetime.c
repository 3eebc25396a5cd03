// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Nothing outlives a window that was closed: not one of our widgets in any place, and not what they
 * were given. Otherwise each collection that is added, which makes the window anew, would cost all of it again. */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "mag-paths.h"
#include "mag-settings.h"
#include "mag-window-private.h"

#define PATIENCE (20 * G_TIME_SPAN_SECOND)
#define STAY     (300 * G_TIME_SPAN_MILLISECOND)

static const char *const places[] = {
  "start", "topic/haematoma", "topic/haematoma?face=evidence", "topic/haematoma?face=sources", "handout/haematoma",
  "evidence", "evidence/C15", "evidence/haematoma-evidence", "food", "food?view=plan", "food/12061", "infusion", "term",
  "term/placebo", "handout?topics=sleep,heart&depth=card", "start",
};

static void
wait (gint64 time)
{
  gint64 end = g_get_monotonic_time () + time;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

static void
gone_cb (gpointer  alive,
         GObject  *where)
{
  g_hash_table_remove (alive, where);
}

/* Notes an object, its name beside it, until it is finalized. */
static void
watch (GHashTable *alive,
       gpointer    object)
{
  if (g_hash_table_contains (alive, object))
    return;

  g_hash_table_insert (alive, object, (gpointer) G_OBJECT_TYPE_NAME (object));
  g_object_weak_ref (object, gone_cb, alive);
}

/* What the platform keeps, such as the labels of an inline switcher, is its own affair. */
static void
watch_ours (GHashTable *alive,
            GtkWidget  *widget)
{
  if (g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Mag"))
    watch (alive, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    watch_ours (alive, child);
}

/* What takes its time in a thread of its own may hold a widget until it is done. */
static void
await_end (GHashTable *alive)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (g_hash_table_size (alive) > 0 && g_get_monotonic_time () < end)
    wait (20 * G_TIME_SPAN_MILLISECOND);
}

static void
assert_none (GHashTable *alive)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, alive);
  while (g_hash_table_iter_next (&iter, NULL, &name))
    {
      g_test_message ("still there: %s", (const char *) name);
      g_test_fail ();
    }
}

static MagContext *
new_context (void)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);
  g_autoptr (GSettings) settings = mag_settings_new ();

  g_assert_no_error (error);

  return mag_context_new (collection, settings);
}

static void
test_every_place (void)
{
  g_autoptr (GHashTable) alive = g_hash_table_new (NULL, NULL);
  MagContext *context = new_context ();
  MagWindow *window = mag_window_new (NULL, context);

  watch (alive, context);
  watch (alive, mag_context_get_collection (context));
  g_clear_object (&context);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      mag_window_open (window, places[i]);
      wait (STAY);
      watch_ours (alive, GTK_WIDGET (window));
    }
  mag_window_show_search (window, "sleep");
  wait (STAY);
  watch_ours (alive, GTK_WIDGET (window));
  g_assert_cmpuint (g_hash_table_size (alive), >, 100);

  gtk_window_destroy (GTK_WINDOW (window));
  await_end (alive);
  assert_none (alive);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("window-lifetime-XXXXXX", NULL);
  int status;

  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  g_setenv ("XDG_CONFIG_HOME", folder, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window-lifetime/every-place", test_every_place);

  status = g_test_run ();
  g_rmdir (folder);

  return status;
}
