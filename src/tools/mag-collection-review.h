// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

int mag_collection_review_run (int    argc,
                               char **argv);

G_END_DECLS
