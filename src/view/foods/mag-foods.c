// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoods:
 *
 * What all views of foods share: the table, the published intakes, the one that the reader picked,
 * and the plan of their day. The place for foods makes it and hands it down.
 */

#include "config.h"

#include "mag-foods.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-paths.h"

struct _MagFoods
{
  GObject       parent_instance;

  /* Owned */
  MagContext   *context;
  MagFoodTable *table;
  MagIntakes   *intakes;
  MagFoodPlan  *plan;
  GListStore   *picks;
  char         *plan_fault;

  /* Weak: the intakes own it */
  MagIntake    *intake;
};

typedef enum
{
  PROP_INTAKE = 1,
} MagFoodsProperty;

static GParamSpec *properties[PROP_INTAKE + 1];

G_DEFINE_FINAL_TYPE (MagFoods, mag_foods, G_TYPE_OBJECT)

/* A row that the reader picked may be another authority's, when they chose that one since; then it
 * is that authority's row for the same people. */
static MagIntake *
find_intake (MagFoods *self)
{
  GSettings *settings = mag_context_get_settings (self->context);
  MagAuthority authority = (MagAuthority) g_settings_get_enum (settings, "intake-authority");
  g_autofree char *row = g_settings_get_string (settings, "intake-row");
  MagIntake *picked = *row ? mag_intakes_find (self->intakes, row) : NULL;

  if (picked && mag_intake_get_authority (picked) != authority)
    picked = mag_intakes_match (self->intakes, picked, authority);

  return picked ? picked : mag_intakes_get_default (self->intakes, authority);
}

static void
update_intake (MagFoods *self)
{
  MagIntake *intake = find_intake (self);

  if (intake == self->intake)
    return;

  self->intake = intake;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INTAKE]);
}

static void
mag_foods_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  switch ((MagFoodsProperty) prop_id)
    {
    case PROP_INTAKE:
      g_value_set_object (value, MAG_FOODS (object)->intake);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_foods_dispose (GObject *object)
{
  MagFoods *self = MAG_FOODS (object);

  self->intake = NULL;
  g_clear_object (&self->plan);
  g_clear_object (&self->picks);
  g_clear_pointer (&self->plan_fault, g_free);
  g_clear_object (&self->intakes);
  g_clear_object (&self->table);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_foods_parent_class)->dispose (object);
}

static void
mag_foods_class_init (MagFoodsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_foods_get_property;
  object_class->dispose = mag_foods_dispose;

  /**
   * MagFoods:intake:
   *
   * The published intake that shares and the plan are compared with.
   */
  properties[PROP_INTAKE] = g_param_spec_object ("intake", NULL, NULL, MAG_TYPE_INTAKE,
                                                 G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                                                   G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_foods_init (MagFoods *self)
{
  self->picks = g_list_store_new (MAG_TYPE_FOOD);
}

/* A plan that cannot be read is set aside by the plan itself, and a new one begun. */
static void
load_plan (MagFoods *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->plan_fault, g_free);
  if (!mag_food_plan_load (self->plan, &error))
    self->plan_fault = g_strdup (error->message);
}

static void
traces_forgotten_cb (MagFoods *self)
{
  mag_foods_clear_picks (self);
  load_plan (self);
}

/**
 * mag_foods_new:
 * @context: the context
 * @table: the foods
 *
 * Returns: (transfer full): what views of these foods share
 */
MagFoods *
mag_foods_new (MagContext   *context,
               MagFoodTable *table)
{
  MagFoods *self = g_object_new (MAG_TYPE_FOODS, NULL);
  GSettings *settings = mag_context_get_settings (context);
  g_autofree char *path = mag_paths_dup_user_file ("plan.json");

  self->context = g_object_ref (context);
  self->table = g_object_ref (table);
  self->intakes = mag_intakes_load (mag_context_get_collection (context));
  self->plan = mag_food_plan_new (table, path);
  load_plan (self);
  update_intake (self);
  g_signal_connect_object (settings, "changed::intake-authority", G_CALLBACK (update_intake), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::intake-row", G_CALLBACK (update_intake), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "traces-forgotten", G_CALLBACK (traces_forgotten_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * mag_foods_get_context:
 *
 * Returns: (transfer none): the context
 */
MagContext *
mag_foods_get_context (MagFoods *self)
{
  return self->context;
}

/**
 * mag_foods_get_table:
 *
 * Returns: (transfer none): the foods
 */
MagFoodTable *
mag_foods_get_table (MagFoods *self)
{
  return self->table;
}

/**
 * mag_foods_get_intakes:
 *
 * Returns: (transfer none): the published intakes
 */
MagIntakes *
mag_foods_get_intakes (MagFoods *self)
{
  return self->intakes;
}

/**
 * mag_foods_get_plan:
 *
 * Returns: (transfer none): the plan of the day
 */
MagFoodPlan *
mag_foods_get_plan (MagFoods *self)
{
  return self->plan;
}

/**
 * mag_foods_take_plan_fault:
 *
 * Returns: (transfer full) (nullable): what was wrong with the plan when it was read, which is told once
 */
char *
mag_foods_take_plan_fault (MagFoods *self)
{
  return g_steal_pointer (&self->plan_fault);
}

/**
 * mag_foods_get_picks:
 *
 * Returns: (transfer none): the foods that are marked to be compared
 */
GListModel *
mag_foods_get_picks (MagFoods *self)
{
  return G_LIST_MODEL (self->picks);
}

gboolean
mag_foods_has_pick (MagFoods *self,
                    MagFood  *food)
{
  return g_list_store_find (self->picks, food, NULL);
}

/**
 * mag_foods_toggle_pick:
 * @food: a food
 *
 * Marks a food to be compared, or takes its mark away.
 *
 * Returns: %FALSE where no more foods can be marked
 */
gboolean
mag_foods_toggle_pick (MagFoods *self,
                       MagFood  *food)
{
  guint position;

  if (g_list_store_find (self->picks, food, &position))
    g_list_store_remove (self->picks, position);
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->picks)) < MAG_FOODS_MAX_PICKS)
    g_list_store_append (self->picks, food);
  else
    return FALSE;

  return TRUE;
}

