// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Where there is no GPU, drawing in software through OpenGL costs twice the time and a hundred
 * megabytes more than drawing through Cairo. Most machines of a clinic have none. */

#include "config.h"

#include "mag-graphics.h"

/**
 * mag_graphics_has_gpu:
 *
 * Returns: whether the kernel offers a render node
 */
gboolean
mag_graphics_has_gpu (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/dev/dri", 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    if (g_str_has_prefix (name, "renderD"))
      return TRUE;

  return FALSE;
}

/**
 * mag_graphics_choose:
 *
 * Has GTK draw through Cairo where there is no GPU, unless the user chose otherwise. To be called
 * before GTK starts.
 */
void
mag_graphics_choose (void)
{
  if (mag_graphics_has_gpu ())
    return;

  g_setenv ("GSK_RENDERER", "cairo", FALSE);
  g_setenv ("GDK_DISABLE", "gl,vulkan", FALSE);
}
