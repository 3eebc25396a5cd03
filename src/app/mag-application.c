// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagApplication:
 *
 * The application: one instance, one window. It opens the collection and the settings, hands them
 * down, and answers the options that need no display before there is one.
 */

#include "config.h"

#include "mag-application.h"

#include <glib/gi18n.h>

#include "mag-command-line.h"
#include "mag-context.h"
#include "mag-library.h"
#include "mag-paths.h"
#include "mag-preferences-dialog.h"
#include "mag-settings.h"
#include "mag-startup-report.h"
#include "mag-window-private.h"

struct _MagApplication
{
  AdwApplication  parent_instance;

  /* Owned */
  MagContext     *context;
  GPtrArray      *refused; /* collections, each with its reason; told once */
  char           *remembered; /* why traces are still there that were to be forgotten; told once */
};

G_DEFINE_FINAL_TYPE (MagApplication, mag_application, ADW_TYPE_APPLICATION)

static MagContext *
open_context (MagApplication  *self,
              GError         **error)
{
  g_autoptr (MagCollection) collection = mag_library_open_default (self->refused, error);
  g_autoptr (GSettings) settings = collection ? mag_settings_new () : NULL;

  return collection ? mag_context_new (collection, settings) : NULL;
}

static gboolean
load_context (MagApplication  *self,
              GError         **error)
{
  g_autoptr (GError) reason = NULL;

  if (self->context)
    return TRUE;

  self->context = open_context (self, error);
  if (!self->context)
    return FALSE;

  if (g_settings_get_boolean (mag_context_get_settings (self->context), "forget-at-start")
      && !mag_context_forget_traces (self->context, &reason))
    g_set_str (&self->remembered, reason->message);

  return TRUE;
}

static MagWindow *
ensure_window (MagApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return window ? MAG_WINDOW (window) : mag_window_new (GTK_APPLICATION (self), self->context);
}

/* A dialog would hide what was asked for. */
static void
show_location (MagWindow  *window,
               const char *location)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  if (dialog)
    adw_dialog_close (dialog);
  mag_window_open (window, location);
}

static void
tell_faults (MagApplication *self,
             MagWindow      *window)
{
  if (self->remembered)
    mag_window_add_toast (window, self->remembered);
  g_clear_pointer (&self->remembered, g_free);
  for (guint i = 0; i < self->refused->len; i++)
    {
      g_autofree char *text = g_strdup_printf (_("Refused: %s"), (const char *) g_ptr_array_index (self->refused, i));

      mag_window_add_toast (window, text);
    }
  g_ptr_array_set_size (self->refused, 0);
}

/* What the desktop asks for: a link, or an action of the launcher. */
static void
open_location (MagApplication *self,
               const char     *location)
{
  g_autoptr (GError) error = NULL;
  MagWindow *window;

  if (!load_context (self, &error))
    {
      g_printerr ("magnesia: %s\n", error->message);
      return;
    }

  window = ensure_window (self);
  show_location (window, location);
  tell_faults (self, window);
  gtk_window_present (GTK_WINDOW (window));
}

static void
mag_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window)
    gtk_window_present (window);
  else
    open_location (MAG_APPLICATION (application), "start");
}

static void
mag_application_open (GApplication  *application,
                      GFile        **files,
                      int            n_files,
                      const char    *hint)
{
  g_autofree char *uri = g_file_get_uri (files[n_files - 1]);

  open_location (MAG_APPLICATION (application), uri);
}

static int
mag_application_command_line (GApplication            *application,
                              GApplicationCommandLine *command_line)
{
  MagApplication *self = MAG_APPLICATION (application);
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_auto (GStrv) arguments = g_application_command_line_get_arguments (command_line, NULL);
  const char *location = arguments[0] ? arguments[1] : NULL;
  gboolean is_new = gtk_application_get_active_window (GTK_APPLICATION (self)) == NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (MagLocation) parsed = NULL;
  MagWindow *window;

  if (location)
    parsed = mag_location_parse (location, &error);
  if (error || !load_context (self, &error))
    {
      g_application_command_line_printerr (command_line, "magnesia: %s\n", error->message);
      return location && !parsed ? 2 : 1;
    }

  window = ensure_window (self);
  if (location || is_new)
    show_location (window, location ? location : "start");
  tell_faults (self, window);
  if (g_variant_dict_contains (options, "startup-report"))
    mag_startup_report_follow (window, location && g_str_has_prefix (location, "topic/"));
  gtk_window_present (GTK_WINDOW (window));

  return 0;
}

static int
mag_application_handle_local_options (GApplication *application,
                                      GVariantDict *options)
{
  return mag_command_line_handle (options);
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  MagApplication *self = user_data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  adw_dialog_present (mag_preferences_dialog_new (self->context), GTK_WIDGET (window));
}

