// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodComparisonDialog:
 *
 * The foods that are marked, side by side: nutrients as rows, and in each row a star at the food
 * that has most of it. Where there is no room for that many columns, each nutrient is a card with a
 * line for each food, so that nothing scrolls sideways.
 */

#include "config.h"

#include "mag-food-comparison-dialog.h"

#include "mag-drop-down.h"
#include "mag-food-comparison.h"
#include "mag-food-paper.h"

/* Widths in scaled pixels: of the names of nutrients, and of a food. */
#define NUTRIENT_WIDTH 140
#define FOOD_WIDTH     130

struct _MagFoodComparisonDialog
{
  AdwDialog          parent_instance;

  /* Owned */
  MagFoods          *foods;
  MagFoodComparison *comparison;

  /* Template */
  GtkDropDown       *basis;
  GtkGrid           *grid;
  GtkBox            *cards;
  GtkLabel          *kidneys;
};

G_DEFINE_FINAL_TYPE (MagFoodComparisonDialog, mag_food_comparison_dialog, ADW_TYPE_DIALOG)

/* A share of the day is no amount of food. */
static const MagFoodBasis bases[] = { MAG_FOOD_BASIS_SERVING, MAG_FOOD_BASIS_100_G, MAG_FOOD_BASIS_100_KCAL };

static MagFoodBasis
get_basis (MagFoodComparisonDialog *self)
{
  return bases[MIN (gtk_drop_down_get_selected (self->basis), G_N_ELEMENTS (bases) - 1)];
}

static GtkWidget *
create_label (const char *text,
              const char *style,
              float       xalign)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_justify (GTK_LABEL (label), xalign > 0.5 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  if (style)
    gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
create_figure (MagFoodComparison *comparison,
               guint              row,
               guint              index)
{
  gboolean is_most = mag_food_comparison_is_most (comparison, row, index);
  g_autofree char *figure = mag_food_comparison_dup_figure (comparison, row, index);
  g_autofree char *spoken = mag_food_comparison_dup_spoken (comparison, row, index);
  g_autofree char *text = g_strconcat (is_most ? "★ " : "", figure, NULL);
  GtkWidget *label = create_label (text, "numeric", 1);

  if (is_most)
    gtk_widget_add_css_class (label, "heading");
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return label;
}

static GtkWidget *
create_name (MagFoodComparison *comparison,
             guint              index,
             float              xalign)
{
  MagFood *food = mag_food_comparison_get_food (comparison, index);
  g_autofree char *amount = mag_food_comparison_dup_amount (comparison, index);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), create_label (mag_food_get_name (food), "heading", xalign));
  gtk_box_append (GTK_BOX (box), create_label (amount, "caption", xalign));
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

static void
fill_grid (MagFoodComparisonDialog *self,
           MagFoodComparison       *comparison)
{
  guint n = mag_food_comparison_get_n_foods (comparison);

  for (guint i = 0; i < n; i++)
    gtk_grid_attach (self->grid, create_name (comparison, i, 1), (int) i + 1, 0, 1, 1);

  for (guint row = 0; row < mag_food_comparison_get_n_rows (comparison); row++)
    {
      GtkWidget *title = create_label (mag_food_comparison_get_title (comparison, row), NULL, 0);

      gtk_widget_set_valign (title, GTK_ALIGN_START);
      gtk_grid_attach (self->grid, title, 0, (int) row + 1, 1, 1);
      for (guint i = 0; i < n; i++)
        gtk_grid_attach (self->grid, create_figure (comparison, row, i), (int) i + 1, (int) row + 1, 1, 1);
    }
}

static GtkWidget *
create_card (MagFoodComparison *comparison,
             guint              row)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (card), create_label (mag_food_comparison_get_title (comparison, row), "heading", 0));
  for (guint i = 0; i < mag_food_comparison_get_n_foods (comparison); i++)
    {
      MagFood *food = mag_food_comparison_get_food (comparison, i);
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

      gtk_box_append (GTK_BOX (line), create_label (mag_food_get_name (food), NULL, 0));
      gtk_box_append (GTK_BOX (line), create_figure (comparison, row, i));
      gtk_box_append (GTK_BOX (card), line);
    }
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "food-card");

  return card;
}

