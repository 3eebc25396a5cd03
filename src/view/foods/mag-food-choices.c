// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodChoices:
 *
 * What can be chosen about a list of foods: the words searched for, group and diet, what they are
 * ranked by, and whether only common foods count. It turns a query into what is shown and back; the
 * browser owns it and hears when the reader changes something. Nothing here filters by potassium or
 * by what a food is free from: who would look for that needs more than a table.
 */

#include "config.h"

#include "mag-food-choices.h"

#include <glib/gi18n-lib.h>

#include "mag-drop-down.h"

/* In the order of the list to choose from. */
enum
{
  SCOPE_COMMON,
  SCOPE_PLAIN_USDA,
  SCOPE_WHOLE_USDA,
};

struct _MagFoodChoices
{
  AdwBin           parent_instance;

  /* Template */
  GtkSearchEntry  *search;
  GtkWidget       *filters_button;
  GtkDropDown     *group;
  GtkDropDown     *nutrient;
  GtkDropDown     *basis;
  GtkToggleButton *vegan;
  GtkToggleButton *vegetarian;
  GtkDropDown     *scope;

  gboolean         narrow;
  gboolean         showing;
};

typedef enum
{
  PROP_NARROW = 1,
} MagFoodChoicesProperty;

static GParamSpec *properties[PROP_NARROW + 1];

enum
{
  CHANGED,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagFoodChoices, mag_food_choices, ADW_TYPE_BIN)

/* A share of the day is of magnesium, so there is no nutrient to choose. */
static void
update_nutrient (MagFoodChoices *self)
{
  gboolean share = gtk_drop_down_get_selected (self->basis) == MAG_FOOD_BASIS_SHARE;

  if (share)
    gtk_drop_down_set_selected (self->nutrient, MAG_NUTRIENT_MAGNESIUM);
  gtk_widget_set_sensitive (GTK_WIDGET (self->nutrient), !share);
}

