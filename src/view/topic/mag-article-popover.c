// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagArticlePopover:
 *
 * What a mark in an article stands for, without leaving the article: a glossary term, a source, or
 * how sure a finding is. The view that shows the article owns it and points it at the mark.
 */

#include "config.h"

#include "mag-article-popover.h"

#include <glib/gi18n-lib.h>

#include "mag-outside-link.h"

struct _MagArticlePopover
{
  GtkPopover    parent_instance;

  /* Owned */
  MagContext   *context;
  MagReference *reference;

  /* Template */
  GtkLabel     *title;
  GtkBox       *facts;
  AdwWrapBox   *buttons;
};

G_DEFINE_FINAL_TYPE (MagArticlePopover, mag_article_popover, GTK_TYPE_POPOVER)

static GtkWidget *
add_label (MagArticlePopover *self,
           const char        *text,
           const char        *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  if (style)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (self->facts, label);

  return label;
}

/* A line that may be missing, under what it answers. */
static void
add_fact (MagArticlePopover *self,
          const char        *caption,
          const char        *text)
{
  if (!text || text[0] == '\0')
    return;

  gtk_widget_set_margin_top (add_label (self, caption, "caption-heading"), 8);
  add_label (self, text, NULL);
}

static GtkWidget *
add_button (MagArticlePopover *self,
            const char        *label)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  adw_wrap_box_append (self->buttons, button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (gtk_popover_popdown), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return button;
}

static void
add_open_button (MagArticlePopover *self,
                 const char        *label,
                 MagLocation       *location)
{
  GtkWidget *button = add_button (self, label);
  g_autofree char *text = mag_location_to_string (location);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", text);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
}

static gboolean
fill_term (MagArticlePopover *self,
           MagLocation       *location)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autoptr (MagTerm) term = mag_collection_load_term (collection, mag_location_get_id (location));
  g_autofree char *also = NULL;

  if (!term)
    return FALSE;

  gtk_label_set_label (self->title, mag_term_get_term (term));
  add_label (self, mag_term_get_meaning (term), NULL);
  if (mag_term_get_also (term)[0])
    {
      /* Translators: other words for a glossary term */
      also = g_strdup_printf (_("Also: %s"), mag_term_get_also (term));
      add_label (self, also, "dimmed");
    }
  add_open_button (self, _("Open _Glossary"), location);

  return TRUE;
}

static void
open_cb (MagArticlePopover *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  mag_outside_link_open (parent, self->context, mag_reference_get_uri (self->reference));
}

static void
copy_cb (MagArticlePopover *self)
{
  g_autofree char *citation = mag_reference_dup_citation (self->reference);
  const char *uri = mag_reference_get_uri (self->reference);
  g_autofree char *text = g_strconcat (citation, uri ? " " : NULL, uri, NULL);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
add_reference_buttons (MagArticlePopover *self,
                       MagLocation       *location)
{
  add_open_button (self, _("_Show in Sources"), location);
  if (mag_reference_get_uri (self->reference))
    g_signal_connect_object (add_button (self, _("Open in _Browser…")), "clicked", G_CALLBACK (open_cb), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (add_button (self, _("_Copy")), "clicked", G_CALLBACK (copy_cb), self, G_CONNECT_SWAPPED);
}

static gboolean
fill_reference (MagArticlePopover *self,
                MagLocation       *location,
                const char        *number)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autofree char *citation = NULL;
  g_autofree char *title = NULL;
  g_autofree char *kind = NULL;

  self->reference = mag_collection_load_reference (collection, mag_location_get_id (location));
  if (!self->reference)
    return FALSE;

  /* Translators: the number of a source in an article */
  title = g_strdup_printf (_("Source %s"), number);
  citation = mag_reference_dup_citation (self->reference);
  kind = g_strdup_printf ("%s: %s", mag_reference_kind_get_label (mag_reference_get_kind (self->reference)),
                          mag_reference_get_study (self->reference));
  gtk_label_set_label (self->title, title);
  add_label (self, citation, NULL);
  add_fact (self, _("Kind of study"), kind);
  add_fact (self, _("Studied"), mag_reference_get_n (self->reference));
  add_fact (self, _("How far checked"), mag_reference_checked_get_label (mag_reference_get_checked (self->reference)));
  add_reference_buttons (self, location);

  return TRUE;
}

/* Who and when is enough here; Sources has the rest. */
static char *
dup_sources (MagArticlePopover *self,
             MagFinding        *finding)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  const char *const *keys = mag_finding_get_sources (finding);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; keys[i]; i++)
    {
      g_autoptr (MagReference) reference = mag_collection_load_reference (collection, keys[i]);
      g_auto (GStrv) authors = reference ? g_strsplit (mag_reference_get_authors (reference), ",", 2) : NULL;

      if (!reference)
        continue;
      g_string_append_printf (lines, "%s%s%s (%s): %s", lines->len > 0 ? "\n" : "", authors[0] ? authors[0] : "",
                              authors[0] && authors[1] ? " et al." : "", mag_reference_get_year (reference),
                              mag_reference_get_study (reference));
    }

  return g_string_free (lines, FALSE);
}

