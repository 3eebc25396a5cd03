// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodColumns:
 *
 * Where the parts of a row of foods stand at the width that there is, and the figures set in type:
 * the same few hundred numbers come again and again, so each is shaped once and shared by all rows.
 * The list owns this; its heading and its rows ask.
 *
 * Room goes to the name, the bar and the first figure; further figures come one by one, as long as
 * they fit. Too narrow for a bar beside the name, a row puts it below.
 */

#include "config.h"

#include "mag-food-columns.h"

#include <math.h>

/* Lengths in widths of a digit, so that they follow the size of the text. */
#define NAME_DIGITS   32
#define BAR_DIGITS    11
#define GAP_DIGITS    1.6
#define NARROW_DIGITS 60
#define TIGHT_DIGITS  34

/* What the figures of one list take at the most. */
#define MAX_LAYOUTS 4000

struct _MagFoodColumns
{
  GObject        parent_instance;

  /* Owned */
  GStrv          titles;
  PangoContext  *context;
  GHashTable    *layouts[2];

  MagFoodColumn  name;
  MagFoodColumn  bar;
  MagFoodColumn  figures[MAG_FOOD_COLUMNS_MAX];
  guint          n_shown;
  int            width;
  double         digit;
  int            lines[2];
  gboolean       narrow;
  guint          n_lines;
};

G_DEFINE_FINAL_TYPE (MagFoodColumns, mag_food_columns, G_TYPE_OBJECT)

/* Figures stand under one another: digits are all of one width. */
static PangoLayout *
create_layout (MagFoodColumns *self,
               const char     *text,
               gboolean        main)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_attr_list_insert (attributes, main ? pango_attr_weight_new (PANGO_WEIGHT_BOLD)
                                           : pango_attr_scale_new (0.9));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

static int
measure_title (MagFoodColumns *self,
               guint           column)
{
  g_auto (GStrv) lines = g_strsplit (self->titles[column], "\n", -1);
  int widest = 0;

  for (guint i = 0; lines[i]; i++)
    {
      int width;

      pango_layout_get_pixel_size (mag_food_columns_lay_out (self, lines[i], FALSE), &width, NULL);
      widest = MAX (widest, width);
    }

  return widest;
}

static void
mag_food_columns_dispose (GObject *object)
{
  MagFoodColumns *self = MAG_FOOD_COLUMNS (object);

  g_clear_pointer (&self->titles, g_strfreev);
  g_clear_object (&self->context);
  for (guint i = 0; i < G_N_ELEMENTS (self->layouts); i++)
    g_clear_pointer (&self->layouts[i], g_hash_table_unref);

  G_OBJECT_CLASS (mag_food_columns_parent_class)->dispose (object);
}

static void
mag_food_columns_class_init (MagFoodColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_food_columns_dispose;
}

