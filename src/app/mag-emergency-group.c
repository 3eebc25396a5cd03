// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagEmergencyGroup:
 *
 * The emergency number and the poison center among the preferences. A number is suggested from the
 * region, and neither shown nor printed anywhere before the user has confirmed it, or typed another one
 * and applied it. A poison center is never suggested.
 */

#include "config.h"

#include "mag-emergency-group.h"

#include <glib/gi18n.h>

#include "mag-emergency.h"
#include "mag-row-action.h"

struct _MagEmergencyGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned */
  GSettings           *settings;

  /* Template */
  AdwEntryRow         *number;
  AdwButtonRow        *confirm;
  AdwEntryRow         *poison_center;

  const char          *suggestion;
};

G_DEFINE_FINAL_TYPE (MagEmergencyGroup, mag_emergency_group, ADW_TYPE_PREFERENCES_GROUP)

static void
update (MagEmergencyGroup *self)
{
  g_autofree char *number = g_settings_get_string (self->settings, "emergency-number");

  gtk_editable_set_text (GTK_EDITABLE (self->number), number);
  gtk_widget_set_visible (GTK_WIDGET (self->confirm), self->suggestion && !number[0]);
}

static void
apply_cb (MagEmergencyGroup *self)
{
  g_autofree char *number = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->number))));

  g_settings_set_string (self->settings, "emergency-number", number);
}

static void
confirm_cb (MagEmergencyGroup *self)
{
  g_settings_set_string (self->settings, "emergency-number", self->suggestion);
}

static void
mag_emergency_group_dispose (GObject *object)
{
  MagEmergencyGroup *self = MAG_EMERGENCY_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_EMERGENCY_GROUP);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (mag_emergency_group_parent_class)->dispose (object);
}

static void
mag_emergency_group_class_init (MagEmergencyGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_emergency_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/app/mag-emergency-group.ui");
  gtk_widget_class_bind_template_child (widget_class, MagEmergencyGroup, number);
  gtk_widget_class_bind_template_child (widget_class, MagEmergencyGroup, confirm);
  gtk_widget_class_bind_template_child (widget_class, MagEmergencyGroup, poison_center);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, confirm_cb);
}

static void
mag_emergency_group_init (MagEmergencyGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mag_row_action_add (GTK_LIST_BOX_ROW (self->confirm));
}

/**
 * mag_emergency_group_set_settings:
 * @settings: the user's settings
 * @region: (nullable): the region that the desktop names
 *
 * Says where the number is kept and for which region to suggest one. To be called once.
 */
void
mag_emergency_group_set_settings (MagEmergencyGroup *self,
                                  GSettings         *settings,
                                  const char        *region)
{
  g_return_if_fail (MAG_IS_EMERGENCY_GROUP (self));

  self->settings = g_object_ref (settings);
  self->suggestion = mag_emergency_suggest (region);
  if (self->suggestion)
    {
      g_autofree char *title = g_strdup_printf (_("Confirm %s, Suggested for Your Region"), self->suggestion);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->confirm), title);
    }
  update (self);
  g_settings_bind (settings, "poison-center", self->poison_center, "text", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (settings, "changed::emergency-number", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
