// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagPreferencesDialog:
 *
 * The preferences. Every row is bound to its setting; nothing is applied later.
 */

#include "config.h"

#include "mag-preferences-dialog.h"

#include <glib/gi18n.h>
#include <math.h>

#include "mag-clinic-logo.h"
#include "mag-collections-group.h"
#include "mag-emergency-group.h"
#include "mag-emergency.h"
#include "mag-language-row.h"
#include "mag-row-action.h"
#include "mag-settings.h"

struct _MagPreferencesDialog
{
  AdwPreferencesDialog  parent_instance;

  /* Owned */
  MagContext           *context;
  GSettings            *settings;

  /* Template */
  MagLanguageRow       *reading_language;
  GtkSpinButton        *article_zoom;
  AdwSwitchRow         *ask_before_links;
  AdwComboRow          *intake_authority;
  AdwComboRow          *handout_paper;
  GtkSpinButton        *handout_text_size;
  MagEmergencyGroup    *emergency;
  AdwEntryRow          *clinic_name;
  AdwEntryRow          *clinic_address;
  AdwEntryRow          *clinic_phone_day;
  AdwEntryRow          *clinic_phone_night;
  GtkPicture           *clinic_logo_picture;
  GtkWidget            *clinic_logo_remove;
  AdwSwitchRow         *forget_at_start;
  AdwButtonRow         *forget;
  MagCollectionsGroup  *collections;
};

G_DEFINE_FINAL_TYPE (MagPreferencesDialog, mag_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

/* The zoom is kept in tenths and shown in percent. */
static gboolean
get_percent (GValue   *value,
             GVariant *tenths,
             gpointer  data)
{
  g_value_set_double (value, 10 * g_variant_get_int32 (tenths));

  return TRUE;
}

static GVariant *
set_percent (const GValue       *value,
             const GVariantType *type,
             gpointer            data)
{
  return g_variant_new_int32 ((int) lround (g_value_get_double (value) / 10));
}

/* A combo row speaks of positions and GSettings of nicks; both follow the order of the schema. */
static void
paper_selected_cb (MagPreferencesDialog *self)
{
  if (self->settings)
    g_settings_set_enum (self->settings, "handout-paper", (int) adw_combo_row_get_selected (self->handout_paper));
}

static void
authority_selected_cb (MagPreferencesDialog *self)
{
  if (self->settings)
    g_settings_set_enum (self->settings, "intake-authority",
                         (int) adw_combo_row_get_selected (self->intake_authority));
}

static void
tell_refusal (MagPreferencesDialog *self,
              const GError         *error)
{
  AdwToast *toast = adw_toast_new (error->message);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, 0);
  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), toast);
}

static void
forget_activated_cb (MagPreferencesDialog *self)
{
  g_autoptr (GError) error = NULL;

  if (!mag_context_forget_traces (self->context, &error))
    tell_refusal (self, error);
  else
    adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), adw_toast_new (_("Traces forgotten")));
}

static void
show_logo (MagPreferencesDialog *self)
{
  g_autoptr (GBytes) png = mag_clinic_logo_load (self->settings);
  g_autoptr (GdkTexture) texture = png ? gdk_texture_new_from_bytes (png, NULL) : NULL;

  gtk_picture_set_paintable (self->clinic_logo_picture, texture ? GDK_PAINTABLE (texture) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->clinic_logo_picture), texture != NULL);
  gtk_widget_set_visible (self->clinic_logo_remove, png != NULL);
}

static void
logo_read_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (MagPreferencesDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) picture = g_file_load_bytes_finish (G_FILE (object), result, NULL, &error);

  if (!picture || !mag_clinic_logo_import (self->settings, picture, &error))
    tell_refusal (self, error);
  show_logo (self);
}

static void
logo_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (MagPreferencesDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, &error);

  if (file)
    g_file_load_bytes_async (file, NULL, logo_read_cb, g_object_ref (self));
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_refusal (self, error);
}

static void
logo_choose_cb (MagPreferencesDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Pictures"));
  gtk_file_filter_add_mime_type (filter, "image/*");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Choose the Clinic’s Logo"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, logo_chosen_cb,
                        g_object_ref (self));
}

static void
logo_remove_cb (MagPreferencesDialog *self)
{
  mag_clinic_logo_remove (self->settings);
  show_logo (self);
}

static void
mag_preferences_dialog_dispose (GObject *object)
{
  MagPreferencesDialog *self = MAG_PREFERENCES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_PREFERENCES_DIALOG);
  g_clear_object (&self->settings);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_preferences_dialog_parent_class)->dispose (object);
}

static void
mag_preferences_dialog_class_init (MagPreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_preferences_dialog_dispose;

  g_type_ensure (MAG_TYPE_EMERGENCY_GROUP);
  g_type_ensure (MAG_TYPE_COLLECTIONS_GROUP);
  g_type_ensure (MAG_TYPE_LANGUAGE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/app/mag-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, collections);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, reading_language);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, article_zoom);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, ask_before_links);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, intake_authority);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, handout_paper);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, handout_text_size);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, emergency);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, clinic_name);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, clinic_address);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, clinic_phone_day);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, clinic_phone_night);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, clinic_logo_picture);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, clinic_logo_remove);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, forget_at_start);
  gtk_widget_class_bind_template_child (widget_class, MagPreferencesDialog, forget);
  gtk_widget_class_bind_template_callback (widget_class, logo_choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, logo_remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, authority_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, paper_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, forget_activated_cb);
}

static void
mag_preferences_dialog_init (MagPreferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mag_row_action_add (GTK_LIST_BOX_ROW (self->forget));
}

/**
 * mag_preferences_dialog_new:
 * @context: the context
 *
 * Returns: (transfer floating): the dialog, ready to be presented
 */
AdwDialog *
mag_preferences_dialog_new (MagContext *context)
{
  MagPreferencesDialog *self = g_object_new (MAG_TYPE_PREFERENCES_DIALOG, NULL);
  GSettings *settings = mag_context_get_settings (context);
  g_autofree char *region = mag_emergency_dup_region (g_get_language_names_with_category ("LC_TELEPHONE"));
  const struct
  {
    const char *key;
    gpointer    row;
    const char *property;
  } bindings[] = {
    { "ask-before-links", self->ask_before_links, "active" },
    { "handout-text-size", self->handout_text_size, "value" },
    { "clinic-name", self->clinic_name, "text" },
    { "clinic-address", self->clinic_address, "text" },
    { "clinic-phone-day", self->clinic_phone_day, "text" },
    { "clinic-phone-night", self->clinic_phone_night, "text" },
    { "forget-at-start", self->forget_at_start, "active" },
  };

  adw_combo_row_set_selected (self->handout_paper, (guint) g_settings_get_enum (settings, "handout-paper"));
  adw_combo_row_set_selected (self->intake_authority, (guint) g_settings_get_enum (settings, "intake-authority"));
  self->settings = g_object_ref (settings);
  self->context = g_object_ref (context);
  mag_language_row_set_settings (self->reading_language, settings, mag_context_get_collection (context));
  mag_emergency_group_set_settings (self->emergency, settings, region);
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (settings, bindings[i].key, bindings[i].row, bindings[i].property, G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (settings, "article-zoom", self->article_zoom, "value", G_SETTINGS_BIND_DEFAULT,
                                get_percent, set_percent, NULL, NULL);
  show_logo (self);
  mag_collections_group_set_collection (self->collections, mag_context_get_collection (context));

  return ADW_DIALOG (self);
}
