// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutChoices:
 *
 * What can be chosen about a handout, beside its preview. Each choice is a setting and so is
 * remembered, and the same in a topic's face and in the place for handouts; the clinic's header is
 * kept in the preferences.
 */

#include "config.h"

#include "mag-handout-choices.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-extras.h"
#include "mag-handout-languages.h"
#include "mag-handout-warning.h"
#include "mag-row-action.h"
#include "mag-settings.h"

struct _MagHandoutChoices
{
  AdwBin               parent_instance;

  /* Owned */
  GSettings           *settings;
  char               **tags;

  /* Template */
  AdwToggleGroup      *depth;
  AdwToggleGroup      *paper;
  GtkSpinButton       *text_size;
  AdwSwitchRow        *two_sided;
  AdwPreferencesGroup *languages;
  AdwComboRow         *language;
  AdwComboRow         *second_language;
  AdwExpanderRow      *parts;
  GtkSpinButton       *lines;
  AdwExpanderRow      *extras;
  AdwActionRow        *clinic;
};

G_DEFINE_FINAL_TYPE (MagHandoutChoices, mag_handout_choices, ADW_TYPE_BIN)

static const char part_key[] = "mag-part";
static const char extra_key[] = "mag-extra";

static gboolean
name_clinic (GValue   *value,
             GVariant *variant,
             gpointer  data)
{
  const char *name = g_variant_get_string (variant, NULL);

  g_value_set_string (value, name[0] ? name : _("Not set"));

  return TRUE;
}

/* A switch that is on is a part that is not left out. */
static void
part_switched_cb (GtkWidget         *row,
                  GParamSpec        *pspec,
                  MagHandoutChoices *self)
{
  guint part = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), part_key));
  guint left_out = g_settings_get_flags (self->settings, "handout-left-out");
  guint wanted = adw_switch_row_get_active (ADW_SWITCH_ROW (row)) ? left_out & ~part : left_out | part;

  if (wanted != left_out)
    g_settings_set_flags (self->settings, "handout-left-out", wanted);
}

static gboolean
read_part (GValue   *value,
           GVariant *variant,
           gpointer  row)
{
  guint part = GPOINTER_TO_UINT (g_object_get_data (row, part_key));
  g_autoptr (GFlagsClass) klass = g_type_class_ref (MAG_TYPE_HANDOUT_PARTS);
  g_autofree const char **nicks = g_variant_get_strv (variant, NULL);
  GFlagsValue *flag = g_flags_get_first_value (klass, part);

  g_value_set_boolean (value, !g_strv_contains (nicks, flag->value_nick));

  return TRUE;
}

static void
add_part (MagHandoutChoices *self,
          MagHandoutParts    part)
{
  GtkWidget *row = g_object_new (ADW_TYPE_SWITCH_ROW, "title", mag_handout_warning_name_part (part), NULL);

  g_object_set_data (G_OBJECT (row), part_key, GUINT_TO_POINTER (part));
  g_settings_bind_with_mapping (self->settings, "handout-left-out", row, "active", G_SETTINGS_BIND_GET, read_part,
                                NULL, row, NULL);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (part_switched_cb), self, G_CONNECT_DEFAULT);
  adw_expander_row_add_row (self->parts, row);
}

static void
add_parts (MagHandoutChoices *self)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (MAG_TYPE_HANDOUT_PARTS);

  for (guint i = 0; i < klass->n_values; i++)
    add_part (self, klass->values[i].value);
}

static gboolean
read_extra (GValue   *value,
            GVariant *variant,
            gpointer  row)
{
  g_autofree const char **ids = g_variant_get_strv (variant, NULL);

  g_value_set_boolean (value, g_strv_contains (ids, g_object_get_data (row, extra_key)));

  return TRUE;
}

/* They are printed in the order of the list, whichever was switched on first. */
static void
extra_switched_cb (GtkWidget         *row,
                   GParamSpec        *pspec,
                   MagHandoutChoices *self)
{
  const char *const *ids = mag_handout_extras_list ();
  const char *changed = g_object_get_data (G_OBJECT (row), extra_key);
  g_auto (GStrv) old = g_settings_get_strv (self->settings, "handout-extras");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) wanted = NULL;

  for (guint i = 0; ids[i]; i++)
    if (g_str_equal (ids[i], changed) ? adw_switch_row_get_active (ADW_SWITCH_ROW (row))
                                      : g_strv_contains ((const char *const *) old, ids[i]))
      g_strv_builder_add (builder, ids[i]);
  wanted = g_strv_builder_end (builder);
  if (!g_strv_equal ((const char *const *) old, (const char *const *) wanted))
    g_settings_set_strv (self->settings, "handout-extras", (const char *const *) wanted);
}

static void
add_extras (MagHandoutChoices *self)
{
  const char *const *ids = mag_handout_extras_list ();

  for (guint i = 0; ids[i]; i++)
    {
      GtkWidget *row = g_object_new (ADW_TYPE_SWITCH_ROW, "title", mag_handout_extras_title (ids[i]), NULL);

      g_object_set_data (G_OBJECT (row), extra_key, (gpointer) ids[i]);
      g_settings_bind_with_mapping (self->settings, "handout-extras", row, "active", G_SETTINGS_BIND_GET, read_extra,
                                    NULL, row, NULL);
      g_signal_connect_object (row, "notify::active", G_CALLBACK (extra_switched_cb), self, G_CONNECT_DEFAULT);
      adw_expander_row_add_row (self->extras, row);
    }
}

