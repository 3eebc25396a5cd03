// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutLayout:
 *
 * A handout on its pages, in the typeface that ships with the application: what the preview, the
 * printer and the PDF all draw. It is made for one handout and never changes; a view makes a new
 * one when an option changes.
 */

#include "config.h"

#include "mag-handout-layout-private.h"

#include "mag-handout-composition.h"
#include "mag-handout-painter.h"
#include "mag-handout-reading.h"
#include "mag-handout-tree.h"

struct _MagHandoutLayout
{
  GObject                parent_instance;

  /* Owned */
  MagHandout *handout;
  GPtrArray  *compositions;
  GArray     *pages;
  GString    *missing;
};

/* A page of one of the compositions; or, without one, the empty back of a sheet of paper. */
typedef struct
{
  const MagHandoutComposition *composition;
  guint                        index;
} Page;

G_DEFINE_FINAL_TYPE (MagHandoutLayout, mag_handout_layout, G_TYPE_OBJECT)

static void
mag_handout_layout_finalize (GObject *object)
{
  MagHandoutLayout *self = MAG_HANDOUT_LAYOUT (object);

  g_clear_pointer (&self->pages, g_array_unref);
  g_clear_pointer (&self->compositions, g_ptr_array_unref);
  g_clear_object (&self->handout);
  g_string_free (self->missing, TRUE);

  G_OBJECT_CLASS (mag_handout_layout_parent_class)->finalize (object);
}

static void
mag_handout_layout_class_init (MagHandoutLayoutClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_handout_layout_finalize;
}

static void
mag_handout_layout_init (MagHandoutLayout *self)
{
  self->missing = g_string_new (NULL);
}

static const MagHandoutComposition *
get_composition (MagHandoutLayout *self,
                 guint             index)
{
  return g_ptr_array_index (self->compositions, index);
}

/* On paper that is printed on both sides, each leaf starts on a sheet of its own. */
static void
add_pages (MagHandoutLayout            *self,
           const MagHandoutComposition *composition)
{
  if (mag_handout_get_options (self->handout)->duplex && self->pages->len % 2 == 1)
    g_array_set_size (self->pages, self->pages->len + 1);

  for (guint i = 0; i < composition->pages->len; i++)
    {
      Page page = { composition, i };

      g_array_append_val (self->pages, page);
    }
}

static void
set_feet (MagHandoutLayout         *self,
          const MagHandoutContexts *contexts)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      const Page *page = &g_array_index (self->pages, Page, i);

      if (page->composition && page->index == 0)
        mag_handout_composition_set_feet ((MagHandoutComposition *) page->composition,
                                          self->handout, contexts, i, self->pages->len);
    }
}

static gboolean
compose (MagHandoutLayout  *self,
         const char        *font_dir,
         gboolean           with_others,
         GError           **error)
{
  GPtrArray *leaves = mag_handout_get_leaves (self->handout);
  g_auto (MagHandoutContexts) contexts = { NULL };

  if (!mag_handout_contexts_init (&contexts, mag_handout_get_options (self->handout), font_dir,
                                  with_others, error))
    return FALSE;

  g_string_truncate (self->missing, 0);
  g_ptr_array_set_size (self->compositions, 0);
  g_array_set_size (self->pages, 0);
  for (guint i = 0; i < leaves->len; i++)
    {
      MagHandoutLeaf *leaf = g_ptr_array_index (leaves, i);

      g_ptr_array_add (self->compositions,
                       mag_handout_composition_new (self->handout, leaf, &contexts));
      add_pages (self, get_composition (self, i));
      g_string_append (self->missing, get_composition (self, i)->missing->str);
    }
  set_feet (self, &contexts);

  return TRUE;
}

/**
 * mag_handout_layout_new:
 * @handout: a handout
 * @font_dir: the directory that holds the application's fonts
 * @error: return location for an error
 *
 * Puts a handout on pages. The system's own fonts are read only where ours lack a letter. A layout
 * belongs to the thread that made it: it may be drawn in no other one.
 *
 * Returns: (transfer full): the layout, or %NULL with an error that names the font file that is
 *   missing
 */
