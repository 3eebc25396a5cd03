// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionLine:
 *
 * A statement with what it rests on: the words, and a button whose popover leads to the findings, the
 * sources and the hard words. The popover is made when it is first asked for, for a page has many.
 */

#include "config.h"

#include "mag-infusion-line.h"

#include <glib/gi18n-lib.h>

#include "mag-infusion-parts.h"
#include "mag-lozenge.h"

struct _MagInfusionLine
{
  AdwBin                parent_instance;

  /* Owned */
  MagContext           *context;
  MagInfusionStatement *statement;
};

G_DEFINE_FINAL_TYPE (MagInfusionLine, mag_infusion_line, ADW_TYPE_BIN)

static void
mag_infusion_line_dispose (GObject *object)
{
  MagInfusionLine *self = MAG_INFUSION_LINE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->statement);

  G_OBJECT_CLASS (mag_infusion_line_parent_class)->dispose (object);
}

static void
mag_infusion_line_class_init (MagInfusionLineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mag_infusion_line_dispose;
}

static void
mag_infusion_line_init (MagInfusionLine *self)
{
}

/* A dot is for the eye; a screen reader counts the items of a list by itself. */
static GtkWidget *
create_mark (const char *mark)
{
  GtkWidget *label = mag_infusion_parts_new_label (mark, "infusion-mark");

  gtk_accessible_update_state (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);

  return label;
}

static GtkWidget *
create_label (MagInfusionStatement *statement)
{
  GtkWidget *label = mag_infusion_parts_new_note (mag_infusion_statement_get_text (statement), NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  guint n_ranges = 0;
  const MagInfusionRange *ranges = mag_infusion_statement_get_stressed (statement, &n_ranges);

  for (guint i = 0; i < n_ranges; i++)
    {
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      bold->start_index = ranges[i].start;
      bold->end_index = ranges[i].end;
      pango_attr_list_insert (attributes, bold);
    }
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_widget_set_hexpand (label, TRUE);

  return label;
}

/* Focus goes back to the line's button before the window goes elsewhere. */
static void
clicked_cb (GtkPopover *popover)
{
  gtk_popover_popdown (popover);
}

static void
add_button (GtkPopover *popover,
            GtkWidget  *box,
            GtkWidget  *child,
            const char *location,
            const char *name)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "source");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", location);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), popover, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), button);
}

static void
add_finding (MagInfusionLine *self,
             GtkPopover      *popover,
             GtkWidget       *box,
             const char      *key)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (MagFinding) finding = mag_collection_load_finding (collection, key);
  g_auto (GStrv) parts = g_strsplit (key, ".", 2);
  g_autofree char *part = g_strjoinv ("#", parts);
  g_autofree char *location = g_strconcat ("evidence/", part, NULL);
  g_autofree char *name = NULL;
  GtkWidget *child;

  if (!finding)
    return;

  name = g_strdup_printf (_("Evidence on %s: %s"), mag_finding_get_outcome (finding),
                          mag_certainty_get_label (mag_finding_get_certainty (finding)));
  child = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 3, NULL);
  gtk_box_append (GTK_BOX (child), mag_infusion_parts_new_label (mag_finding_get_outcome (finding), NULL));
  gtk_box_append (GTK_BOX (child), g_object_new (MAG_TYPE_LOZENGE, "finding", finding, NULL));
  add_button (popover, box, child, location, name);
}

static void
add_reference (MagInfusionLine *self,
               GtkPopover      *popover,
               GtkWidget       *box,
               const char      *key)
{
  g_autoptr (MagReference) reference = mag_collection_load_reference (mag_context_get_collection (self->context), key);
  g_autofree char *location = g_strconcat ("reference/", key, NULL);
  g_autofree char *words = NULL;

  if (!reference)
    return;

  words = g_strdup_printf ("%s (%s): %s", mag_reference_get_authors (reference), mag_reference_get_year (reference),
                           mag_reference_get_title (reference));
  add_button (popover, box, mag_infusion_parts_new_label (words, "caption"), location, words);
}

static void
add_term (MagInfusionLine *self,
          GtkPopover      *popover,
          GtkWidget       *box,
          const char      *id)
{
  g_autoptr (MagTerm) term = mag_collection_load_term (mag_context_get_collection (self->context), id);
  g_autofree char *location = g_strconcat ("term/", id, NULL);
  g_autofree char *words = NULL;

  if (!term)
    return;

  words = g_strdup_printf ("%s: %s", mag_term_get_term (term), mag_term_get_meaning (term));
  add_button (popover, box, mag_infusion_parts_new_label (words, "caption"), location, words);
}

static void
add_group (MagInfusionLine   *self,
           GtkPopover        *popover,
           GtkWidget         *box,
           const char        *title,
           const char *const *keys,
           void             (*add) (MagInfusionLine *, GtkPopover *, GtkWidget *, const char *))
{
  if (!keys || !keys[0])
    return;

  gtk_box_append (GTK_BOX (box), mag_infusion_parts_new_heading (title, 3, "caption-heading"));
  for (guint i = 0; keys[i]; i++)
    add (self, popover, box, keys[i]);
}

static void
create_popup_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  MagInfusionLine *self = user_data;
  GtkWidget *popover, *scroller, *box;

  if (gtk_menu_button_get_popover (button))
    return;

  popover = gtk_popover_new ();
  box = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 6, "infusion-sources");
  add_group (self, GTK_POPOVER (popover), box, _("How sure?"),
             mag_infusion_statement_get_findings (self->statement), add_finding);
  add_group (self, GTK_POPOVER (popover), box, _("Sources"),
             mag_infusion_statement_get_references (self->statement), add_reference);
  add_group (self, GTK_POPOVER (popover), box, _("Words"),
             mag_infusion_statement_get_terms (self->statement), add_term);
  scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                           "propagate-natural-height", TRUE, "max-content-height", 360,
                           "width-request", 280, "child", box, NULL);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_menu_button_set_popover (button, popover);
}

static gboolean
rests_on_something (MagInfusionStatement *statement)
{
  return mag_infusion_statement_get_references (statement)[0] || mag_infusion_statement_get_findings (statement)[0]
         || mag_infusion_statement_get_terms (statement)[0];
}

static GtkWidget *
create_button (MagInfusionLine *self)
{
  const char *text = mag_infusion_statement_get_text (self->statement);
  g_autofree char *name = g_strdup_printf (_("What this rests on: %s"), text);
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON, "icon-name", "mag-sources-symbolic",
                                    "valign", GTK_ALIGN_START, "tooltip-text", _("What this rests on"), NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "infusion-source");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popup_cb, self, NULL);

  return button;
}

/**
 * mag_infusion_line_new:
 * @context: the context
 * @statement: a statement
 * @mark: (nullable): what stands before it in a list
 *
 * Returns: (transfer floating): the line
 */
GtkWidget *
mag_infusion_line_new (MagContext           *context,
                       MagInfusionStatement *statement,
                       const char           *mark)
{
  MagInfusionLine *self = g_object_new (MAG_TYPE_INFUSION_LINE, "accessible-role",
                                        mark ? GTK_ACCESSIBLE_ROLE_LIST_ITEM : GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->context = g_object_ref (context);
  self->statement = g_object_ref (statement);
  if (mark)
    gtk_box_append (GTK_BOX (box), create_mark (mark));
  gtk_box_append (GTK_BOX (box), create_label (statement));
  if (rests_on_something (statement))
    gtk_box_append (GTK_BOX (box), create_button (self));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
