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
  MagLocation       *place;
  MagClaim          *claim;
  char              *finding;

  /* Template */
  AdwViewStack      *pages;
  MagClaimList      *claims;
  MagComparisonPage *tables;

  /* Weak */
  AdwDialog         *dialog;
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

/* What the reader filters by becomes part of where they are. */
static void
query_changed_cb (MagEvidenceFace *self)
{
  const MagClaimQuery *query = mag_claim_rows_get_query (mag_claim_list_get_rows (self->claims));
  g_autoptr (MagLocation) location = mag_claim_query_dup_location (query, self->place);
  g_autofree char *text = mag_location_to_string (location);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.replace", "s", text);
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
  if (mag_comparison_page_select (self->tables, selected))
    {
      adw_view_stack_set_visible_child_name (self->pages, "tables");
      return;
    }

  adw_view_stack_set_visible_child_name (self->pages, "claims");
  g_set_object (&self->claim, mag_claim_list_select (self->claims, selected));
  g_set_str (&self->finding, finding);
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
  g_clear_pointer (&self->place, mag_location_unref);
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
  gtk_widget_class_bind_template_callback (widget_class, query_changed_cb);
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

/* The location that shows these claims without any filter. */
static MagLocation *
dup_place (const char *topic)
{
  g_autoptr (MagLocation) location = NULL;

  if (!topic)
    return mag_location_new (MAG_LOCATION_EVIDENCE, NULL, NULL);

  location = mag_location_new (MAG_LOCATION_TOPIC, topic, NULL);

  return mag_location_with_query (location, "face", "evidence");
}

static void
load (MagEvidenceFace *self,
      const char      *topic)
{
  MagCollection *collection = mag_context_get_collection (self->context);

  g_set_str (&self->topic, topic);
  g_clear_pointer (&self->place, mag_location_unref);
  self->place = dup_place (topic);
  mag_claim_list_load (self->claims, collection, topic);
  mag_comparison_page_load (self->tables, collection, topic);
}

/**
 * mag_evidence_face_show:
 * @topic: (nullable): a topic's id, or %NULL for all topics
 * @location: a location that is shown here
 *
 * Shows the evidence of a topic, filtered and sorted as the location asks for. A location that
 * names a claim scrolls to it and opens it, at the finding that the fragment names, and leaves the
 * filter as it was; one that names a table shows that.
 */
void
mag_evidence_face_show (MagEvidenceFace *self,
                        const char      *topic,
                        MagLocation     *location)
{
  gboolean selects = mag_location_get_kind (location) == MAG_LOCATION_EVIDENCE && mag_location_get_id (location);
  g_autoptr (MagClaimQuery) query = mag_claim_query_new_for (location);

  g_return_if_fail (MAG_IS_EVIDENCE_FACE (self));
  g_return_if_fail (self->context != NULL);

  close_dialog (self);
  if (!self->place || g_strcmp0 (self->topic, topic) != 0)
    load (self, topic);

  g_clear_object (&self->claim);
  if (selects)
    select_in_page (self, mag_location_get_id (location), mag_location_get_fragment (location));
  else
    mag_claim_list_set_query (self->claims, query);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mag_after_layout (GTK_WIDGET (self), show_claim);
}
