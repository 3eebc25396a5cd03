// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodDialog:
 *
 * All of one food: its names, its household measures, what is in the chosen amount, how much of a
 * day that is, where the figures come from, and the topics that speak of it. From here it goes into
 * the plan of the day or among the foods to compare.
 */

#include "config.h"

#include "mag-food-dialog.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-food-words.h"
#include "mag-row-action.h"

struct _MagFoodDialog
{
  AdwDialog            parent_instance;

  /* Owned */
  MagFoods            *foods;
  MagFood             *food;
  GListModel          *measures;

  /* Template */
  GtkWidget           *head;
  GtkLabel            *name;
  GtkLabel            *facts;
  GtkLabel            *usda;
  AdwComboRow         *measure;
  GtkSpinButton       *count;
  GtkLabel            *magnesium;
  GtkLabel            *share;
  AdwPreferencesGroup *nutrients;
  GtkLabel            *note;
  GtkLabel            *contains;
  AdwPreferencesGroup *topics;
  GtkLabel            *source;
  GtkLabel            *kidneys;
  GtkToggleButton     *pick;

  GtkLabel            *amounts[MAG_N_NUTRIENTS];
  GtkWidget           *rows[MAG_N_NUTRIENTS];
};

G_DEFINE_FINAL_TYPE (MagFoodDialog, mag_food_dialog, ADW_TYPE_DIALOG)

static MagFoodMeasure *
dup_measure (MagFoodDialog *self)
{
  return self->measures ? g_list_model_get_item (self->measures, adw_combo_row_get_selected (self->measure)) : NULL;
}

/* The label's percentage is of one value for everybody; the other is of the row that was picked. */
static void
show_share (MagFoodDialog *self,
            double         milligrams)
{
  MagIntakes *intakes = mag_foods_get_intakes (self->foods);
  MagIntake *label = mag_intakes_get_label (intakes, MAG_AUTHORITY_US);
  g_autofree char *share = mag_foods_dup_share (self->foods, milligrams);
  g_autofree char *need = mag_foods_dup_need_source (self->foods);
  g_autoptr (GString) text = g_string_new (NULL);

  if (isnan (milligrams) || !need)
    {
      gtk_label_set_label (self->share, "");
      return;
    }

  /* Translators: a percentage and the published intake that it is of */
  g_string_printf (text, _("%s of a day’s need\n%s"), share, need);
  if (label)
    g_string_append_printf (text, _("\n%.0f %% of the Daily Value on US food labels (%.0f mg)"),
                            round (100 * milligrams / mag_intake_get_milligrams (label)),
                            mag_intake_get_milligrams (label));
  gtk_label_set_label (self->share, text->str);
}

static void
show_nutrient (MagFoodDialog *self,
               MagNutrient    nutrient,
               double         grams)
{
  g_autofree char *amount = mag_nutrient_dup_amount (nutrient, mag_food_get_amount (self->food, nutrient, grams));
  g_autofree char *spoken = g_strdup_printf ("%s: %s", mag_nutrient_get_name (nutrient), amount);

  gtk_label_set_label (self->amounts[nutrient], amount);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows[nutrient]), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
show_amount (MagFoodDialog *self)
{
  g_autoptr (MagFoodMeasure) measure = dup_measure (self);
  double grams = measure ? mag_food_measure_get_grams (measure) * gtk_spin_button_get_value (self->count) : 100;
  double milligrams = mag_food_get_amount (self->food, MAG_NUTRIENT_MAGNESIUM, grams);
  g_autofree char *amount = mag_nutrient_dup_amount (MAG_NUTRIENT_MAGNESIUM, milligrams);
  /* Translators: an amount, as in “79 mg of magnesium” */
  g_autofree char *headline = g_strdup_printf (_("%s of magnesium"), amount);
  g_autofree char *title = g_strdup_printf (_("What is in %.0f g"), grams);

  gtk_label_set_label (self->magnesium, headline);
  show_share (self, milligrams);
  adw_preferences_group_set_title (self->nutrients, title);
  for (int nutrient = 0; nutrient < MAG_N_NUTRIENTS; nutrient++)
    show_nutrient (self, (MagNutrient) nutrient, grams);
}

