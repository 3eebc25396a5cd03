// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

/**
 * MagPlace:
 * @name: its name in the window's stack
 * @title: (nullable): its title; %NULL for that of what it shows
 * @sidebar: (nullable): the location of its row in the sidebar; %NULL for that of the topic
 * @create: makes its view
 * @show: shows a location in its view
 * @print: (nullable): prints what its view shows; %NULL where that is nothing for paper
 *
 * How the window knows a view: by what it can be asked to do. Views do not know one another.
 */
typedef struct
{
  const char  *name;
  const char  *title;
  const char  *sidebar;
  GtkWidget  *(*create) (MagContext *context);
  void        (*show)   (GtkWidget   *view,
                         const char  *topic,
                         MagLocation *location);
  void        (*print)  (GtkWidget   *view);
} MagPlace;

const MagPlace *mag_places_find       (MagCollection *collection,
                                       MagLocation   *location);
const MagPlace *mag_places_get_topic  (void);

G_END_DECLS
