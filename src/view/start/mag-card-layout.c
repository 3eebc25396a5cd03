// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagCardLayout:
 *
 * Sets cards in columns of one width, as many as fit at the cards' natural width, and gives all
 * cards of a row the height of the tallest. The last row keeps the columns of the others, which a
 * wrapping box does not.
 */

#include "config.h"

#include "mag-card-layout.h"

#define SPACING 12

struct _MagCardLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (MagCardLayout, mag_card_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
measure_widest (GtkWidget *widget,
                int       *minimum,
                int       *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static int
get_n_columns (GtkWidget *widget,
               int        width)
{
  int minimum, natural;

  measure_widest (widget, &minimum, &natural);

  return MAX (1, (width + SPACING) / (natural + SPACING));
}

/* The height of the row that begins at a card, whose next row's first card is told. */
static int
measure_row (GtkWidget  *first,
             int         n_columns,
             int         card_width,
             GtkWidget **next)
{
  GtkWidget *child = first;
  int height = 0;

  for (int column = 0; child && column < n_columns; column++)
    {
      int minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, card_width, &minimum, NULL, NULL, NULL);
      height = MAX (height, minimum);
      child = gtk_widget_get_next_sibling (child);
    }
  *next = child;

  return height;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int n_columns = get_n_columns (widget, width);
  int card_width = (width - (n_columns - 1) * SPACING) / n_columns;
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int height = 0;

  while (child)
    height += measure_row (child, n_columns, card_width, &child) + (child ? SPACING : 0);

  return height;
}

static GtkSizeRequestMode
mag_card_layout_get_request_mode (GtkLayoutManager *manager,
                                  GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mag_card_layout_measure (GtkLayoutManager *manager,
                         GtkWidget        *widget,
                         GtkOrientation    orientation,
                         int               for_size,
                         int              *minimum,
                         int              *natural,
                         int              *minimum_baseline,
                         int              *natural_baseline)
{
  measure_widest (widget, minimum, natural);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = measure_height (widget, MAX (for_size, *minimum));
}

static void
mag_card_layout_allocate (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          int               width,
                          int               height,
                          int               baseline)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int n_columns = get_n_columns (widget, width);
  int card_width = (width - (n_columns - 1) * SPACING) / n_columns;
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *next = NULL;

  for (int y = 0; child; y += SPACING)
    {
      int row_height = measure_row (child, n_columns, card_width, &next);

      for (int x = 0; child != next; x += card_width + SPACING, child = gtk_widget_get_next_sibling (child))
        gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? width - x - card_width : x, y, card_width,
                                                            row_height }, -1);
      y += row_height;
    }
}

static void
mag_card_layout_class_init (MagCardLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = mag_card_layout_get_request_mode;
  layout_class->measure = mag_card_layout_measure;
  layout_class->allocate = mag_card_layout_allocate;
}

static void
mag_card_layout_init (MagCardLayout *self)
{
}

/**
 * mag_card_layout_new:
 *
 * Returns: (transfer full): a layout for a widget whose children are cards
 */
GtkLayoutManager *
mag_card_layout_new (void)
{
  return g_object_new (MAG_TYPE_CARD_LAYOUT, NULL);
}
