// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFoodPaper:
 *
 * Puts a list of foods, the reader's day, or a few foods side by side on a page for the door of the
 * fridge: printed, or saved as a PDF. Paper and size of the text are those of handouts, kept in the settings.
 */

#include "config.h"

#include "mag-food-paper.h"

#include <glib/gi18n-lib.h>

#include "mag-food-comparison-sheet.h"
#include "mag-food-sheet.h"
#include "mag-handout-print-operation.h"
#include "mag-handout-saver.h"
#include "mag-paths.h"

/* In points. */
#define LARGE_PRINT  16
#define NORMAL_PRINT 12

struct _MagFoodPaper
{
  AdwDialog          parent_instance;

  /* Owned */
  MagFoods          *foods;
  MagFoodRanking    *ranking;
  MagFoodComparison *comparison;
  MagHandoutLayout  *layout;

  /* Template */
  AdwToastOverlay   *toasts;
  GtkLabel          *what;
  AdwComboRow       *paper;
  AdwSwitchRow      *large;
};

G_DEFINE_FINAL_TYPE (MagFoodPaper, mag_food_paper, ADW_TYPE_DIALOG)

static MagHandoutOptions *
dup_options (MagFoodPaper *self)
{
  GSettings *settings = mag_context_get_settings (mag_foods_get_context (self->foods));
  MagHandoutOptions *options = mag_handout_options_new ();

  options->paper = (MagPaper) adw_combo_row_get_selected (self->paper);
  options->text_size = adw_switch_row_get_active (self->large) ? LARGE_PRINT : NORMAL_PRINT;
  options->clinic_name = g_settings_get_string (settings, "clinic-name");
  options->clinic_address = g_settings_get_string (settings, "clinic-address");
  options->phone_day = g_settings_get_string (settings, "clinic-phone-day");
  options->phone_night = g_settings_get_string (settings, "clinic-phone-night");

  return options;
}

static void
tell (MagFoodPaper *self,
      const char   *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
tell_failure (MagFoodPaper *self,
              const GError *error)
{
  g_autofree char *text = g_strdup_printf (_("Nothing was printed or saved: %s"), error->message);

  tell (self, text);
}

/* Told by the window, for the dialog has done its work. */
static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (MagFoodPaper) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = mag_handout_saver_ask_finish (result, &error);
  g_autofree char *text = file ? mag_handout_saver_dup_message (file) : NULL;

  if (file)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
      adw_dialog_close (ADW_DIALOG (self));
    }
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    {
      tell_failure (self, error);
    }
}

static gboolean
update_layout (MagFoodPaper *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->layout);
  self->layout = mag_food_paper_lay_out (self, &error);
  if (!self->layout)
    tell_failure (self, error);

  return self->layout != NULL;
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagFoodPaper *self = MAG_FOOD_PAPER (widget);

  if (update_layout (self))
    mag_handout_saver_ask_async (self->layout, GTK_WINDOW (gtk_widget_get_root (widget)), _("Save as PDF"), saved_cb,
                                 g_object_ref (self));
}

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               MagFoodPaper            *self)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      tell_failure (self, error);
    }
  else if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      adw_dialog_close (ADW_DIALOG (self));
    }
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  MagFoodPaper *self = MAG_FOOD_PAPER (widget);
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (!update_layout (self))
    return;

  operation = mag_handout_print_operation_new (self->layout);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), NULL);
}

static void
mag_food_paper_dispose (GObject *object)
{
  MagFoodPaper *self = MAG_FOOD_PAPER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FOOD_PAPER);
  g_clear_object (&self->layout);
  g_clear_object (&self->ranking);
  g_clear_object (&self->comparison);
  g_clear_object (&self->foods);

  G_OBJECT_CLASS (mag_food_paper_parent_class)->dispose (object);
}

static void
mag_food_paper_class_init (MagFoodPaperClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_food_paper_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/foods/mag-food-paper.ui");
  gtk_widget_class_bind_template_child (widget_class, MagFoodPaper, toasts);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPaper, what);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPaper, paper);
  gtk_widget_class_bind_template_child (widget_class, MagFoodPaper, large);
  gtk_widget_class_install_action (widget_class, "paper.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "paper.save", NULL, save_action);
}

static void
mag_food_paper_init (MagFoodPaper *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static MagFoodPaper *
create (MagFoods   *foods,
        const char *what)
{
  MagFoodPaper *self = g_object_new (MAG_TYPE_FOOD_PAPER, NULL);
  GSettings *settings = mag_context_get_settings (mag_foods_get_context (foods));

  self->foods = g_object_ref (foods);
  gtk_label_set_label (self->what, what);
  adw_combo_row_set_selected (self->paper, (guint) g_settings_get_enum (settings, "handout-paper"));
  adw_switch_row_set_active (self->large, g_settings_get_int (settings, "handout-text-size") >= LARGE_PRINT);

  return self;
}

/**
 * mag_food_paper_new_for_ranking:
 * @foods: what views of foods share
 * @ranking: the list to print
 *
 * Returns: (transfer floating): a dialog, to be presented
 */
AdwDialog *
mag_food_paper_new_for_ranking (MagFoods       *foods,
                                MagFoodRanking *ranking)
{
  g_autofree char *title = mag_food_query_dup_title (mag_food_ranking_get_query (ranking));
  g_autofree char *what = g_strdup_printf (_("A page for the door of the fridge: %s"), title);
  MagFoodPaper *self = create (foods, what);

  self->ranking = g_object_ref (ranking);

  return ADW_DIALOG (self);
}

/**
 * mag_food_paper_new_for_plan:
 * @foods: what views of foods share, with the plan to print
 *
 * Returns: (transfer floating): a dialog, to be presented
 */
AdwDialog *
mag_food_paper_new_for_plan (MagFoods *foods)
{
  return ADW_DIALOG (create (foods, _("A page with the foods of your day and their total.")));
}

/**
 * mag_food_paper_new_for_comparison:
 * @foods: what views of foods share
 * @comparison: the foods to print side by side
 *
 * Returns: (transfer floating): a dialog, to be presented
 */
AdwDialog *
mag_food_paper_new_for_comparison (MagFoods          *foods,
                                   MagFoodComparison *comparison)
{
  MagFoodPaper *self = create (foods, _("A page with these foods side by side."));

  self->comparison = g_object_ref (comparison);

  return ADW_DIALOG (self);
}

/**
 * mag_food_paper_lay_out:
 * @error: return location for an error
 *
 * Returns: (transfer full): the pages as they are chosen now
 */
MagHandoutLayout *
mag_food_paper_lay_out (MagFoodPaper  *self,
                        GError       **error)
{
  MagCollection *collection = mag_context_get_collection (mag_foods_get_context (self->foods));
  g_autoptr (MagHandoutOptions) options = dup_options (self);
  g_autofree char *fonts = mag_paths_dup_fonts ();
  g_autoptr (MagHandout) handout = NULL;

  if (self->comparison)
    handout = mag_food_comparison_load_sheet (collection, self->comparison, options, error);
  else if (self->ranking)
    handout = mag_food_sheet_load_ranking (collection, self->ranking, options, error);
  else
    handout = mag_food_sheet_load_plan (collection, mag_foods_get_plan (self->foods),
                                        mag_foods_get_need (self->foods), options, error);

  return handout ? mag_handout_layout_new (handout, fonts, error) : NULL;
}
