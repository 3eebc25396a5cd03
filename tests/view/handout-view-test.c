// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tests of the place for handouts share: the place in a window, in a home of its own. */

#include "config.h"

#include "handout-view-test.h"

#include <string.h>

#include "mag-settings.h"

void
handout_view_test_settle (void)
{
  for (int i = 0; i < 5; i++)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (5000);
    }
}

static void
set_up (HandoutViewTest *fixture,
        gconstpointer    data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (g_getenv ("MAG_TEST_COLLECTION"), &error);

  g_assert_no_error (error);
  fixture->settings = mag_settings_new ();
  fixture->context = mag_context_new (collection, fixture->settings);
  fixture->composer = g_object_new (MAG_TYPE_HANDOUT_COMPOSER, NULL);
  mag_handout_composer_set_context (fixture->composer, fixture->context);
  fixture->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->composer));
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_present (fixture->window);
  handout_view_test_settle ();
}

static void
reset (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i]; i++)
    g_settings_reset (settings, keys[i]);
}

static void
tear_down (HandoutViewTest *fixture,
           gconstpointer    data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->composer), (gpointer *) &fixture->composer);
  gtk_window_destroy (fixture->window);
  handout_view_test_settle ();
  g_assert_null (fixture->composer);
  reset (fixture->settings);
  g_assert_finalize_object (g_steal_pointer (&fixture->context));
  g_clear_object (&fixture->settings);
}

void
handout_view_test_add (const char          *path,
                       HandoutViewTestFunc  func)
{
  g_test_add (path, HandoutViewTest, NULL, set_up, func, tear_down);
}

static GtkWidget *
find (GtkWidget *root,
      GType      type,
      guint     *n)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (*n)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, n);

      if (found)
        return found;
    }

  return NULL;
}

gpointer
handout_view_test_find (HandoutViewTest *fixture,
                        GType            type,
                        guint            n)
{
  return find (GTK_WIDGET (fixture->window), type, &n);
}

void
handout_view_test_show (HandoutViewTest *fixture,
                        const char      *location)
{
  g_autoptr (MagLocation) parsed = mag_location_parse (location, NULL);

  mag_handout_composer_show (fixture->composer, parsed);
  handout_view_test_settle ();
}

MagHandoutLayout *
handout_view_test_get_layout (HandoutViewTest *fixture)
{
  return mag_handout_desk_get_layout (handout_view_test_find (fixture, MAG_TYPE_HANDOUT_DESK, 0));
}

static char *
dup_text (HandoutViewTest *fixture)
{
  MagHandoutLayout *layout = handout_view_test_get_layout (fixture);
  GString *text = g_string_new (NULL);

  for (guint i = 0; layout && i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *page = mag_handout_layout_dup_page_text (layout, i);

      g_string_append (text, page);
    }

  return g_string_free (text, FALSE);
}

gboolean
handout_view_test_shows (HandoutViewTest *fixture,
                         const char      *words)
{
  g_autofree char *text = dup_text (fixture);

  return strstr (text, words) != NULL;
}

char *
handout_view_test_start (int    *argc,
                         char ***argv)
{
  g_autoptr (GError) error = NULL;
  char *home = g_dir_make_tmp ("handout-view-XXXXXX", &error);

  g_assert_no_error (error);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_setenv ("XDG_CACHE_HOME", home, TRUE);
  g_test_init (argc, argv, NULL);
  adw_init ();

  return home;
}
