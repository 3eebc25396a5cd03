// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void mag_csv_append (GString           *csv,
                     const char *const *fields);

G_END_DECLS
