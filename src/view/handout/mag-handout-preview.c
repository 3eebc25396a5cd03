// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutPreview:
 *
 * The pages of a handout below one another, as they will print. Its owner gives it a new layout
 * whenever a choice changes; pages that stay keep their place and their focus. They are as wide as
 * there is room until the user zooms; only those in sight are painted.
 */

#include "config.h"

#include "mag-handout-preview.h"

#include <glib/gi18n-lib.h>

#include "mag-after-layout.h"
#include "mag-handout-page.h"

#define FIT_SIZE 860
#define ZOOMED_SIZE 10000

/* How near a page must come to be painted before it is seen, in pixels. */
#define NEAR 200

struct _MagHandoutPreview
{
  AdwBin             parent_instance;

  /* Template */
  GtkScrolledWindow *scroller;
  GtkViewport       *viewport;
  AdwClamp          *clamp;
  GtkBox            *pages;
  GtkGesture        *zooming;

  guint              n_pages;
  guint              current;
  double             zoom;
  double             zoom_at_start;
  double             middle;
};

G_DEFINE_FINAL_TYPE (MagHandoutPreview, mag_handout_preview, ADW_TYPE_BIN)

static const double zooms[] = { 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4 };

/* A page with its number below. The number is for the eye: the page says it itself. */
static GtkWidget *
add_page (MagHandoutPreview *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_box_append (GTK_BOX (box), mag_handout_page_new ());
  gtk_widget_set_halign (box, self->zoom > 0 ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
  mag_handout_page_set_zoom (MAG_HANDOUT_PAGE (gtk_widget_get_first_child (box)), self->zoom);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (self->pages, box);

  return box;
}

static void
show_page (GtkWidget        *box,
           MagHandoutLayout *layout,
           guint             page)
{
  g_autofree char *label = g_strdup_printf (_("Page %u of %u"), page + 1,
                                            mag_handout_layout_get_n_pages (layout));

  mag_handout_page_show (MAG_HANDOUT_PAGE (gtk_widget_get_first_child (box)), layout, page);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_last_child (box)), label);
}

static MagHandoutPage *
get_page (GtkWidget *box)
{
  return MAG_HANDOUT_PAGE (gtk_widget_get_first_child (box));
}

/* The page in the middle of what can be seen is the one that is read. */
static void
look (MagHandoutPreview *self)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self->scroller));
  guint index = 0, current = self->current;

  for (GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); box;
       box = gtk_widget_get_next_sibling (box), index++)
    {
      MagHandoutPage *page = get_page (box);
      graphene_rect_t place;
      double top, bottom;

      if (!gtk_widget_compute_bounds (GTK_WIDGET (page), GTK_WIDGET (self->scroller), &place))
        continue;
      top = place.origin.y;
      bottom = top + place.size.height;
      mag_handout_page_set_in_sight (page, bottom > -NEAR && top < height + NEAR);
      if (top <= height / 2 && bottom > height / 2)
        current = index;
    }

  self->current = current;
}

static void
announce_page (MagHandoutPreview *self)
{
  g_autofree char *label = g_strdup_printf (_("Page %u of %u"), self->current + 1, self->n_pages);

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), label, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static void
moved_cb (MagHandoutPreview *self)
{
  guint before = self->current;

  look (self);
  if (self->current != before)
    announce_page (self);
}

static void
settle (GtkWidget *widget)
{
  look (MAG_HANDOUT_PREVIEW (widget));
}

static void
resized_cb (MagHandoutPreview *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mag_after_layout (GTK_WIDGET (self), settle);
}

static GtkAdjustment *
get_adjustment (MagHandoutPreview *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

/* What was in the middle stays there. */
static void
restore_middle (GtkWidget *widget)
{
  MagHandoutPreview *self = MAG_HANDOUT_PREVIEW (widget);
  GtkAdjustment *across = gtk_scrolled_window_get_hadjustment (self->scroller);
  GtkAdjustment *down = get_adjustment (self);

  gtk_adjustment_set_value (down, self->middle * gtk_adjustment_get_upper (down)
                                    - gtk_adjustment_get_page_size (down) / 2);
  gtk_adjustment_set_value (across, (gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across)) / 2);
  look (self);
}

static void
set_zoom (MagHandoutPreview *self,
          double             zoom)
{
  GtkAdjustment *down = get_adjustment (self);
  double upper = MAX (1, gtk_adjustment_get_upper (down));

  self->zoom = zoom > 0 ? CLAMP (zoom, zooms[0], zooms[G_N_ELEMENTS (zooms) - 1]) : 0;
  self->middle = (gtk_adjustment_get_value (down) + gtk_adjustment_get_page_size (down) / 2) / upper;
  adw_clamp_set_maximum_size (self->clamp, zoom > 0 ? ZOOMED_SIZE : FIT_SIZE);
  for (GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); box;
       box = gtk_widget_get_next_sibling (box))
    {
      gtk_widget_set_halign (box, zoom > 0 ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
      mag_handout_page_set_zoom (get_page (box), self->zoom);
    }
  mag_after_layout (GTK_WIDGET (self), restore_middle);
}

