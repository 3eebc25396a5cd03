// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A clinic's collection, added and removed by whoever sits at the computer, and what becomes of the window then. */

#include "config.h"

#include <glib/gstdio.h>

#include "../view/list-test.h"
#include "mag-application.h"
#include "mag-collections-group.h"
#include "mag-handout-person.h"
#include "mag-paths.h"
#include "mag-test-addon.h"
#include "mag-window-private.h"

typedef struct
{
  MagTestFolder *folder;
  char          *file; /* where the clinic's collection was downloaded to */

  /* Weak */
  GApplication  *application;
  MagWindow     *window;
} Fixture;

static char *
dup_own_path (void)
{
  g_autofree char *folder = mag_paths_dup_user_file ("collections");

  return g_build_filename (folder, "ward-7.collection", NULL);
}

static gboolean
is_kept (void)
{
  g_autofree char *path = dup_own_path ();

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = mag_test_folder_new ();
  fixture->file = mag_test_folder_build (fixture->folder, "ward.collection");
  mag_test_addon_write (fixture->file, "1.0");
  fixture->application = g_application_get_default ();
  g_application_activate (fixture->application);
  fixture->window = MAG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (fixture->application)));
  list_test_await (gtk_widget_get_mapped (GTK_WIDGET (fixture->window)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *own = dup_own_path ();
  MagWindow *window = fixture->window;

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  if (is_kept ())
    {
      g_assert_cmpint (g_remove (own), ==, 0);
      g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "reload-library",
                                      g_variant_new ("(sb)", "", FALSE));
    }
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  list_test_await (window == NULL);
  g_clear_pointer (&fixture->file, g_free);
  g_clear_pointer (&fixture->folder, mag_test_folder_free);
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static MagCollectionsGroup *
open_preferences (Fixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "preferences", NULL);
  list_test_await (list_test_find (get_dialog (fixture), "MagCollectionsGroup", 0));

  return MAG_COLLECTIONS_GROUP (list_test_find (get_dialog (fixture), "MagCollectionsGroup", 0));
}

static void
add_file (Fixture *fixture)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->file);

  mag_collections_group_add_file (open_preferences (fixture), file);
}

static void
add (Fixture *fixture)
{
  add_file (fixture);
  list_test_await (!get_dialog (fixture) && list_test_find_text (fixture->window, "“Ward 7” was added"));
}

/* The button in the row of the only collection that there is. */
static void
remove_it (Fixture *fixture)
{
  MagCollectionsGroup *group = open_preferences (fixture);
  GtkWidget *button = list_test_find (group, "GtkButton", 0);

  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Remove “Ward 7”");
  g_signal_emit_by_name (button, "clicked");
  list_test_await (!get_dialog (fixture) && list_test_find_text (fixture->window, "“Ward 7” was removed"));
}

static void
undo (Fixture *fixture)
{
  GtkWidget *label = list_test_find_text (fixture->window, "Undo");

  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
  list_test_await (list_test_find_text (fixture->window, "The collection is back"));
}

static void
assert_shows (Fixture    *fixture,
              const char *location)
{
  g_autofree char *text = mag_location_to_string (mag_history_get_location (mag_window_get_history (fixture->window)));

  g_assert_cmpstr (text, ==, location);
}

static gboolean
has_topic (Fixture *fixture)
{
  GtkWidget *sidebar = list_test_find (fixture->window, "MagSidebar", 0);
  gboolean listed = list_test_find_text (sidebar, "Magnesium and rest") != NULL;

  g_assert_cmpint (listed, ==, list_test_find_text (sidebar, "Ward 7") != NULL);

  return listed;
}

/* At once, in the same window, which stays where it is. */
static void
test_added (Fixture       *fixture,
            gconstpointer  data)
{
  int width, height, old_width, old_height;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 911, 622);
  mag_window_open (fixture->window, "evidence?verdict=marketing");
  mag_window_open (fixture->window, "term/placebo");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  gtk_window_get_default_size (GTK_WINDOW (fixture->window), &old_width, &old_height);
  g_assert_false (has_topic (fixture));

  add (fixture);
  g_assert_true (is_kept ());
  g_assert_true (has_topic (fixture));
  g_assert_true (gtk_application_get_active_window (GTK_APPLICATION (fixture->application)) == GTK_WINDOW (fixture->window));
  gtk_window_get_default_size (GTK_WINDOW (fixture->window), &width, &height);
  g_assert_cmpint (width, ==, old_width);
  g_assert_cmpint (height, ==, old_height);
  assert_shows (fixture, "evidence?verdict=marketing");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.forward", NULL));
  assert_shows (fixture, "term/placebo");
  mag_window_open (fixture->window, "topic/ward-rest?face=evidence");
  assert_shows (fixture, "topic/ward-rest?face=evidence");
}

