// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Reads a folder of content: JSON documents, drawings and tables of figures. What cannot be read is noted
 * as a fault and left out. A document that lacks its form is noted and kept, so that what else is wrong
 * with it can be told in the same run. */

#include "config.h"

#include "mag-source.h"

#include <string.h>

#include "mag-figure.h"
#include "mag-json.h"
#include "mag-schema.h"

static const char *single_documents[] = { "collection", "references", "glossary", "synonyms", "safety" };

static const struct
{
  const char *folder;
  const char *kind;
} folders[] = {
  { "topics", "topic" },
  { "evidence", "evidence" },
  { "handouts", "handout" },
};

static void
mag_source_file_free (MagSourceFile *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->root, json_object_unref);
  g_free (self);
}

static char *
read_file (const char *folder,
           const char *name,
           MagFaults  *faults)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &error))
    mag_faults_add (faults, name, NULL, "cannot be read: %s", error->message);
  else if (!g_utf8_validate_len (text, length, NULL))
    mag_faults_add (faults, name, NULL, "expected UTF-8 text");
  else
    return g_steal_pointer (&text);

  return NULL;
}

static void
load_document (MagSource  *self,
               const char *folder,
               const char *name,
               const char *kind,
               MagFaults  *faults)
{
  g_autofree char *text = read_file (folder, name, faults);
  g_autofree char *base = g_path_get_basename (name);
  g_auto (GStrv) parts = g_strsplit (base, ".", -1);
  g_autoptr (JsonObject) root = NULL;
  g_autoptr (GError) error = NULL;
  MagSourceFile *file;

  if (!text)
    return;

  root = mag_json_parse (text, -1, &error);
  if (!root)
    {
      mag_faults_add (faults, name, NULL, "expected JSON: %s", error->message);
      return;
    }

  mag_schema_check (kind, name, root, faults);
  file = g_new0 (MagSourceFile, 1);
  file->name = g_strdup (name);
  file->kind = g_strdup (kind);
  file->id = g_strdup (parts[0]);
  file->language = g_strv_length (parts) == 3 ? g_strdup (parts[1]) : NULL;
  file->root = g_steal_pointer (&root);
  g_ptr_array_add (self->files, file);
}

/* A collection may do without it. */
static void
load_optional (MagSource  *self,
               const char *folder,
               const char *kind,
               MagFaults  *faults)
{
  g_autofree char *name = g_strconcat (kind, ".json", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    load_document (self, folder, name, kind, faults);
}

/* Returns the names in a folder that end as asked for, sorted, with the folder before each. */
static GStrv
list_folder (const char *folder,
             const char *sub,
             const char *suffix,
             MagFaults  *faults)
{
  g_autofree char *path = g_build_filename (folder, sub, NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      if (g_str_has_suffix (name, suffix))
        g_ptr_array_add (names, g_build_filename (sub, name, NULL));
      else
        {
          g_autofree char *stray = g_build_filename (sub, name, NULL);

          mag_faults_add (faults, stray, NULL, "expected only files that end in %s here", suffix);
        }
    }

  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);
  for (guint i = 0; i < names->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (names, i));

  return g_strv_builder_end (builder);
}

static void
load_figures (MagSource  *self,
              const char *folder,
              MagFaults  *faults)
{
  g_auto (GStrv) names = list_folder (folder, "figures", ".svg", faults);

  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *svg = read_file (folder, names[i], faults);
      g_autofree char *base = g_path_get_basename (names[i]);

      if (svg && mag_figure_check (names[i], svg, -1, faults))
        g_hash_table_insert (self->figures, g_strndup (base, strlen (base) - strlen (".svg")), g_steal_pointer (&svg));
    }
}

static void
load_table (MagSource          *self,
            const char         *folder,
            MagSourceTableKind  kind,
            MagFaults          *faults)
{
  g_autofree char *text = read_file (folder, mag_source_table_kind_name (kind), faults);

  self->tables[kind] = mag_source_table_new (kind, text, faults);
}

/**
 * mag_source_load:
 * @folder: the path of a folder of content
 * @faults: where to note what is wrong
 *
 * Reads a folder. Where nothing is noted, every document has the form that its schema asks for.
 *
 * Returns: (transfer full): what could be read
 */
MagSource *
mag_source_load (const char *folder,
                 MagFaults  *faults)
{
  MagSource *self = g_new0 (MagSource, 1);

  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_source_file_free);
  self->figures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < G_N_ELEMENTS (single_documents); i++)
    {
      g_autofree char *name = g_strconcat (single_documents[i], ".json", NULL);

      load_document (self, folder, name, single_documents[i], faults);
    }
  load_optional (self, folder, "infusion", faults);
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_auto (GStrv) names = list_folder (folder, folders[i].folder, ".json", faults);

      for (guint j = 0; names[j]; j++)
        load_document (self, folder, names[j], folders[i].kind, faults);
    }
  load_figures (self, folder, faults);
  for (guint i = 0; i < MAG_N_SOURCE_TABLES; i++)
    load_table (self, folder, i, faults);

  return self;
}

void
mag_source_free (MagSource *self)
{
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->figures, g_hash_table_unref);
  for (guint i = 0; i < MAG_N_SOURCE_TABLES; i++)
    g_clear_pointer (&self->tables[i], mag_source_table_free);
  g_free (self);
}

/**
 * mag_source_find:
 * @kind: a kind of document
 * @id: its id; for a kind of which there is one, the kind again
 *
 * Returns: (transfer none) (nullable): the original, not a translation
 */
MagSourceFile *
mag_source_find (MagSource  *self,
                 const char *kind,
                 const char *id)
{
  for (guint i = 0; i < self->files->len; i++)
    {
      MagSourceFile *file = g_ptr_array_index (self->files, i);

      if (g_str_equal (file->kind, kind) && g_str_equal (file->id, id) && !file->language)
        return file;
    }

  return NULL;
}