void
mag_foods_clear_picks (MagFoods *self)
{
  g_list_store_remove_all (self->picks);
}

/**
 * mag_foods_get_intake:
 *
 * Returns: (transfer none) (nullable): the intake that the reader picked; %NULL where the collection
 *   has none
 */
MagIntake *
mag_foods_get_intake (MagFoods *self)
{
  return self->intake;
}

/**
 * mag_foods_get_need:
 *
 * Returns: the picked intake in milligrams a day; not a number where there is none
 */
double
mag_foods_get_need (MagFoods *self)
{
  return self->intake ? mag_intake_get_milligrams (self->intake) : NAN;
}

/**
 * mag_foods_set_intake:
 * @intake: one of the published intakes
 *
 * Keeps the intake that the reader picked.
 */
void
mag_foods_set_intake (MagFoods  *self,
                      MagIntake *intake)
{
  GSettings *settings = mag_context_get_settings (self->context);

  g_settings_set_string (settings, "intake-row", mag_intake_get_id (intake));
  g_settings_set_enum (settings, "intake-authority", (int) mag_intake_get_authority (intake));
}

/**
 * mag_foods_dup_share:
 * @milligrams: an amount of magnesium
 *
 * Returns: (transfer full): how much of the picked intake it is, in percent
 */
char *
mag_foods_dup_share (MagFoods *self,
                     double    milligrams)
{
  double need = mag_foods_get_need (self);

  if (isnan (milligrams) || isnan (need))
    return g_strdup (_("no value"));

  /* Translators: a percentage */
  return g_strdup_printf (_("%.0f %%"), round (100 * milligrams / need));
}

/**
 * mag_foods_dup_need_name:
 *
 * Returns: (transfer full): the picked intake in few words
 */
char *
mag_foods_dup_need_name (MagFoods *self)
{
  g_autofree char *who = self->intake ? mag_intake_dup_label (self->intake) : NULL;

  if (!self->intake)
    return g_strdup (_("No intake picked"));

  /* Translators: a row of a table of intakes, as in “Women, 31 to 50 years: 320 mg” */
  return g_strdup_printf (_("%s: %.0f mg"), who, mag_foods_get_need (self));
}

/**
 * mag_foods_dup_need_source:
 *
 * Returns: (transfer full) (nullable): the picked intake with who published it as what
 */
char *
mag_foods_dup_need_source (MagFoods *self)
{
  g_autofree char *who = self->intake ? mag_intake_dup_label (self->intake) : NULL;

  if (!self->intake)
    return NULL;

  /* Translators: “Women, 31 to 50 years: 320 mg a day (RDA, United States and Canada)” */
  return g_strdup_printf (_("%s: %.0f mg a day (%s, %s)"), who, mag_foods_get_need (self),
                          mag_intake_get_term (self->intake),
                          mag_authority_get_name (mag_intake_get_authority (self->intake)));
}
