// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The place for handouts: topics, choices, sets, reviews, the preview. */

#include "config.h"

#include "handout-view-test.h"

#include <glib/gstdio.h>
#include <string.h>

#include "mag-clinic-logo.h"
#include "mag-handout-page.h"
#include "mag-handout-sets-dialog.h"
#include "mag-handout-settings.h"
#include "mag-handout-topic-list.h"
#include "mag-paths.h"

typedef HandoutViewTest Fixture;

static void
assert_topics (Fixture    *fixture,
               const char *expected)
{
  g_auto (GStrv) kept = g_settings_get_strv (fixture->settings, "handout-topics");
  MagHandoutTopicList *list = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_TOPIC_LIST, 0);
  g_auto (GStrv) shown = mag_handout_topic_list_dup_ids (list);
  g_autofree char *joined = g_strjoinv (",", kept);

  g_assert_cmpstrv (kept, shown);
  g_assert_cmpstr (joined, ==, expected);
}

static void
press (GtkWidget       *widget,
       guint            key,
       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
    }
}

static void
test_topics (Fixture       *fixture,
             gconstpointer  data)
{
  MagHandoutTopicList *topics = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_TOPIC_LIST, 0);

  handout_view_test_show (fixture, "handout");
  g_assert_null (handout_view_test_get_layout (fixture));
  mag_handout_topic_list_add (topics, "sleep");
  mag_handout_topic_list_add (topics, "heart");
  mag_handout_topic_list_add (topics, "sleep");
  mag_handout_topic_list_add (topics, "skin");
  handout_view_test_settle ();
  assert_topics (fixture, "sleep,heart,skin");
  g_assert_nonnull (handout_view_test_get_layout (fixture));

  mag_handout_topic_list_move (topics, 2, 0);
  assert_topics (fixture, "skin,sleep,heart");
  mag_handout_topic_list_remove (topics, 1);
  assert_topics (fixture, "skin,heart");
}

static void
test_topics_by_keys (Fixture       *fixture,
                     gconstpointer  data)
{
  handout_view_test_show (fixture, "handout?topics=sleep,heart,skin");
  assert_topics (fixture, "sleep,heart,skin");
  press (handout_view_test_find (fixture, ADW_TYPE_ACTION_ROW, 0), GDK_KEY_Down, GDK_ALT_MASK);
  assert_topics (fixture, "heart,sleep,skin");
  press (handout_view_test_find (fixture, ADW_TYPE_ACTION_ROW, 0), GDK_KEY_Up, GDK_ALT_MASK);
  assert_topics (fixture, "heart,sleep,skin");
  press (handout_view_test_find (fixture, ADW_TYPE_ACTION_ROW, 2), GDK_KEY_Up, GDK_ALT_MASK);
  assert_topics (fixture, "heart,skin,sleep");
  press (handout_view_test_find (fixture, ADW_TYPE_ACTION_ROW, 1), GDK_KEY_Delete, 0);
  assert_topics (fixture, "heart,sleep");
}

static void
test_location (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (MagHandoutOptions) options = NULL;

  handout_view_test_show (fixture, "handout?topics=haematoma,nothing-like-it,sleep&depth=card&paper=letter&size=18");
  options = mag_handout_settings_dup_options (fixture->context);
  g_assert_cmpint (options->depth, ==, MAG_HANDOUT_DEPTH_CARD);
  g_assert_cmpint (options->paper, ==, MAG_PAPER_LETTER);
  g_assert_cmpint (options->text_size, ==, 18);
  g_assert_true (handout_view_test_shows (fixture, "hematoma"));
  g_assert_true (handout_view_test_shows (fixture, "sleep"));

  handout_view_test_show (fixture, "handout?depth=poster&size=200&language=tlh");
  g_clear_pointer (&options, mag_handout_options_free);
  options = mag_handout_settings_dup_options (fixture->context);
  g_assert_cmpint (options->depth, ==, MAG_HANDOUT_DEPTH_CARD);
  g_assert_cmpint (options->text_size, ==, 18);
  g_assert_cmpstr (options->language, ==, "en");
}

static void
test_parts (Fixture       *fixture,
            gconstpointer  data)
{
  handout_view_test_show (fixture, "handout?topics=haematoma");
  g_assert_true (handout_view_test_shows (fixture, "Sources"));
  g_settings_set_flags (fixture->settings, "handout-left-out", MAG_HANDOUT_PART_SOURCES | MAG_HANDOUT_PART_QUESTIONS);
  handout_view_test_settle ();
  g_assert_false (handout_view_test_shows (fixture, "Sources"));
  g_assert_false (handout_view_test_shows (fixture, "My questions"));
  g_assert_true (handout_view_test_shows (fixture, "When do I call?"));

  for (guint i = 0; handout_view_test_find (fixture, ADW_TYPE_SWITCH_ROW, i); i++)
    {
      AdwSwitchRow *row = handout_view_test_find (fixture, ADW_TYPE_SWITCH_ROW, i);

      if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "Sources"))
        {
          g_assert_false (adw_switch_row_get_active (row));
          adw_switch_row_set_active (row, TRUE);
        }
    }
  handout_view_test_settle ();
  g_assert_true (handout_view_test_shows (fixture, "Sources"));
  g_assert_cmpuint (g_settings_get_flags (fixture->settings, "handout-left-out"), ==, MAG_HANDOUT_PART_QUESTIONS);
}

