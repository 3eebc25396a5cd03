// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionView:
 *
 * The Infusion place: one page from top to bottom, the emergency box first, with an outline beside it.
 * It shows and explains. By design it has no field and can work nothing out for anybody.
 */

#include "config.h"

#include "mag-infusion-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-after-layout.h"
#include "mag-infusion-blocks.h"
#include "mag-infusion-line.h"
#include "mag-infusion-paper.h"
#include "mag-infusion-parts.h"
#include "mag-infusion-printer.h"

struct _MagInfusionView
{
  AdwBin              parent_instance;

  /* Owned */
  MagContext         *context;
  MagInfusion        *infusion;
  GPtrArray          *parts;
  char               *wanted;

  /* Template */
  AdwToastOverlay    *toasts;
  GtkStack           *stack;
  AdwStatusPage      *failure;
  GtkScrolledWindow  *scroller;
  GtkViewport        *viewport;
  GtkLabel           *part_title;
  GtkPopover         *outline_popover;
  GtkListBox         *narrow_outline;
  GtkListBox         *wide_outline;
  GtkWidget          *page;
  GtkLabel           *signs;
  GtkLabel           *call;
  AdwBin             *note;
  GtkLabel           *strip;
  GtkBox             *sections;
  GtkLabel           *foot;
};

G_DEFINE_FINAL_TYPE (MagInfusionView, mag_infusion_view, ADW_TYPE_BIN)

static MagInfusionSection *
dup_section (MagInfusionView *self,
             guint            position)
{
  return g_list_model_get_item (mag_infusion_get_sections (self->infusion), position);
}

/* Where a part begins on the page. */
static double
get_top (MagInfusionView *self,
         GtkWidget       *part)
{
  graphene_point_t point = GRAPHENE_POINT_INIT (0, 0);

  return gtk_widget_compute_point (part, self->page, &GRAPHENE_POINT_INIT (0, 0), &point) ? point.y : 0;
}

static void
mark_part (MagInfusionView *self,
           guint            position)
{
  g_autoptr (MagInfusionSection) section = dup_section (self, position);

  gtk_label_set_label (self->part_title, mag_infusion_section_get_title (section));
  gtk_list_box_select_row (self->wide_outline, gtk_list_box_get_row_at_index (self->wide_outline, (int) position));
  gtk_list_box_select_row (self->narrow_outline, gtk_list_box_get_row_at_index (self->narrow_outline, (int) position));
}

/* The part at hand is the last one whose beginning is in the upper third, or above. */
static void
scrolled_cb (MagInfusionView *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double line = gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment) / 3;
  guint position = 0;

  if (self->parts->len == 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  for (guint i = 0; i < self->parts->len; i++)
    if (get_top (self, g_ptr_array_index (self->parts, i)) <= line)
      position = i;
  mark_part (self, position);
}

/* The first thing in a part that takes the focus gets it, so that keys go on from there. */
static void
go_to_part (MagInfusionView *self,
            guint            position)
{
  GtkWidget *part = g_ptr_array_index (self->parts, position);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  gtk_widget_child_focus (part, GTK_DIR_TAB_FORWARD);
  gtk_adjustment_set_value (adjustment, get_top (self, part) + 12);
  mark_part (self, position);
}

static void
show_wanted (GtkWidget *widget)
{
  MagInfusionView *self = MAG_INFUSION_VIEW (widget);
  g_autofree char *wanted = g_steal_pointer (&self->wanted);

  for (guint i = 0; wanted && i < self->parts->len; i++)
    {
      g_autoptr (MagInfusionSection) section = dup_section (self, i);

      if (g_str_equal (mag_infusion_section_get_id (section), wanted))
        go_to_part (self, i);
    }
}

/* Each section is a location, so that Back leads through what was read. */
static void
row_activated_cb (MagInfusionView *self,
                  GtkListBoxRow   *row)
{
  g_autoptr (MagInfusionSection) section = dup_section (self, (guint) gtk_list_box_row_get_index (row));
  g_autofree char *location = g_strconcat ("infusion#", mag_infusion_section_get_id (section), NULL);

  gtk_popover_popdown (self->outline_popover);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", location);
}

static void
update_number (MagInfusionView *self)
{
  GSettings *settings = mag_context_get_settings (self->context);
  g_autofree char *number = g_settings_get_string (settings, "emergency-number");
  g_autofree char *call = mag_infusion_dup_call (self->infusion, number);

  gtk_label_set_label (self->call, call);
}

static void
add_row (GtkListBox         *outline,
         MagInfusionSection *section)
{
  GtkWidget *label = mag_infusion_parts_new_label (mag_infusion_section_get_title (section), "infusion-part");
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", label, NULL);

  gtk_label_set_yalign (GTK_LABEL (label), 0.5);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  mag_infusion_section_get_title (section), -1);
  gtk_list_box_append (outline, row);
}

