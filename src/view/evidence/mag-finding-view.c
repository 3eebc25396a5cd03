// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFindingView:
 *
 * All of one finding: the outcome, what was found, how sure that is and why, in whom, and its
 * sources. The sources are buttons that activate `claim.open` with a location, an action of the
 * dialog that the view stands in.
 */

#include "config.h"

#include "mag-finding-view.h"

#include <glib/gi18n-lib.h>

#include "mag-icon-array.h"
#include "mag-lozenge.h"
#include "mag-source-buttons.h"

struct _MagFindingView
{
  AdwBin      parent_instance;

  /* Owned */
  MagFinding *finding;

  /* Template */
  GtkLabel   *outcome;
  GtkLabel   *found;
  GtkLabel   *direction;
  MagLozenge *certainty;
  GtkLabel   *meaning;
  GtkLabel   *reason;
  GtkLabel   *caution;
  GtkWidget  *absolute_box;
  GtkLabel   *absolute;
  AdwWrapBox *groups;
  GtkLabel   *people;
  GtkWidget  *people_box;
  GtkBox     *sources;
  GtkWidget  *sources_box;
};

G_DEFINE_FINAL_TYPE (MagFindingView, mag_finding_view, ADW_TYPE_BIN)

static void
mag_finding_view_dispose (GObject *object)
{
  MagFindingView *self = MAG_FINDING_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_FINDING_VIEW);
  g_clear_object (&self->finding);

  G_OBJECT_CLASS (mag_finding_view_parent_class)->dispose (object);
}

static void
mag_finding_view_class_init (MagFindingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_finding_view_dispose;

  g_type_ensure (MAG_TYPE_LOZENGE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-finding-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, outcome);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, found);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, direction);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, certainty);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, meaning);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, reason);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, caution);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, absolute_box);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, absolute);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, groups);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, people);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, people_box);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, sources);
  gtk_widget_class_bind_template_child (widget_class, MagFindingView, sources_box);
}

static void
mag_finding_view_init (MagFindingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Who hears the card gets all of it in sentences; the labels inside are for the eye. */
static char *
dup_spoken (MagFinding *finding)
{
  return g_strdup_printf (_("Outcome: %s. %s: %s How sure: %s, because: %s"),
                          mag_finding_get_outcome (finding),
                          mag_direction_get_label (mag_finding_get_direction (finding)),
                          mag_finding_get_found (finding),
                          mag_certainty_get_label (mag_finding_get_certainty (finding)),
                          mag_finding_get_reason (finding));
}

static void
show_finding (MagFindingView *self)
{
  MagCertainty certainty = mag_finding_get_certainty (self->finding);
  const char *people = mag_finding_get_people (self->finding);
  g_autofree char *outcome = g_strdup_printf (_("Outcome: %s"), mag_finding_get_outcome (self->finding));
  g_autofree char *spoken = dup_spoken (self->finding);

  gtk_label_set_label (self->outcome, outcome);
  gtk_label_set_label (self->found, mag_finding_get_found (self->finding));
  gtk_label_set_label (self->direction, mag_direction_get_label (mag_finding_get_direction (self->finding)));
  mag_lozenge_set_finding (self->certainty, self->finding);
  gtk_label_set_label (self->meaning, mag_certainty_get_meaning (certainty));
  gtk_label_set_label (self->reason, mag_finding_get_reason (self->finding));
  gtk_label_set_label (self->caution,
                       mag_direction_get_caution (mag_finding_get_direction (self->finding), certainty));
  gtk_label_set_label (self->people, people ? people : "");
  gtk_widget_set_visible (self->people_box, people != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
add_group (MagFindingView *self,
           guint           count,
           guint           denominator,
           const char     *words)
{
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", words, "wrap", TRUE, "xalign", 0.0, NULL);

  gtk_box_append (GTK_BOX (group), label);
  gtk_box_append (GTK_BOX (group), mag_icon_array_new (count, denominator, words));
  adw_wrap_box_append (self->groups, group);
}

/* Both groups are told of equally many people and over the same time, in words and drawn. */
static void
show_absolute (MagFindingView *self)
{
  const MagAbsolute *absolute = mag_finding_get_absolute (self->finding);
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;
  g_autofree char *title = NULL;

  gtk_widget_set_visible (self->absolute_box, absolute != NULL);
  if (!absolute)
    return;

  /* Translators: what happens to people, and within which time */
  title = g_strdup_printf (C_("absolute numbers", "In numbers: %s, %s"), absolute->event, absolute->span);
  with = mag_absolute_dup_with (absolute);
  without = mag_absolute_dup_without (absolute);
  gtk_label_set_label (self->absolute, title);
  add_group (self, absolute->with, absolute->denominator, with);
  add_group (self, absolute->without, absolute->denominator, without);
}

/**
 * mag_finding_view_new:
 * @collection: where the sources are looked up
 * @finding: the finding
 *
 * Returns: (transfer none): a new view
 */
GtkWidget *
mag_finding_view_new (MagCollection *collection,
                      MagFinding    *finding)
{
  MagFindingView *self = g_object_new (MAG_TYPE_FINDING_VIEW, NULL);

  self->finding = g_object_ref (finding);
  show_finding (self);
  show_absolute (self);
  gtk_widget_set_visible (self->sources_box,
                          mag_source_buttons_add (self->sources, collection, mag_finding_get_sources (finding)) > 0);

  return GTK_WIDGET (self);
}

/**
 * mag_finding_view_get_finding:
 *
 * Returns: (transfer none): the finding
 */
MagFinding *
mag_finding_view_get_finding (MagFindingView *self)
{
  return self->finding;
}
