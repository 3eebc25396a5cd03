// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusion:
 *
 * The infusion explainer, read from a collection when its place is opened: sections, stops, uses,
 * steps and questions as lists of objects. It holds what is to be shown and can work nothing out.
 */

#include "config.h"

#include "mag-infusion.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mag-infusion-reader.h"
#include "mag-json.h"

struct _MagInfusion
{
  GObject        parent_instance;

  /* Owned */
  MagCollection *collection;
  MagDocument   *document;
  GListModel    *sections;
  GListModel    *stops;
  GListModel    *ways;
  GListModel    *day;
  GListModel    *uses;
  GListModel    *steps;
  GListModel    *questions;

  int            day_milligrams;
};

G_DEFINE_FINAL_TYPE (MagInfusion, mag_infusion, G_TYPE_OBJECT)

static void
mag_infusion_finalize (GObject *object)
{
  MagInfusion *self = MAG_INFUSION (object);

  g_clear_object (&self->collection);
  g_clear_object (&self->document);
  g_clear_object (&self->sections);
  g_clear_object (&self->stops);
  g_clear_object (&self->ways);
  g_clear_object (&self->day);
  g_clear_object (&self->uses);
  g_clear_object (&self->steps);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (mag_infusion_parent_class)->finalize (object);
}

static void
mag_infusion_class_init (MagInfusionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_infusion_finalize;
}

static void
mag_infusion_init (MagInfusion *self)
{
}

/**
 * mag_infusion_load:
 * @collection: a collection
 * @error: return location for an error
 *
 * Returns: (transfer full): the explainer, or %NULL with an error of %MAG_CONTENT_ERROR_NOT_FOUND,
 *   %MAG_CONTENT_ERROR_FORMAT or of JSON
 */
MagInfusion *
mag_infusion_load (MagCollection  *collection,
                   GError        **error)
{
  g_autoptr (MagInfusion) self = g_object_new (MAG_TYPE_INFUSION, NULL);
  JsonObject *root;

  self->document = mag_collection_load_document (collection, "infusion", "infusion", "en", error);
  if (!self->document)
    return NULL;

  self->collection = g_object_ref (collection);
  root = mag_document_get_root (self->document);
  self->sections = mag_infusion_read_sections (root, collection);
  self->stops = mag_infusion_read_stops (root, collection);
  self->ways = mag_infusion_read_ways (root, collection);
  self->day = mag_infusion_read_day (root, collection, &self->day_milligrams);
  self->uses = mag_infusion_read_uses (root, collection);
  self->steps = mag_infusion_read_steps (root, collection);
  self->questions = mag_infusion_read_questions (root, collection);

  return g_steal_pointer (&self);
}

/**
 * mag_infusion_get_collection:
 *
 * Returns: (transfer none): the collection that it was read from
 */
MagCollection *
mag_infusion_get_collection (MagInfusion *self)
{
  return self->collection;
}

/**
 * mag_infusion_get_document:
 *
 * Returns: (transfer none): the document, with its title, its revision and its dates
 */
MagDocument *
mag_infusion_get_document (MagInfusion *self)
{
  return self->document;
}

/**
 * mag_infusion_get_text:
 * @part: a part of the document, as `card`
 * @name: a text in it
 *
 * Returns: the text, with its marks
 */
const char *
mag_infusion_get_text (MagInfusion *self,
                       const char  *part,
                       const char  *name)
{
  JsonObject *object = mag_json_get_child (mag_document_get_root (self->document), part);

  return object ? mag_json_get_text (object, name, "") : "";
}

/**
 * mag_infusion_dup_safety:
 * @part: a part of the document, as `card`
 * @name: a text in it that is the id of a safety text
 *
 * Returns: (transfer full): the safety text
 */
char *
mag_infusion_dup_safety (MagInfusion *self,
                         const char  *part,
                         const char  *name)
{
  char *text = mag_collection_dup_safety_text (self->collection, mag_infusion_get_text (self, part, name));

  return text ? text : g_strdup ("");
}

/**
 * mag_infusion_dup_call:
 * @number: (nullable): the emergency number, once the user has confirmed it
 *
 * Returns: (transfer full): what to do in an emergency, with the number where it is known for sure
 */
char *
mag_infusion_dup_call (MagInfusion *self,
                       const char  *number)
{
  const char *call = mag_infusion_get_text (self, "emergency", "call");
  gsize length = strlen (call);

  if (!number || !*number)
    return g_strdup (call);

  return g_strdup_printf ("%.*s: %s", (int) (g_str_has_suffix (call, ".") ? length - 1 : length), call, number);
}

/**
 * mag_infusion_dup_foot:
 *
 * Returns: (transfer full): when it was written and by when to read it again, and who has reviewed this
 *   revision, where somebody has
 */
