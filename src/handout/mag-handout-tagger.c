// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Draws the pages of a handout into a PDF together with their structure: one document from the first
 * page to the last, in it headings, paragraphs, lists, tables and drawings in the order in which they
 * are read. Cairo writes a node only round what has text, and a damaged file for its own tag for
 * artifacts; so all that is no text of the handout is drawn first on each page, together with the
 * foot, under a tag that is turned into an artifact afterwards. */

#include "config.h"

#include "mag-handout-tagger.h"

#include <cairo-pdf.h>
#include <string.h>

#include "mag-handout-layout-private.h"
#include "mag-handout-painter.h"
#include "mag-handout-reading.h"
#include "mag-handout-tree.h"

typedef struct
{
  MagHandoutLayout *layout;
  cairo_t          *cr;

  /* The page that is drawn, and the title under which its headings stand among the bookmarks */
  guint             page;
  int               bookmark;

  /* Owned */
  GHashTable       *tree;
  GArray           *open;
  GArray           *contents;
  GArray           *tags;
} Tagger;

static void
tagger_clear (Tagger *self)
{
  g_clear_pointer (&self->tree, g_hash_table_unref);
  g_clear_pointer (&self->open, g_array_unref);
  g_clear_pointer (&self->contents, g_array_unref);
  g_clear_pointer (&self->tags, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Tagger, tagger_clear)

static const MagHandoutLevel document = { "Document", NULL };

static void
begin (Tagger                *self,
       const MagHandoutLevel *level,
       const MagHandoutBlock *block)
{
  const char *main = mag_handout_get_options (mag_handout_layout_get_handout (self->layout))->language;
  gboolean foreign = block && block->language && !g_str_equal (block->language, main);
  gboolean single = level->key == block;
  MagHandoutTag tag = { .name = level->name, .depth = self->open->len };
  g_autofree char *uri = NULL;

  if (single && g_str_equal (level->name, "Figure"))
    tag.alt = block->alt;
  if (single && foreign)
    tag.language = block->language;
  if (g_str_equal (level->name, CAIRO_TAG_LINK))
    {
      g_autofree char *escaped = g_uri_escape_string (block->link, ":/?#[]@!$&()*+,;=%", FALSE);

      uri = g_strdup_printf ("uri='%s'", escaped);
    }

  g_array_append_val (self->tags, tag);
  g_array_append_val (self->open, *level);
  cairo_tag_begin (self->cr, level->name, uri ? uri : "");
}

static void
end_one (Tagger *self)
{
  const MagHandoutLevel *level = &g_array_index (self->open, MagHandoutLevel, self->open->len - 1);

  cairo_tag_end (self->cr, level->name);
  g_array_set_size (self->open, self->open->len - 1);
}

/* A cell to write in has no text, but is a cell. */
static void
end (Tagger *self)
{
  MagHandoutLevel level = g_array_index (self->open, MagHandoutLevel, self->open->len - 1);
  const MagHandoutBlock *row = g_str_equal (level.name, "TR") ? level.key : NULL;

  for (guint i = 0; row && i < row->children->len; i++)
    {
      const MagHandoutBlock *cell = g_ptr_array_index (row->children, i);
      MagHandoutLevel empty = { mag_handout_tree_is_head (self->tree, cell) ? "TH" : "TD", cell };

      if (cell->text->len > 0 || cell->children->len > 0)
        continue;
      begin (self, &empty, cell);
      end_one (self);
    }
  end_one (self);
}

static gboolean
is_same (const MagHandoutLevel *a,
         const MagHandoutLevel *b)
{
  return a->key == b->key && g_str_equal (a->name, b->name);
}

/* Ends what is over and begins what is new; the first level is the document. */
static void
go_to (Tagger                *self,
       const MagHandoutBlock *block)
{
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (MagHandoutLevel));
  guint same = 1;

  g_array_append_val (path, document);
  mag_handout_tree_add_path (self->tree, block, path);
  while (same < path->len && same < self->open->len
         && is_same (&g_array_index (path, MagHandoutLevel, same), &g_array_index (self->open, MagHandoutLevel, same)))
    same++;

  while (self->open->len > same)
    end (self);
  for (guint i = same; i < path->len; i++)
    begin (self, &g_array_index (path, MagHandoutLevel, i), block);
}

