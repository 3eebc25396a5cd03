// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodBrowser:
 *
 * Foods ranked by what is in them: search, filters, the list, and how many of them give a fifth of
 * the day. What is shown is a query, which also is a location; whatever the reader changes makes a
 * new query, and the window notes where it is. Up to five foods can be marked to be compared.
 */

#include "config.h"

#include "mag-food-browser.h"

#include <glib/gi18n-lib.h>

#include "mag-food-choices.h"
#include "mag-food-comparison-dialog.h"
#include "mag-food-lines.h"
#include "mag-food-list.h"

struct _MagFoodBrowser
{
  AdwBin           parent_instance;

  /* Owned */
  MagFoods        *foods;
  MagFoodRanking  *ranking;

  /* Template */
  MagFoodChoices  *choices;
  GtkStack        *views;
  MagFoodList     *list;
  GtkWidget       *picked_box;
  GtkLabel        *picked;
  GtkWidget       *compare;
  GtkLabel        *count;
  GtkLabel        *kidneys;
  GtkLabel        *intake_label;

  guint            announce_id;
};

enum
{
  FOOD_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagFoodBrowser, mag_food_browser, ADW_TYPE_BIN)

static void
fill_row (guint           position,
          guint           n_figures,
          MagFoodRowText *text,
          gpointer        user_data)
{
  MagFoodBrowser *self = user_data;
  MagFood *food = mag_food_ranking_get_food (self->ranking, position);

  mag_food_lines_fill (self->foods, self->ranking, position, n_figures, mag_foods_has_pick (self->foods, food), text);
}

static gboolean
announce_cb (gpointer user_data)
{
  MagFoodBrowser *self = user_data;

  self->announce_id = 0;
  gtk_accessible_announce (GTK_ACCESSIBLE (self->list), gtk_label_get_label (self->count),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);

  return G_SOURCE_REMOVE;
}

/* Who types hears the count once they pause. */
static void
announce (MagFoodBrowser *self)
{
  g_clear_handle_id (&self->announce_id, g_source_remove);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->announce_id = g_timeout_add (400, announce_cb, self);
}

static void
ranking_changed_cb (MagFoodBrowser *self)
{
  guint n = mag_food_ranking_get_n_foods (self->ranking);
  g_autofree char *count = mag_food_lines_dup_count (self->ranking);

  gtk_label_set_label (self->count, count);
  mag_food_rows_set_n_rows (mag_food_list_get_rows (self->list), n);
  if (n > 0 || !mag_food_ranking_get_pending (self->ranking))
    gtk_stack_set_visible_child_name (self->views, n > 0 ? "list" : "nothing");
}

static void
update_picks (MagFoodBrowser *self)
{
  guint n = g_list_model_get_n_items (mag_foods_get_picks (self->foods));
  g_autofree char *label = g_strdup_printf (ngettext ("%u marked", "%u marked", n),
                                            n);

  gtk_label_set_label (self->picked, label);
  gtk_widget_set_visible (self->picked_box, n > 0);
  gtk_widget_set_sensitive (self->compare, n > 1);
  mag_food_rows_refill (mag_food_list_get_rows (self->list));
}

/* The window notes where it is, so that a bookmark and a way back lead to the same list. */
static void
note_location (MagFoodBrowser *self)
{
  g_autoptr (MagLocation) location = mag_food_query_to_location (mag_food_ranking_get_query (self->ranking));
  g_autofree char *text = mag_location_to_string (location);

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.replace", "s", text);
}

static void
set_query (MagFoodBrowser *self,
           MagFoodQuery   *query)
{
  g_autoptr (MagFoodQuery) whole = mag_food_query_with_intake (query, mag_foods_get_need (self->foods));
  g_auto (GStrv) titles = mag_food_lines_dup_titles (whole);

  mag_food_list_set_titles (self->list, (const char *const *) titles);
  mag_food_rows_scroll_home (mag_food_list_get_rows (self->list));
  mag_food_ranking_set_query (self->ranking, whole);
  ranking_changed_cb (self);
}

/* A change by the reader. */
static void
take_query (MagFoodBrowser *self,
            MagFoodQuery   *query)
{
  g_autoptr (MagFoodQuery) taken = query;

  set_query (self, taken);
  note_location (self);
  announce (self);
}

static void
changed_cb (MagFoodBrowser *self)
{
  if (self->ranking)
    take_query (self, mag_food_choices_read (self->choices, mag_food_ranking_get_query (self->ranking)));
}

static void
left_cb (MagFoodBrowser *self)
{
  mag_food_ranking_finish (self->ranking);
  mag_food_rows_focus (mag_food_list_get_rows (self->list), 0);
}

/* A share is of magnesium; another figure is ranked by the serving. */
static void
column_clicked_cb (MagFoodBrowser *self,
                   guint           column)
{
  MagFoodQuery *query = mag_food_ranking_get_query (self->ranking);
  MagNutrient nutrient = mag_food_lines_get_column (query, column);
  MagFoodBasis basis = mag_food_query_get_basis (query);
  g_autoptr (MagFoodQuery) ranked = NULL;

  if (basis == MAG_FOOD_BASIS_SHARE && column > 0)
    basis = MAG_FOOD_BASIS_SERVING;
  ranked = mag_food_query_with_rank (query, basis, nutrient);
  mag_food_choices_show (self->choices, ranked);
  take_query (self, mag_food_query_ref (ranked));
}

