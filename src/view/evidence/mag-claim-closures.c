// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a claim's button does, in the table and in the cards alike. */

#include "config.h"

#include "mag-claim-closures.h"

#include "mag-claim-item.h"

static void
fold_clicked_cb (GtkWidget   *button,
                 GtkListItem *list_item)
{
  MagClaimItem *item = gtk_list_item_get_item (list_item);

  if (item)
    gtk_widget_activate_action (button, "claims.fold", "s", mag_claim_get_key (mag_claim_item_get_claim (item)));
}

/**
 * mag_claim_closures_bind:
 * @widget_class: the class of a widget whose template lists claims
 *
 * Lets the template's list items use `fold_clicked_cb`. It activates `claims.fold` with the key of a
 * claim, an action of the list.
 */
void
mag_claim_closures_bind (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, fold_clicked_cb);
}
