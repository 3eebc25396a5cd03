// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A patient's name and the care team's note: on the page while they serve, and nowhere ever after. */

#include "config.h"

#include "handout-view-test.h"

#include <glib/gstdio.h>
#include <string.h>

#include "mag-handout-page.h"
#include "mag-handout-person.h"
#include "mag-handout-print-operation.h"

#define NAME "Zyxwina Secretname"
#define NOTE "Hushwords for nobody else"

typedef HandoutViewTest Fixture;

static char *home;

static GtkTextBuffer *
get_note (Fixture *fixture)
{
  return gtk_text_view_get_buffer (handout_view_test_find (fixture, GTK_TYPE_TEXT_VIEW, 0));
}

static void
name_patient (Fixture *fixture)
{
  handout_view_test_show (fixture, "handout?topics=haematoma");
  gtk_editable_set_text (GTK_EDITABLE (handout_view_test_find (fixture, ADW_TYPE_ENTRY_ROW, 0)), NAME);
  gtk_text_buffer_set_text (get_note (fixture), NOTE, -1);
  handout_view_test_settle ();
  g_assert_true (handout_view_test_shows (fixture, NAME));
  g_assert_true (handout_view_test_shows (fixture, NOTE));
}

static void
assert_forgotten (Fixture *fixture)
{
  MagHandoutPerson *person = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PERSON, 0);
  MagHandoutDesk *desk = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_DESK, 0);
  g_autofree char *name = mag_handout_person_dup_name (person);
  g_autofree char *note = mag_handout_person_dup_note (person);
  MagHandoutPage *page;

  handout_view_test_settle ();
  g_assert_null (name);
  g_assert_null (note);
  g_assert_false (handout_view_test_shows (fixture, NAME));
  g_assert_false (handout_view_test_shows (fixture, NOTE));
  g_assert_null (desk->options->patient);
  g_assert_null (desk->options->note);
  g_assert_false (gtk_revealer_get_reveal_child (desk->chip_revealer));
  g_assert_null (strstr (gtk_label_get_label (desk->chip), "Secret"));

  for (guint i = 0; (page = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PAGE, i)); i++)
    g_assert_null (strstr (mag_handout_page_get_text (page), NAME));
}

static void
test_chip (Fixture       *fixture,
           gconstpointer  data)
{
  MagHandoutDesk *desk = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_DESK, 0);

  name_patient (fixture);
  g_assert_true (gtk_revealer_get_reveal_child (desk->chip_revealer));
  g_assert_cmpstr (gtk_label_get_label (desk->chip), ==, "For: " NAME);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (desk->chip), "handout.clear-person", NULL));
  assert_forgotten (fixture);
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  name_patient (fixture);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->composer), "composer.new", NULL));
  assert_forgotten (fixture);
  g_assert_null (handout_view_test_get_layout (fixture));
}

static void
test_other_sheet (Fixture       *fixture,
                  gconstpointer  data)
{
  name_patient (fixture);
  handout_view_test_show (fixture, "handout?topics=sleep");
  assert_forgotten (fixture);
}

static void
test_leave (Fixture       *fixture,
            gconstpointer  data)
{
  name_patient (fixture);
  gtk_widget_set_visible (GTK_WIDGET (fixture->composer), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (fixture->composer), TRUE);
  assert_forgotten (fixture);
}

static void
test_idle (Fixture       *fixture,
           gconstpointer  data)
{
  MagHandoutPerson *person = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PERSON, 0);
  gint64 end;

  name_patient (fixture);
  mag_handout_person_set_idle_seconds (person, 1);
  end = g_get_monotonic_time () + 3 * G_TIME_SPAN_SECOND;
  for (g_autofree char *name = mag_handout_person_dup_name (person); name && g_get_monotonic_time () < end;)
    {
      handout_view_test_settle ();
      g_clear_pointer (&name, g_free);
      name = mag_handout_person_dup_name (person);
    }
  assert_forgotten (fixture);
}

/* Nothing comes back by undoing. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *view = handout_view_test_find (fixture, GTK_TYPE_TEXT_VIEW, 0);
  AdwEntryRow *row = handout_view_test_find (fixture, ADW_TYPE_ENTRY_ROW, 0);

  name_patient (fixture);
  mag_handout_person_clear (handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PERSON, 0));
  gtk_text_buffer_undo (get_note (fixture));
  gtk_widget_activate_action (view, "text.undo", NULL);
  gtk_widget_activate_action (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (row))), "text.undo", NULL);
  g_assert_false (gtk_editable_get_enable_undo (GTK_EDITABLE (row)));
  assert_forgotten (fixture);
}

static GString *logged;

static GLogWriterOutput
log_cb (GLogLevelFlags   level,
        const GLogField *fields,
        gsize            n_fields,
        gpointer         data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (fields[i].length < 0)
      g_string_append (logged, fields[i].value);

  return g_log_writer_default (level, fields, n_fields, NULL);
}

static char *
read_command (const char *first,
              const char *second)
{
  g_autofree char *line = g_strdup_printf ("%s '%s' %s", first, second, g_str_equal (first, "pdftotext") ? "-" : "");
  char *output = NULL;

  g_assert_true (g_spawn_command_line_sync (line, &output, NULL, NULL, NULL));

  return output;
}

static void
assert_no_trace (const char *where,
                 const char *text)
{
  if (strstr (text, "Secretname") || strstr (text, "Zyxwina") || strstr (text, "Hushwords"))
    g_error ("%s holds the name or the note", where);
}

static void
assert_no_trace_in_settings (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i]; i++)
    {
      g_autoptr (GVariant) value = g_settings_get_value (settings, keys[i]);
      g_autofree char *text = g_variant_print (value, FALSE);

      assert_no_trace (keys[i], text);
    }
}

/* Every file below the home, and its name; the handout itself is looked into by other means. */
static guint
assert_no_trace_in_files (const char *folder,
                          const char *except)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *contents = NULL;
      gsize length;

      assert_no_trace (path, name);
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        n += assert_no_trace_in_files (path, except);
      else if (!g_str_equal (path, except) && g_file_get_contents (path, &contents, &length, NULL))
        {
          for (gsize i = 0; i < length; i++)
            contents[i] = contents[i] ? contents[i] : ' ';
          assert_no_trace (path, contents);
          n++;
        }
    }

  return n;
}

