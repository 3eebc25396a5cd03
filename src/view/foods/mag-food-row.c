// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodRow:
 *
 * One row of a list of foods: a mark, the name, a serving, a bar and figures. It is one widget that
 * draws all of them, since a widget for each figure is what makes long tables slow; the mark is
 * drawn as well. A name that is too long goes on before the serving, so that all rows stay of one
 * height. A screen reader hears one sentence. The list owns its rows and fills them again and again.
 */

#include "config.h"

#include "mag-food-row.h"

#include <adwaita.h>

#include "mag-food-drawing.h"
#include "mag-food-texts.h"

#define NO_POSITION G_MAXUINT

/* In pixels. */
#define MARK_SIZE   16
#define MARK_GAP    14
#define BAR_HEIGHT  10
#define BELOW_BAR   6
#define LINE_GAP    2
#define SECOND_GAP  12

struct _MagFoodRow
{
  GtkWidget       parent_instance;

  /* Owned */
  MagFoodColumns *columns;
  MagFoodTexts   *texts;
  MagFoodRowText  text;

  guint           position;
};

G_DEFINE_FINAL_TYPE (MagFoodRow, mag_food_row, GTK_TYPE_WIDGET)

void
mag_food_row_text_clear (MagFoodRowText *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->detail, g_free);
  g_clear_pointer (&self->spoken, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (self->figures); i++)
    g_clear_pointer (&self->figures[i], g_free);
}

static gboolean
is_mirrored (MagFoodRow *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* From the leading edge, behind the mark, to where it is drawn. */
static float
place (MagFoodRow *self,
       int         start,
       int         width)
{
  int x = MARK_SIZE + MARK_GAP + start;

  return (float) (is_mirrored (self) ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x);
}

static void
draw_layout (MagFoodRow  *self,
             GtkSnapshot *snapshot,
             PangoLayout *layout,
             float        x,
             float        y,
             float        opacity)
{
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= opacity;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* Figures end where their column ends. */
static int
draw_figure (MagFoodRow          *self,
             GtkSnapshot         *snapshot,
             guint                column,
             const MagFoodColumn *place_of,
             int                  y,
             int                  height)
{
  PangoLayout *layout;
  int width, text_height, start;

  if (!self->text.figures[column])
    return 0;

  layout = mag_food_columns_lay_out (self->columns, self->text.figures[column], column == 0);
  pango_layout_get_pixel_size (layout, &width, &text_height);
  start = place_of->start + place_of->width - width;
  draw_layout (self, snapshot, layout, place (self, start, width), (float) (y + (height - text_height) / 2),
               1.0f);

  return width;
}

/* The groove shows how long the longest bar is. */
static void
draw_bar (MagFoodRow  *self,
          GtkSnapshot *snapshot,
          int          y,
          int          height)
{
  const MagFoodColumn *bar = mag_food_columns_get_bar (self->columns);
  int width = (int) (bar->width * CLAMP (self->text.bar, 0.0, 1.0) + 0.5);

  mag_food_drawing_add_groove (GTK_WIDGET (self), snapshot,
                               &GRAPHENE_RECT_INIT (place (self, bar->start, bar->width), y, bar->width, height));
  if (width > 0)
    mag_food_drawing_add_bar (snapshot, &GRAPHENE_RECT_INIT (place (self, bar->start, width), y,
                                                             MAX (width, height), height));
}

static void
draw_mark (MagFoodRow  *self,
           GtkSnapshot *snapshot,
           float        y)
{
  float x = is_mirrored (self) ? (float) (gtk_widget_get_width (GTK_WIDGET (self)) - MARK_SIZE) : 0.0f;

  mag_food_drawing_add_mark (GTK_WIDGET (self), snapshot, &GRAPHENE_RECT_INIT (x, y, MARK_SIZE, MARK_SIZE),
                             self->text.picked);
}

static void
draw_texts (MagFoodRow  *self,
            GtkSnapshot *snapshot,
            int          second)
{
  float dimmed = adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 1.0f : 0.75f;
  MagFoodText texts[MAG_FOOD_TEXTS_MAX];
  int taken = 0;
  guint n;

  if (mag_food_columns_get_narrow (self->columns))
    taken = SECOND_GAP + draw_figure (self, snapshot, 0, mag_food_columns_get_figure (self->columns, 0), second,
                                      mag_food_columns_get_line (self->columns, FALSE));
  n = mag_food_texts_arrange (self->texts, self->columns, taken, SECOND_GAP, texts);
  for (guint i = 0; i < n; i++)
    draw_layout (self, snapshot, texts[i].layout, place (self, texts[i].start, texts[i].width),
                 texts[i].below ? (float) second : 0, texts[i].dimmed ? dimmed : 1.0f);
}

/* Where the second line begins, below a name of one line or two. */
static int
get_second (MagFoodColumns *columns)
{
  return mag_food_columns_get_line (columns, FALSE) * (int) mag_food_columns_get_n_lines (columns) + LINE_GAP;
}

static void
mag_food_row_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  MagFoodRow *self = MAG_FOOD_ROW (widget);
  int height = gtk_widget_get_height (widget);
  int line = mag_food_columns_get_line (self->columns, FALSE);

  if (self->position == NO_POSITION)
    return;

  draw_texts (self, snapshot, get_second (self->columns));
  if (mag_food_columns_get_narrow (self->columns))
    {
      draw_mark (self, snapshot, (float) (line - MARK_SIZE) / 2);
      draw_bar (self, snapshot, height - BELOW_BAR, BELOW_BAR);
      return;
    }

  draw_mark (self, snapshot, (float) (height - MARK_SIZE) / 2);
  draw_bar (self, snapshot, (height - BAR_HEIGHT) / 2, BAR_HEIGHT);
  for (guint i = 0; i < mag_food_columns_get_n_shown (self->columns); i++)
    draw_figure (self, snapshot, i, mag_food_columns_get_figure (self->columns, i), 0, height);
}

/* The list gives all rows one size; by itself a row asks for none. */
static void
mag_food_row_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = *natural = 0;
}

