// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagReferenceRow:
 *
 * One source in a list: how it is cited, what kind of study it is and how far it was checked, with
 * a button to open it where there is a link, and one to copy it.
 */

#include "config.h"

#include "mag-reference-row.h"

#include <glib/gi18n-lib.h>

struct _MagReferenceRow
{
  AdwBin        parent_instance;

  /* Owned */
  MagReference *reference;

  /* Template */
  GtkWidget    *open_button;
  GtkWidget    *copy_button;
};

typedef enum
{
  PROP_REFERENCE = 1,
} MagReferenceRowProperty;

static GParamSpec *properties[PROP_REFERENCE + 1];

G_DEFINE_FINAL_TYPE (MagReferenceRow, mag_reference_row, ADW_TYPE_BIN)

static gboolean
is_text (gpointer    item,
         const char *text)
{
  return text && *text;
}

static void
open_clicked_cb (MagReferenceRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "sources.open", "s", mag_reference_get_key (self->reference));
}

static void
copy_clicked_cb (MagReferenceRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "sources.copy", "s", mag_reference_get_key (self->reference));
}

static void
mag_reference_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  MagReferenceRow *self = MAG_REFERENCE_ROW (object);

  switch ((MagReferenceRowProperty) prop_id)
    {
    case PROP_REFERENCE:
      g_value_set_object (value, self->reference);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_reference_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  MagReferenceRow *self = MAG_REFERENCE_ROW (object);

  switch ((MagReferenceRowProperty) prop_id)
    {
    case PROP_REFERENCE:
      mag_reference_row_set_reference (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_reference_row_dispose (GObject *object)
{
  MagReferenceRow *self = MAG_REFERENCE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_REFERENCE_ROW);
  g_clear_object (&self->reference);

  G_OBJECT_CLASS (mag_reference_row_parent_class)->dispose (object);
}

static void
mag_reference_row_class_init (MagReferenceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mag_reference_row_get_property;
  object_class->set_property = mag_reference_row_set_property;
  object_class->dispose = mag_reference_row_dispose;

  /**
   * MagReferenceRow:reference:
   *
   * The source that is shown.
   */
  properties[PROP_REFERENCE] = g_param_spec_object ("reference", NULL, NULL, MAG_TYPE_REFERENCE,
                                                    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (MAG_TYPE_REFERENCE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/topic/mag-reference-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MagReferenceRow, open_button);
  gtk_widget_class_bind_template_child (widget_class, MagReferenceRow, copy_button);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked_cb);
}

static void
mag_reference_row_init (MagReferenceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A button is named by its text unless it is told not to be. */
static void
name_button (GtkWidget  *button,
             const char *name)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Sixty buttons called “Copy” would be no help to who cannot see beside which text they stand. */
static void
name_buttons (MagReferenceRow *self)
{
  const char *title = mag_reference_get_title (self->reference);
  g_autofree char *open_name = g_strdup_printf (_("Open “%s”"), title);
  g_autofree char *copy_name = g_strdup_printf (_("Copy “%s”"), title);

  name_button (self->open_button, open_name);
  name_button (self->copy_button, copy_name);
}

/**
 * mag_reference_row_set_reference:
 * @reference: (nullable): a source
 *
 * Shows a source. The buttons activate `sources.open` and `sources.copy` with its key.
 */
void
mag_reference_row_set_reference (MagReferenceRow *self,
                                 MagReference    *reference)
{
  g_return_if_fail (MAG_IS_REFERENCE_ROW (self));

  if (!g_set_object (&self->reference, reference))
    return;

  if (reference)
    name_buttons (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REFERENCE]);
}
