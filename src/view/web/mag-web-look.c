// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the page takes over from the desktop, known before it is first painted. */

#include "config.h"

#include "mag-web-look.h"

#include <adwaita.h>

MagArticleLook
mag_web_look_get (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean animates;
  MagArticleLook look = 0;

  g_object_get (gtk_settings_get_default (), "gtk-enable-animations", &animates, NULL);
  if (adw_style_manager_get_dark (manager))
    look |= MAG_ARTICLE_LOOK_DARK;
  if (adw_style_manager_get_high_contrast (manager))
    look |= MAG_ARTICLE_LOOK_HIGH_CONTRAST;
  if (!animates)
    look |= MAG_ARTICLE_LOOK_REDUCED_MOTION;

  return look;
}

/* The style sheet's own grounds: what shows while there is no page must not flash. */
void
mag_web_look_get_background (MagArticleLook  look,
                             GdkRGBA        *background)
{
  gboolean dark = look & MAG_ARTICLE_LOOK_DARK;
  gboolean high_contrast = look & MAG_ARTICLE_LOOK_HIGH_CONTRAST;

  if (dark)
    gdk_rgba_parse (background, high_contrast ? "#101012" : "#222226");
  else
    gdk_rgba_parse (background, high_contrast ? "#ffffff" : "#fafafb");
}

char *
mag_web_look_dup_font_family (void)
{
  const char *name = adw_style_manager_get_document_font_name (adw_style_manager_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (name ? name : "sans");
  const char *family = pango_font_description_get_family (font);

  return g_strdup (family ? family : "sans");
}

/* Calls back, with the object swapped to the front, when any of the above changes. */
void
mag_web_look_watch (gpointer  object,
                    GCallback changed)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", changed, object, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", changed, object, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::document-font-name", changed, object, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-enable-animations", changed, object,
                           G_CONNECT_SWAPPED);
}
