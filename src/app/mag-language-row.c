// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagLanguageRow:
 *
 * The language that articles and handouts are read in, among the preferences. It offers those that the
 * collection has something in, and before them to do as the desktop does. A language that the
 * collection does not have stays chosen until another one is.
 */

#include "config.h"

#include "mag-language-row.h"

#include <glib/gi18n.h>

#include "mag-handout-languages.h"

#define KEY "reading-language"

struct _MagLanguageRow
{
  AdwComboRow   parent_instance;

  /* Owned */
  GSettings    *settings;
  char        **tags;
};

G_DEFINE_FINAL_TYPE (MagLanguageRow, mag_language_row, ADW_TYPE_COMBO_ROW)

/* The desktop's comes before the others, and is an empty text in the settings. */
static gboolean
read_setting (GValue   *value,
              GVariant *variant,
              gpointer  data)
{
  MagLanguageRow *self = data;
  const char *tag = g_variant_get_string (variant, NULL);
  guint position = 0;

  for (guint i = 0; self->tags[i]; i++)
    if (g_str_equal (self->tags[i], tag))
      position = i + 1;
  g_value_set_uint (value, position);

  return TRUE;
}

static GVariant *
write_setting (const GValue       *value,
               const GVariantType *type,
               gpointer            data)
{
  MagLanguageRow *self = data;
  guint position = g_value_get_uint (value);

  if (position == GTK_INVALID_LIST_POSITION)
    return NULL;

  return g_variant_new_string (position > 0 ? self->tags[position - 1] : "");
}

static void
mag_language_row_dispose (GObject *object)
{
  MagLanguageRow *self = MAG_LANGUAGE_ROW (object);

  g_settings_unbind (self, "selected");
  g_clear_object (&self->settings);
  g_clear_pointer (&self->tags, g_strfreev);

  G_OBJECT_CLASS (mag_language_row_parent_class)->dispose (object);
}

static void
mag_language_row_class_init (MagLanguageRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_language_row_dispose;
}

static void
mag_language_row_init (MagLanguageRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

/**
 * mag_language_row_set_settings:
 * @settings: where the choice is kept
 * @collection: what is there to be read
 *
 * Fills and binds the row. To be called once.
 */
void
mag_language_row_set_settings (MagLanguageRow *self,
                               GSettings      *settings,
                               MagCollection  *collection)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_return_if_fail (self->settings == NULL);

  self->settings = g_object_ref (settings);
  self->tags = mag_collection_list_languages (collection, NULL, NULL);
  gtk_string_list_append (names, _("Desktop’s"));
  for (guint i = 0; self->tags[i]; i++)
    gtk_string_list_append (names, mag_handout_languages_name (self->tags[i]));
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (names));
  g_settings_bind_with_mapping (settings, KEY, self, "selected", G_SETTINGS_BIND_DEFAULT, read_setting, write_setting,
                                self, NULL);
}
