// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutFace:
 *
 * The handout of a topic as it will print, with what can be chosen about it beside. It makes a new
 * layout whenever a choice changes, and once more before it prints or saves, so that the day on the
 * paper is the day it is printed.
 */

#include "config.h"

#include "mag-handout-face.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-choices.h"
#include "mag-handout-layout.h"
#include "mag-handout-preview.h"
#include "mag-handout-print-operation.h"
#include "mag-handout-saver.h"
#include "mag-paths.h"

struct _MagHandoutFace
{
  AdwBin             parent_instance;

  /* Owned */
  MagContext        *context;
  MagHandoutLayout  *layout;
  char              *topic;

  /* Template */
  AdwToastOverlay   *toasts;
  MagHandoutChoices *choices;
  GtkStack          *stack;
  MagHandoutPreview *preview;
  AdwStatusPage     *failure;
  GtkLabel          *n_pages;

  guint              update_id;
};

G_DEFINE_FINAL_TYPE (MagHandoutFace, mag_handout_face, ADW_TYPE_BIN)

static MagHandoutLayout *
lay_out (MagHandoutFace  *self,
         GError         **error)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_choices_dup_options (self->choices);
  g_autofree char *fonts = mag_paths_dup_fonts ();
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (MagHandout) handout = mag_handout_new (collection, self->topic, options, error);

  return handout ? mag_handout_layout_new (handout, fonts, error) : NULL;
}

static void
show_layout (MagHandoutFace *self)
{
  guint n_pages = mag_handout_layout_get_n_pages (self->layout);
  g_autofree char *label = g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);
  gboolean news = g_strcmp0 (label, gtk_label_get_label (self->n_pages)) != 0;

  if (news && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), label,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);

  mag_handout_preview_show (self->preview, self->layout);
  gtk_label_set_label (self->n_pages, label);
  gtk_stack_set_visible_child_name (self->stack, "preview");
}

static void
show_failure (MagHandoutFace *self,
              const GError   *error)
{
  g_autofree char *words = g_markup_escape_text (error->message, -1);

  adw_status_page_set_description (self->failure, words);
  gtk_label_set_label (self->n_pages, "");
  gtk_stack_set_visible_child_name (self->stack, "failure");
}

static void
update (MagHandoutFace *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->layout);
  self->layout = lay_out (self, &error);
  if (self->layout)
    show_layout (self);
  else
    show_failure (self, error);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "handout.print", self->layout != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "handout.save", self->layout != NULL);
}

static gboolean
update_cb (gpointer data)
{
  MagHandoutFace *self = data;

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Several settings may change at once. */
static void
setting_changed_cb (MagHandoutFace *self,
                    const char     *key)
{
  gboolean ours = g_str_has_prefix (key, "handout-") || g_str_has_prefix (key, "clinic-");

  if (ours && self->topic && self->update_id == 0)
    self->update_id = g_idle_add (update_cb, self);
}

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
tell_failure (MagHandoutFace *self,
              const char     *title,
              const GError   *error)
{
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, 0);
  adw_toast_set_button_label (toast, _("_Details"));
  g_object_set_data_full (G_OBJECT (toast), "words", g_strdup (error->message), g_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (explain_cb), self,
                           G_CONNECT_DEFAULT);
  adw_toast_overlay_add_toast (self->toasts, toast);
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
tell_saved (MagHandoutFace *self,
            GFile          *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  /* Translators: %s is the name of a file */
  g_autofree char *title = g_strdup_printf (_("Saved as “%s”"), shown);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Open"));
  g_object_set_data_full (G_OBJECT (toast), "file", g_object_ref (file), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (open_cb), self, G_CONNECT_DEFAULT);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (MagHandoutFace) self = data;
  g_autoptr (GError) error = NULL;

  if (mag_handout_saver_save_finish (result, &error))
    tell_saved (self, G_FILE (object));
  else
    tell_failure (self, _("The handout was not saved"), error);
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (MagHandoutFace) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);

  if (file && self->layout)
    mag_handout_saver_save_async (self->layout, file, NULL, saved_cb, g_object_ref (self));
  else if (error && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_failure (self, _("The handout was not saved"), error);
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

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagHandoutFace *self = MAG_HANDOUT_FACE (widget);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = new_filters ();
  g_autofree char *file_name = NULL;

  update (self);
  if (!self->layout)
    return;

  file_name = mag_handout_dup_file_name (mag_handout_layout_get_handout (self->layout));
  gtk_file_dialog_set_title (dialog, _("Save Handout as PDF"));
  gtk_file_dialog_set_initial_name (dialog, file_name);
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, file_chosen_cb,
                        g_object_ref (self));
}

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               gpointer                 data)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  tell_failure (MAG_HANDOUT_FACE (data), _("The handout was not printed"), error);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  MagHandoutFace *self = MAG_HANDOUT_FACE (widget);
  g_autoptr (GtkPrintOperation) operation = NULL;

  update (self);
  if (!self->layout)
    return;

  operation = mag_handout_print_operation_new (self->layout);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), NULL);
}

static void
mag_handout_face_dispose (GObject *object)
{
  MagHandoutFace *self = MAG_HANDOUT_FACE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_FACE);
  g_clear_object (&self->layout);
  g_clear_object (&self->context);
  g_clear_pointer (&self->topic, g_free);

  G_OBJECT_CLASS (mag_handout_face_parent_class)->dispose (object);
}

static void
mag_handout_face_class_init (MagHandoutFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_face_dispose;

  g_type_ensure (MAG_TYPE_HANDOUT_CHOICES);
  g_type_ensure (MAG_TYPE_HANDOUT_PREVIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-face.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutFace, toasts);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutFace, choices);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutFace, stack);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutFace, preview);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutFace, failure);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutFace, n_pages);

  gtk_widget_class_install_action (widget_class, "handout.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "handout.save", NULL, save_action);
}

static void
mag_handout_face_init (MagHandoutFace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_handout_face_set_context:
 * @context: the context
 *
 * Says where handouts come from and where choices are kept. To be called once, before anything is
 * shown.
 */
void
mag_handout_face_set_context (MagHandoutFace *self,
                              MagContext     *context)
{
  GSettings *settings = mag_context_get_settings (context);

  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  mag_handout_choices_set_settings (self->choices, settings);
  g_signal_connect_object (settings, "changed", G_CALLBACK (setting_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * mag_handout_face_show:
 * @topic: a topic's id
 *
 * Shows the handout of a topic from its top.
 */
void
mag_handout_face_show (MagHandoutFace *self,
                       const char     *topic)
{
  gboolean other = g_set_str (&self->topic, topic);

  update (self);
  if (other)
    mag_handout_preview_scroll_home (self->preview);
}
