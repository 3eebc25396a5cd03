// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodPlan:
 *
 * What somebody eats in a day: a list of [class@FoodPlanRow] that is kept in a file. It adds up magnesium and other
 * nutrients; it knows nothing of the person.
 *
 * Each change is on the disk when the function returns. Where it cannot be, the plan in memory is changed all the
 * same, and the error told.
 */

#include "config.h"

#include "mag-food-plan.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <math.h>

#include "mag-food-plan-file.h"

struct _MagFoodPlan
{
  GObject       parent_instance;

  /* Owned */
  MagFoodTable *table;
  char         *path;
  GPtrArray    *rows;
};

struct _MagFoodPlanUndo
{
  GPtrArray *rows;
  guint      position;
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_QUARK (mag-food-plan-error, mag_food_plan_error)

G_DEFINE_BOXED_TYPE (MagFoodPlanUndo, mag_food_plan_undo, mag_food_plan_undo_ref, mag_food_plan_undo_unref)

G_DEFINE_FINAL_TYPE_WITH_CODE (MagFoodPlan, mag_food_plan, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

MagFoodPlanUndo *
mag_food_plan_undo_ref (MagFoodPlanUndo *self)
{
  return g_rc_box_acquire (self);
}

static void
undo_clear (MagFoodPlanUndo *self)
{
  g_clear_pointer (&self->rows, g_ptr_array_unref);
}

void
mag_food_plan_undo_unref (MagFoodPlanUndo *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) undo_clear);
}

static guint
mag_food_plan_get_n_items (GListModel *model)
{
  return MAG_FOOD_PLAN (model)->rows->len;
}

static gpointer
mag_food_plan_get_item (GListModel *model,
                        guint       position)
{
  MagFoodPlan *self = MAG_FOOD_PLAN (model);

  return position < self->rows->len ? g_object_ref (g_ptr_array_index (self->rows, position)) : NULL;
}

static GType
mag_food_plan_get_item_type (GListModel *model)
{
  return MAG_TYPE_FOOD_PLAN_ROW;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_n_items = mag_food_plan_get_n_items;
  iface->get_item = mag_food_plan_get_item;
  iface->get_item_type = mag_food_plan_get_item_type;
}

static void
mag_food_plan_finalize (GObject *object)
{
  MagFoodPlan *self = MAG_FOOD_PLAN (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->path, g_free);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (mag_food_plan_parent_class)->finalize (object);
}

static void
mag_food_plan_class_init (MagFoodPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_food_plan_finalize;
}

static void
mag_food_plan_init (MagFoodPlan *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * mag_food_plan_new:
 * @table: the foods
 * @path: the file to keep it in
 *
 * Returns: (transfer full): a plan that is empty until it is loaded
 */
MagFoodPlan *
mag_food_plan_new (MagFoodTable *table,
                   const char   *path)
{
  MagFoodPlan *self = g_object_new (MAG_TYPE_FOOD_PLAN, NULL);

  self->table = g_object_ref (table);
  self->path = g_strdup (path);

  return self;
}

/* Tells the list's users what changed, and writes all of it. */
static gboolean
changed (MagFoodPlan  *self,
         guint         position,
         guint         n_removed,
         guint         n_added,
         GError      **error)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);

  return mag_food_plan_file_write (self->path, self->rows, error);
}

/**
 * mag_food_plan_load:
 * @error: return location for an error
 *
 * Reads the plan from its file, in place of what it holds. After an error it holds what could be read.
 *
 * Returns: whether all of it was read, as is a file that is not there; else an error of %MAG_FOOD_PLAN_ERROR
 */
gboolean
mag_food_plan_load (MagFoodPlan  *self,
                    GError      **error)
{
  guint n_before = self->rows->len;
  gboolean success;

  g_ptr_array_set_size (self->rows, 0);
  mag_food_plan_file_clean (self->path, FALSE);
  success = mag_food_plan_file_read (self->path, self->table, self->rows, error);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->rows->len);

  return success;
}

/**
 * mag_food_plan_add:
 * @food: a food
 * @measure: one of its measures
 * @count: how many of these
 * @error: return location for an error
 *
 * Returns: whether it is on the disk; else an error of #GFileError
 */
gboolean
mag_food_plan_add (MagFoodPlan     *self,
                   MagFood         *food,
                   MagFoodMeasure  *measure,
                   double           count,
                   GError         **error)
{
  g_ptr_array_add (self->rows, mag_food_plan_row_new (food, measure, count));

  return changed (self, self->rows->len - 1, 0, 1, error);
}

