// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutChoices:
 *
 * What can be chosen about a handout, beside its preview: how much it tells, the paper, the text
 * size. Each choice is a setting and so is remembered; the clinic's header is kept in the
 * preferences.
 */

#include "config.h"

#include "mag-handout-choices.h"

#include <glib/gi18n-lib.h>

struct _MagHandoutChoices
{
  AdwBin          parent_instance;

  /* Owned */
  GSettings      *settings;

  /* Template */
  AdwToggleGroup *depth;
  AdwToggleGroup *paper;
  AdwSpinRow     *text_size;
  AdwActionRow   *clinic;
};

G_DEFINE_FINAL_TYPE (MagHandoutChoices, mag_handout_choices, ADW_TYPE_BIN)

static gboolean
name_clinic (GValue   *value,
             GVariant *variant,
             gpointer  data)
{
  const char *name = g_variant_get_string (variant, NULL);

  g_value_set_string (value, name[0] ? name : _("Not set"));

  return TRUE;
}

static void
mag_handout_choices_dispose (GObject *object)
{
  MagHandoutChoices *self = MAG_HANDOUT_CHOICES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_CHOICES);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (mag_handout_choices_parent_class)->dispose (object);
}

static void
mag_handout_choices_class_init (MagHandoutChoicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_choices_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-choices.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, depth);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, paper);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, text_size);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, clinic);
}

static void
mag_handout_choices_init (MagHandoutChoices *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_handout_choices_set_settings:
 * @settings: where choices are kept
 *
 * Binds every choice to its setting. To be called once.
 */
void
mag_handout_choices_set_settings (MagHandoutChoices *self,
                                  GSettings         *settings)
{
  g_return_if_fail (self->settings == NULL);

  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "handout-depth", self->depth, "active-name", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "handout-paper", self->paper, "active-name", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "handout-text-size", self->text_size, "value",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (settings, "clinic-name", self->clinic, "subtitle",
                                G_SETTINGS_BIND_GET, name_clinic, NULL, NULL, NULL);
}

/**
 * mag_handout_choices_dup_options:
 *
 * Returns: (transfer full): what is chosen now, with the clinic's header and phones
 */
MagHandoutOptions *
mag_handout_choices_dup_options (MagHandoutChoices *self)
{
  MagHandoutOptions *options = mag_handout_options_new ();

  options->depth = (MagHandoutDepth) g_settings_get_enum (self->settings, "handout-depth");
  options->paper = (MagPaper) g_settings_get_enum (self->settings, "handout-paper");
  options->text_size = g_settings_get_int (self->settings, "handout-text-size");
  options->clinic_name = g_settings_get_string (self->settings, "clinic-name");
  options->clinic_address = g_settings_get_string (self->settings, "clinic-address");
  options->phone_day = g_settings_get_string (self->settings, "clinic-phone-day");
  options->phone_night = g_settings_get_string (self->settings, "clinic-phone-night");

  return options;
}
