// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Takes locations apart and puts them together. Which of them a collection holds is known in
 * mag-collection-locations.c, which view shows one in mag-places.c. */

#include "config.h"

#include "mag-location.h"

#include <gio/gio.h>
#include <string.h>

#include "mag-content-error.h"

/* Longer than anything that is typed into a filter; beyond it there is no reader, only a mistake or malice. */
#define MAX_LENGTH 4096

struct _MagLocation
{
  MagLocationKind  kind;
  char            *id;
  char            *fragment;
  GHashTable      *query;
};

G_DEFINE_BOXED_TYPE (MagLocation, mag_location, mag_location_ref, mag_location_unref)

static const struct
{
  const char *name;
  enum { NO_ID, MAY_HAVE_ID, NEEDS_ID } id;
} kinds[] = {
  [MAG_LOCATION_START] = { "start", NO_ID },
  [MAG_LOCATION_TOPIC] = { "topic", NEEDS_ID },
  [MAG_LOCATION_EVIDENCE] = { "evidence", MAY_HAVE_ID },
  [MAG_LOCATION_HANDOUT] = { "handout", MAY_HAVE_ID },
  [MAG_LOCATION_TERM] = { "term", MAY_HAVE_ID },
  [MAG_LOCATION_REFERENCE] = { "reference", NEEDS_ID },
  [MAG_LOCATION_FOOD] = { "food", MAY_HAVE_ID },
  [MAG_LOCATION_INFUSION] = { "infusion", NO_ID },
};

/* Ids and fragments are what file names and HTML ids may be; anything else names nothing. */
static gboolean
is_name (const char *text)
{
  return text[strspn (text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")] == '\0'
         && text[0] != '\0' && strlen (text) <= 80;
}

static gboolean
find_kind (const char      *name,
           gsize            length,
           MagLocationKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strlen (kinds[i].name) == length && strncmp (kinds[i].name, name, length) == 0)
      {
        *kind = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
set_path (MagLocation  *self,
          const char   *path,
          GError      **error)
{
  const char *slash = strchr (path, '/');
  gsize length = slash ? (gsize) (slash - path) : strlen (path);

  if (!find_kind (path, length, &self->kind))
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_LOCATION,
                   "“%s” names no place: expected start, topic/…, evidence, food, infusion, handout, term or reference/…",
                   path);
      return FALSE;
    }

  if (slash ? kinds[self->kind].id == NO_ID || !is_name (slash + 1) : kinds[self->kind].id == NEEDS_ID)
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_LOCATION,
                   "“%s” %s", path, slash ? "has an id that cannot be" : "lacks an id");
      return FALSE;
    }

  self->id = g_strdup (slash ? slash + 1 : NULL);
  return TRUE;
}

static gboolean
set_query (MagLocation  *self,
           const char   *query,
           const char   *text,
           GError      **error)
{
  g_autoptr (GError) reason = NULL;

  self->query = g_uri_parse_params (query, -1, "&", G_URI_PARAMS_WWW_FORM, &reason);
  if (!self->query)
    g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_LOCATION,
                 "“%s” has a broken query: %s", text, reason->message);

  return self->query != NULL;
}

/**
 * mag_location_parse:
 * @text: a location such as `topic/haematoma#faq`; `magnesia:` may stand before it
 * @error: return location for an error
 *
 * Takes a location apart. That it has the right form does not mean that a collection holds it.
 *
 * Returns: (transfer full): the location, or %NULL with an error of %MAG_CONTENT_ERROR_LOCATION
 */
