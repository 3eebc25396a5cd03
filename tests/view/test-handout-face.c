// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The Handout face: its preview, its choices, and what prints and saves from it. */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#include "mag-handout-drawings.h"
#include "mag-handout-face.h"
#include "mag-handout-page.h"
#include "mag-handout-pdf.h"
#include "mag-handout-preview.h"
#include "mag-handout-print-operation.h"
#include "mag-handout-saver.h"
#include "mag-handout-settings.h"
#include "mag-paths.h"
#include "mag-settings.h"

#define NARROW 360

typedef struct
{
  MagContext     *context;
  MagHandoutFace *face;
  GtkWindow      *window;
  char           *folder;
  char           *path;
} Fixture;

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (g_getenv ("MAG_TEST_COLLECTION"), &error);
  g_autoptr (GSettings) settings = mag_settings_new ();

  g_assert_no_error (error);
  fixture->context = mag_context_new (collection, settings);
  fixture->face = g_object_new (MAG_TYPE_HANDOUT_FACE, NULL);
  mag_handout_face_set_context (fixture->face, fixture->context);
  fixture->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->face));
  gtk_window_set_default_size (fixture->window, 1000, 700);
  gtk_window_present (fixture->window);

  fixture->folder = g_dir_make_tmp ("handout-face-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "sheet.pdf", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *keys[] = { "handout-depth", "handout-paper", "handout-text-size", "clinic-name" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (mag_context_get_settings (fixture->context), keys[i]);

  g_object_add_weak_pointer (G_OBJECT (fixture->face), (gpointer *) &fixture->face);
  gtk_window_destroy (fixture->window);
  settle ();
  g_assert_null (fixture->face);
  g_assert_finalize_object (g_steal_pointer (&fixture->context));

  g_unlink (fixture->path);
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, g_free);
}

/* The nth widget of a type, depth first. */
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

static gpointer
find_nth (Fixture *fixture,
          GType    type,
          guint    n)
{
  return find (GTK_WIDGET (fixture->face), type, &n);
}

static guint
get_n_pages (Fixture *fixture)
{
  return mag_handout_preview_get_n_pages (find_nth (fixture, MAG_TYPE_HANDOUT_PREVIEW, 0));
}

static MagHandoutLayout *
make_layout (Fixture *fixture)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autofree char *fonts = mag_paths_dup_fonts ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = NULL;
  MagHandoutLayout *layout;

  handout = mag_handout_new (mag_context_get_collection (fixture->context), "haematoma", options, &error);
  g_assert_no_error (error);
  layout = mag_handout_layout_new (handout, fonts, &error);
  g_assert_no_error (error);

  return layout;
}

static void
test_preview (Fixture       *fixture,
              gconstpointer  data)
{
  mag_handout_face_show (fixture->face, "haematoma");
  settle ();

  g_assert_cmpuint (get_n_pages (fixture), ==, 2);
  g_assert_nonnull (find_nth (fixture, MAG_TYPE_HANDOUT_PAGE, 1));
  g_assert_null (find_nth (fixture, MAG_TYPE_HANDOUT_PAGE, 2));
}

static void
test_choices (Fixture       *fixture,
              gconstpointer  data)
{
  GSettings *settings = mag_context_get_settings (fixture->context);

  mag_handout_face_show (fixture->face, "haematoma");
  adw_toggle_group_set_active_name (find_nth (fixture, ADW_TYPE_TOGGLE_GROUP, 0), "card");
  adw_toggle_group_set_active_name (find_nth (fixture, ADW_TYPE_TOGGLE_GROUP, 1), "letter");
  g_assert_cmpint (g_settings_get_enum (settings, "handout-depth"), ==, MAG_HANDOUT_DEPTH_CARD);
  g_assert_cmpint (g_settings_get_enum (settings, "handout-paper"), ==, MAG_PAPER_LETTER);
  settle ();
  g_assert_cmpuint (get_n_pages (fixture), ==, 1);

  adw_toggle_group_set_active_name (find_nth (fixture, ADW_TYPE_TOGGLE_GROUP, 0), "sheet");
  gtk_spin_button_set_value (find_nth (fixture, GTK_TYPE_SPIN_BUTTON, 0), 20);
  g_assert_cmpint (g_settings_get_int (settings, "handout-text-size"), ==, 20);
  settle ();
  g_assert_cmpuint (get_n_pages (fixture), >, 2);
}

static void
test_options (Fixture       *fixture,
              gconstpointer  data)
{
  GSettings *settings = mag_context_get_settings (fixture->context);
  g_autoptr (MagHandoutOptions) options = NULL;

  g_settings_set_string (settings, "clinic-name", "City Hospital");
  g_settings_set_int (settings, "handout-text-size", 16);
  options = mag_handout_settings_dup_options (fixture->context);
  g_assert_cmpstr (options->clinic_name, ==, "City Hospital");
  g_assert_cmpint (options->text_size, ==, 16);
  g_assert_cmpint (options->depth, ==, MAG_HANDOUT_DEPTH_SHEET);
}

