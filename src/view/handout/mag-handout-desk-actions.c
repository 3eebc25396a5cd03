// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What can be done with the handout on the desk, and what the user is told of it. */

#include "config.h"

#include "mag-handout-desk-private.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-answers-dialog.h"
#include "mag-handout-record.h"
#include "mag-handout-review-dialog.h"
#include "mag-handout-saver.h"

static void
explain_cb (AdwToast *toast,
            gpointer  data)
{
  AdwDialog *dialog = adw_alert_dialog_new (adw_toast_get_title (toast),
                                            g_object_get_data (G_OBJECT (toast), "words"));

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (data));
}

/* The toast stays until it is dismissed, and has the whole message behind its button. */
static void
failed_cb (MagHandoutDesk *self,
           const char     *title,
           const GError   *error)
{
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_timeout (toast, 0);
  adw_toast_set_button_label (toast, _("_Details"));
  g_object_set_data_full (G_OBJECT (toast), "words", g_strdup (error->message), g_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (explain_cb), self, G_CONNECT_DEFAULT);
  mag_handout_desk_add_toast (self, toast);
}

static void
open_cb (AdwToast *toast,
         gpointer  data)
{
  GFile *file = g_object_get_data (G_OBJECT (toast), "file");
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (data));

  gtk_file_launcher_launch (launcher, GTK_WINDOW (root), NULL, NULL, NULL);
}

static void
saved_cb (MagHandoutDesk *self,
          GFile          *file)
{
  g_autofree char *title = mag_handout_saver_dup_message (file);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_button_label (toast, _("_Open"));
  g_object_set_data_full (G_OBJECT (toast), "file", g_object_ref (file), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (open_cb), self, G_CONNECT_DEFAULT);
  mag_handout_desk_add_toast (self, toast);
  mag_handout_desk_emit_handed_out (self);
}

static void
printed_cb (MagHandoutDesk *self)
{
  mag_handout_desk_emit_handed_out (self);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  MagHandoutDesk *self = MAG_HANDOUT_DESK (widget);

  mag_handout_desk_update (self);
  if (self->layout)
    mag_handout_press_print (self->press, self->layout, GTK_WINDOW (gtk_widget_get_root (widget)));
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagHandoutDesk *self = MAG_HANDOUT_DESK (widget);

  mag_handout_desk_update (self);
  if (self->layout)
    mag_handout_press_save (self->press, self->layout, GTK_WINDOW (gtk_widget_get_root (widget)));
}

static void
copy_record_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  MagHandoutDesk *self = MAG_HANDOUT_DESK (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = mag_handout_record_new_text (mag_context_get_collection (self->context),
                                                       (const char *const *) self->topics, self->options, &error);

  if (!text)
    {
      failed_cb (self, _("Nothing was copied"), error);
      return;
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  mag_handout_desk_add_toast (self, adw_toast_new (_("Copied: sheet, language, revision and day")));
}

static void
answers_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  MagHandoutDesk *self = MAG_HANDOUT_DESK (widget);

  adw_dialog_present (mag_handout_answers_dialog_new (mag_context_get_collection (self->context),
                                                      (const char *const *) self->topics, self->options), widget);
}

static void
review_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  MagHandoutDesk *self = MAG_HANDOUT_DESK (widget);

  adw_dialog_present (mag_handout_review_dialog_new (self->context, (const char *const *) self->topics,
                                                     self->options), widget);
}

static void
clear_person_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  mag_handout_desk_emit_clear (MAG_HANDOUT_DESK (widget));
}

static void
zoom_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  int by = g_str_equal (name, "handout.zoom-in") ? 1 : g_str_equal (name, "handout.zoom-out") ? -1 : 0;

  mag_handout_preview_zoom (MAG_HANDOUT_DESK (widget)->preview, by);
}

void
mag_handout_desk_follow_press (MagHandoutDesk *self)
{
  g_signal_connect_object (self->press, "printed", G_CALLBACK (printed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->press, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->press, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

void
mag_handout_desk_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "handout.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "handout.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "handout.copy-record", NULL, copy_record_action);
  gtk_widget_class_install_action (widget_class, "handout.answers", NULL, answers_action);
  gtk_widget_class_install_action (widget_class, "handout.review", NULL, review_action);
  gtk_widget_class_install_action (widget_class, "handout.clear-person", NULL, clear_person_action);
  gtk_widget_class_install_action (widget_class, "handout.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "handout.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "handout.zoom-fit", NULL, zoom_action);
}
