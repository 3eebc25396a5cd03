// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define MAG_TYPE_SEARCH_PROVIDER (mag_search_provider_get_type ())

G_DECLARE_FINAL_TYPE (MagSearchProvider, mag_search_provider, MAG, SEARCH_PROVIDER, GApplication)

GApplication *mag_search_provider_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