static void
amount_changed_cb (MagFoodDialog *self)
{
  g_autofree char *spoken = NULL;

  if (!self->food || !self->measures)
    return;

  show_amount (self);
  spoken = g_strdup_printf ("%s, %s", gtk_label_get_label (self->magnesium), gtk_label_get_label (self->share));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), spoken, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static gboolean
output_cb (MagFoodDialog *self)
{
  g_autofree char *text = mag_food_words_dup_count (gtk_spin_button_get_value (self->count));

  gtk_editable_set_text (GTK_EDITABLE (self->count), text);

  return TRUE;
}

static void
pick_toggled_cb (MagFoodDialog *self)
{
  gboolean active = gtk_toggle_button_get_active (self->pick);

  if (!self->food || active == mag_foods_has_pick (self->foods, self->food))
    return;
  if (mag_foods_toggle_pick (self->foods, self->food))
    return;

  gtk_toggle_button_set_active (self->pick, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", _("Five foods can be compared at once"));
}

static void
add_clicked_cb (MagFoodDialog *self)
{
  g_autoptr (MagFoodMeasure) measure = dup_measure (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (mag_food_plan_add (mag_foods_get_plan (self->foods), self->food, measure,
                         gtk_spin_button_get_value (self->count), &error))
    text = g_strdup_printf (_("Added to your day: %s"), mag_food_get_name (self->food));
  else
    text = g_strdup_printf (_("Added, but not saved: %s"), error->message);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
  adw_dialog_close (ADW_DIALOG (self));
}

/* The dialog goes first: it gives the focus back, and the place that opens may then take it. */
static void
topic_activated_cb (AdwActionRow  *row,
                    MagFoodDialog *self)
{
  g_autofree char *location = g_strconcat ("topic/", g_object_get_data (G_OBJECT (row), "topic"), NULL);
  g_autoptr (GtkWidget) widget = g_object_ref (GTK_WIDGET (self));

  adw_dialog_close (ADW_DIALOG (self));
  gtk_widget_activate_action (widget, "win.open", "s", location);
}

static void
mag_food_dialog_dispose (GObject *object)
{
  MagFoodDialog *self = MAG_FOOD_DIALOG (object);

  g_clear_object (&self->measures);
  g_clear_object (&self->food);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FOOD_DIALOG);
  g_clear_object (&self->foods);

  G_OBJECT_CLASS (mag_food_dialog_parent_class)->dispose (object);
}

static void
mag_food_dialog_class_init (MagFoodDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-food-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, head);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, name);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, facts);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, usda);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, measure);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, count);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, magnesium);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, share);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, nutrients);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, note);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, contains);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, topics);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, source);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, kidneys);
  gtk_widget_class_bind_template_child (widget_class, MagFoodDialog, pick);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, amount_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, output_cb);
  gtk_widget_class_bind_template_callback (widget_class, pick_toggled_cb);
}

