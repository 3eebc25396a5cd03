// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodPlanItem:
 *
 * A food of the plan: how much of it, and what magnesium that has. The plan's view owns it and hears
 * when the amount changes or the food is to go.
 */

#include "config.h"

#include "mag-food-plan-item.h"

#include <glib/gi18n-lib.h>

#include "mag-food-words.h"

struct _MagFoodPlanItem
{
  GtkListBoxRow   parent_instance;

  /* Owned */
  MagFoodPlanRow *row;

  /* Template */
  GtkLabel       *name;
  GtkLabel       *amount;
  GtkSpinButton  *count;
  GtkLabel       *measure;
  GtkWidget      *remove;

  gboolean        showing;
};

enum
{
  COUNT_CHANGED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagFoodPlanItem, mag_food_plan_item, GTK_TYPE_LIST_BOX_ROW)

static void
value_changed_cb (MagFoodPlanItem *self)
{
  if (self->row && !self->showing)
    g_signal_emit (self, signals[COUNT_CHANGED], 0, gtk_spin_button_get_value (self->count));
}

static gboolean
output_cb (MagFoodPlanItem *self)
{
  g_autofree char *text = mag_food_words_dup_count (gtk_spin_button_get_value (self->count));

  gtk_editable_set_text (GTK_EDITABLE (self->count), text);

  return TRUE;
}

static void
remove_clicked_cb (MagFoodPlanItem *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
mag_food_plan_item_dispose (GObject *object)
{
  MagFoodPlanItem *self = MAG_FOOD_PLAN_ITEM (object);

  g_clear_object (&self->row);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FOOD_PLAN_ITEM);

  G_OBJECT_CLASS (mag_food_plan_item_parent_class)->dispose (object);
}

static void
mag_food_plan_item_class_init (MagFoodPlanItemClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_plan_item_dispose;

  /**
   * MagFoodPlanItem::count-changed:
   * @count: how many of the measure
   *
   * The reader eats more of it, or less.
   */
  signals[COUNT_CHANGED] = g_signal_new ("count-changed", MAG_TYPE_FOOD_PLAN_ITEM, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);

  /**
   * MagFoodPlanItem::removed:
   *
   * The reader takes the food out of the plan.
   */
  signals[REMOVED] = g_signal_new ("removed", MAG_TYPE_FOOD_PLAN_ITEM, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-food-plan-item.ui");
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanItem, name);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanItem, amount);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanItem, count);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanItem, measure);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanItem, remove);
  gtk_widget_class_bind_template_callback (widget_class, output_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
}

static void
mag_food_plan_item_init (MagFoodPlanItem *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_food_plan_item_new:
 *
 * Returns: (transfer floating): an item that shows nothing yet
 */
GtkWidget *
mag_food_plan_item_new (void)
{
  return g_object_new (MAG_TYPE_FOOD_PLAN_ITEM, NULL);
}

static void
show_names (MagFoodPlanItem *self,
            const char      *food,
            const char      *measure)
{
  g_autofree char *remove = g_strdup_printf (_("Remove %s"), food);
  /* Translators: how much of a food is eaten: “How many, 1 cup (172 g), black beans” */
  g_autofree char *count = g_strdup_printf (_("How many, %s, %s"), measure, food);

  gtk_widget_set_tooltip_text (self->remove, remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_PROPERTY_LABEL, count, -1);
}

/**
 * mag_food_plan_item_set_row:
 * @row: a food of the plan
 *
 * Shows a food of the plan.
 */
void
mag_food_plan_item_set_row (MagFoodPlanItem *self,
                            MagFoodPlanRow  *row)
{
  MagFoodMeasure *measure = mag_food_plan_row_get_measure (row);
  const char *food = mag_food_get_name (mag_food_plan_row_get_food (row));
  g_autofree char *amount = mag_nutrient_dup_amount (MAG_NUTRIENT_MAGNESIUM,
                                                     mag_food_plan_row_get_amount (row, MAG_NUTRIENT_MAGNESIUM));
  g_autofree char *name = mag_food_words_dup_measure (mag_food_measure_get_label (measure),
                                                      mag_food_measure_get_grams (measure));
  g_autofree char *sentence = mag_food_plan_row_dup_sentence (row);

  g_set_object (&self->row, row);
  self->showing = TRUE;
  gtk_spin_button_set_value (self->count, mag_food_plan_row_get_count (row));
  self->showing = FALSE;
  gtk_label_set_label (self->name, food);
  gtk_label_set_label (self->amount, amount);
  gtk_label_set_label (self->measure, name);
  show_names (self, food, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}
