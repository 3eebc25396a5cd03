// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutPreview:
 *
 * The pages of a handout below one another, as they will print. Its owner gives it a new layout
 * whenever a choice changes; pages that stay keep their place and their focus.
 */

#include "config.h"

#include "mag-handout-preview.h"

#include <glib/gi18n-lib.h>

#include "mag-handout-page.h"

struct _MagHandoutPreview
{
  AdwBin             parent_instance;

  /* Template */
  GtkScrolledWindow *scroller;
  GtkViewport       *viewport;
  GtkBox            *pages;

  guint              n_pages;
};

G_DEFINE_FINAL_TYPE (MagHandoutPreview, mag_handout_preview, ADW_TYPE_BIN)

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

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/handout/mag-handout-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPreview, scroller);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPreview, viewport);
  gtk_widget_class_bind_template_child (widget_class, MagHandoutPreview, pages);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  add_scroll_keys (widget_class);
}

static void
mag_handout_preview_init (MagHandoutPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mag_handout_preview_show:
 * @layout: a handout on its pages
 */
void
mag_handout_preview_show (MagHandoutPreview *self,
                          MagHandoutLayout  *layout)
{
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->pages));

  self->n_pages = mag_handout_layout_get_n_pages (layout);
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
}

/**
 * mag_handout_preview_scroll_home:
 *
 * Shows the top of the first page.
 */
void
mag_handout_preview_scroll_home (MagHandoutPreview *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

guint
mag_handout_preview_get_n_pages (MagHandoutPreview *self)
{
  return self->n_pages;
}
