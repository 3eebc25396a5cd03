// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagEvidenceFace:
 *
 * The evidence of one topic or of all: claims checked, and comparison tables. Either opens the
 * findings that it rests on in a dialog.
 */

#include "config.h"

#include "mag-evidence-face.h"

#include "mag-after-layout.h"
#include "mag-claim-dialog.h"
#include "mag-claim-list.h"
#include "mag-comparison-page.h"

struct _MagEvidenceFace
{
  AdwBin             parent_instance;

  /* Owned */
  MagContext        *context;
  char              *topic;
  MagClaim          *claim;
  char              *finding;

  /* Template */
  AdwViewStack      *pages;
  MagClaimList      *claims;
  MagComparisonPage *tables;

  /* Weak */
  AdwDialog         *dialog;

  gboolean           loaded;
};

G_DEFINE_FINAL_TYPE (MagEvidenceFace, mag_evidence_face, ADW_TYPE_BIN)

static void
close_dialog (MagEvidenceFace *self)
{
  g_autoptr (AdwDialog) dialog = NULL;

  if (g_set_object (&dialog, self->dialog))
    adw_dialog_force_close (dialog);
  g_clear_weak_pointer (&self->dialog);
}

static void
open_claim (MagEvidenceFace *self,
            MagClaim        *claim,
            const char      *finding)
{
  AdwDialog *dialog = mag_claim_dialog_new (mag_context_get_collection (self->context), claim, finding);

  close_dialog (self);
  g_set_weak_pointer (&self->dialog, dialog);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
claim_activated_cb (MagEvidenceFace *self,
                    MagClaim        *claim)
{
  open_claim (self, claim, NULL);
}

static void
finding_activated_cb (MagEvidenceFace *self,
                      const char      *key)
{
  g_auto (GStrv) parts = g_strsplit (key, ".", 2);
  g_autoptr (MagClaim) claim = mag_collection_load_claim (mag_context_get_collection (self->context), parts[0]);

  if (claim)
    open_claim (self, claim, parts[1]);
}

/* Gives the focus to the row first, so that it comes back there from the dialog. */
static void
show_claim (GtkWidget *widget)
{
  MagEvidenceFace *self = MAG_EVIDENCE_FACE (widget);
  g_autoptr (MagClaim) claim = g_steal_pointer (&self->claim);
  g_autofree char *finding = g_steal_pointer (&self->finding);

  if (!claim)
    return;

  mag_claim_list_focus_selected (self->claims);
  open_claim (self, claim, finding);
}

static void
select_in_page (MagEvidenceFace *self,
                const char      *selected,
                const char      *finding)
{
  if (selected && mag_comparison_page_select (self->tables, selected))
    {
      adw_view_stack_set_visible_child_name (self->pages, "tables");
    }
  else if (selected)
    {
      adw_view_stack_set_visible_child_name (self->pages, "claims");
      g_set_object (&self->claim, mag_claim_list_select (self->claims, selected));
      g_set_str (&self->finding, finding);
    }
}

static void
mag_evidence_face_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_evidence_face_parent_class)->map (widget);

  mag_after_layout (widget, show_claim);
}

static void
mag_evidence_face_dispose (GObject *object)
{
  MagEvidenceFace *self = MAG_EVIDENCE_FACE (object);

  g_clear_weak_pointer (&self->dialog);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_EVIDENCE_FACE);
  g_clear_object (&self->context);
  g_clear_object (&self->claim);
  g_clear_pointer (&self->topic, g_free);
  g_clear_pointer (&self->finding, g_free);

  G_OBJECT_CLASS (mag_evidence_face_parent_class)->dispose (object);
}

static void
mag_evidence_face_class_init (MagEvidenceFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_evidence_face_dispose;
  widget_class->map = mag_evidence_face_map;

  g_type_ensure (MAG_TYPE_CLAIM_LIST);
  g_type_ensure (MAG_TYPE_COMPARISON_PAGE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-evidence-face.ui");
  gtk_widget_class_bind_template_child (widget_class, MagEvidenceFace, pages);
  gtk_widget_class_bind_template_child (widget_class, MagEvidenceFace, claims);
  gtk_widget_class_bind_template_child (widget_class, MagEvidenceFace, tables);
  gtk_widget_class_bind_template_callback (widget_class, claim_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, finding_activated_cb);
}

static void
mag_evidence_face_init (MagEvidenceFace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_evidence_face_set_context:
 * @context: the context
 *
 * Says where evidence comes from. To be called once, before anything is shown.
 */
void
mag_evidence_face_set_context (MagEvidenceFace *self,
                               MagContext      *context)
{
  g_return_if_fail (MAG_IS_EVIDENCE_FACE (self));

  g_set_object (&self->context, context);
}

/**
 * mag_evidence_face_show:
 * @topic: (nullable): a topic's id, or %NULL for all topics
 * @selected: (nullable): the key of a claim or the id of a table
 * @finding: (nullable): the id of one of that claim's findings
 *
 * Shows the evidence of a topic. A selected claim is scrolled to and opened at the finding; a
 * selected table is shown. What the reader searched for stays while the topic does.
 */
void
mag_evidence_face_show (MagEvidenceFace *self,
                        const char      *topic,
                        const char      *selected,
                        const char      *finding)
{
  MagCollection *collection;

  g_return_if_fail (MAG_IS_EVIDENCE_FACE (self));
  g_return_if_fail (self->context != NULL);

  collection = mag_context_get_collection (self->context);
  close_dialog (self);
  if (g_set_str (&self->topic, topic) || !self->loaded)
    {
      mag_claim_list_load (self->claims, collection, topic);
      mag_comparison_page_load (self->tables, collection, topic);
      self->loaded = TRUE;
    }

  g_clear_object (&self->claim);
  select_in_page (self, selected, finding);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mag_after_layout (GTK_WIDGET (self), show_claim);
}