static void
mag_food_columns_init (MagFoodColumns *self)
{
  self->titles = g_new0 (char *, 1);
  for (guint i = 0; i < G_N_ELEMENTS (self->layouts); i++)
    self->layouts[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * mag_food_columns_new:
 *
 * Returns: (transfer full): columns without any figure
 */
MagFoodColumns *
mag_food_columns_new (void)
{
  return g_object_new (MAG_TYPE_FOOD_COLUMNS, NULL);
}

/**
 * mag_food_columns_set_titles:
 * @titles: the headings of the figures, the most important first
 *
 * Says which figures there are. The first stands beside the bar.
 */
void
mag_food_columns_set_titles (MagFoodColumns    *self,
                             const char *const *titles)
{
  g_return_if_fail (g_strv_length ((char **) titles) <= MAG_FOOD_COLUMNS_MAX);

  g_clear_pointer (&self->titles, g_strfreev);
  self->titles = g_strdupv ((char **) titles);
  self->width = 0;
}

const char *
mag_food_columns_get_title (MagFoodColumns *self,
                            guint           column)
{
  g_return_val_if_fail (column < g_strv_length (self->titles), NULL);

  return self->titles[column];
}

guint
mag_food_columns_get_n_titles (MagFoodColumns *self)
{
  return g_strv_length (self->titles);
}

/**
 * mag_food_columns_get_n_shown:
 *
 * Returns: how many figures there is room for
 */
guint
mag_food_columns_get_n_shown (MagFoodColumns *self)
{
  return self->n_shown;
}

/**
 * mag_food_columns_get_narrow:
 *
 * Returns: whether the figure and its bar stand below the name
 */
gboolean
mag_food_columns_get_narrow (MagFoodColumns *self)
{
  return self->narrow;
}

/**
 * mag_food_columns_get_n_lines:
 *
 * Returns: how many lines a name may take
 */
guint
mag_food_columns_get_n_lines (MagFoodColumns *self)
{
  return self->n_lines;
}

/**
 * mag_food_columns_restyle:
 * @widget: the widget whose font counts
 *
 * Sets everything anew in the font of a widget, which may have changed.
 */
void
mag_food_columns_restyle (MagFoodColumns *self,
                          GtkWidget      *widget)
{
  PangoLayout *digits;
  int width;

  g_set_object (&self->context, gtk_widget_get_pango_context (widget));
  for (guint i = 0; i < G_N_ELEMENTS (self->layouts); i++)
    g_hash_table_remove_all (self->layouts[i]);

  digits = mag_food_columns_lay_out (self, "0000000000", FALSE);
  pango_layout_get_pixel_size (digits, &width, &self->lines[1]);
  self->digit = width / 10.0;
  pango_layout_get_pixel_size (mag_food_columns_lay_out (self, "0", TRUE), NULL, &self->lines[0]);
  self->width = 0;
}

static void
fit_narrow (MagFoodColumns *self,
            int             width)
{
  self->n_shown = 1;
  self->n_lines = width < TIGHT_DIGITS * self->digit ? 2 : 1;
  self->name = (MagFoodColumn) { 0, width };
  self->bar = (MagFoodColumn) { 0, width };
  self->figures[0] = (MagFoodColumn) { 0, width };
}

static void
fit_wide (MagFoodColumns *self,
          int             width)
{
  int gap = (int) (GAP_DIGITS * self->digit);
  int bar = (int) (BAR_DIGITS * self->digit);
  int rest = width - (int) (NAME_DIGITS * self->digit) - bar - gap;
  int end = width;
  guint n = 0;
  int needed[MAG_FOOD_COLUMNS_MAX];

  for (; self->titles[n]; n++)
    {
      needed[n] = MAX (measure_title (self, n), (int) ((n == 0 ? 7 : 5) * self->digit)) + gap;
      if (n > 0 && needed[n] > rest)
        break;
      rest -= needed[n];
    }

  self->n_shown = n;
  self->n_lines = 1;
  while (n-- > 0)
    {
      end -= needed[n];
      self->figures[n] = (MagFoodColumn) { end, needed[n] };
    }
  self->bar = (MagFoodColumn) { end - bar, bar };
  self->name = (MagFoodColumn) { 0, MAX (0, end - bar - gap) };
}

/**
 * mag_food_columns_fit:
 * @width: the width of a row
 *
 * Gives every part its place.
 */
void
mag_food_columns_fit (MagFoodColumns *self,
                      int             width)
{
  g_return_if_fail (self->context != NULL);

  if (self->width == width || !self->titles[0])
    return;

  self->width = width;
  self->narrow = width < NARROW_DIGITS * self->digit;
  if (self->narrow)
    fit_narrow (self, width);
  else
    fit_wide (self, width);
}

const MagFoodColumn *
mag_food_columns_get_name (MagFoodColumns *self)
{
  return &self->name;
}

const MagFoodColumn *
mag_food_columns_get_bar (MagFoodColumns *self)
{
  return &self->bar;
}

const MagFoodColumn *
mag_food_columns_get_figure (MagFoodColumns *self,
                             guint           column)
{
  g_return_val_if_fail (column < self->n_shown, NULL);

  return &self->figures[column];
}

/**
 * mag_food_columns_get_line:
 * @small: whether a line of small text is meant
 *
 * Returns: the height of a line
 */
int
mag_food_columns_get_line (MagFoodColumns *self,
                           gboolean        small)
{
  return self->lines[small ? 1 : 0];
}

/**
 * mag_food_columns_lay_out:
 * @figure: a figure as text
 * @main: whether it is the one that the rows are ranked by
 *
 * Returns: (transfer none): the figure set in type
 */
PangoLayout *
mag_food_columns_lay_out (MagFoodColumns *self,
                          const char     *figure,
                          gboolean        main)
{
  GHashTable *layouts = self->layouts[main ? 1 : 0];
  PangoLayout *layout = g_hash_table_lookup (layouts, figure);

  if (layout)
    return layout;

  if (g_hash_table_size (layouts) >= MAX_LAYOUTS)
    g_hash_table_remove_all (layouts);
  layout = create_layout (self, figure, main);
  g_hash_table_insert (layouts, g_strdup (figure), layout);

  return layout;
}
