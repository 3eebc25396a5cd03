// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionStatement:
 *
 * A text of the infusion explainer, taken apart: its words as people read them, and beside them what
 * they rest on. Statements never change.
 */

#include "config.h"

#include "mag-infusion-statement.h"

#include <glib/gi18n-lib.h>

#include "mag-inline.h"
#include "mag-json.h"

struct _MagInfusionStatement
{
  GObject    parent_instance;

  /* Owned */
  GString   *text;
  GArray    *stressed;
  GPtrArray *references;
  GPtrArray *findings;
  GPtrArray *terms;
};

G_DEFINE_FINAL_TYPE (MagInfusionStatement, mag_infusion_statement, G_TYPE_OBJECT)

static void
mag_infusion_statement_finalize (GObject *object)
{
  MagInfusionStatement *self = MAG_INFUSION_STATEMENT (object);

  g_string_free (g_steal_pointer (&self->text), TRUE);
  g_clear_pointer (&self->stressed, g_array_unref);
  g_clear_pointer (&self->references, g_ptr_array_unref);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->terms, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_infusion_statement_parent_class)->finalize (object);
}

static void
mag_infusion_statement_class_init (MagInfusionStatementClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_infusion_statement_finalize;
}

static void
mag_infusion_statement_init (MagInfusionStatement *self)
{
  self->text = g_string_new (NULL);
  self->stressed = g_array_new (FALSE, FALSE, sizeof (MagInfusionRange));
  self->references = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  self->findings = g_ptr_array_new_null_terminated (2, g_free, TRUE);
  self->terms = g_ptr_array_new_null_terminated (2, g_free, TRUE);
}

static void
add_key (GPtrArray  *keys,
         const char *key)
{
  if (!g_ptr_array_find_with_equal_func (keys, key, g_str_equal, NULL))
    g_ptr_array_add (keys, g_strdup (key));
}

static void
add_food (MagInfusionStatement *self,
          MagCollection        *collection,
          const MagInline      *run)
{
  int milligrams;

  if (mag_collection_get_magnesium (collection, run->keys[0], run->keys[1], &milligrams))
    g_string_append_printf (self->text, _("%d mg"), milligrams);
  else
    g_string_append (self->text, _("no value"));
}

/* A mark without words goes, and so does the space before it. */
static void
add_source (MagInfusionStatement *self,
            const MagInline      *run)
{
  GPtrArray *keys = run->kind == MAG_INLINE_CITE ? self->references : self->findings;

  for (guint i = 0; run->keys[i]; i++)
    add_key (keys, run->keys[i]);
  if (self->text->len > 0 && self->text->str[self->text->len - 1] == ' ')
    g_string_truncate (self->text, self->text->len - 1);
}

static void
add_words (MagInfusionStatement *self,
           const MagInline      *run)
{
  MagInfusionRange range = { .start = self->text->len };

  g_string_append (self->text, run->text);
  range.end = self->text->len;
  if (run->kind == MAG_INLINE_EMPHASIS)
    g_array_append_val (self->stressed, range);
  if (run->kind == MAG_INLINE_TERM)
    add_key (self->terms, run->keys[0]);
}

static void
add_text (MagInfusionStatement *self,
          MagCollection        *collection,
          const char           *text)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      if (run->kind == MAG_INLINE_FOOD)
        add_food (self, collection, run);
      else if (run->kind == MAG_INLINE_CITE || run->kind == MAG_INLINE_SURE)
        add_source (self, run);
      else if (run->text)
        add_words (self, run);
    }
}

/**
 * mag_infusion_statement_new:
 * @collection: where foods are looked up
 * @text: a text of the content, with its marks
 *
 * Returns: (transfer full): the statement
 */
MagInfusionStatement *
mag_infusion_statement_new (MagCollection *collection,
                            const char    *text)
{
  MagInfusionStatement *self = g_object_new (MAG_TYPE_INFUSION_STATEMENT, NULL);

  add_text (self, collection, text);

  return self;
}

/**
 * mag_infusion_statement_new_for_row:
 * @collection: where foods are looked up
 * @table: a comparison table
 * @row: one of its rows
 *
 * Makes a statement of a row: its title, its first cell, and what all of its cells rest on.
 *
 * Returns: (transfer full): the statement
 */
MagInfusionStatement *
mag_infusion_statement_new_for_row (MagCollection *collection,
                                    MagTable      *table,
                                    guint          row)
{
  g_autofree char *title = g_strdup_printf ("{em %s:} ", mag_table_get_row_title (table, row));
  MagInfusionStatement *self = mag_infusion_statement_new (collection, title);

  add_text (self, collection, mag_table_get_cell_text (table, row, 0));
  for (guint column = 0; column < mag_table_get_n_columns (table); column++)
    {
      const char *finding = mag_table_get_cell_finding (table, row, column);
      gsize length = self->text->len;

      if (column > 0)
        add_text (self, collection, mag_table_get_cell_text (table, row, column));
      g_string_truncate (self->text, length);
      if (finding)
        add_key (self->findings, finding);
    }

  return self;
}

/**
 * mag_infusion_statement_new_list:
 * @collection: where foods are looked up
 * @object: a part of a document
 * @name: its member that holds texts
 *
 * Returns: (transfer full): a list of [class@InfusionStatement]
 */
GListModel *
mag_infusion_statement_new_list (MagCollection *collection,
                                 JsonObject    *object,
                                 const char    *name)
{
  GListStore *list = g_list_store_new (MAG_TYPE_INFUSION_STATEMENT);
  g_auto (GStrv) texts = mag_json_dup_texts (object, name);

  for (guint i = 0; texts[i]; i++)
    {
      g_autoptr (MagInfusionStatement) statement = mag_infusion_statement_new (collection, texts[i]);

      g_list_store_append (list, statement);
    }

  return G_LIST_MODEL (list);
}

/**
 * mag_infusion_statement_get_text:
 *
 * Returns: the words; never markup
 */
const char *
mag_infusion_statement_get_text (MagInfusionStatement *self)
{
  return self->text->str;
}

/**
 * mag_infusion_statement_get_stressed:
 * @n_ranges: (out): how many there are
 *
 * Returns: (array length=n_ranges): which of the words are stressed
 */
const MagInfusionRange *
mag_infusion_statement_get_stressed (MagInfusionStatement *self,
                                     guint                *n_ranges)
{
  *n_ranges = self->stressed->len;

  return (const MagInfusionRange *) self->stressed->data;
}

/**
 * mag_infusion_statement_get_references:
 *
 * Returns: (array zero-terminated=1): the keys of the references that it cites, in order
 */
const char *const *
mag_infusion_statement_get_references (MagInfusionStatement *self)
{
  return (const char *const *) self->references->pdata;
}

/**
 * mag_infusion_statement_get_findings:
 *
 * Returns: (array zero-terminated=1): the keys of the findings that it rests on, in order
 */
const char *const *
mag_infusion_statement_get_findings (MagInfusionStatement *self)
{
  return (const char *const *) self->findings->pdata;
}

/**
 * mag_infusion_statement_get_terms:
 *
 * Returns: (array zero-terminated=1): the ids of the glossary terms in it, in order
 */
const char *const *
mag_infusion_statement_get_terms (MagInfusionStatement *self)
{
  return (const char *const *) self->terms->pdata;
}
