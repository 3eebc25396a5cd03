// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-first-rows.h"
#include "mag-text-filter.h"

G_BEGIN_DECLS

#define MAG_TYPE_LIST_SEARCH (mag_list_search_get_type ())

G_DECLARE_FINAL_TYPE (MagListSearch, mag_list_search, MAG, LIST_SEARCH, AdwBin)

void        mag_list_search_connect  (MagListSearch *self,
                                      GtkWidget     *view,
                                      MagTextFilter *filter,
                                      MagFirstRows  *rows);
const char *mag_list_search_get_text (MagListSearch *self);
void        mag_list_search_set_text (MagListSearch *self,
                                      const char    *text);
void        mag_list_search_clear    (MagListSearch *self);
void        mag_list_search_announce (MagListSearch *self,
                                      const char    *text);

G_END_DECLS
