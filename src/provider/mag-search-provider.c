// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagSearchProvider:
 *
 * Answers the search of GNOME Shell. It is a service of its own, started by the session bus when
 * somebody types there and gone soon after, so that a search costs neither a toolkit nor a window;
 * what is chosen is handed to Magnesia itself.
 *
 * A result's identifier is the location that it opens, so it means the same to a provider that was
 * started anew.
 */

#include "config.h"

#include "mag-search-provider.h"

#include "mag-library.h"
#include "mag-search.h"

/* The shell shows a handful. */
#define MAX_HITS 10

/* How long it waits for the next question. */
#define IDLE_AFTER 10000 /* ms */

struct _MagSearchProvider
{
  GApplication   parent_instance;

  /* Owned */
  MagCollection *collection;
  GHashTable    *hits;

  guint          registration;
};

G_DEFINE_FINAL_TYPE (MagSearchProvider, mag_search_provider, G_TYPE_APPLICATION)

static gboolean
ensure_collection (MagSearchProvider  *self,
                   GError            **error)
{
  if (!self->collection)
    self->collection = mag_library_open_default (NULL, error);

  return self->collection != NULL;
}

static GVariant *
search (MagSearchProvider  *self,
        const char *const  *terms)
{
  g_autofree char *text = g_strjoinv (" ", (GStrv) terms);
  g_autoptr (GListModel) hits = mag_search_run (self->collection, text, MAX_HITS, NULL);
  GVariantBuilder ids = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("as"));

  g_hash_table_remove_all (self->hits);
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (MagSearchHit) hit = g_list_model_get_item (hits, i);
      char *id = mag_search_hit_dup_target (hit);

      g_variant_builder_add (&ids, "s", id);
      g_hash_table_insert (self->hits, id, g_steal_pointer (&hit));
    }

  return g_variant_new ("(as)", &ids);
}

/* What the collection calls a result that was found before this provider was started. */
static char *
dup_title (MagSearchProvider *self,
           const char        *id)
{
  g_autoptr (MagLocation) location = mag_location_parse (id, NULL);

  return location ? mag_collection_dup_title (self->collection, location) : NULL;
}

static GVariant *
describe (MagSearchProvider *self,
          const char *const *ids)
{
  GVariantBuilder metas = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; ids[i]; i++)
    {
      MagSearchHit *hit = g_hash_table_lookup (self->hits, ids[i]);
      g_autofree char *title = hit ? g_strdup (mag_search_hit_get_title (hit)) : dup_title (self, ids[i]);

      if (!title)
        continue;
      g_variant_builder_open (&metas, G_VARIANT_TYPE_VARDICT);
      g_variant_builder_add (&metas, "{sv}", "id", g_variant_new_string (ids[i]));
      g_variant_builder_add (&metas, "{sv}", "name", g_variant_new_string (title));
      if (hit)
        g_variant_builder_add (&metas, "{sv}", "description", g_variant_new_string (mag_search_hit_get_excerpt (hit)));
      g_variant_builder_close (&metas);
    }

  return g_variant_new ("(aa{sv})", &metas);
}

/* When the user asked, so that the window may come to the front. */
static GVariant *
new_platform_data (guint32 timestamp)
{
  GVariantDict data = G_VARIANT_DICT_INIT (NULL);
  g_autofree char *startup_id = g_strdup_printf ("magnesia-search_TIME%u", timestamp);

  g_variant_dict_insert (&data, "desktop-startup-id", "s", startup_id);

  return g_variant_dict_end (&data);
}

/* Starts Magnesia where it does not run yet. */
static void
call_magnesia (MagSearchProvider *self,
               const char        *method,
               GVariant          *parameters)
{
  g_autofree char *path = g_strdelimit (g_strconcat ("/", APPLICATION_ID, NULL), ".", '/');

  g_dbus_connection_call (g_application_get_dbus_connection (G_APPLICATION (self)), APPLICATION_ID, path,
                          "org.freedesktop.Application", method, parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1,
                          NULL, NULL, NULL);
}

static void
open_result (MagSearchProvider *self,
             const char        *id,
             guint32            timestamp)
{
  g_autofree char *uri = g_strconcat ("magnesia:", id, NULL);
  const char *uris[] = { uri, NULL };

  call_magnesia (self, "Open", g_variant_new ("(^as@a{sv})", uris, new_platform_data (timestamp)));
}