/* Whatever a collection is called, and in whichever direction, the window gets no wider. */
static void
test_odd_titles (Fixture       *fixture,
                 gconstpointer  data)
{
  const char *titles[] = { "Department of Patient Education of the Hospital of a Town with a Name of Many Letters",
                           "DepartmentofPatientEducationoftheHospitalofaTownwithaNameofManyLettersandnoSpaces",
                           "\331\205\330\272\331\206\331\212\330\263\331\212\331\210\331\205" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *version = g_strdup_printf ("2.%u", i);
      g_autoptr (MagTestFolder) content = mag_test_addon_new (version);
      g_autofree char *json = g_strdup_printf ("\"%s\"", titles[i]);
      GtkWidget *start;
      int width;

      mag_test_folder_edit (content, "collection.json", "$.title", json);
      mag_test_addon_pack (content, fixture->file);
      add_file (fixture);
      list_test_await (!get_dialog (fixture) && list_test_find_text (fixture->window, titles[i]));
      start = list_test_find (fixture->window, "MagStartView", 0);
      gtk_widget_measure (start, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_test_message ("%s: %d pixels", titles[i], width);
      g_assert_cmpint (width, <=, 360);
    }
}

/* Who it is from and which version it is; what belongs to the computer cannot be removed here. */
static void
test_told (Fixture       *fixture,
           gconstpointer  data)
{
  MagCollectionsGroup *group;
  AdwActionRow *row;

  add (fixture);
  group = open_preferences (fixture);
  row = ADW_ACTION_ROW (list_test_find (group, "AdwActionRow", 0));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Ward 7");
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "City Hospital · Version 1.0");
  g_assert_cmpuint (list_test_count (group, "AdwActionRow"), ==, 1);
}

/* Of two versions of one collection the newer is shown, whichever came first. */
static void
test_two_versions (Fixture       *fixture,
                   gconstpointer  data)
{
  AdwActionRow *row;

  add (fixture);
  mag_test_addon_write (fixture->file, "1.10");
  add (fixture);
  row = ADW_ACTION_ROW (list_test_find (open_preferences (fixture), "AdwActionRow", 0));
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "City Hospital · Version 1.10");
  adw_dialog_force_close (get_dialog (fixture));

  mag_test_addon_write (fixture->file, "1.9");
  add_file (fixture);
  list_test_await (list_test_find_text (fixture->window, "“Ward 7” is there already in version 1.10"));
}

static void
test_removed (Fixture       *fixture,
              gconstpointer  data)
{
  add (fixture);
  mag_window_open (fixture->window, "evidence?verdict=marketing");
  mag_window_open (fixture->window, "topic/ward-rest?face=evidence");

  remove_it (fixture);
  g_assert_false (is_kept ());
  g_assert_false (has_topic (fixture));
  assert_shows (fixture, "evidence?verdict=marketing");
  g_assert_null (list_test_find_text (fixture->window, "There is nothing at"));
  g_assert_false (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.forward", NULL)
                  && mag_history_get_can_forward (mag_window_get_history (fixture->window)));

  undo (fixture);
  g_assert_true (is_kept ());
  g_assert_true (has_topic (fixture));
  assert_shows (fixture, "evidence?verdict=marketing");
  g_assert_null (list_test_find_text (fixture->window, "was removed"));

  remove_it (fixture);
  g_assert_false (is_kept ());
  g_assert_false (has_topic (fixture));
}

/* Where nothing is left of what was visited, the first page is. */
static void
test_nothing_left (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (MagLocation) location = mag_location_parse ("topic/ward-rest?face=sources", NULL);

  add (fixture);
  mag_history_replace (mag_window_get_history (fixture->window), location);
  remove_it (fixture);
  assert_shows (fixture, "start");
  g_assert_false (mag_history_get_can_back (mag_window_get_history (fixture->window)));
}

