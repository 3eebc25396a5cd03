// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimOverview:
 *
 * How many claims there are of each verdict and of each certainty, drawn; each bar is a filter. The
 * list of claims owns it.
 */

#include "config.h"

#include "mag-claim-overview.h"

#include <glib/gi18n-lib.h>

#include "mag-count-bar.h"

struct _MagClaimOverview
{
  AdwBin       parent_instance;

  /* Template */
  GtkWidget   *groups;
  MagCountBar *verdicts[MAG_N_VERDICTS];
  MagCountBar *certainties[MAG_N_CERTAINTIES];

  int          verdict;
  int          certainty;
  gboolean     showing;
};

typedef enum
{
  PROP_ORIENTATION = 1,
} MagClaimOverviewProperty;

static GParamSpec *properties[PROP_ORIENTATION + 1];

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagClaimOverview, mag_claim_overview, ADW_TYPE_BIN)

static void
press_only (MagCountBar **bars,
            guint         n_bars,
            int           pressed)
{
  for (guint i = 0; i < n_bars; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (bars[i]), (int) i == pressed);
}

/* One of each group can be pressed; pressed again, it lets go. */
static void
press (MagClaimOverview *self)
{
  self->showing = TRUE;
  press_only (self->verdicts, MAG_N_VERDICTS, self->verdict);
  press_only (self->certainties, MAG_N_CERTAINTIES, self->certainty);
  self->showing = FALSE;
}

static gboolean
find_bar (MagCountBar **bars,
          guint         n_bars,
          gpointer      bar,
          int          *index)
{
  for (guint i = 0; i < n_bars; i++)
    if (bars[i] == bar)
      {
        *index = gtk_toggle_button_get_active (bar) ? (int) i : MAG_CLAIM_QUERY_ANY;
        return TRUE;
      }

  return FALSE;
}

static void
toggled_cb (MagClaimOverview *self,
            MagCountBar      *bar)
{
  if (self->showing)
    return;

  if (!find_bar (self->verdicts, MAG_N_VERDICTS, bar, &self->verdict))
    find_bar (self->certainties, MAG_N_CERTAINTIES, bar, &self->certainty);
  press (self);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
mag_claim_overview_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  MagClaimOverview *self = MAG_CLAIM_OVERVIEW (object);

  switch ((MagClaimOverviewProperty) prop_id)
    {
    case PROP_ORIENTATION:
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->groups), (GtkOrientation) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_claim_overview_class_init (MagClaimOverviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = mag_claim_overview_set_property;

  /**
   * MagClaimOverview:orientation:
   *
   * Whether the two groups stand side by side or one below the other.
   */
  properties[PROP_ORIENTATION] = g_param_spec_enum ("orientation", NULL, NULL, GTK_TYPE_ORIENTATION,
                                                    GTK_ORIENTATION_HORIZONTAL,
                                                    G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * MagClaimOverview::chosen:
   *
   * The reader pressed a bar.
   */
  signals[CHOSEN] = g_signal_new ("chosen", MAG_TYPE_CLAIM_OVERVIEW, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
create_group (const char *title)
{
  GtkWidget *group = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                   "orientation", GTK_ORIENTATION_VERTICAL, NULL);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (heading, "caption-heading");
  gtk_widget_add_css_class (heading, "count-heading");
  gtk_accessible_update_property (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_box_append (GTK_BOX (group), heading);

  return group;
}

static MagCountBar *
add_bar (MagClaimOverview *self,
         GtkWidget        *group,
         GtkWidget        *bar)
{
  g_signal_connect_object (bar, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (group), bar);

  return MAG_COUNT_BAR (bar);
}

static void
mag_claim_overview_init (MagClaimOverview *self)
{
  GtkWidget *verdicts = create_group (_("Verdict"));
  GtkWidget *certainties = create_group (_("How sure the main finding is"));
  g_autoptr (GtkSizeGroup) names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) counts = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  self->verdict = MAG_CLAIM_QUERY_ANY;
  self->certainty = MAG_CLAIM_QUERY_ANY;
  for (int i = 0; i < MAG_N_VERDICTS; i++)
    self->verdicts[i] = add_bar (self, verdicts,
                                 mag_count_bar_new (NULL, mag_verdict_get_label ((MagVerdict) i),
                                                    mag_verdict_get_nick ((MagVerdict) i), names, counts));
  for (int i = 0; i < MAG_N_CERTAINTIES; i++)
    self->certainties[i] = add_bar (self, certainties,
                                    mag_count_bar_new (mag_certainty_get_symbol ((MagCertainty) i),
                                                       mag_certainty_get_label ((MagCertainty) i),
                                                       mag_certainty_get_nick ((MagCertainty) i), names, counts));

  self->groups = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  gtk_box_set_homogeneous (GTK_BOX (self->groups), TRUE);
  gtk_box_append (GTK_BOX (self->groups), verdicts);
  gtk_box_append (GTK_BOX (self->groups), certainties);
  adw_bin_set_child (ADW_BIN (self), self->groups);
}

/**
 * mag_claim_overview_show:
 * @counts: what each bar counts
 * @query: which bars are pressed
 */
void
mag_claim_overview_show (MagClaimOverview     *self,
                         const MagClaimCounts *counts,
                         const MagClaimQuery  *query)
{
  g_return_if_fail (MAG_IS_CLAIM_OVERVIEW (self));

  self->verdict = query->verdict;
  self->certainty = query->certainty;
  for (guint i = 0; i < MAG_N_VERDICTS; i++)
    mag_count_bar_set_counts (self->verdicts[i], counts->verdicts[i], counts->most);
  for (guint i = 0; i < MAG_N_CERTAINTIES; i++)
    mag_count_bar_set_counts (self->certainties[i], counts->certainties[i], counts->most);
  press (self);
}

/**
 * mag_claim_overview_get_verdict:
 *
 * Returns: the verdict that is pressed, or %MAG_CLAIM_QUERY_ANY
 */
int
mag_claim_overview_get_verdict (MagClaimOverview *self)
{
  return self->verdict;
}

/**
 * mag_claim_overview_get_certainty:
 *
 * Returns: the certainty that is pressed, or %MAG_CLAIM_QUERY_ANY
 */
int
mag_claim_overview_get_certainty (MagClaimOverview *self)
{
  return self->certainty;
}