static void
launch_search (MagSearchProvider *self,
               const char *const *terms,
               guint32            timestamp)
{
  g_autofree char *text = g_strjoinv (" ", (GStrv) terms);
  GVariant *parameter = g_variant_new_variant (g_variant_new_string (text));

  call_magnesia (self, "ActivateAction",
                 g_variant_new ("(s@av@a{sv})", "search", g_variant_new_array (NULL, &parameter, 1),
                                new_platform_data (timestamp)));
}

/* Returns: (nullable): what to answer; nothing where there is nothing to say */
static GVariant *
answer (MagSearchProvider *self,
        const char        *method,
        GVariant          *parameters)
{
  g_autofree const char **texts = NULL;
  const char *id;
  guint32 timestamp;

  if (g_str_equal (method, "GetInitialResultSet"))
    {
      g_variant_get (parameters, "(^a&s)", &texts);
      return search (self, texts);
    }
  if (g_str_equal (method, "GetSubsearchResultSet"))
    {
      /* a search takes a few milliseconds, so there is nothing to gain from what was found before */
      g_variant_get_child (parameters, 1, "^a&s", &texts);
      return search (self, texts);
    }
  if (g_str_equal (method, "GetResultMetas"))
    {
      g_variant_get (parameters, "(^a&s)", &texts);
      return describe (self, texts);
    }

  if (g_str_equal (method, "ActivateResult"))
    {
      g_variant_get (parameters, "(&s^a&su)", &id, &texts, &timestamp);
      open_result (self, id, timestamp);
    }
  else
    {
      g_variant_get (parameters, "(^a&su)", &texts, &timestamp);
      launch_search (self, texts, timestamp);
    }

  return NULL;
}

static void
method_call_cb (GDBusConnection       *connection,
                const char            *sender,
                const char            *path,
                const char            *interface,
                const char            *method,
                GVariant              *parameters,
                GDBusMethodInvocation *invocation,
                gpointer               user_data)
{
  MagSearchProvider *self = user_data;
  g_autoptr (GError) error = NULL;

  g_application_hold (G_APPLICATION (self));
  if (ensure_collection (self, &error))
    g_dbus_method_invocation_return_value (invocation, answer (self, method, parameters));
  else
    g_dbus_method_invocation_return_gerror (invocation, error);
  g_application_release (G_APPLICATION (self));
}

static GDBusNodeInfo *
load_interface (void)
{
  g_autoptr (GBytes) xml = g_resources_lookup_data ("/io/github/magnesia_project/Magnesia/provider/"
                                                    "org.gnome.Shell.SearchProvider2.xml",
                                                    G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return g_dbus_node_info_new_for_xml (g_bytes_get_data (xml, NULL), NULL);
}

static gboolean
mag_search_provider_dbus_register (GApplication     *application,
                                   GDBusConnection  *connection,
                                   const char       *path,
                                   GError          **error)
{
  const GDBusInterfaceVTable vtable = { .method_call = method_call_cb };
  MagSearchProvider *self = MAG_SEARCH_PROVIDER (application);
  g_autoptr (GDBusNodeInfo) node = load_interface ();

  self->registration = g_dbus_connection_register_object (connection, path, node->interfaces[0], &vtable, self, NULL,
                                                          error);

  return self->registration != 0;
}

static void
mag_search_provider_dbus_unregister (GApplication    *application,
                                     GDBusConnection *connection,
                                     const char      *path)
{
  MagSearchProvider *self = MAG_SEARCH_PROVIDER (application);

  if (self->registration)
    g_dbus_connection_unregister_object (connection, self->registration);
  self->registration = 0;
}

static void
mag_search_provider_dispose (GObject *object)
{
  MagSearchProvider *self = MAG_SEARCH_PROVIDER (object);

  g_clear_object (&self->collection);
  g_clear_pointer (&self->hits, g_hash_table_unref);

  G_OBJECT_CLASS (mag_search_provider_parent_class)->dispose (object);
}

static void
mag_search_provider_class_init (MagSearchProviderClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_search_provider_dispose;
  application_class->dbus_register = mag_search_provider_dbus_register;
  application_class->dbus_unregister = mag_search_provider_dbus_unregister;
}

static void
mag_search_provider_init (MagSearchProvider *self)
{
  self->hits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * mag_search_provider_new:
 *
 * Returns: (transfer full): the service; it owns the name that the shell asks for
 */
GApplication *
mag_search_provider_new (void)
{
  return g_object_new (MAG_TYPE_SEARCH_PROVIDER,
                       "application-id", APPLICATION_ID ".SearchProvider",
                       "flags", G_APPLICATION_IS_SERVICE,
                       "inactivity-timeout", IDLE_AFTER,
                       NULL);
}