static gboolean
fill_certainty (MagArticlePopover *self,
                MagLocation       *location)
{
  MagCollection *collection = mag_context_get_collection (self->context);
  g_autofree char *key = g_strconcat (mag_location_get_id (location), ".", mag_location_get_fragment (location), NULL);
  g_autoptr (MagFinding) finding = mag_collection_load_finding (collection, key);
  g_autofree char *title = NULL;
  g_autofree char *sources = NULL;
  MagCertainty certainty;

  if (!finding)
    return FALSE;

  certainty = mag_finding_get_certainty (finding);
  title = g_strdup_printf ("%s %s", mag_certainty_get_symbol (certainty), mag_certainty_get_label (certainty));
  sources = dup_sources (self, finding);
  gtk_label_set_label (self->title, title);
  add_label (self, mag_certainty_get_meaning (certainty), "dimmed");
  add_fact (self, _("Asked about"), mag_finding_get_outcome (finding));
  add_fact (self, _("Found"), mag_finding_get_found (finding));
  add_fact (self, _("Why this sure"), mag_finding_get_reason (finding));
  add_fact (self, _("Sources"), sources);
  add_open_button (self, _("_Show the Evidence"), location);

  return TRUE;
}

static gboolean
fill (MagArticlePopover *self,
      MagLocation       *location,
      const char        *words)
{
  if (!mag_location_get_id (location))
    return FALSE;

  switch (mag_location_get_kind (location))
    {
    case MAG_LOCATION_TERM:
      return fill_term (self, location);
    case MAG_LOCATION_REFERENCE:
      return fill_reference (self, location, words);
    case MAG_LOCATION_EVIDENCE:
      return mag_location_get_fragment (location) && fill_certainty (self, location);
    case MAG_LOCATION_START:
    case MAG_LOCATION_TOPIC:
    case MAG_LOCATION_HANDOUT:
    case MAG_LOCATION_FOOD:
    case MAG_LOCATION_INFUSION:
    default:
      return FALSE;
    }
}

static void
mag_article_popover_dispose (GObject *object)
{
  MagArticlePopover *self = MAG_ARTICLE_POPOVER (object);

  g_clear_object (&self->context);
  g_clear_object (&self->reference);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_ARTICLE_POPOVER);

  G_OBJECT_CLASS (mag_article_popover_parent_class)->dispose (object);
}

static void
mag_article_popover_class_init (MagArticlePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_article_popover_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/topic/mag-article-popover.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_bind_template_child (widget_class, MagArticlePopover, title);
  gtk_widget_class_bind_template_child (widget_class, MagArticlePopover, facts);
  gtk_widget_class_bind_template_child (widget_class, MagArticlePopover, buttons);
}

static void
mag_article_popover_init (MagArticlePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_article_popover_new:
 * @context: the context
 * @location: where a mark leads to
 * @words: the words of the mark, such as a source's number
 *
 * Returns: (transfer full) (nullable): a popover without a parent, or %NULL where the location is not one of a
 *   term, a source or a finding that the collection holds
 */
GtkWidget *
mag_article_popover_new (MagContext  *context,
                         MagLocation *location,
                         const char  *words)
{
  g_autoptr (MagArticlePopover) self = g_object_ref_sink (g_object_new (MAG_TYPE_ARTICLE_POPOVER, NULL));

  self->context = g_object_ref (context);

  return fill (self, location, words) ? GTK_WIDGET (g_steal_pointer (&self)) : NULL;
}

/**
 * mag_article_popover_get_title:
 *
 * Returns: its heading
 */
const char *
mag_article_popover_get_title (MagArticlePopover *self)
{
  return gtk_label_get_label (self->title);
}

/**
 * mag_article_popover_dup_facts:
 *
 * Returns: (transfer full): what stands under the heading, a line for each label
 */
char *
mag_article_popover_dup_facts (MagArticlePopover *self)
{
  GString *facts = g_string_new (NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->facts)); child;
       child = gtk_widget_get_next_sibling (child))
    g_string_append_printf (facts, "%s\n", gtk_label_get_label (GTK_LABEL (child)));

  return g_string_free (facts, FALSE);
}