static void
fill_cards (MagFoodComparisonDialog *self,
            MagFoodComparison       *comparison)
{
  for (guint i = 0; i < mag_food_comparison_get_n_foods (comparison); i++)
    gtk_box_append (self->cards, create_name (comparison, i, 0));
  for (guint row = 0; row < mag_food_comparison_get_n_rows (comparison); row++)
    gtk_box_append (self->cards, create_card (comparison, row));
}

static void
basis_changed_cb (MagFoodComparisonDialog *self)
{
  GtkWidget *child;

  if (!self->foods)
    return;

  g_clear_object (&self->comparison);
  self->comparison = mag_food_comparison_new (mag_foods_get_picks (self->foods), get_basis (self),
                                              mag_foods_get_need (self->foods));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))))
    gtk_grid_remove (self->grid, child);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cards))))
    gtk_box_remove (self->cards, child);
  fill_grid (self, self->comparison);
  fill_cards (self, self->comparison);
}

static void
print_clicked_cb (MagFoodComparisonDialog *self)
{
  adw_dialog_present (mag_food_paper_new_for_comparison (self->foods, self->comparison), GTK_WIDGET (self));
}

static void
mag_food_comparison_dialog_dispose (GObject *object)
{
  MagFoodComparisonDialog *self = MAG_FOOD_COMPARISON_DIALOG (object);

  g_clear_object (&self->comparison);
  g_clear_object (&self->foods);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FOOD_COMPARISON_DIALOG);

  G_OBJECT_CLASS (mag_food_comparison_dialog_parent_class)->dispose (object);
}

static void
mag_food_comparison_dialog_class_init (MagFoodComparisonDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_comparison_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-food-comparison-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagFoodComparisonDialog, basis);
  gtk_widget_class_bind_template_child (widget_class, MagFoodComparisonDialog, grid);
  gtk_widget_class_bind_template_child (widget_class, MagFoodComparisonDialog, cards);
  gtk_widget_class_bind_template_child (widget_class, MagFoodComparisonDialog, kidneys);
  gtk_widget_class_bind_template_callback (widget_class, basis_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
}

static void
mag_food_comparison_dialog_init (MagFoodComparisonDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    gtk_string_list_append (names, mag_food_basis_get_name (bases[i]));
  gtk_drop_down_set_model (self->basis, G_LIST_MODEL (names));
  mag_drop_down_describe (self->basis);
}

/* The more foods, the more room their columns need. */
static void
add_breakpoint (MagFoodComparisonDialog *self,
                guint                    n)
{
  AdwBreakpointCondition *condition =
    adw_breakpoint_condition_new_length (ADW_BREAKPOINT_CONDITION_MAX_WIDTH, NUTRIENT_WIDTH + FOOD_WIDTH * n,
                                         ADW_LENGTH_UNIT_SP);
  AdwBreakpoint *breakpoint = adw_breakpoint_new (condition);
  g_auto (GValue) shown = G_VALUE_INIT;
  g_auto (GValue) hidden = G_VALUE_INIT;

  g_value_init (&shown, G_TYPE_BOOLEAN);
  g_value_init (&hidden, G_TYPE_BOOLEAN);
  g_value_set_boolean (&shown, TRUE);
  adw_breakpoint_add_setter (breakpoint, G_OBJECT (self->cards), "visible", &shown);
  adw_breakpoint_add_setter (breakpoint, G_OBJECT (self->grid), "visible", &hidden);
  adw_dialog_add_breakpoint (ADW_DIALOG (self), breakpoint);
}

/**
 * mag_food_comparison_dialog_new:
 * @foods: what views of foods share, with the foods that are marked
 *
 * Returns: (transfer floating): a dialog, to be presented
 */
AdwDialog *
mag_food_comparison_dialog_new (MagFoods *foods)
{
  MagFoodComparisonDialog *self = g_object_new (MAG_TYPE_FOOD_COMPARISON_DIALOG, NULL);
  guint n = g_list_model_get_n_items (mag_foods_get_picks (foods));
  MagCollection *collection = mag_context_get_collection (mag_foods_get_context (foods));
  g_autofree char *kidneys = mag_collection_dup_safety_text (collection, "food-kidneys");

  self->foods = g_object_ref (foods);
  gtk_label_set_label (self->kidneys, kidneys);
  adw_dialog_set_content_width (ADW_DIALOG (self), (int) (NUTRIENT_WIDTH + (FOOD_WIDTH + 30) * n));
  add_breakpoint (self, n);
  basis_changed_cb (self);

  return ADW_DIALOG (self);
}
