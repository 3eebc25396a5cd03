// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The floor for the list of foods: a bare GtkColumnView with a name and eight figures in each row,
 * filtered by what is typed. */

#include "config.h"

#include <stdlib.h>

#include "foods-drive.h"

#define N_FIGURES 8

#define FLOOR_TYPE_FOOD (floor_food_get_type ())

G_DECLARE_FINAL_TYPE (FloorFood, floor_food, FLOOR, FOOD, GObject)

struct _FloorFood
{
  GObject  parent_instance;

  char    *name;
  double   figures[N_FIGURES];
};

typedef enum
{
  PROP_NAME = 1,
} FloorFoodProperty;

G_DEFINE_FINAL_TYPE (FloorFood, floor_food, G_TYPE_OBJECT)

static void
floor_food_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  g_value_set_string (value, FLOOR_FOOD (object)->name);
}

static void
floor_food_finalize (GObject *object)
{
  g_clear_pointer (&FLOOR_FOOD (object)->name, g_free);

  G_OBJECT_CLASS (floor_food_parent_class)->finalize (object);
}

static void
floor_food_class_init (FloorFoodClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = floor_food_get_property;
  object_class->finalize = floor_food_finalize;
  g_object_class_install_property (object_class, PROP_NAME,
                                   g_param_spec_string ("name", NULL, NULL, NULL,
                                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
floor_food_init (FloorFood *self)
{
}

static GListModel *
create_foods (guint n)
{
  GListStore *foods = g_list_store_new (FLOOR_TYPE_FOOD);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FloorFood) food = g_object_new (FLOOR_TYPE_FOOD, NULL);

      food->name = foods_drive_dup_name (i);
      for (guint j = 0; j < N_FIGURES; j++)
        food->figures[j] = (i * 31 + j * 17) % 4000 / 10.0;
      g_list_store_append (foods, food);
    }

  return G_LIST_MODEL (foods);
}

static void
set_up_cb (GtkListItemFactory *factory,
           GtkListItem        *item,
           gpointer            user_data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), GPOINTER_TO_INT (user_data) == 0 ? 0 : 1);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         gpointer            user_data)
{
  FloorFood *food = gtk_list_item_get_item (item);
  int column = GPOINTER_TO_INT (user_data);
  g_autofree char *text = column == 0 ? g_strdup (food->name) : g_strdup_printf ("%.1f", food->figures[column - 1]);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static void
add_columns (GtkColumnView *view)
{
  for (int i = 0; i <= N_FIGURES; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      g_autofree char *title = i == 0 ? g_strdup ("Food") : g_strdup_printf ("Figure %d", i);
      g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (title, factory);

      g_signal_connect (factory, "setup", G_CALLBACK (set_up_cb), GINT_TO_POINTER (i));
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GINT_TO_POINTER (i));
      gtk_column_view_column_set_expand (column, i == 0);
      gtk_column_view_append_column (view, column);
    }
}

static void
search (const char *text,
        gpointer    user_data)
{
  gtk_string_filter_set_search (user_data, text);
}

static void
activate_cb (GApplication *application,
             gpointer      user_data)
{
  GtkExpression *name = gtk_property_expression_new (FLOOR_TYPE_FOOD, NULL, "name");
  GtkStringFilter *filter = gtk_string_filter_new (name);
  GtkFilterListModel *filtered = gtk_filter_list_model_new (create_foods ((guint) GPOINTER_TO_UINT (user_data)),
                                                            GTK_FILTER (filter));
  GtkWidget *view = gtk_column_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (filtered))));
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  FoodsDrive drive = { GTK_WINDOW (window), search, filter, NULL };

  add_columns (GTK_COLUMN_VIEW (view));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), scrolled);
  drive.adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  foods_drive_run (&drive);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (AdwApplication) application = adw_application_new ("io.github.magnesia_project.FloorFoods",
                                                                G_APPLICATION_NON_UNIQUE);
  guint n = argc > 1 ? (guint) strtoul (argv[1], NULL, 10) : 8000;

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), GUINT_TO_POINTER (n));

  return g_application_run (G_APPLICATION (application), 1, argv);
}
