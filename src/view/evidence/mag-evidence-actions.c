// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* How evidence leaves the program: copied, saved as CSV or PDF, printed. What is taken is what is
 * shown: the claims as they are filtered and sorted, or the table with its chosen columns. */

#include "config.h"

#include "mag-evidence-face-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mag-handout-drawings.h"
#include "mag-handout-pdf.h"
#include "mag-handout-print-operation.h"
#include "mag-handout-saver.h"
#include "mag-paths.h"

static void
tell (MagEvidenceFace *self,
      const char      *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

static void
tell_failure (MagEvidenceFace *self,
              const GError    *error)
{
  g_autofree char *text = NULL;

  if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  /* Translators: the reason is a message of the system */
  text = g_strdup_printf (_("It was not saved: %s"), error->message);
  tell (self, text);
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagEvidenceFace *self = MAG_EVIDENCE_FACE (widget);
  g_autoptr (MagEvidenceGrid) grid = mag_evidence_face_dup_grid (self);
  g_autofree char *text = mag_evidence_grid_dup_text (grid);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  tell (self, _("Copied"));
}

static void
replaced_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (MagEvidenceFace) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = mag_handout_saver_dup_message (G_FILE (object));

  mag_evidence_face_set_busy (self, FALSE);
  if (g_file_replace_contents_finish (G_FILE (object), result, NULL, &error))
    tell (self, text);
  else
    tell_failure (self, error);
}

/* A file that is there already is replaced as a whole or not at all. */
static void
save_bytes (MagEvidenceFace *self,
            GFile           *file,
            GBytes          *bytes)
{
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, replaced_cb,
                                       g_object_ref (self));
}

static void
csv_file_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (MagEvidenceFace) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);

  if (file)
    mag_evidence_face_save_csv (self, file);
  else
    tell_failure (self, error);
}

static void
render_in_thread (GTask        *task,
                  gpointer      source,
                  gpointer      data,
                  GCancellable *cancellable)
{
  g_autofree char *fonts = mag_paths_dup_fonts ();
  GError *error = NULL;
  g_autoptr (MagHandoutLayout) layout = mag_handout_layout_new (data, fonts, &error);
  GBytes *pdf = layout ? mag_handout_dup_pdf (layout, &error) : NULL;

  if (pdf)
    g_task_return_pointer (task, pdf, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
rendered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  MagEvidenceFace *self = MAG_EVIDENCE_FACE (object);
  g_autoptr (GFile) file = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = g_task_propagate_pointer (G_TASK (result), &error);

  if (pdf)
    {
      save_bytes (self, file, pdf);
      return;
    }

  mag_evidence_face_set_busy (self, FALSE);
  tell_failure (self, error);
}

static void
pdf_file_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (MagEvidenceFace) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);

  if (file)
    mag_evidence_face_save_pdf (self, file);
  else
    tell_failure (self, error);
}

static void
ask_for_file (MagEvidenceFace     *self,
              const char          *title,
              const char          *ending,
              GAsyncReadyCallback  callback)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = mag_evidence_face_dup_name (self);
  g_autofree char *file_name = g_strconcat ("magnesia-", name, ending, NULL);

  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_initial_name (dialog, file_name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, callback,
                        g_object_ref (self));
}

static void
save_csv_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  ask_for_file (MAG_EVIDENCE_FACE (widget), _("Save as CSV"), ".csv", csv_file_cb);
}

static void
save_pdf_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  ask_for_file (MAG_EVIDENCE_FACE (widget), _("Save as PDF"), ".pdf", pdf_file_cb);
}

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               MagEvidenceFace         *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  text = g_strdup_printf (_("It was not printed: %s"), error->message);
  tell (self, text);
}

static void
draw_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_autofree char *fonts = mag_paths_dup_fonts ();
  GError *error = NULL;
  g_autoptr (MagHandoutLayout) layout = mag_handout_layout_new (data, fonts, &error);

  if (layout)
    g_task_return_pointer (task, mag_handout_drawings_new (layout), (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
drawn_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  MagEvidenceFace *self = MAG_EVIDENCE_FACE (object);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) drawings = g_task_propagate_pointer (G_TASK (result), &error);
  g_autoptr (GtkPrintOperation) operation = NULL;

  mag_evidence_face_set_busy (self, FALSE);
  if (!drawings)
    {
      tell (self, error->message);
      return;
    }

  /* Who has gone meanwhile does not want a dialog over another place. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  operation = mag_handout_print_operation_new_drawings (g_task_get_task_data (G_TASK (result)), drawings);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (root), NULL);
}

/* Sets what is shown on paper beside the window, for hundreds of claims take a moment. */
static void
set_on_paper (MagEvidenceFace     *self,
              GTaskThreadFunc      func,
              GAsyncReadyCallback  callback,
              GFile               *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = mag_evidence_face_dup_handout (self, &error);
  g_autoptr (GTask) task = NULL;

  if (!handout)
    {
      tell_failure (self, error);
      return;
    }

  mag_evidence_face_set_busy (self, TRUE);
  task = g_task_new (self, NULL, callback, file ? g_object_ref (file) : NULL);
  g_task_set_static_name (task, "set evidence on paper");
  g_task_set_task_data (task, g_steal_pointer (&handout), g_object_unref);
  g_task_run_in_thread (task, func);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  set_on_paper (MAG_EVIDENCE_FACE (widget), draw_in_thread, drawn_cb, NULL);
}

void
mag_evidence_face_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "evidence.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "evidence.save-csv", NULL, save_csv_action);
  gtk_widget_class_install_action (widget_class, "evidence.save-pdf", NULL, save_pdf_action);
  gtk_widget_class_install_action (widget_class, "evidence.print", NULL, print_action);
}

/**
 * mag_evidence_face_save_csv:
 * @file: where to save
 *
 * Saves what is shown as CSV, and says whether that went well.
 */
void
mag_evidence_face_save_csv (MagEvidenceFace *self,
                            GFile           *file)
{
  g_autoptr (MagEvidenceGrid) grid = mag_evidence_face_dup_grid (self);
  char *csv = mag_evidence_grid_dup_csv (grid);
  g_autoptr (GBytes) bytes = g_bytes_new_take (csv, strlen (csv));

  mag_evidence_face_set_busy (self, TRUE);
  save_bytes (self, file, bytes);
}

/**
 * mag_evidence_face_save_pdf:
 * @file: where to save
 *
 * Saves what is shown as a PDF, and says whether that went well.
 */
void
mag_evidence_face_save_pdf (MagEvidenceFace *self,
                            GFile           *file)
{
  set_on_paper (self, render_in_thread, rendered_cb, file);
}
