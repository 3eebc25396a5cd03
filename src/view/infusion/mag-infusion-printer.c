// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Prints and saves what the infusion puts on paper, and tells how it went in a toast. */

#include "config.h"

#include "mag-infusion-printer.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-print-operation.h"
#include "mag-handout-saver.h"
#include "mag-infusion-paper.h"
#include "mag-paths.h"

static MagHandoutOptions *
dup_options (GSettings *settings)
{
  MagHandoutOptions *options = mag_handout_options_new ();

  options->paper = (MagPaper) g_settings_get_enum (settings, "handout-paper");
  options->text_size = g_settings_get_int (settings, "handout-text-size");
  options->clinic_name = g_settings_get_string (settings, "clinic-name");
  options->clinic_address = g_settings_get_string (settings, "clinic-address");

  return options;
}

/* Words of a message may come from anywhere, so they are never markup. */
static void
tell (AdwToastOverlay *toasts,
      const char      *words)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (toasts, toast);
}

static void
tell_failure (AdwToastOverlay *toasts,
              const char      *what,
              const GError    *error)
{
  g_autofree char *words = g_strdup_printf ("%s: %s", what, error ? error->message : "");

  tell (toasts, words);
}

/**
 * mag_infusion_printer_lay_out:
 * @context: the context
 * @infusion: the explainer
 * @paper: `card` or `questions`
 * @error: return location for an error
 *
 * Returns: (transfer full): the paper on its pages, as the settings for handouts have it
 */
MagHandoutLayout *
mag_infusion_printer_lay_out (MagContext   *context,
                              MagInfusion  *infusion,
                              const char   *paper,
                              GError      **error)
{
  GSettings *settings = mag_context_get_settings (context);
  g_autoptr (MagHandoutOptions) options = dup_options (settings);
  g_autofree char *number = g_settings_get_string (settings, "emergency-number");
  g_autofree char *fonts = mag_paths_dup_fonts ();
  g_autoptr (MagHandout) handout = mag_infusion_new_handout (infusion, paper, number, options, error);

  return handout ? mag_handout_layout_new (handout, fonts, error) : NULL;
}

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               gpointer                 user_data)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  tell_failure (ADW_TOAST_OVERLAY (user_data), _("It was not printed"), error);
}

/**
 * mag_infusion_printer_print:
 * @toasts: where to tell what went wrong
 * @context: the context
 * @infusion: the explainer
 * @paper: `card` or `questions`
 *
 * Opens the print dialog.
 */
void
mag_infusion_printer_print (AdwToastOverlay *toasts,
                            MagContext      *context,
                            MagInfusion     *infusion,
                            const char      *paper)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandoutLayout) layout = mag_infusion_printer_lay_out (context, infusion, paper, &error);
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (!layout)
    {
      tell_failure (toasts, _("It was not printed"), error);
      return;
    }

  operation = mag_handout_print_operation_new (layout);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), toasts, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (toasts))), NULL);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (AdwToastOverlay) toasts = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = mag_handout_saver_ask_finish (result, &error);
  g_autofree char *words = file ? mag_handout_saver_dup_message (file) : NULL;

  if (file)
    tell (toasts, words);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_failure (toasts, _("It was not saved"), error);
}

/**
 * mag_infusion_printer_save:
 * @toasts: where to tell how it went
 * @context: the context
 * @infusion: the explainer
 * @paper: `card` or `questions`
 *
 * Asks for a file and saves the paper as a PDF.
 */
void
mag_infusion_printer_save (AdwToastOverlay *toasts,
                           MagContext      *context,
                           MagInfusion     *infusion,
                           const char      *paper)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandoutLayout) layout = mag_infusion_printer_lay_out (context, infusion, paper, &error);

  if (layout)
    mag_handout_saver_ask_async (layout, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (toasts))), _("Save as PDF"),
                                 saved_cb, g_object_ref (toasts));
  else
    tell_failure (toasts, _("It was not saved"), error);
}
