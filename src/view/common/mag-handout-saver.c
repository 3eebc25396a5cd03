// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Saves a handout to a file that the user chose, which need not be a path: a portal or a remote
 * folder will do. */

#include "config.h"

#include "mag-handout-saver.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-pdf.h"

static void
replaced_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (object), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * mag_handout_saver_save_async:
 * @layout: a handout on its pages
 * @file: where to save it
 * @cancellable: (nullable): a cancellable
 * @callback: what to call when done
 * @user_data: data for @callback
 *
 * Saves a handout as a PDF. A file that is there already is replaced as a whole or not at all.
 */
void
mag_handout_saver_save_async (MagHandoutLayout    *layout,
                              GFile               *file,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, user_data);
  g_autoptr (GBytes) pdf = NULL;
  GError *error = NULL;

  g_task_set_static_name (task, "save a handout");
  g_task_set_source_tag (task, mag_handout_saver_save_async);

  pdf = mag_handout_dup_pdf (layout, &error);
  if (pdf)
    g_file_replace_contents_bytes_async (file, pdf, NULL, FALSE, G_FILE_CREATE_NONE, cancellable,
                                         replaced_cb, g_steal_pointer (&task));
  else
    g_task_return_error (task, error);
}

/**
 * mag_handout_saver_save_finish:
 * @result: the result
 * @error: return location for an error
 *
 * Returns: whether the handout was saved
 */
gboolean
mag_handout_saver_save_finish (GAsyncResult  *result,
                               GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
asked_and_saved_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;

  if (mag_handout_saver_save_finish (result, &error))
    g_task_return_pointer (task, g_object_ref (object), g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);
  MagHandoutLayout *layout = g_task_get_source_object (task);

  if (file)
    mag_handout_saver_save_async (layout, file, NULL, asked_and_saved_cb, g_steal_pointer (&task));
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static GListModel *
new_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("PDF documents"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  g_list_store_append (filters, filter);

  return G_LIST_MODEL (filters);
}

/**
 * mag_handout_saver_ask_async:
 * @layout: a handout on its pages
 * @parent: the window that asks
 * @title: the title of the dialog
 * @callback: what to call when done
 * @user_data: data for @callback
 *
 * Asks for a file and saves a handout there as a PDF.
 */
void
mag_handout_saver_ask_async (MagHandoutLayout    *layout,
                             GtkWindow           *parent,
                             const char          *title,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  GTask *task = g_task_new (layout, NULL, callback, user_data);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = new_filters ();
  g_autofree char *name = mag_handout_dup_file_name (mag_handout_layout_get_handout (layout));

  g_task_set_static_name (task, "ask where to save a handout");
  g_task_set_source_tag (task, mag_handout_saver_ask_async);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_save (dialog, parent, NULL, file_chosen_cb, task);
}

/**
 * mag_handout_saver_ask_finish:
 * @result: the result
 * @error: return location for an error; %GTK_DIALOG_ERROR_DISMISSED where the user changed their mind
 *
 * Returns: (transfer full) (nullable): the file that the handout was saved to
 */
GFile *
mag_handout_saver_ask_finish (GAsyncResult  *result,
                              GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * mag_handout_saver_dup_message:
 * @file: a file that was saved
 *
 * Returns: (transfer full): what to tell the user of it
 */
char *
mag_handout_saver_dup_message (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);

  /* Translators: %s is the name of a file */
  return g_strdup_printf (_("Saved as “%s”"), shown);
}
