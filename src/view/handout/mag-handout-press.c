// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutPress:
 *
 * Brings a handout to a printer or into a file, and tells its owner how it went: not at all when the
 * user changed their mind. It remembers the printer and the number of copies; whether both sides are
 * printed is a choice about the handout and kept there.
 */

#include "config.h"

#include "mag-handout-press.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-print-operation.h"
#include "mag-handout-saver.h"
#include "mag-paths.h"

struct _MagHandoutPress
{
  GObject    parent_instance;

  /* Owned */
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (MagHandoutPress, mag_handout_press, G_TYPE_OBJECT)

enum
{
  PRINTED,
  SAVED,
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Nothing else is remembered: the settings of a print may hold a file's name or a job's title. */
static const char *const remembered[] = { GTK_PRINT_SETTINGS_PRINTER, GTK_PRINT_SETTINGS_N_COPIES };

static void
tell_failure (MagHandoutPress *self,
              const char      *title,
              const GError    *error)
{
  g_signal_emit (self, signals[FAILED], 0, title, error);
}

static GtkPrintSettings *
load_print_settings (MagHandoutPress *self,
                     gboolean         duplex)
{
  g_autofree char *path = mag_paths_dup_print_settings ();
  GtkPrintSettings *settings = gtk_print_settings_new_from_file (path, NULL);

  if (!settings)
    settings = gtk_print_settings_new ();
  gtk_print_settings_set_duplex (settings, duplex ? GTK_PRINT_DUPLEX_HORIZONTAL : GTK_PRINT_DUPLEX_SIMPLEX);

  return settings;
}

/* That a printer cannot be remembered is no reason to trouble anybody whose sheet has been printed. */
static void
remember (MagHandoutPress  *self,
          GtkPrintSettings *used)
{
  g_autofree char *path = mag_paths_dup_print_settings ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GtkPrintSettings) kept = gtk_print_settings_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (remembered); i++)
    gtk_print_settings_set (kept, remembered[i], gtk_print_settings_get (used, remembered[i]));
  (void) g_mkdir_with_parents (folder, 0700);
  if (!gtk_print_settings_to_file (kept, path, &error))
    g_message ("%s", error->message);

  g_settings_set_boolean (self->settings, "handout-two-sided",
                          gtk_print_settings_get_duplex (used) != GTK_PRINT_DUPLEX_SIMPLEX);
}

static void
print_done_cb (MagHandoutPress         *self,
               GtkPrintOperationResult  result,
               GtkPrintOperation       *operation)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      remember (self, gtk_print_operation_get_print_settings (operation));
      g_signal_emit (self, signals[PRINTED], 0);
    }
  else if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      tell_failure (self, _("The handout was not printed"), error);
    }
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (MagHandoutPress) self = data;
  g_autoptr (GError) error = NULL;

  if (mag_handout_saver_save_finish (result, &error))
    g_signal_emit (self, signals[SAVED], 0, object);
  else
    tell_failure (self, _("The handout was not saved"), error);
}

static void
asked_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (MagHandoutPress) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = mag_handout_saver_ask_finish (result, &error);

  if (file)
    g_signal_emit (self, signals[SAVED], 0, file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_failure (self, _("The handout was not saved"), error);
}

static void
mag_handout_press_dispose (GObject *object)
{
  MagHandoutPress *self = MAG_HANDOUT_PRESS (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (mag_handout_press_parent_class)->dispose (object);
}

static void
mag_handout_press_class_init (MagHandoutPressClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_handout_press_dispose;

  /**
   * MagHandoutPress::printed:
   *
   * A handout went to a printer.
   */
  signals[PRINTED] = g_signal_new ("printed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * MagHandoutPress::saved:
   * @file: where
   *
   * A handout was saved.
   */
  signals[SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  /**
   * MagHandoutPress::failed:
   * @title: what did not happen, for the user
   * @error: why
   *
   * A handout was neither printed nor saved.
   */
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING,
                                  G_TYPE_ERROR | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
mag_handout_press_init (MagHandoutPress *self)
{
}

/**
 * mag_handout_press_new:
 * @settings: where it is kept whether both sides are printed
 *
 * Returns: (transfer full): the press
 */
MagHandoutPress *
mag_handout_press_new (GSettings *settings)
{
  MagHandoutPress *self = g_object_new (MAG_TYPE_HANDOUT_PRESS, NULL);

  self->settings = g_object_ref (settings);

  return self;
}

/**
 * mag_handout_press_print:
 * @layout: a handout on its pages
 * @parent: the window that asks
 *
 * Shows the system's print dialog.
 */
void
mag_handout_press_print (MagHandoutPress  *self,
                         MagHandoutLayout *layout,
                         GtkWindow        *parent)
{
  const MagHandoutOptions *options = mag_handout_get_options (mag_handout_layout_get_handout (layout));
  g_autoptr (GtkPrintOperation) operation = mag_handout_print_operation_new (layout);
  g_autoptr (GtkPrintSettings) settings = load_print_settings (self, options->duplex);

  gtk_print_operation_set_print_settings (operation, settings);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}

/**
 * mag_handout_press_save:
 * @layout: a handout on its pages
 * @parent: the window that asks
 *
 * Asks for a file and saves the handout there as a PDF.
 */
void
mag_handout_press_save (MagHandoutPress  *self,
                        MagHandoutLayout *layout,
                        GtkWindow        *parent)
{
  mag_handout_saver_ask_async (layout, parent, _("Save Handout as PDF"), asked_cb, g_object_ref (self));
}

/**
 * mag_handout_press_save_to:
 * @layout: a handout on its pages
 * @file: where
 *
 * Saves the handout as a PDF.
 */
void
mag_handout_press_save_to (MagHandoutPress  *self,
                           MagHandoutLayout *layout,
                           GFile            *file)
{
  mag_handout_saver_save_async (layout, file, NULL, saved_cb, g_object_ref (self));
}