static void
add_nutrient (MagFoodDialog *self,
              MagNutrient    nutrient)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *amount = gtk_label_new (NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), mag_nutrient_get_name (nutrient));
  gtk_widget_add_css_class (amount, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), amount);
  /* The sentence that is set with the amount says more than the title. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  adw_preferences_group_add (self->nutrients, row);
  self->amounts[nutrient] = GTK_LABEL (amount);
  self->rows[nutrient] = row;
}

static void
mag_food_dialog_init (MagFoodDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (int nutrient = 0; nutrient < MAG_N_NUTRIENTS; nutrient++)
    add_nutrient (self, (MagNutrient) nutrient);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text && *text);
}

static void
append_fact (GString    *facts,
             const char *fact)
{
  if (fact && *fact)
    g_string_append_printf (facts, "%s%s", facts->len > 0 ? " · " : "", fact);
}

static void
show_names (MagFoodDialog *self)
{
  MagFood *food = self->food;
  g_autoptr (GString) facts = g_string_new (NULL);
  g_auto (GStrv) synonyms = mag_food_dup_synonyms (food);
  g_autofree char *also = synonyms && synonyms[0] ? g_strjoinv (", ", synonyms) : NULL;
  g_autofree char *usda = g_strdup_printf (_("USDA’s name: %s"), mag_food_get_usda_name (food));

  append_fact (facts, mag_food_group_get_name (mag_food_get_group (food)));
  append_fact (facts, mag_food_get_state (food));
  append_fact (facts, mag_food_get_vegan (food) ? _("vegan") : mag_food_get_vegetarian (food) ? _("vegetarian") : NULL);
  if (also)
    g_string_append_printf (facts, "\n%s", also);

  gtk_label_set_label (self->name, mag_food_get_name (food));
  show_text (self->facts, facts->str);
  show_text (self->usda, usda);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  mag_food_get_name (food), -1);
}

static void
show_notes (MagFoodDialog *self)
{
  MagCollection *collection = mag_context_get_collection (mag_foods_get_context (self->foods));
  g_autofree char *averages = mag_collection_dup_safety_text (collection, "food");
  g_autofree char *allergy = mag_collection_dup_safety_text (collection, "allergy");
  g_autofree char *kidneys = mag_collection_dup_safety_text (collection, "food-kidneys");
  g_auto (GStrv) contains = mag_food_dup_contains (self->food);
  g_autofree char *list = contains && contains[0] ? g_strjoinv (", ", contains) : NULL;
  /* Translators: what people may be allergic to, and a sentence of warning */
  g_autofree char *allergens = list ? g_strdup_printf (_("Contains %s. %s"), list, allergy) : g_strdup (allergy);
  g_autofree char *source = g_strdup_printf (
    _("Source: USDA National Nutrient Database for Standard Reference, Release 28, food %s."
      " Many of its values are calculated. %s"),
    mag_food_get_ndb (self->food), averages);

  show_text (self->note, mag_food_get_note (self->food));
  show_text (self->contains, allergens);
  show_text (self->source, source);
  show_text (self->kidneys, kidneys);
}

static void
show_topics (MagFoodDialog *self)
{
  g_autoptr (GListModel) topics = mag_food_table_load_topics (mag_foods_get_table (self->foods), self->food);
  guint n = topics ? g_list_model_get_n_items (topics) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), mag_topic_get_title (topic));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      mag_row_action_add (GTK_LIST_BOX_ROW (row));
      g_object_set_data_full (G_OBJECT (row), "topic", g_strdup (mag_topic_get_id (topic)), g_free);
      g_signal_connect_object (row, "activated", G_CALLBACK (topic_activated_cb), self, G_CONNECT_DEFAULT);
      adw_preferences_group_add (self->topics, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->topics), n > 0);
}

/* The usual serving comes first to mind, so it is chosen. */
static void
show_measures (MagFoodDialog *self)
{
  g_autoptr (GListModel) measures = mag_food_table_load_measures (mag_foods_get_table (self->foods), self->food);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const char *serving = mag_food_get_serving (self->food);
  guint chosen = 0;

  for (guint i = 0; i < g_list_model_get_n_items (measures); i++)
    {
      g_autoptr (MagFoodMeasure) measure = g_list_model_get_item (measures, i);
      g_autofree char *name = mag_food_words_dup_measure (mag_food_measure_get_label (measure),
                                                          mag_food_measure_get_grams (measure));

      gtk_string_list_append (names, name);
      if (g_strcmp0 (mag_food_measure_get_id (measure), serving) == 0)
        chosen = i;
    }
  adw_combo_row_set_model (self->measure, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->measure, chosen);
  self->measures = g_steal_pointer (&measures);
}

/**
 * mag_food_dialog_new:
 * @foods: what views of foods share
 * @food: the food
 *
 * Returns: (transfer floating): a dialog, to be presented
 */
AdwDialog *
mag_food_dialog_new (MagFoods *foods,
                     MagFood  *food)
{
  MagFoodDialog *self = g_object_new (MAG_TYPE_FOOD_DIALOG, NULL);

  self->foods = g_object_ref (foods);
  self->food = g_object_ref (food);
  show_names (self);
  show_notes (self);
  show_topics (self);
  show_measures (self);
  show_amount (self);
  gtk_toggle_button_set_active (self->pick, mag_foods_has_pick (foods, food));

  return ADW_DIALOG (self);
}
