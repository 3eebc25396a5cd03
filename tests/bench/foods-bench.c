// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The list of foods, measured as its floor is: as many made-up foods, with the same names, and as
 * many figures in each row. */

#include "config.h"

#include <stdlib.h>

#include "foods-drive.h"
#include "mag-food-list.h"
#include "mag-foods-view.h"
#include "mag-graphics.h"
#include "mag-paths.h"
#include "mag-settings.h"

/* A collection has the keys that foods are found by, so they are not worked out here either. */
static MagFood *
create_food (guint index)
{
  g_autofree char *name = foods_drive_dup_name (index);
  g_autofree char *ndb = g_strdup_printf ("%05u", index);
  g_autofree char *keys = g_strdelimit (g_strdup_printf (" %s ", name), ",", ' ');
  MagFoodFacts facts = {
    .keys = keys, .ndb = ndb, .id = ndb, .name = name, .usda = name, .state = "", .serving = "100-g", .serving_label = "100 g",
    .serving_grams = 100, .group = MAG_FOOD_GROUP_NUTS,
  };

  for (guint i = 0; i < MAG_N_NUTRIENTS; i++)
    facts.nutrients[i] = (index * 31 + i * 17) % 4000 / 10.0;

  return mag_food_new (&facts);
}

static MagFoodTable *
create_table (guint n)
{
  g_autoptr (GPtrArray) foods = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (foods, create_food (i));

  return mag_food_table_new_from_foods (foods);
}

static MagContext *
create_context (void)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (MagCollection) collection = mag_collection_open (path, NULL);
  g_autoptr (GSettings) settings = mag_settings_new ();

  return mag_context_new (collection, settings);
}

static gpointer
find (GtkWidget *parent,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (parent, type))
    return parent;

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child; child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type);

      if (found)
        return found;
    }

  return NULL;
}

static void
search (const char *text,
        gpointer    user_data)
{
  gtk_editable_set_text (user_data, text);
}

static void
activate_cb (GApplication *application,
             gpointer      user_data)
{
  g_autoptr (MagContext) context = create_context ();
  g_autoptr (MagFoodTable) table = create_table ((guint) GPOINTER_TO_UINT (user_data));
  g_autoptr (MagLocation) location = mag_location_parse ("food", NULL);
  GtkWidget *view = g_object_new (MAG_TYPE_FOODS_VIEW, NULL);
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  FoodsDrive drive = { GTK_WINDOW (window), search, NULL, NULL };

  mag_foods_view_set_table (MAG_FOODS_VIEW (view), context, table);
  mag_foods_view_show (MAG_FOODS_VIEW (view), location);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);
  drive.user_data = find (view, GTK_TYPE_SEARCH_ENTRY);
  drive.adjustment = gtk_scrollable_get_vadjustment (find (view, MAG_TYPE_FOOD_ROWS));
  foods_drive_run (&drive);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  guint n = argc > 1 ? (guint) strtoul (argv[1], NULL, 10) : 8000;
  g_autoptr (AdwApplication) application = NULL;

  mag_graphics_choose ();
  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", "io.github.magnesia_project.FoodsBench",
                              "resource-base-path", "/io/github/magnesia_project/Magnesia",
                              "flags", G_APPLICATION_NON_UNIQUE, NULL);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), GUINT_TO_POINTER (n));

  return g_application_run (G_APPLICATION (application), 1, argv);
}