/* What was typed for a patient goes with the place in which it was typed, and stands on no other sheet. */
static void
test_person (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *person, *chip;

  mag_window_open (fixture->window, "handout?topics=sleep");
  person = list_test_find (fixture->window, "MagHandoutPerson", 0);
  g_object_add_weak_pointer (G_OBJECT (person), (gpointer *) &person);
  gtk_editable_set_text (GTK_EDITABLE (list_test_find (person, "AdwEntryRow", 0)), "Zyxwina Secretname");
  list_test_await (list_test_find_text (fixture->window, "Zyxwina Secretname"));

  add (fixture);
  assert_shows (fixture, "handout?topics=sleep");
  list_test_await (person == NULL);
  chip = list_test_find_text (fixture->window, "Secretname");
  g_assert_null (chip);
  {
    MagHandoutPerson *anew = MAG_HANDOUT_PERSON (list_test_find (fixture->window, "MagHandoutPerson", 0));
    g_autofree char *name = mag_handout_person_dup_name (anew);

    g_assert_null (name);
  }
}

/* The file and the reason are named, and nothing is left of it. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *folder = mag_paths_dup_user_file ("collections");
  g_autofree char *whole = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->file, &whole, &length, NULL));
  g_assert_true (g_file_set_contents (fixture->file, whole, (gssize) length * 2 / 3, NULL));
  add_file (fixture);
  list_test_await (ADW_IS_ALERT_DIALOG (get_dialog (fixture))
                   && list_test_find_text (get_dialog (fixture), "The Collection Was Not Added"));
  g_assert_nonnull (list_test_find_text (get_dialog (fixture), "ward.collection: "));
  g_assert_null (list_test_find_text (get_dialog (fixture), ".draft"));
  dir = g_dir_open (folder, 0, NULL);
  while (dir && (name = g_dir_read_name (dir)))
    g_assert_cmpstr (name, ==, ".removed");
  g_assert_false (has_topic (fixture));

  adw_dialog_force_close (get_dialog (fixture));
  g_assert_true (ADW_IS_PREFERENCES_DIALOG (get_dialog (fixture)));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* What assistive technology presses does what Enter does. */
static void
test_rows_can_be_pressed (Fixture       *fixture,
                          gconstpointer  data)
{
  GtkWidget *label = list_test_find_text (list_test_find (fixture->window, "MagSidebar", 0), "Evidence");
  GtkWidget *row = gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);
  guint n_activated = 0;

  g_assert_true (gtk_widget_activate_action (row, "row.press", NULL));
  assert_shows (fixture, "evidence");
  row = list_test_find (open_preferences (fixture), "AdwButtonRow", 0);
  g_signal_connect_swapped (row, "activate", G_CALLBACK (count_cb), &n_activated);
  g_signal_handlers_block_matched (row, G_SIGNAL_MATCH_ID, g_signal_lookup ("activated", ADW_TYPE_BUTTON_ROW), 0, NULL,
                                   NULL, NULL);
  g_assert_true (gtk_widget_activate_action (row, "row.press", NULL));
  g_assert_cmpuint (n_activated, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (MagTestFolder) data = mag_test_folder_new ();
  g_autoptr (GApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  g_setenv ("XDG_DATA_HOME", mag_test_folder_get_path (data), TRUE);
  gtk_test_init (&argc, &argv, NULL);
  application = mag_application_new ();
  g_application_set_default (application);
  g_application_register (application, NULL, &error);
  g_assert_no_error (error);

  g_test_add ("/collections-group/added", Fixture, NULL, set_up, test_added, tear_down);
  g_test_add ("/collections-group/told", Fixture, NULL, set_up, test_told, tear_down);
  g_test_add ("/collections-group/odd-titles", Fixture, NULL, set_up, test_odd_titles, tear_down);
  g_test_add ("/collections-group/two-versions", Fixture, NULL, set_up, test_two_versions, tear_down);
  g_test_add ("/collections-group/removed", Fixture, NULL, set_up, test_removed, tear_down);
  g_test_add ("/collections-group/nothing-left", Fixture, NULL, set_up, test_nothing_left, tear_down);
  g_test_add ("/collections-group/person", Fixture, NULL, set_up, test_person, tear_down);
  g_test_add ("/collections-group/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/collections-group/rows-can-be-pressed", Fixture, NULL, set_up, test_rows_can_be_pressed, tear_down);

  return g_test_run ();
}
