// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-location.h"

G_BEGIN_DECLS

/**
 * MagWebWay:
 * @MAG_WEB_WAY_REFUSED: nowhere
 * @MAG_WEB_WAY_INSIDE: within the view: a page of ours or a place in it
 * @MAG_WEB_WAY_LOCATION: to a location in the program
 * @MAG_WEB_WAY_OUTSIDE: to the desktop's browser, after a question
 *
 * Where an address leads.
 */
typedef enum
{
  MAG_WEB_WAY_REFUSED,
  MAG_WEB_WAY_INSIDE,
  MAG_WEB_WAY_LOCATION,
  MAG_WEB_WAY_OUTSIDE,
} MagWebWay;

#define MAG_WEB_SCHEME "magnesia-article"

MagWebWay mag_web_policy_judge (const char   *uri,
                                MagLocation **location);

G_END_DECLS
