// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagCellDialog:
 *
 * All that is behind one cell of a comparison: where it stands, its words, the finding that it rests
 * on and the claim that this belongs to, or the sources that it cites itself.
 */

#include "config.h"

#include "mag-cell-dialog.h"

#include <glib/gi18n-lib.h>

#include "mag-dialog-link.h"
#include "mag-finding-view.h"
#include "mag-source-buttons.h"

struct _MagCellDialog
{
  AdwDialog     parent_instance;

  /* Owned */
  MagTableCell *cell;

  /* Template */
  GtkWidget    *head;
  GtkLabel     *place;
  GtkLabel     *text;
  GtkBox       *finding_box;
  GtkButton    *claim_button;
  GtkWidget    *sources_box;
  GtkBox       *sources;
  GtkWidget    *nothing;
};

G_DEFINE_FINAL_TYPE (MagCellDialog, mag_cell_dialog, ADW_TYPE_DIALOG)

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autofree char *spoken = mag_table_cell_dup_spoken (MAG_CELL_DIALOG (widget)->cell);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), spoken);
  gtk_widget_activate_action (widget, "win.toast", "s", _("Copied"));
}

static void
mag_cell_dialog_dispose (GObject *object)
{
  MagCellDialog *self = MAG_CELL_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_CELL_DIALOG);
  g_clear_object (&self->cell);

  G_OBJECT_CLASS (mag_cell_dialog_parent_class)->dispose (object);
}

static void
mag_cell_dialog_class_init (MagCellDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_cell_dialog_dispose;

  mag_dialog_link_install (widget_class, "claim.open");
  gtk_widget_class_install_action (widget_class, "cell.copy", NULL, copy_action);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-cell-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagCellDialog, head);
  gtk_widget_class_bind_template_child (widget_class, MagCellDialog, place);
  gtk_widget_class_bind_template_child (widget_class, MagCellDialog, text);
  gtk_widget_class_bind_template_child (widget_class, MagCellDialog, finding_box);
  gtk_widget_class_bind_template_child (widget_class, MagCellDialog, claim_button);
  gtk_widget_class_bind_template_child (widget_class, MagCellDialog, sources_box);
  gtk_widget_class_bind_template_child (widget_class, MagCellDialog, sources);
  gtk_widget_class_bind_template_child (widget_class, MagCellDialog, nothing);
}

static void
mag_cell_dialog_init (MagCellDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The finding belongs to a claim, which has more findings. */
static void
show_finding (MagCellDialog *self,
              MagCollection *collection,
              MagFinding    *finding)
{
  g_auto (GStrv) parts = g_strsplit (mag_finding_get_key (finding), ".", 2);
  g_autofree char *location = g_strjoin ("#", parts[0], parts[1], NULL);
  g_autofree char *target = g_strconcat ("evidence/", location, NULL);
  g_autofree char *label = g_strdup_printf (_("Show claim %s"), parts[0]);
  GtkWidget *view = mag_finding_view_new (collection, finding);

  gtk_box_insert_child_after (self->finding_box, view,
                              gtk_widget_get_first_child (GTK_WIDGET (self->finding_box)));
  gtk_button_set_label (self->claim_button, label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->claim_button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->claim_button), "claim.open");
}

/**
 * mag_cell_dialog_new:
 * @collection: the collection
 * @cell: the cell
 *
 * Returns: (transfer none): a new dialog, to be presented
 */
AdwDialog *
mag_cell_dialog_new (MagCollection *collection,
                     MagTableCell  *cell)
{
  MagCellDialog *self = g_object_new (MAG_TYPE_CELL_DIALOG, NULL);
  MagFinding *finding = mag_table_cell_get_finding (cell);
  g_autofree char *spoken = mag_table_cell_dup_spoken (cell);
  guint n_sources = 0;

  self->cell = g_object_ref (cell);
  adw_dialog_set_title (ADW_DIALOG (self), mag_table_cell_get_row (cell));
  gtk_label_set_label (self->place, mag_table_cell_get_column (cell));
  gtk_label_set_label (self->text, mag_table_cell_get_text (cell));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  if (finding)
    show_finding (self, collection, finding);
  else
    n_sources = mag_source_buttons_add (self->sources, collection, mag_table_cell_get_sources (cell));
  gtk_widget_set_visible (GTK_WIDGET (self->finding_box), finding != NULL);
  gtk_widget_set_visible (self->sources_box, n_sources > 0);
  gtk_widget_set_visible (self->nothing, !finding && n_sources == 0);

  return ADW_DIALOG (self);
}
