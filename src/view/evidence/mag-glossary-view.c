// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagGlossaryView:
 *
 * Hard words in plain ones: every term with its meaning, found by the word, its other names, or
 * the words of its meaning.
 */

#include "config.h"

#include "mag-glossary-view.h"

#include <glib/gi18n-lib.h>

#include "mag-after-layout.h"
#include "mag-list-cursor.h"
#include "mag-list-search.h"

struct _MagGlossaryView
{
  AdwBin              parent_instance;

  /* Owned */
  MagContext         *context;
  MagListCursor      *cursor;
  MagTextFilter      *names;

  /* Template */
  MagListSearch      *search;
  GtkStack           *views;
  GtkListView        *list;
  GtkLabel           *count;
  GtkSliceListModel  *rows;
  GtkFilterListModel *filtered;
  GtkCustomSorter    *names_first;
  MagTextFilter      *words;
};

G_DEFINE_FINAL_TYPE (MagGlossaryView, mag_glossary_view, ADW_TYPE_BIN)

static gboolean
is_text (gpointer    item,
         const char *text)
{
  return text && *text;
}

static char *
dup_spoken (gpointer  item,
            MagTerm  *term)
{
  const char *also = term ? mag_term_get_also (term) : NULL;

  if (!term)
    return NULL;
  if (also && *also)
    return g_strdup_printf (_("%s, also %s: %s"), mag_term_get_term (term), also, mag_term_get_meaning (term));

  return g_strdup_printf (_("%s: %s"), mag_term_get_term (term), mag_term_get_meaning (term));
}

static char *
dup_search_key (gpointer term)
{
  return g_strjoin (" ", mag_term_get_term (term), mag_term_get_meaning (term), mag_term_get_also (term), NULL);
}

static char *
dup_names (gpointer term)
{
  return g_strjoin (" ", mag_term_get_term (term), mag_term_get_also (term), NULL);
}

/* Who types “plac” wants the placebo before a word whose meaning speaks of another place. */
static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  MagGlossaryView *self = user_data;

  return gtk_filter_match (GTK_FILTER (self->names), (gpointer) b) -
         gtk_filter_match (GTK_FILTER (self->names), (gpointer) a);
}

static void
rank (MagGlossaryView *self)
{
  mag_text_filter_set_search (self->names, mag_list_search_get_text (self->search));
  gtk_sorter_changed (GTK_SORTER (self->names_first), GTK_SORTER_CHANGE_DIFFERENT);
}

static void
update_count (MagGlossaryView *self)
{
  g_autofree char *count = NULL;
  guint shown, all;

  mag_list_cursor_count (self->cursor, &shown, &all);
  if (shown < all)
    count = g_strdup_printf (ngettext ("%u of %u word", "%u of %u words", all), shown, all);
  else
    count = g_strdup_printf (ngettext ("%u word", "%u words", all), all);

  gtk_label_set_label (self->count, count);
  gtk_stack_set_visible_child_name (self->views, shown > 0 ? "list" : "nothing");
}

static void
scroll_to_top (GtkWidget *widget)
{
  mag_list_cursor_scroll_home (MAG_GLOSSARY_VIEW (widget)->cursor);
}

static void
searched_cb (MagGlossaryView *self)
{
  rank (self);
  update_count (self);
  mag_after_layout (GTK_WIDGET (self), scroll_to_top);
  mag_list_search_announce (self->search, gtk_label_get_label (self->count));
}

static void
search_left_cb (MagGlossaryView *self)
{
  mag_list_cursor_focus (self->cursor, 0);
}

static void
show_selected (GtkWidget *widget)
{
  mag_list_cursor_show_wanted (MAG_GLOSSARY_VIEW (widget)->cursor);
}

static void
mag_glossary_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_glossary_view_parent_class)->map (widget);

  mag_after_layout (widget, show_selected);
}

static void
mag_glossary_view_dispose (GObject *object)
{
  MagGlossaryView *self = MAG_GLOSSARY_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_GLOSSARY_VIEW);
  g_clear_object (&self->cursor);
  g_clear_object (&self->names);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_glossary_view_parent_class)->dispose (object);
}

static void
mag_glossary_view_class_init (MagGlossaryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_glossary_view_dispose;
  widget_class->map = mag_glossary_view_map;

  g_type_ensure (MAG_TYPE_TERM);
  g_type_ensure (MAG_TYPE_LIST_SEARCH);
  g_type_ensure (MAG_TYPE_TEXT_FILTER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-glossary-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MagGlossaryView, search);
  gtk_widget_class_bind_template_child (widget_class, MagGlossaryView, views);
  gtk_widget_class_bind_template_child (widget_class, MagGlossaryView, list);
  gtk_widget_class_bind_template_child (widget_class, MagGlossaryView, count);
  gtk_widget_class_bind_template_child (widget_class, MagGlossaryView, rows);
  gtk_widget_class_bind_template_child (widget_class, MagGlossaryView, filtered);
  gtk_widget_class_bind_template_child (widget_class, MagGlossaryView, names_first);
  gtk_widget_class_bind_template_child (widget_class, MagGlossaryView, words);
  gtk_widget_class_bind_template_callback (widget_class, dup_spoken);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, search_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
}

static void
mag_glossary_view_init (MagGlossaryView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->cursor = mag_list_cursor_new (self->list, self->rows, (MagListCursorKey) mag_term_get_id);
  mag_list_search_connect (self->search, GTK_WIDGET (self), self->words,
                           mag_list_cursor_get_first_rows (self->cursor));
  mag_text_filter_set_callback (self->words, dup_search_key);
  self->names = g_object_new (MAG_TYPE_TEXT_FILTER, NULL);
  mag_text_filter_set_callback (self->names, dup_names);
  gtk_custom_sorter_set_sort_func (self->names_first, compare_names, self, NULL);
}

/**
 * mag_glossary_view_set_context:
 * @context: the context
 *
 * Says where terms come from. To be called once, before anything is shown.
 */
void
mag_glossary_view_set_context (MagGlossaryView *self,
                               MagContext      *context)
{
  g_autoptr (GListModel) terms = NULL;

  g_return_if_fail (MAG_IS_GLOSSARY_VIEW (self));

  g_set_object (&self->context, context);
  terms = mag_collection_load_terms (mag_context_get_collection (context));
  mag_first_rows_begin (mag_list_cursor_get_first_rows (self->cursor));
  gtk_filter_list_model_set_model (self->filtered, terms);
  update_count (self);
}

/**
 * mag_glossary_view_show:
 * @term_id: (nullable): the id of a term
 *
 * Shows the glossary; a term is scrolled to, selected and focused.
 */
void
mag_glossary_view_show (MagGlossaryView *self,
                        const char      *term_id)
{
  g_return_if_fail (MAG_IS_GLOSSARY_VIEW (self));

  if (term_id && mag_list_cursor_find (self->cursor, term_id) == GTK_INVALID_LIST_POSITION)
    {
      mag_list_search_clear (self->search);
      rank (self);
      update_count (self);
    }

  mag_list_cursor_want (self->cursor, term_id);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mag_after_layout (GTK_WIDGET (self), show_selected);
}