static gboolean
is_content (const MagHandoutMark *mark)
{
  if (!mark->block)
    return FALSE;

  return mark->kind == MAG_HANDOUT_MARK_TEXT
         || (mark->kind == MAG_HANDOUT_MARK_DRAWING && mark->block->kind == MAG_HANDOUT_BLOCK_FIGURE);
}

static void
visit_cb (const MagHandoutStrip *strip,
          double                 y,
          gboolean               once,
          gpointer               data)
{
  Tagger *self = data;

  for (guint i = 0; i < strip->marks->len; i++)
    {
      MagHandoutContent content = { &g_array_index (strip->marks, MagHandoutMark, i), y };

      if (once && is_content (content.mark))
        g_array_append_val (self->contents, content);
      else
        mag_handout_painter_draw_mark (self->cr, content.mark, y);
    }
}

/* Titles and headings in the language of the handout become bookmarks. */
static void
add_bookmark (Tagger                  *self,
              const MagHandoutContent *content)
{
  cairo_surface_t *surface = cairo_get_target (self->cr);
  const MagHandoutBlock *block = content->mark->block;
  gboolean title = block->kind == MAG_HANDOUT_BLOCK_TITLE;
  const char *main = mag_handout_get_options (mag_handout_layout_get_handout (self->layout))->language;
  g_autofree char *place = NULL;
  int bookmark;

  if ((!title && block->kind != MAG_HANDOUT_BLOCK_HEADING) || content->mark->line > 0
      || (block->language && !g_str_equal (block->language, main)))
    return;

  place = g_strdup_printf ("page=%u pos=[0 %d]", self->page + 1, (int) content->y);
  bookmark = cairo_pdf_surface_add_outline (surface, title ? CAIRO_PDF_OUTLINE_ROOT : self->bookmark,
                                            block->text->str, place, CAIRO_PDF_OUTLINE_FLAG_OPEN);
  if (title)
    self->bookmark = bookmark;
}

static void
draw_content (Tagger                  *self,
              const MagHandoutContent *content)
{
  go_to (self, content->mark->block);
  add_bookmark (self, content);
  mag_handout_painter_draw_mark (self->cr, content->mark, content->y);
}

/* A link ends with its page. */
static void
end_links (Tagger *self)
{
  while (self->open->len > 1
         && g_str_equal (g_array_index (self->open, MagHandoutLevel, self->open->len - 1).name, CAIRO_TAG_LINK))
    end (self);
}

static void
draw_page (Tagger *self,
           guint   page)
{
  static const MagHandoutLevel artifact = { MAG_HANDOUT_TAG_ARTIFACT, NULL };

  self->page = page;
  end_links (self);
  g_array_set_size (self->contents, 0);
  begin (self, &artifact, NULL);
  mag_handout_layout_visit (self->layout, page, visit_cb, self);
  end (self);

  mag_handout_reading_sort (self->contents, self->tree);
  for (guint i = 0; i < self->contents->len; i++)
    draw_content (self, &g_array_index (self->contents, MagHandoutContent, i));
}

/**
 * mag_handout_tagger_draw:
 * @layout: a handout on its pages
 * @cr: a PDF
 *
 * Draws all pages.
 *
 * Returns: (transfer full) (element-type MagHandoutTag): the nodes of the structure, each before
 *   those in it
 */
GArray *
mag_handout_tagger_draw (MagHandoutLayout *layout,
                         cairo_t          *cr)
{
  g_auto (Tagger) self = { .layout = layout, .cr = cr };
  MagHandout *handout = mag_handout_layout_get_handout (layout);

  self.tree = mag_handout_tree_new (mag_handout_get_blocks (handout));
  self.open = g_array_new (FALSE, FALSE, sizeof (MagHandoutLevel));
  self.contents = g_array_new (FALSE, FALSE, sizeof (MagHandoutContent));
  self.tags = g_array_new (FALSE, FALSE, sizeof (MagHandoutTag));

  begin (&self, &document, NULL);
  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      if (i > 0)
        cairo_show_page (cr);
      draw_page (&self, i);
    }
  while (self.open->len > 0)
    end (&self);
  cairo_show_page (cr);

  return g_steal_pointer (&self.tags);
}
