// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagSpinRow:
 *
 * A number in a row of preferences. The platform's own row of this kind is missing from the tree
 * that a screen reader sees, so this one holds a plain spin button, which is there under the row's
 * title. A number of tenths can be shown and typed as percent.
 */

#include "config.h"

#include "mag-spin-row.h"

#include <glib/gi18n-lib.h>

/* As wide as “300 %”; a spin button alone has room for the number. */
#define PERCENT_CHARS 6

struct _MagSpinRow
{
  AdwActionRow   parent_instance;

  /* Owned by the row as its child */
  GtkSpinButton *spin;

  gboolean       tenths;
};

G_DEFINE_FINAL_TYPE (MagSpinRow, mag_spin_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_ADJUSTMENT = 1,
  PROP_TENTHS,
  PROP_VALUE,
} MagSpinRowProperty;

static GParamSpec *properties[PROP_VALUE + 1];

static void
title_changed_cb (MagSpinRow *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), -1);
}

static void
subtitle_changed_cb (MagSpinRow *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  adw_action_row_get_subtitle (ADW_ACTION_ROW (self)), -1);
}

static void
value_changed_cb (MagSpinRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static gboolean
output_cb (MagSpinRow *self)
{
  g_autofree char *text = NULL;

  if (!self->tenths)
    return FALSE;

  /* Translators: a size, 100 being the normal one */
  text = g_strdup_printf (_("%d %%"), 10 * gtk_spin_button_get_value_as_int (self->spin));
  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->spin))))
    gtk_editable_set_text (GTK_EDITABLE (self->spin), text);

  return TRUE;
}

static int
input_cb (MagSpinRow *self,
          double     *value)
{
  char *end;
  double typed = g_strtod (gtk_editable_get_text (GTK_EDITABLE (self->spin)), &end);

  if (!self->tenths)
    return FALSE;
  if (end == gtk_editable_get_text (GTK_EDITABLE (self->spin)))
    return GTK_INPUT_ERROR;

  *value = typed / 10;

  return TRUE;
}

static void
mag_spin_row_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  MagSpinRow *self = MAG_SPIN_ROW (object);

  switch ((MagSpinRowProperty) property_id)
    {
    case PROP_ADJUSTMENT:
      g_value_set_object (value, gtk_spin_button_get_adjustment (self->spin));
      break;
    case PROP_TENTHS:
      g_value_set_boolean (value, self->tenths);
      break;
    case PROP_VALUE:
      g_value_set_double (value, gtk_spin_button_get_value (self->spin));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mag_spin_row_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  MagSpinRow *self = MAG_SPIN_ROW (object);

  switch ((MagSpinRowProperty) property_id)
    {
    case PROP_ADJUSTMENT:
      gtk_spin_button_set_adjustment (self->spin, g_value_get_object (value));
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_TENTHS:
      self->tenths = g_value_get_boolean (value);
      gtk_spin_button_set_numeric (self->spin, !self->tenths);
      gtk_editable_set_width_chars (GTK_EDITABLE (self->spin), self->tenths ? PERCENT_CHARS : -1);
      gtk_spin_button_update (self->spin);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_VALUE:
      gtk_spin_button_set_value (self->spin, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mag_spin_row_class_init (MagSpinRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_spin_row_get_property;
  object_class->set_property = mag_spin_row_set_property;

  properties[PROP_ADJUSTMENT] =
    g_param_spec_object ("adjustment", NULL, NULL, GTK_TYPE_ADJUSTMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TENTHS] =
    g_param_spec_boolean ("tenths", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_VALUE] =
    g_param_spec_double ("value", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_spin_row_init (MagSpinRow *self)
{
  self->spin = GTK_SPIN_BUTTON (gtk_spin_button_new (NULL, 1, 0));
  gtk_widget_set_valign (GTK_WIDGET (self->spin), GTK_ALIGN_CENTER);
  gtk_spin_button_set_numeric (self->spin, TRUE);
  gtk_editable_set_alignment (GTK_EDITABLE (self->spin), 1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->spin));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->spin));
  gtk_widget_add_css_class (GTK_WIDGET (self), "spin");

  g_signal_connect_object (self->spin, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->spin, "output", G_CALLBACK (output_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->spin, "input", G_CALLBACK (input_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::title", G_CALLBACK (title_changed_cb), NULL);
  g_signal_connect (self, "notify::subtitle", G_CALLBACK (subtitle_changed_cb), NULL);
}