static double
get_shown_zoom (MagHandoutPreview *self)
{
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->pages));

  return box ? mag_handout_page_get_zoom (get_page (box)) : 1;
}

static void
step_zoom (MagHandoutPreview *self,
           int                by)
{
  double shown = get_shown_zoom (self);
  double next = by > 0 ? zooms[G_N_ELEMENTS (zooms) - 1] : zooms[0];

  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      double zoom = zooms[by > 0 ? i : G_N_ELEMENTS (zooms) - 1 - i];

      if (by > 0 ? zoom > shown * 1.01 : zoom < shown * 0.99)
        {
          next = zoom;
          break;
        }
    }

  set_zoom (self, next);
}

static gboolean
scrolled_cb (MagHandoutPreview        *self,
             double                    dx,
             double                    dy,
             GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if (!(state & GDK_CONTROL_MASK) || dy == 0)
    return GDK_EVENT_PROPAGATE;

  step_zoom (self, dy < 0 ? 1 : -1);

  return GDK_EVENT_STOP;
}

static void
zoom_begun_cb (MagHandoutPreview *self)
{
  self->zoom_at_start = get_shown_zoom (self);
  gtk_gesture_set_state (self->zooming, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
zoom_changed_cb (MagHandoutPreview *self,
                 double             scale)
{
  set_zoom (self, self->zoom_at_start * scale);
}

/* Keys then scroll. What was clicked on is in sight, so nothing moves. */
static void
pressed_cb (MagHandoutPreview *self,
            int                n_presses,
            double             x,
            double             y,
            GtkGesture        *gesture)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self->pages), x, y, GTK_PICK_DEFAULT);

  if (!picked || !MAG_IS_HANDOUT_PAGE (picked))
    return;

  gtk_viewport_set_scroll_to_focus (self->viewport, FALSE);
  gtk_widget_grab_focus (picked);
  gtk_viewport_set_scroll_to_focus (self->viewport, TRUE);
}

static gboolean
scroll_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   data)
{
  MagHandoutPreview *self = MAG_HANDOUT_PREVIEW (widget);
  gboolean scrolled;

  g_signal_emit_by_name (self->scroller, "scroll-child",
                         g_variant_get_int32 (arguments), FALSE, &scrolled);

  return scrolled;
}

static void
add_scroll_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint         key;
    GtkScrollType type;
  } keys[] = {
    { GDK_KEY_Up, GTK_SCROLL_STEP_UP },     { GDK_KEY_Down, GTK_SCROLL_STEP_DOWN },
    { GDK_KEY_space, GTK_SCROLL_PAGE_DOWN }, { GDK_KEY_BackSpace, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_Home, GTK_SCROLL_START },     { GDK_KEY_End, GTK_SCROLL_END },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, scroll_cb, "i", (int) keys[i].type);
}

static void
mag_handout_preview_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mag_handout_preview_parent_class)->map (widget);

  mag_after_layout (widget, settle);
}

static void
mag_handout_preview_dispose (GObject *object)
{
  /* The template would take its first child away without the bin's knowing. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), MAG_TYPE_HANDOUT_PREVIEW);

  G_OBJECT_CLASS (mag_handout_preview_parent_class)->dispose (object);
}

static void
mag_handout_preview_class_init (MagHandoutPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_preview_dispose;
  widget_class->map = mag_handout_preview_map;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPreview, scroller);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPreview, viewport);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPreview, clamp);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPreview, pages);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPreview, zooming);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, scrolled_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_begun_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_changed_cb);
  add_scroll_keys (widget_class);
}

static void
mag_handout_preview_init (MagHandoutPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (get_adjustment (self), "value-changed", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_adjustment (self), "changed", G_CALLBACK (resized_cb), self, G_CONNECT_SWAPPED);
}

/**
 * mag_handout_preview_show:
 * @layout: (nullable): a handout on its pages; %NULL for none, so that nothing of the last is kept
 */
void
mag_handout_preview_show (MagHandoutPreview *self,
                          MagHandoutLayout  *layout)
{
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->pages));

  self->n_pages = layout ? mag_handout_layout_get_n_pages (layout) : 0;
  for (guint i = 0; i < self->n_pages; i++)
    {
      if (!box)
        box = add_page (self);
      show_page (box, layout, i);
      box = gtk_widget_get_next_sibling (box);
    }

  while (box)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (box);

      gtk_box_remove (self->pages, box);
      box = next;
    }

  self->current = self->n_pages > 0 ? MIN (self->current, self->n_pages - 1) : 0;
  resized_cb (self);
}

/**
 * mag_handout_preview_scroll_home:
 *
 * Shows the top of the first page.
 */
void
mag_handout_preview_scroll_home (MagHandoutPreview *self)
{
  gtk_adjustment_set_value (get_adjustment (self), 0);
}

/**
 * mag_handout_preview_zoom:
 * @by: 1 to zoom in, -1 to zoom out, 0 for as wide as there is room
 */
void
mag_handout_preview_zoom (MagHandoutPreview *self,
                          int                by)
{
  if (by == 0)
    set_zoom (self, 0);
  else
    step_zoom (self, by);
}

guint
mag_handout_preview_get_n_pages (MagHandoutPreview *self)
{
  return self->n_pages;
}
