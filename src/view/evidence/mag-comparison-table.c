// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagComparisonTable:
 *
 * A comparison in columns: the aspects, and then the things that were chosen. Its cells take the
 * focus one by one, and Enter, Space or a click opens one. As in the table of claims, Tab goes through
 * what a row holds and then leaves the table; the arrows go everywhere.
 */

#include "config.h"

#include "mag-comparison-table.h"

#include "mag-column-layout.h"
#include "mag-comparison-cell.h"

#define SCROLLBAR_WIDTH 16

struct _MagComparisonTable
{
  AdwBin         parent_instance;

  /* Template */
  GtkColumnView *view;
};

enum
{
  CELL_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagComparisonTable, mag_comparison_table, ADW_TYPE_BIN)

static guint
count_shown (GListModel *columns)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      n += gtk_column_view_column_get_visible (column) ? 1 : 0;
    }

  return n;
}

/* The aspects are short and need less. */
static void
fit_columns (GtkWidget *widget,
             int        width)
{
  GListModel *columns = gtk_column_view_get_columns (MAG_COMPARISON_TABLE (widget)->view);
  int n = (int) count_shown (columns);
  int room = width - SCROLLBAR_WIDTH;
  int aspect = room * 3 / (3 + 4 * (n - 1));

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      gtk_column_view_column_set_fixed_width (column, i == 0 ? aspect : (room - aspect) / MAX (n - 1, 1));
    }
}

static void
opened_cb (MagComparisonTable *self,
           MagComparisonCell  *cell)
{
  g_signal_emit (self, signals[CELL_ACTIVATED], 0, mag_comparison_cell_get_cell (cell));
}

static void
clicked_cb (GtkGestureClick   *gesture,
            int                n_press,
            double             x,
            double             y,
            MagComparisonCell *cell)
{
  mag_comparison_cell_open (cell);
}

/* The cell that has the focus is a widget of GTK's round ours. */
static gboolean
open_focused (GtkWidget *widget,
              GVariant  *arguments,
              gpointer   user_data)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *child = focus ? gtk_widget_get_first_child (focus) : NULL;

  if (!child || !MAG_IS_COMPARISON_CELL (child))
    return GDK_EVENT_PROPAGATE;

  mag_comparison_cell_open (MAG_COMPARISON_CELL (child));

  return GDK_EVENT_STOP;
}

static void
mag_comparison_table_class_init (MagComparisonTableClass *klass)
{
  /**
   * MagComparisonTable::cell-activated:
   * @cell: the cell
   *
   * The reader wants to see what a cell rests on.
   */
  signals[CELL_ACTIVATED] = g_signal_new ("cell-activated", MAG_TYPE_COMPARISON_TABLE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, MAG_TYPE_TABLE_CELL);
}

static void
add_keys (MagComparisonTable *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                          gtk_shortcut_new (gtk_keyval_trigger_new (keys[i], 0),
                                                            gtk_callback_action_new (open_focused, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->view), controller);
}

static void
mag_comparison_table_init (MagComparisonTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->view = g_object_new (GTK_TYPE_COLUMN_VIEW, "show-row-separators", TRUE, "show-column-separators", TRUE,
                             "tab-behavior", GTK_LIST_TAB_ITEM, "reorderable", FALSE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "comparison");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  adw_bin_set_child (ADW_BIN (self), scroller);
  gtk_widget_set_layout_manager (GTK_WIDGET (self), mag_column_layout_new (fit_columns));
  add_keys (self);
}

static void
setup_aspect_cb (GtkSignalListItemFactory *factory,
                 GtkColumnViewCell        *item)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0, "yalign", 0.0, NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_column_view_cell_set_child (item, label);
  gtk_column_view_cell_set_focusable (item, TRUE);
}

