// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutSets:
 *
 * The sets of choices that were saved by name, as a list in the order they were saved, kept in a
 * file. The same form is what is shared: a file with one set or with many.
 */

#include "config.h"

#include "mag-handout-sets.h"

#include "mag-json.h"
#include "mag-schema.h"

struct _MagHandoutSets
{
  GObject    parent_instance;

  /* Owned */
  char      *path;
  GPtrArray *sets;
};

static GType
get_item_type (GListModel *list)
{
  return MAG_TYPE_HANDOUT_SET;
}

static guint
get_n_items (GListModel *list)
{
  return MAG_HANDOUT_SETS (list)->sets->len;
}

static gpointer
get_item (GListModel *list,
          guint       position)
{
  MagHandoutSets *self = MAG_HANDOUT_SETS (list);

  return position < self->sets->len ? g_object_ref (g_ptr_array_index (self->sets, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (MagHandoutSets, mag_handout_sets, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
mag_handout_sets_finalize (GObject *object)
{
  MagHandoutSets *self = MAG_HANDOUT_SETS (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->sets, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_handout_sets_parent_class)->finalize (object);
}

static void
mag_handout_sets_class_init (MagHandoutSetsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_handout_sets_finalize;
}

static void
mag_handout_sets_init (MagHandoutSets *self)
{
  self->sets = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * mag_handout_sets_new:
 * @path: the file that sets are kept in; it need not be there
 *
 * Returns: (transfer full): an empty list
 */
MagHandoutSets *
mag_handout_sets_new (const char *path)
{
  MagHandoutSets *self = g_object_new (MAG_TYPE_HANDOUT_SETS, NULL);

  self->path = g_strdup (path);

  return self;
}

/**
 * mag_handout_sets_load:
 * @error: return location for an error
 *
 * Reads the file. That there is none is no error. To be called once, before the list is shown.
 *
 * Returns: %FALSE with an error that names the file and what is wrong with it
 */
gboolean
mag_handout_sets_load (MagHandoutSets  *self,
                       GError         **error)
{
  g_autoptr (GPtrArray) sets = NULL;
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    return TRUE;
  if (!g_file_get_contents (self->path, &text, &length, error))
    return FALSE;

  sets = mag_handout_sets_read (self->path, text, length, NULL, error);
  if (!sets)
    return FALSE;

  g_clear_pointer (&self->sets, g_ptr_array_unref);
  self->sets = g_steal_pointer (&sets);

  return TRUE;
}

/**
 * mag_handout_sets_find:
 * @name: the name of a set
 * @position: (out) (optional): where it stands in the list
 *
 * Returns: (transfer none) (nullable): the set of that name
 */
MagHandoutSet *
mag_handout_sets_find (MagHandoutSets *self,
                       const char     *name,
                       guint          *position)
{
  for (guint i = 0; i < self->sets->len; i++)
    {
      MagHandoutSet *set = g_ptr_array_index (self->sets, i);

      if (g_str_equal (mag_handout_set_get_name (set), name))
        {
          if (position)
            *position = i;
          return set;
        }
    }

  return NULL;
}

/**
 * mag_handout_sets_dup_free_name:
 * @wanted: a name
 *
 * Returns: (transfer full): that name, or the same with a number where another set has it
 */
char *
mag_handout_sets_dup_free_name (MagHandoutSets *self,
                                const char     *wanted)
{
  g_autofree char *name = g_strdup (wanted);

  for (guint i = 2; mag_handout_sets_find (self, name, NULL); i++)
    {
      g_clear_pointer (&name, g_free);
      name = g_strdup_printf ("%s (%u)", wanted, i);
    }

  return g_steal_pointer (&name);
}

/* The file comes first: what could not be written is not shown as if it had been. */
static gboolean
store (MagHandoutSets  *self,
       GPtrArray       *sets,
       guint            position,
       guint            n_removed,
       guint            n_added,
       GError         **error)
{
  g_autofree char *text = mag_handout_sets_write ((MagHandoutSet **) sets->pdata, sets->len);
  g_autofree char *folder = g_path_get_dirname (self->path);

  /* Where the folder cannot be made, writing says so and names the file. */
  (void) g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents_full (self->path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                 0644, error))
    return FALSE;

  g_clear_pointer (&self->sets, g_ptr_array_unref);
  self->sets = g_ptr_array_ref (sets);
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);

  return TRUE;
}

static GPtrArray *
copy_sets (MagHandoutSets *self)
{
  GPtrArray *sets = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->sets->len; i++)
    g_ptr_array_add (sets, g_object_ref (g_ptr_array_index (self->sets, i)));

  return sets;
}

/**
 * mag_handout_sets_put:
 * @set: a set
 * @position: where to put it if its name is new; beyond the end means at the end
 * @error: return location for an error
 *
 * Keeps a set, in place of another of the same name.
 *
 * Returns: %FALSE with an error where the file cannot be written; nothing has changed then
 */
gboolean
mag_handout_sets_put (MagHandoutSets  *self,
                      MagHandoutSet   *set,
                      guint            position,
                      GError         **error)
{
  g_autoptr (GPtrArray) sets = NULL;

  if (mag_handout_sets_find (self, mag_handout_set_get_name (set), &position))
    return mag_handout_sets_replace (self, position, set, error);

  sets = copy_sets (self);
  position = MIN (position, sets->len);
  g_ptr_array_insert (sets, (int) position, g_object_ref (set));

  return store (self, sets, position, 0, 1, error);
}

/**
 * mag_handout_sets_replace:
 * @position: where a set stands
 * @set: (nullable): what to put in its place, or %NULL to remove it
 * @error: return location for an error
 *
 * Returns: %FALSE with an error where the file cannot be written; nothing has changed then
 */
gboolean
mag_handout_sets_replace (MagHandoutSets  *self,
                          guint            position,
                          MagHandoutSet   *set,
                          GError         **error)
{
  g_autoptr (GPtrArray) sets = copy_sets (self);

  g_return_val_if_fail (position < sets->len, FALSE);

  g_ptr_array_remove_index (sets, position);
  if (set)
    g_ptr_array_insert (sets, (int) position, g_object_ref (set));

  return store (self, sets, position, 1, set ? 1 : 0, error);
}

/**
 * mag_handout_sets_write:
 * @sets: (array length=n_sets): sets
 * @n_sets: how many
 *
 * Returns: (transfer full): the text of a file that holds them
 */
char *
mag_handout_sets_write (MagHandoutSet **sets,
                        guint           n_sets)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "sets");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_sets; i++)
    mag_handout_set_build_json (sets[i], builder);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, TRUE);
}