static void
chosen_cb (MagHandoutSetsDialog *dialog,
           MagHandoutSet        *set,
           MagHandoutSet       **chosen)
{
  *chosen = set;
}

static void
test_sets (Fixture       *fixture,
           gconstpointer  data)
{
  static const char shared[] = "{\"sets\": [{\"name\": \"Ward 4\", \"topics\": [\"sleep\", \"skin\"],"
                               " \"depth\": \"card\"}]}";
  static const char faulty[] = "{\"sets\": [{\"name\": \"Ward 5\", \"topics\": [\"gold\"]}]}";
  g_autoptr (GBytes) good = g_bytes_new_static (shared, strlen (shared));
  g_autoptr (GBytes) bad = g_bytes_new_static (faulty, strlen (faulty));
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (MagHandoutOptions) options = mag_handout_settings_dup_options (fixture->context);
  const char *topics[] = { "haematoma", NULL };
  MagHandoutSetsDialog *dialog = MAG_HANDOUT_SETS_DIALOG (mag_handout_sets_dialog_new (fixture->context, topics,
                                                                                       options));
  MagHandoutSets *sets = mag_context_get_sets (fixture->context);
  guint before = g_list_model_get_n_items (G_LIST_MODEL (sets));
  g_autoptr (GError) error = NULL;
  MagHandoutSet *chosen = NULL;

  g_signal_connect (dialog, "chosen", G_CALLBACK (chosen_cb), &chosen);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (fixture->window));
  g_assert_false (mag_handout_sets_dialog_import (dialog, "ward.json", bad, &error));
  g_assert_nonnull (strstr (error->message, "ward.json: $.sets[0].topics[0]: expected a topic"));
  g_clear_error (&error);
  g_assert_false (mag_handout_sets_dialog_import (dialog, "ward.json", empty, &error));
  g_clear_error (&error);
  g_assert_true (mag_handout_sets_dialog_import (dialog, "ward.json", good, &error));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (sets)), ==, before + 1);

  handout_view_test_show (fixture, "handout");
  mag_handout_settings_apply_set (fixture->settings, mag_handout_sets_find (sets, "Ward 4", NULL));
  handout_view_test_settle ();
  assert_topics (fixture, "sleep,skin");
  g_assert_cmpint (g_settings_get_enum (fixture->settings, "handout-depth"), ==, MAG_HANDOUT_DEPTH_CARD);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  handout_view_test_settle ();
}

/* Sets that cannot be read are not lost, and whoever looks for them is told. */
static void
test_damaged_sets (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *path = mag_paths_dup_user_file ("sets.json");
  g_autofree char *aside = g_strconcat (path, ".damaged", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (MagHandoutOptions) options = mag_handout_settings_dup_options (fixture->context);
  const char *topics[] = { "haematoma", NULL };
  AdwDialog *dialog;
  guint found = 0;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "{ \"sets\": [ {", -1, NULL));
  dialog = mag_handout_sets_dialog_new (fixture->context, topics, options);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  handout_view_test_settle ();
  for (guint i = 0; handout_view_test_find (fixture, GTK_TYPE_LABEL, i); i++)
    found += strstr (gtk_label_get_text (handout_view_test_find (fixture, GTK_TYPE_LABEL, i)), aside) != NULL;
  g_assert_cmpuint (found, ==, 1);
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
  g_unlink (aside);
  adw_dialog_force_close (dialog);
  handout_view_test_settle ();
}

static void
test_review (Fixture       *fixture,
             gconstpointer  data)
{
  MagHandoutReviews *reviews = mag_context_get_reviews (fixture->context);
  g_autoptr (MagDocument) document = mag_collection_load_document (mag_context_get_collection (fixture->context),
                                                                   "handout", "sleep", "en", NULL);
  MagHandoutReview review = {
    .document = (char *) "handout/sleep", .language = (char *) "en", .clinic = (char *) "City Hospital",
    .name = (char *) "A. Lee", .role = (char *) "pharmacist", .date = (char *) "2026-11-21",
    .revision = (char *) "0123456789ab",
  };

  handout_view_test_show (fixture, "handout?topics=sleep");
  g_assert_true (mag_handout_reviews_record (reviews, &review, NULL));
  handout_view_test_settle ();
  g_assert_false (handout_view_test_shows (fixture, "A. Lee"));

  review.revision = (char *) mag_document_get_revision (document);
  g_assert_true (mag_handout_reviews_record (reviews, &review, NULL));
  handout_view_test_settle ();
  g_assert_true (handout_view_test_shows (fixture, "Checked for City Hospital by A. Lee, pharmacist, 2026-11-21"));

  g_assert_true (mag_handout_reviews_remove (reviews, "handout/sleep", "en", NULL));
  handout_view_test_settle ();
  g_assert_false (handout_view_test_shows (fixture, "A. Lee"));
}

