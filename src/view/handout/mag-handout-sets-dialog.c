// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutSetsDialog:
 *
 * The sets of choices that were saved by name: to choose one, to save what is chosen now, to rename,
 * delete and take back, and to share them as a file. Whoever opened it hears which set was chosen.
 */

#include "config.h"

#include "mag-handout-sets-dialog.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-set-files.h"

struct _MagHandoutSetsDialog
{
  AdwDialog          parent_instance;

  /* Owned */
  MagContext        *context;
  MagHandoutOptions *options;
  char             **topics;

  /* Template */
  AdwToastOverlay   *toasts;
  AdwEntryRow       *name;
  GtkListBox        *rows;
  GMenuModel        *set_menu;
};

G_DEFINE_FINAL_TYPE (MagHandoutSetsDialog, mag_handout_sets_dialog, ADW_TYPE_DIALOG)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char set_key[] = "mag-set";

static MagHandoutSets *
get_sets (MagHandoutSetsDialog *self)
{
  return mag_context_get_sets (self->context);
}

static AdwToast *
add_toast (MagHandoutSetsDialog *self,
           const char           *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);

  return toast;
}

static void
tell_written (MagHandoutSetsDialog *self,
              gboolean              written,
              const GError         *error)
{
  if (!written)
    mag_handout_set_files_tell_failure (GTK_WIDGET (self), _("The sets could not be kept"), error);
}

static char *
dup_summary (MagHandoutSetsDialog *self,
             MagHandoutSet        *set)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  const char *const *ids = mag_handout_set_get_topics (set);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  for (guint i = 0; ids[i]; i++)
    {
      MagTopic *topic = mag_collection_find_topic (collection, ids[i]);

      g_strv_builder_add (builder, topic ? mag_topic_get_title (topic) : ids[i]);
    }
  titles = g_strv_builder_end (builder);

  return g_strjoinv (" · ", titles);
}

static guint
find_position (MagHandoutSetsDialog *self,
               MagHandoutSet        *set)
{
  guint position = G_MAXUINT;

  mag_handout_sets_find (get_sets (self), mag_handout_set_get_name (set), &position);

  return position;
}

static void
undo_cb (AdwToast *toast,
         gpointer  data)
{
  MagHandoutSetsDialog *self = data;
  MagHandoutSet *set = g_object_get_data (G_OBJECT (toast), set_key);
  guint position = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (toast), "mag-position"));
  g_autoptr (GError) error = NULL;

  tell_written (self, mag_handout_sets_put (get_sets (self), set, position, &error), error);
}

static void
delete_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  MagHandoutSetsDialog *self = data;
  g_autoptr (MagHandoutSet) set = g_object_ref (g_object_get_data (G_OBJECT (action), set_key));
  guint position = find_position (self, set);
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), mag_handout_set_get_name (set));
  g_autoptr (GError) error = NULL;
  AdwToast *toast;

  if (!mag_handout_sets_replace (get_sets (self), position, NULL, &error))
    {
      tell_written (self, FALSE, error);
      return;
    }

  toast = add_toast (self, text);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), set_key, g_object_ref (set), g_object_unref);
  g_object_set_data (G_OBJECT (toast), "mag-position", GUINT_TO_POINTER (position));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), self, G_CONNECT_DEFAULT);
}

static void
rename_set (MagHandoutSetsDialog *self,
            MagHandoutSet        *set,
            const char           *wanted)
{
  g_autofree char *stripped = g_strstrip (g_strdup (wanted));
  g_autofree char *name = NULL;
  g_autoptr (MagHandoutSet) renamed = NULL;
  g_autoptr (GError) error = NULL;

  if (stripped[0] == '\0' || g_str_equal (stripped, mag_handout_set_get_name (set)))
    return;

  name = mag_handout_sets_dup_free_name (get_sets (self), stripped);
  renamed = mag_handout_set_rename (set, name);
  tell_written (self, mag_handout_sets_replace (get_sets (self), find_position (self, set), renamed, &error), error);
}

static void
renamed_cb (AdwAlertDialog *dialog,
            const char     *response,
            gpointer        data)
{
  GtkWidget *entry = adw_alert_dialog_get_extra_child (dialog);

  if (g_str_equal (response, "rename"))
    rename_set (data, g_object_get_data (G_OBJECT (dialog), set_key), gtk_editable_get_text (GTK_EDITABLE (entry)));
}

static void
rename_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  MagHandoutSetsDialog *self = data;
  MagHandoutSet *set = g_object_get_data (G_OBJECT (action), set_key);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Rename Set"), NULL));
  GtkWidget *entry = gtk_entry_new ();

  gtk_entry_set_max_length (GTK_ENTRY (entry), 80);
  gtk_editable_set_text (GTK_EDITABLE (entry), mag_handout_set_get_name (set));
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Name of the set"), -1);
  adw_alert_dialog_set_extra_child (dialog, entry);
  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "rename", _("_Rename"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "rename", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "rename");
  g_object_set_data_full (G_OBJECT (dialog), set_key, g_object_ref (set), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (renamed_cb), self, G_CONNECT_DEFAULT);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  MagHandoutSetsDialog *self = data;

  mag_handout_set_files_export (self, g_object_get_data (G_OBJECT (action), set_key));
}

