// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagColumnLayout:
 *
 * Lays out a table whose one child scrolls a column view. A column view knows how high a wrapped text is
 * only where the width of its column is fixed, so that widths have to follow the window by hand: whenever
 * the table gets a width, it is asked to fit its columns to it. The table owns this.
 */

#include "config.h"

#include "mag-column-layout.h"

struct _MagColumnLayout
{
  GtkLayoutManager  parent_instance;

  MagColumnFit      fit;
};

G_DEFINE_FINAL_TYPE (MagColumnLayout, mag_column_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
mag_column_layout_measure (GtkLayoutManager *layout,
                           GtkWidget        *table,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (table), orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
  /* The widths that the columns have now say nothing of the room there is. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = 0;
}

static void
mag_column_layout_allocate (GtkLayoutManager *layout,
                            GtkWidget        *table,
                            int               width,
                            int               height,
                            int               baseline)
{
  MAG_COLUMN_LAYOUT (layout)->fit (table, width);
  gtk_widget_allocate (gtk_widget_get_first_child (table), width, height, baseline, NULL);
}

static void
mag_column_layout_class_init (MagColumnLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = mag_column_layout_measure;
  layout_class->allocate = mag_column_layout_allocate;
}

static void
mag_column_layout_init (MagColumnLayout *self)
{
}

/**
 * mag_column_layout_new:
 * @fit: gives the columns their widths
 *
 * Returns: (transfer full): a layout for one table
 */
GtkLayoutManager *
mag_column_layout_new (MagColumnFit fit)
{
  MagColumnLayout *self = g_object_new (MAG_TYPE_COLUMN_LAYOUT, NULL);

  self->fit = fit;

  return GTK_LAYOUT_MANAGER (self);
}