static void
assert_can_print (Fixture  *fixture,
                  gboolean  can)
{
  for (guint i = 0; find_nth (fixture, GTK_TYPE_BUTTON, i); i++)
    {
      GtkWidget *button = find_nth (fixture, GTK_TYPE_BUTTON, i);
      const char *action = gtk_actionable_get_action_name (GTK_ACTIONABLE (button));

      if (g_strcmp0 (action, "handout.print") == 0 || g_strcmp0 (action, "handout.save") == 0)
        g_assert_cmpint (gtk_widget_is_sensitive (button), ==, can);
    }
}

/* It says why, and comes back with the next topic. */
static void
test_no_handout (Fixture       *fixture,
                 gconstpointer  data)
{
  AdwStatusPage *failure = find_nth (fixture, ADW_TYPE_STATUS_PAGE, 0);

  mag_handout_face_show (fixture->face, "no-such-topic");
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (failure)));
  g_assert_cmpstr (adw_status_page_get_description (failure), !=, "");
  assert_can_print (fixture, FALSE);

  mag_handout_face_show (fixture->face, "infusion");
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (failure)));
  assert_can_print (fixture, TRUE);
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi, minimum;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  mag_handout_face_show (fixture->face, "haematoma");
  gtk_window_set_default_size (fixture->window, NARROW, 640);
  for (int i = 0; i < 20; i++)
    {
      settle ();
      g_usleep (20000);
    }

  for (guint i = 0; find_nth (fixture, GTK_TYPE_WIDGET, i); i++)
    {
      GtkWidget *widget = find_nth (fixture, GTK_TYPE_WIDGET, i);

      if (!gtk_widget_get_mapped (widget))
        continue;
      gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, NARROW);
    }

  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static void
printed_cb (GtkPrintOperation       *operation,
            GtkPrintOperationResult  result,
            gpointer                 data)
{
  *(GtkPrintOperationResult *) data = result;
}

static void
assert_prints (Fixture           *fixture,
               MagHandoutLayout  *layout,
               GtkPrintOperation *operation)
{
  GtkPrintOperationResult result = GTK_PRINT_OPERATION_RESULT_ERROR;
  g_autofree char *contents = NULL;
  g_autofree char *job = NULL;
  int n_pages;

  g_object_get (operation, "job-name", &job, NULL);
  g_assert_cmpstr (job, ==, mag_handout_get_title (mag_handout_layout_get_handout (layout)));

  g_signal_connect (operation, "done", G_CALLBACK (printed_cb), &result);
  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, fixture->path);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, NULL);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);

  g_object_get (operation, "n-pages", &n_pages, NULL);
  g_assert_cmpint (n_pages, ==, mag_handout_layout_get_n_pages (layout));
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
}

/* The printer gets the very words of the PDF: one painter draws both. */
static void
test_print (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (MagHandoutLayout) layout = make_layout (fixture);
  g_autoptr (GtkPrintOperation) operation = mag_handout_print_operation_new (layout);

  assert_prints (fixture, layout, operation);
}

/* What was laid out elsewhere comes as drawings. */
static void
test_print_drawings (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (MagHandoutLayout) layout = make_layout (fixture);
  g_autoptr (GPtrArray) drawings = mag_handout_drawings_new (layout);
  MagHandout *handout = mag_handout_layout_get_handout (layout);
  g_autoptr (GtkPrintOperation) operation = mag_handout_print_operation_new_drawings (handout, drawings);

  assert_prints (fixture, layout, operation);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static gboolean
save (Fixture     *fixture,
      const char  *path,
      GError     **error)
{
  g_autoptr (MagHandoutLayout) layout = make_layout (fixture);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  mag_handout_saver_save_async (layout, file, NULL, saved_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);

  return mag_handout_saver_save_finish (result, error);
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *nowhere = g_build_filename (fixture->folder, "no-such-folder", "sheet.pdf", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (save (fixture, fixture->path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));

  g_assert_false (save (fixture, nowhere, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
add (const char *name,
     void      (*func) (Fixture       *fixture,
                        gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, set_up, func, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("/handout-face/preview", test_preview);
  add ("/handout-face/choices", test_choices);
  add ("/handout-face/options", test_options);
  add ("/handout-face/no-handout", test_no_handout);
  add ("/handout-face/narrow", test_narrow);
  add ("/handout-face/print", test_print);
  add ("/handout-face/print-drawings", test_print_drawings);
  add ("/handout-face/save", test_save);

  return g_test_run ();
}