static void
saved_cb (MagHandoutDesk *desk,
          gboolean       *saved)
{
  *saved = TRUE;
}

static void
save_everything_else (Fixture *fixture)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_copy (((MagHandoutDesk *) handout_view_test_find (fixture,
                                                                     MAG_TYPE_HANDOUT_DESK, 0))->options);
  const char *topics[] = { "haematoma", NULL };
  g_autoptr (MagHandoutSet) set = mag_handout_set_new ("Ward 4", topics, options);

  g_assert_nonnull (options->patient);
  g_assert_true (mag_handout_sets_put (mag_context_get_sets (fixture->context), set, 0, NULL));
}

static void
printed_cb (GtkPrintOperation       *operation,
            GtkPrintOperationResult  result,
            gpointer                 data)
{
  *(GtkPrintOperationResult *) data = result;
}

/* To the printer the job is what its operation says; its file is what is spooled. */
static void
assert_print_job (Fixture    *fixture,
                  const char *path)
{
  g_autoptr (GtkPrintOperation) operation = mag_handout_print_operation_new (handout_view_test_get_layout (fixture));
  GtkPrintOperationResult result = GTK_PRINT_OPERATION_RESULT_ERROR;
  g_autofree char *job = NULL;
  g_autofree char *info = NULL;

  g_object_get (operation, "job-name", &job, NULL);
  assert_no_trace ("the job's name", job);
  g_signal_connect (operation, "done", G_CALLBACK (printed_cb), &result);
  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, NULL);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  info = read_command ("pdfinfo", path);
  assert_no_trace ("the printed file's description", info);
  g_assert_no_errno (g_unlink (path));
}

static void
test_no_trace (Fixture       *fixture,
               gconstpointer  data)
{
  MagHandoutDesk *desk = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_DESK, 0);
  g_autofree char *path = g_build_filename (home, "sheet.pdf", NULL);
  g_autofree char *printed = g_build_filename (home, "printed.pdf", NULL);
  g_autofree char *suggested = NULL;
  g_autofree char *info = NULL;
  g_autofree char *words = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  gboolean saved = FALSE;

  name_patient (fixture);
  save_everything_else (fixture);
  suggested = mag_handout_dup_file_name (mag_handout_layout_get_handout (handout_view_test_get_layout (fixture)));
  assert_no_trace ("the suggested name", suggested);
  assert_print_job (fixture, printed);

  g_signal_connect (desk, "handed-out", G_CALLBACK (saved_cb), &saved);
  g_string_truncate (logged, 0);
  mag_handout_press_save_to (desk->press, handout_view_test_get_layout (fixture), file);
  while (!saved)
    g_main_context_iteration (NULL, TRUE);

  info = read_command ("pdfinfo", path);
  assert_no_trace ("the file's description", info);
  words = read_command ("pdftotext", path);
  g_assert_nonnull (strstr (words, NAME));
  g_assert_nonnull (strstr (words, NOTE));
  assert_no_trace ("the log", logged->str);
  assert_no_trace_in_settings (fixture->settings);
  g_assert_cmpuint (assert_no_trace_in_files (home, path), >, 0);
  assert_forgotten (fixture);
  g_assert_no_errno (g_unlink (path));
}

/* A print or save that failed keeps what was typed. */
static void
test_failure_keeps (Fixture       *fixture,
                    gconstpointer  data)
{
  MagHandoutDesk *desk = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_DESK, 0);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/sheet.pdf");

  name_patient (fixture);
  mag_handout_press_save_to (desk->press, handout_view_test_get_layout (fixture), nowhere);
  for (int i = 0; i < 20; i++)
    handout_view_test_settle ();
  g_assert_true (handout_view_test_shows (fixture, NAME));
  g_assert_true (handout_view_test_shows (fixture, NOTE));
}

int
main (int   argc,
      char *argv[])
{
  logged = g_string_new (NULL);
  home = handout_view_test_start (&argc, &argv);
  g_log_set_writer_func (log_cb, NULL, NULL);

  handout_view_test_add ("/handout-person/chip", test_chip);
  handout_view_test_add ("/handout-person/new", test_new);
  handout_view_test_add ("/handout-person/other-sheet", test_other_sheet);
  handout_view_test_add ("/handout-person/leave", test_leave);
  handout_view_test_add ("/handout-person/idle", test_idle);
  handout_view_test_add ("/handout-person/undo", test_undo);
  handout_view_test_add ("/handout-person/no-trace", test_no_trace);
  handout_view_test_add ("/handout-person/failure-keeps", test_failure_keeps);

  return g_test_run ();
}