/* A name that does not fit can be read in full where the pointer is. */
static gboolean
mag_food_row_query_tooltip (GtkWidget  *widget,
                            int         x,
                            int         y,
                            gboolean    keyboard,
                            GtkTooltip *tooltip)
{
  MagFoodRow *self = MAG_FOOD_ROW (widget);

  if (!mag_food_row_is_cut (self))
    return FALSE;

  {
    g_autofree char *text = g_strjoin ("\n", self->text.name, self->text.detail, NULL);

    gtk_tooltip_set_text (tooltip, text);
  }

  return TRUE;
}

static void
mag_food_row_css_changed (GtkWidget         *widget,
                          GtkCssStyleChange *change)
{
  MagFoodRow *self = MAG_FOOD_ROW (widget);

  GTK_WIDGET_CLASS (mag_food_row_parent_class)->css_changed (widget, change);
  mag_food_texts_restyle (self->texts);
}

static void
mag_food_row_dispose (GObject *object)
{
  MagFoodRow *self = MAG_FOOD_ROW (object);

  g_clear_object (&self->columns);
  g_clear_pointer (&self->texts, mag_food_texts_free);
  mag_food_row_text_clear (&self->text);

  G_OBJECT_CLASS (mag_food_row_parent_class)->dispose (object);
}

static void
mag_food_row_class_init (MagFoodRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_row_dispose;
  widget_class->measure = mag_food_row_measure;
  widget_class->snapshot = mag_food_row_snapshot;
  widget_class->query_tooltip = mag_food_row_query_tooltip;
  widget_class->css_changed = mag_food_row_css_changed;

  gtk_widget_class_set_css_name (widget_class, "row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
mag_food_row_init (MagFoodRow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->position = NO_POSITION;
  self->texts = mag_food_texts_new (widget);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (widget, "activatable");
}

/**
 * mag_food_row_new:
 * @columns: where things stand
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
mag_food_row_new (MagFoodColumns *columns)
{
  MagFoodRow *self = g_object_new (MAG_TYPE_FOOD_ROW, NULL);

  self->columns = g_object_ref (columns);

  return GTK_WIDGET (self);
}

/**
 * mag_food_row_set_position:
 * @position: which row of the list it is
 * @n_rows: how many the list has
 *
 * Says where in the list the row stands.
 */
void
mag_food_row_set_position (MagFoodRow *self,
                           guint       position,
                           guint       n_rows)
{
  self->position = position;
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) position + 1,
                                  GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) n_rows, -1);
}

guint
mag_food_row_get_position (MagFoodRow *self)
{
  return self->position;
}

/**
 * mag_food_row_take_text:
 * @text: what to show, which is empty afterwards
 *
 * Fills the row.
 */
void
mag_food_row_take_text (MagFoodRow     *self,
                        MagFoodRowText *text)
{
  mag_food_row_text_clear (&self->text);
  self->text = *text;
  *text = (MagFoodRowText) { 0 };

  mag_food_texts_set (self->texts, self->text.name, self->text.detail);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->text.spoken ? self->text.spoken : "", -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, self->text.picked, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mag_food_row_is_cut:
 *
 * Returns: whether a text of the row, as it was drawn last, ends in dots
 */
gboolean
mag_food_row_is_cut (MagFoodRow *self)
{
  return mag_food_texts_is_cut (self->texts);
}

/**
 * mag_food_row_get_mark:
 *
 * Returns: how much of a row, from its leading edge, belongs to the mark
 */
int
mag_food_row_get_mark (void)
{
  return MARK_SIZE + MARK_GAP;
}

/**
 * mag_food_row_get_lines_height:
 * @columns: where things stand
 *
 * Returns: how high the lines of a row are
 */
int
mag_food_row_get_lines_height (MagFoodColumns *columns)
{
  return get_second (columns) + mag_food_columns_get_line (columns, TRUE) +
         (mag_food_columns_get_narrow (columns) ? 2 * BELOW_BAR : 0);
}
