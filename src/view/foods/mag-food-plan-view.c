// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodPlanView:
 *
 * The reader's day: foods with their amounts, a total that is the sum of what stands above it, and
 * that total beside the published intake that the reader picked. Nothing is asked before something
 * goes; all of it can be undone.
 */

#include "config.h"

#include "mag-food-plan-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-food-plan-item.h"
#include "mag-intake-bar.h"

struct _MagFoodPlanView
{
  AdwBin           parent_instance;

  /* Owned */
  MagFoods        *foods;

  /* Template */
  AdwToastOverlay *toasts;
  GtkStack        *views;
  GtkListBox      *list;
  GtkLabel        *total;
  GtkLabel        *without;
  MagIntakeBar    *bar;
  GtkLabel        *share;
  GtkLabel        *range;
  GtkWidget       *limit_box;
  GtkLabel        *limit;
  GtkLabel        *kidneys;
  GtkLabel        *averages;
};

G_DEFINE_FINAL_TYPE (MagFoodPlanView, mag_food_plan_view, ADW_TYPE_BIN)

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text && *text);
}

static void
show_range (MagFoodPlanView *self)
{
  MagIntake *intake = mag_foods_get_intake (self->foods);
  double least, most;
  g_autofree char *text = NULL;

  if (intake && mag_intakes_get_range (mag_foods_get_intakes (self->foods), intake, &least, &most))
    text = least < most ? g_strdup_printf (_("The US, the EU and the UK advise from %.0f to %.0f mg a day for the"
                                             " same people: the band behind the bar."),
                                           least, most)
                        : g_strdup_printf (_("The US, the EU and the UK agree on %.0f mg a day for the same people."),
                                           most);
  show_text (self->range, text);
}

static void
update_intake (MagFoodPlanView *self)
{
  MagIntake *intake = mag_foods_get_intake (self->foods);
  double total = mag_food_plan_get_total (mag_foods_get_plan (self->foods), MAG_NUTRIENT_MAGNESIUM);
  g_autofree char *share = mag_foods_dup_share (self->foods, total);
  g_autofree char *need = mag_foods_dup_need_source (self->foods);
  g_autofree char *limit = intake ? mag_intakes_dup_limit_note (mag_foods_get_intakes (self->foods), intake) : NULL;
  /* Translators: an amount, a percentage, and a published intake in words */
  g_autofree char *text = g_strdup_printf (_("%.0f mg is %s of the line, the picked intake\n%s"), total, share, need);

  mag_intake_bar_show (self->bar, self->foods, total);
  show_text (self->share, intake ? text : NULL);
  show_range (self);
  show_text (self->limit, limit);
  gtk_widget_set_visible (self->limit_box, limit != NULL);
}

static void
update_total (MagFoodPlanView *self)
{
  MagFoodPlan *plan = mag_foods_get_plan (self->foods);
  guint n_without = mag_food_plan_get_n_without (plan, MAG_NUTRIENT_MAGNESIUM);
  g_autofree char *total = mag_nutrient_dup_amount (MAG_NUTRIENT_MAGNESIUM,
                                                    mag_food_plan_get_total (plan, MAG_NUTRIENT_MAGNESIUM));
  g_autofree char *without = g_strdup_printf (ngettext ("%u food has no value for magnesium and adds nothing.",
                                                        "%u foods have no value for magnesium and add nothing.",
                                                        n_without),
                                              n_without);

  gtk_label_set_label (self->total, total);
  show_text (self->without, n_without > 0 ? without : NULL);
  update_intake (self);
}

static void
undo_cb (AdwToast        *toast,
         MagFoodPlanView *self)
{
  MagFoodPlanUndo *undo = g_object_get_data (G_OBJECT (toast), "undo");
  g_autoptr (GError) error = NULL;

  if (!mag_food_plan_undo (mag_foods_get_plan (self->foods), undo, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
}

/* What is told last is what can be undone next; a toast that has gone takes its undo with it. */
static void
offer_undo (MagFoodPlanView *self,
            const char      *text,
            MagFoodPlanUndo *undo)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, 12);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "undo", mag_food_plan_undo_ref (undo),
                          (GDestroyNotify) mag_food_plan_undo_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), self, G_CONNECT_DEFAULT);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
