// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimTools:
 *
 * What claims are filtered and sorted by: words, overview, topic, order, remarks. It shows a query
 * with what each choice would show, and says when the reader chooses something else. The list of
 * claims owns it.
 */

#include "config.h"

#include "mag-claim-tools.h"

#include <glib/gi18n-lib.h>

#include "mag-claim-overview.h"
#include "mag-drop-down.h"
#include "mag-list-search.h"
#include "mag-topic-choice.h"

struct _MagClaimTools
{
  AdwBin             parent_instance;

  /* Owned */
  MagClaimQuery     *query;
  GListStore        *topics;

  /* Template */
  MagListSearch     *search;
  GtkDropDown       *topic;
  GtkDropDown       *order;
  GtkCheckButton    *remarks;
  GtkWidget         *clear;
  MagClaimOverview  *overview;
  GtkToggleButton   *overview_button;
  GtkScrolledWindow *overview_scroller;

  gboolean           narrow;
  gboolean           low;
  gboolean           showing;
};

typedef enum
{
  PROP_NARROW = 1,
  PROP_LOW,
} MagClaimToolsProperty;

static GParamSpec *properties[PROP_LOW + 1];

enum
{
  CHANGED,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagClaimTools, mag_claim_tools, ADW_TYPE_BIN)

static void
filter_changed_cb (MagClaimTools *self)
{
  MagTopicChoice *choice = gtk_drop_down_get_selected_item (self->topic);
  MagClaimOrder order = (MagClaimOrder) gtk_drop_down_get_selected (self->order);

  if (self->showing)
    return;

  g_set_str (&self->query->words, mag_list_search_get_text (self->search));
  g_set_str (&self->query->topic, choice ? mag_topic_choice_get_id (choice) : NULL);
  self->query->verdict = mag_claim_overview_get_verdict (self->overview);
  self->query->certainty = mag_claim_overview_get_certainty (self->overview);
  self->query->remarks = gtk_check_button_get_active (self->remarks);
  if (self->query->order != order)
    self->query->descending = FALSE;
  self->query->order = order;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
search_left_cb (MagClaimTools *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

/* Clears what hides claims, and leaves how they are sorted. */
static void
clear_clicked_cb (MagClaimTools *self)
{
  g_autoptr (MagClaimQuery) query = mag_claim_query_new ();

  query->remarks = self->query->remarks;
  query->order = self->query->order;
  query->descending = self->query->descending;
  g_clear_pointer (&self->query, mag_claim_query_free);
  self->query = g_steal_pointer (&query);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
mag_claim_tools_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  MagClaimTools *self = MAG_CLAIM_TOOLS (object);

  switch ((MagClaimToolsProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_LOW:
      g_value_set_boolean (value, self->low);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_narrow (MagClaimTools *self,
            gboolean       narrow)
{
  self->narrow = narrow;
  g_object_set (self->overview, "orientation", narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->order), narrow);
}

static void
set_low (MagClaimTools *self,
         gboolean       low)
{
  self->low = low;
  gtk_toggle_button_set_active (self->overview_button, !low);
  gtk_scrolled_window_set_policy (self->overview_scroller, GTK_POLICY_NEVER,
                                  low ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER);
}

static void
mag_claim_tools_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  MagClaimTools *self = MAG_CLAIM_TOOLS (object);

  switch ((MagClaimToolsProperty) prop_id)
    {
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_LOW:
      set_low (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_claim_tools_dispose (GObject *object)
{
  MagClaimTools *self = MAG_CLAIM_TOOLS (object);

  self->showing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_CLAIM_TOOLS);
  g_clear_object (&self->topics);

  G_OBJECT_CLASS (mag_claim_tools_parent_class)->dispose (object);
}

static void
mag_claim_tools_finalize (GObject *object)
{
  MagClaimTools *self = MAG_CLAIM_TOOLS (object);

  g_clear_pointer (&self->query, mag_claim_query_free);

  G_OBJECT_CLASS (mag_claim_tools_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * MagClaimTools:narrow:
   *
   * Whether the claims are cards: these have no headings to sort by.
   */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);

  /**
   * MagClaimTools:low:
   *
   * Whether the overview would leave no room for claims, and is opened only when it is asked for.
   */
  properties[PROP_LOW] = g_param_spec_boolean ("low", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
install_signals (void)
{
  /**
   * MagClaimTools::changed:
   *
   * The reader chose something.
   */
  signals[CHANGED] = g_signal_new ("changed", MAG_TYPE_CLAIM_TOOLS, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * MagClaimTools::left:
   *
   * The reader wants to go to the rows.
   */
  signals[LEFT] = g_signal_new ("left", MAG_TYPE_CLAIM_TOOLS, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
mag_claim_tools_class_init (MagClaimToolsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mag_claim_tools_get_property;
  object_class->set_property = mag_claim_tools_set_property;
  object_class->dispose = mag_claim_tools_dispose;
  object_class->finalize = mag_claim_tools_finalize;
  install_properties (object_class);
  install_signals ();

  g_type_ensure (MAG_TYPE_CLAIM_OVERVIEW);
  g_type_ensure (MAG_TYPE_LIST_SEARCH);
  g_type_ensure (MAG_TYPE_TOPIC_CHOICE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-claim-tools.ui");
  gtk_widget_class_bind_template_child (widget_class, MagClaimTools, search);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTools, topic);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTools, order);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTools, remarks);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTools, clear);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTools, overview);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTools, overview_button);
  gtk_widget_class_bind_template_child (widget_class, MagClaimTools, overview_scroller);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_left_cb);
}

static void
mag_claim_tools_init (MagClaimTools *self)
{
  self->showing = TRUE;
  self->query = mag_claim_query_new ();
  self->topics = g_list_store_new (MAG_TYPE_TOPIC_CHOICE);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_model (self->topic, G_LIST_MODEL (self->topics));
  mag_drop_down_describe (self->topic);
  mag_drop_down_describe (self->order);
  self->showing = FALSE;
}

/**
 * mag_claim_tools_set_topics:
 * @topics: (nullable): the topics to choose from, or %NULL where all claims are of one
 */
void
mag_claim_tools_set_topics (MagClaimTools *self,
                            GListModel    *topics)
{
  g_autoptr (MagTopicChoice) all = mag_topic_choice_new (NULL);

  g_return_if_fail (MAG_IS_CLAIM_TOOLS (self));

  self->showing = TRUE;
  g_list_store_remove_all (self->topics);
  g_list_store_append (self->topics, all);
  for (guint i = 0; topics && i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr (MagTopic) topic = g_list_model_get_item (topics, i);
      g_autoptr (MagTopicChoice) choice = mag_topic_choice_new (topic);

      g_list_store_append (self->topics, choice);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->topic), topics != NULL);
  self->showing = FALSE;
}

/**
 * mag_claim_tools_connect:
 * @view: the view that the tools stand in, whose letters go into the search
 *
 * To be called once.
 */
void
mag_claim_tools_connect (MagClaimTools *self,
                         GtkWidget     *view)
{
  g_return_if_fail (MAG_IS_CLAIM_TOOLS (self));

  mag_list_search_connect (self->search, view, NULL, NULL);
}

static void
show_topics (MagClaimTools *self,
             MagClaimRows  *claims)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->topics)); i++)
    {
      g_autoptr (MagTopicChoice) choice = g_list_model_get_item (G_LIST_MODEL (self->topics), i);
      const char *id = mag_topic_choice_get_id (choice);

      if (id)
        mag_topic_choice_set_count (choice, mag_claim_rows_count_topic (claims, id));
      if (g_strcmp0 (id, self->query->topic) == 0)
        gtk_drop_down_set_selected (self->topic, i);
    }
}