MagHandoutLayout *
mag_handout_layout_new (MagHandout  *handout,
                        const char  *font_dir,
                        GError     **error)
{
  g_autoptr (MagHandoutLayout) self = NULL;

  g_return_val_if_fail (MAG_IS_HANDOUT (handout), NULL);
  g_return_val_if_fail (font_dir != NULL, NULL);

  self = g_object_new (MAG_TYPE_HANDOUT_LAYOUT, NULL);
  self->handout = g_object_ref (handout);
  self->compositions = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_composition_free);
  self->pages = g_array_new (FALSE, TRUE, sizeof (Page));
  if (!compose (self, font_dir, FALSE, error))
    return NULL;
  if (self->missing->len > 0 && !compose (self, font_dir, TRUE, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * mag_handout_layout_get_handout:
 *
 * Returns: (transfer none): the handout
 */
MagHandout *
mag_handout_layout_get_handout (MagHandoutLayout *self)
{
  return self->handout;
}

/**
 * mag_handout_layout_dup_missing:
 *
 * Returns: (transfer full) (nullable): the letters that no font has, and that will be missing on the
 *   paper; %NULL where there are none
 */
char *
mag_handout_layout_dup_missing (MagHandoutLayout *self)
{
  return self->missing->len > 0 ? g_strdup (self->missing->str) : NULL;
}

guint
mag_handout_layout_get_n_pages (MagHandoutLayout *self)
{
  return self->pages->len;
}

/**
 * mag_handout_layout_get_page_size:
 * @width: (out): the width of the paper in points
 * @height: (out): the height of the paper in points
 */
void
mag_handout_layout_get_page_size (MagHandoutLayout *self,
                                  double           *width,
                                  double           *height)
{
  *width = get_composition (self, 0)->style.page_width;
  *height = get_composition (self, 0)->style.page_height;
}

/**
 * mag_handout_layout_get_bottom:
 * @page: a page, from 0
 *
 * Returns: where the foot of that page ends, in points from the top of the paper: half way down a
 *   card that fits on half a page, 0 on an empty back
 */
double
mag_handout_layout_get_bottom (MagHandoutLayout *self,
                               guint             page)
{
  const Page *place;
  const MagHandoutStrip *foot;

  g_return_val_if_fail (page < self->pages->len, 0);

  place = &g_array_index (self->pages, Page, page);
  if (!place->composition)
    return 0;

  foot = g_ptr_array_index (place->composition->feet, place->index);

  return place->composition->bottom + foot->height;
}

/**
 * mag_handout_layout_visit:
 * @page: a page, from 0
 * @func: what to call with each strip on the page, from top to bottom
 */
void
mag_handout_layout_visit (MagHandoutLayout    *self,
                          guint                page,
                          MagHandoutVisitFunc  func,
                          gpointer             data)
{
  const Page *at = &g_array_index (self->pages, Page, page);
  const MagHandoutComposition *composition = at->composition;
  GArray *places;

  if (!composition)
    return;

  places = g_ptr_array_index (composition->pages, at->index);
  for (guint i = 0; i < places->len; i++)
    {
      const MagHandoutPlace *place = &g_array_index (places, MagHandoutPlace, i);

      func (place->strip, composition->top + place->y, !place->repeated, data);
    }
  func (g_ptr_array_index (composition->feet, at->index), composition->bottom, FALSE, data);

  if (composition->cut)
    func (composition->cut, composition->style.page_height / 2, FALSE, data);
}

static void
gather_cb (const MagHandoutStrip *strip,
           double                 y,
           gboolean               once,
           gpointer               data)
{
  for (guint i = 0; i < strip->marks->len; i++)
    {
      MagHandoutContent content = { &g_array_index (strip->marks, MagHandoutMark, i), y };

      g_array_append_val ((GArray *) data, content);
    }
}

/**
 * mag_handout_layout_dup_page_text:
 * @page: a page, from 0
 *
 * Returns: (transfer full): what stands on that page, a line for each paragraph in the order in which
 *   they are read, for those who do not see it
 */
char *
mag_handout_layout_dup_page_text (MagHandoutLayout *self,
                                  guint             page)
{
  g_autoptr (GArray) contents = g_array_new (FALSE, FALSE, sizeof (MagHandoutContent));
  g_autoptr (GHashTable) tree = NULL;

  g_return_val_if_fail (page < self->pages->len, NULL);

  tree = mag_handout_tree_new (mag_handout_get_blocks (self->handout));
  mag_handout_layout_visit (self, page, gather_cb, contents);
  mag_handout_reading_sort (contents, tree);

  return mag_handout_reading_dup_text (contents);
}

static void
draw_cb (const MagHandoutStrip *strip,
         double                 y,
         gboolean               once,
         gpointer               data)
{
  mag_handout_painter_draw (data, strip, y);
}

/**
 * mag_handout_layout_draw_page:
 * @page: a page, from 0
 * @cr: where to draw: one unit is a point, the origin the top left of the paper
 *
 * Draws a page. The paper itself is not painted.
 */
void
mag_handout_layout_draw_page (MagHandoutLayout *self,
                              guint             page,
                              cairo_t          *cr)
{
  g_return_if_fail (page < self->pages->len);

  mag_handout_layout_visit (self, page, draw_cb, cr);
}
