// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagEvidenceFace:
 *
 * The evidence of one topic or of all: claims checked, and comparison tables. Either opens the
 * findings that it rests on in a dialog.
 */

#include "config.h"

#include "mag-evidence-face-private.h"

#include <glib/gi18n-lib.h>

#include "mag-after-layout.h"
#include "mag-cell-dialog.h"
#include "mag-claim-dialog.h"
#include "mag-claim-list.h"
#include "mag-comparison-page.h"
#include "mag-evidence-paper.h"

/* How long nothing is said of a task, and how often the bar moves. */
#define PULSE_MS 200

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
  GtkWidget         *progress;

  /* Weak */
  AdwDialog         *dialog;

  guint              pulse;
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
present (MagEvidenceFace *self,
         AdwDialog       *dialog)
{
  close_dialog (self);
  g_set_weak_pointer (&self->dialog, dialog);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
open_claim (MagEvidenceFace *self,
            MagClaim        *claim,
            const char      *finding)
{
  present (self, mag_claim_dialog_new (mag_context_get_collection (self->context), claim, finding));
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
table_chosen_cb (MagEvidenceFace *self)
{
  g_autoptr (MagLocation) location = mag_comparison_page_dup_location (self->tables);
  g_autofree char *text = mag_location_to_string (location);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.replace", "s", text);
}

static void
cell_activated_cb (MagEvidenceFace *self,
                   MagTableCell    *cell)
{
  present (self, mag_cell_dialog_new (mag_context_get_collection (self->context), cell));
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
                MagLocation     *location)
{
  if (mag_comparison_page_select (self->tables, location))
    {
      adw_view_stack_set_visible_child_name (self->pages, "tables");
      return;
    }

  adw_view_stack_set_visible_child_name (self->pages, "claims");
  g_set_object (&self->claim, mag_claim_list_select (self->claims, mag_location_get_id (location)));
  g_set_str (&self->finding, mag_location_get_fragment (location));
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

  g_clear_handle_id (&self->pulse, g_source_remove);
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

  mag_evidence_face_install_actions (widget_class);
  g_type_ensure (MAG_TYPE_CLAIM_LIST);
  g_type_ensure (MAG_TYPE_COMPARISON_PAGE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-evidence-face.ui");
  gtk_widget_class_bind_template_child (widget_class, MagEvidenceFace, pages);
  gtk_widget_class_bind_template_child (widget_class, MagEvidenceFace, claims);
  gtk_widget_class_bind_template_child (widget_class, MagEvidenceFace, tables);
  gtk_widget_class_bind_template_child (widget_class, MagEvidenceFace, progress);
  gtk_widget_class_bind_template_callback (widget_class, claim_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, cell_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, table_chosen_cb);
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
    select_in_page (self, location);
  else
    mag_claim_list_set_query (self->claims, query);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mag_after_layout (GTK_WIDGET (self), show_claim);
}

static gboolean
shows_tables (MagEvidenceFace *self)
{
  return g_str_equal (adw_view_stack_get_visible_child_name (self->pages), "tables");
}

/* What is shown, in the order in which it is shown. */
MagEvidenceGrid *
mag_evidence_face_dup_grid (MagEvidenceFace *self)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (GPtrArray) items = mag_claim_rows_list (mag_claim_list_get_rows (self->claims));

  if (shows_tables (self))
    return mag_evidence_grid_new_for_table (collection, mag_comparison_page_get_table (self->tables),
                                            mag_comparison_page_get_columns (self->tables));

  return mag_evidence_grid_new_for_claims (collection, items);
}

/* Which claims these are: without it, a printed list of some looks like a list of all. */
static char *
dup_subtitle (MagEvidenceFace *self)
{
  MagClaimRows *rows = mag_claim_list_get_rows (self->claims);
  const MagClaimQuery *query = mag_claim_rows_get_query (rows);
  const MagClaimCounts *counts = mag_claim_rows_get_counts (rows);
  const char *id = self->topic ? self->topic : query->topic;
  MagTopic *topic = id ? mag_collection_find_topic (mag_context_get_collection (self->context), id) : NULL;
  GString *subtitle = g_string_new (topic ? mag_topic_get_title (topic) : _("All topics"));

  if (query->verdict != MAG_CLAIM_QUERY_ANY)
    g_string_append_printf (subtitle, " · %s", mag_verdict_get_label ((MagVerdict) query->verdict));
  if (query->certainty != MAG_CLAIM_QUERY_ANY)
    g_string_append_printf (subtitle, " · %s", mag_certainty_get_label ((MagCertainty) query->certainty));
  if (query->words[0] != '\0')
    g_string_append_printf (subtitle, " · “%s”", query->words);
  g_string_append_printf (subtitle, ngettext (" · %u of %u claim", " · %u of %u claims", counts->n_all),
                          counts->n_found, counts->n_all);

  return g_string_free (subtitle, FALSE);
}

static MagHandoutOptions *
dup_options (MagEvidenceFace *self)
{
  GSettings *settings = mag_context_get_settings (self->context);
  MagHandoutOptions *options = mag_handout_options_new ();

  options->paper = (MagPaper) g_settings_get_enum (settings, "handout-paper");
  options->clinic_name = g_settings_get_string (settings, "clinic-name");

  return options;
}

MagHandout *
mag_evidence_face_dup_handout (MagEvidenceFace  *self,
                               GError          **error)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (MagHandoutOptions) options = dup_options (self);
  g_autoptr (GPtrArray) items = mag_claim_rows_list (mag_claim_list_get_rows (self->claims));
  g_autofree char *subtitle = dup_subtitle (self);

  if (shows_tables (self))
    return mag_evidence_paper_new_for_table (collection, mag_comparison_page_get_table (self->tables),
                                             mag_comparison_page_get_columns (self->tables), options, error);

  return mag_evidence_paper_new_for_claims (collection, items, subtitle, options, error);
}

char *
mag_evidence_face_dup_name (MagEvidenceFace *self)
{
  return g_strdup (shows_tables (self) ? mag_table_get_id (mag_comparison_page_get_table (self->tables)) : "evidence");
}

static gboolean
pulse_cb (gpointer user_data)
{
  MagEvidenceFace *self = user_data;

  gtk_widget_set_visible (self->progress, TRUE);
  gtk_progress_bar_pulse (GTK_PROGRESS_BAR (self->progress));

  return G_SOURCE_CONTINUE;
}

/* What is done in a moment needs no bar. */
void
mag_evidence_face_set_busy (MagEvidenceFace *self,
                            gboolean         busy)
{
  g_clear_handle_id (&self->pulse, g_source_remove);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "evidence.print", !busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "evidence.save-pdf", !busy);
  gtk_widget_set_visible (self->progress, FALSE);
  if (busy)
    self->pulse = g_timeout_add (PULSE_MS, pulse_cb, self);
}