MagLocation *
mag_location_parse (const char  *text,
                    GError     **error)
{
  g_autoptr (MagLocation) self = g_rc_box_new0 (MagLocation);
  g_autofree char *path = NULL;
  char *fragment, *query;

  g_return_val_if_fail (text != NULL, NULL);

  if (strlen (text) > MAX_LENGTH || !g_utf8_validate (text, -1, NULL))
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_LOCATION,
                   "expected a location of at most %d bytes of UTF-8, found something else", MAX_LENGTH);
      return NULL;
    }

  path = g_strdup (g_str_has_prefix (text, "magnesia:") ? text + strlen ("magnesia:") : text);
  fragment = strchr (path, '#');
  if (fragment)
    *fragment++ = '\0';
  query = strchr (path, '?');
  if (query)
    *query++ = '\0';

  if (!set_path (self, path, error))
    return NULL;

  if (fragment && !is_name (fragment))
    {
      g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_LOCATION,
                   "“%s” has a part after “#” that cannot be", text);
      return NULL;
    }
  self->fragment = g_strdup (fragment);

  if (query && !set_query (self, query, text, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * mag_location_new:
 * @kind: what it leads to
 * @id: (nullable): what it names
 * @fragment: (nullable): a place inside it
 *
 * Puts a location together from parts that are known to be right.
 *
 * Returns: (transfer full): the location
 */
MagLocation *
mag_location_new (MagLocationKind  kind,
                  const char      *id,
                  const char      *fragment)
{
  MagLocation *self = g_rc_box_new0 (MagLocation);

  self->kind = kind;
  self->id = g_strdup (id);
  self->fragment = g_strdup (fragment);

  return self;
}

/**
 * mag_location_with_query:
 * @self: a location
 * @name: the name of a query pair
 * @value: (nullable): its value, or %NULL to leave the pair out
 *
 * Returns: (transfer full): the same location with the pair set, and all other pairs as they were
 */
MagLocation *
mag_location_with_query (MagLocation *self,
                         const char  *name,
                         const char  *value)
{
  MagLocation *other = mag_location_new (self->kind, self->id, self->fragment);
  GHashTableIter iter;
  gpointer key, old;

  other->query = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (self->query)
    for (g_hash_table_iter_init (&iter, self->query); g_hash_table_iter_next (&iter, &key, &old);)
      g_hash_table_insert (other->query, g_strdup (key), g_strdup (old));

  if (value)
    g_hash_table_insert (other->query, g_strdup (name), g_strdup (value));
  else
    g_hash_table_remove (other->query, name);

  return other;
}

/**
 * mag_location_update_query:
 * @location: (inout) (transfer full): a location
 * @name: the name of a query pair
 * @value: (nullable): its value, or %NULL to leave the pair out
 *
 * Puts in the place of a location what mag_location_with_query() makes of it.
 */
void
mag_location_update_query (MagLocation **location,
                           const char   *name,
                           const char   *value)
{
  g_autoptr (MagLocation) before = g_steal_pointer (location);

  *location = mag_location_with_query (before, name, value);
}

MagLocation *
mag_location_ref (MagLocation *self)
{
  return g_rc_box_acquire (self);
}

static void
location_clear (MagLocation *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->fragment, g_free);
  g_clear_pointer (&self->query, g_hash_table_unref);
}

void
mag_location_unref (MagLocation *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) location_clear);
}

MagLocationKind
mag_location_get_kind (MagLocation *self)
{
  return self->kind;
}

/**
 * mag_location_get_id:
 *
 * Returns: (nullable): what it names: a topic, a claim, a term
 */
const char *
mag_location_get_id (MagLocation *self)
{
  return self->id;
}

/**
 * mag_location_get_fragment:
 *
 * Returns: (nullable): the part after `#`
 */
const char *
mag_location_get_fragment (MagLocation *self)
{
  return self->fragment;
}

/**
 * mag_location_get_query:
 * @name: the name of a query pair
 *
 * Returns: (nullable): the value of `name=value` after `?`
 */
const char *
mag_location_get_query (MagLocation *self,
                        const char  *name)
{
  return self->query ? g_hash_table_lookup (self->query, name) : NULL;
}

/**
 * mag_location_list_query:
 *
 * Returns: (transfer full): the names of the query pairs, sorted
 */
GStrv
mag_location_list_query (MagLocation *self)
{
  g_autoptr (GList) names = self->query ? g_hash_table_get_keys (self->query) : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  names = g_list_sort (names, (GCompareFunc) strcmp);
  for (GList *l = names; l; l = l->next)
    g_strv_builder_add (builder, l->data);

  return g_strv_builder_end (builder);
}

static void
append_query (MagLocation *self,
              GString     *text)
{
  g_auto (GStrv) names = mag_location_list_query (self);

  for (guint i = 0; names[i]; i++)
    {
      g_string_append_c (text, i == 0 ? '?' : '&');
      g_string_append_uri_escaped (text, names[i], NULL, TRUE);
      g_string_append_c (text, '=');
      g_string_append_uri_escaped (text, mag_location_get_query (self, names[i]), NULL, TRUE);
    }
}

/**
 * mag_location_to_string:
 *
 * Returns: (transfer full): the location as text; parsing it gives an equal location
 */
char *
mag_location_to_string (MagLocation *self)
{
  GString *text = g_string_new (kinds[self->kind].name);

  if (self->id)
    g_string_append_printf (text, "/%s", self->id);
  append_query (self, text);
  if (self->fragment)
    g_string_append_printf (text, "#%s", self->fragment);

  return g_string_free (text, FALSE);
}

/**
 * mag_location_equal:
 * @a: a location
 * @b: another
 *
 * Returns: whether both lead to the same place
 */
gboolean
mag_location_equal (MagLocation *a,
                    MagLocation *b)
{
  g_autofree char *text_a = mag_location_to_string (a);
  g_autofree char *text_b = mag_location_to_string (b);

  return g_str_equal (text_a, text_b);
}
