// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The name of a food and its serving, in the two lines of a row. A name that is too long for the first
 * goes on in the second, with the serving behind it, so that all rows stay of one height. A row owns
 * this. */

#include "config.h"

#include "mag-food-texts.h"

struct _MagFoodTexts
{
  /* Owned */
  PangoLayout *name;
  PangoLayout *rest;
  PangoLayout *detail;
  char        *text;

  int          width; /* for which the name was split; 0 where it has to be anew */
};

/**
 * mag_food_texts_new: (skip)
 * @widget: the row
 *
 * Returns: (transfer full): empty texts
 */
MagFoodTexts *
mag_food_texts_new (GtkWidget *widget)
{
  MagFoodTexts *self = g_new0 (MagFoodTexts, 1);
  PangoAttrList *small = pango_attr_list_new ();

  self->name = gtk_widget_create_pango_layout (widget, NULL);
  self->rest = gtk_widget_create_pango_layout (widget, NULL);
  self->detail = gtk_widget_create_pango_layout (widget, NULL);
  pango_attr_list_insert (small, pango_attr_scale_new (0.9));
  pango_layout_set_attributes (self->detail, small);
  pango_attr_list_unref (small);
  pango_layout_set_wrap (self->rest, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  pango_layout_set_ellipsize (self->detail, PANGO_ELLIPSIZE_END);

  return self;
}

void
mag_food_texts_free (MagFoodTexts *self)
{
  g_clear_object (&self->name);
  g_clear_object (&self->rest);
  g_clear_object (&self->detail);
  g_free (self->text);
  g_free (self);
}

/**
 * mag_food_texts_set: (skip)
 * @name: (nullable): the name
 * @detail: (nullable): the serving
 */
void
mag_food_texts_set (MagFoodTexts *self,
                    const char   *name,
                    const char   *detail)
{
  g_set_str (&self->text, name ? name : "");
  pango_layout_set_text (self->detail, detail ? detail : "", -1);
  self->width = 0;
}

/**
 * mag_food_texts_restyle: (skip)
 *
 * Follows a font that has changed.
 */
void
mag_food_texts_restyle (MagFoodTexts *self)
{
  pango_layout_context_changed (self->name);
  pango_layout_context_changed (self->rest);
  pango_layout_context_changed (self->detail);
  self->width = 0;
}

/* The first line has as many words as it holds, the second what is left. */
static void
split (MagFoodTexts *self,
       int           width,
       guint         n_lines)
{
  g_autofree char *first = NULL;
  int length;

  self->width = width;
  pango_layout_set_height (self->name, -(int) n_lines);
  pango_layout_set_width (self->name, width * PANGO_SCALE);
  pango_layout_set_text (self->name, self->text, -1);
  pango_layout_set_ellipsize (self->rest, PANGO_ELLIPSIZE_NONE);
  pango_layout_set_text (self->rest, "", 0);
  if (n_lines > 1 || !pango_layout_is_ellipsized (self->name))
    return;

  pango_layout_set_width (self->rest, width * PANGO_SCALE);
  pango_layout_set_text (self->rest, self->text, -1);
  length = pango_layout_line_get_length (pango_layout_get_line_readonly (self->rest, 0));
  first = g_strchomp (g_strndup (self->text, (gsize) length));
  pango_layout_set_text (self->name, first, -1);
  pango_layout_set_ellipsize (self->rest, PANGO_ELLIPSIZE_END);
  pango_layout_set_text (self->rest, self->text + length, -1);
}

/* What is left of the name leaves the serving its place. Returns how far it goes. */
static int
fit_rest (MagFoodTexts *self,
          int           room,
          int           gap)
{
  int detail, rest;

  pango_layout_set_width (self->detail, -1);
  pango_layout_get_pixel_size (self->detail, &detail, NULL);
  pango_layout_set_width (self->rest, MAX (0, room - gap - MIN (detail, room / 2)) * PANGO_SCALE);
  pango_layout_get_pixel_size (self->rest, &rest, NULL);

  return rest;
}

/**
 * mag_food_texts_arrange: (skip)
 * @columns: where things stand in a row
 * @taken: how much of the second line is taken
 * @gap: how far apart two texts stand in it
 * @texts: (out): what to draw, and where
 *
 * Returns: how many texts there are
 */
guint
mag_food_texts_arrange (MagFoodTexts   *self,
                        MagFoodColumns *columns,
                        int             taken,
                        int             gap,
                        MagFoodText     texts[MAG_FOOD_TEXTS_MAX])
{
  const MagFoodColumn *name = mag_food_columns_get_name (columns);
  int room = MAX (0, name->width - taken);
  int start = name->start;
  guint n = 0;

  if (self->width != name->width)
    split (self, name->width, mag_food_columns_get_n_lines (columns));
  texts[n++] = (MagFoodText) { self->name, start, name->width, FALSE, FALSE };

  if (pango_layout_get_text (self->rest)[0] != '\0')
    {
      int rest = fit_rest (self, room, gap);

      texts[n++] = (MagFoodText) { self->rest, start, pango_layout_get_width (self->rest) / PANGO_SCALE, TRUE, FALSE };
      start += rest + gap;
      room = MAX (0, room - rest - gap);
    }

  pango_layout_set_width (self->detail, room * PANGO_SCALE);
  texts[n++] = (MagFoodText) { self->detail, start, room, TRUE, TRUE };

  return n;
}

/**
 * mag_food_texts_is_cut: (skip)
 *
 * Returns: whether a text ends in dots, as they were arranged last
 */
gboolean
mag_food_texts_is_cut (MagFoodTexts *self)
{
  return pango_layout_is_ellipsized (self->name) || pango_layout_is_ellipsized (self->rest)
         || pango_layout_is_ellipsized (self->detail);
}
