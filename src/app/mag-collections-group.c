// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagCollectionsGroup:
 *
 * The collections that were added to the one that comes with the program: those of the user can be
 * removed here, and more can be added. The application opens the library anew after each change; what
 * it has to say is handed to it with `app.reload-library`.
 */

#include "config.h"

#include "mag-collections-group.h"

#include <glib/gi18n.h>

#include "mag-library.h"
#include "mag-paths.h"
#include "mag-row-action.h"

/* No collection has reason to be larger. */
#define MAX_SIZE (64 * 1024 * 1024)

struct _MagCollectionsGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned */
  GCancellable        *cancellable;
};

G_DEFINE_FINAL_TYPE (MagCollectionsGroup, mag_collections_group, ADW_TYPE_PREFERENCES_GROUP)

static char *
dup_own_folder (void)
{
  return mag_paths_dup_user_file ("collections");
}

/* What was asked for did not happen, and the reason is too long for a toast. */
static void
tell_failure (MagCollectionsGroup *self,
              const char          *title,
              const char          *reason)
{
  AdwDialog *dialog = adw_alert_dialog_new (title, reason);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
tell_refusal (MagCollectionsGroup *self,
              const char          *reason)
{
  tell_failure (self, _("The Collection Was Not Added"), reason);
}

static void
install (MagCollectionsGroup *self,
         const char          *name,
         GBytes              *bytes)
{
  g_autofree char *own = dup_own_folder ();
  g_autofree char *built_in = mag_paths_dup_collection ();
  g_auto (GStrv) folders = mag_paths_dup_collection_folders ();
  g_autoptr (GError) error = NULL;
  g_autofree char *title = mag_library_install (built_in, (const char *const *) folders, own, name, bytes, &error);
  g_autofree char *text = title ? g_strdup_printf (_("“%s” was added"), title) : NULL;

  if (title)
    gtk_widget_activate_action (GTK_WIDGET (self), "app.reload-library", "(sb)", text, FALSE);
  else
    tell_refusal (self, error->message);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (MagCollectionsGroup) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes_finish (G_FILE (object), result, NULL, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (bytes)
    {
      g_autofree char *name = g_file_get_basename (G_FILE (object));

      install (self, name, bytes);
    }
  else
    {
      tell_refusal (self, error->message);
    }
}

/* Its size is asked first, so that nothing huge is read. */
static void
size_known_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (MagCollectionsGroup) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (object), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (!info)
    tell_refusal (self, error->message);
  else if (g_file_info_get_size (info) > MAX_SIZE)
    tell_refusal (self, _("The file is too large to be a collection."));
  else
    g_file_load_bytes_async (G_FILE (object), self->cancellable, read_cb, g_object_ref (self));
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (MagCollectionsGroup) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (file)
    mag_collections_group_add_file (self, file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_refusal (self, error->message);
}

static void
add_activated_cb (MagCollectionsGroup *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Collections"));
  gtk_file_filter_add_suffix (filter, "collection");
  gtk_file_dialog_set_title (dialog, _("Add a Collection"));
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->cancellable, chosen_cb,
                        g_object_ref (self));
}

static void
remove_clicked_cb (MagCollectionsGroup *self,
                   GtkWidget           *button)
{
  AdwPreferencesRow *row = ADW_PREFERENCES_ROW (gtk_widget_get_ancestor (button, ADW_TYPE_PREFERENCES_ROW));
  g_autofree char *own = dup_own_folder ();
  g_autofree char *text = g_strdup_printf (_("“%s” was removed"), adw_preferences_row_get_title (row));
  g_autoptr (GError) error = NULL;

  if (mag_library_remove (own, g_object_get_data (G_OBJECT (row), "path"), &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "app.reload-library", "(sb)", text, TRUE);
  else
    tell_failure (self, _("The Collection Was Not Removed"), error->message);
}

static GtkWidget *
create_remove_button (MagCollectionsGroup *self,
                      const char          *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* Translators: %s is the title of a collection */
  g_autofree char *tooltip = g_strdup_printf (_("Remove “%s”"), title);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_clicked_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
create_row (MagCollectionsGroup *self,
            MagCollection       *collection)
{
  const char *publisher = mag_collection_get_publisher (collection);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *own = dup_own_folder ();
  g_autofree char *version = g_strdup_printf (_("Version %s"), mag_collection_get_version (collection));
  g_autofree char *subtitle = publisher[0] != '\0' ? g_strdup_printf ("%s · %s", publisher, version) : g_strdup (version);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), mag_collection_get_title (collection));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  g_object_set_data_full (G_OBJECT (row), "path", g_strdup (mag_collection_get_path (collection)), g_free);
  /* what was installed for the whole computer is removed there */
  if (g_str_has_prefix (mag_collection_get_path (collection), own))
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_remove_button (self, mag_collection_get_title (collection)));

  return row;
}

static void
mag_collections_group_dispose (GObject *object)
{
  MagCollectionsGroup *self = MAG_COLLECTIONS_GROUP (object);

  g_cancellable_cancel (self->cancellable);

  G_OBJECT_CLASS (mag_collections_group_parent_class)->dispose (object);
}

static void
mag_collections_group_finalize (GObject *object)
{
  MagCollectionsGroup *self = MAG_COLLECTIONS_GROUP (object);

  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (mag_collections_group_parent_class)->finalize (object);
}

static void
mag_collections_group_class_init (MagCollectionsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_collections_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = mag_collections_group_finalize;
}

static void
mag_collections_group_init (MagCollectionsGroup *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * mag_collections_group_set_collection:
 * @collection: the collection that is shown, with what was added to it
 *
 * Fills the group. To be called once.
 */
void
mag_collections_group_set_collection (MagCollectionsGroup *self,
                                      MagCollection       *collection)
{
  GPtrArray *members = mag_collection_get_members (collection);
  GtkWidget *add = adw_button_row_new ();

  for (guint i = 0; i < members->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), create_row (self, g_ptr_array_index (members, i)));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (add), _("Add a Collection…"));
  mag_row_action_add (GTK_LIST_BOX_ROW (add));
  g_signal_connect_object (add, "activated", G_CALLBACK (add_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), add);
}

/**
 * mag_collections_group_add_file:
 * @file: what may be a collection
 *
 * Adds a collection, or says why not.
 */
void
mag_collections_group_add_file (MagCollectionsGroup *self,
                                GFile               *file)
{
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                           self->cancellable, size_known_cb, g_object_ref (self));
}