/* Opens the collections anew, now that there are others. */
static void
reload_library (MagApplication *self,
                const char     *text,
                gboolean        can_undo)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (MagContext) context = window ? open_context (self, &error) : NULL;

  if (error)
    mag_window_add_toast (MAG_WINDOW (window), error->message);
  if (!context)
    return;

  g_set_object (&self->context, context);
  mag_window_set_context (MAG_WINDOW (window), context);
  mag_window_add_undo_toast (MAG_WINDOW (window), text, can_undo ? "app.restore-collection" : NULL);
  tell_faults (self, MAG_WINDOW (window));
}

static void
reload_library_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  const char *text;
  gboolean can_undo;

  g_variant_get (parameter, "(&sb)", &text, &can_undo);
  reload_library (user_data, text, can_undo);
}

static void
restore_collection_action (GSimpleAction *action,
                           GVariant      *parameter,
                           gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  g_autofree char *folder = mag_paths_dup_user_file ("collections");
  g_autoptr (GError) error = NULL;

  if (mag_library_restore (folder, &error))
    reload_library (user_data, _("The collection is back"), FALSE);
  else if (window)
    mag_window_add_toast (MAG_WINDOW (window), error->message);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  MagApplication *self = user_data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autofree char *about = mag_collection_dup_safety_text (mag_context_get_collection (self->context), "about");
  AdwDialog *dialog = adw_about_dialog_new ();

  g_object_set (dialog,
                "application-name", _("Magnesia"),
                "application-icon", APPLICATION_ID,
                "developer-name", _("The Magnesia developers"),
                "version", PACKAGE_VERSION,
                "comments", about,
                "license-type", GTK_LICENSE_GPL_3_0,
                "website", "https://github.com/magnesia-project/Magnesia",
                "issue-url", "https://github.com/magnesia-project/Magnesia/issues",
                NULL);
  adw_about_dialog_add_legal_section (ADW_ABOUT_DIALOG (dialog), _("Articles"), NULL, GTK_LICENSE_CUSTOM,
                                      "Creative Commons Attribution-ShareAlike 4.0 International");
  adw_about_dialog_add_legal_section (ADW_ABOUT_DIALOG (dialog), _("Food table"), NULL, GTK_LICENSE_CUSTOM,
                                      "U.S. Department of Agriculture, Agricultural Research Service, Nutrient Data "
                                      "Laboratory. USDA National Nutrient Database for Standard Reference, Release 28. "
                                      "CC0 1.0");
  adw_about_dialog_add_legal_section (ADW_ABOUT_DIALOG (dialog), "Atkinson Hyperlegible", NULL, GTK_LICENSE_CUSTOM,
                                      "SIL Open Font License 1.1");
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

static void
search_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  GtkWindow *window;

  g_application_activate (user_data);
  window = gtk_application_get_active_window (user_data);
  if (window)
    mag_window_show_search (MAG_WINDOW (window), g_variant_get_string (parameter, NULL));
}

static void
foods_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  open_location (user_data, "food");
}

static void
infusion_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  open_location (user_data, "infusion");
}

static void
new_handout_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  open_location (user_data, "handout");
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  AdwDialog *dialog;

  if (!window)
    return;

  /* a window with a dialog over it closes the dialog alone */
  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))))
    adw_dialog_force_close (dialog);
  gtk_window_close (window);
}

static void
mag_application_startup (GApplication *application)
{
  const GActionEntry actions[] = {
    { .name = "preferences", .activate = preferences_action },
    { .name = "about", .activate = about_action },
    { .name = "quit", .activate = quit_action },
    { .name = "search", .activate = search_action, .parameter_type = "s" },
    { .name = "reload-library", .activate = reload_library_action, .parameter_type = "(sb)" },
    { .name = "restore-collection", .activate = restore_collection_action },
    /* those of the launcher: the desktop file names them */
    { .name = "foods", .activate = foods_action },
    { .name = "infusion", .activate = infusion_action },
    { .name = "new-handout", .activate = new_handout_action },
  };

  G_APPLICATION_CLASS (mag_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "app.preferences",
                                         (const char *[]) { "<Control>comma", NULL });
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "app.quit",
                                         (const char *[]) { "<Control>q", NULL });
}

static void
mag_application_dispose (GObject *object)
{
  MagApplication *self = MAG_APPLICATION (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->refused, g_ptr_array_unref);
  g_clear_pointer (&self->remembered, g_free);

  G_OBJECT_CLASS (mag_application_parent_class)->dispose (object);
}

static void
mag_application_class_init (MagApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_application_dispose;
  application_class->startup = mag_application_startup;
  application_class->activate = mag_application_activate;
  application_class->open = mag_application_open;
  application_class->command_line = mag_application_command_line;
  application_class->handle_local_options = mag_application_handle_local_options;
}

static void
mag_application_init (MagApplication *self)
{
  self->refused = g_ptr_array_new_with_free_func (g_free);
  mag_command_line_add_options (G_APPLICATION (self));
}

/**
 * mag_application_new:
 *
 * Returns: (transfer full): the application
 */
GApplication *
mag_application_new (void)
{
  return g_object_new (MAG_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "resource-base-path", "/io/github/magnesia_project/Magnesia",
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
