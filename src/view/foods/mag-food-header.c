// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodHeader:
 *
 * The headings over a list of foods, where there is room for columns. A heading is a button that
 * ranks by its figure. The list owns it and allocates it after the rows, which know what fits.
 */

#include "config.h"

#include "mag-food-header.h"

#include <glib/gi18n-lib.h>

#include "mag-food-row.h"

struct _MagFoodHeader
{
  GtkWidget       parent_instance;

  /* Owned */
  MagFoodColumns *columns;

  /* Children */
  GtkWidget      *name;
  GtkWidget      *buttons[MAG_FOOD_COLUMNS_MAX];
};

enum
{
  COLUMN_CLICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagFoodHeader, mag_food_header, GTK_TYPE_WIDGET)

static void
clicked_cb (GtkWidget     *button,
            MagFoodHeader *self)
{
  for (guint i = 0; i < MAG_FOOD_COLUMNS_MAX; i++)
    if (self->buttons[i] == button)
      g_signal_emit (self, signals[COLUMN_CLICKED], 0, i);
}

static GtkWidget *
create_button (MagFoodHeader *self)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return button;
}

static void
allocate_at (MagFoodHeader       *self,
             GtkWidget           *child,
             const MagFoodColumn *column,
             int                  height)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int x = mag_food_row_get_mark () + column->start;
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  minimum = MAX (minimum, column->width);
  x += column->width - minimum;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = width - x - minimum;
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, 0, minimum, height }, -1);
}

static void
mag_food_header_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  MagFoodHeader *self = MAG_FOOD_HEADER (widget);
  guint n_shown = mag_food_columns_get_n_shown (self->columns);

  allocate_at (self, self->name, mag_food_columns_get_name (self->columns), height);
  for (guint i = 0; i < MAG_FOOD_COLUMNS_MAX && self->buttons[i]; i++)
    {
      gtk_widget_set_child_visible (self->buttons[i], i < n_shown);
      if (i < n_shown)
        allocate_at (self, self->buttons[i], mag_food_columns_get_figure (self->columns, i), height);
    }
}

static void
mag_food_header_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int height;

      gtk_widget_measure (child, orientation, -1, &height, NULL, NULL, NULL);
      *minimum = *natural = MAX (*minimum, height);
    }
}

static void
mag_food_header_dispose (GObject *object)
{
  MagFoodHeader *self = MAG_FOOD_HEADER (object);

  g_clear_pointer (&self->name, gtk_widget_unparent);
  for (guint i = 0; i < MAG_FOOD_COLUMNS_MAX; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);
  g_clear_object (&self->columns);

  G_OBJECT_CLASS (mag_food_header_parent_class)->dispose (object);
}

static void
mag_food_header_class_init (MagFoodHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_header_dispose;
  widget_class->measure = mag_food_header_measure;
  widget_class->size_allocate = mag_food_header_size_allocate;

  /**
   * MagFoodHeader::column-clicked:
   * @column: which figure
   *
   * The reader wants to rank by a figure.
   */
  signals[COLUMN_CLICKED] = g_signal_new ("column-clicked", MAG_TYPE_FOOD_HEADER, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "foodheader");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
mag_food_header_init (MagFoodHeader *self)
{
  self->name = gtk_label_new (_("Food"));
  gtk_label_set_xalign (GTK_LABEL (self->name), 0);
  gtk_widget_set_parent (self->name, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Rank by"), -1);
}

/**
 * mag_food_header_set_columns:
 * @columns: where things stand
 *
 * Says over what the headings stand. To be called once.
 */
void
mag_food_header_set_columns (MagFoodHeader  *self,
                             MagFoodColumns *columns)
{
  g_set_object (&self->columns, columns);
}

/* The first figure is the one that the rows are ranked by. */
static void
show_title (MagFoodHeader *self,
            guint          column)
{
  const char *title = mag_food_columns_get_title (self->columns, column);
  g_autofree char *spoken = g_strdelimit (g_strdup (title), "\n", ' ');

  if (!self->buttons[column])
    self->buttons[column] = create_button (self);
  gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->buttons[column]))), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[column]), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  if (column == 0)
    {
      gtk_widget_add_css_class (self->buttons[column], "ranked");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[column]), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      _("The foods are ranked by this"), -1);
    }
}

/**
 * mag_food_header_update:
 *
 * Shows the titles of the columns, which have changed.
 */
void
mag_food_header_update (MagFoodHeader *self)
{
  guint n = mag_food_columns_get_n_titles (self->columns);

  for (guint i = 0; i < n; i++)
    show_title (self, i);
  for (guint i = n; i < MAG_FOOD_COLUMNS_MAX; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
