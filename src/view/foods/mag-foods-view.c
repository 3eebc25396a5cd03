// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodsView:
 *
 * The place for foods: a page to browse, compare and rank them, and one for the reader's day. A food
 * opens in a dialog over the page; what is shown goes to paper from either.
 */

#include "config.h"

#include "mag-foods-view.h"

#include "mag-after-layout.h"
#include "mag-food-browser.h"
#include "mag-food-dialog.h"
#include "mag-food-paper.h"
#include "mag-food-plan-view.h"
#include "mag-intake-picker.h"

struct _MagFoodsView
{
  AdwBin           parent_instance;

  /* Owned */
  MagFoods        *foods;

  /* Template */
  AdwViewStack    *pages;
  MagFoodBrowser  *browser;
  MagFoodPlanView *plan;

  /* Weak */
  AdwDialog       *dialog;

  gboolean         showing;
  gboolean         to_focus;
};

G_DEFINE_FINAL_TYPE (MagFoodsView, mag_foods_view, ADW_TYPE_BIN)

static void
close_dialog (MagFoodsView *self)
{
  g_autoptr (AdwDialog) dialog = NULL;

  if (g_set_object (&dialog, self->dialog))
    adw_dialog_force_close (dialog);
  g_clear_weak_pointer (&self->dialog);
}

static void
present (MagFoodsView *self,
         AdwDialog    *dialog)
{
  close_dialog (self);
  g_set_weak_pointer (&self->dialog, dialog);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static gboolean
shows_plan (MagFoodsView *self)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->pages), "plan") == 0;
}

static void
food_activated_cb (MagFoodsView *self,
                   MagFood      *food)
{
  present (self, mag_food_dialog_new (self->foods, food));
}

/* A page that the reader turned to is where they are. */
static void
page_changed_cb (MagFoodsView *self)
{
  g_autoptr (MagLocation) location = NULL;
  g_autofree char *text = NULL;

  if (!self->foods || self->showing)
    return;

  if (!shows_plan (self))
    location = mag_food_query_to_location (mag_food_browser_get_query (self->browser));
  text = location ? mag_location_to_string (location) : g_strdup ("food?view=plan");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.replace", "s", text);
}

static void
pick_intake_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  MagFoodsView *self = MAG_FOODS_VIEW (widget);

  present (self, mag_intake_picker_new (self->foods));
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  MagFoodsView *self = MAG_FOODS_VIEW (widget);

  present (self, shows_plan (self) ? mag_food_paper_new_for_plan (self->foods)
                                   : mag_food_paper_new_for_ranking (self->foods,
                                                                     mag_food_browser_get_ranking (self->browser)));
}

/* Who comes to look for a food can type at once. */
static void
focus_search (GtkWidget *widget)
{
  MagFoodsView *self = MAG_FOODS_VIEW (widget);

  if (self->to_focus)
    mag_food_browser_focus_search (self->browser);
  self->to_focus = FALSE;
}

static void
mag_foods_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_foods_view_parent_class)->map (widget);

  mag_after_layout (widget, focus_search);
}

static void
mag_foods_view_dispose (GObject *object)
{
  MagFoodsView *self = MAG_FOODS_VIEW (object);

  g_clear_weak_pointer (&self->dialog);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FOODS_VIEW);
  g_clear_object (&self->foods);

  G_OBJECT_CLASS (mag_foods_view_parent_class)->dispose (object);
}

static void
mag_foods_view_class_init (MagFoodsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_foods_view_dispose;
  widget_class->map = mag_foods_view_map;

  g_type_ensure (MAG_TYPE_FOOD_BROWSER);
  g_type_ensure (MAG_TYPE_FOOD_PLAN_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-foods-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MagFoodsView, pages);
  gtk_widget_class_bind_template_child (widget_class, MagFoodsView, browser);
  gtk_widget_class_bind_template_child (widget_class, MagFoodsView, plan);
  gtk_widget_class_bind_template_callback (widget_class, food_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_install_action (widget_class, "foods.pick-intake", NULL, pick_intake_action);
  gtk_widget_class_install_action (widget_class, "foods.print", NULL, print_action);
}

static void
mag_foods_view_init (MagFoodsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_foods_view_set_table:
 * @context: the context
 * @table: the foods
 *
 * Says which foods are shown. To be called once, before anything is shown.
 */
void
mag_foods_view_set_table (MagFoodsView *self,
                          MagContext   *context,
                          MagFoodTable *table)
{
  g_return_if_fail (self->foods == NULL);

  self->foods = mag_foods_new (context, table);
  mag_food_browser_set_foods (self->browser, self->foods);
  mag_food_plan_view_set_foods (self->plan, self->foods);
}

/**
 * mag_foods_view_set_context:
 * @context: the context
 *
 * Shows the foods of the collection. To be called once, before anything is shown.
 */
void
mag_foods_view_set_context (MagFoodsView *self,
                            MagContext   *context)
{
  g_autoptr (MagFoodTable) table = mag_food_table_load (mag_context_get_collection (context));

  mag_foods_view_set_table (self, context, table);
}

/* A food may be named by USDA's number or by the id that articles use. */
static MagFood *
find_food (MagFoodsView *self,
           const char   *id)
{
  MagFoodTable *table = mag_foods_get_table (self->foods);
  MagFood *food = mag_food_table_find (table, id);

  return food ? food : mag_food_table_find_by_id (table, id);
}

/**
 * mag_foods_view_show:
 * @location: a location of foods
 *
 * Shows the plan, a food, or the list that the location describes.
 */
void
mag_foods_view_show (MagFoodsView *self,
                     MagLocation  *location)
{
  const char *id = mag_location_get_id (location);
  gboolean plan = g_strcmp0 (mag_location_get_query (location, "view"), "plan") == 0;
  MagFood *food = id ? find_food (self, id) : NULL;
  g_autoptr (MagFoodQuery) query = mag_food_query_new_for_location (location);

  close_dialog (self);
  self->showing = TRUE;
  adw_view_stack_set_visible_child_name (self->pages, plan ? "plan" : "browse");
  self->showing = FALSE;
  if (food)
    food_activated_cb (self, food);
  else if (!plan)
    mag_food_browser_show (self->browser, query);

  self->to_focus = !food && !plan;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mag_after_layout (GTK_WIDGET (self), focus_search);
}
