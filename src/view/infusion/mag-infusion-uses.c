// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What an infusion is given for, in the order of its proof: each with a verdict, how sure that is, and
 * the way to the evidence. */

#include "config.h"

#include "mag-infusion-uses.h"

#include <glib/gi18n-lib.h>

#include "mag-infusion-line.h"
#include "mag-infusion-parts.h"
#include "mag-lozenge.h"

/* For what hospitals do, the verdict is what was found; the claim is on what clinics make of it. */
static GtkWidget *
create_verdict (MagInfusionUse *use)
{
  MagFinding *finding = mag_infusion_use_get_finding (use);

  if (mag_infusion_use_get_group (use) == MAG_INFUSION_USE_HOSPITAL)
    return mag_infusion_parts_new_label (mag_direction_get_label (mag_finding_get_direction (finding)), "heading");

  return g_object_new (MAG_TYPE_LOZENGE, "claim", mag_infusion_use_get_claim (use), NULL);
}

/* How sure it is, and the way to the evidence for that. */
static GtkWidget *
create_button (MagInfusionUse *use)
{
  MagFinding *finding = mag_infusion_use_get_finding (use);
  g_autofree char *location = g_strdup_printf ("evidence/%s#%s", mag_claim_get_key (mag_infusion_use_get_claim (use)),
                                               mag_finding_get_id (finding));
  g_autofree char *name = g_strdup_printf (_("%s: %s. Show the evidence"), mag_infusion_use_get_title (use),
                                           mag_certainty_get_label (mag_finding_get_certainty (finding)));
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (content), g_object_new (MAG_TYPE_LOZENGE, "finding", finding, NULL));
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "infusion-evidence");
  gtk_widget_set_tooltip_text (button, _("Show the evidence"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", location);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static GtkWidget *
create_signs (MagInfusionUse *use)
{
  GtkWidget *signs = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 12, "line-spacing", 6, NULL);
  GtkWidget *verdict = create_verdict (use);

  gtk_widget_set_valign (verdict, GTK_ALIGN_CENTER);
  adw_wrap_box_append (ADW_WRAP_BOX (signs), verdict);
  adw_wrap_box_append (ADW_WRAP_BOX (signs), create_button (use));

  return signs;
}

static GtkWidget *
create_use (MagContext     *context,
            MagInfusionUse *use)
{
  GtkWidget *card = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_LIST_ITEM, 6, "infusion-use");

  gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_heading (mag_infusion_use_get_title (use), 4, "heading"));
  if (mag_infusion_use_get_group (use) != MAG_INFUSION_USE_HOSPITAL)
    {
      const char *claim = mag_claim_get_claim (mag_infusion_use_get_claim (use));
      g_autofree char *said = g_strdup_printf (_("What clinics say: “%s”"), claim);

      gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_label (said, "dimmed"));
    }
  gtk_box_append (GTK_BOX (card), create_signs (use));
  gtk_box_append (GTK_BOX (card), mag_infusion_line_new (context, mag_infusion_use_get_statement (use), NULL));

  return card;
}

/**
 * mag_infusion_uses_new:
 * @context: the context
 * @infusion: the explainer
 * @group: whose uses
 *
 * Returns: (transfer floating): a list of them, the best proven first
 */
GtkWidget *
mag_infusion_uses_new (MagContext          *context,
                       MagInfusion         *infusion,
                       MagInfusionUseGroup  group)
{
  g_autoptr (GListModel) uses = mag_infusion_new_uses (infusion, group);
  GtkWidget *list = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_LIST, 0, "card");

  for (guint i = 0; i < g_list_model_get_n_items (uses); i++)
    {
      g_autoptr (MagInfusionUse) use = g_list_model_get_item (uses, i);

      gtk_box_append (GTK_BOX (list), create_use (context, use));
    }

  return list;
}