static guint
find_tag (MagHandoutChoices *self,
          const char        *key)
{
  g_autofree char *tag = g_settings_get_string (self->settings, key);

  for (guint i = 0; self->tags[i]; i++)
    if (g_str_equal (self->tags[i], tag))
      return i;

  return GTK_INVALID_LIST_POSITION;
}

/* Both have “none of these” before the others: for the first that is the language that the user reads.
 * A choice that the collection does not have is shown as if nothing had been chosen, and is kept until
 * something is. */
static void
show_languages (MagHandoutChoices *self)
{
  guint first = find_tag (self, "handout-language");
  guint second = find_tag (self, "handout-second-language");

  adw_combo_row_set_selected (self->language, first == GTK_INVALID_LIST_POSITION ? 0 : first + 1);
  adw_combo_row_set_selected (self->second_language, second == GTK_INVALID_LIST_POSITION ? 0 : second + 1);
}


static void
store_tag (MagHandoutChoices *self,
           const char        *key,
           const char        *tag)
{
  g_autofree char *old = g_settings_get_string (self->settings, key);

  if (!g_str_equal (old, tag))
    g_settings_set_string (self->settings, key, tag);
}

static void
store_selected (MagHandoutChoices *self,
                const char        *key,
                guint              selected)
{
  if (self->tags && selected <= g_strv_length (self->tags))
    store_tag (self, key, selected > 0 ? self->tags[selected - 1] : "");
}

static void
language_selected_cb (MagHandoutChoices *self)
{
  store_selected (self, "handout-language", adw_combo_row_get_selected (self->language));
}

static void
second_language_selected_cb (MagHandoutChoices *self)
{
  store_selected (self, "handout-second-language", adw_combo_row_get_selected (self->second_language));
}

static char *
dup_preferred (MagHandoutChoices *self,
               char             **tags)
{
  g_autofree char *tag = mag_settings_dup_language (self->settings, (const char *const *) tags);

  /* Translators: %s is the language that the user reads, such as English */
  return g_strdup_printf (_("Preferred (%s)"), mag_handout_languages_name (tag ? tag : "en"));
}

/* That the first name is another one is no choice of the user's. */
static void
show_preferred (MagHandoutChoices *self)
{
  g_autofree char *preferred = dup_preferred (self, self->tags);
  const char *const names[] = { preferred, NULL };

  g_signal_handlers_block_by_func (self->language, language_selected_cb, self);
  gtk_string_list_splice (GTK_STRING_LIST (adw_combo_row_get_model (self->language)), 0, 1, names);
  show_languages (self);
  g_signal_handlers_unblock_by_func (self->language, language_selected_cb, self);
}

static void
fill_languages (MagHandoutChoices *self,
                MagCollection     *collection)
{
  g_auto (GStrv) tags = mag_handout_languages_list (collection);
  g_autoptr (GtkStringList) first = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) second = gtk_string_list_new (NULL);
  g_autofree char *preferred = dup_preferred (self, tags);

  gtk_string_list_append (first, preferred);
  gtk_string_list_append (second, C_("second language", "None"));
  for (guint i = 0; tags[i]; i++)
    {
      gtk_string_list_append (first, mag_handout_languages_name (tags[i]));
      gtk_string_list_append (second, mag_handout_languages_name (tags[i]));
    }

  adw_combo_row_set_model (self->language, G_LIST_MODEL (first));
  adw_combo_row_set_model (self->second_language, G_LIST_MODEL (second));
  gtk_widget_set_visible (GTK_WIDGET (self->languages), g_strv_length (tags) > 1);
  self->tags = g_steal_pointer (&tags);
  show_languages (self);
}

static void
bind_settings (MagHandoutChoices *self)
{
  const struct
  {
    const char *key;
    gpointer    widget;
    const char *property;
  } bindings[] = {
    { "handout-depth", self->depth, "active-name" },
    { "handout-paper", self->paper, "active-name" },
    { "handout-text-size", self->text_size, "value" },
    { "handout-two-sided", self->two_sided, "active" },
    { "handout-lines", self->lines, "value" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (self->settings, bindings[i].key, bindings[i].widget, bindings[i].property,
                     G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (self->settings, "clinic-name", self->clinic, "subtitle", G_SETTINGS_BIND_GET,
                                name_clinic, NULL, NULL, NULL);
  g_signal_connect_object (self->settings, "changed::handout-language", G_CALLBACK (show_languages), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::reading-language", G_CALLBACK (show_preferred), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::handout-second-language", G_CALLBACK (show_languages), self,
                           G_CONNECT_SWAPPED);
}

static void
mag_handout_choices_dispose (GObject *object)
{
  MagHandoutChoices *self = MAG_HANDOUT_CHOICES (object);

  g_clear_pointer (&self->tags, g_strfreev);
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
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, two_sided);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, languages);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, language);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, second_language);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, parts);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, lines);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, extras);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutChoices, clinic);
  gtk_widget_class_bind_template_callback (widget_class, language_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, second_language_selected_cb);
}

static void
mag_handout_choices_init (MagHandoutChoices *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mag_row_action_add (GTK_LIST_BOX_ROW (self->clinic));
}

/**
 * mag_handout_choices_set_context:
 * @context: the context
 *
 * Binds every choice to its setting. To be called once.
 */
void
mag_handout_choices_set_context (MagHandoutChoices *self,
                                 MagContext        *context)
{
  g_return_if_fail (self->settings == NULL);

  self->settings = g_object_ref (mag_context_get_settings (context));
  bind_settings (self);
  add_parts (self);
  add_extras (self);
  fill_languages (self, mag_context_get_collection (context));
}
