// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-test-documents.h"

#include <string.h>

#include "mag-json.h"
#include "mag-test-json.h"

/* Only what was changed stands in the tables of one; the rest is what ships. */
struct _MagTestDocuments
{
  GHashTable *texts;
  GHashTable *roots;
  char       *changed;
};

static MagTestDocuments *
new_empty (void)
{
  MagTestDocuments *self = g_new0 (MagTestDocuments, 1);

  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->roots = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) json_object_unref);

  return self;
}

static void
read_file (MagTestDocuments *self,
           const char       *folder,
           char             *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_hash_table_insert (self->texts, name, text);
}

static void
read_folder (MagTestDocuments *self,
             const char       *folder,
             const char       *sub,
             const char       *suffix)
{
  g_autofree char *path = g_build_filename (folder, sub, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)))
    if (g_str_has_suffix (name, suffix))
      read_file (self, folder, sub[0] ? g_build_filename (sub, name, NULL) : g_strdup (name));
}

/* What ships is read and taken apart once for all tests of a program. */
static MagTestDocuments *
get_shipped (void)
{
  static MagTestDocuments *shipped;
  const char *folder = g_getenv ("MAG_TEST_CONTENT");

  if (!shipped)
    {
      g_assert_nonnull (folder);
      shipped = new_empty ();
      read_folder (shipped, folder, "", ".json");
      read_folder (shipped, folder, "topics", ".json");
      read_folder (shipped, folder, "evidence", ".json");
      read_folder (shipped, folder, "handouts", ".json");
      read_folder (shipped, folder, "figures", ".svg");
    }

  return shipped;
}

/**
 * mag_test_documents_new:
 *
 * Returns: (transfer full): the content that Magnesia ships
 */
MagTestDocuments *
mag_test_documents_new (void)
{
  return new_empty ();
}

void
mag_test_documents_free (MagTestDocuments *self)
{
  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_clear_pointer (&self->roots, g_hash_table_unref);
  g_clear_pointer (&self->changed, g_free);
  g_free (self);
}

static const char *
get_text (MagTestDocuments *self,
          const char       *name)
{
  const char *text = g_hash_table_lookup (self->texts, name);

  if (!text)
    text = g_hash_table_lookup (get_shipped ()->texts, name);
  g_assert_nonnull (text);

  return text;
}

/**
 * mag_test_documents_edit:
 * @name: a document
 * @place: where to change it, as for mag_test_json_edit()
 * @json: (nullable): what to put there
 *
 * Changes one place of a document, in memory.
 */
void
mag_test_documents_edit (MagTestDocuments *self,
                         const char       *name,
                         const char       *place,
                         const char       *json)
{
  char *text = mag_test_json_edit (get_text (self, name), place, json);

  g_set_str (&self->changed, name);
  g_hash_table_remove (self->roots, name);
  g_hash_table_insert (self->texts, g_strdup (name), text);
}

/**
 * mag_test_documents_get:
 * @name: a document
 *
 * Returns: (transfer none): its JSON, until it is changed
 */
JsonObject *
mag_test_documents_get (MagTestDocuments *self,
                        const char       *name)
{
  MagTestDocuments *home = g_hash_table_contains (self->texts, name) ? self : get_shipped ();
  JsonObject *root = g_hash_table_lookup (home->roots, name);
  g_autoptr (GError) error = NULL;

  if (!root)
    {
      root = mag_json_parse (get_text (self, name), -1, &error);
      g_assert_no_error (error);
      g_hash_table_insert (home->roots, g_strdup (name), root);
    }

  return root;
}

/**
 * mag_test_documents_list:
 * @folder: a folder, as `topics`; empty for the documents beside the folders
 *
 * Returns: (transfer full): the documents of that folder, sorted
 */
GStrv
mag_test_documents_list (MagTestDocuments *self,
                         const char       *folder)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (get_shipped ()->texts), (GCompareFunc) strcmp);

  for (GList *l = names; l; l = l->next)
    {
      g_autofree char *parent = g_path_get_dirname (l->data);

      if (g_str_equal (parent, folder[0] ? folder : "."))
        g_strv_builder_add (builder, l->data);
    }

  return g_strv_builder_end (builder);
}

typedef struct
{
  const char      *name;
  MagTestTextFunc  func;
  gpointer         user_data;
} Walk;

static void
walk (const Walk *self,
      const char *place,
      JsonNode   *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *member;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &name, &member))
        {
          g_autofree char *inner = g_strconcat (place, ".", name, NULL);

          if (!g_str_equal (name, "$schema"))
            walk (self, inner, member);
        }
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          g_autofree char *inner = g_strdup_printf ("%s[%u]", place, i);

          walk (self, inner, json_array_get_element (array, i));
        }
    }
  else if (json_node_get_string (node))
    {
      self->func (self->name, place, json_node_get_string (node), self->user_data);
    }
}

/* In a drawing, what stands between two tags is one text. */
static void
walk_drawing (const Walk *self,
              const char *svg)
{
  g_auto (GStrv) pieces = g_strsplit (svg, ">", -1);

  for (guint i = 1; pieces[i]; i++)
    {
      g_autofree char *text = g_strndup (pieces[i], strcspn (pieces[i], "<"));

      if (*g_strstrip (text))
        self->func (self->name, "", text, self->user_data);
    }
}

static void
walk_document (MagTestDocuments *self,
               const Walk       *state)
{
  g_autoptr (JsonNode) node = NULL;

  if (g_str_has_suffix (state->name, ".svg"))
    {
      walk_drawing (state, get_text (self, state->name));
      return;
    }

  node = json_node_init_object (json_node_alloc (), mag_test_documents_get (self, state->name));
  walk (state, "$", node);
}

/**
 * mag_test_documents_each_text:
 * @folder: a folder, as for mag_test_documents_list()
 * @func: what to call for each text of each document in it
 * @user_data: what to hand over
 */
void
mag_test_documents_each_text (MagTestDocuments *self,
                              const char       *folder,
                              MagTestTextFunc   func,
                              gpointer          user_data)
{
  g_auto (GStrv) names = mag_test_documents_list (self, folder);

  for (guint i = 0; names[i]; i++)
    {
      Walk state = { names[i], func, user_data };

      walk_document (self, &state);
    }
}

/**
 * mag_test_documents_each_new:
 * @folder: a folder, as for mag_test_documents_list()
 * @func: what to call for each text of each document in it
 * @user_data: what to hand over
 *
 * Does the same, but once a document has been changed, for that one alone: for rules that look at one text at a time.
 */
void
mag_test_documents_each_new (MagTestDocuments *self,
                             const char       *folder,
                             MagTestTextFunc   func,
                             gpointer          user_data)
{
  g_auto (GStrv) names = mag_test_documents_list (self, folder);

  for (guint i = 0; names[i]; i++)
    {
      Walk state = { names[i], func, user_data };

      if (!self->changed || g_str_equal (names[i], self->changed))
        walk_document (self, &state);
    }
}
