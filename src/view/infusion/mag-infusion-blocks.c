// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Makes widgets of the sections of the infusion explainer, block by block. */

#include "config.h"

#include "mag-infusion-blocks.h"

#include "mag-infusion-card.h"
#include "mag-infusion-ladder.h"
#include "mag-infusion-parts.h"
#include "mag-infusion-questions.h"
#include "mag-infusion-timeline.h"
#include "mag-infusion-uses.h"
#include "mag-infusion-ways.h"

static GtkWidget *
create_box (MagContext       *context,
            MagInfusionBlock *block,
            const char       *style)
{
  GtkWidget *box = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_NOTE, 6, "infusion-note");

  gtk_widget_add_css_class (box, style);
  gtk_box_append (GTK_BOX (box), mag_infusion_parts_new_heading (mag_infusion_block_get_title (block), 3, "heading"));
  gtk_box_append (GTK_BOX (box), mag_infusion_parts_new_lines (context, mag_infusion_block_get_statements (block), FALSE));

  return box;
}

static GtkWidget *
create_see (MagInfusionBlock *block)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "go-next-symbolic", "can-shrink", TRUE,
                                     "label", mag_infusion_block_get_title (block), NULL);

  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", mag_infusion_block_get_target (block));

  return button;
}

static GtkWidget *
create_shown (MagContext  *context,
              MagInfusion *infusion,
              const char  *name)
{
  if (g_str_equal (name, "timeline"))
    return mag_infusion_timeline_new (context, mag_infusion_get_stops (infusion));
  if (g_str_equal (name, "ways"))
    return mag_infusion_ways_new (context, infusion);
  if (g_str_equal (name, "hospital-uses"))
    return mag_infusion_uses_new (context, infusion, MAG_INFUSION_USE_HOSPITAL);
  if (g_str_equal (name, "clinic-uses"))
    return mag_infusion_uses_new (context, infusion, MAG_INFUSION_USE_CLINIC);
  if (g_str_equal (name, "promises"))
    return mag_infusion_uses_new (context, infusion, MAG_INFUSION_USE_PROMISE);
  if (g_str_equal (name, "ladder"))
    return mag_infusion_ladder_new (context, infusion);
  if (g_str_equal (name, "levels"))
    return mag_infusion_ladder_new_levels (context, infusion);
  if (g_str_equal (name, "questions"))
    return mag_infusion_questions_new (context, infusion);

  return mag_infusion_card_new (context, infusion);
}

static GtkWidget *
create_block (MagContext       *context,
              MagInfusion      *infusion,
              MagInfusionBlock *block)
{
  switch (mag_infusion_block_get_kind (block))
    {
    case MAG_INFUSION_BLOCK_HEADING:
      return mag_infusion_parts_new_heading (mag_infusion_block_get_title (block), 3, "title-4");
    case MAG_INFUSION_BLOCK_NOTE:
      return create_box (context, block, "plain");
    case MAG_INFUSION_BLOCK_SAFETY:
      return create_box (context, block, "safety");
    case MAG_INFUSION_BLOCK_SEE:
      return create_see (block);
    case MAG_INFUSION_BLOCK_SHOW:
      return create_shown (context, infusion, mag_infusion_block_get_target (block));
    case MAG_INFUSION_BLOCK_PARAGRAPH:
    case MAG_INFUSION_BLOCK_LIST:
    case MAG_INFUSION_BLOCK_STEPS:
    default:
      return mag_infusion_parts_new_lines (context, mag_infusion_block_get_statements (block),
                                           mag_infusion_block_get_kind (block) == MAG_INFUSION_BLOCK_STEPS);
    }
}

/**
 * mag_infusion_blocks_new_section:
 * @context: the context
 * @infusion: the explainer
 * @section: one of its sections
 *
 * Returns: (transfer floating): the section, as a landmark with its heading
 */
GtkWidget *
mag_infusion_blocks_new_section (MagContext         *context,
                                 MagInfusion        *infusion,
                                 MagInfusionSection *section)
{
  GtkWidget *box = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_REGION, 12, "infusion-section");
  GtkWidget *heading = mag_infusion_parts_new_heading (mag_infusion_section_get_title (section), 2, "title-2");
  GListModel *blocks = mag_infusion_section_get_blocks (section);

  gtk_box_append (GTK_BOX (box), heading);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (MagInfusionBlock) block = g_list_model_get_item (blocks, i);

      gtk_box_append (GTK_BOX (box), create_block (context, infusion, block));
    }

  return box;
}