tell_unsaved (MagFoodPlanView *self,
              const GError    *error)
{
  g_autofree char *text = g_strdup_printf (_("Your day could not be saved: %s"), error->message);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

static void
removed_cb (MagFoodPlanItem *item,
            MagFoodPlanView *self)
{
  MagFoodPlan *plan = mag_foods_get_plan (self->foods);
  guint position = (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (item));
  g_autoptr (MagFoodPlanRow) row = g_list_model_get_item (G_LIST_MODEL (plan), position);
  g_autofree char *text = g_strdup_printf (_("Removed: %s"), mag_food_get_name (mag_food_plan_row_get_food (row)));
  g_autoptr (MagFoodPlanUndo) undo = NULL;
  g_autoptr (GError) error = NULL;

  if (!mag_food_plan_remove (plan, position, &undo, &error))
    tell_unsaved (self, error);
  if (undo)
    offer_undo (self, text, undo);
}

static void
count_changed_cb (MagFoodPlanItem *item,
                  double           count,
                  MagFoodPlanView *self)
{
  MagFoodPlan *plan = mag_foods_get_plan (self->foods);
  guint position = (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (item));
  g_autoptr (MagFoodPlanRow) row = g_list_model_get_item (G_LIST_MODEL (plan), position);
  g_autoptr (MagFoodMeasure) measure = g_object_ref (mag_food_plan_row_get_measure (row));
  g_autoptr (GError) error = NULL;

  if (!mag_food_plan_change (plan, position, measure, count, &error))
    tell_unsaved (self, error);
}

static void
clear_clicked_cb (MagFoodPlanView *self)
{
  g_autoptr (MagFoodPlanUndo) undo = NULL;
  g_autoptr (GError) error = NULL;

  if (!mag_food_plan_clear (mag_foods_get_plan (self->foods), &undo, &error))
    tell_unsaved (self, error);
  if (undo)
    offer_undo (self, _("Your day was cleared"), undo);
}

static void
append_item (MagFoodPlanView *self)
{
  GtkWidget *item = mag_food_plan_item_new ();

  g_signal_connect_object (item, "count-changed", G_CALLBACK (count_changed_cb), self, G_CONNECT_DEFAULT);
  g_signal_connect_object (item, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_DEFAULT);
  gtk_list_box_append (self->list, item);
}

/* Items stay where they are and show other rows, so that who changes an amount keeps the focus. */
static void
plan_changed_cb (MagFoodPlanView *self)
{
  GListModel *plan = G_LIST_MODEL (mag_foods_get_plan (self->foods));
  guint n = g_list_model_get_n_items (plan);
  GtkListBoxRow *item;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagFoodPlanRow) row = g_list_model_get_item (plan, i);

      if (!gtk_list_box_get_row_at_index (self->list, (int) i))
        append_item (self);
      item = gtk_list_box_get_row_at_index (self->list, (int) i);
      mag_food_plan_item_set_row (MAG_FOOD_PLAN_ITEM (item), row);
    }
  while ((item = gtk_list_box_get_row_at_index (self->list, (int) n)))
    gtk_list_box_remove (self->list, GTK_WIDGET (item));

  gtk_stack_set_visible_child_name (self->views, n > 0 ? "plan" : "nothing");
  update_total (self);
}

/* A file that was no plan is kept beside the new one; who made it should know. */
static void
mag_food_plan_view_map (GtkWidget *widget)
{
  MagFoodPlanView *self = MAG_FOOD_PLAN_VIEW (widget);
  g_autofree char *fault = self->foods ? mag_foods_take_plan_fault (self->foods) : NULL;
  AdwToast *toast;

  GTK_WIDGET_CLASS (mag_food_plan_view_parent_class)->map (widget);

  if (!fault)
    return;

  toast = adw_toast_new (fault);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
mag_food_plan_view_dispose (GObject *object)
{
  MagFoodPlanView *self = MAG_FOOD_PLAN_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FOOD_PLAN_VIEW);
  g_clear_object (&self->foods);

  G_OBJECT_CLASS (mag_food_plan_view_parent_class)->dispose (object);
}

static void
mag_food_plan_view_class_init (MagFoodPlanViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_plan_view_dispose;
  widget_class->map = mag_food_plan_view_map;

  g_type_ensure (MAG_TYPE_INTAKE_BAR);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-food-plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, toasts);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, views);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, list);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, total);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, without);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, bar);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, share);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, range);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, limit_box);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, limit);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, kidneys);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPlanView, averages);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
}

static void
mag_food_plan_view_init (MagFoodPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_food_plan_view_set_foods:
 * @foods: what views of foods share
 *
 * Says whose plan is shown. To be called once.
 */
void
mag_food_plan_view_set_foods (MagFoodPlanView *self,
                              MagFoods        *foods)
{
  MagCollection *collection = mag_context_get_collection (mag_foods_get_context (foods));
  g_autofree char *kidneys = mag_collection_dup_safety_text (collection, "food-kidneys");
  g_autofree char *averages = mag_collection_dup_safety_text (collection, "food");

  g_return_if_fail (self->foods == NULL);

  self->foods = g_object_ref (foods);
  show_text (self->kidneys, kidneys);
  show_text (self->averages, averages);
  g_signal_connect_object (mag_foods_get_plan (foods), "items-changed", G_CALLBACK (plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (foods, "notify::intake", G_CALLBACK (update_intake), self, G_CONNECT_SWAPPED);
  plan_changed_cb (self);
}