static void
clear_clicked_cb (MagFoodBrowser *self)
{
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();

  mag_food_choices_show (self->choices, query);
  take_query (self, mag_food_query_ref (query));
  mag_food_browser_focus_search (self);
}

static void
row_activated_cb (MagFoodBrowser *self,
                  guint           position)
{
  g_signal_emit (self, signals[FOOD_ACTIVATED], 0, mag_food_ranking_get_food (self->ranking, position));
}

static void
row_picked_cb (MagFoodBrowser *self,
               guint           position)
{
  if (!mag_foods_toggle_pick (self->foods, mag_food_ranking_get_food (self->ranking, position)))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", _("Five foods can be compared at once"));
}

static void
compare_clicked_cb (MagFoodBrowser *self)
{
  AdwDialog *dialog = mag_food_comparison_dialog_new (self->foods);

  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
unpick_clicked_cb (MagFoodBrowser *self)
{
  mag_foods_clear_picks (self->foods);
}

static void
intake_changed_cb (MagFoodBrowser *self)
{
  g_autofree char *label = mag_foods_dup_need_name (self->foods);

  gtk_label_set_label (self->intake_label, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->intake_label), label);
  if (mag_food_ranking_get_query (self->ranking))
    set_query (self, mag_food_ranking_get_query (self->ranking));
}

static void
mag_food_browser_dispose (GObject *object)
{
  MagFoodBrowser *self = MAG_FOOD_BROWSER (object);

  g_clear_handle_id (&self->announce_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FOOD_BROWSER);
  g_clear_object (&self->ranking);
  g_clear_object (&self->foods);

  G_OBJECT_CLASS (mag_food_browser_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, choices);
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, views);
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, list);
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, picked_box);
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, picked);
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, compare);
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, count);
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, kidneys);
  gtk_widget_class_bind_template_child (widget_class, MagFoodBrowser, intake_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, column_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, compare_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, unpick_clicked_cb);
}

static void
mag_food_browser_class_init (MagFoodBrowserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_browser_dispose;

  /**
   * MagFoodBrowser::food-activated:
   * @food: the food
   *
   * The reader wants to see all of a food.
   */
  signals[FOOD_ACTIVATED] = g_signal_new ("food-activated", MAG_TYPE_FOOD_BROWSER, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, MAG_TYPE_FOOD);

  g_type_ensure (MAG_TYPE_FOOD_CHOICES);
  g_type_ensure (MAG_TYPE_FOOD_LIST);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-food-browser.ui");
  bind_template (widget_class);
}

static void
mag_food_browser_init (MagFoodBrowser *self)
{
  MagFoodRows *rows;

  gtk_widget_init_template (GTK_WIDGET (self));

  rows = mag_food_list_get_rows (self->list);
  g_signal_connect_object (rows, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "row-picked", G_CALLBACK (row_picked_cb), self, G_CONNECT_SWAPPED);
  mag_food_choices_capture (self->choices, GTK_WIDGET (self));
}

/**
 * mag_food_browser_set_foods:
 * @foods: what views of foods share
 *
 * Says what is browsed. To be called once.
 */
void
mag_food_browser_set_foods (MagFoodBrowser *self,
                            MagFoods       *foods)
{
  MagCollection *collection = mag_context_get_collection (mag_foods_get_context (foods));
  g_autofree char *kidneys = mag_collection_dup_safety_text (collection, "food-kidneys");
  g_autoptr (MagFoodQuery) query = mag_food_query_new ();

  g_return_if_fail (self->foods == NULL);

  self->foods = g_object_ref (foods);
  self->ranking = mag_food_ranking_new (mag_foods_get_table (foods));
  gtk_label_set_label (self->kidneys, kidneys);
  mag_food_rows_set_fill (mag_food_list_get_rows (self->list), fill_row, self);
  g_signal_connect_object (self->ranking, "items-changed", G_CALLBACK (ranking_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->ranking, "notify::pending", G_CALLBACK (ranking_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (mag_foods_get_picks (foods), "items-changed", G_CALLBACK (update_picks), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (foods, "notify::intake", G_CALLBACK (intake_changed_cb), self, G_CONNECT_SWAPPED);
  intake_changed_cb (self);
  mag_food_browser_show (self, query);
}

/**
 * mag_food_browser_show:
 * @query: which foods, and in which order
 *
 * Shows foods from the first on.
 */
void
mag_food_browser_show (MagFoodBrowser *self,
                       MagFoodQuery   *query)
{
  mag_food_choices_show (self->choices, query);
  set_query (self, query);
}

/**
 * mag_food_browser_get_query:
 *
 * Returns: (transfer none): what is shown
 */
MagFoodQuery *
mag_food_browser_get_query (MagFoodBrowser *self)
{
  return mag_food_ranking_get_query (self->ranking);
}

/**
 * mag_food_browser_get_ranking:
 *
 * Returns: (transfer none): the foods in the order that they are shown in
 */
MagFoodRanking *
mag_food_browser_get_ranking (MagFoodBrowser *self)
{
  return self->ranking;
}

/**
 * mag_food_browser_focus_search:
 *
 * Lets the reader type at once.
 */
void
mag_food_browser_focus_search (MagFoodBrowser *self)
{
  mag_food_choices_focus_search (self->choices);
}