static void
name_cell (GtkWidget  *child,
           const char *name)
{
  GtkWidget *parent = gtk_widget_get_parent (child);

  if (parent)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
bind_aspect_cb (GtkSignalListItemFactory *factory,
                GtkColumnViewCell        *item)
{
  MagTableRow *row = gtk_column_view_cell_get_item (item);
  GtkWidget *label = gtk_column_view_cell_get_child (item);

  gtk_label_set_label (GTK_LABEL (label), mag_table_row_get_title (row));
  name_cell (label, mag_table_row_get_title (row));
}

static void
setup_cell_cb (MagComparisonTable *self,
               GtkColumnViewCell  *item)
{
  GtkWidget *cell = mag_comparison_cell_new ();
  GtkGesture *gesture = gtk_gesture_click_new ();

  g_signal_connect_object (gesture, "released", G_CALLBACK (clicked_cb), cell, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (gesture));
  gtk_widget_set_cursor_from_name (cell, "pointer");
  g_signal_connect_object (cell, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  gtk_column_view_cell_set_child (item, cell);
  gtk_column_view_cell_set_focusable (item, TRUE);
}

static void
bind_cell_cb (GtkSignalListItemFactory *factory,
              GtkColumnViewCell        *item,
              gpointer                  column)
{
  MagTableRow *row = gtk_column_view_cell_get_item (item);
  MagTableCell *cell = mag_table_row_get_cell (row, GPOINTER_TO_UINT (column));
  GtkWidget *child = gtk_column_view_cell_get_child (item);
  g_autofree char *spoken = mag_table_cell_dup_spoken (cell);

  mag_comparison_cell_set_cell (MAG_COMPARISON_CELL (child), cell);
  name_cell (child, spoken);
}

static void
take_column (MagComparisonTable *self,
             const char         *title,
             GtkListItemFactory *factory)
{
  g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (title, factory);

  gtk_column_view_column_set_expand (column, TRUE);
  gtk_column_view_append_column (self->view, column);
}

static void
add_columns (MagComparisonTable *self,
             MagTable           *table)
{
  GtkListItemFactory *aspects = gtk_signal_list_item_factory_new ();

  g_signal_connect (aspects, "setup", G_CALLBACK (setup_aspect_cb), NULL);
  g_signal_connect (aspects, "bind", G_CALLBACK (bind_aspect_cb), NULL);
  take_column (self, mag_table_get_aspect (table), aspects);

  for (guint i = 0; i < mag_table_get_n_columns (table); i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

      g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cell_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cell_cb), GUINT_TO_POINTER (i));
      take_column (self, mag_table_get_column_title (table, i), factory);
    }
}

/* GTK cuts a heading off where its column ends, and what is cut off may be the “only” in it. */
static void
wrap_headings (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    {
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
      gtk_label_set_natural_wrap_mode (GTK_LABEL (widget), GTK_NATURAL_WRAP_NONE);
      gtk_label_set_xalign (GTK_LABEL (widget), 0);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    wrap_headings (child);
}

/**
 * mag_comparison_table_new:
 * @table: a table
 * @rows: its rows, a list of [class@TableRow]
 * @columns: which columns to show, a bit for each
 *
 * Returns: (transfer none): a new widget
 */
GtkWidget *
mag_comparison_table_new (MagTable   *table,
                          GListModel *rows,
                          guint       columns)
{
  MagComparisonTable *self = g_object_new (MAG_TYPE_COMPARISON_TABLE, NULL);
  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (g_object_ref (rows));

  add_columns (self, table);
  mag_comparison_table_set_columns (self, columns);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  mag_table_get_title (table), -1);

  return GTK_WIDGET (self);
}

/**
 * mag_comparison_table_set_columns:
 * @columns: which columns to show, a bit for each
 *
 * Shows other columns of the same table; where the reader is in it stays.
 */
void
mag_comparison_table_set_columns (MagComparisonTable *self,
                                  guint               columns)
{
  GListModel *all = gtk_column_view_get_columns (self->view);

  g_return_if_fail (MAG_IS_COMPARISON_TABLE (self));

  for (guint i = 1; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (all, i);

      gtk_column_view_column_set_visible (column, (columns & (1u << (i - 1))) != 0);
    }
  wrap_headings (gtk_widget_get_first_child (GTK_WIDGET (self->view)));
}
