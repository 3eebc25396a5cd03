// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagCertaintyLegend:
 *
 * The words that say how sure a finding is, each with what it means in one line.
 */

#include "config.h"

#include "mag-certainty-legend.h"

#include <glib/gi18n-lib.h>

#include "mag-finding.h"

struct _MagCertaintyLegend
{
  AdwPreferencesGroup parent_instance;
};

G_DEFINE_FINAL_TYPE (MagCertaintyLegend, mag_certainty_legend, ADW_TYPE_PREFERENCES_GROUP)

static void
mag_certainty_legend_class_init (MagCertaintyLegendClass *klass)
{
}

static GtkWidget *
create_row (MagCertainty  certainty,
            GtkSizeGroup *signs)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *sign = gtk_label_new (mag_certainty_get_symbol (certainty));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), mag_certainty_get_label (certainty));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), mag_certainty_get_meaning (certainty));

  gtk_accessible_update_state (GTK_ACCESSIBLE (sign), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_size_group_add_widget (signs, sign);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), sign);

  return row;
}

static void
mag_certainty_legend_init (MagCertaintyLegend *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);
  g_autoptr (GtkSizeGroup) signs = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  adw_preferences_group_set_title (group, _("How sure we are"));
  adw_preferences_group_set_description (group, _("Each word speaks of one finding, never of a whole claim."));
  for (int certainty = MAG_CERTAINTY_HIGH; certainty <= MAG_CERTAINTY_UNRATED; certainty++)
    adw_preferences_group_add (group, create_row ((MagCertainty) certainty, signs));
}

/**
 * mag_certainty_legend_present:
 * @parent: a widget in the window
 *
 * Shows the legend in a dialog.
 */
void
mag_certainty_legend_present (GtkWidget *parent)
{
  AdwDialog *dialog = adw_dialog_new ();
  AdwPreferencesGroup *legend = g_object_new (MAG_TYPE_CERTAINTY_LEGEND, NULL);
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  /* The dialog has the title. */
  adw_preferences_group_set_title (legend, "");
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), legend);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, _("How Sure We Are"));
  adw_dialog_set_content_width (dialog, 480);
  adw_dialog_set_content_height (dialog, 560);
  adw_dialog_set_child (dialog, view);
  adw_dialog_present (dialog, parent);
}
