// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Saves a handout to a file that the user chose, which need not be a path: a portal or a remote
 * folder will do. */

#include "config.h"

#include "mag-handout-saver.h"

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
