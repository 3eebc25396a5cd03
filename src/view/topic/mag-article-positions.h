// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

double mag_article_positions_get (GSettings  *settings,
                                  const char *topic);
void   mag_article_positions_set (GSettings  *settings,
                                  const char *topic,
                                  double      position);

G_END_DECLS
