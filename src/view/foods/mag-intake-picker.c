// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagIntakePicker:
 *
 * Picks a row of the published intakes by authority, sex, stage of life and age. What is picked
 * counts at once and is kept. It asks for nothing about a person but which row they want to see.
 */

#include "config.h"

#include "mag-intake-picker.h"

struct _MagIntakePicker
{
  AdwDialog    parent_instance;

  /* Owned */
  MagFoods    *foods;
  GListModel  *rows;

  /* Template */
  AdwComboRow *authority;
  AdwComboRow *sex;
  AdwComboRow *stage;
  AdwComboRow *age;
  GtkLabel    *result;
  GtkLabel    *source;

  gboolean     loading;
};

G_DEFINE_FINAL_TYPE (MagIntakePicker, mag_intake_picker, ADW_TYPE_DIALOG)

static const MagIntakeSex sexes[] = { MAG_INTAKE_FEMALE, MAG_INTAKE_MALE };

static gboolean
is_female (gpointer dialog,
           guint    selected)
{
  return selected < G_N_ELEMENTS (sexes) && sexes[selected] == MAG_INTAKE_FEMALE;
}

static void
show_picked (MagIntakePicker *self)
{
  MagIntake *intake = mag_foods_get_intake (self->foods);
  g_autofree char *need = mag_foods_dup_need_name (self->foods);

  if (!intake)
    return;

  gtk_label_set_label (self->result, need);
  gtk_label_set_label (self->source, mag_intake_get_source (intake));
}

/* The ages differ from row to row of the table. The age stays as near as it can: the row that was
 * picked if it is there, else the one whose age holds the age of that row. */
static guint
find_age (MagIntakePicker *self,
          MagIntake       *picked)
{
  guint n = g_list_model_get_n_items (self->rows);
  guint found = 0;

  for (guint i = 0; i < n && picked; i++)
    {
      g_autoptr (MagIntake) row = g_list_model_get_item (self->rows, i);

      if (row == picked)
        return i;
      if (mag_intake_get_from_months (row) <= mag_intake_get_from_months (picked))
        found = i;
    }

  return found;
}

static void
load_ages (MagIntakePicker *self)
{
  guint sex = adw_combo_row_get_selected (self->sex);
  guint stage = is_female (NULL, sex) ? adw_combo_row_get_selected (self->stage) : MAG_INTAKE_STAGE_NONE;
  MagAuthority authority = (MagAuthority) adw_combo_row_get_selected (self->authority);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_clear_object (&self->rows);
  self->rows = mag_intakes_list (mag_foods_get_intakes (self->foods), authority, sexes[sex], (MagIntakeStage) stage);
  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      g_autoptr (MagIntake) row = g_list_model_get_item (self->rows, i);
      g_autofree char *age = mag_intake_dup_age (row);

      gtk_string_list_append (names, age);
    }
  adw_combo_row_set_model (self->age, G_LIST_MODEL (names));
}

static void
take_age (MagIntakePicker *self)
{
  guint selected = adw_combo_row_get_selected (self->age);
  g_autoptr (MagIntake) row = NULL;

  if (selected >= g_list_model_get_n_items (self->rows))
    return;

  row = g_list_model_get_item (self->rows, selected);
  mag_foods_set_intake (self->foods, row);
  show_picked (self);
}

static void
choice_changed_cb (MagIntakePicker *self)
{
  MagIntake *picked;

  if (self->loading || !self->foods)
    return;

  picked = mag_foods_get_intake (self->foods);
  self->loading = TRUE;
  load_ages (self);
  adw_combo_row_set_selected (self->age, find_age (self, picked));
  self->loading = FALSE;
  take_age (self);
}

static void
age_changed_cb (MagIntakePicker *self)
{
  if (!self->loading && self->rows)
    take_age (self);
}

static void
mag_intake_picker_dispose (GObject *object)
{
  MagIntakePicker *self = MAG_INTAKE_PICKER (object);

  self->loading = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_INTAKE_PICKER);
  g_clear_object (&self->rows);
  g_clear_object (&self->foods);

  G_OBJECT_CLASS (mag_intake_picker_parent_class)->dispose (object);
}

static void
mag_intake_picker_class_init (MagIntakePickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_intake_picker_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-intake-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, MagIntakePicker, authority);
  gtk_widget_class_bind_template_child (widget_class, MagIntakePicker, sex);
  gtk_widget_class_bind_template_child (widget_class, MagIntakePicker, stage);
  gtk_widget_class_bind_template_child (widget_class, MagIntakePicker, age);
  gtk_widget_class_bind_template_child (widget_class, MagIntakePicker, result);
  gtk_widget_class_bind_template_child (widget_class, MagIntakePicker, source);
  gtk_widget_class_bind_template_callback (widget_class, age_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_female);
}

static void
mag_intake_picker_init (MagIntakePicker *self)
{
  g_autoptr (GtkStringList) authorities = gtk_string_list_new (NULL);

  self->loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int authority = 0; authority < MAG_N_AUTHORITIES; authority++)
    gtk_string_list_append (authorities, mag_authority_get_name ((MagAuthority) authority));
  adw_combo_row_set_model (self->authority, G_LIST_MODEL (authorities));
  self->loading = FALSE;
}

/**
 * mag_intake_picker_new:
 * @foods: what views of foods share
 *
 * Returns: (transfer floating): a dialog, to be presented
 */
AdwDialog *
mag_intake_picker_new (MagFoods *foods)
{
  MagIntakePicker *self = g_object_new (MAG_TYPE_INTAKE_PICKER, NULL);
  MagIntake *intake = mag_foods_get_intake (foods);

  self->loading = TRUE;
  self->foods = g_object_ref (foods);
  if (intake)
    {
      adw_combo_row_set_selected (self->authority, mag_intake_get_authority (intake));
      adw_combo_row_set_selected (self->sex, mag_intake_get_sex (intake) == MAG_INTAKE_MALE ? 1 : 0);
      adw_combo_row_set_selected (self->stage, mag_intake_get_stage (intake));
    }
  load_ages (self);
  adw_combo_row_set_selected (self->age, find_age (self, intake));
  self->loading = FALSE;
  show_picked (self);

  return ADW_DIALOG (self);
}
