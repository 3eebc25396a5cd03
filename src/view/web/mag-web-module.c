// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-web-module.h"

#include "mag-web-article-view.h"

/* The one door of this module: the type of its article view. */
GType
mag_web_module_get_view_type (void)
{
  return MAG_TYPE_WEB_ARTICLE_VIEW;
}