/**
 * mag_food_plan_change:
 * @position: which row
 * @measure: the measure that it has from now on
 * @count: how many of these
 * @error: return location for an error
 *
 * Returns: whether it is on the disk; else an error of #GFileError
 */
gboolean
mag_food_plan_change (MagFoodPlan     *self,
                      guint            position,
                      MagFoodMeasure  *measure,
                      double           count,
                      GError         **error)
{
  g_autoptr (MagFoodPlanRow) before = g_ptr_array_steal_index (self->rows, position);

  g_ptr_array_insert (self->rows, (gint) position,
                      mag_food_plan_row_new (mag_food_plan_row_get_food (before), measure, count));

  return changed (self, position, 1, 1, error);
}

/* Takes rows away, and notes them for an undo. */
static gboolean
take_rows (MagFoodPlan      *self,
           guint             position,
           guint             n,
           MagFoodPlanUndo **undo,
           GError          **error)
{
  g_autoptr (MagFoodPlanUndo) removed = g_rc_box_new0 (MagFoodPlanUndo);

  removed->rows = g_ptr_array_new_with_free_func (g_object_unref);
  removed->position = position;
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (removed->rows, g_ptr_array_steal_index (self->rows, position));
  if (undo)
    *undo = g_steal_pointer (&removed);

  return changed (self, position, n, 0, error);
}

/**
 * mag_food_plan_remove:
 * @position: which row
 * @undo: (out) (optional) (transfer full): for mag_food_plan_undo()
 * @error: return location for an error
 *
 * Returns: whether it is on the disk; else an error of #GFileError
 */
gboolean
mag_food_plan_remove (MagFoodPlan      *self,
                      guint             position,
                      MagFoodPlanUndo **undo,
                      GError          **error)
{
  return take_rows (self, position, 1, undo, error);
}

/**
 * mag_food_plan_clear:
 * @undo: (out) (optional) (transfer full): for mag_food_plan_undo()
 * @error: return location for an error
 *
 * Removes every row.
 *
 * Returns: whether it is on the disk; else an error of #GFileError
 */
gboolean
mag_food_plan_clear (MagFoodPlan      *self,
                     MagFoodPlanUndo **undo,
                     GError          **error)
{
  return take_rows (self, 0, self->rows->len, undo, error);
}

/**
 * mag_food_plan_undo:
 * @undo: what a removal gave; it brings its rows back once
 * @error: return location for an error
 *
 * Returns: whether it is on the disk; else an error of #GFileError
 */
gboolean
mag_food_plan_undo (MagFoodPlan      *self,
                    MagFoodPlanUndo  *undo,
                    GError          **error)
{
  guint position = MIN (undo->position, self->rows->len), n = undo->rows->len;

  for (guint i = 0; i < n; i++)
    g_ptr_array_insert (self->rows, (gint) (position + i), g_object_ref (g_ptr_array_index (undo->rows, i)));
  g_ptr_array_set_size (undo->rows, 0);

  return changed (self, position, 0, n, error);
}

/**
 * mag_food_plan_forget:
 * @path: a plan's file
 * @error: return location for an error
 *
 * Removes a plan from the disk, whether it is loaded or not, and all that was left beside it.
 *
 * Returns: whether nothing is left of it; else an error of #GFileError
 */
gboolean
mag_food_plan_forget (const char  *path,
                      GError     **error)
{
  mag_food_plan_file_clean (path, TRUE);
  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s: %s", path, g_strerror (errno));

  return FALSE;
}

/**
 * mag_food_plan_get_total:
 * @nutrient: a nutrient
 *
 * Returns: the sum of the rounded amounts of all rows that have a value. In tenths it is exact.
 */
double
mag_food_plan_get_total (MagFoodPlan *self,
                         MagNutrient  nutrient)
{
  gint64 tenths = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      double amount = mag_food_plan_row_get_amount (g_ptr_array_index (self->rows, i), nutrient);

      tenths += isnan (amount) ? 0 : llround (amount * 10.0);
    }

  return (double) tenths / 10.0;
}

/**
 * mag_food_plan_get_n_without:
 * @nutrient: a nutrient
 *
 * Returns: how many rows have no value, and so are missing in the total
 */
guint
mag_food_plan_get_n_without (MagFoodPlan *self,
                             MagNutrient  nutrient)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n += isnan (mag_food_plan_row_get_amount (g_ptr_array_index (self->rows, i), nutrient));

  return n;
}