static void
check_repeats (MagHandoutSet *set,
               guint          index,
               const char    *file,
               MagFaults     *faults)
{
  const char *const *topics = mag_handout_set_get_topics (set);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; topics[i]; i++)
    {
      g_autofree char *place = g_strdup_printf ("$.sets[%u].topics[%u]", index, i);

      if (!g_hash_table_add (seen, (gpointer) topics[i]))
        mag_faults_add (faults, file, place, "expected each topic once, found “%s” again", topics[i]);
    }
}

/* A set of a topic that is not there would print less than its name says. */
static void
check_topics (MagHandoutSet *set,
              guint          index,
              const char    *file,
              MagCollection *collection,
              MagFaults     *faults)
{
  const char *const *topics = mag_handout_set_get_topics (set);

  for (guint i = 0; topics[i]; i++)
    {
      g_autofree char *place = g_strdup_printf ("$.sets[%u].topics[%u]", index, i);

      if (!mag_collection_find_topic (collection, topics[i]))
        mag_faults_add (faults, file, place, "expected a topic of “%s”, found “%s”",
                        mag_collection_get_title (collection), topics[i]);
    }
}

static GPtrArray *
read_sets (const char    *file,
           JsonObject    *root,
           MagCollection *collection,
           MagFaults     *faults)
{
  GPtrArray *sets = g_ptr_array_new_with_free_func (g_object_unref);
  JsonArray *entries = mag_json_get_array (root, "sets");

  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      MagHandoutSet *set = mag_handout_set_new_from_json (mag_json_get_entry (entries, i));

      g_ptr_array_add (sets, set);
      check_repeats (set, i, file, faults);
      if (collection)
        check_topics (set, i, file, collection, faults);
    }

  return sets;
}

/**
 * mag_handout_sets_read:
 * @file: the name of the file, for errors
 * @text: what is in it
 * @length: its length in bytes
 * @collection: (nullable): the collection that has to hold every topic, or %NULL for any
 * @error: return location for an error
 *
 * Reads the sets of a file that anybody may have written.
 *
 * Returns: (transfer full) (element-type MagHandoutSet): the sets, or %NULL with an error whose lines
 *   name the file, the place and what was expected
 */
GPtrArray *
mag_handout_sets_read (const char     *file,
                       const char     *text,
                       gsize           length,
                       MagCollection  *collection,
                       GError        **error)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();
  g_autoptr (JsonObject) root = mag_json_parse (text, (gssize) length, error);
  g_autoptr (GPtrArray) sets = NULL;

  if (!root)
    {
      g_prefix_error (error, "%s: ", file);
      return NULL;
    }

  if (mag_schema_check ("sets", file, root, faults))
    sets = read_sets (file, root, collection, faults);
  if (mag_faults_get_n (faults) > 0)
    {
      mag_faults_set_error (faults, error);
      return NULL;
    }

  return g_steal_pointer (&sets);
}