static void
add_section (MagInfusionView    *self,
             MagInfusionSection *section)
{
  GtkWidget *part = mag_infusion_blocks_new_section (self->context, self->infusion, section);

  gtk_box_append (self->sections, part);
  g_ptr_array_add (self->parts, part);
  add_row (self->wide_outline, section);
  add_row (self->narrow_outline, section);
}

static void
fill_emergency (MagInfusionView *self)
{
  g_autoptr (MagInfusionStatement) note = mag_infusion_new_statement (self->infusion, "emergency", "note");
  g_autofree char *strip = mag_infusion_dup_safety (self->infusion, "emergency", "safety");

  gtk_label_set_label (self->signs, mag_infusion_get_text (self->infusion, "emergency", "signs"));
  adw_bin_set_child (self->note, mag_infusion_line_new (self->context, note, NULL));
  gtk_label_set_label (self->strip, strip);
  update_number (self);
}

/* Nothing claims a review that nobody made. */
static void
fill_foot (MagInfusionView *self)
{
  g_autofree char *text = mag_infusion_dup_foot (self->infusion);

  gtk_label_set_label (self->foot, text);
}

static void
fill (MagInfusionView *self)
{
  GListModel *sections = mag_infusion_get_sections (self->infusion);

  fill_emergency (self);
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (MagInfusionSection) section = dup_section (self, i);

      add_section (self, section);
    }
  fill_foot (self);
  mark_part (self, 0);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  MagInfusionView *self = MAG_INFUSION_VIEW (widget);

  mag_infusion_printer_print (self->toasts, self->context, self->infusion, g_variant_get_string (parameter, NULL));
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  MagInfusionView *self = MAG_INFUSION_VIEW (widget);

  mag_infusion_printer_save (self->toasts, self->context, self->infusion, g_variant_get_string (parameter, NULL));
}

static void
mag_infusion_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_infusion_view_parent_class)->map (widget);

  mag_after_layout (widget, show_wanted);
}

static void
mag_infusion_view_dispose (GObject *object)
{
  MagInfusionView *self = MAG_INFUSION_VIEW (object);

  g_ptr_array_set_size (self->parts, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_INFUSION_VIEW);
  g_clear_object (&self->infusion);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (mag_infusion_view_parent_class)->dispose (object);
}

static void
mag_infusion_view_finalize (GObject *object)
{
  MagInfusionView *self = MAG_INFUSION_VIEW (object);

  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->wanted, g_free);

  G_OBJECT_CLASS (mag_infusion_view_parent_class)->finalize (object);
}

static void
mag_infusion_view_class_init (MagInfusionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mag_infusion_view_dispose;
  object_class->finalize = mag_infusion_view_finalize;
  widget_class->map = mag_infusion_view_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/magnesia_project/Magnesia/ui/infusion/mag-infusion-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, toasts);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, stack);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, failure);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, scroller);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, viewport);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, part_title);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, outline_popover);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, narrow_outline);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, wide_outline);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, page);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, signs);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, call);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, note);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, strip);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, sections);
  gtk_widget_class_bind_template_child (widget_class, MagInfusionView, foot);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "infusion.print", "s", print_action);
  gtk_widget_class_install_action (widget_class, "infusion.save", "s", save_action);
}

static void
mag_infusion_view_init (MagInfusionView *self)
{
  self->parts = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

/**
 * mag_infusion_view_set_context:
 * @context: the context
 *
 * Fills the page. To be called once.
 */
void
mag_infusion_view_set_context (MagInfusionView *self,
                               MagContext      *context)
{
  g_autoptr (GError) error = NULL;

  self->context = g_object_ref (context);
  self->infusion = mag_infusion_load (mag_context_get_collection (context), &error);
  if (!self->infusion)
    {
      g_autofree char *words = g_markup_escape_text (error->message, -1);

      adw_status_page_set_description (self->failure, words);
      gtk_stack_set_visible_child_name (self->stack, "failure");
      return;
    }

  fill (self);
  g_signal_connect_object (mag_context_get_settings (context), "changed::emergency-number",
                           G_CALLBACK (update_number), self, G_CONNECT_SWAPPED);
}

/**
 * mag_infusion_view_show:
 * @section: (nullable): the id of a section; %NULL for the top of the page
 *
 * Goes to a section.
 */
void
mag_infusion_view_show (MagInfusionView *self,
                        const char      *section)
{
  if (!section)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);

  g_set_str (&self->wanted, section);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mag_after_layout (GTK_WIDGET (self), show_wanted);
}

/**
 * mag_infusion_view_print:
 *
 * Prints the questions where they are at hand, else the card.
 */
void
mag_infusion_view_print (MagInfusionView *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->wide_outline);
  g_autoptr (MagInfusionSection) section = row ? dup_section (self, (guint) gtk_list_box_row_get_index (row)) : NULL;
  gboolean asks = section && g_str_equal (mag_infusion_section_get_id (section), "questions");

  if (section)
    gtk_widget_activate_action (GTK_WIDGET (self), "infusion.print", "s", asks ? "questions" : "card");
}
