// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionBlock:
 *
 * A piece of a section of the infusion explainer: text, a box, a link, or the name of something that
 * the view draws.
 */

#include "config.h"

#include "mag-infusion-block.h"

#include "mag-json.h"

struct _MagInfusionBlock
{
  GObject               parent_instance;

  /* Owned */
  char                 *title;
  char                 *target;
  GListStore           *statements;

  MagInfusionBlockKind  kind;
};

G_DEFINE_FINAL_TYPE (MagInfusionBlock, mag_infusion_block, G_TYPE_OBJECT)

static void
mag_infusion_block_finalize (GObject *object)
{
  MagInfusionBlock *self = MAG_INFUSION_BLOCK (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->target, g_free);
  g_clear_object (&self->statements);

  G_OBJECT_CLASS (mag_infusion_block_parent_class)->finalize (object);
}

static void
mag_infusion_block_class_init (MagInfusionBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_infusion_block_finalize;
}

static void
mag_infusion_block_init (MagInfusionBlock *self)
{
  self->statements = g_list_store_new (MAG_TYPE_INFUSION_STATEMENT);
}

static void
add_statement (MagInfusionBlock *self,
               MagCollection    *collection,
               const char       *text)
{
  g_autoptr (MagInfusionStatement) statement = mag_infusion_statement_new (collection, text);

  g_list_store_append (self->statements, statement);
}

static void
add_texts (MagInfusionBlock *self,
           MagCollection    *collection,
           JsonObject       *json,
           const char       *name)
{
  g_auto (GStrv) texts = mag_json_dup_texts (json, name);

  for (guint i = 0; texts[i]; i++)
    add_statement (self, collection, texts[i]);
}

static void
read_paragraph (MagInfusionBlock *self,
                JsonObject       *json,
                MagCollection    *collection)
{
  add_statement (self, collection, mag_json_get_text (json, "paragraph", ""));
}

static void
read_heading (MagInfusionBlock *self,
              JsonObject       *json,
              MagCollection    *collection)
{
  self->title = g_strdup (mag_json_get_text (json, "heading", ""));
}

static void
read_list (MagInfusionBlock *self,
           JsonObject       *json,
           MagCollection    *collection)
{
  add_texts (self, collection, json, "list");
}

static void
read_steps (MagInfusionBlock *self,
            JsonObject       *json,
            MagCollection    *collection)
{
  add_texts (self, collection, json, "steps");
}

static void
read_note (MagInfusionBlock *self,
           JsonObject       *json,
           MagCollection    *collection)
{
  JsonObject *note = mag_json_get_child (json, "note");

  self->title = g_strdup (mag_json_get_text (note, "title", ""));
  add_texts (self, collection, note, "text");
}

static void
read_safety (MagInfusionBlock *self,
             JsonObject       *json,
             MagCollection    *collection)
{
  const char *id = mag_json_get_text (json, "safety", "");
  g_autofree char *text = mag_collection_dup_safety_text (collection, id);

  self->title = mag_collection_dup_safety_title (collection, id);
  add_statement (self, collection, text ? text : "");
}

static void
read_table (MagInfusionBlock *self,
            JsonObject       *json,
            MagCollection    *collection)
{
  g_autoptr (MagTable) table = mag_collection_load_table (collection, mag_json_get_text (json, "table", ""));

  for (guint i = 0; table && i < mag_table_get_n_rows (table); i++)
    {
      g_autoptr (MagInfusionStatement) statement = mag_infusion_statement_new_for_row (collection, table, i);

      g_list_store_append (self->statements, statement);
    }
}

static void
read_see (MagInfusionBlock *self,
          JsonObject       *json,
          MagCollection    *collection)
{
  JsonObject *see = mag_json_get_child (json, "see");

  self->title = g_strdup (mag_json_get_text (see, "title", ""));
  self->target = g_strdup (mag_json_get_text (see, "location", ""));
}

static void
read_show (MagInfusionBlock *self,
           JsonObject       *json,
           MagCollection    *collection)
{
  self->target = g_strdup (mag_json_get_text (json, "show", ""));
}

static const struct
{
  const char           *member;
  MagInfusionBlockKind  kind;
  void                (*read) (MagInfusionBlock *self,
                               JsonObject       *json,
                               MagCollection    *collection);
} members[] = {
  { "paragraph", MAG_INFUSION_BLOCK_PARAGRAPH, read_paragraph },
  { "heading", MAG_INFUSION_BLOCK_HEADING, read_heading },
  { "list", MAG_INFUSION_BLOCK_LIST, read_list },
  { "steps", MAG_INFUSION_BLOCK_STEPS, read_steps },
  { "note", MAG_INFUSION_BLOCK_NOTE, read_note },
  { "safety", MAG_INFUSION_BLOCK_SAFETY, read_safety },
  { "table", MAG_INFUSION_BLOCK_LIST, read_table },
  { "see", MAG_INFUSION_BLOCK_SEE, read_see },
  { "show", MAG_INFUSION_BLOCK_SHOW, read_show },
};

/**
 * mag_infusion_block_new_from_json:
 * @json: a block of `infusion.json`, already checked
 * @collection: where tables, safety texts and foods are looked up
 *
 * Returns: (transfer full): the block
 */
MagInfusionBlock *
mag_infusion_block_new_from_json (JsonObject    *json,
                                  MagCollection *collection)
{
  MagInfusionBlock *self = g_object_new (MAG_TYPE_INFUSION_BLOCK, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (json_object_has_member (json, members[i].member))
      {
        self->kind = members[i].kind;
        members[i].read (self, json, collection);
      }

  return self;
}

MagInfusionBlockKind
mag_infusion_block_get_kind (MagInfusionBlock *self)
{
  return self->kind;
}

/**
 * mag_infusion_block_get_title:
 *
 * Returns: (nullable): the title of a heading, a box or a link
 */
const char *
mag_infusion_block_get_title (MagInfusionBlock *self)
{
  return self->title;
}

/**
 * mag_infusion_block_get_target:
 *
 * Returns: (nullable): where a link leads, or the name of what is to be shown
 */
const char *
mag_infusion_block_get_target (MagInfusionBlock *self)
{
  return self->target;
}

/**
 * mag_infusion_block_get_statements:
 *
 * Returns: (transfer none): a list of [class@InfusionStatement]; empty where there is no text
 */
GListModel *
mag_infusion_block_get_statements (MagInfusionBlock *self)
{
  return G_LIST_MODEL (self->statements);
}