char *
mag_infusion_dup_foot (MagInfusion *self)
{
  JsonObject *root = mag_document_get_root (self->document);
  JsonObject *review = mag_json_get_child (root, "reviewed");
  const char *written = mag_json_get_text (root, "written", "");
  const char *next = mag_json_get_text (root, "next_review", "");

  if (!review || g_strcmp0 (mag_json_get_text (review, "revision", ""), mag_document_get_revision (self->document)) != 0)
    return g_strdup_printf (_("Written %s, not yet reviewed by a clinician; read before %s."), written, next);

  /* Translators: name, role, day, month */
  return g_strdup_printf (_("Checked by %s, %s, %s; read before %s."), mag_json_get_text (review, "name", ""),
                          mag_json_get_text (review, "role", ""), mag_json_get_text (review, "date", ""), next);
}

/**
 * mag_infusion_new_statement:
 * @part: a part of the document, as `ladder`
 * @name: a text in it
 *
 * Returns: (transfer full): the text as a statement
 */
MagInfusionStatement *
mag_infusion_new_statement (MagInfusion *self,
                            const char  *part,
                            const char  *name)
{
  return mag_infusion_statement_new (self->collection, mag_infusion_get_text (self, part, name));
}

/**
 * mag_infusion_get_sections:
 *
 * Returns: (transfer none): a list of [class@InfusionSection], from top to bottom
 */
GListModel *
mag_infusion_get_sections (MagInfusion *self)
{
  return self->sections;
}

/**
 * mag_infusion_get_stops:
 *
 * Returns: (transfer none): a list of [class@InfusionStop], in the order of time
 */
GListModel *
mag_infusion_get_stops (MagInfusion *self)
{
  return self->stops;
}

/**
 * mag_infusion_get_ways:
 *
 * Returns: (transfer none): by mouth and by vein, as a list of [class@InfusionItem]
 */
GListModel *
mag_infusion_get_ways (MagInfusion *self)
{
  return self->ways;
}

/**
 * mag_infusion_get_day:
 * @milligrams: (out): the magnesium in all of them
 *
 * Returns: (transfer none): what a day of good eating may hold, as a list of [class@InfusionStatement]
 */
GListModel *
mag_infusion_get_day (MagInfusion *self,
                      int         *milligrams)
{
  *milligrams = self->day_milligrams;

  return self->day;
}

static int
compare_uses (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  return mag_infusion_use_compare ((MagInfusionUse *) a, (MagInfusionUse *) b);
}

/**
 * mag_infusion_new_uses:
 * @group: who says so
 *
 * Returns: (transfer full): a list of [class@InfusionUse], the best proven first
 */
GListModel *
mag_infusion_new_uses (MagInfusion         *self,
                       MagInfusionUseGroup  group)
{
  GListStore *uses = g_list_store_new (MAG_TYPE_INFUSION_USE);

  for (guint i = 0; i < g_list_model_get_n_items (self->uses); i++)
    {
      g_autoptr (MagInfusionUse) use = g_list_model_get_item (self->uses, i);

      if (mag_infusion_use_get_group (use) == group)
        g_list_store_append (uses, use);
    }
  g_list_store_sort (uses, compare_uses, NULL);

  return G_LIST_MODEL (uses);
}

/**
 * mag_infusion_get_steps:
 *
 * Returns: (transfer none): the ladder of too much, as a list of [class@InfusionItem]; what is seen
 *   is the first statement of each, and what is felt the second
 */
GListModel *
mag_infusion_get_steps (MagInfusion *self)
{
  return self->steps;
}

/**
 * mag_infusion_new_levels:
 *
 * Returns: (transfer full): blood levels as their sources print them, as a list of
 *   [class@InfusionStatement]
 */
GListModel *
mag_infusion_new_levels (MagInfusion *self)
{
  GListStore *levels = g_list_store_new (MAG_TYPE_INFUSION_STATEMENT);
  g_autoptr (MagTable) table = mag_collection_load_table (self->collection,
                                                          mag_infusion_get_text (self, "ladder", "levels"));

  for (guint row = 0; table && row < mag_table_get_n_rows (table); row++)
    {
      g_autoptr (MagInfusionStatement) level = mag_infusion_statement_new_for_row (self->collection, table, row);

      g_list_store_append (levels, level);
    }

  return G_LIST_MODEL (levels);
}

/**
 * mag_infusion_get_questions:
 *
 * Returns: (transfer none): questions to ask, as a list of [class@InfusionItem]; a reassuring answer
 *   is the first statement of each, and a warning one the second
 */
GListModel *
mag_infusion_get_questions (MagInfusion *self)
{
  return self->questions;
}

/**
 * mag_infusion_find_section:
 * @id: a section's id
 *
 * Returns: (transfer none) (nullable): the section
 */
MagInfusionSection *
mag_infusion_find_section (MagInfusion *self,
                           const char  *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->sections); i++)
    {
      g_autoptr (MagInfusionSection) section = g_list_model_get_item (self->sections, i);

      if (g_str_equal (mag_infusion_section_get_id (section), id))
        return section;
    }

  return NULL;
}