static void
save_cb (MagHandoutSetsDialog *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
  g_autoptr (MagHandoutSet) set = NULL;
  g_autofree char *text = g_strdup_printf (_("Saved as “%s”"), name);
  g_autoptr (GError) error = NULL;

  if (name[0] == '\0')
    return;
  if (!self->topics[0])
    {
      add_toast (self, _("Choose a topic first"));
      return;
    }

  set = mag_handout_set_new (name, (const char *const *) self->topics, self->options);
  if (!mag_handout_sets_put (get_sets (self), set, G_MAXUINT, &error))
    {
      tell_written (self, FALSE, error);
      return;
    }

  add_toast (self, text);
  gtk_editable_set_text (GTK_EDITABLE (self->name), "");
}

static void
row_activated_cb (MagHandoutSetsDialog *self,
                  GtkListBoxRow        *row)
{
  g_autoptr (MagHandoutSet) set = g_object_ref (g_object_get_data (G_OBJECT (row), set_key));

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CHOSEN], 0, set);
}

static void
add_actions (MagHandoutSetsDialog *self,
             GtkWidget            *row,
             MagHandoutSet        *set)
{
  const GActionEntry entries[] = {
    { .name = "rename", .activate = rename_cb },
    { .name = "export", .activate = export_cb },
    { .name = "delete", .activate = delete_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_object_set_data_full (G_OBJECT (g_action_map_lookup_action (G_ACTION_MAP (group), entries[i].name)), set_key,
                            g_object_ref (set), g_object_unref);
  gtk_widget_insert_action_group (row, "set", G_ACTION_GROUP (group));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  MagHandoutSetsDialog *self = data;
  MagHandoutSet *set = item;
  g_autofree char *summary = dup_summary (self, set);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", mag_handout_set_get_name (set),
                                 "subtitle", summary,
                                 "activatable", TRUE,
                                 NULL);
  /* Translators: %s is the name of a set */
  g_autofree char *tooltip = g_strdup_printf (_("More for “%s”"), mag_handout_set_get_name (set));
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON,
                                    "icon-name", "view-more-symbolic",
                                    "tooltip-text", tooltip,
                                    "menu-model", self->set_menu,
                                    "valign", GTK_ALIGN_CENTER,
                                    NULL);

  gtk_widget_add_css_class (button, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_object_set_data_full (G_OBJECT (row), set_key, g_object_ref (set), g_object_unref);
  add_actions (self, row, set);

  return row;
}

static void
mag_handout_sets_dialog_dispose (GObject *object)
{
  MagHandoutSetsDialog *self = MAG_HANDOUT_SETS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_HANDOUT_SETS_DIALOG);
  g_clear_object (&self->context);
  g_clear_pointer (&self->options, mag_handout_options_free);
  g_clear_pointer (&self->topics, g_strfreev);

  G_OBJECT_CLASS (mag_handout_sets_dialog_parent_class)->dispose (object);
}

static void
mag_handout_sets_dialog_class_init (MagHandoutSetsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_sets_dialog_dispose;

  /**
   * MagHandoutSetsDialog::chosen:
   * @set: a set
   *
   * The user wants what this set says.
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, MAG_TYPE_HANDOUT_SET);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-sets-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutSetsDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutSetsDialog, name);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutSetsDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutSetsDialog, set_menu);
  gtk_widget_class_bind_template_callback (widget_class, mag_handout_set_files_import);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
mag_handout_sets_dialog_init (MagHandoutSetsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_handout_sets_dialog_new:
 * @context: the context
 * @topics: the topics that are chosen now
 * @options: the choices of now
 *
 * Returns: (transfer floating): the dialog, ready to be presented
 */
AdwDialog *
mag_handout_sets_dialog_new (MagContext              *context,
                             const char *const       *topics,
                             const MagHandoutOptions *options)
{
  MagHandoutSetsDialog *self = g_object_new (MAG_TYPE_HANDOUT_SETS_DIALOG, NULL);

  self->context = g_object_ref (context);
  self->topics = g_strdupv ((char **) topics);
  self->options = mag_handout_options_copy (options);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (get_sets (self)), create_row, self, NULL);
  if (mag_context_get_sets_damage (context))
    adw_toast_set_timeout (add_toast (self, mag_context_get_sets_damage (context)), 0);

  return ADW_DIALOG (self);
}

/**
 * mag_handout_sets_dialog_import:
 * @file: the name of a file, for errors
 * @contents: what is in it
 * @error: return location for an error
 *
 * Takes over the sets of a file, all or none; one whose name is taken gets a number.
 *
 * Returns: %FALSE with an error that names file, place and what was expected
 */
gboolean
mag_handout_sets_dialog_import (MagHandoutSetsDialog  *self,
                                const char            *file,
                                GBytes                *contents,
                                GError               **error)
{
  gsize length;
  const char *text = g_bytes_get_data (contents, &length);
  g_autoptr (GPtrArray) sets = mag_handout_sets_read (file, text ? text : "", length,
                                                      mag_context_get_collection (self->context), error);
  g_autofree char *told = NULL;

  if (!sets)
    return FALSE;

  for (guint i = 0; i < sets->len; i++)
    {
      MagHandoutSet *set = g_ptr_array_index (sets, i);
      g_autofree char *name = mag_handout_sets_dup_free_name (get_sets (self), mag_handout_set_get_name (set));
      g_autoptr (MagHandoutSet) kept = mag_handout_set_rename (set, name);

      if (!mag_handout_sets_put (get_sets (self), kept, G_MAXUINT, error))
        return FALSE;
    }

  told = g_strdup_printf (ngettext ("%u set imported", "%u sets imported", sets->len), sets->len);
  add_toast (self, told);

  return TRUE;
}