/**
 * mag_claim_tools_show:
 * @claims: the claims as they are filtered and sorted
 *
 * Shows their query, and what each choice would show.
 */
void
mag_claim_tools_show (MagClaimTools *self,
                      MagClaimRows  *claims)
{
  const MagClaimCounts *counts = mag_claim_rows_get_counts (claims);
  g_autofree char *remarks = g_strdup_printf (_("Show remarks (%u)"), counts->n_remarks);

  g_return_if_fail (MAG_IS_CLAIM_TOOLS (self));

  self->showing = TRUE;
  g_clear_pointer (&self->query, mag_claim_query_free);
  self->query = mag_claim_query_copy (mag_claim_rows_get_query (claims));
  mag_list_search_set_text (self->search, self->query->words);
  show_topics (self, claims);
  gtk_drop_down_set_selected (self->order, self->query->order);
  gtk_check_button_set_active (self->remarks, self->query->remarks);
  gtk_check_button_set_label (self->remarks, remarks);
  gtk_widget_set_visible (self->clear, mag_claim_query_has_filter (self->query));
  mag_claim_overview_show (self->overview, counts, self->query);
  self->showing = FALSE;
}

/**
 * mag_claim_tools_dup_query:
 *
 * Returns: (transfer full): what the reader chose
 */
MagClaimQuery *
mag_claim_tools_dup_query (MagClaimTools *self)
{
  return mag_claim_query_copy (self->query);
}

/**
 * mag_claim_tools_announce:
 * @text: how many claims there are
 *
 * Tells who cannot see it what a choice has left.
 */
void
mag_claim_tools_announce (MagClaimTools *self,
                          const char    *text)
{
  mag_list_search_announce (self->search, text);
}
