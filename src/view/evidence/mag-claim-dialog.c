// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimDialog:
 *
 * All of one claim: what people say, the verdict, what can be said instead, and every finding with
 * its sources. Where a claim repeats another, it shows the findings of that one.
 */

#include "config.h"

#include "mag-claim-dialog.h"

#include <glib/gi18n-lib.h>

#include "mag-after-layout.h"
#include "mag-dialog-link.h"
#include "mag-finding-view.h"
#include "mag-lozenge.h"

/* How much of what stands above a finding stays in sight when the finding is scrolled to. */
#define ABOVE 12

struct _MagClaimDialog
{
  AdwDialog          parent_instance;

  /* Template */
  GtkScrolledWindow *scroller;
  GtkWidget         *content;
  GtkWidget         *head;
  GtkLabel          *claim_label;
  MagLozenge        *verdict;
  GtkLabel          *say;
  GtkWidget         *repeats_box;
  GtkLabel          *repeats;
  GtkButton         *repeats_button;
  GtkLabel          *findings_title;
  GtkBox            *findings;

  /* Weak */
  GtkWidget         *chosen;
};

G_DEFINE_FINAL_TYPE (MagClaimDialog, mag_claim_dialog, ADW_TYPE_DIALOG)

static void
scroll_to_chosen (GtkWidget *widget)
{
  MagClaimDialog *self = MAG_CLAIM_DIALOG (widget);
  graphene_point_t place;

  if (!self->chosen)
    return;

  gtk_widget_grab_focus (self->chosen);
  if (gtk_widget_compute_point (self->chosen, self->content, &GRAPHENE_POINT_INIT (0, 0), &place))
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), place.y - ABOVE);
}

static void
mag_claim_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_claim_dialog_parent_class)->map (widget);

  mag_after_layout (widget, scroll_to_chosen);
}

static void
mag_claim_dialog_dispose (GObject *object)
{
  MagClaimDialog *self = MAG_CLAIM_DIALOG (object);

  g_clear_weak_pointer (&self->chosen);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_CLAIM_DIALOG);

  G_OBJECT_CLASS (mag_claim_dialog_parent_class)->dispose (object);
}

static void
mag_claim_dialog_class_init (MagClaimDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_claim_dialog_dispose;
  widget_class->map = mag_claim_dialog_map;

  g_type_ensure (MAG_TYPE_LOZENGE);
  mag_dialog_link_install (widget_class, "claim.open");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-claim-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, content);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, head);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, claim_label);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, verdict);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, say);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, repeats_box);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, repeats);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, repeats_button);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, findings_title);
  gtk_widget_class_bind_template_child (widget_class, MagClaimDialog, findings);
}

static void
mag_claim_dialog_init (MagClaimDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_claim (MagClaimDialog *self,
            MagClaim       *claim)
{
  g_autofree char *title = g_strdup_printf (_("Claim %s"), mag_claim_get_key (claim));
  g_autofree char *spoken = mag_claim_dup_spoken (claim);

  adw_dialog_set_title (ADW_DIALOG (self), title);
  gtk_label_set_label (self->claim_label, mag_claim_get_claim (claim));
  mag_lozenge_set_claim (self->verdict, claim);
  gtk_label_set_label (self->say, mag_claim_get_say (claim));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
show_repeated (MagClaimDialog *self,
               MagClaim       *repeated)
{
  const char *key = mag_claim_get_key (repeated);
  g_autofree char *text = g_strdup_printf (_("This repeats %s: “%s”"), key, mag_claim_get_claim (repeated));
  g_autofree char *button = g_strdup_printf (_("Show %s"), key);
  g_autofree char *location = g_strconcat ("evidence/", key, NULL);

  gtk_label_set_label (self->repeats, text);
  gtk_button_set_label (self->repeats_button, button);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->repeats_button), "s", location);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->repeats_button), "claim.open");
  gtk_widget_set_visible (self->repeats_box, TRUE);
}

static void
add_findings (MagClaimDialog *self,
              MagCollection  *collection,
              GListModel     *findings,
              const char     *chosen)
{
  guint n = g_list_model_get_n_items (findings);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagFinding) finding = g_list_model_get_item (findings, i);
      GtkWidget *view = mag_finding_view_new (collection, finding);

      gtk_box_append (self->findings, view);
      if (g_strcmp0 (mag_finding_get_id (finding), chosen) != 0)
        continue;

      gtk_widget_add_css_class (view, "chosen");
      g_set_weak_pointer (&self->chosen, view);
    }

  gtk_label_set_label (self->findings_title, n > 0 ? _("What studies show")
                                                   : _("No study is named for this remark."));
}

/**
 * mag_claim_dialog_new:
 * @collection: the collection
 * @claim: the claim
 * @finding: (nullable): the id of the finding to scroll to
 *
 * Returns: (transfer none): a new dialog, to be presented
 */
AdwDialog *
mag_claim_dialog_new (MagCollection *collection,
                      MagClaim      *claim,
                      const char    *finding)
{
  MagClaimDialog *self = g_object_new (MAG_TYPE_CLAIM_DIALOG, NULL);
  const char *restates = mag_claim_get_restates (claim);
  g_autoptr (MagClaim) repeated = restates ? mag_collection_load_claim (collection, restates) : NULL;
  GListModel *findings = mag_claim_get_findings (claim);

  show_claim (self, claim);
  if (repeated)
    show_repeated (self, repeated);
  if (repeated && g_list_model_get_n_items (findings) == 0)
    findings = mag_claim_get_findings (repeated);
  add_findings (self, collection, findings, finding);

  return ADW_DIALOG (self);
}
