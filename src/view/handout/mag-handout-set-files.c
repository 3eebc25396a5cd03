// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets as files: asks for one, and writes a set to it or reads sets from it. */

#include "config.h"

#include "mag-handout-set-files.h"

#include <glib/gi18n-lib.h>

/**
 * mag_handout_set_files_tell_failure:
 * @parent: above what to tell it
 * @title: what did not happen
 * @error: why; it may have several lines
 */
void
mag_handout_set_files_tell_failure (GtkWidget    *parent,
                                    const char   *title,
                                    const GError *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (title, error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}

static GtkFileDialog *
new_file_dialog (const char *title)
{
  GtkFileDialog *files = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Sets of handouts"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (files, title);
  gtk_file_dialog_set_filters (files, G_LIST_MODEL (filters));

  return files;
}

static gboolean
is_dismissed (const GError *error)
{
  return g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED);
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (MagHandoutSetsDialog) dialog = data;
  g_autoptr (GError) error = NULL;

  if (!g_file_replace_contents_finish (G_FILE (object), result, NULL, &error))
    mag_handout_set_files_tell_failure (GTK_WIDGET (dialog), _("The set was not exported"), error);
}

static void
export_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr (MagHandoutSetsDialog) dialog = data;
  MagHandoutSet *set = g_object_get_data (object, "mag-set");
  g_autofree char *text = mag_handout_sets_write (&set, 1);
  g_autoptr (GBytes) contents = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);

  if (file)
    g_file_replace_contents_bytes_async (file, contents, NULL, FALSE, G_FILE_CREATE_NONE, NULL, written_cb,
                                         g_object_ref (dialog));
  else if (!is_dismissed (error))
    mag_handout_set_files_tell_failure (GTK_WIDGET (dialog), _("The set was not exported"), error);
}

/**
 * mag_handout_set_files_export:
 * @dialog: the dialog that asks
 * @set: a set
 *
 * Asks for a file and writes the set to it.
 */
void
mag_handout_set_files_export (MagHandoutSetsDialog *dialog,
                              MagHandoutSet        *set)
{
  g_autoptr (GtkFileDialog) files = new_file_dialog (_("Export Set"));
  g_autofree char *name = g_strconcat (mag_handout_set_get_name (set), ".json", NULL);

  gtk_file_dialog_set_initial_name (files, g_strdelimit (name, "/\\", '-'));
  g_object_set_data_full (G_OBJECT (files), "mag-set", g_object_ref (set), g_object_unref);
  gtk_file_dialog_save (files, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (dialog))), NULL, export_chosen_cb,
                        g_object_ref (dialog));
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (MagHandoutSetsDialog) dialog = data;
  g_autofree char *name = g_file_get_basename (G_FILE (object));
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) contents = g_file_load_bytes_finish (G_FILE (object), result, NULL, &error);

  if (!contents || !mag_handout_sets_dialog_import (dialog, shown, contents, &error))
    mag_handout_set_files_tell_failure (GTK_WIDGET (dialog), _("Nothing was imported"), error);
}

static void
import_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr (MagHandoutSetsDialog) dialog = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, &error);

  if (file)
    g_file_load_bytes_async (file, NULL, read_cb, g_object_ref (dialog));
  else if (!is_dismissed (error))
    mag_handout_set_files_tell_failure (GTK_WIDGET (dialog), _("Nothing was imported"), error);
}

/**
 * mag_handout_set_files_import:
 * @dialog: the dialog that asks
 *
 * Asks for a file and takes over the sets in it.
 */
void
mag_handout_set_files_import (MagHandoutSetsDialog *dialog)
{
  g_autoptr (GtkFileDialog) files = new_file_dialog (_("Import Sets"));

  gtk_file_dialog_open (files, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (dialog))), NULL, import_chosen_cb,
                        g_object_ref (dialog));
}