static void
choice_changed_cb (MagFoodChoices *self)
{
  if (self->showing)
    return;

  self->showing = TRUE;
  update_nutrient (self);
  self->showing = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Letters typed over the list begin a search, and those that follow belong to it. */
static void
search_started_cb (MagFoodChoices *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
}

static void
search_left_cb (MagFoodChoices *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
search_stopped_cb (MagFoodChoices *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  search_left_cb (self);
}

/* Where there is little room, the choices fold away below the search. */
static void
set_narrow (MagFoodChoices *self,
            gboolean        narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  gtk_widget_set_visible (self->filters_button, narrow);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->filters_button), !narrow);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
mag_food_choices_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((MagFoodChoicesProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, MAG_FOOD_CHOICES (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_food_choices_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((MagFoodChoicesProperty) prop_id)
    {
    case PROP_NARROW:
      set_narrow (MAG_FOOD_CHOICES (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_food_choices_dispose (GObject *object)
{
  MagFoodChoices *self = MAG_FOOD_CHOICES (object);

  self->showing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FOOD_CHOICES);

  G_OBJECT_CLASS (mag_food_choices_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MagFoodChoices, search);
  gtk_widget_class_bind_template_child (widget_class, MagFoodChoices, filters_button);
  gtk_widget_class_bind_template_child (widget_class, MagFoodChoices, group);
  gtk_widget_class_bind_template_child (widget_class, MagFoodChoices, nutrient);
  gtk_widget_class_bind_template_child (widget_class, MagFoodChoices, basis);
  gtk_widget_class_bind_template_child (widget_class, MagFoodChoices, vegan);
  gtk_widget_class_bind_template_child (widget_class, MagFoodChoices, vegetarian);
  gtk_widget_class_bind_template_child (widget_class, MagFoodChoices, scope);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
}

static void
mag_food_choices_class_init (MagFoodChoicesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mag_food_choices_get_property;
  object_class->set_property = mag_food_choices_set_property;
  object_class->dispose = mag_food_choices_dispose;

  /**
   * MagFoodChoices:narrow:
   *
   * Whether there is room for the search alone.
   */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                    G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * MagFoodChoices::changed:
   *
   * The reader chose something else.
   */
  signals[CHANGED] = g_signal_new ("changed", MAG_TYPE_FOOD_CHOICES, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * MagFoodChoices::left:
   *
   * The reader wants to go to the foods.
   */
  signals[LEFT] = g_signal_new ("left", MAG_TYPE_FOOD_CHOICES, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-food-choices.ui");
  bind_template (widget_class);
}

static void
set_choices (GtkDropDown *drop_down,
             guint        n,
             const char  *get_name (guint index))
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    gtk_string_list_append (names, get_name (i));
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
}

static const char *
get_group_name (guint index)
{
  return index == MAG_FOOD_GROUP_NONE ? _("All groups") : mag_food_group_get_name ((MagFoodGroup) index);
}

static const char *
get_nutrient_name (guint index)
{
  return mag_nutrient_get_name ((MagNutrient) index);
}

static const char *
get_basis_name (guint index)
{
  return mag_food_basis_get_name ((MagFoodBasis) index);
}

static void
mag_food_choices_init (MagFoodChoices *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  set_choices (self->group, MAG_N_FOOD_GROUPS, get_group_name);
  set_choices (self->nutrient, MAG_N_NUTRIENTS, get_nutrient_name);
  set_choices (self->basis, MAG_N_FOOD_BASES, get_basis_name);
  mag_drop_down_describe (self->group);
  mag_drop_down_describe (self->nutrient);
  mag_drop_down_describe (self->basis);
  mag_drop_down_describe (self->scope);
  self->showing = FALSE;
}

/**
 * mag_food_choices_show:
 * @query: a query
 *
 * Shows what a query asks for.
 */
void
mag_food_choices_show (MagFoodChoices *self,
                       MagFoodQuery   *query)
{
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->search), mag_food_query_get_text (query));
  gtk_drop_down_set_selected (self->group, mag_food_query_get_group (query));
  gtk_drop_down_set_selected (self->nutrient, mag_food_query_get_nutrient (query));
  gtk_drop_down_set_selected (self->basis, mag_food_query_get_basis (query));
  gtk_toggle_button_set_active (self->vegan, mag_food_query_get_vegan (query));
  gtk_toggle_button_set_active (self->vegetarian, mag_food_query_get_vegetarian (query));
  gtk_drop_down_set_selected (self->scope, mag_food_query_get_hidden (query)       ? SCOPE_WHOLE_USDA
                                           : mag_food_query_get_everything (query) ? SCOPE_PLAIN_USDA
                                                                                   : SCOPE_COMMON);
  update_nutrient (self);
  self->showing = FALSE;
}

/**
 * mag_food_choices_read:
 * @query: the query until now
 *
 * Returns: (transfer full): what the reader asks for
 */
MagFoodQuery *
mag_food_choices_read (MagFoodChoices *self,
                       MagFoodQuery   *query)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autoptr (MagFoodQuery) searched = mag_food_query_with_text (query, text);
  g_autoptr (MagFoodQuery) grouped =
    mag_food_query_with_group (searched,
                               (MagFoodGroup) gtk_drop_down_get_selected (self->group));
  g_autoptr (MagFoodQuery) diet =
    mag_food_query_with_diet (grouped, gtk_toggle_button_get_active (self->vegan),
                              gtk_toggle_button_get_active (self->vegetarian));
  guint scope = gtk_drop_down_get_selected (self->scope);
  g_autoptr (MagFoodQuery) wide = mag_food_query_with_everything (diet, scope >= SCOPE_PLAIN_USDA);
  g_autoptr (MagFoodQuery) whole = mag_food_query_with_hidden (wide, scope == SCOPE_WHOLE_USDA);

  return mag_food_query_with_rank (whole, (MagFoodBasis) gtk_drop_down_get_selected (self->basis),
                                   (MagNutrient) gtk_drop_down_get_selected (self->nutrient));
}

/**
 * mag_food_choices_capture:
 * @view: the view that these are choices for
 *
 * Takes letters that are typed anywhere in the view.
 */
void
mag_food_choices_capture (MagFoodChoices *self,
                          GtkWidget      *view)
{
  gtk_search_entry_set_key_capture_widget (self->search, view);
}

/**
 * mag_food_choices_focus_search:
 *
 * Lets the reader type at once; but not in a narrow window, which may be a phone's: there a keyboard
 * would come up and cover the list.
 */
void
mag_food_choices_focus_search (MagFoodChoices *self)
{
  if (!self->narrow)
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