static void
test_dialogs (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const names[] = { "handout.answers", "handout.review", "handout.copy-record", "composer.sets" };

  handout_view_test_show (fixture, "handout?topics=sleep,haematoma");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *desk = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_DESK, 0);
      AdwDialog *dialog;

      g_assert_true (gtk_widget_activate_action (desk, names[i], NULL));
      handout_view_test_settle ();
      dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
      if (dialog)
        adw_dialog_force_close (dialog);
      handout_view_test_settle ();
    }
}

/* As large as there is room, then as the user wants it; only what is in sight is painted. */
static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *desk = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_DESK, 0);
  MagHandoutPage *page;
  double fit;

  handout_view_test_show (fixture, "handout?topics=sleep,haematoma,heart");
  for (int i = 0; i < 10; i++)
    handout_view_test_settle ();
  page = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PAGE, 0);
  fit = mag_handout_page_get_zoom (page);
  g_assert_true (mag_handout_page_is_painted (page));
  g_assert_false (mag_handout_page_is_painted (handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PAGE, 5)));

  gtk_widget_activate_action (desk, "handout.zoom-in", NULL);
  handout_view_test_settle ();
  g_assert_cmpfloat (mag_handout_page_get_zoom (page), >, fit);
  gtk_widget_activate_action (desk, "handout.zoom-out", NULL);
  gtk_widget_activate_action (desk, "handout.zoom-out", NULL);
  handout_view_test_settle ();
  g_assert_cmpfloat (mag_handout_page_get_zoom (page), <, fit);
  gtk_widget_activate_action (desk, "handout.zoom-fit", NULL);
  handout_view_test_settle ();
  g_assert_cmpfloat_with_epsilon (mag_handout_page_get_zoom (page), fit, 0.01);
}

static void
test_logo (Fixture       *fixture,
           gconstpointer  data)
{
  static const guint8 pixels[32 * 32 * 4] = { 255 };
  g_autoptr (GBytes) raw = g_bytes_new_static (pixels, sizeof pixels);
  g_autoptr (GdkTexture) texture = gdk_memory_texture_new (32, 32, GDK_MEMORY_R8G8B8A8, raw, 32 * 4);
  g_autoptr (GdkTexture) small = gdk_memory_texture_new (8, 8, GDK_MEMORY_R8G8B8A8, raw, 32 * 4);
  g_autoptr (GBytes) good = gdk_texture_save_to_png_bytes (texture);
  g_autoptr (GBytes) tiny = gdk_texture_save_to_png_bytes (small);
  g_autoptr (GBytes) text = g_bytes_new_static ("no picture", 10);
  g_autoptr (GBytes) loaded = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (mag_clinic_logo_import (fixture->settings, text, &error));
  g_assert_nonnull (strstr (error->message, "no picture"));
  g_clear_error (&error);
  g_assert_false (mag_clinic_logo_import (fixture->settings, tiny, &error));
  g_assert_nonnull (strstr (error->message, "too small"));
  g_clear_error (&error);
  g_assert_null (mag_clinic_logo_load (fixture->settings));

  g_assert_true (mag_clinic_logo_import (fixture->settings, good, &error));
  loaded = mag_clinic_logo_load (fixture->settings);
  g_assert_nonnull (loaded);
  handout_view_test_show (fixture, "handout?topics=sleep");
  g_assert_nonnull (handout_view_test_get_layout (fixture));
  mag_clinic_logo_remove (fixture->settings);
  g_assert_null (mag_clinic_logo_load (fixture->settings));
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi, minimum;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  handout_view_test_show (fixture, "handout?topics=haematoma,sleep");
  gtk_window_set_default_size (fixture->window, 360, 640);
  for (int i = 0; i < 20; i++)
    handout_view_test_settle ();

  for (guint i = 0; handout_view_test_find (fixture, GTK_TYPE_WIDGET, i); i++)
    {
      GtkWidget *widget = handout_view_test_find (fixture, GTK_TYPE_WIDGET, i);

      if (!gtk_widget_get_mapped (widget))
        continue;
      gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
    }

  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *home = handout_view_test_start (&argc, &argv);

  handout_view_test_add ("/handout-composer/topics", test_topics);
  handout_view_test_add ("/handout-composer/topics-by-keys", test_topics_by_keys);
  handout_view_test_add ("/handout-composer/location", test_location);
  handout_view_test_add ("/handout-composer/parts", test_parts);
  handout_view_test_add ("/handout-composer/sets", test_sets);
  handout_view_test_add ("/handout-composer/damaged-sets", test_damaged_sets);
  handout_view_test_add ("/handout-composer/review", test_review);
  handout_view_test_add ("/handout-composer/dialogs", test_dialogs);
  handout_view_test_add ("/handout-composer/zoom", test_zoom);
  handout_view_test_add ("/handout-composer/logo", test_logo);
  handout_view_test_add ("/handout-composer/narrow", test_narrow);

  return g_test_run ();
}
